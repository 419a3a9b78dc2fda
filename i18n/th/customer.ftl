# จอของลูกค้า บรรทัดใหญ่เป็นภาษาของลูกค้า บรรทัดเล็กบางบรรทัดแสดงซ้ำเป็นภาษาของร้าน

customer-window-title = Maneki จอลูกค้า

# หน้ารอ
customer-welcome = ยินดีต้อนรับ
customer-rate-line = เรตอ้างอิง: { $units } { $currency } ≈ { $rate } CNY, { $source }, { $day } { $time } (เวลาปักกิ่ง)

# รายการสินค้า
customer-order-check = กรุณาตรวจสอบรายการสินค้า
customer-item = สินค้า { $number }
customer-more-items = และอีก { $count } รายการ
customer-total = รวม
customer-about = ประมาณ
customer-rate = { $units } { $currency } ≈ { $rate } CNY
customer-rate-from = { $source }, { $day } { $time } (เวลาปักกิ่ง)
customer-source-wechat = เรต WeChat Pay
customer-source-ecb = เรตธนาคารกลางยุโรป
customer-source-manual = เรตของร้าน
customer-wallet-decides = ยอดเงินหยวนจริง เป็นไปตามที่วอลเล็ตแสดง

# QR
customer-preparing = กำลังเตรียม QR โค้ด
customer-preparing-wait = กรุณารอสักครู่
customer-qr-wechat = สแกนด้วย WeChat เพื่อชำระเงิน
customer-qr-local = สแกนด้วยวอลเล็ตของคุณ เพื่อชำระเงิน
customer-qr-large = แสดงให้ใหญ่ขึ้น เพื่อให้โทรศัพท์อ่านได้
customer-qr-none = แสดงโค้ดนี้ที่นี่ไม่ได้
customer-qr-none-text = กรุณาชำระด้วยวิธีอื่น พนักงานจะช่วยคุณ
customer-qr-elsewhere = โค้ดอยู่ที่จอของพนักงาน
customer-qr-elsewhere-text = กรุณาดูที่จอของพนักงาน หรือสอบถามพนักงาน
customer-due = ยอดที่ต้องชำระ
customer-wechat-decides = ยอดเงินหยวนจริง เป็นไปตามที่ WeChat Pay แสดง
customer-wechat-step-open = เปิด WeChat
customer-wechat-step-scan = แตะ "สแกน" แล้วส่องที่ QR โค้ด
customer-wechat-step-pay = ตรวจสอบยอด แล้วชำระเงิน
customer-local-step-open = เปิดวอลเล็ตที่รองรับ QR โค้ดนี้
customer-local-step-scan = สแกนโค้ดโดยใช้ อินเทอร์เน็ตมือถือของคุณ
customer-local-step-pay = ตรวจสอบยอด ชำระเงิน แล้วแสดงผลให้พนักงานดู
customer-local-note = ขณะนี้ร้านออฟไลน์ จะยืนยันการชำระเงินภายหลัง
customer-time-left = เหลือ { $minutes } นาที { $seconds } วินาที
customer-seconds-left = เหลือ { $seconds } วินาที

# เงินสด
customer-cash = เงินสด
customer-cash-due = ยอดชำระ
customer-cash-received = รับเงิน
customer-cash-change = เงินทอน

# รหัสผ่าน
customer-password = กรุณาใส่รหัสผ่าน
customer-password-title = กรุณายืนยันบนมือถือ
customer-password-text = กำลังรอคุณยืนยันใน { $wallet }
customer-password-update = เมื่อชำระเสร็จ จอนี้จะเปลี่ยนเอง

# กำลังตรวจสอบและกำลังยกเลิก
customer-checking = กำลังตรวจสอบการชำระเงิน
customer-checking-title = กรุณารอสักครู่ อย่าชำระซ้ำ
customer-checking-text = ร้านกำลังสอบถามผลจาก { $wallet }
customer-checking-keep = กรุณาเก็บหลักฐานการชำระ ไว้ในมือถือ
customer-cancelling = กำลังยกเลิก
customer-cancelling-title = กรุณาอย่าชำระเงินอีก
customer-cancelling-text = ร้านกำลังยกเลิกการชำระนี้ กับ { $wallet }

# ชำระแล้ว
customer-paid = ชำระเงินแล้ว
customer-charged = ยอดที่ตัด
customer-spent = ยอดซื้อ
customer-thanks = ขอบคุณ แล้วพบกันใหม่

# ยังไม่ยืนยัน
customer-claimed = ยังไม่ยืนยัน
customer-claimed-title = ยังไม่ยืนยันการชำระเงิน
customer-claimed-text = ร้านจะตรวจสอบการชำระนี้ โดยอัตโนมัติ ระหว่างนี้ ถือว่ายังไม่ยืนยัน
customer-claimed-keep = กรุณาเก็บหลักฐานการชำระ ไว้ในมือถือ
customer-claimed-number = เลขที่การชำระ
customer-claimed-amount = ยอดที่บันทึก

# ไม่ได้ชำระ
customer-notpaid = ไม่ได้ชำระ
customer-expired-title = QR โค้ดหมดอายุแล้ว กรุณาอย่าสแกน
customer-expired-text = รายการนี้ปิดแล้ว คุณไม่ถูกตัดเงิน
customer-expired-next = พนักงานจะสร้าง QR โค้ดใหม่ให้
customer-declined-title = ชำระเงินไม่สำเร็จ
customer-declined-text = คุณไม่ถูกตัดเงิน กรุณาลองบัตรหรือวอลเล็ตอื่น
customer-cancelled-title = ยกเลิกการชำระเงินแล้ว
customer-cancelled-text = คุณไม่ถูกตัดเงิน
customer-refused-title = ขณะนี้ชำระวิธีนี้ไม่ได้
customer-refused-text = คุณไม่ถูกตัดเงิน กรุณาสอบถามพนักงาน เพื่อชำระด้วยวิธีอื่น
customer-human-title = กรุณารอสักครู่
customer-human-text = ร้านกำลังตรวจสอบการชำระเงิน กรุณาอย่าชำระซ้ำ

# โหมดฝึก
customer-training = โหมดฝึก กรุณาอย่าชำระเงิน
customer-training-title = QR โค้ดสำหรับฝึก
customer-training-text = สแกนแล้วไม่ตัดเงิน ใช้ฝึกพนักงานเท่านั้น

# ลูกค้าแสดงโค้ด
customer-qr-alipay = สแกนด้วย Alipay หรือวอลเล็ต Alipay+
customer-alipay-step-open = เปิด Alipay หรือวอลเล็ต Alipay+
customer-alipay-step-scan = แตะ "สแกน" แล้วส่องที่ QR โค้ด
customer-show-code = กรุณาแสดงโค้ดชำระเงิน
customer-show-code-title = กรุณาแสดงโค้ดชำระเงิน ที่เครื่องสแกน
customer-show-code-text = เปิดโค้ดชำระเงินใน { $wallets }
customer-show-code-hold = โค้ดนี้ใช้ได้เฉพาะ การชำระครั้งนี้
customer-code-refused = ใช้โค้ดนี้ไม่ได้
customer-code-read = อ่านโค้ดแล้ว
customer-code-read-title = กรุณารอสักครู่
customer-code-read-text = กำลังรอ { $wallet } กรุณาดูที่มือถือของคุณ
customer-declined-code-text = คุณไม่ถูกตัดเงิน กรุณารีเฟรชโค้ดชำระเงิน แล้วลองใหม่ หรือเลือกบัตรหรือวอลเล็ตอื่น
customer-unconfirmed-title = ยืนยันการชำระไม่ทันเวลา
customer-unconfirmed-text = คุณไม่ถูกตัดเงิน กรุณารีเฟรชโค้ดชำระเงิน แล้วลองใหม่

# เงินที่คืน
customer-reversed-title = ยกเลิกการชำระเงินแล้ว
customer-reversed-text = รายการนี้ไม่เก็บเงินคุณ ถ้าเห็นว่าถูกตัดเงิน { $wallet } จะคืนให้คุณ
customer-late = จะคืนเงินให้
customer-late-title = คุณจะได้รับเงินคืน
customer-late-text = คุณถูกตัดเงิน หลังยกเลิกรายการแล้ว ร้านจะคืนเงินให้ กรุณาอย่าชำระซ้ำ
customer-refunding = คืนเงิน
customer-refunding-title = กำลังดำเนินการคืนเงิน
customer-refunding-text = { $wallet } จะคืนเงินให้คุณ ขณะนี้ยังไม่ได้คืนเงิน
customer-refund-noted-title = บันทึกการคืนเงินแล้ว
customer-refund-noted-text = จะส่งทันทีที่เน็ตของร้านกลับมา ขณะนี้ยังไม่ได้คืนเงิน
customer-refund-waits-text = จะจ่ายคืนภายหลัง ขณะนี้ยังไม่ได้คืนเงิน
customer-refunded = คืนเงินแล้ว
customer-refunded-title = คืนเงินเรียบร้อยแล้ว
customer-refunded-text = { $wallet } ยืนยันการคืนเงินแล้ว กรุณาดูที่มือถือของคุณ
customer-refund-cash = กรุณารับเงินคืน
customer-refund-stuck-text = ร้านกำลังดูแล การคืนเงินให้คุณ
customer-refund-amount = ยอดคืนเงิน
