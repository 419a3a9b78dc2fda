# Cada problema tem três linhas: o que aconteceu, o que dizer ao cliente, o único passo seguro.

trouble-title = Há um problema a resolver
trouble-what = O que aconteceu
trouble-step = O que fazer
trouble-detail = Detalhes para a assistência

no-line-what = Sem contacto com o { $wallet }.
no-line-say = Estamos sem ligação por um momento. Pode pagar em dinheiro.
no-line-step = Receba em dinheiro ou por QR local. Nada foi enviado, nada foi cobrado.

outcome-unknown-what = O { $wallet } não respondeu. O cliente pode já ter pago.
outcome-unknown-say = Estamos a verificar o seu pagamento. Aguarde e não pague de novo, por favor.
outcome-unknown-step = Aguarde ou ponha em espera. Não cobre de novo; a caixa continua a consultar.

acquirer-refused-what = O { $wallet } recusou o pagamento.
acquirer-refused-say = Este pagamento não é possível agora. Escolha outra forma de pagar, por favor.
acquirer-refused-step = Proponha outro meio de pagamento. Se se repetir, ligue ao fornecedor com os detalhes.

acquirer-busy-what = O { $wallet } está sobrecarregado e não responde.
acquirer-busy-say = O serviço de pagamento está ocupado. Um momento, por favor.
acquirer-busy-step = Aguarde; a caixa volta a consultar sozinha.

keys-wrong-what = O { $wallet } não aceita as chaves desta loja.
keys-wrong-say = Este pagamento não é possível agora. Pode pagar em dinheiro.
keys-wrong-step = Receba em dinheiro. Um responsável confere com o fornecedor as chaves e os números em config.toml.

answer-untrusted-what = Chegou uma resposta cuja assinatura não confere. Foi ignorada.
answer-untrusted-say = Estamos a verificar o seu pagamento. Aguarde e não pague de novo, por favor.
answer-untrusted-step = Não cobre de novo. Se continuar, um responsável confere as chaves da plataforma em config.toml.

clock-wrong-what = { $minutes ->
    [0] O relógio deste computador está errado em { $minutes } minutos.
    [one] O relógio deste computador está errado em { $minutes } minuto.
   *[other] O relógio deste computador está errado em { $minutes } minutos.
}
clock-wrong-say = O pagamento por telemóvel não é possível neste momento. Pode pagar em dinheiro.
clock-wrong-step = Receba em dinheiro. Acerte o relógio nas definições do computador, de preferência em hora automática.

disk-full-what = O disco está cheio. Não foi possível gravar a venda.
disk-full-say = A nossa caixa precisa de um momento. Não pague ainda, por favor.
disk-full-step = Não receba pagamentos nesta caixa. Liberte espaço no disco e abra o Maneki de novo.

store-in-use-what = Já há outro Maneki aberto com os dados desta caixa.
store-in-use-say = A nossa caixa precisa de um momento.
store-in-use-step = Use a janela que já está aberta, ou feche-a e abra o Maneki de novo.

store-newer-what = Os dados da caixa foram gravados por uma versão mais recente do Maneki.
store-newer-say = A nossa caixa precisa de um momento.
store-newer-step = Reinstale a versão mais recente. Não apague os dados.

store-damaged-what = Os dados da caixa estão danificados. O Maneki não os abre, para não piorar nada.
store-damaged-say = A nossa caixa precisa de um momento. Pague noutra caixa, por favor.
store-damaged-step = Não apague nada. Ligue à assistência; a última cópia boa está na pasta "backups".

store-read-only-what = Não é possível gravar nos dados da caixa.
store-read-only-say = A nossa caixa precisa de um momento.
store-read-only-step = Verifique se este utilizador pode gravar na pasta { $path } e abra o Maneki de novo.

store-failed-what = A caixa não conseguiu gravar o que fez.
store-failed-say = A nossa caixa precisa de um momento. Não pague de novo, por favor.
store-failed-step = Não receba pagamentos nesta caixa. Abra o Maneki de novo; ele consulta primeiro tudo o que está em curso.

config-wrong-what = Há um erro na configuração.
config-wrong-say = A nossa caixa precisa de um momento.
config-wrong-step = Corrija { $path } e prima "Repetir".

config-missing-what = Esta caixa ainda não está configurada: falta { $path }.
config-missing-say = A nossa caixa precisa de um momento.
config-missing-step = Peça o ficheiro ao fornecedor, ou experimente primeiro "maneki demo".

budget-per-sale-what = Uma venda sem ligação pode ser, no máximo, de { $limit }.
budget-per-sale-say = Estamos sem ligação e não podemos receber este valor por telemóvel. Pode pagar em dinheiro.
budget-per-sale-step = Receba em dinheiro, ou espere pela ligação.

budget-total-what = As vendas não verificadas chegariam a { $would-be }, com um máximo de { $limit }.
budget-total-say = Estamos sem ligação e não podemos receber mais pagamentos por telemóvel. Pode pagar em dinheiro.
budget-total-step = Receba em dinheiro, ou espere que a ligação volte e as vendas sejam verificadas.

budget-count-what = { $limit ->
    [0] Já há { $limit } vendas por verificar, o máximo permitido.
    [one] Já há { $limit } venda por verificar, o máximo permitido.
   *[other] Já há { $limit } vendas por verificar, o máximo permitido.
}
budget-count-say = Estamos sem ligação e não podemos receber mais pagamentos por telemóvel. Pode pagar em dinheiro.
budget-count-step = Receba em dinheiro, ou espere que a ligação volte e as vendas sejam verificadas.

budget-hours-what = { $limit ->
    [0] Há uma venda por verificar há mais de { $limit } horas.
    [one] Há uma venda por verificar há mais de { $limit } hora.
   *[other] Há uma venda por verificar há mais de { $limit } horas.
}
budget-hours-say = Estamos sem ligação e não podemos receber mais pagamentos por telemóvel. Pode pagar em dinheiro.
budget-hours-step = Reponha primeiro a ligação desta caixa. Até lá, receba em dinheiro.

budget-none-what = Esta loja não aceita pagamentos que não possa verificar.
budget-none-say = Estamos sem ligação e não podemos receber pagamentos por telemóvel. Pode pagar em dinheiro.
budget-none-step = Receba em dinheiro, ou espere pela ligação.

rate-too-old-what = O câmbio mais recente é de há { $age }, demasiado antigo para mostrar CNY.
rate-too-old-say = Agora não podemos mostrar o valor em CNY; a sua app mostra-o antes de pagar.
rate-too-old-step = Continue a vender em { $currency }. Um responsável pode definir um câmbio.

rate-missing-what = Ainda não há câmbio, por isso não se mostra CNY.
rate-missing-say = Agora não podemos mostrar o valor em CNY; a sua app mostra-o antes de pagar.
rate-missing-step = Continue a vender em { $currency }. A caixa volta a procurar um câmbio sozinha.

mismatch-what = O { $wallet } indica um valor ou número diferente do desta venda.
mismatch-say = Estamos a analisar o seu pagamento. Não pague de novo, por favor.
mismatch-step = Não cobre de novo e não entregue a mercadoria. Chame o responsável.

late-charge-what = O { $wallet } cobrou ao cliente depois de o pagamento ser anulado.
late-charge-say = O valor foi-lhe cobrado e o dinheiro vai ser-lhe devolvido. Não pague de novo, por favor.
late-charge-step = Reembolse: "Hoje", escolha este pagamento, "Reembolsar". Não entregue a mercadoria por este pagamento.

still-live-what = Esta venda tem um pagamento cujo resultado não é certo.
still-live-say = Estamos a verificar o seu pagamento. Aguarde e não pague de novo, por favor.
still-live-step = Espere que fique resolvido. Um segundo pagamento poderia cobrar ao cliente duas vezes.

amount-too-large-what = O valor é superior a { $limit }, o máximo de uma venda.
amount-too-large-say = Um momento, por favor.
amount-too-large-step = Confira os dígitos, ou divida a venda.

engine-stopped-what = A parte que comunica com o serviço de pagamento parou.
engine-stopped-say = A nossa caixa precisa de um momento. Não pague de novo, por favor.
engine-stopped-step = Abra o Maneki de novo; ele consulta primeiro tudo o que está em curso.

# O que o leitor leu
scan-hong-kong-what = É uma app de Hong Kong, que não pode pagar aqui.
scan-hong-kong-say = O WeChat Pay HK não é aceite aqui. Escolha outra forma de pagar, por favor.
scan-hong-kong-step = Nada foi cobrado. Peça outra app, ou receba em dinheiro.

scan-union-pay-what = É um código UnionPay, que não pode pagar aqui.
scan-union-pay-say = Os códigos UnionPay não são aceites aqui. Escolha outra forma de pagar, por favor.
scan-union-pay-step = Nada foi cobrado. Peça outra app, ou receba em dinheiro.

scan-card-scheme-what = É o código de uma rede de cartões, que não pode pagar aqui.
scan-card-scheme-say = Este código não é aceite aqui. Escolha outra forma de pagar, por favor.
scan-card-scheme-step = Nada foi cobrado. Peça outra app, ou receba em dinheiro.

scan-not-set-up-what = Esta loja não aceita { $wallet }.
scan-not-set-up-say = Esta app não é aceite aqui. Escolha outra forma de pagar, por favor.
scan-not-set-up-step = Nada foi cobrado. Proponha um dos meios que estão neste ecrã.

scan-used-what = Este código já foi usado; cada código só serve uma vez.
scan-used-say = Atualize o seu código de pagamento, por favor.
scan-used-step = Leia o novo código. O anterior não volta a ser enviado.

scan-receipt-what = É um dos nossos talões, não um código de pagamento.
scan-receipt-say = Mostre o seu código de pagamento, por favor.
scan-receipt-step = Leia o código no telemóvel do cliente.

scan-product-what = É o código de um artigo. Os artigos ainda não estão configurados; nada foi introduzido.
scan-product-say = Mostre o seu código de pagamento, por favor.
scan-product-step = Digite o preço, ou leia o código no telemóvel do cliente.

scan-several-what = Foram lidos vários códigos ao mesmo tempo. Nenhum foi usado.
scan-several-say = Um momento, por favor. Mantenha o código no ecrã.
scan-several-step = Leia de novo, só um código.

scan-wrong-page-what = Este código não serve para pagar: é para receber dinheiro, ou é de uma loja.
scan-wrong-page-say = Abra a página do seu código de pagamento, por favor.
scan-wrong-page-step = Leia o código que a app do cliente mostra para pagar.

scan-input-method-what = Os dígitos chegaram em largura dupla: o método de introdução deste computador alterou-os.
scan-input-method-say = Um momento, por favor. Mantenha o código no ecrã.
scan-input-method-step = Mude o método de introdução para inglês e leia de novo.

scan-unread-what = Não é um código de uma app, ou foi mal lido. Nada foi introduzido.
scan-unread-say = Aumente o brilho do ecrã e mostre o código de novo, por favor.
scan-unread-step = Peça um novo código e leia de novo.

# Porque não se pode devolver nada
refund-not-paid-what = Este pagamento não está confirmado como pago, por isso não há nada a reembolsar.
refund-not-paid-say = Estamos a analisar o seu pagamento. Um momento, por favor.
refund-not-paid-step = Espere até se saber o resultado e veja de novo.

refund-too-much-what = É mais do que resta deste pagamento: { $left }.
refund-too-much-say = Um momento, por favor.
refund-too-much-step = Digite um valor menor. Nada foi enviado.

refund-nothing-left-what = Não resta nada deste pagamento: foi tudo reembolsado ou está a caminho.
refund-nothing-left-say = O seu reembolso já foi feito, ou está a caminho.
refund-nothing-left-step = Veja os reembolsos deste pagamento. Nada foi enviado.

refund-no-amount-what = Um reembolso precisa de um valor acima de zero, na moeda do pagamento.
refund-no-amount-say = Um momento, por favor.
refund-no-amount-step = Digite o valor a devolver.

refund-too-many-what = Este pagamento foi reembolsado em demasiadas partes; o serviço de pagamento não permite mais.
refund-too-many-say = Devolvemos-lhe o resto em dinheiro.
refund-too-many-step = Devolva o resto em dinheiro, com o acordo de um responsável.

refund-too-old-what = Este pagamento é demasiado antigo: o serviço de pagamento já não o reembolsa.
refund-too-old-say = Devolvemos-lhe o valor em dinheiro.
refund-too-old-step = Devolva em dinheiro, com o acordo de um responsável.
