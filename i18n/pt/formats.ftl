# Como se escrevem os valores, os dias e as durações. `¥` quer sempre dizer renminbi.

# $digits vem agrupado e com as casas decimais da moeda.
money = { $currency ->
    [EUR] { $digits }{"\u00A0"}€
    [GBP] { $digits }{"\u00A0"}£
    [CNY] { $digits }{"\u00A0"}¥
    [JPY] { $digits }{"\u00A0"}ienes
    [KRW] { $digits }{"\u00A0"}₩
    [USD] { $digits }{"\u00A0"}US$
    [HKD] { $digits }{"\u00A0"}HK$
    [TWD] { $digits }{"\u00A0"}NT$
   *[other] { $digits }{"\u00A0"}{ $currency }
}

# Nome de uma moeda ao lado de um câmbio.
currency-name = { $currency }

# Uma unidade com a sua duração: 40 s, 28 min, 11 h, 5 dias.
span = { $unit ->
    [second] { $count }{"\u00A0"}s
    [minute] { $count }{"\u00A0"}min
    [hour] { $count }{"\u00A0"}h
   *[day] { $count }{"\u00A0"}{ $count ->
        [0] dias
        [one] dia
       *[other] dias
    }
}
ago = { $unit ->
    [second] há { $count }{"\u00A0"}s
    [minute] há { $count }{"\u00A0"}min
    [hour] há { $count }{"\u00A0"}h
   *[day] há { $count }{"\u00A0"}{ $count ->
        [0] dias
        [one] dia
       *[other] dias
    }
}

day-short = { $weekday } { $day } { $month }
day-long = { $weekday }, { $day } de { $month } de { $year }
weekday-short = { $weekday ->
    [1] seg.
    [2] ter.
    [3] qua.
    [4] qui.
    [5] sex.
    [6] sáb.
   *[7] dom.
}
weekday-long = { $weekday ->
    [1] segunda-feira
    [2] terça-feira
    [3] quarta-feira
    [4] quinta-feira
    [5] sexta-feira
    [6] sábado
   *[7] domingo
}
month-short = { $month ->
    [1] jan.
    [2] fev.
    [3] mar.
    [4] abr.
    [5] mai.
    [6] jun.
    [7] jul.
    [8] ago.
    [9] set.
    [10] out.
    [11] nov.
   *[12] dez.
}
month-long = { $month ->
    [1] janeiro
    [2] fevereiro
    [3] março
    [4] abril
    [5] maio
    [6] junho
    [7] julho
    [8] agosto
    [9] setembro
    [10] outubro
    [11] novembro
   *[12] dezembro
}
