// Made by `cargo xtask codegen` from the specification. Do not edit.

#[allow(unused_imports)]
pub use progenitor_client::{ByteStream, ClientInfo, Error, ResponseValue};
#[allow(unused_imports)]
use progenitor_client::{ClientHooks, OperationInfo, RequestBuilderExt, encode_path};
#[allow(clippy::all)]
/// The bodies of requests and answers.
pub mod types {
    /// Answer to a restart, start or stop request, on both families of paths.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct AuditActionResponse {
        /// The same in the nested form of older pages.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub error: ::std::option::Option<NestedError>,
        /// Why the request was refused inside an HTTP 200. Not on the pages, which name `failed` without a reason; a client checks it all the same.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub error_code: ::std::option::Option<::std::string::String>,
        /// Text that goes with `error_code`.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub error_msg: ::std::option::Option<::std::string::String>,
        /// Whether the request was taken:
        ///
        /// - success: accepted; the work goes on after the answer
        /// - failed: refused, in spite of HTTP 200 (named on the pages of the current paths)
        ///
        /// Older pages leave the text open, with `success` in samples. Any other text says neither.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub result: ::std::option::Option<::std::string::String>,
    }
    /// Audit instance in the newest list (`ListAuditInstancesLast`).
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct AuditInstance {
        /// Billing:
        ///
        /// - Period: yearly or monthly
        /// - Demand: pay per use
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub charge_model: ::std::option::Option<::std::string::String>,
        /// Remark.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub comment: ::std::option::Option<::std::string::String>,
        /// Databases in use.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub config_num: ::std::option::Option<i32>,
        /// Address of the instance.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub connect_ip: ::std::option::Option<::std::string::String>,
        /// IPv6 address of the instance.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub connect_ipv6: ::std::option::Option<::std::string::String>,
        /// Number of virtual CPUs.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub cpu: ::std::option::Option<i32>,
        /// Time of creation, `yyyy-MM-dd HH:mm:ss`.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub created: ::std::option::Option<::std::string::String>,
        /// Databases allowed.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub database_limit: ::std::option::Option<i32>,
        /// Effect of a freeze:
        ///
        /// - 1: frozen, may be released
        /// - 2: frozen, may not be released
        /// - 3: frozen, may not be renewed
        ///
        /// Null when not frozen.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub effect: ::std::option::Option<i32>,
        /// Time of expiry, `yyyy-MM-dd HH:mm:ss`.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub expired: ::std::option::Option<::std::string::String>,
        /// Instance id, the one the actions take.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub id: ::std::option::Option<::std::string::String>,
        /// Days of retention, a number as text.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub keep_days: ::std::option::Option<::std::string::String>,
        /// Instance name.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub name: ::std::option::Option<::std::string::String>,
        /// Version to which the instance can be upgraded, null if there is none.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub new_version: ::std::option::Option<::std::string::String>,
        /// Port id.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub port_id: ::std::option::Option<::std::string::String>,
        /// Memory in MB.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub ram: ::std::option::Option<i32>,
        /// Region id.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub region: ::std::option::Option<::std::string::String>,
        /// Days left, a number as text.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub remain_days: ::std::option::Option<::std::string::String>,
        /// Id for billing. A different id than the instance id; used for jobs, tags and upgrades.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub resource_id: ::std::option::Option<::std::string::String>,
        /// Code of the resource specification, for example `dbss.bypassaudit.low`.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub resource_spec_code: ::std::option::Option<::std::string::String>,
        /// Cause of a freeze. The values are not explained beyond their names. Null when not frozen.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub scene: ::std::option::Option<::std::string::String>,
        /// Security group id.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub security_group_id: ::std::option::Option<::std::string::String>,
        /// Specification of the instance.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub specification: ::std::option::Option<::std::string::String>,
        /// State of the instance:
        ///
        /// - ACTIVE: running; every operation is allowed
        /// - SHUTOFF: shut down
        /// - BUILD: being created; nothing is allowed
        /// - DELETING: being deleted; nothing is allowed
        /// - DELETED: gone, not to be shown
        /// - ERROR: faulty; only deletion is allowed
        /// - HAWAIT: waits for the standby machine; nothing is allowed
        /// - FROZEN: frozen; only renewal, binding and unbinding are allowed
        /// - UPGRADING: being upgraded; no further upgrade is allowed
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub status: ::std::option::Option<::std::string::String>,
        /// Subnet id.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub subnet_id: ::std::option::Option<::std::string::String>,
        /// Names of supported features.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub supported_feature: ::std::vec::Vec<::std::string::String>,
        /// Work in progress:
        ///
        /// - NO_TASK: none
        /// - powering-on: being started; binding and unbinding are allowed
        /// - powering-off: being stopped; binding and unbinding are allowed
        /// - rebooting: being restarted; binding and unbinding are allowed
        /// - delete_wait: waits for deletion; nothing is allowed
        ///
        /// The values are lower case, except NO_TASK.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub task: ::std::option::Option<::std::string::String>,
        /// Version of the instance.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub version: ::std::option::Option<::std::string::String>,
        /// VPC id.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub vpc_id: ::std::option::Option<::std::string::String>,
        /// Availability zone.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub zone: ::std::option::Option<::std::string::String>,
    }
    /// Audit instance in the older list (`ListAuditInstances`). Five fields occur in two spellings; the camelCase ones are marked with `x-alias-of`.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct AuditInstanceLegacy {
        /// Billing:
        ///
        /// - Period: yearly or monthly
        /// - Demand: pay per use
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub charge_model: ::std::option::Option<::std::string::String>,
        /// Billing, second spelling of `charge_model`:
        ///
        /// - Period: yearly or monthly
        /// - Demand: pay per use
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        #[serde(rename = "chargeModel")]
        pub charge_model_camel_case: ::std::option::Option<::std::string::String>,
        /// Remark.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub comment: ::std::option::Option<::std::string::String>,
        /// Databases in use.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub config_num: ::std::option::Option<i32>,
        /// Second spelling of `config_num`, seen by the Terraform provider.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        #[serde(rename = "configNum")]
        pub config_num_camel_case: ::std::option::Option<i32>,
        /// Address of the instance.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub connect_ip: ::std::option::Option<::std::string::String>,
        /// IPv6 address of the instance.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub connect_ipv6: ::std::option::Option<::std::string::String>,
        /// Second spelling of `connect_ipv6`, seen by the Terraform provider.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        #[serde(rename = "connectIpv6")]
        pub connect_ipv6_camel_case: ::std::option::Option<::std::string::String>,
        /// Number of virtual CPUs.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub cpu: ::std::option::Option<i32>,
        /// Time of creation, `yyyy-MM-dd HH:mm:ss`.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub created: ::std::option::Option<::std::string::String>,
        /// Databases allowed.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub database_limit: ::std::option::Option<i32>,
        /// Effect of a freeze:
        ///
        /// - 1: frozen, may be released
        /// - 2: frozen, may not be released
        /// - 3: frozen, may not be renewed
        ///
        /// Null when not frozen.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub effect: ::std::option::Option<i32>,
        /// Time of expiry, `yyyy-MM-dd HH:mm:ss`.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub expired: ::std::option::Option<::std::string::String>,
        /// Instance id, the one the actions take.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub id: ::std::option::Option<::std::string::String>,
        /// Days of retention, a number as text.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub keep_days: ::std::option::Option<::std::string::String>,
        /// Instance name.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub name: ::std::option::Option<::std::string::String>,
        /// Version to which the instance can be upgraded, null if there is none.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub new_version: ::std::option::Option<::std::string::String>,
        /// Port id.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub port_id: ::std::option::Option<::std::string::String>,
        /// Memory in MB.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub ram: ::std::option::Option<i32>,
        /// Region id.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub region: ::std::option::Option<::std::string::String>,
        /// Days left, a number as text.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub remain_days: ::std::option::Option<::std::string::String>,
        /// Second spelling of `remain_days`, seen by the Terraform provider.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        #[serde(rename = "remainDays")]
        pub remain_days_camel_case: ::std::option::Option<::std::string::String>,
        /// Id for billing. A different id than the instance id; used for jobs, tags and upgrades.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub resource_id: ::std::option::Option<::std::string::String>,
        /// Code of the resource specification, for example `dbss.bypassaudit.low`.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub resource_spec_code: ::std::option::Option<::std::string::String>,
        /// Cause of a freeze. The values are not explained beyond their names. Null when not frozen.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub scene: ::std::option::Option<::std::string::String>,
        /// Security group id.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub security_group_id: ::std::option::Option<::std::string::String>,
        /// Specification of the instance.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub specification: ::std::option::Option<::std::string::String>,
        /// State of the instance:
        ///
        /// - ACTIVE: running; every operation is allowed
        /// - SHUTOFF: shut down
        /// - BUILD: being created; nothing is allowed
        /// - DELETING: being deleted; nothing is allowed
        /// - DELETED: gone, not to be shown
        /// - ERROR: faulty; only deletion is allowed
        /// - HAWAIT: waits for the standby machine; nothing is allowed
        /// - FROZEN: frozen; only renewal, binding and unbinding are allowed
        /// - UPGRADING: being upgraded; no further upgrade is allowed
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub status: ::std::option::Option<::std::string::String>,
        /// Subnet id.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub subnet_id: ::std::option::Option<::std::string::String>,
        /// Second spelling of `subnet_id`, seen by the Terraform provider.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        #[serde(rename = "subnetId")]
        pub subnet_id_camel_case: ::std::option::Option<::std::string::String>,
        /// Work in progress:
        ///
        /// - NO_TASK: none
        /// - powering-on: being started; binding and unbinding are allowed
        /// - powering-off: being stopped; binding and unbinding are allowed
        /// - rebooting: being restarted; binding and unbinding are allowed
        /// - delete_wait: waits for deletion; nothing is allowed
        ///
        /// The values are lower case, except NO_TASK.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub task: ::std::option::Option<::std::string::String>,
        /// Version of the instance.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub version: ::std::option::Option<::std::string::String>,
        /// VPC id.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub vpc_id: ::std::option::Option<::std::string::String>,
        /// Availability zone.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub zone: ::std::option::Option<::std::string::String>,
    }
    /// The audit instance an action is for. Shared by restart, start and stop on both paths.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct AuditInstanceRef {
        /// Instance id, 32 to 64 characters: `id` of the older and of the newest list, `instance_id` of the v1 list in between. It is not the `resource_id`.
        pub instance_id: ::std::string::String,
    }
    /// Audit instance in the v1 list of the current family (`ListAuditInstancesNew`). The id is `instance_id` here.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct AuditInstanceV1 {
        /// Type of the databases the instance is bound to.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub binding_db_type: ::std::option::Option<::std::string::String>,
        /// Billing:
        ///
        /// - Period: yearly or monthly
        /// - Demand: pay per use
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub charge_model: ::std::option::Option<::std::string::String>,
        /// Remark.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub comment: ::std::option::Option<::std::string::String>,
        /// Databases in use.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub config_num: ::std::option::Option<i32>,
        /// Address of the instance.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub connect_ip: ::std::option::Option<::std::string::String>,
        /// IPv6 address of the instance. Spelled in camelCase in this list.
        #[serde(
            rename = "connectIpv6",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub connect_ipv6: ::std::option::Option<::std::string::String>,
        /// Number of virtual CPUs.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub cpu: ::std::option::Option<i32>,
        /// Time of creation, `yyyy-MM-dd HH:mm:ss`.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub created: ::std::option::Option<::std::string::String>,
        /// Databases allowed.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub database_limit: ::std::option::Option<i32>,
        /// Effect of a freeze:
        ///
        /// - 1: frozen, may be released
        /// - 2: frozen, may not be released
        /// - 3: frozen, may not be renewed
        ///
        /// Null when not frozen.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub effect: ::std::option::Option<i32>,
        /// Enterprise project id.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub enterprise_project_id: ::std::option::Option<::std::string::String>,
        /// Time of expiry, `yyyy-MM-dd HH:mm:ss`.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub expired: ::std::option::Option<::std::string::String>,
        /// Reason of a failure.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub failed_reason: ::std::option::Option<::std::string::String>,
        /// Instance id, the one the actions take. The two other lists call it `id`.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub instance_id: ::std::option::Option<::std::string::String>,
        /// Days of retention, a number as text.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub keep_days: ::std::option::Option<::std::string::String>,
        /// Instance name.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub name: ::std::option::Option<::std::string::String>,
        /// Version to which the instance can be upgraded, null if there is none.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub new_version: ::std::option::Option<::std::string::String>,
        /// Port id.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub port_id: ::std::option::Option<::std::string::String>,
        /// Memory in MB.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub ram: ::std::option::Option<i32>,
        /// Region id.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub region: ::std::option::Option<::std::string::String>,
        /// Days left, a number as text.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub remain_days: ::std::option::Option<::std::string::String>,
        /// Id for billing. A different id than the instance id; used for jobs, tags and upgrades.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub resource_id: ::std::option::Option<::std::string::String>,
        /// Code of the resource specification, for example `dbss.bypassaudit.low`.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub resource_spec_code: ::std::option::Option<::std::string::String>,
        /// Cause of a freeze. The values are not explained beyond their names. Null when not frozen.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub scene: ::std::option::Option<::std::string::String>,
        /// Security group id.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub security_group_id: ::std::option::Option<::std::string::String>,
        /// Specification of the instance.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub specification: ::std::option::Option<::std::string::String>,
        /// State of the instance:
        ///
        /// - ACTIVE: running; every operation is allowed
        /// - SHUTOFF: shut down
        /// - BUILD: being created; nothing is allowed
        /// - DELETING: being deleted; nothing is allowed
        /// - DELETED: gone, not to be shown
        /// - ERROR: faulty; only deletion is allowed
        /// - HAWAIT: waits for the standby machine; nothing is allowed
        /// - FROZEN: frozen; only renewal, binding and unbinding are allowed
        /// - UPGRADING: being upgraded; no further upgrade is allowed
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub status: ::std::option::Option<::std::string::String>,
        /// Subnet id.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub subnet_id: ::std::option::Option<::std::string::String>,
        /// Names of supported features.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub supported_feature: ::std::vec::Vec<::std::string::String>,
        /// Work in progress:
        ///
        /// - NO_TASK: none
        /// - powering-on: being started; binding and unbinding are allowed
        /// - powering-off: being stopped; binding and unbinding are allowed
        /// - rebooting: being restarted; binding and unbinding are allowed
        /// - delete_wait: waits for deletion; nothing is allowed
        ///
        /// The values are lower case, except NO_TASK.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub task: ::std::option::Option<::std::string::String>,
        /// Time zone of the instance.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub timezone: ::std::option::Option<::std::string::String>,
        /// Text about the upgrade.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub upgrade_log: ::std::option::Option<::std::string::String>,
        /// Version of the instance.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub version: ::std::option::Option<::std::string::String>,
        /// VPC id.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub vpc_id: ::std::option::Option<::std::string::String>,
        /// Availability zone.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub zone: ::std::option::Option<::std::string::String>,
    }
    /// Page of audit instances.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct ListAuditInstancesLastResponse {
        /// The audit instances.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub instances: ::std::vec::Vec<AuditInstance>,
        /// Number of audit instances over all pages.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub total: ::std::option::Option<i32>,
    }
    /// Page of audit instances.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct ListAuditInstancesNewResponse {
        /// The audit instances.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub instances: ::std::vec::Vec<AuditInstanceV1>,
        /// Number of audit instances over all pages.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub total: ::std::option::Option<i32>,
    }
    /// Page of audit instances, older form.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct ListAuditInstancesResponse {
        /// The audit instances. Newer lists call this `instances`.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub servers: ::std::vec::Vec<AuditInstanceLegacy>,
        /// Number of audit instances over all pages.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub total: ::std::option::Option<i32>,
    }
    /// Code and text in the form of older pages.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct NestedError {
        /// Service code.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub error_code: ::std::option::Option<::std::string::String>,
        /// Text that goes with the code.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub error_msg: ::std::option::Option<::std::string::String>,
    }
    impl ::huaweicloud_core::tolerant::Tolerant for AuditActionResponse {
        fn read<'de, D: ::serde::Deserializer<'de>>(
            deserializer: D,
        ) -> ::std::result::Result<Option<Self>, D::Error> {
            ::huaweicloud_core::tolerant::record(deserializer)
        }
        fn unreadable() -> Option<Self> {
            Some(Self::default())
        }
    }
    impl ::huaweicloud_core::tolerant::Tolerant for AuditInstance {
        fn read<'de, D: ::serde::Deserializer<'de>>(
            deserializer: D,
        ) -> ::std::result::Result<Option<Self>, D::Error> {
            ::huaweicloud_core::tolerant::record(deserializer)
        }
        fn unreadable() -> Option<Self> {
            Some(Self::default())
        }
    }
    impl ::huaweicloud_core::tolerant::Tolerant for AuditInstanceLegacy {
        fn read<'de, D: ::serde::Deserializer<'de>>(
            deserializer: D,
        ) -> ::std::result::Result<Option<Self>, D::Error> {
            ::huaweicloud_core::tolerant::record(deserializer)
        }
        fn unreadable() -> Option<Self> {
            Some(Self::default())
        }
    }
    impl ::huaweicloud_core::tolerant::Tolerant for AuditInstanceV1 {
        fn read<'de, D: ::serde::Deserializer<'de>>(
            deserializer: D,
        ) -> ::std::result::Result<Option<Self>, D::Error> {
            ::huaweicloud_core::tolerant::record(deserializer)
        }
        fn unreadable() -> Option<Self> {
            Some(Self::default())
        }
    }
    impl ::huaweicloud_core::tolerant::Tolerant for ListAuditInstancesLastResponse {
        fn read<'de, D: ::serde::Deserializer<'de>>(
            deserializer: D,
        ) -> ::std::result::Result<Option<Self>, D::Error> {
            ::huaweicloud_core::tolerant::record(deserializer)
        }
        fn unreadable() -> Option<Self> {
            Some(Self::default())
        }
    }
    impl ::huaweicloud_core::tolerant::Tolerant for ListAuditInstancesNewResponse {
        fn read<'de, D: ::serde::Deserializer<'de>>(
            deserializer: D,
        ) -> ::std::result::Result<Option<Self>, D::Error> {
            ::huaweicloud_core::tolerant::record(deserializer)
        }
        fn unreadable() -> Option<Self> {
            Some(Self::default())
        }
    }
    impl ::huaweicloud_core::tolerant::Tolerant for ListAuditInstancesResponse {
        fn read<'de, D: ::serde::Deserializer<'de>>(
            deserializer: D,
        ) -> ::std::result::Result<Option<Self>, D::Error> {
            ::huaweicloud_core::tolerant::record(deserializer)
        }
        fn unreadable() -> Option<Self> {
            Some(Self::default())
        }
    }
    impl ::huaweicloud_core::tolerant::Tolerant for NestedError {
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
/// Client for Huawei Cloud Database Security Service
///
/// Part of the DBSS API: restart, start and stop of database audit instances, and the three lists that
/// show their state.
///
/// Two path families exist. The older one (`/v1/{project_id}/dbss/audit/...`) is marked to be taken
/// offline; no date is given. The current one (`/v1/{project_id}/audit/...`) has operation ids that end
/// in `New`, or in `Last` for the newest list. Bodies and answers of the actions are the same in both.
/// The Terraform provider uses the older family throughout.
///
/// Rules that hold for every operation here:
///
/// - An action returns no task and no job id. HTTP 200 with `result` `success` means accepted; `failed`
///   can come with HTTP 200 as well.
/// - The end of an action shows in the lists: `task` back to `NO_TASK`, and `status` `ACTIVE` (restart,
///   start) or `SHUTOFF` (stop). `NO_TASK` can also be seen before the action has been registered, so a
///   client should have seen the running task once, or else report the outcome as unconfirmed.
/// - The Terraform provider looks after 10 seconds, then every 10 seconds, for 10 minutes by default. It
///   checks `task` only.
/// - Older pages nest errors in `error`; current pages of the same operations have them flat. The
///   gateway has a flat form of its own with `request_id`. Accept all three.
/// - No rate limit is published. The operation catalogue puts both restart operations in a stricter
///   throttling group than the rest. The gateway refuses a throttled call with HTTP 429.
/// - No header beyond authentication is defined, so there is no request id and no idempotency key.
///
/// Operation ids are those of SDK 3.1.219 and of the reference pages.
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
    /// Restart an audit instance
    ///
    /// Restarts one audit instance. `task` is `rebooting` while it runs; it has ended when `task` is
    /// `NO_TASK` and `status` is `ACTIVE`. Audit instances have no `status` that means restarting. No boot
    /// time and no restart counter are exposed.
    ///
    /// - One instance per call.
    /// - The answer has no task and no job id. Watch `ListAuditInstancesLast`.
    /// - Only `status` `ACTIVE` is documented as ready for a restart. Other states are not stated,
    ///   nor is what a second restart during the first one does.
    /// - `result` is `success` or `failed`; `failed` can come with HTTP 200.
    /// - A failure to restart is HTTP 400 with DBSS.10020132.
    /// - The operation catalogue puts this operation in a stricter throttling group.
    ///
    /// Sends a `POST` request to `/v1/{project_id}/audit/instance/reboot`
    ///
    /// Arguments:
    /// - `project_id`: Project id of the region.
    /// - `body`: The instance.
    pub async fn reboot_audit_instance_new<'a>(
        &'a self,
        project_id: &'a ::huaweicloud_core::PathSegment,
        body: &'a types::AuditInstanceRef,
    ) -> Result<ResponseValue<types::AuditActionResponse>, Error<::huaweicloud_core::ErrorBody>>
    {
        let url = format!(
            "{}/v1/{}/audit/instance/reboot",
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
            operation_id: "reboot_audit_instance_new",
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
    /// Start an audit instance
    ///
    /// Starts one audit instance that has been shut down. `task` is `powering-on` while it runs; it has
    /// ended when `task` is `NO_TASK` and `status` is `ACTIVE`.
    ///
    /// - One instance per call.
    /// - The answer has no task and no job id. Watch `ListAuditInstancesLast`.
    /// - No page says in which states the call is accepted; `SHUTOFF` is the evident one.
    /// - `result` is `success` or `failed`; `failed` can come with HTTP 200.
    /// - A failure to start is HTTP 400 with DBSS.10020130.
    ///
    /// Sends a `POST` request to `/v1/{project_id}/audit/instance/start`
    ///
    /// Arguments:
    /// - `project_id`: Project id of the region.
    /// - `body`: The instance.
    pub async fn start_audit_instance_new<'a>(
        &'a self,
        project_id: &'a ::huaweicloud_core::PathSegment,
        body: &'a types::AuditInstanceRef,
    ) -> Result<ResponseValue<types::AuditActionResponse>, Error<::huaweicloud_core::ErrorBody>>
    {
        let url = format!(
            "{}/v1/{}/audit/instance/start",
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
            operation_id: "start_audit_instance_new",
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
    /// Stop an audit instance
    ///
    /// Shuts one audit instance down. `task` is `powering-off` while it runs; it has ended when `task` is
    /// `NO_TASK` and `status` is `SHUTOFF`.
    ///
    /// - One instance per call.
    /// - The answer has no task and no job id. Watch `ListAuditInstancesLast`.
    /// - Only `status` `ACTIVE` is documented as ready for every operation, so also for this one.
    /// - `result` is `success` or `failed`; `failed` can come with HTTP 200.
    /// - A failure to stop is HTTP 400 with DBSS.10020131.
    ///
    /// Sends a `POST` request to `/v1/{project_id}/audit/instance/stop`
    ///
    /// Arguments:
    /// - `project_id`: Project id of the region.
    /// - `body`: The instance.
    pub async fn stop_audit_instance_new<'a>(
        &'a self,
        project_id: &'a ::huaweicloud_core::PathSegment,
        body: &'a types::AuditInstanceRef,
    ) -> Result<ResponseValue<types::AuditActionResponse>, Error<::huaweicloud_core::ErrorBody>>
    {
        let url = format!(
            "{}/v1/{}/audit/instance/stop",
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
            operation_id: "stop_audit_instance_new",
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
    /// List audit instances (first current list, use ListAuditInstancesLast)
    ///
    /// **To be taken offline; the successor is `ListAuditInstancesLast`.** Only its title says so; SDK
    /// 3.1.219 carries no such mark here, although it marks the older list.
    ///
    /// - Entries are in `instances`, but the id is `instance_id`, unlike in the two other lists. It is
    ///   the same id that the actions take.
    /// - Fields the two other lists lack: `enterprise_project_id`, `binding_db_type`, `failed_reason`,
    ///   `timezone`, `upgrade_log`.
    /// - `connectIpv6` is the one field in camelCase.
    /// - There is no filter and no operation for one instance: page through and pick by id.
    /// - `offset` and `limit` are typed string in SDK 3.1.219 although they are numbers.
    ///
    /// Sends a `GET` request to `/v1/{project_id}/audit/instances`
    ///
    /// Arguments:
    /// - `project_id`: Project id of the region.
    /// - `limit`: Entries on a page, 1 to 1000. Typed string in SDK 3.1.219; send decimal digits.
    /// - `offset`: Number of entries to skip, from 0. Typed string in SDK 3.1.219; send decimal digits.
    pub async fn list_audit_instances_new<'a>(
        &'a self,
        project_id: &'a ::huaweicloud_core::PathSegment,
        limit: Option<&'a str>,
        offset: Option<&'a str>,
    ) -> Result<
        ResponseValue<types::ListAuditInstancesNewResponse>,
        Error<::huaweicloud_core::ErrorBody>,
    > {
        let url = format!(
            "{}/v1/{}/audit/instances",
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
            operation_id: "list_audit_instances_new",
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
    /// Restart an audit instance (older path, use RebootAuditInstanceNew)
    ///
    /// **To be taken offline; the successor is `RebootAuditInstanceNew`.** Body and answer are the same.
    ///
    /// Restarts one audit instance. `task` is `rebooting` while it runs; it has ended when `task` is
    /// `NO_TASK` and `status` is `ACTIVE`. Audit instances have no `status` that means restarting. No boot
    /// time and no restart counter are exposed.
    ///
    /// - One instance per call.
    /// - The answer has no task and no job id. Watch `ListAuditInstancesLast`, or the older list.
    /// - Only `status` `ACTIVE` is documented as ready for a restart. Other states are not stated,
    ///   nor is what a second restart during the first one does.
    /// - Older pages give no values for `result`. The operation catalogue has `success` in its sample, and
    ///   the Terraform provider takes only that as good. The successor has `success` and `failed`.
    /// - A failure to restart is HTTP 400 with DBSS.10020132.
    /// - Older pages nest the error in `error`, current pages of this same operation have it flat.
    /// - The operation catalogue puts this operation in a stricter throttling group.
    ///
    /// Sends a `POST` request to `/v1/{project_id}/dbss/audit/instance/reboot`
    ///
    /// Arguments:
    /// - `project_id`: Project id of the region.
    /// - `body`: The instance.
    pub async fn reboot_audit_instance<'a>(
        &'a self,
        project_id: &'a ::huaweicloud_core::PathSegment,
        body: &'a types::AuditInstanceRef,
    ) -> Result<ResponseValue<types::AuditActionResponse>, Error<::huaweicloud_core::ErrorBody>>
    {
        let url = format!(
            "{}/v1/{}/dbss/audit/instance/reboot",
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
            operation_id: "reboot_audit_instance",
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
    /// Start an audit instance (older path, use StartAuditInstanceNew)
    ///
    /// **To be taken offline; the successor is `StartAuditInstanceNew`.** Body and answer are the same.
    ///
    /// Starts one audit instance that has been shut down. `task` is `powering-on` while it runs; it has
    /// ended when `task` is `NO_TASK` and `status` is `ACTIVE`.
    ///
    /// - One instance per call.
    /// - The answer has no task and no job id. Watch `ListAuditInstancesLast`, or the older list.
    /// - No page says in which states the call is accepted; `SHUTOFF` is the evident one.
    /// - Older pages give no values for `result`. The operation catalogue has `success` in its sample, and
    ///   the Terraform provider takes only that as good. The successor has `success` and `failed`.
    /// - A failure to start is HTTP 400 with DBSS.10020130.
    /// - Older pages nest the error in `error`, current pages of this same operation have it flat.
    ///
    /// Sends a `POST` request to `/v1/{project_id}/dbss/audit/instance/start`
    ///
    /// Arguments:
    /// - `project_id`: Project id of the region.
    /// - `body`: The instance.
    pub async fn start_audit_instance<'a>(
        &'a self,
        project_id: &'a ::huaweicloud_core::PathSegment,
        body: &'a types::AuditInstanceRef,
    ) -> Result<ResponseValue<types::AuditActionResponse>, Error<::huaweicloud_core::ErrorBody>>
    {
        let url = format!(
            "{}/v1/{}/dbss/audit/instance/start",
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
            operation_id: "start_audit_instance",
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
    /// Stop an audit instance (older path, use StopAuditInstanceNew)
    ///
    /// **To be taken offline; the successor is `StopAuditInstanceNew`.** Body and answer are the same.
    ///
    /// Shuts one audit instance down. `task` is `powering-off` while it runs; it has ended when `task` is
    /// `NO_TASK` and `status` is `SHUTOFF`.
    ///
    /// - One instance per call.
    /// - The answer has no task and no job id. Watch `ListAuditInstancesLast`, or the older list.
    /// - Only `status` `ACTIVE` is documented as ready for every operation, so also for this one.
    /// - Older pages give no values for `result`. The operation catalogue has `success` in its sample, and
    ///   the Terraform provider takes only that as good. The successor has `success` and `failed`.
    /// - A failure to stop is HTTP 400 with DBSS.10020131.
    /// - Older pages nest the error in `error`, current pages of this same operation have it flat.
    ///
    /// Sends a `POST` request to `/v1/{project_id}/dbss/audit/instance/stop`
    ///
    /// Arguments:
    /// - `project_id`: Project id of the region.
    /// - `body`: The instance.
    pub async fn stop_audit_instance<'a>(
        &'a self,
        project_id: &'a ::huaweicloud_core::PathSegment,
        body: &'a types::AuditInstanceRef,
    ) -> Result<ResponseValue<types::AuditActionResponse>, Error<::huaweicloud_core::ErrorBody>>
    {
        let url = format!(
            "{}/v1/{}/dbss/audit/instance/stop",
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
            operation_id: "stop_audit_instance",
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
    /// List audit instances (older path, use ListAuditInstancesLast)
    ///
    /// **To be taken offline; the successor is `ListAuditInstancesLast`.**
    ///
    /// - Entries are in `servers`, the id is `id`.
    /// - Spelling of fields is mixed. Schemas of SDK 3.1.219 and of the operation catalogue have snake_case
    ///   only; the Terraform provider reads `remainDays`, `subnetId`, `chargeModel`, `configNum` and
    ///   `connectIpv6` beside snake_case for the rest and remarks that the service returns both styles. Both
    ///   spellings are modelled; take whichever is present.
    /// - Without `offset` and `limit` the list is complete, according to the Terraform provider.
    /// - There is no filter and no operation for one instance: pick by id.
    ///
    /// Sends a `GET` request to `/v1/{project_id}/dbss/audit/instances`
    ///
    /// Arguments:
    /// - `project_id`: Project id of the region.
    /// - `limit`: Entries on a page. Typed string in SDK 3.1.219; send decimal digits. No bounds are given for this older list; its successors take 1 to 1000.
    /// - `offset`: Number of entries to skip, from 0. Typed string in SDK 3.1.219; send decimal digits.
    pub async fn list_audit_instances<'a>(
        &'a self,
        project_id: &'a ::huaweicloud_core::PathSegment,
        limit: Option<&'a str>,
        offset: Option<&'a str>,
    ) -> Result<
        ResponseValue<types::ListAuditInstancesResponse>,
        Error<::huaweicloud_core::ErrorBody>,
    > {
        let url = format!(
            "{}/v1/{}/dbss/audit/instances",
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
            operation_id: "list_audit_instances",
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
    /// List audit instances with their state
    ///
    /// Lists the audit instances of the project. This is the current list; both v1 lists are to be taken
    /// offline in its favour.
    ///
    /// - Entries are in `instances`, the id is `id`.
    /// - There is no filter and no operation for one instance: page through and pick by id.
    /// - `offset` and `limit` are typed string in SDK 3.1.219 although they are numbers.
    /// - Fields that one source marks as required are null in its own samples (`effect`, `scene`, `expired`,
    ///   `keep_days`, `remain_days`, `connect_ipv6`, `new_version`).
    ///
    /// Sends a `GET` request to `/v2/{project_id}/audit/instances`
    ///
    /// Arguments:
    /// - `project_id`: Project id of the region.
    /// - `limit`: Entries on a page, 1 to 1000. Typed string in SDK 3.1.219; send decimal digits.
    /// - `offset`: Number of entries to skip, from 0. Typed string in SDK 3.1.219; send decimal digits.
    pub async fn list_audit_instances_last<'a>(
        &'a self,
        project_id: &'a ::huaweicloud_core::PathSegment,
        limit: Option<&'a str>,
        offset: Option<&'a str>,
    ) -> Result<
        ResponseValue<types::ListAuditInstancesLastResponse>,
        Error<::huaweicloud_core::ErrorBody>,
    > {
        let url = format!(
            "{}/v2/{}/audit/instances",
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
            operation_id: "list_audit_instances_last",
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
        id: "RebootAuditInstanceNew",
        method: "POST",
        path: "/v1/{project_id}/audit/instance/reboot",
    },
    ::huaweicloud_core::Operation {
        id: "StartAuditInstanceNew",
        method: "POST",
        path: "/v1/{project_id}/audit/instance/start",
    },
    ::huaweicloud_core::Operation {
        id: "StopAuditInstanceNew",
        method: "POST",
        path: "/v1/{project_id}/audit/instance/stop",
    },
    ::huaweicloud_core::Operation {
        id: "ListAuditInstancesNew",
        method: "GET",
        path: "/v1/{project_id}/audit/instances",
    },
    ::huaweicloud_core::Operation {
        id: "RebootAuditInstance",
        method: "POST",
        path: "/v1/{project_id}/dbss/audit/instance/reboot",
    },
    ::huaweicloud_core::Operation {
        id: "StartAuditInstance",
        method: "POST",
        path: "/v1/{project_id}/dbss/audit/instance/start",
    },
    ::huaweicloud_core::Operation {
        id: "StopAuditInstance",
        method: "POST",
        path: "/v1/{project_id}/dbss/audit/instance/stop",
    },
    ::huaweicloud_core::Operation {
        id: "ListAuditInstances",
        method: "GET",
        path: "/v1/{project_id}/dbss/audit/instances",
    },
    ::huaweicloud_core::Operation {
        id: "ListAuditInstancesLast",
        method: "GET",
        path: "/v2/{project_id}/audit/instances",
    },
];
/// Where the service is, from the `servers` of its specification.
pub const SERVERS: &[::huaweicloud_core::Server] = &[::huaweicloud_core::Server {
    url: "https://dbss.{region}.myhuaweicloud.com",
    regions: &[
        "af-north-1",
        "af-south-1",
        "ap-southeast-1",
        "ap-southeast-2",
        "ap-southeast-3",
        "ap-southeast-4",
        "ap-southeast-5",
        "cn-east-2",
        "cn-east-3",
        "cn-east-4",
        "cn-east-5",
        "cn-north-1",
        "cn-north-2",
        "cn-north-4",
        "cn-north-9",
        "cn-north-11",
        "cn-north-12",
        "cn-south-1",
        "cn-south-2",
        "cn-south-4",
        "cn-southwest-2",
        "cn-southwest-3",
        "la-north-2",
        "la-south-2",
        "me-east-1",
        "my-kualalumpur-1",
        "ru-moscow-1",
        "ru-northwest-2",
        "sa-brazil-1",
        "tr-west-1",
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
