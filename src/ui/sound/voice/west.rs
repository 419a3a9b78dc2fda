//! Languages that count in thousands and millions.

use super::{Number, digits};

/// One of them.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum West {
    En,
    Fr,
    De,
    It,
    Es,
    Pt,
    Nl,
    Da,
    Sv,
    Nb,
    Ru,
}

use West::{Da, De, En, Es, Fr, It, Nb, Nl, Pt, Ru, Sv};

impl West {
    pub(super) const fn tag(self) -> &'static str {
        match self {
            En => "en",
            Fr => "fr",
            De => "de",
            It => "it",
            Es => "es",
            Pt => "pt",
            Nl => "nl",
            Da => "da",
            Sv => "sv",
            Nb => "nb",
            Ru => "ru",
        }
    }

    const fn point(self) -> &'static str {
        match self {
            En => "point",
            Fr => "virgule",
            De => "Komma",
            It => "virgola",
            Es => "coma",
            Pt => "vírgula",
            Nl | Da | Sv | Nb => "komma",
            Ru => "запятая",
        }
    }

    /// One of something of the commonest gender, said directly before it.
    const fn one(self) -> &'static str {
        match self {
            De => "ein",
            It | Es => "un",
            Sv => "en",
            _ => "1",
        }
    }

    /// What joins hundreds with what follows; most languages say nothing.
    const fn and(self) -> Option<&'static str> {
        match self {
            En => Some("and"),
            Da | Nb => Some("og"),
            Pt => Some("e"),
            _ => None,
        }
    }
}

/// What a group of three digits counts, for languages that say one and two differently.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Counts {
    /// Nothing: a decimal point follows.
    Nothing,
    Money,
    Thousands,
    Millions,
}

/// `2 hundred and 71 point 5 0 euros`
pub(super) fn amount(west: West, number: &Number, code: &str) -> Vec<String> {
    let counts = if number.is_whole() { Counts::Money } else { Counts::Nothing };
    let mut said = whole(west, number.whole, counts);
    if !number.is_whole() {
        said.push(west.point().to_owned());
        said.extend(digits(&number.decimals));
    }
    said.extend(money(west, number, code));
    said
}

fn whole(west: West, whole: u64, counts: Counts) -> Vec<String> {
    match (whole, counts) {
        (0, _) => return vec!["0".to_owned()],
        (1, Counts::Money) => return vec![west.one().to_owned()],
        _ => {}
    }
    let (millions, thousands, rest) = (whole / 1_000_000, whole / 1000 % 1000, whole % 1000);
    let mut said = Vec::new();
    if millions > 0 {
        said.extend(these_millions(west, millions));
    }
    if thousands > 0 {
        if west == Pt && !said.is_empty() && rest == 0 && joins_last(west, thousands) {
            said.push("e".to_owned());
        }
        said.extend(these_thousands(west, thousands));
    }
    if rest > 0 {
        if !said.is_empty() && joins_last(west, rest) {
            said.extend(west.and().map(str::to_owned));
        }
        said.extend(below_thousand(west, rest, counts));
    }
    said
}

/// Whether "and" stands before the last group: one thousand and one, mil e duzentos.
const fn joins_last(west: West, group: u64) -> bool {
    match west {
        Pt => group < 100 || group.is_multiple_of(100),
        En | Da | Nb => group < 100,
        _ => false,
    }
}

fn these_millions(west: West, millions: u64) -> Vec<String> {
    let (one, many) = match west {
        En => ("million", "million"),
        Fr => ("million", "millions"),
        De => ("Million", "Millionen"),
        It => ("milione", "milioni"),
        Es => ("millón", "millones"),
        Pt => ("milhão", "milhões"),
        Nl => ("miljoen", "miljoen"),
        Da | Nb => ("million", "millioner"),
        Sv => ("miljon", "miljoner"),
        Ru => ("миллион", russian(millions, "миллион", "миллиона", "миллионов")),
    };
    if millions == 1 {
        let article = if west == De { "eine" } else { west.one() };
        return vec![article.to_owned(), one.to_owned()];
    }
    let mut said = below_thousand(west, millions, Counts::Millions);
    said.push(many.to_owned());
    said
}

fn these_thousands(west: West, thousands: u64) -> Vec<String> {
    let (one, many) = match west {
        En => ("thousand", "thousand"),
        Fr => ("mille", "mille"),
        De => ("tausend", "tausend"),
        It => ("mille", "mila"),
        Es | Pt => ("mil", "mil"),
        Nl => ("duizend", "duizend"),
        Da => ("tusind", "tusind"),
        Sv | Nb => ("tusen", "tusen"),
        Ru => ("тысяча", russian(thousands, "тысяча", "тысячи", "тысяч")),
    };
    match (west, thousands) {
        (En, 1) => vec!["1".to_owned(), one.to_owned()],
        (_, 1) => vec![one.to_owned()],
        _ => {
            let mut said = below_thousand(west, thousands, Counts::Thousands);
            said.push(many.to_owned());
            said
        }
    }
}

fn below_thousand(west: West, group: u64, counts: Counts) -> Vec<String> {
    let (hundreds, rest) = (group / 100, group % 100);
    let mut said = these_hundreds(west, hundreds, rest == 0);
    if rest > 0 {
        if hundreds > 0 {
            said.extend(west.and().map(str::to_owned));
        }
        said.extend(below_hundred(west, rest, counts));
    }
    said
}

fn these_hundreds(west: West, hundreds: u64, exact: bool) -> Vec<String> {
    let fused = |words: [&str; 9]| {
        let place = usize::try_from(hundreds.saturating_sub(1)).unwrap_or(0);
        words.get(place).map(|word| vec![(*word).to_owned()]).unwrap_or_default()
    };
    let counted = |word: &str| match hundreds {
        1 if west != En => vec![word.to_owned()],
        _ => vec![hundreds.to_string(), word.to_owned()],
    };
    if hundreds == 0 {
        return Vec::new();
    }
    match west {
        En => counted("hundred"),
        Fr => counted("cent"),
        De => counted("hundert"),
        It => counted("cento"),
        Nl => counted("honderd"),
        Da => counted("hundrede"),
        Sv => counted("hundra"),
        Nb => counted("hundre"),
        Es if hundreds == 1 && exact => vec!["cien".to_owned()],
        Es => fused(SPANISH),
        Pt if hundreds == 1 && exact => vec!["cem".to_owned()],
        Pt => fused(PORTUGUESE),
        Ru => fused(RUSSIAN),
    }
}

const SPANISH: [&str; 9] = [
    "ciento",
    "doscientos",
    "trescientos",
    "cuatrocientos",
    "quinientos",
    "seiscientos",
    "setecientos",
    "ochocientos",
    "novecientos",
];
const PORTUGUESE: [&str; 9] = [
    "cento",
    "duzentos",
    "trezentos",
    "quatrocentos",
    "quinhentos",
    "seiscentos",
    "setecentos",
    "oitocentos",
    "novecentos",
];
const RUSSIAN: [&str; 9] =
    ["сто", "двести", "триста", "четыреста", "пятьсот", "шестьсот", "семьсот", "восемьсот", "девятьсот"];

fn below_hundred(west: West, rest: u64, counts: Counts) -> Vec<String> {
    let figure = vec![rest.to_string()];
    match (west, counts) {
        // hunderteintausend, hunderteine Millionen, but hunderteins Euro.
        (De, Counts::Thousands) if rest == 1 => vec!["ein".to_owned()],
        (De, Counts::Millions) if rest == 1 => vec!["eine".to_owned()],
        // Before what it counts, uno loses its last letter.
        (Es, Counts::Money | Counts::Thousands | Counts::Millions) => {
            spanish_one(rest).map_or(figure, |word| vec![word.to_owned()])
        }
        // A thousand is feminine.
        (Ru, Counts::Thousands) => match (rest / 10, rest % 10) {
            (1, _) => figure,
            (tens, 1) => feminine(tens, "одна"),
            (tens, 2) => feminine(tens, "две"),
            _ => figure,
        },
        _ => figure,
    }
}

const fn spanish_one(rest: u64) -> Option<&'static str> {
    Some(match rest {
        1 => "un",
        21 => "veintiún",
        31 => "treinta y un",
        41 => "cuarenta y un",
        51 => "cincuenta y un",
        61 => "sesenta y un",
        71 => "setenta y un",
        81 => "ochenta y un",
        91 => "noventa y un",
        _ => return None,
    })
}

fn feminine(tens: u64, ones: &str) -> Vec<String> {
    let tens = (tens > 0).then(|| tens.saturating_mul(10).to_string());
    tens.into_iter().chain([ones.to_owned()]).collect()
}

/// The form of a Russian noun after a number: 1 and 21, 2 to 4 and 22 to 24, all the others.
const fn russian(number: u64, one: &'static str, few: &'static str, many: &'static str) -> &'static str {
    match (number % 100, number % 10) {
        (11..=14, _) => many,
        (_, 1) => one,
        (_, 2..=4) => few,
        _ => many,
    }
}

/// The currency's name in the form this number asks for; nothing where the language has no clip of it.
fn money(west: West, number: &Number, code: &str) -> Vec<String> {
    let Some(Noun { one, few, many, .. }) = noun(west, code) else { return Vec::new() };
    let word = match west {
        // After a decimal fraction Russian takes the singular's genitive, which is also the form after two.
        Ru if !number.is_whole() => few,
        Ru => russian(number.whole, one, few, many),
        // French counts in the plural from two on.
        Fr if number.whole < 2 => one,
        _ if number.whole == 1 && number.is_whole() => one,
        _ => many,
    };
    let round = number.is_whole() && number.whole.is_multiple_of(1_000_000);
    match (west, round) {
        (Fr, true) if word == "euros" => vec!["d'euros".to_owned()],
        (Fr | Es | Pt, true) => vec!["de".to_owned(), word.to_owned()],
        (It, true) => vec!["di".to_owned(), word.to_owned()],
        _ => vec![word.to_owned()],
    }
}

struct Noun {
    west: West,
    codes: &'static [&'static str],
    one: &'static str,
    few: &'static str,
    many: &'static str,
}

const EURO: &[&str] = &["EUR"];
/// Where prices are in dollars, everybody knows which.
const DOLLAR: &[&str] = &["USD", "AUD", "NZD", "CAD", "SGD", "HKD", "TWD"];
const FRANC: &[&str] = &["CHF"];

fn noun(west: West, code: &str) -> Option<&'static Noun> {
    NOUNS.iter().find(|noun| noun.west == west && noun.codes.contains(&code))
}

const fn two(west: West, codes: &'static [&'static str], one: &'static str, many: &'static str) -> Noun {
    Noun { west, codes, one, few: many, many }
}

const NOUNS: &[Noun] = &[
    two(En, EURO, "euro", "euros"),
    two(En, DOLLAR, "dollar", "dollars"),
    two(En, &["GBP"], "pound", "pounds"),
    two(En, FRANC, "franc", "francs"),
    two(En, &["JPY"], "yen", "yen"),
    two(En, &["KRW"], "won", "won"),
    two(En, &["THB"], "baht", "baht"),
    two(En, &["MYR"], "ringgit", "ringgit"),
    two(En, &["CNY"], "yuan", "yuan"),
    two(Fr, EURO, "euro", "euros"),
    two(Fr, FRANC, "franc", "francs"),
    two(Fr, DOLLAR, "dollar", "dollars"),
    two(De, EURO, "Euro", "Euro"),
    two(De, FRANC, "Franken", "Franken"),
    two(De, DOLLAR, "Dollar", "Dollar"),
    two(It, EURO, "euro", "euro"),
    two(It, FRANC, "franco", "franchi"),
    two(It, DOLLAR, "dollaro", "dollari"),
    two(Es, EURO, "euro", "euros"),
    two(Es, DOLLAR, "dólar", "dólares"),
    two(Pt, EURO, "euro", "euros"),
    two(Pt, DOLLAR, "dólar", "dólares"),
    two(Nl, EURO, "euro", "euro"),
    two(Nl, DOLLAR, "dollar", "dollar"),
    two(Da, EURO, "euro", "euro"),
    two(Da, &["DKK"], "krone", "kroner"),
    two(Sv, EURO, "euro", "euro"),
    two(Sv, &["SEK"], "krona", "kronor"),
    two(Nb, EURO, "euro", "euro"),
    two(Nb, &["NOK"], "krone", "kroner"),
    two(Ru, EURO, "евро", "евро"),
    Noun { west: Ru, codes: &["RUB"], one: "рубль", few: "рубля", many: "рублей" },
    Noun { west: Ru, codes: DOLLAR, one: "доллар", few: "доллара", many: "долларов" },
];
