"""The vendor's Python SDK calls every operation of our specifications, against the simulator.

Arguments come from the specifications' examples; names of phones, servers and audit instances are replaced by some
that the simulator has. Each answer has to have the documented status, and the SDK has to read each of its fields as it
was sent; fields that the SDK does not know have to be in differences.yaml. Answers of operations that the simulator
does not play have to be an example of the specification.

    calls.py <hcjobs>
"""

import json
import re
import sys
import warnings

import yaml
from huaweicloudsdkcore.exceptions.exceptions import ClientRequestException
from huaweicloudsdkcore.warning.warning import TypeConversionWarning

import sdk
from coverage import DIFFERENCES, ONLY_OURS, PACKAGES, listed_differences
from simulator import Simulator, at_home
from spec import Specification

# Answered from the simulated fleet; all others are answered with an example of the specification.
PLAYED = set(
    """
    ListCloudPhoneServers ListCloudPhones ListJobs ResetCloudPhone RestartCloudPhone RestartCloudPhoneServer
    ShowCloudPhoneDetail ShowCloudPhoneServerDetail ShowJob StopCloudPhone

    ListAuditInstances ListAuditInstancesLast ListAuditInstancesNew RebootAuditInstance RebootAuditInstanceNew
    StartAuditInstance StartAuditInstanceNew StopAuditInstance StopAuditInstanceNew

    CreateTokenByPassword KeystoneListAuthProjects ListProjects
    """.split()
)
# Refused, as documented, because the instances are running.
REFUSED = {"StartAuditInstance": "DBSS.10020130", "StartAuditInstanceNew": "DBSS.10020130"}


class Caller:
    """Calls the operations of one service, and counts."""

    def __init__(self, service, simulator, rules):
        self.service = service
        self.theirs = sdk.operations(PACKAGES[service])
        self.client = simulator.client(PACKAGES[service])
        self.other_names = rules.get("other_names", {})
        self.only_ours = {key for key, (how, _) in listed_differences(rules).items() if how == ONLY_OURS}
        self.names = simulator.names(service)
        self.operations, self.calls, self.fields = set(), 0, 0

    def run(self):
        """Calls everything once for each example of its body."""
        ours = Specification(self.service).operations()
        for our in ours.values():
            if (our.name, "operation") not in self.only_ours:
                for body in our.body_examples().values() or [None]:
                    self.call(our, body)
        played = len(self.operations & PLAYED)
        print(
            f"{self.service}: the SDK called {len(self.operations)} operations ({self.calls} calls) and read the "
            f"{self.fields} fields of their answers: {played} of the fleet, {len(self.operations) - played} examples; "
            f"{len(self.operations & REFUSED.keys())} refused as documented"
        )

    def call(self, our, body):
        """Calls an operation and checks the answer."""
        their, request = self.request(our, self.sendable(our, at_home(body, self.names), "body"))
        self.operations.add(our.name)
        self.calls += 1
        try:
            answer = getattr(self.client, their.method_name)(request)
        except ClientRequestException as refusal:
            expected = REFUSED.get(our.name)
            assert refusal.error_code == expected, f"{our.name}: {refusal}"
            return
        assert our.name not in REFUSED, f"{our.name} is not refused"
        assert answer.status_code == int(our.status), f"{our.name}: HTTP {answer.status_code}"
        if their.is_file:
            answer.consume_download_stream(lambda stream: check_file(our, stream))
            return
        for header in their.call["response_headers"]:
            attribute = next(a for a, name in their.answer.attribute_map.items() if name == header)
            assert getattr(answer, attribute), f"{our.name}: no {header}"
        if not our.answer_schema:
            assert answer.raw_content == b"", f"{our.name}: {answer.raw_content}"
            return
        sent = json.loads(answer.raw_content)
        self.check_example(our, sent)
        self.check_reading(our, their, sent, answer)

    def request(self, our, body):
        """The operation of the SDK that can send this body, and the request for it."""
        misfits = []
        for their in (self.theirs[name] for name in self.other_names.get(our.name, [our.name])):
            arguments = {}
            for parameter in our.parameters:
                name, example = parameter["name"], parameter.get("example")
                # Any other filter would leave nothing of the fleet's lists.
                wanted = parameter.get("required") or our.name not in PLAYED or name in self.names
                if wanted and (example is not None or name in self.names):
                    found = [p for p in their.parameters if p.name == name and p.attribute]
                    arguments |= {p.attribute: at_home(example, self.names, name) for p in found}
            try:
                if body is not None:
                    arguments["body"] = sdk.build(their.models, their.body_type, body)
                return their, their.request(**arguments)
            except KeyError as field:
                misfits.append(f"{their.name} does not know {field}")
        raise AssertionError(f"{our.name}: {misfits}")

    def sendable(self, our, value, path):
        """A body without the fields that are listed as ours only."""
        if isinstance(value, list):
            return [self.sendable(our, item, path + "[]") for item in value]
        if not isinstance(value, dict):
            return value
        paths = {name: f"{path}.{name}" for name in value if (our.name, f"{path}.{name}") not in self.only_ours}
        return {name: self.sendable(our, value[name], inner) for name, inner in paths.items()}

    def check_example(self, our, sent):
        """Checks an answer that is not from the fleet against the examples."""
        sent = without_request_id(sent)
        examples = [without_request_id(example) for example in our.answer_examples().values()]
        if our.name not in PLAYED:
            assert sent in examples, f"{our.name}: not an example: {sent}"

    def check_reading(self, our, their, sent, answer):
        """Checks that the SDK has read what was sent."""
        kept = self.known(our, their.models, their.answer, sent, "answer")
        read = as_json(answer, set(their.call["response_headers"]))
        if "body" in their.answer.attribute_map.values():
            read = read.get("body")
        assert read == kept, f"{our.name}:\n  sent {kept}\n  read {read}"

    def known(self, our, models, type_name, value, path):
        """A value without nulls and without what the SDK does not know; that has to be among the differences."""
        if isinstance(type_name, str) and (inner := re.fullmatch(r"list\[(.*)\]", type_name)):
            return [self.known(our, models, inner[1], item, path + "[]") for item in value]
        model = getattr(models, type_name, None) if isinstance(type_name, str) else type_name
        if model is None:
            self.fields += 1
            return value
        types = {model.attribute_map[a]: model.openapi_types[a] for a in model.attribute_map}
        if list(types) == ["body"]:
            return self.known(our, models, types["body"], value, path)
        kept = {}
        for name, inner in value.items():
            if name in types:
                if inner is not None:
                    kept[name] = self.known(our, models, types[name], inner, f"{path}.{name}")
            else:
                listed = (our.name, f"{path}.{name}") in self.only_ours
                assert listed, f"{our.name}: {path}.{name} is unknown to the SDK and not a listed difference"
        return kept


def check_file(our, stream):
    """Checks a download."""
    assert stream.content, f"{our.name}: an empty file"


def without_request_id(value):
    """An answer without what differs from call to call."""
    if isinstance(value, dict):
        return {name: inner for name, inner in value.items() if name != "request_id"}
    return value


def as_json(value, headers=frozenset()):
    """An object of the SDK as JSON, without nulls and without what came from headers."""
    if isinstance(value, list):
        return [as_json(item) for item in value]
    if isinstance(value, dict):
        return {name: as_json(item) for name, item in value.items()}
    if not hasattr(value, "attribute_map"):
        return value
    pairs = ((name, getattr(value, attribute)) for attribute, name in value.attribute_map.items())
    return {name: as_json(inner) for name, inner in pairs if inner is not None and name not in headers}


def main():
    # Said of operations to be taken offline, which are called on purpose.
    warnings.simplefilter("ignore", DeprecationWarning)
    # The SDK could not read a value as the type that it declares.
    warnings.simplefilter("error", TypeConversionWarning)
    rules = yaml.safe_load(DIFFERENCES.read_text("utf-8"))
    with Simulator(sys.argv[1]) as simulator:
        for service in PACKAGES:
            Caller(service, simulator, rules[service]).run()


if __name__ == "__main__":
    main()
