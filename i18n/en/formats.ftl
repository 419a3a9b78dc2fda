# How money, days and spans of time are written. `¥` always means renminbi.

# $digits is grouped and has the currency's decimals.
money = { $currency ->
    [EUR] €{ $digits }
    [GBP] £{ $digits }
    [CNY] ¥{ $digits }
    [JPY] { $digits }円
    [KRW] ₩{ $digits }
    [USD] US${ $digits }
    [HKD] HK${ $digits }
    [TWD] NT${ $digits }
   *[other] { $currency }{"\u00A0"}{ $digits }
}

# How a currency is called beside a rate.
currency-name = { $currency }

# One unit with its length: 40 s, 28 min, 11 h, 5 d.
span = { $unit ->
    [second] { $count }{"\u00A0"}s
    [minute] { $count }{"\u00A0"}min
    [hour] { $count }{"\u00A0"}h
   *[day] { $count }{"\u00A0"}d
}
ago = { $unit ->
    [second] { $count }{"\u00A0"}s ago
    [minute] { $count }{"\u00A0"}min ago
    [hour] { $count }{"\u00A0"}h ago
   *[day] { $count }{"\u00A0"}d ago
}

day-short = { $weekday } { $day } { $month }
day-long = { $weekday } { $day } { $month } { $year }
weekday-short = { $weekday ->
    [1] Mon
    [2] Tue
    [3] Wed
    [4] Thu
    [5] Fri
    [6] Sat
   *[7] Sun
}
weekday-long = { $weekday ->
    [1] Monday
    [2] Tuesday
    [3] Wednesday
    [4] Thursday
    [5] Friday
    [6] Saturday
   *[7] Sunday
}
month-short = { $month ->
    [1] Jan
    [2] Feb
    [3] Mar
    [4] Apr
    [5] May
    [6] Jun
    [7] Jul
    [8] Aug
    [9] Sep
    [10] Oct
    [11] Nov
   *[12] Dec
}
month-long = { $month ->
    [1] January
    [2] February
    [3] March
    [4] April
    [5] May
    [6] June
    [7] July
    [8] August
    [9] September
    [10] October
    [11] November
   *[12] December
}
