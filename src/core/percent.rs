//! Percent escapes, where a link has them once more than it should, or more of them than it need have.

/// The byte that an escape at the beginning of this text stands for: `%E9`.
pub(super) fn escaped(text: &[u8]) -> Option<u8> {
    let digit = |at: usize| text.get(at).and_then(|&digit| char::from(digit).to_digit(16));
    match text.first() {
        Some(b'%') => Some((digit(1)? * 16 + digit(2)?) as u8),
        _ => None,
    }
}

/// The text with its escapes resolved, and `+` as a space: what a query holds once more encoded.
pub(super) fn resolved(text: &str) -> String {
    let mut out = Vec::with_capacity(text.len());
    let mut rest = text.as_bytes();
    while let Some(&first) = rest.first() {
        let (byte, length) = match escaped(rest) {
            Some(byte) => (byte, 3),
            None => (if first == b'+' { b' ' } else { first }, 1),
        };
        out.push(byte);
        rest = &rest[length..];
    }
    String::from_utf8_lossy(&out).into_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn escapes_are_resolved_once() {
        assert_eq!(resolved("v%3D1%26k%3d5e12"), "v=1&k=5e12");
        assert_eq!(resolved("%252A+%E9%8A%80%2B"), "%2A 銀+");
        assert_eq!(resolved("100% %G0 %"), "100% %G0 %");
    }
}
