# Betalinger fra listen og penge, der går tilbage.

# En betaling fra listen
details-wallet = Betalt med
details-charged = Trukket hos kunden
details-order = Indløserens nummer
details-when = Hvornår
details-late = Trukket efter annulleringen. Hører ikke til noget salg; kassen refunderer pengene.

# At give penge tilbage
refund-title = Refunder
refunds-title = Refunderinger
refunds-none = Intet er refunderet endnu.
refund-paid = Betalt
refund-given-back = Refunderet
refund-on-its-way = Endnu ikke refunderet
refund-left = Kan refunderes
refund-all-title = Refunder hele resten
refund-part-title = Refunder en del
refund-why = Hvorfor
refund-because-returned = Returvare
refund-because-amount = Forkert beløb
refund-because-damaged = Defekt eller mangler
refund-because-other = Anden årsag
refund-wallet-title = Sådan går pengene tilbage
refund-wallet-how = Pengene går tilbage til den app, der blev betalt med. { $wallet } bruger fra få minutter til nogle dage; kun deres bekræftelse tæller som refunderet.
refund-offline-title = Forbindelsen er nede
refund-offline-how = Refunderingen er i kø og sendes, så snart der er forbindelse til { $wallet }. Sig til kunden, at pengene endnu ikke er refunderet.
refund-cash-title = Kontant
refund-cash-how = Giv pengene fra skuffen, når refunderingen er gemt.
button-all-left = Hele resten: { $amount }
button-refund-amount = Refunder { $amount }
refund-not-asked = Ingen refundering
dialog-refund-title = Refunder pengene?
dialog-refund-text = { $amount } går tilbage ad samme vej, som pengene kom. Det kan ikke fortrydes.
dialog-refund-yes = Refunder { $amount }
dialog-refund-no = Refunder ikke

# Hvor langt en refundering er: ord, så sætning
refund-due = Endnu ikke refunderet
refund-waits = Afventer dækning
refund-sent = Sendt, afventer svar
refund-pending = Accepteret, på vej
refund-failed = Ikke refunderet
refund-stuck = Kræver handling
refund-due-text = Gemt; sendes nu til { $wallet }.
refund-queued-text = I kø: endnu ikke refunderet. Sendes, så snart forbindelsen er tilbage.
refund-waits-text = { $wallet } udbetaler ikke endnu: { $detail }. Refunderinger tages af kundebetalinger, der ikke er afregnet endnu, eller af et indestående dér. Kassen prøver selv igen; en leder kan indbetale.
refund-sent-text = Sendt til { $wallet }; intet svar endnu. Samme anmodning tæller aldrig to gange.
refund-refused-text = { $wallet } afviste; kassen tjekker, at intet er gået tilbage: { $detail }
refund-pending-text = { $wallet } har accepteret. Pengene er på vej, altså endnu ikke refunderet.
refund-done-text = { $wallet } bekræftede det kl. { $time }.
refund-done-payer-text = { $wallet } bekræftede det kl. { $time }: kunden fik { $payer } tilbage.
refund-cash-text = Refunderet kontant kl. { $time }.
refund-failed-text = Intet er gået tilbage: { $detail }. Beløbet kan refunderes igen.
refund-stuck-text = { $wallet } kan ikke udbetale: { $detail }. En leder skal få det ordnet med { $wallet }.
refund-asked = Anmodet kl. { $time }
refund-asked-because = Anmodet kl. { $time }: { $reason }
say-refunding = Dine penge er på vej tilbage til den app, du betalte med.
say-refunded = Pengene er tilbage i din app.
today-queued-refund = Refundering { $amount }
today-refunding = Til refundering
today-refunded = Heraf refunderet
hint-amount-back = Beløb tilbage
hint-all-left = Hele resten
hint-next-reason = Næste årsag
hint-move = Vælg
hint-open = Åbn
help-all-left = Refunder hele resten
help-next-reason = En anden årsag til refunderingen
help-refund = Refunder en betaling
