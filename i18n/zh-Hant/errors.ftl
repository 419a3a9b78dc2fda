# 每個問題三句話：發生什麼事、怎麼對顧客說、唯一安全的下一步。

trouble-title = 有問題需要處理
trouble-what = 發生什麼事
trouble-step = 怎麼辦
trouble-detail = 給技術支援的詳情

no-line-what = 無法連線至{ $wallet }。
no-line-say = 本店連線暫時中斷，您可以用現金付款。
no-line-step = 請收現金或使用本地QR碼。沒有發出任何請求，也沒有人被扣款。

outcome-unknown-what = { $wallet }沒有回覆，顧客可能已經付款。
outcome-unknown-say = 正在查詢付款結果，請稍候，不要再付一次。
outcome-unknown-step = 請等待或掛單，切勿重複收款，收銀機會繼續查詢。

acquirer-refused-what = { $wallet }拒絕了這筆付款。
acquirer-refused-say = 暫時無法使用此付款方式，請換一種方式付款。
acquirer-refused-step = 請改用其他付款方式。如再次發生，請把詳情告知服務商。

acquirer-busy-what = { $wallet }忙碌，暫時無法回覆。
acquirer-busy-say = 支付系統忙碌，請稍候。
acquirer-busy-step = 請等待，收銀機會自動再次查詢。

keys-wrong-what = { $wallet }不接受本店的金鑰。
keys-wrong-say = 暫時無法使用此付款方式，您可以用現金付款。
keys-wrong-step = 請收現金。由店長與服務商核對 config.toml 中的金鑰和商戶編號。

answer-untrusted-what = 收到簽章不符的回覆，已不予採信。
answer-untrusted-say = 正在查詢付款結果，請稍候，不要再付一次。
answer-untrusted-step = 切勿重複收款。如持續出現，由店長核對 config.toml 中的平台公開金鑰。

clock-wrong-what = 本機時鐘相差 { $minutes } 分鐘。
clock-wrong-say = 暫時無法使用手機支付，您可以用現金付款。
clock-wrong-step = 請收現金。請在電腦設定中校準時間，最好改為自動對時。

disk-full-what = 磁碟已滿，這筆銷售無法儲存。
disk-full-say = 收銀機需要處理一下，請先不要付款。
disk-full-step = 請勿在這台收銀機上收款。清理磁碟空間後重新開啟 Maneki。

store-in-use-what = 另一個 Maneki 正在使用這台收銀機的資料。
store-in-use-say = 收銀機需要處理一下，請稍候。
store-in-use-step = 請使用已開啟的視窗，或關閉它後重新開啟。

store-newer-what = 收銀機的資料由更新版本的 Maneki 寫入。
store-newer-say = 收銀機需要處理一下，請稍候。
store-newer-step = 請重新安裝新版本，不要刪除資料。

store-damaged-what = 收銀機的資料已損壞。為避免情況惡化，Maneki 不會開啟它。
store-damaged-say = 這台收銀機需要處理，請到其他收銀台付款。
store-damaged-step = 請勿刪除任何檔案，聯絡技術支援。最近一份完好的備份在「backups」資料夾。

store-read-only-what = 收銀機的資料無法寫入。
store-read-only-say = 收銀機需要處理一下，請稍候。
store-read-only-step = 請確認目前使用者可以寫入資料夾 { $path }，然後重新開啟。

store-failed-what = 收銀機未能儲存操作。
store-failed-say = 收銀機需要處理一下，請不要再付一次。
store-failed-step = 請勿在這台收銀機上收款。重新開啟 Maneki 後，它會先查詢所有未完成的付款。

config-wrong-what = 設定有誤。
config-wrong-say = 收銀機需要處理一下，請稍候。
config-wrong-step = 請改正 { $path }，然後按「重試」。

config-missing-what = 這台收銀機尚未設定：缺少 { $path }。
config-missing-say = 收銀機需要處理一下，請稍候。
config-missing-step = 請向服務商索取該檔案，或先試用 maneki demo。

budget-per-sale-what = 離線銷售每筆最多 { $limit }。
budget-per-sale-say = 本店離線，此金額無法用手機支付，您可以用現金付款。
budget-per-sale-step = 請收現金，或等待連線恢復。

budget-total-what = 待核實總額將達到 { $would-be }，上限為 { $limit }。
budget-total-say = 本店離線，暫時不能再接受手機支付，您可以用現金付款。
budget-total-step = 請收現金，或等待連線恢復並完成核實。

budget-count-what = 已有 { $limit } 筆銷售待核實，達到上限。
budget-count-say = 本店離線，暫時不能再接受手機支付，您可以用現金付款。
budget-count-step = 請收現金，或等待連線恢復並完成核實。

budget-hours-what = 有一筆銷售等待核實已超過 { $limit } 小時。
budget-hours-say = 本店離線，暫時不能再接受手機支付，您可以用現金付款。
budget-hours-step = 請先恢復這台收銀機的連線，在此之前只收現金。

budget-none-what = 本店不接受無法核實的付款。
budget-none-say = 本店離線，暫時不能使用手機支付，您可以用現金付款。
budget-none-step = 請收現金，或等待連線恢復。

rate-too-old-what = 最新匯率已是 { $age }前的，太舊，不再顯示人民幣。
rate-too-old-say = 暫時無法顯示人民幣金額，付款前電子錢包會顯示。
rate-too-old-step = 請繼續以 { $currency } 銷售。店長可以設定匯率。

rate-missing-what = 還沒有匯率，不顯示人民幣。
rate-missing-say = 暫時無法顯示人民幣金額，付款前電子錢包會顯示。
rate-missing-step = 請繼續以 { $currency } 銷售，收銀機會自動再次取得匯率。

mismatch-what = { $wallet }回傳的金額或單號與此單不一致。
mismatch-say = 本店正在核對您的付款，請不要再付一次。
mismatch-step = 切勿重複收款，也不要交付商品，請叫店長。

late-charge-what = 取消之後，{ $wallet }仍向顧客扣款。
late-charge-say = 您已被扣款，款項會退還給您，請不要再付一次。
late-charge-step = 請在「今日」中選擇這筆付款並退款。請勿憑這筆付款交付商品。

still-live-what = 此單有一筆付款結果尚未確定。
still-live-say = 正在查詢付款結果，請稍候，不要再付一次。
still-live-step = 請等到有結果。再次收款可能讓顧客付兩次。

amount-too-large-what = 金額超過單筆上限 { $limit }。
amount-too-large-say = 請稍候。
amount-too-large-step = 請檢查位數，或分成幾單。

engine-stopped-what = 與收單機構通訊的部分已停止。
engine-stopped-say = 收銀機需要處理一下，請不要再付一次。
engine-stopped-step = 請重新開啟 Maneki，它會先查詢所有未完成的付款。

# What a scanner read
scan-hong-kong-what = 這是香港版電子錢包，不能在這裡付款。
scan-hong-kong-say = WeChat Pay HK 在這裡無法使用，請換一種方式付款。
scan-hong-kong-step = 沒有人被扣款。請顧客換一個電子錢包，或收現金。

scan-union-pay-what = 這是雲閃付（銀聯）的付款碼，不能在這裡付款。
scan-union-pay-say = 雲閃付付款碼在這裡無法使用，請換一種方式付款。
scan-union-pay-step = 沒有人被扣款。請顧客換一個電子錢包，或收現金。

scan-card-scheme-what = 這是信用卡組織的付款碼，不能在這裡付款。
scan-card-scheme-say = 此付款碼在這裡無法使用，請換一種方式付款。
scan-card-scheme-step = 沒有人被扣款。請顧客換一個電子錢包，或收現金。

scan-not-set-up-what = 本店未開通{ $wallet }。
scan-not-set-up-say = 此電子錢包在這裡無法使用，請換一種方式付款。
scan-not-set-up-step = 沒有人被扣款。請改用螢幕上的付款方式。

scan-used-what = 此付款碼已經用過，每個碼只能用一次。
scan-used-say = 請更新付款碼。
scan-used-step = 請掃新的付款碼，舊碼不會再傳送。

scan-receipt-what = 這是本店的收據，不是付款碼。
scan-receipt-say = 請出示付款碼。
scan-receipt-step = 請掃顧客手機上的付款碼。

scan-product-what = 這是商品條碼。商品尚未設定，沒有輸入任何內容。
scan-product-say = 請出示付款碼。
scan-product-step = 請輸入價格，或掃顧客手機上的付款碼。

scan-several-what = 一次讀到多個碼，都沒有使用。
scan-several-say = 請稍候，請保持付款碼顯示。
scan-several-step = 請重新掃碼，一次只掃一個。

scan-wrong-page-what = 這不是付款碼，而是收款碼或店舖的碼。
scan-wrong-page-say = 請開啟「付款碼」頁面。
scan-wrong-page-step = 請掃電子錢包中的付款碼。

scan-input-method-what = 讀到的是全形數字，受輸入法影響。
scan-input-method-say = 請稍候，請保持付款碼顯示。
scan-input-method-step = 請切換到英文輸入法後重新掃碼。

scan-unread-what = 這不是電子錢包的付款碼，或沒有讀清楚。沒有輸入任何內容。
scan-unread-say = 請調亮螢幕，重新出示付款碼。
scan-unread-step = 請顧客更新付款碼後重新掃碼。

# Why nothing can be given back
refund-not-paid-what = 這筆付款尚未確認支付成功，不能退款。
refund-not-paid-say = 正在核對您的付款，請稍候。
refund-not-paid-step = 請等結果確定後再看。

refund-too-much-what = 超過了這筆付款的可退餘額 { $left }。
refund-too-much-say = 請稍候。
refund-too-much-step = 請輸入較小的金額。沒有發出任何請求。

refund-nothing-left-what = 這筆付款已全部退款或正在退款，沒有餘額。
refund-nothing-left-say = 您的退款已完成或正在處理。
refund-nothing-left-step = 請查看這筆付款的退款紀錄。沒有發出任何請求。

refund-no-amount-what = 請輸入大於零的退款金額，幣別與付款相同。
refund-no-amount-say = 請稍候。
refund-no-amount-step = 請輸入退款金額。

refund-too-many-what = 這筆付款的退款次數已達上限。
refund-too-many-say = 餘下的金額我們用現金退給您。
refund-too-many-step = 請經店長同意，用現金退還餘款。

refund-too-old-what = 這筆付款時間太久，收單機構不再退款。
refund-too-old-say = 我們用現金退給您。
refund-too-old-step = 請經店長同意，用現金退還。
