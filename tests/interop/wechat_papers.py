"""Platform certificates, statements and settlements."""

import base64
import datetime
import hashlib
import re
import secrets
import time

from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from parties import BEIJING
from wire import Raw, Refused

COLUMNS = (
    "交易时间,公众账号ID,商户号,子商户号,设备号,微信订单号,商户订单号,用户标识,交易类型,交易状态,付款银行,充值券币种,充值券金额,优惠券币种,优惠券金额,"
    "微信退款单号,商户退款单号,退款类型,退款状态,商品名称,商户数据包,手续费,费率,标价币种,订单金额,用户支付币种,用户支付金额,结算币种,应结订单金额,支付汇率,"
    "退款汇率,申请退款金额,用户退款币种,用户退款金额,退款结算币种,退款应结订单金额,充值券退款金额,优惠券退款金额").split(",")


class Papers:
    """`serves` names the platform certificates on offer, `api_v3` the key they are encrypted with;
    `statements` are texts by day (yyyyMMdd), `statement_fault` is what is wrong with the next ones."""

    def certificates(self, parameters):
        if parameters:
            self.fail(f"certificates: parameters {parameters}")
        known = {"cert": (self.parties.platform_pem, self.parties.platform_id), "next": (self.parties.platform3_pem, self.parties.platform3_id)}
        now = datetime.datetime.now(BEIJING)
        data = []
        for which in self.serves:
            pem, serial = known[which] if isinstance(which, str) else which
            nonce = secrets.token_hex(6)
            sealed = AESGCM(self.api_v3.encode()).encrypt(nonce.encode(), pem.encode(), b"certificate")
            data.append({
                "serial_no": serial, "effective_time": (now - datetime.timedelta(days=1)).isoformat("T", "seconds"),
                "expire_time": (now + datetime.timedelta(days=365)).isoformat("T", "seconds"),
                "encrypt_certificate": {"algorithm": "AEAD_AES_256_GCM", "nonce": nonce, "associated_data": "certificate",
                                        "ciphertext": base64.b64encode(sealed).decode()}})
        return 200, {"data": data}

    def statement_row(self, number, product="丝巾-商店", refund=None):
        """One line of the bill, 38 values in order."""
        order = self.orders[number]
        major = self.major(order["total"])
        payer, payer_currency = order.get("payer") or (order["total"], order["currency"])
        told = dict.fromkeys(COLUMNS, "")
        told.update({
            "交易时间": datetime.datetime.fromtimestamp(order["made"], BEIJING).strftime("%Y-%m-%d %H:%M:%S"),
            "公众账号ID": self.identity.get("appid") or self.identity["sp_appid"], "商户号": self.caller,
            "子商户号": self.identity.get("sub_mchid", ""), "微信订单号": order["id"], "商户订单号": number,
            "用户标识": "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o", "交易类型": order["type"], "交易状态": "REFUND" if refund else "SUCCESS",
            "付款银行": "OTHERS", "充值券金额": "0.00", "优惠券金额": "0.00", "商品名称": product,
            "商户数据包": order["request"].get("attach", ""), "手续费": "0.00", "费率": "0.60%", "标价币种": order["currency"], "订单金额": major,
            "用户支付币种": payer_currency, "用户支付金额": f"{payer / 100:.2f}", "结算币种": order["currency"], "应结订单金额": major,
            "支付汇率": "100000000"})
        if refund:
            told.update({"微信退款单号": refund["id"], "商户退款单号": refund["number"], "退款类型": "ORIGINAL", "退款状态": "SUCCESS",
                         "申请退款金额": self.major(refund["refund"]), "用户退款币种": payer_currency, "用户退款金额": "0.00"})
        return ",".join("`" + told[name] for name in COLUMNS)

    def major(self, minor):
        return str(minor) if self.currency in ("JPY", "KRW") else f"{minor / 100:.2f}"

    def statement_text(self, rows, english=False, summary=True):
        header = ",".join(f"Column {n}" for n in range(1, 39)) if english else ",".join(COLUMNS)
        lines = [header, *rows]
        if summary:
            lines += ["总交易单数,应结订单总金额,退款总金额,充值券退款总金额,手续费总金额", ",".join("`" + v for v in (str(len(rows)), "0.00", "0.00", "0.00", "0.00"))]
        return "\r\n".join(lines) + "\r\n"

    def statement(self, parameters):
        day = parameters.pop("date", "")
        if not re.fullmatch(r"[0-9]{8}", day):
            self.fail(f"statement: date {day!r}")
        allowed = [self.who, {k: v for k, v in self.who.items() if k != "sub_mchid"}] if self.institution else [self.who]
        if parameters not in allowed:
            self.fail(f"statement: parameters {parameters}")
        if day >= datetime.datetime.now(BEIJING).strftime("%Y%m%d"):
            raise Refused(400, "STATEMENT_CREATING", "账单生成中")
        if day not in self.statements:
            raise Refused(400, "NO_STATEMENT_EXIST", "账单文件不存在")
        held = self.statements[day]
        data = held if isinstance(held, bytes) else held.encode()
        told = hashlib.sha1(data).hexdigest()
        fault = self.statement_fault
        if fault.get("sha1") == "wrong":
            told = hashlib.sha1(data + b"x").hexdigest()
        if fault.get("sha1") == "base64":
            told = base64.b64encode(hashlib.sha1(data).digest()).decode()
        if fault.get("sha1") == "upper":
            told = told.upper()
        covers = f'{{"sha1":"{told}"}}'
        headers = [] if fault.get("sha1") == "none" else [("Wechatpay-Statement-Sha1", told)]
        if fault.get("cut"):
            data = data[:len(data) * 2 // 3]
        if fault.get("swap"):
            data = data.replace(*fault["swap"])
        return 200, Raw(data, headers=headers, covers=covers)

    def settlements(self, parameters):
        if parameters.get("settle_state") not in ("SETTLED", "UNSETTLE"):
            self.fail(f"settlements: settle_state {parameters}")
        for name in ("settle_start_date", "settle_end_date"):
            if name in parameters and not re.fullmatch(r"[0-9]{8}", parameters[name]):
                self.fail(f"settlements: {name} {parameters[name]!r}")
        if not 0 < int(parameters.get("limit", 10)) <= 30:
            self.fail(f"settlements: limit {parameters.get('limit')}")
        total = sum(order["total"] for order in self.orders.values() if order["state"] in ("SUCCESS", "REFUND"))
        back = sum(self.given_back(number) for number in self.orders)
        day = time.strftime("%Y%m%d", time.gmtime(time.time() - 86400))
        amount = {"settled": total - back, "unsettle": 0, "currency": self.currency, "pay": total, "refund": back, "net": total - back, "fee": 0}
        batch = {"batch_id": "20261123001", "settlement_date": day, "trade_start_date": day, "trade_end_date": day, "amount": amount,
                 "wallet_region": "CHINA_MAINLAND"}
        return 200, {"data": [batch], "total_count": 1, "offset": int(parameters.get("offset", 0)), "limit": int(parameters.get("limit", 10))}
