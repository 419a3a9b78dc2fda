#!/usr/bin/env python3
"""Looks for customers' payment codes and the shop's keys where they must not be.

    tests/secrets.py PROGRAM

Plays a shop's day with the built `maneki` against its own sandbox: sales by customers' codes in every mood, refunds, a cut
line, kills. Each code goes in by standard input. While a sale is under way, and at the end of it, a core dump is taken of
the till's process (`gcore`, of gdb); afterwards the till's home (database, its log, journal, log files) and every core dump
are searched for every code that was shown and for the shop's keys. One code is given as an argument, which no program can
hide: it must be found in that dump, or the search proves nothing. Exits 0 when only that one is found. Everything stays on
loopback and in a throw-away folder; a run takes a few minutes.
"""

import base64
import json
import os
import pathlib
import shutil
import subprocess
import sys
import tempfile
import time
import urllib.request

MOODS = [
    ("wechat_pay", "pays"),
    ("g_cash", "pays"),
    ("wechat_pay", {"password": {"ms": 5000}}),
    ("kakao_pay", {"password": {"ms": 5000}}),
    ("alipay_cn", {"wrong_password": {"ms": 4000}}),
    ("wechat_pay", {"wrong_password": {"ms": 4000}}),
    ("wechat_pay", "no_balance"),
    ("dana", "no_balance"),
]


class Day:
    def __init__(self, program, folder):
        self.program, self.home, self.cores = program, folder / "home", folder / "cores"
        self.cores.mkdir()
        self.codes = []
        command = [program, "sandbox", "--json", "--listen", "127.0.0.1:0", "--home", str(self.home)]
        self.sandbox = subprocess.Popen(command, stdout=subprocess.PIPE, text=True)
        self.url = json.loads(self.sandbox.stdout.readline())["url"]

    def post(self, path, body):
        request = urllib.request.Request(self.url + path, json.dumps(body).encode(), {"Content-Type": "application/json"})
        with urllib.request.urlopen(request, timeout=10) as answer:
            return json.load(answer)

    def code(self, wallet, mood):
        shown = self.post("/sandbox/code", {"wallet": wallet, "mood": mood})["code"]
        self.codes.append(shown)
        return shown

    def command(self, *arguments):
        environment = dict(os.environ, MANEKI_LOG="trace")
        return [self.program, "--home", str(self.home), "--json", *arguments], environment

    def run(self, *arguments):
        command, environment = self.command(*arguments)
        done = subprocess.run(command, env=environment, capture_output=True, text=True, timeout=120)
        self.said(done.stdout, done.stderr)
        return [json.loads(line) for line in done.stdout.splitlines()]

    def said(self, *texts):
        for text in texts:
            for code in self.codes:
                assert code not in text, "a payment code was printed"

    def dump(self, process):
        where = self.cores / f"core-{len(list(self.cores.iterdir()))}"
        done = subprocess.run(["gcore", "-o", str(where), str(process.pid)], capture_output=True, text=True)
        dumps = list(self.cores.glob(where.name + "*"))
        if process.poll() is None:
            assert done.returncode == 0 and dumps, f"no core dump could be taken: {done.stderr}"

    def sale(self, wallet, mood, kill=False):
        """One sale by a customer's code, dumped while it is under way."""
        command, environment = self.command("sale", "3.20", "--code", "-", "--wait", "60")
        code = self.code(wallet, mood)
        pipes = dict(stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE)
        process = subprocess.Popen(command, env=environment, text=True, **pipes)
        process.stdin.write(code + "\r\n")
        process.stdin.close()
        assert json.loads(process.stdout.readline())["event"] == "quoted"
        self.dump(process)
        if kill:
            process.kill()
        said, errors = process.stdout.read(), process.stderr.read()
        process.wait(timeout=120)
        self.said(said, errors)

    def control(self):
        """A code among the program's arguments must be found in a core dump of it."""
        code = self.post("/sandbox/code", {"wallet": "wechat_pay", "mood": {"password": {"ms": 4000}}})["code"]
        command, environment = self.command("sale", "3.20", "--code", code, "--wait", "60")
        pipes = dict(stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
        process = subprocess.Popen(command, env=environment, text=True, **pipes)
        process.stdout.readline()
        self.dump(process)
        process.stdout.read()
        process.wait(timeout=120)
        (core,) = self.cores.iterdir()
        assert code.encode() in core.read_bytes(), "the search finds nothing even where a code must be"
        core.unlink()

    def play(self):
        self.control()
        for wallet, mood in MOODS:
            self.sale(wallet, mood)
        for wallet in ["wechat_pay", "true_money"]:
            self.sale(wallet, {"password": {"ms": 3000}}, kill=True)
        self.post("/sandbox/line", {"up": False})
        self.sale("wechat_pay", "pays")
        self.post("/sandbox/line", {"up": True})
        # A till that lives through the whole afternoon.
        command, environment = self.command("sync")
        afternoon = subprocess.Popen(command, env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        until = time.monotonic() + 20
        while self.open_payments() and time.monotonic() < until:
            time.sleep(0.5)
        self.dump(afternoon)
        afternoon.kill()
        afternoon.wait()
        paid = [line["payment"] for line in self.run("payments") if line["finality"] == "paid"]
        assert len(paid) >= 4, f"too few sales were paid to prove anything: {len(paid)}"
        for payment in paid[:3]:
            self.run("refund", payment, "--amount", "1.10", "--reason", "brought back")
        self.run("acquirer", "check")
        (self.cores / "journal.jsonl").write_text("\n".join(map(json.dumps, self.run("journal", "export"))))

    def open_payments(self):
        return self.run("payments", "--open")

    def keys(self):
        """Texts that stand for the shop's keys, by the file they come from."""
        found = {}
        for file in sorted(self.home.iterdir()):
            if file.suffix not in (".pem", ".key", ".token") or "platform" in file.name or file.name == "till.key":
                continue
            text = file.read_text(errors="replace").strip()
            lines = [line for line in text.splitlines() if "-----" not in line]
            if len(lines) > 4:
                der = base64.b64decode("".join(lines))
                # Somewhere in the middle of the private numbers; the head of the file is the same for every key.
                found[file.name] = [lines[len(lines) // 2].encode(), der[len(der) // 2 : len(der) // 2 + 24]]
            else:
                found[file.name] = [text.encode()]
        assert found, "the home has no keys to look for"
        return found

    def search(self):
        keys = self.keys()
        found, searched, size = [], 0, 0
        files = [file for file in self.home.rglob("*") if file.is_file() and file.name not in keys]
        # The acquirer's own side of a practice home is not the till's.
        files = [file for file in files if "sandbox" not in file.relative_to(self.home).parts]
        for file in files + sorted(self.cores.iterdir()):
            content = file.read_bytes()
            searched, size = searched + 1, size + len(content)
            for number, code in enumerate(self.codes):
                for form in (code.encode(), code.encode("utf-16-le"), base64.b64encode(code.encode())[:20]):
                    if form in content:
                        found.append(f"{file.name}: payment code {number}")
            for name, forms in keys.items():
                if any(form in content for form in forms):
                    found.append(f"{file.name}: the key {name}")
        return found, searched, size

    def end(self):
        self.sandbox.terminate()
        self.sandbox.wait()


def main():
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    if not shutil.which("gcore"):
        sys.exit("gcore is missing; install gdb")
    with tempfile.TemporaryDirectory() as folder:
        day = Day(sys.argv[1], pathlib.Path(folder))
        try:
            day.play()
        finally:
            day.end()
        found, files, size = day.search()
        print(f"{len(day.codes)} payment codes and {len(day.keys())} keys looked for in {files} files, {size >> 20} MiB")
        for what in found:
            print("FOUND", what)
        sys.exit(1 if found else 0)


if __name__ == "__main__":
    main()
