# 收銀機的初始設定、設定、鎖定與訓練。

# 步驟
setup-language = 語言
setup-shop = 店舖
setup-payments = 收款方式
setup-displays = 螢幕
setup-look = 外觀與聲音
setup-pin = PIN
setup-ready = 就緒
setup-step = 第 { $step } 步，共 { $steps } 步
setup-later = 所有內容以後都可以在「設定」中更改。
setup-kept = 輸入的內容會保留。可以先停在這裡，以後再繼續。
button-continue = 繼續
button-back = 返回
button-save = 儲存
button-correct-here = 在此改正
button-close = 關閉
button-choose = 選擇

# 語言
language-title = 您使用哪種語言？
language-text = 顧客螢幕的語言另行選擇。

# 店舖
shop-title = 您的店舖
shop-name = 店名
shop-name-sub = 顯示在顧客螢幕和顧客的電子錢包中
shop-country = 國家或地區
shop-currency = 幣別
shop-currency-sold = 不能更改：本收銀機已用 { $currency } 銷售過
shop-timezone = 時區
shop-kind = 店舖類型
shop-till = 本收銀機名稱
shop-till-sub = 字母和數字，例如 paris-1；每台收銀機名稱不同
shop-till-kept = 不能更改：銷售紀錄已使用名稱 { $till }
shop-customer-language = 顧客螢幕語言
shop-offers = 顧客螢幕空閒時顯示的優惠
shop-offers-sub = 用顧客的語言寫一句短句，可留空
kind-gifts = 禮品與紀念品
kind-clothing = 服飾
kind-cosmetics = 化妝品
kind-jewellery = 珠寶鐘錶
kind-department = 百貨公司
kind-duty-free = 免稅店
kind-food = 食品雜貨
kind-restaurant = 餐廳
kind-cafe = 咖啡店
kind-pharmacy = 藥房
kind-hotel = 旅館
kind-attraction = 博物館、景點
kind-other = 其他店舖

# 收款方式
payments-title = 本收銀機如何收款？
payments-training = 訓練模式
payments-training-sub = 模擬電子錢包，無需開戶
payments-training-note = 兩個視窗都會標明「訓練」，紀錄另外儲存，不會真實扣款。
payments-training-owed = 還有付款在等待結果（{ $count }筆），請先處理完再切換。
payments-wechat-sub = 需要商戶編號和金鑰
payments-alipay-sub = 需要用戶端 ID 和金鑰
payments-merchant = 商戶編號
payments-app = AppID
payments-institution = 透過機構連接
payments-institution-number = 機構商戶編號
payments-institution-app = 機構 AppID
payments-serial = 憑證序號
payments-private-key = 本店私密金鑰
payments-v3-key = APIv3 金鑰
payments-platform-id = 平台公開金鑰 ID（可留空）
payments-platform-key = 平台公開金鑰（可留空）
payments-client = 用戶端 ID
payments-store = 店舖編號
payments-public-key = 平台公開金鑰
payments-file-sub = 輸入檔案路徑，或把檔案拖到這裡
payments-file-kept = 已存入收銀機資料夾，僅限目前使用者使用
payments-file-missing = 找不到這個檔案
payments-file-unread = 無法讀取這個檔案
payments-file-large = 檔案太大，不像是金鑰
button-check = 向{ $wallet }核對
check-running = 正在向{ $wallet }核對
check-good = { $wallet }已回覆：位址、金鑰和編號都正確。
check-bad = 還不正確：{ $detail }
check-none = 尚未核對。沒有連線時，可以以後再核對。

# 螢幕
displays-title = 哪個螢幕給顧客看？
displays-text = 每個螢幕正在顯示各自的編號，請選擇顧客看到的那一個。
displays-none = 只找到一個螢幕。顧客視窗會在此視窗後面開啟，請把它拖到顧客看得到的地方。
displays-number = 螢幕 { $number }
displays-size = { $width } × { $height }
displays-here = 此視窗在這裡
button-show-numbers = 再次顯示編號

# 外觀與聲音
look-theme = 顏色
look-theme-system = 跟隨電腦
look-theme-light = 淺色
look-theme-dark = 深色
look-contrast = 對比
look-contrast-normal = 標準
look-contrast-high = 高
look-text = 大小
look-text-normal = 標準
look-text-large = 大
sound-title = 提示音
sound-paid = 兩聲短音：支付成功
sound-notpaid = 一聲長音：未支付
sound-notverified = 另一種音：待核實
sound-voice = 語音播報金額
sound-volume = 音量
sound-on = 開
sound-off = 關
sound-missing = 此版本的程式不含聲音功能。

# PIN 與鎖定
pin-title = 用 PIN 保護設定
pin-text = 4 到 8 位數字，用來開啟設定和解鎖收銀機。沒有 PIN 時，任何人都能更改設定。
pin-new = 新 PIN
pin-again = 再次輸入同一 PIN
pin-differs = 兩次輸入的 PIN 不一致，請都重新輸入。
pin-short = PIN 至少為 4 位數字。
pin-remove = 移除 PIN
lock-no-pin = 沒有 PIN，無法鎖定；按 Ctrl S 設定
lock-close = 請先輸入 PIN，再關閉收銀機
lock-text = 請輸入 PIN
lock-settings = 請輸入 PIN 以開啟設定
lock-wrong = PIN 不正確，還可以再試 { $left } 次。
lock-wait = 輸錯次數過多，請等待 { $seconds } 秒。
lock-payment-goes-on = 收銀機鎖定時，付款照常進行。

# 就緒
ready-title = 收銀機已就緒
ready-training = 第一筆練習：輸入價格，按 F9，模擬顧客就會付款。
ready-real = 第一筆銷售：輸入一個小金額，按 F9，再用手機付款。
ready-file = 全部儲存在 { $path }
button-start = 開始收銀

# 錯誤提示
field-needed = 必填
field-wrong = 不能使用：{ $detail }
save-failed = 無法儲存：{ $detail }

# 收銀員視窗中的設定
help-settings = 更改設定
help-lock = 鎖定收銀機，付款照常進行
help-practice = 訓練：模擬顧客下一步做什麼
help-customer-language = 更換顧客螢幕語言
help-next-field = 下一欄
help-choose = 換一個選項
