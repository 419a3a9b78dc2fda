# Экран клиента. Крупные строки на языке клиента; несколько мелких повторяются на языке магазина из тех же ключей.

customer-window-title = Maneki, экран клиента

# Ожидание
customer-welcome = Добро пожаловать
customer-rate-line = Справочный курс: { $units } { $currency } ≈ { $rate } CNY, { $source }, { $day } { $time } (пекинское время)

# Заказ
customer-order-check = Пожалуйста, проверьте заказ
customer-item = Товар { $number }
customer-more-items = { $count ->
    [one] и ещё { $count } товар
    [few] и ещё { $count } товара
   *[many] и ещё { $count } товаров
}
customer-total = Итого
customer-about = около
customer-rate = { $units } { $currency } ≈ { $rate } CNY
customer-rate-from = { $source }, { $day } { $time } (пекинское время)
customer-source-wechat = Курс WeChat Pay
customer-source-ecb = Курс Европейского центрального банка
customer-source-manual = Курс магазина
customer-wallet-decides = Точную сумму в CNY покажет ваш кошелёк

# QR
customer-preparing = Готовим QR-код
customer-preparing-wait = Одну минуту, пожалуйста
customer-qr-wechat = Отсканируйте в WeChat и оплатите
customer-qr-local = Отсканируйте в кошельке и оплатите
customer-qr-large = Код показан крупнее, чтобы телефон мог его прочитать
customer-qr-none = Этот код нельзя показать здесь
customer-qr-none-text = Оплатите другим способом, сотрудники вам помогут.
customer-qr-elsewhere = Код на экране кассира
customer-qr-elsewhere-text = Посмотрите на экран кассира или спросите персонал.
customer-due = К оплате
customer-wechat-decides = Точную сумму в CNY покажет WeChat Pay
customer-wechat-step-open = Откройте WeChat
customer-wechat-step-scan = Нажмите «Сканировать», наведите на QR-код
customer-wechat-step-pay = Проверьте сумму и оплатите
customer-local-step-open = Откройте кошелёк, который принимает этот QR-код
customer-local-step-scan = Отсканируйте код через свой мобильный интернет
customer-local-step-pay = Проверьте сумму, оплатите и покажите результат кассиру
customer-local-note = В магазине сейчас нет связи; платёж будет проверен позже
customer-time-left = Осталось { $minutes } мин { $seconds } с
customer-seconds-left = Осталось { $seconds } с

# Наличные
customer-cash = Наличные
customer-cash-due = К оплате
customer-cash-received = Получено
customer-cash-change = Сдача

# Пароль
customer-password = Пожалуйста, введите пароль
customer-password-title = Подтвердите на телефоне
customer-password-text = Ждём вашего подтверждения в { $wallet }.
customer-password-update = После оплаты этот экран сменится сам.

# Проверка и отмена
customer-checking = Проверяем ваш платёж
customer-checking-title = Подождите, не платите ещё раз
customer-checking-text = Магазин запрашивает результат у { $wallet }.
customer-checking-keep = Пожалуйста, сохраните запись о платеже в телефоне.
customer-cancelling = Отмена
customer-cancelling-title = Пожалуйста, больше не платите
customer-cancelling-text = Магазин отменяет этот платёж в { $wallet }.

# Оплачено
customer-paid = Оплачено
customer-charged = Списано
customer-spent = Покупка
customer-thanks = Спасибо, ждём вас снова

# Не проверено
customer-claimed = Ещё не проверено
customer-claimed-title = Платёж ещё не проверен
customer-claimed-text = Магазин проверит этот платёж автоматически. До этого он остаётся непроверенным.
customer-claimed-keep = Пожалуйста, сохраните запись о платеже в телефоне.
customer-claimed-number = Номер платежа
customer-claimed-amount = Записано

# Не оплачено
customer-notpaid = Не оплачено
customer-expired-title = QR-код больше не действует, не сканируйте его
customer-expired-text = Этот заказ закрыт. Деньги не списаны.
customer-expired-next = Кассир сделает для вас новый QR-код.
customer-declined-title = Платёж не прошёл
customer-declined-text = Деньги не списаны. Попробуйте другую карту или другой кошелёк.
customer-cancelled-title = Платёж отменён
customer-cancelled-text = Деньги не списаны.
customer-refused-title = Сейчас такая оплата невозможна
customer-refused-text = Деньги не списаны. Спросите кассира о другом способе оплаты.
customer-human-title = Одну минуту, пожалуйста
customer-human-text = Магазин разбирается с вашим платежом. Пожалуйста, не платите ещё раз.

# Обучение
customer-training = Обучение, не платите
customer-training-title = Учебный QR-код
customer-training-text = При сканировании деньги не списываются; код только для обучения

# Показ кода
customer-qr-alipay = Отсканируйте в Alipay или кошельке Alipay+
customer-alipay-step-open = Откройте Alipay или кошелёк Alipay+
customer-alipay-step-scan = Нажмите «Сканировать», наведите на QR-код
customer-show-code = Покажите код оплаты
customer-show-code-title = Поднесите код оплаты к сканеру
customer-show-code-text = Откройте код оплаты в { $wallets }.
customer-show-code-hold = Код используется только для этого платежа.
customer-code-refused = Этот код не подходит
customer-code-read = Код считан
customer-code-read-title = Одну минуту, пожалуйста
customer-code-read-text = Ждём ответа { $wallet }. Посмотрите на телефон.
customer-declined-code-text = Деньги не списаны. Обновите код оплаты и попробуйте снова либо выберите другую карту или другой кошелёк.
customer-unconfirmed-title = Платёж не подтверждён вовремя
customer-unconfirmed-text = Деньги не списаны. Обновите код оплаты и попробуйте снова.

# Деньги возвращаются
customer-reversed-title = Платёж аннулирован
customer-reversed-text = Деньги не удержаны. Если вы видели списание, { $wallet } вернёт деньги.
customer-late = Вернём деньги
customer-late-title = Эти деньги вам вернут
customer-late-text = Деньги списаны после отмены платежа. Магазин вернёт их; пожалуйста, не платите ещё раз.
customer-refunding = Возврат
customer-refunding-title = Ваш возврат в пути
customer-refunding-text = { $wallet } возвращает вам деньги. Они ещё не возвращены.
customer-refund-noted-title = Ваш возврат зарегистрирован
customer-refund-noted-text = Он уйдёт, как только у магазина появится связь. Деньги ещё не возвращены.
customer-refund-waits-text = Он будет выплачен немного позже. Деньги ещё не возвращены.
customer-refunded = Возвращено
customer-refunded-title = Возврат выполнен
customer-refunded-text = { $wallet } подтверждает возврат. Посмотрите на телефон.
customer-refund-cash = Пожалуйста, возьмите деньги
customer-refund-stuck-text = Магазин занимается вашим возвратом.
customer-refund-amount = Сумма возврата
