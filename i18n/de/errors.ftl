# Zu jeder Störung drei Zeilen: was geschehen ist, was man dem Kunden sagt, der eine sichere nächste Schritt.

trouble-title = Hier ist etwas zu klären
trouble-what = Was passiert ist
trouble-step = Was zu tun ist
trouble-detail = Details für den Support

no-line-what = { $wallet } ist nicht erreichbar.
no-line-say = Unsere Verbindung ist gerade unterbrochen. Sie können bar bezahlen.
no-line-step = Bar oder mit lokalem QR kassieren. Es wurde nichts gesendet und nichts abgebucht.

outcome-unknown-what = { $wallet } hat nicht geantwortet. Der Kunde hat vielleicht schon bezahlt.
outcome-unknown-say = Wir prüfen Ihre Zahlung. Bitte warten Sie und zahlen Sie nicht noch einmal.
outcome-unknown-step = Warten oder Verkauf parken. Nicht erneut kassieren; die Kasse fragt weiter ab.

acquirer-refused-what = { $wallet } hat die Zahlung abgelehnt.
acquirer-refused-say = Diese Zahlung ist gerade nicht möglich. Bitte wählen Sie eine andere Zahlart.
acquirer-refused-step = Eine andere Zahlart anbieten. Kommt es wieder vor, den Anbieter mit den Details anrufen.

acquirer-busy-what = { $wallet } ist überlastet und antwortet nicht.
acquirer-busy-say = Der Zahlungsdienst ist überlastet. Einen Moment, bitte.
acquirer-busy-step = Warten; die Kasse fragt von selbst noch einmal ab.

keys-wrong-what = { $wallet } akzeptiert die Schlüssel des Geschäfts nicht.
keys-wrong-say = Diese Zahlung ist gerade nicht möglich. Sie können bar bezahlen.
keys-wrong-step = Bar kassieren. Die Filialleitung prüft Schlüssel und Nummern in config.toml mit dem Anbieter.

answer-untrusted-what = Es kam eine Antwort mit ungültiger Signatur. Sie zählt nicht.
answer-untrusted-say = Wir prüfen Ihre Zahlung. Bitte warten Sie und zahlen Sie nicht noch einmal.
answer-untrusted-step = Nicht erneut kassieren. Bleibt es so, prüft die Filialleitung die Plattformschlüssel in config.toml.

clock-wrong-what = { $minutes ->
    [one] Die Uhr dieses Computers geht { $minutes } Minute falsch.
   *[other] Die Uhr dieses Computers geht { $minutes } Minuten falsch.
}
clock-wrong-say = Zahlen mit dem Handy ist gerade nicht möglich. Sie können bar bezahlen.
clock-wrong-step = Bar kassieren. Die Uhr in den Einstellungen des Computers stellen, am besten auf automatisch.

disk-full-what = Der Speicher ist voll. Der Verkauf wurde nicht gespeichert.
disk-full-say = Unsere Kasse braucht einen Moment. Bitte zahlen Sie noch nicht.
disk-full-step = An dieser Kasse nicht kassieren. Speicherplatz freigeben, dann Maneki neu starten.

store-in-use-what = Ein anderes Maneki ist bereits mit den Daten dieser Kasse geöffnet.
store-in-use-say = Unsere Kasse braucht einen Moment.
store-in-use-step = Das schon offene Fenster verwenden, oder es schließen und neu starten.

store-newer-what = Die Daten der Kasse stammen von einer neueren Version von Maneki.
store-newer-say = Unsere Kasse braucht einen Moment.
store-newer-step = Die neuere Version wieder installieren. Die Daten nicht löschen.

store-damaged-what = Die Daten der Kasse sind beschädigt. Maneki öffnet sie nicht, damit nichts schlimmer wird.
store-damaged-say = Unsere Kasse braucht einen Moment. Bitte zahlen Sie an einer anderen Kasse.
store-damaged-step = Nichts löschen. Support anrufen; die letzte gute Kopie liegt im Ordner "backups".

store-read-only-what = Die Daten der Kasse lassen sich nicht schreiben.
store-read-only-say = Unsere Kasse braucht einen Moment.
store-read-only-step = Prüfen, ob dieser Benutzer in den Ordner { $path } schreiben darf, dann neu starten.

store-failed-what = Die Kasse konnte einen Vorgang nicht speichern.
store-failed-say = Unsere Kasse braucht einen Moment. Bitte zahlen Sie nicht noch einmal.
store-failed-step = An dieser Kasse nicht kassieren. Maneki neu starten; es fragt zuerst alles Offene ab.

config-wrong-what = Die Konfiguration enthält einen Fehler.
config-wrong-say = Unsere Kasse braucht einen Moment.
config-wrong-step = { $path } korrigieren, dann "Wiederholen" drücken.

config-missing-what = Diese Kasse ist noch nicht eingerichtet: { $path } fehlt.
config-missing-say = Unsere Kasse braucht einen Moment.
config-missing-step = Die Datei beim Anbieter anfordern, oder zuerst "maneki demo" ausprobieren.

budget-per-sale-what = Ein Verkauf offline darf höchstens { $limit } betragen.
budget-per-sale-say = Wir sind offline und können diesen Betrag nicht per Handy annehmen. Sie können bar bezahlen.
budget-per-sale-step = Bar kassieren oder auf die Verbindung warten.

budget-total-what = Alle unbestätigten Verkäufe kämen auf { $would-be }, erlaubt sind { $limit }.
budget-total-say = Wir sind offline und können keine weiteren Handyzahlungen annehmen. Sie können bar bezahlen.
budget-total-step = Bar kassieren oder warten, bis die Verbindung wieder da ist und Verkäufe bestätigt sind.

budget-count-what = { $limit ->
    [one] { $limit } Verkauf wartet schon auf Bestätigung, mehr sind nicht erlaubt.
   *[other] { $limit } Verkäufe warten schon auf Bestätigung, mehr sind nicht erlaubt.
}
budget-count-say = Wir sind offline und können keine weiteren Handyzahlungen annehmen. Sie können bar bezahlen.
budget-count-step = Bar kassieren oder warten, bis die Verbindung wieder da ist und Verkäufe bestätigt sind.

budget-hours-what = { $limit ->
    [one] Ein Verkauf wartet seit mehr als { $limit } Stunde auf Bestätigung.
   *[other] Ein Verkauf wartet seit mehr als { $limit } Stunden auf Bestätigung.
}
budget-hours-say = Wir sind offline und können keine weiteren Handyzahlungen annehmen. Sie können bar bezahlen.
budget-hours-step = Zuerst diese Kasse wieder verbinden. Bis dahin bar kassieren.

budget-none-what = Dieses Geschäft nimmt keine Zahlungen an, die sich nicht prüfen lassen.
budget-none-say = Wir sind offline und können keine Handyzahlungen annehmen. Sie können bar bezahlen.
budget-none-step = Bar kassieren oder auf die Verbindung warten.

rate-too-old-what = Der neueste Kurs ist { $age } alt, zu alt, um CNY anzuzeigen.
rate-too-old-say = Wir können den Betrag in CNY gerade nicht anzeigen; Ihre App zeigt ihn vor dem Bezahlen.
rate-too-old-step = In { $currency } weiterverkaufen. Die Filialleitung kann einen Kurs festlegen.

rate-missing-what = Es gibt noch keinen Kurs, daher wird kein CNY-Betrag angezeigt.
rate-missing-say = Wir können den Betrag in CNY gerade nicht anzeigen; Ihre App zeigt ihn vor dem Bezahlen.
rate-missing-step = In { $currency } weiterverkaufen. Die Kasse sucht von selbst wieder nach einem Kurs.

mismatch-what = { $wallet } meldet einen anderen Betrag oder eine andere Nummer als in diesem Verkauf.
mismatch-say = Wir prüfen Ihre Zahlung. Bitte zahlen Sie nicht noch einmal.
mismatch-step = Nicht erneut kassieren und keine Ware mitgeben. Filialleitung rufen.

late-charge-what = { $wallet } hat dem Kunden nach dem Abbruch der Zahlung Geld abgebucht.
late-charge-say = Ihnen wurde Geld abgebucht; Sie bekommen es zurück. Bitte zahlen Sie nicht noch einmal.
late-charge-step = Erstatten: Heute, diese Zahlung wählen, Erstatten. Dafür keine Ware mitgeben.

still-live-what = Zu diesem Verkauf gibt es eine Zahlung mit ungewissem Ausgang.
still-live-say = Wir prüfen Ihre Zahlung. Bitte warten Sie und zahlen Sie nicht noch einmal.
still-live-step = Warten, bis sie geklärt ist. Bei einer zweiten Zahlung könnte doppelt abgebucht werden.

amount-too-large-what = Der Betrag ist höher als { $limit }; mehr geht in einem Verkauf nicht.
amount-too-large-say = Einen Moment, bitte.
amount-too-large-step = Ziffern prüfen oder den Verkauf aufteilen.

engine-stopped-what = Der Programmteil für den Zahlungsdienst läuft nicht mehr.
engine-stopped-say = Unsere Kasse braucht einen Moment. Bitte zahlen Sie nicht noch einmal.
engine-stopped-step = Maneki neu starten; es fragt zuerst alles Offene ab.

# Was ein Scanner gelesen hat
scan-hong-kong-what = Das ist eine Bezahl-App aus Hongkong, mit der man hier nicht zahlen kann.
scan-hong-kong-say = WeChat Pay HK wird hier nicht angenommen. Bitte wählen Sie eine andere Zahlart.
scan-hong-kong-step = Es wurde nichts abgebucht. Um eine andere App bitten oder bar kassieren.

scan-union-pay-what = Das ist ein UnionPay-Code, mit dem man hier nicht zahlen kann.
scan-union-pay-say = UnionPay-Codes werden hier nicht angenommen. Bitte wählen Sie eine andere Zahlart.
scan-union-pay-step = Es wurde nichts abgebucht. Um eine andere App bitten oder bar kassieren.

scan-card-scheme-what = Das ist der Code eines Kartensystems, mit dem man hier nicht zahlen kann.
scan-card-scheme-say = Dieser Code wird hier nicht angenommen. Bitte wählen Sie eine andere Zahlart.
scan-card-scheme-step = Es wurde nichts abgebucht. Um eine andere App bitten oder bar kassieren.

scan-not-set-up-what = Dieses Geschäft nimmt { $wallet } nicht an.
scan-not-set-up-say = Diese App wird hier nicht angenommen. Bitte wählen Sie eine andere Zahlart.
scan-not-set-up-step = Es wurde nichts abgebucht. Eine der angezeigten Zahlarten anbieten.

scan-used-what = Dieser Code wurde schon verwendet; jeder gilt nur einmal.
scan-used-say = Bitte aktualisieren Sie Ihren Zahlungscode.
scan-used-step = Den neuen Code scannen. Der alte wird nicht erneut gesendet.

scan-receipt-what = Das ist einer unserer Bons, kein Zahlungscode.
scan-receipt-say = Bitte zeigen Sie Ihren Zahlungscode.
scan-receipt-step = Den Code auf dem Handy des Kunden scannen.

scan-product-what = Das ist ein Artikelcode. Artikel sind noch nicht eingerichtet; es wurde nichts erfasst.
scan-product-say = Bitte zeigen Sie Ihren Zahlungscode.
scan-product-step = Preis eingeben oder den Code auf dem Handy des Kunden scannen.

scan-several-what = Es wurden mehrere Codes zugleich gelesen. Keiner wurde verwendet.
scan-several-say = Einen Moment, bitte. Lassen Sie Ihren Code auf dem Display.
scan-several-step = Noch einmal scannen, nur einen Code.

scan-wrong-page-what = Mit diesem Code wird nicht bezahlt: er dient zum Empfangen oder gehört einem Geschäft.
scan-wrong-page-say = Bitte öffnen Sie die Seite mit Ihrem Zahlungscode.
scan-wrong-page-step = Den Code scannen, den die App des Kunden zum Bezahlen zeigt.

scan-input-method-what = Die Ziffern kamen in voller Breite an: die Eingabemethode dieses Computers hat sie verändert.
scan-input-method-say = Einen Moment, bitte. Lassen Sie Ihren Code auf dem Display.
scan-input-method-step = Eingabemethode auf Englisch stellen, dann erneut scannen.

scan-unread-what = Das ist kein Code einer Bezahl-App, oder er wurde schlecht gelesen. Es wurde nichts erfasst.
scan-unread-say = Bitte stellen Sie Ihr Display heller und zeigen Sie den Code noch einmal.
scan-unread-step = Um einen neuen Code bitten und noch einmal scannen.

# Warum nichts zurückgegeben werden kann
refund-not-paid-what = Diese Zahlung ist nicht als bezahlt bestätigt: keine Erstattung möglich.
refund-not-paid-say = Wir prüfen Ihre Zahlung. Einen Moment, bitte.
refund-not-paid-step = Warten, bis das Ergebnis da ist, dann noch einmal nachsehen.

refund-too-much-what = Das ist zu viel: von dieser Zahlung sind noch { $left } übrig.
refund-too-much-say = Einen Moment, bitte.
refund-too-much-step = Einen kleineren Betrag eingeben. Es wurde nichts gesendet.

refund-nothing-left-what = Von dieser Zahlung ist nichts übrig: alles ist erstattet oder unterwegs.
refund-nothing-left-say = Ihre Erstattung ist schon erfolgt oder unterwegs.
refund-nothing-left-step = Die Erstattungen dieser Zahlung ansehen. Es wurde nichts gesendet.

refund-no-amount-what = Eine Erstattung braucht einen Betrag über null, in der Währung der Zahlung.
refund-no-amount-say = Einen Moment, bitte.
refund-no-amount-step = Den Erstattungsbetrag eingeben.

refund-too-many-what = Zu viele Teilerstattungen für diese Zahlung; der Zahlungsdienst erlaubt keine weiteren.
refund-too-many-say = Den Rest geben wir Ihnen bar zurück.
refund-too-many-step = Den Rest bar auszahlen; die Filialleitung muss zustimmen.

refund-too-old-what = Diese Zahlung ist zu alt: der Zahlungsdienst erstattet nicht mehr.
refund-too-old-say = Wir geben Ihnen das Geld bar zurück.
refund-too-old-step = Bar auszahlen; die Filialleitung muss zustimmen.
