# Betalningar ur listan, och pengar som går tillbaka.

# En betalning ur listan
details-wallet = Betalt med
details-charged = Kunden debiterades
details-order = Inlösarens nummer
details-when = När
details-late = Debiterat efter att betalningen avbröts. Hör inte till något köp; kassan betalar tillbaka det.

# Återbetalning
refund-title = Återbetalning
refunds-title = Återbetalningar
refunds-none = Inget har återbetalats än.
refund-paid = Betalt
refund-given-back = Återbetalt
refund-on-its-way = Inte återbetalt än
refund-left = Kvar att återbetala
refund-all-title = Återbetala allt som är kvar
refund-part-title = Återbetala en del
refund-why = Orsak
refund-because-returned = Vara återlämnad
refund-because-amount = Fel belopp
refund-because-damaged = Skadad eller saknas
refund-because-other = Annan orsak
refund-wallet-title = Så går pengarna tillbaka
refund-wallet-how = Pengarna går tillbaka till appen som användes. Det tar några minuter till några dagar; bara en bekräftelse från { $wallet } räknas som återbetalt.
refund-offline-title = Nätet är nere
refund-offline-how = Återbetalningen läggs i kö och skickas så fort { $wallet } går att nå. Säg till kunden att det inte är återbetalt än.
refund-cash-title = Kontant
refund-cash-how = Ta pengarna ur lådan när det är sparat.
button-all-left = Allt som är kvar: { $amount }
button-refund-amount = Återbetala { $amount }
refund-not-asked = Ingen återbetalning
dialog-refund-title = Betala tillbaka pengarna?
dialog-refund-text = { $amount } betalas tillbaka samma väg som köpet betalades. Det går inte att ångra.
dialog-refund-yes = Återbetala { $amount }
dialog-refund-no = Återbetala inte

# Hur långt en återbetalning har kommit: ord, sedan mening
refund-due = Inte återbetalt än
refund-waits = Väntar på täckning
refund-sent = Skickat, väntar på svar
refund-pending = Godtaget, på väg
refund-failed = Ej återbetalt
refund-stuck = Kräver åtgärd
refund-due-text = Sparat; det skickas nu till { $wallet }.
refund-queued-text = I kö: inte återbetalt än. Det skickas så fort nätet är tillbaka.
refund-waits-text = { $wallet } betalar inte ut det än: { $detail }. Återbetalningar tas från kundbetalningar som inte har avräknats än, eller från ett tillgodohavande där. Kassan försöker igen själv; butikschefen kan sätta in pengar.
refund-sent-text = Skickat till { $wallet }; inget svar än. Samma begäran räknas aldrig två gånger.
refund-refused-text = { $wallet } nekade; kassan kontrollerar att inget har betalats tillbaka: { $detail }
refund-pending-text = { $wallet } har godtagit det. Det är på väg, alltså inte återbetalt än.
refund-done-text = { $wallet } bekräftade det kl. { $time }.
refund-done-payer-text = { $wallet } bekräftade det kl. { $time }: kunden fick tillbaka { $payer }.
refund-cash-text = Återbetalt kontant kl. { $time }.
refund-failed-text = Inget har betalats tillbaka: { $detail }. Beloppet kan återbetalas igen.
refund-stuck-text = { $wallet } kan inte betala ut det: { $detail }. Butikschefen måste lösa det med { $wallet }.
refund-asked = Begärt kl. { $time }
refund-asked-because = Begärt kl. { $time }: { $reason }
say-refunding = Din återbetalning är på väg. Pengarna går tillbaka till appen du betalade med.
say-refunded = Pengarna är tillbaka i din app.
today-queued-refund = Återbetalning { $amount }
today-refunding = Att återbetala
today-refunded = Varav återbetalt
hint-amount-back = Belopp tillbaka
hint-all-left = Allt som är kvar
hint-next-reason = Nästa orsak
hint-move = Bläddra
hint-open = Öppna
help-all-left = Återbetala allt som är kvar
help-next-reason = Annan orsak till återbetalningen
help-refund = Återbetala en betalning
