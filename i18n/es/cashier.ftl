# La ventana de la caja.

window-title = Maneki, caja { $till }

# Cabecera
header-till = Caja { $till }
header-online = En línea
header-offline = Sin red
header-simulated = Simulado
header-queue-empty = Cola vacía
header-queue-waiting = { $count } en espera
header-queue-checking = Comprobando { $count }
header-rate-age = Tipo de hace { $age }
header-rate-none = Sin tipo
header-clock-off = Reloj desfasado { $span }
header-display-lost = Sin pantalla 2

# Apps y formas de pago. El nombre largo va en las frases, el corto en los botones.
tender-cash = Efectivo
tender-wechat = WeChat Pay
tender-alipay = Alipay+
tender-local-qr = QR local
tender-scan = Leer código
tender-wechat-short = WeChat
tender-qr-on-display = QR en pantalla cliente
tender-scan-sub = Leer el móvil del cliente
tender-cash-sub = Exacto o importe entregado
tender-cash-offline = Como siempre
tender-claim-sub = queda SIN VERIFICAR
tender-needs-line = Necesita red
tender-no-amount = Aún sin importe
tender-not-set-up = No configurado aquí
tender-limit = Límite alcanzado

# Teclado, cesta, total
cart-title = Venta { $number }
cart-new = Nueva venta
cart-lines = { $count ->
    [one] { $count } línea
   *[other] { $count } líneas
}
cart-line = Artículo { $number }
cart-line-keyed = Importe manual
cart-empty = Teclee el precio del primer artículo.
cart-empty-keys = + otro artículo, Intro para cobrar
cart-total = Total
keypad-clear = C
hero-to-pay = A pagar
hero-rate = { $units } { $currency } = { $rate } CNY
hero-source-wechat = Tipo de referencia WeChat Pay
hero-source-ecb = Tipo del Banco Central Europeo
hero-source-manual = Tipo fijado por el encargado
hero-published = { $day }, { $beijing } en Pekín ({ $here } aquí)
hero-rate-old = El tipo es de hace { $age }
hero-no-rate = Sin tipo de cambio desde el { $day }; la venta sigue en { $currency }
hero-no-rate-yet = Aún no hay tipo de cambio; la venta sigue en { $currency }

# Ayudas y nombres de las teclas
key-enter = Intro
key-escape = Esc
key-space = Espacio
key-tab = Tab
key-backspace = Retroceso
key-delete = Supr
key-arrows = Flechas
key-digits = 0-9
hint-help = Ayuda
hint-refund = Devolver
hint-sales = Hoy
hint-default-tender = Pago por defecto
hint-back = Volver
hint-next-line = Otro artículo
hint-amount-received = Entregado
hint-done = Terminar
hint-cancel = Anular el pago (pide confirmación)
hint-qr-here = QR aquí
hint-park = Aparcar
hint-display = Pantalla cliente
hint-try-now = Probar la red
reason-key-locked = No disponible durante este pago
reason-key-nothing = Esta tecla no hace nada aquí; F1 muestra las teclas
reason-finish-first = Termine antes el pago en pantalla
reason-sale-first = Termine o borre antes la venta
reason-no-amount = Teclee primero un importe
reason-too-large = El importe no puede superar { $limit }

# Palabras de los estados (banda) y de la certeza (etiquetas)
state-preparing = Preparando
state-waiting = Esperando al cliente
state-no-code = No hay código QR que mostrar
state-scan = Lea el código del cliente
state-confirming = El cliente pone su contraseña
state-checking = Comprobando, no vuelva a cobrar
state-cancelling = Anulando, no vuelva a cobrar
state-paid = PAGADO
state-claimed = SIN VERIFICAR
state-notpaid = NO PAGADO
state-late = Pagado tras anular
state-mismatch = Importe distinto
state-unmatched = Falta en el extracto
state-refunding = Por devolver
state-refunded = Devuelto
finality-open = En curso
finality-unknown = Comprobando
finality-claimed = Sin verificar
finality-paid = Pagado
finality-unpaid = No pagado

# Todas las pantallas de pago
pay-customer-sees = Lo que ve el cliente
pay-display-live = Pantalla 2, activa
pay-display-lost = Sin pantalla cliente: gire esta hacia el cliente
pay-rate-note = Tipo de referencia { $rate }; el importe final en CNY lo fija la app
pay-no-rate-note = Ahora no hay tipo; la app muestra el importe en CNY
pay-only-signed = Solo vale una respuesta firmada y con el mismo importe
pay-you-can-say = Puede decir
pay-tell-customer = Dígale al cliente
button-cancel-payment = Anular el pago
button-ask-wallet = Consultar a { $wallet }
button-show-qr-here = Ver el QR también aquí
button-hide-qr-here = Ocultar el QR aquí
button-back-to-sale = Volver a la venta
button-next-sale = Nueva venta
button-new-qr = Nuevo QR { $wallet }
button-park = Aparcar y atender al siguiente
button-ask-again = Consultar otra vez
button-refund = Devolver

# Preparando
preparing-title = Pidiendo el QR a { $wallet }
preparing-text = El número de pago está registrado; el QR está en camino.
preparing-slow = Aún no hay QR. Si no llega, la caja lo comprueba antes de hacer nada más.

# Esperando: los tres pasos
waiting-step-ready = QR listo, en pantalla cliente
qr-unreadable = El código no se pudo leer de vuelta en esta pantalla, así que no se muestra.
qr-unreadable-step = Anule el pago y escanee el código del cliente o cobre en efectivo.
qr-too-small = La ventana del cliente es demasiado pequeña para este QR.
qr-too-small-step = Agrándela o gire esta pantalla hacia el cliente.
waiting-step-pay = Esperando el pago
waiting-asked-ago = Consulta a { $wallet } { $ago }: aún sin pagar.
waiting-asking = Consultando a { $wallet }
waiting-line-down = No hay red. El QR sigue siendo válido; la caja consultará en cuanto vuelva.
waiting-step-paid = Pagado
waiting-left = Quedan { $left } de { $total }

# Confirmación
confirming-step-read = Código de { $wallet } leído
confirming-step-read-sub = { $time }, se usa una vez, nunca se guarda
confirming-step-password = El cliente está poniendo su contraseña
confirming-step-password-sub = Consultado { $ago }: aún la está poniendo.
say-password = Introduzca su contraseña de pago, por favor.

# Comprobación y anulación
checking-title = Puede que el cliente ya haya pagado.
checking-text = { $wallet } no ha respondido a nuestra petición ({ $time }). Seguimos consultando con el mismo número de pago: a nadie se le cobra dos veces.
say-checking = Estamos comprobando su pago. Espere, por favor, y no vuelva a pagar.
checking-log-sent = Pago enviado
checking-log-asked = Consulta { $count }
checking-log-again = Nueva consulta
checking-log-closing = Anulación pedida
checking-log-no-line = sin red
checking-log-in-progress = aún en curso
checking-then-title = Si sigue sin haber respuesta
checking-then-text = Hora límite: { $time }. Entonces pediremos a { $wallet } que anule este pago. No vuelva a cobrar hasta que lo confirme.
checking-park-title = ¿Hay cola en la caja?
checking-park-text = Aparque el pago. La caja sigue consultando y le avisa cuando lo sepa. No entregue la mercancía.
checking-locked = Cobro bloqueado en esta venta
cancelling-title = Estamos anulando este pago.
cancelling-text = { $wallet } debe confirmar que no se ha cobrado a nadie. Solo entonces puede volver a cobrar.
cancelling-refused = { $wallet } aún no lo anula: { $detail }
cancelling-until = La caja lo sigue intentando sola; de todos modos, el QR deja de valer (hora límite: { $time }).
say-cancelling = Estamos anulando el pago. Por favor, ya no pague.

# Pagado
paid-charged-by = Cobrado al cliente por { $wallet }
paid-charge-unknown = { $wallet } no ha indicado el cobro en CNY
paid-reference = Al tipo { $rate }. Nuestra referencia era { $reference }, diferencia { $difference }.
paid-no-reference = Para esta venta no había tipo de referencia.
paid-answer = Respuesta del adquirente
paid-answer-value = pagado, firma válida
paid-amount = Importe y moneda
paid-amount-value = iguales a esta venta
paid-order = Número { $wallet }
paid-stored = Registrado
paid-statement-day = Día del extracto en Pekín
paid-statement-day-value = { $day } ({ $time } allí)
paid-number = Número de pago
paid-stays = Se queda aquí hasta pulsar Intro.

# No pagado
notpaid-expired = QR caducado. Al cliente no se le ha cobrado.
notpaid-declined = La app lo ha rechazado. Al cliente no se le ha cobrado.
notpaid-cancelled = Anulado. Al cliente no se le ha cobrado.
notpaid-refused = El pago no se ha realizado. Al cliente no se le ha cobrado.
notpaid-confirmed = { $wallet } ha confirmado la anulación ({ $time }). Puede volver a intentarlo sin riesgo.
notpaid-never-sent = Es seguro que no se ha pagado nada. Puede volver a intentarlo sin riesgo.
notpaid-shown = QR mostrado
notpaid-shown-value = de { $from } a { $to }
notpaid-closed = Anulado por { $wallet }
notpaid-closed-value = { $time }, respuesta firmada
notpaid-new-number = Cada nuevo intento lleva otro número de pago

# Debe mirarlo una persona
human-title = Un encargado debe revisar este pago.
human-unmatched = Dos días después no hay rastro de este pago sin verificar.

# QR local y pagos sin verificar
claim-step-scan = El cliente escanea con sus datos móviles.
claim-step-pay = Paga { $amount } con su móvil.
claim-step-look = Mire su pantalla: tienda, importe y hora.
claim-verdict = La pantalla del cliente es un indicio, no un pago.
claim-verdict-text = Solo pasa a PAGADO cuando lo confirma el adquirente.
claim-recorded-text = Cuando vuelva la red, la caja lo consultará sola.
claim-checking-text = La caja lo está consultando.
button-claim-record = Anotar sin verificar
button-claim-not-paid = No ha pagado
budget-title = Riesgo admitido sin red
budget-sale = Esta venta
budget-total = Total sin verificar
budget-count = Ventas sin verificar
budget-oldest = La más antigua
budget-of = { $used } de { $limit }
budget-note = Por encima de un límite, solo efectivo hasta que vuelva la red.

# Franja sin red
offline-since = SIN RED desde las { $time }
offline-waiting = { $count ->
    [0] nada en espera
   *[other] { $count } en espera
}
offline-not-verified = Sin verificar
offline-of = de { $limit }
offline-last-try = Último intento { $ago }
button-try-now = Probar

# Efectivo
cash-received = Entregado
cash-change = Cambio
cash-missing = Falta
cash-exact = Exacto
cash-sum = { $received } − { $due } = { $change }
button-cash-done = Terminar

# Hoy
today-title = Hoy
today-subtitle = { $day }, caja { $till }
today-paid-sub = { $count ->
    [one] { $count } pago, confirmado
   *[other] { $count } pagos, todos confirmados
}
today-claimed-sub = { $count ->
    [0] ninguno
   *[other] { $count } a la espera del adquirente
}
today-unknown-sub = { $count ->
    [0] ninguno
   *[other] { $count } en comprobación
}
today-open-sub = { $count ->
    [0] ninguno
   *[other] { $count } con el cliente ahora
}
today-by-tender = Pagado, por medio
today-payer = CNY cobrados
today-total-paid = Total pagado
today-last = Últimos pagos
today-last-note = los pendientes siguen a la vista
today-none = Hoy aún no hay pagos
today-queue = Cola
today-queue-note = nunca se descarta nada
today-queue-empty = Nada en espera
button-back-to-selling = Volver a vender

# Ayuda
help-title = Teclas
help-selling = Venta
help-paying = Durante el pago
help-everywhere = Siempre
help-type = Teclee el importe con céntimos: 3 4 5 0 es { $example }
help-next-line = Cerrar la línea, otro artículo
help-pay-default = Cobrar con la forma de pago por defecto
help-last-digit = Borrar la última cifra
help-clear = Borrar la línea; dos veces: toda la venta
help-select = Elegir una línea
help-pay-wechat = Cobrar con WeChat Pay
help-pay-local = Cobrar con QR local, sin verificar
help-pay-cash = Cobrar en efectivo
help-today = Totales de hoy
help-help = Esta lista
help-back = Volver, o anular el pago (pide confirmación)
help-ask = Consultar ahora al adquirente
help-park = Aparcar el pago y atender al siguiente
help-primary = El botón marcado Intro
help-qr-here = Ver el QR en esta ventana
help-close = Cerrar esta lista
help-display = Abrir la ventana del cliente o pasarla a la pantalla siguiente

# Preguntas
dialog-cancel-title = ¿Anular este pago?
dialog-cancel-text = El QR desaparece al momento. La caja pregunta a { $wallet } si se ha pagado y luego anula el pago. Si el cliente ha pagado entretanto, queda pagado.
dialog-cancel-yes = Anular el pago
dialog-cancel-no = Seguir esperando
dialog-clear-title = ¿Borrar toda la venta?
dialog-clear-text = { $count ->
    [one] Se borra { $count } línea.
   *[other] Se borran { $count } líneas.
}
dialog-clear-yes = Borrar
dialog-clear-no = No borrar
dialog-notpaid-title = ¿El cliente no ha pagado?
dialog-notpaid-text = El QR sigue siendo válido en el móvil del cliente. La caja sigue consultando y la venta queda abierta hasta saberlo con certeza.
dialog-quit-title = ¿Cerrar Maneki?
dialog-quit-open = { $count ->
    [one] { $count } pago está sin resolver. No se pierde nada: al arrancar de nuevo, la caja lo consulta primero. Hasta entonces nadie sabe si se ha pagado.
   *[other] { $count } pagos están sin resolver. No se pierde nada: al arrancar de nuevo, la caja los consulta primero. Hasta entonces nadie sabe si se han pagado.
}
dialog-quit-yes = Cerrar Maneki
dialog-quit-no = No cerrar

# Pagos aparcados
parked-answer = { $number } tiene respuesta: { $state }
button-parked-open = Abrir

# Formación y demostración
training-band = MODO FORMACIÓN, sin dinero real
training-answer = Respuesta del adquirente
training-paid = Pagado en { $seconds }{"\u00A0"}s
training-password = Contraseña
training-declined = Rechazado
training-no-answer = Sin respuesta
training-offline = Sin red
training-watermark = FORMACIÓN

# Problemas al arrancar
button-try-again = Reintentar
button-quit = Cerrar

# Se lee el código del cliente
state-sent = Código leído, en trámite
list-separator = {" o "}
chip-alipay = Alipay+ 支付宝
wallet-alipay = Alipay
header-wallet-offline = { $wallet } sin red
pay-rate-note-other = Referencia WeChat { $rate }; Alipay+ aplica su propio tipo
sent-step-read-sub = se usa una vez, nunca se guarda
sent-step-ask = Pidiendo el cobro a { $wallet }
sent-step-ask-sub = El código vale para un intento y nunca se envía dos veces
say-sent = Un momento, por favor.
scan-step-open = El cliente abre su código de pago en { $wallets }.
scan-step-hold = Apunte el lector hacia él. No hay que pulsar ninguna tecla.
scan-step-once = Se usa una vez y nunca se guarda.
button-scan-fresh = Leer un código nuevo
reason-scan-no-amount = Teclee primero el importe y luego lea el código del cliente
reason-scan-busy = Hay un pago en curso: el código leído no se ha usado
reason-scan-nothing = Aquí ningún pago espera un código: el código leído no se ha usado
reason-choose-payment = Elija el pago que va a devolver
reason-no-such-payment = Este pago no está en esta caja
help-pay-alipay = Cobrar con Alipay+
help-scan = Leer el código del cliente

# Se revierte lo que empezó el código del cliente
reversing-title = Estamos anulando este pago.
reversing-text = { $why } { $wallet } debe confirmar que no queda nada cobrado. Solo entonces puede volver a cobrar.
reversing-declined = La app lo ha rechazado.
reversing-expired = El cliente no ha confirmado a tiempo.
reversing-cancelled = Se ha anulado en caja.
reversing-refused = El pago no se ha realizado.
reversing-then-title = Cuánto tarda
reversing-until = Normalmente, menos de un minuto. { $wallet } puede pedir unos segundos de espera; la caja sigue sola.
reversing-no-line = No hay conexión con { $wallet }. La caja sigue en cuanto vuelva, aunque pasen días.
say-reversing = Estamos anulando el pago. Por favor, no vuelva a pagar.
checking-log-password = Contraseña pedida
checking-log-reversing = Anulación pedida
dialog-reverse-text = La caja pide a { $wallet } que anule el pago. Lo cobrado se devuelve; solo queda como no pagado cuando { $wallet } lo confirma.
notpaid-not-confirmed = No confirmado a tiempo. Al cliente no se le ha cobrado.
notpaid-reversed = Anulado. No queda nada cobrado.
notpaid-reversed-text = { $wallet } lo ha confirmado ({ $time }). Si el cliente ha visto un cargo, la app se lo devuelve. Puede volver a intentarlo sin riesgo.
notpaid-fresh-code = Respuesta de { $wallet } ({ $time }). Para reintentarlo, pida al cliente un código nuevo: cada uno sirve una sola vez.
declined-balance = No hay saldo suficiente en la app.
declined-code = El código es demasiado antiguo o ya no vale.
declined-limit = El importe supera el límite del cliente.
declined-account = La cuenta del cliente está limitada o sin verificar.
declined-risk = El control de seguridad de la app ha parado el pago.
declined-bank = Rechazado por el banco o la tarjeta del cliente.
declined-currency = Esta app no puede pagar en la moneda de la tienda.
human-late-title = Hay que devolver el dinero.

# Pagado, con cupones o en otra moneda
paid-own-currency = Cobrado en { $currency }, al tipo de la app.
paid-after-coupons = Con cupones. Sin ellos, nuestra referencia era { $reference }.
coupons-title = Cupones de la app
coupon-prepaid = { $name } (la tienda lo cobra)
coupon-discount = { $name } (la tienda no)
coupons-more = y { $count } más
coupons-shop-receives = La tienda recibe (bruto)
coupons-statement-tells = El extracto dirá cuánto recibe la tienda
