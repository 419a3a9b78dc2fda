# POS 초기 설정, 설정, 잠금, 연습.

# 단계
setup-language = 언어
setup-shop = 매장
setup-payments = 결제
setup-displays = 화면
setup-look = 테마와 소리
setup-pin = PIN
setup-ready = 준비 완료
setup-step = { $steps }단계 중 { $step }단계
setup-later = 모든 내용은 나중에 설정에서 바꿀 수 있습니다.
setup-kept = 입력한 내용은 저장됩니다. 여기서 멈췄다가 나중에 이어서 할 수 있습니다.
button-continue = 계속
button-back = 뒤로
button-save = 저장
button-correct-here = 여기서 고치기
button-close = 닫기
button-choose = 선택

# 언어
language-title = 어떤 언어를 쓰시나요?
language-text = 고객 화면의 언어는 따로 정합니다.

# 매장
shop-title = 매장 정보
shop-name = 매장명
shop-name-sub = 고객 화면과 고객의 결제 앱에 표시됩니다
shop-country = 국가
shop-currency = 통화
shop-currency-sold = 변경 불가: 이 POS에 { $currency } 판매 기록이 있습니다
shop-timezone = 시간대
shop-kind = 업종
shop-till = POS 이름
shop-till-sub = 영문자와 숫자, 예: paris-1. POS마다 다르게 정하세요
shop-till-kept = 변경 불가: 판매 기록이 { $till } 이름으로 저장되어 있습니다
shop-customer-language = 고객 화면 언어
shop-offers = 고객 대기 화면의 행사 문구
shop-offers-sub = 고객의 언어로 짧은 한 문장, 비워 둘 수 있음
kind-gifts = 선물, 기념품
kind-clothing = 의류
kind-cosmetics = 화장품
kind-jewellery = 귀금속, 시계
kind-department = 백화점
kind-duty-free = 면세점
kind-food = 식품, 식료품
kind-restaurant = 음식점
kind-cafe = 카페
kind-pharmacy = 약국
kind-hotel = 호텔
kind-attraction = 박물관, 관광지
kind-other = 기타 매장

# 결제
payments-title = 이 POS는 결제를 어떻게 받나요?
payments-training = 연습 모드
payments-training-sub = 가상 결제 앱, 가맹점 계정 불필요
payments-training-note = 두 창에 연습 표시가 나오고 별도 저널에 기록됩니다. 실제 돈은 오가지 않습니다.
payments-training-owed = 응답을 기다리는 결제가 있어 전환할 수 없습니다({ $count }건). 먼저 완료하세요.
payments-wechat-sub = 가맹점 번호와 키 필요
payments-alipay-sub = 클라이언트 ID와 키 필요
payments-merchant = 가맹점 번호
payments-app = 앱 ID
payments-institution = 결제 기관 경유
payments-institution-number = 결제 기관 가맹점 번호
payments-institution-app = 결제 기관 앱 ID
payments-serial = 인증서 일련번호
payments-private-key = 내 개인 키
payments-v3-key = API v3 키
payments-platform-id = 플랫폼 키 ID(선택 사항)
payments-platform-key = 플랫폼 공개 키(선택 사항)
payments-client = 클라이언트 ID
payments-store = 매장 번호
payments-public-key = 플랫폼 공개 키
payments-file-sub = 파일 경로를 입력하거나 파일을 여기로 끌어 놓으세요
payments-file-kept = POS 폴더에 이 사용자 전용으로 보관됩니다
payments-file-missing = 그런 파일이 없습니다
payments-file-unread = 이 파일을 읽을 수 없습니다
payments-file-large = 키로 쓰기에는 파일이 너무 큽니다
button-check = { $wallet } 연결 확인
check-running = { $wallet } 연결 확인 중
check-good = { $wallet } 응답: 주소, 키, 번호가 모두 맞습니다.
check-bad = 아직 맞지 않습니다: { $detail }
check-none = 아직 확인하지 않았습니다. 통신이 없으면 나중에 확인해도 됩니다.

# 화면
displays-title = 고객 화면은 어디에 있나요?
displays-text = 지금 각 화면에 번호가 표시됩니다. 고객이 보는 화면을 선택하세요.
displays-none = 화면이 하나만 있습니다. 고객 창이 이 창 뒤에 열리니, 고객이 보는 곳으로 끌어 놓으세요.
displays-number = 화면 { $number }
displays-size = { $width } × { $height }
displays-here = 이 창이 있는 화면
button-show-numbers = 번호 다시 표시

# 테마와 소리
look-theme = 색상
look-theme-system = 컴퓨터 설정대로
look-theme-light = 밝게
look-theme-dark = 어둡게
look-contrast = 대비
look-contrast-normal = 보통
look-contrast-high = 높음
look-text = 크기
look-text-normal = 보통
look-text-large = 크게
sound-title = 소리
sound-paid = 짧은 소리 두 번: 결제 완료
sound-notpaid = 긴 소리 한 번: 미결제
sound-notverified = 다른 소리: 미확인
sound-voice = 금액 음성 안내
sound-volume = 음량
sound-on = 켬
sound-off = 끔
sound-missing = 이 버전은 소리 기능 없이 만들어졌습니다.

# PIN과 잠금
pin-title = 설정용 PIN
pin-text = 숫자 4~8자리입니다. 설정을 열거나 POS 잠금을 풀 때 씁니다. PIN이 없으면 누구나 설정을 바꿀 수 있습니다.
pin-new = 새 PIN
pin-again = 새 PIN 다시 입력
pin-differs = 두 PIN이 다릅니다. 둘 다 다시 입력하세요.
pin-short = PIN은 4자리 이상이어야 합니다.
pin-remove = PIN 삭제
lock-no-pin = PIN이 없어 잠글 수 없습니다. Ctrl S로 설정
lock-close = 닫으려면 먼저 PIN을 입력하세요
lock-text = PIN을 입력하세요
lock-settings = 설정을 열려면 PIN을 입력하세요
lock-wrong = PIN이 틀렸습니다. { $left }번 더 시도할 수 있습니다.
lock-wait = 여러 번 틀렸습니다. { $seconds }초 기다리세요.
lock-payment-goes-on = POS가 잠겨 있어도 결제는 계속 진행됩니다.

# 준비 완료
ready-title = POS가 준비되었습니다
ready-training = 첫 연습 거래: 가격을 입력하고 F9를 누르면 가상 고객이 결제합니다.
ready-real = 첫 거래: 적은 금액을 입력하고 F9를 누른 뒤 휴대폰으로 결제하세요.
ready-file = 저장 위치: { $path }
button-start = 판매 시작

# 잘못된 것
field-needed = 필수
field-wrong = 사용할 수 없음: { $detail }
save-failed = 저장하지 못했습니다: { $detail }

# 직원용 창의 설정
help-settings = 설정 변경
help-lock = POS 잠금(결제는 계속 진행)
help-practice = 연습: 가상 고객의 다음 행동
help-customer-language = 고객 화면 언어 변경
help-next-field = 다음 항목
help-choose = 다른 값 선택
