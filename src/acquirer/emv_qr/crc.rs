//! The checksum of EMV MPM 4.7.3: CRC-16, polynomial 1021, initial value FFFF, nothing reflected.

/// The checksum of the UTF-8 bytes of `text`, as four capital hexadecimal digits.
pub(super) fn of(text: &str) -> String {
    let crc = text.bytes().fold(0xffff_u16, |crc, byte| {
        (0..8).fold(
            crc ^ (u16::from(byte) << 8),
            |crc, _| {
                if crc & 0x8000 == 0 { crc << 1 } else { (crc << 1) ^ 0x1021 }
            },
        )
    });
    format!("{crc:04X}")
}

#[cfg(test)]
mod tests {
    use super::of;

    #[test]
    fn the_checksum_is_the_published_one() {
        assert_eq!(of("123456789"), "29B1");
        assert_eq!(of(""), "FFFF");
    }
}
