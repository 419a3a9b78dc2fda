# 顧客螢幕。用語與微信支付一致：掃一掃、付款、支付成功。

customer-window-title = Maneki 顧客螢幕

# 空閒
customer-welcome = 歡迎光臨
customer-rate-line = 參考匯率 { $units } { $currency } ≈ 人民幣 { $rate } 元，{ $source } { $day } { $time }（北京時間）

# 訂單
customer-order-check = 請核對您的訂單
customer-item = 商品 { $number }
customer-more-items = 另有 { $count } 件
customer-total = 合計
customer-about = 約
customer-rate = { $units } { $currency } ≈ 人民幣 { $rate } 元
customer-rate-from = { $source } { $day } { $time }（北京時間）公布
customer-source-wechat = 微信支付匯率
customer-source-ecb = 歐洲央行匯率
customer-source-manual = 本店匯率
customer-wallet-decides = 實際人民幣金額以付款頁面為準

# QR碼
customer-preparing = 正在產生QR碼
customer-preparing-wait = 請稍候
customer-qr-wechat = 請用微信掃碼支付
customer-qr-local = 請用電子錢包掃碼付款
customer-qr-large = 已放大顯示，方便您的手機掃碼
customer-qr-none = 此QR碼無法在此顯示
customer-qr-none-text = 請用其他方式付款，店員會協助您。
customer-qr-elsewhere = QR碼在收銀員的螢幕上
customer-qr-elsewhere-text = 請看收銀員的螢幕，或詢問店員。
customer-due = 應付金額
customer-wechat-decides = 實際人民幣金額以微信支付頁面為準
customer-wechat-step-open = 開啟微信
customer-wechat-step-scan = 點「掃一掃」，對準QR碼
customer-wechat-step-pay = 核對金額並付款
customer-local-step-open = 開啟支援此碼的電子錢包
customer-local-step-scan = 用您手機的數據連線掃碼
customer-local-step-pay = 核對金額並付款，向店員出示結果
customer-local-note = 本店離線，付款以核實結果為準
customer-time-left = 剩餘 { $minutes } 分 { $seconds } 秒
customer-seconds-left = 剩餘 { $seconds } 秒

# 現金
customer-cash = 現金
customer-cash-due = 應付
customer-cash-received = 實收
customer-cash-change = 找零

# 密碼
customer-password = 請輸入支付密碼
customer-password-title = 請在手機上確認付款
customer-password-text = 正在等待您於{ $wallet }中確認。
customer-password-update = 付款完成後，此畫面會自動更新。

# 查詢與取消
customer-checking = 正在查詢付款結果
customer-checking-title = 請稍候，不要再付一次
customer-checking-text = 本店正在向{ $wallet }查詢結果。
customer-checking-keep = 請保留手機上的付款紀錄。
customer-cancelling = 正在取消
customer-cancelling-title = 請不要再付款
customer-cancelling-text = 本店正在向{ $wallet }取消這筆付款。

# 支付成功
customer-paid = 支付成功
customer-charged = 實際扣款
customer-spent = 消費金額
customer-thanks = 謝謝惠顧，歡迎再次光臨

# 待核實
customer-claimed = 待核實
customer-claimed-title = 付款尚未核實
customer-claimed-text = 本店會自動核實這筆付款，核實前不算付款成功。
customer-claimed-keep = 請保留手機上的付款紀錄。
customer-claimed-number = 付款單號
customer-claimed-amount = 登記金額

# 未支付
customer-notpaid = 未支付
customer-expired-title = QR碼已失效，請勿再掃
customer-expired-text = 這筆訂單已關閉，您沒有被扣款。
customer-expired-next = 店員會為您重新產生QR碼。
customer-declined-title = 付款未成功
customer-declined-text = 您沒有被扣款，請換一種付款方式再試。
customer-cancelled-title = 付款已取消
customer-cancelled-text = 您沒有被扣款。
customer-refused-title = 暫時無法使用此付款方式
customer-refused-text = 您沒有被扣款，請向店員詢問其他付款方式。
customer-human-title = 請稍候
customer-human-text = 本店正在核對您的付款，請不要再付一次。

# 訓練
customer-training = 訓練模式，請勿付款
customer-training-title = 訓練用QR碼
customer-training-text = 掃碼不會扣款，僅供店員練習

# Showing a code
customer-qr-alipay = 請用支付寶掃碼支付
customer-alipay-step-open = 開啟支付寶或支援 Alipay+ 的電子錢包
customer-alipay-step-scan = 點「掃一掃」，對準QR碼
customer-show-code = 請出示付款碼
customer-show-code-title = 請將付款碼對準掃碼器
customer-show-code-text = 請開啟{ $wallets }的付款碼。
customer-show-code-hold = 付款碼僅用於本次付款。
customer-code-refused = 此付款碼無法使用
customer-code-read = 已讀取付款碼
customer-code-read-title = 請稍候
customer-code-read-text = 正在等待{ $wallet }的結果，請留意手機上的提示。
customer-declined-code-text = 您沒有被扣款。請更新付款碼重試，或換一種付款方式。
customer-unconfirmed-title = 付款未在時限內確認
customer-unconfirmed-text = 您沒有被扣款，請更新付款碼重試。

# Money that goes back
customer-reversed-title = 付款已取消
customer-reversed-text = 不會留下扣款；如已看到扣款，{ $wallet }會原路退回。
customer-late = 待退款
customer-late-title = 這筆款項會退還給您
customer-late-text = 取消後您仍被扣款，款項會退還給您，請不要再付一次。
customer-refunding = 退款
customer-refunding-title = 退款正在處理
customer-refunding-text = { $wallet }會原路退回，目前尚未退款。
customer-refund-noted-title = 退款已登記
customer-refund-noted-text = 本店連線恢復後立即發出，目前尚未退款。
customer-refund-waits-text = 稍後退回，目前尚未退款。
customer-refunded = 已退款
customer-refunded-title = 退款成功
customer-refunded-text = { $wallet }已確認退款，請在手機上查看。
customer-refund-cash = 請收好退回的現金
customer-refund-stuck-text = 本店正在處理您的退款。
customer-refund-amount = 退款金額
