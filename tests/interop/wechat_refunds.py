"""Money back: refunds and what becomes of them."""

import datetime
import re
import secrets
import time

from parties import BEIJING
from wire import Refused

SOURCES = ("REFUND_SOURCE_UNSETTLED_FUNDS", "REFUND_SOURCE_RECHARGE_FUNDS")
REFUNDABLE = ("SUCCESS", "REFUND")


def now_text(at=None):
    return datetime.datetime.fromtimestamp(at or time.time(), BEIJING).isoformat("T", "seconds")


class Refunds:
    """`pool` is what is left of the day's unsettled money (None: enough); `refund_course(number)` is what becomes
    of a refund: a list of (seconds after acceptance, status)."""

    def check_refund(self, request):
        allowed = set(self.identity) | {"transaction_id", "out_trade_no", "out_refund_no", "amount", "reason", "notify_url", "source"}
        for name, value in self.identity.items():
            if request.get(name) != value:
                self.fail(f"refund: {name} is {request.get(name)!r}")
        if set(request) - allowed:
            self.fail(f"refund: unknown fields {sorted(set(request) - allowed)}")
        if ("transaction_id" in request) == ("out_trade_no" in request):
            self.fail("refund: not exactly one of transaction_id and out_trade_no")
        if not isinstance(request.get("out_refund_no"), str) or not re.fullmatch(r"[0-9A-Za-z_\-|*@]{1,64}", request["out_refund_no"]):
            self.fail(f"refund: out_refund_no {request.get('out_refund_no')!r}")
        for name, most in (("reason", 80), ("notify_url", 256)):
            value = request.get(name, "x")
            if not isinstance(value, str) or not 1 <= len(value) <= most or any(ord(c) < 32 for c in value):
                self.fail(f"refund: {name} is {value!r}")
        if request.get("source", SOURCES[0]) not in SOURCES:
            self.fail(f"refund: source {request['source']!r}")
        amount = request.get("amount")
        if not isinstance(amount, dict) or set(amount) != {"refund", "total", "currency"}:
            self.fail(f"refund: amount {amount!r}")
        if type(amount["refund"]) is not int or type(amount["total"]) is not int or not 0 < amount["refund"] <= amount["total"]:
            self.fail(f"refund: amount {amount!r}")

    def refund(self, request):
        self.check_refund(request)
        number, amount = request["out_refund_no"], request["amount"]
        with self.lock:
            of = request.get("out_trade_no") or self.number_of("order", request["transaction_id"])
            order = self.orders.get(of)
            if order is None:
                self.fail(f"refund: of an order nobody knows, {of}", 404, "ORDER_NOT_EXIST")
            known = self.refunds.get(number)
            if known:
                if known["request"] != request:
                    self.fail("refund: the same number with other parameters", 400, "INVALID_REQUEST")
                return 200, self.refund_told(known, False)
            self.check_refundable(of, order, number, amount)
            self.refunds[number] = made = {
                "id": "50300" + f"{secrets.randbelow(10**20):020d}", "number": number, "of": of, "request": request,
                "refund": amount["refund"], "at": time.time(), "course": list(self.refund_course(number))}
            order["state"] = "REFUND"
            if self.pool is not None:
                self.pool -= amount["refund"]
            return 200, self.refund_told(made, False)

    def check_refundable(self, of, order, number, amount):
        if amount["total"] != order["total"] or amount["currency"] != order["currency"]:
            self.fail(f"refund: amount {amount} of an order of {order['total']} {order['currency']}")
        if order["state"] not in REFUNDABLE:
            self.fail(f"refund: the order is {order['state']}", 403, "TRADE_ERROR")
        others = [it for it in self.refunds.values() if it["of"] == of and it["number"] != number]
        if others and time.time() - max(it["at"] for it in others) < self.refund_gap - 0.15:
            self.fail(f"refund: {time.time() - max(it['at'] for it in others):.1f} s after another of this order", 429, "FREQUENCY_LIMITED")
        left = order["total"] - sum(it["refund"] for it in others if self.status(it) != "REFUNDCLOSE")
        if amount["refund"] > left:
            self.fail(f"refund: {amount['refund']} of {left} that are left", 403, "INVALID_REQUEST")
        if self.pool is not None and self.pool < amount["refund"]:
            raise Refused(403, "NOT_ENOUGH", "基本账户余额不足，请充值后重新发起")

    def status(self, refund):
        past = [status for after, status in refund["course"] if time.time() - refund["at"] >= after]
        return past[-1] if past else "PROCESSING"

    def given_back(self, of):
        """What is really back with the customer."""
        return sum(it["refund"] for it in self.refunds.values() if it["of"] == of and self.status(it) == "SUCCESS")

    def refund_told(self, refund, with_status):
        order = self.orders[refund["of"]]
        total, payer_currency = order.get("payer") or (order["total"], order["currency"])
        share = refund["refund"] * total // order["total"]
        answer = {"id": refund["id"], "out_refund_no": refund["number"], "create_time": now_text(refund["at"]),
                  "amount": {"refund": refund["refund"], "currency": order["currency"], "payer_refund": share, "payer_currency": payer_currency,
                             "exchange_rate": {"type": "SETTLEMENT_RATE", "rate": 100000000}},
                  "promotion_detail": []}
        if with_status:
            status = self.status(refund)
            answer.update(transaction_id=order["id"], out_trade_no=refund["of"], channel="ORIGINAL", status=status,
                          recv_account="支付用户零钱", fund_source="REFUND_SOURCE_REchARGE_FUNDS")
            if status == "SUCCESS":
                answer["success_time"] = now_text()
        return answer

    def refund_query(self, number):
        with self.lock:
            refund = self.refunds.get(number)
            if refund is None:
                raise Refused(404, "REFUND_NOT_EXISTS")
            return 200, self.refund_told(refund, True)

    def refunds_of_order(self, parameters):
        named = {k: v for k, v in parameters.items() if "mchid" in k}
        if named != self.who or ("out_trade_no" in parameters) == ("transaction_id" in parameters):
            self.fail(f"refunds of an order: {parameters}")
        of = parameters.get("out_trade_no") or self.number_of("order", parameters["transaction_id"])
        with self.lock:
            found = [self.refund_told(it, True) for it in self.refunds.values() if it["of"] == of]
        for it in found:
            it["refund_detail"] = it.pop("promotion_detail")
        if not found:
            raise Refused(404, "REFUND_NOT_EXISTS")
        offset, count = int(parameters.get("offset", 0)), int(parameters.get("count", 10))
        page = found[offset:offset + count]
        return 200, {**self.who, "out_trade_no": of, "total_num": len(found), "current_total_num": len(page), "data": page}
