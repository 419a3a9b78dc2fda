# รายการชำระจากหน้ายอดวันนี้ และเงินที่คืน

# รายการชำระหนึ่งรายการ
details-wallet = ชำระด้วย
details-charged = ลูกค้าถูกตัดเงิน
details-order = เลขที่ผู้ให้บริการ
details-when = เมื่อ
details-late = ถูกตัดเงินหลังยกเลิก ไม่นับเป็นการชำระบิลใด ระบบจะคืนเงินให้

# คืนเงิน
refund-title = คืนเงิน
refunds-title = การคืนเงิน
refunds-none = ยังไม่มีการคืนเงิน
refund-paid = ชำระแล้ว
refund-given-back = คืนเงินแล้ว
refund-on-its-way = ยังไม่ได้คืนเงิน
refund-left = ยังคืนได้อีก
refund-all-title = คืนทั้งหมดที่เหลือ
refund-part-title = คืนบางส่วน
refund-why = เหตุผล
refund-because-returned = คืนสินค้า
refund-because-amount = ยอดผิด
refund-because-damaged = ชำรุดหรือไม่ครบ
refund-because-other = เหตุผลอื่น
refund-wallet-title = วิธีคืนเงิน
refund-wallet-how = เงินจะกลับเข้าวอลเล็ตที่จ่าย { $wallet } ใช้เวลาไม่กี่นาที ถึงไม่กี่วัน นับว่าคืนเงินแล้ว ต่อเมื่อยืนยันกลับมาเท่านั้น
refund-offline-title = เน็ตหลุด
refund-offline-how = การคืนเงินอยู่ในคิว และจะส่งทันทีที่ติดต่อ { $wallet } ได้ แจ้งลูกค้าว่า ยังไม่ได้คืนเงิน
refund-cash-title = เงินสด
refund-cash-how = เมื่อบันทึกแล้ว หยิบเงินจากลิ้นชักให้ลูกค้า
button-all-left = ที่เหลือทั้งหมด: { $amount }
button-refund-amount = คืนเงิน { $amount }
refund-not-asked = ไม่มีการคืนเงิน
dialog-refund-title = คืนเงินนี้หรือไม่
dialog-refund-text = { $amount } จะกลับไปทางเดิมที่ชำระมา ทำแล้วยกเลิกไม่ได้
dialog-refund-yes = คืนเงิน { $amount }
dialog-refund-no = ไม่คืน

# คืนเงินถึงไหนแล้ว: คำ แล้วตามด้วยประโยค
refund-due = ยังไม่ได้คืนเงิน
refund-waits = รอเงินในบัญชี
refund-sent = ส่งแล้ว ยังไม่ตอบ
refund-pending = รับเรื่องแล้ว กำลังคืน
refund-failed = คืนเงินไม่สำเร็จ
refund-stuck = ต้องให้คนจัดการ
refund-due-text = บันทึกแล้ว กำลังส่งไปที่ { $wallet }
refund-queued-text = อยู่ในคิว ยังไม่ได้คืนเงิน จะส่งทันทีที่เน็ตกลับมา
refund-waits-text = { $wallet } ยังไม่จ่ายคืน: { $detail } เงินคืนหักจากยอดลูกค้า ที่ยังไม่โอนให้ร้าน หรือจากเงินฝากที่นั่น ระบบจะลองใหม่เอง หรือผู้จัดการเติมเงินได้
refund-sent-text = ส่งไปที่ { $wallet } แล้ว ยังไม่ตอบ คำขอเดิมไม่นับซ้ำ
refund-refused-text = { $wallet } ปฏิเสธ ระบบกำลังตรวจว่า ไม่มีเงินคืนออกไป: { $detail }
refund-pending-text = { $wallet } รับเรื่องแล้ว กำลังดำเนินการ ยังไม่ได้คืนเงิน
refund-done-text = { $wallet } ยืนยันเมื่อ { $time }{"\u00A0"}น.
refund-done-payer-text = { $wallet } ยืนยันเมื่อ { $time }{"\u00A0"}น. ลูกค้าได้คืน { $payer }
refund-cash-text = คืนเป็นเงินสดเมื่อ { $time }{"\u00A0"}น.
refund-failed-text = ไม่มีเงินคืนออกไป: { $detail } คืนยอดนี้ใหม่ได้
refund-stuck-text = { $wallet } คืนให้ไม่ได้: { $detail } ผู้จัดการต้องจัดการกับ { $wallet }
refund-asked = ขอเมื่อ { $time }
refund-asked-because = ขอเมื่อ { $time }: { $reason }
say-refunding = กำลังดำเนินการคืนเงิน เงินจะกลับเข้าวอลเล็ต ที่คุณใช้ชำระ
say-refunded = เงินคืนเข้าวอลเล็ตของคุณแล้ว
today-queued-refund = คืนเงิน { $amount }
today-refunding = รอคืนเงิน
today-refunded = ในนี้คืนเงินแล้ว
hint-amount-back = ยอดที่จะคืน
hint-all-left = ทั้งหมดที่เหลือ
hint-next-reason = เหตุผลถัดไป
hint-move = เลื่อน
hint-open = เปิด
help-all-left = คืนทั้งหมดที่เหลือ
help-next-reason = เปลี่ยนเหตุผลการคืนเงิน
help-refund = คืนเงินรายการชำระ
