# Wie Geld, Tage und Zeitspannen geschrieben werden. `¥` heißt immer Renminbi.

# $digits ist gruppiert und hat die Nachkommastellen der Währung.
money = { $currency ->
    [EUR] { $digits }{"\u00A0"}€
    [GBP] { $digits }{"\u00A0"}£
    [CNY] { $digits }{"\u00A0"}¥
    [JPY] { $digits }{"\u00A0"}Yen
    [KRW] { $digits }{"\u00A0"}₩
    [USD] { $digits }{"\u00A0"}US$
    [HKD] { $digits }{"\u00A0"}HK$
    [TWD] { $digits }{"\u00A0"}NT$
    [AUD] { $digits }{"\u00A0"}AU$
    [CAD] { $digits }{"\u00A0"}CA$
    [NZD] { $digits }{"\u00A0"}NZ$
   *[other] { $digits }{"\u00A0"}{ $currency }
}

# Wie eine Währung neben einem Kurs heißt.
currency-name = { $currency }

# Eine Einheit mit ihrer Länge: 40 s, 28 min, 11 h, 5 Tage.
span = { $unit ->
    [second] { $count }{"\u00A0"}s
    [minute] { $count }{"\u00A0"}min
    [hour] { $count }{"\u00A0"}h
   *[day] { $count }{"\u00A0"}{ $count ->
        [one] Tag
       *[other] Tage
    }
}
ago = { $unit ->
    [second] vor { $count }{"\u00A0"}s
    [minute] vor { $count }{"\u00A0"}min
    [hour] vor { $count }{"\u00A0"}h
   *[day] vor { $count }{"\u00A0"}{ $count ->
        [one] Tag
       *[other] Tagen
    }
}

day-short = { $weekday } { $day }. { $month }
day-long = { $weekday }, { $day }. { $month } { $year }
weekday-short = { $weekday ->
    [1] Mo
    [2] Di
    [3] Mi
    [4] Do
    [5] Fr
    [6] Sa
   *[7] So
}
weekday-long = { $weekday ->
    [1] Montag
    [2] Dienstag
    [3] Mittwoch
    [4] Donnerstag
    [5] Freitag
    [6] Samstag
   *[7] Sonntag
}
month-short = { $month ->
    [1] Jan.
    [2] Feb.
    [3] März
    [4] Apr.
    [5] Mai
    [6] Juni
    [7] Juli
    [8] Aug.
    [9] Sept.
    [10] Okt.
    [11] Nov.
   *[12] Dez.
}
month-long = { $month ->
    [1] Januar
    [2] Februar
    [3] März
    [4] April
    [5] Mai
    [6] Juni
    [7] Juli
    [8] August
    [9] September
    [10] Oktober
    [11] November
   *[12] Dezember
}
