# L'écran du client.

customer-window-title = Maneki, écran client

# Accueil
customer-welcome = Bienvenue
customer-rate-line = Taux de référence : { $units } { $currency } ≈ { $rate } CNY, { $source }, { $day } { $time } (heure de Pékin)

# Commande
customer-order-check = Veuillez vérifier vos achats
customer-item = Article { $number }
customer-more-items = { $count ->
    [one] et { $count } autre article
   *[other] et { $count } autres articles
}
customer-total = Total
customer-about = environ
customer-rate = { $units } { $currency } ≈ { $rate } CNY
customer-rate-from = { $source }, { $day } { $time } (heure de Pékin)
customer-source-wechat = Taux WeChat Pay
customer-source-ecb = Taux de la Banque centrale européenne
customer-source-manual = Taux du magasin
customer-wallet-decides = Le montant exact en CNY est celui affiché par votre application

# QR
customer-preparing = Préparation du code QR
customer-preparing-wait = Un instant, s'il vous plaît
customer-qr-wechat = Scannez avec WeChat pour payer
customer-qr-local = Scannez avec votre application pour payer
customer-qr-large = Affiché plus grand pour que votre téléphone puisse le lire
customer-qr-none = Ce code ne peut pas être affiché ici
customer-qr-none-text = Veuillez payer autrement ; le personnel va vous aider.
customer-qr-elsewhere = Le code est sur l'écran de la caisse
customer-qr-elsewhere-text = Regardez l'écran de la caisse ou demandez au personnel, s'il vous plaît.
customer-due = Montant à payer
customer-wechat-decides = Le montant exact en CNY est celui affiché par WeChat Pay
customer-wechat-step-open = Ouvrez WeChat
customer-wechat-step-scan = Touchez « Scanner » et visez le code QR
customer-wechat-step-pay = Vérifiez le montant et payez
customer-local-step-open = Ouvrez une application qui accepte ce code QR
customer-local-step-scan = Scannez le code avec votre connexion mobile
customer-local-step-pay = Vérifiez le montant, payez, montrez le résultat au vendeur
customer-local-note = Le magasin est hors ligne ; le paiement sera vérifié plus tard
customer-time-left = Encore { $minutes } min { $seconds } s
customer-seconds-left = Encore { $seconds } s

# Espèces
customer-cash = Espèces
customer-cash-due = À payer
customer-cash-received = Reçu
customer-cash-change = Rendu

# Mot de passe
customer-password = Saisissez votre code secret
customer-password-title = Confirmez sur votre téléphone
customer-password-text = Nous attendons votre confirmation dans { $wallet }.
customer-password-update = Cet écran change de lui-même après le paiement.

# Vérification et annulation
customer-checking = Vérification du paiement
customer-checking-title = Merci de patienter, ne payez pas deux fois
customer-checking-text = Le magasin demande le résultat à { $wallet }.
customer-checking-keep = Gardez la preuve de paiement sur votre téléphone.
customer-cancelling = Annulation
customer-cancelling-title = Merci de ne plus payer
customer-cancelling-text = Le magasin demande à { $wallet } d'annuler ce paiement.

# Payé
customer-paid = Payé
customer-charged = Débité
customer-spent = Prix
customer-thanks = Merci, à bientôt

# Non vérifié
customer-claimed = Pas encore vérifié
customer-claimed-title = Paiement pas encore vérifié
customer-claimed-text = Le magasin vérifiera ce paiement automatiquement. D'ici là, il n'est pas vérifié.
customer-claimed-keep = Gardez la preuve de paiement sur votre téléphone.
customer-claimed-number = Numéro de paiement
customer-claimed-amount = Montant noté

# Non payé
customer-notpaid = Non payé
customer-expired-title = Le code QR n'est plus valable, ne le scannez pas
customer-expired-text = Cette demande est close. Vous n'avez pas été débité.
customer-expired-next = Le vendeur va vous faire un nouveau code QR.
customer-declined-title = Le paiement n'a pas abouti
customer-declined-text = Vous n'avez pas été débité. Essayez une autre carte ou application.
customer-cancelled-title = Le paiement a été annulé
customer-cancelled-text = Vous n'avez pas été débité.
customer-refused-title = Ce paiement est impossible pour le moment
customer-refused-text = Vous n'avez pas été débité. Demandez au vendeur un autre moyen de payer.
customer-human-title = Un instant, s'il vous plaît
customer-human-text = Le magasin examine votre paiement. Merci de ne pas payer une seconde fois.

# Formation
customer-training = Formation, ne payez pas
customer-training-title = Code QR d'entraînement
customer-training-text = Le scanner ne débite rien ; il sert à former l'équipe

# Showing a code
customer-qr-alipay = Scannez avec Alipay ou une application Alipay+
customer-alipay-step-open = Ouvrez Alipay ou votre application Alipay+
customer-alipay-step-scan = Touchez « Scanner » et visez le code QR
customer-show-code = Montrez votre code de paiement
customer-show-code-title = Présentez votre code de paiement au lecteur
customer-show-code-text = Ouvrez le code de paiement dans { $wallets }.
customer-show-code-hold = Ce code ne sert que pour ce paiement.
customer-code-refused = Ce code ne peut pas être utilisé
customer-code-read = Code lu
customer-code-read-title = Un instant, s'il vous plaît
customer-code-read-text = { $wallet } traite le paiement. Regardez votre téléphone.
customer-declined-code-text = Vous n'avez pas été débité. Actualisez votre code pour réessayer, ou choisissez une autre carte ou application.
customer-unconfirmed-title = Le paiement n'a pas été confirmé à temps
customer-unconfirmed-text = Vous n'avez pas été débité. Actualisez votre code pour réessayer.

# Money that goes back
customer-reversed-title = Le paiement a été annulé
customer-reversed-text = Rien ne reste débité. Si vous avez vu un débit, { $wallet } vous le rend.
customer-late = Remboursement à venir
customer-late-title = Cet argent vous sera rendu
customer-late-text = Vous avez été débité après l'annulation. Le magasin vous rend l'argent ; merci de ne pas payer une seconde fois.
customer-refunding = Remboursement
customer-refunding-title = Votre remboursement est en route
customer-refunding-text = { $wallet } vous rend l'argent. Il n'est pas encore remboursé.
customer-refund-noted-title = Votre remboursement est noté
customer-refund-noted-text = Il partira dès que le magasin aura de nouveau le réseau. Il n'est pas encore fait.
customer-refund-waits-text = Il sera versé un peu plus tard. Il n'est pas encore fait.
customer-refunded = Remboursé
customer-refunded-title = Remboursement effectué
customer-refunded-text = { $wallet } a confirmé le remboursement. Regardez votre téléphone.
customer-refund-cash = Voici votre argent
customer-refund-stuck-text = Le magasin s'occupe de votre remboursement.
customer-refund-amount = Montant rendu
