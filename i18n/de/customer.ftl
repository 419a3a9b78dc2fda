# Das Kundendisplay.

customer-window-title = Maneki, Kundendisplay

# Ruhe
customer-welcome = Willkommen
customer-rate-line = Referenzkurs: { $units } { $currency } ≈ { $rate } CNY, { $source }, { $day } { $time } (Pekinger Zeit)

# Einkauf
customer-order-check = Bitte prüfen Sie Ihren Einkauf
customer-item = Artikel { $number }
customer-more-items = { $count ->
    [one] und { $count } weiterer Artikel
   *[other] und { $count } weitere Artikel
}
customer-total = Summe
customer-about = ca.
customer-rate = { $units } { $currency } ≈ { $rate } CNY
customer-rate-from = { $source }, { $day } { $time } (Pekinger Zeit)
customer-source-wechat = Kurs von WeChat Pay
customer-source-ecb = Kurs der Europäischen Zentralbank
customer-source-manual = Kurs dieses Geschäfts
customer-wallet-decides = Es gilt der Betrag in CNY, den Ihre Bezahl-App anzeigt

# QR
customer-preparing = Ihr QR-Code wird erstellt
customer-preparing-wait = Einen Moment, bitte
customer-qr-wechat = Zum Bezahlen mit WeChat scannen
customer-qr-local = Zum Bezahlen mit Ihrer App scannen
customer-qr-large = Größer angezeigt, damit Ihr Handy den Code lesen kann
customer-qr-none = Dieser Code kann hier nicht angezeigt werden
customer-qr-none-text = Bitte zahlen Sie anders; das Personal hilft Ihnen.
customer-qr-elsewhere = Der Code ist auf dem Kassenbildschirm
customer-qr-elsewhere-text = Bitte schauen Sie auf den Kassenbildschirm, oder fragen Sie das Personal.
customer-due = Zahlbetrag
customer-wechat-decides = Es gilt der Betrag in CNY, den WeChat Pay anzeigt
customer-wechat-step-open = WeChat öffnen
customer-wechat-step-scan = Auf "Scannen" tippen, QR-Code erfassen
customer-wechat-step-pay = Betrag prüfen und bezahlen
customer-local-step-open = Eine App öffnen, die diesen QR-Code unterstützt
customer-local-step-scan = Code über Ihr eigenes Mobilfunknetz scannen
customer-local-step-pay = Betrag prüfen, bezahlen, Ergebnis an der Kasse zeigen
customer-local-note = Das Geschäft ist gerade offline; die Zahlung wird später geprüft
customer-time-left = Noch { $minutes } min { $seconds } s
customer-seconds-left = Noch { $seconds } s

# Bar
customer-cash = Barzahlung
customer-cash-due = Zu zahlen
customer-cash-received = Gegeben
customer-cash-change = Rückgeld

# Passwort
customer-password = Bitte Passwort eingeben
customer-password-title = Bitte auf dem Handy freigeben
customer-password-text = Wir warten auf Ihre Freigabe in { $wallet }.
customer-password-update = Nach dem Bezahlen wechselt diese Anzeige von selbst.

# Prüfung und Abbruch
customer-checking = Ihre Zahlung wird geprüft
customer-checking-title = Bitte warten, nicht noch einmal zahlen
customer-checking-text = Das Geschäft fragt { $wallet } nach dem Ergebnis.
customer-checking-keep = Bitte bewahren Sie den Zahlungsbeleg auf Ihrem Handy auf.
customer-cancelling = Abbruch läuft
customer-cancelling-title = Bitte jetzt nicht mehr zahlen
customer-cancelling-text = Das Geschäft bricht diese Zahlung bei { $wallet } ab.

# Bezahlt
customer-paid = Bezahlt
customer-charged = Abgebucht
customer-spent = Preis
customer-thanks = Vielen Dank, bis bald

# Gemeldet
customer-claimed = Noch nicht bestätigt
customer-claimed-title = Zahlung noch nicht bestätigt
customer-claimed-text = Das Geschäft prüft diese Zahlung automatisch. Bis dahin ist sie nicht bestätigt.
customer-claimed-keep = Bitte bewahren Sie den Zahlungsbeleg auf Ihrem Handy auf.
customer-claimed-number = Zahlungsnummer
customer-claimed-amount = Erfasster Betrag

# Nicht bezahlt
customer-notpaid = Nicht bezahlt
customer-expired-title = Der QR-Code ist abgelaufen, bitte nicht mehr scannen
customer-expired-text = Dieser Zahlungsvorgang ist beendet. Ihnen wurde nichts abgebucht.
customer-expired-next = Sie bekommen an der Kasse einen neuen QR-Code.
customer-declined-title = Die Zahlung ging nicht durch
customer-declined-text = Ihnen wurde nichts abgebucht. Bitte nehmen Sie eine andere Karte oder App.
customer-cancelled-title = Die Zahlung wurde abgebrochen
customer-cancelled-text = Ihnen wurde nichts abgebucht.
customer-refused-title = Diese Zahlung ist gerade nicht möglich
customer-refused-text = Ihnen wurde nichts abgebucht. Bitte fragen Sie nach einer anderen Zahlart.
customer-human-title = Einen Moment, bitte
customer-human-text = Das Geschäft prüft Ihre Zahlung. Bitte zahlen Sie nicht noch einmal.

# Training
customer-training = Training, bitte nicht zahlen
customer-training-title = QR-Code zum Üben
customer-training-text = Beim Scannen wird nichts abgebucht; er dient nur der Schulung

# Einen Code zeigen
customer-qr-alipay = Mit Alipay oder einer Alipay+ App scannen
customer-alipay-step-open = Alipay oder Ihre Alipay+ App öffnen
customer-alipay-step-scan = Auf "Scannen" tippen, QR-Code erfassen
customer-show-code = Bitte zeigen Sie Ihren Zahlungscode
customer-show-code-title = Zahlungscode bitte vor den Scanner halten
customer-show-code-text = Öffnen Sie den Zahlungscode in { $wallets }.
customer-show-code-hold = Der Code wird nur für diese Zahlung verwendet.
customer-code-refused = Dieser Code gilt hier nicht
customer-code-read = Code gelesen
customer-code-read-title = Einen Moment, bitte
customer-code-read-text = Wir warten auf { $wallet }. Bitte sehen Sie auf Ihr Handy.
customer-declined-code-text = Ihnen wurde nichts abgebucht. Bitte aktualisieren Sie Ihren Zahlungscode oder wählen Sie eine andere Karte oder App.
customer-unconfirmed-title = Die Zahlung wurde nicht rechtzeitig freigegeben
customer-unconfirmed-text = Ihnen wurde nichts abgebucht. Für einen neuen Versuch bitte den Code aktualisieren.

# Geld, das zurückgeht
customer-reversed-title = Die Zahlung wurde storniert
customer-reversed-text = Sie zahlen nichts. War etwas abgebucht, gibt { $wallet } es Ihnen zurück.
customer-late = Erstattung folgt
customer-late-title = Sie bekommen dieses Geld zurück
customer-late-text = Ihnen wurde nach dem Abbruch Geld abgebucht. Das Geschäft gibt es zurück; bitte zahlen Sie nicht noch einmal.
customer-refunding = Erstattung
customer-refunding-title = Ihre Erstattung ist unterwegs
customer-refunding-text = { $wallet } gibt Ihnen das Geld zurück. Es ist noch nicht erstattet.
customer-refund-noted-title = Ihre Erstattung ist vorgemerkt
customer-refund-noted-text = Sie wird gesendet, sobald das Geschäft wieder Verbindung hat. Das Geld ist noch nicht erstattet.
customer-refund-waits-text = Sie wird etwas später ausgezahlt. Das Geld ist noch nicht erstattet.
customer-refunded = Erstattet
customer-refunded-title = Die Erstattung ist abgeschlossen
customer-refunded-text = { $wallet } hat die Erstattung bestätigt. Bitte sehen Sie auf Ihr Handy.
customer-refund-cash = Bitte nehmen Sie Ihr Geld
customer-refund-stuck-text = Das Geschäft kümmert sich um Ihre Erstattung.
customer-refund-amount = Erstattungsbetrag
