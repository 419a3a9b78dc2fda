# Cómo se escriben el dinero, los días y las duraciones. `¥` siempre significa renminbi.

# $digits va agrupado y con los decimales de la moneda.
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

# Cómo se llama una moneda junto a un tipo.
currency-name = { $currency }

# Una unidad con su duración: 40 s, 28 min, 11 h, 5 días (nunca menos de 4 días).
span = { $unit ->
    [second] { $count }{"\u00A0"}s
    [minute] { $count }{"\u00A0"}min
    [hour] { $count }{"\u00A0"}h
   *[day] { $count }{"\u00A0"}días
}
ago = { $unit ->
    [second] hace { $count }{"\u00A0"}s
    [minute] hace { $count }{"\u00A0"}min
    [hour] hace { $count }{"\u00A0"}h
   *[day] hace { $count }{"\u00A0"}días
}

day-short = { $weekday } { $day } { $month }
day-long = { $weekday }, { $day } de { $month } de { $year }
weekday-short = { $weekday ->
    [1] lun
    [2] mar
    [3] mié
    [4] jue
    [5] vie
    [6] sáb
   *[7] dom
}
weekday-long = { $weekday ->
    [1] lunes
    [2] martes
    [3] miércoles
    [4] jueves
    [5] viernes
    [6] sábado
   *[7] domingo
}
month-short = { $month ->
    [1] ene
    [2] feb
    [3] mar
    [4] abr
    [5] may
    [6] jun
    [7] jul
    [8] ago
    [9] sept
    [10] oct
    [11] nov
   *[12] dic
}
month-long = { $month ->
    [1] enero
    [2] febrero
    [3] marzo
    [4] abril
    [5] mayo
    [6] junio
    [7] julio
    [8] agosto
    [9] septiembre
    [10] octubre
    [11] noviembre
   *[12] diciembre
}
