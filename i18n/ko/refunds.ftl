# 목록에서 연 결제와 돌려주는 돈.

# 목록에서 연 결제
details-wallet = 결제 수단
details-charged = 고객 청구액
details-order = 결제사 번호
details-when = 일시
details-late = 취소 후에 청구되었습니다. 거래 대금이 아니며 POS가 돌려줍니다.

# 환불
refund-title = 환불
refunds-title = 환불 내역
refunds-none = 아직 환불이 없습니다.
refund-paid = 결제액
refund-given-back = 환불 완료
refund-on-its-way = 아직 환불 전
refund-left = 환불 가능액
refund-all-title = 잔액 전부 환불
refund-part-title = 일부 환불
refund-why = 사유
refund-because-returned = 반품
refund-because-amount = 금액 오류
refund-because-damaged = 파손, 누락
refund-because-other = 기타
refund-wallet-title = 환불 방법
refund-wallet-how = 결제에 쓴 앱으로 돌아갑니다. { $wallet } 환불은 몇 분에서 며칠이 걸리며, 확인되어야만 환불 완료입니다.
refund-offline-title = 통신이 끊겼습니다
refund-offline-how = 환불을 대기시켰다가 { $wallet }에 연결되면 바로 보냅니다. 아직 환불되지 않았다고 고객에게 알려 주세요.
refund-cash-title = 현금
refund-cash-how = 저장된 뒤 돈통에서 현금을 내주세요.
button-all-left = 잔액 전부: { $amount }
button-refund-amount = { $amount } 환불
refund-not-asked = 환불하지 않음
dialog-refund-title = 환불할까요?
dialog-refund-text = { $amount } 금액을 결제한 수단으로 돌려줍니다. 취소할 수 없습니다.
dialog-refund-yes = { $amount } 환불
dialog-refund-no = 환불 안 함

# 환불 진행: 낱말, 그다음 문장
refund-due = 아직 환불 전
refund-waits = 자금 대기
refund-sent = 전송, 응답 대기
refund-pending = 접수, 처리 중
refund-failed = 환불 안 됨
refund-stuck = 관리자 확인
refund-due-text = 저장했습니다. { $wallet }에 보냅니다.
refund-queued-text = 대기 중: 아직 환불되지 않았습니다. 통신이 복구되면 바로 보냅니다.
refund-waits-text = { $wallet }에서 아직 지급하지 않습니다: { $detail }. 환불은 정산 전 결제 대금이나 예치금에서 나갑니다. POS가 자동으로 다시 시도하며, 관리자가 입금할 수 있습니다.
refund-sent-text = { $wallet }에 보냈습니다. 아직 응답이 없습니다. 같은 요청은 두 번 처리되지 않습니다.
refund-refused-text = { $wallet }에서 거절했습니다. 환불되지 않았는지 POS가 확인 중: { $detail }
refund-pending-text = { $wallet }에서 접수했습니다. 처리 중이며 아직 환불되지 않았습니다.
refund-done-text = { $wallet }에서 { $time }에 확인했습니다.
refund-done-payer-text = { $wallet }에서 { $time }에 확인했습니다. 고객에게 { $payer } 환불되었습니다.
refund-cash-text = { $time } 현금 환불 완료.
refund-failed-text = 환불되지 않았습니다: { $detail }. 이 금액은 다시 환불할 수 있습니다.
refund-stuck-text = { $wallet }에서 지급할 수 없습니다: { $detail }. 관리자가 { $wallet } 측과 해결해야 합니다.
refund-asked = { $time } 요청
refund-asked-because = { $time } 요청: { $reason }
say-refunding = 환불이 진행 중입니다. 결제하신 앱으로 돌려드립니다.
say-refunded = 환불 금액이 결제 앱에 입금되었습니다.
today-queued-refund = { $amount } 환불
today-refunding = 환불 대기
today-refunded = 그중 환불
hint-amount-back = 환불 금액
hint-all-left = 잔액 전부
hint-next-reason = 다음 사유
hint-move = 이동
hint-open = 열기
help-all-left = 잔액 전부 환불
help-next-reason = 환불 사유 바꾸기
help-refund = 결제 환불
