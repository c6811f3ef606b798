//! One of each thing that a public API is made of. Not compiled with the project: the tests
//! hand it to rustdoc.

use std::{collections::BTreeMap, fmt, io, rc::Rc, str::FromStr, sync::Arc};

mod inner {
    /// Reached by a re-export.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct Request {
        pub phones: Vec<String>,
        pub name: String,
        pub image_id: Option<String>,
        pub limit: Option<i32>,
        pub tags: Vec<super::Tag>,
    }

    impl Request {
        pub fn new(phones: impl IntoIterator<Item = impl Into<String>>, name: impl Into<String>) -> Self {
            Self {
                phones: phones.into_iter().map(Into::into).collect(),
                name: name.into(),
                image_id: None,
                limit: None,
                tags: Vec::new(),
            }
        }
        pub fn image_id(mut self, image_id: impl Into<String>) -> Self {
            self.image_id = Some(image_id.into());
            self
        }
        pub fn limit(mut self, limit: i32) -> Self {
            self.limit = Some(limit);
            self
        }
        pub fn tags(mut self, tags: impl IntoIterator<Item = super::Tag>) -> Self {
            self.tags = tags.into_iter().collect();
            self
        }
    }

    pub mod shown {
        /// Through a glob.
        pub const LIMIT: u32 = 10;
        pub const NAME: &str = "shapes";
        pub static COUNT: u8 = 1;
        pub type Pairs<T> = Vec<(T, T)>;
    }

    /// In signatures, but nowhere to be found.
    #[derive(Debug)]
    pub struct Unreachable;
    pub trait Sealed {}
}

pub use inner::Request;
pub use inner::shown::*;
pub use std::collections::BTreeMap as Map;

/// A tuple.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Tag(pub u8, u16);

impl FromStr for Tag {
    type Err = fmt::Error;
    fn from_str(_: &str) -> Result<Self, Self::Err> {
        Ok(Self(0, 0))
    }
}

impl From<Tag> for String {
    fn from(_: Tag) -> Self {
        Self::new()
    }
}

impl<'a> From<&'a Tag> for Vec<u8> {
    fn from(_: &'a Tag) -> Self {
        Self::new()
    }
}

impl PartialEq<str> for Tag {
    fn eq(&self, _: &str) -> bool {
        true
    }
}

/// Data in variants.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum Shape {
    Point,
    Circle(f64),
    #[non_exhaustive]
    Square { side: f64, filled: bool },
    #[deprecated]
    Old,
}

/// Numbers of variants.
#[repr(u8)]
#[derive(Clone, Copy)]
pub enum Level {
    Low = 1,
    High = 5,
}

/// Generic.
#[derive(Clone, Debug, Default)]
pub struct Pair<T, const N: usize = 2> {
    pub values: [T; N],
    pub first: Option<T>,
}

/// Generic over types only.
#[derive(Clone, Debug, Default)]
pub struct Wrapper<T> {
    pub value: T,
}

impl<T> Wrapper<T> {
    pub fn value(self, value: T) -> Self {
        Self { value, ..self }
    }
    pub fn get<'a>(&'a self, _: &'a str) -> Option<&'a T> {
        None
    }
}

impl<T: fmt::Display + Clone> Wrapper<T> {
    pub fn show(&self) -> String {
        self.value.to_string()
    }
}

impl<T> From<T> for Wrapper<T>
where
    T: Copy,
{
    fn from(value: T) -> Self {
        Self { value }
    }
}

impl<T> IntoIterator for &Wrapper<T> {
    type Item = ();
    type IntoIter = std::iter::Empty<()>;
    fn into_iter(self) -> Self::IntoIter {
        std::iter::empty()
    }
}

/// Not to be sent.
pub struct Local(Rc<u8>);

/// To be sent.
pub struct Remote(Arc<u8>);

/// With a lifetime.
pub struct Borrowed<'a> {
    pub text: &'a str,
    pub numbers: &'a [u8],
}

impl Borrowed<'_> {
    pub fn len(&self) -> usize {
        self.text.len()
    }
}

impl fmt::Debug for Borrowed<'_> {
    fn fmt(&self, _: &mut fmt::Formatter<'_>) -> fmt::Result {
        Ok(())
    }
}

/// All that a trait has.
pub trait Reader<'de>: fmt::Debug + Send {
    type Item: Clone;
    const SIZE: usize = 3;
    fn read(&mut self) -> Result<Self::Item, io::Error>;
    fn skip(&mut self, _: usize) {}
}

impl<'de> Reader<'de> for String {
    type Item = u8;
    fn read(&mut self) -> Result<u8, io::Error> {
        Ok(0)
    }
}

impl<'de> Reader<'de> for Tag {
    type Item = u8;
    fn read(&mut self) -> Result<u8, io::Error> {
        Ok(0)
    }
}

impl<'de, T: Reader<'de> + Clone> Reader<'de> for Vec<T> {
    type Item = T;
    fn read(&mut self) -> Result<T, io::Error> {
        Err(io::Error::other(""))
    }
}

/// Can be an object.
pub trait Plain {
    fn go(&self);
}

/// A marker.
pub unsafe trait Marked {}
unsafe impl Marked for Tag {}

/// Has functions of every kind.
pub struct Client {
    pub(crate) secret: u8,
}

impl Client {
    pub const MAX: usize = 128;
    pub async fn list<'a>(&'a self, project: &'a str, options: &'a Request) -> Result<Vec<Tag>, io::Error> {
        let _ = (project, options);
        Ok(Vec::new())
    }
    pub const fn constant(self) -> u8 {
        0
    }
    pub unsafe fn risky(&mut self, _: *const u8, _: *mut u8) {}
    pub extern "C" fn foreign(_: extern "C" fn(u8) -> u8) {}
    pub fn shared(self: Arc<Self>, _: &(dyn Plain + Send)) -> Box<dyn Fn(&str) -> u8 + '_> {
        Box::new(|_| 0)
    }
    pub fn lazy(&self) -> impl Iterator<Item = &u8> + use<'_> {
        std::iter::once(&self.secret)
    }
    pub fn all<T, F>(_: T, _: F) -> Map<String, T>
    where
        T: Into<String> + ?Sized + Copy,
        F: for<'x> FnMut(&'x T) -> bool,
    {
        BTreeMap::new()
    }
    pub fn text(&self) -> &'static str {
        ""
    }
    #[deprecated]
    pub fn old(&self) {}
    #[cfg(feature = "extra")]
    pub fn extra(&self) {}
    pub fn sealed<T: inner::Sealed>(&self, _: T) -> inner::Unreachable {
        inner::Unreachable
    }
    pub fn nested(&self) -> ((u8,), [Tag; 2], &[Tag], <Vec<u8> as IntoIterator>::Item) {
        loop {}
    }
    fn private(&self) {}
}

/// Calls.
pub fn free(_: fmt::Error, _: io::Error) -> ! {
    loop {}
}

/// Like those of the bindings.
#[macro_export]
macro_rules! tolerant {
    ($($name:ident),* $(,)?) => {$(
        impl $name { pub fn tolerant() {} }
    )*};
}

pub mod nested {
    //! With a name that is taken.
    #[derive(Debug)]
    pub struct Tag {
        pub value: super::Tag,
    }
    #[cfg(feature = "extra")]
    pub mod deeper {
        pub fn depth() -> super::Tag {
            loop {}
        }
    }
    pub use super::{Request, Shape as Form};
}
