import type { Json, JsonObject } from '../../../../../src/model/json.ts'
import type { Trust } from '../../../../../src/model/trust.ts'
import { judge, type Judgement, type Shared } from '../../../../../src/clouds/aws/statements/judge.ts'
import type { ProbedType } from '../../../../../src/clouds/aws/statements/probes.ts'
import { enumerate } from '../../../../../src/text/words.ts'

export const OWN = '111122223333'
export const OTHER = '444455556666'
export const PARTNER = '555566667777'
export const MEMBER = '222233334444'
export const ORGANISATION = 'o-exampleorgid'
export const OTHER_ORGANISATION = 'o-otherorgid00'

/** What the account of every case knows: its organisation with one more account, and a partner whom the user trusts. */
export const TRUST: Trust = {
  organisation: ORGANISATION,
  members: new Set([OWN, MEMBER]),
  trusted: new Set([PARTNER]),
}
export const ALONE: Trust = { organisation: undefined, members: new Set(), trusted: new Set() }

export const ARNS: Readonly<Record<ProbedType, string>> = {
  sqs: `arn:aws:sqs:eu-west-1:${OWN}:jobs`,
  sns: `arn:aws:sns:eu-west-1:${OWN}:news`,
  kms: `arn:aws:kms:eu-west-1:${OWN}:key/0123`,
  secretsmanager: `arn:aws:secretsmanager:eu-west-1:${OWN}:secret:db-a1b2c3`,
  events: `arn:aws:events:eu-west-1:${OWN}:event-bus/orders`,
  backup: `arn:aws:backup:eu-west-1:${OWN}:backup-vault:nightly`,
  s3: 'arn:aws:s3:::reports',
  's3-access-point': `arn:aws:s3:eu-west-1:${OWN}:accesspoint/partners`,
  logs: `arn:aws:logs:eu-west-1:${OWN}:log-group:app`,
  role: `arn:aws:iam::${OWN}:role/deploy`,
}

/** A policy, what AWS says of it, what we say, and why. */
export interface PolicyRow {
  readonly type: ProbedType
  readonly statements: Json
  readonly trust: Trust
  /** As AWS or who reported it has it, with the source in brackets. */
  readonly aws: string
  /** See answerText. */
  readonly answer: string
  readonly reason: string
  /** Of the policy language; undefined: the policy has none. */
  readonly version: string | undefined
}

export interface PolicySection {
  readonly title: string
  readonly rows: readonly PolicyRow[]
}

export function row(
  type: ProbedType,
  statements: Json,
  aws: string,
  answer: string,
  reason: string,
  trust: Trust = TRUST,
): PolicyRow {
  return { type, statements, trust, aws, answer, reason, version: CURRENT }
}

/** Of the policy language. */
export const CURRENT = '2012-10-17'

/** The same policy, in an older version of the language; undefined: without a version. */
export function inVersion(version: string | undefined, given: PolicyRow): PolicyRow {
  return { ...given, version }
}

export function allow(given: JsonObject = {}): JsonObject {
  return { Effect: 'Allow', Principal: '*', Action: 'sqs:SendMessage', Resource: '*', ...given }
}

export function deny(given: JsonObject = {}): JsonObject {
  return { Effect: 'Deny', Principal: '*', Action: '*', Resource: '*', ...given }
}

export function judged({ type, statements, trust, version }: PolicyRow): Judgement | null {
  return judge(
    { ...(version !== undefined && { Version: version }), Statement: statements },
    { account: OWN, arn: ARNS[type], type, trust },
  )
}

/** What the page says of an answer. */
export function answerText(judgement: Judgement | null): string {
  if (judgement === null) return 'unknown'
  const { publicAccess, shared } = judgement
  const certain = new Set(publicAccess.filter(({ isSo }) => isSo === true).map(({ access }) => access))
  const possible = publicAccess.length > certain.size && certain.size === 0
  const open = certain.size > 0 ? `public: ${[...certain].join(', ')}` : possible ? 'unknown' : 'not public'
  return [open, ...new Set(shared.map(sharedText))].join('; ')
}

function sharedText({ type, id, conditional, foreign, isSo }: Shared): string {
  const who = `${type} ${id}`
  const may = isSo === null ? ' (perhaps)' : ''
  if (type === 'service') {
    if (conditional === true) return `${who} for those that are named`
    if (foreign === true) return `${who} for anybody`
    return `${who}${foreign === null || conditional === null ? ', unknown for whom' : ' without saying for whom'}`
  }
  const words = foreign === null ? 'perhaps foreign' : foreign ? 'foreign' : 'no stranger'
  return `${who}${may}, ${words}`
}

/** A policy on the page: a line for each statement. */
export function policyLines(statements: Json): readonly string[] {
  const list = Array.isArray(statements) ? (statements as readonly Json[]) : [statements]
  return list.map((one) =>
    typeof one === 'object' && one !== null ? statementText(one as JsonObject) : JSON.stringify(one),
  )
}

function statementText(statement: JsonObject): string {
  const part = (name: string): string => {
    const but = statement[`Not${name}`]
    return but === undefined ? listText(statement[name]) : `all but ${listText(but)}`
  }
  const resource = part('Resource')
  const who =
    statement['NotPrincipal'] === undefined
      ? principalText(statement['Principal'])
      : `all but ${principalText(statement['NotPrincipal'])}`
  const about = resource === '*' ? '' : ` on ${resource}`
  const when = conditionText(statement['Condition'])
  return `${listText(statement['Effect'])} ${who}: ${part('Action')}${about}${when}`
}

function principalText(principal: Json | undefined): string {
  if (typeof principal !== 'object' || principal === null) return listText(principal)
  return enumerate(Object.entries(principal).map(([type, names]) => `${type} ${listText(names)}`))
}

function listText(value: Json | undefined): string {
  if (value === undefined) return '(none)'
  if (Array.isArray(value)) return value.length === 0 ? '[]' : value.map((one) => String(one)).join(', ')
  return typeof value === 'object' ? JSON.stringify(value) : String(value)
}

function conditionText(condition: Json | undefined): string {
  if (condition === undefined) return ''
  if (typeof condition !== 'object' || condition === null) return ` if ${JSON.stringify(condition)}`
  const tests = Object.entries(condition).flatMap(([operator, keys]) =>
    typeof keys === 'object' && keys !== null
      ? Object.entries(keys).map(([key, values]) => `${operator} ${key} ${listText(values)}`)
      : [`${operator} ${JSON.stringify(keys)}`],
  )
  return ` if ${tests.join(' and ')}`
}
