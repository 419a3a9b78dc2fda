# Pagos de la lista, y dinero que vuelve.

# Un pago de la lista
details-wallet = Pagado con
details-charged = Cobrado al cliente
details-order = Número del adquirente
details-when = Cuándo
details-late = Cobrado después de anular. No paga ninguna venta; la caja lo devuelve.

# Devolver dinero
refund-title = Devolución
refunds-title = Devoluciones
refunds-none = Aún no se ha devuelto nada.
refund-paid = Pagado
refund-given-back = Devuelto
refund-on-its-way = Aún no devuelto
refund-left = Se puede devolver
refund-all-title = Devolver todo lo que queda
refund-part-title = Devolver una parte
refund-why = Motivo
refund-because-returned = Género devuelto
refund-because-amount = Importe erróneo
refund-because-damaged = Defecto o falta
refund-because-other = Otro motivo
refund-wallet-title = Cómo se devuelve
refund-wallet-how = El dinero vuelve a la app que pagó. { $wallet } tarda de unos minutos a unos días; solo cuenta como devuelto cuando lo confirma.
refund-offline-title = No hay red
refund-offline-how = La devolución queda en cola y se envía en cuanto haya conexión con { $wallet }. Diga al cliente que aún no está devuelto.
refund-cash-title = Efectivo
refund-cash-how = Dé el dinero del cajón cuando quede registrado.
button-all-left = Todo lo que queda: { $amount }
button-refund-amount = Devolver { $amount }
refund-not-asked = Devolución no hecha
dialog-refund-title = ¿Devolver este dinero?
dialog-refund-text = El importe de { $amount } vuelve por la misma vía de pago. No se puede deshacer.
dialog-refund-yes = Devolver { $amount }
dialog-refund-no = No devolver

# Hasta dónde ha llegado una devolución: palabra y frase
refund-due = Aún no devuelto
refund-waits = Esperando fondos
refund-sent = Enviada, a la espera
refund-pending = Aceptada, en camino
refund-failed = No devuelto
refund-stuck = Para revisar
refund-due-text = Registrada; ahora se envía a { $wallet }.
refund-queued-text = En cola: aún no devuelto. Se envía en cuanto vuelva la red.
refund-waits-text = { $wallet } aún no la paga: { $detail }. Las devoluciones salen de los pagos de clientes aún no liquidados, o de un depósito en { $wallet }. La caja lo reintenta sola; un encargado puede ingresar fondos.
refund-sent-text = Enviada a { $wallet }; aún sin respuesta. La misma petición nunca cuenta dos veces.
refund-refused-text = { $wallet } la ha rechazado; la caja comprueba que no se ha devuelto nada: { $detail }
refund-pending-text = { $wallet } la ha aceptado. Está en camino: el dinero aún no se ha devuelto.
refund-done-text = { $wallet } la ha confirmado ({ $time }).
refund-done-payer-text = { $wallet } la ha confirmado ({ $time }): el cliente ha recuperado { $payer }.
refund-cash-text = Devuelto en efectivo ({ $time }).
refund-failed-text = No se ha devuelto nada: { $detail }. El importe se puede devolver de nuevo.
refund-stuck-text = { $wallet } no puede abonarla: { $detail }. Un encargado debe resolverlo con { $wallet }.
refund-asked = Solicitada: { $time }
refund-asked-because = Solicitada: { $time } ({ $reason })
say-refunding = Su devolución está en camino. Vuelve a la app con la que pagó.
say-refunded = El dinero ha vuelto a su app de pago.
today-queued-refund = Devolución { $amount }
today-refunding = Por devolver
today-refunded = De ello, devuelto
hint-amount-back = Cuánto devolver
hint-all-left = Todo lo que queda
hint-next-reason = Cambiar motivo
hint-move = Elegir
hint-open = Abrir
help-all-left = Devolver todo lo que queda
help-next-reason = Otro motivo de la devolución
help-refund = Devolver un pago
