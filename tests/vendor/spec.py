"""Our specifications, as far as the checks of this folder ask about them."""

import json
from pathlib import Path

FOLDER = Path(__file__).resolve().parents[2] / "specs"
SERVICES = ("cph", "dbss", "iam", "koophone")


class Specification:
    """The specification of one service."""

    def __init__(self, service):
        self.service = service
        self.file = FOLDER / f"{service}.json"
        self.document = json.loads(self.file.read_text("utf-8"))

    def resolve(self, node):
        """The node itself, or what it refers to. An `allOf` here always has one element."""
        while "$ref" in node or "allOf" in node:
            if "allOf" in node:
                node = node["allOf"][0]
                continue
            target = self.document
            for step in node["$ref"].removeprefix("#/").split("/"):
                target = target[step]
            node = target
        return node

    def operations(self):
        """All operations by name. Calls that share method and path are operations of their own."""
        found = {}
        for path, item in self.document["paths"].items():
            for method, node in item.items():
                for variant in node.get("x-variants", [None]):
                    operation = Operation(self, method.upper(), path, node, variant)
                    found[operation.name] = operation
        return found


class Operation:
    """One operation, or one of several calls on its method and path."""

    def __init__(self, specification, method, path, node, variant):
        self.specification, self.method, self.path = specification, method, path
        self.node, self.variant = node, variant
        self.name = (variant or node)["operationId"]
        self.parameters = [specification.resolve(p) for p in node.get("parameters", [])]
        self.status = next(status for status in node["responses"] if status.startswith("2"))
        self.answer = specification.resolve(node["responses"][self.status])

    @property
    def answer_schema(self):
        """The schema of the answer's body, or None; the string `file` for a download."""
        content = self.answer.get("content", {})
        if "application/json" in content:
            return content["application/json"]["schema"]
        return "file" if content else None

    @property
    def body_schema(self):
        """The schema of the request's body, or None."""
        if self.variant:
            return self.variant["schema"]
        content = self.node.get("requestBody", {}).get("content", {})
        return content["application/json"]["schema"] if content else None

    def body_examples(self):
        """The examples of the request's body, by name; of a variant those that begin with its name."""
        content = self.node.get("requestBody", {}).get("content", {}).get("application/json", {})
        if "example" in content:
            return {"example": content["example"]}
        examples = {name: example["value"] for name, example in content.get("examples", {}).items()}
        if self.variant:
            return {name: value for name, value in examples.items() if name.startswith(self.name)}
        return examples

    def answer_examples(self):
        """The examples of the answer's body, by name."""
        content = self.answer.get("content", {}).get("application/json", {})
        if "example" in content:
            return {"example": content["example"]}
        return {name: example["value"] for name, example in content.get("examples", {}).items()}

    def fields(self):
        """Everything to compare, flat: what it is -> (type, whether it is required)."""
        found = {}
        for parameter in self.parameters:
            required = parameter.get("required", False)
            found[f"{parameter['in']} {parameter['name']}"] = (self._type(parameter["schema"]), required)
        if self.body_schema:
            found["body"] = (self._type(self.body_schema), self.node["requestBody"].get("required", False))
            self._add_fields(found, "body", self.body_schema)
        for name, header in self.answer.get("headers", {}).items():
            found[f"answer header {name}"] = (self._type(self.specification.resolve(header)["schema"]), None)
        if self.answer_schema == "file":
            found["answer"] = ("file", None)
        elif self.answer_schema:
            if not self.specification.resolve(self.answer_schema).get("properties"):
                found["answer"] = (self._type(self.answer_schema), None)
            self._add_fields(found, "answer", self.answer_schema)
        return found

    def _add_fields(self, found, path, schema, above=()):
        """Adds the fields inside a value of a schema, however deep."""
        schema = self.specification.resolve(schema)
        if id(schema) in above:
            return
        if "items" in schema:
            self._add_fields(found, path + "[]", schema["items"], above)
        for name, inner in schema.get("properties", {}).items():
            required = name in schema.get("required", []) if path.startswith("body") else None
            found[f"{path}.{name}"] = (self._type(inner), required)
            self._add_fields(found, f"{path}.{name}", inner, (*above, id(schema)))

    def _type(self, schema):
        schema = self.specification.resolve(schema)
        if "items" in schema:
            return f"array of {self._type(schema['items'])}"
        if isinstance(schema.get("additionalProperties"), dict):
            return f"map of {self._type(schema['additionalProperties'])}"
        if schema.get("format") == "date-time":
            return "datetime"
        return schema.get("type", "anything")
