//! Reading the states of many targets with few calls.

use std::collections::{BTreeSet, HashMap};

use futures_util::{StreamExt, TryStreamExt, stream};
use huaweicloud_core::Error;

use super::BoxFuture;

/// Up to this many targets are read one by one: a fleet's first page is no cheaper.
const FEW: usize = 4;
/// How many reads of single targets are under way at once.
const AT_ONCE: usize = 8;

/// More pages than any fleet has: a service that repeats itself must not be read for ever.
const MOST_PAGES: usize = 20_000;

/// One page of a list.
pub(super) struct Page<S> {
    /// The rows that can be read, by id.
    pub(super) rows: Vec<(String, S)>,
    /// How many rows the page has, readable or not.
    pub(super) length: usize,
    /// How many rows the whole list has, if the service says so.
    pub(super) total: Option<usize>,
}

/// A list of a service, and how to read one of its rows.
pub(super) trait Listing: Sync {
    type State: Send;

    /// Most rows of a page.
    const PAGE: usize;

    /// The page with this index.
    fn page(&self, index: usize) -> BoxFuture<'_, Result<Page<Self::State>, Error>>;

    /// One target; `None` if the service does not know it.
    fn one<'a>(&'a self, id: &'a str) -> BoxFuture<'a, Result<Option<Self::State>, Error>>;
}

/// The states of the targets with these ids, by id: pages as long as they are cheaper
/// than reading the rest one by one. A target that pages missed is read by itself, as
/// lists shift while they are read.
pub(super) async fn survey<L: Listing>(
    listing: &L,
    ids: &[&str],
) -> Result<HashMap<String, L::State>, Error> {
    let mut wanted: BTreeSet<&str> = ids.iter().copied().collect();
    let mut states = HashMap::with_capacity(wanted.len());
    let (mut index, mut first_before) = (0, None);
    while wanted.len() > FEW {
        let page = listing.page(index).await?;
        index += 1;
        let (length, seen) = (page.length, index * L::PAGE);
        let first = page.rows.first().map(|(id, _)| id.clone());
        let repeats = first.is_some() && first == first_before;
        first_before = first;
        for (id, state) in page.rows {
            if wanted.remove(id.as_str()) {
                states.insert(id, state);
            }
        }
        let pages_left = page
            .total
            .map(|total| total.saturating_sub(seen).div_ceil(L::PAGE));
        if repeats
            || index == MOST_PAGES
            || length < L::PAGE
            || pages_left.is_some_and(|left| left > wanted.len())
        {
            break;
        }
    }
    // Collected first: a stream over a closure that borrows would not be `Send`.
    let reads: Vec<_> = wanted.into_iter().map(|id| one(listing, id)).collect();
    let rest: Vec<(String, Option<L::State>)> = stream::iter(reads)
        .buffer_unordered(AT_ONCE)
        .try_collect()
        .await?;
    states.extend(
        rest.into_iter()
            .filter_map(|(id, state)| Some((id, state?))),
    );
    Ok(states)
}

async fn one<L: Listing>(listing: &L, id: &str) -> Result<(String, Option<L::State>), Error> {
    Ok((id.to_owned(), listing.one(id).await?))
}
