# 고객 화면. 큰 줄은 고객의 언어, 작은 몇 줄은 같은 키를 매장의 언어로 되풀이합니다.

customer-window-title = Maneki, 고객 화면

# 대기
customer-welcome = 어서 오세요
customer-rate-line = 참고 환율: { $units } { $currency } ≈ { $rate } CNY, { $source }, { $day } { $time } (베이징 시간)

# 주문
customer-order-check = 주문을 확인해 주세요
customer-item = 상품 { $number }
customer-more-items = 외 { $count }개
customer-total = 합계
customer-about = 약
customer-rate = { $units } { $currency } ≈ { $rate } CNY
customer-rate-from = { $source }, { $day } { $time } (베이징 시간)
customer-source-wechat = WeChat Pay 환율
customer-source-ecb = 유럽중앙은행 환율
customer-source-manual = 매장 환율
customer-wallet-decides = 최종 위안화 금액은 결제 앱에 표시됩니다

# QR
customer-preparing = QR 코드를 준비하고 있습니다
customer-preparing-wait = 잠시만 기다려 주세요
customer-qr-wechat = WeChat으로 스캔해 주세요
customer-qr-local = 결제 앱으로 스캔해 주세요
customer-qr-large = 휴대폰이 읽을 수 있도록 크게 표시했습니다
customer-qr-none = 이 코드는 표시할 수 없습니다
customer-qr-none-text = 다른 방법으로 결제해 주세요. 직원이 도와드립니다.
customer-qr-elsewhere = 코드는 계산대 화면에 있습니다
customer-qr-elsewhere-text = 계산대 화면을 보시거나 직원에게 문의해 주세요.
customer-due = 결제할 금액
customer-wechat-decides = 최종 위안화 금액은 WeChat Pay에 표시됩니다
customer-wechat-step-open = WeChat 열기
customer-wechat-step-scan = "스캔"을 눌러 QR 코드 비추기
customer-wechat-step-pay = 금액 확인 후 결제
customer-local-step-open = 이 QR 코드를 지원하는 결제 앱 열기
customer-local-step-scan = 고객님의 모바일 데이터로 스캔
customer-local-step-pay = 금액 확인 후 결제하고 결과를 직원에게 보여 주기
customer-local-note = 매장 통신이 끊겨 결제는 나중에 확인됩니다
customer-time-left = { $minutes }분 { $seconds }초 남음
customer-seconds-left = { $seconds }초 남음

# 현금
customer-cash = 현금
customer-cash-due = 결제 금액
customer-cash-received = 받은금액
customer-cash-change = 거스름돈

# 비밀번호
customer-password = 비밀번호를 입력해 주세요
customer-password-title = 휴대폰에서 확인해 주세요
customer-password-text = { $wallet }에서 확인하시기를 기다리고 있습니다.
customer-password-update = 결제되면 이 화면이 자동으로 바뀝니다.

# 확인과 취소
customer-checking = 결제를 확인하고 있습니다
customer-checking-title = 다시 결제하지 마시고 기다려 주세요
customer-checking-text = 매장에서 { $wallet }에 결과를 조회하고 있습니다.
customer-checking-keep = 휴대폰의 결제 기록을 보관해 주세요.
customer-cancelling = 취소 중
customer-cancelling-title = 더 이상 결제하지 말아 주세요
customer-cancelling-text = 매장에서 { $wallet } 결제를 취소하고 있습니다.

# 결제 완료
customer-paid = 결제 완료
customer-charged = 청구 금액
customer-spent = 구매 금액
customer-thanks = 감사합니다. 또 찾아 주세요

# 미확인
customer-claimed = 아직 미확인
customer-claimed-title = 결제가 아직 확인되지 않았습니다
customer-claimed-text = 매장에서 자동으로 확인합니다. 그때까지는 미확인 상태입니다.
customer-claimed-keep = 휴대폰의 결제 기록을 보관해 주세요.
customer-claimed-number = 결제 번호
customer-claimed-amount = 기록된 금액

# 미결제
customer-notpaid = 미결제
customer-expired-title = QR 코드가 만료되었으니 스캔하지 말아 주세요
customer-expired-text = 이 주문은 종료되었습니다. 청구되지 않았습니다.
customer-expired-next = 직원이 새 QR 코드를 만들어 드립니다.
customer-declined-title = 결제가 되지 않았습니다
customer-declined-text = 청구되지 않았습니다. 다른 카드나 결제 앱을 이용해 주세요.
customer-cancelled-title = 결제가 취소되었습니다
customer-cancelled-text = 청구되지 않았습니다.
customer-refused-title = 지금은 이 결제를 이용할 수 없습니다
customer-refused-text = 청구되지 않았습니다. 다른 결제 방법을 직원에게 문의해 주세요.
customer-human-title = 잠시만 기다려 주세요
customer-human-text = 매장에서 결제를 확인하고 있습니다. 다시 결제하지 말아 주세요.

# 연습
customer-training = 연습입니다. 결제하지 마세요
customer-training-title = 연습용 QR 코드
customer-training-text = 스캔해도 청구되지 않으며, 직원 연습에만 사용합니다

# 코드 보여 주기
customer-qr-alipay = Alipay 또는 Alipay+ 앱으로 스캔해 주세요
customer-alipay-step-open = Alipay 또는 Alipay+ 앱 열기
customer-alipay-step-scan = "스캔"을 눌러 QR 코드 비추기
customer-show-code = 결제 코드를 보여 주세요
customer-show-code-title = 결제 코드를 스캐너에 보여 주세요
customer-show-code-text = { $wallets }에서 결제 코드를 열어 주세요.
customer-show-code-hold = 코드는 이 결제에만 사용됩니다.
customer-code-refused = 이 코드는 사용할 수 없습니다
customer-code-read = 코드 확인
customer-code-read-title = 잠시만 기다려 주세요
customer-code-read-text = { $wallet } 응답을 기다리고 있습니다. 휴대폰을 확인해 주세요.
customer-declined-code-text = 청구되지 않았습니다. 결제 코드를 새로 고쳐 다시 시도하거나 다른 카드나 결제 앱을 이용해 주세요.
customer-unconfirmed-title = 결제가 제때 승인되지 않았습니다
customer-unconfirmed-text = 청구되지 않았습니다. 결제 코드를 새로 고쳐 다시 시도해 주세요.

# 돌려받는 돈
customer-reversed-title = 결제가 승인 취소되었습니다
customer-reversed-text = 최종 청구되는 금액은 없습니다. 이미 청구된 금액은 { $wallet }에서 돌려드립니다.
customer-late = 환불 예정
customer-late-title = 이 금액은 환불됩니다
customer-late-text = 결제가 취소된 뒤에 청구되었습니다. 매장에서 환불해 드리니 다시 결제하지 말아 주세요.
customer-refunding = 환불
customer-refunding-title = 환불이 진행 중입니다
customer-refunding-text = { $wallet }에서 환불해 드립니다. 아직 환불되지 않았습니다.
customer-refund-noted-title = 환불이 접수되었습니다
customer-refund-noted-text = 매장 통신이 복구되면 바로 보냅니다. 아직 환불되지 않았습니다.
customer-refund-waits-text = 조금 뒤에 지급됩니다. 아직 환불되지 않았습니다.
customer-refunded = 환불 완료
customer-refunded-title = 환불이 완료되었습니다
customer-refunded-text = { $wallet }에서 환불을 확인했습니다. 휴대폰을 확인해 주세요.
customer-refund-cash = 현금을 받아 주세요
customer-refund-stuck-text = 매장에서 환불을 처리하고 있습니다.
customer-refund-amount = 환불 금액
