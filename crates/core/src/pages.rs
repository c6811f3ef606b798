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
//! let items = pages::by_offset(async |offset| {
//!     Ok(Page::new(read(offset).await?).total(Some(25)))
//! });
//! let items: Vec<i32> = items.try_collect().await?;
//! assert_eq!(items.len(), 25);
//! # Ok(())
//! # }
//! ```

use std::future::Future;

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

    /// Whether more may come when `seen` records have. Without a total, nobody knows.
    fn has_more_than(&self, seen: u64) -> bool {
        self.total.is_none_or(|total| seen < total)
    }
}

/// The records of a list that is read by an offset, which counts records from 0. How many
/// a page has is the service's business: the next begins after the last record that came.
///
/// Ends at a page without records, or when as many came as the total says.
///
/// # Errors
/// The first error of `read`; and one of its own, of the kind
/// [`UnreadableAnswer`](crate::ErrorKind::UnreadableAnswer), if the service gives the same page again
/// and so would never end: some lists ignore the offset.
pub fn by_offset<T, F, C>(mut read: F) -> impl Stream<Item = Result<T, Error>>
where
    T: Clone + PartialEq,
    F: FnMut(i32) -> C,
    C: Future<Output = Result<Page<T>, Error>>,
{
    pages(
        0,
        move |offset: &i32| read(*offset),
        |offset, page, seen| {
            let length = i32::try_from(page.items.len()).ok()?;
            let end = offset.checked_add(length)?;
            page.has_more_than(seen).then_some(end)
        },
    )
}

/// The records of a list whose pages are numbered from 1.
///
/// Ends at a page without records, or when as many came as the total says.
///
/// # Errors
/// As for [`by_offset`].
pub fn by_number<T, F, C>(mut read: F) -> impl Stream<Item = Result<T, Error>>
where
    T: Clone + PartialEq,
    F: FnMut(i32) -> C,
    C: Future<Output = Result<Page<T>, Error>>,
{
    pages(
        1,
        move |number: &i32| read(*number),
        |number, page, seen| {
            let after = number.checked_add(1)?;
            page.has_more_than(seen).then_some(after)
        },
    )
}

/// The records of a list whose pages each name the next one. The first is read without a
/// marker.
///
/// Ends at a page that names none.
///
/// # Errors
/// As for [`by_offset`].
pub fn by_marker<T, F, C>(mut read: F) -> impl Stream<Item = Result<T, Error>>
where
    T: Clone + PartialEq,
    F: FnMut(Option<String>) -> C,
    C: Future<Output = Result<Page<T>, Error>>,
{
    pages(
        None,
        move |marker: &Option<String>| read(marker.clone()),
        |_, page, _| page.next.clone().map(Some),
    )
}

/// A list that is being read.
struct Reading<T, P, R, N> {
    /// Where the next page is, if there is one.
    at: Option<P>,
    read: R,
    next: N,
    seen: u64,
    before: Vec<T>,
}

/// Reads at `first`, and where `next` says after each page and so many records.
fn pages<T, P, C>(
    first: P,
    read: impl FnMut(&P) -> C,
    next: impl Fn(&P, &Page<T>, u64) -> Option<P>,
) -> impl Stream<Item = Result<T, Error>>
where
    T: Clone + PartialEq,
    C: Future<Output = Result<Page<T>, Error>>,
{
    let reading = Reading {
        at: Some(first),
        read,
        next,
        seen: 0,
        before: Vec::new(),
    };
    stream::try_unfold(reading, |mut reading| async move {
        let Some(at) = reading.at.take() else {
            return Ok(None);
        };
        let page = (reading.read)(&at).await?;
        if page.items.is_empty() {
            return Ok(None);
        }
        if page.items == reading.before {
            return Err(Error::unreadable_answer(
                "the list does not page: the service gave the same page twice",
            ));
        }
        reading.seen += page.items.len() as u64;
        reading.at = (reading.next)(&at, &page, reading.seen);
        if reading.at.is_some() {
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
            let list = by_offset(|offset| {
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
        let list = by_number(|number| {
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
        let list = by_marker(|marker: Option<String>| {
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
        let list = by_offset(|_| ready(Ok(Page::new([1, 2]))));
        let (items, error) = all(list).await;
        assert_eq!(items, [1, 2]);
        let error = error.unwrap();
        assert!(error.contains("the same page twice"), "{error}");
    }

    #[tokio::test]
    async fn an_error_ends_the_stream() {
        let list = by_number(|number| {
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
