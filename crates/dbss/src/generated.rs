// Made by `cargo xtask codegen` from the specification. Do not edit.

#[allow(unused_imports)]
use progenitor_client::{ByteStream, ClientInfo, Error, ResponseValue};
#[allow(unused_imports)]
use progenitor_client::{ClientHooks, OperationInfo, RequestBuilderExt, encode_path};
#[allow(clippy::all)]
/// The bodies of requests and answers.
#[allow(clippy::needless_pass_by_value)]
pub mod types {
    /// The agent to create or to attach.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct AddAuditAgentNewRequest {
        /// Agent to attach; required with `mode` 1.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub agent_id: ::std::option::Option<::std::string::String>,
        /// IP address of the node; required with `agent_type` APP.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub agent_ip: ::std::option::Option<::std::string::String>,
        /// Network card whose traffic is captured, such as eth0.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub agent_nic: ::std::option::Option<::std::string::String>,
        /// Operating system and processor of the node. One of `LINUX64_X86`, `LINUX64_ARM`, `WINDOWS64`.
        pub agent_os: ::std::string::String,
        /// Node the agent is installed on. APP, that of the application; DB, that of the database.
        pub agent_type: ::std::string::String,
        /// CPU threshold of the node in percent.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub cpu_threshold: ::std::option::Option<i32>,
        /// Database id, `id` in `ListAuditDatabasesNew`.
        pub db_id: ::std::string::String,
        /// Memory threshold of the node in percent.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub mem_threshold: ::std::option::Option<i32>,
        /// 0, create an agent; 1, attach one that exists.
        pub mode: i32,
    }
    /// The self-built database to add.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct AddAuditDatabaseNewRequest {
        /// A database as it is added by its address.
        pub database: AuditDatabaseSpec,
    }
    /// The database that was added.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct AddAuditDatabaseNewResponse {
        /// Id of the new database.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub id: ::std::option::Option<::std::string::String>,
    }
    /// The private key of a database.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, PartialEq)]
    #[non_exhaustive]
    pub struct AddDatabaseSslKeyRequest {
        /// Private key, text in PEM form.
        pub pem_key_txt: ::std::string::String,
    }
    /// The RDS databases to add.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct AddRdsDatabaseNewRequest {
        /// RDS databases.
        pub databases: ::std::vec::Vec<AuditDatabaseRdsRef>,
    }
    /// What became of each database.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct AddRdsDatabaseNewResponse {
        /// One entry a database.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub ret_list: ::std::vec::Vec<AuditDatabaseRdsResult>,
    }
    /// Database that an instance protects.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct AffectedResource {
        /// Account id of the database.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub affected_attached_domain_id: ::std::option::Option<::std::string::String>,
        /// Project id of the database.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub affected_attached_project_id: ::std::option::Option<::std::string::String>,
        /// The database itself.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub affected_head: ::std::option::Option<DataResourceHead>,
        /// Further properties.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub affected_properties: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
        /// Id of the database within the security console.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub affected_protected_id: ::std::option::Option<::std::string::String>,
        /// Kind of data, `DB`.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub affected_subtype: ::std::option::Option<::std::string::String>,
        /// Kind of object, `Data`.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub affected_type: ::std::option::Option<::std::string::String>,
        /// Uniform name of the database.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub affected_urn: ::std::option::Option<::std::string::String>,
        /// Extension of the uniform name.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub affected_urnext: ::std::option::Option<::std::string::String>,
        /// The same id for a database outside the cloud; left out for one inside.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub affected_value: ::std::option::Option<::std::string::String>,
    }
    /// Whether a change of an agent was carried out.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct AgentResultResponse {
        /// SUCCESS, the request was carried out. No other value is published.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub result: ::std::option::Option<::std::string::String>,
    }
    /// An agent of a database.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct AgentView {
        /// Agent id.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub agent_id: ::std::option::Option<::std::string::String>,
        /// IP address of the node.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub agent_ip: ::std::option::Option<::std::string::String>,
        /// Network card whose traffic is captured.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub agent_nic: ::std::option::Option<::std::string::String>,
        /// Operating system of the node, such as LINUX64_X86.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub agent_os: ::std::option::Option<::std::string::String>,
        /// Node it is installed on. DB, that of the database; APP, that of the application.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub agent_type: ::std::option::Option<::std::string::String>,
        /// Address from which the agent is installed.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub agent_url: ::std::option::Option<::std::string::String>,
        /// CPU threshold of the node in percent.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub cpu_threshold: ::std::option::Option<i32>,
        /// Capture of traffic: 1, running; 2, sleeping; 3, stopped; 4, faulty.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub datacap_status: ::std::option::Option<i32>,
        /// Name of the database.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub db_name: ::std::option::Option<::std::string::String>,
        /// Memory threshold of the node in percent.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub mem_threshold: ::std::option::Option<i32>,
        /// SHA-256 of the package, in hexadecimal digits.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub sha256: ::std::option::Option<::std::string::String>,
        /// Switch: 1, on; 0, off.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub status: ::std::option::Option<i32>,
        /// True for an agent in a container cluster (CCE).
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub universal: ::std::option::Option<bool>,
    }
    /// An alarm record.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct AlarmLogEntry {
        /// Text of the alarm.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub alarm_description: ::std::option::Option<::std::string::String>,
        /// When the cause was over; null while it goes on.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub alarm_fix_time: ::std::option::Option<::std::string::String>,
        /// ON: the cause goes on. OFF: it is over.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub alarm_life: ::std::option::Option<::std::string::String>,
        /// Risk level. One of `LOW`, `MEDIUM`, `HIGH`.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub alarm_risk: ::std::option::Option<::std::string::String>,
        /// DONE: handled. UNDO: not handled.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub alarm_status: ::std::option::Option<::std::string::String>,
        /// When it began, `yyyy-MM-dd HH:mm:ss`.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub alarm_time: ::std::option::Option<::std::string::String>,
        /// Type of alarm:
        ///
        /// - RISK_RULE: a risk rule matched
        /// - RISK_CPU, RISK_MEMORY, RISK_DISK: a threshold of the instance was passed
        /// - RISK_DISK_CAPACITY: the disk lasts less than six months
        /// - RISK_BACKUP: a backup failed
        /// - AUDIT_QPS_OVERFLOW: too much traffic, records are stored late
        /// - RISK_AGENT: trouble with an agent
        /// - AUDIT_BACKUP_FAILED: backup of the instance failed (side of operations)
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub alarm_type: ::std::option::Option<::std::string::String>,
        /// Id of the record.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub id: ::std::option::Option<::std::string::String>,
        /// Whether mail is sent.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub send_email: ::std::option::Option<bool>,
    }
    /// Time span of a search for alarms. Give `time_range`, or `start_time` and `end_time` together.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct AlarmLogPeriod {
        /// End, UTC, `yyyy-MM-dd HH:mm:ss`. Only with `start_time`.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub end_time: ::std::option::Option<::std::string::String>,
        /// Start, UTC, `yyyy-MM-dd HH:mm:ss`. Only with `end_time`.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub start_time: ::std::option::Option<::std::string::String>,
        /// Span that ends now. Wins over `start_time` and `end_time`. The names say the length: half an hour, 1, 3 or 12 hours, a day, a week, a month. One of `HALF_HOUR`, `HOUR`, `THREE_HOUR`, `TWELVE_HOUR`, `DAY`, `WEEK`, `MONTH`.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub time_range: ::std::option::Option<::std::string::String>,
    }
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
    /// Entry of the list of databases.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct AuditDatabaseEntry {
        /// A database of an audit instance.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub database: ::std::option::Option<AuditDatabaseView>,
    }
    /// An RDS database, as `ListRdsDatabases` shows it.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct AuditDatabaseRdsRef {
        /// Id of the RDS database, `id` in `ListRdsDatabases`.
        pub id: ::std::string::String,
        /// Kind of database. TAURUS is TaurusDB, DWS is GaussDB(DWS), GAUSSDBOPENGAUSS is GaussDB for openGauss. One of `MYSQL`, `ORACLE`, `POSTGRESQL`, `SQLSERVER`, `DAMENG`, `TAURUS`, `DWS`, `KINGBASE`, `MARIADB`, `GAUSSDBOPENGAUSS`.
        #[serde(rename = "type")]
        pub type_: ::std::string::String,
    }
    /// What became of one RDS database.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct AuditDatabaseRdsResult {
        /// Id of the RDS database.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub id: ::std::option::Option<::std::string::String>,
        /// Text that goes with the outcome, such as why it failed.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub ret_message: ::std::option::Option<::std::string::String>,
        /// SUCCESS, added; FAILED, not added.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub ret_status: ::std::option::Option<::std::string::String>,
    }
    /// An RDS database that can be added.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct AuditDatabaseRdsView {
        /// Name of the database.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub db_name: ::std::option::Option<::std::string::String>,
        /// Id of the enterprise project; 0 is the default one.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub enterprise_id: ::std::option::Option<::std::string::String>,
        /// Id of the RDS database, for `AddRdsDatabaseNew`.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub id: ::std::option::Option<::std::string::String>,
        /// Name of the RDS instance.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub instance_name: ::std::option::Option<::std::string::String>,
        /// IP address of the database.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub ip: ::std::option::Option<::std::string::String>,
        /// Whether it can be audited without an agent.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub is_supported: ::std::option::Option<bool>,
        /// Port of the database, as text.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub port: ::std::option::Option<::std::string::String>,
        /// State of the RDS instance:
        ///
        /// - BUILD: being created
        /// - ACTIVE: normal
        /// - FAILED: faulty
        /// - FROZEN: frozen
        /// - MODIFYING: being enlarged
        /// - REBOOTING: being restarted
        /// - RESTORING: being restored
        /// - MODIFYING INSTANCE TYPE: turning from a single one into primary and standby
        /// - SWITCHOVER: primary and standby change places
        /// - MIGRATING: being moved
        /// - BACKING UP: a backup is being made
        /// - MODIFYING DATABASE PORT: the port is being changed
        /// - STORAGE FULL: no disk space left
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub status: ::std::option::Option<::std::string::String>,
        /// Kind of database. TAURUS is TaurusDB, DWS is GaussDB(DWS), GAUSSDBOPENGAUSS is GaussDB for openGauss. One of `MYSQL`, `ORACLE`, `POSTGRESQL`, `SQLSERVER`, `DAMENG`, `TAURUS`, `DWS`, `KINGBASE`, `MARIADB`, `GAUSSDBOPENGAUSS`.
        #[serde(rename = "type")]
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub type_: ::std::option::Option<::std::string::String>,
        /// Version of the database.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub version: ::std::option::Option<::std::string::String>,
    }
    /// A database as it is added by its address.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct AuditDatabaseSpec {
        /// Character set of the database. One of `GBK`, `UTF8`.
        pub charset: ::std::string::String,
        /// RDS, a database of the RDS service; ECS, a self-built one.
        pub db_classification: ::std::string::String,
        /// Name of the database instance, where there are several.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub instance_name: ::std::option::Option<::std::string::String>,
        /// IP address of the database.
        pub ip: ::std::string::String,
        /// Name of the database as it is to appear.
        pub name: ::std::string::String,
        /// Operating system that the database runs on. One of `LINUX64`, `WINDOWS64`, `UNIX`.
        pub os: ::std::string::String,
        /// Port of the database, as text.
        pub port: ::std::string::String,
        /// Kind of database. TAURUS is TaurusDB, DWS is GaussDB(DWS), GAUSSDBOPENGAUSS is GaussDB for openGauss, DDS is the Document Database Service (MongoDB); the others are named as they are. One of `MYSQL`, `ORACLE`, `POSTGRESQL`, `SQLSERVER`, `DAMENG`, `TAURUS`, `DWS`, `KINGBASE`, `GAUSSDBOPENGAUSS`, `GREENPLUM`, `HIGHGO`, `SHENTONG`, `GBASE8A`, `GBASE8S`, `GBASEXDM`, `MONGODB`, `DDS`.
        #[serde(rename = "type")]
        pub type_: ::std::string::String,
        /// Version of the database, such as 8.0.
        pub version: ::std::string::String,
    }
    /// Whether a change of a database was carried out.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct AuditDatabaseStatusResponse {
        /// SUCCESS, the request was carried out; FAILED, it was not, in spite of HTTP 200.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub status: ::std::option::Option<::std::string::String>,
    }
    /// A database of an audit instance.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct AuditDatabaseView {
        /// Ids of the agents of the database; no addresses, in spite of the name.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub agent_url: ::std::vec::Vec<::std::string::String>,
        /// State of running: ACTIVE, running; SHUTOFF, shut down; ERROR, faulty.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub audit_status: ::std::option::Option<::std::string::String>,
        /// Character set of the database. One of `GBK`, `UTF8`.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub charset: ::std::option::Option<::std::string::String>,
        /// Details of the cloud database; no longer in use.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub clouddb_obj_info: ::std::option::Option<::std::string::String>,
        /// RDS, a database of the RDS service; ECS, a self-built one.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub db_classification: ::std::option::Option<::std::string::String>,
        /// Details of the DWS database as text; form not published.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub dws_obj_info: ::std::option::Option<::std::string::String>,
        /// Database id.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub id: ::std::option::Option<::std::string::String>,
        /// Name of the database instance.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub instance_name: ::std::option::Option<::std::string::String>,
        /// IP address of the database.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub ip: ::std::option::Option<::std::string::String>,
        /// Name of the database.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub name: ::std::option::Option<::std::string::String>,
        /// Operating system that the database runs on, such as LINUX64.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub os: ::std::option::Option<::std::string::String>,
        /// Port of the database, as text.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub port: ::std::option::Option<::std::string::String>,
        /// True when the audit is on but the upload of logs is off on the side of RDS.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub rds_audit_switch_mismatch: ::std::option::Option<bool>,
        /// Id of the RDS database; for RDS databases.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub rds_id: ::std::option::Option<::std::string::String>,
        /// Details of the RDS database as text; form not published.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub rds_obj_info: ::std::option::Option<::std::string::String>,
        /// Audit switch: ON, audited; OFF, not.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub status: ::std::option::Option<::std::string::String>,
        /// Kind of database. TAURUS is TaurusDB, DWS is GaussDB(DWS), GAUSSDBOPENGAUSS is GaussDB for openGauss, DDS is the Document Database Service (MongoDB); the others are named as they are. One of `MYSQL`, `ORACLE`, `POSTGRESQL`, `SQLSERVER`, `DAMENG`, `TAURUS`, `DWS`, `KINGBASE`, `GAUSSDBOPENGAUSS`, `GREENPLUM`, `HIGHGO`, `SHENTONG`, `GBASE8A`, `GBASE8S`, `GBASEXDM`, `MONGODB`, `DDS`.
        #[serde(rename = "type")]
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub type_: ::std::option::Option<::std::string::String>,
        /// Version of the database.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub version: ::std::option::Option<::std::string::String>,
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
        /// Days, a number as text. One source says days left, another days in service.
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
        /// Days until expiry, a number as text.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub remain_days: ::std::option::Option<::std::string::String>,
        /// Id for billing. A different id than the instance id; used for jobs, tags and upgrades.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub resource_id: ::std::option::Option<::std::string::String>,
        /// Code of the resource specification, for example `dbss.bypassaudit.low`.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub resource_spec_code: ::std::option::Option<::std::string::String>,
        /// Cause of a freeze, null when not frozen:
        ///
        /// - POLICE: by the police
        /// - ILLEGAL: for a violation of rules
        /// - VERIFY: the account holder is not verified
        /// - PARTNER: by a partner
        /// - ARREARS: ordinary freeze, money is due
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
    /// Job that created an audit instance.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct AuditInstanceJob {
        /// Start, milliseconds since 1970.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub begin_time: ::std::option::Option<i64>,
        /// Billing: `Period` yearly or monthly; `Demand` pay per use.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub charge_mode: ::std::option::Option<::std::string::String>,
        /// End, milliseconds since 1970.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub end_time: ::std::option::Option<i64>,
        /// Error code of a failure.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub error_code: ::std::option::Option<::std::string::String>,
        /// Reason of a failure.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub fail_reason: ::std::option::Option<::std::string::String>,
        /// Protected instance id. Obsolete.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub ha_id: ::std::option::Option<::std::string::String>,
        /// Protected instance name. Obsolete.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub ha_name: ::std::option::Option<::std::string::String>,
        /// Job id.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub job_id: ::std::option::Option<::std::string::String>,
        /// Not used any more.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub job_type: ::std::option::Option<::std::string::String>,
        /// Resource id.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub resource_id: ::std::option::Option<::std::string::String>,
        /// Id of the virtual machine.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub server_id: ::std::option::Option<::std::string::String>,
        /// Name of the virtual machine.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub server_name: ::std::option::Option<::std::string::String>,
        /// INIT: being set up; READY: ready to run; RUNNING: running; SUCCESS: done; FAIL: failed.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub status: ::std::option::Option<::std::string::String>,
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
        /// Days, a number as text. One source says days left, another days in service.
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
        /// Days until expiry, a number as text.
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
        /// Cause of a freeze, null when not frozen:
        ///
        /// - POLICE: by the police
        /// - ILLEGAL: for a violation of rules
        /// - VERIFY: the account holder is not verified
        /// - PARTNER: by a partner
        /// - ARREARS: ordinary freeze, money is due
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
    #[non_exhaustive]
    pub struct AuditInstanceRef {
        /// Instance id: `id` of the older and of the newest list, `instance_id` of the v1 list in between. It is not the `resource_id`.
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
        #[serde(rename = "connectIpv6")]
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
        /// Days, a number as text. One source says days left, another days in service.
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
        /// Days until expiry, a number as text.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub remain_days: ::std::option::Option<::std::string::String>,
        /// Id for billing. A different id than the instance id; used for jobs, tags and upgrades.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub resource_id: ::std::option::Option<::std::string::String>,
        /// Code of the resource specification, for example `dbss.bypassaudit.low`.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub resource_spec_code: ::std::option::Option<::std::string::String>,
        /// Cause of a freeze, null when not frozen:
        ///
        /// - POLICE: by the police
        /// - ILLEGAL: for a violation of rules
        /// - VERIFY: the account holder is not verified
        /// - PARTNER: by a partner
        /// - ARREARS: ordinary freeze, money is due
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
    /// Network card of an audit instance to be ordered.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct AuditOrderNic {
        /// Address in the subnet. Empty or left out: given automatically.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub ip_address: ::std::option::Option<::std::string::String>,
        /// Subnet id.
        pub subnet_id: ::std::string::String,
    }
    /// Product of an order of an audit instance.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct AuditOrderProduct {
        /// Service, `hws.service.type.dbss`.
        pub cloud_service_type: ::std::string::String,
        /// Product id, from billing.
        pub product_id: ::std::string::String,
        /// Description of the product as JSON text: `specDesc`, a language, then names and values.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub product_spec_desc: ::std::option::Option<::std::string::String>,
        /// Edition. Names of the codes differ between sources, `low` is the basic one. One of `dbss.bypassaudit.low`, `dbss.bypassaudit.medium`, `dbss.bypassaudit.high`.
        pub resource_spec_code: ::std::string::String,
        /// Kind of resource, `hws.resource.type.dbss`.
        pub resource_type: ::std::string::String,
    }
    /// Security group of an audit instance to be ordered.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct AuditOrderSecurityGroup {
        /// Security group id; it holds for the network cards of the order.
        pub id: ::std::string::String,
    }
    /// Tag of an audit instance to be ordered.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct AuditOrderTag {
        /// Key.
        pub key: ::std::string::String,
        /// Value.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub value: ::std::option::Option<::std::string::String>,
    }
    /// Answer to a change of a setting of an audit instance.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct AuditSettingResponse {
        /// Whether the setting was taken: `success` or `fail`.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub status: ::std::option::Option<::std::string::String>,
    }
    /// Whole record of an audited statement.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct AuditSqlDetail {
        /// Result of the audit.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub audit_result: ::std::option::Option<::std::string::String>,
        /// Address of the client.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub client_ip: ::std::option::Option<::std::string::String>,
        /// MAC address of the client.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub client_mac: ::std::option::Option<::std::string::String>,
        /// Name of the client.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub client_name: ::std::option::Option<::std::string::String>,
        /// Host name of the client.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub client_os_name: ::std::option::Option<::std::string::String>,
        /// Operating system user of the client.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub client_os_user: ::std::option::Option<::std::string::String>,
        /// Port of the client.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub client_port: ::std::option::Option<i32>,
        /// Port of the client as text.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub client_port_str: ::std::option::Option<::std::string::String>,
        /// Program that the client connected with.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub client_tool: ::std::option::Option<::std::string::String>,
        /// Database instance.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub db_instance: ::std::option::Option<::std::string::String>,
        /// Address of the database.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub db_ip: ::std::option::Option<::std::string::String>,
        /// MAC address of the database.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub db_mac: ::std::option::Option<::std::string::String>,
        /// Port of the database.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub db_port: ::std::option::Option<i32>,
        /// Port of the database as text.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub db_port_str: ::std::option::Option<::std::string::String>,
        /// Service name of the database.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub db_service_name: ::std::option::Option<::std::string::String>,
        /// Id of the database connection.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub db_session_id: ::std::option::Option<::std::string::String>,
        /// Type of the database. TAURUS is TaurusDB, DWS is GaussDB(DWS), GAUSSDBOPENGAUSS is GaussDB or openGauss. One of `MYSQL`, `ORACLE`, `POSTGRESQL`, `SQLSERVER`, `DAMENG`, `TAURUS`, `DWS`, `KINGBASE`, `GAUSSDBOPENGAUSS`, `GREENPLUM`, `HIGHGO`, `SHENTONG`, `GBASE8A`, `GBASE8S`, `GBASEXDM`, `MONGODB`, `DDS`.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub db_type: ::std::option::Option<::std::string::String>,
        /// Database user.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub db_user: ::std::option::Option<::std::string::String>,
        /// When the request ended, `yyyy-MM-dd HH:mm:ss`.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub end_time: ::std::option::Option<::std::string::String>,
        /// Run time. No unit is published.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub execute_time: ::std::option::Option<i64>,
        /// More on the object, such as its columns.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub field: ::std::option::Option<::std::string::String>,
        /// Id of the record.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub id: ::std::option::Option<::std::string::String>,
        /// Risk level. One of `LOW`, `MEDIUM`, `HIGH`, `NO_RISK`.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub level: ::std::option::Option<::std::string::String>,
        /// Rows affected, a number as text.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub lines: ::std::option::Option<::std::string::String>,
        /// Result of a login or logout.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub log_result: ::std::option::Option<::std::string::String>,
        /// Object of the operation.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub object: ::std::option::Option<::std::string::String>,
        /// Type of the object.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub object_type: ::std::option::Option<::std::string::String>,
        /// Id of the query.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub query_id: ::std::option::Option<::std::string::String>,
        /// Type of operation.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub query_type: ::std::option::Option<::std::string::String>,
        /// Length of the data. No unit is published.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub response_length: ::std::option::Option<i64>,
        /// Status of the answer.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub response_status: ::std::option::Option<::std::string::String>,
        /// Id of the rule that matched.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub rule_id: ::std::option::Option<::std::string::String>,
        /// Name of the rule.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub rule_name: ::std::option::Option<::std::string::String>,
        /// Type of the rule.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub rule_type: ::std::option::Option<::std::string::String>,
        /// Schema.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub schema: ::std::option::Option<::std::string::String>,
        /// Id of the audit scope.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub scope_id: ::std::option::Option<::std::string::String>,
        /// Name of the audit scope.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub scope_name: ::std::option::Option<::std::string::String>,
        /// What the database answered.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub sql_response: ::std::option::Option<::std::string::String>,
        /// Result of the statement; filled if result sets are stored.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub sql_result: ::std::option::Option<::std::string::String>,
        /// Text of the statement.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub sql_statement: ::std::option::Option<::std::string::String>,
        /// When the request began, `yyyy-MM-dd HH:mm:ss`.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub start_time: ::std::option::Option<::std::string::String>,
        /// Id of the TCP connection.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub tcp_session_id: ::std::option::Option<::std::string::String>,
    }
    /// Wrapper of one statement.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct AuditSqlItem {
        /// The statement.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub sql: ::std::option::Option<AuditSqlSummary>,
    }
    /// Object that a statement works on.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct AuditSqlObject {
        /// Name of the column, may be empty.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub column_name: ::std::option::Option<::std::string::String>,
        /// Type of the object. VARIABLE and empty are documented, samples have TABLE.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub object_type: ::std::option::Option<::std::string::String>,
        /// Name of the schema.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub schema_name: ::std::option::Option<::std::string::String>,
        /// Type of statement, as `query_type` of the statement; samples also have CREATE.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub sql_type: ::std::option::Option<::std::string::String>,
        /// Name of the system, may be empty.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub sys_name: ::std::option::Option<::std::string::String>,
        /// Name of the table.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub table_name: ::std::option::Option<::std::string::String>,
    }
    /// Time span of a search. Give `time_range`, or `start_time` and `end_time` together.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct AuditSqlPeriod {
        /// End, UTC, `yyyy-MM-dd HH:mm:ss`. Only with `start_time`.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub end_time: ::std::option::Option<::std::string::String>,
        /// Start, UTC, `yyyy-MM-dd HH:mm:ss`. Only with `end_time`.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub start_time: ::std::option::Option<::std::string::String>,
        /// Span that ends now. Wins over `start_time` and `end_time`. The names say the length: half an hour, 1, 3 or 12 hours, a day, a week, a month. One of `HALF_HOUR`, `HOUR`, `THREE_HOUR`, `TWELVE_HOUR`, `DAY`, `WEEK`, `MONTH`.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub time_range: ::std::option::Option<::std::string::String>,
    }
    /// Audited statement in a list.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct AuditSqlSummary {
        /// Address of the client, IPv4 or IPv6.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub client_ip: ::std::option::Option<::std::string::String>,
        /// Name of the client, may be empty.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub client_name: ::std::option::Option<::std::string::String>,
        /// Database instance, may be empty.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub db_instance: ::std::option::Option<::std::string::String>,
        /// Address of the database, IPv4 or IPv6.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub db_ip: ::std::option::Option<::std::string::String>,
        /// Database user.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub db_user: ::std::option::Option<::std::string::String>,
        /// Id of the record, for `ShowSqlDetail`.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub id: ::std::option::Option<::std::string::String>,
        /// Objects that the statement works on.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub operated_obj_info: ::std::vec::Vec<AuditSqlObject>,
        /// Type of statement: LOGIN, CREATE_TABLE, CREATE_TABLESPACE, DROP_TABLE, DROP_TABLESPACE, DELETE, INSERT, INSERT_SELECT, SELECT, SELECT_FOR_UPDATE, UPDATE, CREATE_USER, DROP_USER, GRANT, OPERATE, ALL. Samples have a blank for the underscore.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub query_type: ::std::option::Option<::std::string::String>,
        /// Risk: HIGH, MEDIUM, LOW or NO_RISK; empty in samples.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub risk_level: ::std::option::Option<::std::string::String>,
        /// Rule that matched.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub rule_name: ::std::option::Option<::std::string::String>,
        /// Result of the statement. One of `SUCCESS`, `FAILED`.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub sql_response: ::std::option::Option<::std::string::String>,
        /// Text of the statement.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub sql_statement: ::std::option::Option<::std::string::String>,
        /// When the statement began, `yyyy-MM-dd HH:mm:ss`.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub start_time: ::std::option::Option<::std::string::String>,
    }
    /// Risks of one database.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct AuditSummaryDatabaseRisk {
        /// Database id.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub db_id: ::std::option::Option<::std::string::String>,
        /// Address of the database.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub db_ip: ::std::option::Option<::std::string::String>,
        /// Name of the database.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub db_name: ::std::option::Option<::std::string::String>,
        /// Risks of level high.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub high_risk: ::std::option::Option<i64>,
        /// Audit instance id.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub instance_id: ::std::option::Option<::std::string::String>,
        /// Name of the audit instance.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub instance_name: ::std::option::Option<::std::string::String>,
        /// Risks of level low.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub low_risk: ::std::option::Option<i64>,
        /// Risks of level medium.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub medium_risk: ::std::option::Option<i64>,
        /// Risks by rule.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub risk_rule: ::std::vec::Vec<AuditSummaryDatabaseRule>,
        /// Risks in all.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub total_risk: ::std::option::Option<i64>,
    }
    /// Risks that one rule found in a database.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct AuditSummaryDatabaseRule {
        /// Number of risks.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub count: ::std::option::Option<i64>,
        /// Name of the rule.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub rule_name: ::std::option::Option<::std::string::String>,
        /// English name of the rule.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub rule_name_english: ::std::option::Option<::std::string::String>,
    }
    /// Totals of one audit instance.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct AuditSummaryInstance {
        /// How long has been audited. No unit is published.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub audit_duration: ::std::option::Option<i64>,
        /// Id of the record.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub id: ::std::option::Option<i64>,
        /// Number of the instance inside the service. Not the instance id of the other operations; match by `instance_name`.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub instance_id: ::std::option::Option<i64>,
        /// Name of the instance.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub instance_name: ::std::option::Option<::std::string::String>,
        /// Project id.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub project_id: ::std::option::Option<::std::string::String>,
        /// Reserved.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub reserve1: ::std::option::Option<::std::string::String>,
        /// Reserved.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub reserve2: ::std::option::Option<::std::string::String>,
        /// Whether the figures could be made: 1 yes, 2 no.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub status: ::std::option::Option<::std::string::String>,
        /// Risks of today.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub today_risk: ::std::option::Option<i64>,
        /// Sessions of today.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub today_session: ::std::option::Option<i64>,
        /// Statements of today.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub today_sql: ::std::option::Option<i64>,
        /// Risks in all.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub total_risk: ::std::option::Option<i64>,
        /// Statements in all.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub total_sql: ::std::option::Option<i64>,
        /// When the figures were made, milliseconds since 1970.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub update_time: ::std::option::Option<i64>,
    }
    /// Risks that a rule found in one database of an instance.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct AuditSummaryInstanceRisk {
        /// Number of risks.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub count: ::std::option::Option<i64>,
        /// Database id.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub db_id: ::std::option::Option<::std::string::String>,
        /// Address of the database.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub db_ip: ::std::option::Option<::std::string::String>,
        /// Name of the database.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub db_name: ::std::option::Option<::std::string::String>,
        /// Audit instance id.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub instance_id: ::std::option::Option<::std::string::String>,
        /// Name of the audit instance.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub instance_name: ::std::option::Option<::std::string::String>,
    }
    /// Risks that one rule found.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct AuditSummaryRuleRisk {
        /// Number of risks.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub count: ::std::option::Option<i64>,
        /// The same by instance and database.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub instance_risk_count: ::std::vec::Vec<AuditSummaryInstanceRisk>,
        /// Name of the rule.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub rule_name: ::std::option::Option<::std::string::String>,
    }
    /// Instances whose version cannot take part in the summary.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct AuditSummaryUnsupported {
        /// The instances.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub audit_infos: ::std::vec::Vec<AuditSummaryUnsupportedInstance>,
        /// Version from which it is supported.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub support_version: ::std::option::Option<::std::string::String>,
    }
    /// Instance whose version is too old.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct AuditSummaryUnsupportedInstance {
        /// Version of the instance.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub audit_version: ::std::option::Option<::std::string::String>,
        /// Name of the instance.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub server_name: ::std::option::Option<::std::string::String>,
    }
    /// Span of time: `time_range`, or `start_time` and `end_time` together. `time_range` wins when all are sent.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct AuditTimeRange {
        /// End, `yyyy-MM-dd HH:mm:ss` in UTC. Together with `start_time`.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub end_time: ::std::option::Option<::std::string::String>,
        /// Start, `yyyy-MM-dd HH:mm:ss` in UTC. Together with `end_time`.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub start_time: ::std::option::Option<::std::string::String>,
        /// Span that ends now: half an hour, one, three or twelve hours, a day, a week or a month. One of `HALF_HOUR`, `HOUR`, `THREE_HOUR`, `TWELVE_HOUR`, `DAY`, `WEEK`, `MONTH`.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub time_range: ::std::option::Option<::std::string::String>,
    }
    /// Upgrade state of one audit instance.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct AuditUpgradeStatus {
        /// Version now.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub current_version: ::std::option::Option<::std::string::String>,
        /// Instance id.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub instance_id: ::std::option::Option<::std::string::String>,
        /// 0: being upgraded; 1: can be upgraded; 2: cannot be upgraded.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub status: ::std::option::Option<i32>,
        /// Steps of the upgrade.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub steps: ::std::vec::Vec<AuditUpgradeStep>,
        /// Total number, of what is not said; presumably of the steps.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub total: ::std::option::Option<i32>,
        /// Version of the upgrade.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub upgrade_version: ::std::option::Option<::std::string::String>,
    }
    /// One step of an upgrade.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct AuditUpgradeStep {
        /// Text that goes with the result.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub msg: ::std::option::Option<::std::string::String>,
        /// Result code of the step; no values are published.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub result_code: ::std::option::Option<::std::string::String>,
        /// Name of the step.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub step_name: ::std::option::Option<::std::string::String>,
        /// Time of the step.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub time: ::std::option::Option<::std::string::String>,
    }
    /// Availability zone.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct AzInfo {
        /// Name of the zone in Chinese.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub alias: ::std::option::Option<::std::string::String>,
        /// Name of the zone in English.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub alias_us: ::std::option::Option<::std::string::String>,
        /// Kind of zone: `DEDICATED`, `DEC` or `EDGE`; `normal` in a sample.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub az_type: ::std::option::Option<::std::string::String>,
        /// Zone id, as orders take it.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub zone_name: ::std::option::Option<::std::string::String>,
        /// Number of the zone.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub zone_number: ::std::option::Option<i32>,
    }
    /// An OBS bucket.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct BackupBucket {
        /// Name of the bucket.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub bucket_name: ::std::option::Option<::std::string::String>,
        /// Region of the bucket.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub location: ::std::option::Option<::std::string::String>,
    }
    /// A backup.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct BackupEntry {
        /// Why the backup failed.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub backup_task_fail_reason: ::std::option::Option<::std::string::String>,
        /// When it was made, `yyyy-MM-dd HH:mm:ss`.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub backup_time: ::std::option::Option<::std::string::String>,
        /// Whether it is marked as deleted.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub deleted: ::std::option::Option<bool>,
        /// End of the time span in the backup, `yyyy-MM-dd HH:mm:ss`.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub end_time: ::std::option::Option<::std::string::String>,
        /// Size of the file, in `file_size_unit`.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub file_size: ::std::option::Option<i64>,
        /// Unit of the size. One of `Byte`, `KB`, `MB`, `GB`.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub file_size_unit: ::std::option::Option<::std::string::String>,
        /// Backup id.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub id: ::std::option::Option<::std::string::String>,
        /// How it came about; AUTO is the only value.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub mode: ::std::option::Option<::std::string::String>,
        /// Name of the backup.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub name: ::std::option::Option<::std::string::String>,
        /// Progress in percent; 0 is seen on a finished backup too, so look at `progress`.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub percentage: ::std::option::Option<i32>,
        /// State of the backup. Names with WAITING wait; the pattern of the others:
        ///
        /// - AUTO_, MANUAL_ and ISAP_BACKUPING, BACKUPED, BACKUP_FAIL: being made, made, failed
        /// - FILE_UPLOADING, ISAP_FILE_UPLOADING: the file goes to the bucket
        /// - RESTORING, RESTORED, RESTORE_FAIL: being restored, restored, failed
        /// - DELETING, DELETED, DELETE_FAIL: being deleted, deleted, failed
        /// - CLEAN_AFTER_FAILED: cleaning up failed One of `CLEAN_AFTER_FAILED`, `DELETING`, `DELETED`, `DELETE_FAIL`, `RESTORING_WAITING`, `RESTORING`, `RESTORED`, `RESTORE_FAIL`, `BACKUP_WAITING`, `FILE_UPLOAD_WAITING`, `FILE_UPLOADING`, `AUTO_BACKUPING`, `AUTO_BACKUPED`, `AUTO_BACKUP_FAIL`, `MANUAL_BACKUPING`, `MANUAL_BACKUPED`, `MANUAL_BACKUP_FAIL`, `ISAP_WAITING`, `ISAP_BACKUPING`, `ISAP_BACKUPED`, `ISAP_BACKUP_FAIL`, `ISAP_FILE_UPLOAD_WAITING`, `ISAP_FILE_UPLOADING`.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub progress: ::std::option::Option<::std::string::String>,
        /// Why the restore failed.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub restore_task_fail_reason: ::std::option::Option<::std::string::String>,
        /// SHA-256 of the file, hexadecimal.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub sha256: ::std::option::Option<::std::string::String>,
        /// Start of the time span in the backup, `yyyy-MM-dd HH:mm:ss`.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub start_time: ::std::option::Option<::std::string::String>,
    }
    /// Setting of risk export of one database.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct BackupRiskTemplate {
        /// Database id.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub db_id: ::std::option::Option<::std::string::String>,
        /// Address of the database.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub db_ip: ::std::option::Option<::std::string::String>,
        /// Name of the database.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub db_name: ::std::option::Option<::std::string::String>,
        /// Port of the database.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub db_port: ::std::option::Option<i32>,
        /// Id of the setting; null where nothing has been set yet.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub id: ::std::option::Option<::std::string::String>,
        /// Risk export: 0 off, 1 on.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub status: ::std::option::Option<i32>,
    }
    /// Answer of upgrades and of security group changes of encryption and O&M instances.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct BasicResponse {
        /// 0 when the request was taken; any other number is an error.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub code: ::std::option::Option<i32>,
        /// Remark, such as the reason of an error.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub description: ::std::option::Option<::std::string::String>,
        /// Order id, where the request led to an order.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub order_id: ::std::option::Option<::std::string::String>,
        /// Task id. No operation takes it.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub task_id: ::std::option::Option<::std::string::String>,
    }
    /// Entries to add to the whitelist.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct BatchAddAuditWhitelistRequest {
        /// Entries.
        pub whitelists: ::std::vec::Vec<WhitelistSpec>,
    }
    /// Tags to add: `tags`, or `sys_tags` for operators.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct BatchAddResourceTagRequest {
        /// System tag, for the service's own operators.
        #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
        pub sys_tags: ::std::vec::Vec<TagToAdd>,
        /// Tags.
        #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
        pub tags: ::std::vec::Vec<TagToAdd>,
    }
    /// Audit-scope rules to delete.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct BatchDeleteAuditScopeRequest {
        /// Rule ids, `id` in `ListAuditRuleScopesNew`.
        pub ids: ::std::vec::Vec<::std::string::String>,
    }
    /// Tags to delete: `tags`, or `sys_tags` for operators.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct BatchDeleteResourceTagRequest {
        /// System tag, for the service's own operators.
        #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
        pub sys_tags: ::std::vec::Vec<TagToDelete>,
        /// Tags.
        #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
        pub tags: ::std::vec::Vec<TagToDelete>,
    }
    /// Alarms to be marked.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct BatchSetAuditAlarmLogStatusRequest {
        /// Ids of the alarm records.
        pub ids: ::std::vec::Vec<::std::string::String>,
    }
    /// Elastic IP to be bound.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct BindEipRequest {
        /// The address.
        pub eip: ::std::string::String,
        /// Id of the elastic IP.
        pub eip_id: ::std::string::String,
    }
    /// Name to be set.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct ChangeNameRequest {
        /// New name.
        pub new_name: ::std::string::String,
    }
    /// Password to be set.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, PartialEq)]
    #[non_exhaustive]
    pub struct ChangePasswordRequest {
        /// New password.
        pub new_password: ::std::string::String,
        /// Name of the user.
        pub user_name: ::std::string::String,
    }
    /// Security groups to be set.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct ChangeSecurityGroupRequest {
        /// Security group ids; they replace the present ones.
        pub security_group_ids: ::std::vec::Vec<::std::string::String>,
    }
    /// Proxy and nodes of an activated instance.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct ClusterActivateInfo {
        /// Domain name of the proxy.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub dsc_proxy_domain_name: ::std::option::Option<::std::string::String>,
        /// Address of the proxy.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub dsc_proxy_ip: ::std::option::Option<::std::string::String>,
        /// Port of the proxy.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub dsc_proxy_port: ::std::option::Option<i32>,
        /// Id of the primary.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub master_node_id: ::std::option::Option<::std::string::String>,
        /// Id of the standby.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub slave_node_id: ::std::option::Option<::std::string::String>,
    }
    /// Bandwidth of an elastic IP to be bought.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct ClusterOrderBandwidth {
        /// Way of billing.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub chargemode: ::std::option::Option<::std::string::String>,
        /// Product id of the bandwidth.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub productid: ::std::option::Option<::std::string::String>,
        /// Way of sharing, `PER` only.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub sharetype: ::std::option::Option<::std::string::String>,
        /// Bandwidth in Mbit/s: 1 to 100 pay per use, 1 to 300 for a period.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub size: ::std::option::Option<i32>,
    }
    /// Elastic IP to be bought with an instance.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct ClusterOrderEip {
        /// Its bandwidth.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub bandwidth: ::std::option::Option<ClusterOrderBandwidth>,
        /// Product id of the elastic IP.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub ipproductid: ::std::option::Option<::std::string::String>,
        /// Type of the elastic IP.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub iptype: ::std::option::Option<::std::string::String>,
    }
    /// Network card of an instance to be ordered.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct ClusterOrderNic {
        /// Address in the subnet. Empty or left out: given automatically.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub ip_address: ::std::option::Option<::std::string::String>,
        /// Subnet id.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub subnet_id: ::std::option::Option<::std::string::String>,
    }
    /// Product of an order of an encryption or O&M instance.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct ClusterOrderProduct {
        /// Names of all resources of the order.
        #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
        pub all_resource_names: ::std::vec::Vec<::std::string::String>,
        /// Service.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub cloud_service_type: ::std::option::Option<::std::string::String>,
        /// Id for display.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub display_id: ::std::option::Option<::std::string::String>,
        /// Product id, from billing.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub product_id: ::std::option::Option<::std::string::String>,
        /// Description of the product.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub product_spec_desc: ::std::option::Option<::std::string::String>,
        /// Name of the resource.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub resource_name: ::std::option::Option<::std::string::String>,
        /// Code of the resource specification.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub resource_spec_code: ::std::option::Option<::std::string::String>,
        /// Kind of resource, `hws.resource.type.dbss`.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub resource_type: ::std::option::Option<::std::string::String>,
    }
    /// Elastic IP of an instance to be ordered: one that exists, or a new one.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct ClusterOrderPublicIp {
        /// Elastic IP to be bought.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub eip: ::std::option::Option<ClusterOrderEip>,
        /// Id of an elastic IP that exists.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub id: ::std::option::Option<::std::string::String>,
    }
    /// Order of an encryption or O&M instance.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, PartialEq)]
    #[non_exhaustive]
    pub struct ClusterOrderRequest {
        /// Number of databases to be served.
        pub asset_nums: i32,
        /// Availability zone; presumably two with a comma for primary and standby.
        pub availability_zone: ::std::string::String,
        /// Billing; 0 for a period in orders of audit instances.
        pub charging_mode: i32,
        /// Service; `hws.service.type.dbss` in orders of audit instances.
        pub cloud_service_type: ::std::string::String,
        /// Remark.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub comment: ::std::option::Option<::std::string::String>,
        /// Id of a combined offer.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub composite_product_id: ::std::option::Option<::std::string::String>,
        /// Where it is to run: `CLOUD` in the cloud, the usual; `OUTSIDE` outside.
        pub deploy_mode: ::std::string::String,
        /// Discount id.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub discount_id: ::std::option::Option<::std::string::String>,
        /// Enterprise project id.
        pub enterprise_project_id: ::std::string::String,
        /// Flavor of the server, `id` from `ListEcsSpecificationNew`.
        pub flavor_ref: ::std::string::String,
        /// Password for the web pages of the instance.
        pub hx_password: ::std::string::String,
        /// What the instance is for, presumably 1 O&M or 2 encryption.
        pub image_business_type: i32,
        /// Renew when the period ends: 1 yes; 0 no.
        pub is_auto_renew: i32,
        /// Name of the instance.
        pub name: ::std::string::String,
        /// Network cards.
        pub nics: ::std::vec::Vec<ClusterOrderNic>,
        /// Addresses, for `OUTSIDE` only.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub outside_ins_config: ::std::option::Option<OutsideInsConfig>,
        /// Number of periods.
        pub period_num: i32,
        /// Unit of the period; 2 month and 3 year in orders of audit instances.
        pub period_type: i32,
        /// Products.
        pub product_infos: ::std::vec::Vec<ClusterOrderProduct>,
        /// Promotion id.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub promotion_activity_id: ::std::option::Option<::std::string::String>,
        /// Discount information.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub promotion_info: ::std::option::Option<::std::string::String>,
        /// Elastic IP.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub public_ip: ::std::option::Option<ClusterOrderPublicIp>,
        /// Region id.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub region_id: ::std::option::Option<::std::string::String>,
        /// Security groups.
        pub security_groups: ::std::vec::Vec<ClusterOrderSecurityGroup>,
        /// Number of instances, 1 only.
        pub subscription_num: i32,
        /// Tags of the instance.
        #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
        pub tags: ::std::vec::Vec<ClusterOrderTag>,
        /// VPC id.
        pub vpc_id: ::std::string::String,
    }
    /// Security group of an instance to be ordered.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct ClusterOrderSecurityGroup {
        /// Security group id.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub id: ::std::option::Option<::std::string::String>,
    }
    /// Tag of an instance to be ordered. SDK 3.1.219 requires the value, not the key; send both.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct ClusterOrderTag {
        /// Key.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub key: ::std::option::Option<::std::string::String>,
        /// Value.
        pub value: ::std::string::String,
    }
    /// Server of an encryption or O&M instance.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct ClusterServer {
        /// Address of the server.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub connect_ip: ::std::option::Option<::std::string::String>,
        /// Number of virtual CPUs, as text.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub cpu: ::std::option::Option<::std::string::String>,
        /// Time of creation, `yyyy-MM-dd HH:mm:ss`.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub created: ::std::option::Option<::std::string::String>,
        /// Description.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub description: ::std::option::Option<::std::string::String>,
        /// Effect of a freeze: 1 may be released (also the default); 2 may not be released; 3 may not be renewed.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub effect: ::std::option::Option<i32>,
        /// Instance id.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub instance_id: ::std::option::Option<::std::string::String>,
        /// Role in a pair: 0 primary; 1 standby.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub is_active: ::std::option::Option<i32>,
        /// Name of the server.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub name: ::std::option::Option<::std::string::String>,
        /// Memory, a number as text; the unit is not stated.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub ram: ::std::option::Option<::std::string::String>,
        /// Region id.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub region: ::std::option::Option<::std::string::String>,
        /// Code of the resource specification.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub resource_spec_code: ::std::option::Option<::std::string::String>,
        /// Cause of a freeze, null when not frozen:
        ///
        /// - POLICE: by the police
        /// - ILLEGAL: for a violation of rules
        /// - VERIFY: the account holder is not verified
        /// - PARTNER: by a partner
        /// - ARREAR: ordinary freeze, money is due; audit instances spell it ARREARS
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub scene: ::std::option::Option<::std::string::String>,
        /// Security group id.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub security_group_id: ::std::option::Option<::std::string::String>,
        /// Server id.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub server_id: ::std::option::Option<::std::string::String>,
        /// Code of the specification.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub specification: ::std::option::Option<::std::string::String>,
        /// State; `ACTIVE` in samples. No list of values is published.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub status: ::std::option::Option<::std::string::String>,
        /// Subnet id.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub subnet_id: ::std::option::Option<::std::string::String>,
        /// Work in progress; `NO_TASK` in samples. No list of values is published.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub task_status: ::std::option::Option<::std::string::String>,
        /// State of the last upgrade. One of `SUCCESS`, `FAILED`, `UPGRADING`.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub update_status: ::std::option::Option<::std::string::String>,
        /// Version.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub version: ::std::option::Option<::std::string::String>,
        /// VPC id.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub vpc_id: ::std::option::Option<::std::string::String>,
        /// Availability zone.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub zone: ::std::option::Option<::std::string::String>,
    }
    /// Servers of an instance.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct ClusterServerList {
        /// The servers.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub server: ::std::vec::Vec<ClusterServer>,
        /// Number of servers.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub total: ::std::option::Option<i32>,
    }
    /// Instance of the service, as a security console sees it.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct ConsoleResource {
        /// Databases that the instance protects.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub affected_resources: ::std::vec::Vec<AffectedResource>,
        /// Time of creation.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub create_time: ::std::option::Option<::std::string::String>,
        /// Description of the instance.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub description: ::std::option::Option<::std::string::String>,
        /// Where a resource belongs.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub environment: ::std::option::Option<ResourceEnvironment>,
        /// Name of the instance.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub name: ::std::option::Option<::std::string::String>,
        /// Service, `dbss`.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub provider: ::std::option::Option<::std::string::String>,
        /// Resource id.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub resource_id: ::std::option::Option<::std::string::String>,
        /// Security group id.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub security_group_id: ::std::option::Option<::std::string::String>,
        /// Subnet id.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub subnet_id: ::std::option::Option<::std::string::String>,
        /// Tags.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub tags: ::std::vec::Vec<TagView>,
        /// Kind of instance: `cloudservers` audit, `dbEncrypt` encryption, `dbOm` O&M.
        #[serde(rename = "type")]
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub type_: ::std::option::Option<::std::string::String>,
        /// Time of the last change.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub update_time: ::std::option::Option<::std::string::String>,
        /// Uniform name of the resource.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub urn: ::std::option::Option<::std::string::String>,
        /// Extension of the uniform name.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub urnext: ::std::option::Option<::std::string::String>,
        /// VPC id.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub vpc_id: ::std::option::Option<::std::string::String>,
    }
    /// Trend of SQL injections.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct CountInjectionStatisticsResponse {
        /// When the figures were computed, `yyyy-MM-dd HH:mm:ss`; null in a sample.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub generate_time: ::std::option::Option<::std::string::String>,
        /// Figures, one entry a period.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub injection_statistics: ::std::vec::Vec<TrendInjectionPoint>,
        /// FINISHED: the figures are ready. RUNNING: they are being computed. Samples have lower case. One of `FINISHED`, `RUNNING`, `finished`, `running`.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub status: ::std::option::Option<::std::string::String>,
    }
    /// Trend of risky operations.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct CountOperationStatisticsResponse {
        /// When the figures were computed, `yyyy-MM-dd HH:mm:ss`; null in a sample.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub generate_time: ::std::option::Option<::std::string::String>,
        /// Figures, one entry a period.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub operation_statistics: ::std::vec::Vec<TrendOperationPoint>,
        /// FINISHED: the figures are ready. RUNNING: they are being computed. Samples have lower case. One of `FINISHED`, `RUNNING`, `finished`, `running`.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub status: ::std::option::Option<::std::string::String>,
    }
    /// Trend of risk levels.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct CountRiskTrendStatisticsResponse {
        /// When the figures were computed, `yyyy-MM-dd HH:mm:ss`; null in a sample.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub generate_time: ::std::option::Option<::std::string::String>,
        /// Figures, one entry a period.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub risk_statistics: ::std::vec::Vec<TrendRiskPoint>,
        /// FINISHED: the figures are ready. RUNNING: they are being computed. Samples have lower case. One of `FINISHED`, `RUNNING`, `finished`, `running`.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub status: ::std::option::Option<::std::string::String>,
    }
    /// Trend of sessions.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct CountSessionStatisticsResponse {
        /// When the figures were computed, `yyyy-MM-dd HH:mm:ss`; null in a sample.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub generate_time: ::std::option::Option<::std::string::String>,
        /// Figures, one entry a period.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub session_statistics: ::std::vec::Vec<TrendSessionPoint>,
        /// FINISHED: the figures are ready. RUNNING: they are being computed. Samples have lower case. One of `FINISHED`, `RUNNING`, `finished`, `running`.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub status: ::std::option::Option<::std::string::String>,
    }
    /// Trend of SQL types.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct CountSqlStatisticsResponse {
        /// When the figures were computed, `yyyy-MM-dd HH:mm:ss`; null in a sample.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub generate_time: ::std::option::Option<::std::string::String>,
        /// Figures, one entry a period.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub sql_statistics: ::std::vec::Vec<TrendSqlTypePoint>,
        /// FINISHED: the figures are ready. RUNNING: they are being computed. Samples have lower case. One of `FINISHED`, `RUNNING`, `finished`, `running`.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub status: ::std::option::Option<::std::string::String>,
    }
    /// Trend of SQL statements.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct CountSqlTrendStatisticsResponse {
        /// Figures, one entry a period.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub count_statistics: ::std::vec::Vec<TrendSqlCountPoint>,
        /// When the figures were computed, `yyyy-MM-dd HH:mm:ss`; null in a sample.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub generate_time: ::std::option::Option<::std::string::String>,
        /// FINISHED: the figures are ready. RUNNING: they are being computed. Samples have lower case. One of `FINISHED`, `RUNNING`, `finished`, `running`.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub status: ::std::option::Option<::std::string::String>,
    }
    /// Thresholds of an agent.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct CreateAuditDbAgentRequest {
        /// CPU threshold of the node in percent.
        pub cpu_threshold: i32,
        /// Memory threshold of the node in percent.
        pub mem_threshold: i32,
    }
    /// Order of an audit instance.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct CreateInstancesPeriodOrderNewRequest {
        /// Availability zone; two for primary and standby, separated by a comma.
        pub availability_zone: ::std::string::String,
        /// Billing: 0 for a period; 1 pay per use.
        pub charging_mode: i32,
        /// Service, `hws.service.type.dbss`.
        pub cloud_service_type: ::std::string::String,
        /// Remark.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub comment: ::std::option::Option<::std::string::String>,
        /// Enterprise project id. Needed when enterprise projects are in use.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub enterprise_project_id: ::std::option::Option<::std::string::String>,
        /// Flavor of the server, `id` from `ListEcsSpecificationNew`.
        pub flavor_ref: ::std::string::String,
        /// Renew when the period ends: 1 yes; 0 no.
        pub is_auto_renew: i32,
        /// Name of the instance: Chinese and Latin letters, digits, `_` and `-`.
        pub name: ::std::string::String,
        /// Network cards.
        pub nics: ::std::vec::Vec<AuditOrderNic>,
        /// Number of periods.
        pub period_num: i32,
        /// Unit of the period: 0 day; 1 week; 2 month; 3 year; 4 hour; 5 absolute time.
        pub period_type: i32,
        /// Products.
        pub product_infos: ::std::vec::Vec<AuditOrderProduct>,
        /// Discount information.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub promotion_info: ::std::option::Option<::std::string::String>,
        /// Region id.
        pub region: ::std::string::String,
        /// Security groups.
        pub security_groups: ::std::vec::Vec<AuditOrderSecurityGroup>,
        /// Number of instances, 1 only.
        pub subscription_num: i32,
        /// Tags of the instance.
        #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
        pub tags: ::std::vec::Vec<AuditOrderTag>,
        /// VPC id.
        pub vpc_id: ::std::string::String,
    }
    /// Template and time span of a report.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct CreateReportRequest {
        /// Database ids, comma-separated; all of them if absent (inferred).
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub db_ids: ::std::option::Option<::std::string::String>,
        /// End date. Declared a date-time and not explained beside `end_time`; absent in samples.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub end_date: ::std::option::Option<::std::string::String>,
        /// End of the time span, `yyyy-MM-dd HH:mm:ss`.
        pub end_time: ::std::string::String,
        /// Start date. Declared a date-time and not explained beside `start_time`; absent in samples.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub start_date: ::std::option::Option<::std::string::String>,
        /// Start of the time span, `yyyy-MM-dd HH:mm:ss`.
        pub start_time: ::std::string::String,
        /// Id of the report template.
        pub template_id: ::std::string::String,
    }
    /// Database that is protected.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct DataResourceHead {
        /// Name of the database instance.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub alias: ::std::option::Option<::std::string::String>,
        /// Database software.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub datastore: ::std::option::Option<DbDataStore>,
        /// Address of the database.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub db_ip: ::std::option::Option<::std::string::String>,
        /// Name of the database.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub db_name: ::std::option::Option<::std::string::String>,
        /// Port of the database, as text.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub db_port: ::std::option::Option<::std::string::String>,
        /// Users of the database.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub db_user_list: ::std::vec::Vec<DbUser>,
        /// Service the database belongs to, for example `rds`.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub provider: ::std::option::Option<::std::string::String>,
        /// Id of the database in RDS.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub rds_id: ::std::option::Option<::std::string::String>,
        /// State of the database.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub status: ::std::option::Option<::std::string::String>,
        /// Type of the database.
        #[serde(rename = "type")]
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub type_: ::std::option::Option<::std::string::String>,
    }
    /// Encryption or O&M instance: one server, or primary and standby.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct DbCluster {
        /// How it was activated; null before.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub activate_info: ::std::option::Option<ClusterActivateInfo>,
        /// Billing: `Period` yearly or monthly; `Demand` pay per use.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub charge_model: ::std::option::Option<::std::string::String>,
        /// Remark.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub comment: ::std::option::Option<::std::string::String>,
        /// Time of creation, milliseconds since 1970.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub created: ::std::option::Option<i64>,
        /// Where it runs: `CLOUD` in the cloud; `OUTSIDE` outside.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub deploy_mode: ::std::option::Option<::std::string::String>,
        /// Servers of an instance.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub detail: ::std::option::Option<ClusterServerList>,
        /// Enterprise project id.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub enterprise_project_id: ::std::option::Option<::std::string::String>,
        /// Time of expiry, milliseconds since 1970.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub expired: ::std::option::Option<i64>,
        /// Floating address, held by the primary.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub float_ip: ::std::option::Option<::std::string::String>,
        /// Instance id.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub instance_id: ::std::option::Option<::std::string::String>,
        /// Whether a standby is in use.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub is_active_standby: ::std::option::Option<bool>,
        /// Days in use, a number as text.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub keep_days: ::std::option::Option<::std::string::String>,
        /// Name.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub name: ::std::option::Option<::std::string::String>,
        /// Newest version.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub new_version: ::std::option::Option<::std::string::String>,
        /// Public address.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub public_ip: ::std::option::Option<::std::string::String>,
        /// Days left, a number as text.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub remain_days: ::std::option::Option<::std::string::String>,
    }
    /// Database software.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct DbDataStore {
        /// Type.
        #[serde(rename = "type")]
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub type_: ::std::option::Option<::std::string::String>,
        /// Version.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub version: ::std::option::Option<::std::string::String>,
    }
    /// User of a database.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct DbUser {
        /// Name of the user.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub user_name: ::std::option::Option<::std::string::String>,
        /// What the user may do.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub user_permission: ::std::option::Option<::std::string::String>,
    }
    /// Outcome of a deletion.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct DeleteAuditReportResponse {
        /// SUCCESS: deleted. FAILED: not deleted.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub status: ::std::option::Option<::std::string::String>,
    }
    /// Entries of the whitelist to delete.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct DeleteAuditWhitelistRequest {
        /// Ids of the entries, `id` in `ListWhitelists`.
        pub whitelists: ::std::vec::Vec<::std::string::String>,
    }
    /// Audit instance to be deleted.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct DeleteInstancesNewRequest {
        /// Whether to delete the elastic IP as well.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub delete_publicip: ::std::option::Option<bool>,
        /// Whether to delete the disks as well.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub delete_volume: ::std::option::Option<bool>,
        /// Instance id.
        pub id: ::std::string::String,
    }
    /// Disks of an audit instance. Units of sizes are not documented.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct DiskInfo {
        /// Free space on the data disk.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub data_available: ::std::option::Option<f64>,
        /// Size of the data disk.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub data_total: ::std::option::Option<f64>,
        /// Used part of the data disk, percent.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub data_use_percent: ::std::option::Option<i32>,
        /// Record id.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub id: ::std::option::Option<::std::string::String>,
        /// Free space in the temporary area.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub swap_available: ::std::option::Option<f64>,
        /// Size of the temporary area.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub swap_total: ::std::option::Option<f64>,
        /// Used part of the temporary area, percent.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub swap_use_percent: ::std::option::Option<i32>,
        /// Free space on the system disk.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub system_available: ::std::option::Option<f64>,
        /// Size of the system disk.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub system_total: ::std::option::Option<f64>,
        /// Used part of the system disk, percent.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub system_use_percent: ::std::option::Option<i32>,
        /// Time of the record.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub time: ::std::option::Option<::std::string::String>,
    }
    /// Flavor on which an instance can be ordered.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct EcsSpecification {
        /// Kind of zone: `DEDICATED`, `DEC` or `EDGE`.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub az_type: ::std::option::Option<::std::string::String>,
        /// Availability zones that have the flavor.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub azs: ::std::vec::Vec<::std::string::String>,
        /// Flavor id, `flavor_ref` of an order.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub id: ::std::option::Option<::std::string::String>,
        /// Edition: entry, low, medium or high; which of them exist depends on the region.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub level: ::std::option::Option<::std::string::String>,
        /// Name of the flavor.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub name: ::std::option::Option<::std::string::String>,
        /// Databases that can be added.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub proxy: ::std::option::Option<i32>,
        /// Memory; the unit is not stated, MB in the instance lists.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub ram: ::std::option::Option<i32>,
        /// Number of virtual CPUs.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub vcpus: ::std::option::Option<i32>,
    }
    /// Alarm settings.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct ListAlarmTopicConfigInfoNewResponse {
        /// CPU threshold in percent, as text.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub alarm_cpu: ::std::option::Option<::std::string::String>,
        /// Disk threshold in percent, as text.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub alarm_disk: ::std::option::Option<::std::string::String>,
        /// Memory threshold in percent, as text.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub alarm_memory: ::std::option::Option<::std::string::String>,
        /// Most notifications a day, as text.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub alarm_num: ::std::option::Option<::std::string::String>,
        /// Risk levels that are notified.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub alarm_risk: ::std::vec::Vec<::std::string::String>,
        /// Whether alarms are notified. One of `ON`, `OFF`.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub alarm_switch: ::std::option::Option<::std::string::String>,
        /// URN of the SMN topic that is notified.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub alarm_topic_urn: ::std::option::Option<::std::string::String>,
        /// Whether notifications (SMN) are supported here.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub smn_effective: ::std::option::Option<bool>,
    }
    /// Agents of a database.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct ListAuditAgentNewResponse {
        /// All agents of the database.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub agents: ::std::vec::Vec<AgentView>,
    }
    /// Filter and page of a search for alarms.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct ListAuditAlarmLogNewRequest {
        /// Page to give; samples begin with 1.
        pub page: i32,
        /// Risk levels.
        #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
        pub risk: ::std::vec::Vec<::std::string::String>,
        /// Entries on a page. No upper limit is published.
        pub size: i32,
        /// DONE: handled. UNDO: not handled.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub status: ::std::option::Option<::std::string::String>,
        /// Time span.
        pub time: AlarmLogPeriod,
        /// Type of alarm:
        ///
        /// - RISK_RULE: a risk rule matched
        /// - RISK_CPU, RISK_MEMORY, RISK_DISK: a threshold of the instance was passed
        /// - RISK_DISK_CAPACITY: the disk lasts less than six months
        /// - RISK_BACKUP: a backup failed
        /// - AUDIT_QPS_OVERFLOW: too much traffic, records are stored late
        /// - RISK_AGENT: trouble with an agent
        /// - AUDIT_BACKUP_FAILED: backup of the instance failed (side of operations)
        #[serde(
            rename = "type",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub type_: ::std::option::Option<::std::string::String>,
    }
    /// Page of alarms.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct ListAuditAlarmLogNewResponse {
        /// The alarms.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub alarm_log: ::std::vec::Vec<AlarmLogEntry>,
        /// Number of alarms over all pages.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub total_num: ::std::option::Option<i32>,
    }
    /// Time span and page of a search for backups.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct ListAuditBackupInfoRequest {
        /// End, `yyyy-MM-dd HH:mm:ss`.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub end_time: ::std::option::Option<::std::string::String>,
        /// Page to give; samples begin with 1.
        pub page: i32,
        /// Entries on a page. No upper limit is published.
        pub size: i32,
        /// Start, `yyyy-MM-dd HH:mm:ss`.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub start_time: ::std::option::Option<::std::string::String>,
    }
    /// Page of backups.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct ListAuditBackupInfoResponse {
        /// The backups.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub data_list: ::std::vec::Vec<BackupEntry>,
        /// Number of backups over all pages.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub total_num: ::std::option::Option<i64>,
    }
    /// Settings of risk export.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct ListAuditBackupRiskTemplatesResponse {
        /// The settings, one entry a database.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub templates: ::std::vec::Vec<BackupRiskTemplate>,
    }
    /// One page of the databases of an audit instance.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct ListAuditDatabasesNewResponse {
        /// Databases of this page.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub databases: ::std::vec::Vec<AuditDatabaseEntry>,
        /// Number of databases on all pages.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub total: ::std::option::Option<i32>,
    }
    /// Creation jobs of an audit instance.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct ListAuditInstanceJobsNewResponse {
        /// The jobs.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub jobs: ::std::vec::Vec<AuditInstanceJob>,
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
    /// Buckets that can be used.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct ListAuditObsBucketsResponse {
        /// The buckets.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub obs_list: ::std::vec::Vec<BackupBucket>,
    }
    /// Search in the operation log.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct ListAuditOperateLogsNewRequest {
        /// Kind of operation. One of `CREATE`, `DELETE`, `DOWNLOAD`, `UPDATE`.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub action: ::std::option::Option<::std::string::String>,
        /// Number of the page, as text.
        pub page: ::std::string::String,
        /// Outcome of the operation. One of `success`, `fail`.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub result: ::std::option::Option<::std::string::String>,
        /// Entries on a page, as text.
        pub size: ::std::string::String,
        /// When the operations happened.
        pub time: AuditTimeRange,
        /// Name of the user.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub user_name: ::std::option::Option<::std::string::String>,
    }
    /// Page of the operation log.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct ListAuditOperateLogsNewResponse {
        /// The entries.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub operate_log: ::std::vec::Vec<OperateLogInfo>,
        /// Number of entries over all pages.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub total_num: ::std::option::Option<i32>,
    }
    /// Report templates.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct ListAuditReportTemplatesResponse {
        /// Processor architecture of the instance, such as amd64 or arm64.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub os_type: ::std::option::Option<::std::string::String>,
        /// The templates.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub templates: ::std::vec::Vec<ReportTemplateItem>,
    }
    /// Filter and page of a search for reports.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct ListAuditReportsRequest {
        /// Name of the report.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub name: ::std::option::Option<::std::string::String>,
        /// Page to give; samples begin with 1.
        pub page: i32,
        /// Entries on a page. No upper limit is published.
        pub size: i32,
    }
    /// Page of reports.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct ListAuditReportsResponse {
        /// The reports.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub reports: ::std::vec::Vec<ReportItem>,
        /// Number of reports over all pages.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub total: ::std::option::Option<i64>,
    }
    /// One page of risk rules.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct ListAuditRuleRisksNewResponse {
        /// Number of the customer's own rules.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub customize_total: ::std::option::Option<i32>,
        /// Rules of this page.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub rules: ::std::vec::Vec<RiskRuleSummary>,
        /// Number of rules on all pages.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub total: ::std::option::Option<i32>,
    }
    /// One page of audit-scope rules.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct ListAuditRuleScopesNewResponse {
        /// Rules of this page.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub scopes: ::std::vec::Vec<ScopeRuleView>,
        /// Number of rules on all pages.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub total: ::std::option::Option<i32>,
    }
    /// One page of masking rules.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct ListAuditSensitiveMasksNewResponse {
        /// Rules of this page.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub rules: ::std::vec::Vec<MaskRuleView>,
        /// Number of rules on all pages.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub total: ::std::option::Option<i32>,
    }
    /// Filter, page and order of a search.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct ListAuditSqlsNewRequest {
        /// Address of the client.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub client_ip: ::std::option::Option<::std::string::String>,
        /// Name of the client.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub client_name: ::std::option::Option<::std::string::String>,
        /// Address of the database.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub db_ip: ::std::option::Option<::std::string::String>,
        /// Database user.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub db_user: ::std::option::Option<::std::string::String>,
        /// Page to give; samples begin with 1.
        pub page: i32,
        /// Type of statement; ALL for every type. One of `LOGIN`, `CREATE_TABLE`, `CREATE_TABLESPACE`, `DROP_TABLE`, `DROP_TABLESPACE`, `DELETE`, `INSERT`, `INSERT_SELECT`, `SELECT`, `SELECT_FOR_UPDATE`, `UPDATE`, `CREATE_USER`, `DROP_USER`, `GRANT`, `OPERATE`, `ALL`.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub query_type: ::std::option::Option<::std::string::String>,
        /// Risk level; one only, despite the plural. One of `HIGH`, `MEDIUM`, `LOW`, `NO_RISK`.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub risk_levels: ::std::option::Option<::std::string::String>,
        /// Name of the rule that matched.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub rule_name: ::std::option::Option<::std::string::String>,
        /// Entries on a page. No upper limit is published.
        pub size: i32,
        /// Result of the statement. One of `SUCCESS`, `FAILED`.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub sql_response: ::std::option::Option<::std::string::String>,
        /// Text of the statement.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub sql_statement: ::std::option::Option<::std::string::String>,
        /// Time span.
        pub time: AuditSqlPeriod,
        /// Order by time: DESC newest first, ASC oldest first.
        pub time_order: ::std::string::String,
    }
    /// Page of audited statements.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct ListAuditSqlsNewResponse {
        /// Number of statements; the difference to `total` is not stated.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub count: ::std::option::Option<i32>,
        /// The statements.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub sqls: ::std::vec::Vec<AuditSqlItem>,
        /// Number of statements found. Described like `count`.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub total: ::std::option::Option<i32>,
    }
    /// Totals of the project and a page of instances.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct ListAuditSummaryInfosResponse {
        /// How long has been audited. No unit is published.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub audit_duration: ::std::option::Option<i64>,
        /// Totals of each instance.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub data_list: ::std::vec::Vec<AuditSummaryInstance>,
        /// Project id.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub project_id: ::std::option::Option<::std::string::String>,
        /// Risks of today.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub today_risk: ::std::option::Option<i64>,
        /// Sessions of today.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub today_session: ::std::option::Option<i64>,
        /// Statements of today.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub today_sql: ::std::option::Option<i64>,
        /// Number of instances over all pages.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub total: ::std::option::Option<i32>,
        /// Risks in all.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub total_risk: ::std::option::Option<i64>,
        /// Statements in all.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub total_sql: ::std::option::Option<i64>,
        /// When the figures were made, milliseconds since 1970.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub update_time: ::std::option::Option<i64>,
    }
    /// Tags of an audit instance.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct ListAuditTagsResponse {
        /// System tags.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub sys_tags: ::std::vec::Vec<TagView>,
        /// Tags of the user.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub tags: ::std::vec::Vec<TagView>,
    }
    /// Availability zones.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct ListAvailabilityZoneInfosNewResponse {
        /// The zones.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub azs: ::std::vec::Vec<AzInfo>,
    }
    /// Encryption or O&M instances.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct ListDbClustersResponse {
        /// The instances.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub clusters: ::std::vec::Vec<DbCluster>,
    }
    /// Page of resources of an account.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct ListDomainAllResourceResponse {
        /// Where the page stands in the list.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub page_info: ::std::option::Option<PageInfo>,
        /// The resources.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub resources: ::std::vec::Vec<ConsoleResource>,
    }
    /// Flavors for instances.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct ListEcsSpecificationNewResponse {
        /// The flavors.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub specifications: ::std::vec::Vec<EcsSpecification>,
    }
    /// Tags in use in the project.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct ListProjectResourceTagsResponse {
        /// Keys with their values.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub tags: ::std::vec::Vec<ProjectTag>,
    }
    /// One page of RDS databases that can be added.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct ListRdsDatabasesResponse {
        /// RDS databases of this page.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub databases: ::std::vec::Vec<AuditDatabaseRdsView>,
        /// Number of RDS databases on all pages.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub total_count: ::std::option::Option<i32>,
    }
    /// Filter and page of the list of SQL rules.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct ListSqlInjectionRulesNewRequest {
        /// Page to show.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub page: ::std::option::Option<i32>,
        /// Only rules of this level. One of `HIGH`, `MEDIUM`, `LOW`, `NO_RISK`.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub risk_levels: ::std::option::Option<::std::string::String>,
        /// Rules on a page.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub size: ::std::option::Option<i32>,
    }
    /// One page of SQL rules.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct ListSqlInjectionRulesNewResponse {
        /// Rules of this page.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub rules: ::std::vec::Vec<SqlRuleView>,
        /// Number of rules on all pages.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub total: ::std::option::Option<i32>,
    }
    /// One page of the whitelist.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct ListWhitelistsResponse {
        /// Number of entries on all pages.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub total: ::std::option::Option<i32>,
        /// Entries of this page.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub whitelists: ::std::vec::Vec<WhitelistView>,
    }
    /// Days of retention and their bounds.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct LogRetention {
        /// Largest number of days that can be set.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub range_days_max: ::std::option::Option<i32>,
        /// Smallest number of days that can be set.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub range_days_min: ::std::option::Option<i32>,
        /// Days for which audit logs are kept.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub retention_days: ::std::option::Option<i32>,
    }
    /// A masking rule, new or changed.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct MaskRuleRequest {
        /// Regular expression of the data to replace.
        pub mask_regex: ::std::string::String,
        /// Text that stands in the place of the data.
        pub mask_value: ::std::string::String,
        /// Name of the rule.
        pub rule_name: ::std::string::String,
    }
    /// A masking rule.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct MaskRuleView {
        /// Rule id.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub id: ::std::option::Option<::std::string::String>,
        /// Text that stands in the place of the data.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub mask_value: ::std::option::Option<::std::string::String>,
        /// Name of the rule.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub name: ::std::option::Option<::std::string::String>,
        /// Time of the last change as text; form not published.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub operate_time: ::std::option::Option<::std::string::String>,
        /// Regular expression of the data to replace.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub regex: ::std::option::Option<::std::string::String>,
        /// ON, in force; OFF, not in force.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub status: ::std::option::Option<::std::string::String>,
        /// BUILD_IN, a rule of the service; USER_DEFINE, one of the customer's own.
        #[serde(rename = "type")]
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub type_: ::std::option::Option<::std::string::String>,
    }
    /// What a switch for sensitive data is to be.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct MaskSwitchRequest {
        /// ON, switched on; OFF, switched off.
        pub status: ::std::string::String,
    }
    /// What a switch for sensitive data is.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct MaskSwitchResponse {
        /// ON, switched on; OFF, switched off.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub status: ::std::option::Option<::std::string::String>,
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
    /// Entry of the operation log.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct OperateLogInfo {
        /// Kind of operation, lower case here. One of `create`, `update`, `delete`, `download`.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub action: ::std::option::Option<::std::string::String>,
        /// What was done.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub description: ::std::option::Option<::std::string::String>,
        /// Function that was used.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub function: ::std::option::Option<::std::string::String>,
        /// Entry id.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub id: ::std::option::Option<::std::string::String>,
        /// Object of the operation.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub name: ::std::option::Option<::std::string::String>,
        /// Outcome of the operation. One of `success`, `fail`.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub result: ::std::option::Option<::std::string::String>,
        /// Time of the operation, a timestamp as text; its form is not documented.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub time: ::std::option::Option<::std::string::String>,
        /// Name of the user.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub user: ::std::option::Option<::std::string::String>,
    }
    /// Answer to an order.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct OrderResponse {
        /// Return code, as text; `0` in samples when the order was taken.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub code: ::std::option::Option<::std::string::String>,
        /// Text that goes with the code; `Success` in samples.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub description: ::std::option::Option<::std::string::String>,
        /// Order id, to be paid and followed in billing.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub order_id: ::std::option::Option<::std::string::String>,
    }
    /// Addresses of an instance outside the cloud.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct OutsideInsConfig {
        /// Address of the primary.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub master_node_ip: ::std::option::Option<::std::string::String>,
        /// Address of the standby.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub slave_node_ip: ::std::option::Option<::std::string::String>,
        /// Address that both share.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub virtual_ip: ::std::option::Option<::std::string::String>,
    }
    /// Where the page stands in the list.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct PageInfo {
        /// Entries on this page.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub current_count: ::std::option::Option<i32>,
        /// `marker` of the next page; null or empty on the last one.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub next_marker: ::std::option::Option<::std::string::String>,
    }
    /// Key with the values it has in the project.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct ProjectTag {
        /// Key, at most 128 characters.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub key: ::std::option::Option<::std::string::String>,
        /// Values, each of at most 255 characters.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub values: ::std::vec::Vec<::std::string::String>,
    }
    /// Wrapper of one report.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct ReportItem {
        /// The report.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub report: ::std::option::Option<ReportView>,
    }
    /// Schedule of a report template, to be set. All fields but `db_ids` are required.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct ReportSchedule {
        /// Database ids.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub db_ids: ::std::option::Option<::std::string::String>,
        /// Type of the file. ZIP is called the default, but the field is required.
        pub format: ::std::string::String,
        /// How often; see the values of the query, AUDIT_REPORT_DAY and so on.
        pub frequency: ::std::string::String,
        /// Template id.
        pub id: ::std::string::String,
        /// Mode of scheduling. No values are published: send what the query gave.
        pub mode: ::std::string::String,
        /// Whether somebody is notified. One of `OFF`, `ON`.
        pub notice: ::std::string::String,
        /// When the first report is made, `yyyy-MM-dd HH:mm:ss`.
        pub start_time: ::std::string::String,
        /// Whether the schedule is on: ON or OFF, as in the answer of the query.
        pub status: ::std::string::String,
        /// URN of the SMN topic to notify. Required even if `notice` is OFF.
        pub topic_urn: ::std::string::String,
    }
    /// Schedule of a report template, as it is.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct ReportScheduleView {
        /// Database ids.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub db_ids: ::std::option::Option<::std::string::String>,
        /// Type of the file, such as ZIP.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub format: ::std::option::Option<::std::string::String>,
        /// How often: day, week, month, year, or REAL_TIME (at once, by `CreateReport`). One of `AUDIT_REPORT_DAY`, `AUDIT_REPORT_WEEK`, `AUDIT_REPORT_MONTH`, `AUDIT_REPORT_YEAR`, `AUDIT_REPORT_REAL_TIME`.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub frequency: ::std::option::Option<::std::string::String>,
        /// Template id.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub id: ::std::option::Option<::std::string::String>,
        /// Mode of scheduling. No values are published.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub mode: ::std::option::Option<::std::string::String>,
        /// Whether somebody is notified. One of `OFF`, `ON`.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub notice: ::std::option::Option<::std::string::String>,
        /// When the first report is made, `yyyy-MM-dd HH:mm:ss`.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub start_time: ::std::option::Option<::std::string::String>,
        /// Whether the schedule is on. One of `ON`, `OFF`.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub status: ::std::option::Option<::std::string::String>,
        /// URN of the SMN topic that is notified.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub topic_urn: ::std::option::Option<::std::string::String>,
    }
    /// A report template.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct ReportTemplate {
        /// Database ids, comma-separated; may be empty.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub db_ids: ::std::option::Option<::std::string::String>,
        /// Names of the databases; may be empty.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub db_names: ::std::option::Option<::std::string::String>,
        /// Description.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub desc: ::std::option::Option<::std::string::String>,
        /// How often reports are made, such as AUDIT_REPORT_WEEK.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub frequency: ::std::option::Option<::std::string::String>,
        /// Group of reports:
        ///
        /// - COMPREHENSIVE: overall
        /// - COMPLIANCE: compliance
        /// - DB_SPECIAL: one topic, databases
        /// - CLIENT_SPECIAL: one topic, clients
        /// - SQL_SPECIAL: one topic, SQL
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub group: ::std::option::Option<::std::string::String>,
        /// Template id.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub id: ::std::option::Option<::std::string::String>,
        /// Name of the template.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub name: ::std::option::Option<::std::string::String>,
        /// Whether the schedule is on. One of `OFF`, `ON`.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub status: ::std::option::Option<::std::string::String>,
        /// Type of report:
        ///
        /// - COMPREHENSIVE: database security overall
        /// - COMPLIANCE: database security compliance
        /// - SOX: Sarbanes-Oxley
        /// - PCI: security standard of the payment industry
        /// - DB_ANALYSIS: analysis of database servers
        /// - CLIENT_IP_ANALYSIS: analysis of client addresses
        /// - SQL_DCL_COMMAND, SQL_DDL_COMMAND, SQL_DML_COMMAND: DCL, DDL and DML statements
        #[serde(rename = "type")]
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub type_: ::std::option::Option<::std::string::String>,
    }
    /// Wrapper of one template.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct ReportTemplateItem {
        /// The template.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub template: ::std::option::Option<ReportTemplate>,
    }
    /// A report.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct ReportView {
        /// Database ids, comma-separated; may be empty.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub db_ids: ::std::option::Option<::std::string::String>,
        /// Names of the databases; may be empty.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub db_names: ::std::option::Option<::std::string::String>,
        /// End of the time span, `yyyy-MM-dd HH:mm:ss`.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub end_time: ::std::option::Option<::std::string::String>,
        /// When it was finished, `yyyy-MM-dd HH:mm:ss`.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub finish_time: ::std::option::Option<::std::string::String>,
        /// Type of the file. One of `pdf`, `zip`.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub format: ::std::option::Option<::std::string::String>,
        /// Report id.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub id: ::std::option::Option<::std::string::String>,
        /// Name of the report.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub name: ::std::option::Option<::std::string::String>,
        /// Progress in percent.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub percentum: ::std::option::Option<i32>,
        /// Start of the time span, `yyyy-MM-dd HH:mm:ss`.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub start_time: ::std::option::Option<::std::string::String>,
        /// Documented as PDF or ZIP; samples have the type of the template (COMPREHENSIVE) or pdf.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub template_type: ::std::option::Option<::std::string::String>,
        /// How often it is made: day, week, month, year, or REAL_TIME (at once, by `CreateReport`). One of `AUDIT_REPORT_DAY`, `AUDIT_REPORT_WEEK`, `AUDIT_REPORT_MONTH`, `AUDIT_REPORT_YEAR`, `AUDIT_REPORT_REAL_TIME`.
        #[serde(rename = "type")]
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub type_: ::std::option::Option<::std::string::String>,
        /// Path of the file inside the instance. Not for clients: use `DownloadAuditReport`.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub url: ::std::option::Option<::std::string::String>,
    }
    /// Where a resource belongs.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct ResourceEnvironment {
        /// Account id.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub domain_id: ::std::option::Option<::std::string::String>,
        /// Enterprise project id.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub ep_id: ::std::option::Option<::std::string::String>,
        /// Enterprise project name.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub ep_name: ::std::option::Option<::std::string::String>,
        /// Project id.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub project_id: ::std::option::Option<::std::string::String>,
        /// Region id.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub region_id: ::std::option::Option<::std::string::String>,
    }
    /// Audit instances that fit.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct ResourceInstanceByTagResponse {
        /// The instances.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub resources: ::std::vec::Vec<TaggedResource>,
        /// Number of instances over all pages.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub total_count: ::std::option::Option<i32>,
    }
    /// Conditions on audit instances.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct ResourceInstanceTagRequest {
        /// Conditions on fields other than tags.
        #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
        pub matches: ::std::vec::Vec<ResourceMatch>,
        /// Left out is what has all of these keys, each with one of its values.
        #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
        pub not_tags: ::std::vec::Vec<TagCondition>,
        /// Left out is what has one of these keys, with one of its values.
        #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
        pub not_tags_any: ::std::vec::Vec<TagCondition>,
        /// System tag, for the service's own operators: the key `_sys_enterprise_project_id` with one id.
        #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
        pub sys_tags: ::std::vec::Vec<TagCondition>,
        /// All of these keys, each with one of its values.
        #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
        pub tags: ::std::vec::Vec<TagCondition>,
        /// One of these keys, with one of its values.
        #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
        pub tags_any: ::std::vec::Vec<TagCondition>,
        /// Whether to find what has no tag at all.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub without_any_tag: ::std::option::Option<bool>,
    }
    /// Condition on a field.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct ResourceMatch {
        /// Field, `resource_name` only.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub key: ::std::option::Option<::std::string::String>,
        /// Part of the name, in any case. An empty text means an empty name.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub value: ::std::option::Option<::std::string::String>,
    }
    /// Plain answer to a request that changes something.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct ResultResponse {
        /// Whether the request was taken. The word depends on the operation:
        ///
        /// - success: taken (instance, encryption and O&M operations, report creation, rule order, export
        ///   of database settings)
        /// - failed: refused, in spite of HTTP 200 (same operations)
        /// - SUCCESS: taken (agent and backup operations)
        /// - request_success: taken (alarm operations)
        ///
        /// No source has the words of AddDatabaseSslKey and DeleteInstancesNew; `success` is likely. Any
        /// other text says neither.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub result: ::std::option::Option<::std::string::String>,
    }
    /// An object that a risk rule is for.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct RiskRuleObject {
        /// Column.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub column: ::std::option::Option<::std::string::String>,
        /// Database or schema.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub schema: ::std::option::Option<::std::string::String>,
        /// Table.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub table: ::std::option::Option<::std::string::String>,
    }
    /// An object that a risk rule is for.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct RiskRuleObjectView {
        /// Column.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub column: ::std::option::Option<::std::string::String>,
        /// Schema.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub schema: ::std::option::Option<::std::string::String>,
        /// Table.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub table: ::std::option::Option<::std::string::String>,
    }
    /// A risk rule, new or changed.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct RiskRuleRequest {
        /// Operations that match, with commas between them. Names: LOGIN, CREATE_TABLE, CREATE_TABLESPACE, DROP_TABLE, DROP_TABLESPACE, DELETE, INSERT, INSERT_SELECT, SELECT, SELECT_FOR_UPDATE, UPDATE, CREATE_USER, DROP_USER, GRANT, OPERATE, ALL.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub action: ::std::option::Option<::std::string::String>,
        /// Number of affected rows to compare with.
        pub affect_rows: i32,
        /// How the number of affected rows is compared: GREATER, EQUAL, LESS, GREATER_EQUAL and LESS_EQUAL as they say. NO_MATCH is either unequal or no comparison at all; the sources differ.
        pub affect_symbol: ::std::string::String,
        /// Client addresses that match, with commas between them; ranges as first-last or with a mask, as in 192.168.20.0/24.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub client_ips: ::std::option::Option<::std::string::String>,
        /// Databases the rule is for, their ids with commas between them.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub db_ids: ::std::option::Option<::std::string::String>,
        /// Addresses that never match, with commas between them.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub exception_ips: ::std::option::Option<::std::string::String>,
        /// How the time a statement takes is compared: GREATER, EQUAL, LESS, GREATER_EQUAL and LESS_EQUAL as they say. NO_MATCH is either unequal or no comparison at all; the sources differ.
        pub execution_symbol: ::std::string::String,
        /// Time to compare with; its unit is not published.
        pub execution_time: i32,
        /// Whether upper and lower case are the same.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub ignore_case: ::std::option::Option<bool>,
        /// Level of risk: LOW, MEDIUM, HIGH, or NO_RISK for none.
        pub risk_level: ::std::string::String,
        /// Name of the rule.
        pub rule_name: ::std::string::String,
        /// Objects that match.
        #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
        pub schemas: ::std::vec::Vec<RiskRuleObject>,
        /// ON, in force; OFF, not in force.
        pub status: ::std::string::String,
    }
    /// A risk rule in the list.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct RiskRuleSummary {
        /// What it matches, as text.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub feature: ::std::option::Option<::std::string::String>,
        /// Rule id.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub id: ::std::option::Option<::std::string::String>,
        /// Name of the rule.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub name: ::std::option::Option<::std::string::String>,
        /// Priority; a smaller number is the higher one.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub rank: ::std::option::Option<i32>,
        /// Level of risk: LOW, MEDIUM, HIGH, or NO_RISK for none.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub risk_level: ::std::option::Option<::std::string::String>,
        /// SYSTEM, a rule of the service; CUSTOMIZE, one of the customer's own.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub rule_type: ::std::option::Option<::std::string::String>,
        /// ON, in force; OFF, not in force.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub status: ::std::option::Option<::std::string::String>,
        /// What it watches. LOGIN, logins; OPERATE, operations.
        #[serde(rename = "type")]
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub type_: ::std::option::Option<::std::string::String>,
    }
    /// Whether a change of rules was carried out.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct RuleStatusResponse {
        /// SUCCESS, the request was carried out; FAILED, it was not, in spite of HTTP 200.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub status: ::std::option::Option<::std::string::String>,
    }
    /// An audit-scope rule, new or changed.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct ScopeRuleRequest {
        /// Operations to audit, with commas; names as in risk rules.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub action: ::std::option::Option<::std::string::String>,
        /// Database ids with commas between them. For all databases the sources write `[ALL]`; whether the brackets belong to it is not stated.
        pub db_ids: ::std::string::String,
        /// Database names with commas between them. For all databases the sources write `[全部数据库]`, which means just that.
        pub db_names: ::std::string::String,
        /// Database users, with commas between them.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub db_users: ::std::option::Option<::std::string::String>,
        /// Addresses left out, with commas between them.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub exception_ips: ::std::option::Option<::std::string::String>,
        /// Name of the rule.
        pub rule_name: ::std::string::String,
        /// Client addresses, with commas between them.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub source_ips: ::std::option::Option<::std::string::String>,
        /// Client ports, with commas between them.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub source_ports: ::std::option::Option<::std::string::String>,
    }
    /// An audit-scope rule.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct ScopeRuleView {
        /// Operations to audit, with commas between them.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub action: ::std::option::Option<::std::string::String>,
        /// True for the rule that audits everything.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub all_audit: ::std::option::Option<bool>,
        /// Database ids, with commas between them.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub db_ids: ::std::option::Option<::std::string::String>,
        /// Database names, with commas between them.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub db_names: ::std::option::Option<::std::string::String>,
        /// Database users, with commas between them.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub db_users: ::std::option::Option<::std::string::String>,
        /// Addresses left out, with commas between them.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub exception_ips: ::std::option::Option<::std::string::String>,
        /// Rule id.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub id: ::std::option::Option<::std::string::String>,
        /// Name of the rule.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub name: ::std::option::Option<::std::string::String>,
        /// Client addresses, with commas between them.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub source_ips: ::std::option::Option<::std::string::String>,
        /// Client ports, with commas between them.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub source_ports: ::std::option::Option<::std::string::String>,
        /// ON, in force; OFF, not in force.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub status: ::std::option::Option<::std::string::String>,
    }
    /// Which sessions to count.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct SessionStatisticsRequest {
        /// Databases; all of them if absent (inferred).
        #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
        pub db_id: ::std::vec::Vec<::std::string::String>,
        /// Time span.
        pub time: TrendPeriod,
    }
    /// Sessions of one client.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct SessionsOfDbClient {
        /// Database id, null in samples.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub db_id: ::std::option::Option<::std::string::String>,
        /// Documented as the address of the database; samples suggest that of the client.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub db_ip: ::std::option::Option<::std::string::String>,
        /// Name of the database, null in samples.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub db_name: ::std::option::Option<::std::string::String>,
        /// Number of sessions.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub session_num: ::std::option::Option<i64>,
    }
    /// Sessions of one database user.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct SessionsOfDbUser {
        /// Database id.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub db_id: ::std::option::Option<::std::string::String>,
        /// Address of the database.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub db_ip: ::std::option::Option<::std::string::String>,
        /// Name of the database.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub db_name: ::std::option::Option<::std::string::String>,
        /// Database user.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub db_user: ::std::option::Option<::std::string::String>,
        /// Number of sessions.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub session_num: ::std::option::Option<i64>,
    }
    /// Alarm settings to be set.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct SetAlarmTopicConfigInfoNewRequest {
        /// CPU threshold in percent.
        pub alarm_cpu: i32,
        /// Disk threshold in percent.
        pub alarm_disk: i32,
        /// Memory threshold in percent.
        pub alarm_memory: i32,
        /// Most notifications a day.
        pub alarm_num: i32,
        /// Risk levels to notify; none if absent.
        #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
        pub alarm_risk: ::std::vec::Vec<::std::string::String>,
        /// Whether to notify alarms. One of `ON`, `OFF`.
        pub alarm_switch: ::std::string::String,
        /// URN of the SMN topic to notify. Required if `alarm_switch` is ON.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub alarm_topic_urn: ::std::option::Option<::std::string::String>,
    }
    /// Outcome of a change.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct SetAlarmTopicConfigInfoNewResponse {
        /// success: changed. fail: not changed.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub status: ::std::option::Option<::std::string::String>,
    }
    /// Settings of automatic backup.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct SetAuditAutoBackupTemplateResponse {
        /// OBS bucket.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub bucket_name: ::std::option::Option<::std::string::String>,
        /// Path in the bucket.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub bucket_root_path: ::std::option::Option<::std::string::String>,
        /// How often: each day, week, month, hour, or every five minutes. One of `PER_DAY`, `PER_WEEK`, `PER_MONTH`, `PER_HOUR`, `FIVE_MIN`.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub cycle: ::std::option::Option<::std::string::String>,
        /// When the last backup was made.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub latest_backup_time: ::std::option::Option<::std::string::String>,
        /// Automatic backup: 0 off, 1 on.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub status: ::std::option::Option<i32>,
        /// When it is triggered. No form is published; `yyyy-MM-dd HH:mm:ss` where it is set.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub trigger_time: ::std::option::Option<::std::string::String>,
        /// Whether it has been triggered.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub triggered: ::std::option::Option<bool>,
    }
    /// New setting of risk export.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct SetAuditBackupRiskSwitchRequest {
        /// How often: each day, week, month, hour, or every five minutes. One of `PER_DAY`, `PER_WEEK`, `PER_MONTH`, `PER_HOUR`, `FIVE_MIN`.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub cycle: ::std::option::Option<::std::string::String>,
        /// Database id.
        pub db_id: ::std::string::String,
        /// Risk export: 0 off, 1 on.
        pub status: i32,
    }
    /// Settings of automatic backup, to be set.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct SetAuditBackupSwitchRequest {
        /// OBS bucket.
        pub bucket_name: ::std::string::String,
        /// Path in the bucket.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub bucket_root_path: ::std::option::Option<::std::string::String>,
        /// How often: each day, week, month, hour, or every five minutes. One of `PER_DAY`, `PER_WEEK`, `PER_MONTH`, `PER_HOUR`, `FIVE_MIN`.
        pub cycle: ::std::string::String,
        /// Mode; AUTO is the only value.
        pub mode: ::std::string::String,
        /// Automatic backup: 0 off, 1 on.
        pub status: i32,
        /// When to trigger, `yyyy-MM-dd HH:mm:ss`.
        pub trigger_time: ::std::string::String,
    }
    /// Time zone to be set.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct SetAuditInstanceTimeZoneRequest {
        /// Time zone.
        pub timezone: ::std::string::String,
    }
    /// Audit-scope rules and what their switch is to be.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct SetAuditScopeRuleSwitchRequest {
        /// Rule ids, `id` in `ListAuditRuleScopesNew`.
        pub ids: ::std::vec::Vec<::std::string::String>,
        /// ON, in force; OFF, not in force.
        pub status: ::std::string::String,
    }
    /// A SQL rule and what its switch is to be.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct SetAuditSqlRuleSwitchRequest {
        /// Rule id, `id` in `ListSqlInjectionRulesNew`.
        pub id: ::std::string::String,
        /// ON, in force; OFF, not in force.
        pub status: ::std::string::String,
    }
    /// A risk rule and its place in the order.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct SetRiskRuleRankRequest {
        /// Rule id, `id` in `ListAuditRuleRisksNew`.
        pub id: ::std::string::String,
        /// New place from 1; a smaller number is the higher priority.
        pub new_rank: i32,
    }
    /// Masking rules and what their switch is to be.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct SetSensitiveMaskRuleSwitchRequest {
        /// Rule ids, `id` in `ListAuditSensitiveMasksNew`.
        pub ids: ::std::vec::Vec<::std::string::String>,
        /// ON, in force; OFF, not in force.
        pub status: ::std::string::String,
    }
    /// SQL rules in their new order.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct SetSqlRuleRankRequest {
        /// Rule ids in their new order, `id` in `ListSqlInjectionRulesNew`.
        pub ids: ::std::vec::Vec<::std::string::String>,
    }
    /// Setting of risk export of one database.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct ShowAuditBackRiskTemplateResponse {
        /// Database id.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub db_id: ::std::option::Option<::std::string::String>,
        /// Address of the database.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub db_ip: ::std::option::Option<::std::string::String>,
        /// Name of the database.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub db_name: ::std::option::Option<::std::string::String>,
        /// Port of the database.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub db_port: ::std::option::Option<i32>,
        /// Id of the setting; null where nothing has been set yet.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub id: ::std::option::Option<::std::string::String>,
        /// Risk export: 0 off, 1 on.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub status: ::std::option::Option<i32>,
    }
    /// State of backup.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct ShowAuditBackupStatusResponse {
        /// 1: good. Every other value: failed.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub status: ::std::option::Option<i32>,
    }
    /// What is left of the quota for audit instances.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct ShowAuditQuotaNewResponse {
        /// Audit instances left.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub audit_quota: ::std::option::Option<i32>,
        /// CPUs left.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub cpu: ::std::option::Option<i32>,
        /// Project id.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub project_id: ::std::option::Option<::std::string::String>,
        /// Memory left; the unit is not stated, MB in the instance lists.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub ram: ::std::option::Option<i32>,
    }
    /// A risk rule with all it matches.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct ShowAuditRuleRiskNewResponse {
        /// Operations that match, with commas between them. Names: LOGIN, CREATE_TABLE, CREATE_TABLESPACE, DROP_TABLE, DROP_TABLESPACE, DELETE, INSERT, INSERT_SELECT, SELECT, SELECT_FOR_UPDATE, UPDATE, CREATE_USER, DROP_USER, GRANT, OPERATE, ALL.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub action: ::std::option::Option<::std::string::String>,
        /// Number of affected rows to compare with.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub affect_rows: ::std::option::Option<i32>,
        /// How the number of affected rows is compared: GREATER, EQUAL, LESS, GREATER_EQUAL and LESS_EQUAL as they say. NO_MATCH is either unequal or no comparison at all; the sources differ.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub affect_symbol: ::std::option::Option<::std::string::String>,
        /// Client addresses that match, with commas between them; ranges as first-last or with a mask, as in 192.168.20.0/24.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub client_ips: ::std::option::Option<::std::string::String>,
        /// Databases the rule is for; their ids, each below 256 characters, with commas.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub db_ids: ::std::option::Option<::std::string::String>,
        /// How the time a statement takes is compared: GREATER, EQUAL, LESS, GREATER_EQUAL and LESS_EQUAL as they say. NO_MATCH is either unequal or no comparison at all; the sources differ.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub execution_symbol: ::std::option::Option<::std::string::String>,
        /// Time to compare with; its unit is not published.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub execution_time: ::std::option::Option<i32>,
        /// Whether upper and lower case are the same.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub ignore_case: ::std::option::Option<bool>,
        /// Priority; a smaller number is the higher one.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub rank: ::std::option::Option<i32>,
        /// Level of risk: LOW, MEDIUM, HIGH, or NO_RISK for none.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub risk_level: ::std::option::Option<::std::string::String>,
        /// Rule id.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub rule_id: ::std::option::Option<::std::string::String>,
        /// Name of the rule.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub rule_name: ::std::option::Option<::std::string::String>,
        /// Objects that match.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub schemas: ::std::vec::Vec<RiskRuleObjectView>,
        /// ON, in force; OFF, not in force.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub status: ::std::option::Option<::std::string::String>,
    }
    /// Risk totals of a project.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct ShowAuditStatisticsResponse {
        /// Risks by database.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub db_risk_statistics: ::std::vec::Vec<AuditSummaryDatabaseRisk>,
        /// Risks of level high.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub high_risk_total: ::std::option::Option<i64>,
        /// Risks of level low.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub low_risk_total: ::std::option::Option<i64>,
        /// Risks of level medium.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub medium_risk_total: ::std::option::Option<i64>,
        /// Project id.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub project_id: ::std::option::Option<::std::string::String>,
        /// Risks by rule.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub rule_risk_statistics: ::std::vec::Vec<AuditSummaryRuleRisk>,
        /// Instances that are too old to be counted.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub unsupported_audit_infos: ::std::option::Option<AuditSummaryUnsupported>,
        /// When the figures were made, presumably milliseconds since 1970.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub update_time: ::std::option::Option<i64>,
    }
    /// State of a summary task.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct ShowAuditTaskStatusResponse {
        /// When the task began, presumably milliseconds since 1970.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub begin_time: ::std::option::Option<i64>,
        /// Which task: audit (totals of the instances) or risk.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub busi_type: ::std::option::Option<::std::string::String>,
        /// Instances done.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub completed_num: ::std::option::Option<i32>,
        /// When the task ended, presumably milliseconds since 1970.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub end_time: ::std::option::Option<i64>,
        /// Id of the task.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub id: ::std::option::Option<i64>,
        /// Project id.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub project_id: ::std::option::Option<::std::string::String>,
        /// Start of the time span that is summed up.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub query_begin_time: ::std::option::Option<i64>,
        /// End of the time span that is summed up.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub query_end_time: ::std::option::Option<i64>,
        /// State, a digit as text: 0 ready, 1 running, 2 succeeded, 3 failed.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub task_status: ::std::option::Option<::std::string::String>,
        /// Whether the task is switched on. No values are published; `on` and `off` are evident.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub task_switch: ::std::option::Option<::std::string::String>,
        /// Instances to do.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub total_num: ::std::option::Option<i32>,
    }
    /// Schedule of a report template.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct ShowAuditTopicReportSchedulerConfigResponse {
        /// The schedule.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub scheduler: ::std::option::Option<ReportScheduleView>,
        /// Whether notifications (SMN) are supported here.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub smn_effective: ::std::option::Option<bool>,
    }
    /// Upgrade state of the audit instances.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct ShowAuditUpgradeStatusResponse {
        /// One entry an instance.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub audit_upgrade_infos: ::std::vec::Vec<AuditUpgradeStatus>,
    }
    /// Bucket and path of the risk export.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct ShowBackupRiskBucketPathResponse {
        /// Account (domain) id that the bucket belongs to.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub backup_domain_id: ::std::option::Option<::std::string::String>,
        /// OBS bucket.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub bucket_name: ::std::option::Option<::std::string::String>,
        /// Path in the bucket.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub bucket_root_path: ::std::option::Option<::std::string::String>,
    }
    /// Number of resources of an account.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct ShowDomainAllResourceCountResponse {
        /// Number of resources.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub total_count: ::std::option::Option<i32>,
    }
    /// Span of time to look at.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct ShowInstanceMonitorInfoRequest {
        /// The span.
        pub time: AuditTimeRange,
    }
    /// Measured values of an audit instance.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct ShowInstanceMonitorInfoResponse {
        /// Disks; one object, not a list.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub disk_infos: ::std::option::Option<DiskInfo>,
        /// CPU and memory over time.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub system_infos: ::std::vec::Vec<SystemInfo>,
        /// Network traffic over time.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub traffic_infos: ::std::vec::Vec<TrafficInfo>,
    }
    /// Quota for encryption and O&M instances.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct ShowInstanceQuotaResponse {
        /// Number of CPUs.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub cpu: ::std::option::Option<i32>,
        /// Project id.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub project_id: ::std::option::Option<::std::string::String>,
        /// Number of instances.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub quota: ::std::option::Option<i32>,
        /// Memory in MB.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub ram: ::std::option::Option<i32>,
    }
    /// How long logs are kept.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct ShowLogRetentionCommonSettingsResponse {
        /// How full the disk of the logs may get; presumably percent.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub data_usage_limit: ::std::option::Option<i32>,
        /// Days of retention and their bounds.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub log_retention: ::std::option::Option<LogRetention>,
    }
    /// Version of the management plane.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct ShowServerVersionResponse {
        /// Version.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub version: ::std::option::Option<::std::string::String>,
    }
    /// One audited statement.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct ShowSqlDetailResponse {
        /// The statement.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub sql: ::std::option::Option<AuditSqlDetail>,
    }
    /// A SQL rule of the customer's own, new or changed.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct SqlRuleRequest {
        /// Level of risk: LOW, MEDIUM, HIGH, or NO_RISK for none.
        pub risk_level: ::std::string::String,
        /// Name of the rule.
        pub rule_name: ::std::string::String,
        /// Regular expression that a statement has to match.
        pub sql_regex: ::std::string::String,
        /// ON, in force; OFF, not in force.
        pub status: ::std::string::String,
    }
    /// A rule that finds SQL injection.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct SqlRuleView {
        /// What it finds, as text.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub feature: ::std::option::Option<::std::string::String>,
        /// Rule id.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub id: ::std::option::Option<::std::string::String>,
        /// Name of the rule.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub name: ::std::option::Option<::std::string::String>,
        /// Priority; a smaller number is the higher one.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub rank: ::std::option::Option<i32>,
        /// Regular expression.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub regex: ::std::option::Option<::std::string::String>,
        /// Level of risk. NO_RISK is not named here, though rules can be made with it. One of `HIGH`, `MEDIUM`, `LOW`.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub risk_level: ::std::option::Option<::std::string::String>,
        /// ON, in force; OFF, not in force.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub status: ::std::option::Option<::std::string::String>,
        /// SYSTEM, a rule of the service; CUSTOMIZE, one of the customer's own.
        #[serde(rename = "type")]
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub type_: ::std::option::Option<::std::string::String>,
    }
    /// An agent and whether it is to work.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct SwitchAgentNewRequest {
        /// Agent id, `agent_id` in `ListAuditAgentNew`.
        pub agent_id: ::std::string::String,
        /// 1, on; 0, off.
        pub status: i32,
    }
    /// A database and what its audit is to be.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct SwitchAuditDatabaseNewRequest {
        /// Database id, `id` in `ListAuditDatabasesNew`.
        pub id: ::std::string::String,
        /// For DWS databases: 1, end the audit through the log service (LTS) as well; 0 or absent, leave that as it is.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub lts_audit_switch: ::std::option::Option<i32>,
        /// ON, audit; OFF, do not audit.
        pub status: ::std::string::String,
    }
    /// Risk rules and what their switch is to be.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct SwitchRiskRuleNewRequest {
        /// Rule ids, with commas; `id` in `ListAuditRuleRisksNew`.
        pub ids: ::std::string::String,
        /// ON, in force; OFF, not in force.
        pub status: ::std::string::String,
    }
    /// CPU and memory of an audit instance at one time.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct SystemInfo {
        /// CPU use; presumably percent.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub cpu_use: ::std::option::Option<f64>,
        /// Record id.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub id: ::std::option::Option<::std::string::String>,
        /// Memory use; presumably percent.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub mem_use: ::std::option::Option<f64>,
        /// Time of the record.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub time: ::std::option::Option<::std::string::String>,
    }
    /// Condition on one key.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct TagCondition {
        /// Key, not empty; blanks around it are dropped.
        pub key: ::std::string::String,
        /// Values, one of which must fit. Empty: any value.
        pub values: ::std::vec::Vec<::std::string::String>,
    }
    /// Tag to add.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct TagToAdd {
        /// Key.
        pub key: ::std::string::String,
        /// Value.
        pub value: ::std::string::String,
    }
    /// Tag to delete.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct TagToDelete {
        /// Key.
        pub key: ::std::string::String,
        /// Value. What is deleted without it is not documented.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub value: ::std::option::Option<::std::string::String>,
    }
    /// Tag of a resource.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct TagView {
        /// Key.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub key: ::std::option::Option<::std::string::String>,
        /// Value.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub value: ::std::option::Option<::std::string::String>,
    }
    /// Audit instance with its tags.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct TaggedResource {
        /// Details, for later use; empty now.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub resource_detail: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
        /// Resource id.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub resource_id: ::std::option::Option<::std::string::String>,
        /// Name of the instance, empty if it has none.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub resource_name: ::std::option::Option<::std::string::String>,
        /// System tags; only operators of the service get them.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub sys_tags: ::std::vec::Vec<TagView>,
        /// Tags of the user.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub tags: ::std::vec::Vec<TagView>,
    }
    /// Network traffic of an audit instance at one time.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct TrafficInfo {
        /// Record id.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub id: ::std::option::Option<::std::string::String>,
        /// Received per second: megabytes by the name, bytes by the text of the SDK.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub rxmegabytes: ::std::option::Option<f64>,
        /// Time of the record.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub time: ::std::option::Option<::std::string::String>,
        /// Sent per second: megabytes by the name, bytes by the text of the SDK.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub txmegabytes: ::std::option::Option<f64>,
    }
    /// Last computation of one trend.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct TrendHistory {
        /// Database id.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub db_id: ::std::option::Option<::std::string::String>,
        /// Name of the database.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub db_name: ::std::option::Option<::std::string::String>,
        /// When it was computed, `yyyy-MM-dd HH:mm:ss`.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub generate_time: ::std::option::Option<::std::string::String>,
        /// Kind of trend:
        ///
        /// - RISK: risk levels
        /// - SESSION: sessions
        /// - SQL: SQL types
        /// - COUNT: number of SQL statements
        /// - INJECTION: SQL injections
        /// - OPERATION: risky operations
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub statistics_type: ::std::option::Option<::std::string::String>,
    }
    /// Number of SQL injections found in one period.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct TrendInjectionPoint {
        /// SQL injections found.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub injection_num: ::std::option::Option<i64>,
        /// Time that stands for the period, `yyyy-MM-dd HH:mm:ss` in samples.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub period: ::std::option::Option<::std::string::String>,
    }
    /// Number of risky operations in one period.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct TrendOperationPoint {
        /// Time that stands for the period, `yyyy-MM-dd HH:mm:ss` in samples.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub period: ::std::option::Option<::std::string::String>,
        /// Risky operations.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub risk_operation_num: ::std::option::Option<i64>,
    }
    /// Time span of a statistic. Give `time_range`, or `start_time` and `end_time` together.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct TrendPeriod {
        /// End, UTC, `yyyy-MM-dd HH:mm:ss`. Only with `start_time`.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub end_time: ::std::option::Option<::std::string::String>,
        /// Start, UTC, `yyyy-MM-dd HH:mm:ss`. Only with `end_time`.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub start_time: ::std::option::Option<::std::string::String>,
        /// Span that ends now. Wins over `start_time` and `end_time`. The names say the length: half an hour, 1, 3 or 12 hours, a day, a week, a month. One of `HALF_HOUR`, `HOUR`, `THREE_HOUR`, `TWELVE_HOUR`, `DAY`, `WEEK`, `MONTH`.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub time_range: ::std::option::Option<::std::string::String>,
    }
    /// Number of statements by risk level in one period.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct TrendRiskPoint {
        /// Statements of high risk.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub high_risk_num: ::std::option::Option<i64>,
        /// Statements of low risk.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub low_risk_num: ::std::option::Option<i64>,
        /// Statements of medium risk. Elsewhere the level is called MEDIUM.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub middle_risk_num: ::std::option::Option<i64>,
        /// Statements without risk.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub no_risk_num: ::std::option::Option<i64>,
        /// Time that stands for the period, `yyyy-MM-dd HH:mm:ss` in samples.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub period: ::std::option::Option<::std::string::String>,
    }
    /// Number of sessions in one period.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct TrendSessionPoint {
        /// Active sessions.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub active_session_num: ::std::option::Option<i64>,
        /// Sessions that failed.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub fail_session_num: ::std::option::Option<i64>,
        /// Sessions opened.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub new_session_num: ::std::option::Option<i64>,
        /// Time that stands for the period, `yyyy-MM-dd HH:mm:ss` in samples.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub period: ::std::option::Option<::std::string::String>,
    }
    /// Number of statements in one period.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct TrendSqlCountPoint {
        /// Time that stands for the period, `yyyy-MM-dd HH:mm:ss` in samples.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub period: ::std::option::Option<::std::string::String>,
        /// Statements.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub sql_num: ::std::option::Option<i64>,
    }
    /// Number of statements by type in one period.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct TrendSqlTypePoint {
        /// DELETE statements.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub delete_num: ::std::option::Option<i64>,
        /// INSERT statements.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub insert_num: ::std::option::Option<i64>,
        /// Other statements.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub other_num: ::std::option::Option<i64>,
        /// Time that stands for the period, `yyyy-MM-dd HH:mm:ss` in samples.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub period: ::std::option::Option<::std::string::String>,
        /// SELECT statements.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub select_num: ::std::option::Option<i64>,
        /// UPDATE statements.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub update_num: ::std::option::Option<i64>,
    }
    /// Which trend to give.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct TrendStatisticsRequest {
        /// Database; all of them if absent (inferred).
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub db_id: ::std::option::Option<::std::string::String>,
        /// Whether to compute anew: 1 yes, 0 no (give what is stored).
        pub regenerate: i32,
        /// Time span.
        pub time: TrendPeriod,
    }
    /// What to change of an audit instance. What is left out stays.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct UpdateAuditInstanceNewRequest {
        /// New remark: Chinese and Latin letters, digits, `_` and `-`, and blanks. May be empty.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub comment: ::std::option::Option<::std::string::String>,
        /// New name: Chinese and Latin letters, digits, `_` and `-`. Not empty.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub name: ::std::option::Option<::std::string::String>,
    }
    /// Bucket and path of the risk export, to be set.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct UpdateAuditRiskBucketPathRequest {
        /// Account (domain) id that the bucket belongs to.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub backup_domain_id: ::std::option::Option<::std::string::String>,
        /// OBS bucket.
        pub bucket_name: ::std::string::String,
        /// Path in the bucket.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub bucket_root_path: ::std::option::Option<::std::string::String>,
    }
    /// Audit instance and its new security group.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct UpdateAuditSecurityGroupNewRequest {
        /// Instance id.
        pub instance_id: ::std::string::String,
        /// Security group ids, one only.
        pub securitygroup_ids: ::std::vec::Vec<::std::string::String>,
    }
    /// Switch or refresh of a summary task.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct UpdateAuditTaskStatusRequest {
        /// New state. Required if `oper_type` is switch. One of `on`, `off`.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub code: ::std::option::Option<::std::string::String>,
        /// switch: turn the task on or off. execute: refresh now.
        pub oper_type: ::std::string::String,
        /// Start of the time span to sum up, presumably milliseconds since 1970.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub query_begin_time: ::std::option::Option<i64>,
        /// End of the time span to sum up, presumably milliseconds since 1970.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub query_end_time: ::std::option::Option<i64>,
    }
    /// New schedule of a report template.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct UpdateAuditTopicReportSchedulerConfigRequest {
        /// The schedule.
        pub scheduler: ReportSchedule,
    }
    /// Outcome of a change.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct UpdateAuditTopicReportSchedulerConfigResponse {
        /// success: changed. fail: not changed.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub status: ::std::option::Option<::std::string::String>,
    }
    /// What an entry of the whitelist is to be.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct UpdateAuditWhitelistRequest {
        /// Ids of the databases it is for.
        #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
        pub db_ids: ::std::vec::Vec<::std::string::String>,
        /// Remark.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub desc: ::std::option::Option<::std::string::String>,
        /// True, in force; false, not in force.
        pub enabled: bool,
    }
    /// How long logs are to be kept.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct UpdateLogRetentionCommonSettingsRequest {
        /// Days for which audit logs are kept, a positive number.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub retention_days: ::std::option::Option<i32>,
    }
    /// A new entry of the whitelist.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct WhitelistSpec {
        /// Ids of the databases it is for; what none means is not stated.
        #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
        pub db_ids: ::std::vec::Vec<::std::string::String>,
        /// Remark.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub desc: ::std::option::Option<::std::string::String>,
        /// True, in force; false, not in force.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub enabled: ::std::option::Option<bool>,
        /// SQL statement that is exempt.
        pub sql: ::std::string::String,
    }
    /// Whether a change of the whitelist was carried out.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct WhitelistStatusResponse {
        /// SUCCESS, the request was carried out; FAILED, it was not, in spite of HTTP 200.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub status: ::std::option::Option<::std::string::String>,
    }
    /// An entry of the whitelist.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct WhitelistView {
        /// Time of creation, milliseconds since 1970-01-01 UTC.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub create_timestamp_ms: ::std::option::Option<i64>,
        /// Ids of the databases it is for.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub db_ids: ::std::vec::Vec<::std::string::String>,
        /// Remark.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub desc: ::std::option::Option<::std::string::String>,
        /// True, in force; false, not in force.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub enabled: ::std::option::Option<bool>,
        /// Id of the entry.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub id: ::std::option::Option<::std::string::String>,
        /// SQL statement that is exempt.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub sql: ::std::option::Option<::std::string::String>,
        /// Time of the last change, milliseconds since 1970-01-01 UTC.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub update_timestamp_ms: ::std::option::Option<i64>,
    }
    /// The optional parameters of [`ListDomainAllResource`](super::Client::list_domain_all_resource).
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct ListDomainAllResourceOptions {
        /// Entries on a page, 1 to 100.
        pub limit: ::std::option::Option<i32>,
        /// Where the page starts: `next_marker` of the page before. Left out on the first page.
        pub marker: ::std::option::Option<::std::string::String>,
    }
    impl ListDomainAllResourceOptions {
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
    /// The optional parameters of [`ListAuditInstancesNew`](super::Client::list_audit_instances_new).
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct ListAuditInstancesNewOptions {
        /// Entries on a page, 1 to 1000. Typed string in SDK 3.1.219; send decimal digits.
        pub limit: ::std::option::Option<::std::string::String>,
        /// Number of entries to skip, from 0. Typed string in SDK 3.1.219; send decimal digits.
        pub offset: ::std::option::Option<::std::string::String>,
    }
    impl ListAuditInstancesNewOptions {
        /// Sets `limit`.
        #[must_use]
        pub fn limit(mut self, limit: impl ::std::convert::Into<::std::string::String>) -> Self {
            self.limit = ::std::option::Option::Some(limit.into());
            self
        }
        /// Sets `offset`.
        #[must_use]
        pub fn offset(mut self, offset: impl ::std::convert::Into<::std::string::String>) -> Self {
            self.offset = ::std::option::Option::Some(offset.into());
            self
        }
    }
    /// The optional parameters of [`ListEcsSpecificationNew`](super::Client::list_ecs_specification_new).
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct ListEcsSpecificationNewOptions {
        /// What the instance is for: 1 O&M, 2 encryption, 3 audit. Audit when left out.
        pub image_business_type: ::std::option::Option<i32>,
    }
    impl ListEcsSpecificationNewOptions {
        /// Sets `image_business_type`.
        #[must_use]
        pub fn image_business_type(mut self, image_business_type: i32) -> Self {
            self.image_business_type = ::std::option::Option::Some(image_business_type);
            self
        }
    }
    /// The optional parameters of [`DownloadAuditReport`](super::Client::download_audit_report).
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct DownloadAuditReportOptions {
        /// Language of the report. One of `en-us`, `zh-cn`.
        pub local: ::std::option::Option<::std::string::String>,
    }
    impl DownloadAuditReportOptions {
        /// Sets `local`.
        #[must_use]
        pub fn local(mut self, local: impl ::std::convert::Into<::std::string::String>) -> Self {
            self.local = ::std::option::Option::Some(local.into());
            self
        }
    }
    /// The optional parameters of [`ListAuditRuleRisksNew`](super::Client::list_audit_rule_risks_new).
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct ListAuditRuleRisksNewOptions {
        /// Entries on a page, 1 to 1000. Typed string in the SDK; send decimal digits.
        pub limit: ::std::option::Option<::std::string::String>,
        /// Only rules of this name.
        pub name: ::std::option::Option<::std::string::String>,
        /// Number of entries to skip, from 0. Typed string in the SDK; send decimal digits.
        pub offset: ::std::option::Option<::std::string::String>,
        /// Only rules of this level. One of `LOW`, `MEDIUM`, `HIGH`, `NO_RISK`.
        pub risk_levels: ::std::option::Option<::std::string::String>,
        /// Whether the caller can show risk rules by kind of database.
        pub support_db_classify_rule: ::std::option::Option<bool>,
    }
    impl ListAuditRuleRisksNewOptions {
        /// Sets `limit`.
        #[must_use]
        pub fn limit(mut self, limit: impl ::std::convert::Into<::std::string::String>) -> Self {
            self.limit = ::std::option::Option::Some(limit.into());
            self
        }
        /// Sets `name`.
        #[must_use]
        pub fn name(mut self, name: impl ::std::convert::Into<::std::string::String>) -> Self {
            self.name = ::std::option::Option::Some(name.into());
            self
        }
        /// Sets `offset`.
        #[must_use]
        pub fn offset(mut self, offset: impl ::std::convert::Into<::std::string::String>) -> Self {
            self.offset = ::std::option::Option::Some(offset.into());
            self
        }
        /// Sets `risk_levels`.
        #[must_use]
        pub fn risk_levels(
            mut self,
            risk_levels: impl ::std::convert::Into<::std::string::String>,
        ) -> Self {
            self.risk_levels = ::std::option::Option::Some(risk_levels.into());
            self
        }
        /// Sets `support_db_classify_rule`.
        #[must_use]
        pub fn support_db_classify_rule(mut self, support_db_classify_rule: bool) -> Self {
            self.support_db_classify_rule = ::std::option::Option::Some(support_db_classify_rule);
            self
        }
    }
    /// The optional parameters of [`ListAuditRuleScopesNew`](super::Client::list_audit_rule_scopes_new).
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct ListAuditRuleScopesNewOptions {
        /// Entries on a page, 1 to 1000. Typed string in the SDK; send decimal digits.
        pub limit: ::std::option::Option<::std::string::String>,
        /// Number of entries to skip, from 0. Typed string in the SDK; send decimal digits.
        pub offset: ::std::option::Option<::std::string::String>,
    }
    impl ListAuditRuleScopesNewOptions {
        /// Sets `limit`.
        #[must_use]
        pub fn limit(mut self, limit: impl ::std::convert::Into<::std::string::String>) -> Self {
            self.limit = ::std::option::Option::Some(limit.into());
            self
        }
        /// Sets `offset`.
        #[must_use]
        pub fn offset(mut self, offset: impl ::std::convert::Into<::std::string::String>) -> Self {
            self.offset = ::std::option::Option::Some(offset.into());
            self
        }
    }
    /// The optional parameters of [`ListAuditSensitiveMasksNew`](super::Client::list_audit_sensitive_masks_new).
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct ListAuditSensitiveMasksNewOptions {
        /// Entries on a page, 1 to 1000. Typed string in the SDK; send decimal digits.
        pub limit: ::std::option::Option<::std::string::String>,
        /// Number of entries to skip, from 0. Typed string in the SDK; send decimal digits.
        pub offset: ::std::option::Option<::std::string::String>,
    }
    impl ListAuditSensitiveMasksNewOptions {
        /// Sets `limit`.
        #[must_use]
        pub fn limit(mut self, limit: impl ::std::convert::Into<::std::string::String>) -> Self {
            self.limit = ::std::option::Option::Some(limit.into());
            self
        }
        /// Sets `offset`.
        #[must_use]
        pub fn offset(mut self, offset: impl ::std::convert::Into<::std::string::String>) -> Self {
            self.offset = ::std::option::Option::Some(offset.into());
            self
        }
    }
    /// The optional parameters of [`ListWhitelists`](super::Client::list_whitelists).
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct ListWhitelistsOptions {
        /// Entries on a page, 10 to 100.
        pub limit: ::std::option::Option<i32>,
        /// Number of entries to skip, from 0.
        pub offset: ::std::option::Option<i32>,
    }
    impl ListWhitelistsOptions {
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
    /// The optional parameters of [`ListAuditInstances`](super::Client::list_audit_instances).
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct ListAuditInstancesOptions {
        /// Entries on a page. Typed string in SDK 3.1.219; send decimal digits. No bounds are given for this older list; its successors take 1 to 1000.
        pub limit: ::std::option::Option<::std::string::String>,
        /// Number of entries to skip, from 0. Typed string in SDK 3.1.219; send decimal digits.
        pub offset: ::std::option::Option<::std::string::String>,
    }
    impl ListAuditInstancesOptions {
        /// Sets `limit`.
        #[must_use]
        pub fn limit(mut self, limit: impl ::std::convert::Into<::std::string::String>) -> Self {
            self.limit = ::std::option::Option::Some(limit.into());
            self
        }
        /// Sets `offset`.
        #[must_use]
        pub fn offset(mut self, offset: impl ::std::convert::Into<::std::string::String>) -> Self {
            self.offset = ::std::option::Option::Some(offset.into());
            self
        }
    }
    /// The optional parameters of [`ListResourceInstanceByTag`](super::Client::list_resource_instance_by_tag).
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct ListResourceInstanceByTagOptions {
        /// Entries on a page, 1 to 10000. Typed string in SDK 3.1.219; send decimal digits.
        pub limit: ::std::option::Option<::std::string::String>,
        /// Number of entries to skip, from 0. Typed string in SDK 3.1.219; send decimal digits.
        pub offset: ::std::option::Option<::std::string::String>,
    }
    impl ListResourceInstanceByTagOptions {
        /// Sets `limit`.
        #[must_use]
        pub fn limit(mut self, limit: impl ::std::convert::Into<::std::string::String>) -> Self {
            self.limit = ::std::option::Option::Some(limit.into());
            self
        }
        /// Sets `offset`.
        #[must_use]
        pub fn offset(mut self, offset: impl ::std::convert::Into<::std::string::String>) -> Self {
            self.offset = ::std::option::Option::Some(offset.into());
            self
        }
    }
    /// The optional parameters of [`ListRdsDatabases`](super::Client::list_rds_databases).
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct ListRdsDatabasesOptions {
        /// Entries on a page, 1 to 100. Typed string in the SDK; send decimal digits.
        pub limit: ::std::option::Option<::std::string::String>,
        /// Number of entries to skip, from 0. Typed string in the SDK; send decimal digits.
        pub offset: ::std::option::Option<::std::string::String>,
    }
    impl ListRdsDatabasesOptions {
        /// Sets `limit`.
        #[must_use]
        pub fn limit(mut self, limit: impl ::std::convert::Into<::std::string::String>) -> Self {
            self.limit = ::std::option::Option::Some(limit.into());
            self
        }
        /// Sets `offset`.
        #[must_use]
        pub fn offset(mut self, offset: impl ::std::convert::Into<::std::string::String>) -> Self {
            self.offset = ::std::option::Option::Some(offset.into());
            self
        }
    }
    /// The optional parameters of [`ListAuditInstancesLast`](super::Client::list_audit_instances_last).
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct ListAuditInstancesLastOptions {
        /// Entries on a page, 1 to 1000. Typed string in SDK 3.1.219; send decimal digits.
        pub limit: ::std::option::Option<::std::string::String>,
        /// Number of entries to skip, from 0. Typed string in SDK 3.1.219; send decimal digits.
        pub offset: ::std::option::Option<::std::string::String>,
    }
    impl ListAuditInstancesLastOptions {
        /// Sets `limit`.
        #[must_use]
        pub fn limit(mut self, limit: impl ::std::convert::Into<::std::string::String>) -> Self {
            self.limit = ::std::option::Option::Some(limit.into());
            self
        }
        /// Sets `offset`.
        #[must_use]
        pub fn offset(mut self, offset: impl ::std::convert::Into<::std::string::String>) -> Self {
            self.offset = ::std::option::Option::Some(offset.into());
            self
        }
    }
    /// The optional parameters of [`ListAuditSummaryInfos`](super::Client::list_audit_summary_infos).
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct ListAuditSummaryInfosOptions {
        /// Entries on a page, 1 to 10000. Typed string; send decimal digits.
        pub limit: ::std::option::Option<::std::string::String>,
        /// Number of entries to skip, from 0. Typed string; send decimal digits.
        pub offset: ::std::option::Option<::std::string::String>,
    }
    impl ListAuditSummaryInfosOptions {
        /// Sets `limit`.
        #[must_use]
        pub fn limit(mut self, limit: impl ::std::convert::Into<::std::string::String>) -> Self {
            self.limit = ::std::option::Option::Some(limit.into());
            self
        }
        /// Sets `offset`.
        #[must_use]
        pub fn offset(mut self, offset: impl ::std::convert::Into<::std::string::String>) -> Self {
            self.offset = ::std::option::Option::Some(offset.into());
            self
        }
    }
    /// The optional parameters of [`ListAuditDatabasesNew`](super::Client::list_audit_databases_new).
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct ListAuditDatabasesNewOptions {
        /// Entries on a page, 1 to 10000. Typed string in the SDK; send decimal digits.
        pub limit: ::std::option::Option<::std::string::String>,
        /// Number of entries to skip, from 0. Typed string in the SDK; send decimal digits.
        pub offset: ::std::option::Option<::std::string::String>,
        /// Only databases with this audit switch; all without it. One of `ON`, `OFF`.
        pub status: ::std::option::Option<::std::string::String>,
    }
    impl ListAuditDatabasesNewOptions {
        /// Sets `limit`.
        #[must_use]
        pub fn limit(mut self, limit: impl ::std::convert::Into<::std::string::String>) -> Self {
            self.limit = ::std::option::Option::Some(limit.into());
            self
        }
        /// Sets `offset`.
        #[must_use]
        pub fn offset(mut self, offset: impl ::std::convert::Into<::std::string::String>) -> Self {
            self.offset = ::std::option::Option::Some(offset.into());
            self
        }
        /// Sets `status`.
        #[must_use]
        pub fn status(mut self, status: impl ::std::convert::Into<::std::string::String>) -> Self {
            self.status = ::std::option::Option::Some(status.into());
            self
        }
    }
    /// What a [`AddAuditAgentNewRequest`] cannot be without.
    #[derive(Clone, Debug, PartialEq)]
    pub struct AddAuditAgentNewRequired {
        /// Operating system and processor of the node. One of `LINUX64_X86`, `LINUX64_ARM`, `WINDOWS64`.
        pub agent_os: ::std::string::String,
        /// Node the agent is installed on. APP, that of the application; DB, that of the database.
        pub agent_type: ::std::string::String,
        /// Database id, `id` in `ListAuditDatabasesNew`.
        pub db_id: ::std::string::String,
        /// 0, create an agent; 1, attach one that exists.
        pub mode: i32,
    }
    impl AddAuditAgentNewRequest {
        /// With what is required, by name.
        pub fn new(required: AddAuditAgentNewRequired) -> Self {
            Self {
                agent_os: required.agent_os,
                agent_type: required.agent_type,
                db_id: required.db_id,
                mode: required.mode,
                agent_id: ::std::default::Default::default(),
                agent_ip: ::std::default::Default::default(),
                agent_nic: ::std::default::Default::default(),
                cpu_threshold: ::std::default::Default::default(),
                mem_threshold: ::std::default::Default::default(),
            }
        }
        /// Sets `agent_id`.
        #[must_use]
        pub fn agent_id(
            mut self,
            agent_id: impl ::std::convert::Into<::std::string::String>,
        ) -> Self {
            self.agent_id = ::std::option::Option::Some(agent_id.into());
            self
        }
        /// Sets `agent_ip`.
        #[must_use]
        pub fn agent_ip(
            mut self,
            agent_ip: impl ::std::convert::Into<::std::string::String>,
        ) -> Self {
            self.agent_ip = ::std::option::Option::Some(agent_ip.into());
            self
        }
        /// Sets `agent_nic`.
        #[must_use]
        pub fn agent_nic(
            mut self,
            agent_nic: impl ::std::convert::Into<::std::string::String>,
        ) -> Self {
            self.agent_nic = ::std::option::Option::Some(agent_nic.into());
            self
        }
        /// Sets `cpu_threshold`.
        #[must_use]
        pub fn cpu_threshold(mut self, cpu_threshold: i32) -> Self {
            self.cpu_threshold = ::std::option::Option::Some(cpu_threshold);
            self
        }
        /// Sets `mem_threshold`.
        #[must_use]
        pub fn mem_threshold(mut self, mem_threshold: i32) -> Self {
            self.mem_threshold = ::std::option::Option::Some(mem_threshold);
            self
        }
    }
    impl AddAuditDatabaseNewRequest {
        /// With what is required.
        pub fn new(database: AuditDatabaseSpec) -> Self {
            Self { database: database }
        }
    }
    impl AddDatabaseSslKeyRequest {
        /// With what is required.
        pub fn new(pem_key_txt: impl ::std::convert::Into<::std::string::String>) -> Self {
            Self {
                pem_key_txt: pem_key_txt.into(),
            }
        }
    }
    impl AddRdsDatabaseNewRequest {
        /// With what is required.
        pub fn new(databases: impl ::std::iter::IntoIterator<Item = AuditDatabaseRdsRef>) -> Self {
            Self {
                databases: databases.into_iter().collect(),
            }
        }
    }
    impl AlarmLogPeriod {
        /// Sets `end_time`.
        #[must_use]
        pub fn end_time(
            mut self,
            end_time: impl ::std::convert::Into<::std::string::String>,
        ) -> Self {
            self.end_time = ::std::option::Option::Some(end_time.into());
            self
        }
        /// Sets `start_time`.
        #[must_use]
        pub fn start_time(
            mut self,
            start_time: impl ::std::convert::Into<::std::string::String>,
        ) -> Self {
            self.start_time = ::std::option::Option::Some(start_time.into());
            self
        }
        /// Sets `time_range`.
        #[must_use]
        pub fn time_range(
            mut self,
            time_range: impl ::std::convert::Into<::std::string::String>,
        ) -> Self {
            self.time_range = ::std::option::Option::Some(time_range.into());
            self
        }
    }
    /// What a [`AuditDatabaseRdsRef`] cannot be without.
    #[derive(Clone, Debug, PartialEq)]
    pub struct AuditDatabaseRdsRefRequired {
        /// Id of the RDS database, `id` in `ListRdsDatabases`.
        pub id: ::std::string::String,
        /// Kind of database. TAURUS is TaurusDB, DWS is GaussDB(DWS), GAUSSDBOPENGAUSS is GaussDB for openGauss. One of `MYSQL`, `ORACLE`, `POSTGRESQL`, `SQLSERVER`, `DAMENG`, `TAURUS`, `DWS`, `KINGBASE`, `MARIADB`, `GAUSSDBOPENGAUSS`.
        pub type_: ::std::string::String,
    }
    impl AuditDatabaseRdsRef {
        /// With what is required, by name.
        pub fn new(required: AuditDatabaseRdsRefRequired) -> Self {
            Self {
                id: required.id,
                type_: required.type_,
            }
        }
    }
    /// What a [`AuditDatabaseSpec`] cannot be without.
    #[derive(Clone, Debug, PartialEq)]
    pub struct AuditDatabaseSpecRequired {
        /// Character set of the database. One of `GBK`, `UTF8`.
        pub charset: ::std::string::String,
        /// RDS, a database of the RDS service; ECS, a self-built one.
        pub db_classification: ::std::string::String,
        /// IP address of the database.
        pub ip: ::std::string::String,
        /// Name of the database as it is to appear.
        pub name: ::std::string::String,
        /// Operating system that the database runs on. One of `LINUX64`, `WINDOWS64`, `UNIX`.
        pub os: ::std::string::String,
        /// Port of the database, as text.
        pub port: ::std::string::String,
        /// Kind of database. TAURUS is TaurusDB, DWS is GaussDB(DWS), GAUSSDBOPENGAUSS is GaussDB for openGauss, DDS is the Document Database Service (MongoDB); the others are named as they are. One of `MYSQL`, `ORACLE`, `POSTGRESQL`, `SQLSERVER`, `DAMENG`, `TAURUS`, `DWS`, `KINGBASE`, `GAUSSDBOPENGAUSS`, `GREENPLUM`, `HIGHGO`, `SHENTONG`, `GBASE8A`, `GBASE8S`, `GBASEXDM`, `MONGODB`, `DDS`.
        pub type_: ::std::string::String,
        /// Version of the database, such as 8.0.
        pub version: ::std::string::String,
    }
    impl AuditDatabaseSpec {
        /// With what is required, by name.
        pub fn new(required: AuditDatabaseSpecRequired) -> Self {
            Self {
                charset: required.charset,
                db_classification: required.db_classification,
                ip: required.ip,
                name: required.name,
                os: required.os,
                port: required.port,
                type_: required.type_,
                version: required.version,
                instance_name: ::std::default::Default::default(),
            }
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
    }
    impl AuditInstanceRef {
        /// With what is required.
        pub fn new(instance_id: impl ::std::convert::Into<::std::string::String>) -> Self {
            Self {
                instance_id: instance_id.into(),
            }
        }
    }
    impl AuditOrderNic {
        /// With what is required.
        pub fn new(subnet_id: impl ::std::convert::Into<::std::string::String>) -> Self {
            Self {
                subnet_id: subnet_id.into(),
                ip_address: ::std::default::Default::default(),
            }
        }
        /// Sets `ip_address`.
        #[must_use]
        pub fn ip_address(
            mut self,
            ip_address: impl ::std::convert::Into<::std::string::String>,
        ) -> Self {
            self.ip_address = ::std::option::Option::Some(ip_address.into());
            self
        }
    }
    /// What a [`AuditOrderProduct`] cannot be without.
    #[derive(Clone, Debug, PartialEq)]
    pub struct AuditOrderProductRequired {
        /// Product id, from billing.
        pub product_id: ::std::string::String,
        /// Edition. Names of the codes differ between sources, `low` is the basic one. One of `dbss.bypassaudit.low`, `dbss.bypassaudit.medium`, `dbss.bypassaudit.high`.
        pub resource_spec_code: ::std::string::String,
    }
    impl AuditOrderProduct {
        /// With what is required, by name.
        pub fn new(required: AuditOrderProductRequired) -> Self {
            Self {
                cloud_service_type: "hws.service.type.dbss".to_owned(),
                resource_type: "hws.resource.type.dbss".to_owned(),
                product_id: required.product_id,
                resource_spec_code: required.resource_spec_code,
                product_spec_desc: ::std::default::Default::default(),
            }
        }
        /// Sets `product_spec_desc`.
        #[must_use]
        pub fn product_spec_desc(
            mut self,
            product_spec_desc: impl ::std::convert::Into<::std::string::String>,
        ) -> Self {
            self.product_spec_desc = ::std::option::Option::Some(product_spec_desc.into());
            self
        }
    }
    impl AuditOrderSecurityGroup {
        /// With what is required.
        pub fn new(id: impl ::std::convert::Into<::std::string::String>) -> Self {
            Self { id: id.into() }
        }
    }
    impl AuditOrderTag {
        /// With what is required.
        pub fn new(key: impl ::std::convert::Into<::std::string::String>) -> Self {
            Self {
                key: key.into(),
                value: ::std::default::Default::default(),
            }
        }
        /// Sets `value`.
        #[must_use]
        pub fn value(mut self, value: impl ::std::convert::Into<::std::string::String>) -> Self {
            self.value = ::std::option::Option::Some(value.into());
            self
        }
    }
    impl AuditSqlPeriod {
        /// Sets `end_time`.
        #[must_use]
        pub fn end_time(
            mut self,
            end_time: impl ::std::convert::Into<::std::string::String>,
        ) -> Self {
            self.end_time = ::std::option::Option::Some(end_time.into());
            self
        }
        /// Sets `start_time`.
        #[must_use]
        pub fn start_time(
            mut self,
            start_time: impl ::std::convert::Into<::std::string::String>,
        ) -> Self {
            self.start_time = ::std::option::Option::Some(start_time.into());
            self
        }
        /// Sets `time_range`.
        #[must_use]
        pub fn time_range(
            mut self,
            time_range: impl ::std::convert::Into<::std::string::String>,
        ) -> Self {
            self.time_range = ::std::option::Option::Some(time_range.into());
            self
        }
    }
    impl AuditTimeRange {
        /// Sets `end_time`.
        #[must_use]
        pub fn end_time(
            mut self,
            end_time: impl ::std::convert::Into<::std::string::String>,
        ) -> Self {
            self.end_time = ::std::option::Option::Some(end_time.into());
            self
        }
        /// Sets `start_time`.
        #[must_use]
        pub fn start_time(
            mut self,
            start_time: impl ::std::convert::Into<::std::string::String>,
        ) -> Self {
            self.start_time = ::std::option::Option::Some(start_time.into());
            self
        }
        /// Sets `time_range`.
        #[must_use]
        pub fn time_range(
            mut self,
            time_range: impl ::std::convert::Into<::std::string::String>,
        ) -> Self {
            self.time_range = ::std::option::Option::Some(time_range.into());
            self
        }
    }
    impl BatchAddAuditWhitelistRequest {
        /// With what is required.
        pub fn new(whitelists: impl ::std::iter::IntoIterator<Item = WhitelistSpec>) -> Self {
            Self {
                whitelists: whitelists.into_iter().collect(),
            }
        }
    }
    impl BatchAddResourceTagRequest {
        /// Sets `sys_tags`.
        #[must_use]
        pub fn sys_tags(
            mut self,
            sys_tags: impl ::std::iter::IntoIterator<Item = TagToAdd>,
        ) -> Self {
            self.sys_tags = sys_tags.into_iter().collect();
            self
        }
        /// Sets `tags`.
        #[must_use]
        pub fn tags(mut self, tags: impl ::std::iter::IntoIterator<Item = TagToAdd>) -> Self {
            self.tags = tags.into_iter().collect();
            self
        }
    }
    impl BatchDeleteAuditScopeRequest {
        /// With what is required.
        pub fn new(
            ids: impl ::std::iter::IntoIterator<Item = impl ::std::convert::Into<::std::string::String>>,
        ) -> Self {
            Self {
                ids: ids.into_iter().map(::std::convert::Into::into).collect(),
            }
        }
    }
    impl BatchDeleteResourceTagRequest {
        /// Sets `sys_tags`.
        #[must_use]
        pub fn sys_tags(
            mut self,
            sys_tags: impl ::std::iter::IntoIterator<Item = TagToDelete>,
        ) -> Self {
            self.sys_tags = sys_tags.into_iter().collect();
            self
        }
        /// Sets `tags`.
        #[must_use]
        pub fn tags(mut self, tags: impl ::std::iter::IntoIterator<Item = TagToDelete>) -> Self {
            self.tags = tags.into_iter().collect();
            self
        }
    }
    impl BatchSetAuditAlarmLogStatusRequest {
        /// With what is required.
        pub fn new(
            ids: impl ::std::iter::IntoIterator<Item = impl ::std::convert::Into<::std::string::String>>,
        ) -> Self {
            Self {
                ids: ids.into_iter().map(::std::convert::Into::into).collect(),
            }
        }
    }
    /// What a [`BindEipRequest`] cannot be without.
    #[derive(Clone, Debug, PartialEq)]
    pub struct BindEipRequired {
        /// The address.
        pub eip: ::std::string::String,
        /// Id of the elastic IP.
        pub eip_id: ::std::string::String,
    }
    impl BindEipRequest {
        /// With what is required, by name.
        pub fn new(required: BindEipRequired) -> Self {
            Self {
                eip: required.eip,
                eip_id: required.eip_id,
            }
        }
    }
    impl ChangeNameRequest {
        /// With what is required.
        pub fn new(new_name: impl ::std::convert::Into<::std::string::String>) -> Self {
            Self {
                new_name: new_name.into(),
            }
        }
    }
    /// What a [`ChangePasswordRequest`] cannot be without.
    #[derive(Clone, PartialEq)]
    pub struct ChangePasswordRequired {
        /// New password.
        pub new_password: ::std::string::String,
        /// Name of the user.
        pub user_name: ::std::string::String,
    }
    impl ChangePasswordRequest {
        /// With what is required, by name.
        pub fn new(required: ChangePasswordRequired) -> Self {
            Self {
                new_password: required.new_password,
                user_name: required.user_name,
            }
        }
    }
    impl ChangeSecurityGroupRequest {
        /// With what is required.
        pub fn new(
            security_group_ids: impl ::std::iter::IntoIterator<
                Item = impl ::std::convert::Into<::std::string::String>,
            >,
        ) -> Self {
            Self {
                security_group_ids: security_group_ids
                    .into_iter()
                    .map(::std::convert::Into::into)
                    .collect(),
            }
        }
    }
    impl ClusterOrderBandwidth {
        /// Sets `chargemode`.
        #[must_use]
        pub fn chargemode(
            mut self,
            chargemode: impl ::std::convert::Into<::std::string::String>,
        ) -> Self {
            self.chargemode = ::std::option::Option::Some(chargemode.into());
            self
        }
        /// Sets `productid`.
        #[must_use]
        pub fn productid(
            mut self,
            productid: impl ::std::convert::Into<::std::string::String>,
        ) -> Self {
            self.productid = ::std::option::Option::Some(productid.into());
            self
        }
        /// Sets `sharetype`.
        #[must_use]
        pub fn sharetype(
            mut self,
            sharetype: impl ::std::convert::Into<::std::string::String>,
        ) -> Self {
            self.sharetype = ::std::option::Option::Some(sharetype.into());
            self
        }
        /// Sets `size`.
        #[must_use]
        pub fn size(mut self, size: i32) -> Self {
            self.size = ::std::option::Option::Some(size);
            self
        }
    }
    impl ClusterOrderEip {
        /// Sets `bandwidth`.
        #[must_use]
        pub fn bandwidth(mut self, bandwidth: ClusterOrderBandwidth) -> Self {
            self.bandwidth = ::std::option::Option::Some(bandwidth);
            self
        }
        /// Sets `ipproductid`.
        #[must_use]
        pub fn ipproductid(
            mut self,
            ipproductid: impl ::std::convert::Into<::std::string::String>,
        ) -> Self {
            self.ipproductid = ::std::option::Option::Some(ipproductid.into());
            self
        }
        /// Sets `iptype`.
        #[must_use]
        pub fn iptype(mut self, iptype: impl ::std::convert::Into<::std::string::String>) -> Self {
            self.iptype = ::std::option::Option::Some(iptype.into());
            self
        }
    }
    impl ClusterOrderNic {
        /// Sets `ip_address`.
        #[must_use]
        pub fn ip_address(
            mut self,
            ip_address: impl ::std::convert::Into<::std::string::String>,
        ) -> Self {
            self.ip_address = ::std::option::Option::Some(ip_address.into());
            self
        }
        /// Sets `subnet_id`.
        #[must_use]
        pub fn subnet_id(
            mut self,
            subnet_id: impl ::std::convert::Into<::std::string::String>,
        ) -> Self {
            self.subnet_id = ::std::option::Option::Some(subnet_id.into());
            self
        }
    }
    impl ClusterOrderProduct {
        /// Sets `all_resource_names`.
        #[must_use]
        pub fn all_resource_names(
            mut self,
            all_resource_names: impl ::std::iter::IntoIterator<
                Item = impl ::std::convert::Into<::std::string::String>,
            >,
        ) -> Self {
            self.all_resource_names = all_resource_names
                .into_iter()
                .map(::std::convert::Into::into)
                .collect();
            self
        }
        /// Sets `cloud_service_type`.
        #[must_use]
        pub fn cloud_service_type(
            mut self,
            cloud_service_type: impl ::std::convert::Into<::std::string::String>,
        ) -> Self {
            self.cloud_service_type = ::std::option::Option::Some(cloud_service_type.into());
            self
        }
        /// Sets `display_id`.
        #[must_use]
        pub fn display_id(
            mut self,
            display_id: impl ::std::convert::Into<::std::string::String>,
        ) -> Self {
            self.display_id = ::std::option::Option::Some(display_id.into());
            self
        }
        /// Sets `product_id`.
        #[must_use]
        pub fn product_id(
            mut self,
            product_id: impl ::std::convert::Into<::std::string::String>,
        ) -> Self {
            self.product_id = ::std::option::Option::Some(product_id.into());
            self
        }
        /// Sets `product_spec_desc`.
        #[must_use]
        pub fn product_spec_desc(
            mut self,
            product_spec_desc: impl ::std::convert::Into<::std::string::String>,
        ) -> Self {
            self.product_spec_desc = ::std::option::Option::Some(product_spec_desc.into());
            self
        }
        /// Sets `resource_name`.
        #[must_use]
        pub fn resource_name(
            mut self,
            resource_name: impl ::std::convert::Into<::std::string::String>,
        ) -> Self {
            self.resource_name = ::std::option::Option::Some(resource_name.into());
            self
        }
        /// Sets `resource_spec_code`.
        #[must_use]
        pub fn resource_spec_code(
            mut self,
            resource_spec_code: impl ::std::convert::Into<::std::string::String>,
        ) -> Self {
            self.resource_spec_code = ::std::option::Option::Some(resource_spec_code.into());
            self
        }
        /// Sets `resource_type`.
        #[must_use]
        pub fn resource_type(
            mut self,
            resource_type: impl ::std::convert::Into<::std::string::String>,
        ) -> Self {
            self.resource_type = ::std::option::Option::Some(resource_type.into());
            self
        }
    }
    impl ClusterOrderPublicIp {
        /// Sets `eip`.
        #[must_use]
        pub fn eip(mut self, eip: ClusterOrderEip) -> Self {
            self.eip = ::std::option::Option::Some(eip);
            self
        }
        /// Sets `id`.
        #[must_use]
        pub fn id(mut self, id: impl ::std::convert::Into<::std::string::String>) -> Self {
            self.id = ::std::option::Option::Some(id.into());
            self
        }
    }
    /// What a [`ClusterOrderRequest`] cannot be without.
    #[derive(Clone, PartialEq)]
    pub struct ClusterOrderRequired {
        /// Number of databases to be served.
        pub asset_nums: i32,
        /// Availability zone; presumably two with a comma for primary and standby.
        pub availability_zone: ::std::string::String,
        /// Billing; 0 for a period in orders of audit instances.
        pub charging_mode: i32,
        /// Service; `hws.service.type.dbss` in orders of audit instances.
        pub cloud_service_type: ::std::string::String,
        /// Where it is to run: `CLOUD` in the cloud, the usual; `OUTSIDE` outside.
        pub deploy_mode: ::std::string::String,
        /// Enterprise project id.
        pub enterprise_project_id: ::std::string::String,
        /// Flavor of the server, `id` from `ListEcsSpecificationNew`.
        pub flavor_ref: ::std::string::String,
        /// Password for the web pages of the instance.
        pub hx_password: ::std::string::String,
        /// What the instance is for, presumably 1 O&M or 2 encryption.
        pub image_business_type: i32,
        /// Renew when the period ends: 1 yes; 0 no.
        pub is_auto_renew: i32,
        /// Name of the instance.
        pub name: ::std::string::String,
        /// Network cards.
        pub nics: ::std::vec::Vec<ClusterOrderNic>,
        /// Number of periods.
        pub period_num: i32,
        /// Unit of the period; 2 month and 3 year in orders of audit instances.
        pub period_type: i32,
        /// Products.
        pub product_infos: ::std::vec::Vec<ClusterOrderProduct>,
        /// Security groups.
        pub security_groups: ::std::vec::Vec<ClusterOrderSecurityGroup>,
        /// Number of instances, 1 only.
        pub subscription_num: i32,
        /// VPC id.
        pub vpc_id: ::std::string::String,
    }
    impl ClusterOrderRequest {
        /// With what is required, by name.
        pub fn new(required: ClusterOrderRequired) -> Self {
            Self {
                asset_nums: required.asset_nums,
                availability_zone: required.availability_zone,
                charging_mode: required.charging_mode,
                cloud_service_type: required.cloud_service_type,
                deploy_mode: required.deploy_mode,
                enterprise_project_id: required.enterprise_project_id,
                flavor_ref: required.flavor_ref,
                hx_password: required.hx_password,
                image_business_type: required.image_business_type,
                is_auto_renew: required.is_auto_renew,
                name: required.name,
                nics: required.nics,
                period_num: required.period_num,
                period_type: required.period_type,
                product_infos: required.product_infos,
                security_groups: required.security_groups,
                subscription_num: required.subscription_num,
                vpc_id: required.vpc_id,
                comment: ::std::default::Default::default(),
                composite_product_id: ::std::default::Default::default(),
                discount_id: ::std::default::Default::default(),
                outside_ins_config: ::std::default::Default::default(),
                promotion_activity_id: ::std::default::Default::default(),
                promotion_info: ::std::default::Default::default(),
                public_ip: ::std::default::Default::default(),
                region_id: ::std::default::Default::default(),
                tags: ::std::default::Default::default(),
            }
        }
        /// Sets `comment`.
        #[must_use]
        pub fn comment(
            mut self,
            comment: impl ::std::convert::Into<::std::string::String>,
        ) -> Self {
            self.comment = ::std::option::Option::Some(comment.into());
            self
        }
        /// Sets `composite_product_id`.
        #[must_use]
        pub fn composite_product_id(
            mut self,
            composite_product_id: impl ::std::convert::Into<::std::string::String>,
        ) -> Self {
            self.composite_product_id = ::std::option::Option::Some(composite_product_id.into());
            self
        }
        /// Sets `discount_id`.
        #[must_use]
        pub fn discount_id(
            mut self,
            discount_id: impl ::std::convert::Into<::std::string::String>,
        ) -> Self {
            self.discount_id = ::std::option::Option::Some(discount_id.into());
            self
        }
        /// Sets `outside_ins_config`.
        #[must_use]
        pub fn outside_ins_config(mut self, outside_ins_config: OutsideInsConfig) -> Self {
            self.outside_ins_config = ::std::option::Option::Some(outside_ins_config);
            self
        }
        /// Sets `promotion_activity_id`.
        #[must_use]
        pub fn promotion_activity_id(
            mut self,
            promotion_activity_id: impl ::std::convert::Into<::std::string::String>,
        ) -> Self {
            self.promotion_activity_id = ::std::option::Option::Some(promotion_activity_id.into());
            self
        }
        /// Sets `promotion_info`.
        #[must_use]
        pub fn promotion_info(
            mut self,
            promotion_info: impl ::std::convert::Into<::std::string::String>,
        ) -> Self {
            self.promotion_info = ::std::option::Option::Some(promotion_info.into());
            self
        }
        /// Sets `public_ip`.
        #[must_use]
        pub fn public_ip(mut self, public_ip: ClusterOrderPublicIp) -> Self {
            self.public_ip = ::std::option::Option::Some(public_ip);
            self
        }
        /// Sets `region_id`.
        #[must_use]
        pub fn region_id(
            mut self,
            region_id: impl ::std::convert::Into<::std::string::String>,
        ) -> Self {
            self.region_id = ::std::option::Option::Some(region_id.into());
            self
        }
        /// Sets `tags`.
        #[must_use]
        pub fn tags(
            mut self,
            tags: impl ::std::iter::IntoIterator<Item = ClusterOrderTag>,
        ) -> Self {
            self.tags = tags.into_iter().collect();
            self
        }
    }
    impl ClusterOrderSecurityGroup {
        /// Sets `id`.
        #[must_use]
        pub fn id(mut self, id: impl ::std::convert::Into<::std::string::String>) -> Self {
            self.id = ::std::option::Option::Some(id.into());
            self
        }
    }
    impl ClusterOrderTag {
        /// With what is required.
        pub fn new(value: impl ::std::convert::Into<::std::string::String>) -> Self {
            Self {
                value: value.into(),
                key: ::std::default::Default::default(),
            }
        }
        /// Sets `key`.
        #[must_use]
        pub fn key(mut self, key: impl ::std::convert::Into<::std::string::String>) -> Self {
            self.key = ::std::option::Option::Some(key.into());
            self
        }
    }
    /// What a [`CreateAuditDbAgentRequest`] cannot be without.
    #[derive(Clone, Debug, PartialEq)]
    pub struct CreateAuditDbAgentRequired {
        /// CPU threshold of the node in percent.
        pub cpu_threshold: i32,
        /// Memory threshold of the node in percent.
        pub mem_threshold: i32,
    }
    impl CreateAuditDbAgentRequest {
        /// With what is required, by name.
        pub fn new(required: CreateAuditDbAgentRequired) -> Self {
            Self {
                cpu_threshold: required.cpu_threshold,
                mem_threshold: required.mem_threshold,
            }
        }
    }
    /// What a [`CreateInstancesPeriodOrderNewRequest`] cannot be without.
    #[derive(Clone, Debug, PartialEq)]
    pub struct CreateInstancesPeriodOrderNewRequired {
        /// Availability zone; two for primary and standby, separated by a comma.
        pub availability_zone: ::std::string::String,
        /// Billing: 0 for a period; 1 pay per use.
        pub charging_mode: i32,
        /// Flavor of the server, `id` from `ListEcsSpecificationNew`.
        pub flavor_ref: ::std::string::String,
        /// Renew when the period ends: 1 yes; 0 no.
        pub is_auto_renew: i32,
        /// Name of the instance: Chinese and Latin letters, digits, `_` and `-`.
        pub name: ::std::string::String,
        /// Network cards.
        pub nics: ::std::vec::Vec<AuditOrderNic>,
        /// Number of periods.
        pub period_num: i32,
        /// Unit of the period: 0 day; 1 week; 2 month; 3 year; 4 hour; 5 absolute time.
        pub period_type: i32,
        /// Products.
        pub product_infos: ::std::vec::Vec<AuditOrderProduct>,
        /// Region id.
        pub region: ::std::string::String,
        /// Security groups.
        pub security_groups: ::std::vec::Vec<AuditOrderSecurityGroup>,
        /// Number of instances, 1 only.
        pub subscription_num: i32,
        /// VPC id.
        pub vpc_id: ::std::string::String,
    }
    impl CreateInstancesPeriodOrderNewRequest {
        /// With what is required, by name.
        pub fn new(required: CreateInstancesPeriodOrderNewRequired) -> Self {
            Self {
                cloud_service_type: "hws.service.type.dbss".to_owned(),
                availability_zone: required.availability_zone,
                charging_mode: required.charging_mode,
                flavor_ref: required.flavor_ref,
                is_auto_renew: required.is_auto_renew,
                name: required.name,
                nics: required.nics,
                period_num: required.period_num,
                period_type: required.period_type,
                product_infos: required.product_infos,
                region: required.region,
                security_groups: required.security_groups,
                subscription_num: required.subscription_num,
                vpc_id: required.vpc_id,
                comment: ::std::default::Default::default(),
                enterprise_project_id: ::std::default::Default::default(),
                promotion_info: ::std::default::Default::default(),
                tags: ::std::default::Default::default(),
            }
        }
        /// Sets `comment`.
        #[must_use]
        pub fn comment(
            mut self,
            comment: impl ::std::convert::Into<::std::string::String>,
        ) -> Self {
            self.comment = ::std::option::Option::Some(comment.into());
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
        /// Sets `promotion_info`.
        #[must_use]
        pub fn promotion_info(
            mut self,
            promotion_info: impl ::std::convert::Into<::std::string::String>,
        ) -> Self {
            self.promotion_info = ::std::option::Option::Some(promotion_info.into());
            self
        }
        /// Sets `tags`.
        #[must_use]
        pub fn tags(mut self, tags: impl ::std::iter::IntoIterator<Item = AuditOrderTag>) -> Self {
            self.tags = tags.into_iter().collect();
            self
        }
    }
    /// What a [`CreateReportRequest`] cannot be without.
    #[derive(Clone, Debug, PartialEq)]
    pub struct CreateReportRequired {
        /// End of the time span, `yyyy-MM-dd HH:mm:ss`.
        pub end_time: ::std::string::String,
        /// Start of the time span, `yyyy-MM-dd HH:mm:ss`.
        pub start_time: ::std::string::String,
        /// Id of the report template.
        pub template_id: ::std::string::String,
    }
    impl CreateReportRequest {
        /// With what is required, by name.
        pub fn new(required: CreateReportRequired) -> Self {
            Self {
                end_time: required.end_time,
                start_time: required.start_time,
                template_id: required.template_id,
                db_ids: ::std::default::Default::default(),
                end_date: ::std::default::Default::default(),
                start_date: ::std::default::Default::default(),
            }
        }
        /// Sets `db_ids`.
        #[must_use]
        pub fn db_ids(mut self, db_ids: impl ::std::convert::Into<::std::string::String>) -> Self {
            self.db_ids = ::std::option::Option::Some(db_ids.into());
            self
        }
        /// Sets `end_date`.
        #[must_use]
        pub fn end_date(
            mut self,
            end_date: impl ::std::convert::Into<::std::string::String>,
        ) -> Self {
            self.end_date = ::std::option::Option::Some(end_date.into());
            self
        }
        /// Sets `start_date`.
        #[must_use]
        pub fn start_date(
            mut self,
            start_date: impl ::std::convert::Into<::std::string::String>,
        ) -> Self {
            self.start_date = ::std::option::Option::Some(start_date.into());
            self
        }
    }
    impl DeleteAuditWhitelistRequest {
        /// With what is required.
        pub fn new(
            whitelists: impl ::std::iter::IntoIterator<
                Item = impl ::std::convert::Into<::std::string::String>,
            >,
        ) -> Self {
            Self {
                whitelists: whitelists
                    .into_iter()
                    .map(::std::convert::Into::into)
                    .collect(),
            }
        }
    }
    impl DeleteInstancesNewRequest {
        /// With what is required.
        pub fn new(id: impl ::std::convert::Into<::std::string::String>) -> Self {
            Self {
                id: id.into(),
                delete_publicip: ::std::default::Default::default(),
                delete_volume: ::std::default::Default::default(),
            }
        }
        /// Sets `delete_publicip`.
        #[must_use]
        pub fn delete_publicip(mut self, delete_publicip: bool) -> Self {
            self.delete_publicip = ::std::option::Option::Some(delete_publicip);
            self
        }
        /// Sets `delete_volume`.
        #[must_use]
        pub fn delete_volume(mut self, delete_volume: bool) -> Self {
            self.delete_volume = ::std::option::Option::Some(delete_volume);
            self
        }
    }
    /// What a [`ListAuditAlarmLogNewRequest`] cannot be without.
    #[derive(Clone, Debug, PartialEq)]
    pub struct ListAuditAlarmLogNewRequired {
        /// Page to give; samples begin with 1.
        pub page: i32,
        /// Entries on a page. No upper limit is published.
        pub size: i32,
        /// Time span.
        pub time: AlarmLogPeriod,
    }
    impl ListAuditAlarmLogNewRequest {
        /// With what is required, by name.
        pub fn new(required: ListAuditAlarmLogNewRequired) -> Self {
            Self {
                page: required.page,
                size: required.size,
                time: required.time,
                risk: ::std::default::Default::default(),
                status: ::std::default::Default::default(),
                type_: ::std::default::Default::default(),
            }
        }
        /// Sets `risk`.
        #[must_use]
        pub fn risk(
            mut self,
            risk: impl ::std::iter::IntoIterator<
                Item = impl ::std::convert::Into<::std::string::String>,
            >,
        ) -> Self {
            self.risk = risk.into_iter().map(::std::convert::Into::into).collect();
            self
        }
        /// Sets `status`.
        #[must_use]
        pub fn status(mut self, status: impl ::std::convert::Into<::std::string::String>) -> Self {
            self.status = ::std::option::Option::Some(status.into());
            self
        }
        /// Sets `type_`.
        #[must_use]
        pub fn type_(mut self, type_: impl ::std::convert::Into<::std::string::String>) -> Self {
            self.type_ = ::std::option::Option::Some(type_.into());
            self
        }
    }
    /// What a [`ListAuditBackupInfoRequest`] cannot be without.
    #[derive(Clone, Debug, PartialEq)]
    pub struct ListAuditBackupInfoRequired {
        /// Page to give; samples begin with 1.
        pub page: i32,
        /// Entries on a page. No upper limit is published.
        pub size: i32,
    }
    impl ListAuditBackupInfoRequest {
        /// With what is required, by name.
        pub fn new(required: ListAuditBackupInfoRequired) -> Self {
            Self {
                page: required.page,
                size: required.size,
                end_time: ::std::default::Default::default(),
                start_time: ::std::default::Default::default(),
            }
        }
        /// Sets `end_time`.
        #[must_use]
        pub fn end_time(
            mut self,
            end_time: impl ::std::convert::Into<::std::string::String>,
        ) -> Self {
            self.end_time = ::std::option::Option::Some(end_time.into());
            self
        }
        /// Sets `start_time`.
        #[must_use]
        pub fn start_time(
            mut self,
            start_time: impl ::std::convert::Into<::std::string::String>,
        ) -> Self {
            self.start_time = ::std::option::Option::Some(start_time.into());
            self
        }
    }
    /// What a [`ListAuditOperateLogsNewRequest`] cannot be without.
    #[derive(Clone, Debug, PartialEq)]
    pub struct ListAuditOperateLogsNewRequired {
        /// Number of the page, as text.
        pub page: ::std::string::String,
        /// Entries on a page, as text.
        pub size: ::std::string::String,
        /// When the operations happened.
        pub time: AuditTimeRange,
    }
    impl ListAuditOperateLogsNewRequest {
        /// With what is required, by name.
        pub fn new(required: ListAuditOperateLogsNewRequired) -> Self {
            Self {
                page: required.page,
                size: required.size,
                time: required.time,
                action: ::std::default::Default::default(),
                result: ::std::default::Default::default(),
                user_name: ::std::default::Default::default(),
            }
        }
        /// Sets `action`.
        #[must_use]
        pub fn action(mut self, action: impl ::std::convert::Into<::std::string::String>) -> Self {
            self.action = ::std::option::Option::Some(action.into());
            self
        }
        /// Sets `result`.
        #[must_use]
        pub fn result(mut self, result: impl ::std::convert::Into<::std::string::String>) -> Self {
            self.result = ::std::option::Option::Some(result.into());
            self
        }
        /// Sets `user_name`.
        #[must_use]
        pub fn user_name(
            mut self,
            user_name: impl ::std::convert::Into<::std::string::String>,
        ) -> Self {
            self.user_name = ::std::option::Option::Some(user_name.into());
            self
        }
    }
    /// What a [`ListAuditReportsRequest`] cannot be without.
    #[derive(Clone, Debug, PartialEq)]
    pub struct ListAuditReportsRequired {
        /// Page to give; samples begin with 1.
        pub page: i32,
        /// Entries on a page. No upper limit is published.
        pub size: i32,
    }
    impl ListAuditReportsRequest {
        /// With what is required, by name.
        pub fn new(required: ListAuditReportsRequired) -> Self {
            Self {
                page: required.page,
                size: required.size,
                name: ::std::default::Default::default(),
            }
        }
        /// Sets `name`.
        #[must_use]
        pub fn name(mut self, name: impl ::std::convert::Into<::std::string::String>) -> Self {
            self.name = ::std::option::Option::Some(name.into());
            self
        }
    }
    /// What a [`ListAuditSqlsNewRequest`] cannot be without.
    #[derive(Clone, Debug, PartialEq)]
    pub struct ListAuditSqlsNewRequired {
        /// Page to give; samples begin with 1.
        pub page: i32,
        /// Entries on a page. No upper limit is published.
        pub size: i32,
        /// Time span.
        pub time: AuditSqlPeriod,
        /// Order by time: DESC newest first, ASC oldest first.
        pub time_order: ::std::string::String,
    }
    impl ListAuditSqlsNewRequest {
        /// With what is required, by name.
        pub fn new(required: ListAuditSqlsNewRequired) -> Self {
            Self {
                page: required.page,
                size: required.size,
                time: required.time,
                time_order: required.time_order,
                client_ip: ::std::default::Default::default(),
                client_name: ::std::default::Default::default(),
                db_ip: ::std::default::Default::default(),
                db_user: ::std::default::Default::default(),
                query_type: ::std::default::Default::default(),
                risk_levels: ::std::default::Default::default(),
                rule_name: ::std::default::Default::default(),
                sql_response: ::std::default::Default::default(),
                sql_statement: ::std::default::Default::default(),
            }
        }
        /// Sets `client_ip`.
        #[must_use]
        pub fn client_ip(
            mut self,
            client_ip: impl ::std::convert::Into<::std::string::String>,
        ) -> Self {
            self.client_ip = ::std::option::Option::Some(client_ip.into());
            self
        }
        /// Sets `client_name`.
        #[must_use]
        pub fn client_name(
            mut self,
            client_name: impl ::std::convert::Into<::std::string::String>,
        ) -> Self {
            self.client_name = ::std::option::Option::Some(client_name.into());
            self
        }
        /// Sets `db_ip`.
        #[must_use]
        pub fn db_ip(mut self, db_ip: impl ::std::convert::Into<::std::string::String>) -> Self {
            self.db_ip = ::std::option::Option::Some(db_ip.into());
            self
        }
        /// Sets `db_user`.
        #[must_use]
        pub fn db_user(
            mut self,
            db_user: impl ::std::convert::Into<::std::string::String>,
        ) -> Self {
            self.db_user = ::std::option::Option::Some(db_user.into());
            self
        }
        /// Sets `query_type`.
        #[must_use]
        pub fn query_type(
            mut self,
            query_type: impl ::std::convert::Into<::std::string::String>,
        ) -> Self {
            self.query_type = ::std::option::Option::Some(query_type.into());
            self
        }
        /// Sets `risk_levels`.
        #[must_use]
        pub fn risk_levels(
            mut self,
            risk_levels: impl ::std::convert::Into<::std::string::String>,
        ) -> Self {
            self.risk_levels = ::std::option::Option::Some(risk_levels.into());
            self
        }
        /// Sets `rule_name`.
        #[must_use]
        pub fn rule_name(
            mut self,
            rule_name: impl ::std::convert::Into<::std::string::String>,
        ) -> Self {
            self.rule_name = ::std::option::Option::Some(rule_name.into());
            self
        }
        /// Sets `sql_response`.
        #[must_use]
        pub fn sql_response(
            mut self,
            sql_response: impl ::std::convert::Into<::std::string::String>,
        ) -> Self {
            self.sql_response = ::std::option::Option::Some(sql_response.into());
            self
        }
        /// Sets `sql_statement`.
        #[must_use]
        pub fn sql_statement(
            mut self,
            sql_statement: impl ::std::convert::Into<::std::string::String>,
        ) -> Self {
            self.sql_statement = ::std::option::Option::Some(sql_statement.into());
            self
        }
    }
    impl ListSqlInjectionRulesNewRequest {
        /// Sets `page`.
        #[must_use]
        pub fn page(mut self, page: i32) -> Self {
            self.page = ::std::option::Option::Some(page);
            self
        }
        /// Sets `risk_levels`.
        #[must_use]
        pub fn risk_levels(
            mut self,
            risk_levels: impl ::std::convert::Into<::std::string::String>,
        ) -> Self {
            self.risk_levels = ::std::option::Option::Some(risk_levels.into());
            self
        }
        /// Sets `size`.
        #[must_use]
        pub fn size(mut self, size: i32) -> Self {
            self.size = ::std::option::Option::Some(size);
            self
        }
    }
    /// What a [`MaskRuleRequest`] cannot be without.
    #[derive(Clone, Debug, PartialEq)]
    pub struct MaskRuleRequired {
        /// Regular expression of the data to replace.
        pub mask_regex: ::std::string::String,
        /// Text that stands in the place of the data.
        pub mask_value: ::std::string::String,
        /// Name of the rule.
        pub rule_name: ::std::string::String,
    }
    impl MaskRuleRequest {
        /// With what is required, by name.
        pub fn new(required: MaskRuleRequired) -> Self {
            Self {
                mask_regex: required.mask_regex,
                mask_value: required.mask_value,
                rule_name: required.rule_name,
            }
        }
    }
    impl MaskSwitchRequest {
        /// With what is required.
        pub fn new(status: impl ::std::convert::Into<::std::string::String>) -> Self {
            Self {
                status: status.into(),
            }
        }
    }
    impl OutsideInsConfig {
        /// Sets `master_node_ip`.
        #[must_use]
        pub fn master_node_ip(
            mut self,
            master_node_ip: impl ::std::convert::Into<::std::string::String>,
        ) -> Self {
            self.master_node_ip = ::std::option::Option::Some(master_node_ip.into());
            self
        }
        /// Sets `slave_node_ip`.
        #[must_use]
        pub fn slave_node_ip(
            mut self,
            slave_node_ip: impl ::std::convert::Into<::std::string::String>,
        ) -> Self {
            self.slave_node_ip = ::std::option::Option::Some(slave_node_ip.into());
            self
        }
        /// Sets `virtual_ip`.
        #[must_use]
        pub fn virtual_ip(
            mut self,
            virtual_ip: impl ::std::convert::Into<::std::string::String>,
        ) -> Self {
            self.virtual_ip = ::std::option::Option::Some(virtual_ip.into());
            self
        }
    }
    /// What a [`ReportSchedule`] cannot be without.
    #[derive(Clone, Debug, PartialEq)]
    pub struct ReportScheduleRequired {
        /// Type of the file. ZIP is called the default, but the field is required.
        pub format: ::std::string::String,
        /// How often; see the values of the query, AUDIT_REPORT_DAY and so on.
        pub frequency: ::std::string::String,
        /// Template id.
        pub id: ::std::string::String,
        /// Mode of scheduling. No values are published: send what the query gave.
        pub mode: ::std::string::String,
        /// Whether somebody is notified. One of `OFF`, `ON`.
        pub notice: ::std::string::String,
        /// When the first report is made, `yyyy-MM-dd HH:mm:ss`.
        pub start_time: ::std::string::String,
        /// Whether the schedule is on: ON or OFF, as in the answer of the query.
        pub status: ::std::string::String,
        /// URN of the SMN topic to notify. Required even if `notice` is OFF.
        pub topic_urn: ::std::string::String,
    }
    impl ReportSchedule {
        /// With what is required, by name.
        pub fn new(required: ReportScheduleRequired) -> Self {
            Self {
                format: required.format,
                frequency: required.frequency,
                id: required.id,
                mode: required.mode,
                notice: required.notice,
                start_time: required.start_time,
                status: required.status,
                topic_urn: required.topic_urn,
                db_ids: ::std::default::Default::default(),
            }
        }
        /// Sets `db_ids`.
        #[must_use]
        pub fn db_ids(mut self, db_ids: impl ::std::convert::Into<::std::string::String>) -> Self {
            self.db_ids = ::std::option::Option::Some(db_ids.into());
            self
        }
    }
    impl ResourceInstanceTagRequest {
        /// Sets `matches`.
        #[must_use]
        pub fn matches(
            mut self,
            matches: impl ::std::iter::IntoIterator<Item = ResourceMatch>,
        ) -> Self {
            self.matches = matches.into_iter().collect();
            self
        }
        /// Sets `not_tags`.
        #[must_use]
        pub fn not_tags(
            mut self,
            not_tags: impl ::std::iter::IntoIterator<Item = TagCondition>,
        ) -> Self {
            self.not_tags = not_tags.into_iter().collect();
            self
        }
        /// Sets `not_tags_any`.
        #[must_use]
        pub fn not_tags_any(
            mut self,
            not_tags_any: impl ::std::iter::IntoIterator<Item = TagCondition>,
        ) -> Self {
            self.not_tags_any = not_tags_any.into_iter().collect();
            self
        }
        /// Sets `sys_tags`.
        #[must_use]
        pub fn sys_tags(
            mut self,
            sys_tags: impl ::std::iter::IntoIterator<Item = TagCondition>,
        ) -> Self {
            self.sys_tags = sys_tags.into_iter().collect();
            self
        }
        /// Sets `tags`.
        #[must_use]
        pub fn tags(mut self, tags: impl ::std::iter::IntoIterator<Item = TagCondition>) -> Self {
            self.tags = tags.into_iter().collect();
            self
        }
        /// Sets `tags_any`.
        #[must_use]
        pub fn tags_any(
            mut self,
            tags_any: impl ::std::iter::IntoIterator<Item = TagCondition>,
        ) -> Self {
            self.tags_any = tags_any.into_iter().collect();
            self
        }
        /// Sets `without_any_tag`.
        #[must_use]
        pub fn without_any_tag(mut self, without_any_tag: bool) -> Self {
            self.without_any_tag = ::std::option::Option::Some(without_any_tag);
            self
        }
    }
    impl ResourceMatch {
        /// Sets `key`.
        #[must_use]
        pub fn key(mut self, key: impl ::std::convert::Into<::std::string::String>) -> Self {
            self.key = ::std::option::Option::Some(key.into());
            self
        }
        /// Sets `value`.
        #[must_use]
        pub fn value(mut self, value: impl ::std::convert::Into<::std::string::String>) -> Self {
            self.value = ::std::option::Option::Some(value.into());
            self
        }
    }
    impl RiskRuleObject {
        /// Sets `column`.
        #[must_use]
        pub fn column(mut self, column: impl ::std::convert::Into<::std::string::String>) -> Self {
            self.column = ::std::option::Option::Some(column.into());
            self
        }
        /// Sets `schema`.
        #[must_use]
        pub fn schema(mut self, schema: impl ::std::convert::Into<::std::string::String>) -> Self {
            self.schema = ::std::option::Option::Some(schema.into());
            self
        }
        /// Sets `table`.
        #[must_use]
        pub fn table(mut self, table: impl ::std::convert::Into<::std::string::String>) -> Self {
            self.table = ::std::option::Option::Some(table.into());
            self
        }
    }
    /// What a [`RiskRuleRequest`] cannot be without.
    #[derive(Clone, Debug, PartialEq)]
    pub struct RiskRuleRequired {
        /// Number of affected rows to compare with.
        pub affect_rows: i32,
        /// How the number of affected rows is compared: GREATER, EQUAL, LESS, GREATER_EQUAL and LESS_EQUAL as they say. NO_MATCH is either unequal or no comparison at all; the sources differ.
        pub affect_symbol: ::std::string::String,
        /// How the time a statement takes is compared: GREATER, EQUAL, LESS, GREATER_EQUAL and LESS_EQUAL as they say. NO_MATCH is either unequal or no comparison at all; the sources differ.
        pub execution_symbol: ::std::string::String,
        /// Time to compare with; its unit is not published.
        pub execution_time: i32,
        /// Level of risk: LOW, MEDIUM, HIGH, or NO_RISK for none.
        pub risk_level: ::std::string::String,
        /// Name of the rule.
        pub rule_name: ::std::string::String,
        /// ON, in force; OFF, not in force.
        pub status: ::std::string::String,
    }
    impl RiskRuleRequest {
        /// With what is required, by name.
        pub fn new(required: RiskRuleRequired) -> Self {
            Self {
                affect_rows: required.affect_rows,
                affect_symbol: required.affect_symbol,
                execution_symbol: required.execution_symbol,
                execution_time: required.execution_time,
                risk_level: required.risk_level,
                rule_name: required.rule_name,
                status: required.status,
                action: ::std::default::Default::default(),
                client_ips: ::std::default::Default::default(),
                db_ids: ::std::default::Default::default(),
                exception_ips: ::std::default::Default::default(),
                ignore_case: ::std::default::Default::default(),
                schemas: ::std::default::Default::default(),
            }
        }
        /// Sets `action`.
        #[must_use]
        pub fn action(mut self, action: impl ::std::convert::Into<::std::string::String>) -> Self {
            self.action = ::std::option::Option::Some(action.into());
            self
        }
        /// Sets `client_ips`.
        #[must_use]
        pub fn client_ips(
            mut self,
            client_ips: impl ::std::convert::Into<::std::string::String>,
        ) -> Self {
            self.client_ips = ::std::option::Option::Some(client_ips.into());
            self
        }
        /// Sets `db_ids`.
        #[must_use]
        pub fn db_ids(mut self, db_ids: impl ::std::convert::Into<::std::string::String>) -> Self {
            self.db_ids = ::std::option::Option::Some(db_ids.into());
            self
        }
        /// Sets `exception_ips`.
        #[must_use]
        pub fn exception_ips(
            mut self,
            exception_ips: impl ::std::convert::Into<::std::string::String>,
        ) -> Self {
            self.exception_ips = ::std::option::Option::Some(exception_ips.into());
            self
        }
        /// Sets `ignore_case`.
        #[must_use]
        pub fn ignore_case(mut self, ignore_case: bool) -> Self {
            self.ignore_case = ::std::option::Option::Some(ignore_case);
            self
        }
        /// Sets `schemas`.
        #[must_use]
        pub fn schemas(
            mut self,
            schemas: impl ::std::iter::IntoIterator<Item = RiskRuleObject>,
        ) -> Self {
            self.schemas = schemas.into_iter().collect();
            self
        }
    }
    /// What a [`ScopeRuleRequest`] cannot be without.
    #[derive(Clone, Debug, PartialEq)]
    pub struct ScopeRuleRequired {
        /// Database ids with commas between them. For all databases the sources write `[ALL]`; whether the brackets belong to it is not stated.
        pub db_ids: ::std::string::String,
        /// Database names with commas between them. For all databases the sources write `[全部数据库]`, which means just that.
        pub db_names: ::std::string::String,
        /// Name of the rule.
        pub rule_name: ::std::string::String,
    }
    impl ScopeRuleRequest {
        /// With what is required, by name.
        pub fn new(required: ScopeRuleRequired) -> Self {
            Self {
                db_ids: required.db_ids,
                db_names: required.db_names,
                rule_name: required.rule_name,
                action: ::std::default::Default::default(),
                db_users: ::std::default::Default::default(),
                exception_ips: ::std::default::Default::default(),
                source_ips: ::std::default::Default::default(),
                source_ports: ::std::default::Default::default(),
            }
        }
        /// Sets `action`.
        #[must_use]
        pub fn action(mut self, action: impl ::std::convert::Into<::std::string::String>) -> Self {
            self.action = ::std::option::Option::Some(action.into());
            self
        }
        /// Sets `db_users`.
        #[must_use]
        pub fn db_users(
            mut self,
            db_users: impl ::std::convert::Into<::std::string::String>,
        ) -> Self {
            self.db_users = ::std::option::Option::Some(db_users.into());
            self
        }
        /// Sets `exception_ips`.
        #[must_use]
        pub fn exception_ips(
            mut self,
            exception_ips: impl ::std::convert::Into<::std::string::String>,
        ) -> Self {
            self.exception_ips = ::std::option::Option::Some(exception_ips.into());
            self
        }
        /// Sets `source_ips`.
        #[must_use]
        pub fn source_ips(
            mut self,
            source_ips: impl ::std::convert::Into<::std::string::String>,
        ) -> Self {
            self.source_ips = ::std::option::Option::Some(source_ips.into());
            self
        }
        /// Sets `source_ports`.
        #[must_use]
        pub fn source_ports(
            mut self,
            source_ports: impl ::std::convert::Into<::std::string::String>,
        ) -> Self {
            self.source_ports = ::std::option::Option::Some(source_ports.into());
            self
        }
    }
    impl SessionStatisticsRequest {
        /// With what is required.
        pub fn new(time: TrendPeriod) -> Self {
            Self {
                time: time,
                db_id: ::std::default::Default::default(),
            }
        }
        /// Sets `db_id`.
        #[must_use]
        pub fn db_id(
            mut self,
            db_id: impl ::std::iter::IntoIterator<
                Item = impl ::std::convert::Into<::std::string::String>,
            >,
        ) -> Self {
            self.db_id = db_id.into_iter().map(::std::convert::Into::into).collect();
            self
        }
    }
    /// What a [`SetAlarmTopicConfigInfoNewRequest`] cannot be without.
    #[derive(Clone, Debug, PartialEq)]
    pub struct SetAlarmTopicConfigInfoNewRequired {
        /// CPU threshold in percent.
        pub alarm_cpu: i32,
        /// Disk threshold in percent.
        pub alarm_disk: i32,
        /// Memory threshold in percent.
        pub alarm_memory: i32,
        /// Most notifications a day.
        pub alarm_num: i32,
        /// Whether to notify alarms. One of `ON`, `OFF`.
        pub alarm_switch: ::std::string::String,
    }
    impl SetAlarmTopicConfigInfoNewRequest {
        /// With what is required, by name.
        pub fn new(required: SetAlarmTopicConfigInfoNewRequired) -> Self {
            Self {
                alarm_cpu: required.alarm_cpu,
                alarm_disk: required.alarm_disk,
                alarm_memory: required.alarm_memory,
                alarm_num: required.alarm_num,
                alarm_switch: required.alarm_switch,
                alarm_risk: ::std::default::Default::default(),
                alarm_topic_urn: ::std::default::Default::default(),
            }
        }
        /// Sets `alarm_risk`.
        #[must_use]
        pub fn alarm_risk(
            mut self,
            alarm_risk: impl ::std::iter::IntoIterator<
                Item = impl ::std::convert::Into<::std::string::String>,
            >,
        ) -> Self {
            self.alarm_risk = alarm_risk
                .into_iter()
                .map(::std::convert::Into::into)
                .collect();
            self
        }
        /// Sets `alarm_topic_urn`.
        #[must_use]
        pub fn alarm_topic_urn(
            mut self,
            alarm_topic_urn: impl ::std::convert::Into<::std::string::String>,
        ) -> Self {
            self.alarm_topic_urn = ::std::option::Option::Some(alarm_topic_urn.into());
            self
        }
    }
    impl SetAuditBackupRiskSwitchRequest {
        /// With what is required.
        pub fn new(db_id: impl ::std::convert::Into<::std::string::String>, status: i32) -> Self {
            Self {
                db_id: db_id.into(),
                status: status,
                cycle: ::std::default::Default::default(),
            }
        }
        /// Sets `cycle`.
        #[must_use]
        pub fn cycle(mut self, cycle: impl ::std::convert::Into<::std::string::String>) -> Self {
            self.cycle = ::std::option::Option::Some(cycle.into());
            self
        }
    }
    /// What a [`SetAuditBackupSwitchRequest`] cannot be without.
    #[derive(Clone, Debug, PartialEq)]
    pub struct SetAuditBackupSwitchRequired {
        /// OBS bucket.
        pub bucket_name: ::std::string::String,
        /// How often: each day, week, month, hour, or every five minutes. One of `PER_DAY`, `PER_WEEK`, `PER_MONTH`, `PER_HOUR`, `FIVE_MIN`.
        pub cycle: ::std::string::String,
        /// Automatic backup: 0 off, 1 on.
        pub status: i32,
        /// When to trigger, `yyyy-MM-dd HH:mm:ss`.
        pub trigger_time: ::std::string::String,
    }
    impl SetAuditBackupSwitchRequest {
        /// With what is required, by name.
        pub fn new(required: SetAuditBackupSwitchRequired) -> Self {
            Self {
                mode: "AUTO".to_owned(),
                bucket_name: required.bucket_name,
                cycle: required.cycle,
                status: required.status,
                trigger_time: required.trigger_time,
                bucket_root_path: ::std::default::Default::default(),
            }
        }
        /// Sets `bucket_root_path`.
        #[must_use]
        pub fn bucket_root_path(
            mut self,
            bucket_root_path: impl ::std::convert::Into<::std::string::String>,
        ) -> Self {
            self.bucket_root_path = ::std::option::Option::Some(bucket_root_path.into());
            self
        }
    }
    impl SetAuditInstanceTimeZoneRequest {
        /// With what is required.
        pub fn new(timezone: impl ::std::convert::Into<::std::string::String>) -> Self {
            Self {
                timezone: timezone.into(),
            }
        }
    }
    impl SetAuditScopeRuleSwitchRequest {
        /// With what is required.
        pub fn new(
            ids: impl ::std::iter::IntoIterator<Item = impl ::std::convert::Into<::std::string::String>>,
            status: impl ::std::convert::Into<::std::string::String>,
        ) -> Self {
            Self {
                ids: ids.into_iter().map(::std::convert::Into::into).collect(),
                status: status.into(),
            }
        }
    }
    /// What a [`SetAuditSqlRuleSwitchRequest`] cannot be without.
    #[derive(Clone, Debug, PartialEq)]
    pub struct SetAuditSqlRuleSwitchRequired {
        /// Rule id, `id` in `ListSqlInjectionRulesNew`.
        pub id: ::std::string::String,
        /// ON, in force; OFF, not in force.
        pub status: ::std::string::String,
    }
    impl SetAuditSqlRuleSwitchRequest {
        /// With what is required, by name.
        pub fn new(required: SetAuditSqlRuleSwitchRequired) -> Self {
            Self {
                id: required.id,
                status: required.status,
            }
        }
    }
    impl SetRiskRuleRankRequest {
        /// With what is required.
        pub fn new(id: impl ::std::convert::Into<::std::string::String>, new_rank: i32) -> Self {
            Self {
                id: id.into(),
                new_rank: new_rank,
            }
        }
    }
    impl SetSensitiveMaskRuleSwitchRequest {
        /// With what is required.
        pub fn new(
            ids: impl ::std::iter::IntoIterator<Item = impl ::std::convert::Into<::std::string::String>>,
            status: impl ::std::convert::Into<::std::string::String>,
        ) -> Self {
            Self {
                ids: ids.into_iter().map(::std::convert::Into::into).collect(),
                status: status.into(),
            }
        }
    }
    impl SetSqlRuleRankRequest {
        /// With what is required.
        pub fn new(
            ids: impl ::std::iter::IntoIterator<Item = impl ::std::convert::Into<::std::string::String>>,
        ) -> Self {
            Self {
                ids: ids.into_iter().map(::std::convert::Into::into).collect(),
            }
        }
    }
    impl ShowInstanceMonitorInfoRequest {
        /// With what is required.
        pub fn new(time: AuditTimeRange) -> Self {
            Self { time: time }
        }
    }
    /// What a [`SqlRuleRequest`] cannot be without.
    #[derive(Clone, Debug, PartialEq)]
    pub struct SqlRuleRequired {
        /// Level of risk: LOW, MEDIUM, HIGH, or NO_RISK for none.
        pub risk_level: ::std::string::String,
        /// Name of the rule.
        pub rule_name: ::std::string::String,
        /// Regular expression that a statement has to match.
        pub sql_regex: ::std::string::String,
        /// ON, in force; OFF, not in force.
        pub status: ::std::string::String,
    }
    impl SqlRuleRequest {
        /// With what is required, by name.
        pub fn new(required: SqlRuleRequired) -> Self {
            Self {
                risk_level: required.risk_level,
                rule_name: required.rule_name,
                sql_regex: required.sql_regex,
                status: required.status,
            }
        }
    }
    impl SwitchAgentNewRequest {
        /// With what is required.
        pub fn new(
            agent_id: impl ::std::convert::Into<::std::string::String>,
            status: i32,
        ) -> Self {
            Self {
                agent_id: agent_id.into(),
                status: status,
            }
        }
    }
    /// What a [`SwitchAuditDatabaseNewRequest`] cannot be without.
    #[derive(Clone, Debug, PartialEq)]
    pub struct SwitchAuditDatabaseNewRequired {
        /// Database id, `id` in `ListAuditDatabasesNew`.
        pub id: ::std::string::String,
        /// ON, audit; OFF, do not audit.
        pub status: ::std::string::String,
    }
    impl SwitchAuditDatabaseNewRequest {
        /// With what is required, by name.
        pub fn new(required: SwitchAuditDatabaseNewRequired) -> Self {
            Self {
                id: required.id,
                status: required.status,
                lts_audit_switch: ::std::default::Default::default(),
            }
        }
        /// Sets `lts_audit_switch`.
        #[must_use]
        pub fn lts_audit_switch(mut self, lts_audit_switch: i32) -> Self {
            self.lts_audit_switch = ::std::option::Option::Some(lts_audit_switch);
            self
        }
    }
    /// What a [`SwitchRiskRuleNewRequest`] cannot be without.
    #[derive(Clone, Debug, PartialEq)]
    pub struct SwitchRiskRuleNewRequired {
        /// Rule ids, with commas; `id` in `ListAuditRuleRisksNew`.
        pub ids: ::std::string::String,
        /// ON, in force; OFF, not in force.
        pub status: ::std::string::String,
    }
    impl SwitchRiskRuleNewRequest {
        /// With what is required, by name.
        pub fn new(required: SwitchRiskRuleNewRequired) -> Self {
            Self {
                ids: required.ids,
                status: required.status,
            }
        }
    }
    impl TagCondition {
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
    /// What a [`TagToAdd`] cannot be without.
    #[derive(Clone, Debug, PartialEq)]
    pub struct TagToAddRequired {
        /// Key.
        pub key: ::std::string::String,
        /// Value.
        pub value: ::std::string::String,
    }
    impl TagToAdd {
        /// With what is required, by name.
        pub fn new(required: TagToAddRequired) -> Self {
            Self {
                key: required.key,
                value: required.value,
            }
        }
    }
    impl TagToDelete {
        /// With what is required.
        pub fn new(key: impl ::std::convert::Into<::std::string::String>) -> Self {
            Self {
                key: key.into(),
                value: ::std::default::Default::default(),
            }
        }
        /// Sets `value`.
        #[must_use]
        pub fn value(mut self, value: impl ::std::convert::Into<::std::string::String>) -> Self {
            self.value = ::std::option::Option::Some(value.into());
            self
        }
    }
    impl TrendPeriod {
        /// Sets `end_time`.
        #[must_use]
        pub fn end_time(
            mut self,
            end_time: impl ::std::convert::Into<::std::string::String>,
        ) -> Self {
            self.end_time = ::std::option::Option::Some(end_time.into());
            self
        }
        /// Sets `start_time`.
        #[must_use]
        pub fn start_time(
            mut self,
            start_time: impl ::std::convert::Into<::std::string::String>,
        ) -> Self {
            self.start_time = ::std::option::Option::Some(start_time.into());
            self
        }
        /// Sets `time_range`.
        #[must_use]
        pub fn time_range(
            mut self,
            time_range: impl ::std::convert::Into<::std::string::String>,
        ) -> Self {
            self.time_range = ::std::option::Option::Some(time_range.into());
            self
        }
    }
    impl TrendStatisticsRequest {
        /// With what is required.
        pub fn new(regenerate: i32, time: TrendPeriod) -> Self {
            Self {
                regenerate: regenerate,
                time: time,
                db_id: ::std::default::Default::default(),
            }
        }
        /// Sets `db_id`.
        #[must_use]
        pub fn db_id(mut self, db_id: impl ::std::convert::Into<::std::string::String>) -> Self {
            self.db_id = ::std::option::Option::Some(db_id.into());
            self
        }
    }
    impl UpdateAuditInstanceNewRequest {
        /// Sets `comment`.
        #[must_use]
        pub fn comment(
            mut self,
            comment: impl ::std::convert::Into<::std::string::String>,
        ) -> Self {
            self.comment = ::std::option::Option::Some(comment.into());
            self
        }
        /// Sets `name`.
        #[must_use]
        pub fn name(mut self, name: impl ::std::convert::Into<::std::string::String>) -> Self {
            self.name = ::std::option::Option::Some(name.into());
            self
        }
    }
    impl UpdateAuditRiskBucketPathRequest {
        /// With what is required.
        pub fn new(bucket_name: impl ::std::convert::Into<::std::string::String>) -> Self {
            Self {
                bucket_name: bucket_name.into(),
                backup_domain_id: ::std::default::Default::default(),
                bucket_root_path: ::std::default::Default::default(),
            }
        }
        /// Sets `backup_domain_id`.
        #[must_use]
        pub fn backup_domain_id(
            mut self,
            backup_domain_id: impl ::std::convert::Into<::std::string::String>,
        ) -> Self {
            self.backup_domain_id = ::std::option::Option::Some(backup_domain_id.into());
            self
        }
        /// Sets `bucket_root_path`.
        #[must_use]
        pub fn bucket_root_path(
            mut self,
            bucket_root_path: impl ::std::convert::Into<::std::string::String>,
        ) -> Self {
            self.bucket_root_path = ::std::option::Option::Some(bucket_root_path.into());
            self
        }
    }
    impl UpdateAuditSecurityGroupNewRequest {
        /// With what is required.
        pub fn new(
            instance_id: impl ::std::convert::Into<::std::string::String>,
            securitygroup_ids: impl ::std::iter::IntoIterator<
                Item = impl ::std::convert::Into<::std::string::String>,
            >,
        ) -> Self {
            Self {
                instance_id: instance_id.into(),
                securitygroup_ids: securitygroup_ids
                    .into_iter()
                    .map(::std::convert::Into::into)
                    .collect(),
            }
        }
    }
    impl UpdateAuditTaskStatusRequest {
        /// With what is required.
        pub fn new(oper_type: impl ::std::convert::Into<::std::string::String>) -> Self {
            Self {
                oper_type: oper_type.into(),
                code: ::std::default::Default::default(),
                query_begin_time: ::std::default::Default::default(),
                query_end_time: ::std::default::Default::default(),
            }
        }
        /// Sets `code`.
        #[must_use]
        pub fn code(mut self, code: impl ::std::convert::Into<::std::string::String>) -> Self {
            self.code = ::std::option::Option::Some(code.into());
            self
        }
        /// Sets `query_begin_time`.
        #[must_use]
        pub fn query_begin_time(mut self, query_begin_time: i64) -> Self {
            self.query_begin_time = ::std::option::Option::Some(query_begin_time);
            self
        }
        /// Sets `query_end_time`.
        #[must_use]
        pub fn query_end_time(mut self, query_end_time: i64) -> Self {
            self.query_end_time = ::std::option::Option::Some(query_end_time);
            self
        }
    }
    impl UpdateAuditTopicReportSchedulerConfigRequest {
        /// With what is required.
        pub fn new(scheduler: ReportSchedule) -> Self {
            Self {
                scheduler: scheduler,
            }
        }
    }
    impl UpdateAuditWhitelistRequest {
        /// With what is required.
        pub fn new(enabled: bool) -> Self {
            Self {
                enabled: enabled,
                db_ids: ::std::default::Default::default(),
                desc: ::std::default::Default::default(),
            }
        }
        /// Sets `db_ids`.
        #[must_use]
        pub fn db_ids(
            mut self,
            db_ids: impl ::std::iter::IntoIterator<
                Item = impl ::std::convert::Into<::std::string::String>,
            >,
        ) -> Self {
            self.db_ids = db_ids.into_iter().map(::std::convert::Into::into).collect();
            self
        }
        /// Sets `desc`.
        #[must_use]
        pub fn desc(mut self, desc: impl ::std::convert::Into<::std::string::String>) -> Self {
            self.desc = ::std::option::Option::Some(desc.into());
            self
        }
    }
    impl UpdateLogRetentionCommonSettingsRequest {
        /// Sets `retention_days`.
        #[must_use]
        pub fn retention_days(mut self, retention_days: i32) -> Self {
            self.retention_days = ::std::option::Option::Some(retention_days);
            self
        }
    }
    impl WhitelistSpec {
        /// With what is required.
        pub fn new(sql: impl ::std::convert::Into<::std::string::String>) -> Self {
            Self {
                sql: sql.into(),
                db_ids: ::std::default::Default::default(),
                desc: ::std::default::Default::default(),
                enabled: ::std::default::Default::default(),
            }
        }
        /// Sets `db_ids`.
        #[must_use]
        pub fn db_ids(
            mut self,
            db_ids: impl ::std::iter::IntoIterator<
                Item = impl ::std::convert::Into<::std::string::String>,
            >,
        ) -> Self {
            self.db_ids = db_ids.into_iter().map(::std::convert::Into::into).collect();
            self
        }
        /// Sets `desc`.
        #[must_use]
        pub fn desc(mut self, desc: impl ::std::convert::Into<::std::string::String>) -> Self {
            self.desc = ::std::option::Option::Some(desc.into());
            self
        }
        /// Sets `enabled`.
        #[must_use]
        pub fn enabled(mut self, enabled: bool) -> Self {
            self.enabled = ::std::option::Option::Some(enabled);
            self
        }
    }
    ::huaweicloud_core::tolerant_records!(
        AddAuditDatabaseNewResponse,
        AddRdsDatabaseNewResponse,
        AffectedResource,
        AgentResultResponse,
        AgentView,
        AlarmLogEntry,
        AuditActionResponse,
        AuditDatabaseEntry,
        AuditDatabaseRdsResult,
        AuditDatabaseRdsView,
        AuditDatabaseStatusResponse,
        AuditDatabaseView,
        AuditInstance,
        AuditInstanceJob,
        AuditInstanceLegacy,
        AuditInstanceV1,
        AuditSettingResponse,
        AuditSqlDetail,
        AuditSqlItem,
        AuditSqlObject,
        AuditSqlSummary,
        AuditSummaryDatabaseRisk,
        AuditSummaryDatabaseRule,
        AuditSummaryInstance,
        AuditSummaryInstanceRisk,
        AuditSummaryRuleRisk,
        AuditSummaryUnsupported,
        AuditSummaryUnsupportedInstance,
        AuditUpgradeStatus,
        AuditUpgradeStep,
        AzInfo,
        BackupBucket,
        BackupEntry,
        BackupRiskTemplate,
        BasicResponse,
        ClusterActivateInfo,
        ClusterServer,
        ClusterServerList,
        ConsoleResource,
        CountInjectionStatisticsResponse,
        CountOperationStatisticsResponse,
        CountRiskTrendStatisticsResponse,
        CountSessionStatisticsResponse,
        CountSqlStatisticsResponse,
        CountSqlTrendStatisticsResponse,
        DataResourceHead,
        DbCluster,
        DbDataStore,
        DbUser,
        DeleteAuditReportResponse,
        DiskInfo,
        EcsSpecification,
        ListAlarmTopicConfigInfoNewResponse,
        ListAuditAgentNewResponse,
        ListAuditAlarmLogNewResponse,
        ListAuditBackupInfoResponse,
        ListAuditBackupRiskTemplatesResponse,
        ListAuditDatabasesNewResponse,
        ListAuditInstanceJobsNewResponse,
        ListAuditInstancesLastResponse,
        ListAuditInstancesNewResponse,
        ListAuditInstancesResponse,
        ListAuditObsBucketsResponse,
        ListAuditOperateLogsNewResponse,
        ListAuditReportTemplatesResponse,
        ListAuditReportsResponse,
        ListAuditRuleRisksNewResponse,
        ListAuditRuleScopesNewResponse,
        ListAuditSensitiveMasksNewResponse,
        ListAuditSqlsNewResponse,
        ListAuditSummaryInfosResponse,
        ListAuditTagsResponse,
        ListAvailabilityZoneInfosNewResponse,
        ListDbClustersResponse,
        ListDomainAllResourceResponse,
        ListEcsSpecificationNewResponse,
        ListProjectResourceTagsResponse,
        ListRdsDatabasesResponse,
        ListSqlInjectionRulesNewResponse,
        ListWhitelistsResponse,
        LogRetention,
        MaskRuleView,
        MaskSwitchResponse,
        NestedError,
        OperateLogInfo,
        OrderResponse,
        PageInfo,
        ProjectTag,
        ReportItem,
        ReportScheduleView,
        ReportTemplate,
        ReportTemplateItem,
        ReportView,
        ResourceEnvironment,
        ResourceInstanceByTagResponse,
        ResultResponse,
        RiskRuleObjectView,
        RiskRuleSummary,
        RuleStatusResponse,
        ScopeRuleView,
        SessionsOfDbClient,
        SessionsOfDbUser,
        SetAlarmTopicConfigInfoNewResponse,
        SetAuditAutoBackupTemplateResponse,
        ShowAuditBackRiskTemplateResponse,
        ShowAuditBackupStatusResponse,
        ShowAuditQuotaNewResponse,
        ShowAuditRuleRiskNewResponse,
        ShowAuditStatisticsResponse,
        ShowAuditTaskStatusResponse,
        ShowAuditTopicReportSchedulerConfigResponse,
        ShowAuditUpgradeStatusResponse,
        ShowBackupRiskBucketPathResponse,
        ShowDomainAllResourceCountResponse,
        ShowInstanceMonitorInfoResponse,
        ShowInstanceQuotaResponse,
        ShowLogRetentionCommonSettingsResponse,
        ShowServerVersionResponse,
        ShowSqlDetailResponse,
        SqlRuleView,
        SystemInfo,
        TagView,
        TaggedResource,
        TrafficInfo,
        TrendHistory,
        TrendInjectionPoint,
        TrendOperationPoint,
        TrendRiskPoint,
        TrendSessionPoint,
        TrendSqlCountPoint,
        TrendSqlTypePoint,
        UpdateAuditTopicReportSchedulerConfigResponse,
        WhitelistStatusResponse,
        WhitelistView
    );
    impl ::std::fmt::Debug for AddDatabaseSslKeyRequest {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct("AddDatabaseSslKeyRequest")
                .field("pem_key_txt", &"…")
                .finish()
        }
    }
    impl ::std::fmt::Debug for ChangePasswordRequest {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct("ChangePasswordRequest")
                .field("new_password", &"…")
                .field("user_name", &self.user_name)
                .finish()
        }
    }
    impl ::std::fmt::Debug for ClusterOrderRequest {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct("ClusterOrderRequest")
                .field("asset_nums", &self.asset_nums)
                .field("availability_zone", &self.availability_zone)
                .field("charging_mode", &self.charging_mode)
                .field("cloud_service_type", &self.cloud_service_type)
                .field("comment", &self.comment)
                .field("composite_product_id", &self.composite_product_id)
                .field("deploy_mode", &self.deploy_mode)
                .field("discount_id", &self.discount_id)
                .field("enterprise_project_id", &self.enterprise_project_id)
                .field("flavor_ref", &self.flavor_ref)
                .field("hx_password", &"…")
                .field("image_business_type", &self.image_business_type)
                .field("is_auto_renew", &self.is_auto_renew)
                .field("name", &self.name)
                .field("nics", &self.nics)
                .field("outside_ins_config", &self.outside_ins_config)
                .field("period_num", &self.period_num)
                .field("period_type", &self.period_type)
                .field("product_infos", &self.product_infos)
                .field("promotion_activity_id", &self.promotion_activity_id)
                .field("promotion_info", &self.promotion_info)
                .field("public_ip", &self.public_ip)
                .field("region_id", &self.region_id)
                .field("security_groups", &self.security_groups)
                .field("subscription_num", &self.subscription_num)
                .field("tags", &self.tags)
                .field("vpc_id", &self.vpc_id)
                .finish()
        }
    }
    impl ::std::fmt::Debug for ChangePasswordRequired {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct("ChangePasswordRequired")
                .field("new_password", &"…")
                .field("user_name", &self.user_name)
                .finish()
        }
    }
    impl ::std::fmt::Debug for ClusterOrderRequired {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct("ClusterOrderRequired")
                .field("asset_nums", &self.asset_nums)
                .field("availability_zone", &self.availability_zone)
                .field("charging_mode", &self.charging_mode)
                .field("cloud_service_type", &self.cloud_service_type)
                .field("deploy_mode", &self.deploy_mode)
                .field("enterprise_project_id", &self.enterprise_project_id)
                .field("flavor_ref", &self.flavor_ref)
                .field("hx_password", &"…")
                .field("image_business_type", &self.image_business_type)
                .field("is_auto_renew", &self.is_auto_renew)
                .field("name", &self.name)
                .field("nics", &self.nics)
                .field("period_num", &self.period_num)
                .field("period_type", &self.period_type)
                .field("product_infos", &self.product_infos)
                .field("security_groups", &self.security_groups)
                .field("subscription_num", &self.subscription_num)
                .field("vpc_id", &self.vpc_id)
                .finish()
        }
    }
}
#[derive(Clone, Debug)]
/// Client for Huawei Cloud Database Security Service
///
/// Database Security Service: audit of databases, database encryption, and database operation and
/// maintenance (O&M). All current operations are here, and of those that are to be taken offline only
/// restart, start and stop of audit instances and their two lists, because clients still use them.
///
/// Two path families exist for the same functions. The older one (`/v1/{project_id}/dbss/audit/...` and
/// `/v1/{project_id}/{instance_id}/audit/...`) is marked to be taken offline; no date is given. The ids
/// of the current one (`/vN/{project_id}/audit/...`) end in `New` where an older operation exists, and
/// once in `Last`: `ListAuditInstancesLast` follows both `ListAuditInstances` and
/// `ListAuditInstancesNew`. `v1`, `v2` and `v3` are part of each path and mixed freely. The Terraform
/// provider uses the older family throughout.
///
/// Rules that hold for every operation here:
///
/// - HTTP 200 alone is no success. The answer says it in `result` (`success`, `SUCCESS` or
///   `request_success`; `failed` can come with HTTP 200), in `status` (`SUCCESS` or `FAILED`, `success`
///   or `fail`) or in `code` (text `0` for orders, the number 0 elsewhere). Each operation says which.
/// - Restart, start, stop, deletion and upgrade go on after the answer and return no job that could be
///   asked about. The end shows in the lists: for an audit instance `task` is back to `NO_TASK`, and
///   `status` is `ACTIVE` (restart, start) or `SHUTOFF` (stop). `NO_TASK` can also be seen before the
///   action has been registered, so a client should have seen the running task once, or else report the
///   outcome as unconfirmed.
/// - The Terraform provider looks after 10 seconds, then every 10 seconds, for 10 minutes by default. It
///   checks `task` only.
/// - An audit instance has two ids: `instance_id` (`id` in most lists) and `resource_id`, the one that
///   billing, creation jobs, upgrades and tags go by.
/// - Lists page by `offset` and `limit` (mostly typed string although they are numbers), searches by
///   `page` and `size` in the body, and the resource list of the security console by `marker`.
/// - Times are texts `yyyy-MM-dd HH:mm:ss` (UTC in search filters) or milliseconds since 1970.
/// - Older pages nest errors in `error`; current pages of the same operations have them flat. The gateway
///   has a flat form of its own with `request_id`. Accept all three.
/// - `x-errors` lists codes to expect; where no page ties codes to a call they follow from the general
///   table of the service.
/// - No rate limit is published. The operation catalogue puts RebootAuditInstance,
///   RebootAuditInstanceNew, RebootDbEncryptInstance and the downloads of agents and reports in a
///   stricter throttling group than the rest. The gateway refuses a throttled call with HTTP 429.
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
    async fn list_domain_all_resource_once<'a>(
        &'a self,
        domain_id: &'a ::huaweicloud_core::PathSegment,
        region_id: &'a ::huaweicloud_core::PathSegment,
        resource_type: &'a ::huaweicloud_core::PathSegment,
        limit: Option<i32>,
        marker: Option<&'a str>,
    ) -> Result<
        ResponseValue<types::ListDomainAllResourceResponse>,
        Error<::huaweicloud_core::ErrorBody>,
    > {
        let url = format!(
            "{}/v1/resource-manager/domains/{}/all-resources/{}/{}",
            self.baseurl,
            encode_path(&domain_id.to_string()),
            encode_path(&region_id.to_string()),
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
            .query(&progenitor_client::QueryParam::new("marker", &marker))
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "list_domain_all_resource",
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
    async fn show_domain_all_resource_count_once<'a>(
        &'a self,
        domain_id: &'a ::huaweicloud_core::PathSegment,
        region_id: &'a ::huaweicloud_core::PathSegment,
        resource_type: &'a ::huaweicloud_core::PathSegment,
    ) -> Result<
        ResponseValue<types::ShowDomainAllResourceCountResponse>,
        Error<::huaweicloud_core::ErrorBody>,
    > {
        let url = format!(
            "{}/v1/resource-manager/domains/{}/all-resources/{}/{}/count",
            self.baseurl,
            encode_path(&domain_id.to_string()),
            encode_path(&region_id.to_string()),
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
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "show_domain_all_resource_count",
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
    async fn update_audit_risk_bucket_path_once<'a>(
        &'a self,
        domain_id: &'a ::huaweicloud_core::PathSegment,
        instance_id: &'a ::huaweicloud_core::PathSegment,
        body: &'a types::UpdateAuditRiskBucketPathRequest,
    ) -> Result<ResponseValue<types::ResultResponse>, Error<::huaweicloud_core::ErrorBody>> {
        let url = format!(
            "{}/v1/{}/audit/{}/backup/risk/global/bucket-path",
            self.baseurl,
            encode_path(&domain_id.to_string()),
            encode_path(&instance_id.to_string()),
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
            operation_id: "update_audit_risk_bucket_path",
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
    async fn set_audit_backup_risk_switch_once<'a>(
        &'a self,
        domain_id: &'a ::huaweicloud_core::PathSegment,
        instance_id: &'a ::huaweicloud_core::PathSegment,
        body: &'a types::SetAuditBackupRiskSwitchRequest,
    ) -> Result<ResponseValue<types::ResultResponse>, Error<::huaweicloud_core::ErrorBody>> {
        let url = format!(
            "{}/v1/{}/audit/{}/backup/risk/switch",
            self.baseurl,
            encode_path(&domain_id.to_string()),
            encode_path(&instance_id.to_string()),
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
            operation_id: "set_audit_backup_risk_switch",
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
    async fn set_audit_backup_switch_once<'a>(
        &'a self,
        domain_id: &'a ::huaweicloud_core::PathSegment,
        instance_id: &'a ::huaweicloud_core::PathSegment,
        body: &'a types::SetAuditBackupSwitchRequest,
    ) -> Result<ResponseValue<types::ResultResponse>, Error<::huaweicloud_core::ErrorBody>> {
        let url = format!(
            "{}/v1/{}/audit/{}/backup/switch",
            self.baseurl,
            encode_path(&domain_id.to_string()),
            encode_path(&instance_id.to_string()),
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
            operation_id: "set_audit_backup_switch",
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
    async fn upload_audit_db_config_once<'a>(
        &'a self,
        project_id: &'a ::huaweicloud_core::PathSegment,
    ) -> Result<ResponseValue<types::ResultResponse>, Error<::huaweicloud_core::ErrorBody>> {
        let url = format!(
            "{}/v1/{}/audit/databases/configs/obs-upload",
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
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "upload_audit_db_config",
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
    async fn delete_instances_new_once<'a>(
        &'a self,
        project_id: &'a ::huaweicloud_core::PathSegment,
        body: &'a types::DeleteInstancesNewRequest,
    ) -> Result<ResponseValue<types::ResultResponse>, Error<::huaweicloud_core::ErrorBody>> {
        let url = format!(
            "{}/v1/{}/audit/instance",
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
            operation_id: "delete_instances_new",
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
    async fn reboot_audit_instance_new_once<'a>(
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
    async fn start_audit_instance_new_once<'a>(
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
    async fn stop_audit_instance_new_once<'a>(
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
    async fn update_audit_instance_new_once<'a>(
        &'a self,
        project_id: &'a ::huaweicloud_core::PathSegment,
        instance_id: &'a ::huaweicloud_core::PathSegment,
        body: &'a types::UpdateAuditInstanceNewRequest,
    ) -> Result<ResponseValue<types::ResultResponse>, Error<::huaweicloud_core::ErrorBody>> {
        let url = format!(
            "{}/v1/{}/audit/instance/{}",
            self.baseurl,
            encode_path(&project_id.to_string()),
            encode_path(&instance_id.to_string()),
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
            operation_id: "update_audit_instance_new",
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
    async fn list_audit_instances_new_once<'a>(
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
    async fn update_audit_security_group_new_once<'a>(
        &'a self,
        project_id: &'a ::huaweicloud_core::PathSegment,
        body: &'a types::UpdateAuditSecurityGroupNewRequest,
    ) -> Result<ResponseValue<types::ResultResponse>, Error<::huaweicloud_core::ErrorBody>> {
        let url = format!(
            "{}/v1/{}/audit/security-group",
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
            operation_id: "update_audit_security_group_new",
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
    async fn list_ecs_specification_new_once<'a>(
        &'a self,
        project_id: &'a ::huaweicloud_core::PathSegment,
        image_business_type: Option<i32>,
    ) -> Result<
        ResponseValue<types::ListEcsSpecificationNewResponse>,
        Error<::huaweicloud_core::ErrorBody>,
    > {
        let url = format!(
            "{}/v1/{}/audit/specification",
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
                "image_business_type",
                &image_business_type,
            ))
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "list_ecs_specification_new",
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
    async fn show_audit_statistics_once<'a>(
        &'a self,
        project_id: &'a ::huaweicloud_core::PathSegment,
    ) -> Result<
        ResponseValue<types::ShowAuditStatisticsResponse>,
        Error<::huaweicloud_core::ErrorBody>,
    > {
        let url = format!(
            "{}/v1/{}/audit/summary/risk/statistics",
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
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "show_audit_statistics",
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
    async fn update_audit_task_status_once<'a>(
        &'a self,
        project_id: &'a ::huaweicloud_core::PathSegment,
        busi_type: &'a ::huaweicloud_core::PathSegment,
        body: &'a types::UpdateAuditTaskStatusRequest,
    ) -> Result<ResponseValue<()>, Error<::huaweicloud_core::ErrorBody>> {
        let url = format!(
            "{}/v1/{}/audit/summary/{}/task-status",
            self.baseurl,
            encode_path(&project_id.to_string()),
            encode_path(&busi_type.to_string()),
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
            operation_id: "update_audit_task_status",
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
    async fn show_audit_upgrade_status_once<'a>(
        &'a self,
        project_id: &'a ::huaweicloud_core::PathSegment,
    ) -> Result<
        ResponseValue<types::ShowAuditUpgradeStatusResponse>,
        Error<::huaweicloud_core::ErrorBody>,
    > {
        let url = format!(
            "{}/v1/{}/audit/upgrade/status",
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
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "show_audit_upgrade_status",
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
    async fn batch_set_audit_alarm_log_status_once<'a>(
        &'a self,
        project_id: &'a ::huaweicloud_core::PathSegment,
        instance_id: &'a ::huaweicloud_core::PathSegment,
        body: &'a types::BatchSetAuditAlarmLogStatusRequest,
    ) -> Result<ResponseValue<types::ResultResponse>, Error<::huaweicloud_core::ErrorBody>> {
        let url = format!(
            "{}/v1/{}/audit/{}/alarm-log/mark",
            self.baseurl,
            encode_path(&project_id.to_string()),
            encode_path(&instance_id.to_string()),
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
            operation_id: "batch_set_audit_alarm_log_status",
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
    async fn set_audit_alarm_log_status_once<'a>(
        &'a self,
        project_id: &'a ::huaweicloud_core::PathSegment,
        instance_id: &'a ::huaweicloud_core::PathSegment,
        id: &'a ::huaweicloud_core::PathSegment,
    ) -> Result<ResponseValue<types::ResultResponse>, Error<::huaweicloud_core::ErrorBody>> {
        let url = format!(
            "{}/v1/{}/audit/{}/alarm-log/{}",
            self.baseurl,
            encode_path(&project_id.to_string()),
            encode_path(&instance_id.to_string()),
            encode_path(&id.to_string()),
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
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "set_audit_alarm_log_status",
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
    async fn delete_audit_alarm_log_once<'a>(
        &'a self,
        project_id: &'a ::huaweicloud_core::PathSegment,
        instance_id: &'a ::huaweicloud_core::PathSegment,
        id: &'a ::huaweicloud_core::PathSegment,
    ) -> Result<ResponseValue<types::ResultResponse>, Error<::huaweicloud_core::ErrorBody>> {
        let url = format!(
            "{}/v1/{}/audit/{}/alarm-log/{}",
            self.baseurl,
            encode_path(&project_id.to_string()),
            encode_path(&instance_id.to_string()),
            encode_path(&id.to_string()),
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
            operation_id: "delete_audit_alarm_log",
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
    async fn show_backup_risk_bucket_path_once<'a>(
        &'a self,
        project_id: &'a ::huaweicloud_core::PathSegment,
        instance_id: &'a ::huaweicloud_core::PathSegment,
    ) -> Result<
        ResponseValue<types::ShowBackupRiskBucketPathResponse>,
        Error<::huaweicloud_core::ErrorBody>,
    > {
        let url = format!(
            "{}/v1/{}/audit/{}/backup/risk/bucket-path",
            self.baseurl,
            encode_path(&project_id.to_string()),
            encode_path(&instance_id.to_string()),
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
            operation_id: "show_backup_risk_bucket_path",
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
    async fn show_audit_back_risk_template_once<'a>(
        &'a self,
        project_id: &'a ::huaweicloud_core::PathSegment,
        instance_id: &'a ::huaweicloud_core::PathSegment,
        db_id: &'a ::huaweicloud_core::PathSegment,
    ) -> Result<
        ResponseValue<types::ShowAuditBackRiskTemplateResponse>,
        Error<::huaweicloud_core::ErrorBody>,
    > {
        let url = format!(
            "{}/v1/{}/audit/{}/backup/risk/template/{}",
            self.baseurl,
            encode_path(&project_id.to_string()),
            encode_path(&instance_id.to_string()),
            encode_path(&db_id.to_string()),
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
            operation_id: "show_audit_back_risk_template",
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
    async fn list_audit_backup_risk_templates_once<'a>(
        &'a self,
        project_id: &'a ::huaweicloud_core::PathSegment,
        instance_id: &'a ::huaweicloud_core::PathSegment,
    ) -> Result<
        ResponseValue<types::ListAuditBackupRiskTemplatesResponse>,
        Error<::huaweicloud_core::ErrorBody>,
    > {
        let url = format!(
            "{}/v1/{}/audit/{}/backup/risk/templates",
            self.baseurl,
            encode_path(&project_id.to_string()),
            encode_path(&instance_id.to_string()),
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
            operation_id: "list_audit_backup_risk_templates",
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
    async fn show_audit_backup_status_once<'a>(
        &'a self,
        project_id: &'a ::huaweicloud_core::PathSegment,
        instance_id: &'a ::huaweicloud_core::PathSegment,
    ) -> Result<
        ResponseValue<types::ShowAuditBackupStatusResponse>,
        Error<::huaweicloud_core::ErrorBody>,
    > {
        let url = format!(
            "{}/v1/{}/audit/{}/backup/status",
            self.baseurl,
            encode_path(&project_id.to_string()),
            encode_path(&instance_id.to_string()),
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
            operation_id: "show_audit_backup_status",
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
    async fn set_audit_auto_backup_template_once<'a>(
        &'a self,
        project_id: &'a ::huaweicloud_core::PathSegment,
        instance_id: &'a ::huaweicloud_core::PathSegment,
    ) -> Result<
        ResponseValue<types::SetAuditAutoBackupTemplateResponse>,
        Error<::huaweicloud_core::ErrorBody>,
    > {
        let url = format!(
            "{}/v1/{}/audit/{}/backup/template",
            self.baseurl,
            encode_path(&project_id.to_string()),
            encode_path(&instance_id.to_string()),
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
            operation_id: "set_audit_auto_backup_template",
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
    async fn restore_audit_backup_once<'a>(
        &'a self,
        project_id: &'a ::huaweicloud_core::PathSegment,
        instance_id: &'a ::huaweicloud_core::PathSegment,
        id: &'a ::huaweicloud_core::PathSegment,
    ) -> Result<ResponseValue<types::ResultResponse>, Error<::huaweicloud_core::ErrorBody>> {
        let url = format!(
            "{}/v1/{}/audit/{}/backup/{}/restore",
            self.baseurl,
            encode_path(&project_id.to_string()),
            encode_path(&instance_id.to_string()),
            encode_path(&id.to_string()),
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
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "restore_audit_backup",
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
    async fn retry_audit_backup_task_once<'a>(
        &'a self,
        project_id: &'a ::huaweicloud_core::PathSegment,
        instance_id: &'a ::huaweicloud_core::PathSegment,
        id: &'a ::huaweicloud_core::PathSegment,
    ) -> Result<ResponseValue<types::ResultResponse>, Error<::huaweicloud_core::ErrorBody>> {
        let url = format!(
            "{}/v1/{}/audit/{}/backup/{}/retry",
            self.baseurl,
            encode_path(&project_id.to_string()),
            encode_path(&instance_id.to_string()),
            encode_path(&id.to_string()),
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
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "retry_audit_backup_task",
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
    async fn delete_audit_backup_task_once<'a>(
        &'a self,
        project_id: &'a ::huaweicloud_core::PathSegment,
        instance_id: &'a ::huaweicloud_core::PathSegment,
        id: &'a ::huaweicloud_core::PathSegment,
    ) -> Result<ResponseValue<types::ResultResponse>, Error<::huaweicloud_core::ErrorBody>> {
        let url = format!(
            "{}/v1/{}/audit/{}/backups/{}",
            self.baseurl,
            encode_path(&project_id.to_string()),
            encode_path(&instance_id.to_string()),
            encode_path(&id.to_string()),
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
            operation_id: "delete_audit_backup_task",
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
    async fn list_audit_operate_logs_new_once<'a>(
        &'a self,
        project_id: &'a ::huaweicloud_core::PathSegment,
        instance_id: &'a ::huaweicloud_core::PathSegment,
        body: &'a types::ListAuditOperateLogsNewRequest,
    ) -> Result<
        ResponseValue<types::ListAuditOperateLogsNewResponse>,
        Error<::huaweicloud_core::ErrorBody>,
    > {
        let url = format!(
            "{}/v1/{}/audit/{}/operation-log",
            self.baseurl,
            encode_path(&project_id.to_string()),
            encode_path(&instance_id.to_string()),
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
            operation_id: "list_audit_operate_logs_new",
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
    async fn create_report_once<'a>(
        &'a self,
        project_id: &'a ::huaweicloud_core::PathSegment,
        instance_id: &'a ::huaweicloud_core::PathSegment,
        body: &'a types::CreateReportRequest,
    ) -> Result<ResponseValue<types::ResultResponse>, Error<::huaweicloud_core::ErrorBody>> {
        let url = format!(
            "{}/v1/{}/audit/{}/reports/create",
            self.baseurl,
            encode_path(&project_id.to_string()),
            encode_path(&instance_id.to_string()),
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
            operation_id: "create_report",
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
    async fn list_audit_reports_once<'a>(
        &'a self,
        project_id: &'a ::huaweicloud_core::PathSegment,
        instance_id: &'a ::huaweicloud_core::PathSegment,
        body: &'a types::ListAuditReportsRequest,
    ) -> Result<ResponseValue<types::ListAuditReportsResponse>, Error<::huaweicloud_core::ErrorBody>>
    {
        let url = format!(
            "{}/v1/{}/audit/{}/reports/list",
            self.baseurl,
            encode_path(&project_id.to_string()),
            encode_path(&instance_id.to_string()),
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
            operation_id: "list_audit_reports",
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
    async fn update_audit_topic_report_scheduler_config_once<'a>(
        &'a self,
        project_id: &'a ::huaweicloud_core::PathSegment,
        instance_id: &'a ::huaweicloud_core::PathSegment,
        body: &'a types::UpdateAuditTopicReportSchedulerConfigRequest,
    ) -> Result<
        ResponseValue<types::UpdateAuditTopicReportSchedulerConfigResponse>,
        Error<::huaweicloud_core::ErrorBody>,
    > {
        let url = format!(
            "{}/v1/{}/audit/{}/reports/task",
            self.baseurl,
            encode_path(&project_id.to_string()),
            encode_path(&instance_id.to_string()),
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
            operation_id: "update_audit_topic_report_scheduler_config",
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
    async fn delete_audit_report_once<'a>(
        &'a self,
        project_id: &'a ::huaweicloud_core::PathSegment,
        instance_id: &'a ::huaweicloud_core::PathSegment,
        id: &'a ::huaweicloud_core::PathSegment,
    ) -> Result<ResponseValue<types::DeleteAuditReportResponse>, Error<::huaweicloud_core::ErrorBody>>
    {
        let url = format!(
            "{}/v1/{}/audit/{}/reports/{}",
            self.baseurl,
            encode_path(&project_id.to_string()),
            encode_path(&instance_id.to_string()),
            encode_path(&id.to_string()),
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
            operation_id: "delete_audit_report",
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
    async fn download_audit_report_once<'a>(
        &'a self,
        project_id: &'a ::huaweicloud_core::PathSegment,
        instance_id: &'a ::huaweicloud_core::PathSegment,
        id: &'a ::huaweicloud_core::PathSegment,
        local: Option<&'a str>,
    ) -> Result<ResponseValue<ByteStream>, Error<::huaweicloud_core::ErrorBody>> {
        let url = format!(
            "{}/v1/{}/audit/{}/reports/{}/download",
            self.baseurl,
            encode_path(&project_id.to_string()),
            encode_path(&instance_id.to_string()),
            encode_path(&id.to_string()),
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
            .query(&progenitor_client::QueryParam::new("local", &local))
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "download_audit_report",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => Ok(ResponseValue::stream(response)),
            400u16..=499u16 => Err(Error::ErrorResponse(
                ResponseValue::from_response(response).await?,
            )),
            500u16..=599u16 => Err(Error::ErrorResponse(
                ResponseValue::from_response(response).await?,
            )),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    async fn list_audit_rule_risks_new_once<'a>(
        &'a self,
        project_id: &'a ::huaweicloud_core::PathSegment,
        instance_id: &'a ::huaweicloud_core::PathSegment,
        limit: Option<&'a str>,
        name: Option<&'a str>,
        offset: Option<&'a str>,
        risk_levels: Option<&'a str>,
        support_db_classify_rule: Option<bool>,
    ) -> Result<
        ResponseValue<types::ListAuditRuleRisksNewResponse>,
        Error<::huaweicloud_core::ErrorBody>,
    > {
        let url = format!(
            "{}/v1/{}/audit/{}/rule/risk",
            self.baseurl,
            encode_path(&project_id.to_string()),
            encode_path(&instance_id.to_string()),
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
            .query(&progenitor_client::QueryParam::new("name", &name))
            .query(&progenitor_client::QueryParam::new("offset", &offset))
            .query(&progenitor_client::QueryParam::new(
                "risk_levels",
                &risk_levels,
            ))
            .query(&progenitor_client::QueryParam::new(
                "support_db_classify_rule",
                &support_db_classify_rule,
            ))
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "list_audit_rule_risks_new",
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
    async fn create_audit_risk_rule_once<'a>(
        &'a self,
        project_id: &'a ::huaweicloud_core::PathSegment,
        instance_id: &'a ::huaweicloud_core::PathSegment,
        body: &'a types::RiskRuleRequest,
    ) -> Result<ResponseValue<types::RuleStatusResponse>, Error<::huaweicloud_core::ErrorBody>>
    {
        let url = format!(
            "{}/v1/{}/audit/{}/rule/risk",
            self.baseurl,
            encode_path(&project_id.to_string()),
            encode_path(&instance_id.to_string()),
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
            operation_id: "create_audit_risk_rule",
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
    async fn delete_audit_rule_risk_once<'a>(
        &'a self,
        project_id: &'a ::huaweicloud_core::PathSegment,
        instance_id: &'a ::huaweicloud_core::PathSegment,
        id: &'a ::huaweicloud_core::PathSegment,
    ) -> Result<ResponseValue<types::RuleStatusResponse>, Error<::huaweicloud_core::ErrorBody>>
    {
        let url = format!(
            "{}/v1/{}/audit/{}/rule/risk/{}",
            self.baseurl,
            encode_path(&project_id.to_string()),
            encode_path(&instance_id.to_string()),
            encode_path(&id.to_string()),
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
            operation_id: "delete_audit_rule_risk",
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
    async fn list_audit_rule_scopes_new_once<'a>(
        &'a self,
        project_id: &'a ::huaweicloud_core::PathSegment,
        instance_id: &'a ::huaweicloud_core::PathSegment,
        limit: Option<&'a str>,
        offset: Option<&'a str>,
    ) -> Result<
        ResponseValue<types::ListAuditRuleScopesNewResponse>,
        Error<::huaweicloud_core::ErrorBody>,
    > {
        let url = format!(
            "{}/v1/{}/audit/{}/rule/scopes",
            self.baseurl,
            encode_path(&project_id.to_string()),
            encode_path(&instance_id.to_string()),
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
            operation_id: "list_audit_rule_scopes_new",
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
    async fn create_audit_scope_rule_once<'a>(
        &'a self,
        project_id: &'a ::huaweicloud_core::PathSegment,
        instance_id: &'a ::huaweicloud_core::PathSegment,
        body: &'a types::ScopeRuleRequest,
    ) -> Result<ResponseValue<types::RuleStatusResponse>, Error<::huaweicloud_core::ErrorBody>>
    {
        let url = format!(
            "{}/v1/{}/audit/{}/rule/scopes",
            self.baseurl,
            encode_path(&project_id.to_string()),
            encode_path(&instance_id.to_string()),
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
            operation_id: "create_audit_scope_rule",
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
    async fn batch_delete_audit_scope_once<'a>(
        &'a self,
        project_id: &'a ::huaweicloud_core::PathSegment,
        instance_id: &'a ::huaweicloud_core::PathSegment,
        body: &'a types::BatchDeleteAuditScopeRequest,
    ) -> Result<ResponseValue<types::RuleStatusResponse>, Error<::huaweicloud_core::ErrorBody>>
    {
        let url = format!(
            "{}/v1/{}/audit/{}/rule/scopes/batch-delete",
            self.baseurl,
            encode_path(&project_id.to_string()),
            encode_path(&instance_id.to_string()),
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
            operation_id: "batch_delete_audit_scope",
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
    async fn delete_audit_scope_once<'a>(
        &'a self,
        project_id: &'a ::huaweicloud_core::PathSegment,
        instance_id: &'a ::huaweicloud_core::PathSegment,
        id: &'a ::huaweicloud_core::PathSegment,
    ) -> Result<ResponseValue<types::RuleStatusResponse>, Error<::huaweicloud_core::ErrorBody>>
    {
        let url = format!(
            "{}/v1/{}/audit/{}/rule/scopes/{}",
            self.baseurl,
            encode_path(&project_id.to_string()),
            encode_path(&instance_id.to_string()),
            encode_path(&id.to_string()),
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
            operation_id: "delete_audit_scope",
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
    async fn create_audit_sql_rule_once<'a>(
        &'a self,
        project_id: &'a ::huaweicloud_core::PathSegment,
        instance_id: &'a ::huaweicloud_core::PathSegment,
        body: &'a types::SqlRuleRequest,
    ) -> Result<ResponseValue<types::RuleStatusResponse>, Error<::huaweicloud_core::ErrorBody>>
    {
        let url = format!(
            "{}/v1/{}/audit/{}/rule/sql",
            self.baseurl,
            encode_path(&project_id.to_string()),
            encode_path(&instance_id.to_string()),
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
            operation_id: "create_audit_sql_rule",
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
    async fn update_audit_sql_rule_once<'a>(
        &'a self,
        project_id: &'a ::huaweicloud_core::PathSegment,
        instance_id: &'a ::huaweicloud_core::PathSegment,
        id: &'a ::huaweicloud_core::PathSegment,
        body: &'a types::SqlRuleRequest,
    ) -> Result<ResponseValue<types::RuleStatusResponse>, Error<::huaweicloud_core::ErrorBody>>
    {
        let url = format!(
            "{}/v1/{}/audit/{}/rule/sql/{}",
            self.baseurl,
            encode_path(&project_id.to_string()),
            encode_path(&instance_id.to_string()),
            encode_path(&id.to_string()),
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
            operation_id: "update_audit_sql_rule",
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
    async fn delete_audit_rule_sql_once<'a>(
        &'a self,
        project_id: &'a ::huaweicloud_core::PathSegment,
        instance_id: &'a ::huaweicloud_core::PathSegment,
        id: &'a ::huaweicloud_core::PathSegment,
    ) -> Result<ResponseValue<types::RuleStatusResponse>, Error<::huaweicloud_core::ErrorBody>>
    {
        let url = format!(
            "{}/v1/{}/audit/{}/rule/sql/{}",
            self.baseurl,
            encode_path(&project_id.to_string()),
            encode_path(&instance_id.to_string()),
            encode_path(&id.to_string()),
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
            operation_id: "delete_audit_rule_sql",
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
    async fn list_sql_injection_rules_new_once<'a>(
        &'a self,
        project_id: &'a ::huaweicloud_core::PathSegment,
        instance_id: &'a ::huaweicloud_core::PathSegment,
        body: &'a types::ListSqlInjectionRulesNewRequest,
    ) -> Result<
        ResponseValue<types::ListSqlInjectionRulesNewResponse>,
        Error<::huaweicloud_core::ErrorBody>,
    > {
        let url = format!(
            "{}/v1/{}/audit/{}/rule/sqls",
            self.baseurl,
            encode_path(&project_id.to_string()),
            encode_path(&instance_id.to_string()),
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
            operation_id: "list_sql_injection_rules_new",
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
    async fn list_audit_sensitive_masks_new_once<'a>(
        &'a self,
        project_id: &'a ::huaweicloud_core::PathSegment,
        instance_id: &'a ::huaweicloud_core::PathSegment,
        limit: Option<&'a str>,
        offset: Option<&'a str>,
    ) -> Result<
        ResponseValue<types::ListAuditSensitiveMasksNewResponse>,
        Error<::huaweicloud_core::ErrorBody>,
    > {
        let url = format!(
            "{}/v1/{}/audit/{}/sensitive/mask/rule",
            self.baseurl,
            encode_path(&project_id.to_string()),
            encode_path(&instance_id.to_string()),
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
            operation_id: "list_audit_sensitive_masks_new",
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
    async fn create_sensitive_mask_rule_once<'a>(
        &'a self,
        project_id: &'a ::huaweicloud_core::PathSegment,
        instance_id: &'a ::huaweicloud_core::PathSegment,
        body: &'a types::MaskRuleRequest,
    ) -> Result<ResponseValue<types::RuleStatusResponse>, Error<::huaweicloud_core::ErrorBody>>
    {
        let url = format!(
            "{}/v1/{}/audit/{}/sensitive/mask/rule",
            self.baseurl,
            encode_path(&project_id.to_string()),
            encode_path(&instance_id.to_string()),
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
            operation_id: "create_sensitive_mask_rule",
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
    async fn update_sensitive_mask_rule_once<'a>(
        &'a self,
        project_id: &'a ::huaweicloud_core::PathSegment,
        instance_id: &'a ::huaweicloud_core::PathSegment,
        id: &'a ::huaweicloud_core::PathSegment,
        body: &'a types::MaskRuleRequest,
    ) -> Result<ResponseValue<types::RuleStatusResponse>, Error<::huaweicloud_core::ErrorBody>>
    {
        let url = format!(
            "{}/v1/{}/audit/{}/sensitive/mask/rule/{}",
            self.baseurl,
            encode_path(&project_id.to_string()),
            encode_path(&instance_id.to_string()),
            encode_path(&id.to_string()),
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
            operation_id: "update_sensitive_mask_rule",
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
    async fn delete_sensitive_rules_once<'a>(
        &'a self,
        project_id: &'a ::huaweicloud_core::PathSegment,
        instance_id: &'a ::huaweicloud_core::PathSegment,
        id: &'a ::huaweicloud_core::PathSegment,
    ) -> Result<ResponseValue<types::RuleStatusResponse>, Error<::huaweicloud_core::ErrorBody>>
    {
        let url = format!(
            "{}/v1/{}/audit/{}/sensitive/mask/rule/{}",
            self.baseurl,
            encode_path(&project_id.to_string()),
            encode_path(&instance_id.to_string()),
            encode_path(&id.to_string()),
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
            operation_id: "delete_sensitive_rules",
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
    async fn show_sensitive_mask_switch_once<'a>(
        &'a self,
        project_id: &'a ::huaweicloud_core::PathSegment,
        instance_id: &'a ::huaweicloud_core::PathSegment,
    ) -> Result<ResponseValue<types::MaskSwitchResponse>, Error<::huaweicloud_core::ErrorBody>>
    {
        let url = format!(
            "{}/v1/{}/audit/{}/sensitive/mask/switch",
            self.baseurl,
            encode_path(&project_id.to_string()),
            encode_path(&instance_id.to_string()),
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
            operation_id: "show_sensitive_mask_switch",
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
    async fn set_sensitive_switch_once<'a>(
        &'a self,
        project_id: &'a ::huaweicloud_core::PathSegment,
        instance_id: &'a ::huaweicloud_core::PathSegment,
        body: &'a types::MaskSwitchRequest,
    ) -> Result<ResponseValue<types::RuleStatusResponse>, Error<::huaweicloud_core::ErrorBody>>
    {
        let url = format!(
            "{}/v1/{}/audit/{}/sensitive/mask/switch",
            self.baseurl,
            encode_path(&project_id.to_string()),
            encode_path(&instance_id.to_string()),
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
            operation_id: "set_sensitive_switch",
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
    async fn show_sensitive_result_switch_once<'a>(
        &'a self,
        project_id: &'a ::huaweicloud_core::PathSegment,
        instance_id: &'a ::huaweicloud_core::PathSegment,
    ) -> Result<ResponseValue<types::MaskSwitchResponse>, Error<::huaweicloud_core::ErrorBody>>
    {
        let url = format!(
            "{}/v1/{}/audit/{}/sensitive/result/switch",
            self.baseurl,
            encode_path(&project_id.to_string()),
            encode_path(&instance_id.to_string()),
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
            operation_id: "show_sensitive_result_switch",
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
    async fn set_sensitive_result_switch_once<'a>(
        &'a self,
        project_id: &'a ::huaweicloud_core::PathSegment,
        instance_id: &'a ::huaweicloud_core::PathSegment,
        body: &'a types::MaskSwitchRequest,
    ) -> Result<ResponseValue<types::RuleStatusResponse>, Error<::huaweicloud_core::ErrorBody>>
    {
        let url = format!(
            "{}/v1/{}/audit/{}/sensitive/result/switch",
            self.baseurl,
            encode_path(&project_id.to_string()),
            encode_path(&instance_id.to_string()),
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
            operation_id: "set_sensitive_result_switch",
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
    async fn show_log_retention_common_settings_once<'a>(
        &'a self,
        project_id: &'a ::huaweicloud_core::PathSegment,
        instance_id: &'a ::huaweicloud_core::PathSegment,
    ) -> Result<
        ResponseValue<types::ShowLogRetentionCommonSettingsResponse>,
        Error<::huaweicloud_core::ErrorBody>,
    > {
        let url = format!(
            "{}/v1/{}/audit/{}/settings/common-settings",
            self.baseurl,
            encode_path(&project_id.to_string()),
            encode_path(&instance_id.to_string()),
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
            operation_id: "show_log_retention_common_settings",
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
    async fn update_log_retention_common_settings_once<'a>(
        &'a self,
        project_id: &'a ::huaweicloud_core::PathSegment,
        instance_id: &'a ::huaweicloud_core::PathSegment,
        body: &'a types::UpdateLogRetentionCommonSettingsRequest,
    ) -> Result<ResponseValue<types::AuditSettingResponse>, Error<::huaweicloud_core::ErrorBody>>
    {
        let url = format!(
            "{}/v1/{}/audit/{}/settings/common-settings",
            self.baseurl,
            encode_path(&project_id.to_string()),
            encode_path(&instance_id.to_string()),
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
            operation_id: "update_log_retention_common_settings",
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
    async fn count_db_account_session_once<'a>(
        &'a self,
        project_id: &'a ::huaweicloud_core::PathSegment,
        instance_id: &'a ::huaweicloud_core::PathSegment,
        body: &'a types::SessionStatisticsRequest,
    ) -> Result<
        ResponseValue<::std::vec::Vec<types::SessionsOfDbUser>>,
        Error<::huaweicloud_core::ErrorBody>,
    > {
        let url = format!(
            "{}/v1/{}/audit/{}/statistics/session/db-account",
            self.baseurl,
            encode_path(&project_id.to_string()),
            encode_path(&instance_id.to_string()),
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
            operation_id: "count_db_account_session",
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
    async fn count_db_client_session_once<'a>(
        &'a self,
        project_id: &'a ::huaweicloud_core::PathSegment,
        instance_id: &'a ::huaweicloud_core::PathSegment,
        body: &'a types::SessionStatisticsRequest,
    ) -> Result<
        ResponseValue<::std::vec::Vec<types::SessionsOfDbClient>>,
        Error<::huaweicloud_core::ErrorBody>,
    > {
        let url = format!(
            "{}/v1/{}/audit/{}/statistics/session/db-client",
            self.baseurl,
            encode_path(&project_id.to_string()),
            encode_path(&instance_id.to_string()),
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
            operation_id: "count_db_client_session",
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
    async fn count_risk_trend_statistics_once<'a>(
        &'a self,
        project_id: &'a ::huaweicloud_core::PathSegment,
        instance_id: &'a ::huaweicloud_core::PathSegment,
        body: &'a types::TrendStatisticsRequest,
    ) -> Result<
        ResponseValue<types::CountRiskTrendStatisticsResponse>,
        Error<::huaweicloud_core::ErrorBody>,
    > {
        let url = format!(
            "{}/v1/{}/audit/{}/statistics/trend/risk-level",
            self.baseurl,
            encode_path(&project_id.to_string()),
            encode_path(&instance_id.to_string()),
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
            operation_id: "count_risk_trend_statistics",
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
    async fn count_operation_statistics_once<'a>(
        &'a self,
        project_id: &'a ::huaweicloud_core::PathSegment,
        instance_id: &'a ::huaweicloud_core::PathSegment,
        body: &'a types::TrendStatisticsRequest,
    ) -> Result<
        ResponseValue<types::CountOperationStatisticsResponse>,
        Error<::huaweicloud_core::ErrorBody>,
    > {
        let url = format!(
            "{}/v1/{}/audit/{}/statistics/trend/risk-operation",
            self.baseurl,
            encode_path(&project_id.to_string()),
            encode_path(&instance_id.to_string()),
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
            operation_id: "count_operation_statistics",
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
    async fn count_session_statistics_once<'a>(
        &'a self,
        project_id: &'a ::huaweicloud_core::PathSegment,
        instance_id: &'a ::huaweicloud_core::PathSegment,
        body: &'a types::TrendStatisticsRequest,
    ) -> Result<
        ResponseValue<types::CountSessionStatisticsResponse>,
        Error<::huaweicloud_core::ErrorBody>,
    > {
        let url = format!(
            "{}/v1/{}/audit/{}/statistics/trend/session",
            self.baseurl,
            encode_path(&project_id.to_string()),
            encode_path(&instance_id.to_string()),
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
            operation_id: "count_session_statistics",
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
    async fn count_sql_trend_statistics_once<'a>(
        &'a self,
        project_id: &'a ::huaweicloud_core::PathSegment,
        instance_id: &'a ::huaweicloud_core::PathSegment,
        body: &'a types::TrendStatisticsRequest,
    ) -> Result<
        ResponseValue<types::CountSqlTrendStatisticsResponse>,
        Error<::huaweicloud_core::ErrorBody>,
    > {
        let url = format!(
            "{}/v1/{}/audit/{}/statistics/trend/sql-count",
            self.baseurl,
            encode_path(&project_id.to_string()),
            encode_path(&instance_id.to_string()),
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
            operation_id: "count_sql_trend_statistics",
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
    async fn count_injection_statistics_once<'a>(
        &'a self,
        project_id: &'a ::huaweicloud_core::PathSegment,
        instance_id: &'a ::huaweicloud_core::PathSegment,
        body: &'a types::TrendStatisticsRequest,
    ) -> Result<
        ResponseValue<types::CountInjectionStatisticsResponse>,
        Error<::huaweicloud_core::ErrorBody>,
    > {
        let url = format!(
            "{}/v1/{}/audit/{}/statistics/trend/sql-injection",
            self.baseurl,
            encode_path(&project_id.to_string()),
            encode_path(&instance_id.to_string()),
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
            operation_id: "count_injection_statistics",
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
    async fn count_sql_statistics_once<'a>(
        &'a self,
        project_id: &'a ::huaweicloud_core::PathSegment,
        instance_id: &'a ::huaweicloud_core::PathSegment,
        body: &'a types::TrendStatisticsRequest,
    ) -> Result<
        ResponseValue<types::CountSqlStatisticsResponse>,
        Error<::huaweicloud_core::ErrorBody>,
    > {
        let url = format!(
            "{}/v1/{}/audit/{}/statistics/trend/sql-type",
            self.baseurl,
            encode_path(&project_id.to_string()),
            encode_path(&instance_id.to_string()),
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
            operation_id: "count_sql_statistics",
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
    async fn show_instance_monitor_info_once<'a>(
        &'a self,
        project_id: &'a ::huaweicloud_core::PathSegment,
        instance_id: &'a ::huaweicloud_core::PathSegment,
        body: &'a types::ShowInstanceMonitorInfoRequest,
    ) -> Result<
        ResponseValue<types::ShowInstanceMonitorInfoResponse>,
        Error<::huaweicloud_core::ErrorBody>,
    > {
        let url = format!(
            "{}/v1/{}/audit/{}/system/monitorinfo",
            self.baseurl,
            encode_path(&project_id.to_string()),
            encode_path(&instance_id.to_string()),
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
            operation_id: "show_instance_monitor_info",
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
    async fn set_audit_instance_time_zone_once<'a>(
        &'a self,
        project_id: &'a ::huaweicloud_core::PathSegment,
        instance_id: &'a ::huaweicloud_core::PathSegment,
        body: &'a types::SetAuditInstanceTimeZoneRequest,
    ) -> Result<ResponseValue<types::AuditSettingResponse>, Error<::huaweicloud_core::ErrorBody>>
    {
        let url = format!(
            "{}/v1/{}/audit/{}/timezone",
            self.baseurl,
            encode_path(&project_id.to_string()),
            encode_path(&instance_id.to_string()),
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
            operation_id: "set_audit_instance_time_zone",
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
    async fn list_whitelists_once<'a>(
        &'a self,
        project_id: &'a ::huaweicloud_core::PathSegment,
        instance_id: &'a ::huaweicloud_core::PathSegment,
        limit: Option<i32>,
        offset: Option<i32>,
    ) -> Result<ResponseValue<types::ListWhitelistsResponse>, Error<::huaweicloud_core::ErrorBody>>
    {
        let url = format!(
            "{}/v1/{}/audit/{}/whitelists",
            self.baseurl,
            encode_path(&project_id.to_string()),
            encode_path(&instance_id.to_string()),
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
            operation_id: "list_whitelists",
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
    async fn batch_add_audit_whitelist_once<'a>(
        &'a self,
        project_id: &'a ::huaweicloud_core::PathSegment,
        instance_id: &'a ::huaweicloud_core::PathSegment,
        body: &'a types::BatchAddAuditWhitelistRequest,
    ) -> Result<ResponseValue<types::WhitelistStatusResponse>, Error<::huaweicloud_core::ErrorBody>>
    {
        let url = format!(
            "{}/v1/{}/audit/{}/whitelists",
            self.baseurl,
            encode_path(&project_id.to_string()),
            encode_path(&instance_id.to_string()),
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
            operation_id: "batch_add_audit_whitelist",
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
    async fn delete_audit_whitelist_once<'a>(
        &'a self,
        project_id: &'a ::huaweicloud_core::PathSegment,
        instance_id: &'a ::huaweicloud_core::PathSegment,
        body: &'a types::DeleteAuditWhitelistRequest,
    ) -> Result<ResponseValue<types::WhitelistStatusResponse>, Error<::huaweicloud_core::ErrorBody>>
    {
        let url = format!(
            "{}/v1/{}/audit/{}/whitelists/batch-delete",
            self.baseurl,
            encode_path(&project_id.to_string()),
            encode_path(&instance_id.to_string()),
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
            operation_id: "delete_audit_whitelist",
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
    async fn update_audit_whitelist_once<'a>(
        &'a self,
        project_id: &'a ::huaweicloud_core::PathSegment,
        instance_id: &'a ::huaweicloud_core::PathSegment,
        id: &'a ::huaweicloud_core::PathSegment,
        body: &'a types::UpdateAuditWhitelistRequest,
    ) -> Result<ResponseValue<types::WhitelistStatusResponse>, Error<::huaweicloud_core::ErrorBody>>
    {
        let url = format!(
            "{}/v1/{}/audit/{}/whitelists/{}",
            self.baseurl,
            encode_path(&project_id.to_string()),
            encode_path(&instance_id.to_string()),
            encode_path(&id.to_string()),
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
            operation_id: "update_audit_whitelist",
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
    async fn list_audit_instance_jobs_new_once<'a>(
        &'a self,
        project_id: &'a ::huaweicloud_core::PathSegment,
        resource_id: &'a ::huaweicloud_core::PathSegment,
    ) -> Result<
        ResponseValue<types::ListAuditInstanceJobsNewResponse>,
        Error<::huaweicloud_core::ErrorBody>,
    > {
        let url = format!(
            "{}/v1/{}/audit/{}/jobs",
            self.baseurl,
            encode_path(&project_id.to_string()),
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
            operation_id: "list_audit_instance_jobs_new",
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
    async fn confirm_upgrade_audit_once<'a>(
        &'a self,
        project_id: &'a ::huaweicloud_core::PathSegment,
        resource_id: &'a ::huaweicloud_core::PathSegment,
    ) -> Result<ResponseValue<types::BasicResponse>, Error<::huaweicloud_core::ErrorBody>> {
        let url = format!(
            "{}/v1/{}/audit/{}/upgrade",
            self.baseurl,
            encode_path(&project_id.to_string()),
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
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "confirm_upgrade_audit",
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
    async fn delete_db_encrypt_instance_once<'a>(
        &'a self,
        project_id: &'a ::huaweicloud_core::PathSegment,
        instance_id: &'a ::huaweicloud_core::PathSegment,
    ) -> Result<ResponseValue<types::ResultResponse>, Error<::huaweicloud_core::ErrorBody>> {
        let url = format!(
            "{}/v1/{}/db-encrypt/{}",
            self.baseurl,
            encode_path(&project_id.to_string()),
            encode_path(&instance_id.to_string()),
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
            operation_id: "delete_db_encrypt_instance",
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
    async fn bind_db_encrypt_eip_once<'a>(
        &'a self,
        project_id: &'a ::huaweicloud_core::PathSegment,
        instance_id: &'a ::huaweicloud_core::PathSegment,
        body: &'a types::BindEipRequest,
    ) -> Result<ResponseValue<types::ResultResponse>, Error<::huaweicloud_core::ErrorBody>> {
        let url = format!(
            "{}/v1/{}/db-encrypt/{}/eip/bind",
            self.baseurl,
            encode_path(&project_id.to_string()),
            encode_path(&instance_id.to_string()),
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
            operation_id: "bind_db_encrypt_eip",
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
    async fn unbind_db_encrypt_eip_once<'a>(
        &'a self,
        project_id: &'a ::huaweicloud_core::PathSegment,
        instance_id: &'a ::huaweicloud_core::PathSegment,
    ) -> Result<ResponseValue<types::ResultResponse>, Error<::huaweicloud_core::ErrorBody>> {
        let url = format!(
            "{}/v1/{}/db-encrypt/{}/eip/unbind",
            self.baseurl,
            encode_path(&project_id.to_string()),
            encode_path(&instance_id.to_string()),
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
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "unbind_db_encrypt_eip",
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
    async fn update_db_encrypt_instance_name_once<'a>(
        &'a self,
        project_id: &'a ::huaweicloud_core::PathSegment,
        instance_id: &'a ::huaweicloud_core::PathSegment,
        body: &'a types::ChangeNameRequest,
    ) -> Result<ResponseValue<types::ResultResponse>, Error<::huaweicloud_core::ErrorBody>> {
        let url = format!(
            "{}/v1/{}/db-encrypt/{}/name",
            self.baseurl,
            encode_path(&project_id.to_string()),
            encode_path(&instance_id.to_string()),
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
            operation_id: "update_db_encrypt_instance_name",
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
    async fn reset_db_encrypt_password_once<'a>(
        &'a self,
        project_id: &'a ::huaweicloud_core::PathSegment,
        instance_id: &'a ::huaweicloud_core::PathSegment,
        body: &'a types::ChangePasswordRequest,
    ) -> Result<ResponseValue<types::ResultResponse>, Error<::huaweicloud_core::ErrorBody>> {
        let url = format!(
            "{}/v1/{}/db-encrypt/{}/password/reset",
            self.baseurl,
            encode_path(&project_id.to_string()),
            encode_path(&instance_id.to_string()),
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
            operation_id: "reset_db_encrypt_password",
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
    async fn reboot_db_encrypt_instance_once<'a>(
        &'a self,
        project_id: &'a ::huaweicloud_core::PathSegment,
        instance_id: &'a ::huaweicloud_core::PathSegment,
    ) -> Result<ResponseValue<types::ResultResponse>, Error<::huaweicloud_core::ErrorBody>> {
        let url = format!(
            "{}/v1/{}/db-encrypt/{}/reboot",
            self.baseurl,
            encode_path(&project_id.to_string()),
            encode_path(&instance_id.to_string()),
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
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "reboot_db_encrypt_instance",
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
    async fn change_db_encrypt_security_group_once<'a>(
        &'a self,
        project_id: &'a ::huaweicloud_core::PathSegment,
        instance_id: &'a ::huaweicloud_core::PathSegment,
        body: &'a types::ChangeSecurityGroupRequest,
    ) -> Result<ResponseValue<types::BasicResponse>, Error<::huaweicloud_core::ErrorBody>> {
        let url = format!(
            "{}/v1/{}/db-encrypt/{}/security-group",
            self.baseurl,
            encode_path(&project_id.to_string()),
            encode_path(&instance_id.to_string()),
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
            operation_id: "change_db_encrypt_security_group",
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
    async fn start_db_encrypt_instance_once<'a>(
        &'a self,
        project_id: &'a ::huaweicloud_core::PathSegment,
        instance_id: &'a ::huaweicloud_core::PathSegment,
    ) -> Result<ResponseValue<types::ResultResponse>, Error<::huaweicloud_core::ErrorBody>> {
        let url = format!(
            "{}/v1/{}/db-encrypt/{}/start",
            self.baseurl,
            encode_path(&project_id.to_string()),
            encode_path(&instance_id.to_string()),
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
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "start_db_encrypt_instance",
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
    async fn stop_db_encrypt_instance_once<'a>(
        &'a self,
        project_id: &'a ::huaweicloud_core::PathSegment,
        instance_id: &'a ::huaweicloud_core::PathSegment,
    ) -> Result<ResponseValue<types::ResultResponse>, Error<::huaweicloud_core::ErrorBody>> {
        let url = format!(
            "{}/v1/{}/db-encrypt/{}/stop",
            self.baseurl,
            encode_path(&project_id.to_string()),
            encode_path(&instance_id.to_string()),
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
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "stop_db_encrypt_instance",
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
    async fn delete_db_om_instance_once<'a>(
        &'a self,
        project_id: &'a ::huaweicloud_core::PathSegment,
        instance_id: &'a ::huaweicloud_core::PathSegment,
    ) -> Result<ResponseValue<types::ResultResponse>, Error<::huaweicloud_core::ErrorBody>> {
        let url = format!(
            "{}/v1/{}/db-om/{}",
            self.baseurl,
            encode_path(&project_id.to_string()),
            encode_path(&instance_id.to_string()),
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
            operation_id: "delete_db_om_instance",
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
    async fn bind_db_om_eip_once<'a>(
        &'a self,
        project_id: &'a ::huaweicloud_core::PathSegment,
        instance_id: &'a ::huaweicloud_core::PathSegment,
        body: &'a types::BindEipRequest,
    ) -> Result<ResponseValue<types::ResultResponse>, Error<::huaweicloud_core::ErrorBody>> {
        let url = format!(
            "{}/v1/{}/db-om/{}/eip/bind",
            self.baseurl,
            encode_path(&project_id.to_string()),
            encode_path(&instance_id.to_string()),
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
            operation_id: "bind_db_om_eip",
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
    async fn unbind_db_om_eip_once<'a>(
        &'a self,
        project_id: &'a ::huaweicloud_core::PathSegment,
        instance_id: &'a ::huaweicloud_core::PathSegment,
    ) -> Result<ResponseValue<types::ResultResponse>, Error<::huaweicloud_core::ErrorBody>> {
        let url = format!(
            "{}/v1/{}/db-om/{}/eip/unbind",
            self.baseurl,
            encode_path(&project_id.to_string()),
            encode_path(&instance_id.to_string()),
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
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "unbind_db_om_eip",
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
    async fn update_db_om_instance_name_once<'a>(
        &'a self,
        project_id: &'a ::huaweicloud_core::PathSegment,
        instance_id: &'a ::huaweicloud_core::PathSegment,
        body: &'a types::ChangeNameRequest,
    ) -> Result<ResponseValue<types::ResultResponse>, Error<::huaweicloud_core::ErrorBody>> {
        let url = format!(
            "{}/v1/{}/db-om/{}/name",
            self.baseurl,
            encode_path(&project_id.to_string()),
            encode_path(&instance_id.to_string()),
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
            operation_id: "update_db_om_instance_name",
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
    async fn reset_db_om_password_once<'a>(
        &'a self,
        project_id: &'a ::huaweicloud_core::PathSegment,
        instance_id: &'a ::huaweicloud_core::PathSegment,
        body: &'a types::ChangePasswordRequest,
    ) -> Result<ResponseValue<types::ResultResponse>, Error<::huaweicloud_core::ErrorBody>> {
        let url = format!(
            "{}/v1/{}/db-om/{}/password/reset",
            self.baseurl,
            encode_path(&project_id.to_string()),
            encode_path(&instance_id.to_string()),
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
            operation_id: "reset_db_om_password",
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
    async fn reboot_db_om_instance_once<'a>(
        &'a self,
        project_id: &'a ::huaweicloud_core::PathSegment,
        instance_id: &'a ::huaweicloud_core::PathSegment,
    ) -> Result<ResponseValue<types::ResultResponse>, Error<::huaweicloud_core::ErrorBody>> {
        let url = format!(
            "{}/v1/{}/db-om/{}/reboot",
            self.baseurl,
            encode_path(&project_id.to_string()),
            encode_path(&instance_id.to_string()),
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
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "reboot_db_om_instance",
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
    async fn change_db_om_security_group_once<'a>(
        &'a self,
        project_id: &'a ::huaweicloud_core::PathSegment,
        instance_id: &'a ::huaweicloud_core::PathSegment,
        body: &'a types::ChangeSecurityGroupRequest,
    ) -> Result<ResponseValue<types::BasicResponse>, Error<::huaweicloud_core::ErrorBody>> {
        let url = format!(
            "{}/v1/{}/db-om/{}/security-group",
            self.baseurl,
            encode_path(&project_id.to_string()),
            encode_path(&instance_id.to_string()),
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
            operation_id: "change_db_om_security_group",
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
    async fn start_db_om_instance_once<'a>(
        &'a self,
        project_id: &'a ::huaweicloud_core::PathSegment,
        instance_id: &'a ::huaweicloud_core::PathSegment,
    ) -> Result<ResponseValue<types::ResultResponse>, Error<::huaweicloud_core::ErrorBody>> {
        let url = format!(
            "{}/v1/{}/db-om/{}/start",
            self.baseurl,
            encode_path(&project_id.to_string()),
            encode_path(&instance_id.to_string()),
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
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "start_db_om_instance",
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
    async fn stop_db_om_instance_once<'a>(
        &'a self,
        project_id: &'a ::huaweicloud_core::PathSegment,
        instance_id: &'a ::huaweicloud_core::PathSegment,
    ) -> Result<ResponseValue<types::ResultResponse>, Error<::huaweicloud_core::ErrorBody>> {
        let url = format!(
            "{}/v1/{}/db-om/{}/stop",
            self.baseurl,
            encode_path(&project_id.to_string()),
            encode_path(&instance_id.to_string()),
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
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "stop_db_om_instance",
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
    async fn reboot_audit_instance_once<'a>(
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
    async fn start_audit_instance_once<'a>(
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
    async fn stop_audit_instance_once<'a>(
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
    async fn list_audit_instances_once<'a>(
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
    async fn show_instance_quota_once<'a>(
        &'a self,
        project_id: &'a ::huaweicloud_core::PathSegment,
    ) -> Result<ResponseValue<types::ShowInstanceQuotaResponse>, Error<::huaweicloud_core::ErrorBody>>
    {
        let url = format!(
            "{}/v1/{}/instance/quota",
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
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "show_instance_quota",
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
    async fn show_server_version_once<'a>(
        &'a self,
        project_id: &'a ::huaweicloud_core::PathSegment,
    ) -> Result<ResponseValue<types::ShowServerVersionResponse>, Error<::huaweicloud_core::ErrorBody>>
    {
        let url = format!(
            "{}/v1/{}/version",
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
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "show_server_version",
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
    async fn count_resource_instance_by_tag_once<'a>(
        &'a self,
        project_id: &'a ::huaweicloud_core::PathSegment,
        resource_type: &'a ::huaweicloud_core::PathSegment,
        body: &'a types::ResourceInstanceTagRequest,
    ) -> Result<
        ResponseValue<types::ResourceInstanceByTagResponse>,
        Error<::huaweicloud_core::ErrorBody>,
    > {
        let url = format!(
            "{}/v1/{}/{}/resource-instances/count",
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
            operation_id: "count_resource_instance_by_tag",
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
    async fn list_resource_instance_by_tag_once<'a>(
        &'a self,
        project_id: &'a ::huaweicloud_core::PathSegment,
        resource_type: &'a ::huaweicloud_core::PathSegment,
        limit: Option<&'a str>,
        offset: Option<&'a str>,
        body: &'a types::ResourceInstanceTagRequest,
    ) -> Result<
        ResponseValue<types::ResourceInstanceByTagResponse>,
        Error<::huaweicloud_core::ErrorBody>,
    > {
        let url = format!(
            "{}/v1/{}/{}/resource-instances/filter",
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
            .query(&progenitor_client::QueryParam::new("limit", &limit))
            .query(&progenitor_client::QueryParam::new("offset", &offset))
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "list_resource_instance_by_tag",
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
    async fn list_project_resource_tags_once<'a>(
        &'a self,
        project_id: &'a ::huaweicloud_core::PathSegment,
        resource_type: &'a ::huaweicloud_core::PathSegment,
    ) -> Result<
        ResponseValue<types::ListProjectResourceTagsResponse>,
        Error<::huaweicloud_core::ErrorBody>,
    > {
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
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "list_project_resource_tags",
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
    async fn list_audit_tags_once<'a>(
        &'a self,
        project_id: &'a ::huaweicloud_core::PathSegment,
        resource_type: &'a ::huaweicloud_core::PathSegment,
        resource_id: &'a ::huaweicloud_core::PathSegment,
    ) -> Result<ResponseValue<types::ListAuditTagsResponse>, Error<::huaweicloud_core::ErrorBody>>
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
            operation_id: "list_audit_tags",
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
    async fn batch_add_resource_tag_once<'a>(
        &'a self,
        project_id: &'a ::huaweicloud_core::PathSegment,
        resource_type: &'a ::huaweicloud_core::PathSegment,
        resource_id: &'a ::huaweicloud_core::PathSegment,
        body: &'a types::BatchAddResourceTagRequest,
    ) -> Result<ResponseValue<()>, Error<::huaweicloud_core::ErrorBody>> {
        let url = format!(
            "{}/v1/{}/{}/{}/tags/create",
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
            operation_id: "batch_add_resource_tag",
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
    async fn batch_delete_resource_tag_once<'a>(
        &'a self,
        project_id: &'a ::huaweicloud_core::PathSegment,
        resource_type: &'a ::huaweicloud_core::PathSegment,
        resource_id: &'a ::huaweicloud_core::PathSegment,
        body: &'a types::BatchDeleteResourceTagRequest,
    ) -> Result<ResponseValue<()>, Error<::huaweicloud_core::ErrorBody>> {
        let url = format!(
            "{}/v1/{}/{}/{}/tags/delete",
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
            .delete(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "batch_delete_resource_tag",
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
    async fn list_audit_obs_buckets_once<'a>(
        &'a self,
        project_id: &'a ::huaweicloud_core::PathSegment,
    ) -> Result<
        ResponseValue<types::ListAuditObsBucketsResponse>,
        Error<::huaweicloud_core::ErrorBody>,
    > {
        let url = format!(
            "{}/v2/{}/audit/backup/obs-buckets",
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
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "list_audit_obs_buckets",
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
    async fn create_instances_period_order_new_once<'a>(
        &'a self,
        project_id: &'a ::huaweicloud_core::PathSegment,
        body: &'a types::CreateInstancesPeriodOrderNewRequest,
    ) -> Result<ResponseValue<types::OrderResponse>, Error<::huaweicloud_core::ErrorBody>> {
        let url = format!(
            "{}/v2/{}/audit/charge/period/order",
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
            operation_id: "create_instances_period_order_new",
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
    async fn list_rds_databases_once<'a>(
        &'a self,
        project_id: &'a ::huaweicloud_core::PathSegment,
        db_type: &'a str,
        limit: Option<&'a str>,
        offset: Option<&'a str>,
    ) -> Result<ResponseValue<types::ListRdsDatabasesResponse>, Error<::huaweicloud_core::ErrorBody>>
    {
        let url = format!(
            "{}/v2/{}/audit/databases/rds",
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
            .query(&progenitor_client::QueryParam::new("db_type", &db_type))
            .query(&progenitor_client::QueryParam::new("limit", &limit))
            .query(&progenitor_client::QueryParam::new("offset", &offset))
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "list_rds_databases",
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
    async fn list_audit_instances_last_once<'a>(
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
    async fn show_audit_quota_new_once<'a>(
        &'a self,
        project_id: &'a ::huaweicloud_core::PathSegment,
    ) -> Result<ResponseValue<types::ShowAuditQuotaNewResponse>, Error<::huaweicloud_core::ErrorBody>>
    {
        let url = format!(
            "{}/v2/{}/audit/quota",
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
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "show_audit_quota_new",
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
    async fn list_audit_summary_infos_once<'a>(
        &'a self,
        project_id: &'a ::huaweicloud_core::PathSegment,
        limit: Option<&'a str>,
        offset: Option<&'a str>,
    ) -> Result<
        ResponseValue<types::ListAuditSummaryInfosResponse>,
        Error<::huaweicloud_core::ErrorBody>,
    > {
        let url = format!(
            "{}/v2/{}/audit/summary/info",
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
            operation_id: "list_audit_summary_infos",
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
    async fn switch_agent_new_once<'a>(
        &'a self,
        project_id: &'a ::huaweicloud_core::PathSegment,
        instance_id: &'a ::huaweicloud_core::PathSegment,
        body: &'a types::SwitchAgentNewRequest,
    ) -> Result<ResponseValue<types::AgentResultResponse>, Error<::huaweicloud_core::ErrorBody>>
    {
        let url = format!(
            "{}/v2/{}/audit/{}/agent/switch",
            self.baseurl,
            encode_path(&project_id.to_string()),
            encode_path(&instance_id.to_string()),
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
            operation_id: "switch_agent_new",
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
    async fn create_audit_db_agent_once<'a>(
        &'a self,
        project_id: &'a ::huaweicloud_core::PathSegment,
        instance_id: &'a ::huaweicloud_core::PathSegment,
        agent_id: &'a ::huaweicloud_core::PathSegment,
        body: &'a types::CreateAuditDbAgentRequest,
    ) -> Result<ResponseValue<types::AgentResultResponse>, Error<::huaweicloud_core::ErrorBody>>
    {
        let url = format!(
            "{}/v2/{}/audit/{}/agents/{}",
            self.baseurl,
            encode_path(&project_id.to_string()),
            encode_path(&instance_id.to_string()),
            encode_path(&agent_id.to_string()),
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
            operation_id: "create_audit_db_agent",
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
    async fn download_audit_agent_new_once<'a>(
        &'a self,
        project_id: &'a ::huaweicloud_core::PathSegment,
        instance_id: &'a ::huaweicloud_core::PathSegment,
        agent_id: &'a ::huaweicloud_core::PathSegment,
    ) -> Result<ResponseValue<ByteStream>, Error<::huaweicloud_core::ErrorBody>> {
        let url = format!(
            "{}/v2/{}/audit/{}/agents/{}/download",
            self.baseurl,
            encode_path(&project_id.to_string()),
            encode_path(&instance_id.to_string()),
            encode_path(&agent_id.to_string()),
        );
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map.append(
            ::reqwest::header::HeaderName::from_static("api-version"),
            ::reqwest::header::HeaderValue::from_static(Self::api_version()),
        );
        #[allow(unused_mut)]
        let mut request = self.client.get(url).headers(header_map).build()?;
        let info = OperationInfo {
            operation_id: "download_audit_agent_new",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => Ok(ResponseValue::stream(response)),
            400u16..=499u16 => Err(Error::ErrorResponse(
                ResponseValue::from_response(response).await?,
            )),
            500u16..=599u16 => Err(Error::ErrorResponse(
                ResponseValue::from_response(response).await?,
            )),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    async fn list_audit_alarm_log_new_once<'a>(
        &'a self,
        project_id: &'a ::huaweicloud_core::PathSegment,
        instance_id: &'a ::huaweicloud_core::PathSegment,
        body: &'a types::ListAuditAlarmLogNewRequest,
    ) -> Result<
        ResponseValue<types::ListAuditAlarmLogNewResponse>,
        Error<::huaweicloud_core::ErrorBody>,
    > {
        let url = format!(
            "{}/v2/{}/audit/{}/alarm-log",
            self.baseurl,
            encode_path(&project_id.to_string()),
            encode_path(&instance_id.to_string()),
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
            operation_id: "list_audit_alarm_log_new",
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
    async fn list_alarm_topic_config_info_new_once<'a>(
        &'a self,
        project_id: &'a ::huaweicloud_core::PathSegment,
        instance_id: &'a ::huaweicloud_core::PathSegment,
    ) -> Result<
        ResponseValue<types::ListAlarmTopicConfigInfoNewResponse>,
        Error<::huaweicloud_core::ErrorBody>,
    > {
        let url = format!(
            "{}/v2/{}/audit/{}/alarm/topic",
            self.baseurl,
            encode_path(&project_id.to_string()),
            encode_path(&instance_id.to_string()),
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
            operation_id: "list_alarm_topic_config_info_new",
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
    async fn set_alarm_topic_config_info_new_once<'a>(
        &'a self,
        project_id: &'a ::huaweicloud_core::PathSegment,
        instance_id: &'a ::huaweicloud_core::PathSegment,
        body: &'a types::SetAlarmTopicConfigInfoNewRequest,
    ) -> Result<
        ResponseValue<types::SetAlarmTopicConfigInfoNewResponse>,
        Error<::huaweicloud_core::ErrorBody>,
    > {
        let url = format!(
            "{}/v2/{}/audit/{}/alarm/topic",
            self.baseurl,
            encode_path(&project_id.to_string()),
            encode_path(&instance_id.to_string()),
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
            operation_id: "set_alarm_topic_config_info_new",
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
    async fn list_audit_backup_info_once<'a>(
        &'a self,
        project_id: &'a ::huaweicloud_core::PathSegment,
        instance_id: &'a ::huaweicloud_core::PathSegment,
        body: &'a types::ListAuditBackupInfoRequest,
    ) -> Result<
        ResponseValue<types::ListAuditBackupInfoResponse>,
        Error<::huaweicloud_core::ErrorBody>,
    > {
        let url = format!(
            "{}/v2/{}/audit/{}/backups",
            self.baseurl,
            encode_path(&project_id.to_string()),
            encode_path(&instance_id.to_string()),
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
            operation_id: "list_audit_backup_info",
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
    async fn list_audit_databases_new_once<'a>(
        &'a self,
        project_id: &'a ::huaweicloud_core::PathSegment,
        instance_id: &'a ::huaweicloud_core::PathSegment,
        limit: Option<&'a str>,
        offset: Option<&'a str>,
        status: Option<&'a str>,
    ) -> Result<
        ResponseValue<types::ListAuditDatabasesNewResponse>,
        Error<::huaweicloud_core::ErrorBody>,
    > {
        let url = format!(
            "{}/v2/{}/audit/{}/databases",
            self.baseurl,
            encode_path(&project_id.to_string()),
            encode_path(&instance_id.to_string()),
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
            operation_id: "list_audit_databases_new",
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
    async fn add_audit_database_new_once<'a>(
        &'a self,
        project_id: &'a ::huaweicloud_core::PathSegment,
        instance_id: &'a ::huaweicloud_core::PathSegment,
        body: &'a types::AddAuditDatabaseNewRequest,
    ) -> Result<
        ResponseValue<types::AddAuditDatabaseNewResponse>,
        Error<::huaweicloud_core::ErrorBody>,
    > {
        let url = format!(
            "{}/v2/{}/audit/{}/databases",
            self.baseurl,
            encode_path(&project_id.to_string()),
            encode_path(&instance_id.to_string()),
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
            operation_id: "add_audit_database_new",
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
    async fn add_database_ssl_key_once<'a>(
        &'a self,
        project_id: &'a ::huaweicloud_core::PathSegment,
        instance_id: &'a ::huaweicloud_core::PathSegment,
        db_id: &'a ::huaweicloud_core::PathSegment,
        body: &'a types::AddDatabaseSslKeyRequest,
    ) -> Result<ResponseValue<types::ResultResponse>, Error<::huaweicloud_core::ErrorBody>> {
        let url = format!(
            "{}/v2/{}/audit/{}/databases/{}/sslkey",
            self.baseurl,
            encode_path(&project_id.to_string()),
            encode_path(&instance_id.to_string()),
            encode_path(&db_id.to_string()),
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
            operation_id: "add_database_ssl_key",
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
    async fn show_audit_topic_report_scheduler_config_once<'a>(
        &'a self,
        project_id: &'a ::huaweicloud_core::PathSegment,
        instance_id: &'a ::huaweicloud_core::PathSegment,
        id: &'a ::huaweicloud_core::PathSegment,
    ) -> Result<
        ResponseValue<types::ShowAuditTopicReportSchedulerConfigResponse>,
        Error<::huaweicloud_core::ErrorBody>,
    > {
        let url = format!(
            "{}/v2/{}/audit/{}/reports/tasks/{}",
            self.baseurl,
            encode_path(&project_id.to_string()),
            encode_path(&instance_id.to_string()),
            encode_path(&id.to_string()),
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
            operation_id: "show_audit_topic_report_scheduler_config",
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
    async fn list_audit_report_templates_once<'a>(
        &'a self,
        project_id: &'a ::huaweicloud_core::PathSegment,
        instance_id: &'a ::huaweicloud_core::PathSegment,
    ) -> Result<
        ResponseValue<types::ListAuditReportTemplatesResponse>,
        Error<::huaweicloud_core::ErrorBody>,
    > {
        let url = format!(
            "{}/v2/{}/audit/{}/reports/templates",
            self.baseurl,
            encode_path(&project_id.to_string()),
            encode_path(&instance_id.to_string()),
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
            operation_id: "list_audit_report_templates",
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
    async fn set_risk_rule_rank_once<'a>(
        &'a self,
        project_id: &'a ::huaweicloud_core::PathSegment,
        instance_id: &'a ::huaweicloud_core::PathSegment,
        body: &'a types::SetRiskRuleRankRequest,
    ) -> Result<ResponseValue<types::ResultResponse>, Error<::huaweicloud_core::ErrorBody>> {
        let url = format!(
            "{}/v2/{}/audit/{}/rule/risk/rank",
            self.baseurl,
            encode_path(&project_id.to_string()),
            encode_path(&instance_id.to_string()),
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
            operation_id: "set_risk_rule_rank",
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
    async fn switch_risk_rule_new_once<'a>(
        &'a self,
        project_id: &'a ::huaweicloud_core::PathSegment,
        instance_id: &'a ::huaweicloud_core::PathSegment,
        body: &'a types::SwitchRiskRuleNewRequest,
    ) -> Result<ResponseValue<types::RuleStatusResponse>, Error<::huaweicloud_core::ErrorBody>>
    {
        let url = format!(
            "{}/v2/{}/audit/{}/rule/risk/switch",
            self.baseurl,
            encode_path(&project_id.to_string()),
            encode_path(&instance_id.to_string()),
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
            operation_id: "switch_risk_rule_new",
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
    async fn show_audit_rule_risk_new_once<'a>(
        &'a self,
        project_id: &'a ::huaweicloud_core::PathSegment,
        instance_id: &'a ::huaweicloud_core::PathSegment,
        id: &'a ::huaweicloud_core::PathSegment,
    ) -> Result<
        ResponseValue<types::ShowAuditRuleRiskNewResponse>,
        Error<::huaweicloud_core::ErrorBody>,
    > {
        let url = format!(
            "{}/v2/{}/audit/{}/rule/risk/{}",
            self.baseurl,
            encode_path(&project_id.to_string()),
            encode_path(&instance_id.to_string()),
            encode_path(&id.to_string()),
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
            operation_id: "show_audit_rule_risk_new",
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
    async fn set_risk_operation_policy_once<'a>(
        &'a self,
        project_id: &'a ::huaweicloud_core::PathSegment,
        instance_id: &'a ::huaweicloud_core::PathSegment,
        id: &'a ::huaweicloud_core::PathSegment,
        body: &'a types::RiskRuleRequest,
    ) -> Result<ResponseValue<types::RuleStatusResponse>, Error<::huaweicloud_core::ErrorBody>>
    {
        let url = format!(
            "{}/v2/{}/audit/{}/rule/risk/{}",
            self.baseurl,
            encode_path(&project_id.to_string()),
            encode_path(&instance_id.to_string()),
            encode_path(&id.to_string()),
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
            operation_id: "set_risk_operation_policy",
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
    async fn set_audit_scope_rule_switch_once<'a>(
        &'a self,
        project_id: &'a ::huaweicloud_core::PathSegment,
        instance_id: &'a ::huaweicloud_core::PathSegment,
        body: &'a types::SetAuditScopeRuleSwitchRequest,
    ) -> Result<ResponseValue<types::RuleStatusResponse>, Error<::huaweicloud_core::ErrorBody>>
    {
        let url = format!(
            "{}/v2/{}/audit/{}/rule/scopes/switch",
            self.baseurl,
            encode_path(&project_id.to_string()),
            encode_path(&instance_id.to_string()),
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
            operation_id: "set_audit_scope_rule_switch",
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
    async fn set_sql_rule_rank_once<'a>(
        &'a self,
        project_id: &'a ::huaweicloud_core::PathSegment,
        instance_id: &'a ::huaweicloud_core::PathSegment,
        body: &'a types::SetSqlRuleRankRequest,
    ) -> Result<ResponseValue<types::RuleStatusResponse>, Error<::huaweicloud_core::ErrorBody>>
    {
        let url = format!(
            "{}/v2/{}/audit/{}/rule/sql/rank",
            self.baseurl,
            encode_path(&project_id.to_string()),
            encode_path(&instance_id.to_string()),
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
            operation_id: "set_sql_rule_rank",
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
    async fn set_audit_sql_rule_switch_once<'a>(
        &'a self,
        project_id: &'a ::huaweicloud_core::PathSegment,
        instance_id: &'a ::huaweicloud_core::PathSegment,
        body: &'a types::SetAuditSqlRuleSwitchRequest,
    ) -> Result<ResponseValue<types::RuleStatusResponse>, Error<::huaweicloud_core::ErrorBody>>
    {
        let url = format!(
            "{}/v2/{}/audit/{}/rule/sql/switch",
            self.baseurl,
            encode_path(&project_id.to_string()),
            encode_path(&instance_id.to_string()),
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
            operation_id: "set_audit_sql_rule_switch",
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
    async fn set_sensitive_mask_rule_switch_once<'a>(
        &'a self,
        project_id: &'a ::huaweicloud_core::PathSegment,
        instance_id: &'a ::huaweicloud_core::PathSegment,
        body: &'a types::SetSensitiveMaskRuleSwitchRequest,
    ) -> Result<ResponseValue<types::RuleStatusResponse>, Error<::huaweicloud_core::ErrorBody>>
    {
        let url = format!(
            "{}/v2/{}/audit/{}/sensitive/mask/rule/switch",
            self.baseurl,
            encode_path(&project_id.to_string()),
            encode_path(&instance_id.to_string()),
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
            operation_id: "set_sensitive_mask_rule_switch",
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
    async fn list_audit_sqls_new_once<'a>(
        &'a self,
        project_id: &'a ::huaweicloud_core::PathSegment,
        instance_id: &'a ::huaweicloud_core::PathSegment,
        body: &'a types::ListAuditSqlsNewRequest,
    ) -> Result<ResponseValue<types::ListAuditSqlsNewResponse>, Error<::huaweicloud_core::ErrorBody>>
    {
        let url = format!(
            "{}/v2/{}/audit/{}/sqls",
            self.baseurl,
            encode_path(&project_id.to_string()),
            encode_path(&instance_id.to_string()),
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
            operation_id: "list_audit_sqls_new",
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
    async fn show_sql_detail_once<'a>(
        &'a self,
        project_id: &'a ::huaweicloud_core::PathSegment,
        instance_id: &'a ::huaweicloud_core::PathSegment,
        id: &'a ::huaweicloud_core::PathSegment,
    ) -> Result<ResponseValue<types::ShowSqlDetailResponse>, Error<::huaweicloud_core::ErrorBody>>
    {
        let url = format!(
            "{}/v2/{}/audit/{}/sqls/{}",
            self.baseurl,
            encode_path(&project_id.to_string()),
            encode_path(&instance_id.to_string()),
            encode_path(&id.to_string()),
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
            operation_id: "show_sql_detail",
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
    async fn list_audit_trend_history_once<'a>(
        &'a self,
        project_id: &'a ::huaweicloud_core::PathSegment,
        instance_id: &'a ::huaweicloud_core::PathSegment,
    ) -> Result<
        ResponseValue<::std::vec::Vec<types::TrendHistory>>,
        Error<::huaweicloud_core::ErrorBody>,
    > {
        let url = format!(
            "{}/v2/{}/audit/{}/statistics/trend/history",
            self.baseurl,
            encode_path(&project_id.to_string()),
            encode_path(&instance_id.to_string()),
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
            operation_id: "list_audit_trend_history",
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
    async fn list_availability_zone_infos_new_once<'a>(
        &'a self,
        project_id: &'a ::huaweicloud_core::PathSegment,
    ) -> Result<
        ResponseValue<types::ListAvailabilityZoneInfosNewResponse>,
        Error<::huaweicloud_core::ErrorBody>,
    > {
        let url = format!(
            "{}/v2/{}/availability-zone",
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
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "list_availability_zone_infos_new",
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
    async fn create_db_encrypt_instance_period_once<'a>(
        &'a self,
        project_id: &'a ::huaweicloud_core::PathSegment,
        body: &'a types::ClusterOrderRequest,
    ) -> Result<ResponseValue<types::OrderResponse>, Error<::huaweicloud_core::ErrorBody>> {
        let url = format!(
            "{}/v2/{}/db-encrypt/charge/period/order",
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
            operation_id: "create_db_encrypt_instance_period",
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
    async fn list_db_encrypt_instances_once<'a>(
        &'a self,
        project_id: &'a ::huaweicloud_core::PathSegment,
    ) -> Result<ResponseValue<types::ListDbClustersResponse>, Error<::huaweicloud_core::ErrorBody>>
    {
        let url = format!(
            "{}/v2/{}/db-encrypt/instances",
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
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "list_db_encrypt_instances",
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
    async fn create_db_om_instance_period_once<'a>(
        &'a self,
        project_id: &'a ::huaweicloud_core::PathSegment,
        body: &'a types::ClusterOrderRequest,
    ) -> Result<ResponseValue<types::OrderResponse>, Error<::huaweicloud_core::ErrorBody>> {
        let url = format!(
            "{}/v2/{}/db-om/charge/period/order",
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
            operation_id: "create_db_om_instance_period",
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
        project_id: &'a ::huaweicloud_core::PathSegment,
    ) -> Result<ResponseValue<types::ListDbClustersResponse>, Error<::huaweicloud_core::ErrorBody>>
    {
        let url = format!(
            "{}/v2/{}/db-om/instances",
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
    async fn show_audit_task_status_once<'a>(
        &'a self,
        project_id: &'a ::huaweicloud_core::PathSegment,
        busi_type: &'a ::huaweicloud_core::PathSegment,
    ) -> Result<
        ResponseValue<types::ShowAuditTaskStatusResponse>,
        Error<::huaweicloud_core::ErrorBody>,
    > {
        let url = format!(
            "{}/v3/{}/audit/summary/{}/task-status",
            self.baseurl,
            encode_path(&project_id.to_string()),
            encode_path(&busi_type.to_string()),
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
            operation_id: "show_audit_task_status",
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
    async fn list_audit_agent_new_once<'a>(
        &'a self,
        project_id: &'a ::huaweicloud_core::PathSegment,
        instance_id: &'a ::huaweicloud_core::PathSegment,
        db_id: &'a str,
    ) -> Result<ResponseValue<types::ListAuditAgentNewResponse>, Error<::huaweicloud_core::ErrorBody>>
    {
        let url = format!(
            "{}/v3/{}/audit/{}/agents",
            self.baseurl,
            encode_path(&project_id.to_string()),
            encode_path(&instance_id.to_string()),
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
            .query(&progenitor_client::QueryParam::new("db_id", &db_id))
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "list_audit_agent_new",
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
    async fn add_audit_agent_new_once<'a>(
        &'a self,
        project_id: &'a ::huaweicloud_core::PathSegment,
        instance_id: &'a ::huaweicloud_core::PathSegment,
        body: &'a types::AddAuditAgentNewRequest,
    ) -> Result<ResponseValue<types::AgentResultResponse>, Error<::huaweicloud_core::ErrorBody>>
    {
        let url = format!(
            "{}/v3/{}/audit/{}/agents",
            self.baseurl,
            encode_path(&project_id.to_string()),
            encode_path(&instance_id.to_string()),
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
            operation_id: "add_audit_agent_new",
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
    async fn delete_audit_agent_new_once<'a>(
        &'a self,
        project_id: &'a ::huaweicloud_core::PathSegment,
        instance_id: &'a ::huaweicloud_core::PathSegment,
        agent_id: &'a ::huaweicloud_core::PathSegment,
        db_id: &'a str,
    ) -> Result<ResponseValue<types::AgentResultResponse>, Error<::huaweicloud_core::ErrorBody>>
    {
        let url = format!(
            "{}/v3/{}/audit/{}/agents/{}",
            self.baseurl,
            encode_path(&project_id.to_string()),
            encode_path(&instance_id.to_string()),
            encode_path(&agent_id.to_string()),
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
            .query(&progenitor_client::QueryParam::new("db_id", &db_id))
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "delete_audit_agent_new",
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
    async fn add_rds_database_new_once<'a>(
        &'a self,
        project_id: &'a ::huaweicloud_core::PathSegment,
        instance_id: &'a ::huaweicloud_core::PathSegment,
        body: &'a types::AddRdsDatabaseNewRequest,
    ) -> Result<ResponseValue<types::AddRdsDatabaseNewResponse>, Error<::huaweicloud_core::ErrorBody>>
    {
        let url = format!(
            "{}/v3/{}/audit/{}/databases/rds",
            self.baseurl,
            encode_path(&project_id.to_string()),
            encode_path(&instance_id.to_string()),
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
            operation_id: "add_rds_database_new",
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
    async fn switch_audit_database_new_once<'a>(
        &'a self,
        project_id: &'a ::huaweicloud_core::PathSegment,
        instance_id: &'a ::huaweicloud_core::PathSegment,
        body: &'a types::SwitchAuditDatabaseNewRequest,
    ) -> Result<
        ResponseValue<types::AuditDatabaseStatusResponse>,
        Error<::huaweicloud_core::ErrorBody>,
    > {
        let url = format!(
            "{}/v3/{}/audit/{}/databases/switch",
            self.baseurl,
            encode_path(&project_id.to_string()),
            encode_path(&instance_id.to_string()),
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
            operation_id: "switch_audit_database_new",
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
    async fn delete_audit_database_new_once<'a>(
        &'a self,
        project_id: &'a ::huaweicloud_core::PathSegment,
        instance_id: &'a ::huaweicloud_core::PathSegment,
        id: &'a ::huaweicloud_core::PathSegment,
    ) -> Result<
        ResponseValue<types::AuditDatabaseStatusResponse>,
        Error<::huaweicloud_core::ErrorBody>,
    > {
        let url = format!(
            "{}/v3/{}/audit/{}/databases/{}",
            self.baseurl,
            encode_path(&project_id.to_string()),
            encode_path(&instance_id.to_string()),
            encode_path(&id.to_string()),
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
            operation_id: "delete_audit_database_new",
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
    async fn update_audit_scope_rule_once<'a>(
        &'a self,
        project_id: &'a ::huaweicloud_core::PathSegment,
        instance_id: &'a ::huaweicloud_core::PathSegment,
        id: &'a ::huaweicloud_core::PathSegment,
        body: &'a types::ScopeRuleRequest,
    ) -> Result<ResponseValue<types::RuleStatusResponse>, Error<::huaweicloud_core::ErrorBody>>
    {
        let url = format!(
            "{}/v3/{}/audit/{}/rule/scopes/{}",
            self.baseurl,
            encode_path(&project_id.to_string()),
            encode_path(&instance_id.to_string()),
            encode_path(&id.to_string()),
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
            operation_id: "update_audit_scope_rule",
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
    /// List the resources of an account.
    ///
    /// Lists the instances of one kind that an account has in a region, with the databases they
    /// protect. Made for a security console that gathers resources of several services.
    ///
    /// - The path goes by account and region; there is no project id in it.
    /// - Pages go by `marker`: send `next_marker` of the page before.
    ///
    /// Changes nothing.
    ///
    /// Source: <https://support.huaweicloud.com/intl/en-us/api-dbss/ListDomainAllResource.html>
    ///
    /// # Arguments
    /// - `domain_id`: Account id, as IAM gives it.
    /// - `region_id`: Region id, that of the region which is called.
    /// - `resource_type`: Kind of instance: `cloudservers` audit, `dbEncrypt` encryption, `dbOm` O&M.
    /// - `options`: what may be left out.
    ///
    /// # Errors
    /// Every way a call can fail, see [`::huaweicloud_core::Error`].
    #[doc(alias = "ListDomainAllResource")]
    pub async fn list_domain_all_resource<'a>(
        &'a self,
        domain_id: &'a ::huaweicloud_core::PathSegment,
        region_id: &'a ::huaweicloud_core::PathSegment,
        resource_type: &'a ::huaweicloud_core::PathSegment,
        options: &'a types::ListDomainAllResourceOptions,
    ) -> ::std::result::Result<
        ::huaweicloud_core::Answer<types::ListDomainAllResourceResponse>,
        ::huaweicloud_core::Error,
    > {
        self.inner
            .call(|| {
                self.list_domain_all_resource_once(
                    domain_id,
                    region_id,
                    resource_type,
                    options.limit,
                    options.marker.as_deref(),
                )
            })
            .await
    }
    /// All records that [`list_domain_all_resource`](Self::list_domain_all_resource) lists, from where the arguments begin, read page by page as they are asked for. Read them with `futures_util::TryStreamExt`.
    ///
    /// # Errors
    /// The first one of a read ends the stream; see [`::huaweicloud_core::pages`].
    pub fn list_domain_all_resource_all(
        &self,
        domain_id: &::huaweicloud_core::PathSegment,
        region_id: &::huaweicloud_core::PathSegment,
        resource_type: &::huaweicloud_core::PathSegment,
        options: &types::ListDomainAllResourceOptions,
    ) -> ::huaweicloud_core::pages::Records<types::ConsoleResource> {
        let client = self.clone();
        let domain_id = domain_id.clone();
        let region_id = region_id.clone();
        let resource_type = resource_type.clone();
        let options = options.clone();
        ::std::boxed::Box::pin(::huaweicloud_core::pages::by_marker(
            options.marker.clone(),
            move |at| {
                let client = client.clone();
                let domain_id = domain_id.clone();
                let region_id = region_id.clone();
                let resource_type = resource_type.clone();
                let mut options = options.clone();
                options.marker = at;
                async move {
                    let answer = client
                        .list_domain_all_resource(&domain_id, &region_id, &resource_type, &options)
                        .await?;
                    let list = answer.value;
                    ::std::result::Result::Ok(
                        ::huaweicloud_core::pages::Page::new(list.resources)
                            .next(list.page_info.and_then(|page| page.next_marker)),
                    )
                }
            },
        ))
    }
    /// Count the resources of an account.
    ///
    /// Counts the instances of one kind that an account has in a region. The path goes by account and
    /// region; there is no project id in it.
    ///
    /// Changes nothing.
    ///
    /// Source: <https://support.huaweicloud.com/intl/en-us/api-dbss/ShowDomainAllResourceCount.html>
    ///
    /// # Arguments
    /// - `domain_id`: Account id, as IAM gives it.
    /// - `region_id`: Region id, that of the region which is called.
    /// - `resource_type`: Kind of instance: `cloudservers` audit, `dbEncrypt` encryption, `dbOm` O&M.
    ///
    /// # Errors
    /// Every way a call can fail, see [`::huaweicloud_core::Error`].
    #[doc(alias = "ShowDomainAllResourceCount")]
    pub async fn show_domain_all_resource_count<'a>(
        &'a self,
        domain_id: &'a ::huaweicloud_core::PathSegment,
        region_id: &'a ::huaweicloud_core::PathSegment,
        resource_type: &'a ::huaweicloud_core::PathSegment,
    ) -> ::std::result::Result<
        ::huaweicloud_core::Answer<types::ShowDomainAllResourceCountResponse>,
        ::huaweicloud_core::Error,
    > {
        self.inner
            .call(|| self.show_domain_all_resource_count_once(domain_id, region_id, resource_type))
            .await
    }
    /// Set the bucket of the risk export.
    ///
    /// The path has the account id, where others have the project id. Sets bucket and path that the risks of all databases are exported to.
    ///
    /// Changes settings.
    ///
    /// Source: <https://support.huaweicloud.com/intl/en-us/api-dbss/UpdateAuditRiskBucketPath.html>
    ///
    /// # Arguments
    /// - `domain_id`: Account id, as IAM gives it.
    /// - `instance_id`: Instance id, 32 to 64 characters: `id` or `instance_id` in the list of the kind. It is not the `resource_id`.
    /// - `body`: Bucket and path.
    ///
    /// # Errors
    /// Every way a call can fail, see [`::huaweicloud_core::Error`].
    #[doc(alias = "UpdateAuditRiskBucketPath")]
    pub async fn update_audit_risk_bucket_path<'a>(
        &'a self,
        domain_id: &'a ::huaweicloud_core::PathSegment,
        instance_id: &'a ::huaweicloud_core::PathSegment,
        body: &'a types::UpdateAuditRiskBucketPathRequest,
    ) -> ::std::result::Result<
        ::huaweicloud_core::Answer<types::ResultResponse>,
        ::huaweicloud_core::Error,
    > {
        self.inner
            .call(|| self.update_audit_risk_bucket_path_once(domain_id, instance_id, body))
            .await
    }
    /// Switch the risk export of a database.
    ///
    /// The path has the account id, where others have the project id. Turns the export of the risks of one database on or off. Bucket and path hold for all databases: `UpdateAuditRiskBucketPath`.
    ///
    /// Changes settings.
    ///
    /// Source: <https://support.huaweicloud.com/intl/en-us/api-dbss/SetAuditBackupRiskSwitch.html>
    ///
    /// # Arguments
    /// - `domain_id`: Account id, as IAM gives it.
    /// - `instance_id`: Instance id, 32 to 64 characters: `id` or `instance_id` in the list of the kind. It is not the `resource_id`.
    /// - `body`: The database and its new setting.
    ///
    /// # Errors
    /// Every way a call can fail, see [`::huaweicloud_core::Error`].
    #[doc(alias = "SetAuditBackupRiskSwitch")]
    pub async fn set_audit_backup_risk_switch<'a>(
        &'a self,
        domain_id: &'a ::huaweicloud_core::PathSegment,
        instance_id: &'a ::huaweicloud_core::PathSegment,
        body: &'a types::SetAuditBackupRiskSwitchRequest,
    ) -> ::std::result::Result<
        ::huaweicloud_core::Answer<types::ResultResponse>,
        ::huaweicloud_core::Error,
    > {
        self.inner
            .call(|| self.set_audit_backup_risk_switch_once(domain_id, instance_id, body))
            .await
    }
    /// Switch automatic backup.
    ///
    /// The path has the account id, where others have the project id. Turns automatic backup on or off and sets bucket, cycle and time. All but the path in the bucket is required, also to turn it off. `SetAuditAutoBackupTemplate` shows the settings.
    ///
    /// Changes settings.
    ///
    /// Source: <https://support.huaweicloud.com/intl/en-us/api-dbss/SetAuditBackupSwitch.html>
    ///
    /// # Arguments
    /// - `domain_id`: Account id, as IAM gives it.
    /// - `instance_id`: Instance id, 32 to 64 characters: `id` or `instance_id` in the list of the kind. It is not the `resource_id`.
    /// - `body`: The settings.
    ///
    /// # Errors
    /// Every way a call can fail, see [`::huaweicloud_core::Error`].
    #[doc(alias = "SetAuditBackupSwitch")]
    pub async fn set_audit_backup_switch<'a>(
        &'a self,
        domain_id: &'a ::huaweicloud_core::PathSegment,
        instance_id: &'a ::huaweicloud_core::PathSegment,
        body: &'a types::SetAuditBackupSwitchRequest,
    ) -> ::std::result::Result<
        ::huaweicloud_core::Answer<types::ResultResponse>,
        ::huaweicloud_core::Error,
    > {
        self.inner
            .call(|| self.set_audit_backup_switch_once(domain_id, instance_id, body))
            .await
    }
    /// Export the database settings to OBS.
    ///
    /// Writes the settings of the audited databases to OBS.
    ///
    /// - A POST without a body, and without an instance in the path.
    /// - Neither the bucket nor the name of the file is in the request or the answer; where the export
    ///   goes is not stated.
    /// - `result` is `success` or `failed`; `failed` can come with HTTP 200.
    ///
    /// Changes settings.
    ///
    /// Source: <https://support.huaweicloud.com/intl/en-us/api-dbss/UploadAuditDbConfig.html>
    ///
    /// # Arguments
    /// - `project_id`: Project id of the region, 32 to 64 characters.
    ///
    /// # Errors
    /// Every way a call can fail, see [`::huaweicloud_core::Error`].
    #[doc(alias = "UploadAuditDbConfig")]
    pub async fn upload_audit_db_config<'a>(
        &'a self,
        project_id: &'a ::huaweicloud_core::PathSegment,
    ) -> ::std::result::Result<
        ::huaweicloud_core::Answer<types::ResultResponse>,
        ::huaweicloud_core::Error,
    > {
        self.inner
            .call(|| self.upload_audit_db_config_once(project_id))
            .await
    }
    /// Delete an audit instance.
    ///
    /// Deletes one audit instance.
    ///
    /// - **A DELETE with a JSON body.** Some clients and proxies drop such bodies.
    /// - The request type of SDK 3.1.219 is named for pay-per-use instances. The Terraform provider
    ///   takes period instances away by unsubscribing in billing instead.
    /// - The deletion goes on after the answer: `status` is `DELETING`, `task` is `delete_wait`, and
    ///   in the end the entry is gone from the lists. The Terraform provider waits up to 20 minutes.
    /// - `result` is `success`; `failed` can come with HTTP 200.
    ///
    /// **Loses data**. The work goes on after the answer, which names nothing to follow it by. At most 1 item a call.
    ///
    /// Source: <https://support.huaweicloud.com/intl/en-us/api-dbss/DeleteInstancesNew.html>
    ///
    /// # Arguments
    /// - `project_id`: Project id of the region, 32 to 64 characters.
    /// - `body`: The instance and what goes with it.
    ///
    /// # Errors
    /// Every way a call can fail, see [`::huaweicloud_core::Error`].
    #[doc(alias = "DeleteInstancesNew")]
    pub async fn delete_instances_new<'a>(
        &'a self,
        project_id: &'a ::huaweicloud_core::PathSegment,
        body: &'a types::DeleteInstancesNewRequest,
    ) -> ::std::result::Result<
        ::huaweicloud_core::Answer<types::ResultResponse>,
        ::huaweicloud_core::Error,
    > {
        self.inner
            .call(|| self.delete_instances_new_once(project_id, body))
            .await
    }
    /// Restart an audit instance.
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
    /// **Interrupts** what it acts on. The work goes on after the answer, which names nothing to follow it by. At most 1 item a call.
    ///
    /// Source: <https://support.huaweicloud.com/intl/en-us/api-dbss/RebootAuditInstanceNew.html>
    ///
    /// # Arguments
    /// - `project_id`: Project id of the region, 32 to 64 characters.
    /// - `body`: The instance.
    ///
    /// # Errors
    /// Every way a call can fail, see [`::huaweicloud_core::Error`].
    #[doc(alias = "RebootAuditInstanceNew")]
    pub async fn reboot_audit_instance_new<'a>(
        &'a self,
        project_id: &'a ::huaweicloud_core::PathSegment,
        body: &'a types::AuditInstanceRef,
    ) -> ::std::result::Result<
        ::huaweicloud_core::Answer<types::AuditActionResponse>,
        ::huaweicloud_core::Error,
    > {
        self.inner
            .call(|| self.reboot_audit_instance_new_once(project_id, body))
            .await
    }
    /// Start an audit instance.
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
    /// **Interrupts** what it acts on. The work goes on after the answer, which names nothing to follow it by. At most 1 item a call.
    ///
    /// Source: <https://support.huaweicloud.com/intl/en-us/api-dbss/StartAuditInstanceNew.html>
    ///
    /// # Arguments
    /// - `project_id`: Project id of the region, 32 to 64 characters.
    /// - `body`: The instance.
    ///
    /// # Errors
    /// Every way a call can fail, see [`::huaweicloud_core::Error`].
    #[doc(alias = "StartAuditInstanceNew")]
    pub async fn start_audit_instance_new<'a>(
        &'a self,
        project_id: &'a ::huaweicloud_core::PathSegment,
        body: &'a types::AuditInstanceRef,
    ) -> ::std::result::Result<
        ::huaweicloud_core::Answer<types::AuditActionResponse>,
        ::huaweicloud_core::Error,
    > {
        self.inner
            .call(|| self.start_audit_instance_new_once(project_id, body))
            .await
    }
    /// Stop an audit instance.
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
    /// **Interrupts** what it acts on. The work goes on after the answer, which names nothing to follow it by. At most 1 item a call.
    ///
    /// Source: <https://support.huaweicloud.com/intl/en-us/api-dbss/StopAuditInstanceNew.html>
    ///
    /// # Arguments
    /// - `project_id`: Project id of the region, 32 to 64 characters.
    /// - `body`: The instance.
    ///
    /// # Errors
    /// Every way a call can fail, see [`::huaweicloud_core::Error`].
    #[doc(alias = "StopAuditInstanceNew")]
    pub async fn stop_audit_instance_new<'a>(
        &'a self,
        project_id: &'a ::huaweicloud_core::PathSegment,
        body: &'a types::AuditInstanceRef,
    ) -> ::std::result::Result<
        ::huaweicloud_core::Answer<types::AuditActionResponse>,
        ::huaweicloud_core::Error,
    > {
        self.inner
            .call(|| self.stop_audit_instance_new_once(project_id, body))
            .await
    }
    /// Change name or remark of an audit instance.
    ///
    /// Changes the name, the remark or both of an audit instance. `result` is `success`; `failed` can
    /// come with HTTP 200.
    ///
    /// Changes settings.
    ///
    /// Source: <https://support.huaweicloud.com/intl/en-us/api-dbss/UpdateAuditInstanceNew.html>
    ///
    /// # Arguments
    /// - `project_id`: Project id of the region, 32 to 64 characters.
    /// - `instance_id`: Instance id, 32 to 64 characters: `id` or `instance_id` in the list of the kind. It is not the `resource_id`.
    /// - `body`: What to change.
    ///
    /// # Errors
    /// Every way a call can fail, see [`::huaweicloud_core::Error`].
    #[doc(alias = "UpdateAuditInstanceNew")]
    pub async fn update_audit_instance_new<'a>(
        &'a self,
        project_id: &'a ::huaweicloud_core::PathSegment,
        instance_id: &'a ::huaweicloud_core::PathSegment,
        body: &'a types::UpdateAuditInstanceNewRequest,
    ) -> ::std::result::Result<
        ::huaweicloud_core::Answer<types::ResultResponse>,
        ::huaweicloud_core::Error,
    > {
        self.inner
            .call(|| self.update_audit_instance_new_once(project_id, instance_id, body))
            .await
    }
    /// List audit instances (first current list, use ListAuditInstancesLast).
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
    /// Changes nothing.
    ///
    /// Source: <https://support.huaweicloud.com/intl/en-us/api-dbss/ListAuditInstancesNew.html>
    ///
    /// # Arguments
    /// - `project_id`: Project id of the region, 32 to 64 characters.
    /// - `options`: what may be left out.
    ///
    /// # Errors
    /// Every way a call can fail, see [`::huaweicloud_core::Error`].
    #[doc(alias = "ListAuditInstancesNew")]
    #[deprecated = "the service will take it offline"]
    pub async fn list_audit_instances_new<'a>(
        &'a self,
        project_id: &'a ::huaweicloud_core::PathSegment,
        options: &'a types::ListAuditInstancesNewOptions,
    ) -> ::std::result::Result<
        ::huaweicloud_core::Answer<types::ListAuditInstancesNewResponse>,
        ::huaweicloud_core::Error,
    > {
        self.inner
            .call(|| {
                self.list_audit_instances_new_once(
                    project_id,
                    options.limit.as_deref(),
                    options.offset.as_deref(),
                )
            })
            .await
    }
    /// All records that [`list_audit_instances_new`](Self::list_audit_instances_new) lists, from where the arguments begin, read page by page as they are asked for. Read them with `futures_util::TryStreamExt`.
    ///
    /// # Errors
    /// The first one of a read ends the stream; see [`::huaweicloud_core::pages`].
    #[deprecated = "the service will take it offline"]
    #[allow(deprecated)]
    pub fn list_audit_instances_new_all(
        &self,
        project_id: &::huaweicloud_core::PathSegment,
        options: &types::ListAuditInstancesNewOptions,
    ) -> ::huaweicloud_core::pages::Records<types::AuditInstanceV1> {
        let client = self.clone();
        let project_id = project_id.clone();
        let options = options.clone();
        ::std::boxed::Box::pin(::huaweicloud_core::pages::by_offset(
            options
                .offset
                .clone()
                .and_then(|at| at.parse().ok())
                .unwrap_or(0i32),
            move |at| {
                let client = client.clone();
                let project_id = project_id.clone();
                let mut options = options.clone();
                options.offset = ::std::option::Option::Some(at.to_string());
                async move {
                    let answer = client
                        .list_audit_instances_new(&project_id, &options)
                        .await?;
                    let list = answer.value;
                    ::std::result::Result::Ok(
                        ::huaweicloud_core::pages::Page::new(list.instances).total(list.total),
                    )
                }
            },
        ))
    }
    /// Change the security group of an audit instance.
    ///
    /// Puts an audit instance into another security group.
    ///
    /// - One security group only, although the field is a list.
    /// - The Terraform provider sends `resource_id` in place of `instance_id` to the older path; this
    ///   one takes `instance_id`.
    /// - A group without the ports of the agents cuts them off.
    /// - `result` is `success`; `failed` can come with HTTP 200.
    ///
    /// **Interrupts** what it acts on. At most 1 item a call.
    ///
    /// Source: <https://support.huaweicloud.com/intl/en-us/api-dbss/UpdateAuditSecurityGroupNew.html>
    ///
    /// # Arguments
    /// - `project_id`: Project id of the region, 32 to 64 characters.
    /// - `body`: The instance and its security group.
    ///
    /// # Errors
    /// Every way a call can fail, see [`::huaweicloud_core::Error`].
    #[doc(alias = "UpdateAuditSecurityGroupNew")]
    pub async fn update_audit_security_group_new<'a>(
        &'a self,
        project_id: &'a ::huaweicloud_core::PathSegment,
        body: &'a types::UpdateAuditSecurityGroupNewRequest,
    ) -> ::std::result::Result<
        ::huaweicloud_core::Answer<types::ResultResponse>,
        ::huaweicloud_core::Error,
    > {
        self.inner
            .call(|| self.update_audit_security_group_new_once(project_id, body))
            .await
    }
    /// List the server flavors for instances.
    ///
    /// Lists the flavors on which audit, encryption and O&M instances can be ordered. `id` goes into
    /// `flavor_ref` of the order. The list is in `specifications`; the older operation called it
    /// `specification`.
    ///
    /// Changes nothing.
    ///
    /// Source: <https://support.huaweicloud.com/intl/en-us/api-dbss/ListEcsSpecificationNew.html>
    ///
    /// # Arguments
    /// - `project_id`: Project id of the region, 32 to 64 characters.
    /// - `options`: what may be left out.
    ///
    /// # Errors
    /// Every way a call can fail, see [`::huaweicloud_core::Error`].
    #[doc(alias = "ListEcsSpecificationNew")]
    pub async fn list_ecs_specification_new<'a>(
        &'a self,
        project_id: &'a ::huaweicloud_core::PathSegment,
        options: &'a types::ListEcsSpecificationNewOptions,
    ) -> ::std::result::Result<
        ::huaweicloud_core::Answer<types::ListEcsSpecificationNewResponse>,
        ::huaweicloud_core::Error,
    > {
        self.inner
            .call(|| self.list_ecs_specification_new_once(project_id, options.image_business_type))
            .await
    }
    /// Show risk totals over all instances.
    ///
    /// Gives the risks found over all audit instances of the project, by level, database and rule, and the instances too old to be counted. The figures come from the summary task `risk`.
    ///
    /// Changes nothing.
    ///
    /// Source: <https://support.huaweicloud.com/intl/en-us/api-dbss/ShowAuditStatistics.html>
    ///
    /// # Arguments
    /// - `project_id`: Project id of the region, 32 to 64 characters.
    ///
    /// # Errors
    /// Every way a call can fail, see [`::huaweicloud_core::Error`].
    #[doc(alias = "ShowAuditStatistics")]
    pub async fn show_audit_statistics<'a>(
        &'a self,
        project_id: &'a ::huaweicloud_core::PathSegment,
    ) -> ::std::result::Result<
        ::huaweicloud_core::Answer<types::ShowAuditStatisticsResponse>,
        ::huaweicloud_core::Error,
    > {
        self.inner
            .call(|| self.show_audit_statistics_once(project_id))
            .await
    }
    /// Switch or refresh a summary task.
    ///
    /// Two calls in one, told apart by `oper_type`:
    ///
    /// - switch: turns the summary task on or off; `code` is needed.
    /// - execute: refreshes the summary now. The answer does not wait for it: watch `ShowAuditTaskStatus`.
    ///
    /// The answer has no body.
    ///
    /// Changes settings. The work goes on after the answer, which names nothing to follow it by.
    ///
    /// Source: <https://support.huaweicloud.com/intl/en-us/api-dbss/UpdateAuditTaskStatus.html>
    ///
    /// # Arguments
    /// - `project_id`: Project id of the region, 32 to 64 characters.
    /// - `busi_type`: Which summary task: `audit` (totals of the instances) or `risk`. Case matters.
    /// - `body`: What to do.
    ///
    /// # Errors
    /// Every way a call can fail, see [`::huaweicloud_core::Error`].
    #[doc(alias = "UpdateAuditTaskStatus")]
    pub async fn update_audit_task_status<'a>(
        &'a self,
        project_id: &'a ::huaweicloud_core::PathSegment,
        busi_type: &'a ::huaweicloud_core::PathSegment,
        body: &'a types::UpdateAuditTaskStatusRequest,
    ) -> ::std::result::Result<::huaweicloud_core::Answer<()>, ::huaweicloud_core::Error> {
        self.inner
            .call(|| self.update_audit_task_status_once(project_id, busi_type, body))
            .await
    }
    /// Show which audit instances can be upgraded or are being upgraded.
    ///
    /// Shows the upgrade state of the audit instances of the project, with the steps of an upgrade.
    /// This is the place to follow `ConfirmUpgradeAudit`.
    ///
    /// Changes nothing.
    ///
    /// Source: <https://support.huaweicloud.com/intl/en-us/api-dbss/ShowAuditUpgradeStatus.html>
    ///
    /// # Arguments
    /// - `project_id`: Project id of the region, 32 to 64 characters.
    ///
    /// # Errors
    /// Every way a call can fail, see [`::huaweicloud_core::Error`].
    #[doc(alias = "ShowAuditUpgradeStatus")]
    pub async fn show_audit_upgrade_status<'a>(
        &'a self,
        project_id: &'a ::huaweicloud_core::PathSegment,
    ) -> ::std::result::Result<
        ::huaweicloud_core::Answer<types::ShowAuditUpgradeStatusResponse>,
        ::huaweicloud_core::Error,
    > {
        self.inner
            .call(|| self.show_audit_upgrade_status_once(project_id))
            .await
    }
    /// Mark alarms as handled.
    ///
    /// Marks several alarm records as handled (`alarm_status` DONE). No limit to the number is published, and no call takes the mark back. The answer does not tell single records apart: `result` is `request_success`.
    ///
    /// Changes settings.
    ///
    /// Source: <https://support.huaweicloud.com/intl/en-us/api-dbss/BatchSetAuditAlarmLogStatus.html>
    ///
    /// # Arguments
    /// - `project_id`: Project id of the region, 32 to 64 characters.
    /// - `instance_id`: Instance id, 32 to 64 characters: `id` or `instance_id` in the list of the kind. It is not the `resource_id`.
    /// - `body`: The alarms.
    ///
    /// # Errors
    /// Every way a call can fail, see [`::huaweicloud_core::Error`].
    #[doc(alias = "BatchSetAuditAlarmLogStatus")]
    pub async fn batch_set_audit_alarm_log_status<'a>(
        &'a self,
        project_id: &'a ::huaweicloud_core::PathSegment,
        instance_id: &'a ::huaweicloud_core::PathSegment,
        body: &'a types::BatchSetAuditAlarmLogStatusRequest,
    ) -> ::std::result::Result<
        ::huaweicloud_core::Answer<types::ResultResponse>,
        ::huaweicloud_core::Error,
    > {
        self.inner
            .call(|| self.batch_set_audit_alarm_log_status_once(project_id, instance_id, body))
            .await
    }
    /// Mark an alarm as handled.
    ///
    /// Marks one alarm record as handled (`alarm_status` DONE). There is no body and no call that takes the mark back. `result` is `request_success`.
    ///
    /// Changes settings.
    ///
    /// Source: <https://support.huaweicloud.com/intl/en-us/api-dbss/SetAuditAlarmLogStatus.html>
    ///
    /// # Arguments
    /// - `project_id`: Project id of the region, 32 to 64 characters.
    /// - `instance_id`: Instance id, 32 to 64 characters: `id` or `instance_id` in the list of the kind. It is not the `resource_id`.
    /// - `id`: Id of an alarm record, `id` in the answer of `ListAuditAlarmLogNew`.
    ///
    /// # Errors
    /// Every way a call can fail, see [`::huaweicloud_core::Error`].
    #[doc(alias = "SetAuditAlarmLogStatus")]
    pub async fn set_audit_alarm_log_status<'a>(
        &'a self,
        project_id: &'a ::huaweicloud_core::PathSegment,
        instance_id: &'a ::huaweicloud_core::PathSegment,
        id: &'a ::huaweicloud_core::PathSegment,
    ) -> ::std::result::Result<
        ::huaweicloud_core::Answer<types::ResultResponse>,
        ::huaweicloud_core::Error,
    > {
        self.inner
            .call(|| self.set_audit_alarm_log_status_once(project_id, instance_id, id))
            .await
    }
    /// Delete an alarm record.
    ///
    /// Deletes one alarm record. `result` is `request_success`.
    ///
    /// **Loses data**.
    ///
    /// Source: <https://support.huaweicloud.com/intl/en-us/api-dbss/DeleteAuditAlarmLog.html>
    ///
    /// # Arguments
    /// - `project_id`: Project id of the region, 32 to 64 characters.
    /// - `instance_id`: Instance id, 32 to 64 characters: `id` or `instance_id` in the list of the kind. It is not the `resource_id`.
    /// - `id`: Id of an alarm record, `id` in the answer of `ListAuditAlarmLogNew`.
    ///
    /// # Errors
    /// Every way a call can fail, see [`::huaweicloud_core::Error`].
    #[doc(alias = "DeleteAuditAlarmLog")]
    pub async fn delete_audit_alarm_log<'a>(
        &'a self,
        project_id: &'a ::huaweicloud_core::PathSegment,
        instance_id: &'a ::huaweicloud_core::PathSegment,
        id: &'a ::huaweicloud_core::PathSegment,
    ) -> ::std::result::Result<
        ::huaweicloud_core::Answer<types::ResultResponse>,
        ::huaweicloud_core::Error,
    > {
        self.inner
            .call(|| self.delete_audit_alarm_log_once(project_id, instance_id, id))
            .await
    }
    /// Show the bucket of the risk export.
    ///
    /// Shows bucket and path that the risks of all databases are exported to.
    ///
    /// Changes nothing.
    ///
    /// Source: <https://support.huaweicloud.com/intl/en-us/api-dbss/ShowBackupRiskBucketPath.html>
    ///
    /// # Arguments
    /// - `project_id`: Project id of the region, 32 to 64 characters.
    /// - `instance_id`: Instance id, 32 to 64 characters: `id` or `instance_id` in the list of the kind. It is not the `resource_id`.
    ///
    /// # Errors
    /// Every way a call can fail, see [`::huaweicloud_core::Error`].
    #[doc(alias = "ShowBackupRiskBucketPath")]
    pub async fn show_backup_risk_bucket_path<'a>(
        &'a self,
        project_id: &'a ::huaweicloud_core::PathSegment,
        instance_id: &'a ::huaweicloud_core::PathSegment,
    ) -> ::std::result::Result<
        ::huaweicloud_core::Answer<types::ShowBackupRiskBucketPathResponse>,
        ::huaweicloud_core::Error,
    > {
        self.inner
            .call(|| self.show_backup_risk_bucket_path_once(project_id, instance_id))
            .await
    }
    /// Show the risk export of a database.
    ///
    /// Shows whether the risks of one database are exported.
    ///
    /// Changes nothing.
    ///
    /// Source: <https://support.huaweicloud.com/intl/en-us/api-dbss/ShowAuditBackRiskTemplate.html>
    ///
    /// # Arguments
    /// - `project_id`: Project id of the region, 32 to 64 characters.
    /// - `instance_id`: Instance id, 32 to 64 characters: `id` or `instance_id` in the list of the kind. It is not the `resource_id`.
    /// - `db_id`: Database id, `db_id` in the answer of `ListAuditBackupRiskTemplates`.
    ///
    /// # Errors
    /// Every way a call can fail, see [`::huaweicloud_core::Error`].
    #[doc(alias = "ShowAuditBackRiskTemplate")]
    pub async fn show_audit_back_risk_template<'a>(
        &'a self,
        project_id: &'a ::huaweicloud_core::PathSegment,
        instance_id: &'a ::huaweicloud_core::PathSegment,
        db_id: &'a ::huaweicloud_core::PathSegment,
    ) -> ::std::result::Result<
        ::huaweicloud_core::Answer<types::ShowAuditBackRiskTemplateResponse>,
        ::huaweicloud_core::Error,
    > {
        self.inner
            .call(|| self.show_audit_back_risk_template_once(project_id, instance_id, db_id))
            .await
    }
    /// List the settings of risk export.
    ///
    /// Lists for each database of the instance whether its risks are exported. `id` is null where nothing has been set yet.
    ///
    /// Changes nothing.
    ///
    /// Source: <https://support.huaweicloud.com/intl/en-us/api-dbss/ListAuditBackupRiskTemplates.html>
    ///
    /// # Arguments
    /// - `project_id`: Project id of the region, 32 to 64 characters.
    /// - `instance_id`: Instance id, 32 to 64 characters: `id` or `instance_id` in the list of the kind. It is not the `resource_id`.
    ///
    /// # Errors
    /// Every way a call can fail, see [`::huaweicloud_core::Error`].
    #[doc(alias = "ListAuditBackupRiskTemplates")]
    pub async fn list_audit_backup_risk_templates<'a>(
        &'a self,
        project_id: &'a ::huaweicloud_core::PathSegment,
        instance_id: &'a ::huaweicloud_core::PathSegment,
    ) -> ::std::result::Result<
        ::huaweicloud_core::Answer<types::ListAuditBackupRiskTemplatesResponse>,
        ::huaweicloud_core::Error,
    > {
        self.inner
            .call(|| self.list_audit_backup_risk_templates_once(project_id, instance_id))
            .await
    }
    /// Show whether backup works.
    ///
    /// Gives one number for the state of backup. 1 is good, every other value is a failure.
    ///
    /// Changes nothing.
    ///
    /// Source: <https://support.huaweicloud.com/intl/en-us/api-dbss/ShowAuditBackupStatus.html>
    ///
    /// # Arguments
    /// - `project_id`: Project id of the region, 32 to 64 characters.
    /// - `instance_id`: Instance id, 32 to 64 characters: `id` or `instance_id` in the list of the kind. It is not the `resource_id`.
    ///
    /// # Errors
    /// Every way a call can fail, see [`::huaweicloud_core::Error`].
    #[doc(alias = "ShowAuditBackupStatus")]
    pub async fn show_audit_backup_status<'a>(
        &'a self,
        project_id: &'a ::huaweicloud_core::PathSegment,
        instance_id: &'a ::huaweicloud_core::PathSegment,
    ) -> ::std::result::Result<
        ::huaweicloud_core::Answer<types::ShowAuditBackupStatusResponse>,
        ::huaweicloud_core::Error,
    > {
        self.inner
            .call(|| self.show_audit_backup_status_once(project_id, instance_id))
            .await
    }
    /// Show the backup settings.
    ///
    /// Shows the settings of automatic backup. Despite its name the operation only reads; `SetAuditBackupSwitch` changes them.
    ///
    /// Changes nothing.
    ///
    /// Source: <https://support.huaweicloud.com/intl/en-us/api-dbss/SetAuditAutoBackupTemplate.html>
    ///
    /// # Arguments
    /// - `project_id`: Project id of the region, 32 to 64 characters.
    /// - `instance_id`: Instance id, 32 to 64 characters: `id` or `instance_id` in the list of the kind. It is not the `resource_id`.
    ///
    /// # Errors
    /// Every way a call can fail, see [`::huaweicloud_core::Error`].
    #[doc(alias = "SetAuditAutoBackupTemplate")]
    pub async fn set_audit_auto_backup_template<'a>(
        &'a self,
        project_id: &'a ::huaweicloud_core::PathSegment,
        instance_id: &'a ::huaweicloud_core::PathSegment,
    ) -> ::std::result::Result<
        ::huaweicloud_core::Answer<types::SetAuditAutoBackupTemplateResponse>,
        ::huaweicloud_core::Error,
    > {
        self.inner
            .call(|| self.set_audit_auto_backup_template_once(project_id, instance_id))
            .await
    }
    /// Restore a backup.
    ///
    /// Restores the audit logs of a backup into the instance. The answer does not wait for it: watch `progress` in `ListAuditBackupInfo` (RESTORING_WAITING, RESTORING, then RESTORED or RESTORE_FAIL) and `percentage`. Whether auditing goes on meanwhile, and what becomes of later records, is not published: expect later records to be lost, and back them up first. No body.
    ///
    /// **Loses data**. The work goes on after the answer, which names nothing to follow it by.
    ///
    /// Source: <https://support.huaweicloud.com/intl/en-us/api-dbss/RestoreAuditBackup.html>
    ///
    /// # Arguments
    /// - `project_id`: Project id of the region, 32 to 64 characters.
    /// - `instance_id`: Instance id, 32 to 64 characters: `id` or `instance_id` in the list of the kind. It is not the `resource_id`.
    /// - `id`: Backup id, `id` in the answer of `ListAuditBackupInfo`.
    ///
    /// # Errors
    /// Every way a call can fail, see [`::huaweicloud_core::Error`].
    #[doc(alias = "RestoreAuditBackup")]
    pub async fn restore_audit_backup<'a>(
        &'a self,
        project_id: &'a ::huaweicloud_core::PathSegment,
        instance_id: &'a ::huaweicloud_core::PathSegment,
        id: &'a ::huaweicloud_core::PathSegment,
    ) -> ::std::result::Result<
        ::huaweicloud_core::Answer<types::ResultResponse>,
        ::huaweicloud_core::Error,
    > {
        self.inner
            .call(|| self.restore_audit_backup_once(project_id, instance_id, id))
            .await
    }
    /// Retry a backup.
    ///
    /// Starts a failed backup again. The answer does not wait for it: watch `progress` in `ListAuditBackupInfo` (BACKUP_WAITING, AUTO_BACKUPING, then AUTO_BACKUPED or AUTO_BACKUP_FAIL) and `percentage`. No body.
    ///
    /// Changes settings. The work goes on after the answer, which names nothing to follow it by.
    ///
    /// Source: <https://support.huaweicloud.com/intl/en-us/api-dbss/RetryAuditBackupTask.html>
    ///
    /// # Arguments
    /// - `project_id`: Project id of the region, 32 to 64 characters.
    /// - `instance_id`: Instance id, 32 to 64 characters: `id` or `instance_id` in the list of the kind. It is not the `resource_id`.
    /// - `id`: Backup id, `id` in the answer of `ListAuditBackupInfo`.
    ///
    /// # Errors
    /// Every way a call can fail, see [`::huaweicloud_core::Error`].
    #[doc(alias = "RetryAuditBackupTask")]
    pub async fn retry_audit_backup_task<'a>(
        &'a self,
        project_id: &'a ::huaweicloud_core::PathSegment,
        instance_id: &'a ::huaweicloud_core::PathSegment,
        id: &'a ::huaweicloud_core::PathSegment,
    ) -> ::std::result::Result<
        ::huaweicloud_core::Answer<types::ResultResponse>,
        ::huaweicloud_core::Error,
    > {
        self.inner
            .call(|| self.retry_audit_backup_task_once(project_id, instance_id, id))
            .await
    }
    /// Delete a backup.
    ///
    /// Deletes one backup. `result` `SUCCESS` means accepted. The states DELETING, DELETED and DELETE_FAIL of `progress` in `ListAuditBackupInfo` suggest that the work goes on after the answer: look there.
    ///
    /// **Loses data**. The work goes on after the answer, which names nothing to follow it by.
    ///
    /// Source: <https://support.huaweicloud.com/intl/en-us/api-dbss/DeleteAuditBackupTask.html>
    ///
    /// # Arguments
    /// - `project_id`: Project id of the region, 32 to 64 characters.
    /// - `instance_id`: Instance id, 32 to 64 characters: `id` or `instance_id` in the list of the kind. It is not the `resource_id`.
    /// - `id`: Backup id, `id` in the answer of `ListAuditBackupInfo`.
    ///
    /// # Errors
    /// Every way a call can fail, see [`::huaweicloud_core::Error`].
    #[doc(alias = "DeleteAuditBackupTask")]
    pub async fn delete_audit_backup_task<'a>(
        &'a self,
        project_id: &'a ::huaweicloud_core::PathSegment,
        instance_id: &'a ::huaweicloud_core::PathSegment,
        id: &'a ::huaweicloud_core::PathSegment,
    ) -> ::std::result::Result<
        ::huaweicloud_core::Answer<types::ResultResponse>,
        ::huaweicloud_core::Error,
    > {
        self.inner
            .call(|| self.delete_audit_backup_task_once(project_id, instance_id, id))
            .await
    }
    /// Search the operation log of an audit instance.
    ///
    /// Searches what users did on an audit instance (not what was audited in the databases).
    ///
    /// - `page` and `size` are required and typed string although they are numbers.
    /// - Actions are upper case in the request and lower case in the answer.
    /// - `time_range` wins when it is sent together with `start_time` and `end_time`.
    ///
    /// Changes nothing.
    ///
    /// Source: <https://support.huaweicloud.com/intl/en-us/api-dbss/ListAuditOperateLogsNew.html>
    ///
    /// # Arguments
    /// - `project_id`: Project id of the region, 32 to 64 characters.
    /// - `instance_id`: Instance id, 32 to 64 characters: `id` or `instance_id` in the list of the kind. It is not the `resource_id`.
    /// - `body`: What to look for.
    ///
    /// # Errors
    /// Every way a call can fail, see [`::huaweicloud_core::Error`].
    #[doc(alias = "ListAuditOperateLogsNew")]
    pub async fn list_audit_operate_logs_new<'a>(
        &'a self,
        project_id: &'a ::huaweicloud_core::PathSegment,
        instance_id: &'a ::huaweicloud_core::PathSegment,
        body: &'a types::ListAuditOperateLogsNewRequest,
    ) -> ::std::result::Result<
        ::huaweicloud_core::Answer<types::ListAuditOperateLogsNewResponse>,
        ::huaweicloud_core::Error,
    > {
        self.inner
            .call(|| self.list_audit_operate_logs_new_once(project_id, instance_id, body))
            .await
    }
    /// All records that [`list_audit_operate_logs_new`](Self::list_audit_operate_logs_new) lists, from where the arguments begin, read page by page as they are asked for. Read them with `futures_util::TryStreamExt`.
    ///
    /// # Errors
    /// The first one of a read ends the stream; see [`::huaweicloud_core::pages`].
    pub fn list_audit_operate_logs_new_all(
        &self,
        project_id: &::huaweicloud_core::PathSegment,
        instance_id: &::huaweicloud_core::PathSegment,
        body: &types::ListAuditOperateLogsNewRequest,
    ) -> ::huaweicloud_core::pages::Records<types::OperateLogInfo> {
        let client = self.clone();
        let project_id = project_id.clone();
        let instance_id = instance_id.clone();
        let body = body.clone();
        ::std::boxed::Box::pin(::huaweicloud_core::pages::by_number(
            body.page.parse().ok().unwrap_or(1i32),
            move |at| {
                let client = client.clone();
                let project_id = project_id.clone();
                let instance_id = instance_id.clone();
                let mut body = body.clone();
                body.page = at.to_string();
                async move {
                    let answer = client
                        .list_audit_operate_logs_new(&project_id, &instance_id, &body)
                        .await?;
                    let list = answer.value;
                    ::std::result::Result::Ok(
                        ::huaweicloud_core::pages::Page::new(list.operate_log)
                            .total(list.total_num),
                    )
                }
            },
        ))
    }
    /// Generate a report now.
    ///
    /// Generates a report from a template. The answer does not wait for it and has no report id: look for the
    /// new entry in `ListAuditReports`; it is ready when `percentum` is 100 and `finish_time` is set.
    ///
    /// `result` is `success` or `failed`; `failed` can come with HTTP 200.
    ///
    /// Changes settings. The work goes on after the answer, which names nothing to follow it by.
    ///
    /// Source: <https://support.huaweicloud.com/intl/en-us/api-dbss/CreateReport.html>
    ///
    /// # Arguments
    /// - `project_id`: Project id of the region, 32 to 64 characters.
    /// - `instance_id`: Instance id, 32 to 64 characters: `id` or `instance_id` in the list of the kind. It is not the `resource_id`.
    /// - `body`: Template and time span.
    ///
    /// # Errors
    /// Every way a call can fail, see [`::huaweicloud_core::Error`].
    #[doc(alias = "CreateReport")]
    pub async fn create_report<'a>(
        &'a self,
        project_id: &'a ::huaweicloud_core::PathSegment,
        instance_id: &'a ::huaweicloud_core::PathSegment,
        body: &'a types::CreateReportRequest,
    ) -> ::std::result::Result<
        ::huaweicloud_core::Answer<types::ResultResponse>,
        ::huaweicloud_core::Error,
    > {
        self.inner
            .call(|| self.create_report_once(project_id, instance_id, body))
            .await
    }
    /// List reports.
    ///
    /// Lists the reports of an instance page by page, also those being generated (`percentum` below 100). Every entry of `reports` wraps its report in `report`.
    ///
    /// Changes nothing.
    ///
    /// Source: <https://support.huaweicloud.com/intl/en-us/api-dbss/ListAuditReports.html>
    ///
    /// # Arguments
    /// - `project_id`: Project id of the region, 32 to 64 characters.
    /// - `instance_id`: Instance id, 32 to 64 characters: `id` or `instance_id` in the list of the kind. It is not the `resource_id`.
    /// - `body`: Filter and page.
    ///
    /// # Errors
    /// Every way a call can fail, see [`::huaweicloud_core::Error`].
    #[doc(alias = "ListAuditReports")]
    pub async fn list_audit_reports<'a>(
        &'a self,
        project_id: &'a ::huaweicloud_core::PathSegment,
        instance_id: &'a ::huaweicloud_core::PathSegment,
        body: &'a types::ListAuditReportsRequest,
    ) -> ::std::result::Result<
        ::huaweicloud_core::Answer<types::ListAuditReportsResponse>,
        ::huaweicloud_core::Error,
    > {
        self.inner
            .call(|| self.list_audit_reports_once(project_id, instance_id, body))
            .await
    }
    /// All records that [`list_audit_reports`](Self::list_audit_reports) lists, from where the arguments begin, read page by page as they are asked for. Read them with `futures_util::TryStreamExt`.
    ///
    /// # Errors
    /// The first one of a read ends the stream; see [`::huaweicloud_core::pages`].
    pub fn list_audit_reports_all(
        &self,
        project_id: &::huaweicloud_core::PathSegment,
        instance_id: &::huaweicloud_core::PathSegment,
        body: &types::ListAuditReportsRequest,
    ) -> ::huaweicloud_core::pages::Records<types::ReportItem> {
        let client = self.clone();
        let project_id = project_id.clone();
        let instance_id = instance_id.clone();
        let body = body.clone();
        ::std::boxed::Box::pin(::huaweicloud_core::pages::by_number(
            body.page.try_into().ok().unwrap_or(1i32),
            move |at| {
                let client = client.clone();
                let project_id = project_id.clone();
                let instance_id = instance_id.clone();
                let mut body = body.clone();
                body.page = at.into();
                async move {
                    let answer = client
                        .list_audit_reports(&project_id, &instance_id, &body)
                        .await?;
                    let list = answer.value;
                    ::std::result::Result::Ok(
                        ::huaweicloud_core::pages::Page::new(list.reports).total(list.total),
                    )
                }
            },
        ))
    }
    /// Change the schedule of a report template.
    ///
    /// Replaces the schedule of a report template: read it with `ShowAuditTopicReportSchedulerConfig`, change
    /// it and send all of it.
    ///
    /// The path has no id; `scheduler.id` names the template. `status` is `success` or `fail`; look at it,
    /// HTTP 200 alone is no success.
    ///
    /// Changes settings.
    ///
    /// Source: <https://support.huaweicloud.com/intl/en-us/api-dbss/UpdateAuditTopicReportSchedulerConfig.html>
    ///
    /// # Arguments
    /// - `project_id`: Project id of the region, 32 to 64 characters.
    /// - `instance_id`: Instance id, 32 to 64 characters: `id` or `instance_id` in the list of the kind. It is not the `resource_id`.
    /// - `body`: The schedule.
    ///
    /// # Errors
    /// Every way a call can fail, see [`::huaweicloud_core::Error`].
    #[doc(alias = "UpdateAuditTopicReportSchedulerConfig")]
    pub async fn update_audit_topic_report_scheduler_config<'a>(
        &'a self,
        project_id: &'a ::huaweicloud_core::PathSegment,
        instance_id: &'a ::huaweicloud_core::PathSegment,
        body: &'a types::UpdateAuditTopicReportSchedulerConfigRequest,
    ) -> ::std::result::Result<
        ::huaweicloud_core::Answer<types::UpdateAuditTopicReportSchedulerConfigResponse>,
        ::huaweicloud_core::Error,
    > {
        self.inner
            .call(|| {
                self.update_audit_topic_report_scheduler_config_once(project_id, instance_id, body)
            })
            .await
    }
    /// Delete a report.
    ///
    /// Deletes one report. `status` is `SUCCESS` or `FAILED`; look at it, HTTP 200 alone is no success.
    ///
    /// **Loses data**.
    ///
    /// Source: <https://support.huaweicloud.com/intl/en-us/api-dbss/DeleteAuditReport.html>
    ///
    /// # Arguments
    /// - `project_id`: Project id of the region, 32 to 64 characters.
    /// - `instance_id`: Instance id, 32 to 64 characters: `id` or `instance_id` in the list of the kind. It is not the `resource_id`.
    /// - `id`: Report id, `id` in the answer of `ListAuditReports`.
    ///
    /// # Errors
    /// Every way a call can fail, see [`::huaweicloud_core::Error`].
    #[doc(alias = "DeleteAuditReport")]
    pub async fn delete_audit_report<'a>(
        &'a self,
        project_id: &'a ::huaweicloud_core::PathSegment,
        instance_id: &'a ::huaweicloud_core::PathSegment,
        id: &'a ::huaweicloud_core::PathSegment,
    ) -> ::std::result::Result<
        ::huaweicloud_core::Answer<types::DeleteAuditReportResponse>,
        ::huaweicloud_core::Error,
    > {
        self.inner
            .call(|| self.delete_audit_report_once(project_id, instance_id, id))
            .await
    }
    /// Download a report.
    ///
    /// Gives the file of a finished report, PDF or ZIP as `format` in `ListAuditReports` tells. The operation catalogue puts this operation in a stricter throttling group.
    ///
    /// Changes nothing.
    ///
    /// Source: <https://support.huaweicloud.com/intl/en-us/api-dbss/DownloadAuditReport.html>
    ///
    /// # Arguments
    /// - `project_id`: Project id of the region, 32 to 64 characters.
    /// - `instance_id`: Instance id, 32 to 64 characters: `id` or `instance_id` in the list of the kind. It is not the `resource_id`.
    /// - `id`: Report id, `id` in the answer of `ListAuditReports`.
    /// - `options`: what may be left out.
    ///
    /// # Errors
    /// Every way a call can fail, see [`::huaweicloud_core::Error`].
    #[doc(alias = "DownloadAuditReport")]
    pub async fn download_audit_report<'a>(
        &'a self,
        project_id: &'a ::huaweicloud_core::PathSegment,
        instance_id: &'a ::huaweicloud_core::PathSegment,
        id: &'a ::huaweicloud_core::PathSegment,
        options: &'a types::DownloadAuditReportOptions,
    ) -> ::std::result::Result<
        ::huaweicloud_core::Answer<::huaweicloud_core::Bytes>,
        ::huaweicloud_core::Error,
    > {
        self.inner
            .download(|| {
                self.download_audit_report_once(
                    project_id,
                    instance_id,
                    id,
                    options.local.as_deref(),
                )
            })
            .await
    }
    /// List risk rules.
    ///
    /// Lists the risk rules of an audit instance, those of the service and the customer's own.
    ///
    /// - A smaller `rank` has the higher priority.
    /// - `risk_levels` takes one level, in spite of its name.
    /// - Name, priority and state come here; what a rule matches comes with `ShowAuditRuleRiskNew`.
    ///
    /// Changes nothing.
    ///
    /// Source: <https://support.huaweicloud.com/intl/en-us/api-dbss/ListAuditRuleRisksNew.html>
    ///
    /// # Arguments
    /// - `project_id`: Project id of the region, 32 to 64 characters.
    /// - `instance_id`: Instance id, 32 to 64 characters: `id` or `instance_id` in the list of the kind. It is not the `resource_id`.
    /// - `options`: what may be left out.
    ///
    /// # Errors
    /// Every way a call can fail, see [`::huaweicloud_core::Error`].
    #[doc(alias = "ListAuditRuleRisksNew")]
    pub async fn list_audit_rule_risks_new<'a>(
        &'a self,
        project_id: &'a ::huaweicloud_core::PathSegment,
        instance_id: &'a ::huaweicloud_core::PathSegment,
        options: &'a types::ListAuditRuleRisksNewOptions,
    ) -> ::std::result::Result<
        ::huaweicloud_core::Answer<types::ListAuditRuleRisksNewResponse>,
        ::huaweicloud_core::Error,
    > {
        self.inner
            .call(|| {
                self.list_audit_rule_risks_new_once(
                    project_id,
                    instance_id,
                    options.limit.as_deref(),
                    options.name.as_deref(),
                    options.offset.as_deref(),
                    options.risk_levels.as_deref(),
                    options.support_db_classify_rule,
                )
            })
            .await
    }
    /// All records that [`list_audit_rule_risks_new`](Self::list_audit_rule_risks_new) lists, from where the arguments begin, read page by page as they are asked for. Read them with `futures_util::TryStreamExt`.
    ///
    /// # Errors
    /// The first one of a read ends the stream; see [`::huaweicloud_core::pages`].
    pub fn list_audit_rule_risks_new_all(
        &self,
        project_id: &::huaweicloud_core::PathSegment,
        instance_id: &::huaweicloud_core::PathSegment,
        options: &types::ListAuditRuleRisksNewOptions,
    ) -> ::huaweicloud_core::pages::Records<types::RiskRuleSummary> {
        let client = self.clone();
        let project_id = project_id.clone();
        let instance_id = instance_id.clone();
        let options = options.clone();
        ::std::boxed::Box::pin(::huaweicloud_core::pages::by_offset(
            options
                .offset
                .clone()
                .and_then(|at| at.parse().ok())
                .unwrap_or(0i32),
            move |at| {
                let client = client.clone();
                let project_id = project_id.clone();
                let instance_id = instance_id.clone();
                let mut options = options.clone();
                options.offset = ::std::option::Option::Some(at.to_string());
                async move {
                    let answer = client
                        .list_audit_rule_risks_new(&project_id, &instance_id, &options)
                        .await?;
                    let list = answer.value;
                    ::std::result::Result::Ok(
                        ::huaweicloud_core::pages::Page::new(list.rules).total(list.total),
                    )
                }
            },
        ))
    }
    /// Add a risk rule.
    ///
    /// Adds a risk rule: statements that match it are recorded with its level.
    ///
    /// - Lists are text with commas between the items; `schemas` alone is a real list.
    /// - Look at `status`: `FAILED` can come with HTTP 200.
    /// - The answer has no id; look the rule up by name in `ListAuditRuleRisksNew`.
    ///
    /// Changes settings.
    ///
    /// Source: <https://support.huaweicloud.com/intl/en-us/api-dbss/CreateAuditRiskRule.html>
    ///
    /// # Arguments
    /// - `project_id`: Project id of the region, 32 to 64 characters.
    /// - `instance_id`: Instance id, 32 to 64 characters: `id` or `instance_id` in the list of the kind. It is not the `resource_id`.
    /// - `body`: The rule.
    ///
    /// # Errors
    /// Every way a call can fail, see [`::huaweicloud_core::Error`].
    #[doc(alias = "CreateAuditRiskRule")]
    pub async fn create_audit_risk_rule<'a>(
        &'a self,
        project_id: &'a ::huaweicloud_core::PathSegment,
        instance_id: &'a ::huaweicloud_core::PathSegment,
        body: &'a types::RiskRuleRequest,
    ) -> ::std::result::Result<
        ::huaweicloud_core::Answer<types::RuleStatusResponse>,
        ::huaweicloud_core::Error,
    > {
        self.inner
            .call(|| self.create_audit_risk_rule_once(project_id, instance_id, body))
            .await
    }
    /// Delete a risk rule.
    ///
    /// Deletes one risk rule.
    ///
    /// - Look at `status`: `FAILED` can come with HTTP 200.
    /// - Whether rules of the service (`rule_type` SYSTEM) can be deleted is not stated.
    ///
    /// **Loses data**.
    ///
    /// Source: <https://support.huaweicloud.com/intl/en-us/api-dbss/DeleteAuditRuleRisk.html>
    ///
    /// # Arguments
    /// - `project_id`: Project id of the region, 32 to 64 characters.
    /// - `instance_id`: Instance id, 32 to 64 characters: `id` or `instance_id` in the list of the kind. It is not the `resource_id`.
    /// - `id`: Risk rule id, 16 to 64 characters; `id` in `ListAuditRuleRisksNew`.
    ///
    /// # Errors
    /// Every way a call can fail, see [`::huaweicloud_core::Error`].
    #[doc(alias = "DeleteAuditRuleRisk")]
    pub async fn delete_audit_rule_risk<'a>(
        &'a self,
        project_id: &'a ::huaweicloud_core::PathSegment,
        instance_id: &'a ::huaweicloud_core::PathSegment,
        id: &'a ::huaweicloud_core::PathSegment,
    ) -> ::std::result::Result<
        ::huaweicloud_core::Answer<types::RuleStatusResponse>,
        ::huaweicloud_core::Error,
    > {
        self.inner
            .call(|| self.delete_audit_rule_risk_once(project_id, instance_id, id))
            .await
    }
    /// List audit-scope rules.
    ///
    /// Lists the rules that say what of the traffic is audited.
    ///
    /// - Addresses, ports, databases and users are text with commas between the items.
    /// - There is no operation for one rule.
    ///
    /// Changes nothing.
    ///
    /// Source: <https://support.huaweicloud.com/intl/en-us/api-dbss/ListAuditRuleScopesNew.html>
    ///
    /// # Arguments
    /// - `project_id`: Project id of the region, 32 to 64 characters.
    /// - `instance_id`: Instance id, 32 to 64 characters: `id` or `instance_id` in the list of the kind. It is not the `resource_id`.
    /// - `options`: what may be left out.
    ///
    /// # Errors
    /// Every way a call can fail, see [`::huaweicloud_core::Error`].
    #[doc(alias = "ListAuditRuleScopesNew")]
    pub async fn list_audit_rule_scopes_new<'a>(
        &'a self,
        project_id: &'a ::huaweicloud_core::PathSegment,
        instance_id: &'a ::huaweicloud_core::PathSegment,
        options: &'a types::ListAuditRuleScopesNewOptions,
    ) -> ::std::result::Result<
        ::huaweicloud_core::Answer<types::ListAuditRuleScopesNewResponse>,
        ::huaweicloud_core::Error,
    > {
        self.inner
            .call(|| {
                self.list_audit_rule_scopes_new_once(
                    project_id,
                    instance_id,
                    options.limit.as_deref(),
                    options.offset.as_deref(),
                )
            })
            .await
    }
    /// All records that [`list_audit_rule_scopes_new`](Self::list_audit_rule_scopes_new) lists, from where the arguments begin, read page by page as they are asked for. Read them with `futures_util::TryStreamExt`.
    ///
    /// # Errors
    /// The first one of a read ends the stream; see [`::huaweicloud_core::pages`].
    pub fn list_audit_rule_scopes_new_all(
        &self,
        project_id: &::huaweicloud_core::PathSegment,
        instance_id: &::huaweicloud_core::PathSegment,
        options: &types::ListAuditRuleScopesNewOptions,
    ) -> ::huaweicloud_core::pages::Records<types::ScopeRuleView> {
        let client = self.clone();
        let project_id = project_id.clone();
        let instance_id = instance_id.clone();
        let options = options.clone();
        ::std::boxed::Box::pin(::huaweicloud_core::pages::by_offset(
            options
                .offset
                .clone()
                .and_then(|at| at.parse().ok())
                .unwrap_or(0i32),
            move |at| {
                let client = client.clone();
                let project_id = project_id.clone();
                let instance_id = instance_id.clone();
                let mut options = options.clone();
                options.offset = ::std::option::Option::Some(at.to_string());
                async move {
                    let answer = client
                        .list_audit_rule_scopes_new(&project_id, &instance_id, &options)
                        .await?;
                    let list = answer.value;
                    ::std::result::Result::Ok(
                        ::huaweicloud_core::pages::Page::new(list.scopes).total(list.total),
                    )
                }
            },
        ))
    }
    /// Add an audit-scope rule.
    ///
    /// Adds a rule that says what of the traffic is audited.
    ///
    /// - Lists are text with commas between the items.
    /// - The request has no switch; see `SetAuditScopeRuleSwitch`.
    /// - Look at `status`: `FAILED` can come with HTTP 200.
    /// - The answer has no id; look the rule up by name in `ListAuditRuleScopesNew`.
    ///
    /// Changes settings.
    ///
    /// Source: <https://support.huaweicloud.com/intl/en-us/api-dbss/CreateAuditScopeRule.html>
    ///
    /// # Arguments
    /// - `project_id`: Project id of the region, 32 to 64 characters.
    /// - `instance_id`: Instance id, 32 to 64 characters: `id` or `instance_id` in the list of the kind. It is not the `resource_id`.
    /// - `body`: The rule.
    ///
    /// # Errors
    /// Every way a call can fail, see [`::huaweicloud_core::Error`].
    #[doc(alias = "CreateAuditScopeRule")]
    pub async fn create_audit_scope_rule<'a>(
        &'a self,
        project_id: &'a ::huaweicloud_core::PathSegment,
        instance_id: &'a ::huaweicloud_core::PathSegment,
        body: &'a types::ScopeRuleRequest,
    ) -> ::std::result::Result<
        ::huaweicloud_core::Answer<types::RuleStatusResponse>,
        ::huaweicloud_core::Error,
    > {
        self.inner
            .call(|| self.create_audit_scope_rule_once(project_id, instance_id, body))
            .await
    }
    /// Delete audit-scope rules.
    ///
    /// Deletes several audit-scope rules. What no rule covers any more is no longer audited.
    ///
    /// - A POST, not a DELETE.
    /// - There is one `status` for all; which rules failed is not told. Look at `status`: `FAILED` can
    ///   come with HTTP 200.
    /// - No upper limit of rules a call is published.
    ///
    /// **Loses data**.
    ///
    /// Source: <https://support.huaweicloud.com/intl/en-us/api-dbss/BatchDeleteAuditScope.html>
    ///
    /// # Arguments
    /// - `project_id`: Project id of the region, 32 to 64 characters.
    /// - `instance_id`: Instance id, 32 to 64 characters: `id` or `instance_id` in the list of the kind. It is not the `resource_id`.
    /// - `body`: The rules.
    ///
    /// # Errors
    /// Every way a call can fail, see [`::huaweicloud_core::Error`].
    #[doc(alias = "BatchDeleteAuditScope")]
    pub async fn batch_delete_audit_scope<'a>(
        &'a self,
        project_id: &'a ::huaweicloud_core::PathSegment,
        instance_id: &'a ::huaweicloud_core::PathSegment,
        body: &'a types::BatchDeleteAuditScopeRequest,
    ) -> ::std::result::Result<
        ::huaweicloud_core::Answer<types::RuleStatusResponse>,
        ::huaweicloud_core::Error,
    > {
        self.inner
            .call(|| self.batch_delete_audit_scope_once(project_id, instance_id, body))
            .await
    }
    /// Delete an audit-scope rule.
    ///
    /// Deletes one audit-scope rule. What no rule covers any more is no longer audited.
    ///
    /// - Look at `status`: `FAILED` can come with HTTP 200.
    ///
    /// **Loses data**.
    ///
    /// Source: <https://support.huaweicloud.com/intl/en-us/api-dbss/DeleteAuditScope.html>
    ///
    /// # Arguments
    /// - `project_id`: Project id of the region, 32 to 64 characters.
    /// - `instance_id`: Instance id, 32 to 64 characters: `id` or `instance_id` in the list of the kind. It is not the `resource_id`.
    /// - `id`: Audit-scope rule id, 16 to 64 characters; `id` in `ListAuditRuleScopesNew`.
    ///
    /// # Errors
    /// Every way a call can fail, see [`::huaweicloud_core::Error`].
    #[doc(alias = "DeleteAuditScope")]
    pub async fn delete_audit_scope<'a>(
        &'a self,
        project_id: &'a ::huaweicloud_core::PathSegment,
        instance_id: &'a ::huaweicloud_core::PathSegment,
        id: &'a ::huaweicloud_core::PathSegment,
    ) -> ::std::result::Result<
        ::huaweicloud_core::Answer<types::RuleStatusResponse>,
        ::huaweicloud_core::Error,
    > {
        self.inner
            .call(|| self.delete_audit_scope_once(project_id, instance_id, id))
            .await
    }
    /// Add a custom SQL rule.
    ///
    /// Adds a rule of the customer's own that finds SQL statements by a regular expression.
    ///
    /// - The flavor of regular expressions is not published.
    /// - Look at `status`: `FAILED` can come with HTTP 200.
    /// - The answer has no id; look the rule up by name in `ListSqlInjectionRulesNew`.
    ///
    /// Changes settings.
    ///
    /// Source: <https://support.huaweicloud.com/intl/en-us/api-dbss/CreateAuditSqlRule.html>
    ///
    /// # Arguments
    /// - `project_id`: Project id of the region, 32 to 64 characters.
    /// - `instance_id`: Instance id, 32 to 64 characters: `id` or `instance_id` in the list of the kind. It is not the `resource_id`.
    /// - `body`: The rule.
    ///
    /// # Errors
    /// Every way a call can fail, see [`::huaweicloud_core::Error`].
    #[doc(alias = "CreateAuditSqlRule")]
    pub async fn create_audit_sql_rule<'a>(
        &'a self,
        project_id: &'a ::huaweicloud_core::PathSegment,
        instance_id: &'a ::huaweicloud_core::PathSegment,
        body: &'a types::SqlRuleRequest,
    ) -> ::std::result::Result<
        ::huaweicloud_core::Answer<types::RuleStatusResponse>,
        ::huaweicloud_core::Error,
    > {
        self.inner
            .call(|| self.create_audit_sql_rule_once(project_id, instance_id, body))
            .await
    }
    /// Change a custom SQL rule.
    ///
    /// Changes one SQL rule of the customer's own. The body is the same as for a new one.
    ///
    /// - A POST to the rule, not a PUT.
    /// - Look at `status`: `FAILED` can come with HTTP 200.
    ///
    /// Changes settings.
    ///
    /// Source: <https://support.huaweicloud.com/intl/en-us/api-dbss/UpdateAuditSqlRule.html>
    ///
    /// # Arguments
    /// - `project_id`: Project id of the region, 32 to 64 characters.
    /// - `instance_id`: Instance id, 32 to 64 characters: `id` or `instance_id` in the list of the kind. It is not the `resource_id`.
    /// - `id`: SQL rule id, 16 to 64 characters; `id` in `ListSqlInjectionRulesNew`.
    /// - `body`: The rule as it is to be.
    ///
    /// # Errors
    /// Every way a call can fail, see [`::huaweicloud_core::Error`].
    #[doc(alias = "UpdateAuditSqlRule")]
    pub async fn update_audit_sql_rule<'a>(
        &'a self,
        project_id: &'a ::huaweicloud_core::PathSegment,
        instance_id: &'a ::huaweicloud_core::PathSegment,
        id: &'a ::huaweicloud_core::PathSegment,
        body: &'a types::SqlRuleRequest,
    ) -> ::std::result::Result<
        ::huaweicloud_core::Answer<types::RuleStatusResponse>,
        ::huaweicloud_core::Error,
    > {
        self.inner
            .call(|| self.update_audit_sql_rule_once(project_id, instance_id, id, body))
            .await
    }
    /// Delete a custom SQL rule.
    ///
    /// Deletes one SQL rule of the customer's own.
    ///
    /// - Look at `status`: `FAILED` can come with HTTP 200.
    /// - What the call does with a rule of the service (`type` SYSTEM) is not stated.
    ///
    /// **Loses data**.
    ///
    /// Source: <https://support.huaweicloud.com/intl/en-us/api-dbss/DeleteAuditRuleSql.html>
    ///
    /// # Arguments
    /// - `project_id`: Project id of the region, 32 to 64 characters.
    /// - `instance_id`: Instance id, 32 to 64 characters: `id` or `instance_id` in the list of the kind. It is not the `resource_id`.
    /// - `id`: SQL rule id, 16 to 64 characters; `id` in `ListSqlInjectionRulesNew`.
    ///
    /// # Errors
    /// Every way a call can fail, see [`::huaweicloud_core::Error`].
    #[doc(alias = "DeleteAuditRuleSql")]
    pub async fn delete_audit_rule_sql<'a>(
        &'a self,
        project_id: &'a ::huaweicloud_core::PathSegment,
        instance_id: &'a ::huaweicloud_core::PathSegment,
        id: &'a ::huaweicloud_core::PathSegment,
    ) -> ::std::result::Result<
        ::huaweicloud_core::Answer<types::RuleStatusResponse>,
        ::huaweicloud_core::Error,
    > {
        self.inner
            .call(|| self.delete_audit_rule_sql_once(project_id, instance_id, id))
            .await
    }
    /// List SQL rules.
    ///
    /// Lists the rules that find SQL injection, those of the service and the customer's own.
    ///
    /// - A POST that only reads; the filter and the page are in the body.
    /// - `risk_levels` takes one level, in spite of its name.
    /// - A smaller `rank` has the higher priority.
    ///
    /// Changes nothing.
    ///
    /// Source: <https://support.huaweicloud.com/intl/en-us/api-dbss/ListSqlInjectionRulesNew.html>
    ///
    /// # Arguments
    /// - `project_id`: Project id of the region, 32 to 64 characters.
    /// - `instance_id`: Instance id, 32 to 64 characters: `id` or `instance_id` in the list of the kind. It is not the `resource_id`.
    /// - `body`: Filter and page.
    ///
    /// # Errors
    /// Every way a call can fail, see [`::huaweicloud_core::Error`].
    #[doc(alias = "ListSqlInjectionRulesNew")]
    pub async fn list_sql_injection_rules_new<'a>(
        &'a self,
        project_id: &'a ::huaweicloud_core::PathSegment,
        instance_id: &'a ::huaweicloud_core::PathSegment,
        body: &'a types::ListSqlInjectionRulesNewRequest,
    ) -> ::std::result::Result<
        ::huaweicloud_core::Answer<types::ListSqlInjectionRulesNewResponse>,
        ::huaweicloud_core::Error,
    > {
        self.inner
            .call(|| self.list_sql_injection_rules_new_once(project_id, instance_id, body))
            .await
    }
    /// All records that [`list_sql_injection_rules_new`](Self::list_sql_injection_rules_new) lists, from where the arguments begin, read page by page as they are asked for. Read them with `futures_util::TryStreamExt`.
    ///
    /// # Errors
    /// The first one of a read ends the stream; see [`::huaweicloud_core::pages`].
    pub fn list_sql_injection_rules_new_all(
        &self,
        project_id: &::huaweicloud_core::PathSegment,
        instance_id: &::huaweicloud_core::PathSegment,
        body: &types::ListSqlInjectionRulesNewRequest,
    ) -> ::huaweicloud_core::pages::Records<types::SqlRuleView> {
        let client = self.clone();
        let project_id = project_id.clone();
        let instance_id = instance_id.clone();
        let body = body.clone();
        ::std::boxed::Box::pin(::huaweicloud_core::pages::by_number(
            body.page
                .clone()
                .and_then(|at| at.try_into().ok())
                .unwrap_or(1i32),
            move |at| {
                let client = client.clone();
                let project_id = project_id.clone();
                let instance_id = instance_id.clone();
                let mut body = body.clone();
                body.page = ::std::option::Option::Some(at.into());
                async move {
                    let answer = client
                        .list_sql_injection_rules_new(&project_id, &instance_id, &body)
                        .await?;
                    let list = answer.value;
                    ::std::result::Result::Ok(
                        ::huaweicloud_core::pages::Page::new(list.rules).total(list.total),
                    )
                }
            },
        ))
    }
    /// List masking rules.
    ///
    /// Lists the rules by which sensitive data are replaced in the records, those of the service and the
    /// customer's own.
    ///
    /// - Whether masking takes place at all is a switch of its own, see `ShowSensitiveMaskSwitch`.
    /// - There is no operation for one rule.
    ///
    /// Changes nothing.
    ///
    /// Source: <https://support.huaweicloud.com/intl/en-us/api-dbss/ListAuditSensitiveMasksNew.html>
    ///
    /// # Arguments
    /// - `project_id`: Project id of the region, 32 to 64 characters.
    /// - `instance_id`: Instance id, 32 to 64 characters: `id` or `instance_id` in the list of the kind. It is not the `resource_id`.
    /// - `options`: what may be left out.
    ///
    /// # Errors
    /// Every way a call can fail, see [`::huaweicloud_core::Error`].
    #[doc(alias = "ListAuditSensitiveMasksNew")]
    pub async fn list_audit_sensitive_masks_new<'a>(
        &'a self,
        project_id: &'a ::huaweicloud_core::PathSegment,
        instance_id: &'a ::huaweicloud_core::PathSegment,
        options: &'a types::ListAuditSensitiveMasksNewOptions,
    ) -> ::std::result::Result<
        ::huaweicloud_core::Answer<types::ListAuditSensitiveMasksNewResponse>,
        ::huaweicloud_core::Error,
    > {
        self.inner
            .call(|| {
                self.list_audit_sensitive_masks_new_once(
                    project_id,
                    instance_id,
                    options.limit.as_deref(),
                    options.offset.as_deref(),
                )
            })
            .await
    }
    /// All records that [`list_audit_sensitive_masks_new`](Self::list_audit_sensitive_masks_new) lists, from where the arguments begin, read page by page as they are asked for. Read them with `futures_util::TryStreamExt`.
    ///
    /// # Errors
    /// The first one of a read ends the stream; see [`::huaweicloud_core::pages`].
    pub fn list_audit_sensitive_masks_new_all(
        &self,
        project_id: &::huaweicloud_core::PathSegment,
        instance_id: &::huaweicloud_core::PathSegment,
        options: &types::ListAuditSensitiveMasksNewOptions,
    ) -> ::huaweicloud_core::pages::Records<types::MaskRuleView> {
        let client = self.clone();
        let project_id = project_id.clone();
        let instance_id = instance_id.clone();
        let options = options.clone();
        ::std::boxed::Box::pin(::huaweicloud_core::pages::by_offset(
            options
                .offset
                .clone()
                .and_then(|at| at.parse().ok())
                .unwrap_or(0i32),
            move |at| {
                let client = client.clone();
                let project_id = project_id.clone();
                let instance_id = instance_id.clone();
                let mut options = options.clone();
                options.offset = ::std::option::Option::Some(at.to_string());
                async move {
                    let answer = client
                        .list_audit_sensitive_masks_new(&project_id, &instance_id, &options)
                        .await?;
                    let list = answer.value;
                    ::std::result::Result::Ok(
                        ::huaweicloud_core::pages::Page::new(list.rules).total(list.total),
                    )
                }
            },
        ))
    }
    /// Add a masking rule.
    ///
    /// Adds a rule of the customer's own by which sensitive data are replaced in the records.
    ///
    /// - The request has no switch; see `SetSensitiveMaskRuleSwitch`.
    /// - The flavor of regular expressions is not published.
    /// - Look at `status`: `FAILED` can come with HTTP 200.
    /// - The answer has no id; look the rule up by name in `ListAuditSensitiveMasksNew`.
    ///
    /// Changes settings.
    ///
    /// Source: <https://support.huaweicloud.com/intl/en-us/api-dbss/CreateSensitiveMaskRule.html>
    ///
    /// # Arguments
    /// - `project_id`: Project id of the region, 32 to 64 characters.
    /// - `instance_id`: Instance id, 32 to 64 characters: `id` or `instance_id` in the list of the kind. It is not the `resource_id`.
    /// - `body`: The rule.
    ///
    /// # Errors
    /// Every way a call can fail, see [`::huaweicloud_core::Error`].
    #[doc(alias = "CreateSensitiveMaskRule")]
    pub async fn create_sensitive_mask_rule<'a>(
        &'a self,
        project_id: &'a ::huaweicloud_core::PathSegment,
        instance_id: &'a ::huaweicloud_core::PathSegment,
        body: &'a types::MaskRuleRequest,
    ) -> ::std::result::Result<
        ::huaweicloud_core::Answer<types::RuleStatusResponse>,
        ::huaweicloud_core::Error,
    > {
        self.inner
            .call(|| self.create_sensitive_mask_rule_once(project_id, instance_id, body))
            .await
    }
    /// Change a masking rule.
    ///
    /// Changes one masking rule. The body is the same as for a new one.
    ///
    /// - A POST to the rule, not a PUT.
    /// - Look at `status`: `FAILED` can come with HTTP 200.
    ///
    /// Changes settings.
    ///
    /// Source: <https://support.huaweicloud.com/intl/en-us/api-dbss/UpdateSensitiveMaskRule.html>
    ///
    /// # Arguments
    /// - `project_id`: Project id of the region, 32 to 64 characters.
    /// - `instance_id`: Instance id, 32 to 64 characters: `id` or `instance_id` in the list of the kind. It is not the `resource_id`.
    /// - `id`: Masking rule id, 16 to 64 characters; `id` in `ListAuditSensitiveMasksNew`.
    /// - `body`: The rule as it is to be.
    ///
    /// # Errors
    /// Every way a call can fail, see [`::huaweicloud_core::Error`].
    #[doc(alias = "UpdateSensitiveMaskRule")]
    pub async fn update_sensitive_mask_rule<'a>(
        &'a self,
        project_id: &'a ::huaweicloud_core::PathSegment,
        instance_id: &'a ::huaweicloud_core::PathSegment,
        id: &'a ::huaweicloud_core::PathSegment,
        body: &'a types::MaskRuleRequest,
    ) -> ::std::result::Result<
        ::huaweicloud_core::Answer<types::RuleStatusResponse>,
        ::huaweicloud_core::Error,
    > {
        self.inner
            .call(|| self.update_sensitive_mask_rule_once(project_id, instance_id, id, body))
            .await
    }
    /// Delete a masking rule.
    ///
    /// Deletes one masking rule. Data that no other rule matches are then no longer masked.
    ///
    /// - One rule a call, in spite of the name.
    /// - Look at `status`: `FAILED` can come with HTTP 200.
    /// - What the call does with a rule of the service (`type` BUILD_IN) is not stated.
    ///
    /// **Loses data**.
    ///
    /// Source: <https://support.huaweicloud.com/intl/en-us/api-dbss/DeleteSensitiveRules.html>
    ///
    /// # Arguments
    /// - `project_id`: Project id of the region, 32 to 64 characters.
    /// - `instance_id`: Instance id, 32 to 64 characters: `id` or `instance_id` in the list of the kind. It is not the `resource_id`.
    /// - `id`: Masking rule id, 16 to 64 characters; `id` in `ListAuditSensitiveMasksNew`.
    ///
    /// # Errors
    /// Every way a call can fail, see [`::huaweicloud_core::Error`].
    #[doc(alias = "DeleteSensitiveRules")]
    pub async fn delete_sensitive_rules<'a>(
        &'a self,
        project_id: &'a ::huaweicloud_core::PathSegment,
        instance_id: &'a ::huaweicloud_core::PathSegment,
        id: &'a ::huaweicloud_core::PathSegment,
    ) -> ::std::result::Result<
        ::huaweicloud_core::Answer<types::RuleStatusResponse>,
        ::huaweicloud_core::Error,
    > {
        self.inner
            .call(|| self.delete_sensitive_rules_once(project_id, instance_id, id))
            .await
    }
    /// Show the masking switch.
    ///
    /// Shows whether sensitive data are masked in the records of an audit instance at all. Each masking
    /// rule has a
    /// switch of its own besides.
    ///
    /// Changes nothing.
    ///
    /// Source: <https://support.huaweicloud.com/intl/en-us/api-dbss/ShowSensitiveMaskSwitch.html>
    ///
    /// # Arguments
    /// - `project_id`: Project id of the region, 32 to 64 characters.
    /// - `instance_id`: Instance id, 32 to 64 characters: `id` or `instance_id` in the list of the kind. It is not the `resource_id`.
    ///
    /// # Errors
    /// Every way a call can fail, see [`::huaweicloud_core::Error`].
    #[doc(alias = "ShowSensitiveMaskSwitch")]
    pub async fn show_sensitive_mask_switch<'a>(
        &'a self,
        project_id: &'a ::huaweicloud_core::PathSegment,
        instance_id: &'a ::huaweicloud_core::PathSegment,
    ) -> ::std::result::Result<
        ::huaweicloud_core::Answer<types::MaskSwitchResponse>,
        ::huaweicloud_core::Error,
    > {
        self.inner
            .call(|| self.show_sensitive_mask_switch_once(project_id, instance_id))
            .await
    }
    /// Switch masking as a whole on or off.
    ///
    /// Switches the masking of sensitive data on or off for a whole audit instance. While it is off,
    /// sensitive
    /// data stand in the records as they are.
    ///
    /// - `status` is ON or OFF in the request and SUCCESS or FAILED in the answer. Look at `status`:
    ///   `FAILED` can come with HTTP 200.
    ///
    /// Changes settings.
    ///
    /// Source: <https://support.huaweicloud.com/intl/en-us/api-dbss/SetSensitiveSwitch.html>
    ///
    /// # Arguments
    /// - `project_id`: Project id of the region, 32 to 64 characters.
    /// - `instance_id`: Instance id, 32 to 64 characters: `id` or `instance_id` in the list of the kind. It is not the `resource_id`.
    /// - `body`: The switch.
    ///
    /// # Errors
    /// Every way a call can fail, see [`::huaweicloud_core::Error`].
    #[doc(alias = "SetSensitiveSwitch")]
    pub async fn set_sensitive_switch<'a>(
        &'a self,
        project_id: &'a ::huaweicloud_core::PathSegment,
        instance_id: &'a ::huaweicloud_core::PathSegment,
        body: &'a types::MaskSwitchRequest,
    ) -> ::std::result::Result<
        ::huaweicloud_core::Answer<types::RuleStatusResponse>,
        ::huaweicloud_core::Error,
    > {
        self.inner
            .call(|| self.set_sensitive_switch_once(project_id, instance_id, body))
            .await
    }
    /// Show the switch for result sets.
    ///
    /// Shows whether an audit instance stores the result sets of statements.
    ///
    /// Changes nothing.
    ///
    /// Source: <https://support.huaweicloud.com/intl/en-us/api-dbss/ShowSensitiveResultSwitch.html>
    ///
    /// # Arguments
    /// - `project_id`: Project id of the region, 32 to 64 characters.
    /// - `instance_id`: Instance id, 32 to 64 characters: `id` or `instance_id` in the list of the kind. It is not the `resource_id`.
    ///
    /// # Errors
    /// Every way a call can fail, see [`::huaweicloud_core::Error`].
    #[doc(alias = "ShowSensitiveResultSwitch")]
    pub async fn show_sensitive_result_switch<'a>(
        &'a self,
        project_id: &'a ::huaweicloud_core::PathSegment,
        instance_id: &'a ::huaweicloud_core::PathSegment,
    ) -> ::std::result::Result<
        ::huaweicloud_core::Answer<types::MaskSwitchResponse>,
        ::huaweicloud_core::Error,
    > {
        self.inner
            .call(|| self.show_sensitive_result_switch_once(project_id, instance_id))
            .await
    }
    /// Switch the storage of result sets on or off.
    ///
    /// Switches on or off that an audit instance stores the result sets of statements. Result sets can
    /// hold
    /// sensitive data and take space.
    ///
    /// - `status` is ON or OFF in the request and SUCCESS or FAILED in the answer. Look at `status`:
    ///   `FAILED` can come with HTTP 200.
    ///
    /// Changes settings.
    ///
    /// Source: <https://support.huaweicloud.com/intl/en-us/api-dbss/SetSensitiveResultSwitch.html>
    ///
    /// # Arguments
    /// - `project_id`: Project id of the region, 32 to 64 characters.
    /// - `instance_id`: Instance id, 32 to 64 characters: `id` or `instance_id` in the list of the kind. It is not the `resource_id`.
    /// - `body`: The switch.
    ///
    /// # Errors
    /// Every way a call can fail, see [`::huaweicloud_core::Error`].
    #[doc(alias = "SetSensitiveResultSwitch")]
    pub async fn set_sensitive_result_switch<'a>(
        &'a self,
        project_id: &'a ::huaweicloud_core::PathSegment,
        instance_id: &'a ::huaweicloud_core::PathSegment,
        body: &'a types::MaskSwitchRequest,
    ) -> ::std::result::Result<
        ::huaweicloud_core::Answer<types::RuleStatusResponse>,
        ::huaweicloud_core::Error,
    > {
        self.inner
            .call(|| self.set_sensitive_result_switch_once(project_id, instance_id, body))
            .await
    }
    /// Show how long an audit instance keeps its logs.
    ///
    /// Shows for how many days an audit instance keeps audit logs, which values are allowed, and how
    /// full the disk may get.
    ///
    /// Changes nothing.
    ///
    /// Source: <https://support.huaweicloud.com/intl/en-us/api-dbss/ShowLogRetentionCommonSettings.html>
    ///
    /// # Arguments
    /// - `project_id`: Project id of the region, 32 to 64 characters.
    /// - `instance_id`: Instance id, 32 to 64 characters: `id` or `instance_id` in the list of the kind. It is not the `resource_id`.
    ///
    /// # Errors
    /// Every way a call can fail, see [`::huaweicloud_core::Error`].
    #[doc(alias = "ShowLogRetentionCommonSettings")]
    pub async fn show_log_retention_common_settings<'a>(
        &'a self,
        project_id: &'a ::huaweicloud_core::PathSegment,
        instance_id: &'a ::huaweicloud_core::PathSegment,
    ) -> ::std::result::Result<
        ::huaweicloud_core::Answer<types::ShowLogRetentionCommonSettingsResponse>,
        ::huaweicloud_core::Error,
    > {
        self.inner
            .call(|| self.show_log_retention_common_settings_once(project_id, instance_id))
            .await
    }
    /// Set how long an audit instance keeps its logs.
    ///
    /// Sets for how many days an audit instance keeps audit logs. `ShowLogRetentionCommonSettings`
    /// has the smallest and the largest number allowed.
    ///
    /// - A shorter time makes logs beyond it due for deletion, as far as the setting means what it
    ///   says; no page speaks of it. Back them up first.
    /// - `status` is `success` or `fail`.
    ///
    /// **Loses data**.
    ///
    /// Source: <https://support.huaweicloud.com/intl/en-us/api-dbss/UpdateLogRetentionCommonSettings.html>
    ///
    /// # Arguments
    /// - `project_id`: Project id of the region, 32 to 64 characters.
    /// - `instance_id`: Instance id, 32 to 64 characters: `id` or `instance_id` in the list of the kind. It is not the `resource_id`.
    /// - `body`: The number of days.
    ///
    /// # Errors
    /// Every way a call can fail, see [`::huaweicloud_core::Error`].
    #[doc(alias = "UpdateLogRetentionCommonSettings")]
    pub async fn update_log_retention_common_settings<'a>(
        &'a self,
        project_id: &'a ::huaweicloud_core::PathSegment,
        instance_id: &'a ::huaweicloud_core::PathSegment,
        body: &'a types::UpdateLogRetentionCommonSettingsRequest,
    ) -> ::std::result::Result<
        ::huaweicloud_core::Answer<types::AuditSettingResponse>,
        ::huaweicloud_core::Error,
    > {
        self.inner
            .call(|| self.update_log_retention_common_settings_once(project_id, instance_id, body))
            .await
    }
    /// Count sessions by database user.
    ///
    /// Counts the sessions of a time span for each database user. The answer is a bare array, not an object.
    ///
    /// Changes nothing.
    ///
    /// Source: <https://support.huaweicloud.com/intl/en-us/api-dbss/CountDbAccountSession.html>
    ///
    /// # Arguments
    /// - `project_id`: Project id of the region, 32 to 64 characters.
    /// - `instance_id`: Instance id, 32 to 64 characters: `id` or `instance_id` in the list of the kind. It is not the `resource_id`.
    /// - `body`: Time span and databases.
    ///
    /// # Errors
    /// Every way a call can fail, see [`::huaweicloud_core::Error`].
    #[doc(alias = "CountDbAccountSession")]
    pub async fn count_db_account_session<'a>(
        &'a self,
        project_id: &'a ::huaweicloud_core::PathSegment,
        instance_id: &'a ::huaweicloud_core::PathSegment,
        body: &'a types::SessionStatisticsRequest,
    ) -> ::std::result::Result<
        ::huaweicloud_core::Answer<::std::vec::Vec<types::SessionsOfDbUser>>,
        ::huaweicloud_core::Error,
    > {
        self.inner
            .call(|| self.count_db_account_session_once(project_id, instance_id, body))
            .await
    }
    /// Count sessions by client.
    ///
    /// Counts the sessions of a time span for each client. The answer is a bare array, not an object. Despite the name `db_ip`, samples suggest the address of the client; `db_id` and `db_name` are null there.
    ///
    /// Changes nothing.
    ///
    /// Source: <https://support.huaweicloud.com/intl/en-us/api-dbss/CountDbClientSession.html>
    ///
    /// # Arguments
    /// - `project_id`: Project id of the region, 32 to 64 characters.
    /// - `instance_id`: Instance id, 32 to 64 characters: `id` or `instance_id` in the list of the kind. It is not the `resource_id`.
    /// - `body`: Time span and databases.
    ///
    /// # Errors
    /// Every way a call can fail, see [`::huaweicloud_core::Error`].
    #[doc(alias = "CountDbClientSession")]
    pub async fn count_db_client_session<'a>(
        &'a self,
        project_id: &'a ::huaweicloud_core::PathSegment,
        instance_id: &'a ::huaweicloud_core::PathSegment,
        body: &'a types::SessionStatisticsRequest,
    ) -> ::std::result::Result<
        ::huaweicloud_core::Answer<::std::vec::Vec<types::SessionsOfDbClient>>,
        ::huaweicloud_core::Error,
    > {
        self.inner
            .call(|| self.count_db_client_session_once(project_id, instance_id, body))
            .await
    }
    /// Show the trend of risk levels.
    ///
    /// Gives the number of statements by risk level for each period of a time span. With `regenerate` 1 the figures are computed anew and the answer may come before they are ready, with `status` RUNNING. Ask again with `regenerate` 0 until it is FINISHED (inferred; no page says so). `ListAuditTrendHistory` tells when each trend was last computed. Samples have `status` in lower case: compare without case.
    ///
    /// Changes nothing. The work goes on after the answer, which names nothing to follow it by.
    ///
    /// Source: <https://support.huaweicloud.com/intl/en-us/api-dbss/CountRiskTrendStatistics.html>
    ///
    /// # Arguments
    /// - `project_id`: Project id of the region, 32 to 64 characters.
    /// - `instance_id`: Instance id, 32 to 64 characters: `id` or `instance_id` in the list of the kind. It is not the `resource_id`.
    /// - `body`: Time span, database, and whether to compute anew.
    ///
    /// # Errors
    /// Every way a call can fail, see [`::huaweicloud_core::Error`].
    #[doc(alias = "CountRiskTrendStatistics")]
    pub async fn count_risk_trend_statistics<'a>(
        &'a self,
        project_id: &'a ::huaweicloud_core::PathSegment,
        instance_id: &'a ::huaweicloud_core::PathSegment,
        body: &'a types::TrendStatisticsRequest,
    ) -> ::std::result::Result<
        ::huaweicloud_core::Answer<types::CountRiskTrendStatisticsResponse>,
        ::huaweicloud_core::Error,
    > {
        self.inner
            .call(|| self.count_risk_trend_statistics_once(project_id, instance_id, body))
            .await
    }
    /// Show the trend of risky operations.
    ///
    /// Gives the number of risky operations for each period of a time span. With `regenerate` 1 the figures are computed anew and the answer may come before they are ready, with `status` RUNNING. Ask again with `regenerate` 0 until it is FINISHED (inferred; no page says so). `ListAuditTrendHistory` tells when each trend was last computed. Samples have `status` in lower case: compare without case.
    ///
    /// Changes nothing. The work goes on after the answer, which names nothing to follow it by.
    ///
    /// Source: <https://support.huaweicloud.com/intl/en-us/api-dbss/CountOperationStatistics.html>
    ///
    /// # Arguments
    /// - `project_id`: Project id of the region, 32 to 64 characters.
    /// - `instance_id`: Instance id, 32 to 64 characters: `id` or `instance_id` in the list of the kind. It is not the `resource_id`.
    /// - `body`: Time span, database, and whether to compute anew.
    ///
    /// # Errors
    /// Every way a call can fail, see [`::huaweicloud_core::Error`].
    #[doc(alias = "CountOperationStatistics")]
    pub async fn count_operation_statistics<'a>(
        &'a self,
        project_id: &'a ::huaweicloud_core::PathSegment,
        instance_id: &'a ::huaweicloud_core::PathSegment,
        body: &'a types::TrendStatisticsRequest,
    ) -> ::std::result::Result<
        ::huaweicloud_core::Answer<types::CountOperationStatisticsResponse>,
        ::huaweicloud_core::Error,
    > {
        self.inner
            .call(|| self.count_operation_statistics_once(project_id, instance_id, body))
            .await
    }
    /// Show the trend of sessions.
    ///
    /// Gives the number of sessions for each period of a time span. With `regenerate` 1 the figures are computed anew and the answer may come before they are ready, with `status` RUNNING. Ask again with `regenerate` 0 until it is FINISHED (inferred; no page says so). `ListAuditTrendHistory` tells when each trend was last computed. Samples have `status` in lower case: compare without case.
    ///
    /// Changes nothing. The work goes on after the answer, which names nothing to follow it by.
    ///
    /// Source: <https://support.huaweicloud.com/intl/en-us/api-dbss/CountSessionStatistics.html>
    ///
    /// # Arguments
    /// - `project_id`: Project id of the region, 32 to 64 characters.
    /// - `instance_id`: Instance id, 32 to 64 characters: `id` or `instance_id` in the list of the kind. It is not the `resource_id`.
    /// - `body`: Time span, database, and whether to compute anew.
    ///
    /// # Errors
    /// Every way a call can fail, see [`::huaweicloud_core::Error`].
    #[doc(alias = "CountSessionStatistics")]
    pub async fn count_session_statistics<'a>(
        &'a self,
        project_id: &'a ::huaweicloud_core::PathSegment,
        instance_id: &'a ::huaweicloud_core::PathSegment,
        body: &'a types::TrendStatisticsRequest,
    ) -> ::std::result::Result<
        ::huaweicloud_core::Answer<types::CountSessionStatisticsResponse>,
        ::huaweicloud_core::Error,
    > {
        self.inner
            .call(|| self.count_session_statistics_once(project_id, instance_id, body))
            .await
    }
    /// Show the trend of SQL statements.
    ///
    /// Gives the number of statements for each period of a time span. With `regenerate` 1 the figures are computed anew and the answer may come before they are ready, with `status` RUNNING. Ask again with `regenerate` 0 until it is FINISHED (inferred; no page says so). `ListAuditTrendHistory` tells when each trend was last computed. Samples have `status` in lower case: compare without case.
    ///
    /// Changes nothing. The work goes on after the answer, which names nothing to follow it by.
    ///
    /// Source: <https://support.huaweicloud.com/intl/en-us/api-dbss/CountSqlTrendStatistics.html>
    ///
    /// # Arguments
    /// - `project_id`: Project id of the region, 32 to 64 characters.
    /// - `instance_id`: Instance id, 32 to 64 characters: `id` or `instance_id` in the list of the kind. It is not the `resource_id`.
    /// - `body`: Time span, database, and whether to compute anew.
    ///
    /// # Errors
    /// Every way a call can fail, see [`::huaweicloud_core::Error`].
    #[doc(alias = "CountSqlTrendStatistics")]
    pub async fn count_sql_trend_statistics<'a>(
        &'a self,
        project_id: &'a ::huaweicloud_core::PathSegment,
        instance_id: &'a ::huaweicloud_core::PathSegment,
        body: &'a types::TrendStatisticsRequest,
    ) -> ::std::result::Result<
        ::huaweicloud_core::Answer<types::CountSqlTrendStatisticsResponse>,
        ::huaweicloud_core::Error,
    > {
        self.inner
            .call(|| self.count_sql_trend_statistics_once(project_id, instance_id, body))
            .await
    }
    /// Show the trend of SQL injections.
    ///
    /// Gives the number of SQL injections found for each period of a time span. With `regenerate` 1 the figures are computed anew and the answer may come before they are ready, with `status` RUNNING. Ask again with `regenerate` 0 until it is FINISHED (inferred; no page says so). `ListAuditTrendHistory` tells when each trend was last computed. Samples have `status` in lower case: compare without case.
    ///
    /// Changes nothing. The work goes on after the answer, which names nothing to follow it by.
    ///
    /// Source: <https://support.huaweicloud.com/intl/en-us/api-dbss/CountInjectionStatistics.html>
    ///
    /// # Arguments
    /// - `project_id`: Project id of the region, 32 to 64 characters.
    /// - `instance_id`: Instance id, 32 to 64 characters: `id` or `instance_id` in the list of the kind. It is not the `resource_id`.
    /// - `body`: Time span, database, and whether to compute anew.
    ///
    /// # Errors
    /// Every way a call can fail, see [`::huaweicloud_core::Error`].
    #[doc(alias = "CountInjectionStatistics")]
    pub async fn count_injection_statistics<'a>(
        &'a self,
        project_id: &'a ::huaweicloud_core::PathSegment,
        instance_id: &'a ::huaweicloud_core::PathSegment,
        body: &'a types::TrendStatisticsRequest,
    ) -> ::std::result::Result<
        ::huaweicloud_core::Answer<types::CountInjectionStatisticsResponse>,
        ::huaweicloud_core::Error,
    > {
        self.inner
            .call(|| self.count_injection_statistics_once(project_id, instance_id, body))
            .await
    }
    /// Show the trend of SQL types.
    ///
    /// Gives the number of statements by type for each period of a time span. With `regenerate` 1 the figures are computed anew and the answer may come before they are ready, with `status` RUNNING. Ask again with `regenerate` 0 until it is FINISHED (inferred; no page says so). `ListAuditTrendHistory` tells when each trend was last computed. Samples have `status` in lower case: compare without case.
    ///
    /// Changes nothing. The work goes on after the answer, which names nothing to follow it by.
    ///
    /// Source: <https://support.huaweicloud.com/intl/en-us/api-dbss/CountSqlStatistics.html>
    ///
    /// # Arguments
    /// - `project_id`: Project id of the region, 32 to 64 characters.
    /// - `instance_id`: Instance id, 32 to 64 characters: `id` or `instance_id` in the list of the kind. It is not the `resource_id`.
    /// - `body`: Time span, database, and whether to compute anew.
    ///
    /// # Errors
    /// Every way a call can fail, see [`::huaweicloud_core::Error`].
    #[doc(alias = "CountSqlStatistics")]
    pub async fn count_sql_statistics<'a>(
        &'a self,
        project_id: &'a ::huaweicloud_core::PathSegment,
        instance_id: &'a ::huaweicloud_core::PathSegment,
        body: &'a types::TrendStatisticsRequest,
    ) -> ::std::result::Result<
        ::huaweicloud_core::Answer<types::CountSqlStatisticsResponse>,
        ::huaweicloud_core::Error,
    > {
        self.inner
            .call(|| self.count_sql_statistics_once(project_id, instance_id, body))
            .await
    }
    /// Show disk, CPU, memory and traffic of an audit instance.
    ///
    /// Shows how busy an audit instance was in a span of time: disks, CPU and memory, network
    /// traffic.
    ///
    /// - `disk_infos` is one object in spite of its name; the two others are lists.
    /// - `time_range` wins when it is sent together with `start_time` and `end_time`.
    /// - Units of disk sizes are not documented.
    ///
    /// Changes nothing.
    ///
    /// Source: <https://support.huaweicloud.com/intl/en-us/api-dbss/ShowInstanceMonitorInfo.html>
    ///
    /// # Arguments
    /// - `project_id`: Project id of the region, 32 to 64 characters.
    /// - `instance_id`: Instance id, 32 to 64 characters: `id` or `instance_id` in the list of the kind. It is not the `resource_id`.
    /// - `body`: The span of time.
    ///
    /// # Errors
    /// Every way a call can fail, see [`::huaweicloud_core::Error`].
    #[doc(alias = "ShowInstanceMonitorInfo")]
    pub async fn show_instance_monitor_info<'a>(
        &'a self,
        project_id: &'a ::huaweicloud_core::PathSegment,
        instance_id: &'a ::huaweicloud_core::PathSegment,
        body: &'a types::ShowInstanceMonitorInfoRequest,
    ) -> ::std::result::Result<
        ::huaweicloud_core::Answer<types::ShowInstanceMonitorInfoResponse>,
        ::huaweicloud_core::Error,
    > {
        self.inner
            .call(|| self.show_instance_monitor_info_once(project_id, instance_id, body))
            .await
    }
    /// Set the time zone of an audit instance.
    ///
    /// Sets the time zone of an audit instance. `status` is `success` or `fail`. The form of the text
    /// is not documented; `ListAuditInstancesNew` shows what is set.
    ///
    /// Changes settings.
    ///
    /// Source: <https://support.huaweicloud.com/intl/en-us/api-dbss/SetAuditInstanceTimeZone.html>
    ///
    /// # Arguments
    /// - `project_id`: Project id of the region, 32 to 64 characters.
    /// - `instance_id`: Instance id, 32 to 64 characters: `id` or `instance_id` in the list of the kind. It is not the `resource_id`.
    /// - `body`: The time zone.
    ///
    /// # Errors
    /// Every way a call can fail, see [`::huaweicloud_core::Error`].
    #[doc(alias = "SetAuditInstanceTimeZone")]
    pub async fn set_audit_instance_time_zone<'a>(
        &'a self,
        project_id: &'a ::huaweicloud_core::PathSegment,
        instance_id: &'a ::huaweicloud_core::PathSegment,
        body: &'a types::SetAuditInstanceTimeZoneRequest,
    ) -> ::std::result::Result<
        ::huaweicloud_core::Answer<types::AuditSettingResponse>,
        ::huaweicloud_core::Error,
    > {
        self.inner
            .call(|| self.set_audit_instance_time_zone_once(project_id, instance_id, body))
            .await
    }
    /// List the SQL whitelist.
    ///
    /// Lists the SQL statements that are exempt on an audit instance.
    ///
    /// - `offset` and `limit` are numbers here, and `limit` is at least 10; most other lists of the
    ///   service type them as text.
    /// - Times are milliseconds since 1970.
    /// - Whether an exempt statement is still recorded is not stated.
    ///
    /// Changes nothing.
    ///
    /// Source: <https://support.huaweicloud.com/intl/en-us/api-dbss/ListWhitelists.html>
    ///
    /// # Arguments
    /// - `project_id`: Project id of the region, 32 to 64 characters.
    /// - `instance_id`: Instance id, 32 to 64 characters: `id` or `instance_id` in the list of the kind. It is not the `resource_id`.
    /// - `options`: what may be left out.
    ///
    /// # Errors
    /// Every way a call can fail, see [`::huaweicloud_core::Error`].
    #[doc(alias = "ListWhitelists")]
    pub async fn list_whitelists<'a>(
        &'a self,
        project_id: &'a ::huaweicloud_core::PathSegment,
        instance_id: &'a ::huaweicloud_core::PathSegment,
        options: &'a types::ListWhitelistsOptions,
    ) -> ::std::result::Result<
        ::huaweicloud_core::Answer<types::ListWhitelistsResponse>,
        ::huaweicloud_core::Error,
    > {
        self.inner
            .call(|| {
                self.list_whitelists_once(project_id, instance_id, options.limit, options.offset)
            })
            .await
    }
    /// All records that [`list_whitelists`](Self::list_whitelists) lists, from where the arguments begin, read page by page as they are asked for. Read them with `futures_util::TryStreamExt`.
    ///
    /// # Errors
    /// The first one of a read ends the stream; see [`::huaweicloud_core::pages`].
    pub fn list_whitelists_all(
        &self,
        project_id: &::huaweicloud_core::PathSegment,
        instance_id: &::huaweicloud_core::PathSegment,
        options: &types::ListWhitelistsOptions,
    ) -> ::huaweicloud_core::pages::Records<types::WhitelistView> {
        let client = self.clone();
        let project_id = project_id.clone();
        let instance_id = instance_id.clone();
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
                let instance_id = instance_id.clone();
                let mut options = options.clone();
                options.offset = ::std::option::Option::Some(at.into());
                async move {
                    let answer = client
                        .list_whitelists(&project_id, &instance_id, &options)
                        .await?;
                    let list = answer.value;
                    ::std::result::Result::Ok(
                        ::huaweicloud_core::pages::Page::new(list.whitelists).total(list.total),
                    )
                }
            },
        ))
    }
    /// Add entries to the SQL whitelist.
    ///
    /// Adds one or more SQL statements to the whitelist.
    ///
    /// - There is one `status` for all entries of the call. Look at `status`: `FAILED` can come with HTTP
    ///   200.
    /// - The answer has no ids; look the entries up in `ListWhitelists`.
    /// - No upper limit of entries a call is published.
    ///
    /// Changes settings.
    ///
    /// Source: <https://support.huaweicloud.com/intl/en-us/api-dbss/BatchAddAuditWhitelist.html>
    ///
    /// # Arguments
    /// - `project_id`: Project id of the region, 32 to 64 characters.
    /// - `instance_id`: Instance id, 32 to 64 characters: `id` or `instance_id` in the list of the kind. It is not the `resource_id`.
    /// - `body`: The entries.
    ///
    /// # Errors
    /// Every way a call can fail, see [`::huaweicloud_core::Error`].
    #[doc(alias = "BatchAddAuditWhitelist")]
    pub async fn batch_add_audit_whitelist<'a>(
        &'a self,
        project_id: &'a ::huaweicloud_core::PathSegment,
        instance_id: &'a ::huaweicloud_core::PathSegment,
        body: &'a types::BatchAddAuditWhitelistRequest,
    ) -> ::std::result::Result<
        ::huaweicloud_core::Answer<types::WhitelistStatusResponse>,
        ::huaweicloud_core::Error,
    > {
        self.inner
            .call(|| self.batch_add_audit_whitelist_once(project_id, instance_id, body))
            .await
    }
    /// Delete entries of the SQL whitelist.
    ///
    /// Deletes one or more entries of the whitelist.
    ///
    /// - A POST with a list, not a DELETE.
    /// - `whitelists` has ids here; for adding it has the entries themselves.
    /// - There is one `status` for all entries of the call. Look at `status`: `FAILED` can come with HTTP
    ///   200.
    ///
    /// **Loses data**.
    ///
    /// Source: <https://support.huaweicloud.com/intl/en-us/api-dbss/DeleteAuditWhitelist.html>
    ///
    /// # Arguments
    /// - `project_id`: Project id of the region, 32 to 64 characters.
    /// - `instance_id`: Instance id, 32 to 64 characters: `id` or `instance_id` in the list of the kind. It is not the `resource_id`.
    /// - `body`: The entries.
    ///
    /// # Errors
    /// Every way a call can fail, see [`::huaweicloud_core::Error`].
    #[doc(alias = "DeleteAuditWhitelist")]
    pub async fn delete_audit_whitelist<'a>(
        &'a self,
        project_id: &'a ::huaweicloud_core::PathSegment,
        instance_id: &'a ::huaweicloud_core::PathSegment,
        body: &'a types::DeleteAuditWhitelistRequest,
    ) -> ::std::result::Result<
        ::huaweicloud_core::Answer<types::WhitelistStatusResponse>,
        ::huaweicloud_core::Error,
    > {
        self.inner
            .call(|| self.delete_audit_whitelist_once(project_id, instance_id, body))
            .await
    }
    /// Change an entry of the SQL whitelist.
    ///
    /// Changes databases, remark and switch of one entry of the whitelist.
    ///
    /// - The statement itself cannot be changed: delete the entry and add another.
    /// - What becomes of fields left out is not stated.
    /// - Look at `status`: `FAILED` can come with HTTP 200.
    ///
    /// Changes settings.
    ///
    /// Source: <https://support.huaweicloud.com/intl/en-us/api-dbss/UpdateAuditWhitelist.html>
    ///
    /// # Arguments
    /// - `project_id`: Project id of the region, 32 to 64 characters.
    /// - `instance_id`: Instance id, 32 to 64 characters: `id` or `instance_id` in the list of the kind. It is not the `resource_id`.
    /// - `id`: Id of the entry, 16 to 64 characters; `id` in `ListWhitelists`.
    /// - `body`: The entry as it is to be.
    ///
    /// # Errors
    /// Every way a call can fail, see [`::huaweicloud_core::Error`].
    #[doc(alias = "UpdateAuditWhitelist")]
    pub async fn update_audit_whitelist<'a>(
        &'a self,
        project_id: &'a ::huaweicloud_core::PathSegment,
        instance_id: &'a ::huaweicloud_core::PathSegment,
        id: &'a ::huaweicloud_core::PathSegment,
        body: &'a types::UpdateAuditWhitelistRequest,
    ) -> ::std::result::Result<
        ::huaweicloud_core::Answer<types::WhitelistStatusResponse>,
        ::huaweicloud_core::Error,
    > {
        self.inner
            .call(|| self.update_audit_whitelist_once(project_id, instance_id, id, body))
            .await
    }
    /// List the creation jobs of an audit instance.
    ///
    /// Lists the jobs that created an audit instance.
    ///
    /// - The path takes the `resource_id`, not the instance id.
    /// - Only creation is described. Nothing says that restart, start or stop appear here.
    /// - The documented word for failure is `FAIL`; the Terraform provider looks for `ERROR`.
    /// - Fields that the SDK marks as required are null in samples.
    ///
    /// Changes nothing.
    ///
    /// Source: <https://support.huaweicloud.com/intl/en-us/api-dbss/ListAuditInstanceJobsNew.html>
    ///
    /// # Arguments
    /// - `project_id`: Project id of the region, 32 to 64 characters.
    /// - `resource_id`: Resource id, 32 to 64 characters: `resource_id` in the list of audit instances. It is not the instance id.
    ///
    /// # Errors
    /// Every way a call can fail, see [`::huaweicloud_core::Error`].
    #[doc(alias = "ListAuditInstanceJobsNew")]
    pub async fn list_audit_instance_jobs_new<'a>(
        &'a self,
        project_id: &'a ::huaweicloud_core::PathSegment,
        resource_id: &'a ::huaweicloud_core::PathSegment,
    ) -> ::std::result::Result<
        ::huaweicloud_core::Answer<types::ListAuditInstanceJobsNewResponse>,
        ::huaweicloud_core::Error,
    > {
        self.inner
            .call(|| self.list_audit_instance_jobs_new_once(project_id, resource_id))
            .await
    }
    /// Start the upgrade of an audit instance.
    ///
    /// Starts the upgrade of one audit instance to the version that the lists show as `new_version`.
    /// There is no body.
    ///
    /// - The path takes the `resource_id`, not the instance id.
    /// - The upgrade goes on after the answer. `ShowAuditUpgradeStatus` has its status and steps, and
    ///   `status` of the instance is `UPGRADING` meanwhile. No operation takes the `task_id` of the
    ///   answer.
    /// - A `code` other than 0 is an error, whatever the HTTP status.
    /// - Whether audit pauses meanwhile is not documented; count on it.
    ///
    /// **Interrupts** what it acts on. The work goes on after the answer, which names nothing to follow it by. At most 1 item a call.
    ///
    /// Source: <https://support.huaweicloud.com/intl/en-us/api-dbss/ConfirmUpgradeAudit.html>
    ///
    /// # Arguments
    /// - `project_id`: Project id of the region, 32 to 64 characters.
    /// - `resource_id`: Resource id, 32 to 64 characters: `resource_id` in the list of audit instances. It is not the instance id.
    ///
    /// # Errors
    /// Every way a call can fail, see [`::huaweicloud_core::Error`].
    #[doc(alias = "ConfirmUpgradeAudit")]
    pub async fn confirm_upgrade_audit<'a>(
        &'a self,
        project_id: &'a ::huaweicloud_core::PathSegment,
        resource_id: &'a ::huaweicloud_core::PathSegment,
    ) -> ::std::result::Result<
        ::huaweicloud_core::Answer<types::BasicResponse>,
        ::huaweicloud_core::Error,
    > {
        self.inner
            .call(|| self.confirm_upgrade_audit_once(project_id, resource_id))
            .await
    }
    /// Delete an encryption instance.
    ///
    /// Deletes one encryption instance. There is no body. The deletion goes on after the answer; in
    /// the end the entry is gone from `ListDbEncryptInstances`.
    ///
    /// - Data that was encrypted through the instance must be decrypted first, or it may stay
    ///   unreadable. No page speaks of it.
    /// - How this goes with instances that are paid for a period is not documented; the Terraform
    ///   provider unsubscribes such audit instances in billing.
    /// - `result` is `success`; `failed` can come with HTTP 200.
    ///
    /// **Loses data**. The work goes on after the answer, which names nothing to follow it by. At most 1 item a call.
    ///
    /// Source: <https://support.huaweicloud.com/intl/en-us/api-dbss/DeleteDbEncryptInstance.html>
    ///
    /// # Arguments
    /// - `project_id`: Project id of the region, 32 to 64 characters.
    /// - `instance_id`: Instance id, 32 to 64 characters: `id` or `instance_id` in the list of the kind. It is not the `resource_id`.
    ///
    /// # Errors
    /// Every way a call can fail, see [`::huaweicloud_core::Error`].
    #[doc(alias = "DeleteDbEncryptInstance")]
    pub async fn delete_db_encrypt_instance<'a>(
        &'a self,
        project_id: &'a ::huaweicloud_core::PathSegment,
        instance_id: &'a ::huaweicloud_core::PathSegment,
    ) -> ::std::result::Result<
        ::huaweicloud_core::Answer<types::ResultResponse>,
        ::huaweicloud_core::Error,
    > {
        self.inner
            .call(|| self.delete_db_encrypt_instance_once(project_id, instance_id))
            .await
    }
    /// Bind an elastic IP to an encryption instance.
    ///
    /// Binds an elastic IP to one encryption instance, which can be reached from the internet then.
    ///
    /// - Both the address and its id are required.
    /// - `result` is `success`; `failed` can come with HTTP 200.
    ///
    /// Changes settings.
    ///
    /// Source: <https://support.huaweicloud.com/intl/en-us/api-dbss/BindDbEncryptEip.html>
    ///
    /// # Arguments
    /// - `project_id`: Project id of the region, 32 to 64 characters.
    /// - `instance_id`: Instance id, 32 to 64 characters: `id` or `instance_id` in the list of the kind. It is not the `resource_id`.
    /// - `body`: The elastic IP.
    ///
    /// # Errors
    /// Every way a call can fail, see [`::huaweicloud_core::Error`].
    #[doc(alias = "BindDbEncryptEip")]
    pub async fn bind_db_encrypt_eip<'a>(
        &'a self,
        project_id: &'a ::huaweicloud_core::PathSegment,
        instance_id: &'a ::huaweicloud_core::PathSegment,
        body: &'a types::BindEipRequest,
    ) -> ::std::result::Result<
        ::huaweicloud_core::Answer<types::ResultResponse>,
        ::huaweicloud_core::Error,
    > {
        self.inner
            .call(|| self.bind_db_encrypt_eip_once(project_id, instance_id, body))
            .await
    }
    /// Unbind the elastic IP of an encryption instance.
    ///
    /// Takes the elastic IP away from one encryption instance. Connections that came through it end.
    /// There is no body.
    ///
    /// - `result` is `success`; `failed` can come with HTTP 200.
    ///
    /// **Interrupts** what it acts on.
    ///
    /// Source: <https://support.huaweicloud.com/intl/en-us/api-dbss/UnbindDbEncryptEip.html>
    ///
    /// # Arguments
    /// - `project_id`: Project id of the region, 32 to 64 characters.
    /// - `instance_id`: Instance id, 32 to 64 characters: `id` or `instance_id` in the list of the kind. It is not the `resource_id`.
    ///
    /// # Errors
    /// Every way a call can fail, see [`::huaweicloud_core::Error`].
    #[doc(alias = "UnbindDbEncryptEip")]
    pub async fn unbind_db_encrypt_eip<'a>(
        &'a self,
        project_id: &'a ::huaweicloud_core::PathSegment,
        instance_id: &'a ::huaweicloud_core::PathSegment,
    ) -> ::std::result::Result<
        ::huaweicloud_core::Answer<types::ResultResponse>,
        ::huaweicloud_core::Error,
    > {
        self.inner
            .call(|| self.unbind_db_encrypt_eip_once(project_id, instance_id))
            .await
    }
    /// Rename an encryption instance.
    ///
    /// Gives one encryption instance another name.
    ///
    /// - `result` is `success`; `failed` can come with HTTP 200.
    ///
    /// Changes settings.
    ///
    /// Source: <https://support.huaweicloud.com/intl/en-us/api-dbss/UpdateDbEncryptInstanceName.html>
    ///
    /// # Arguments
    /// - `project_id`: Project id of the region, 32 to 64 characters.
    /// - `instance_id`: Instance id, 32 to 64 characters: `id` or `instance_id` in the list of the kind. It is not the `resource_id`.
    /// - `body`: The new name.
    ///
    /// # Errors
    /// Every way a call can fail, see [`::huaweicloud_core::Error`].
    #[doc(alias = "UpdateDbEncryptInstanceName")]
    pub async fn update_db_encrypt_instance_name<'a>(
        &'a self,
        project_id: &'a ::huaweicloud_core::PathSegment,
        instance_id: &'a ::huaweicloud_core::PathSegment,
        body: &'a types::ChangeNameRequest,
    ) -> ::std::result::Result<
        ::huaweicloud_core::Answer<types::ResultResponse>,
        ::huaweicloud_core::Error,
    > {
        self.inner
            .call(|| self.update_db_encrypt_instance_name_once(project_id, instance_id, body))
            .await
    }
    /// Reset a password of an encryption instance.
    ///
    /// Sets a new password for a user of one encryption instance.
    ///
    /// - Expect the password before it to open nothing any more.
    /// - The body holds a password and must not be logged. Its rules are not documented.
    /// - `result` is `success`; `failed` can come with HTTP 200.
    ///
    /// **Interrupts** what it acts on.
    ///
    /// Source: <https://support.huaweicloud.com/intl/en-us/api-dbss/ResetDbEncryptPassword.html>
    ///
    /// # Arguments
    /// - `project_id`: Project id of the region, 32 to 64 characters.
    /// - `instance_id`: Instance id, 32 to 64 characters: `id` or `instance_id` in the list of the kind. It is not the `resource_id`.
    /// - `body`: The user and the new password.
    ///
    /// # Errors
    /// Every way a call can fail, see [`::huaweicloud_core::Error`].
    #[doc(alias = "ResetDbEncryptPassword")]
    pub async fn reset_db_encrypt_password<'a>(
        &'a self,
        project_id: &'a ::huaweicloud_core::PathSegment,
        instance_id: &'a ::huaweicloud_core::PathSegment,
        body: &'a types::ChangePasswordRequest,
    ) -> ::std::result::Result<
        ::huaweicloud_core::Answer<types::ResultResponse>,
        ::huaweicloud_core::Error,
    > {
        self.inner
            .call(|| self.reset_db_encrypt_password_once(project_id, instance_id, body))
            .await
    }
    /// Restart an encryption instance.
    ///
    /// Restarts one encryption instance. There is no body.
    ///
    /// - The answer has no task and no job id. Watch `ListDbEncryptInstances`: it has ended when
    ///   every server of the instance has `task_status` `NO_TASK` and `status` `ACTIVE`. No page says
    ///   so; it follows from the samples.
    /// - In which states the call is taken is not documented.
    /// - `result` is `success`; `failed` can come with HTTP 200.
    /// - The operation catalogue puts this operation in a stricter throttling group.
    ///
    /// **Interrupts** what it acts on. The work goes on after the answer, which names nothing to follow it by. At most 1 item a call.
    ///
    /// Source: <https://support.huaweicloud.com/intl/en-us/api-dbss/RebootDbEncryptInstance.html>
    ///
    /// # Arguments
    /// - `project_id`: Project id of the region, 32 to 64 characters.
    /// - `instance_id`: Instance id, 32 to 64 characters: `id` or `instance_id` in the list of the kind. It is not the `resource_id`.
    ///
    /// # Errors
    /// Every way a call can fail, see [`::huaweicloud_core::Error`].
    #[doc(alias = "RebootDbEncryptInstance")]
    pub async fn reboot_db_encrypt_instance<'a>(
        &'a self,
        project_id: &'a ::huaweicloud_core::PathSegment,
        instance_id: &'a ::huaweicloud_core::PathSegment,
    ) -> ::std::result::Result<
        ::huaweicloud_core::Answer<types::ResultResponse>,
        ::huaweicloud_core::Error,
    > {
        self.inner
            .call(|| self.reboot_db_encrypt_instance_once(project_id, instance_id))
            .await
    }
    /// Change the security groups of an encryption instance.
    ///
    /// Puts one encryption instance into other security groups.
    ///
    /// - The answer has `code`, not `result`: a `code` other than 0 is an error, whatever the HTTP
    ///   status.
    /// - No operation takes the `task_id` of the answer; read `ListDbEncryptInstances` again.
    /// - Groups without the ports in use cut clients off.
    ///
    /// **Interrupts** what it acts on. The work goes on after the answer, which names nothing to follow it by.
    ///
    /// Source: <https://support.huaweicloud.com/intl/en-us/api-dbss/ChangeDbEncryptSecurityGroup.html>
    ///
    /// # Arguments
    /// - `project_id`: Project id of the region, 32 to 64 characters.
    /// - `instance_id`: Instance id, 32 to 64 characters: `id` or `instance_id` in the list of the kind. It is not the `resource_id`.
    /// - `body`: The security groups.
    ///
    /// # Errors
    /// Every way a call can fail, see [`::huaweicloud_core::Error`].
    #[doc(alias = "ChangeDbEncryptSecurityGroup")]
    pub async fn change_db_encrypt_security_group<'a>(
        &'a self,
        project_id: &'a ::huaweicloud_core::PathSegment,
        instance_id: &'a ::huaweicloud_core::PathSegment,
        body: &'a types::ChangeSecurityGroupRequest,
    ) -> ::std::result::Result<
        ::huaweicloud_core::Answer<types::BasicResponse>,
        ::huaweicloud_core::Error,
    > {
        self.inner
            .call(|| self.change_db_encrypt_security_group_once(project_id, instance_id, body))
            .await
    }
    /// Start an encryption instance.
    ///
    /// Starts one encryption instance that has been shut down. There is no body.
    ///
    /// - The answer has no task and no job id. Watch `ListDbEncryptInstances`: it has ended when
    ///   every server of the instance has `task_status` `NO_TASK` and `status` `ACTIVE`. No page says
    ///   so; it follows from the samples.
    /// - In which states the call is taken is not documented.
    /// - `result` is `success`; `failed` can come with HTTP 200.
    ///
    /// **Interrupts** what it acts on. The work goes on after the answer, which names nothing to follow it by. At most 1 item a call.
    ///
    /// Source: <https://support.huaweicloud.com/intl/en-us/api-dbss/StartDbEncryptInstance.html>
    ///
    /// # Arguments
    /// - `project_id`: Project id of the region, 32 to 64 characters.
    /// - `instance_id`: Instance id, 32 to 64 characters: `id` or `instance_id` in the list of the kind. It is not the `resource_id`.
    ///
    /// # Errors
    /// Every way a call can fail, see [`::huaweicloud_core::Error`].
    #[doc(alias = "StartDbEncryptInstance")]
    pub async fn start_db_encrypt_instance<'a>(
        &'a self,
        project_id: &'a ::huaweicloud_core::PathSegment,
        instance_id: &'a ::huaweicloud_core::PathSegment,
    ) -> ::std::result::Result<
        ::huaweicloud_core::Answer<types::ResultResponse>,
        ::huaweicloud_core::Error,
    > {
        self.inner
            .call(|| self.start_db_encrypt_instance_once(project_id, instance_id))
            .await
    }
    /// Stop an encryption instance.
    ///
    /// Shuts one encryption instance down. There is no body.
    ///
    /// - The answer has no task and no job id. Watch `ListDbEncryptInstances`: it has ended when
    ///   every server of the instance has `task_status` `NO_TASK` and `status` presumably `SHUTOFF`.
    ///   No page says so; it follows from the samples.
    /// - In which states the call is taken is not documented.
    /// - `result` is `success`; `failed` can come with HTTP 200.
    ///
    /// **Interrupts** what it acts on. The work goes on after the answer, which names nothing to follow it by. At most 1 item a call.
    ///
    /// Source: <https://support.huaweicloud.com/intl/en-us/api-dbss/StopDbEncryptInstance.html>
    ///
    /// # Arguments
    /// - `project_id`: Project id of the region, 32 to 64 characters.
    /// - `instance_id`: Instance id, 32 to 64 characters: `id` or `instance_id` in the list of the kind. It is not the `resource_id`.
    ///
    /// # Errors
    /// Every way a call can fail, see [`::huaweicloud_core::Error`].
    #[doc(alias = "StopDbEncryptInstance")]
    pub async fn stop_db_encrypt_instance<'a>(
        &'a self,
        project_id: &'a ::huaweicloud_core::PathSegment,
        instance_id: &'a ::huaweicloud_core::PathSegment,
    ) -> ::std::result::Result<
        ::huaweicloud_core::Answer<types::ResultResponse>,
        ::huaweicloud_core::Error,
    > {
        self.inner
            .call(|| self.stop_db_encrypt_instance_once(project_id, instance_id))
            .await
    }
    /// Delete an O&M instance.
    ///
    /// Deletes one O&M instance. There is no body. The deletion goes on after the answer; in the end
    /// the entry is gone from `ListInstances`.
    ///
    /// - Access to databases that goes through the instance ends.
    /// - How this goes with instances that are paid for a period is not documented; the Terraform
    ///   provider unsubscribes such audit instances in billing.
    /// - `result` is `success`; `failed` can come with HTTP 200.
    ///
    /// **Loses data**. The work goes on after the answer, which names nothing to follow it by. At most 1 item a call.
    ///
    /// Source: <https://support.huaweicloud.com/intl/en-us/api-dbss/DeleteDbOmInstance.html>
    ///
    /// # Arguments
    /// - `project_id`: Project id of the region, 32 to 64 characters.
    /// - `instance_id`: Instance id, 32 to 64 characters: `id` or `instance_id` in the list of the kind. It is not the `resource_id`.
    ///
    /// # Errors
    /// Every way a call can fail, see [`::huaweicloud_core::Error`].
    #[doc(alias = "DeleteDbOmInstance")]
    pub async fn delete_db_om_instance<'a>(
        &'a self,
        project_id: &'a ::huaweicloud_core::PathSegment,
        instance_id: &'a ::huaweicloud_core::PathSegment,
    ) -> ::std::result::Result<
        ::huaweicloud_core::Answer<types::ResultResponse>,
        ::huaweicloud_core::Error,
    > {
        self.inner
            .call(|| self.delete_db_om_instance_once(project_id, instance_id))
            .await
    }
    /// Bind an elastic IP to an O&M instance.
    ///
    /// Binds an elastic IP to one O&M instance, which can be reached from the internet then.
    ///
    /// - Both the address and its id are required.
    /// - `result` is `success`; `failed` can come with HTTP 200.
    ///
    /// Changes settings.
    ///
    /// Source: <https://support.huaweicloud.com/intl/en-us/api-dbss/BindDbOmEip.html>
    ///
    /// # Arguments
    /// - `project_id`: Project id of the region, 32 to 64 characters.
    /// - `instance_id`: Instance id, 32 to 64 characters: `id` or `instance_id` in the list of the kind. It is not the `resource_id`.
    /// - `body`: The elastic IP.
    ///
    /// # Errors
    /// Every way a call can fail, see [`::huaweicloud_core::Error`].
    #[doc(alias = "BindDbOmEip")]
    pub async fn bind_db_om_eip<'a>(
        &'a self,
        project_id: &'a ::huaweicloud_core::PathSegment,
        instance_id: &'a ::huaweicloud_core::PathSegment,
        body: &'a types::BindEipRequest,
    ) -> ::std::result::Result<
        ::huaweicloud_core::Answer<types::ResultResponse>,
        ::huaweicloud_core::Error,
    > {
        self.inner
            .call(|| self.bind_db_om_eip_once(project_id, instance_id, body))
            .await
    }
    /// Unbind the elastic IP of an O&M instance.
    ///
    /// Takes the elastic IP away from one O&M instance. Connections that came through it end. There
    /// is no body.
    ///
    /// - `result` is `success`; `failed` can come with HTTP 200.
    ///
    /// **Interrupts** what it acts on.
    ///
    /// Source: <https://support.huaweicloud.com/intl/en-us/api-dbss/UnbindDbOmEip.html>
    ///
    /// # Arguments
    /// - `project_id`: Project id of the region, 32 to 64 characters.
    /// - `instance_id`: Instance id, 32 to 64 characters: `id` or `instance_id` in the list of the kind. It is not the `resource_id`.
    ///
    /// # Errors
    /// Every way a call can fail, see [`::huaweicloud_core::Error`].
    #[doc(alias = "UnbindDbOmEip")]
    pub async fn unbind_db_om_eip<'a>(
        &'a self,
        project_id: &'a ::huaweicloud_core::PathSegment,
        instance_id: &'a ::huaweicloud_core::PathSegment,
    ) -> ::std::result::Result<
        ::huaweicloud_core::Answer<types::ResultResponse>,
        ::huaweicloud_core::Error,
    > {
        self.inner
            .call(|| self.unbind_db_om_eip_once(project_id, instance_id))
            .await
    }
    /// Rename an O&M instance.
    ///
    /// Gives one O&M instance another name.
    ///
    /// - `result` is `success`; `failed` can come with HTTP 200.
    ///
    /// Changes settings.
    ///
    /// Source: <https://support.huaweicloud.com/intl/en-us/api-dbss/UpdateDbOmInstanceName.html>
    ///
    /// # Arguments
    /// - `project_id`: Project id of the region, 32 to 64 characters.
    /// - `instance_id`: Instance id, 32 to 64 characters: `id` or `instance_id` in the list of the kind. It is not the `resource_id`.
    /// - `body`: The new name.
    ///
    /// # Errors
    /// Every way a call can fail, see [`::huaweicloud_core::Error`].
    #[doc(alias = "UpdateDbOmInstanceName")]
    pub async fn update_db_om_instance_name<'a>(
        &'a self,
        project_id: &'a ::huaweicloud_core::PathSegment,
        instance_id: &'a ::huaweicloud_core::PathSegment,
        body: &'a types::ChangeNameRequest,
    ) -> ::std::result::Result<
        ::huaweicloud_core::Answer<types::ResultResponse>,
        ::huaweicloud_core::Error,
    > {
        self.inner
            .call(|| self.update_db_om_instance_name_once(project_id, instance_id, body))
            .await
    }
    /// Reset a password of an O&M instance.
    ///
    /// Sets a new password for a user of one O&M instance.
    ///
    /// - Expect the password before it to open nothing any more.
    /// - The body holds a password and must not be logged. Its rules are not documented.
    /// - `result` is `success`; `failed` can come with HTTP 200.
    ///
    /// **Interrupts** what it acts on.
    ///
    /// Source: <https://support.huaweicloud.com/intl/en-us/api-dbss/ResetDbOmPassword.html>
    ///
    /// # Arguments
    /// - `project_id`: Project id of the region, 32 to 64 characters.
    /// - `instance_id`: Instance id, 32 to 64 characters: `id` or `instance_id` in the list of the kind. It is not the `resource_id`.
    /// - `body`: The user and the new password.
    ///
    /// # Errors
    /// Every way a call can fail, see [`::huaweicloud_core::Error`].
    #[doc(alias = "ResetDbOmPassword")]
    pub async fn reset_db_om_password<'a>(
        &'a self,
        project_id: &'a ::huaweicloud_core::PathSegment,
        instance_id: &'a ::huaweicloud_core::PathSegment,
        body: &'a types::ChangePasswordRequest,
    ) -> ::std::result::Result<
        ::huaweicloud_core::Answer<types::ResultResponse>,
        ::huaweicloud_core::Error,
    > {
        self.inner
            .call(|| self.reset_db_om_password_once(project_id, instance_id, body))
            .await
    }
    /// Restart an O&M instance.
    ///
    /// Restarts one O&M instance. There is no body.
    ///
    /// - The answer has no task and no job id. Watch `ListInstances`: it has ended when every server
    ///   of the instance has `task_status` `NO_TASK` and `status` `ACTIVE`. No page says so; it
    ///   follows from the samples.
    /// - In which states the call is taken is not documented.
    /// - `result` is `success`; `failed` can come with HTTP 200.
    ///
    /// **Interrupts** what it acts on. The work goes on after the answer, which names nothing to follow it by. At most 1 item a call.
    ///
    /// Source: <https://support.huaweicloud.com/intl/en-us/api-dbss/RebootDbOmInstance.html>
    ///
    /// # Arguments
    /// - `project_id`: Project id of the region, 32 to 64 characters.
    /// - `instance_id`: Instance id, 32 to 64 characters: `id` or `instance_id` in the list of the kind. It is not the `resource_id`.
    ///
    /// # Errors
    /// Every way a call can fail, see [`::huaweicloud_core::Error`].
    #[doc(alias = "RebootDbOmInstance")]
    pub async fn reboot_db_om_instance<'a>(
        &'a self,
        project_id: &'a ::huaweicloud_core::PathSegment,
        instance_id: &'a ::huaweicloud_core::PathSegment,
    ) -> ::std::result::Result<
        ::huaweicloud_core::Answer<types::ResultResponse>,
        ::huaweicloud_core::Error,
    > {
        self.inner
            .call(|| self.reboot_db_om_instance_once(project_id, instance_id))
            .await
    }
    /// Change the security groups of an O&M instance.
    ///
    /// Puts one O&M instance into other security groups.
    ///
    /// - The answer has `code`, not `result`: a `code` other than 0 is an error, whatever the HTTP
    ///   status.
    /// - No operation takes the `task_id` of the answer; read `ListInstances` again.
    /// - Groups without the ports in use cut clients off.
    ///
    /// **Interrupts** what it acts on. The work goes on after the answer, which names nothing to follow it by.
    ///
    /// Source: <https://support.huaweicloud.com/intl/en-us/api-dbss/ChangeDbOmSecurityGroup.html>
    ///
    /// # Arguments
    /// - `project_id`: Project id of the region, 32 to 64 characters.
    /// - `instance_id`: Instance id, 32 to 64 characters: `id` or `instance_id` in the list of the kind. It is not the `resource_id`.
    /// - `body`: The security groups.
    ///
    /// # Errors
    /// Every way a call can fail, see [`::huaweicloud_core::Error`].
    #[doc(alias = "ChangeDbOmSecurityGroup")]
    pub async fn change_db_om_security_group<'a>(
        &'a self,
        project_id: &'a ::huaweicloud_core::PathSegment,
        instance_id: &'a ::huaweicloud_core::PathSegment,
        body: &'a types::ChangeSecurityGroupRequest,
    ) -> ::std::result::Result<
        ::huaweicloud_core::Answer<types::BasicResponse>,
        ::huaweicloud_core::Error,
    > {
        self.inner
            .call(|| self.change_db_om_security_group_once(project_id, instance_id, body))
            .await
    }
    /// Start an O&M instance.
    ///
    /// Starts one O&M instance that has been shut down. There is no body.
    ///
    /// - The answer has no task and no job id. Watch `ListInstances`: it has ended when every server
    ///   of the instance has `task_status` `NO_TASK` and `status` `ACTIVE`. No page says so; it
    ///   follows from the samples.
    /// - In which states the call is taken is not documented.
    /// - `result` is `success`; `failed` can come with HTTP 200.
    ///
    /// **Interrupts** what it acts on. The work goes on after the answer, which names nothing to follow it by. At most 1 item a call.
    ///
    /// Source: <https://support.huaweicloud.com/intl/en-us/api-dbss/StartDbOmInstance.html>
    ///
    /// # Arguments
    /// - `project_id`: Project id of the region, 32 to 64 characters.
    /// - `instance_id`: Instance id, 32 to 64 characters: `id` or `instance_id` in the list of the kind. It is not the `resource_id`.
    ///
    /// # Errors
    /// Every way a call can fail, see [`::huaweicloud_core::Error`].
    #[doc(alias = "StartDbOmInstance")]
    pub async fn start_db_om_instance<'a>(
        &'a self,
        project_id: &'a ::huaweicloud_core::PathSegment,
        instance_id: &'a ::huaweicloud_core::PathSegment,
    ) -> ::std::result::Result<
        ::huaweicloud_core::Answer<types::ResultResponse>,
        ::huaweicloud_core::Error,
    > {
        self.inner
            .call(|| self.start_db_om_instance_once(project_id, instance_id))
            .await
    }
    /// Stop an O&M instance.
    ///
    /// Shuts one O&M instance down. There is no body.
    ///
    /// - The answer has no task and no job id. Watch `ListInstances`: it has ended when every server
    ///   of the instance has `task_status` `NO_TASK` and `status` presumably `SHUTOFF`. No page says
    ///   so; it follows from the samples.
    /// - In which states the call is taken is not documented.
    /// - `result` is `success`; `failed` can come with HTTP 200.
    ///
    /// **Interrupts** what it acts on. The work goes on after the answer, which names nothing to follow it by. At most 1 item a call.
    ///
    /// Source: <https://support.huaweicloud.com/intl/en-us/api-dbss/StopDbOmInstance.html>
    ///
    /// # Arguments
    /// - `project_id`: Project id of the region, 32 to 64 characters.
    /// - `instance_id`: Instance id, 32 to 64 characters: `id` or `instance_id` in the list of the kind. It is not the `resource_id`.
    ///
    /// # Errors
    /// Every way a call can fail, see [`::huaweicloud_core::Error`].
    #[doc(alias = "StopDbOmInstance")]
    pub async fn stop_db_om_instance<'a>(
        &'a self,
        project_id: &'a ::huaweicloud_core::PathSegment,
        instance_id: &'a ::huaweicloud_core::PathSegment,
    ) -> ::std::result::Result<
        ::huaweicloud_core::Answer<types::ResultResponse>,
        ::huaweicloud_core::Error,
    > {
        self.inner
            .call(|| self.stop_db_om_instance_once(project_id, instance_id))
            .await
    }
    /// Restart an audit instance (older path, use RebootAuditInstanceNew).
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
    /// **Interrupts** what it acts on. The work goes on after the answer, which names nothing to follow it by. At most 1 item a call.
    ///
    /// Source: <https://support.huaweicloud.com/intl/en-us/api-dbss/RebootAuditInstance.html>
    ///
    /// # Arguments
    /// - `project_id`: Project id of the region, 32 to 64 characters.
    /// - `body`: The instance.
    ///
    /// # Errors
    /// Every way a call can fail, see [`::huaweicloud_core::Error`].
    #[doc(alias = "RebootAuditInstance")]
    #[deprecated = "the service will take it offline"]
    pub async fn reboot_audit_instance<'a>(
        &'a self,
        project_id: &'a ::huaweicloud_core::PathSegment,
        body: &'a types::AuditInstanceRef,
    ) -> ::std::result::Result<
        ::huaweicloud_core::Answer<types::AuditActionResponse>,
        ::huaweicloud_core::Error,
    > {
        self.inner
            .call(|| self.reboot_audit_instance_once(project_id, body))
            .await
    }
    /// Start an audit instance (older path, use StartAuditInstanceNew).
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
    /// **Interrupts** what it acts on. The work goes on after the answer, which names nothing to follow it by. At most 1 item a call.
    ///
    /// Source: <https://support.huaweicloud.com/intl/en-us/api-dbss/StartAuditInstance.html>
    ///
    /// # Arguments
    /// - `project_id`: Project id of the region, 32 to 64 characters.
    /// - `body`: The instance.
    ///
    /// # Errors
    /// Every way a call can fail, see [`::huaweicloud_core::Error`].
    #[doc(alias = "StartAuditInstance")]
    #[deprecated = "the service will take it offline"]
    pub async fn start_audit_instance<'a>(
        &'a self,
        project_id: &'a ::huaweicloud_core::PathSegment,
        body: &'a types::AuditInstanceRef,
    ) -> ::std::result::Result<
        ::huaweicloud_core::Answer<types::AuditActionResponse>,
        ::huaweicloud_core::Error,
    > {
        self.inner
            .call(|| self.start_audit_instance_once(project_id, body))
            .await
    }
    /// Stop an audit instance (older path, use StopAuditInstanceNew).
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
    /// **Interrupts** what it acts on. The work goes on after the answer, which names nothing to follow it by. At most 1 item a call.
    ///
    /// Source: <https://support.huaweicloud.com/intl/en-us/api-dbss/StopAuditInstance.html>
    ///
    /// # Arguments
    /// - `project_id`: Project id of the region, 32 to 64 characters.
    /// - `body`: The instance.
    ///
    /// # Errors
    /// Every way a call can fail, see [`::huaweicloud_core::Error`].
    #[doc(alias = "StopAuditInstance")]
    #[deprecated = "the service will take it offline"]
    pub async fn stop_audit_instance<'a>(
        &'a self,
        project_id: &'a ::huaweicloud_core::PathSegment,
        body: &'a types::AuditInstanceRef,
    ) -> ::std::result::Result<
        ::huaweicloud_core::Answer<types::AuditActionResponse>,
        ::huaweicloud_core::Error,
    > {
        self.inner
            .call(|| self.stop_audit_instance_once(project_id, body))
            .await
    }
    /// List audit instances (older path, use ListAuditInstancesLast).
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
    /// Changes nothing.
    ///
    /// Source: <https://support.huaweicloud.com/intl/en-us/api-dbss/ListAuditInstances.html>
    ///
    /// # Arguments
    /// - `project_id`: Project id of the region, 32 to 64 characters.
    /// - `options`: what may be left out.
    ///
    /// # Errors
    /// Every way a call can fail, see [`::huaweicloud_core::Error`].
    #[doc(alias = "ListAuditInstances")]
    #[deprecated = "the service will take it offline"]
    pub async fn list_audit_instances<'a>(
        &'a self,
        project_id: &'a ::huaweicloud_core::PathSegment,
        options: &'a types::ListAuditInstancesOptions,
    ) -> ::std::result::Result<
        ::huaweicloud_core::Answer<types::ListAuditInstancesResponse>,
        ::huaweicloud_core::Error,
    > {
        self.inner
            .call(|| {
                self.list_audit_instances_once(
                    project_id,
                    options.limit.as_deref(),
                    options.offset.as_deref(),
                )
            })
            .await
    }
    /// All records that [`list_audit_instances`](Self::list_audit_instances) lists, from where the arguments begin, read page by page as they are asked for. Read them with `futures_util::TryStreamExt`.
    ///
    /// # Errors
    /// The first one of a read ends the stream; see [`::huaweicloud_core::pages`].
    #[deprecated = "the service will take it offline"]
    #[allow(deprecated)]
    pub fn list_audit_instances_all(
        &self,
        project_id: &::huaweicloud_core::PathSegment,
        options: &types::ListAuditInstancesOptions,
    ) -> ::huaweicloud_core::pages::Records<types::AuditInstanceLegacy> {
        let client = self.clone();
        let project_id = project_id.clone();
        let options = options.clone();
        ::std::boxed::Box::pin(::huaweicloud_core::pages::by_offset(
            options
                .offset
                .clone()
                .and_then(|at| at.parse().ok())
                .unwrap_or(0i32),
            move |at| {
                let client = client.clone();
                let project_id = project_id.clone();
                let mut options = options.clone();
                options.offset = ::std::option::Option::Some(at.to_string());
                async move {
                    let answer = client.list_audit_instances(&project_id, &options).await?;
                    let list = answer.value;
                    ::std::result::Result::Ok(
                        ::huaweicloud_core::pages::Page::new(list.servers).total(list.total),
                    )
                }
            },
        ))
    }
    /// Show the quota for encryption and O&M instances.
    ///
    /// Shows the quota of the project for encryption and O&M instances. That of audit instances is in
    /// `ShowAuditQuotaNew`.
    ///
    /// Changes nothing.
    ///
    /// Source: <https://support.huaweicloud.com/intl/en-us/api-dbss/ShowInstanceQuota.html>
    ///
    /// # Arguments
    /// - `project_id`: Project id of the region, 32 to 64 characters.
    ///
    /// # Errors
    /// Every way a call can fail, see [`::huaweicloud_core::Error`].
    #[doc(alias = "ShowInstanceQuota")]
    pub async fn show_instance_quota<'a>(
        &'a self,
        project_id: &'a ::huaweicloud_core::PathSegment,
    ) -> ::std::result::Result<
        ::huaweicloud_core::Answer<types::ShowInstanceQuotaResponse>,
        ::huaweicloud_core::Error,
    > {
        self.inner
            .call(|| self.show_instance_quota_once(project_id))
            .await
    }
    /// Show the version of the management plane.
    ///
    /// Shows the version of the service itself, not of an instance. A harmless call to see whether
    /// access works.
    ///
    /// Changes nothing.
    ///
    /// Source: <https://support.huaweicloud.com/intl/en-us/api-dbss/ShowServerVersion.html>
    ///
    /// # Arguments
    /// - `project_id`: Project id of the region, 32 to 64 characters.
    ///
    /// # Errors
    /// Every way a call can fail, see [`::huaweicloud_core::Error`].
    #[doc(alias = "ShowServerVersion")]
    pub async fn show_server_version<'a>(
        &'a self,
        project_id: &'a ::huaweicloud_core::PathSegment,
    ) -> ::std::result::Result<
        ::huaweicloud_core::Answer<types::ShowServerVersionResponse>,
        ::huaweicloud_core::Error,
    > {
        self.inner
            .call(|| self.show_server_version_once(project_id))
            .await
    }
    /// Count audit instances by tag.
    ///
    /// Counts the audit instances that fit. The answer is `total_count`; SDK 3.1.219 models
    /// `resources` here as well.
    ///
    /// - Within `tags`, `tags_any`, `not_tags` and `not_tags_any`: at most 50 keys, none twice, and
    ///   at most 10 values a key. An empty list of values stands for any value.
    /// - `tags` wants all keys, `tags_any` one of them; `not_tags` and `not_tags_any` are their
    ///   opposites. Values of one key are alternatives.
    /// - `without_any_tag` finds what has no tag at all; those four fields are ignored then.
    /// - `sys_tags` is for the service's own operators and excludes the other tag fields.
    /// - Without any condition everything is found.
    ///
    /// Changes nothing.
    ///
    /// Source: <https://support.huaweicloud.com/intl/en-us/api-dbss/CountResourceInstanceByTag.html>
    ///
    /// # Arguments
    /// - `project_id`: Project id of the region, 32 to 64 characters.
    /// - `resource_type`: Kind of resource; only audit instances can have tags.
    /// - `body`: What to count.
    ///
    /// # Errors
    /// Every way a call can fail, see [`::huaweicloud_core::Error`].
    #[doc(alias = "CountResourceInstanceByTag")]
    pub async fn count_resource_instance_by_tag<'a>(
        &'a self,
        project_id: &'a ::huaweicloud_core::PathSegment,
        resource_type: &'a ::huaweicloud_core::PathSegment,
        body: &'a types::ResourceInstanceTagRequest,
    ) -> ::std::result::Result<
        ::huaweicloud_core::Answer<types::ResourceInstanceByTagResponse>,
        ::huaweicloud_core::Error,
    > {
        self.inner
            .call(|| self.count_resource_instance_by_tag_once(project_id, resource_type, body))
            .await
    }
    /// Find audit instances by tag.
    ///
    /// Lists the audit instances that fit, with their tags.
    ///
    /// - Within `tags`, `tags_any`, `not_tags` and `not_tags_any`: at most 50 keys, none twice, and
    ///   at most 10 values a key. An empty list of values stands for any value.
    /// - `tags` wants all keys, `tags_any` one of them; `not_tags` and `not_tags_any` are their
    ///   opposites. Values of one key are alternatives.
    /// - `without_any_tag` finds what has no tag at all; those four fields are ignored then.
    /// - `sys_tags` is for the service's own operators and excludes the other tag fields.
    /// - Without any condition everything is found.
    ///
    /// Changes nothing.
    ///
    /// Source: <https://support.huaweicloud.com/intl/en-us/api-dbss/ListResourceInstanceByTag.html>
    ///
    /// # Arguments
    /// - `project_id`: Project id of the region, 32 to 64 characters.
    /// - `resource_type`: Kind of resource; only audit instances can have tags.
    /// - `body`: What to find.
    /// - `options`: what may be left out.
    ///
    /// # Errors
    /// Every way a call can fail, see [`::huaweicloud_core::Error`].
    #[doc(alias = "ListResourceInstanceByTag")]
    pub async fn list_resource_instance_by_tag<'a>(
        &'a self,
        project_id: &'a ::huaweicloud_core::PathSegment,
        resource_type: &'a ::huaweicloud_core::PathSegment,
        body: &'a types::ResourceInstanceTagRequest,
        options: &'a types::ListResourceInstanceByTagOptions,
    ) -> ::std::result::Result<
        ::huaweicloud_core::Answer<types::ResourceInstanceByTagResponse>,
        ::huaweicloud_core::Error,
    > {
        self.inner
            .call(|| {
                self.list_resource_instance_by_tag_once(
                    project_id,
                    resource_type,
                    options.limit.as_deref(),
                    options.offset.as_deref(),
                    body,
                )
            })
            .await
    }
    /// All records that [`list_resource_instance_by_tag`](Self::list_resource_instance_by_tag) lists, from where the arguments begin, read page by page as they are asked for. Read them with `futures_util::TryStreamExt`.
    ///
    /// # Errors
    /// The first one of a read ends the stream; see [`::huaweicloud_core::pages`].
    pub fn list_resource_instance_by_tag_all(
        &self,
        project_id: &::huaweicloud_core::PathSegment,
        resource_type: &::huaweicloud_core::PathSegment,
        body: &types::ResourceInstanceTagRequest,
        options: &types::ListResourceInstanceByTagOptions,
    ) -> ::huaweicloud_core::pages::Records<types::TaggedResource> {
        let client = self.clone();
        let project_id = project_id.clone();
        let resource_type = resource_type.clone();
        let body = body.clone();
        let options = options.clone();
        ::std::boxed::Box::pin(::huaweicloud_core::pages::by_offset(
            options
                .offset
                .clone()
                .and_then(|at| at.parse().ok())
                .unwrap_or(0i32),
            move |at| {
                let client = client.clone();
                let project_id = project_id.clone();
                let resource_type = resource_type.clone();
                let body = body.clone();
                let mut options = options.clone();
                options.offset = ::std::option::Option::Some(at.to_string());
                async move {
                    let answer = client
                        .list_resource_instance_by_tag(&project_id, &resource_type, &body, &options)
                        .await?;
                    let list = answer.value;
                    ::std::result::Result::Ok(
                        ::huaweicloud_core::pages::Page::new(list.resources)
                            .total(list.total_count),
                    )
                }
            },
        ))
    }
    /// List the tags in use in the project.
    ///
    /// Lists every key in use on audit instances of the project, each with its values.
    ///
    /// Changes nothing.
    ///
    /// Source: <https://support.huaweicloud.com/intl/en-us/api-dbss/ListProjectResourceTags.html>
    ///
    /// # Arguments
    /// - `project_id`: Project id of the region, 32 to 64 characters.
    /// - `resource_type`: Kind of resource; only audit instances can have tags.
    ///
    /// # Errors
    /// Every way a call can fail, see [`::huaweicloud_core::Error`].
    #[doc(alias = "ListProjectResourceTags")]
    pub async fn list_project_resource_tags<'a>(
        &'a self,
        project_id: &'a ::huaweicloud_core::PathSegment,
        resource_type: &'a ::huaweicloud_core::PathSegment,
    ) -> ::std::result::Result<
        ::huaweicloud_core::Answer<types::ListProjectResourceTagsResponse>,
        ::huaweicloud_core::Error,
    > {
        self.inner
            .call(|| self.list_project_resource_tags_once(project_id, resource_type))
            .await
    }
    /// List the tags of an audit instance.
    ///
    /// Lists the tags of one audit instance. The path takes the `resource_id`, not the instance id.
    ///
    /// Changes nothing.
    ///
    /// Source: <https://support.huaweicloud.com/intl/en-us/api-dbss/ListAuditTags.html>
    ///
    /// # Arguments
    /// - `project_id`: Project id of the region, 32 to 64 characters.
    /// - `resource_type`: Kind of resource; only audit instances can have tags.
    /// - `resource_id`: Resource id, 32 to 64 characters: `resource_id` in the list of audit instances. It is not the instance id.
    ///
    /// # Errors
    /// Every way a call can fail, see [`::huaweicloud_core::Error`].
    #[doc(alias = "ListAuditTags")]
    pub async fn list_audit_tags<'a>(
        &'a self,
        project_id: &'a ::huaweicloud_core::PathSegment,
        resource_type: &'a ::huaweicloud_core::PathSegment,
        resource_id: &'a ::huaweicloud_core::PathSegment,
    ) -> ::std::result::Result<
        ::huaweicloud_core::Answer<types::ListAuditTagsResponse>,
        ::huaweicloud_core::Error,
    > {
        self.inner
            .call(|| self.list_audit_tags_once(project_id, resource_type, resource_id))
            .await
    }
    /// Add tags to an audit instance.
    ///
    /// Adds tags to one audit instance. Answers 204 without a body.
    ///
    /// - The path takes the `resource_id`, not the instance id.
    /// - Send `tags`. `sys_tags` is for the service's own operators: one tag with the key
    ///   `_sys_enterprise_project_id` and an enterprise project id (0 for the default one). Only one
    ///   of the two fields is taken.
    ///
    /// Changes settings.
    ///
    /// Source: <https://support.huaweicloud.com/intl/en-us/api-dbss/BatchAddResourceTag.html>
    ///
    /// # Arguments
    /// - `project_id`: Project id of the region, 32 to 64 characters.
    /// - `resource_type`: Kind of resource; only audit instances can have tags.
    /// - `resource_id`: Resource id, 32 to 64 characters: `resource_id` in the list of audit instances. It is not the instance id.
    /// - `body`: The tags.
    ///
    /// # Errors
    /// Every way a call can fail, see [`::huaweicloud_core::Error`].
    #[doc(alias = "BatchAddResourceTag")]
    pub async fn batch_add_resource_tag<'a>(
        &'a self,
        project_id: &'a ::huaweicloud_core::PathSegment,
        resource_type: &'a ::huaweicloud_core::PathSegment,
        resource_id: &'a ::huaweicloud_core::PathSegment,
        body: &'a types::BatchAddResourceTagRequest,
    ) -> ::std::result::Result<::huaweicloud_core::Answer<()>, ::huaweicloud_core::Error> {
        self.inner
            .call(|| self.batch_add_resource_tag_once(project_id, resource_type, resource_id, body))
            .await
    }
    /// Delete tags of an audit instance.
    ///
    /// Deletes tags of one audit instance. Answers 204 without a body.
    ///
    /// - **A DELETE with a JSON body.** Some clients and proxies drop such bodies.
    /// - The path takes the `resource_id`, not the instance id.
    /// - Send `tags`. `sys_tags` is for the service's own operators, and one source says that it can
    ///   only be created, not deleted.
    ///
    /// Changes settings.
    ///
    /// Source: <https://support.huaweicloud.com/intl/en-us/api-dbss/BatchDeleteResourceTag.html>
    ///
    /// # Arguments
    /// - `project_id`: Project id of the region, 32 to 64 characters.
    /// - `resource_type`: Kind of resource; only audit instances can have tags.
    /// - `resource_id`: Resource id, 32 to 64 characters: `resource_id` in the list of audit instances. It is not the instance id.
    /// - `body`: The tags.
    ///
    /// # Errors
    /// Every way a call can fail, see [`::huaweicloud_core::Error`].
    #[doc(alias = "BatchDeleteResourceTag")]
    pub async fn batch_delete_resource_tag<'a>(
        &'a self,
        project_id: &'a ::huaweicloud_core::PathSegment,
        resource_type: &'a ::huaweicloud_core::PathSegment,
        resource_id: &'a ::huaweicloud_core::PathSegment,
        body: &'a types::BatchDeleteResourceTagRequest,
    ) -> ::std::result::Result<::huaweicloud_core::Answer<()>, ::huaweicloud_core::Error> {
        self.inner
            .call(|| {
                self.batch_delete_resource_tag_once(project_id, resource_type, resource_id, body)
            })
            .await
    }
    /// List buckets for backups.
    ///
    /// Lists the OBS buckets that backups and risk exports can go to. DBSS needs permission for OBS first.
    ///
    /// Changes nothing.
    ///
    /// Source: <https://support.huaweicloud.com/intl/en-us/api-dbss/ListAuditObsBuckets.html>
    ///
    /// # Arguments
    /// - `project_id`: Project id of the region, 32 to 64 characters.
    ///
    /// # Errors
    /// Every way a call can fail, see [`::huaweicloud_core::Error`].
    #[doc(alias = "ListAuditObsBuckets")]
    pub async fn list_audit_obs_buckets<'a>(
        &'a self,
        project_id: &'a ::huaweicloud_core::PathSegment,
    ) -> ::std::result::Result<
        ::huaweicloud_core::Answer<types::ListAuditObsBucketsResponse>,
        ::huaweicloud_core::Error,
    > {
        self.inner
            .call(|| self.list_audit_obs_buckets_once(project_id))
            .await
    }
    /// Order an audit instance.
    ///
    /// Places an order for one audit instance, for a period or pay per use.
    ///
    /// - **This buys.** A period order must be paid in billing; only then is the instance created.
    /// - The `order_id` is followed in billing, which gives the resource id. With that,
    ///   `ListAuditInstanceJobsNew` shows the creation (`SUCCESS` or `FAIL`). The Terraform provider
    ///   waits up to 20 minutes for it.
    /// - `code` is text here; `0` in samples.
    /// - Take `flavor_ref` from `ListEcsSpecificationNew` and the zone from
    ///   `ListAvailabilityZoneInfosNew`.
    /// - Edition names of `resource_spec_code` differ between sources (medium and high are swapped);
    ///   go by the codes.
    ///
    /// Buys: it costs money. The work goes on after the answer, as an order. At most 1 item a call.
    ///
    /// Source: <https://support.huaweicloud.com/intl/en-us/api-dbss/CreateInstancesPeriodOrderNew.html>
    ///
    /// # Arguments
    /// - `project_id`: Project id of the region, 32 to 64 characters.
    /// - `body`: The order.
    ///
    /// # Errors
    /// Every way a call can fail, see [`::huaweicloud_core::Error`].
    #[doc(alias = "CreateInstancesPeriodOrderNew")]
    pub async fn create_instances_period_order_new<'a>(
        &'a self,
        project_id: &'a ::huaweicloud_core::PathSegment,
        body: &'a types::CreateInstancesPeriodOrderNewRequest,
    ) -> ::std::result::Result<
        ::huaweicloud_core::Answer<types::OrderResponse>,
        ::huaweicloud_core::Error,
    > {
        self.inner
            .call(|| self.create_instances_period_order_new_once(project_id, body))
            .await
    }
    /// List the RDS databases that can be added.
    ///
    /// Lists the RDS databases of the project of one kind, as candidates for `AddRdsDatabaseNew`.
    ///
    /// - The path has no instance: the list is the same for all audit instances.
    /// - `db_type` is required; one call for each kind. Case matters.
    /// - `limit` goes up to 100 only, and the total is in `total_count`, not in `total`.
    /// - `is_supported` tells whether the database can be audited without an agent.
    ///
    /// Changes nothing.
    ///
    /// Source: <https://support.huaweicloud.com/intl/en-us/api-dbss/ListRdsDatabases.html>
    ///
    /// # Arguments
    /// - `project_id`: Project id of the region, 32 to 64 characters.
    /// - `db_type`: Kind of database, in capitals. TAURUS is TaurusDB, DWS is GaussDB(DWS). One of `MYSQL`, `ORACLE`, `POSTGRESQL`, `SQLSERVER`, `DAMENG`, `TAURUS`, `DWS`, `KINGBASE`, `MARIADB`, `GAUSSDBOPENGAUSS`.
    /// - `options`: what may be left out.
    ///
    /// # Errors
    /// Every way a call can fail, see [`::huaweicloud_core::Error`].
    #[doc(alias = "ListRdsDatabases")]
    pub async fn list_rds_databases<'a>(
        &'a self,
        project_id: &'a ::huaweicloud_core::PathSegment,
        db_type: &'a str,
        options: &'a types::ListRdsDatabasesOptions,
    ) -> ::std::result::Result<
        ::huaweicloud_core::Answer<types::ListRdsDatabasesResponse>,
        ::huaweicloud_core::Error,
    > {
        self.inner
            .call(|| {
                self.list_rds_databases_once(
                    project_id,
                    db_type,
                    options.limit.as_deref(),
                    options.offset.as_deref(),
                )
            })
            .await
    }
    /// All records that [`list_rds_databases`](Self::list_rds_databases) lists, from where the arguments begin, read page by page as they are asked for. Read them with `futures_util::TryStreamExt`.
    ///
    /// # Errors
    /// The first one of a read ends the stream; see [`::huaweicloud_core::pages`].
    pub fn list_rds_databases_all(
        &self,
        project_id: &::huaweicloud_core::PathSegment,
        db_type: &str,
        options: &types::ListRdsDatabasesOptions,
    ) -> ::huaweicloud_core::pages::Records<types::AuditDatabaseRdsView> {
        let client = self.clone();
        let project_id = project_id.clone();
        let db_type = db_type.to_owned();
        let options = options.clone();
        ::std::boxed::Box::pin(::huaweicloud_core::pages::by_offset(
            options
                .offset
                .clone()
                .and_then(|at| at.parse().ok())
                .unwrap_or(0i32),
            move |at| {
                let client = client.clone();
                let project_id = project_id.clone();
                let db_type = db_type.clone();
                let mut options = options.clone();
                options.offset = ::std::option::Option::Some(at.to_string());
                async move {
                    let answer = client
                        .list_rds_databases(&project_id, &db_type, &options)
                        .await?;
                    let list = answer.value;
                    ::std::result::Result::Ok(
                        ::huaweicloud_core::pages::Page::new(list.databases)
                            .total(list.total_count),
                    )
                }
            },
        ))
    }
    /// List audit instances with their state.
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
    /// Changes nothing.
    ///
    /// Source: <https://support.huaweicloud.com/intl/en-us/api-dbss/ListAuditInstancesLast.html>
    ///
    /// # Arguments
    /// - `project_id`: Project id of the region, 32 to 64 characters.
    /// - `options`: what may be left out.
    ///
    /// # Errors
    /// Every way a call can fail, see [`::huaweicloud_core::Error`].
    #[doc(alias = "ListAuditInstancesLast")]
    pub async fn list_audit_instances_last<'a>(
        &'a self,
        project_id: &'a ::huaweicloud_core::PathSegment,
        options: &'a types::ListAuditInstancesLastOptions,
    ) -> ::std::result::Result<
        ::huaweicloud_core::Answer<types::ListAuditInstancesLastResponse>,
        ::huaweicloud_core::Error,
    > {
        self.inner
            .call(|| {
                self.list_audit_instances_last_once(
                    project_id,
                    options.limit.as_deref(),
                    options.offset.as_deref(),
                )
            })
            .await
    }
    /// All records that [`list_audit_instances_last`](Self::list_audit_instances_last) lists, from where the arguments begin, read page by page as they are asked for. Read them with `futures_util::TryStreamExt`.
    ///
    /// # Errors
    /// The first one of a read ends the stream; see [`::huaweicloud_core::pages`].
    pub fn list_audit_instances_last_all(
        &self,
        project_id: &::huaweicloud_core::PathSegment,
        options: &types::ListAuditInstancesLastOptions,
    ) -> ::huaweicloud_core::pages::Records<types::AuditInstance> {
        let client = self.clone();
        let project_id = project_id.clone();
        let options = options.clone();
        ::std::boxed::Box::pin(::huaweicloud_core::pages::by_offset(
            options
                .offset
                .clone()
                .and_then(|at| at.parse().ok())
                .unwrap_or(0i32),
            move |at| {
                let client = client.clone();
                let project_id = project_id.clone();
                let mut options = options.clone();
                options.offset = ::std::option::Option::Some(at.to_string());
                async move {
                    let answer = client
                        .list_audit_instances_last(&project_id, &options)
                        .await?;
                    let list = answer.value;
                    ::std::result::Result::Ok(
                        ::huaweicloud_core::pages::Page::new(list.instances).total(list.total),
                    )
                }
            },
        ))
    }
    /// Show what is left of the quota for audit instances.
    ///
    /// Shows how many audit instances, CPUs and how much memory the project may still order.
    ///
    /// Changes nothing.
    ///
    /// Source: <https://support.huaweicloud.com/intl/en-us/api-dbss/ShowAuditQuotaNew.html>
    ///
    /// # Arguments
    /// - `project_id`: Project id of the region, 32 to 64 characters.
    ///
    /// # Errors
    /// Every way a call can fail, see [`::huaweicloud_core::Error`].
    #[doc(alias = "ShowAuditQuotaNew")]
    pub async fn show_audit_quota_new<'a>(
        &'a self,
        project_id: &'a ::huaweicloud_core::PathSegment,
    ) -> ::std::result::Result<
        ::huaweicloud_core::Answer<types::ShowAuditQuotaNewResponse>,
        ::huaweicloud_core::Error,
    > {
        self.inner
            .call(|| self.show_audit_quota_new_once(project_id))
            .await
    }
    /// List audit totals by instance.
    ///
    /// Gives the audit totals of the project and, page by page, of each instance. The figures come from the summary task `audit`; `update_time` tells how old they are, `UpdateAuditTaskStatus` refreshes them.
    ///
    /// Changes nothing.
    ///
    /// Source: <https://support.huaweicloud.com/intl/en-us/api-dbss/ListAuditSummaryInfos.html>
    ///
    /// # Arguments
    /// - `project_id`: Project id of the region, 32 to 64 characters.
    /// - `options`: what may be left out.
    ///
    /// # Errors
    /// Every way a call can fail, see [`::huaweicloud_core::Error`].
    #[doc(alias = "ListAuditSummaryInfos")]
    pub async fn list_audit_summary_infos<'a>(
        &'a self,
        project_id: &'a ::huaweicloud_core::PathSegment,
        options: &'a types::ListAuditSummaryInfosOptions,
    ) -> ::std::result::Result<
        ::huaweicloud_core::Answer<types::ListAuditSummaryInfosResponse>,
        ::huaweicloud_core::Error,
    > {
        self.inner
            .call(|| {
                self.list_audit_summary_infos_once(
                    project_id,
                    options.limit.as_deref(),
                    options.offset.as_deref(),
                )
            })
            .await
    }
    /// All records that [`list_audit_summary_infos`](Self::list_audit_summary_infos) lists, from where the arguments begin, read page by page as they are asked for. Read them with `futures_util::TryStreamExt`.
    ///
    /// # Errors
    /// The first one of a read ends the stream; see [`::huaweicloud_core::pages`].
    pub fn list_audit_summary_infos_all(
        &self,
        project_id: &::huaweicloud_core::PathSegment,
        options: &types::ListAuditSummaryInfosOptions,
    ) -> ::huaweicloud_core::pages::Records<types::AuditSummaryInstance> {
        let client = self.clone();
        let project_id = project_id.clone();
        let options = options.clone();
        ::std::boxed::Box::pin(::huaweicloud_core::pages::by_offset(
            options
                .offset
                .clone()
                .and_then(|at| at.parse().ok())
                .unwrap_or(0i32),
            move |at| {
                let client = client.clone();
                let project_id = project_id.clone();
                let mut options = options.clone();
                options.offset = ::std::option::Option::Some(at.to_string());
                async move {
                    let answer = client
                        .list_audit_summary_infos(&project_id, &options)
                        .await?;
                    let list = answer.value;
                    ::std::result::Result::Ok(
                        ::huaweicloud_core::pages::Page::new(list.data_list).total(list.total),
                    )
                }
            },
        ))
    }
    /// Switch an agent on or off.
    ///
    /// Starts or ends the work of one agent. While it is on it captures the traffic of its databases;
    /// while it is
    /// off that traffic is not audited, and this cannot be made up for later.
    ///
    /// - The path has `agent`, not `agents`.
    /// - `status` is a number here, where most switches are ON and OFF.
    ///
    /// **Interrupts** what it acts on.
    ///
    /// Source: <https://support.huaweicloud.com/intl/en-us/api-dbss/SwitchAgentNew.html>
    ///
    /// # Arguments
    /// - `project_id`: Project id of the region, 32 to 64 characters.
    /// - `instance_id`: Instance id, 32 to 64 characters: `id` or `instance_id` in the list of the kind. It is not the `resource_id`.
    /// - `body`: The agent and its switch.
    ///
    /// # Errors
    /// Every way a call can fail, see [`::huaweicloud_core::Error`].
    #[doc(alias = "SwitchAgentNew")]
    pub async fn switch_agent_new<'a>(
        &'a self,
        project_id: &'a ::huaweicloud_core::PathSegment,
        instance_id: &'a ::huaweicloud_core::PathSegment,
        body: &'a types::SwitchAgentNewRequest,
    ) -> ::std::result::Result<
        ::huaweicloud_core::Answer<types::AgentResultResponse>,
        ::huaweicloud_core::Error,
    > {
        self.inner
            .call(|| self.switch_agent_new_once(project_id, instance_id, body))
            .await
    }
    /// Add an agent by its id, with its thresholds.
    ///
    /// Adds an agent under the id in the path and sets its thresholds.
    ///
    /// - The body has the two thresholds only. That and the name of its model in the SDK speak for a
    ///   change of an agent that exists; the title speaks of adding one. No source settles it.
    /// - No database is named in the request.
    ///
    /// Changes settings.
    ///
    /// Source: <https://support.huaweicloud.com/intl/en-us/api-dbss/CreateAuditDbAgent.html>
    ///
    /// # Arguments
    /// - `project_id`: Project id of the region, 32 to 64 characters.
    /// - `instance_id`: Instance id, 32 to 64 characters: `id` or `instance_id` in the list of the kind. It is not the `resource_id`.
    /// - `agent_id`: Agent id, 16 to 64 characters; `agent_id` in `ListAuditAgentNew`.
    /// - `body`: The thresholds.
    ///
    /// # Errors
    /// Every way a call can fail, see [`::huaweicloud_core::Error`].
    #[doc(alias = "CreateAuditDbAgent")]
    pub async fn create_audit_db_agent<'a>(
        &'a self,
        project_id: &'a ::huaweicloud_core::PathSegment,
        instance_id: &'a ::huaweicloud_core::PathSegment,
        agent_id: &'a ::huaweicloud_core::PathSegment,
        body: &'a types::CreateAuditDbAgentRequest,
    ) -> ::std::result::Result<
        ::huaweicloud_core::Answer<types::AgentResultResponse>,
        ::huaweicloud_core::Error,
    > {
        self.inner
            .call(|| self.create_audit_db_agent_once(project_id, instance_id, agent_id, body))
            .await
    }
    /// Download an agent package.
    ///
    /// Downloads the package with which an agent is installed on its node.
    ///
    /// - The answer is a file, not JSON; a refusal is JSON.
    /// - `sha256` in `ListAuditAgentNew` is there to check the file.
    /// - The operation catalogue puts this operation in a stricter throttling group and names no answer
    ///   500 for it.
    ///
    /// Changes nothing.
    ///
    /// Source: <https://support.huaweicloud.com/intl/en-us/api-dbss/DownloadAuditAgentNew.html>
    ///
    /// # Arguments
    /// - `project_id`: Project id of the region, 32 to 64 characters.
    /// - `instance_id`: Instance id, 32 to 64 characters: `id` or `instance_id` in the list of the kind. It is not the `resource_id`.
    /// - `agent_id`: Agent id, 16 to 64 characters; `agent_id` in `ListAuditAgentNew`.
    ///
    /// # Errors
    /// Every way a call can fail, see [`::huaweicloud_core::Error`].
    #[doc(alias = "DownloadAuditAgentNew")]
    pub async fn download_audit_agent_new<'a>(
        &'a self,
        project_id: &'a ::huaweicloud_core::PathSegment,
        instance_id: &'a ::huaweicloud_core::PathSegment,
        agent_id: &'a ::huaweicloud_core::PathSegment,
    ) -> ::std::result::Result<
        ::huaweicloud_core::Answer<::huaweicloud_core::Bytes>,
        ::huaweicloud_core::Error,
    > {
        self.inner
            .download(|| self.download_audit_agent_new_once(project_id, instance_id, agent_id))
            .await
    }
    /// Search alarms.
    ///
    /// Searches the alarm records of an instance, page by page. `time.time_range` wins over `start_time` and `end_time`, which come as a pair.
    ///
    /// Changes nothing.
    ///
    /// Source: <https://support.huaweicloud.com/intl/en-us/api-dbss/ListAuditAlarmLogNew.html>
    ///
    /// # Arguments
    /// - `project_id`: Project id of the region, 32 to 64 characters.
    /// - `instance_id`: Instance id, 32 to 64 characters: `id` or `instance_id` in the list of the kind. It is not the `resource_id`.
    /// - `body`: Filter and page.
    ///
    /// # Errors
    /// Every way a call can fail, see [`::huaweicloud_core::Error`].
    #[doc(alias = "ListAuditAlarmLogNew")]
    pub async fn list_audit_alarm_log_new<'a>(
        &'a self,
        project_id: &'a ::huaweicloud_core::PathSegment,
        instance_id: &'a ::huaweicloud_core::PathSegment,
        body: &'a types::ListAuditAlarmLogNewRequest,
    ) -> ::std::result::Result<
        ::huaweicloud_core::Answer<types::ListAuditAlarmLogNewResponse>,
        ::huaweicloud_core::Error,
    > {
        self.inner
            .call(|| self.list_audit_alarm_log_new_once(project_id, instance_id, body))
            .await
    }
    /// All records that [`list_audit_alarm_log_new`](Self::list_audit_alarm_log_new) lists, from where the arguments begin, read page by page as they are asked for. Read them with `futures_util::TryStreamExt`.
    ///
    /// # Errors
    /// The first one of a read ends the stream; see [`::huaweicloud_core::pages`].
    pub fn list_audit_alarm_log_new_all(
        &self,
        project_id: &::huaweicloud_core::PathSegment,
        instance_id: &::huaweicloud_core::PathSegment,
        body: &types::ListAuditAlarmLogNewRequest,
    ) -> ::huaweicloud_core::pages::Records<types::AlarmLogEntry> {
        let client = self.clone();
        let project_id = project_id.clone();
        let instance_id = instance_id.clone();
        let body = body.clone();
        ::std::boxed::Box::pin(::huaweicloud_core::pages::by_number(
            body.page.try_into().ok().unwrap_or(1i32),
            move |at| {
                let client = client.clone();
                let project_id = project_id.clone();
                let instance_id = instance_id.clone();
                let mut body = body.clone();
                body.page = at.into();
                async move {
                    let answer = client
                        .list_audit_alarm_log_new(&project_id, &instance_id, &body)
                        .await?;
                    let list = answer.value;
                    ::std::result::Result::Ok(
                        ::huaweicloud_core::pages::Page::new(list.alarm_log).total(list.total_num),
                    )
                }
            },
        ))
    }
    /// Show the alarm settings.
    ///
    /// Shows thresholds and notification of alarms. The four numbers are declared as text, but samples have numbers; `SetAlarmTopicConfigInfoNew` takes numbers.
    ///
    /// Changes nothing.
    ///
    /// Source: <https://support.huaweicloud.com/intl/en-us/api-dbss/ListAlarmTopicConfigInfoNew.html>
    ///
    /// # Arguments
    /// - `project_id`: Project id of the region, 32 to 64 characters.
    /// - `instance_id`: Instance id, 32 to 64 characters: `id` or `instance_id` in the list of the kind. It is not the `resource_id`.
    ///
    /// # Errors
    /// Every way a call can fail, see [`::huaweicloud_core::Error`].
    #[doc(alias = "ListAlarmTopicConfigInfoNew")]
    pub async fn list_alarm_topic_config_info_new<'a>(
        &'a self,
        project_id: &'a ::huaweicloud_core::PathSegment,
        instance_id: &'a ::huaweicloud_core::PathSegment,
    ) -> ::std::result::Result<
        ::huaweicloud_core::Answer<types::ListAlarmTopicConfigInfoNewResponse>,
        ::huaweicloud_core::Error,
    > {
        self.inner
            .call(|| self.list_alarm_topic_config_info_new_once(project_id, instance_id))
            .await
    }
    /// Change the alarm settings.
    ///
    /// Replaces thresholds and notification of alarms: read them with `ListAlarmTopicConfigInfoNew`, change
    /// them and send all of them.
    ///
    /// `status` is `success` or `fail`. HTTP 200 alone is no success.
    ///
    /// Changes settings.
    ///
    /// Source: <https://support.huaweicloud.com/intl/en-us/api-dbss/SetAlarmTopicConfigInfoNew.html>
    ///
    /// # Arguments
    /// - `project_id`: Project id of the region, 32 to 64 characters.
    /// - `instance_id`: Instance id, 32 to 64 characters: `id` or `instance_id` in the list of the kind. It is not the `resource_id`.
    /// - `body`: The settings.
    ///
    /// # Errors
    /// Every way a call can fail, see [`::huaweicloud_core::Error`].
    #[doc(alias = "SetAlarmTopicConfigInfoNew")]
    pub async fn set_alarm_topic_config_info_new<'a>(
        &'a self,
        project_id: &'a ::huaweicloud_core::PathSegment,
        instance_id: &'a ::huaweicloud_core::PathSegment,
        body: &'a types::SetAlarmTopicConfigInfoNewRequest,
    ) -> ::std::result::Result<
        ::huaweicloud_core::Answer<types::SetAlarmTopicConfigInfoNewResponse>,
        ::huaweicloud_core::Error,
    > {
        self.inner
            .call(|| self.set_alarm_topic_config_info_new_once(project_id, instance_id, body))
            .await
    }
    /// List backups.
    ///
    /// Lists the backups of an instance, page by page. This is also where the end of a backup, a restore or a deletion shows: `progress`, `percentage` and the two reasons of failure. The SDK declares the times as date-time; on the wire they are `yyyy-MM-dd HH:mm:ss`.
    ///
    /// Changes nothing.
    ///
    /// Source: <https://support.huaweicloud.com/intl/en-us/api-dbss/ListAuditBackupInfo.html>
    ///
    /// # Arguments
    /// - `project_id`: Project id of the region, 32 to 64 characters.
    /// - `instance_id`: Instance id, 32 to 64 characters: `id` or `instance_id` in the list of the kind. It is not the `resource_id`.
    /// - `body`: Time span and page.
    ///
    /// # Errors
    /// Every way a call can fail, see [`::huaweicloud_core::Error`].
    #[doc(alias = "ListAuditBackupInfo")]
    pub async fn list_audit_backup_info<'a>(
        &'a self,
        project_id: &'a ::huaweicloud_core::PathSegment,
        instance_id: &'a ::huaweicloud_core::PathSegment,
        body: &'a types::ListAuditBackupInfoRequest,
    ) -> ::std::result::Result<
        ::huaweicloud_core::Answer<types::ListAuditBackupInfoResponse>,
        ::huaweicloud_core::Error,
    > {
        self.inner
            .call(|| self.list_audit_backup_info_once(project_id, instance_id, body))
            .await
    }
    /// All records that [`list_audit_backup_info`](Self::list_audit_backup_info) lists, from where the arguments begin, read page by page as they are asked for. Read them with `futures_util::TryStreamExt`.
    ///
    /// # Errors
    /// The first one of a read ends the stream; see [`::huaweicloud_core::pages`].
    pub fn list_audit_backup_info_all(
        &self,
        project_id: &::huaweicloud_core::PathSegment,
        instance_id: &::huaweicloud_core::PathSegment,
        body: &types::ListAuditBackupInfoRequest,
    ) -> ::huaweicloud_core::pages::Records<types::BackupEntry> {
        let client = self.clone();
        let project_id = project_id.clone();
        let instance_id = instance_id.clone();
        let body = body.clone();
        ::std::boxed::Box::pin(::huaweicloud_core::pages::by_number(
            body.page.try_into().ok().unwrap_or(1i32),
            move |at| {
                let client = client.clone();
                let project_id = project_id.clone();
                let instance_id = instance_id.clone();
                let mut body = body.clone();
                body.page = at.into();
                async move {
                    let answer = client
                        .list_audit_backup_info(&project_id, &instance_id, &body)
                        .await?;
                    let list = answer.value;
                    ::std::result::Result::Ok(
                        ::huaweicloud_core::pages::Page::new(list.data_list).total(list.total_num),
                    )
                }
            },
        ))
    }
    /// List the databases of an audit instance.
    ///
    /// Lists the databases that an audit instance audits or could audit, both self-built ones and RDS
    /// ones.
    ///
    /// - Each entry wraps the database in an object `database`.
    /// - `status` is the audit switch; `audit_status` is the state of running.
    /// - `limit` goes up to 10000 here, more than in most lists.
    /// - There is no operation for one database: page through and pick by `id`.
    ///
    /// Changes nothing.
    ///
    /// Source: <https://support.huaweicloud.com/intl/en-us/api-dbss/ListAuditDatabasesNew.html>
    ///
    /// # Arguments
    /// - `project_id`: Project id of the region, 32 to 64 characters.
    /// - `instance_id`: Instance id, 32 to 64 characters: `id` or `instance_id` in the list of the kind. It is not the `resource_id`.
    /// - `options`: what may be left out.
    ///
    /// # Errors
    /// Every way a call can fail, see [`::huaweicloud_core::Error`].
    #[doc(alias = "ListAuditDatabasesNew")]
    pub async fn list_audit_databases_new<'a>(
        &'a self,
        project_id: &'a ::huaweicloud_core::PathSegment,
        instance_id: &'a ::huaweicloud_core::PathSegment,
        options: &'a types::ListAuditDatabasesNewOptions,
    ) -> ::std::result::Result<
        ::huaweicloud_core::Answer<types::ListAuditDatabasesNewResponse>,
        ::huaweicloud_core::Error,
    > {
        self.inner
            .call(|| {
                self.list_audit_databases_new_once(
                    project_id,
                    instance_id,
                    options.limit.as_deref(),
                    options.offset.as_deref(),
                    options.status.as_deref(),
                )
            })
            .await
    }
    /// All records that [`list_audit_databases_new`](Self::list_audit_databases_new) lists, from where the arguments begin, read page by page as they are asked for. Read them with `futures_util::TryStreamExt`.
    ///
    /// # Errors
    /// The first one of a read ends the stream; see [`::huaweicloud_core::pages`].
    pub fn list_audit_databases_new_all(
        &self,
        project_id: &::huaweicloud_core::PathSegment,
        instance_id: &::huaweicloud_core::PathSegment,
        options: &types::ListAuditDatabasesNewOptions,
    ) -> ::huaweicloud_core::pages::Records<types::AuditDatabaseEntry> {
        let client = self.clone();
        let project_id = project_id.clone();
        let instance_id = instance_id.clone();
        let options = options.clone();
        ::std::boxed::Box::pin(::huaweicloud_core::pages::by_offset(
            options
                .offset
                .clone()
                .and_then(|at| at.parse().ok())
                .unwrap_or(0i32),
            move |at| {
                let client = client.clone();
                let project_id = project_id.clone();
                let instance_id = instance_id.clone();
                let mut options = options.clone();
                options.offset = ::std::option::Option::Some(at.to_string());
                async move {
                    let answer = client
                        .list_audit_databases_new(&project_id, &instance_id, &options)
                        .await?;
                    let list = answer.value;
                    ::std::result::Result::Ok(
                        ::huaweicloud_core::pages::Page::new(list.databases).total(list.total),
                    )
                }
            },
        ))
    }
    /// Add a self-built database.
    ///
    /// Adds one database to an audit instance by its address. It is audited once its switch is on
    /// (`SwitchAuditDatabaseNew`) and an agent delivers its traffic (`AddAuditAgentNew`).
    ///
    /// - The answer has the id of the new database.
    /// - An instance has an upper limit of databases; beyond it the call is refused with DBSS.10020118.
    /// - `port` is text.
    /// - RDS databases are added with `AddRdsDatabaseNew`.
    ///
    /// Changes settings.
    ///
    /// Source: <https://support.huaweicloud.com/intl/en-us/api-dbss/AddAuditDatabaseNew.html>
    ///
    /// # Arguments
    /// - `project_id`: Project id of the region, 32 to 64 characters.
    /// - `instance_id`: Instance id, 32 to 64 characters: `id` or `instance_id` in the list of the kind. It is not the `resource_id`.
    /// - `body`: The database.
    ///
    /// # Errors
    /// Every way a call can fail, see [`::huaweicloud_core::Error`].
    #[doc(alias = "AddAuditDatabaseNew")]
    pub async fn add_audit_database_new<'a>(
        &'a self,
        project_id: &'a ::huaweicloud_core::PathSegment,
        instance_id: &'a ::huaweicloud_core::PathSegment,
        body: &'a types::AddAuditDatabaseNewRequest,
    ) -> ::std::result::Result<
        ::huaweicloud_core::Answer<types::AddAuditDatabaseNewResponse>,
        ::huaweicloud_core::Error,
    > {
        self.inner
            .call(|| self.add_audit_database_new_once(project_id, instance_id, body))
            .await
    }
    /// Upload or replace the private key of a database.
    ///
    /// Hands over the private key of a database, with which the audit instance reads its encrypted
    /// traffic. A key
    /// that is there already is replaced.
    ///
    /// - The key goes as text in the body: keep it out of logs.
    /// - There is no operation that reads or deletes a key.
    /// - `result` is free text; its values are not published.
    ///
    /// Changes settings.
    ///
    /// Source: <https://support.huaweicloud.com/intl/en-us/api-dbss/AddDatabaseSslKey.html>
    ///
    /// # Arguments
    /// - `project_id`: Project id of the region, 32 to 64 characters.
    /// - `instance_id`: Instance id, 32 to 64 characters: `id` or `instance_id` in the list of the kind. It is not the `resource_id`.
    /// - `db_id`: Database id, 16 to 64 characters; `id` in `ListAuditDatabasesNew`.
    /// - `body`: The key.
    ///
    /// # Errors
    /// Every way a call can fail, see [`::huaweicloud_core::Error`].
    #[doc(alias = "AddDatabaseSslKey")]
    pub async fn add_database_ssl_key<'a>(
        &'a self,
        project_id: &'a ::huaweicloud_core::PathSegment,
        instance_id: &'a ::huaweicloud_core::PathSegment,
        db_id: &'a ::huaweicloud_core::PathSegment,
        body: &'a types::AddDatabaseSslKeyRequest,
    ) -> ::std::result::Result<
        ::huaweicloud_core::Answer<types::ResultResponse>,
        ::huaweicloud_core::Error,
    > {
        self.inner
            .call(|| self.add_database_ssl_key_once(project_id, instance_id, db_id, body))
            .await
    }
    /// Show the schedule of a report template.
    ///
    /// Shows when reports of a template are generated and who is notified. The id in the path is that of the template.
    ///
    /// Changes nothing.
    ///
    /// Source: <https://support.huaweicloud.com/intl/en-us/api-dbss/ShowAuditTopicReportSchedulerConfig.html>
    ///
    /// # Arguments
    /// - `project_id`: Project id of the region, 32 to 64 characters.
    /// - `instance_id`: Instance id, 32 to 64 characters: `id` or `instance_id` in the list of the kind. It is not the `resource_id`.
    /// - `id`: Id of a report template, `id` in the answer of `ListAuditReportTemplates`.
    ///
    /// # Errors
    /// Every way a call can fail, see [`::huaweicloud_core::Error`].
    #[doc(alias = "ShowAuditTopicReportSchedulerConfig")]
    pub async fn show_audit_topic_report_scheduler_config<'a>(
        &'a self,
        project_id: &'a ::huaweicloud_core::PathSegment,
        instance_id: &'a ::huaweicloud_core::PathSegment,
        id: &'a ::huaweicloud_core::PathSegment,
    ) -> ::std::result::Result<
        ::huaweicloud_core::Answer<types::ShowAuditTopicReportSchedulerConfigResponse>,
        ::huaweicloud_core::Error,
    > {
        self.inner
            .call(|| {
                self.show_audit_topic_report_scheduler_config_once(project_id, instance_id, id)
            })
            .await
    }
    /// List report templates.
    ///
    /// Lists the report templates of an instance. Every entry of `templates` wraps its template in `template`.
    ///
    /// Changes nothing.
    ///
    /// Source: <https://support.huaweicloud.com/intl/en-us/api-dbss/ListAuditReportTemplates.html>
    ///
    /// # Arguments
    /// - `project_id`: Project id of the region, 32 to 64 characters.
    /// - `instance_id`: Instance id, 32 to 64 characters: `id` or `instance_id` in the list of the kind. It is not the `resource_id`.
    ///
    /// # Errors
    /// Every way a call can fail, see [`::huaweicloud_core::Error`].
    #[doc(alias = "ListAuditReportTemplates")]
    pub async fn list_audit_report_templates<'a>(
        &'a self,
        project_id: &'a ::huaweicloud_core::PathSegment,
        instance_id: &'a ::huaweicloud_core::PathSegment,
    ) -> ::std::result::Result<
        ::huaweicloud_core::Answer<types::ListAuditReportTemplatesResponse>,
        ::huaweicloud_core::Error,
    > {
        self.inner
            .call(|| self.list_audit_report_templates_once(project_id, instance_id))
            .await
    }
    /// Move a risk rule to another priority.
    ///
    /// Gives one risk rule another place in the order of priority.
    ///
    /// - Ranks start at 1; a smaller one has the higher priority.
    /// - The answer has `result` with `success` or `failed`, where the other rule operations have
    ///   `status`; `failed` can come with HTTP 200.
    ///
    /// Changes settings.
    ///
    /// Source: <https://support.huaweicloud.com/intl/en-us/api-dbss/SetRiskRuleRank.html>
    ///
    /// # Arguments
    /// - `project_id`: Project id of the region, 32 to 64 characters.
    /// - `instance_id`: Instance id, 32 to 64 characters: `id` or `instance_id` in the list of the kind. It is not the `resource_id`.
    /// - `body`: The rule and its rank.
    ///
    /// # Errors
    /// Every way a call can fail, see [`::huaweicloud_core::Error`].
    #[doc(alias = "SetRiskRuleRank")]
    pub async fn set_risk_rule_rank<'a>(
        &'a self,
        project_id: &'a ::huaweicloud_core::PathSegment,
        instance_id: &'a ::huaweicloud_core::PathSegment,
        body: &'a types::SetRiskRuleRankRequest,
    ) -> ::std::result::Result<
        ::huaweicloud_core::Answer<types::ResultResponse>,
        ::huaweicloud_core::Error,
    > {
        self.inner
            .call(|| self.set_risk_rule_rank_once(project_id, instance_id, body))
            .await
    }
    /// Switch risk rules on or off.
    ///
    /// Switches one or more risk rules on or off. What only a rule that is off covers is no longer found.
    ///
    /// - `ids` is text with commas between the ids here, where the other rule switches have a list.
    /// - Look at `status`: `FAILED` can come with HTTP 200.
    ///
    /// **Interrupts** what it acts on.
    ///
    /// Source: <https://support.huaweicloud.com/intl/en-us/api-dbss/SwitchRiskRuleNew.html>
    ///
    /// # Arguments
    /// - `project_id`: Project id of the region, 32 to 64 characters.
    /// - `instance_id`: Instance id, 32 to 64 characters: `id` or `instance_id` in the list of the kind. It is not the `resource_id`.
    /// - `body`: The rules and their switch.
    ///
    /// # Errors
    /// Every way a call can fail, see [`::huaweicloud_core::Error`].
    #[doc(alias = "SwitchRiskRuleNew")]
    pub async fn switch_risk_rule_new<'a>(
        &'a self,
        project_id: &'a ::huaweicloud_core::PathSegment,
        instance_id: &'a ::huaweicloud_core::PathSegment,
        body: &'a types::SwitchRiskRuleNewRequest,
    ) -> ::std::result::Result<
        ::huaweicloud_core::Answer<types::RuleStatusResponse>,
        ::huaweicloud_core::Error,
    > {
        self.inner
            .call(|| self.switch_risk_rule_new_once(project_id, instance_id, body))
            .await
    }
    /// Show a risk rule.
    ///
    /// Shows one risk rule with all it matches.
    ///
    /// - Id and name are `rule_id` and `rule_name` here, `id` and `name` in the list.
    /// - Addresses left out by the rule (`exception_ips`) are in the request of a change, not in this
    ///   answer: have them at hand before `SetRiskOperationPolicy`.
    ///
    /// Changes nothing.
    ///
    /// Source: <https://support.huaweicloud.com/intl/en-us/api-dbss/ShowAuditRuleRiskNew.html>
    ///
    /// # Arguments
    /// - `project_id`: Project id of the region, 32 to 64 characters.
    /// - `instance_id`: Instance id, 32 to 64 characters: `id` or `instance_id` in the list of the kind. It is not the `resource_id`.
    /// - `id`: Risk rule id, 16 to 64 characters; `id` in `ListAuditRuleRisksNew`.
    ///
    /// # Errors
    /// Every way a call can fail, see [`::huaweicloud_core::Error`].
    #[doc(alias = "ShowAuditRuleRiskNew")]
    pub async fn show_audit_rule_risk_new<'a>(
        &'a self,
        project_id: &'a ::huaweicloud_core::PathSegment,
        instance_id: &'a ::huaweicloud_core::PathSegment,
        id: &'a ::huaweicloud_core::PathSegment,
    ) -> ::std::result::Result<
        ::huaweicloud_core::Answer<types::ShowAuditRuleRiskNewResponse>,
        ::huaweicloud_core::Error,
    > {
        self.inner
            .call(|| self.show_audit_rule_risk_new_once(project_id, instance_id, id))
            .await
    }
    /// Change a risk rule.
    ///
    /// Changes one risk rule. The body is the same as for a new one, with the same required fields.
    ///
    /// - Look at `status`: `FAILED` can come with HTTP 200.
    /// - What becomes of fields left out is not stated; send the whole rule.
    ///
    /// Changes settings.
    ///
    /// Source: <https://support.huaweicloud.com/intl/en-us/api-dbss/SetRiskOperationPolicy.html>
    ///
    /// # Arguments
    /// - `project_id`: Project id of the region, 32 to 64 characters.
    /// - `instance_id`: Instance id, 32 to 64 characters: `id` or `instance_id` in the list of the kind. It is not the `resource_id`.
    /// - `id`: Risk rule id, 16 to 64 characters; `id` in `ListAuditRuleRisksNew`.
    /// - `body`: The rule as it is to be.
    ///
    /// # Errors
    /// Every way a call can fail, see [`::huaweicloud_core::Error`].
    #[doc(alias = "SetRiskOperationPolicy")]
    pub async fn set_risk_operation_policy<'a>(
        &'a self,
        project_id: &'a ::huaweicloud_core::PathSegment,
        instance_id: &'a ::huaweicloud_core::PathSegment,
        id: &'a ::huaweicloud_core::PathSegment,
        body: &'a types::RiskRuleRequest,
    ) -> ::std::result::Result<
        ::huaweicloud_core::Answer<types::RuleStatusResponse>,
        ::huaweicloud_core::Error,
    > {
        self.inner
            .call(|| self.set_risk_operation_policy_once(project_id, instance_id, id, body))
            .await
    }
    /// Switch audit-scope rules on or off.
    ///
    /// Switches one or more audit-scope rules on or off. What only a rule that is off covers is not
    /// audited.
    ///
    /// - There is one `status` for all rules of the call. Look at `status`: `FAILED` can come with HTTP
    ///   200.
    ///
    /// **Interrupts** what it acts on.
    ///
    /// Source: <https://support.huaweicloud.com/intl/en-us/api-dbss/SetAuditScopeRuleSwitch.html>
    ///
    /// # Arguments
    /// - `project_id`: Project id of the region, 32 to 64 characters.
    /// - `instance_id`: Instance id, 32 to 64 characters: `id` or `instance_id` in the list of the kind. It is not the `resource_id`.
    /// - `body`: The rules and their switch.
    ///
    /// # Errors
    /// Every way a call can fail, see [`::huaweicloud_core::Error`].
    #[doc(alias = "SetAuditScopeRuleSwitch")]
    pub async fn set_audit_scope_rule_switch<'a>(
        &'a self,
        project_id: &'a ::huaweicloud_core::PathSegment,
        instance_id: &'a ::huaweicloud_core::PathSegment,
        body: &'a types::SetAuditScopeRuleSwitchRequest,
    ) -> ::std::result::Result<
        ::huaweicloud_core::Answer<types::RuleStatusResponse>,
        ::huaweicloud_core::Error,
    > {
        self.inner
            .call(|| self.set_audit_scope_rule_switch_once(project_id, instance_id, body))
            .await
    }
    /// Set the order of SQL rules.
    ///
    /// Sets the order of priority of the SQL rules by a list of their ids.
    ///
    /// - Unlike `SetRiskRuleRank` it takes the ids in order and no ranks.
    /// - Whether the list must have every rule, and that the first has the highest priority, is not
    ///   stated.
    /// - Look at `status`: `FAILED` can come with HTTP 200.
    ///
    /// Changes settings.
    ///
    /// Source: <https://support.huaweicloud.com/intl/en-us/api-dbss/SetSqlRuleRank.html>
    ///
    /// # Arguments
    /// - `project_id`: Project id of the region, 32 to 64 characters.
    /// - `instance_id`: Instance id, 32 to 64 characters: `id` or `instance_id` in the list of the kind. It is not the `resource_id`.
    /// - `body`: The rules in their order.
    ///
    /// # Errors
    /// Every way a call can fail, see [`::huaweicloud_core::Error`].
    #[doc(alias = "SetSqlRuleRank")]
    pub async fn set_sql_rule_rank<'a>(
        &'a self,
        project_id: &'a ::huaweicloud_core::PathSegment,
        instance_id: &'a ::huaweicloud_core::PathSegment,
        body: &'a types::SetSqlRuleRankRequest,
    ) -> ::std::result::Result<
        ::huaweicloud_core::Answer<types::RuleStatusResponse>,
        ::huaweicloud_core::Error,
    > {
        self.inner
            .call(|| self.set_sql_rule_rank_once(project_id, instance_id, body))
            .await
    }
    /// Switch a SQL rule on or off.
    ///
    /// Switches one SQL rule on or off.
    ///
    /// - One rule a call, unlike the other rule switches.
    /// - Look at `status`: `FAILED` can come with HTTP 200.
    ///
    /// Changes settings.
    ///
    /// Source: <https://support.huaweicloud.com/intl/en-us/api-dbss/SetAuditSqlRuleSwitch.html>
    ///
    /// # Arguments
    /// - `project_id`: Project id of the region, 32 to 64 characters.
    /// - `instance_id`: Instance id, 32 to 64 characters: `id` or `instance_id` in the list of the kind. It is not the `resource_id`.
    /// - `body`: The rule and its switch.
    ///
    /// # Errors
    /// Every way a call can fail, see [`::huaweicloud_core::Error`].
    #[doc(alias = "SetAuditSqlRuleSwitch")]
    pub async fn set_audit_sql_rule_switch<'a>(
        &'a self,
        project_id: &'a ::huaweicloud_core::PathSegment,
        instance_id: &'a ::huaweicloud_core::PathSegment,
        body: &'a types::SetAuditSqlRuleSwitchRequest,
    ) -> ::std::result::Result<
        ::huaweicloud_core::Answer<types::RuleStatusResponse>,
        ::huaweicloud_core::Error,
    > {
        self.inner
            .call(|| self.set_audit_sql_rule_switch_once(project_id, instance_id, body))
            .await
    }
    /// Switch masking rules on or off.
    ///
    /// Switches one or more masking rules on or off.
    ///
    /// - There is one `status` for all rules of the call. Look at `status`: `FAILED` can come with HTTP
    ///   200.
    /// - The switch for masking as a whole is `SetSensitiveSwitch`.
    ///
    /// Changes settings.
    ///
    /// Source: <https://support.huaweicloud.com/intl/en-us/api-dbss/SetSensitiveMaskRuleSwitch.html>
    ///
    /// # Arguments
    /// - `project_id`: Project id of the region, 32 to 64 characters.
    /// - `instance_id`: Instance id, 32 to 64 characters: `id` or `instance_id` in the list of the kind. It is not the `resource_id`.
    /// - `body`: The rules and their switch.
    ///
    /// # Errors
    /// Every way a call can fail, see [`::huaweicloud_core::Error`].
    #[doc(alias = "SetSensitiveMaskRuleSwitch")]
    pub async fn set_sensitive_mask_rule_switch<'a>(
        &'a self,
        project_id: &'a ::huaweicloud_core::PathSegment,
        instance_id: &'a ::huaweicloud_core::PathSegment,
        body: &'a types::SetSensitiveMaskRuleSwitchRequest,
    ) -> ::std::result::Result<
        ::huaweicloud_core::Answer<types::RuleStatusResponse>,
        ::huaweicloud_core::Error,
    > {
        self.inner
            .call(|| self.set_sensitive_mask_rule_switch_once(project_id, instance_id, body))
            .await
    }
    /// Search audited SQL statements.
    ///
    /// Searches the audited statements of an instance, page by page.
    ///
    /// - `time.time_range` wins over `start_time` and `end_time`, which come as a pair.
    /// - Every entry of `sqls` wraps its statement in `sql`.
    /// - Samples of the answer write types with a blank (`CREATE TABLE`), and an empty `risk_level`.
    /// - `ShowSqlDetail` gives the whole record of a statement.
    ///
    /// Changes nothing.
    ///
    /// Source: <https://support.huaweicloud.com/intl/en-us/api-dbss/ListAuditSqlsNew.html>
    ///
    /// # Arguments
    /// - `project_id`: Project id of the region, 32 to 64 characters.
    /// - `instance_id`: Instance id, 32 to 64 characters: `id` or `instance_id` in the list of the kind. It is not the `resource_id`.
    /// - `body`: Filter, page and order.
    ///
    /// # Errors
    /// Every way a call can fail, see [`::huaweicloud_core::Error`].
    #[doc(alias = "ListAuditSqlsNew")]
    pub async fn list_audit_sqls_new<'a>(
        &'a self,
        project_id: &'a ::huaweicloud_core::PathSegment,
        instance_id: &'a ::huaweicloud_core::PathSegment,
        body: &'a types::ListAuditSqlsNewRequest,
    ) -> ::std::result::Result<
        ::huaweicloud_core::Answer<types::ListAuditSqlsNewResponse>,
        ::huaweicloud_core::Error,
    > {
        self.inner
            .call(|| self.list_audit_sqls_new_once(project_id, instance_id, body))
            .await
    }
    /// All records that [`list_audit_sqls_new`](Self::list_audit_sqls_new) lists, from where the arguments begin, read page by page as they are asked for. Read them with `futures_util::TryStreamExt`.
    ///
    /// # Errors
    /// The first one of a read ends the stream; see [`::huaweicloud_core::pages`].
    pub fn list_audit_sqls_new_all(
        &self,
        project_id: &::huaweicloud_core::PathSegment,
        instance_id: &::huaweicloud_core::PathSegment,
        body: &types::ListAuditSqlsNewRequest,
    ) -> ::huaweicloud_core::pages::Records<types::AuditSqlItem> {
        let client = self.clone();
        let project_id = project_id.clone();
        let instance_id = instance_id.clone();
        let body = body.clone();
        ::std::boxed::Box::pin(::huaweicloud_core::pages::by_number(
            body.page.try_into().ok().unwrap_or(1i32),
            move |at| {
                let client = client.clone();
                let project_id = project_id.clone();
                let instance_id = instance_id.clone();
                let mut body = body.clone();
                body.page = at.into();
                async move {
                    let answer = client
                        .list_audit_sqls_new(&project_id, &instance_id, &body)
                        .await?;
                    let list = answer.value;
                    ::std::result::Result::Ok(
                        ::huaweicloud_core::pages::Page::new(list.sqls).total(list.total),
                    )
                }
            },
        ))
    }
    /// Show an audited SQL statement.
    ///
    /// Gives the whole record of one audited statement: client, database, object, rule and result. It may hold data of the audited database.
    ///
    /// Changes nothing.
    ///
    /// Source: <https://support.huaweicloud.com/intl/en-us/api-dbss/ShowSqlDetail.html>
    ///
    /// # Arguments
    /// - `project_id`: Project id of the region, 32 to 64 characters.
    /// - `instance_id`: Instance id, 32 to 64 characters: `id` or `instance_id` in the list of the kind. It is not the `resource_id`.
    /// - `id`: Id of an audited statement, `id` in the answer of `ListAuditSqlsNew`.
    ///
    /// # Errors
    /// Every way a call can fail, see [`::huaweicloud_core::Error`].
    #[doc(alias = "ShowSqlDetail")]
    pub async fn show_sql_detail<'a>(
        &'a self,
        project_id: &'a ::huaweicloud_core::PathSegment,
        instance_id: &'a ::huaweicloud_core::PathSegment,
        id: &'a ::huaweicloud_core::PathSegment,
    ) -> ::std::result::Result<
        ::huaweicloud_core::Answer<types::ShowSqlDetailResponse>,
        ::huaweicloud_core::Error,
    > {
        self.inner
            .call(|| self.show_sql_detail_once(project_id, instance_id, id))
            .await
    }
    /// List when trends were computed.
    ///
    /// Tells for each kind of trend, and each database, when it was last computed. The answer is a bare array, not an object.
    ///
    /// Changes nothing.
    ///
    /// Source: <https://support.huaweicloud.com/intl/en-us/api-dbss/ListAuditTrendHistory.html>
    ///
    /// # Arguments
    /// - `project_id`: Project id of the region, 32 to 64 characters.
    /// - `instance_id`: Instance id, 32 to 64 characters: `id` or `instance_id` in the list of the kind. It is not the `resource_id`.
    ///
    /// # Errors
    /// Every way a call can fail, see [`::huaweicloud_core::Error`].
    #[doc(alias = "ListAuditTrendHistory")]
    pub async fn list_audit_trend_history<'a>(
        &'a self,
        project_id: &'a ::huaweicloud_core::PathSegment,
        instance_id: &'a ::huaweicloud_core::PathSegment,
    ) -> ::std::result::Result<
        ::huaweicloud_core::Answer<::std::vec::Vec<types::TrendHistory>>,
        ::huaweicloud_core::Error,
    > {
        self.inner
            .call(|| self.list_audit_trend_history_once(project_id, instance_id))
            .await
    }
    /// List the availability zones.
    ///
    /// Lists the zones in which instances can be ordered. `az_type` has three documented values, but
    /// a sample shows a fourth, `normal`.
    ///
    /// Changes nothing.
    ///
    /// Source: <https://support.huaweicloud.com/intl/en-us/api-dbss/ListAvailabilityZoneInfosNew.html>
    ///
    /// # Arguments
    /// - `project_id`: Project id of the region, 32 to 64 characters.
    ///
    /// # Errors
    /// Every way a call can fail, see [`::huaweicloud_core::Error`].
    #[doc(alias = "ListAvailabilityZoneInfosNew")]
    pub async fn list_availability_zone_infos_new<'a>(
        &'a self,
        project_id: &'a ::huaweicloud_core::PathSegment,
    ) -> ::std::result::Result<
        ::huaweicloud_core::Answer<types::ListAvailabilityZoneInfosNewResponse>,
        ::huaweicloud_core::Error,
    > {
        self.inner
            .call(|| self.list_availability_zone_infos_new_once(project_id))
            .await
    }
    /// Order an encryption instance.
    ///
    /// Places an order for one encryption instance for a period.
    ///
    /// - **This buys.** The order must be paid in billing; only then is the instance created.
    ///   `order_id` is followed in billing, and in the end the instance is in
    ///   `ListDbEncryptInstances`.
    /// - `code` is text here; `0` in samples.
    /// - The body holds a password and must not be logged.
    /// - Values of `charging_mode`, `period_type` and `image_business_type` are not documented here;
    ///   presumably they are those of `CreateInstancesPeriodOrderNew` and `ListEcsSpecificationNew`.
    ///
    /// Buys: it costs money. The work goes on after the answer, as an order. At most 1 item a call.
    ///
    /// Source: <https://support.huaweicloud.com/intl/en-us/api-dbss/CreateDbEncryptInstancePeriod.html>
    ///
    /// # Arguments
    /// - `project_id`: Project id of the region, 32 to 64 characters.
    /// - `body`: The order.
    ///
    /// # Errors
    /// Every way a call can fail, see [`::huaweicloud_core::Error`].
    #[doc(alias = "CreateDbEncryptInstancePeriod")]
    pub async fn create_db_encrypt_instance_period<'a>(
        &'a self,
        project_id: &'a ::huaweicloud_core::PathSegment,
        body: &'a types::ClusterOrderRequest,
    ) -> ::std::result::Result<
        ::huaweicloud_core::Answer<types::OrderResponse>,
        ::huaweicloud_core::Error,
    > {
        self.inner
            .call(|| self.create_db_encrypt_instance_period_once(project_id, body))
            .await
    }
    /// List encryption instances with their state.
    ///
    /// Lists the encryption instances of the project, each with its servers: one, or primary and
    /// standby.
    ///
    /// - A POST without a body. There is neither a filter nor paging, and no operation for one
    ///   instance: pick by `instance_id`.
    /// - State is per server: `detail.server[].status` and `task_status`. Only `ACTIVE` and `NO_TASK`
    ///   are seen in samples; presumably the values are those of audit instances.
    /// - `created` and `expired` of an instance are milliseconds, `created` of a server is text.
    ///
    /// Changes nothing.
    ///
    /// Source: <https://support.huaweicloud.com/intl/en-us/api-dbss/ListDbEncryptInstances.html>
    ///
    /// # Arguments
    /// - `project_id`: Project id of the region, 32 to 64 characters.
    ///
    /// # Errors
    /// Every way a call can fail, see [`::huaweicloud_core::Error`].
    #[doc(alias = "ListDbEncryptInstances")]
    pub async fn list_db_encrypt_instances<'a>(
        &'a self,
        project_id: &'a ::huaweicloud_core::PathSegment,
    ) -> ::std::result::Result<
        ::huaweicloud_core::Answer<types::ListDbClustersResponse>,
        ::huaweicloud_core::Error,
    > {
        self.inner
            .call(|| self.list_db_encrypt_instances_once(project_id))
            .await
    }
    /// Order an O&M instance.
    ///
    /// Places an order for one O&M instance for a period.
    ///
    /// - **This buys.** The order must be paid in billing; only then is the instance created.
    ///   `order_id` is followed in billing, and in the end the instance is in `ListInstances`.
    /// - `code` is text here; `0` in samples.
    /// - The body holds a password and must not be logged.
    /// - Values of `charging_mode`, `period_type` and `image_business_type` are not documented here;
    ///   presumably they are those of `CreateInstancesPeriodOrderNew` and `ListEcsSpecificationNew`.
    ///
    /// Buys: it costs money. The work goes on after the answer, as an order. At most 1 item a call.
    ///
    /// Source: <https://support.huaweicloud.com/intl/en-us/api-dbss/CreateDbOmInstancePeriod.html>
    ///
    /// # Arguments
    /// - `project_id`: Project id of the region, 32 to 64 characters.
    /// - `body`: The order.
    ///
    /// # Errors
    /// Every way a call can fail, see [`::huaweicloud_core::Error`].
    #[doc(alias = "CreateDbOmInstancePeriod")]
    pub async fn create_db_om_instance_period<'a>(
        &'a self,
        project_id: &'a ::huaweicloud_core::PathSegment,
        body: &'a types::ClusterOrderRequest,
    ) -> ::std::result::Result<
        ::huaweicloud_core::Answer<types::OrderResponse>,
        ::huaweicloud_core::Error,
    > {
        self.inner
            .call(|| self.create_db_om_instance_period_once(project_id, body))
            .await
    }
    /// List O&M instances with their state.
    ///
    /// Lists the O&M instances of the project, each with its servers: one, or primary and standby.
    ///
    /// - A POST without a body. There is neither a filter nor paging, and no operation for one
    ///   instance: pick by `instance_id`.
    /// - State is per server: `detail.server[].status` and `task_status`. Only `ACTIVE` and `NO_TASK`
    ///   are seen in samples; presumably the values are those of audit instances.
    /// - `created` and `expired` of an instance are milliseconds, `created` of a server is text.
    ///
    /// Changes nothing.
    ///
    /// Source: <https://support.huaweicloud.com/intl/en-us/api-dbss/ListInstances.html>
    ///
    /// # Arguments
    /// - `project_id`: Project id of the region, 32 to 64 characters.
    ///
    /// # Errors
    /// Every way a call can fail, see [`::huaweicloud_core::Error`].
    #[doc(alias = "ListInstances")]
    pub async fn list_instances<'a>(
        &'a self,
        project_id: &'a ::huaweicloud_core::PathSegment,
    ) -> ::std::result::Result<
        ::huaweicloud_core::Answer<types::ListDbClustersResponse>,
        ::huaweicloud_core::Error,
    > {
        self.inner
            .call(|| self.list_instances_once(project_id))
            .await
    }
    /// Show the state of a summary task.
    ///
    /// Tells how far the summary task of the project is. This is where the end of a refresh by `UpdateAuditTaskStatus` shows: `task_status` 2 or 3. Reading is v3, changing is v1.
    ///
    /// Changes nothing.
    ///
    /// Source: <https://support.huaweicloud.com/intl/en-us/api-dbss/ShowAuditTaskStatus.html>
    ///
    /// # Arguments
    /// - `project_id`: Project id of the region, 32 to 64 characters.
    /// - `busi_type`: Which summary task: `audit` (totals of the instances) or `risk`. Case matters.
    ///
    /// # Errors
    /// Every way a call can fail, see [`::huaweicloud_core::Error`].
    #[doc(alias = "ShowAuditTaskStatus")]
    pub async fn show_audit_task_status<'a>(
        &'a self,
        project_id: &'a ::huaweicloud_core::PathSegment,
        busi_type: &'a ::huaweicloud_core::PathSegment,
    ) -> ::std::result::Result<
        ::huaweicloud_core::Answer<types::ShowAuditTaskStatusResponse>,
        ::huaweicloud_core::Error,
    > {
        self.inner
            .call(|| self.show_audit_task_status_once(project_id, busi_type))
            .await
    }
    /// List the agents of a database.
    ///
    /// Lists the agents that deliver the traffic of one database.
    ///
    /// - `db_id` is required: there is no list of all agents of an instance.
    /// - The whole list comes at once; the older path has pages.
    /// - `status` is the switch of the agent; `datacap_status` is what it really does.
    ///
    /// Changes nothing.
    ///
    /// Source: <https://support.huaweicloud.com/intl/en-us/api-dbss/ListAuditAgentNew.html>
    ///
    /// # Arguments
    /// - `project_id`: Project id of the region, 32 to 64 characters.
    /// - `instance_id`: Instance id, 32 to 64 characters: `id` or `instance_id` in the list of the kind. It is not the `resource_id`.
    /// - `db_id`: Database id, 16 to 64 characters; `id` in `ListAuditDatabasesNew`.
    ///
    /// # Errors
    /// Every way a call can fail, see [`::huaweicloud_core::Error`].
    #[doc(alias = "ListAuditAgentNew")]
    pub async fn list_audit_agent_new<'a>(
        &'a self,
        project_id: &'a ::huaweicloud_core::PathSegment,
        instance_id: &'a ::huaweicloud_core::PathSegment,
        db_id: &'a str,
    ) -> ::std::result::Result<
        ::huaweicloud_core::Answer<types::ListAuditAgentNewResponse>,
        ::huaweicloud_core::Error,
    > {
        self.inner
            .call(|| self.list_audit_agent_new_once(project_id, instance_id, db_id))
            .await
    }
    /// Create or attach an agent for a database.
    ///
    /// Creates an agent for a database (`mode` 0) or attaches one that exists to it (`mode` 1). A new
    /// agent then
    /// has to be downloaded (`DownloadAuditAgentNew`) and installed on its node.
    ///
    /// - `agent_id` is required with `mode` 1, `agent_ip` with `agent_type` APP.
    /// - The answer has no id; `ListAuditAgentNew` shows the new agent.
    ///
    /// Changes settings.
    ///
    /// Source: <https://support.huaweicloud.com/intl/en-us/api-dbss/AddAuditAgentNew.html>
    ///
    /// # Arguments
    /// - `project_id`: Project id of the region, 32 to 64 characters.
    /// - `instance_id`: Instance id, 32 to 64 characters: `id` or `instance_id` in the list of the kind. It is not the `resource_id`.
    /// - `body`: The agent.
    ///
    /// # Errors
    /// Every way a call can fail, see [`::huaweicloud_core::Error`].
    #[doc(alias = "AddAuditAgentNew")]
    pub async fn add_audit_agent_new<'a>(
        &'a self,
        project_id: &'a ::huaweicloud_core::PathSegment,
        instance_id: &'a ::huaweicloud_core::PathSegment,
        body: &'a types::AddAuditAgentNewRequest,
    ) -> ::std::result::Result<
        ::huaweicloud_core::Answer<types::AgentResultResponse>,
        ::huaweicloud_core::Error,
    > {
        self.inner
            .call(|| self.add_audit_agent_new_once(project_id, instance_id, body))
            .await
    }
    /// Remove an agent from a database.
    ///
    /// Removes an agent from a database. From then on it delivers no traffic of that database.
    ///
    /// - `db_id` is required in the query: an agent can be attached to more than one.
    /// - The program on the node is not removed by this call, as far as the sources say.
    ///
    /// **Loses data**.
    ///
    /// Source: <https://support.huaweicloud.com/intl/en-us/api-dbss/DeleteAuditAgentNew.html>
    ///
    /// # Arguments
    /// - `project_id`: Project id of the region, 32 to 64 characters.
    /// - `instance_id`: Instance id, 32 to 64 characters: `id` or `instance_id` in the list of the kind. It is not the `resource_id`.
    /// - `agent_id`: Agent id, 16 to 64 characters; `agent_id` in `ListAuditAgentNew`.
    /// - `db_id`: Database id, 16 to 64 characters; `id` in `ListAuditDatabasesNew`.
    ///
    /// # Errors
    /// Every way a call can fail, see [`::huaweicloud_core::Error`].
    #[doc(alias = "DeleteAuditAgentNew")]
    pub async fn delete_audit_agent_new<'a>(
        &'a self,
        project_id: &'a ::huaweicloud_core::PathSegment,
        instance_id: &'a ::huaweicloud_core::PathSegment,
        agent_id: &'a ::huaweicloud_core::PathSegment,
        db_id: &'a str,
    ) -> ::std::result::Result<
        ::huaweicloud_core::Answer<types::AgentResultResponse>,
        ::huaweicloud_core::Error,
    > {
        self.inner
            .call(|| self.delete_audit_agent_new_once(project_id, instance_id, agent_id, db_id))
            .await
    }
    /// Add RDS databases.
    ///
    /// Adds one or more RDS databases to an audit instance. `ListRdsDatabases` shows which there are.
    ///
    /// - Each database has its own outcome in `ret_list`: some can fail while others are added, all with
    ///   HTTP 200.
    /// - No upper limit of databases a call is published.
    /// - An instance has an upper limit of databases; beyond it the call is refused with DBSS.10020118.
    ///
    /// Changes settings.
    ///
    /// Source: <https://support.huaweicloud.com/intl/en-us/api-dbss/AddRdsDatabaseNew.html>
    ///
    /// # Arguments
    /// - `project_id`: Project id of the region, 32 to 64 characters.
    /// - `instance_id`: Instance id, 32 to 64 characters: `id` or `instance_id` in the list of the kind. It is not the `resource_id`.
    /// - `body`: The databases.
    ///
    /// # Errors
    /// Every way a call can fail, see [`::huaweicloud_core::Error`].
    #[doc(alias = "AddRdsDatabaseNew")]
    pub async fn add_rds_database_new<'a>(
        &'a self,
        project_id: &'a ::huaweicloud_core::PathSegment,
        instance_id: &'a ::huaweicloud_core::PathSegment,
        body: &'a types::AddRdsDatabaseNewRequest,
    ) -> ::std::result::Result<
        ::huaweicloud_core::Answer<types::AddRdsDatabaseNewResponse>,
        ::huaweicloud_core::Error,
    > {
        self.inner
            .call(|| self.add_rds_database_new_once(project_id, instance_id, body))
            .await
    }
    /// Switch the audit of a database on or off.
    ///
    /// Starts or ends the audit of one database of an audit instance. While it is off nothing of that
    /// database is
    /// recorded, and this cannot be made up for later.
    ///
    /// - One database a call.
    /// - Look at `status`: `FAILED` can come with HTTP 200.
    /// - `lts_audit_switch` is for DWS databases only: 1 ends the audit through the log service (LTS) as
    ///   well.
    ///
    /// **Interrupts** what it acts on.
    ///
    /// Source: <https://support.huaweicloud.com/intl/en-us/api-dbss/SwitchAuditDatabaseNew.html>
    ///
    /// # Arguments
    /// - `project_id`: Project id of the region, 32 to 64 characters.
    /// - `instance_id`: Instance id, 32 to 64 characters: `id` or `instance_id` in the list of the kind. It is not the `resource_id`.
    /// - `body`: The database and its switch.
    ///
    /// # Errors
    /// Every way a call can fail, see [`::huaweicloud_core::Error`].
    #[doc(alias = "SwitchAuditDatabaseNew")]
    pub async fn switch_audit_database_new<'a>(
        &'a self,
        project_id: &'a ::huaweicloud_core::PathSegment,
        instance_id: &'a ::huaweicloud_core::PathSegment,
        body: &'a types::SwitchAuditDatabaseNewRequest,
    ) -> ::std::result::Result<
        ::huaweicloud_core::Answer<types::AuditDatabaseStatusResponse>,
        ::huaweicloud_core::Error,
    > {
        self.inner
            .call(|| self.switch_audit_database_new_once(project_id, instance_id, body))
            .await
    }
    /// Remove a database from an audit instance.
    ///
    /// Removes one database from an audit instance, so that it is no longer audited. The database itself
    /// is not
    /// touched.
    ///
    /// - Look at `status`: `FAILED` can come with HTTP 200. The older path answers with `result` in its
    ///   place.
    /// - What becomes of the records made so far is not stated, nor whether its agents must be removed
    ///   first.
    ///
    /// **Loses data**.
    ///
    /// Source: <https://support.huaweicloud.com/intl/en-us/api-dbss/DeleteAuditDatabaseNew.html>
    ///
    /// # Arguments
    /// - `project_id`: Project id of the region, 32 to 64 characters.
    /// - `instance_id`: Instance id, 32 to 64 characters: `id` or `instance_id` in the list of the kind. It is not the `resource_id`.
    /// - `id`: Database id, 16 to 64 characters; `id` in `ListAuditDatabasesNew`.
    ///
    /// # Errors
    /// Every way a call can fail, see [`::huaweicloud_core::Error`].
    #[doc(alias = "DeleteAuditDatabaseNew")]
    pub async fn delete_audit_database_new<'a>(
        &'a self,
        project_id: &'a ::huaweicloud_core::PathSegment,
        instance_id: &'a ::huaweicloud_core::PathSegment,
        id: &'a ::huaweicloud_core::PathSegment,
    ) -> ::std::result::Result<
        ::huaweicloud_core::Answer<types::AuditDatabaseStatusResponse>,
        ::huaweicloud_core::Error,
    > {
        self.inner
            .call(|| self.delete_audit_database_new_once(project_id, instance_id, id))
            .await
    }
    /// Change an audit-scope rule.
    ///
    /// Changes one audit-scope rule. The body is the same as for a new one, with the same required
    /// fields.
    ///
    /// - A POST to the rule, not a PUT, and under v3 while the other calls are under v1 and v2.
    /// - Look at `status`: `FAILED` can come with HTTP 200.
    /// - What becomes of fields left out is not stated; send the whole rule.
    ///
    /// Changes settings.
    ///
    /// Source: <https://support.huaweicloud.com/intl/en-us/api-dbss/UpdateAuditScopeRule.html>
    ///
    /// # Arguments
    /// - `project_id`: Project id of the region, 32 to 64 characters.
    /// - `instance_id`: Instance id, 32 to 64 characters: `id` or `instance_id` in the list of the kind. It is not the `resource_id`.
    /// - `id`: Audit-scope rule id, 16 to 64 characters; `id` in `ListAuditRuleScopesNew`.
    /// - `body`: The rule as it is to be.
    ///
    /// # Errors
    /// Every way a call can fail, see [`::huaweicloud_core::Error`].
    #[doc(alias = "UpdateAuditScopeRule")]
    pub async fn update_audit_scope_rule<'a>(
        &'a self,
        project_id: &'a ::huaweicloud_core::PathSegment,
        instance_id: &'a ::huaweicloud_core::PathSegment,
        id: &'a ::huaweicloud_core::PathSegment,
        body: &'a types::ScopeRuleRequest,
    ) -> ::std::result::Result<
        ::huaweicloud_core::Answer<types::RuleStatusResponse>,
        ::huaweicloud_core::Error,
    > {
        self.inner
            .call(|| self.update_audit_scope_rule_once(project_id, instance_id, id, body))
            .await
    }
}
/// The operations, as the specification names them.
pub const OPERATIONS: &[::huaweicloud_core::Operation] = &[
    ::huaweicloud_core::Operation {
        id: "ListDomainAllResource",
        method: "GET",
        path: "/v1/resource-manager/domains/{domain_id}/all-resources/{region_id}/{resource_type}",
    },
    ::huaweicloud_core::Operation {
        id: "ShowDomainAllResourceCount",
        method: "GET",
        path: "/v1/resource-manager/domains/{domain_id}/all-resources/{region_id}/{resource_type}/count",
    },
    ::huaweicloud_core::Operation {
        id: "UpdateAuditRiskBucketPath",
        method: "POST",
        path: "/v1/{domain_id}/audit/{instance_id}/backup/risk/global/bucket-path",
    },
    ::huaweicloud_core::Operation {
        id: "SetAuditBackupRiskSwitch",
        method: "POST",
        path: "/v1/{domain_id}/audit/{instance_id}/backup/risk/switch",
    },
    ::huaweicloud_core::Operation {
        id: "SetAuditBackupSwitch",
        method: "POST",
        path: "/v1/{domain_id}/audit/{instance_id}/backup/switch",
    },
    ::huaweicloud_core::Operation {
        id: "UploadAuditDbConfig",
        method: "POST",
        path: "/v1/{project_id}/audit/databases/configs/obs-upload",
    },
    ::huaweicloud_core::Operation {
        id: "DeleteInstancesNew",
        method: "DELETE",
        path: "/v1/{project_id}/audit/instance",
    },
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
        id: "UpdateAuditInstanceNew",
        method: "PUT",
        path: "/v1/{project_id}/audit/instance/{instance_id}",
    },
    ::huaweicloud_core::Operation {
        id: "ListAuditInstancesNew",
        method: "GET",
        path: "/v1/{project_id}/audit/instances",
    },
    ::huaweicloud_core::Operation {
        id: "UpdateAuditSecurityGroupNew",
        method: "POST",
        path: "/v1/{project_id}/audit/security-group",
    },
    ::huaweicloud_core::Operation {
        id: "ListEcsSpecificationNew",
        method: "GET",
        path: "/v1/{project_id}/audit/specification",
    },
    ::huaweicloud_core::Operation {
        id: "ShowAuditStatistics",
        method: "GET",
        path: "/v1/{project_id}/audit/summary/risk/statistics",
    },
    ::huaweicloud_core::Operation {
        id: "UpdateAuditTaskStatus",
        method: "POST",
        path: "/v1/{project_id}/audit/summary/{busi_type}/task-status",
    },
    ::huaweicloud_core::Operation {
        id: "ShowAuditUpgradeStatus",
        method: "GET",
        path: "/v1/{project_id}/audit/upgrade/status",
    },
    ::huaweicloud_core::Operation {
        id: "BatchSetAuditAlarmLogStatus",
        method: "POST",
        path: "/v1/{project_id}/audit/{instance_id}/alarm-log/mark",
    },
    ::huaweicloud_core::Operation {
        id: "DeleteAuditAlarmLog",
        method: "DELETE",
        path: "/v1/{project_id}/audit/{instance_id}/alarm-log/{id}",
    },
    ::huaweicloud_core::Operation {
        id: "SetAuditAlarmLogStatus",
        method: "PUT",
        path: "/v1/{project_id}/audit/{instance_id}/alarm-log/{id}",
    },
    ::huaweicloud_core::Operation {
        id: "ShowBackupRiskBucketPath",
        method: "GET",
        path: "/v1/{project_id}/audit/{instance_id}/backup/risk/bucket-path",
    },
    ::huaweicloud_core::Operation {
        id: "ShowAuditBackRiskTemplate",
        method: "GET",
        path: "/v1/{project_id}/audit/{instance_id}/backup/risk/template/{db_id}",
    },
    ::huaweicloud_core::Operation {
        id: "ListAuditBackupRiskTemplates",
        method: "GET",
        path: "/v1/{project_id}/audit/{instance_id}/backup/risk/templates",
    },
    ::huaweicloud_core::Operation {
        id: "ShowAuditBackupStatus",
        method: "GET",
        path: "/v1/{project_id}/audit/{instance_id}/backup/status",
    },
    ::huaweicloud_core::Operation {
        id: "SetAuditAutoBackupTemplate",
        method: "GET",
        path: "/v1/{project_id}/audit/{instance_id}/backup/template",
    },
    ::huaweicloud_core::Operation {
        id: "RestoreAuditBackup",
        method: "POST",
        path: "/v1/{project_id}/audit/{instance_id}/backup/{id}/restore",
    },
    ::huaweicloud_core::Operation {
        id: "RetryAuditBackupTask",
        method: "POST",
        path: "/v1/{project_id}/audit/{instance_id}/backup/{id}/retry",
    },
    ::huaweicloud_core::Operation {
        id: "DeleteAuditBackupTask",
        method: "DELETE",
        path: "/v1/{project_id}/audit/{instance_id}/backups/{id}",
    },
    ::huaweicloud_core::Operation {
        id: "ListAuditOperateLogsNew",
        method: "POST",
        path: "/v1/{project_id}/audit/{instance_id}/operation-log",
    },
    ::huaweicloud_core::Operation {
        id: "CreateReport",
        method: "POST",
        path: "/v1/{project_id}/audit/{instance_id}/reports/create",
    },
    ::huaweicloud_core::Operation {
        id: "ListAuditReports",
        method: "POST",
        path: "/v1/{project_id}/audit/{instance_id}/reports/list",
    },
    ::huaweicloud_core::Operation {
        id: "UpdateAuditTopicReportSchedulerConfig",
        method: "POST",
        path: "/v1/{project_id}/audit/{instance_id}/reports/task",
    },
    ::huaweicloud_core::Operation {
        id: "DeleteAuditReport",
        method: "DELETE",
        path: "/v1/{project_id}/audit/{instance_id}/reports/{id}",
    },
    ::huaweicloud_core::Operation {
        id: "DownloadAuditReport",
        method: "GET",
        path: "/v1/{project_id}/audit/{instance_id}/reports/{id}/download",
    },
    ::huaweicloud_core::Operation {
        id: "ListAuditRuleRisksNew",
        method: "GET",
        path: "/v1/{project_id}/audit/{instance_id}/rule/risk",
    },
    ::huaweicloud_core::Operation {
        id: "CreateAuditRiskRule",
        method: "POST",
        path: "/v1/{project_id}/audit/{instance_id}/rule/risk",
    },
    ::huaweicloud_core::Operation {
        id: "DeleteAuditRuleRisk",
        method: "DELETE",
        path: "/v1/{project_id}/audit/{instance_id}/rule/risk/{id}",
    },
    ::huaweicloud_core::Operation {
        id: "ListAuditRuleScopesNew",
        method: "GET",
        path: "/v1/{project_id}/audit/{instance_id}/rule/scopes",
    },
    ::huaweicloud_core::Operation {
        id: "CreateAuditScopeRule",
        method: "POST",
        path: "/v1/{project_id}/audit/{instance_id}/rule/scopes",
    },
    ::huaweicloud_core::Operation {
        id: "BatchDeleteAuditScope",
        method: "POST",
        path: "/v1/{project_id}/audit/{instance_id}/rule/scopes/batch-delete",
    },
    ::huaweicloud_core::Operation {
        id: "DeleteAuditScope",
        method: "DELETE",
        path: "/v1/{project_id}/audit/{instance_id}/rule/scopes/{id}",
    },
    ::huaweicloud_core::Operation {
        id: "CreateAuditSqlRule",
        method: "POST",
        path: "/v1/{project_id}/audit/{instance_id}/rule/sql",
    },
    ::huaweicloud_core::Operation {
        id: "DeleteAuditRuleSql",
        method: "DELETE",
        path: "/v1/{project_id}/audit/{instance_id}/rule/sql/{id}",
    },
    ::huaweicloud_core::Operation {
        id: "UpdateAuditSqlRule",
        method: "POST",
        path: "/v1/{project_id}/audit/{instance_id}/rule/sql/{id}",
    },
    ::huaweicloud_core::Operation {
        id: "ListSqlInjectionRulesNew",
        method: "POST",
        path: "/v1/{project_id}/audit/{instance_id}/rule/sqls",
    },
    ::huaweicloud_core::Operation {
        id: "ListAuditSensitiveMasksNew",
        method: "GET",
        path: "/v1/{project_id}/audit/{instance_id}/sensitive/mask/rule",
    },
    ::huaweicloud_core::Operation {
        id: "CreateSensitiveMaskRule",
        method: "POST",
        path: "/v1/{project_id}/audit/{instance_id}/sensitive/mask/rule",
    },
    ::huaweicloud_core::Operation {
        id: "DeleteSensitiveRules",
        method: "DELETE",
        path: "/v1/{project_id}/audit/{instance_id}/sensitive/mask/rule/{id}",
    },
    ::huaweicloud_core::Operation {
        id: "UpdateSensitiveMaskRule",
        method: "POST",
        path: "/v1/{project_id}/audit/{instance_id}/sensitive/mask/rule/{id}",
    },
    ::huaweicloud_core::Operation {
        id: "ShowSensitiveMaskSwitch",
        method: "GET",
        path: "/v1/{project_id}/audit/{instance_id}/sensitive/mask/switch",
    },
    ::huaweicloud_core::Operation {
        id: "SetSensitiveSwitch",
        method: "POST",
        path: "/v1/{project_id}/audit/{instance_id}/sensitive/mask/switch",
    },
    ::huaweicloud_core::Operation {
        id: "ShowSensitiveResultSwitch",
        method: "GET",
        path: "/v1/{project_id}/audit/{instance_id}/sensitive/result/switch",
    },
    ::huaweicloud_core::Operation {
        id: "SetSensitiveResultSwitch",
        method: "POST",
        path: "/v1/{project_id}/audit/{instance_id}/sensitive/result/switch",
    },
    ::huaweicloud_core::Operation {
        id: "ShowLogRetentionCommonSettings",
        method: "GET",
        path: "/v1/{project_id}/audit/{instance_id}/settings/common-settings",
    },
    ::huaweicloud_core::Operation {
        id: "UpdateLogRetentionCommonSettings",
        method: "PUT",
        path: "/v1/{project_id}/audit/{instance_id}/settings/common-settings",
    },
    ::huaweicloud_core::Operation {
        id: "CountDbAccountSession",
        method: "POST",
        path: "/v1/{project_id}/audit/{instance_id}/statistics/session/db-account",
    },
    ::huaweicloud_core::Operation {
        id: "CountDbClientSession",
        method: "POST",
        path: "/v1/{project_id}/audit/{instance_id}/statistics/session/db-client",
    },
    ::huaweicloud_core::Operation {
        id: "CountRiskTrendStatistics",
        method: "POST",
        path: "/v1/{project_id}/audit/{instance_id}/statistics/trend/risk-level",
    },
    ::huaweicloud_core::Operation {
        id: "CountOperationStatistics",
        method: "POST",
        path: "/v1/{project_id}/audit/{instance_id}/statistics/trend/risk-operation",
    },
    ::huaweicloud_core::Operation {
        id: "CountSessionStatistics",
        method: "POST",
        path: "/v1/{project_id}/audit/{instance_id}/statistics/trend/session",
    },
    ::huaweicloud_core::Operation {
        id: "CountSqlTrendStatistics",
        method: "POST",
        path: "/v1/{project_id}/audit/{instance_id}/statistics/trend/sql-count",
    },
    ::huaweicloud_core::Operation {
        id: "CountInjectionStatistics",
        method: "POST",
        path: "/v1/{project_id}/audit/{instance_id}/statistics/trend/sql-injection",
    },
    ::huaweicloud_core::Operation {
        id: "CountSqlStatistics",
        method: "POST",
        path: "/v1/{project_id}/audit/{instance_id}/statistics/trend/sql-type",
    },
    ::huaweicloud_core::Operation {
        id: "ShowInstanceMonitorInfo",
        method: "POST",
        path: "/v1/{project_id}/audit/{instance_id}/system/monitorinfo",
    },
    ::huaweicloud_core::Operation {
        id: "SetAuditInstanceTimeZone",
        method: "POST",
        path: "/v1/{project_id}/audit/{instance_id}/timezone",
    },
    ::huaweicloud_core::Operation {
        id: "ListWhitelists",
        method: "GET",
        path: "/v1/{project_id}/audit/{instance_id}/whitelists",
    },
    ::huaweicloud_core::Operation {
        id: "BatchAddAuditWhitelist",
        method: "POST",
        path: "/v1/{project_id}/audit/{instance_id}/whitelists",
    },
    ::huaweicloud_core::Operation {
        id: "DeleteAuditWhitelist",
        method: "POST",
        path: "/v1/{project_id}/audit/{instance_id}/whitelists/batch-delete",
    },
    ::huaweicloud_core::Operation {
        id: "UpdateAuditWhitelist",
        method: "PUT",
        path: "/v1/{project_id}/audit/{instance_id}/whitelists/{id}",
    },
    ::huaweicloud_core::Operation {
        id: "ListAuditInstanceJobsNew",
        method: "GET",
        path: "/v1/{project_id}/audit/{resource_id}/jobs",
    },
    ::huaweicloud_core::Operation {
        id: "ConfirmUpgradeAudit",
        method: "POST",
        path: "/v1/{project_id}/audit/{resource_id}/upgrade",
    },
    ::huaweicloud_core::Operation {
        id: "DeleteDbEncryptInstance",
        method: "DELETE",
        path: "/v1/{project_id}/db-encrypt/{instance_id}",
    },
    ::huaweicloud_core::Operation {
        id: "BindDbEncryptEip",
        method: "POST",
        path: "/v1/{project_id}/db-encrypt/{instance_id}/eip/bind",
    },
    ::huaweicloud_core::Operation {
        id: "UnbindDbEncryptEip",
        method: "POST",
        path: "/v1/{project_id}/db-encrypt/{instance_id}/eip/unbind",
    },
    ::huaweicloud_core::Operation {
        id: "UpdateDbEncryptInstanceName",
        method: "PUT",
        path: "/v1/{project_id}/db-encrypt/{instance_id}/name",
    },
    ::huaweicloud_core::Operation {
        id: "ResetDbEncryptPassword",
        method: "POST",
        path: "/v1/{project_id}/db-encrypt/{instance_id}/password/reset",
    },
    ::huaweicloud_core::Operation {
        id: "RebootDbEncryptInstance",
        method: "POST",
        path: "/v1/{project_id}/db-encrypt/{instance_id}/reboot",
    },
    ::huaweicloud_core::Operation {
        id: "ChangeDbEncryptSecurityGroup",
        method: "PUT",
        path: "/v1/{project_id}/db-encrypt/{instance_id}/security-group",
    },
    ::huaweicloud_core::Operation {
        id: "StartDbEncryptInstance",
        method: "POST",
        path: "/v1/{project_id}/db-encrypt/{instance_id}/start",
    },
    ::huaweicloud_core::Operation {
        id: "StopDbEncryptInstance",
        method: "POST",
        path: "/v1/{project_id}/db-encrypt/{instance_id}/stop",
    },
    ::huaweicloud_core::Operation {
        id: "DeleteDbOmInstance",
        method: "DELETE",
        path: "/v1/{project_id}/db-om/{instance_id}",
    },
    ::huaweicloud_core::Operation {
        id: "BindDbOmEip",
        method: "POST",
        path: "/v1/{project_id}/db-om/{instance_id}/eip/bind",
    },
    ::huaweicloud_core::Operation {
        id: "UnbindDbOmEip",
        method: "POST",
        path: "/v1/{project_id}/db-om/{instance_id}/eip/unbind",
    },
    ::huaweicloud_core::Operation {
        id: "UpdateDbOmInstanceName",
        method: "PUT",
        path: "/v1/{project_id}/db-om/{instance_id}/name",
    },
    ::huaweicloud_core::Operation {
        id: "ResetDbOmPassword",
        method: "POST",
        path: "/v1/{project_id}/db-om/{instance_id}/password/reset",
    },
    ::huaweicloud_core::Operation {
        id: "RebootDbOmInstance",
        method: "POST",
        path: "/v1/{project_id}/db-om/{instance_id}/reboot",
    },
    ::huaweicloud_core::Operation {
        id: "ChangeDbOmSecurityGroup",
        method: "PUT",
        path: "/v1/{project_id}/db-om/{instance_id}/security-group",
    },
    ::huaweicloud_core::Operation {
        id: "StartDbOmInstance",
        method: "POST",
        path: "/v1/{project_id}/db-om/{instance_id}/start",
    },
    ::huaweicloud_core::Operation {
        id: "StopDbOmInstance",
        method: "POST",
        path: "/v1/{project_id}/db-om/{instance_id}/stop",
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
        id: "ShowInstanceQuota",
        method: "GET",
        path: "/v1/{project_id}/instance/quota",
    },
    ::huaweicloud_core::Operation {
        id: "ShowServerVersion",
        method: "GET",
        path: "/v1/{project_id}/version",
    },
    ::huaweicloud_core::Operation {
        id: "CountResourceInstanceByTag",
        method: "POST",
        path: "/v1/{project_id}/{resource_type}/resource-instances/count",
    },
    ::huaweicloud_core::Operation {
        id: "ListResourceInstanceByTag",
        method: "POST",
        path: "/v1/{project_id}/{resource_type}/resource-instances/filter",
    },
    ::huaweicloud_core::Operation {
        id: "ListProjectResourceTags",
        method: "GET",
        path: "/v1/{project_id}/{resource_type}/tags",
    },
    ::huaweicloud_core::Operation {
        id: "ListAuditTags",
        method: "GET",
        path: "/v1/{project_id}/{resource_type}/{resource_id}/tags",
    },
    ::huaweicloud_core::Operation {
        id: "BatchAddResourceTag",
        method: "POST",
        path: "/v1/{project_id}/{resource_type}/{resource_id}/tags/create",
    },
    ::huaweicloud_core::Operation {
        id: "BatchDeleteResourceTag",
        method: "DELETE",
        path: "/v1/{project_id}/{resource_type}/{resource_id}/tags/delete",
    },
    ::huaweicloud_core::Operation {
        id: "ListAuditObsBuckets",
        method: "GET",
        path: "/v2/{project_id}/audit/backup/obs-buckets",
    },
    ::huaweicloud_core::Operation {
        id: "CreateInstancesPeriodOrderNew",
        method: "POST",
        path: "/v2/{project_id}/audit/charge/period/order",
    },
    ::huaweicloud_core::Operation {
        id: "ListRdsDatabases",
        method: "GET",
        path: "/v2/{project_id}/audit/databases/rds",
    },
    ::huaweicloud_core::Operation {
        id: "ListAuditInstancesLast",
        method: "GET",
        path: "/v2/{project_id}/audit/instances",
    },
    ::huaweicloud_core::Operation {
        id: "ShowAuditQuotaNew",
        method: "GET",
        path: "/v2/{project_id}/audit/quota",
    },
    ::huaweicloud_core::Operation {
        id: "ListAuditSummaryInfos",
        method: "GET",
        path: "/v2/{project_id}/audit/summary/info",
    },
    ::huaweicloud_core::Operation {
        id: "SwitchAgentNew",
        method: "POST",
        path: "/v2/{project_id}/audit/{instance_id}/agent/switch",
    },
    ::huaweicloud_core::Operation {
        id: "CreateAuditDbAgent",
        method: "POST",
        path: "/v2/{project_id}/audit/{instance_id}/agents/{agent_id}",
    },
    ::huaweicloud_core::Operation {
        id: "DownloadAuditAgentNew",
        method: "GET",
        path: "/v2/{project_id}/audit/{instance_id}/agents/{agent_id}/download",
    },
    ::huaweicloud_core::Operation {
        id: "ListAuditAlarmLogNew",
        method: "POST",
        path: "/v2/{project_id}/audit/{instance_id}/alarm-log",
    },
    ::huaweicloud_core::Operation {
        id: "ListAlarmTopicConfigInfoNew",
        method: "GET",
        path: "/v2/{project_id}/audit/{instance_id}/alarm/topic",
    },
    ::huaweicloud_core::Operation {
        id: "SetAlarmTopicConfigInfoNew",
        method: "POST",
        path: "/v2/{project_id}/audit/{instance_id}/alarm/topic",
    },
    ::huaweicloud_core::Operation {
        id: "ListAuditBackupInfo",
        method: "POST",
        path: "/v2/{project_id}/audit/{instance_id}/backups",
    },
    ::huaweicloud_core::Operation {
        id: "ListAuditDatabasesNew",
        method: "GET",
        path: "/v2/{project_id}/audit/{instance_id}/databases",
    },
    ::huaweicloud_core::Operation {
        id: "AddAuditDatabaseNew",
        method: "POST",
        path: "/v2/{project_id}/audit/{instance_id}/databases",
    },
    ::huaweicloud_core::Operation {
        id: "AddDatabaseSslKey",
        method: "POST",
        path: "/v2/{project_id}/audit/{instance_id}/databases/{db_id}/sslkey",
    },
    ::huaweicloud_core::Operation {
        id: "ShowAuditTopicReportSchedulerConfig",
        method: "GET",
        path: "/v2/{project_id}/audit/{instance_id}/reports/tasks/{id}",
    },
    ::huaweicloud_core::Operation {
        id: "ListAuditReportTemplates",
        method: "GET",
        path: "/v2/{project_id}/audit/{instance_id}/reports/templates",
    },
    ::huaweicloud_core::Operation {
        id: "SetRiskRuleRank",
        method: "POST",
        path: "/v2/{project_id}/audit/{instance_id}/rule/risk/rank",
    },
    ::huaweicloud_core::Operation {
        id: "SwitchRiskRuleNew",
        method: "POST",
        path: "/v2/{project_id}/audit/{instance_id}/rule/risk/switch",
    },
    ::huaweicloud_core::Operation {
        id: "ShowAuditRuleRiskNew",
        method: "GET",
        path: "/v2/{project_id}/audit/{instance_id}/rule/risk/{id}",
    },
    ::huaweicloud_core::Operation {
        id: "SetRiskOperationPolicy",
        method: "PUT",
        path: "/v2/{project_id}/audit/{instance_id}/rule/risk/{id}",
    },
    ::huaweicloud_core::Operation {
        id: "SetAuditScopeRuleSwitch",
        method: "POST",
        path: "/v2/{project_id}/audit/{instance_id}/rule/scopes/switch",
    },
    ::huaweicloud_core::Operation {
        id: "SetSqlRuleRank",
        method: "POST",
        path: "/v2/{project_id}/audit/{instance_id}/rule/sql/rank",
    },
    ::huaweicloud_core::Operation {
        id: "SetAuditSqlRuleSwitch",
        method: "POST",
        path: "/v2/{project_id}/audit/{instance_id}/rule/sql/switch",
    },
    ::huaweicloud_core::Operation {
        id: "SetSensitiveMaskRuleSwitch",
        method: "POST",
        path: "/v2/{project_id}/audit/{instance_id}/sensitive/mask/rule/switch",
    },
    ::huaweicloud_core::Operation {
        id: "ListAuditSqlsNew",
        method: "POST",
        path: "/v2/{project_id}/audit/{instance_id}/sqls",
    },
    ::huaweicloud_core::Operation {
        id: "ShowSqlDetail",
        method: "GET",
        path: "/v2/{project_id}/audit/{instance_id}/sqls/{id}",
    },
    ::huaweicloud_core::Operation {
        id: "ListAuditTrendHistory",
        method: "GET",
        path: "/v2/{project_id}/audit/{instance_id}/statistics/trend/history",
    },
    ::huaweicloud_core::Operation {
        id: "ListAvailabilityZoneInfosNew",
        method: "GET",
        path: "/v2/{project_id}/availability-zone",
    },
    ::huaweicloud_core::Operation {
        id: "CreateDbEncryptInstancePeriod",
        method: "POST",
        path: "/v2/{project_id}/db-encrypt/charge/period/order",
    },
    ::huaweicloud_core::Operation {
        id: "ListDbEncryptInstances",
        method: "POST",
        path: "/v2/{project_id}/db-encrypt/instances",
    },
    ::huaweicloud_core::Operation {
        id: "CreateDbOmInstancePeriod",
        method: "POST",
        path: "/v2/{project_id}/db-om/charge/period/order",
    },
    ::huaweicloud_core::Operation {
        id: "ListInstances",
        method: "POST",
        path: "/v2/{project_id}/db-om/instances",
    },
    ::huaweicloud_core::Operation {
        id: "ShowAuditTaskStatus",
        method: "GET",
        path: "/v3/{project_id}/audit/summary/{busi_type}/task-status",
    },
    ::huaweicloud_core::Operation {
        id: "ListAuditAgentNew",
        method: "GET",
        path: "/v3/{project_id}/audit/{instance_id}/agents",
    },
    ::huaweicloud_core::Operation {
        id: "AddAuditAgentNew",
        method: "POST",
        path: "/v3/{project_id}/audit/{instance_id}/agents",
    },
    ::huaweicloud_core::Operation {
        id: "DeleteAuditAgentNew",
        method: "DELETE",
        path: "/v3/{project_id}/audit/{instance_id}/agents/{agent_id}",
    },
    ::huaweicloud_core::Operation {
        id: "AddRdsDatabaseNew",
        method: "POST",
        path: "/v3/{project_id}/audit/{instance_id}/databases/rds",
    },
    ::huaweicloud_core::Operation {
        id: "SwitchAuditDatabaseNew",
        method: "POST",
        path: "/v3/{project_id}/audit/{instance_id}/databases/switch",
    },
    ::huaweicloud_core::Operation {
        id: "DeleteAuditDatabaseNew",
        method: "DELETE",
        path: "/v3/{project_id}/audit/{instance_id}/databases/{id}",
    },
    ::huaweicloud_core::Operation {
        id: "UpdateAuditScopeRule",
        method: "POST",
        path: "/v3/{project_id}/audit/{instance_id}/rule/scopes/{id}",
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
        "list_domain_all_resource" => CallTraits::READ,
        "show_domain_all_resource_count" => CallTraits::READ,
        "update_audit_risk_bucket_path" => CallTraits::ACTION,
        "set_audit_backup_risk_switch" => CallTraits::ACTION,
        "set_audit_backup_switch" => CallTraits::ACTION,
        "upload_audit_db_config" => CallTraits::ACTION,
        "delete_instances_new" => CallTraits::ACTION,
        "reboot_audit_instance_new" => {
            CallTraits::ACTION.expecting(::huaweicloud_core::Expected::ObjectWithCode)
        }
        "start_audit_instance_new" => {
            CallTraits::ACTION.expecting(::huaweicloud_core::Expected::ObjectWithCode)
        }
        "stop_audit_instance_new" => {
            CallTraits::ACTION.expecting(::huaweicloud_core::Expected::ObjectWithCode)
        }
        "update_audit_instance_new" => CallTraits::ACTION,
        "list_audit_instances_new" => CallTraits::READ,
        "update_audit_security_group_new" => CallTraits::ACTION,
        "list_ecs_specification_new" => CallTraits::READ,
        "show_audit_statistics" => CallTraits::READ,
        "update_audit_task_status" => {
            CallTraits::ACTION.expecting(::huaweicloud_core::Expected::Nothing)
        }
        "show_audit_upgrade_status" => CallTraits::READ,
        "batch_set_audit_alarm_log_status" => CallTraits::ACTION,
        "delete_audit_alarm_log" => CallTraits::ACTION,
        "set_audit_alarm_log_status" => CallTraits::ACTION,
        "show_backup_risk_bucket_path" => CallTraits::READ,
        "show_audit_back_risk_template" => CallTraits::READ,
        "list_audit_backup_risk_templates" => CallTraits::READ,
        "show_audit_backup_status" => CallTraits::READ,
        "set_audit_auto_backup_template" => CallTraits::READ,
        "restore_audit_backup" => CallTraits::ACTION,
        "retry_audit_backup_task" => CallTraits::ACTION,
        "delete_audit_backup_task" => CallTraits::ACTION,
        "list_audit_operate_logs_new" => CallTraits::READ,
        "create_report" => CallTraits::ACTION,
        "list_audit_reports" => CallTraits::READ,
        "update_audit_topic_report_scheduler_config" => CallTraits::ACTION,
        "delete_audit_report" => CallTraits::ACTION,
        "download_audit_report" => CallTraits::READ.expecting(::huaweicloud_core::Expected::File),
        "list_audit_rule_risks_new" => CallTraits::READ,
        "create_audit_risk_rule" => CallTraits::ACTION,
        "delete_audit_rule_risk" => CallTraits::ACTION,
        "list_audit_rule_scopes_new" => CallTraits::READ,
        "create_audit_scope_rule" => CallTraits::ACTION,
        "batch_delete_audit_scope" => CallTraits::ACTION,
        "delete_audit_scope" => CallTraits::ACTION,
        "create_audit_sql_rule" => CallTraits::ACTION,
        "delete_audit_rule_sql" => CallTraits::ACTION,
        "update_audit_sql_rule" => CallTraits::ACTION,
        "list_sql_injection_rules_new" => CallTraits::READ,
        "list_audit_sensitive_masks_new" => CallTraits::READ,
        "create_sensitive_mask_rule" => CallTraits::ACTION,
        "delete_sensitive_rules" => CallTraits::ACTION,
        "update_sensitive_mask_rule" => CallTraits::ACTION,
        "show_sensitive_mask_switch" => CallTraits::READ,
        "set_sensitive_switch" => CallTraits::ACTION,
        "show_sensitive_result_switch" => CallTraits::READ,
        "set_sensitive_result_switch" => CallTraits::ACTION,
        "show_log_retention_common_settings" => CallTraits::READ,
        "update_log_retention_common_settings" => CallTraits::ACTION,
        "count_db_account_session" => {
            CallTraits::READ.expecting(::huaweicloud_core::Expected::List)
        }
        "count_db_client_session" => CallTraits::READ.expecting(::huaweicloud_core::Expected::List),
        "count_risk_trend_statistics" => CallTraits::READ,
        "count_operation_statistics" => CallTraits::READ,
        "count_session_statistics" => CallTraits::READ,
        "count_sql_trend_statistics" => CallTraits::READ,
        "count_injection_statistics" => CallTraits::READ,
        "count_sql_statistics" => CallTraits::READ,
        "show_instance_monitor_info" => CallTraits::READ,
        "set_audit_instance_time_zone" => CallTraits::ACTION,
        "list_whitelists" => CallTraits::READ,
        "batch_add_audit_whitelist" => CallTraits::ACTION,
        "delete_audit_whitelist" => CallTraits::ACTION,
        "update_audit_whitelist" => CallTraits::ACTION,
        "list_audit_instance_jobs_new" => CallTraits::READ,
        "confirm_upgrade_audit" => CallTraits::ACTION,
        "delete_db_encrypt_instance" => CallTraits::ACTION,
        "bind_db_encrypt_eip" => CallTraits::ACTION,
        "unbind_db_encrypt_eip" => CallTraits::ACTION,
        "update_db_encrypt_instance_name" => CallTraits::ACTION,
        "reset_db_encrypt_password" => CallTraits::ACTION.hiding(&["new_password"]),
        "reboot_db_encrypt_instance" => CallTraits::ACTION,
        "change_db_encrypt_security_group" => CallTraits::ACTION,
        "start_db_encrypt_instance" => CallTraits::ACTION,
        "stop_db_encrypt_instance" => CallTraits::ACTION,
        "delete_db_om_instance" => CallTraits::ACTION,
        "bind_db_om_eip" => CallTraits::ACTION,
        "unbind_db_om_eip" => CallTraits::ACTION,
        "update_db_om_instance_name" => CallTraits::ACTION,
        "reset_db_om_password" => CallTraits::ACTION.hiding(&["new_password"]),
        "reboot_db_om_instance" => CallTraits::ACTION,
        "change_db_om_security_group" => CallTraits::ACTION,
        "start_db_om_instance" => CallTraits::ACTION,
        "stop_db_om_instance" => CallTraits::ACTION,
        "reboot_audit_instance" => {
            CallTraits::ACTION.expecting(::huaweicloud_core::Expected::ObjectWithCode)
        }
        "start_audit_instance" => {
            CallTraits::ACTION.expecting(::huaweicloud_core::Expected::ObjectWithCode)
        }
        "stop_audit_instance" => {
            CallTraits::ACTION.expecting(::huaweicloud_core::Expected::ObjectWithCode)
        }
        "list_audit_instances" => CallTraits::READ,
        "show_instance_quota" => CallTraits::READ,
        "show_server_version" => CallTraits::READ,
        "count_resource_instance_by_tag" => CallTraits::READ,
        "list_resource_instance_by_tag" => CallTraits::READ,
        "list_project_resource_tags" => CallTraits::READ,
        "list_audit_tags" => CallTraits::READ,
        "batch_add_resource_tag" => {
            CallTraits::ACTION.expecting(::huaweicloud_core::Expected::Nothing)
        }
        "batch_delete_resource_tag" => {
            CallTraits::ACTION.expecting(::huaweicloud_core::Expected::Nothing)
        }
        "list_audit_obs_buckets" => CallTraits::READ,
        "create_instances_period_order_new" => CallTraits::ACTION,
        "list_rds_databases" => CallTraits::READ,
        "list_audit_instances_last" => CallTraits::READ,
        "show_audit_quota_new" => CallTraits::READ,
        "list_audit_summary_infos" => CallTraits::READ,
        "switch_agent_new" => CallTraits::ACTION,
        "create_audit_db_agent" => CallTraits::ACTION,
        "download_audit_agent_new" => {
            CallTraits::READ.expecting(::huaweicloud_core::Expected::File)
        }
        "list_audit_alarm_log_new" => CallTraits::READ,
        "list_alarm_topic_config_info_new" => CallTraits::READ,
        "set_alarm_topic_config_info_new" => CallTraits::ACTION,
        "list_audit_backup_info" => CallTraits::READ,
        "list_audit_databases_new" => CallTraits::READ,
        "add_audit_database_new" => CallTraits::ACTION,
        "add_database_ssl_key" => CallTraits::ACTION.hiding(&["pem_key_txt"]),
        "show_audit_topic_report_scheduler_config" => CallTraits::READ,
        "list_audit_report_templates" => CallTraits::READ,
        "set_risk_rule_rank" => CallTraits::ACTION,
        "switch_risk_rule_new" => CallTraits::ACTION,
        "show_audit_rule_risk_new" => CallTraits::READ,
        "set_risk_operation_policy" => CallTraits::ACTION,
        "set_audit_scope_rule_switch" => CallTraits::ACTION,
        "set_sql_rule_rank" => CallTraits::ACTION,
        "set_audit_sql_rule_switch" => CallTraits::ACTION,
        "set_sensitive_mask_rule_switch" => CallTraits::ACTION,
        "list_audit_sqls_new" => CallTraits::READ,
        "show_sql_detail" => CallTraits::READ,
        "list_audit_trend_history" => {
            CallTraits::READ.expecting(::huaweicloud_core::Expected::List)
        }
        "list_availability_zone_infos_new" => CallTraits::READ,
        "create_db_encrypt_instance_period" => CallTraits::ACTION.hiding(&["hx_password"]),
        "list_db_encrypt_instances" => CallTraits::READ,
        "create_db_om_instance_period" => CallTraits::ACTION.hiding(&["hx_password"]),
        "list_instances" => CallTraits::READ,
        "show_audit_task_status" => CallTraits::READ,
        "list_audit_agent_new" => CallTraits::READ,
        "add_audit_agent_new" => CallTraits::ACTION,
        "delete_audit_agent_new" => CallTraits::ACTION,
        "add_rds_database_new" => CallTraits::ACTION,
        "switch_audit_database_new" => CallTraits::ACTION,
        "delete_audit_database_new" => CallTraits::ACTION,
        "update_audit_scope_rule" => CallTraits::ACTION,
        _ => CallTraits::ACTION,
    }
}
