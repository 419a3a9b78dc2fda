//! What surrounds every screen of the cashier's window: header, offline strip, notice, hints.

use super::layout::{Breakpoint, fixed};
use super::parts::{View, divider, hair};
use super::why::quoted;
use super::{Cashier, Reason, Screen, trouble};
use crate::domain::money::Money;
use crate::domain::payment::Finality;
use crate::domain::refund::RefundError;
use crate::i18n::{key, word};
use crate::ui::context::{Context, Halt, Rate};
use crate::ui::font::{self, Weight};
use crate::ui::icon::{self, Icon, icon};
use crate::ui::keys::{self, Action, Cap, Practice};
use crate::ui::theme::{Look, Mode, StateRole, button as press, container as surface, radius, size, space};
use crate::ui::widget::{Part, bar, hatch, key_cap, label, tinted, watermark, with_id};
use iced::widget::{Row, button, column, container, row, space as gap, stack};
use iced::{Alignment, Border, Color, Element, Fill, Theme};

/// The rate is worth a look when it is older than this.
const RATE_OLD_MS: i64 = 24 * 3_600_000;

/// Puts `main` into the frame of the cashier's window.
pub fn window<'a>(cashier: &'a Cashier, context: &'a Context, main: View<'a>) -> View<'a> {
    let look = &context.look;
    let layout = context.layout();
    let strip = context.down_since().map(|_| offline_strip(context));
    let halt = context.trouble.as_ref().map(|halt| halt_strip(halt, context));
    let notice = cashier.notice.as_ref().map(|_| notice(cashier, context));
    // Why a key or a scan did nothing is said in a low window too. Beside the card of a payment an answer takes the
    // place of the hints.
    let crowded = cashier.notice.is_some() && !matches!(cashier.screen, Screen::Sell | Screen::Today(_));
    let hints = (layout.hints && !crowded || cashier.reason.is_some()).then(|| hints(cashier, context));
    let training = context.training.map(|practice| training_band(practice, context));
    let all = column![
        header(cashier, context),
        hair(look),
        training,
        halt,
        strip,
        notice,
        container(main).padding(layout.gutter).width(Fill).height(Fill),
        hints,
    ];
    let page = container(all).style(surface::bare(*look)).width(Fill).height(Fill);
    match context.training {
        // On top of everything: no screen of practice can be taken for a real one.
        Some(_) => stack![page, watermark(look, context.say(key::TRAINING_WATERMARK))].into(),
        None => page.into(),
    }
}

/// Nothing is real: the hatch, the word, and what the pretend customer does next.
fn training_band<'a>(practice: Practice, context: &Context) -> View<'a> {
    let look = &context.look;
    let on = look.state(StateRole::Train).on;
    let narrow = context.layout().breakpoint == Breakpoint::Compact;
    let second = context.second(key::TRAINING_BAND);
    let room = context.size.width * if narrow { 0.3 } else { 0.24 };
    let word = context.say(key::TRAINING_BAND);
    let word_size = font::fit(room, &word, Weight::Bold, size::TITLE);
    let second = (context.layout().breakpoint == Breakpoint::Wide)
        .then(|| tinted(look, second, size::BODY, Weight::Regular, on));
    let title = (context.layout().breakpoint == Breakpoint::Wide).then(|| {
        let cap = keys::key_of(&Action::NextPractice).unwrap_or_default();
        row![tinted(look, context.say(key::TRAINING_ANSWER), size::SMALL, Weight::Regular, on), key_cap(look, cap, on)]
            .spacing(space::XS)
            .align_y(Alignment::Center)
    });
    let room = (context.size.width - room - 140.0) / 5.0 - 3.0 * space::S;
    // All of one size: what the longest may have.
    let fits = |each| font::shrink(room, &practice_words(each, context), Weight::Medium, size::BODY);
    let words_size = Practice::ALL.into_iter().map(fits).fold(size::BODY, f32::min);
    let each = Practice::ALL.into_iter().map(|each| practice_button(each, each == practice, words_size, context));
    let line = row![icon(Icon::Shield, 28.0, on), tinted(look, word, word_size, Weight::Bold, on), second]
        .push(gap::horizontal())
        .push(title)
        .push(row(each).spacing(space::XS))
        .spacing(space::S)
        .align_y(Alignment::Center);
    let band = container(line)
        .padding([0.0, space::M])
        .center_y(fixed::TRAINING)
        .width(Fill)
        .style(surface::full_band(*look, StateRole::Train));
    column![hatch(look, fixed::HATCH, space::S), band].into()
}

fn practice_words(practice: Practice, context: &Context) -> String {
    match practice {
        Practice::Paid => context.say_with(key::TRAINING_PAID, &[("seconds", 4.into())]),
        Practice::Password => context.say(key::TRAINING_PASSWORD),
        Practice::Declined => context.say(key::TRAINING_DECLINED),
        Practice::NoAnswer => context.say(key::TRAINING_NO_ANSWER),
        Practice::Offline => context.say(key::TRAINING_OFFLINE),
    }
}

fn practice_button<'a>(practice: Practice, chosen: bool, words_size: f32, context: &Context) -> View<'a> {
    let look = context.look;
    let train = look.state(StateRole::Train);
    let words = practice_words(practice, context);
    let color = if chosen { train.solid } else { train.on };
    button(container(tinted(&look, words, words_size, Weight::Medium, color)).center_y(Fill))
        .padding([0.0, space::S])
        .height(fixed::BUTTON)
        .on_press(Action::Practise(practice))
        .style(move |_: &Theme, _| button::Style {
            background: Some(if chosen { train.on } else { train.solid }.into()),
            text_color: color,
            border: Border { color: train.on, width: 1.0, radius: radius::BUTTON.into() },
            ..button::Style::default()
        })
        .into()
}

fn header<'a>(cashier: &Cashier, context: &Context) -> View<'a> {
    let look = &context.look;
    let compact = context.layout().breakpoint == Breakpoint::Compact;
    let till = context.say_with(key::HEADER_TILL, &[("till", (&context.config.till.id).into())]);
    let room = context.size.width * 0.3;
    let shop = font::cut(&context.config.shop.name, room, size::BODY, Weight::Regular);
    let shop = (!compact).then(|| label(look, shop, size::BODY, Weight::Regular));
    let name =
        row![icon::mark(fixed::MARK), shop, tinted(look, till, size::BODY, Weight::Regular, look.palette.text_3)]
            .spacing(10.0)
            .padding([0.0, space::M])
            .align_y(Alignment::Center);
    let clock = container(label(look, context.clock(context.now), size::LABEL, Weight::Medium))
        .padding([0.0, cell_padding(context)])
        .center_y(Fill);
    let cells = row![name, gap::horizontal()]
        .push(divider(look))
        .push(link(context))
        .push(divider(look))
        .push(queue(cashier, context, is_short(context)))
        .push(divider(look))
        .push(rate(context, is_short(context)))
        .push(skew(context))
        .push(display(context))
        .push(divider(look))
        .push(clock)
        .push(divider(look))
        .push(tool(context, "settings", Icon::Sliders, Action::Settings))
        .push(context.has_pin.then(|| divider(look)))
        .push(context.has_pin.then(|| tool(context, "lock", Icon::Lock, Action::Lock)))
        .height(fixed::HEADER)
        .align_y(Alignment::Center);
    container(cells).style(surface::fill(look.palette.surface)).width(Fill).into()
}

/// One cell of the header; tinted when it needs attention.
fn cell<'a>(context: &Context, sign: Element<'a, Action>, words: String, role: Option<StateRole>) -> View<'a> {
    let look = &context.look;
    let color = role.map_or(look.palette.text, |role| look.state(role).fg);
    let content = row![sign, tinted(look, words, cell_text(context), Weight::Medium, color)]
        .spacing(space::XS)
        .align_y(Alignment::Center);
    let ground = role.map_or(look.palette.surface, |role| look.state(role).tint);
    container(content).padding([0.0, cell_padding(context)]).center_y(Fill).style(surface::fill(ground)).into()
}

fn signed<'a>(context: &Context, sign: Icon, words: String, role: Option<StateRole>) -> View<'a> {
    let color = role.map_or(context.look.palette.text, |role| context.look.state(role).fg);
    cell(context, icon(sign, 20.0, color), words, role)
}

/// What stands in the header only when it is wrong.
fn extra_cells(context: &Context) -> usize {
    usize::from(context.clock_skew_ms.is_some()).saturating_add(usize::from(!context.customer_window))
}

/// Numbers instead of words, so that everything that can be wrong at once has room.
fn is_short(context: &Context) -> bool {
    match context.layout().breakpoint {
        Breakpoint::Compact => true,
        Breakpoint::Regular => extra_cells(context) > 0,
        Breakpoint::Wide => false,
    }
}

fn cell_padding(context: &Context) -> f32 {
    if is_short(context) { space::XS } else { space::M }
}

fn cell_text(context: &Context) -> f32 {
    let crowded = context.layout().breakpoint == Breakpoint::Compact && extra_cells(context) > 1;
    if crowded { size::TINY } else { size::STATUS }
}

/// A cell of the header that is pressed.
fn tool<'a>(context: &Context, id: &'static str, sign: Icon, action: Action) -> View<'a> {
    let pressed = button(container(icon(sign, 22.0, context.look.palette.text)).center(Fill))
        .padding(0.0)
        .width(fixed::TOOL)
        .height(Fill)
        .on_press(action)
        .style(press::quiet(context.look));
    with_id(id, pressed).height(Fill).into()
}

fn link<'a>(context: &Context) -> View<'a> {
    let look = &context.look;
    if context.down_since().is_some() {
        return signed(context, Icon::Offline, context.say(key::HEADER_OFFLINE), Some(StateRole::Busy));
    }
    if let Some(wallet) = context.lost_wallet() {
        let name = context.say(word::tender_short(wallet));
        let words = context.say_with(key::HEADER_WALLET_OFFLINE, &[("wallet", name.into())]);
        return signed(context, Icon::Offline, words, Some(StateRole::Busy));
    }
    let dot = container(gap::horizontal()).width(10).height(10).style(surface::rounded(look.palette.text, 5.0));
    let words = if context.training.is_some() { key::HEADER_SIMULATED } else { key::HEADER_ONLINE };
    cell(context, dot.into(), context.say(words), None)
}

fn queue<'a>(cashier: &Cashier, context: &Context, compact: bool) -> View<'a> {
    let look = &context.look;
    let (count, all_checking) = context.waiting(&cashier.screen);
    let words = match (count, all_checking) {
        _ if compact => context.words.number(i64::try_from(count).unwrap_or(i64::MAX)),
        (0, _) => context.say(key::HEADER_QUEUE_EMPTY),
        (_, true) => context.say_with(key::HEADER_QUEUE_CHECKING, &[("count", count.into())]),
        (_, false) => context.say_with(key::HEADER_QUEUE_WAITING, &[("count", count.into())]),
    };
    let shown = signed(context, Icon::Queue, words, (count > 0).then_some(StateRole::Busy));
    let pressed = button(shown).padding(0.0).height(Fill).on_press(Action::Today).style(press::quiet(*look));
    with_id("queue", pressed).height(Fill).into()
}

fn rate<'a>(context: &Context, compact: bool) -> View<'a> {
    let (age_ms, role) = match context.rate() {
        Rate::Fresh(rate) => {
            let age = context.now.since(rate.as_of);
            (Some(age), (age > RATE_OLD_MS).then_some(StateRole::Busy))
        }
        Rate::TooOld(rate) => (Some(context.now.since(rate.as_of)), Some(StateRole::Fail)),
        Rate::None => (None, Some(StateRole::Busy)),
    };
    signed(context, Icon::Rate, rate_age(context, age_ms, compact), role)
}

fn rate_age(context: &Context, age_ms: Option<i64>, short: bool) -> String {
    match age_ms {
        Some(age) if short => context.words.span(age),
        Some(age) => context.say_with(key::HEADER_RATE_AGE, &[("age", context.words.span(age).into())]),
        None => context.say(key::HEADER_RATE_NONE),
    }
}

/// A clock that is far from the acquirer's: beyond five minutes WeChat refuses every request.
fn skew<'a>(context: &Context) -> Option<View<'a>> {
    let ms = context.clock_skew_ms?;
    let words = context.say_with(key::HEADER_CLOCK_OFF, &[("span", context.words.span(ms.abs()).into())]);
    let role = if ms.abs() > 300_000 { StateRole::Fail } else { StateRole::Busy };
    Some(signed(context, Icon::Clock, words, Some(role)))
}

/// The customer's window is gone: the codes are shown in this one.
fn display<'a>(context: &Context) -> Option<View<'a>> {
    let lost = || signed(context, Icon::Display, context.say(key::HEADER_DISPLAY_LOST), Some(StateRole::Busy));
    (!context.customer_window).then(lost)
}

/// No money may be taken: what happened, and the one safe step.
fn halt_strip<'a>(halt: &Halt, context: &Context) -> View<'a> {
    let look = &context.look;
    let on = look.state(StateRole::Fail).on;
    let room = context.size.width - space::XXXL - space::XXL;
    let what = format!("{} {}", context.say(halt.words.what), quoted(&halt.detail));
    let what = font::cut(&what, room, size::LABEL, Weight::Bold);
    let step = font::cut(&context.say(halt.words.step), room, size::SMALL, Weight::Regular);
    let words = column![
        tinted(look, what, size::LABEL, Weight::Medium, on),
        tinted(look, step, size::SMALL, Weight::Regular, on),
    ];
    let line = row![icon(Icon::Warning, 32.0, on), words].spacing(space::M).align_y(Alignment::Center);
    let band = surface::full_band(*look, StateRole::Fail);
    container(line).padding([0.0, space::M]).center_y(fixed::STRIP).width(Fill).style(band).into()
}

/// Since when there is no line, what waits, how much of the risk budget is used, how old the rate is.
fn offline_strip<'a>(context: &Context) -> View<'a> {
    let look = &context.look;
    let layout = context.layout();
    let since = context.down_since().map(|since| context.clock(since)).unwrap_or_default();
    let accent = strip_accent(look);
    let title = context.say_with(key::OFFLINE_SINCE, &[("time", since.into())]);
    let mut line =
        row![icon(Icon::Offline, 32.0, accent), tinted(look, title, size::TITLE, Weight::Bold, look.palette.on_ink),]
            .spacing(space::M)
            .align_y(Alignment::Center);
    if layout.breakpoint != Breakpoint::Compact {
        let waiting = context.say_with(key::OFFLINE_WAITING, &[("count", context.unsettled().into())]);
        line =
            line.push(strip_rule(look)).push(tinted(look, waiting, size::LABEL, Weight::Regular, look.palette.on_ink));
    }
    line = budget_used(context, line).push(gap::horizontal());
    let age = match context.rate() {
        Rate::Fresh(rate) | Rate::TooOld(rate) => Some(context.now.since(rate.as_of)),
        Rate::None => None,
    };
    let tried = context.last_try.map(|at| {
        let ago = context.words.ago(context.now.since(at));
        tinted(
            look,
            context.say_with(key::OFFLINE_LAST_TRY, &[("ago", ago.into())]),
            size::SMALL,
            Weight::Regular,
            look.palette.on_ink_2,
        )
    });
    let rate = tinted(look, rate_age(context, age, false), size::SMALL, Weight::Regular, look.palette.on_ink_2);
    line = line.push(column![tried, rate].align_x(Alignment::End)).push(try_now(context));
    container(line)
        .padding([0.0, space::M])
        .center_y(fixed::STRIP)
        .width(Fill)
        .style(surface::offline_band(*look))
        .into()
}

/// The strip is dark in the light theme and light in the dark one: its amber turns with it, to be read.
fn strip_accent(look: &Look) -> Color {
    match look.mode {
        Mode::Light => look.state(StateRole::Busy).solid,
        Mode::Dark => Look::light().state(StateRole::Busy).fg,
    }
}

fn strip_rule<'a>(look: &Look) -> View<'a> {
    container(gap::vertical())
        .width(1)
        .height(space::XL)
        .style(surface::fill(look.palette.on_ink_2.scale_alpha(0.5)))
        .into()
}

fn budget_used<'a>(context: &Context, line: Row<'a, Action>) -> Row<'a, Action> {
    let look = &context.look;
    let Some(budget) = context.config.offline.as_ref() else { return line };
    let used = context.outstanding().total;
    let full = i128::from(used.minor) * 10 >= i128::from(budget.total_max.minor) * 8;
    let color = if full { strip_accent(look) } else { look.palette.on_ink };
    let wide = context.layout().breakpoint != Breakpoint::Compact;
    let meter = bar(
        &[Part { amount: used.minor.max(0).unsigned_abs(), color: strip_accent(look) }],
        budget.total_max.minor.max(1).unsigned_abs(),
        look.palette.on_ink_2.scale_alpha(0.35),
        if wide { fixed::BAR } else { fixed::METER },
    );
    let word = |words: String| tinted(look, words, size::LABEL, Weight::Regular, look.palette.on_ink);
    let words = row![
        word(context.say(key::OFFLINE_NOT_VERIFIED)),
        tinted(look, context.words.money(used), size::LABEL, Weight::Bold, color),
        word(context.say_with(key::OFFLINE_OF, &[("limit", context.words.money(budget.total_max).into())])),
    ]
    .spacing(space::XS);
    // A narrow window has the meter below the words.
    let meter = container(meter).width(if wide { fixed::STRIP_METER } else { 1.5 * fixed::STRIP_METER });
    let both: Element<'a, Action> = match wide {
        true => row![words, meter].spacing(space::XS).align_y(Alignment::Center).into(),
        false => column![words, meter].spacing(space::XXS).into(),
    };
    line.push(strip_rule(look)).push(both)
}

fn try_now<'a>(context: &Context) -> View<'a> {
    let look = context.look;
    let words = tinted(&look, context.say(key::BUTTON_TRY_NOW), size::BODY, Weight::Medium, look.palette.on_ink);
    let cap = keys::key_of(&Action::TryLine).unwrap_or_default();
    let cap = (context.layout().breakpoint == Breakpoint::Wide).then(|| key_cap(&look, cap, look.palette.on_ink_2));
    let pressed = button(container(row![words, cap].spacing(space::XS).align_y(Alignment::Center)).center_y(Fill))
        .padding([0.0, space::M])
        .height(fixed::BUTTON)
        .on_press(Action::TryLine)
        .style(move |theme: &Theme, status| {
            let face = press::primary(look)(theme, status);
            button::Style { border: Border { color: look.palette.on_ink_2, ..face.border }, ..face }
        });
    with_id("try-line", pressed).into()
}

/// A payment that was set aside has an answer.
fn notice<'a>(cashier: &Cashier, context: &Context) -> View<'a> {
    let look = &context.look;
    let Some(payment) = cashier.notice.as_ref() else { return gap::horizontal().into() };
    let role = if payment.finality() == Finality::Paid { StateRole::Paid } else { StateRole::Fail };
    let number = format!("{} {}", context.say(word::tender(payment.tender)), context.words.money(payment.amount));
    let state = context.say(word::state(&payment.state));
    let sentence = context.say_with(key::PARKED_ANSWER, &[("number", number.into()), ("state", state.into())]);
    let open =
        button(container(label(look, context.say(key::BUTTON_PARKED_OPEN), size::BODY, Weight::Medium)).center_y(Fill))
            .padding([0.0, space::M])
            .height(fixed::BUTTON)
            .on_press(Action::Open(payment.id.clone()))
            .style(press::secondary(*look));
    let line = row![
        icon(Icon::Hold, 22.0, look.state(role).fg),
        tinted(look, sentence, size::LABEL, Weight::Medium, look.state(role).fg),
        gap::horizontal(),
        with_id("parked-open", open),
    ]
    .spacing(space::S)
    .align_y(Alignment::Center);
    let ground = look.state(role).tint;
    container(line)
        .padding([0.0, space::M])
        .center_y(fixed::CART_HEADER)
        .width(Fill)
        .style(surface::fill(ground))
        .into()
}

fn hints<'a>(cashier: &Cashier, context: &Context) -> View<'a> {
    let look = &context.look;
    let line: View<'a> = match &cashier.reason {
        Some(reason) => reason_line(look, reason_words(reason, context)),
        None => hint_line(cashier, context),
    };
    let bar = container(line).padding([0.0, space::M]).center_y(fixed::HINTS).width(Fill).clip(true);
    column![hair(look), bar].into()
}

fn reason_words(reason: &Reason, context: &Context) -> String {
    match reason {
        Reason::Said(sentence) => context.say(*sentence),
        Reason::TooLarge => {
            let largest = Money::new(999_999_999, context.config.shop.currency);
            context.say_with(key::REASON_TOO_LARGE, &[("limit", context.words.money(largest).into())])
        }
        Reason::Misread(misread) => trouble::scanned(*misread, context).what,
        Reason::Refund(error) => {
            let left = match error {
                RefundError::TooMuch { left, .. } => context.words.money(*left),
                _ => String::new(),
            };
            context.say_with(trouble::refund(error).what, &[("left", left.into())])
        }
        Reason::Unknown => context.say(key::REASON_NO_SUCH_PAYMENT),
    }
}

fn reason_line<'a>(look: &Look, words: String) -> View<'a> {
    let color = look.state(StateRole::Busy).fg;
    row![icon(Icon::Info, 18.0, color), tinted(look, words, size::SMALL, Weight::Medium, color)]
        .spacing(space::XS)
        .align_y(Alignment::Center)
        .into()
}

/// As many hints as there is room for, in the order of the table.
fn hint_line<'a>(cashier: &Cashier, context: &Context) -> View<'a> {
    let look = &context.look;
    let mut line = row![].spacing(space::L - space::XXS).align_y(Alignment::Center);
    let mut room = context.size.width - 2.0 * space::M;
    for hint in keys::hints(cashier.place(), |action| cashier.offers(action, context)) {
        let Some(words) = hint.hint.map(|words| context.say(words)) else { continue };
        let cap = cap_words(hint.cap, context);
        let width = font::width_em(&cap, Weight::Medium) * size::TINY
            + font::width_em(&words, Weight::Regular) * size::SMALL
            + 46.0;
        if width > room {
            break;
        }
        room -= width;
        let cap = key_cap(look, cap, look.palette.text_2);
        let words = tinted(look, words, size::SMALL, Weight::Regular, look.palette.text_2);
        line = line.push(row![cap, words].spacing(space::XS - 1.0).align_y(Alignment::Center));
    }
    line.into()
}

/// How a key is written in this language.
pub fn cap_words(cap: Cap, context: &Context) -> String {
    match cap {
        Cap::Plain(words) => words.to_owned(),
        Cap::Word(words) => context.say(words),
    }
}
