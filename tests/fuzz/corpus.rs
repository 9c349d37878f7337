//! The inputs that are kept of a target: a file with one a line, written as Rust would write the bytes, so
//! that those made of text can be read.

/// The inputs of a file.
///
/// # Panics
/// A line is not as [`write`] writes it.
pub fn read(file: &str) -> Vec<Vec<u8>> {
    file.lines().map(line).collect()
}

/// The file of these inputs.
pub fn write(inputs: &[Vec<u8>]) -> String {
    inputs.iter().map(|input| format!("{}\n", input.escape_ascii())).collect()
}

fn line(line: &str) -> Vec<u8> {
    let mut out = Vec::with_capacity(line.len());
    let mut rest = line.bytes();
    while let Some(byte) = rest.next() {
        out.push(match byte {
            b'\\' => match rest.next() {
                Some(b'n') => b'\n',
                Some(b'r') => b'\r',
                Some(b't') => b'\t',
                Some(b'x') => {
                    let digit = |byte: Option<u8>| byte.and_then(|byte| char::from(byte).to_digit(16));
                    let (high, low) = (digit(rest.next()), digit(rest.next()));
                    let byte = high.zip(low).map(|(high, low)| high << 4 | low).expect("two digits");
                    u8::try_from(byte).expect("a byte")
                }
                other => other.expect("an escape is not the last"),
            },
            byte => byte,
        });
    }
    out
}
