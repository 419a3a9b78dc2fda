# Il display del cliente. Le righe grandi sono nella lingua del cliente; alcune piccole si ripetono in quella del negozio.

customer-window-title = Maneki, display cliente

# A riposo
customer-welcome = Benvenuti
customer-rate-line = Cambio di riferimento: { $units } { $currency } ≈ { $rate } CNY, { $source }, { $day } { $time } (ora di Pechino)

# Ordine
customer-order-check = Si prega di controllare gli acquisti
customer-item = Articolo { $number }
customer-more-items = { $count ->
    [one] e { $count } altro articolo
   *[other] e altri { $count } articoli
}
customer-total = Totale
customer-about = circa
customer-rate = { $units } { $currency } ≈ { $rate } CNY
customer-rate-from = { $source }, { $day } { $time } (ora di Pechino)
customer-source-wechat = Cambio WeChat Pay
customer-source-ecb = Cambio della Banca centrale europea
customer-source-manual = Cambio del negozio
customer-wallet-decides = L'importo finale in CNY è quello mostrato dall'app

# QR
customer-preparing = Preparazione del codice QR
customer-preparing-wait = Un momento, per favore
customer-qr-wechat = Inquadrare con WeChat per pagare
customer-qr-local = Inquadrare con l'app di pagamento
customer-qr-large = Mostrato più grande perché il telefono possa leggerlo
customer-qr-none = Questo codice non può essere mostrato qui
customer-qr-none-text = Si prega di pagare in un altro modo; il personale vi aiuterà.
customer-qr-elsewhere = Il codice è sullo schermo della cassa
customer-qr-elsewhere-text = Si prega di guardare lo schermo della cassa o di chiedere al personale.
customer-due = Importo da pagare
customer-wechat-decides = L'importo finale in CNY è quello mostrato da WeChat Pay
customer-wechat-step-open = Aprire WeChat
customer-wechat-step-scan = Toccare "Scansiona", inquadrare il QR
customer-wechat-step-pay = Controllare l'importo e pagare
customer-local-step-open = Aprire un'app che accetta questo codice QR
customer-local-step-scan = Inquadrare il codice con la propria rete mobile
customer-local-step-pay = Controllare l'importo, pagare, mostrare l'esito alla cassa
customer-local-note = Il negozio ora è senza rete; il pagamento sarà verificato più tardi
customer-time-left = Ancora { $minutes } min { $seconds } s
customer-seconds-left = Ancora { $seconds } s

# Contanti
customer-cash = Contanti
customer-cash-due = Da pagare
customer-cash-received = Ricevuto
customer-cash-change = Resto

# Password
customer-password = Inserire la password
customer-password-title = Confermare sul telefono
customer-password-text = In attesa della conferma in { $wallet }.
customer-password-update = Questo schermo cambia da solo dopo il pagamento.

# Verifica e annullamento
customer-checking = Verifica del pagamento
customer-checking-title = Attendere prego, non pagare di nuovo
customer-checking-text = Il negozio attende l'esito da { $wallet }.
customer-checking-keep = Conservare la prova di pagamento sul telefono.
customer-cancelling = Annullamento
customer-cancelling-title = Si prega di non pagare più
customer-cancelling-text = Il negozio sta annullando questo pagamento con { $wallet }.

# Pagato
customer-paid = Pagato
customer-charged = Addebitato
customer-spent = Prezzo
customer-thanks = Grazie, a presto

# Non verificato
customer-claimed = Non verificato
customer-claimed-title = Pagamento non ancora verificato
customer-claimed-text = Il negozio verificherà questo pagamento in automatico. Fino ad allora non è verificato.
customer-claimed-keep = Conservare la prova di pagamento sul telefono.
customer-claimed-number = Numero di pagamento
customer-claimed-amount = Importo registrato

# Non pagato
customer-notpaid = Non pagato
customer-expired-title = Il codice QR non è più valido, non inquadrarlo
customer-expired-text = Questa richiesta è chiusa. Nessun importo è stato addebitato.
customer-expired-next = La cassa prepara un nuovo codice QR.
customer-declined-title = Il pagamento non è riuscito
customer-declined-text = Nessun importo è stato addebitato. Provare con un'altra carta o un'altra app.
customer-cancelled-title = Il pagamento è stato annullato
customer-cancelled-text = Nessun importo è stato addebitato.
customer-refused-title = Questo pagamento ora non è possibile
customer-refused-text = Nessun importo è stato addebitato. Chiedere alla cassa un altro modo di pagare.
customer-human-title = Un momento, per favore
customer-human-text = Il negozio sta controllando il pagamento. Si prega di non pagare di nuovo.

# Formazione
customer-training = Formazione, prego non pagare
customer-training-title = Codice QR di prova
customer-training-text = Non addebita nulla; serve solo a formare il personale

# Mostrare un codice
customer-qr-alipay = Inquadrare con Alipay o un'app Alipay+
customer-alipay-step-open = Aprire Alipay o la propria app Alipay+
customer-alipay-step-scan = Toccare "Scansiona", inquadrare il QR
customer-show-code = Mostrare il codice di pagamento
customer-show-code-title = Avvicinare il codice di pagamento al lettore
customer-show-code-text = Aprire il codice di pagamento in { $wallets }.
customer-show-code-hold = Il codice serve solo per questo pagamento.
customer-code-refused = Questo codice non si può usare
customer-code-read = Codice letto
customer-code-read-title = Un momento, per favore
customer-code-read-text = In attesa di { $wallet }. Guardare il telefono.
customer-declined-code-text = Nessun importo è stato addebitato. Aggiornare il codice per riprovare, o scegliere un'altra carta o app.
customer-unconfirmed-title = Il pagamento non è stato confermato in tempo
customer-unconfirmed-text = Nessun importo è stato addebitato. Aggiornare il codice per riprovare.

# Denaro che torna
customer-reversed-title = Il pagamento è stato stornato
customer-reversed-text = Non resta addebitato nulla. Se compare un addebito, { $wallet } lo restituisce.
customer-late = Rimborso dovuto
customer-late-title = Questo denaro sarà restituito
customer-late-text = L'addebito è avvenuto dopo l'annullamento. Il negozio restituisce il denaro; si prega di non pagare di nuovo.
customer-refunding = Rimborso
customer-refunding-title = Il rimborso è in corso
customer-refunding-text = { $wallet } restituisce il denaro. Non è ancora rimborsato.
customer-refund-noted-title = Il rimborso è registrato
customer-refund-noted-text = Parte appena il negozio è di nuovo connesso. Il denaro non è ancora rimborsato.
customer-refund-waits-text = Sarà versato un po' più tardi. Il denaro non è ancora rimborsato.
customer-refunded = Rimborsato
customer-refunded-title = Rimborso effettuato
customer-refunded-text = { $wallet } ha confermato il rimborso. Controllare sul telefono.
customer-refund-cash = Ritirare il denaro, prego
customer-refund-stuck-text = Il negozio si occupa del rimborso.
customer-refund-amount = Importo del rimborso
