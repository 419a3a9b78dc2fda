# Kassapersonalens fönster.

window-title = Maneki, kassa { $till }

# Sidhuvud
header-till = Kassa { $till }
header-online = Online
header-offline = Offline
header-simulated = Simulerat
header-queue-empty = Tom kö
header-queue-waiting = { $count } väntar
header-queue-checking = { $count } kontrolleras
header-rate-age = Kurs { $age } gammal
header-rate-none = Ingen kurs
header-clock-off = Klockan går { $span } fel
header-display-lost = Skärm 2 saknas

# Appar och betalsätt. Det långa namnet används i meningar, det korta på knappar.
tender-cash = Kontant
tender-wechat = WeChat Pay
tender-alipay = Alipay+
tender-local-qr = Lokal QR
tender-scan = Skanna kod
tender-wechat-short = WeChat
tender-qr-on-display = QR på kundskärmen
tender-scan-sub = Läs kundens mobil
tender-cash-sub = Jämnt eller mottaget
tender-cash-offline = Som vanligt
tender-claim-sub = räknas som OBEKRÄFTAT
tender-needs-line = Kräver nätverk
tender-no-amount = Inget belopp än
tender-not-set-up = Ej aktiverat här
tender-limit = Gränsen nådd

# Knappsats, varukorg, summa
cart-title = Köp { $number }
cart-new = Nytt köp
cart-lines = { $count ->
    [one] { $count } rad
   *[other] { $count } rader
}
cart-line = Vara { $number }
cart-line-keyed = Inslaget belopp
cart-empty = Slå in priset på den första varan.
cart-empty-keys = + nästa vara, Enter för att ta betalt
cart-total = Totalt
keypad-clear = C
hero-to-pay = Att betala
hero-rate = { $units } { $currency } = { $rate } CNY
hero-source-wechat = Referenskurs från WeChat Pay
hero-source-ecb = Europeiska centralbankens referenskurs
hero-source-manual = Kurs satt av butikschefen
hero-published = { $day }, kl. { $beijing } i Peking ({ $here } här)
hero-rate-old = Kursen är { $age } gammal
hero-no-rate = Ingen kurs sedan { $day }; köpet fortsätter i { $currency }
hero-no-rate-yet = Ingen kurs än; köpet fortsätter i { $currency }

# Tips och tangenternas namn
key-enter = Enter
key-escape = Esc
key-space = Blanksteg
key-tab = Tab
key-backspace = Backspace
key-delete = Del
key-arrows = Pilar
key-digits = 0-9
hint-help = Hjälp
hint-refund = Återbetala
hint-sales = I dag
hint-default-tender = Förvalt betalsätt
hint-back = Tillbaka
hint-next-line = Nästa vara
hint-amount-received = Mottaget belopp
hint-done = Klar
hint-cancel = Avbryt betalning (frågar först)
hint-qr-here = QR här
hint-park = Parkera
hint-display = Kundskärm
hint-try-now = Testa nätet nu
reason-key-locked = Går inte medan betalningen pågår
reason-key-nothing = Tangenten gör inget här; F1 visar tangenterna
reason-finish-first = Avsluta först betalningen på skärmen
reason-sale-first = Avsluta eller rensa köpet först
reason-no-amount = Slå in ett belopp först
reason-too-large = Beloppet får vara högst { $limit }

# Ord för läget (band) och för vad som är säkert (märken)
state-preparing = Förbereder
state-waiting = Väntar på kunden
state-no-code = Ingen QR-kod att visa
state-scan = Skanna kundens kod
state-confirming = Kunden anger lösenord
state-checking = Kontrollerar, ta inte betalt igen
state-cancelling = Avbryter, ta inte betalt igen
state-paid = BETALT
state-claimed = OBEKRÄFTAT
state-notpaid = EJ BETALT
state-late = Avbrutet men betalt
state-mismatch = Beloppet avviker
state-unmatched = Saknas i avräkningen
state-refunding = Att återbetala
state-refunded = Återbetalt
finality-open = Pågår
finality-unknown = Kontrolleras
finality-claimed = Obekräftat
finality-paid = Betalt
finality-unpaid = Ej betalt

# Alla betalskärmar
pay-customer-sees = Det här ser kunden
pay-display-live = Skärm 2, live
pay-display-lost = Ingen kundskärm: vänd skärmen mot kunden
pay-rate-note = Referenskurs { $rate }, appen avgör slutbeloppet i CNY
pay-no-rate-note = Ingen kurs nu, appen visar beloppet i CNY
pay-only-signed = Bara ett signerat svar med samma belopp räknas
pay-you-can-say = Du kan säga
pay-tell-customer = Säg till kunden
button-cancel-payment = Avbryt betalning
button-ask-wallet = Fråga { $wallet } nu
button-show-qr-here = Visa QR även här
button-hide-qr-here = Dölj QR här
button-back-to-sale = Tillbaka till köpet
button-next-sale = Nästa köp
button-new-qr = Ny QR för { $wallet }
button-park = Parkera, ta nästa kund
button-ask-again = Fråga igen nu
button-refund = Återbetala

# Förbereder
preparing-title = Hämtar QR från { $wallet }
preparing-text = Betalningsnumret är sparat; nu är QR-koden på väg.
preparing-slow = Ingen QR-kod än. Om den uteblir tar kassan först reda på vad som har hänt.

# Väntar: de tre stegen
waiting-step-ready = QR klar, på kundskärmen
qr-unreadable = Koden gick inte att läsa tillbaka från skärmen och visas därför inte.
qr-unreadable-step = Avbryt betalningen och skanna kundens kod eller ta betalt kontant.
qr-too-small = Kundfönstret är för litet för den här QR-koden.
qr-too-small-step = Gör det större, eller vänd skärmen mot kunden.
waiting-step-pay = Väntar på betalning
waiting-asked-ago = Frågade { $wallet } { $ago }: inte betalt än.
waiting-asking = Frågar { $wallet } nu
waiting-line-down = Nätet är nere. QR-koden gäller fortfarande; vi frågar så fort nätet är tillbaka.
waiting-step-paid = Betalt
waiting-left = { $left } av { $total } kvar

# Kunden bekräftar
confirming-step-read = Kod från { $wallet } läst
confirming-step-read-sub = { $time }, används en gång, sparas aldrig
confirming-step-password = Kunden anger sitt lösenord
confirming-step-password-sub = Frågade { $ago }: pågår fortfarande.
say-password = Ange ditt betalningslösenord, tack.

# Kontrollerar och avbryter
checking-title = Kunden kan redan ha betalat.
checking-text = { $wallet } svarade inte på vår förfrågan kl. { $time }. Vi fortsätter att fråga med samma betalningsnummer, så att ingen debiteras två gånger.
say-checking = Vi kontrollerar din betalning. Vänta ett ögonblick och betala inte igen, tack.
checking-log-sent = Betalning skickad
checking-log-asked = Fråga { $count }
checking-log-again = Frågar igen
checking-log-closing = Avbrott begärt
checking-log-no-line = inget nät
checking-log-in-progress = pågår fortfarande
checking-then-title = Om det ändå inte kommer något svar
checking-then-text = Kl. { $time } ber vi { $wallet } att avbryta betalningen. Ta inte betalt igen förrän de har bekräftat det.
checking-park-title = Kö vid kassan?
checking-park-text = Parkera betalningen. Kassan fortsätter att fråga och säger till när svaret kommer. Lämna inte ut varorna.
checking-locked = Betalsätten är låsta för detta köp
cancelling-title = Vi avbryter betalningen.
cancelling-text = { $wallet } måste bekräfta att ingen har debiterats. Först då får du ta betalt igen.
cancelling-refused = { $wallet } avbryter den inte än: { $detail }
cancelling-until = Kassan fortsätter att försöka själv; senast kl. { $time } är QR-koden ändå ogiltig.
say-cancelling = Vi avbryter betalningen. Betala inte nu, tack.

# Betalt
paid-charged-by = Kunden debiterades av { $wallet }
paid-charge-unknown = { $wallet } angav inte vad som debiterades i CNY
paid-reference = Till kurs { $rate }. Vårt referensbelopp var { $reference }, skillnad { $difference }.
paid-no-reference = Det fanns ingen referenskurs för köpet.
paid-answer = Inlösarens svar
paid-answer-value = betalt, giltig signatur
paid-amount = Belopp och valuta
paid-amount-value = samma som i köpet
paid-order = Order hos { $wallet }
paid-stored = Sparat
paid-statement-day = Avräkningsdag i Peking
paid-statement-day-value = { $day } ({ $time } där)
paid-number = Betalningsnummer
paid-stays = Står kvar tills du trycker på Enter.

# Ej betalt
notpaid-expired = QR-koden har gått ut. Kunden har inte debiterats.
notpaid-declined = Appen nekade. Kunden har inte debiterats.
notpaid-cancelled = Avbrutet. Kunden har inte debiterats.
notpaid-refused = Betalningen gick inte igenom. Kunden har inte debiterats.
notpaid-confirmed = { $wallet } bekräftade avbrottet kl. { $time }. Du kan tryggt försöka igen.
notpaid-never-sent = Det är säkert att inget har betalats. Du kan tryggt försöka igen.
notpaid-shown = QR visad
notpaid-shown-value = { $from } till { $to }
notpaid-closed = Avbruten av { $wallet }
notpaid-closed-value = { $time }, signerat svar
notpaid-new-number = Ett nytt försök får ett nytt betalningsnummer

# Någon måste titta på det
human-title = Butikschefen måste granska betalningen.
human-unmatched = Efter två dagar finns inget spår av den obekräftade betalningen.

# Lokal QR och obekräftade betalningar
claim-step-scan = Kunden skannar med egen mobildata.
claim-step-pay = Kunden betalar { $amount } i sin mobil.
claim-step-look = Titta på kundens mobil: butiksnamn, belopp, tid.
claim-verdict = Det kundens mobil visar är bara ett tecken, ingen betalning.
claim-verdict-text = Det blir BETALT först när inlösaren bekräftar.
claim-recorded-text = När nätet är tillbaka frågar kassan av sig själv.
claim-checking-text = Kassan frågar nu.
button-claim-record = Notera som obekräftat
button-claim-not-paid = Kunden betalade inte
budget-title = Riskgräns offline
budget-sale = Detta köp
budget-total = Obekräftat totalt
budget-count = Obekräftade köp
budget-oldest = Längsta väntetid
budget-of = { $used } av { $limit }
budget-note = Över en gräns går det bara med kontanter tills nätet är tillbaka.

# Offlineraden
offline-since = OFFLINE sedan { $time }
offline-waiting = { $count ->
    [0] inget väntar
   *[other] { $count } väntar
}
offline-not-verified = Obekräftat
offline-of = av { $limit }
offline-last-try = Försökte { $ago }
button-try-now = Försök nu

# Kontant
cash-received = Mottaget
cash-change = Växel tillbaka
cash-missing = Saknas
cash-exact = Jämnt
cash-sum = { $received } − { $due } = { $change }
button-cash-done = Klar

# I dag
today-title = I dag
today-subtitle = { $day }, kassa { $till }
today-paid-sub = { $count ->
    [one] { $count } betalning, bekräftad
   *[other] { $count } betalningar, alla bekräftade
}
today-claimed-sub = { $count ->
    [0] inga
   *[other] { $count } väntar på inlösaren
}
today-unknown-sub = { $count ->
    [0] inga
   *[other] { $count } kontrolleras
}
today-open-sub = { $count ->
    [0] inga
   *[other] { $count } pågår nu
}
today-by-tender = Betalt, per betalsätt
today-payer = Debiterat i CNY
today-total-paid = Betalt totalt
today-last = Senaste betalningar
today-last-note = pågående står kvar
today-none = Inga betalningar i dag än
today-queue = Kö
today-queue-note = inget tappas bort
today-queue-empty = Inget väntar
button-back-to-selling = Åter till kassan

# Hjälp
help-title = Tangenter
help-selling = Försäljning
help-paying = Medan kunden betalar
help-everywhere = Överallt
help-type = Slå in beloppet utan komma: 3 4 5 0 blir { $example }
help-next-line = Avsluta raden, nästa vara
help-pay-default = Ta betalt med förvalt betalsätt
help-last-digit = Ta bort sista siffran
help-clear = Rensa raden; två gånger: hela köpet
help-select = Välj en rad
help-pay-wechat = Ta betalt med WeChat Pay
help-pay-local = Ta betalt med lokal QR, obekräftat
help-pay-cash = Ta betalt kontant
help-today = Dagens summor
help-help = Den här listan
help-back = Tillbaka, eller avbryt betalningen (frågar först)
help-ask = Fråga inlösaren nu
help-park = Parkera betalningen och ta nästa kund
help-primary = Knappen märkt Enter
help-qr-here = Visa QR i det här fönstret
help-close = Stäng listan
help-display = Öppna kundens fönster eller flytta det till nästa skärm

# Frågor
dialog-cancel-title = Avbryta betalningen?
dialog-cancel-text = QR-koden försvinner direkt. Kassan frågar { $wallet } om det är betalt och avbryter sedan betalningen. Har kunden hunnit betala gäller betalningen.
dialog-cancel-yes = Avbryt betalning
dialog-cancel-no = Fortsätt vänta
dialog-clear-title = Rensa hela köpet?
dialog-clear-text = { $count ->
    [one] { $count } rad tas bort.
   *[other] { $count } rader tas bort.
}
dialog-clear-yes = Rensa
dialog-clear-no = Behåll köpet
dialog-notpaid-title = Har kunden inte betalat?
dialog-notpaid-text = QR-koden gäller fortfarande i kundens mobil. Kassan fortsätter att fråga, och köpet står öppet tills det är säkert.
dialog-quit-title = Stänga Maneki?
dialog-quit-open = { $count ->
    [one] { $count } betalning är inte avklarad. Inget går förlorat: vid nästa start frågar kassan först om den. Till dess vet ingen om den är betald.
   *[other] { $count } betalningar är inte avklarade. Inget går förlorat: vid nästa start frågar kassan först om dem. Till dess vet ingen om de är betalda.
}
dialog-quit-yes = Stäng Maneki
dialog-quit-no = Stanna kvar

# Parkerade betalningar
parked-answer = { $number } har fått svar: { $state }
button-parked-open = Öppna

# Övning och demo
training-band = ÖVNING, inga riktiga pengar
training-answer = Inlösarens svar
training-paid = Betalt om { $seconds }{"\u00A0"}s
training-password = Lösenord
training-declined = Nekat
training-no-answer = Inget svar
training-offline = Offline
training-watermark = ÖVNING

# Problem vid start
button-try-again = Försök igen
button-quit = Stäng

# Kundens kod skannas
state-sent = Kod läst, frågar appen
list-separator = {" eller "}
chip-alipay = Alipay+ 支付宝
wallet-alipay = Alipay
header-wallet-offline = { $wallet } offline
pay-rate-note-other = WeChat-referenskurs { $rate }; Alipay+ har en egen kurs
sent-step-read-sub = används en gång, sparas aldrig
sent-step-ask = Begär betalning från { $wallet }
sent-step-ask-sub = Koden gäller ett försök och skickas aldrig två gånger
say-sent = Ett ögonblick, tack.
scan-step-open = Kunden öppnar betalkoden i { $wallets }.
scan-step-hold = Rikta skannern mot koden. Du behöver inte trycka på något.
scan-step-once = Koden används en gång och sparas aldrig.
button-scan-fresh = Skanna en ny kod
reason-scan-no-amount = Slå in beloppet först och skanna sedan kundens kod
reason-scan-busy = En betalning pågår: skanningen användes inte
reason-scan-nothing = Ingen betalning väntar på en kod här: skanningen användes inte
reason-choose-payment = Välj den betalning som ska återbetalas
reason-no-such-payment = Kassan har ingen sådan betalning
help-pay-alipay = Ta betalt med Alipay+
help-scan = Skanna kundens kod

# Återföring av det som kundens kod startade
reversing-title = Vi återför betalningen.
reversing-text = { $why } { $wallet } måste bekräfta att inget är debiterat längre. Först då får du ta betalt igen.
reversing-declined = Appen nekade betalningen.
reversing-expired = Kunden bekräftade inte i tid.
reversing-cancelled = Den avbröts i kassan.
reversing-refused = Betalningen gick inte igenom.
reversing-then-title = Så lång tid tar det
reversing-until = Oftast under en minut. { $wallet } kan be kassan att vänta några sekunder först; den fortsätter själv.
reversing-no-line = Förbindelsen med { $wallet } är nere. Kassan fortsätter så fort den är tillbaka, i flera dagar om det behövs.
say-reversing = Vi återför betalningen. Betala inte igen, tack.
checking-log-password = Lösenord begärt
checking-log-reversing = Återföring begärd
dialog-reverse-text = Kassan ber { $wallet } att återföra betalningen. Det som har debiterats betalas tillbaka, och först när { $wallet } bekräftar räknas det som ej betalt.
notpaid-not-confirmed = Inte bekräftat i tid. Kunden har inte debiterats.
notpaid-reversed = Återfört. Inget är debiterat längre.
notpaid-reversed-text = { $wallet } bekräftade det kl. { $time }. Om kunden såg en debitering betalar appen tillbaka den. Du kan tryggt försöka igen.
notpaid-fresh-code = { $wallet } meddelade det kl. { $time }. Be kunden om en ny kod för att försöka igen: varje kod gäller en gång.
declined-balance = Pengarna i appen räcker inte.
declined-code = Koden är för gammal eller gäller inte längre.
declined-limit = Beloppet är över kundens gräns.
declined-account = Kundens konto i appen är begränsat eller inte verifierat.
declined-risk = Appens säkerhetskontroll stoppade betalningen.
declined-bank = Kundens bank eller kort nekade.
declined-currency = Appen kan inte betala i butikens valuta.
human-late-title = Pengarna måste betalas tillbaka.

# Betalt, med kuponger eller i annan valuta
paid-own-currency = Debiterat i { $currency }, till appens egen kurs.
paid-after-coupons = Efter kuponger. Utan dem var vårt referensbelopp { $reference }.
coupons-title = Kuponger i appen
coupon-prepaid = { $name } (till butiken)
coupon-discount = { $name } (inte till butiken)
coupons-more = och { $count } till
coupons-shop-receives = Butiken får, före avgifter
coupons-statement-tells = Avräkningen visar vad butiken får
