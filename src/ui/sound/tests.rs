//! Who hears what, proven without a loudspeaker.

use super::*;
use crate::domain::time::Timestamp;
use std::ops::Range;
use tone::RATE;

fn at(number: Option<u8>, stage: Stage) -> Moment {
    Moment { payment: number.map(|number| PaymentId::new(Timestamp::from_ms(0), [number; 9])), stage }
}

#[test]
fn a_payment_on_the_screen_is_heard_when_it_moves() {
    let live = |before, after| cue(Some(&at(Some(1), before)), Some(&at(Some(1), after)));
    for (before, after, expected) in [
        (Stage::Preparing, Stage::Waiting, None),
        (Stage::Waiting, Stage::Confirming, Some(Cue::Busy)),
        (Stage::Sent, Stage::Checking, Some(Cue::Busy)),
        (Stage::Waiting, Stage::Cancelling, Some(Cue::Busy)),
        (Stage::Waiting, Stage::Paid, Some(Cue::Paid)),
        (Stage::Claimed, Stage::Paid, Some(Cue::Paid)),
        (Stage::Cancelling, Stage::NotPaid, Some(Cue::NotPaid)),
        (Stage::Preparing, Stage::Claimed, Some(Cue::NotVerified)),
        (Stage::NotPaid, Stage::Late, Some(Cue::Look)),
        (Stage::Checking, Stage::Mismatch, Some(Cue::Look)),
        (Stage::Claimed, Stage::Unmatched, None),
        (Stage::Paid, Stage::Paid, None),
    ] {
        assert_eq!(live(before, after), expected, "{before:?} {after:?}");
    }
}

#[test]
fn a_payment_that_was_just_stored_is_the_one_on_the_screen() {
    let starting = at(None, Stage::Preparing);
    assert_eq!(cue(Some(&starting), Some(&at(Some(1), Stage::Paid))), Some(Cue::Paid));
    assert_eq!(cue(Some(&starting), Some(&at(Some(1), Stage::Claimed))), Some(Cue::NotVerified));
    assert_eq!(cue(Some(&starting), Some(&at(None, Stage::Refused))), Some(Cue::NotPaid));
}

#[test]
fn to_look_at_another_payment_is_no_news() {
    for stage in [Stage::Paid, Stage::NotPaid, Stage::Claimed, Stage::Late, Stage::Checking] {
        assert_eq!(cue(None, Some(&at(Some(1), stage))), None, "out of a list");
        assert_eq!(cue(Some(&at(Some(2), Stage::Paid)), Some(&at(Some(1), stage))), None, "another payment");
        assert_eq!(cue(Some(&at(Some(1), stage)), None), None, "left");
    }
}

#[test]
fn a_code_clicks_when_it_was_read() {
    let read = at(None, Stage::Sent);
    for before in [None, Some(at(None, Stage::Scan)), Some(at(Some(1), Stage::NotPaid))] {
        assert_eq!(cue(before.as_ref(), Some(&read)), Some(Cue::CodeRead), "{before:?}");
    }
    assert_eq!(cue(Some(&read), Some(&read)), None);
    assert_eq!(cue(Some(&read), Some(&at(Some(1), Stage::Sent))), None, "stored is not read again");
}

/// Where something is heard, from and to in milliseconds: windows of 10 ms louder than a hundredth of full scale.
fn bursts(samples: &[f32]) -> Vec<(usize, usize)> {
    let window = usize::try_from(RATE / 100).expect("a count");
    let mut found: Vec<(usize, usize)> = Vec::new();
    for (place, part) in samples.chunks(window).enumerate() {
        let loud = part.iter().map(|sample| sample * sample).sum::<f32>() / window as f32 > 1e-4;
        match found.last_mut() {
            Some((_, end)) if loud && *end == place * 10 => *end += 10,
            _ if loud => found.push((place * 10, place * 10 + 10)),
            _ => {}
        }
    }
    found
}

/// How often the sign changes from minus to plus in these milliseconds, for each second.
fn hertz(samples: &[f32], within: Range<usize>) -> usize {
    let per_ms = usize::try_from(RATE / 1000).expect("a count");
    let part = &samples[within.start * per_ms..within.end * per_ms];
    let rises = part.windows(2).filter(|pair| pair[0] <= 0.0 && pair[1] > 0.0).count();
    rises * 1000 / within.len()
}

#[test]
fn paid_is_two_rising_beeps_and_not_paid_one_long_tone() {
    let paid = tone::samples(Cue::Paid, false, 70);
    assert_eq!(bursts(&paid), [(0, 90), (150, 290)]);
    assert!((860..=900).contains(&hertz(&paid, 10..80)) && (1150..=1200).contains(&hertz(&paid, 160..280)));
    let not_paid = tone::samples(Cue::NotPaid, false, 70);
    assert_eq!(bursts(&not_paid), [(0, 600)]);
    assert!((210..=230).contains(&hertz(&not_paid, 50..550)));
    assert_eq!(bursts(&tone::samples(Cue::Look, false, 70)), [(0, 600), (800, 1400)]);
}

#[test]
fn not_verified_falls_and_is_neither() {
    let claimed = tone::samples(Cue::NotVerified, false, 70);
    assert_eq!(bursts(&claimed).last().map(|last| last.1), Some(480));
    let (first, second) = (hertz(&claimed, 10..210), hertz(&claimed, 230..470));
    assert!((430..=450).contains(&first) && (360..=380).contains(&second), "{first} {second}");
}

#[test]
fn practice_sounds_an_octave_lower() {
    let tones = tone::samples(Cue::Paid, true, 70);
    assert_eq!(bursts(&tones), [(0, 90), (150, 290)]);
    assert!((570..=600).contains(&hertz(&tones, 160..280)));
}

#[test]
fn volume_reaches_from_nothing_to_less_than_full_scale() {
    let peak = |cue, volume| tone::samples(cue, false, volume).into_iter().map(f32::abs).fold(0.0, f32::max);
    for cue in Cue::ALL {
        assert!(peak(cue, 0) < 1e-9, "{cue:?}");
        assert!(peak(cue, 50) < peak(cue, 100) && peak(cue, 100) <= 1.0, "{cue:?}");
        let all = tone::samples(cue, false, 100);
        let (first, last) = (all[0].abs(), all[all.len() - 1].abs());
        assert!(first < 0.05 && last < 0.05, "{cue:?} clicks");
    }
}

#[cfg(feature = "sound")]
mod with_words {
    use super::super::clips::Clips;
    use super::super::speaker::Speaker;
    use super::*;
    use crate::domain::currency::Currency;
    use std::path::PathBuf;

    fn paid(minor: i64, volume: u32) -> Order {
        let euro = Currency::from_code("EUR").expect("the euro");
        let voices = vec![Voice::Chinese, Voice::West(voice::West::Fr)];
        let said = Some(Money::new(minor, euro));
        Order { cue: Cue::Paid, tones: true, said, voices, training: false, volume }
    }

    /// What a PAID sounds like from end to end. A build with `MANEKI_SOUNDS=DIR` also keeps it for people to listen to.
    #[test]
    fn a_paid_payment_is_two_beeps_and_then_words_in_two_languages() {
        let all = Speaker::default().samples(&paid(12_850, 70));
        let heard = bursts(&all);
        assert_eq!(heard[..2], [(0, 90), (150, 290)]);
        assert!(heard[2].0 >= 290 + 250, "the words come after the beeps: {heard:?}");
        let words: usize = heard[2..].iter().map(|(start, end)| end - start).sum();
        let silent: usize = Speaker::default().samples(&Order { said: None, ..paid(12_850, 70) }).len();
        assert_eq!(silent, 290 * 16);
        assert!((2500..12_000).contains(&words), "two sentences take some seconds: {words} ms");
        assert!(all.iter().all(|sample| sample.abs() <= 1.0));
        if let Some(folder) = option_env!("MANEKI_SOUNDS") {
            write_wav(&PathBuf::from(folder).join("paid.wav"), &all);
        }
    }

    fn write_wav(path: &std::path::Path, samples: &[f32]) {
        let data: Vec<u8> = samples.iter().flat_map(|sample| ((sample * 32_767.0) as i16).to_le_bytes()).collect();
        let size = u32::try_from(data.len()).expect("a size");
        let mut file = b"RIFF".to_vec();
        file.extend((size + 36).to_le_bytes());
        file.extend(b"WAVEfmt \x10\0\0\0\x01\0\x01\0");
        file.extend([RATE.to_le_bytes(), (RATE * 2).to_le_bytes()].concat());
        file.extend(b"\x02\0\x10\0data");
        file.extend(size.to_le_bytes());
        file.extend(data);
        std::fs::write(path, file).expect("written");
    }

    #[test]
    fn every_clip_of_every_language_can_be_heard() {
        for voice in Voice::ALL {
            let clips = Clips::of(voice).expect("clips");
            for name in super::super::clips::index(voice).keys() {
                let said = clips.say(&[(*name).to_owned()]).unwrap_or_default();
                assert!(!bursts(&said).is_empty(), "{voice:?} {name}");
            }
            assert_eq!(clips.say(&["no such word".to_owned()]), None);
        }
    }

    /// With or without a device: at volume 0 this test is silent on a machine that has one.
    #[test]
    fn a_missing_device_is_no_trouble() {
        let mut speaker = Speaker::default();
        speaker.play(&paid(12_850, 0));
        speaker.play(&Order { cue: Cue::Busy, said: None, ..paid(1, 0) });
        speaker.play(&paid(100, 0));
    }

    #[test]
    fn nobody_waits_for_the_loudspeaker_and_it_ends_with_the_till() {
        let (orders, waiting) = std::sync::mpsc::sync_channel(4);
        let thread = std::thread::spawn(move || Speaker::default().run(&waiting));
        for _ in 0..100 {
            drop(orders.try_send(paid(100, 0)));
        }
        drop(orders);
        thread.join().expect("it ended by itself");
    }
}
