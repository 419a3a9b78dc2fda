# Das Fenster der Kasse.

window-title = Maneki, Kasse { $till }

# Kopfzeile
header-till = Kasse { $till }
header-online = Online
header-offline = Offline
header-simulated = Simulation
header-queue-empty = 0 ausstehend
header-queue-waiting = { $count } ausstehend
header-queue-checking = { $count } in Prüfung
header-rate-age = Kurs { $age } alt
header-rate-none = Kein Kurs
header-clock-off = Uhr weicht { $span } ab
header-display-lost = Display 2 fehlt

# Zahlarten. Der lange Name steht in Sätzen, der kurze auf Schaltflächen.
tender-cash = Bar
tender-wechat = WeChat Pay
tender-alipay = Alipay+
tender-local-qr = QR lokal
tender-scan = Kundencode
tender-wechat-short = WeChat
tender-qr-on-display = QR auf dem Kundendisplay
tender-scan-sub = Code am Handy scannen
tender-cash-sub = Passend oder mit Rückgeld
tender-cash-offline = Geht wie immer
tender-claim-sub = gilt als UNBESTÄTIGT
tender-needs-line = Nur online
tender-no-amount = Noch kein Betrag
tender-not-set-up = Hier nicht eingerichtet
tender-limit = Limit erreicht

# Tastenfeld, Bon, Summe
cart-title = Verkauf { $number }
cart-new = Neuer Verkauf
cart-lines = { $count ->
    [one] { $count } Position
   *[other] { $count } Positionen
}
cart-line = Artikel { $number }
cart-line-keyed = Freier Betrag
cart-empty = Preis des ersten Artikels eingeben.
cart-empty-keys = + nächster Artikel, Enter zum Kassieren
cart-total = Summe
keypad-clear = C
hero-to-pay = Zu zahlen
hero-rate = { $units } { $currency } = { $rate } CNY
hero-source-wechat = Referenzkurs WeChat Pay
hero-source-ecb = Kurs der Europäischen Zentralbank
hero-source-manual = Kurs der Filialleitung
hero-published = { $day }, { $beijing } in Peking ({ $here } hier)
hero-rate-old = Dieser Kurs ist { $age } alt
hero-no-rate = Kein Kurs seit { $day }; der Verkauf läuft in { $currency } weiter
hero-no-rate-yet = Noch kein Kurs; der Verkauf läuft in { $currency } weiter

# Hinweise und Namen der Tasten
key-enter = Enter
key-escape = Esc
key-space = Leertaste
key-tab = Tab
key-backspace = Rücktaste
key-delete = Entf
key-arrows = Pfeile
key-digits = 0-9
hint-help = Hilfe
hint-refund = Erstatten
hint-sales = Heute
hint-default-tender = Standardzahlart
hint-back = Zurück
hint-next-line = Nächster Artikel
hint-amount-received = Gegeben
hint-done = Fertig
hint-cancel = Zahlung abbrechen (mit Rückfrage)
hint-qr-here = QR hier
hint-park = Parken
hint-display = Kundendisplay
hint-try-now = Verbindung testen
reason-key-locked = Während dieser Zahlung nicht möglich
reason-key-nothing = Diese Taste hat hier keine Funktion; F1 zeigt die Tasten
reason-finish-first = Zuerst die offene Zahlung abschließen
reason-sale-first = Zuerst den Verkauf abschließen oder löschen
reason-no-amount = Zuerst einen Betrag eingeben
reason-too-large = Der Betrag darf höchstens { $limit } sein

# Wörter der Zustände (Balken) und der Endgültigkeit (Marken)
state-preparing = Vorbereitung
state-waiting = Warten auf Kunden
state-no-code = Kein QR-Code sichtbar
state-scan = Kundencode scannen
state-confirming = Kunde gibt Passwort ein
state-checking = Wird geprüft, nicht erneut kassieren
state-cancelling = Abbruch läuft, nicht erneut kassieren
state-paid = BEZAHLT
state-claimed = UNBESTÄTIGT
state-notpaid = NICHT BEZAHLT
state-late = Nach Abbruch bezahlt
state-mismatch = Betrag weicht ab
state-unmatched = Fehlt in Abrechnung
state-refunding = Zu erstatten
state-refunded = Erstattet
finality-open = Offen
finality-unknown = Wird geprüft
finality-claimed = Unbestätigt
finality-paid = Bezahlt
finality-unpaid = Nicht bezahlt

# Alle Zahlungsbilder
pay-customer-sees = Das sieht der Kunde
pay-display-live = Display 2, live
pay-display-lost = Kein Kundendisplay: Bildschirm zum Kunden drehen
pay-rate-note = Referenzkurs { $rate }, den endgültigen CNY-Betrag bestimmt die App
pay-no-rate-note = Kein Kurs, die App zeigt den Betrag in CNY
pay-only-signed = Nur eine signierte Antwort mit gleichem Betrag zählt
pay-you-can-say = Sie können sagen
pay-tell-customer = Dem Kunden sagen
button-cancel-payment = Zahlung abbrechen
button-ask-wallet = { $wallet } abfragen
button-show-qr-here = QR auch hier zeigen
button-hide-qr-here = QR hier ausblenden
button-back-to-sale = Zurück zum Verkauf
button-next-sale = Nächster Kunde
button-new-qr = Neuer QR { $wallet }
button-park = Parken, nächster Kunde
button-ask-again = Erneut abfragen
button-refund = Erstatten

# Vorbereitung
preparing-title = QR bei { $wallet } angefordert
preparing-text = Die Zahlungsnummer ist gespeichert; der QR kommt gleich.
preparing-slow = Noch kein QR. Kommt er nicht, prüft die Kasse zuerst den Stand der Zahlung.

# Warten: die drei Schritte
waiting-step-ready = QR bereit, auf dem Kundendisplay
qr-unreadable = Der Code ließ sich auf diesem Bildschirm nicht zurücklesen und wird daher nicht angezeigt.
qr-unreadable-step = Zahlung abbrechen, dann den Code des Kunden scannen oder bar kassieren.
qr-too-small = Das Kundenfenster ist zu klein für diesen QR.
qr-too-small-step = Fenster vergrößern oder diesen Bildschirm zum Kunden drehen.
waiting-step-pay = Warten auf Zahlung
waiting-asked-ago = { $wallet } { $ago } abgefragt: noch nicht bezahlt.
waiting-asking = { $wallet } wird abgefragt
waiting-line-down = Keine Verbindung. Der QR bleibt gültig; sobald die Verbindung wieder da ist, fragt die Kasse ab.
waiting-step-paid = Bezahlt
waiting-left = Noch { $left } von { $total }

# Freigabe durch den Kunden
confirming-step-read = { $wallet }: Code gelesen
confirming-step-read-sub = { $time }, einmal verwendet, nie gespeichert
confirming-step-password = Kunde gibt das Passwort ein
confirming-step-password-sub = Abfrage { $ago }: Eingabe läuft noch.
say-password = Bitte geben Sie Ihr Zahlungspasswort ein.

# Prüfung und Abbruch
checking-title = Der Kunde hat vielleicht schon bezahlt.
checking-text = { $wallet } hat auf unsere Anfrage von { $time } Uhr nicht geantwortet. Die Kasse fragt mit derselben Zahlungsnummer weiter ab, so wird niemandem doppelt abgebucht.
say-checking = Wir prüfen Ihre Zahlung. Bitte warten Sie und zahlen Sie nicht noch einmal.
checking-log-sent = Zahlung gesendet
checking-log-asked = Abfrage { $count }
checking-log-again = Neue Abfrage
checking-log-closing = Abbruch angefragt
checking-log-no-line = kein Netz
checking-log-in-progress = läuft noch
checking-then-title = Wenn weiter keine Antwort kommt
checking-then-text = Um { $time } Uhr bittet die Kasse { $wallet }, diese Zahlung abzubrechen. Erst nach der Bestätigung dürfen Sie erneut kassieren.
checking-park-title = Schlange an der Kasse?
checking-park-text = Zahlung parken. Die Kasse fragt weiter ab und meldet sich, sobald das Ergebnis da ist. Ware noch nicht mitgeben.
checking-locked = Zahlarten bei diesem Verkauf gesperrt
cancelling-title = Diese Zahlung wird abgebrochen.
cancelling-text = { $wallet } muss bestätigen, dass nichts abgebucht wurde. Erst dann dürfen Sie erneut kassieren.
cancelling-refused = { $wallet } bricht noch nicht ab: { $detail }
cancelling-until = Die Kasse versucht es von selbst weiter; spätestens um { $time } Uhr ist der QR ohnehin ungültig.
say-cancelling = Wir brechen die Zahlung ab. Bitte zahlen Sie jetzt nicht mehr.

# Bezahlt
paid-charged-by = Dem Kunden von { $wallet } abgebucht
paid-charge-unknown = { $wallet } hat den Betrag in CNY nicht gemeldet
paid-reference = Kurs { $rate }. Unser Richtwert war { $reference }, Abweichung { $difference }.
paid-no-reference = Für diesen Verkauf gab es keinen Referenzkurs.
paid-answer = Antwort Zahlungsdienst
paid-answer-value = bezahlt, Signatur gültig
paid-amount = Betrag und Währung
paid-amount-value = wie in diesem Verkauf
paid-order = Nummer { $wallet }
paid-stored = Gespeichert
paid-statement-day = Abrechnungstag in Peking
paid-statement-day-value = { $day } ({ $time } dort)
paid-number = Zahlungsnummer
paid-stays = Bleibt stehen, bis Sie Enter drücken.

# Nicht bezahlt
notpaid-expired = QR abgelaufen. Es wurde nichts abgebucht.
notpaid-declined = Von der App abgelehnt. Es wurde nichts abgebucht.
notpaid-cancelled = Abgebrochen. Es wurde nichts abgebucht.
notpaid-refused = Die Zahlung ging nicht durch. Es wurde nichts abgebucht.
notpaid-confirmed = { $wallet } hat den Abbruch um { $time } Uhr bestätigt. Sie können ohne Risiko erneut kassieren.
notpaid-never-sent = Es wurde sicher nichts bezahlt. Sie können ohne Risiko erneut kassieren.
notpaid-shown = QR gezeigt
notpaid-shown-value = { $from } bis { $to }
notpaid-closed = Abbruch bei { $wallet }
notpaid-closed-value = { $time }, signierte Antwort
notpaid-new-number = Ein neuer Versuch erhält eine neue Zahlungsnummer

# Ein Mensch muss hinsehen
human-title = Die Filialleitung muss diese Zahlung prüfen.
human-unmatched = Nach zwei Tagen gibt es keine Spur dieser unbestätigten Zahlung.

# QR lokal und gemeldete Zahlungen
claim-step-scan = Der Kunde scannt mit eigenen mobilen Daten.
claim-step-pay = Er zahlt { $amount } mit seinem Handy.
claim-step-look = Auf das Handy des Kunden schauen: Geschäft, Betrag, Uhrzeit.
claim-verdict = Was das Handy des Kunden zeigt, ist ein Hinweis, keine Zahlung.
claim-verdict-text = BEZAHLT ist es erst, wenn der Zahlungsdienst bestätigt.
claim-recorded-text = Ist die Verbindung wieder da, fragt die Kasse von selbst nach.
claim-checking-text = Die Kasse fragt gerade nach.
button-claim-record = Als unbestätigt erfassen
button-claim-not-paid = Kunde hat nicht bezahlt
budget-title = Risikolimit offline
budget-sale = Dieser Verkauf
budget-total = Summe unbestätigt
budget-count = Verkäufe unbestätigt
budget-oldest = Längste Wartezeit
budget-of = { $used } von { $limit }
budget-note = Über einem Limit geht nur bar, bis die Verbindung wieder da ist.

# Leiste bei Offline
offline-since = OFFLINE seit { $time }
offline-waiting = { $count ->
    [0] nichts ausstehend
   *[other] { $count } ausstehend
}
offline-not-verified = Unbestätigt
offline-of = von { $limit }
offline-last-try = Letzter Versuch { $ago }
button-try-now = Versuchen

# Bar
cash-received = Gegeben
cash-change = Rückgeld
cash-missing = Fehlt noch
cash-exact = Passend
cash-sum = { $received } − { $due } = { $change }
button-cash-done = Fertig

# Heute
today-title = Heute
today-subtitle = { $day }, Kasse { $till }
today-paid-sub = { $count ->
    [one] { $count } Zahlung, bestätigt
   *[other] { $count } Zahlungen, alle bestätigt
}
today-claimed-sub = { $count ->
    [0] keine
    [one] { $count } wartet auf Bestätigung
   *[other] { $count } warten auf Bestätigung
}
today-unknown-sub = { $count ->
    [0] keine
   *[other] { $count } in Prüfung
}
today-open-sub = { $count ->
    [0] keine
   *[other] { $count } gerade beim Kunden
}
today-by-tender = Bezahlt je Zahlart
today-payer = CNY abgebucht
today-total-paid = Summe bezahlt
today-last = Letzte Zahlungen
today-last-note = offene bleiben sichtbar
today-none = Heute noch keine Zahlung
today-queue = Ausstehend
today-queue-note = nichts geht verloren
today-queue-empty = Nichts ausstehend
button-back-to-selling = Zurück zum Verkauf

# Hilfe
help-title = Tasten
help-selling = Verkaufen
help-paying = Während der Kunde zahlt
help-everywhere = Überall
help-type = Betrag ohne Komma eingeben: 3 4 5 0 ergibt { $example }
help-next-line = Position abschließen, nächster Artikel
help-pay-default = Mit der Standardzahlart kassieren
help-last-digit = Letzte Ziffer löschen
help-clear = Position löschen; zweimal: ganzer Verkauf
help-select = Position wählen
help-pay-wechat = Mit WeChat Pay kassieren
help-pay-local = Mit lokalem QR kassieren, unbestätigt
help-pay-cash = Bar kassieren
help-today = Summen von heute
help-help = Diese Liste
help-back = Zurück, oder Zahlung abbrechen (mit Rückfrage)
help-ask = Zahlungsdienst jetzt abfragen
help-park = Zahlung parken und nächsten Kunden bedienen
help-primary = Schaltfläche mit Enter
help-qr-here = QR in diesem Fenster zeigen
help-close = Liste schließen
help-display = Fenster für die Kunden öffnen oder auf das nächste Display legen

# Rückfragen
dialog-cancel-title = Diese Zahlung abbrechen?
dialog-cancel-text = Der QR verschwindet sofort. Die Kasse fragt { $wallet }, ob bezahlt wurde, und bricht die Zahlung dann ab. Hat der Kunde inzwischen bezahlt, bleibt sie bezahlt.
dialog-cancel-yes = Zahlung abbrechen
dialog-cancel-no = Weiter warten
dialog-clear-title = Ganzen Verkauf löschen?
dialog-clear-text = { $count ->
    [one] { $count } Position wird gelöscht.
   *[other] { $count } Positionen werden gelöscht.
}
dialog-clear-yes = Löschen
dialog-clear-no = Behalten
dialog-notpaid-title = Kunde hat nicht bezahlt?
dialog-notpaid-text = Der QR bleibt auf dem Handy des Kunden gültig. Die Kasse fragt weiter nach, und der Verkauf bleibt offen, bis es sicher ist.
dialog-quit-title = Maneki beenden?
dialog-quit-open = { $count ->
    [one] { $count } Zahlung ist nicht geklärt. Nichts geht verloren: beim nächsten Start fragt die Kasse sie zuerst ab. Bis dahin weiß niemand, ob bezahlt wurde.
   *[other] { $count } Zahlungen sind nicht geklärt. Nichts geht verloren: beim nächsten Start fragt die Kasse sie zuerst ab. Bis dahin weiß niemand, ob bezahlt wurde.
}
dialog-quit-yes = Maneki beenden
dialog-quit-no = Hier bleiben

# Geparkte Zahlungen
parked-answer = { $number } hat eine Antwort: { $state }
button-parked-open = Öffnen

# Training und Demo
training-band = TRAINING, kein echtes Geld
training-answer = Antwort Zahlungsdienst
training-paid = Bezahlt nach { $seconds }{"\u00A0"}s
training-password = Passwort
training-declined = Abgelehnt
training-no-answer = Keine Antwort
training-offline = Offline
training-watermark = TRAINING

# Störung beim Start
button-try-again = Wiederholen
button-quit = Beenden

# Der Code des Kunden ist gescannt
state-sent = Code gelesen, Anfrage läuft
list-separator = {" oder "}
chip-alipay = Alipay+ 支付宝
wallet-alipay = Alipay
header-wallet-offline = { $wallet } offline
pay-rate-note-other = WeChat-Referenzkurs { $rate }; Alipay+ hat einen eigenen Kurs
sent-step-read-sub = einmal verwendet, nie gespeichert
sent-step-ask = Betrag bei { $wallet } angefordert
sent-step-ask-sub = Der Code gilt für einen Versuch und wird nie zweimal gesendet
say-sent = Einen Moment, bitte.
scan-step-open = Der Kunde öffnet den Zahlungscode in { $wallets }.
scan-step-hold = Scanner darauf richten. Keine Taste nötig.
scan-step-once = Er wird einmal verwendet und nie gespeichert.
button-scan-fresh = Neuen Code scannen
reason-scan-no-amount = Zuerst den Betrag eingeben, dann den Kundencode scannen
reason-scan-busy = Eine Zahlung läuft: der Scan wurde nicht verwendet
reason-scan-nothing = Hier wartet keine Zahlung auf einen Code: der Scan wurde nicht verwendet
reason-choose-payment = Zahlung für die Erstattung wählen
reason-no-such-payment = Diese Kasse kennt diese Zahlung nicht
help-pay-alipay = Mit Alipay+ kassieren
help-scan = Kundencode scannen

# Zurückholen, was mit dem Code des Kunden begann
reversing-title = Diese Zahlung wird storniert.
reversing-text = { $why } { $wallet } muss bestätigen, dass der Kunde nichts zahlt. Erst dann dürfen Sie erneut kassieren.
reversing-declined = Die App hat abgelehnt.
reversing-expired = Der Kunde hat nicht rechtzeitig freigegeben.
reversing-cancelled = An der Kasse abgebrochen.
reversing-refused = Die Zahlung ging nicht durch.
reversing-then-title = Wie lange es dauert
reversing-until = Meist unter einer Minute. { $wallet } kann ein paar Sekunden Wartezeit verlangen; die Kasse macht von selbst weiter.
reversing-no-line = Keine Verbindung zu { $wallet }. Die Kasse macht weiter, sobald sie wieder da ist, notfalls noch nach Tagen.
say-reversing = Wir stornieren die Zahlung. Bitte zahlen Sie nicht noch einmal.
checking-log-password = Passwort verlangt
checking-log-reversing = Storno angefragt
dialog-reverse-text = Die Kasse bittet { $wallet }, die Zahlung zu stornieren. Abgebuchtes wird zurückgegeben; erst wenn { $wallet } das bestätigt, gilt sie als nicht bezahlt.
notpaid-not-confirmed = Nicht rechtzeitig freigegeben. Es wurde nichts abgebucht.
notpaid-reversed = Storniert. Der Kunde zahlt nichts.
notpaid-reversed-text = { $wallet } hat das um { $time } Uhr bestätigt. Hat der Kunde eine Abbuchung gesehen, wird sie in der App zurückgebucht. Sie können ohne Risiko erneut kassieren.
notpaid-fresh-code = Meldung von { $wallet } um { $time } Uhr. Für einen neuen Versuch braucht der Kunde einen neuen Code: jeder gilt nur einmal.
declined-balance = Das Guthaben in der App reicht nicht.
declined-code = Der Code ist zu alt oder nicht mehr gültig.
declined-limit = Der Betrag liegt über dem Limit des Kunden.
declined-account = Das Konto des Kunden ist eingeschränkt oder nicht verifiziert.
declined-risk = Die Sicherheitsprüfung der App hat die Zahlung gestoppt.
declined-bank = Bank oder Karte des Kunden hat abgelehnt.
declined-currency = Diese App kann nicht in der Währung des Geschäfts zahlen.
human-late-title = Das Geld muss zurück.

# Bezahlt, mit Coupons oder in anderer Währung
paid-own-currency = In { $currency } abgebucht, zum Kurs der App.
paid-after-coupons = Nach Abzug der Coupons. Ohne sie war unser Richtwert { $reference }.
coupons-title = Coupons der App
coupon-prepaid = { $name } (wird vergütet)
coupon-discount = { $name } (nicht vergütet)
coupons-more = { $count ->
    [one] und { $count } weiterer
   *[other] und { $count } weitere
}
coupons-shop-receives = Geschäft erhält, vor Gebühren
coupons-statement-tells = Die Abrechnung zeigt, was das Geschäft erhält
