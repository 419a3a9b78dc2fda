# Betalingen uit de lijst, en geld dat teruggaat.

# Een betaling uit de lijst
details-wallet = Betaald met
details-charged = Bij klant afgeschreven
details-order = Nr. betaaldienst
details-when = Wanneer
details-late = Afgeschreven na de annulering. Het hoort bij geen bon; de kassa betaalt het terug.

# Geld teruggeven
refund-title = Terugbetalen
refunds-title = Terugbetalingen
refunds-none = Er is nog niets terugbetaald.
refund-paid = Betaald
refund-given-back = Terugbetaald
refund-on-its-way = Nog niet terugbetaald
refund-left = Nog over
refund-all-title = De hele rest terugbetalen
refund-part-title = Een deel terugbetalen
refund-why = Reden
refund-because-returned = Artikel terug
refund-because-amount = Verkeerd bedrag
refund-because-damaged = Kapot of ontbreekt
refund-because-other = Andere reden
refund-wallet-title = Zo gaat het terug
refund-wallet-how = Het geld gaat terug naar de app waarmee betaald is. Bij { $wallet } duurt dat minuten tot enkele dagen; pas met de bevestiging is het terugbetaald.
refund-offline-title = Geen verbinding
refund-offline-how = De terugbetaling wacht en wordt verstuurd zodra { $wallet } bereikbaar is. Zeg tegen de klant dat er nog niets is terugbetaald.
refund-cash-title = Contant
refund-cash-how = Geef het geld pas na het opslaan uit de lade.
button-all-left = Hele rest: { $amount }
button-refund-amount = { $amount } terugbetalen
refund-not-asked = Geen terugbetaling
dialog-refund-title = Dit geld terugbetalen?
dialog-refund-text = { $amount } gaat terug zoals het betaald is. Dit is definitief.
dialog-refund-yes = { $amount } terugbetalen
dialog-refund-no = Niet terugbetalen

# Hoe ver een terugbetaling is: woord, dan zin
refund-due = Nog niet terugbetaald
refund-waits = Wacht op saldo
refund-sent = Nog geen antwoord
refund-pending = Akkoord, onderweg
refund-failed = Niet terugbetaald
refund-stuck = Actie nodig
refund-due-text = Opgeslagen; gaat nu naar { $wallet }.
refund-queued-text = Wacht: nog niet terugbetaald. Wordt verstuurd zodra de verbinding terug is.
refund-waits-text = { $wallet } betaalt nog niet uit: { $detail }. Terugbetalingen komen uit klantbetalingen die nog niet aan u zijn uitbetaald, of uit een storting daar. De kassa probeert het vanzelf opnieuw; een leidinggevende kan storten.
refund-sent-text = Verstuurd naar { $wallet }; nog geen antwoord. Hetzelfde verzoek telt nooit dubbel.
refund-refused-text = { $wallet } heeft geweigerd; de kassa controleert dat er niets terugging: { $detail }
refund-pending-text = { $wallet } is akkoord. Het geld is onderweg, dus nog niet terugbetaald.
refund-done-text = { $wallet } bevestigde het om { $time }.
refund-done-payer-text = { $wallet } bevestigde het om { $time }: de klant kreeg { $payer } terug.
refund-cash-text = Contant teruggegeven om { $time }.
refund-failed-text = Er ging niets terug: { $detail }. U kunt het bedrag opnieuw terugbetalen.
refund-stuck-text = { $wallet } kan het niet uitbetalen: { $detail }. Een leidinggevende moet dit met { $wallet } regelen.
refund-asked = Gevraagd om { $time }
refund-asked-because = Gevraagd om { $time }: { $reason }
say-refunding = Uw terugbetaling is onderweg. Het geld gaat naar de app waarmee u hebt betaald.
say-refunded = Het geld is terug in uw betaalapp.
today-queued-refund = Terugbetaling { $amount }
today-refunding = Terug te betalen
today-refunded = Waarvan terugbetaald
hint-amount-back = Bedrag terug
hint-all-left = Hele rest
hint-next-reason = Volgende reden
hint-move = Kiezen
hint-open = Openen
help-all-left = De hele rest terugbetalen
help-next-reason = Andere reden voor terugbetaling
help-refund = Een betaling terugbetalen
