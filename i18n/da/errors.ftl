# Hvert problem har tre linjer: hvad der er sket, hvad kunden skal have at vide, det ene sikre næste skridt.

trouble-title = Her er noget, du skal se på
trouble-what = Hvad er der sket
trouble-step = Gør sådan
trouble-detail = Detaljer til support

no-line-what = Ingen forbindelse til { $wallet }.
no-line-say = Vores forbindelse er nede et øjeblik. Du kan betale kontant.
no-line-step = Tag imod kontanter eller brug lokal QR. Intet er sendt, der er ikke trukket penge.

outcome-unknown-what = { $wallet } svarede ikke. Kunden har måske allerede betalt.
outcome-unknown-say = Vi tjekker din betaling. Vent venligst, og betal ikke igen.
outcome-unknown-step = Vent, eller parker salget. Tag ikke betaling igen; kassen spørger videre.

acquirer-refused-what = { $wallet } afviste betalingen.
acquirer-refused-say = Betalingen er ikke mulig lige nu. Vælg venligst en anden måde at betale på.
acquirer-refused-step = Tilbyd en anden betalingsform. Sker det igen, så ring til jeres udbyder med detaljerne.

acquirer-busy-what = { $wallet } er overbelastet og svarer ikke.
acquirer-busy-say = Betalingstjenesten har travlt. Et øjeblik, tak.
acquirer-busy-step = Vent; kassen spørger selv igen.

keys-wrong-what = { $wallet } godtager ikke butikkens nøgler.
keys-wrong-say = Betalingen er ikke mulig lige nu. Du kan betale kontant.
keys-wrong-step = Tag imod kontanter. En leder tjekker nøgler og numre i config.toml sammen med jeres udbyder.

answer-untrusted-what = Der kom et svar med forkert signatur. Det blev ignoreret.
answer-untrusted-say = Vi tjekker din betaling. Vent venligst, og betal ikke igen.
answer-untrusted-step = Tag ikke betaling igen. Bliver det ved, skal en leder tjekke platformens nøgler i config.toml.

clock-wrong-what = { $minutes ->
    [one] Computerens ur går { $minutes } minut forkert.
   *[other] Computerens ur går { $minutes } minutter forkert.
}
clock-wrong-say = Mobilbetaling er ikke mulig lige nu. Du kan betale kontant.
clock-wrong-step = Tag imod kontanter. Stil uret i computerens indstillinger, helst til automatisk tid.

disk-full-what = Disken er fuld. Salget kunne ikke gemmes.
disk-full-say = Vores kasse skal bruge et øjeblik. Vent venligst med at betale.
disk-full-step = Tag ikke imod betaling på denne kasse. Frigør plads på disken, og start Maneki igen.

store-in-use-what = Der er allerede en anden Maneki åben med denne kasses data.
store-in-use-say = Vores kasse skal bruge et øjeblik.
store-in-use-step = Brug det vindue, der allerede er åbent, eller luk det, og start igen.

store-newer-what = Kassens data er skrevet af en nyere version af Maneki.
store-newer-say = Vores kasse skal bruge et øjeblik.
store-newer-step = Installer den nyere version igen. Data må ikke slettes.

store-damaged-what = Kassens data er beskadiget. Maneki åbner dem ikke, så intet bliver værre.
store-damaged-say = Vores kasse skal bruge et øjeblik. Betal venligst ved en anden kasse.
store-damaged-step = Slet intet. Ring til support; den sidste gode kopi ligger i mappen "backups".

store-read-only-what = Der kan ikke skrives i kassens data.
store-read-only-say = Vores kasse skal bruge et øjeblik.
store-read-only-step = Tjek, at denne bruger må skrive i mappen { $path }, og start igen.

store-failed-what = Kassen kunne ikke gemme, hvad den gjorde.
store-failed-say = Vores kasse skal bruge et øjeblik. Betal venligst ikke igen.
store-failed-step = Tag ikke imod betaling på denne kasse. Start Maneki igen; den spørger først til alt, der er åbent.

config-wrong-what = Der er en fejl i opsætningen.
config-wrong-say = Vores kasse skal bruge et øjeblik.
config-wrong-step = Ret { $path }, og tryk på "Prøv igen".

config-missing-what = Kassen er ikke sat op endnu: { $path } mangler.
config-missing-say = Vores kasse skal bruge et øjeblik.
config-missing-step = Bed jeres udbyder om filen, eller prøv først "maneki demo".

budget-per-sale-what = Et enkelt offlinesalg over { $limit } er ikke tilladt.
budget-per-sale-say = Vi er offline og kan ikke tage imod dette beløb med mobilen. Du kan betale kontant.
budget-per-sale-step = Tag imod kontanter, eller vent på forbindelsen.

budget-total-what = Ubekræftede salg ville nå { $would-be }; højst { $limit } er tilladt.
budget-total-say = Vi er offline og kan ikke tage imod flere mobilbetalinger. Du kan betale kontant.
budget-total-step = Tag imod kontanter, eller vent, til forbindelsen er tilbage og salgene er bekræftet.

budget-count-what = { $limit ->
    [one] { $limit } salg venter allerede på at blive bekræftet, og flere er ikke tilladt.
   *[other] { $limit } salg venter allerede på at blive bekræftet, og flere er ikke tilladt.
}
budget-count-say = Vi er offline og kan ikke tage imod flere mobilbetalinger. Du kan betale kontant.
budget-count-step = Tag imod kontanter, eller vent, til forbindelsen er tilbage og salgene er bekræftet.

budget-hours-what = { $limit ->
    [one] Et salg har ventet mere end { $limit } time på at blive bekræftet.
   *[other] Et salg har ventet mere end { $limit } timer på at blive bekræftet.
}
budget-hours-say = Vi er offline og kan ikke tage imod flere mobilbetalinger. Du kan betale kontant.
budget-hours-step = Få først kassen på nettet igen. Tag imod kontanter indtil da.

budget-none-what = Butikken tager ikke imod betalinger, den ikke kan bekræfte.
budget-none-say = Vi er offline og kan ikke tage imod mobilbetaling. Du kan betale kontant.
budget-none-step = Tag imod kontanter, eller vent på forbindelsen.

rate-too-old-what = Den nyeste kurs er { $age } gammel, for gammel til at vise CNY.
rate-too-old-say = Vi kan ikke vise beløbet i CNY nu; din app viser det, før du betaler.
rate-too-old-step = Sælg videre i { $currency }. En leder kan fastsætte en kurs.

rate-missing-what = Der er ingen kurs endnu, så CNY vises ikke.
rate-missing-say = Vi kan ikke vise beløbet i CNY nu; din app viser det, før du betaler.
rate-missing-step = Sælg videre i { $currency }. Kassen leder selv efter en kurs igen.

mismatch-what = { $wallet } melder et andet beløb eller nummer end dette salg.
mismatch-say = Vi undersøger din betaling. Betal venligst ikke igen.
mismatch-step = Tag ikke betaling igen, og udlever ikke varerne. Tilkald lederen.

late-charge-what = { $wallet } trak penge fra kunden, efter at betalingen var annulleret.
late-charge-say = Der er trukket penge, men du får dem tilbage. Betal venligst ikke igen.
late-charge-step = Refunder den: I dag, vælg betalingen, Refunder. Udlever ikke varer for den.

still-live-what = Salget har en betaling, hvis udfald ikke er sikkert.
still-live-say = Vi tjekker din betaling. Vent venligst, og betal ikke igen.
still-live-step = Vent, til det er afklaret. Med en ny betaling kan kunden komme til at betale to gange.

amount-too-large-what = Beløbet er over { $limit }, som er det højeste for et salg.
amount-too-large-say = Et øjeblik, tak.
amount-too-large-step = Tjek tallene, eller del salget op.

engine-stopped-what = Den del, der taler med indløseren, er stoppet.
engine-stopped-say = Vores kasse skal bruge et øjeblik. Betal venligst ikke igen.
engine-stopped-step = Start Maneki igen; den spørger først til alt, der er åbent.

# Hvad scanneren læste
scan-hong-kong-what = Det er en app fra Hongkong, som man ikke kan betale med her.
scan-hong-kong-say = WeChat Pay HK kan ikke bruges her. Vælg venligst en anden måde at betale på.
scan-hong-kong-step = Der er ikke trukket penge. Bed om en anden app eller kontanter.

scan-union-pay-what = Det er en UnionPay-kode, som man ikke kan betale med her.
scan-union-pay-say = UnionPay-koder kan ikke bruges her. Vælg venligst en anden måde at betale på.
scan-union-pay-step = Der er ikke trukket penge. Bed om en anden app eller kontanter.

scan-card-scheme-what = Det er en kode fra et kortselskab, som man ikke kan betale med her.
scan-card-scheme-say = Koden kan ikke bruges her. Vælg venligst en anden måde at betale på.
scan-card-scheme-step = Der er ikke trukket penge. Bed om en anden app eller kontanter.

scan-not-set-up-what = Butikken tager ikke imod { $wallet }.
scan-not-set-up-say = Denne app kan ikke bruges her. Vælg venligst en anden måde at betale på.
scan-not-set-up-step = Der er ikke trukket penge. Tilbyd en af betalingsformerne på skærmen.

scan-used-what = Koden er allerede brugt; hver kode gælder én gang.
scan-used-say = Opdater venligst din betalingskode.
scan-used-step = Scan den nye kode. Den forrige sendes ikke igen.

scan-receipt-what = Det er en af vores egne boner, ikke en betalingskode.
scan-receipt-say = Vis venligst din betalingskode.
scan-receipt-step = Scan koden på kundens telefon.

scan-product-what = Det er en varekode. Varer er ikke sat op endnu; intet blev slået ind.
scan-product-say = Vis venligst din betalingskode.
scan-product-step = Tast prisen, eller scan koden på kundens telefon.

scan-several-what = Flere koder blev læst på én gang. Ingen blev brugt.
scan-several-say = Et øjeblik, tak. Lad koden blive på skærmen.
scan-several-step = Scan igen, kun én kode.

scan-wrong-page-what = Koden er ikke til at betale med: den er til at modtage penge eller hører til en butik.
scan-wrong-page-say = Åbn venligst siden med din betalingskode.
scan-wrong-page-step = Scan den kode, kundens app viser til betaling.

scan-input-method-what = Cifrene kom i fuld bredde: computerens inputmetode har ændret dem.
scan-input-method-say = Et øjeblik, tak. Lad koden blive på skærmen.
scan-input-method-step = Skift inputmetode til engelsk, og scan igen.

scan-unread-what = Koden er ikke fra en betalingsapp, eller den blev læst forkert. Intet blev slået ind.
scan-unread-say = Skru venligst op for skærmens lysstyrke, og vis koden igen.
scan-unread-step = Bed om en ny kode, og scan igen.

# Hvorfor intet kan gives tilbage
refund-not-paid-what = Betalingen er ikke bekræftet som betalt, så intet kan refunderes.
refund-not-paid-say = Vi undersøger din betaling. Et øjeblik, tak.
refund-not-paid-step = Vent, til udfaldet er kendt, og se så igen.

refund-too-much-what = Det er mere end de { $left }, der er tilbage af betalingen.
refund-too-much-say = Et øjeblik, tak.
refund-too-much-step = Tast et mindre beløb. Intet er sendt.

refund-nothing-left-what = Der er intet tilbage af betalingen: det hele er refunderet eller på vej.
refund-nothing-left-say = Dine penge er allerede refunderet eller på vej tilbage.
refund-nothing-left-step = Se refunderingerne på denne betaling. Intet er sendt.

refund-no-amount-what = En refundering skal have et beløb over nul i betalingens egen valuta.
refund-no-amount-say = Et øjeblik, tak.
refund-no-amount-step = Tast det beløb, der skal tilbage.

refund-too-many-what = Betalingen er refunderet i for mange dele; indløseren tillader ikke flere.
refund-too-many-say = Du får resten kontant.
refund-too-many-step = Betal resten tilbage kontant; en leder skal godkende det.

refund-too-old-what = Betalingen er for gammel: indløseren betaler ikke længere penge tilbage.
refund-too-old-say = Du får pengene tilbage kontant.
refund-too-old-step = Betal pengene tilbage kontant; en leder skal godkende det.
