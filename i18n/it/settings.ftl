# Configurare la cassa, le impostazioni, il blocco e la formazione.

# I passi
setup-language = Lingua
setup-shop = Negozio
setup-payments = Pagamenti
setup-displays = Display
setup-look = Aspetto e suoni
setup-pin = PIN
setup-ready = Pronto
setup-step = Passo { $step } di { $steps }
setup-later = Tutto si può cambiare dopo nelle impostazioni.
setup-kept = I dati inseriti restano salvati. Si può continuare più tardi.
button-continue = Continua
button-back = Indietro
button-save = Salva
button-correct-here = Correggi qui
button-close = Chiudi
button-choose = Scegli

# Lingua
language-title = Quale lingua usare?
language-text = Il display cliente ha una lingua propria.

# Negozio
shop-title = Il negozio
shop-name = Nome del negozio
shop-name-sub = I clienti lo vedono sul display e nella loro app
shop-country = Paese
shop-currency = Valuta
shop-currency-sold = Non modificabile: questa cassa ha già venduto in { $currency }
shop-timezone = Fuso orario
shop-kind = Tipo di negozio
shop-till = Nome di questa cassa
shop-till-sub = Lettere e cifre, ad esempio paris-1; diverso per ogni cassa
shop-till-kept = Non modificabile: il giornale è tenuto con il nome { $till }
shop-customer-language = Lingua del cliente
shop-offers = Offerte sul display cliente a riposo
shop-offers-sub = Una frase breve nella lingua del cliente; può restare vuota
kind-gifts = Regali e souvenir
kind-clothing = Abbigliamento
kind-cosmetics = Cosmetici
kind-jewellery = Gioielli e orologi
kind-department = Grande magazzino
kind-duty-free = Duty free
kind-food = Alimentari
kind-restaurant = Ristorante
kind-cafe = Bar
kind-pharmacy = Farmacia
kind-hotel = Hotel
kind-attraction = Museo, attrazione
kind-other = Altro negozio

# Pagamenti
payments-title = Come incassa questa cassa?
payments-training = Formazione
payments-training-sub = App fittizie, nessun conto necessario
payments-training-note = La formazione è indicata su entrambi i display e ha un giornale proprio. Nessun denaro vero si muove.
payments-training-owed = Non possibile finché ci sono pagamenti in attesa di risposta ({ $count }). Prima vanno conclusi.
payments-wechat-sub = Servono il codice esercente e le chiavi
payments-alipay-sub = Servono l'id client e le chiavi
payments-merchant = Codice esercente
payments-app = Id app
payments-institution = Tramite un istituto
payments-institution-number = Codice esercente dell'istituto
payments-institution-app = Id app dell'istituto
payments-serial = Numero di serie del certificato
payments-private-key = Chiave privata
payments-v3-key = Chiave API v3
payments-platform-id = Id chiave di piattaforma (facoltativo)
payments-platform-key = Chiave pubbl. piattaforma (facoltativa)
payments-client = Id client
payments-store = Codice negozio
payments-public-key = Chiave pubbl. piattaforma
payments-file-sub = Digitare il percorso del file o trascinarlo qui
payments-file-kept = Salvato nella cartella della cassa, solo per questo utente
payments-file-missing = Questo file non esiste
payments-file-unread = Questo file non si può leggere
payments-file-large = File troppo grande per essere una chiave
button-check = Verifica con { $wallet }
check-running = { $wallet }: verifica in corso
check-good = { $wallet } ha risposto: indirizzo, chiavi e numeri sono corretti.
check-bad = Non ancora corretto: { $detail }
check-none = Non ancora verificato. Senza rete si può verificare più tardi.

# Display
displays-title = Dov'è il display cliente?
displays-text = Ogni display mostra ora il suo numero. Scegliere quello che vedono i clienti.
displays-none = Trovato un solo display. La finestra del cliente si apre dietro questa; trascinarla dove la vedono i clienti.
displays-number = Display { $number }
displays-size = { $width } × { $height }
displays-here = Questa finestra è qui
button-show-numbers = Mostra ancora i numeri

# Aspetto e suoni
look-theme = Colori
look-theme-system = Come il computer
look-theme-light = Chiaro
look-theme-dark = Scuro
look-contrast = Contrasto
look-contrast-normal = Normale
look-contrast-high = Alto
look-text = Testo
look-text-normal = Normale
look-text-large = Grande
sound-title = Suoni
sound-paid = Due bip brevi: pagato
sound-notpaid = Un bip lungo: non pagato
sound-notverified = Un altro suono: non verificato
sound-voice = Una voce dice l'importo
sound-volume = Volume
sound-on = Sì
sound-off = No
sound-missing = Questa versione del programma è senza audio.

# PIN e blocco
pin-title = Un PIN per le impostazioni
pin-text = Da 4 a 8 cifre. Apre le impostazioni e la cassa bloccata. Senza PIN, tutti possono cambiare le impostazioni.
pin-new = Nuovo PIN
pin-again = Ripetere il PIN
pin-differs = PIN diversi. Digitarli di nuovo entrambi.
pin-short = Un PIN ha almeno 4 cifre.
pin-remove = Elimina il PIN
lock-no-pin = Nessun PIN per bloccare; Ctrl S per impostarlo
lock-close = Digitare prima il PIN per chiudere la cassa
lock-text = Digitare il PIN
lock-settings = Digitare il PIN per aprire le impostazioni
lock-wrong = PIN errato. { $left ->
    [one] Resta { $left } tentativo.
   *[other] Restano { $left } tentativi.
}
lock-wait = Troppi tentativi errati. Attendere { $seconds }{"\u00A0"}s.
lock-payment-goes-on = Un pagamento prosegue mentre la cassa è bloccata.

# Pronto
ready-title = La cassa è pronta
ready-training = La prima vendita di prova: digitare un prezzo, premere F9 e il cliente fittizio paga.
ready-real = La prima vendita: digitare un piccolo prezzo, premere F9 e pagarlo con un telefono.
ready-file = Tutto è in { $path }
button-start = Inizia a vendere

# Che cosa non va
field-needed = Manca
field-wrong = Non utilizzabile: { $detail }
save-failed = Non è stato salvato: { $detail }

# Le impostazioni nella finestra della cassa
help-settings = Cambia le impostazioni
help-lock = Blocca la cassa; un pagamento prosegue
help-practice = Formazione: che cosa farà il cliente fittizio
help-customer-language = Altra lingua sul display cliente
help-next-field = Altro campo
help-choose = Altro valore
