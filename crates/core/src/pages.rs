//! Lists that come in pages, as one stream of items.
//!
//! Three styles are in use: an offset that counts records, a marker that each page gives
//! for the next, and numbered pages. The generated clients have a stream beside each list
//! that says how it pages; these functions are for the rest.
//!
//! All of them read on demand, one page at a time: what nobody asks for is not read. An
//! error ends the stream. Records that appear or vanish between two reads can show up
//! twice or not at all: the services give no snapshot.
//!
//! ```
//! use futures_util::TryStreamExt as _;
//! use huaweicloud_core::{Error, pages::{self, Page}};
//!
//! # #[tokio::main(flavor = "current_thread")]
//! # async fn main() -> Result<(), Error> {
//! // Stands for a call of a client.
//! async fn read(offset: i32) -> Result<Vec<i32>, Error> {
//!     Ok((0..25).skip(offset as usize).take(10).collect())
//! }
//! let items = pages::by_offset(0, async |offset| {
//!     Ok(Page::new(read(offset).await?).total(Some(25)))
//! });
//! let items: Vec<i32> = items.try_collect().await?;
//! assert_eq!(items.len(), 25);
//! # Ok(())
//! # }
//! ```

use std::{future::Future, pin::Pin};

pub use futures_util::stream::Stream;
use futures_util::stream::{self, TryStreamExt as _};

use crate::Error;

/// What one read gave.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Page<T> {
    /// The records, in the order of the answer.
    pub items: Vec<T>,
    /// How many there are over all pages, if the answer says so.
    pub total: Option<u64>,
    /// The marker of the next page, if the answer has one.
    pub next: Option<String>,
}

impl<T> Page<T> {
    /// A page that says nothing of others.
    pub fn new(items: impl IntoIterator<Item = T>) -> Self {
        Self {
            items: items.into_iter().collect(),
            total: None,
            next: None,
        }
    }

    /// Sets how many records there are over all pages; one below zero says nothing.
    #[must_use]
    pub fn total(mut self, total: Option<impl Into<i64>>) -> Self {
        self.total = total.and_then(|total| u64::try_from(total.into()).ok());
        self
    }

    /// Sets the marker of the next page. An empty one means that there is none.
    #[must_use]
    pub fn next(mut self, marker: Option<String>) -> Self {
        self.next = marker.filter(|marker| !marker.is_empty());
        self
    }
}

/// Records of a list, as they are read.
pub type Records<T> = Pin<Box<dyn Stream<Item = Result<T, Error>> + Send>>;

/// The records of a list that is read by an offset, which counts records, from `first` on.
/// How many a page has is the service's business: the next begins after the last record
/// that came.
///
/// Ends at a page without records, or when as many came as the total says.
///
/// # Errors
/// The first error of `read`; and of the kind
/// [`UnreadableAnswer`](crate::ErrorKind::UnreadableAnswer), if the service gives the same
/// page again and so would never end, as lists do that ignore the offset, or if it has no
/// more records before the total is reached: then the list is not whole.
pub fn by_offset<T, F, C>(first: i32, mut read: F) -> impl Stream<Item = Result<T, Error>>
where
    T: Clone + PartialEq,
    F: FnMut(i32) -> C,
    C: Future<Output = Result<Page<T>, Error>>,
{
    let before = u64::try_from(first).ok();
    let read = move |offset: &i32| read(*offset);
    pages(first, before, read, |offset, page| {
        let length = i32::try_from(page.items.len()).ok()?;
        offset.checked_add(length)
    })
}

/// The records of a list whose pages are numbered from 1, from page `first` on.
///
/// Ends at a page without records, or, if it began with the first, when as many came as
/// the total says.
///
/// # Errors
/// As for [`by_offset`].
pub fn by_number<T, F, C>(first: i32, mut read: F) -> impl Stream<Item = Result<T, Error>>
where
    T: Clone + PartialEq,
    F: FnMut(i32) -> C,
    C: Future<Output = Result<Page<T>, Error>>,
{
    let before = (first == 1).then_some(0);
    let read = move |number: &i32| read(*number);
    pages(first, before, read, |number, _| number.checked_add(1))
}

/// The records of a list whose pages each name the next one. The first is read with the
/// marker that is given.
///
/// Ends at a page that names none.
///
/// # Errors
/// As for [`by_offset`], but that totals are not looked at: some count a page.
pub fn by_marker<T, F, C>(
    first: Option<String>,
    mut read: F,
) -> impl Stream<Item = Result<T, Error>>
where
    T: Clone + PartialEq,
    F: FnMut(Option<String>) -> C,
    C: Future<Output = Result<Page<T>, Error>>,
{
    let read = move |marker: &Option<String>| read(marker.clone());
    pages(first, None, read, |_, page| page.next.clone().map(Some))
}

/// A list that is being read.
struct Reading<T, P, R, N> {
    /// Where the next page is, if there is one.
    at: Option<P>,
    read: R,
    next: N,
    /// How many of the total came or were left out, if the total is to be looked at.
    seen: Option<u64>,
    before: Vec<T>,
}

/// Reads at `first`, and where `next` says after each page.
fn pages<T, P, C>(
    first: P,
    seen: Option<u64>,
    read: impl FnMut(&P) -> C,
    next: impl Fn(&P, &Page<T>) -> Option<P>,
) -> impl Stream<Item = Result<T, Error>>
where
    T: Clone + PartialEq,
    C: Future<Output = Result<Page<T>, Error>>,
{
    let reading = Reading {
        at: Some(first),
        read,
        next,
        seen,
        before: Vec::new(),
    };
    stream::try_unfold(reading, |mut reading| async move {
        let Some(at) = reading.at.take() else {
            return Ok(None);
        };
        let page = (reading.read)(&at).await?;
        let total = page.total.filter(|_| reading.seen.is_some());
        let seen = reading.seen.unwrap_or(0) + page.items.len() as u64;
        if page.items.is_empty() {
            return match total {
                Some(total) if seen < total => Err(Error::unreadable_answer(format!(
                    "the list is not whole: it ended after {seen} of {total} records"
                ))),
                _ => Ok(None),
            };
        }
        if page.items == reading.before {
            return Err(Error::unreadable_answer(
                "the list does not page: the service gave the same page twice",
            ));
        }
        reading.seen = reading.seen.map(|_| seen);
        if total.is_none_or(|total| seen < total) {
            reading.at = (reading.next)(&at, &page);
            reading.before.clone_from(&page.items);
        }
        let items = stream::iter(page.items.into_iter().map(Ok));
        Ok(Some((items, reading)))
    })
    .try_flatten()
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use std::{cell::RefCell, future::ready};

    use super::*;

    async fn all<T>(items: impl Stream<Item = Result<T, Error>>) -> (Vec<T>, Option<String>) {
        let mut got = Vec::new();
        let mut items = std::pin::pin!(items);
        loop {
            match items.try_next().await {
                Ok(Some(item)) => got.push(item),
                Ok(None) => return (got, None),
                Err(error) => return (got, Some(error.to_string())),
            }
        }
    }

    #[tokio::test]
    async fn offsets_go_on_where_the_page_ended() {
        for (length, cap, has_total, places) in [
            (0, 9, false, vec![0]),
            (7, 9, false, vec![0, 7]),
            (7, 9, true, vec![0]),
            (20, 9, true, vec![0, 9, 18]),
            // Fewer than asked for is not the end.
            (10, 4, false, vec![0, 4, 8, 10]),
        ] {
            let asked = RefCell::new(Vec::new());
            let list = by_offset(0, |offset| {
                asked.borrow_mut().push(offset);
                let items = (0..length).skip(offset as usize);
                let page = Page::new(items.take(cap));
                ready(Ok(page.total(has_total.then_some(length as i64))))
            });
            assert_eq!(all(list).await, (Vec::from_iter(0..length), None));
            assert_eq!(asked.into_inner(), places);
        }
    }

    #[tokio::test]
    async fn numbers_count_pages() {
        let asked = RefCell::new(Vec::new());
        let list = by_number(1, |number| {
            asked.borrow_mut().push(number);
            let items = (0..25).skip((number as usize - 1) * 10).take(10);
            ready(Ok(Page::new(items).total(Some(25))))
        });
        assert_eq!(all(list).await, (Vec::from_iter(0..25), None));
        assert_eq!(asked.into_inner(), [1, 2, 3]);
    }

    #[tokio::test]
    async fn markers_lead_from_page_to_page_whatever_the_count_says() {
        let asked = RefCell::new(Vec::new());
        let list = by_marker(None, |marker: Option<String>| {
            let from = marker.as_ref().map_or(0, |marker| marker.parse().unwrap());
            asked.borrow_mut().push(marker);
            let next = if from < 20 {
                (from + 10).to_string()
            } else {
                String::new()
            };
            // Of this page alone, as one service has it.
            let page = Page::new(from..from + 10).total(Some(10));
            ready(Ok(page.next(Some(next))))
        });
        assert_eq!(all(list).await, (Vec::from_iter(0..30), None));
        assert_eq!(
            asked.into_inner(),
            [None, Some("10".into()), Some("20".into())]
        );
    }

    #[tokio::test]
    async fn a_list_that_does_not_page_is_an_error_and_not_endless() {
        let list = by_offset(0, |_| ready(Ok(Page::new([1, 2]))));
        let (items, error) = all(list).await;
        assert_eq!(items, [1, 2]);
        let error = error.unwrap();
        assert!(error.contains("the same page twice"), "{error}");
    }

    #[tokio::test]
    async fn a_list_that_ends_before_its_total_is_an_error() {
        let list = |first| {
            by_offset(first, move |offset| {
                let left = (offset..10).take(5);
                ready(Ok(Page::new(left).total(Some(11))))
            })
        };
        let (items, error) = all(list(5)).await;
        assert_eq!(items, [5, 6, 7, 8, 9]);
        let error = error.unwrap();
        assert!(error.contains("it ended after 10 of 11 records"), "{error}");
        // From the middle on, nobody knows how many there were before a numbered page.
        let pages = by_number(2, |number| {
            let left = (number * 5 - 5..10).take(5);
            ready(Ok(Page::new(left).total(Some(10))))
        });
        assert_eq!(all(pages).await, (vec![5, 6, 7, 8, 9], None));
    }

    #[tokio::test]
    async fn an_error_ends_the_stream() {
        let list = by_number(1, |number| {
            ready(match number {
                1 => Ok(Page::new([1])),
                _ => Err(Error::not_sent("down")),
            })
        });
        let (items, error) = all(list).await;
        assert_eq!(items, [1]);
        assert!(error.unwrap().contains("down"));
    }
}
