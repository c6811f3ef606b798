//! The way out: the generated clients, with the fleet's credentials, for calls that have
//! no action here.
//!
//! **None of the promises of this library holds for calls made this way.** They are made
//! as they are, written down nowhere, and their errors are as they come. The types of
//! this module follow the generator and may change with every release.

use crate::{Error, Fleet, Service, adapter::reader};

/// A client of CPH.
///
/// # Errors
/// If CPH has no endpoint or no project here.
pub fn cph(fleet: &Fleet) -> Result<huaweicloud_cph::Client, Error> {
    let equipment = fleet.equipment(Service::CPH)?;
    let context = reader::context(&equipment)?;
    Ok(huaweicloud_cph::Client::new(
        &equipment.endpoint,
        equipment.client,
        context,
    ))
}

/// A client of KooPhone.
///
/// # Errors
/// If KooPhone has no endpoint here.
pub fn koophone(fleet: &Fleet) -> Result<huaweicloud_koophone::Client, Error> {
    let equipment = fleet.equipment(Service::KOOPHONE)?;
    let context = reader::context(&equipment)?;
    Ok(huaweicloud_koophone::Client::new(
        &equipment.endpoint,
        equipment.client,
        context,
    ))
}

/// A client of DBSS.
///
/// # Errors
/// If DBSS has no endpoint or no project here.
pub fn dbss(fleet: &Fleet) -> Result<huaweicloud_dbss::Client, Error> {
    let equipment = fleet.equipment(Service::DBSS)?;
    let context = reader::context(&equipment)?;
    Ok(huaweicloud_dbss::Client::new(
        &equipment.endpoint,
        equipment.client,
        context,
    ))
}
