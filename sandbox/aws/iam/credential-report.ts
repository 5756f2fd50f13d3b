import type { Call, Operations } from '../call.ts'
import { AwsFault } from '../errors.ts'
import type { PlayedKey } from './credentials.ts'
import type { PlayedUser } from './principals.ts'
import { render } from './render.ts'
import { stateOf } from './state-of.ts'
import type { IamState } from './state.ts'

const COLUMNS = [
  'user',
  'arn',
  'user_creation_time',
  'password_enabled',
  'password_last_used',
  'password_last_changed',
  'password_next_rotation',
  'mfa_active',
  ...[1, 2].flatMap((slot) =>
    ['active', 'last_rotated', 'last_used_date', 'last_used_region', 'last_used_service'].map(
      (what) => `access_key_${slot}_${what}`,
    ),
  ),
  ...[1, 2].flatMap((slot) => [`cert_${slot}_active`, `cert_${slot}_last_rotated`]),
  'additional_credentials_info',
]

/** As AWS makes a report of what there is at this moment. */
export function reportOf(state: IamState, account: string): string {
  return [COLUMNS, rootRow(state, account), ...state.users.map((user) => userRow(user, account))]
    .map((fields) => fields.map(quoted).join(','))
    .join('\n')
}

function rootRow({ root, summary }: IamState, account: string): readonly string[] {
  const keys = Array.from({ length: summary.AccountAccessKeysPresent ?? 0 }, (_, index) => ({
    id: `AKIAROOT${index}`,
    active: true,
    created: new Date('2024-03-01T09:00:00Z'),
    used: root.keyLastUsed === null ? null : { at: root.keyLastUsed, region: 'us-east-1', service: 'iam' },
  }))
  return [
    '<root_account>',
    `arn:aws:iam::${account}:root`,
    time(new Date('2024-03-01T09:00:00Z')),
    String(summary.AccountPasswordPresent === 1),
    time(root.passwordLastUsed, 'no_information'),
    'not_supported',
    'not_supported',
    String(summary.AccountMFAEnabled === 1),
    ...keyFields(keys),
    'false',
    'N/A',
    'false',
    'N/A',
    'N/A',
  ]
}

function userRow(user: PlayedUser, account: string): readonly string[] {
  const { name, path, created, password, mfa, keys, certificates } = user
  return [
    name,
    `arn:aws:iam::${account}:user${path}${name}`,
    time(created),
    String(password !== null),
    password === null ? 'N/A' : time(password.used, 'no_information'),
    time(password?.changed ?? null),
    'N/A',
    String(mfa !== null),
    ...keyFields(keys),
    ...[1, 2].flatMap((slot) => (slot <= certificates ? ['true', time(created)] : ['false', 'N/A'])),
    keys.length > 2 ? `Number of additional access keys: ${keys.length - 2}` : 'N/A',
  ]
}

/** The first two keys: there are columns for no more. */
function keyFields(keys: readonly PlayedKey[]): readonly string[] {
  return [0, 1].flatMap((index) => {
    const key = keys[index]
    return key === undefined
      ? ['false', 'N/A', 'N/A', 'N/A', 'N/A']
      : [
          String(key.active),
          time(key.created),
          time(key.used?.at ?? null),
          key.used?.region ?? 'N/A',
          key.used?.service ?? 'N/A',
        ]
  })
}

function time(date: Date | null, none = 'N/A'): string {
  return date === null ? none : date.toISOString().replace(/\.\d+Z$/, '+00:00')
}

function quoted(field: string): string {
  return /[",\n]/.test(field) ? `"${field.replaceAll('"', '""')}"` : field
}

function generate(call: Call): string {
  const state = stateOf(call)
  const { report } = state
  if (report.made !== null) return render({ State: 'COMPLETE' })
  const isFirst = report.pollsLeft === null
  report.pollsLeft = (report.pollsLeft ?? report.polls) - 1
  if (report.pollsLeft < 0) {
    report.made = { at: new Date(), text: reportOf(state, call.account) }
    return render({ State: 'COMPLETE' })
  }
  return isFirst
    ? render({
        State: 'STARTED',
        Description: 'No report exists. Starting a new report generation task',
      })
    : render({ State: 'INPROGRESS' })
}

function get(call: Call): string {
  const state = stateOf(call)
  const { made, pollsLeft } = state.report
  if (made === null) {
    throw pollsLeft === null
      ? new AwsFault('ReportNotPresent', 410, 'No report exists.')
      : new AwsFault('ReportInProgress', 404, 'The report is being generated.')
  }
  const { at, text } = made === 'now' ? { at: new Date(), text: reportOf(state, call.account) } : made
  return render({
    Content: Buffer.from(text).toString('base64'),
    ReportFormat: 'text/csv',
    GeneratedTime: at,
  })
}

export const CREDENTIAL_REPORT: Operations = {
  GenerateCredentialReport: generate,
  GetCredentialReport: get,
}
