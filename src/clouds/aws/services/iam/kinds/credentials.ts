import type { ListOperation } from '../../../reading/pages.ts'
import type { Properties, Property } from '../../../reading/property.ts'
import { bool, datetime, int, list, ofTheOnly, string } from '../../../reading/shape.ts'
import { iam } from '../operation.ts'

/** The credential report: who has which credentials, and when they were used. */
export const CREDENTIAL_REPORT: Pick<ListOperation, 'operation' | 'action' | 'also' | 'pageSize'> = {
  ...iam('GetCredentialReport'),
  also: ['iam:GenerateCredentialReport'],
  pageSize: null,
}

/** What a row of it says. The report is up to four hours old, and `credential_report_time` says how old. */
export const OF_ROW: Properties = {
  credential_report_time: datetime('GeneratedTime'),
  password_enabled: bool('PasswordEnabled'),
  password_last_used: datetime('PasswordLastUsed'),
  password_last_changed: datetime('PasswordLastChanged'),
  password_next_rotation: datetime('PasswordNextRotation'),
  mfa_active: bool('MFAActive'),
  access_keys: list('AccessKeys', {
    slot: int('Slot'),
    active: bool('Active'),
    last_rotated: datetime('LastRotated'),
    made_with_user: bool('MadeWithUser'),
    last_used: datetime('LastUsed'),
    last_used_region: string('LastUsedRegion'),
    last_used_service: string('LastUsedService'),
  }),
  signing_certificates_active: int('SigningCertificates'),
  additional_credentials_info: string('AdditionalCredentials'),
}

/** What changes by itself while people work. */
export const VOLATILE: readonly string[] = [
  'credential_report_time',
  'password_last_used',
  'password_next_rotation',
  'access_keys.last_used',
  'access_keys.last_used_region',
  'access_keys.last_used_service',
]

/** The same of the one row that a user has. */
export const OF_USER: Properties = Object.fromEntries(
  Object.entries(OF_ROW).map(([name, property]) => [name, ofTheOnly('Users', property)]),
)

/** The devices that a program or a phone plays. A second factor that is none of these is a thing that somebody holds. */
export function virtualDevices(): Property {
  return list('VirtualMFADevices', {
    serial_number: string('SerialNumber'),
    enable_date: datetime('EnableDate'),
  })
}

export const VIRTUAL_DEVICES: Pick<
  ListOperation,
  'operation' | 'action' | 'list' | 'pageSize' | 'parameters'
> = {
  ...iam('ListVirtualMFADevices'),
  list: 'VirtualMFADevices',
  pageSize: 1000,
  parameters: { AssignmentStatus: 'Assigned' },
}
