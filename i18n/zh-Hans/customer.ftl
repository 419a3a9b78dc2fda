# 顾客屏。用语与微信支付一致：扫一扫、付款、支付成功。

customer-window-title = Maneki 顾客屏

# 空闲
customer-welcome = 欢迎光临
customer-rate-line = 参考汇率 { $units } { $currency } ≈ { $rate } 元，{ $source } { $day } { $time }（北京时间）

# 订单
customer-order-check = 请核对您的订单
customer-item = 商品 { $number }
customer-more-items = 另有 { $count } 件
customer-total = 合计
customer-about = 约
customer-rate = { $units } { $currency } ≈ { $rate } 元
customer-rate-from = { $source } { $day } { $time }（北京时间）公布
customer-source-wechat = 微信支付汇率
customer-source-ecb = 欧洲央行汇率
customer-source-manual = 本店汇率
customer-wallet-decides = 实际人民币金额以付款页面为准

# 二维码
customer-preparing = 正在生成二维码
customer-preparing-wait = 请稍候
customer-qr-wechat = 请用微信扫码支付
customer-qr-local = 请用手机钱包扫码付款
customer-qr-large = 已放大显示，方便您的手机扫码
customer-qr-none = 此二维码无法在此显示
customer-qr-none-text = 请用其他方式付款，店员会协助您。
customer-qr-elsewhere = 二维码在收银员的屏幕上
customer-qr-elsewhere-text = 请看收银员的屏幕，或询问店员。
customer-due = 应付金额
customer-wechat-decides = 实际人民币金额以微信支付页面为准
customer-wechat-step-open = 打开微信
customer-wechat-step-scan = 点“扫一扫”，对准二维码
customer-wechat-step-pay = 核对金额并付款
customer-local-step-open = 打开支持此码的手机钱包
customer-local-step-scan = 用您的手机网络扫码
customer-local-step-pay = 核对金额并付款，向店员出示结果
customer-local-note = 本店离线，付款以核实结果为准
customer-time-left = 剩余 { $minutes } 分 { $seconds } 秒
customer-seconds-left = 剩余 { $seconds } 秒

# 现金
customer-cash = 现金
customer-cash-due = 应付
customer-cash-received = 实收
customer-cash-change = 找零

# 密码
customer-password = 请输入支付密码
customer-password-title = 请在手机上确认付款
customer-password-text = 正在等待您在{ $wallet }中确认。
customer-password-update = 付款完成后，本屏幕会自动更新。

# 查询与撤销
customer-checking = 正在查询付款结果
customer-checking-title = 请稍候，不要再付一次
customer-checking-text = 本店正在向{ $wallet }查询结果。
customer-checking-keep = 请保留手机上的付款记录。
customer-cancelling = 正在撤销
customer-cancelling-title = 请不要再付款
customer-cancelling-text = 本店正在向{ $wallet }撤销这笔付款。

# 支付成功
customer-paid = 支付成功
customer-charged = 实际扣款
customer-spent = 消费金额
customer-thanks = 谢谢惠顾，欢迎再次光临

# 待核实
customer-claimed = 待核实
customer-claimed-title = 付款尚未核实
customer-claimed-text = 本店会自动核实这笔付款，核实前不算支付成功。
customer-claimed-keep = 请保留手机上的付款记录。
customer-claimed-number = 付款单号
customer-claimed-amount = 登记金额

# 未支付
customer-notpaid = 未支付
customer-expired-title = 二维码已失效，请勿再扫
customer-expired-text = 这笔订单已关闭，您没有被扣款。
customer-expired-next = 店员会为您重新生成二维码。
customer-declined-title = 付款未成功
customer-declined-text = 您没有被扣款，请换一种付款方式再试。
customer-cancelled-title = 付款已撤销
customer-cancelled-text = 您没有被扣款。
customer-refused-title = 暂时无法使用此付款方式
customer-refused-text = 您没有被扣款，请向店员询问其他付款方式。
customer-human-title = 请稍候
customer-human-text = 本店正在核对您的付款，请不要再付一次。

# 培训
customer-training = 培训模式，请勿付款
customer-training-title = 培训用二维码
customer-training-text = 扫码不会扣款，仅供店员练习

# Showing a code
customer-qr-alipay = 请用支付宝扫码支付
customer-alipay-step-open = 打开支付宝或支持 Alipay+ 的钱包
customer-alipay-step-scan = 点“扫一扫”，对准二维码
customer-show-code = 请出示付款码
customer-show-code-title = 请将付款码对准扫码器
customer-show-code-text = 请打开{ $wallets }的付款码。
customer-show-code-hold = 付款码仅用于本次付款。
customer-code-refused = 此付款码无法使用
customer-code-read = 已读取付款码
customer-code-read-title = 请稍候
customer-code-read-text = 正在等待{ $wallet }的结果，请留意手机上的提示。
customer-declined-code-text = 您没有被扣款。请刷新付款码重试，或换一种付款方式。
customer-unconfirmed-title = 付款未在时限内确认
customer-unconfirmed-text = 您没有被扣款，请刷新付款码重试。

# Money that goes back
customer-reversed-title = 付款已撤销
customer-reversed-text = 不会留下扣款；如已看到扣款，{ $wallet }会原路退回。
customer-late = 待退款
customer-late-title = 这笔款项会退还给您
customer-late-text = 撤销后您仍被扣款，款项会退还给您，请不要再付一次。
customer-refunding = 退款
customer-refunding-title = 退款正在处理
customer-refunding-text = { $wallet }会原路退回，目前尚未退款。
customer-refund-noted-title = 退款已登记
customer-refund-noted-text = 本店网络恢复后立即发出，目前尚未退款。
customer-refund-waits-text = 稍后退回，目前尚未退款。
customer-refunded = 已退款
customer-refunded-title = 退款成功
customer-refunded-text = { $wallet }已确认退款，请在手机上查看。
customer-refund-cash = 请收好退回的现金
customer-refund-stuck-text = 本店正在处理您的退款。
customer-refund-amount = 退款金额
