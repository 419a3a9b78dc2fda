# Configurar la caja, sus ajustes, su bloqueo y la formación.

# Los pasos
setup-language = Idioma
setup-shop = Tienda
setup-payments = Pagos
setup-displays = Pantallas
setup-look = Aspecto y sonido
setup-pin = PIN
setup-ready = Listo
setup-step = Paso { $step } de { $steps }
setup-later = Todo se puede cambiar después en los ajustes.
setup-kept = Lo que introduzca se guarda. Puede parar aquí y seguir más tarde.
button-continue = Continuar
button-back = Atrás
button-save = Guardar
button-correct-here = Corregir aquí
button-close = Cerrar
button-choose = Elegir

# Idioma
language-title = ¿Qué idioma habla?
language-text = La pantalla del cliente tiene su propio idioma.

# Tienda
shop-title = Su tienda
shop-name = Nombre de la tienda
shop-name-sub = Los clientes lo ven en su pantalla y en su app de pago
shop-country = País
shop-currency = Moneda
shop-currency-sold = No se puede cambiar: esta caja ya ha vendido en { $currency }
shop-timezone = Zona horaria
shop-kind = Tipo de tienda
shop-till = Nombre de esta caja
shop-till-sub = Letras y cifras, por ejemplo paris-1; distinto en cada caja
shop-till-kept = No se puede cambiar: el diario se lleva con el nombre { $till }
shop-customer-language = Idioma del cliente
shop-offers = Ofertas en pantalla cliente en reposo
shop-offers-sub = Una frase corta en el idioma del cliente; puede quedar vacía
kind-gifts = Regalos y recuerdos
kind-clothing = Ropa
kind-cosmetics = Cosmética
kind-jewellery = Joyería y relojes
kind-department = Grandes almacenes
kind-duty-free = Duty free
kind-food = Alimentación
kind-restaurant = Restaurante
kind-cafe = Cafetería
kind-pharmacy = Farmacia
kind-hotel = Hotel
kind-attraction = Museo, atracción
kind-other = Otra tienda

# Pagos
payments-title = ¿Cómo cobra esta caja?
payments-training = Modo formación
payments-training-sub = Apps ficticias, sin necesidad de cuenta
payments-training-note = La formación se indica en ambas pantallas y tiene su propio diario. No se mueve dinero real.
payments-training-owed = No es posible mientras haya pagos a la espera de respuesta ({ $count }). Primero hay que cerrarlos.
payments-wechat-sub = Necesita su número de comercio y sus claves
payments-alipay-sub = Necesita su Client ID y sus claves
payments-merchant = Número de comercio
payments-app = App ID
payments-institution = A través de una entidad
payments-institution-number = Número de comercio de la entidad
payments-institution-app = App ID de la entidad
payments-serial = Número de serie del certificado
payments-private-key = Su clave privada
payments-v3-key = Clave API v3
payments-platform-id = Id de clave de plataforma (opcional)
payments-platform-key = Clave pública de plataforma (opcional)
payments-client = Client ID
payments-store = Número de tienda
payments-public-key = Clave pública de plataforma
payments-file-sub = Escriba la ruta del archivo o arrástrelo aquí
payments-file-kept = Se guarda en la carpeta de la caja, solo para este usuario
payments-file-missing = Este archivo no existe
payments-file-unread = Este archivo no se puede leer
payments-file-large = Archivo demasiado grande para ser una clave
button-check = Comprobar con { $wallet }
check-running = Consultando a { $wallet }
check-good = { $wallet } ha respondido: dirección, claves y números son correctos.
check-bad = Aún no es correcto: { $detail }
check-none = Aún sin comprobar. Si no hay red, puede hacerlo más tarde.

# Pantallas
displays-title = ¿Dónde está la pantalla del cliente?
displays-text = Cada pantalla muestra ahora su número. Elija la que ven sus clientes.
displays-none = Solo se ha encontrado una pantalla. La ventana del cliente se abre detrás de esta; arrástrela a donde la vean los clientes.
displays-number = Pantalla { $number }
displays-size = { $width } × { $height }
displays-here = Esta ventana está aquí
button-show-numbers = Mostrar otra vez los números

# Aspecto y sonido
look-theme = Colores
look-theme-system = Como el ordenador
look-theme-light = Claro
look-theme-dark = Oscuro
look-contrast = Contraste
look-contrast-normal = Normal
look-contrast-high = Alto
look-text = Tamaño
look-text-normal = Normal
look-text-large = Grande
sound-title = Sonidos
sound-paid = Dos pitidos cortos: pagado
sound-notpaid = Un pitido largo: no pagado
sound-notverified = Otro tono: sin verificar
sound-voice = Una voz dice el importe
sound-volume = Volumen
sound-on = Sí
sound-off = No
sound-missing = Esta versión del programa no incluye sonido.

# PIN y bloqueo
pin-title = Un PIN para los ajustes
pin-text = De 4 a 8 cifras. Abre los ajustes y la caja bloqueada. Sin PIN, cualquiera puede cambiar los ajustes.
pin-new = PIN nuevo
pin-again = Repita el PIN
pin-differs = Los dos PIN no coinciden. Teclee ambos otra vez.
pin-short = El PIN debe tener al menos 4 cifras.
pin-remove = Quitar el PIN
lock-no-pin = No hay PIN para bloquear; Ctrl S para crearlo
lock-close = Teclee antes el PIN para cerrar la caja
lock-text = Teclee el PIN
lock-settings = Teclee el PIN para abrir los ajustes
lock-wrong = PIN erróneo. { $left ->
    [one] Queda { $left } intento.
   *[other] Quedan { $left } intentos.
}
lock-wait = Demasiados intentos fallidos. Espere { $seconds }{"\u00A0"}s.
lock-payment-goes-on = Hay un pago en curso; sigue con la caja bloqueada.

# Listo
ready-title = La caja está lista
ready-training = Su primera venta de práctica: teclee un precio, pulse F9 y el cliente ficticio paga.
ready-real = Su primera venta: teclee un precio pequeño, pulse F9 y páguelo con un móvil.
ready-file = Todo está en { $path }
button-start = Empezar a vender

# Qué está mal
field-needed = Falta
field-wrong = No es válido: { $detail }
save-failed = No se ha podido guardar: { $detail }

# Los ajustes en la ventana de la caja
help-settings = Cambiar los ajustes
help-lock = Bloquear la caja; un pago en curso sigue
help-practice = Formación: qué hará el cliente ficticio
help-customer-language = Otro idioma en la pantalla del cliente
help-next-field = Campo siguiente
help-choose = Otro valor
