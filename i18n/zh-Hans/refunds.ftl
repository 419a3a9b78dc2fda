# Payments out of the list, and money that goes back.

# A payment out of the list
details-wallet = 付款方式
details-charged = 顾客实际扣款
details-order = 收单机构单号
details-when = 时间
details-late = 撤销后才扣款，不属于任何销售，收银机会退回。

# Giving money back
refund-title = 退款
refunds-title = 退款记录
refunds-none = 还没有退款。
refund-paid = 已支付
refund-given-back = 已退款
refund-on-its-way = 尚未退款
refund-left = 可退余额
refund-all-title = 退还全部余额
refund-part-title = 部分退款
refund-why = 原因
refund-because-returned = 退货
refund-because-amount = 金额有误
refund-because-damaged = 商品损坏或缺失
refund-because-other = 其他原因
refund-wallet-title = 如何退回
refund-wallet-how = 款项原路退回付款的钱包。{ $wallet }需要几分钟到几天，对方确认后才算已退款。
refund-offline-title = 网络已断开
refund-offline-how = 退款已排队，能连接{ $wallet }后立即发出。请告诉顾客尚未退款。
refund-cash-title = 现金
refund-cash-how = 保存后，请从钱箱取出现金退给顾客。
button-all-left = 全部余额：{ $amount }
button-refund-amount = 退款 { $amount }
refund-not-asked = 没有退款
dialog-refund-title = 确定退款？
dialog-refund-text = { $amount } 将原路退回，不能撤销。
dialog-refund-yes = 退款 { $amount }
dialog-refund-no = 不退款

# How far a refund is: word, then sentence
refund-due = 尚未退款
refund-waits = 等待资金
refund-sent = 已发送，待应答
refund-pending = 已受理，处理中
refund-failed = 退款失败
refund-stuck = 需人工处理
refund-due-text = 已保存，即将发给{ $wallet }。
refund-queued-text = 已排队：尚未退款。网络恢复后立即发出。
refund-waits-text = { $wallet }暂未退款：{ $detail }。退款从尚未结算的收款或充值账户中支出。收银机会自动重试，店长也可以充值。
refund-sent-text = 已发给{ $wallet }，尚无应答。同一请求不会计两次。
refund-refused-text = { $wallet }拒绝了退款，正在确认没有款项退回：{ $detail }
refund-pending-text = { $wallet }已受理，正在处理，尚未退款。
refund-done-text = { $wallet }已于 { $time } 确认。
refund-done-payer-text = { $wallet }已于 { $time } 确认，顾客收回 { $payer }。
refund-cash-text = 已于 { $time } 退还现金。
refund-failed-text = 没有退回任何款项：{ $detail }。可以再次退款。
refund-stuck-text = { $wallet }无法完成退款：{ $detail }。需由店长联系{ $wallet }处理。
refund-asked = { $time } 申请
refund-asked-because = { $time } 申请：{ $reason }
say-refunding = 退款正在处理，将原路退回您的付款账户。
say-refunded = 退款已退回您的付款账户。
today-queued-refund = 退款 { $amount }
today-refunding = 退款中
today-refunded = 其中已退款
hint-amount-back = 退款金额
hint-all-left = 全部余额
hint-next-reason = 下一个原因
hint-move = 移动
hint-open = 打开
help-all-left = 退还全部余额
help-next-reason = 更换退款原因
help-refund = 退款
