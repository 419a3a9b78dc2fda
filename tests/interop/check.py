#!/usr/bin/env python3
"""Drives a built till against wallets' servers written with other people's libraries.

How to run:

    python3 -m venv venv && venv/bin/pip install cryptography wechatpayv3
    venv/bin/python tests/interop/check.py PROGRAM [NAME…]
    venv/bin/python tests/interop/check.py --selftest
    venv/bin/python tests/interop/check.py --list

PROGRAM is the built `maneki`; NAME picks scenarios by a part of their name or of their file's. Nothing leaves
loopback, every till lives in a throw-away home with throw-away keys. Prints one line per scenario, then what was
wrong in each; exits 0 when nothing was, else 1. A whole run takes less than six minutes on two cores.
`--selftest` asks the servers with the libraries' own clients, no till needed. In the environment, `KEEP=1` keeps
the homes and `JOBS=N` sets how many scenarios run at a time.

The servers: wire.py is what they share, wechat*.py and alipay*.py each speak one wallet's protocol and note what
broke it. The till: process.py, home.py, till.py; after.py is what must hold after every scenario.
"""

import concurrent.futures
import importlib
import os
import sys
import time
import traceback

sys.dont_write_bytecode = True
sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
from process import Process  # noqa: E402
from till import SCENARIOS, Check, Stop  # noqa: E402

FILES = sorted(name[:-3] for name in os.listdir(sys.path[0]) if name.startswith("check_") and name.endswith(".py"))


def one(entry):
    name, function, options = entry
    began = time.time()
    check = Check(name, **options)
    try:
        try:
            function(check)
        except Stop:
            pass
        check.after()
    except Exception:
        check.wrong("the scenario broke off: " + traceback.format_exc(limit=-3))
    finally:
        check.finish()
    return name, check.problems, sorted(set(check.notes)), time.time() - began


def slow_first(entry):
    """Most scenarios only wait; the longest waits begin first."""
    name, _, options = entry
    texts = options.get("wechat", "") + options.get("alipay_more", "")
    return not ("_seconds = " in texts or name.startswith(("line", "killed", "quick", "code")))


def run(names):
    wanted = [s for s in SCENARIOS if not names or any(part in s[0] or part in s[1].__module__ for part in names)]
    wanted.sort(key=slow_first)
    began, bad = time.time(), 0
    with concurrent.futures.ThreadPoolExecutor(int(os.environ.get("JOBS", "32"))) as pool:
        for name, problems, notes, took in pool.map(one, wanted):
            bad += bool(problems)
            print(f"{'WRONG' if problems else 'ok   '} {name} ({took:.0f} s)", flush=True)
            for problem in dict.fromkeys(problems):
                print("      - " + problem)
            for note in notes:
                print("        note: " + note)
    print(f"{len(wanted) - bad} of {len(wanted)} scenarios without a finding, {time.time() - began:.0f} s")
    return bad


def main():
    if len(sys.argv) < 2:
        sys.exit(__doc__)
    if sys.argv[1] == "--selftest":
        import selftest
        sys.exit(selftest.run(sys.argv[2:]))
    for file in FILES:
        importlib.import_module(file)
    names = [name for name, _, _ in SCENARIOS]
    doubles = {name for name in names if names.count(name) > 1}
    if doubles:
        sys.exit(f"two scenarios of one name: {sorted(doubles)}")
    if sys.argv[1] == "--list":
        return print("\n".join(f"{s[1].__module__}  {s[0]}" for s in SCENARIOS))
    Process.program = os.path.abspath(sys.argv[1])
    sys.exit(1 if run(sys.argv[2:]) else 0)


if __name__ == "__main__":
    main()
