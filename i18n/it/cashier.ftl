# La finestra della cassa.

window-title = Maneki, cassa { $till }

# Intestazione
header-till = Cassa { $till }
header-online = Online
header-offline = Offline
header-simulated = Simulato
header-queue-empty = Coda vuota
header-queue-waiting = { $count } in attesa
header-queue-checking = { $count } in verifica
header-rate-age = Cambio di { $age } fa
header-rate-none = Cambio n.d.
header-clock-off = Orologio sfasato di { $span }
header-display-lost = Manca display 2

# App e forme di pagamento. Il nome lungo va nelle frasi, quello corto sui pulsanti.
tender-cash = Contanti
tender-wechat = WeChat Pay
tender-alipay = Alipay+
tender-local-qr = QR locale
tender-scan = Leggi codice
tender-wechat-short = WeChat
tender-qr-on-display = QR sul display cliente
tender-scan-sub = Dal telefono del cliente
tender-cash-sub = Esatto o importo ricevuto
tender-cash-offline = Come sempre
tender-claim-sub = resta NON VERIFICATO
tender-needs-line = Serve la rete
tender-no-amount = Ancora senza importo
tender-not-set-up = Non configurato qui
tender-limit = Limite raggiunto

# Tastiera, carrello, totale
cart-title = Vendita { $number }
cart-new = Nuova vendita
cart-lines = { $count ->
    [one] { $count } riga
   *[other] { $count } righe
}
cart-line = Articolo { $number }
cart-line-keyed = Importo libero
cart-empty = Digitare il prezzo del primo articolo.
cart-empty-keys = + altro articolo, Invio per incassare
cart-total = Totale
keypad-clear = C
hero-to-pay = Da pagare
hero-rate = { $units } { $currency } = { $rate } CNY
hero-source-wechat = Cambio di riferimento WeChat
hero-source-ecb = Cambio della Banca centrale europea
hero-source-manual = Cambio del responsabile
hero-published = { $day }, { $beijing } a Pechino ({ $here } qui)
hero-rate-old = Il cambio è di { $age } fa
hero-no-rate = Nessun cambio da { $day }; la vendita continua in { $currency }
hero-no-rate-yet = Ancora nessun cambio; la vendita continua in { $currency }

# Suggerimenti e nomi dei tasti
key-enter = Invio
key-escape = Esc
key-space = Spazio
key-tab = Tab
key-backspace = Backspace
key-delete = Canc
key-arrows = Frecce
key-digits = 0-9
hint-help = Aiuto
hint-refund = Rimborsa
hint-sales = Oggi
hint-default-tender = Incasso predefinito
hint-back = Indietro
hint-next-line = Altro articolo
hint-amount-received = Somma ricevuta
hint-done = Fine
hint-cancel = Annulla il pagamento (chiede conferma)
hint-qr-here = QR qui
hint-park = Sospendi
hint-display = Display cliente
hint-try-now = Prova la rete
reason-key-locked = Non possibile durante questo pagamento
reason-key-nothing = Qui questo tasto non fa nulla; F1 mostra i tasti
reason-finish-first = Concludere prima il pagamento sullo schermo
reason-sale-first = Concludere o cancellare prima la vendita
reason-no-amount = Digitare prima un importo
reason-too-large = L'importo non può superare { $limit }

# Parole degli stati (fascia) e della certezza (etichette)
state-preparing = Preparazione
state-waiting = In attesa del cliente
state-no-code = Nessun codice QR visibile
state-scan = Leggere codice cliente
state-confirming = Il cliente digita la password
state-checking = In verifica, non incassare di nuovo
state-cancelling = Annullamento, non incassare di nuovo
state-paid = PAGATO
state-claimed = NON VERIFICATO
state-notpaid = NON PAGATO
state-late = Pagato dopo annullo
state-mismatch = Importo diverso
state-unmatched = Manca nell'estratto
state-refunding = Da rimborsare
state-refunded = Rimborsato
finality-open = In corso
finality-unknown = In verifica
finality-claimed = Non verificato
finality-paid = Pagato
finality-unpaid = Non pagato

# Tutte le schermate di pagamento
pay-customer-sees = Cosa vede il cliente
pay-display-live = Display 2, attivo
pay-display-lost = Nessun display cliente: girare questo schermo
pay-rate-note = Cambio di riferimento { $rate }; l'importo finale in CNY lo decide l'app
pay-no-rate-note = Nessun cambio ora; l'app mostra l'importo in CNY
pay-only-signed = Vale solo una risposta firmata con lo stesso importo
pay-you-can-say = Si può dire
pay-tell-customer = Da dire al cliente
button-cancel-payment = Annulla pagamento
button-ask-wallet = Interroga { $wallet }
button-show-qr-here = Mostra il QR anche qui
button-hide-qr-here = Nascondi il QR qui
button-back-to-sale = Torna alla vendita
button-next-sale = Nuova vendita
button-new-qr = Nuovo QR { $wallet }
button-park = Sospendi, prossimo cliente
button-ask-again = Interroga di nuovo
button-refund = Rimborsa

# Preparazione
preparing-title = In attesa del QR da { $wallet }
preparing-text = Il numero di pagamento è registrato; il QR è in arrivo.
preparing-slow = Ancora nessun QR. Se non arriva, la cassa verifica prima di ogni altra cosa.

# In attesa: i tre passi
waiting-step-ready = QR pronto, sul display cliente
qr-unreadable = Il codice non è stato riletto correttamente da questo schermo, quindi non viene mostrato.
qr-unreadable-step = Annulla il pagamento, poi scansiona il codice del cliente o incassa in contanti.
qr-too-small = La finestra cliente è troppo piccola per questo QR.
qr-too-small-step = Ingrandirla, o girare questo schermo verso il cliente.
waiting-step-pay = In attesa del pagamento
waiting-asked-ago = { $wallet } interrogato { $ago }: non ancora pagato.
waiting-asking = { $wallet }: verifica in corso
waiting-line-down = Rete assente. Il QR resta valido; la cassa verifica appena torna la rete.
waiting-step-paid = Pagato
waiting-left = Ancora { $left } su { $total }

# Conferma
confirming-step-read = Codice { $wallet } letto
confirming-step-read-sub = { $time }, usato una volta, mai conservato
confirming-step-password = Il cliente sta digitando la password
confirming-step-password-sub = Chiesto { $ago }: la sta ancora digitando.
say-password = Inserisca la password di pagamento.

# Verifica e annullamento
checking-title = Il cliente potrebbe aver già pagato.
checking-text = { $wallet } non ha risposto alla richiesta delle { $time }. La cassa continua a chiedere con lo stesso numero di pagamento: nessuno paga due volte.
say-checking = Stiamo verificando il pagamento. Attenda, per favore, e non paghi di nuovo.
checking-log-sent = Pagamento inviato
checking-log-asked = Richiesta { $count }
checking-log-again = Nuova richiesta
checking-log-closing = Annullo richiesto
checking-log-no-line = rete assente
checking-log-in-progress = ancora in corso
checking-then-title = Se ancora non c'è risposta
checking-then-text = Alle { $time } la cassa chiede l'annullamento. Incassare di nuovo solo dopo la conferma di { $wallet }.
checking-park-title = C'è coda alla cassa?
checking-park-text = Mettere in sospeso. La cassa continua a chiedere e avvisa appena c'è l'esito. Non consegnare la merce.
checking-locked = Incasso bloccato per questa vendita
cancelling-title = Annullamento in corso.
cancelling-text = { $wallet } deve confermare che non è stato addebitato nulla. Solo dopo si può incassare di nuovo.
cancelling-refused = { $wallet } non lo annulla ancora: { $detail }
cancelling-until = La cassa continua a provare da sola; al più tardi alle { $time } il QR non è comunque più valido.
say-cancelling = Stiamo annullando il pagamento. Per favore, non paghi più.

# Pagato
paid-charged-by = Addebitato al cliente da { $wallet }
paid-charge-unknown = { $wallet } non ha indicato l'addebito in CNY
paid-reference = Al cambio { $rate }. Il nostro riferimento era { $reference }, differenza { $difference }.
paid-no-reference = Per questa vendita non c'era un cambio di riferimento.
paid-answer = Risposta dell'acquirer
paid-answer-value = pagato, firma valida
paid-amount = Importo e valuta
paid-amount-value = uguali alla vendita
paid-order = Numero { $wallet }
paid-stored = Registrato
paid-statement-day = Data estratto (Pechino)
paid-statement-day-value = { $day } ({ $time } lì)
paid-number = Numero di pagamento
paid-stays = Resta qui fino a Invio.

# Non pagato
notpaid-expired = QR scaduto. Nessun addebito al cliente.
notpaid-declined = Rifiutato dall'app. Nessun addebito al cliente.
notpaid-cancelled = Annullato. Nessun addebito al cliente.
notpaid-refused = Il pagamento non è riuscito. Nessun addebito al cliente.
notpaid-confirmed = { $wallet } ha confermato l'annullamento alle { $time }. Si può riprovare senza rischi.
notpaid-never-sent = È certo che non è stato pagato nulla. Si può riprovare senza rischi.
notpaid-shown = QR mostrato
notpaid-shown-value = { $from } - { $to }
notpaid-closed = Annullato da { $wallet }
notpaid-closed-value = { $time }, risposta firmata
notpaid-new-number = Ogni nuovo tentativo ha un nuovo numero di pagamento

# Deve guardare una persona
human-title = Un responsabile deve verificare il pagamento.
human-unmatched = Dopo due giorni nessuna traccia del pagamento non verificato.

# QR locale e pagamenti non verificati
claim-step-scan = Il cliente inquadra il QR con i propri dati mobili.
claim-step-pay = Paga { $amount } con il telefono.
claim-step-look = Guardare il suo schermo: negozio, importo, ora.
claim-verdict = Lo schermo del cliente è un indizio, non un pagamento.
claim-verdict-text = Diventa PAGATO solo quando l'acquirer conferma.
claim-recorded-text = Quando torna la rete la cassa verifica da sola.
claim-checking-text = La cassa sta verificando.
button-claim-record = Registra non verificato
button-claim-not-paid = Cliente non ha pagato
budget-title = Rischio ammesso offline
budget-sale = Questa vendita
budget-total = Totale non verificato
budget-count = Vendite non verificate
budget-oldest = La più vecchia
budget-of = { $used } su { $limit }
budget-note = Oltre un limite, solo contanti fino al ritorno della rete.

# Fascia offline
offline-since = OFFLINE dalle { $time }
offline-waiting = { $count ->
    [0] nulla in attesa
   *[other] { $count } in attesa
}
offline-not-verified = Non verificato
offline-of = su { $limit }
offline-last-try = Ultima prova { $ago }
button-try-now = Prova

# Contanti
cash-received = Ricevuto
cash-change = Resto
cash-missing = Manca ancora
cash-exact = Esatto
cash-sum = { $received } − { $due } = { $change }
button-cash-done = Fine

# Oggi
today-title = Oggi
today-subtitle = { $day }, cassa { $till }
today-paid-sub = { $count ->
    [one] { $count } pagamento, confermato
   *[other] { $count } pagamenti, tutti confermati
}
today-claimed-sub = { $count ->
    [0] nessuno
   *[other] { $count } in attesa dell'acquirer
}
today-unknown-sub = { $count ->
    [0] nessuno
   *[other] { $count } in verifica
}
today-open-sub = { $count ->
    [0] nessuno
   *[other] { $count } con il cliente ora
}
today-by-tender = Pagato, per tipo
today-payer = CNY addebitati
today-total-paid = Totale pagato
today-last = Ultimi pagamenti
today-last-note = quelli in corso restano visibili
today-none = Oggi ancora nessun pagamento
today-queue = Coda
today-queue-note = niente va mai perso
today-queue-empty = Nulla in attesa
button-back-to-selling = Torna a vendere

# Aiuto
help-title = Tasti
help-selling = Vendita
help-paying = Durante il pagamento
help-everywhere = Ovunque
help-type = Digitare l'importo con i centesimi: 3 4 5 0 è { $example }
help-next-line = Chiude la riga, altro articolo
help-pay-default = Incassa con il pagamento predefinito
help-last-digit = Cancella l'ultima cifra
help-clear = Cancella la riga; due volte: tutta la vendita
help-select = Sceglie una riga
help-pay-wechat = Incassa con WeChat Pay
help-pay-local = Incassa con QR locale, non verificato
help-pay-cash = Incassa in contanti
help-today = Totali di oggi
help-help = Questo elenco
help-back = Indietro, o annulla il pagamento (chiede conferma)
help-ask = Interroga ora l'acquirer
help-park = Mette in sospeso, passa al prossimo cliente
help-primary = Il pulsante con Invio
help-qr-here = Mostra il QR in questa finestra
help-close = Chiude questo elenco
help-display = Apri la finestra del cliente o spostala sul display successivo

# Domande
dialog-cancel-title = Annullare il pagamento?
dialog-cancel-text = Il QR scompare subito. La cassa verifica con { $wallet } se è stato pagato, poi annulla il pagamento. Se nel frattempo il cliente ha pagato, resta pagato.
dialog-cancel-yes = Annulla pagamento
dialog-cancel-no = Aspetta ancora
dialog-clear-title = Cancellare tutta la vendita?
dialog-clear-text = { $count ->
    [one] Verrà eliminata { $count } riga.
   *[other] Verranno eliminate { $count } righe.
}
dialog-clear-yes = Cancella
dialog-clear-no = Non cancellare
dialog-notpaid-title = Il cliente non ha pagato?
dialog-notpaid-text = Il QR resta valido sul telefono del cliente. La cassa continua a verificare e la vendita resta aperta finché non c'è certezza.
dialog-quit-title = Chiudere Maneki?
dialog-quit-open = { $count ->
    [one] { $count } pagamento non ha ancora un esito. Nulla va perso: al riavvio la cassa lo verifica per prima cosa. Fino ad allora nessuno sa se è stato pagato.
   *[other] { $count } pagamenti non hanno ancora un esito. Nulla va perso: al riavvio la cassa li verifica per prima cosa. Fino ad allora nessuno sa se sono stati pagati.
}
dialog-quit-yes = Chiudi Maneki
dialog-quit-no = Resta qui

# Pagamenti in sospeso
parked-answer = { $number } ha una risposta: { $state }
button-parked-open = Apri

# Formazione e demo
training-band = FORMAZIONE, niente soldi veri
training-answer = Risposta dell'acquirer
training-paid = Pagato in { $seconds }{"\u00A0"}s
training-password = Password
training-declined = Rifiutato
training-no-answer = Senza risposta
training-offline = Offline
training-watermark = FORMAZIONE

# Problemi all'avvio
button-try-again = Riprova
button-quit = Chiudi

# Si legge il codice del cliente
state-sent = Codice letto, attendere
list-separator = {" o "}
chip-alipay = Alipay+ 支付宝
wallet-alipay = Alipay
header-wallet-offline = { $wallet } offline
pay-rate-note-other = Riferimento WeChat { $rate }; Alipay+ usa il proprio cambio
sent-step-read-sub = usato una volta, mai conservato
sent-step-ask = Richiesta d'incasso tramite { $wallet }
sent-step-ask-sub = Il codice vale per un tentativo e non si invia mai due volte
say-sent = Un momento, per favore.
scan-step-open = Il cliente apre il codice di pagamento in { $wallets }.
scan-step-hold = Puntare il lettore sul codice. Non serve premere tasti.
scan-step-once = Si usa una volta e non viene mai conservato.
button-scan-fresh = Leggi un nuovo codice
reason-scan-no-amount = Digitare prima l'importo, poi leggere il codice del cliente
reason-scan-busy = C'è un pagamento in corso: il codice letto non è stato usato
reason-scan-nothing = Qui nessun pagamento attende un codice: il codice letto non è stato usato
reason-choose-payment = Scegliere il pagamento da rimborsare
reason-no-such-payment = Questa cassa non conosce questo pagamento
help-pay-alipay = Incassa con Alipay+
help-scan = Legge il codice del cliente

# Storno di ciò che il codice del cliente ha avviato
reversing-title = Storno del pagamento in corso.
reversing-text = { $why } { $wallet } deve confermare che non resta addebitato nulla. Solo dopo si può incassare di nuovo.
reversing-declined = L'app ha rifiutato.
reversing-expired = Il cliente non ha confermato in tempo.
reversing-cancelled = È stato annullato alla cassa.
reversing-refused = Il pagamento non è riuscito.
reversing-then-title = Quanto ci vuole
reversing-until = Di solito meno di un minuto. { $wallet } può chiedere di attendere qualche secondo; la cassa continua da sola.
reversing-no-line = Manca il collegamento con { $wallet }. La cassa riprende appena torna, anche dopo giorni.
say-reversing = Stiamo stornando il pagamento. Per favore, non paghi di nuovo.
checking-log-password = Password richiesta
checking-log-reversing = Storno richiesto
dialog-reverse-text = La cassa chiede lo storno del pagamento. Quanto addebitato viene restituito; è non pagato solo dopo la conferma di { $wallet }.
notpaid-not-confirmed = Non confermato in tempo. Nessun addebito al cliente.
notpaid-reversed = Stornato. Non resta addebitato nulla.
notpaid-reversed-text = { $wallet } ha confermato alle { $time }. Se il cliente ha visto un addebito, l'app lo restituisce. Si può riprovare senza rischi.
notpaid-fresh-code = Risposta di { $wallet } alle { $time }. Per riprovare, chiedere al cliente un nuovo codice: ognuno vale una volta sola.
declined-balance = Il saldo dell'app non è sufficiente.
declined-code = Il codice è troppo vecchio o non più valido.
declined-limit = L'importo supera il limite del cliente.
declined-account = Il conto del cliente è limitato o non verificato.
declined-risk = Il controllo di sicurezza dell'app ha bloccato il pagamento.
declined-bank = La banca o la carta del cliente ha rifiutato.
declined-currency = Questa app non può pagare nella valuta del negozio.
human-late-title = Il denaro va restituito.

# Pagato, con coupon o in altra valuta
paid-own-currency = Addebitato in { $currency }, al cambio dell'app.
paid-after-coupons = Con i coupon. Senza, il nostro riferimento era { $reference }.
coupons-title = Coupon dell'app
coupon-prepaid = { $name } (va al negozio)
coupon-discount = { $name } (non al negozio)
coupons-more = { $count ->
    [one] e { $count } altro
   *[other] e altri { $count }
}
coupons-shop-receives = Il negozio riceve (lordo)
coupons-statement-tells = L'estratto dirà quanto riceve il negozio
