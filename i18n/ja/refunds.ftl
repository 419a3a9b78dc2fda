# Payments out of the list, and money that goes back.

# A payment out of the list
details-wallet = 支払方法
details-charged = お客様への請求額
details-order = 決済会社の番号
details-when = 日時
details-late = 取消後の請求です。取引の入金にはならず、レジが返金します。

# Giving money back
refund-title = 返金
refunds-title = 返金の記録
refunds-none = まだ返金はありません。
refund-paid = 支払い額
refund-given-back = 返金済み
refund-on-its-way = 未返金
refund-left = 返金できる残り
refund-all-title = 残り全額を返金
refund-part-title = 一部を返金
refund-why = 理由
refund-because-returned = 返品
refund-because-amount = 金額の誤り
refund-because-damaged = 破損・不足
refund-because-other = その他
refund-wallet-title = 返金の方法
refund-wallet-how = 支払いに使われた決済アプリへ戻ります。{ $wallet }では数分から数日かかります。確認が届いて初めて「返金済み」です。
refund-offline-title = 通信が切れています
refund-offline-how = 返金は待機し、{ $wallet }につながり次第送られます。まだ返金されていないことをお客様に伝えてください。
refund-cash-title = 現金
refund-cash-how = 記録されたら、ドロワーから現金をお返しください。
button-all-left = 残り全額：{ $amount }
button-refund-amount = { $amount }を返金
refund-not-asked = 返金されていません
dialog-refund-title = 返金しますか
dialog-refund-text = { $amount }を、支払われた方法で返金します。取り消せません。
dialog-refund-yes = { $amount }を返金
dialog-refund-no = 返金しない

# How far a refund is: word, then sentence
refund-due = 未返金
refund-waits = 資金待ち
refund-sent = 送信済み、応答待ち
refund-pending = 受付済み、処理中
refund-failed = 返金できず
refund-stuck = 要対応
refund-due-text = 記録しました。{ $wallet }へ送ります。
refund-queued-text = 待機中：まだ返金されていません。通信が復旧し次第、送ります。
refund-waits-text = { $wallet }はまだ返金を行っていません：{ $detail }。返金は、精算前の売上または預け金から支払われます。レジが自動でやり直します。責任者が入金することもできます。
refund-sent-text = { $wallet }に送りました。応答待ちです。同じ依頼が二重になることはありません。
refund-refused-text = { $wallet }が拒否しました。返金がないことを確かめています：{ $detail }
refund-pending-text = { $wallet }が受け付けました。処理中で、まだ返金済みではありません。
refund-done-text = { $wallet }が{ $time }に確認しました。
refund-done-payer-text = { $wallet }が{ $time }に確認しました。お客様に{ $payer }が戻りました。
refund-cash-text = { $time }に現金で返金しました。
refund-failed-text = 返金されませんでした：{ $detail }。もう一度返金できます。
refund-stuck-text = { $wallet }が返金を完了できません：{ $detail }。責任者が{ $wallet }に連絡してください。
refund-asked = { $time }に依頼
refund-asked-because = { $time }に依頼：{ $reason }
say-refunding = 返金の手続き中です。お支払いに使われた決済アプリに戻ります。
say-refunded = 返金が完了しました。
today-queued-refund = 返金 { $amount }
today-refunding = 返金待ち
today-refunded = うち返金済み
hint-amount-back = 返金額
hint-all-left = 残り全額
hint-next-reason = 次の理由
hint-move = 移動
hint-open = 開く
help-all-left = 残り全額を返金
help-next-reason = 返金の理由を変える
help-refund = 支払いを返金
