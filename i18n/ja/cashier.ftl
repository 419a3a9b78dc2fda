# 店員用の画面。

window-title = Maneki レジ{ $till }

# 見出し
header-till = レジ{ $till }
header-online = オンライン
header-offline = オフライン
header-simulated = 模擬
header-queue-empty = 待ちなし
header-queue-waiting = { $count }件待ち
header-queue-checking = { $count }件確認中
header-rate-age = レート { $age }前
header-rate-none = レートなし
header-clock-off = 時計のずれ { $span }
header-display-lost = お客様画面なし

# 支払い方法
tender-cash = 現金
tender-wechat = WeChat Pay
tender-alipay = Alipay+
tender-local-qr = ローカルQR
tender-scan = コード読取
tender-wechat-short = WeChat
tender-qr-on-display = お客様画面にQRを表示
tender-scan-sub = お客様のスマホを読み取り
tender-cash-sub = ちょうど、またはお預かり額を入力
tender-cash-offline = いつもどおり使えます
tender-claim-sub = 「未確認」として計上
tender-needs-line = 通信が必要です
tender-no-amount = 金額が未入力です
tender-not-set-up = この店舗では未設定
tender-limit = 上限に達しました

# 入力・明細・合計
cart-title = 取引 { $number }
cart-new = 新しい取引
cart-lines = { $count }点
cart-line = 商品 { $number }
cart-line-keyed = 金額入力
cart-empty = 最初の商品の金額を入力してください。
cart-empty-keys = + 次の商品、Enter お会計
cart-total = 合計
keypad-clear = C
hero-to-pay = お会計
hero-rate = { $units } { $currency } = { $rate }元
hero-source-wechat = WeChat Pay 参考レート
hero-source-ecb = 欧州中央銀行 参考レート
hero-source-manual = 責任者が設定したレート
hero-published = { $day } 北京時間{ $beijing }（現地{ $here }）
hero-rate-old = このレートは{ $age }前のものです
hero-no-rate = { $day }以降のレートがありません。{ $currency }で販売を続けます
hero-no-rate-yet = レートはまだありません。{ $currency }で販売を続けます

# ヒントとキーの名前
key-enter = Enter
key-escape = Esc
key-space = Space
key-tab = Tab
key-backspace = Backspace
key-delete = Del
key-arrows = 矢印
key-digits = 0-9
hint-help = ヘルプ
hint-refund = 返金
hint-sales = 本日の集計
hint-default-tender = 既定の支払方法
hint-back = 戻る
hint-next-line = 次の商品
hint-amount-received = お預かり額
hint-done = 完了
hint-cancel = 支払いを取り消す（確認あり）
hint-qr-here = ここにQR
hint-park = 保留
hint-display = お客様画面
hint-try-now = 通信を確かめる
reason-key-locked = この支払いの間は使えません
reason-key-nothing = このキーはここでは使えません。F1でキーの一覧
reason-finish-first = 先に画面の支払いを終えてください
reason-sale-first = 先に取引を終えるか消してください
reason-no-amount = 先に金額を入力してください
reason-too-large = 金額は{ $limit }までです

# 状態の言葉
state-preparing = 準備中
state-waiting = お客様のお支払い待ち
state-no-code = QRコードを表示できません
state-scan = お客様のコードを読み取る
state-confirming = お客様がパスワード入力中
state-checking = 確認中（再請求しないこと）
state-cancelling = 取消処理中（再請求しないこと）
state-paid = お支払い完了
state-claimed = 未確認
state-notpaid = 未払い
state-late = 取消後の入金
state-mismatch = 金額不一致
state-unmatched = 明細に見当たりません
state-refunding = 返金待ち
state-refunded = 返金済み
finality-open = 支払い待ち
finality-unknown = 確認中
finality-claimed = 未確認
finality-paid = 支払い済み
finality-unpaid = 未払い

# 支払い画面に共通
pay-customer-sees = お客様に見えている画面
pay-display-live = 画面2、表示中
pay-display-lost = お客様画面がありません。この画面をお見せください
pay-rate-note = 参考レート { $rate }。実際の人民元額は決済アプリが決めます
pay-no-rate-note = 現在レートなし。人民元額は決済アプリに表示されます
pay-only-signed = 同じ金額の署名付き応答だけが有効です
pay-you-can-say = お客様への声かけ
pay-tell-customer = お客様への説明
button-cancel-payment = 支払いを取り消す
button-ask-wallet = { $wallet }に問い合わせる
button-show-qr-here = ここにもQRを表示
button-hide-qr-here = ここのQRを隠す
button-back-to-sale = 取引に戻る
button-next-sale = 次の取引
button-new-qr = 新しい{ $wallet } QR
button-park = 保留して次のお客様へ
button-ask-again = もう一度問い合わせる
button-refund = 返金

# 準備中
preparing-title = { $wallet }にQRを依頼しています
preparing-text = 支払番号を保存しました。まもなくQRが届きます。
preparing-slow = QRがまだ届きません。届かないときは、まず結果を確認します。

# 支払い待ち：三つの段階
waiting-step-ready = QR準備完了、お客様画面に表示中
qr-unreadable = コードを画面から読み取れなかったため、表示していません。
qr-unreadable-step = 支払いを取り消してから、お客様のコードを読み取るか、現金で受け取ってください。
qr-too-small = お客様画面が小さすぎて、このQRを表示できません。
qr-too-small-step = 大きくするか、この画面をお客様にお見せください。
waiting-step-pay = お支払い待ち
waiting-asked-ago = { $ago }に{ $wallet }へ問い合わせ：未払い。
waiting-asking = { $wallet }に問い合わせ中
waiting-line-down = 通信が切れています。QRは有効です。復旧しだい問い合わせます。
waiting-step-paid = お支払い完了
waiting-left = 残り{ $left }／{ $total }

# 確認待ち
confirming-step-read = { $wallet }のコードを読み取りました
confirming-step-read-sub = { $time }、一度だけ使い、保存しません
confirming-step-password = お客様がパスワード入力中
confirming-step-password-sub = { $ago }に問い合わせ：入力中。
say-password = 支払いパスワードをご入力ください。

# 確認中・取消中
checking-title = お客様はすでに支払っている可能性があります。
checking-text = { $time }の依頼に{ $wallet }から応答がありません。同じ支払番号で問い合わせを続けるので、二重請求にはなりません。
say-checking = お支払いを確認しております。もう一度お支払いにならず、お待ちください。
checking-log-sent = 支払いを送信
checking-log-asked = 問い合わせ { $count }回目
checking-log-again = 再問い合わせ
checking-log-closing = 取消を依頼
checking-log-no-line = 通信なし
checking-log-in-progress = 処理中
checking-then-title = それでも応答がないとき
checking-then-text = { $time }に{ $wallet }へ取消を依頼します。取消が確認されるまで、再請求はできません。
checking-park-title = お客様がお待ちですか
checking-park-text = 保留にしてください。レジが問い合わせを続け、わかりしだいお知らせします。商品は渡さないでください。
checking-locked = この取引の支払方法はロック中
cancelling-title = この支払いを取り消しています。
cancelling-text = 請求されていないことを{ $wallet }が確認するまで、再請求はできません。
cancelling-refused = { $wallet }はまだ取消を受け付けません：{ $detail }
cancelling-until = レジが自動で続けます。QRは遅くとも{ $time }に無効になります。
say-cancelling = お支払いを取り消しております。これ以上お支払いにならないでください。

# 完了
paid-charged-by = { $wallet }がお客様に請求した金額
paid-charge-unknown = 人民元の請求額は{ $wallet }から通知されていません
paid-reference = レート{ $rate }。参考額は{ $reference }、差は{ $difference }。
paid-no-reference = この取引に参考レートはありませんでした。
paid-answer = 決済会社の応答
paid-answer-value = 支払い済み、署名は有効
paid-amount = 金額と通貨
paid-amount-value = この取引と一致
paid-order = { $wallet } 注文番号
paid-stored = 保存
paid-statement-day = 北京での明細日
paid-statement-day-value = { $day }（現地{ $time }）
paid-number = 支払番号
paid-stays = Enterを押すまで表示します。

# 未払い
notpaid-expired = QRの期限切れ。お客様への請求はありません。
notpaid-declined = 決済アプリが拒否しました。お客様への請求はありません。
notpaid-cancelled = 取り消しました。お客様への請求はありません。
notpaid-refused = 支払いができませんでした。お客様への請求はありません。
notpaid-confirmed = { $wallet }が{ $time }に取消を確認しました。やり直しても安全です。
notpaid-never-sent = 支払いがないことは確認済みです。やり直しても安全です。
notpaid-shown = QRを表示
notpaid-shown-value = { $from }から{ $to }まで
notpaid-closed = { $wallet }が取消
notpaid-closed-value = { $time }、署名付き応答
notpaid-new-number = やり直すと新しい支払番号になります

# 責任者の確認
human-title = 責任者の確認が必要な支払いです。
human-unmatched = 2日たっても、この支払いの記録が見つかりません。

# ローカルQRと未確認
claim-step-scan = お客様が自分の回線で読み取ります。
claim-step-pay = スマホで{ $amount }を支払います。
claim-step-look = 完了画面の店名・金額・時刻を確かめてください。
claim-verdict = お客様の画面だけでは、入金の確認になりません。
claim-verdict-text = 決済会社が確認して初めて支払い済みになります。
claim-recorded-text = 通信が復旧しだい、レジが自動で問い合わせます。
claim-checking-text = 問い合わせています。
button-claim-record = 未確認として記録
button-claim-not-paid = お客様は支払っていない
budget-title = オフライン中の許容枠
budget-sale = この取引
budget-total = 未確認の合計
budget-count = 未確認の件数
budget-oldest = 最も古い未確認
budget-of = { $used }／{ $limit }
budget-note = 上限を超えると、復旧まで現金のみになります。

# オフラインの帯
offline-since = { $time }からオフライン
offline-waiting = { $count ->
    [0] 待ちなし
   *[other] { $count }件が待機中
}
offline-not-verified = 未確認
offline-of = ／{ $limit }
offline-last-try = 最後の試行 { $ago }
button-try-now = 今すぐ接続

# 現金
cash-received = お預かり
cash-change = お釣り
cash-missing = 不足
cash-exact = ちょうど
cash-sum = { $received } − { $due } = { $change }
button-cash-done = 完了

# 本日の集計
today-title = 本日の集計
today-subtitle = { $day } レジ{ $till }
today-paid-sub = { $count }件、すべて確認済み
today-claimed-sub = { $count ->
    [0] なし
   *[other] { $count }件、決済会社の確認待ち
}
today-unknown-sub = { $count ->
    [0] なし
   *[other] { $count }件、確認中
}
today-open-sub = { $count ->
    [0] なし
   *[other] { $count }件、お客様対応中
}
today-by-tender = 支払い済み（方法別）
today-payer = 請求された人民元
today-total-paid = 支払い済み合計
today-last = 最近の支払い
today-last-note = 未完了は常に表示
today-none = 本日の支払いはまだありません
today-queue = 処理待ち
today-queue-note = 失われることはありません
today-queue-empty = 待ちはありません
button-back-to-selling = 販売に戻る

# ヘルプ
help-title = キーの一覧
help-selling = 販売
help-paying = お支払い中
help-everywhere = 共通
help-type = 最小単位から入力：3 4 5 0 で{ $example }
help-next-line = 行を確定して次の商品へ
help-pay-default = 既定の方法で会計
help-last-digit = 最後の1桁を消す
help-clear = 行を消す、2回で取引全体
help-select = 行を選ぶ
help-pay-wechat = WeChat Payで会計
help-pay-local = ローカルQRで会計（未確認）
help-pay-cash = 現金で会計
help-today = 本日の集計
help-help = この一覧
help-back = 戻る、または支払いの取消（確認あり）
help-ask = 今すぐ問い合わせる
help-park = 支払いを保留して次のお客様へ
help-primary = 「Enter」と書かれたボタン
help-qr-here = この画面にQRを表示
help-close = この一覧を閉じる
help-display = お客様画面を開く、または次のディスプレイへ移す

# 確認
dialog-cancel-title = この支払いを取り消しますか
dialog-cancel-text = QRはすぐに消えます。支払い済みかを{ $wallet }に確かめてから取り消します。その間にお客様が支払った場合は、支払い済みのままです。
dialog-cancel-yes = 支払いを取り消す
dialog-cancel-no = このまま待つ
dialog-clear-title = 取引全体を消しますか
dialog-clear-text = { $count }行を消します。
dialog-clear-yes = 消す
dialog-clear-no = 残す
dialog-notpaid-title = お客様は支払っていませんか
dialog-notpaid-text = QRはお客様のスマホでまだ有効です。レジは問い合わせを続け、確実になるまで取引は完了しません。
dialog-quit-title = Manekiを終了しますか
dialog-quit-open = { $count }件の支払いが完了していません。失われることはなく、次の起動時にまず問い合わせます。それまで、支払われたかどうかはわかりません。
dialog-quit-yes = Manekiを終了
dialog-quit-no = 終了しない

# 保留中の支払い
parked-answer = { $number }の結果が届きました：{ $state }
button-parked-open = 開く

# 練習とデモ
training-band = 練習モード、実際のお金は動きません
training-answer = 決済会社の応答
training-paid = { $seconds }秒後に支払い
training-password = パスワード
training-declined = 拒否
training-no-answer = 応答なし
training-offline = オフライン
training-watermark = 練習

# 起動時の問題
button-try-again = 再試行
button-quit = 終了

# The customer's code is scanned
state-sent = コード読取済み、照会中
list-separator = または
chip-alipay = Alipay+ 支付宝
wallet-alipay = Alipay
header-wallet-offline = { $wallet } オフライン
pay-rate-note-other = WeChatの参考レート{ $rate }。Alipay+は独自のレートです
sent-step-read-sub = 一度だけ使い、保存しません
sent-step-ask = { $wallet }に請求しています
sent-step-ask-sub = コードは一度だけ有効で、二度送ることはありません
say-sent = 少々お待ちください。
scan-step-open = お客様に{ $wallets }の支払いコードを開いていただきます。
scan-step-hold = スキャナーを向けます。キー操作は要りません。
scan-step-once = コードは一度だけ使い、保存しません。
button-scan-fresh = 新しいコードを読み取る
reason-scan-no-amount = 先に金額を入力し、それからコードを読み取ってください
reason-scan-busy = 支払いの処理中です。読み取ったコードは使いません
reason-scan-nothing = ここではコードを使いません。何も入力されていません
reason-choose-payment = 返金する支払いを選んでください
reason-no-such-payment = このレジにその支払いはありません
help-pay-alipay = Alipay+で会計
help-scan = お客様のコードを読み取る

# Taking back what a customer's code began
reversing-title = 支払いを取り消し、請求を戻しています。
reversing-text = { $why }請求が残らないことを{ $wallet }が確認するまで、再請求できません。
reversing-declined = 決済アプリが拒否しました。
reversing-expired = 時間内に確認されませんでした。
reversing-cancelled = レジで取り消しました。
reversing-refused = 支払いができませんでした。
reversing-then-title = かかる時間
reversing-until = 通常1分以内です。{ $wallet }の指定で数秒待つことがあります。レジが自動で続けます。
reversing-no-line = { $wallet }への通信が切れています。復旧すると、何日後でも自動で続けます。
say-reversing = お支払いを取り消しております。もう一度お支払いにならないでください。
checking-log-password = パスワード入力待ち
checking-log-reversing = 取消と返金を依頼
dialog-reverse-text = { $wallet }に支払いの取消を依頼します。請求された分は返金されます。確認されて初めて「未払い」になります。
notpaid-not-confirmed = 時間内に確認されず。お客様への請求はありません。
notpaid-reversed = 取り消しました。請求は残りません。
notpaid-reversed-text = { $wallet }が{ $time }に確認しました。請求が見えた場合は決済アプリが返します。やり直しても安全です。
notpaid-fresh-code = { $wallet }の応答（{ $time }）です。やり直すには新しいコードが必要です。コードは一度しか使えません。
declined-balance = 残高が足りません。
declined-code = コードの期限が切れているか、無効です。
declined-limit = お客様の利用限度額を超えています。
declined-account = お客様のアカウントに制限があるか、本人確認が済んでいません。
declined-risk = 決済アプリの安全確認で止められました。
declined-bank = お客様の銀行またはカードが拒否しました。
declined-currency = この決済アプリでは当店の通貨で支払えません。
human-late-title = 返金が必要です。

# Paid, with coupons or another currency
paid-own-currency = { $currency }での請求です。レートは決済アプリのものです。
paid-after-coupons = 割引後の金額です。割引前の参考額は{ $reference }です。
coupons-title = 決済アプリの割引
coupon-prepaid = { $name }（入金されます）
coupon-discount = { $name }（入金なし）
coupons-more = ほか{ $count }件
coupons-shop-receives = 店舗の入金（手数料差引前）
coupons-statement-tells = 店舗の入金額は明細でわかります
