// Made by `cargo xtask codegen` from the specification. Do not edit.

#[allow(unused_imports)]
use progenitor_client::{ByteStream, ClientInfo, Error, ResponseValue};
#[allow(unused_imports)]
use progenitor_client::{ClientHooks, OperationInfo, RequestBuilderExt, encode_path};
#[allow(clippy::all)]
/// The bodies of requests and answers.
#[allow(clippy::needless_pass_by_value)]
pub mod types {
    /// Answer without data.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct Acknowledged {
        /// The string `"0"` for success, else a service code.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub error_code: ::std::option::Option<::std::string::String>,
        /// Text that goes with the code, `ok` or `OK` on success.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub error_msg: ::std::option::Option<::std::string::String>,
    }
    /// One Android pool.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct AospPool {
        /// Whether it can be ordered.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub enable: ::std::option::Option<bool>,
        /// Id of the entry. Text in a sample.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub id: ::std::option::Option<i32>,
        /// EIP: public addresses; ADN: acceleration network.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub network: ::std::option::Option<::std::string::String>,
        /// Id of the pool.
        #[serde(rename = "resPoolId")]
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub res_pool_id: ::std::option::Option<::std::string::String>,
        /// Android version, for `os` of `CreateInstance`.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub version: ::std::option::Option<::std::string::String>,
    }
    /// Bindings to make.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct AssignInstanceRequest {
        /// Pairs of user and instance, at most 100.
        pub user_instances: ::std::vec::Vec<UserInstance>,
    }
    /// Command and instances.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct AsyncCommandRequest {
        /// Command for the adb shell, at most 1024 bytes.
        pub command: ::std::string::String,
        /// Instance ids, at most 100.
        pub instance_ids: ::std::vec::Vec<::std::string::String>,
    }
    /// Bandwidth specification.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct BandInfo {
        /// Id for `bandSkuId` of `CreateInstance`.
        #[serde(rename = "cbcSkuId")]
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub cbc_sku_id: ::std::option::Option<::std::string::String>,
        /// Id of the entry. Seen in a sample only.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub id: ::std::option::Option<::std::string::String>,
    }
    /// Instances to back up.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct BatchBackupInstancesRequest {
        /// Instance ids, at most 100 by the page and 50 by the operation catalogue.
        pub instance_ids: ::std::vec::Vec<::std::string::String>,
    }
    /// User and instances.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct BatchPrepareInstancesRequest {
        /// Instance ids, at most 100.
        pub instance_ids: ::std::vec::Vec<::std::string::String>,
        /// User id, at most 32 characters.
        pub user_id: ::std::string::String,
    }
    /// Answer with the present states.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct BatchPrepareInstancesResponse {
        /// Present states. Absent or null after a refusal.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub data: ::std::option::Option<PrepareData>,
        /// The string `"0"` for success, else a service code.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub error_code: ::std::option::Option<::std::string::String>,
        /// Text that goes with the code, `ok` or `OK` on success.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub error_msg: ::std::option::Option<::std::string::String>,
    }
    /// Status numbers of the listed instances.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct BatchQueryStatusData {
        /// One entry per instance.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub status_results: ::std::vec::Vec<StatusResult>,
    }
    /// Instances to look at.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct BatchQueryStatusRequest {
        /// Instance ids, at most 100.
        pub instance_ids: ::std::vec::Vec<::std::string::String>,
    }
    /// Answer with status numbers.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct BatchQueryStatusResponse {
        /// Status numbers. Absent or null after a refusal.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub data: ::std::option::Option<BatchQueryStatusData>,
        /// The string `"0"` for success, else a service code. A number 0 was seen once in a sample of another operation.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub error_code: ::std::option::Option<::std::string::String>,
        /// Text that goes with the code, `ok` or `OK` on success.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub error_msg: ::std::option::Option<::std::string::String>,
    }
    /// Instances to restart. All of them have to be running.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct BatchRebootInstanceRequest {
        /// Instance ids, at most 100.
        pub instance_ids: ::std::vec::Vec<::std::string::String>,
    }
    /// Acknowledgement of a restart. There is no handle to follow the work.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct BatchRebootInstanceResponse {
        /// The string `"0"` for success, else a service code. A number 0 was seen once in a sample of another operation.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub error_code: ::std::option::Option<::std::string::String>,
        /// Text that goes with the code, `ok` or `OK` on success.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub error_msg: ::std::option::Option<::std::string::String>,
    }
    /// Instances to reset.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct BatchResetRequest {
        /// Instance ids, at most 100.
        pub instance_ids: ::std::vec::Vec<::std::string::String>,
    }
    /// Answer to a reset.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct BatchResetResponse {
        /// Task of the reset. Absent in the form of older pages; absent or null after a refusal.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub data: ::std::option::Option<TaskData>,
        /// The string `"0"` for success, else a service code. A number 0 was seen once in a sample of another operation.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub error_code: ::std::option::Option<::std::string::String>,
        /// Text that goes with the code, `ok` or `OK` on success.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub error_msg: ::std::option::Option<::std::string::String>,
    }
    /// Answer with the specifications.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct BatchShowSkuResponse {
        /// Specifications. Absent or null after a refusal.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub data: ::std::option::Option<SkuData>,
        /// The string `"0"` for success, else a service code.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub error_code: ::std::option::Option<::std::string::String>,
        /// Text that goes with the code, `ok` or `OK` on success.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub error_msg: ::std::option::Option<::std::string::String>,
    }
    /// Period and payment of an order.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct ChargeParam {
        /// 1: billed by period, the only value.
        #[serde(rename = "chargingMode")]
        pub charging_mode: i32,
        /// 0: pay by hand; 1: pay at once from the balance.
        #[serde(
            rename = "isAutoPay",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub is_auto_pay: ::std::option::Option<i32>,
        /// 0: ends with the period; 1: is renewed.
        #[serde(
            rename = "isAutoRenew",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub is_auto_renew: ::std::option::Option<i32>,
        /// Length of the period, 1 to 9 months or 1 to 3 years.
        #[serde(rename = "periodNum")]
        pub period_num: i32,
        /// Unit of the period; 2: month, 3: year.
        #[serde(rename = "periodType")]
        pub period_type: i32,
    }
    /// Pair of an instance and its job.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct CmdJob {
        /// Id of one instance. The page describes it as a list, but it is a single id.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub instance_id: ::std::option::Option<::std::string::String>,
        /// Id of the job, as found again in the answer of `GetTask`.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub job_id: ::std::option::Option<::std::string::String>,
    }
    /// Outcome of a command on one instance.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct CmdResult {
        /// Code of the phone layer such as `CPS.0191`, empty when all is well.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub error_code: ::std::option::Option<::std::string::String>,
        /// Text that goes with the code.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub error_msg: ::std::option::Option<::std::string::String>,
        /// Output of the command, at most 1024 bytes.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub execute_msg: ::std::option::Option<::std::string::String>,
        /// Instance id.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub instance_id: ::std::option::Option<::std::string::String>,
        /// 1: still running; 2: succeeded; -1: failed.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub status: ::std::option::Option<i32>,
    }
    /// Order of instances.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct CreateInstanceRequest {
        /// Bandwidth of an instance in Mbit/s.
        #[serde(rename = "bandSize")]
        pub band_size: f64,
        /// Bandwidth specification, `bandInfo.cbcSkuId` of `BatchShowSku`.
        #[serde(rename = "bandSkuId")]
        pub band_sku_id: ::std::string::String,
        /// Period and payment.
        #[serde(rename = "chargeParam")]
        pub charge_param: ChargeParam,
        /// Number of instances, at most 2000 (the page says 1500).
        pub count: i32,
        /// Beginning of the instance names, at most 14 characters.
        #[serde(rename = "instanceNamePrefix")]
        pub instance_name_prefix: ::std::string::String,
        /// Instance specification, `cbcSkuId` of an entry of `BatchShowSku`.
        #[serde(rename = "instanceSkuId")]
        pub instance_sku_id: ::std::string::String,
        /// EIP: public addresses; ADN: acceleration network.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub network: ::std::option::Option<::std::string::String>,
        /// Node group, for orders of a node group. Operation catalogue only.
        #[serde(
            rename = "nodeGroupId",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub node_group_id: ::std::option::Option<::std::string::String>,
        /// Android version. Not every source knows all three. One of `AOSP9`, `AOSP11`, `AOSP14`.
        pub os: ::std::string::String,
        /// Region id from `BatchShowSku`.
        #[serde(rename = "regionId")]
        pub region_id: ::std::string::String,
    }
    /// Answer to an order.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct CreateInstanceResponse {
        /// The order. Absent or null after a refusal.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub data: ::std::option::Option<CreatedOrder>,
        /// The string `"0"` for success, else a service code.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub error_code: ::std::option::Option<::std::string::String>,
        /// Text that goes with the code, `ok` or `OK` on success.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub error_msg: ::std::option::Option<::std::string::String>,
    }
    /// Order and its instances.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct CreatedOrder {
        /// The instances of the order.
        #[serde(rename = "instanceInfos")]
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub instance_infos: ::std::vec::Vec<OrderedInstance>,
        /// Order id for the billing service.
        #[serde(rename = "orderId")]
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub order_id: ::std::option::Option<::std::string::String>,
    }
    /// Instances to unsubscribe.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct DeleteInstanceRequest {
        /// Instance ids, at most 100.
        #[serde(rename = "instanceIdList")]
        pub instance_id_list: ::std::vec::Vec<::std::string::String>,
    }
    /// Answer to a cancellation.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct DeleteInstanceResponse {
        /// Null as a rule.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub data: ::std::option::Option<::std::string::String>,
        /// The string `"0"` for success, else a service code.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub error_code: ::std::option::Option<::std::string::String>,
        /// Text that goes with the code, `ok` or `OK` on success.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub error_msg: ::std::option::Option<::std::string::String>,
    }
    /// Addresses of a device.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct DeviceResource {
        /// Not explained by any source. Operation catalogue only.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub app_ip_synchronize_list: ::std::option::Option<::std::string::String>,
        /// Id of the device.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub device_id: ::std::option::Option<::std::string::String>,
        /// Not explained by any source. Operation catalogue only.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub fingerprint_id: ::std::option::Option<i32>,
        /// Not explained by any source. Operation catalogue only.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub ip_proxy: ::std::option::Option<i32>,
        /// Id of the cloud phone instance.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub kp_id: ::std::option::Option<::std::string::String>,
        /// Signalling.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub rtc: ::std::option::Option<RtcResource>,
        /// Media addresses.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub sdk: ::std::option::Option<SdkResource>,
    }
    /// Token and addresses for streaming.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Default, PartialEq)]
    #[non_exhaustive]
    pub struct DeviceTokenData {
        /// Credential for the signalling server. Never log it.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub device_token: ::std::option::Option<::std::string::String>,
        /// Addresses of the device.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub resource: ::std::option::Option<DeviceResource>,
        /// Id of the stream. Newer pages only.
        #[serde(rename = "streamingId")]
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub streaming_id: ::std::option::Option<::std::string::String>,
    }
    /// Public addresses. Port and type are numbers here.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct ExternalAddress {
        /// IPv4 address.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub address: ::std::option::Option<::std::string::String>,
        /// Address in the acceleration network (ADN).
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub address_adn: ::std::option::Option<::std::string::String>,
        /// IPv6 address.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub address_ipv6: ::std::option::Option<::std::string::String>,
        /// Audio port.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub aport: ::std::option::Option<i32>,
        /// Audio type.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub atype: ::std::option::Option<i32>,
    }
    /// Token and addresses for streaming. Secret.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct GetDeviceTokenResponse {
        /// Token and addresses. Absent or null after a refusal.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub data: ::std::option::Option<DeviceTokenData>,
        /// The string `"0"` for success, else a service code. The number 0 was seen in a sample.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub error_code: ::std::option::Option<::std::string::String>,
        /// Text that goes with the code, `ok` or `OK` on success.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub error_msg: ::std::option::Option<::std::string::String>,
    }
    /// Jobs of a task.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct GetTaskData {
        /// State of each job. May be shorter than `cmd_jobs`, or empty at first.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub jobs: ::std::vec::Vec<JobDetail>,
    }
    /// Answer with the jobs of a task.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct GetTaskResponse {
        /// Jobs of the task. Absent or null after a refusal.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub data: ::std::option::Option<GetTaskData>,
        /// The string `"0"` for success, else a service code. A number 0 was seen once in a sample of another operation. It says nothing about the single jobs.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub error_code: ::std::option::Option<::std::string::String>,
        /// Text that goes with the code, `ok` or `OK` on success.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub error_msg: ::std::option::Option<::std::string::String>,
    }
    /// Signalling server and ICE servers.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Default, PartialEq)]
    #[non_exhaustive]
    pub struct IceSignaling {
        /// Life of the address, in seconds.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub expired_time: ::std::option::Option<::std::string::String>,
        /// ICE servers. The list is part of the secret answer; never log it.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub ice_servers: ::std::vec::Vec<::std::string::String>,
        /// Address of the signalling server. May carry a credential; never log it.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub signaling_url: ::std::option::Option<::std::string::String>,
    }
    /// Package and instances.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, PartialEq)]
    #[non_exhaustive]
    pub struct InstallAppRequest {
        /// Kind of package; `apk` is the only one.
        pub biz_type: ::std::string::String,
        /// MD5 sum of the package.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub content_md5: ::std::option::Option<::std::string::String>,
        /// Media type of the download from OBS, `application/octet-stream`.
        pub content_type: ::std::string::String,
        /// 0: normal installation; 1: quick installation.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub fast_install: ::std::option::Option<::std::string::String>,
        /// File name, with its suffix.
        pub file_name: ::std::string::String,
        /// Download link of OBS. As a rule it is signed; never log it.
        pub install_package_url: ::std::string::String,
        /// Instance ids, at most 100.
        pub instance_id_list: ::std::vec::Vec<::std::string::String>,
        /// Package name after installation.
        pub object_name: ::std::string::String,
        /// Size in MB, as text.
        pub object_size: ::std::string::String,
        /// Version of the application.
        pub object_version: ::std::string::String,
    }
    /// One installed application.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Default, PartialEq)]
    #[non_exhaustive]
    pub struct InstalledApp {
        /// Name that is shown.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub app_name: ::std::option::Option<::std::string::String>,
        /// Package name.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub app_pkg: ::std::option::Option<::std::string::String>,
        /// Version.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub app_version: ::std::option::Option<::std::string::String>,
        /// Link to the icon. It is signed and expires; never log it.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub icon_url: ::std::option::Option<::std::string::String>,
    }
    /// One cloud phone instance. Nearly every field can be null.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct Instance {
        /// Account name.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub account_name: ::std::option::Option<::std::string::String>,
        /// 0: not assigned to a user; 1: assigned.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub assign_status: ::std::option::Option<i32>,
        /// User the instance is assigned to.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub assign_user: ::std::option::Option<::std::string::String>,
        /// State of the last backup:
        ///
        /// - 0: preparing
        /// - 1: executing
        /// - 2: succeeded
        /// - 3: failed
        /// - 4: other
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub backup_status: ::std::option::Option<i32>,
        /// Time at which `backup_status` was set.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub backup_time: ::std::option::Option<::std::string::String>,
        /// Billing mode, a number as text (`"1"` in the sample). The values are not documented.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub billing_mode: ::std::option::Option<::std::string::String>,
        /// 0: normal; 1: frozen.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub frozen_status: ::std::option::Option<i32>,
        /// Instance id, used by the other operations.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub instance_id: ::std::option::Option<::std::string::String>,
        /// Instance name.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub instance_name: ::std::option::Option<::std::string::String>,
        /// Readable specification.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub instance_sku: ::std::option::Option<::std::string::String>,
        /// 0: nobody logged in; 1: logged in.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub login_status: ::std::option::Option<i32>,
        /// Member name.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub member_name: ::std::option::Option<::std::string::String>,
        /// Id of the phone behind the instance.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub phone_id: ::std::option::Option<::std::string::String>,
        /// Project id.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub project_id: ::std::option::Option<::std::string::String>,
        /// Project name.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub project_name: ::std::option::Option<::std::string::String>,
        /// Region id. Values beyond the public list occur, so this is free text.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub region: ::std::option::Option<::std::string::String>,
        /// Name of the region.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub region_name: ::std::option::Option<::std::string::String>,
        /// English name of the region.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub region_name_en: ::std::option::Option<::std::string::String>,
        /// State of the last restore:
        ///
        /// - 0: preparing
        /// - 1: executing
        /// - 2: succeeded
        /// - 3: failed
        /// - 4: other
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub restore_status: ::std::option::Option<i32>,
        /// Time at which `restore_status` was set.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub restore_time: ::std::option::Option<::std::string::String>,
        /// Running state:
        ///
        /// - 0: unknown
        /// - 1: stopped
        /// - 2: running
        /// - 3: going offline
        /// - 4: starting
        /// - 5: shut down
        ///
        /// None of them means "restarting" or "resetting".
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub running_status: ::std::option::Option<i32>,
    }
    /// Video settings for one network type and one codec.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct InstanceSetting {
        /// Codec. One of `H264`, `H265`.
        pub encoding_type: ::std::string::String,
        /// Kind of network between user and phone. One of `WIFI`, `MOBILE_NETWORK`, `WIRED`.
        pub network_type: ::std::string::String,
        /// Values for each definition.
        pub video_spec_groups: ::std::vec::Vec<VideoSpecGroup>,
    }
    /// Internal addresses. Port and type are text here.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct InternalAddress {
        /// IPv4 address.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub address: ::std::option::Option<::std::string::String>,
        /// Address in the acceleration network (ADN). Seen in a sample only.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub address_adn: ::std::option::Option<::std::string::String>,
        /// IPv6 address.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub address_ipv6: ::std::option::Option<::std::string::String>,
        /// Audio port.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub aport: ::std::option::Option<::std::string::String>,
        /// Audio type.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub atype: ::std::option::Option<::std::string::String>,
    }
    /// State of one job. It does not name the instance.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct JobDetail {
        /// Code of the job, empty when all is well. It comes from the phone layer, for example `CPS.0191` or `CPS0005`; both spellings occur.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub error_code: ::std::option::Option<::std::string::String>,
        /// Text that goes with the code.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub error_msg: ::std::option::Option<::std::string::String>,
        /// Output of the command, after success and failure alike. Null when there is none.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub execute_msg: ::std::option::Option<::std::string::String>,
        /// Id of the job, the same as in `cmd_jobs`.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub job_id: ::std::option::Option<::std::string::String>,
        /// State of the job, union of all sources:
        ///
        /// - 0: not started (install tasks, operation catalogue)
        /// - 1: running
        /// - 2: succeeded, final
        /// - 3: failed, final (install tasks, operation catalogue)
        /// - -1: failed, final (commands)
        ///
        /// Treat any other value as unknown and keep polling up to a deadline.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub status: ::std::option::Option<i32>,
    }
    /// Page of applications.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct ListInstanceAppData {
        /// Page number, from 1.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub page_no: ::std::option::Option<i32>,
        /// Page size that was asked for.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub page_size: ::std::option::Option<i32>,
        /// The applications of this page.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub result: ::std::vec::Vec<InstalledApp>,
        /// Number of applications over all pages.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub total_count: ::std::option::Option<i32>,
    }
    /// Answer with a page of applications.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct ListInstanceAppResponse {
        /// Page of applications. Absent or null after a refusal.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub data: ::std::option::Option<ListInstanceAppData>,
        /// The string `"0"` for success, else a service code.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub error_code: ::std::option::Option<::std::string::String>,
        /// Text that goes with the code, `ok` or `OK` on success.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub error_msg: ::std::option::Option<::std::string::String>,
    }
    /// Page of instances.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct ListInstancesData {
        /// The string `"0"` for success, else a service code. This is the documented place; it may be missing if the code stands at the top level.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub error_code: ::std::option::Option<::std::string::String>,
        /// Text that goes with the code, `ok` or `OK` on success.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub error_msg: ::std::option::Option<::std::string::String>,
        /// Page number, from 1.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub page_no: ::std::option::Option<i32>,
        /// Page size that was asked for.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub page_size: ::std::option::Option<i32>,
        /// The instances of this page.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub result: ::std::vec::Vec<Instance>,
        /// Number of instances over all pages.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub total_count: ::std::option::Option<i32>,
    }
    /// Answer with a page of instances. The code stands either here or inside `data`.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct ListInstancesResponse {
        /// Page of instances. Absent or null after a refusal.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub data: ::std::option::Option<ListInstancesData>,
        /// The string `"0"` for success, else a service code. The page documents it inside `data`; it is kept here because all other operations have it at this level.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub error_code: ::std::option::Option<::std::string::String>,
        /// Text that goes with the code, `ok` or `OK` on success.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub error_msg: ::std::option::Option<::std::string::String>,
    }
    /// One instance of an order.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct OrderedInstance {
        /// Instance id.
        #[serde(rename = "instanceId")]
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub instance_id: ::std::option::Option<::std::string::String>,
        /// Instance name.
        #[serde(rename = "instanceName")]
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub instance_name: ::std::option::Option<::std::string::String>,
    }
    /// Pools of a specification.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct PoolInfo {
        /// Android pools.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub aosp: ::std::vec::Vec<AospPool>,
    }
    /// Present states of the instances.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct PrepareData {
        /// One entry per instance.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub status_list: ::std::vec::Vec<PrepareStatus>,
    }
    /// Present state of one instance.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct PrepareStatus {
        /// Instance id.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub instance_id: ::std::option::Option<::std::string::String>,
        /// State of the instance:
        ///
        /// - 0: ready
        /// - 1: to be restored
        /// - 2: to be assigned
        /// - 3: being backed up
        /// - 4: resetting
        /// - 5: restarting
        /// - 6: offline
        /// - 7: being replaced
        /// - 8: being restored after expiry
        /// - 9: could not be restored after expiry
        /// - 10: under maintenance
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub status: ::std::option::Option<i32>,
    }
    /// Progress of one instance.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct Progress {
        /// How far it is:
        ///
        /// - 0: ready, final
        /// - 1: queued
        /// - 2: being restored, or offline
        /// - 3: being backed up
        /// - -1: failed, final
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub status: ::std::option::Option<i32>,
        /// Described as the time to wait, without a unit; the name means a number in the queue.
        #[serde(rename = "waitingCount")]
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub waiting_count: ::std::option::Option<i32>,
    }
    /// Instance specifications of one region.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct RegionSkus {
        /// Region id.
        #[serde(rename = "regionId")]
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub region_id: ::std::option::Option<::std::string::String>,
        /// The specifications.
        #[serde(rename = "skuResponses")]
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub sku_responses: ::std::vec::Vec<Sku>,
    }
    /// Instance whose session ends.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct ReleaseInstancesSessionRequest {
        /// Instance id, at most 32 characters.
        pub instance_id: ::std::string::String,
    }
    /// Signalling for WebRTC.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct RtcResource {
        /// Signalling server.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub ice_signaling: ::std::option::Option<IceSignaling>,
    }
    /// Media addresses for the client SDK.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct SdkResource {
        /// Addresses on the public network.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub external: ::std::option::Option<ExternalAddress>,
        /// Addresses on the internal network.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub internal: ::std::option::Option<InternalAddress>,
    }
    /// Instances and their video settings.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct SetVideoConfigRequest {
        /// Instance ids, at most 100.
        pub instance_ids: ::std::vec::Vec<::std::string::String>,
        /// Settings; one for each of the six pairs of network type and codec.
        pub instance_settings: ::std::vec::Vec<InstanceSetting>,
    }
    /// User and instance.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct ShowProgressRequest {
        /// Instance id, at most 32 characters.
        pub instance_id: ::std::string::String,
        /// User id, at most 32 characters.
        pub user_id: ::std::string::String,
    }
    /// Answer with the progress.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct ShowProgressResponse {
        /// Progress. Absent or null after a refusal.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub data: ::std::option::Option<Progress>,
        /// The string `"0"` for success, else a service code.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub error_code: ::std::option::Option<::std::string::String>,
        /// Text that goes with the code, `ok` or `OK` on success.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub error_msg: ::std::option::Option<::std::string::String>,
    }
    /// One instance specification.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct Sku {
        /// Bandwidths to choose from in Mbit/s, split by commas.
        #[serde(rename = "bandSize")]
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub band_size: ::std::option::Option<::std::string::String>,
        /// Processor and memory.
        #[serde(rename = "calcSpec")]
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub calc_spec: ::std::option::Option<::std::string::String>,
        /// Id for `instanceSkuId` of `CreateInstance`.
        #[serde(rename = "cbcSkuId")]
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub cbc_sku_id: ::std::option::Option<::std::string::String>,
        /// 0: by period; 1: on demand; 2: both.
        #[serde(rename = "chargeMode")]
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub charge_mode: ::std::option::Option<i32>,
        /// Highest resolution of the screen.
        #[serde(rename = "maxResolution")]
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub max_resolution: ::std::option::Option<::std::string::String>,
        /// Name.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub name: ::std::option::Option<::std::string::String>,
        /// Pools that offer it.
        #[serde(rename = "poolInfo")]
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub pool_info: ::std::option::Option<PoolInfo>,
        /// Size of the resource. A number in a sample.
        #[serde(rename = "resourceSize")]
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub resource_size: ::std::option::Option<::std::string::String>,
        /// Description.
        #[serde(rename = "specDesc")]
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub spec_desc: ::std::option::Option<::std::string::String>,
        /// Storage.
        #[serde(rename = "storageSpec")]
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub storage_spec: ::std::option::Option<::std::string::String>,
        /// Edition. The operation catalogue says PERSONAL where its sample has PROFESSIONAL. One of `ENTERPRISE`, `PROFESSIONAL`, `PERSONAL`.
        #[serde(rename = "type")]
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub type_: ::std::option::Option<::std::string::String>,
    }
    /// Specifications on sale.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct SkuData {
        /// Bandwidth specification.
        #[serde(rename = "bandInfo")]
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub band_info: ::std::option::Option<BandInfo>,
        /// One entry per region.
        #[serde(rename = "skuSpecResponseList")]
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub sku_spec_response_list: ::std::vec::Vec<RegionSkus>,
    }
    /// Status number of one instance.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct StatusResult {
        /// Instance id.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub instance_id: ::std::option::Option<::std::string::String>,
        /// Status number, 0 to 5 or 0 to 7 depending on the source. Two contradictory lists of meanings exist, see `BatchQueryStatus`, so no value is named here.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub status: ::std::option::Option<i32>,
    }
    /// Instance whose stream ends.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct StopInstancesStreamingRequest {
        /// Instance id, at most 32 characters.
        pub instance_id: ::std::string::String,
    }
    /// Outcome of a command on each instance.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct SyncCommandData {
        /// One entry per instance.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub cmd_results: ::std::vec::Vec<CmdResult>,
    }
    /// Command and instances.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct SyncCommandRequest {
        /// Command for the adb shell, at most 1024 bytes.
        pub command: ::std::string::String,
        /// Instance ids, at most 100.
        pub instance_ids: ::std::vec::Vec<::std::string::String>,
    }
    /// Outcome of a command.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct SyncCommandResponse {
        /// Outcome on each instance. Absent or null after a refusal.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub data: ::std::option::Option<SyncCommandData>,
        /// The string `"0"` for success, else a service code. It says nothing of the single commands.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub error_code: ::std::option::Option<::std::string::String>,
        /// Text that goes with the code, `ok` or `OK` on success.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub error_msg: ::std::option::Option<::std::string::String>,
    }
    /// Handle of the work that a call has started.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct TaskData {
        /// One job per instance. This is the only place where jobs and instances meet.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub cmd_jobs: ::std::vec::Vec<CmdJob>,
        /// Id for `GetTask`. A reset id is `RM_` and 32 hex digits, so longer than the 32 characters one source allows.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub task_id: ::std::option::Option<::std::string::String>,
    }
    /// Answer to a call that has started a task.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct TaskStarted {
        /// Task that was started. Absent or null after a refusal, and in the form of some older pages.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub data: ::std::option::Option<TaskData>,
        /// The string `"0"` for success, else a service code.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub error_code: ::std::option::Option<::std::string::String>,
        /// Text that goes with the code, `ok` or `OK` on success.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub error_msg: ::std::option::Option<::std::string::String>,
    }
    /// Bindings to end.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct UnassignInstanceRequest {
        /// Pairs of user and instance, at most 10.
        pub user_instances: ::std::vec::Vec<UserInstance>,
    }
    /// Binding of an instance to a user.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct UserInstance {
        /// Instance id, at most 32 characters.
        pub instance_id: ::std::string::String,
        /// User id, at most 32 characters.
        pub user_id: ::std::string::String,
    }
    /// Bit rate and frame rate.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct VideoSpec {
        /// Bit rate in kbit/s, a multiple of 100. The page allows 100 and up, others 0.
        pub code_rate: i32,
        /// Frames per second. One of `30`, `60`.
        pub fps: i32,
    }
    /// Values for the three definitions.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct VideoSpecGroup {
        /// Values for 1080 lines.
        #[serde(rename = "definition_1080P")]
        pub definition_1080p: VideoSpec,
        /// Values for 540 lines.
        #[serde(rename = "definition_540P")]
        pub definition_540p: VideoSpec,
        /// Values for 720 lines.
        #[serde(rename = "definition_720P")]
        pub definition_720p: VideoSpec,
    }
    /// The optional parameters of [`InstallApp`](super::Client::install_app).
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct InstallAppOptions {
        /// Id of this request, for tracing. The page of this operation does not list it, or marks it as optional; the code KOOPHONE.API.0002 (header missing) is general, so sending it is the safe choice.
        pub x_request_id: ::std::option::Option<::std::string::String>,
    }
    impl InstallAppOptions {
        /// Sets `x_request_id`.
        #[must_use]
        pub fn x_request_id(
            mut self,
            x_request_id: impl ::std::convert::Into<::std::string::String>,
        ) -> Self {
            self.x_request_id = ::std::option::Option::Some(x_request_id.into());
            self
        }
    }
    /// The optional parameters of [`ListInstances`](super::Client::list_instances).
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct ListInstancesOptions {
        /// Only the instance with this id.
        pub instance_id: ::std::option::Option<::std::string::String>,
        /// Only instances with this name.
        pub instance_name: ::std::option::Option<::std::string::String>,
        /// Sort direction. From the operation catalogue. One of `desc`, `asc`.
        pub order: ::std::option::Option<::std::string::String>,
        /// Field to sort by. From the operation catalogue, which lists no values.
        pub order_by: ::std::option::Option<::std::string::String>,
        /// Only instances of the node group with this name.
        pub pool_name: ::std::option::Option<::std::string::String>,
        /// Only instances of this kind of pool. One of `CLOUD_APP`, `CLOUD_PHONE`.
        pub pool_scene_tag: ::std::option::Option<::std::string::String>,
        /// End of the time range, same form as the start. An end before the start is refused with KOOPHONE.API.5004.
        pub query_end_time: ::std::option::Option<::std::string::String>,
        /// Start of the time range, UTC, `yyyy-MM-dd HH:mm:ss`. Another form is refused with KOOPHONE.API.5002.
        pub query_start_time: ::std::option::Option<::std::string::String>,
    }
    impl ListInstancesOptions {
        /// Sets `instance_id`.
        #[must_use]
        pub fn instance_id(
            mut self,
            instance_id: impl ::std::convert::Into<::std::string::String>,
        ) -> Self {
            self.instance_id = ::std::option::Option::Some(instance_id.into());
            self
        }
        /// Sets `instance_name`.
        #[must_use]
        pub fn instance_name(
            mut self,
            instance_name: impl ::std::convert::Into<::std::string::String>,
        ) -> Self {
            self.instance_name = ::std::option::Option::Some(instance_name.into());
            self
        }
        /// Sets `order`.
        #[must_use]
        pub fn order(mut self, order: impl ::std::convert::Into<::std::string::String>) -> Self {
            self.order = ::std::option::Option::Some(order.into());
            self
        }
        /// Sets `order_by`.
        #[must_use]
        pub fn order_by(
            mut self,
            order_by: impl ::std::convert::Into<::std::string::String>,
        ) -> Self {
            self.order_by = ::std::option::Option::Some(order_by.into());
            self
        }
        /// Sets `pool_name`.
        #[must_use]
        pub fn pool_name(
            mut self,
            pool_name: impl ::std::convert::Into<::std::string::String>,
        ) -> Self {
            self.pool_name = ::std::option::Option::Some(pool_name.into());
            self
        }
        /// Sets `pool_scene_tag`.
        #[must_use]
        pub fn pool_scene_tag(
            mut self,
            pool_scene_tag: impl ::std::convert::Into<::std::string::String>,
        ) -> Self {
            self.pool_scene_tag = ::std::option::Option::Some(pool_scene_tag.into());
            self
        }
        /// Sets `query_end_time`.
        #[must_use]
        pub fn query_end_time(
            mut self,
            query_end_time: impl ::std::convert::Into<::std::string::String>,
        ) -> Self {
            self.query_end_time = ::std::option::Option::Some(query_end_time.into());
            self
        }
        /// Sets `query_start_time`.
        #[must_use]
        pub fn query_start_time(
            mut self,
            query_start_time: impl ::std::convert::Into<::std::string::String>,
        ) -> Self {
            self.query_start_time = ::std::option::Option::Some(query_start_time.into());
            self
        }
    }
    /// The optional parameters of [`CreateInstance`](super::Client::create_instance).
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct CreateInstanceOptions {
        /// Id of this request, for tracing. The page of this operation does not list it, or marks it as optional; the code KOOPHONE.API.0002 (header missing) is general, so sending it is the safe choice.
        pub x_request_id: ::std::option::Option<::std::string::String>,
    }
    impl CreateInstanceOptions {
        /// Sets `x_request_id`.
        #[must_use]
        pub fn x_request_id(
            mut self,
            x_request_id: impl ::std::convert::Into<::std::string::String>,
        ) -> Self {
            self.x_request_id = ::std::option::Option::Some(x_request_id.into());
            self
        }
    }
    /// The optional parameters of [`DeleteInstance`](super::Client::delete_instance).
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct DeleteInstanceOptions {
        /// Id of this request, for tracing. The page of this operation does not list it, or marks it as optional; the code KOOPHONE.API.0002 (header missing) is general, so sending it is the safe choice.
        pub x_request_id: ::std::option::Option<::std::string::String>,
    }
    impl DeleteInstanceOptions {
        /// Sets `x_request_id`.
        #[must_use]
        pub fn x_request_id(
            mut self,
            x_request_id: impl ::std::convert::Into<::std::string::String>,
        ) -> Self {
            self.x_request_id = ::std::option::Option::Some(x_request_id.into());
            self
        }
    }
    /// The optional parameters of [`BatchPrepareInstances`](super::Client::batch_prepare_instances).
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct BatchPrepareInstancesOptions {
        /// Id of this request, for tracing. The page of this operation does not list it, or marks it as optional; the code KOOPHONE.API.0002 (header missing) is general, so sending it is the safe choice.
        pub x_request_id: ::std::option::Option<::std::string::String>,
    }
    impl BatchPrepareInstancesOptions {
        /// Sets `x_request_id`.
        #[must_use]
        pub fn x_request_id(
            mut self,
            x_request_id: impl ::std::convert::Into<::std::string::String>,
        ) -> Self {
            self.x_request_id = ::std::option::Option::Some(x_request_id.into());
            self
        }
    }
    /// The optional parameters of [`ShowProgress`](super::Client::show_progress).
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct ShowProgressOptions {
        /// Id of this request, for tracing. The page of this operation does not list it, or marks it as optional; the code KOOPHONE.API.0002 (header missing) is general, so sending it is the safe choice.
        pub x_request_id: ::std::option::Option<::std::string::String>,
    }
    impl ShowProgressOptions {
        /// Sets `x_request_id`.
        #[must_use]
        pub fn x_request_id(
            mut self,
            x_request_id: impl ::std::convert::Into<::std::string::String>,
        ) -> Self {
            self.x_request_id = ::std::option::Option::Some(x_request_id.into());
            self
        }
    }
    /// The optional parameters of [`BatchShowSku`](super::Client::batch_show_sku).
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct BatchShowSkuOptions {
        /// Id of this request, for tracing. The page of this operation does not list it, or marks it as optional; the code KOOPHONE.API.0002 (header missing) is general, so sending it is the safe choice.
        pub x_request_id: ::std::option::Option<::std::string::String>,
    }
    impl BatchShowSkuOptions {
        /// Sets `x_request_id`.
        #[must_use]
        pub fn x_request_id(
            mut self,
            x_request_id: impl ::std::convert::Into<::std::string::String>,
        ) -> Self {
            self.x_request_id = ::std::option::Option::Some(x_request_id.into());
            self
        }
    }
    /// The optional parameters of [`ListInstanceApp`](super::Client::list_instance_app).
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct ListInstanceAppOptions {
        /// Only applications of this kind; without it all are listed. One of `1`, `2`.
        pub app_type: ::std::option::Option<i32>,
    }
    impl ListInstanceAppOptions {
        /// Sets `app_type`.
        #[must_use]
        pub fn app_type(mut self, app_type: i32) -> Self {
            self.app_type = ::std::option::Option::Some(app_type);
            self
        }
    }
    /// The optional parameters of [`GetDeviceToken`](super::Client::get_device_token).
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct GetDeviceTokenOptions {
        /// Id of this request, for tracing. The page of this operation does not list it, or marks it as optional; the code KOOPHONE.API.0002 (header missing) is general, so sending it is the safe choice.
        pub x_request_id: ::std::option::Option<::std::string::String>,
    }
    impl GetDeviceTokenOptions {
        /// Sets `x_request_id`.
        #[must_use]
        pub fn x_request_id(
            mut self,
            x_request_id: impl ::std::convert::Into<::std::string::String>,
        ) -> Self {
            self.x_request_id = ::std::option::Option::Some(x_request_id.into());
            self
        }
    }
    impl AssignInstanceRequest {
        /// With what is required.
        pub fn new(user_instances: impl ::std::iter::IntoIterator<Item = UserInstance>) -> Self {
            Self {
                user_instances: user_instances.into_iter().collect(),
            }
        }
    }
    impl AsyncCommandRequest {
        /// With what is required.
        pub fn new(
            command: impl ::std::convert::Into<::std::string::String>,
            instance_ids: impl ::std::iter::IntoIterator<
                Item = impl ::std::convert::Into<::std::string::String>,
            >,
        ) -> Self {
            Self {
                command: command.into(),
                instance_ids: instance_ids
                    .into_iter()
                    .map(::std::convert::Into::into)
                    .collect(),
            }
        }
    }
    impl BatchBackupInstancesRequest {
        /// With what is required.
        pub fn new(
            instance_ids: impl ::std::iter::IntoIterator<
                Item = impl ::std::convert::Into<::std::string::String>,
            >,
        ) -> Self {
            Self {
                instance_ids: instance_ids
                    .into_iter()
                    .map(::std::convert::Into::into)
                    .collect(),
            }
        }
    }
    impl BatchPrepareInstancesRequest {
        /// With what is required.
        pub fn new(
            instance_ids: impl ::std::iter::IntoIterator<
                Item = impl ::std::convert::Into<::std::string::String>,
            >,
            user_id: impl ::std::convert::Into<::std::string::String>,
        ) -> Self {
            Self {
                instance_ids: instance_ids
                    .into_iter()
                    .map(::std::convert::Into::into)
                    .collect(),
                user_id: user_id.into(),
            }
        }
    }
    impl BatchQueryStatusRequest {
        /// With what is required.
        pub fn new(
            instance_ids: impl ::std::iter::IntoIterator<
                Item = impl ::std::convert::Into<::std::string::String>,
            >,
        ) -> Self {
            Self {
                instance_ids: instance_ids
                    .into_iter()
                    .map(::std::convert::Into::into)
                    .collect(),
            }
        }
    }
    impl BatchRebootInstanceRequest {
        /// With what is required.
        pub fn new(
            instance_ids: impl ::std::iter::IntoIterator<
                Item = impl ::std::convert::Into<::std::string::String>,
            >,
        ) -> Self {
            Self {
                instance_ids: instance_ids
                    .into_iter()
                    .map(::std::convert::Into::into)
                    .collect(),
            }
        }
    }
    impl BatchResetRequest {
        /// With what is required.
        pub fn new(
            instance_ids: impl ::std::iter::IntoIterator<
                Item = impl ::std::convert::Into<::std::string::String>,
            >,
        ) -> Self {
            Self {
                instance_ids: instance_ids
                    .into_iter()
                    .map(::std::convert::Into::into)
                    .collect(),
            }
        }
    }
    /// What a [`ChargeParam`] cannot be without.
    #[derive(Clone, Debug, PartialEq)]
    pub struct ChargeParamRequired {
        /// 1: billed by period, the only value.
        pub charging_mode: i32,
        /// Length of the period, 1 to 9 months or 1 to 3 years.
        pub period_num: i32,
        /// Unit of the period; 2: month, 3: year.
        pub period_type: i32,
    }
    impl ChargeParam {
        /// With what is required, by name.
        pub fn new(required: ChargeParamRequired) -> Self {
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
    /// What a [`CreateInstanceRequest`] cannot be without.
    #[derive(Clone, Debug, PartialEq)]
    pub struct CreateInstanceRequired {
        /// Bandwidth of an instance in Mbit/s.
        pub band_size: f64,
        /// Bandwidth specification, `bandInfo.cbcSkuId` of `BatchShowSku`.
        pub band_sku_id: ::std::string::String,
        /// Period and payment.
        pub charge_param: ChargeParam,
        /// Number of instances, at most 2000 (the page says 1500).
        pub count: i32,
        /// Beginning of the instance names, at most 14 characters.
        pub instance_name_prefix: ::std::string::String,
        /// Instance specification, `cbcSkuId` of an entry of `BatchShowSku`.
        pub instance_sku_id: ::std::string::String,
        /// Android version. Not every source knows all three. One of `AOSP9`, `AOSP11`, `AOSP14`.
        pub os: ::std::string::String,
        /// Region id from `BatchShowSku`.
        pub region_id: ::std::string::String,
    }
    impl CreateInstanceRequest {
        /// With what is required, by name.
        pub fn new(required: CreateInstanceRequired) -> Self {
            Self {
                band_size: required.band_size,
                band_sku_id: required.band_sku_id,
                charge_param: required.charge_param,
                count: required.count,
                instance_name_prefix: required.instance_name_prefix,
                instance_sku_id: required.instance_sku_id,
                os: required.os,
                region_id: required.region_id,
                network: ::std::default::Default::default(),
                node_group_id: ::std::default::Default::default(),
            }
        }
        /// Sets `network`.
        #[must_use]
        pub fn network(
            mut self,
            network: impl ::std::convert::Into<::std::string::String>,
        ) -> Self {
            self.network = ::std::option::Option::Some(network.into());
            self
        }
        /// Sets `node_group_id`.
        #[must_use]
        pub fn node_group_id(
            mut self,
            node_group_id: impl ::std::convert::Into<::std::string::String>,
        ) -> Self {
            self.node_group_id = ::std::option::Option::Some(node_group_id.into());
            self
        }
    }
    impl DeleteInstanceRequest {
        /// With what is required.
        pub fn new(
            instance_id_list: impl ::std::iter::IntoIterator<
                Item = impl ::std::convert::Into<::std::string::String>,
            >,
        ) -> Self {
            Self {
                instance_id_list: instance_id_list
                    .into_iter()
                    .map(::std::convert::Into::into)
                    .collect(),
            }
        }
    }
    /// What a [`InstallAppRequest`] cannot be without.
    #[derive(Clone, PartialEq)]
    pub struct InstallAppRequired {
        /// Media type of the download from OBS, `application/octet-stream`.
        pub content_type: ::std::string::String,
        /// File name, with its suffix.
        pub file_name: ::std::string::String,
        /// Download link of OBS. As a rule it is signed; never log it.
        pub install_package_url: ::std::string::String,
        /// Instance ids, at most 100.
        pub instance_id_list: ::std::vec::Vec<::std::string::String>,
        /// Package name after installation.
        pub object_name: ::std::string::String,
        /// Size in MB, as text.
        pub object_size: ::std::string::String,
        /// Version of the application.
        pub object_version: ::std::string::String,
    }
    impl InstallAppRequest {
        /// With what is required, by name.
        pub fn new(required: InstallAppRequired) -> Self {
            Self {
                biz_type: "apk".to_owned(),
                content_type: required.content_type,
                file_name: required.file_name,
                install_package_url: required.install_package_url,
                instance_id_list: required.instance_id_list,
                object_name: required.object_name,
                object_size: required.object_size,
                object_version: required.object_version,
                content_md5: ::std::default::Default::default(),
                fast_install: ::std::default::Default::default(),
            }
        }
        /// Sets `content_md5`.
        #[must_use]
        pub fn content_md5(
            mut self,
            content_md5: impl ::std::convert::Into<::std::string::String>,
        ) -> Self {
            self.content_md5 = ::std::option::Option::Some(content_md5.into());
            self
        }
        /// Sets `fast_install`.
        #[must_use]
        pub fn fast_install(
            mut self,
            fast_install: impl ::std::convert::Into<::std::string::String>,
        ) -> Self {
            self.fast_install = ::std::option::Option::Some(fast_install.into());
            self
        }
    }
    /// What a [`InstanceSetting`] cannot be without.
    #[derive(Clone, Debug, PartialEq)]
    pub struct InstanceSettingRequired {
        /// Codec. One of `H264`, `H265`.
        pub encoding_type: ::std::string::String,
        /// Kind of network between user and phone. One of `WIFI`, `MOBILE_NETWORK`, `WIRED`.
        pub network_type: ::std::string::String,
        /// Values for each definition.
        pub video_spec_groups: ::std::vec::Vec<VideoSpecGroup>,
    }
    impl InstanceSetting {
        /// With what is required, by name.
        pub fn new(required: InstanceSettingRequired) -> Self {
            Self {
                encoding_type: required.encoding_type,
                network_type: required.network_type,
                video_spec_groups: required.video_spec_groups,
            }
        }
    }
    impl ReleaseInstancesSessionRequest {
        /// With what is required.
        pub fn new(instance_id: impl ::std::convert::Into<::std::string::String>) -> Self {
            Self {
                instance_id: instance_id.into(),
            }
        }
    }
    impl SetVideoConfigRequest {
        /// With what is required.
        pub fn new(
            instance_ids: impl ::std::iter::IntoIterator<
                Item = impl ::std::convert::Into<::std::string::String>,
            >,
            instance_settings: impl ::std::iter::IntoIterator<Item = InstanceSetting>,
        ) -> Self {
            Self {
                instance_ids: instance_ids
                    .into_iter()
                    .map(::std::convert::Into::into)
                    .collect(),
                instance_settings: instance_settings.into_iter().collect(),
            }
        }
    }
    /// What a [`ShowProgressRequest`] cannot be without.
    #[derive(Clone, Debug, PartialEq)]
    pub struct ShowProgressRequired {
        /// Instance id, at most 32 characters.
        pub instance_id: ::std::string::String,
        /// User id, at most 32 characters.
        pub user_id: ::std::string::String,
    }
    impl ShowProgressRequest {
        /// With what is required, by name.
        pub fn new(required: ShowProgressRequired) -> Self {
            Self {
                instance_id: required.instance_id,
                user_id: required.user_id,
            }
        }
    }
    impl StopInstancesStreamingRequest {
        /// With what is required.
        pub fn new(instance_id: impl ::std::convert::Into<::std::string::String>) -> Self {
            Self {
                instance_id: instance_id.into(),
            }
        }
    }
    impl SyncCommandRequest {
        /// With what is required.
        pub fn new(
            command: impl ::std::convert::Into<::std::string::String>,
            instance_ids: impl ::std::iter::IntoIterator<
                Item = impl ::std::convert::Into<::std::string::String>,
            >,
        ) -> Self {
            Self {
                command: command.into(),
                instance_ids: instance_ids
                    .into_iter()
                    .map(::std::convert::Into::into)
                    .collect(),
            }
        }
    }
    impl UnassignInstanceRequest {
        /// With what is required.
        pub fn new(user_instances: impl ::std::iter::IntoIterator<Item = UserInstance>) -> Self {
            Self {
                user_instances: user_instances.into_iter().collect(),
            }
        }
    }
    /// What a [`UserInstance`] cannot be without.
    #[derive(Clone, Debug, PartialEq)]
    pub struct UserInstanceRequired {
        /// Instance id, at most 32 characters.
        pub instance_id: ::std::string::String,
        /// User id, at most 32 characters.
        pub user_id: ::std::string::String,
    }
    impl UserInstance {
        /// With what is required, by name.
        pub fn new(required: UserInstanceRequired) -> Self {
            Self {
                instance_id: required.instance_id,
                user_id: required.user_id,
            }
        }
    }
    /// What a [`VideoSpec`] cannot be without.
    #[derive(Clone, Debug, PartialEq)]
    pub struct VideoSpecRequired {
        /// Bit rate in kbit/s, a multiple of 100. The page allows 100 and up, others 0.
        pub code_rate: i32,
        /// Frames per second. One of `30`, `60`.
        pub fps: i32,
    }
    impl VideoSpec {
        /// With what is required, by name.
        pub fn new(required: VideoSpecRequired) -> Self {
            Self {
                code_rate: required.code_rate,
                fps: required.fps,
            }
        }
    }
    /// What a [`VideoSpecGroup`] cannot be without.
    #[derive(Clone, Debug, PartialEq)]
    pub struct VideoSpecGroupRequired {
        /// Values for 1080 lines.
        pub definition_1080p: VideoSpec,
        /// Values for 540 lines.
        pub definition_540p: VideoSpec,
        /// Values for 720 lines.
        pub definition_720p: VideoSpec,
    }
    impl VideoSpecGroup {
        /// With what is required, by name.
        pub fn new(required: VideoSpecGroupRequired) -> Self {
            Self {
                definition_1080p: required.definition_1080p,
                definition_540p: required.definition_540p,
                definition_720p: required.definition_720p,
            }
        }
    }
    ::huaweicloud_core::tolerant_records!(
        Acknowledged,
        AospPool,
        BandInfo,
        BatchPrepareInstancesResponse,
        BatchQueryStatusData,
        BatchQueryStatusResponse,
        BatchRebootInstanceResponse,
        BatchResetResponse,
        BatchShowSkuResponse,
        CmdJob,
        CmdResult,
        CreateInstanceResponse,
        CreatedOrder,
        DeleteInstanceResponse,
        DeviceResource,
        DeviceTokenData,
        ExternalAddress,
        GetDeviceTokenResponse,
        GetTaskData,
        GetTaskResponse,
        IceSignaling,
        InstalledApp,
        Instance,
        InternalAddress,
        JobDetail,
        ListInstanceAppData,
        ListInstanceAppResponse,
        ListInstancesData,
        ListInstancesResponse,
        OrderedInstance,
        PoolInfo,
        PrepareData,
        PrepareStatus,
        Progress,
        RegionSkus,
        RtcResource,
        SdkResource,
        ShowProgressResponse,
        Sku,
        SkuData,
        StatusResult,
        SyncCommandData,
        SyncCommandResponse,
        TaskData,
        TaskStarted
    );
    impl ::std::fmt::Debug for DeviceTokenData {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct("DeviceTokenData")
                .field("device_token", &"…")
                .field("resource", &self.resource)
                .field("streaming_id", &self.streaming_id)
                .finish()
        }
    }
    impl ::std::fmt::Debug for IceSignaling {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct("IceSignaling")
                .field("expired_time", &self.expired_time)
                .field("ice_servers", &self.ice_servers)
                .field("signaling_url", &"…")
                .finish()
        }
    }
    impl ::std::fmt::Debug for InstallAppRequest {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct("InstallAppRequest")
                .field("biz_type", &self.biz_type)
                .field("content_md5", &self.content_md5)
                .field("content_type", &self.content_type)
                .field("fast_install", &self.fast_install)
                .field("file_name", &self.file_name)
                .field("install_package_url", &"…")
                .field("instance_id_list", &self.instance_id_list)
                .field("object_name", &self.object_name)
                .field("object_size", &self.object_size)
                .field("object_version", &self.object_version)
                .finish()
        }
    }
    impl ::std::fmt::Debug for InstalledApp {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct("InstalledApp")
                .field("app_name", &self.app_name)
                .field("app_pkg", &self.app_pkg)
                .field("app_version", &self.app_version)
                .field("icon_url", &"…")
                .finish()
        }
    }
    impl ::std::fmt::Debug for InstallAppRequired {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct("InstallAppRequired")
                .field("content_type", &self.content_type)
                .field("file_name", &self.file_name)
                .field("install_package_url", &"…")
                .field("instance_id_list", &self.instance_id_list)
                .field("object_name", &self.object_name)
                .field("object_size", &self.object_size)
                .field("object_version", &self.object_version)
                .finish()
        }
    }
}
#[derive(Clone, Debug)]
/// Client for Huawei Cloud KooPhone
///
/// The KooPhone API: cloud phone instances, their subscription, their use, and applications on them.
///
/// Rules that hold for every operation here:
///
/// - One global host serves the API. Neither a region nor a project id is part of any path.
/// - HTTP 200 does not prove success. A call has succeeded only if `error_code` is the string `"0"`.
///   A block of service codes (for example KOOPHONE.API.0002) is documented with HTTP 200.
/// - `error_msg` of a good answer is `ok` or `OK`; the case differs from operation to operation.
/// - Codes look like `KOOPHONE.API.1001`. Prose in the vendor pages also writes `KooPhone.API.1001`,
///   and one code is `KPAPI.2209`. Compare without regard to case and do not rely on one prefix.
/// - `x-request-id` is a tracing id. No source gives it a format, and none says that a repeated value
///   is recognised, so it does not make a retry safe. It is required here where the reference pages
///   require it, and optional where the page does not list it, or marks it as optional; without it a
///   call may be answered with KOOPHONE.API.0002, so send it always. The Java SDK and the operation
///   catalogue list it for ListInstances, ListInstanceApp, StopInstancesStreaming and
///   ReleaseInstancesSession only.
/// - `x-errors` lists codes to expect; where no page ties codes to a call they follow from the general
///   table of the service.
/// - No rate limit is published. A throttled call is refused by the gateway with HTTP 429 and a code
///   that starts with `APIGW`.
/// - Property names are camelCase in the subscription section, snake_case elsewhere with a few
///   exceptions.
/// - No operation lists tasks: a lost answer means a lost task id.
/// - Product pages of October 2025 call the product CloudDevice. Host and code prefix are the same.
///
/// Operation ids follow the current reference pages. The Java SDK and the operation catalogue name
/// some operations differently; each operation says so where it applies.
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
    async fn install_app_once<'a>(
        &'a self,
        x_request_id: Option<&'a str>,
        body: &'a types::InstallAppRequest,
    ) -> Result<ResponseValue<types::TaskStarted>, Error<::huaweicloud_core::ErrorBody>> {
        let url = format!("{}/v1/instances/app/install", self.baseurl,);
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(2usize);
        header_map.append(
            ::reqwest::header::HeaderName::from_static("api-version"),
            ::reqwest::header::HeaderValue::from_static(Self::api_version()),
        );
        if let Some(value) = x_request_id {
            header_map.append("x-request-id", value.to_string().try_into()?);
        }
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
            operation_id: "install_app",
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
    async fn assign_instance_once<'a>(
        &'a self,
        x_request_id: &'a str,
        body: &'a types::AssignInstanceRequest,
    ) -> Result<ResponseValue<types::Acknowledged>, Error<::huaweicloud_core::ErrorBody>> {
        let url = format!("{}/v1/instances/assign", self.baseurl,);
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(2usize);
        header_map.append(
            ::reqwest::header::HeaderName::from_static("api-version"),
            ::reqwest::header::HeaderValue::from_static(Self::api_version()),
        );
        header_map.append("x-request-id", x_request_id.to_string().try_into()?);
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
            operation_id: "assign_instance",
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
    async fn async_command_once<'a>(
        &'a self,
        x_request_id: &'a str,
        body: &'a types::AsyncCommandRequest,
    ) -> Result<ResponseValue<types::TaskStarted>, Error<::huaweicloud_core::ErrorBody>> {
        let url = format!("{}/v1/instances/async-command", self.baseurl,);
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(2usize);
        header_map.append(
            ::reqwest::header::HeaderName::from_static("api-version"),
            ::reqwest::header::HeaderValue::from_static(Self::api_version()),
        );
        header_map.append("x-request-id", x_request_id.to_string().try_into()?);
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
            operation_id: "async_command",
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
    async fn batch_backup_instances_once<'a>(
        &'a self,
        x_request_id: &'a str,
        body: &'a types::BatchBackupInstancesRequest,
    ) -> Result<ResponseValue<types::TaskStarted>, Error<::huaweicloud_core::ErrorBody>> {
        let url = format!("{}/v1/instances/backup", self.baseurl,);
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(2usize);
        header_map.append(
            ::reqwest::header::HeaderName::from_static("api-version"),
            ::reqwest::header::HeaderValue::from_static(Self::api_version()),
        );
        header_map.append("x-request-id", x_request_id.to_string().try_into()?);
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
            operation_id: "batch_backup_instances",
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
    async fn list_instances_once<'a>(
        &'a self,
        instance_id: Option<&'a str>,
        instance_name: Option<&'a str>,
        order: Option<&'a str>,
        order_by: Option<&'a str>,
        page_no: i32,
        page_size: i32,
        pool_name: Option<&'a str>,
        pool_scene_tag: Option<&'a str>,
        query_end_time: Option<&'a str>,
        query_start_time: Option<&'a str>,
        x_request_id: &'a str,
    ) -> Result<ResponseValue<types::ListInstancesResponse>, Error<::huaweicloud_core::ErrorBody>>
    {
        let url = format!("{}/v1/instances/batch-query", self.baseurl,);
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
                "instance_id",
                &instance_id,
            ))
            .query(&progenitor_client::QueryParam::new(
                "instance_name",
                &instance_name,
            ))
            .query(&progenitor_client::QueryParam::new("order", &order))
            .query(&progenitor_client::QueryParam::new("order_by", &order_by))
            .query(&progenitor_client::QueryParam::new("page_no", &page_no))
            .query(&progenitor_client::QueryParam::new("page_size", &page_size))
            .query(&progenitor_client::QueryParam::new("pool_name", &pool_name))
            .query(&progenitor_client::QueryParam::new(
                "pool_scene_tag",
                &pool_scene_tag,
            ))
            .query(&progenitor_client::QueryParam::new(
                "query_end_time",
                &query_end_time,
            ))
            .query(&progenitor_client::QueryParam::new(
                "query_start_time",
                &query_start_time,
            ))
            .query(&progenitor_client::QueryParam::new(
                "x-request-id",
                &x_request_id,
            ))
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "list_instances",
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
    async fn batch_query_status_once<'a>(
        &'a self,
        x_request_id: &'a str,
        body: &'a types::BatchQueryStatusRequest,
    ) -> Result<ResponseValue<types::BatchQueryStatusResponse>, Error<::huaweicloud_core::ErrorBody>>
    {
        let url = format!("{}/v1/instances/batch-query-status", self.baseurl,);
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(2usize);
        header_map.append(
            ::reqwest::header::HeaderName::from_static("api-version"),
            ::reqwest::header::HeaderValue::from_static(Self::api_version()),
        );
        header_map.append("x-request-id", x_request_id.to_string().try_into()?);
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
            operation_id: "batch_query_status",
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
    async fn batch_reset_once<'a>(
        &'a self,
        x_request_id: &'a str,
        body: &'a types::BatchResetRequest,
    ) -> Result<ResponseValue<types::BatchResetResponse>, Error<::huaweicloud_core::ErrorBody>>
    {
        let url = format!("{}/v1/instances/batch-reset", self.baseurl,);
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(2usize);
        header_map.append(
            ::reqwest::header::HeaderName::from_static("api-version"),
            ::reqwest::header::HeaderValue::from_static(Self::api_version()),
        );
        header_map.append("x-request-id", x_request_id.to_string().try_into()?);
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
            operation_id: "batch_reset",
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
    async fn create_instance_once<'a>(
        &'a self,
        x_request_id: Option<&'a str>,
        body: &'a types::CreateInstanceRequest,
    ) -> Result<ResponseValue<types::CreateInstanceResponse>, Error<::huaweicloud_core::ErrorBody>>
    {
        let url = format!("{}/v1/instances/create", self.baseurl,);
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(2usize);
        header_map.append(
            ::reqwest::header::HeaderName::from_static("api-version"),
            ::reqwest::header::HeaderValue::from_static(Self::api_version()),
        );
        if let Some(value) = x_request_id {
            header_map.append("x-request-id", value.to_string().try_into()?);
        }
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
            operation_id: "create_instance",
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
    async fn delete_instance_once<'a>(
        &'a self,
        x_request_id: Option<&'a str>,
        body: &'a types::DeleteInstanceRequest,
    ) -> Result<ResponseValue<types::DeleteInstanceResponse>, Error<::huaweicloud_core::ErrorBody>>
    {
        let url = format!("{}/v1/instances/delete", self.baseurl,);
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(2usize);
        header_map.append(
            ::reqwest::header::HeaderName::from_static("api-version"),
            ::reqwest::header::HeaderValue::from_static(Self::api_version()),
        );
        if let Some(value) = x_request_id {
            header_map.append("x-request-id", value.to_string().try_into()?);
        }
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
            operation_id: "delete_instance",
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
    async fn batch_prepare_instances_once<'a>(
        &'a self,
        x_request_id: Option<&'a str>,
        body: &'a types::BatchPrepareInstancesRequest,
    ) -> Result<
        ResponseValue<types::BatchPrepareInstancesResponse>,
        Error<::huaweicloud_core::ErrorBody>,
    > {
        let url = format!("{}/v1/instances/prepare", self.baseurl,);
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(2usize);
        header_map.append(
            ::reqwest::header::HeaderName::from_static("api-version"),
            ::reqwest::header::HeaderValue::from_static(Self::api_version()),
        );
        if let Some(value) = x_request_id {
            header_map.append("x-request-id", value.to_string().try_into()?);
        }
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
            operation_id: "batch_prepare_instances",
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
    async fn show_progress_once<'a>(
        &'a self,
        x_request_id: Option<&'a str>,
        body: &'a types::ShowProgressRequest,
    ) -> Result<ResponseValue<types::ShowProgressResponse>, Error<::huaweicloud_core::ErrorBody>>
    {
        let url = format!("{}/v1/instances/prepare-progress", self.baseurl,);
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(2usize);
        header_map.append(
            ::reqwest::header::HeaderName::from_static("api-version"),
            ::reqwest::header::HeaderValue::from_static(Self::api_version()),
        );
        if let Some(value) = x_request_id {
            header_map.append("x-request-id", value.to_string().try_into()?);
        }
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
            operation_id: "show_progress",
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
    async fn batch_reboot_instance_once<'a>(
        &'a self,
        x_request_id: &'a str,
        body: &'a types::BatchRebootInstanceRequest,
    ) -> Result<
        ResponseValue<types::BatchRebootInstanceResponse>,
        Error<::huaweicloud_core::ErrorBody>,
    > {
        let url = format!("{}/v1/instances/reboot", self.baseurl,);
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(2usize);
        header_map.append(
            ::reqwest::header::HeaderName::from_static("api-version"),
            ::reqwest::header::HeaderValue::from_static(Self::api_version()),
        );
        header_map.append("x-request-id", x_request_id.to_string().try_into()?);
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
            operation_id: "batch_reboot_instance",
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
    async fn release_instances_session_once<'a>(
        &'a self,
        x_request_id: &'a str,
        body: &'a types::ReleaseInstancesSessionRequest,
    ) -> Result<ResponseValue<types::Acknowledged>, Error<::huaweicloud_core::ErrorBody>> {
        let url = format!("{}/v1/instances/session/release", self.baseurl,);
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(2usize);
        header_map.append(
            ::reqwest::header::HeaderName::from_static("api-version"),
            ::reqwest::header::HeaderValue::from_static(Self::api_version()),
        );
        header_map.append("x-request-id", x_request_id.to_string().try_into()?);
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
            operation_id: "release_instances_session",
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
    async fn batch_show_sku_once<'a>(
        &'a self,
        type_: &'a str,
        x_request_id: Option<&'a str>,
    ) -> Result<ResponseValue<types::BatchShowSkuResponse>, Error<::huaweicloud_core::ErrorBody>>
    {
        let url = format!("{}/v1/instances/sku", self.baseurl,);
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(2usize);
        header_map.append(
            ::reqwest::header::HeaderName::from_static("api-version"),
            ::reqwest::header::HeaderValue::from_static(Self::api_version()),
        );
        if let Some(value) = x_request_id {
            header_map.append("x-request-id", value.to_string().try_into()?);
        }
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&progenitor_client::QueryParam::new("type", &type_))
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "batch_show_sku",
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
    async fn stop_instances_streaming_once<'a>(
        &'a self,
        x_request_id: &'a str,
        body: &'a types::StopInstancesStreamingRequest,
    ) -> Result<ResponseValue<types::Acknowledged>, Error<::huaweicloud_core::ErrorBody>> {
        let url = format!("{}/v1/instances/streaming/stop", self.baseurl,);
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(2usize);
        header_map.append(
            ::reqwest::header::HeaderName::from_static("api-version"),
            ::reqwest::header::HeaderValue::from_static(Self::api_version()),
        );
        header_map.append("x-request-id", x_request_id.to_string().try_into()?);
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
            operation_id: "stop_instances_streaming",
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
    async fn sync_command_once<'a>(
        &'a self,
        x_request_id: &'a str,
        body: &'a types::SyncCommandRequest,
    ) -> Result<ResponseValue<types::SyncCommandResponse>, Error<::huaweicloud_core::ErrorBody>>
    {
        let url = format!("{}/v1/instances/sync-command", self.baseurl,);
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(2usize);
        header_map.append(
            ::reqwest::header::HeaderName::from_static("api-version"),
            ::reqwest::header::HeaderValue::from_static(Self::api_version()),
        );
        header_map.append("x-request-id", x_request_id.to_string().try_into()?);
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
            operation_id: "sync_command",
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
    async fn get_task_once<'a>(
        &'a self,
        task_id: &'a ::huaweicloud_core::PathSegment,
        x_request_id: &'a str,
    ) -> Result<ResponseValue<types::GetTaskResponse>, Error<::huaweicloud_core::ErrorBody>> {
        let url = format!(
            "{}/v1/instances/tasks/{}",
            self.baseurl,
            encode_path(&task_id.to_string()),
        );
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(2usize);
        header_map.append(
            ::reqwest::header::HeaderName::from_static("api-version"),
            ::reqwest::header::HeaderValue::from_static(Self::api_version()),
        );
        header_map.append("x-request-id", x_request_id.to_string().try_into()?);
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
            operation_id: "get_task",
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
    async fn unassign_instance_once<'a>(
        &'a self,
        x_request_id: &'a str,
        body: &'a types::UnassignInstanceRequest,
    ) -> Result<ResponseValue<types::TaskStarted>, Error<::huaweicloud_core::ErrorBody>> {
        let url = format!("{}/v1/instances/unassign", self.baseurl,);
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(2usize);
        header_map.append(
            ::reqwest::header::HeaderName::from_static("api-version"),
            ::reqwest::header::HeaderValue::from_static(Self::api_version()),
        );
        header_map.append("x-request-id", x_request_id.to_string().try_into()?);
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
            operation_id: "unassign_instance",
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
    async fn set_video_config_once<'a>(
        &'a self,
        x_request_id: &'a str,
        body: &'a types::SetVideoConfigRequest,
    ) -> Result<ResponseValue<types::Acknowledged>, Error<::huaweicloud_core::ErrorBody>> {
        let url = format!("{}/v1/instances/video-setting", self.baseurl,);
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(2usize);
        header_map.append(
            ::reqwest::header::HeaderName::from_static("api-version"),
            ::reqwest::header::HeaderValue::from_static(Self::api_version()),
        );
        header_map.append("x-request-id", x_request_id.to_string().try_into()?);
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
            operation_id: "set_video_config",
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
    async fn list_instance_app_once<'a>(
        &'a self,
        instance_id: &'a ::huaweicloud_core::PathSegment,
        app_type: Option<i32>,
        page_no: i32,
        page_size: i32,
        x_request_id: &'a str,
    ) -> Result<ResponseValue<types::ListInstanceAppResponse>, Error<::huaweicloud_core::ErrorBody>>
    {
        let url = format!(
            "{}/v1/instances/{}/app-list",
            self.baseurl,
            encode_path(&instance_id.to_string()),
        );
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(2usize);
        header_map.append(
            ::reqwest::header::HeaderName::from_static("api-version"),
            ::reqwest::header::HeaderValue::from_static(Self::api_version()),
        );
        header_map.append("x-request-id", x_request_id.to_string().try_into()?);
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&progenitor_client::QueryParam::new("app_type", &app_type))
            .query(&progenitor_client::QueryParam::new("page_no", &page_no))
            .query(&progenitor_client::QueryParam::new("page_size", &page_size))
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "list_instance_app",
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
    async fn get_device_token_once<'a>(
        &'a self,
        instance_id: &'a ::huaweicloud_core::PathSegment,
        x_request_id: Option<&'a str>,
    ) -> Result<ResponseValue<types::GetDeviceTokenResponse>, Error<::huaweicloud_core::ErrorBody>>
    {
        let url = format!(
            "{}/v1/instances/{}/auth",
            self.baseurl,
            encode_path(&instance_id.to_string()),
        );
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(2usize);
        header_map.append(
            ::reqwest::header::HeaderName::from_static("api-version"),
            ::reqwest::header::HeaderValue::from_static(Self::api_version()),
        );
        if let Some(value) = x_request_id {
            header_map.append("x-request-id", value.to_string().try_into()?);
        }
        #[allow(unused_mut)]
        let mut request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "get_device_token",
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
    /// Install an APK on up to 100 instances.
    ///
    /// Has the listed instances fetch a package by an OBS link and install it. The answer has a task id
    /// (it begins with `ZGCA`) and one job per instance; read them with `GetTask`.
    ///
    /// - The page marks both `x-request-id` and the token as optional; the token is needed.
    /// - The operation catalogue wants `content_md5`, with any value; the page lets it be empty.
    /// - `object_size` is text, although the sample of the page has a number.
    ///
    /// The Java SDK uses the same operation name.
    ///
    /// Changes settings. The work goes on after the answer, as a task. At most 100 items a call. Needs the permission `koophone:cloudphoneResource:instanceAppInstall`.
    ///
    /// Source: <https://support.huaweicloud.com/api-koophone/InstallApp.html>
    ///
    /// # Arguments
    /// - `body`: The package and the instances.
    /// - `options`: what may be left out.
    ///
    /// # Errors
    /// Every way a call can fail, see [`::huaweicloud_core::Error`].
    #[doc(alias = "InstallApp")]
    pub async fn install_app<'a>(
        &'a self,
        body: &'a types::InstallAppRequest,
        options: &'a types::InstallAppOptions,
    ) -> ::std::result::Result<
        ::huaweicloud_core::Answer<types::TaskStarted>,
        ::huaweicloud_core::Error,
    > {
        self.inner
            .call(|| self.install_app_once(options.x_request_id.as_deref(), body))
            .await
    }
    /// Assign instances to users.
    ///
    /// Binds each listed instance to a user. The page lists failure codes for HTTP 200 as well, among
    /// them KPAPI.2209 (no device can be assigned). There is nothing to follow; `assign_status` of
    /// `ListInstances` tells the outcome. The Java SDK calls this operation ProvisionInstance.
    ///
    /// Changes settings. The work goes on after the answer, which names nothing to follow it by. At most 100 items a call. Needs the permission `koophone:cloudphoneResource:instanceAssign`.
    ///
    /// Source: <https://support.huaweicloud.com/api-koophone/AssignInstance.html>
    ///
    /// # Arguments
    /// - `x_request_id`: Id of this request, for tracing. Any text; a fresh UUID per call is a good choice.
    /// - `body`: The pairs of user and instance.
    ///
    /// # Errors
    /// Every way a call can fail, see [`::huaweicloud_core::Error`].
    #[doc(alias = "AssignInstance")]
    pub async fn assign_instance<'a>(
        &'a self,
        x_request_id: &'a str,
        body: &'a types::AssignInstanceRequest,
    ) -> ::std::result::Result<
        ::huaweicloud_core::Answer<types::Acknowledged>,
        ::huaweicloud_core::Error,
    > {
        self.inner
            .call(|| self.assign_instance_once(x_request_id, body))
            .await
    }
    /// Start a command on up to 100 instances.
    ///
    /// Starts one adb shell command on each listed instance. The answer has a task id and one job per
    /// instance; `GetTask` gives the outcome and the output of each job.
    ///
    /// The command may be anything, so its effect can be, too: **take it for one that loses data**. Pages
    /// allow letters, digits and `_./:-`, though their own sample has a blank. The Java SDK calls this
    /// operation AsyncInvokeInstance.
    ///
    /// **Loses data**. The work goes on after the answer, as a task. At most 100 items a call. Needs the permission `koophone:cloudphoneResource:asyncInvokeInstance`.
    ///
    /// Source: <https://support.huaweicloud.com/api-koophone/AsyncCommand.html>
    ///
    /// # Arguments
    /// - `x_request_id`: Id of this request, for tracing. Any text; a fresh UUID per call is a good choice.
    /// - `body`: The command and the instances.
    ///
    /// # Errors
    /// Every way a call can fail, see [`::huaweicloud_core::Error`].
    #[doc(alias = "AsyncCommand")]
    pub async fn async_command<'a>(
        &'a self,
        x_request_id: &'a str,
        body: &'a types::AsyncCommandRequest,
    ) -> ::std::result::Result<
        ::huaweicloud_core::Answer<types::TaskStarted>,
        ::huaweicloud_core::Error,
    > {
        self.inner
            .call(|| self.async_command_once(x_request_id, body))
            .await
    }
    /// Back up the data of up to 50 instances.
    ///
    /// Copies the data of the listed instances to object storage and then frees the physical instances.
    /// The data has to have been restored to a physical machine before. `backup_status` of
    /// `ListInstances` (2 succeeded, 3 failed) confirms the outcome.
    ///
    /// - The page allows 100 ids, the operation catalogue 50. The body takes 100, the batch limit is 50.
    /// - Before November 2025 the answer had no `data`.
    /// - The sample request of the page has `user_id` and `instance_id`, unlike its own table.
    /// - The Java SDK uses the same operation name.
    ///
    /// **Interrupts** what it acts on. The work goes on after the answer, as a task. At most 50 items a call. Needs the permission `koophone:cloudphoneResource:instanceBackup`.
    ///
    /// Source: <https://support.huaweicloud.com/api-koophone/BatchBackupInstances.html>
    ///
    /// # Arguments
    /// - `x_request_id`: Id of this request, for tracing. Any text; a fresh UUID per call is a good choice.
    /// - `body`: The instances to back up.
    ///
    /// # Errors
    /// Every way a call can fail, see [`::huaweicloud_core::Error`].
    #[doc(alias = "BatchBackupInstances")]
    pub async fn batch_backup_instances<'a>(
        &'a self,
        x_request_id: &'a str,
        body: &'a types::BatchBackupInstancesRequest,
    ) -> ::std::result::Result<
        ::huaweicloud_core::Answer<types::TaskStarted>,
        ::huaweicloud_core::Error,
    > {
        self.inner
            .call(|| self.batch_backup_instances_once(x_request_id, body))
            .await
    }
    /// Page through the instances of the tenant.
    ///
    /// Lists instances with their states, at most 200 per page. Pages count from 1. `running_status`
    /// is the state to watch after a restart; all sources agree on its values.
    ///
    /// Traps and differences between sources:
    ///
    /// - `x-request-id` is documented as a required **query** parameter here, not as a header. A client
    ///   may send the header as well.
    /// - Reference pages put `error_code` and `error_msg` inside `data`; other operations have them at
    ///   the top level. Both places are modelled; look at both.
    /// - `page_no` and `page_size` are integers on the page and strings in the Java SDK and the
    ///   operation catalogue. On the wire there is no difference.
    /// - `order` and `order_by` come from the operation catalogue only; `pool_name` is there and on the
    ///   newest Chinese page.
    /// - A sample address on the page spells `poolSceneTag`; the parameter is `pool_scene_tag`.
    /// - Nearly every field of an instance can be null.
    ///
    /// Changes nothing. Needs the permission `koophone:cloudphoneResource:queryInstanceBatch`.
    ///
    /// Source: <https://support.huaweicloud.com/api-koophone/ListInstances.html>
    ///
    /// # Arguments
    /// - `page_no`: Page number, from 1.
    /// - `page_size`: Number of instances on a page, 1 to 200.
    /// - `x_request_id`: Id of this request, for tracing. This operation takes it in the query string. Any text; a fresh UUID for each call is a good choice.
    /// - `options`: what may be left out.
    ///
    /// # Errors
    /// Every way a call can fail, see [`::huaweicloud_core::Error`].
    #[doc(alias = "ListInstances")]
    pub async fn list_instances<'a>(
        &'a self,
        page_no: i32,
        page_size: i32,
        x_request_id: &'a str,
        options: &'a types::ListInstancesOptions,
    ) -> ::std::result::Result<
        ::huaweicloud_core::Answer<types::ListInstancesResponse>,
        ::huaweicloud_core::Error,
    > {
        self.inner
            .call(|| {
                self.list_instances_once(
                    options.instance_id.as_deref(),
                    options.instance_name.as_deref(),
                    options.order.as_deref(),
                    options.order_by.as_deref(),
                    page_no,
                    page_size,
                    options.pool_name.as_deref(),
                    options.pool_scene_tag.as_deref(),
                    options.query_end_time.as_deref(),
                    options.query_start_time.as_deref(),
                    x_request_id,
                )
            })
            .await
    }
    /// All records that [`list_instances`](Self::list_instances) lists, from the first page on, read page by page as they are asked for. Read them with `futures_util::TryStreamExt`.
    ///
    /// # Errors
    /// The first one of a read ends the stream; see [`::huaweicloud_core::pages`].
    pub fn list_instances_all(
        &self,
        page_size: i32,
        x_request_id: &str,
        options: &types::ListInstancesOptions,
    ) -> ::huaweicloud_core::pages::Records<types::Instance> {
        let client = self.clone();
        let x_request_id = x_request_id.to_owned();
        let options = options.clone();
        ::std::boxed::Box::pin(::huaweicloud_core::pages::by_number(1, move |at| {
            let client = client.clone();
            let x_request_id = x_request_id.clone();
            let options = options.clone();
            async move {
                let answer = client
                    .list_instances(at, page_size, &x_request_id, &options)
                    .await?;
                answer.check_code(
                    answer.value.error_code.as_deref(),
                    answer.value.error_msg.as_deref(),
                )?;
                if let ::std::option::Option::Some(data) = &answer.value.data {
                    answer.check_code(data.error_code.as_deref(), data.error_msg.as_deref())?;
                }
                let list = answer.value.data.unwrap_or_default();
                ::std::result::Result::Ok(
                    ::huaweicloud_core::pages::Page::new(list.result).total(list.total_count),
                )
            }
        }))
    }
    /// Read one status number for up to 100 instances.
    ///
    /// Returns a status number for each listed instance. It changes nothing, although it is a POST and
    /// its permission is classed as Write.
    ///
    /// **The meaning of the number is contradictory.** The page itself holds two lists:
    ///
    /// | value | introduction, older pages, operation catalogue | field table since October 2025 |
    /// | --- | --- | --- |
    /// | 0 | unknown | idle |
    /// | 1 | stopped | being restored |
    /// | 2 | running | data loaded |
    /// | 3 | going offline | streaming |
    /// | 4 | starting | being backed up |
    /// | 5 | shut down | backup failed |
    /// | 6 | - | restore failed |
    /// | 7 | - | data loaded (listed a second time) |
    ///
    /// The number is therefore a plain integer here. Use `running_status` of `ListInstances` where the
    /// meaning matters.
    ///
    /// Reference pages require the `x-request-id` header; the Java SDK and the operation catalogue do
    /// not list it. Whether an unknown id is left out or refuses the call is not documented.
    ///
    /// The Java SDK calls this operation BatchShowInstance.
    ///
    /// Changes nothing. At most 100 items a call. Needs the permission `koophone:cloudphoneResource:queryBatchShowInstance`.
    ///
    /// Source: <https://support.huaweicloud.com/api-koophone/BatchQueryStatus.html>
    ///
    /// # Arguments
    /// - `x_request_id`: Id of this request, for tracing. Any text; a fresh UUID per call is a good choice.
    /// - `body`: The instances to look at.
    ///
    /// # Errors
    /// Every way a call can fail, see [`::huaweicloud_core::Error`].
    #[doc(alias = "BatchQueryStatus")]
    pub async fn batch_query_status<'a>(
        &'a self,
        x_request_id: &'a str,
        body: &'a types::BatchQueryStatusRequest,
    ) -> ::std::result::Result<
        ::huaweicloud_core::Answer<types::BatchQueryStatusResponse>,
        ::huaweicloud_core::Error,
    > {
        self.inner
            .call(|| self.batch_query_status_once(x_request_id, body))
            .await
    }
    /// Reset up to 100 instances to their initial state.
    ///
    /// Initialises the listed instances. **User data on them is lost.** The only stated precondition
    /// is that the instances have been bought.
    ///
    /// The call starts work and returns: `data` holds a task id and one job per instance. Poll
    /// `GetTask` with the task id until every job has ended. Whether an instance runs again as soon
    /// as its job succeeds is not documented; wait for `running_status` 2 if that matters.
    ///
    /// Traps and differences between sources:
    ///
    /// - Pages of 2024 and early 2025 answer with `error_code` and `error_msg` only. Current pages add
    ///   `data`. It is therefore optional here; without it the progress cannot be queried.
    /// - Reference pages require the `x-request-id` header (since February 2025). The Java SDK and the
    ///   operation catalogue do not list it. It is required here, since a call without it may be
    ///   answered with KOOPHONE.API.0002.
    /// - The current page documents HTTP 200 and 400 only. Older pages and the operation catalogue
    ///   also have HTTP 500, so both error ranges are kept.
    /// - The sample in the operation catalogue nests `data` inside `data`; its own schema does not,
    ///   and neither does the page.
    /// - Task ids of a reset start with `RM_` and are longer than 32 characters.
    /// - Whether the valid ids are reset when one id of the list is refused is not documented.
    ///   Codes 2004 (frozen), 2005 (being restored) and 2006 (being backed up) exist, but no page
    ///   lists them for this operation.
    /// - A lost answer means a lost task id: no operation lists tasks.
    ///
    /// The Java SDK calls this operation BatchResetInstance.
    ///
    /// **Loses data**. The work goes on after the answer, as a task. At most 100 items a call. Needs the permission `koophone:cloudphoneResource:batchResetInstance`.
    ///
    /// Source: <https://support.huaweicloud.com/api-koophone/BatchReset.html>
    ///
    /// # Arguments
    /// - `x_request_id`: Id of this request, for tracing. Any text; a fresh UUID per call is a good choice.
    /// - `body`: The instances to reset.
    ///
    /// # Errors
    /// Every way a call can fail, see [`::huaweicloud_core::Error`].
    #[doc(alias = "BatchReset")]
    pub async fn batch_reset<'a>(
        &'a self,
        x_request_id: &'a str,
        body: &'a types::BatchResetRequest,
    ) -> ::std::result::Result<
        ::huaweicloud_core::Answer<types::BatchResetResponse>,
        ::huaweicloud_core::Error,
    > {
        self.inner
            .call(|| self.batch_reset_once(x_request_id, body))
            .await
    }
    /// Order instances for a number of months or years.
    ///
    /// Places an order and answers with its id and the ids of the new instances. Unless `isAutoPay` is 1
    /// the order waits to be paid by hand. The state of the order is known to the billing service; the
    /// instances show up in `ListInstances`.
    ///
    /// Sources differ on `os` (page: AOSP9 and AOSP11; operation catalogue: AOSP11 and AOSP14) and on
    /// the largest `count` (page: 1500; catalogue: 2000). The body takes the larger number, the batch
    /// limit is the smaller one. The Java SDK uses the same name.
    ///
    /// Buys: it costs money. The work goes on after the answer, as an order. At most 1500 items a call. Needs the permission `koophone:cloudphoneResource:instanceCreate`.
    ///
    /// Source: <https://support.huaweicloud.com/api-koophone/CreateInstance.html>
    ///
    /// # Arguments
    /// - `body`: What to order.
    /// - `options`: what may be left out.
    ///
    /// # Errors
    /// Every way a call can fail, see [`::huaweicloud_core::Error`].
    #[doc(alias = "CreateInstance")]
    pub async fn create_instance<'a>(
        &'a self,
        body: &'a types::CreateInstanceRequest,
        options: &'a types::CreateInstanceOptions,
    ) -> ::std::result::Result<
        ::huaweicloud_core::Answer<types::CreateInstanceResponse>,
        ::huaweicloud_core::Error,
    > {
        self.inner
            .call(|| self.create_instance_once(options.x_request_id.as_deref(), body))
            .await
    }
    /// Unsubscribe up to 100 instances.
    ///
    /// Ends the subscription of instances that are billed by period. **They are gone with their data.**
    /// Instances billed by use are refused with KOOPHONE.API.5001, and instances of several tenants with
    /// KOOPHONE.API.1012. There is nothing to follow; the instances leave `ListInstances`. The Java SDK
    /// uses the same name.
    ///
    /// **Loses data**. The work goes on after the answer, which names nothing to follow it by. At most 100 items a call. Needs the permission `koophone:cloudphoneResource:instanceDelete`.
    ///
    /// Source: <https://support.huaweicloud.com/api-koophone/DeleteInstance.html>
    ///
    /// # Arguments
    /// - `body`: The instances to unsubscribe.
    /// - `options`: what may be left out.
    ///
    /// # Errors
    /// Every way a call can fail, see [`::huaweicloud_core::Error`].
    #[doc(alias = "DeleteInstance")]
    pub async fn delete_instance<'a>(
        &'a self,
        body: &'a types::DeleteInstanceRequest,
        options: &'a types::DeleteInstanceOptions,
    ) -> ::std::result::Result<
        ::huaweicloud_core::Answer<types::DeleteInstanceResponse>,
        ::huaweicloud_core::Error,
    > {
        self.inner
            .call(|| self.delete_instance_once(options.x_request_id.as_deref(), body))
            .await
    }
    /// Make up to 100 instances of a user ready for streaming.
    ///
    /// Starts what is needed to stream from the listed instances and answers with their present states.
    /// Poll `ShowProgress` for each instance until its status is 0 or -1. It is not a probe: the call
    /// itself starts work. The states 4 (resetting) and 5 (restarting) are reported nowhere else.
    ///
    /// No permission is documented. The Java SDK uses the same name.
    ///
    /// Changes settings. The work goes on after the answer, which names nothing to follow it by. At most 100 items a call.
    ///
    /// Source: <https://support.huaweicloud.com/api-koophone/BatchPrepareInstances.html>
    ///
    /// # Arguments
    /// - `body`: The user and the instances.
    /// - `options`: what may be left out.
    ///
    /// # Errors
    /// Every way a call can fail, see [`::huaweicloud_core::Error`].
    #[doc(alias = "BatchPrepareInstances")]
    pub async fn batch_prepare_instances<'a>(
        &'a self,
        body: &'a types::BatchPrepareInstancesRequest,
        options: &'a types::BatchPrepareInstancesOptions,
    ) -> ::std::result::Result<
        ::huaweicloud_core::Answer<types::BatchPrepareInstancesResponse>,
        ::huaweicloud_core::Error,
    > {
        self.inner
            .call(|| self.batch_prepare_instances_once(options.x_request_id.as_deref(), body))
            .await
    }
    /// See how far one instance is ready for streaming.
    ///
    /// Follows `BatchPrepareInstances`, which has to be called first. Poll until `status` is 0 (ready) or
    /// -1 (failed). It changes nothing, although it is a POST.
    ///
    /// No permission is documented. The Java SDK uses the same name.
    ///
    /// Changes nothing.
    ///
    /// Source: <https://support.huaweicloud.com/api-koophone/ShowProgress.html>
    ///
    /// # Arguments
    /// - `body`: The user and the instance.
    /// - `options`: what may be left out.
    ///
    /// # Errors
    /// Every way a call can fail, see [`::huaweicloud_core::Error`].
    #[doc(alias = "ShowProgress")]
    pub async fn show_progress<'a>(
        &'a self,
        body: &'a types::ShowProgressRequest,
        options: &'a types::ShowProgressOptions,
    ) -> ::std::result::Result<
        ::huaweicloud_core::Answer<types::ShowProgressResponse>,
        ::huaweicloud_core::Error,
    > {
        self.inner
            .call(|| self.show_progress_once(options.x_request_id.as_deref(), body))
            .await
    }
    /// Restart up to 100 running instances.
    ///
    /// Restarts the listed instances. Every one of them has to be running; otherwise the call is
    /// refused with KOOPHONE.API.5005. Nothing says that a part of the list is restarted in that case.
    ///
    /// The answer only acknowledges the call: it carries no task id and no job id. The outcome has to
    /// be observed through `ListInstances` (`running_status`). No value of `running_status` stands for
    /// "restarting" and no field carries a boot time or a restart counter. An instance is in state 2
    /// before and after the restart, so seeing 2 proves nothing by itself; a value other than 2 seen
    /// after the call, followed by 2, does.
    ///
    /// Differences between sources:
    ///
    /// - The reference page requires the `x-request-id` header. The Java SDK and the operation
    ///   catalogue do not list it. It is required here, since a call without it may be answered with
    ///   KOOPHONE.API.0002.
    /// - The page limits the list to 100 entries and, unlike other operations, gives no length for a
    ///   single id.
    ///
    /// **Interrupts** what it acts on. The work goes on after the answer, which names nothing to follow it by. At most 100 items a call. Needs the permission `koophone:cloudphoneResource:instanceReboot`.
    ///
    /// Source: <https://support.huaweicloud.com/api-koophone/BatchRebootInstance.html>
    ///
    /// # Arguments
    /// - `x_request_id`: Id of this request, for tracing. Any text; a fresh UUID per call is a good choice.
    /// - `body`: The instances to restart.
    ///
    /// # Errors
    /// Every way a call can fail, see [`::huaweicloud_core::Error`].
    #[doc(alias = "BatchRebootInstance")]
    pub async fn batch_reboot_instance<'a>(
        &'a self,
        x_request_id: &'a str,
        body: &'a types::BatchRebootInstanceRequest,
    ) -> ::std::result::Result<
        ::huaweicloud_core::Answer<types::BatchRebootInstanceResponse>,
        ::huaweicloud_core::Error,
    > {
        self.inner
            .call(|| self.batch_reboot_instance_once(x_request_id, body))
            .await
    }
    /// End the session that stays after streaming.
    ///
    /// Frees the session that an instance keeps for a while after its stream has ended. The Java SDK
    /// calls this operation StopInstancesSession.
    ///
    /// **Interrupts** what it acts on. Needs the permission `koophone:cloudphoneResource:releaseInstancesSession`.
    ///
    /// Source: <https://support.huaweicloud.com/api-koophone/ReleaseInstancesSession.html>
    ///
    /// # Arguments
    /// - `x_request_id`: Id of this request, for tracing. Any text; a fresh UUID per call is a good choice.
    /// - `body`: The instance.
    ///
    /// # Errors
    /// Every way a call can fail, see [`::huaweicloud_core::Error`].
    #[doc(alias = "ReleaseInstancesSession")]
    pub async fn release_instances_session<'a>(
        &'a self,
        x_request_id: &'a str,
        body: &'a types::ReleaseInstancesSessionRequest,
    ) -> ::std::result::Result<
        ::huaweicloud_core::Answer<types::Acknowledged>,
        ::huaweicloud_core::Error,
    > {
        self.inner
            .call(|| self.release_instances_session_once(x_request_id, body))
            .await
    }
    /// List the specifications on sale.
    ///
    /// Lists the instance specifications by region, and the bandwidth specification. The ids in the
    /// answer are what `CreateInstance` wants: `bandInfo.cbcSkuId` becomes `bandSkuId`, `cbcSkuId` of a
    /// specification becomes `instanceSkuId`.
    ///
    /// The user guide writes the permission with querySku instead of queryInstanceSku. The Java SDK
    /// uses the same operation name.
    ///
    /// Changes nothing. Needs the permission `koophone:cloudphoneResource:queryInstanceSku`.
    ///
    /// Source: <https://support.huaweicloud.com/api-koophone/BatchShowSku.html>
    ///
    /// # Arguments
    /// - `type_`: Kind of instance. There is one value only.
    /// - `options`: what may be left out.
    ///
    /// # Errors
    /// Every way a call can fail, see [`::huaweicloud_core::Error`].
    #[doc(alias = "BatchShowSku")]
    pub async fn batch_show_sku<'a>(
        &'a self,
        type_: &'a str,
        options: &'a types::BatchShowSkuOptions,
    ) -> ::std::result::Result<
        ::huaweicloud_core::Answer<types::BatchShowSkuResponse>,
        ::huaweicloud_core::Error,
    > {
        self.inner
            .call(|| self.batch_show_sku_once(type_, options.x_request_id.as_deref()))
            .await
    }
    /// Stop the streaming of one instance.
    ///
    /// Ends the stream of an instance. If there is none the call does nothing and is no error. The
    /// session lingers on; `ReleaseInstancesSession` ends it. The Java SDK uses the same name.
    ///
    /// **Interrupts** what it acts on. Needs the permission `koophone:cloudphoneResource:stopInstancesStreaming`.
    ///
    /// Source: <https://support.huaweicloud.com/api-koophone/StopInstancesStreaming.html>
    ///
    /// # Arguments
    /// - `x_request_id`: Id of this request, for tracing. Any text; a fresh UUID per call is a good choice.
    /// - `body`: The instance.
    ///
    /// # Errors
    /// Every way a call can fail, see [`::huaweicloud_core::Error`].
    #[doc(alias = "StopInstancesStreaming")]
    pub async fn stop_instances_streaming<'a>(
        &'a self,
        x_request_id: &'a str,
        body: &'a types::StopInstancesStreamingRequest,
    ) -> ::std::result::Result<
        ::huaweicloud_core::Answer<types::Acknowledged>,
        ::huaweicloud_core::Error,
    > {
        self.inner
            .call(|| self.stop_instances_streaming_once(x_request_id, body))
            .await
    }
    /// Run a command on up to 100 instances and wait for its output.
    ///
    /// Runs one adb shell command on each listed instance and answers when all are done. A command that
    /// fails on one instance leaves HTTP 200 and the outer `error_code` `"0"`: look at each `status`.
    /// Pages advise `AsyncCommand` for slow commands.
    ///
    /// The command may be anything, so its effect can be, too: **take it for one that loses data**. Pages
    /// allow letters, digits and `_./:-`, though their own sample has a blank. The Java SDK calls this
    /// operation SyncInvokeInstance.
    ///
    /// **Loses data**. At most 100 items a call. Needs the permission `koophone:cloudphoneResource:syncInvokeInstance`.
    ///
    /// Source: <https://support.huaweicloud.com/api-koophone/SyncCommand.html>
    ///
    /// # Arguments
    /// - `x_request_id`: Id of this request, for tracing. Any text; a fresh UUID per call is a good choice.
    /// - `body`: The command and the instances.
    ///
    /// # Errors
    /// Every way a call can fail, see [`::huaweicloud_core::Error`].
    #[doc(alias = "SyncCommand")]
    pub async fn sync_command<'a>(
        &'a self,
        x_request_id: &'a str,
        body: &'a types::SyncCommandRequest,
    ) -> ::std::result::Result<
        ::huaweicloud_core::Answer<types::SyncCommandResponse>,
        ::huaweicloud_core::Error,
    > {
        self.inner
            .call(|| self.sync_command_once(x_request_id, body))
            .await
    }
    /// Read the jobs of an asynchronous task.
    ///
    /// Returns the jobs of a task that an earlier call has started. A task has no state of its own: it
    /// has ended when each job has ended. Jobs may end differently; a failed job sits under an outer
    /// `error_code` of `"0"`.
    ///
    /// A job does not name its instance. Keep the `cmd_jobs` list of the call that started the task
    /// and match by `job_id`. A job that is missing from the answer should be treated as not ended.
    ///
    /// Differences between sources and gaps:
    ///
    /// - The current page gives job states 1, 2 and -1. The operation catalogue adds 0 and 3 for
    ///   application installs. Which set a reset task uses is not stated, so all five are accepted:
    ///   0 and 1 pending, 2 succeeded, 3 and -1 failed.
    /// - The page names command and install tasks as its callers. Reset answers have the same form,
    ///   and the path parameter is described for asynchronous tasks in general.
    /// - Reference pages require the `x-request-id` header; the Java SDK and the operation catalogue
    ///   do not list it.
    /// - How long a task stays readable is not documented. The code list of the page could be seen
    ///   only in part; it begins with KOOPHONE.API.1323 (no such install task).
    ///
    /// The Java SDK calls this operation ExecuteJob.
    ///
    /// Changes nothing. Needs the permission `koophone:cloudphoneResource:queryExecuteJob`.
    ///
    /// Source: <https://support.huaweicloud.com/api-koophone/GetTask.html>
    ///
    /// # Arguments
    /// - `task_id`: Task id from the answer that started the work. Seen with the prefixes `RM_` (reset), `ZGCA` and `FULFILL` (install). Its length is not limited here, since one source says 32 and samples are longer.
    /// - `x_request_id`: Id of this request, for tracing. Any text; a fresh UUID per call is a good choice.
    ///
    /// # Errors
    /// Every way a call can fail, see [`::huaweicloud_core::Error`].
    #[doc(alias = "GetTask")]
    pub async fn get_task<'a>(
        &'a self,
        task_id: &'a ::huaweicloud_core::PathSegment,
        x_request_id: &'a str,
    ) -> ::std::result::Result<
        ::huaweicloud_core::Answer<types::GetTaskResponse>,
        ::huaweicloud_core::Error,
    > {
        self.inner
            .call(|| self.get_task_once(task_id, x_request_id))
            .await
    }
    /// Take up to 10 instances from their users.
    ///
    /// Ends the binding of instances to users. **The user's data on the phones is wiped.**
    ///
    /// Newest pages and the operation catalogue answer with a task; a page of October 2025 has no
    /// `data`. Without a task, `assign_status` 0 in `ListInstances` tells the end. The limit of 10 is in
    /// the operation catalogue only. The Java SDK calls this operation CancelInstance.
    ///
    /// **Loses data**. The work goes on after the answer, as a task. At most 10 items a call. Needs the permission `koophone:cloudphoneResource:instanceUnassign`.
    ///
    /// Source: <https://support.huaweicloud.com/api-koophone/UnassignInstance.html>
    ///
    /// # Arguments
    /// - `x_request_id`: Id of this request, for tracing. Any text; a fresh UUID per call is a good choice.
    /// - `body`: The pairs of user and instance.
    ///
    /// # Errors
    /// Every way a call can fail, see [`::huaweicloud_core::Error`].
    #[doc(alias = "UnassignInstance")]
    pub async fn unassign_instance<'a>(
        &'a self,
        x_request_id: &'a str,
        body: &'a types::UnassignInstanceRequest,
    ) -> ::std::result::Result<
        ::huaweicloud_core::Answer<types::TaskStarted>,
        ::huaweicloud_core::Error,
    > {
        self.inner
            .call(|| self.unassign_instance_once(x_request_id, body))
            .await
    }
    /// Set bit rate and frame rate of up to 100 instances.
    ///
    /// Sets bit rate and frame rate for each definition, by network type and codec. All six pairs of
    /// three network types and two codecs have to be given.
    ///
    /// The page of 2024 knew only MOBILE_NETWORK and WIFI, only H264, and no `x-request-id`. No
    /// permission is documented. Older pages and the Java SDK call this operation SetVideo.
    ///
    /// Changes settings. At most 100 items a call.
    ///
    /// Source: <https://support.huaweicloud.com/api-koophone/SetVideoConfig.html>
    ///
    /// # Arguments
    /// - `x_request_id`: Id of this request, for tracing. Any text; a fresh UUID per call is a good choice.
    /// - `body`: The instances and their settings.
    ///
    /// # Errors
    /// Every way a call can fail, see [`::huaweicloud_core::Error`].
    #[doc(alias = "SetVideoConfig")]
    pub async fn set_video_config<'a>(
        &'a self,
        x_request_id: &'a str,
        body: &'a types::SetVideoConfigRequest,
    ) -> ::std::result::Result<
        ::huaweicloud_core::Answer<types::Acknowledged>,
        ::huaweicloud_core::Error,
    > {
        self.inner
            .call(|| self.set_video_config_once(x_request_id, body))
            .await
    }
    /// Page through the applications on one instance.
    ///
    /// Lists the applications that are installed on an instance, at most 200 per page. Pages count from
    /// 1. The overview of the reference leaves this operation out. The Java SDK uses the same name.
    ///
    /// Changes nothing. Needs the permission `koophone:cloudphoneResource:queryApplicationList`.
    ///
    /// Source: <https://support.huaweicloud.com/api-koophone/ListInstanceApp.html>
    ///
    /// # Arguments
    /// - `instance_id`: Id of the cloud phone instance.
    /// - `page_no`: Page number, from 1.
    /// - `page_size`: Number of applications on a page, 1 to 200.
    /// - `x_request_id`: Id of this request, for tracing. Any text; a fresh UUID per call is a good choice.
    /// - `options`: what may be left out.
    ///
    /// # Errors
    /// Every way a call can fail, see [`::huaweicloud_core::Error`].
    #[doc(alias = "ListInstanceApp")]
    pub async fn list_instance_app<'a>(
        &'a self,
        instance_id: &'a ::huaweicloud_core::PathSegment,
        page_no: i32,
        page_size: i32,
        x_request_id: &'a str,
        options: &'a types::ListInstanceAppOptions,
    ) -> ::std::result::Result<
        ::huaweicloud_core::Answer<types::ListInstanceAppResponse>,
        ::huaweicloud_core::Error,
    > {
        self.inner
            .call(|| {
                self.list_instance_app_once(
                    instance_id,
                    options.app_type,
                    page_no,
                    page_size,
                    x_request_id,
                )
            })
            .await
    }
    /// All records that [`list_instance_app`](Self::list_instance_app) lists, from the first page on, read page by page as they are asked for. Read them with `futures_util::TryStreamExt`.
    ///
    /// # Errors
    /// The first one of a read ends the stream; see [`::huaweicloud_core::pages`].
    pub fn list_instance_app_all(
        &self,
        instance_id: &::huaweicloud_core::PathSegment,
        page_size: i32,
        x_request_id: &str,
        options: &types::ListInstanceAppOptions,
    ) -> ::huaweicloud_core::pages::Records<types::InstalledApp> {
        let client = self.clone();
        let instance_id = instance_id.clone();
        let x_request_id = x_request_id.to_owned();
        let options = options.clone();
        ::std::boxed::Box::pin(::huaweicloud_core::pages::by_number(1, move |at| {
            let client = client.clone();
            let instance_id = instance_id.clone();
            let x_request_id = x_request_id.clone();
            let options = options.clone();
            async move {
                let answer = client
                    .list_instance_app(&instance_id, at, page_size, &x_request_id, &options)
                    .await?;
                answer.check_code(
                    answer.value.error_code.as_deref(),
                    answer.value.error_msg.as_deref(),
                )?;
                let list = answer.value.data.unwrap_or_default();
                ::std::result::Result::Ok(
                    ::huaweicloud_core::pages::Page::new(list.result).total(list.total_count),
                )
            }
        }))
    }
    /// Get the token and the addresses needed for streaming.
    ///
    /// Called once before streaming from an instance. The answer is secret: it holds the token of the
    /// device and the addresses of signalling and media. The call has no body.
    ///
    /// `error_code` is the number 0 in one sample; be ready for both. Some fields of `resource` are in
    /// the operation catalogue only. The Java SDK calls this operation ExecuteInstanceAuthToken.
    ///
    /// Changes nothing. Needs the permission `koophone:cloudphoneResource:executeInstanceAuthToken`.
    ///
    /// Source: <https://support.huaweicloud.com/api-koophone/GetDeviceToken.html>
    ///
    /// # Arguments
    /// - `instance_id`: Id of the cloud phone instance.
    /// - `options`: what may be left out.
    ///
    /// # Errors
    /// Every way a call can fail, see [`::huaweicloud_core::Error`].
    #[doc(alias = "GetDeviceToken")]
    pub async fn get_device_token<'a>(
        &'a self,
        instance_id: &'a ::huaweicloud_core::PathSegment,
        options: &'a types::GetDeviceTokenOptions,
    ) -> ::std::result::Result<
        ::huaweicloud_core::Answer<types::GetDeviceTokenResponse>,
        ::huaweicloud_core::Error,
    > {
        self.inner
            .call(|| self.get_device_token_once(instance_id, options.x_request_id.as_deref()))
            .await
    }
}
/// The operations, as the specification names them.
pub const OPERATIONS: &[::huaweicloud_core::Operation] = &[
    ::huaweicloud_core::Operation {
        id: "InstallApp",
        method: "POST",
        path: "/v1/instances/app/install",
    },
    ::huaweicloud_core::Operation {
        id: "AssignInstance",
        method: "POST",
        path: "/v1/instances/assign",
    },
    ::huaweicloud_core::Operation {
        id: "AsyncCommand",
        method: "POST",
        path: "/v1/instances/async-command",
    },
    ::huaweicloud_core::Operation {
        id: "BatchBackupInstances",
        method: "POST",
        path: "/v1/instances/backup",
    },
    ::huaweicloud_core::Operation {
        id: "ListInstances",
        method: "GET",
        path: "/v1/instances/batch-query",
    },
    ::huaweicloud_core::Operation {
        id: "BatchQueryStatus",
        method: "POST",
        path: "/v1/instances/batch-query-status",
    },
    ::huaweicloud_core::Operation {
        id: "BatchReset",
        method: "POST",
        path: "/v1/instances/batch-reset",
    },
    ::huaweicloud_core::Operation {
        id: "CreateInstance",
        method: "POST",
        path: "/v1/instances/create",
    },
    ::huaweicloud_core::Operation {
        id: "DeleteInstance",
        method: "POST",
        path: "/v1/instances/delete",
    },
    ::huaweicloud_core::Operation {
        id: "BatchPrepareInstances",
        method: "POST",
        path: "/v1/instances/prepare",
    },
    ::huaweicloud_core::Operation {
        id: "ShowProgress",
        method: "POST",
        path: "/v1/instances/prepare-progress",
    },
    ::huaweicloud_core::Operation {
        id: "BatchRebootInstance",
        method: "POST",
        path: "/v1/instances/reboot",
    },
    ::huaweicloud_core::Operation {
        id: "ReleaseInstancesSession",
        method: "POST",
        path: "/v1/instances/session/release",
    },
    ::huaweicloud_core::Operation {
        id: "BatchShowSku",
        method: "GET",
        path: "/v1/instances/sku",
    },
    ::huaweicloud_core::Operation {
        id: "StopInstancesStreaming",
        method: "POST",
        path: "/v1/instances/streaming/stop",
    },
    ::huaweicloud_core::Operation {
        id: "SyncCommand",
        method: "POST",
        path: "/v1/instances/sync-command",
    },
    ::huaweicloud_core::Operation {
        id: "GetTask",
        method: "GET",
        path: "/v1/instances/tasks/{task_id}",
    },
    ::huaweicloud_core::Operation {
        id: "UnassignInstance",
        method: "POST",
        path: "/v1/instances/unassign",
    },
    ::huaweicloud_core::Operation {
        id: "SetVideoConfig",
        method: "PUT",
        path: "/v1/instances/video-setting",
    },
    ::huaweicloud_core::Operation {
        id: "ListInstanceApp",
        method: "GET",
        path: "/v1/instances/{instance_id}/app-list",
    },
    ::huaweicloud_core::Operation {
        id: "GetDeviceToken",
        method: "POST",
        path: "/v1/instances/{instance_id}/auth",
    },
];
/// Where the service is, from the `servers` of its specification.
pub const SERVERS: &[::huaweicloud_core::Server] = &[::huaweicloud_core::Server {
    url: "https://koophone.myhuaweicloud.com",
    regions: &[],
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
        "install_app" => CallTraits::ACTION
            .expecting(::huaweicloud_core::Expected::ObjectWithCode)
            .hiding(&["install_package_url"]),
        "assign_instance" => {
            CallTraits::ACTION.expecting(::huaweicloud_core::Expected::ObjectWithCode)
        }
        "async_command" => {
            CallTraits::ACTION.expecting(::huaweicloud_core::Expected::ObjectWithCode)
        }
        "batch_backup_instances" => {
            CallTraits::ACTION.expecting(::huaweicloud_core::Expected::ObjectWithCode)
        }
        "list_instances" => {
            CallTraits::READ.expecting(::huaweicloud_core::Expected::ObjectWithCode)
        }
        "batch_query_status" => {
            CallTraits::READ.expecting(::huaweicloud_core::Expected::ObjectWithCode)
        }
        "batch_reset" => CallTraits::ACTION.expecting(::huaweicloud_core::Expected::ObjectWithCode),
        "create_instance" => {
            CallTraits::ACTION.expecting(::huaweicloud_core::Expected::ObjectWithCode)
        }
        "delete_instance" => {
            CallTraits::ACTION.expecting(::huaweicloud_core::Expected::ObjectWithCode)
        }
        "batch_prepare_instances" => {
            CallTraits::ACTION.expecting(::huaweicloud_core::Expected::ObjectWithCode)
        }
        "show_progress" => CallTraits::READ.expecting(::huaweicloud_core::Expected::ObjectWithCode),
        "batch_reboot_instance" => {
            CallTraits::ACTION.expecting(::huaweicloud_core::Expected::ObjectWithCode)
        }
        "release_instances_session" => {
            CallTraits::ACTION.expecting(::huaweicloud_core::Expected::ObjectWithCode)
        }
        "batch_show_sku" => {
            CallTraits::READ.expecting(::huaweicloud_core::Expected::ObjectWithCode)
        }
        "stop_instances_streaming" => {
            CallTraits::ACTION.expecting(::huaweicloud_core::Expected::ObjectWithCode)
        }
        "sync_command" => {
            CallTraits::ACTION.expecting(::huaweicloud_core::Expected::ObjectWithCode)
        }
        "get_task" => CallTraits::READ.expecting(::huaweicloud_core::Expected::ObjectWithCode),
        "unassign_instance" => {
            CallTraits::ACTION.expecting(::huaweicloud_core::Expected::ObjectWithCode)
        }
        "set_video_config" => {
            CallTraits::ACTION.expecting(::huaweicloud_core::Expected::ObjectWithCode)
        }
        "list_instance_app" => {
            CallTraits::READ.expecting(::huaweicloud_core::Expected::ObjectWithCode)
        }
        "get_device_token" => {
            CallTraits::READ.expecting(::huaweicloud_core::Expected::ObjectWithCode)
        }
        _ => CallTraits::ACTION,
    }
}
