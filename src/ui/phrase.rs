//! Where a line may end in languages that are written without spaces, or whose words must not be torn.
//!
//! The renderer breaks Chinese, Japanese and Korean between any two letters, as Unicode allows (UAX 14), and tears
//! ください apart. Here a word joiner stands wherever no phrase ends; a phrase that is longer than its line is still
//! broken anywhere.

/// Forbids a line's end at its place, and is never drawn.
const JOINER: char = '\u{2060}';

/// How lines end in a text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Script {
    Chinese,
    Japanese,
    Korean,
}

/// `text` with its phrases kept whole.
pub fn kept_whole(text: String) -> String {
    let Some(script) = script_of(&text) else { return text };
    let letters: Vec<char> = text.chars().collect();
    let mut kept = String::with_capacity(text.len().saturating_mul(2));
    for (at, letter) in letters.iter().enumerate() {
        if joins(script, &letters, at) {
            kept.push(JOINER);
        }
        kept.push(*letter);
    }
    kept
}

/// The pieces of `text` that stay on one line where there is room for them: phrases with the mark behind, or words.
pub fn pieces(text: &str) -> Vec<String> {
    let script = script_of(text);
    let letters: Vec<char> = text.chars().collect();
    let mut pieces: Vec<String> = Vec::new();
    for (at, letter) in letters.iter().enumerate() {
        let before = at.checked_sub(1).and_then(|at| letters.get(at));
        let goes_on = match script {
            Some(script) => !is_letter(*letter) || joins(script, &letters, at),
            None => before.is_some_and(|before| *before != ' '),
        };
        match pieces.last_mut().filter(|_| goes_on) {
            Some(piece) => piece.push(*letter),
            None => pieces.push(letter.to_string()),
        }
    }
    pieces
}

/// By its letters: a message is in one language, and names in it do not change how it is read.
fn script_of(text: &str) -> Option<Script> {
    let has = |is: fn(char) -> bool| text.chars().any(is);
    match () {
        () if has(is_hangul) => Some(Script::Korean),
        () if has(is_kana) => Some(Script::Japanese),
        () if has(is_han) => Some(Script::Chinese),
        () => None,
    }
}

/// Whether no line ends before the letter at `at`.
fn joins(script: Script, letters: &[char], at: usize) -> bool {
    let near = |steps: usize| at.checked_sub(steps).and_then(|at| letters.get(at)).copied();
    let (Some(left), Some(right)) = (near(1), near(0)) else { return false };
    if !(is_letter(left) && is_letter(right)) {
        return false;
    }
    match script {
        // A phrase ends with a mark or a space.
        Script::Chinese | Script::Korean => true,
        // It begins with a Chinese letter or a foreign word, and its endings are hiragana: 画面の|支払いを|終えて.
        Script::Japanese => {
            // 読み取る, 支払い方法: one letter of an ending inside a word.
            let inside = near(2).is_some_and(is_han) && is_han(right) && !is_particle(left);
            // ご利用, お支払い: with the letter that makes it polite.
            let polite = is_polite(right) && letters.get(at.saturating_add(1)).is_some_and(|next| is_han(*next));
            let begins = (!is_hiragana(right) || polite) && !is_polite(left) && !inside;
            let after_particle = left == 'を' || (left == 'に' && !matches!(right, 'は' | 'も' | 'の'));
            !is_hiragana(left) || !(begins || after_particle)
        }
    }
}

/// お待ち, ご確認: it belongs to what follows.
const fn is_polite(letter: char) -> bool {
    matches!(letter, 'お' | 'ご')
}

/// The little words that end a phrase.
const fn is_particle(letter: char) -> bool {
    matches!(letter, 'の' | 'は' | 'を' | 'が' | 'に' | 'で' | 'と' | 'も' | 'へ' | 'や' | 'か')
}

fn is_letter(letter: char) -> bool {
    letter.is_alphanumeric() || letter == 'ー'
}

const fn is_hiragana(letter: char) -> bool {
    matches!(letter, '\u{3041}'..='\u{309f}')
}

const fn is_kana(letter: char) -> bool {
    matches!(letter, '\u{3041}'..='\u{30fa}')
}

const fn is_hangul(letter: char) -> bool {
    matches!(letter, '\u{ac00}'..='\u{d7a3}')
}

const fn is_han(letter: char) -> bool {
    matches!(letter, '\u{3400}'..='\u{9fff}')
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The phrases of a text, between which a line may end.
    fn phrases(text: &str) -> String {
        let kept: Vec<char> = kept_whole(text.to_owned()).chars().collect();
        let mut shown = String::new();
        for (at, letter) in kept.iter().enumerate() {
            let (before, joined) = (at.checked_sub(1).and_then(|at| kept.get(at)), *letter == JOINER);
            if !joined && before.is_some_and(|before| *before != JOINER && *before != ' ') && *letter != ' ' {
                shown.push('|');
            }
            shown.extend((!joined).then_some(*letter));
        }
        shown
    }

    #[test]
    fn a_japanese_phrase_keeps_its_ending() {
        assert_eq!(phrases("スキャナーに向けてください"), "スキャナーに|向けてください");
        assert_eq!(phrases("少々お待ちください"), "少々お待ちください");
        assert_eq!(phrases("画面の支払いを終えて、お待ち"), "画面の|支払いを|終えて|、|お待ち");
        assert_eq!(phrases("画面を読み取ってください"), "画面を|読み取ってください");
        assert_eq!(phrases("支払い方法は店員に"), "支払い方法は|店員に");
        assert_eq!(phrases("方法はご利用いただけません"), "方法は|ご利用いただけません");
        assert_eq!(phrases("お支払いにならないでください"), "お支払いに|ならないでください");
        assert_eq!(phrases("Alipay+でお支払い"), "Alipay|+|で|お支払い");
    }

    #[test]
    fn a_chinese_phrase_ends_with_a_mark_and_a_korean_word_with_a_space() {
        assert_eq!(phrases("不能使用，请重试"), "不能使用|，|请重试");
        assert_eq!(phrases("다시 조회하므로 기다려 주세요"), "다시 조회하므로 기다려 주세요");
    }

    #[test]
    fn a_piece_has_its_mark_behind() {
        assert_eq!(pieces("在这里无法使用，请换一种方式。"), ["在这里无法使用，", "请换一种方式。"]);
        assert_eq!(pieces("画面を見て、お待ち"), ["画面を", "見て、", "お待ち"]);
        assert_eq!(pieces("Please wait"), ["Please ", "wait"]);
    }

    #[test]
    fn what_has_spaces_stays_as_it_is() {
        for text in ["Please show your payment code", "Оплата идёт", "กรุณารอสักครู่", ""]
        {
            assert_eq!(kept_whole(text.to_owned()), text);
        }
    }
}
