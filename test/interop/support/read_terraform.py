"""Puts out what a file in Terraform's language says, as JSON."""

import json
import sys

import hcl2

with open(sys.argv[1], encoding="utf-8") as file:
    print(json.dumps(hcl2.load(file)))
