# Trois lignes par problème : ce qui s'est passé, quoi dire au client, le seul geste sûr.

trouble-title = Il y a un problème à régler
trouble-what = Ce qui s'est passé
trouble-step = Que faire
trouble-detail = Détails pour l'assistance

no-line-what = { $wallet } est injoignable.
no-line-say = Notre connexion est coupée un moment. Vous pouvez payer en espèces.
no-line-step = Encaissez en espèces ou par QR local. Rien n'est parti, personne n'a été débité.

outcome-unknown-what = { $wallet } n'a pas répondu. Le client a peut-être déjà payé.
outcome-unknown-say = Nous vérifions votre paiement. Merci de patienter et de ne pas payer une seconde fois.
outcome-unknown-step = Attendez ou mettez en attente. N'encaissez pas deux fois ; la caisse continue de se renseigner.

acquirer-refused-what = { $wallet } a refusé le paiement.
acquirer-refused-say = Ce paiement est impossible pour le moment. Choisissez un autre moyen, s'il vous plaît.
acquirer-refused-step = Proposez un autre moyen de paiement. Si cela se répète, appelez votre prestataire avec les détails.

acquirer-busy-what = { $wallet } est saturé et ne répond pas.
acquirer-busy-say = Le service de paiement est saturé. Un instant, s'il vous plaît.
acquirer-busy-step = Attendez ; la caisse l'interroge de nouveau d'elle-même.

keys-wrong-what = { $wallet } n'accepte pas les clés de ce magasin.
keys-wrong-say = Ce paiement est impossible pour le moment. Vous pouvez payer en espèces.
keys-wrong-step = Encaissez en espèces. Un responsable vérifie clés et numéros de config.toml avec votre prestataire.

answer-untrusted-what = Une réponse à la signature fausse est arrivée. Elle a été ignorée.
answer-untrusted-say = Nous vérifions votre paiement. Merci de patienter et de ne pas payer une seconde fois.
answer-untrusted-step = N'encaissez pas deux fois. Si cela dure, un responsable vérifie les clés de plateforme dans config.toml.

clock-wrong-what = { $minutes ->
    [one] L'horloge de cet ordinateur est décalée de { $minutes } minute.
   *[other] L'horloge de cet ordinateur est décalée de { $minutes } minutes.
}
clock-wrong-say = Le paiement mobile est impossible pour le moment. Vous pouvez payer en espèces.
clock-wrong-step = Encaissez en espèces. Réglez l'horloge dans les paramètres de l'ordinateur, si possible en automatique.

disk-full-what = Le disque est plein. La vente n'a pas pu être enregistrée.
disk-full-say = Notre caisse a besoin d'un instant. Merci de ne pas payer tout de suite.
disk-full-step = N'encaissez rien sur cette caisse. Libérez de la place sur le disque, puis relancez Maneki.

store-in-use-what = Un autre Maneki est déjà ouvert sur les données de cette caisse.
store-in-use-say = Notre caisse a besoin d'un instant.
store-in-use-step = Utilisez la fenêtre déjà ouverte, ou fermez-la et relancez.

store-newer-what = Les données de la caisse viennent d'une version plus récente de Maneki.
store-newer-say = Notre caisse a besoin d'un instant.
store-newer-step = Réinstallez la version récente. N'effacez pas les données.

store-damaged-what = Les données de la caisse sont abîmées. Maneki ne les ouvre pas, pour ne rien aggraver.
store-damaged-say = Notre caisse a besoin d'un instant. Veuillez payer à une autre caisse.
store-damaged-step = N'effacez rien. Appelez l'assistance ; la dernière bonne copie est dans le dossier « backups ».

store-read-only-what = Impossible d'écrire dans les données de la caisse.
store-read-only-say = Notre caisse a besoin d'un instant.
store-read-only-step = Vérifiez que cet utilisateur peut écrire dans le dossier { $path }, puis relancez.

store-failed-what = La caisse n'a pas pu enregistrer ce qu'elle faisait.
store-failed-say = Notre caisse a besoin d'un instant. Merci de ne pas payer une seconde fois.
store-failed-step = N'encaissez rien sur cette caisse. Relancez Maneki ; il vérifie d'abord tous les paiements en cours.

config-wrong-what = Il y a une erreur dans la configuration.
config-wrong-say = Notre caisse a besoin d'un instant.
config-wrong-step = Corrigez { $path }, puis touchez « Réessayer ».

config-missing-what = Cette caisse n'est pas encore configurée : { $path } manque.
config-missing-say = Notre caisse a besoin d'un instant.
config-missing-step = Demandez le fichier à votre prestataire, ou essayez d'abord « maneki demo ».

budget-per-sale-what = Une vente hors ligne ne peut pas dépasser { $limit }.
budget-per-sale-say = Nous sommes hors ligne et ne pouvons pas accepter ce montant en paiement mobile. Vous pouvez payer en espèces.
budget-per-sale-step = Encaissez en espèces, ou attendez le retour du réseau.

budget-total-what = Les ventes non vérifiées atteindraient { $would-be }, pour un maximum de { $limit }.
budget-total-say = Nous sommes hors ligne et ne pouvons plus accepter de paiement mobile. Vous pouvez payer en espèces.
budget-total-step = Encaissez en espèces, ou attendez le retour du réseau et les vérifications.

budget-count-what = { $limit ->
    [one] { $limit } vente attend déjà d'être vérifiée, c'est le maximum.
   *[other] { $limit } ventes attendent déjà d'être vérifiées, c'est le maximum.
}
budget-count-say = Nous sommes hors ligne et ne pouvons plus accepter de paiement mobile. Vous pouvez payer en espèces.
budget-count-step = Encaissez en espèces, ou attendez le retour du réseau et les vérifications.

budget-hours-what = { $limit ->
    [one] Une vente attend d'être vérifiée depuis plus de { $limit } heure.
   *[other] Une vente attend d'être vérifiée depuis plus de { $limit } heures.
}
budget-hours-say = Nous sommes hors ligne et ne pouvons plus accepter de paiement mobile. Vous pouvez payer en espèces.
budget-hours-step = Rétablissez d'abord la connexion de cette caisse. D'ici là, encaissez en espèces.

budget-none-what = Ce magasin n'accepte pas de paiement qu'il ne peut pas vérifier.
budget-none-say = Nous sommes hors ligne et ne pouvons pas accepter de paiement mobile. Vous pouvez payer en espèces.
budget-none-step = Encaissez en espèces, ou attendez le retour du réseau.

rate-too-old-what = Le taux le plus récent date de { $age }, trop vieux pour afficher des CNY.
rate-too-old-say = Nous ne pouvons pas afficher le montant en CNY ; votre application l'affiche avant de payer.
rate-too-old-step = Continuez à vendre en { $currency }. Un responsable peut fixer un taux.

rate-missing-what = Il n'y a pas encore de taux, donc pas de montant en CNY.
rate-missing-say = Nous ne pouvons pas afficher le montant en CNY ; votre application l'affiche avant de payer.
rate-missing-step = Continuez à vendre en { $currency }. La caisse cherche un taux d'elle-même.

mismatch-what = { $wallet } indique un autre montant ou un autre numéro que ceux de cette vente.
mismatch-say = Nous examinons votre paiement. Merci de ne pas payer une seconde fois.
mismatch-step = N'encaissez pas deux fois et ne remettez pas la marchandise. Appelez le responsable.

late-charge-what = { $wallet } a débité le client après l'annulation du paiement.
late-charge-say = Vous avez été débité ; l'argent vous est rendu. Merci de ne pas payer une seconde fois.
late-charge-step = Remboursez-le : « Journée », ce paiement, « Rembourser ». Ne remettez pas la marchandise pour ce paiement.

still-live-what = Cette vente a un paiement dont l'issue n'est pas certaine.
still-live-say = Nous vérifions votre paiement. Merci de patienter et de ne pas payer une seconde fois.
still-live-step = Attendez d'en connaître l'issue. Un second paiement pourrait débiter le client deux fois.

amount-too-large-what = Le montant dépasse { $limit }, le maximum pour une vente.
amount-too-large-say = Un instant, s'il vous plaît.
amount-too-large-step = Vérifiez les chiffres, ou faites deux ventes.

engine-stopped-what = La partie qui parle à l'acquéreur s'est arrêtée.
engine-stopped-say = Notre caisse a besoin d'un instant. Merci de ne pas payer une seconde fois.
engine-stopped-step = Relancez Maneki ; il vérifie d'abord tous les paiements en cours.

# What a scanner read
scan-hong-kong-what = C'est une application de Hong Kong, qui ne peut pas payer ici.
scan-hong-kong-say = WeChat Pay HK n'est pas accepté ici. Merci de choisir un autre moyen.
scan-hong-kong-step = Personne n'a été débité. Demandez une autre application, ou des espèces.

scan-union-pay-what = C'est un code UnionPay, qui ne peut pas payer ici.
scan-union-pay-say = Les codes UnionPay ne sont pas acceptés ici. Merci de choisir un autre moyen.
scan-union-pay-step = Personne n'a été débité. Demandez une autre application, ou des espèces.

scan-card-scheme-what = C'est le code d'un réseau de cartes, qui ne peut pas payer ici.
scan-card-scheme-say = Ce code n'est pas accepté ici. Merci de choisir un autre moyen.
scan-card-scheme-step = Personne n'a été débité. Demandez une autre application, ou des espèces.

scan-not-set-up-what = Ce magasin n'accepte pas { $wallet }.
scan-not-set-up-say = Cette application n'est pas acceptée ici. Merci de choisir un autre moyen.
scan-not-set-up-step = Personne n'a été débité. Proposez un des moyens affichés.

scan-used-what = Ce code a déjà servi ; chacun ne sert qu'une fois.
scan-used-say = Merci d'actualiser votre code de paiement.
scan-used-step = Scannez le nouveau code. L'ancien n'est pas renvoyé.

scan-receipt-what = C'est un de nos tickets, pas un code de paiement.
scan-receipt-say = Montrez votre code de paiement, s'il vous plaît.
scan-receipt-step = Scannez le code sur le téléphone du client.

scan-product-what = C'est le code d'un article. Les articles ne sont pas encore gérés ; rien n'a été saisi.
scan-product-say = Montrez votre code de paiement, s'il vous plaît.
scan-product-step = Tapez le prix, ou scannez le code sur le téléphone du client.

scan-several-what = Plusieurs codes ont été lus à la fois. Aucun n'a servi.
scan-several-say = Un instant, s'il vous plaît. Gardez votre code à l'écran.
scan-several-step = Scannez de nouveau, un seul code.

scan-wrong-page-what = Ce code ne sert pas à payer : il sert à recevoir de l'argent, ou vient d'un magasin.
scan-wrong-page-say = Ouvrez la page de votre code de paiement, s'il vous plaît.
scan-wrong-page-step = Scannez le code que l'application affiche pour payer.

scan-input-method-what = Les chiffres sont arrivés en pleine chasse : la méthode de saisie les a changés.
scan-input-method-say = Un instant, s'il vous plaît. Gardez votre code à l'écran.
scan-input-method-step = Passez la saisie en anglais, puis scannez de nouveau.

scan-unread-what = Ce n'est pas le code d'une application, ou il a été mal lu. Rien n'a été saisi.
scan-unread-say = Augmentez la luminosité et montrez le code à nouveau, s'il vous plaît.
scan-unread-step = Demandez un nouveau code et scannez de nouveau.

# Why nothing can be given back
refund-not-paid-what = Ce paiement n'est pas confirmé : rien à rembourser.
refund-not-paid-say = Nous examinons votre paiement. Un instant, s'il vous plaît.
refund-not-paid-step = Attendez de connaître son issue, puis regardez à nouveau.

refund-too-much-what = C'est plus que les { $left } qui restent de ce paiement.
refund-too-much-say = Un instant, s'il vous plaît.
refund-too-much-step = Tapez un montant plus petit. Rien n'a été envoyé.

refund-nothing-left-what = Il ne reste rien de ce paiement : tout est remboursé ou en route.
refund-nothing-left-say = Votre remboursement est déjà fait, ou en route.
refund-nothing-left-step = Regardez les remboursements de ce paiement. Rien n'a été envoyé.

refund-no-amount-what = Un remboursement demande un montant positif, dans la devise du paiement.
refund-no-amount-say = Un instant, s'il vous plaît.
refund-no-amount-step = Tapez le montant à rembourser.

refund-too-many-what = Ce paiement a été remboursé en trop de fois ; l'acquéreur n'en accepte plus.
refund-too-many-say = Nous vous rendons le reste en espèces.
refund-too-many-step = Rendez le reste en espèces, avec l'accord du responsable.

refund-too-old-what = Ce paiement est trop ancien : l'acquéreur ne rembourse plus.
refund-too-old-say = Nous vous rendons l'argent en espèces.
refund-too-old-step = Rendez-le en espèces, avec l'accord du responsable.
