import { UserError } from '../model/errors.ts'
import { parseList, quote } from './values.ts'

/** Ids of 12 digits. A leading zero that YAML dropped is noticed. */
export function parseAccounts(text: string): readonly string[] {
  const accounts = parseList(text)
  for (const account of accounts) refuseWrongAccountId('accounts', account)
  return accounts
}

/** Ids, names or globs; what consists of digits alone has to be an id. */
export function parseProductionAccounts(text: string): readonly string[] {
  const patterns = parseList(text)
  for (const pattern of patterns) {
    if (/^\d+$/.test(pattern)) refuseWrongAccountId('production-accounts', pattern)
  }
  return patterns
}

function refuseWrongAccountId(input: string, account: string): void {
  if (/^\d{12}$/.test(account)) return
  const received = `${input}: received ${quote(account)}, expected an account id of 12 digits`
  if (/^\d{9,11}$/.test(account)) {
    const whole = account.padStart(12, '0')
    throw new UserError(`${received}; YAML drops leading zeros of numbers, so quote the id: '${whole}'.`)
  }
  if (/^\d{4}-\d{4}-\d{4}$/.test(account)) {
    throw new UserError(`${received} without hyphens: '${account.replaceAll('-', '')}'.`)
  }
  throw new UserError(`${received}.`)
}

/** Region codes; empty for `all`. */
export function parseRegions(text: string): readonly string[] {
  const regions = parseList(text)
  if (regions.includes('all')) {
    if (regions.length === 1) return []
    throw new UserError(
      `regions: received "all" beside ${quote(regions.find((region) => region !== 'all') ?? '')}, expected either all or a list of regions.`,
    )
  }
  for (const region of regions) {
    if (!/^[a-z]{2,4}(-[a-z]+)+-\d{1,2}$/.test(region)) {
      throw new UserError(
        `regions: received ${quote(region)}, expected all or region codes such as eu-central-1.`,
      )
    }
  }
  return regions
}

const ROLE_NAME = /^[\w+=,.@/-]{1,576}$/
const ROLE_ARN = /^arn:aws[a-z-]*:iam::(\d{12}|\{account\}):role\/[\w+=,.@/{}-]+$/

/** A role's name, with its path if it has one, or its ARN; null where none is given. */
export function parseRole(text: string, accounts: readonly string[]): string | null {
  if (text === '') {
    if (accounts.length > 1) {
      throw new UserError(
        `role: received nothing beside ${accounts.length} accounts, expected the name of a role to assume in each of them; the credentials alone open only their own account.`,
      )
    }
    return null
  }
  if (text.startsWith('arn:')) {
    const fixed = ROLE_ARN.exec(text)?.[1]
    if (fixed === undefined) {
      throw new UserError(
        `role: received ${quote(text)}, expected a role name or an ARN such as arn:aws:iam::{account}:role/cloud-baseline.`,
      )
    }
    const other = fixed === '{account}' ? undefined : accounts.find((account) => account !== fixed)
    if (other !== undefined) {
      throw new UserError(
        `role: received an ARN of account ${fixed}, which cannot open account ${other}; write {account} in place of the id.`,
      )
    }
    return text
  }
  const plain = text.replaceAll('{account}', '')
  if (ROLE_NAME.test(plain) || (plain === '' && text !== '')) return text
  throw new UserError(
    `role: received ${quote(text)}, expected a role name (letters, digits and +=,.@_-/) or an ARN.`,
  )
}

/** 2 to 1,224 characters, as sts:AssumeRole takes them. */
export function parseExternalId(text: string, role: string | null): string | null {
  if (text === '') return null
  if (role === null)
    throw new UserError(
      'external-id: received a value without role, expected both: the id is sent when the role is assumed.',
    )
  if (/^[\w+=,.@:/-]{2,1224}$/.test(text)) return text
  throw new UserError(
    'external-id: expected 2 to 1,224 letters, digits and the characters +=,.@:/-_ without blanks.',
  )
}
