//! Check digits of the numbers that schemes use.

/// The digits' values; nothing when there is something else.
fn values(text: &str) -> Option<Vec<u32>> {
    text.chars().map(|each| each.to_digit(10)).collect()
}

fn weighted(values: &[u32], weights: &[u32]) -> u32 {
    values.iter().zip(weights).fold(0, |sum, (value, weight)| sum.saturating_add(value.saturating_mul(*weight)))
}

/// A Thai national or tax number: weights 13 down to 2, then the complement to 11 (Department of Provincial
/// Administration).
pub(super) fn thai(text: &str) -> bool {
    let Some((last, front)) = values(text).as_deref().and_then(|all| all.split_last()).map(|(l, f)| (*l, f.to_vec()))
    else {
        return false;
    };
    let weights: Vec<u32> = (2..=13).rev().collect();
    let rest = weighted(&front, &weights).checked_rem(11).unwrap_or(0);
    front.len() == 12 && 11_u32.saturating_sub(rest).checked_rem(10) == Some(last)
}

/// A card number (ISO/IEC 7812-1 annex B), 16 to 19 digits.
pub(super) fn luhn(text: &str) -> bool {
    let Some(values) = values(text).filter(|values| (16..=19).contains(&values.len())) else { return false };
    let sum = values.iter().rev().enumerate().fold(0_u32, |sum, (place, value)| {
        let doubled = if place % 2 == 1 { value.saturating_mul(2) } else { *value };
        sum.saturating_add(if doubled > 9 { doubled.saturating_sub(9) } else { doubled })
    });
    sum.is_multiple_of(10)
}

/// Characters of a BIC (ISO 9362).
pub(super) fn is_bic(text: &str) -> bool {
    text.bytes().all(|byte| byte.is_ascii_uppercase() || byte.is_ascii_digit())
        && text.bytes().take(6).all(|byte| byte.is_ascii_uppercase())
}

/// A Unique Entity Number of Singapore with its check letter: a business (8 digits), a local company (9
/// digits that begin with a year) or another entity (R, S or T, two digits, two letters, four digits). The
/// weights are those of the open validator python-stdnum.
pub(super) fn uen(text: &str) -> bool {
    let Some((front, check)) = text.len().checked_sub(1).and_then(|at| text.split_at_checked(at)) else {
        return false;
    };
    let letter = |letters: &str, sum: u32| {
        let at = sum.checked_rem(11).and_then(|at| usize::try_from(at).ok());
        at.and_then(|at| letters.get(at..=at)) == Some(check)
    };
    match (front.len(), values(front)) {
        (8, Some(values)) => letter("XMKECAWLJDB", weighted(&values, &[10, 4, 9, 3, 8, 2, 7, 1])),
        (9, Some(values)) => letter("ZKCMDNERGWH", weighted(&values, &[10, 8, 6, 4, 9, 7, 5, 3, 1])),
        (9, None) => other_uen(front, check),
        _ => false,
    }
}

fn other_uen(front: &str, check: &str) -> bool {
    const ALPHABET: &str = "ABCDEFGHJKLMNPQRSTUVWX0123456789";
    let shape = front.bytes().enumerate().all(|(place, byte)| match place {
        0 => matches!(byte, b'R' | b'S' | b'T'),
        3 | 4 => byte.is_ascii_uppercase(),
        _ => byte.is_ascii_digit(),
    });
    let values: Option<Vec<u32>> =
        front.chars().map(|each| ALPHABET.find(each).and_then(|at| u32::try_from(at).ok())).collect();
    let Some(values) = values.filter(|_| shape) else { return false };
    let sum = weighted(&values, &[4, 3, 5, 3, 10, 2, 2, 5, 7]);
    let at = sum.checked_sub(5).and_then(|sum| sum.checked_rem(11)).and_then(|at| usize::try_from(at).ok());
    at.and_then(|at| ALPHABET.get(at..=at)) == Some(check)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Every number with one digit changed is wrong.
    fn notices_every_digit(text: &str, check: impl Fn(&str) -> bool) {
        assert!(check(text), "{text}");
        for (at, digit) in text.char_indices().filter(|(_, each)| each.is_ascii_digit()) {
            let other = char::from_digit((digit.to_digit(10).expect("a digit") + 1) % 10, 10).expect("a digit");
            let mut changed = text.to_owned();
            changed.replace_range(at..=at, &other.to_string());
            assert!(!check(&changed), "{changed}");
        }
    }

    #[test]
    fn check_digits_notice_a_slip_of_the_hand() {
        // The complement to 11 has two ways to end in 1, so not every slip in such a number shows.
        assert!(thai("1101700230708") && !thai("1101700230709") && !thai("1101700230780"));
        notices_every_digit("4111111111111111", luhn);
        for number in ["00192200M", "197401143C", "201403121W", "201207337D", "201929813C"] {
            notices_every_digit(number, uen);
        }
    }

    #[test]
    fn other_entities_have_a_uen_of_their_own_form() {
        for number in ["S16FC0121D", "T01FC6132D"] {
            assert!(uen(number), "{number}");
        }
        for number in ["S16FC0121E", "A16FC0121D", "S16fc0121D", "201403121A", "12345678", "", "é"] {
            assert!(!uen(number), "{number}");
        }
    }

    #[test]
    fn other_text_has_no_check_digit() {
        for text in ["", "1", "110170023070", "11017002307081", "é101700230708", "１１０１７００２３０７０８"]
        {
            assert!(!thai(text) && !luhn(text), "{text}");
        }
        assert!(is_bic("BOPIPHMMXXX") && !is_bic("BOPIphMMXXX") && !is_bic("B0PIPHMMXXX"));
    }
}
