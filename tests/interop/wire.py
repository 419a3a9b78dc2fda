"""What both wallets' servers share: a listener that can be cut, faults, notes of what broke the protocol."""

import json
import threading
import time
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer


class Refused(Exception):
    """An answer that is not a success. `letter` is Alipay+'s result status."""

    def __init__(self, status, code, message="", headers=(), sign=None, letter="F"):
        super().__init__(code)
        self.sign, self.letter = sign, letter
        self.status, self.code, self.message, self.headers = status, code, message, headers


class Raw:
    """An answer that is no JSON: its bytes, its type, and the text its signature covers instead of them."""

    def __init__(self, data, kind="text/plain; charset=utf-8", headers=(), covers=None):
        self.data, self.kind, self.headers, self.covers = data, kind, headers, covers


class Ledger:
    """What must hold over both wallets at every request: a payment code goes out once, and a sale has at most
    one order that can take the customer's money."""

    def __init__(self):
        self.codes, self.sales, self.planted = {}, {}, set()
        self.lock = threading.RLock()

    def code_seen(self, code, number, violation):
        with self.lock:
            earlier = self.codes.setdefault(code, [])
            earlier.append(number)
            if len(set(earlier)) > 1:
                violation(f"one payment code with the numbers {sorted(set(earlier))}")
            elif len(earlier) > 1:
                violation(f"one payment code in {len(earlier)} pay requests")

    def order_made(self, sale, number, chargeable, violation):
        if not sale:
            return
        with self.lock:
            known = self.sales.setdefault(sale, {})
            others = [n for n, still in known.items() if n != number and still()]
            if others:
                violation(f"sale {sale} has two orders that can be charged: {others[0]} and {number}")
            known[number] = chargeable


class Peer:
    """One wallet's server. The wallet says how a request is named, checked, performed, refused and signed."""

    name = "peer"

    def __init__(self, parties, currency, ledger=None, fault=None):
        self.parties, self.currency = parties, currency
        self.ledger = ledger or Ledger()
        self.fault = fault or (lambda kind, count, number: None)
        self.orders, self.refunds, self.phones = {}, {}, {}
        self.requests, self.violations, self.nonces = [], [], set()
        self.final_told, self.served, self.counts = {}, 0, {}
        self.lock = threading.RLock()
        self.port, self.server, self.live = 0, None, set()
        self.start()

    def start(self):
        peer = self

        class Handler(BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"
            timeout = 60

            def setup(self):
                super().setup()
                peer.live.add(self.connection)

            def handle_any(self):
                peer.handle(self)

            do_GET = do_POST = do_PUT = do_DELETE = do_HEAD = handle_any

            def log_message(self, *_):
                pass

        class Server(ThreadingHTTPServer):
            daemon_threads = True
            block_on_close = False
            request_queue_size = 64

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

    def fail(self, text, status=400, code="PARAM_ERROR"):
        self.violation(text)
        raise Refused(status, code, text)

    def asked(self, *kinds, number=None):
        """The requests of these kinds, in order."""
        return [r for r in self.requests if r["kind"] in kinds and number in (None, r["number"])]

    def queries(self, number):
        return self.asked("query", number=number)

    def handle(self, http):
        arrived = time.time()
        length = http.headers.get("Content-Length")
        if http.headers.get("Transfer-Encoding"):
            self.violation("a chunked request body")
        body = http.rfile.read(int(length or 0))
        record = {"at": arrived, "method": http.command, "path": http.path, "body": body, "kind": "?", "number": None}
        with self.lock:
            kind, number = self.classify(http.command, http.path, body)
            record["kind"], record["number"] = kind, number
            self.requests.append(record)
            self.counts[kind] = count = self.counts.get(kind, 0) + 1
            self.observe(record)
        if self.special(kind, http, body):
            return None
        fault = self.fault(kind, count, number) or {}
        if fault.get("delay"):
            time.sleep(fault["delay"])
        if fault.get("drop") == "before":
            return self.cut(http)
        try:
            self.check(http, kind, body)
            if "before" in fault:
                raise fault["before"]
            # `instead`: an answer behind which nothing happens.
            status, payload = (200, fault["instead"]) if "instead" in fault else self.perform(kind, number, http, body)
            if fault.get("then"):
                fault["then"](number)
            if "after" in fault:
                raise fault["after"]
        except Refused as refused:
            text = json.dumps(self.refusal(refused))
            record["answer"] = f"{refused.status} {refused.code}"
            return self.send(http, refused.status, text.encode(), refused.headers, {"sign": refused.sign}, count)
        if fault.get("drop") == "after":
            return self.cut(http)
        self.deliver(http, record, status, payload, fault, count)

    def deliver(self, http, record, status, payload, fault, count):
        if isinstance(payload, Raw):
            return self.send(http, status, fault.get("raw", payload.data), payload.headers,
                             {"type": payload.kind, "covers": payload.covers, **fault}, count)
        if payload is not None and fault.get("mutate"):
            payload = fault["mutate"](payload)
        data = b"" if payload is None else json.dumps(payload, ensure_ascii=False).encode()
        data = fault.get("raw", data)
        record["answer"] = f"{status} {data[:80]!r}"
        if payload and not fault:
            self.delivered(record, payload)
        if payload and not fault and self.is_final(record["kind"], payload):
            with self.lock:
                self.final_told.setdefault(record["number"], time.time())
        self.send(http, fault.get("status", status), data, fault.get("headers", ()), fault, count)

    # What a wallet may add.
    def observe(self, record):
        """Looks at a request before anything else happens to it."""

    def special(self, kind, http, body):
        """Answers a request that has its own rules; True when it did."""
        return False

    def is_final(self, kind, payload):
        return False

    def delivered(self, record, payload):
        """An answer goes out as it is meant."""

    def cut(self, http):
        http.close_connection = True
        try:
            http.connection.shutdown(2)
        except OSError:
            pass

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
        return parsed

    def send(self, http, status, data, headers, fault, count):
        try:
            http.send_response_only(status)
            if "Date" not in dict(headers):
                http.send_header("Date", http.date_time_string())
            for name, value in self.signed(http, data, fault, count).items():
                http.send_header(name, value)
            for name, value in headers:
                http.send_header(name, value)
            if fault.get("stream"):
                return self.stream(http, fault["stream"])
            if fault.get("drip"):
                return self.drip(http, data)
            if status != 204:
                http.send_header("Content-Type", fault.get("type", "application/json; charset=utf-8"))
                http.send_header("Content-Length", str(fault.get("length", len(data))))
            http.end_headers()
            if status != 204:
                http.wfile.write(data)
            if "length" in fault:
                self.cut(http)
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
