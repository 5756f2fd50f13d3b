import { LONGEST_PATTERN } from '../accounts/account-pattern.ts'
import { UserError } from '../model/errors.ts'
import type { Settings } from '../model/settings.ts'
import { regionPatterns } from './region-values.ts'
import { parseList, quote } from './values.ts'

export const ORGANIZATION = 'organization'

/** `organization`, or ids of 12 digits. A leading zero that YAML dropped is noticed. */
export function parseAccounts(text: string): typeof ORGANIZATION | readonly string[] {
  const accounts = parseList(text)
  const meant = accounts.find((account) => /^organi[sz]ations?$/i.test(account))
  if (meant === ORGANIZATION && accounts.length === 1) return ORGANIZATION
  if (meant !== undefined) {
    const other = accounts.find((account) => account !== meant)
    const beside = other === undefined ? '' : ` beside ${quote(other)}`
    throw new UserError(
      `accounts: received ${quote(meant)}${beside}, expected either organization or a list of account ids.`,
    )
  }
  for (const account of accounts) refuseWrongAccountId('accounts', account)
  return accounts
}

/** Says that there is none, which an empty value does not: it may be a variable that was never set. */
const NO_PRODUCTION = 'none'

/** Ids, names or globs; what consists of digits alone has to be an id. */
export function parseProductionAccounts(
  text: string,
): Pick<Settings, 'productionAccounts' | 'withoutProduction'> {
  const patterns = parseList(text)
  for (const pattern of patterns) {
    if (pattern.length > LONGEST_PATTERN) {
      throw new UserError(
        `production-accounts: received ${quote(pattern)} with ${pattern.length.toLocaleString('en-US')} characters, expected ids, names or globs of at most ${LONGEST_PATTERN.toLocaleString('en-US')}, one per line or with commas between them.`,
      )
    }
    if (/^\d+$/.test(pattern)) refuseWrongAccountId('production-accounts', pattern)
  }
  if (!patterns.includes(NO_PRODUCTION)) return { productionAccounts: patterns, withoutProduction: false }
  const other = patterns.find((pattern) => pattern !== NO_PRODUCTION)
  if (other === undefined) return { productionAccounts: [], withoutProduction: true }
  throw new UserError(
    `production-accounts: received "none" beside ${quote(other)}, expected either none or a list of accounts.`,
  )
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

/** Patterns as meansRegion takes them; null for `all` alone, which lets the configuration file say which. */
export function parseRegions(text: string): readonly string[] | null {
  const entries = parseList(text)
  return entries.length === 1 && entries[0] === 'all' ? null : regionPatterns(entries, 'regions')
}

const ROLE_NAME = /^[\w+=,.@/-]{1,576}$/
const ROLE_ARN = /^arn:aws[a-z-]*:iam::(\d{12}|\{account\}):role\/[\w+=,.@/{}-]+$/

/** A role's name, with its path if it has one, or its ARN; null where none is given. */
export function parseRole(text: string): string | null {
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
export function parseExternalId(text: string): string | null {
  if (text === '') return null
  if (/^[\w+=,.@:/-]{2,1224}$/.test(text)) return text
  throw new UserError(
    'external-id: expected 2 to 1,224 letters, digits and the characters +=,.@:/-_ without blanks.',
  )
}
