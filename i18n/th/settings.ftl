# ตั้งค่าเครื่องครั้งแรก การตั้งค่า ล็อก และโหมดฝึก

# ขั้นตอน
setup-language = ภาษา
setup-shop = ร้าน
setup-payments = การชำระ
setup-displays = จอ
setup-look = ธีมและเสียง
setup-pin = PIN
setup-ready = พร้อมใช้
setup-step = ขั้นที่ { $step } จาก { $steps }
setup-later = แก้ไขทุกอย่างภายหลังได้ ในการตั้งค่า
setup-kept = ข้อมูลที่ใส่จะเก็บไว้ หยุดตรงนี้ แล้วทำต่อภายหลังได้
button-continue = ต่อไป
button-back = กลับ
button-save = บันทึก
button-correct-here = แก้ไขที่นี่
button-close = ปิด
button-choose = เลือก

# ภาษา
language-title = คุณใช้ภาษาอะไร
language-text = จอลูกค้าตั้งภาษาแยกต่างหาก

# ร้าน
shop-title = ร้านของคุณ
shop-name = ชื่อร้าน
shop-name-sub = ลูกค้าเห็นชื่อนี้บนจอลูกค้า และในวอลเล็ต
shop-country = ประเทศ
shop-currency = สกุลเงิน
shop-currency-sold = เปลี่ยนไม่ได้: เครื่องนี้เคยขายเป็น { $currency } แล้ว
shop-timezone = เขตเวลา
shop-kind = ประเภทร้าน
shop-till = ชื่อเครื่องนี้
shop-till-sub = ตัวอักษรอังกฤษและตัวเลข เช่น paris-1 แต่ละเครื่องต้องไม่ซ้ำกัน
shop-till-kept = เปลี่ยนไม่ได้: บันทึกการขายใช้ชื่อ { $till } แล้ว
shop-customer-language = ภาษาบนจอลูกค้า
shop-offers = โปรโมชันบนจอลูกค้าตอนว่าง
shop-offers-sub = หนึ่งประโยคสั้นๆ เป็นภาษาของลูกค้า เว้นว่างได้
kind-gifts = ของขวัญและของที่ระลึก
kind-clothing = เสื้อผ้า
kind-cosmetics = เครื่องสำอาง
kind-jewellery = เครื่องประดับและนาฬิกา
kind-department = ห้างสรรพสินค้า
kind-duty-free = ดิวตี้ฟรี
kind-food = อาหารและของชำ
kind-restaurant = ร้านอาหาร
kind-cafe = คาเฟ่
kind-pharmacy = ร้านขายยา
kind-hotel = โรงแรม
kind-attraction = พิพิธภัณฑ์ ที่เที่ยว
kind-other = ร้านอื่นๆ

# การชำระ
payments-title = เครื่องนี้รับชำระเงินอย่างไร
payments-training = โหมดฝึก
payments-training-sub = วอลเล็ตจำลอง ไม่ต้องมีบัญชีร้านค้า
payments-training-note = มีป้ายโหมดฝึกทั้งสองหน้าต่าง และเก็บบันทึกแยกต่างหาก ไม่มีการตัดเงินจริง
payments-training-owed = เปลี่ยนไม่ได้ขณะมีรายการรอผล ({ $count }) กรุณาทำให้เสร็จก่อน
payments-wechat-sub = ต้องใช้หมายเลขร้านค้าและคีย์
payments-alipay-sub = ต้องใช้ Client ID และคีย์
payments-merchant = หมายเลขร้านค้า
payments-app = App ID
payments-institution = ผ่านสถาบันตัวกลาง
payments-institution-number = หมายเลขร้านค้าของสถาบัน
payments-institution-app = App ID ของสถาบัน
payments-serial = เลขซีเรียลของใบรับรอง
payments-private-key = คีย์ส่วนตัวของคุณ
payments-v3-key = คีย์ API v3
payments-platform-id = ID คีย์แพลตฟอร์ม (เว้นว่างได้)
payments-platform-key = คีย์สาธารณะของแพลตฟอร์ม (เว้นว่างได้)
payments-client = Client ID
payments-store = หมายเลขสาขา
payments-public-key = คีย์สาธารณะของแพลตฟอร์ม
payments-file-sub = พิมพ์ที่อยู่ไฟล์ หรือลากไฟล์มาวางที่นี่
payments-file-kept = เก็บในโฟลเดอร์ของเครื่อง เฉพาะผู้ใช้นี้
payments-file-missing = ไม่มีไฟล์นี้
payments-file-unread = อ่านไฟล์นี้ไม่ได้
payments-file-large = ไฟล์นี้ใหญ่เกินไปสำหรับคีย์
button-check = เช็กกับ { $wallet }
check-running = กำลังเช็กกับ { $wallet }
check-good = { $wallet } ตอบแล้ว: ที่อยู่ คีย์ และหมายเลขถูกต้อง
check-bad = ยังไม่ถูกต้อง: { $detail }
check-none = ยังไม่ได้เช็ก ถ้าไม่มีเน็ต เช็กภายหลังได้

# จอ
displays-title = จอลูกค้าคือจอไหน
displays-text = ตอนนี้แต่ละจอแสดงหมายเลขอยู่ เลือกจอที่ลูกค้าเห็น
displays-none = พบจอเดียว หน้าต่างลูกค้าจะเปิด หลังหน้าต่างนี้ ลากไปไว้ตรงที่ลูกค้ามองเห็น
displays-number = จอ { $number }
displays-size = { $width } × { $height }
displays-here = หน้าต่างนี้อยู่จอนี้
button-show-numbers = แสดงหมายเลขอีกครั้ง

# ธีมและเสียง
look-theme = สี
look-theme-system = ตามคอมพิวเตอร์
look-theme-light = สว่าง
look-theme-dark = มืด
look-contrast = คอนทราสต์
look-contrast-normal = ปกติ
look-contrast-high = สูง
look-text = ขนาด
look-text-normal = ปกติ
look-text-large = ใหญ่
sound-title = เสียง
sound-paid = เสียงสั้นสองครั้ง: ชำระแล้ว
sound-notpaid = เสียงยาวหนึ่งครั้ง: ไม่ได้ชำระ
sound-notverified = เสียงอีกแบบ: ยังไม่ยืนยัน
sound-voice = เสียงพูดบอกยอด
sound-volume = ความดัง
sound-on = เปิด
sound-off = ปิด
sound-missing = โปรแกรมรุ่นนี้ไม่มีระบบเสียง

# PIN และล็อก
pin-title = PIN สำหรับการตั้งค่า
pin-text = ตัวเลข 4 ถึง 8 หลัก ใช้เปิดการตั้งค่า และปลดล็อกเครื่อง ถ้าไม่มี PIN ใครก็แก้การตั้งค่าได้
pin-new = PIN ใหม่
pin-again = PIN ใหม่อีกครั้ง
pin-differs = PIN สองช่องไม่ตรงกัน ใส่ใหม่ทั้งสองช่อง
pin-short = PIN ต้องมีอย่างน้อย 4 หลัก
pin-remove = ลบ PIN
lock-no-pin = ยังไม่มี PIN จึงล็อกไม่ได้ กด Ctrl S เพื่อตั้ง
lock-close = คีย์ PIN ก่อน จึงจะปิดเครื่องได้
lock-text = ใส่ PIN
lock-settings = ใส่ PIN เพื่อเปิดการตั้งค่า
lock-wrong = PIN ไม่ถูกต้อง ลองได้อีก { $left } ครั้ง
lock-wait = ใส่ผิดหลายครั้งเกินไป รอ { $seconds }{"\u00A0"}วินาที
lock-payment-goes-on = การชำระยังทำต่อ แม้ล็อกเครื่องอยู่

# พร้อมใช้
ready-title = เครื่องพร้อมใช้แล้ว
ready-training = บิลฝึกแรก: คีย์ราคา กด F9 แล้วลูกค้าจำลองจะจ่าย
ready-real = บิลแรก: คีย์ราคาน้อยๆ กด F9 แล้วจ่ายด้วยมือถือ
ready-file = ข้อมูลทั้งหมดอยู่ใน { $path }
button-start = เริ่มขาย

# มีอะไรผิด
field-needed = ต้องกรอก
field-wrong = ใช้ไม่ได้: { $detail }
save-failed = บันทึกไม่ได้: { $detail }

# การตั้งค่าในหน้าต่างของแคชเชียร์
help-settings = แก้ไขการตั้งค่า
help-lock = ล็อกเครื่อง การชำระยังทำต่อ
help-practice = โหมดฝึก: ลูกค้าจำลองจะทำอะไรต่อ
help-customer-language = เปลี่ยนภาษาบนจอลูกค้า
help-next-field = ช่องถัดไป
help-choose = เปลี่ยนค่า
