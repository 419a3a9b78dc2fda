# Hur belopp, dagar och tidsrymder skrivs. `¥` betyder alltid renminbi.

# $digits är grupperat och har valutans decimaler. Norska och danska kronor skrivs med valutakod.
money = { $currency ->
    [SEK] { $digits }{"\u00A0"}kr
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

# Vad en valuta heter bredvid en kurs.
currency-name = { $currency }

# En enhet med sin längd: 40 s, 28 min, 11 tim, 5 dagar.
span = { $unit ->
    [second] { $count }{"\u00A0"}s
    [minute] { $count }{"\u00A0"}min
    [hour] { $count }{"\u00A0"}tim
   *[day] { $count }{"\u00A0"}{ $count ->
        [one] dag
       *[other] dagar
    }
}
ago = { $unit ->
    [second] för { $count }{"\u00A0"}s sedan
    [minute] för { $count }{"\u00A0"}min sedan
    [hour] för { $count }{"\u00A0"}tim sedan
   *[day] för { $count }{"\u00A0"}{ $count ->
        [one] dag
       *[other] dagar
    } sedan
}

day-short = { $weekday } { $day } { $month }
day-long = { $weekday } { $day } { $month } { $year }
weekday-short = { $weekday ->
    [1] mån
    [2] tis
    [3] ons
    [4] tors
    [5] fre
    [6] lör
   *[7] sön
}
weekday-long = { $weekday ->
    [1] måndag
    [2] tisdag
    [3] onsdag
    [4] torsdag
    [5] fredag
    [6] lördag
   *[7] söndag
}
month-short = { $month ->
    [1] jan.
    [2] feb.
    [3] mars
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
    [1] januari
    [2] februari
    [3] mars
    [4] april
    [5] maj
    [6] juni
    [7] juli
    [8] augusti
    [9] september
    [10] oktober
    [11] november
   *[12] december
}
