# Elke storing heeft drie regels: wat er gebeurd is, wat u tegen de klant zegt, de ene veilige volgende stap.

trouble-title = Hier is aandacht nodig
trouble-what = Wat is er gebeurd
trouble-step = Wat te doen
trouble-detail = Gegevens voor support

no-line-what = { $wallet } is niet bereikbaar.
no-line-say = Onze verbinding is even weg. U kunt contant betalen.
no-line-step = Reken contant of met lokale QR af. Er is niets verstuurd en niets afgeschreven.

outcome-unknown-what = { $wallet } gaf geen antwoord. De klant heeft misschien al betaald.
outcome-unknown-say = We controleren uw betaling. Een ogenblik geduld, betaal niet nog een keer.
outcome-unknown-step = Wacht of parkeer de bon. Niet opnieuw afrekenen; de kassa blijft navragen.

acquirer-refused-what = { $wallet } heeft de betaling geweigerd.
acquirer-refused-say = Deze betaling is nu niet mogelijk. Kunt u op een andere manier betalen?
acquirer-refused-step = Bied een andere betaalwijze aan. Gebeurt het weer, bel dan uw leverancier met de gegevens.

acquirer-busy-what = { $wallet } is overbelast en antwoordt niet.
acquirer-busy-say = De betaaldienst is overbelast. Een ogenblik, alstublieft.
acquirer-busy-step = Wacht; de kassa vraagt het vanzelf opnieuw na.

keys-wrong-what = { $wallet } accepteert de sleutels van deze winkel niet.
keys-wrong-say = Deze betaling is nu niet mogelijk. U kunt contant betalen.
keys-wrong-step = Reken contant af. Een leidinggevende controleert met de leverancier sleutels en nummers in config.toml.

answer-untrusted-what = Er kwam een antwoord met een ongeldige handtekening. Dat telt niet.
answer-untrusted-say = We controleren uw betaling. Een ogenblik geduld, betaal niet nog een keer.
answer-untrusted-step = Niet opnieuw afrekenen. Blijft het zo, dan controleert een leidinggevende de platformsleutels in config.toml.

clock-wrong-what = { $minutes ->
    [one] De klok van deze computer wijkt { $minutes } minuut af.
   *[other] De klok van deze computer wijkt { $minutes } minuten af.
}
clock-wrong-say = Betalen met de telefoon kan nu niet. U kunt contant betalen.
clock-wrong-step = Reken contant af. Zet de klok goed in de instellingen van de computer, liefst automatisch.

disk-full-what = De schijf is vol. De bon is niet opgeslagen.
disk-full-say = Onze kassa heeft even tijd nodig. Betaal alstublieft nog niet.
disk-full-step = Reken niet af op deze kassa. Maak ruimte op de schijf en start Maneki opnieuw.

store-in-use-what = Er is al een andere Maneki open met de gegevens van deze kassa.
store-in-use-say = Onze kassa heeft even tijd nodig.
store-in-use-step = Gebruik het venster dat al open is, of sluit het en start opnieuw.

store-newer-what = De gegevens van de kassa komen van een nieuwere versie van Maneki.
store-newer-say = Onze kassa heeft even tijd nodig.
store-newer-step = Installeer de nieuwere versie weer. Wis de gegevens niet.

store-damaged-what = De gegevens van de kassa zijn beschadigd. Maneki opent ze niet, om niets erger te maken.
store-damaged-say = Onze kassa heeft even tijd nodig. Wilt u aan een andere kassa betalen?
store-damaged-step = Wis niets. Bel support; de laatste goede kopie staat in de map "backups".

store-read-only-what = De gegevens van de kassa kunnen niet worden geschreven.
store-read-only-say = Onze kassa heeft even tijd nodig.
store-read-only-step = Controleer of deze gebruiker in de map { $path } mag schrijven en start opnieuw.

store-failed-what = De kassa kon een handeling niet opslaan.
store-failed-say = Onze kassa heeft even tijd nodig. Betaal alstublieft niet nog een keer.
store-failed-step = Reken niet af op deze kassa. Start Maneki opnieuw; alles wat open staat, wordt eerst nagevraagd.

config-wrong-what = Er zit een fout in de configuratie.
config-wrong-say = Onze kassa heeft even tijd nodig.
config-wrong-step = Corrigeer { $path } en druk op "Opnieuw".

config-missing-what = Deze kassa is nog niet ingesteld: { $path } ontbreekt.
config-missing-say = Onze kassa heeft even tijd nodig.
config-missing-step = Vraag uw leverancier om het bestand, of probeer eerst "maneki demo".

budget-per-sale-what = Een bon mag offline hoogstens { $limit } zijn.
budget-per-sale-say = We zijn offline en kunnen dit bedrag niet als mobiele betaling aannemen. U kunt contant betalen.
budget-per-sale-step = Reken contant af, of wacht op de verbinding.

budget-total-what = Alle onbevestigde bonnen samen worden { $would-be }, toegestaan is { $limit }.
budget-total-say = We zijn offline en kunnen geen mobiele betalingen meer aannemen. U kunt contant betalen.
budget-total-step = Reken contant af, of wacht tot de verbinding terug is en bonnen bevestigd zijn.

budget-count-what = { $limit ->
    [one] { $limit } bon wacht al op bevestiging, meer is niet toegestaan.
   *[other] { $limit } bonnen wachten al op bevestiging, meer is niet toegestaan.
}
budget-count-say = We zijn offline en kunnen geen mobiele betalingen meer aannemen. U kunt contant betalen.
budget-count-step = Reken contant af, of wacht tot de verbinding terug is en bonnen bevestigd zijn.

budget-hours-what = { $limit ->
    [one] Een bon wacht al meer dan { $limit } uur op bevestiging.
   *[other] Een bon wacht al meer dan { $limit } uur op bevestiging.
}
budget-hours-say = We zijn offline en kunnen geen mobiele betalingen meer aannemen. U kunt contant betalen.
budget-hours-step = Herstel eerst de verbinding van deze kassa. Reken tot dan contant af.

budget-none-what = Deze winkel neemt geen betalingen aan die niet te controleren zijn.
budget-none-say = We zijn offline en kunnen geen mobiele betalingen aannemen. U kunt contant betalen.
budget-none-step = Reken contant af, of wacht op de verbinding.

rate-too-old-what = De nieuwste koers is { $age } oud, te oud om CNY te tonen.
rate-too-old-say = We kunnen het bedrag in CNY nu niet tonen; uw app toont het voordat u betaalt.
rate-too-old-step = Verkoop verder in { $currency }. Een leidinggevende kan een koers instellen.

rate-missing-what = Er is nog geen koers, dus er wordt geen CNY getoond.
rate-missing-say = We kunnen het bedrag in CNY nu niet tonen; uw app toont het voordat u betaalt.
rate-missing-step = Verkoop verder in { $currency }. De kassa zoekt vanzelf weer een koers.

mismatch-what = { $wallet } meldt een ander bedrag of nummer dan deze bon.
mismatch-say = We bekijken uw betaling. Betaal alstublieft niet nog een keer.
mismatch-step = Niet opnieuw afrekenen en geen artikelen meegeven. Roep de leidinggevende.

late-charge-what = { $wallet } heeft na de annulering bij de klant afgeschreven.
late-charge-say = Er is bij u afgeschreven; u krijgt het geld terug. Betaal alstublieft niet nog een keer.
late-charge-step = Betaal het terug: Vandaag, kies deze betaling, Terugbetalen. Geef er geen artikelen voor mee.

still-live-what = Bij deze bon hoort een betaling waarvan de uitkomst onzeker is.
still-live-say = We controleren uw betaling. Een ogenblik geduld, betaal niet nog een keer.
still-live-step = Wacht tot die duidelijk is. Met een tweede betaling kan de klant dubbel betalen.

amount-too-large-what = Het bedrag is hoger dan { $limit }; meer kan niet op één bon.
amount-too-large-say = Een ogenblik, alstublieft.
amount-too-large-step = Controleer de cijfers of splits de bon.

engine-stopped-what = Het deel dat met de betaaldienst praat, is gestopt.
engine-stopped-say = Onze kassa heeft even tijd nodig. Betaal alstublieft niet nog een keer.
engine-stopped-step = Start Maneki opnieuw; alles wat open staat, wordt eerst nagevraagd.

# Wat een scanner gelezen heeft
scan-hong-kong-what = Dit is een betaalapp uit Hongkong, waarmee hier niet kan worden betaald.
scan-hong-kong-say = WeChat Pay HK werkt hier niet. Kunt u op een andere manier betalen?
scan-hong-kong-step = Er is niets afgeschreven. Vraag om een andere app, of reken contant af.

scan-union-pay-what = Dit is een UnionPay-code, waarmee hier niet kan worden betaald.
scan-union-pay-say = UnionPay-codes werken hier niet. Kunt u op een andere manier betalen?
scan-union-pay-step = Er is niets afgeschreven. Vraag om een andere app, of reken contant af.

scan-card-scheme-what = Dit is een code van een kaartnetwerk, waarmee hier niet kan worden betaald.
scan-card-scheme-say = Deze code werkt hier niet. Kunt u op een andere manier betalen?
scan-card-scheme-step = Er is niets afgeschreven. Vraag om een andere app, of reken contant af.

scan-not-set-up-what = Deze winkel neemt { $wallet } niet aan.
scan-not-set-up-say = Deze app werkt hier niet. Kunt u op een andere manier betalen?
scan-not-set-up-step = Er is niets afgeschreven. Bied een betaalwijze op dit scherm aan.

scan-used-what = Deze code is al gebruikt; elke code werkt maar één keer.
scan-used-say = Wilt u uw betaalcode vernieuwen?
scan-used-step = Scan de nieuwe code. De oude wordt niet opnieuw verstuurd.

scan-receipt-what = Dit is een van onze kassabonnen, geen betaalcode.
scan-receipt-say = Wilt u uw betaalcode laten zien?
scan-receipt-step = Scan de code op de telefoon van de klant.

scan-product-what = Dit is een artikelcode. Artikelen zijn nog niet ingesteld; er is niets ingevoerd.
scan-product-say = Wilt u uw betaalcode laten zien?
scan-product-step = Typ de prijs, of scan de code op de telefoon van de klant.

scan-several-what = Er zijn meerdere codes tegelijk gelezen. Er is er geen gebruikt.
scan-several-say = Een ogenblik, alstublieft. Houd uw code op het scherm.
scan-several-step = Scan opnieuw, maar één code.

scan-wrong-page-what = Met deze code betaalt u niet: hij is om geld te ontvangen of hoort bij een winkel.
scan-wrong-page-say = Wilt u de pagina met uw betaalcode openen?
scan-wrong-page-step = Scan de code die de app van de klant toont om te betalen.

scan-input-method-what = De cijfers kwamen in volle breedte binnen, door de invoermethode van deze computer.
scan-input-method-say = Een ogenblik, alstublieft. Houd uw code op het scherm.
scan-input-method-step = Zet de invoermethode op Engels en scan opnieuw.

scan-unread-what = Dit is geen code van een betaalapp, of hij is slecht gelezen. Er is niets ingevoerd.
scan-unread-say = Wilt u uw scherm helderder zetten en de code nog eens laten zien?
scan-unread-step = Vraag om een nieuwe code en scan opnieuw.

# Waarom er niets terug kan
refund-not-paid-what = Deze betaling is niet bevestigd als betaald, dus terugbetalen kan niet.
refund-not-paid-say = We bekijken uw betaling. Een ogenblik, alstublieft.
refund-not-paid-step = Wacht tot de uitkomst bekend is en kijk dan opnieuw.

refund-too-much-what = Dat is te veel: van deze betaling is nog { $left } over.
refund-too-much-say = Een ogenblik, alstublieft.
refund-too-much-step = Typ een lager bedrag. Er is niets verstuurd.

refund-nothing-left-what = Van deze betaling is niets over: alles is terugbetaald of onderweg.
refund-nothing-left-say = Uw terugbetaling is al gedaan of onderweg.
refund-nothing-left-step = Bekijk de terugbetalingen van deze betaling. Er is niets verstuurd.

refund-no-amount-what = Terugbetalen kan alleen met een bedrag boven nul, in de valuta van de betaling.
refund-no-amount-say = Een ogenblik, alstublieft.
refund-no-amount-step = Typ het bedrag dat terug moet.

refund-too-many-what = Deze betaling is in te veel delen terugbetaald; de betaaldienst staat niet meer toe.
refund-too-many-say = We geven u de rest contant terug.
refund-too-many-step = Betaal de rest contant terug; een leidinggevende moet akkoord geven.

refund-too-old-what = Deze betaling is te oud: de betaaldienst betaalt niet meer terug.
refund-too-old-say = We geven u het geld contant terug.
refund-too-old-step = Betaal contant terug; een leidinggevende moet akkoord geven.
