"""The vendor's Python SDK against this project.

1. Its signer and ours agree on random requests that are in no file.
2. It can be pointed at the simulator: its calls are let in and it reads the answers.

Run by .ci/run; needs requirements.txt, the `sign` example and `hcjobs`, both built.
"""

import json
import random
import string
import subprocess
import sys
import urllib.parse

from huaweicloudsdkcore.auth.credentials import BasicCredentials
from huaweicloudsdkcore.exceptions.exceptions import ClientRequestException
from huaweicloudsdkcore.sdk_request import SdkRequest
from huaweicloudsdkcore.signer.signer import Signer
from huaweicloudsdkcph.v1 import (
    ListCloudPhonesRequest,
    ListJobsRequest,
    ResetCloudPhoneRequest,
    ResetCloudPhoneRequestBody,
    ResetPhoneProperty,
    RestartCloudPhoneServerRequest,
    RestartCloudPhoneServerRequestBody,
)
from huaweicloudsdkdbss.v1 import ListAuditInstancesLastRequest, RebootAuditInstanceNewRequest, ServerIdBean

from simulator import Simulator

SIGNER, HCJOBS = sys.argv[1], sys.argv[2]
LETTERS = string.ascii_letters + string.digits + "-_.~ +/:@!$&'()*,;=%手机é"


def text(longest):
    return "".join(random.choice(LETTERS) for _ in range(random.randint(1, longest)))


def random_request():
    path = "/" + "/".join(urllib.parse.quote(text(12), safe="") for _ in range(random.randint(1, 5)))
    return {
        "method": random.choice(["GET", "POST", "PUT", "DELETE"]),
        "host": random.choice(["cph.cn-north-4.myhuaweicloud.com", "127.0.0.1:8443"]),
        "path": path,
        "query": [[text(6), text(10)] for _ in range(random.randint(0, 4))],
        "headers": [["content-type", "application/json"], ["x-project-id", "p" * random.randint(1, 32)]],
        "body": json.dumps({"name": text(20)}) if random.random() < 0.5 else "",
        "date": "20260115T083000Z",
        "ak": "AK" + text(6).replace(" ", ""),
        "sk": "SK" + "".join(random.choice(string.ascii_letters) for _ in range(38)),
    }


def check_signer(count=300):
    requests = [random_request() for _ in range(count)]
    theirs = []
    for request in requests:
        sdk_request = SdkRequest(
            method=request["method"],
            schema="https",
            host=request["host"],
            resource_path=request["path"],
            uri=request["path"],
            query_params=[tuple(pair) for pair in request["query"]],
            header_params={**{k: v for k, v in request["headers"]}, "X-Sdk-Date": request["date"]},
            body=request["body"],
        )
        credentials = BasicCredentials(request["ak"], request["sk"])
        theirs.append(Signer(credentials).sign(sdk_request).header_params["Authorization"])
    lines = "\n".join(json.dumps(request) for request in requests)
    ours = subprocess.run([SIGNER], input=lines, capture_output=True, text=True, check=True)
    for request, their, our in zip(requests, theirs, ours.stdout.splitlines(), strict=True):
        assert their == our, f"{request}\n  theirs {their}\n  ours   {our}"
    print(f"signer: {count} random requests agree")


def check_simulator():
    with Simulator(HCJOBS) as simulator:
        cph, dbss = simulator.client("cph.v1"), simulator.client("dbss.v1")
        phones = cph.list_cloud_phones(ListCloudPhonesRequest(limit=3)).phones
        assert len(phones) == 3, phones
        body = ResetCloudPhoneRequestBody(
            phones=[ResetPhoneProperty(phone_id=phones[0].phone_id), ResetPhoneProperty(phone_id="nobody")]
        )
        reset = cph.reset_cloud_phone(ResetCloudPhoneRequest(body=body))
        assert reset.jobs[0].job_id and reset.jobs[1].error_code == "CPS.0005", reset
        jobs = cph.list_jobs(ListJobsRequest(request_ids=reset.request_id)).jobs
        assert [job.job_id for job in jobs] == [reset.jobs[0].job_id], jobs
        servers = RestartCloudPhoneServerRequestBody(server_ids=["server-0001"])
        assert cph.restart_cloud_phone_server(RestartCloudPhoneServerRequest(body=servers)).jobs[0].job_id

        instance = dbss.list_audit_instances_last(ListAuditInstancesLastRequest(limit="1")).instances[0]
        bean = ServerIdBean(instance_id=instance.id)
        assert dbss.reboot_audit_instance_new(RebootAuditInstanceNewRequest(body=bean)).result == "success"

        try:
            simulator.client("cph.v1", sk="wrong").list_cloud_phones(ListCloudPhonesRequest())
            raise SystemExit("a wrong key was let in")
        except ClientRequestException as error:
            assert error.status_code == 401 and error.error_code == "APIGW.0301", error

        done = simulator.effects()
        expected = [f"cph-phone/{phones[0].phone_id}", "cph-server/server-0001", f"dbss-audit/{instance.id}"]
        assert sorted(done) == sorted(expected), done
        print(f"simulator: the SDK's calls did {len(done)} things, and the ledger agrees")


check_signer()
check_simulator()
