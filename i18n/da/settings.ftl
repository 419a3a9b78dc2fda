# Opsætning af kassen, indstillinger, lås og træning.

# Trinene
setup-language = Sprog
setup-shop = Butik
setup-payments = Betaling
setup-displays = Skærme
setup-look = Udseende og lyd
setup-pin = PIN
setup-ready = Klar
setup-step = Trin { $step } af { $steps }
setup-later = Alt kan ændres senere i indstillingerne.
setup-kept = Det, du indtaster, bliver gemt. Du kan stoppe her og fortsætte senere.
button-continue = Fortsæt
button-back = Tilbage
button-save = Gem
button-correct-here = Ret det her
button-close = Luk
button-choose = Vælg

# Sprog
language-title = Hvilket sprog taler du?
language-text = Kundedisplayet har sit eget sprog.

# Butik
shop-title = Din butik
shop-name = Butikkens navn
shop-name-sub = Kunderne ser det på kundedisplayet og i deres app
shop-country = Land
shop-currency = Valuta
shop-currency-sold = Kan ikke ændres: kassen har solgt i { $currency }
shop-timezone = Tidszone
shop-kind = Butikstype
shop-till = Kassens navn
shop-till-sub = Bogstaver og tal, f.eks. paris-1; hver kasse sit eget
shop-till-kept = Kan ikke ændres: journalen føres under navnet { $till }
shop-customer-language = Sprog på kundedisplayet
shop-offers = Tilbud på kundedisplayet, når det er ledigt
shop-offers-sub = Én kort sætning på kundens sprog; må være tom
kind-gifts = Gaver og souvenirs
kind-clothing = Tøj
kind-cosmetics = Kosmetik
kind-jewellery = Smykker og ure
kind-department = Stormagasin
kind-duty-free = Toldfri
kind-food = Dagligvarer
kind-restaurant = Restaurant
kind-cafe = Café
kind-pharmacy = Apotek
kind-hotel = Hotel
kind-attraction = Museum, attraktion
kind-other = Anden butik

# Betaling
payments-title = Hvordan tager kassen imod betaling?
payments-training = Træning
payments-training-sub = Simulerede apps, ingen aftale nødvendig
payments-training-note = Træning er mærket i begge vinduer og føres i sin egen journal. Ingen rigtige penge flyttes.
payments-training-owed = Ikke muligt, så længe betalinger venter på svar ({ $count }). Afslut dem først.
payments-wechat-sub = Kræver forretningsnummer og nøgler
payments-alipay-sub = Kræver klient-id og nøgler
payments-merchant = Forretningsnummer
payments-app = App-id
payments-institution = Via et betalingsinstitut
payments-institution-number = Instituttets forretningsnummer
payments-institution-app = Instituttets app-id
payments-serial = Certifikatets serienummer
payments-private-key = Din private nøgle
payments-v3-key = API v3-nøgle
payments-platform-id = Platformsnøglens id (må være tomt)
payments-platform-key = Offentlig platformsnøgle (må være tom)
payments-client = Klient-id
payments-store = Filialnummer
payments-public-key = Offentlig platformsnøgle
payments-file-sub = Skriv filens sti, eller træk filen hertil
payments-file-kept = Gemmes i kassens mappe, kun for denne bruger
payments-file-missing = Filen findes ikke
payments-file-unread = Filen kan ikke læses
payments-file-large = Filen er for stor til en nøgle
button-check = Tjek hos { $wallet }
check-running = Spørger { $wallet }
check-good = { $wallet } svarede: adresse, nøgler og numre er rigtige.
check-bad = Ikke rigtigt endnu: { $detail }
check-none = Ikke tjekket endnu. Uden forbindelse kan du tjekke senere.

# Skærme
displays-title = Hvor er kundedisplayet?
displays-text = Hver skærm viser nu sit nummer. Vælg den, dine kunder ser.
displays-none = Der er kun én skærm. Kundens vindue åbner bag dette; træk det derhen, hvor kunderne ser det.
displays-number = Skærm { $number }
displays-size = { $width } × { $height }
displays-here = Dette vindue er her
button-show-numbers = Vis numrene igen

# Udseende og lyd
look-theme = Farver
look-theme-system = Som computeren
look-theme-light = Lys
look-theme-dark = Mørk
look-contrast = Kontrast
look-contrast-normal = Normal
look-contrast-high = Høj
look-text = Størrelse
look-text-normal = Normal
look-text-large = Stor
sound-title = Lyde
sound-paid = To korte bip: betalt
sound-notpaid = Et langt bip: ikke betalt
sound-notverified = En anden tone: ubekræftet
sound-voice = Stemme siger beløbet
sound-volume = Lydstyrke
sound-on = Ja
sound-off = Nej
sound-missing = Denne version af programmet er lavet uden lyd.

# PIN og lås
pin-title = En PIN til indstillingerne
pin-text = 4 til 8 cifre. Den åbner indstillingerne og en låst kasse. Uden PIN kan alle ændre indstillingerne.
pin-new = Ny PIN
pin-again = Samme PIN igen
pin-differs = De to PIN-koder er forskellige. Tast begge igen.
pin-short = En PIN har mindst 4 cifre.
pin-remove = Fjern PIN
lock-no-pin = Der er ingen PIN at låse med; Ctrl S opretter en
lock-close = Tast først PIN for at lukke kassen
lock-text = Tast PIN
lock-settings = Tast PIN for at åbne indstillingerne
lock-wrong = Forkert PIN. { $left ->
    [one] { $left } forsøg tilbage.
   *[other] { $left } forsøg tilbage.
}
lock-wait = For mange forkerte forsøg. Vent { $seconds }{"\u00A0"}sek.
lock-payment-goes-on = En betaling fortsætter, mens kassen er låst.

# Klar
ready-title = Kassen er klar
ready-training = Dit første øvesalg: tast en pris, tryk F9, og den simulerede kunde betaler.
ready-real = Dit første salg: tast en lille pris, tryk F9, og betal med en telefon.
ready-file = Alt ligger i { $path }
button-start = Begynd at sælge

# Hvad der er galt
field-needed = Mangler
field-wrong = Kan ikke bruges: { $detail }
save-failed = Kunne ikke gemmes: { $detail }

# Indstillinger i ekspedientens vindue
help-settings = Ændr indstillingerne
help-lock = Lås kassen; en betaling fortsætter
help-practice = Træning: hvad den simulerede kunde gør som det næste
help-customer-language = Et andet sprog på kundedisplayet
help-next-field = Næste felt
help-choose = En anden værdi
