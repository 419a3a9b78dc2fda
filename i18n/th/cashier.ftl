# หน้าต่างของแคชเชียร์

window-title = Maneki เครื่อง { $till }

# แถบหัวจอ
header-till = เครื่อง { $till }
header-online = ออนไลน์
header-offline = ออฟไลน์
header-simulated = จำลอง
header-queue-empty = คิวว่าง
header-queue-waiting = รอ { $count } รายการ
header-queue-checking = กำลังตรวจสอบ { $count }
header-rate-age = เรต { $age } ที่แล้ว
header-rate-none = ไม่มีเรต
header-clock-off = นาฬิกาเพี้ยน { $span }
header-display-lost = ไม่พบจอ 2

# วอลเล็ตและวิธีชำระ ชื่อยาวใช้ในประโยค ชื่อสั้นใช้บนปุ่ม
tender-cash = เงินสด
tender-wechat = WeChat Pay
tender-alipay = Alipay+
tender-local-qr = QR ในประเทศ
tender-scan = สแกนโค้ด
tender-wechat-short = WeChat
tender-qr-on-display = QR บนจอลูกค้า
tender-scan-sub = อ่านจากมือถือลูกค้า
tender-cash-sub = พอดี หรือคีย์ยอดที่รับ
tender-cash-offline = ใช้ได้ตามปกติ
tender-claim-sub = นับเป็น "ยังไม่ยืนยัน"
tender-needs-line = ต้องใช้เน็ต
tender-no-amount = ยังไม่มียอด
tender-not-set-up = ร้านยังไม่เปิดใช้
tender-limit = ถึงขีดจำกัดแล้ว

# ปุ่มตัวเลข รายการ ยอดรวม
cart-title = บิล { $number }
cart-new = บิลใหม่
cart-lines = { $count } รายการ
cart-line = สินค้า { $number }
cart-line-keyed = คีย์ราคาเอง
cart-empty = คีย์ราคาสินค้าชิ้นแรก
cart-empty-keys = + สินค้าถัดไป, Enter เพื่อรับชำระ
cart-total = รวม
keypad-clear = C
hero-to-pay = ยอดชำระ
hero-rate = { $units } { $currency } = { $rate } CNY
hero-source-wechat = เรตอ้างอิงของ WeChat Pay
hero-source-ecb = เรตอ้างอิงธนาคารกลางยุโรป
hero-source-manual = เรตที่ผู้จัดการตั้งไว้
hero-published = { $day } { $beijing } ปักกิ่ง (ที่นี่ { $here })
hero-rate-old = เรตนี้มาจาก { $age } ที่แล้ว
hero-no-rate = ไม่มีเรตตั้งแต่ { $day } ขายต่อเป็น { $currency } ได้
hero-no-rate-yet = ยังไม่มีเรต ขายต่อเป็น { $currency } ได้

# คำใบ้และชื่อปุ่มบนแป้นพิมพ์
key-enter = Enter
key-escape = Esc
key-space = Space
key-tab = Tab
key-backspace = Backspace
key-delete = Del
key-arrows = ลูกศร
key-digits = 0-9
hint-help = วิธีใช้
hint-refund = คืนเงิน
hint-sales = ยอดวันนี้
hint-default-tender = วิธีชำระหลัก
hint-back = กลับ
hint-next-line = สินค้าถัดไป
hint-amount-received = ยอดที่รับ
hint-done = เสร็จสิ้น
hint-cancel = ยกเลิกการชำระ (ถามก่อนปิด)
hint-qr-here = QR ที่จอนี้
hint-park = พักบิล
hint-display = จอลูกค้า
hint-try-now = ลองต่อเน็ตตอนนี้
reason-key-locked = ใช้ไม่ได้ระหว่างการชำระนี้
reason-key-nothing = ปุ่มนี้ใช้ที่นี่ไม่ได้ กด F1 ดูปุ่มลัด
reason-finish-first = ทำรายการชำระบนจอให้จบก่อน
reason-sale-first = ทำบิลให้จบหรือล้างก่อน
reason-no-amount = คีย์ยอดก่อน
reason-too-large = ยอดต้องไม่เกิน { $limit }

# คำบอกสถานะ (แถบใหญ่) และผล (ป้าย)
state-preparing = กำลังเตรียม
state-waiting = รอลูกค้าชำระ
state-no-code = แสดง QR ไม่ได้
state-scan = สแกนโค้ดของลูกค้า
state-confirming = ลูกค้ากำลังใส่รหัสผ่าน
state-checking = กำลังตรวจสอบ ห้ามเก็บเงินซ้ำ
state-cancelling = กำลังยกเลิก ห้ามเก็บเงินซ้ำ
state-paid = ชำระแล้ว
state-claimed = ยังไม่ยืนยัน
state-notpaid = ไม่ได้ชำระ
state-late = ชำระหลังยกเลิก
state-mismatch = ยอดไม่ตรง
state-unmatched = ไม่พบในใบแจ้งยอด
state-refunding = รอคืนเงิน
state-refunded = คืนเงินแล้ว
finality-open = รอชำระ
finality-unknown = กำลังตรวจสอบ
finality-claimed = ยังไม่ยืนยัน
finality-paid = ชำระแล้ว
finality-unpaid = ไม่ได้ชำระ

# ทุกหน้าจอชำระเงิน
pay-customer-sees = สิ่งที่ลูกค้าเห็น
pay-display-live = จอ 2 แสดงอยู่
pay-display-lost = ไม่พบจอลูกค้า หันจอนี้ให้ลูกค้าดู
pay-rate-note = เรตอ้างอิง { $rate } (ยอดหยวนจริงตามวอลเล็ต)
pay-no-rate-note = ตอนนี้ไม่มีเรต ดูยอดหยวนในวอลเล็ต
pay-only-signed = นับเฉพาะคำตอบที่มี ลายเซ็นดิจิทัล และยอดตรงกัน
pay-you-can-say = พูดกับลูกค้าได้ว่า
pay-tell-customer = แจ้งลูกค้าว่า
button-cancel-payment = ยกเลิกการชำระ
button-ask-wallet = เช็กกับ { $wallet }
button-show-qr-here = แสดง QR ที่จอนี้ด้วย
button-hide-qr-here = ซ่อน QR ที่จอนี้
button-back-to-sale = กลับไปที่บิล
button-next-sale = บิลถัดไป
button-new-qr = QR { $wallet } ใหม่
button-park = พักบิล รับลูกค้าถัดไป
button-ask-again = เช็กอีกครั้ง
button-refund = คืนเงิน

# กำลังเตรียม
preparing-title = กำลังขอ QR จาก { $wallet }
preparing-text = บันทึกเลขที่การชำระแล้ว กำลังรอ QR
preparing-slow = ยังไม่ได้ QR ถ้าไม่มา ระบบจะตรวจสอบ ก่อนทำอย่างอื่น

# รอชำระ: สามขั้นตอน
waiting-step-ready = QR พร้อม แสดงบนจอลูกค้าแล้ว
qr-unreadable = อ่านโค้ดจากหน้าจอนี้ไม่ได้ จึงไม่แสดงโค้ด
qr-unreadable-step = ยกเลิกรายการ แล้วสแกนโค้ดลูกค้า หรือรับเงินสด
qr-too-small = หน้าต่างลูกค้า เล็กเกินไป สำหรับ QR นี้
qr-too-small-step = ขยายหน้าต่าง หรือหันจอนี้ให้ลูกค้าดู
waiting-step-pay = รอลูกค้าชำระ
waiting-asked-ago = เช็กกับ { $wallet } เมื่อ { $ago }: ยังไม่ชำระ
waiting-asking = กำลังเช็กกับ { $wallet }
waiting-line-down = เน็ตหลุด QR ยังใช้ได้ ระบบจะเช็กทันทีที่เน็ตกลับมา
waiting-step-paid = ชำระแล้ว
waiting-left = เหลือ { $left } จาก { $total }

# รอยืนยัน
confirming-step-read = อ่านโค้ด { $wallet } แล้ว
confirming-step-read-sub = { $time } ใช้ครั้งเดียว ไม่เก็บไว้
confirming-step-password = ลูกค้ากำลังใส่รหัสผ่าน
confirming-step-password-sub = เช็กเมื่อ { $ago }: ยังใส่รหัสอยู่
say-password = กรุณาใส่รหัสผ่านชำระเงิน

# กำลังตรวจสอบและกำลังยกเลิก
checking-title = ลูกค้าอาจจ่ายเงินไปแล้ว
checking-text = { $wallet } ไม่ตอบคำขอเมื่อ { $time }{"\u00A0"}น. ระบบจะเช็กต่อ ด้วยเลขที่การชำระเดิม จึงไม่มีใครถูกตัดเงินซ้ำ
say-checking = กำลังตรวจสอบการชำระเงิน กรุณารอสักครู่ และอย่าชำระซ้ำ
checking-log-sent = ส่งคำขอชำระแล้ว
checking-log-asked = เช็กครั้งที่ { $count }
checking-log-again = เช็กอีกครั้ง
checking-log-closing = ขอปิดรายการ
checking-log-no-line = ไม่มีเน็ต
checking-log-in-progress = ยังดำเนินการอยู่
checking-then-title = ถ้ายังไม่มีคำตอบ
checking-then-text = เวลา { $time }{"\u00A0"}น. ระบบจะขอให้ { $wallet } ยกเลิกรายการนี้ เก็บเงินใหม่ได้ต่อเมื่อ ยืนยันการยกเลิกแล้วเท่านั้น
checking-park-title = มีลูกค้ารอคิวอยู่หรือไม่
checking-park-text = พักบิลไว้ได้ ระบบจะเช็กต่อ และแจ้งเมื่อทราบผล อย่าเพิ่งให้สินค้า
checking-locked = ล็อกวิธีชำระของบิลนี้ไว้
cancelling-title = กำลังปิดรายการชำระนี้
cancelling-text = ต้องรอ { $wallet } ยืนยันว่า ไม่มีการตัดเงิน จึงจะเก็บเงินใหม่ได้
cancelling-refused = { $wallet } ยังไม่ปิดรายการ: { $detail }
cancelling-until = ระบบจะลองต่อเอง และอย่างช้าเวลา { $time }{"\u00A0"}น. QR จะใช้ไม่ได้แน่นอน
say-cancelling = กำลังยกเลิกการชำระเงิน กรุณาอย่าชำระเงินอีก

# ชำระแล้ว
paid-charged-by = { $wallet } ตัดเงินลูกค้า
paid-charge-unknown = { $wallet } ไม่แจ้งยอดหยวนที่ตัด
paid-reference = ที่เรต { $rate } ยอดอ้างอิงของร้าน { $reference } ต่างกัน { $difference }
paid-no-reference = บิลนี้ไม่มีเรตอ้างอิง
paid-answer = คำตอบผู้ให้บริการ
paid-answer-value = ชำระแล้ว ลายเซ็นถูกต้อง
paid-amount = ยอดและสกุลเงิน
paid-amount-value = ตรงกับบิลนี้
paid-order = เลขที่ { $wallet }
paid-stored = บันทึกแล้ว
paid-statement-day = วันในใบแจ้งยอด (ปักกิ่ง)
paid-statement-day-value = { $day } (ที่นั่น { $time })
paid-number = เลขที่การชำระ
paid-stays = แสดงไว้จนกว่าจะกด Enter

# ไม่ได้ชำระ
notpaid-expired = QR หมดอายุ ลูกค้าไม่ถูกตัดเงิน
notpaid-declined = วอลเล็ตปฏิเสธ ลูกค้าไม่ถูกตัดเงิน
notpaid-cancelled = ยกเลิกแล้ว ลูกค้าไม่ถูกตัดเงิน
notpaid-refused = ชำระไม่สำเร็จ ลูกค้าไม่ถูกตัดเงิน
notpaid-confirmed = { $wallet } ยืนยันปิดรายการเมื่อ { $time }{"\u00A0"}น. ลองใหม่ได้อย่างปลอดภัย
notpaid-never-sent = ยืนยันได้ว่าไม่มีการจ่ายเงิน ลองใหม่ได้อย่างปลอดภัย
notpaid-shown = แสดง QR
notpaid-shown-value = { $from } ถึง { $to }
notpaid-closed = { $wallet } ปิดรายการ
notpaid-closed-value = { $time } มีลายเซ็นดิจิทัล
notpaid-new-number = ลองใหม่จะได้ เลขที่การชำระใหม่

# ต้องให้คนตรวจ
human-title = ผู้จัดการต้องตรวจรายการนี้
human-unmatched = ผ่านไปสองวัน ยังไม่พบรายการนี้ ที่ผู้ให้บริการ

# QR ในประเทศ และรายการที่ยังไม่ยืนยัน
claim-step-scan = ลูกค้าสแกนโดยใช้เน็ตตัวเอง
claim-step-pay = ลูกค้าจ่าย { $amount } ในมือถือ
claim-step-look = ดูจอลูกค้า: ชื่อร้าน ยอดเงิน เวลา
claim-verdict = จอลูกค้าใช้ดูประกอบเท่านั้น ยังไม่ถือว่าชำระเงิน
claim-verdict-text = เป็น "ชำระแล้ว" ต่อเมื่อ ผู้ให้บริการยืนยันเท่านั้น
claim-recorded-text = เมื่อเน็ตกลับมา ระบบจะเช็กให้เอง
claim-checking-text = ระบบกำลังเช็กอยู่
button-claim-record = บันทึกว่ายังไม่ยืนยัน
button-claim-not-paid = ลูกค้าไม่ได้จ่าย
budget-title = วงเงินเสี่ยงตอนออฟไลน์
budget-sale = บิลนี้
budget-total = รวมที่ยังไม่ยืนยัน
budget-count = บิลที่ยังไม่ยืนยัน
budget-oldest = รอนานที่สุด
budget-of = { $used } จาก { $limit }
budget-note = ถ้าเกินขีดจำกัด รับได้เฉพาะเงินสด จนกว่าเน็ตจะกลับมา

# แถบออฟไลน์
offline-since = ออฟไลน์ตั้งแต่ { $time }
offline-waiting = { $count ->
    [0] ไม่มีรายการรอ
   *[other] รอ { $count } รายการ
}
offline-not-verified = ยังไม่ยืนยัน
offline-of = จาก { $limit }
offline-last-try = ลองล่าสุด { $ago }
button-try-now = ลองตอนนี้

# เงินสด
cash-received = รับเงิน
cash-change = เงินทอน
cash-missing = ยังขาด
cash-exact = พอดี
cash-sum = { $received } − { $due } = { $change }
button-cash-done = เสร็จสิ้น

# ยอดวันนี้
today-title = ยอดวันนี้
today-subtitle = { $day } เครื่อง { $till }
today-paid-sub = { $count } รายการ ยืนยันแล้ว
today-claimed-sub = { $count ->
    [0] ไม่มี
   *[other] { $count } รายการ รอผู้ให้บริการ
}
today-unknown-sub = { $count ->
    [0] ไม่มี
   *[other] กำลังตรวจสอบ { $count }
}
today-open-sub = { $count ->
    [0] ไม่มี
   *[other] ลูกค้ากำลังชำระ { $count }
}
today-by-tender = ชำระแล้ว แยกตามวิธี
today-payer = ยอดหยวนที่ตัด
today-total-paid = รวมชำระแล้ว
today-last = รายการล่าสุด
today-last-note = รายการค้างแสดงไว้เสมอ
today-none = วันนี้ยังไม่มีการชำระ
today-queue = คิว
today-queue-note = ไม่มีรายการตกหล่น
today-queue-empty = ไม่มีรายการรอ
button-back-to-selling = กลับไปขาย

# วิธีใช้
help-title = ปุ่มลัด
help-selling = ขายสินค้า
help-paying = ระหว่างลูกค้าชำระ
help-everywhere = ทุกหน้าจอ
help-type = คีย์ยอดโดยไม่ใส่จุด: 3 4 5 0 คือ { $example }
help-next-line = จบรายการนี้ เริ่มสินค้าถัดไป
help-pay-default = รับชำระด้วยวิธีหลัก
help-last-digit = ลบตัวเลขตัวท้าย
help-clear = ล้างรายการ กดสองครั้งล้างทั้งบิล
help-select = เลือกรายการ
help-pay-wechat = รับชำระด้วย WeChat Pay
help-pay-local = รับชำระด้วย QR ในประเทศ ยังไม่ยืนยัน
help-pay-cash = รับเงินสด
help-today = ยอดรวมวันนี้
help-help = หน้าปุ่มลัดนี้
help-back = กลับ หรือยกเลิกการชำระ (ถามก่อน)
help-ask = เช็กกับผู้ให้บริการตอนนี้
help-park = พักบิล แล้วรับลูกค้าถัดไป
help-primary = ปุ่มที่มีคำว่า Enter
help-qr-here = แสดง QR ในหน้าต่างนี้
help-close = ปิดหน้านี้
help-display = เปิดหน้าต่างลูกค้า หรือย้ายไปจอถัดไป

# กล่องคำถาม
dialog-cancel-title = ยกเลิกการชำระนี้หรือไม่
dialog-cancel-text = QR จะหายไปทันที ระบบจะเช็กกับ { $wallet } ว่าจ่ายแล้วหรือยัง แล้วจึงปิดรายการ ถ้าลูกค้าจ่ายไประหว่างนี้ จะยังถือว่าชำระแล้ว
dialog-cancel-yes = ยกเลิกการชำระ
dialog-cancel-no = รอต่อ
dialog-clear-title = ล้างทั้งบิลหรือไม่
dialog-clear-text = จะลบ { $count } รายการ
dialog-clear-yes = ล้าง
dialog-clear-no = เก็บบิลไว้
dialog-notpaid-title = ลูกค้าไม่ได้จ่ายใช่หรือไม่
dialog-notpaid-text = QR ในมือถือลูกค้ายังใช้ได้ ระบบจะเช็กต่อไป และบิลยังไม่ปิด จนกว่าจะรู้ผลแน่นอน
dialog-quit-title = ปิด Maneki หรือไม่
dialog-quit-open = การชำระ { $count } รายการยังไม่จบ ข้อมูลไม่หาย เปิดใหม่เมื่อไร ระบบจะเช็กก่อนทันที ระหว่างนี้ยังไม่มีใครรู้ว่า จ่ายแล้วหรือไม่
dialog-quit-yes = ปิด Maneki
dialog-quit-no = ไม่ปิด

# รายการที่พักไว้
parked-answer = { $number } ได้ผลแล้ว: { $state }
button-parked-open = เปิด

# โหมดฝึกและเดโม
training-band = โหมดฝึก ไม่ใช่เงินจริง
training-answer = คำตอบผู้ให้บริการ
training-paid = ชำระใน { $seconds }{"\u00A0"}วินาที
training-password = รหัสผ่าน
training-declined = ปฏิเสธ
training-no-answer = ไม่ตอบ
training-offline = ออฟไลน์
training-watermark = โหมดฝึก

# ปัญหาตอนเปิดเครื่อง
button-try-again = ลองใหม่
button-quit = ปิด

# สแกนโค้ดของลูกค้า
state-sent = อ่านโค้ดแล้ว รอวอลเล็ตตอบ
list-separator = {" หรือ "}
chip-alipay = Alipay+ 支付宝
wallet-alipay = Alipay
header-wallet-offline = { $wallet } ออฟไลน์
pay-rate-note-other = เรตอ้างอิง WeChat { $rate } (Alipay+ ใช้เรตของตัวเอง)
sent-step-read-sub = ใช้ครั้งเดียว ไม่เก็บไว้
sent-step-ask = กำลังขอตัดเงินผ่าน { $wallet }
sent-step-ask-sub = โค้ดใช้ได้ครั้งเดียว และไม่มีการส่งซ้ำ
say-sent = กรุณารอสักครู่
scan-step-open = ลูกค้าเปิดโค้ดชำระเงินใน { $wallets }
scan-step-hold = เล็งเครื่องสแกนไปที่โค้ด ไม่ต้องกดปุ่ม
scan-step-once = ใช้ครั้งเดียว ไม่เก็บไว้
button-scan-fresh = สแกนโค้ดใหม่
reason-scan-no-amount = คีย์ยอดก่อน แล้วสแกนโค้ดลูกค้า
reason-scan-busy = กำลังชำระอยู่ ไม่ได้ใช้โค้ดที่สแกน
reason-scan-nothing = ตอนนี้ไม่มีรายการรอโค้ด ไม่ได้ใช้โค้ดที่สแกน
reason-choose-payment = เลือกรายการที่จะคืนเงิน
reason-no-such-payment = เครื่องนี้ไม่มีรายการนี้
help-pay-alipay = รับชำระด้วย Alipay+
help-scan = สแกนโค้ดของลูกค้า

# ยกเลิกและคืนยอดที่เริ่มจากโค้ดลูกค้า
reversing-title = กำลังยกเลิกและคืนยอดนี้
reversing-text = { $why } ต้องรอ { $wallet } ยืนยันว่า ไม่มียอดตัดค้าง จึงจะเก็บเงินใหม่ได้
reversing-declined = วอลเล็ตปฏิเสธ
reversing-expired = ลูกค้ายืนยันไม่ทันเวลา
reversing-cancelled = ยกเลิกจากเครื่องนี้
reversing-refused = ชำระไม่สำเร็จ
reversing-then-title = ใช้เวลานานเท่าไร
reversing-until = ปกติไม่ถึงหนึ่งนาที { $wallet } อาจให้รอสองสามวินาทีก่อน ระบบจะทำต่อเอง
reversing-no-line = ติดต่อ { $wallet } ไม่ได้ ระบบจะทำต่อ ทันทีที่ติดต่อได้ แม้ต้องรอหลายวัน
say-reversing = กำลังยกเลิกการชำระเงิน กรุณาอย่าชำระซ้ำ
checking-log-password = รอใส่รหัสผ่าน
checking-log-reversing = ขอยกเลิกและคืนยอด
dialog-reverse-text = ระบบจะขอให้ { $wallet } ยกเลิกและคืนยอด เงินที่ตัดไปจะคืนลูกค้า และเป็น "ไม่ได้ชำระ" ต่อเมื่อ { $wallet } ยืนยันแล้วเท่านั้น
notpaid-not-confirmed = ยืนยันไม่ทันเวลา ลูกค้าไม่ถูกตัดเงิน
notpaid-reversed = ยกเลิกและคืนยอดแล้ว ไม่มียอดตัดค้าง
notpaid-reversed-text = { $wallet } ยืนยันเมื่อ { $time }{"\u00A0"}น. ถ้าลูกค้าเห็นยอดถูกตัด วอลเล็ตจะคืนให้ ลองใหม่ได้อย่างปลอดภัย
notpaid-fresh-code = { $wallet } แจ้งเมื่อ { $time }{"\u00A0"}น. ถ้าจะลองใหม่ ให้ขอโค้ดใหม่จากลูกค้า แต่ละโค้ดใช้ได้ครั้งเดียว
declined-balance = เงินในวอลเล็ตไม่พอ
declined-code = โค้ดหมดอายุ หรือใช้ไม่ได้แล้ว
declined-limit = ยอดเกินวงเงินของลูกค้า
declined-account = วอลเล็ตลูกค้าถูกจำกัด หรือยังไม่ยืนยันตัวตน
declined-risk = ระบบความปลอดภัยของวอลเล็ต ระงับการชำระนี้
declined-bank = ธนาคารหรือบัตรลูกค้าปฏิเสธ
declined-currency = วอลเล็ตนี้จ่ายเป็น สกุลเงินของร้านไม่ได้
human-late-title = ต้องคืนเงินให้ลูกค้า

# ชำระแล้ว มีคูปองหรือเป็นสกุลเงินอื่น
paid-own-currency = ตัดเงินเป็น { $currency } ตามเรตของวอลเล็ต
paid-after-coupons = ยอดหลังหักคูปอง ยอดอ้างอิงก่อนหัก { $reference }
coupons-title = คูปองของวอลเล็ต
coupon-prepaid = { $name } (ร้านได้เงิน)
coupon-discount = { $name } (ร้านไม่ได้เงิน)
coupons-more = และอีก { $count } ใบ
coupons-shop-receives = ร้านได้รับ ก่อนค่าธรรมเนียม
coupons-statement-tells = ดูยอดที่ร้านได้รับ ในใบแจ้งยอด
