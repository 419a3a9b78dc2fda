# La pantalla del cliente. Las líneas grandes van en el idioma del cliente; unas pocas se repiten en el de la tienda.

customer-window-title = Maneki, pantalla cliente

# En reposo
customer-welcome = Bienvenidos
customer-rate-line = Tipo de referencia: { $units } { $currency } ≈ { $rate } CNY, { $source }, { $day } { $time } (hora de Pekín)

# Pedido
customer-order-check = Compruebe su compra, por favor
customer-item = Artículo { $number }
customer-more-items = { $count ->
    [one] y { $count } artículo más
   *[other] y { $count } artículos más
}
customer-total = Total
customer-about = aprox.
customer-rate = { $units } { $currency } ≈ { $rate } CNY
customer-rate-from = { $source }, { $day } { $time } (hora de Pekín)
customer-source-wechat = Tipo de WeChat Pay
customer-source-ecb = Tipo del Banco Central Europeo
customer-source-manual = Tipo de esta tienda
customer-wallet-decides = El importe final en CNY es el que muestra su app de pago

# QR
customer-preparing = Preparando su código QR
customer-preparing-wait = Un momento, por favor
customer-qr-wechat = Escanee con WeChat para pagar
customer-qr-local = Escanee con su app de pago
customer-qr-large = Se muestra más grande para que su teléfono pueda leerlo
customer-qr-none = Este código no se puede mostrar aquí
customer-qr-none-text = Pague de otra forma; el personal le ayudará.
customer-qr-elsewhere = El código está en la pantalla de la caja
customer-qr-elsewhere-text = Mire la pantalla de la caja o pregunte al personal, por favor.
customer-due = Importe a pagar
customer-wechat-decides = El importe final en CNY es el que muestra WeChat Pay
customer-wechat-step-open = Abra WeChat
customer-wechat-step-scan = Toque "Escanear" y apunte al código QR
customer-wechat-step-pay = Compruebe el importe y pague
customer-local-step-open = Abra una app de pago que admita este código QR
customer-local-step-scan = Escanee el código con sus datos móviles
customer-local-step-pay = Compruebe el importe, pague y enseñe el resultado en caja
customer-local-note = La tienda no tiene red ahora; el pago se verificará más tarde
customer-time-left = Quedan { $minutes } min { $seconds } s
customer-seconds-left = { $seconds ->
    [one] Queda { $seconds } s
   *[other] Quedan { $seconds } s
}

# Efectivo
customer-cash = Efectivo
customer-cash-due = A pagar
customer-cash-received = Entregado
customer-cash-change = Cambio

# Contraseña
customer-password = Introduzca su contraseña
customer-password-title = Confirme en su móvil, por favor
customer-password-text = Esperamos su confirmación en { $wallet }.
customer-password-update = Esta pantalla cambia sola cuando haya pagado.

# Comprobación y anulación
customer-checking = Comprobando su pago
customer-checking-title = Espere, por favor, y no vuelva a pagar
customer-checking-text = La tienda pregunta a { $wallet } el resultado.
customer-checking-keep = Conserve el comprobante de pago en su móvil, por favor.
customer-cancelling = Anulando
customer-cancelling-title = Por favor, ya no pague
customer-cancelling-text = La tienda está anulando este pago con { $wallet }.

# Pagado
customer-paid = Pagado
customer-charged = Cobrado
customer-spent = Precio
customer-thanks = Gracias, hasta pronto

# Sin verificar
customer-claimed = Aún sin verificar
customer-claimed-title = Pago aún sin verificar
customer-claimed-text = La tienda verificará este pago automáticamente. Hasta entonces no está verificado.
customer-claimed-keep = Conserve el comprobante de pago en su móvil, por favor.
customer-claimed-number = Número de pago
customer-claimed-amount = Importe anotado

# No pagado
customer-notpaid = No pagado
customer-expired-title = El código QR ya no es válido, no lo escanee
customer-expired-text = Este cobro está cerrado. No se le ha cobrado nada.
customer-expired-next = En caja le prepararán un nuevo código QR.
customer-declined-title = El pago no se ha realizado
customer-declined-text = No se le ha cobrado nada. Pruebe con otra tarjeta u otra app, por favor.
customer-cancelled-title = El pago se ha anulado
customer-cancelled-text = No se le ha cobrado nada.
customer-refused-title = Este pago no es posible ahora
customer-refused-text = No se le ha cobrado nada. Pida en caja otra forma de pago, por favor.
customer-human-title = Un momento, por favor
customer-human-text = La tienda está revisando su pago. Por favor, no vuelva a pagar.

# Formación
customer-training = Formación: por favor, no pague
customer-training-title = Código QR de formación
customer-training-text = Al escanearlo no se cobra nada; es solo para prácticas

# Mostrar un código
customer-qr-alipay = Escanee con Alipay o una app de Alipay+
customer-alipay-step-open = Abra Alipay o su app de Alipay+
customer-alipay-step-scan = Toque "Escanear" y apunte al código QR
customer-show-code = Muestre su código de pago
customer-show-code-title = Acerque su código de pago al lector
customer-show-code-text = Abra el código de pago en { $wallets }.
customer-show-code-hold = El código solo se usa para este pago.
customer-code-refused = Este código no se puede usar
customer-code-read = Código leído
customer-code-read-title = Un momento, por favor
customer-code-read-text = Esperando a { $wallet }. Mire su móvil, por favor.
customer-declined-code-text = No se le ha cobrado nada. Actualice su código de pago para reintentarlo, o elija otra tarjeta u otra app.
customer-unconfirmed-title = El pago no se ha confirmado a tiempo
customer-unconfirmed-text = No se le ha cobrado nada. Actualice su código de pago para reintentarlo.

# Dinero que vuelve
customer-reversed-title = El pago se ha anulado
customer-reversed-text = No queda nada cobrado. Si ha visto un cargo, { $wallet } se lo devuelve.
customer-late = Devolución pendiente
customer-late-title = Se le devolverá este dinero
customer-late-text = Se le ha cobrado después de anular el pago. La tienda le devuelve el dinero; por favor, no vuelva a pagar.
customer-refunding = Devolución
customer-refunding-title = Su devolución está en camino
customer-refunding-text = { $wallet } le devuelve el dinero. Aún no está devuelto.
customer-refund-noted-title = Su devolución está anotada
customer-refund-noted-text = Se enviará en cuanto la tienda recupere la conexión. El dinero aún no se ha devuelto.
customer-refund-waits-text = Se pagará un poco más tarde. El dinero aún no se ha devuelto.
customer-refunded = Devuelto
customer-refunded-title = Devolución completada
customer-refunded-text = { $wallet } ha confirmado la devolución. Mire su móvil, por favor.
customer-refund-cash = Aquí tiene su dinero
customer-refund-stuck-text = La tienda se ocupa de su devolución.
customer-refund-amount = Importe de la devolución
