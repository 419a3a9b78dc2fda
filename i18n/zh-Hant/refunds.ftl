# Payments out of the list, and money that goes back.

# A payment out of the list
details-wallet = 付款方式
details-charged = 顧客實際扣款
details-order = 收單機構單號
details-when = 時間
details-late = 取消後才扣款，不屬於任何銷售，收銀機會退回。

# Giving money back
refund-title = 退款
refunds-title = 退款紀錄
refunds-none = 還沒有退款。
refund-paid = 已支付
refund-given-back = 已退款
refund-on-its-way = 尚未退款
refund-left = 可退餘額
refund-all-title = 退還全部餘額
refund-part-title = 部分退款
refund-why = 原因
refund-because-returned = 退貨
refund-because-amount = 金額有誤
refund-because-damaged = 商品損壞或缺失
refund-because-other = 其他原因
refund-wallet-title = 如何退回
refund-wallet-how = 款項原路退回付款的電子錢包。{ $wallet }需要幾分鐘到幾天，對方確認後才算已退款。
refund-offline-title = 連線已中斷
refund-offline-how = 退款已排隊，能連線至{ $wallet }後立即發出。請告訴顧客尚未退款。
refund-cash-title = 現金
refund-cash-how = 儲存後，請從錢箱取出現金退給顧客。
button-all-left = 全部餘額：{ $amount }
button-refund-amount = 退款 { $amount }
refund-not-asked = 沒有退款
dialog-refund-title = 確定退款？
dialog-refund-text = { $amount } 將原路退回，不能取消。
dialog-refund-yes = 退款 { $amount }
dialog-refund-no = 不退款

# How far a refund is: word, then sentence
refund-due = 尚未退款
refund-waits = 等待資金
refund-sent = 已傳送，待回覆
refund-pending = 已受理，處理中
refund-failed = 退款失敗
refund-stuck = 需人工處理
refund-due-text = 已儲存，即將傳送給{ $wallet }。
refund-queued-text = 已排隊：尚未退款。連線恢復後立即發出。
refund-waits-text = { $wallet }暫未退款：{ $detail }。退款從尚未結算的收款或儲值帳戶中支出。收銀機會自動重試，店長也可以儲值。
refund-sent-text = 已傳送給{ $wallet }，尚無回覆。同一請求不會計兩次。
refund-refused-text = { $wallet }拒絕了退款，正在確認沒有款項退回：{ $detail }
refund-pending-text = { $wallet }已受理，正在處理，尚未退款。
refund-done-text = { $wallet }已於 { $time } 確認。
refund-done-payer-text = { $wallet }已於 { $time } 確認，顧客收回 { $payer }。
refund-cash-text = 已於 { $time } 退還現金。
refund-failed-text = 沒有退回任何款項：{ $detail }。可以再次退款。
refund-stuck-text = { $wallet }無法完成退款：{ $detail }。需由店長聯絡{ $wallet }處理。
refund-asked = { $time } 申請
refund-asked-because = { $time } 申請：{ $reason }
say-refunding = 退款正在處理，將原路退回您的付款帳戶。
say-refunded = 退款已退回您的付款帳戶。
today-queued-refund = 退款 { $amount }
today-refunding = 退款中
today-refunded = 其中已退款
hint-amount-back = 退款金額
hint-all-left = 全部餘額
hint-next-reason = 下一個原因
hint-move = 移動
hint-open = 開啟
help-all-left = 退還全部餘額
help-next-reason = 更換退款原因
help-refund = 退款
