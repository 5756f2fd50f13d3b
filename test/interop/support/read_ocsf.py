"""
Prints what py-ocsf-models, the models that Prowler writes OCSF by, makes of each line of a file of Compliance Findings. They
have no field for the cloud profile.
"""

import json
import sys

from py_ocsf_models.events.findings.compliance_finding import ComplianceFinding

with open(sys.argv[1], encoding="utf-8") as file:
    events = [ComplianceFinding.model_validate_json(line) for line in file]
json.dump(
    [
        {
            "uid": event.finding_info.uid,
            "type": event.type_uid.name,
            "status": event.status_id.name,
            "check": event.compliance.status_id.name,
            "severity": event.severity_id.name,
            "resources": [resource.uid for resource in event.resources or []],
        }
        for event in events
    ],
    sys.stdout,
)
