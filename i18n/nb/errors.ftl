# Hvert problem har tre linjer: hva som har skjedd, hva kunden skal få vite, det ene trygge neste steget.

trouble-title = Her er noe du må se på
trouble-what = Hva har skjedd
trouble-step = Gjør dette
trouble-detail = Detaljer til support

no-line-what = Ingen forbindelse til { $wallet }.
no-line-say = Forbindelsen vår er nede et øyeblikk. Du kan betale kontant.
no-line-step = Ta imot kontanter eller bruk lokal QR. Ingenting er sendt, ingen er belastet.

outcome-unknown-what = { $wallet } svarte ikke. Kunden kan allerede ha betalt.
outcome-unknown-say = Vi sjekker betalingen din. Vennligst vent, og ikke betal på nytt.
outcome-unknown-step = Vent, eller parker salget. Ikke ta betalt på nytt; kassen spør videre.

acquirer-refused-what = { $wallet } avviste betalingen.
acquirer-refused-say = Betalingen er ikke mulig akkurat nå. Velg gjerne en annen måte å betale på.
acquirer-refused-step = Tilby en annen betalingsmåte. Skjer det igjen, ring leverandøren med detaljene.

acquirer-busy-what = { $wallet } er overbelastet og svarer ikke.
acquirer-busy-say = Betalingstjenesten har mye å gjøre. Et øyeblikk, takk.
acquirer-busy-step = Vent; kassen spør igjen av seg selv.

keys-wrong-what = { $wallet } godtar ikke nøklene til butikken.
keys-wrong-say = Betalingen er ikke mulig akkurat nå. Du kan betale kontant.
keys-wrong-step = Ta imot kontanter. En leder sjekker nøkler og numre i config.toml med leverandøren.

answer-untrusted-what = Det kom et svar med feil signatur. Det ble ignorert.
answer-untrusted-say = Vi sjekker betalingen din. Vennligst vent, og ikke betal på nytt.
answer-untrusted-step = Ikke ta betalt på nytt. Varer det ved, må en leder sjekke plattformnøklene i config.toml.

clock-wrong-what = { $minutes ->
    [one] Klokken på denne maskinen går { $minutes } minutt feil.
   *[other] Klokken på denne maskinen går { $minutes } minutter feil.
}
clock-wrong-say = Mobilbetaling er ikke mulig akkurat nå. Du kan betale kontant.
clock-wrong-step = Ta imot kontanter. Still klokken i maskinens innstillinger, helst til automatisk tid.

disk-full-what = Disken er full. Salget kunne ikke lagres.
disk-full-say = Kassen vår trenger et øyeblikk. Vennligst vent med å betale.
disk-full-step = Ikke ta betalt på denne kassen. Frigjør plass på disken, og start Maneki igjen.

store-in-use-what = En annen Maneki er allerede åpen med dataene til denne kassen.
store-in-use-say = Kassen vår trenger et øyeblikk.
store-in-use-step = Bruk vinduet som allerede er åpent, eller lukk det og start igjen.

store-newer-what = Kassens data er skrevet av en nyere versjon av Maneki.
store-newer-say = Kassen vår trenger et øyeblikk.
store-newer-step = Installer den nyere versjonen igjen. Ikke slett dataene.

store-damaged-what = Kassens data er skadet. Maneki åpner dem ikke, så ingenting blir verre.
store-damaged-say = Kassen vår trenger et øyeblikk. Vennligst betal i en annen kasse.
store-damaged-step = Ikke slett noe. Ring support; den siste gode kopien ligger i mappen "backups".

store-read-only-what = Det går ikke an å skrive til kassens data.
store-read-only-say = Kassen vår trenger et øyeblikk.
store-read-only-step = Sjekk at denne brukeren kan skrive i mappen { $path }, og start igjen.

store-failed-what = Kassen kunne ikke lagre det den gjorde.
store-failed-say = Kassen vår trenger et øyeblikk. Vennligst ikke betal på nytt.
store-failed-step = Ikke ta betalt på denne kassen. Start Maneki igjen; den spør først om alt som er åpent.

config-wrong-what = Det er en feil i oppsettet.
config-wrong-say = Kassen vår trenger et øyeblikk.
config-wrong-step = Rett { $path }, og trykk på "Prøv igjen".

config-missing-what = Kassen er ikke satt opp ennå: { $path } mangler.
config-missing-say = Kassen vår trenger et øyeblikk.
config-missing-step = Be leverandøren om filen, eller prøv "maneki demo" først.

budget-per-sale-what = Ett offlinesalg kan ikke være over { $limit }.
budget-per-sale-say = Vi er offline og kan ikke ta imot dette beløpet med mobil. Du kan betale kontant.
budget-per-sale-step = Ta imot kontanter, eller vent på forbindelsen.

budget-total-what = Ubekreftede salg ville nå { $would-be }; høyst { $limit } er tillatt.
budget-total-say = Vi er offline og kan ikke ta imot flere mobilbetalinger. Du kan betale kontant.
budget-total-step = Ta imot kontanter, eller vent til forbindelsen er tilbake og salgene er bekreftet.

budget-count-what = { $limit ->
    [one] { $limit } salg venter allerede på å bli bekreftet, og flere er ikke tillatt.
   *[other] { $limit } salg venter allerede på å bli bekreftet, og flere er ikke tillatt.
}
budget-count-say = Vi er offline og kan ikke ta imot flere mobilbetalinger. Du kan betale kontant.
budget-count-step = Ta imot kontanter, eller vent til forbindelsen er tilbake og salgene er bekreftet.

budget-hours-what = { $limit ->
    [one] Et salg har ventet mer enn { $limit } time på å bli bekreftet.
   *[other] Et salg har ventet mer enn { $limit } timer på å bli bekreftet.
}
budget-hours-say = Vi er offline og kan ikke ta imot flere mobilbetalinger. Du kan betale kontant.
budget-hours-step = Få først kassen på nett igjen. Ta imot kontanter til da.

budget-none-what = Butikken tar ikke imot betalinger den ikke kan bekrefte.
budget-none-say = Vi er offline og kan ikke ta imot mobilbetaling. Du kan betale kontant.
budget-none-step = Ta imot kontanter, eller vent på forbindelsen.

rate-too-old-what = Den nyeste kursen er { $age } gammel, for gammel til å vise CNY.
rate-too-old-say = Vi kan ikke vise beløpet i CNY nå; appen din viser det før du betaler.
rate-too-old-step = Selg videre i { $currency }. En leder kan sette en kurs.

rate-missing-what = Det finnes ingen kurs ennå, så CNY vises ikke.
rate-missing-say = Vi kan ikke vise beløpet i CNY nå; appen din viser det før du betaler.
rate-missing-step = Selg videre i { $currency }. Kassen ser etter en kurs igjen av seg selv.

mismatch-what = { $wallet } melder et annet beløp eller nummer enn dette salget.
mismatch-say = Vi undersøker betalingen din. Vennligst ikke betal på nytt.
mismatch-step = Ikke ta betalt på nytt, og ikke gi ut varene. Tilkall lederen.

late-charge-what = { $wallet } belastet kunden etter at betalingen var avbrutt.
late-charge-say = Du ble belastet, men du får pengene tilbake. Vennligst ikke betal på nytt.
late-charge-step = Refunder den: I dag, velg betalingen, Refunder. Ikke gi ut varer for den.

still-live-what = Salget har en betaling der utfallet ikke er sikkert.
still-live-say = Vi sjekker betalingen din. Vennligst vent, og ikke betal på nytt.
still-live-step = Vent til det er avklart. Med en ny betaling kan kunden bli belastet to ganger.

amount-too-large-what = Beløpet er over { $limit }, som er det meste for ett salg.
amount-too-large-say = Et øyeblikk, takk.
amount-too-large-step = Sjekk tallene, eller del opp salget.

engine-stopped-what = Delen som snakker med innløseren, har stoppet.
engine-stopped-say = Kassen vår trenger et øyeblikk. Vennligst ikke betal på nytt.
engine-stopped-step = Start Maneki igjen; den spør først om alt som er åpent.

# Hva skanneren leste
scan-hong-kong-what = Dette er en app fra Hongkong, som man ikke kan betale med her.
scan-hong-kong-say = WeChat Pay HK kan ikke brukes her. Velg gjerne en annen måte å betale på.
scan-hong-kong-step = Ingen er belastet. Be om en annen app eller kontanter.

scan-union-pay-what = Dette er en UnionPay-kode, som man ikke kan betale med her.
scan-union-pay-say = UnionPay-koder kan ikke brukes her. Velg gjerne en annen måte å betale på.
scan-union-pay-step = Ingen er belastet. Be om en annen app eller kontanter.

scan-card-scheme-what = Dette er en kode fra et kortselskap, som man ikke kan betale med her.
scan-card-scheme-say = Koden kan ikke brukes her. Velg gjerne en annen måte å betale på.
scan-card-scheme-step = Ingen er belastet. Be om en annen app eller kontanter.

scan-not-set-up-what = Butikken tar ikke imot { $wallet }.
scan-not-set-up-say = Denne appen kan ikke brukes her. Velg gjerne en annen måte å betale på.
scan-not-set-up-step = Ingen er belastet. Tilby en av betalingsmåtene på skjermen.

scan-used-what = Koden er allerede brukt; hver kode gjelder én gang.
scan-used-say = Vennligst oppdater betalingskoden din.
scan-used-step = Skann den nye koden. Den forrige sendes ikke igjen.

scan-receipt-what = Dette er en av våre kvitteringer, ikke en betalingskode.
scan-receipt-say = Vis betalingskoden din, takk.
scan-receipt-step = Skann koden på kundens telefon.

scan-product-what = Dette er en varekode. Varer er ikke satt opp ennå; ingenting ble slått inn.
scan-product-say = Vis betalingskoden din, takk.
scan-product-step = Tast prisen, eller skann koden på kundens telefon.

scan-several-what = Flere koder ble lest samtidig. Ingen ble brukt.
scan-several-say = Et øyeblikk, takk. La koden bli på skjermen.
scan-several-step = Skann igjen, bare én kode.

scan-wrong-page-what = Koden er ikke til å betale med: den er til å motta penger eller hører til en butikk.
scan-wrong-page-say = Vennligst åpne siden med betalingskoden din.
scan-wrong-page-step = Skann koden som kundens app viser for betaling.

scan-input-method-what = Sifrene kom i full bredde: maskinens inndatametode har endret dem.
scan-input-method-say = Et øyeblikk, takk. La koden bli på skjermen.
scan-input-method-step = Bytt inndatametode til engelsk, og skann igjen.

scan-unread-what = Koden er ikke fra en betalingsapp, eller den ble lest feil. Ingenting ble slått inn.
scan-unread-say = Skru opp lysstyrken på skjermen og vis koden igjen, takk.
scan-unread-step = Be om en ny kode, og skann igjen.

# Hvorfor ingenting kan gis tilbake
refund-not-paid-what = Betalingen er ikke bekreftet som betalt, så ingenting kan refunderes.
refund-not-paid-say = Vi undersøker betalingen din. Et øyeblikk, takk.
refund-not-paid-step = Vent til utfallet er kjent, og se på nytt.

refund-too-much-what = Det er mer enn de { $left } som er igjen av betalingen.
refund-too-much-say = Et øyeblikk, takk.
refund-too-much-step = Tast et mindre beløp. Ingenting er sendt.

refund-nothing-left-what = Det er ingenting igjen av betalingen: alt er refundert eller på vei.
refund-nothing-left-say = Refusjonen din er allerede gjort eller på vei.
refund-nothing-left-step = Se refusjonene på denne betalingen. Ingenting er sendt.

refund-no-amount-what = En refusjon må ha et beløp over null i betalingens egen valuta.
refund-no-amount-say = Et øyeblikk, takk.
refund-no-amount-step = Tast beløpet som skal tilbake.

refund-too-many-what = Betalingen er refundert i for mange deler; innløseren tillater ikke flere.
refund-too-many-say = Du får resten kontant.
refund-too-many-step = Betal tilbake resten kontant; en leder må godkjenne det.

refund-too-old-what = Betalingen er for gammel: innløseren betaler ikke lenger tilbake penger.
refund-too-old-say = Du får pengene tilbake kontant.
refund-too-old-step = Betal dem tilbake kontant; en leder må godkjenne det.
