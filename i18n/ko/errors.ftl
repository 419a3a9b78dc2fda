# 문제마다 세 줄: 무슨 일인지, 고객에게 할 말, 안전한 다음 한 가지.

trouble-title = 확인이 필요합니다
trouble-what = 문제 내용
trouble-step = 조치 방법
trouble-detail = 지원용 세부 정보

no-line-what = { $wallet }에 연결할 수 없습니다.
no-line-say = 지금 통신이 잠시 끊겼습니다. 현금으로 결제하실 수 있습니다.
no-line-step = 현금이나 로컬 QR로 받으세요. 전송된 것도, 청구된 것도 없습니다.

outcome-unknown-what = { $wallet } 응답이 없습니다. 고객이 이미 결제했을 수 있습니다.
outcome-unknown-say = 결제를 확인하고 있습니다. 다시 결제하지 마시고 잠시만 기다려 주세요.
outcome-unknown-step = 기다리거나 보류하세요. 다시 결제하지 마세요. POS가 계속 조회합니다.

acquirer-refused-what = { $wallet }에서 결제를 거절했습니다.
acquirer-refused-say = 지금은 이 결제를 이용하실 수 없습니다. 다른 방법을 선택해 주세요.
acquirer-refused-step = 다른 결제 수단을 권하세요. 반복되면 세부 정보를 준비해 POS 업체에 전화하세요.

acquirer-busy-what = { $wallet } 서비스가 혼잡하여 응답이 없습니다.
acquirer-busy-say = 결제 서비스가 혼잡합니다. 잠시만 기다려 주세요.
acquirer-busy-step = 기다리세요. POS가 자동으로 다시 조회합니다.

keys-wrong-what = { $wallet }에서 이 매장의 키를 인정하지 않습니다.
keys-wrong-say = 지금은 이 결제를 이용하실 수 없습니다. 현금으로 결제하실 수 있습니다.
keys-wrong-step = 현금으로 받으세요. 관리자가 config.toml의 키와 번호를 POS 업체와 확인합니다.

answer-untrusted-what = 서명이 맞지 않는 응답이 왔습니다. 인정하지 않았습니다.
answer-untrusted-say = 결제를 확인하고 있습니다. 다시 결제하지 마시고 잠시만 기다려 주세요.
answer-untrusted-step = 다시 결제하지 마세요. 계속되면 관리자가 config.toml의 플랫폼 키를 확인합니다.

clock-wrong-what = 이 컴퓨터의 시계가 { $minutes }분 틀립니다.
clock-wrong-say = 지금은 휴대폰 결제를 이용하실 수 없습니다. 현금으로 결제하실 수 있습니다.
clock-wrong-step = 현금으로 받으세요. 컴퓨터 설정에서 시계를 맞추세요. 자동 설정이 가장 좋습니다.

disk-full-what = 디스크가 가득 차서 거래를 저장하지 못했습니다.
disk-full-say = POS를 점검하고 있습니다. 아직 결제하지 말아 주세요.
disk-full-step = 이 POS에서 결제를 받지 마세요. 디스크 공간을 비우고 Maneki를 다시 시작하세요.

store-in-use-what = 이 POS의 데이터가 다른 Maneki에서 이미 열려 있습니다.
store-in-use-say = POS를 점검하고 있습니다. 잠시만 기다려 주세요.
store-in-use-step = 이미 열린 창을 쓰거나, 그 창을 닫고 다시 시작하세요.

store-newer-what = POS 데이터가 더 새로운 버전의 Maneki로 저장되었습니다.
store-newer-say = POS를 점검하고 있습니다. 잠시만 기다려 주세요.
store-newer-step = 새 버전을 다시 설치하세요. 데이터는 지우지 마세요.

store-damaged-what = POS 데이터가 손상되었습니다. 더 나빠지지 않도록 Maneki가 열지 않습니다.
store-damaged-say = POS를 점검하고 있습니다. 다른 계산대를 이용해 주세요.
store-damaged-step = 아무것도 지우지 마세요. 고객 지원에 전화하세요. 마지막 정상 사본은 "backups" 폴더에 있습니다.

store-read-only-what = POS 데이터를 쓸 수 없습니다.
store-read-only-say = POS를 점검하고 있습니다. 잠시만 기다려 주세요.
store-read-only-step = 이 사용자에게 { $path } 폴더의 쓰기 권한이 있는지 확인하고 다시 시작하세요.

store-failed-what = POS가 처리 내용을 저장하지 못했습니다.
store-failed-say = POS를 점검하고 있습니다. 다시 결제하지 말아 주세요.
store-failed-step = 이 POS에서 결제를 받지 마세요. Maneki를 다시 시작하면 진행 중이던 결제부터 모두 조회합니다.

config-wrong-what = 설정에 오류가 있습니다.
config-wrong-say = POS를 점검하고 있습니다. 잠시만 기다려 주세요.
config-wrong-step = { $path } 파일을 고친 뒤 "다시 시도"를 누르세요.

config-missing-what = 아직 설정되지 않은 POS입니다: { $path } 파일이 없습니다.
config-missing-say = POS를 점검하고 있습니다. 잠시만 기다려 주세요.
config-missing-step = POS 업체에 파일을 요청하거나 먼저 "maneki demo"를 실행해 보세요.

budget-per-sale-what = 오프라인 거래는 한 건에 { $limit }까지입니다.
budget-per-sale-say = 통신이 끊겨 이 금액은 휴대폰 결제로 받을 수 없습니다. 현금으로 결제하실 수 있습니다.
budget-per-sale-step = 현금으로 받거나 통신 복구를 기다리세요.

budget-total-what = 미확인 거래를 모두 합하면 { $would-be }, 한도 { $limit } 초과입니다.
budget-total-say = 통신이 끊겨 휴대폰 결제를 더 받을 수 없습니다. 현금으로 결제하실 수 있습니다.
budget-total-step = 현금으로 받거나, 통신이 복구되어 거래가 확인될 때까지 기다리세요.

budget-count-what = 확인을 기다리는 거래가 이미 최대치인 { $limit }건입니다.
budget-count-say = 통신이 끊겨 휴대폰 결제를 더 받을 수 없습니다. 현금으로 결제하실 수 있습니다.
budget-count-step = 현금으로 받거나, 통신이 복구되어 거래가 확인될 때까지 기다리세요.

budget-hours-what = { $limit }시간 넘게 확인을 기다리는 거래가 있습니다.
budget-hours-say = 통신이 끊겨 휴대폰 결제를 더 받을 수 없습니다. 현금으로 결제하실 수 있습니다.
budget-hours-step = 먼저 이 POS의 통신을 복구하세요. 그때까지는 현금으로 받으세요.

budget-none-what = 이 매장은 확인할 수 없는 결제를 받지 않습니다.
budget-none-say = 통신이 끊겨 휴대폰 결제를 받을 수 없습니다. 현금으로 결제하실 수 있습니다.
budget-none-step = 현금으로 받거나 통신 복구를 기다리세요.

rate-too-old-what = 가장 최근 환율이 { $age } 전 것이라 위안화를 표시할 수 없습니다.
rate-too-old-say = 지금은 위안화 금액을 보여 드릴 수 없습니다. 결제 전에 결제 앱에 표시됩니다.
rate-too-old-step = { $currency } 금액으로 계속 판매하세요. 관리자가 환율을 정할 수 있습니다.

rate-missing-what = 아직 환율이 없어 위안화를 표시하지 않습니다.
rate-missing-say = 지금은 위안화 금액을 보여 드릴 수 없습니다. 결제 전에 결제 앱에 표시됩니다.
rate-missing-step = { $currency } 금액으로 계속 판매하세요. POS가 환율을 자동으로 다시 찾습니다.

mismatch-what = { $wallet }의 금액이나 번호가 이 거래와 다릅니다.
mismatch-say = 결제를 확인하고 있습니다. 다시 결제하지 말아 주세요.
mismatch-step = 다시 결제하지 말고 상품도 내주지 마세요. 관리자를 부르세요.

late-charge-what = 결제가 취소된 뒤에 { $wallet }에서 고객에게 청구했습니다.
late-charge-say = 청구된 금액은 환불해 드립니다. 다시 결제하지 말아 주세요.
late-charge-step = 환불하세요: "오늘", 이 결제, "환불" 순서. 이 결제로 상품을 내주지 마세요.

still-live-what = 이 거래에 결과가 확실하지 않은 결제가 있습니다.
still-live-say = 결제를 확인하고 있습니다. 다시 결제하지 마시고 잠시만 기다려 주세요.
still-live-step = 결과가 나올 때까지 기다리세요. 또 결제하면 고객에게 두 번 청구될 수 있습니다.

amount-too-large-what = 한 거래의 최대 금액 { $limit }보다 큰 금액입니다.
amount-too-large-say = 잠시만 기다려 주세요.
amount-too-large-step = 숫자를 확인하거나 거래를 나누세요.

engine-stopped-what = 결제사와 통신하는 부분이 멈췄습니다.
engine-stopped-say = POS를 점검하고 있습니다. 다시 결제하지 말아 주세요.
engine-stopped-step = Maneki를 다시 시작하면 진행 중이던 결제부터 모두 조회합니다.

# 스캐너가 읽은 것
scan-hong-kong-what = 홍콩 결제 앱이라 여기서 결제할 수 없습니다.
scan-hong-kong-say = WeChat Pay HK는 여기서 사용하실 수 없습니다. 다른 방법을 선택해 주세요.
scan-hong-kong-step = 청구되지 않았습니다. 다른 결제 앱을 요청하거나 현금으로 받으세요.

scan-union-pay-what = UnionPay 코드라 여기서 결제할 수 없습니다.
scan-union-pay-say = UnionPay 코드는 여기서 사용하실 수 없습니다. 다른 방법을 선택해 주세요.
scan-union-pay-step = 청구되지 않았습니다. 다른 결제 앱을 요청하거나 현금으로 받으세요.

scan-card-scheme-what = 카드 브랜드의 코드라 여기서 결제할 수 없습니다.
scan-card-scheme-say = 이 코드는 여기서 사용하실 수 없습니다. 다른 방법을 선택해 주세요.
scan-card-scheme-step = 청구되지 않았습니다. 다른 결제 앱을 요청하거나 현금으로 받으세요.

scan-not-set-up-what = 이 매장은 { $wallet } 결제를 받지 않습니다.
scan-not-set-up-say = 이 결제 앱은 여기서 사용하실 수 없습니다. 다른 방법을 선택해 주세요.
scan-not-set-up-step = 청구되지 않았습니다. 화면에 있는 결제 수단을 권하세요.

scan-used-what = 이미 사용한 코드입니다. 코드는 한 번만 쓸 수 있습니다.
scan-used-say = 결제 코드를 새로 고쳐 주세요.
scan-used-step = 새 코드를 스캔하세요. 이전 코드는 다시 보내지 않습니다.

scan-receipt-what = 결제 코드가 아니라 우리 매장 영수증입니다.
scan-receipt-say = 결제 코드를 보여 주세요.
scan-receipt-step = 고객 휴대폰의 코드를 스캔하세요.

scan-product-what = 상품 코드입니다. 상품이 아직 등록되지 않아 입력되지 않았습니다.
scan-product-say = 결제 코드를 보여 주세요.
scan-product-step = 가격을 입력하거나 고객 휴대폰의 코드를 스캔하세요.

scan-several-what = 여러 코드가 한꺼번에 읽혔습니다. 아무것도 쓰지 않았습니다.
scan-several-say = 잠시만 기다려 주세요. 코드를 화면에 그대로 두세요.
scan-several-step = 코드 하나만 다시 스캔하세요.

scan-wrong-page-what = 결제용 코드가 아닙니다. 돈을 받는 코드이거나 매장의 코드입니다.
scan-wrong-page-say = 결제 코드 화면을 열어 주세요.
scan-wrong-page-step = 고객 결제 앱에 나온 결제용 코드를 스캔하세요.

scan-input-method-what = 숫자가 전각으로 들어왔습니다. 이 컴퓨터의 입력기가 바꾼 것입니다.
scan-input-method-say = 잠시만 기다려 주세요. 코드를 화면에 그대로 두세요.
scan-input-method-step = 입력기를 영문으로 바꾼 뒤 다시 스캔하세요.

scan-unread-what = 결제 앱의 코드가 아니거나 잘못 읽혔습니다. 입력된 것은 없습니다.
scan-unread-say = 화면을 더 밝게 하고 코드를 다시 보여 주세요.
scan-unread-step = 새 코드를 요청해 다시 스캔하세요.

# 환불할 수 없는 까닭
refund-not-paid-what = 결제 완료가 확인되지 않아 환불할 것이 없습니다.
refund-not-paid-say = 결제를 확인하고 있습니다. 잠시만 기다려 주세요.
refund-not-paid-step = 결과가 나올 때까지 기다린 뒤 다시 확인하세요.

refund-too-much-what = 이 결제의 남은 금액 { $left }보다 많습니다.
refund-too-much-say = 잠시만 기다려 주세요.
refund-too-much-step = 더 적은 금액을 입력하세요. 전송된 것은 없습니다.

refund-nothing-left-what = 남은 금액이 없습니다. 모두 환불되었거나 진행 중입니다.
refund-nothing-left-say = 환불이 이미 끝났거나 진행 중입니다.
refund-nothing-left-step = 이 결제의 환불 내역을 확인하세요. 전송된 것은 없습니다.

refund-no-amount-what = 환불에는 결제 통화로 0보다 큰 금액이 필요합니다.
refund-no-amount-say = 잠시만 기다려 주세요.
refund-no-amount-step = 환불할 금액을 입력하세요.

refund-too-many-what = 너무 여러 번 나누어 환불해, 결제사가 더 받지 않습니다.
refund-too-many-say = 나머지는 현금으로 돌려드리겠습니다.
refund-too-many-step = 관리자 동의를 받아 나머지를 현금으로 돌려주세요.

refund-too-old-what = 결제가 오래되어 결제사가 더는 환불하지 않습니다.
refund-too-old-say = 현금으로 돌려드리겠습니다.
refund-too-old-step = 관리자 동의를 받아 현금으로 돌려주세요.
