# Cada problema tiene tres líneas: qué ha pasado, qué decir al cliente, el único paso seguro.

trouble-title = Hay algo que resolver
trouble-what = Qué ha pasado
trouble-step = Qué hacer
trouble-detail = Detalles para el soporte

no-line-what = Sin conexión con { $wallet }.
no-line-say = No tenemos conexión en este momento. Puede pagar en efectivo.
no-line-step = Cobre en efectivo o con el QR local. No se ha enviado ni cobrado nada.

outcome-unknown-what = { $wallet } no ha respondido. Puede que el cliente ya haya pagado.
outcome-unknown-say = Estamos comprobando su pago. Espere, por favor, y no vuelva a pagar.
outcome-unknown-step = Espere o aparque la venta. No vuelva a cobrar; la caja sigue consultando.

acquirer-refused-what = { $wallet } ha rechazado el pago.
acquirer-refused-say = Este pago no es posible ahora. Elija otra forma de pago, por favor.
acquirer-refused-step = Ofrezca otra forma de pago. Si se repite, llame a su proveedor con los detalles.

acquirer-busy-what = { $wallet } está saturado y no responde.
acquirer-busy-say = El servicio de pago está saturado. Un momento, por favor.
acquirer-busy-step = Espere; la caja vuelve a consultar sola.

keys-wrong-what = { $wallet } no acepta las claves de esta tienda.
keys-wrong-say = Este pago no es posible ahora. Puede pagar en efectivo.
keys-wrong-step = Cobre en efectivo. Un encargado debe revisar con su proveedor las claves y los números de config.toml.

answer-untrusted-what = Ha llegado una respuesta con una firma no válida. Se ha ignorado.
answer-untrusted-say = Estamos comprobando su pago. Espere, por favor, y no vuelva a pagar.
answer-untrusted-step = No vuelva a cobrar. Si continúa, un encargado debe revisar las claves de plataforma en config.toml.

clock-wrong-what = { $minutes ->
    [one] El reloj de este ordenador tiene un desfase de { $minutes } minuto.
   *[other] El reloj de este ordenador tiene un desfase de { $minutes } minutos.
}
clock-wrong-say = En este momento no es posible pagar con el móvil. Puede pagar en efectivo.
clock-wrong-step = Cobre en efectivo. Ponga en hora el reloj en los ajustes del ordenador, mejor en automático.

disk-full-what = El disco está lleno. No se ha podido registrar la venta.
disk-full-say = Disculpe, la caja no está lista. No pague todavía, por favor.
disk-full-step = No cobre nada en esta caja. Libere espacio en el disco y vuelva a abrir Maneki.

store-in-use-what = Ya hay otro Maneki abierto con los datos de esta caja.
store-in-use-say = Disculpe, la caja no está lista.
store-in-use-step = Use la ventana que ya está abierta, o ciérrela y vuelva a abrir Maneki.

store-newer-what = Los datos de la caja son de una versión más nueva de Maneki.
store-newer-say = Disculpe, la caja no está lista.
store-newer-step = Instale de nuevo la versión más nueva. No borre los datos.

store-damaged-what = Los datos de la caja están dañados. Maneki no los abre para no empeorarlos.
store-damaged-say = Disculpe, la caja no está lista. Pague en otra caja, por favor.
store-damaged-step = No borre nada. Llame al soporte; la última copia buena está en la carpeta "backups".

store-read-only-what = No se puede escribir en los datos de la caja.
store-read-only-say = Disculpe, la caja no está lista.
store-read-only-step = Compruebe que este usuario puede escribir en la carpeta { $path } y vuelva a abrir Maneki.

store-failed-what = La caja no ha podido registrar lo que hacía.
store-failed-say = Disculpe, la caja no está lista. No vuelva a pagar, por favor.
store-failed-step = No cobre nada en esta caja. Vuelva a abrir Maneki; primero consulta todo lo que está en curso.

config-wrong-what = Hay un error en la configuración.
config-wrong-say = Disculpe, la caja no está lista.
config-wrong-step = Corrija { $path } y pulse "Reintentar".

config-missing-what = Esta caja aún no está configurada: falta { $path }.
config-missing-say = Disculpe, la caja no está lista.
config-missing-step = Pida el archivo a su proveedor, o pruebe antes "maneki demo".

budget-per-sale-what = Una venta sin red no puede superar { $limit }.
budget-per-sale-say = No tenemos conexión y no podemos cobrar este importe por móvil. Puede pagar en efectivo.
budget-per-sale-step = Cobre en efectivo o espere a que vuelva la red.

budget-total-what = Las ventas sin verificar llegarían a { $would-be }, con un máximo de { $limit }.
budget-total-say = No tenemos conexión y no podemos aceptar más pagos por móvil. Puede pagar en efectivo.
budget-total-step = Cobre en efectivo, o espere a que vuelva la red y se verifiquen las ventas.

budget-count-what = { $limit ->
    [one] Ya hay { $limit } venta pendiente de verificar, el máximo permitido.
   *[other] Ya hay { $limit } ventas pendientes de verificar, el máximo permitido.
}
budget-count-say = No tenemos conexión y no podemos aceptar más pagos por móvil. Puede pagar en efectivo.
budget-count-step = Cobre en efectivo, o espere a que vuelva la red y se verifiquen las ventas.

budget-hours-what = { $limit ->
    [one] Hay una venta pendiente de verificar desde hace más de { $limit } hora.
   *[other] Hay una venta pendiente de verificar desde hace más de { $limit } horas.
}
budget-hours-say = No tenemos conexión y no podemos aceptar más pagos por móvil. Puede pagar en efectivo.
budget-hours-step = Recupere primero la conexión de esta caja. Hasta entonces, cobre en efectivo.

budget-none-what = Esta tienda no acepta pagos que no puede verificar.
budget-none-say = No tenemos conexión y no podemos aceptar pagos por móvil. Puede pagar en efectivo.
budget-none-step = Cobre en efectivo o espere a que vuelva la red.

rate-too-old-what = El último tipo de cambio es de hace { $age }, demasiado antiguo para mostrar CNY.
rate-too-old-say = Ahora no podemos mostrar el importe en CNY; su app lo muestra antes de pagar.
rate-too-old-step = Siga vendiendo en { $currency }. Un encargado puede fijar un tipo.

rate-missing-what = Aún no hay tipo de cambio, por eso no se muestra CNY.
rate-missing-say = Ahora no podemos mostrar el importe en CNY; su app lo muestra antes de pagar.
rate-missing-step = Siga vendiendo en { $currency }. La caja vuelve a buscar un tipo por sí sola.

mismatch-what = { $wallet } indica un importe o un número distinto al de esta venta.
mismatch-say = Estamos revisando su pago. Por favor, no vuelva a pagar.
mismatch-step = No vuelva a cobrar ni entregue la mercancía. Llame al encargado.

late-charge-what = { $wallet } ha cobrado al cliente después de anularse el pago.
late-charge-say = Se le ha cobrado; le devolvemos el dinero. Por favor, no vuelva a pagar.
late-charge-step = Devuélvalo: "Hoy", elija este pago, "Devolver". No entregue la mercancía por este pago.

still-live-what = Esta venta tiene un pago cuyo resultado no es seguro.
still-live-say = Estamos comprobando su pago. Espere, por favor, y no vuelva a pagar.
still-live-step = Espere a que se resuelva. Con un segundo pago se podría cobrar dos veces al cliente.

amount-too-large-what = El importe supera { $limit }, el máximo para una venta.
amount-too-large-say = Un momento, por favor.
amount-too-large-step = Revise las cifras o divida la venta.

engine-stopped-what = Se ha parado la parte que habla con el adquirente.
engine-stopped-say = Disculpe, la caja no está lista. No vuelva a pagar, por favor.
engine-stopped-step = Vuelva a abrir Maneki; primero consulta todo lo que está en curso.

# Qué ha leído el lector
scan-hong-kong-what = Es una app de Hong Kong, con la que no se puede pagar aquí.
scan-hong-kong-say = Aquí no se puede usar WeChat Pay HK. Elija otra forma de pago, por favor.
scan-hong-kong-step = No se ha cobrado nada. Pida otra app o cobre en efectivo.

scan-union-pay-what = Es un código UnionPay, con el que no se puede pagar aquí.
scan-union-pay-say = Aquí no se pueden usar códigos UnionPay. Elija otra forma de pago, por favor.
scan-union-pay-step = No se ha cobrado nada. Pida otra app o cobre en efectivo.

scan-card-scheme-what = Es un código de una marca de tarjetas, con el que no se puede pagar aquí.
scan-card-scheme-say = Aquí no se puede usar este código. Elija otra forma de pago, por favor.
scan-card-scheme-step = No se ha cobrado nada. Pida otra app o cobre en efectivo.

scan-not-set-up-what = Esta tienda no acepta { $wallet }.
scan-not-set-up-say = Aquí no se puede usar esta app. Elija otra forma de pago, por favor.
scan-not-set-up-step = No se ha cobrado nada. Ofrezca una opción de esta pantalla.

scan-used-what = Este código ya se ha usado; cada código sirve una sola vez.
scan-used-say = Actualice su código de pago, por favor.
scan-used-step = Lea el código nuevo. El anterior no se vuelve a enviar.

scan-receipt-what = Es uno de nuestros tickets, no un código de pago.
scan-receipt-say = Muestre su código de pago, por favor.
scan-receipt-step = Lea el código en el móvil del cliente.

scan-product-what = Es el código de un artículo. Los artículos aún no están dados de alta; no se ha introducido nada.
scan-product-say = Muestre su código de pago, por favor.
scan-product-step = Teclee el precio, o lea el código en el móvil del cliente.

scan-several-what = Se han leído varios códigos a la vez. No se ha usado ninguno.
scan-several-say = Un momento, por favor. Mantenga su código en pantalla.
scan-several-step = Vuelva a leer, un solo código.

scan-wrong-page-what = Este código no es para pagar: es para recibir dinero, o de una tienda.
scan-wrong-page-say = Abra la página de su código de pago, por favor.
scan-wrong-page-step = Lea el código que la app del cliente muestra para pagar.

scan-input-method-what = Las cifras han llegado en ancho completo: las ha cambiado el método de entrada del ordenador.
scan-input-method-say = Un momento, por favor. Mantenga su código en pantalla.
scan-input-method-step = Cambie el método de entrada a inglés y vuelva a leer.

scan-unread-what = No es un código de ninguna app de pago, o se ha leído mal. No se ha introducido nada.
scan-unread-say = Suba el brillo de la pantalla y vuelva a mostrar el código, por favor.
scan-unread-step = Pida un código nuevo y vuelva a leer.

# Por qué no se puede devolver nada
refund-not-paid-what = Este pago no está confirmado: no hay nada que devolver.
refund-not-paid-say = Estamos revisando su pago. Un momento, por favor.
refund-not-paid-step = Espere a conocer su resultado y mire de nuevo.

refund-too-much-what = Es más de lo que queda de este pago ({ $left }).
refund-too-much-say = Un momento, por favor.
refund-too-much-step = Teclee un importe menor. No se ha enviado nada.

refund-nothing-left-what = No queda nada de este pago: todo está devuelto o en camino.
refund-nothing-left-say = Su devolución ya está hecha o está en camino.
refund-nothing-left-step = Mire las devoluciones de este pago. No se ha enviado nada.

refund-no-amount-what = Una devolución necesita un importe mayor que cero, en la moneda del pago.
refund-no-amount-say = Un momento, por favor.
refund-no-amount-step = Teclee el importe a devolver.

refund-too-many-what = Este pago se ha devuelto en demasiadas partes; el adquirente no admite más.
refund-too-many-say = Le devolvemos el resto en efectivo.
refund-too-many-step = Devuelva el resto en efectivo; debe autorizarlo un encargado.

refund-too-old-what = Este pago es demasiado antiguo: el adquirente ya no devuelve el dinero.
refund-too-old-say = Le devolvemos el dinero en efectivo.
refund-too-old-step = Devuélvalo en efectivo; debe autorizarlo un encargado.
