//! Every operation of the bindings, called. Made by `cargo xtask codegen`; do not edit.
#![allow(deprecated)]

use crate::given::{Call, file, nothing, parsed};
/// The calls of `huaweicloud_cph`.
pub(crate) const CPH: &[Call<huaweicloud_cph::Client>] = &[
    ("DeleteAccessInfos", |client, given| {
        Box::pin(async move {
            parsed(
                client
                    .delete_access_infos(&given.segment("project_id"), &given.body())
                    .await
                    .map(|answer| answer.value),
            )
        })
    }),
    ("ListAccessInfos", |client, given| {
        Box::pin(async move {
            parsed(
                client
                    .list_access_infos(&given.segment("project_id"), given.text("server_id"))
                    .await
                    .map(|answer| answer.value),
            )
        })
    }),
    ("PutAccessInfos", |client, given| {
        Box::pin(async move {
            parsed(
                client
                    .put_access_infos(&given.segment("project_id"), &given.body())
                    .await
                    .map(|answer| answer.value),
            )
        })
    }),
    ("ShowBandwidthDetail", |client, given| {
        Box::pin(async move {
            parsed(
                client
                    .show_bandwidth_detail(&given.segment("project_id"), &{
                        let mut options =
                            huaweicloud_cph::types::ShowBandwidthDetailOptions::default();
                        options.limit = given.value("limit");
                        options.offset = given.value("offset");
                        options
                    })
                    .await
                    .map(|answer| answer.value),
            )
        })
    }),
    ("UpdateBandwidth", |client, given| {
        Box::pin(async move {
            parsed(
                client
                    .update_bandwidth(
                        &given.segment("project_id"),
                        &given.segment("band_width_id"),
                        &given.body(),
                    )
                    .await
                    .map(|answer| answer.value),
            )
        })
    }),
    ("ListEncodeServers", |client, given| {
        Box::pin(async move {
            parsed(
                client
                    .list_encode_servers(&given.segment("project_id"), &{
                        let mut options =
                            huaweicloud_cph::types::ListEncodeServersOptions::default();
                        options.limit = given.value("limit");
                        options.offset = given.value("offset");
                        options.server_id = given.value("server_id");
                        options.status = given.value("status");
                        options.type_ = given.value("type");
                        options
                    })
                    .await
                    .map(|answer| answer.value),
            )
        })
    }),
    ("RestartEncodeServer", |client, given| {
        Box::pin(async move {
            parsed(
                client
                    .restart_encode_server(&given.segment("project_id"), &given.body())
                    .await
                    .map(|answer| answer.value),
            )
        })
    }),
    ("ListImages", |client, given| {
        Box::pin(async move {
            parsed(
                client
                    .list_images(&given.segment("project_id"), &{
                        let mut options = huaweicloud_cph::types::ListImagesOptions::default();
                        options.create_since = given.value("create_since");
                        options.create_until = given.value("create_until");
                        options.image_id = given.value("image_id");
                        options.image_name = given.value("image_name");
                        options.image_type = given.value("image_type");
                        options.limit = given.value("limit");
                        options.offset = given.value("offset");
                        options.src_project_id = given.value("src_project_id");
                        options.status = given.value("status");
                        options
                    })
                    .await
                    .map(|answer| answer.value),
            )
        })
    }),
    ("DeleteImage", |client, given| {
        Box::pin(async move {
            parsed(
                client
                    .delete_image(&given.segment("project_id"), &given.segment("image_id"))
                    .await
                    .map(|answer| answer.value),
            )
        })
    }),
    ("ListImageMembers", |client, given| {
        Box::pin(async move {
            parsed(
                client
                    .list_image_members(
                        &given.segment("project_id"),
                        &given.segment("image_id"),
                        &{
                            let mut options =
                                huaweicloud_cph::types::ListImageMembersOptions::default();
                            options.limit = given.value("limit");
                            options.marker = given.value("marker");
                            options
                        },
                    )
                    .await
                    .map(|answer| answer.value),
            )
        })
    }),
    ("AddImageMember", |client, given| {
        Box::pin(async move {
            parsed(
                client
                    .add_image_member(
                        &given.segment("project_id"),
                        &given.segment("image_id"),
                        &given.body(),
                    )
                    .await
                    .map(|answer| answer.value),
            )
        })
    }),
    ("UpdateImageMember", |client, given| {
        Box::pin(async move {
            parsed(
                client
                    .update_image_member(
                        &given.segment("project_id"),
                        &given.segment("image_id"),
                        &given.body(),
                    )
                    .await
                    .map(|answer| answer.value),
            )
        })
    }),
    ("DeleteImageMember", |client, given| {
        Box::pin(async move {
            parsed(
                client
                    .delete_image_member(
                        &given.segment("project_id"),
                        &given.segment("image_id"),
                        &given.segment("member_id"),
                    )
                    .await
                    .map(|answer| answer.value),
            )
        })
    }),
    ("ListJobs", |client, given| {
        Box::pin(async move {
            parsed(
                client
                    .list_jobs(&given.segment("project_id"), &{
                        let mut options = huaweicloud_cph::types::ListJobsOptions::default();
                        options.limit = given.value("limit");
                        options.offset = given.value("offset");
                        options.request_id = given.value("request_id");
                        options.request_ids = given.value("request_ids");
                        options
                    })
                    .await
                    .map(|answer| answer.value),
            )
        })
    }),
    ("ShowJob", |client, given| {
        Box::pin(async move {
            parsed(
                client
                    .show_job(&given.segment("project_id"), &given.segment("job_id"))
                    .await
                    .map(|answer| answer.value),
            )
        })
    }),
    ("ListCloudPhoneImages", |client, given| {
        Box::pin(async move {
            parsed(
                client
                    .list_cloud_phone_images(&given.segment("project_id"), &{
                        let mut options =
                            huaweicloud_cph::types::ListCloudPhoneImagesOptions::default();
                        options.image_type = given.value("image_type");
                        options.limit = given.value("limit");
                        options.marker = given.value("marker");
                        options
                    })
                    .await
                    .map(|answer| answer.value),
            )
        })
    }),
    ("ListCloudPhoneModels", |client, given| {
        Box::pin(async move {
            parsed(
                client
                    .list_cloud_phone_models(&given.segment("project_id"), &{
                        let mut options =
                            huaweicloud_cph::types::ListCloudPhoneModelsOptions::default();
                        options.limit = given.value("limit");
                        options.offset = given.value("offset");
                        options.status = given.value("status");
                        options
                    })
                    .await
                    .map(|answer| answer.value),
            )
        })
    }),
    ("ListCloudPhones", |client, given| {
        Box::pin(async move {
            parsed(
                client
                    .list_cloud_phones(&given.segment("project_id"), &{
                        let mut options = huaweicloud_cph::types::ListCloudPhonesOptions::default();
                        options.limit = given.value("limit");
                        options.offset = given.value("offset");
                        options.phone_name = given.value("phone_name");
                        options.server_id = given.value("server_id");
                        options.status = given.value("status");
                        options.type_ = given.value("type");
                        options
                    })
                    .await
                    .map(|answer| answer.value),
            )
        })
    }),
    ("ImportTraffic", |client, given| {
        Box::pin(async move {
            parsed(
                client
                    .import_traffic(&given.segment("project_id"), &given.body())
                    .await
                    .map(|answer| answer.value),
            )
        })
    }),
    ("BatchShowPhoneConnectInfos", |client, given| {
        Box::pin(async move {
            parsed(
                client
                    .batch_show_phone_connect_infos(&given.segment("project_id"), &given.body())
                    .await
                    .map(|answer| answer.value),
            )
        })
    }),
    ("ResetCloudPhone", |client, given| {
        Box::pin(async move {
            parsed(
                client
                    .reset_cloud_phone(&given.segment("project_id"), &given.body())
                    .await
                    .map(|answer| answer.value),
            )
        })
    }),
    ("RestartCloudPhone", |client, given| {
        Box::pin(async move {
            parsed(
                client
                    .restart_cloud_phone(&given.segment("project_id"), &given.body())
                    .await
                    .map(|answer| answer.value),
            )
        })
    }),
    ("BatchImportCloudPhoneData", |client, given| {
        Box::pin(async move {
            parsed(
                client
                    .batch_import_cloud_phone_data(&given.segment("project_id"), &given.body())
                    .await
                    .map(|answer| answer.value),
            )
        })
    }),
    ("StopCloudPhone", |client, given| {
        Box::pin(async move {
            parsed(
                client
                    .stop_cloud_phone(&given.segment("project_id"), &given.body())
                    .await
                    .map(|answer| answer.value),
            )
        })
    }),
    ("BatchExportCloudPhoneData", |client, given| {
        Box::pin(async move {
            parsed(
                client
                    .batch_export_cloud_phone_data(&given.segment("project_id"), &given.body())
                    .await
                    .map(|answer| answer.value),
            )
        })
    }),
    ("UpdateCloudPhoneProperty", |client, given| {
        Box::pin(async move {
            parsed(
                client
                    .update_cloud_phone_property(&given.segment("project_id"), &given.body())
                    .await
                    .map(|answer| answer.value),
            )
        })
    }),
    ("PushFile", |client, given| {
        Box::pin(async move {
            parsed(
                client
                    .push_file(&given.segment("project_id"), &given.body())
                    .await
                    .map(|answer| answer.value),
            )
        })
    }),
    ("InstallApk", |client, given| {
        Box::pin(async move {
            parsed(
                client
                    .install_apk(&given.segment("project_id"), &given.body())
                    .await
                    .map(|answer| answer.value),
            )
        })
    }),
    ("UninstallApk", |client, given| {
        Box::pin(async move {
            parsed(
                client
                    .uninstall_apk(&given.segment("project_id"), &given.body())
                    .await
                    .map(|answer| answer.value),
            )
        })
    }),
    ("RunShellCommand", |client, given| {
        Box::pin(async move {
            parsed(
                client
                    .run_shell_command(&given.segment("project_id"), &given.body())
                    .await
                    .map(|answer| answer.value),
            )
        })
    }),
    ("ExpandPhoneDataVolumeSize", |client, given| {
        Box::pin(async move {
            parsed(
                client
                    .expand_phone_data_volume_size(&given.segment("project_id"), &given.body())
                    .await
                    .map(|answer| answer.value),
            )
        })
    }),
    ("DeleteShareApps", |client, given| {
        Box::pin(async move {
            parsed(
                client
                    .delete_share_apps(&given.segment("project_id"), &given.body())
                    .await
                    .map(|answer| answer.value),
            )
        })
    }),
    ("PushShareApps", |client, given| {
        Box::pin(async move {
            parsed(
                client
                    .push_share_apps(&given.segment("project_id"), &given.body())
                    .await
                    .map(|answer| answer.value),
            )
        })
    }),
    ("PushShareFiles", |client, given| {
        Box::pin(async move {
            parsed(
                client
                    .push_share_files(&given.segment("project_id"), &given.body())
                    .await
                    .map(|answer| answer.value),
            )
        })
    }),
    ("DeleteShareFiles", |client, given| {
        Box::pin(async move {
            parsed(
                client
                    .delete_share_files(&given.segment("project_id"), &given.body())
                    .await
                    .map(|answer| answer.value),
            )
        })
    }),
    ("RunSyncCommand", |client, given| {
        Box::pin(async move {
            parsed(
                client
                    .run_sync_command(&given.segment("project_id"), &given.body())
                    .await
                    .map(|answer| answer.value),
            )
        })
    }),
    ("ShowCloudPhoneDetail", |client, given| {
        Box::pin(async move {
            parsed(
                client
                    .show_cloud_phone_detail(
                        &given.segment("project_id"),
                        &given.segment("phone_id"),
                    )
                    .await
                    .map(|answer| answer.value),
            )
        })
    }),
    ("UpdatePhoneName", |client, given| {
        Box::pin(async move {
            parsed(
                client
                    .update_phone_name(
                        &given.segment("project_id"),
                        &given.segment("phone_id"),
                        &given.body(),
                    )
                    .await
                    .map(|answer| answer.value),
            )
        })
    }),
    ("ListScheduledEvents", |client, given| {
        Box::pin(async move {
            parsed(
                client
                    .list_scheduled_events(&given.segment("project_id"), &{
                        let mut options =
                            huaweicloud_cph::types::ListScheduledEventsOptions::default();
                        options.event_id = given.value("event_id");
                        options.limit = given.value("limit");
                        options.marker = given.value("marker");
                        options.publish_since = given.value("publish_since");
                        options.publish_until = given.value("publish_until");
                        options.server_id = given.value("server_id");
                        options.state = given.value("state");
                        options.type_ = given.value("type");
                        options
                    })
                    .await
                    .map(|answer| answer.value),
            )
        })
    }),
    ("UpdateScheduledEvent", |client, given| {
        Box::pin(async move {
            parsed(
                client
                    .update_scheduled_event(
                        &given.segment("project_id"),
                        &given.segment("event_id"),
                        &given.body(),
                    )
                    .await
                    .map(|answer| answer.value),
            )
        })
    }),
    ("AuthorizeScheduledEvent", |client, given| {
        Box::pin(async move {
            parsed(
                client
                    .authorize_scheduled_event(
                        &given.segment("project_id"),
                        &given.segment("event_id"),
                        &given.body(),
                    )
                    .await
                    .map(|answer| answer.value),
            )
        })
    }),
    ("ListCloudPhoneServerModels", |client, given| {
        Box::pin(async move {
            parsed(
                client
                    .list_cloud_phone_server_models(&given.segment("project_id"), &{
                        let mut options =
                            huaweicloud_cph::types::ListCloudPhoneServerModelsOptions::default();
                        options.limit = given.value("limit");
                        options.marker = given.value("marker");
                        options.product_type = given.value("product_type");
                        options
                    })
                    .await
                    .map(|answer| answer.value),
            )
        })
    }),
    ("ListCloudPhoneServers", |client, given| {
        Box::pin(async move {
            parsed(
                client
                    .list_cloud_phone_servers(&given.segment("project_id"), &{
                        let mut options =
                            huaweicloud_cph::types::ListCloudPhoneServersOptions::default();
                        options.create_since = given.value("create_since");
                        options.create_until = given.value("create_until");
                        options.limit = given.value("limit");
                        options.network_version = given.value("network_version");
                        options.offset = given.value("offset");
                        options.phone_model_name = given.value("phone_model_name");
                        options.server_id = given.value("server_id");
                        options.server_name = given.value("server_name");
                        options.status = given.value("status");
                        options
                    })
                    .await
                    .map(|answer| answer.value),
            )
        })
    }),
    ("RestartCloudPhoneServer", |client, given| {
        Box::pin(async move {
            parsed(
                client
                    .restart_cloud_phone_server(&given.segment("project_id"), &given.body())
                    .await
                    .map(|answer| answer.value),
            )
        })
    }),
    ("ChangeCloudPhoneServerModel", |client, given| {
        Box::pin(async move {
            parsed(
                client
                    .change_cloud_phone_server_model(&given.segment("project_id"), &given.body())
                    .await
                    .map(|answer| answer.value),
            )
        })
    }),
    ("UpdateKeypair", |client, given| {
        Box::pin(async move {
            parsed(
                client
                    .update_keypair(&given.segment("project_id"), &given.body())
                    .await
                    .map(|answer| answer.value),
            )
        })
    }),
    ("ListShareFiles", |client, given| {
        Box::pin(async move {
            parsed(
                client
                    .list_share_files(
                        &given.segment("project_id"),
                        given.text("path"),
                        given.text("server_ids"),
                        &{
                            let mut options =
                                huaweicloud_cph::types::ListShareFilesOptions::default();
                            options.limit = given.value("limit");
                            options.offset = given.value("offset");
                            options
                        },
                    )
                    .await
                    .map(|answer| answer.value),
            )
        })
    }),
    ("ShowCloudPhoneServerDetail", |client, given| {
        Box::pin(async move {
            parsed(
                client
                    .show_cloud_phone_server_detail(
                        &given.segment("project_id"),
                        &given.segment("server_id"),
                    )
                    .await
                    .map(|answer| answer.value),
            )
        })
    }),
    ("UpdateServerName", |client, given| {
        Box::pin(async move {
            parsed(
                client
                    .update_server_name(
                        &given.segment("project_id"),
                        &given.segment("server_id"),
                        &given.body(),
                    )
                    .await
                    .map(|answer| answer.value),
            )
        })
    }),
    ("ListCloudPhoneServerModelOfferings", |client, given| {
        Box::pin(async move {
            parsed(
                client
                    .list_cloud_phone_server_model_offerings(
                        &given.segment("project_id"),
                        &{
                            let mut options = huaweicloud_cph::types::ListCloudPhoneServerModelOfferingsOptions::default();
                            options.limit = given.value("limit");
                            options.marker = given.value("marker");
                            options
                        },
                    )
                    .await
                    .map(|answer| answer.value),
            )
        })
    }),
    ("AttachShareFilesystem", |client, given| {
        Box::pin(async move {
            parsed(
                client
                    .attach_share_filesystem(&given.segment("project_id"), &given.body())
                    .await
                    .map(|answer| answer.value),
            )
        })
    }),
    ("DetachShareFilesystem", |client, given| {
        Box::pin(async move {
            parsed(
                client
                    .detach_share_filesystem(&given.segment("project_id"), &given.body())
                    .await
                    .map(|answer| answer.value),
            )
        })
    }),
    ("ListShareAppsSnapshot", |client, given| {
        Box::pin(async move {
            parsed(
                client
                    .list_share_apps_snapshot(
                        &given.segment("project_id"),
                        &given.segment("server_id"),
                        &{
                            let mut options =
                                huaweicloud_cph::types::ListShareAppsSnapshotOptions::default();
                            options.limit = given.value("limit");
                            options.marker = given.value("marker");
                            options.package_name = given.value("package_name");
                            options
                        },
                    )
                    .await
                    .map(|answer| answer.value),
            )
        })
    }),
    ("ListResourceInstances", |client, given| {
        Box::pin(async move {
            parsed(
                client
                    .list_resource_instances(
                        &given.segment("project_id"),
                        &given.segment("resource_type"),
                        &given.body(),
                    )
                    .await
                    .map(|answer| answer.value),
            )
        })
    }),
    ("ListProjectTags", |client, given| {
        Box::pin(async move {
            parsed(
                client
                    .list_project_tags(
                        &given.segment("project_id"),
                        &given.segment("resource_type"),
                        &{
                            let mut options =
                                huaweicloud_cph::types::ListProjectTagsOptions::default();
                            options.limit = given.value("limit");
                            options.offset = given.value("offset");
                            options
                        },
                    )
                    .await
                    .map(|answer| answer.value),
            )
        })
    }),
    ("ListResourceTags", |client, given| {
        Box::pin(async move {
            parsed(
                client
                    .list_resource_tags(
                        &given.segment("project_id"),
                        &given.segment("resource_type"),
                        &given.segment("resource_id"),
                    )
                    .await
                    .map(|answer| answer.value),
            )
        })
    }),
    ("BatchCreateTags", |client, given| {
        Box::pin(async move {
            nothing(
                client
                    .batch_create_tags(
                        &given.segment("project_id"),
                        &given.segment("resource_type"),
                        &given.segment("resource_id"),
                        &given.body(),
                    )
                    .await
                    .map(|answer| answer.value),
            )
        })
    }),
    ("BatchDeleteTags", |client, given| {
        Box::pin(async move {
            nothing(
                client
                    .batch_delete_tags(
                        &given.segment("project_id"),
                        &given.segment("resource_type"),
                        &given.segment("resource_id"),
                        &given.body(),
                    )
                    .await
                    .map(|answer| answer.value),
            )
        })
    }),
    ("CreateCloudPhoneSingleServer", |client, given| {
        Box::pin(async move {
            parsed(
                client
                    .create_cloud_phone_single_server(&given.segment("project_id"), &given.body())
                    .await
                    .map(|answer| answer.value),
            )
        })
    }),
    ("DeleteCloudPhoneServer", |client, given| {
        Box::pin(async move {
            parsed(
                client
                    .delete_cloud_phone_server(&given.segment("project_id"), &given.body())
                    .await
                    .map(|answer| answer.value),
            )
        })
    }),
    ("CreateNet2CloudPhoneServer", |client, given| {
        Box::pin(async move {
            parsed(
                client
                    .create_net2_cloud_phone_server(&given.segment("project_id"), &given.body())
                    .await
                    .map(|answer| answer.value),
            )
        })
    }),
    ("ChangeCloudPhoneServer", |client, given| {
        Box::pin(async move {
            parsed(
                client
                    .change_cloud_phone_server(
                        &given.segment("project_id"),
                        &given.segment("server_id"),
                        &given.body(),
                    )
                    .await
                    .map(|answer| answer.value),
            )
        })
    }),
];
/// The calls of `huaweicloud_koophone`.
pub(crate) const KOOPHONE: &[Call<huaweicloud_koophone::Client>] = &[
    ("InstallApp", |client, given| {
        Box::pin(async move {
            parsed(
                client
                    .install_app(&given.body(), &{
                        let mut options = huaweicloud_koophone::types::InstallAppOptions::default();
                        options.x_request_id = given.value("x-request-id");
                        options
                    })
                    .await
                    .map(|answer| answer.value),
            )
        })
    }),
    ("AssignInstance", |client, given| {
        Box::pin(async move {
            parsed(
                client
                    .assign_instance(given.text("x-request-id"), &given.body())
                    .await
                    .map(|answer| answer.value),
            )
        })
    }),
    ("AsyncCommand", |client, given| {
        Box::pin(async move {
            parsed(
                client
                    .async_command(given.text("x-request-id"), &given.body())
                    .await
                    .map(|answer| answer.value),
            )
        })
    }),
    ("BatchBackupInstances", |client, given| {
        Box::pin(async move {
            parsed(
                client
                    .batch_backup_instances(given.text("x-request-id"), &given.body())
                    .await
                    .map(|answer| answer.value),
            )
        })
    }),
    ("ListInstances", |client, given| {
        Box::pin(async move {
            parsed(
                client
                    .list_instances(
                        given.value("page_no"),
                        given.value("page_size"),
                        given.text("x-request-id"),
                        &{
                            let mut options =
                                huaweicloud_koophone::types::ListInstancesOptions::default();
                            options.instance_id = given.value("instance_id");
                            options.instance_name = given.value("instance_name");
                            options.order = given.value("order");
                            options.order_by = given.value("order_by");
                            options.pool_name = given.value("pool_name");
                            options.pool_scene_tag = given.value("pool_scene_tag");
                            options.query_end_time = given.value("query_end_time");
                            options.query_start_time = given.value("query_start_time");
                            options
                        },
                    )
                    .await
                    .map(|answer| answer.value),
            )
        })
    }),
    ("BatchQueryStatus", |client, given| {
        Box::pin(async move {
            parsed(
                client
                    .batch_query_status(given.text("x-request-id"), &given.body())
                    .await
                    .map(|answer| answer.value),
            )
        })
    }),
    ("BatchReset", |client, given| {
        Box::pin(async move {
            parsed(
                client
                    .batch_reset(given.text("x-request-id"), &given.body())
                    .await
                    .map(|answer| answer.value),
            )
        })
    }),
    ("CreateInstance", |client, given| {
        Box::pin(async move {
            parsed(
                client
                    .create_instance(&given.body(), &{
                        let mut options =
                            huaweicloud_koophone::types::CreateInstanceOptions::default();
                        options.x_request_id = given.value("x-request-id");
                        options
                    })
                    .await
                    .map(|answer| answer.value),
            )
        })
    }),
    ("DeleteInstance", |client, given| {
        Box::pin(async move {
            parsed(
                client
                    .delete_instance(&given.body(), &{
                        let mut options =
                            huaweicloud_koophone::types::DeleteInstanceOptions::default();
                        options.x_request_id = given.value("x-request-id");
                        options
                    })
                    .await
                    .map(|answer| answer.value),
            )
        })
    }),
    ("BatchPrepareInstances", |client, given| {
        Box::pin(async move {
            parsed(
                client
                    .batch_prepare_instances(&given.body(), &{
                        let mut options =
                            huaweicloud_koophone::types::BatchPrepareInstancesOptions::default();
                        options.x_request_id = given.value("x-request-id");
                        options
                    })
                    .await
                    .map(|answer| answer.value),
            )
        })
    }),
    ("ShowProgress", |client, given| {
        Box::pin(async move {
            parsed(
                client
                    .show_progress(&given.body(), &{
                        let mut options =
                            huaweicloud_koophone::types::ShowProgressOptions::default();
                        options.x_request_id = given.value("x-request-id");
                        options
                    })
                    .await
                    .map(|answer| answer.value),
            )
        })
    }),
    ("BatchRebootInstance", |client, given| {
        Box::pin(async move {
            parsed(
                client
                    .batch_reboot_instance(given.text("x-request-id"), &given.body())
                    .await
                    .map(|answer| answer.value),
            )
        })
    }),
    ("ReleaseInstancesSession", |client, given| {
        Box::pin(async move {
            parsed(
                client
                    .release_instances_session(given.text("x-request-id"), &given.body())
                    .await
                    .map(|answer| answer.value),
            )
        })
    }),
    ("BatchShowSku", |client, given| {
        Box::pin(async move {
            parsed(
                client
                    .batch_show_sku(given.text("type"), &{
                        let mut options =
                            huaweicloud_koophone::types::BatchShowSkuOptions::default();
                        options.x_request_id = given.value("x-request-id");
                        options
                    })
                    .await
                    .map(|answer| answer.value),
            )
        })
    }),
    ("StopInstancesStreaming", |client, given| {
        Box::pin(async move {
            parsed(
                client
                    .stop_instances_streaming(given.text("x-request-id"), &given.body())
                    .await
                    .map(|answer| answer.value),
            )
        })
    }),
    ("SyncCommand", |client, given| {
        Box::pin(async move {
            parsed(
                client
                    .sync_command(given.text("x-request-id"), &given.body())
                    .await
                    .map(|answer| answer.value),
            )
        })
    }),
    ("GetTask", |client, given| {
        Box::pin(async move {
            parsed(
                client
                    .get_task(&given.segment("task_id"), given.text("x-request-id"))
                    .await
                    .map(|answer| answer.value),
            )
        })
    }),
    ("UnassignInstance", |client, given| {
        Box::pin(async move {
            parsed(
                client
                    .unassign_instance(given.text("x-request-id"), &given.body())
                    .await
                    .map(|answer| answer.value),
            )
        })
    }),
    ("SetVideoConfig", |client, given| {
        Box::pin(async move {
            parsed(
                client
                    .set_video_config(given.text("x-request-id"), &given.body())
                    .await
                    .map(|answer| answer.value),
            )
        })
    }),
    ("ListInstanceApp", |client, given| {
        Box::pin(async move {
            parsed(
                client
                    .list_instance_app(
                        &given.segment("instance_id"),
                        given.value("page_no"),
                        given.value("page_size"),
                        given.text("x-request-id"),
                        &{
                            let mut options =
                                huaweicloud_koophone::types::ListInstanceAppOptions::default();
                            options.app_type = given.value("app_type");
                            options
                        },
                    )
                    .await
                    .map(|answer| answer.value),
            )
        })
    }),
    ("GetDeviceToken", |client, given| {
        Box::pin(async move {
            parsed(
                client
                    .get_device_token(&given.segment("instance_id"), &{
                        let mut options =
                            huaweicloud_koophone::types::GetDeviceTokenOptions::default();
                        options.x_request_id = given.value("x-request-id");
                        options
                    })
                    .await
                    .map(|answer| answer.value),
            )
        })
    }),
];
/// The calls of `huaweicloud_dbss`.
pub(crate) const DBSS: &[Call<huaweicloud_dbss::Client>] = &[
    ("ListDomainAllResource", |client, given| {
        Box::pin(async move {
            parsed(
                client
                    .list_domain_all_resource(
                        &given.segment("domain_id"),
                        &given.segment("region_id"),
                        &given.segment("resource_type"),
                        &{
                            let mut options =
                                huaweicloud_dbss::types::ListDomainAllResourceOptions::default();
                            options.limit = given.value("limit");
                            options.marker = given.value("marker");
                            options
                        },
                    )
                    .await
                    .map(|answer| answer.value),
            )
        })
    }),
    ("ShowDomainAllResourceCount", |client, given| {
        Box::pin(async move {
            parsed(
                client
                    .show_domain_all_resource_count(
                        &given.segment("domain_id"),
                        &given.segment("region_id"),
                        &given.segment("resource_type"),
                    )
                    .await
                    .map(|answer| answer.value),
            )
        })
    }),
    ("UpdateAuditRiskBucketPath", |client, given| {
        Box::pin(async move {
            parsed(
                client
                    .update_audit_risk_bucket_path(
                        &given.segment("domain_id"),
                        &given.segment("instance_id"),
                        &given.body(),
                    )
                    .await
                    .map(|answer| answer.value),
            )
        })
    }),
    ("SetAuditBackupRiskSwitch", |client, given| {
        Box::pin(async move {
            parsed(
                client
                    .set_audit_backup_risk_switch(
                        &given.segment("domain_id"),
                        &given.segment("instance_id"),
                        &given.body(),
                    )
                    .await
                    .map(|answer| answer.value),
            )
        })
    }),
    ("SetAuditBackupSwitch", |client, given| {
        Box::pin(async move {
            parsed(
                client
                    .set_audit_backup_switch(
                        &given.segment("domain_id"),
                        &given.segment("instance_id"),
                        &given.body(),
                    )
                    .await
                    .map(|answer| answer.value),
            )
        })
    }),
    ("UploadAuditDbConfig", |client, given| {
        Box::pin(async move {
            parsed(
                client
                    .upload_audit_db_config(&given.segment("project_id"))
                    .await
                    .map(|answer| answer.value),
            )
        })
    }),
    ("DeleteInstancesNew", |client, given| {
        Box::pin(async move {
            parsed(
                client
                    .delete_instances_new(&given.segment("project_id"), &given.body())
                    .await
                    .map(|answer| answer.value),
            )
        })
    }),
    ("RebootAuditInstanceNew", |client, given| {
        Box::pin(async move {
            parsed(
                client
                    .reboot_audit_instance_new(&given.segment("project_id"), &given.body())
                    .await
                    .map(|answer| answer.value),
            )
        })
    }),
    ("StartAuditInstanceNew", |client, given| {
        Box::pin(async move {
            parsed(
                client
                    .start_audit_instance_new(&given.segment("project_id"), &given.body())
                    .await
                    .map(|answer| answer.value),
            )
        })
    }),
    ("StopAuditInstanceNew", |client, given| {
        Box::pin(async move {
            parsed(
                client
                    .stop_audit_instance_new(&given.segment("project_id"), &given.body())
                    .await
                    .map(|answer| answer.value),
            )
        })
    }),
    ("UpdateAuditInstanceNew", |client, given| {
        Box::pin(async move {
            parsed(
                client
                    .update_audit_instance_new(
                        &given.segment("project_id"),
                        &given.segment("instance_id"),
                        &given.body(),
                    )
                    .await
                    .map(|answer| answer.value),
            )
        })
    }),
    ("ListAuditInstancesNew", |client, given| {
        Box::pin(async move {
            parsed(
                client
                    .list_audit_instances_new(&given.segment("project_id"), &{
                        let mut options =
                            huaweicloud_dbss::types::ListAuditInstancesNewOptions::default();
                        options.limit = given.value("limit");
                        options.offset = given.value("offset");
                        options
                    })
                    .await
                    .map(|answer| answer.value),
            )
        })
    }),
    ("UpdateAuditSecurityGroupNew", |client, given| {
        Box::pin(async move {
            parsed(
                client
                    .update_audit_security_group_new(&given.segment("project_id"), &given.body())
                    .await
                    .map(|answer| answer.value),
            )
        })
    }),
    ("ListEcsSpecificationNew", |client, given| {
        Box::pin(async move {
            parsed(
                client
                    .list_ecs_specification_new(&given.segment("project_id"), &{
                        let mut options =
                            huaweicloud_dbss::types::ListEcsSpecificationNewOptions::default();
                        options.image_business_type = given.value("image_business_type");
                        options
                    })
                    .await
                    .map(|answer| answer.value),
            )
        })
    }),
    ("ShowAuditStatistics", |client, given| {
        Box::pin(async move {
            parsed(
                client
                    .show_audit_statistics(&given.segment("project_id"))
                    .await
                    .map(|answer| answer.value),
            )
        })
    }),
    ("UpdateAuditTaskStatus", |client, given| {
        Box::pin(async move {
            nothing(
                client
                    .update_audit_task_status(
                        &given.segment("project_id"),
                        &given.segment("busi_type"),
                        &given.body(),
                    )
                    .await
                    .map(|answer| answer.value),
            )
        })
    }),
    ("ShowAuditUpgradeStatus", |client, given| {
        Box::pin(async move {
            parsed(
                client
                    .show_audit_upgrade_status(&given.segment("project_id"))
                    .await
                    .map(|answer| answer.value),
            )
        })
    }),
    ("BatchSetAuditAlarmLogStatus", |client, given| {
        Box::pin(async move {
            parsed(
                client
                    .batch_set_audit_alarm_log_status(
                        &given.segment("project_id"),
                        &given.segment("instance_id"),
                        &given.body(),
                    )
                    .await
                    .map(|answer| answer.value),
            )
        })
    }),
    ("DeleteAuditAlarmLog", |client, given| {
        Box::pin(async move {
            parsed(
                client
                    .delete_audit_alarm_log(
                        &given.segment("project_id"),
                        &given.segment("instance_id"),
                        &given.segment("id"),
                    )
                    .await
                    .map(|answer| answer.value),
            )
        })
    }),
    ("SetAuditAlarmLogStatus", |client, given| {
        Box::pin(async move {
            parsed(
                client
                    .set_audit_alarm_log_status(
                        &given.segment("project_id"),
                        &given.segment("instance_id"),
                        &given.segment("id"),
                    )
                    .await
                    .map(|answer| answer.value),
            )
        })
    }),
    ("ShowBackupRiskBucketPath", |client, given| {
        Box::pin(async move {
            parsed(
                client
                    .show_backup_risk_bucket_path(
                        &given.segment("project_id"),
                        &given.segment("instance_id"),
                    )
                    .await
                    .map(|answer| answer.value),
            )
        })
    }),
    ("ShowAuditBackRiskTemplate", |client, given| {
        Box::pin(async move {
            parsed(
                client
                    .show_audit_back_risk_template(
                        &given.segment("project_id"),
                        &given.segment("instance_id"),
                        &given.segment("db_id"),
                    )
                    .await
                    .map(|answer| answer.value),
            )
        })
    }),
    ("ListAuditBackupRiskTemplates", |client, given| {
        Box::pin(async move {
            parsed(
                client
                    .list_audit_backup_risk_templates(
                        &given.segment("project_id"),
                        &given.segment("instance_id"),
                    )
                    .await
                    .map(|answer| answer.value),
            )
        })
    }),
    ("ShowAuditBackupStatus", |client, given| {
        Box::pin(async move {
            parsed(
                client
                    .show_audit_backup_status(
                        &given.segment("project_id"),
                        &given.segment("instance_id"),
                    )
                    .await
                    .map(|answer| answer.value),
            )
        })
    }),
    ("SetAuditAutoBackupTemplate", |client, given| {
        Box::pin(async move {
            parsed(
                client
                    .set_audit_auto_backup_template(
                        &given.segment("project_id"),
                        &given.segment("instance_id"),
                    )
                    .await
                    .map(|answer| answer.value),
            )
        })
    }),
    ("RestoreAuditBackup", |client, given| {
        Box::pin(async move {
            parsed(
                client
                    .restore_audit_backup(
                        &given.segment("project_id"),
                        &given.segment("instance_id"),
                        &given.segment("id"),
                    )
                    .await
                    .map(|answer| answer.value),
            )
        })
    }),
    ("RetryAuditBackupTask", |client, given| {
        Box::pin(async move {
            parsed(
                client
                    .retry_audit_backup_task(
                        &given.segment("project_id"),
                        &given.segment("instance_id"),
                        &given.segment("id"),
                    )
                    .await
                    .map(|answer| answer.value),
            )
        })
    }),
    ("DeleteAuditBackupTask", |client, given| {
        Box::pin(async move {
            parsed(
                client
                    .delete_audit_backup_task(
                        &given.segment("project_id"),
                        &given.segment("instance_id"),
                        &given.segment("id"),
                    )
                    .await
                    .map(|answer| answer.value),
            )
        })
    }),
    ("ListAuditOperateLogsNew", |client, given| {
        Box::pin(async move {
            parsed(
                client
                    .list_audit_operate_logs_new(
                        &given.segment("project_id"),
                        &given.segment("instance_id"),
                        &given.body(),
                    )
                    .await
                    .map(|answer| answer.value),
            )
        })
    }),
    ("CreateReport", |client, given| {
        Box::pin(async move {
            parsed(
                client
                    .create_report(
                        &given.segment("project_id"),
                        &given.segment("instance_id"),
                        &given.body(),
                    )
                    .await
                    .map(|answer| answer.value),
            )
        })
    }),
    ("ListAuditReports", |client, given| {
        Box::pin(async move {
            parsed(
                client
                    .list_audit_reports(
                        &given.segment("project_id"),
                        &given.segment("instance_id"),
                        &given.body(),
                    )
                    .await
                    .map(|answer| answer.value),
            )
        })
    }),
    ("UpdateAuditTopicReportSchedulerConfig", |client, given| {
        Box::pin(async move {
            parsed(
                client
                    .update_audit_topic_report_scheduler_config(
                        &given.segment("project_id"),
                        &given.segment("instance_id"),
                        &given.body(),
                    )
                    .await
                    .map(|answer| answer.value),
            )
        })
    }),
    ("DeleteAuditReport", |client, given| {
        Box::pin(async move {
            parsed(
                client
                    .delete_audit_report(
                        &given.segment("project_id"),
                        &given.segment("instance_id"),
                        &given.segment("id"),
                    )
                    .await
                    .map(|answer| answer.value),
            )
        })
    }),
    ("DownloadAuditReport", |client, given| {
        Box::pin(async move {
            file(
                client
                    .download_audit_report(
                        &given.segment("project_id"),
                        &given.segment("instance_id"),
                        &given.segment("id"),
                        &{
                            let mut options =
                                huaweicloud_dbss::types::DownloadAuditReportOptions::default();
                            options.local = given.value("local");
                            options
                        },
                    )
                    .await
                    .map(|answer| answer.value),
            )
        })
    }),
    ("ListAuditRuleRisksNew", |client, given| {
        Box::pin(async move {
            parsed(
                client
                    .list_audit_rule_risks_new(
                        &given.segment("project_id"),
                        &given.segment("instance_id"),
                        &{
                            let mut options =
                                huaweicloud_dbss::types::ListAuditRuleRisksNewOptions::default();
                            options.limit = given.value("limit");
                            options.name = given.value("name");
                            options.offset = given.value("offset");
                            options.risk_levels = given.value("risk_levels");
                            options.support_db_classify_rule =
                                given.value("support_db_classify_rule");
                            options
                        },
                    )
                    .await
                    .map(|answer| answer.value),
            )
        })
    }),
    ("CreateAuditRiskRule", |client, given| {
        Box::pin(async move {
            parsed(
                client
                    .create_audit_risk_rule(
                        &given.segment("project_id"),
                        &given.segment("instance_id"),
                        &given.body(),
                    )
                    .await
                    .map(|answer| answer.value),
            )
        })
    }),
    ("DeleteAuditRuleRisk", |client, given| {
        Box::pin(async move {
            parsed(
                client
                    .delete_audit_rule_risk(
                        &given.segment("project_id"),
                        &given.segment("instance_id"),
                        &given.segment("id"),
                    )
                    .await
                    .map(|answer| answer.value),
            )
        })
    }),
    ("ListAuditRuleScopesNew", |client, given| {
        Box::pin(async move {
            parsed(
                client
                    .list_audit_rule_scopes_new(
                        &given.segment("project_id"),
                        &given.segment("instance_id"),
                        &{
                            let mut options =
                                huaweicloud_dbss::types::ListAuditRuleScopesNewOptions::default();
                            options.limit = given.value("limit");
                            options.offset = given.value("offset");
                            options
                        },
                    )
                    .await
                    .map(|answer| answer.value),
            )
        })
    }),
    ("CreateAuditScopeRule", |client, given| {
        Box::pin(async move {
            parsed(
                client
                    .create_audit_scope_rule(
                        &given.segment("project_id"),
                        &given.segment("instance_id"),
                        &given.body(),
                    )
                    .await
                    .map(|answer| answer.value),
            )
        })
    }),
    ("BatchDeleteAuditScope", |client, given| {
        Box::pin(async move {
            parsed(
                client
                    .batch_delete_audit_scope(
                        &given.segment("project_id"),
                        &given.segment("instance_id"),
                        &given.body(),
                    )
                    .await
                    .map(|answer| answer.value),
            )
        })
    }),
    ("DeleteAuditScope", |client, given| {
        Box::pin(async move {
            parsed(
                client
                    .delete_audit_scope(
                        &given.segment("project_id"),
                        &given.segment("instance_id"),
                        &given.segment("id"),
                    )
                    .await
                    .map(|answer| answer.value),
            )
        })
    }),
    ("CreateAuditSqlRule", |client, given| {
        Box::pin(async move {
            parsed(
                client
                    .create_audit_sql_rule(
                        &given.segment("project_id"),
                        &given.segment("instance_id"),
                        &given.body(),
                    )
                    .await
                    .map(|answer| answer.value),
            )
        })
    }),
    ("DeleteAuditRuleSql", |client, given| {
        Box::pin(async move {
            parsed(
                client
                    .delete_audit_rule_sql(
                        &given.segment("project_id"),
                        &given.segment("instance_id"),
                        &given.segment("id"),
                    )
                    .await
                    .map(|answer| answer.value),
            )
        })
    }),
    ("UpdateAuditSqlRule", |client, given| {
        Box::pin(async move {
            parsed(
                client
                    .update_audit_sql_rule(
                        &given.segment("project_id"),
                        &given.segment("instance_id"),
                        &given.segment("id"),
                        &given.body(),
                    )
                    .await
                    .map(|answer| answer.value),
            )
        })
    }),
    ("ListSqlInjectionRulesNew", |client, given| {
        Box::pin(async move {
            parsed(
                client
                    .list_sql_injection_rules_new(
                        &given.segment("project_id"),
                        &given.segment("instance_id"),
                        &given.body(),
                    )
                    .await
                    .map(|answer| answer.value),
            )
        })
    }),
    ("ListAuditSensitiveMasksNew", |client, given| {
        Box::pin(async move {
            parsed(
                client
                    .list_audit_sensitive_masks_new(
                        &given.segment("project_id"),
                        &given.segment("instance_id"),
                        &{
                            let mut options =
                                huaweicloud_dbss::types::ListAuditSensitiveMasksNewOptions::default(
                                );
                            options.limit = given.value("limit");
                            options.offset = given.value("offset");
                            options
                        },
                    )
                    .await
                    .map(|answer| answer.value),
            )
        })
    }),
    ("CreateSensitiveMaskRule", |client, given| {
        Box::pin(async move {
            parsed(
                client
                    .create_sensitive_mask_rule(
                        &given.segment("project_id"),
                        &given.segment("instance_id"),
                        &given.body(),
                    )
                    .await
                    .map(|answer| answer.value),
            )
        })
    }),
    ("DeleteSensitiveRules", |client, given| {
        Box::pin(async move {
            parsed(
                client
                    .delete_sensitive_rules(
                        &given.segment("project_id"),
                        &given.segment("instance_id"),
                        &given.segment("id"),
                    )
                    .await
                    .map(|answer| answer.value),
            )
        })
    }),
    ("UpdateSensitiveMaskRule", |client, given| {
        Box::pin(async move {
            parsed(
                client
                    .update_sensitive_mask_rule(
                        &given.segment("project_id"),
                        &given.segment("instance_id"),
                        &given.segment("id"),
                        &given.body(),
                    )
                    .await
                    .map(|answer| answer.value),
            )
        })
    }),
    ("ShowSensitiveMaskSwitch", |client, given| {
        Box::pin(async move {
            parsed(
                client
                    .show_sensitive_mask_switch(
                        &given.segment("project_id"),
                        &given.segment("instance_id"),
                    )
                    .await
                    .map(|answer| answer.value),
            )
        })
    }),
    ("SetSensitiveSwitch", |client, given| {
        Box::pin(async move {
            parsed(
                client
                    .set_sensitive_switch(
                        &given.segment("project_id"),
                        &given.segment("instance_id"),
                        &given.body(),
                    )
                    .await
                    .map(|answer| answer.value),
            )
        })
    }),
    ("ShowSensitiveResultSwitch", |client, given| {
        Box::pin(async move {
            parsed(
                client
                    .show_sensitive_result_switch(
                        &given.segment("project_id"),
                        &given.segment("instance_id"),
                    )
                    .await
                    .map(|answer| answer.value),
            )
        })
    }),
    ("SetSensitiveResultSwitch", |client, given| {
        Box::pin(async move {
            parsed(
                client
                    .set_sensitive_result_switch(
                        &given.segment("project_id"),
                        &given.segment("instance_id"),
                        &given.body(),
                    )
                    .await
                    .map(|answer| answer.value),
            )
        })
    }),
    ("ShowLogRetentionCommonSettings", |client, given| {
        Box::pin(async move {
            parsed(
                client
                    .show_log_retention_common_settings(
                        &given.segment("project_id"),
                        &given.segment("instance_id"),
                    )
                    .await
                    .map(|answer| answer.value),
            )
        })
    }),
    ("UpdateLogRetentionCommonSettings", |client, given| {
        Box::pin(async move {
            parsed(
                client
                    .update_log_retention_common_settings(
                        &given.segment("project_id"),
                        &given.segment("instance_id"),
                        &given.body(),
                    )
                    .await
                    .map(|answer| answer.value),
            )
        })
    }),
    ("CountDbAccountSession", |client, given| {
        Box::pin(async move {
            parsed(
                client
                    .count_db_account_session(
                        &given.segment("project_id"),
                        &given.segment("instance_id"),
                        &given.body(),
                    )
                    .await
                    .map(|answer| answer.value),
            )
        })
    }),
    ("CountDbClientSession", |client, given| {
        Box::pin(async move {
            parsed(
                client
                    .count_db_client_session(
                        &given.segment("project_id"),
                        &given.segment("instance_id"),
                        &given.body(),
                    )
                    .await
                    .map(|answer| answer.value),
            )
        })
    }),
    ("CountRiskTrendStatistics", |client, given| {
        Box::pin(async move {
            parsed(
                client
                    .count_risk_trend_statistics(
                        &given.segment("project_id"),
                        &given.segment("instance_id"),
                        &given.body(),
                    )
                    .await
                    .map(|answer| answer.value),
            )
        })
    }),
    ("CountOperationStatistics", |client, given| {
        Box::pin(async move {
            parsed(
                client
                    .count_operation_statistics(
                        &given.segment("project_id"),
                        &given.segment("instance_id"),
                        &given.body(),
                    )
                    .await
                    .map(|answer| answer.value),
            )
        })
    }),
    ("CountSessionStatistics", |client, given| {
        Box::pin(async move {
            parsed(
                client
                    .count_session_statistics(
                        &given.segment("project_id"),
                        &given.segment("instance_id"),
                        &given.body(),
                    )
                    .await
                    .map(|answer| answer.value),
            )
        })
    }),
    ("CountSqlTrendStatistics", |client, given| {
        Box::pin(async move {
            parsed(
                client
                    .count_sql_trend_statistics(
                        &given.segment("project_id"),
                        &given.segment("instance_id"),
                        &given.body(),
                    )
                    .await
                    .map(|answer| answer.value),
            )
        })
    }),
    ("CountInjectionStatistics", |client, given| {
        Box::pin(async move {
            parsed(
                client
                    .count_injection_statistics(
                        &given.segment("project_id"),
                        &given.segment("instance_id"),
                        &given.body(),
                    )
                    .await
                    .map(|answer| answer.value),
            )
        })
    }),
    ("CountSqlStatistics", |client, given| {
        Box::pin(async move {
            parsed(
                client
                    .count_sql_statistics(
                        &given.segment("project_id"),
                        &given.segment("instance_id"),
                        &given.body(),
                    )
                    .await
                    .map(|answer| answer.value),
            )
        })
    }),
    ("ShowInstanceMonitorInfo", |client, given| {
        Box::pin(async move {
            parsed(
                client
                    .show_instance_monitor_info(
                        &given.segment("project_id"),
                        &given.segment("instance_id"),
                        &given.body(),
                    )
                    .await
                    .map(|answer| answer.value),
            )
        })
    }),
    ("SetAuditInstanceTimeZone", |client, given| {
        Box::pin(async move {
            parsed(
                client
                    .set_audit_instance_time_zone(
                        &given.segment("project_id"),
                        &given.segment("instance_id"),
                        &given.body(),
                    )
                    .await
                    .map(|answer| answer.value),
            )
        })
    }),
    ("ListWhitelists", |client, given| {
        Box::pin(async move {
            parsed(
                client
                    .list_whitelists(
                        &given.segment("project_id"),
                        &given.segment("instance_id"),
                        &{
                            let mut options =
                                huaweicloud_dbss::types::ListWhitelistsOptions::default();
                            options.limit = given.value("limit");
                            options.offset = given.value("offset");
                            options
                        },
                    )
                    .await
                    .map(|answer| answer.value),
            )
        })
    }),
    ("BatchAddAuditWhitelist", |client, given| {
        Box::pin(async move {
            parsed(
                client
                    .batch_add_audit_whitelist(
                        &given.segment("project_id"),
                        &given.segment("instance_id"),
                        &given.body(),
                    )
                    .await
                    .map(|answer| answer.value),
            )
        })
    }),
    ("DeleteAuditWhitelist", |client, given| {
        Box::pin(async move {
            parsed(
                client
                    .delete_audit_whitelist(
                        &given.segment("project_id"),
                        &given.segment("instance_id"),
                        &given.body(),
                    )
                    .await
                    .map(|answer| answer.value),
            )
        })
    }),
    ("UpdateAuditWhitelist", |client, given| {
        Box::pin(async move {
            parsed(
                client
                    .update_audit_whitelist(
                        &given.segment("project_id"),
                        &given.segment("instance_id"),
                        &given.segment("id"),
                        &given.body(),
                    )
                    .await
                    .map(|answer| answer.value),
            )
        })
    }),
    ("ListAuditInstanceJobsNew", |client, given| {
        Box::pin(async move {
            parsed(
                client
                    .list_audit_instance_jobs_new(
                        &given.segment("project_id"),
                        &given.segment("resource_id"),
                    )
                    .await
                    .map(|answer| answer.value),
            )
        })
    }),
    ("ConfirmUpgradeAudit", |client, given| {
        Box::pin(async move {
            parsed(
                client
                    .confirm_upgrade_audit(
                        &given.segment("project_id"),
                        &given.segment("resource_id"),
                    )
                    .await
                    .map(|answer| answer.value),
            )
        })
    }),
    ("DeleteDbEncryptInstance", |client, given| {
        Box::pin(async move {
            parsed(
                client
                    .delete_db_encrypt_instance(
                        &given.segment("project_id"),
                        &given.segment("instance_id"),
                    )
                    .await
                    .map(|answer| answer.value),
            )
        })
    }),
    ("BindDbEncryptEip", |client, given| {
        Box::pin(async move {
            parsed(
                client
                    .bind_db_encrypt_eip(
                        &given.segment("project_id"),
                        &given.segment("instance_id"),
                        &given.body(),
                    )
                    .await
                    .map(|answer| answer.value),
            )
        })
    }),
    ("UnbindDbEncryptEip", |client, given| {
        Box::pin(async move {
            parsed(
                client
                    .unbind_db_encrypt_eip(
                        &given.segment("project_id"),
                        &given.segment("instance_id"),
                    )
                    .await
                    .map(|answer| answer.value),
            )
        })
    }),
    ("UpdateDbEncryptInstanceName", |client, given| {
        Box::pin(async move {
            parsed(
                client
                    .update_db_encrypt_instance_name(
                        &given.segment("project_id"),
                        &given.segment("instance_id"),
                        &given.body(),
                    )
                    .await
                    .map(|answer| answer.value),
            )
        })
    }),
    ("ResetDbEncryptPassword", |client, given| {
        Box::pin(async move {
            parsed(
                client
                    .reset_db_encrypt_password(
                        &given.segment("project_id"),
                        &given.segment("instance_id"),
                        &given.body(),
                    )
                    .await
                    .map(|answer| answer.value),
            )
        })
    }),
    ("RebootDbEncryptInstance", |client, given| {
        Box::pin(async move {
            parsed(
                client
                    .reboot_db_encrypt_instance(
                        &given.segment("project_id"),
                        &given.segment("instance_id"),
                    )
                    .await
                    .map(|answer| answer.value),
            )
        })
    }),
    ("ChangeDbEncryptSecurityGroup", |client, given| {
        Box::pin(async move {
            parsed(
                client
                    .change_db_encrypt_security_group(
                        &given.segment("project_id"),
                        &given.segment("instance_id"),
                        &given.body(),
                    )
                    .await
                    .map(|answer| answer.value),
            )
        })
    }),
    ("StartDbEncryptInstance", |client, given| {
        Box::pin(async move {
            parsed(
                client
                    .start_db_encrypt_instance(
                        &given.segment("project_id"),
                        &given.segment("instance_id"),
                    )
                    .await
                    .map(|answer| answer.value),
            )
        })
    }),
    ("StopDbEncryptInstance", |client, given| {
        Box::pin(async move {
            parsed(
                client
                    .stop_db_encrypt_instance(
                        &given.segment("project_id"),
                        &given.segment("instance_id"),
                    )
                    .await
                    .map(|answer| answer.value),
            )
        })
    }),
    ("DeleteDbOmInstance", |client, given| {
        Box::pin(async move {
            parsed(
                client
                    .delete_db_om_instance(
                        &given.segment("project_id"),
                        &given.segment("instance_id"),
                    )
                    .await
                    .map(|answer| answer.value),
            )
        })
    }),
    ("BindDbOmEip", |client, given| {
        Box::pin(async move {
            parsed(
                client
                    .bind_db_om_eip(
                        &given.segment("project_id"),
                        &given.segment("instance_id"),
                        &given.body(),
                    )
                    .await
                    .map(|answer| answer.value),
            )
        })
    }),
    ("UnbindDbOmEip", |client, given| {
        Box::pin(async move {
            parsed(
                client
                    .unbind_db_om_eip(&given.segment("project_id"), &given.segment("instance_id"))
                    .await
                    .map(|answer| answer.value),
            )
        })
    }),
    ("UpdateDbOmInstanceName", |client, given| {
        Box::pin(async move {
            parsed(
                client
                    .update_db_om_instance_name(
                        &given.segment("project_id"),
                        &given.segment("instance_id"),
                        &given.body(),
                    )
                    .await
                    .map(|answer| answer.value),
            )
        })
    }),
    ("ResetDbOmPassword", |client, given| {
        Box::pin(async move {
            parsed(
                client
                    .reset_db_om_password(
                        &given.segment("project_id"),
                        &given.segment("instance_id"),
                        &given.body(),
                    )
                    .await
                    .map(|answer| answer.value),
            )
        })
    }),
    ("RebootDbOmInstance", |client, given| {
        Box::pin(async move {
            parsed(
                client
                    .reboot_db_om_instance(
                        &given.segment("project_id"),
                        &given.segment("instance_id"),
                    )
                    .await
                    .map(|answer| answer.value),
            )
        })
    }),
    ("ChangeDbOmSecurityGroup", |client, given| {
        Box::pin(async move {
            parsed(
                client
                    .change_db_om_security_group(
                        &given.segment("project_id"),
                        &given.segment("instance_id"),
                        &given.body(),
                    )
                    .await
                    .map(|answer| answer.value),
            )
        })
    }),
    ("StartDbOmInstance", |client, given| {
        Box::pin(async move {
            parsed(
                client
                    .start_db_om_instance(
                        &given.segment("project_id"),
                        &given.segment("instance_id"),
                    )
                    .await
                    .map(|answer| answer.value),
            )
        })
    }),
    ("StopDbOmInstance", |client, given| {
        Box::pin(async move {
            parsed(
                client
                    .stop_db_om_instance(
                        &given.segment("project_id"),
                        &given.segment("instance_id"),
                    )
                    .await
                    .map(|answer| answer.value),
            )
        })
    }),
    ("RebootAuditInstance", |client, given| {
        Box::pin(async move {
            parsed(
                client
                    .reboot_audit_instance(&given.segment("project_id"), &given.body())
                    .await
                    .map(|answer| answer.value),
            )
        })
    }),
    ("StartAuditInstance", |client, given| {
        Box::pin(async move {
            parsed(
                client
                    .start_audit_instance(&given.segment("project_id"), &given.body())
                    .await
                    .map(|answer| answer.value),
            )
        })
    }),
    ("StopAuditInstance", |client, given| {
        Box::pin(async move {
            parsed(
                client
                    .stop_audit_instance(&given.segment("project_id"), &given.body())
                    .await
                    .map(|answer| answer.value),
            )
        })
    }),
    ("ListAuditInstances", |client, given| {
        Box::pin(async move {
            parsed(
                client
                    .list_audit_instances(&given.segment("project_id"), &{
                        let mut options =
                            huaweicloud_dbss::types::ListAuditInstancesOptions::default();
                        options.limit = given.value("limit");
                        options.offset = given.value("offset");
                        options
                    })
                    .await
                    .map(|answer| answer.value),
            )
        })
    }),
    ("ShowInstanceQuota", |client, given| {
        Box::pin(async move {
            parsed(
                client
                    .show_instance_quota(&given.segment("project_id"))
                    .await
                    .map(|answer| answer.value),
            )
        })
    }),
    ("ShowServerVersion", |client, given| {
        Box::pin(async move {
            parsed(
                client
                    .show_server_version(&given.segment("project_id"))
                    .await
                    .map(|answer| answer.value),
            )
        })
    }),
    ("CountResourceInstanceByTag", |client, given| {
        Box::pin(async move {
            parsed(
                client
                    .count_resource_instance_by_tag(
                        &given.segment("project_id"),
                        &given.segment("resource_type"),
                        &given.body(),
                    )
                    .await
                    .map(|answer| answer.value),
            )
        })
    }),
    ("ListResourceInstanceByTag", |client, given| {
        Box::pin(async move {
            parsed(
                client
                    .list_resource_instance_by_tag(
                        &given.segment("project_id"),
                        &given.segment("resource_type"),
                        &given.body(),
                        &{
                            let mut options =
                                huaweicloud_dbss::types::ListResourceInstanceByTagOptions::default(
                                );
                            options.limit = given.value("limit");
                            options.offset = given.value("offset");
                            options
                        },
                    )
                    .await
                    .map(|answer| answer.value),
            )
        })
    }),
    ("ListProjectResourceTags", |client, given| {
        Box::pin(async move {
            parsed(
                client
                    .list_project_resource_tags(
                        &given.segment("project_id"),
                        &given.segment("resource_type"),
                    )
                    .await
                    .map(|answer| answer.value),
            )
        })
    }),
    ("ListAuditTags", |client, given| {
        Box::pin(async move {
            parsed(
                client
                    .list_audit_tags(
                        &given.segment("project_id"),
                        &given.segment("resource_type"),
                        &given.segment("resource_id"),
                    )
                    .await
                    .map(|answer| answer.value),
            )
        })
    }),
    ("BatchAddResourceTag", |client, given| {
        Box::pin(async move {
            nothing(
                client
                    .batch_add_resource_tag(
                        &given.segment("project_id"),
                        &given.segment("resource_type"),
                        &given.segment("resource_id"),
                        &given.body(),
                    )
                    .await
                    .map(|answer| answer.value),
            )
        })
    }),
    ("BatchDeleteResourceTag", |client, given| {
        Box::pin(async move {
            nothing(
                client
                    .batch_delete_resource_tag(
                        &given.segment("project_id"),
                        &given.segment("resource_type"),
                        &given.segment("resource_id"),
                        &given.body(),
                    )
                    .await
                    .map(|answer| answer.value),
            )
        })
    }),
    ("ListAuditObsBuckets", |client, given| {
        Box::pin(async move {
            parsed(
                client
                    .list_audit_obs_buckets(&given.segment("project_id"))
                    .await
                    .map(|answer| answer.value),
            )
        })
    }),
    ("CreateInstancesPeriodOrderNew", |client, given| {
        Box::pin(async move {
            parsed(
                client
                    .create_instances_period_order_new(&given.segment("project_id"), &given.body())
                    .await
                    .map(|answer| answer.value),
            )
        })
    }),
    ("ListRdsDatabases", |client, given| {
        Box::pin(async move {
            parsed(
                client
                    .list_rds_databases(&given.segment("project_id"), given.text("db_type"), &{
                        let mut options =
                            huaweicloud_dbss::types::ListRdsDatabasesOptions::default();
                        options.limit = given.value("limit");
                        options.offset = given.value("offset");
                        options
                    })
                    .await
                    .map(|answer| answer.value),
            )
        })
    }),
    ("ListAuditInstancesLast", |client, given| {
        Box::pin(async move {
            parsed(
                client
                    .list_audit_instances_last(&given.segment("project_id"), &{
                        let mut options =
                            huaweicloud_dbss::types::ListAuditInstancesLastOptions::default();
                        options.limit = given.value("limit");
                        options.offset = given.value("offset");
                        options
                    })
                    .await
                    .map(|answer| answer.value),
            )
        })
    }),
    ("ShowAuditQuotaNew", |client, given| {
        Box::pin(async move {
            parsed(
                client
                    .show_audit_quota_new(&given.segment("project_id"))
                    .await
                    .map(|answer| answer.value),
            )
        })
    }),
    ("ListAuditSummaryInfos", |client, given| {
        Box::pin(async move {
            parsed(
                client
                    .list_audit_summary_infos(&given.segment("project_id"), &{
                        let mut options =
                            huaweicloud_dbss::types::ListAuditSummaryInfosOptions::default();
                        options.limit = given.value("limit");
                        options.offset = given.value("offset");
                        options
                    })
                    .await
                    .map(|answer| answer.value),
            )
        })
    }),
    ("SwitchAgentNew", |client, given| {
        Box::pin(async move {
            parsed(
                client
                    .switch_agent_new(
                        &given.segment("project_id"),
                        &given.segment("instance_id"),
                        &given.body(),
                    )
                    .await
                    .map(|answer| answer.value),
            )
        })
    }),
    ("CreateAuditDbAgent", |client, given| {
        Box::pin(async move {
            parsed(
                client
                    .create_audit_db_agent(
                        &given.segment("project_id"),
                        &given.segment("instance_id"),
                        &given.segment("agent_id"),
                        &given.body(),
                    )
                    .await
                    .map(|answer| answer.value),
            )
        })
    }),
    ("DownloadAuditAgentNew", |client, given| {
        Box::pin(async move {
            file(
                client
                    .download_audit_agent_new(
                        &given.segment("project_id"),
                        &given.segment("instance_id"),
                        &given.segment("agent_id"),
                    )
                    .await
                    .map(|answer| answer.value),
            )
        })
    }),
    ("ListAuditAlarmLogNew", |client, given| {
        Box::pin(async move {
            parsed(
                client
                    .list_audit_alarm_log_new(
                        &given.segment("project_id"),
                        &given.segment("instance_id"),
                        &given.body(),
                    )
                    .await
                    .map(|answer| answer.value),
            )
        })
    }),
    ("ListAlarmTopicConfigInfoNew", |client, given| {
        Box::pin(async move {
            parsed(
                client
                    .list_alarm_topic_config_info_new(
                        &given.segment("project_id"),
                        &given.segment("instance_id"),
                    )
                    .await
                    .map(|answer| answer.value),
            )
        })
    }),
    ("SetAlarmTopicConfigInfoNew", |client, given| {
        Box::pin(async move {
            parsed(
                client
                    .set_alarm_topic_config_info_new(
                        &given.segment("project_id"),
                        &given.segment("instance_id"),
                        &given.body(),
                    )
                    .await
                    .map(|answer| answer.value),
            )
        })
    }),
    ("ListAuditBackupInfo", |client, given| {
        Box::pin(async move {
            parsed(
                client
                    .list_audit_backup_info(
                        &given.segment("project_id"),
                        &given.segment("instance_id"),
                        &given.body(),
                    )
                    .await
                    .map(|answer| answer.value),
            )
        })
    }),
    ("ListAuditDatabasesNew", |client, given| {
        Box::pin(async move {
            parsed(
                client
                    .list_audit_databases_new(
                        &given.segment("project_id"),
                        &given.segment("instance_id"),
                        &{
                            let mut options =
                                huaweicloud_dbss::types::ListAuditDatabasesNewOptions::default();
                            options.limit = given.value("limit");
                            options.offset = given.value("offset");
                            options.status = given.value("status");
                            options
                        },
                    )
                    .await
                    .map(|answer| answer.value),
            )
        })
    }),
    ("AddAuditDatabaseNew", |client, given| {
        Box::pin(async move {
            parsed(
                client
                    .add_audit_database_new(
                        &given.segment("project_id"),
                        &given.segment("instance_id"),
                        &given.body(),
                    )
                    .await
                    .map(|answer| answer.value),
            )
        })
    }),
    ("AddDatabaseSslKey", |client, given| {
        Box::pin(async move {
            parsed(
                client
                    .add_database_ssl_key(
                        &given.segment("project_id"),
                        &given.segment("instance_id"),
                        &given.segment("db_id"),
                        &given.body(),
                    )
                    .await
                    .map(|answer| answer.value),
            )
        })
    }),
    ("ShowAuditTopicReportSchedulerConfig", |client, given| {
        Box::pin(async move {
            parsed(
                client
                    .show_audit_topic_report_scheduler_config(
                        &given.segment("project_id"),
                        &given.segment("instance_id"),
                        &given.segment("id"),
                    )
                    .await
                    .map(|answer| answer.value),
            )
        })
    }),
    ("ListAuditReportTemplates", |client, given| {
        Box::pin(async move {
            parsed(
                client
                    .list_audit_report_templates(
                        &given.segment("project_id"),
                        &given.segment("instance_id"),
                    )
                    .await
                    .map(|answer| answer.value),
            )
        })
    }),
    ("SetRiskRuleRank", |client, given| {
        Box::pin(async move {
            parsed(
                client
                    .set_risk_rule_rank(
                        &given.segment("project_id"),
                        &given.segment("instance_id"),
                        &given.body(),
                    )
                    .await
                    .map(|answer| answer.value),
            )
        })
    }),
    ("SwitchRiskRuleNew", |client, given| {
        Box::pin(async move {
            parsed(
                client
                    .switch_risk_rule_new(
                        &given.segment("project_id"),
                        &given.segment("instance_id"),
                        &given.body(),
                    )
                    .await
                    .map(|answer| answer.value),
            )
        })
    }),
    ("ShowAuditRuleRiskNew", |client, given| {
        Box::pin(async move {
            parsed(
                client
                    .show_audit_rule_risk_new(
                        &given.segment("project_id"),
                        &given.segment("instance_id"),
                        &given.segment("id"),
                    )
                    .await
                    .map(|answer| answer.value),
            )
        })
    }),
    ("SetRiskOperationPolicy", |client, given| {
        Box::pin(async move {
            parsed(
                client
                    .set_risk_operation_policy(
                        &given.segment("project_id"),
                        &given.segment("instance_id"),
                        &given.segment("id"),
                        &given.body(),
                    )
                    .await
                    .map(|answer| answer.value),
            )
        })
    }),
    ("SetAuditScopeRuleSwitch", |client, given| {
        Box::pin(async move {
            parsed(
                client
                    .set_audit_scope_rule_switch(
                        &given.segment("project_id"),
                        &given.segment("instance_id"),
                        &given.body(),
                    )
                    .await
                    .map(|answer| answer.value),
            )
        })
    }),
    ("SetSqlRuleRank", |client, given| {
        Box::pin(async move {
            parsed(
                client
                    .set_sql_rule_rank(
                        &given.segment("project_id"),
                        &given.segment("instance_id"),
                        &given.body(),
                    )
                    .await
                    .map(|answer| answer.value),
            )
        })
    }),
    ("SetAuditSqlRuleSwitch", |client, given| {
        Box::pin(async move {
            parsed(
                client
                    .set_audit_sql_rule_switch(
                        &given.segment("project_id"),
                        &given.segment("instance_id"),
                        &given.body(),
                    )
                    .await
                    .map(|answer| answer.value),
            )
        })
    }),
    ("SetSensitiveMaskRuleSwitch", |client, given| {
        Box::pin(async move {
            parsed(
                client
                    .set_sensitive_mask_rule_switch(
                        &given.segment("project_id"),
                        &given.segment("instance_id"),
                        &given.body(),
                    )
                    .await
                    .map(|answer| answer.value),
            )
        })
    }),
    ("ListAuditSqlsNew", |client, given| {
        Box::pin(async move {
            parsed(
                client
                    .list_audit_sqls_new(
                        &given.segment("project_id"),
                        &given.segment("instance_id"),
                        &given.body(),
                    )
                    .await
                    .map(|answer| answer.value),
            )
        })
    }),
    ("ShowSqlDetail", |client, given| {
        Box::pin(async move {
            parsed(
                client
                    .show_sql_detail(
                        &given.segment("project_id"),
                        &given.segment("instance_id"),
                        &given.segment("id"),
                    )
                    .await
                    .map(|answer| answer.value),
            )
        })
    }),
    ("ListAuditTrendHistory", |client, given| {
        Box::pin(async move {
            parsed(
                client
                    .list_audit_trend_history(
                        &given.segment("project_id"),
                        &given.segment("instance_id"),
                    )
                    .await
                    .map(|answer| answer.value),
            )
        })
    }),
    ("ListAvailabilityZoneInfosNew", |client, given| {
        Box::pin(async move {
            parsed(
                client
                    .list_availability_zone_infos_new(&given.segment("project_id"))
                    .await
                    .map(|answer| answer.value),
            )
        })
    }),
    ("CreateDbEncryptInstancePeriod", |client, given| {
        Box::pin(async move {
            parsed(
                client
                    .create_db_encrypt_instance_period(&given.segment("project_id"), &given.body())
                    .await
                    .map(|answer| answer.value),
            )
        })
    }),
    ("ListDbEncryptInstances", |client, given| {
        Box::pin(async move {
            parsed(
                client
                    .list_db_encrypt_instances(&given.segment("project_id"))
                    .await
                    .map(|answer| answer.value),
            )
        })
    }),
    ("CreateDbOmInstancePeriod", |client, given| {
        Box::pin(async move {
            parsed(
                client
                    .create_db_om_instance_period(&given.segment("project_id"), &given.body())
                    .await
                    .map(|answer| answer.value),
            )
        })
    }),
    ("ListInstances", |client, given| {
        Box::pin(async move {
            parsed(
                client
                    .list_instances(&given.segment("project_id"))
                    .await
                    .map(|answer| answer.value),
            )
        })
    }),
    ("ShowAuditTaskStatus", |client, given| {
        Box::pin(async move {
            parsed(
                client
                    .show_audit_task_status(
                        &given.segment("project_id"),
                        &given.segment("busi_type"),
                    )
                    .await
                    .map(|answer| answer.value),
            )
        })
    }),
    ("ListAuditAgentNew", |client, given| {
        Box::pin(async move {
            parsed(
                client
                    .list_audit_agent_new(
                        &given.segment("project_id"),
                        &given.segment("instance_id"),
                        given.text("db_id"),
                    )
                    .await
                    .map(|answer| answer.value),
            )
        })
    }),
    ("AddAuditAgentNew", |client, given| {
        Box::pin(async move {
            parsed(
                client
                    .add_audit_agent_new(
                        &given.segment("project_id"),
                        &given.segment("instance_id"),
                        &given.body(),
                    )
                    .await
                    .map(|answer| answer.value),
            )
        })
    }),
    ("DeleteAuditAgentNew", |client, given| {
        Box::pin(async move {
            parsed(
                client
                    .delete_audit_agent_new(
                        &given.segment("project_id"),
                        &given.segment("instance_id"),
                        &given.segment("agent_id"),
                        given.text("db_id"),
                    )
                    .await
                    .map(|answer| answer.value),
            )
        })
    }),
    ("AddRdsDatabaseNew", |client, given| {
        Box::pin(async move {
            parsed(
                client
                    .add_rds_database_new(
                        &given.segment("project_id"),
                        &given.segment("instance_id"),
                        &given.body(),
                    )
                    .await
                    .map(|answer| answer.value),
            )
        })
    }),
    ("SwitchAuditDatabaseNew", |client, given| {
        Box::pin(async move {
            parsed(
                client
                    .switch_audit_database_new(
                        &given.segment("project_id"),
                        &given.segment("instance_id"),
                        &given.body(),
                    )
                    .await
                    .map(|answer| answer.value),
            )
        })
    }),
    ("DeleteAuditDatabaseNew", |client, given| {
        Box::pin(async move {
            parsed(
                client
                    .delete_audit_database_new(
                        &given.segment("project_id"),
                        &given.segment("instance_id"),
                        &given.segment("id"),
                    )
                    .await
                    .map(|answer| answer.value),
            )
        })
    }),
    ("UpdateAuditScopeRule", |client, given| {
        Box::pin(async move {
            parsed(
                client
                    .update_audit_scope_rule(
                        &given.segment("project_id"),
                        &given.segment("instance_id"),
                        &given.segment("id"),
                        &given.body(),
                    )
                    .await
                    .map(|answer| answer.value),
            )
        })
    }),
];
/// The calls of `huaweicloud_iam`.
pub(crate) const IAM: &[Call<huaweicloud_iam::Client>] = &[
    ("CreateTokenWithIdToken", |client, given| {
        Box::pin(async move {
            parsed(
                client
                    .create_token_with_id_token(given.text("X-Idp-Id"), &given.body())
                    .await
                    .map(|answer| answer.value),
            )
        })
    }),
    ("CreateTemporaryAccessKeyByToken", |client, given| {
        Box::pin(async move {
            parsed(
                client
                    .create_temporary_access_key_by_token(&given.body())
                    .await
                    .map(|answer| answer.value),
            )
        })
    }),
    ("CreateTemporaryAccessKeyByAgency", |client, given| {
        Box::pin(async move {
            parsed(
                client
                    .create_temporary_access_key_by_agency(&given.body())
                    .await
                    .map(|answer| answer.value),
            )
        })
    }),
    ("KeystoneListAuthDomains", |client, _| {
        Box::pin(async move {
            parsed(
                client
                    .keystone_list_auth_domains()
                    .await
                    .map(|answer| answer.value),
            )
        })
    }),
    ("KeystoneListAuthProjects", |client, _| {
        Box::pin(async move {
            parsed(
                client
                    .keystone_list_auth_projects()
                    .await
                    .map(|answer| answer.value),
            )
        })
    }),
    ("KeystoneValidateToken", |client, given| {
        Box::pin(async move {
            parsed(
                client
                    .keystone_validate_token(given.text("X-Subject-Token"), &{
                        let mut options =
                            huaweicloud_iam::types::KeystoneValidateTokenOptions::default();
                        options.nocatalog = given.value("nocatalog");
                        options
                    })
                    .await
                    .map(|answer| answer.value),
            )
        })
    }),
    ("CreateTokenByPassword", |client, given| {
        Box::pin(async move {
            parsed(
                client
                    .create_token_by_password(&given.body(), &{
                        let mut options =
                            huaweicloud_iam::types::CreateTokenByPasswordOptions::default();
                        options.nocatalog = given.value("nocatalog");
                        options
                    })
                    .await
                    .map(|answer| answer.value),
            )
        })
    }),
    ("KeystoneCreateAgencyToken", |client, given| {
        Box::pin(async move {
            parsed(
                client
                    .keystone_create_agency_token(&given.body(), &{
                        let mut options =
                            huaweicloud_iam::types::KeystoneCreateAgencyTokenOptions::default();
                        options.nocatalog = given.value("nocatalog");
                        options
                    })
                    .await
                    .map(|answer| answer.value),
            )
        })
    }),
    ("KeystoneCreateScopedToken", |client, given| {
        Box::pin(async move {
            parsed(
                client
                    .keystone_create_scoped_token(&given.body(), &{
                        let mut options =
                            huaweicloud_iam::types::KeystoneCreateScopedTokenOptions::default();
                        options.nocatalog = given.value("nocatalog");
                        options
                    })
                    .await
                    .map(|answer| answer.value),
            )
        })
    }),
    ("ListProjects", |client, given| {
        Box::pin(async move {
            parsed(
                client
                    .list_projects(&{
                        let mut options = huaweicloud_iam::types::ListProjectsOptions::default();
                        options.domain_id = given.value("domain_id");
                        options.enabled = given.value("enabled");
                        options.name = given.value("name");
                        options.page = given.value("page");
                        options.parent_id = given.value("parent_id");
                        options.per_page = given.value("per_page");
                        options
                    })
                    .await
                    .map(|answer| answer.value),
            )
        })
    }),
    ("KeystoneListProjectsForUser", |client, given| {
        Box::pin(async move {
            parsed(
                client
                    .keystone_list_projects_for_user(&given.segment("user_id"))
                    .await
                    .map(|answer| answer.value),
            )
        })
    }),
];
