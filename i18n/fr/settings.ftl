# Configurer la caisse, ses paramètres, son verrouillage et la formation.

# Les étapes
setup-language = Langue
setup-shop = Magasin
setup-payments = Paiements
setup-displays = Écrans
setup-look = Apparence et son
setup-pin = PIN
setup-ready = Prêt
setup-step = Étape { $step } sur { $steps }
setup-later = Tout peut être modifié plus tard dans les paramètres.
setup-kept = Ce que vous saisissez est conservé. Vous pouvez arrêter ici et reprendre plus tard.
button-continue = Continuer
button-back = Retour
button-save = Enregistrer
button-correct-here = Corriger ici
button-close = Fermer
button-choose = Choisir

# Langue
language-title = Quelle langue parlez-vous ?
language-text = L'écran client a sa propre langue.

# Magasin
shop-title = Votre magasin
shop-name = Nom du magasin
shop-name-sub = Les clients le voient sur l'écran client et dans leur application
shop-country = Pays
shop-currency = Devise
shop-currency-sold = Ne peut plus changer : cette caisse a déjà vendu en { $currency }
shop-timezone = Fuseau horaire
shop-kind = Type de magasin
shop-till = Nom de cette caisse
shop-till-sub = Lettres et chiffres, par exemple paris-1 ; un nom différent par caisse
shop-till-kept = Ne peut plus changer : le journal est tenu sous le nom { $till }
shop-customer-language = Langue de l'écran client
shop-offers = Offres sur l'écran client au repos
shop-offers-sub = Une phrase courte dans la langue du client ; peut rester vide
kind-gifts = Cadeaux et souvenirs
kind-clothing = Vêtements
kind-cosmetics = Parfums et cosmétiques
kind-jewellery = Bijouterie et horlogerie
kind-department = Grand magasin
kind-duty-free = Duty free
kind-food = Alimentation
kind-restaurant = Restaurant
kind-cafe = Café, salon de thé
kind-pharmacy = Pharmacie
kind-hotel = Hôtel
kind-attraction = Musée, attraction
kind-other = Autre magasin

# Paiements
payments-title = Comment cette caisse encaisse-t-elle ?
payments-training = Mode formation
payments-training-sub = Applications simulées, aucun compte nécessaire
payments-training-note = La formation est signalée sur les deux écrans et tenue dans un journal à part. Aucun argent réel ne circule.
payments-training-owed = Impossible tant que des paiements attendent une réponse ({ $count }). Terminez-les d'abord.
payments-wechat-sub = Il faut votre numéro commerçant et vos clés
payments-alipay-sub = Il faut votre Client ID et vos clés
payments-merchant = Numéro commerçant
payments-app = App ID
payments-institution = Via un établissement
payments-institution-number = Numéro commerçant de l'établissement
payments-institution-app = App ID de l'établissement
payments-serial = Numéro de série du certificat
payments-private-key = Votre clé privée
payments-v3-key = Clé API v3
payments-platform-id = ID de la clé de plateforme (facultatif)
payments-platform-key = Clé publique de plateforme (facultative)
payments-client = Client ID
payments-store = Numéro de magasin
payments-public-key = Clé publique de plateforme
payments-file-sub = Tapez le chemin du fichier, ou déposez le fichier ici
payments-file-kept = Conservé dans le dossier de la caisse, pour cet utilisateur seulement
payments-file-missing = Ce fichier n'existe pas
payments-file-unread = Ce fichier est illisible
payments-file-large = Ce fichier est trop gros pour une clé
button-check = Vérifier avec { $wallet }
check-running = { $wallet } est interrogé
check-good = { $wallet } a répondu : adresse, clés et numéros sont corrects.
check-bad = Pas encore correct : { $detail }
check-none = Pas encore vérifié. Sans réseau, vous pourrez vérifier plus tard.

# Écrans
displays-title = Où est l'écran client ?
displays-text = Chaque écran affiche maintenant son numéro. Choisissez celui que voient vos clients.
displays-none = Un seul écran trouvé. La fenêtre du client s'ouvre derrière celle-ci ; faites-la glisser là où vos clients la voient.
displays-number = Écran { $number }
displays-size = { $width } × { $height }
displays-here = Cette fenêtre est ici
button-show-numbers = Réafficher les numéros

# Apparence et son
look-theme = Couleurs
look-theme-system = Comme l'ordinateur
look-theme-light = Clair
look-theme-dark = Sombre
look-contrast = Contraste
look-contrast-normal = Normal
look-contrast-high = Élevé
look-text = Taille
look-text-normal = Normale
look-text-large = Grande
sound-title = Sons
sound-paid = Deux bips courts : payé
sound-notpaid = Un bip long : non payé
sound-notverified = Un autre son : non vérifié
sound-voice = Une voix annonce le montant
sound-volume = Volume
sound-on = Oui
sound-off = Non
sound-missing = Cette version du programme ne contient pas le son.

# PIN et verrouillage
pin-title = Un PIN pour les paramètres
pin-text = 4 à 8 chiffres. Il ouvre les paramètres et la caisse verrouillée. Sans PIN, tout le monde peut modifier les paramètres.
pin-new = Nouveau PIN
pin-again = Retapez le PIN
pin-differs = Les deux PIN sont différents. Retapez les deux.
pin-short = Un PIN a au moins 4 chiffres.
pin-remove = Supprimer le PIN
lock-no-pin = Pas de PIN pour verrouiller ; Ctrl S permet d'en choisir un
lock-close = Tapez d'abord le PIN pour fermer la caisse
lock-text = Tapez le PIN
lock-settings = Tapez le PIN pour ouvrir les paramètres
lock-wrong = PIN incorrect. { $left ->
    [one] Encore { $left } essai.
   *[other] Encore { $left } essais.
}
lock-wait = Trop d'essais incorrects. Attendez { $seconds }{"\u00A0"}s.
lock-payment-goes-on = Un paiement continue pendant que la caisse est verrouillée.

# Prêt
ready-title = La caisse est prête
ready-training = Votre première vente d'essai : tapez un prix, appuyez sur F9, et le client simulé paie.
ready-real = Votre première vente : tapez un petit prix, appuyez sur F9, et payez avec un téléphone.
ready-file = Tout est dans { $path }
button-start = Commencer à vendre

# Ce qui ne va pas
field-needed = Obligatoire
field-wrong = Ne convient pas : { $detail }
save-failed = Enregistrement impossible : { $detail }

# Les paramètres dans la fenêtre du caissier
help-settings = Modifier les paramètres
help-lock = Verrouiller la caisse ; un paiement continue
help-practice = Formation : ce que fera le client simulé
help-customer-language = Autre langue sur l'écran client
help-next-field = Champ suivant
help-choose = Autre valeur
