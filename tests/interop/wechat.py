"""WeChat Pay's global protocol, the shop's code (native), and what every call has in common.

Forgives nothing: whatever a request does against the protocol is noted in `violations` and refused as the
real server would refuse it. The customer's code is in wechat_quick.py, money back in wechat_refunds.py,
certificates and statements in wechat_papers.py, the daily rate (a v2 call) in wechat_rate.py.
"""

import base64
import datetime
import re
import secrets
import time
import urllib.parse

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import padding
from wechatpayv3 import utils as sdk

from parties import BEIJING, sdk_signature
from wechat_papers import Papers
from wechat_quick import QuickPay
from wechat_rate import Rate
from wechat_refunds import Refunds
from wire import Peer, Refused

SCHEME = "WECHATPAY2-SHA256-RSA2048"
FINAL = {"SUCCESS", "REFUND", "CLOSED", "REVOKED", "PAYERROR"}
CHARGEABLE = {"NOTPAY", "USERPAYING", "SUCCESS"}
ORDER_TEXTS = {"description": 127, "out_trade_no": 32, "trade_type": 16, "merchant_category_code": 16}
NATIVE_TEXTS = {"notify_url": 256, "time_expire": 64}
OPTIONAL_TEXTS = {"attach": 127, "goods_tag": 32, "limit_pay": 32, "time_start": 64}
PATHS = [
    (r"/v3/global/transactions/native", "POST", "create"),
    (r"/v3/global/micropay/transactions/pay", "POST", "quick"),
    (r"/v3/global/transactions/out-trade-no/([^/]+)", "GET", "query"),
    (r"/v3/global/transactions/id/([^/]+)", "GET", "query"),
    (r"/v3/global/transactions/(?:out-trade-no|id)/([^/]+)/close", "POST", "close"),
    (r"/v3/global/micropay/transactions/(?:out-trade-no|id)/([^/]+)/reverse", "POST", "reverse"),
    (r"/v3/global/refunds", "POST", "refund"),
    (r"/v3/global/refunds", "GET", "refunds of an order"),
    (r"/v3/global/refunds/(?:out-refund-no|id)/([^/]+)", "GET", "refund query"),
    (r"/v3/global/certificates", "GET", "certificates"),
    (r"/v3/global/statements", "GET", "statement"),
    (r"/v3/global/settle/settlements", "GET", "settlements"),
    (r"/pay/queryexchagerate", "POST", "rate"),
]


class WeChat(QuickPay, Refunds, Papers, Rate, Peer):
    name = "wechat"

    def __init__(self, parties, currency="EUR", institution=False, fault=None, rate="784320000", ledger=None):
        self.institution, self.rate, self.rate_fault = institution, rate, None
        self.use_key = lambda count: "cert"
        self.reverse_after, self.refund_gap = 15, 60
        self.pool, self.refund_course = None, lambda number: [(0, "SUCCESS")]
        self.serves, self.api_v3, self.statements, self.statement_fault = ["cert"], parties.api_v3, {}, {}
        super().__init__(parties, currency, ledger, fault)

    # The two identity shapes.
    @property
    def identity(self):
        if self.institution:
            return {"sp_appid": "wx7bc98d929da735fe", "sp_mchid": "1900000100", "sub_mchid": "1900000209"}
        return {"appid": "wx8888888888888888", "mchid": "1900000109"}

    @property
    def caller(self):
        return self.identity.get("sp_mchid") or self.identity["mchid"]

    @property
    def who(self):
        return {name: value for name, value in self.identity.items() if "mchid" in name}

    def pay(self, number, state="SUCCESS", payer=None, payer_currency="CNY", promotions=()):
        """The customer pays the code on the screen, or does not."""
        with self.lock:
            order = self.orders[number]
            if order["state"] in ("NOTPAY", "USERPAYING"):
                order["state"] = state
                if state == "SUCCESS":
                    order["paid_at"] = time.time()
                    order["payer"] = (10078 if payer is None else payer, payer_currency)
                    order["promotions"] = list(promotions)

    def classify(self, method, path, body):
        plain = path.split("?")[0]
        for pattern, verb, kind in PATHS:
            found = re.fullmatch(pattern, plain)
            if not found or method != verb:
                continue
            if not found.groups():
                return kind, self.number_in(kind, body)
            number = urllib.parse.unquote(found[1])
            if "/id/" in plain:
                return kind, self.number_of(kind, number)
            return kind, number
        return "other", None

    def number_in(self, kind, body):
        field = {"create": "out_trade_no", "quick": "out_trade_no", "refund": "out_refund_no"}.get(kind)
        found = re.search(rb'"' + field.encode() + rb'"\s*:\s*"([^"]*)"', body) if field else None
        return found[1].decode("utf-8", "replace") if found else None

    def number_of(self, kind, identifier):
        """Our number for the acquirer's own one."""
        known = self.refunds if kind == "refund query" else self.orders
        return next((number for number, it in known.items() if it["id"] == identifier), identifier)

    def observe(self, record):
        if record["kind"] == "quick":
            self.observe_quick(record)
        if record["kind"] == "reverse":
            self.observe_reverse(record)

    def is_final(self, kind, payload):
        return kind in ("query", "quick") and payload.get("trade_state") in FINAL

    def special(self, kind, http, body):
        if kind == "rate":
            self.answer_rate(http, body)
        return kind == "rate"

    def refusal(self, refused):
        return {"code": refused.code, "message": refused.message or refused.code}

    def parse(self, kind, body):
        parsed = super().parse(kind, body)
        if any(ord(c) > 0xFFFF for c in str(parsed)):
            self.fail(f"{kind}: characters beyond U+FFFF in the body")
        return parsed

    def check(self, http, kind, body):
        headers = http.headers
        for name in ("Host", "User-Agent", "Accept", "Authorization"):
            values = headers.get_all(name) or []
            if len(values) != 1 or not values[0].strip():
                self.fail(f"{kind}: header {name}: {values!r}")
        accepted = [part.split(";")[0].strip() for part in headers["Accept"].split(",")]
        if "application/json" not in accepted and kind != "statement":
            self.fail(f"{kind}: Accept is {headers['Accept']!r}")
        if http.command == "POST":
            sent = (headers.get("Content-Type") or "").split(";")[0].strip().lower()
            if sent != "application/json":
                self.fail(f"{kind}: Content-Type is {headers.get('Content-Type')!r}")
            if headers.get("Content-Length") is None:
                self.fail(f"{kind}: no Content-Length")
        elif body:
            self.fail(f"{kind}: a GET with a body")
        serial = headers.get("Wechatpay-Serial")
        if serial and serial not in [self.parties.platform_key(which)[1] for which in ("cert", "public", "next")]:
            self.fail(f"{kind}: Wechatpay-Serial names no platform key: {serial!r}")
        self.check_authorization(http, kind, body)

    def check_authorization(self, http, kind, body):
        def bad(text):
            self.fail(f"{kind}: Authorization: {text}", 401, "SIGN_ERROR")

        scheme, space, rest = http.headers["Authorization"].partition(" ")
        if scheme != SCHEME or not space or rest != rest.strip():
            bad(f"scheme {scheme!r}")
        pairs = re.findall(r'([a-z_]+)="([^"]*)"', rest)
        if ",".join(f'{name}="{value}"' for name, value in pairs) != rest:
            bad(f"not a plain list of quoted pairs: {rest[:60]!r}")
        given = dict(pairs)
        if len(pairs) != 5 or set(given) != {"mchid", "nonce_str", "timestamp", "serial_no", "signature"}:
            bad(f"pairs {[name for name, _ in pairs]}")
        if given["mchid"] != self.caller:
            bad(f"mchid {given['mchid']} and not the caller {self.caller}")
        if given["serial_no"] != self.parties.merchant_serial:
            bad("serial_no is not the merchant certificate's")
        if not re.fullmatch(r"[0-9]{10}", given["timestamp"]) or abs(time.time() - int(given["timestamp"])) > 300:
            bad(f"timestamp {given['timestamp']}")
        if not re.fullmatch(r"[0-9A-Za-z]{16,32}", given["nonce_str"]):
            bad(f"nonce {given['nonce_str']!r}")
        with self.lock:
            if given["nonce_str"] in self.nonces:
                bad("a nonce used twice")
            self.nonces.add(given["nonce_str"])
        text = f"{http.command}\n{http.path}\n{given['timestamp']}\n{given['nonce_str']}\n".encode() + body + b"\n"
        try:
            signature = base64.b64decode(given["signature"], validate=True)
            self.parties.merchant.public_key().verify(signature, text, padding.PKCS1v15(), hashes.SHA256())
        except (ValueError, InvalidSignature):
            bad("the signature does not verify")
        expected = sdk_signature(
            self.parties.merchant, http.path, http.command, given["timestamp"], given["nonce_str"], body.decode()
        )
        if expected != given["signature"]:
            bad("wechatpayv3 would have signed something else")

    def perform(self, kind, number, http, body):
        if kind in ("create", "quick", "refund"):
            if "?" in http.path:
                self.fail(f"{kind}: a query string")
            parsed = self.parse(kind, body)
            return {"create": self.create, "quick": self.quick_pay, "refund": self.refund}[kind](parsed)
        if kind in ("close", "reverse"):
            if self.parse(kind, body) != self.who:
                self.fail(f"{kind}: body {body[:200]!r}")
            return self.close(number) if kind == "close" else self.reverse(number)
        parameters = self.parameters(kind, http.path)
        if kind in ("query", "refund query"):
            if sorted(parameters) != sorted(self.who.items()):
                self.fail(f"{kind}: parameters {parameters}")
            return self.query(number) if kind == "query" else self.refund_query(number)
        if kind == "refunds of an order":
            return self.refunds_of_order(dict(parameters))
        if kind == "certificates":
            return self.certificates(parameters)
        if kind == "statement":
            return self.statement(dict(parameters))
        if kind == "settlements":
            return self.settlements(dict(parameters))
        self.violation(f"a request nobody expects: {http.command} {http.path}")
        raise Refused(404, "RESOURCE_NOT_EXISTS")

    def parameters(self, kind, path):
        _, mark, text = path.partition("?")
        try:
            found = urllib.parse.parse_qsl(text, keep_blank_values=True, strict_parsing=bool(mark))
        except ValueError:
            self.fail(f"{kind}: parameters {text!r}")
        if len(dict(found)) != len(found):
            self.fail(f"{kind}: a parameter twice in {text!r}")
        return found

    def create(self, order):
        self.check_order("create", order, {**ORDER_TEXTS, **NATIVE_TEXTS}, OPTIONAL_TEXTS, "NATIVE")
        self.check_native(order)
        number = order["out_trade_no"]
        with self.lock:
            known = self.orders.get(number)
            if known and known["state"] != "NOTPAY":
                code = "ORDER_PAID" if known["state"] == "SUCCESS" else "ORDER_CLOSED"
                self.violation(f"create: number used again although the order is {known['state']}")
                raise Refused(400, code)
            if known and known["request"] != order:
                self.fail("create: the same number with other parameters", 403, "OUT_TRADE_NO_USED")
            if not known:
                known = self.orders[number] = self.new_order(order["amount"]["total"], order["amount"]["currency"])
                known["request"] = order
                self.in_ledger(number, order)
            known["code_url"] = "weixin://wxpay/bizpayurl?pr=" + secrets.token_urlsafe(8)
            known["codes"].append(known["code_url"])
            return 200, {"code_url": known["code_url"]}

    def in_ledger(self, number, request):
        """The sale an order belongs to travels in `attach`, behind the campaign when there is one."""
        sale = request.get("attach", "").rpartition(".")[2]
        order = self.orders[number]
        self.ledger.order_made(sale, number, lambda: order["state"] in CHARGEABLE, self.violation)

    def new_order(self, total, currency, kind="NATIVE"):
        identifier = "42000" + f"{secrets.randbelow(10**23):023d}"
        return {"state": "NOTPAY", "id": identifier, "total": total, "currency": currency, "made": time.time(), "type": kind,
                "codes": [], "code_url": None, "request": {}, "closes": [], "reverses": [], "turns": [], "promotions": [], "returned": 0}

    def check_order(self, kind, order, texts, optional, trade_type):
        for name, value in self.identity.items():
            if order.get(name) != value:
                self.fail(f"{kind}: {name} is {order.get(name)!r}")
        known = set(texts) | set(optional) | set(self.identity) | {"amount", "scene_info", "detail"} | ({"payer"} if kind == "quick" else set())
        if set(order) - known:
            self.fail(f"{kind}: unknown or mixed-in fields {sorted(set(order) - known)}")
        for name, most in {**texts, **optional}.items():
            value = order.get(name)
            if value is None and name in optional:
                continue
            if not isinstance(value, str) or not 1 <= len(value) <= most:
                self.fail(f"{kind}: {name} is {value!r}")
            if any(ord(c) < 32 for c in value):
                self.fail(f"{kind}: control characters in {name}")
        if not re.fullmatch(r"[0-9A-Za-z_-]{6,32}", order["out_trade_no"]):
            self.fail(f"{kind}: out_trade_no {order['out_trade_no']!r}")
        if order["trade_type"] != trade_type:
            self.fail(f"{kind}: trade_type {order['trade_type']!r}")
        if not re.fullmatch(r"[0-9]{4}", order["merchant_category_code"]):
            self.fail(f"{kind}: merchant_category_code")
        self.check_amount(kind, order.get("amount"))
        self.check_scene(kind, order)

    def check_native(self, order):
        url = urllib.parse.urlsplit(order["notify_url"])
        if url.scheme != "https" or url.query or not url.hostname:
            self.fail("create: notify_url")
        self.check_expiry(order["time_expire"])

    def check_amount(self, kind, amount):
        if not isinstance(amount, dict) or set(amount) != {"total", "currency"}:
            self.fail(f"{kind}: amount {amount!r}")
        if type(amount["total"]) is not int or not 0 < amount["total"] < 10**12:
            self.fail(f"{kind}: amount.total {amount['total']!r}")
        if amount["currency"] != self.currency:
            self.fail(f"{kind}: amount.currency {amount['currency']!r}")

    def check_expiry(self, text):
        if not re.fullmatch(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,3})?(Z|[+-]\d\d:\d\d)", text):
            self.fail(f"create: time_expire {text!r}")
        left = datetime.datetime.fromisoformat(text.replace("Z", "+00:00")).timestamp() - time.time()
        if not -1 < left <= 7200:
            self.fail(f"create: time_expire is {left:.0f} s from now")

    def check_scene(self, kind, order):
        scene = order.get("scene_info", {})
        allowed = {"payer_client_ip", "device_ip", "device_id", "operator_id", "store_info"}
        if not isinstance(scene, dict) or set(scene) - allowed:
            self.fail(f"{kind}: scene_info {scene!r}")
        store = scene.get("store_info")
        if store is not None and set(store) != {"id", "name", "address"}:
            self.fail(f"{kind}: store_info {store!r}")
        if not isinstance(order.get("detail", {}), dict):
            self.fail(f"{kind}: detail is no object")

    def ripen(self, order):
        """What happened at the customer's phone since anybody looked."""
        for at, state, payer in order["turns"]:
            if order["state"] == "USERPAYING" and time.time() >= at:
                order["state"] = state
                if state == "SUCCESS":
                    order["paid_at"], order["payer"] = at, payer

    def query(self, number):
        with self.lock:
            order = self.orders.get(number)
            if order is None:
                raise Refused(404, "ORDER_NOT_EXIST")
            return 200, self.told(number)

    def told(self, number):
        """An order as queries and quick pay tell it."""
        order = self.orders[number]
        self.ripen(order)
        answer = {**self.identity, "out_trade_no": number, "trade_type": order["type"], "trade_state": order["state"],
                  "trade_state_desc": "支付状态"}
        if order["request"].get("attach"):
            answer["attach"] = order["request"]["attach"]
        if order.get("payer") and order["state"] in ("SUCCESS", "REFUND"):
            total, currency = order["payer"]
            openid = {"sp_openid": "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o"} if self.institution else {"openid": "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o"}
            answer.update(
                id=order["id"], bank_type="OTHERS",
                success_time=datetime.datetime.fromtimestamp(order["paid_at"], BEIJING).isoformat("T", "seconds"),
                payer=openid, promotion_detail=order["promotions"],
                amount={"total": order["total"], "currency": order["currency"], "payer_total": total,
                        "payer_currency": currency, "exchange_rate": {"type": "SETTLEMENT_RATE", "rate": 100000000}})
        else:
            answer["amount"] = {"total": order["total"], "currency": order["currency"]}
        return answer

    def close(self, number):
        with self.lock:
            order = self.orders.get(number)
            if order is None:
                raise Refused(404, "ORDER_NOT_EXIST")
            if order["type"] != "NATIVE":
                self.fail(f"close: {number} is a quick pay order", 400, "INVALID_REQUEST")
            order["closes"].append(time.time())
            if order["state"] in ("SUCCESS", "REFUND"):
                raise Refused(400, "ORDER_PAID")
            order["state"] = "CLOSED"
            return 204, None

    def signed(self, http, data, fault, count):
        parties, moment, mode = self.parties, int(time.time()), fault.get("sign")
        which = self.use_key(count)
        key, serial = parties.platform_key(which)
        headers = {"Request-ID": "08" + secrets.token_hex(12).upper() + "-0"}
        if mode == "none":
            return headers
        if mode == "wrong":
            key = parties.stranger
        if mode == "unknown_serial":
            key, serial = parties.stranger, "7D" * 20
        if mode == "swapped":
            serial = parties.platform2_id if which == "cert" else parties.platform_id
        moment += {"stale": -400, "future": 400}.get(mode, 0)
        nonce = secrets.token_hex(16)
        text = fault["covers"] if fault.get("covers") is not None else data.decode("utf-8", "replace")
        if mode == "tampered":
            text = text.replace("SUCCESS", "NOTPAY")
        signature = sdk.rsa_sign(key, f"{moment}\n{nonce}\n{text}\n")
        if mode == "probe":
            signature = "WECHATPAY/SIGNTEST/" + signature[19:]
        return {**headers, "Wechatpay-Timestamp": str(moment), "Wechatpay-Nonce": nonce, "Wechatpay-Serial": serial,
                "Wechatpay-Signature": signature, "Wechatpay-Signature-Type": SCHEME}
