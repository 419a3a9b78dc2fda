# Het venster van de kassa.

window-title = Maneki, kassa { $till }

# Kopregel
header-till = Kassa { $till }
header-online = Online
header-offline = Offline
header-simulated = Simulatie
header-queue-empty = Wachtrij leeg
header-queue-waiting = { $count } wachtend
header-queue-checking = { $count } in controle
header-rate-age = Koers { $age } oud
header-rate-none = Geen koers
header-clock-off = Klok wijkt { $span } af
header-display-lost = Display 2 weg

# Betaalwijzen. De lange naam staat in zinnen, de korte op knoppen.
tender-cash = Contant
tender-wechat = WeChat Pay
tender-alipay = Alipay+
tender-local-qr = Lokale QR
tender-scan = Scan code
tender-wechat-short = WeChat
tender-qr-on-display = QR op het klantendisplay
tender-scan-sub = Lees de code van de klant
tender-cash-sub = Gepast of met wisselgeld
tender-cash-offline = Werkt als altijd
tender-claim-sub = telt als ONBEVESTIGD
tender-needs-line = Alleen online
tender-no-amount = Nog geen bedrag
tender-not-set-up = Hier niet ingesteld
tender-limit = Limiet bereikt

# Toetsen, bon, totaal
cart-title = Bon { $number }
cart-new = Nieuwe bon
cart-lines = { $count ->
    [one] { $count } regel
   *[other] { $count } regels
}
cart-line = Artikel { $number }
cart-line-keyed = Vrij bedrag
cart-empty = Typ de prijs van het eerste artikel.
cart-empty-keys = + volgend artikel, Enter om af te rekenen
cart-total = Totaal
keypad-clear = C
hero-to-pay = Te betalen
hero-rate = { $units } { $currency } = { $rate } CNY
hero-source-wechat = Referentiekoers WeChat Pay
hero-source-ecb = Koers van de Europese Centrale Bank
hero-source-manual = Koers van de leidinggevende
hero-published = { $day }, { $beijing } in Peking ({ $here } hier)
hero-rate-old = Deze koers is { $age } oud
hero-no-rate = Geen koers sinds { $day }; de verkoop gaat door in { $currency }
hero-no-rate-yet = Nog geen koers; de verkoop gaat door in { $currency }

# Hints en namen van de toetsen
key-enter = Enter
key-escape = Esc
key-space = Spatie
key-tab = Tab
key-backspace = Backspace
key-delete = Del
key-arrows = Pijlen
key-digits = 0-9
hint-help = Help
hint-refund = Terugbetalen
hint-sales = Vandaag
hint-default-tender = Standaardbetaling
hint-back = Terug
hint-next-line = Volgend artikel
hint-amount-received = Ontvangen
hint-done = Klaar
hint-cancel = Betaling annuleren (met bevestiging)
hint-qr-here = QR hier
hint-park = Parkeren
hint-display = Klantendisplay
hint-try-now = Verbinding testen
reason-key-locked = Niet mogelijk tijdens deze betaling
reason-key-nothing = Deze toets doet hier niets; F1 toont de toetsen
reason-finish-first = Rond eerst de betaling op het scherm af
reason-sale-first = Rond eerst de bon af of wis hem
reason-no-amount = Typ eerst een bedrag
reason-too-large = Het bedrag mag niet hoger zijn dan { $limit }

# Woorden van de toestanden (balk) en van de zekerheid (labels)
state-preparing = Voorbereiden
state-waiting = Wachten op klant
state-no-code = Geen QR-code zichtbaar
state-scan = Scan de code van de klant
state-confirming = Klant voert wachtwoord in
state-checking = In controle, niet opnieuw afrekenen
state-cancelling = Annulering, niet opnieuw afrekenen
state-paid = BETAALD
state-claimed = ONBEVESTIGD
state-notpaid = NIET BETAALD
state-late = Betaald na annulering
state-mismatch = Bedrag klopt niet
state-unmatched = Niet op afschrift
state-refunding = Terug te betalen
state-refunded = Terugbetaald
finality-open = Open
finality-unknown = In controle
finality-claimed = Onbevestigd
finality-paid = Betaald
finality-unpaid = Niet betaald

# Alle betaalschermen
pay-customer-sees = Dit ziet de klant
pay-display-live = Display 2, live
pay-display-lost = Geen display: draai dit scherm naar de klant
pay-rate-note = Referentiekoers { $rate }, de app bepaalt het bedrag in CNY
pay-no-rate-note = Geen koers, de app toont het bedrag in CNY
pay-only-signed = Alleen een ondertekend antwoord met dit bedrag telt
pay-you-can-say = U kunt zeggen
pay-tell-customer = Zeg tegen de klant
button-cancel-payment = Betaling annuleren
button-ask-wallet = Navragen bij { $wallet }
button-show-qr-here = QR ook hier tonen
button-hide-qr-here = QR hier verbergen
button-back-to-sale = Terug naar de bon
button-next-sale = Volgende klant
button-new-qr = Nieuwe QR { $wallet }
button-park = Parkeren, volgende klant
button-ask-again = Nu opnieuw navragen
button-refund = Terugbetalen

# Voorbereiden
preparing-title = QR opvragen bij { $wallet }
preparing-text = Het betaalnummer is opgeslagen; de QR komt eraan.
preparing-slow = Nog geen QR. Komt die niet, dan controleert de kassa eerst de betaling.

# Wachten: de drie stappen
waiting-step-ready = QR klaar, op het klantendisplay
qr-unreadable = De code kon op dit scherm niet worden teruggelezen en wordt daarom niet getoond.
qr-unreadable-step = Annuleer de betaling en scan de code van de klant of reken contant af.
qr-too-small = Het klantvenster is te klein voor deze QR.
qr-too-small-step = Maak het groter, of draai dit scherm naar de klant.
waiting-step-pay = Wachten op betaling
waiting-asked-ago = Nagevraagd bij { $wallet }, { $ago }: nog niet betaald.
waiting-asking = Navraag bij { $wallet }
waiting-line-down = Geen verbinding. De QR blijft geldig; zodra de verbinding terug is, vraagt de kassa na.
waiting-step-paid = Betaald
waiting-left = Nog { $left } van { $total }

# Goedkeuring door de klant
confirming-step-read = Code { $wallet } gelezen
confirming-step-read-sub = { $time }, eenmalig gebruikt, nooit bewaard
confirming-step-password = Klant voert het wachtwoord in
confirming-step-password-sub = Nagevraagd { $ago }: nog bezig.
say-password = Wilt u uw betaalwachtwoord invoeren?

# Controleren en annuleren
checking-title = De klant heeft misschien al betaald.
checking-text = { $wallet } gaf geen antwoord op ons verzoek van { $time }. De kassa blijft navragen met hetzelfde betaalnummer, zodat niemand dubbel betaalt.
say-checking = We controleren uw betaling. Een ogenblik geduld, betaal niet nog een keer.
checking-log-sent = Betaling verstuurd
checking-log-asked = Navraag { $count }
checking-log-again = Nieuwe navraag
checking-log-closing = Annulering gevraagd
checking-log-no-line = geen netwerk
checking-log-in-progress = loopt nog
checking-then-title = Als er nog steeds geen antwoord komt
checking-then-text = Om { $time } vraagt de kassa { $wallet } om deze betaling te annuleren. Pas na de bevestiging mag u opnieuw afrekenen.
checking-park-title = Rij bij de kassa?
checking-park-text = Parkeer de betaling. De kassa blijft navragen en meldt zich als het duidelijk is. Geef de artikelen nog niet mee.
checking-locked = Betalen geblokkeerd voor deze bon
cancelling-title = Deze betaling wordt geannuleerd.
cancelling-text = { $wallet } moet bevestigen dat er niets is afgeschreven. Pas dan mag u opnieuw afrekenen.
cancelling-refused = { $wallet } annuleert nog niet: { $detail }
cancelling-until = De kassa blijft het zelf proberen; uiterlijk om { $time } is de QR hoe dan ook ongeldig.
say-cancelling = We annuleren de betaling. Betaal alstublieft niet meer.

# Betaald
paid-charged-by = Afgeschreven door { $wallet }
paid-charge-unknown = { $wallet } gaf het bedrag in CNY niet door
paid-reference = Koers { $rate }. Ons richtbedrag was { $reference }, verschil { $difference }.
paid-no-reference = Er was geen referentiekoers voor deze bon.
paid-answer = Antwoord betaaldienst
paid-answer-value = betaald, handtekening geldig
paid-amount = Bedrag en valuta
paid-amount-value = gelijk aan deze bon
paid-order = Nummer { $wallet }
paid-stored = Opgeslagen
paid-statement-day = Boekdag in Peking
paid-statement-day-value = { $day } ({ $time } daar)
paid-number = Betaalnummer
paid-stays = Blijft staan tot u op Enter drukt.

# Niet betaald
notpaid-expired = QR verlopen. Er is niets afgeschreven.
notpaid-declined = Geweigerd door de app. Er is niets afgeschreven.
notpaid-cancelled = Geannuleerd. Er is niets afgeschreven.
notpaid-refused = De betaling is niet gelukt. Er is niets afgeschreven.
notpaid-confirmed = { $wallet } bevestigde de annulering om { $time }. U kunt veilig opnieuw afrekenen.
notpaid-never-sent = Er is zeker niets betaald. U kunt veilig opnieuw afrekenen.
notpaid-shown = QR getoond
notpaid-shown-value = { $from } tot { $to }
notpaid-closed = Annulering { $wallet }
notpaid-closed-value = { $time }, ondertekend
notpaid-new-number = Een nieuwe poging krijgt een nieuw betaalnummer

# Iemand moet ernaar kijken
human-title = Een leidinggevende moet deze betaling bekijken.
human-unmatched = Na twee dagen is er geen spoor van deze onbevestigde betaling.

# Lokale QR en gemelde betalingen
claim-step-scan = De klant scant met eigen mobiele data.
claim-step-pay = De klant betaalt { $amount } op de telefoon.
claim-step-look = Kijk op die telefoon: winkelnaam, bedrag, tijd.
claim-verdict = Wat die telefoon toont, is een aanwijzing, geen betaling.
claim-verdict-text = Het is pas BETAALD als de betaaldienst het bevestigt.
claim-recorded-text = Is de verbinding terug, dan vraagt de kassa het zelf na.
claim-checking-text = De kassa vraagt het nu na.
button-claim-record = Noteren als onbevestigd
button-claim-not-paid = Klant heeft niet betaald
budget-title = Risicolimiet offline
budget-sale = Deze bon
budget-total = Totaal onbevestigd
budget-count = Bonnen onbevestigd
budget-oldest = Langste wachttijd
budget-of = { $used } van { $limit }
budget-note = Boven een limiet kan alleen contant, tot de verbinding terug is.

# Balk bij offline
offline-since = OFFLINE sinds { $time }
offline-waiting = { $count ->
    [0] niets wacht
    [one] { $count } wacht
   *[other] { $count } wachten
}
offline-not-verified = Onbevestigd
offline-of = van { $limit }
offline-last-try = Laatste poging { $ago }
button-try-now = Proberen

# Contant
cash-received = Ontvangen
cash-change = Wisselgeld
cash-missing = Nog te betalen
cash-exact = Gepast
cash-sum = { $received } − { $due } = { $change }
button-cash-done = Klaar

# Vandaag
today-title = Vandaag
today-subtitle = { $day }, kassa { $till }
today-paid-sub = { $count ->
    [one] { $count } betaling, bevestigd
   *[other] { $count } betalingen, alle bevestigd
}
today-claimed-sub = { $count ->
    [0] geen
    [one] { $count } wacht op bevestiging
   *[other] { $count } wachten op bevestiging
}
today-unknown-sub = { $count ->
    [0] geen
   *[other] { $count } in controle
}
today-open-sub = { $count ->
    [0] geen
   *[other] { $count } nu bij een klant
}
today-by-tender = Betaald per betaalwijze
today-payer = CNY afgeschreven
today-total-paid = Totaal betaald
today-last = Laatste betalingen
today-last-note = openstaande blijven in beeld
today-none = Vandaag nog geen betalingen
today-queue = Wachtrij
today-queue-note = er gaat niets verloren
today-queue-empty = Er wacht niets
button-back-to-selling = Terug naar verkoop

# Hulp
help-title = Toetsen
help-selling = Verkopen
help-paying = Terwijl de klant betaalt
help-everywhere = Overal
help-type = Typ het bedrag zonder komma: 3 4 5 0 wordt { $example }
help-next-line = Regel afsluiten, volgend artikel
help-pay-default = Afrekenen met de standaardbetaling
help-last-digit = Laatste cijfer wissen
help-clear = Regel wissen; twee keer: de hele bon
help-select = Regel kiezen
help-pay-wechat = Afrekenen met WeChat Pay
help-pay-local = Afrekenen met lokale QR, onbevestigd
help-pay-cash = Contant afrekenen
help-today = Totalen van vandaag
help-help = Deze lijst
help-back = Terug, of betaling annuleren (met bevestiging)
help-ask = Nu navragen bij de betaaldienst
help-park = Betaling parkeren en volgende klant helpen
help-primary = De knop met Enter
help-qr-here = QR in dit venster tonen
help-close = Lijst sluiten
help-display = Venster voor de klant openen of naar het volgende display zetten

# Vragen
dialog-cancel-title = Deze betaling annuleren?
dialog-cancel-text = De QR verdwijnt meteen. De kassa vraagt { $wallet } of er betaald is en annuleert de betaling dan. Heeft de klant intussen betaald, dan blijft het betaald.
dialog-cancel-yes = Betaling annuleren
dialog-cancel-no = Blijven wachten
dialog-clear-title = De hele bon wissen?
dialog-clear-text = { $count ->
    [one] { $count } regel wordt gewist.
   *[other] { $count } regels worden gewist.
}
dialog-clear-yes = Wissen
dialog-clear-no = Bon houden
dialog-notpaid-title = Klant heeft niet betaald?
dialog-notpaid-text = De QR blijft geldig op de telefoon van de klant. De kassa blijft navragen, en de bon blijft open tot het zeker is.
dialog-quit-title = Maneki sluiten?
dialog-quit-open = { $count ->
    [one] { $count } betaling is nog niet duidelijk. Er gaat niets verloren: bij de volgende start vraagt de kassa die eerst na. Tot dan weet niemand of er betaald is.
   *[other] { $count } betalingen zijn nog niet duidelijk. Er gaat niets verloren: bij de volgende start vraagt de kassa ze eerst na. Tot dan weet niemand of er betaald is.
}
dialog-quit-yes = Maneki sluiten
dialog-quit-no = Hier blijven

# Geparkeerde betalingen
parked-answer = { $number } heeft antwoord: { $state }
button-parked-open = Openen

# Training en demo
training-band = TRAINING, geen echt geld
training-answer = Antwoord betaaldienst
training-paid = Betaald na { $seconds }{"\u00A0"}s
training-password = Wachtwoord
training-declined = Geweigerd
training-no-answer = Geen antwoord
training-offline = Offline
training-watermark = TRAINING

# Storing bij het starten
button-try-again = Opnieuw
button-quit = Sluiten

# De code van de klant is gescand
state-sent = Code gelezen, aanvraag loopt
list-separator = {" of "}
chip-alipay = Alipay+ 支付宝
wallet-alipay = Alipay
header-wallet-offline = { $wallet } offline
pay-rate-note-other = Referentiekoers WeChat { $rate }; Alipay+ heeft een eigen koers
sent-step-read-sub = eenmalig gebruikt, nooit bewaard
sent-step-ask = Bedrag aangevraagd bij { $wallet }
sent-step-ask-sub = De code geldt voor één poging en wordt nooit twee keer verstuurd
say-sent = Een ogenblik, alstublieft.
scan-step-open = De klant opent de betaalcode in { $wallets }.
scan-step-hold = Richt de scanner erop. U hoeft geen toets in te drukken.
scan-step-once = De code wordt eenmalig gebruikt en nooit bewaard.
button-scan-fresh = Nieuwe code scannen
reason-scan-no-amount = Typ eerst het bedrag, scan dan de code van de klant
reason-scan-busy = Er loopt een betaling: de scan is niet gebruikt
reason-scan-nothing = Hier wacht geen betaling op een code: de scan is niet gebruikt
reason-choose-payment = Kies de betaling die terug moet
reason-no-such-payment = Deze kassa kent deze betaling niet
help-pay-alipay = Afrekenen met Alipay+
help-scan = Code van de klant scannen

# Terugdraaien wat met de code van de klant begon
reversing-title = Deze betaling wordt teruggedraaid.
reversing-text = { $why } { $wallet } moet bevestigen dat er niets afgeschreven blijft. Pas dan mag u opnieuw afrekenen.
reversing-declined = De app heeft geweigerd.
reversing-expired = De klant heeft niet op tijd goedgekeurd.
reversing-cancelled = Aan de kassa geannuleerd.
reversing-refused = De betaling is niet gelukt.
reversing-then-title = Hoe lang het duurt
reversing-until = Meestal korter dan een minuut. { $wallet } kan vragen om een paar seconden te wachten; de kassa gaat vanzelf verder.
reversing-no-line = Geen verbinding met { $wallet }. De kassa gaat verder zodra die terug is, desnoods na dagen.
say-reversing = We draaien de betaling terug. Betaal alstublieft niet nog een keer.
checking-log-password = Wachtwoord gevraagd
checking-log-reversing = Terugdraaien gevraagd
dialog-reverse-text = De kassa vraagt { $wallet } om de betaling terug te draaien. Wat is afgeschreven, komt terug; pas als { $wallet } dat bevestigt, geldt het als niet betaald.
notpaid-not-confirmed = Niet op tijd goedgekeurd. Er is niets afgeschreven.
notpaid-reversed = Teruggedraaid. De klant is niets kwijt.
notpaid-reversed-text = { $wallet } bevestigde dit om { $time }. Zag de klant een afschrijving, dan komt die terug in de app. U kunt veilig opnieuw afrekenen.
notpaid-fresh-code = { $wallet } meldde dit om { $time }. Vraag de klant voor een nieuwe poging om een nieuwe code: elke code werkt maar één keer.
declined-balance = Het saldo in de app is te laag.
declined-code = De code is te oud of niet meer geldig.
declined-limit = Het bedrag is hoger dan de limiet van de klant.
declined-account = Het account van de klant is beperkt of niet geverifieerd.
declined-risk = De veiligheidscontrole van de app hield de betaling tegen.
declined-bank = De bank of kaart van de klant heeft geweigerd.
declined-currency = Deze app kan niet betalen in de valuta van de winkel.
human-late-title = Het geld moet terug.

# Betaald, met coupons of in een andere valuta
paid-own-currency = Afgeschreven in { $currency }, tegen de koers van de app.
paid-after-coupons = Na coupons. Zonder coupons was ons richtbedrag { $reference }.
coupons-title = Coupons van de app
coupon-prepaid = { $name } (wordt vergoed)
coupon-discount = { $name } (niet vergoed)
coupons-more = en nog { $count }
coupons-shop-receives = De winkel krijgt, vóór kosten
coupons-statement-tells = Op het afschrift staat wat de winkel krijgt
