# Hoe geld, dagen en tijdsduren geschreven worden. `¥` betekent altijd renminbi.

# $digits is gegroepeerd en heeft de decimalen van de valuta.
money = { $currency ->
    [EUR] €{"\u00A0"}{ $digits }
    [GBP] £{"\u00A0"}{ $digits }
    [CNY] ¥{"\u00A0"}{ $digits }
    [JPY] JPY{"\u00A0"}{ $digits }
    [KRW] ₩{"\u00A0"}{ $digits }
    [USD] US${"\u00A0"}{ $digits }
    [HKD] HK${"\u00A0"}{ $digits }
    [TWD] NT${"\u00A0"}{ $digits }
    [AUD] AU${"\u00A0"}{ $digits }
    [CAD] CA${"\u00A0"}{ $digits }
    [NZD] NZ${"\u00A0"}{ $digits }
   *[other] { $currency }{"\u00A0"}{ $digits }
}

# Hoe een valuta naast een koers heet.
currency-name = { $currency }

# Eén eenheid met haar lengte: 40 s, 28 min, 11 uur, 5 dagen.
span = { $unit ->
    [second] { $count }{"\u00A0"}s
    [minute] { $count }{"\u00A0"}min
    [hour] { $count }{"\u00A0"}uur
   *[day] { $count }{"\u00A0"}{ $count ->
        [one] dag
       *[other] dagen
    }
}
ago = { $unit ->
    [second] { $count }{"\u00A0"}s geleden
    [minute] { $count }{"\u00A0"}min geleden
    [hour] { $count }{"\u00A0"}uur geleden
   *[day] { $count }{"\u00A0"}{ $count ->
        [one] dag geleden
       *[other] dagen geleden
    }
}

day-short = { $weekday } { $day } { $month }
day-long = { $weekday } { $day } { $month } { $year }
weekday-short = { $weekday ->
    [1] ma
    [2] di
    [3] wo
    [4] do
    [5] vr
    [6] za
   *[7] zo
}
weekday-long = { $weekday ->
    [1] maandag
    [2] dinsdag
    [3] woensdag
    [4] donderdag
    [5] vrijdag
    [6] zaterdag
   *[7] zondag
}
month-short = { $month ->
    [1] jan
    [2] feb
    [3] mrt
    [4] apr
    [5] mei
    [6] jun
    [7] jul
    [8] aug
    [9] sep
    [10] okt
    [11] nov
   *[12] dec
}
month-long = { $month ->
    [1] januari
    [2] februari
    [3] maart
    [4] april
    [5] mei
    [6] juni
    [7] juli
    [8] augustus
    [9] september
    [10] oktober
    [11] november
   *[12] december
}
