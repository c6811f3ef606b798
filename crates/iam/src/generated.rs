// Made by `cargo xtask codegen` from the specification. Do not edit.

#[allow(unused_imports)]
pub use progenitor_client::{ByteStream, ClientInfo, Error, ResponseValue};
#[allow(unused_imports)]
use progenitor_client::{ClientHooks, OperationInfo, RequestBuilderExt, encode_path};
#[allow(clippy::all)]
/// The bodies of requests and answers.
pub mod types {
    /// Who asks, and what the token shall be good for.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct Auth {
        /// Who asks.
        pub identity: Identity,
        /// What the token shall be good for.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub scope: ::std::option::Option<Scope>,
    }
    /// Request for a token.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct CreateTokenByPasswordRequest {
        /// Identity and scope.
        pub auth: Auth,
    }
    /// Details of the issued token. The token itself is in the header `X-Subject-Token`.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct CreateTokenByPasswordResponse {
        /// Details of the token.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub token: ::std::option::Option<Token>,
    }
    /// Account ("domain" in IAM terms), by id or name.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    pub struct DomainRef {
        /// Account id.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub id: ::std::option::Option<::std::string::String>,
        /// Account name.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub name: ::std::option::Option<::std::string::String>,
    }
    /// Proof of identity.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct Identity {
        /// The list `password`, or with a virtual MFA device `password` and `totp`.
        pub methods: ::std::vec::Vec<::std::string::String>,
        /// User name and password.
        pub password: PasswordMethod,
        /// Second factor. Only with a virtual MFA device.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub totp: ::std::option::Option<TotpMethod>,
    }
    /// Addresses of a resource.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct Links {
        /// Address of the next page. Only on lists.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub next: ::std::option::Option<::std::string::String>,
        /// Address of the previous page. Only on lists.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub previous: ::std::option::Option<::std::string::String>,
        /// Address of the resource itself.
        #[serde(
            rename = "self",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub self_: ::std::option::Option<::std::string::String>,
    }
    /// Projects that match the filters.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct ListProjectsResponse {
        /// Links of the list.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub links: ::std::option::Option<Links>,
        /// The projects.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub projects: ::std::vec::Vec<Project>,
    }
    /// User name and password.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct PasswordMethod {
        /// The user.
        pub user: PasswordUser,
    }
    /// IAM user with password.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, PartialEq)]
    pub struct PasswordUser {
        /// Account that owns the user. Give its name.
        pub domain: DomainRef,
        /// Name of the IAM user.
        pub name: ::std::string::String,
        /// Password of the IAM user. Never log it.
        pub password: ::std::string::String,
    }
    /// One project.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct Project {
        /// Free text.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub description: ::std::option::Option<::std::string::String>,
        /// Id of the account that owns the project.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub domain_id: ::std::option::Option<::std::string::String>,
        /// Whether the project can be used.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub enabled: ::std::option::Option<bool>,
        /// Project id.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub id: ::std::option::Option<::std::string::String>,
        /// Always false.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub is_domain: ::std::option::Option<bool>,
        /// Links of the project.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub links: ::std::option::Option<Links>,
        /// Project name; the region id for the built-in project of a region.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub name: ::std::option::Option<::std::string::String>,
        /// Account id for a built-in project, id of the region's project for a sub-project.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub parent_id: ::std::option::Option<::std::string::String>,
    }
    /// Project, by id or name.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    pub struct ProjectRef {
        /// Project id.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub id: ::std::option::Option<::std::string::String>,
        /// Project name; the region id unless a sub-project is meant.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub name: ::std::option::Option<::std::string::String>,
    }
    /// Role of a token.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct Role {
        /// Role id.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub id: ::std::option::Option<::std::string::String>,
        /// Role name.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub name: ::std::option::Option<::std::string::String>,
    }
    /// Reach of a token. Give exactly one of the two.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    pub struct Scope {
        /// An account, for global services.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub domain: ::std::option::Option<DomainRef>,
        /// A project, for regional services.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub project: ::std::option::Option<ProjectRef>,
    }
    /// Details of a token.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct Token {
        /// Service catalogue. Left out with `nocatalog`.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub catalog: ::std::vec::Vec<::serde_json::Map<::std::string::String, ::serde_json::Value>>,
        /// Account of the scope. Only with domain scope.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub domain: ::std::option::Option<TokenDomain>,
        /// End of life, UTC with microseconds, as in `2026-01-06T08:30:00.125000Z`.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub expires_at: ::std::option::Option<::std::string::String>,
        /// Time of issue, same form.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub issued_at: ::std::option::Option<::std::string::String>,
        /// Methods by which the user was checked.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub methods: ::std::vec::Vec<::std::string::String>,
        /// Project of the scope. Only with project scope.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub project: ::std::option::Option<TokenProject>,
        /// Roles of the token.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub roles: ::std::vec::Vec<Role>,
        /// The user.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub user: ::std::option::Option<TokenUser>,
    }
    /// Account ("domain" in IAM terms) that a user, project or token belongs to.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct TokenDomain {
        /// Account id.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub id: ::std::option::Option<::std::string::String>,
        /// Account name.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub name: ::std::option::Option<::std::string::String>,
    }
    /// Project a token is scoped to.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct TokenProject {
        /// Account that owns the project.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub domain: ::std::option::Option<TokenDomain>,
        /// Project id. This is the one that regional services expect in their paths.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub id: ::std::option::Option<::std::string::String>,
        /// Project name.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub name: ::std::option::Option<::std::string::String>,
    }
    /// User of a token.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct TokenUser {
        /// Account that owns the user.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub domain: ::std::option::Option<TokenDomain>,
        /// User id.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub id: ::std::option::Option<::std::string::String>,
        /// User name.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub name: ::std::option::Option<::std::string::String>,
    }
    /// Code of a virtual MFA device.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct TotpMethod {
        /// User and code.
        pub user: TotpUser,
    }
    /// User and code of the virtual MFA device.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, PartialEq)]
    pub struct TotpUser {
        /// Id (not name) of the IAM user.
        pub id: ::std::string::String,
        /// Current code of the device. Never log it.
        pub passcode: ::std::string::String,
    }
    impl ::huaweicloud_core::tolerant::Tolerant for CreateTokenByPasswordResponse {
        fn read<'de, D: ::serde::Deserializer<'de>>(
            deserializer: D,
        ) -> ::std::result::Result<Option<Self>, D::Error> {
            ::huaweicloud_core::tolerant::record(deserializer)
        }
        fn unreadable() -> Option<Self> {
            Some(Self::default())
        }
    }
    impl ::huaweicloud_core::tolerant::Tolerant for Links {
        fn read<'de, D: ::serde::Deserializer<'de>>(
            deserializer: D,
        ) -> ::std::result::Result<Option<Self>, D::Error> {
            ::huaweicloud_core::tolerant::record(deserializer)
        }
        fn unreadable() -> Option<Self> {
            Some(Self::default())
        }
    }
    impl ::huaweicloud_core::tolerant::Tolerant for ListProjectsResponse {
        fn read<'de, D: ::serde::Deserializer<'de>>(
            deserializer: D,
        ) -> ::std::result::Result<Option<Self>, D::Error> {
            ::huaweicloud_core::tolerant::record(deserializer)
        }
        fn unreadable() -> Option<Self> {
            Some(Self::default())
        }
    }
    impl ::huaweicloud_core::tolerant::Tolerant for Project {
        fn read<'de, D: ::serde::Deserializer<'de>>(
            deserializer: D,
        ) -> ::std::result::Result<Option<Self>, D::Error> {
            ::huaweicloud_core::tolerant::record(deserializer)
        }
        fn unreadable() -> Option<Self> {
            Some(Self::default())
        }
    }
    impl ::huaweicloud_core::tolerant::Tolerant for Role {
        fn read<'de, D: ::serde::Deserializer<'de>>(
            deserializer: D,
        ) -> ::std::result::Result<Option<Self>, D::Error> {
            ::huaweicloud_core::tolerant::record(deserializer)
        }
        fn unreadable() -> Option<Self> {
            Some(Self::default())
        }
    }
    impl ::huaweicloud_core::tolerant::Tolerant for Token {
        fn read<'de, D: ::serde::Deserializer<'de>>(
            deserializer: D,
        ) -> ::std::result::Result<Option<Self>, D::Error> {
            ::huaweicloud_core::tolerant::record(deserializer)
        }
        fn unreadable() -> Option<Self> {
            Some(Self::default())
        }
    }
    impl ::huaweicloud_core::tolerant::Tolerant for TokenDomain {
        fn read<'de, D: ::serde::Deserializer<'de>>(
            deserializer: D,
        ) -> ::std::result::Result<Option<Self>, D::Error> {
            ::huaweicloud_core::tolerant::record(deserializer)
        }
        fn unreadable() -> Option<Self> {
            Some(Self::default())
        }
    }
    impl ::huaweicloud_core::tolerant::Tolerant for TokenProject {
        fn read<'de, D: ::serde::Deserializer<'de>>(
            deserializer: D,
        ) -> ::std::result::Result<Option<Self>, D::Error> {
            ::huaweicloud_core::tolerant::record(deserializer)
        }
        fn unreadable() -> Option<Self> {
            Some(Self::default())
        }
    }
    impl ::huaweicloud_core::tolerant::Tolerant for TokenUser {
        fn read<'de, D: ::serde::Deserializer<'de>>(
            deserializer: D,
        ) -> ::std::result::Result<Option<Self>, D::Error> {
            ::huaweicloud_core::tolerant::record(deserializer)
        }
        fn unreadable() -> Option<Self> {
            Some(Self::default())
        }
    }
    impl ::std::fmt::Debug for PasswordUser {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct("PasswordUser")
                .field("domain", &self.domain)
                .field("name", &self.name)
                .field("password", &"…")
                .finish()
        }
    }
    impl ::std::fmt::Debug for TotpUser {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct("TotpUser")
                .field("id", &self.id)
                .field("passcode", &"…")
                .finish()
        }
    }
}
#[derive(Clone, Debug)]
/// Client for Huawei Cloud Identity and Access Management
///
/// The part of IAM that clients of other services need: a token for a user name and password, and the
/// project id that belongs to a project name.
///
/// - Errors of IAM have the form `{"error": {"code": 401, "message": "...", "title": "..."}}` with an
///   integer code. Errors of the gateway are flat: `error_code`, `error_msg`, `request_id`.
/// - IAM sends the response header `X-IAM-Trace-Id`; quote it in support cases.
/// - A token from a regional host works in that region only. A token from the global host works in
///   all regions.
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
    /// Get a token for an IAM user name and password
    ///
    /// Checks the password of an IAM user and issues a token. **The token is in the response header
    /// `X-Subject-Token`, not in the body.** Later calls to any service carry it in `X-Auth-Token`.
    ///
    /// The call itself needs no token and no signature.
    ///
    /// - A token lives 24 hours. Keep it and use it again; read `expires_at` and renew with a margin.
    ///   A new token does not end an older one.
    /// - It ends early, within 30 minutes, when the user is disabled or deleted, when the password or
    ///   an access key changes, or when permissions or the state of the account change.
    /// - The scope is a project (regional services) or a domain (global services), one of the two. The
    ///   project name is the region id unless sub-projects are used.
    /// - An account upgraded to a HUAWEI ID cannot get a token for itself; use an IAM user. Federated
    ///   users have no password that would work here.
    /// - With a virtual MFA device, `methods` is `password` and `totp`, and `totp` has to be filled.
    /// - The length of a token is not published. Services put different bounds on it; the gateway
    ///   takes at most 32 KB in one header.
    /// - Wrong credentials give HTTP 401. Do not repeat such a call on your own.
    ///
    /// Sends a `POST` request to `/v3/auth/tokens`
    ///
    /// Arguments:
    /// - `nocatalog`: Any non-empty value leaves the service catalogue out of the answer.
    /// - `body`: User, password and scope.
    pub async fn create_token_by_password<'a>(
        &'a self,
        nocatalog: Option<&'a str>,
        body: &'a types::CreateTokenByPasswordRequest,
    ) -> Result<
        ResponseValue<types::CreateTokenByPasswordResponse>,
        Error<::huaweicloud_core::ErrorBody>,
    > {
        let url = format!("{}/v3/auth/tokens", self.baseurl,);
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
            .query(&progenitor_client::QueryParam::new("nocatalog", &nocatalog))
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "create_token_by_password",
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
    /// Find projects, for example by name
    ///
    /// Lists projects of the account that match all given filters. The usual call is
    /// `GET /v3/projects?name=<region id>` to learn the project id of a region.
    ///
    /// - Exactly one project is expected for a region id. An empty list and several projects are both
    ///   cases for the user to solve by giving the project id.
    /// - Names to expect: the region id, `<region id>_<name>` for a sub-project, and `MOS`, which
    ///   belongs to object storage.
    /// - Listing needs a permission that plain users may lack: HTTP 401 means the credentials are bad,
    ///   HTTP 403 means they are good but may not list.
    /// - Either a token or a signature works. The SDKs sign this call without X-Project-Id.
    /// - SDK 3.1.219 sends only `name`. The other filters come from the reference page, which calls
    ///   the operation KeystoneListProjects. `is_domain` is listed there too, to be left empty, and is
    ///   therefore not modelled as a filter.
    ///
    /// Sends a `GET` request to `/v3/projects`
    ///
    /// Arguments:
    /// - `domain_id`: Only projects of this account id.
    /// - `enabled`: Only enabled (true) or only disabled (false) projects.
    /// - `name`: Only projects with this name; the region id for the project of a region.
    /// - `page`: Page number, from 1. Goes together with `per_page`.
    /// - `parent_id`: Only projects below this one: the account id for the built-in project of a region, the id of that project for a sub-project.
    /// - `per_page`: Projects on a page, 1 to 5000. Goes together with `page`.
    pub async fn list_projects<'a>(
        &'a self,
        domain_id: Option<&'a str>,
        enabled: Option<bool>,
        name: Option<&'a str>,
        page: Option<i32>,
        parent_id: Option<&'a str>,
        per_page: Option<i32>,
    ) -> Result<ResponseValue<types::ListProjectsResponse>, Error<::huaweicloud_core::ErrorBody>>
    {
        let url = format!("{}/v3/projects", self.baseurl,);
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
            .query(&progenitor_client::QueryParam::new("domain_id", &domain_id))
            .query(&progenitor_client::QueryParam::new("enabled", &enabled))
            .query(&progenitor_client::QueryParam::new("name", &name))
            .query(&progenitor_client::QueryParam::new("page", &page))
            .query(&progenitor_client::QueryParam::new("parent_id", &parent_id))
            .query(&progenitor_client::QueryParam::new("per_page", &per_page))
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "list_projects",
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
        id: "CreateTokenByPassword",
        method: "POST",
        path: "/v3/auth/tokens",
    },
    ::huaweicloud_core::Operation {
        id: "ListProjects",
        method: "GET",
        path: "/v3/projects",
    },
];
/// Where the service is, from the `servers` of its specification.
pub const SERVERS: &[::huaweicloud_core::Server] = &[
    ::huaweicloud_core::Server {
        url: "https://iam.{region}.myhuaweicloud.com",
        regions: &[
            "ae-ad-1",
            "af-south-1",
            "ap-southeast-1",
            "ap-southeast-2",
            "ap-southeast-3",
            "ap-southeast-4",
            "cn-east-2",
            "cn-east-3",
            "cn-east-4",
            "cn-east-5",
            "cn-north-1",
            "cn-north-2",
            "cn-north-4",
            "cn-north-9",
            "cn-north-12",
            "cn-south-1",
            "cn-south-2",
            "cn-southwest-2",
            "eu-west-0",
            "la-north-2",
            "la-south-2",
            "me-east-1",
            "my-kualalumpur-1",
            "na-mexico-1",
            "ru-moscow-1",
            "sa-brazil-1",
            "tr-west-1",
        ],
    },
    ::huaweicloud_core::Server {
        url: "https://iam.{region}.myhuaweicloud.eu",
        regions: &["eu-west-101"],
    },
    ::huaweicloud_core::Server {
        url: "https://iam.myhuaweicloud.com",
        regions: &[],
    },
];
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
