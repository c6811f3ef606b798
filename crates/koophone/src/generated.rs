// Made by `cargo xtask codegen` from the specification. Do not edit.

#[allow(unused_imports)]
pub use progenitor_client::{ByteStream, ClientInfo, Error, ResponseValue};
#[allow(unused_imports)]
use progenitor_client::{ClientHooks, OperationInfo, RequestBuilderExt, encode_path};
#[allow(clippy::all)]
/// The bodies of requests and answers.
pub mod types {
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
    impl ::huaweicloud_core::tolerant::Tolerant for BatchQueryStatusData {
        fn read<'de, D: ::serde::Deserializer<'de>>(
            deserializer: D,
        ) -> ::std::result::Result<Option<Self>, D::Error> {
            ::huaweicloud_core::tolerant::record(deserializer)
        }
        fn unreadable() -> Option<Self> {
            Some(Self::default())
        }
    }
    impl ::huaweicloud_core::tolerant::Tolerant for BatchQueryStatusResponse {
        fn read<'de, D: ::serde::Deserializer<'de>>(
            deserializer: D,
        ) -> ::std::result::Result<Option<Self>, D::Error> {
            ::huaweicloud_core::tolerant::record(deserializer)
        }
        fn unreadable() -> Option<Self> {
            Some(Self::default())
        }
    }
    impl ::huaweicloud_core::tolerant::Tolerant for BatchRebootInstanceResponse {
        fn read<'de, D: ::serde::Deserializer<'de>>(
            deserializer: D,
        ) -> ::std::result::Result<Option<Self>, D::Error> {
            ::huaweicloud_core::tolerant::record(deserializer)
        }
        fn unreadable() -> Option<Self> {
            Some(Self::default())
        }
    }
    impl ::huaweicloud_core::tolerant::Tolerant for BatchResetResponse {
        fn read<'de, D: ::serde::Deserializer<'de>>(
            deserializer: D,
        ) -> ::std::result::Result<Option<Self>, D::Error> {
            ::huaweicloud_core::tolerant::record(deserializer)
        }
        fn unreadable() -> Option<Self> {
            Some(Self::default())
        }
    }
    impl ::huaweicloud_core::tolerant::Tolerant for CmdJob {
        fn read<'de, D: ::serde::Deserializer<'de>>(
            deserializer: D,
        ) -> ::std::result::Result<Option<Self>, D::Error> {
            ::huaweicloud_core::tolerant::record(deserializer)
        }
        fn unreadable() -> Option<Self> {
            Some(Self::default())
        }
    }
    impl ::huaweicloud_core::tolerant::Tolerant for GetTaskData {
        fn read<'de, D: ::serde::Deserializer<'de>>(
            deserializer: D,
        ) -> ::std::result::Result<Option<Self>, D::Error> {
            ::huaweicloud_core::tolerant::record(deserializer)
        }
        fn unreadable() -> Option<Self> {
            Some(Self::default())
        }
    }
    impl ::huaweicloud_core::tolerant::Tolerant for GetTaskResponse {
        fn read<'de, D: ::serde::Deserializer<'de>>(
            deserializer: D,
        ) -> ::std::result::Result<Option<Self>, D::Error> {
            ::huaweicloud_core::tolerant::record(deserializer)
        }
        fn unreadable() -> Option<Self> {
            Some(Self::default())
        }
    }
    impl ::huaweicloud_core::tolerant::Tolerant for Instance {
        fn read<'de, D: ::serde::Deserializer<'de>>(
            deserializer: D,
        ) -> ::std::result::Result<Option<Self>, D::Error> {
            ::huaweicloud_core::tolerant::record(deserializer)
        }
        fn unreadable() -> Option<Self> {
            Some(Self::default())
        }
    }
    impl ::huaweicloud_core::tolerant::Tolerant for JobDetail {
        fn read<'de, D: ::serde::Deserializer<'de>>(
            deserializer: D,
        ) -> ::std::result::Result<Option<Self>, D::Error> {
            ::huaweicloud_core::tolerant::record(deserializer)
        }
        fn unreadable() -> Option<Self> {
            Some(Self::default())
        }
    }
    impl ::huaweicloud_core::tolerant::Tolerant for ListInstancesData {
        fn read<'de, D: ::serde::Deserializer<'de>>(
            deserializer: D,
        ) -> ::std::result::Result<Option<Self>, D::Error> {
            ::huaweicloud_core::tolerant::record(deserializer)
        }
        fn unreadable() -> Option<Self> {
            Some(Self::default())
        }
    }
    impl ::huaweicloud_core::tolerant::Tolerant for ListInstancesResponse {
        fn read<'de, D: ::serde::Deserializer<'de>>(
            deserializer: D,
        ) -> ::std::result::Result<Option<Self>, D::Error> {
            ::huaweicloud_core::tolerant::record(deserializer)
        }
        fn unreadable() -> Option<Self> {
            Some(Self::default())
        }
    }
    impl ::huaweicloud_core::tolerant::Tolerant for StatusResult {
        fn read<'de, D: ::serde::Deserializer<'de>>(
            deserializer: D,
        ) -> ::std::result::Result<Option<Self>, D::Error> {
            ::huaweicloud_core::tolerant::record(deserializer)
        }
        fn unreadable() -> Option<Self> {
            Some(Self::default())
        }
    }
    impl ::huaweicloud_core::tolerant::Tolerant for TaskData {
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
/// Client for Huawei Cloud KooPhone
///
/// Part of the KooPhone API: restart and reset of cloud phone instances, the task query that
/// follows a reset, and the two ways to read the state of instances.
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
///   is recognised, so it does not make a retry safe.
/// - No rate limit is published. A throttled call is refused by the gateway with HTTP 429 and a code
///   that starts with `APIGW`.
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
    /// Page through the instances of the tenant
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
    /// - `order`, `order_by` and `pool_name` come from the operation catalogue.
    /// - A sample address on the page spells `poolSceneTag`; the parameter is `pool_scene_tag`.
    /// - Nearly every field of an instance can be null.
    ///
    /// Permission: `koophone:cloudphoneResource:queryInstanceBatch`.
    ///
    /// Sends a `GET` request to `/v1/instances/batch-query`
    ///
    /// Arguments:
    /// - `instance_id`: Only the instance with this id.
    /// - `instance_name`: Only instances with this name.
    /// - `order`: Sort direction. From the operation catalogue.
    /// - `order_by`: Field to sort by. From the operation catalogue, which lists no values.
    /// - `page_no`: Page number, from 1.
    /// - `page_size`: Number of instances on a page, 1 to 200.
    /// - `pool_name`: Only instances of the node group with this name.
    /// - `pool_scene_tag`: Only instances of this kind of pool.
    /// - `query_end_time`: End of the time range, same form as the start. An end before the start is refused with KOOPHONE.API.5004.
    /// - `query_start_time`: Start of the time range, UTC, `yyyy-MM-dd HH:mm:ss`. Another form is refused with KOOPHONE.API.5002.
    /// - `x_request_id`: Id of this request, for tracing. This operation takes it in the query string. Any text; a fresh UUID for each call is a good choice.
    pub async fn list_instances<'a>(
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
    /// Read one status number for up to 100 instances
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
    /// The Java SDK calls this operation BatchShowInstance. Permission:
    /// `koophone:cloudphoneResource:queryBatchShowInstance`.
    ///
    /// Sends a `POST` request to `/v1/instances/batch-query-status`
    ///
    /// Arguments:
    /// - `x_request_id`: Id of this request, for tracing. Any text; a fresh UUID per call is a good choice.
    /// - `body`: The instances to look at.
    pub async fn batch_query_status<'a>(
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
    /// Reset up to 100 instances to their initial state
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
    /// The Java SDK calls this operation BatchResetInstance. Permission:
    /// `koophone:cloudphoneResource:batchResetInstance`.
    ///
    /// Sends a `POST` request to `/v1/instances/batch-reset`
    ///
    /// Arguments:
    /// - `x_request_id`: Id of this request, for tracing. Any text; a fresh UUID per call is a good choice.
    /// - `body`: The instances to reset.
    pub async fn batch_reset<'a>(
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
    /// Restart up to 100 running instances
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
    /// Permission: `koophone:cloudphoneResource:instanceReboot`.
    ///
    /// Sends a `POST` request to `/v1/instances/reboot`
    ///
    /// Arguments:
    /// - `x_request_id`: Id of this request, for tracing. Any text; a fresh UUID per call is a good choice.
    /// - `body`: The instances to restart.
    pub async fn batch_reboot_instance<'a>(
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
    /// Read the jobs of an asynchronous task
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
    /// The Java SDK calls this operation ExecuteJob. Permission:
    /// `koophone:cloudphoneResource:queryExecuteJob`.
    ///
    /// Sends a `GET` request to `/v1/instances/tasks/{task_id}`
    ///
    /// Arguments:
    /// - `task_id`: Task id from the answer that started the work. Seen with the prefixes `RM_` (reset), `ZGCA` and `FULFILL` (install). Its length is not limited here, since one source says 32 and samples are longer.
    /// - `x_request_id`: Id of this request, for tracing. Any text; a fresh UUID per call is a good choice.
    pub async fn get_task<'a>(
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
}
/// The operations, as the specification names them.
pub const OPERATIONS: &[::huaweicloud_core::Operation] = &[
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
        id: "BatchRebootInstance",
        method: "POST",
        path: "/v1/instances/reboot",
    },
    ::huaweicloud_core::Operation {
        id: "GetTask",
        method: "GET",
        path: "/v1/instances/tasks/{task_id}",
    },
];
/// Where the service is, from the `servers` of its specification.
pub const SERVERS: &[::huaweicloud_core::Server] = &[::huaweicloud_core::Server {
    url: "https://koophone.myhuaweicloud.com",
    regions: &[],
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
