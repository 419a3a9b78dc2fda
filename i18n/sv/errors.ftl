# Varje problem har tre rader: vad som har hänt, vad man säger till kunden, det enda säkra nästa steget.

trouble-title = Något behöver åtgärdas
trouble-what = Vad har hänt
trouble-step = Gör så här
trouble-detail = Uppgifter till supporten

no-line-what = { $wallet } går inte att nå.
no-line-say = Vår uppkoppling är nere för tillfället. Du kan betala kontant.
no-line-step = Ta betalt kontant eller med lokal QR. Inget har skickats, ingen har debiterats.

outcome-unknown-what = { $wallet } svarade inte. Kunden kan redan ha betalat.
outcome-unknown-say = Vi kontrollerar din betalning. Vänta ett ögonblick och betala inte igen, tack.
outcome-unknown-step = Vänta eller parkera köpet. Ta inte betalt igen; kassan fortsätter att fråga.

acquirer-refused-what = { $wallet } avvisade betalningen.
acquirer-refused-say = Betalningen går inte att göra just nu. Välj gärna ett annat sätt att betala.
acquirer-refused-step = Erbjud ett annat betalsätt. Händer det igen, ring leverantören och läs upp uppgifterna.

acquirer-busy-what = { $wallet } är överbelastat och svarar inte.
acquirer-busy-say = Betaltjänsten är överbelastad. Ett ögonblick, tack.
acquirer-busy-step = Vänta; kassan frågar igen av sig själv.

keys-wrong-what = { $wallet } godtar inte butikens nycklar.
keys-wrong-say = Betalningen går inte att göra just nu. Du kan betala kontant.
keys-wrong-step = Ta betalt kontant. Butikschefen kontrollerar nycklar och nummer i config.toml med leverantören.

answer-untrusted-what = Ett svar kom med fel signatur. Det räknas inte.
answer-untrusted-say = Vi kontrollerar din betalning. Vänta ett ögonblick och betala inte igen, tack.
answer-untrusted-step = Ta inte betalt igen. Om det kvarstår kontrollerar butikschefen plattformsnycklarna i config.toml.

clock-wrong-what = { $minutes ->
    [one] Datorns klocka går { $minutes } minut fel.
   *[other] Datorns klocka går { $minutes } minuter fel.
}
clock-wrong-say = Det går inte att betala med mobilen just nu. Du kan betala kontant.
clock-wrong-step = Ta betalt kontant. Ställ klockan i datorns inställningar, helst på automatisk tid.

disk-full-what = Disken är full. Köpet kunde inte sparas.
disk-full-say = Vår kassa behöver ett ögonblick. Betala inte än, tack.
disk-full-step = Ta inte betalt i den här kassan. Frigör plats på disken och starta sedan Maneki igen.

store-in-use-what = Ett annat Maneki är redan öppet med kassans data.
store-in-use-say = Vår kassa behöver ett ögonblick.
store-in-use-step = Använd fönstret som redan är öppet, eller stäng det och starta igen.

store-newer-what = Kassans data har skrivits av en nyare version av Maneki.
store-newer-say = Vår kassa behöver ett ögonblick.
store-newer-step = Installera den nyare versionen igen. Radera inte kassans data.

store-damaged-what = Kassans data är skadade. Maneki öppnar dem inte, så att inget blir värre.
store-damaged-say = Vår kassa behöver ett ögonblick. Betala gärna i en annan kassa.
store-damaged-step = Radera inget. Ring supporten; den senaste hela kopian finns i mappen "backups".

store-read-only-what = Det går inte att skriva till kassans data.
store-read-only-say = Vår kassa behöver ett ögonblick.
store-read-only-step = Kontrollera att användaren får skriva i mappen { $path } och starta sedan igen.

store-failed-what = Kassan kunde inte spara det den gjorde.
store-failed-say = Vår kassa behöver ett ögonblick. Betala inte igen, tack.
store-failed-step = Ta inte betalt i den här kassan. Starta Maneki igen; programmet frågar först om allt som pågår.

config-wrong-what = Det är ett fel i konfigurationen.
config-wrong-say = Vår kassa behöver ett ögonblick.
config-wrong-step = Rätta { $path } och tryck sedan på "Försök igen".

config-missing-what = Kassan är inte inställd än: { $path } saknas.
config-missing-say = Vår kassa behöver ett ögonblick.
config-missing-step = Be leverantören om filen, eller prova först "maneki demo".

budget-per-sale-what = Ett offlineköp får vara på högst { $limit }.
budget-per-sale-say = Vi är offline och kan inte ta emot det beloppet med mobil. Du kan betala kontant.
budget-per-sale-step = Ta betalt kontant, eller vänta tills nätet är tillbaka.

budget-total-what = Obekräftade köp skulle uppgå till { $would-be } av tillåtna { $limit }.
budget-total-say = Vi är offline och kan inte ta emot fler mobilbetalningar. Du kan betala kontant.
budget-total-step = Ta betalt kontant, eller vänta tills nätet är tillbaka och köp har bekräftats.

budget-count-what = { $limit } köp väntar redan på att bekräftas, fler är inte tillåtna.
budget-count-say = Vi är offline och kan inte ta emot fler mobilbetalningar. Du kan betala kontant.
budget-count-step = Ta betalt kontant, eller vänta tills nätet är tillbaka och köp har bekräftats.

budget-hours-what = { $limit ->
    [one] Ett köp har väntat mer än { $limit } timme på att bekräftas.
   *[other] Ett köp har väntat mer än { $limit } timmar på att bekräftas.
}
budget-hours-say = Vi är offline och kan inte ta emot fler mobilbetalningar. Du kan betala kontant.
budget-hours-step = Få kassan uppkopplad först. Ta betalt kontant till dess.

budget-none-what = Butiken tar inte emot betalningar som den inte kan bekräfta.
budget-none-say = Vi är offline och kan inte ta emot mobilbetalningar. Du kan betala kontant.
budget-none-step = Ta betalt kontant, eller vänta tills nätet är tillbaka.

rate-too-old-what = Den senaste kursen är { $age } gammal, för gammal för att visa CNY.
rate-too-old-say = Vi kan inte visa beloppet i CNY just nu; din app visar det innan du betalar.
rate-too-old-step = Fortsätt sälja i { $currency }. Butikschefen kan ange en kurs.

rate-missing-what = Det finns ingen kurs än, så CNY visas inte.
rate-missing-say = Vi kan inte visa beloppet i CNY just nu; din app visar det innan du betalar.
rate-missing-step = Fortsätt sälja i { $currency }. Kassan söker en kurs igen av sig själv.

mismatch-what = { $wallet } anger ett annat belopp eller nummer än köpet.
mismatch-say = Vi undersöker din betalning. Betala inte igen, tack.
mismatch-step = Ta inte betalt igen och lämna inte ut varorna. Tillkalla butikschefen.

late-charge-what = { $wallet } debiterade kunden efter att betalningen hade avbrutits.
late-charge-say = Du har debiterats; du får tillbaka pengarna. Betala inte igen, tack.
late-charge-step = Återbetala: I dag, välj betalningen, Återbetala. Lämna inte ut varor för den.

still-live-what = Köpet har en betalning vars utfall inte är säkert.
still-live-say = Vi kontrollerar din betalning. Vänta ett ögonblick och betala inte igen, tack.
still-live-step = Vänta tills den är avklarad. Med en ny betalning kan kunden debiteras två gånger.

amount-too-large-what = Beloppet är större än { $limit }, som är högst för ett köp.
amount-too-large-say = Ett ögonblick, tack.
amount-too-large-step = Kontrollera siffrorna, eller dela upp köpet.

engine-stopped-what = Den del som pratar med inlösaren har stannat.
engine-stopped-say = Vår kassa behöver ett ögonblick. Betala inte igen, tack.
engine-stopped-step = Starta Maneki igen; programmet frågar först om allt som pågår.

# Vad en skanner läste
scan-hong-kong-what = Det här är en Hongkong-app, som inte går att betala med här.
scan-hong-kong-say = WeChat Pay HK går inte att använda här. Välj gärna ett annat sätt att betala.
scan-hong-kong-step = Ingen har debiterats. Be om en annan app, eller ta betalt kontant.

scan-union-pay-what = Det här är en UnionPay-kod, som inte går att betala med här.
scan-union-pay-say = UnionPay-koder går inte att använda här. Välj gärna ett annat sätt att betala.
scan-union-pay-step = Ingen har debiterats. Be om en annan app, eller ta betalt kontant.

scan-card-scheme-what = Det här är ett kortnätverks kod, som inte går att betala med här.
scan-card-scheme-say = Koden går inte att använda här. Välj gärna ett annat sätt att betala.
scan-card-scheme-step = Ingen har debiterats. Be om en annan app, eller ta betalt kontant.

scan-not-set-up-what = Butiken tar inte emot { $wallet }.
scan-not-set-up-say = Appen går inte att använda här. Välj gärna ett annat sätt att betala.
scan-not-set-up-step = Ingen har debiterats. Erbjud ett av betalsätten på skärmen.

scan-used-what = Koden är redan använd; varje kod gäller en gång.
scan-used-say = Uppdatera din betalkod, tack.
scan-used-step = Skanna den nya koden. Den förra skickas inte igen.

scan-receipt-what = Det här är ett av våra kvitton, ingen betalkod.
scan-receipt-say = Visa din betalkod, tack.
scan-receipt-step = Skanna koden i kundens mobil.

scan-product-what = Det här är en varukod. Varor är inte upplagda än; inget slogs in.
scan-product-say = Visa din betalkod, tack.
scan-product-step = Slå in priset, eller skanna koden i kundens mobil.

scan-several-what = Flera koder lästes samtidigt. Ingen användes.
scan-several-say = Ett ögonblick, tack. Låt koden vara kvar på skärmen.
scan-several-step = Skanna igen, bara en kod.

scan-wrong-page-what = Koden är inte till för att betala med: den är till för att ta emot pengar, eller är en butiks egen.
scan-wrong-page-say = Öppna sidan med din betalkod, tack.
scan-wrong-page-step = Skanna koden som kundens app visar för att betala.

scan-input-method-what = Siffrorna kom i full bredd: datorns inmatningsmetod har ändrat dem.
scan-input-method-say = Ett ögonblick, tack. Låt koden vara kvar på skärmen.
scan-input-method-step = Byt inmatningsmetod till engelska och skanna sedan igen.

scan-unread-what = Koden kommer inte från någon betalapp, eller lästes fel. Inget slogs in.
scan-unread-say = Öka ljusstyrkan på skärmen och visa koden igen, tack.
scan-unread-step = Be om en ny kod och skanna igen.

# Varför inget kan återbetalas
refund-not-paid-what = Betalningen är inte bekräftad som betald, så inget kan återbetalas.
refund-not-paid-say = Vi undersöker din betalning. Ett ögonblick, tack.
refund-not-paid-step = Vänta tills utfallet är känt och titta sedan igen.

refund-too-much-what = Det är mer än de { $left } som är kvar av betalningen.
refund-too-much-say = Ett ögonblick, tack.
refund-too-much-step = Slå in ett mindre belopp. Inget har skickats.

refund-nothing-left-what = Inget är kvar av betalningen: allt är återbetalt eller på väg.
refund-nothing-left-say = Din återbetalning är redan gjord, eller på väg.
refund-nothing-left-step = Se betalningens återbetalningar. Inget har skickats.

refund-no-amount-what = En återbetalning kräver ett belopp över noll, i betalningens egen valuta.
refund-no-amount-say = Ett ögonblick, tack.
refund-no-amount-step = Slå in beloppet som ska återbetalas.

refund-too-many-what = Betalningen har återbetalats i för många delar; inlösaren tillåter inte fler.
refund-too-many-say = Du får resten tillbaka kontant.
refund-too-many-step = Betala tillbaka resten kontant; butikschefen måste godkänna.

refund-too-old-what = Betalningen är för gammal: inlösaren betalar inte tillbaka längre.
refund-too-old-say = Du får pengarna tillbaka kontant.
refund-too-old-step = Betala tillbaka kontant; butikschefen måste godkänna.
