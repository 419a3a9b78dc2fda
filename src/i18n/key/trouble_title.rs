//! Headings of the trouble screen: `errors.ftl`.

super::keys! {
    TROUBLE_TITLE = "trouble-title";
    TROUBLE_WHAT = "trouble-what";
    TROUBLE_STEP = "trouble-step";
    TROUBLE_DETAIL = "trouble-detail";
}
