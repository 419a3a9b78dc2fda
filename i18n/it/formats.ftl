# Come si scrivono denaro, giorni e durate. `¥` significa sempre renminbi.

# $digits è raggruppato e ha i decimali della valuta.
money = { $currency ->
    [EUR] { $digits }{"\u00A0"}€
    [GBP] { $digits }{"\u00A0"}£
    [CNY] { $digits }{"\u00A0"}¥
    [JPY] { $digits }{"\u00A0"}JPY
    [KRW] { $digits }{"\u00A0"}₩
    [USD] { $digits }{"\u00A0"}US$
    [HKD] { $digits }{"\u00A0"}HK$
    [TWD] { $digits }{"\u00A0"}NT$
   *[other] { $digits }{"\u00A0"}{ $currency }
}

# Come si chiama una valuta accanto a un cambio.
currency-name = { $currency }

# Un'unità con la sua durata: 40 s, 28 min, 11 h, 5 gg (mai meno di 4 giorni).
span = { $unit ->
    [second] { $count }{"\u00A0"}s
    [minute] { $count }{"\u00A0"}min
    [hour] { $count }{"\u00A0"}h
   *[day] { $count }{"\u00A0"}gg
}
ago = { $unit ->
    [second] { $count }{"\u00A0"}s fa
    [minute] { $count }{"\u00A0"}min fa
    [hour] { $count }{"\u00A0"}h fa
   *[day] { $count }{"\u00A0"}gg fa
}

day-short = { $weekday } { $day } { $month }
day-long = { $weekday } { $day } { $month } { $year }
weekday-short = { $weekday ->
    [1] lun
    [2] mar
    [3] mer
    [4] gio
    [5] ven
    [6] sab
   *[7] dom
}
weekday-long = { $weekday ->
    [1] lunedì
    [2] martedì
    [3] mercoledì
    [4] giovedì
    [5] venerdì
    [6] sabato
   *[7] domenica
}
month-short = { $month ->
    [1] gen
    [2] feb
    [3] mar
    [4] apr
    [5] mag
    [6] giu
    [7] lug
    [8] ago
    [9] set
    [10] ott
    [11] nov
   *[12] dic
}
month-long = { $month ->
    [1] gennaio
    [2] febbraio
    [3] marzo
    [4] aprile
    [5] maggio
    [6] giugno
    [7] luglio
    [8] agosto
    [9] settembre
    [10] ottobre
    [11] novembre
   *[12] dicembre
}
