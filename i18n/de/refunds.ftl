# Zahlungen aus der Liste, und Geld, das zurückgeht.

# Eine Zahlung aus der Liste
details-wallet = Bezahlt mit
details-charged = Dem Kunden abgebucht
details-order = Nr. Zahlungsdienst
details-when = Wann
details-late = Nach dem Abbruch abgebucht. Gehört zu keinem Verkauf; die Kasse erstattet den Betrag.

# Geld zurückgeben
refund-title = Erstattung
refunds-title = Erstattungen
refunds-none = Noch nichts erstattet.
refund-paid = Bezahlt
refund-given-back = Erstattet
refund-on-its-way = Noch nicht erstattet
refund-left = Noch erstattbar
refund-all-title = Den ganzen Rest erstatten
refund-part-title = Einen Teil erstatten
refund-why = Grund
refund-because-returned = Ware zurück
refund-because-amount = Betrag falsch
refund-because-damaged = Defekt oder fehlt
refund-because-other = Anderer Grund
refund-wallet-title = So geht es zurück
refund-wallet-how = Das Geld geht an die App zurück, mit der bezahlt wurde. { $wallet } braucht Minuten bis wenige Tage; erst mit der Bestätigung ist es erstattet.
refund-offline-title = Keine Verbindung
refund-offline-how = Die Erstattung wartet und wird gesendet, sobald { $wallet } erreichbar ist. Dem Kunden sagen, dass noch nichts erstattet ist.
refund-cash-title = Bar
refund-cash-how = Das Geld erst nach dem Speichern aus der Lade geben.
button-all-left = Ganzer Rest: { $amount }
button-refund-amount = { $amount } erstatten
refund-not-asked = Keine Erstattung
dialog-refund-title = Dieses Geld erstatten?
dialog-refund-text = Der Betrag von { $amount } geht so zurück, wie er bezahlt wurde. Das ist endgültig.
dialog-refund-yes = { $amount } erstatten
dialog-refund-no = Nicht erstatten

# Wie weit eine Erstattung ist: Wort, dann Satz
refund-due = Noch nicht erstattet
refund-waits = Wartet auf Guthaben
refund-sent = Noch ohne Antwort
refund-pending = Angenommen, läuft
refund-failed = Nicht erstattet
refund-stuck = Klärung nötig
refund-due-text = Gespeichert; geht jetzt an { $wallet }.
refund-queued-text = Wartet: noch nicht erstattet. Wird gesendet, sobald die Verbindung wieder da ist.
refund-waits-text = { $wallet } zahlt noch nicht aus: { $detail }. Erstattungen kommen aus noch nicht abgerechneten Kundenzahlungen oder aus einem Guthaben dort. Die Kasse versucht es von selbst wieder; die Filialleitung kann einzahlen.
refund-sent-text = An { $wallet } gesendet; noch keine Antwort. Dieselbe Anfrage zählt nie doppelt.
refund-refused-text = { $wallet } hat abgelehnt; die Kasse prüft, dass nichts zurückging: { $detail }
refund-pending-text = { $wallet } hat angenommen. Das Geld ist unterwegs, also noch nicht erstattet.
refund-done-text = { $wallet } hat um { $time } Uhr bestätigt.
refund-done-payer-text = { $wallet } hat um { $time } Uhr bestätigt: der Kunde hat { $payer } zurückbekommen.
refund-cash-text = Um { $time } Uhr bar zurückgegeben.
refund-failed-text = Es ging nichts zurück: { $detail }. Der Betrag kann erneut erstattet werden.
refund-stuck-text = { $wallet } kann nicht auszahlen: { $detail }. Die Filialleitung muss das mit { $wallet } klären.
refund-asked = Angefordert um { $time } Uhr
refund-asked-because = Angefordert um { $time } Uhr: { $reason }
say-refunding = Ihre Erstattung ist unterwegs. Sie geht an die App zurück, mit der Sie bezahlt haben.
say-refunded = Das Geld ist wieder in Ihrer Bezahl-App.
today-queued-refund = Erstattung { $amount }
today-refunding = Zu erstatten
today-refunded = Davon erstattet
hint-amount-back = Betrag zurück
hint-all-left = Ganzer Rest
hint-next-reason = Nächster Grund
hint-move = Wählen
hint-open = Öffnen
help-all-left = Den ganzen Rest erstatten
help-next-reason = Anderer Grund der Erstattung
help-refund = Eine Zahlung erstatten
