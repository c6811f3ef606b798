// Made by `cargo xtask codegen` from the specification. Do not edit.

#[allow(unused_imports)]
use progenitor_client::{ByteStream, ClientInfo, Error, ResponseValue};
#[allow(unused_imports)]
use progenitor_client::{ClientHooks, OperationInfo, RequestBuilderExt, encode_path};
#[allow(clippy::all)]
/// The bodies of requests and answers.
#[allow(clippy::needless_pass_by_value)]
pub mod types {
    /// Agency to act for.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct AgencyKeyAuth {
        /// Agency to act for.
        pub identity: AgencyKeyIdentity,
    }
    /// Agency, and limits of the keys.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct AgencyKeyIdentity {
        /// Agency and life.
        pub assume_role: AgencyKeyRole,
        /// The list `assume_role`.
        pub methods: ::std::vec::Vec<::std::string::String>,
        /// Narrows the rights of the keys. Object storage only.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub policy: ::std::option::Option<ServicePolicy>,
    }
    /// Agency, its account by id or name (at least one of them), and the life of the keys.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct AgencyKeyRole {
        /// Name of the agency.
        pub agency_name: ::std::string::String,
        /// Id of the account that has set the agency up.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub domain_id: ::std::option::Option<::std::string::String>,
        /// Name of the account that has set the agency up.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub domain_name: ::std::option::Option<::std::string::String>,
        /// Life of the keys in seconds, 15 minutes to 24 hours.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub duration_seconds: ::std::option::Option<i32>,
        /// Name to appear under in the delegating account.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub session_user: ::std::option::Option<SessionUser>,
    }
    /// Agency to act for, and what the token shall be good for.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct AgencyTokenAuth {
        /// Agency to act for.
        pub identity: AgencyTokenIdentity,
        /// What the token shall be good for, in the delegating account.
        pub scope: Scope,
    }
    /// Agency to act for.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct AgencyTokenIdentity {
        /// The agency.
        pub assume_role: AgencyTokenRole,
        /// The list `assume_role`.
        pub methods: ::std::vec::Vec<::std::string::String>,
    }
    /// Agency, and its account by id or name (at least one of them).
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct AgencyTokenRole {
        /// Name of the agency.
        pub agency_name: ::std::string::String,
        /// Id of the account that has set the agency up.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub domain_id: ::std::option::Option<::std::string::String>,
        /// Name of the account that has set the agency up.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub domain_name: ::std::option::Option<::std::string::String>,
    }
    /// Who acts for an agency.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct AssumedBy {
        /// The user of the delegated account.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub user: ::std::option::Option<AssumedByUser>,
    }
    /// User who acts for an agency.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct AssumedByUser {
        /// Account that owns the user.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub domain: ::std::option::Option<TokenDomain>,
        /// User id.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub id: ::std::option::Option<::std::string::String>,
        /// User name.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub name: ::std::option::Option<::std::string::String>,
        /// End of life of the password, UTC; empty if there is none.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub password_expires_at: ::std::option::Option<::std::string::String>,
    }
    /// Who asks, and what the token shall be good for.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct Auth {
        /// Who asks.
        pub identity: Identity,
        /// What the token shall be good for.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub scope: ::std::option::Option<Scope>,
    }
    /// Endpoint of a service.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct CatalogEndpoint {
        /// Endpoint id.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub id: ::std::option::Option<::std::string::String>,
        /// Who may use it; `public` for all.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub interface: ::std::option::Option<::std::string::String>,
        /// Region, or `*`.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub region: ::std::option::Option<::std::string::String>,
        /// Region id, or `*`.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub region_id: ::std::option::Option<::std::string::String>,
        /// Address.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub url: ::std::option::Option<::std::string::String>,
    }
    /// Service of the catalogue.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct CatalogEntry {
        /// Where the service is.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub endpoints: ::std::vec::Vec<CatalogEndpoint>,
        /// Service id.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub id: ::std::option::Option<::std::string::String>,
        /// Service name.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub name: ::std::option::Option<::std::string::String>,
        /// Kind of service.
        #[serde(rename = "type")]
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub type_: ::std::option::Option<::std::string::String>,
    }
    /// Request for keys from an agency.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct CreateTemporaryAccessKeyByAgencyRequest {
        /// Agency and limits.
        pub auth: AgencyKeyAuth,
    }
    /// Request for keys from a token.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct CreateTemporaryAccessKeyByTokenRequest {
        /// Identity and limits.
        pub auth: TokenKeyAuth,
    }
    /// Temporary access keys. Secret.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct CreateTemporaryAccessKeyResponse {
        /// The keys.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub credential: ::std::option::Option<Credential>,
    }
    /// Request for a token.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
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
    /// Request for a token by an ID token.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct CreateTokenWithIdTokenRequest {
        /// ID token and scope.
        pub auth: IdTokenAuth,
    }
    /// Details of the issued token. The token itself is in the header `X-Subject-Token`.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct CreateTokenWithIdTokenResponse {
        /// Details of the token.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub token: ::std::option::Option<FederatedToken>,
    }
    /// Temporary access keys.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Default, PartialEq)]
    #[non_exhaustive]
    pub struct Credential {
        /// Access key id.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub access: ::std::option::Option<::std::string::String>,
        /// End of life, UTC with microseconds, as in `2026-01-05T14:30:00.125000Z`.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub expires_at: ::std::option::Option<::std::string::String>,
        /// Secret key. Never log it.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub secret: ::std::option::Option<::std::string::String>,
        /// Security token for `X-Security-Token`. Never log it.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub securitytoken: ::std::option::Option<::std::string::String>,
    }
    /// One account.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct Domain {
        /// Free text.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub description: ::std::option::Option<::std::string::String>,
        /// Whether the account can be used.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub enabled: ::std::option::Option<bool>,
        /// Account id.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub id: ::std::option::Option<::std::string::String>,
        /// Links of the account.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub links: ::std::option::Option<Links>,
        /// Account name.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub name: ::std::option::Option<::std::string::String>,
    }
    /// Account ("domain" in IAM terms), by id or name.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct DomainRef {
        /// Account id.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub id: ::std::option::Option<::std::string::String>,
        /// Account name.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub name: ::std::option::Option<::std::string::String>,
    }
    /// Details of a token of a federated user.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct FederatedToken {
        /// Service catalogue. Left out with `nocatalog`.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub catalog: ::std::vec::Vec<CatalogEntry>,
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
        pub user: ::std::option::Option<FederatedUser>,
    }
    /// Federated user of a token.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct FederatedUser {
        /// Account that owns the user.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub domain: ::std::option::Option<TokenDomain>,
        /// User id.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub id: ::std::option::Option<::std::string::String>,
        /// User name.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub name: ::std::option::Option<::std::string::String>,
        /// Where the user comes from.
        #[serde(rename = "OS-FEDERATION")]
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub os_federation: ::std::option::Option<Federation>,
    }
    /// Where a federated user comes from.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct Federation {
        /// User groups that the identity has been mapped to.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub groups: ::std::vec::Vec<FederationGroup>,
        /// Identity provider.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub identity_provider: ::std::option::Option<IdentityProviderId>,
        /// Protocol.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub protocol: ::std::option::Option<ProtocolId>,
    }
    /// User group.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct FederationGroup {
        /// Group id.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub id: ::std::option::Option<::std::string::String>,
        /// Group name.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub name: ::std::option::Option<::std::string::String>,
    }
    /// ID token of an identity provider.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, PartialEq)]
    #[non_exhaustive]
    pub struct IdToken {
        /// The ID token. Never log it.
        pub id: ::std::string::String,
    }
    /// ID token, and what the token shall be good for.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct IdTokenAuth {
        /// Who asks.
        pub id_token: IdToken,
        /// What the token shall be good for. Without it the token is unscoped.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub scope: ::std::option::Option<Scope>,
    }
    /// Proof of identity.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct Identity {
        /// The list `password`, or with a virtual MFA device `password` and `totp`.
        pub methods: ::std::vec::Vec<::std::string::String>,
        /// User name and password.
        pub password: PasswordMethod,
        /// Second factor. Only with a virtual MFA device.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub totp: ::std::option::Option<TotpMethod>,
    }
    /// Identity provider, by its id.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct IdentityProviderId {
        /// Identity provider id.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub id: ::std::option::Option<::std::string::String>,
    }
    /// Token to make keys from.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Default, PartialEq)]
    #[non_exhaustive]
    pub struct IdentityToken {
        /// Life of the keys in seconds, 15 minutes to 24 hours.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub duration_seconds: ::std::option::Option<i32>,
        /// The token; means the same as `X-Auth-Token` and is to go. Never log it.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub id: ::std::option::Option<::std::string::String>,
    }
    /// Request for a token of an agency.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct KeystoneCreateAgencyTokenRequest {
        /// Agency and scope.
        pub auth: AgencyTokenAuth,
    }
    /// Request for a scoped token.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct KeystoneCreateScopedTokenRequest {
        /// Unscoped token and scope.
        pub auth: ScopedTokenAuth,
    }
    /// Accounts.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct KeystoneListAuthDomainsResponse {
        /// The accounts.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub domains: ::std::vec::Vec<Domain>,
        /// Links of the list.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub links: ::std::option::Option<Links>,
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
        #[serde(rename = "self")]
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub self_: ::std::option::Option<::std::string::String>,
    }
    /// Projects, those that match the filters if there are any.
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
    #[non_exhaustive]
    pub struct PasswordMethod {
        /// The user.
        pub user: PasswordUser,
    }
    /// IAM user with password.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, PartialEq)]
    #[non_exhaustive]
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
    /// Project, by id or name; by name its account is needed, too.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct ProjectOfDomainRef {
        /// Account of the project. Needed with `name`.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub domain: ::std::option::Option<DomainRef>,
        /// Project id.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub id: ::std::option::Option<::std::string::String>,
        /// Project name; the region id unless a sub-project is meant.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub name: ::std::option::Option<::std::string::String>,
    }
    /// Project, by id or name.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct ProjectRef {
        /// Project id.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub id: ::std::option::Option<::std::string::String>,
        /// Project name; the region id unless a sub-project is meant.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub name: ::std::option::Option<::std::string::String>,
    }
    /// Protocol, by its id.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct ProtocolId {
        /// Protocol id, for example `saml` or `oidc`.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub id: ::std::option::Option<::std::string::String>,
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
    #[non_exhaustive]
    pub struct Scope {
        /// An account, for global services.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub domain: ::std::option::Option<DomainRef>,
        /// A project, for regional services.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub project: ::std::option::Option<ProjectRef>,
    }
    /// Unscoped token, and what the new one shall be good for.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct ScopedTokenAuth {
        /// Who asks.
        pub identity: ScopedTokenIdentity,
        /// What the token shall be good for.
        pub scope: ScopedTokenScope,
    }
    /// Proof of identity by a token.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct ScopedTokenIdentity {
        /// The list `token`.
        pub methods: ::std::vec::Vec<::std::string::String>,
        /// The unscoped token.
        pub token: UnscopedToken,
    }
    /// Reach of a token. Give exactly one of the two.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct ScopedTokenScope {
        /// An account, for global services.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub domain: ::std::option::Option<DomainRef>,
        /// A project, for regional services.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub project: ::std::option::Option<ProjectOfDomainRef>,
    }
    /// Policy that narrows rights.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct ServicePolicy {
        /// What is allowed or denied.
        #[serde(rename = "Statement")]
        pub statement: ::std::vec::Vec<ServiceStatement>,
        /// Form of the policy; 1.1 for policies of one's own.
        #[serde(rename = "Version")]
        pub version: ::std::string::String,
    }
    /// One rule of a policy.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct ServiceStatement {
        /// Actions, as `service:resource type:operation`; `*` is allowed.
        #[serde(rename = "Action")]
        pub action: ::std::vec::Vec<::std::string::String>,
        /// Conditions: operator, then key, then list of texts.
        #[serde(
            rename = "Condition",
            default,
            skip_serializing_if = "::serde_json::Map::is_empty"
        )]
        pub condition: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
        /// Whether the actions are allowed or denied; Deny wins. One of `Allow`, `Deny`.
        #[serde(rename = "Effect")]
        pub effect: ::std::string::String,
        /// Resources, as `service:region:account id:resource type:path`; `*` is allowed.
        #[serde(
            rename = "Resource",
            default,
            skip_serializing_if = "::std::vec::Vec::is_empty"
        )]
        pub resource: ::std::vec::Vec<::std::string::String>,
    }
    /// Enterprise user that the keys are for.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct SessionUser {
        /// 5 to 64 letters, digits, `-` and `_`, with a letter first.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub name: ::std::option::Option<::std::string::String>,
    }
    /// Details of a token.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct Token {
        /// Who acts for the agency. Only in tokens of agencies.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub assumed_by: ::std::option::Option<AssumedBy>,
        /// Service catalogue. Left out with `nocatalog`.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub catalog: ::std::vec::Vec<CatalogEntry>,
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
    /// Who asks.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct TokenKeyAuth {
        /// Who asks.
        pub identity: TokenKeyIdentity,
    }
    /// Token, and limits of the keys.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct TokenKeyIdentity {
        /// The list `token`.
        pub methods: ::std::vec::Vec<::std::string::String>,
        /// Narrows the rights of the keys. Object storage only.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub policy: ::std::option::Option<ServicePolicy>,
        /// Token and life. Without it the token in `X-Auth-Token` and 15 minutes.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub token: ::std::option::Option<IdentityToken>,
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
        /// Where the user comes from. Only for federated users.
        #[serde(rename = "OS-FEDERATION")]
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub os_federation: ::std::option::Option<Federation>,
        /// End of life of the password, UTC; empty if there is none. Not in tokens of agencies.
        #[serde(default, deserialize_with = "::huaweicloud_core::tolerant::field")]
        pub password_expires_at: ::std::option::Option<::std::string::String>,
    }
    /// Code of a virtual MFA device.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct TotpMethod {
        /// User and code.
        pub user: TotpUser,
    }
    /// User and code of the virtual MFA device.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, PartialEq)]
    #[non_exhaustive]
    pub struct TotpUser {
        /// Id (not name) of the IAM user.
        pub id: ::std::string::String,
        /// Current code of the device. Never log it.
        pub passcode: ::std::string::String,
    }
    /// Unscoped token.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, PartialEq)]
    #[non_exhaustive]
    pub struct UnscopedToken {
        /// The token. Never log it.
        pub id: ::std::string::String,
    }
    /// The optional parameters of [`KeystoneValidateToken`](super::Client::keystone_validate_token).
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct KeystoneValidateTokenOptions {
        /// Any non-empty value leaves the service catalogue out of the answer.
        pub nocatalog: ::std::option::Option<::std::string::String>,
    }
    impl KeystoneValidateTokenOptions {
        /// Sets `nocatalog`.
        #[must_use]
        pub fn nocatalog(
            mut self,
            nocatalog: impl ::std::convert::Into<::std::string::String>,
        ) -> Self {
            self.nocatalog = ::std::option::Option::Some(nocatalog.into());
            self
        }
    }
    /// The optional parameters of [`CreateTokenByPassword`](super::Client::create_token_by_password).
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct CreateTokenByPasswordOptions {
        /// Any non-empty value leaves the service catalogue out of the answer.
        pub nocatalog: ::std::option::Option<::std::string::String>,
    }
    impl CreateTokenByPasswordOptions {
        /// Sets `nocatalog`.
        #[must_use]
        pub fn nocatalog(
            mut self,
            nocatalog: impl ::std::convert::Into<::std::string::String>,
        ) -> Self {
            self.nocatalog = ::std::option::Option::Some(nocatalog.into());
            self
        }
    }
    /// The optional parameters of [`KeystoneCreateAgencyToken`](super::Client::keystone_create_agency_token).
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct KeystoneCreateAgencyTokenOptions {
        /// Any non-empty value leaves the service catalogue out of the answer.
        pub nocatalog: ::std::option::Option<::std::string::String>,
    }
    impl KeystoneCreateAgencyTokenOptions {
        /// Sets `nocatalog`.
        #[must_use]
        pub fn nocatalog(
            mut self,
            nocatalog: impl ::std::convert::Into<::std::string::String>,
        ) -> Self {
            self.nocatalog = ::std::option::Option::Some(nocatalog.into());
            self
        }
    }
    /// The optional parameters of [`KeystoneCreateScopedToken`](super::Client::keystone_create_scoped_token).
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct KeystoneCreateScopedTokenOptions {
        /// Any non-empty value leaves the service catalogue out of the answer.
        pub nocatalog: ::std::option::Option<::std::string::String>,
    }
    impl KeystoneCreateScopedTokenOptions {
        /// Sets `nocatalog`.
        #[must_use]
        pub fn nocatalog(
            mut self,
            nocatalog: impl ::std::convert::Into<::std::string::String>,
        ) -> Self {
            self.nocatalog = ::std::option::Option::Some(nocatalog.into());
            self
        }
    }
    /// The optional parameters of [`ListProjects`](super::Client::list_projects).
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct ListProjectsOptions {
        /// Only projects of this account id.
        pub domain_id: ::std::option::Option<::std::string::String>,
        /// Only enabled (true) or only disabled (false) projects.
        pub enabled: ::std::option::Option<bool>,
        /// Only projects with this name; the region id for the project of a region.
        pub name: ::std::option::Option<::std::string::String>,
        /// Page number, from 1. Goes together with `per_page`.
        pub page: ::std::option::Option<i32>,
        /// Only projects below this one: the account id for the built-in project of a region, the id of that project for a sub-project.
        pub parent_id: ::std::option::Option<::std::string::String>,
        /// Projects on a page, 1 to 5000. Goes together with `page`.
        pub per_page: ::std::option::Option<i32>,
    }
    impl ListProjectsOptions {
        /// Sets `domain_id`.
        #[must_use]
        pub fn domain_id(
            mut self,
            domain_id: impl ::std::convert::Into<::std::string::String>,
        ) -> Self {
            self.domain_id = ::std::option::Option::Some(domain_id.into());
            self
        }
        /// Sets `enabled`.
        #[must_use]
        pub fn enabled(mut self, enabled: bool) -> Self {
            self.enabled = ::std::option::Option::Some(enabled);
            self
        }
        /// Sets `name`.
        #[must_use]
        pub fn name(mut self, name: impl ::std::convert::Into<::std::string::String>) -> Self {
            self.name = ::std::option::Option::Some(name.into());
            self
        }
        /// Sets `page`.
        #[must_use]
        pub fn page(mut self, page: i32) -> Self {
            self.page = ::std::option::Option::Some(page);
            self
        }
        /// Sets `parent_id`.
        #[must_use]
        pub fn parent_id(
            mut self,
            parent_id: impl ::std::convert::Into<::std::string::String>,
        ) -> Self {
            self.parent_id = ::std::option::Option::Some(parent_id.into());
            self
        }
        /// Sets `per_page`.
        #[must_use]
        pub fn per_page(mut self, per_page: i32) -> Self {
            self.per_page = ::std::option::Option::Some(per_page);
            self
        }
    }
    impl AgencyKeyAuth {
        /// With what is required.
        pub fn new(identity: AgencyKeyIdentity) -> Self {
            Self { identity: identity }
        }
    }
    impl AgencyKeyIdentity {
        /// With what is required.
        pub fn new(
            assume_role: AgencyKeyRole,
            methods: impl ::std::iter::IntoIterator<
                Item = impl ::std::convert::Into<::std::string::String>,
            >,
        ) -> Self {
            Self {
                assume_role: assume_role,
                methods: methods
                    .into_iter()
                    .map(::std::convert::Into::into)
                    .collect(),
                policy: ::std::default::Default::default(),
            }
        }
        /// Sets `policy`.
        #[must_use]
        pub fn policy(mut self, policy: ServicePolicy) -> Self {
            self.policy = ::std::option::Option::Some(policy);
            self
        }
    }
    impl AgencyKeyRole {
        /// With what is required.
        pub fn new(agency_name: impl ::std::convert::Into<::std::string::String>) -> Self {
            Self {
                agency_name: agency_name.into(),
                domain_id: ::std::default::Default::default(),
                domain_name: ::std::default::Default::default(),
                duration_seconds: ::std::default::Default::default(),
                session_user: ::std::default::Default::default(),
            }
        }
        /// Sets `domain_id`.
        #[must_use]
        pub fn domain_id(
            mut self,
            domain_id: impl ::std::convert::Into<::std::string::String>,
        ) -> Self {
            self.domain_id = ::std::option::Option::Some(domain_id.into());
            self
        }
        /// Sets `domain_name`.
        #[must_use]
        pub fn domain_name(
            mut self,
            domain_name: impl ::std::convert::Into<::std::string::String>,
        ) -> Self {
            self.domain_name = ::std::option::Option::Some(domain_name.into());
            self
        }
        /// Sets `duration_seconds`.
        #[must_use]
        pub fn duration_seconds(mut self, duration_seconds: i32) -> Self {
            self.duration_seconds = ::std::option::Option::Some(duration_seconds);
            self
        }
        /// Sets `session_user`.
        #[must_use]
        pub fn session_user(mut self, session_user: SessionUser) -> Self {
            self.session_user = ::std::option::Option::Some(session_user);
            self
        }
    }
    impl AgencyTokenAuth {
        /// With what is required.
        pub fn new(identity: AgencyTokenIdentity, scope: Scope) -> Self {
            Self {
                identity: identity,
                scope: scope,
            }
        }
    }
    impl AgencyTokenIdentity {
        /// With what is required.
        pub fn new(
            assume_role: AgencyTokenRole,
            methods: impl ::std::iter::IntoIterator<
                Item = impl ::std::convert::Into<::std::string::String>,
            >,
        ) -> Self {
            Self {
                assume_role: assume_role,
                methods: methods
                    .into_iter()
                    .map(::std::convert::Into::into)
                    .collect(),
            }
        }
    }
    impl AgencyTokenRole {
        /// With what is required.
        pub fn new(agency_name: impl ::std::convert::Into<::std::string::String>) -> Self {
            Self {
                agency_name: agency_name.into(),
                domain_id: ::std::default::Default::default(),
                domain_name: ::std::default::Default::default(),
            }
        }
        /// Sets `domain_id`.
        #[must_use]
        pub fn domain_id(
            mut self,
            domain_id: impl ::std::convert::Into<::std::string::String>,
        ) -> Self {
            self.domain_id = ::std::option::Option::Some(domain_id.into());
            self
        }
        /// Sets `domain_name`.
        #[must_use]
        pub fn domain_name(
            mut self,
            domain_name: impl ::std::convert::Into<::std::string::String>,
        ) -> Self {
            self.domain_name = ::std::option::Option::Some(domain_name.into());
            self
        }
    }
    impl Auth {
        /// With what is required.
        pub fn new(identity: Identity) -> Self {
            Self {
                identity: identity,
                scope: ::std::default::Default::default(),
            }
        }
        /// Sets `scope`.
        #[must_use]
        pub fn scope(mut self, scope: Scope) -> Self {
            self.scope = ::std::option::Option::Some(scope);
            self
        }
    }
    impl CreateTemporaryAccessKeyByAgencyRequest {
        /// With what is required.
        pub fn new(auth: AgencyKeyAuth) -> Self {
            Self { auth: auth }
        }
    }
    impl CreateTemporaryAccessKeyByTokenRequest {
        /// With what is required.
        pub fn new(auth: TokenKeyAuth) -> Self {
            Self { auth: auth }
        }
    }
    impl CreateTokenByPasswordRequest {
        /// With what is required.
        pub fn new(auth: Auth) -> Self {
            Self { auth: auth }
        }
    }
    impl CreateTokenWithIdTokenRequest {
        /// With what is required.
        pub fn new(auth: IdTokenAuth) -> Self {
            Self { auth: auth }
        }
    }
    impl DomainRef {
        /// Sets `id`.
        #[must_use]
        pub fn id(mut self, id: impl ::std::convert::Into<::std::string::String>) -> Self {
            self.id = ::std::option::Option::Some(id.into());
            self
        }
        /// Sets `name`.
        #[must_use]
        pub fn name(mut self, name: impl ::std::convert::Into<::std::string::String>) -> Self {
            self.name = ::std::option::Option::Some(name.into());
            self
        }
    }
    impl IdToken {
        /// With what is required.
        pub fn new(id: impl ::std::convert::Into<::std::string::String>) -> Self {
            Self { id: id.into() }
        }
    }
    impl IdTokenAuth {
        /// With what is required.
        pub fn new(id_token: IdToken) -> Self {
            Self {
                id_token: id_token,
                scope: ::std::default::Default::default(),
            }
        }
        /// Sets `scope`.
        #[must_use]
        pub fn scope(mut self, scope: Scope) -> Self {
            self.scope = ::std::option::Option::Some(scope);
            self
        }
    }
    impl Identity {
        /// With what is required.
        pub fn new(
            methods: impl ::std::iter::IntoIterator<
                Item = impl ::std::convert::Into<::std::string::String>,
            >,
            password: PasswordMethod,
        ) -> Self {
            Self {
                methods: methods
                    .into_iter()
                    .map(::std::convert::Into::into)
                    .collect(),
                password: password,
                totp: ::std::default::Default::default(),
            }
        }
        /// Sets `totp`.
        #[must_use]
        pub fn totp(mut self, totp: TotpMethod) -> Self {
            self.totp = ::std::option::Option::Some(totp);
            self
        }
    }
    impl IdentityToken {
        /// Sets `duration_seconds`.
        #[must_use]
        pub fn duration_seconds(mut self, duration_seconds: i32) -> Self {
            self.duration_seconds = ::std::option::Option::Some(duration_seconds);
            self
        }
        /// Sets `id`.
        #[must_use]
        pub fn id(mut self, id: impl ::std::convert::Into<::std::string::String>) -> Self {
            self.id = ::std::option::Option::Some(id.into());
            self
        }
    }
    impl KeystoneCreateAgencyTokenRequest {
        /// With what is required.
        pub fn new(auth: AgencyTokenAuth) -> Self {
            Self { auth: auth }
        }
    }
    impl KeystoneCreateScopedTokenRequest {
        /// With what is required.
        pub fn new(auth: ScopedTokenAuth) -> Self {
            Self { auth: auth }
        }
    }
    impl PasswordMethod {
        /// With what is required.
        pub fn new(user: PasswordUser) -> Self {
            Self { user: user }
        }
    }
    /// What a [`PasswordUser`] cannot be without.
    #[derive(Clone, PartialEq)]
    pub struct PasswordUserRequired {
        /// Account that owns the user. Give its name.
        pub domain: DomainRef,
        /// Name of the IAM user.
        pub name: ::std::string::String,
        /// Password of the IAM user. Never log it.
        pub password: ::std::string::String,
    }
    impl PasswordUser {
        /// With what is required, by name.
        pub fn new(required: PasswordUserRequired) -> Self {
            Self {
                domain: required.domain,
                name: required.name,
                password: required.password,
            }
        }
    }
    impl ProjectOfDomainRef {
        /// Sets `domain`.
        #[must_use]
        pub fn domain(mut self, domain: DomainRef) -> Self {
            self.domain = ::std::option::Option::Some(domain);
            self
        }
        /// Sets `id`.
        #[must_use]
        pub fn id(mut self, id: impl ::std::convert::Into<::std::string::String>) -> Self {
            self.id = ::std::option::Option::Some(id.into());
            self
        }
        /// Sets `name`.
        #[must_use]
        pub fn name(mut self, name: impl ::std::convert::Into<::std::string::String>) -> Self {
            self.name = ::std::option::Option::Some(name.into());
            self
        }
    }
    impl ProjectRef {
        /// Sets `id`.
        #[must_use]
        pub fn id(mut self, id: impl ::std::convert::Into<::std::string::String>) -> Self {
            self.id = ::std::option::Option::Some(id.into());
            self
        }
        /// Sets `name`.
        #[must_use]
        pub fn name(mut self, name: impl ::std::convert::Into<::std::string::String>) -> Self {
            self.name = ::std::option::Option::Some(name.into());
            self
        }
    }
    impl Scope {
        /// Sets `domain`.
        #[must_use]
        pub fn domain(mut self, domain: DomainRef) -> Self {
            self.domain = ::std::option::Option::Some(domain);
            self
        }
        /// Sets `project`.
        #[must_use]
        pub fn project(mut self, project: ProjectRef) -> Self {
            self.project = ::std::option::Option::Some(project);
            self
        }
    }
    impl ScopedTokenAuth {
        /// With what is required.
        pub fn new(identity: ScopedTokenIdentity, scope: ScopedTokenScope) -> Self {
            Self {
                identity: identity,
                scope: scope,
            }
        }
    }
    impl ScopedTokenIdentity {
        /// With what is required.
        pub fn new(
            methods: impl ::std::iter::IntoIterator<
                Item = impl ::std::convert::Into<::std::string::String>,
            >,
            token: UnscopedToken,
        ) -> Self {
            Self {
                methods: methods
                    .into_iter()
                    .map(::std::convert::Into::into)
                    .collect(),
                token: token,
            }
        }
    }
    impl ScopedTokenScope {
        /// Sets `domain`.
        #[must_use]
        pub fn domain(mut self, domain: DomainRef) -> Self {
            self.domain = ::std::option::Option::Some(domain);
            self
        }
        /// Sets `project`.
        #[must_use]
        pub fn project(mut self, project: ProjectOfDomainRef) -> Self {
            self.project = ::std::option::Option::Some(project);
            self
        }
    }
    impl ServicePolicy {
        /// With what is required.
        pub fn new(statement: impl ::std::iter::IntoIterator<Item = ServiceStatement>) -> Self {
            Self {
                version: "1.1".to_owned(),
                statement: statement.into_iter().collect(),
            }
        }
    }
    impl ServiceStatement {
        /// With what is required.
        pub fn new(
            action: impl ::std::iter::IntoIterator<
                Item = impl ::std::convert::Into<::std::string::String>,
            >,
            effect: impl ::std::convert::Into<::std::string::String>,
        ) -> Self {
            Self {
                action: action.into_iter().map(::std::convert::Into::into).collect(),
                effect: effect.into(),
                condition: ::std::default::Default::default(),
                resource: ::std::default::Default::default(),
            }
        }
        /// Sets `condition`.
        #[must_use]
        pub fn condition(
            mut self,
            condition: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
        ) -> Self {
            self.condition = condition;
            self
        }
        /// Sets `resource`.
        #[must_use]
        pub fn resource(
            mut self,
            resource: impl ::std::iter::IntoIterator<
                Item = impl ::std::convert::Into<::std::string::String>,
            >,
        ) -> Self {
            self.resource = resource
                .into_iter()
                .map(::std::convert::Into::into)
                .collect();
            self
        }
    }
    impl SessionUser {
        /// Sets `name`.
        #[must_use]
        pub fn name(mut self, name: impl ::std::convert::Into<::std::string::String>) -> Self {
            self.name = ::std::option::Option::Some(name.into());
            self
        }
    }
    impl TokenKeyAuth {
        /// With what is required.
        pub fn new(identity: TokenKeyIdentity) -> Self {
            Self { identity: identity }
        }
    }
    impl TokenKeyIdentity {
        /// With what is required.
        pub fn new(
            methods: impl ::std::iter::IntoIterator<
                Item = impl ::std::convert::Into<::std::string::String>,
            >,
        ) -> Self {
            Self {
                methods: methods
                    .into_iter()
                    .map(::std::convert::Into::into)
                    .collect(),
                policy: ::std::default::Default::default(),
                token: ::std::default::Default::default(),
            }
        }
        /// Sets `policy`.
        #[must_use]
        pub fn policy(mut self, policy: ServicePolicy) -> Self {
            self.policy = ::std::option::Option::Some(policy);
            self
        }
        /// Sets `token`.
        #[must_use]
        pub fn token(mut self, token: IdentityToken) -> Self {
            self.token = ::std::option::Option::Some(token);
            self
        }
    }
    impl TotpMethod {
        /// With what is required.
        pub fn new(user: TotpUser) -> Self {
            Self { user: user }
        }
    }
    /// What a [`TotpUser`] cannot be without.
    #[derive(Clone, PartialEq)]
    pub struct TotpUserRequired {
        /// Id (not name) of the IAM user.
        pub id: ::std::string::String,
        /// Current code of the device. Never log it.
        pub passcode: ::std::string::String,
    }
    impl TotpUser {
        /// With what is required, by name.
        pub fn new(required: TotpUserRequired) -> Self {
            Self {
                id: required.id,
                passcode: required.passcode,
            }
        }
    }
    impl UnscopedToken {
        /// With what is required.
        pub fn new(id: impl ::std::convert::Into<::std::string::String>) -> Self {
            Self { id: id.into() }
        }
    }
    ::huaweicloud_core::tolerant_records!(
        AssumedBy,
        AssumedByUser,
        CatalogEndpoint,
        CatalogEntry,
        CreateTemporaryAccessKeyResponse,
        CreateTokenByPasswordResponse,
        CreateTokenWithIdTokenResponse,
        Credential,
        Domain,
        FederatedToken,
        FederatedUser,
        Federation,
        FederationGroup,
        IdentityProviderId,
        KeystoneListAuthDomainsResponse,
        Links,
        ListProjectsResponse,
        Project,
        ProtocolId,
        Role,
        Token,
        TokenDomain,
        TokenProject,
        TokenUser
    );
    impl ::std::fmt::Debug for Credential {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct("Credential")
                .field("access", &self.access)
                .field("expires_at", &self.expires_at)
                .field("secret", &"…")
                .field("securitytoken", &"…")
                .finish()
        }
    }
    impl ::std::fmt::Debug for IdToken {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct("IdToken").field("id", &"…").finish()
        }
    }
    impl ::std::fmt::Debug for IdentityToken {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct("IdentityToken")
                .field("duration_seconds", &self.duration_seconds)
                .field("id", &"…")
                .finish()
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
    impl ::std::fmt::Debug for UnscopedToken {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct("UnscopedToken").field("id", &"…").finish()
        }
    }
    impl ::std::fmt::Debug for PasswordUserRequired {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct("PasswordUserRequired")
                .field("domain", &self.domain)
                .field("name", &self.name)
                .field("password", &"…")
                .finish()
        }
    }
    impl ::std::fmt::Debug for TotpUserRequired {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct("TotpUserRequired")
                .field("id", &self.id)
                .field("passcode", &"…")
                .finish()
        }
    }
}
#[derive(Clone, Debug)]
/// Client for Huawei Cloud Identity and Access Management
///
/// The part of IAM that clients of other services need: tokens, temporary access keys, and the ids of
/// projects and accounts.
///
/// - Errors of IAM have the form `{"error": {"code": 401, "message": "...", "title": "..."}}` with an
///   integer code. Errors of the gateway are flat: `error_code`, `error_msg`, `request_id`.
/// - `x-errors` lists codes to expect; where no page ties codes to a call they follow from the general
///   table of the service.
/// - IAM sends the response header `X-IAM-Trace-Id`; quote it in support cases.
/// - A token from a regional host works in that region only. A token from the global host works in
///   all regions.
///
/// Operations have the names of the reference pages and of SDK 3.1.219, but for CreateTokenByPassword
/// (KeystoneCreateUserTokenByPassword and its form with MFA there) and ListProjects
/// (KeystoneListProjects there).
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
    async fn create_token_with_id_token_once<'a>(
        &'a self,
        x_idp_id: &'a str,
        body: &'a types::CreateTokenWithIdTokenRequest,
    ) -> Result<
        ResponseValue<types::CreateTokenWithIdTokenResponse>,
        Error<::huaweicloud_core::ErrorBody>,
    > {
        let url = format!("{}/v3.0/OS-AUTH/id-token/tokens", self.baseurl,);
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(2usize);
        header_map.append(
            ::reqwest::header::HeaderName::from_static("api-version"),
            ::reqwest::header::HeaderValue::from_static(Self::api_version()),
        );
        header_map.append("X-Idp-Id", x_idp_id.to_string().try_into()?);
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
            operation_id: "create_token_with_id_token",
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
    async fn create_temporary_access_key_by_agency_once<'a>(
        &'a self,
        body: &'a types::CreateTemporaryAccessKeyByAgencyRequest,
    ) -> Result<
        ResponseValue<types::CreateTemporaryAccessKeyResponse>,
        Error<::huaweicloud_core::ErrorBody>,
    > {
        let url = format!("{}/v3.0/OS-CREDENTIAL/securitytokens", self.baseurl,);
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
            operation_id: "create_temporary_access_key_by_agency",
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
    async fn create_temporary_access_key_by_token_once<'a>(
        &'a self,
        body: &'a types::CreateTemporaryAccessKeyByTokenRequest,
    ) -> Result<
        ResponseValue<types::CreateTemporaryAccessKeyResponse>,
        Error<::huaweicloud_core::ErrorBody>,
    > {
        let url = format!("{}/v3.0/OS-CREDENTIAL/securitytokens", self.baseurl,);
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
            operation_id: "create_temporary_access_key_by_token",
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
    async fn keystone_list_auth_domains_once<'a>(
        &'a self,
    ) -> Result<
        ResponseValue<types::KeystoneListAuthDomainsResponse>,
        Error<::huaweicloud_core::ErrorBody>,
    > {
        let url = format!("{}/v3/auth/domains", self.baseurl,);
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
            operation_id: "keystone_list_auth_domains",
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
    async fn keystone_list_auth_projects_once<'a>(
        &'a self,
    ) -> Result<ResponseValue<types::ListProjectsResponse>, Error<::huaweicloud_core::ErrorBody>>
    {
        let url = format!("{}/v3/auth/projects", self.baseurl,);
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
            operation_id: "keystone_list_auth_projects",
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
    async fn keystone_validate_token_once<'a>(
        &'a self,
        nocatalog: Option<&'a str>,
        x_subject_token: &'a str,
    ) -> Result<
        ResponseValue<types::CreateTokenByPasswordResponse>,
        Error<::huaweicloud_core::ErrorBody>,
    > {
        let url = format!("{}/v3/auth/tokens", self.baseurl,);
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(2usize);
        header_map.append(
            ::reqwest::header::HeaderName::from_static("api-version"),
            ::reqwest::header::HeaderValue::from_static(Self::api_version()),
        );
        header_map.append("X-Subject-Token", x_subject_token.to_string().try_into()?);
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&progenitor_client::QueryParam::new("nocatalog", &nocatalog))
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "keystone_validate_token",
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
    async fn create_token_by_password_once<'a>(
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
    async fn keystone_create_agency_token_once<'a>(
        &'a self,
        nocatalog: Option<&'a str>,
        body: &'a types::KeystoneCreateAgencyTokenRequest,
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
            operation_id: "keystone_create_agency_token",
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
    async fn keystone_create_scoped_token_once<'a>(
        &'a self,
        nocatalog: Option<&'a str>,
        body: &'a types::KeystoneCreateScopedTokenRequest,
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
            operation_id: "keystone_create_scoped_token",
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
    async fn list_projects_once<'a>(
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
    async fn keystone_list_projects_for_user_once<'a>(
        &'a self,
        user_id: &'a ::huaweicloud_core::PathSegment,
    ) -> Result<ResponseValue<types::ListProjectsResponse>, Error<::huaweicloud_core::ErrorBody>>
    {
        let url = format!(
            "{}/v3/users/{}/projects",
            self.baseurl,
            encode_path(&user_id.to_string()),
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
            operation_id: "keystone_list_projects_for_user",
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
    /// Get a token for an ID token of OpenID Connect.
    ///
    /// Exchanges the ID token of an enterprise's identity provider for a token of a federated user.
    /// **The token is in the response header `X-Subject-Token`.** Without `scope` it is unscoped: good
    /// for `KeystoneCreateScopedToken` and for temporary access keys, as the SDKs do.
    ///
    /// The call needs no other authentication. SDK 3.1.219 has the entries of `catalog` as bare
    /// endpoints and those of `groups` as anything; they are modelled as in other tokens here.
    ///
    /// Changes nothing.
    ///
    /// Source: <https://support.huaweicloud.com/intl/en-us/api-iam/iam_13_0605.html>
    ///
    /// # Arguments
    /// - `x_idp_id`: Id of the identity provider.
    /// - `body`: ID token and scope.
    ///
    /// # Errors
    /// Every way a call can fail, see [`::huaweicloud_core::Error`].
    #[doc(alias = "CreateTokenWithIdToken")]
    pub async fn create_token_with_id_token<'a>(
        &'a self,
        x_idp_id: &'a str,
        body: &'a types::CreateTokenWithIdTokenRequest,
    ) -> ::std::result::Result<
        ::huaweicloud_core::Answer<types::CreateTokenWithIdTokenResponse>,
        ::huaweicloud_core::Error,
    > {
        self.inner
            .call(|| self.create_token_with_id_token_once(x_idp_id, body))
            .await
    }
    /// Get temporary access keys for an agency.
    ///
    /// The keys have the rights of the agency, cut down by `policy` if there is one. The caller needs the permission to use agencies (role Agent Operator).
    ///
    /// Changes nothing.
    ///
    /// Source: <https://support.huaweicloud.com/intl/en-us/api-iam/iam_04_0101.html>
    ///
    /// # Arguments
    /// - `body`: Whose keys, and for how long.
    ///
    /// # Errors
    /// Every way a call can fail, see [`::huaweicloud_core::Error`].
    #[doc(alias = "CreateTemporaryAccessKeyByAgency")]
    pub async fn create_temporary_access_key_by_agency<'a>(
        &'a self,
        body: &'a types::CreateTemporaryAccessKeyByAgencyRequest,
    ) -> ::std::result::Result<
        ::huaweicloud_core::Answer<types::CreateTemporaryAccessKeyResponse>,
        ::huaweicloud_core::Error,
    > {
        self.inner
            .call(|| self.create_temporary_access_key_by_agency_once(body))
            .await
    }
    /// Get temporary access keys for one's own identity.
    ///
    /// The keys have the rights of the token, cut down by `policy` if there is one (object storage only). Tokens of users, of federated users and of agencies will do; without `token` the one in `X-Auth-Token` counts. No permission is needed.
    ///
    /// Changes nothing.
    ///
    /// Source: <https://support.huaweicloud.com/intl/en-us/api-iam/iam_04_0002.html>
    ///
    /// # Arguments
    /// - `body`: Whose keys, and for how long.
    ///
    /// # Errors
    /// Every way a call can fail, see [`::huaweicloud_core::Error`].
    #[doc(alias = "CreateTemporaryAccessKeyByToken")]
    pub async fn create_temporary_access_key_by_token<'a>(
        &'a self,
        body: &'a types::CreateTemporaryAccessKeyByTokenRequest,
    ) -> ::std::result::Result<
        ::huaweicloud_core::Answer<types::CreateTemporaryAccessKeyResponse>,
        ::huaweicloud_core::Error,
    > {
        self.inner
            .call(|| self.create_temporary_access_key_by_token_once(body))
            .await
    }
    /// List the accounts that the caller may use.
    ///
    /// Lists the accounts ("domains" in IAM terms) that the caller's identity can get at. The SDKs take
    /// the first one as the account id for global services. No permission is needed. The list may be
    /// empty.
    ///
    /// Changes nothing.
    ///
    /// Source: <https://support.huaweicloud.com/intl/en-us/api-iam/iam_07_0001.html>
    ///
    /// # Errors
    /// Every way a call can fail, see [`::huaweicloud_core::Error`].
    #[doc(alias = "KeystoneListAuthDomains")]
    pub async fn keystone_list_auth_domains<'a>(
        &'a self,
    ) -> ::std::result::Result<
        ::huaweicloud_core::Answer<types::KeystoneListAuthDomainsResponse>,
        ::huaweicloud_core::Error,
    > {
        self.inner
            .call(|| self.keystone_list_auth_domains_once())
            .await
    }
    /// List the projects that the caller may use.
    ///
    /// Lists the projects that the caller's identity can get at. Unlike `ListProjects` it needs no
    /// permission, and it has no filters: look for the name in the answer.
    ///
    /// Changes nothing.
    ///
    /// Source: <https://support.huaweicloud.com/intl/en-us/api-iam/iam_06_0003.html>
    ///
    /// # Errors
    /// Every way a call can fail, see [`::huaweicloud_core::Error`].
    #[doc(alias = "KeystoneListAuthProjects")]
    pub async fn keystone_list_auth_projects<'a>(
        &'a self,
    ) -> ::std::result::Result<
        ::huaweicloud_core::Answer<types::ListProjectsResponse>,
        ::huaweicloud_core::Error,
    > {
        self.inner
            .call(|| self.keystone_list_auth_projects_once())
            .await
    }
    /// Check a token.
    ///
    /// Answers with the details of the token in `X-Subject-Token` if it is good. The caller's own token
    /// goes into `X-Auth-Token`; both may be the same. Users may check their own tokens, administrators
    /// those of the users of their account. The answer repeats the token in its header.
    ///
    /// The header `X-Subject-Token` is as secret as a password: keep it out of logs.
    ///
    /// Changes nothing.
    ///
    /// Source: <https://support.huaweicloud.com/intl/en-us/api-iam/iam_30_0004.html>
    ///
    /// # Arguments
    /// - `x_subject_token`: The token to check. Secret.
    /// - `options`: what may be left out.
    ///
    /// # Errors
    /// Every way a call can fail, see [`::huaweicloud_core::Error`].
    #[doc(alias = "KeystoneValidateToken")]
    pub async fn keystone_validate_token<'a>(
        &'a self,
        x_subject_token: &'a str,
        options: &'a types::KeystoneValidateTokenOptions,
    ) -> ::std::result::Result<
        ::huaweicloud_core::Answer<types::CreateTokenByPasswordResponse>,
        ::huaweicloud_core::Error,
    > {
        self.inner
            .call(|| {
                self.keystone_validate_token_once(options.nocatalog.as_deref(), x_subject_token)
            })
            .await
    }
    /// Get a token for an IAM user name and password.
    ///
    /// Needs neither token nor signature.
    ///
    /// - The token ends early, within 30 minutes, when the user is disabled or deleted, when the
    ///   password or an access key changes, or when permissions or the state of the account change.
    /// - An account upgraded to a HUAWEI ID cannot get a token for itself; use an IAM user. Federated
    ///   users have no password that would work here.
    /// - With a virtual MFA device, `methods` is `password` and `totp`, and `totp` has to be filled.
    /// - Wrong credentials give HTTP 401. Do not repeat such a call on your own.
    ///
    /// SDK 3.1.219 has KeystoneCreateUserTokenByPassword and
    /// KeystoneCreateUserTokenByPasswordAndMfa for it.
    ///
    /// Changes nothing.
    ///
    /// Source: <https://support.huaweicloud.com/intl/en-us/api-iam/iam_30_0001.html>
    ///
    /// # Arguments
    /// - `body`: Identity and scope.
    /// - `options`: what may be left out.
    ///
    /// # Errors
    /// Every way a call can fail, see [`::huaweicloud_core::Error`].
    #[doc(alias = "CreateTokenByPassword")]
    pub async fn create_token_by_password<'a>(
        &'a self,
        body: &'a types::CreateTokenByPasswordRequest,
        options: &'a types::CreateTokenByPasswordOptions,
    ) -> ::std::result::Result<
        ::huaweicloud_core::Answer<types::CreateTokenByPasswordResponse>,
        ::huaweicloud_core::Error,
    > {
        self.inner
            .call(|| self.create_token_by_password_once(options.nocatalog.as_deref(), body))
            .await
    }
    /// Get a token for an agency of another account.
    ///
    /// The token works on what the delegating account has handed over, not on one's own resources. The caller sends a token in `X-Auth-Token` and needs the permission to use agencies (role Agent Operator). The answer names the caller in `assumed_by`.
    ///
    /// Changes nothing.
    ///
    /// Source: <https://support.huaweicloud.com/intl/en-us/api-iam/iam_30_0003.html>
    ///
    /// # Arguments
    /// - `body`: Identity and scope.
    /// - `options`: what may be left out.
    ///
    /// # Errors
    /// Every way a call can fail, see [`::huaweicloud_core::Error`].
    #[doc(alias = "KeystoneCreateAgencyToken")]
    pub async fn keystone_create_agency_token<'a>(
        &'a self,
        body: &'a types::KeystoneCreateAgencyTokenRequest,
        options: &'a types::KeystoneCreateAgencyTokenOptions,
    ) -> ::std::result::Result<
        ::huaweicloud_core::Answer<types::CreateTokenByPasswordResponse>,
        ::huaweicloud_core::Error,
    > {
        self.inner
            .call(|| self.keystone_create_agency_token_once(options.nocatalog.as_deref(), body))
            .await
    }
    /// Turn an unscoped token of a federated user into a scoped one.
    ///
    /// The unscoped token goes into the body; the call needs no other authentication. Pages advise temporary access keys instead.
    ///
    /// Changes nothing.
    ///
    /// Source: <https://support.huaweicloud.com/intl/en-us/api-iam/iam_13_0604.html>
    ///
    /// # Arguments
    /// - `body`: Identity and scope.
    /// - `options`: what may be left out.
    ///
    /// # Errors
    /// Every way a call can fail, see [`::huaweicloud_core::Error`].
    #[doc(alias = "KeystoneCreateScopedToken")]
    pub async fn keystone_create_scoped_token<'a>(
        &'a self,
        body: &'a types::KeystoneCreateScopedTokenRequest,
        options: &'a types::KeystoneCreateScopedTokenOptions,
    ) -> ::std::result::Result<
        ::huaweicloud_core::Answer<types::CreateTokenByPasswordResponse>,
        ::huaweicloud_core::Error,
    > {
        self.inner
            .call(|| self.keystone_create_scoped_token_once(options.nocatalog.as_deref(), body))
            .await
    }
    /// Find projects, for example by name.
    ///
    /// Lists projects of the account that match all given filters. The usual call is
    /// `GET /v3/projects?name=<region id>` to learn the project id of a region.
    ///
    /// - Exactly one project is expected for a region id. An empty list and several projects are both
    ///   cases for the user to solve by giving the project id.
    /// - Names to expect: the region id, `<region id>_<name>` for a sub-project, and `MOS`, which
    ///   belongs to object storage.
    /// - Listing needs a permission that plain users may lack: HTTP 401 means the credentials are bad,
    ///   HTTP 403 means they are good but may not list. `KeystoneListAuthProjects` needs none.
    /// - Either a token or a signature works. The SDKs sign this call without X-Project-Id.
    /// - The core of SDK 3.1.219 sends only `name`. The other filters come from the reference page,
    ///   which calls the operation KeystoneListProjects, as the SDK's own IAM client does. `is_domain`
    ///   is listed there too, to be left empty, and is therefore not modelled as a filter.
    ///
    /// Changes nothing.
    ///
    /// Source: <https://support.huaweicloud.com/intl/en-us/api-iam/iam_06_0001.html>
    ///
    /// # Arguments
    /// - `options`: what may be left out.
    ///
    /// # Errors
    /// Every way a call can fail, see [`::huaweicloud_core::Error`].
    #[doc(alias = "ListProjects")]
    pub async fn list_projects<'a>(
        &'a self,
        options: &'a types::ListProjectsOptions,
    ) -> ::std::result::Result<
        ::huaweicloud_core::Answer<types::ListProjectsResponse>,
        ::huaweicloud_core::Error,
    > {
        self.inner
            .call(|| {
                self.list_projects_once(
                    options.domain_id.as_deref(),
                    options.enabled,
                    options.name.as_deref(),
                    options.page,
                    options.parent_id.as_deref(),
                    options.per_page,
                )
            })
            .await
    }
    /// All records that [`list_projects`](Self::list_projects) lists, from where the arguments begin, read page by page as they are asked for. Read them with `futures_util::TryStreamExt`.
    ///
    /// # Errors
    /// The first one of a read ends the stream; see [`::huaweicloud_core::pages`].
    pub fn list_projects_all(
        &self,
        options: &types::ListProjectsOptions,
    ) -> ::huaweicloud_core::pages::Records<types::Project> {
        let client = self.clone();
        let options = options.clone();
        ::std::boxed::Box::pin(::huaweicloud_core::pages::by_number(
            options
                .page
                .clone()
                .and_then(|at| at.try_into().ok())
                .unwrap_or(1i32),
            move |at| {
                let client = client.clone();
                let mut options = options.clone();
                options.page = ::std::option::Option::Some(at.into());
                options.per_page = options.per_page.or(::std::option::Option::Some(100i32));
                async move {
                    let answer = client.list_projects(&options).await?;
                    let list = answer.value;
                    ::std::result::Result::Ok(::huaweicloud_core::pages::Page::new(list.projects))
                }
            },
        ))
    }
    /// List the projects that a user may use.
    ///
    /// Lists the projects of one IAM user. Users need no permission for their own; for others an
    /// administrator's permission is needed.
    ///
    /// Changes nothing.
    ///
    /// Source: <https://support.huaweicloud.com/intl/en-us/api-iam/iam_06_0002.html>
    ///
    /// # Arguments
    /// - `user_id`: Id of the IAM user.
    ///
    /// # Errors
    /// Every way a call can fail, see [`::huaweicloud_core::Error`].
    #[doc(alias = "KeystoneListProjectsForUser")]
    pub async fn keystone_list_projects_for_user<'a>(
        &'a self,
        user_id: &'a ::huaweicloud_core::PathSegment,
    ) -> ::std::result::Result<
        ::huaweicloud_core::Answer<types::ListProjectsResponse>,
        ::huaweicloud_core::Error,
    > {
        self.inner
            .call(|| self.keystone_list_projects_for_user_once(user_id))
            .await
    }
}
/// The operations, as the specification names them.
pub const OPERATIONS: &[::huaweicloud_core::Operation] = &[
    ::huaweicloud_core::Operation {
        id: "CreateTokenWithIdToken",
        method: "POST",
        path: "/v3.0/OS-AUTH/id-token/tokens",
    },
    ::huaweicloud_core::Operation {
        id: "CreateTemporaryAccessKeyByAgency",
        method: "POST",
        path: "/v3.0/OS-CREDENTIAL/securitytokens",
    },
    ::huaweicloud_core::Operation {
        id: "CreateTemporaryAccessKeyByToken",
        method: "POST",
        path: "/v3.0/OS-CREDENTIAL/securitytokens",
    },
    ::huaweicloud_core::Operation {
        id: "KeystoneListAuthDomains",
        method: "GET",
        path: "/v3/auth/domains",
    },
    ::huaweicloud_core::Operation {
        id: "KeystoneListAuthProjects",
        method: "GET",
        path: "/v3/auth/projects",
    },
    ::huaweicloud_core::Operation {
        id: "KeystoneValidateToken",
        method: "GET",
        path: "/v3/auth/tokens",
    },
    ::huaweicloud_core::Operation {
        id: "CreateTokenByPassword",
        method: "POST",
        path: "/v3/auth/tokens",
    },
    ::huaweicloud_core::Operation {
        id: "KeystoneCreateAgencyToken",
        method: "POST",
        path: "/v3/auth/tokens",
    },
    ::huaweicloud_core::Operation {
        id: "KeystoneCreateScopedToken",
        method: "POST",
        path: "/v3/auth/tokens",
    },
    ::huaweicloud_core::Operation {
        id: "ListProjects",
        method: "GET",
        path: "/v3/projects",
    },
    ::huaweicloud_core::Operation {
        id: "KeystoneListProjectsForUser",
        method: "GET",
        path: "/v3/users/{user_id}/projects",
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
        "create_token_with_id_token" => CallTraits::READ.hiding(&["auth.id_token.id"]),
        "create_temporary_access_key_by_agency" => CallTraits::READ,
        "create_temporary_access_key_by_token" => {
            CallTraits::READ.hiding(&["auth.identity.token.id"])
        }
        "keystone_list_auth_domains" => CallTraits::READ,
        "keystone_list_auth_projects" => CallTraits::READ,
        "keystone_validate_token" => CallTraits::READ,
        "create_token_by_password" => CallTraits::READ.hiding(&[
            "auth.identity.password.user.password",
            "auth.identity.totp.user.passcode",
        ]),
        "keystone_create_agency_token" => CallTraits::READ,
        "keystone_create_scoped_token" => CallTraits::READ.hiding(&["auth.identity.token.id"]),
        "list_projects" => CallTraits::READ,
        "keystone_list_projects_for_user" => CallTraits::READ,
        _ => CallTraits::ACTION,
    }
}
