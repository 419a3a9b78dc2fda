# Ekspedientens vindue.

window-title = Maneki, kasse { $till }

# Toplinje
header-till = Kasse { $till }
header-online = Online
header-offline = Offline
header-simulated = Simuleret
header-queue-empty = Tom kø
header-queue-waiting = { $count } venter
header-queue-checking = { $count } tjekkes
header-rate-age = Kurs { $age } gammel
header-rate-none = Ingen kurs
header-clock-off = Uret går { $span } forkert
header-display-lost = Skærm 2 mangler

# Apps og betalingsformer. Det lange navn bruges i sætninger, det korte på knapper.
tender-cash = Kontant
tender-wechat = WeChat Pay
tender-alipay = Alipay+
tender-local-qr = Lokal QR
tender-scan = Scan kode
tender-wechat-short = WeChat
tender-qr-on-display = QR på kundedisplayet
tender-scan-sub = Læs kundens mobil
tender-cash-sub = Lige penge/modtaget beløb
tender-cash-offline = Virker som altid
tender-claim-sub = tæller som UBEKRÆFTET
tender-needs-line = Kræver netværk
tender-no-amount = Beløb mangler
tender-not-set-up = Ikke sat op i butikken
tender-limit = Grænsen er nået

# Tastatur, kurv, total
cart-title = Salg { $number }
cart-new = Nyt salg
cart-lines = { $count ->
    [one] { $count } linje
   *[other] { $count } linjer
}
cart-line = Vare { $number }
cart-line-keyed = Tastet beløb
cart-empty = Tast prisen på den første vare.
cart-empty-keys = + næste vare, Enter for betaling
cart-total = I alt
keypad-clear = C
hero-to-pay = At betale
hero-rate = { $units } { $currency } = { $rate } CNY
hero-source-wechat = Referencekurs fra WeChat Pay
hero-source-ecb = Kurs fra Den Europæiske Centralbank
hero-source-manual = Kurs fastsat af lederen
hero-published = { $day }, { $beijing } i Beijing ({ $here } her)
hero-rate-old = Kursen er { $age } gammel
hero-no-rate = Ingen kurs siden { $day }; salget fortsætter i { $currency }
hero-no-rate-yet = Ingen kurs endnu; salget fortsætter i { $currency }

# Hjælpetekster og tasternes navne
key-enter = Enter
key-escape = Esc
key-space = Mellemrum
key-tab = Tab
key-backspace = Backspace
key-delete = Del
key-arrows = Pile
key-digits = 0-9
hint-help = Hjælp
hint-refund = Refunder
hint-sales = I dag
hint-default-tender = Standardbetaling
hint-back = Tilbage
hint-next-line = Næste vare
hint-amount-received = Modtaget beløb
hint-done = Færdig
hint-cancel = Annuller betaling (spørger først)
hint-qr-here = QR her
hint-park = Parker
hint-display = Kundedisplay
hint-try-now = Prøv forbindelse
reason-key-locked = Ikke muligt, mens betalingen er i gang
reason-key-nothing = Denne tast gør intet her; F1 viser tasterne
reason-finish-first = Afslut først betalingen på skærmen
reason-sale-first = Afslut eller slet først salget
reason-no-amount = Tast et beløb først
reason-too-large = Beløbet kan højst være { $limit }

# Ord for tilstande (bånd) og for hvad der er sikkert (mærker)
state-preparing = Klargør
state-waiting = Venter på kunden
state-no-code = Ingen QR-kode at vise
state-scan = Scan kundens kode
state-confirming = Kunden taster adgangskode
state-checking = Tjekker, tag ikke betaling igen
state-cancelling = Annullerer, tag ikke betaling igen
state-paid = BETALT
state-claimed = UBEKRÆFTET
state-notpaid = IKKE BETALT
state-late = Betalt efter annullering
state-mismatch = Beløb afviger
state-unmatched = Ikke i afregningen
state-refunding = Til refundering
state-refunded = Refunderet
finality-open = Åben
finality-unknown = Tjekkes
finality-claimed = Ubekræftet
finality-paid = Betalt
finality-unpaid = Ikke betalt

# Alle betalingsskærme
pay-customer-sees = Det ser kunden
pay-display-live = Skærm 2, live
pay-display-lost = Intet kundedisplay: vend skærmen mod kunden
pay-rate-note = Referencekurs { $rate }, appen bestemmer det endelige beløb i CNY
pay-no-rate-note = Ingen kurs nu, appen viser beløbet i CNY
pay-only-signed = Kun et signeret svar med samme beløb tæller
pay-you-can-say = Du kan sige
pay-tell-customer = Sig til kunden
button-cancel-payment = Annuller betaling
button-ask-wallet = Spørg { $wallet } nu
button-show-qr-here = Vis også QR her
button-hide-qr-here = Skjul QR her
button-back-to-sale = Til salget
button-next-sale = Næste salg
button-new-qr = Ny QR til { $wallet }
button-park = Parker, tag næste kunde
button-ask-again = Spørg igen nu
button-refund = Refunder

# Klargøring
preparing-title = Henter QR hos { $wallet }
preparing-text = Betalingsnummeret er gemt; nu er QR-koden på vej.
preparing-slow = Ingen QR endnu. Kommer den ikke, undersøger kassen først, hvad der er sket.

# Venter: de tre trin
waiting-step-ready = QR klar på kundedisplayet
qr-unreadable = Koden kunne ikke læses tilbage fra denne skærm og vises derfor ikke.
qr-unreadable-step = Annuller betalingen, og scan kundens kode, eller tag imod kontanter.
qr-too-small = Kundevinduet er for lille til denne QR.
qr-too-small-step = Gør det større, eller vend skærmen mod kunden.
waiting-step-pay = Venter på betaling
waiting-asked-ago = Spurgte { $wallet } { $ago }: endnu ikke betalt.
waiting-asking = Spørger { $wallet } nu
waiting-line-down = Forbindelsen er nede. QR-koden gælder stadig; vi spørger, så snart nettet er tilbage.
waiting-step-paid = Betalt
waiting-left = { $left } af { $total } tilbage

# Bekræftelse
confirming-step-read = Kode fra { $wallet } læst
confirming-step-read-sub = { $time }, brugt én gang, aldrig gemt
confirming-step-password = Kunden taster sin adgangskode
confirming-step-password-sub = Spurgte { $ago }: taster stadig.
say-password = Indtast din adgangskode til betaling, tak.

# Tjek og annullering
checking-title = Kunden har måske allerede betalt.
checking-text = { $wallet } svarede ikke på vores forespørgsel kl. { $time }. Vi spørger videre med samme betalingsnummer, så ingen betaler to gange.
say-checking = Vi tjekker din betaling. Vent venligst, og betal ikke igen.
checking-log-sent = Betaling sendt
checking-log-asked = Spurgt { $count }. gang
checking-log-again = Spørger igen
checking-log-closing = Bedt om annullering
checking-log-no-line = intet netværk
checking-log-in-progress = stadig i gang
checking-then-title = Hvis der stadig ikke kommer svar
checking-then-text = Kl. { $time } beder vi { $wallet } om at annullere betalingen. Tag først betaling igen, når de har bekræftet det.
checking-park-title = Kø ved kassen?
checking-park-text = Parker betalingen. Kassen spørger videre og giver besked, når den har svar. Udlever ikke varerne.
checking-locked = Betaling er låst for dette salg
cancelling-title = Vi annullerer denne betaling.
cancelling-text = { $wallet } skal bekræfte, at der ikke er trukket penge. Først da må du tage betaling igen.
cancelling-refused = { $wallet } annullerer den ikke endnu: { $detail }
cancelling-until = Kassen prøver selv igen; senest kl. { $time } udløber QR-koden alligevel.
say-cancelling = Vi annullerer betalingen. Betal venligst ikke nu.

# Betalt
paid-charged-by = Trukket hos kunden af { $wallet }
paid-charge-unknown = { $wallet } oplyste ikke, hvad der blev trukket i CNY
paid-reference = Til kurs { $rate }. Vores referencebeløb var { $reference }, forskel { $difference }.
paid-no-reference = Der var ingen referencekurs til dette salg.
paid-answer = Indløserens svar
paid-answer-value = betalt, gyldig signatur
paid-amount = Beløb og valuta
paid-amount-value = som i dette salg
paid-order = Ordre hos { $wallet }
paid-stored = Gemt
paid-statement-day = Afregningsdag i Beijing
paid-statement-day-value = { $day } ({ $time } der)
paid-number = Betalingsnummer
paid-stays = Bliver stående, til du trykker Enter.

# Ikke betalt
notpaid-expired = QR udløbet. Der er ikke trukket penge.
notpaid-declined = Afvist af appen. Der er ikke trukket penge.
notpaid-cancelled = Annulleret. Der er ikke trukket penge.
notpaid-refused = Betalingen gik ikke igennem. Der er ikke trukket penge.
notpaid-confirmed = { $wallet } bekræftede annulleringen kl. { $time }. Du kan trygt prøve igen.
notpaid-never-sent = Det er helt sikkert, at intet er betalt. Du kan trygt prøve igen.
notpaid-shown = QR vist
notpaid-shown-value = { $from } til { $to }
notpaid-closed = Annulleret af { $wallet }
notpaid-closed-value = { $time }, signeret svar
notpaid-new-number = Et nyt forsøg får et nyt betalingsnummer

# Et menneske skal se på det
human-title = En leder skal se på denne betaling.
human-unmatched = Efter to dage er der intet spor af denne ubekræftede betaling.

# Lokal QR og ubekræftede betalinger
claim-step-scan = Kunden scanner med sine egne mobildata.
claim-step-pay = Kunden betaler { $amount } på sin telefon.
claim-step-look = Se på kundens telefon: butiksnavn, beløb, klokkeslæt.
claim-verdict = Det, kundens telefon viser, er kun et tegn, ikke en betaling.
claim-verdict-text = Det bliver først BETALT, når indløseren bekræfter det.
claim-recorded-text = Når forbindelsen er tilbage, spørger kassen selv.
claim-checking-text = Kassen spørger nu.
button-claim-record = Noter som ubekræftet
button-claim-not-paid = Kunden betalte ikke
budget-title = Risikoramme offline
budget-sale = Dette salg
budget-total = Ubekræftet i alt
budget-count = Ubekræftede salg
budget-oldest = Længste ventetid
budget-of = { $used } af { $limit }
budget-note = Over en grænse kan der kun betales kontant, til forbindelsen er tilbage.

# Offlinelinje
offline-since = OFFLINE siden { $time }
offline-waiting = { $count ->
    [0] intet venter
   *[other] { $count } venter
}
offline-not-verified = Ubekræftet
offline-of = af { $limit }
offline-last-try = Sidste forsøg { $ago }
button-try-now = Prøv nu

# Kontant
cash-received = Modtaget
cash-change = Byttepenge
cash-missing = Mangler
cash-exact = Lige penge
cash-sum = { $received } − { $due } = { $change }
button-cash-done = Færdig

# I dag
today-title = I dag
today-subtitle = { $day }, kasse { $till }
today-paid-sub = { $count ->
    [one] { $count } betaling, bekræftet
   *[other] { $count } betalinger, alle bekræftet
}
today-claimed-sub = { $count ->
    [0] ingen
   *[other] { $count } venter på indløseren
}
today-unknown-sub = { $count ->
    [0] ingen
   *[other] { $count } tjekkes
}
today-open-sub = { $count ->
    [0] ingen
   *[other] { $count } i gang nu
}
today-by-tender = Betalt pr. type
today-payer = Trukket i CNY
today-total-paid = Betalt i alt
today-last = Seneste betalinger
today-last-note = åbne bliver stående
today-none = Ingen betalinger i dag endnu
today-queue = Kø
today-queue-note = intet går tabt
today-queue-empty = Intet venter
button-back-to-selling = Tilbage til salg

# Hjælp
help-title = Taster
help-selling = Salg
help-paying = Mens kunden betaler
help-everywhere = Overalt
help-type = Tast beløbet uden komma: 3 4 5 0 er { $example }
help-next-line = Afslut linjen, næste vare
help-pay-default = Betal med standardbetaling
help-last-digit = Slet sidste ciffer
help-clear = Slet linjen; to gange: hele salget
help-select = Vælg en linje
help-pay-wechat = Betal med WeChat Pay
help-pay-local = Betal med lokal QR, ubekræftet
help-pay-cash = Betal kontant
help-today = Dagens totaler
help-help = Denne liste
help-back = Tilbage, eller annuller betalingen (spørger først)
help-ask = Spørg indløseren nu
help-park = Parker betalingen, og ekspeder næste kunde
help-primary = Knappen mærket Enter
help-qr-here = Vis QR i dette vindue
help-close = Luk denne liste
help-display = Åbn kundens vindue, eller flyt det til næste skærm

# Spørgsmål
dialog-cancel-title = Annuller denne betaling?
dialog-cancel-text = QR-koden forsvinder med det samme. Kassen spørger { $wallet }, om der er betalt, og annullerer så betalingen. Har kunden betalt imens, gælder betalingen.
dialog-cancel-yes = Annuller betaling
dialog-cancel-no = Vent videre
dialog-clear-title = Slet hele salget?
dialog-clear-text = { $count ->
    [one] { $count } linje slettes.
   *[other] { $count } linjer slettes.
}
dialog-clear-yes = Slet
dialog-clear-no = Behold salget
dialog-notpaid-title = Har kunden ikke betalt?
dialog-notpaid-text = QR-koden gælder stadig på kundens telefon. Kassen spørger videre, og salget står åbent, til det er sikkert.
dialog-quit-title = Luk Maneki?
dialog-quit-open = { $count ->
    [one] { $count } betaling er ikke afklaret. Intet går tabt: ved næste start spørger kassen først til den. Indtil da ved ingen, om den er betalt.
   *[other] { $count } betalinger er ikke afklaret. Intet går tabt: ved næste start spørger kassen først til dem. Indtil da ved ingen, om de er betalt.
}
dialog-quit-yes = Luk Maneki
dialog-quit-no = Bliv her

# Parkerede betalinger
parked-answer = { $number } har fået svar: { $state }
button-parked-open = Åbn

# Træning og demo
training-band = TRÆNING, ingen rigtige penge
training-answer = Indløserens svar
training-paid = Betalt om { $seconds }{"\u00A0"}sek.
training-password = Adgangskode
training-declined = Afvist
training-no-answer = Intet svar
training-offline = Offline
training-watermark = TRÆNING

# Problemer ved start
button-try-again = Prøv igen
button-quit = Luk

# Kundens kode scannes
state-sent = Kode læst, spørger appen
list-separator = {" eller "}
chip-alipay = Alipay+ 支付宝
wallet-alipay = Alipay
header-wallet-offline = { $wallet } offline
pay-rate-note-other = WeChat-referencekurs { $rate }; Alipay+ bruger sin egen kurs
sent-step-read-sub = brugt én gang, aldrig gemt
sent-step-ask = Beder { $wallet } om betaling
sent-step-ask-sub = Koden gælder ét forsøg og sendes aldrig to gange
say-sent = Et øjeblik, tak.
scan-step-open = Kunden åbner betalingskoden i { $wallets }.
scan-step-hold = Ret scanneren mod koden. Du skal ikke trykke på noget.
scan-step-once = Koden bruges én gang og gemmes aldrig.
button-scan-fresh = Scan en ny kode
reason-scan-no-amount = Tast beløbet først, og scan så kundens kode
reason-scan-busy = En betaling er i gang: scanningen blev ikke brugt
reason-scan-nothing = Ingen betaling venter på en kode her: scanningen blev ikke brugt
reason-choose-payment = Vælg den betaling, der skal refunderes
reason-no-such-payment = Kassen kender ikke denne betaling
help-pay-alipay = Betal med Alipay+
help-scan = Scan kundens kode

# Tilbageførsel af det, kundens kode startede
reversing-title = Vi tilbagefører denne betaling.
reversing-text = { $why } { $wallet } skal bekræfte, at der ikke længere er trukket penge. Først da må du tage betaling igen.
reversing-declined = Appen afviste betalingen.
reversing-expired = Kunden bekræftede ikke i tide.
reversing-cancelled = Den blev annulleret ved kassen.
reversing-refused = Betalingen gik ikke igennem.
reversing-then-title = Så lang tid tager det
reversing-until = Normalt under et minut. { $wallet } kan bede kassen om at vente nogle sekunder først; den fortsætter selv.
reversing-no-line = Forbindelsen til { $wallet } er nede. Kassen fortsætter, så snart den er tilbage, om nødvendigt efter flere dage.
say-reversing = Vi tilbagefører betalingen. Betal venligst ikke igen.
checking-log-password = Bedt om adgangskode
checking-log-reversing = Bedt om tilbageførsel
dialog-reverse-text = Kassen beder { $wallet } om at tilbageføre betalingen. Er der trukket penge, sendes de retur. Den er først IKKE BETALT, når { $wallet } har bekræftet det.
notpaid-not-confirmed = Ikke bekræftet i tide. Der er ikke trukket penge.
notpaid-reversed = Tilbageført. Kunden betaler ikke noget.
notpaid-reversed-text = { $wallet } bekræftede det kl. { $time }. Har kunden set et træk, sender appen pengene retur. Du kan trygt prøve igen.
notpaid-fresh-code = { $wallet } meldte det kl. { $time }. Bed kunden om en ny kode, hvis I prøver igen: hver kode gælder én gang.
declined-balance = Der er ikke penge nok i appen.
declined-code = Koden er for gammel eller ikke længere gyldig.
declined-limit = Beløbet er over kundens grænse.
declined-account = Kundens konto i appen er begrænset eller ikke godkendt.
declined-risk = Appens sikkerhedskontrol stoppede betalingen.
declined-bank = Kundens bank eller kort afviste betalingen.
declined-currency = Appen kan ikke betale i butikkens valuta.
human-late-title = Pengene skal betales tilbage.

# Betalt, med kuponer eller i en anden valuta
paid-own-currency = Trukket i { $currency } til appens egen kurs.
paid-after-coupons = Efter kuponer. Uden dem var vores referencebeløb { $reference }.
coupons-title = Kuponer i appen
coupon-prepaid = { $name } (betales til jer)
coupon-discount = { $name } (betales ikke)
coupons-more = og { $count } til
coupons-shop-receives = Butikken får, før gebyrer
coupons-statement-tells = Afregningen viser, hvad butikken får
