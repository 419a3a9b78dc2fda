"""Platform certificates: downloaded, decrypted, believed for a reason, and fetched again when a new one signs."""

import time

from parties import certificate
from till import PARTIES, scenario
from wire import Refused


def downloads(check):
    return len(check.acquirer.asked("certificates"))


def one_download(check, most=3):
    check.expect(1 <= downloads(check) <= most, f"{downloads(check)} downloads of the certificates")
    check.note(f"{downloads(check)} downloads in {len(check.processes)} runs")


@scenario(keys="empty")
def certificates_downloaded(check):
    check.paid_sale()
    one_download(check)


@scenario(keys="absent", institution=True)
def certificates_downloaded_key_left_out(check):
    check.paid_sale()
    check.scan(check.acquirer.phone(), "2.00")
    one_download(check, 4)


@scenario(keys="empty")
def certificates_two_on_offer(check):
    """Both are valid; answers are signed now by the one, now by the other."""
    check.acquirer.serves = ["cert", "next"]
    check.acquirer.use_key = lambda count: "cert" if count % 2 else "next"
    check.paid_sale()
    one_download(check)


def rotates(check):
    process = check.sale(wait=25)
    shown = process.wait_event("qr", 25)
    if not check.expect(shown, "no qr"):
        return process.end()
    check.acquirer.serves, check.acquirer.use_key = ["cert", "next"], lambda count: "next"
    time.sleep(4)
    check.acquirer.pay(shown["payment"])
    paid_at = time.time()
    process.end()
    check.check_sale(process)
    check.expect(process.word() == "paid", f"after the rotation: {process.brief()}")
    check.expect(process.lines[-1][0] - paid_at <= 10, f"noticed {process.lines[-1][0] - paid_at:.1f} s after the payment")
    return process


@scenario(keys="empty")
def certificates_rotate_in_the_middle(check):
    rotates(check)
    one_download(check, 4)
    check.acquirer.serves = ["next"]
    check.paid_sale(amount="3.00")


@scenario(keys="cert")
def certificates_rotate_away_from_a_configured_one(check):
    """A configured certificate is no reason not to fetch the next one: the API v3 key is there."""
    rotates(check)


@scenario(keys="empty")
def certificates_old_one_goes_while_the_till_is_off(check):
    check.paid_sale(amount="2.00")
    check.acquirer.serves, check.acquirer.use_key = ["next"], lambda count: "next"
    check.paid_sale(amount="3.00")


@scenario(keys="empty")
def certificates_unknown_serial_that_is_not_on_offer(check):
    check.acquirer.fault = lambda kind, count, number: {"sign": "unknown_serial"} if kind == "query" else None
    process = check.sale(wait=12)
    shown = process.wait_event("qr", 25)
    if shown:
        check.acquirer.pay(shown["payment"])
    process.end()
    check.check_sale(process)
    check.expect(process.word() == "unknown", f"signed by a key nobody offers: {process.brief()}")
    check.expect(downloads(check) <= 8, f"{downloads(check)} downloads in {process.elapsed:.0f} s for a serial that is not on offer")
    check.acquirer.fault = lambda *_: None
    if shown:
        check.expect(check.settle_until(lambda: check.finality(shown["payment"])["finality"] == "paid", 18), "healed, and not paid")


def not_believed(name, prepare, **options):
    """No certificate that can be believed: nothing can be verified, so no code is shown and nothing is paid."""
    def run(check):
        prepare(check)
        process = check.sale(wait=6).end()
        check.expect("qr" not in process.names() and process.code not in (0, None), f"{name}: {process.brief()}")
        check.expect("paid" not in process.names(), f"{name}: paid")
        scanned = check.sale(code=check.acquirer.phone("hesitates"), wait=6).end()
        check.expect("paid" not in scanned.names() and scanned.code not in (0, None), f"{name}: {scanned.brief()}")
        check.note(f"{process.names()} exit {process.code} {process.errors.strip()[:200]!r}")
    run.__name__ = "certificates_" + name
    scenario(keys="empty", **options)(run)


def other_seal(check):
    check.acquirer.api_v3 = "f" * 32


def stranger_signs(check):
    check.acquirer.fault = lambda kind, count, number: {"sign": "wrong"} if kind == "certificates" else None


def unsigned(check):
    check.acquirer.fault = lambda kind, count, number: {"sign": "none"} if kind == "certificates" else None


def only_an_old_one(check):
    """The certificate that signs is over."""
    pem, serial = certificate(PARTIES.platform, "old", -800, -400)
    check.acquirer.serves = [(pem, serial)]
    real = check.acquirer.signed
    check.acquirer.signed = lambda *words: {**real(*words), "Wechatpay-Serial": serial}


def none_on_offer(check):
    check.acquirer.serves = []


def endpoint_is_gone(check):
    check.acquirer.fault = lambda kind, count, number: {"before": Refused(404, "RESOURCE_NOT_EXISTS")} if kind == "certificates" else None


def not_a_list(check):
    check.acquirer.fault = lambda kind, count, number: {"raw": b'{"data":{"serial_no":1}}'} if kind == "certificates" else None


def serial_of_another(check):
    """The list calls a stranger's certificate by the platform's serial, and the stranger signs everything."""
    pem, _ = certificate(PARTIES.stranger, "stranger")
    check.acquirer.serves = [(pem, PARTIES.platform_id)]
    check.acquirer.fault = lambda kind, count, number: {"sign": "wrong"}


not_believed("sealed_with_another_key", other_seal)
not_believed("till_has_another_api_v3_key", lambda check: None, wrong_v3=True)
not_believed("signed_by_a_stranger", stranger_signs)
not_believed("unsigned", unsigned)
not_believed("expired", only_an_old_one)
not_believed("none_on_offer", none_on_offer)
not_believed("endpoint_gone", endpoint_is_gone)
not_believed("not_a_list", not_a_list)
not_believed("serial_of_another", serial_of_another)


@scenario(keys="empty")
def certificates_one_broken_beside_a_good_one(check):
    check.acquirer.serves = [("no certificate at all", "AB" * 20), "cert"]
    check.paid_sale()


@scenario(keys="empty")
def certificates_first_download_lost(check):
    check.acquirer.fault = lambda kind, count, number: {"drop": "after"} if kind == "certificates" and count == 1 else None
    process = check.sale(wait=20)
    shown = process.wait_event("qr", 20)
    if shown:
        check.acquirer.pay(shown["payment"])
    process.end()
    check.check_sale(process)
    check.note(f"{process.names()} in {process.elapsed:.1f} s, {downloads(check)} downloads")
    check.acquirer.fault = lambda *_: None
    check.settle(20)
    check.paid_sale(amount="3.00")


@scenario(keys="empty")
def certificates_line_down_at_the_start(check):
    check.acquirer.stop()
    process = check.sale(wait=4).end()
    check.check_sale(process)
    check.expect("qr" not in process.names() and process.code in (3, 4), process.brief())
    cash = check.run("sale", "5", "--tender", "cash")
    check.expect(cash.names() == ["quoted", "paid"], f"cash without certificates: {cash.brief()}")
    check.acquirer.start()
    check.settle(20)
    check.paid_sale(amount="3.00")
