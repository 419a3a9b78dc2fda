# 金额、日期、时长的写法。“¥”只表示人民币。

money = { $currency ->
    [EUR] €{ $digits }
    [GBP] £{ $digits }
    [CNY] ¥{ $digits }
    [JPY] { $digits }{"\u00A0"}日元
    [KRW] { $digits }{"\u00A0"}韩元
    [USD] { $digits }{"\u00A0"}美元
    [HKD] { $digits }{"\u00A0"}港元
    [MOP] { $digits }{"\u00A0"}澳门元
    [TWD] { $digits }{"\u00A0"}新台币
    [SGD] { $digits }{"\u00A0"}新加坡元
    [MYR] { $digits }{"\u00A0"}林吉特
    [THB] { $digits }{"\u00A0"}泰铢
    [VND] { $digits }{"\u00A0"}越南盾
    [AUD] { $digits }{"\u00A0"}澳元
    [NZD] { $digits }{"\u00A0"}新西兰元
    [CAD] { $digits }{"\u00A0"}加元
    [CHF] { $digits }{"\u00A0"}瑞士法郎
   *[other] { $currency }{"\u00A0"}{ $digits }
}

# 汇率旁的货币名称。
currency-name = { $currency ->
    [EUR] 欧元
    [GBP] 英镑
    [CNY] 人民币
    [JPY] 日元
    [KRW] 韩元
    [USD] 美元
    [HKD] 港元
    [MOP] 澳门元
    [TWD] 新台币
    [SGD] 新加坡元
    [MYR] 林吉特
    [THB] 泰铢
    [VND] 越南盾
    [AUD] 澳元
    [NZD] 新西兰元
    [CAD] 加元
    [CHF] 瑞士法郎
   *[other] { $currency }
}

span = { $unit ->
    [second] { $count } 秒
    [minute] { $count } 分钟
    [hour] { $count } 小时
   *[day] { $count } 天
}
ago = { $unit ->
    [second] { $count } 秒前
    [minute] { $count } 分钟前
    [hour] { $count } 小时前
   *[day] { $count } 天前
}

day-short = { $month }{ $day }日 { $weekday }
day-long = { $year }年{ $month }{ $day }日 { $weekday }
weekday-short = { $weekday ->
    [1] 周一
    [2] 周二
    [3] 周三
    [4] 周四
    [5] 周五
    [6] 周六
   *[7] 周日
}
weekday-long = { $weekday ->
    [1] 星期一
    [2] 星期二
    [3] 星期三
    [4] 星期四
    [5] 星期五
    [6] 星期六
   *[7] 星期日
}
month-short = { $month }月
month-long = { $month }月
