# Die Kasse einrichten, ihre Einstellungen, ihre Sperre und das Training.

# Die Schritte
setup-language = Sprache
setup-shop = Geschäft
setup-payments = Zahlungen
setup-displays = Displays
setup-look = Anzeige und Ton
setup-pin = PIN
setup-ready = Fertig
setup-step = Schritt { $step } von { $steps }
setup-later = Alles lässt sich später in den Einstellungen ändern.
setup-kept = Ihre Eingaben bleiben erhalten. Sie können hier aufhören und später weitermachen.
button-continue = Weiter
button-back = Zurück
button-save = Speichern
button-correct-here = Hier beheben
button-close = Schließen
button-choose = Wählen

# Sprache
language-title = Welche Sprache sprechen Sie?
language-text = Das Kundendisplay hat eine eigene Sprache.

# Geschäft
shop-title = Ihr Geschäft
shop-name = Name des Geschäfts
shop-name-sub = Kunden sehen ihn auf dem Kundendisplay und in ihrer App
shop-country = Land
shop-currency = Währung
shop-currency-sold = Nicht mehr änderbar: diese Kasse hat schon in { $currency } verkauft
shop-timezone = Zeitzone
shop-kind = Art des Geschäfts
shop-till = Name dieser Kasse
shop-till-sub = Buchstaben und Ziffern, zum Beispiel paris-1; jede Kasse anders
shop-till-kept = Nicht mehr änderbar: das Journal läuft unter dem Namen { $till }
shop-customer-language = Sprache Kundendisplay
shop-offers = Angebote auf dem Kundendisplay im Leerlauf
shop-offers-sub = Ein kurzer Satz in der Sprache der Kunden; darf leer bleiben
kind-gifts = Geschenke und Souvenirs
kind-clothing = Bekleidung
kind-cosmetics = Kosmetik
kind-jewellery = Schmuck und Uhren
kind-department = Kaufhaus
kind-duty-free = Duty-free
kind-food = Lebensmittel
kind-restaurant = Restaurant
kind-cafe = Café
kind-pharmacy = Apotheke
kind-hotel = Hotel
kind-attraction = Museum, Attraktion
kind-other = Anderes Geschäft

# Zahlungen
payments-title = Wie nimmt diese Kasse Zahlungen an?
payments-training = Trainingsmodus
payments-training-sub = Simulierte Apps, kein Konto nötig
payments-training-note = Training ist in beiden Fenstern markiert und hat ein eigenes Journal. Es fließt kein echtes Geld.
payments-training-owed = Nicht möglich, solange Zahlungen auf Antwort warten ({ $count }). Erst abschließen.
payments-wechat-sub = Sie brauchen Ihre Händlernummer und Schlüssel
payments-alipay-sub = Sie brauchen Ihre Client-ID und Schlüssel
payments-merchant = Händlernummer
payments-app = App-ID
payments-institution = Über ein Zahlungsinstitut
payments-institution-number = Händlernummer des Instituts
payments-institution-app = App-ID des Instituts
payments-serial = Seriennummer des Zertifikats
payments-private-key = Privater Schlüssel
payments-v3-key = APIv3-Schlüssel
payments-platform-id = ID des Plattformschlüssels (optional)
payments-platform-key = Öffentl. Plattformschlüssel (optional)
payments-client = Client-ID
payments-store = Filialnummer
payments-public-key = Öffentl. Plattformschlüssel
payments-file-sub = Pfad der Datei eingeben oder Datei hierher ziehen
payments-file-kept = Liegt im Ordner der Kasse, nur für diesen Benutzer
payments-file-missing = Diese Datei gibt es nicht
payments-file-unread = Diese Datei ist unlesbar
payments-file-large = Diese Datei ist zu groß für einen Schlüssel
button-check = Mit { $wallet } prüfen
check-running = { $wallet } wird abgefragt
check-good = { $wallet } hat geantwortet: Adresse, Schlüssel und Nummern stimmen.
check-bad = Stimmt noch nicht: { $detail }
check-none = Noch nicht geprüft. Ohne Verbindung geht das auch später.

# Displays
displays-title = Wo ist das Kundendisplay?
displays-text = Jedes Display zeigt jetzt seine Nummer. Wählen Sie das, auf das Ihre Kunden sehen.
displays-none = Nur ein Display gefunden. Das Fenster für die Kunden öffnet sich hinter diesem; ziehen Sie es dorthin, wo Ihre Kunden es sehen.
displays-number = Display { $number }
displays-size = { $width } × { $height }
displays-here = Hier ist dieses Fenster
button-show-numbers = Nummern erneut zeigen

# Anzeige und Ton
look-theme = Farben
look-theme-system = Wie am Computer
look-theme-light = Hell
look-theme-dark = Dunkel
look-contrast = Kontrast
look-contrast-normal = Normal
look-contrast-high = Hoch
look-text = Größe
look-text-normal = Normal
look-text-large = Groß
sound-title = Töne
sound-paid = Zwei kurze Töne: bezahlt
sound-notpaid = Ein langer Ton: nicht bezahlt
sound-notverified = Anderer Ton: unbestätigt
sound-voice = Stimme sagt den Betrag an
sound-volume = Lautstärke
sound-on = Ja
sound-off = Nein
sound-missing = Diese Version des Programms wurde ohne Ton erstellt.

# PIN und Sperre
pin-title = Eine PIN für die Einstellungen
pin-text = 4 bis 8 Ziffern. Sie öffnet die Einstellungen und die gesperrte Kasse. Ohne PIN kann jeder die Einstellungen ändern.
pin-new = Neue PIN
pin-again = PIN wiederholen
pin-differs = Die PINs sind verschieden. Bitte beide neu eingeben.
pin-short = Eine PIN hat mindestens 4 Ziffern.
pin-remove = PIN entfernen
lock-no-pin = Ohne PIN kein Sperren; Ctrl S legt eine fest
lock-close = Erst die PIN eingeben, dann lässt sich die Kasse schließen
lock-text = PIN eingeben
lock-settings = PIN für die Einstellungen eingeben
lock-wrong = PIN falsch. { $left ->
    [one] Noch { $left } Versuch.
   *[other] Noch { $left } Versuche.
}
lock-wait = Zu viele Fehlversuche. Bitte { $seconds }{"\u00A0"}s warten.
lock-payment-goes-on = Eine Zahlung läuft weiter, während die Kasse gesperrt ist.

# Fertig
ready-title = Die Kasse ist bereit
ready-training = Ihr erster Verkauf zur Übung: Preis eingeben, F9 drücken, und der simulierte Kunde zahlt.
ready-real = Ihr erster Verkauf: einen kleinen Preis eingeben, F9 drücken und mit einem Handy bezahlen.
ready-file = Alles liegt in { $path }
button-start = Verkauf starten

# Was nicht stimmt
field-needed = Fehlt noch
field-wrong = Nicht verwendbar: { $detail }
save-failed = Speichern nicht möglich: { $detail }

# Einstellungen im Fenster der Kasse
help-settings = Einstellungen ändern
help-lock = Kasse sperren; eine Zahlung läuft weiter
help-practice = Training: was der simulierte Kunde als Nächstes tut
help-customer-language = Andere Sprache auf dem Kundendisplay
help-next-field = Nächstes Feld
help-choose = Anderer Wert
