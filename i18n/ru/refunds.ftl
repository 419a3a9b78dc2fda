# Платежи из списка и возврат денег.

# Платёж из списка
details-wallet = Способ оплаты
details-charged = Списано с клиента
details-order = Номер эквайера
details-when = Когда
details-late = Списано после отмены. К продаже не относится; касса возвращает деньги.

# Возврат денег
refund-title = Возврат
refunds-title = Возвраты
refunds-none = Возвратов ещё не было.
refund-paid = Оплачено
refund-given-back = Возвращено
refund-on-its-way = Ещё не возвращено
refund-left = Остаток к возврату
refund-all-title = Вернуть весь остаток
refund-part-title = Вернуть часть
refund-why = Причина
refund-because-returned = Возврат товара
refund-because-amount = Неверная сумма
refund-because-damaged = Брак или недостача
refund-because-other = Другая причина
refund-wallet-title = Как вернутся деньги
refund-wallet-how = Деньги вернутся в кошелёк, из которого платили. Срок { $wallet } — от минут до нескольких дней; засчитывается только подтверждённый возврат.
refund-offline-title = Нет связи
refund-offline-how = Возврат в очереди и уйдёт, как только { $wallet } будет на связи. Скажите клиенту, что деньги ещё не возвращены.
refund-cash-title = Наличные
refund-cash-how = Выдайте деньги из ящика после сохранения.
button-all-left = Весь остаток: { $amount }
button-refund-amount = Вернуть { $amount }
refund-not-asked = Возврата не было
dialog-refund-title = Вернуть эти деньги?
dialog-refund-text = { $amount } вернётся тем же путём, каким оплачено. Отменить нельзя.
dialog-refund-yes = Вернуть { $amount }
dialog-refund-no = Не возвращать

# Насколько продвинулся возврат: слово, потом фраза
refund-due = Ещё не возвращено
refund-waits = Ждёт средств
refund-sent = Отправлен, нет ответа
refund-pending = Принят, в пути
refund-failed = Не возвращено
refund-stuck = Решить вручную
refund-due-text = Сохранён, отправляется в { $wallet }.
refund-queued-text = В очереди: ещё не возвращено. Уйдёт, как только вернётся связь.
refund-waits-text = { $wallet } пока не выплачивает: { $detail }. Возвраты идут из оплат, ещё не перечисленных магазину, или из депозита. Касса повторит сама; администратор может пополнить счёт.
refund-sent-text = Отправлен в { $wallet }; ответа ещё нет. Один и тот же запрос не выполняется дважды.
refund-refused-text = { $wallet }: отказ. Касса проверяет, что ничего не вернулось: { $detail }
refund-pending-text = { $wallet }: возврат принят. Деньги в пути, то есть ещё не возвращены.
refund-done-text = { $wallet }: подтверждено в { $time }.
refund-done-payer-text = { $wallet }: подтверждено в { $time }, клиенту вернулось { $payer }.
refund-cash-text = Возвращено наличными в { $time }.
refund-failed-text = Ничего не вернулось: { $detail }. Возврат этой суммы можно повторить.
refund-stuck-text = { $wallet } не может выплатить: { $detail }. Администратор должен решить это с { $wallet }.
refund-asked = Запрошен в { $time }
refund-asked-because = Запрошен в { $time }: { $reason }
say-refunding = Ваш возврат в пути. Деньги придут в кошелёк, из которого вы платили.
say-refunded = Деньги вернулись в ваш кошелёк.
today-queued-refund = Возврат { $amount }
today-refunding = Ждёт возврата
today-refunded = из них возвращено
hint-amount-back = Сумма возврата
hint-all-left = Весь остаток
hint-next-reason = След. причина
hint-move = Выбор
hint-open = Открыть
help-all-left = Вернуть весь остаток
help-next-reason = Другая причина возврата
help-refund = Сделать возврат
