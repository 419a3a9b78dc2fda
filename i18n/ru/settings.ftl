# Настройка кассы, параметры, блокировка и обучение.

# Шаги
setup-language = Язык
setup-shop = Магазин
setup-payments = Оплата
setup-displays = Экраны
setup-look = Вид и звук
setup-pin = PIN
setup-ready = Готово
setup-step = Шаг { $step } из { $steps }
setup-later = Всё можно изменить позже в настройках.
setup-kept = Введённое сохраняется. Можно остановиться и продолжить позже.
button-continue = Далее
button-back = Назад
button-save = Сохранить
button-correct-here = Исправить здесь
button-close = Закрыть
button-choose = Выбрать

# Язык
language-title = На каком языке вы говорите?
language-text = У экрана клиента свой язык.

# Магазин
shop-title = Ваш магазин
shop-name = Название магазина
shop-name-sub = Клиенты видят его на своём экране и в кошельке
shop-country = Страна
shop-currency = Валюта
shop-currency-sold = Изменить нельзя: на этой кассе были продажи в { $currency }
shop-timezone = Часовой пояс
shop-kind = Тип магазина
shop-till = Имя этой кассы
shop-till-sub = Латинские буквы и цифры, например paris-1; у каждой кассы своё
shop-till-kept = Изменить нельзя: журнал ведётся под именем { $till }
shop-customer-language = Язык экрана клиента
shop-offers = Акции на свободном экране клиента
shop-offers-sub = Одна короткая фраза на языке клиента; можно не заполнять
kind-gifts = Подарки и сувениры
kind-clothing = Одежда
kind-cosmetics = Косметика
kind-jewellery = Украшения и часы
kind-department = Универмаг
kind-duty-free = Дьюти-фри
kind-food = Продукты
kind-restaurant = Ресторан
kind-cafe = Кафе
kind-pharmacy = Аптека
kind-hotel = Гостиница
kind-attraction = Музей, экскурсии
kind-other = Другое

# Оплата
payments-title = Как эта касса принимает оплату?
payments-training = Режим обучения
payments-training-sub = Учебные кошельки, договор не нужен
payments-training-note = Обучение отмечено в обоих окнах и ведётся в отдельном журнале. Настоящие деньги не списываются.
payments-training-owed = Нельзя, пока платежи ждут ответа ({ $count }). Сначала завершите их.
payments-wechat-sub = Нужны номер мерчанта и ключи
payments-alipay-sub = Нужны Client ID и ключи
payments-merchant = Номер мерчанта
payments-app = App ID
payments-institution = Через платёжную организацию
payments-institution-number = Номер мерчанта организации
payments-institution-app = App ID организации
payments-serial = Серийный номер сертификата
payments-private-key = Ваш закрытый ключ
payments-v3-key = Ключ API v3
payments-platform-id = ID ключа платформы (необязательно)
payments-platform-key = Открытый ключ платформы (необязательно)
payments-client = Client ID
payments-store = Номер магазина
payments-public-key = Открытый ключ платформы
payments-file-sub = Введите путь к файлу или перетащите файл сюда
payments-file-kept = Хранится в папке кассы, только для этого пользователя
payments-file-missing = Такого файла нет
payments-file-unread = Не удаётся прочитать файл
payments-file-large = Файл слишком велик для ключа
button-check = Проверить в { $wallet }
check-running = Запрос в { $wallet }
check-good = Ответ { $wallet } получен: адрес, ключи и номера верны.
check-bad = Пока не подходит: { $detail }
check-none = Ещё не проверено. Если связи нет, можно проверить позже.

# Экраны
displays-title = Где экран клиента?
displays-text = Сейчас на каждом экране показан его номер. Выберите тот, который видят клиенты.
displays-none = Найден один экран. Окно клиента откроется позади этого; перетащите его туда, где его видят клиенты.
displays-number = Экран { $number }
displays-size = { $width } × { $height }
displays-here = Это окно здесь
button-show-numbers = Показать номера снова

# Вид и звук
look-theme = Тема
look-theme-system = Как на компьютере
look-theme-light = Светлая
look-theme-dark = Тёмная
look-contrast = Контраст
look-contrast-normal = Обычный
look-contrast-high = Высокий
look-text = Размер
look-text-normal = Обычный
look-text-large = Крупный
sound-title = Звуки
sound-paid = 2 коротких сигнала: оплачено
sound-notpaid = Длинный сигнал: не оплачено
sound-notverified = Другой тон: не проверено
sound-voice = Голос называет сумму
sound-volume = Громкость
sound-on = Вкл.
sound-off = Выкл.
sound-missing = Эта версия программы собрана без звука.

# PIN и блокировка
pin-title = PIN для настроек
pin-text = От 4 до 8 цифр. Открывает настройки и заблокированную кассу. Без PIN настройки может изменить любой.
pin-new = Новый PIN
pin-again = PIN ещё раз
pin-differs = PIN не совпадают. Введите оба ещё раз.
pin-short = В PIN не меньше 4 цифр.
pin-remove = Удалить PIN
lock-no-pin = Нет PIN для блокировки; задайте его через Ctrl S
lock-close = Чтобы закрыть кассу, сначала введите PIN
lock-text = Введите PIN
lock-settings = Введите PIN, чтобы открыть настройки
lock-wrong = Неверный PIN. { $left ->
    [one] Осталась { $left } попытка.
    [few] Осталось { $left } попытки.
   *[many] Осталось { $left } попыток.
}
lock-wait = Слишком много ошибок. Подождите { $seconds }{"\u00A0"}с.
lock-payment-goes-on = Касса заблокирована, начатая оплата продолжается.

# Готово
ready-title = Касса готова
ready-training = Первая учебная продажа: введите цену, нажмите F9, и учебный клиент оплатит.
ready-real = Первая продажа: введите небольшую цену, нажмите F9 и оплатите телефоном.
ready-file = Всё хранится в { $path }
button-start = Начать продажи

# Что не так
field-needed = Заполните
field-wrong = Не подходит: { $detail }
save-failed = Не удалось сохранить: { $detail }

# Настройки в окне кассира
help-settings = Изменить настройки
help-lock = Заблокировать кассу; оплата продолжится
help-practice = Обучение: что дальше сделает учебный клиент
help-customer-language = Другой язык на экране клиента
help-next-field = Следующее поле
help-choose = Другое значение
