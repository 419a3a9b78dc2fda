# วิธีเขียนเงิน วันที่ และช่วงเวลา `¥` หมายถึงหยวนเสมอ

# $digits จัดกลุ่มหลักแล้ว และมีทศนิยมตามสกุลเงิน
money = { $currency ->
    [THB] ฿{ $digits }
    [EUR] €{ $digits }
    [GBP] £{ $digits }
    [CNY] ¥{ $digits }
    [JPY] { $digits }{"\u00A0"}เยน
    [KRW] ₩{ $digits }
    [USD] US${ $digits }
    [HKD] HK${ $digits }
    [TWD] NT${ $digits }
    [SGD] S${ $digits }
    [AUD] A${ $digits }
    [CAD] C${ $digits }
    [NZD] NZ${ $digits }
   *[other] { $currency }{"\u00A0"}{ $digits }
}

# ชื่อสกุลเงินข้างเรต
currency-name = { $currency }

# หนึ่งหน่วยพร้อมความยาว: 40 วินาที, 28 นาที, 11 ชม., 5 วัน
span = { $unit ->
    [second] { $count }{"\u00A0"}วินาที
    [minute] { $count }{"\u00A0"}นาที
    [hour] { $count }{"\u00A0"}ชม.
   *[day] { $count }{"\u00A0"}วัน
}
ago = { $unit ->
    [second] { $count }{"\u00A0"}วินาทีที่แล้ว
    [minute] { $count }{"\u00A0"}นาทีที่แล้ว
    [hour] { $count }{"\u00A0"}ชม. ที่แล้ว
   *[day] { $count }{"\u00A0"}วันที่แล้ว
}

day-short = { $weekday } { $day } { $month }
day-long = วัน{ $weekday }ที่ { $day } { $month } { $year }
weekday-short = { $weekday ->
    [1] จ.
    [2] อ.
    [3] พ.
    [4] พฤ.
    [5] ศ.
    [6] ส.
   *[7] อา.
}
weekday-long = { $weekday ->
    [1] จันทร์
    [2] อังคาร
    [3] พุธ
    [4] พฤหัสบดี
    [5] ศุกร์
    [6] เสาร์
   *[7] อาทิตย์
}
month-short = { $month ->
    [1] ม.ค.
    [2] ก.พ.
    [3] มี.ค.
    [4] เม.ย.
    [5] พ.ค.
    [6] มิ.ย.
    [7] ก.ค.
    [8] ส.ค.
    [9] ก.ย.
    [10] ต.ค.
    [11] พ.ย.
   *[12] ธ.ค.
}
month-long = { $month ->
    [1] มกราคม
    [2] กุมภาพันธ์
    [3] มีนาคม
    [4] เมษายน
    [5] พฤษภาคม
    [6] มิถุนายน
    [7] กรกฎาคม
    [8] สิงหาคม
    [9] กันยายน
    [10] ตุลาคม
    [11] พฤศจิกายน
   *[12] ธันวาคม
}
