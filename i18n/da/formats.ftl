# Hvordan beløb, dage og tidsrum skrives. `¥` betyder altid renminbi.

# $digits er grupperet og har valutaens decimaler.
money = { $currency ->
    [DKK] { $digits }{"\u00A0"}kr.
    [EUR] { $digits }{"\u00A0"}€
    [GBP] { $digits }{"\u00A0"}£
    [CNY] { $digits }{"\u00A0"}¥
    [JPY] { $digits }{"\u00A0"}yen
    [KRW] { $digits }{"\u00A0"}₩
    [USD] { $digits }{"\u00A0"}US$
    [HKD] { $digits }{"\u00A0"}HK$
    [TWD] { $digits }{"\u00A0"}NT$
   *[other] { $digits }{"\u00A0"}{ $currency }
}

# Valutaens navn ved siden af en kurs.
currency-name = { $currency }

# En enhed med sin længde: 40 sek., 28 min., 11 t., 5 dage.
span = { $unit ->
    [second] { $count }{"\u00A0"}sek.
    [minute] { $count }{"\u00A0"}min.
    [hour] { $count }{"\u00A0"}t.
   *[day] { $count }{"\u00A0"}{ $count ->
        [one] dag
       *[other] dage
    }
}
ago = { $unit ->
    [second] for { $count }{"\u00A0"}sek. siden
    [minute] for { $count }{"\u00A0"}min. siden
    [hour] for { $count }{"\u00A0"}t. siden
   *[day] for { $count }{"\u00A0"}{ $count ->
        [one] dag
       *[other] dage
    } siden
}

day-short = { $weekday } { $day }. { $month }
day-long = { $weekday } den { $day }. { $month } { $year }
weekday-short = { $weekday ->
    [1] man.
    [2] tirs.
    [3] ons.
    [4] tors.
    [5] fre.
    [6] lør.
   *[7] søn.
}
weekday-long = { $weekday ->
    [1] mandag
    [2] tirsdag
    [3] onsdag
    [4] torsdag
    [5] fredag
    [6] lørdag
   *[7] søndag
}
month-short = { $month ->
    [1] jan.
    [2] feb.
    [3] marts
    [4] apr.
    [5] maj
    [6] juni
    [7] juli
    [8] aug.
    [9] sep.
    [10] okt.
    [11] nov.
   *[12] dec.
}
month-long = { $month ->
    [1] januar
    [2] februar
    [3] marts
    [4] april
    [5] maj
    [6] juni
    [7] juli
    [8] august
    [9] september
    [10] oktober
    [11] november
   *[12] december
}
