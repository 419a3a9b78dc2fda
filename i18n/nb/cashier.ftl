# Kassererens vindu.

window-title = Maneki, kasse { $till }

# Topplinje
header-till = Kasse { $till }
header-online = Online
header-offline = Offline
header-simulated = Simulert
header-queue-empty = Tom kø
header-queue-waiting = { $count } venter
header-queue-checking = { $count } sjekkes
header-rate-age = Kurs { $age } gammel
header-rate-none = Ingen kurs
header-clock-off = Klokken går { $span } feil
header-display-lost = Skjerm 2 borte

# Apper og betalingsmåter. Det lange navnet brukes i setninger, det korte på knapper.
tender-cash = Kontant
tender-wechat = WeChat Pay
tender-alipay = Alipay+
tender-local-qr = Lokal QR
tender-scan = Skann kode
tender-wechat-short = WeChat
tender-qr-on-display = QR på kundeskjermen
tender-scan-sub = Les kundens mobil
tender-cash-sub = Eksakt/mottatt beløp
tender-cash-offline = Virker som alltid
tender-claim-sub = teller som UBEKREFTET
tender-needs-line = Krever nett
tender-no-amount = Beløp mangler
tender-not-set-up = Ikke satt opp her
tender-limit = Grensen er nådd

# Tastatur, handlekurv, sum
cart-title = Salg { $number }
cart-new = Nytt salg
cart-lines = { $count ->
    [one] { $count } linje
   *[other] { $count } linjer
}
cart-line = Vare { $number }
cart-line-keyed = Tastet beløp
cart-empty = Tast prisen på den første varen.
cart-empty-keys = + neste vare, Enter for betaling
cart-total = Sum
keypad-clear = C
hero-to-pay = Å betale
hero-rate = { $units } { $currency } = { $rate } CNY
hero-source-wechat = Referansekurs fra WeChat Pay
hero-source-ecb = Kurs fra Den europeiske sentralbanken
hero-source-manual = Kurs satt av lederen
hero-published = { $day }, { $beijing } i Beijing ({ $here } her)
hero-rate-old = Kursen er { $age } gammel
hero-no-rate = Ingen kurs siden { $day }; salget fortsetter i { $currency }
hero-no-rate-yet = Ingen kurs ennå; salget fortsetter i { $currency }

# Hjelpetekster og navn på taster
key-enter = Enter
key-escape = Esc
key-space = Mellomrom
key-tab = Tab
key-backspace = Backspace
key-delete = Del
key-arrows = Piler
key-digits = 0-9
hint-help = Hjelp
hint-refund = Refunder
hint-sales = I dag
hint-default-tender = Standardbetaling
hint-back = Tilbake
hint-next-line = Neste vare
hint-amount-received = Mottatt beløp
hint-done = Ferdig
hint-cancel = Avbryt betaling (spør først)
hint-qr-here = QR her
hint-park = Parker
hint-display = Kundeskjerm
hint-try-now = Prøv forbindelsen
reason-key-locked = Ikke mulig mens betalingen pågår
reason-key-nothing = Denne tasten gjør ingenting her; F1 viser tastene
reason-finish-first = Fullfør betalingen på skjermen først
reason-sale-first = Fullfør eller slett salget først
reason-no-amount = Tast et beløp først
reason-too-large = Beløpet kan ikke være over { $limit }

# Ord for tilstander (bånd) og for hva som er sikkert (merker)
state-preparing = Klargjør
state-waiting = Venter på kunden
state-no-code = Ingen QR-kode å vise
state-scan = Skann kundens kode
state-confirming = Kunden taster passord
state-checking = Sjekker, ikke ta betalt igjen
state-cancelling = Avbryter, ikke ta betalt igjen
state-paid = BETALT
state-claimed = UBEKREFTET
state-notpaid = IKKE BETALT
state-late = Betalt etter avbrudd
state-mismatch = Beløp avviker
state-unmatched = Ikke i oppgjøret
state-refunding = Refusjon venter
state-refunded = Refundert
finality-open = Åpen
finality-unknown = Sjekkes
finality-claimed = Ubekreftet
finality-paid = Betalt
finality-unpaid = Ikke betalt

# Alle betalingsskjermer
pay-customer-sees = Dette ser kunden
pay-display-live = Skjerm 2, direkte
pay-display-lost = Ingen kundeskjerm: vend denne skjermen mot kunden
pay-rate-note = Referansekurs { $rate }, appen bestemmer det endelige beløpet i CNY
pay-no-rate-note = Ingen kurs nå, appen viser beløpet i CNY
pay-only-signed = Bare et signert svar med samme beløp teller
pay-you-can-say = Du kan si
pay-tell-customer = Si til kunden
button-cancel-payment = Avbryt betaling
button-ask-wallet = Spør { $wallet } nå
button-show-qr-here = Vis QR her også
button-hide-qr-here = Skjul QR her
button-back-to-sale = Til salget
button-next-sale = Neste salg
button-new-qr = Ny QR for { $wallet }
button-park = Parker, ta neste kunde
button-ask-again = Spør igjen nå
button-refund = Refunder

# Klargjøring
preparing-title = Henter QR fra { $wallet }
preparing-text = Betalingsnummeret er lagret; nå er QR-koden på vei.
preparing-slow = Ingen QR ennå. Kommer den ikke, sjekker kassen først hva som har skjedd.

# Venter: de tre trinnene
waiting-step-ready = QR klar på kundeskjermen
qr-unreadable = Koden kunne ikke leses tilbake fra skjermen og vises derfor ikke.
qr-unreadable-step = Avbryt betalingen, og skann kundens kode eller ta imot kontanter.
qr-too-small = Kundevinduet er for lite for denne QR-koden.
qr-too-small-step = Gjør det større, eller vend denne skjermen mot kunden.
waiting-step-pay = Venter på betaling
waiting-asked-ago = Spurte { $wallet } { $ago }: ikke betalt ennå.
waiting-asking = Spør { $wallet } nå
waiting-line-down = Forbindelsen er nede. QR-koden gjelder fortsatt; vi spør så snart nettet er tilbake.
waiting-step-paid = Betalt
waiting-left = { $left } av { $total } igjen

# Bekreftelse
confirming-step-read = Kode fra { $wallet } lest
confirming-step-read-sub = { $time }, brukt én gang, aldri lagret
confirming-step-password = Kunden taster passordet sitt
confirming-step-password-sub = Spurte { $ago }: taster fortsatt.
say-password = Skriv inn betalingspassordet ditt, takk.

# Sjekk og avbrudd
checking-title = Kunden kan allerede ha betalt.
checking-text = { $wallet } svarte ikke på forespørselen kl. { $time }. Vi spør videre med samme betalingsnummer, så ingen betaler to ganger.
say-checking = Vi sjekker betalingen din. Vennligst vent, og ikke betal på nytt.
checking-log-sent = Betaling sendt
checking-log-asked = Spurt { $count }. gang
checking-log-again = Spør igjen
checking-log-closing = Bedt om avbrudd
checking-log-no-line = uten nett
checking-log-in-progress = pågår fortsatt
checking-then-title = Hvis svaret fortsatt uteblir
checking-then-text = Kl. { $time } ber vi { $wallet } om å avbryte betalingen. Ikke ta betalt på nytt før de har bekreftet det.
checking-park-title = Kø ved kassen?
checking-park-text = Parker betalingen. Kassen spør videre og sier fra når svaret kommer. Ikke gi ut varene.
checking-locked = Betaling er låst for dette salget
cancelling-title = Vi avbryter denne betalingen.
cancelling-text = { $wallet } må bekrefte at kunden ikke er belastet. Først da kan du ta betalt på nytt.
cancelling-refused = { $wallet } avbryter den ikke ennå: { $detail }
cancelling-until = Kassen prøver videre av seg selv; senest kl. { $time } er QR-koden uansett ugyldig.
say-cancelling = Vi avbryter betalingen. Vennligst ikke betal nå.

# Betalt
paid-charged-by = Kunden ble belastet av { $wallet }
paid-charge-unknown = { $wallet } oppga ikke hva som ble belastet i CNY
paid-reference = Til kurs { $rate }. Vårt referansebeløp var { $reference }, avvik { $difference }.
paid-no-reference = Det var ingen referansekurs for dette salget.
paid-answer = Svar fra innløser
paid-answer-value = betalt, gyldig signatur
paid-amount = Beløp og valuta
paid-amount-value = som i dette salget
paid-order = Ordre hos { $wallet }
paid-stored = Lagret
paid-statement-day = Oppgjørsdag i Beijing
paid-statement-day-value = { $day } ({ $time } der)
paid-number = Betalingsnummer
paid-stays = Blir stående til du trykker Enter.

# Ikke betalt
notpaid-expired = QR utløpt. Kunden er ikke belastet.
notpaid-declined = Avvist av appen. Kunden er ikke belastet.
notpaid-cancelled = Avbrutt. Kunden er ikke belastet.
notpaid-refused = Betalingen gikk ikke gjennom. Kunden er ikke belastet.
notpaid-confirmed = { $wallet } bekreftet avbruddet kl. { $time }. Du kan trygt prøve på nytt.
notpaid-never-sent = Det er helt sikkert at ingenting er betalt. Du kan trygt prøve på nytt.
notpaid-shown = QR vist
notpaid-shown-value = { $from } til { $to }
notpaid-closed = Avbrutt av { $wallet }
notpaid-closed-value = { $time }, signert svar
notpaid-new-number = Et nytt forsøk får nytt betalingsnummer

# Et menneske må se på det
human-title = En leder må se på denne betalingen.
human-unmatched = Etter to dager er det ingen spor av denne ubekreftede betalingen.

# Lokal QR og ubekreftede betalinger
claim-step-scan = Kunden skanner med egne mobildata.
claim-step-pay = Kunden betaler { $amount } på telefonen sin.
claim-step-look = Se på kundens telefon: butikknavn, beløp, klokkeslett.
claim-verdict = Det kundens telefon viser, er bare et tegn, ikke en betaling.
claim-verdict-text = Det blir ikke BETALT før innløseren bekrefter det.
claim-recorded-text = Når forbindelsen er tilbake, spør kassen av seg selv.
claim-checking-text = Kassen spør nå.
button-claim-record = Noter som ubekreftet
button-claim-not-paid = Kunden betalte ikke
budget-title = Risikoramme offline
budget-sale = Dette salget
budget-total = Ubekreftet totalt
budget-count = Ubekreftede salg
budget-oldest = Lengste ventetid
budget-of = { $used } av { $limit }
budget-note = Over en grense går det bare an å betale kontant til forbindelsen er tilbake.

# Offlinelinje
offline-since = OFFLINE siden { $time }
offline-waiting = { $count ->
    [0] ingenting venter
   *[other] { $count } venter
}
offline-not-verified = Ubekreftet
offline-of = av { $limit }
offline-last-try = Siste forsøk { $ago }
button-try-now = Prøv nå

# Kontant
cash-received = Mottatt
cash-change = Å gi tilbake
cash-missing = Mangler
cash-exact = Eksakt
cash-sum = { $received } − { $due } = { $change }
button-cash-done = Ferdig

# I dag
today-title = I dag
today-subtitle = { $day }, kasse { $till }
today-paid-sub = { $count ->
    [one] { $count } betaling, bekreftet
   *[other] { $count } betalinger, alle bekreftet
}
today-claimed-sub = { $count ->
    [0] ingen
   *[other] { $count } venter på innløseren
}
today-unknown-sub = { $count ->
    [0] ingen
   *[other] { $count } sjekkes
}
today-open-sub = { $count ->
    [0] ingen
   *[other] { $count } pågår nå
}
today-by-tender = Betalt per type
today-payer = Belastet i CNY
today-total-paid = Betalt totalt
today-last = Siste betalinger
today-last-note = åpne blir stående
today-none = Ingen betalinger i dag ennå
today-queue = Kø
today-queue-note = ingenting går tapt
today-queue-empty = Ingenting venter
button-back-to-selling = Tilbake til salg

# Hjelp
help-title = Taster
help-selling = Salg
help-paying = Mens kunden betaler
help-everywhere = Overalt
help-type = Tast beløpet uten komma: 3 4 5 0 er { $example }
help-next-line = Avslutt linjen, neste vare
help-pay-default = Betal med standardbetaling
help-last-digit = Slett siste siffer
help-clear = Slett linjen; to ganger: hele salget
help-select = Velg en linje
help-pay-wechat = Betal med WeChat Pay
help-pay-local = Betal med lokal QR, ubekreftet
help-pay-cash = Betal kontant
help-today = Dagens totaler
help-help = Denne listen
help-back = Tilbake, eller avbryt betalingen (spør først)
help-ask = Spør innløseren nå
help-park = Parker betalingen og ekspeder neste kunde
help-primary = Knappen merket Enter
help-qr-here = Vis QR i dette vinduet
help-close = Lukk denne listen
help-display = Åpne kundens vindu, eller flytt det til neste skjerm

# Spørsmål
dialog-cancel-title = Avbryte denne betalingen?
dialog-cancel-text = QR-koden forsvinner straks. Kassen spør { $wallet } om det er betalt, og avbryter så betalingen. Har kunden betalt i mellomtiden, gjelder betalingen.
dialog-cancel-yes = Avbryt betaling
dialog-cancel-no = Vent videre
dialog-clear-title = Slette hele salget?
dialog-clear-text = { $count ->
    [one] { $count } linje slettes.
   *[other] { $count } linjer slettes.
}
dialog-clear-yes = Slett
dialog-clear-no = Behold salget
dialog-notpaid-title = Har ikke kunden betalt?
dialog-notpaid-text = QR-koden gjelder fortsatt på kundens telefon. Kassen spør videre, og salget står åpent til det er sikkert.
dialog-quit-title = Lukke Maneki?
dialog-quit-open = { $count ->
    [one] { $count } betaling er ikke avklart. Ingenting går tapt: ved neste start spør kassen om den først. Til da vet ingen om den er betalt.
   *[other] { $count } betalinger er ikke avklart. Ingenting går tapt: ved neste start spør kassen om dem først. Til da vet ingen om de er betalt.
}
dialog-quit-yes = Lukk Maneki
dialog-quit-no = Bli her

# Parkerte betalinger
parked-answer = { $number } har fått svar: { $state }
button-parked-open = Åpne

# Trening og demo
training-band = TRENING, ikke ekte penger
training-answer = Svar fra innløser
training-paid = Betalt om { $seconds }{"\u00A0"}s
training-password = Passord
training-declined = Avvist
training-no-answer = Uten svar
training-offline = Offline
training-watermark = TRENING

# Problemer ved oppstart
button-try-again = Prøv igjen
button-quit = Lukk

# Kundens kode skannes
state-sent = Kode lest, spør appen
list-separator = {" eller "}
chip-alipay = Alipay+ 支付宝
wallet-alipay = Alipay
header-wallet-offline = { $wallet } offline
pay-rate-note-other = WeChat-referansekurs { $rate }; Alipay+ bruker sin egen kurs
sent-step-read-sub = brukt én gang, aldri lagret
sent-step-ask = Ber { $wallet } om betaling
sent-step-ask-sub = Koden gjelder ett forsøk og sendes aldri to ganger
say-sent = Et øyeblikk, takk.
scan-step-open = Kunden åpner betalingskoden i { $wallets }.
scan-step-hold = Rett skanneren mot koden. Du trenger ikke trykke på noe.
scan-step-once = Koden brukes én gang og lagres aldri.
button-scan-fresh = Skann en ny kode
reason-scan-no-amount = Tast beløpet først, og skann så kundens kode
reason-scan-busy = En betaling pågår: skanningen ble ikke brukt
reason-scan-nothing = Ingen betaling venter på en kode her: skanningen ble ikke brukt
reason-choose-payment = Velg betalingen som skal refunderes
reason-no-such-payment = Kassen har ingen slik betaling
help-pay-alipay = Betal med Alipay+
help-scan = Skann kundens kode

# Tilbakeføring av det kundens kode startet
reversing-title = Vi tilbakefører denne betalingen.
reversing-text = { $why } { $wallet } må bekrefte at kunden ikke lenger er belastet. Først da kan du ta betalt på nytt.
reversing-declined = Appen avviste betalingen.
reversing-expired = Kunden bekreftet ikke i tide.
reversing-cancelled = Den ble avbrutt i kassen.
reversing-refused = Betalingen gikk ikke gjennom.
reversing-then-title = Så lang tid tar det
reversing-until = Vanligvis under ett minutt. { $wallet } kan be kassen om å vente noen sekunder først; den fortsetter av seg selv.
reversing-no-line = Forbindelsen til { $wallet } er nede. Kassen fortsetter så snart den er tilbake, om nødvendig etter flere dager.
say-reversing = Vi tilbakefører betalingen. Vennligst ikke betal på nytt.
checking-log-password = Bedt om passord
checking-log-reversing = Bedt om tilbakeføring
dialog-reverse-text = Kassen ber { $wallet } om å tilbakeføre betalingen. Er noe belastet, sendes det tilbake. Den er først IKKE BETALT når { $wallet } har bekreftet det.
notpaid-not-confirmed = Ikke bekreftet i tide. Kunden er ikke belastet.
notpaid-reversed = Tilbakeført. Kunden betaler ingenting.
notpaid-reversed-text = { $wallet } bekreftet det kl. { $time }. Har kunden sett et trekk, sender appen pengene tilbake. Du kan trygt prøve på nytt.
notpaid-fresh-code = { $wallet } meldte det kl. { $time }. Be kunden om en ny kode hvis dere prøver igjen: hver kode gjelder én gang.
declined-balance = Det er ikke nok penger i appen.
declined-code = Koden er for gammel eller ikke lenger gyldig.
declined-limit = Beløpet er over kundens grense.
declined-account = Kundens konto i appen er begrenset eller ikke godkjent.
declined-risk = Appens sikkerhetskontroll stoppet betalingen.
declined-bank = Kundens bank eller kort avviste betalingen.
declined-currency = Appen kan ikke betale i butikkens valuta.
human-late-title = Pengene må betales tilbake.

# Betalt, med kuponger eller i en annen valuta
paid-own-currency = Belastet i { $currency } til appens egen kurs.
paid-after-coupons = Etter kuponger. Uten dem var referansebeløpet vårt { $reference }.
coupons-title = Kuponger i appen
coupon-prepaid = { $name } (betales til dere)
coupon-discount = { $name } (betales ikke)
coupons-more = og { $count } til
coupons-shop-receives = Butikken får, før gebyrer
coupons-statement-tells = Oppgjøret viser hva butikken får
