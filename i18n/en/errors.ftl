# Each trouble has three lines: what happened, what to tell the customer, the one safe next step.

trouble-title = Something needs attention
trouble-what = What happened
trouble-step = What to do
trouble-detail = Details for support

no-line-what = { $wallet } cannot be reached.
no-line-say = Our connection is down for a moment. You can pay in cash.
no-line-step = Take cash or the local QR. Nothing was sent, nobody was charged.

outcome-unknown-what = { $wallet } did not answer. The customer may already have paid.
outcome-unknown-say = We are checking your payment. Please wait, do not pay again.
outcome-unknown-step = Wait or park the sale. Do not charge again; the till keeps asking.

acquirer-refused-what = { $wallet } refused the payment.
acquirer-refused-say = This payment is not possible now. Please choose another way to pay.
acquirer-refused-step = Offer another tender. If it happens again, call your provider with the details.

acquirer-busy-what = { $wallet } is too busy to answer.
acquirer-busy-say = The payment service is busy. One moment, please.
acquirer-busy-step = Wait; the till asks again by itself.

keys-wrong-what = { $wallet } does not accept this shop's keys.
keys-wrong-say = This payment is not possible now. You can pay in cash.
keys-wrong-step = Take cash. A manager checks the keys and numbers in config.toml with your provider.

answer-untrusted-what = An answer came whose signature does not fit. It was not believed.
answer-untrusted-say = We are checking your payment. Please wait, do not pay again.
answer-untrusted-step = Do not charge again. If it stays, a manager checks the platform keys in config.toml.

clock-wrong-what = { $minutes ->
    [one] This computer's clock is { $minutes } minute off.
   *[other] This computer's clock is { $minutes } minutes off.
}
clock-wrong-say = Payment by phone is not possible at this moment. You can pay in cash.
clock-wrong-step = Take cash. Set the clock in the computer's settings, best to automatic time.

disk-full-what = The disk is full. The sale could not be stored.
disk-full-say = Our till needs a moment. Please do not pay yet.
disk-full-step = Take no payments on this till. Free some space on the disk, then start Maneki again.

store-in-use-what = Another Maneki is already open on this till's data.
store-in-use-say = Our till needs a moment.
store-in-use-step = Use the window that is already open, or close it and start again.

store-newer-what = The till's data was written by a newer version of Maneki.
store-newer-say = Our till needs a moment.
store-newer-step = Install the newer version again. Do not delete the data.

store-damaged-what = The till's data is damaged. Maneki does not open it, so that nothing is made worse.
store-damaged-say = Our till needs a moment. Please pay at another till.
store-damaged-step = Delete nothing. Call support; the last good copy is in the folder "backups".

store-read-only-what = The till's data cannot be written.
store-read-only-say = Our till needs a moment.
store-read-only-step = Check that the folder { $path } may be written by this user, then start again.

store-failed-what = The till could not store what it did.
store-failed-say = Our till needs a moment. Please do not pay again.
store-failed-step = Take no payments on this till. Start Maneki again; it first asks about everything that is open.

config-wrong-what = The configuration has an error.
config-wrong-say = Our till needs a moment.
config-wrong-step = Correct { $path }, then press "Try again".

config-missing-what = This till is not set up yet: { $path } is missing.
config-missing-say = Our till needs a moment.
config-missing-step = Ask your provider for the file, or try "maneki demo" first.

budget-per-sale-what = One offline sale may be at most { $limit }.
budget-per-sale-say = We are offline and cannot take this amount by phone. You can pay in cash.
budget-per-sale-step = Take cash, or wait for the line.

budget-total-what = All sales not verified would reach { $would-be } of { $limit } allowed.
budget-total-say = We are offline and cannot take more payments by phone. You can pay in cash.
budget-total-step = Take cash, or wait until the line is back and sales are verified.

budget-count-what = { $limit ->
    [one] { $limit } sale is already waiting to be verified, the most allowed.
   *[other] { $limit } sales are already waiting to be verified, the most allowed.
}
budget-count-say = We are offline and cannot take more payments by phone. You can pay in cash.
budget-count-step = Take cash, or wait until the line is back and sales are verified.

budget-hours-what = { $limit ->
    [one] A sale has been waiting more than { $limit } hour to be verified.
   *[other] A sale has been waiting more than { $limit } hours to be verified.
}
budget-hours-say = We are offline and cannot take more payments by phone. You can pay in cash.
budget-hours-step = Reconnect this till first. Until then, take cash.

budget-none-what = This shop does not take payments it cannot verify.
budget-none-say = We are offline and cannot take payments by phone. You can pay in cash.
budget-none-step = Take cash, or wait for the line.

rate-too-old-what = The newest rate is { $age } old, too old to show CNY.
rate-too-old-say = We cannot show the CNY amount now; your wallet shows it before you pay.
rate-too-old-step = Go on selling in { $currency }. A manager can set a rate.

rate-missing-what = There is no rate yet, so no CNY is shown.
rate-missing-say = We cannot show the CNY amount now; your wallet shows it before you pay.
rate-missing-step = Go on selling in { $currency }. The till looks for a rate again by itself.

mismatch-what = { $wallet } reports another amount or number than this sale.
mismatch-say = We are looking into your payment. Please do not pay again.
mismatch-step = Do not charge again and do not hand out the goods. Call the manager.

late-charge-what = { $wallet } charged the customer after the payment was cancelled.
late-charge-say = You were charged; the money goes back to you. Please do not pay again.
late-charge-step = Refund it: Today, choose this payment, Refund. Do not hand out the goods for it.

still-live-what = This sale has a payment whose outcome is not certain.
still-live-say = We are checking your payment. Please wait, do not pay again.
still-live-step = Wait until it is settled. A second payment could charge the customer twice.

amount-too-large-what = The amount is larger than { $limit }, the most one sale can ask for.
amount-too-large-say = One moment, please.
amount-too-large-step = Check the digits, or split the sale.

engine-stopped-what = The part that talks to the acquirer has stopped.
engine-stopped-say = Our till needs a moment. Please do not pay again.
engine-stopped-step = Start Maneki again; it first asks about everything that is open.

# What a scanner read
scan-hong-kong-what = This is a Hong Kong wallet, which cannot pay here.
scan-hong-kong-say = WeChat Pay HK cannot be used here. Please choose another way to pay.
scan-hong-kong-step = Nobody was charged. Ask for another wallet, or take cash.

scan-union-pay-what = This is a UnionPay code, which cannot pay here.
scan-union-pay-say = UnionPay codes cannot be used here. Please choose another way to pay.
scan-union-pay-step = Nobody was charged. Ask for another wallet, or take cash.

scan-card-scheme-what = This is a card scheme's code, which cannot pay here.
scan-card-scheme-say = This code cannot be used here. Please choose another way to pay.
scan-card-scheme-step = Nobody was charged. Ask for another wallet, or take cash.

scan-not-set-up-what = This shop does not take { $wallet }.
scan-not-set-up-say = This wallet cannot be used here. Please choose another way to pay.
scan-not-set-up-step = Nobody was charged. Offer one of the ways on this screen.

scan-used-what = This code was used already; each code is good once.
scan-used-say = Please refresh your payment code.
scan-used-step = Scan the fresh code. The one before is not sent again.

scan-receipt-what = This is one of our receipts, not a payment code.
scan-receipt-say = Please show your payment code.
scan-receipt-step = Scan the code on the customer's phone.

scan-product-what = This is a product's code. Products are not set up yet; nothing was entered.
scan-product-say = Please show your payment code.
scan-product-step = Type the price, or scan the code on the customer's phone.

scan-several-what = Several codes were read at once. None was used.
scan-several-say = One moment, please. Keep your code on the screen.
scan-several-step = Scan again, one code only.

scan-wrong-page-what = This code is not for paying: it is for receiving money, or a shop's own.
scan-wrong-page-say = Please open the page with your payment code.
scan-wrong-page-step = Scan the code the customer's wallet shows for paying.

scan-input-method-what = The digits came in full width: this computer's input method changed them.
scan-input-method-say = One moment, please. Keep your code on the screen.
scan-input-method-step = Switch the input method to English, then scan again.

scan-unread-what = This is no code a wallet issues, or it was read badly. Nothing was entered.
scan-unread-say = Please make your screen brighter and show the code again.
scan-unread-step = Ask for a fresh code and scan again.

# Why nothing can be given back
refund-not-paid-what = This payment is not confirmed as paid, so nothing can be refunded.
refund-not-paid-say = We are looking into your payment. One moment, please.
refund-not-paid-step = Wait until its outcome is known, then look again.

refund-too-much-what = That is more than the { $left } that is left of this payment.
refund-too-much-say = One moment, please.
refund-too-much-step = Type a smaller amount. Nothing was sent.

refund-nothing-left-what = Nothing is left of this payment: all of it was refunded or is on its way.
refund-nothing-left-say = Your refund was made already, or is on its way.
refund-nothing-left-step = Look at the refunds of this payment. Nothing was sent.

refund-no-amount-what = A refund needs an amount above zero, in the payment's own currency.
refund-no-amount-say = One moment, please.
refund-no-amount-step = Type the amount to give back.

refund-too-many-what = This payment was refunded in too many parts; the acquirer allows no more.
refund-too-many-say = We will give you the rest in cash.
refund-too-many-step = Pay the rest back in cash; a manager must agree.

refund-too-old-what = This payment is too old: the acquirer gives no money back any more.
refund-too-old-say = We will give you the money back in cash.
refund-too-old-step = Pay it back in cash; a manager must agree.
