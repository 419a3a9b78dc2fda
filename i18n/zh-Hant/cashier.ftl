# 收銀員視窗。

window-title = Maneki 收銀機 { $till }

# 頂欄
header-till = 收銀機 { $till }
header-online = 線上
header-offline = 離線
header-simulated = 模擬
header-queue-empty = 無待處理
header-queue-waiting = { $count } 筆待處理
header-queue-checking = { $count } 筆查詢中
header-rate-age = { $age }前的匯率
header-rate-none = 無匯率
header-clock-off = 時鐘相差 { $span }
header-display-lost = 顧客螢幕未連線

# 付款方式
tender-cash = 現金
tender-wechat = 微信支付
tender-alipay = 支付寶
tender-local-qr = 本地QR碼
tender-scan = 掃付款碼
tender-wechat-short = 微信
tender-qr-on-display = 顧客螢幕顯示QR碼
tender-scan-sub = 掃顧客手機上的付款碼
tender-cash-sub = 剛好，或輸入實收金額
tender-cash-offline = 照常使用
tender-claim-sub = 計為「待核實」
tender-needs-line = 需要連線
tender-no-amount = 尚未輸入金額
tender-not-set-up = 本店未開通
tender-limit = 已達上限

# 鍵盤、清單、合計
cart-title = 單號 { $number }
cart-new = 新單
cart-lines = { $count } 行
cart-line = 商品 { $number }
cart-line-keyed = 手動輸入金額
cart-empty = 請輸入第一件商品的價格。
cart-empty-keys = + 下一件，Enter 收款
cart-total = 合計
keypad-clear = C
hero-to-pay = 應收
hero-rate = { $units } { $currency } = 人民幣 { $rate } 元
hero-source-wechat = 微信支付參考匯率
hero-source-ecb = 歐洲央行參考匯率
hero-source-manual = 店長設定的匯率
hero-published = { $day } 北京時間 { $beijing }（當地 { $here }）
hero-rate-old = 此匯率已是 { $age }前的
hero-no-rate = { $day }起沒有匯率，繼續以 { $currency } 銷售
hero-no-rate-yet = 還沒有匯率，繼續以 { $currency } 銷售

# 提示與鍵名
key-enter = Enter
key-escape = Esc
key-space = 空白鍵
key-tab = Tab
key-backspace = 退格鍵
key-delete = Del
key-arrows = 方向鍵
key-digits = 0-9
hint-help = 說明
hint-refund = 退款
hint-sales = 今日
hint-default-tender = 預設付款方式
hint-back = 返回
hint-next-line = 下一件
hint-amount-received = 實收金額
hint-done = 完成
hint-cancel = 取消付款（先確認，再關閉訂單）
hint-qr-here = 在此顯示QR碼
hint-park = 掛單
hint-display = 顧客螢幕
hint-try-now = 立即重新連線
reason-key-locked = 此筆付款進行中，不能使用
reason-key-nothing = 此鍵在這裡無效，按 F1 查看按鍵
reason-finish-first = 請先完成螢幕上的付款
reason-sale-first = 請先完成或清除這筆銷售
reason-no-amount = 請先輸入金額
reason-too-large = 金額不能超過 { $limit }

# 狀態
state-preparing = 正在產生
state-waiting = 等待顧客付款
state-no-code = 無法顯示QR碼
state-scan = 掃描顧客付款碼
state-confirming = 等待輸入密碼
state-checking = 正在查詢，請勿重複收款
state-cancelling = 正在取消，請勿重複收款
state-paid = 支付成功
state-claimed = 待核實
state-notpaid = 未支付
state-late = 取消後入帳
state-mismatch = 金額不一致
state-unmatched = 對帳單中未找到
state-refunding = 退款中
state-refunded = 已退款
finality-open = 待付款
finality-unknown = 查詢中
finality-claimed = 待核實
finality-paid = 已支付
finality-unpaid = 未支付

# 各付款介面通用
pay-customer-sees = 顧客看到的畫面
pay-display-live = 顧客螢幕，即時
pay-display-lost = 沒有顧客螢幕，請把此畫面轉向顧客
pay-rate-note = 參考匯率 { $rate }，實際人民幣金額以顧客手機顯示為準
pay-no-rate-note = 暫無匯率，人民幣金額以顧客手機顯示為準
pay-only-signed = 只認簽章有效且金額一致的回覆
pay-you-can-say = 可以對顧客說
pay-tell-customer = 對顧客說
button-cancel-payment = 取消付款
button-ask-wallet = 立即查詢{ $wallet }
button-show-qr-here = 在此也顯示QR碼
button-hide-qr-here = 隱藏此處QR碼
button-back-to-sale = 回到此單
button-next-sale = 下一單
button-new-qr = 新的{ $wallet }QR碼
button-park = 掛單，服務下一位
button-ask-again = 立即再查
button-refund = 退款

# 正在產生
preparing-title = 正在向{ $wallet }取得QR碼
preparing-text = 付款單號已儲存，QR碼馬上就到。
preparing-slow = QR碼還沒到。如果一直不到，收銀機會先查詢結果。

# 等待付款：三步
waiting-step-ready = QR碼已產生，顯示在顧客螢幕
qr-unreadable = 螢幕上的QR碼無法讀回，因此不顯示。
qr-unreadable-step = 取消付款，然後掃描顧客的付款碼或收現金。
qr-too-small = 顧客螢幕視窗太小，無法顯示此QR碼。
qr-too-small-step = 請放大視窗，或把此畫面轉向顧客。
waiting-step-pay = 等待付款
waiting-asked-ago = { $ago }向{ $wallet }查詢：尚未支付。
waiting-asking = 正在查詢{ $wallet }
waiting-line-down = 連線已中斷。QR碼仍然有效，連線恢復後立即查詢。
waiting-step-paid = 支付成功
waiting-left = 剩餘 { $left }，共 { $total }

# 等待確認
confirming-step-read = 已讀取{ $wallet }付款碼
confirming-step-read-sub = { $time }，只用一次，從不儲存
confirming-step-password = 顧客正在輸入密碼
confirming-step-password-sub = { $ago }查詢過：仍在輸入。
say-password = 請在手機上輸入支付密碼。

# 查詢與取消
checking-title = 顧客可能已經付款。
checking-text = { $wallet }沒有回覆 { $time } 的請求。我們用同一付款單號繼續查詢，不會重複扣款。
say-checking = 正在查詢付款結果，請稍候，不要再付一次。
checking-log-sent = 已傳送付款
checking-log-asked = 第 { $count } 次查詢
checking-log-again = 再次查詢
checking-log-closing = 已請求關閉訂單
checking-log-no-line = 無連線
checking-log-in-progress = 處理中
checking-then-title = 如果一直沒有回覆
checking-then-text = { $time } 將請求{ $wallet }取消這筆付款。對方確認取消後，才可以再次收款。
checking-park-title = 後面有人排隊？
checking-park-text = 可以先掛單。收銀機會繼續查詢，有結果就通知您。請先不要交付商品。
checking-locked = 此單付款方式已鎖定
cancelling-title = 正在關閉這筆付款。
cancelling-text = { $wallet }必須確認沒有扣款，之後才可以再次收款。
cancelling-refused = { $wallet }暫不關閉訂單：{ $detail }
cancelling-until = 收銀機會自動繼續嘗試，QR碼最遲 { $time } 失效。
say-cancelling = 正在取消這筆付款，請不要再付款。

# 支付成功
paid-charged-by = { $wallet }向顧客實際扣款
paid-charge-unknown = { $wallet }沒有告知人民幣扣款金額
paid-reference = 匯率 { $rate }。參考金額 { $reference }，相差 { $difference }。
paid-no-reference = 此單沒有參考匯率。
paid-answer = 收單機構回覆
paid-answer-value = 已支付，簽章有效
paid-amount = 金額與幣別
paid-amount-value = 與此單一致
paid-order = { $wallet }單號
paid-stored = 已儲存
paid-statement-day = 北京帳單日
paid-statement-day-value = { $day }（當地 { $time }）
paid-number = 付款單號
paid-stays = 按 Enter 前一直顯示。

# 未支付
notpaid-expired = QR碼已過期，顧客沒有被扣款。
notpaid-declined = 付款被電子錢包拒絕，顧客沒有被扣款。
notpaid-cancelled = 已取消，顧客沒有被扣款。
notpaid-refused = 付款未成功，顧客沒有被扣款。
notpaid-confirmed = { $wallet }已於 { $time } 確認關閉訂單，可以放心重試。
notpaid-never-sent = 已確定沒有付款，可以放心重試。
notpaid-shown = QR碼顯示
notpaid-shown-value = { $from } 至 { $to }
notpaid-closed = { $wallet }已關閉訂單
notpaid-closed-value = { $time }，簽章回覆
notpaid-new-number = 重試會使用新的付款單號

# 需要店長處理
human-title = 這筆付款需要店長處理。
human-unmatched = 兩天過去，仍找不到這筆付款的紀錄。

# 本地QR碼與待核實
claim-step-scan = 顧客用自己手機的數據連線掃碼。
claim-step-pay = 在手機上支付 { $amount }。
claim-step-look = 核對畫面：店名、金額、時間。
claim-verdict = 顧客手機上的畫面僅供參考，不等於入帳。
claim-verdict-text = 收單機構確認後才算支付成功。
claim-recorded-text = 連線恢復後，收銀機會自動核實。
claim-checking-text = 正在核實。
button-claim-record = 登記為待核實
button-claim-not-paid = 顧客沒有付款
budget-title = 離線風險額度
budget-sale = 此單
budget-total = 待核實總額
budget-count = 待核實筆數
budget-oldest = 最早一筆
budget-of = { $used } / { $limit }
budget-note = 超過任何一項上限後，連線恢復前只能收現金。

# 離線橫幅
offline-since = { $time } 起離線
offline-waiting = { $count ->
    [0] 無待處理
   *[other] { $count } 筆待處理
}
offline-not-verified = 待核實
offline-of = / { $limit }
offline-last-try = 上次嘗試 { $ago }
button-try-now = 立即重新連線

# 現金
cash-received = 實收
cash-change = 找零
cash-missing = 還差
cash-exact = 剛好
cash-sum = { $received } − { $due } = { $change }
button-cash-done = 完成

# 今日
today-title = 今日
today-subtitle = { $day }，收銀機 { $till }
today-paid-sub = { $count } 筆，均已確認
today-claimed-sub = { $count ->
    [0] 無
   *[other] { $count } 筆，等待核實
}
today-unknown-sub = { $count ->
    [0] 無
   *[other] { $count } 筆，查詢中
}
today-open-sub = { $count ->
    [0] 無
   *[other] { $count } 筆，顧客正在付款
}
today-by-tender = 已支付，按付款方式
today-payer = 實扣人民幣
today-total-paid = 已支付合計
today-last = 最近付款
today-last-note = 未完成的始終顯示
today-none = 今天還沒有付款
today-queue = 待處理佇列
today-queue-note = 不會遺失任何一筆
today-queue-empty = 沒有等待的項目
button-back-to-selling = 返回收銀

# 說明
help-title = 按鍵一覽
help-selling = 收銀
help-paying = 付款中
help-everywhere = 通用
help-type = 從最小單位輸入：3 4 5 0 即 { $example }
help-next-line = 確認此行，輸入下一件
help-pay-default = 用預設方式收款
help-last-digit = 刪除最後一位
help-clear = 清除此行，按兩次清除整單
help-select = 選擇行
help-pay-wechat = 微信支付收款
help-pay-local = 本地QR碼收款（待核實）
help-pay-cash = 現金收款
help-today = 今日總計
help-help = 這份清單
help-back = 返回，或取消付款（先確認）
help-ask = 立即查詢收單機構
help-park = 掛單，服務下一位
help-primary = 顯示 Enter 的按鈕
help-qr-here = 在此視窗顯示QR碼
help-close = 關閉清單
help-display = 開啟顧客視窗，或將其移到下一個螢幕

# 對話方塊
dialog-cancel-title = 取消這筆付款？
dialog-cancel-text = QR碼會立即消失。收銀機先向{ $wallet }查詢是否已付，再關閉訂單。如果顧客在此期間已付款，則仍為已支付。
dialog-cancel-yes = 取消付款
dialog-cancel-no = 繼續等待
dialog-clear-title = 清除整單？
dialog-clear-text = 將刪除 { $count } 行。
dialog-clear-yes = 清除
dialog-clear-no = 保留
dialog-notpaid-title = 顧客沒有付款？
dialog-notpaid-text = QR碼在顧客手機上仍然有效。收銀機會繼續核實，確定之前此單不會結束。
dialog-quit-title = 關閉 Maneki？
dialog-quit-open = 還有 { $count } 筆付款未完成。不會遺失：下次開啟時會先查詢。在此之前，無法知道是否已付款。
dialog-quit-yes = 關閉 Maneki
dialog-quit-no = 不關閉

# 掛單
parked-answer = { $number } 已有結果：{ $state }
button-parked-open = 開啟

# 訓練與示範
training-band = 訓練模式，不會真實扣款
training-answer = 收單機構回覆
training-paid = { $seconds } 秒後支付
training-password = 輸入密碼
training-declined = 拒絕
training-no-answer = 無回覆
training-offline = 離線
training-watermark = 訓練

# 啟動時的問題
button-try-again = 重試
button-quit = 關閉

# The customer's code is scanned
state-sent = 已讀碼，等待結果
list-separator = 或
chip-alipay = Alipay+ 支付寶
wallet-alipay = 支付寶
header-wallet-offline = { $wallet }離線
pay-rate-note-other = 參考匯率 { $rate } 來自微信，支付寶用自己的匯率
sent-step-read-sub = 只用一次，從不儲存
sent-step-ask = 正在向{ $wallet }請求扣款
sent-step-ask-sub = 付款碼只能用一次，絕不會傳送兩次
say-sent = 請稍候，請留意手機上的提示。
scan-step-open = 請顧客在{ $wallets }中開啟付款碼。
scan-step-hold = 用掃描槍對準付款碼，不用按任何鍵。
scan-step-once = 付款碼只用一次，從不儲存。
button-scan-fresh = 掃新的付款碼
reason-scan-no-amount = 請先輸入金額，再掃顧客的付款碼
reason-scan-busy = 付款進行中，沒有使用掃到的碼
reason-scan-nothing = 此處沒有付款在等付款碼，沒有使用掃到的碼
reason-choose-payment = 請選擇要退款的付款
reason-no-such-payment = 本收銀機沒有這筆付款
help-pay-alipay = 支付寶收款
help-scan = 掃顧客的付款碼

# Taking back what a customer's code began
reversing-title = 正在撤回這筆付款。
reversing-text = { $why }{ $wallet }必須確認沒有留下扣款，之後才可以再次收款。
reversing-declined = 電子錢包拒絕了付款。
reversing-expired = 顧客沒有在時限內確認。
reversing-cancelled = 已在收銀機上取消。
reversing-refused = 付款沒有成功。
reversing-then-title = 需要多久
reversing-until = 一般不到一分鐘。{ $wallet }可能要求先等幾秒，收銀機會自動繼續。
reversing-no-line = 與{ $wallet }的連線已中斷，恢復後收銀機會自動繼續，幾天後也一樣。
say-reversing = 正在取消這筆付款，請不要再付一次。
checking-log-password = 等待輸入密碼
checking-log-reversing = 已請求撤回
dialog-reverse-text = 收銀機會請求{ $wallet }撤回這筆付款，已扣的款會退回；對方確認後才算未支付。
notpaid-not-confirmed = 沒有在時限內確認，顧客沒有被扣款。
notpaid-reversed = 已撤回，不會留下扣款。
notpaid-reversed-text = { $wallet }已於 { $time } 確認。如果顧客看到扣款，電子錢包會退回。可以放心重試。
notpaid-fresh-code = { $wallet }於 { $time } 回覆。如要重試，請顧客更新付款碼：每個碼只能用一次。
declined-balance = 電子錢包餘額不足。
declined-code = 付款碼已過期或無效。
declined-limit = 金額超過顧客的付款限額。
declined-account = 顧客的帳戶受限或未完成實名認證。
declined-risk = 電子錢包的安全檢查攔截了付款。
declined-bank = 顧客的銀行或發卡行拒絕了付款。
declined-currency = 此電子錢包不能用本店的幣別付款。
human-late-title = 款項需要退還。

# Paid, with coupons or another currency
paid-own-currency = 以 { $currency } 扣款，使用電子錢包自己的匯率。
paid-after-coupons = 已扣除優惠，優惠前的參考金額為 { $reference }。
coupons-title = 電子錢包優惠
coupon-prepaid = { $name }（計入結算）
coupon-discount = { $name }（不計入結算）
coupons-more = 另有 { $count } 項
coupons-shop-receives = 店舖應收（扣手續費前）
coupons-statement-tells = 店舖應收金額以對帳單為準
