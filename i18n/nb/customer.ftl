# Kundeskjermen. De store linjene er på kundens språk; noen få små gjentas på butikkens språk med de samme nøklene.

customer-window-title = Maneki, kundeskjerm

# Ledig
customer-welcome = Velkommen
customer-rate-line = Referansekurs: { $units } { $currency } ≈ { $rate } CNY, { $source }, { $day } { $time } (Beijing-tid)

# Kjøp
customer-order-check = Vennligst sjekk kjøpet ditt
customer-item = Vare { $number }
customer-more-items = { $count ->
    [one] og { $count } vare til
   *[other] og { $count } varer til
}
customer-total = Sum
customer-about = ca.
customer-rate = { $units } { $currency } ≈ { $rate } CNY
customer-rate-from = { $source }, { $day } { $time } (Beijing-tid)
customer-source-wechat = Kurs fra WeChat Pay
customer-source-ecb = Kurs fra Den europeiske sentralbanken
customer-source-manual = Butikkens kurs
customer-wallet-decides = Det endelige beløpet i CNY er det appen din viser

# QR
customer-preparing = QR-koden din gjøres klar
customer-preparing-wait = Et øyeblikk, takk
customer-qr-wechat = Skann med WeChat for å betale
customer-qr-local = Skann med betalingsappen din for å betale
customer-qr-large = Vises større så telefonen din kan lese koden
customer-qr-none = Koden kan ikke vises her
customer-qr-none-text = Betal på en annen måte; personalet hjelper deg.
customer-qr-elsewhere = Koden er på kassens skjerm
customer-qr-elsewhere-text = Se på kassens skjerm, eller spør personalet.
customer-due = Å betale
customer-wechat-decides = Det endelige beløpet i CNY er det WeChat Pay viser
customer-wechat-step-open = Åpne WeChat
customer-wechat-step-scan = Trykk på "Scan" og pek på QR-koden
customer-wechat-step-pay = Sjekk beløpet og betal
customer-local-step-open = Åpne en app som kan bruke denne QR-koden
customer-local-step-scan = Skann koden med dine egne mobildata
customer-local-step-pay = Sjekk beløpet, betal og vis resultatet til betjeningen
customer-local-note = Butikken er offline nå; betalingen sjekkes senere
customer-time-left = { $minutes } min { $seconds } s igjen
customer-seconds-left = { $seconds } s igjen

# Kontant
customer-cash = Kontant
customer-cash-due = Å betale
customer-cash-received = Mottatt
customer-cash-change = Tilbake

# Passord
customer-password = Skriv inn passordet ditt
customer-password-title = Vennligst bekreft på telefonen
customer-password-text = Vi venter på at du bekrefter i { $wallet }.
customer-password-update = Skjermen skifter av seg selv når du har betalt.

# Sjekk og avbrudd
customer-checking = Betalingen din sjekkes
customer-checking-title = Vennligst vent, ikke betal på nytt
customer-checking-text = Butikken spør { $wallet } om resultatet.
customer-checking-keep = Ta vare på betalingskvitteringen på telefonen.
customer-cancelling = Avbryter
customer-cancelling-title = Vennligst ikke betal nå
customer-cancelling-text = Butikken avbryter betalingen hos { $wallet }.

# Betalt
customer-paid = Betalt
customer-charged = Belastet
customer-spent = Pris
customer-thanks = Takk, og på gjensyn

# Ubekreftet
customer-claimed = Ikke bekreftet ennå
customer-claimed-title = Betalingen er ikke bekreftet ennå
customer-claimed-text = Butikken sjekker betalingen automatisk. Til da er den ikke bekreftet.
customer-claimed-keep = Ta vare på betalingskvitteringen på telefonen.
customer-claimed-number = Betalingsnummer
customer-claimed-amount = Notert beløp

# Ikke betalt
customer-notpaid = Ikke betalt
customer-expired-title = QR-koden gjelder ikke lenger, ikke skann den
customer-expired-text = Betalingen er avbrutt. Du er ikke belastet.
customer-expired-next = Betjeningen lager en ny QR-kode til deg.
customer-declined-title = Betalingen gikk ikke gjennom
customer-declined-text = Du er ikke belastet. Prøv gjerne et annet kort eller en annen app.
customer-cancelled-title = Betalingen ble avbrutt
customer-cancelled-text = Du er ikke belastet.
customer-refused-title = Betalingen er ikke mulig akkurat nå
customer-refused-text = Du er ikke belastet. Spør gjerne betjeningen om en annen måte å betale på.
customer-human-title = Et øyeblikk, takk
customer-human-text = Butikken undersøker betalingen din. Vennligst ikke betal på nytt.

# Trening
customer-training = Trening, vennligst ikke betal
customer-training-title = QR-kode til trening
customer-training-text = Ingen penger trekkes; koden er bare til opplæring av ansatte

# Kunden viser en kode
customer-qr-alipay = Skann med Alipay eller en Alipay+-app
customer-alipay-step-open = Åpne Alipay eller Alipay+-appen din
customer-alipay-step-scan = Trykk på "Scan" og pek på QR-koden
customer-show-code = Vis betalingskoden din, takk
customer-show-code-title = Hold betalingskoden din mot skanneren
customer-show-code-text = Åpne betalingskoden i { $wallets }.
customer-show-code-hold = Koden brukes bare til denne betalingen.
customer-code-refused = Denne koden kan ikke brukes
customer-code-read = Kode lest
customer-code-read-title = Et øyeblikk, takk
customer-code-read-text = Venter på { $wallet }. Vennligst se på telefonen.
customer-declined-code-text = Du er ikke belastet. Oppdater betalingskoden og prøv igjen, eller velg et annet kort eller en annen app.
customer-unconfirmed-title = Betalingen ble ikke bekreftet i tide
customer-unconfirmed-text = Du er ikke belastet. Oppdater betalingskoden for å prøve igjen.

# Penger som går tilbake
customer-reversed-title = Betalingen er tilbakeført
customer-reversed-text = Du betaler ingenting. Har du sett et trekk, sender { $wallet } pengene tilbake.
customer-late = Refusjon følger
customer-late-title = Du får pengene tilbake
customer-late-text = Du ble belastet etter at betalingen var avbrutt. Butikken betaler pengene tilbake; vennligst ikke betal på nytt.
customer-refunding = Refusjon
customer-refunding-title = Refusjonen din er på vei
customer-refunding-text = { $wallet } sender pengene tilbake. De er ikke refundert ennå.
customer-refund-noted-title = Refusjonen din er notert
customer-refund-noted-text = Den sendes så snart butikkens forbindelse er tilbake. Pengene er ikke refundert ennå.
customer-refund-waits-text = Den utbetales litt senere. Pengene er ikke refundert ennå.
customer-refunded = Refundert
customer-refunded-title = Refusjonen er gjennomført
customer-refunded-text = { $wallet } har bekreftet refusjonen. Vennligst se på telefonen.
customer-refund-cash = Her er pengene dine
customer-refund-stuck-text = Butikken følger opp refusjonen din.
customer-refund-amount = Refusjonsbeløp
