# Kundskärmen. De stora raderna är på kundens språk; några små upprepas på butikens språk, med samma nycklar.

customer-window-title = Maneki, kundskärm

# Viloläge
customer-welcome = Välkommen
customer-rate-line = Referenskurs: { $units } { $currency } ≈ { $rate } CNY, { $source }, { $day } { $time } (Pekingtid)

# Köp
customer-order-check = Kontrollera ditt köp, tack
customer-item = Vara { $number }
customer-more-items = { $count ->
    [one] och { $count } vara till
   *[other] och { $count } varor till
}
customer-total = Totalt
customer-about = cirka
customer-rate = { $units } { $currency } ≈ { $rate } CNY
customer-rate-from = { $source }, { $day } { $time } (Pekingtid)
customer-source-wechat = Kurs från WeChat Pay
customer-source-ecb = Europeiska centralbankens kurs
customer-source-manual = Butikens kurs
customer-wallet-decides = Slutbeloppet i CNY är det som din app visar

# QR
customer-preparing = Vi hämtar din QR-kod
customer-preparing-wait = Ett ögonblick, tack
customer-qr-wechat = Skanna med WeChat för att betala
customer-qr-local = Skanna med din betalapp för att betala
customer-qr-large = Visas större så att din telefon kan läsa koden
customer-qr-none = Koden kan inte visas här
customer-qr-none-text = Betala på ett annat sätt; personalen hjälper dig.
customer-qr-elsewhere = Koden finns på kassans skärm
customer-qr-elsewhere-text = Titta på kassans skärm eller fråga personalen.
customer-due = Att betala
customer-wechat-decides = Slutbeloppet i CNY är det som WeChat Pay visar
customer-wechat-step-open = Öppna WeChat
customer-wechat-step-scan = Tryck på "Skanna" och rikta mot QR-koden
customer-wechat-step-pay = Kontrollera beloppet och betala
customer-local-step-open = Öppna en app som stöder QR-koden
customer-local-step-scan = Skanna koden via ditt eget mobilnät
customer-local-step-pay = Kontrollera beloppet, betala och visa resultatet i kassan
customer-local-note = Butiken har inget nät just nu; betalningen kontrolleras senare
customer-time-left = { $minutes } min { $seconds } s kvar
customer-seconds-left = { $seconds } s kvar

# Kontant
customer-cash = Kontant
customer-cash-due = Att betala
customer-cash-received = Mottaget
customer-cash-change = Växel

# Lösenord
customer-password = Ange ditt lösenord
customer-password-title = Bekräfta i din mobil, tack
customer-password-text = Vi väntar på att du bekräftar i { $wallet }.
customer-password-update = Skärmen ändras av sig själv när du har betalat.

# Kontrollerar och avbryter
customer-checking = Din betalning kontrolleras
customer-checking-title = Vänta lite, betala inte igen
customer-checking-text = Butiken frågar { $wallet } om resultatet.
customer-checking-keep = Spara betalningsbeviset i din mobil, tack.
customer-cancelling = Avbryter
customer-cancelling-title = Betala inte nu, tack
customer-cancelling-text = Butiken avbryter betalningen hos { $wallet }.

# Betalt
customer-paid = Betalt
customer-charged = Debiterat
customer-spent = Pris
customer-thanks = Tack och välkommen åter

# Obekräftat
customer-claimed = Inte bekräftat än
customer-claimed-title = Betalningen är inte bekräftad än
customer-claimed-text = Butiken kontrollerar betalningen automatiskt. Till dess är den inte bekräftad.
customer-claimed-keep = Spara betalningsbeviset i din mobil, tack.
customer-claimed-number = Betalningsnummer
customer-claimed-amount = Noterat belopp

# Ej betalt
customer-notpaid = Ej betalt
customer-expired-title = QR-koden gäller inte längre, skanna den inte
customer-expired-text = Betalningen är avbruten. Du har inte debiterats.
customer-expired-next = Kassan tar fram en ny QR-kod åt dig.
customer-declined-title = Betalningen gick inte igenom
customer-declined-text = Du har inte debiterats. Prova gärna ett annat kort eller en annan app.
customer-cancelled-title = Betalningen avbröts
customer-cancelled-text = Du har inte debiterats.
customer-refused-title = Betalningen går inte att göra just nu
customer-refused-text = Du har inte debiterats. Fråga i kassan om ett annat sätt att betala.
customer-human-title = Ett ögonblick, tack
customer-human-text = Butiken undersöker din betalning. Betala inte igen, tack.

# Övning
customer-training = Övning, betala inte
customer-training-title = QR-kod för övning
customer-training-text = Inget debiteras om den skannas; den är bara till för personalens övning

# Kunden visar en kod
customer-qr-alipay = Skanna med Alipay eller en Alipay+-app
customer-alipay-step-open = Öppna Alipay eller din Alipay+-app
customer-alipay-step-scan = Tryck på "Skanna" och rikta mot QR-koden
customer-show-code = Visa din betalkod, tack
customer-show-code-title = Visa din betalkod för skannern
customer-show-code-text = Öppna betalkoden i { $wallets }.
customer-show-code-hold = Koden används bara för den här betalningen.
customer-code-refused = Koden kan inte användas
customer-code-read = Koden är läst
customer-code-read-title = Ett ögonblick, tack
customer-code-read-text = Väntar på { $wallet }. Titta i din mobil, tack.
customer-declined-code-text = Du har inte debiterats. Uppdatera din betalkod och försök igen, eller välj ett annat kort eller en annan app.
customer-unconfirmed-title = Betalningen bekräftades inte i tid
customer-unconfirmed-text = Du har inte debiterats. Uppdatera din betalkod för att försöka igen.

# Pengar som går tillbaka
customer-reversed-title = Betalningen har återförts
customer-reversed-text = Inget är debiterat längre. Om du såg en debitering betalar { $wallet } tillbaka den.
customer-late = Återbetalning följer
customer-late-title = Du får tillbaka pengarna
customer-late-text = Du debiterades efter att betalningen hade avbrutits. Butiken betalar tillbaka pengarna; betala inte igen, tack.
customer-refunding = Återbetalning
customer-refunding-title = Din återbetalning är på väg
customer-refunding-text = { $wallet } betalar tillbaka pengarna till dig. De är inte återbetalda än.
customer-refund-noted-title = Din återbetalning är noterad
customer-refund-noted-text = Den skickas så fort butikens nät är tillbaka. Pengarna är inte återbetalda än.
customer-refund-waits-text = Den betalas ut lite senare. Pengarna är inte återbetalda än.
customer-refunded = Återbetalt
customer-refunded-title = Återbetalningen är klar
customer-refunded-text = { $wallet } har bekräftat återbetalningen. Titta gärna i din mobil.
customer-refund-cash = Varsågod, här är dina pengar
customer-refund-stuck-text = Butiken tar hand om din återbetalning.
customer-refund-amount = Belopp tillbaka
