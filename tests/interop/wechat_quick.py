"""Quick pay: the customer's 18-digit code, its USERPAYING in every shape, and reverse."""

import json
import re
import secrets
import time

from wire import Refused

AUTO_REVOKE = 45
ORDER_TEXTS = {"description": 127, "out_trade_no": 32, "trade_type": 16, "merchant_category_code": 16}
OPTIONAL_TEXTS = {"attach": 127, "goods_tag": 32, "limit_pay": 32}
# Nobody has seen the exact answer of the global interface; all of these are on record (wire facts §2).
USERPAYING = {
    "202_code": (202, {"code": "USERPAYING", "message": "需要用户输入支付密码"}),
    "202_code_other_spelling": (202, {"code": "USER_PAYING", "message": "需要用户输入支付密码"}),
    "200_state": (200, {"trade_state": "USERPAYING"}),
    "202_state": (202, {"trade_state": "USERPAYING"}),
    "202_whole": (202, None),
    "200_whole": (200, None),
    "202_bare": (202, {}),
    "202_accepted": (202, {"code": "ACCEPTED", "message": "accepted"}),
    "400_code": (400, {"code": "USERPAYING", "message": "需要用户输入支付密码"}),
    "403_code": (403, {"code": "USER_PAYING", "message": "需要用户输入支付密码"}),
    "500_code": (500, {"code": "USERPAYING", "message": "需要用户输入支付密码"}),
}


class QuickPay:
    def phone(self, mood="pays", prefix="13", after=3, shape="202_code", payer=(10078, "CNY"), promotions=(), refusal=None):
        """A customer shows a fresh code. Moods: pays · password (pays `after` seconds) · wrong_password
        (PAYERROR after) · hesitates (never; revoked by the acquirer after 45 s) · refused (with `refusal`)."""
        code = prefix + f"{secrets.randbelow(10**16):016d}"
        self.phones[code] = {"mood": mood, "after": after, "shape": shape, "payer": payer, "promotions": list(promotions), "refusal": refusal}
        self.ledger.planted.add(code)
        return code

    def observe_quick(self, record):
        found = re.search(rb'"auth_code"\s*:\s*"([^"]*)"', record["body"])
        code = found[1].decode("utf-8", "replace") if found else None
        self.ledger.code_seen(code, record["number"], self.violation)
        if record["number"] in self.orders:
            self.violation(f"quick: number {record['number']} is sent again")

    def observe_reverse(self, record):
        pays = [r["at"] for r in self.requests if r["kind"] in ("quick", "create") and r["number"] == record["number"]]
        if not pays:
            self.violation(f"reverse of {record['number']}, which was never asked to be paid")
        elif record["at"] - pays[-1] < self.reverse_after - 0.15:
            self.violation(f"reverse {record['at'] - pays[-1]:.1f} s after the pay call, not {self.reverse_after} s")

    def check_quick(self, order):
        self.check_order("quick", order, ORDER_TEXTS, OPTIONAL_TEXTS, "MICROPAY")
        payer = order.get("payer")
        if not isinstance(payer, dict) or set(payer) != {"auth_code"} or not isinstance(payer["auth_code"], str):
            self.fail(f"quick: payer {sorted(payer) if isinstance(payer, dict) else type(payer)}")
        if not re.fullmatch(r"1[0-4][0-9]{16}", payer["auth_code"]):
            self.fail(f"quick: a code of {len(payer['auth_code'])} characters that cannot pay here", 400, "AUTH_CODE_INVALID")

    def quick_pay(self, request):
        self.check_quick(request)
        number, code = request["out_trade_no"], request["payer"]["auth_code"]
        with self.lock:
            known = self.orders.get(number)
            if known:
                raise Refused(403, "OUT_TRADE_NO_USED")
            phone = self.phones.get(code)
            if phone is None:
                raise Refused(400, "AUTH_CODE_INVALID", "这不是微信付款码")
            if phone.get("used"):
                raise Refused(403, "AUTH_CODE_EXPIRE")
            phone["used"] = number
            if phone["mood"] == "refused":
                raise phone["refusal"]
            return self.begin_quick(number, request, phone)

    def begin_quick(self, number, request, phone):
        order = self.new_order(request["amount"]["total"], request["amount"]["currency"], "MICROPAY")
        order["request"], order["promotions"], order["state"] = request, phone["promotions"], "USERPAYING"
        self.orders[number] = order
        self.in_ledger(number, request)
        now = time.time()
        turns = {"pays": [(now, "SUCCESS", phone["payer"])], "password": [(now + phone["after"], "SUCCESS", phone["payer"])],
                 "wrong_password": [(now + phone["after"], "PAYERROR", None)], "hesitates": []}[phone["mood"]]
        order["turns"] = [*turns, (now + AUTO_REVOKE, "REVOKED", None)]
        if phone["mood"] == "pays":
            return 200, self.told(number)
        status, answer = USERPAYING[phone["shape"]]
        return status, self.told(number) if answer is None else json.loads(json.dumps(answer))

    def reverse(self, number):
        with self.lock:
            order = self.orders.get(number)
            if order is None:
                raise Refused(404, "ORDER_NOT_EXIST")
            if order["type"] != "MICROPAY":
                self.fail(f"reverse: {number} is no quick pay order", 400, "INVALID_REQUEST")
            self.ripen(order)
            order["reverses"].append(time.time())
            if order["state"] == "REFUND":
                raise Refused(403, "TRADE_ERROR", "a part was already refunded")
            if order["state"] == "SUCCESS":
                order["returned"] = order["total"]
            if order["state"] != "PAYERROR":
                order["state"] = "REVOKED"
            return 204, None
