# Kundens display. De store linjer er på kundens sprog; nogle få små gentages på butikkens sprog med de samme nøgler.

customer-window-title = Maneki, kundedisplay

# Ledig
customer-welcome = Velkommen
customer-rate-line = Referencekurs: { $units } { $currency } ≈ { $rate } CNY, { $source }, { $day } { $time } (Beijing-tid)

# Køb
customer-order-check = Tjek venligst dit køb
customer-item = Vare { $number }
customer-more-items = { $count ->
    [one] og { $count } vare til
   *[other] og { $count } varer til
}
customer-total = I alt
customer-about = ca.
customer-rate = { $units } { $currency } ≈ { $rate } CNY
customer-rate-from = { $source }, { $day } { $time } (Beijing-tid)
customer-source-wechat = Kurs fra WeChat Pay
customer-source-ecb = Kurs fra Den Europæiske Centralbank
customer-source-manual = Butikkens kurs
customer-wallet-decides = Det endelige beløb i CNY er det, din app viser

# QR
customer-preparing = Din QR-kode gøres klar
customer-preparing-wait = Et øjeblik, tak
customer-qr-wechat = Scan med WeChat for at betale
customer-qr-local = Scan med din betalingsapp for at betale
customer-qr-large = Vises større, så din telefon kan læse koden
customer-qr-none = Koden kan ikke vises her
customer-qr-none-text = Betal på en anden måde; personalet hjælper dig.
customer-qr-elsewhere = Koden er på kassens skærm
customer-qr-elsewhere-text = Se på kassens skærm, eller spørg personalet.
customer-due = At betale
customer-wechat-decides = Det endelige beløb i CNY er det, WeChat Pay viser
customer-wechat-step-open = Åbn WeChat
customer-wechat-step-scan = Tryk på "Scan", og peg på QR-koden
customer-wechat-step-pay = Tjek beløbet, og betal
customer-local-step-open = Åbn en app, der kan bruge denne QR-kode
customer-local-step-scan = Scan koden via dit eget mobilnet
customer-local-step-pay = Tjek beløbet, betal, og vis resultatet til ekspedienten
customer-local-note = Butikken er offline nu; betalingen tjekkes senere
customer-time-left = { $minutes } min. { $seconds } sek. tilbage
customer-seconds-left = { $seconds } sek. tilbage

# Kontant
customer-cash = Kontant
customer-cash-due = At betale
customer-cash-received = Modtaget
customer-cash-change = Byttepenge

# Adgangskode
customer-password = Indtast din adgangskode
customer-password-title = Bekræft venligst på din telefon
customer-password-text = Vi venter på, at du bekræfter i { $wallet }.
customer-password-update = Skærmen skifter selv, når du har betalt.

# Tjek og annullering
customer-checking = Din betaling tjekkes
customer-checking-title = Vent venligst, og betal ikke igen
customer-checking-text = Butikken spørger { $wallet } om resultatet.
customer-checking-keep = Gem venligst betalingskvitteringen på din telefon.
customer-cancelling = Annullerer
customer-cancelling-title = Betal venligst ikke nu
customer-cancelling-text = Butikken annullerer betalingen hos { $wallet }.

# Betalt
customer-paid = Betalt
customer-charged = Trukket
customer-spent = Pris
customer-thanks = Tak, og på gensyn

# Ubekræftet
customer-claimed = Endnu ikke bekræftet
customer-claimed-title = Betaling endnu ikke bekræftet
customer-claimed-text = Butikken tjekker betalingen automatisk. Indtil da er den ikke bekræftet.
customer-claimed-keep = Gem venligst betalingskvitteringen på din telefon.
customer-claimed-number = Betalingsnummer
customer-claimed-amount = Noteret beløb

# Ikke betalt
customer-notpaid = Ikke betalt
customer-expired-title = QR-koden gælder ikke længere, scan den ikke
customer-expired-text = Betalingen er annulleret. Der er ikke trukket penge.
customer-expired-next = Ekspedienten laver en ny QR-kode til dig.
customer-declined-title = Betalingen gik ikke igennem
customer-declined-text = Der er ikke trukket penge. Prøv venligst et andet kort eller en anden app.
customer-cancelled-title = Betalingen blev annulleret
customer-cancelled-text = Der er ikke trukket penge.
customer-refused-title = Betalingen er ikke mulig lige nu
customer-refused-text = Der er ikke trukket penge. Spørg venligst ekspedienten om en anden måde at betale på.
customer-human-title = Et øjeblik, tak
customer-human-text = Butikken undersøger din betaling. Betal venligst ikke igen.

# Træning
customer-training = Træning, betal venligst ikke
customer-training-title = QR-kode til træning
customer-training-text = Der trækkes ingen penge; koden er kun til oplæring af personalet

# Kunden viser en kode
customer-qr-alipay = Scan med Alipay eller en Alipay+-app
customer-alipay-step-open = Åbn Alipay eller din Alipay+-app
customer-alipay-step-scan = Tryk på "Scan", og peg på QR-koden
customer-show-code = Vis venligst din betalingskode
customer-show-code-title = Hold din betalingskode hen til scanneren
customer-show-code-text = Åbn betalingskoden i { $wallets }.
customer-show-code-hold = Koden bruges kun til denne betaling.
customer-code-refused = Denne kode kan ikke bruges
customer-code-read = Kode læst
customer-code-read-title = Et øjeblik, tak
customer-code-read-text = Venter på { $wallet }. Se venligst på din telefon.
customer-declined-code-text = Der er ikke trukket penge. Opdater din betalingskode, og prøv igen, eller vælg et andet kort eller en anden app.
customer-unconfirmed-title = Betalingen blev ikke bekræftet i tide
customer-unconfirmed-text = Der er ikke trukket penge. Opdater din betalingskode for at prøve igen.

# Penge, der går tilbage
customer-reversed-title = Betalingen er tilbageført
customer-reversed-text = Du betaler ikke noget. Har du set et træk, sender { $wallet } pengene retur.
customer-late = Refundering følger
customer-late-title = Du får pengene tilbage
customer-late-text = Der blev trukket penge, efter at betalingen var annulleret. Butikken betaler dem tilbage; betal venligst ikke igen.
customer-refunding = Refundering
customer-refunding-title = Dine penge er på vej tilbage
customer-refunding-text = { $wallet } sender pengene retur. De er endnu ikke refunderet.
customer-refund-noted-title = Din refundering er noteret
customer-refund-noted-text = Den sendes, så snart butikkens forbindelse er tilbage. Pengene er endnu ikke refunderet.
customer-refund-waits-text = Den udbetales lidt senere. Pengene er endnu ikke refunderet.
customer-refunded = Refunderet
customer-refunded-title = Refunderingen er gennemført
customer-refunded-text = { $wallet } har bekræftet refunderingen. Se venligst på din telefon.
customer-refund-cash = Her er dine penge
customer-refund-stuck-text = Butikken tager sig af din refundering.
customer-refund-amount = Refunderingsbeløb
