"""Prints what is public of AWS's metadata and lies in moto and botocore: a text, its key and its source on each line."""

import gzip
import importlib.util
import json
import sys
from pathlib import Path

package = lambda name: Path(importlib.util.find_spec(name).origin).parent  # noqa: E731


def texts(value, key=""):
    if isinstance(value, str):
        yield key, value
    elif isinstance(value, list):
        for inner in value:
            yield from texts(inner, key)
    elif isinstance(value, dict):
        for name, inner in value.items():
            yield from texts(inner, name)


def sources():
    from moto.iam.aws_managed_policies import aws_managed_policies_data

    # Policies of AWS: names, ARNs, and every action, resource and condition of their documents.
    yield "policies", json.loads(aws_managed_policies_data)
    # Images of Amazon, Canonical, Microsoft and others, types of instances: names and descriptions.
    for resources in sorted((package("moto") / "ec2/resources").rglob("*.json.gz")):
        yield "images", json.loads(gzip.decompress(resources.read_bytes()))
    # Requests and answers of the documentation.
    for examples in sorted((package("botocore") / "data").glob("*/*/examples-1.json")):
        yield "documentation", json.loads(examples.read_text())["examples"]


seen = set()
for source, value in sources():
    for key, text in texts(value):
        if (key, text) not in seen:
            seen.add((key, text))
            json.dump({"source": source, "key": key, "text": text}, sys.stdout)
            print()
