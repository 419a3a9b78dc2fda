# Setting the till up, its settings, its lock, and training.

# The steps
setup-language = Language
setup-shop = Shop
setup-payments = Payments
setup-displays = Displays
setup-look = Look and sound
setup-pin = PIN
setup-ready = Ready
setup-step = Step { $step } of { $steps }
setup-later = Everything can be changed later in the settings.
setup-kept = What you enter is kept. You can stop here and go on later.
button-continue = Continue
button-back = Back
button-save = Save
button-correct-here = Correct it here
button-close = Close
button-choose = Choose

# Language
language-title = Which language do you speak?
language-text = The customer's window has a language of its own.

# Shop
shop-title = Your shop
shop-name = Name of the shop
shop-name-sub = Customers see it on their window and in their wallet
shop-country = Country
shop-currency = Currency
shop-currency-sold = Cannot change: this till has sold in { $currency }
shop-timezone = Time zone
shop-kind = Kind of shop
shop-till = Name of this till
shop-till-sub = Letters and digits, for example paris-1; each till its own
shop-till-kept = Cannot change: the journal is kept under the name { $till }
shop-customer-language = Customer's window speaks
shop-offers = Offers on the idle customer's window
shop-offers-sub = One short sentence in the customer's language; may be empty
kind-gifts = Gifts and souvenirs
kind-clothing = Clothing
kind-cosmetics = Cosmetics
kind-jewellery = Jewellery and watches
kind-department = Department store
kind-duty-free = Duty free
kind-food = Food and groceries
kind-restaurant = Restaurant
kind-cafe = Café
kind-pharmacy = Pharmacy
kind-hotel = Hotel
kind-attraction = Museum, attraction
kind-other = Other shop

# Payments
payments-title = How does this till take payments?
payments-training = Training mode
payments-training-sub = Pretend wallets, no account needed
payments-training-note = Training is marked on both windows and kept in a journal of its own. No real money moves.
payments-training-owed = Not while something waits for an answer ({ $count }). Settle it first.
payments-wechat-sub = Needs your merchant number and keys
payments-alipay-sub = Needs your client id and keys
payments-merchant = Merchant number
payments-app = App id
payments-institution = Through an institution
payments-institution-number = Institution's merchant number
payments-institution-app = Institution's app id
payments-serial = Certificate serial number
payments-private-key = Your private key
payments-v3-key = API v3 key
payments-platform-id = Platform key id (may be empty)
payments-platform-key = Platform public key (may be empty)
payments-client = Client id
payments-store = Store number
payments-public-key = Platform public key
payments-file-sub = Type the file's path, or drop the file here
payments-file-kept = Kept in the till's folder, for this user only
payments-file-missing = There is no such file
payments-file-unread = This file cannot be read
payments-file-large = This file is too large for a key
button-check = Check with { $wallet }
check-running = Asking { $wallet }
check-good = { $wallet } answered: address, keys and numbers are right.
check-bad = Not right yet: { $detail }
check-none = Not checked yet. Without a line you can check later.

# Displays
displays-title = Where is the customer's window?
displays-text = Each display shows its number now. Choose the one your customers see.
displays-none = One display was found. The customer's window opens behind this one; drag it to where your customers see it.
displays-number = Display { $number }
displays-size = { $width } × { $height }
displays-here = This window is here
button-show-numbers = Show the numbers again

# Look and sound
look-theme = Colours
look-theme-system = Like the computer
look-theme-light = Light
look-theme-dark = Dark
look-contrast = Contrast
look-contrast-normal = Normal
look-contrast-high = High
look-text = Size
look-text-normal = Normal
look-text-large = Large
sound-title = Sounds
sound-paid = Two short beeps: paid
sound-notpaid = One long beep: not paid
sound-notverified = Another tone: not verified
sound-voice = Voice says the amount
sound-volume = Volume
sound-on = On
sound-off = Off
sound-missing = This version of the program was built without sound.

# PIN and lock
pin-title = A PIN for the settings
pin-text = 4 to 8 digits. It opens the settings and a locked till. Without one, everybody can change the settings.
pin-new = New PIN
pin-again = The same PIN again
pin-differs = The two PINs differ. Type both again.
pin-short = A PIN has at least 4 digits.
pin-remove = Remove the PIN
lock-no-pin = There is no PIN to lock with; Ctrl S sets one
lock-close = Type the PIN first; then the till can be closed
lock-text = Type the PIN
lock-settings = Type the PIN to open the settings
lock-wrong = Wrong PIN. { $left ->
    [one] { $left } try left.
   *[other] { $left } tries left.
}
lock-wait = Too many wrong tries. Wait { $seconds }{"\u00A0"}s.
lock-payment-goes-on = A payment goes on while the till is locked.

# Ready
ready-title = The till is ready
ready-training = Your first practice sale: type a price, press F9, and the pretend customer pays.
ready-real = Your first sale: type a small price, press F9, and pay it with a phone.
ready-file = Everything is in { $path }
button-start = Start selling

# What is wrong
field-needed = Needed
field-wrong = Cannot be used: { $detail }
save-failed = Could not be stored: { $detail }

# Settings in the cashier's window
help-settings = Change the settings
help-lock = Lock the till; a payment goes on
help-practice = Training: what the pretend customer does next
help-customer-language = Another language on the customer's window
help-next-field = Next field
help-choose = Another value
