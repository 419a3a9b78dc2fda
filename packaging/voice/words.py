"""What is said, language by language: the name of a clip and the text a synthesiser reads for it.

The names are those `src/ui/sound/voice` composes a sentence of; a test there checks that none is missing.
"""


def numerals():
    """0 to 99 as figures: the synthesiser knows how each language says them."""
    return {str(n): str(n) for n in range(100)}


def words(*names):
    return {name: name for name in names}


def west(received, *names):
    return numerals() | words(*names) | {"received": received}


HAN = "零一二三四五六七八九"

# Debian's dictionary of Mandarin knows single characters only, so that the synthesiser is given the sounds, each with its tone.
PINYIN = dict(
    pair.split(":")
    for pair in (
        "零:ling2 一:yi1 二:er4 三:san1 四:si4 五:wu3 六:liu4 七:qi1 八:ba1 九:jiu3 十:shi2 百:bai3 千:qian1 万:wan4 亿:yi4 两:liang3 "
        "点:dian3 收:shou1 款:kuan3 元:yuan2 欧:ou1 美:mei3 英:ying1 镑:bang4 瑞:rui4 士:shi4 法:fa3 郎:lang2 日:ri4 韩:han2 泰:tai4 "
        "铢:zhu1 新:xin1 加:jia1 坡:po1 林:lin2 吉:ji2 特:te4 港:gang3 币:bi4 台:tai2 澳:ao4 西:xi1 兰:lan2 丹:dan1 麦:mai4 克:ke4 "
        "朗:lang3 典:dian3 挪:nuo2 威:wei1 卢:lu2 布:bu4 印:yin4 尼:ni2 盾:dun4 菲:fei1 律:lv4 宾:bin1 比:bi3 索:suo3 越:yue4 南:nan2 "
        "迪:di2 拉:la1 姆:mu3"
    ).split()
)


def pinyin(text):
    # One is said with another tone before a hundred (falling) and a thousand: 一百 yi4 bai3, 一千 yi4 qian1.
    sounds = " ".join(PINYIN[sign] for sign in text)
    return sounds.replace("yi1 bai3", "yi4 bai3").replace("yi1 qian1", "yi4 qian1")


def mandarin():
    def below_hundred(n):
        tens, ones = divmod(n, 10)
        head = "" if tens == 0 else "十" if tens == 1 else HAN[tens] + "十"
        return head + (HAN[ones] if ones or n == 0 else "")

    clips = {str(n): below_hundred(n) for n in range(100)}
    # Inside a larger number ten is said with its one: 一百一十一.
    clips |= {f"一{n}": "一" + below_hundred(n) for n in range(10, 20)}
    for n in range(1, 10):
        clips |= {f"{n}00": HAN[n] + "百", f"{n}000": HAN[n] + "千"}
    clips |= words("两", "两千", "万", "亿", "点")
    money = (
        "欧元 美元 英镑 瑞士法郎 日元 韩元 泰铢 新加坡元 林吉特 港币 新台币 澳元 新西兰元 加元 "
        "丹麦克朗 瑞典克朗 挪威克朗 卢布 元 印尼盾 菲律宾比索 越南盾 迪拉姆"
    )
    clips |= words(*money.split()) | {"received": "收款"}
    return {name: pinyin(text) for name, text in clips.items()}


KANA = ["れい", "いち", "に", "さん", "よん", "ご", "ろく", "なな", "はち", "きゅう"]


def japanese():
    def below_hundred(n):
        tens, ones = divmod(n, 10)
        head = "" if tens == 0 else "じゅう" if tens == 1 else KANA[tens] + "じゅう"
        return head + (KANA[ones] if ones or n == 0 else "")

    def before_point(n):
        # The last sound closes before てん: いってん, はってん, じゅってん.
        text = below_hundred(n)
        for open_, closed in [("いち", "いっ"), ("はち", "はっ"), ("じゅう", "じゅっ")]:
            if text.endswith(open_):
                return text[: -len(open_)] + closed + "てん"
        return {"に": "にー", "ご": "ごー"}.get(text, text) + "てん"

    clips = {str(n): below_hundred(n) for n in range(100)}
    clips |= {f"{n}点": before_point(n) for n in range(100)}
    hundreds = ["ひゃく", "にひゃく", "さんびゃく", "よんひゃく", "ごひゃく", "ろっぴゃく", "ななひゃく", "はっぴゃく", "きゅうひゃく"]
    thousands = ["せん", "にせん", "さんぜん", "よんせん", "ごせん", "ろくせん", "ななせん", "はっせん", "きゅうせん"]
    for n in range(1, 10):
        clips |= {f"{n}00": hundreds[n - 1], f"{n}000": thousands[n - 1]}
    clips |= {"一千": "いっせん", "万": "まん", "億": "おく", "点": "てん"}
    clips |= {"4円": "よえん", "円": "えん", "ユーロ": "ユーロ", "ドル": "ドル", "ウォン": "ウォン", "元": "げん", "バーツ": "バーツ"}
    return clips | {"received": "いただきました"}


HANGUL = ["영", "일", "이", "삼", "사", "오", "육", "칠", "팔", "구"]


def korean():
    def below_hundred(n):
        tens, ones = divmod(n, 10)
        head = "" if tens == 0 else "십" if tens == 1 else HANGUL[tens] + "십"
        text = head + (HANGUL[ones] if ones or n == 0 else "")
        # 십육 is said 심뉵.
        return text[:-2] + "심뉵" if tens and ones == 6 else text

    clips = {str(n): below_hundred(n) for n in range(100)}
    for n in range(1, 10):
        one = "" if n == 1 else HANGUL[n]
        clips |= {f"{n}00": one + "백", f"{n}000": one + "천"}
    clips |= words("만", "억", "원", "유로", "달러", "엔") | {"점": "점"}
    return clips | {"received": "받았습니다"}


SPANISH = "doscientos trescientos cuatrocientos quinientos seiscientos setecientos ochocientos novecientos"
SPANISH_ONE = [f"{tens} y un" for tens in "treinta cuarenta cincuenta sesenta setenta ochenta noventa".split()]
PORTUGUESE = "duzentos trezentos quatrocentos quinhentos seiscentos setecentos oitocentos novecentos"
RUSSIAN = "сто двести триста четыреста пятьсот шестьсот семьсот восемьсот девятьсот"


def russian():
    # The synthesiser says 1 wrongly and один rightly, but 40 rightly and сорок wrongly.
    one = {"1": "один"} | {f"{tens}1": f"{tens}0 один" for tens in range(2, 10)}
    return west(
        "Оплата получена",
        *RUSSIAN.split(),
        *"запятая одна две тысяча тысячи тысяч миллион миллиона миллионов евро рубль рубля рублей".split(),
        *"доллар доллара долларов".split(),
    ) | one


# Tag of the language: voice of espeak-ng, clips.
LANGUAGES = {
    "zh": ("cmn-latn-pinyin", mandarin()),
    "en": (
        "en-gb",
        west(
            "Payment received",
            *"point hundred thousand million and euro euros dollar dollars pound pounds franc francs yen won baht".split(),
            *"ringgit yuan".split(),
        ),
    ),
    "fr": (
        "fr-fr",
        west("Paiement reçu", *"virgule cent mille million millions de d'euros euro euros franc francs dollar dollars".split()),
    ),
    "de": (
        "de",
        west("Zahlung erhalten", *"Komma ein eine hundert tausend Million Millionen Euro Franken Dollar".split()),
    ),
    "it": (
        "it",
        west(
            "Pagamento ricevuto",
            *"virgola un cento mille mila milione milioni di euro franco franchi dollaro dollari".split(),
        ),
    ),
    "es": (
        "es",
        west(
            "Pago recibido",
            *SPANISH.split(),
            *SPANISH_ONE,
            *"coma cien ciento mil un veintiún millón millones de euro euros dólar dólares".split(),
        ),
    ),
    "pt": (
        "pt",
        west(
            "Pagamento recebido",
            *PORTUGUESE.split(),
            *"vírgula cem cento mil e milhão milhões de euro euros dólar dólares".split(),
        ),
    ),
    "nl": ("nl", west("Betaling ontvangen", *"komma honderd duizend miljoen euro dollar".split())),
    "da": (
        "da",
        west("Betaling modtaget", *"komma hundrede tusind og million millioner krone kroner euro".split()),
    ),
    "sv": (
        "sv",
        west("Betalning mottagen", *"komma en hundra tusen miljon miljoner krona kronor euro".split()),
    ),
    "nb": (
        "nb",
        west("Betaling mottatt", *"komma hundre tusen og million millioner krone kroner euro".split()),
    ),
    "ru": ("ru", russian()),
    "ja": ("ja", japanese()),
    "ko": ("ko", korean()),
}
