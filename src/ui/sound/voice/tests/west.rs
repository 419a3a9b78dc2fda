//! The languages that count in thousands.
#![expect(clippy::inconsistent_digit_grouping, reason = "the last two digits are cents")]

use super::{check, euros};

#[test]
fn english() {
    euros(
        "en",
        [
            "0 point 0 5 euros",
            "0 point 1 0 euros",
            "1 euro",
            "2 euros",
            "11 euros",
            "21 euros",
            "71 euros",
            "80 euros",
            "91 euros",
            "1 hundred euros",
            "1 hundred and 1 euros",
            "1 hundred and 21 euros",
            "2 hundred euros",
            "1 thousand euros",
            "1 thousand and 1 euros",
            "1 thousand 2 hundred and 34 point 5 6 euros",
            "12 thousand 8 hundred euros",
            "10 thousand euros",
            "1 hundred thousand euros",
            "1 million euros",
            "9 million 9 hundred and 99 thousand 9 hundred and 99 point 9 9 euros",
        ],
    );
    check("en", "GBP", &[(1_00, "1 pound"), (1_50, "1 point 5 0 pounds")]);
    check("en", "THB", &[(40_00, "40 baht")]);
    check("en", "KWD", &[(1_005, "1 point 0 0 5"), (1_500, "1 point 5 0 0")]);
}

#[test]
fn french() {
    euros(
        "fr",
        [
            "0 virgule 0 5 euro",
            "0 virgule 1 0 euro",
            "1 euro",
            "2 euros",
            "11 euros",
            "21 euros",
            "71 euros",
            "80 euros",
            "91 euros",
            "cent euros",
            "cent 1 euros",
            "cent 21 euros",
            "2 cent euros",
            "mille euros",
            "mille 1 euros",
            "mille 2 cent 34 virgule 5 6 euros",
            "12 mille 8 cent euros",
            "10 mille euros",
            "cent mille euros",
            "1 million d'euros",
            "9 millions 9 cent 99 mille 9 cent 99 virgule 9 9 euros",
        ],
    );
    check("fr", "EUR", &[(1_50, "1 virgule 5 0 euro"), (2_50, "2 virgule 5 0 euros")]);
    check("fr", "CHF", &[(2_000_000_00, "2 millions de francs"), (2_000_000_50, "2 millions virgule 5 0 francs")]);
}

#[test]
fn german() {
    euros(
        "de",
        [
            "0 Komma 0 5 Euro",
            "0 Komma 1 0 Euro",
            "ein Euro",
            "2 Euro",
            "11 Euro",
            "21 Euro",
            "71 Euro",
            "80 Euro",
            "91 Euro",
            "hundert Euro",
            "hundert 1 Euro",
            "hundert 21 Euro",
            "2 hundert Euro",
            "tausend Euro",
            "tausend 1 Euro",
            "tausend 2 hundert 34 Komma 5 6 Euro",
            "12 tausend 8 hundert Euro",
            "10 tausend Euro",
            "hundert tausend Euro",
            "eine Million Euro",
            "9 Millionen 9 hundert 99 tausend 9 hundert 99 Komma 9 9 Euro",
        ],
    );
    check("de", "EUR", &[(1_50, "1 Komma 5 0 Euro"), (101_000_00, "hundert ein tausend Euro")]);
    check("de", "CHF", &[(1_00, "ein Franken"), (101_000_000_00, "hundert eine Millionen Franken")]);
}

#[test]
fn italian() {
    euros(
        "it",
        [
            "0 virgola 0 5 euro",
            "0 virgola 1 0 euro",
            "un euro",
            "2 euro",
            "11 euro",
            "21 euro",
            "71 euro",
            "80 euro",
            "91 euro",
            "cento euro",
            "cento 1 euro",
            "cento 21 euro",
            "2 cento euro",
            "mille euro",
            "mille 1 euro",
            "mille 2 cento 34 virgola 5 6 euro",
            "12 mila 8 cento euro",
            "10 mila euro",
            "cento mila euro",
            "un milione di euro",
            "9 milioni 9 cento 99 mila 9 cento 99 virgola 9 9 euro",
        ],
    );
    check("it", "CHF", &[(1_00, "un franco"), (1_50, "1 virgola 5 0 franchi"), (2_000_000_00, "2 milioni di franchi")]);
}

#[test]
fn spanish() {
    euros(
        "es",
        [
            "0 coma 0 5 euros",
            "0 coma 1 0 euros",
            "un euro",
            "2 euros",
            "11 euros",
            "veintiún euros",
            "setenta y un euros",
            "80 euros",
            "noventa y un euros",
            "cien euros",
            "ciento un euros",
            "ciento veintiún euros",
            "doscientos euros",
            "mil euros",
            "mil un euros",
            "mil doscientos 34 coma 5 6 euros",
            "12 mil ochocientos euros",
            "10 mil euros",
            "cien mil euros",
            "un millón de euros",
            "9 millones novecientos 99 mil novecientos 99 coma 9 9 euros",
        ],
    );
    check(
        "es",
        "EUR",
        &[
            (1_50, "1 coma 5 0 euros"),
            (21_50, "21 coma 5 0 euros"),
            (21_000_00, "veintiún mil euros"),
            (500_000_00, "quinientos mil euros"),
            (121_000_000_00, "ciento veintiún millones de euros"),
        ],
    );
}

#[test]
fn portuguese() {
    euros(
        "pt",
        [
            "0 vírgula 0 5 euros",
            "0 vírgula 1 0 euros",
            "1 euro",
            "2 euros",
            "11 euros",
            "21 euros",
            "71 euros",
            "80 euros",
            "91 euros",
            "cem euros",
            "cento e 1 euros",
            "cento e 21 euros",
            "duzentos euros",
            "mil euros",
            "mil e 1 euros",
            "mil duzentos e 34 vírgula 5 6 euros",
            "12 mil e oitocentos euros",
            "10 mil euros",
            "cem mil euros",
            "1 milhão de euros",
            "9 milhões novecentos e 99 mil novecentos e 99 vírgula 9 9 euros",
        ],
    );
    check(
        "pt",
        "EUR",
        &[
            (1_100_00, "mil e cem euros"),
            (1_200_000_00, "1 milhão e duzentos mil euros"),
            (1_250_000_00, "1 milhão duzentos e 50 mil euros"),
        ],
    );
}

#[test]
fn dutch() {
    euros(
        "nl",
        [
            "0 komma 0 5 euro",
            "0 komma 1 0 euro",
            "1 euro",
            "2 euro",
            "11 euro",
            "21 euro",
            "71 euro",
            "80 euro",
            "91 euro",
            "honderd euro",
            "honderd 1 euro",
            "honderd 21 euro",
            "2 honderd euro",
            "duizend euro",
            "duizend 1 euro",
            "duizend 2 honderd 34 komma 5 6 euro",
            "12 duizend 8 honderd euro",
            "10 duizend euro",
            "honderd duizend euro",
            "1 miljoen euro",
            "9 miljoen 9 honderd 99 duizend 9 honderd 99 komma 9 9 euro",
        ],
    );
}

#[test]
fn danish() {
    euros(
        "da",
        [
            "0 komma 0 5 euro",
            "0 komma 1 0 euro",
            "1 euro",
            "2 euro",
            "11 euro",
            "21 euro",
            "71 euro",
            "80 euro",
            "91 euro",
            "hundrede euro",
            "hundrede og 1 euro",
            "hundrede og 21 euro",
            "2 hundrede euro",
            "tusind euro",
            "tusind og 1 euro",
            "tusind 2 hundrede og 34 komma 5 6 euro",
            "12 tusind 8 hundrede euro",
            "10 tusind euro",
            "hundrede tusind euro",
            "1 million euro",
            "9 millioner 9 hundrede og 99 tusind 9 hundrede og 99 komma 9 9 euro",
        ],
    );
    check("da", "DKK", &[(1_00, "1 krone"), (2_00, "2 kroner"), (1_50, "1 komma 5 0 kroner")]);
}

#[test]
fn swedish() {
    euros(
        "sv",
        [
            "0 komma 0 5 euro",
            "0 komma 1 0 euro",
            "en euro",
            "2 euro",
            "11 euro",
            "21 euro",
            "71 euro",
            "80 euro",
            "91 euro",
            "hundra euro",
            "hundra 1 euro",
            "hundra 21 euro",
            "2 hundra euro",
            "tusen euro",
            "tusen 1 euro",
            "tusen 2 hundra 34 komma 5 6 euro",
            "12 tusen 8 hundra euro",
            "10 tusen euro",
            "hundra tusen euro",
            "en miljon euro",
            "9 miljoner 9 hundra 99 tusen 9 hundra 99 komma 9 9 euro",
        ],
    );
    check("sv", "SEK", &[(1_00, "en krona"), (2_00, "2 kronor"), (1_50, "1 komma 5 0 kronor")]);
}

#[test]
fn norwegian() {
    euros(
        "nb",
        [
            "0 komma 0 5 euro",
            "0 komma 1 0 euro",
            "1 euro",
            "2 euro",
            "11 euro",
            "21 euro",
            "71 euro",
            "80 euro",
            "91 euro",
            "hundre euro",
            "hundre og 1 euro",
            "hundre og 21 euro",
            "2 hundre euro",
            "tusen euro",
            "tusen og 1 euro",
            "tusen 2 hundre og 34 komma 5 6 euro",
            "12 tusen 8 hundre euro",
            "10 tusen euro",
            "hundre tusen euro",
            "1 million euro",
            "9 millioner 9 hundre og 99 tusen 9 hundre og 99 komma 9 9 euro",
        ],
    );
    check("no", "NOK", &[(1_00, "1 krone"), (21_00, "21 kroner")]);
}

#[test]
fn russian() {
    euros(
        "ru",
        [
            "0 запятая 0 5 евро",
            "0 запятая 1 0 евро",
            "1 евро",
            "2 евро",
            "11 евро",
            "21 евро",
            "71 евро",
            "80 евро",
            "91 евро",
            "сто евро",
            "сто 1 евро",
            "сто 21 евро",
            "двести евро",
            "тысяча евро",
            "тысяча 1 евро",
            "тысяча двести 34 запятая 5 6 евро",
            "12 тысяч восемьсот евро",
            "10 тысяч евро",
            "сто тысяч евро",
            "1 миллион евро",
            "9 миллионов девятьсот 99 тысяч девятьсот 99 запятая 9 9 евро",
        ],
    );
    check(
        "ru",
        "RUB",
        &[
            (1_00, "1 рубль"),
            (2_00, "2 рубля"),
            (4_00, "4 рубля"),
            (24_00, "24 рубля"),
            (5_00, "5 рублей"),
            (11_00, "11 рублей"),
            (21_00, "21 рубль"),
            (112_00, "сто 12 рублей"),
            (1_50, "1 запятая 5 0 рубля"),
            (2_000_00, "две тысячи рублей"),
            (21_000_00, "20 одна тысяча рублей"),
            (42_000_00, "40 две тысячи рублей"),
            (11_000_00, "11 тысяч рублей"),
            (101_000_00, "сто одна тысяча рублей"),
            (2_000_000_00, "2 миллиона рублей"),
        ],
    );
}
