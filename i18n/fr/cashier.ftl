# La fenêtre du caissier.

window-title = Maneki, caisse { $till }

# Bandeau du haut
header-till = Caisse { $till }
header-online = En ligne
header-offline = Hors ligne
header-simulated = Simulation
header-queue-empty = File vide
header-queue-waiting = { $count } en attente
header-queue-checking = { $count ->
    [one] { $count } vérification
   *[other] { $count } vérifications
}
header-rate-age = Taux d'il y a { $age }
header-rate-none = Pas de taux
header-clock-off = Horloge décalée de { $span }
header-display-lost = Écran 2 absent

# Moyens de paiement
tender-cash = Espèces
tender-wechat = WeChat Pay
tender-alipay = Alipay+
tender-local-qr = QR local
tender-scan = Code client
tender-wechat-short = WeChat
tender-qr-on-display = QR sur l'écran client
tender-scan-sub = Lire le code du client
tender-cash-sub = Appoint, ou montant reçu
tender-cash-offline = Comme d'habitude
tender-claim-sub = compté NON VÉRIFIÉ
tender-needs-line = Réseau nécessaire
tender-no-amount = Pas encore de montant
tender-not-set-up = Non configuré ici
tender-limit = Limite atteinte

# Clavier, panier, total
cart-title = Vente { $number }
cart-new = Nouvelle vente
cart-lines = { $count ->
    [one] { $count } ligne
   *[other] { $count } lignes
}
cart-line = Article { $number }
cart-line-keyed = Montant saisi
cart-empty = Tapez le prix du premier article.
cart-empty-keys = + article suivant, Entrée pour encaisser
cart-total = Total
keypad-clear = C
hero-to-pay = À payer
hero-rate = { $units } { $currency } = { $rate } CNY
hero-source-wechat = Taux de référence WeChat Pay
hero-source-ecb = Taux de la Banque centrale européenne
hero-source-manual = Taux fixé par le responsable
hero-published = { $day }, { $beijing } à Pékin ({ $here } ici)
hero-rate-old = Ce taux date de { $age }
hero-no-rate = Pas de taux depuis le { $day } ; la vente continue en { $currency }
hero-no-rate-yet = Pas encore de taux ; la vente continue en { $currency }

# Aides et noms des touches
key-enter = Entrée
key-escape = Échap
key-space = Espace
key-tab = Tab
key-backspace = Retour arr.
key-delete = Suppr
key-arrows = Flèches
key-digits = 0-9
hint-help = Aide
hint-refund = Rembourser
hint-sales = Journée
hint-default-tender = Paiement par défaut
hint-back = Retour
hint-next-line = Article suivant
hint-amount-received = Montant reçu
hint-done = Terminer
hint-cancel = Annuler le paiement (avec confirmation)
hint-qr-here = QR ici
hint-park = En attente
hint-display = Écran client
hint-try-now = Essayer le réseau
reason-key-locked = Impossible pendant ce paiement
reason-key-nothing = Cette touche ne fait rien ici ; F1 montre les touches
reason-finish-first = Terminez d'abord le paiement à l'écran
reason-sale-first = Terminez ou effacez d'abord la vente
reason-no-amount = Tapez d'abord un montant
reason-too-large = Le montant ne peut pas dépasser { $limit }

# États
state-preparing = Préparation
state-waiting = En attente du client
state-no-code = Aucun code QR affiché
state-scan = Scannez le code du client
state-confirming = Le client saisit son code
state-checking = Vérification, n'encaissez pas deux fois
state-cancelling = Annulation, n'encaissez pas deux fois
state-paid = PAYÉ
state-claimed = NON VÉRIFIÉ
state-notpaid = NON PAYÉ
state-late = Payé après annulation
state-mismatch = Montant différent
state-unmatched = Absent du relevé
state-refunding = À rembourser
state-refunded = Remboursé
finality-open = En cours
finality-unknown = Vérification
finality-claimed = Non vérifié
finality-paid = Payé
finality-unpaid = Non payé

# Tous les écrans de paiement
pay-customer-sees = Ce que voit le client
pay-display-live = Écran 2, en direct
pay-display-lost = Pas d'écran client : tournez celui-ci vers le client
pay-rate-note = Taux de référence { $rate }, l'application fixe le montant en CNY
pay-no-rate-note = Pas de taux, l'application affiche le montant en CNY
pay-only-signed = Seule compte une réponse signée au même montant
pay-you-can-say = Vous pouvez dire
pay-tell-customer = À dire au client
button-cancel-payment = Annuler le paiement
button-ask-wallet = Interroger { $wallet }
button-show-qr-here = Afficher aussi le QR ici
button-hide-qr-here = Masquer le QR ici
button-back-to-sale = Retour à la vente
button-next-sale = Vente suivante
button-new-qr = Nouveau QR { $wallet }
button-park = Mettre en attente, client suivant
button-ask-again = Interroger à nouveau
button-refund = Rembourser

# Préparation
preparing-title = Demande du QR à { $wallet }
preparing-text = Le numéro de paiement est enregistré ; le QR arrive.
preparing-slow = Pas encore de QR. S'il ne vient pas, la caisse vérifie avant toute autre chose.

# En attente : les trois étapes
waiting-step-ready = QR prêt, sur l'écran client
qr-unreadable = Le code n'a pas pu être relu sur cet écran, il n'est donc pas affiché.
qr-unreadable-step = Annulez le paiement, puis scannez le code du client ou encaissez en espèces.
qr-too-small = La fenêtre client est trop petite pour ce QR.
qr-too-small-step = Agrandissez-la, ou tournez cet écran vers le client.
waiting-step-pay = En attente du paiement
waiting-asked-ago = { $wallet } interrogé { $ago } : pas encore payé.
waiting-asking = { $wallet } est interrogé
waiting-line-down = Le réseau est coupé. Le QR reste valable ; la caisse se renseigne dès le retour du réseau.
waiting-step-paid = Payé
waiting-left = Reste { $left } sur { $total }

# Confirmation
confirming-step-read = Code { $wallet } lu
confirming-step-read-sub = { $time }, utilisé une fois, jamais conservé
confirming-step-password = Le client saisit son code secret
confirming-step-password-sub = Interrogé { $ago } : saisie en cours.
say-password = Merci de saisir votre code secret.

# Vérification et annulation
checking-title = Le client a peut-être déjà payé.
checking-text = { $wallet } n'a pas répondu à notre demande de { $time }. Nous l'interrogeons encore avec le même numéro de paiement : personne n'est débité deux fois.
say-checking = Nous vérifions votre paiement. Merci de patienter et de ne pas payer une seconde fois.
checking-log-sent = Paiement envoyé
checking-log-asked = Demande { $count }
checking-log-again = Nouvelle demande
checking-log-closing = Annulation demandée
checking-log-no-line = pas de réseau
checking-log-in-progress = encore en cours
checking-then-title = S'il n'y a toujours pas de réponse
checking-then-text = À { $time }, nous demandons à { $wallet } d'annuler ce paiement. N'encaissez de nouveau qu'après sa confirmation.
checking-park-title = La file s'allonge ?
checking-park-text = Mettez en attente. La caisse redemande et vous appelle dès qu'elle sait. Gardez la marchandise.
checking-locked = Encaissement bloqué pour cette vente
cancelling-title = Nous annulons ce paiement.
cancelling-text = { $wallet } doit confirmer que personne n'a été débité. N'encaissez de nouveau qu'après.
cancelling-refused = { $wallet } ne l'annule pas encore : { $detail }
cancelling-until = La caisse continue d'essayer ; à { $time } au plus tard, le QR n'est de toute façon plus valable.
say-cancelling = Nous annulons le paiement. Merci de ne plus payer.

# Payé
paid-charged-by = Montant débité par { $wallet }
paid-charge-unknown = { $wallet } n'a pas dit le montant débité en CNY
paid-reference = Au taux de { $rate }. Notre référence était { $reference }, écart { $difference }.
paid-no-reference = Il n'y avait pas de taux de référence pour cette vente.
paid-answer = Réponse de l'acquéreur
paid-answer-value = payé, signature valable
paid-amount = Montant et devise
paid-amount-value = identiques à cette vente
paid-order = Numéro { $wallet }
paid-stored = Enregistré
paid-statement-day = Jour du relevé à Pékin
paid-statement-day-value = { $day } ({ $time } là-bas)
paid-number = Numéro de paiement
paid-stays = Reste affiché jusqu'à Entrée.

# Non payé
notpaid-expired = QR expiré. Le client n'a pas été débité.
notpaid-declined = Refusé par l'application. Le client n'a pas été débité.
notpaid-cancelled = Annulé. Le client n'a pas été débité.
notpaid-refused = Le paiement n'a pas abouti. Le client n'a pas été débité.
notpaid-confirmed = { $wallet } a confirmé l'annulation à { $time }. Vous pouvez recommencer sans risque.
notpaid-never-sent = Rien n'a été payé, c'est certain. Vous pouvez recommencer sans risque.
notpaid-shown = QR affiché
notpaid-shown-value = de { $from } à { $to }
notpaid-closed = Annulé par { $wallet }
notpaid-closed-value = { $time }, réponse signée
notpaid-new-number = Un nouvel essai reçoit un nouveau numéro de paiement

# Une personne doit regarder
human-title = Un responsable doit examiner ce paiement.
human-unmatched = Deux jours après, aucune trace de ce paiement non vérifié.

# QR local
claim-step-scan = Le client scanne avec sa propre connexion.
claim-step-pay = Il paie { $amount } sur son téléphone.
claim-step-look = Regardez son écran : magasin, montant, heure.
claim-verdict = L'écran du client est un indice, pas un paiement.
claim-verdict-text = La vente ne sera PAYÉE que si l'acquéreur le confirme.
claim-recorded-text = Au retour du réseau, la caisse se renseigne d'elle-même.
claim-checking-text = La caisse se renseigne.
button-claim-record = Noter comme non vérifié
button-claim-not-paid = Le client n'a pas payé
budget-title = Risque accepté hors ligne
budget-sale = Cette vente
budget-total = Total non vérifié
budget-count = Ventes non vérifiées
budget-oldest = La plus ancienne
budget-of = { $used } sur { $limit }
budget-note = Au-delà d'une limite, espèces seulement jusqu'au retour du réseau.

# Bandeau hors ligne
offline-since = HORS LIGNE depuis { $time }
offline-waiting = { $count ->
    [0] rien en attente
   *[other] { $count } en attente
}
offline-not-verified = Non vérifié
offline-of = sur { $limit }
offline-last-try = Dernier essai { $ago }
button-try-now = Essayer

# Espèces
cash-received = Reçu
cash-change = À rendre
cash-missing = Il manque
cash-exact = Appoint
cash-sum = { $received } − { $due } = { $change }
button-cash-done = Terminer

# Journée
today-title = Journée
today-subtitle = { $day }, caisse { $till }
today-paid-sub = { $count ->
    [one] { $count } paiement confirmé
   *[other] { $count } paiements, tous confirmés
}
today-claimed-sub = { $count ->
    [0] aucun
    [one] { $count }, attend l'acquéreur
   *[other] { $count }, attendent l'acquéreur
}
today-unknown-sub = { $count ->
    [0] aucun
   *[other] { $count } en vérification
}
today-open-sub = { $count ->
    [0] aucun
   *[other] { $count } avec un client
}
today-by-tender = Payé, par moyen
today-payer = CNY débités
today-total-paid = Total payé
today-last = Derniers paiements
today-last-note = ceux en cours restent visibles
today-none = Aucun paiement aujourd'hui
today-queue = File
today-queue-note = rien n'est jamais abandonné
today-queue-empty = Rien n'attend
button-back-to-selling = Retour à la vente

# Aide
help-title = Touches
help-selling = Vente
help-paying = Pendant le paiement
help-everywhere = Partout
help-type = Taper un montant, centimes compris : 3 4 5 0 donne { $example }
help-next-line = Fermer la ligne, article suivant
help-pay-default = Encaisser par le moyen par défaut
help-last-digit = Effacer le dernier chiffre
help-clear = Effacer la ligne ; deux fois : toute la vente
help-select = Choisir une ligne
help-pay-wechat = Encaisser par WeChat Pay
help-pay-local = Encaisser par QR local, non vérifié
help-pay-cash = Encaisser en espèces
help-today = Totaux de la journée
help-help = Cette liste
help-back = Retour, ou annuler le paiement (avec confirmation)
help-ask = Interroger l'acquéreur maintenant
help-park = Mettre en attente et servir le client suivant
help-primary = Le bouton marqué Entrée
help-qr-here = Afficher le QR dans cette fenêtre
help-close = Fermer cette liste
help-display = Ouvrir la fenêtre du client, ou la déplacer sur l'écran suivant

# Questions
dialog-cancel-title = Annuler ce paiement ?
dialog-cancel-text = Le QR disparaît aussitôt. La caisse demande à { $wallet } si le client a payé, puis annule le paiement. S'il a payé entre-temps, le paiement reste acquis.
dialog-cancel-yes = Annuler le paiement
dialog-cancel-no = Continuer d'attendre
dialog-clear-title = Effacer toute la vente ?
dialog-clear-text = { $count ->
    [one] { $count } ligne sera effacée.
   *[other] { $count } lignes seront effacées.
}
dialog-clear-yes = Effacer
dialog-clear-no = Garder la vente
dialog-notpaid-title = Le client n'a pas payé ?
dialog-notpaid-text = Le QR reste valable sur son téléphone. La caisse continue de se renseigner, et la vente reste ouverte tant que ce n'est pas sûr.
dialog-quit-title = Fermer Maneki ?
dialog-quit-open = { $count ->
    [one] { $count } paiement est en suspens. Rien n'est perdu : au redémarrage, la caisse se renseigne d'abord. D'ici là, personne ne sait s'il a été payé.
   *[other] { $count } paiements sont en suspens. Rien n'est perdu : au redémarrage, la caisse se renseigne d'abord. D'ici là, personne ne sait s'ils ont été payés.
}
dialog-quit-yes = Fermer Maneki
dialog-quit-no = Rester ici

# Paiements en attente
parked-answer = { $number } a une réponse : { $state }
button-parked-open = Ouvrir

# Formation et démonstration
training-band = MODE FORMATION, argent fictif
training-answer = Réponse de l'acquéreur
training-paid = Payé en { $seconds }{"\u00A0"}s
training-password = Code secret
training-declined = Refusé
training-no-answer = Sans réponse
training-offline = Hors ligne
training-watermark = FORMATION

# Problème au démarrage
button-try-again = Réessayer
button-quit = Fermer

# The customer's code is scanned
state-sent = Code lu, demande en cours
list-separator = {" ou "}
chip-alipay = Alipay+ 支付宝
wallet-alipay = Alipay
header-wallet-offline = { $wallet } hors ligne
pay-rate-note-other = Référence WeChat { $rate } ; Alipay+ applique son propre taux
sent-step-read-sub = utilisé une fois, jamais conservé
sent-step-ask = Demande d'encaissement à { $wallet }
sent-step-ask-sub = Le code ne sert qu'une fois et n'est jamais envoyé deux fois
say-sent = Un instant, s'il vous plaît.
scan-step-open = Le client ouvre son code de paiement dans { $wallets }.
scan-step-hold = Visez-le avec le lecteur. Aucune touche à presser.
scan-step-once = Il sert une fois et n'est jamais conservé.
button-scan-fresh = Scanner un nouveau code
reason-scan-no-amount = Tapez d'abord le montant, puis scannez le code du client
reason-scan-busy = Un paiement est en cours : le code lu n'a pas servi
reason-scan-nothing = Aucun paiement n'attend de code ici : le code lu n'a pas servi
reason-choose-payment = Choisissez le paiement à rembourser
reason-no-such-payment = Cette caisse ne connaît pas ce paiement
help-pay-alipay = Encaisser par Alipay+
help-scan = Scanner le code du client

# Taking back what a customer's code began
reversing-title = Nous annulons ce paiement.
reversing-text = { $why } { $wallet } doit confirmer que rien ne reste débité. N'encaissez de nouveau qu'après.
reversing-declined = L'application a refusé.
reversing-expired = Le client n'a pas confirmé à temps.
reversing-cancelled = Il a été annulé à la caisse.
reversing-refused = Le paiement n'a pas abouti.
reversing-then-title = Combien de temps
reversing-until = En général moins d'une minute. { $wallet } peut demander d'attendre quelques secondes ; la caisse continue seule.
reversing-no-line = La liaison avec { $wallet } est coupée. La caisse reprend dès son retour, des jours s'il le faut.
say-reversing = Nous annulons le paiement. Merci de ne pas payer une seconde fois.
checking-log-password = Code secret demandé
checking-log-reversing = Annulation demandée
dialog-reverse-text = La caisse demande à { $wallet } d'annuler le paiement. Ce qui a été débité est rendu ; le paiement n'est NON PAYÉ qu'une fois l'annulation confirmée.
notpaid-not-confirmed = Pas confirmé à temps. Le client n'a pas été débité.
notpaid-reversed = Annulé. Rien ne reste débité.
notpaid-reversed-text = { $wallet } l'a confirmé à { $time }. Si le client a vu un débit, l'application le lui rend. Vous pouvez recommencer sans risque.
notpaid-fresh-code = { $wallet } l'a dit à { $time }. Pour recommencer, demandez un nouveau code au client : chacun ne sert qu'une fois.
declined-balance = Le solde de l'application ne suffit pas.
declined-code = Le code est trop ancien ou n'est plus valable.
declined-limit = Le montant dépasse la limite du client.
declined-account = Le compte du client est limité ou non vérifié.
declined-risk = Le contrôle de sécurité de l'application a bloqué le paiement.
declined-bank = La banque ou la carte du client a refusé.
declined-currency = Cette application ne peut pas payer dans la devise du magasin.
human-late-title = L'argent doit être rendu.

# Paid, with coupons or another currency
paid-own-currency = Débité en { $currency }, au taux de l'application.
paid-after-coupons = Bons déduits. Sans eux, notre référence était { $reference }.
coupons-title = Bons de l'application
coupon-prepaid = { $name } (reversé au magasin)
coupon-discount = { $name } (non reversé)
coupons-more = et { $count } de plus
coupons-shop-receives = Le magasin reçoit, avant frais
coupons-statement-tells = Le relevé dira ce que reçoit le magasin
