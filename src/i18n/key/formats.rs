//! How money, days and spans of time are written: `formats.ftl`. Use the methods of `Catalog` instead.

super::keys! {
    MONEY = "money";
    CURRENCY_NAME = "currency-name";
    SPAN = "span";
    AGO = "ago";
    DAY_SHORT = "day-short";
    DAY_LONG = "day-long";
    WEEKDAY_SHORT = "weekday-short";
    WEEKDAY_LONG = "weekday-long";
    MONTH_SHORT = "month-short";
    MONTH_LONG = "month-long";
}
