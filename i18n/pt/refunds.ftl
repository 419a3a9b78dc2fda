# Pagamentos da lista, e dinheiro que volta.

# Um pagamento da lista
details-wallet = Pago com
details-charged = Cobrado ao cliente
details-order = Número no serviço
details-when = Quando
details-late = Cobrado depois de anulado. Não paga nenhuma venda; a caixa devolve o dinheiro.

# Devolver dinheiro
refund-title = Reembolsar
refunds-title = Reembolsos
refunds-none = Ainda não se devolveu nada.
refund-paid = Pago
refund-given-back = Reembolsado
refund-on-its-way = Ainda não reembolsado
refund-left = Reembolsável
refund-all-title = Devolver tudo o que resta
refund-part-title = Devolver uma parte
refund-why = Motivo
refund-because-returned = Artigo devolvido
refund-because-amount = Valor errado
refund-because-damaged = Defeito ou falta
refund-because-other = Outro motivo
refund-wallet-title = Como se devolve
refund-wallet-how = O dinheiro volta para a app que pagou. O { $wallet } demora de minutos a alguns dias; só a sua confirmação conta como reembolsado.
refund-offline-title = Sem ligação
refund-offline-how = O reembolso fica em fila e segue assim que houver ligação ao { $wallet }. Diga ao cliente que ainda não está reembolsado.
refund-cash-title = Dinheiro
refund-cash-how = Depois de gravar, entregue o dinheiro da gaveta.
button-all-left = Tudo o que resta: { $amount }
button-refund-amount = Reembolsar { $amount }
refund-not-asked = Nenhum reembolso feito
dialog-refund-title = Devolver este dinheiro?
dialog-refund-text = { $amount } volta pelo mesmo meio com que foi pago. Não se pode desfazer.
dialog-refund-yes = Reembolsar { $amount }
dialog-refund-no = Não devolver

# Em que ponto está um reembolso: palavra, depois frase
refund-due = Ainda não reembolsado
refund-waits = À espera de fundos
refund-sent = Enviado, sem resposta
refund-pending = Aceite, a caminho
refund-failed = Não reembolsado
refund-stuck = Por tratar
refund-due-text = Gravado; segue agora para o { $wallet }.
refund-queued-text = Em fila: ainda não reembolsado. Segue assim que a ligação voltar.
refund-waits-text = O { $wallet } ainda não o paga: { $detail }. Os reembolsos saem do que os clientes pagaram e ainda não foi liquidado, ou de um depósito. A caixa volta a tentar sozinha; um responsável pode reforçar a conta.
refund-sent-text = Enviado ao { $wallet }; ainda sem resposta. O mesmo pedido nunca conta duas vezes.
refund-refused-text = O { $wallet } recusou; a caixa está a verificar que nada foi devolvido: { $detail }
refund-pending-text = O { $wallet } aceitou-o. Está a caminho, ou seja, ainda não reembolsado.
refund-done-text = O { $wallet } confirmou-o às { $time }.
refund-done-payer-text = O { $wallet } confirmou-o às { $time }: o cliente recebeu { $payer } de volta.
refund-cash-text = Devolvido em dinheiro às { $time }.
refund-failed-text = Nada foi devolvido: { $detail }. O valor pode ser reembolsado de novo.
refund-stuck-text = O { $wallet } não consegue creditá-lo: { $detail }. Um responsável tem de o resolver com o { $wallet }.
refund-asked = Pedido às { $time }
refund-asked-because = Pedido às { $time }: { $reason }
say-refunding = O seu reembolso está a caminho. Volta para a app com que pagou.
say-refunded = O dinheiro já está de volta na sua app.
today-queued-refund = Reembolso { $amount }
today-refunding = A reembolsar
today-refunded = Já reembolsado
hint-amount-back = Valor a devolver
hint-all-left = Tudo o que resta
hint-next-reason = Motivo seguinte
hint-move = Escolher
hint-open = Abrir
help-all-left = Devolver tudo o que resta
help-next-reason = Outro motivo do reembolso
help-refund = Reembolsar um pagamento
