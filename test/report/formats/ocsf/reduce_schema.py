"""
Prints the JSON Schema compliance-finding.json, made from the source of the OCSF schema (Apache-2.0):

    git clone --depth 1 --branch 1.6.0 https://github.com/ocsf/ocsf-schema
    python3 reduce_schema.py ocsf-schema > compliance-finding.json

It is the class Compliance Finding (2003) with the cloud profile. Objects that are not in OBJECTS are left out, as is what is
deprecated: an event that has them is refused, though OCSF would take it.
"""

import json
import re
import sys
from pathlib import Path

SOURCE = Path(sys.argv[1])
CLASS = "events/findings/compliance_finding"
CATEGORY = 2
PROFILE = "profiles/cloud"
OBJECTS = [
    "account",
    "analytic",
    "cloud",
    "compliance",
    "finding_info",
    "key_value_object",
    "metadata",
    "product",
    "remediation",
    "resource_details",
]
DICTIONARY = json.loads((SOURCE / "dictionary.json").read_text())
TYPES = DICTIONARY["types"]["attributes"]
LIMITS = {"type": {"string_t": "string", "integer_t": "integer", "long_t": "integer", "float_t": "number", "boolean_t": "boolean"}}


def load(name):
    """A class or object with all that it extends. What the more special one says comes first."""
    whole = json.loads((SOURCE / f"{name}.json").read_text())
    base = whole.get("extends")
    if base is None:
        return {"attributes": whole.get("attributes", {}), "constraints": whole.get("constraints", {}), "uid": whole.get("uid")}
    found = next(path for path in SOURCE.glob(f"{name.split('/')[0]}/**/*.json") if json.loads(path.read_text()).get("name") == base)
    under = load(str(found.relative_to(SOURCE))[: -len(".json")])
    return {
        "attributes": merged(under["attributes"], whole.get("attributes", {})),
        "constraints": whole.get("constraints", under["constraints"]),
        "uid": whole.get("uid", under["uid"]),
    }


def merged(under, over):
    result = dict(under)
    for name, said in over.items():
        if name == "$include":
            continue
        before = result.get(name, {})
        result[name] = {**before, **said}
        if "enum" in before and "enum" in said:
            result[name]["enum"] = {**before["enum"], **said["enum"]}
    return result


def scalar(name):
    kind = TYPES.get(name, {})
    schema = {}
    if "regex" in kind:
        schema["pattern"] = kind["regex"]
    if "max_len" in kind:
        schema["maxLength"] = kind["max_len"]
    return {"type": LIMITS["type"][kind.get("type", name)], **schema}


def value(name, said):
    """None where it is of an object that is left out."""
    word = {**DICTIONARY["attributes"][name], **said}
    # What the dictionary says of a value holds for every attribute of its name.
    enum = {**DICTIONARY["attributes"][name].get("enum", {}), **said.get("enum", {})}
    kind = word["type"]
    if kind == "json_t" or kind == "object":
        one = {}
    elif kind == "object_t" or kind in OBJECTS or (SOURCE / f"objects/{kind}.json").exists():
        object_name = word.get("object_type", kind)
        if object_name == "object":
            one = {"type": "object"}
        elif object_name in OBJECTS:
            one = {"$ref": f"#/$defs/{object_name}"}
        else:
            return None
    else:
        one = scalar(kind)
    if enum and one.get("type") == "integer":
        one = {"type": "integer", "enum": sorted(int(number) for number in enum)}
    return {"type": "array", "items": one} if word.get("is_array") else one


def schema_of(attributes, constraints):
    properties = {}
    required = []
    captions = []
    for name, said in sorted(attributes.items()):
        if name == "$include" or "@deprecated" in said:
            continue
        one = value(name, said)
        if one is None:
            continue
        properties[name] = one
        if said.get("requirement") == "required":
            required.append(name)
        sibling = DICTIONARY["attributes"][name].get("sibling")
        enum = {**DICTIONARY["attributes"][name].get("enum", {}), **said.get("enum", {})}
        if sibling in attributes and "enum" in one:
            captions += [caption(name, number, sibling, word["caption"]) for number, word in enum.items() if number != "99"]
    result = {"type": "object", "additionalProperties": False, "required": required, "properties": properties}
    if captions:
        result["allOf"] = captions
    if "at_least_one" in constraints:
        result["anyOf"] = [{"required": [name]} for name in constraints["at_least_one"] if name in properties]
    return result


def caption(number_name, number, name, word):
    """The text beside a number is the number's caption."""
    return {
        "if": {"properties": {number_name: {"const": int(number)}}, "required": [number_name]},
        "then": {"properties": {name: {"const": word}}},
    }


of_class = load(CLASS)
uid = CATEGORY * 1000 + of_class["uid"]
root = schema_of(merged(of_class["attributes"], load(PROFILE)["attributes"]), of_class["constraints"])
root["properties"]["category_uid"] = {"const": CATEGORY}
root["properties"]["class_uid"] = {"const": uid}
activities = root["properties"]["activity_id"]["enum"]
root["properties"]["type_uid"] = {"enum": [uid * 100 + activity for activity in activities]}
version = json.loads((SOURCE / "version.json").read_text())["version"]
result = {
    "$schema": "https://json-schema.org/draft/2020-12/schema",
    "$comment": f"OCSF {version} (Apache-2.0), class {uid} with the cloud profile. Written by reduce_schema.py, which says what is left out.",
    **root,
    "$defs": {name: schema_of(**{key: load(f"objects/{name}")[key] for key in ("attributes", "constraints")}) for name in OBJECTS},
}
print(json.dumps(result, indent=2))
