# Payments out of the list, and money that goes back.

# A payment out of the list
details-wallet = Payé avec
details-charged = Montant débité
details-order = Numéro acquéreur
details-when = Quand
details-late = Débité après l'annulation. Ce montant ne paie aucune vente ; la caisse le rend.

# Giving money back
refund-title = Rembourser
refunds-title = Remboursements
refunds-none = Rien n'a encore été rendu.
refund-paid = Payé
refund-given-back = Remboursé
refund-on-its-way = Pas encore remboursé
refund-left = Remboursable
refund-all-title = Rendre tout ce qui reste
refund-part-title = Rendre une partie
refund-why = Motif
refund-because-returned = Article rendu
refund-because-amount = Montant erroné
refund-because-damaged = Abîmé ou manquant
refund-because-other = Autre motif
refund-wallet-title = Mode de remboursement
refund-wallet-how = L'argent retourne à l'application qui a payé. { $wallet } met de quelques minutes à quelques jours ; seule sa confirmation compte.
refund-offline-title = Le réseau est coupé
refund-offline-how = Le remboursement attend et part dès que { $wallet } répond. Dites au client qu'il n'est pas encore remboursé.
refund-cash-title = Espèces
refund-cash-how = Après l'enregistrement, rendez l'argent du tiroir.
button-all-left = Tout le reste : { $amount }
button-refund-amount = Rembourser { $amount }
refund-not-asked = Aucun remboursement
dialog-refund-title = Rendre cet argent ?
dialog-refund-text = { $amount } repart par où il a été payé. C'est définitif.
dialog-refund-yes = Rembourser { $amount }
dialog-refund-no = Ne pas rendre

# How far a refund is: word, then sentence
refund-due = Pas encore remboursé
refund-waits = En attente de fonds
refund-sent = Envoyé, sans réponse
refund-pending = Accepté, en route
refund-failed = Non remboursé
refund-stuck = À traiter
refund-due-text = Enregistré ; il part vers { $wallet }.
refund-queued-text = En file : pas encore remboursé. Il part dès le retour du réseau.
refund-waits-text = { $wallet } ne le verse pas encore : { $detail }. Les remboursements sont pris sur les paiements pas encore versés au magasin, ou sur un dépôt. La caisse réessaie seule ; un responsable peut alimenter le compte.
refund-sent-text = Envoyé à { $wallet } ; pas encore de réponse. La même demande ne compte jamais deux fois.
refund-refused-text = { $wallet } a refusé ; la caisse vérifie que rien n'a été rendu : { $detail }
refund-pending-text = { $wallet } l'a accepté. Il est en route, donc pas encore remboursé.
refund-done-text = { $wallet } l'a confirmé à { $time }.
refund-done-payer-text = { $wallet } l'a confirmé à { $time } : le client a récupéré { $payer }.
refund-cash-text = Rendu en espèces à { $time }.
refund-failed-text = Rien n'a été rendu : { $detail }. Le montant peut être remboursé de nouveau.
refund-stuck-text = { $wallet } ne peut pas le verser : { $detail }. Un responsable doit voir cela avec { $wallet }.
refund-asked = Demandé à { $time }
refund-asked-because = Demandé à { $time } : { $reason }
say-refunding = Votre remboursement est en route. Il revient sur l'application utilisée.
say-refunded = L'argent est revenu sur votre application.
today-queued-refund = Remboursement { $amount }
today-refunding = À rembourser
today-refunded = Dont remboursé
hint-amount-back = Montant à rembourser
hint-all-left = Tout le reste
hint-next-reason = Motif suivant
hint-move = Choisir
hint-open = Ouvrir
help-all-left = Rendre tout ce qui reste
help-next-reason = Autre motif du remboursement
help-refund = Rembourser un paiement
