//! The one place that writes: data to stdout, talk to stderr.

use std::io::{self, Write};

use serde::Serialize;

/// The two streams of the program.
pub(crate) struct Console {
    out: Box<dyn Write>,
    err: Box<dyn Write>,
    lost: bool,
}

impl Console {
    pub(crate) fn new() -> Self {
        Self {
            out: Box::new(io::stdout()),
            err: Box::new(io::stderr()),
            lost: false,
        }
    }

    /// Whether data could not be written.
    pub(crate) fn has_lost_data(&self) -> bool {
        self.lost
    }

    /// Writes data. A reader that went away has read enough; where stdout takes none,
    /// stderr gets it.
    pub(crate) fn data(&mut self, text: &str) {
        let written = self
            .out
            .write_all(text.as_bytes())
            .and_then(|()| self.out.flush());
        match written {
            Err(error) if error.kind() != io::ErrorKind::BrokenPipe => {
                self.lost = true;
                self.error(&format!(
                    "the output could not be written: {error}; it was:"
                ));
                let _ = self.err.write_all(text.as_bytes());
            }
            _ => {}
        }
    }

    /// Writes a value as JSON.
    pub(crate) fn json(&mut self, value: &impl Serialize) {
        match serde_json::to_string_pretty(value) {
            Ok(text) => self.data(&format!("{text}\n")),
            Err(error) => self.error(&format!("the output has no JSON form: {error}")),
        }
    }

    /// Says something to whoever watches.
    pub(crate) fn talk(&mut self, line: &str) {
        // There is nowhere left to complain.
        let _ = writeln!(self.err, "{}", one_line(line));
    }

    /// Says what went wrong.
    pub(crate) fn error(&mut self, message: &str) {
        self.talk(&format!("error: {message}"));
    }

    /// How wide the terminal on stdout is, if there is one.
    pub(crate) fn width() -> Option<u16> {
        terminal_size::terminal_size_of(io::stdout()).map(|(width, _)| width.0)
    }
}

/// Text from a service on one line: it may hold line ends, or sequences that a terminal
/// would obey.
pub(crate) fn one_line(text: &str) -> String {
    text.chars()
        .map(|character| {
            if character.is_control() {
                ' '
            } else {
                character
            }
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn control_characters_of_a_service_do_not_reach_the_terminal() {
        assert_eq!(one_line("a\u{1b}[31mb\r\nc\u{9b}d"), "a [31mb  c d");
    }
}
