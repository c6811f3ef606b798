"""What the vendor's Python SDK says about its operations, read from its classes.

The SDK has no machine-readable description. Each operation has a request class, an answer class, and a method that
sorts a request's attributes into path, query, header and body; this module calls that method with marked values.
"""

import inspect
import re
from dataclasses import dataclass
from functools import cached_property
from importlib import import_module

from huaweicloudsdkcore.sdk_stream_response import SdkStreamResponse

# The authentication and the media type are no parameters in our specifications.
NOT_PARAMETERS = {"X-Auth-Token", "Content-Type"}
TYPES = {"str": "string", "int": "integer", "float": "number", "bool": "boolean", "object": "object"}


@dataclass(frozen=True)
class Parameter:
    """One parameter: its name on the wire, where it goes, and the attribute of the request class."""

    name: str
    place: str
    attribute: str
    type: str
    required: bool


class Operation:
    """One operation of the SDK."""

    def __init__(self, client, models, method_name):
        self.method_name = method_name
        self.models = models
        documentation = getattr(client, method_name).__doc__
        self.name = re.search(r"Request instance for (\w+)", documentation)[1]
        self.deprecated = "DeprecationWarning" in inspect.getsource(getattr(client, method_name))
        self.request = getattr(models, self.name + "Request")
        marked = self.request()
        for attribute in marked.attribute_map:
            setattr(marked, attribute, Marked(attribute))
        self.call = getattr(client, f"_{method_name}_http_info")(marked)
        self.http_method, self.path = self.call["method"], self.call["resource_path"]
        self.answer = getattr(models, self.call["response_type"])
        self.is_file = issubclass(self.answer, SdkStreamResponse)

    @cached_property
    def parameters(self):
        """All parameters but those of authentication; those of the path that the client fills in included."""
        found = []
        places = {"query": self.call["query_params"], "header": self.call["header_params"].items()}
        for place, pairs in {"path": self.call["path_params"].items(), **places}.items():
            for name, value in pairs:
                if isinstance(value, Marked) and name not in NOT_PARAMETERS:
                    type_name = wire_type(self.request.openapi_types[value.attribute])
                    required = place == "path" or value.attribute in required_attributes(self.request)
                    found.append(Parameter(name, place, value.attribute, type_name, required))
        known = {parameter.name for parameter in found if parameter.place == "path"}
        for name in re.findall(r"{(\w+)}", self.path):
            if name not in known:
                found.append(Parameter(name, "path", "", "string", True))
        return found

    @property
    def body_type(self):
        """The type of the request's body, as the SDK writes it, or None."""
        return self.request.openapi_types.get("body") if self.call["body"] is not None else None

    def fields(self):
        """Everything to compare, flat: what it is -> (type, whether it is required)."""
        found = {f"{p.place} {p.name}": (p.type, p.required) for p in self.parameters}
        if self.body_type:
            required = "body" in required_attributes(self.request)
            found["body"] = (wire_type(self.body_type), required)
            self._add_fields(found, "body", self.body_type)
        if self.is_file:
            found["answer"] = ("file", None)
            return found
        for attribute, name in self.answer.attribute_map.items():
            type_name = self.answer.openapi_types[attribute]
            if name in self.call["response_headers"]:
                found[f"answer header {name}"] = (wire_type(type_name), None)
            elif name == "body":
                found["answer"] = (wire_type(type_name), None)
                self._add_fields(found, "answer", type_name)
            else:
                self._add_field(found, "answer", self.answer, attribute)
        return found

    def _add_fields(self, found, path, type_name, above=()):
        """Adds the fields inside a value of a type, however deep."""
        if inner := re.fullmatch(r"list\[(.*)\]", type_name):
            return self._add_fields(found, path + "[]", inner[1], above)
        model = getattr(self.models, type_name, None)
        if model is None or model in above:
            return
        for attribute in model.attribute_map:
            self._add_field(found, path, model, attribute, (*above, model))

    def _add_field(self, found, path, model, attribute, above=()):
        required = attribute in required_attributes(model) if path.startswith("body") else None
        type_name = model.openapi_types[attribute]
        path = f"{path}.{model.attribute_map[attribute]}"
        found[path] = (wire_type(type_name), required)
        self._add_fields(found, path, type_name, above)


@dataclass(frozen=True)
class Marked:
    """Stands for the value of an attribute of a request."""

    attribute: str


def operations(package):
    """All operations of a package such as `cph.v1`, by name."""
    root = import_module(f"huaweicloudsdk{package}")
    models = import_module(f"huaweicloudsdk{package}.model")
    client = client_class(package)
    methods = [name.removesuffix("_http_info")[1:] for name in vars(client) if name.endswith("_http_info")]
    found = [Operation(client, models, name) for name in methods]
    assert all(operation.request is getattr(root, operation.request.__name__) for operation in found)
    return {operation.name: operation for operation in found}


def client_class(package):
    """The client of a package such as `cph.v1`."""
    service = package.split(".")[0]
    return getattr(import_module(f"huaweicloudsdk{package}"), f"{service.capitalize()}Client")


def required_attributes(model):
    """The attributes that a class sets even when they are not given: those are its required ones."""
    source = inspect.getsource(model.__init__)
    return set(re.findall(r"^ {8}self\.(\w+) = \1$", source, re.MULTILINE))


def wire_type(type_name):
    """The JSON type of a type as the SDK writes it. Enumerations are plain strings in this SDK."""
    if inner := re.fullmatch(r"list\[(.*)\]", type_name):
        return f"array of {wire_type(inner[1])}"
    if inner := re.fullmatch(r"dict\(str, (.*)\)", type_name):
        return f"map of {wire_type(inner[1])}"
    if type_name[0].isupper():
        return "object"
    return TYPES.get(type_name, type_name)


def build(models, type_name, value):
    """An object of the SDK from JSON. A field that the SDK does not know is an error."""
    if inner := re.fullmatch(r"list\[(.*)\]", type_name):
        return [build(models, inner[1], item) for item in value]
    model = getattr(models, type_name, None)
    if model is None or value is None:
        return value
    attributes = {name: attribute for attribute, name in model.attribute_map.items()}
    arguments = {
        attributes[name]: build(models, model.openapi_types[attributes[name]], item)
        for name, item in value.items()
    }
    return model(**arguments)
