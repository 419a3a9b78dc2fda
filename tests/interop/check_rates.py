"""The daily rate: what is believed and what is not."""

import datetime

from parties import BEIJING
from till import scenario


def day(days):
    return (datetime.datetime.now(BEIJING) + datetime.timedelta(days=days)).strftime("%Y%m%d")


def rate(name, fault, value=None):
    def run(check):
        check.acquirer.rate_fault = fault(check) if callable(fault) else fault
        process = check.paid_sale()
        quoted = process.events[0] if process.events else {}
        check.expect(quoted.get("rate") == value and (quoted.get("rmb") is None) == (value is None), f"{name}: {quoted}")
        if value:
            check.note(f"rate_as_of {quoted.get('rate_as_of')}, asked {sum(r['kind'] == 'rate' for r in check.acquirer.requests)} times")
    run.__name__ = "rate_" + name
    return run


scenario()(rate("missing", {"fail": True}))
scenario()(rate("tiny", {"set": {"rate": "7"}}))
scenario()(rate("thousandfold", {"set": {"rate": "784320000000"}}))
scenario()(rate("zero", {"set": {"rate": "0"}}))
scenario()(rate("badly_signed", {"sign": True}))
scenario()(rate("changed_after_signing", {"late": {"rate": "999320000"}}))
scenario()(rate("other_currency", {"set": {"fee_type": "USD"}}))
scenario()(rate("old", {"set": {"rate_time": "20251101"}}))
scenario()(rate("not_yet_today", {"fail_on": day(0)}, "7.8432"))
scenario()(rate("three_days_old", {"set": {"rate_time": day(-3)}}, "7.8432"))
scenario()(rate("not_xml", {"raw": b"<xml><rate>1"}))
scenario()(rate("bomb", {"raw": b'<!DOCTYPE x [<!ENTITY a "1">]><xml><return_code>SUCCESS</return_code><rate>&a;</rate></xml>'}))
