"""Money back by Alipay+: refund and inquiryRefund."""

import datetime
import re
import secrets
import time

from parties import BEIJING
from wire import Refused


def stamp(at):
    return datetime.datetime.fromtimestamp(at, BEIJING).isoformat("T", "seconds")


class Refunds:
    """`pool` is the merchant's balance (None: enough); `refund_course(number)` is a list of (seconds, status);
    `closed_codes` are request ids that must not be sent again."""

    def check_refund(self, request):
        allowed = {"paymentId", "paymentRequestId", "refundRequestId", "refundAmount", "referenceRefundId", "refundReason", "refundRequestTime",
                   "refundNotifyUrl"}
        if set(request) - allowed:
            self.fail(f"refund: unknown fields {sorted(set(request) - allowed)}")
        if not re.fullmatch(r"[0-9A-Za-z_-]{1,64}", request.get("refundRequestId", "")):
            self.fail(f"refund: refundRequestId {request.get('refundRequestId')!r}")
        if not request.get("paymentId"):
            self.fail("refund: no paymentId")
        if not 1 <= len(request.get("refundReason", "x")) <= 256:
            self.fail("refund: refundReason")
        self.check_amount("refund: refundAmount", request.get("refundAmount"))

    def refund(self, request):
        self.check_refund(request)
        number, value = request["refundRequestId"], int(request["refundAmount"]["value"])
        with self.lock:
            order = next((it for it in self.orders.values() if it["id"] == request["paymentId"]), None)
            if order is None:
                self.fail(f"refund: paymentId {request['paymentId']!r} of nobody", code="ORDER_NOT_EXIST")
            known = self.refunds.get(number)
            if known and known["request"]["refundAmount"] != request["refundAmount"]:
                self.fail("refund: the same refundRequestId with another amount", code="REPEAT_REQ_INCONSISTENT")
            if not known:
                self.check_refundable(order, value, number)
                known = self.refunds[number] = {
                    "id": "2026112319401011" + f"{secrets.randbelow(10**16):016d}", "number": number, "of": order["number"], "request": request,
                    "refund": value, "at": time.time(), "course": list(self.refund_course(number))}
                if self.pool is not None:
                    self.pool -= value
            return 200, self.refund_answer(known)

    def check_refundable(self, order, value, number):
        if self.ripen(order) != "SUCCESS":
            self.fail(f"refund: the order is {order['state']}", code="ORDER_IS_CANCELED")
        left = order["total"] - sum(it["refund"] for it in self.refunds.values() if it["of"] == order["number"] and self.refund_status(it) != "FAIL")
        if value > left:
            self.fail(f"refund: {value} of {left} that are left", code="REFUND_AMOUNT_EXCEED")
        if self.pool is not None and self.pool < value:
            self.closed_codes.add(number)
            raise Refused(200, "MERCHANT_BALANCE_NOT_ENOUGH")

    def refund_status(self, refund):
        past = [status for after, status in refund["course"] if time.time() - refund["at"] >= after]
        return past[-1] if past else "PROCESSING"

    def given_back(self, of):
        return sum(it["refund"] for it in self.refunds.values() if it["of"] == of and self.refund_status(it) == "SUCCESS")

    def refund_answer(self, refund):
        status = self.refund_status(refund)
        letter, code = {"SUCCESS": ("S", "SUCCESS"), "PROCESSING": ("U", "REFUND_IN_PROCESS"), "FAIL": ("F", "PROCESS_FAIL")}[status]
        answer = {"result": {"resultCode": code, "resultStatus": letter, "resultMessage": code.lower()}, "refundRequestId": refund["number"],
                  "paymentId": refund["request"]["paymentId"], "refundId": refund["id"], "refundAmount": refund["request"]["refundAmount"]}
        if status == "SUCCESS":
            answer["refundTime"] = stamp(time.time())
        return answer

    def refund_query(self, request):
        if not {"refundRequestId", "refundId"} & set(request) or set(request) - {"refundRequestId", "refundId"}:
            self.fail(f"inquiryRefund: fields {sorted(request)}")
        with self.lock:
            for refund in self.refunds.values():
                if refund["number"] == request.get("refundRequestId") or refund["id"] == request.get("refundId"):
                    answer = self.refund_answer(refund)
                    answer["result"] = {"resultCode": "SUCCESS", "resultStatus": "S", "resultMessage": "success"}
                    answer["refundStatus"] = self.refund_status(refund)
                    return 200, answer
        raise Refused(200, "ORDER_NOT_EXIST")
