# Betalinger fra listen og penger som går tilbake.

# En betaling fra listen
details-wallet = Betalt med
details-charged = Kunden ble belastet
details-order = Innløserens nummer
details-when = Når
details-late = Belastet etter avbruddet. Hører ikke til noe salg; kassen refunderer pengene.

# Å gi penger tilbake
refund-title = Refunder
refunds-title = Refusjoner
refunds-none = Ingenting er refundert ennå.
refund-paid = Betalt
refund-given-back = Refundert
refund-on-its-way = Ikke refundert ennå
refund-left = Kan refunderes
refund-all-title = Refunder hele resten
refund-part-title = Refunder en del
refund-why = Hvorfor
refund-because-returned = Returvare
refund-because-amount = Feil beløp
refund-because-damaged = Skadet eller mangler
refund-because-other = Annen årsak
refund-wallet-title = Slik går pengene tilbake
refund-wallet-how = Pengene går tilbake til appen det ble betalt med. { $wallet } bruker fra få minutter til noen dager; bare deres bekreftelse teller som refundert.
refund-offline-title = Forbindelsen er nede
refund-offline-how = Refusjonen står i kø og sendes så snart { $wallet } kan nås. Si til kunden at det ikke er refundert ennå.
refund-cash-title = Kontant
refund-cash-how = Gi pengene fra skuffen når refusjonen er lagret.
button-all-left = Hele resten: { $amount }
button-refund-amount = Refunder { $amount }
refund-not-asked = Ingen refusjon
dialog-refund-title = Refundere pengene?
dialog-refund-text = { $amount } går tilbake samme vei som pengene kom. Dette kan ikke angres.
dialog-refund-yes = Refunder { $amount }
dialog-refund-no = Ikke refunder

# Hvor langt en refusjon er: ord, så setning
refund-due = Ikke refundert ennå
refund-waits = Venter på dekning
refund-sent = Sendt, venter på svar
refund-pending = Godtatt, på vei
refund-failed = Ikke refundert
refund-stuck = Må følges opp
refund-due-text = Lagret; sendes nå til { $wallet }.
refund-queued-text = I kø: ikke refundert ennå. Sendes så snart forbindelsen er tilbake.
refund-waits-text = { $wallet } utbetaler den ikke ennå: { $detail }. Refusjoner tas av kundebetalinger som ikke er gjort opp ennå, eller av et innskudd der. Kassen prøver igjen av seg selv; en leder kan betale inn.
refund-sent-text = Sendt til { $wallet }; ikke svar ennå. Samme forespørsel teller aldri to ganger.
refund-refused-text = { $wallet } avviste; kassen sjekker at ingenting har gått tilbake: { $detail }
refund-pending-text = { $wallet } har godtatt den. Den er på vei, altså ikke refundert ennå.
refund-done-text = { $wallet } bekreftet det kl. { $time }.
refund-done-payer-text = { $wallet } bekreftet det kl. { $time }: kunden fikk { $payer } tilbake.
refund-cash-text = Refundert kontant kl. { $time }.
refund-failed-text = Ingenting har gått tilbake: { $detail }. Beløpet kan refunderes på nytt.
refund-stuck-text = { $wallet } kan ikke utbetale den: { $detail }. En leder må ordne det med { $wallet }.
refund-asked = Bedt om kl. { $time }
refund-asked-because = Bedt om kl. { $time }: { $reason }
say-refunding = Refusjonen din er på vei. Den går tilbake til appen du betalte med.
say-refunded = Pengene er tilbake i appen din.
today-queued-refund = Refusjon { $amount }
today-refunding = Refusjon venter
today-refunded = Herav refundert
hint-amount-back = Beløp tilbake
hint-all-left = Hele resten
hint-next-reason = Neste årsak
hint-move = Velg
hint-open = Åpne
help-all-left = Refunder hele resten
help-next-reason = En annen årsak til refusjonen
help-refund = Refunder en betaling
