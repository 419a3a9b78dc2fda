//! The pages of the setup and of the settings, and the fields on them.

use crate::i18n::{Key, key};

/// One page.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Page {
    Language,
    Shop,
    Payments,
    Displays,
    Look,
    Pin,
    Ready,
}

impl Page {
    /// The steps from nothing to a till that sells.
    pub const STEPS: &[Self] = &[Self::Language, Self::Shop, Self::Payments, Self::Displays, Self::Pin, Self::Ready];
    /// What can be changed later.
    pub const SETTINGS: &[Self] = &[Self::Language, Self::Shop, Self::Payments, Self::Displays, Self::Look, Self::Pin];

    /// Its name on the rail.
    pub const fn name(self) -> Key {
        match self {
            Self::Language => key::SETUP_LANGUAGE,
            Self::Shop => key::SETUP_SHOP,
            Self::Payments => key::SETUP_PAYMENTS,
            Self::Displays => key::SETUP_DISPLAYS,
            Self::Look => key::SETUP_LOOK,
            Self::Pin => key::SETUP_PIN,
            Self::Ready => key::SETUP_READY,
        }
    }

    /// Its heading.
    pub const fn title(self) -> Key {
        match self {
            Self::Language => key::LANGUAGE_TITLE,
            Self::Shop => key::SHOP_TITLE,
            Self::Payments => key::PAYMENTS_TITLE,
            Self::Displays => key::DISPLAYS_TITLE,
            Self::Look => key::SETUP_LOOK,
            Self::Pin => key::PIN_TITLE,
            Self::Ready => key::READY_TITLE,
        }
    }

    /// The fields that are always on it, in the order of Tab. Those of a wallet come with the wallet.
    pub const fn fields(self) -> &'static [Field] {
        match self {
            Self::Language => &[Field::Language],
            Self::Shop => &[
                Field::Country,
                Field::Name,
                Field::Currency,
                Field::TimeZone,
                Field::Kind,
                Field::Till,
                Field::CustomerLanguage,
                Field::Offer,
            ],
            Self::Look => &[
                Field::Theme,
                Field::Contrast,
                Field::Text,
                Field::Volume,
                Field::SoundPaid,
                Field::SoundNotPaid,
                Field::SoundNotVerified,
                Field::Voice,
            ],
            Self::Pin => &[Field::PinNew, Field::PinAgain],
            Self::Payments | Self::Displays | Self::Ready => &[],
        }
    }
}

/// What `[wechat]` needs from a shop that is connected directly.
pub const WECHAT: &[Field] = &[
    Field::Institution,
    Field::Merchant,
    Field::App,
    Field::Serial,
    Field::PrivateKey,
    Field::V3Key,
    Field::PlatformId,
    Field::PlatformKey,
];

/// What `[wechat]` needs from a shop behind an institution.
pub const WECHAT_INSTITUTION: &[Field] = &[
    Field::Institution,
    Field::InstitutionNumber,
    Field::InstitutionApp,
    Field::SubMerchant,
    Field::Serial,
    Field::PrivateKey,
    Field::V3Key,
    Field::PlatformId,
    Field::PlatformKey,
];

/// What `[alipay]` needs.
pub const ALIPAY: &[Field] =
    &[Field::Client, Field::AlipayMerchant, Field::Store, Field::AlipayPrivateKey, Field::AlipayPublicKey];

/// One value a person gives.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Field {
    Language,
    Country,
    Name,
    Currency,
    TimeZone,
    Kind,
    Till,
    CustomerLanguage,
    Offer,
    Institution,
    Merchant,
    App,
    InstitutionNumber,
    InstitutionApp,
    SubMerchant,
    Serial,
    PrivateKey,
    V3Key,
    PlatformId,
    PlatformKey,
    Client,
    AlipayMerchant,
    Store,
    AlipayPrivateKey,
    AlipayPublicKey,
    Theme,
    Contrast,
    Text,
    Volume,
    SoundPaid,
    SoundNotPaid,
    SoundNotVerified,
    Voice,
    PinNew,
    PinAgain,
}

/// How a value is given.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Shape {
    /// Typed.
    Text,
    /// One of several.
    Choice,
    /// The path of a file, which is copied to this name in the till's home.
    File(&'static str),
    /// Digits nobody should see.
    Secret,
}

impl Field {
    /// The key in `config.toml`; empty for what is not kept there.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Language => "till.language",
            Self::Country => "shop.country",
            Self::Name => "shop.name",
            Self::Currency => "shop.currency",
            Self::TimeZone => "shop.timezone",
            Self::Kind => "shop.merchant_category_code",
            Self::Till => "till.id",
            Self::CustomerLanguage => "till.customer_language",
            Self::Offer => "shop.offers",
            Self::Merchant => "wechat.identity.mchid",
            Self::App => "wechat.identity.appid",
            Self::InstitutionNumber => "wechat.identity.sp_mchid",
            Self::InstitutionApp => "wechat.identity.sp_appid",
            Self::SubMerchant => "wechat.identity.sub_mchid",
            Self::Serial => "wechat.merchant_serial",
            Self::PrivateKey => "wechat.private_key",
            Self::V3Key => "wechat.api_v3_key",
            Self::PlatformId => "wechat.platform_keys.id",
            Self::PlatformKey => "wechat.platform_keys.key",
            Self::Client => "alipay.client_id",
            Self::AlipayMerchant => "alipay.merchant_id",
            Self::Store => "alipay.store_id",
            Self::AlipayPrivateKey => "alipay.private_key",
            Self::AlipayPublicKey => "alipay.public_key",
            Self::Theme => "windows.theme",
            Self::Contrast => "windows.contrast",
            Self::Text => "windows.text",
            Self::Volume => "sound.volume",
            Self::SoundPaid => "sound.paid",
            Self::SoundNotPaid => "sound.not_paid",
            Self::SoundNotVerified => "sound.not_verified",
            Self::Voice => "sound.voice",
            Self::Institution | Self::PinNew | Self::PinAgain => "",
        }
    }

    /// Its words.
    pub const fn title(self) -> Key {
        match self {
            Self::Language => key::LANGUAGE_TITLE,
            Self::Country => key::SHOP_COUNTRY,
            Self::Name => key::SHOP_NAME,
            Self::Currency => key::SHOP_CURRENCY,
            Self::TimeZone => key::SHOP_TIMEZONE,
            Self::Kind => key::SHOP_KIND,
            Self::Till => key::SHOP_TILL,
            Self::CustomerLanguage => key::SHOP_CUSTOMER_LANGUAGE,
            Self::Offer => key::SHOP_OFFERS,
            Self::Institution => key::PAYMENTS_INSTITUTION,
            Self::Merchant | Self::SubMerchant | Self::AlipayMerchant => key::PAYMENTS_MERCHANT,
            Self::App => key::PAYMENTS_APP,
            Self::InstitutionNumber => key::PAYMENTS_INSTITUTION_NUMBER,
            Self::InstitutionApp => key::PAYMENTS_INSTITUTION_APP,
            Self::Serial => key::PAYMENTS_SERIAL,
            Self::PrivateKey | Self::AlipayPrivateKey => key::PAYMENTS_PRIVATE_KEY,
            Self::V3Key => key::PAYMENTS_V3_KEY,
            Self::PlatformId => key::PAYMENTS_PLATFORM_ID,
            Self::PlatformKey => key::PAYMENTS_PLATFORM_KEY,
            Self::Client => key::PAYMENTS_CLIENT,
            Self::Store => key::PAYMENTS_STORE,
            Self::AlipayPublicKey => key::PAYMENTS_PUBLIC_KEY,
            Self::Theme => key::LOOK_THEME,
            Self::Contrast => key::LOOK_CONTRAST,
            Self::Text => key::LOOK_TEXT,
            Self::Volume => key::SOUND_VOLUME,
            Self::SoundPaid => key::SOUND_PAID,
            Self::SoundNotPaid => key::SOUND_NOTPAID,
            Self::SoundNotVerified => key::SOUND_NOTVERIFIED,
            Self::Voice => key::SOUND_VOICE,
            Self::PinNew => key::PIN_NEW,
            Self::PinAgain => key::PIN_AGAIN,
        }
    }

    /// What stands under it while it is right.
    pub const fn help(self) -> Option<Key> {
        match self {
            Self::Name => Some(key::SHOP_NAME_SUB),
            Self::Till => Some(key::SHOP_TILL_SUB),
            Self::Offer => Some(key::SHOP_OFFERS_SUB),
            _ => match self.shape() {
                Shape::File(_) => Some(key::PAYMENTS_FILE_SUB),
                _ => None,
            },
        }
    }

    /// How it is given.
    pub const fn shape(self) -> Shape {
        match self {
            Self::Language
            | Self::Country
            | Self::Currency
            | Self::TimeZone
            | Self::Kind
            | Self::CustomerLanguage
            | Self::Institution
            | Self::Theme
            | Self::Contrast
            | Self::Text
            | Self::Volume
            | Self::SoundPaid
            | Self::SoundNotPaid
            | Self::SoundNotVerified
            | Self::Voice => Shape::Choice,
            Self::PrivateKey => Shape::File("wechat-merchant.pem"),
            Self::V3Key => Shape::File("wechat-apiv3.key"),
            Self::PlatformKey => Shape::File("wechat-platform.pem"),
            Self::AlipayPrivateKey => Shape::File("alipay-merchant.pem"),
            Self::AlipayPublicKey => Shape::File("alipay-platform.pem"),
            Self::PinNew | Self::PinAgain => Shape::Secret,
            _ => Shape::Text,
        }
    }

    /// The name of its widget.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Institution => "through-institution",
            Self::PinNew => "pin-new",
            Self::PinAgain => "pin-again",
            _ => self.key(),
        }
    }
}
