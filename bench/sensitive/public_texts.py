"""Prints what is public of AWS's metadata and lies in moto and botocore, a text with its key on each line."""

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
    yield json.loads(aws_managed_policies_data)
    # Images of Amazon, Canonical, Microsoft and others: names and descriptions.
    yield json.loads((package("moto") / "ec2/resources/amis.json").read_text())
    # Requests and answers of the documentation.
    for examples in sorted((package("botocore") / "data").glob("*/*/examples-1.json")):
        yield json.loads(examples.read_text())["examples"]


seen = set()
for source in sources():
    for key, text in texts(source):
        if (key, text) not in seen:
            seen.add((key, text))
            json.dump({"key": key, "text": text}, sys.stdout)
            print()
