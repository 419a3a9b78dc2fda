# The cashier's window.

window-title = Maneki, till { $till }

# Header
header-till = Till { $till }
header-online = Online
header-offline = Offline
header-simulated = Simulated
header-queue-empty = Queue empty
header-queue-waiting = { $count } waiting
header-queue-checking = { $count } being checked
header-rate-age = Rate { $age } old
header-rate-none = No rate
header-clock-off = Clock { $span } off
header-display-lost = Display 2 lost

# Wallets and tenders. The long name goes into sentences, the short one on buttons.
tender-cash = Cash
tender-wechat = WeChat Pay
tender-alipay = Alipay+
tender-local-qr = Local QR
tender-scan = Scan code
tender-wechat-short = WeChat
tender-qr-on-display = QR on the customer display
tender-scan-sub = Read the customer's phone
tender-cash-sub = Exact, or amount received
tender-cash-offline = Works as always
tender-claim-sub = counts as NOT VERIFIED
tender-needs-line = Needs the network
tender-no-amount = No amount yet
tender-not-set-up = Not set up in this shop
tender-limit = Limit reached

# Keypad, cart, total
cart-title = Sale { $number }
cart-new = New sale
cart-lines = { $count ->
    [one] { $count } line
   *[other] { $count } lines
}
cart-line = Item { $number }
cart-line-keyed = Keyed amount
cart-empty = Type the price of the first item.
cart-empty-keys = + next item, Enter to take payment
cart-total = Total
keypad-clear = C
hero-to-pay = To pay
hero-rate = { $units } { $currency } = { $rate } CNY
hero-source-wechat = WeChat Pay reference rate
hero-source-ecb = European Central Bank reference rate
hero-source-manual = Rate set by the manager
hero-published = { $day }, { $beijing } Beijing ({ $here } here)
hero-rate-old = This rate is { $age } old
hero-no-rate = No rate since { $day }; the sale goes on in { $currency }
hero-no-rate-yet = No rate yet; the sale goes on in { $currency }

# Hints and the names of keys
key-enter = Enter
key-escape = Esc
key-space = Space
key-tab = Tab
key-backspace = Backspace
key-delete = Del
key-arrows = Arrows
key-digits = 0-9
hint-help = Help
hint-refund = Refund
hint-sales = Today
hint-default-tender = Default tender
hint-back = Back
hint-next-line = Next item
hint-amount-received = Amount received
hint-done = Done
hint-cancel = Cancel payment (asks first, then closes)
hint-qr-here = QR here
hint-park = Park
hint-display = Customer display
hint-try-now = Try the line now
reason-key-locked = Not possible while this payment is running
reason-key-nothing = This key does nothing here; F1 shows the keys
reason-finish-first = Finish the payment on the screen first
reason-sale-first = Finish or clear the sale first
reason-no-amount = Type an amount first
reason-too-large = The amount cannot be larger than { $limit }

# Words of the states (band) and of finality (pills)
state-preparing = Preparing
state-waiting = Waiting for customer
state-no-code = No QR code can be shown
state-scan = Scan the customer's code
state-confirming = Customer is entering password
state-checking = Checking, do not charge again
state-cancelling = Cancelling, do not charge again
state-paid = PAID
state-claimed = NOT VERIFIED
state-notpaid = NOT PAID
state-late = Paid after cancel
state-mismatch = Amount differs
state-unmatched = Not in the statement
state-refunding = Refund waiting
state-refunded = Refunded
finality-open = Open
finality-unknown = Checking
finality-claimed = Not verified
finality-paid = Paid
finality-unpaid = Not paid

# All payment screens
pay-customer-sees = What the customer sees
pay-display-live = Display 2, live
pay-display-lost = No display: turn this screen to the customer
pay-rate-note = Reference rate { $rate }, the wallet decides the final CNY
pay-no-rate-note = No rate now, the wallet shows the CNY amount
pay-only-signed = Only a signed answer with the same amount counts
pay-you-can-say = You can say
pay-tell-customer = Tell the customer
button-cancel-payment = Cancel payment
button-ask-wallet = Ask { $wallet } now
button-show-qr-here = Show the QR here too
button-hide-qr-here = Hide the QR here
button-back-to-sale = Back to the sale
button-next-sale = Next sale
button-new-qr = New { $wallet } QR
button-park = Park, serve the next customer
button-ask-again = Ask again now
button-refund = Refund

# Preparing
preparing-title = Asking { $wallet } for the QR
preparing-text = The payment number is stored; now the QR is on its way.
preparing-slow = No QR yet. If it does not come, the till checks before anything else.

# Waiting: the three steps
waiting-step-ready = QR ready, on the customer display
qr-unreadable = The code could not be read back from this screen, so it is not shown.
qr-unreadable-step = Cancel the payment, then scan the customer's code or take cash.
qr-too-small = The customer window is too small for this QR.
qr-too-small-step = Make it larger, or turn this screen to the customer.
waiting-step-pay = Waiting for payment
waiting-asked-ago = Asked { $wallet } { $ago }: not paid yet.
waiting-asking = Asking { $wallet } now
waiting-line-down = The line is down. The QR stays valid; we ask as soon as it is back.
waiting-step-paid = Paid
waiting-left = { $left } of { $total } left

# Confirming
confirming-step-read = { $wallet } code read
confirming-step-read-sub = { $time }, used once, never stored
confirming-step-password = Customer is entering the password
confirming-step-password-sub = Asked { $ago }: still entering.
say-password = Please enter your payment password.

# Checking and cancelling
checking-title = The customer may already have paid.
checking-text = { $wallet } did not answer our request of { $time }. We keep asking with the same payment number, so nobody is charged twice.
say-checking = We are checking your payment. Please wait, do not pay again.
checking-log-sent = Payment sent
checking-log-asked = Question { $count }
checking-log-again = Asking again
checking-log-closing = Asked to close it
checking-log-no-line = no line
checking-log-in-progress = still in progress
checking-then-title = If there is still no answer
checking-then-text = At { $time } we ask { $wallet } to cancel this payment. Only when they confirm the cancel may you charge again.
checking-park-title = Queue at the counter?
checking-park-text = Park it. The till keeps asking and calls you when it knows. Keep the goods.
checking-locked = Tenders are locked for this sale
cancelling-title = We are closing this payment.
cancelling-text = { $wallet } must confirm that nobody was charged. Only then may you charge again.
cancelling-refused = { $wallet } does not close it yet: { $detail }
cancelling-until = The till goes on trying by itself, at the latest until { $time } the QR is void anyway.
say-cancelling = We are cancelling the payment. Please do not pay any more.

# Paid
paid-charged-by = Charged to the customer by { $wallet }
paid-charge-unknown = { $wallet } did not say what it charged in CNY
paid-reference = At { $rate }. Our reference was { $reference }, difference { $difference }.
paid-no-reference = There was no reference rate for this sale.
paid-answer = Acquirer answer
paid-answer-value = paid, signature valid
paid-amount = Amount and currency
paid-amount-value = equal to this sale
paid-order = { $wallet } order
paid-stored = Stored
paid-statement-day = Statement day in Beijing
paid-statement-day-value = { $day } ({ $time } there)
paid-number = Payment number
paid-stays = Stays here until you press Enter.

# Not paid
notpaid-expired = QR expired. Customer was not charged.
notpaid-declined = The wallet said no. Customer was not charged.
notpaid-cancelled = Cancelled. Customer was not charged.
notpaid-refused = The payment did not go through. Customer was not charged.
notpaid-confirmed = { $wallet } confirmed the close at { $time }. It is safe to try again.
notpaid-never-sent = It is certain that nothing was paid. It is safe to try again.
notpaid-shown = QR shown
notpaid-shown-value = { $from } to { $to }
notpaid-closed = Closed by { $wallet }
notpaid-closed-value = { $time }, signed answer
notpaid-new-number = A new attempt gets a new payment number

# A person must look
human-title = A manager must look at this payment.
human-unmatched = Two days later there is no trace of this claim.

# Local QR and claims
claim-step-scan = The customer scans with their own data.
claim-step-pay = They pay { $amount } on their phone.
claim-step-look = Look at their screen: shop name, amount, time.
claim-verdict = The customer's screen is evidence, not a payment.
claim-verdict-text = It becomes PAID only when the acquirer confirms.
claim-recorded-text = When the line is back the till asks about it by itself.
claim-checking-text = The till is asking about it.
button-claim-record = Record as not verified
button-claim-not-paid = Customer did not pay
budget-title = Risk budget while offline
budget-sale = This sale
budget-total = All not verified
budget-count = Sales not verified
budget-oldest = Oldest waiting
budget-of = { $used } of { $limit }
budget-note = Above a limit only cash is possible until the line is back.

# Offline strip
offline-since = OFFLINE since { $time }
offline-waiting = { $count ->
    [0] nothing waiting
   *[other] { $count } waiting
}
offline-not-verified = Not verified
offline-of = of { $limit }
offline-last-try = Last try { $ago }
button-try-now = Try now

# Cash
cash-received = Received
cash-change = Change to give
cash-missing = Still missing
cash-exact = Exact
cash-sum = { $received } − { $due } = { $change }
button-cash-done = Done

# Today
today-title = Today
today-subtitle = { $day }, till { $till }
today-paid-sub = { $count ->
    [one] { $count } payment, confirmed
   *[other] { $count } payments, all confirmed
}
today-claimed-sub = { $count ->
    [0] none
   *[other] { $count } waiting for the acquirer
}
today-unknown-sub = { $count ->
    [0] none
   *[other] { $count } being checked
}
today-open-sub = { $count ->
    [0] none
   *[other] { $count } with a customer now
}
today-by-tender = Paid, by tender
today-payer = CNY as charged
today-total-paid = Total paid
today-last = Last payments
today-last-note = open ones stay in view
today-none = No payments yet today
today-queue = Queue
today-queue-note = nothing is ever dropped
today-queue-empty = Nothing waits
button-back-to-selling = Back to selling

# Help
help-title = Keys
help-selling = Selling
help-paying = While a customer pays
help-everywhere = Everywhere
help-type = Type an amount, cents first: 3 4 5 0 is { $example }
help-next-line = Close the line, start the next item
help-pay-default = Pay with the default tender
help-last-digit = Delete the last digit
help-clear = Clear the line; twice: the whole sale
help-select = Select a line
help-pay-wechat = Pay with WeChat Pay
help-pay-local = Pay by local QR, not verified
help-pay-cash = Pay in cash
help-today = Today's totals
help-help = This list
help-back = Back, or cancel the payment (asks first)
help-ask = Ask the acquirer now
help-park = Park the payment and serve the next customer
help-primary = The button marked Enter
help-qr-here = Show the QR in this window
help-close = Close this list
help-display = Open the customer's window, or move it to the next display

# Dialogs
dialog-cancel-title = Cancel this payment?
dialog-cancel-text = The QR disappears at once. The till asks { $wallet } whether it was paid, then closes it. If the customer has paid in the meantime, it stays paid.
dialog-cancel-yes = Cancel payment
dialog-cancel-no = Keep waiting
dialog-clear-title = Clear the whole sale?
dialog-clear-text = { $count ->
    [one] { $count } line is removed.
   *[other] { $count } lines are removed.
}
dialog-clear-yes = Clear
dialog-clear-no = Keep the sale
dialog-notpaid-title = Customer did not pay?
dialog-notpaid-text = The QR stays valid on the customer's phone. The till keeps asking about it, and the sale stays open until it is sure.
dialog-quit-title = Close Maneki?
dialog-quit-open = { $count ->
    [one] { $count } payment is not settled. Nothing is lost: the till asks about it first when it starts again. Until then nobody knows whether it was paid.
   *[other] { $count } payments are not settled. Nothing is lost: the till asks about them first when it starts again. Until then nobody knows whether they were paid.
}
dialog-quit-yes = Close Maneki
dialog-quit-no = Stay here

# Parked payments
parked-answer = { $number } has an answer: { $state }
button-parked-open = Open

# Training and the demo
training-band = TRAINING, no real money
training-answer = Acquirer's answer
training-paid = Paid in { $seconds }{"\u00A0"}s
training-password = Password
training-declined = Declined
training-no-answer = No answer
training-offline = Offline
training-watermark = TRAINING

# Trouble at the start
button-try-again = Try again
button-quit = Close

# The customer's code is scanned
state-sent = Code read, asking the wallet
list-separator = {" or "}
chip-alipay = Alipay+ 支付宝
wallet-alipay = Alipay
header-wallet-offline = { $wallet } offline
pay-rate-note-other = WeChat reference { $rate }; Alipay+ uses its own rate
sent-step-read-sub = used once, never stored
sent-step-ask = Asking { $wallet } for the money
sent-step-ask-sub = The code is good for one try and is never sent twice
say-sent = One moment, please.
scan-step-open = The customer opens the payment code in { $wallets }.
scan-step-hold = Point the scanner at it. No key needs to be pressed.
scan-step-once = It is used once and never stored.
button-scan-fresh = Scan a fresh code
reason-scan-no-amount = Type the amount first, then scan the customer's code
reason-scan-busy = A payment is running: the scan was not used
reason-scan-nothing = No payment waits for a code here: the scan was not used
reason-choose-payment = Choose the payment to refund
reason-no-such-payment = This till has no such payment
help-pay-alipay = Pay with Alipay+
help-scan = Scan the customer's code

# Taking back what a customer's code began
reversing-title = We are taking this payment back.
reversing-text = { $why } { $wallet } must confirm that nothing stays charged. Only then may you charge again.
reversing-declined = The wallet said no.
reversing-expired = The customer did not confirm in time.
reversing-cancelled = It was called off at the till.
reversing-refused = The payment did not go through.
reversing-then-title = How long this takes
reversing-until = Usually under a minute. { $wallet } may ask the till to wait a few seconds first; it goes on by itself.
reversing-no-line = The line to { $wallet } is down. The till goes on as soon as it is back, for days if need be.
say-reversing = We are taking the payment back. Please do not pay again.
checking-log-password = Password asked for
checking-log-reversing = Asked to take it back
dialog-reverse-text = The till asks { $wallet } to take the payment back. What was charged is returned, and only when { $wallet } confirms it is it not paid.
notpaid-not-confirmed = Not confirmed in time. Customer was not charged.
notpaid-reversed = Taken back. Nothing stays charged.
notpaid-reversed-text = { $wallet } confirmed it at { $time }. If the customer saw a charge, the wallet returns it. It is safe to try again.
notpaid-fresh-code = { $wallet } said so at { $time }. To try again, ask the customer for a fresh code: each one is good once.
declined-balance = There is not enough money in the wallet.
declined-code = The code is too old, or not valid any more.
declined-limit = The amount is above the customer's limit.
declined-account = The customer's wallet is restricted or not verified.
declined-risk = The wallet's safety check stopped the payment.
declined-bank = The customer's bank or card said no.
declined-currency = This wallet cannot pay in the shop's currency.
human-late-title = The money has to go back.

# Paid, with coupons or another currency
paid-own-currency = Charged in { $currency }, at the wallet's own rate.
paid-after-coupons = After coupons. Our reference without them was { $reference }.
coupons-title = Coupons of the wallet
coupon-prepaid = { $name } (you receive it)
coupon-discount = { $name } (you do not)
coupons-more = and { $count } more
coupons-shop-receives = The shop receives, before fees
coupons-statement-tells = The statement tells what the shop receives
