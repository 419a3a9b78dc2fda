#!/usr/bin/env python3
"""Makes the fonts in assets/fonts from the full Noto fonts.

    packaging/fonts/subset.py --cjk DIR --latin DIR

The first folder holds NotoSansCJK-Regular.ttc, -Medium.ttc and -Bold.ttc (version 2.004), the second the
same weights of NotoSans-*.ttf and NotoSansThai-*.ttf. Both come with Linux distributions (Debian:
fonts-noto-cjk, fonts-noto-cjk-extra, fonts-noto-core, fonts-noto-extra) and from
https://github.com/notofonts. Needs fonttools 4.

Run it again after a change of words in i18n/: a test tells when a glyph is missing. What is left out
on purpose: layout features (`locl` alone would double the size) and hints.
"""

import argparse
import pathlib
import tempfile
import unicodedata
from fontTools import merge, subset
from fontTools.ttLib import TTFont

ROOT = pathlib.Path(__file__).resolve().parents[2]
OUT = ROOT / "assets" / "fonts"
FACES = {"jp": 0, "kr": 1, "sc": 2, "tc": 3}  # in each .ttc
# Languages in Latin letters, which are set in the simplified Chinese faces.
LATIN = ("en", "fr", "de", "it", "es", "pt", "nl", "da", "sv", "nb")


def used(*tags):
    """The characters of our own messages (and of the names of the languages)."""
    text = "日本語 简体中文 繁體中文"
    for tag in tags:
        for file in sorted((ROOT / "i18n" / tag).glob("*.ftl")):
            text += file.read_text(encoding="utf-8")
    return {ord(c) for c in text if unicodedata.category(c) not in ("Cc", "Cf")}


def base():
    """ASCII, Latin-1, what numbers and money need, full-width forms, Chinese punctuation."""
    signs = "円元−×÷≈→←↑↓√°€£¥￥₩‘’“”…—–、。〈〉《》「」『』【】〔〕・ー々〆"
    return set(range(0x20, 0x7F)) | set(range(0xA0, 0x100)) | set(range(0xFF01, 0xFF5F)) | {ord(c) for c in signs}


def kana():
    return set(range(0x3041, 0x3097)) | set(range(0x3099, 0x3100))


def rows(codec, first, last):
    """Rows of a 94 x 94 set, for example GB 2312 (16 to 55 is level 1) or JIS X 0208 (16 to 47)."""
    found = set()
    for row in range(first, last + 1):
        for cell in range(1, 95):
            try:
                found.add(ord(bytes([0xA0 + row, 0xA0 + cell]).decode(codec)))
            except UnicodeDecodeError:
                pass
    return found


def reduced(source, face, wanted, features=()):
    font = TTFont(source, fontNumber=face) if face is not None else TTFont(source)
    options = subset.Options(
        layout_features=list(features),
        hinting=False,
        desubroutinize=True,
        notdef_outline=True,
        name_IDs=["*"],
        drop_tables=subset.Options._drop_tables_default + ["vhea", "vmtx", "VORG", "BASE", "DSIG"],
    )
    subsetter = subset.Subsetter(options)
    subsetter.populate(unicodes=wanted)
    subsetter.subset(font)
    font.recalcTimestamp = False  # the same words give the same bytes
    return font


def write(source, face, wanted, name):
    save(reduced(source, face, wanted), name)


def write_thai(thai, latin, wanted, name):
    """Thai letters stand above and below each other, which layout features place; Latin letters and digits
    come from the Latin face, because the Thai one has none."""
    features = ["ccmp", "mark", "mkmk", "locl", "liga"]
    with tempfile.TemporaryDirectory() as folder:
        parts = []
        for source, part in ((thai, wanted & set(range(0xE00, 0xE80))), (latin, wanted - set(range(0xE00, 0xE80)))):
            path = pathlib.Path(folder) / source.name
            reduced(source, None, part, features if source == thai else ()).save(path)
            parts.append(str(path))
        font = merge.Merger().merge(parts)
        font["head"].modified = font["head"].created  # the same words give the same bytes
        font.recalcTimestamp = False
        save(font, name)


def save(font, name):
    path = OUT / name
    font.save(path)
    families = {font["name"].getDebugName(i) for i in (16, 1)} - {None}
    print(f"{name:30} {path.stat().st_size:>9} bytes {len(font.getBestCmap()):>6} characters {sorted(families)}")


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--cjk", type=pathlib.Path, required=True)
    parser.add_argument("--latin", type=pathlib.Path, required=True)
    given = parser.parse_args()
    cjk = {weight: given.cjk / f"NotoSansCJK-{weight}.ttc" for weight in ("Regular", "Medium", "Bold")}

    everything = base() | used(*LATIN, "ja", "zh-Hans", "zh-Hant")
    # Without rows 6 and 7: half an alphabet of Greek would mix two designs in one word.
    chinese = everything | rows("gb2312", 1, 5) | rows("gb2312", 8, 9)
    write(cjk["Regular"], FACES["sc"], chinese | rows("gb2312", 16, 87), "NotoSansCJKsc-Regular.otf")
    write(cjk["Bold"], FACES["sc"], chinese | rows("gb2312", 16, 55), "NotoSansCJKsc-Bold.otf")
    write(cjk["Medium"], FACES["sc"], base() | used(*LATIN, "zh-Hans"), "NotoSansCJKsc-Medium.otf")

    japanese = base() | kana() | used("ja")
    write(cjk["Regular"], FACES["jp"], japanese | rows("euc_jp", 16, 47), "NotoSansCJKjp-Regular.otf")
    write(cjk["Medium"], FACES["jp"], japanese, "NotoSansCJKjp-Medium.otf")
    write(cjk["Bold"], FACES["jp"], japanese, "NotoSansCJKjp-Bold.otf")

    korean = base() | used("ko")
    # KS X 1001: the syllables in use, for names that people type.
    write(cjk["Regular"], FACES["kr"], korean | rows("euc_kr", 16, 40), "NotoSansCJKkr-Regular.otf")
    write(cjk["Medium"], FACES["kr"], korean, "NotoSansCJKkr-Medium.otf")
    write(cjk["Bold"], FACES["kr"], korean, "NotoSansCJKkr-Bold.otf")

    for weight, source in cjk.items():
        write(source, FACES["tc"], base() | used("zh-Hant"), f"NotoSansCJKtc-{weight}.otf")

    thai = base() | set(range(0xE01, 0xE3B)) | set(range(0xE3F, 0xE5C)) | used("th")
    for weight in ("Regular", "Medium", "Bold"):
        sources = [given.latin / f"{family}-{weight}.ttf" for family in ("NotoSansThai", "NotoSans")]
        write_thai(*sources, thai, f"NotoSansThai-{weight}.ttf")

    # Russian, and names with letters that Noto Sans CJK lacks: Latin Extended-A, Greek, more signs of money.
    latin = set(range(0x20, 0x250)) | set(range(0x370, 0x530)) | set(range(0x1E00, 0x2000)) | set(range(0x2010, 0x2028)) | {ord(c) for c in "≈≤≥×−"}
    for weight in ("Regular", "Medium", "Bold"):
        write(given.latin / f"NotoSans-{weight}.ttf", None, latin | set(range(0x20A0, 0x20C1)), f"NotoSans-{weight}.ttf")


if __name__ == "__main__":
    main()
