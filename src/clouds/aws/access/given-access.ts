import { UserError } from '../../../model/errors.ts'
import type { Json } from '../../../model/json.ts'
import type { CloudAccess } from '../../../model/settings.ts'
import { textOf } from '../../../text/members.ts'
import { count, quote } from '../../../text/words.ts'
import type { AccessReader, AccountChoice, CloudAccounts } from '../../cloud.ts'
import { KNOWN_REGIONS } from './known-regions.ts'

/** How AWS accounts are opened: what CloudAccess holds of AWS. */
export interface AwsAccess {
  /** Name or ARN of the role to assume in each account, with `{account}`; null: the credentials as they are. */
  readonly role: string | null
  /** Names or ARNs of roles to assume before it, each from the one before; a name is of the credentials' own account. */
  readonly via: readonly string[]
  readonly externalId: string | null
}

/** What is said of one account; what is absent is as for all. */
export type OwnAwsAccess = { readonly [K in keyof AwsAccess]?: NonNullable<AwsAccess[K]> }

type Roles = string | readonly string[]

/** What schema/config.json lets through, and what the inputs of these names hold. */
interface WrittenAccess {
  readonly role?: Roles
  readonly 'external-id'?: string
}

const ACCESS: AccessReader = {
  fromInputs: (inputs) => ({
    role: parseRole(inputs['role'] ?? ''),
    via: [],
    externalId: parseExternalId(inputs['external-id'] ?? ''),
  }),
  fromFile: (written, report) => {
    const { role, 'external-id': externalId = null } = written as WrittenAccess
    const chain = role === undefined ? { role: null, via: [] } : chainOf(role, (text) => report('role', text))
    return { ...chain, externalId }
  },
  ofAccount: (id, written, report) => {
    const { role, 'external-id': externalId } = written as WrittenAccess
    if (role === undefined && externalId === undefined) return undefined
    return {
      ...(role === undefined ? {} : ownChain(id, role, (text) => report('role', text))),
      ...(externalId === undefined ? {} : { externalId }),
    }
  },
  together: (inputs, file) => {
    const [above, below] = [awsAccess(inputs), awsAccess(file)]
    const { role, via } = above.role === null ? below : above
    return { role, via, externalId: above.externalId ?? below.externalId }
  },
  check: (choice) => {
    refuseWithoutRole(choice)
    refuseForeignRole(choice)
    refuseUselessExternalId(choice)
  },
}

/** Loaded before the engine is: it imports nothing of it. */
export const AWS_ACCOUNTS: CloudAccounts = {
  accountIds: {
    pattern: /^\d{12}$/,
    words: 'an account id of 12 digits',
    advice: (text) => {
      if (/^\d{9,11}$/.test(text)) {
        return `; YAML drops leading zeros of numbers, so quote the id: '${text.padStart(12, '0')}'`
      }
      return /^\d{4}-\d{4}-\d{4}$/.test(text) ? ` without hyphens: '${text.replaceAll('-', '')}'` : ''
    },
  },
  regions: KNOWN_REGIONS,
  access: ACCESS,
}

/** What the settings hold for all accounts. */
export function awsAccess({ role, via, externalId }: CloudAccess): AwsAccess {
  return { role: textOf(role) ?? null, via: textsOf(via), externalId: textOf(externalId) ?? null }
}

/** What they hold for one account. */
export function ownAwsAccess({ role, via, externalId }: CloudAccess = {}): OwnAwsAccess {
  const [ownRole, ownId] = [textOf(role), textOf(externalId)]
  return {
    ...(ownRole === undefined ? {} : { role: ownRole, via: textsOf(via) }),
    ...(ownId === undefined ? {} : { externalId: ownId }),
  }
}

function textsOf(value: Json | undefined): readonly string[] {
  return Array.isArray(value) ? value.filter((one) => typeof one === 'string') : []
}

const ROLE_NAME = /^[\w+=,.@/-]{1,576}$/
const ROLE_ARN = /^arn:aws[a-z-]*:iam::(\d{12}|\{account\}):role\/[\w+=,.@/{}-]+$/

/** A role's name, with its path if it has one, or its ARN; null where none is given. */
function parseRole(text: string): string | null {
  if (text === '') return null
  if (text.startsWith('arn:')) {
    if (ROLE_ARN.test(text)) return text
    throw new UserError(
      `role: received ${quote(text)}, expected a role name or an ARN such as arn:aws:iam::{account}:role/cloud-baseline.`,
    )
  }
  const plain = text.replaceAll('{account}', '')
  if (ROLE_NAME.test(plain) || plain === '') return text
  throw new UserError(
    `role: received ${quote(text)}, expected a role name (letters, digits and +=,.@_-/) or an ARN.`,
  )
}

/** 2 to 1,224 characters, as sts:AssumeRole takes them. */
function parseExternalId(text: string): string | null {
  if (text === '') return null
  if (/^[\w+=,.@:/-]{2,1224}$/.test(text)) return text
  throw new UserError(
    'external-id: expected 2 to 1,224 letters, digits and the characters +=,.@:/-_ without blanks.',
  )
}

type Chain = Pick<AwsAccess, 'via'> & { readonly role: string }

function ownChain(id: string, roles: Roles, report: (sentence: string) => void): Chain {
  const chain = chainOf(roles, report)
  const fixed = accountInArn(chain.role)
  if (fixed !== undefined && fixed !== id) {
    report(`received an ARN of account ${fixed}, which cannot open account ${id}.`)
  }
  return chain
}

function chainOf(roles: Roles, report: (sentence: string) => void): Chain {
  const via = typeof roles === 'string' ? [] : [...roles]
  const role = typeof roles === 'string' ? roles : (via.pop() ?? '')
  const placed = via.find((hop) => hop.includes('{account}'))
  if (placed !== undefined) {
    report(
      `received "${placed}" on the way to other roles, expected one that is the same for all accounts, without {account}.`,
    )
  }
  return { role, via }
}

function accountInArn(role: string): string | undefined {
  return /^arn:[^:]+:iam::(\d{12}):/.exec(role)?.[1]
}

function withoutOwnRole({ accounts, perAccount }: AccountChoice): readonly string[] {
  return accounts.filter((id) => ownAwsAccess(perAccount[id]?.access).role === undefined)
}

function refuseWithoutRole(choice: AccountChoice): void {
  const needy = withoutOwnRole(choice)
  const { role } = awsAccess(choice.access)
  if (role !== null || (!choice.organization && needy.length < 2)) return
  const beside = choice.organization ? 'accounts: organization' : count(needy.length, 'account')
  throw new UserError(
    `role: received nothing beside ${beside}, expected the name of a role to assume in each of them; the credentials alone open only their own account.`,
  )
}

function refuseForeignRole(choice: AccountChoice): void {
  const fixed = accountInArn(awsAccess(choice.access).role ?? '')
  if (fixed === undefined) return
  const other = choice.organization ? 'the others' : withoutOwnRole(choice).find((id) => id !== fixed)
  if (other === undefined) return
  throw new UserError(
    `role: received an ARN of account ${fixed}, which cannot open ${choice.organization ? other : `account ${other}`}; write {account} in place of the id.`,
  )
}

function refuseUselessExternalId({ access, perAccount }: AccountChoice): void {
  const { role, externalId } = awsAccess(access)
  if (role !== null) return
  const own = Object.entries(perAccount).map(([id, one]) => [id, ownAwsAccess(one.access)] as const)
  const useless = own.find(([, one]) => one.externalId !== undefined && one.role === undefined)?.[0]
  if (useless === undefined && (externalId === null || own.some(([, one]) => one.role !== undefined))) return
  throw new UserError(
    `external-id: received a value${useless === undefined ? '' : ` for account ${useless}`} without role, expected both: the id is sent when the role is assumed.`,
  )
}
