"""Prints, for each file, the cases of each suite of a JUnit report and the numbers that it states, as JSON."""

import json
import sys
from xml.etree import ElementTree


def read(path):
    root = ElementTree.parse(path).getroot()
    return [
        {
            "stated": {key: suite.get(key) for key in ("tests", "failures", "errors", "skipped")},
            "cases": [[child.tag for child in case] for case in suite.iter("testcase")],
        }
        for suite in root.iter("testsuite")
    ]


json.dump([read(path) for path in sys.argv[1:]], sys.stdout)
