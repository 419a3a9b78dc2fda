# Het klantendisplay.

customer-window-title = Maneki, klantendisplay

# Rust
customer-welcome = Welkom
customer-rate-line = Referentiekoers: { $units } { $currency } ≈ { $rate } CNY, { $source }, { $day } { $time } (tijd in Peking)

# Aankopen
customer-order-check = Controleer uw aankopen
customer-item = Artikel { $number }
customer-more-items = { $count ->
    [one] en nog { $count } artikel
   *[other] en nog { $count } artikelen
}
customer-total = Totaal
customer-about = ca.
customer-rate = { $units } { $currency } ≈ { $rate } CNY
customer-rate-from = { $source }, { $day } { $time } (tijd in Peking)
customer-source-wechat = Koers WeChat Pay
customer-source-ecb = Koers van de Europese Centrale Bank
customer-source-manual = Koers van deze winkel
customer-wallet-decides = Het bedrag in CNY in uw betaalapp is definitief

# QR
customer-preparing = Uw QR-code wordt gemaakt
customer-preparing-wait = Een ogenblik, alstublieft
customer-qr-wechat = Scan met WeChat om te betalen
customer-qr-local = Scan met uw betaalapp om te betalen
customer-qr-large = Groter getoond, zodat uw telefoon de code kan lezen
customer-qr-none = Deze code kan hier niet worden getoond
customer-qr-none-text = Betaal op een andere manier; het personeel helpt u.
customer-qr-elsewhere = De code staat op het scherm van de kassa
customer-qr-elsewhere-text = Kijk op het scherm van de kassa of vraag het personeel.
customer-due = Te betalen bedrag
customer-wechat-decides = Het bedrag in CNY in WeChat Pay is definitief
customer-wechat-step-open = Open WeChat
customer-wechat-step-scan = Tik op "Scan" en richt op de QR-code
customer-wechat-step-pay = Controleer het bedrag en betaal
customer-local-step-open = Open een app die deze QR-code ondersteunt
customer-local-step-scan = Scan de code via uw eigen mobiele netwerk
customer-local-step-pay = Controleer het bedrag, betaal en toon het resultaat aan de kassa
customer-local-note = De winkel is nu offline; de betaling wordt later gecontroleerd
customer-time-left = Nog { $minutes } min { $seconds } s
customer-seconds-left = Nog { $seconds } s

# Contant
customer-cash = Contant
customer-cash-due = Te betalen
customer-cash-received = Ontvangen
customer-cash-change = Wisselgeld

# Wachtwoord
customer-password = Voer uw wachtwoord in
customer-password-title = Keur de betaling goed op uw telefoon
customer-password-text = We wachten op uw goedkeuring in { $wallet }.
customer-password-update = Dit scherm verandert vanzelf als u betaald hebt.

# Controleren en annuleren
customer-checking = We controleren uw betaling
customer-checking-title = Even wachten, betaal niet nog een keer
customer-checking-text = De winkel vraagt { $wallet } om het resultaat.
customer-checking-keep = Bewaar het betaalbewijs op uw telefoon.
customer-cancelling = Annulering
customer-cancelling-title = Betaal nu niet meer
customer-cancelling-text = De winkel annuleert deze betaling bij { $wallet }.

# Betaald
customer-paid = Betaald
customer-charged = Afgeschreven
customer-spent = Prijs
customer-thanks = Bedankt en tot ziens

# Gemeld
customer-claimed = Nog niet bevestigd
customer-claimed-title = Betaling nog niet bevestigd
customer-claimed-text = De winkel controleert deze betaling automatisch. Tot dan is die niet bevestigd.
customer-claimed-keep = Bewaar het betaalbewijs op uw telefoon.
customer-claimed-number = Betaalnummer
customer-claimed-amount = Genoteerd bedrag

# Niet betaald
customer-notpaid = Niet betaald
customer-expired-title = De QR-code is verlopen, scan deze niet meer
customer-expired-text = Deze betaling is beëindigd. Er is niets bij u afgeschreven.
customer-expired-next = U krijgt aan de kassa een nieuwe QR-code.
customer-declined-title = De betaling is niet gelukt
customer-declined-text = Er is niets bij u afgeschreven. Probeer een andere kaart of app.
customer-cancelled-title = De betaling is geannuleerd
customer-cancelled-text = Er is niets bij u afgeschreven.
customer-refused-title = Deze betaling is nu niet mogelijk
customer-refused-text = Er is niets bij u afgeschreven. Vraag aan de kassa hoe u anders kunt betalen.
customer-human-title = Een ogenblik, alstublieft
customer-human-text = De winkel bekijkt uw betaling. Betaal alstublieft niet nog een keer.

# Training
customer-training = Training, niet betalen
customer-training-title = QR-code om te oefenen
customer-training-text = Bij het scannen wordt niets afgeschreven; de code is alleen voor training

# Een code laten zien
customer-qr-alipay = Scan met Alipay of een Alipay+ app
customer-alipay-step-open = Open Alipay of uw Alipay+ app
customer-alipay-step-scan = Tik op "Scan" en richt op de QR-code
customer-show-code = Toon uw betaalcode
customer-show-code-title = Houd uw betaalcode voor de scanner
customer-show-code-text = Open de betaalcode in { $wallets }.
customer-show-code-hold = Deze code is alleen voor deze betaling.
customer-code-refused = Deze code kan niet worden gebruikt
customer-code-read = Code gelezen
customer-code-read-title = Een ogenblik, alstublieft
customer-code-read-text = We wachten op { $wallet }. Kijk op uw telefoon.
customer-declined-code-text = Er is niets bij u afgeschreven. Vernieuw uw betaalcode en probeer opnieuw, of kies een andere kaart of app.
customer-unconfirmed-title = De betaling is niet op tijd goedgekeurd
customer-unconfirmed-text = Er is niets bij u afgeschreven. Vernieuw uw betaalcode en probeer opnieuw.

# Geld dat teruggaat
customer-reversed-title = De betaling is teruggedraaid
customer-reversed-text = U bent niets kwijt. Zag u een afschrijving, dan geeft { $wallet } die terug.
customer-late = Terugbetaling volgt
customer-late-title = U krijgt dit geld terug
customer-late-text = Er is na de annulering geld bij u afgeschreven. De winkel geeft het terug; betaal alstublieft niet nog een keer.
customer-refunding = Terugbetaling
customer-refunding-title = Uw terugbetaling is onderweg
customer-refunding-text = { $wallet } geeft u het geld terug. Het is nog niet terugbetaald.
customer-refund-noted-title = Uw terugbetaling is genoteerd
customer-refund-noted-text = Ze wordt verstuurd zodra de winkel weer verbinding heeft. Er is nog niets terugbetaald.
customer-refund-waits-text = Ze wordt iets later uitbetaald. Er is nog niets terugbetaald.
customer-refunded = Terugbetaald
customer-refunded-title = De terugbetaling is gedaan
customer-refunded-text = { $wallet } heeft de terugbetaling bevestigd. Kijk op uw telefoon.
customer-refund-cash = Alstublieft, uw geld
customer-refund-stuck-text = De winkel regelt uw terugbetaling.
customer-refund-amount = Bedrag terug
