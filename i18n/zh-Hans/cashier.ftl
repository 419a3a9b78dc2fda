# 收银员窗口。

window-title = Maneki 收银机 { $till }

# 顶栏
header-till = 收银机 { $till }
header-online = 在线
header-offline = 离线
header-simulated = 模拟
header-queue-empty = 无待处理
header-queue-waiting = { $count } 笔待处理
header-queue-checking = { $count } 笔查询中
header-rate-age = { $age }前的汇率
header-rate-none = 无汇率
header-clock-off = 时钟相差 { $span }
header-display-lost = 顾客屏未连接

# 付款方式
tender-cash = 现金
tender-wechat = 微信支付
tender-alipay = 支付宝
tender-local-qr = 本地二维码
tender-scan = 扫付款码
tender-wechat-short = 微信
tender-qr-on-display = 顾客屏显示二维码
tender-scan-sub = 扫顾客手机上的付款码
tender-cash-sub = 正好，或输入实收金额
tender-cash-offline = 照常使用
tender-claim-sub = 计为“待核实”
tender-needs-line = 需要网络
tender-no-amount = 尚未输入金额
tender-not-set-up = 本店未开通
tender-limit = 已达上限

# 键盘、清单、合计
cart-title = 单号 { $number }
cart-new = 新单
cart-lines = { $count } 行
cart-line = 商品 { $number }
cart-line-keyed = 手输金额
cart-empty = 请输入第一件商品的价格。
cart-empty-keys = + 下一件，Enter 收款
cart-total = 合计
keypad-clear = C
hero-to-pay = 应收
hero-rate = { $units } { $currency } = { $rate } 元
hero-source-wechat = 微信支付参考汇率
hero-source-ecb = 欧洲央行参考汇率
hero-source-manual = 店长设定的汇率
hero-published = { $day } 北京时间 { $beijing }（本地 { $here }）
hero-rate-old = 此汇率已是 { $age }前的
hero-no-rate = { $day }起没有汇率，继续以 { $currency } 销售
hero-no-rate-yet = 还没有汇率，继续以 { $currency } 销售

# 提示与键名
key-enter = Enter
key-escape = Esc
key-space = 空格
key-tab = Tab
key-backspace = 退格
key-delete = Del
key-arrows = 方向键
key-digits = 0-9
hint-help = 帮助
hint-refund = 退款
hint-sales = 今日
hint-default-tender = 默认付款方式
hint-back = 返回
hint-next-line = 下一件
hint-amount-received = 实收金额
hint-done = 完成
hint-cancel = 撤销付款（先确认，再关单）
hint-qr-here = 在此显示二维码
hint-park = 挂单
hint-display = 顾客屏
hint-try-now = 立即重连
reason-key-locked = 此笔付款进行中，不能使用
reason-key-nothing = 此键在这里无效，按 F1 查看按键
reason-finish-first = 请先完成屏幕上的付款
reason-sale-first = 请先完成或清除这笔销售
reason-no-amount = 请先输入金额
reason-too-large = 金额不能超过 { $limit }

# 状态
state-preparing = 正在生成
state-waiting = 等待顾客付款
state-no-code = 无法显示二维码
state-scan = 扫描顾客付款码
state-confirming = 等待输入密码
state-checking = 正在查询，请勿重复收款
state-cancelling = 正在撤销，请勿重复收款
state-paid = 支付成功
state-claimed = 待核实
state-notpaid = 未支付
state-late = 撤销后到账
state-mismatch = 金额不一致
state-unmatched = 对账单中未找到
state-refunding = 退款中
state-refunded = 已退款
finality-open = 待付款
finality-unknown = 查询中
finality-claimed = 待核实
finality-paid = 已支付
finality-unpaid = 未支付

# 各付款界面通用
pay-customer-sees = 顾客看到的画面
pay-display-live = 顾客屏，实时
pay-display-lost = 没有顾客屏，请把本屏转向顾客
pay-rate-note = 参考汇率 { $rate }，实际人民币金额以顾客手机显示为准
pay-no-rate-note = 暂无汇率，人民币金额以顾客手机显示为准
pay-only-signed = 只认签名有效且金额一致的应答
pay-you-can-say = 可以对顾客说
pay-tell-customer = 对顾客说
button-cancel-payment = 撤销付款
button-ask-wallet = 立即查询{ $wallet }
button-show-qr-here = 在此也显示二维码
button-hide-qr-here = 隐藏此处二维码
button-back-to-sale = 返回本单
button-next-sale = 下一单
button-new-qr = 新的{ $wallet }二维码
button-park = 挂单，接待下一位
button-ask-again = 立即再查
button-refund = 退款

# 正在生成
preparing-title = 正在向{ $wallet }获取二维码
preparing-text = 付款单号已保存，二维码马上就到。
preparing-slow = 二维码还没到。如果一直不到，收银机会先查询结果。

# 等待付款：三步
waiting-step-ready = 二维码已生成，显示在顾客屏
qr-unreadable = 屏幕上的二维码无法读回，因此不显示。
qr-unreadable-step = 撤销付款，然后扫描顾客的付款码或收现金。
qr-too-small = 顾客屏窗口太小，无法显示此二维码。
qr-too-small-step = 请放大窗口，或把本屏转向顾客。
waiting-step-pay = 等待付款
waiting-asked-ago = { $ago }向{ $wallet }查询：尚未支付。
waiting-asking = 正在查询{ $wallet }
waiting-line-down = 网络已断开。二维码仍然有效，网络恢复后立即查询。
waiting-step-paid = 支付成功
waiting-left = 剩余 { $left }，共 { $total }

# 等待确认
confirming-step-read = 已读取{ $wallet }付款码
confirming-step-read-sub = { $time }，只用一次，从不保存
confirming-step-password = 顾客正在输入密码
confirming-step-password-sub = { $ago }查询过：仍在输入。
say-password = 请在手机上输入支付密码。

# 查询与撤销
checking-title = 顾客可能已经付款。
checking-text = { $wallet }没有应答 { $time } 的请求。我们用同一付款单号继续查询，不会重复扣款。
say-checking = 正在查询付款结果，请稍候，不要再付一次。
checking-log-sent = 已发送付款
checking-log-asked = 第 { $count } 次查询
checking-log-again = 再次查询
checking-log-closing = 已请求关单
checking-log-no-line = 无网络
checking-log-in-progress = 处理中
checking-then-title = 如果一直没有应答
checking-then-text = { $time } 将请求{ $wallet }撤销这笔付款。对方确认撤销后，才可以再次收款。
checking-park-title = 后面有人排队？
checking-park-text = 可以先挂单。收银机会继续查询，有结果就通知您。请先不要交付商品。
checking-locked = 本单付款方式已锁定
cancelling-title = 正在关闭这笔付款。
cancelling-text = { $wallet }必须确认没有扣款，之后才可以再次收款。
cancelling-refused = { $wallet }暂不关单：{ $detail }
cancelling-until = 收银机会自动继续尝试，二维码最迟 { $time } 失效。
say-cancelling = 正在撤销这笔付款，请不要再付款。

# 支付成功
paid-charged-by = { $wallet }向顾客实际扣款
paid-charge-unknown = { $wallet }没有告知人民币扣款金额
paid-reference = 汇率 { $rate }。参考金额 { $reference }，相差 { $difference }。
paid-no-reference = 本单没有参考汇率。
paid-answer = 收单机构应答
paid-answer-value = 已支付，签名有效
paid-amount = 金额与币种
paid-amount-value = 与本单一致
paid-order = { $wallet }单号
paid-stored = 已保存
paid-statement-day = 北京账单日
paid-statement-day-value = { $day }（当地 { $time }）
paid-number = 付款单号
paid-stays = 按 Enter 前一直显示。

# 未支付
notpaid-expired = 二维码已过期，顾客没有被扣款。
notpaid-declined = 付款被钱包拒绝，顾客没有被扣款。
notpaid-cancelled = 已撤销，顾客没有被扣款。
notpaid-refused = 付款未成功，顾客没有被扣款。
notpaid-confirmed = { $wallet }已于 { $time } 确认关单，可以放心重试。
notpaid-never-sent = 已确定没有付款，可以放心重试。
notpaid-shown = 二维码显示
notpaid-shown-value = { $from } 至 { $to }
notpaid-closed = { $wallet }已关单
notpaid-closed-value = { $time }，签名应答
notpaid-new-number = 重试会使用新的付款单号

# 需要店长处理
human-title = 这笔付款需要店长处理。
human-unmatched = 两天过去，仍找不到这笔付款的记录。

# 本地二维码与待核实
claim-step-scan = 顾客用自己的手机网络扫码。
claim-step-pay = 在手机上支付 { $amount }。
claim-step-look = 核对画面：店名、金额、时间。
claim-verdict = 顾客手机上的画面仅供参考，不等于到账。
claim-verdict-text = 收单机构确认后才算支付成功。
claim-recorded-text = 网络恢复后，收银机会自动核实。
claim-checking-text = 正在核实。
button-claim-record = 登记为待核实
button-claim-not-paid = 顾客没有付款
budget-title = 离线风险额度
budget-sale = 本单
budget-total = 待核实总额
budget-count = 待核实笔数
budget-oldest = 最早一笔
budget-of = { $used } / { $limit }
budget-note = 超过任何一项上限后，网络恢复前只能收现金。

# 离线横幅
offline-since = { $time } 起离线
offline-waiting = { $count ->
    [0] 无待处理
   *[other] { $count } 笔待处理
}
offline-not-verified = 待核实
offline-of = / { $limit }
offline-last-try = 上次尝试 { $ago }
button-try-now = 立即重连

# 现金
cash-received = 实收
cash-change = 找零
cash-missing = 还差
cash-exact = 正好
cash-sum = { $received } − { $due } = { $change }
button-cash-done = 完成

# 今日
today-title = 今日
today-subtitle = { $day }，收银机 { $till }
today-paid-sub = { $count } 笔，均已确认
today-claimed-sub = { $count ->
    [0] 无
   *[other] { $count } 笔，等待核实
}
today-unknown-sub = { $count ->
    [0] 无
   *[other] { $count } 笔，查询中
}
today-open-sub = { $count ->
    [0] 无
   *[other] { $count } 笔，顾客正在付款
}
today-by-tender = 已支付，按付款方式
today-payer = 实扣人民币
today-total-paid = 已支付合计
today-last = 最近付款
today-last-note = 未完成的始终显示
today-none = 今天还没有付款
today-queue = 待处理队列
today-queue-note = 不会丢失任何一笔
today-queue-empty = 没有等待的项目
button-back-to-selling = 返回收银

# 帮助
help-title = 按键一览
help-selling = 收银
help-paying = 付款中
help-everywhere = 通用
help-type = 从最小单位输入：3 4 5 0 即 { $example }
help-next-line = 确认本行，输入下一件
help-pay-default = 用默认方式收款
help-last-digit = 删除最后一位
help-clear = 清除本行，按两次清除整单
help-select = 选择行
help-pay-wechat = 微信支付收款
help-pay-local = 本地二维码收款（待核实）
help-pay-cash = 现金收款
help-today = 今日汇总
help-help = 本列表
help-back = 返回，或撤销付款（先确认）
help-ask = 立即查询收单机构
help-park = 挂单，接待下一位
help-primary = 显示 Enter 的按钮
help-qr-here = 在本窗口显示二维码
help-close = 关闭本列表
help-display = 打开顾客窗口，或将其移到下一个屏幕

# 对话框
dialog-cancel-title = 撤销这笔付款？
dialog-cancel-text = 二维码会立即消失。收银机先向{ $wallet }查询是否已付，再关单。如果顾客在此期间已付款，则仍为已支付。
dialog-cancel-yes = 撤销付款
dialog-cancel-no = 继续等待
dialog-clear-title = 清除整单？
dialog-clear-text = 将删除 { $count } 行。
dialog-clear-yes = 清除
dialog-clear-no = 保留
dialog-notpaid-title = 顾客没有付款？
dialog-notpaid-text = 二维码在顾客手机上仍然有效。收银机会继续核实，确定之前本单不会结束。
dialog-quit-title = 关闭 Maneki？
dialog-quit-open = 还有 { $count } 笔付款未完成。不会丢失：下次打开时会先查询。在此之前，无法知道是否已付款。
dialog-quit-yes = 关闭 Maneki
dialog-quit-no = 不关闭

# 挂单
parked-answer = { $number } 已有结果：{ $state }
button-parked-open = 打开

# 培训与演示
training-band = 培训模式，不会真实扣款
training-answer = 收单机构应答
training-paid = { $seconds } 秒后支付
training-password = 输入密码
training-declined = 拒绝
training-no-answer = 无应答
training-offline = 离线
training-watermark = 培训

# 启动时的问题
button-try-again = 重试
button-quit = 关闭

# The customer's code is scanned
state-sent = 已读码，等待结果
list-separator = 或
chip-alipay = Alipay+ 支付宝
wallet-alipay = 支付宝
header-wallet-offline = { $wallet }离线
pay-rate-note-other = 参考汇率 { $rate } 来自微信，支付宝用自己的汇率
sent-step-read-sub = 只用一次，从不保存
sent-step-ask = 正在向{ $wallet }请求扣款
sent-step-ask-sub = 付款码只能用一次，绝不会发送两次
say-sent = 请稍候，请留意手机上的提示。
scan-step-open = 请顾客在{ $wallets }中打开付款码。
scan-step-hold = 用扫码枪对准付款码，不用按任何键。
scan-step-once = 付款码只用一次，从不保存。
button-scan-fresh = 扫新的付款码
reason-scan-no-amount = 请先输入金额，再扫顾客的付款码
reason-scan-busy = 付款进行中，没有使用扫到的码
reason-scan-nothing = 此处没有付款在等付款码，没有使用扫到的码
reason-choose-payment = 请选择要退款的付款
reason-no-such-payment = 本收银机没有这笔付款
help-pay-alipay = 支付宝收款
help-scan = 扫顾客的付款码

# Taking back what a customer's code began
reversing-title = 正在撤回这笔付款。
reversing-text = { $why }{ $wallet }必须确认没有留下扣款，之后才可以再次收款。
reversing-declined = 钱包拒绝了付款。
reversing-expired = 顾客没有在时限内确认。
reversing-cancelled = 已在收银机上撤销。
reversing-refused = 付款没有成功。
reversing-then-title = 需要多久
reversing-until = 一般不到一分钟。{ $wallet }可能要求先等几秒，收银机会自动继续。
reversing-no-line = 与{ $wallet }的网络已断开，恢复后收银机会自动继续，几天后也一样。
say-reversing = 正在撤销这笔付款，请不要再付一次。
checking-log-password = 等待输入密码
checking-log-reversing = 已请求撤回
dialog-reverse-text = 收银机会请求{ $wallet }撤回这笔付款，已扣的款会退回；对方确认后才算未支付。
notpaid-not-confirmed = 没有在时限内确认，顾客没有被扣款。
notpaid-reversed = 已撤回，不会留下扣款。
notpaid-reversed-text = { $wallet }已于 { $time } 确认。如果顾客看到扣款，钱包会退回。可以放心重试。
notpaid-fresh-code = { $wallet }于 { $time } 应答。如要重试，请顾客刷新付款码：每个码只能用一次。
declined-balance = 钱包余额不足。
declined-code = 付款码已过期或无效。
declined-limit = 金额超过顾客的支付限额。
declined-account = 顾客的账户受限或未实名。
declined-risk = 钱包的安全检查拦截了付款。
declined-bank = 顾客的银行或银行卡拒绝了付款。
declined-currency = 此钱包不能用本店的币种付款。
human-late-title = 款项需要退还。

# Paid, with coupons or another currency
paid-own-currency = 以 { $currency } 扣款，使用钱包自己的汇率。
paid-after-coupons = 已扣除优惠，优惠前的参考金额为 { $reference }。
coupons-title = 钱包优惠
coupon-prepaid = { $name }（计入结算）
coupon-discount = { $name }（不计入结算）
coupons-more = 另有 { $count } 项
coupons-shop-receives = 店铺应收（扣手续费前）
coupons-statement-tells = 店铺应收金额以对账单为准
