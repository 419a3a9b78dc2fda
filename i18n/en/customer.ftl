# The customer's display. The big lines are in the customer's language; a few small ones are repeated
# in the shop's language, from the same keys.

customer-window-title = Maneki, customer display

# Idle
customer-welcome = Welcome
customer-rate-line = Reference rate: { $units } { $currency } ≈ { $rate } CNY, { $source }, { $day } { $time } (Beijing time)

# Order
customer-order-check = Please check your order
customer-item = Item { $number }
customer-more-items = { $count ->
    [one] and { $count } more item
   *[other] and { $count } more items
}
customer-total = Total
customer-about = about
customer-rate = { $units } { $currency } ≈ { $rate } CNY
customer-rate-from = { $source }, { $day } { $time } (Beijing time)
customer-source-wechat = WeChat Pay rate
customer-source-ecb = European Central Bank rate
customer-source-manual = This shop's rate
customer-wallet-decides = The final CNY amount is the one your wallet shows

# QR
customer-preparing = Preparing your QR code
customer-preparing-wait = One moment, please
customer-qr-wechat = Scan with WeChat to pay
customer-qr-local = Scan with your wallet to pay
customer-qr-large = Shown larger, so that your phone can read it
customer-qr-none = This code cannot be shown here
customer-qr-none-text = Please pay another way; the staff will help you.
customer-qr-elsewhere = The code is on the cashier's screen
customer-qr-elsewhere-text = Please look at the cashier's screen, or ask the staff.
customer-due = Amount due
customer-wechat-decides = The final CNY amount is the one WeChat Pay shows
customer-wechat-step-open = Open WeChat
customer-wechat-step-scan = Tap "Scan", point at the QR code
customer-wechat-step-pay = Check the amount and pay
customer-local-step-open = Open a wallet that supports this QR code
customer-local-step-scan = Scan the code over your own mobile network
customer-local-step-pay = Check the amount, pay, show the result to the cashier
customer-local-note = The shop has no network now; the payment is verified later
customer-time-left = { $minutes } min { $seconds } s left
customer-seconds-left = { $seconds } s left

# Cash
customer-cash = Cash
customer-cash-due = To pay
customer-cash-received = Received
customer-cash-change = Change

# Password
customer-password = Please enter your password
customer-password-title = Please confirm on your phone
customer-password-text = Waiting for you to confirm in { $wallet }.
customer-password-update = This screen changes by itself when you have paid.

# Checking and cancelling
customer-checking = Checking your payment
customer-checking-title = Please wait, do not pay again
customer-checking-text = The shop is asking { $wallet } for the result.
customer-checking-keep = Please keep the payment record on your phone.
customer-cancelling = Cancelling
customer-cancelling-title = Please do not pay any more
customer-cancelling-text = The shop is cancelling this payment with { $wallet }.

# Paid
customer-paid = Paid
customer-charged = Charged
customer-spent = Price
customer-thanks = Thank you, see you soon

# Claimed
customer-claimed = Not verified yet
customer-claimed-title = Payment not verified yet
customer-claimed-text = The shop checks this payment automatically. Until then it is not verified.
customer-claimed-keep = Please keep the payment record on your phone.
customer-claimed-number = Payment number
customer-claimed-amount = Recorded amount

# Not paid
customer-notpaid = Not paid
customer-expired-title = The QR code is no longer valid, do not scan it
customer-expired-text = This order is closed. You were not charged.
customer-expired-next = The cashier will make a new QR code for you.
customer-declined-title = The payment did not go through
customer-declined-text = You were not charged. Please try another card or wallet.
customer-cancelled-title = The payment was cancelled
customer-cancelled-text = You were not charged.
customer-refused-title = This payment is not possible now
customer-refused-text = You were not charged. Please ask the cashier for another way to pay.
customer-human-title = One moment, please
customer-human-text = The shop is looking into your payment. Please do not pay again.

# Training
customer-training = Training, please do not pay
customer-training-title = QR code for training
customer-training-text = Scanning it charges nothing; it is for staff practice only

# Showing a code
customer-qr-alipay = Scan with Alipay or an Alipay+ wallet
customer-alipay-step-open = Open Alipay or your Alipay+ wallet
customer-alipay-step-scan = Tap "Scan", point at the QR code
customer-show-code = Please show your payment code
customer-show-code-title = Show your payment code to the scanner
customer-show-code-text = Open the payment code in { $wallets }.
customer-show-code-hold = The code is used for this payment only.
customer-code-refused = This code cannot be used
customer-code-read = Code read
customer-code-read-title = One moment, please
customer-code-read-text = Waiting for { $wallet }. Please look at your phone.
customer-declined-code-text = You were not charged. Refresh your payment code to try again, or choose another card or wallet.
customer-unconfirmed-title = The payment was not confirmed in time
customer-unconfirmed-text = You were not charged. Refresh your payment code to try again.

# Money that goes back
customer-reversed-title = The payment was taken back
customer-reversed-text = Nothing stays charged. If you saw a charge, { $wallet } returns it to you.
customer-late = Refund due
customer-late-title = You will get this money back
customer-late-text = You were charged after the payment was cancelled. The shop gives the money back; please do not pay again.
customer-refunding = Refund
customer-refunding-title = Your refund is on its way
customer-refunding-text = { $wallet } returns the money to you. It is not yet refunded.
customer-refund-noted-title = Your refund is noted
customer-refund-noted-text = It is sent as soon as the shop's connection is back. It is not yet refunded.
customer-refund-waits-text = It is paid out a little later. It is not yet refunded.
customer-refunded = Refunded
customer-refunded-title = Your refund is complete
customer-refunded-text = { $wallet } confirmed the refund. Please look at your phone.
customer-refund-cash = Please take your money
customer-refund-stuck-text = The shop is looking after your refund.
customer-refund-amount = Refund amount
