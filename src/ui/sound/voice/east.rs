//! Mandarin, Japanese and Korean: numbers in groups of ten thousand.

use super::{Number, digits};

/// What the groups of four digits are called, the last one first.
const CHINESE: [&str; 3] = ["", "万", "亿"];
const JAPANESE: [&str; 3] = ["", "万", "億"];
const KOREAN: [&str; 3] = ["", "만", "억"];

/// `一百 二十八 点 五 欧元`
pub(super) fn chinese(number: &Number, code: &str) -> Vec<String> {
    let unit = chinese_money(code);
    let mut said = match number.whole {
        0 => vec!["0".to_owned()],
        // Two of something is another word than the figure two.
        2 if number.is_whole() && unit.is_some() => vec!["两".to_owned()],
        whole => chinese_whole(whole),
    };
    if !number.is_whole() {
        said.push("点".to_owned());
        said.extend(digits(number.significant()));
    }
    said.extend(unit.map(str::to_owned));
    said
}

fn chinese_whole(whole: u64) -> Vec<String> {
    let mut said: Vec<String> = Vec::new();
    let mut skipped = false;
    for (group, name) in groups(whole, CHINESE) {
        if group == 0 {
            skipped = !said.is_empty();
            continue;
        }
        let first = said.is_empty();
        // A place that is left out is said once, as zero.
        if !first && (skipped || group < 1000) {
            said.push("0".to_owned());
        }
        skipped = false;
        match (first, group, name.is_empty()) {
            (true, 2, false) => said.push("两".to_owned()),
            _ => chinese_group(group, first, &mut said),
        }
        said.extend(named(name));
    }
    said
}

fn chinese_group(group: u64, first: bool, said: &mut Vec<String>) {
    let (thousands, hundreds, rest) = split(group);
    match thousands {
        0 => {}
        // 吕叔湘, 现代汉语八百词: 两千 where a number begins, 二千 further on; before 百 always 二.
        2 if first => said.push("两千".to_owned()),
        _ => said.push(format!("{thousands}000")),
    }
    if thousands > 0 && hundreds == 0 && rest > 0 {
        said.push("0".to_owned());
    }
    if hundreds > 0 {
        said.push(format!("{hundreds}00"));
        if (1..10).contains(&rest) {
            said.push("0".to_owned());
        }
    }
    let inside = !first || thousands > 0 || hundreds > 0;
    match rest {
        0 => {}
        // Inside a number ten is said with its one: 一百一十.
        10..20 if inside => said.push(format!("一{rest}")),
        _ => said.push(rest.to_string()),
    }
}

fn chinese_money(code: &str) -> Option<&'static str> {
    Some(match code {
        "EUR" => "欧元",
        "USD" => "美元",
        "GBP" => "英镑",
        "CHF" => "瑞士法郎",
        "JPY" => "日元",
        "KRW" => "韩元",
        "THB" => "泰铢",
        "SGD" => "新加坡元",
        "MYR" => "林吉特",
        "HKD" => "港币",
        "TWD" => "新台币",
        "AUD" => "澳元",
        "NZD" => "新西兰元",
        "CAD" => "加元",
        "DKK" => "丹麦克朗",
        "SEK" => "瑞典克朗",
        "NOK" => "挪威克朗",
        "RUB" => "卢布",
        "CNY" => "元",
        "IDR" => "印尼盾",
        "PHP" => "菲律宾比索",
        "VND" => "越南盾",
        "AED" => "迪拉姆",
        _ => return None,
    })
}

/// `百 二十八 てん 五 ユーロ`
pub(super) fn japanese(number: &Number, code: &str) -> Vec<String> {
    let mut said = Vec::new();
    for (group, name) in groups(number.whole, JAPANESE) {
        match (group, name) {
            (0, _) => {}
            // Alone before 万 or 億 a thousand is said with its one: いっせんまん.
            (1000, "万" | "億") => said.push("一千".to_owned()),
            _ => rest_of(group, &mut said),
        }
        said.extend(named(name).filter(|_| group > 0));
    }
    if said.is_empty() {
        said.push("0".to_owned());
    }
    let unit = japanese_money(code);
    let rest = number.whole % 100;
    if !number.is_whole() {
        // The number before the point melts into it: いってん, はってん, じゅってん.
        if rest > 0 || number.whole == 0 {
            said.pop();
            said.push(format!("{rest}点"));
        } else {
            said.push("点".to_owned());
        }
        said.extend(digits(number.significant()));
    }
    // Four yen are よえん, alone or after tens.
    if unit == Some("円") && number.is_whole() && rest % 10 == 4 && rest != 0 {
        said.pop();
        said.extend((rest > 10).then(|| rest.saturating_sub(4).to_string()));
        said.push("4円".to_owned());
        return said;
    }
    said.extend(unit.map(str::to_owned));
    said
}

fn japanese_money(code: &str) -> Option<&'static str> {
    Some(match code {
        "JPY" => "円",
        "EUR" => "ユーロ",
        "USD" => "ドル",
        "KRW" => "ウォン",
        "CNY" => "元",
        "THB" => "バーツ",
        _ => return None,
    })
}

/// `백 이십팔 점 오 유로`
pub(super) fn korean(number: &Number, code: &str) -> Vec<String> {
    let mut said = Vec::new();
    for (group, name) in groups(number.whole, KOREAN) {
        // Ten thousand has no one where a number begins with it.
        let bare = group == 1 && name == "만" && said.is_empty();
        if group > 0 && !bare {
            rest_of(group, &mut said);
        }
        said.extend(named(name).filter(|_| group > 0));
    }
    if said.is_empty() {
        said.push("0".to_owned());
    }
    if !number.is_whole() {
        said.push("점".to_owned());
        said.extend(digits(number.significant()));
    }
    let unit = match code {
        "KRW" => Some("원"),
        "EUR" => Some("유로"),
        "USD" => Some("달러"),
        "JPY" => Some("엔"),
        _ => None,
    };
    said.extend(unit.map(str::to_owned));
    said
}

/// A group of four digits where nothing is said of a place that is empty.
fn rest_of(group: u64, said: &mut Vec<String>) {
    let (thousands, hundreds, rest) = split(group);
    said.extend((thousands > 0).then(|| format!("{thousands}000")));
    said.extend((hundreds > 0).then(|| format!("{hundreds}00")));
    said.extend((rest > 0).then(|| rest.to_string()));
}

/// Groups of four digits with their names, the largest first.
fn groups(whole: u64, names: [&'static str; 3]) -> [(u64, &'static str); 3] {
    let [ones, tens_of_thousands, hundreds_of_millions] = names;
    [(whole / 100_000_000, hundreds_of_millions), (whole / 10_000 % 10_000, tens_of_thousands), (whole % 10_000, ones)]
}

/// Thousands, hundreds, and what is below.
const fn split(group: u64) -> (u64, u64, u64) {
    (group / 1000, group / 100 % 10, group % 100)
}

fn named(name: &str) -> Option<String> {
    (!name.is_empty()).then(|| name.to_owned())
}
