"""The servers, asked by the libraries' own clients: right requests are served and leave no note, wrong ones are
refused and noted. Run by `check.py --selftest`; needs no till."""

import base64
import datetime
import hashlib
import json
import secrets
import time
import traceback
import urllib.error
import urllib.parse
import urllib.request

from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import padding
from wechatpayv3 import core
from wechatpayv3.type import RequestType
from wechatpayv3.utils import rsa_verify

from alipay import AlipayPlus, stamp
from parties import BEIJING, Parties, certificate, private_pem
from wechat import WeChat
from wechat_quick import USERPAYING
from wire import Refused

PARTIES = Parties()
TESTS = []


def test(function):
    TESTS.append(function)
    return function


class WechatClient(core.Core):
    """wechatpayv3's client, pointed at loopback and at the global paths. It downloads, decrypts and verifies the
    platform certificates by itself."""

    def __init__(self, peer, key=None):
        self.peer = peer
        self._gate_way = f"http://127.0.0.1:{peer.port}"
        super().__init__(peer.caller, PARTIES.merchant_serial, private_pem(key or PARTIES.merchant), PARTIES.api_v3)
        self._gate_way = f"http://127.0.0.1:{peer.port}"

    def request(self, path, method=RequestType.GET, **how):
        self._gate_way = f"http://127.0.0.1:{self.peer.port}"
        path = {"/v3/certificates": "/v3/global/certificates"}.get(path, path)
        return super().request(path, method, **how)

    def post(self, path, data):
        code, text = self.request(path, RequestType.POST, data=data)
        return code, json.loads(text) if text else None

    def get(self, path):
        mark = "&" if "?" in path else "?"
        code, text = self.request(path + mark + urllib.parse.urlencode(self.peer.who))
        return code, json.loads(text)

    def order(self, kind, number, total=1234, **more):
        expire = (datetime.datetime.now(BEIJING) + datetime.timedelta(minutes=5)).isoformat("T", "seconds")
        order = {**self.peer.identity, "description": "丝巾", "out_trade_no": number, "trade_type": kind, "merchant_category_code": "5947",
                 "amount": {"total": total, "currency": self.peer.currency}, "attach": "sale-" + number}
        if kind == "NATIVE":
            order.update(notify_url="https://pay.example.org/n", time_expire=expire)
        return {**order, **more}

    def native(self, number, **more):
        return self.post("/v3/global/transactions/native", self.order("NATIVE", number, **more))

    def quick(self, number, code, **more):
        return self.post("/v3/global/micropay/transactions/pay", self.order("MICROPAY", number, payer={"auth_code": code}, **more))

    def query(self, number):
        return self.get(f"/v3/global/transactions/out-trade-no/{number}")

    def reverse(self, number):
        return self.post(f"/v3/global/micropay/transactions/out-trade-no/{number}/reverse", self.peer.who)

    def refund(self, number, refund, amount, total=1234):
        return self.post("/v3/global/refunds", {**self.peer.identity, "out_trade_no": number, "out_refund_no": refund,
                                                "amount": {"refund": amount, "total": total, "currency": self.peer.currency}})


class AlipayClient:
    """An Antom client of a few lines, on `cryptography`."""

    def __init__(self, peer):
        self.peer, self.key = peer, PARTIES.alipay_merchant

    def post(self, call, data, root=None, moment=None, verify=True):
        path = (root or self.peer.root) + call
        body = json.dumps(data, ensure_ascii=False).encode()
        moment = moment or str(int(time.time() * 1000))
        covered = f"POST {path}\n{self.peer.client_id}.{moment}.".encode() + body
        value = urllib.parse.quote(base64.b64encode(self.key.sign(covered, padding.PKCS1v15(), hashes.SHA256())).decode(), safe="")
        headers = {"Content-Type": "application/json; charset=UTF-8", "Client-Id": self.peer.client_id, "Request-Time": moment,
                   "Signature": f"algorithm=RSA256,keyVersion=1,signature={value}"}
        request = urllib.request.Request(f"http://127.0.0.1:{self.peer.port}{path}", body, headers)
        with urllib.request.build_opener(urllib.request.ProxyHandler({})).open(request, timeout=10) as answer:
            text = answer.read()
            if verify:
                self.verify(path, answer.headers, text)
        return json.loads(text)

    def verify(self, path, headers, text):
        given = headers["signature"].split("signature=")[1]
        covered = f"POST {path}\n{headers['client-id']}.{headers['response-time']}.".encode() + text
        PARTIES.alipay_platform.public_key().verify(base64.b64decode(urllib.parse.unquote(given)), covered, padding.PKCS1v15(), hashes.SHA256())

    def pay(self, number, code=None, value="1234", **more):
        method = {"paymentMethodType": "CONNECT_WALLET", **({"paymentMethodId": code} if code else {})}
        amount = {"currency": self.peer.currency, "value": value}
        store = {"referenceStoreId": "S0001", "storeName": "Maison", "storeMCC": "5947"}
        merchant = {"referenceMerchantId": "M0001", "merchantName": "Maison", "merchantMCC": "5947", "store": store}
        order = {"referenceOrderId": "sale-" + number, "orderDescription": "丝巾", "orderAmount": amount, "merchant": merchant,
                 "env": {"storeTerminalId": "paris-1", "storeTerminalRequestTime": stamp(time.time())}}
        return self.post("pay", {"productCode": "IN_STORE_PAYMENT", "paymentRequestId": number, "paymentAmount": amount, "paymentMethod": method,
                                 "paymentFactor": {"inStorePaymentScenario": "PaymentCode" if code else "OrderCode"}, "order": order,
                                 "paymentExpiryTime": stamp(time.time() + 120), **more})


def number():
    return "20261123" + secrets.token_hex(7)


def clean(*peers):
    for peer in peers:
        assert not peer.violations, peer.violations


def noted(peer, part):
    assert any(part in text for text in peer.violations), (part, peer.violations)


@test
def wechat_native_and_close():
    for institution in (False, True):
        peer = WeChat(PARTIES, institution=institution)
        client, one, two = WechatClient(peer), number(), number()
        assert client.native(one)[1]["code_url"].startswith("weixin://")
        assert client.query(one)[1]["trade_state"] == "NOTPAY"
        peer.pay(one, payer=9000, promotions=[{"promotion_id": "1", "type": "COUPON", "amount": 10, "currency": "CNY"}])
        code, told = client.query(one)
        assert code == 200 and told["trade_state"] == "SUCCESS" and told["amount"]["payer_total"] == 9000 and told["promotion_detail"]
        assert client.get(f"/v3/global/transactions/id/{told['id']}")[1]["out_trade_no"] == one
        client.native(two)
        assert client.post(f"/v3/global/transactions/out-trade-no/{two}/close", peer.who) == (204, None)
        assert client.query(two)[1]["trade_state"] == "CLOSED"
        assert client.query(number())[0] == 404
        clean(peer)


@test
def wechat_quick_pay_and_reverse():
    peer = WeChat(PARTIES)
    peer.reverse_after = 1
    client, one, two, three = WechatClient(peer), number(), number(), number()
    code, told = client.quick(one, peer.phone())
    assert code == 200 and told["trade_state"] == "SUCCESS" and told["trade_type"] == "MICROPAY"
    assert client.quick(two, peer.phone("password", after=0.5, shape="202_state"))[1] == {"trade_state": "USERPAYING"}
    assert client.query(two)[1]["trade_state"] == "USERPAYING"
    time.sleep(1.1)
    assert client.query(two)[1]["trade_state"] == "SUCCESS"
    assert client.reverse(two) == (204, None) and client.query(two)[1]["trade_state"] == "REVOKED" and peer.orders[two]["returned"] == 1234
    client.quick(three, peer.phone("wrong_password", after=0))
    assert client.query(three)[1]["trade_state"] == "PAYERROR"
    refused = peer.phone("refused", refusal=Refused(403, "NOTENOUGH"))
    assert client.quick(number(), refused)[0] == 403
    for shape, (status, _) in USERPAYING.items():
        assert client.quick(number(), peer.phone("hesitates", shape=shape))[0] == status
    clean(peer)


@test
def wechat_notes_what_quick_pay_forbids():
    peer = WeChat(PARTIES)
    client, one, code = WechatClient(peer), number(), peer.phone()
    client.quick(one, code)
    client.quick(number(), code)
    noted(peer, "one payment code with the numbers")
    client.reverse(one)
    noted(peer, "s after the pay call")
    two = number()
    client.native(two)
    peer.reverse_after = 0
    assert client.reverse(two)[0] == 400
    noted(peer, "no quick pay order")
    three = peer.phone()
    client.quick(number(), three, attach="campaign.sale-" + two)
    noted(peer, "two orders that can be charged")
    client.post("/v3/global/micropay/transactions/pay", client.order("MICROPAY", number(), payer={"auth_code": peer.phone()}, notify_url="https://x.example"))
    noted(peer, "unknown or mixed-in fields ['notify_url']")


@test
def wechat_refunds():
    peer = WeChat(PARTIES)
    peer.refund_gap = 0
    client, one = WechatClient(peer), number()
    client.native(one)
    peer.pay(one)
    peer.refund_course = lambda refund: [(0, "PROCESSING"), (0.3, "SUCCESS")]
    code, told = client.refund(one, "r-1", 234)
    assert code == 200 and "status" not in told and client.refund(one, "r-1", 234)[1]["id"] == told["id"]
    assert client.get("/v3/global/refunds/out-refund-no/r-1")[1]["status"] == "PROCESSING" and peer.given_back(one) == 0
    time.sleep(0.4)
    assert client.get("/v3/global/refunds/out-refund-no/r-1")[1]["status"] == "SUCCESS" and peer.given_back(one) == 234
    assert client.get(f"/v3/global/refunds/id/{told['id']}")[1]["out_refund_no"] == "r-1"
    assert client.get(f"/v3/global/refunds?out_trade_no={one}&offset=0&count=10")[1]["total_num"] == 1
    assert client.query(one)[1]["trade_state"] == "REFUND"
    peer.pool = 10
    assert client.refund(one, "r-2", 500)[0] == 403
    peer.pool = None
    assert client.refund(one, "r-2", 500)[0] == 200
    clean(peer)
    assert client.refund(one, "r-2", 400)[0] == 400
    noted(peer, "same number with other parameters")
    assert client.refund(one, "r-3", 501)[0] == 403
    noted(peer, "501 of 500 that are left")
    peer.refund_gap = 60
    assert client.refund(one, "r-4", 5)[0] == 429
    noted(peer, "after another of this order")


@test
def wechat_certificates_rotate():
    peer = WeChat(PARTIES)
    client, one = WechatClient(peer), number()
    client.native(one)
    peer.serves, peer.use_key = ["cert", "next"], lambda count: "next"
    assert client.query(one)[0] == 200 and len(peer.asked("certificates")) == 2
    peer.api_v3, peer.serves = "0" * 32, [certificate(PARTIES.stranger, "x")]
    try:
        WechatClient(peer)
        raise AssertionError("a certificate sealed with another key was taken")
    except Exception as error:
        assert "platform certificate" in str(error), error
    clean(peer)


@test
def wechat_statements():
    for institution in (False, True):
        peer = WeChat(PARTIES, institution=institution)
        client, one = WechatClient(peer), number()
        client.native(one)
        peer.pay(one)
        peer.statements["20261122"] = peer.statement_text([peer.statement_row(one, "丝巾,红`色")])
        path = "/v3/global/statements?date=20261122&" + urllib.parse.urlencode(peer.who)
        code, data = client.request(path, skip_verify=True)
        assert code == 200 and data.decode().count("`") == 38 + 1 + 5
        assert client.request("/v3/global/settle/settlements?settle_state=SETTLED")[0] == 200
        clean(peer)


@test
def wechat_statement_signature_covers_the_sha1():
    peer = WeChat(PARTIES)
    data, caught = b"x,y\r\n", {}
    peer.statements["20261122"] = data
    send = peer.signed
    peer.signed = lambda http, body, fault, count: caught.update(send(http, body, fault, count)) or caught
    WechatClient(peer).request("/v3/global/statements?date=20261122&mchid=" + peer.caller, skip_verify=True)
    text = '{"sha1":"' + hashlib.sha1(data).hexdigest() + '"}'
    assert rsa_verify(caught["Wechatpay-Timestamp"], caught["Wechatpay-Nonce"], text, caught["Wechatpay-Signature"], PARTIES.platform.public_key())


@test
def wechat_notes_a_strange_key():
    peer = WeChat(PARTIES)
    client = WechatClient(peer)
    client._private_key = PARTIES.stranger
    assert client.native(number())[0] == 401
    noted(peer, "the signature does not verify")


@test
def alipay_scanned_code():
    for client_id in ("SANDBOX_5YC0000000000001", "5YC0000000000001"):
        peer = AlipayPlus(PARTIES, client_id=client_id, settings={"merchant_id": "M0001", "store_id": "S0001"})
        client, one, two = AlipayClient(peer), number(), number()
        peer.lower_case = peer.spaced = client_id.startswith("S")
        told = client.pay(one, peer.phone(wallet="gcash", actual=(9000, "CNY"), quote=("978/156", 7.2)))
        assert told["result"]["resultStatus"] == "S" and told["pspCustomerInfo"]["pspName"] == "GCASH" and told["paymentQuote"]["quotePrice"] == 7.2
        assert client.pay(two, peer.phone("password", after=0.3))["result"]["resultStatus"] == "U"
        assert client.post("inquiryPayment", {"paymentRequestId": two})["paymentStatus"] == "PROCESSING"
        time.sleep(0.4)
        assert client.post("inquiryPayment", {"paymentRequestId": two})["paymentStatus"] == "SUCCESS"
        assert client.post("cancel", {"paymentRequestId": two})["result"]["resultStatus"] == "S" and peer.orders[two]["returned"] == 1234
        assert client.post("inquiryPayment", {"paymentId": told["paymentId"]})["paymentRequestId"] == one
        assert client.post("inquiryPayment", {"paymentRequestId": number()})["result"]["resultCode"] == "ORDER_NOT_EXIST"
        answer = client.pay(number(), peer.phone("answers", answer=("F", "USER_BALANCE_NOT_ENOUGH")))
        assert answer["result"]["resultCode"] == "USER_BALANCE_NOT_ENOUGH"
        clean(peer)


@test
def alipay_order_code_and_refunds():
    peer = AlipayPlus(PARTIES, settings={"merchant_id": "M0001", "store_id": "S0001"})
    client, one = AlipayClient(peer), number()
    texts = [it["codeValue"] for it in client.pay(one)["orderCodeForm"]["codeDetails"] if it["displayType"] == "TEXT"]
    assert texts == [peer.orders[one]["code_url"]]
    peer.pay(one, wallet="unheard")
    payment = client.post("inquiryPayment", {"paymentRequestId": one})
    assert payment["paymentStatus"] == "SUCCESS" and payment["pspCustomerInfo"]["pspName"] == "CHANGI_PAY"
    refund = {"paymentId": payment["paymentId"], "refundRequestId": "r1", "refundAmount": {"currency": "EUR", "value": "200"}, "refundReason": "x"}
    peer.refund_course = lambda number: [(0.3, "SUCCESS")]
    assert client.post("refund", refund)["result"]["resultCode"] == "REFUND_IN_PROCESS"
    time.sleep(0.4)
    assert client.post("inquiryRefund", {"refundRequestId": "r1"})["refundStatus"] == "SUCCESS" and peer.given_back(one) == 200
    clean(peer)
    client.post("refund", refund)
    noted(peer, "sent again")
    client.post("refund", {**refund, "refundRequestId": "r2", "refundAmount": {"currency": "EUR", "value": "1035"}})
    noted(peer, "1035 of 1034")


@test
def alipay_notes_what_is_wrong():
    def fresh():
        peer = AlipayPlus(PARTIES, settings={"merchant_id": "M0001", "store_id": "S0001"})
        return peer, AlipayClient(peer)

    peer, client = fresh()
    client.key = PARTIES.stranger
    assert client.post("inquiryPayment", {"paymentRequestId": number()}, verify=False)["result"]["resultCode"] == "INVALID_SIGNATURE"
    noted(peer, "it does not verify")
    peer, client = fresh()
    client.post("inquiryPayment", {"paymentRequestId": number()}, root="/ams/api/v1/payments/")
    noted(peer, "a request nobody expects")
    peer, client = fresh()
    client.post("inquiryPayment", {"paymentRequestId": number()}, moment="2026-11-23T10:00:00Z")
    noted(peer, "Request-Time")
    peer, client = fresh()
    client.pay(number(), peer.phone(), value=1234)
    noted(peer, "is 1234 and not a text")
    peer, client = fresh()
    code = peer.phone()
    client.pay(number(), code)
    client.pay(number(), code)
    noted(peer, "one payment code with the numbers")
    peer, client = fresh()
    one = number()
    client.pay(one)
    client.pay(one, value="99")
    noted(peer, "the same paymentRequestId with other parameters")
    peer, client = fresh()
    client.pay(number(), merchantRegion="FR")
    noted(peer, "merchant_region is 'FR'")


def run(names):
    bad = 0
    for function in TESTS:
        if names and not any(part in function.__name__ for part in names):
            continue
        try:
            function()
            print("ok    " + function.__name__, flush=True)
        except Exception:
            bad += 1
            print("WRONG " + function.__name__ + "\n" + traceback.format_exc(limit=-4), flush=True)
    return 1 if bad else 0
