# Как пишутся деньги, дни и промежутки времени. `¥` всегда означает юань.

# В $digits уже есть пробелы между тысячами и знаки после запятой.
money = { $currency ->
    [EUR] { $digits }{"\u00A0"}€
    [GBP] { $digits }{"\u00A0"}£
    [CNY] { $digits }{"\u00A0"}¥
    [JPY] { $digits }{"\u00A0"}JPY
    [KRW] { $digits }{"\u00A0"}₩
    [USD] { $digits }{"\u00A0"}$
    [HKD] { $digits }{"\u00A0"}HK$
    [TWD] { $digits }{"\u00A0"}NT$
    [RUB] { $digits }{"\u00A0"}₽
    [SGD] { $digits }{"\u00A0"}S$
    [AUD] { $digits }{"\u00A0"}A$
    [CAD] { $digits }{"\u00A0"}C$
    [NZD] { $digits }{"\u00A0"}NZ$
   *[other] { $digits }{"\u00A0"}{ $currency }
}

# Как валюта называется рядом с курсом.
currency-name = { $currency }

# Одна единица с числом: 40 с, 28 мин, 11 ч, 5 дн.
span = { $unit ->
    [second] { $count }{"\u00A0"}с
    [minute] { $count }{"\u00A0"}мин
    [hour] { $count }{"\u00A0"}ч
   *[day] { $count }{"\u00A0"}дн.
}
ago = { $unit ->
    [second] { $count }{"\u00A0"}с назад
    [minute] { $count }{"\u00A0"}мин назад
    [hour] { $count }{"\u00A0"}ч назад
   *[day] { $count }{"\u00A0"}дн. назад
}

day-short = { $weekday }, { $day } { $month }
day-long = { $weekday }, { $day } { $month } { $year } г.
weekday-short = { $weekday ->
    [1] пн
    [2] вт
    [3] ср
    [4] чт
    [5] пт
    [6] сб
   *[7] вс
}
weekday-long = { $weekday ->
    [1] понедельник
    [2] вторник
    [3] среда
    [4] четверг
    [5] пятница
    [6] суббота
   *[7] воскресенье
}
month-short = { $month ->
    [1] янв.
    [2] февр.
    [3] марта
    [4] апр.
    [5] мая
    [6] июня
    [7] июля
    [8] авг.
    [9] сент.
    [10] окт.
    [11] нояб.
   *[12] дек.
}
month-long = { $month ->
    [1] января
    [2] февраля
    [3] марта
    [4] апреля
    [5] мая
    [6] июня
    [7] июля
    [8] августа
    [9] сентября
    [10] октября
    [11] ноября
   *[12] декабря
}
