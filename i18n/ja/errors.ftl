# 三行ずつ：何が起きたか、お客様への説明、安全な次の操作。

trouble-title = 確認が必要です
trouble-what = 何が起きたか
trouble-step = 次にすること
trouble-detail = サポート用の詳細

no-line-what = { $wallet }に接続できません。
no-line-say = ただいま通信が切れております。現金でお支払いいただけます。
no-line-step = 現金かローカルQRで会計してください。何も送信されておらず、請求もされていません。

outcome-unknown-what = { $wallet }から応答がありません。お客様はすでに支払っている可能性があります。
outcome-unknown-say = お支払いを確認しております。もう一度お支払いにならず、お待ちください。
outcome-unknown-step = 待つか、保留にしてください。再請求しないこと。レジが問い合わせを続けます。

acquirer-refused-what = { $wallet }が支払いを受け付けませんでした。
acquirer-refused-say = 現在このお支払い方法はご利用いただけません。ほかの方法をお選びください。
acquirer-refused-step = 別の支払方法をご案内ください。続くときは、詳細を添えて決済会社に連絡してください。

acquirer-busy-what = { $wallet }が混み合っていて応答できません。
acquirer-busy-say = 決済サービスが混み合っております。少々お待ちください。
acquirer-busy-step = お待ちください。レジが自動で問い合わせ直します。

keys-wrong-what = { $wallet }がこの店舗の鍵を受け付けません。
keys-wrong-say = 現在このお支払い方法はご利用いただけません。現金でお支払いいただけます。
keys-wrong-step = 現金で会計してください。責任者が決済会社とconfig.tomlの鍵と番号を確認します。

answer-untrusted-what = 署名の合わない応答が届きました。信用せずに破棄しました。
answer-untrusted-say = お支払いを確認しております。もう一度お支払いにならず、お待ちください。
answer-untrusted-step = 再請求しないこと。続くときは、責任者がconfig.tomlのプラットフォーム公開鍵を確認します。

clock-wrong-what = このパソコンの時計が{ $minutes }分ずれています。
clock-wrong-say = ただいまスマートフォン決済はご利用いただけません。現金でお支払いいただけます。
clock-wrong-step = 現金で会計してください。パソコンの設定で時計を合わせてください（自動設定がおすすめです）。

disk-full-what = ディスクがいっぱいで、取引を保存できませんでした。
disk-full-say = レジの準備をしております。まだお支払いにならないでください。
disk-full-step = このレジでは会計しないこと。ディスクの空きを作ってから、Manekiを起動し直してください。

store-in-use-what = このレジのデータは、すでに別のManekiで開かれています。
store-in-use-say = レジの準備をしております。少々お待ちください。
store-in-use-step = 開いている画面を使うか、閉じてから起動し直してください。

store-newer-what = レジのデータは、より新しい版のManekiで作られています。
store-newer-say = レジの準備をしております。少々お待ちください。
store-newer-step = 新しい版をもう一度インストールしてください。データは消さないこと。

store-damaged-what = レジのデータが壊れています。悪化を防ぐため、開きません。
store-damaged-say = レジの準備をしております。別のレジでお支払いください。
store-damaged-step = 何も消さないこと。サポートに連絡してください。最後の正しい控えは「backups」フォルダーにあります。

store-read-only-what = レジのデータに書き込めません。
store-read-only-say = レジの準備をしております。少々お待ちください。
store-read-only-step = このユーザーが { $path } に書き込めることを確認し、起動し直してください。

store-failed-what = レジが処理を保存できませんでした。
store-failed-say = レジの準備をしております。もう一度お支払いにならないでください。
store-failed-step = このレジでは会計しないこと。Manekiを起動し直すと、未完了の支払いをまず問い合わせます。

config-wrong-what = 設定に誤りがあります。
config-wrong-say = レジの準備をしております。少々お待ちください。
config-wrong-step = { $path } を直して「再試行」を押してください。

config-missing-what = このレジはまだ設定されていません：{ $path } がありません。
config-missing-say = レジの準備をしております。少々お待ちください。
config-missing-step = 決済会社にファイルを依頼するか、先に maneki demo をお試しください。

budget-per-sale-what = オフラインの取引は1件{ $limit }までです。
budget-per-sale-say = オフラインのため、この金額のスマートフォン決済はご利用いただけません。現金でお支払いいただけます。
budget-per-sale-step = 現金で会計するか、通信の復旧を待ってください。

budget-total-what = 未確認の合計が{ $would-be }になり、上限の{ $limit }を超えます。
budget-total-say = オフラインのため、スマートフォン決済をこれ以上お受けできません。現金でお支払いいただけます。
budget-total-step = 現金で会計するか、通信が復旧して確認が済むのを待ってください。

budget-count-what = 未確認の取引がすでに上限の{ $limit }件あります。
budget-count-say = オフラインのため、スマートフォン決済をこれ以上お受けできません。現金でお支払いいただけます。
budget-count-step = 現金で会計するか、通信が復旧して確認が済むのを待ってください。

budget-hours-what = { $limit }時間を超えて確認を待っている取引があります。
budget-hours-say = オフラインのため、スマートフォン決済をこれ以上お受けできません。現金でお支払いいただけます。
budget-hours-step = まずこのレジの通信を復旧してください。それまでは現金で会計してください。

budget-none-what = この店舗では、確認できない支払いを受け付けません。
budget-none-say = オフラインのため、スマートフォン決済はご利用いただけません。現金でお支払いいただけます。
budget-none-step = 現金で会計するか、通信の復旧を待ってください。

rate-too-old-what = 最新のレートが{ $age }前のもので古すぎるため、人民元を表示しません。
rate-too-old-say = ただいま人民元の金額を表示できません。お支払い前に決済アプリに表示されます。
rate-too-old-step = { $currency }のまま販売を続けてください。責任者がレートを設定できます。

rate-missing-what = まだレートがないため、人民元を表示しません。
rate-missing-say = ただいま人民元の金額を表示できません。お支払い前に決済アプリに表示されます。
rate-missing-step = { $currency }のまま販売を続けてください。レジが自動でレートを探します。

mismatch-what = { $wallet }の金額または番号がこの取引と一致しません。
mismatch-say = お支払いを確認しております。もう一度お支払いにならないでください。
mismatch-step = 再請求も商品のお渡しもしないこと。責任者を呼んでください。

late-charge-what = 取消のあとに、{ $wallet }がお客様に請求しました。
late-charge-say = 請求が行われましたが、返金いたします。もう一度お支払いにならないでください。
late-charge-step = 「本日の集計」でこの支払いを選び、返金してください。この支払いで商品を渡さないでください。

still-live-what = この取引には、結果の確定していない支払いがあります。
still-live-say = お支払いを確認しております。もう一度お支払いにならず、お待ちください。
still-live-step = 確定するまで待ってください。もう一度請求すると二重払いになるおそれがあります。

amount-too-large-what = 1件の上限{ $limit }を超えています。
amount-too-large-say = 少々お待ちください。
amount-too-large-step = 桁を確かめるか、取引を分けてください。

engine-stopped-what = 決済会社と通信する部分が停止しました。
engine-stopped-say = レジの準備をしております。もう一度お支払いにならないでください。
engine-stopped-step = Manekiを起動し直すと、未完了の支払いをまず問い合わせます。

# What a scanner read
scan-hong-kong-what = 香港版の決済アプリです。ここでは支払えません。
scan-hong-kong-say = WeChat Pay HKはご利用いただけません。ほかの方法でお支払いください。
scan-hong-kong-step = 請求はありません。ほかの決済アプリか現金をお願いしてください。

scan-union-pay-what = UnionPayのコードです。ここでは支払えません。
scan-union-pay-say = UnionPayのコードはご利用いただけません。ほかの方法でお支払いください。
scan-union-pay-step = 請求はありません。ほかの決済アプリか現金をお願いしてください。

scan-card-scheme-what = カードブランドのコードです。ここでは支払えません。
scan-card-scheme-say = このコードはご利用いただけません。ほかの方法でお支払いください。
scan-card-scheme-step = 請求はありません。ほかの決済アプリか現金をお願いしてください。

scan-not-set-up-what = 当店では{ $wallet }を取り扱っていません。
scan-not-set-up-say = この決済アプリはご利用いただけません。ほかの方法でお支払いください。
scan-not-set-up-step = 請求はありません。画面の支払方法をご案内ください。

scan-used-what = 使用済みのコードです。コードは一度しか使えません。
scan-used-say = 支払いコードを更新してください。
scan-used-step = 新しいコードを読み取ってください。前のコードは送りません。

scan-receipt-what = 当店のレシートです。支払いコードではありません。
scan-receipt-say = 支払いコードをご提示ください。
scan-receipt-step = お客様のスマホのコードを読み取ってください。

scan-product-what = 商品コードです。商品はまだ登録されていません。何も入力されていません。
scan-product-say = 支払いコードをご提示ください。
scan-product-step = 金額を入力するか、お客様のスマホのコードを読み取ってください。

scan-several-what = 複数のコードを同時に読み取りました。どれも使いません。
scan-several-say = 少々お待ちください。コードを表示したままにしてください。
scan-several-step = もう一度、一つだけ読み取ってください。

scan-wrong-page-what = 支払い用ではありません。受取用か店舗用のコードです。
scan-wrong-page-say = 「支払い」のコードを表示してください。
scan-wrong-page-step = 決済アプリの支払い用コードを読み取ってください。

scan-input-method-what = 数字が全角で届きました。入力方式が影響しています。
scan-input-method-say = 少々お待ちください。コードを表示したままにしてください。
scan-input-method-step = 入力方式を英数に切り替え、もう一度読み取ってください。

scan-unread-what = 決済アプリのコードではないか、正しく読めませんでした。何も入力されていません。
scan-unread-say = 画面を明るくして、もう一度コードをご提示ください。
scan-unread-step = 新しいコードをもう一度読み取ってください。

# Why nothing can be given back
refund-not-paid-what = 支払いが確認されていないため、返金できません。
refund-not-paid-say = お支払いを確認しております。少々お待ちください。
refund-not-paid-step = 結果が確定してから、もう一度確かめてください。

refund-too-much-what = 返金できるのは残り{ $left }までです。
refund-too-much-say = 少々お待ちください。
refund-too-much-step = 金額を減らしてください。何も送っていません。

refund-nothing-left-what = 残りはありません。全額が返金済みか手続き中です。
refund-nothing-left-say = 返金は済んでいるか、手続き中です。
refund-nothing-left-step = この支払いの返金記録を確かめてください。何も送っていません。

refund-no-amount-what = 返金額は、支払いと同じ通貨で0より大きい金額にします。
refund-no-amount-say = 少々お待ちください。
refund-no-amount-step = 返金する金額を入力してください。

refund-too-many-what = 返金の回数が上限に達しました。
refund-too-many-say = 残りは現金でお返しいたします。
refund-too-many-step = 残りは責任者の了承を得て現金で返してください。

refund-too-old-what = 支払いから時間が経ちすぎ、決済会社では返金できません。
refund-too-old-say = 現金でお返しいたします。
refund-too-old-step = 責任者の了承を得て現金で返してください。
