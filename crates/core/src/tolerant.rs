//! Reading answers that are not quite what was documented.
//!
//! The generated response types read every field through [`field`]: null, absent, or of
//! another type than documented never fails a whole answer. A number where text is
//! documented becomes its text and the other way round; what cannot be one or the other
//! is absent. Requests are not read this way.

use std::{collections::BTreeMap, fmt, marker::PhantomData};

use serde::{
    Deserialize, Deserializer,
    de::{
        DeserializeOwned, IgnoredAny, MapAccess, SeqAccess, Visitor,
        value::{MapAccessDeserializer, SeqAccessDeserializer},
    },
};
use serde_json::Value;

/// For `#[serde(deserialize_with)]`.
///
/// # Errors
/// Only if the input is not JSON.
pub fn field<'de, D: Deserializer<'de>, F: Field>(deserializer: D) -> Result<F, D::Error> {
    F::read(deserializer)
}

/// A field of a response type.
pub trait Field: Sized {
    /// Reads it, absent if it cannot be.
    ///
    /// # Errors
    /// Only if the input is not JSON.
    fn read<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error>;
}

impl<T: Tolerant> Field for Option<T> {
    fn read<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        T::read(deserializer)
    }
}

impl<T: Tolerant> Field for Vec<T> {
    fn read<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Ok(<Self as Tolerant>::read(deserializer)?.unwrap_or_default())
    }
}

impl<T: Tolerant> Field for BTreeMap<String, T> {
    fn read<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Ok(<Self as Tolerant>::read(deserializer)?.unwrap_or_default())
    }
}

impl Field for serde_json::Map<String, serde_json::Value> {
    fn read<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Ok(<Self as Tolerant>::read(deserializer)?.unwrap_or_default())
    }
}

/// A value that can be read or be absent.
pub trait Tolerant: Sized {
    /// Reads a value; `None` if it is null or cannot be one of these.
    ///
    /// # Errors
    /// Only if the input is not JSON.
    fn read<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<Self>, D::Error>;

    /// What stands for an unreadable element of a list. Records leave an empty one, so
    /// that nobody takes a shorter list for a complete one.
    #[must_use]
    fn unreadable() -> Option<Self> {
        None
    }
}

/// Reads a record: an object, and nothing else.
///
/// # Errors
/// Only if the input is not JSON.
pub fn record<'de, D, T>(deserializer: D) -> Result<Option<T>, D::Error>
where
    D: Deserializer<'de>,
    T: DeserializeOwned,
{
    deserializer.deserialize_any(Reader(PhantomData::<T>))
}

/// Makes records readable as [`record`] says; for the generated bindings.
#[macro_export]
macro_rules! tolerant_records {
    ($($name:ident),* $(,)?) => {$(
        impl $crate::tolerant::Tolerant for $name {
            fn read<'de, D: ::serde::Deserializer<'de>>(
                deserializer: D,
            ) -> ::std::result::Result<::std::option::Option<Self>, D::Error> {
                $crate::tolerant::record(deserializer)
            }
            fn unreadable() -> ::std::option::Option<Self> {
                ::std::option::Option::Some(::std::default::Default::default())
            }
        }
    )*};
}

/// How to make a `T` out of each kind of JSON value; by default there is none.
trait FromJson: Sized {
    fn from_text(_: &str) -> Option<Self> {
        None
    }
    fn from_integer(_: i64) -> Option<Self> {
        None
    }
    fn from_float(_: f64) -> Option<Self> {
        None
    }
    fn from_bool(_: bool) -> Option<Self> {
        None
    }
    fn from_nested(_: &Value) -> Option<Self> {
        None
    }
}

impl FromJson for String {
    fn from_text(text: &str) -> Option<Self> {
        Some(text.to_owned())
    }
    fn from_integer(number: i64) -> Option<Self> {
        Some(number.to_string())
    }
    fn from_float(number: f64) -> Option<Self> {
        Some(number.to_string())
    }
    fn from_bool(value: bool) -> Option<Self> {
        Some(value.to_string())
    }
    /// Kept as JSON text: dropping it could turn an error into silence.
    fn from_nested(value: &Value) -> Option<Self> {
        Some(value.to_string())
    }
}

impl FromJson for i64 {
    fn from_text(text: &str) -> Option<Self> {
        text.trim().parse().ok()
    }
    fn from_integer(number: i64) -> Option<Self> {
        Some(number)
    }
    fn from_float(number: f64) -> Option<Self> {
        // Within the integers that a float holds exactly.
        (number.fract() == 0.0 && number.abs() < 9_007_199_254_740_992.0).then_some(number as i64)
    }
}

impl FromJson for i32 {
    fn from_text(text: &str) -> Option<Self> {
        text.trim().parse().ok()
    }
    fn from_integer(number: i64) -> Option<Self> {
        number.try_into().ok()
    }
    fn from_float(number: f64) -> Option<Self> {
        i64::from_float(number)?.try_into().ok()
    }
}

impl FromJson for f64 {
    fn from_text(text: &str) -> Option<Self> {
        text.trim().parse().ok()
    }
    fn from_integer(number: i64) -> Option<Self> {
        Some(number as f64)
    }
    fn from_float(number: f64) -> Option<Self> {
        Some(number)
    }
}

impl FromJson for bool {
    fn from_text(text: &str) -> Option<Self> {
        text.trim().to_ascii_lowercase().parse().ok()
    }
    fn from_integer(number: i64) -> Option<Self> {
        match number {
            0 => Some(false),
            1 => Some(true),
            _ => None,
        }
    }
    fn from_bool(value: bool) -> Option<Self> {
        Some(value)
    }
}

struct Scalar<T>(PhantomData<T>);

impl<'de, T: FromJson> Visitor<'de> for Scalar<T> {
    type Value = Option<T>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("any JSON value")
    }
    fn visit_str<E>(self, text: &str) -> Result<Self::Value, E> {
        Ok(T::from_text(text))
    }
    fn visit_i64<E>(self, number: i64) -> Result<Self::Value, E> {
        Ok(T::from_integer(number))
    }
    fn visit_u64<E>(self, number: u64) -> Result<Self::Value, E> {
        Ok(match i64::try_from(number) {
            Ok(number) => T::from_integer(number),
            Err(_) => T::from_text(&number.to_string()),
        })
    }
    fn visit_f64<E>(self, number: f64) -> Result<Self::Value, E> {
        Ok(T::from_float(number))
    }
    fn visit_bool<E>(self, value: bool) -> Result<Self::Value, E> {
        Ok(T::from_bool(value))
    }
    fn visit_unit<E>(self) -> Result<Self::Value, E> {
        Ok(None)
    }
    fn visit_none<E>(self) -> Result<Self::Value, E> {
        Ok(None)
    }
    fn visit_some<D: Deserializer<'de>>(self, inner: D) -> Result<Self::Value, D::Error> {
        inner.deserialize_any(self)
    }
    fn visit_seq<A: SeqAccess<'de>>(self, items: A) -> Result<Self::Value, A::Error> {
        let value = Value::deserialize(SeqAccessDeserializer::new(items))?;
        Ok(T::from_nested(&value))
    }
    fn visit_map<A: MapAccess<'de>>(self, entries: A) -> Result<Self::Value, A::Error> {
        let value = Value::deserialize(MapAccessDeserializer::new(entries))?;
        Ok(T::from_nested(&value))
    }
}

macro_rules! scalars {
    ($($scalar:ty),*) => {$(
        impl Tolerant for $scalar {
            fn read<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<Self>, D::Error> {
                deserializer.deserialize_any(Scalar(PhantomData))
            }
        }
    )*};
}
scalars!(String, i64, i32, f64, bool);

impl Tolerant for Value {
    fn read<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<Self>, D::Error> {
        Option::<Value>::deserialize(deserializer)
    }
}

impl Tolerant for serde_json::Map<String, Value> {
    fn read<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<Self>, D::Error> {
        record(deserializer)
    }
}

/// Wraps an element so that lists and maps can read it one by one.
struct Element<T>(Option<T>);

impl<'de, T: Tolerant> Deserialize<'de> for Element<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        T::read(deserializer).map(Self)
    }
}

/// Reads one kind of container and lets every other value be absent.
struct Reader<T>(PhantomData<T>);
struct List<T>(PhantomData<T>);
struct Entries<T>(PhantomData<T>);

macro_rules! others_are_absent {
    (seq) => {
        fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<Self::Value, A::Error> {
            while items.next_element::<IgnoredAny>()?.is_some() {}
            Ok(None)
        }
    };
    (map) => {
        fn visit_map<A: MapAccess<'de>>(self, mut entries: A) -> Result<Self::Value, A::Error> {
            while entries.next_entry::<IgnoredAny, IgnoredAny>()?.is_some() {}
            Ok(None)
        }
    };
    ($container:ident, scalars) => {
        fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.write_str("any JSON value")
        }
        fn visit_str<E>(self, _: &str) -> Result<Self::Value, E> {
            Ok(None)
        }
        fn visit_i64<E>(self, _: i64) -> Result<Self::Value, E> {
            Ok(None)
        }
        fn visit_u64<E>(self, _: u64) -> Result<Self::Value, E> {
            Ok(None)
        }
        fn visit_f64<E>(self, _: f64) -> Result<Self::Value, E> {
            Ok(None)
        }
        fn visit_bool<E>(self, _: bool) -> Result<Self::Value, E> {
            Ok(None)
        }
        fn visit_unit<E>(self) -> Result<Self::Value, E> {
            Ok(None)
        }
        others_are_absent!($container);
    };
}

impl<'de, T: DeserializeOwned> Visitor<'de> for Reader<T> {
    type Value = Option<T>;
    others_are_absent!(seq, scalars);

    fn visit_map<A: MapAccess<'de>>(self, entries: A) -> Result<Self::Value, A::Error> {
        T::deserialize(MapAccessDeserializer::new(entries)).map(Some)
    }
}

impl<'de, T: Tolerant> Visitor<'de> for List<T> {
    type Value = Option<Vec<T>>;
    others_are_absent!(map, scalars);

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<Self::Value, A::Error> {
        let mut list = Vec::new();
        while let Some(Element(item)) = items.next_element::<Element<T>>()? {
            list.extend(item.or_else(T::unreadable));
        }
        Ok(Some(list))
    }
}

impl<'de, T: Tolerant> Visitor<'de> for Entries<T> {
    type Value = Option<BTreeMap<String, T>>;
    others_are_absent!(seq, scalars);

    fn visit_map<A: MapAccess<'de>>(self, mut entries: A) -> Result<Self::Value, A::Error> {
        let mut map = BTreeMap::new();
        while let Some((key, Element(value))) = entries.next_entry::<String, Element<T>>()? {
            map.extend(value.map(|value| (key, value)));
        }
        Ok(Some(map))
    }
}

impl<T: Tolerant> Tolerant for Vec<T> {
    fn read<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<Self>, D::Error> {
        deserializer.deserialize_any(List(PhantomData))
    }
}

impl<T: Tolerant> Tolerant for BTreeMap<String, T> {
    fn read<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<Self>, D::Error> {
        deserializer.deserialize_any(Entries(PhantomData))
    }
}
