"""The daily exchange rate: a v2 call, in XML, with the v2 key."""

import datetime
import re
import xml.etree.ElementTree as ElementTree

from parties import BEIJING, v2_sign


class Rate:
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
