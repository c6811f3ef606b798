// Made by `cargo xtask codegen` from the specification. Do not edit.

#[allow(unused_imports)]
use progenitor_client::{ByteStream, ClientInfo, Error, ResponseValue};
#[allow(unused_imports)]
use progenitor_client::{ClientHooks, OperationInfo, RequestBuilderExt, encode_path};
#[allow(clippy::all)]
/// The bodies of requests and answers.
#[allow(clippy::needless_pass_by_value)]
pub mod types {
    /// Job on one phone.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct AccessInfoJob {
        /// Id of the job.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub job_id: ::std::option::Option<::std::string::String>,
        /// Id of the phone.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub phone_id: ::std::option::Option<::std::string::String>,
    }
    /// Answer to a change of forwarded ports.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct AccessInfoJobsResponse {
        /// One row per phone.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub jobs: ::std::vec::Vec<AccessInfoJob>,
        /// Id of this request. Give it to ListJobs to follow all its jobs.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub request_id: ::std::option::Option<::std::string::String>,
    }
    /// A port to forward.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct AccessInfoPort {
        /// A text: `true` in any case opens the port to the public, anything else does not.
        pub internet_accessible: ::std::string::String,
        /// Port on which the phone listens. The range is wider than in a purchase.
        pub listen_port: i32,
        /// Name of the port, up to 16 bytes. Not `adb` and not `vnc`.
        pub name: ::std::string::String,
    }
    /// Name of a forwarded port.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct AccessInfoPortName {
        /// Name of the port.
        pub name: ::std::string::String,
    }
    /// A forwarded port.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct AccessInfoPortView {
        /// A text: `true` in any case means open to the public.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub internet_accessible: ::std::option::Option<::std::string::String>,
        /// Port on which the phone listens.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub listen_port: ::std::option::Option<i32>,
        /// Name of the port.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub name: ::std::option::Option<::std::string::String>,
    }
    /// Receiver of an image.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct AddImageMemberRequest {
        /// Id of the project of the receiver. The sources mark it as optional; send it all the same.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub member: ::std::option::Option<::std::string::String>,
    }
    /// Answer to an offer.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct AddImageMemberResponse {
        /// Set when the call was refused inside an HTTP 200; otherwise absent or empty. Check it.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub error_code: ::std::option::Option<::std::string::String>,
        /// Text that goes with `error_code`. Do not compare it.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub error_msg: ::std::option::Option<::std::string::String>,
        /// Id of this request.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub request_id: ::std::option::Option<::std::string::String>,
    }
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
    /// File system to mount, and where.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct AttachShareFilesystemRequest {
        /// Id of the file system.
        pub id: ::std::string::String,
        /// Absolute path of a directory in the file system. Its root when absent.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub path: ::std::option::Option<::std::string::String>,
        /// Ids of the servers, 1 to 20.
        pub server_ids: ::std::vec::Vec<::std::string::String>,
        /// Kind of file system.
        #[serde(rename = "type")]
        pub type_: ::std::string::String,
    }
    /// Approval of the maintenance.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct AuthorizeScheduledEventRequest {
        /// What is approved: `maintenance` (repair) or `redeploy` (set-up on other hardware).
        pub authorization_type: ::std::string::String,
        /// Start, in UTC and more than five minutes ahead. An empty text means now. Only with `maintenance`.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub not_before: ::std::option::Option<::std::string::String>,
    }
    /// Answer to an approval.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct AuthorizeScheduledEventResponse {
        /// Id of this request.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub request_id: ::std::option::Option<::std::string::String>,
    }
    /// Bandwidth of a server to buy or change.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct BandWidthSpec {
        /// Way of charging, 0 (by bandwidth) or 1 (by traffic).
        pub band_width_charge_mode: i32,
        /// Id of a bandwidth, a UUID. Needed for a shared one.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub band_width_id: ::std::option::Option<::std::string::String>,
        /// Kind of bandwidth, 0 (dedicated) or 1 (shared).
        pub band_width_share_type: i32,
        /// Size in Mbit/s. Needed for a dedicated one; the Terraform provider allows 1 to 2000.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub band_width_size: ::std::option::Option<i32>,
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
    /// Tags to add.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct BatchCreateTagsRequest {
        /// Always `create`.
        pub action: ::std::string::String,
        /// The tags.
        pub tags: ::std::vec::Vec<Tag>,
    }
    /// Tags to remove.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct BatchDeleteTagsRequest {
        /// Always `delete`.
        pub action: ::std::string::String,
        /// The tags.
        pub tags: ::std::vec::Vec<Tag>,
    }
    /// For each phone, what to export and where to.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct BatchExportCloudPhoneDataRequest {
        /// One entry per phone. No largest number is published; CPS.0170 proves that one exists.
        pub storage_infos: ::std::vec::Vec<StorageInfo>,
    }
    /// For each phone, where its data lies.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct BatchImportCloudPhoneDataRequest {
        /// One entry per phone. No largest number is published.
        pub restore_infos: ::std::vec::Vec<RestoreInfo>,
    }
    /// Phones to connect to and the kind of client.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct BatchShowPhoneConnectInfosRequest {
        /// SDK of the client: `ANDROID`, `WINDOWS`, `H5_MOBILE` (web on a mobile device), `H5_PC` (web on a computer) or `IOS`. English pages spell the last one `iOS`.
        pub client_type: ::std::string::String,
        /// Ids of the phones, 1 to 10.
        pub phone_ids: ::std::vec::Vec<::std::string::String>,
    }
    /// Tickets, and the phones that failed.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct BatchShowPhoneConnectInfosResponse {
        /// One entry per phone that can be reached.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub connect_infos: ::std::vec::Vec<ConnectInfo>,
        /// One entry per phone that failed.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub errors: ::std::vec::Vec<ConnectErrorInfo>,
        /// Id of this request.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub request_id: ::std::option::Option<::std::string::String>,
    }
    /// New flavors of a server.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct ChangeCloudPhoneServerModelRequest {
        /// How a change of flavor is paid.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub extend_param: ::std::option::Option<ChangeModelParam>,
        /// New flavor of the phones, with as many phones as before.
        pub phone_model_name: ::std::string::String,
        /// Id of the server. At most 32 bytes.
        pub server_id: ::std::string::String,
        /// New flavor of the server, of the same generation. At most 64 bytes.
        pub server_model_name: ::std::string::String,
    }
    /// Answer to a change of flavor.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct ChangeCloudPhoneServerModelResponse {
        /// Set when the call was refused inside an HTTP 200; otherwise absent or empty. Check it.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub error_code: ::std::option::Option<::std::string::String>,
        /// Text that goes with `error_code`. Do not compare it.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub error_msg: ::std::option::Option<::std::string::String>,
        /// Id of the order. At most 64 bytes.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub order_id: ::std::option::Option<::std::string::String>,
        /// Id of the product. At most 64 bytes.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub product_id: ::std::option::Option<::std::string::String>,
        /// Id of this request.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub request_id: ::std::option::Option<::std::string::String>,
    }
    /// New set-up of a server.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct ChangeCloudPhoneServerRequest {
        /// Availability zone. The present one when absent.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub availability_zone: ::std::option::Option<::std::string::String>,
        /// Bandwidth of a server to buy or change.
        pub band_width: BandWidthSpec,
        /// Further data of a change.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub extend_param: ::std::option::Option<ChangeServerParam>,
        /// Image of the phones. At most 32 bytes.
        pub image_id: ::std::string::String,
        /// Name of the key pair for ADB. At most 64 bytes.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub keypair_name: ::std::option::Option<::std::string::String>,
        /// Network cards of the server.
        pub nics: ::std::vec::Vec<Nic>,
        /// Number of phones that share one virtual IP, up to all phones of the flavor. All of them when absent.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub phone_count_per_ip: ::std::option::Option<i32>,
        /// Data disk of each phone.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub phone_data_volume: ::std::option::Option<VolumeSpec>,
        /// Flavor of the phones. At most 64 bytes.
        pub phone_model_name: ::std::string::String,
        /// Ports of the phones that the service forwards.
        #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
        pub ports: ::std::vec::Vec<Port>,
        /// Properties of the phones, as a text that holds one JSON object. Only those the user may change.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub property: ::std::option::Option<::std::string::String>,
        /// Public addresses of a server with phones.
        pub public_ip: PublicIpSpec,
        /// Shared storage of the server.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub server_share_data_volume: ::std::option::Option<VolumeSpec>,
        /// Id of the VPC, a UUID.
        pub tenant_vpc_id: ::std::string::String,
    }
    /// Answer to a change of hardware.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct ChangeCloudPhoneServerResponse {
        /// Set when the call was refused inside an HTTP 200; otherwise absent or empty. Check it.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub error_code: ::std::option::Option<::std::string::String>,
        /// Text that goes with `error_code`. Do not compare it.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub error_msg: ::std::option::Option<::std::string::String>,
        /// Id of the job.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub job_id: ::std::option::Option<::std::string::String>,
        /// Id of this request.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub request_id: ::std::option::Option<::std::string::String>,
        /// Id of the server.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub server_id: ::std::option::Option<::std::string::String>,
    }
    /// How a change of flavor is paid.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct ChangeModelParam {
        /// Pay the order at once, 0 (no) or 1 (yes).
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub is_auto_pay: ::std::option::Option<i32>,
    }
    /// Further data of a change.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct ChangeServerParam {
        /// Enterprise project. Absent or `0` means the default one.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub enterprise_project_id: ::std::option::Option<::std::string::String>,
    }
    /// One row of a command. Accepted when it has a `job_id`; refused when it has an `error_code`, and then there is no `job_id`.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct CommandJob {
        /// Why the row was refused. Absent when it was accepted.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub error_code: ::std::option::Option<::std::string::String>,
        /// Text that goes with `error_code`. Do not compare it.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub error_msg: ::std::option::Option<::std::string::String>,
        /// Id of the job. Absent when the row was refused.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub job_id: ::std::option::Option<::std::string::String>,
        /// Id of the phone. Absent in a row about a server.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub phone_id: ::std::option::Option<::std::string::String>,
        /// Id of the server, in a row that refuses a server. Seen by the Terraform provider; not in the pages and SDK 3.1.219.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub server_id: ::std::option::Option<::std::string::String>,
    }
    /// Answer to a command.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct CommandJobsResponse {
        /// One row per item, accepted or refused. The order is not published.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub jobs: ::std::vec::Vec<CommandJob>,
        /// Id of this request. ListJobs follows all its jobs with it.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub request_id: ::std::option::Option<::std::string::String>,
    }
    /// A phone for which there is no ticket.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct ConnectErrorInfo {
        /// Code of the error, such as `CPS.0005`.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub error_code: ::std::option::Option<::std::string::String>,
        /// Text that goes with `error_code`. Do not compare it.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub error_msg: ::std::option::Option<::std::string::String>,
        /// Id of the phone.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub phone_id: ::std::option::Option<::std::string::String>,
    }
    /// A phone and how to reach it.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct ConnectInfo {
        /// Address and ticket of a streaming connection.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub access_info: ::std::option::Option<ConnectInfoAccessInfo>,
        /// Id of the phone.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub phone_id: ::std::option::Option<::std::string::String>,
    }
    /// Address and ticket of a streaming connection.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Default, PartialEq)]
    #[non_exhaustive]
    pub struct ConnectInfoAccessInfo {
        /// Public address.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub access_ip: ::std::option::Option<::std::string::String>,
        /// IPv6 address of the server.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub access_ipv6: ::std::option::Option<::std::string::String>,
        /// Port to connect to. A number; one rendering of the page in 2024 types it as a text.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub access_port: ::std::option::Option<i32>,
        /// Internal address.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub intranet_ip: ::std::option::Option<::std::string::String>,
        /// Id of this session. Treat it as a secret.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub session_id: ::std::option::Option<::std::string::String>,
        /// Signed ticket for the connection. Secret.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub ticket: ::std::option::Option<::std::string::String>,
        /// Time of the ticket in milliseconds since 1970, as a text.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub timestamp: ::std::option::Option<::std::string::String>,
    }
    /// Bare servers to buy.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct CreateCloudPhoneSingleServerRequest {
        /// Availability zone, such as `cn-east-3a`.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub availability_zone: ::std::option::Option<::std::string::String>,
        /// Number of servers.
        pub count: i32,
        /// Data disks of a bare server.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub data_volume: ::std::option::Option<SingleServerVolume>,
        /// Enterprise project.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub enterprise_project_id: ::std::option::Option<::std::string::String>,
        /// Image of the servers. At most 36 bytes. The default image when absent.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub image_id: ::std::option::Option<::std::string::String>,
        /// Name of the key pair for the login.
        pub keypair_name: ::std::string::String,
        /// Network cards of the servers.
        pub nics: ::std::vec::Vec<NicForSingleServer>,
        /// How bare servers are paid.
        pub order_param: SingleServerOrderParam,
        /// Public address of a bare server.
        pub public_ip: SingleServerPublicIp,
        /// Flavor of the servers.
        pub server_model_name: ::std::string::String,
        /// Name of letters, digits, Chinese characters, `_` and `-`, up to 60 characters. A number is added.
        pub server_name: ::std::string::String,
    }
    /// Servers to buy, with their phones.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct CreateNet2CloudPhoneServerRequest {
        /// Availability zone, such as `cn-east-3a`.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub availability_zone: ::std::option::Option<::std::string::String>,
        /// Bandwidth of the servers. Required by SDK 3.1.219; the Terraform provider leaves it out with an EIP that exists.
        pub band_width: BandWidthSpec,
        /// Number of servers.
        pub count: i32,
        /// How servers with phones are paid.
        pub extend_param: ServerOrderParam,
        /// Image of the phones. At most 32 bytes.
        pub image_id: ::std::string::String,
        /// Name of the key pair for ADB. At most 64 bytes.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub keypair_name: ::std::option::Option<::std::string::String>,
        /// Network cards of the servers.
        pub nics: ::std::vec::Vec<Nic>,
        /// Number of phones that share one virtual IP, up to all phones of the flavor. All of them when absent.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub phone_count_per_ip: ::std::option::Option<i32>,
        /// Data disk of each phone.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub phone_data_volume: ::std::option::Option<NewPhoneVolumeSpec>,
        /// Flavor of the phones. At most 64 bytes.
        pub phone_model_name: ::std::string::String,
        /// Ports of the phones that the service forwards.
        #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
        pub ports: ::std::vec::Vec<Port>,
        /// Properties of the phones, as a text that holds one JSON object. Only those the user may change.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub property: ::std::option::Option<::std::string::String>,
        /// Public addresses of a server with phones.
        pub public_ip: PublicIpSpec,
        /// Flavor of the servers. At most 64 bytes.
        pub server_model_name: ::std::string::String,
        /// Name of letters, digits, Chinese characters, `_` and `-`, up to 60 characters. A number is added.
        pub server_name: ::std::string::String,
        /// Shared storage of each server.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub server_share_data_volume: ::std::option::Option<VolumeSpec>,
        /// Id of the VPC, a UUID.
        pub tenant_vpc_id: ::std::string::String,
    }
    /// Ports that are forwarded no longer.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct DeleteAccessInfosRequest {
        /// The ports.
        pub ports: ::std::vec::Vec<AccessInfoPortName>,
        /// Ids of the servers, at least one.
        pub server_ids: ::std::vec::Vec<::std::string::String>,
    }
    /// Servers to delete.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct DeleteCloudPhoneServerRequest {
        /// Ids of the servers, 1 to 10, pay-per-use only.
        pub server_ids: ::std::vec::Vec<::std::string::String>,
    }
    /// Answer to a deletion.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct DeleteCloudPhoneServerResponse {
        /// Id of the one job for all servers.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub job_id: ::std::option::Option<::std::string::String>,
        /// Id of this request.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub request_id: ::std::option::Option<::std::string::String>,
    }
    /// Answer to the end of sharing.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct DeleteImageMemberResponse {
        /// Set when the call was refused inside an HTTP 200; otherwise absent or empty. Check it.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub error_code: ::std::option::Option<::std::string::String>,
        /// Text that goes with `error_code`. Do not compare it.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub error_msg: ::std::option::Option<::std::string::String>,
        /// Id of this request.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub request_id: ::std::option::Option<::std::string::String>,
    }
    /// Answer to a deletion.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct DeleteImageResponse {
        /// Set when the call was refused inside an HTTP 200; otherwise absent or empty. Check it.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub error_code: ::std::option::Option<::std::string::String>,
        /// Text that goes with `error_code`. Do not compare it.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub error_msg: ::std::option::Option<::std::string::String>,
        /// Id of this request.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub request_id: ::std::option::Option<::std::string::String>,
    }
    /// App to delete from servers.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct DeleteShareAppsRequest {
        /// Package name of the app, up to 128 bytes: letters, digits, `_` and `.`; a letter first, at least one `.`, and none at the end.
        pub package_name: ::std::string::String,
        /// Ids of the servers, at least one. No largest number is published.
        pub server_ids: ::std::vec::Vec<::std::string::String>,
    }
    /// Files to delete from the shared storage of servers.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct DeleteShareFilesRequest {
        /// The files to delete.
        pub file_paths: ::std::vec::Vec<::std::string::String>,
        /// Ids of the servers, at least one. No largest number is published.
        pub server_ids: ::std::vec::Vec<::std::string::String>,
    }
    /// File system to unmount, and where.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct DetachShareFilesystemRequest {
        /// Id of the file system.
        pub id: ::std::string::String,
        /// Ids of the servers, 1 to 20.
        pub server_ids: ::std::vec::Vec<::std::string::String>,
        /// Kind of file system.
        #[serde(rename = "type")]
        pub type_: ::std::string::String,
    }
    /// New EIP.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct EipSpec {
        /// Line: `5_telcom` (China Telecom), `5_union` (China Unicom), `5_bgp` (dynamic BGP), `5_sbgp` (static BGP).
        #[serde(rename = "type")]
        pub type_: ::std::string::String,
    }
    /// An encoding server, which makes the video streams of phones.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct EncodeServer {
        /// Ports of the encoding server and the addresses under which they can be reached.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub access_infos: ::std::vec::Vec<EncodeServerAccessInfo>,
        /// Id of the encoding server.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub encode_server_id: ::std::option::Option<::std::string::String>,
        /// Address of the encoding server.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub encode_server_ip: ::std::option::Option<::std::string::String>,
        /// IPv6 address of the encoding server.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub encode_server_ipv6: ::std::option::Option<::std::string::String>,
        /// Name. At most 64 bytes.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub encode_server_name: ::std::option::Option<::std::string::String>,
        /// Name of the key pair for the login.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub keypair_name: ::std::option::Option<::std::string::String>,
        /// Id of the server it belongs to.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub server_id: ::std::option::Option<::std::string::String>,
        /// State: 1 (running), 2 (abnormal), 3 (being restarted); 0, 4 and 5 (being created). The filter reads 4 and 5 differently.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub status: ::std::option::Option<i32>,
        /// Kind, 0 (server) or 1 (container).
        #[serde(rename = "type")]
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub type_: ::std::option::Option<i32>,
    }
    /// A port of an encoding server.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct EncodeServerAccessInfo {
        /// Obsolete. Use `public_ip`.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub access_ip: ::std::option::Option<::std::string::String>,
        /// Port under which it is reached from outside.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub access_port: ::std::option::Option<i32>,
        /// Obsolete. Use `server_ip`. One table of the 2021 reference names it `internet_ip`.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub intranet_ip: ::std::option::Option<::std::string::String>,
        /// Port on which the encoding server listens.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub listen_port: ::std::option::Option<i32>,
        /// Public address.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub public_ip: ::std::option::Option<::std::string::String>,
        /// Internal address of the server.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub server_ip: ::std::option::Option<::std::string::String>,
        /// IPv6 address of the server.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub server_ipv6: ::std::option::Option<::std::string::String>,
        /// Name of the port: `adb`, `vnc`, `cph_app_server`, `cph_h5_server` or a name of the user.
        #[serde(rename = "type")]
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub type_: ::std::option::Option<::std::string::String>,
    }
    /// One row of a batch call on encoding servers. Accepted when it has a `job_id`; refused when it has an `error_code`.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct EncodeServerJob {
        /// Id of the encoding server, as sent.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub encode_server_id: ::std::option::Option<::std::string::String>,
        /// Why the row was refused. Absent when it was accepted.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub error_code: ::std::option::Option<::std::string::String>,
        /// Text that goes with `error_code`. Do not compare it.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub error_msg: ::std::option::Option<::std::string::String>,
        /// Id of the job. Absent when the row was refused.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub job_id: ::std::option::Option<::std::string::String>,
    }
    /// Phones and the new size of each data disk.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct ExpandPhoneDataVolumeSizeRequest {
        /// The phones, at least one. No largest number is published.
        pub phones: ::std::vec::Vec<PhoneDataVolumeSize>,
    }
    /// Phones and their new routing.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct ImportTrafficRequest {
        /// Ids of the phones, 1 to 100.
        pub phone_ids: ::std::vec::Vec<::std::string::String>,
        /// New routing, `direct` (default route) or `routing` (to the encoding container).
        pub traffic_type: ::std::string::String,
    }
    /// App to install in phones.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct InstallApkRequest {
        /// `install` for one file, `install-multiple` for several files of one app.
        pub command: ::std::string::String,
        /// With `install` one file of the form `obs://bucket/path/file.apk`, up to 1024 bytes; with `install-multiple` up to 50 files of one app, with spaces between them, up to 8100 bytes. Letters, digits and `_ . / : -`; the example on the page also has ADB flags before the file.
        pub content: ::std::string::String,
        /// Ids of the phones. Needed when `server_ids` is absent; wins when both are given.
        #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
        pub phone_ids: ::std::vec::Vec<::std::string::String>,
        /// Ids of servers, for all their phones. Needed when `phone_ids` is absent.
        #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
        pub server_ids: ::std::vec::Vec<::std::string::String>,
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
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub status: ::std::option::Option<i32>,
    }
    /// Forwarded ports of a server.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct ListAccessInfosResponse {
        /// The ports.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub ports: ::std::vec::Vec<AccessInfoPortView>,
        /// Id of this request.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub request_id: ::std::option::Option<::std::string::String>,
        /// Id of the server.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub server_id: ::std::option::Option<::std::string::String>,
    }
    /// One slice of the images.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct ListCloudPhoneImagesResponse {
        /// Where the next slice begins.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub page_info: ::std::option::Option<PageInfo>,
        /// The images of this slice.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub phone_images: ::std::vec::Vec<PhoneImage>,
        /// Id of this request.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub request_id: ::std::option::Option<::std::string::String>,
    }
    /// One slice of the phone flavors. There is no total.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct ListCloudPhoneModelsResponse {
        /// The flavors of this slice.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub phone_models: ::std::vec::Vec<PhoneModel>,
        /// Id of this request.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub request_id: ::std::option::Option<::std::string::String>,
    }
    /// One slice of the offers.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct ListCloudPhoneServerModelOfferingsResponse {
        /// Number of offers.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub count: ::std::option::Option<i32>,
        /// The offers of this slice.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub models: ::std::vec::Vec<ServerModelOffering>,
        /// Where the next slice begins.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub page_info: ::std::option::Option<PageInfo>,
        /// Id of this request.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub request_id: ::std::option::Option<::std::string::String>,
    }
    /// One slice of the server flavors.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct ListCloudPhoneServerModelsResponse {
        /// Where the next slice begins.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub page_info: ::std::option::Option<PageInfo>,
        /// Id of this request.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub request_id: ::std::option::Option<::std::string::String>,
        /// The flavors of this slice.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub server_models: ::std::vec::Vec<ServerModel>,
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
    /// One slice of the encoding servers. There is no total.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct ListEncodeServersResponse {
        /// The encoding servers of this slice.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub encode_servers: ::std::vec::Vec<EncodeServer>,
        /// Id of this request.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub request_id: ::std::option::Option<::std::string::String>,
    }
    /// One slice of the receivers. There is no `request_id`.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct ListImageMembersResponse {
        /// The receivers of this slice.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub members: ::std::vec::Vec<ListImageMembersView>,
        /// Where the next slice begins.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub page_info: ::std::option::Option<PageInfo>,
    }
    /// A receiver of an image.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct ListImageMembersView {
        /// When the image was shared, in milliseconds since 1970.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub create_time: ::std::option::Option<i64>,
        /// Id of the image.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub image_id: ::std::option::Option<::std::string::String>,
        /// Id of the project of the receiver.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub member_id: ::std::option::Option<::std::string::String>,
        /// Time of the last change, in milliseconds since 1970.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub update_time: ::std::option::Option<i64>,
    }
    /// One slice of the custom images.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct ListImagesResponse {
        /// The images of this slice.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub image_infos: ::std::vec::Vec<ListImagesView>,
        /// Id of this request.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub request_id: ::std::option::Option<::std::string::String>,
        /// Total number of images that match, over all slices.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub total: ::std::option::Option<i32>,
    }
    /// A custom image.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct ListImagesView {
        /// Time of creation.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub create_time: ::std::option::Option<::std::string::String>,
        /// Account that owns the image.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub domain_id: ::std::option::Option<::std::string::String>,
        /// Id of the image.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub image_id: ::std::option::Option<::std::string::String>,
        /// Name of the image.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub image_name: ::std::option::Option<::std::string::String>,
        /// Size in bytes.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub image_size: ::std::option::Option<i64>,
        /// `private` or `share` (shared with this project).
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub image_type: ::std::option::Option<::std::string::String>,
        /// Android version of the image.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub image_version: ::std::option::Option<::std::string::String>,
        /// Project of the image. Only of private images.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub project_id: ::std::option::Option<::std::string::String>,
        /// Project that shares the image. Only of shared images.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub src_project_id: ::std::option::Option<::std::string::String>,
        /// State: 0 (being created), 1 (usable) or 2 (creation failed).
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub status: ::std::option::Option<i32>,
        /// Time of the last change.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub update_time: ::std::option::Option<::std::string::String>,
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
    /// One slice of the tags of the project.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct ListProjectTagsResponse {
        /// The keys with their values.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub tags: ::std::vec::Vec<TagsView>,
        /// Total number of keys.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub total_count: ::std::option::Option<i32>,
    }
    /// What to look for.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct ListResourceInstancesRequest {
        /// `filter` (return the resources) or `count` (only their number).
        pub action: ::std::string::String,
        /// Most records in one answer, 1 to 1000, as a text. Not with `count`.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub limit: ::std::option::Option<::std::string::String>,
        /// Further conditions.
        #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
        pub matches: ::std::vec::Vec<Match>,
        /// Number of records to skip, as a text. Not with `count`.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub offset: ::std::option::Option<::std::string::String>,
        /// Tags that a resource must have, up to 10 different keys. All keys must match.
        #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
        pub tags: ::std::vec::Vec<Tags>,
        /// Only resources that have no tag.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub without_any_tag: ::std::option::Option<bool>,
    }
    /// Resources that match.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct ListResourceInstancesResponse {
        /// The resources of this slice.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub resources: ::std::vec::Vec<Resource>,
        /// Total number of resources that match.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub total_count: ::std::option::Option<i32>,
    }
    /// The tags of a resource.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct ListResourceTagsResponse {
        /// The tags.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub tags: ::std::vec::Vec<TagView>,
    }
    /// One slice of the scheduled events.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct ListScheduledEventsResponse {
        /// Number of events.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub count: ::std::option::Option<i32>,
        /// Where the next slice begins.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub page_info: ::std::option::Option<PageInfo>,
        /// Id of this request.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub request_id: ::std::option::Option<::std::string::String>,
        /// The events of this slice.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub scheduled_events: ::std::vec::Vec<ScheduledEvent>,
    }
    /// One slice of the shared apps of a server.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct ListShareAppsSnapshotResponse {
        /// Time at which the apps were last looked at.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub collect_time: ::std::option::Option<::std::string::String>,
        /// Where the next slice begins.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub page_info: ::std::option::Option<PageInfo>,
        /// Id of this request.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub request_id: ::std::option::Option<::std::string::String>,
        /// The apps of this slice.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub share_apps: ::std::vec::Vec<ShareApp>,
    }
    /// A condition on a field.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct Match {
        /// The field. Only `resource_name` is known.
        pub key: ::std::string::String,
        /// The value, compared as a whole.
        pub value: ::std::string::String,
    }
    /// Data disk of a phone to buy.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct NewPhoneVolumeSpec {
        /// Size in GiB. Up to SDK 3.1.170 the least was 10.
        pub size: i32,
        /// Kind of disk. One of `SSD`, `GPSSD`.
        pub volume_type: ::std::string::String,
    }
    /// A network card of a server with phones.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct Nic {
        /// Shared bandwidth for the IPv6 traffic of a network card.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub ipv6_bandwidth: ::std::option::Option<NicIpv6Bandwidth>,
        /// Whether the card has IPv6.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub ipv6_enable: ::std::option::Option<bool>,
        /// Id of a subnet in the VPC, a UUID.
        pub subnet_id: ::std::string::String,
    }
    /// A network card of a bare server.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct NicForSingleServer {
        /// Shared bandwidth for the IPv6 traffic. Flat here, unlike in Nic.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub ipv6_band_width_id: ::std::option::Option<::std::string::String>,
        /// Whether the card has IPv6.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub ipv6_enable: ::std::option::Option<bool>,
        /// Id of a subnet in the VPC, a UUID.
        pub subnet_id: ::std::string::String,
    }
    /// Shared bandwidth for the IPv6 traffic of a network card.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct NicIpv6Bandwidth {
        /// Id of the bandwidth, a UUID.
        pub band_width_id: ::std::string::String,
    }
    /// Where the next slice begins.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct PageInfo {
        /// Value for `marker` in the next call. Absent or empty at the end.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub next_marker: ::std::option::Option<::std::string::String>,
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
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub status: ::std::option::Option<i32>,
        /// Path of the phone's traffic, `direct` or `routing`.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub traffic_type: ::std::option::Option<::std::string::String>,
        /// Kind of phone, 0 (ordinary) or 1 (trial, old pages and SDK 3.1.90 only).
        #[serde(rename = "type")]
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub type_: ::std::option::Option<i32>,
        /// Time of the last change, in UTC.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub update_time: ::std::option::Option<::std::string::String>,
        /// Whether VNC is on. A text, not a boolean. One of `true`, `false`.
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
        #[serde(rename = "type")]
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
    /// A phone and the new size of its data disk.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct PhoneDataVolumeSize {
        /// New size in GiB. Not smaller than the present size, and less than 32768.
        pub new_size: i32,
        /// Id of the phone.
        pub phone_id: ::std::string::String,
    }
    /// An image that phones can run.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct PhoneImage {
        /// Id of the image.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub image_id: ::std::option::Option<::std::string::String>,
        /// For which server flavors the image is: `qemu_phone`, `cloud_phone`, `cloud_phone_1620`, `cloud_game` or `cloud_game_1620`.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub image_label: ::std::option::Option<::std::string::String>,
        /// Name of the image. At most 128 bytes.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub image_name: ::std::option::Option<::std::string::String>,
        /// Kind of image, 1 (public) or 2 (private).
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub is_public: ::std::option::Option<i32>,
        /// Whether the files of a phone can be encrypted with this image.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub is_support_encrypt: ::std::option::Option<bool>,
        /// Name of the system. At most 36 bytes.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub os_name: ::std::option::Option<::std::string::String>,
        /// Kind of system. At most 16 bytes.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub os_type: ::std::option::Option<::std::string::String>,
        /// Answer to a shared image: 0 (none yet), 1 (accepted) or 2 (rejected).
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub receive_status: ::std::option::Option<i32>,
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
    /// Answer to a batch call on phones.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct PhoneJobsResponse {
        /// One row per phone, accepted or refused. The order is not published.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub jobs: ::std::vec::Vec<PhoneJob>,
        /// Id of this request. ListJobs follows all its jobs with it.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub request_id: ::std::option::Option<::std::string::String>,
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
    /// A phone flavor.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct PhoneModel {
        /// Number of CPU cores. One published example prints it with a decimal point.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub cpu: ::std::option::Option<i32>,
        /// System storage in GiB.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub disk: ::std::option::Option<i32>,
        /// Dots per inch.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub dpi: ::std::option::Option<i32>,
        /// More properties, as a text that holds one JSON object, up to 512 bytes. When `max_share_disk_size_g` is in it, shared storage is supported.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub extend_spec: ::std::option::Option<::std::string::String>,
        /// Rendered frames per second. A text, unlike `render_fps`.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub fps: ::std::option::Option<::std::string::String>,
        /// Kind of image that such phones take. One of `qemu_phone`, `cloud_phone`, `cloud_phone_1620`, `cloud_game`, `cloud_game_1620`.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub image_label: ::std::option::Option<::std::string::String>,
        /// Memory in MB.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub memory: ::std::option::Option<i32>,
        /// Number of phones on one server.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub phone_capacity: ::std::option::Option<i32>,
        /// Name of the flavor, up to 64 bytes.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub phone_model_name: ::std::option::Option<::std::string::String>,
        /// Generation of the flavor, 0 (1.0) or 1 (2.0).
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub phone_model_version: ::std::option::Option<i32>,
        /// Product, 0 (cloud phone) or 1 (cloud mobile gaming).
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub product_type: ::std::option::Option<i32>,
        /// Rendered frames per second.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub render_fps: ::std::option::Option<i32>,
        /// Resolution, such as `720x1280`.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub resolution: ::std::option::Option<::std::string::String>,
        /// Flavor of the servers that carry such phones, up to 64 bytes.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub server_model_name: ::std::option::Option<::std::string::String>,
        /// Code of the flavor, up to 64 bytes.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub spec_code: ::std::option::Option<::std::string::String>,
        /// State, 0 (withdrawn, cannot be bought) or 1 (on sale).
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub status: ::std::option::Option<i32>,
        /// Streamed frames per second.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub stream_fps: ::std::option::Option<i32>,
        /// Whether such a phone has a physical disk of its own, 0 (no) or 1 (yes).
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub volume_mode: ::std::option::Option<i32>,
    }
    /// A phone and, if wanted, properties to set on it.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct PhoneProperty {
        /// Id of the phone. One string; old pages wrongly type it as a list.
        pub phone_id: ::std::string::String,
        /// Properties to set, as a text that holds one JSON object, for example `{"sys.prop.writephonenum":"13800000000"}`. No length is published for this call.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub property: ::std::option::Option<::std::string::String>,
    }
    /// A port of the phones that the service forwards.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct Port {
        /// A text: `true` in any case opens the port to the public, anything else does not.
        pub internet_accessible: ::std::string::String,
        /// Port on which the phone listens.
        pub listen_port: i32,
        /// Name of the port, up to 16 bytes. Not `adb` and not `vnc`.
        pub name: ::std::string::String,
    }
    /// A phone and the properties to set on it. `property` and `custom_property` together may have up to 7800 bytes.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct PropertyToUpdate {
        /// Properties defined by the user, each a text under its name. Those that belong to the system must follow its rules. Newer than the rest of the call.
        #[serde(
            default,
            skip_serializing_if = ":: std :: collections :: BTreeMap::is_empty"
        )]
        pub custom_property:
            ::std::collections::BTreeMap<::std::string::String, ::std::string::String>,
        /// Id of the phone. At most 32 bytes.
        pub phone_id: ::std::string::String,
        /// Properties to set, as a text that holds one JSON object, for example `{"sys.prop.writephonenum":"13800000000"}`.
        pub property: ::std::string::String,
    }
    /// Public addresses of a server with phones.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct PublicIpSpec {
        /// Number of EIPs, up to the number of phone IPs; 0 for none.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub count: ::std::option::Option<i32>,
        /// New EIP.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub eip: ::std::option::Option<EipSpec>,
        /// Id of an EIP that exists; one at most.
        #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
        pub ids: ::std::vec::Vec<::std::string::String>,
    }
    /// Archive to unpack into phones.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct PushFileRequest {
        /// Always `push`.
        pub command: ::std::string::String,
        /// Tar file in OBS, of the form `obs://bucket/path/file.tar`. Up to 1024 bytes: letters, digits and `_ . / : -`.
        pub content: ::std::string::String,
        /// Ids of the phones. Needed when `server_ids` is absent; wins when both are given.
        #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
        pub phone_ids: ::std::vec::Vec<::std::string::String>,
        /// Ids of servers, for all their phones. Needed when `phone_ids` is absent.
        #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
        pub server_ids: ::std::vec::Vec<::std::string::String>,
    }
    /// App to push to servers.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct PushShareAppsRequest {
        /// Name of the OBS bucket, 3 to 63 characters: lower-case letters, digits, `-` and `.`.
        pub bucket_name: ::std::string::String,
        /// Tar file in the bucket, up to 1024 characters: letters, digits and `. / - _ + # =`. It is unpacked with its folders.
        pub object_path: ::std::string::String,
        /// Package name of the app.
        pub package_name: ::std::string::String,
        /// Whether the app is installed beforehand, 0 (no) or 1 (yes). Taken as 0 when absent.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub pre_install_app: ::std::option::Option<i32>,
        /// Ids of the servers, 1 to 20.
        pub server_ids: ::std::vec::Vec<::std::string::String>,
    }
    /// Archive to unpack into the shared storage of servers.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct PushShareFilesRequest {
        /// Name of the OBS bucket, 3 to 63 characters: lower-case letters, digits, `-` and `.`.
        pub bucket_name: ::std::string::String,
        /// Tar file in the bucket, up to 1024 characters: letters, digits and `. / - _ + # =`. It may hold only content below `/data` and `/cache`.
        pub object_path: ::std::string::String,
        /// Ids of the servers, at least one. No largest number is published.
        pub server_ids: ::std::vec::Vec<::std::string::String>,
    }
    /// Ports to forward.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct PutAccessInfosRequest {
        /// The ports.
        pub ports: ::std::vec::Vec<AccessInfoPort>,
        /// Ids of the servers, at least one.
        pub server_ids: ::std::vec::Vec<::std::string::String>,
    }
    /// Phones to reset, with an optional new image and new properties.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
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
    #[non_exhaustive]
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
    /// A resource with its tags.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct Resource {
        /// Details of the resource. Their form is not published.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub resource_detail: ::std::option::Option<::std::string::String>,
        /// Id of the resource.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub resource_id: ::std::option::Option<::std::string::String>,
        /// Name of the resource.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub resource_name: ::std::option::Option<::std::string::String>,
        /// Its tags.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub tags: ::std::vec::Vec<TagView>,
    }
    /// Phones to restart or start, with an optional new image and new properties.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
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
    #[non_exhaustive]
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
    /// Encoding servers to restart.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct RestartEncodeServerRequest {
        /// Ids of the encoding servers, at least one.
        pub encode_server_ids: ::std::vec::Vec<::std::string::String>,
    }
    /// Answer to a restart of encoding servers.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct RestartEncodeServerResponse {
        /// One row per encoding server, accepted or refused. The order is not published.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub jobs: ::std::vec::Vec<EncodeServerJob>,
        /// Id of this request. Give it to ListJobs to follow all its jobs.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub request_id: ::std::option::Option<::std::string::String>,
    }
    /// A phone and the object that holds its data.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct RestoreInfo {
        /// Name of the OBS bucket, 3 to 63 characters: lower-case letters, digits, `-` and `.`.
        pub bucket_name: ::std::string::String,
        /// Path in the bucket, up to 1024 characters, as OBS allows it.
        pub object_path: ::std::string::String,
        /// Id of the phone.
        pub phone_id: ::std::string::String,
    }
    /// Shell command to run in phones.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct RunShellCommandRequest {
        /// Always `shell`.
        pub command: ::std::string::String,
        /// The command, up to 2048 bytes: letters, digits, `_ . / : - ? = &` and the vertical bar. Up to SDK 3.1.170 only 1024 bytes and fewer characters.
        pub content: ::std::string::String,
        /// Ids of the phones. Needed when `server_ids` is absent; wins when both are given.
        #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
        pub phone_ids: ::std::vec::Vec<::std::string::String>,
        /// Ids of servers, for all their phones. Needed when `phone_ids` is absent.
        #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
        pub server_ids: ::std::vec::Vec<::std::string::String>,
    }
    /// What a command did in one phone.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct RunSyncCommandJob {
        /// Why the command failed. An empty text on success in the published example.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub error_code: ::std::option::Option<::std::string::String>,
        /// Text that goes with `error_code`.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub error_msg: ::std::option::Option<::std::string::String>,
        /// Output of the command, up to 1024 bytes, on success and on failure.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub execute_msg: ::std::option::Option<::std::string::String>,
        /// Id of the job. There is no need to follow it.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub job_id: ::std::option::Option<::std::string::String>,
        /// Id of the phone.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub phone_id: ::std::option::Option<::std::string::String>,
        /// State of a job. No value for "queued" or "cancelled" exists.
        ///
        /// - `1`: running
        /// - `2`: done with success
        /// - `-1`: failed; `error_code` and `error_msg` tell why
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub status: ::std::option::Option<i32>,
    }
    /// Shell command to run in phones, with its output in the answer.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct RunSyncCommandRequest {
        /// Always `shell`.
        pub command: ::std::string::String,
        /// The command, up to 2048 bytes: letters, digits, `_ . / : - ? = &` and the vertical bar. Up to SDK 3.1.170 only 1024 bytes and fewer characters.
        pub content: ::std::string::String,
        /// Ids of the phones, 1 to 15. Needed when `server_ids` is absent; wins over it.
        #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
        pub phone_ids: ::std::vec::Vec<::std::string::String>,
        /// Ids of servers, for all their phones. Needed when `phone_ids` is absent.
        #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
        pub server_ids: ::std::vec::Vec<::std::string::String>,
    }
    /// Output of a command.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct RunSyncCommandResponse {
        /// One row per phone.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub jobs: ::std::vec::Vec<RunSyncCommandJob>,
        /// Id of this request.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub request_id: ::std::option::Option<::std::string::String>,
    }
    /// Planned maintenance of a server. Times are in UTC.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct ScheduledEvent {
        /// What is asked for: `maintenance` (repair) or `redeploy` (set-up on other hardware).
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub authorization_type: ::std::option::Option<::std::string::String>,
        /// Text about the event.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub description: ::std::option::Option<::std::string::String>,
        /// Id of the event.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub event_id: ::std::option::Option<::std::string::String>,
        /// When the work ended.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub finish_time: ::std::option::Option<::std::string::String>,
        /// Planned end.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub not_after: ::std::option::Option<::std::string::String>,
        /// Planned start.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub not_before: ::std::option::Option<::std::string::String>,
        /// Latest possible start.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub not_before_deadline: ::std::option::Option<::std::string::String>,
        /// When the event was published.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub publish_time: ::std::option::Option<::std::string::String>,
        /// Id of the server.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub server_id: ::std::option::Option<::std::string::String>,
        /// Flavor of the server.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub server_model_name: ::std::option::Option<::std::string::String>,
        /// Name of the server, up to 65 characters.
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
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub server_state: ::std::option::Option<i32>,
        /// When the work began.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub start_time: ::std::option::Option<::std::string::String>,
        /// State: `inquiring` (to be approved), `scheduled` (to be done), `executing`, `completed`, `failed` or `canceled`.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub state: ::std::option::Option<::std::string::String>,
        /// Kind: `localdisk-recovery` (a local disk is replaced) or `system-maintenance`.
        #[serde(rename = "type")]
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub type_: ::std::option::Option<::std::string::String>,
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
    /// Answer to a batch call on servers.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct ServerJobsResponse {
        /// One row per server, accepted or refused. The order is not published.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub jobs: ::std::vec::Vec<ServerJob>,
        /// Id of this request. Give it to ListJobs to follow all its jobs.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub request_id: ::std::option::Option<::std::string::String>,
    }
    /// A server and its new key pair.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct ServerKeypair {
        /// Name of the key pair.
        pub keypair_name: ::std::string::String,
        /// Id of the server. At most 32 bytes.
        pub server_id: ::std::string::String,
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
    /// A flavor of servers.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct ServerModel {
        /// Number of CPU cores.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub cpu: ::std::option::Option<i32>,
        /// Most disks that can be attached; 0 means local disks.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub disk_max_num: ::std::option::Option<i32>,
        /// Details of a server flavor.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub extend_spec: ::std::option::Option<ServerModelSpec>,
        /// Disk space that is free of charge, in GB.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub free_size: ::std::option::Option<i32>,
        /// Memory in GB.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub memory: ::std::option::Option<i32>,
        /// Product, 0 (cloud phone) or 1 (cloud gaming).
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub product_type: ::std::option::Option<i32>,
        /// Name of the flavor.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub server_model_name: ::std::option::Option<::std::string::String>,
        /// Kind of machine, such as `Hi1616`.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub server_type: ::std::option::Option<::std::string::String>,
    }
    /// State of sale of a server flavor in one zone.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct ServerModelOffering {
        /// Availability zone, such as `cn-east-3a`.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub available_zone: ::std::option::Option<::std::string::String>,
        /// Name of the server flavor.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub model_name: ::std::option::Option<::std::string::String>,
        /// `available` (can be bought) or `sellout` (sold out).
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub sell_status: ::std::option::Option<::std::string::String>,
    }
    /// Details of a server flavor.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct ServerModelSpec {
        /// Flavor of the bare-metal server.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub bms_flavor: ::std::option::Option<::std::string::String>,
        /// Kind of CPU.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub cpu: ::std::option::Option<::std::string::String>,
        /// Kind of disk.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub disk: ::std::option::Option<::std::string::String>,
        /// Kind of GPU.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub gpu: ::std::option::Option<::std::string::String>,
        /// Number of GPUs.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub gpu_count: ::std::option::Option<i32>,
        /// Kind of memory.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub memory: ::std::option::Option<::std::string::String>,
        /// Kind of network card.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub network_interface: ::std::option::Option<::std::string::String>,
        /// Number of NUMA nodes.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub numa_count: ::std::option::Option<i32>,
        /// System disk of a server flavor.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub os_volume: ::std::option::Option<ServerModelVolume>,
    }
    /// System disk of a server flavor.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct ServerModelVolume {
        /// Size. No unit is given here; disks are otherwise in GiB.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub size: ::std::option::Option<i32>,
        /// Kind of disk, such as `SSD`.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub volume_type: ::std::option::Option<::std::string::String>,
    }
    /// How servers with phones are paid.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct ServerOrderParam {
        /// Way of paying, 0 (by month or year) or 1 (by use, in one edition of the product only).
        pub charging_mode: i32,
        /// Enterprise project. Absent or `0` means the default one.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub enterprise_project_id: ::std::option::Option<::std::string::String>,
        /// Pay the order at once, 0 (no) or 1 (yes).
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub is_auto_pay: ::std::option::Option<i32>,
        /// Renew at the end of the period, 0 (no) or 1 (yes).
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub is_auto_renew: ::std::option::Option<i32>,
        /// Number of periods, 1 to 9 months or 1 to 10 years (the Terraform provider says 1 to 3 years).
        pub period_num: i32,
        /// Unit of the period, 2 (month) or 3 (year).
        pub period_type: i32,
    }
    /// Answer to a purchase of servers.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct ServerPurchaseResponse {
        /// Set when the call was refused inside an HTTP 200; otherwise absent or empty. Check it.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub error_code: ::std::option::Option<::std::string::String>,
        /// Text that goes with `error_code`. Do not compare it.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub error_msg: ::std::option::Option<::std::string::String>,
        /// Id of the order. At most 64 bytes.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub order_id: ::std::option::Option<::std::string::String>,
        /// Id of the product. At most 64 bytes.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub product_id: ::std::option::Option<::std::string::String>,
        /// Id of this request.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub request_id: ::std::option::Option<::std::string::String>,
        /// Ids of the servers that are being set up.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub server_ids: ::std::vec::Vec<::std::string::String>,
    }
    /// A shared app.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct ShareApp {
        /// Package name of the app.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub package_name: ::std::option::Option<::std::string::String>,
        /// The versions that are installed.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub versions: ::std::vec::Vec<::std::string::String>,
    }
    /// Job of a mount or unmount on one server.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct ShareFilesystemJob {
        /// Id of the job.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub job_id: ::std::option::Option<::std::string::String>,
        /// Id of the server.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub server_id: ::std::option::Option<::std::string::String>,
    }
    /// Answer to a mount or unmount.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct ShareFilesystemJobsResponse {
        /// One row per server.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub jobs: ::std::vec::Vec<ShareFilesystemJob>,
        /// Id of this request. Give it to ListJobs to follow all its jobs.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub request_id: ::std::option::Option<::std::string::String>,
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
    /// One slice of the bandwidths. There is no total.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct ShowBandwidthDetailResponse {
        /// The bandwidths of this slice.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub band_widths: ::std::vec::Vec<Bandwidth>,
        /// Id of this request.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub request_id: ::std::option::Option<::std::string::String>,
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
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub status: ::std::option::Option<i32>,
        /// Path of the phone's traffic, `direct` or `routing`.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub traffic_type: ::std::option::Option<::std::string::String>,
        /// Kind of phone. The page of this call lists only 0 (ordinary); 1 (trial) is kept because it is known for the list.
        #[serde(rename = "type")]
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub type_: ::std::option::Option<i32>,
        /// Time of the last change, in UTC.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub update_time: ::std::option::Option<::std::string::String>,
        /// Whether VNC is on. A text, not a boolean. Obsolete in this answer. One of `true`, `false`.
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
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub status: ::std::option::Option<i32>,
    }
    /// How bare servers are paid.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct SingleServerOrderParam {
        /// Way of paying, always 0 (by month or year).
        pub charging_mode: i32,
        /// Pay the order at once, 0 (no) or 1 (yes).
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub is_auto_pay: ::std::option::Option<i32>,
        /// Renew at the end of the period, 0 (no) or 1 (yes).
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub is_auto_renew: ::std::option::Option<i32>,
        /// Number of periods, 1 to 9 months or 1 to 10 years.
        pub period_num: i32,
        /// Unit of the period, 2 (month) or 3 (year).
        pub period_type: i32,
    }
    /// Public address of a bare server.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct SingleServerPublicIp {
        /// Bandwidth of a server to buy or change.
        pub band_width: BandWidthSpec,
        /// Number of new EIPs.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub count: ::std::option::Option<i32>,
        /// Id of an EIP that exists; one at most. Then `count` and `type` have no effect.
        #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
        pub ids: ::std::vec::Vec<::std::string::String>,
        /// Line of a new EIP: `5_telcom` (China Telecom), `5_union` (China Unicom), `5_bgp` (dynamic BGP), `5_sbgp` (static BGP).
        #[serde(
            rename = "type",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub type_: ::std::option::Option<::std::string::String>,
    }
    /// Data disks of a bare server.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct SingleServerVolume {
        /// Number of disks.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub count: ::std::option::Option<i32>,
        /// Size in GiB.
        pub size: i32,
        /// Kind of disk. One of `SSD`, `GPSSD`.
        pub volume_type: ::std::string::String,
    }
    /// Phones to power off.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
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
    /// What to export from a phone, and the object that takes it.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct StorageInfo {
        /// Name of the OBS bucket, 3 to 63 characters: lower-case letters, digits, `-` and `.`.
        pub bucket_name: ::std::string::String,
        /// Paths to leave out. They win over `include_files`.
        #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
        pub exclude_files: ::std::vec::Vec<::std::string::String>,
        /// Paths to export, below `/data` or `/cache`.
        pub include_files: ::std::vec::Vec<::std::string::String>,
        /// Path in the bucket, up to 1024 characters: letters, digits and `. / - _ + # =`.
        pub object_path: ::std::string::String,
        /// Id of the phone.
        pub phone_id: ::std::string::String,
    }
    /// A tag to add or remove.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct Tag {
        /// Key, up to 127 letters, digits, spaces and `_ . : = + - @`. It must not start with `_sys_` (the English page says `sys`).
        pub key: ::std::string::String,
        /// Value, up to 255 characters of the same set, without spaces at its ends.
        pub value: ::std::string::String,
    }
    /// A tag of a resource.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct TagView {
        /// Key, up to 127 characters.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub key: ::std::option::Option<::std::string::String>,
        /// Value, up to 255 characters.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub value: ::std::option::Option<::std::string::String>,
    }
    /// A key and the values to look for.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct Tags {
        /// Key, up to 127 characters.
        pub key: ::std::string::String,
        /// Up to 10 values, of which one must match. An empty list means any value.
        pub values: ::std::vec::Vec<::std::string::String>,
    }
    /// A key and its values.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct TagsView {
        /// Key, up to 127 characters.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub key: ::std::option::Option<::std::string::String>,
        /// All values in use.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub values: ::std::vec::Vec<::std::string::String>,
    }
    /// App to remove from phones.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct UninstallApkRequest {
        /// Always `uninstall`.
        pub command: ::std::string::String,
        /// Package name of the app, up to 1024 bytes: letters, digits and `_ . / : -`.
        pub content: ::std::string::String,
        /// Ids of the phones. Needed when `server_ids` is absent; wins when both are given.
        #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
        pub phone_ids: ::std::vec::Vec<::std::string::String>,
        /// Ids of servers, for all their phones. Needed when `phone_ids` is absent.
        #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
        pub server_ids: ::std::vec::Vec<::std::string::String>,
    }
    /// New size of a bandwidth.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct UpdateBandwidthRequest {
        /// Size in Mbit/s. It goes in steps of 1 up to 300, of 50 up to 1000 and of 500 above.
        pub band_width_size: i32,
    }
    /// Answer to a new size.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct UpdateBandwidthResponse {
        /// Set when the call was refused inside an HTTP 200; otherwise absent or empty. Check it.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub error_code: ::std::option::Option<::std::string::String>,
        /// Text that goes with `error_code`. Do not compare it.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub error_msg: ::std::option::Option<::std::string::String>,
        /// Id of this request.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub request_id: ::std::option::Option<::std::string::String>,
    }
    /// Phones and the properties to set on each.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct UpdateCloudPhonePropertyRequest {
        /// The phones, at least one. No largest number is published.
        pub phones: ::std::vec::Vec<PropertyToUpdate>,
    }
    /// Answer of a receiver.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct UpdateImageMemberRequest {
        /// `accepted` or `rejected`.
        pub status: ::std::string::String,
    }
    /// Answer to an accepted or rejected image.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct UpdateImageMemberResponse {
        /// Id of this request.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub request_id: ::std::option::Option<::std::string::String>,
    }
    /// Servers and their new key pairs.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct UpdateKeypairRequest {
        /// The servers, at least one.
        pub servers: ::std::vec::Vec<ServerKeypair>,
    }
    /// New name of a phone.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct UpdatePhoneNameRequest {
        /// New name, up to 60 characters: letters a to z and A to Z, digits, Chinese characters, `-` and `_`.
        pub phone_name: ::std::string::String,
    }
    /// Answer to a change of the name.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct UpdatePhoneNameResponse {
        /// Id of this request.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub request_id: ::std::option::Option<::std::string::String>,
    }
    /// New start of the maintenance.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct UpdateScheduledEventRequest {
        /// Start, in UTC and more than five minutes ahead. An empty text means now.
        pub not_before: ::std::string::String,
    }
    /// Answer to a new start.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct UpdateScheduledEventResponse {
        /// Id of this request.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub request_id: ::std::option::Option<::std::string::String>,
    }
    /// New name of a server.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct UpdateServerNameRequest {
        /// Name of letters, digits, Chinese characters, `-` and `_`, up to 60 characters.
        pub server_name: ::std::string::String,
    }
    /// Answer to a new name.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct UpdateServerNameResponse {
        /// Set when the call was refused inside an HTTP 200; otherwise absent or empty. Check it.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub error_code: ::std::option::Option<::std::string::String>,
        /// Text that goes with `error_code`. Do not compare it.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub error_msg: ::std::option::Option<::std::string::String>,
        /// Id of this request.
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
    /// Disk of a server or phone.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct VolumeSpec {
        /// Size in GiB.
        pub size: i32,
        /// Kind of disk. One of `SSD`, `GPSSD`.
        pub volume_type: ::std::string::String,
    }
    /// The optional parameters of [`ShowBandwidthDetail`](super::Client::show_bandwidth_detail).
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct ShowBandwidthDetailOptions {
        /// Most records in one answer. Taken as 100 when absent.
        pub limit: ::std::option::Option<i32>,
        /// Number of records to skip. Taken as 0 when absent.
        pub offset: ::std::option::Option<i32>,
    }
    impl ShowBandwidthDetailOptions {
        /// Sets `limit`.
        #[must_use]
        pub fn limit(mut self, limit: i32) -> Self {
            self.limit = ::std::option::Option::Some(limit);
            self
        }
        /// Sets `offset`.
        #[must_use]
        pub fn offset(mut self, offset: i32) -> Self {
            self.offset = ::std::option::Option::Some(offset);
            self
        }
    }
    /// The optional parameters of [`ListEncodeServers`](super::Client::list_encode_servers).
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct ListEncodeServersOptions {
        /// Most records in one answer. Taken as 100 when absent.
        pub limit: ::std::option::Option<i32>,
        /// Number of records to skip. Taken as 0 when absent.
        pub offset: ::std::option::Option<i32>,
        /// Keep the encoding servers of this server. At most 32 bytes.
        pub server_id: ::std::option::Option<::std::string::String>,
        /// Keep one state: 1 (running), 2 (abnormal), 3 (being restarted), 4 (frozen), 5 (off); 0, 100 and 1014 (being created).
        pub status: ::std::option::Option<i32>,
        /// Keep one kind, 0 (server) or 1 (container).
        pub type_: ::std::option::Option<i32>,
    }
    impl ListEncodeServersOptions {
        /// Sets `limit`.
        #[must_use]
        pub fn limit(mut self, limit: i32) -> Self {
            self.limit = ::std::option::Option::Some(limit);
            self
        }
        /// Sets `offset`.
        #[must_use]
        pub fn offset(mut self, offset: i32) -> Self {
            self.offset = ::std::option::Option::Some(offset);
            self
        }
        /// Sets `server_id`.
        #[must_use]
        pub fn server_id(
            mut self,
            server_id: impl ::std::convert::Into<::std::string::String>,
        ) -> Self {
            self.server_id = ::std::option::Option::Some(server_id.into());
            self
        }
        /// Sets `status`.
        #[must_use]
        pub fn status(mut self, status: i32) -> Self {
            self.status = ::std::option::Option::Some(status);
            self
        }
        /// Sets `type_`.
        #[must_use]
        pub fn type_(mut self, type_: i32) -> Self {
            self.type_ = ::std::option::Option::Some(type_);
            self
        }
    }
    /// The optional parameters of [`ListImages`](super::Client::list_images).
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct ListImagesOptions {
        /// Keep images created at or after this numeric time.
        pub create_since: ::std::option::Option<i64>,
        /// Keep images created at or before this numeric time.
        pub create_until: ::std::option::Option<i64>,
        /// Keep the image with this id.
        pub image_id: ::std::option::Option<::std::string::String>,
        /// Keep images with this name.
        pub image_name: ::std::option::Option<::std::string::String>,
        /// Keep images of one kind: `private`, `share` (shared with this project) or `public` (one page only).
        pub image_type: ::std::option::Option<::std::string::String>,
        /// Most records in one answer. Taken as 100 when absent.
        pub limit: ::std::option::Option<i32>,
        /// Number of records to skip. Taken as 0 when absent.
        pub offset: ::std::option::Option<i32>,
        /// Keep images shared by this project.
        pub src_project_id: ::std::option::Option<::std::string::String>,
        /// Keep images in one state: 0 (being created), 1 (usable) or 2 (creation failed).
        pub status: ::std::option::Option<i32>,
    }
    impl ListImagesOptions {
        /// Sets `create_since`.
        #[must_use]
        pub fn create_since(mut self, create_since: i64) -> Self {
            self.create_since = ::std::option::Option::Some(create_since);
            self
        }
        /// Sets `create_until`.
        #[must_use]
        pub fn create_until(mut self, create_until: i64) -> Self {
            self.create_until = ::std::option::Option::Some(create_until);
            self
        }
        /// Sets `image_id`.
        #[must_use]
        pub fn image_id(
            mut self,
            image_id: impl ::std::convert::Into<::std::string::String>,
        ) -> Self {
            self.image_id = ::std::option::Option::Some(image_id.into());
            self
        }
        /// Sets `image_name`.
        #[must_use]
        pub fn image_name(
            mut self,
            image_name: impl ::std::convert::Into<::std::string::String>,
        ) -> Self {
            self.image_name = ::std::option::Option::Some(image_name.into());
            self
        }
        /// Sets `image_type`.
        #[must_use]
        pub fn image_type(
            mut self,
            image_type: impl ::std::convert::Into<::std::string::String>,
        ) -> Self {
            self.image_type = ::std::option::Option::Some(image_type.into());
            self
        }
        /// Sets `limit`.
        #[must_use]
        pub fn limit(mut self, limit: i32) -> Self {
            self.limit = ::std::option::Option::Some(limit);
            self
        }
        /// Sets `offset`.
        #[must_use]
        pub fn offset(mut self, offset: i32) -> Self {
            self.offset = ::std::option::Option::Some(offset);
            self
        }
        /// Sets `src_project_id`.
        #[must_use]
        pub fn src_project_id(
            mut self,
            src_project_id: impl ::std::convert::Into<::std::string::String>,
        ) -> Self {
            self.src_project_id = ::std::option::Option::Some(src_project_id.into());
            self
        }
        /// Sets `status`.
        #[must_use]
        pub fn status(mut self, status: i32) -> Self {
            self.status = ::std::option::Option::Some(status);
            self
        }
    }
    /// The optional parameters of [`ListImageMembers`](super::Client::list_image_members).
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct ListImageMembersOptions {
        /// Most records in one answer. Taken as 100 when absent.
        pub limit: ::std::option::Option<i32>,
        /// The `page_info.next_marker` of the answer before. Absent for the first slice.
        pub marker: ::std::option::Option<::std::string::String>,
    }
    impl ListImageMembersOptions {
        /// Sets `limit`.
        #[must_use]
        pub fn limit(mut self, limit: i32) -> Self {
            self.limit = ::std::option::Option::Some(limit);
            self
        }
        /// Sets `marker`.
        #[must_use]
        pub fn marker(mut self, marker: impl ::std::convert::Into<::std::string::String>) -> Self {
            self.marker = ::std::option::Option::Some(marker.into());
            self
        }
    }
    /// The optional parameters of [`ListJobs`](super::Client::list_jobs).
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct ListJobsOptions {
        /// Most records in one answer. Taken as 100 when absent.
        pub limit: ::std::option::Option<i32>,
        /// Number of records to skip. Taken as 0 when absent.
        pub offset: ::std::option::Option<i32>,
        /// One request id. At most 32 bytes. Not used when `request_ids` is given.
        pub request_id: ::std::option::Option<::std::string::String>,
        /// Up to 20 request ids joined by commas, without spaces. This is one plain string, not a repeated parameter.
        pub request_ids: ::std::option::Option<::std::string::String>,
    }
    impl ListJobsOptions {
        /// Sets `limit`.
        #[must_use]
        pub fn limit(mut self, limit: i32) -> Self {
            self.limit = ::std::option::Option::Some(limit);
            self
        }
        /// Sets `offset`.
        #[must_use]
        pub fn offset(mut self, offset: i32) -> Self {
            self.offset = ::std::option::Option::Some(offset);
            self
        }
        /// Sets `request_id`.
        #[must_use]
        pub fn request_id(
            mut self,
            request_id: impl ::std::convert::Into<::std::string::String>,
        ) -> Self {
            self.request_id = ::std::option::Option::Some(request_id.into());
            self
        }
        /// Sets `request_ids`.
        #[must_use]
        pub fn request_ids(
            mut self,
            request_ids: impl ::std::convert::Into<::std::string::String>,
        ) -> Self {
            self.request_ids = ::std::option::Option::Some(request_ids.into());
            self
        }
    }
    /// The optional parameters of [`ListCloudPhoneImages`](super::Client::list_cloud_phone_images).
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct ListCloudPhoneImagesOptions {
        /// Keep images of one kind: `public`, `private`, `share` (shared with this project) or `all`.
        pub image_type: ::std::option::Option<::std::string::String>,
        /// Most records in one answer. Taken as 500 when absent.
        pub limit: ::std::option::Option<i32>,
        /// The `page_info.next_marker` of the answer before. Absent for the first slice.
        pub marker: ::std::option::Option<::std::string::String>,
    }
    impl ListCloudPhoneImagesOptions {
        /// Sets `image_type`.
        #[must_use]
        pub fn image_type(
            mut self,
            image_type: impl ::std::convert::Into<::std::string::String>,
        ) -> Self {
            self.image_type = ::std::option::Option::Some(image_type.into());
            self
        }
        /// Sets `limit`.
        #[must_use]
        pub fn limit(mut self, limit: i32) -> Self {
            self.limit = ::std::option::Option::Some(limit);
            self
        }
        /// Sets `marker`.
        #[must_use]
        pub fn marker(mut self, marker: impl ::std::convert::Into<::std::string::String>) -> Self {
            self.marker = ::std::option::Option::Some(marker.into());
            self
        }
    }
    /// The optional parameters of [`ListCloudPhoneModels`](super::Client::list_cloud_phone_models).
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct ListCloudPhoneModelsOptions {
        /// Most records in one answer. Taken as 100 when absent.
        pub limit: ::std::option::Option<i32>,
        /// Number of records to skip. Taken as 0 when absent.
        pub offset: ::std::option::Option<i32>,
        /// Keep flavors in this state, 0 (withdrawn) or 1 (on sale). All when absent.
        pub status: ::std::option::Option<i32>,
    }
    impl ListCloudPhoneModelsOptions {
        /// Sets `limit`.
        #[must_use]
        pub fn limit(mut self, limit: i32) -> Self {
            self.limit = ::std::option::Option::Some(limit);
            self
        }
        /// Sets `offset`.
        #[must_use]
        pub fn offset(mut self, offset: i32) -> Self {
            self.offset = ::std::option::Option::Some(offset);
            self
        }
        /// Sets `status`.
        #[must_use]
        pub fn status(mut self, status: i32) -> Self {
            self.status = ::std::option::Option::Some(status);
            self
        }
    }
    /// The optional parameters of [`ListCloudPhones`](super::Client::list_cloud_phones).
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct ListCloudPhonesOptions {
        /// Most records in one answer. The default is 100 or 200, depending on the source.
        pub limit: ::std::option::Option<i32>,
        /// Number of records to skip. Taken as 0 when absent.
        pub offset: ::std::option::Option<i32>,
        /// Keep phones whose name contains this text.
        pub phone_name: ::std::option::Option<::std::string::String>,
        /// Keep phones on this server. At most 32 bytes.
        pub server_id: ::std::option::Option<::std::string::String>,
        /// Keep phones in this state.
        pub status: ::std::option::Option<i32>,
        /// Keep phones of one kind, 0 (ordinary) or 1 (trial, old pages only).
        pub type_: ::std::option::Option<i32>,
    }
    impl ListCloudPhonesOptions {
        /// Sets `limit`.
        #[must_use]
        pub fn limit(mut self, limit: i32) -> Self {
            self.limit = ::std::option::Option::Some(limit);
            self
        }
        /// Sets `offset`.
        #[must_use]
        pub fn offset(mut self, offset: i32) -> Self {
            self.offset = ::std::option::Option::Some(offset);
            self
        }
        /// Sets `phone_name`.
        #[must_use]
        pub fn phone_name(
            mut self,
            phone_name: impl ::std::convert::Into<::std::string::String>,
        ) -> Self {
            self.phone_name = ::std::option::Option::Some(phone_name.into());
            self
        }
        /// Sets `server_id`.
        #[must_use]
        pub fn server_id(
            mut self,
            server_id: impl ::std::convert::Into<::std::string::String>,
        ) -> Self {
            self.server_id = ::std::option::Option::Some(server_id.into());
            self
        }
        /// Sets `status`.
        #[must_use]
        pub fn status(mut self, status: i32) -> Self {
            self.status = ::std::option::Option::Some(status);
            self
        }
        /// Sets `type_`.
        #[must_use]
        pub fn type_(mut self, type_: i32) -> Self {
            self.type_ = ::std::option::Option::Some(type_);
            self
        }
    }
    /// The optional parameters of [`ListScheduledEvents`](super::Client::list_scheduled_events).
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct ListScheduledEventsOptions {
        /// Keep the event with this id. At most 36 bytes.
        pub event_id: ::std::option::Option<::std::string::String>,
        /// Most records in one answer. Taken as 10 when absent.
        pub limit: ::std::option::Option<i32>,
        /// The `page_info.next_marker` of the answer before. Absent for the first slice.
        pub marker: ::std::option::Option<::std::string::String>,
        /// Keep events published at or after this time, in UTC.
        pub publish_since: ::std::option::Option<::std::string::String>,
        /// Keep events published at or before this time, in UTC.
        pub publish_until: ::std::option::Option<::std::string::String>,
        /// Keep the events of this server. At most 32 bytes.
        pub server_id: ::std::option::Option<::std::string::String>,
        /// Keep events in these states. The values are explained at ScheduledEvent. Several go joined by commas.
        pub state: ::std::option::Option<::std::string::String>,
        /// Keep events of these kinds. The values are explained at ScheduledEvent. Several go joined by commas.
        pub type_: ::std::option::Option<::std::string::String>,
    }
    impl ListScheduledEventsOptions {
        /// Sets `event_id`.
        #[must_use]
        pub fn event_id(
            mut self,
            event_id: impl ::std::convert::Into<::std::string::String>,
        ) -> Self {
            self.event_id = ::std::option::Option::Some(event_id.into());
            self
        }
        /// Sets `limit`.
        #[must_use]
        pub fn limit(mut self, limit: i32) -> Self {
            self.limit = ::std::option::Option::Some(limit);
            self
        }
        /// Sets `marker`.
        #[must_use]
        pub fn marker(mut self, marker: impl ::std::convert::Into<::std::string::String>) -> Self {
            self.marker = ::std::option::Option::Some(marker.into());
            self
        }
        /// Sets `publish_since`.
        #[must_use]
        pub fn publish_since(
            mut self,
            publish_since: impl ::std::convert::Into<::std::string::String>,
        ) -> Self {
            self.publish_since = ::std::option::Option::Some(publish_since.into());
            self
        }
        /// Sets `publish_until`.
        #[must_use]
        pub fn publish_until(
            mut self,
            publish_until: impl ::std::convert::Into<::std::string::String>,
        ) -> Self {
            self.publish_until = ::std::option::Option::Some(publish_until.into());
            self
        }
        /// Sets `server_id`.
        #[must_use]
        pub fn server_id(
            mut self,
            server_id: impl ::std::convert::Into<::std::string::String>,
        ) -> Self {
            self.server_id = ::std::option::Option::Some(server_id.into());
            self
        }
        /// Sets `state`.
        #[must_use]
        pub fn state(mut self, state: impl ::std::convert::Into<::std::string::String>) -> Self {
            self.state = ::std::option::Option::Some(state.into());
            self
        }
        /// Sets `type_`.
        #[must_use]
        pub fn type_(mut self, type_: impl ::std::convert::Into<::std::string::String>) -> Self {
            self.type_ = ::std::option::Option::Some(type_.into());
            self
        }
    }
    /// The optional parameters of [`ListCloudPhoneServerModels`](super::Client::list_cloud_phone_server_models).
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct ListCloudPhoneServerModelsOptions {
        /// Most records in one answer. Taken as 100 when absent.
        pub limit: ::std::option::Option<i32>,
        /// The `page_info.next_marker` of the answer before. Absent for the first slice.
        pub marker: ::std::option::Option<::std::string::String>,
        /// Keep flavors for one product, 0 (cloud phone) or 1 (cloud gaming).
        pub product_type: ::std::option::Option<i32>,
    }
    impl ListCloudPhoneServerModelsOptions {
        /// Sets `limit`.
        #[must_use]
        pub fn limit(mut self, limit: i32) -> Self {
            self.limit = ::std::option::Option::Some(limit);
            self
        }
        /// Sets `marker`.
        #[must_use]
        pub fn marker(mut self, marker: impl ::std::convert::Into<::std::string::String>) -> Self {
            self.marker = ::std::option::Option::Some(marker.into());
            self
        }
        /// Sets `product_type`.
        #[must_use]
        pub fn product_type(mut self, product_type: i32) -> Self {
            self.product_type = ::std::option::Option::Some(product_type);
            self
        }
    }
    /// The optional parameters of [`ListCloudPhoneServers`](super::Client::list_cloud_phone_servers).
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct ListCloudPhoneServersOptions {
        /// Keep servers created at or after this numeric time. No page gives the unit; the Terraform provider sends seconds since 1970. Newer than SDK 3.1.90.
        pub create_since: ::std::option::Option<i64>,
        /// Keep servers created at or before this numeric time. Unit as for `create_since`. Newer than SDK 3.1.90.
        pub create_until: ::std::option::Option<i64>,
        /// Most records in one answer. Taken as 100 when absent.
        pub limit: ::std::option::Option<i32>,
        /// Keep servers of one network kind, `v1` (system network) or `v2` (custom network).
        pub network_version: ::std::option::Option<::std::string::String>,
        /// Number of records to skip. Taken as 0 when absent.
        pub offset: ::std::option::Option<i32>,
        /// Keep servers with this phone flavor. At most 64 bytes. Newer than SDK 3.1.90.
        pub phone_model_name: ::std::option::Option<::std::string::String>,
        /// Keep the server with this id. At most 32 bytes.
        pub server_id: ::std::option::Option<::std::string::String>,
        /// Keep servers whose name contains this text.
        pub server_name: ::std::option::Option<::std::string::String>,
        /// Keep servers in this state. Newer than SDK 3.1.90.
        pub status: ::std::option::Option<i32>,
    }
    impl ListCloudPhoneServersOptions {
        /// Sets `create_since`.
        #[must_use]
        pub fn create_since(mut self, create_since: i64) -> Self {
            self.create_since = ::std::option::Option::Some(create_since);
            self
        }
        /// Sets `create_until`.
        #[must_use]
        pub fn create_until(mut self, create_until: i64) -> Self {
            self.create_until = ::std::option::Option::Some(create_until);
            self
        }
        /// Sets `limit`.
        #[must_use]
        pub fn limit(mut self, limit: i32) -> Self {
            self.limit = ::std::option::Option::Some(limit);
            self
        }
        /// Sets `network_version`.
        #[must_use]
        pub fn network_version(
            mut self,
            network_version: impl ::std::convert::Into<::std::string::String>,
        ) -> Self {
            self.network_version = ::std::option::Option::Some(network_version.into());
            self
        }
        /// Sets `offset`.
        #[must_use]
        pub fn offset(mut self, offset: i32) -> Self {
            self.offset = ::std::option::Option::Some(offset);
            self
        }
        /// Sets `phone_model_name`.
        #[must_use]
        pub fn phone_model_name(
            mut self,
            phone_model_name: impl ::std::convert::Into<::std::string::String>,
        ) -> Self {
            self.phone_model_name = ::std::option::Option::Some(phone_model_name.into());
            self
        }
        /// Sets `server_id`.
        #[must_use]
        pub fn server_id(
            mut self,
            server_id: impl ::std::convert::Into<::std::string::String>,
        ) -> Self {
            self.server_id = ::std::option::Option::Some(server_id.into());
            self
        }
        /// Sets `server_name`.
        #[must_use]
        pub fn server_name(
            mut self,
            server_name: impl ::std::convert::Into<::std::string::String>,
        ) -> Self {
            self.server_name = ::std::option::Option::Some(server_name.into());
            self
        }
        /// Sets `status`.
        #[must_use]
        pub fn status(mut self, status: i32) -> Self {
            self.status = ::std::option::Option::Some(status);
            self
        }
    }
    /// The optional parameters of [`ListShareFiles`](super::Client::list_share_files).
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct ListShareFilesOptions {
        /// Most files that a job lists. Taken as 50 when absent.
        pub limit: ::std::option::Option<i32>,
        /// Number of records to skip. Taken as 0 when absent.
        pub offset: ::std::option::Option<i32>,
    }
    impl ListShareFilesOptions {
        /// Sets `limit`.
        #[must_use]
        pub fn limit(mut self, limit: i32) -> Self {
            self.limit = ::std::option::Option::Some(limit);
            self
        }
        /// Sets `offset`.
        #[must_use]
        pub fn offset(mut self, offset: i32) -> Self {
            self.offset = ::std::option::Option::Some(offset);
            self
        }
    }
    /// The optional parameters of [`ListCloudPhoneServerModelOfferings`](super::Client::list_cloud_phone_server_model_offerings).
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct ListCloudPhoneServerModelOfferingsOptions {
        /// Most records in one answer. Taken as 100 when absent.
        pub limit: ::std::option::Option<i32>,
        /// The `page_info.next_marker` of the answer before. Absent for the first slice.
        pub marker: ::std::option::Option<::std::string::String>,
    }
    impl ListCloudPhoneServerModelOfferingsOptions {
        /// Sets `limit`.
        #[must_use]
        pub fn limit(mut self, limit: i32) -> Self {
            self.limit = ::std::option::Option::Some(limit);
            self
        }
        /// Sets `marker`.
        #[must_use]
        pub fn marker(mut self, marker: impl ::std::convert::Into<::std::string::String>) -> Self {
            self.marker = ::std::option::Option::Some(marker.into());
            self
        }
    }
    /// The optional parameters of [`ListShareAppsSnapshot`](super::Client::list_share_apps_snapshot).
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct ListShareAppsSnapshotOptions {
        /// Most records in one answer. Taken as 100 when absent.
        pub limit: ::std::option::Option<i32>,
        /// Where to read on, the `next_marker` of the answer before. Absent for the first slice.
        pub marker: ::std::option::Option<::std::string::String>,
        /// Keep the app with this package name. Up to 128 characters: letters, digits, `_` and `.`; a letter first, at least one `.`, and none at the end.
        pub package_name: ::std::option::Option<::std::string::String>,
    }
    impl ListShareAppsSnapshotOptions {
        /// Sets `limit`.
        #[must_use]
        pub fn limit(mut self, limit: i32) -> Self {
            self.limit = ::std::option::Option::Some(limit);
            self
        }
        /// Sets `marker`.
        #[must_use]
        pub fn marker(mut self, marker: impl ::std::convert::Into<::std::string::String>) -> Self {
            self.marker = ::std::option::Option::Some(marker.into());
            self
        }
        /// Sets `package_name`.
        #[must_use]
        pub fn package_name(
            mut self,
            package_name: impl ::std::convert::Into<::std::string::String>,
        ) -> Self {
            self.package_name = ::std::option::Option::Some(package_name.into());
            self
        }
    }
    /// The optional parameters of [`ListProjectTags`](super::Client::list_project_tags).
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct ListProjectTagsOptions {
        /// Most records in one answer. Taken as 100 when absent.
        pub limit: ::std::option::Option<i32>,
        /// Number of records to skip. Taken as 0 when absent.
        pub offset: ::std::option::Option<i32>,
    }
    impl ListProjectTagsOptions {
        /// Sets `limit`.
        #[must_use]
        pub fn limit(mut self, limit: i32) -> Self {
            self.limit = ::std::option::Option::Some(limit);
            self
        }
        /// Sets `offset`.
        #[must_use]
        pub fn offset(mut self, offset: i32) -> Self {
            self.offset = ::std::option::Option::Some(offset);
            self
        }
    }
    /// What a [`AccessInfoPort`] cannot be without.
    #[derive(Clone, Debug, PartialEq)]
    pub struct AccessInfoPortRequired {
        /// A text: `true` in any case opens the port to the public, anything else does not.
        pub internet_accessible: ::std::string::String,
        /// Port on which the phone listens. The range is wider than in a purchase.
        pub listen_port: i32,
        /// Name of the port, up to 16 bytes. Not `adb` and not `vnc`.
        pub name: ::std::string::String,
    }
    impl AccessInfoPort {
        /// With what is required, by name.
        pub fn new(required: AccessInfoPortRequired) -> Self {
            Self {
                internet_accessible: required.internet_accessible,
                listen_port: required.listen_port,
                name: required.name,
            }
        }
    }
    impl AccessInfoPortName {
        /// With what is required.
        pub fn new(name: impl ::std::convert::Into<::std::string::String>) -> Self {
            Self { name: name.into() }
        }
    }
    impl AddImageMemberRequest {
        /// Sets `member`.
        #[must_use]
        pub fn member(mut self, member: impl ::std::convert::Into<::std::string::String>) -> Self {
            self.member = ::std::option::Option::Some(member.into());
            self
        }
    }
    impl AttachShareFilesystemRequest {
        /// With what is required.
        pub fn new(
            id: impl ::std::convert::Into<::std::string::String>,
            server_ids: impl ::std::iter::IntoIterator<
                Item = impl ::std::convert::Into<::std::string::String>,
            >,
        ) -> Self {
            Self {
                type_: "sfs_turbo".to_owned(),
                id: id.into(),
                server_ids: server_ids
                    .into_iter()
                    .map(::std::convert::Into::into)
                    .collect(),
                path: ::std::default::Default::default(),
            }
        }
        /// Sets `path`.
        #[must_use]
        pub fn path(mut self, path: impl ::std::convert::Into<::std::string::String>) -> Self {
            self.path = ::std::option::Option::Some(path.into());
            self
        }
    }
    impl AuthorizeScheduledEventRequest {
        /// With what is required.
        pub fn new(authorization_type: impl ::std::convert::Into<::std::string::String>) -> Self {
            Self {
                authorization_type: authorization_type.into(),
                not_before: ::std::default::Default::default(),
            }
        }
        /// Sets `not_before`.
        #[must_use]
        pub fn not_before(
            mut self,
            not_before: impl ::std::convert::Into<::std::string::String>,
        ) -> Self {
            self.not_before = ::std::option::Option::Some(not_before.into());
            self
        }
    }
    /// What a [`BandWidthSpec`] cannot be without.
    #[derive(Clone, Debug, PartialEq)]
    pub struct BandWidthSpecRequired {
        /// Way of charging, 0 (by bandwidth) or 1 (by traffic).
        pub band_width_charge_mode: i32,
        /// Kind of bandwidth, 0 (dedicated) or 1 (shared).
        pub band_width_share_type: i32,
    }
    impl BandWidthSpec {
        /// With what is required, by name.
        pub fn new(required: BandWidthSpecRequired) -> Self {
            Self {
                band_width_charge_mode: required.band_width_charge_mode,
                band_width_share_type: required.band_width_share_type,
                band_width_id: ::std::default::Default::default(),
                band_width_size: ::std::default::Default::default(),
            }
        }
        /// Sets `band_width_id`.
        #[must_use]
        pub fn band_width_id(
            mut self,
            band_width_id: impl ::std::convert::Into<::std::string::String>,
        ) -> Self {
            self.band_width_id = ::std::option::Option::Some(band_width_id.into());
            self
        }
        /// Sets `band_width_size`.
        #[must_use]
        pub fn band_width_size(mut self, band_width_size: i32) -> Self {
            self.band_width_size = ::std::option::Option::Some(band_width_size);
            self
        }
    }
    impl BatchCreateTagsRequest {
        /// With what is required.
        pub fn new(tags: impl ::std::iter::IntoIterator<Item = Tag>) -> Self {
            Self {
                action: "create".to_owned(),
                tags: tags.into_iter().collect(),
            }
        }
    }
    impl BatchDeleteTagsRequest {
        /// With what is required.
        pub fn new(tags: impl ::std::iter::IntoIterator<Item = Tag>) -> Self {
            Self {
                action: "delete".to_owned(),
                tags: tags.into_iter().collect(),
            }
        }
    }
    impl BatchExportCloudPhoneDataRequest {
        /// With what is required.
        pub fn new(storage_infos: impl ::std::iter::IntoIterator<Item = StorageInfo>) -> Self {
            Self {
                storage_infos: storage_infos.into_iter().collect(),
            }
        }
    }
    impl BatchImportCloudPhoneDataRequest {
        /// With what is required.
        pub fn new(restore_infos: impl ::std::iter::IntoIterator<Item = RestoreInfo>) -> Self {
            Self {
                restore_infos: restore_infos.into_iter().collect(),
            }
        }
    }
    impl BatchShowPhoneConnectInfosRequest {
        /// With what is required.
        pub fn new(
            client_type: impl ::std::convert::Into<::std::string::String>,
            phone_ids: impl ::std::iter::IntoIterator<
                Item = impl ::std::convert::Into<::std::string::String>,
            >,
        ) -> Self {
            Self {
                client_type: client_type.into(),
                phone_ids: phone_ids
                    .into_iter()
                    .map(::std::convert::Into::into)
                    .collect(),
            }
        }
    }
    /// What a [`ChangeCloudPhoneServerModelRequest`] cannot be without.
    #[derive(Clone, Debug, PartialEq)]
    pub struct ChangeCloudPhoneServerModelRequired {
        /// New flavor of the phones, with as many phones as before.
        pub phone_model_name: ::std::string::String,
        /// Id of the server. At most 32 bytes.
        pub server_id: ::std::string::String,
        /// New flavor of the server, of the same generation. At most 64 bytes.
        pub server_model_name: ::std::string::String,
    }
    impl ChangeCloudPhoneServerModelRequest {
        /// With what is required, by name.
        pub fn new(required: ChangeCloudPhoneServerModelRequired) -> Self {
            Self {
                phone_model_name: required.phone_model_name,
                server_id: required.server_id,
                server_model_name: required.server_model_name,
                extend_param: ::std::default::Default::default(),
            }
        }
        /// Sets `extend_param`.
        #[must_use]
        pub fn extend_param(mut self, extend_param: ChangeModelParam) -> Self {
            self.extend_param = ::std::option::Option::Some(extend_param);
            self
        }
    }
    /// What a [`ChangeCloudPhoneServerRequest`] cannot be without.
    #[derive(Clone, Debug, PartialEq)]
    pub struct ChangeCloudPhoneServerRequired {
        /// Bandwidth of a server to buy or change.
        pub band_width: BandWidthSpec,
        /// Image of the phones. At most 32 bytes.
        pub image_id: ::std::string::String,
        /// Network cards of the server.
        pub nics: ::std::vec::Vec<Nic>,
        /// Flavor of the phones. At most 64 bytes.
        pub phone_model_name: ::std::string::String,
        /// Public addresses of a server with phones.
        pub public_ip: PublicIpSpec,
        /// Id of the VPC, a UUID.
        pub tenant_vpc_id: ::std::string::String,
    }
    impl ChangeCloudPhoneServerRequest {
        /// With what is required, by name.
        pub fn new(required: ChangeCloudPhoneServerRequired) -> Self {
            Self {
                band_width: required.band_width,
                image_id: required.image_id,
                nics: required.nics,
                phone_model_name: required.phone_model_name,
                public_ip: required.public_ip,
                tenant_vpc_id: required.tenant_vpc_id,
                availability_zone: ::std::default::Default::default(),
                extend_param: ::std::default::Default::default(),
                keypair_name: ::std::default::Default::default(),
                phone_count_per_ip: ::std::default::Default::default(),
                phone_data_volume: ::std::default::Default::default(),
                ports: ::std::default::Default::default(),
                property: ::std::default::Default::default(),
                server_share_data_volume: ::std::default::Default::default(),
            }
        }
        /// Sets `availability_zone`.
        #[must_use]
        pub fn availability_zone(
            mut self,
            availability_zone: impl ::std::convert::Into<::std::string::String>,
        ) -> Self {
            self.availability_zone = ::std::option::Option::Some(availability_zone.into());
            self
        }
        /// Sets `extend_param`.
        #[must_use]
        pub fn extend_param(mut self, extend_param: ChangeServerParam) -> Self {
            self.extend_param = ::std::option::Option::Some(extend_param);
            self
        }
        /// Sets `keypair_name`.
        #[must_use]
        pub fn keypair_name(
            mut self,
            keypair_name: impl ::std::convert::Into<::std::string::String>,
        ) -> Self {
            self.keypair_name = ::std::option::Option::Some(keypair_name.into());
            self
        }
        /// Sets `phone_count_per_ip`.
        #[must_use]
        pub fn phone_count_per_ip(mut self, phone_count_per_ip: i32) -> Self {
            self.phone_count_per_ip = ::std::option::Option::Some(phone_count_per_ip);
            self
        }
        /// Sets `phone_data_volume`.
        #[must_use]
        pub fn phone_data_volume(mut self, phone_data_volume: VolumeSpec) -> Self {
            self.phone_data_volume = ::std::option::Option::Some(phone_data_volume);
            self
        }
        /// Sets `ports`.
        #[must_use]
        pub fn ports(mut self, ports: impl ::std::iter::IntoIterator<Item = Port>) -> Self {
            self.ports = ports.into_iter().collect();
            self
        }
        /// Sets `property`.
        #[must_use]
        pub fn property(
            mut self,
            property: impl ::std::convert::Into<::std::string::String>,
        ) -> Self {
            self.property = ::std::option::Option::Some(property.into());
            self
        }
        /// Sets `server_share_data_volume`.
        #[must_use]
        pub fn server_share_data_volume(mut self, server_share_data_volume: VolumeSpec) -> Self {
            self.server_share_data_volume = ::std::option::Option::Some(server_share_data_volume);
            self
        }
    }
    impl ChangeModelParam {
        /// Sets `is_auto_pay`.
        #[must_use]
        pub fn is_auto_pay(mut self, is_auto_pay: i32) -> Self {
            self.is_auto_pay = ::std::option::Option::Some(is_auto_pay);
            self
        }
    }
    impl ChangeServerParam {
        /// Sets `enterprise_project_id`.
        #[must_use]
        pub fn enterprise_project_id(
            mut self,
            enterprise_project_id: impl ::std::convert::Into<::std::string::String>,
        ) -> Self {
            self.enterprise_project_id = ::std::option::Option::Some(enterprise_project_id.into());
            self
        }
    }
    /// What a [`CreateCloudPhoneSingleServerRequest`] cannot be without.
    #[derive(Clone, Debug, PartialEq)]
    pub struct CreateCloudPhoneSingleServerRequired {
        /// Number of servers.
        pub count: i32,
        /// Name of the key pair for the login.
        pub keypair_name: ::std::string::String,
        /// Network cards of the servers.
        pub nics: ::std::vec::Vec<NicForSingleServer>,
        /// How bare servers are paid.
        pub order_param: SingleServerOrderParam,
        /// Public address of a bare server.
        pub public_ip: SingleServerPublicIp,
        /// Flavor of the servers.
        pub server_model_name: ::std::string::String,
        /// Name of letters, digits, Chinese characters, `_` and `-`, up to 60 characters. A number is added.
        pub server_name: ::std::string::String,
    }
    impl CreateCloudPhoneSingleServerRequest {
        /// With what is required, by name.
        pub fn new(required: CreateCloudPhoneSingleServerRequired) -> Self {
            Self {
                count: required.count,
                keypair_name: required.keypair_name,
                nics: required.nics,
                order_param: required.order_param,
                public_ip: required.public_ip,
                server_model_name: required.server_model_name,
                server_name: required.server_name,
                availability_zone: ::std::default::Default::default(),
                data_volume: ::std::default::Default::default(),
                enterprise_project_id: ::std::default::Default::default(),
                image_id: ::std::default::Default::default(),
            }
        }
        /// Sets `availability_zone`.
        #[must_use]
        pub fn availability_zone(
            mut self,
            availability_zone: impl ::std::convert::Into<::std::string::String>,
        ) -> Self {
            self.availability_zone = ::std::option::Option::Some(availability_zone.into());
            self
        }
        /// Sets `data_volume`.
        #[must_use]
        pub fn data_volume(mut self, data_volume: SingleServerVolume) -> Self {
            self.data_volume = ::std::option::Option::Some(data_volume);
            self
        }
        /// Sets `enterprise_project_id`.
        #[must_use]
        pub fn enterprise_project_id(
            mut self,
            enterprise_project_id: impl ::std::convert::Into<::std::string::String>,
        ) -> Self {
            self.enterprise_project_id = ::std::option::Option::Some(enterprise_project_id.into());
            self
        }
        /// Sets `image_id`.
        #[must_use]
        pub fn image_id(
            mut self,
            image_id: impl ::std::convert::Into<::std::string::String>,
        ) -> Self {
            self.image_id = ::std::option::Option::Some(image_id.into());
            self
        }
    }
    /// What a [`CreateNet2CloudPhoneServerRequest`] cannot be without.
    #[derive(Clone, Debug, PartialEq)]
    pub struct CreateNet2CloudPhoneServerRequired {
        /// Bandwidth of the servers. Required by SDK 3.1.219; the Terraform provider leaves it out with an EIP that exists.
        pub band_width: BandWidthSpec,
        /// Number of servers.
        pub count: i32,
        /// How servers with phones are paid.
        pub extend_param: ServerOrderParam,
        /// Image of the phones. At most 32 bytes.
        pub image_id: ::std::string::String,
        /// Network cards of the servers.
        pub nics: ::std::vec::Vec<Nic>,
        /// Flavor of the phones. At most 64 bytes.
        pub phone_model_name: ::std::string::String,
        /// Public addresses of a server with phones.
        pub public_ip: PublicIpSpec,
        /// Flavor of the servers. At most 64 bytes.
        pub server_model_name: ::std::string::String,
        /// Name of letters, digits, Chinese characters, `_` and `-`, up to 60 characters. A number is added.
        pub server_name: ::std::string::String,
        /// Id of the VPC, a UUID.
        pub tenant_vpc_id: ::std::string::String,
    }
    impl CreateNet2CloudPhoneServerRequest {
        /// With what is required, by name.
        pub fn new(required: CreateNet2CloudPhoneServerRequired) -> Self {
            Self {
                band_width: required.band_width,
                count: required.count,
                extend_param: required.extend_param,
                image_id: required.image_id,
                nics: required.nics,
                phone_model_name: required.phone_model_name,
                public_ip: required.public_ip,
                server_model_name: required.server_model_name,
                server_name: required.server_name,
                tenant_vpc_id: required.tenant_vpc_id,
                availability_zone: ::std::default::Default::default(),
                keypair_name: ::std::default::Default::default(),
                phone_count_per_ip: ::std::default::Default::default(),
                phone_data_volume: ::std::default::Default::default(),
                ports: ::std::default::Default::default(),
                property: ::std::default::Default::default(),
                server_share_data_volume: ::std::default::Default::default(),
            }
        }
        /// Sets `availability_zone`.
        #[must_use]
        pub fn availability_zone(
            mut self,
            availability_zone: impl ::std::convert::Into<::std::string::String>,
        ) -> Self {
            self.availability_zone = ::std::option::Option::Some(availability_zone.into());
            self
        }
        /// Sets `keypair_name`.
        #[must_use]
        pub fn keypair_name(
            mut self,
            keypair_name: impl ::std::convert::Into<::std::string::String>,
        ) -> Self {
            self.keypair_name = ::std::option::Option::Some(keypair_name.into());
            self
        }
        /// Sets `phone_count_per_ip`.
        #[must_use]
        pub fn phone_count_per_ip(mut self, phone_count_per_ip: i32) -> Self {
            self.phone_count_per_ip = ::std::option::Option::Some(phone_count_per_ip);
            self
        }
        /// Sets `phone_data_volume`.
        #[must_use]
        pub fn phone_data_volume(mut self, phone_data_volume: NewPhoneVolumeSpec) -> Self {
            self.phone_data_volume = ::std::option::Option::Some(phone_data_volume);
            self
        }
        /// Sets `ports`.
        #[must_use]
        pub fn ports(mut self, ports: impl ::std::iter::IntoIterator<Item = Port>) -> Self {
            self.ports = ports.into_iter().collect();
            self
        }
        /// Sets `property`.
        #[must_use]
        pub fn property(
            mut self,
            property: impl ::std::convert::Into<::std::string::String>,
        ) -> Self {
            self.property = ::std::option::Option::Some(property.into());
            self
        }
        /// Sets `server_share_data_volume`.
        #[must_use]
        pub fn server_share_data_volume(mut self, server_share_data_volume: VolumeSpec) -> Self {
            self.server_share_data_volume = ::std::option::Option::Some(server_share_data_volume);
            self
        }
    }
    impl DeleteAccessInfosRequest {
        /// With what is required.
        pub fn new(
            ports: impl ::std::iter::IntoIterator<Item = AccessInfoPortName>,
            server_ids: impl ::std::iter::IntoIterator<
                Item = impl ::std::convert::Into<::std::string::String>,
            >,
        ) -> Self {
            Self {
                ports: ports.into_iter().collect(),
                server_ids: server_ids
                    .into_iter()
                    .map(::std::convert::Into::into)
                    .collect(),
            }
        }
    }
    impl DeleteCloudPhoneServerRequest {
        /// With what is required.
        pub fn new(
            server_ids: impl ::std::iter::IntoIterator<
                Item = impl ::std::convert::Into<::std::string::String>,
            >,
        ) -> Self {
            Self {
                server_ids: server_ids
                    .into_iter()
                    .map(::std::convert::Into::into)
                    .collect(),
            }
        }
    }
    impl DeleteShareAppsRequest {
        /// With what is required.
        pub fn new(
            package_name: impl ::std::convert::Into<::std::string::String>,
            server_ids: impl ::std::iter::IntoIterator<
                Item = impl ::std::convert::Into<::std::string::String>,
            >,
        ) -> Self {
            Self {
                package_name: package_name.into(),
                server_ids: server_ids
                    .into_iter()
                    .map(::std::convert::Into::into)
                    .collect(),
            }
        }
    }
    /// What a [`DeleteShareFilesRequest`] cannot be without.
    #[derive(Clone, Debug, PartialEq)]
    pub struct DeleteShareFilesRequired {
        /// The files to delete.
        pub file_paths: ::std::vec::Vec<::std::string::String>,
        /// Ids of the servers, at least one. No largest number is published.
        pub server_ids: ::std::vec::Vec<::std::string::String>,
    }
    impl DeleteShareFilesRequest {
        /// With what is required, by name.
        pub fn new(required: DeleteShareFilesRequired) -> Self {
            Self {
                file_paths: required.file_paths,
                server_ids: required.server_ids,
            }
        }
    }
    impl DetachShareFilesystemRequest {
        /// With what is required.
        pub fn new(
            id: impl ::std::convert::Into<::std::string::String>,
            server_ids: impl ::std::iter::IntoIterator<
                Item = impl ::std::convert::Into<::std::string::String>,
            >,
        ) -> Self {
            Self {
                type_: "sfs_turbo".to_owned(),
                id: id.into(),
                server_ids: server_ids
                    .into_iter()
                    .map(::std::convert::Into::into)
                    .collect(),
            }
        }
    }
    impl EipSpec {
        /// With what is required.
        pub fn new(type_: impl ::std::convert::Into<::std::string::String>) -> Self {
            Self {
                type_: type_.into(),
            }
        }
    }
    impl ExpandPhoneDataVolumeSizeRequest {
        /// With what is required.
        pub fn new(phones: impl ::std::iter::IntoIterator<Item = PhoneDataVolumeSize>) -> Self {
            Self {
                phones: phones.into_iter().collect(),
            }
        }
    }
    impl ImportTrafficRequest {
        /// With what is required.
        pub fn new(
            phone_ids: impl ::std::iter::IntoIterator<
                Item = impl ::std::convert::Into<::std::string::String>,
            >,
            traffic_type: impl ::std::convert::Into<::std::string::String>,
        ) -> Self {
            Self {
                phone_ids: phone_ids
                    .into_iter()
                    .map(::std::convert::Into::into)
                    .collect(),
                traffic_type: traffic_type.into(),
            }
        }
    }
    /// What a [`InstallApkRequest`] cannot be without.
    #[derive(Clone, Debug, PartialEq)]
    pub struct InstallApkRequired {
        /// `install` for one file, `install-multiple` for several files of one app.
        pub command: ::std::string::String,
        /// With `install` one file of the form `obs://bucket/path/file.apk`, up to 1024 bytes; with `install-multiple` up to 50 files of one app, with spaces between them, up to 8100 bytes. Letters, digits and `_ . / : -`; the example on the page also has ADB flags before the file.
        pub content: ::std::string::String,
    }
    impl InstallApkRequest {
        /// With what is required, by name.
        pub fn new(required: InstallApkRequired) -> Self {
            Self {
                command: required.command,
                content: required.content,
                phone_ids: ::std::default::Default::default(),
                server_ids: ::std::default::Default::default(),
            }
        }
        /// Sets `phone_ids`.
        #[must_use]
        pub fn phone_ids(
            mut self,
            phone_ids: impl ::std::iter::IntoIterator<
                Item = impl ::std::convert::Into<::std::string::String>,
            >,
        ) -> Self {
            self.phone_ids = phone_ids
                .into_iter()
                .map(::std::convert::Into::into)
                .collect();
            self
        }
        /// Sets `server_ids`.
        #[must_use]
        pub fn server_ids(
            mut self,
            server_ids: impl ::std::iter::IntoIterator<
                Item = impl ::std::convert::Into<::std::string::String>,
            >,
        ) -> Self {
            self.server_ids = server_ids
                .into_iter()
                .map(::std::convert::Into::into)
                .collect();
            self
        }
    }
    impl ListResourceInstancesRequest {
        /// With what is required.
        pub fn new(action: impl ::std::convert::Into<::std::string::String>) -> Self {
            Self {
                action: action.into(),
                limit: ::std::default::Default::default(),
                matches: ::std::default::Default::default(),
                offset: ::std::default::Default::default(),
                tags: ::std::default::Default::default(),
                without_any_tag: ::std::default::Default::default(),
            }
        }
        /// Sets `limit`.
        #[must_use]
        pub fn limit(mut self, limit: impl ::std::convert::Into<::std::string::String>) -> Self {
            self.limit = ::std::option::Option::Some(limit.into());
            self
        }
        /// Sets `matches`.
        #[must_use]
        pub fn matches(mut self, matches: impl ::std::iter::IntoIterator<Item = Match>) -> Self {
            self.matches = matches.into_iter().collect();
            self
        }
        /// Sets `offset`.
        #[must_use]
        pub fn offset(mut self, offset: impl ::std::convert::Into<::std::string::String>) -> Self {
            self.offset = ::std::option::Option::Some(offset.into());
            self
        }
        /// Sets `tags`.
        #[must_use]
        pub fn tags(mut self, tags: impl ::std::iter::IntoIterator<Item = Tags>) -> Self {
            self.tags = tags.into_iter().collect();
            self
        }
        /// Sets `without_any_tag`.
        #[must_use]
        pub fn without_any_tag(mut self, without_any_tag: bool) -> Self {
            self.without_any_tag = ::std::option::Option::Some(without_any_tag);
            self
        }
    }
    impl Match {
        /// With what is required.
        pub fn new(value: impl ::std::convert::Into<::std::string::String>) -> Self {
            Self {
                key: "resource_name".to_owned(),
                value: value.into(),
            }
        }
    }
    impl NewPhoneVolumeSpec {
        /// With what is required.
        pub fn new(
            size: i32,
            volume_type: impl ::std::convert::Into<::std::string::String>,
        ) -> Self {
            Self {
                size: size,
                volume_type: volume_type.into(),
            }
        }
    }
    impl Nic {
        /// With what is required.
        pub fn new(subnet_id: impl ::std::convert::Into<::std::string::String>) -> Self {
            Self {
                subnet_id: subnet_id.into(),
                ipv6_bandwidth: ::std::default::Default::default(),
                ipv6_enable: ::std::default::Default::default(),
            }
        }
        /// Sets `ipv6_bandwidth`.
        #[must_use]
        pub fn ipv6_bandwidth(mut self, ipv6_bandwidth: NicIpv6Bandwidth) -> Self {
            self.ipv6_bandwidth = ::std::option::Option::Some(ipv6_bandwidth);
            self
        }
        /// Sets `ipv6_enable`.
        #[must_use]
        pub fn ipv6_enable(mut self, ipv6_enable: bool) -> Self {
            self.ipv6_enable = ::std::option::Option::Some(ipv6_enable);
            self
        }
    }
    impl NicForSingleServer {
        /// With what is required.
        pub fn new(subnet_id: impl ::std::convert::Into<::std::string::String>) -> Self {
            Self {
                subnet_id: subnet_id.into(),
                ipv6_band_width_id: ::std::default::Default::default(),
                ipv6_enable: ::std::default::Default::default(),
            }
        }
        /// Sets `ipv6_band_width_id`.
        #[must_use]
        pub fn ipv6_band_width_id(
            mut self,
            ipv6_band_width_id: impl ::std::convert::Into<::std::string::String>,
        ) -> Self {
            self.ipv6_band_width_id = ::std::option::Option::Some(ipv6_band_width_id.into());
            self
        }
        /// Sets `ipv6_enable`.
        #[must_use]
        pub fn ipv6_enable(mut self, ipv6_enable: bool) -> Self {
            self.ipv6_enable = ::std::option::Option::Some(ipv6_enable);
            self
        }
    }
    impl NicIpv6Bandwidth {
        /// With what is required.
        pub fn new(band_width_id: impl ::std::convert::Into<::std::string::String>) -> Self {
            Self {
                band_width_id: band_width_id.into(),
            }
        }
    }
    impl PhoneDataVolumeSize {
        /// With what is required.
        pub fn new(
            new_size: i32,
            phone_id: impl ::std::convert::Into<::std::string::String>,
        ) -> Self {
            Self {
                new_size: new_size,
                phone_id: phone_id.into(),
            }
        }
    }
    impl PhoneProperty {
        /// With what is required.
        pub fn new(phone_id: impl ::std::convert::Into<::std::string::String>) -> Self {
            Self {
                phone_id: phone_id.into(),
                property: ::std::default::Default::default(),
            }
        }
        /// Sets `property`.
        #[must_use]
        pub fn property(
            mut self,
            property: impl ::std::convert::Into<::std::string::String>,
        ) -> Self {
            self.property = ::std::option::Option::Some(property.into());
            self
        }
    }
    /// What a [`Port`] cannot be without.
    #[derive(Clone, Debug, PartialEq)]
    pub struct PortRequired {
        /// A text: `true` in any case opens the port to the public, anything else does not.
        pub internet_accessible: ::std::string::String,
        /// Port on which the phone listens.
        pub listen_port: i32,
        /// Name of the port, up to 16 bytes. Not `adb` and not `vnc`.
        pub name: ::std::string::String,
    }
    impl Port {
        /// With what is required, by name.
        pub fn new(required: PortRequired) -> Self {
            Self {
                internet_accessible: required.internet_accessible,
                listen_port: required.listen_port,
                name: required.name,
            }
        }
    }
    /// What a [`PropertyToUpdate`] cannot be without.
    #[derive(Clone, Debug, PartialEq)]
    pub struct PropertyToUpdateRequired {
        /// Id of the phone. At most 32 bytes.
        pub phone_id: ::std::string::String,
        /// Properties to set, as a text that holds one JSON object, for example `{"sys.prop.writephonenum":"13800000000"}`.
        pub property: ::std::string::String,
    }
    impl PropertyToUpdate {
        /// With what is required, by name.
        pub fn new(required: PropertyToUpdateRequired) -> Self {
            Self {
                phone_id: required.phone_id,
                property: required.property,
                custom_property: ::std::default::Default::default(),
            }
        }
        /// Sets `custom_property`.
        #[must_use]
        pub fn custom_property(
            mut self,
            custom_property: ::std::collections::BTreeMap<
                ::std::string::String,
                ::std::string::String,
            >,
        ) -> Self {
            self.custom_property = custom_property;
            self
        }
    }
    impl PublicIpSpec {
        /// Sets `count`.
        #[must_use]
        pub fn count(mut self, count: i32) -> Self {
            self.count = ::std::option::Option::Some(count);
            self
        }
        /// Sets `eip`.
        #[must_use]
        pub fn eip(mut self, eip: EipSpec) -> Self {
            self.eip = ::std::option::Option::Some(eip);
            self
        }
        /// Sets `ids`.
        #[must_use]
        pub fn ids(
            mut self,
            ids: impl ::std::iter::IntoIterator<Item = impl ::std::convert::Into<::std::string::String>>,
        ) -> Self {
            self.ids = ids.into_iter().map(::std::convert::Into::into).collect();
            self
        }
    }
    impl PushFileRequest {
        /// With what is required.
        pub fn new(content: impl ::std::convert::Into<::std::string::String>) -> Self {
            Self {
                command: "push".to_owned(),
                content: content.into(),
                phone_ids: ::std::default::Default::default(),
                server_ids: ::std::default::Default::default(),
            }
        }
        /// Sets `phone_ids`.
        #[must_use]
        pub fn phone_ids(
            mut self,
            phone_ids: impl ::std::iter::IntoIterator<
                Item = impl ::std::convert::Into<::std::string::String>,
            >,
        ) -> Self {
            self.phone_ids = phone_ids
                .into_iter()
                .map(::std::convert::Into::into)
                .collect();
            self
        }
        /// Sets `server_ids`.
        #[must_use]
        pub fn server_ids(
            mut self,
            server_ids: impl ::std::iter::IntoIterator<
                Item = impl ::std::convert::Into<::std::string::String>,
            >,
        ) -> Self {
            self.server_ids = server_ids
                .into_iter()
                .map(::std::convert::Into::into)
                .collect();
            self
        }
    }
    /// What a [`PushShareAppsRequest`] cannot be without.
    #[derive(Clone, Debug, PartialEq)]
    pub struct PushShareAppsRequired {
        /// Name of the OBS bucket, 3 to 63 characters: lower-case letters, digits, `-` and `.`.
        pub bucket_name: ::std::string::String,
        /// Tar file in the bucket, up to 1024 characters: letters, digits and `. / - _ + # =`. It is unpacked with its folders.
        pub object_path: ::std::string::String,
        /// Package name of the app.
        pub package_name: ::std::string::String,
        /// Ids of the servers, 1 to 20.
        pub server_ids: ::std::vec::Vec<::std::string::String>,
    }
    impl PushShareAppsRequest {
        /// With what is required, by name.
        pub fn new(required: PushShareAppsRequired) -> Self {
            Self {
                bucket_name: required.bucket_name,
                object_path: required.object_path,
                package_name: required.package_name,
                server_ids: required.server_ids,
                pre_install_app: ::std::default::Default::default(),
            }
        }
        /// Sets `pre_install_app`.
        #[must_use]
        pub fn pre_install_app(mut self, pre_install_app: i32) -> Self {
            self.pre_install_app = ::std::option::Option::Some(pre_install_app);
            self
        }
    }
    /// What a [`PushShareFilesRequest`] cannot be without.
    #[derive(Clone, Debug, PartialEq)]
    pub struct PushShareFilesRequired {
        /// Name of the OBS bucket, 3 to 63 characters: lower-case letters, digits, `-` and `.`.
        pub bucket_name: ::std::string::String,
        /// Tar file in the bucket, up to 1024 characters: letters, digits and `. / - _ + # =`. It may hold only content below `/data` and `/cache`.
        pub object_path: ::std::string::String,
        /// Ids of the servers, at least one. No largest number is published.
        pub server_ids: ::std::vec::Vec<::std::string::String>,
    }
    impl PushShareFilesRequest {
        /// With what is required, by name.
        pub fn new(required: PushShareFilesRequired) -> Self {
            Self {
                bucket_name: required.bucket_name,
                object_path: required.object_path,
                server_ids: required.server_ids,
            }
        }
    }
    impl PutAccessInfosRequest {
        /// With what is required.
        pub fn new(
            ports: impl ::std::iter::IntoIterator<Item = AccessInfoPort>,
            server_ids: impl ::std::iter::IntoIterator<
                Item = impl ::std::convert::Into<::std::string::String>,
            >,
        ) -> Self {
            Self {
                ports: ports.into_iter().collect(),
                server_ids: server_ids
                    .into_iter()
                    .map(::std::convert::Into::into)
                    .collect(),
            }
        }
    }
    impl ResetCloudPhoneRequest {
        /// With what is required.
        pub fn new(phones: impl ::std::iter::IntoIterator<Item = ResetPhoneProperty>) -> Self {
            Self {
                phones: phones.into_iter().collect(),
                image_id: ::std::default::Default::default(),
            }
        }
        /// Sets `image_id`.
        #[must_use]
        pub fn image_id(
            mut self,
            image_id: impl ::std::convert::Into<::std::string::String>,
        ) -> Self {
            self.image_id = ::std::option::Option::Some(image_id.into());
            self
        }
    }
    impl ResetPhoneProperty {
        /// With what is required.
        pub fn new(phone_id: impl ::std::convert::Into<::std::string::String>) -> Self {
            Self {
                phone_id: phone_id.into(),
                factory_reset_enabled: ::std::default::Default::default(),
                property: ::std::default::Default::default(),
            }
        }
        /// Sets `factory_reset_enabled`.
        #[must_use]
        pub fn factory_reset_enabled(mut self, factory_reset_enabled: bool) -> Self {
            self.factory_reset_enabled = ::std::option::Option::Some(factory_reset_enabled);
            self
        }
        /// Sets `property`.
        #[must_use]
        pub fn property(
            mut self,
            property: impl ::std::convert::Into<::std::string::String>,
        ) -> Self {
            self.property = ::std::option::Option::Some(property.into());
            self
        }
    }
    impl RestartCloudPhoneRequest {
        /// With what is required.
        pub fn new(phones: impl ::std::iter::IntoIterator<Item = PhoneProperty>) -> Self {
            Self {
                phones: phones.into_iter().collect(),
                image_id: ::std::default::Default::default(),
            }
        }
        /// Sets `image_id`.
        #[must_use]
        pub fn image_id(
            mut self,
            image_id: impl ::std::convert::Into<::std::string::String>,
        ) -> Self {
            self.image_id = ::std::option::Option::Some(image_id.into());
            self
        }
    }
    impl RestartCloudPhoneServerRequest {
        /// With what is required.
        pub fn new(
            server_ids: impl ::std::iter::IntoIterator<
                Item = impl ::std::convert::Into<::std::string::String>,
            >,
        ) -> Self {
            Self {
                server_ids: server_ids
                    .into_iter()
                    .map(::std::convert::Into::into)
                    .collect(),
            }
        }
    }
    impl RestartEncodeServerRequest {
        /// With what is required.
        pub fn new(
            encode_server_ids: impl ::std::iter::IntoIterator<
                Item = impl ::std::convert::Into<::std::string::String>,
            >,
        ) -> Self {
            Self {
                encode_server_ids: encode_server_ids
                    .into_iter()
                    .map(::std::convert::Into::into)
                    .collect(),
            }
        }
    }
    /// What a [`RestoreInfo`] cannot be without.
    #[derive(Clone, Debug, PartialEq)]
    pub struct RestoreInfoRequired {
        /// Name of the OBS bucket, 3 to 63 characters: lower-case letters, digits, `-` and `.`.
        pub bucket_name: ::std::string::String,
        /// Path in the bucket, up to 1024 characters, as OBS allows it.
        pub object_path: ::std::string::String,
        /// Id of the phone.
        pub phone_id: ::std::string::String,
    }
    impl RestoreInfo {
        /// With what is required, by name.
        pub fn new(required: RestoreInfoRequired) -> Self {
            Self {
                bucket_name: required.bucket_name,
                object_path: required.object_path,
                phone_id: required.phone_id,
            }
        }
    }
    impl RunShellCommandRequest {
        /// With what is required.
        pub fn new(content: impl ::std::convert::Into<::std::string::String>) -> Self {
            Self {
                command: "shell".to_owned(),
                content: content.into(),
                phone_ids: ::std::default::Default::default(),
                server_ids: ::std::default::Default::default(),
            }
        }
        /// Sets `phone_ids`.
        #[must_use]
        pub fn phone_ids(
            mut self,
            phone_ids: impl ::std::iter::IntoIterator<
                Item = impl ::std::convert::Into<::std::string::String>,
            >,
        ) -> Self {
            self.phone_ids = phone_ids
                .into_iter()
                .map(::std::convert::Into::into)
                .collect();
            self
        }
        /// Sets `server_ids`.
        #[must_use]
        pub fn server_ids(
            mut self,
            server_ids: impl ::std::iter::IntoIterator<
                Item = impl ::std::convert::Into<::std::string::String>,
            >,
        ) -> Self {
            self.server_ids = server_ids
                .into_iter()
                .map(::std::convert::Into::into)
                .collect();
            self
        }
    }
    impl RunSyncCommandRequest {
        /// With what is required.
        pub fn new(content: impl ::std::convert::Into<::std::string::String>) -> Self {
            Self {
                command: "shell".to_owned(),
                content: content.into(),
                phone_ids: ::std::default::Default::default(),
                server_ids: ::std::default::Default::default(),
            }
        }
        /// Sets `phone_ids`.
        #[must_use]
        pub fn phone_ids(
            mut self,
            phone_ids: impl ::std::iter::IntoIterator<
                Item = impl ::std::convert::Into<::std::string::String>,
            >,
        ) -> Self {
            self.phone_ids = phone_ids
                .into_iter()
                .map(::std::convert::Into::into)
                .collect();
            self
        }
        /// Sets `server_ids`.
        #[must_use]
        pub fn server_ids(
            mut self,
            server_ids: impl ::std::iter::IntoIterator<
                Item = impl ::std::convert::Into<::std::string::String>,
            >,
        ) -> Self {
            self.server_ids = server_ids
                .into_iter()
                .map(::std::convert::Into::into)
                .collect();
            self
        }
    }
    /// What a [`ServerKeypair`] cannot be without.
    #[derive(Clone, Debug, PartialEq)]
    pub struct ServerKeypairRequired {
        /// Name of the key pair.
        pub keypair_name: ::std::string::String,
        /// Id of the server. At most 32 bytes.
        pub server_id: ::std::string::String,
    }
    impl ServerKeypair {
        /// With what is required, by name.
        pub fn new(required: ServerKeypairRequired) -> Self {
            Self {
                keypair_name: required.keypair_name,
                server_id: required.server_id,
            }
        }
    }
    /// What a [`ServerOrderParam`] cannot be without.
    #[derive(Clone, Debug, PartialEq)]
    pub struct ServerOrderParamRequired {
        /// Way of paying, 0 (by month or year) or 1 (by use, in one edition of the product only).
        pub charging_mode: i32,
        /// Number of periods, 1 to 9 months or 1 to 10 years (the Terraform provider says 1 to 3 years).
        pub period_num: i32,
        /// Unit of the period, 2 (month) or 3 (year).
        pub period_type: i32,
    }
    impl ServerOrderParam {
        /// With what is required, by name.
        pub fn new(required: ServerOrderParamRequired) -> Self {
            Self {
                charging_mode: required.charging_mode,
                period_num: required.period_num,
                period_type: required.period_type,
                enterprise_project_id: ::std::default::Default::default(),
                is_auto_pay: ::std::default::Default::default(),
                is_auto_renew: ::std::default::Default::default(),
            }
        }
        /// Sets `enterprise_project_id`.
        #[must_use]
        pub fn enterprise_project_id(
            mut self,
            enterprise_project_id: impl ::std::convert::Into<::std::string::String>,
        ) -> Self {
            self.enterprise_project_id = ::std::option::Option::Some(enterprise_project_id.into());
            self
        }
        /// Sets `is_auto_pay`.
        #[must_use]
        pub fn is_auto_pay(mut self, is_auto_pay: i32) -> Self {
            self.is_auto_pay = ::std::option::Option::Some(is_auto_pay);
            self
        }
        /// Sets `is_auto_renew`.
        #[must_use]
        pub fn is_auto_renew(mut self, is_auto_renew: i32) -> Self {
            self.is_auto_renew = ::std::option::Option::Some(is_auto_renew);
            self
        }
    }
    /// What a [`SingleServerOrderParam`] cannot be without.
    #[derive(Clone, Debug, PartialEq)]
    pub struct SingleServerOrderParamRequired {
        /// Way of paying, always 0 (by month or year).
        pub charging_mode: i32,
        /// Number of periods, 1 to 9 months or 1 to 10 years.
        pub period_num: i32,
        /// Unit of the period, 2 (month) or 3 (year).
        pub period_type: i32,
    }
    impl SingleServerOrderParam {
        /// With what is required, by name.
        pub fn new(required: SingleServerOrderParamRequired) -> Self {
            Self {
                charging_mode: required.charging_mode,
                period_num: required.period_num,
                period_type: required.period_type,
                is_auto_pay: ::std::default::Default::default(),
                is_auto_renew: ::std::default::Default::default(),
            }
        }
        /// Sets `is_auto_pay`.
        #[must_use]
        pub fn is_auto_pay(mut self, is_auto_pay: i32) -> Self {
            self.is_auto_pay = ::std::option::Option::Some(is_auto_pay);
            self
        }
        /// Sets `is_auto_renew`.
        #[must_use]
        pub fn is_auto_renew(mut self, is_auto_renew: i32) -> Self {
            self.is_auto_renew = ::std::option::Option::Some(is_auto_renew);
            self
        }
    }
    impl SingleServerPublicIp {
        /// With what is required.
        pub fn new(band_width: BandWidthSpec) -> Self {
            Self {
                band_width: band_width,
                count: ::std::default::Default::default(),
                ids: ::std::default::Default::default(),
                type_: ::std::default::Default::default(),
            }
        }
        /// Sets `count`.
        #[must_use]
        pub fn count(mut self, count: i32) -> Self {
            self.count = ::std::option::Option::Some(count);
            self
        }
        /// Sets `ids`.
        #[must_use]
        pub fn ids(
            mut self,
            ids: impl ::std::iter::IntoIterator<Item = impl ::std::convert::Into<::std::string::String>>,
        ) -> Self {
            self.ids = ids.into_iter().map(::std::convert::Into::into).collect();
            self
        }
        /// Sets `type_`.
        #[must_use]
        pub fn type_(mut self, type_: impl ::std::convert::Into<::std::string::String>) -> Self {
            self.type_ = ::std::option::Option::Some(type_.into());
            self
        }
    }
    impl SingleServerVolume {
        /// With what is required.
        pub fn new(
            size: i32,
            volume_type: impl ::std::convert::Into<::std::string::String>,
        ) -> Self {
            Self {
                size: size,
                volume_type: volume_type.into(),
                count: ::std::default::Default::default(),
            }
        }
        /// Sets `count`.
        #[must_use]
        pub fn count(mut self, count: i32) -> Self {
            self.count = ::std::option::Option::Some(count);
            self
        }
    }
    impl StopCloudPhoneRequest {
        /// With what is required.
        pub fn new(
            phone_ids: impl ::std::iter::IntoIterator<
                Item = impl ::std::convert::Into<::std::string::String>,
            >,
        ) -> Self {
            Self {
                phone_ids: phone_ids
                    .into_iter()
                    .map(::std::convert::Into::into)
                    .collect(),
            }
        }
    }
    /// What a [`StorageInfo`] cannot be without.
    #[derive(Clone, Debug, PartialEq)]
    pub struct StorageInfoRequired {
        /// Name of the OBS bucket, 3 to 63 characters: lower-case letters, digits, `-` and `.`.
        pub bucket_name: ::std::string::String,
        /// Paths to export, below `/data` or `/cache`.
        pub include_files: ::std::vec::Vec<::std::string::String>,
        /// Path in the bucket, up to 1024 characters: letters, digits and `. / - _ + # =`.
        pub object_path: ::std::string::String,
        /// Id of the phone.
        pub phone_id: ::std::string::String,
    }
    impl StorageInfo {
        /// With what is required, by name.
        pub fn new(required: StorageInfoRequired) -> Self {
            Self {
                bucket_name: required.bucket_name,
                include_files: required.include_files,
                object_path: required.object_path,
                phone_id: required.phone_id,
                exclude_files: ::std::default::Default::default(),
            }
        }
        /// Sets `exclude_files`.
        #[must_use]
        pub fn exclude_files(
            mut self,
            exclude_files: impl ::std::iter::IntoIterator<
                Item = impl ::std::convert::Into<::std::string::String>,
            >,
        ) -> Self {
            self.exclude_files = exclude_files
                .into_iter()
                .map(::std::convert::Into::into)
                .collect();
            self
        }
    }
    /// What a [`Tag`] cannot be without.
    #[derive(Clone, Debug, PartialEq)]
    pub struct TagRequired {
        /// Key, up to 127 letters, digits, spaces and `_ . : = + - @`. It must not start with `_sys_` (the English page says `sys`).
        pub key: ::std::string::String,
        /// Value, up to 255 characters of the same set, without spaces at its ends.
        pub value: ::std::string::String,
    }
    impl Tag {
        /// With what is required, by name.
        pub fn new(required: TagRequired) -> Self {
            Self {
                key: required.key,
                value: required.value,
            }
        }
    }
    impl Tags {
        /// With what is required.
        pub fn new(
            key: impl ::std::convert::Into<::std::string::String>,
            values: impl ::std::iter::IntoIterator<
                Item = impl ::std::convert::Into<::std::string::String>,
            >,
        ) -> Self {
            Self {
                key: key.into(),
                values: values.into_iter().map(::std::convert::Into::into).collect(),
            }
        }
    }
    impl UninstallApkRequest {
        /// With what is required.
        pub fn new(content: impl ::std::convert::Into<::std::string::String>) -> Self {
            Self {
                command: "uninstall".to_owned(),
                content: content.into(),
                phone_ids: ::std::default::Default::default(),
                server_ids: ::std::default::Default::default(),
            }
        }
        /// Sets `phone_ids`.
        #[must_use]
        pub fn phone_ids(
            mut self,
            phone_ids: impl ::std::iter::IntoIterator<
                Item = impl ::std::convert::Into<::std::string::String>,
            >,
        ) -> Self {
            self.phone_ids = phone_ids
                .into_iter()
                .map(::std::convert::Into::into)
                .collect();
            self
        }
        /// Sets `server_ids`.
        #[must_use]
        pub fn server_ids(
            mut self,
            server_ids: impl ::std::iter::IntoIterator<
                Item = impl ::std::convert::Into<::std::string::String>,
            >,
        ) -> Self {
            self.server_ids = server_ids
                .into_iter()
                .map(::std::convert::Into::into)
                .collect();
            self
        }
    }
    impl UpdateBandwidthRequest {
        /// With what is required.
        pub fn new(band_width_size: i32) -> Self {
            Self {
                band_width_size: band_width_size,
            }
        }
    }
    impl UpdateCloudPhonePropertyRequest {
        /// With what is required.
        pub fn new(phones: impl ::std::iter::IntoIterator<Item = PropertyToUpdate>) -> Self {
            Self {
                phones: phones.into_iter().collect(),
            }
        }
    }
    impl UpdateImageMemberRequest {
        /// With what is required.
        pub fn new(status: impl ::std::convert::Into<::std::string::String>) -> Self {
            Self {
                status: status.into(),
            }
        }
    }
    impl UpdateKeypairRequest {
        /// With what is required.
        pub fn new(servers: impl ::std::iter::IntoIterator<Item = ServerKeypair>) -> Self {
            Self {
                servers: servers.into_iter().collect(),
            }
        }
    }
    impl UpdatePhoneNameRequest {
        /// With what is required.
        pub fn new(phone_name: impl ::std::convert::Into<::std::string::String>) -> Self {
            Self {
                phone_name: phone_name.into(),
            }
        }
    }
    impl UpdateScheduledEventRequest {
        /// With what is required.
        pub fn new(not_before: impl ::std::convert::Into<::std::string::String>) -> Self {
            Self {
                not_before: not_before.into(),
            }
        }
    }
    impl UpdateServerNameRequest {
        /// With what is required.
        pub fn new(server_name: impl ::std::convert::Into<::std::string::String>) -> Self {
            Self {
                server_name: server_name.into(),
            }
        }
    }
    impl VolumeSpec {
        /// With what is required.
        pub fn new(
            size: i32,
            volume_type: impl ::std::convert::Into<::std::string::String>,
        ) -> Self {
            Self {
                size: size,
                volume_type: volume_type.into(),
            }
        }
    }
    ::huaweicloud_core::tolerant_records!(
        AccessInfoJob,
        AccessInfoJobsResponse,
        AccessInfoPortView,
        AddImageMemberResponse,
        Address,
        AuthorizeScheduledEventResponse,
        Bandwidth,
        BatchShowPhoneConnectInfosResponse,
        ChangeCloudPhoneServerModelResponse,
        ChangeCloudPhoneServerResponse,
        CommandJob,
        CommandJobsResponse,
        ConnectErrorInfo,
        ConnectInfo,
        ConnectInfoAccessInfo,
        DeleteCloudPhoneServerResponse,
        DeleteImageMemberResponse,
        DeleteImageResponse,
        EncodeServer,
        EncodeServerAccessInfo,
        EncodeServerJob,
        Job,
        ListAccessInfosResponse,
        ListCloudPhoneImagesResponse,
        ListCloudPhoneModelsResponse,
        ListCloudPhoneServerModelOfferingsResponse,
        ListCloudPhoneServerModelsResponse,
        ListCloudPhoneServersResponse,
        ListCloudPhonesResponse,
        ListEncodeServersResponse,
        ListImageMembersResponse,
        ListImageMembersView,
        ListImagesResponse,
        ListImagesView,
        ListJobsResponse,
        ListProjectTagsResponse,
        ListResourceInstancesResponse,
        ListResourceTagsResponse,
        ListScheduledEventsResponse,
        ListShareAppsSnapshotResponse,
        PageInfo,
        Phone,
        PhoneAccessInfo,
        PhoneDataVolume,
        PhoneImage,
        PhoneJob,
        PhoneJobsResponse,
        PhoneMetadata,
        PhoneModel,
        ResetCloudPhoneResponse,
        Resource,
        RestartCloudPhoneResponse,
        RestartCloudPhoneServerResponse,
        RestartEncodeServerResponse,
        RunSyncCommandJob,
        RunSyncCommandResponse,
        ScheduledEvent,
        Server,
        ServerJob,
        ServerJobsResponse,
        ServerMetadata,
        ServerModel,
        ServerModelOffering,
        ServerModelSpec,
        ServerModelVolume,
        ServerPurchaseResponse,
        ShareApp,
        ShareFilesystemJob,
        ShareFilesystemJobsResponse,
        ShareVolumeInfo,
        ShowBandwidthDetailResponse,
        ShowCloudPhoneDetailResponse,
        ShowCloudPhoneServerDetailResponse,
        ShowJobResponse,
        StopCloudPhoneResponse,
        TagView,
        TagsView,
        UpdateBandwidthResponse,
        UpdateImageMemberResponse,
        UpdatePhoneNameResponse,
        UpdateScheduledEventResponse,
        UpdateServerNameResponse,
        Volume
    );
    impl ::std::fmt::Debug for ConnectInfoAccessInfo {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct("ConnectInfoAccessInfo")
                .field("access_ip", &self.access_ip)
                .field("access_ipv6", &self.access_ipv6)
                .field("access_port", &self.access_port)
                .field("intranet_ip", &self.intranet_ip)
                .field("session_id", &"…")
                .field("ticket", &"…")
                .field("timestamp", &self.timestamp)
                .finish()
        }
    }
}
#[derive(Clone, Debug)]
/// Client for Huawei Cloud Phone Host
///
/// The Cloud Phone Host (CPH) interface: buy and run servers that carry cloud phones, work with the
/// phones, their programs and files, and follow the jobs these calls start.
///
/// **Sources.** Where sources differ, the text names them: "SDK" with a release number is the vendor's
/// Python package, "Terraform provider" is the vendor's provider for Terraform, "2021 reference" is the
/// complete Chinese reference of September 2021, and "pages" are the pages of the current online
/// reference.
///
/// **Statuses.** Every call answers success with HTTP 200, but for adding and removing tags, which answer
/// 204 without a body. A general page of the 2021 reference says that POST answers 201, but each page of
/// a single call says 200. Errors use 4xx and 5xx with one body shape. Answers of some calls (changes,
/// purchases, images) also have `error_code` and `error_msg` inside an HTTP 200; no source says when they
/// are filled, so check them.
///
/// **Error codes.** The 2021 reference gives HTTP 400 for every `CPS.` code; the newer error page splits
/// them into 400, 403, 404 and 500. Decide by `error_code`, never by the HTTP status and never by the
/// message text. The gateway in front of the service adds 401 and 429 with codes that start with
/// `APIGW.`. `x-errors` lists codes to expect; where no page ties codes to a call they follow from the
/// general table of the service.
///
/// **Batches.** A batch call answers HTTP 200 at once with one row per item. A row is accepted (it has a
/// `job_id`) or refused (it has `error_code` and `error_msg`, and no `job_id`). Both kinds can stand in
/// one answer, so HTTP 200 alone does not mean success.
///
/// **Jobs.** Follow a job with ShowJob, or all jobs of a call with ListJobs. There is no cancel call, no
/// callback and no list of all jobs. How long jobs are kept is not published. Purchases and changes of a
/// flavor give an order instead of a job: read the servers until they are ready.
///
/// **Lists.** Most lists page with `offset` and `limit`, some with `marker` and `limit`; then the answer
/// holds the next marker in `page_info`. Read on until a slice comes back empty, or without a marker.
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
impl Client {}
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
    async fn list_access_infos_once<'a>(
        &'a self,
        project_id: &'a ::huaweicloud_core::PathSegment,
        server_id: &'a str,
    ) -> Result<ResponseValue<types::ListAccessInfosResponse>, Error<::huaweicloud_core::ErrorBody>>
    {
        let url = format!(
            "{}/v1/{}/cloud-phone/access-infos",
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
            .query(&progenitor_client::QueryParam::new("server_id", &server_id))
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "list_access_infos",
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
    async fn put_access_infos_once<'a>(
        &'a self,
        project_id: &'a ::huaweicloud_core::PathSegment,
        body: &'a types::PutAccessInfosRequest,
    ) -> Result<ResponseValue<types::AccessInfoJobsResponse>, Error<::huaweicloud_core::ErrorBody>>
    {
        let url = format!(
            "{}/v1/{}/cloud-phone/access-infos",
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
            .put(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "put_access_infos",
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
    async fn delete_access_infos_once<'a>(
        &'a self,
        project_id: &'a ::huaweicloud_core::PathSegment,
        body: &'a types::DeleteAccessInfosRequest,
    ) -> Result<ResponseValue<types::AccessInfoJobsResponse>, Error<::huaweicloud_core::ErrorBody>>
    {
        let url = format!(
            "{}/v1/{}/cloud-phone/access-infos",
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
            .delete(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "delete_access_infos",
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
    async fn show_bandwidth_detail_once<'a>(
        &'a self,
        project_id: &'a ::huaweicloud_core::PathSegment,
        limit: Option<i32>,
        offset: Option<i32>,
    ) -> Result<
        ResponseValue<types::ShowBandwidthDetailResponse>,
        Error<::huaweicloud_core::ErrorBody>,
    > {
        let url = format!(
            "{}/v1/{}/cloud-phone/bandwidths",
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
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "show_bandwidth_detail",
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
    async fn update_bandwidth_once<'a>(
        &'a self,
        project_id: &'a ::huaweicloud_core::PathSegment,
        band_width_id: &'a ::huaweicloud_core::PathSegment,
        body: &'a types::UpdateBandwidthRequest,
    ) -> Result<ResponseValue<types::UpdateBandwidthResponse>, Error<::huaweicloud_core::ErrorBody>>
    {
        let url = format!(
            "{}/v1/{}/cloud-phone/bandwidths/{}",
            self.baseurl,
            encode_path(&project_id.to_string()),
            encode_path(&band_width_id.to_string()),
        );
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map.append(
            ::reqwest::header::HeaderName::from_static("api-version"),
            ::reqwest::header::HeaderValue::from_static(Self::api_version()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .put(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "update_bandwidth",
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
    async fn list_encode_servers_once<'a>(
        &'a self,
        project_id: &'a ::huaweicloud_core::PathSegment,
        limit: Option<i32>,
        offset: Option<i32>,
        server_id: Option<&'a str>,
        status: Option<i32>,
        type_: Option<i32>,
    ) -> Result<ResponseValue<types::ListEncodeServersResponse>, Error<::huaweicloud_core::ErrorBody>>
    {
        let url = format!(
            "{}/v1/{}/cloud-phone/encode-servers",
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
            .query(&progenitor_client::QueryParam::new("server_id", &server_id))
            .query(&progenitor_client::QueryParam::new("status", &status))
            .query(&progenitor_client::QueryParam::new("type", &type_))
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "list_encode_servers",
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
    async fn restart_encode_server_once<'a>(
        &'a self,
        project_id: &'a ::huaweicloud_core::PathSegment,
        body: &'a types::RestartEncodeServerRequest,
    ) -> Result<
        ResponseValue<types::RestartEncodeServerResponse>,
        Error<::huaweicloud_core::ErrorBody>,
    > {
        let url = format!(
            "{}/v1/{}/cloud-phone/encode-servers/batch-restart",
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
            operation_id: "restart_encode_server",
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
    async fn list_images_once<'a>(
        &'a self,
        project_id: &'a ::huaweicloud_core::PathSegment,
        create_since: Option<i64>,
        create_until: Option<i64>,
        image_id: Option<&'a str>,
        image_name: Option<&'a str>,
        image_type: Option<&'a str>,
        limit: Option<i32>,
        offset: Option<i32>,
        src_project_id: Option<&'a str>,
        status: Option<i32>,
    ) -> Result<ResponseValue<types::ListImagesResponse>, Error<::huaweicloud_core::ErrorBody>>
    {
        let url = format!(
            "{}/v1/{}/cloud-phone/images",
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
            .query(&progenitor_client::QueryParam::new("image_id", &image_id))
            .query(&progenitor_client::QueryParam::new(
                "image_name",
                &image_name,
            ))
            .query(&progenitor_client::QueryParam::new(
                "image_type",
                &image_type,
            ))
            .query(&progenitor_client::QueryParam::new("limit", &limit))
            .query(&progenitor_client::QueryParam::new("offset", &offset))
            .query(&progenitor_client::QueryParam::new(
                "src_project_id",
                &src_project_id,
            ))
            .query(&progenitor_client::QueryParam::new("status", &status))
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "list_images",
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
    async fn delete_image_once<'a>(
        &'a self,
        project_id: &'a ::huaweicloud_core::PathSegment,
        image_id: &'a ::huaweicloud_core::PathSegment,
    ) -> Result<ResponseValue<types::DeleteImageResponse>, Error<::huaweicloud_core::ErrorBody>>
    {
        let url = format!(
            "{}/v1/{}/cloud-phone/images/{}",
            self.baseurl,
            encode_path(&project_id.to_string()),
            encode_path(&image_id.to_string()),
        );
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map.append(
            ::reqwest::header::HeaderName::from_static("api-version"),
            ::reqwest::header::HeaderValue::from_static(Self::api_version()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .delete(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "delete_image",
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
    async fn list_image_members_once<'a>(
        &'a self,
        project_id: &'a ::huaweicloud_core::PathSegment,
        image_id: &'a ::huaweicloud_core::PathSegment,
        limit: Option<i32>,
        marker: Option<&'a str>,
    ) -> Result<ResponseValue<types::ListImageMembersResponse>, Error<::huaweicloud_core::ErrorBody>>
    {
        let url = format!(
            "{}/v1/{}/cloud-phone/images/{}/members",
            self.baseurl,
            encode_path(&project_id.to_string()),
            encode_path(&image_id.to_string()),
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
            .query(&progenitor_client::QueryParam::new("marker", &marker))
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "list_image_members",
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
    async fn update_image_member_once<'a>(
        &'a self,
        project_id: &'a ::huaweicloud_core::PathSegment,
        image_id: &'a ::huaweicloud_core::PathSegment,
        body: &'a types::UpdateImageMemberRequest,
    ) -> Result<ResponseValue<types::UpdateImageMemberResponse>, Error<::huaweicloud_core::ErrorBody>>
    {
        let url = format!(
            "{}/v1/{}/cloud-phone/images/{}/members",
            self.baseurl,
            encode_path(&project_id.to_string()),
            encode_path(&image_id.to_string()),
        );
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map.append(
            ::reqwest::header::HeaderName::from_static("api-version"),
            ::reqwest::header::HeaderValue::from_static(Self::api_version()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .put(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "update_image_member",
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
    async fn add_image_member_once<'a>(
        &'a self,
        project_id: &'a ::huaweicloud_core::PathSegment,
        image_id: &'a ::huaweicloud_core::PathSegment,
        body: &'a types::AddImageMemberRequest,
    ) -> Result<ResponseValue<types::AddImageMemberResponse>, Error<::huaweicloud_core::ErrorBody>>
    {
        let url = format!(
            "{}/v1/{}/cloud-phone/images/{}/members",
            self.baseurl,
            encode_path(&project_id.to_string()),
            encode_path(&image_id.to_string()),
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
            operation_id: "add_image_member",
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
    async fn delete_image_member_once<'a>(
        &'a self,
        project_id: &'a ::huaweicloud_core::PathSegment,
        image_id: &'a ::huaweicloud_core::PathSegment,
        member_id: &'a ::huaweicloud_core::PathSegment,
    ) -> Result<ResponseValue<types::DeleteImageMemberResponse>, Error<::huaweicloud_core::ErrorBody>>
    {
        let url = format!(
            "{}/v1/{}/cloud-phone/images/{}/members/{}",
            self.baseurl,
            encode_path(&project_id.to_string()),
            encode_path(&image_id.to_string()),
            encode_path(&member_id.to_string()),
        );
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map.append(
            ::reqwest::header::HeaderName::from_static("api-version"),
            ::reqwest::header::HeaderValue::from_static(Self::api_version()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .delete(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "delete_image_member",
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
    async fn list_jobs_once<'a>(
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
    async fn show_job_once<'a>(
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
    async fn list_cloud_phone_images_once<'a>(
        &'a self,
        project_id: &'a ::huaweicloud_core::PathSegment,
        image_type: Option<&'a str>,
        limit: Option<i32>,
        marker: Option<&'a str>,
    ) -> Result<
        ResponseValue<types::ListCloudPhoneImagesResponse>,
        Error<::huaweicloud_core::ErrorBody>,
    > {
        let url = format!(
            "{}/v1/{}/cloud-phone/phone-images",
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
                "image_type",
                &image_type,
            ))
            .query(&progenitor_client::QueryParam::new("limit", &limit))
            .query(&progenitor_client::QueryParam::new("marker", &marker))
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "list_cloud_phone_images",
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
    async fn list_cloud_phone_models_once<'a>(
        &'a self,
        project_id: &'a ::huaweicloud_core::PathSegment,
        limit: Option<i32>,
        offset: Option<i32>,
        status: Option<i32>,
    ) -> Result<
        ResponseValue<types::ListCloudPhoneModelsResponse>,
        Error<::huaweicloud_core::ErrorBody>,
    > {
        let url = format!(
            "{}/v1/{}/cloud-phone/phone-models",
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
            .query(&progenitor_client::QueryParam::new("status", &status))
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "list_cloud_phone_models",
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
    async fn list_cloud_phones_once<'a>(
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
    async fn import_traffic_once<'a>(
        &'a self,
        project_id: &'a ::huaweicloud_core::PathSegment,
        body: &'a types::ImportTrafficRequest,
    ) -> Result<ResponseValue<types::PhoneJobsResponse>, Error<::huaweicloud_core::ErrorBody>> {
        let url = format!(
            "{}/v1/{}/cloud-phone/phones-traffic",
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
            operation_id: "import_traffic",
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
    async fn batch_show_phone_connect_infos_once<'a>(
        &'a self,
        project_id: &'a ::huaweicloud_core::PathSegment,
        body: &'a types::BatchShowPhoneConnectInfosRequest,
    ) -> Result<
        ResponseValue<types::BatchShowPhoneConnectInfosResponse>,
        Error<::huaweicloud_core::ErrorBody>,
    > {
        let url = format!(
            "{}/v1/{}/cloud-phone/phones/batch-connection",
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
            operation_id: "batch_show_phone_connect_infos",
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
    async fn reset_cloud_phone_once<'a>(
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
    async fn restart_cloud_phone_once<'a>(
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
    async fn batch_import_cloud_phone_data_once<'a>(
        &'a self,
        project_id: &'a ::huaweicloud_core::PathSegment,
        body: &'a types::BatchImportCloudPhoneDataRequest,
    ) -> Result<ResponseValue<types::PhoneJobsResponse>, Error<::huaweicloud_core::ErrorBody>> {
        let url = format!(
            "{}/v1/{}/cloud-phone/phones/batch-restore",
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
            operation_id: "batch_import_cloud_phone_data",
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
    async fn stop_cloud_phone_once<'a>(
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
    async fn batch_export_cloud_phone_data_once<'a>(
        &'a self,
        project_id: &'a ::huaweicloud_core::PathSegment,
        body: &'a types::BatchExportCloudPhoneDataRequest,
    ) -> Result<ResponseValue<types::PhoneJobsResponse>, Error<::huaweicloud_core::ErrorBody>> {
        let url = format!(
            "{}/v1/{}/cloud-phone/phones/batch-storage",
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
            operation_id: "batch_export_cloud_phone_data",
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
    async fn update_cloud_phone_property_once<'a>(
        &'a self,
        project_id: &'a ::huaweicloud_core::PathSegment,
        body: &'a types::UpdateCloudPhonePropertyRequest,
    ) -> Result<ResponseValue<types::PhoneJobsResponse>, Error<::huaweicloud_core::ErrorBody>> {
        let url = format!(
            "{}/v1/{}/cloud-phone/phones/batch-update-property",
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
            operation_id: "update_cloud_phone_property",
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
    async fn install_apk_once<'a>(
        &'a self,
        project_id: &'a ::huaweicloud_core::PathSegment,
        body: &'a types::InstallApkRequest,
    ) -> Result<ResponseValue<types::CommandJobsResponse>, Error<::huaweicloud_core::ErrorBody>>
    {
        let url = format!(
            "{}/v1/{}/cloud-phone/phones/commands",
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
            operation_id: "install_apk",
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
    async fn push_file_once<'a>(
        &'a self,
        project_id: &'a ::huaweicloud_core::PathSegment,
        body: &'a types::PushFileRequest,
    ) -> Result<ResponseValue<types::CommandJobsResponse>, Error<::huaweicloud_core::ErrorBody>>
    {
        let url = format!(
            "{}/v1/{}/cloud-phone/phones/commands",
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
            operation_id: "push_file",
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
    async fn run_shell_command_once<'a>(
        &'a self,
        project_id: &'a ::huaweicloud_core::PathSegment,
        body: &'a types::RunShellCommandRequest,
    ) -> Result<ResponseValue<types::CommandJobsResponse>, Error<::huaweicloud_core::ErrorBody>>
    {
        let url = format!(
            "{}/v1/{}/cloud-phone/phones/commands",
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
            operation_id: "run_shell_command",
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
    async fn uninstall_apk_once<'a>(
        &'a self,
        project_id: &'a ::huaweicloud_core::PathSegment,
        body: &'a types::UninstallApkRequest,
    ) -> Result<ResponseValue<types::CommandJobsResponse>, Error<::huaweicloud_core::ErrorBody>>
    {
        let url = format!(
            "{}/v1/{}/cloud-phone/phones/commands",
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
            operation_id: "uninstall_apk",
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
    async fn expand_phone_data_volume_size_once<'a>(
        &'a self,
        project_id: &'a ::huaweicloud_core::PathSegment,
        body: &'a types::ExpandPhoneDataVolumeSizeRequest,
    ) -> Result<ResponseValue<types::PhoneJobsResponse>, Error<::huaweicloud_core::ErrorBody>> {
        let url = format!(
            "{}/v1/{}/cloud-phone/phones/expand-volume",
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
            operation_id: "expand_phone_data_volume_size",
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
    async fn push_share_apps_once<'a>(
        &'a self,
        project_id: &'a ::huaweicloud_core::PathSegment,
        body: &'a types::PushShareAppsRequest,
    ) -> Result<ResponseValue<types::ServerJobsResponse>, Error<::huaweicloud_core::ErrorBody>>
    {
        let url = format!(
            "{}/v1/{}/cloud-phone/phones/share-apps",
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
            operation_id: "push_share_apps",
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
    async fn delete_share_apps_once<'a>(
        &'a self,
        project_id: &'a ::huaweicloud_core::PathSegment,
        body: &'a types::DeleteShareAppsRequest,
    ) -> Result<ResponseValue<types::ServerJobsResponse>, Error<::huaweicloud_core::ErrorBody>>
    {
        let url = format!(
            "{}/v1/{}/cloud-phone/phones/share-apps",
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
            .delete(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "delete_share_apps",
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
    async fn delete_share_files_once<'a>(
        &'a self,
        project_id: &'a ::huaweicloud_core::PathSegment,
        body: &'a types::DeleteShareFilesRequest,
    ) -> Result<ResponseValue<types::ServerJobsResponse>, Error<::huaweicloud_core::ErrorBody>>
    {
        let url = format!(
            "{}/v1/{}/cloud-phone/phones/share-files",
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
            operation_id: "delete_share_files",
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
    async fn push_share_files_once<'a>(
        &'a self,
        project_id: &'a ::huaweicloud_core::PathSegment,
        body: &'a types::PushShareFilesRequest,
    ) -> Result<ResponseValue<types::ServerJobsResponse>, Error<::huaweicloud_core::ErrorBody>>
    {
        let url = format!(
            "{}/v1/{}/cloud-phone/phones/share-files",
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
            operation_id: "push_share_files",
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
    async fn run_sync_command_once<'a>(
        &'a self,
        project_id: &'a ::huaweicloud_core::PathSegment,
        body: &'a types::RunSyncCommandRequest,
    ) -> Result<ResponseValue<types::RunSyncCommandResponse>, Error<::huaweicloud_core::ErrorBody>>
    {
        let url = format!(
            "{}/v1/{}/cloud-phone/phones/sync-commands",
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
            operation_id: "run_sync_command",
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
    async fn show_cloud_phone_detail_once<'a>(
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
    async fn update_phone_name_once<'a>(
        &'a self,
        project_id: &'a ::huaweicloud_core::PathSegment,
        phone_id: &'a ::huaweicloud_core::PathSegment,
        body: &'a types::UpdatePhoneNameRequest,
    ) -> Result<ResponseValue<types::UpdatePhoneNameResponse>, Error<::huaweicloud_core::ErrorBody>>
    {
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
            .put(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "update_phone_name",
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
    async fn list_scheduled_events_once<'a>(
        &'a self,
        project_id: &'a ::huaweicloud_core::PathSegment,
        event_id: Option<&'a str>,
        limit: Option<i32>,
        marker: Option<&'a str>,
        publish_since: Option<&'a str>,
        publish_until: Option<&'a str>,
        server_id: Option<&'a str>,
        state: Option<&'a str>,
        type_: Option<&'a str>,
    ) -> Result<
        ResponseValue<types::ListScheduledEventsResponse>,
        Error<::huaweicloud_core::ErrorBody>,
    > {
        let url = format!(
            "{}/v1/{}/cloud-phone/scheduled-events",
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
            .query(&progenitor_client::QueryParam::new("event_id", &event_id))
            .query(&progenitor_client::QueryParam::new("limit", &limit))
            .query(&progenitor_client::QueryParam::new("marker", &marker))
            .query(&progenitor_client::QueryParam::new(
                "publish_since",
                &publish_since,
            ))
            .query(&progenitor_client::QueryParam::new(
                "publish_until",
                &publish_until,
            ))
            .query(&progenitor_client::QueryParam::new("server_id", &server_id))
            .query(&progenitor_client::QueryParam::new("state", &state))
            .query(&progenitor_client::QueryParam::new("type", &type_))
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "list_scheduled_events",
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
    async fn update_scheduled_event_once<'a>(
        &'a self,
        project_id: &'a ::huaweicloud_core::PathSegment,
        event_id: &'a ::huaweicloud_core::PathSegment,
        body: &'a types::UpdateScheduledEventRequest,
    ) -> Result<
        ResponseValue<types::UpdateScheduledEventResponse>,
        Error<::huaweicloud_core::ErrorBody>,
    > {
        let url = format!(
            "{}/v1/{}/cloud-phone/scheduled-events/{}",
            self.baseurl,
            encode_path(&project_id.to_string()),
            encode_path(&event_id.to_string()),
        );
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map.append(
            ::reqwest::header::HeaderName::from_static("api-version"),
            ::reqwest::header::HeaderValue::from_static(Self::api_version()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .put(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "update_scheduled_event",
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
    async fn authorize_scheduled_event_once<'a>(
        &'a self,
        project_id: &'a ::huaweicloud_core::PathSegment,
        event_id: &'a ::huaweicloud_core::PathSegment,
        body: &'a types::AuthorizeScheduledEventRequest,
    ) -> Result<
        ResponseValue<types::AuthorizeScheduledEventResponse>,
        Error<::huaweicloud_core::ErrorBody>,
    > {
        let url = format!(
            "{}/v1/{}/cloud-phone/scheduled-events/{}/authorize",
            self.baseurl,
            encode_path(&project_id.to_string()),
            encode_path(&event_id.to_string()),
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
            operation_id: "authorize_scheduled_event",
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
    async fn list_cloud_phone_server_models_once<'a>(
        &'a self,
        project_id: &'a ::huaweicloud_core::PathSegment,
        limit: Option<i32>,
        marker: Option<&'a str>,
        product_type: Option<i32>,
    ) -> Result<
        ResponseValue<types::ListCloudPhoneServerModelsResponse>,
        Error<::huaweicloud_core::ErrorBody>,
    > {
        let url = format!(
            "{}/v1/{}/cloud-phone/server-models",
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
            .query(&progenitor_client::QueryParam::new("marker", &marker))
            .query(&progenitor_client::QueryParam::new(
                "product_type",
                &product_type,
            ))
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "list_cloud_phone_server_models",
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
    async fn list_cloud_phone_servers_once<'a>(
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
    async fn restart_cloud_phone_server_once<'a>(
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
    async fn change_cloud_phone_server_model_once<'a>(
        &'a self,
        project_id: &'a ::huaweicloud_core::PathSegment,
        body: &'a types::ChangeCloudPhoneServerModelRequest,
    ) -> Result<
        ResponseValue<types::ChangeCloudPhoneServerModelResponse>,
        Error<::huaweicloud_core::ErrorBody>,
    > {
        let url = format!(
            "{}/v1/{}/cloud-phone/servers/change-server-model",
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
            operation_id: "change_cloud_phone_server_model",
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
    async fn update_keypair_once<'a>(
        &'a self,
        project_id: &'a ::huaweicloud_core::PathSegment,
        body: &'a types::UpdateKeypairRequest,
    ) -> Result<ResponseValue<types::ServerJobsResponse>, Error<::huaweicloud_core::ErrorBody>>
    {
        let url = format!(
            "{}/v1/{}/cloud-phone/servers/open-access",
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
            .put(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "update_keypair",
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
    async fn list_share_files_once<'a>(
        &'a self,
        project_id: &'a ::huaweicloud_core::PathSegment,
        limit: Option<i32>,
        offset: Option<i32>,
        path: &'a str,
        server_ids: &'a str,
    ) -> Result<ResponseValue<types::ServerJobsResponse>, Error<::huaweicloud_core::ErrorBody>>
    {
        let url = format!(
            "{}/v1/{}/cloud-phone/servers/share-files",
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
            .query(&progenitor_client::QueryParam::new("path", &path))
            .query(&progenitor_client::QueryParam::new(
                "server_ids",
                &server_ids,
            ))
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "list_share_files",
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
    async fn show_cloud_phone_server_detail_once<'a>(
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
    async fn update_server_name_once<'a>(
        &'a self,
        project_id: &'a ::huaweicloud_core::PathSegment,
        server_id: &'a ::huaweicloud_core::PathSegment,
        body: &'a types::UpdateServerNameRequest,
    ) -> Result<ResponseValue<types::UpdateServerNameResponse>, Error<::huaweicloud_core::ErrorBody>>
    {
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
            .put(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "update_server_name",
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
    async fn list_cloud_phone_server_model_offerings_once<'a>(
        &'a self,
        project_id: &'a ::huaweicloud_core::PathSegment,
        limit: Option<i32>,
        marker: Option<&'a str>,
    ) -> Result<
        ResponseValue<types::ListCloudPhoneServerModelOfferingsResponse>,
        Error<::huaweicloud_core::ErrorBody>,
    > {
        let url = format!(
            "{}/v1/{}/server-model-offerings",
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
            .query(&progenitor_client::QueryParam::new("marker", &marker))
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "list_cloud_phone_server_model_offerings",
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
    async fn attach_share_filesystem_once<'a>(
        &'a self,
        project_id: &'a ::huaweicloud_core::PathSegment,
        body: &'a types::AttachShareFilesystemRequest,
    ) -> Result<
        ResponseValue<types::ShareFilesystemJobsResponse>,
        Error<::huaweicloud_core::ErrorBody>,
    > {
        let url = format!(
            "{}/v1/{}/servers/attach-share-filesystem",
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
            operation_id: "attach_share_filesystem",
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
    async fn detach_share_filesystem_once<'a>(
        &'a self,
        project_id: &'a ::huaweicloud_core::PathSegment,
        body: &'a types::DetachShareFilesystemRequest,
    ) -> Result<
        ResponseValue<types::ShareFilesystemJobsResponse>,
        Error<::huaweicloud_core::ErrorBody>,
    > {
        let url = format!(
            "{}/v1/{}/servers/detach-share-filesystem",
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
            operation_id: "detach_share_filesystem",
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
    async fn list_share_apps_snapshot_once<'a>(
        &'a self,
        project_id: &'a ::huaweicloud_core::PathSegment,
        server_id: &'a ::huaweicloud_core::PathSegment,
        limit: Option<i32>,
        marker: Option<&'a str>,
        package_name: Option<&'a str>,
    ) -> Result<
        ResponseValue<types::ListShareAppsSnapshotResponse>,
        Error<::huaweicloud_core::ErrorBody>,
    > {
        let url = format!(
            "{}/v1/{}/servers/{}/share-apps-snapshot",
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
            .query(&progenitor_client::QueryParam::new("limit", &limit))
            .query(&progenitor_client::QueryParam::new("marker", &marker))
            .query(&progenitor_client::QueryParam::new(
                "package_name",
                &package_name,
            ))
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "list_share_apps_snapshot",
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
    async fn list_resource_instances_once<'a>(
        &'a self,
        project_id: &'a ::huaweicloud_core::PathSegment,
        resource_type: &'a ::huaweicloud_core::PathSegment,
        body: &'a types::ListResourceInstancesRequest,
    ) -> Result<
        ResponseValue<types::ListResourceInstancesResponse>,
        Error<::huaweicloud_core::ErrorBody>,
    > {
        let url = format!(
            "{}/v1/{}/{}/resource_instances/action",
            self.baseurl,
            encode_path(&project_id.to_string()),
            encode_path(&resource_type.to_string()),
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
            operation_id: "list_resource_instances",
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
    async fn list_project_tags_once<'a>(
        &'a self,
        project_id: &'a ::huaweicloud_core::PathSegment,
        resource_type: &'a ::huaweicloud_core::PathSegment,
        limit: Option<i32>,
        offset: Option<i32>,
    ) -> Result<ResponseValue<types::ListProjectTagsResponse>, Error<::huaweicloud_core::ErrorBody>>
    {
        let url = format!(
            "{}/v1/{}/{}/tags",
            self.baseurl,
            encode_path(&project_id.to_string()),
            encode_path(&resource_type.to_string()),
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
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "list_project_tags",
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
    async fn list_resource_tags_once<'a>(
        &'a self,
        project_id: &'a ::huaweicloud_core::PathSegment,
        resource_type: &'a ::huaweicloud_core::PathSegment,
        resource_id: &'a ::huaweicloud_core::PathSegment,
    ) -> Result<ResponseValue<types::ListResourceTagsResponse>, Error<::huaweicloud_core::ErrorBody>>
    {
        let url = format!(
            "{}/v1/{}/{}/{}/tags",
            self.baseurl,
            encode_path(&project_id.to_string()),
            encode_path(&resource_type.to_string()),
            encode_path(&resource_id.to_string()),
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
            operation_id: "list_resource_tags",
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
    async fn batch_create_tags_once<'a>(
        &'a self,
        project_id: &'a ::huaweicloud_core::PathSegment,
        resource_type: &'a ::huaweicloud_core::PathSegment,
        resource_id: &'a ::huaweicloud_core::PathSegment,
        body: &'a types::BatchCreateTagsRequest,
    ) -> Result<ResponseValue<()>, Error<::huaweicloud_core::ErrorBody>> {
        let url = format!(
            "{}/v1/{}/{}/{}/tags/action",
            self.baseurl,
            encode_path(&project_id.to_string()),
            encode_path(&resource_type.to_string()),
            encode_path(&resource_id.to_string()),
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
            operation_id: "batch_create_tags",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => Ok(ResponseValue::empty(response)),
            400u16..=499u16 => Err(Error::ErrorResponse(
                ResponseValue::from_response(response).await?,
            )),
            500u16..=599u16 => Err(Error::ErrorResponse(
                ResponseValue::from_response(response).await?,
            )),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    async fn batch_delete_tags_once<'a>(
        &'a self,
        project_id: &'a ::huaweicloud_core::PathSegment,
        resource_type: &'a ::huaweicloud_core::PathSegment,
        resource_id: &'a ::huaweicloud_core::PathSegment,
        body: &'a types::BatchDeleteTagsRequest,
    ) -> Result<ResponseValue<()>, Error<::huaweicloud_core::ErrorBody>> {
        let url = format!(
            "{}/v1/{}/{}/{}/tags/action",
            self.baseurl,
            encode_path(&project_id.to_string()),
            encode_path(&resource_type.to_string()),
            encode_path(&resource_id.to_string()),
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
            operation_id: "batch_delete_tags",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => Ok(ResponseValue::empty(response)),
            400u16..=499u16 => Err(Error::ErrorResponse(
                ResponseValue::from_response(response).await?,
            )),
            500u16..=599u16 => Err(Error::ErrorResponse(
                ResponseValue::from_response(response).await?,
            )),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    async fn create_cloud_phone_single_server_once<'a>(
        &'a self,
        project_id: &'a ::huaweicloud_core::PathSegment,
        body: &'a types::CreateCloudPhoneSingleServerRequest,
    ) -> Result<ResponseValue<types::ServerPurchaseResponse>, Error<::huaweicloud_core::ErrorBody>>
    {
        let url = format!(
            "{}/v2.1/{}/cloud-phone/servers",
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
            operation_id: "create_cloud_phone_single_server",
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
    async fn create_net2_cloud_phone_server_once<'a>(
        &'a self,
        project_id: &'a ::huaweicloud_core::PathSegment,
        body: &'a types::CreateNet2CloudPhoneServerRequest,
    ) -> Result<ResponseValue<types::ServerPurchaseResponse>, Error<::huaweicloud_core::ErrorBody>>
    {
        let url = format!(
            "{}/v2/{}/cloud-phone/servers",
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
            operation_id: "create_net2_cloud_phone_server",
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
    async fn delete_cloud_phone_server_once<'a>(
        &'a self,
        project_id: &'a ::huaweicloud_core::PathSegment,
        body: &'a types::DeleteCloudPhoneServerRequest,
    ) -> Result<
        ResponseValue<types::DeleteCloudPhoneServerResponse>,
        Error<::huaweicloud_core::ErrorBody>,
    > {
        let url = format!(
            "{}/v2/{}/cloud-phone/servers",
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
            .delete(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "delete_cloud_phone_server",
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
    async fn change_cloud_phone_server_once<'a>(
        &'a self,
        project_id: &'a ::huaweicloud_core::PathSegment,
        server_id: &'a ::huaweicloud_core::PathSegment,
        body: &'a types::ChangeCloudPhoneServerRequest,
    ) -> Result<
        ResponseValue<types::ChangeCloudPhoneServerResponse>,
        Error<::huaweicloud_core::ErrorBody>,
    > {
        let url = format!(
            "{}/v2/{}/cloud-phone/servers/{}/change",
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
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "change_cloud_phone_server",
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
#[allow(clippy::all)]
impl Client {
    /// List the forwarded ports of a server.
    ///
    /// Returns the ports that the service forwards to the phones of a server. Only in the reference of September 2021; neither in later pages nor in an SDK. It may be offline.
    ///
    /// Changes nothing.
    ///
    /// Source: <https://github.com/huaweicloudDocs/cph>
    ///
    /// # Arguments
    /// - `project_id`: Id of the project that owns the servers and phones.
    /// - `server_id`: Id of the server. At most 32 bytes.
    ///
    /// # Errors
    /// Every way a call can fail, see [`::huaweicloud_core::Error`].
    #[doc(alias = "ListAccessInfos")]
    #[deprecated = "the service will take it offline"]
    pub async fn list_access_infos<'a>(
        &'a self,
        project_id: &'a ::huaweicloud_core::PathSegment,
        server_id: &'a str,
    ) -> ::std::result::Result<
        ::huaweicloud_core::Answer<types::ListAccessInfosResponse>,
        ::huaweicloud_core::Error,
    > {
        self.inner
            .call(|| self.list_access_infos_once(project_id, server_id))
            .await
    }
    /// Set the forwarded ports of servers.
    ///
    /// Sets the ports that the service forwards to the phones of servers. Returns one row per phone with its job. Only in the reference of September 2021; neither in later pages nor in an SDK. It may be offline.
    ///
    /// Changes settings. The work goes on after the answer, as one job for each item.
    ///
    /// Source: <https://github.com/huaweicloudDocs/cph>
    ///
    /// # Arguments
    /// - `project_id`: Id of the project that owns the servers and phones.
    /// - `body`: The servers and the ports.
    ///
    /// # Errors
    /// Every way a call can fail, see [`::huaweicloud_core::Error`].
    #[doc(alias = "PutAccessInfos")]
    #[deprecated = "the service will take it offline"]
    pub async fn put_access_infos<'a>(
        &'a self,
        project_id: &'a ::huaweicloud_core::PathSegment,
        body: &'a types::PutAccessInfosRequest,
    ) -> ::std::result::Result<
        ::huaweicloud_core::Answer<types::AccessInfoJobsResponse>,
        ::huaweicloud_core::Error,
    > {
        self.inner
            .call(|| self.put_access_infos_once(project_id, body))
            .await
    }
    /// Stop forwarding ports of servers.
    ///
    /// Ends the forwarding of ports; connections through them break off. The body goes with a DELETE. Returns one row per phone with its job. Only in the reference of September 2021; neither in later pages nor in an SDK. It may be offline.
    ///
    /// **Interrupts** what it acts on. The work goes on after the answer, as one job for each item.
    ///
    /// Source: <https://github.com/huaweicloudDocs/cph>
    ///
    /// # Arguments
    /// - `project_id`: Id of the project that owns the servers and phones.
    /// - `body`: The servers and the names of the ports.
    ///
    /// # Errors
    /// Every way a call can fail, see [`::huaweicloud_core::Error`].
    #[doc(alias = "DeleteAccessInfos")]
    #[deprecated = "the service will take it offline"]
    pub async fn delete_access_infos<'a>(
        &'a self,
        project_id: &'a ::huaweicloud_core::PathSegment,
        body: &'a types::DeleteAccessInfosRequest,
    ) -> ::std::result::Result<
        ::huaweicloud_core::Answer<types::AccessInfoJobsResponse>,
        ::huaweicloud_core::Error,
    > {
        self.inner
            .call(|| self.delete_access_infos_once(project_id, body))
            .await
    }
    /// List bandwidths of system networks.
    ///
    /// Returns one slice of the bandwidths that belong to servers with a system network (`v1`); there is no total. The bandwidths of one server are also in ShowCloudPhoneServerDetail. The name of this call in old pages is QueryBandwidth.
    ///
    /// Changes nothing.
    ///
    /// Source: <https://pypi.org/project/huaweicloudsdkcph/3.1.219/>
    ///
    /// # Arguments
    /// - `project_id`: Id of the project that owns the servers and phones.
    /// - `options`: what may be left out.
    ///
    /// # Errors
    /// Every way a call can fail, see [`::huaweicloud_core::Error`].
    #[doc(alias = "ShowBandwidthDetail")]
    pub async fn show_bandwidth_detail<'a>(
        &'a self,
        project_id: &'a ::huaweicloud_core::PathSegment,
        options: &'a types::ShowBandwidthDetailOptions,
    ) -> ::std::result::Result<
        ::huaweicloud_core::Answer<types::ShowBandwidthDetailResponse>,
        ::huaweicloud_core::Error,
    > {
        self.inner
            .call(|| self.show_bandwidth_detail_once(project_id, options.limit, options.offset))
            .await
    }
    /// All records that [`show_bandwidth_detail`](Self::show_bandwidth_detail) lists, from where the arguments begin, read page by page as they are asked for. Read them with `futures_util::TryStreamExt`.
    ///
    /// # Errors
    /// The first one of a read ends the stream; see [`::huaweicloud_core::pages`].
    pub fn show_bandwidth_detail_all(
        &self,
        project_id: &::huaweicloud_core::PathSegment,
        options: &types::ShowBandwidthDetailOptions,
    ) -> ::huaweicloud_core::pages::Records<types::Bandwidth> {
        let client = self.clone();
        let project_id = project_id.clone();
        let options = options.clone();
        ::std::boxed::Box::pin(::huaweicloud_core::pages::by_offset(
            options
                .offset
                .clone()
                .and_then(|at| at.try_into().ok())
                .unwrap_or(0i32),
            move |at| {
                let client = client.clone();
                let project_id = project_id.clone();
                let mut options = options.clone();
                options.offset = ::std::option::Option::Some(at.into());
                async move {
                    let answer = client.show_bandwidth_detail(&project_id, &options).await?;
                    let list = answer.value;
                    ::std::result::Result::Ok(::huaweicloud_core::pages::Page::new(
                        list.band_widths,
                    ))
                }
            },
        ))
    }
    /// Change the size of a shared bandwidth.
    ///
    /// Sets the size of a shared bandwidth of a system network (`v1`); a dedicated one is refused with CPS.0160. The price can change with it. The answer can carry `error_code` in spite of HTTP 200.
    ///
    /// Changes settings.
    ///
    /// Source: <https://pypi.org/project/huaweicloudsdkcph/3.1.219/>
    ///
    /// # Arguments
    /// - `project_id`: Id of the project that owns the servers and phones.
    /// - `band_width_id`: Id of the bandwidth, a UUID.
    /// - `body`: The new size.
    ///
    /// # Errors
    /// Every way a call can fail, see [`::huaweicloud_core::Error`].
    #[doc(alias = "UpdateBandwidth")]
    pub async fn update_bandwidth<'a>(
        &'a self,
        project_id: &'a ::huaweicloud_core::PathSegment,
        band_width_id: &'a ::huaweicloud_core::PathSegment,
        body: &'a types::UpdateBandwidthRequest,
    ) -> ::std::result::Result<
        ::huaweicloud_core::Answer<types::UpdateBandwidthResponse>,
        ::huaweicloud_core::Error,
    > {
        self.inner
            .call(|| self.update_bandwidth_once(project_id, band_width_id, body))
            .await
    }
    /// List encoding servers.
    ///
    /// Returns one slice of the encoding servers; there is no total. Read on until a slice comes back
    /// empty.
    ///
    /// Trap: the sources give `status` other meanings in the filter than in the answer. In the filter
    /// 4 is frozen and 5 is off, in the answer both mean "being created". The 2021 reference and SDK
    /// 3.1.219 agree on that.
    ///
    /// Changes nothing.
    ///
    /// Source: <https://support.huaweicloud.com/intl/en-us/api-cph/cph_api_0526.html>
    ///
    /// # Arguments
    /// - `project_id`: Id of the project that owns the servers and phones.
    /// - `options`: what may be left out.
    ///
    /// # Errors
    /// Every way a call can fail, see [`::huaweicloud_core::Error`].
    #[doc(alias = "ListEncodeServers")]
    pub async fn list_encode_servers<'a>(
        &'a self,
        project_id: &'a ::huaweicloud_core::PathSegment,
        options: &'a types::ListEncodeServersOptions,
    ) -> ::std::result::Result<
        ::huaweicloud_core::Answer<types::ListEncodeServersResponse>,
        ::huaweicloud_core::Error,
    > {
        self.inner
            .call(|| {
                self.list_encode_servers_once(
                    project_id,
                    options.limit,
                    options.offset,
                    options.server_id.as_deref(),
                    options.status,
                    options.type_,
                )
            })
            .await
    }
    /// All records that [`list_encode_servers`](Self::list_encode_servers) lists, from where the arguments begin, read page by page as they are asked for. Read them with `futures_util::TryStreamExt`.
    ///
    /// # Errors
    /// The first one of a read ends the stream; see [`::huaweicloud_core::pages`].
    pub fn list_encode_servers_all(
        &self,
        project_id: &::huaweicloud_core::PathSegment,
        options: &types::ListEncodeServersOptions,
    ) -> ::huaweicloud_core::pages::Records<types::EncodeServer> {
        let client = self.clone();
        let project_id = project_id.clone();
        let options = options.clone();
        ::std::boxed::Box::pin(::huaweicloud_core::pages::by_offset(
            options
                .offset
                .clone()
                .and_then(|at| at.try_into().ok())
                .unwrap_or(0i32),
            move |at| {
                let client = client.clone();
                let project_id = project_id.clone();
                let mut options = options.clone();
                options.offset = ::std::option::Option::Some(at.into());
                async move {
                    let answer = client.list_encode_servers(&project_id, &options).await?;
                    let list = answer.value;
                    ::std::result::Result::Ok(::huaweicloud_core::pages::Page::new(
                        list.encode_servers,
                    ))
                }
            },
        ))
    }
    /// Restart encoding servers.
    ///
    /// Restarts encoding servers; expect the streams that run through them to break off. Returns one
    /// row per encoding server. An accepted row has a `job_id`; a refused row has `error_code` and
    /// `error_msg` instead.
    ///
    /// No largest number per call is published. There is no client token: a second call starts new
    /// jobs.
    ///
    /// **Interrupts** what it acts on. The work goes on after the answer, as one job for each item.
    ///
    /// Source: <https://support.huaweicloud.com/intl/en-us/api-cph/cph_api_0527.html>
    ///
    /// # Arguments
    /// - `project_id`: Id of the project that owns the servers and phones.
    /// - `body`: The encoding servers to restart.
    ///
    /// # Errors
    /// Every way a call can fail, see [`::huaweicloud_core::Error`].
    #[doc(alias = "RestartEncodeServer")]
    pub async fn restart_encode_server<'a>(
        &'a self,
        project_id: &'a ::huaweicloud_core::PathSegment,
        body: &'a types::RestartEncodeServerRequest,
    ) -> ::std::result::Result<
        ::huaweicloud_core::Answer<types::RestartEncodeServerResponse>,
        ::huaweicloud_core::Error,
    > {
        self.inner
            .call(|| self.restart_encode_server_once(project_id, body))
            .await
    }
    /// List custom images.
    ///
    /// Returns one slice of the custom images of the project and of those shared with it, and the
    /// total.
    ///
    /// The page of August 2024 also lists `public` for `image_type`, later ones do not; it is
    /// accepted here. No source gives the unit of the numeric times.
    ///
    /// Changes nothing.
    ///
    /// Source: <https://support.huaweicloud.com/intl/en-us/api-cph/cph_api_0559.html>
    ///
    /// # Arguments
    /// - `project_id`: Id of the project that owns the servers and phones.
    /// - `options`: what may be left out.
    ///
    /// # Errors
    /// Every way a call can fail, see [`::huaweicloud_core::Error`].
    #[doc(alias = "ListImages")]
    pub async fn list_images<'a>(
        &'a self,
        project_id: &'a ::huaweicloud_core::PathSegment,
        options: &'a types::ListImagesOptions,
    ) -> ::std::result::Result<
        ::huaweicloud_core::Answer<types::ListImagesResponse>,
        ::huaweicloud_core::Error,
    > {
        self.inner
            .call(|| {
                self.list_images_once(
                    project_id,
                    options.create_since,
                    options.create_until,
                    options.image_id.as_deref(),
                    options.image_name.as_deref(),
                    options.image_type.as_deref(),
                    options.limit,
                    options.offset,
                    options.src_project_id.as_deref(),
                    options.status,
                )
            })
            .await
    }
    /// All records that [`list_images`](Self::list_images) lists, from where the arguments begin, read page by page as they are asked for. Read them with `futures_util::TryStreamExt`.
    ///
    /// # Errors
    /// The first one of a read ends the stream; see [`::huaweicloud_core::pages`].
    pub fn list_images_all(
        &self,
        project_id: &::huaweicloud_core::PathSegment,
        options: &types::ListImagesOptions,
    ) -> ::huaweicloud_core::pages::Records<types::ListImagesView> {
        let client = self.clone();
        let project_id = project_id.clone();
        let options = options.clone();
        ::std::boxed::Box::pin(::huaweicloud_core::pages::by_offset(
            options
                .offset
                .clone()
                .and_then(|at| at.try_into().ok())
                .unwrap_or(0i32),
            move |at| {
                let client = client.clone();
                let project_id = project_id.clone();
                let mut options = options.clone();
                options.offset = ::std::option::Option::Some(at.into());
                async move {
                    let answer = client.list_images(&project_id, &options).await?;
                    let list = answer.value;
                    ::std::result::Result::Ok(
                        ::huaweicloud_core::pages::Page::new(list.image_infos).total(list.total),
                    )
                }
            },
        ))
    }
    /// Delete a custom image.
    ///
    /// Deletes a custom image. **It cannot be brought back.** The page labels the answer as "No Content", yet shows a body. The answer can carry `error_code` in spite of HTTP 200.
    ///
    /// **Loses data**.
    ///
    /// Source: <https://support.huaweicloud.com/intl/en-us/api-cph/cph_api_0560.html>
    ///
    /// # Arguments
    /// - `project_id`: Id of the project that owns the servers and phones.
    /// - `image_id`: Id of the custom image. At most 32 bytes.
    ///
    /// # Errors
    /// Every way a call can fail, see [`::huaweicloud_core::Error`].
    #[doc(alias = "DeleteImage")]
    pub async fn delete_image<'a>(
        &'a self,
        project_id: &'a ::huaweicloud_core::PathSegment,
        image_id: &'a ::huaweicloud_core::PathSegment,
    ) -> ::std::result::Result<
        ::huaweicloud_core::Answer<types::DeleteImageResponse>,
        ::huaweicloud_core::Error,
    > {
        self.inner
            .call(|| self.delete_image_once(project_id, image_id))
            .await
    }
    /// List with whom an image is shared.
    ///
    /// Returns one slice of the receivers. Read on with `page_info.next_marker` as `marker`; paging is newer than SDK 3.1.170. The answer has no `request_id`, and its times are numbers.
    ///
    /// Changes nothing.
    ///
    /// Source: <https://support.huaweicloud.com/intl/en-us/api-cph/cph_api_0562.html>
    ///
    /// # Arguments
    /// - `project_id`: Id of the project that owns the servers and phones.
    /// - `image_id`: Id of the custom image. At most 32 bytes.
    /// - `options`: what may be left out.
    ///
    /// # Errors
    /// Every way a call can fail, see [`::huaweicloud_core::Error`].
    #[doc(alias = "ListImageMembers")]
    pub async fn list_image_members<'a>(
        &'a self,
        project_id: &'a ::huaweicloud_core::PathSegment,
        image_id: &'a ::huaweicloud_core::PathSegment,
        options: &'a types::ListImageMembersOptions,
    ) -> ::std::result::Result<
        ::huaweicloud_core::Answer<types::ListImageMembersResponse>,
        ::huaweicloud_core::Error,
    > {
        self.inner
            .call(|| {
                self.list_image_members_once(
                    project_id,
                    image_id,
                    options.limit,
                    options.marker.as_deref(),
                )
            })
            .await
    }
    /// All records that [`list_image_members`](Self::list_image_members) lists, from where the arguments begin, read page by page as they are asked for. Read them with `futures_util::TryStreamExt`.
    ///
    /// # Errors
    /// The first one of a read ends the stream; see [`::huaweicloud_core::pages`].
    pub fn list_image_members_all(
        &self,
        project_id: &::huaweicloud_core::PathSegment,
        image_id: &::huaweicloud_core::PathSegment,
        options: &types::ListImageMembersOptions,
    ) -> ::huaweicloud_core::pages::Records<types::ListImageMembersView> {
        let client = self.clone();
        let project_id = project_id.clone();
        let image_id = image_id.clone();
        let options = options.clone();
        ::std::boxed::Box::pin(::huaweicloud_core::pages::by_marker(
            options.marker.clone(),
            move |at| {
                let client = client.clone();
                let project_id = project_id.clone();
                let image_id = image_id.clone();
                let mut options = options.clone();
                options.marker = at;
                async move {
                    let answer = client
                        .list_image_members(&project_id, &image_id, &options)
                        .await?;
                    let list = answer.value;
                    ::std::result::Result::Ok(
                        ::huaweicloud_core::pages::Page::new(list.members)
                            .next(list.page_info.and_then(|page| page.next_marker)),
                    )
                }
            },
        ))
    }
    /// Accept or reject a shared image.
    ///
    /// Called by the receiver of a shared image, with the receiver's own project in the path.
    ///
    /// Changes settings.
    ///
    /// Source: <https://support.huaweicloud.com/intl/en-us/api-cph/cph_api_0564_0.html>
    ///
    /// # Arguments
    /// - `project_id`: Id of the project that owns the servers and phones.
    /// - `image_id`: Id of the custom image. At most 32 bytes.
    /// - `body`: The answer of the receiver.
    ///
    /// # Errors
    /// Every way a call can fail, see [`::huaweicloud_core::Error`].
    #[doc(alias = "UpdateImageMember")]
    pub async fn update_image_member<'a>(
        &'a self,
        project_id: &'a ::huaweicloud_core::PathSegment,
        image_id: &'a ::huaweicloud_core::PathSegment,
        body: &'a types::UpdateImageMemberRequest,
    ) -> ::std::result::Result<
        ::huaweicloud_core::Answer<types::UpdateImageMemberResponse>,
        ::huaweicloud_core::Error,
    > {
        self.inner
            .call(|| self.update_image_member_once(project_id, image_id, body))
            .await
    }
    /// Share an image with another account.
    ///
    /// Offers a custom image to the project of another account in the same region, which then accepts or rejects it with UpdateImageMember. An image can be shared with 10 accounts at most. The answer can carry `error_code` in spite of HTTP 200; pages before 2025 do not list it.
    ///
    /// Changes settings.
    ///
    /// Source: <https://support.huaweicloud.com/intl/en-us/api-cph/cph_api_0561.html>
    ///
    /// # Arguments
    /// - `project_id`: Id of the project that owns the servers and phones.
    /// - `image_id`: Id of the custom image. At most 32 bytes.
    /// - `body`: The receiver.
    ///
    /// # Errors
    /// Every way a call can fail, see [`::huaweicloud_core::Error`].
    #[doc(alias = "AddImageMember")]
    pub async fn add_image_member<'a>(
        &'a self,
        project_id: &'a ::huaweicloud_core::PathSegment,
        image_id: &'a ::huaweicloud_core::PathSegment,
        body: &'a types::AddImageMemberRequest,
    ) -> ::std::result::Result<
        ::huaweicloud_core::Answer<types::AddImageMemberResponse>,
        ::huaweicloud_core::Error,
    > {
        self.inner
            .call(|| self.add_image_member_once(project_id, image_id, body))
            .await
    }
    /// Stop sharing an image with an account.
    ///
    /// Takes a shared image away from a receiver. The answer can carry `error_code` in spite of HTTP 200. Known from the SDK only.
    ///
    /// Changes settings.
    ///
    /// Source: <https://pypi.org/project/huaweicloudsdkcph/3.1.219/>
    ///
    /// # Arguments
    /// - `project_id`: Id of the project that owns the servers and phones.
    /// - `image_id`: Id of the custom image. At most 32 bytes.
    /// - `member_id`: Id of the project of the receiver.
    ///
    /// # Errors
    /// Every way a call can fail, see [`::huaweicloud_core::Error`].
    #[doc(alias = "DeleteImageMember")]
    pub async fn delete_image_member<'a>(
        &'a self,
        project_id: &'a ::huaweicloud_core::PathSegment,
        image_id: &'a ::huaweicloud_core::PathSegment,
        member_id: &'a ::huaweicloud_core::PathSegment,
    ) -> ::std::result::Result<
        ::huaweicloud_core::Answer<types::DeleteImageMemberResponse>,
        ::huaweicloud_core::Error,
    > {
        self.inner
            .call(|| self.delete_image_member_once(project_id, image_id, member_id))
            .await
    }
    /// List the jobs of one or more requests.
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
    /// Changes nothing. At most 20 items a call.
    ///
    /// Source: <https://support.huaweicloud.com/intl/en-us/api-cph/cph_api_0522.html>
    ///
    /// # Arguments
    /// - `project_id`: Id of the project that owns the servers and phones.
    /// - `options`: what may be left out.
    ///
    /// # Errors
    /// Every way a call can fail, see [`::huaweicloud_core::Error`].
    #[doc(alias = "ListJobs")]
    pub async fn list_jobs<'a>(
        &'a self,
        project_id: &'a ::huaweicloud_core::PathSegment,
        options: &'a types::ListJobsOptions,
    ) -> ::std::result::Result<
        ::huaweicloud_core::Answer<types::ListJobsResponse>,
        ::huaweicloud_core::Error,
    > {
        self.inner
            .call(|| {
                self.list_jobs_once(
                    project_id,
                    options.limit,
                    options.offset,
                    options.request_id.as_deref(),
                    options.request_ids.as_deref(),
                )
            })
            .await
    }
    /// All records that [`list_jobs`](Self::list_jobs) lists, from where the arguments begin, read page by page as they are asked for. Read them with `futures_util::TryStreamExt`.
    ///
    /// # Errors
    /// The first one of a read ends the stream; see [`::huaweicloud_core::pages`].
    pub fn list_jobs_all(
        &self,
        project_id: &::huaweicloud_core::PathSegment,
        options: &types::ListJobsOptions,
    ) -> ::huaweicloud_core::pages::Records<types::Job> {
        let client = self.clone();
        let project_id = project_id.clone();
        let options = options.clone();
        ::std::boxed::Box::pin(::huaweicloud_core::pages::by_offset(
            options
                .offset
                .clone()
                .and_then(|at| at.try_into().ok())
                .unwrap_or(0i32),
            move |at| {
                let client = client.clone();
                let project_id = project_id.clone();
                let mut options = options.clone();
                options.offset = ::std::option::Option::Some(at.into());
                async move {
                    let answer = client.list_jobs(&project_id, &options).await?;
                    let list = answer.value;
                    ::std::result::Result::Ok(::huaweicloud_core::pages::Page::new(list.jobs))
                }
            },
        ))
    }
    /// Show one job.
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
    /// Changes nothing.
    ///
    /// Source: <https://support.huaweicloud.com/intl/en-us/api-cph/cph_api_0521.html>
    ///
    /// # Arguments
    /// - `project_id`: Id of the project that owns the servers and phones.
    /// - `job_id`: Id of the job, as given by an accepted row of a batch call.
    ///
    /// # Errors
    /// Every way a call can fail, see [`::huaweicloud_core::Error`].
    #[doc(alias = "ShowJob")]
    pub async fn show_job<'a>(
        &'a self,
        project_id: &'a ::huaweicloud_core::PathSegment,
        job_id: &'a ::huaweicloud_core::PathSegment,
    ) -> ::std::result::Result<
        ::huaweicloud_core::Answer<types::ShowJobResponse>,
        ::huaweicloud_core::Error,
    > {
        self.inner
            .call(|| self.show_job_once(project_id, job_id))
            .await
    }
    /// List the images that phones can run.
    ///
    /// Returns one slice of the public, private and shared images. With `image_type` `all` they come in this order. Read on with `page_info.next_marker` as `marker`. The name of this call in old pages is ListPhoneImages.
    ///
    /// Changes nothing.
    ///
    /// Source: <https://support.huaweicloud.com/intl/en-us/api-cph/cph_api_0519.html>
    ///
    /// # Arguments
    /// - `project_id`: Id of the project that owns the servers and phones.
    /// - `options`: what may be left out.
    ///
    /// # Errors
    /// Every way a call can fail, see [`::huaweicloud_core::Error`].
    #[doc(alias = "ListCloudPhoneImages")]
    pub async fn list_cloud_phone_images<'a>(
        &'a self,
        project_id: &'a ::huaweicloud_core::PathSegment,
        options: &'a types::ListCloudPhoneImagesOptions,
    ) -> ::std::result::Result<
        ::huaweicloud_core::Answer<types::ListCloudPhoneImagesResponse>,
        ::huaweicloud_core::Error,
    > {
        self.inner
            .call(|| {
                self.list_cloud_phone_images_once(
                    project_id,
                    options.image_type.as_deref(),
                    options.limit,
                    options.marker.as_deref(),
                )
            })
            .await
    }
    /// All records that [`list_cloud_phone_images`](Self::list_cloud_phone_images) lists, from where the arguments begin, read page by page as they are asked for. Read them with `futures_util::TryStreamExt`.
    ///
    /// # Errors
    /// The first one of a read ends the stream; see [`::huaweicloud_core::pages`].
    pub fn list_cloud_phone_images_all(
        &self,
        project_id: &::huaweicloud_core::PathSegment,
        options: &types::ListCloudPhoneImagesOptions,
    ) -> ::huaweicloud_core::pages::Records<types::PhoneImage> {
        let client = self.clone();
        let project_id = project_id.clone();
        let options = options.clone();
        ::std::boxed::Box::pin(::huaweicloud_core::pages::by_marker(
            options.marker.clone(),
            move |at| {
                let client = client.clone();
                let project_id = project_id.clone();
                let mut options = options.clone();
                options.marker = at;
                async move {
                    let answer = client
                        .list_cloud_phone_images(&project_id, &options)
                        .await?;
                    let list = answer.value;
                    ::std::result::Result::Ok(
                        ::huaweicloud_core::pages::Page::new(list.phone_images)
                            .next(list.page_info.and_then(|page| page.next_marker)),
                    )
                }
            },
        ))
    }
    /// List phone flavors.
    ///
    /// Returns one slice of the phone flavors. The answer has no total: read on with `offset` and `limit`
    /// until a slice comes back empty.
    ///
    /// Traps: flavors that are no longer sold are listed too unless `status` says otherwise. One table of
    /// the 2021 reference names the list `phone_model`; its example and SDK 3.1.219 say `phone_models`.
    ///
    /// Changes nothing.
    ///
    /// Source: <https://pypi.org/project/huaweicloudsdkcph/3.1.219/>
    ///
    /// # Arguments
    /// - `project_id`: Id of the project that owns the servers and phones.
    /// - `options`: what may be left out.
    ///
    /// # Errors
    /// Every way a call can fail, see [`::huaweicloud_core::Error`].
    #[doc(alias = "ListCloudPhoneModels")]
    pub async fn list_cloud_phone_models<'a>(
        &'a self,
        project_id: &'a ::huaweicloud_core::PathSegment,
        options: &'a types::ListCloudPhoneModelsOptions,
    ) -> ::std::result::Result<
        ::huaweicloud_core::Answer<types::ListCloudPhoneModelsResponse>,
        ::huaweicloud_core::Error,
    > {
        self.inner
            .call(|| {
                self.list_cloud_phone_models_once(
                    project_id,
                    options.limit,
                    options.offset,
                    options.status,
                )
            })
            .await
    }
    /// All records that [`list_cloud_phone_models`](Self::list_cloud_phone_models) lists, from where the arguments begin, read page by page as they are asked for. Read them with `futures_util::TryStreamExt`.
    ///
    /// # Errors
    /// The first one of a read ends the stream; see [`::huaweicloud_core::pages`].
    pub fn list_cloud_phone_models_all(
        &self,
        project_id: &::huaweicloud_core::PathSegment,
        options: &types::ListCloudPhoneModelsOptions,
    ) -> ::huaweicloud_core::pages::Records<types::PhoneModel> {
        let client = self.clone();
        let project_id = project_id.clone();
        let options = options.clone();
        ::std::boxed::Box::pin(::huaweicloud_core::pages::by_offset(
            options
                .offset
                .clone()
                .and_then(|at| at.try_into().ok())
                .unwrap_or(0i32),
            move |at| {
                let client = client.clone();
                let project_id = project_id.clone();
                let mut options = options.clone();
                options.offset = ::std::option::Option::Some(at.into());
                async move {
                    let answer = client
                        .list_cloud_phone_models(&project_id, &options)
                        .await?;
                    let list = answer.value;
                    ::std::result::Result::Ok(::huaweicloud_core::pages::Page::new(
                        list.phone_models,
                    ))
                }
            },
        ))
    }
    /// List cloud phones, newest first.
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
    /// Changes nothing.
    ///
    /// Source: <https://support.huaweicloud.com/intl/en-us/api-cph/cph_api_0503.html>
    ///
    /// # Arguments
    /// - `project_id`: Id of the project that owns the servers and phones.
    /// - `options`: what may be left out.
    ///
    /// # Errors
    /// Every way a call can fail, see [`::huaweicloud_core::Error`].
    #[doc(alias = "ListCloudPhones")]
    pub async fn list_cloud_phones<'a>(
        &'a self,
        project_id: &'a ::huaweicloud_core::PathSegment,
        options: &'a types::ListCloudPhonesOptions,
    ) -> ::std::result::Result<
        ::huaweicloud_core::Answer<types::ListCloudPhonesResponse>,
        ::huaweicloud_core::Error,
    > {
        self.inner
            .call(|| {
                self.list_cloud_phones_once(
                    project_id,
                    options.limit,
                    options.offset,
                    options.phone_name.as_deref(),
                    options.server_id.as_deref(),
                    options.status,
                    options.type_,
                )
            })
            .await
    }
    /// All records that [`list_cloud_phones`](Self::list_cloud_phones) lists, from where the arguments begin, read page by page as they are asked for. Read them with `futures_util::TryStreamExt`.
    ///
    /// # Errors
    /// The first one of a read ends the stream; see [`::huaweicloud_core::pages`].
    pub fn list_cloud_phones_all(
        &self,
        project_id: &::huaweicloud_core::PathSegment,
        options: &types::ListCloudPhonesOptions,
    ) -> ::huaweicloud_core::pages::Records<types::Phone> {
        let client = self.clone();
        let project_id = project_id.clone();
        let options = options.clone();
        ::std::boxed::Box::pin(::huaweicloud_core::pages::by_offset(
            options
                .offset
                .clone()
                .and_then(|at| at.try_into().ok())
                .unwrap_or(0i32),
            move |at| {
                let client = client.clone();
                let project_id = project_id.clone();
                let mut options = options.clone();
                options.offset = ::std::option::Option::Some(at.into());
                async move {
                    let answer = client.list_cloud_phones(&project_id, &options).await?;
                    let list = answer.value;
                    ::std::result::Result::Ok(
                        ::huaweicloud_core::pages::Page::new(list.phones).total(list.count),
                    )
                }
            },
        ))
    }
    /// Switch the traffic routing of up to 100 phones.
    ///
    /// Sets whether the traffic of phones takes the default route or goes to the encoding container.
    /// Returns one row per phone. An accepted row has a `job_id`; a refused row has `error_code` and
    /// `error_msg` instead.
    ///
    /// Traps: the page does not call this asynchronous, but the answer consists of jobs. Whether open
    /// connections survive the switch is not published.
    ///
    /// Changes settings. The work goes on after the answer, as one job for each item. At most 100 items a call.
    ///
    /// Source: <https://support.huaweicloud.com/intl/en-us/api-cph/cph_api_0549.html>
    ///
    /// # Arguments
    /// - `project_id`: Id of the project that owns the servers and phones.
    /// - `body`: The phones and their new routing.
    ///
    /// # Errors
    /// Every way a call can fail, see [`::huaweicloud_core::Error`].
    #[doc(alias = "ImportTraffic")]
    pub async fn import_traffic<'a>(
        &'a self,
        project_id: &'a ::huaweicloud_core::PathSegment,
        body: &'a types::ImportTrafficRequest,
    ) -> ::std::result::Result<
        ::huaweicloud_core::Answer<types::PhoneJobsResponse>,
        ::huaweicloud_core::Error,
    > {
        self.inner
            .call(|| self.import_traffic_once(project_id, body))
            .await
    }
    /// Get tickets to connect to up to 10 phones.
    ///
    /// Returns, for each phone, the address and the ticket with which a client SDK opens a streaming
    /// connection. Done when answered; there are no jobs.
    ///
    /// Traps: a partial failure still comes with HTTP 200. Phones that failed stand in `errors` and not in
    /// `connect_infos`, so read both. A ticket gives access to the phone: keep it secret. How long it is
    /// valid is not published. English pages write the client type `iOS`; all other sources write `IOS`.
    /// An older page of this call has the number 0564.
    ///
    /// Permission: `cph:phones:getConnections`, which itself needs `eip:publicIps:list`.
    ///
    /// Changes nothing. At most 10 items a call. Needs the permission `cph:phones:getConnections`, `eip:publicIps:list`.
    ///
    /// Source: <https://support.huaweicloud.com/intl/en-us/api-cph/cph_api_0565.html>
    ///
    /// # Arguments
    /// - `project_id`: Id of the project that owns the servers and phones.
    /// - `body`: The phones to connect to and the kind of client.
    ///
    /// # Errors
    /// Every way a call can fail, see [`::huaweicloud_core::Error`].
    #[doc(alias = "BatchShowPhoneConnectInfos")]
    pub async fn batch_show_phone_connect_infos<'a>(
        &'a self,
        project_id: &'a ::huaweicloud_core::PathSegment,
        body: &'a types::BatchShowPhoneConnectInfosRequest,
    ) -> ::std::result::Result<
        ::huaweicloud_core::Answer<types::BatchShowPhoneConnectInfosResponse>,
        ::huaweicloud_core::Error,
    > {
        self.inner
            .call(|| self.batch_show_phone_connect_infos_once(project_id, body))
            .await
    }
    /// Reset phones to factory settings (data is lost).
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
    /// call, so it is not listed here. Right after the call the old state may still show, so wait for the
    /// job or allow some seconds before the first look.
    ///
    /// Traps: the pages use PhoneProperty for a row of `phones`; SDK 3.1.219 uses ResetPhoneProperty,
    /// which adds `factory_reset_enabled`. The wider type is taken here; leave the field out to send what
    /// the pages show. `image_id` is missing in the oldest English page and present in all later sources;
    /// it is optional. In the page's example the ids of the answer are not those of the request; that is
    /// a slip of the page, not behaviour. The text of CPS.0004 differs between sources; compare the code
    /// only. There is no client token: a second call resets again. Single properties have codes of their
    /// own, CPS.0070 to CPS.0076, CPS.0082 to CPS.0084 and CPS.0125 to CPS.0133.
    ///
    /// **Loses data**. The work goes on after the answer, as one job for each item.
    ///
    /// Source: <https://support.huaweicloud.com/intl/en-us/api-cph/cph_api_0514.html>
    ///
    /// # Arguments
    /// - `project_id`: Id of the project that owns the servers and phones.
    /// - `body`: The phones to reset, and what to change on the way.
    ///
    /// # Errors
    /// Every way a call can fail, see [`::huaweicloud_core::Error`].
    #[doc(alias = "ResetCloudPhone")]
    pub async fn reset_cloud_phone<'a>(
        &'a self,
        project_id: &'a ::huaweicloud_core::PathSegment,
        body: &'a types::ResetCloudPhoneRequest,
    ) -> ::std::result::Result<
        ::huaweicloud_core::Answer<types::ResetCloudPhoneResponse>,
        ::huaweicloud_core::Error,
    > {
        self.inner
            .call(|| self.reset_cloud_phone_once(project_id, body))
            .await
    }
    /// Restart phones, or start stopped ones.
    ///
    /// Restarts running phones and starts stopped ones, and can set a new image or new properties on the
    /// way. Returns one row per phone. An accepted row has a `job_id`; a refused row has `error_code` and
    /// `error_msg` instead.
    ///
    /// Limit: no number of phones per call is published, but CPS.0190 (too many phones) proves that a cap
    /// exists. Send short lists.
    ///
    /// State: a phone must be running (2) or stopped (8); otherwise expect a refusal, probably CPS.0165.
    /// The phone then shows 4, and at the end 2 or -6. Right after the call the old state may still show,
    /// so wait for the job or allow some seconds before the first look. The Terraform provider waits for
    /// the phone state.
    ///
    /// Traps: old pages type `phone_id` as a list of strings; it is one string. In the page's example the
    /// ids of the answer are not those of the request; that is a slip of the page, not behaviour. The
    /// order of the rows and the treatment of a repeated id are not published. There is no client token:
    /// a second call starts new jobs. Single properties have codes of their own, CPS.0070 to CPS.0076,
    /// CPS.0082 to CPS.0084 and CPS.0125 to CPS.0133.
    ///
    /// **Interrupts** what it acts on. The work goes on after the answer, as one job for each item.
    ///
    /// Source: <https://support.huaweicloud.com/intl/en-us/api-cph/cph_api_0515.html>
    ///
    /// # Arguments
    /// - `project_id`: Id of the project that owns the servers and phones.
    /// - `body`: The phones to restart or start, and what to change on the way.
    ///
    /// # Errors
    /// Every way a call can fail, see [`::huaweicloud_core::Error`].
    #[doc(alias = "RestartCloudPhone")]
    pub async fn restart_cloud_phone<'a>(
        &'a self,
        project_id: &'a ::huaweicloud_core::PathSegment,
        body: &'a types::RestartCloudPhoneRequest,
    ) -> ::std::result::Result<
        ::huaweicloud_core::Answer<types::RestartCloudPhoneResponse>,
        ::huaweicloud_core::Error,
    > {
        self.inner
            .call(|| self.restart_cloud_phone_once(project_id, body))
            .await
    }
    /// Restore files of phones from OBS.
    ///
    /// Restores files that BatchExportCloudPhoneData stored in OBS. Returns one row per phone. An accepted
    /// row has a `job_id`; a refused row has `error_code` and `error_msg` instead.
    ///
    /// Before the first call, CPH must be authorised on the bucket.
    ///
    /// Traps: expect that files of the same path are replaced. Data of a newer Android cannot go to an
    /// older one; the other way round works in most cases. A running phone keeps data in caches, so
    /// restart the phone after the job. No largest number of `restore_infos` is published.
    ///
    /// **Loses data**. The work goes on after the answer, as one job for each item.
    ///
    /// Source: <https://support.huaweicloud.com/intl/en-us/api-cph/cph_api_0539.html>
    ///
    /// # Arguments
    /// - `project_id`: Id of the project that owns the servers and phones.
    /// - `body`: For each phone, where its data lies.
    ///
    /// # Errors
    /// Every way a call can fail, see [`::huaweicloud_core::Error`].
    #[doc(alias = "BatchImportCloudPhoneData")]
    pub async fn batch_import_cloud_phone_data<'a>(
        &'a self,
        project_id: &'a ::huaweicloud_core::PathSegment,
        body: &'a types::BatchImportCloudPhoneDataRequest,
    ) -> ::std::result::Result<
        ::huaweicloud_core::Answer<types::PhoneJobsResponse>,
        ::huaweicloud_core::Error,
    > {
        self.inner
            .call(|| self.batch_import_cloud_phone_data_once(project_id, body))
            .await
    }
    /// Power off phones.
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
    /// **Interrupts** what it acts on. The work goes on after the answer, as one job for each item.
    ///
    /// Source: <https://support.huaweicloud.com/intl/en-us/api-cph/cph_api_0516.html>
    ///
    /// # Arguments
    /// - `project_id`: Id of the project that owns the servers and phones.
    /// - `body`: The phones to power off.
    ///
    /// # Errors
    /// Every way a call can fail, see [`::huaweicloud_core::Error`].
    #[doc(alias = "StopCloudPhone")]
    pub async fn stop_cloud_phone<'a>(
        &'a self,
        project_id: &'a ::huaweicloud_core::PathSegment,
        body: &'a types::StopCloudPhoneRequest,
    ) -> ::std::result::Result<
        ::huaweicloud_core::Answer<types::StopCloudPhoneResponse>,
        ::huaweicloud_core::Error,
    > {
        self.inner
            .call(|| self.stop_cloud_phone_once(project_id, body))
            .await
    }
    /// Back up files of phones to OBS.
    ///
    /// Packs files of phones and stores them in OBS. Returns one row per phone. An accepted row has a
    /// `job_id`; a refused row has `error_code` and `error_msg` instead.
    ///
    /// Before the first call, CPH must be authorised on the bucket. Shared apps and their data cannot be
    /// exported.
    ///
    /// Limit: no largest number of `storage_infos` is published, but CPS.0170 (too many) proves that a
    /// cap exists.
    ///
    /// Traps: only files below `/data` and `/cache` can be exported. `/data/misc` works only as exactly
    /// this path and only together with exactly `/data/system` and `/data/system_de`. The reference page
    /// does not list `~` among the allowed characters; SDK 3.1.219 does.
    ///
    /// Changes settings. The work goes on after the answer, as one job for each item.
    ///
    /// Source: <https://support.huaweicloud.com/intl/en-us/api-cph/cph_api_0538.html>
    ///
    /// # Arguments
    /// - `project_id`: Id of the project that owns the servers and phones.
    /// - `body`: For each phone, what to export and where to.
    ///
    /// # Errors
    /// Every way a call can fail, see [`::huaweicloud_core::Error`].
    #[doc(alias = "BatchExportCloudPhoneData")]
    pub async fn batch_export_cloud_phone_data<'a>(
        &'a self,
        project_id: &'a ::huaweicloud_core::PathSegment,
        body: &'a types::BatchExportCloudPhoneDataRequest,
    ) -> ::std::result::Result<
        ::huaweicloud_core::Answer<types::PhoneJobsResponse>,
        ::huaweicloud_core::Error,
    > {
        self.inner
            .call(|| self.batch_export_cloud_phone_data_once(project_id, body))
            .await
    }
    /// Change properties of phones.
    ///
    /// Sets properties on phones and returns one row per phone. An accepted row has a `job_id`; a refused
    /// row has `error_code` and `error_msg` instead.
    ///
    /// Limit: no number of phones per call is published, but CPS.0190 (too many phones) proves that a cap
    /// exists.
    ///
    /// Traps: some properties cannot be changed, and some take effect only after a restart. On an
    /// abnormal phone the change takes effect once it runs again. Single properties have codes of their
    /// own, CPS.0070 to CPS.0076, CPS.0082 to CPS.0084 and CPS.0125 to CPS.0133. There is no client
    /// token: a second call starts new jobs.
    ///
    /// Changes settings. The work goes on after the answer, as one job for each item.
    ///
    /// Source: <https://pypi.org/project/huaweicloudsdkcph/3.1.219/>
    ///
    /// # Arguments
    /// - `project_id`: Id of the project that owns the servers and phones.
    /// - `body`: The phones and the properties to set on each.
    ///
    /// # Errors
    /// Every way a call can fail, see [`::huaweicloud_core::Error`].
    #[doc(alias = "UpdateCloudPhoneProperty")]
    pub async fn update_cloud_phone_property<'a>(
        &'a self,
        project_id: &'a ::huaweicloud_core::PathSegment,
        body: &'a types::UpdateCloudPhonePropertyRequest,
    ) -> ::std::result::Result<
        ::huaweicloud_core::Answer<types::PhoneJobsResponse>,
        ::huaweicloud_core::Error,
    > {
        self.inner
            .call(|| self.update_cloud_phone_property_once(project_id, body))
            .await
    }
    /// Install an app from OBS in phones.
    ///
    /// Fetches apk files from OBS and installs them: `install` takes one file, `install-multiple` up
    /// to 50 files of one and the same app. CPH must be authorised on the bucket. A file may have up
    /// to 2 GB.
    ///
    /// Traps: the published set of characters has no space, yet the example on the page puts ADB
    /// flags and spaces before the file.
    ///
    /// Changes settings. The work goes on after the answer, as one job for each item.
    ///
    /// Source: <https://support.huaweicloud.com/intl/en-us/api-cph/cph_api_0530.html>
    ///
    /// # Arguments
    /// - `project_id`: Id of the project that owns the servers and phones.
    /// - `body`: The command, and the phones or servers it is for.
    ///
    /// # Errors
    /// Every way a call can fail, see [`::huaweicloud_core::Error`].
    #[doc(alias = "InstallApk")]
    pub async fn install_apk<'a>(
        &'a self,
        project_id: &'a ::huaweicloud_core::PathSegment,
        body: &'a types::InstallApkRequest,
    ) -> ::std::result::Result<
        ::huaweicloud_core::Answer<types::CommandJobsResponse>,
        ::huaweicloud_core::Error,
    > {
        self.inner
            .call(|| self.install_apk_once(project_id, body))
            .await
    }
    /// Unpack an archive from OBS into phones.
    ///
    /// Fetches a tar file from OBS and unpacks it over the root of each phone. Files of the same path
    /// are replaced. CPH must be authorised on the bucket. The archive may have up to 6 GB.
    ///
    /// Traps: writing to the system disk may fail. Pack the files below a folder `data`, so that they
    /// go to the data disk.
    ///
    /// **Loses data**. The work goes on after the answer, as one job for each item.
    ///
    /// Source: <https://support.huaweicloud.com/intl/en-us/api-cph/cph_api_0529.html>
    ///
    /// # Arguments
    /// - `project_id`: Id of the project that owns the servers and phones.
    /// - `body`: The command, and the phones or servers it is for.
    ///
    /// # Errors
    /// Every way a call can fail, see [`::huaweicloud_core::Error`].
    #[doc(alias = "PushFile")]
    pub async fn push_file<'a>(
        &'a self,
        project_id: &'a ::huaweicloud_core::PathSegment,
        body: &'a types::PushFileRequest,
    ) -> ::std::result::Result<
        ::huaweicloud_core::Answer<types::CommandJobsResponse>,
        ::huaweicloud_core::Error,
    > {
        self.inner
            .call(|| self.push_file_once(project_id, body))
            .await
    }
    /// Run a shell command in phones.
    ///
    /// Runs a shell command in each phone; what it does to the phone is up to the command. For a short
    /// command on few phones RunSyncCommand gives the output in its answer.
    ///
    /// Traps: releases of the SDK up to 3.1.170 and the pages of 2024 allow 1024 bytes, without `?`,
    /// `=`, `&` and the vertical bar. The published set of characters has no space, yet the example
    /// on the page has spaces.
    ///
    /// **Loses data**. The work goes on after the answer, as one job for each item.
    ///
    /// Source: <https://support.huaweicloud.com/intl/en-us/api-cph/cph_api_0532.html>
    ///
    /// # Arguments
    /// - `project_id`: Id of the project that owns the servers and phones.
    /// - `body`: The command, and the phones or servers it is for.
    ///
    /// # Errors
    /// Every way a call can fail, see [`::huaweicloud_core::Error`].
    #[doc(alias = "RunShellCommand")]
    pub async fn run_shell_command<'a>(
        &'a self,
        project_id: &'a ::huaweicloud_core::PathSegment,
        body: &'a types::RunShellCommandRequest,
    ) -> ::std::result::Result<
        ::huaweicloud_core::Answer<types::CommandJobsResponse>,
        ::huaweicloud_core::Error,
    > {
        self.inner
            .call(|| self.run_shell_command_once(project_id, body))
            .await
    }
    /// Remove an app from phones.
    ///
    /// Removes an app by its package name. Expect that the data of the app is lost.
    ///
    /// **Loses data**. The work goes on after the answer, as one job for each item.
    ///
    /// Source: <https://pypi.org/project/huaweicloudsdkcph/3.1.219/>
    ///
    /// # Arguments
    /// - `project_id`: Id of the project that owns the servers and phones.
    /// - `body`: The command, and the phones or servers it is for.
    ///
    /// # Errors
    /// Every way a call can fail, see [`::huaweicloud_core::Error`].
    #[doc(alias = "UninstallApk")]
    pub async fn uninstall_apk<'a>(
        &'a self,
        project_id: &'a ::huaweicloud_core::PathSegment,
        body: &'a types::UninstallApkRequest,
    ) -> ::std::result::Result<
        ::huaweicloud_core::Answer<types::CommandJobsResponse>,
        ::huaweicloud_core::Error,
    > {
        self.inner
            .call(|| self.uninstall_apk_once(project_id, body))
            .await
    }
    /// Enlarge the data disks of phones (costs money).
    ///
    /// Enlarges the data disks of phones and returns one row per phone. An accepted row has a `job_id`; a
    /// refused row has `error_code` and `error_msg` instead.
    ///
    /// Cost: the added space is charged; the free storage of the server does not cover it. No source
    /// knows a call that makes a data disk smaller.
    ///
    /// Limit: no number of phones per call is published, but CPS.0190 (too many phones) proves that a cap
    /// exists.
    ///
    /// Traps: the page does not call this asynchronous, but the answer consists of jobs.
    ///
    /// Permission: `cph:phones:expandVolume`.
    ///
    /// Buys: it costs money. The work goes on after the answer, as one job for each item. Needs the permission `cph:phones:expandVolume`.
    ///
    /// Source: <https://support.huaweicloud.com/intl/en-us/api-cph/ExpandPhoneDataVolumeSize.html>
    ///
    /// # Arguments
    /// - `project_id`: Id of the project that owns the servers and phones.
    /// - `body`: The phones and the new size of each data disk.
    ///
    /// # Errors
    /// Every way a call can fail, see [`::huaweicloud_core::Error`].
    #[doc(alias = "ExpandPhoneDataVolumeSize")]
    pub async fn expand_phone_data_volume_size<'a>(
        &'a self,
        project_id: &'a ::huaweicloud_core::PathSegment,
        body: &'a types::ExpandPhoneDataVolumeSizeRequest,
    ) -> ::std::result::Result<
        ::huaweicloud_core::Answer<types::PhoneJobsResponse>,
        ::huaweicloud_core::Error,
    > {
        self.inner
            .call(|| self.expand_phone_data_volume_size_once(project_id, body))
            .await
    }
    /// Push a shared app to up to 20 servers.
    ///
    /// Fetches a tar file from OBS and unpacks it into the shared apps of each server. Returns one row per
    /// server. An accepted row has a `job_id`; a refused row has `error_code` and `error_msg` instead.
    /// CPH must be authorised on the bucket, and the server must support shared apps.
    ///
    /// Traps: do not push an app that was exported from a phone with a newer Android than the phones of
    /// the server have. Servers of the flavor `physical.kg1.4xlarge.a.cp` need free shared storage of more
    /// than twice the size of the file. The page does not call this asynchronous, but the answer consists
    /// of jobs.
    ///
    /// Changes settings. The work goes on after the answer, as one job for each item. At most 20 items a call.
    ///
    /// Source: <https://support.huaweicloud.com/intl/en-us/api-cph/cph_api_0546.html>
    ///
    /// # Arguments
    /// - `project_id`: Id of the project that owns the servers and phones.
    /// - `body`: The app and the servers.
    ///
    /// # Errors
    /// Every way a call can fail, see [`::huaweicloud_core::Error`].
    #[doc(alias = "PushShareApps")]
    pub async fn push_share_apps<'a>(
        &'a self,
        project_id: &'a ::huaweicloud_core::PathSegment,
        body: &'a types::PushShareAppsRequest,
    ) -> ::std::result::Result<
        ::huaweicloud_core::Answer<types::ServerJobsResponse>,
        ::huaweicloud_core::Error,
    > {
        self.inner
            .call(|| self.push_share_apps_once(project_id, body))
            .await
    }
    /// Delete a shared app from servers.
    ///
    /// Deletes an app from the shared apps of each server. Returns one row per server. An accepted row has
    /// a `job_id`; a refused row has `error_code` and `error_msg` instead.
    ///
    /// Traps: this is a DELETE with a body, which some tools drop. The page does not call this
    /// asynchronous, but the answer consists of jobs. No number of servers per call is published.
    ///
    /// **Loses data**. The work goes on after the answer, as one job for each item.
    ///
    /// Source: <https://support.huaweicloud.com/intl/en-us/api-cph/cph_api_0547.html>
    ///
    /// # Arguments
    /// - `project_id`: Id of the project that owns the servers and phones.
    /// - `body`: The app and the servers.
    ///
    /// # Errors
    /// Every way a call can fail, see [`::huaweicloud_core::Error`].
    #[doc(alias = "DeleteShareApps")]
    pub async fn delete_share_apps<'a>(
        &'a self,
        project_id: &'a ::huaweicloud_core::PathSegment,
        body: &'a types::DeleteShareAppsRequest,
    ) -> ::std::result::Result<
        ::huaweicloud_core::Answer<types::ServerJobsResponse>,
        ::huaweicloud_core::Error,
    > {
        self.inner
            .call(|| self.delete_share_apps_once(project_id, body))
            .await
    }
    /// Delete files from the shared storage of servers.
    ///
    /// Deletes files from the shared storage of each server. The table of the 2021 reference types `file_paths` as a text; its example and SDK 3.1.219 use a list.
    ///
    /// **Loses data**. The work goes on after the answer, as one job for each item.
    ///
    /// Source: <https://pypi.org/project/huaweicloudsdkcph/3.1.219/>
    ///
    /// # Arguments
    /// - `project_id`: Id of the project that owns the servers and phones.
    /// - `body`: The servers, and the archive to push or the files to delete.
    ///
    /// # Errors
    /// Every way a call can fail, see [`::huaweicloud_core::Error`].
    #[doc(alias = "DeleteShareFiles")]
    pub async fn delete_share_files<'a>(
        &'a self,
        project_id: &'a ::huaweicloud_core::PathSegment,
        body: &'a types::DeleteShareFilesRequest,
    ) -> ::std::result::Result<
        ::huaweicloud_core::Answer<types::ServerJobsResponse>,
        ::huaweicloud_core::Error,
    > {
        self.inner
            .call(|| self.delete_share_files_once(project_id, body))
            .await
    }
    /// Unpack an archive from OBS into the shared storage of servers.
    ///
    /// Fetches a tar file from OBS and unpacks it, with its folders, into the shared storage of each server. Only content below `/data` and `/cache` can be pushed. Expect files of the same path to be replaced, though no source says so. CPH must be authorised on the bucket.
    ///
    /// **Loses data**. The work goes on after the answer, as one job for each item.
    ///
    /// Source: <https://pypi.org/project/huaweicloudsdkcph/3.1.219/>
    ///
    /// # Arguments
    /// - `project_id`: Id of the project that owns the servers and phones.
    /// - `body`: The servers, and the archive to push or the files to delete.
    ///
    /// # Errors
    /// Every way a call can fail, see [`::huaweicloud_core::Error`].
    #[doc(alias = "PushShareFiles")]
    pub async fn push_share_files<'a>(
        &'a self,
        project_id: &'a ::huaweicloud_core::PathSegment,
        body: &'a types::PushShareFilesRequest,
    ) -> ::std::result::Result<
        ::huaweicloud_core::Answer<types::ServerJobsResponse>,
        ::huaweicloud_core::Error,
    > {
        self.inner
            .call(|| self.push_share_files_once(project_id, body))
            .await
    }
    /// Run a shell command in up to 15 phones and wait for the output.
    ///
    /// Runs a shell command in each phone and returns its output. Done when answered; the rows look like
    /// jobs but need no polling. What the command does to the phone is up to the command.
    ///
    /// Limits: at most 15 phones and 6 calls in a minute for each user (10 in the 2021 reference). A
    /// command may take 2 seconds in a phone, and a call 30 seconds; the more phones, the longer it
    /// takes.
    ///
    /// Name the phones by `phone_ids`, or by `server_ids` for all phones of these servers. One of the two
    /// is needed; when both are given, only `phone_ids` counts.
    ///
    /// Traps: a command that failed in a phone is a row with `status` -1 inside an HTTP 200. A published
    /// example gives such a row the code CPS.0191, which the table of codes has for something else. The
    /// published set of characters has no space, yet the example on the page has spaces. Releases of
    /// the SDK up to 3.1.170 allow 1024 bytes of `content`, and fewer characters.
    ///
    /// **Loses data**. At most 15 items a call.
    ///
    /// Source: <https://support.huaweicloud.com/intl/en-us/api-cph/cph_api_0537.html>
    ///
    /// # Arguments
    /// - `project_id`: Id of the project that owns the servers and phones.
    /// - `body`: The command, and the phones or servers it is for.
    ///
    /// # Errors
    /// Every way a call can fail, see [`::huaweicloud_core::Error`].
    #[doc(alias = "RunSyncCommand")]
    pub async fn run_sync_command<'a>(
        &'a self,
        project_id: &'a ::huaweicloud_core::PathSegment,
        body: &'a types::RunSyncCommandRequest,
    ) -> ::std::result::Result<
        ::huaweicloud_core::Answer<types::RunSyncCommandResponse>,
        ::huaweicloud_core::Error,
    > {
        self.inner
            .call(|| self.run_sync_command_once(project_id, body))
            .await
    }
    /// Show one cloud phone.
    ///
    /// Returns one phone with all fields of the list, and also its ports, properties, custom
    /// properties and data volume.
    ///
    /// Traps: the English page describes `request_id` as an id of the phone; it is the id of this
    /// request. Several address fields are obsolete and repeat the value of a newer field. `property` is
    /// a string that holds a JSON object, not an object. The name of this call in old pages is
    /// GetCloudPhoneDetail.
    ///
    /// Changes nothing.
    ///
    /// Source: <https://support.huaweicloud.com/intl/en-us/api-cph/cph_api_0504.html>
    ///
    /// # Arguments
    /// - `project_id`: Id of the project that owns the servers and phones.
    /// - `phone_id`: Id of the phone.
    ///
    /// # Errors
    /// Every way a call can fail, see [`::huaweicloud_core::Error`].
    #[doc(alias = "ShowCloudPhoneDetail")]
    pub async fn show_cloud_phone_detail<'a>(
        &'a self,
        project_id: &'a ::huaweicloud_core::PathSegment,
        phone_id: &'a ::huaweicloud_core::PathSegment,
    ) -> ::std::result::Result<
        ::huaweicloud_core::Answer<types::ShowCloudPhoneDetailResponse>,
        ::huaweicloud_core::Error,
    > {
        self.inner
            .call(|| self.show_cloud_phone_detail_once(project_id, phone_id))
            .await
    }
    /// Rename a phone.
    ///
    /// Gives one phone a new name. Done when answered. The published limit for a new name is 60 characters, while the name of a phone in answers may have up to 65.
    ///
    /// Changes settings.
    ///
    /// Source: <https://pypi.org/project/huaweicloudsdkcph/3.1.219/>
    ///
    /// # Arguments
    /// - `project_id`: Id of the project that owns the servers and phones.
    /// - `phone_id`: Id of the phone.
    /// - `body`: The new name.
    ///
    /// # Errors
    /// Every way a call can fail, see [`::huaweicloud_core::Error`].
    #[doc(alias = "UpdatePhoneName")]
    pub async fn update_phone_name<'a>(
        &'a self,
        project_id: &'a ::huaweicloud_core::PathSegment,
        phone_id: &'a ::huaweicloud_core::PathSegment,
        body: &'a types::UpdatePhoneNameRequest,
    ) -> ::std::result::Result<
        ::huaweicloud_core::Answer<types::UpdatePhoneNameResponse>,
        ::huaweicloud_core::Error,
    > {
        self.inner
            .call(|| self.update_phone_name_once(project_id, phone_id, body))
            .await
    }
    /// List planned maintenance of servers.
    ///
    /// Returns one slice of the scheduled events and their number. Read on with
    /// `page_info.next_marker` as `marker`.
    ///
    /// `limit` is 10 when absent, less than elsewhere. `state` and `type` take several values joined
    /// by commas. Known from the SDK and from Chinese pages of 2026.
    ///
    /// Changes nothing. Needs the permission `cph:scheduledEvents:list`.
    ///
    /// Source: <https://support.huaweicloud.com/api-cph/cph_api_0507.html>
    ///
    /// # Arguments
    /// - `project_id`: Id of the project that owns the servers and phones.
    /// - `options`: what may be left out.
    ///
    /// # Errors
    /// Every way a call can fail, see [`::huaweicloud_core::Error`].
    #[doc(alias = "ListScheduledEvents")]
    pub async fn list_scheduled_events<'a>(
        &'a self,
        project_id: &'a ::huaweicloud_core::PathSegment,
        options: &'a types::ListScheduledEventsOptions,
    ) -> ::std::result::Result<
        ::huaweicloud_core::Answer<types::ListScheduledEventsResponse>,
        ::huaweicloud_core::Error,
    > {
        self.inner
            .call(|| {
                self.list_scheduled_events_once(
                    project_id,
                    options.event_id.as_deref(),
                    options.limit,
                    options.marker.as_deref(),
                    options.publish_since.as_deref(),
                    options.publish_until.as_deref(),
                    options.server_id.as_deref(),
                    options.state.as_deref(),
                    options.type_.as_deref(),
                )
            })
            .await
    }
    /// All records that [`list_scheduled_events`](Self::list_scheduled_events) lists, from where the arguments begin, read page by page as they are asked for. Read them with `futures_util::TryStreamExt`.
    ///
    /// # Errors
    /// The first one of a read ends the stream; see [`::huaweicloud_core::pages`].
    pub fn list_scheduled_events_all(
        &self,
        project_id: &::huaweicloud_core::PathSegment,
        options: &types::ListScheduledEventsOptions,
    ) -> ::huaweicloud_core::pages::Records<types::ScheduledEvent> {
        let client = self.clone();
        let project_id = project_id.clone();
        let options = options.clone();
        ::std::boxed::Box::pin(::huaweicloud_core::pages::by_marker(
            options.marker.clone(),
            move |at| {
                let client = client.clone();
                let project_id = project_id.clone();
                let mut options = options.clone();
                options.marker = at;
                async move {
                    let answer = client.list_scheduled_events(&project_id, &options).await?;
                    let list = answer.value;
                    ::std::result::Result::Ok(
                        ::huaweicloud_core::pages::Page::new(list.scheduled_events)
                            .next(list.page_info.and_then(|page| page.next_marker)),
                    )
                }
            },
        ))
    }
    /// Move the start of planned maintenance.
    ///
    /// Sets when the maintenance begins. **An empty text starts it at once**, and the phones of the server must be expected to stop for it. Known from the SDK and from Chinese pages of 2026.
    ///
    /// **Interrupts** what it acts on. Needs the permission `cph:scheduledEvents:update`.
    ///
    /// Source: <https://support.huaweicloud.com/api-cph/cph_api_0518.html>
    ///
    /// # Arguments
    /// - `project_id`: Id of the project that owns the servers and phones.
    /// - `event_id`: Id of the scheduled event.
    /// - `body`: The new start.
    ///
    /// # Errors
    /// Every way a call can fail, see [`::huaweicloud_core::Error`].
    #[doc(alias = "UpdateScheduledEvent")]
    pub async fn update_scheduled_event<'a>(
        &'a self,
        project_id: &'a ::huaweicloud_core::PathSegment,
        event_id: &'a ::huaweicloud_core::PathSegment,
        body: &'a types::UpdateScheduledEventRequest,
    ) -> ::std::result::Result<
        ::huaweicloud_core::Answer<types::UpdateScheduledEventResponse>,
        ::huaweicloud_core::Error,
    > {
        self.inner
            .call(|| self.update_scheduled_event_once(project_id, event_id, body))
            .await
    }
    /// Approve planned maintenance of a server.
    ///
    /// Lets the provider repair the server, or set it up anew on other hardware. **Expect the phones of the server to stop for that time**; no source says what becomes of their data, so expect it to be lost with `redeploy`. Follow the event with ListScheduledEvents. Known from the SDK and from Chinese pages of 2026.
    ///
    /// **Loses data**. The work goes on after the answer, which names nothing to follow it by. Needs the permission `cph:scheduledEvents:authorize`.
    ///
    /// Source: <https://support.huaweicloud.com/api-cph/cph_api_0509.html>
    ///
    /// # Arguments
    /// - `project_id`: Id of the project that owns the servers and phones.
    /// - `event_id`: Id of the scheduled event.
    /// - `body`: The kind of maintenance and its start.
    ///
    /// # Errors
    /// Every way a call can fail, see [`::huaweicloud_core::Error`].
    #[doc(alias = "AuthorizeScheduledEvent")]
    pub async fn authorize_scheduled_event<'a>(
        &'a self,
        project_id: &'a ::huaweicloud_core::PathSegment,
        event_id: &'a ::huaweicloud_core::PathSegment,
        body: &'a types::AuthorizeScheduledEventRequest,
    ) -> ::std::result::Result<
        ::huaweicloud_core::Answer<types::AuthorizeScheduledEventResponse>,
        ::huaweicloud_core::Error,
    > {
        self.inner
            .call(|| self.authorize_scheduled_event_once(project_id, event_id, body))
            .await
    }
    /// List the flavors of servers.
    ///
    /// Returns one slice of the server flavors. Read on with `page_info.next_marker` as `marker`. Paging is newer than SDK 3.1.170. The name of this call in old pages is GetCloudPhoneServerModels.
    ///
    /// Changes nothing.
    ///
    /// Source: <https://pypi.org/project/huaweicloudsdkcph/3.1.219/>
    ///
    /// # Arguments
    /// - `project_id`: Id of the project that owns the servers and phones.
    /// - `options`: what may be left out.
    ///
    /// # Errors
    /// Every way a call can fail, see [`::huaweicloud_core::Error`].
    #[doc(alias = "ListCloudPhoneServerModels")]
    pub async fn list_cloud_phone_server_models<'a>(
        &'a self,
        project_id: &'a ::huaweicloud_core::PathSegment,
        options: &'a types::ListCloudPhoneServerModelsOptions,
    ) -> ::std::result::Result<
        ::huaweicloud_core::Answer<types::ListCloudPhoneServerModelsResponse>,
        ::huaweicloud_core::Error,
    > {
        self.inner
            .call(|| {
                self.list_cloud_phone_server_models_once(
                    project_id,
                    options.limit,
                    options.marker.as_deref(),
                    options.product_type,
                )
            })
            .await
    }
    /// All records that [`list_cloud_phone_server_models`](Self::list_cloud_phone_server_models) lists, from where the arguments begin, read page by page as they are asked for. Read them with `futures_util::TryStreamExt`.
    ///
    /// # Errors
    /// The first one of a read ends the stream; see [`::huaweicloud_core::pages`].
    pub fn list_cloud_phone_server_models_all(
        &self,
        project_id: &::huaweicloud_core::PathSegment,
        options: &types::ListCloudPhoneServerModelsOptions,
    ) -> ::huaweicloud_core::pages::Records<types::ServerModel> {
        let client = self.clone();
        let project_id = project_id.clone();
        let options = options.clone();
        ::std::boxed::Box::pin(::huaweicloud_core::pages::by_marker(
            options.marker.clone(),
            move |at| {
                let client = client.clone();
                let project_id = project_id.clone();
                let mut options = options.clone();
                options.marker = at;
                async move {
                    let answer = client
                        .list_cloud_phone_server_models(&project_id, &options)
                        .await?;
                    let list = answer.value;
                    ::std::result::Result::Ok(
                        ::huaweicloud_core::pages::Page::new(list.server_models)
                            .next(list.page_info.and_then(|page| page.next_marker)),
                    )
                }
            },
        ))
    }
    /// List cloud phone servers, newest first.
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
    /// Changes nothing. Needs the permission `cph:servers:list`, `eip:publicIps:list`.
    ///
    /// Source: <https://support.huaweicloud.com/intl/en-us/api-cph/cph_api_0502.html>
    ///
    /// # Arguments
    /// - `project_id`: Id of the project that owns the servers and phones.
    /// - `options`: what may be left out.
    ///
    /// # Errors
    /// Every way a call can fail, see [`::huaweicloud_core::Error`].
    #[doc(alias = "ListCloudPhoneServers")]
    pub async fn list_cloud_phone_servers<'a>(
        &'a self,
        project_id: &'a ::huaweicloud_core::PathSegment,
        options: &'a types::ListCloudPhoneServersOptions,
    ) -> ::std::result::Result<
        ::huaweicloud_core::Answer<types::ListCloudPhoneServersResponse>,
        ::huaweicloud_core::Error,
    > {
        self.inner
            .call(|| {
                self.list_cloud_phone_servers_once(
                    project_id,
                    options.create_since,
                    options.create_until,
                    options.limit,
                    options.network_version.as_deref(),
                    options.offset,
                    options.phone_model_name.as_deref(),
                    options.server_id.as_deref(),
                    options.server_name.as_deref(),
                    options.status,
                )
            })
            .await
    }
    /// All records that [`list_cloud_phone_servers`](Self::list_cloud_phone_servers) lists, from where the arguments begin, read page by page as they are asked for. Read them with `futures_util::TryStreamExt`.
    ///
    /// # Errors
    /// The first one of a read ends the stream; see [`::huaweicloud_core::pages`].
    pub fn list_cloud_phone_servers_all(
        &self,
        project_id: &::huaweicloud_core::PathSegment,
        options: &types::ListCloudPhoneServersOptions,
    ) -> ::huaweicloud_core::pages::Records<types::Server> {
        let client = self.clone();
        let project_id = project_id.clone();
        let options = options.clone();
        ::std::boxed::Box::pin(::huaweicloud_core::pages::by_offset(
            options
                .offset
                .clone()
                .and_then(|at| at.try_into().ok())
                .unwrap_or(0i32),
            move |at| {
                let client = client.clone();
                let project_id = project_id.clone();
                let mut options = options.clone();
                options.offset = ::std::option::Option::Some(at.into());
                async move {
                    let answer = client
                        .list_cloud_phone_servers(&project_id, &options)
                        .await?;
                    let list = answer.value;
                    ::std::result::Result::Ok(
                        ::huaweicloud_core::pages::Page::new(list.servers).total(list.count),
                    )
                }
            },
        ))
    }
    /// Restart up to 100 cloud phone servers.
    ///
    /// Restarts servers and returns one row per server. An accepted row has a `job_id`; a refused row has
    /// `error_code` and `error_msg` instead.
    ///
    /// Limit: 1 to 100 servers in one call. The pages of 2025 and SDK 3.1.219 say so; the pages of 2024
    /// name no limit. The smaller rule is kept here. A longer list is probably refused with
    /// CPS.0096.
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
    /// **Interrupts** what it acts on. The work goes on after the answer, as one job for each item. At most 100 items a call. Needs the permission `cph:servers:restart`.
    ///
    /// Source: <https://support.huaweicloud.com/intl/en-us/api-cph/cph_api_0517.html>
    ///
    /// # Arguments
    /// - `project_id`: Id of the project that owns the servers and phones.
    /// - `body`: The servers to restart.
    ///
    /// # Errors
    /// Every way a call can fail, see [`::huaweicloud_core::Error`].
    #[doc(alias = "RestartCloudPhoneServer")]
    pub async fn restart_cloud_phone_server<'a>(
        &'a self,
        project_id: &'a ::huaweicloud_core::PathSegment,
        body: &'a types::RestartCloudPhoneServerRequest,
    ) -> ::std::result::Result<
        ::huaweicloud_core::Answer<types::RestartCloudPhoneServerResponse>,
        ::huaweicloud_core::Error,
    > {
        self.inner
            .call(|| self.restart_cloud_phone_server_once(project_id, body))
            .await
    }
    /// Change the flavor of a server.
    ///
    /// Moves a server to another flavor of the same generation, with a phone flavor that carries the
    /// same number of phones. It takes about two minutes and **can cost money**. The answer is an
    /// order, not a job: read the server until its flavor has changed. Whether the phones stop
    /// meanwhile is not published; expect that they do.
    ///
    /// Only certain servers qualify. The 2021 reference allows one flavor only and knows no
    /// `phone_model_name`; it is required now.
    ///
    /// Buys: it costs money. The work goes on after the answer, as an order.
    ///
    /// Source: <https://support.huaweicloud.com/intl/en-us/api-cph/cph_api_0545.html>
    ///
    /// # Arguments
    /// - `project_id`: Id of the project that owns the servers and phones.
    /// - `body`: The server and its new flavors.
    ///
    /// # Errors
    /// Every way a call can fail, see [`::huaweicloud_core::Error`].
    #[doc(alias = "ChangeCloudPhoneServerModel")]
    pub async fn change_cloud_phone_server_model<'a>(
        &'a self,
        project_id: &'a ::huaweicloud_core::PathSegment,
        body: &'a types::ChangeCloudPhoneServerModelRequest,
    ) -> ::std::result::Result<
        ::huaweicloud_core::Answer<types::ChangeCloudPhoneServerModelResponse>,
        ::huaweicloud_core::Error,
    > {
        self.inner
            .call(|| self.change_cloud_phone_server_model_once(project_id, body))
            .await
    }
    /// Replace the ADB key pair of servers.
    ///
    /// Gives each server a key pair for ADB; the key pair before it no longer opens the phones.
    /// Returns one row per server. An accepted row has a `job_id`; a refused row has `error_code` and
    /// `error_msg` instead.
    ///
    /// No largest number of servers is published; CPS.0096 (too many servers) proves that one exists.
    ///
    /// **Interrupts** what it acts on. The work goes on after the answer, as one job for each item.
    ///
    /// Source: <https://pypi.org/project/huaweicloudsdkcph/3.1.219/>
    ///
    /// # Arguments
    /// - `project_id`: Id of the project that owns the servers and phones.
    /// - `body`: The servers and their new key pairs.
    ///
    /// # Errors
    /// Every way a call can fail, see [`::huaweicloud_core::Error`].
    #[doc(alias = "UpdateKeypair")]
    pub async fn update_keypair<'a>(
        &'a self,
        project_id: &'a ::huaweicloud_core::PathSegment,
        body: &'a types::UpdateKeypairRequest,
    ) -> ::std::result::Result<
        ::huaweicloud_core::Answer<types::ServerJobsResponse>,
        ::huaweicloud_core::Error,
    > {
        self.inner
            .call(|| self.update_keypair_once(project_id, body))
            .await
    }
    /// List a folder of the shared storage of servers (starts jobs).
    ///
    /// Starts a job per server that lists a folder of its shared storage. The answer does not have the
    /// list: read `execute_msg` of the job. It is a text that holds one JSON object (2021 reference):
    /// `files_in_path` with `total` (all files), `count` (files listed) and `files` (texts of the form
    /// "size date name"), `share_base_capacity` (size, used, available and percent in one text), and
    /// `share_base_max_size` (such as `50G`).
    ///
    /// `offset` and `limit` choose the files that the job lists, not rows of this answer. As
    /// `execute_msg` has at most 1024 bytes, ask for few files at a time. Only flavors with shared storage
    /// can do this, else CPS.0137.
    ///
    /// Traps: each call starts new jobs although it is a GET. A published example has a `limit` of 100,
    /// above the largest value.
    ///
    /// Changes nothing. The work goes on after the answer, as one job for each item.
    ///
    /// Source: <https://pypi.org/project/huaweicloudsdkcph/3.1.219/>
    ///
    /// # Arguments
    /// - `project_id`: Id of the project that owns the servers and phones.
    /// - `path`: Folder to list. It starts with `/` and is more than that. Letters, digits and `. + - _ / =`, without `../` and `//`.
    /// - `server_ids`: Ids of the servers joined by commas, without spaces. This is one plain string, not a repeated parameter.
    /// - `options`: what may be left out.
    ///
    /// # Errors
    /// Every way a call can fail, see [`::huaweicloud_core::Error`].
    #[doc(alias = "ListShareFiles")]
    pub async fn list_share_files<'a>(
        &'a self,
        project_id: &'a ::huaweicloud_core::PathSegment,
        path: &'a str,
        server_ids: &'a str,
        options: &'a types::ListShareFilesOptions,
    ) -> ::std::result::Result<
        ::huaweicloud_core::Answer<types::ServerJobsResponse>,
        ::huaweicloud_core::Error,
    > {
        self.inner
            .call(|| {
                self.list_share_files_once(
                    project_id,
                    options.limit,
                    options.offset,
                    path,
                    server_ids,
                )
            })
            .await
    }
    /// Show one cloud phone server.
    ///
    /// Returns one server with all fields of the list, and also its bandwidths, volumes, shared
    /// storage and security groups.
    ///
    /// Traps: a removed server gives an error (HTTP 404 is expected, HTTP 400 in the 2021 reference), or
    /// an answer with HTTP 200 and `status` 6. Only the Terraform provider knows value 6; it treats it as
    /// deleted. Both forms are accepted here as "gone". The name of this call in old pages is
    /// GetCloudPhoneServerDetail.
    ///
    /// Changes nothing.
    ///
    /// Source: <https://support.huaweicloud.com/intl/en-us/api-cph/cph_api_0501.html>
    ///
    /// # Arguments
    /// - `project_id`: Id of the project that owns the servers and phones.
    /// - `server_id`: Id of the server.
    ///
    /// # Errors
    /// Every way a call can fail, see [`::huaweicloud_core::Error`].
    #[doc(alias = "ShowCloudPhoneServerDetail")]
    pub async fn show_cloud_phone_server_detail<'a>(
        &'a self,
        project_id: &'a ::huaweicloud_core::PathSegment,
        server_id: &'a ::huaweicloud_core::PathSegment,
    ) -> ::std::result::Result<
        ::huaweicloud_core::Answer<types::ShowCloudPhoneServerDetailResponse>,
        ::huaweicloud_core::Error,
    > {
        self.inner
            .call(|| self.show_cloud_phone_server_detail_once(project_id, server_id))
            .await
    }
    /// Rename a cloud phone server.
    ///
    /// Gives a server a new name. Done when answered. The answer can carry `error_code` in spite of HTTP 200; pages before 2025 do not list it.
    ///
    /// Changes settings.
    ///
    /// Source: <https://support.huaweicloud.com/intl/en-us/api-cph/cph_api_0551.html>
    ///
    /// # Arguments
    /// - `project_id`: Id of the project that owns the servers and phones.
    /// - `server_id`: Id of the server.
    /// - `body`: The new name.
    ///
    /// # Errors
    /// Every way a call can fail, see [`::huaweicloud_core::Error`].
    #[doc(alias = "UpdateServerName")]
    pub async fn update_server_name<'a>(
        &'a self,
        project_id: &'a ::huaweicloud_core::PathSegment,
        server_id: &'a ::huaweicloud_core::PathSegment,
        body: &'a types::UpdateServerNameRequest,
    ) -> ::std::result::Result<
        ::huaweicloud_core::Answer<types::UpdateServerNameResponse>,
        ::huaweicloud_core::Error,
    > {
        self.inner
            .call(|| self.update_server_name_once(project_id, server_id, body))
            .await
    }
    /// List which server flavors can be bought where.
    ///
    /// Returns the state of sale of each server flavor in each availability zone. Read on with `page_info.next_marker` as `marker`. The path has no `cloud-phone` in it. Known from the SDK only.
    ///
    /// Changes nothing.
    ///
    /// Source: <https://pypi.org/project/huaweicloudsdkcph/3.1.219/>
    ///
    /// # Arguments
    /// - `project_id`: Id of the project that owns the servers and phones.
    /// - `options`: what may be left out.
    ///
    /// # Errors
    /// Every way a call can fail, see [`::huaweicloud_core::Error`].
    #[doc(alias = "ListCloudPhoneServerModelOfferings")]
    pub async fn list_cloud_phone_server_model_offerings<'a>(
        &'a self,
        project_id: &'a ::huaweicloud_core::PathSegment,
        options: &'a types::ListCloudPhoneServerModelOfferingsOptions,
    ) -> ::std::result::Result<
        ::huaweicloud_core::Answer<types::ListCloudPhoneServerModelOfferingsResponse>,
        ::huaweicloud_core::Error,
    > {
        self.inner
            .call(|| {
                self.list_cloud_phone_server_model_offerings_once(
                    project_id,
                    options.limit,
                    options.marker.as_deref(),
                )
            })
            .await
    }
    /// All records that [`list_cloud_phone_server_model_offerings`](Self::list_cloud_phone_server_model_offerings) lists, from where the arguments begin, read page by page as they are asked for. Read them with `futures_util::TryStreamExt`.
    ///
    /// # Errors
    /// The first one of a read ends the stream; see [`::huaweicloud_core::pages`].
    pub fn list_cloud_phone_server_model_offerings_all(
        &self,
        project_id: &::huaweicloud_core::PathSegment,
        options: &types::ListCloudPhoneServerModelOfferingsOptions,
    ) -> ::huaweicloud_core::pages::Records<types::ServerModelOffering> {
        let client = self.clone();
        let project_id = project_id.clone();
        let options = options.clone();
        ::std::boxed::Box::pin(::huaweicloud_core::pages::by_marker(
            options.marker.clone(),
            move |at| {
                let client = client.clone();
                let project_id = project_id.clone();
                let mut options = options.clone();
                options.marker = at;
                async move {
                    let answer = client
                        .list_cloud_phone_server_model_offerings(&project_id, &options)
                        .await?;
                    let list = answer.value;
                    ::std::result::Result::Ok(
                        ::huaweicloud_core::pages::Page::new(list.models)
                            .next(list.page_info.and_then(|page| page.next_marker)),
                    )
                }
            },
        ))
    }
    /// Mount a shared file system on up to 20 servers.
    ///
    /// Mounts an SFS Turbo file system, or a directory of it, on servers. Returns one row per server with its job; the rows have no error fields. At most 50 servers per file system are advised. The path has no `cloud-phone` in it. Known from the SDK only.
    ///
    /// Changes settings. The work goes on after the answer, as one job for each item. At most 20 items a call.
    ///
    /// Source: <https://pypi.org/project/huaweicloudsdkcph/3.1.219/>
    ///
    /// # Arguments
    /// - `project_id`: Id of the project that owns the servers and phones.
    /// - `body`: The file system and the servers.
    ///
    /// # Errors
    /// Every way a call can fail, see [`::huaweicloud_core::Error`].
    #[doc(alias = "AttachShareFilesystem")]
    pub async fn attach_share_filesystem<'a>(
        &'a self,
        project_id: &'a ::huaweicloud_core::PathSegment,
        body: &'a types::AttachShareFilesystemRequest,
    ) -> ::std::result::Result<
        ::huaweicloud_core::Answer<types::ShareFilesystemJobsResponse>,
        ::huaweicloud_core::Error,
    > {
        self.inner
            .call(|| self.attach_share_filesystem_once(project_id, body))
            .await
    }
    /// Unmount a shared file system from up to 20 servers.
    ///
    /// Takes a mounted file system off servers; programs on their phones lose its files. Returns one row per server with its job; the rows have no error fields. The path has no `cloud-phone` in it. Known from the SDK only.
    ///
    /// **Interrupts** what it acts on. The work goes on after the answer, as one job for each item. At most 20 items a call.
    ///
    /// Source: <https://pypi.org/project/huaweicloudsdkcph/3.1.219/>
    ///
    /// # Arguments
    /// - `project_id`: Id of the project that owns the servers and phones.
    /// - `body`: The file system and the servers.
    ///
    /// # Errors
    /// Every way a call can fail, see [`::huaweicloud_core::Error`].
    #[doc(alias = "DetachShareFilesystem")]
    pub async fn detach_share_filesystem<'a>(
        &'a self,
        project_id: &'a ::huaweicloud_core::PathSegment,
        body: &'a types::DetachShareFilesystemRequest,
    ) -> ::std::result::Result<
        ::huaweicloud_core::Answer<types::ShareFilesystemJobsResponse>,
        ::huaweicloud_core::Error,
    > {
        self.inner
            .call(|| self.detach_share_filesystem_once(project_id, body))
            .await
    }
    /// List the shared apps installed on a server.
    ///
    /// Returns one slice of the shared apps that were found on the server when it was last looked at, which
    /// happens every two hours. `collect_time` says when.
    ///
    /// Page with `marker` and `limit`; `page_info.next_marker` leads to the next slice.
    ///
    /// Traps: a server with more than 10000 apps is passed over. So is an app whose package name breaks
    /// the rule of the parameter, and a version whose name is longer than 32 characters or has other
    /// characters than letters, digits, `-`, `_` and `.`. More than 60 versions of one app can spoil its
    /// entry. Unlike most calls, the path has no `cloud-phone`.
    ///
    /// Changes nothing.
    ///
    /// Source: <https://pypi.org/project/huaweicloudsdkcph/3.1.219/>
    ///
    /// # Arguments
    /// - `project_id`: Id of the project that owns the servers and phones.
    /// - `server_id`: Id of the server.
    /// - `options`: what may be left out.
    ///
    /// # Errors
    /// Every way a call can fail, see [`::huaweicloud_core::Error`].
    #[doc(alias = "ListShareAppsSnapshot")]
    pub async fn list_share_apps_snapshot<'a>(
        &'a self,
        project_id: &'a ::huaweicloud_core::PathSegment,
        server_id: &'a ::huaweicloud_core::PathSegment,
        options: &'a types::ListShareAppsSnapshotOptions,
    ) -> ::std::result::Result<
        ::huaweicloud_core::Answer<types::ListShareAppsSnapshotResponse>,
        ::huaweicloud_core::Error,
    > {
        self.inner
            .call(|| {
                self.list_share_apps_snapshot_once(
                    project_id,
                    server_id,
                    options.limit,
                    options.marker.as_deref(),
                    options.package_name.as_deref(),
                )
            })
            .await
    }
    /// All records that [`list_share_apps_snapshot`](Self::list_share_apps_snapshot) lists, from where the arguments begin, read page by page as they are asked for. Read them with `futures_util::TryStreamExt`.
    ///
    /// # Errors
    /// The first one of a read ends the stream; see [`::huaweicloud_core::pages`].
    pub fn list_share_apps_snapshot_all(
        &self,
        project_id: &::huaweicloud_core::PathSegment,
        server_id: &::huaweicloud_core::PathSegment,
        options: &types::ListShareAppsSnapshotOptions,
    ) -> ::huaweicloud_core::pages::Records<types::ShareApp> {
        let client = self.clone();
        let project_id = project_id.clone();
        let server_id = server_id.clone();
        let options = options.clone();
        ::std::boxed::Box::pin(::huaweicloud_core::pages::by_marker(
            options.marker.clone(),
            move |at| {
                let client = client.clone();
                let project_id = project_id.clone();
                let server_id = server_id.clone();
                let mut options = options.clone();
                options.marker = at;
                async move {
                    let answer = client
                        .list_share_apps_snapshot(&project_id, &server_id, &options)
                        .await?;
                    let list = answer.value;
                    ::std::result::Result::Ok(
                        ::huaweicloud_core::pages::Page::new(list.share_apps)
                            .next(list.page_info.and_then(|page| page.next_marker)),
                    )
                }
            },
        ))
    }
    /// Find or count resources by tag or name.
    ///
    /// A POST that only reads. With `action` `filter` it returns one slice of the matching resources,
    /// with `count` only their number.
    ///
    /// It pages by `offset` and `limit`, which stand in the body as texts (absent: from 0, up to 1000)
    /// and are left out with `count`. Ask again with `offset` raised by the number of resources got,
    /// until it reaches `total_count` or a slice is empty. The answer has no `request_id`.
    ///
    /// Changes nothing.
    ///
    /// Source: <https://pypi.org/project/huaweicloudsdkcph/3.1.219/>
    ///
    /// # Arguments
    /// - `project_id`: Id of the project that owns the servers and phones.
    /// - `resource_type`: Kind of resource. The SDK also names `elastic-cloud-phone`, marked as for tests only.
    /// - `body`: What to look for.
    ///
    /// # Errors
    /// Every way a call can fail, see [`::huaweicloud_core::Error`].
    #[doc(alias = "ListResourceInstances")]
    pub async fn list_resource_instances<'a>(
        &'a self,
        project_id: &'a ::huaweicloud_core::PathSegment,
        resource_type: &'a ::huaweicloud_core::PathSegment,
        body: &'a types::ListResourceInstancesRequest,
    ) -> ::std::result::Result<
        ::huaweicloud_core::Answer<types::ListResourceInstancesResponse>,
        ::huaweicloud_core::Error,
    > {
        self.inner
            .call(|| self.list_resource_instances_once(project_id, resource_type, body))
            .await
    }
    /// List all tags of the project.
    ///
    /// Returns one slice of the tag keys with all values in use, and the number of keys. Paging is newer than SDK 3.1.170. The answer has no `request_id`.
    ///
    /// Changes nothing.
    ///
    /// Source: <https://pypi.org/project/huaweicloudsdkcph/3.1.219/>
    ///
    /// # Arguments
    /// - `project_id`: Id of the project that owns the servers and phones.
    /// - `resource_type`: Kind of resource. The SDK also names `elastic-cloud-phone`, marked as for tests only.
    /// - `options`: what may be left out.
    ///
    /// # Errors
    /// Every way a call can fail, see [`::huaweicloud_core::Error`].
    #[doc(alias = "ListProjectTags")]
    pub async fn list_project_tags<'a>(
        &'a self,
        project_id: &'a ::huaweicloud_core::PathSegment,
        resource_type: &'a ::huaweicloud_core::PathSegment,
        options: &'a types::ListProjectTagsOptions,
    ) -> ::std::result::Result<
        ::huaweicloud_core::Answer<types::ListProjectTagsResponse>,
        ::huaweicloud_core::Error,
    > {
        self.inner
            .call(|| {
                self.list_project_tags_once(
                    project_id,
                    resource_type,
                    options.limit,
                    options.offset,
                )
            })
            .await
    }
    /// All records that [`list_project_tags`](Self::list_project_tags) lists, from where the arguments begin, read page by page as they are asked for. Read them with `futures_util::TryStreamExt`.
    ///
    /// # Errors
    /// The first one of a read ends the stream; see [`::huaweicloud_core::pages`].
    pub fn list_project_tags_all(
        &self,
        project_id: &::huaweicloud_core::PathSegment,
        resource_type: &::huaweicloud_core::PathSegment,
        options: &types::ListProjectTagsOptions,
    ) -> ::huaweicloud_core::pages::Records<types::TagsView> {
        let client = self.clone();
        let project_id = project_id.clone();
        let resource_type = resource_type.clone();
        let options = options.clone();
        ::std::boxed::Box::pin(::huaweicloud_core::pages::by_offset(
            options
                .offset
                .clone()
                .and_then(|at| at.try_into().ok())
                .unwrap_or(0i32),
            move |at| {
                let client = client.clone();
                let project_id = project_id.clone();
                let resource_type = resource_type.clone();
                let mut options = options.clone();
                options.offset = ::std::option::Option::Some(at.into());
                async move {
                    let answer = client
                        .list_project_tags(&project_id, &resource_type, &options)
                        .await?;
                    let list = answer.value;
                    ::std::result::Result::Ok(
                        ::huaweicloud_core::pages::Page::new(list.tags).total(list.total_count),
                    )
                }
            },
        ))
    }
    /// List the tags of one resource.
    ///
    /// Returns all tags of one resource. The answer has no `request_id`.
    ///
    /// Changes nothing.
    ///
    /// Source: <https://pypi.org/project/huaweicloudsdkcph/3.1.219/>
    ///
    /// # Arguments
    /// - `project_id`: Id of the project that owns the servers and phones.
    /// - `resource_type`: Kind of resource. The SDK also names `elastic-cloud-phone`, marked as for tests only.
    /// - `resource_id`: Id of the resource, that is, of a server.
    ///
    /// # Errors
    /// Every way a call can fail, see [`::huaweicloud_core::Error`].
    #[doc(alias = "ListResourceTags")]
    pub async fn list_resource_tags<'a>(
        &'a self,
        project_id: &'a ::huaweicloud_core::PathSegment,
        resource_type: &'a ::huaweicloud_core::PathSegment,
        resource_id: &'a ::huaweicloud_core::PathSegment,
    ) -> ::std::result::Result<
        ::huaweicloud_core::Answer<types::ListResourceTagsResponse>,
        ::huaweicloud_core::Error,
    > {
        self.inner
            .call(|| self.list_resource_tags_once(project_id, resource_type, resource_id))
            .await
    }
    /// Add tags to a resource.
    ///
    /// Adds tags. What happens to a tag whose key is already there is not published.
    ///
    /// Changes settings.
    ///
    /// Source: <https://support.huaweicloud.com/intl/en-us/api-cph/cph_api_0553.html>
    ///
    /// # Arguments
    /// - `project_id`: Id of the project that owns the servers and phones.
    /// - `resource_type`: Kind of resource. The SDK also names `elastic-cloud-phone`, marked as for tests only.
    /// - `resource_id`: Id of the resource, that is, of a server.
    /// - `body`: The tags to add or to remove.
    ///
    /// # Errors
    /// Every way a call can fail, see [`::huaweicloud_core::Error`].
    #[doc(alias = "BatchCreateTags")]
    pub async fn batch_create_tags<'a>(
        &'a self,
        project_id: &'a ::huaweicloud_core::PathSegment,
        resource_type: &'a ::huaweicloud_core::PathSegment,
        resource_id: &'a ::huaweicloud_core::PathSegment,
        body: &'a types::BatchCreateTagsRequest,
    ) -> ::std::result::Result<::huaweicloud_core::Answer<()>, ::huaweicloud_core::Error> {
        self.inner
            .call(|| self.batch_create_tags_once(project_id, resource_type, resource_id, body))
            .await
    }
    /// Remove tags from a resource.
    ///
    /// Removes tags. The sources require the value of each tag here too.
    ///
    /// Changes settings.
    ///
    /// Source: <https://pypi.org/project/huaweicloudsdkcph/3.1.219/>
    ///
    /// # Arguments
    /// - `project_id`: Id of the project that owns the servers and phones.
    /// - `resource_type`: Kind of resource. The SDK also names `elastic-cloud-phone`, marked as for tests only.
    /// - `resource_id`: Id of the resource, that is, of a server.
    /// - `body`: The tags to add or to remove.
    ///
    /// # Errors
    /// Every way a call can fail, see [`::huaweicloud_core::Error`].
    #[doc(alias = "BatchDeleteTags")]
    pub async fn batch_delete_tags<'a>(
        &'a self,
        project_id: &'a ::huaweicloud_core::PathSegment,
        resource_type: &'a ::huaweicloud_core::PathSegment,
        resource_id: &'a ::huaweicloud_core::PathSegment,
        body: &'a types::BatchDeleteTagsRequest,
    ) -> ::std::result::Result<::huaweicloud_core::Answer<()>, ::huaweicloud_core::Error> {
        self.inner
            .call(|| self.batch_delete_tags_once(project_id, resource_type, resource_id, body))
            .await
    }
    /// Buy up to 10 bare servers without phones.
    ///
    /// Orders bare servers. **This costs money.** As with CreateNet2CloudPhoneServer the answer is an
    /// order, not a job: read the servers by their ids until they are ready. Several servers get a
    /// number behind the name.
    ///
    /// Bare servers are paid by the month or year only. Known from the SDK only; no page of this call
    /// was seen. There is no client token: a second call buys again.
    ///
    /// Buys: it costs money. The work goes on after the answer, as an order. At most 10 items a call.
    ///
    /// Source: <https://pypi.org/project/huaweicloudsdkcph/3.1.219/>
    ///
    /// # Arguments
    /// - `project_id`: Id of the project that owns the servers and phones.
    /// - `body`: What to buy and how to pay.
    ///
    /// # Errors
    /// Every way a call can fail, see [`::huaweicloud_core::Error`].
    #[doc(alias = "CreateCloudPhoneSingleServer")]
    pub async fn create_cloud_phone_single_server<'a>(
        &'a self,
        project_id: &'a ::huaweicloud_core::PathSegment,
        body: &'a types::CreateCloudPhoneSingleServerRequest,
    ) -> ::std::result::Result<
        ::huaweicloud_core::Answer<types::ServerPurchaseResponse>,
        ::huaweicloud_core::Error,
    > {
        self.inner
            .call(|| self.create_cloud_phone_single_server_once(project_id, body))
            .await
    }
    /// Buy up to 10 servers with phones in a VPC of your own.
    ///
    /// Orders servers with their phones, in a VPC and a subnet of the user. **This costs money.** The
    /// answer is an order, not a job: read the servers by their ids until they are ready, and with
    /// automatic payment the order too. Without it the order waits to be paid.
    ///
    /// Waiting: the Terraform provider looks first after 120 seconds, then every 10 seconds for up to
    /// 90 minutes. It takes the server states 5, 8 and 10 as the end and 2 as a failure.
    ///
    /// Several servers get a number behind the name: the pages show `-0001`, the provider expects
    /// `-1`.
    ///
    /// Disputed: SDK 3.1.219 requires `band_width` and its charging mode. The Terraform provider
    /// leaves out `band_width` when an existing EIP is given, and the charging mode when the
    /// bandwidth is shared. The SDK is followed here.
    ///
    /// The account needs the policy "CPH AgencyDependencyAccess". There is no client token: a second
    /// call buys again.
    ///
    /// Buys: it costs money. The work goes on after the answer, as an order. At most 10 items a call. Needs the permission `cph:servers:create`.
    ///
    /// Source: <https://support.huaweicloud.com/intl/en-us/api-cph/cph_api_0550.html>
    ///
    /// # Arguments
    /// - `project_id`: Id of the project that owns the servers and phones.
    /// - `body`: What to buy and how to pay.
    ///
    /// # Errors
    /// Every way a call can fail, see [`::huaweicloud_core::Error`].
    #[doc(alias = "CreateNet2CloudPhoneServer")]
    pub async fn create_net2_cloud_phone_server<'a>(
        &'a self,
        project_id: &'a ::huaweicloud_core::PathSegment,
        body: &'a types::CreateNet2CloudPhoneServerRequest,
    ) -> ::std::result::Result<
        ::huaweicloud_core::Answer<types::ServerPurchaseResponse>,
        ::huaweicloud_core::Error,
    > {
        self.inner
            .call(|| self.create_net2_cloud_phone_server_once(project_id, body))
            .await
    }
    /// Delete up to 10 pay-per-use servers.
    ///
    /// Deletes servers with all their phones. **Everything on them is lost.** The body goes with a
    /// DELETE; one job covers all servers.
    ///
    /// Only pay-per-use servers can be deleted here. Servers paid by the month or year are given back
    /// through the unsubscribe call of the billing service. A deleted server answers reads with an
    /// error, or with `status` 6.
    ///
    /// **Loses data**. The work goes on after the answer, as one job. At most 10 items a call. Needs the permission `cph:servers:delete`.
    ///
    /// Source: <https://pypi.org/project/huaweicloudsdkcph/3.1.219/>
    ///
    /// # Arguments
    /// - `project_id`: Id of the project that owns the servers and phones.
    /// - `body`: The servers to delete.
    ///
    /// # Errors
    /// Every way a call can fail, see [`::huaweicloud_core::Error`].
    #[doc(alias = "DeleteCloudPhoneServer")]
    pub async fn delete_cloud_phone_server<'a>(
        &'a self,
        project_id: &'a ::huaweicloud_core::PathSegment,
        body: &'a types::DeleteCloudPhoneServerRequest,
    ) -> ::std::result::Result<
        ::huaweicloud_core::Answer<types::DeleteCloudPhoneServerResponse>,
        ::huaweicloud_core::Error,
    > {
        self.inner
            .call(|| self.delete_cloud_phone_server_once(project_id, body))
            .await
    }
    /// Swap the hardware of a server.
    ///
    /// Moves a server to other hardware. Id, name and billing stay; the phones are created anew.
    /// **All data of the phones is lost.** The answer names one job.
    ///
    /// `availability_zone` is newer than SDK 3.1.170; pages of 2024 say that the zone stays as it is.
    /// The data disk of a phone starts at 10 GiB here, while a purchase allows 1 GiB.
    ///
    /// **Loses data**. The work goes on after the answer, as one job.
    ///
    /// Source: <https://support.huaweicloud.com/intl/en-us/api-cph/ChangeCloudPhoneServer.html>
    ///
    /// # Arguments
    /// - `project_id`: Id of the project that owns the servers and phones.
    /// - `server_id`: Id of the server.
    /// - `body`: How the server shall be set up.
    ///
    /// # Errors
    /// Every way a call can fail, see [`::huaweicloud_core::Error`].
    #[doc(alias = "ChangeCloudPhoneServer")]
    pub async fn change_cloud_phone_server<'a>(
        &'a self,
        project_id: &'a ::huaweicloud_core::PathSegment,
        server_id: &'a ::huaweicloud_core::PathSegment,
        body: &'a types::ChangeCloudPhoneServerRequest,
    ) -> ::std::result::Result<
        ::huaweicloud_core::Answer<types::ChangeCloudPhoneServerResponse>,
        ::huaweicloud_core::Error,
    > {
        self.inner
            .call(|| self.change_cloud_phone_server_once(project_id, server_id, body))
            .await
    }
}
/// The operations, as the specification names them.
pub const OPERATIONS: &[::huaweicloud_core::Operation] = &[
    ::huaweicloud_core::Operation {
        id: "DeleteAccessInfos",
        method: "DELETE",
        path: "/v1/{project_id}/cloud-phone/access-infos",
    },
    ::huaweicloud_core::Operation {
        id: "ListAccessInfos",
        method: "GET",
        path: "/v1/{project_id}/cloud-phone/access-infos",
    },
    ::huaweicloud_core::Operation {
        id: "PutAccessInfos",
        method: "PUT",
        path: "/v1/{project_id}/cloud-phone/access-infos",
    },
    ::huaweicloud_core::Operation {
        id: "ShowBandwidthDetail",
        method: "GET",
        path: "/v1/{project_id}/cloud-phone/bandwidths",
    },
    ::huaweicloud_core::Operation {
        id: "UpdateBandwidth",
        method: "PUT",
        path: "/v1/{project_id}/cloud-phone/bandwidths/{band_width_id}",
    },
    ::huaweicloud_core::Operation {
        id: "ListEncodeServers",
        method: "GET",
        path: "/v1/{project_id}/cloud-phone/encode-servers",
    },
    ::huaweicloud_core::Operation {
        id: "RestartEncodeServer",
        method: "POST",
        path: "/v1/{project_id}/cloud-phone/encode-servers/batch-restart",
    },
    ::huaweicloud_core::Operation {
        id: "ListImages",
        method: "GET",
        path: "/v1/{project_id}/cloud-phone/images",
    },
    ::huaweicloud_core::Operation {
        id: "DeleteImage",
        method: "DELETE",
        path: "/v1/{project_id}/cloud-phone/images/{image_id}",
    },
    ::huaweicloud_core::Operation {
        id: "ListImageMembers",
        method: "GET",
        path: "/v1/{project_id}/cloud-phone/images/{image_id}/members",
    },
    ::huaweicloud_core::Operation {
        id: "AddImageMember",
        method: "POST",
        path: "/v1/{project_id}/cloud-phone/images/{image_id}/members",
    },
    ::huaweicloud_core::Operation {
        id: "UpdateImageMember",
        method: "PUT",
        path: "/v1/{project_id}/cloud-phone/images/{image_id}/members",
    },
    ::huaweicloud_core::Operation {
        id: "DeleteImageMember",
        method: "DELETE",
        path: "/v1/{project_id}/cloud-phone/images/{image_id}/members/{member_id}",
    },
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
        id: "ListCloudPhoneImages",
        method: "GET",
        path: "/v1/{project_id}/cloud-phone/phone-images",
    },
    ::huaweicloud_core::Operation {
        id: "ListCloudPhoneModels",
        method: "GET",
        path: "/v1/{project_id}/cloud-phone/phone-models",
    },
    ::huaweicloud_core::Operation {
        id: "ListCloudPhones",
        method: "GET",
        path: "/v1/{project_id}/cloud-phone/phones",
    },
    ::huaweicloud_core::Operation {
        id: "ImportTraffic",
        method: "POST",
        path: "/v1/{project_id}/cloud-phone/phones-traffic",
    },
    ::huaweicloud_core::Operation {
        id: "BatchShowPhoneConnectInfos",
        method: "POST",
        path: "/v1/{project_id}/cloud-phone/phones/batch-connection",
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
        id: "BatchImportCloudPhoneData",
        method: "POST",
        path: "/v1/{project_id}/cloud-phone/phones/batch-restore",
    },
    ::huaweicloud_core::Operation {
        id: "StopCloudPhone",
        method: "POST",
        path: "/v1/{project_id}/cloud-phone/phones/batch-stop",
    },
    ::huaweicloud_core::Operation {
        id: "BatchExportCloudPhoneData",
        method: "POST",
        path: "/v1/{project_id}/cloud-phone/phones/batch-storage",
    },
    ::huaweicloud_core::Operation {
        id: "UpdateCloudPhoneProperty",
        method: "POST",
        path: "/v1/{project_id}/cloud-phone/phones/batch-update-property",
    },
    ::huaweicloud_core::Operation {
        id: "InstallApk",
        method: "POST",
        path: "/v1/{project_id}/cloud-phone/phones/commands",
    },
    ::huaweicloud_core::Operation {
        id: "PushFile",
        method: "POST",
        path: "/v1/{project_id}/cloud-phone/phones/commands",
    },
    ::huaweicloud_core::Operation {
        id: "RunShellCommand",
        method: "POST",
        path: "/v1/{project_id}/cloud-phone/phones/commands",
    },
    ::huaweicloud_core::Operation {
        id: "UninstallApk",
        method: "POST",
        path: "/v1/{project_id}/cloud-phone/phones/commands",
    },
    ::huaweicloud_core::Operation {
        id: "ExpandPhoneDataVolumeSize",
        method: "POST",
        path: "/v1/{project_id}/cloud-phone/phones/expand-volume",
    },
    ::huaweicloud_core::Operation {
        id: "DeleteShareApps",
        method: "DELETE",
        path: "/v1/{project_id}/cloud-phone/phones/share-apps",
    },
    ::huaweicloud_core::Operation {
        id: "PushShareApps",
        method: "POST",
        path: "/v1/{project_id}/cloud-phone/phones/share-apps",
    },
    ::huaweicloud_core::Operation {
        id: "DeleteShareFiles",
        method: "POST",
        path: "/v1/{project_id}/cloud-phone/phones/share-files",
    },
    ::huaweicloud_core::Operation {
        id: "PushShareFiles",
        method: "POST",
        path: "/v1/{project_id}/cloud-phone/phones/share-files",
    },
    ::huaweicloud_core::Operation {
        id: "RunSyncCommand",
        method: "POST",
        path: "/v1/{project_id}/cloud-phone/phones/sync-commands",
    },
    ::huaweicloud_core::Operation {
        id: "ShowCloudPhoneDetail",
        method: "GET",
        path: "/v1/{project_id}/cloud-phone/phones/{phone_id}",
    },
    ::huaweicloud_core::Operation {
        id: "UpdatePhoneName",
        method: "PUT",
        path: "/v1/{project_id}/cloud-phone/phones/{phone_id}",
    },
    ::huaweicloud_core::Operation {
        id: "ListScheduledEvents",
        method: "GET",
        path: "/v1/{project_id}/cloud-phone/scheduled-events",
    },
    ::huaweicloud_core::Operation {
        id: "UpdateScheduledEvent",
        method: "PUT",
        path: "/v1/{project_id}/cloud-phone/scheduled-events/{event_id}",
    },
    ::huaweicloud_core::Operation {
        id: "AuthorizeScheduledEvent",
        method: "POST",
        path: "/v1/{project_id}/cloud-phone/scheduled-events/{event_id}/authorize",
    },
    ::huaweicloud_core::Operation {
        id: "ListCloudPhoneServerModels",
        method: "GET",
        path: "/v1/{project_id}/cloud-phone/server-models",
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
        id: "ChangeCloudPhoneServerModel",
        method: "POST",
        path: "/v1/{project_id}/cloud-phone/servers/change-server-model",
    },
    ::huaweicloud_core::Operation {
        id: "UpdateKeypair",
        method: "PUT",
        path: "/v1/{project_id}/cloud-phone/servers/open-access",
    },
    ::huaweicloud_core::Operation {
        id: "ListShareFiles",
        method: "GET",
        path: "/v1/{project_id}/cloud-phone/servers/share-files",
    },
    ::huaweicloud_core::Operation {
        id: "ShowCloudPhoneServerDetail",
        method: "GET",
        path: "/v1/{project_id}/cloud-phone/servers/{server_id}",
    },
    ::huaweicloud_core::Operation {
        id: "UpdateServerName",
        method: "PUT",
        path: "/v1/{project_id}/cloud-phone/servers/{server_id}",
    },
    ::huaweicloud_core::Operation {
        id: "ListCloudPhoneServerModelOfferings",
        method: "GET",
        path: "/v1/{project_id}/server-model-offerings",
    },
    ::huaweicloud_core::Operation {
        id: "AttachShareFilesystem",
        method: "POST",
        path: "/v1/{project_id}/servers/attach-share-filesystem",
    },
    ::huaweicloud_core::Operation {
        id: "DetachShareFilesystem",
        method: "POST",
        path: "/v1/{project_id}/servers/detach-share-filesystem",
    },
    ::huaweicloud_core::Operation {
        id: "ListShareAppsSnapshot",
        method: "GET",
        path: "/v1/{project_id}/servers/{server_id}/share-apps-snapshot",
    },
    ::huaweicloud_core::Operation {
        id: "ListResourceInstances",
        method: "POST",
        path: "/v1/{project_id}/{resource_type}/resource_instances/action",
    },
    ::huaweicloud_core::Operation {
        id: "ListProjectTags",
        method: "GET",
        path: "/v1/{project_id}/{resource_type}/tags",
    },
    ::huaweicloud_core::Operation {
        id: "ListResourceTags",
        method: "GET",
        path: "/v1/{project_id}/{resource_type}/{resource_id}/tags",
    },
    ::huaweicloud_core::Operation {
        id: "BatchCreateTags",
        method: "POST",
        path: "/v1/{project_id}/{resource_type}/{resource_id}/tags/action",
    },
    ::huaweicloud_core::Operation {
        id: "BatchDeleteTags",
        method: "POST",
        path: "/v1/{project_id}/{resource_type}/{resource_id}/tags/action",
    },
    ::huaweicloud_core::Operation {
        id: "CreateCloudPhoneSingleServer",
        method: "POST",
        path: "/v2.1/{project_id}/cloud-phone/servers",
    },
    ::huaweicloud_core::Operation {
        id: "DeleteCloudPhoneServer",
        method: "DELETE",
        path: "/v2/{project_id}/cloud-phone/servers",
    },
    ::huaweicloud_core::Operation {
        id: "CreateNet2CloudPhoneServer",
        method: "POST",
        path: "/v2/{project_id}/cloud-phone/servers",
    },
    ::huaweicloud_core::Operation {
        id: "ChangeCloudPhoneServer",
        method: "POST",
        path: "/v2/{project_id}/cloud-phone/servers/{server_id}/change",
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
impl Client {
    /// A client of the service at `endpoint`, that sends over `client` with what
    /// `context` carries. All three are cheap to clone.
    pub fn new(
        endpoint: &::huaweicloud_core::Endpoint,
        client: reqwest::Client,
        context: ::huaweicloud_core::Context,
    ) -> Self {
        Self {
            baseurl: endpoint.as_str().to_owned(),
            client,
            inner: context,
        }
    }
}
#[allow(clippy::all)]
impl ClientHooks<::huaweicloud_core::Context> for Client {
    async fn pre<E>(
        &self,
        request: &mut reqwest::Request,
        info: &OperationInfo,
    ) -> std::result::Result<(), Error<E>> {
        self.inner()
            .prepare(request, traits(info.operation_id))
            .map_err(|error| Error::Custom(error.to_string()))
    }
    async fn exec(
        &self,
        request: reqwest::Request,
        info: &OperationInfo,
    ) -> reqwest::Result<reqwest::Response> {
        let traits = traits(info.operation_id);
        self.inner().execute(self.client(), request, traits).await
    }
}
/// What the specification says of an operation beside its shape.
#[allow(clippy::all)]
fn traits(operation: &str) -> ::huaweicloud_core::CallTraits {
    use ::huaweicloud_core::CallTraits;
    match operation {
        "delete_access_infos" => CallTraits::ACTION,
        "list_access_infos" => CallTraits::READ,
        "put_access_infos" => CallTraits::ACTION,
        "show_bandwidth_detail" => CallTraits::READ,
        "update_bandwidth" => {
            CallTraits::ACTION.expecting(::huaweicloud_core::Expected::ObjectWithCode)
        }
        "list_encode_servers" => CallTraits::READ,
        "restart_encode_server" => CallTraits::ACTION,
        "list_images" => CallTraits::READ,
        "delete_image" => {
            CallTraits::ACTION.expecting(::huaweicloud_core::Expected::ObjectWithCode)
        }
        "list_image_members" => CallTraits::READ,
        "add_image_member" => {
            CallTraits::ACTION.expecting(::huaweicloud_core::Expected::ObjectWithCode)
        }
        "update_image_member" => CallTraits::ACTION,
        "delete_image_member" => {
            CallTraits::ACTION.expecting(::huaweicloud_core::Expected::ObjectWithCode)
        }
        "list_jobs" => CallTraits::READ,
        "show_job" => CallTraits::READ.expecting(::huaweicloud_core::Expected::ObjectWithCode),
        "list_cloud_phone_images" => CallTraits::READ,
        "list_cloud_phone_models" => CallTraits::READ,
        "list_cloud_phones" => CallTraits::READ,
        "import_traffic" => CallTraits::ACTION,
        "batch_show_phone_connect_infos" => CallTraits::READ,
        "reset_cloud_phone" => {
            CallTraits::ACTION.expecting(::huaweicloud_core::Expected::ObjectWithCode)
        }
        "restart_cloud_phone" => {
            CallTraits::ACTION.expecting(::huaweicloud_core::Expected::ObjectWithCode)
        }
        "batch_import_cloud_phone_data" => CallTraits::ACTION,
        "stop_cloud_phone" => {
            CallTraits::ACTION.expecting(::huaweicloud_core::Expected::ObjectWithCode)
        }
        "batch_export_cloud_phone_data" => CallTraits::ACTION,
        "update_cloud_phone_property" => CallTraits::ACTION,
        "install_apk" => CallTraits::ACTION,
        "push_file" => CallTraits::ACTION,
        "run_shell_command" => CallTraits::ACTION,
        "uninstall_apk" => CallTraits::ACTION,
        "expand_phone_data_volume_size" => CallTraits::ACTION,
        "delete_share_apps" => CallTraits::ACTION,
        "push_share_apps" => CallTraits::ACTION,
        "delete_share_files" => CallTraits::ACTION,
        "push_share_files" => CallTraits::ACTION,
        "run_sync_command" => CallTraits::ACTION,
        "show_cloud_phone_detail" => CallTraits::READ,
        "update_phone_name" => CallTraits::ACTION,
        "list_scheduled_events" => CallTraits::READ,
        "update_scheduled_event" => CallTraits::ACTION,
        "authorize_scheduled_event" => CallTraits::ACTION,
        "list_cloud_phone_server_models" => CallTraits::READ,
        "list_cloud_phone_servers" => CallTraits::READ,
        "restart_cloud_phone_server" => {
            CallTraits::ACTION.expecting(::huaweicloud_core::Expected::ObjectWithCode)
        }
        "change_cloud_phone_server_model" => {
            CallTraits::ACTION.expecting(::huaweicloud_core::Expected::ObjectWithCode)
        }
        "update_keypair" => CallTraits::ACTION,
        "list_share_files" => CallTraits::READ,
        "show_cloud_phone_server_detail" => CallTraits::READ,
        "update_server_name" => {
            CallTraits::ACTION.expecting(::huaweicloud_core::Expected::ObjectWithCode)
        }
        "list_cloud_phone_server_model_offerings" => CallTraits::READ,
        "attach_share_filesystem" => CallTraits::ACTION,
        "detach_share_filesystem" => CallTraits::ACTION,
        "list_share_apps_snapshot" => CallTraits::READ,
        "list_resource_instances" => CallTraits::READ,
        "list_project_tags" => CallTraits::READ,
        "list_resource_tags" => CallTraits::READ,
        "batch_create_tags" => CallTraits::ACTION.expecting(::huaweicloud_core::Expected::Nothing),
        "batch_delete_tags" => CallTraits::ACTION.expecting(::huaweicloud_core::Expected::Nothing),
        "create_cloud_phone_single_server" => {
            CallTraits::ACTION.expecting(::huaweicloud_core::Expected::ObjectWithCode)
        }
        "delete_cloud_phone_server" => CallTraits::ACTION,
        "create_net2_cloud_phone_server" => {
            CallTraits::ACTION.expecting(::huaweicloud_core::Expected::ObjectWithCode)
        }
        "change_cloud_phone_server" => {
            CallTraits::ACTION.expecting(::huaweicloud_core::Expected::ObjectWithCode)
        }
        _ => CallTraits::ACTION,
    }
}
