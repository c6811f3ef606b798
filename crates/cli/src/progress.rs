//! How a run gets on, in plain lines.

use huaweicloud_jobs::Counts;

/// Each state that occurs, with its count.
pub(crate) fn in_words(counts: &Counts) -> String {
    listed(
        &settled(counts)
            .into_iter()
            .chain(open(counts))
            .collect::<Vec<_>>(),
    )
}

/// Tells how many are settled, when there is news.
#[derive(Default)]
pub(crate) struct Progress {
    told: Option<Counts>,
}

impl Progress {
    /// What to say now, if anything.
    pub(crate) fn news(&mut self, counts: Counts) -> Option<String> {
        if self.told == Some(counts) {
            return None;
        }
        self.told = Some(counts);
        let (settled, open) = (settled(&counts), open(&counts));
        let done: u64 = settled.iter().map(|(count, _)| count).sum();
        let mut line = format!("{done} of {} settled", counts.total);
        for (separator, words) in [(": ", listed(&settled)), ("; ", listed(&open))] {
            if !words.is_empty() {
                line.push_str(separator);
                line.push_str(&words);
            }
        }
        Some(line)
    }
}

fn settled(counts: &Counts) -> [(u64, &'static str); 5] {
    [
        (counts.succeeded, "succeeded"),
        (counts.failed, "failed"),
        (counts.rejected, "rejected"),
        (counts.not_submitted, "not submitted"),
        (counts.unknown, "unknown"),
    ]
}

fn open(counts: &Counts) -> [(u64, &'static str); 4] {
    [
        (counts.running, "running"),
        (counts.accepted, "accepted"),
        (counts.intended, "sent without an answer yet"),
        (counts.planned, "not sent yet"),
    ]
}

fn listed(counts: &[(u64, &'static str)]) -> String {
    let words = counts
        .iter()
        .filter(|(count, _)| *count > 0)
        .map(|(count, word)| format!("{count} {word}"));
    words.collect::<Vec<_>>().join(", ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_comes_only_with_news() {
        let mut progress = Progress::default();
        let mut counts = Counts {
            total: 40,
            planned: 40,
            ..Counts::default()
        };
        assert_eq!(
            progress.news(counts).as_deref(),
            Some("0 of 40 settled; 40 not sent yet")
        );
        assert_eq!(progress.news(counts), None);
        counts.planned = 0;
        counts.running = 28;
        counts.succeeded = 10;
        counts.failed = 2;
        assert_eq!(
            progress.news(counts).as_deref(),
            Some("12 of 40 settled: 10 succeeded, 2 failed; 28 running")
        );
    }
}
