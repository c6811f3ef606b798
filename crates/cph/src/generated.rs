// Made by `cargo xtask codegen` from the specification. Do not edit.

#[allow(unused_imports)]
pub use progenitor_client::{ByteStream, ClientInfo, Error, ResponseValue};
#[allow(unused_imports)]
use progenitor_client::{ClientHooks, OperationInfo, RequestBuilderExt, encode_path};
#[allow(clippy::all)]
/// The bodies of requests and answers.
pub mod types {
    /// Addresses of a server.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct Address {
        /// Obsolete. Use `public_ip`.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub access_ip: ::std::option::Option<::std::string::String>,
        /// Obsolete. Use `server_ip`.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub intranet_ip: ::std::option::Option<::std::string::String>,
        /// Public address.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub public_ip: ::std::option::Option<::std::string::String>,
        /// Internal address.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub server_ip: ::std::option::Option<::std::string::String>,
    }
    /// A bandwidth of a server.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct Bandwidth {
        /// Way of charging, 0 (by bandwidth) or 1 (by traffic).
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub band_width_charge_mode: ::std::option::Option<i32>,
        /// Id of the bandwidth, a UUID with dashes.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub band_width_id: ::std::option::Option<::std::string::String>,
        /// Name of the bandwidth.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub band_width_name: ::std::option::Option<::std::string::String>,
        /// Kind of bandwidth, 0 (dedicated) or 1 (shared).
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub band_width_share_type: ::std::option::Option<i32>,
        /// Size in Mbit/s.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub band_width_size: ::std::option::Option<i32>,
        /// Time of creation. One example of the 2021 reference has the form `YYYY-MM-DD HH:MM:SS` without a zone.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub create_time: ::std::option::Option<::std::string::String>,
        /// Time of the last change.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub update_time: ::std::option::Option<::std::string::String>,
    }
    /// A job as it stands in a list.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct Job {
        /// Start of the job, in UTC.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub begin_time: ::std::option::Option<::std::string::String>,
        /// Id of the encoding server. Only in pages of 2019 to 2021; not in SDK 3.1.219. Kept because jobs on encoding servers still exist.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub encode_server_id: ::std::option::Option<::std::string::String>,
        /// End of the job, in UTC. No source shows a running job; expect `null`, an empty text or no field then.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub end_time: ::std::option::Option<::std::string::String>,
        /// Cause of a failure. On success `null`, an empty text or absent, depending on the source. One published example has no dot after `CPS`.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub error_code: ::std::option::Option<::std::string::String>,
        /// Text that goes with `error_code`. Empty in the same ways.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub error_msg: ::std::option::Option<::std::string::String>,
        /// Output of the job, up to 1024 bytes. Empty in the same ways when there is none.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub execute_msg: ::std::option::Option<::std::string::String>,
        /// Id of the job.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub job_id: ::std::option::Option<::std::string::String>,
        /// Old name of `server_id`.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub node_id: ::std::option::Option<::std::string::String>,
        /// Id of the phone. Only in jobs on phones.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub phone_id: ::std::option::Option<::std::string::String>,
        /// Id of the server. In jobs on servers, and in the published example of a job on a phone, where it is a dashed UUID.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub server_id: ::std::option::Option<::std::string::String>,
        /// State of a job. No value for "queued" or "cancelled" exists.
        ///
        /// - `1`: running
        /// - `2`: done with success
        /// - `-1`: failed; `error_code` and `error_msg` tell why
        /// State of a job. No value for "queued" or "cancelled" exists.
        ///
        /// - `1`: running
        /// - `2`: done with success
        /// - `-1`: failed; `error_code` and `error_msg` tell why
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub status: ::std::option::Option<i32>,
    }
    /// One slice of the servers.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct ListCloudPhoneServersResponse {
        /// Total number of servers that match, over all slices.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub count: ::std::option::Option<i32>,
        /// Id of this request.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub request_id: ::std::option::Option<::std::string::String>,
        /// The servers of this slice, newest first.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub servers: ::std::vec::Vec<Server>,
    }
    /// One slice of the phones.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct ListCloudPhonesResponse {
        /// Total number of phones that match, over all slices.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub count: ::std::option::Option<i32>,
        /// The phones of this slice, newest first.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub phones: ::std::vec::Vec<Phone>,
        /// Id of this request.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub request_id: ::std::option::Option<::std::string::String>,
    }
    /// One slice of the jobs of the given requests. There is no total.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct ListJobsResponse {
        /// The jobs.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub jobs: ::std::vec::Vec<Job>,
        /// Id of this read. It is not the id that was asked for.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub request_id: ::std::option::Option<::std::string::String>,
    }
    /// A phone as it stands in a list.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct Phone {
        /// Availability zone, such as `cn-east-3a`.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub availability_zone: ::std::option::Option<::std::string::String>,
        /// Time of creation, in UTC.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub create_time: ::std::option::Option<::std::string::String>,
        /// Whether the files of the phone are encrypted.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub has_encrypt: ::std::option::Option<bool>,
        /// Id of the image the phone runs.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub image_id: ::std::option::Option<::std::string::String>,
        /// Version of that image.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub image_version: ::std::option::Option<::std::string::String>,
        /// IMEI of the phone.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub imei: ::std::option::Option<::std::string::String>,
        /// Order data of a phone.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub metadata: ::std::option::Option<PhoneMetadata>,
        /// Id of the phone.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub phone_id: ::std::option::Option<::std::string::String>,
        /// Flavor of the phone.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub phone_model_name: ::std::option::Option<::std::string::String>,
        /// Name of the phone, up to 65 characters.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub phone_name: ::std::option::Option<::std::string::String>,
        /// Id of the server that carries the phone.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub server_id: ::std::option::Option<::std::string::String>,
        /// State of a phone. The value 5 is not used.
        ///
        /// - `0`: being created (pages before 2024 and SDK 3.1.90 only)
        /// - `1`: being created
        /// - `2`: running
        /// - `3`: being reset
        /// - `4`: being restarted
        /// - `6`: frozen
        /// - `7`: being stopped
        /// - `8`: stopped
        /// - `-5`: reset failed
        /// - `-6`: restart failed
        /// - `-7`: abnormal
        /// - `-8`: creation failed
        /// - `-9`: stop failed
        /// State of a phone. The value 5 is not used.
        ///
        /// - `0`: being created (pages before 2024 and SDK 3.1.90 only)
        /// - `1`: being created
        /// - `2`: running
        /// - `3`: being reset
        /// - `4`: being restarted
        /// - `6`: frozen
        /// - `7`: being stopped
        /// - `8`: stopped
        /// - `-5`: reset failed
        /// - `-6`: restart failed
        /// - `-7`: abnormal
        /// - `-8`: creation failed
        /// - `-9`: stop failed
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub status: ::std::option::Option<i32>,
        /// Path of the phone's traffic, `direct` or `routing`.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub traffic_type: ::std::option::Option<::std::string::String>,
        /// Kind of phone, 0 (ordinary) or 1 (trial, old pages and SDK 3.1.90 only).
        #[serde(
            rename = "type",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub type_: ::std::option::Option<i32>,
        /// Time of the last change, in UTC.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub update_time: ::std::option::Option<::std::string::String>,
        /// Whether VNC is on. A text, not a boolean.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub vnc_enable: ::std::option::Option<::std::string::String>,
        /// Whether the phone has a physical disk of its own, 0 (no) or 1 (yes).
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub volume_mode: ::std::option::Option<i32>,
    }
    /// A port of a phone. An obsolete field and the field that replaces it carry the same value.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct PhoneAccessInfo {
        /// Obsolete. Use `public_ip`.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub access_ip: ::std::option::Option<::std::string::String>,
        /// Port under which the phone is reached from outside.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub access_port: ::std::option::Option<i32>,
        /// Obsolete. Use `phone_ip`.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub device_ip: ::std::option::Option<::std::string::String>,
        /// Obsolete. Use `server_ip`.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub intranet_ip: ::std::option::Option<::std::string::String>,
        /// Port on which the phone listens.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub listen_port: ::std::option::Option<i32>,
        /// Internal address of the phone.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub phone_ip: ::std::option::Option<::std::string::String>,
        /// IPv6 address of the phone.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub phone_ipv6: ::std::option::Option<::std::string::String>,
        /// Public address. Empty when the port is not public.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub public_ip: ::std::option::Option<::std::string::String>,
        /// Internal address of the server.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub server_ip: ::std::option::Option<::std::string::String>,
        /// IPv6 address of the server.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub server_ipv6: ::std::option::Option<::std::string::String>,
        /// Name of the port, up to 16 bytes, such as `adb`.
        #[serde(
            rename = "type",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub type_: ::std::option::Option<::std::string::String>,
    }
    /// Data disk of a phone.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct PhoneDataVolume {
        /// Size of the disk. No unit is given here; data disks are otherwise in GiB.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub volume_size: ::std::option::Option<i32>,
        /// Kind of disk, such as `GPSSD`.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub volume_type: ::std::option::Option<::std::string::String>,
    }
    /// One row of a batch call on phones. Accepted when it has a `job_id`; refused when it has an `error_code`, and then there is no `job_id`.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct PhoneJob {
        /// Why the row was refused. Absent when it was accepted.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub error_code: ::std::option::Option<::std::string::String>,
        /// Text that goes with `error_code`. Do not compare it.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub error_msg: ::std::option::Option<::std::string::String>,
        /// Id of the job. Absent when the row was refused.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub job_id: ::std::option::Option<::std::string::String>,
        /// Id of the phone, as sent.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub phone_id: ::std::option::Option<::std::string::String>,
    }
    /// Order data of a phone.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct PhoneMetadata {
        /// Id of the order.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub order_id: ::std::option::Option<::std::string::String>,
        /// Start of the trial. Only in the 2021 reference.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub probation_begin_time: ::std::option::Option<::std::string::String>,
        /// End of the trial. Only in the 2021 reference.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub probation_end_time: ::std::option::Option<::std::string::String>,
        /// Id of the product.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub product_id: ::std::option::Option<::std::string::String>,
    }
    /// A phone and, if wanted, properties to set on it.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct PhoneProperty {
        /// Id of the phone. One string; old pages wrongly type it as a list.
        pub phone_id: ::std::string::String,
        /// Properties to set, as a text that holds one JSON object, for example `{"sys.prop.writephonenum":"13800000000"}`. No length is published for this call.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub property: ::std::option::Option<::std::string::String>,
    }
    /// Phones to reset, with an optional new image and new properties.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct ResetCloudPhoneRequest {
        /// New image for all phones of the call. At most 32 bytes. Optional in every source that knows it.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub image_id: ::std::option::Option<::std::string::String>,
        /// The phones, at least one. No largest number is published; CPS.0190 proves that one exists.
        pub phones: ::std::vec::Vec<ResetPhoneProperty>,
    }
    /// Answer to a reset of phones.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct ResetCloudPhoneResponse {
        /// Set when the whole call is refused inside an HTTP 200, as answers of sibling calls (changes, purchases, images) can be. Not on the page of this call; a client checks it all the same.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub error_code: ::std::option::Option<::std::string::String>,
        /// Text that goes with `error_code`. Do not compare it.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub error_msg: ::std::option::Option<::std::string::String>,
        /// One row per phone, accepted or refused. The order is not published.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub jobs: ::std::vec::Vec<PhoneJob>,
        /// Id of this request. Give it to ListJobs to follow all its jobs.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub request_id: ::std::option::Option<::std::string::String>,
    }
    /// A phone to reset and, if wanted, properties to set on it. Type of SDK 3.1.219.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct ResetPhoneProperty {
        /// Also wipe the stored history of properties. Only in SDK 3.1.219, not in the pages; leave it out when not needed.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub factory_reset_enabled: ::std::option::Option<bool>,
        /// Id of the phone. One string.
        pub phone_id: ::std::string::String,
        /// Properties to set, as a text that holds one JSON object, for example `{"sys.prop.writephonenum":"13800000000"}`. No length is published for this call.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub property: ::std::option::Option<::std::string::String>,
    }
    /// Phones to restart or start, with an optional new image and new properties.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct RestartCloudPhoneRequest {
        /// New image for all phones of the call. At most 32 bytes. Leave out to keep the image.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub image_id: ::std::option::Option<::std::string::String>,
        /// The phones, at least one. No largest number is published; CPS.0190 proves that one exists.
        pub phones: ::std::vec::Vec<PhoneProperty>,
    }
    /// Answer to a restart of phones.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct RestartCloudPhoneResponse {
        /// Set when the whole call is refused inside an HTTP 200, as answers of sibling calls (changes, purchases, images) can be. Not on the page of this call; a client checks it all the same.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub error_code: ::std::option::Option<::std::string::String>,
        /// Text that goes with `error_code`. Do not compare it.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub error_msg: ::std::option::Option<::std::string::String>,
        /// One row per phone, accepted or refused. The order is not published.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub jobs: ::std::vec::Vec<PhoneJob>,
        /// Id of this request. Give it to ListJobs to follow all its jobs.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub request_id: ::std::option::Option<::std::string::String>,
    }
    /// Servers to restart.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct RestartCloudPhoneServerRequest {
        /// Ids of the servers, 1 to 100. The limit is in the pages of 2025 and SDK 3.1.219; pages of 2024 name none.
        pub server_ids: ::std::vec::Vec<::std::string::String>,
    }
    /// Answer to a restart of servers.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct RestartCloudPhoneServerResponse {
        /// Set when the whole call is refused inside an HTTP 200, as answers of sibling calls (changes, purchases, images) can be. Not on the page of this call; a client checks it all the same.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub error_code: ::std::option::Option<::std::string::String>,
        /// Text that goes with `error_code`. Do not compare it.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub error_msg: ::std::option::Option<::std::string::String>,
        /// One row per server, accepted or refused. The order is not published.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub jobs: ::std::vec::Vec<ServerJob>,
        /// Id of this request. Give it to ListJobs to follow all its jobs.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub request_id: ::std::option::Option<::std::string::String>,
    }
    /// A server as it stands in a list.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct Server {
        /// Addresses of the server. The 2021 reference says that the list call leaves this empty for `v2` servers; use ShowCloudPhoneServerDetail then.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub addresses: ::std::vec::Vec<Address>,
        /// Availability zone, such as `cn-east-3a`.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub availability_zone: ::std::option::Option<::std::string::String>,
        /// Address range of the network.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub cidr: ::std::option::Option<::std::string::String>,
        /// Time of creation, in UTC.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub create_time: ::std::option::Option<::std::string::String>,
        /// Id of the enterprise project.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub enterprise_project_id: ::std::option::Option<::std::string::String>,
        /// Name of the key pair for ADB. May be empty.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub keypair_name: ::std::option::Option<::std::string::String>,
        /// Order data of a server.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub metadata: ::std::option::Option<ServerMetadata>,
        /// Network kind, `v1` (system network) or `v2` (custom network).
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub network_version: ::std::option::Option<::std::string::String>,
        /// Flavor of its phones.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub phone_model_name: ::std::option::Option<::std::string::String>,
        /// Project for peering with system networks. It is not the project of the user.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub resource_project_id: ::std::option::Option<::std::string::String>,
        /// Id of the server.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub server_id: ::std::option::Option<::std::string::String>,
        /// Flavor of the server.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub server_model_name: ::std::option::Option<::std::string::String>,
        /// Name of the server, up to 65 characters: letters, digits, Chinese characters, `_` and `-`.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub server_name: ::std::option::Option<::std::string::String>,
        /// State of a server. The values 7 and 9 are not used, and no value for "restarting" exists. During a
        /// restart 11, 10 and 13 may show, or 5 all the time; no source says which.
        ///
        /// - `0`: being created
        /// - `1`: being created
        /// - `2`: abnormal
        /// - `3`: being created
        /// - `4`: being created
        /// - `5`: normal
        /// - `6`: deleted (Terraform provider only, no page lists it)
        /// - `8`: frozen
        /// - `10`: off
        /// - `11`: being turned off (not in the 2021 reference)
        /// - `12`: turning off failed (not in the 2021 reference)
        /// - `13`: being turned on (not in the 2021 reference)
        /// State of a server. The values 7 and 9 are not used, and no value for "restarting" exists. During a
        /// restart 11, 10 and 13 may show, or 5 all the time; no source says which.
        ///
        /// - `0`: being created
        /// - `1`: being created
        /// - `2`: abnormal
        /// - `3`: being created
        /// - `4`: being created
        /// - `5`: normal
        /// - `6`: deleted (Terraform provider only, no page lists it)
        /// - `8`: frozen
        /// - `10`: off
        /// - `11`: being turned off (not in the 2021 reference)
        /// - `12`: turning off failed (not in the 2021 reference)
        /// - `13`: being turned on (not in the 2021 reference)
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub status: ::std::option::Option<i32>,
        /// Address range of the subnet.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub subnet_cidr: ::std::option::Option<::std::string::String>,
        /// Id of the subnet.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub subnet_id: ::std::option::Option<::std::string::String>,
        /// Time of the last change, in UTC.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub update_time: ::std::option::Option<::std::string::String>,
        /// Address range of the VPC.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub vpc_cidr: ::std::option::Option<::std::string::String>,
        /// Id of the VPC. For `v1` that of the provider's resource tenant, for `v2` the one the user chose. The same rule holds for the other network fields.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub vpc_id: ::std::option::Option<::std::string::String>,
    }
    /// One row of a batch call on servers. Accepted when it has a `job_id`; refused when it has an `error_code`, and then there is no `job_id`.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct ServerJob {
        /// Why the row was refused. Absent when it was accepted.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub error_code: ::std::option::Option<::std::string::String>,
        /// Text that goes with `error_code`. Do not compare it.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub error_msg: ::std::option::Option<::std::string::String>,
        /// Id of the job. Absent when the row was refused.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub job_id: ::std::option::Option<::std::string::String>,
        /// Id of the server, as sent.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub server_id: ::std::option::Option<::std::string::String>,
    }
    /// Order data of a server.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct ServerMetadata {
        /// Way of paying, 0 (by month or year) or 1 (by use).
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub charging_mode: ::std::option::Option<i32>,
        /// Id of the order.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub order_id: ::std::option::Option<::std::string::String>,
        /// Id of the product.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub product_id: ::std::option::Option<::std::string::String>,
    }
    /// Shared storage of a server.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct ShareVolumeInfo {
        /// Size in GB.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub size: ::std::option::Option<i32>,
        /// Generation of the shared storage, 0 (1.0) or 1 (2.0).
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub version: ::std::option::Option<i32>,
        /// Kind of disk, such as `SSD`.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub volume_type: ::std::option::Option<::std::string::String>,
    }
    /// One phone with its ports, properties and data volume.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct ShowCloudPhoneDetailResponse {
        /// Ports of the phone and the addresses under which they can be reached.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub access_infos: ::std::vec::Vec<PhoneAccessInfo>,
        /// Availability zone, such as `cn-east-3a`.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub availability_zone: ::std::option::Option<::std::string::String>,
        /// Time of creation, in UTC.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub create_time: ::std::option::Option<::std::string::String>,
        /// Properties defined by the user, each a text under its name.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub custom_property:
            ::std::collections::BTreeMap<::std::string::String, ::std::string::String>,
        /// Whether the files of the phone are encrypted.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub has_encrypt: ::std::option::Option<bool>,
        /// Id of the image the phone runs.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub image_id: ::std::option::Option<::std::string::String>,
        /// Version of that image.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub image_version: ::std::option::Option<::std::string::String>,
        /// IMEI of the phone.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub imei: ::std::option::Option<::std::string::String>,
        /// Order data of a phone.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub metadata: ::std::option::Option<PhoneMetadata>,
        /// Data disk of a phone.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub phone_data_volume: ::std::option::Option<PhoneDataVolume>,
        /// Id of the phone.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub phone_id: ::std::option::Option<::std::string::String>,
        /// Flavor of the phone.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub phone_model_name: ::std::option::Option<::std::string::String>,
        /// Name of the phone, up to 65 characters.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub phone_name: ::std::option::Option<::std::string::String>,
        /// Properties of the phone, as a text that holds one JSON object. Up to 2048 bytes.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub property: ::std::option::Option<::std::string::String>,
        /// Id of this request. The English page calls it an id of the phone by mistake.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub request_id: ::std::option::Option<::std::string::String>,
        /// Id of the server that carries the phone.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub server_id: ::std::option::Option<::std::string::String>,
        /// State of a phone. The value 5 is not used.
        ///
        /// - `0`: being created (pages before 2024 and SDK 3.1.90 only)
        /// - `1`: being created
        /// - `2`: running
        /// - `3`: being reset
        /// - `4`: being restarted
        /// - `6`: frozen
        /// - `7`: being stopped
        /// - `8`: stopped
        /// - `-5`: reset failed
        /// - `-6`: restart failed
        /// - `-7`: abnormal
        /// - `-8`: creation failed
        /// - `-9`: stop failed
        /// State of a phone. The value 5 is not used.
        ///
        /// - `0`: being created (pages before 2024 and SDK 3.1.90 only)
        /// - `1`: being created
        /// - `2`: running
        /// - `3`: being reset
        /// - `4`: being restarted
        /// - `6`: frozen
        /// - `7`: being stopped
        /// - `8`: stopped
        /// - `-5`: reset failed
        /// - `-6`: restart failed
        /// - `-7`: abnormal
        /// - `-8`: creation failed
        /// - `-9`: stop failed
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub status: ::std::option::Option<i32>,
        /// Path of the phone's traffic, `direct` or `routing`.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub traffic_type: ::std::option::Option<::std::string::String>,
        /// Kind of phone. The page of this call lists only 0 (ordinary); 1 (trial) is kept because it is known for the list.
        #[serde(
            rename = "type",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub type_: ::std::option::Option<i32>,
        /// Time of the last change, in UTC.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub update_time: ::std::option::Option<::std::string::String>,
        /// Whether VNC is on. A text, not a boolean. Obsolete in this answer.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub vnc_enable: ::std::option::Option<::std::string::String>,
        /// Whether the phone has a physical disk of its own, 0 (no) or 1 (yes).
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub volume_mode: ::std::option::Option<i32>,
    }
    /// One server with its bandwidths, volumes, shared storage and security groups.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct ShowCloudPhoneServerDetailResponse {
        /// Addresses of the server.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub addresses: ::std::vec::Vec<Address>,
        /// Availability zone, such as `cn-east-3a`.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub availability_zone: ::std::option::Option<::std::string::String>,
        /// Bandwidths of the server.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub band_widths: ::std::vec::Vec<Bandwidth>,
        /// Address range of the network.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub cidr: ::std::option::Option<::std::string::String>,
        /// Time of creation, in UTC.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub create_time: ::std::option::Option<::std::string::String>,
        /// Id of the enterprise project.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub enterprise_project_id: ::std::option::Option<::std::string::String>,
        /// Name of the key pair for ADB. May be empty.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub keypair_name: ::std::option::Option<::std::string::String>,
        /// Order data of a server.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub metadata: ::std::option::Option<ServerMetadata>,
        /// Network kind, `v1` (system network) or `v2` (custom network).
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub network_version: ::std::option::Option<::std::string::String>,
        /// Flavor of its phones.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub phone_model_name: ::std::option::Option<::std::string::String>,
        /// Id of this request.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub request_id: ::std::option::Option<::std::string::String>,
        /// Project for peering with system networks. It is not the project of the user.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub resource_project_id: ::std::option::Option<::std::string::String>,
        /// Security groups of the server. Empty for `v1`.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub security_groups: ::std::vec::Vec<::std::string::String>,
        /// Id of the server.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub server_id: ::std::option::Option<::std::string::String>,
        /// Flavor of the server.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub server_model_name: ::std::option::Option<::std::string::String>,
        /// Name of the server, up to 65 characters: letters, digits, Chinese characters, `_` and `-`.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub server_name: ::std::option::Option<::std::string::String>,
        /// Shared storage of a server.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub share_volume_info: ::std::option::Option<ShareVolumeInfo>,
        /// State of a server. The values 7 and 9 are not used, and no value for "restarting" exists. During a
        /// restart 11, 10 and 13 may show, or 5 all the time; no source says which.
        ///
        /// - `0`: being created
        /// - `1`: being created
        /// - `2`: abnormal
        /// - `3`: being created
        /// - `4`: being created
        /// - `5`: normal
        /// - `6`: deleted (Terraform provider only, no page lists it)
        /// - `8`: frozen
        /// - `10`: off
        /// - `11`: being turned off (not in the 2021 reference)
        /// - `12`: turning off failed (not in the 2021 reference)
        /// - `13`: being turned on (not in the 2021 reference)
        /// State of a server. The values 7 and 9 are not used, and no value for "restarting" exists. During a
        /// restart 11, 10 and 13 may show, or 5 all the time; no source says which.
        ///
        /// - `0`: being created
        /// - `1`: being created
        /// - `2`: abnormal
        /// - `3`: being created
        /// - `4`: being created
        /// - `5`: normal
        /// - `6`: deleted (Terraform provider only, no page lists it)
        /// - `8`: frozen
        /// - `10`: off
        /// - `11`: being turned off (not in the 2021 reference)
        /// - `12`: turning off failed (not in the 2021 reference)
        /// - `13`: being turned on (not in the 2021 reference)
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub status: ::std::option::Option<i32>,
        /// Address range of the subnet.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub subnet_cidr: ::std::option::Option<::std::string::String>,
        /// Id of the subnet.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub subnet_id: ::std::option::Option<::std::string::String>,
        /// Time of the last change, in UTC.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub update_time: ::std::option::Option<::std::string::String>,
        /// Disks of the server.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub volumes: ::std::vec::Vec<Volume>,
        /// Address range of the VPC.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub vpc_cidr: ::std::option::Option<::std::string::String>,
        /// Id of the VPC. For `v1` that of the provider's resource tenant, for `v2` the one the user chose. The same rule holds for the other network fields.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub vpc_id: ::std::option::Option<::std::string::String>,
    }
    /// One job.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct ShowJobResponse {
        /// Start of the job, in UTC.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub begin_time: ::std::option::Option<::std::string::String>,
        /// End of the job, in UTC. No source shows a running job; expect `null`, an empty text or no field then.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub end_time: ::std::option::Option<::std::string::String>,
        /// Cause of a failure. On success `null`, an empty text or absent.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub error_code: ::std::option::Option<::std::string::String>,
        /// Text that goes with `error_code`. Empty in the same ways.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub error_msg: ::std::option::Option<::std::string::String>,
        /// Output of the job, up to 1024 bytes. Empty in the same ways when there is none.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub execute_msg: ::std::option::Option<::std::string::String>,
        /// Id of the job.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub job_id: ::std::option::Option<::std::string::String>,
        /// Id of the phone. Only in jobs on phones, and not in pages before 2025.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub phone_id: ::std::option::Option<::std::string::String>,
        /// Id of this read. Do not match it with the id of the call that started the job.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub request_id: ::std::option::Option<::std::string::String>,
        /// Id of the server. Mainly in jobs on servers, and not in pages before 2025.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub server_id: ::std::option::Option<::std::string::String>,
        /// State of a job. No value for "queued" or "cancelled" exists.
        ///
        /// - `1`: running
        /// - `2`: done with success
        /// - `-1`: failed; `error_code` and `error_msg` tell why
        /// State of a job. No value for "queued" or "cancelled" exists.
        ///
        /// - `1`: running
        /// - `2`: done with success
        /// - `-1`: failed; `error_code` and `error_msg` tell why
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub status: ::std::option::Option<i32>,
    }
    /// Phones to power off.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct StopCloudPhoneRequest {
        /// Ids of the phones, at least one. No largest number is published; CPS.0190 proves that one exists.
        pub phone_ids: ::std::vec::Vec<::std::string::String>,
    }
    /// Answer to a stop of phones.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct StopCloudPhoneResponse {
        /// Set when the whole call is refused inside an HTTP 200, as answers of sibling calls (changes, purchases, images) can be. Not on the page of this call; a client checks it all the same.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub error_code: ::std::option::Option<::std::string::String>,
        /// Text that goes with `error_code`. Do not compare it.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub error_msg: ::std::option::Option<::std::string::String>,
        /// One row per phone, accepted or refused. The order is not published.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub jobs: ::std::vec::Vec<PhoneJob>,
        /// Id of this request. Give it to ListJobs to follow all its jobs.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub request_id: ::std::option::Option<::std::string::String>,
    }
    /// A disk of a server.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct Volume {
        /// Time of creation, in UTC.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub create_time: ::std::option::Option<::std::string::String>,
        /// Time of the last change, in UTC.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub update_time: ::std::option::Option<::std::string::String>,
        /// Id of the disk, a UUID with dashes.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub volume_id: ::std::option::Option<::std::string::String>,
        /// Name of the disk.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub volume_name: ::std::option::Option<::std::string::String>,
        /// Size in GB.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub volume_size: ::std::option::Option<i32>,
        /// Kind of disk, such as `SSD`. The table of the 2021 reference types it as an integer; its own example and SDK 3.1.219 use a string, which is taken here.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub volume_type: ::std::option::Option<::std::string::String>,
    }
    impl ::huaweicloud_core::tolerant::Tolerant for Address {
        fn read<'de, D: ::serde::Deserializer<'de>>(
            deserializer: D,
        ) -> ::std::result::Result<Option<Self>, D::Error> {
            ::huaweicloud_core::tolerant::record(deserializer)
        }
        fn unreadable() -> Option<Self> {
            Some(Self::default())
        }
    }
    impl ::huaweicloud_core::tolerant::Tolerant for Bandwidth {
        fn read<'de, D: ::serde::Deserializer<'de>>(
            deserializer: D,
        ) -> ::std::result::Result<Option<Self>, D::Error> {
            ::huaweicloud_core::tolerant::record(deserializer)
        }
        fn unreadable() -> Option<Self> {
            Some(Self::default())
        }
    }
    impl ::huaweicloud_core::tolerant::Tolerant for Job {
        fn read<'de, D: ::serde::Deserializer<'de>>(
            deserializer: D,
        ) -> ::std::result::Result<Option<Self>, D::Error> {
            ::huaweicloud_core::tolerant::record(deserializer)
        }
        fn unreadable() -> Option<Self> {
            Some(Self::default())
        }
    }
    impl ::huaweicloud_core::tolerant::Tolerant for ListCloudPhoneServersResponse {
        fn read<'de, D: ::serde::Deserializer<'de>>(
            deserializer: D,
        ) -> ::std::result::Result<Option<Self>, D::Error> {
            ::huaweicloud_core::tolerant::record(deserializer)
        }
        fn unreadable() -> Option<Self> {
            Some(Self::default())
        }
    }
    impl ::huaweicloud_core::tolerant::Tolerant for ListCloudPhonesResponse {
        fn read<'de, D: ::serde::Deserializer<'de>>(
            deserializer: D,
        ) -> ::std::result::Result<Option<Self>, D::Error> {
            ::huaweicloud_core::tolerant::record(deserializer)
        }
        fn unreadable() -> Option<Self> {
            Some(Self::default())
        }
    }
    impl ::huaweicloud_core::tolerant::Tolerant for ListJobsResponse {
        fn read<'de, D: ::serde::Deserializer<'de>>(
            deserializer: D,
        ) -> ::std::result::Result<Option<Self>, D::Error> {
            ::huaweicloud_core::tolerant::record(deserializer)
        }
        fn unreadable() -> Option<Self> {
            Some(Self::default())
        }
    }
    impl ::huaweicloud_core::tolerant::Tolerant for Phone {
        fn read<'de, D: ::serde::Deserializer<'de>>(
            deserializer: D,
        ) -> ::std::result::Result<Option<Self>, D::Error> {
            ::huaweicloud_core::tolerant::record(deserializer)
        }
        fn unreadable() -> Option<Self> {
            Some(Self::default())
        }
    }
    impl ::huaweicloud_core::tolerant::Tolerant for PhoneAccessInfo {
        fn read<'de, D: ::serde::Deserializer<'de>>(
            deserializer: D,
        ) -> ::std::result::Result<Option<Self>, D::Error> {
            ::huaweicloud_core::tolerant::record(deserializer)
        }
        fn unreadable() -> Option<Self> {
            Some(Self::default())
        }
    }
    impl ::huaweicloud_core::tolerant::Tolerant for PhoneDataVolume {
        fn read<'de, D: ::serde::Deserializer<'de>>(
            deserializer: D,
        ) -> ::std::result::Result<Option<Self>, D::Error> {
            ::huaweicloud_core::tolerant::record(deserializer)
        }
        fn unreadable() -> Option<Self> {
            Some(Self::default())
        }
    }
    impl ::huaweicloud_core::tolerant::Tolerant for PhoneJob {
        fn read<'de, D: ::serde::Deserializer<'de>>(
            deserializer: D,
        ) -> ::std::result::Result<Option<Self>, D::Error> {
            ::huaweicloud_core::tolerant::record(deserializer)
        }
        fn unreadable() -> Option<Self> {
            Some(Self::default())
        }
    }
    impl ::huaweicloud_core::tolerant::Tolerant for PhoneMetadata {
        fn read<'de, D: ::serde::Deserializer<'de>>(
            deserializer: D,
        ) -> ::std::result::Result<Option<Self>, D::Error> {
            ::huaweicloud_core::tolerant::record(deserializer)
        }
        fn unreadable() -> Option<Self> {
            Some(Self::default())
        }
    }
    impl ::huaweicloud_core::tolerant::Tolerant for ResetCloudPhoneResponse {
        fn read<'de, D: ::serde::Deserializer<'de>>(
            deserializer: D,
        ) -> ::std::result::Result<Option<Self>, D::Error> {
            ::huaweicloud_core::tolerant::record(deserializer)
        }
        fn unreadable() -> Option<Self> {
            Some(Self::default())
        }
    }
    impl ::huaweicloud_core::tolerant::Tolerant for RestartCloudPhoneResponse {
        fn read<'de, D: ::serde::Deserializer<'de>>(
            deserializer: D,
        ) -> ::std::result::Result<Option<Self>, D::Error> {
            ::huaweicloud_core::tolerant::record(deserializer)
        }
        fn unreadable() -> Option<Self> {
            Some(Self::default())
        }
    }
    impl ::huaweicloud_core::tolerant::Tolerant for RestartCloudPhoneServerResponse {
        fn read<'de, D: ::serde::Deserializer<'de>>(
            deserializer: D,
        ) -> ::std::result::Result<Option<Self>, D::Error> {
            ::huaweicloud_core::tolerant::record(deserializer)
        }
        fn unreadable() -> Option<Self> {
            Some(Self::default())
        }
    }
    impl ::huaweicloud_core::tolerant::Tolerant for Server {
        fn read<'de, D: ::serde::Deserializer<'de>>(
            deserializer: D,
        ) -> ::std::result::Result<Option<Self>, D::Error> {
            ::huaweicloud_core::tolerant::record(deserializer)
        }
        fn unreadable() -> Option<Self> {
            Some(Self::default())
        }
    }
    impl ::huaweicloud_core::tolerant::Tolerant for ServerJob {
        fn read<'de, D: ::serde::Deserializer<'de>>(
            deserializer: D,
        ) -> ::std::result::Result<Option<Self>, D::Error> {
            ::huaweicloud_core::tolerant::record(deserializer)
        }
        fn unreadable() -> Option<Self> {
            Some(Self::default())
        }
    }
    impl ::huaweicloud_core::tolerant::Tolerant for ServerMetadata {
        fn read<'de, D: ::serde::Deserializer<'de>>(
            deserializer: D,
        ) -> ::std::result::Result<Option<Self>, D::Error> {
            ::huaweicloud_core::tolerant::record(deserializer)
        }
        fn unreadable() -> Option<Self> {
            Some(Self::default())
        }
    }
    impl ::huaweicloud_core::tolerant::Tolerant for ShareVolumeInfo {
        fn read<'de, D: ::serde::Deserializer<'de>>(
            deserializer: D,
        ) -> ::std::result::Result<Option<Self>, D::Error> {
            ::huaweicloud_core::tolerant::record(deserializer)
        }
        fn unreadable() -> Option<Self> {
            Some(Self::default())
        }
    }
    impl ::huaweicloud_core::tolerant::Tolerant for ShowCloudPhoneDetailResponse {
        fn read<'de, D: ::serde::Deserializer<'de>>(
            deserializer: D,
        ) -> ::std::result::Result<Option<Self>, D::Error> {
            ::huaweicloud_core::tolerant::record(deserializer)
        }
        fn unreadable() -> Option<Self> {
            Some(Self::default())
        }
    }
    impl ::huaweicloud_core::tolerant::Tolerant for ShowCloudPhoneServerDetailResponse {
        fn read<'de, D: ::serde::Deserializer<'de>>(
            deserializer: D,
        ) -> ::std::result::Result<Option<Self>, D::Error> {
            ::huaweicloud_core::tolerant::record(deserializer)
        }
        fn unreadable() -> Option<Self> {
            Some(Self::default())
        }
    }
    impl ::huaweicloud_core::tolerant::Tolerant for ShowJobResponse {
        fn read<'de, D: ::serde::Deserializer<'de>>(
            deserializer: D,
        ) -> ::std::result::Result<Option<Self>, D::Error> {
            ::huaweicloud_core::tolerant::record(deserializer)
        }
        fn unreadable() -> Option<Self> {
            Some(Self::default())
        }
    }
    impl ::huaweicloud_core::tolerant::Tolerant for StopCloudPhoneResponse {
        fn read<'de, D: ::serde::Deserializer<'de>>(
            deserializer: D,
        ) -> ::std::result::Result<Option<Self>, D::Error> {
            ::huaweicloud_core::tolerant::record(deserializer)
        }
        fn unreadable() -> Option<Self> {
            Some(Self::default())
        }
    }
    impl ::huaweicloud_core::tolerant::Tolerant for Volume {
        fn read<'de, D: ::serde::Deserializer<'de>>(
            deserializer: D,
        ) -> ::std::result::Result<Option<Self>, D::Error> {
            ::huaweicloud_core::tolerant::record(deserializer)
        }
        fn unreadable() -> Option<Self> {
            Some(Self::default())
        }
    }
}
#[derive(Clone, Debug)]
/// Client for Huawei Cloud Phone Host
///
/// Part of the Cloud Phone Host (CPH) interface: list servers and phones, restart servers,
/// restart, stop and reset phones, and follow the jobs these calls start.
///
/// **Sources.** Where sources differ, the text names them: "SDK" with a release number is the vendor's
/// Python package, "Terraform provider" is the vendor's provider for Terraform, "2021 reference" is the
/// complete Chinese reference of September 2021, and "pages" are the pages of the current online
/// reference.
///
/// **Statuses.** Every call here answers success with HTTP 200. A general page of the 2021 reference says
/// that POST answers 201, but each page of a single call says 200. Errors use 4xx and 5xx with one body
/// shape.
///
/// **Error codes.** The 2021 reference gives HTTP 400 for every `CPS.` code; the newer error page splits
/// them into 400, 403, 404 and 500. Decide by `error_code`, never by the HTTP status and never by the
/// message text. The gateway in front of the service adds 401 and 429 with codes that start with
/// `APIGW.`.
///
/// **Batches.** A batch call answers HTTP 200 at once with one row per item. A row is accepted (it has a
/// `job_id`) or refused (it has `error_code` and `error_msg`, and no `job_id`). Both kinds can stand in
/// one answer, so HTTP 200 alone does not mean success.
///
/// **Jobs.** Follow a job with ShowJob, or all jobs of a call with ListJobs. There is no cancel call, no
/// callback and no list of all jobs. How long jobs are kept is not published.
///
/// **No idempotency.** No call takes a client token. Sending a batch again starts new jobs.
///
/// **Ids.** Ids mostly look like 32 lower-case hexadecimal digits, but published examples also show 31
/// digits and a dashed UUID. Check ids by length only, not by a pattern. Length limits are published in
/// bytes.
///
/// **Times.** Times are strings in UTC of the form `YYYY-MM-DDTHH:MM:SSZ`, unless a field says otherwise.
///
///
/// Version: 1
pub struct Client {
    pub(crate) baseurl: String,
    pub(crate) client: reqwest::Client,
    pub(crate) inner: ::huaweicloud_core::Context,
}
impl Client {
    /// Construct a new client with an existing `reqwest::Client`,
    /// allowing more control over its configuration.
    ///
    /// `baseurl` is the base URL provided to the internal
    /// `reqwest::Client`, and should include a scheme and hostname,
    /// as well as port and a path stem if applicable.
    pub fn new_with_client(
        baseurl: &str,
        client: reqwest::Client,
        inner: ::huaweicloud_core::Context,
    ) -> Self {
        Self {
            baseurl: baseurl.to_string(),
            client,
            inner,
        }
    }
}
impl ClientInfo<::huaweicloud_core::Context> for Client {
    fn api_version() -> &'static str {
        "1"
    }
    fn baseurl(&self) -> &str {
        self.baseurl.as_str()
    }
    fn client(&self) -> &reqwest::Client {
        &self.client
    }
    fn inner(&self) -> &::huaweicloud_core::Context {
        &self.inner
    }
}
const _: () = {
    #[allow(dead_code)]
    fn assert_client_hooks()
    where
        Client: ClientHooks<::huaweicloud_core::Context>,
    {
    }
};
#[allow(clippy::all)]
impl Client {
    /// List the jobs of one or more requests
    ///
    /// Returns the jobs that belong to the given request ids, that is, to the `request_id` of the answers
    /// of earlier batch calls.
    ///
    /// Send `request_ids` (up to 20, joined by commas) or `request_id`. One of the two is needed; when
    /// both are given, `request_ids` wins. There is no list of all jobs, and the answer has no total.
    ///
    /// Limit: at most 20 request ids, else CPS.0161. One request can have more than 100 jobs: page with
    /// `offset` and `limit` until a slice comes back empty.
    ///
    /// Traps: the `request_id` of the answer is the id of this read, not the one asked for; do not match
    /// on it. Sources differ on the parameters: pages of 2020 and 2021 know only `request_id` and call it
    /// mandatory, a page of 2023 marks both as mandatory, later ones mark both as optional. Both are
    /// optional here, and the caller must give one. `offset` and `limit` came with the page of 2023 (SDK
    /// 3.1.60). An unknown request id gives CPS.0050. How long jobs are kept is not published. One
    /// published example prints a code without its dot (`CPS0005`); treat it like `CPS.0005`. The name of
    /// this call in old pages is QueryJobs.
    ///
    ///
    /// Sends a `GET` request to `/v1/{project_id}/cloud-phone/jobs`
    ///
    /// Arguments:
    /// - `project_id`: Id of the project that owns the servers and phones.
    /// - `limit`: Most records in one answer. Taken as 100 when absent.
    /// - `offset`: Number of records to skip. Taken as 0 when absent.
    /// - `request_id`: One request id. At most 32 bytes. Not used when `request_ids` is given.
    /// - `request_ids`: Up to 20 request ids joined by commas, without spaces. This is one plain string, not a repeated parameter.
    pub async fn list_jobs<'a>(
        &'a self,
        project_id: &'a ::huaweicloud_core::PathSegment,
        limit: Option<i32>,
        offset: Option<i32>,
        request_id: Option<&'a str>,
        request_ids: Option<&'a str>,
    ) -> Result<ResponseValue<types::ListJobsResponse>, Error<::huaweicloud_core::ErrorBody>> {
        let url = format!(
            "{}/v1/{}/cloud-phone/jobs",
            self.baseurl,
            encode_path(&project_id.to_string()),
        );
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map.append(
            ::reqwest::header::HeaderName::from_static("api-version"),
            ::reqwest::header::HeaderValue::from_static(Self::api_version()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&progenitor_client::QueryParam::new("limit", &limit))
            .query(&progenitor_client::QueryParam::new("offset", &offset))
            .query(&progenitor_client::QueryParam::new(
                "request_id",
                &request_id,
            ))
            .query(&progenitor_client::QueryParam::new(
                "request_ids",
                &request_ids,
            ))
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "list_jobs",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => ResponseValue::from_response(response).await,
            400u16..=499u16 => Err(Error::ErrorResponse(
                ResponseValue::from_response(response).await?,
            )),
            500u16..=599u16 => Err(Error::ErrorResponse(
                ResponseValue::from_response(response).await?,
            )),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// Show one job
    ///
    /// Returns one job: its state, its times and, when it failed, the cause.
    ///
    /// Read `status`: 1 running, 2 done, -1 failed. A failed job is not an HTTP error; it comes with HTTP
    /// 200, and `error_code` and `error_msg` tell why. A job cut off by the service carries CPS.0054; the
    /// action may be tried again later.
    ///
    /// Traps: on success `error_code`, `error_msg` and `execute_msg` are `null` in the published example,
    /// and an empty text in the example of ListJobs; both mean "nothing". No source shows a running job,
    /// so `end_time` may be `null`, empty or absent then. `phone_id` and `server_id` are in the pages of
    /// 2025 and in SDK 3.1.219, not in earlier pages. An expired or unknown job gives CPS.0011 (HTTP 404
    /// in the newer table, 400 in the 2021 reference). How long jobs are kept is not published.
    ///
    ///
    /// Sends a `GET` request to `/v1/{project_id}/cloud-phone/jobs/{job_id}`
    ///
    /// Arguments:
    /// - `project_id`: Id of the project that owns the servers and phones.
    /// - `job_id`: Id of the job, as given by an accepted row of a batch call.
    pub async fn show_job<'a>(
        &'a self,
        project_id: &'a ::huaweicloud_core::PathSegment,
        job_id: &'a ::huaweicloud_core::PathSegment,
    ) -> Result<ResponseValue<types::ShowJobResponse>, Error<::huaweicloud_core::ErrorBody>> {
        let url = format!(
            "{}/v1/{}/cloud-phone/jobs/{}",
            self.baseurl,
            encode_path(&project_id.to_string()),
            encode_path(&job_id.to_string()),
        );
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map.append(
            ::reqwest::header::HeaderName::from_static("api-version"),
            ::reqwest::header::HeaderValue::from_static(Self::api_version()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "show_job",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => ResponseValue::from_response(response).await,
            400u16..=499u16 => Err(Error::ErrorResponse(
                ResponseValue::from_response(response).await?,
            )),
            500u16..=599u16 => Err(Error::ErrorResponse(
                ResponseValue::from_response(response).await?,
            )),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// List cloud phones, newest first
    ///
    /// Returns one slice of the phones of the project, newest first, and the total in `count`.
    ///
    /// Page with `offset` and `limit`; `offset` counts records, not pages. Read on until a slice comes
    /// back empty. Phones can appear or vanish between two reads.
    ///
    /// Traps: sources differ on `limit`. Old pages allow 1 to 100 with 100 as the default; the English
    /// pages since 2024 read as a default of 200; SDK 3.1.219 says 1 to 200, default 100. The wide range
    /// is kept here and no default is promised: send `limit` to be sure. Old pages ask for an `offset`
    /// above 0, newer ones accept 0; 0 is accepted here. `type` 1 and `status` 0 occur in old pages only.
    ///
    ///
    /// Sends a `GET` request to `/v1/{project_id}/cloud-phone/phones`
    ///
    /// Arguments:
    /// - `project_id`: Id of the project that owns the servers and phones.
    /// - `limit`: Most records in one answer. The default is 100 or 200, depending on the source.
    /// - `offset`: Number of records to skip. Taken as 0 when absent.
    /// - `phone_name`: Keep phones whose name contains this text.
    /// - `server_id`: Keep phones on this server. At most 32 bytes.
    /// - `status`: Keep phones in this state.
    /// - `type_`: Keep phones of one kind, 0 (ordinary) or 1 (trial, old pages only).
    pub async fn list_cloud_phones<'a>(
        &'a self,
        project_id: &'a ::huaweicloud_core::PathSegment,
        limit: Option<i32>,
        offset: Option<i32>,
        phone_name: Option<&'a str>,
        server_id: Option<&'a str>,
        status: Option<i32>,
        type_: Option<i32>,
    ) -> Result<ResponseValue<types::ListCloudPhonesResponse>, Error<::huaweicloud_core::ErrorBody>>
    {
        let url = format!(
            "{}/v1/{}/cloud-phone/phones",
            self.baseurl,
            encode_path(&project_id.to_string()),
        );
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map.append(
            ::reqwest::header::HeaderName::from_static("api-version"),
            ::reqwest::header::HeaderValue::from_static(Self::api_version()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&progenitor_client::QueryParam::new("limit", &limit))
            .query(&progenitor_client::QueryParam::new("offset", &offset))
            .query(&progenitor_client::QueryParam::new(
                "phone_name",
                &phone_name,
            ))
            .query(&progenitor_client::QueryParam::new("server_id", &server_id))
            .query(&progenitor_client::QueryParam::new("status", &status))
            .query(&progenitor_client::QueryParam::new("type", &type_))
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "list_cloud_phones",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => ResponseValue::from_response(response).await,
            400u16..=499u16 => Err(Error::ErrorResponse(
                ResponseValue::from_response(response).await?,
            )),
            500u16..=599u16 => Err(Error::ErrorResponse(
                ResponseValue::from_response(response).await?,
            )),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// Reset phones to factory settings (data is lost)
    ///
    /// Puts phones back to factory settings, and can set a new image or new properties on the way. The
    /// content of the phones is lost and there is no way back. Returns one row per phone. An accepted row
    /// has a `job_id`; a refused row has `error_code` and `error_msg` instead. Mixed answers are normal.
    ///
    /// Limit: no number of phones per call is published, but CPS.0190 (too many phones) proves that a cap
    /// exists. Send short lists.
    ///
    /// State: the phone shows 3, and at the end 2 or -5. A phone that was off is on afterwards. Which
    /// states allow a reset is not published; CPS.0165 (must be running or stopped) is not tied to a
    /// call. Right after the call the old state may still show, so wait for the job or allow some seconds
    /// before the first look.
    ///
    /// Traps: the pages use PhoneProperty for a row of `phones`; SDK 3.1.219 uses ResetPhoneProperty,
    /// which adds `factory_reset_enabled`. The wider type is taken here; leave the field out to send what
    /// the pages show. `image_id` is missing in the oldest English page and present in all later sources;
    /// it is optional. In the page's example the ids of the answer are not those of the request; that is
    /// a slip of the page, not behaviour. The text of CPS.0004 differs between sources; compare the code
    /// only. There is no client token: a second call resets again. Single properties have codes of their
    /// own, CPS.0070 to CPS.0076, CPS.0082 to CPS.0084 and CPS.0125 to CPS.0133.
    ///
    ///
    /// Sends a `POST` request to `/v1/{project_id}/cloud-phone/phones/batch-reset`
    ///
    /// Arguments:
    /// - `project_id`: Id of the project that owns the servers and phones.
    /// - `body`: The phones to reset, and what to change on the way.
    pub async fn reset_cloud_phone<'a>(
        &'a self,
        project_id: &'a ::huaweicloud_core::PathSegment,
        body: &'a types::ResetCloudPhoneRequest,
    ) -> Result<ResponseValue<types::ResetCloudPhoneResponse>, Error<::huaweicloud_core::ErrorBody>>
    {
        let url = format!(
            "{}/v1/{}/cloud-phone/phones/batch-reset",
            self.baseurl,
            encode_path(&project_id.to_string()),
        );
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map.append(
            ::reqwest::header::HeaderName::from_static("api-version"),
            ::reqwest::header::HeaderValue::from_static(Self::api_version()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "reset_cloud_phone",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => ResponseValue::from_response(response).await,
            400u16..=499u16 => Err(Error::ErrorResponse(
                ResponseValue::from_response(response).await?,
            )),
            500u16..=599u16 => Err(Error::ErrorResponse(
                ResponseValue::from_response(response).await?,
            )),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// Restart phones, or start stopped ones
    ///
    /// Restarts running phones and starts stopped ones, and can set a new image or new properties on the
    /// way. Returns one row per phone. An accepted row has a `job_id`; a refused row has `error_code` and
    /// `error_msg` instead.
    ///
    /// Limit: no number of phones per call is published, but CPS.0190 (too many phones) proves that a cap
    /// exists. Send short lists.
    ///
    /// State: a phone must be running (2) or stopped (8), else CPS.0165. The phone then shows 4, and at
    /// the end 2 or -6. Right after the call the old state may still show, so wait for the job or allow
    /// some seconds before the first look. The Terraform provider waits for the phone state.
    ///
    /// Traps: old pages type `phone_id` as a list of strings; it is one string. In the page's example the
    /// ids of the answer are not those of the request; that is a slip of the page, not behaviour. The
    /// order of the rows and the treatment of a repeated id are not published. There is no client token:
    /// a second call starts new jobs. Single properties have codes of their own, CPS.0070 to CPS.0076,
    /// CPS.0082 to CPS.0084 and CPS.0125 to CPS.0133.
    ///
    ///
    /// Sends a `POST` request to `/v1/{project_id}/cloud-phone/phones/batch-restart`
    ///
    /// Arguments:
    /// - `project_id`: Id of the project that owns the servers and phones.
    /// - `body`: The phones to restart or start, and what to change on the way.
    pub async fn restart_cloud_phone<'a>(
        &'a self,
        project_id: &'a ::huaweicloud_core::PathSegment,
        body: &'a types::RestartCloudPhoneRequest,
    ) -> Result<ResponseValue<types::RestartCloudPhoneResponse>, Error<::huaweicloud_core::ErrorBody>>
    {
        let url = format!(
            "{}/v1/{}/cloud-phone/phones/batch-restart",
            self.baseurl,
            encode_path(&project_id.to_string()),
        );
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map.append(
            ::reqwest::header::HeaderName::from_static("api-version"),
            ::reqwest::header::HeaderValue::from_static(Self::api_version()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "restart_cloud_phone",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => ResponseValue::from_response(response).await,
            400u16..=499u16 => Err(Error::ErrorResponse(
                ResponseValue::from_response(response).await?,
            )),
            500u16..=599u16 => Err(Error::ErrorResponse(
                ResponseValue::from_response(response).await?,
            )),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// Power off phones
    ///
    /// Powers phones off and returns one row per phone. An accepted row has a `job_id`; a refused row has
    /// `error_code` and `error_msg` instead. Start a stopped phone again with RestartCloudPhone.
    ///
    /// Limit: no number of phones per call is published, but CPS.0190 (too many phones) proves that a cap
    /// exists. Send short lists.
    ///
    /// State: the phone shows 7, and at the end 8 or -9. Which states allow a stop is not published.
    /// CPS.0165 (must be running or stopped) is listed because no source ties it to one call. Right after
    /// the call the old state may still show, so wait for the job or allow some seconds before the first
    /// look.
    ///
    /// Traps: the page does not call this asynchronous, but the answer consists of jobs. Unlike restart
    /// and reset, the body is a plain list of ids. There is no client token: a second call starts new
    /// jobs. The name of this call in old pages is PowerOffCloudPhone.
    ///
    ///
    /// Sends a `POST` request to `/v1/{project_id}/cloud-phone/phones/batch-stop`
    ///
    /// Arguments:
    /// - `project_id`: Id of the project that owns the servers and phones.
    /// - `body`: The phones to power off.
    pub async fn stop_cloud_phone<'a>(
        &'a self,
        project_id: &'a ::huaweicloud_core::PathSegment,
        body: &'a types::StopCloudPhoneRequest,
    ) -> Result<ResponseValue<types::StopCloudPhoneResponse>, Error<::huaweicloud_core::ErrorBody>>
    {
        let url = format!(
            "{}/v1/{}/cloud-phone/phones/batch-stop",
            self.baseurl,
            encode_path(&project_id.to_string()),
        );
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map.append(
            ::reqwest::header::HeaderName::from_static("api-version"),
            ::reqwest::header::HeaderValue::from_static(Self::api_version()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "stop_cloud_phone",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => ResponseValue::from_response(response).await,
            400u16..=499u16 => Err(Error::ErrorResponse(
                ResponseValue::from_response(response).await?,
            )),
            500u16..=599u16 => Err(Error::ErrorResponse(
                ResponseValue::from_response(response).await?,
            )),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// Show one cloud phone
    ///
    /// Returns one phone with all fields of the list, and also its ports, properties, custom
    /// properties and data volume.
    ///
    /// Traps: the English page describes `request_id` as an id of the phone; it is the id of this
    /// request. Several address fields are obsolete and repeat the value of a newer field. `property` is
    /// a string that holds a JSON object, not an object. The name of this call in old pages is
    /// GetCloudPhoneDetail.
    ///
    ///
    /// Sends a `GET` request to `/v1/{project_id}/cloud-phone/phones/{phone_id}`
    ///
    /// Arguments:
    /// - `project_id`: Id of the project that owns the servers and phones.
    /// - `phone_id`: Id of the phone.
    pub async fn show_cloud_phone_detail<'a>(
        &'a self,
        project_id: &'a ::huaweicloud_core::PathSegment,
        phone_id: &'a ::huaweicloud_core::PathSegment,
    ) -> Result<
        ResponseValue<types::ShowCloudPhoneDetailResponse>,
        Error<::huaweicloud_core::ErrorBody>,
    > {
        let url = format!(
            "{}/v1/{}/cloud-phone/phones/{}",
            self.baseurl,
            encode_path(&project_id.to_string()),
            encode_path(&phone_id.to_string()),
        );
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map.append(
            ::reqwest::header::HeaderName::from_static("api-version"),
            ::reqwest::header::HeaderValue::from_static(Self::api_version()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "show_cloud_phone_detail",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => ResponseValue::from_response(response).await,
            400u16..=499u16 => Err(Error::ErrorResponse(
                ResponseValue::from_response(response).await?,
            )),
            500u16..=599u16 => Err(Error::ErrorResponse(
                ResponseValue::from_response(response).await?,
            )),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// List cloud phone servers, newest first
    ///
    /// Returns one slice of the servers of the project, newest first, and the total in `count`.
    ///
    /// Page with `offset` and `limit`; `offset` counts records, not pages. Read on until a slice comes
    /// back empty. Servers can appear or vanish between two reads.
    ///
    /// Traps: for servers with a custom network (`network_version` `v2`) the 2021 reference says that this
    /// call leaves `addresses` empty; ShowCloudPhoneServerDetail fills it. Newer pages are silent on this.
    /// The filters `phone_model_name`, `create_since`, `create_until` and `status` came after SDK 3.1.90.
    /// Old pages ask for an `offset` above 0, newer ones accept 0; 0 is accepted here.
    ///
    /// Permission: `cph:servers:list`, which itself needs `eip:publicIps:list`.
    ///
    ///
    /// Sends a `GET` request to `/v1/{project_id}/cloud-phone/servers`
    ///
    /// Arguments:
    /// - `project_id`: Id of the project that owns the servers and phones.
    /// - `create_since`: Keep servers created at or after this numeric time. No page gives the unit; the Terraform provider sends seconds since 1970. Newer than SDK 3.1.90.
    /// - `create_until`: Keep servers created at or before this numeric time. Unit as for `create_since`. Newer than SDK 3.1.90.
    /// - `limit`: Most records in one answer. Taken as 100 when absent.
    /// - `network_version`: Keep servers of one network kind, `v1` (system network) or `v2` (custom network).
    /// - `offset`: Number of records to skip. Taken as 0 when absent.
    /// - `phone_model_name`: Keep servers with this phone flavor. At most 64 bytes. Newer than SDK 3.1.90.
    /// - `server_id`: Keep the server with this id. At most 32 bytes.
    /// - `server_name`: Keep servers whose name contains this text.
    /// - `status`: Keep servers in this state. Newer than SDK 3.1.90.
    pub async fn list_cloud_phone_servers<'a>(
        &'a self,
        project_id: &'a ::huaweicloud_core::PathSegment,
        create_since: Option<i64>,
        create_until: Option<i64>,
        limit: Option<i32>,
        network_version: Option<&'a str>,
        offset: Option<i32>,
        phone_model_name: Option<&'a str>,
        server_id: Option<&'a str>,
        server_name: Option<&'a str>,
        status: Option<i32>,
    ) -> Result<
        ResponseValue<types::ListCloudPhoneServersResponse>,
        Error<::huaweicloud_core::ErrorBody>,
    > {
        let url = format!(
            "{}/v1/{}/cloud-phone/servers",
            self.baseurl,
            encode_path(&project_id.to_string()),
        );
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map.append(
            ::reqwest::header::HeaderName::from_static("api-version"),
            ::reqwest::header::HeaderValue::from_static(Self::api_version()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&progenitor_client::QueryParam::new(
                "create_since",
                &create_since,
            ))
            .query(&progenitor_client::QueryParam::new(
                "create_until",
                &create_until,
            ))
            .query(&progenitor_client::QueryParam::new("limit", &limit))
            .query(&progenitor_client::QueryParam::new(
                "network_version",
                &network_version,
            ))
            .query(&progenitor_client::QueryParam::new("offset", &offset))
            .query(&progenitor_client::QueryParam::new(
                "phone_model_name",
                &phone_model_name,
            ))
            .query(&progenitor_client::QueryParam::new("server_id", &server_id))
            .query(&progenitor_client::QueryParam::new(
                "server_name",
                &server_name,
            ))
            .query(&progenitor_client::QueryParam::new("status", &status))
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "list_cloud_phone_servers",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => ResponseValue::from_response(response).await,
            400u16..=499u16 => Err(Error::ErrorResponse(
                ResponseValue::from_response(response).await?,
            )),
            500u16..=599u16 => Err(Error::ErrorResponse(
                ResponseValue::from_response(response).await?,
            )),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// Restart up to 100 cloud phone servers
    ///
    /// Restarts servers and returns one row per server. An accepted row has a `job_id`; a refused row has
    /// `error_code` and `error_msg` instead.
    ///
    /// Limit: 1 to 100 servers in one call. The pages of 2025 and SDK 3.1.219 say so; the pages of 2024
    /// name no limit. The smaller rule is kept here. A longer list is refused with CPS.0096.
    ///
    /// Effect: expect an interruption of every phone on the server.
    ///
    /// Traps: the page does not call this asynchronous, but the answer consists of jobs. A server is in
    /// state 5 (normal) before and after, and no state "restarting" exists, so a quick look at the state
    /// can take the old 5 for success: wait for the job. The Terraform provider ignores the job and waits
    /// for state 5, with a first look after 10 seconds. Which states allow a restart is not published; a
    /// refusal is CPS.0158 (cannot restart now), CPS.0099 (not ready) or CPS.1028 (frozen). The order of
    /// the rows, the treatment of a repeated id, and the status of an answer in which every row is
    /// refused are not published either. There is no client token: a second call starts new jobs.
    ///
    /// Permission: `cph:servers:restart`.
    ///
    ///
    /// Sends a `POST` request to `/v1/{project_id}/cloud-phone/servers/batch-restart`
    ///
    /// Arguments:
    /// - `project_id`: Id of the project that owns the servers and phones.
    /// - `body`: The servers to restart.
    pub async fn restart_cloud_phone_server<'a>(
        &'a self,
        project_id: &'a ::huaweicloud_core::PathSegment,
        body: &'a types::RestartCloudPhoneServerRequest,
    ) -> Result<
        ResponseValue<types::RestartCloudPhoneServerResponse>,
        Error<::huaweicloud_core::ErrorBody>,
    > {
        let url = format!(
            "{}/v1/{}/cloud-phone/servers/batch-restart",
            self.baseurl,
            encode_path(&project_id.to_string()),
        );
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map.append(
            ::reqwest::header::HeaderName::from_static("api-version"),
            ::reqwest::header::HeaderValue::from_static(Self::api_version()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "restart_cloud_phone_server",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => ResponseValue::from_response(response).await,
            400u16..=499u16 => Err(Error::ErrorResponse(
                ResponseValue::from_response(response).await?,
            )),
            500u16..=599u16 => Err(Error::ErrorResponse(
                ResponseValue::from_response(response).await?,
            )),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// Show one cloud phone server
    ///
    /// Returns one server with all fields of the list, and also its bandwidths, volumes, shared
    /// storage and security groups.
    ///
    /// Traps: a removed server gives an error (HTTP 404 is expected, HTTP 400 in the 2021 reference), or
    /// an answer with HTTP 200 and `status` 6. Only the Terraform provider knows value 6; it treats it as
    /// deleted. Both forms are accepted here as "gone". The name of this call in old pages is
    /// GetCloudPhoneServerDetail.
    ///
    ///
    /// Sends a `GET` request to `/v1/{project_id}/cloud-phone/servers/{server_id}`
    ///
    /// Arguments:
    /// - `project_id`: Id of the project that owns the servers and phones.
    /// - `server_id`: Id of the server.
    pub async fn show_cloud_phone_server_detail<'a>(
        &'a self,
        project_id: &'a ::huaweicloud_core::PathSegment,
        server_id: &'a ::huaweicloud_core::PathSegment,
    ) -> Result<
        ResponseValue<types::ShowCloudPhoneServerDetailResponse>,
        Error<::huaweicloud_core::ErrorBody>,
    > {
        let url = format!(
            "{}/v1/{}/cloud-phone/servers/{}",
            self.baseurl,
            encode_path(&project_id.to_string()),
            encode_path(&server_id.to_string()),
        );
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map.append(
            ::reqwest::header::HeaderName::from_static("api-version"),
            ::reqwest::header::HeaderValue::from_static(Self::api_version()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "show_cloud_phone_server_detail",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => ResponseValue::from_response(response).await,
            400u16..=499u16 => Err(Error::ErrorResponse(
                ResponseValue::from_response(response).await?,
            )),
            500u16..=599u16 => Err(Error::ErrorResponse(
                ResponseValue::from_response(response).await?,
            )),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
}
/// The operations, as the specification names them.
pub const OPERATIONS: &[::huaweicloud_core::Operation] = &[
    ::huaweicloud_core::Operation {
        id: "ListJobs",
        method: "GET",
        path: "/v1/{project_id}/cloud-phone/jobs",
    },
    ::huaweicloud_core::Operation {
        id: "ShowJob",
        method: "GET",
        path: "/v1/{project_id}/cloud-phone/jobs/{job_id}",
    },
    ::huaweicloud_core::Operation {
        id: "ListCloudPhones",
        method: "GET",
        path: "/v1/{project_id}/cloud-phone/phones",
    },
    ::huaweicloud_core::Operation {
        id: "ResetCloudPhone",
        method: "POST",
        path: "/v1/{project_id}/cloud-phone/phones/batch-reset",
    },
    ::huaweicloud_core::Operation {
        id: "RestartCloudPhone",
        method: "POST",
        path: "/v1/{project_id}/cloud-phone/phones/batch-restart",
    },
    ::huaweicloud_core::Operation {
        id: "StopCloudPhone",
        method: "POST",
        path: "/v1/{project_id}/cloud-phone/phones/batch-stop",
    },
    ::huaweicloud_core::Operation {
        id: "ShowCloudPhoneDetail",
        method: "GET",
        path: "/v1/{project_id}/cloud-phone/phones/{phone_id}",
    },
    ::huaweicloud_core::Operation {
        id: "ListCloudPhoneServers",
        method: "GET",
        path: "/v1/{project_id}/cloud-phone/servers",
    },
    ::huaweicloud_core::Operation {
        id: "RestartCloudPhoneServer",
        method: "POST",
        path: "/v1/{project_id}/cloud-phone/servers/batch-restart",
    },
    ::huaweicloud_core::Operation {
        id: "ShowCloudPhoneServerDetail",
        method: "GET",
        path: "/v1/{project_id}/cloud-phone/servers/{server_id}",
    },
];
/// Where the service is, from the `servers` of its specification.
pub const SERVERS: &[::huaweicloud_core::Server] = &[::huaweicloud_core::Server {
    url: "https://cph.{region}.myhuaweicloud.com",
    regions: &[
        "ru-northwest-2",
        "ap-southeast-1",
        "ap-southeast-3",
        "cn-north-4",
        "cn-south-1",
        "cn-southwest-2",
        "cn-east-3",
        "cn-east-2",
        "cn-north-9",
        "la-south-2",
        "la-north-2",
        "af-north-1",
        "cn-east-4",
    ],
}];
impl ClientHooks<::huaweicloud_core::Context> for Client {
    async fn pre<E>(
        &self,
        request: &mut reqwest::Request,
        _: &OperationInfo,
    ) -> std::result::Result<(), Error<E>> {
        self.inner()
            .prepare(request)
            .map_err(|error| Error::Custom(error.to_string()))
    }
    async fn exec(
        &self,
        request: reqwest::Request,
        _: &OperationInfo,
    ) -> reqwest::Result<reqwest::Response> {
        self.inner().execute(self.client(), request).await
    }
}
