# Oppsett av kassen, innstillinger, lås og trening.

# Trinnene
setup-language = Språk
setup-shop = Butikk
setup-payments = Betaling
setup-displays = Skjermer
setup-look = Utseende og lyd
setup-pin = PIN
setup-ready = Klar
setup-step = Trinn { $step } av { $steps }
setup-later = Alt kan endres senere i innstillingene.
setup-kept = Det du skriver inn, blir lagret. Du kan stoppe her og fortsette senere.
button-continue = Fortsett
button-back = Tilbake
button-save = Lagre
button-correct-here = Rett det her
button-close = Lukk
button-choose = Velg

# Språk
language-title = Hvilket språk snakker du?
language-text = Kundeskjermen har sitt eget språk.

# Butikk
shop-title = Butikken din
shop-name = Navn på butikken
shop-name-sub = Kundene ser det på kundeskjermen og i appen sin
shop-country = Land
shop-currency = Valuta
shop-currency-sold = Kan ikke endres: kassen har solgt i { $currency }
shop-timezone = Tidssone
shop-kind = Type butikk
shop-till = Navn på kassen
shop-till-sub = Bokstaver og tall, for eksempel paris-1; hver kasse sitt eget
shop-till-kept = Kan ikke endres: journalen føres under navnet { $till }
shop-customer-language = Språk på kundeskjermen
shop-offers = Tilbud på kundeskjermen når den er ledig
shop-offers-sub = Én kort setning på kundens språk; kan være tom
kind-gifts = Gaver og suvenirer
kind-clothing = Klær
kind-cosmetics = Kosmetikk
kind-jewellery = Smykker og klokker
kind-department = Varemagasin
kind-duty-free = Tax-free
kind-food = Dagligvarer
kind-restaurant = Restaurant
kind-cafe = Kafé
kind-pharmacy = Apotek
kind-hotel = Hotell
kind-attraction = Museum, attraksjon
kind-other = Annen butikk

# Betaling
payments-title = Hvordan tar kassen imot betaling?
payments-training = Trening
payments-training-sub = Simulerte apper, ingen avtale nødvendig
payments-training-note = Trening er merket i begge vinduene og føres i en egen journal. Ingen ekte penger flyttes.
payments-training-owed = Ikke mulig så lenge betalinger venter på svar ({ $count }). Fullfør dem først.
payments-wechat-sub = Krever brukerstednummer og nøkler
payments-alipay-sub = Krever klient-ID og nøkler
payments-merchant = Brukerstednummer
payments-app = App-ID
payments-institution = Via et betalingsforetak
payments-institution-number = Foretakets brukerstednummer
payments-institution-app = Foretakets app-ID
payments-serial = Sertifikatets serienummer
payments-private-key = Din private nøkkel
payments-v3-key = API v3-nøkkel
payments-platform-id = Plattformnøkkelens ID (kan være tom)
payments-platform-key = Offentlig plattformnøkkel (kan være tom)
payments-client = Klient-ID
payments-store = Filialnummer
payments-public-key = Offentlig plattformnøkkel
payments-file-sub = Skriv filbanen, eller dra filen hit
payments-file-kept = Lagres i kassens mappe, bare for denne brukeren
payments-file-missing = Filen finnes ikke
payments-file-unread = Filen kan ikke leses
payments-file-large = Filen er for stor til å være en nøkkel
button-check = Sjekk med { $wallet }
check-running = Spør { $wallet }
check-good = { $wallet } svarte: adresse, nøkler og numre er riktige.
check-bad = Ikke riktig ennå: { $detail }
check-none = Ikke sjekket ennå. Uten forbindelse kan du sjekke senere.

# Skjermer
displays-title = Hvor er kundeskjermen?
displays-text = Hver skjerm viser nå nummeret sitt. Velg den kundene dine ser.
displays-none = Det er bare én skjerm. Kundens vindu åpnes bak dette; dra det dit kundene ser det.
displays-number = Skjerm { $number }
displays-size = { $width } × { $height }
displays-here = Dette vinduet er her
button-show-numbers = Vis numrene igjen

# Utseende og lyd
look-theme = Farger
look-theme-system = Som maskinen
look-theme-light = Lys
look-theme-dark = Mørk
look-contrast = Kontrast
look-contrast-normal = Normal
look-contrast-high = Høy
look-text = Størrelse
look-text-normal = Normal
look-text-large = Stor
sound-title = Lyder
sound-paid = To korte pip: betalt
sound-notpaid = Ett langt pip: ikke betalt
sound-notverified = En annen tone: ubekreftet
sound-voice = Stemme sier beløpet
sound-volume = Lydstyrke
sound-on = Ja
sound-off = Nei
sound-missing = Denne versjonen av programmet er laget uten lyd.

# PIN og lås
pin-title = En PIN for innstillingene
pin-text = 4 til 8 sifre. Den åpner innstillingene og en låst kasse. Uten PIN kan alle endre innstillingene.
pin-new = Ny PIN
pin-again = Samme PIN igjen
pin-differs = De to PIN-kodene er ulike. Tast begge på nytt.
pin-short = En PIN har minst 4 sifre.
pin-remove = Fjern PIN
lock-no-pin = Det finnes ingen PIN å låse med; Ctrl S lager en
lock-close = Tast PIN først for å lukke kassen
lock-text = Tast PIN
lock-settings = Tast PIN for å åpne innstillingene
lock-wrong = Feil PIN. { $left ->
    [one] { $left } forsøk igjen.
   *[other] { $left } forsøk igjen.
}
lock-wait = For mange feil forsøk. Vent { $seconds }{"\u00A0"}s.
lock-payment-goes-on = En betaling fortsetter mens kassen er låst.

# Klar
ready-title = Kassen er klar
ready-training = Ditt første øvingssalg: tast en pris, trykk F9, og den simulerte kunden betaler.
ready-real = Ditt første salg: tast en lav pris, trykk F9, og betal med en telefon.
ready-file = Alt ligger i { $path }
button-start = Begynn å selge

# Hva som er feil
field-needed = Mangler
field-wrong = Kan ikke brukes: { $detail }
save-failed = Kunne ikke lagres: { $detail }

# Innstillinger i kassererens vindu
help-settings = Endre innstillingene
help-lock = Lås kassen; en betaling fortsetter
help-practice = Trening: hva den simulerte kunden gjør videre
help-customer-language = Et annet språk på kundeskjermen
help-next-field = Neste felt
help-choose = En annen verdi
