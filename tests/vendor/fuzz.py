"""Schemathesis sends the simulator what our specifications allow and what they do not, and checks its answers.

Each answer has to have a status, a content type, headers and a body that the specification has for the operation, and
none may be a failure of the server. Names of phones, jobs and so on are those of the simulated account, so that much of
it is taken: each operation has to have answered 2xx at least once, but for those that only stopped instances take.

    fuzz.py <hcjobs> [service...]
"""

import copy
import itertools
import json
import subprocess
import sys
import tempfile
import time
from collections import Counter
from pathlib import Path

from calls import REFUSED
from simulator import Simulator, at_home
from spec import SERVICES, Specification

CHECKS = [
    "not_a_server_error",
    "status_code_conformance",
    "content_type_conformance",
    "response_headers_conformance",
    "response_schema_conformance",
]
# Cases an operation in the last phase. The two before have as many as the operation has properties to vary.
EXAMPLES = 5
# Simulated minutes for seconds, so that what was acted on can be acted on again. Tokens last for a day.
SPEED = "60"


def localised(specification, names):
    """The specification with names of the simulated account in its examples, and as the only ones it allows."""
    document = specification.document
    values = {name: sorted({next(values) for _ in range(20)}) for name, values in names.items()}
    seen = set()

    def narrow(schema, name=""):
        """The schema with only such values, however deep."""
        target = specification.resolve(schema)
        if name in values:
            return copy.deepcopy(target) | {"enum": values[name]}
        if "items" in target:
            target["items"] = narrow(target["items"], name.removesuffix("s"))
        elif id(target) not in seen:
            seen.add(id(target))
            for inner in target.get("oneOf", []):
                narrow(inner)
            for inner_name, inner in target.get("properties", {}).items():
                target["properties"][inner_name] = narrow(inner, inner_name)
        return schema

    for operation in specification.operations().values():
        for parameter in operation.parameters:
            if id(parameter) not in seen:
                seen.add(id(parameter))
                parameter["schema"] = narrow(parameter["schema"], parameter["name"])
                if "example" in parameter:
                    parameter["example"] = at_home(parameter["example"], names, parameter["name"])
        if operation.body_schema:
            media = operation.node["requestBody"]["content"]["application/json"]
            media["schema"] = narrow(media["schema"])
            for holder, key in [(media, "example"), *((one, "value") for one in media.get("examples", {}).values())]:
                if key in holder:
                    holder[key] = at_home(holder[key], names)
    return document


def run(hcjobs, service):
    """Tries one service out."""
    begin = time.monotonic()
    specification = Specification(service)
    with Simulator(hcjobs, "--speed", SPEED) as simulator, tempfile.TemporaryDirectory() as folder:
        names = simulator.names(service) | {"project_id": itertools.repeat(simulator.project_id)}
        file = Path(folder, f"{service}.json")
        file.write_text(json.dumps(localised(specification, names)), "utf-8")
        options = {
            "--url": simulator.endpoint,
            "--header": f"X-Auth-Token: {simulator.token}",
            "--checks": ",".join(CHECKS),
            "--phases": "examples,coverage,fuzzing",
            "--max-examples": str(EXAMPLES),
            "--warnings": "off",
        }
        flags = ["--generation-deterministic", "--no-shrink", "--continue-on-failure", "--no-color"]
        program = Path(sys.executable).with_name("schemathesis")
        command = [program, "run", file, *itertools.chain(*options.items()), *flags]
        done = subprocess.run(command, cwd=folder, capture_output=True, text=True)
        if done.returncode:
            print(done.stdout, done.stderr, sep="\n")
            raise SystemExit(f"{service}: schemathesis has found something")
        log = simulator.ask("/simulator/requests")["requests"]
    good = Counter(entry["operation"] for entry in log if 200 <= (entry["status"] or 0) < 300)
    failed = [name for name in Specification(service).operations() if not good[name] and name not in REFUSED]
    print(
        f"{service}: {len(log)} requests in {time.monotonic() - begin:.0f} s, {good.total()} answered with 2xx, "
        f"and all answers are as specified"
    )
    if failed:
        raise SystemExit(f"{service}: never answered with 2xx: {', '.join(failed)}")


if __name__ == "__main__":
    for chosen in sys.argv[2:] or SERVICES:
        run(sys.argv[1], chosen)
