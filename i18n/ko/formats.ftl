# 금액, 날짜, 시간의 표기. `¥`은 쓰지 않으며 위안은 "위안", 엔은 "엔"으로 씁니다.

# $digits에는 천 단위 쉼표와 통화의 소수 자리가 들어 있습니다.
money = { $currency ->
    [EUR] €{ $digits }
    [GBP] £{ $digits }
    [CNY] { $digits }위안
    [JPY] { $digits }엔
    [KRW] { $digits }원
    [USD] US${ $digits }
    [HKD] HK${ $digits }
    [TWD] NT${ $digits }
    [THB] { $digits }바트
    [RUB] { $digits }루블
    [SGD] S${ $digits }
    [AUD] A${ $digits }
    [CAD] C${ $digits }
    [NZD] NZ${ $digits }
   *[other] { $currency }{"\u00A0"}{ $digits }
}

# 환율 옆에 쓰는 통화 이름.
currency-name = { $currency }

# 단위 하나와 길이: 40초, 28분, 11시간, 5일.
span = { $unit ->
    [second] { $count }초
    [minute] { $count }분
    [hour] { $count }시간
   *[day] { $count }일
}
ago = { $unit ->
    [second] { $count }초 전
    [minute] { $count }분 전
    [hour] { $count }시간 전
   *[day] { $count }일 전
}

day-short = { $month } { $day }일({ $weekday })
day-long = { $year }년 { $month } { $day }일 { $weekday }
weekday-short = { $weekday ->
    [1] 월
    [2] 화
    [3] 수
    [4] 목
    [5] 금
    [6] 토
   *[7] 일
}
weekday-long = { $weekday ->
    [1] 월요일
    [2] 화요일
    [3] 수요일
    [4] 목요일
    [5] 금요일
    [6] 토요일
   *[7] 일요일
}
month-short = { $month }월
month-long = { $month }월
