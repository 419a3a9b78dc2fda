# Configurar a caixa, as definições, o bloqueio e a formação.

# Os passos
setup-language = Idioma
setup-shop = Loja
setup-payments = Pagamentos
setup-displays = Ecrãs
setup-look = Aspeto e som
setup-pin = PIN
setup-ready = Pronto
setup-step = Passo { $step } de { $steps }
setup-later = Tudo pode ser alterado mais tarde nas definições.
setup-kept = O que introduz fica guardado. Pode parar aqui e continuar depois.
button-continue = Continuar
button-back = Voltar
button-save = Guardar
button-correct-here = Corrigir aqui
button-close = Fechar
button-choose = Escolher

# Idioma
language-title = Qual é o seu idioma?
language-text = O ecrã do cliente tem o seu próprio idioma.

# Loja
shop-title = A sua loja
shop-name = Nome da loja
shop-name-sub = Os clientes veem-no no ecrã e na sua app
shop-country = País
shop-currency = Moeda
shop-currency-sold = Não pode mudar: esta caixa já vendeu em { $currency }
shop-timezone = Fuso horário
shop-kind = Tipo de loja
shop-till = Nome desta caixa
shop-till-sub = Letras e dígitos, por exemplo paris-1; cada caixa tem o seu
shop-till-kept = Não pode mudar: o registo usa o nome { $till }
shop-customer-language = Idioma do ecrã do cliente
shop-offers = Promoções no ecrã do cliente
shop-offers-sub = Uma frase curta entre vendas, no idioma do cliente; pode ficar vazia
kind-gifts = Presentes e lembranças
kind-clothing = Vestuário
kind-cosmetics = Cosmética
kind-jewellery = Joalharia e relojoaria
kind-department = Grandes armazéns
kind-duty-free = Duty free
kind-food = Alimentação
kind-restaurant = Restaurante
kind-cafe = Café
kind-pharmacy = Farmácia
kind-hotel = Hotel
kind-attraction = Museu, atração
kind-other = Outra loja

# Pagamentos
payments-title = Como é que esta caixa cobra?
payments-training = Modo de formação
payments-training-sub = Apps simuladas, sem conta
payments-training-note = A formação é assinalada nos dois ecrãs e tem um registo próprio. Não há dinheiro real.
payments-training-owed = Não é possível enquanto houver pagamentos à espera de resposta ({ $count }). Conclua-os primeiro.
payments-wechat-sub = Precisa do número de comerciante e das chaves
payments-alipay-sub = Precisa do Client ID e das chaves
payments-merchant = Número de comerciante
payments-app = App ID
payments-institution = Através de uma instituição
payments-institution-number = Número de comerciante da instituição
payments-institution-app = App ID da instituição
payments-serial = Número de série do certificado
payments-private-key = A sua chave privada
payments-v3-key = Chave API v3
payments-platform-id = ID da chave da plataforma (opcional)
payments-platform-key = Chave pública da plataforma (opcional)
payments-client = Client ID
payments-store = Número da loja
payments-public-key = Chave pública da plataforma
payments-file-sub = Escreva o caminho do ficheiro, ou largue-o aqui
payments-file-kept = Fica na pasta da caixa, só para este utilizador
payments-file-missing = Este ficheiro não existe
payments-file-unread = Este ficheiro não se consegue ler
payments-file-large = Ficheiro demasiado grande para uma chave
button-check = Testar no { $wallet }
check-running = A consultar { $wallet }
check-good = O { $wallet } respondeu: endereço, chaves e números estão certos.
check-bad = Ainda não está certo: { $detail }
check-none = Ainda não testado. Sem ligação, pode testar mais tarde.

# Ecrãs
displays-title = Onde está o ecrã do cliente?
displays-text = Cada ecrã mostra agora o seu número. Escolha o que os clientes veem.
displays-none = Só foi encontrado um ecrã. A janela do cliente abre atrás desta; arraste-a para onde os clientes a vejam.
displays-number = Ecrã { $number }
displays-size = { $width } × { $height }
displays-here = Esta janela está aqui
button-show-numbers = Mostrar números de novo

# Aspeto e som
look-theme = Cores
look-theme-system = Como no computador
look-theme-light = Claro
look-theme-dark = Escuro
look-contrast = Contraste
look-contrast-normal = Normal
look-contrast-high = Alto
look-text = Tamanho
look-text-normal = Normal
look-text-large = Grande
sound-title = Sons
sound-paid = Dois toques curtos: pago
sound-notpaid = Um toque longo: não pago
sound-notverified = Outro tom: não verificado
sound-voice = Uma voz diz o valor
sound-volume = Volume
sound-on = Sim
sound-off = Não
sound-missing = Esta versão do programa não inclui som.

# PIN e bloqueio
pin-title = Um PIN para as definições
pin-text = De 4 a 8 dígitos. Abre as definições e a caixa bloqueada. Sem PIN, qualquer pessoa pode mudar as definições.
pin-new = Novo PIN
pin-again = O mesmo PIN de novo
pin-differs = Os dois PIN não são iguais. Digite ambos de novo.
pin-short = Um PIN tem pelo menos 4 dígitos.
pin-remove = Retirar o PIN
lock-no-pin = Não há PIN para bloquear; Ctrl S define um
lock-close = Digite primeiro o PIN para fechar a caixa
lock-text = Digite o PIN
lock-settings = Digite o PIN para abrir as definições
lock-wrong = PIN errado. { $left ->
    [0] Restam { $left } tentativas.
    [one] Resta { $left } tentativa.
   *[other] Restam { $left } tentativas.
}
lock-wait = Demasiadas tentativas erradas. Espere { $seconds }{"\u00A0"}s.
lock-payment-goes-on = Um pagamento em curso continua com a caixa bloqueada.

# Pronto
ready-title = A caixa está pronta
ready-training = A sua primeira venda de treino: digite um preço, prima F9 e o cliente simulado paga.
ready-real = A sua primeira venda: digite um preço pequeno, prima F9 e pague com um telemóvel.
ready-file = Está tudo em { $path }
button-start = Começar a vender

# O que está errado
field-needed = Obrigatório
field-wrong = Não se pode usar: { $detail }
save-failed = Não foi possível guardar: { $detail }

# Definições na janela do operador
help-settings = Mudar as definições
help-lock = Bloquear a caixa; o pagamento continua
help-practice = Formação: o que o cliente simulado faz a seguir
help-customer-language = Outro idioma no ecrã do cliente
help-next-field = Campo seguinte
help-choose = Outra opção
