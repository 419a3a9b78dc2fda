"""What must hold after every scenario, whatever happened in it."""

import os
import sqlite3

from home import KEY_FILES

TOTAL = ["day", "tender", "finality", "count", "amount", "refunded", "net", "payer"]
PAID = {"wechat": ("SUCCESS", "REFUND"), "alipay": ("SUCCESS",)}
CHARGED = {"wechat": ("SUCCESS", "REFUND", "NOTPAY", "USERPAYING"), "alipay": ("SUCCESS", "PROCESSING")}


class After:
    def after(self):
        for peer in self.peers:
            for text in peer.violations:
                self.wrong(f"protocol ({peer.name}): {text}")
            self.check_pace(peer)
            others = [r for r in peer.requests if r["kind"] == "other"]
            self.expect(not others, f"{len(others)} other requests: {[r['path'] for r in others][:3]}")
        rows = {row["payment"]: row for row in self.payments()}
        for peer in self.peers:
            self.check_truth(peer, rows)
        self.check_totals(rows.values())
        if not os.path.exists(os.path.join(self.home, "till.db")):
            return self.check_secrets()
        verified = self.run("journal", "verify")
        self.expect(verified.code == 0, f"journal verify: {verified.brief()}")
        rebuilt = self.run("journal", "rebuild", "--check")
        self.expect(rebuilt.code == 0, f"journal rebuild --check: {rebuilt.brief()}")
        self.check_secrets()

    def check_pace(self, peer):
        """Of payments and of refunds: questions at least 1 s apart, at most two after the final state was told."""
        for kind, numbers in (("query", peer.orders), ("refund query", peer.refunds)):
            for number in numbers:
                times = [r["at"] for r in peer.asked(kind, number=number)]
                gaps = [b - a for a, b in zip(times, times[1:])]
                if gaps and min(gaps) < 0.97:
                    self.wrong(f"two queries of one {'payment' if kind == 'query' else 'refund'} are {min(gaps):.2f} s apart ({sum(g < 0.97 for g in gaps)} of {len(gaps)} gaps)")
                told = peer.final_told.get(number)
                if told and kind == "query":
                    later = [t for t in times if t > told + 0.01]
                    self.expect(len(later) <= 2, f"{len(later)} queries after the final state was told")

    def check_truth(self, peer, rows):
        """Green only when the acquirer was paid; nothing at the acquirer without a payment here; money back only
        where it is back."""
        for number, order in peer.orders.items():
            if not self.expect(number in rows, f"the acquirer has order {number} and the till does not"):
                continue
            row, state = rows[number], order["state"]
            if row["finality"] == "paid":
                self.expect(state in PAID[peer.name], f"paid here, {state} there")
                self.expect(row["amount"] == {"minor": order["total"], "currency": order["currency"]}, f"paid with another amount: {row}")
            if row["finality"] == "unpaid":
                self.expect(state not in CHARGED[peer.name], f"unpaid here, {state} there")
            back = peer.given_back(number)
            self.expect(row["refunded"]["minor"] <= back, f"refunded {row['refunded']} here, {back} there")

    def check_totals(self, rows):
        process = self.run("totals")
        self.expect(process.code == 0, f"totals: {process.brief()}")
        sums = {}
        for row in process.events:
            self.expect([f for f in row if f in TOTAL] == TOTAL, f"totals: fields {list(row)}")
            if list(row) != TOTAL:
                self.note(f"totals has added fields {[f for f in row if f not in TOTAL]}")
            key = (row.get("tender"), row.get("finality"))
            self.expect(key not in sums, f"totals: two lines for {key}")
            self.expect(row["finality"] in ("paid", "claimed", "unknown"), f"totals: {row['finality']}")
            self.expect(row["net"]["minor"] == row["amount"]["minor"] - row["refunded"]["minor"], f"totals: net {row}")
            sums[key] = (row["count"], row["amount"]["minor"], row["refunded"]["minor"])
        expected = {}
        for row in rows:
            finality = row["finality"]
            if finality in ("paid", "claimed", "unknown"):
                count, minor, back = expected.get((row["tender"], finality), (0, 0, 0))
                expected[row["tender"], finality] = (count + 1, minor + row["amount"]["minor"], back + row["refunded"]["minor"])
        self.expect(sums == expected, f"totals {sums} are not the payments {expected}")

    def codes(self):
        """Every payment code that was planted, and long parts of each: a masked middle would still be too much."""
        for code in self.ledger.planted:
            yield code
            yield code[2:18]
            yield code[-14:]

    def check_secrets(self):
        """Keys and payment codes: in no file of the home (the database's own ones included), on no output."""
        secrets = [(text, "a key") for text in self.parties.private_parts()] + [(code, "a payment code") for code in self.codes()]
        for folder, _, names in os.walk(self.home):
            for name in names:
                if name in KEY_FILES:
                    continue
                try:
                    with open(os.path.join(folder, name), "rb") as file:
                        held = file.read()
                except OSError:
                    continue
                for text, what in secrets:
                    if text.encode() in held:
                        self.wrong(f"{what} ({text[:4]}…) is in {name}")
                if b"PRIVATE KEY" in held and name.startswith(("till.db", "log")):
                    self.wrong(f"a private key is in {name}")
        for text, what in secrets:
            self.expect(text not in self.said, f"{what} is on the output: {self.around(text)}")

    def around(self, text):
        at = self.said.find(text)
        return "" if at < 0 else repr(self.said[max(0, at - 60):at] + text[:4] + "…")

    def check_database(self):
        base = sqlite3.connect(f"file:{self.home}/till.db?mode=ro", uri=True)
        self.expect(base.execute("pragma integrity_check").fetchone() == ("ok",), "integrity_check by another SQLite")
        base.close()
