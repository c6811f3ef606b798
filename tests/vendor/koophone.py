"""The operations of KooPhone. The vendor has no Python SDK for it; these are from its reference pages."""

OPERATIONS = [
    tuple(line.split())
    for line in """
        SyncCommand             POST /v1/instances/sync-command
        AsyncCommand            POST /v1/instances/async-command
        GetTask                 GET  /v1/instances/tasks/{task_id}
        SetVideoConfig          PUT  /v1/instances/video-setting
        BatchQueryStatus        POST /v1/instances/batch-query-status
        BatchReset              POST /v1/instances/batch-reset
        BatchRebootInstance     POST /v1/instances/reboot
        GetDeviceToken          POST /v1/instances/{instance_id}/auth
        AssignInstance          POST /v1/instances/assign
        UnassignInstance        POST /v1/instances/unassign
        ListInstances           GET  /v1/instances/batch-query
        BatchShowSku            GET  /v1/instances/sku
        CreateInstance          POST /v1/instances/create
        DeleteInstance          POST /v1/instances/delete
        BatchPrepareInstances   POST /v1/instances/prepare
        ShowProgress            POST /v1/instances/prepare-progress
        BatchBackupInstances    POST /v1/instances/backup
        StopInstancesStreaming  POST /v1/instances/streaming/stop
        ReleaseInstancesSession POST /v1/instances/session/release
        InstallApp              POST /v1/instances/app/install
        ListInstanceApp         GET  /v1/instances/{instance_id}/app-list
    """.strip().splitlines()
]
