import {
  AddUserToGroupCommand,
  AttachGroupPolicyCommand,
  AttachRolePolicyCommand,
  AttachUserPolicyCommand,
  CreateAccessKeyCommand,
  CreateGroupCommand,
  CreateLoginProfileCommand,
  CreateOpenIDConnectProviderCommand,
  CreatePolicyCommand,
  CreateRoleCommand,
  CreateUserCommand,
  CreateVirtualMFADeviceCommand,
  EnableMFADeviceCommand,
  IAMClient,
  PutGroupPolicyCommand,
  PutRolePolicyCommand,
  PutUserPolicyCommand,
  UpdateAccessKeyCommand,
} from '@aws-sdk/client-iam'
import { GROUPS, POLICIES, ROLES, type Statement, USERS } from './identities.ts'
import { ACCOUNT, KEYS } from './scan.ts'

/** Makes all of them. */
export async function makeIdentities(url: string): Promise<void> {
  const iam = new IAMClient({ endpoint: url, region: 'us-east-1', credentials: KEYS })
  for (const { name, inline = [] } of POLICIES)
    await iam.send(new CreatePolicyCommand({ PolicyName: name, PolicyDocument: text(inline) }))
  // Tokens for others than STS are taken as well.
  await iam.send(
    new CreateOpenIDConnectProviderCommand({
      Url: 'https://token.actions.githubusercontent.com',
      ClientIDList: ['sts.amazonaws.com', 'https://github.com/acme'],
      ThumbprintList: ['6938fd4d98bab03faadb97b34396831e3780aea1'],
    }),
  )
  for (const form of GROUPS) await makeGroup(iam, form)
  for (const form of USERS) await makeUser(iam, form)
  for (const form of ROLES) await makeRole(iam, form)
}

function text(statements: readonly Statement[]): string {
  return JSON.stringify({ Version: '2012-10-17', Statement: statements })
}

function policyArn(name: string): string {
  return name.startsWith('aws:')
    ? `arn:aws:iam::aws:policy/${name.slice(4)}`
    : `arn:aws:iam::${ACCOUNT}:policy/${name}`
}

async function makeGroup(iam: IAMClient, { name, inline, attached = [] }: (typeof GROUPS)[number]) {
  const GroupName = name
  await iam.send(new CreateGroupCommand({ GroupName }))
  const PolicyDocument = inline === undefined ? null : text(inline)
  if (PolicyDocument !== null)
    await iam.send(new PutGroupPolicyCommand({ GroupName, PolicyName: 'inline', PolicyDocument }))
  for (const one of attached)
    await iam.send(new AttachGroupPolicyCommand({ GroupName, PolicyArn: policyArn(one) }))
}

async function makeUser(iam: IAMClient, form: (typeof USERS)[number]) {
  const UserName = form.name
  await iam.send(new CreateUserCommand({ UserName }))
  if (form.password === true)
    await iam.send(new CreateLoginProfileCommand({ UserName, Password: 'correct horse Battery 9' }))
  if (form.mfa === true) await giveDevice(iam, UserName)
  for (const Status of form.keys ?? []) {
    const { AccessKey } = await iam.send(new CreateAccessKeyCommand({ UserName }))
    const { AccessKeyId } = AccessKey ?? {}
    await iam.send(new UpdateAccessKeyCommand({ UserName, AccessKeyId, Status }))
  }
  if (form.group !== undefined) await iam.send(new AddUserToGroupCommand({ UserName, GroupName: form.group }))
  if (form.inline !== undefined) {
    const PolicyDocument = text(form.inline)
    await iam.send(new PutUserPolicyCommand({ UserName, PolicyName: 'inline', PolicyDocument }))
  }
  for (const one of form.attached ?? [])
    await iam.send(new AttachUserPolicyCommand({ UserName, PolicyArn: policyArn(one) }))
}

async function giveDevice(iam: IAMClient, UserName: string): Promise<void> {
  const asked = new CreateVirtualMFADeviceCommand({ VirtualMFADeviceName: UserName })
  const { VirtualMFADevice } = await iam.send(asked)
  const SerialNumber = VirtualMFADevice?.SerialNumber
  const codes = { AuthenticationCode1: '123456', AuthenticationCode2: '654321' }
  await iam.send(new EnableMFADeviceCommand({ UserName, SerialNumber, ...codes }))
}

async function makeRole(iam: IAMClient, form: (typeof ROLES)[number]) {
  const RoleName = form.name
  const boundary = form.boundary === undefined ? {} : { PermissionsBoundary: policyArn(form.boundary) }
  const asked = { RoleName, AssumeRolePolicyDocument: text(form.trust), ...boundary }
  await iam.send(new CreateRoleCommand(asked))
  if (form.inline !== undefined) {
    const PolicyDocument = text(form.inline)
    await iam.send(new PutRolePolicyCommand({ RoleName, PolicyName: 'inline', PolicyDocument }))
  }
  for (const one of form.attached ?? [])
    await iam.send(new AttachRolePolicyCommand({ RoleName, PolicyArn: policyArn(one) }))
}
