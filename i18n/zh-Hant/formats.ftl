# 金額、日期、時長的寫法。「¥」只表示人民幣。

money = { $currency ->
    [EUR] €{ $digits }
    [GBP] £{ $digits }
    [CNY] ¥{ $digits }
    [JPY] { $digits }{"\u00A0"}日圓
    [KRW] { $digits }{"\u00A0"}韓元
    [USD] US${ $digits }
    [HKD] HK${ $digits }
    [MOP] { $digits }{"\u00A0"}澳門元
    [TWD] NT${ $digits }
    [SGD] { $digits }{"\u00A0"}新加坡元
    [MYR] { $digits }{"\u00A0"}令吉
    [THB] { $digits }{"\u00A0"}泰銖
    [VND] { $digits }{"\u00A0"}越南盾
    [AUD] { $digits }{"\u00A0"}澳元
    [NZD] { $digits }{"\u00A0"}紐西蘭元
    [CAD] { $digits }{"\u00A0"}加元
    [CHF] { $digits }{"\u00A0"}瑞士法郎
   *[other] { $currency }{"\u00A0"}{ $digits }
}

# 匯率旁的貨幣名稱。
currency-name = { $currency ->
    [EUR] 歐元
    [GBP] 英鎊
    [CNY] 人民幣
    [JPY] 日圓
    [KRW] 韓元
    [USD] 美元
    [HKD] 港元
    [MOP] 澳門元
    [TWD] 新台幣
    [SGD] 新加坡元
    [MYR] 令吉
    [THB] 泰銖
    [VND] 越南盾
    [AUD] 澳元
    [NZD] 紐西蘭元
    [CAD] 加元
    [CHF] 瑞士法郎
   *[other] { $currency }
}

span = { $unit ->
    [second] { $count } 秒
    [minute] { $count } 分鐘
    [hour] { $count } 小時
   *[day] { $count } 天
}
ago = { $unit ->
    [second] { $count } 秒前
    [minute] { $count } 分鐘前
    [hour] { $count } 小時前
   *[day] { $count } 天前
}

day-short = { $month }{ $day }日 { $weekday }
day-long = { $year }年{ $month }{ $day }日 { $weekday }
weekday-short = { $weekday ->
    [1] 週一
    [2] 週二
    [3] 週三
    [4] 週四
    [5] 週五
    [6] 週六
   *[7] 週日
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
