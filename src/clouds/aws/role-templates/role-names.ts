import { UserError } from '../../../model/errors.ts'
import { quote } from '../../../text/words.ts'
import { isRegionCode } from '../../../accounts/region-pattern.ts'
import type { SignInRole } from '../../../model/roles.ts'
import { accountOfArn, roleArn } from '../access/role.ts'

/** IAM: 64 characters of these, and a path of up to 512 before it (API reference, CreateRole). */
const ROLE = /^(?:[!-~]{1,510}\/)?[\w+=,.@-]{1,64}$/
const PATH = /^[\w+=,.@/-]*$/
const ARN = /^arn:aws(?:-us-gov)?:iam::\d{12}:role\/(.+)$/

/** A name, with its path if it has one, or an ARN. */
export function parseSignInRole(text: string, name: string): SignInRole {
  if (!text.startsWith('arn:')) return { name: parseReadingRole(text, name), account: null }
  const role = ARN.exec(text)?.[1]
  if (role !== undefined && isRole(role)) return { name: role, account: accountOfArn(text) }
  throw new UserError(
    `${name}: received ${quote(text)}, expected the name of a role or an ARN such as arn:aws:iam::111122223333:role/cloud-baseline.`,
  )
}

export function parseReadingRole(text: string, name: string): string {
  const role = text.replace(/^\/+/, '')
  if (isRole(role)) return role
  const hint = /[{}]|^arn:/.test(text) ? ' It is the same in each account, without {account}.' : ''
  throw new UserError(
    `${name}: received ${quote(text)}, expected the name of a role that is to be made: up to 64 letters, digits and the characters +=,.@_-, perhaps behind a path such as team/.${hint}`,
  )
}

function isRole(text: string): boolean {
  return ROLE.test(text) && PATH.test(text) && !text.includes('//')
}

export function parseSignInRegion(text: string, name: string): string {
  if (!isRegionCode(text) || !/^[a-z]{2,4}(-[a-z]+)+-\d{1,2}$/.test(text))
    throw new UserError(`${name}: received ${quote(text)}, expected the code of a region, such as us-east-1.`)
  if (text.startsWith('cn-'))
    throw new UserError(
      `${name}: received ${quote(text)}, expected a region outside China: AWS in China takes another audience, which the roles and the workflow written here do not have.`,
    )
  return text
}

export function partitionOf(region: string): string {
  return region.startsWith('us-gov-') ? 'aws-us-gov' : 'aws'
}

/** The ARN; null where the account is not known. */
export function signInArn({ name, account }: SignInRole, region: string): string | null {
  return account === null ? null : roleArn(name, account, partitionOf(region))
}

/** As IAM has them: the path begins and ends with a slash. */
export function splitRole(role: string): { readonly path: string; readonly name: string } {
  const end = role.lastIndexOf('/') + 1
  return { path: `/${role.slice(0, end)}`, name: role.slice(end) }
}
