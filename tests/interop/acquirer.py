"""An acquirer on loopback that speaks WeChat Pay's global protocol and forgives nothing.

Independent of the till: signatures are made and checked with the PyPI packages `cryptography` and
`wechatpayv3`, the rest is the standard library. Whatever a request does against the protocol is noted
in `Acquirer.violations` and refused as the real server would refuse it.
"""

import base64
import datetime
import hashlib
import json
import re
import secrets
import threading
import time
import types
import urllib.parse
import xml.etree.ElementTree as ElementTree
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

from cryptography import x509
from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import padding, rsa
from cryptography.x509.oid import NameOID
from wechatpayv3 import utils as sdk

BEIJING = datetime.timezone(datetime.timedelta(hours=8))
SCHEME = "WECHATPAY2-SHA256-RSA2048"
FINAL = {"SUCCESS", "REFUND", "CLOSED", "REVOKED", "PAYERROR"}
sdk_lock = threading.Lock()


def rsa_key():
    return rsa.generate_private_key(public_exponent=65537, key_size=2048)


def private_pem(key):
    form = serialization.PrivateFormat.PKCS8
    return key.private_bytes(serialization.Encoding.PEM, form, serialization.NoEncryption()).decode()


def public_pem(key):
    form = serialization.PublicFormat.SubjectPublicKeyInfo
    return key.public_key().public_bytes(serialization.Encoding.PEM, form).decode()


def certificate(key, name):
    """A self-signed certificate; returns its PEM and its serial as WeChat writes it (hex, upper case)."""
    subject = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, name)])
    now = datetime.datetime.now(datetime.timezone.utc)
    made = (
        x509.CertificateBuilder().subject_name(subject).issuer_name(subject).public_key(key.public_key())
        .serial_number(x509.random_serial_number()).not_valid_before(now - datetime.timedelta(days=1))
        .not_valid_after(now + datetime.timedelta(days=365)).sign(key, hashes.SHA256())
    )
    return made.public_bytes(serialization.Encoding.PEM).decode(), f"{made.serial_number:040X}"


def sdk_signature(key, path, method, timestamp, nonce, body):
    """What the SDK would have put into `signature` for this request (PKCS#1 v1.5 is deterministic)."""
    with sdk_lock:
        real = sdk.time
        sdk.time = types.SimpleNamespace(time=lambda: int(timestamp))
        try:
            line = sdk.build_authorization(path, method, "m", "s", key, data=body, nonce_str=nonce)
        finally:
            sdk.time = real
    return re.search(r'signature="([^"]*)"', line).group(1)


def v2_sign(fields, key, kind):
    text = "&".join(f"{name}={fields[name]}" for name in sorted(fields) if fields[name] and name != "sign")
    text += "&key=" + key
    if kind == "HMAC-SHA256":
        return sdk.hmac_sign(key, text)
    return hashlib.md5(text.encode()).hexdigest().upper()


class Refused(Exception):
    """An answer that is not a success."""

    def __init__(self, status, code, message="", headers=(), sign=None):
        super().__init__(code)
        self.sign = sign
        self.status, self.code, self.message, self.headers = status, code, message, headers


class Parties:
    """Who the two sides are: keys and numbers, made once for a whole run."""

    def __init__(self):
        self.merchant = rsa_key()
        self.platform = rsa_key()
        self.platform2 = rsa_key()
        self.stranger = rsa_key()
        _, self.merchant_serial = certificate(self.merchant, "merchant")
        self.platform_pem, self.platform_id = certificate(self.platform, "platform")
        self.platform2_pem = public_pem(self.platform2)
        self.platform2_id = "PUB_KEY_ID_0119000001092026112300000000000001"
        self.api_v2 = secrets.token_hex(16)
        self.api_v3 = secrets.token_hex(16)


class Acquirer:
    def __init__(self, parties, currency="EUR", institution=False, fault=None, rate="784320000"):
        self.parties, self.currency, self.institution, self.rate = parties, currency, institution, rate
        self.fault = fault or (lambda kind, count, number: None)
        self.use_key = lambda count: "cert"
        self.orders, self.requests, self.violations, self.nonces = {}, [], [], set()
        self.final_told, self.served, self.counts = {}, 0, {}
        self.lock = threading.RLock()
        self.rate_fault = None
        self.port = 0
        self.server = None
        self.start()

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

    def start(self):
        acquirer = self

        class Handler(BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"
            timeout = 60

            def setup(self):
                super().setup()
                acquirer.live.add(self.connection)

            def handle_any(self):
                acquirer.handle(self)

            do_GET = do_POST = do_PUT = do_DELETE = do_HEAD = handle_any

            def log_message(self, *_):
                pass

        class Server(ThreadingHTTPServer):
            daemon_threads = True
            block_on_close = False

            def handle_error(self, *_):
                pass

        self.live = set()
        self.server = Server(("127.0.0.1", self.port), Handler)
        self.port = self.server.server_address[1]
        threading.Thread(target=self.server.serve_forever, args=(0.05,), daemon=True).start()

    def stop(self):
        """Cuts the line: nobody listens any more, open connections end."""
        server, self.server = self.server, None
        if server:
            server.shutdown()
            server.server_close()
            for connection in list(self.live):
                try:
                    connection.shutdown(2)
                except OSError:
                    pass

    def violation(self, text):
        with self.lock:
            if text not in self.violations:
                self.violations.append(text)

    def pay(self, number, state="SUCCESS", payer=None, payer_currency="CNY"):
        with self.lock:
            order = self.orders[number]
            if order["state"] == "NOTPAY":
                order["state"] = state
                if state == "SUCCESS":
                    order["paid_at"] = time.time()
                    order["payer"] = (payer or 10078, payer_currency)

    def queries(self, number):
        return [r for r in self.requests if r["kind"] == "query" and r["number"] == number]

    # One request.
    def handle(self, http):
        arrived = time.time()
        length = http.headers.get("Content-Length")
        if http.headers.get("Transfer-Encoding"):
            self.violation("a chunked request body")
        body = http.rfile.read(int(length or 0))
        record = {"at": arrived, "method": http.command, "path": http.path, "body": body, "kind": "?", "number": None}
        with self.lock:
            self.requests.append(record)
        kind, number = self.classify(http.command, http.path, body)
        record["kind"], record["number"] = kind, number
        with self.lock:
            self.counts[kind] = count = self.counts.get(kind, 0) + 1
        if kind == "rate":
            return self.answer_rate(http, body)
        fault = self.fault(kind, count, number) or {}
        if fault.get("delay"):
            time.sleep(fault["delay"])
        if fault.get("drop") == "before":
            return self.cut(http)
        try:
            self.check_headers(http, kind, body)
            if "before" in fault:
                raise fault["before"]
            status, payload = self.perform(kind, number, http, body)
            if fault.get("then"):
                fault["then"](number)
            if "after" in fault:
                raise fault["after"]
        except Refused as refused:
            text = json.dumps({"code": refused.code, "message": refused.message or refused.code})
            record["answer"] = f"{refused.status} {refused.code}"
            return self.send(http, refused.status, text.encode(), refused.headers, {"sign": refused.sign}, count)
        if fault.get("drop") == "after":
            return self.cut(http)
        if payload is not None and fault.get("mutate"):
            payload = fault["mutate"](payload)
        data = b"" if payload is None else json.dumps(payload, ensure_ascii=False).encode()
        data = fault.get("raw", data)
        record["answer"] = f"{status} {data[:80]!r}"
        if kind == "query" and payload and payload.get("trade_state") in FINAL and not fault:
            with self.lock:
                self.final_told.setdefault(number, time.time())
        self.send(http, fault.get("status", status), data, fault.get("headers", ()), fault, count)

    def cut(self, http):
        http.close_connection = True
        try:
            http.connection.shutdown(2)
        except OSError:
            pass

    def classify(self, method, path, body):
        plain = path.split("?")[0]
        found = re.fullmatch(r"/v3/global/transactions/out-trade-no/([^/]+)(/close)?", plain)
        if found:
            return ("close" if found[2] else "query"), urllib.parse.unquote(found[1])
        found = re.fullmatch(r"/v3/global/transactions/id/([^/]+)(/close)?", plain)
        if found:
            for number, order in self.orders.items():
                if order["id"] == found[1]:
                    return ("close" if found[2] else "query"), number
            return "query", found[1]
        if plain == "/v3/global/transactions/native":
            try:
                return "create", json.loads(body).get("out_trade_no")
            except ValueError:
                return "create", None
        if plain == "/pay/queryexchagerate":
            return "rate", None
        return "other", None

    def fail(self, text, status=400, code="PARAM_ERROR"):
        self.violation(text)
        raise Refused(status, code, text)

    def check_headers(self, http, kind, body):
        headers = http.headers
        for name in ("Host", "User-Agent", "Accept", "Authorization"):
            values = headers.get_all(name) or []
            if len(values) != 1 or not values[0].strip():
                self.fail(f"{kind}: header {name}: {values!r}")
        accepted = [part.split(";")[0].strip() for part in headers["Accept"].split(",")]
        if "application/json" not in accepted:
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
        if serial and serial not in (self.parties.platform_id, self.parties.platform2_id):
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

    def parse(self, kind, body):
        def pairs(items):
            names = [name for name, _ in items]
            if len(set(names)) != len(names):
                self.fail(f"{kind}: duplicate names in the body {names}")
            if any(value is None for _, value in items):
                self.fail(f"{kind}: a JSON null in the body")
            return dict(items)

        try:
            text = body.decode("utf-8")
            parsed = json.loads(text, object_pairs_hook=pairs, parse_constant=lambda c: self.fail(f"{kind}: {c}"))
        except ValueError as error:
            self.fail(f"{kind}: not JSON: {error}")
        if not isinstance(parsed, dict):
            self.fail(f"{kind}: the body is no object")
        if any(ord(c) > 0xFFFF for c in str(parsed)):
            self.fail(f"{kind}: characters beyond U+FFFF in the body")
        return parsed

    def perform(self, kind, number, http, body):
        if kind == "create" and http.command == "POST":
            return self.create(http, body)
        if kind == "query" and http.command == "GET":
            parameters = urllib.parse.parse_qsl(http.path.partition("?")[2], keep_blank_values=True, strict_parsing=True)
            if sorted(parameters) != sorted(self.who.items()):
                self.fail(f"query: parameters {parameters}")
            return self.query(number)
        if kind == "close" and http.command == "POST":
            if self.parse(kind, body) != self.who:
                self.fail(f"close: body {body[:200]!r}")
            return self.close(number)
        self.violation(f"a request nobody expects: {http.command} {http.path}")
        raise Refused(404, "RESOURCE_NOT_EXISTS")

    def create(self, http, body):
        order = self.parse("create", body)
        if "?" in http.path:
            self.fail("create: a query string")
        self.check_order(order)
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
            known["code_url"] = "weixin://wxpay/bizpayurl?pr=" + secrets.token_urlsafe(8)
            known["codes"].append(known["code_url"])
            return 200, {"code_url": known["code_url"]}

    def new_order(self, total, currency):
        identifier = "42000" + f"{secrets.randbelow(10**23):023d}"
        return {"state": "NOTPAY", "id": identifier, "total": total, "currency": currency, "made": time.time(),
                "codes": [], "code_url": None, "request": None, "closes": []}

    def check_order(self, order):
        texts = {"description": 127, "out_trade_no": 32, "notify_url": 256, "trade_type": 16,
                 "merchant_category_code": 16, "time_expire": 64}
        optional = {"attach": 127, "goods_tag": 32, "limit_pay": 32, "time_start": 64}
        for name, value in self.identity.items():
            if order.get(name) != value:
                self.fail(f"create: {name} is {order.get(name)!r}")
        known = set(texts) | set(optional) | set(self.identity) | {"amount", "scene_info", "detail"}
        if set(order) - known:
            self.fail(f"create: unknown or mixed-in fields {sorted(set(order) - known)}")
        for name, most in {**texts, **optional}.items():
            value = order.get(name)
            if value is None and name in optional:
                continue
            if not isinstance(value, str) or not 1 <= len(value) <= most:
                self.fail(f"create: {name} is {value!r}")
            if any(ord(c) < 32 for c in value):
                self.fail(f"create: control characters in {name}")
        if not re.fullmatch(r"[0-9A-Za-z_-]{6,32}", order["out_trade_no"]):
            self.fail(f"create: out_trade_no {order['out_trade_no']!r}")
        if order["trade_type"] != "NATIVE":
            self.fail(f"create: trade_type {order['trade_type']!r}")
        if not re.fullmatch(r"[0-9]{4}", order["merchant_category_code"]):
            self.fail("create: merchant_category_code")
        url = urllib.parse.urlsplit(order["notify_url"])
        if url.scheme != "https" or url.query or not url.hostname:
            self.fail("create: notify_url")
        self.check_amount(order.get("amount"))
        self.check_expiry(order["time_expire"])
        self.check_scene(order)

    def check_amount(self, amount):
        if not isinstance(amount, dict) or set(amount) != {"total", "currency"}:
            self.fail(f"create: amount {amount!r}")
        if type(amount["total"]) is not int or not 0 < amount["total"] < 10**12:
            self.fail(f"create: amount.total {amount['total']!r}")
        if amount["currency"] != self.currency:
            self.fail(f"create: amount.currency {amount['currency']!r}")

    def check_expiry(self, text):
        if not re.fullmatch(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,3})?(Z|[+-]\d\d:\d\d)", text):
            self.fail(f"create: time_expire {text!r}")
        left = datetime.datetime.fromisoformat(text.replace("Z", "+00:00")).timestamp() - time.time()
        if not -1 < left <= 7200:
            self.fail(f"create: time_expire is {left:.0f} s from now")

    def check_scene(self, order):
        scene = order.get("scene_info", {})
        allowed = {"payer_client_ip", "device_ip", "device_id", "operator_id", "store_info"}
        if not isinstance(scene, dict) or set(scene) - allowed:
            self.fail(f"create: scene_info {scene!r}")
        store = scene.get("store_info")
        if store is not None and set(store) != {"id", "name", "address"}:
            self.fail(f"create: store_info {store!r}")
        if not isinstance(order.get("detail", {}), dict):
            self.fail("create: detail is no object")

    def query(self, number):
        with self.lock:
            order = self.orders.get(number)
            if order is None:
                raise Refused(404, "ORDER_NOT_EXIST")
            answer = {**self.identity, "out_trade_no": number, "trade_type": "NATIVE", "trade_state": order["state"],
                      "trade_state_desc": "支付状态"}
            if order["state"] in ("SUCCESS", "REFUND"):
                total, currency = order["payer"]
                rate = {"type": "SETTLEMENT_RATE", "rate": 100000000}
                answer.update(
                    id=order["id"], bank_type="OTHERS", success_time=datetime.datetime.now(BEIJING).isoformat("T", "seconds"),
                    payer={"openid": "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o"}, promotion_detail=[],
                    amount={"total": order["total"], "currency": order["currency"], "payer_total": total,
                            "payer_currency": currency, "exchange_rate": rate})
            else:
                answer["amount"] = {"total": order["total"], "currency": order["currency"]}
            return 200, answer

    def close(self, number):
        with self.lock:
            order = self.orders.get(number)
            if order is None:
                raise Refused(404, "ORDER_NOT_EXIST")
            order["closes"].append(time.time())
            if order["state"] == "SUCCESS":
                raise Refused(400, "ORDER_PAID")
            order["state"] = "CLOSED"
            return 204, None

    # Answers.
    def signed(self, data, mode, count):
        parties, moment = self.parties, int(time.time())
        which = self.use_key(count)
        key, serial = (parties.platform, parties.platform_id) if which == "cert" else (parties.platform2, parties.platform2_id)
        if mode == "none":
            return {}
        if mode == "wrong":
            key = parties.stranger
        if mode == "unknown_serial":
            key, serial = parties.stranger, "7D" * 20
        if mode == "swapped":
            serial = parties.platform2_id if which == "cert" else parties.platform_id
        moment += {"stale": -400, "future": 400}.get(mode, 0)
        nonce = secrets.token_hex(16)
        text = data.decode("utf-8", "replace")
        if mode == "tampered":
            text = text.replace("SUCCESS", "NOTPAY")
        signature = sdk.rsa_sign(key, f"{moment}\n{nonce}\n{text}\n")
        if mode == "probe":
            signature = "WECHATPAY/SIGNTEST/" + signature[19:]
        return {"Wechatpay-Timestamp": str(moment), "Wechatpay-Nonce": nonce, "Wechatpay-Serial": serial,
                "Wechatpay-Signature": signature, "Wechatpay-Signature-Type": SCHEME}

    def send(self, http, status, data, headers, fault, count):
        try:
            http.send_response_only(status)
            if "Date" not in dict(headers):
                http.send_header("Date", http.date_time_string())
            http.send_header("Request-ID", "08" + secrets.token_hex(12).upper() + "-0")
            for name, value in self.signed(data, fault.get("sign"), count).items():
                http.send_header(name, value)
            for name, value in headers:
                http.send_header(name, value)
            if fault.get("stream"):
                return self.stream(http, fault["stream"])
            if fault.get("drip"):
                return self.drip(http, data)
            if status != 204:
                http.send_header("Content-Type", fault.get("type", "application/json; charset=utf-8"))
                http.send_header("Content-Length", str(len(data)))
            http.end_headers()
            if status != 204:
                http.wfile.write(data)
        except OSError:
            http.close_connection = True

    def drip(self, http, data):
        http.send_header("Content-Type", "application/json")
        http.send_header("Content-Length", str(len(data) + 1000))
        http.end_headers()
        for _ in range(200):
            http.wfile.write(b" ")
            http.wfile.flush()
            time.sleep(0.5)

    def stream(self, http, how):
        """More than 100 MB of an answer, with or without a length."""
        whole, block = 160 << 20, b'{"code_url":"' + b"A" * 65523
        http.send_header("Content-Type", "application/json")
        chunked = how == "chunked"
        http.send_header(*(("Transfer-Encoding", "chunked") if chunked else ("Content-Length", str(whole))))
        http.end_headers()
        http.close_connection = True
        sent = 0
        try:
            while sent < whole:
                http.wfile.write(b"%x\r\n%s\r\n" % (len(block), block) if chunked else block)
                sent += len(block)
                self.served = max(self.served, sent)
            self.served = sent
        finally:
            self.cut(http)

    def answer_rate(self, http, body):
        fields = self.check_rate(http, body)
        if fields is None:
            return
        kind = fields.get("sign_type", "MD5")
        answer = {"return_code": "SUCCESS", "return_msg": "OK", "appid": fields.get("appid", ""),
                  "mch_id": fields.get("mch_id", ""), "fee_type": fields["fee_type"], "rate_time": fields["date"],
                  "rate": self.rate}
        if "sub_mch_id" in fields:
            answer["sub_mch_id"] = fields["sub_mch_id"]
        fault = self.rate_fault or {}
        if fault.get("fail") or fault.get("fail_on") == fields["date"]:
            answer = {"return_code": "FAIL", "return_msg": "no rate"}
        answer.update(fault.get("set", {}))
        answer["sign"] = v2_sign(answer, self.parties.api_v2, kind)
        if fault.get("sign"):
            answer["sign"] = "0" * len(answer["sign"])
        if fault.get("late"):
            answer.update(fault["late"])
        text = "<xml>" + "".join(f"<{n}><![CDATA[{v}]]></{n}>" for n, v in answer.items()) + "</xml>"
        data = fault.get("raw", text.encode())
        try:
            http.send_response(200)
            http.send_header("Content-Type", "text/xml; charset=utf-8")
            http.send_header("Content-Length", str(len(data)))
            http.end_headers()
            http.wfile.write(data)
        except OSError:
            pass

    def check_rate(self, http, body):
        def bad(text):
            self.violation("rate: " + text)

        if http.command != "POST" or "?" in http.path:
            bad(f"{http.command} {http.path}")
        if http.headers.get("Authorization"):
            bad("a v3 Authorization on a v2 call")
        try:
            root = ElementTree.fromstring(body)
        except ElementTree.ParseError as error:
            bad(f"not XML: {error}")
            return self.cut(http)
        fields = {child.tag: child.text or "" for child in root}
        if root.tag != "xml" or len(fields) != len(root):
            bad("root or duplicate fields")
        identity = {"appid": self.identity.get("sp_appid") or self.identity.get("appid"), "mch_id": self.caller}
        if self.institution:
            identity["sub_mch_id"] = self.identity["sub_mchid"]
        if any(fields.get(name) != value for name, value in identity.items()):
            bad(f"identity {sorted(fields)}")
        allowed = set(identity) | {"fee_type", "date", "sign", "sign_type"}
        if set(fields) - allowed:
            bad(f"unknown fields {sorted(set(fields) - allowed)}")
        if fields.get("fee_type") != self.currency:
            bad(f"fee_type {fields.get('fee_type')!r}")
        today = datetime.datetime.now(BEIJING).strftime("%Y%m%d")
        if not re.fullmatch(r"[0-9]{8}", fields.get("date", "")) or fields["date"] > today:
            bad(f"date {fields.get('date')!r}")
        kind = fields.get("sign_type", "MD5")
        if fields.get("sign") != v2_sign(fields, self.parties.api_v2, kind):
            bad("the signature does not verify")
        return fields
