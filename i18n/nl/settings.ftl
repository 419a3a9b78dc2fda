# De kassa instellen, de instellingen, de vergrendeling en training.

# De stappen
setup-language = Taal
setup-shop = Winkel
setup-payments = Betalingen
setup-displays = Displays
setup-look = Beeld en geluid
setup-pin = Pincode
setup-ready = Klaar
setup-step = Stap { $step } van { $steps }
setup-later = U kunt alles later wijzigen in de instellingen.
setup-kept = Wat u invult, blijft bewaard. U kunt hier stoppen en later verdergaan.
button-continue = Verder
button-back = Terug
button-save = Opslaan
button-correct-here = Hier corrigeren
button-close = Sluiten
button-choose = Kiezen

# Taal
language-title = Welke taal spreekt u?
language-text = Het klantendisplay heeft een eigen taal.

# Winkel
shop-title = Uw winkel
shop-name = Naam van de winkel
shop-name-sub = Klanten zien deze naam op het klantendisplay en in hun app
shop-country = Land
shop-currency = Valuta
shop-currency-sold = Niet meer te wijzigen: deze kassa heeft al verkocht in { $currency }
shop-timezone = Tijdzone
shop-kind = Soort winkel
shop-till = Naam van deze kassa
shop-till-sub = Letters en cijfers, bijvoorbeeld paris-1; elke kassa een eigen naam
shop-till-kept = Niet meer te wijzigen: het journaal heeft de naam { $till }
shop-customer-language = Taal klantendisplay
shop-offers = Aanbieding op klantendisplay in rust
shop-offers-sub = Eén korte zin in de taal van de klant; mag leeg blijven
kind-gifts = Cadeaus en souvenirs
kind-clothing = Kleding
kind-cosmetics = Cosmetica
kind-jewellery = Sieraden en horloges
kind-department = Warenhuis
kind-duty-free = Dutyfree
kind-food = Levensmiddelen
kind-restaurant = Restaurant
kind-cafe = Café, koffiebar
kind-pharmacy = Apotheek
kind-hotel = Hotel
kind-attraction = Museum, attractie
kind-other = Andere winkel

# Betalingen
payments-title = Hoe neemt deze kassa betalingen aan?
payments-training = Trainingsmodus
payments-training-sub = Gesimuleerde apps, geen account nodig
payments-training-note = Training is in beide vensters te zien en heeft een eigen journaal. Er gaat geen echt geld om.
payments-training-owed = Kan niet zolang betalingen op antwoord wachten ({ $count }). Handel ze eerst af.
payments-wechat-sub = U hebt uw merchantnummer en sleutels nodig
payments-alipay-sub = U hebt uw client-ID en sleutels nodig
payments-merchant = Merchantnummer
payments-app = App-ID
payments-institution = Via een betaalinstelling
payments-institution-number = Merchantnummer betaalinstelling
payments-institution-app = App-ID betaalinstelling
payments-serial = Serienummer certificaat
payments-private-key = Uw privésleutel
payments-v3-key = API v3-sleutel
payments-platform-id = ID van platformsleutel (optioneel)
payments-platform-key = Openbare platformsleutel (optioneel)
payments-client = Client-ID
payments-store = Winkelnummer
payments-public-key = Openbare platformsleutel
payments-file-sub = Typ het pad van het bestand, of sleep het bestand hierheen
payments-file-kept = Staat in de map van de kassa, alleen voor deze gebruiker
payments-file-missing = Dit bestand bestaat niet
payments-file-unread = Dit bestand is onleesbaar
payments-file-large = Dit bestand is te groot voor een sleutel
button-check = Controle bij { $wallet }
check-running = Navraag bij { $wallet }
check-good = { $wallet } heeft geantwoord: adres, sleutels en nummers kloppen.
check-bad = Klopt nog niet: { $detail }
check-none = Nog niet gecontroleerd. Zonder verbinding kan dat ook later.

# Displays
displays-title = Waar staat het klantendisplay?
displays-text = Elk display toont nu zijn nummer. Kies het display dat uw klanten zien.
displays-none = Er is maar één display gevonden. Het venster voor de klant opent achter dit venster; sleep het naar de plek waar uw klanten het zien.
displays-number = Display { $number }
displays-size = { $width } × { $height }
displays-here = Dit venster staat hier
button-show-numbers = Nummers weer tonen

# Beeld en geluid
look-theme = Kleuren
look-theme-system = Zoals de computer
look-theme-light = Licht
look-theme-dark = Donker
look-contrast = Contrast
look-contrast-normal = Normaal
look-contrast-high = Hoog
look-text = Grootte
look-text-normal = Normaal
look-text-large = Groot
sound-title = Geluiden
sound-paid = Twee korte piepjes: betaald
sound-notpaid = Eén lange piep: niet betaald
sound-notverified = Andere toon: onbevestigd
sound-voice = Stem noemt het bedrag
sound-volume = Volume
sound-on = Ja
sound-off = Nee
sound-missing = Deze versie van het programma is zonder geluid gemaakt.

# Pincode en vergrendeling
pin-title = Een pincode voor de instellingen
pin-text = 4 tot 8 cijfers. De pincode opent de instellingen en een vergrendelde kassa. Zonder pincode kan iedereen de instellingen wijzigen.
pin-new = Nieuwe pincode
pin-again = Herhaal de pincode
pin-differs = De pincodes verschillen. Typ ze allebei opnieuw.
pin-short = Een pincode heeft minstens 4 cijfers.
pin-remove = Pincode verwijderen
lock-no-pin = Geen pincode om mee te vergrendelen; Ctrl S stelt er een in
lock-close = Typ eerst de pincode om de kassa te sluiten
lock-text = Typ de pincode
lock-settings = Typ de pincode om de instellingen te openen
lock-wrong = Onjuiste pincode. { $left ->
    [one] Nog { $left } poging.
   *[other] Nog { $left } pogingen.
}
lock-wait = Te vaak onjuist. Wacht { $seconds }{"\u00A0"}s.
lock-payment-goes-on = Er loopt een betaling door terwijl de kassa vergrendeld is.

# Klaar
ready-title = De kassa is klaar
ready-training = Uw eerste oefenbon: typ een prijs, druk op F9 en de gesimuleerde klant betaalt.
ready-real = Uw eerste bon: typ een lage prijs, druk op F9 en betaal met een telefoon.
ready-file = Alles staat in { $path }
button-start = Start verkoop

# Wat er niet klopt
field-needed = Verplicht
field-wrong = Niet bruikbaar: { $detail }
save-failed = Opslaan is niet gelukt: { $detail }

# Instellingen in het venster van de kassa
help-settings = Instellingen wijzigen
help-lock = Kassa vergrendelen; een betaling loopt door
help-practice = Training: wat de gesimuleerde klant hierna doet
help-customer-language = Andere taal op het klantendisplay
help-next-field = Volgend veld
help-choose = Andere waarde
