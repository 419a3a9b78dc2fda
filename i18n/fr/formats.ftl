# Comment s'écrivent les montants, les jours et les durées. `¥` veut toujours dire renminbi.

money = { $currency ->
    [EUR] { $digits }{"\u00A0"}€
    [GBP] { $digits }{"\u00A0"}£
    [CNY] { $digits }{"\u00A0"}¥
    [JPY] { $digits }{"\u00A0"}円
    [KRW] { $digits }{"\u00A0"}₩
    [USD] { $digits }{"\u00A0"}US$
    [HKD] { $digits }{"\u00A0"}HK$
    [TWD] { $digits }{"\u00A0"}NT$
   *[other] { $digits }{"\u00A0"}{ $currency }
}

# Nom d'une devise à côté d'un taux.
currency-name = { $currency }

span = { $unit ->
    [second] { $count }{"\u00A0"}s
    [minute] { $count }{"\u00A0"}min
    [hour] { $count }{"\u00A0"}h
   *[day] { $count }{"\u00A0"}j
}
ago = { $unit ->
    [second] il y a { $count }{"\u00A0"}s
    [minute] il y a { $count }{"\u00A0"}min
    [hour] il y a { $count }{"\u00A0"}h
   *[day] il y a { $count }{"\u00A0"}j
}

day-short = { $weekday } { $day ->
    [1] 1er
   *[other] { $day }
} { $month }
day-long = { $weekday } { $day ->
    [1] 1er
   *[other] { $day }
} { $month } { $year }
weekday-short = { $weekday ->
    [1] lun.
    [2] mar.
    [3] mer.
    [4] jeu.
    [5] ven.
    [6] sam.
   *[7] dim.
}
weekday-long = { $weekday ->
    [1] lundi
    [2] mardi
    [3] mercredi
    [4] jeudi
    [5] vendredi
    [6] samedi
   *[7] dimanche
}
month-short = { $month ->
    [1] janv.
    [2] févr.
    [3] mars
    [4] avr.
    [5] mai
    [6] juin
    [7] juil.
    [8] août
    [9] sept.
    [10] oct.
    [11] nov.
   *[12] déc.
}
month-long = { $month ->
    [1] janvier
    [2] février
    [3] mars
    [4] avril
    [5] mai
    [6] juin
    [7] juillet
    [8] août
    [9] septembre
    [10] octobre
    [11] novembre
   *[12] décembre
}
