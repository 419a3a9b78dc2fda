# Ogni problema ha tre righe: che cosa è successo, che cosa dire al cliente, l'unico passo sicuro.

trouble-title = C'è un problema da risolvere
trouble-what = Che cosa è successo
trouble-step = Che cosa fare
trouble-detail = Dettagli per l'assistenza

no-line-what = { $wallet } non è raggiungibile.
no-line-say = In questo momento siamo senza rete. Può pagare in contanti.
no-line-step = Incassare in contanti o con QR locale. Nulla è stato inviato né addebitato.

outcome-unknown-what = { $wallet } non ha risposto. Il cliente potrebbe aver già pagato.
outcome-unknown-say = Stiamo verificando il pagamento. Attenda, per favore, e non paghi di nuovo.
outcome-unknown-step = Attendere o sospendere la vendita. Non incassare di nuovo; la cassa continua a chiedere.

acquirer-refused-what = { $wallet } ha rifiutato il pagamento.
acquirer-refused-say = Questo pagamento ora non è possibile. Scelga un altro modo, per favore.
acquirer-refused-step = Proporre un altro modo di pagare. Se si ripete, chiamare il fornitore e riferire i dettagli.

acquirer-busy-what = { $wallet } è saturo e non risponde.
acquirer-busy-say = Il servizio di pagamento è saturo. Un momento, per favore.
acquirer-busy-step = Attendere; la cassa riprova da sola.

keys-wrong-what = { $wallet } non accetta le chiavi di questo negozio.
keys-wrong-say = Questo pagamento ora non è possibile. Può pagare in contanti.
keys-wrong-step = Incassare in contanti. Un responsabile controlla con il fornitore chiavi e numeri in config.toml.

answer-untrusted-what = È arrivata una risposta con firma non valida. È stata ignorata.
answer-untrusted-say = Stiamo verificando il pagamento. Attenda, per favore, e non paghi di nuovo.
answer-untrusted-step = Non incassare di nuovo. Se continua, un responsabile controlla le chiavi di piattaforma in config.toml.

clock-wrong-what = { $minutes ->
    [one] L'orologio di questo computer è sfasato di { $minutes } minuto.
   *[other] L'orologio di questo computer è sfasato di { $minutes } minuti.
}
clock-wrong-say = In questo momento non si può pagare con il telefono. Può pagare in contanti.
clock-wrong-step = Incassare in contanti. Regolare l'ora nelle impostazioni del computer, meglio in automatico.

disk-full-what = Il disco è pieno. La vendita non è stata registrata.
disk-full-say = Ci scusi, la cassa non è pronta. Per ora non paghi, per favore.
disk-full-step = Non incassare nulla su questa cassa. Liberare spazio sul disco, poi riavviare Maneki.

store-in-use-what = Un altro Maneki è già aperto sui dati di questa cassa.
store-in-use-say = Ci scusi, la cassa non è pronta.
store-in-use-step = Usare la finestra già aperta, oppure chiuderla e riavviare Maneki.

store-newer-what = I dati della cassa sono di una versione più recente di Maneki.
store-newer-say = Ci scusi, la cassa non è pronta.
store-newer-step = Reinstallare la versione più recente. Non eliminare i dati.

store-damaged-what = I dati della cassa sono danneggiati. Maneki non li apre, per non peggiorare la situazione.
store-damaged-say = Ci scusi, la cassa non è pronta. Paghi a un'altra cassa, per favore.
store-damaged-step = Non eliminare nulla. Chiamare l'assistenza; l'ultima copia buona è nella cartella "backups".

store-read-only-what = Non è possibile scrivere nei dati della cassa.
store-read-only-say = Ci scusi, la cassa non è pronta.
store-read-only-step = Controllare che questo utente possa scrivere nella cartella { $path }, poi riavviare Maneki.

store-failed-what = La cassa non ha potuto registrare l'operazione.
store-failed-say = Ci scusi, la cassa non è pronta. Non paghi di nuovo, per favore.
store-failed-step = Non incassare nulla su questa cassa. Riavviare Maneki; per prima cosa verifica tutto ciò che è in corso.

config-wrong-what = C'è un errore nella configurazione.
config-wrong-say = Ci scusi, la cassa non è pronta.
config-wrong-step = Correggere { $path }, poi premere "Riprova".

config-missing-what = Questa cassa non è ancora configurata: manca { $path }.
config-missing-say = Ci scusi, la cassa non è pronta.
config-missing-step = Chiedere il file al fornitore, o provare prima "maneki demo".

budget-per-sale-what = Una vendita offline non può superare { $limit }.
budget-per-sale-say = Siamo senza rete e non possiamo accettare questo importo con il telefono. Può pagare in contanti.
budget-per-sale-step = Incassare in contanti o attendere il ritorno della rete.

budget-total-what = Le vendite non verificate arriverebbero a { $would-be }, su un massimo di { $limit }.
budget-total-say = Siamo senza rete e non possiamo accettare altri pagamenti con il telefono. Può pagare in contanti.
budget-total-step = Incassare in contanti, o attendere il ritorno della rete e le verifiche.

budget-count-what = { $limit ->
    [one] C'è già { $limit } vendita da verificare, il massimo consentito.
   *[other] Ci sono già { $limit } vendite da verificare, il massimo consentito.
}
budget-count-say = Siamo senza rete e non possiamo accettare altri pagamenti con il telefono. Può pagare in contanti.
budget-count-step = Incassare in contanti, o attendere il ritorno della rete e le verifiche.

budget-hours-what = { $limit ->
    [one] Una vendita attende la verifica da più di { $limit } ora.
   *[other] Una vendita attende la verifica da più di { $limit } ore.
}
budget-hours-say = Siamo senza rete e non possiamo accettare altri pagamenti con il telefono. Può pagare in contanti.
budget-hours-step = Prima ricollegare questa cassa alla rete. Fino ad allora, incassare in contanti.

budget-none-what = Questo negozio non accetta pagamenti che non può verificare.
budget-none-say = Siamo senza rete e non possiamo accettare pagamenti con il telefono. Può pagare in contanti.
budget-none-step = Incassare in contanti o attendere il ritorno della rete.

rate-too-old-what = L'ultimo cambio è di { $age } fa, troppo vecchio per mostrare i CNY.
rate-too-old-say = Ora non possiamo mostrare l'importo in CNY; la Sua app lo mostra prima di pagare.
rate-too-old-step = Continuare a vendere in { $currency }. Un responsabile può impostare un cambio.

rate-missing-what = Non c'è ancora un cambio, quindi niente importo in CNY.
rate-missing-say = Ora non possiamo mostrare l'importo in CNY; la Sua app lo mostra prima di pagare.
rate-missing-step = Continuare a vendere in { $currency }. La cassa cerca di nuovo un cambio da sola.

mismatch-what = { $wallet } comunica un importo o un numero diverso da quello di questa vendita.
mismatch-say = Stiamo controllando il pagamento. Per favore, non paghi di nuovo.
mismatch-step = Non incassare di nuovo e non consegnare la merce. Chiamare il responsabile.

late-charge-what = { $wallet } ha addebitato l'importo al cliente dopo l'annullamento.
late-charge-say = L'importo è stato addebitato; il denaro Le viene restituito. Per favore, non paghi di nuovo.
late-charge-step = Rimborsarlo: "Oggi", scegliere questo pagamento, "Rimborsa". Non consegnare la merce per questo pagamento.

still-live-what = Questa vendita ha un pagamento dall'esito non certo.
still-live-say = Stiamo verificando il pagamento. Attenda, per favore, e non paghi di nuovo.
still-live-step = Attendere l'esito. Con un secondo pagamento il cliente potrebbe pagare due volte.

amount-too-large-what = L'importo supera { $limit }, il massimo per una vendita.
amount-too-large-say = Un momento, per favore.
amount-too-large-step = Controllare le cifre o dividere la vendita.

engine-stopped-what = La parte che comunica con l'acquirer si è fermata.
engine-stopped-say = Ci scusi, la cassa non è pronta. Non paghi di nuovo, per favore.
engine-stopped-step = Riavviare Maneki; per prima cosa verifica tutto ciò che è in corso.

# Che cosa ha letto il lettore
scan-hong-kong-what = È un'app di Hong Kong, con cui qui non si può pagare.
scan-hong-kong-say = Qui non si può usare WeChat Pay HK. Scelga un altro modo, per favore.
scan-hong-kong-step = Nessun addebito. Chiedere un'altra app o incassare in contanti.

scan-union-pay-what = È un codice UnionPay, con cui qui non si può pagare.
scan-union-pay-say = Qui non si possono usare i codici UnionPay. Scelga un altro modo, per favore.
scan-union-pay-step = Nessun addebito. Chiedere un'altra app o incassare in contanti.

scan-card-scheme-what = È il codice di un circuito di carte, con cui qui non si può pagare.
scan-card-scheme-say = Qui non si può usare questo codice. Scelga un altro modo, per favore.
scan-card-scheme-step = Nessun addebito. Chiedere un'altra app o incassare in contanti.

scan-not-set-up-what = Questo negozio non accetta { $wallet }.
scan-not-set-up-say = Qui non si può usare questa app. Scelga un altro modo, per favore.
scan-not-set-up-step = Nessun addebito. Proporre uno dei modi su questo schermo.

scan-used-what = Codice già usato; ogni codice vale una volta sola.
scan-used-say = Aggiorni il codice di pagamento, per favore.
scan-used-step = Leggere il nuovo codice. Il precedente non viene reinviato.

scan-receipt-what = È una delle nostre ricevute, non un codice di pagamento.
scan-receipt-say = Mostri il codice di pagamento, per favore.
scan-receipt-step = Leggere il codice sul telefono del cliente.

scan-product-what = È il codice di un articolo. Gli articoli non sono ancora configurati; non è stato inserito nulla.
scan-product-say = Mostri il codice di pagamento, per favore.
scan-product-step = Digitare il prezzo o leggere il codice sul telefono del cliente.

scan-several-what = Letti più codici insieme. Nessuno è stato usato.
scan-several-say = Un momento, per favore. Tenga il codice sullo schermo.
scan-several-step = Leggere di nuovo, un solo codice.

scan-wrong-page-what = Questo codice non serve a pagare: serve a ricevere denaro, o è di un negozio.
scan-wrong-page-say = Apra la pagina con il codice di pagamento, per favore.
scan-wrong-page-step = Leggere il codice che l'app del cliente mostra per pagare.

scan-input-method-what = Le cifre sono arrivate a larghezza intera: le ha cambiate il metodo di input del computer.
scan-input-method-say = Un momento, per favore. Tenga il codice sullo schermo.
scan-input-method-step = Impostare il metodo di input su inglese, poi leggere di nuovo.

scan-unread-what = Non è il codice di un'app di pagamento, o è stato letto male. Non è stato inserito nulla.
scan-unread-say = Aumenti la luminosità e mostri di nuovo il codice, per favore.
scan-unread-step = Chiedere un nuovo codice e leggere di nuovo.

# Perché non si può restituire nulla
refund-not-paid-what = Questo pagamento non è confermato: niente da rimborsare.
refund-not-paid-say = Stiamo controllando il pagamento. Un momento, per favore.
refund-not-paid-step = Attendere l'esito, poi guardare di nuovo.

refund-too-much-what = È più di quanto resta di questo pagamento ({ $left }).
refund-too-much-say = Un momento, per favore.
refund-too-much-step = Digitare un importo minore. Non è stato inviato nulla.

refund-nothing-left-what = Di questo pagamento non resta nulla: tutto è rimborsato o in corso.
refund-nothing-left-say = Il rimborso è già stato fatto o è in corso.
refund-nothing-left-step = Guardare i rimborsi di questo pagamento. Non è stato inviato nulla.

refund-no-amount-what = Un rimborso richiede un importo sopra zero, nella valuta del pagamento.
refund-no-amount-say = Un momento, per favore.
refund-no-amount-step = Digitare l'importo da restituire.

refund-too-many-what = Questo pagamento è stato rimborsato in troppe parti; l'acquirer non ne ammette altre.
refund-too-many-say = Le restituiamo il rimanente in contanti.
refund-too-many-step = Dare il rimanente in contanti, con il consenso del responsabile.

refund-too-old-what = Questo pagamento è troppo vecchio: l'acquirer non rimborsa più.
refund-too-old-say = Le restituiamo il denaro in contanti.
refund-too-old-step = Restituirlo in contanti, con il consenso del responsabile.
