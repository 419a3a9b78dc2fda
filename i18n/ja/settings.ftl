# レジの初期設定、設定、ロック、練習。

# 手順
setup-language = 言語
setup-shop = 店舗
setup-payments = 決済
setup-displays = 画面
setup-look = 表示と音
setup-pin = PIN
setup-ready = 準備完了
setup-step = 手順 { $step }／{ $steps }
setup-later = すべて後から「設定」で変更できます。
setup-kept = 入力した内容は保存されます。ここで中断して、後で続けられます。
button-continue = 次へ
button-back = 戻る
button-save = 保存
button-correct-here = ここで直す
button-close = 閉じる
button-choose = 選択

# 言語
language-title = 使う言語を選んでください
language-text = お客様画面の言語は別に選べます。

# 店舗
shop-title = お店について
shop-name = 店名
shop-name-sub = お客様画面と決済アプリに表示されます
shop-country = 国・地域
shop-currency = 通貨
shop-currency-sold = 変更できません：このレジは{ $currency }で販売済みです
shop-timezone = タイムゾーン
shop-kind = 業種
shop-till = レジの名前
shop-till-sub = 英数字で入力（例：paris-1）。レジごとに別の名前にします
shop-till-kept = 変更できません：記録は{ $till }の名前で残っています
shop-customer-language = お客様画面の言語
shop-offers = 待機中のお客様画面に出すお得な情報
shop-offers-sub = お客様の言語で短く一文。空でもかまいません
kind-gifts = ギフト・お土産
kind-clothing = 衣料品
kind-cosmetics = 化粧品
kind-jewellery = 宝飾品・時計
kind-department = 百貨店
kind-duty-free = 免税店
kind-food = 食料品
kind-restaurant = レストラン
kind-cafe = カフェ
kind-pharmacy = 薬局
kind-hotel = ホテル
kind-attraction = 博物館・観光施設
kind-other = その他の店舗

# 決済
payments-title = このレジで使う決済を選んでください
payments-training = 練習モード
payments-training-sub = 模擬の決済アプリ、契約は不要です
payments-training-note = 練習中であることを両方の画面に表示し、記録も別に保存します。実際のお金は動きません。
payments-training-owed = 応答待ちの支払いがある間は切り替えられません（{ $count }件）。先に完了してください。
payments-wechat-sub = 加盟店番号と鍵が必要です
payments-alipay-sub = クライアントIDと鍵が必要です
payments-merchant = 加盟店番号
payments-app = アプリID
payments-institution = 決済代行会社を経由
payments-institution-number = 決済代行会社の加盟店番号
payments-institution-app = 決済代行会社のアプリID
payments-serial = 証明書のシリアル番号
payments-private-key = お店の秘密鍵
payments-v3-key = APIv3の鍵
payments-platform-id = プラットフォーム公開鍵のID（空でも可）
payments-platform-key = プラットフォーム公開鍵（空でも可）
payments-client = クライアントID
payments-store = 店舗番号
payments-public-key = プラットフォーム公開鍵
payments-file-sub = ファイルの場所を入力するか、ここにドロップ
payments-file-kept = レジのフォルダーに保存済み（このユーザー専用）
payments-file-missing = ファイルが見つかりません
payments-file-unread = このファイルは読み込めません
payments-file-large = 鍵にしてはファイルが大きすぎます
button-check = { $wallet }に確認する
check-running = { $wallet }に問い合わせ中
check-good = { $wallet }から応答がありました。接続先・鍵・番号に誤りはありません。
check-bad = まだ正しくありません：{ $detail }
check-none = まだ確認していません。通信がないときは後で確認できます。

# 画面
displays-title = お客様画面はどこに出しますか
displays-text = それぞれの画面に番号が出ています。お客様から見える画面を選んでください。
displays-none = 画面は1台だけです。お客様画面はこのウィンドウの後ろに開きます。お客様から見える位置へドラッグしてください。
displays-number = 画面{ $number }
displays-size = { $width } × { $height }
displays-here = このウィンドウがある画面
button-show-numbers = 番号をもう一度表示

# 表示と音
look-theme = 配色
look-theme-system = パソコンと同じ
look-theme-light = ライト
look-theme-dark = ダーク
look-contrast = コントラスト
look-contrast-normal = 標準
look-contrast-high = 高
look-text = サイズ
look-text-normal = 標準
look-text-large = 大
sound-title = 音
sound-paid = 短い音2回：支払い済み
sound-notpaid = 長い音1回：未払い
sound-notverified = 別の音：未確認
sound-voice = 金額を音声で読み上げ
sound-volume = 音量
sound-on = オン
sound-off = オフ
sound-missing = この版のプログラムには音の機能がありません。

# PINとロック
pin-title = 設定を守るPIN
pin-text = 4から8桁の数字です。設定を開くときと、ロックの解除に使います。PINがないと、だれでも設定を変更できます。
pin-new = 新しいPIN
pin-again = 同じPINをもう一度
pin-differs = 2つのPINが一致しません。両方とも入力し直してください。
pin-short = PINは4桁以上です。
pin-remove = PINを削除
lock-no-pin = PINがないのでロックできません。Ctrl Sで設定
lock-close = 閉じるには先にPINを入力してください
lock-text = PINを入力してください
lock-settings = PINを入力すると設定が開きます
lock-wrong = PINが違います。あと{ $left }回入力できます。
lock-wait = 間違いが続きました。{ $seconds }秒お待ちください。
lock-payment-goes-on = ロック中も、支払いの処理は続きます。

# 準備完了
ready-title = レジの準備ができました
ready-training = 最初の練習：金額を入力してF9を押すと、模擬のお客様が支払います。
ready-real = 最初の取引：少額を入力してF9を押し、スマホで支払ってみてください。
ready-file = すべて { $path } に保存されています
button-start = 販売を始める

# 誤りの表示
field-needed = 必須です
field-wrong = 使えません：{ $detail }
save-failed = 保存できませんでした：{ $detail }

# 店員用の画面での設定
help-settings = 設定を変更する
help-lock = レジをロックする（支払いの処理は続きます）
help-practice = 練習：模擬のお客様の次の動作
help-customer-language = お客様画面の言語を変える
help-next-field = 次の欄
help-choose = 別の値を選ぶ
