"""`hcjobs simulate` as a context, clients of the vendor's SDK for it, and what its account has."""

import itertools
import json
import subprocess
import tempfile
import urllib.request

from huaweicloudsdkcore.auth.credentials import BasicCredentials, GlobalCredentials

import sdk

# What the specifications' examples log in with, and what the simulator takes.
LOGIN = {
    "robot-restart": "simulated-user",
    "not-a-real-password": "not-a-secret",
    "example-account": "simulated-account",
}


class Simulator:
    """A running simulator: its address, and the keys, the project and the token that it takes."""

    def __init__(self, hcjobs, *options):
        self._command = [hcjobs, "simulate", *options]

    def __enter__(self):
        self._log = tempfile.TemporaryFile()
        self._process = subprocess.Popen(self._command, stdout=subprocess.PIPE, stderr=self._log, text=True)
        line = self._process.stdout.readline()
        if not line:
            self._log.seek(0)
            raise SystemExit(f"{self._command} has not started: {self._log.read().decode()}")
        ready = json.loads(line)
        self.endpoint, self.token = ready["endpoint"], ready["token"]
        self.ak, self.sk, self.project_id = ready["ak"], ready["sk"], ready["project_id"]
        return self

    def __exit__(self, *_):
        self._process.terminate()
        self._process.wait()
        self._log.close()

    def client(self, package, sk=None):
        """A client of an SDK package such as `cph.v1`; with another secret key if one is given."""
        if package.startswith("iam."):
            credentials = GlobalCredentials(self.ak, sk or self.sk, "an-account")
        else:
            credentials = BasicCredentials(self.ak, sk or self.sk, self.project_id)
        builder = sdk.client_class(package).new_builder()
        return builder.with_credentials(credentials).with_endpoint(self.endpoint).build()

    def ask(self, path, body=None):
        """The JSON answer to a GET, or to a POST if there is a body."""
        headers = {"X-Auth-Token": self.token, "X-Request-Id": "a-check", "Content-Type": "application/json"}
        data = json.dumps(body).encode() if body else None
        with urllib.request.urlopen(urllib.request.Request(self.endpoint + path, data, headers)) as answer:
            return json.load(answer)

    def effects(self):
        """What was really done, as `kind/id`, in order."""
        return [effect["target"] for effect in self.ask("/simulator/effects")["effects"]]

    def names(self, service):
        """Names of what the account has, without end, by the parameters and fields that ask for them."""

        def numbered(form, count):
            return itertools.cycle([form.format(number) for number in range(1, count + 1)])

        if service == "cph":
            servers = {"server_ids": ["server-0040"]}
            done = self.ask(f"/v1/{self.project_id}/cloud-phone/servers/batch-restart", servers)
            request = itertools.repeat(done["request_id"])
            return {
                "phone_id": numbered("phone-{:05}", 400),
                "server_id": numbered("server-{:04}", 40),
                "job_id": itertools.repeat(done["jobs"][0]["job_id"]),
                "request_id": request,
                "request_ids": request,
            }
        if service == "dbss":
            return {"instance_id": numbered("00000000-0000-4000-8000-{:012}", 12)}
        if service == "koophone":
            done = self.ask("/v1/instances/batch-reset", {"instance_ids": ["kp-0200"]})
            return {
                "instance_id": numbered("kp-{:04}", 200),
                "task_id": itertools.repeat(done["data"]["task_id"]),
            }
        return {}


def at_home(value, names, name=""):
    """A value of an example, with names that the simulator knows."""
    if isinstance(value, dict):
        return {name: at_home(inner, names, name) for name, inner in value.items()}
    if isinstance(value, list):
        return [at_home(inner, names, name.removesuffix("s")) for inner in value]
    if name in names:
        return next(names[name])
    return LOGIN.get(value, value)
