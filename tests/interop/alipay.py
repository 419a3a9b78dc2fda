"""Alipay+ (the in-store calls of Antom): signatures, orders, inquiries, cancel. Refunds are in alipay_refunds.py.

Signatures are checked with `cryptography` over the bytes that came. A client id that begins with SANDBOX_ has
another path, and the path that is signed is the one that is sent.
"""

import base64
import binascii
import datetime
import re
import secrets
import time
import urllib.parse

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import padding

from alipay_refunds import Refunds
from parties import BEIJING
from wire import Peer, Refused

CALLS = {"pay": "pay", "inquiryPayment": "query", "cancel": "cancel", "refund": "refund", "inquiryRefund": "refund query"}
FINAL = {"SUCCESS", "FAIL", "CANCELLED"}
CHARGEABLE = {"PROCESSING", "SUCCESS"}
CODE = re.compile(r"(2[5-9]|30)[0-9]{14,30}")
# What the wallets call themselves (2020's and today's spelling), and one nobody has heard of.
WALLETS = {"alipay": "ALIPAYCN", "alipay_cn": "ALIPAY_CN", "hk": "ALIPAY_HK", "gcash": "GCASH", "tng": "TNG", "kakao": "KAKAOPAY",
           "truemoney": "TRUEMONEY", "dana": "DANA", "mpay": "MPAY", "toss": "TOSSPAY", "naver": "NAVERPAY", "unheard": "CHANGI_PAY"}


def result(letter, code, message=None):
    return {"resultCode": code, "resultStatus": letter, "resultMessage": message or code.lower()}


class AlipayPlus(Refunds, Peer):
    name = "alipay"

    def __init__(self, parties, currency="EUR", client_id="SANDBOX_5YC0000000000001", settings=None, ledger=None, fault=None):
        self.client_id, self.settings = client_id, settings or {}
        self.refund_course, self.pool, self.closed_codes = lambda number: [(0, "SUCCESS")], None, set()
        self.lower_case, self.spaced = False, False
        self.code_details = None
        super().__init__(parties, currency, ledger, fault)

    @property
    def root(self):
        return "/ams/sandbox/api/v1/payments/" if self.client_id.startswith("SANDBOX_") else "/ams/api/v1/payments/"

    # The customers.
    def phone(self, mood="pays", prefix="281012", digits=24, after=3, wallet="alipay", actual=None, quote=None, answer=None, settlement=None):
        """A customer shows a fresh code. Moods: pays · password (pays `after` seconds) · wrong_password (FAIL
        after) · hesitates (never) · answers (the result in `answer`, nothing happens) · charged (the same, but
        the customer is charged all the same)."""
        code = prefix + "".join(secrets.choice("0123456789") for _ in range(digits - len(prefix)))
        self.phones[code] = {"mood": mood, "after": after, "wallet": wallet, "actual": actual, "quote": quote, "answer": answer, "settlement": settlement}
        self.ledger.planted.add(code)
        return code

    def pay(self, number, **how):
        """The customer pays the code on the screen."""
        with self.lock:
            order = self.orders[number]
            self.ripen(order)
            if order["state"] == "PROCESSING":
                order["phone"] = {"wallet": "alipay", "actual": None, "quote": None, "settlement": None, **how}
                order["state"], order["paid_at"] = "SUCCESS", time.time()

    # One request.
    def classify(self, method, path, body):
        name = path.split("?")[0].rpartition("/")[2]
        kind = CALLS.get(name, "other") if method == "POST" else "other"
        field = {"pay": "paymentRequestId", "refund": "refundRequestId"}.get(kind)
        number = self.text_in(body, field) if field else None
        if kind in ("query", "cancel"):
            identifier = self.text_in(body, "paymentId")
            found = next((n for n, order in self.orders.items() if order["id"] == identifier), None)
            number = found or self.text_in(body, "paymentRequestId")
        if kind == "refund query":
            identifier = self.text_in(body, "refundId")
            found = next((n for n, it in self.refunds.items() if it["id"] == identifier), None)
            number = self.text_in(body, "refundRequestId") or found
        return kind, number

    @staticmethod
    def text_in(body, field):
        found = re.search(rb'"' + field.encode() + rb'"\s*:\s*"([^"]*)"', body)
        return found[1].decode("utf-8", "replace") if found else None

    def observe(self, record):
        if record["kind"] == "pay":
            code = self.text_in(record["body"], "paymentMethodId")
            if code:
                self.ledger.code_seen(code, record["number"], self.violation)
        if record["kind"] == "refund" and record["number"] in self.closed_codes:
            self.violation(f"refund: {record['number']} sent again, where only a question or a new number is allowed")

    def is_final(self, kind, payload):
        return payload.get("paymentStatus") in FINAL if kind == "query" else kind == "pay" and "paymentTime" in payload

    def delivered(self, record, payload):
        if record["kind"] == "refund" and payload["result"]["resultCode"] == "REFUND_IN_PROCESS":
            self.closed_codes.add(record["number"])

    def refusal(self, refused):
        return {"result": result(refused.letter, refused.code, refused.message)}

    def fail(self, text, status=200, code="PARAM_ILLEGAL"):
        super().fail(text, status, code)

    def check(self, http, kind, body):
        headers = http.headers
        for name in ("Host", "Content-Type", "Content-Length", "Client-Id", "Request-Time", "Signature"):
            values = headers.get_all(name) or []
            if len(values) != 1 or not values[0].strip():
                self.fail(f"{kind}: header {name}: {values!r}")
        sent = [part.strip().lower() for part in headers["Content-Type"].split(";")]
        if sent != ["application/json", "charset=utf-8"]:
            self.fail(f"{kind}: Content-Type is {headers['Content-Type']!r}", code="MEDIA_TYPE_NOT_ACCEPTABLE")
        if headers["Client-Id"] != self.client_id:
            self.fail(f"{kind}: Client-Id is {headers['Client-Id']!r}", code="CLIENT_INVALID")
        if not http.path.startswith(self.root) or http.path[len(self.root):] not in CALLS or http.command != "POST":
            self.fail(f"a request nobody expects: {http.command} {http.path}", code="INVALID_API")
        moment = headers["Request-Time"]
        if not re.fullmatch(r"[0-9]{13}", moment) or abs(time.time() * 1000 - int(moment)) > 300_000:
            self.fail(f"{kind}: Request-Time {moment!r}")
        token = self.settings.get("agent_token")
        if headers.get("Agent-Token") != token:
            self.fail(f"{kind}: Agent-Token is {headers.get('Agent-Token')!r}")
        self.check_signature(http, kind, body)

    def check_signature(self, http, kind, body):
        def bad(text):
            self.violation(f"{kind}: Signature: {text}")
            raise Refused(200, "INVALID_SIGNATURE", sign="none")

        given = http.headers["Signature"]
        parts = [part.strip().partition("=") for part in given.split(",")]
        if [name for name, _, _ in parts] != ["algorithm", "keyVersion", "signature"]:
            bad(f"parts {[name for name, _, _ in parts]}")
        algorithm, version, value = (value for _, _, value in parts)
        if algorithm != "RSA256" or version != str(self.settings.get("key_version", 1)):
            bad(f"algorithm {algorithm!r}, keyVersion {version!r}")
        if not re.fullmatch(r"([A-Za-z0-9]|%[0-9A-Fa-f]{2})+", value):
            bad("the value is not URL-encoded base64")
        covered = f"{http.command} {http.path}\n{self.client_id}.{http.headers['Request-Time']}.".encode() + body
        try:
            signature = base64.b64decode(urllib.parse.unquote(value), validate=True)
            self.parties.alipay_merchant.public_key().verify(signature, covered, padding.PKCS1v15(), hashes.SHA256())
        except (binascii.Error, ValueError, InvalidSignature):
            bad("it does not verify")

    def parse(self, kind, body):
        parsed = super().parse(kind, body)
        for path, value in self.leaves("", parsed):
            if not isinstance(value, str):
                self.fail(f"{kind}: {path} is {value!r} and not a text")
            if any(ord(c) < 32 for c in value):
                self.fail(f"{kind}: control characters in {path}")
        return parsed

    def leaves(self, path, value):
        if isinstance(value, dict):
            for name, inner in value.items():
                yield from self.leaves(f"{path}.{name}".lstrip("."), inner)
        elif isinstance(value, list):
            for inner in value:
                yield from self.leaves(path + "[]", inner)
        else:
            yield path, value

    def perform(self, kind, number, http, body):
        request = self.parse(kind, body)
        return {"pay": self.begin, "query": self.query, "cancel": self.cancel, "refund": self.refund, "refund query": self.refund_query}[kind](request)

    # pay
    def begin(self, request):
        self.check_pay(request)
        number = request["paymentRequestId"]
        scenario = request["paymentFactor"]["inStorePaymentScenario"]
        keys = [request["paymentAmount"], request["paymentMethod"].get("paymentMethodId"), scenario]
        with self.lock:
            known = self.orders.get(number)
            if known and known["keys"] != keys:
                self.fail("pay: the same paymentRequestId with other parameters", code="REPEAT_REQ_INCONSISTENT")
            if not known:
                phone = self.phones.get(keys[1])
                if scenario == "PaymentCode" and phone is None:
                    raise Refused(200, "INVALID_PAYMENT_CODE")
                if scenario == "PaymentCode" and phone.get("used"):
                    raise Refused(200, "EXPIRED_CODE")
                if phone:
                    phone["used"] = number
                if phone and phone["mood"] == "answers":
                    return 200, {"result": result(*phone["answer"])}
                known = self.new_order(number, request, keys, phone)
            if scenario == "OrderCode":
                return 200, self.order_code(known)
            if known["phone"]["mood"] == "charged":
                return 200, {"result": result(*known["phone"]["answer"])}
            return 200, self.told(known, inquiry=False)

    def new_order(self, number, request, keys, phone):
        amount = request["paymentAmount"]
        now = time.time()
        expiry = rfc3339(request["paymentExpiryTime"]) if "paymentExpiryTime" in request else now + 600
        order = self.orders[number] = {
            "number": number, "id": "2026112319401010" + f"{secrets.randbelow(10**16):016d}", "state": "PROCESSING", "total": int(amount["value"]),
            "currency": amount["currency"], "made": now, "expiry": expiry, "request": request, "keys": keys, "phone": phone, "turns": [],
            "cancels": [], "returned": 0, "code_url": None}
        mood = phone["mood"] if phone else None
        if mood in ("pays", "charged"):
            order["state"], order["paid_at"] = "SUCCESS", now
        if mood == "password":
            order["turns"] = [(now + phone["after"], "SUCCESS")]
        if mood == "wrong_password":
            order["turns"] = [(now + phone["after"], "FAIL")]
        # A code on the screen closes by itself. A password may still be typed after the expiry of a scanned order:
        # only a cancel ends that one for certain.
        if phone is None:
            order["turns"].append((expiry, "FAIL"))
        self.ledger.order_made(request["order"]["referenceOrderId"], number, lambda: self.ripen(order) in CHARGEABLE, self.violation)
        return order

    def check_pay(self, request):
        number, order = request.get("paymentRequestId", ""), request.get("order", {})
        allowed = {"productCode", "paymentRequestId", "paymentAmount", "paymentMethod", "paymentFactor", "order", "paymentNotifyUrl",
                   "paymentExpiryTime", "settlementStrategy", "merchantRegion", "paymentRedirectUrl"}
        if set(request) - allowed:
            self.fail(f"pay: unknown fields {sorted(set(request) - allowed)}")
        if request.get("productCode") != "IN_STORE_PAYMENT":
            self.fail(f"pay: productCode {request.get('productCode')!r}")
        if not re.fullmatch(r"[0-9A-Za-z_-]{20,64}", number):
            self.fail(f"pay: paymentRequestId {number!r}")
        self.check_amount("pay: paymentAmount", request.get("paymentAmount"))
        self.check_method(request)
        self.check_order(order, request)
        self.check_settings(request)

    def check_method(self, request):
        method, factor = request.get("paymentMethod", {}), request.get("paymentFactor", {})
        scenario = factor.get("inStorePaymentScenario")
        if method.get("paymentMethodType") != "CONNECT_WALLET" or set(factor) != {"inStorePaymentScenario"}:
            self.fail(f"pay: paymentMethodType {method.get('paymentMethodType')!r}, paymentFactor {factor!r}")
        if scenario == "PaymentCode":
            code = method.get("paymentMethodId", "")
            if set(method) != {"paymentMethodType", "paymentMethodId"} or not CODE.fullmatch(code):
                self.fail(f"pay: paymentMethodId of {len(code)} characters")
        elif scenario != "OrderCode" or set(method) != {"paymentMethodType"}:
            self.fail(f"pay: scenario {scenario!r} with {sorted(method)}")

    def check_order(self, order, request):
        def texts(where, at, names):
            for name, most in names.items():
                if not isinstance(at.get(name), str) or not 1 <= len(at[name]) <= most:
                    self.fail(f"pay: {where}.{name} is {at.get(name)!r}")

        texts("order", order, {"referenceOrderId": 64, "orderDescription": 256})
        if order.get("orderAmount") != request["paymentAmount"]:
            self.fail(f"pay: orderAmount {order.get('orderAmount')!r}")
        merchant, env = order.get("merchant", {}), order.get("env", {})
        texts("order.merchant", merchant, {"referenceMerchantId": 32, "merchantName": 256, "merchantMCC": 4})
        texts("order.merchant.store", merchant.get("store", {}), {"referenceStoreId": 32, "storeName": 256, "storeMCC": 4})
        texts("order.env", env, {"storeTerminalId": 64, "storeTerminalRequestTime": 64})
        self.check_time("order.env.storeTerminalRequestTime", env["storeTerminalRequestTime"], -300, 5)
        if "paymentExpiryTime" in request:
            self.check_time("paymentExpiryTime", request["paymentExpiryTime"], 1, 7200)
        elif request["paymentFactor"]["inStorePaymentScenario"] == "OrderCode":
            self.fail("pay: an order code without paymentExpiryTime")

    def check_time(self, name, text, least, most):
        if not re.fullmatch(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,3})?(Z|[+-]\d\d:\d\d)", text):
            self.fail(f"pay: {name} {text!r}")
        if not least <= rfc3339(text) - time.time() <= most:
            self.fail(f"pay: {name} is {rfc3339(text) - time.time():.0f} s from now")

    def check_amount(self, what, amount):
        if not isinstance(amount, dict) or set(amount) != {"currency", "value"}:
            self.fail(f"{what} {amount!r}")
        if amount["currency"] != self.currency or not re.fullmatch(r"[1-9][0-9]{0,15}", amount["value"]):
            self.fail(f"{what} {amount!r}")

    def check_settings(self, request):
        wanted = self.settings
        merchant = request["order"]["merchant"]
        found = {"merchant_id": merchant["referenceMerchantId"], "store_id": merchant["store"]["referenceStoreId"],
                 "merchant_region": request.get("merchantRegion"), "notify_url": request.get("paymentNotifyUrl"),
                 "settlement_currency": request.get("settlementStrategy", {}).get("settlementCurrency")}
        for name, value in found.items():
            if value != wanted.get(name):
                self.fail(f"pay: {name} is {value!r} and not {wanted.get(name)!r}")

    def order_code(self, order):
        order["code_url"] = order["code_url"] or "https://gqr.alipay.com/281006" + secrets.token_hex(12)
        image = "https://mdn.alipay.example/qr/" + secrets.token_hex(6) + ".png"
        details = [{"codeValueType": "QRCODE", "codeValue": image, "displayType": kind} for kind in ("BIGIMAGE", "MIDDLEIMAGE", "SMALLIMAGE")]
        details.insert(2, {"codeValueType": "QRCODE", "codeValue": order["code_url"], "displayType": "TEXT"})
        if self.code_details:
            details = self.code_details(details)
        expire = datetime.datetime.fromtimestamp(order["expiry"], BEIJING).isoformat("T", "seconds")
        return {"result": result("S", "SUCCESS"), "paymentRequestId": order["number"], "paymentId": order["id"],
                "paymentAmount": order["request"]["paymentAmount"], "paymentCreateTime": stamp(order["made"]),
                "orderCodeForm": {"paymentMethodType": "CONNECT_WALLET", "expireTime": expire, "codeDetails": details}}

    # inquiryPayment, cancel
    def ripen(self, order):
        for at, state in sorted(order["turns"]):
            if order["state"] == "PROCESSING" and time.time() >= at:
                order["state"], order["paid_at"] = state, at
        return order["state"]

    def named(self, kind, request):
        if not {"paymentId", "paymentRequestId"} & set(request) or set(request) - {"paymentId", "paymentRequestId"}:
            self.fail(f"{kind}: fields {sorted(request)}")
        for order in self.orders.values():
            if order["id"] == request.get("paymentId") or order["number"] == request.get("paymentRequestId"):
                return order
        raise Refused(200, "ORDER_NOT_EXIST", "order not exist")

    def query(self, request):
        with self.lock:
            return 200, self.told(self.named("inquiryPayment", request), inquiry=True)

    def told(self, order, inquiry):
        state = self.ripen(order)
        answer = {"result": result("S", "SUCCESS", "success"), "paymentRequestId": order["number"], "paymentId": order["id"],
                  "paymentAmount": order["request"]["paymentAmount"], "paymentCreateTime": stamp(order["made"])}
        if inquiry:
            code = {"SUCCESS": "SUCCESS", "PROCESSING": "PAYMENT_IN_PROCESS", "FAIL": "USER_PAYMENT_VERIFICATION_FAILED", "CANCELLED": "ORDER_IS_CANCELED"}[state]
            answer.update(paymentStatus=state, paymentResultCode=code, paymentResultMessage=code.lower(), transactions=[
                {"transactionId": it["id"], "transactionType": "REFUND", "transactionStatus": self.refund_status(it),
                 "transactionAmount": it["request"]["refundAmount"]} for it in self.refunds.values() if it["of"] == order["number"]])
        elif state == "PROCESSING":
            answer["result"] = result("U", "PAYMENT_IN_PROCESS", "payment in process")
        elif state != "SUCCESS":
            answer["result"] = result("F", "USER_PAYMENT_VERIFICATION_FAILED" if state == "FAIL" else "ORDER_IS_CANCELED")
        if state == "SUCCESS":
            self.tell_payer(order, answer)
        return answer

    def tell_payer(self, order, answer):
        phone = order["phone"]
        answer["paymentTime"] = stamp(order["paid_at"])
        if phone["actual"] != "missing":
            amount, currency = phone["actual"] or (order["total"], order["currency"])
            answer["actualPaymentAmount"] = {"value": str(amount), "currency": currency}
        if phone["quote"]:
            pair, price = phone["quote"]
            answer["paymentQuote"] = {"quoteId": "Q" + order["id"][-12:], "quoteCurrencyPair": pair, "quotePrice": price, "guaranteed": False,
                                      "quoteStartTime": stamp(order["made"] - 60), "quoteExpiryTime": stamp(order["made"] + 3600)}
        if phone["settlement"]:
            value, unit = phone["settlement"]
            answer["grossSettlementAmount"] = {"value": str(value), "currency": unit}
        if phone["wallet"]:
            answer["pspCustomerInfo"] = {"pspName": WALLETS.get(phone["wallet"], phone["wallet"]), "pspCustomerId": "2088" + order["id"][-12:],
                                         "displayCustomerId": "138****5678"}

    def cancel(self, request):
        with self.lock:
            order = self.named("cancel", request)
            order["cancels"].append(time.time())
            if self.ripen(order) == "SUCCESS":
                order["returned"] = order["total"]
            if order["state"] != "FAIL":
                order["state"] = "CANCELLED"
            return 200, {"result": result("S", "SUCCESS", "success"), "paymentRequestId": order["number"], "paymentId": order["id"],
                         "cancelTime": stamp(time.time())}

    # Answers.
    def signed(self, http, data, fault, count):
        mode, moment = fault.get("sign"), stamp(time.time())
        headers = {"Client-Id" if count % 2 else "client-id": self.client_id, "Response-Time" if count % 2 else "response-time": moment}
        if mode == "none":
            return headers
        key = self.parties.stranger if mode == "wrong" else self.parties.alipay_platform
        path, body = http.path, data
        if mode == "other_path":
            path = path.replace("/v1/payments/", "/v1/payment/")
        if mode == "tampered":
            body = data.replace(b"SUCCESS", b"FAILURE")
        if mode == "other_client":
            headers["client-id" if "client-id" in headers else "Client-Id"] = self.client_id[:-1] + "9"
        covered = f"{http.command} {path}\n{self.client_id}.{moment}.".encode() + body
        value = base64.b64encode(key.sign(covered, padding.PKCS1v15(), hashes.SHA256())).decode()
        value = urllib.parse.quote(value, safe="")
        if self.lower_case:
            value = re.sub("%[0-9A-F]{2}", lambda found: found[0].lower(), value)
        between = ", " if self.spaced else ","
        headers["Signature" if count % 2 else "signature"] = between.join(["algorithm=RSA256", "keyVersion=1", "signature=" + value])
        return headers


def stamp(at):
    return datetime.datetime.fromtimestamp(at, BEIJING).isoformat("T", "seconds")


def rfc3339(text):
    return datetime.datetime.fromisoformat(text.replace("Z", "+00:00")).timestamp()
