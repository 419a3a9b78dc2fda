# O ecrã do cliente. As linhas grandes estão no idioma do cliente; algumas pequenas repetem-se
# no idioma da loja, a partir das mesmas chaves.

customer-window-title = Maneki, ecrã do cliente

# Em repouso
customer-welcome = Bem-vindos
customer-rate-line = Câmbio de referência: { $units } { $currency } ≈ { $rate } CNY, { $source }, { $day } { $time } (hora de Pequim)

# Compra
customer-order-check = Confira a sua compra, por favor
customer-item = Artigo { $number }
customer-more-items = { $count ->
    [0] e mais { $count } artigos
    [one] e mais { $count } artigo
   *[other] e mais { $count } artigos
}
customer-total = Total
customer-about = cerca de
customer-rate = { $units } { $currency } ≈ { $rate } CNY
customer-rate-from = { $source }, { $day } { $time } (hora de Pequim)
customer-source-wechat = Câmbio WeChat Pay
customer-source-ecb = Câmbio do Banco Central Europeu
customer-source-manual = Câmbio desta loja
customer-wallet-decides = O valor final em CNY é o que a sua app mostra

# QR
customer-preparing = A preparar o código QR
customer-preparing-wait = Um momento, por favor
customer-qr-wechat = Leia com o WeChat para pagar
customer-qr-local = Leia com a sua app para pagar
customer-qr-large = Mostrado em tamanho maior para o seu telemóvel o conseguir ler
customer-qr-none = Este código não pode ser mostrado aqui
customer-qr-none-text = Pague de outra forma; o pessoal ajuda.
customer-qr-elsewhere = O código está no ecrã da caixa
customer-qr-elsewhere-text = Veja o ecrã da caixa ou peça ajuda ao pessoal, por favor.
customer-due = Valor a pagar
customer-wechat-decides = O valor final em CNY é o que o WeChat Pay mostra
customer-wechat-step-open = Abra o WeChat
customer-wechat-step-scan = Toque em "Digitalizar" e aponte para o código QR
customer-wechat-step-pay = Confira o valor e pague
customer-local-step-open = Abra uma app que aceite este código QR
customer-local-step-scan = Leia o código com os seus dados móveis
customer-local-step-pay = Confira o valor, pague e mostre o resultado ao funcionário
customer-local-note = A loja está sem rede; o pagamento é verificado mais tarde
customer-time-left = Restam { $minutes } min { $seconds } s
customer-seconds-left = Restam { $seconds } s

# Dinheiro
customer-cash = Dinheiro
customer-cash-due = A pagar
customer-cash-received = Entregue
customer-cash-change = Troco

# Palavra-passe
customer-password = Introduza a palavra-passe
customer-password-title = Confirme no seu telemóvel
customer-password-text = Aguardamos a sua confirmação no { $wallet }.
customer-password-update = Este ecrã muda sozinho depois de pagar.

# Verificação e anulação
customer-checking = A verificar o seu pagamento
customer-checking-title = Aguarde e não pague de novo, por favor
customer-checking-text = A loja está a pedir o resultado ao { $wallet }.
customer-checking-keep = Guarde o comprovativo do pagamento no telemóvel, por favor.
customer-cancelling = A anular
customer-cancelling-title = Não pague, por favor
customer-cancelling-text = A loja está a anular este pagamento no { $wallet }.

# Pago
customer-paid = Pago
customer-charged = Cobrado
customer-spent = Preço
customer-thanks = Obrigado e até breve

# Não verificado
customer-claimed = Ainda não verificado
customer-claimed-title = Pagamento ainda não verificado
customer-claimed-text = A loja vai verificar este pagamento automaticamente. Até lá, não está verificado.
customer-claimed-keep = Guarde o comprovativo do pagamento no telemóvel, por favor.
customer-claimed-number = Número do pagamento
customer-claimed-amount = Valor registado

# Não pago
customer-notpaid = Não pago
customer-expired-title = O código QR já não é válido, não o leia
customer-expired-text = Este pedido está encerrado. Nada lhe foi cobrado.
customer-expired-next = O funcionário vai gerar um novo código QR.
customer-declined-title = O pagamento não foi concluído
customer-declined-text = Nada lhe foi cobrado. Tente outro cartão ou outra app, por favor.
customer-cancelled-title = O pagamento foi anulado
customer-cancelled-text = Nada lhe foi cobrado.
customer-refused-title = Este pagamento não é possível agora
customer-refused-text = Nada lhe foi cobrado. Peça ao funcionário outra forma de pagar, por favor.
customer-human-title = Um momento, por favor
customer-human-text = A loja está a analisar o seu pagamento. Não pague de novo, por favor.

# Formação
customer-training = Formação: não pague, por favor
customer-training-title = Código QR de formação
customer-training-text = A leitura não cobra nada; serve só para treinar a equipa

# Mostrar um código
customer-qr-alipay = Leia com o Alipay ou uma app Alipay+
customer-alipay-step-open = Abra o Alipay ou a sua app Alipay+
customer-alipay-step-scan = Toque em "Digitalizar" e aponte para o código QR
customer-show-code = Mostre o seu código de pagamento
customer-show-code-title = Mostre o seu código de pagamento ao leitor
customer-show-code-text = Abra o código de pagamento no { $wallets }.
customer-show-code-hold = O código só serve para este pagamento.
customer-code-refused = Este código não pode ser usado
customer-code-read = Código lido
customer-code-read-title = Um momento, por favor
customer-code-read-text = À espera do { $wallet }. Veja o seu telemóvel, por favor.
customer-declined-code-text = Nada lhe foi cobrado. Atualize o código de pagamento para tentar de novo, ou escolha outro cartão ou outra app.
customer-unconfirmed-title = O pagamento não foi confirmado a tempo
customer-unconfirmed-text = Nada lhe foi cobrado. Atualize o código de pagamento para tentar de novo.

# Dinheiro que volta
customer-reversed-title = O pagamento foi anulado
customer-reversed-text = Nada fica cobrado. Se viu uma cobrança, o { $wallet } devolve-lhe o valor.
customer-late = Reembolso pendente
customer-late-title = Vai receber este dinheiro de volta
customer-late-text = O valor foi-lhe cobrado depois de o pagamento ser anulado. A loja devolve-lhe o dinheiro; não pague de novo, por favor.
customer-refunding = Reembolso
customer-refunding-title = O seu reembolso está a caminho
customer-refunding-text = O { $wallet } devolve-lhe o dinheiro. Ainda não está reembolsado.
customer-refund-noted-title = O seu reembolso está registado
customer-refund-noted-text = Segue assim que a loja voltar a ter ligação. O dinheiro ainda não foi devolvido.
customer-refund-waits-text = Será pago um pouco mais tarde. O dinheiro ainda não foi devolvido.
customer-refunded = Reembolsado
customer-refunded-title = Reembolso concluído
customer-refunded-text = O { $wallet } confirmou o reembolso. Veja o seu telemóvel, por favor.
customer-refund-cash = Aqui tem o seu dinheiro
customer-refund-stuck-text = A loja está a tratar do seu reembolso.
customer-refund-amount = Valor do reembolso
