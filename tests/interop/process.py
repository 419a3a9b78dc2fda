"""One run of the program."""

import json
import os
import queue
import re
import subprocess
import threading
import time


class Process:
    """One run of the program; its lines on standard output with the time each came."""

    program = ""

    def __init__(self, check, arguments, stdin=None):
        self.check, self.arguments, self.lines, self.errors = check, arguments, [], ""
        environment = {k: v for k, v in os.environ.items() if "proxy" not in k.lower() and k != "MANEKI_HOME"}
        self.started = time.time()
        self.peak_kb = 0
        self.news = queue.Queue()
        self.child = subprocess.Popen(
            [self.program, "--home", check.home, "--json", *arguments], stdin=subprocess.DEVNULL if stdin is None else subprocess.PIPE,
            stdout=subprocess.PIPE, stderr=subprocess.PIPE, env=environment)
        if stdin is not None:
            self.type_in(stdin)
        self.readers = [threading.Thread(target=self.read_out), threading.Thread(target=self.read_err)]
        for reader in self.readers:
            reader.start()

    def type_in(self, text):
        try:
            self.child.stdin.write(text if isinstance(text, bytes) else text.encode())
            self.child.stdin.close()
        except OSError:
            pass

    def read_out(self):
        for raw in self.child.stdout:
            text = raw.decode("utf-8", "replace").rstrip("\n")
            self.check.said += text + "\n"
            try:
                value = json.loads(text)
                if not isinstance(value, dict):
                    raise ValueError
            except ValueError:
                self.check.wrong(f"{self.arguments[0]}: standard output holds something else than JSON objects: {text[:120]!r}")
                continue
            self.lines.append((time.time(), value))
            self.news.put(value)
        self.news.put(None)

    def read_err(self):
        self.errors = self.child.stderr.read().decode("utf-8", "replace")
        self.check.said += self.errors

    def wait_event(self, name, seconds=20):
        end = time.time() + seconds
        while True:
            try:
                value = self.news.get(timeout=max(0.01, end - time.time()))
            except queue.Empty:
                return None
            if value is None or value.get("event") == name:
                return value

    def watch_memory(self):
        while self.child.poll() is None:
            try:
                with open(f"/proc/{self.child.pid}/status") as status:
                    found = re.search(r"VmHWM:\s+(\d+)", status.read())
                self.peak_kb = max(self.peak_kb, int(found[1]) if found else 0)
            except OSError:
                pass
            time.sleep(0.05)

    def end(self, seconds=60):
        try:
            self.child.wait(seconds)
        except subprocess.TimeoutExpired:
            self.check.wrong(f"{' '.join(self.arguments)}: still running after {seconds} s")
            self.child.kill()
            self.child.wait()
        for reader in self.readers:
            reader.join(5)
        self.elapsed = time.time() - self.started
        if "panicked" in self.errors:
            self.check.wrong(f"{self.arguments[0]}: panic: {self.errors[:300]!r}")
        return self

    @property
    def code(self):
        return self.child.returncode

    @property
    def events(self):
        return [value for _, value in self.lines]

    def names(self):
        return [value.get("event") for value in self.events]

    def word(self):
        """The last event's name."""
        return self.last().get("event", "nothing")

    def last(self):
        return self.events[-1] if self.events else {}

    def brief(self):
        return f"exit {self.code}, {self.names()}, {self.elapsed:.1f} s, {json.dumps(self.last(), ensure_ascii=False)[:200]} {self.errors[:200]!r}"
