"""Makes roles of CloudFormation templates in moto's AWS, and puts out what IAM has then, as JSON.

Called with a list of stacks as JSON: the path of the template and its parameters. All are made in one account, in their
order. GitHub's identity provider is there before: moto knows no such resource of CloudFormation.
"""

import ast
import json
import sys

import boto3
from moto import mock_aws

PROVIDER = "https://token.actions.githubusercontent.com"



def document(policy):
    """Moto keeps the documents of templates as Python writes them."""
    return ast.literal_eval(policy) if isinstance(policy, str) else policy


with mock_aws():
    iam = boto3.client("iam", region_name="us-east-1")
    cloudformation = boto3.client("cloudformation", region_name="us-east-1")
    iam.create_open_id_connect_provider(Url=PROVIDER, ClientIDList=["sts.amazonaws.com"])
    outputs = []
    for number, (path, parameters) in enumerate(json.loads(sys.argv[1])):
        cloudformation.create_stack(
            StackName=f"stack-{number}",
            TemplateBody=open(path, encoding="utf-8").read(),
            Parameters=[{"ParameterKey": key, "ParameterValue": value} for key, value in parameters.items()],
            Capabilities=["CAPABILITY_NAMED_IAM"],
        )
        stack = cloudformation.describe_stacks(StackName=f"stack-{number}")["Stacks"][0]
        outputs.append({output["OutputKey"]: output["OutputValue"] for output in stack["Outputs"]})
    roles = {}
    for role in iam.list_roles()["Roles"]:
        name = role["RoleName"]
        roles[role["Arn"]] = {
            "trust": role["AssumeRolePolicyDocument"],
            "policies": {
                policy: document(iam.get_role_policy(RoleName=name, PolicyName=policy)["PolicyDocument"])
                for policy in iam.list_role_policies(RoleName=name)["PolicyNames"]
            },
        }
    print(json.dumps({"outputs": outputs, "roles": roles}))
