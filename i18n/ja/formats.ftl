# 金額・日付・時間の書き方。「¥」は使わず、人民元は「元」、日本円は「円」と書く。

money = { $currency ->
    [EUR] €{ $digits }
    [GBP] £{ $digits }
    [CNY] { $digits }元
    [JPY] { $digits }円
    [KRW] { $digits }ウォン
    [USD] { $digits }ドル
    [HKD] { $digits }香港ドル
    [TWD] { $digits }台湾ドル
   *[other] { $currency }{"\u00A0"}{ $digits }
}

# レートの横に書く通貨の名前。
currency-name = { $currency ->
    [EUR] ユーロ
    [GBP] ポンド
    [CNY] 人民元
    [JPY] 円
    [KRW] ウォン
    [USD] 米ドル
    [HKD] 香港ドル
    [TWD] 台湾ドル
    [SGD] シンガポールドル
    [THB] バーツ
    [AUD] 豪ドル
   *[other] { $currency }
}

span = { $unit ->
    [second] { $count }秒
    [minute] { $count }分
    [hour] { $count }時間
   *[day] { $count }日
}
ago = { $unit ->
    [second] { $count }秒前
    [minute] { $count }分前
    [hour] { $count }時間前
   *[day] { $count }日前
}

day-short = { $month }{ $day }日({ $weekday })
day-long = { $year }年{ $month }{ $day }日({ $weekday })
weekday-short = { $weekday ->
    [1] 月
    [2] 火
    [3] 水
    [4] 木
    [5] 金
    [6] 土
   *[7] 日
}
weekday-long = { $weekday ->
    [1] 月
    [2] 火
    [3] 水
    [4] 木
    [5] 金
    [6] 土
   *[7] 日
}
month-short = { $month }月
month-long = { $month }月
