# 每个问题三句话：发生了什么、怎么对顾客说、唯一安全的下一步。

trouble-title = 有问题需要处理
trouble-what = 发生了什么
trouble-step = 怎么办
trouble-detail = 给技术支持的详情

no-line-what = 无法连接{ $wallet }。
no-line-say = 本店网络暂时中断，您可以用现金支付。
no-line-step = 请收现金或使用本地二维码。没有发出任何请求，也没有人被扣款。

outcome-unknown-what = { $wallet }没有应答，顾客可能已经付款。
outcome-unknown-say = 正在查询付款结果，请稍候，不要再付一次。
outcome-unknown-step = 请等待或挂单，切勿重复收款，收银机会继续查询。

acquirer-refused-what = { $wallet }拒绝了这笔付款。
acquirer-refused-say = 暂时无法使用此付款方式，请换一种方式付款。
acquirer-refused-step = 请改用其他付款方式。如再次发生，请把详情告知服务商。

acquirer-busy-what = { $wallet }繁忙，暂时无法应答。
acquirer-busy-say = 支付系统繁忙，请稍候。
acquirer-busy-step = 请等待，收银机会自动再次查询。

keys-wrong-what = { $wallet }不接受本店的密钥。
keys-wrong-say = 暂时无法使用此付款方式，您可以用现金支付。
keys-wrong-step = 请收现金。由店长与服务商核对 config.toml 中的密钥和商户号。

answer-untrusted-what = 收到签名不符的应答，已不予采信。
answer-untrusted-say = 正在查询付款结果，请稍候，不要再付一次。
answer-untrusted-step = 切勿重复收款。如持续出现，由店长核对 config.toml 中的平台公钥。

clock-wrong-what = 本机时钟相差 { $minutes } 分钟。
clock-wrong-say = 暂时无法使用手机支付，您可以用现金支付。
clock-wrong-step = 请收现金。请在电脑设置中校准时间，最好改为自动对时。

disk-full-what = 磁盘已满，这笔销售无法保存。
disk-full-say = 收银机需要处理一下，请先不要付款。
disk-full-step = 请勿在这台收银机上收款。清理磁盘空间后重新打开 Maneki。

store-in-use-what = 另一个 Maneki 正在使用这台收银机的数据。
store-in-use-say = 收银机需要处理一下，请稍候。
store-in-use-step = 请使用已打开的窗口，或关闭它后重新打开。

store-newer-what = 收银机的数据由更新版本的 Maneki 写入。
store-newer-say = 收银机需要处理一下，请稍候。
store-newer-step = 请重新安装新版本，不要删除数据。

store-damaged-what = 收银机的数据已损坏。为避免情况恶化，Maneki 不会打开它。
store-damaged-say = 这台收银机需要处理，请到其他收银台付款。
store-damaged-step = 请勿删除任何文件，联系技术支持。最近的完好备份在“backups”文件夹。

store-read-only-what = 收银机的数据无法写入。
store-read-only-say = 收银机需要处理一下，请稍候。
store-read-only-step = 请确认当前用户可以写入文件夹 { $path }，然后重新打开。

store-failed-what = 收银机未能保存操作。
store-failed-say = 收银机需要处理一下，请不要再付一次。
store-failed-step = 请勿在这台收银机上收款。重新打开 Maneki 后，它会先查询所有未完成的付款。

config-wrong-what = 配置有误。
config-wrong-say = 收银机需要处理一下，请稍候。
config-wrong-step = 请改正 { $path }，然后按“重试”。

config-missing-what = 这台收银机尚未设置：缺少 { $path }。
config-missing-say = 收银机需要处理一下，请稍候。
config-missing-step = 请向服务商索取该文件，或先试用 maneki demo。

budget-per-sale-what = 离线销售每笔最多 { $limit }。
budget-per-sale-say = 本店离线，此金额无法用手机支付，您可以用现金支付。
budget-per-sale-step = 请收现金，或等待网络恢复。

budget-total-what = 待核实总额将达到 { $would-be }，上限为 { $limit }。
budget-total-say = 本店离线，暂时不能再接受手机支付，您可以用现金支付。
budget-total-step = 请收现金，或等待网络恢复并完成核实。

budget-count-what = 已有 { $limit } 笔销售待核实，达到上限。
budget-count-say = 本店离线，暂时不能再接受手机支付，您可以用现金支付。
budget-count-step = 请收现金，或等待网络恢复并完成核实。

budget-hours-what = 有一笔销售等待核实已超过 { $limit } 小时。
budget-hours-say = 本店离线，暂时不能再接受手机支付，您可以用现金支付。
budget-hours-step = 请先恢复这台收银机的网络，在此之前只收现金。

budget-none-what = 本店不接受无法核实的付款。
budget-none-say = 本店离线，暂时不能使用手机支付，您可以用现金支付。
budget-none-step = 请收现金，或等待网络恢复。

rate-too-old-what = 最新汇率已是 { $age }前的，太旧，不再显示人民币。
rate-too-old-say = 暂时无法显示人民币金额，付款前手机上会显示。
rate-too-old-step = 请继续以 { $currency } 销售。店长可以设定汇率。

rate-missing-what = 还没有汇率，不显示人民币。
rate-missing-say = 暂时无法显示人民币金额，付款前手机上会显示。
rate-missing-step = 请继续以 { $currency } 销售，收银机会自动再次获取汇率。

mismatch-what = { $wallet }返回的金额或单号与本单不一致。
mismatch-say = 本店正在核对您的付款，请不要再付一次。
mismatch-step = 切勿重复收款，也不要交付商品，请叫店长。

late-charge-what = 撤销之后，{ $wallet }仍向顾客扣了款。
late-charge-say = 您已被扣款，款项会退还给您，请不要再付一次。
late-charge-step = 请在“今日”中选择这笔付款并退款。请勿凭这笔付款交付商品。

still-live-what = 本单有一笔付款结果尚未确定。
still-live-say = 正在查询付款结果，请稍候，不要再付一次。
still-live-step = 请等到有结果。再次收款可能让顾客付两次。

amount-too-large-what = 金额超过单笔上限 { $limit }。
amount-too-large-say = 请稍候。
amount-too-large-step = 请检查位数，或分成几单。

engine-stopped-what = 与收单机构通信的部分已停止。
engine-stopped-say = 收银机需要处理一下，请不要再付一次。
engine-stopped-step = 请重新打开 Maneki，它会先查询所有未完成的付款。

# What a scanner read
scan-hong-kong-what = 这是香港版钱包，不能在这里付款。
scan-hong-kong-say = 香港版微信支付在这里无法使用，请换一种方式付款。
scan-hong-kong-step = 没有人被扣款。请顾客换一个钱包，或收现金。

scan-union-pay-what = 这是云闪付（银联）的付款码，不能在这里付款。
scan-union-pay-say = 云闪付付款码在这里无法使用，请换一种方式付款。
scan-union-pay-step = 没有人被扣款。请顾客换一个钱包，或收现金。

scan-card-scheme-what = 这是银行卡组织的付款码，不能在这里付款。
scan-card-scheme-say = 此付款码在这里无法使用，请换一种方式付款。
scan-card-scheme-step = 没有人被扣款。请顾客换一个钱包，或收现金。

scan-not-set-up-what = 本店未开通{ $wallet }。
scan-not-set-up-say = 此钱包在这里无法使用，请换一种方式付款。
scan-not-set-up-step = 没有人被扣款。请改用屏幕上的付款方式。

scan-used-what = 此付款码已经用过，每个码只能用一次。
scan-used-say = 请刷新付款码。
scan-used-step = 请扫新的付款码，旧码不会再发送。

scan-receipt-what = 这是本店的小票，不是付款码。
scan-receipt-say = 请出示付款码。
scan-receipt-step = 请扫顾客手机上的付款码。

scan-product-what = 这是商品条码。商品尚未设置，没有输入任何内容。
scan-product-say = 请出示付款码。
scan-product-step = 请输入价格，或扫顾客手机上的付款码。

scan-several-what = 一次读到多个码，都没有使用。
scan-several-say = 请稍候，请保持付款码显示。
scan-several-step = 请重新扫码，一次只扫一个。

scan-wrong-page-what = 这不是付款码，而是收款码或店铺的码。
scan-wrong-page-say = 请打开“付款码”页面。
scan-wrong-page-step = 请扫钱包中的付款码。

scan-input-method-what = 读到的是全角数字，受输入法影响。
scan-input-method-say = 请稍候，请保持付款码显示。
scan-input-method-step = 请切换到英文输入法后重新扫码。

scan-unread-what = 这不是钱包的付款码，或没有读清楚。没有输入任何内容。
scan-unread-say = 请调亮屏幕，重新出示付款码。
scan-unread-step = 请顾客刷新付款码后重新扫码。

# Why nothing can be given back
refund-not-paid-what = 这笔付款尚未确认支付成功，不能退款。
refund-not-paid-say = 正在核对您的付款，请稍候。
refund-not-paid-step = 请等结果确定后再看。

refund-too-much-what = 超过了这笔付款的可退余额 { $left }。
refund-too-much-say = 请稍候。
refund-too-much-step = 请输入较小的金额。没有发出任何请求。

refund-nothing-left-what = 这笔付款已全部退款或正在退款，没有余额。
refund-nothing-left-say = 您的退款已完成或正在处理。
refund-nothing-left-step = 请查看这笔付款的退款记录。没有发出任何请求。

refund-no-amount-what = 请输入大于零的退款金额，币种与付款相同。
refund-no-amount-say = 请稍候。
refund-no-amount-step = 请输入退款金额。

refund-too-many-what = 这笔付款的退款次数已达上限。
refund-too-many-say = 余下的金额我们用现金退给您。
refund-too-many-step = 请经店长同意，用现金退还余款。

refund-too-old-what = 这笔付款时间太久，收单机构不再退款。
refund-too-old-say = 我们用现金退给您。
refund-too-old-step = 请经店长同意，用现金退还。
