"""Reads evidence.zip as somebody would who was handed it: names, digests and tables. Prints JSON."""

import csv
import hashlib
import io
import json
import posixpath
import sys
import zipfile

with zipfile.ZipFile(sys.argv[1]) as archive:
    broken = archive.testzip()
    names = archive.namelist()
    files = {name: archive.read(name) for name in names}
    times = sorted({entry.date_time for entry in archive.infolist()})

sums = {}
for line in files["SHA256SUMS"].decode("utf-8").splitlines():
    digest, name = line.split("  ", 1)
    sums[name] = digest

print(
    json.dumps(
        {
            "broken": broken,
            "names": names,
            "leading_out": [n for n in names if n != posixpath.normpath(n) or n.startswith(("/", ".."))],
            "times": times,
            "wrong": [n for n in names if n != "SHA256SUMS" and sums.get(n) != hashlib.sha256(files[n]).hexdigest()],
            "tables": {
                n: list(csv.reader(io.StringIO(files[n].decode("utf-8-sig"), newline=""), strict=True))
                for n in names
                if n.endswith(".csv")
            },
            "run": json.loads(files["run.json"].decode("utf-8")),
        }
    )
)
