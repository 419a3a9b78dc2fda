# Att ställa in kassan, dess inställningar, lås och övning.

# Stegen
setup-language = Språk
setup-shop = Butik
setup-payments = Betalningar
setup-displays = Skärmar
setup-look = Utseende, ljud
setup-pin = PIN
setup-ready = Klart
setup-step = Steg { $step } av { $steps }
setup-later = Allt kan ändras senare i inställningarna.
setup-kept = Det du fyller i sparas. Du kan stanna här och fortsätta senare.
button-continue = Fortsätt
button-back = Tillbaka
button-save = Spara
button-correct-here = Rätta här
button-close = Stäng
button-choose = Välj

# Språk
language-title = Vilket språk talar du?
language-text = Kundskärmen har ett eget språk.

# Butik
shop-title = Din butik
shop-name = Butikens namn
shop-name-sub = Kunderna ser det på kundskärmen och i sin app
shop-country = Land
shop-currency = Valuta
shop-currency-sold = Går inte att ändra: kassan har sålt i { $currency }
shop-timezone = Tidszon
shop-kind = Typ av butik
shop-till = Kassans namn
shop-till-sub = Bokstäver och siffror, till exempel lund-1; eget namn för varje kassa
shop-till-kept = Går inte att ändra: journalen förs under namnet { $till }
shop-customer-language = Språk på kundskärmen
shop-offers = Erbjudande på kundskärmen när den är ledig
shop-offers-sub = En kort mening på kundens språk; får vara tom
kind-gifts = Presenter, souvenirer
kind-clothing = Kläder
kind-cosmetics = Kosmetik
kind-jewellery = Smycken och klockor
kind-department = Varuhus
kind-duty-free = Taxfree
kind-food = Livsmedel
kind-restaurant = Restaurang
kind-cafe = Kafé
kind-pharmacy = Apotek
kind-hotel = Hotell
kind-attraction = Museum, sevärdhet
kind-other = Annan butik

# Betalningar
payments-title = Hur tar kassan betalt?
payments-training = Övningsläge
payments-training-sub = Simulerade appar, inget konto behövs
payments-training-note = Övningen märks ut i båda fönstren och sparas i en egen journal. Inga riktiga pengar rör sig.
payments-training-owed = Går inte så länge betalningar väntar på svar ({ $count }). Slutför dem först.
payments-wechat-sub = Kräver handlarnummer och nycklar
payments-alipay-sub = Kräver klient-id och nycklar
payments-merchant = Handlarnummer
payments-app = App-id
payments-institution = Via ett betalningsinstitut
payments-institution-number = Institutets handlarnummer
payments-institution-app = Institutets app-id
payments-serial = Certifikatets serienummer
payments-private-key = Privat nyckel
payments-v3-key = API v3-nyckel
payments-platform-id = Plattformsnyckelns id (får vara tomt)
payments-platform-key = Publik plattformsnyckel (får vara tom)
payments-client = Klient-id
payments-store = Butiksnummer
payments-public-key = Publik plattformsnyckel
payments-file-sub = Skriv sökvägen till filen, eller släpp filen här
payments-file-kept = Sparas i kassans mapp, bara för den här användaren
payments-file-missing = Filen finns inte
payments-file-unread = Filen går inte att läsa
payments-file-large = Filen är för stor för en nyckel
button-check = Testa mot { $wallet }
check-running = Frågar { $wallet }
check-good = { $wallet } svarade: adress, nycklar och nummer stämmer.
check-bad = Stämmer inte än: { $detail }
check-none = Inte testat än. Utan nät kan du testa senare.

# Skärmar
displays-title = Var är kundskärmen?
displays-text = Varje skärm visar nu sitt nummer. Välj den som kunderna ser.
displays-none = En skärm hittades. Kundens fönster öppnas bakom det här; dra det dit kunderna ser det.
displays-number = Skärm { $number }
displays-size = { $width } × { $height }
displays-here = Det här fönstret är här
button-show-numbers = Visa numren igen

# Utseende och ljud
look-theme = Färger
look-theme-system = Som datorn
look-theme-light = Ljust
look-theme-dark = Mörkt
look-contrast = Kontrast
look-contrast-normal = Normal
look-contrast-high = Hög
look-text = Storlek
look-text-normal = Normal
look-text-large = Stor
sound-title = Ljud
sound-paid = Två korta pip: betalt
sound-notpaid = Ett långt pip: ej betalt
sound-notverified = En annan ton: obekräftat
sound-voice = Rösten säger beloppet
sound-volume = Volym
sound-on = Ja
sound-off = Nej
sound-missing = Den här versionen av programmet har inget ljud.

# PIN-kod och lås
pin-title = PIN-kod för inställningarna
pin-text = 4 till 8 siffror. Den öppnar inställningarna och en låst kassa. Utan PIN-kod kan alla ändra inställningarna.
pin-new = Ny PIN-kod
pin-again = Samma PIN-kod igen
pin-differs = PIN-koderna är olika. Slå in båda igen.
pin-short = En PIN-kod har minst 4 siffror.
pin-remove = Ta bort PIN-koden
lock-no-pin = Det finns ingen PIN-kod att låsa med; välj en med Ctrl S
lock-close = Slå in PIN-koden först för att stänga kassan
lock-text = Slå PIN-kod
lock-settings = Slå PIN-kod för att öppna inställningarna
lock-wrong = Fel PIN-kod. { $left } försök kvar.
lock-wait = För många felaktiga försök. Vänta { $seconds }{"\u00A0"}s.
lock-payment-goes-on = En betalning fortsätter medan kassan är låst.

# Klart
ready-title = Kassan är klar
ready-training = Ditt första övningsköp: slå in ett pris, tryck på F9, så betalar den simulerade kunden.
ready-real = Ditt första köp: slå in ett litet pris, tryck på F9 och betala med en mobil.
ready-file = Allt finns i { $path }
button-start = Börja sälja

# Vad som är fel
field-needed = Krävs
field-wrong = Går inte att använda: { $detail }
save-failed = Kunde inte sparas: { $detail }

# Inställningar i kassans fönster
help-settings = Ändra inställningarna
help-lock = Lås kassan; en betalning fortsätter
help-practice = Övning: vad den simulerade kunden gör härnäst
help-customer-language = Annat språk på kundskärmen
help-next-field = Nästa fält
help-choose = Annat värde
