# お客様用の画面。

customer-window-title = Maneki お客様画面

# 待機
customer-welcome = いらっしゃいませ
customer-rate-line = 参考レート：{ $units } { $currency } ≈ { $rate }元、{ $source }、{ $day } { $time }（北京時間）

# 注文
customer-order-check = ご注文内容をご確認ください
customer-item = 商品 { $number }
customer-more-items = ほか{ $count }点
customer-total = 合計
customer-about = 約
customer-rate = { $units } { $currency } ≈ { $rate }元
customer-rate-from = { $source }、{ $day } { $time }（北京時間）
customer-source-wechat = WeChat Pay レート
customer-source-ecb = 欧州中央銀行レート
customer-source-manual = 当店のレート
customer-wallet-decides = 実際の人民元の金額は、決済アプリの画面に表示されます

# QR
customer-preparing = QRコードを準備しています
customer-preparing-wait = 少々お待ちください
customer-qr-wechat = WeChatでQRコードを読み取ってください
customer-qr-local = 決済アプリでQRコードを読み取ってください
customer-qr-large = 読み取りやすいように大きく表示しています
customer-qr-none = このコードは表示できません
customer-qr-none-text = 別の方法でお支払いください。スタッフがご案内します。
customer-qr-elsewhere = コードはレジの画面にあります
customer-qr-elsewhere-text = レジの画面をご覧いただくか、店員にお尋ねください。
customer-due = お支払い金額
customer-wechat-decides = 実際の人民元の金額は、WeChat Payの画面に表示されます
customer-wechat-step-open = WeChatを開く
customer-wechat-step-scan = 「スキャン」でQRコードを読み取る
customer-wechat-step-pay = 金額を確認して支払う
customer-local-step-open = このQRコードに対応した決済アプリを開く
customer-local-step-scan = ご自身の通信回線でQRコードを読み取る
customer-local-step-pay = 金額を確認して支払い、完了画面を店員に見せる
customer-local-note = 当店は現在オフラインです。お支払いは後ほど確認いたします
customer-time-left = 残り{ $minutes }分{ $seconds }秒
customer-seconds-left = 残り{ $seconds }秒

# 現金
customer-cash = 現金
customer-cash-due = お会計
customer-cash-received = お預かり
customer-cash-change = お釣り

# パスワード
customer-password = パスワードをご入力ください
customer-password-title = スマートフォンで確認してください
customer-password-text = { $wallet }での確認をお待ちしています。
customer-password-update = お支払いが済むと、この画面は自動で切り替わります。

# 確認中・取消中
customer-checking = お支払いを確認しています
customer-checking-title = もう一度お支払いにならず、お待ちください
customer-checking-text = { $wallet }に結果を問い合わせています。
customer-checking-keep = スマートフォンの支払い記録を保存しておいてください。
customer-cancelling = 取消処理中
customer-cancelling-title = もうお支払いにならないでください
customer-cancelling-text = { $wallet }にこのお支払いの取消を依頼しています。

# 完了
customer-paid = お支払い完了
customer-charged = 実際の請求額
customer-spent = お会計
customer-thanks = ありがとうございました。またお越しください

# 未確認
customer-claimed = 未確認
customer-claimed-title = お支払いはまだ確認できていません
customer-claimed-text = お支払いは自動で確認いたします。確認が済むまでは「未確認」です。
customer-claimed-keep = スマートフォンの支払い記録を保存しておいてください。
customer-claimed-number = 支払番号
customer-claimed-amount = 記録した金額

# 未払い
customer-notpaid = 未払い
customer-expired-title = QRコードは無効です。読み取らないでください
customer-expired-text = この注文は終了しました。請求はされていません。
customer-expired-next = 店員が新しいQRコードをご用意します。
customer-declined-title = お支払いができませんでした
customer-declined-text = 請求はされていません。別のカードまたは決済アプリをお試しください。
customer-cancelled-title = お支払いは取り消されました
customer-cancelled-text = 請求はされていません。
customer-refused-title = 現在このお支払い方法はご利用いただけません
customer-refused-text = 請求はされていません。ほかのお支払い方法を店員にお尋ねください。
customer-human-title = 少々お待ちください
customer-human-text = お支払いを確認しております。もう一度お支払いにならないでください。

# 練習
customer-training = 練習モード。お支払いにならないでください
customer-training-title = 練習用のQRコード
customer-training-text = 読み取っても請求されません。店員の練習専用です

# Showing a code
customer-qr-alipay = AlipayまたはAlipay+の決済アプリで読み取ってください
customer-alipay-step-open = AlipayまたはAlipay+対応アプリを開く
customer-alipay-step-scan = 「スキャン」でQRコードを読み取る
customer-show-code = 支払いコードをご提示ください
customer-show-code-title = 支払いコードをスキャナーに向けてください
customer-show-code-text = { $wallets }の支払いコードを開いてください。
customer-show-code-hold = コードはこのお支払いにのみ使われます。
customer-code-refused = このコードは使えません
customer-code-read = コードを読み取りました
customer-code-read-title = 少々お待ちください
customer-code-read-text = { $wallet }の応答を待っています。スマートフォンをご覧ください。
customer-declined-code-text = 請求はされていません。コードを更新してもう一度お試しいただくか、別のカードまたは決済アプリをご利用ください。
customer-unconfirmed-title = 時間内に確認されませんでした
customer-unconfirmed-text = 請求はされていません。コードを更新してもう一度お試しください。

# Money that goes back
customer-reversed-title = お支払いは取り消されました
customer-reversed-text = 請求は残りません。請求が表示された場合は、{ $wallet }から返金されます。
customer-late = 返金があります
customer-late-title = 返金いたします
customer-late-text = 取消のあとに請求が行われました。返金いたします。もう一度お支払いにならないでください。
customer-refunding = 返金
customer-refunding-title = 返金の手続き中です
customer-refunding-text = { $wallet }から返金されます。まだ完了していません。
customer-refund-noted-title = 返金を承りました
customer-refund-noted-text = 通信が復旧し次第、手続きいたします。まだ返金されていません。
customer-refund-waits-text = 後ほど返金されます。まだ返金されていません。
customer-refunded = 返金済み
customer-refunded-title = 返金が完了しました
customer-refunded-text = { $wallet }が返金を確認しました。スマートフォンをご覧ください。
customer-refund-cash = 現金をお受け取りください
customer-refund-stuck-text = 返金について、当店で対応しております。
customer-refund-amount = 返金額
