# 收银机的初始设置、设置、锁定与培训。

# 步骤
setup-language = 语言
setup-shop = 店铺
setup-payments = 收款方式
setup-displays = 屏幕
setup-look = 外观与声音
setup-pin = PIN
setup-ready = 就绪
setup-step = 第 { $step } 步，共 { $steps } 步
setup-later = 所有内容以后都可以在设置中更改。
setup-kept = 输入的内容会保留。可以先停在这里，以后再继续。
button-continue = 继续
button-back = 返回
button-save = 保存
button-correct-here = 在此改正
button-close = 关闭
button-choose = 选择

# 语言
language-title = 您使用哪种语言？
language-text = 顾客屏的语言另行选择。

# 店铺
shop-title = 您的店铺
shop-name = 店名
shop-name-sub = 显示在顾客屏和顾客的钱包中
shop-country = 国家或地区
shop-currency = 币种
shop-currency-sold = 不能更改：本收银机已用 { $currency } 销售过
shop-timezone = 时区
shop-kind = 店铺类型
shop-till = 本收银机名称
shop-till-sub = 字母和数字，例如 paris-1；每台收银机名称不同
shop-till-kept = 不能更改：销售记录已使用名称 { $till }
shop-customer-language = 顾客屏语言
shop-offers = 顾客屏空闲时显示的优惠
shop-offers-sub = 用顾客的语言写一句短句，可留空
kind-gifts = 礼品与纪念品
kind-clothing = 服装
kind-cosmetics = 化妆品
kind-jewellery = 珠宝钟表
kind-department = 百货公司
kind-duty-free = 免税店
kind-food = 食品杂货
kind-restaurant = 餐厅
kind-cafe = 咖啡馆
kind-pharmacy = 药店
kind-hotel = 酒店
kind-attraction = 博物馆、景点
kind-other = 其他店铺

# 收款方式
payments-title = 本收银机如何收款？
payments-training = 培训模式
payments-training-sub = 模拟钱包，无需开户
payments-training-note = 两个窗口都会标明培训模式，流水单独保存，不会真实扣款。
payments-training-owed = 还有付款在等待结果（{ $count }笔），请先处理完再切换。
payments-wechat-sub = 需要商户号和密钥
payments-alipay-sub = 需要客户端 ID 和密钥
payments-merchant = 商户号
payments-app = AppID
payments-institution = 通过机构接入
payments-institution-number = 机构商户号
payments-institution-app = 机构 AppID
payments-serial = 证书序列号
payments-private-key = 本店私钥
payments-v3-key = APIv3 密钥
payments-platform-id = 平台公钥 ID（可留空）
payments-platform-key = 平台公钥（可留空）
payments-client = 客户端 ID
payments-store = 门店编号
payments-public-key = 平台公钥
payments-file-sub = 输入文件路径，或把文件拖到这里
payments-file-kept = 已存入收银机文件夹，仅限当前用户使用
payments-file-missing = 找不到这个文件
payments-file-unread = 无法读取这个文件
payments-file-large = 文件太大，不像是密钥
button-check = 向{ $wallet }核对
check-running = 正在向{ $wallet }核对
check-good = { $wallet }已应答：地址、密钥和编号都正确。
check-bad = 还不正确：{ $detail }
check-none = 尚未核对。没有网络时，可以以后再核对。

# 屏幕
displays-title = 哪个屏幕给顾客看？
displays-text = 每个屏幕正在显示各自的编号，请选择顾客看到的那一个。
displays-none = 只找到一个屏幕。顾客窗口会在本窗口后面打开，请把它拖到顾客看得到的地方。
displays-number = 屏幕 { $number }
displays-size = { $width } × { $height }
displays-here = 本窗口在这里
button-show-numbers = 再次显示编号

# 外观与声音
look-theme = 颜色
look-theme-system = 跟随电脑
look-theme-light = 浅色
look-theme-dark = 深色
look-contrast = 对比度
look-contrast-normal = 标准
look-contrast-high = 高
look-text = 大小
look-text-normal = 标准
look-text-large = 大
sound-title = 提示音
sound-paid = 两声短音：支付成功
sound-notpaid = 一声长音：未支付
sound-notverified = 另一种音：待核实
sound-voice = 语音播报金额
sound-volume = 音量
sound-on = 开
sound-off = 关
sound-missing = 此版本的程序不含声音功能。

# PIN 与锁定
pin-title = 用 PIN 保护设置
pin-text = 4 到 8 位数字，用来打开设置和解锁收银机。没有 PIN 时，任何人都能更改设置。
pin-new = 新 PIN
pin-again = 再次输入同一 PIN
pin-differs = 两次输入的 PIN 不一致，请都重新输入。
pin-short = PIN 至少为 4 位数字。
pin-remove = 删除 PIN
lock-no-pin = 没有 PIN，无法锁定；按 Ctrl S 设置
lock-close = 请先输入 PIN，再关闭收银机
lock-text = 请输入 PIN
lock-settings = 请输入 PIN 以打开设置
lock-wrong = PIN 不正确，还可以再试 { $left } 次。
lock-wait = 输错次数过多，请等待 { $seconds } 秒。
lock-payment-goes-on = 收银机锁定时，付款照常进行。

# 就绪
ready-title = 收银机已就绪
ready-training = 第一笔练习：输入价格，按 F9，模拟顾客就会付款。
ready-real = 第一笔销售：输入一个小金额，按 F9，再用手机付款。
ready-file = 全部保存在 { $path }
button-start = 开始收银

# 错误提示
field-needed = 必填
field-wrong = 不能使用：{ $detail }
save-failed = 无法保存：{ $detail }

# 收银员窗口中的设置
help-settings = 更改设置
help-lock = 锁定收银机，付款照常进行
help-practice = 培训：模拟顾客下一步做什么
help-customer-language = 更换顾客屏语言
help-next-field = 下一栏
help-choose = 换一个选项
