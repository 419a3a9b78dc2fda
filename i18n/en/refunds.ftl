# Payments out of the list, and money that goes back.

# A payment out of the list
details-wallet = Paid with
details-charged = Customer was charged
details-order = Acquirer's number
details-when = When
details-late = Charged after it was called off. It pays no sale; the till gives it back.

# Giving money back
refund-title = Refund
refunds-title = Refunds
refunds-none = Nothing was given back yet.
refund-paid = Paid
refund-given-back = Refunded
refund-on-its-way = Not yet refunded
refund-left = Left to refund
refund-all-title = Give back all that is left
refund-part-title = Give back a part
refund-why = Why
refund-because-returned = Goods returned
refund-because-amount = Wrong amount
refund-because-damaged = Damaged or missing
refund-because-other = Another reason
refund-wallet-title = How it goes back
refund-wallet-how = The money goes back to the wallet that paid. { $wallet } takes minutes to a few days; only its confirmation counts as refunded.
refund-offline-title = The line is down
refund-offline-how = The refund is queued and sent as soon as { $wallet } can be reached. Tell the customer that it is not yet refunded.
refund-cash-title = Cash
refund-cash-how = Give the money out of the drawer once it is stored.
button-all-left = All that is left: { $amount }
button-refund-amount = Refund { $amount }
refund-not-asked = No refund was made
dialog-refund-title = Give this money back?
dialog-refund-text = { $amount } goes back the way it was paid. This cannot be taken back.
dialog-refund-yes = Refund { $amount }
dialog-refund-no = Keep it

# How far a refund is: word, then sentence
refund-due = Not yet refunded
refund-waits = Waiting for funds
refund-sent = Sent, no answer yet
refund-pending = Accepted, on its way
refund-failed = Not refunded
refund-stuck = Needs a person
refund-due-text = Stored; it goes out to { $wallet } now.
refund-queued-text = Queued: not yet refunded. It goes out as soon as the line is back.
refund-waits-text = { $wallet } does not pay it out yet: { $detail }. Refunds come out of what customers paid and is not settled yet, or out of a deposit there. The till tries again by itself; a manager can pay in.
refund-sent-text = Sent to { $wallet }; no answer yet. The same request is never counted twice.
refund-refused-text = { $wallet } said no; the till checks that nothing went back: { $detail }
refund-pending-text = { $wallet } accepted it. It is on its way, which is not yet refunded.
refund-done-text = { $wallet } confirmed it at { $time }.
refund-done-payer-text = { $wallet } confirmed it at { $time }: the customer got { $payer } back.
refund-cash-text = Given back in cash at { $time }.
refund-failed-text = Nothing went back: { $detail }. The amount can be refunded again.
refund-stuck-text = { $wallet } cannot deliver it: { $detail }. A manager must settle it with { $wallet }.
refund-asked = Asked for at { $time }
refund-asked-because = Asked for at { $time }: { $reason }
say-refunding = Your refund is on its way. It returns to the wallet you paid with.
say-refunded = The money is back in your wallet.
today-queued-refund = Refund { $amount }
today-refunding = Refund waiting
today-refunded = Refunded of it
hint-amount-back = Amount to refund
hint-all-left = All that is left
hint-next-reason = Next reason
hint-move = Move
hint-open = Open
help-all-left = Give back all that is left
help-next-reason = Another reason for the refund
help-refund = Refund a payment
