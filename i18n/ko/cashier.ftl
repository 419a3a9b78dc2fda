# 직원용 창.

window-title = Maneki, POS { $till }

# 상단
header-till = POS { $till }
header-online = 온라인
header-offline = 오프라인
header-simulated = 모의
header-queue-empty = 대기 없음
header-queue-waiting = 대기 { $count }건
header-queue-checking = { $count }건 확인 중
header-rate-age = 환율 { $age } 전
header-rate-none = 환율 없음
header-clock-off = 시계 오차 { $span }
header-display-lost = 화면 2 없음

# 결제 앱과 결제 수단. 긴 이름은 문장에, 짧은 이름은 버튼에.
tender-cash = 현금
tender-wechat = WeChat Pay
tender-alipay = Alipay+
tender-local-qr = 로컬 QR
tender-scan = 코드 스캔
tender-wechat-short = WeChat
tender-qr-on-display = 고객 화면에 QR 표시
tender-scan-sub = 고객 휴대폰 코드
tender-cash-sub = 딱 맞게 또는 받은금액
tender-cash-offline = 평소대로 사용
tender-claim-sub = "미확인"으로 기록
tender-needs-line = 통신 필요
tender-no-amount = 금액 미입력
tender-not-set-up = 이 매장 미설정
tender-limit = 한도 도달

# 키패드, 품목, 합계
cart-title = 거래 { $number }
cart-new = 새 거래
cart-lines = 품목 { $count }개
cart-line = 상품 { $number }
cart-line-keyed = 금액 입력
cart-empty = 첫 상품의 가격을 입력하세요.
cart-empty-keys = + 다음 상품, Enter 결제
cart-total = 합계
keypad-clear = C
hero-to-pay = 받을금액
hero-rate = { $units } { $currency } = { $rate } CNY
hero-source-wechat = WeChat Pay 참고 환율
hero-source-ecb = 유럽중앙은행 참고 환율
hero-source-manual = 관리자 지정 환율
hero-published = { $day } 베이징 { $beijing } (매장 { $here })
hero-rate-old = { $age } 전 환율입니다
hero-no-rate = { $day } 이후 환율 없음, { $currency } 금액으로 계속 판매
hero-no-rate-yet = 아직 환율 없음, { $currency } 금액으로 계속 판매

# 안내와 키 이름
key-enter = Enter
key-escape = Esc
key-space = Space
key-tab = Tab
key-backspace = Backspace
key-delete = Del
key-arrows = 방향키
key-digits = 0-9
hint-help = 도움말
hint-refund = 환불
hint-sales = 오늘
hint-default-tender = 기본 결제
hint-back = 뒤로
hint-next-line = 다음 상품
hint-amount-received = 받은금액
hint-done = 완료
hint-cancel = 결제 취소(확인 후)
hint-qr-here = QR 표시
hint-park = 보류
hint-display = 고객 화면
hint-try-now = 통신 확인
reason-key-locked = 이 결제 중에는 사용할 수 없습니다
reason-key-nothing = 이 키는 여기서 쓸 수 없습니다. F1: 키 안내
reason-finish-first = 화면의 결제를 먼저 끝내세요
reason-sale-first = 먼저 거래를 끝내거나 지우세요
reason-no-amount = 금액을 먼저 입력하세요
reason-too-large = 금액은 { $limit }까지 가능합니다

# 상태(띠)와 확정 여부(표시)
state-preparing = 준비 중
state-waiting = 고객 결제 대기
state-no-code = QR 코드를 표시할 수 없음
state-scan = 고객 코드 스캔
state-confirming = 고객 비밀번호 입력 중
state-checking = 확인 중, 재결제 금지
state-cancelling = 취소 중, 재결제 금지
state-paid = 결제 완료
state-claimed = 미확인
state-notpaid = 미결제
state-late = 취소 후 결제됨
state-mismatch = 금액 불일치
state-unmatched = 정산 내역에 없음
state-refunding = 환불 대기
state-refunded = 환불 완료
finality-open = 진행 중
finality-unknown = 확인 중
finality-claimed = 미확인
finality-paid = 결제 완료
finality-unpaid = 미결제

# 모든 결제 화면
pay-customer-sees = 고객이 보는 화면
pay-display-live = 화면 2, 실시간
pay-display-lost = 고객 화면이 없습니다. 이 화면을 고객에게 보여 주세요
pay-rate-note = 참고 환율 { $rate }, 최종 위안화 금액은 결제 앱이 정합니다
pay-no-rate-note = 환율 없음, 위안화 금액은 결제 앱에 표시됩니다
pay-only-signed = 금액이 같고 서명된 응답만 인정합니다
pay-you-can-say = 안내 멘트
pay-tell-customer = 고객 안내
button-cancel-payment = 결제 취소
button-ask-wallet = { $wallet } 조회
button-show-qr-here = 여기에도 QR 표시
button-hide-qr-here = 여기 QR 숨기기
button-back-to-sale = 거래로 가기
button-next-sale = 다음 거래
button-new-qr = 새 { $wallet } QR
button-park = 보류하고 다음 고객
button-ask-again = 다시 조회
button-refund = 환불

# 준비
preparing-title = { $wallet }에 QR 요청 중
preparing-text = 결제 번호를 저장했습니다. 곧 QR이 표시됩니다.
preparing-slow = QR이 아직 없습니다. 오지 않으면 결과부터 확인합니다.

# 대기: 세 단계
waiting-step-ready = QR을 고객 화면에 표시 중
qr-unreadable = 화면에서 코드를 읽을 수 없어 표시하지 않습니다.
qr-unreadable-step = 결제를 취소한 뒤 고객 코드를 스캔하거나 현금을 받으세요.
qr-too-small = 고객 화면이 너무 작아 이 QR을 표시할 수 없습니다.
qr-too-small-step = 크게 하거나 이 화면을 고객에게 보여 주세요.
waiting-step-pay = 결제 대기
waiting-asked-ago = { $ago } { $wallet } 조회: 아직 미결제.
waiting-asking = { $wallet } 조회 중
waiting-line-down = 통신이 끊겼습니다. QR은 유효하며, 복구되면 바로 조회합니다.
waiting-step-paid = 결제 완료
waiting-left = { $total } 중 { $left } 남음

# 비밀번호 확인
confirming-step-read = { $wallet } 코드 읽음
confirming-step-read-sub = { $time }, 한 번만 쓰고 저장 안 함
confirming-step-password = 고객 비밀번호 입력 중
confirming-step-password-sub = { $ago } 조회: 입력 중.
say-password = 결제 비밀번호를 입력해 주세요.

# 확인과 취소
checking-title = 고객이 이미 결제했을 수 있습니다.
checking-text = { $time } 요청에 { $wallet } 응답이 없습니다. 같은 결제 번호로 계속 조회하므로 이중 결제가 되지 않습니다.
say-checking = 결제를 확인하고 있습니다. 다시 결제하지 마시고 잠시만 기다려 주세요.
checking-log-sent = 결제 전송
checking-log-asked = { $count }차 조회
checking-log-again = 재조회
checking-log-closing = 취소 요청
checking-log-no-line = 통신 없음
checking-log-in-progress = 아직 진행 중
checking-then-title = 그래도 응답이 없으면
checking-then-text = { $time }에 { $wallet } 측에 취소를 요청합니다. 취소가 확인된 뒤에만 다시 결제하세요.
checking-park-title = 대기 줄이 있나요?
checking-park-text = 보류하세요. POS가 계속 조회하고 결과를 알려 드립니다. 상품은 내주지 마세요.
checking-locked = 이 거래는 결제가 잠겨 있습니다
cancelling-title = 결제를 취소하고 있습니다.
cancelling-text = 청구되지 않았다는 { $wallet } 확인이 필요합니다. 확인된 뒤에만 다시 결제하세요.
cancelling-refused = { $wallet }에서 아직 취소하지 않음: { $detail }
cancelling-until = POS가 계속 시도합니다. QR은 늦어도 { $time }에는 무효가 됩니다.
say-cancelling = 결제를 취소하고 있습니다. 더 이상 결제하지 말아 주세요.

# 결제 완료
paid-charged-by = { $wallet } 고객 청구액
paid-charge-unknown = { $wallet }에서 위안화 청구액을 알려 주지 않았습니다
paid-reference = 적용 환율 { $rate }. 참고 금액 { $reference }, 차이 { $difference }.
paid-no-reference = 이 거래에는 참고 환율이 없었습니다.
paid-answer = 결제사 응답
paid-answer-value = 결제 완료, 서명 유효
paid-amount = 금액과 통화
paid-amount-value = 이 거래와 일치
paid-order = { $wallet } 번호
paid-stored = 저장
paid-statement-day = 정산 내역 날짜(베이징)
paid-statement-day-value = { $day } (베이징 { $time })
paid-number = 결제 번호
paid-stays = Enter를 누를 때까지 표시.

# 미결제
notpaid-expired = QR이 만료되었습니다. 고객에게 청구되지 않았습니다.
notpaid-declined = 결제 앱이 거절했습니다. 고객에게 청구되지 않았습니다.
notpaid-cancelled = 취소되었습니다. 고객에게 청구되지 않았습니다.
notpaid-refused = 결제가 되지 않았습니다. 고객에게 청구되지 않았습니다.
notpaid-confirmed = { $wallet }에서 { $time }에 취소를 확인했습니다. 다시 결제해도 안전합니다.
notpaid-never-sent = 결제되지 않은 것이 확실합니다. 다시 결제해도 안전합니다.
notpaid-shown = QR 표시
notpaid-shown-value = { $from } - { $to }
notpaid-closed = { $wallet } 취소
notpaid-closed-value = { $time }, 서명된 응답
notpaid-new-number = 다시 시도하면 새 결제 번호를 받습니다

# 관리자 확인
human-title = 관리자 확인이 필요한 결제입니다.
human-unmatched = 이틀이 지났지만 이 결제의 기록이 없습니다.

# 로컬 QR과 미확인 결제
claim-step-scan = 고객이 자기 데이터로 스캔합니다.
claim-step-pay = 고객 휴대폰으로 { $amount } 결제합니다.
claim-step-look = 고객 화면에서 매장명, 금액, 시간을 확인하세요.
claim-verdict = 고객 화면은 참고일 뿐, 결제 완료가 아닙니다.
claim-verdict-text = 결제사가 확인해야 결제 완료가 됩니다.
claim-recorded-text = 통신이 복구되면 POS가 자동으로 조회합니다.
claim-checking-text = POS가 조회하고 있습니다.
button-claim-record = 미확인으로 기록
button-claim-not-paid = 고객 결제 안 함
budget-title = 오프라인 위험 한도
budget-sale = 이 거래
budget-total = 미확인 합계
budget-count = 미확인 건수
budget-oldest = 최장 대기
budget-of = { $used } / { $limit }
budget-note = 한도를 넘으면 통신이 복구될 때까지 현금만 가능합니다.

# 오프라인 띠
offline-since = { $time }부터 오프라인
offline-waiting = { $count ->
    [0] 대기 없음
   *[other] 대기 { $count }건
}
offline-not-verified = 미확인
offline-of = / { $limit }
offline-last-try = { $ago } 시도
button-try-now = 재연결

# 현금
cash-received = 받은금액
cash-change = 거스름돈
cash-missing = 부족금액
cash-exact = 딱 맞게
cash-sum = { $received } − { $due } = { $change }
button-cash-done = 완료

# 오늘
today-title = 오늘
today-subtitle = { $day }, POS { $till }
today-paid-sub = { $count }건, 모두 확인됨
today-claimed-sub = { $count ->
    [0] 없음
   *[other] { $count }건, 결제사 확인 대기
}
today-unknown-sub = { $count ->
    [0] 없음
   *[other] { $count }건 확인 중
}
today-open-sub = { $count ->
    [0] 없음
   *[other] { $count }건 고객 결제 중
}
today-by-tender = 결제완료(수단별)
today-payer = 위안화 청구
today-total-paid = 결제 합계
today-last = 최근 결제
today-last-note = 미완료 건은 계속 표시
today-none = 오늘은 아직 결제가 없습니다
today-queue = 대기
today-queue-note = 누락되지 않습니다
today-queue-empty = 대기 없음
button-back-to-selling = 판매로 가기

# 도움말
help-title = 키 안내
help-selling = 판매
help-paying = 결제 중
help-everywhere = 공통
help-type = 소수점 없이 입력: 3 4 5 0은 { $example }
help-next-line = 이 품목을 끝내고 다음 상품
help-pay-default = 기본 수단으로 결제
help-last-digit = 마지막 숫자 지우기
help-clear = 품목 지우기, 두 번 누르면 거래 전체
help-select = 품목 선택
help-pay-wechat = WeChat Pay로 결제
help-pay-local = 로컬 QR로 결제(미확인)
help-pay-cash = 현금 결제
help-today = 오늘 합계
help-help = 이 목록
help-back = 뒤로, 또는 결제 취소(확인 후)
help-ask = 지금 결제사에 조회
help-park = 결제를 보류하고 다음 고객 응대
help-primary = Enter 표시 버튼
help-qr-here = 이 창에 QR 표시
help-close = 목록 닫기
help-display = 고객 창 열기, 또는 다음 화면으로 이동

# 확인 창
dialog-cancel-title = 이 결제를 취소할까요?
dialog-cancel-text = QR이 바로 사라집니다. 결제 여부를 { $wallet }에 조회한 뒤 취소합니다. 그사이 고객이 결제했다면 결제 완료로 남습니다.
dialog-cancel-yes = 결제 취소
dialog-cancel-no = 계속 대기
dialog-clear-title = 거래 전체를 지울까요?
dialog-clear-text = 품목 { $count }개를 지웁니다.
dialog-clear-yes = 지우기
dialog-clear-no = 거래 유지
dialog-notpaid-title = 고객이 결제하지 않았나요?
dialog-notpaid-text = QR은 고객 휴대폰에서 계속 유효합니다. 확실해질 때까지 POS가 계속 조회하고 거래는 열려 있습니다.
dialog-quit-title = Maneki를 종료할까요?
dialog-quit-open = 끝나지 않은 결제가 { $count }건 있습니다. 사라지지 않으며, 다시 시작하면 POS가 그 결제부터 조회합니다. 그때까지는 결제 여부를 알 수 없습니다.
dialog-quit-yes = 종료
dialog-quit-no = 계속 사용

# 보류한 결제
parked-answer = { $number } 결과 도착: { $state }
button-parked-open = 열기

# 연습과 데모
training-band = 연습, 실제 돈이 아닙니다
training-answer = 결제사 응답
training-paid = { $seconds }초 후 결제
training-password = 비밀번호
training-declined = 거절
training-no-answer = 응답 없음
training-offline = 오프라인
training-watermark = 연습

# 시작 문제
button-try-again = 다시 시도
button-quit = 닫기

# 고객 코드 스캔
state-sent = 코드 읽음, 결제 요청 중
list-separator = {" 또는 "}
chip-alipay = Alipay+ 支付宝
wallet-alipay = Alipay
header-wallet-offline = { $wallet } 오프라인
pay-rate-note-other = WeChat 참고 환율 { $rate }, Alipay+는 자체 환율 적용
sent-step-read-sub = 한 번만 쓰고 저장 안 함
sent-step-ask = { $wallet }에 결제 요청 중
sent-step-ask-sub = 코드는 한 번만 쓸 수 있으며 두 번 보내지 않습니다
say-sent = 잠시만 기다려 주세요.
scan-step-open = 고객이 { $wallets }의 결제 코드를 엽니다.
scan-step-hold = 스캐너를 코드에 대세요. 키를 누를 필요가 없습니다.
scan-step-once = 코드는 한 번만 쓰고 저장하지 않습니다.
button-scan-fresh = 새 코드 스캔
reason-scan-no-amount = 금액을 먼저 입력한 뒤 고객 코드를 스캔하세요
reason-scan-busy = 결제 진행 중: 스캔한 코드를 쓰지 않았습니다
reason-scan-nothing = 코드를 기다리는 결제가 없어 스캔한 코드를 쓰지 않았습니다
reason-choose-payment = 환불할 결제를 선택하세요
reason-no-such-payment = 이 POS에 없는 결제입니다
help-pay-alipay = Alipay+로 결제
help-scan = 고객 코드 스캔

# 고객 코드로 시작한 결제 되돌리기
reversing-title = 이 결제를 승인 취소하고 있습니다.
reversing-text = { $why } 청구가 남지 않았다는 { $wallet } 확인이 필요합니다. 확인된 뒤에만 다시 결제하세요.
reversing-declined = 결제 앱이 거절했습니다.
reversing-expired = 고객이 제때 승인하지 않았습니다.
reversing-cancelled = POS에서 취소했습니다.
reversing-refused = 결제가 되지 않았습니다.
reversing-then-title = 걸리는 시간
reversing-until = 보통 1분 안에 끝납니다. { $wallet } 요청으로 몇 초 기다릴 수 있으며, POS가 자동으로 계속합니다.
reversing-no-line = { $wallet } 연결이 끊겼습니다. 며칠이 걸려도 복구되는 대로 POS가 계속합니다.
say-reversing = 결제를 취소하고 있습니다. 다시 결제하지 말아 주세요.
checking-log-password = 비밀번호 요청됨
checking-log-reversing = 승인 취소 요청
dialog-reverse-text = { $wallet } 측에 승인 취소를 요청합니다. 청구된 돈은 돌려주며, 확인되어야만 미결제가 됩니다.
notpaid-not-confirmed = 제때 승인되지 않았습니다. 고객에게 청구되지 않았습니다.
notpaid-reversed = 승인 취소되었습니다. 남은 청구가 없습니다.
notpaid-reversed-text = { $wallet }에서 { $time }에 확인했습니다. 이미 청구된 금액은 결제 앱이 고객에게 돌려줍니다. 다시 결제해도 안전합니다.
notpaid-fresh-code = { $wallet }의 { $time } 응답입니다. 다시 하려면 고객에게 새 코드를 요청하세요. 코드는 한 번만 쓸 수 있습니다.
declined-balance = 결제 앱의 잔액이 부족합니다.
declined-code = 코드가 만료되었거나 무효입니다.
declined-limit = 고객의 이용 한도를 넘는 금액입니다.
declined-account = 고객 계정이 제한되었거나 본인 인증이 안 되었습니다.
declined-risk = 결제 앱의 보안 심사에서 결제가 막혔습니다.
declined-bank = 고객의 은행이나 카드가 거절했습니다.
declined-currency = 이 결제 앱은 매장 통화로 결제할 수 없습니다.
human-late-title = 돈을 돌려줘야 합니다.

# 쿠폰이나 다른 통화로 결제
paid-own-currency = { $currency } 청구, 결제 앱 자체 환율 적용.
paid-after-coupons = 쿠폰 적용 후 금액. 쿠폰 전 참고 금액은 { $reference }.
coupons-title = 결제 앱 쿠폰
coupon-prepaid = { $name } (매장 입금)
coupon-discount = { $name } (입금 없음)
coupons-more = 외 { $count }건
coupons-shop-receives = 매장 입금액(수수료 전)
coupons-statement-tells = 매장 입금액은 정산 내역에 표시
