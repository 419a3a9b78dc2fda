# Окно кассира.

window-title = Maneki, касса { $till }

# Верхняя строка
header-till = Касса { $till }
header-online = На связи
header-offline = Нет связи
header-simulated = Имитация
header-queue-empty = Очередь: 0
header-queue-waiting = Очередь: { $count }
header-queue-checking = На проверке: { $count }
header-rate-age = Курсу { $age }
header-rate-none = Нет курса
header-clock-off = Часы сбиты на { $span }
header-display-lost = Нет экрана 2

# Кошельки и способы оплаты. Полное название для фраз, короткое для кнопок.
tender-cash = Наличные
tender-wechat = WeChat Pay
tender-alipay = Alipay+
tender-local-qr = Местный QR
tender-scan = Код клиента
tender-wechat-short = WeChat
tender-qr-on-display = QR на экране клиента
tender-scan-sub = Сканировать с телефона
tender-cash-sub = Без сдачи или со сдачей
tender-cash-offline = Как обычно
tender-claim-sub = будет НЕ ПРОВЕРЕНО
tender-needs-line = Нужна связь
tender-no-amount = Сумма не введена
tender-not-set-up = Здесь не настроено
tender-limit = Лимит исчерпан

# Клавиатура, корзина, итог
cart-title = Продажа { $number }
cart-new = Новая продажа
cart-lines = { $count ->
    [one] { $count } строка
    [few] { $count } строки
   *[many] { $count } строк
}
cart-line = Товар { $number }
cart-line-keyed = Сумма вручную
cart-empty = Введите цену первого товара.
cart-empty-keys = + следующий товар, Enter — оплата
cart-total = Итого
keypad-clear = C
hero-to-pay = К оплате
hero-rate = { $units } { $currency } = { $rate } CNY
hero-source-wechat = Справочный курс WeChat Pay
hero-source-ecb = Справочный курс Европейского ЦБ
hero-source-manual = Курс задал администратор
hero-published = { $day }, { $beijing } по Пекину (здесь { $here })
hero-rate-old = Этому курсу уже { $age }
hero-no-rate = Последний курс — { $day }, устарел; продажа идёт в { $currency }
hero-no-rate-yet = Курса пока нет; продажа идёт в { $currency }

# Подсказки и названия клавиш
key-enter = Enter
key-escape = Esc
key-space = Пробел
key-tab = Tab
key-backspace = Backspace
key-delete = Del
key-arrows = Стрелки
key-digits = 0-9
hint-help = Помощь
hint-refund = Возврат
hint-sales = Сегодня
hint-default-tender = Основной способ
hint-back = Назад
hint-next-line = След. товар
hint-amount-received = Получено
hint-done = Готово
hint-cancel = Отменить оплату (с подтверждением)
hint-qr-here = QR здесь
hint-park = Отложить
hint-display = Экран клиента
hint-try-now = Проверить связь
reason-key-locked = Недоступно, пока идёт эта оплата
reason-key-nothing = Эта клавиша здесь ничего не делает; F1 покажет клавиши
reason-finish-first = Сначала завершите оплату на экране
reason-sale-first = Сначала завершите или очистите продажу
reason-no-amount = Сначала введите сумму
reason-too-large = Сумма не может быть больше { $limit }

# Слова состояний (полоса) и определённости (метки)
state-preparing = Подготовка
state-waiting = Ждём оплату клиента
state-no-code = QR-код не показан
state-scan = Сканируйте код клиента
state-confirming = Клиент вводит пароль
state-checking = Проверка, оплату не повторять
state-cancelling = Отмена, оплату не повторять
state-paid = ОПЛАЧЕНО
state-claimed = НЕ ПРОВЕРЕНО
state-notpaid = НЕ ОПЛАЧЕНО
state-late = Оплата после отмены
state-mismatch = Сумма не сходится
state-unmatched = Нет в выписке
state-refunding = Ждёт возврата
state-refunded = Возвращено
finality-open = Открыто
finality-unknown = Проверяется
finality-claimed = Не проверено
finality-paid = Оплачено
finality-unpaid = Не оплачено

# Все экраны оплаты
pay-customer-sees = Что видит клиент
pay-display-live = Экран 2, сейчас
pay-display-lost = Нет экрана клиента: поверните к клиенту этот экран
pay-rate-note = Справочный курс { $rate }, сумму в CNY определит кошелёк
pay-no-rate-note = Курса сейчас нет, сумму в CNY покажет кошелёк
pay-only-signed = Засчитывается только подписанный ответ с той же суммой
pay-you-can-say = Можно сказать
pay-tell-customer = Скажите клиенту
button-cancel-payment = Отменить оплату
button-ask-wallet = Запрос в { $wallet }
button-show-qr-here = Показать QR и здесь
button-hide-qr-here = Скрыть QR здесь
button-back-to-sale = Назад к продаже
button-next-sale = Новая продажа
button-new-qr = Новый QR { $wallet }
button-park = Отложить, следующий клиент
button-ask-again = Запросить ещё раз
button-refund = Возврат

# Подготовка
preparing-title = Запрашиваем QR у { $wallet }
preparing-text = Номер платежа сохранён, ждём QR.
preparing-slow = QR ещё нет. Если он не придёт, касса прежде всего проверит платёж.

# Ожидание: три шага
waiting-step-ready = QR готов, он на экране клиента
qr-unreadable = Код не удалось прочитать с этого экрана, поэтому он не показан.
qr-unreadable-step = Отмените платёж, затем отсканируйте код клиента или примите наличные.
qr-too-small = Окно клиента слишком мало для этого QR.
qr-too-small-step = Увеличьте его или поверните к клиенту этот экран.
waiting-step-pay = Ждём оплату
waiting-asked-ago = Запрос в { $wallet } { $ago }: пока не оплачено.
waiting-asking = Идёт запрос в { $wallet }
waiting-line-down = Нет связи. QR ещё действует; касса сделает запрос, как только связь вернётся.
waiting-step-paid = Оплачено
waiting-left = Ещё { $left } из { $total }

# Подтверждение
confirming-step-read = Код { $wallet } считан
confirming-step-read-sub = { $time }, используется один раз, не сохраняется
confirming-step-password = Клиент вводит пароль
confirming-step-password-sub = Запрос { $ago }: ещё вводит.
say-password = Пожалуйста, введите пароль для оплаты.

# Проверка и отмена
checking-title = Возможно, клиент уже оплатил.
checking-text = На запрос от { $time } ответа { $wallet } нет. Повторяем запрос с тем же номером платежа, поэтому деньги не спишутся дважды.
say-checking = Проверяем ваш платёж. Пожалуйста, подождите и не платите ещё раз.
checking-log-sent = Платёж отправлен
checking-log-asked = Запрос { $count }
checking-log-again = Повторный запрос
checking-log-closing = Запрошена отмена
checking-log-no-line = нет связи
checking-log-in-progress = ещё выполняется
checking-then-title = Если ответа так и не будет
checking-then-text = В { $time } касса запросит у { $wallet } отмену. Проводить оплату снова можно только после подтверждения отмены.
checking-park-title = Очередь у кассы?
checking-park-text = Отложите продажу. Касса продолжит запросы и сообщит результат. Товар не отдавайте.
checking-locked = Оплата этой продажи закрыта
cancelling-title = Отменяем этот платёж.
cancelling-text = Ждём подтверждения { $wallet }, что деньги не списаны. Только потом можно проводить оплату снова.
cancelling-refused = { $wallet } пока не отменяет: { $detail }
cancelling-until = Касса продолжает сама; не позднее { $time } QR в любом случае перестанет действовать.
say-cancelling = Отменяем платёж. Пожалуйста, больше не платите.

# Оплачено
paid-charged-by = { $wallet }: списано с клиента
paid-charge-unknown = { $wallet } не сообщает сумму списания в CNY
paid-reference = По курсу { $rate }. Справочно было { $reference }, разница { $difference }.
paid-no-reference = Справочного курса для этой продажи не было.
paid-answer = Ответ эквайера
paid-answer-value = оплачено, подпись верна
paid-amount = Сумма и валюта
paid-amount-value = совпадают с продажей
paid-order = Номер { $wallet }
paid-stored = Сохранено
paid-statement-day = День выписки в Пекине
paid-statement-day-value = { $day } (там { $time })
paid-number = Номер платежа
paid-stays = На экране до нажатия Enter.

# Не оплачено
notpaid-expired = Срок QR истёк. Деньги с клиента не списаны.
notpaid-declined = Кошелёк отказал. Деньги с клиента не списаны.
notpaid-cancelled = Отменено. Деньги с клиента не списаны.
notpaid-refused = Платёж не прошёл. Деньги с клиента не списаны.
notpaid-confirmed = { $wallet }: отмена подтверждена в { $time }. Оплату можно безопасно повторить.
notpaid-never-sent = Точно ничего не оплачено. Оплату можно безопасно повторить.
notpaid-shown = QR показан
notpaid-shown-value = с { $from } до { $to }
notpaid-closed = Отмена { $wallet }
notpaid-closed-value = { $time }, ответ подписан
notpaid-new-number = Новая попытка получит новый номер платежа

# Нужен человек
human-title = Этот платёж должен проверить администратор.
human-unmatched = Прошло два дня, а следов заявленной оплаты нет.

# Местный QR и непроверенные продажи
claim-step-scan = Клиент сканирует через свой интернет.
claim-step-pay = Платит { $amount } на своём телефоне.
claim-step-look = Проверьте его экран: магазин, сумма, время.
claim-verdict = Экран клиента — признак оплаты, но не оплата.
claim-verdict-text = ОПЛАЧЕНО — только после подтверждения эквайера.
claim-recorded-text = Когда связь вернётся, касса сама сделает запрос.
claim-checking-text = Касса делает запрос.
button-claim-record = Записать: не проверено
button-claim-not-paid = Клиент не оплатил
budget-title = Лимит риска без связи
budget-sale = Эта продажа
budget-total = Всего не проверено
budget-count = Продаж не проверено
budget-oldest = Ждёт дольше всех
budget-of = { $used } из { $limit }
budget-note = Сверх лимита — только наличные, пока не вернётся связь.

# Полоса «нет связи»
offline-since = НЕТ СВЯЗИ с { $time }
offline-waiting = { $count ->
    [0] очередь пуста
   *[other] в очереди { $count }
}
offline-not-verified = Не проверено
offline-of = из { $limit }
offline-last-try = Попытка { $ago }
button-try-now = Повтор

# Наличные
cash-received = Получено
cash-change = Сдача
cash-missing = Не хватает
cash-exact = Без сдачи
cash-sum = { $received } − { $due } = { $change }
button-cash-done = Готово

# Сегодня
today-title = Сегодня
today-subtitle = { $day }, касса { $till }
today-paid-sub = { $count ->
    [one] { $count } платёж, подтверждён
    [few] { $count } платежа, подтверждены
   *[many] { $count } платежей, подтверждены
}
today-claimed-sub = { $count ->
    [0] нет
    [one] { $count } ждёт эквайера
   *[other] { $count } ждут эквайера
}
today-unknown-sub = { $count ->
    [0] нет
   *[other] { $count } на проверке
}
today-open-sub = { $count ->
    [0] нет
   *[other] { $count } сейчас у клиента
}
today-by-tender = Оплачено по способам
today-payer = Списано CNY
today-total-paid = Всего оплачено
today-last = Последние платежи
today-last-note = незавершённые всегда видны
today-none = Сегодня платежей ещё нет
today-queue = Очередь
today-queue-note = ничего не теряется
today-queue-empty = Ничего не ждёт
button-back-to-selling = К продажам

# Помощь
help-title = Клавиши
help-selling = Продажа
help-paying = Во время оплаты
help-everywhere = Везде
help-type = Сумма вводится без запятой: 3 4 5 0 — это { $example }
help-next-line = Закрыть строку, следующий товар
help-pay-default = Оплата основным способом
help-last-digit = Стереть последнюю цифру
help-clear = Очистить строку; дважды — всю продажу
help-select = Выбрать строку
help-pay-wechat = Оплата через WeChat Pay
help-pay-local = Оплата по местному QR, не проверено
help-pay-cash = Оплата наличными
help-today = Итоги за день
help-help = Этот список
help-back = Назад или отмена оплаты (с подтверждением)
help-ask = Сделать запрос эквайеру
help-park = Отложить платёж, следующий клиент
help-primary = Кнопка с пометкой Enter
help-qr-here = Показать QR в этом окне
help-close = Закрыть список
help-display = Открыть окно клиента или перенести его на следующий экран

# Вопросы
dialog-cancel-title = Отменить этот платёж?
dialog-cancel-text = QR сразу исчезнет. Касса узнает у { $wallet }, прошла ли оплата, и затем отменит платёж. Если клиент уже успел оплатить, платёж останется оплаченным.
dialog-cancel-yes = Отменить оплату
dialog-cancel-no = Ждать дальше
dialog-clear-title = Очистить всю продажу?
dialog-clear-text = { $count ->
    [one] Будет удалена { $count } строка.
    [few] Будут удалены { $count } строки.
   *[many] Будет удалено { $count } строк.
}
dialog-clear-yes = Очистить
dialog-clear-no = Оставить
dialog-notpaid-title = Клиент не оплатил?
dialog-notpaid-text = QR на телефоне клиента ещё действует. Касса продолжит запросы, и продажа останется открытой, пока нет точного ответа.
dialog-quit-title = Закрыть Maneki?
dialog-quit-open = { $count ->
    [one] Не завершён { $count } платёж. Ничего не потеряется: при следующем запуске касса прежде всего сделает запрос. До этого неизвестно, прошла ли оплата.
    [few] Не завершены { $count } платежа. Ничего не потеряется: при следующем запуске касса прежде всего сделает запросы. До этого неизвестно, прошла ли оплата.
   *[many] Не завершено { $count } платежей. Ничего не потеряется: при следующем запуске касса прежде всего сделает запросы. До этого неизвестно, прошла ли оплата.
}
dialog-quit-yes = Закрыть Maneki
dialog-quit-no = Остаться

# Отложенные платежи
parked-answer = По { $number } есть ответ: { $state }
button-parked-open = Открыть

# Обучение и демо
training-band = ОБУЧЕНИЕ, деньги ненастоящие
training-answer = Ответ эквайера
training-paid = Оплата через { $seconds }{"\u00A0"}с
training-password = Пароль
training-declined = Отказ
training-no-answer = Нет ответа
training-offline = Нет связи
training-watermark = ОБУЧЕНИЕ

# Неполадки при запуске
button-try-again = Повторить
button-quit = Закрыть

# Сканирование кода клиента
state-sent = Код считан, идёт запрос
list-separator = {" или "}
chip-alipay = Alipay+ 支付宝
wallet-alipay = Alipay
header-wallet-offline = { $wallet }: нет связи
pay-rate-note-other = Справочный курс WeChat { $rate }; у Alipay+ свой курс
sent-step-read-sub = используется один раз, не сохраняется
sent-step-ask = Запрашиваем оплату у { $wallet }
sent-step-ask-sub = Код одноразовый и никогда не отправляется дважды
say-sent = Одну минуту, пожалуйста.
scan-step-open = Клиент открывает код оплаты в { $wallets }.
scan-step-hold = Наведите на него сканер. Нажимать ничего не нужно.
scan-step-once = Код одноразовый и не сохраняется.
button-scan-fresh = Сканировать новый код
reason-scan-no-amount = Сначала введите сумму, потом сканируйте код клиента
reason-scan-busy = Идёт оплата: считанный код не использован
reason-scan-nothing = Здесь код не нужен: считанный код не использован
reason-choose-payment = Выберите платёж для возврата
reason-no-such-payment = На этой кассе нет такого платежа
help-pay-alipay = Оплата через Alipay+
help-scan = Сканировать код клиента

# Аннулирование оплаты по коду клиента
reversing-title = Аннулируем этот платёж.
reversing-text = { $why } Ждём подтверждения { $wallet }, что деньги не удержаны. Только потом можно проводить оплату снова.
reversing-declined = Кошелёк отказал.
reversing-expired = Клиент не подтвердил вовремя.
reversing-cancelled = Отменено на кассе.
reversing-refused = Платёж не прошёл.
reversing-then-title = Сколько это длится
reversing-until = Обычно меньше минуты. { $wallet } может попросить подождать несколько секунд; касса продолжит сама.
reversing-no-line = Нет связи с { $wallet }. Касса продолжит, как только связь вернётся, даже через несколько дней.
say-reversing = Аннулируем платёж. Пожалуйста, не платите ещё раз.
checking-log-password = Запрошен пароль
checking-log-reversing = Запрос аннулирования
dialog-reverse-text = Касса запросит у { $wallet } аннулирование. Списанные деньги вернутся; «Не оплачено» будет только после подтверждения.
notpaid-not-confirmed = Не подтверждено вовремя. Деньги с клиента не списаны.
notpaid-reversed = Аннулировано. Деньги не удержаны.
notpaid-reversed-text = { $wallet }: подтверждено в { $time }. Если клиент видел списание, кошелёк вернёт деньги. Оплату можно безопасно повторить.
notpaid-fresh-code = { $wallet }: ответ от { $time }. Для новой попытки попросите у клиента новый код: каждый код одноразовый.
declined-balance = В кошельке недостаточно денег.
declined-code = Код устарел или больше не действует.
declined-limit = Сумма выше лимита клиента.
declined-account = Кошелёк клиента ограничен или не подтверждён.
declined-risk = Проверка безопасности кошелька остановила платёж.
declined-bank = Отказ банка или карты клиента.
declined-currency = Этот кошелёк не платит в валюте магазина.
human-late-title = Деньги нужно вернуть.

# Оплачено, с купонами или в другой валюте
paid-own-currency = Списано в { $currency } по курсу кошелька.
paid-after-coupons = С учётом купонов. Без них справочно было { $reference }.
coupons-title = Купоны кошелька
coupon-prepaid = { $name } (вы получите)
coupon-discount = { $name } (не получите)
coupons-more = и ещё { $count }
coupons-shop-receives = Магазин получит, до комиссии
coupons-statement-tells = Сколько получит магазин, будет в выписке
