# Pagamenti dall'elenco, e denaro che torna.

# Un pagamento dall'elenco
details-wallet = Pagato con
details-charged = Addebitato al cliente
details-order = Numero dell'acquirer
details-when = Quando
details-late = Addebitato dopo l'annullamento. Non paga nessuna vendita; la cassa lo restituisce.

# Restituire denaro
refund-title = Rimborso
refunds-title = Rimborsi
refunds-none = Ancora nessun rimborso.
refund-paid = Pagato
refund-given-back = Rimborsato
refund-on-its-way = Non ancora rimborsato
refund-left = Rimborsabile
refund-all-title = Rimborsa tutto il residuo
refund-part-title = Rimborsa una parte
refund-why = Motivo
refund-because-returned = Merce resa
refund-because-amount = Importo errato
refund-because-damaged = Difetto o mancanza
refund-because-other = Altro motivo
refund-wallet-title = Come viene restituito
refund-wallet-how = Il denaro torna all'app che ha pagato. { $wallet } impiega da pochi minuti a qualche giorno; è rimborsato solo quando conferma.
refund-offline-title = Rete assente
refund-offline-how = Il rimborso è in coda e parte appena { $wallet } è raggiungibile. Dire al cliente che non è ancora rimborsato.
refund-cash-title = Contanti
refund-cash-how = Dare il denaro dal cassetto dopo la registrazione.
button-all-left = Tutto il residuo: { $amount }
button-refund-amount = Rimborsa { $amount }
refund-not-asked = Nessun rimborso
dialog-refund-title = Rimborsare il cliente?
dialog-refund-text = L'importo di { $amount } torna da dove è stato pagato. Non si può annullare.
dialog-refund-yes = Rimborsa { $amount }
dialog-refund-no = Non rimborsare

# A che punto è un rimborso: parola, poi frase
refund-due = Non ancora rimborsato
refund-waits = In attesa di fondi
refund-sent = Inviato, si attende
refund-pending = Accettato, in corso
refund-failed = Non rimborsato
refund-stuck = Da controllare
refund-due-text = Registrato; ora parte verso { $wallet }.
refund-queued-text = In coda: non ancora rimborsato. Parte appena torna la rete.
refund-waits-text = { $wallet } non lo versa ancora: { $detail }. I rimborsi si prelevano dai pagamenti dei clienti non ancora liquidati, o da un deposito. La cassa riprova da sola; un responsabile può versare fondi.
refund-sent-text = Inviato; { $wallet } non ha ancora risposto. La stessa richiesta non conta mai due volte.
refund-refused-text = { $wallet } ha rifiutato; la cassa verifica che nulla sia stato reso: { $detail }
refund-pending-text = { $wallet } l'ha accettato. È in corso, quindi non ancora rimborsato.
refund-done-text = { $wallet } l'ha confermato alle { $time }.
refund-done-payer-text = { $wallet } l'ha confermato alle { $time }: il cliente ha riavuto { $payer }.
refund-cash-text = Restituito in contanti alle { $time }.
refund-failed-text = Non è stato restituito nulla: { $detail }. L'importo si può rimborsare di nuovo.
refund-stuck-text = { $wallet } non riesce ad accreditarlo: { $detail }. Un responsabile deve risolvere con { $wallet }.
refund-asked = Richiesto alle { $time }
refund-asked-because = Richiesto alle { $time }: { $reason }
say-refunding = Il rimborso è in corso. Torna all'app con cui ha pagato.
say-refunded = Il denaro è tornato nella Sua app.
today-queued-refund = Rimborso { $amount }
today-refunding = Da rimborsare
today-refunded = Di cui rimborsato
hint-amount-back = Quanto rimborsare
hint-all-left = Tutto il residuo
hint-next-reason = Cambia motivo
hint-move = Scegli
hint-open = Apri
help-all-left = Rimborsa tutto il residuo
help-next-reason = Altro motivo del rimborso
help-refund = Rimborsa un pagamento
