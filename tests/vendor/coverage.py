"""Our specifications against the vendor's Python SDK, operation by operation and field by field.

Compared are method, path, parameters (name, place, type, whether required), the fields of request bodies (name, type,
whether required) and those of answers (name, type), however deep. Values, limits and integer sizes are not: the SDK has
them in prose only. Every difference has to be in differences.yaml with its reason, and what is there has to occur.

    coverage.py            numbers only
    coverage.py --list     all differences with their reasons, too
"""

import sys
from dataclasses import dataclass, field
from pathlib import Path

import yaml

import koophone
import sdk
from spec import Specification

# The package of the SDK for each service. KooPhone has none; its operations are in koophone.py.
PACKAGES = {"cph": "cph.v1", "dbss": "dbss.v1", "iam": "iam.v3"}
DIFFERENCES = Path(__file__).with_name("differences.yaml")
ONLY_OURS, ONLY_THEIRS = "only ours", "only theirs"
ROW = "{:<12}{:>8}{:>8}{:>8}{:>12}{:>10}{:>12}"


@dataclass
class Side:
    """An operation as one of the two sides has it. Values of `fields` are (type, whether it is required)."""

    method: str
    path: str
    fields: dict
    deprecated: bool = False


@dataclass
class Result:
    """What the comparison of one service has found: numbers of operations and fields, and the differences."""

    service: str
    theirs: int
    ours: int
    left_out: list = field(default_factory=list)
    compared: int = 0
    fields: int = 0
    covered: int = 0
    # (operation, what) -> how it differs
    differences: dict = field(default_factory=dict)


def their_operations(service):
    """The operations of the SDK, by name."""
    if service == "koophone":
        return {name: Side(method, path, {}) for name, method, path in koophone.OPERATIONS}
    return {
        name: Side(one.http_method, one.path, one.fields(), one.deprecated)
        for name, one in sdk.operations(PACKAGES[service]).items()
    }


def our_operations(service):
    """The operations of our specification, by name."""
    found = Specification(service).operations()
    return {name: Side(one.method, one.path, one.fields()) for name, one in found.items()}


def united(sides):
    """Several operations as one: all their fields, and required is what each of them requires."""
    first = sides[0]
    assert all((side.method, side.path) == (first.method, first.path) for side in sides)
    fields = {}
    for name in dict.fromkeys(name for side in sides for name in side.fields):
        # Where the object that it stands in is missing, nothing is said about it.
        outer = name.rpartition(".")[0].removesuffix("[]")
        values = [side.fields.get(name) for side in sides if outer in side.fields or outer in ("", "answer")]
        types = {value[0] for value in values if value}
        assert len(types) == 1, f"{name}: {types}"
        needs = {value[1] if value else False for value in values}
        fields[name] = (types.pop(), needs.pop() if len(needs) == 1 else False)
    return Side(first.method, first.path, fields, all(side.deprecated for side in sides))


def compare(service, rules):
    """Compares one service."""
    theirs, ours = their_operations(service), our_operations(service)
    result = Result(service, len(theirs), len(ours))
    for name, others in rules.get("other_names", {}).items():
        theirs[name] = united([theirs.pop(other) for other in others])
    for name in sorted(theirs.keys() | ours.keys()):
        if name not in ours:
            if leaves_out(rules, theirs[name]):
                result.left_out.append(name)
            else:
                result.differences[name, "operation"] = ONLY_THEIRS
        elif name not in theirs:
            result.differences[name, "operation"] = ONLY_OURS
        else:
            result.compared += 1
            compare_operation(result, name, theirs[name], ours[name], with_fields=service in PACKAGES)
    return result


def leaves_out(rules, their):
    """Whether a rule says that we leave this operation out."""
    which = rules.get("left_out", {}).get("which")
    return which == "all others" or (which == "deprecated" and their.deprecated)


def compare_operation(result, name, their, our, with_fields):
    """Compares one operation; of KooPhone without the fields, which the list of its operations does not have."""
    for what in ("method", "path"):
        one, other = getattr(their, what), getattr(our, what)
        if one != other:
            result.differences[name, what] = f"{one} -> {other}"
    if not with_fields:
        return
    result.fields += len(their.fields)
    result.covered += sum(what in our.fields for what in their.fields)
    for what in {**their.fields, **our.fields}:
        if difference := compare_field(their.fields.get(what), our.fields.get(what), what):
            # What stands inside a field that only one side has goes without saying.
            above = [outer for outer in their.fields.keys() ^ our.fields.keys() if is_inside(what, outer)]
            if not above:
                result.differences[name, what] = difference


def is_inside(what, outer):
    """Whether a field is a part of another one."""
    return what.startswith((f"{outer}.", f"{outer}[]"))


def compare_field(their, our, what):
    """How a field differs, or None."""
    if their is None or our is None:
        return ONLY_OURS if their is None else ONLY_THEIRS
    if their[0] != our[0]:
        return f"{their[0]} -> {our[0]}"
    # The SDK marks no body as required, so it says nothing about bodies as a whole.
    if their[1] != our[1] and what != "body":
        return "required -> optional" if their[1] else "optional -> required"
    return None


def listed_differences(rules):
    """What differences.yaml says about a service: (operation, what) -> (how it differs, why)."""
    found = {}
    for entry in rules.get("differences", []):
        for name in entry["operations"]:
            for what, how in entry["fields"].items():
                assert (name, what) not in found, f"{name} {what} is listed twice"
                found[name, what] = (how, " ".join(entry["why"].split()))
    return found


def check(result, listed):
    """Complaints: differences without a reason, and reasons without a difference."""
    for key, how in result.differences.items():
        if listed.get(key, (None,))[0] != how:
            yield f"{result.service} {key[0]}: {key[1]}: {how}: not in {DIFFERENCES.name}"
    for key, (how, _) in listed.items():
        if result.differences.get(key) != how:
            yield f"{result.service} {key[0]}: {key[1]}: {how}: does not occur (any more)"


def report(result, listed):
    """Prints the numbers of a service as a row of the table; the same in words."""
    how = result.differences
    extra = sum(key[1] == "operation" and how[key] == ONLY_OURS for key in how)
    missing = sum(key[1] == "operation" and how[key] == ONLY_THEIRS for key in how)
    different = len({name for name, what in how if what != "operation"})
    left_out = len(result.left_out)
    numbers = (result.theirs, result.ours, result.compared - different, different, left_out, extra)
    print(ROW.format(result.service, *numbers))
    fields = ""
    if result.fields:
        fields = f", {100 * result.covered / result.fields:.4g} % of {result.fields} fields"
    by_rule = f" ({left_out} more left out by rule)" if left_out else ""
    reasons = len({why for _, why in listed.values()})
    return (
        f"{result.service}: {result.compared} of {result.compared + missing} operations{by_rule}{fields}, "
        f"{len(how)} differences" + (f", each with one of {reasons} reasons" if how else "")
    )


def main():
    all_rules = yaml.safe_load(DIFFERENCES.read_text("utf-8"))
    complaints, lines = [], []
    print(ROW.format("operations", "theirs", "ours", "equal", "different", "left out", "only ours"))
    for service in (*PACKAGES, "koophone"):
        rules = all_rules.get(service) or {}
        listed = listed_differences(rules)
        result = compare(service, rules)
        complaints += check(result, listed)
        lines.append(report(result, listed))
        if "--list" in sys.argv:
            for (name, what), how in sorted(result.differences.items()):
                lines.append(f"  {name}: {what}: {how}: {listed.get((name, what), ('', '?'))[1]}")
            if result.left_out:
                lines.append(f"  left out: {', '.join(result.left_out)}: {rules['left_out']['why']}")
    print(*lines, *complaints, sep="\n")
    sys.exit(1 if complaints else 0)


if __name__ == "__main__":
    main()
