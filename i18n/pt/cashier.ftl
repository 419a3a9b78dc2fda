# A janela do operador de caixa.

window-title = Maneki, caixa { $till }

# Barra superior
header-till = Caixa { $till }
header-online = Online
header-offline = Offline
header-simulated = Simulação
header-queue-empty = 0 pendentes
header-queue-waiting = { $count ->
    [0] { $count } pendentes
    [one] { $count } pendente
   *[other] { $count } pendentes
}
header-queue-checking = { $count } a verificar
header-rate-age = Câmbio de há { $age }
header-rate-none = Sem câmbio
header-clock-off = Relógio com erro: { $span }
header-display-lost = Falta o ecrã 2

# Meios de pagamento. O nome longo entra nas frases, o curto nos botões.
tender-cash = Dinheiro
tender-wechat = WeChat Pay
tender-alipay = Alipay+
tender-local-qr = QR local
tender-scan = Ler código
tender-wechat-short = WeChat
tender-qr-on-display = QR no ecrã do cliente
tender-scan-sub = No telemóvel do cliente
tender-cash-sub = Valor exato ou com troco
tender-cash-offline = Como sempre
tender-claim-sub = fica NÃO VERIFICADO
tender-needs-line = Precisa de rede
tender-no-amount = Ainda sem valor
tender-not-set-up = Não configurado aqui
tender-limit = Limite atingido

# Teclado, artigos, total
cart-title = Venda { $number }
cart-new = Nova venda
cart-lines = { $count ->
    [0] { $count } linhas
    [one] { $count } linha
   *[other] { $count } linhas
}
cart-line = Artigo { $number }
cart-line-keyed = Valor manual
cart-empty = Digite o preço do primeiro artigo.
cart-empty-keys = + artigo seguinte, Enter para cobrar
cart-total = Total
keypad-clear = C
hero-to-pay = A pagar
hero-rate = { $units } { $currency } = { $rate } CNY
hero-source-wechat = Câmbio de referência WeChat Pay
hero-source-ecb = Câmbio do Banco Central Europeu
hero-source-manual = Câmbio do responsável
hero-published = { $day }, { $beijing } em Pequim ({ $here } aqui)
hero-rate-old = Este câmbio é de há { $age }
hero-no-rate = Sem câmbio desde { $day }; a venda continua em { $currency }
hero-no-rate-yet = Ainda sem câmbio; a venda continua em { $currency }

# Ajudas e nomes das teclas
key-enter = Enter
key-escape = Esc
key-space = Espaço
key-tab = Tab
key-backspace = Backspace
key-delete = Del
key-arrows = Setas
key-digits = 0-9
hint-help = Ajuda
hint-refund = Reembolsar
hint-sales = Hoje
hint-default-tender = Meio predefinido
hint-back = Voltar
hint-next-line = Artigo seguinte
hint-amount-received = Valor recebido
hint-done = Concluir
hint-cancel = Anular pagamento (pede confirmação)
hint-qr-here = QR aqui
hint-park = Em espera
hint-display = Ecrã do cliente
hint-try-now = Testar a ligação
reason-key-locked = Não é possível durante este pagamento
reason-key-nothing = Esta tecla não faz nada aqui; F1 mostra as teclas
reason-finish-first = Termine primeiro o pagamento no ecrã
reason-sale-first = Termine ou limpe primeiro a venda
reason-no-amount = Digite primeiro um valor
reason-too-large = O valor não pode ser superior a { $limit }

# Palavras dos estados (faixa) e do desfecho (etiquetas)
state-preparing = A preparar
state-waiting = À espera do cliente
state-no-code = Sem código QR para mostrar
state-scan = Leia o código do cliente
state-confirming = Cliente a pôr a palavra-passe
state-checking = A verificar, não cobrar de novo
state-cancelling = A anular, não cobrar de novo
state-paid = PAGO
state-claimed = NÃO VERIFICADO
state-notpaid = NÃO PAGO
state-late = Pago após anulação
state-mismatch = Valor diferente
state-unmatched = Falta no extrato
state-refunding = A reembolsar
state-refunded = Reembolsado
finality-open = Em curso
finality-unknown = A verificar
finality-claimed = Não verificado
finality-paid = Pago
finality-unpaid = Não pago

# Todos os ecrãs de pagamento
pay-customer-sees = O que o cliente vê
pay-display-live = Ecrã 2, em direto
pay-display-lost = Sem ecrã do cliente: vire este para o cliente
pay-rate-note = Câmbio de referência { $rate }; o valor final em CNY é o da app
pay-no-rate-note = Sem câmbio agora; a app mostra o valor em CNY
pay-only-signed = Só conta uma resposta assinada com o mesmo valor
pay-you-can-say = Pode dizer
pay-tell-customer = Diga ao cliente
button-cancel-payment = Anular pagamento
button-ask-wallet = Consultar { $wallet }
button-show-qr-here = Mostrar QR aqui também
button-hide-qr-here = Ocultar QR aqui
button-back-to-sale = Voltar à venda
button-next-sale = Venda seguinte
button-new-qr = Novo QR { $wallet }
button-park = Pôr em espera, cliente seguinte
button-ask-again = Consultar de novo
button-refund = Reembolsar

# Preparação
preparing-title = A pedir o QR ao { $wallet }
preparing-text = O número do pagamento está gravado; o QR vem a caminho.
preparing-slow = Ainda não há QR. Se não chegar, a caixa verifica antes de mais nada.

# À espera: os três passos
waiting-step-ready = QR pronto, no ecrã do cliente
qr-unreadable = O código não pôde ser lido de volta neste ecrã, por isso não é mostrado.
qr-unreadable-step = Anule o pagamento e leia o código do cliente ou receba em dinheiro.
qr-too-small = A janela do cliente é demasiado pequena para este QR.
qr-too-small-step = Aumente-a ou vire este ecrã para o cliente.
waiting-step-pay = À espera do pagamento
waiting-asked-ago = { $wallet } consultado { $ago }: ainda não pago.
waiting-asking = A consultar { $wallet }
waiting-line-down = Sem ligação. O QR continua válido; a caixa consulta assim que a rede voltar.
waiting-step-paid = Pago
waiting-left = Restam { $left } de { $total }

# Confirmação
confirming-step-read = Código { $wallet } lido
confirming-step-read-sub = { $time }, usado uma vez, nunca guardado
confirming-step-password = O cliente introduz a palavra-passe
confirming-step-password-sub = Consultado { $ago }: ainda a introduzir.
say-password = Introduza a palavra-passe de pagamento, por favor.

# Verificação e anulação
checking-title = O cliente pode já ter pago.
checking-text = O { $wallet } não respondeu ao nosso pedido das { $time }. Continuamos a consultar com o mesmo número de pagamento, para ninguém pagar duas vezes.
say-checking = Estamos a verificar o seu pagamento. Aguarde e não pague de novo, por favor.
checking-log-sent = Pagamento enviado
checking-log-asked = Consulta { $count }
checking-log-again = Nova consulta
checking-log-closing = Anulação pedida
checking-log-no-line = sem ligação
checking-log-in-progress = ainda em curso
checking-then-title = Se continuar sem resposta
checking-then-text = Às { $time } pedimos ao { $wallet } que anule este pagamento. Só pode cobrar de novo depois de a anulação ser confirmada.
checking-park-title = Há fila ao balcão?
checking-park-text = Ponha em espera. A caixa continua a consultar e avisa quando souber. Não entregue a mercadoria.
checking-locked = Pagamentos bloqueados nesta venda
cancelling-title = Estamos a anular este pagamento.
cancelling-text = O { $wallet } tem de confirmar que nada foi cobrado. Só depois pode cobrar de novo.
cancelling-refused = O { $wallet } ainda não o anula: { $detail }
cancelling-until = A caixa continua a tentar sozinha; o mais tardar às { $time }, o QR deixa de ser válido.
say-cancelling = Estamos a anular o pagamento. Não pague, por favor.

# Pago
paid-charged-by = Cobrado ao cliente pelo { $wallet }
paid-charge-unknown = O { $wallet } não indicou quanto cobrou em CNY
paid-reference = Ao câmbio de { $rate }. A nossa referência era { $reference }, diferença { $difference }.
paid-no-reference = Não havia câmbio de referência para esta venda.
paid-answer = Resposta do serviço
paid-answer-value = pago, assinatura válida
paid-amount = Valor e moeda
paid-amount-value = iguais aos desta venda
paid-order = Número no { $wallet }
paid-stored = Gravado
paid-statement-day = Dia do extrato em Pequim
paid-statement-day-value = { $day } ({ $time } lá)
paid-number = Número do pagamento
paid-stays = Fica aqui até premir Enter.

# Não pago
notpaid-expired = O QR expirou. Nada foi cobrado ao cliente.
notpaid-declined = Recusado pela app. Nada foi cobrado ao cliente.
notpaid-cancelled = Anulado. Nada foi cobrado ao cliente.
notpaid-refused = O pagamento não foi concluído. Nada foi cobrado ao cliente.
notpaid-confirmed = O { $wallet } confirmou a anulação às { $time }. Pode tentar de novo sem risco.
notpaid-never-sent = É certo que nada foi pago. Pode tentar de novo sem risco.
notpaid-shown = QR mostrado
notpaid-shown-value = das { $from } às { $to }
notpaid-closed = Anulado pelo { $wallet }
notpaid-closed-value = { $time }, resposta assinada
notpaid-new-number = Uma nova tentativa recebe um novo número de pagamento

# Alguém tem de ver
human-title = Um responsável tem de ver este pagamento.
human-unmatched = Dois dias depois, não há rasto deste pagamento não verificado.

# QR local e pagamentos não verificados
claim-step-scan = O cliente lê o código com os seus dados móveis.
claim-step-pay = Paga { $amount } no telemóvel.
claim-step-look = Veja o ecrã dele: nome da loja, valor, hora.
claim-verdict = O ecrã do cliente é um indício, não um pagamento.
claim-verdict-text = Só fica PAGO quando o serviço de pagamento confirmar.
claim-recorded-text = Quando a ligação voltar, a caixa consulta sozinha.
claim-checking-text = A caixa está a consultar.
button-claim-record = Registar não verificado
button-claim-not-paid = O cliente não pagou
budget-title = Risco aceite sem ligação
budget-sale = Esta venda
budget-total = Total não verificado
budget-count = Vendas não verificadas
budget-oldest = A mais antiga
budget-of = { $used } de { $limit }
budget-note = Acima de um limite, só dinheiro até a ligação voltar.

# Faixa offline
offline-since = OFFLINE desde as { $time }
offline-waiting = { $count ->
    [0] nada pendente
    [one] { $count } pendente
   *[other] { $count } pendentes
}
offline-not-verified = Não verificado
offline-of = de { $limit }
offline-last-try = Última tentativa { $ago }
button-try-now = Tentar

# Dinheiro
cash-received = Recebido
cash-change = Troco a dar
cash-missing = Falta
cash-exact = Exato
cash-sum = { $received } − { $due } = { $change }
button-cash-done = Concluir

# Hoje
today-title = Hoje
today-subtitle = { $day }, caixa { $till }
today-paid-sub = { $count ->
    [0] nenhum
    [one] { $count } pagamento, confirmado
   *[other] { $count } pagamentos, todos confirmados
}
today-claimed-sub = { $count ->
    [0] nenhum
   *[other] { $count } por confirmar
}
today-unknown-sub = { $count ->
    [0] nenhum
   *[other] { $count } a verificar
}
today-open-sub = { $count ->
    [0] nenhum
   *[other] { $count } com cliente agora
}
today-by-tender = Pago, por meio
today-payer = CNY cobrados
today-total-paid = Total pago
today-last = Últimos pagamentos
today-last-note = os que estão em curso ficam à vista
today-none = Ainda sem pagamentos hoje
today-queue = Pendentes
today-queue-note = nada se perde
today-queue-empty = Nada pendente
button-back-to-selling = Voltar à venda

# Ajuda
help-title = Teclas
help-selling = Venda
help-paying = Enquanto o cliente paga
help-everywhere = Sempre
help-type = Digitar um valor, com cêntimos: 3 4 5 0 dá { $example }
help-next-line = Fechar a linha, artigo seguinte
help-pay-default = Cobrar pelo meio predefinido
help-last-digit = Apagar o último dígito
help-clear = Limpar a linha; duas vezes: toda a venda
help-select = Escolher uma linha
help-pay-wechat = Cobrar por WeChat Pay
help-pay-local = Cobrar por QR local, não verificado
help-pay-cash = Cobrar em dinheiro
help-today = Totais de hoje
help-help = Esta lista
help-back = Voltar, ou anular o pagamento (pede confirmação)
help-ask = Consultar já o serviço de pagamento
help-park = Pôr o pagamento em espera e atender o cliente seguinte
help-primary = O botão marcado Enter
help-qr-here = Mostrar o QR nesta janela
help-close = Fechar esta lista
help-display = Abrir a janela do cliente ou passá-la para o ecrã seguinte

# Perguntas
dialog-cancel-title = Anular este pagamento?
dialog-cancel-text = O QR desaparece de imediato. A caixa pergunta ao { $wallet } se foi pago e depois anula o pagamento. Se o cliente entretanto pagou, o pagamento mantém-se.
dialog-cancel-yes = Anular pagamento
dialog-cancel-no = Continuar à espera
dialog-clear-title = Limpar toda a venda?
dialog-clear-text = { $count ->
    [0] { $count } linhas são apagadas.
    [one] { $count } linha é apagada.
   *[other] { $count } linhas são apagadas.
}
dialog-clear-yes = Limpar
dialog-clear-no = Manter a venda
dialog-notpaid-title = O cliente não pagou?
dialog-notpaid-text = O QR continua válido no telemóvel do cliente. A caixa continua a consultar, e a venda fica aberta até haver certeza.
dialog-quit-title = Fechar o Maneki?
dialog-quit-open = { $count ->
    [0] { $count } pagamentos não estão resolvidos. Nada se perde: ao arrancar de novo, a caixa consulta-os primeiro. Até lá, ninguém sabe se foram pagos.
    [one] { $count } pagamento não está resolvido. Nada se perde: ao arrancar de novo, a caixa consulta-o primeiro. Até lá, ninguém sabe se foi pago.
   *[other] { $count } pagamentos não estão resolvidos. Nada se perde: ao arrancar de novo, a caixa consulta-os primeiro. Até lá, ninguém sabe se foram pagos.
}
dialog-quit-yes = Fechar o Maneki
dialog-quit-no = Ficar aqui

# Pagamentos em espera
parked-answer = { $number } tem resposta: { $state }
button-parked-open = Abrir

# Formação e demonstração
training-band = FORMAÇÃO, sem dinheiro real
training-answer = Resposta do serviço
training-paid = Pago em { $seconds }{"\u00A0"}s
training-password = Palavra-passe
training-declined = Recusado
training-no-answer = Sem resposta
training-offline = Offline
training-watermark = FORMAÇÃO

# Problemas no arranque
button-try-again = Repetir
button-quit = Fechar

# Leitura do código do cliente
state-sent = Código lido, pedido enviado
list-separator = {" ou "}
chip-alipay = Alipay+ 支付宝
wallet-alipay = Alipay
header-wallet-offline = { $wallet } offline
pay-rate-note-other = Referência WeChat { $rate }; o Alipay+ usa o seu próprio câmbio
sent-step-read-sub = usado uma vez, nunca guardado
sent-step-ask = A pedir o pagamento ao { $wallet }
sent-step-ask-sub = O código só serve uma vez e nunca é enviado de novo
say-sent = Um momento, por favor.
scan-step-open = O cliente abre o código de pagamento no { $wallets }.
scan-step-hold = Aponte o leitor. Não é preciso premir nenhuma tecla.
scan-step-once = É usado uma vez e nunca é guardado.
button-scan-fresh = Ler um novo código
reason-scan-no-amount = Digite primeiro o valor, depois leia o código do cliente
reason-scan-busy = Há um pagamento em curso: a leitura não foi usada
reason-scan-nothing = Nenhum pagamento espera aqui um código: a leitura não foi usada
reason-choose-payment = Escolha o pagamento a reembolsar
reason-no-such-payment = Esta caixa não tem esse pagamento
help-pay-alipay = Cobrar por Alipay+
help-scan = Ler o código do cliente

# Anulação do que o código do cliente começou
reversing-title = Estamos a anular este pagamento.
reversing-text = { $why } O { $wallet } tem de confirmar que nada fica cobrado. Só depois pode cobrar de novo.
reversing-declined = A app recusou.
reversing-expired = O cliente não confirmou a tempo.
reversing-cancelled = Foi anulado na caixa.
reversing-refused = O pagamento não foi concluído.
reversing-then-title = Quanto tempo demora
reversing-until = Em geral menos de um minuto. O { $wallet } pode pedir à caixa que espere uns segundos; ela continua sozinha.
reversing-no-line = Sem ligação ao { $wallet }. A caixa continua assim que a ligação voltar, nem que demore dias.
say-reversing = Estamos a anular o pagamento. Não pague de novo, por favor.
checking-log-password = Palavra-passe pedida
checking-log-reversing = Anulação pedida
dialog-reverse-text = A caixa pede ao { $wallet } que anule o pagamento. O que foi cobrado é devolvido; só fica não pago quando o { $wallet } confirmar.
notpaid-not-confirmed = Não confirmado a tempo. Nada foi cobrado ao cliente.
notpaid-reversed = Anulado. Nada fica cobrado.
notpaid-reversed-text = O { $wallet } confirmou às { $time }. Se o cliente viu uma cobrança, a app devolve-a. Pode tentar de novo sem risco.
notpaid-fresh-code = Resposta do { $wallet } às { $time }. Para tentar de novo, peça um novo código ao cliente: cada um só serve uma vez.
declined-balance = A app não tem saldo suficiente.
declined-code = O código é demasiado antigo ou já não é válido.
declined-limit = O valor ultrapassa o limite do cliente.
declined-account = A conta do cliente está limitada ou não foi verificada.
declined-risk = O controlo de segurança da app travou o pagamento.
declined-bank = O banco ou o cartão do cliente recusou.
declined-currency = Esta app não pode pagar na moeda da loja.
human-late-title = O dinheiro tem de ser devolvido.

# Pago, com cupões ou noutra moeda
paid-own-currency = Cobrado em { $currency }, ao câmbio da própria app.
paid-after-coupons = Após cupões. Sem eles, a nossa referência era { $reference }.
coupons-title = Cupões da app
coupon-prepaid = { $name } (a loja recebe)
coupon-discount = { $name } (a loja não recebe)
coupons-more = e mais { $count }
coupons-shop-receives = A loja recebe, antes de comissões
coupons-statement-tells = O extrato indica quanto a loja recebe
