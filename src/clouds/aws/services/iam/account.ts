import { changed, type LoggedRequest } from '../../reading/changing-call.ts'
import type { Detail } from '../../reading/detail.ts'
import { iam } from './operation.ts'
import type { Property } from '../../reading/property.ts'
import { bool, int, present, string, strings } from '../../reading/shape.ts'
import { collect, stepsOf } from '../../reading/value-path.ts'

/** Numbers of what there is, and whether root has what it should not have, or lacks what it should: 1 or 0. */
export const ACCOUNT_SUMMARY: Detail = {
  ...iam('GetAccountSummary'),
  answer: 'SummaryMap',
  costly: true,
  changedBy: [
    {
      event: 'CreateAccessKey',
      did: 'created',
      of: ['account_access_keys_present'],
      isAbout: isOfRootItself,
    },
  ],
  properties: {
    users: int('SummaryMap.Users'),
    groups: int('SummaryMap.Groups'),
    roles: int('SummaryMap.Roles'),
    policies: int('SummaryMap.Policies'),
    instance_profiles: int('SummaryMap.InstanceProfiles'),
    providers: int('SummaryMap.Providers'),
    server_certificates: int('SummaryMap.ServerCertificates'),
    mfa_devices: int('SummaryMap.MFADevices'),
    mfa_devices_in_use: int('SummaryMap.MFADevicesInUse'),
    account_mfa_enabled: int('SummaryMap.AccountMFAEnabled'),
    account_access_keys_present: int('SummaryMap.AccountAccessKeysPresent'),
    account_signing_certificates_present: int('SummaryMap.AccountSigningCertificatesPresent'),
    account_password_present: int('SummaryMap.AccountPasswordPresent'),
  },
}

/** What passwords of the account's users have to be like. Where nobody has said, AWS's own demands hold: eight characters. */
export const PASSWORD_POLICY: Detail = {
  ...iam('GetAccountPasswordPolicy'),
  answer: 'PasswordPolicy',
  notSet: { codes: ['NoSuchEntity'], answer: {} },
  costly: true,
  changedBy: changed(['UpdateAccountPasswordPolicy', 'DeleteAccountPasswordPolicy']),
  properties: {
    password_policy_set: present('PasswordPolicy'),
    minimum_password_length: int('PasswordPolicy.MinimumPasswordLength'),
    require_symbols: bool('PasswordPolicy.RequireSymbols'),
    require_numbers: bool('PasswordPolicy.RequireNumbers'),
    require_uppercase_characters: bool('PasswordPolicy.RequireUppercaseCharacters'),
    require_lowercase_characters: bool('PasswordPolicy.RequireLowercaseCharacters'),
    allow_users_to_change_password: bool('PasswordPolicy.AllowUsersToChangePassword'),
    expire_passwords: bool('PasswordPolicy.ExpirePasswords'),
    max_password_age: int('PasswordPolicy.MaxPasswordAge'),
    password_reuse_prevention: int('PasswordPolicy.PasswordReusePrevention'),
    hard_expiry: bool('PasswordPolicy.HardExpiry'),
  },
}

/** Which of root's devices are virtual, as of now: the credential report is older, and does not say what a device is. */
export const ROOT_DEVICES: Detail = {
  ...iam('ListVirtualMFADevices'),
  answer: 'VirtualMFADevices',
  pageSize: 1000,
  parameters: { AssignmentStatus: 'Assigned' },
  costly: true,
  properties: { root_virtual_mfa_devices: rootDevices('VirtualMFADevices[]') },
}

function rootDevices(path: string): Property {
  const owners = string('User.Arn')
  const serial = string('SerialNumber')
  return {
    ...strings(`${path}.SerialNumber`),
    read: (source) =>
      collect(source, stepsOf(path), path, (device) =>
        isRoot(owners.read(device)) ? [serial.read(device) ?? ''] : [],
      ).flat(),
  }
}

/** A user may be called root, or groot: `…:user/root`. */
function isRoot(arn: unknown): boolean {
  return typeof arn === 'string' && arn.endsWith(':root')
}

/** A request that names no user is about whoever sends it. */
function isOfRootItself({ request, identity }: LoggedRequest): boolean {
  return identity['type'] === 'Root' && request['userName'] === undefined
}
