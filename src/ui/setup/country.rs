//! Countries a shop can be in, as their people write them, with their money and time zones.
//!
//! Codes are ISO 3166 and ISO 4217, zones are names of the IANA list. Where a country has several zones
//! the one with most people comes first. A script we ship no letters for gives way to Latin.

/// One country.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Country {
    /// ISO 3166 alpha-2.
    pub code: &'static str,
    /// What its people call it.
    pub name: &'static str,
    /// ISO 4217.
    pub currency: &'static str,
    /// IANA names.
    pub zones: &'static [&'static str],
}

const fn country(
    code: &'static str,
    name: &'static str,
    currency: &'static str,
    zones: &'static [&'static str],
) -> Country {
    Country { code, name, currency, zones }
}

/// The country with this code.
pub fn by_code(code: &str) -> Option<&'static Country> {
    COUNTRIES.iter().find(|country| country.code == code)
}

/// The countries by their Latin code.
pub static COUNTRIES: &[Country] = &[
    country("AE", "United Arab Emirates", "AED", &["Asia/Dubai"]),
    country("AT", "Österreich", "EUR", &["Europe/Vienna"]),
    country(
        "AU",
        "Australia",
        "AUD",
        &[
            "Australia/Sydney",
            "Australia/Melbourne",
            "Australia/Brisbane",
            "Australia/Perth",
            "Australia/Adelaide",
            "Australia/Hobart",
            "Australia/Darwin",
        ],
    ),
    country("BE", "België, Belgique", "EUR", &["Europe/Brussels"]),
    country(
        "CA",
        "Canada",
        "CAD",
        &[
            "America/Toronto",
            "America/Vancouver",
            "America/Edmonton",
            "America/Winnipeg",
            "America/Halifax",
            "America/St_Johns",
        ],
    ),
    country("CH", "Schweiz, Suisse", "CHF", &["Europe/Zurich"]),
    country("CZ", "Česko", "CZK", &["Europe/Prague"]),
    country("DE", "Deutschland", "EUR", &["Europe/Berlin"]),
    country("DK", "Danmark", "DKK", &["Europe/Copenhagen"]),
    country("EE", "Eesti", "EUR", &["Europe/Tallinn"]),
    country("ES", "España", "EUR", &["Europe/Madrid", "Atlantic/Canary"]),
    country("FI", "Suomi", "EUR", &["Europe/Helsinki"]),
    country("FR", "France", "EUR", &["Europe/Paris"]),
    country("GB", "United Kingdom", "GBP", &["Europe/London"]),
    country("GR", "Ελλάδα", "EUR", &["Europe/Athens"]),
    country("HK", "香港", "HKD", &["Asia/Hong_Kong"]),
    country("HR", "Hrvatska", "EUR", &["Europe/Zagreb"]),
    country("HU", "Magyarország", "HUF", &["Europe/Budapest"]),
    country("ID", "Indonesia", "IDR", &["Asia/Jakarta", "Asia/Makassar", "Asia/Jayapura"]),
    country("IE", "Ireland", "EUR", &["Europe/Dublin"]),
    country("IS", "Ísland", "ISK", &["Atlantic/Reykjavik"]),
    country("IT", "Italia", "EUR", &["Europe/Rome"]),
    country("JP", "日本", "JPY", &["Asia/Tokyo"]),
    country("KH", "Cambodia", "USD", &["Asia/Phnom_Penh"]),
    country("KR", "대한민국", "KRW", &["Asia/Seoul"]),
    country("LU", "Luxembourg", "EUR", &["Europe/Luxembourg"]),
    country("MC", "Monaco", "EUR", &["Europe/Monaco"]),
    country("MO", "澳門", "MOP", &["Asia/Macau"]),
    country("MT", "Malta", "EUR", &["Europe/Malta"]),
    country("MY", "Malaysia", "MYR", &["Asia/Kuala_Lumpur", "Asia/Kuching"]),
    country("NL", "Nederland", "EUR", &["Europe/Amsterdam"]),
    country("NO", "Norge", "NOK", &["Europe/Oslo"]),
    country("NZ", "New Zealand", "NZD", &["Pacific/Auckland"]),
    country("PH", "Pilipinas", "PHP", &["Asia/Manila"]),
    country("PL", "Polska", "PLN", &["Europe/Warsaw"]),
    country("PT", "Portugal", "EUR", &["Europe/Lisbon", "Atlantic/Madeira", "Atlantic/Azores"]),
    country(
        "RU",
        "Россия",
        "RUB",
        &[
            "Europe/Moscow",
            "Europe/Kaliningrad",
            "Europe/Samara",
            "Asia/Yekaterinburg",
            "Asia/Novosibirsk",
            "Asia/Irkutsk",
            "Asia/Vladivostok",
        ],
    ),
    country("SE", "Sverige", "SEK", &["Europe/Stockholm"]),
    country("SG", "Singapore", "SGD", &["Asia/Singapore"]),
    country("TH", "ประเทศไทย", "THB", &["Asia/Bangkok"]),
    country("TR", "Türkiye", "TRY", &["Europe/Istanbul"]),
    country("TW", "臺灣", "TWD", &["Asia/Taipei"]),
    country(
        "US",
        "United States",
        "USD",
        &[
            "America/New_York",
            "America/Los_Angeles",
            "America/Chicago",
            "America/Denver",
            "America/Phoenix",
            "America/Anchorage",
            "Pacific/Honolulu",
        ],
    ),
    country("VN", "Việt Nam", "VND", &["Asia/Ho_Chi_Minh"]),
];

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::currency::Currency;
    use jiff::tz::TimeZone;

    #[test]
    fn every_country_has_money_and_a_time_zone_that_exist() {
        for (before, country) in std::iter::once(None).chain(COUNTRIES.iter().map(Some)).zip(COUNTRIES) {
            assert!(before.is_none_or(|before| before.code < country.code), "{} is out of order", country.code);
            assert!(Currency::from_code(country.currency).is_ok(), "{}", country.code);
            assert!(!country.zones.is_empty(), "{}", country.code);
            for zone in country.zones {
                assert!(TimeZone::get(zone).is_ok(), "{zone}");
            }
        }
    }
}
