import type { Repository } from '../model/roles.ts'
import { UserError } from '../model/errors.ts'
import { quote } from '../text/words.ts'

/** As GitHub takes them: also owners that an enterprise manages, which have an underscore. */
const NAMES = /^(?<owner>[A-Za-z0-9][\w-]{0,38})\/(?<name>[\w.-]{1,100})$/
const PLACE =
  /^(?:(?:https?|ssh|git):\/\/(?:[^@/]*@)?github\.com(?::\d+)?\/|(?:[^@/:]*@)?github\.com:)(?<path>.+)$/

/** `owner/name`, or where it is cloned from. Throws a UserError. */
export function parseRepository(text: string, option: string): Omit<Repository, 'ids'> {
  const path = (PLACE.exec(text)?.groups?.['path'] ?? text).replace(/(?:\.git)?\/?$/, '')
  const { owner, name } = NAMES.exec(path)?.groups ?? {}
  if (owner !== undefined && name !== undefined && !/^\.+$/.test(name)) return { owner, name }
  throw new UserError(
    `${option}: received ${quote(text)}, expected owner and name of a repository on GitHub, such as you/infra.`,
  )
}

/** The numbers of owner and repository. Throws a UserError. */
export function parseIds(text: string, option: string): NonNullable<Repository['ids']> {
  const [, owner, repository] = /^(\d{1,20})\s*[,\s]\s*(\d{1,20})$/.exec(text) ?? []
  if (owner !== undefined && repository !== undefined) return { owner, repository }
  throw new UserError(
    `${option}: received ${quote(text)}, expected the two numbers that gh api repos/OWNER/NAME --jq '.owner.id, .id' prints, with a comma between them.`,
  )
}

/**
 * A branch whose name means nothing in the policies and templates in which it stands: git allows more than this.
 * Throws a UserError.
 */
export function parseBranch(text: string, option: string): string {
  if (/^(?!\/|.*(?:\.\.|\/\/|\/$))[\w.@#+/-]{1,200}$/.test(text) && !text.startsWith('refs/')) return text
  throw new UserError(
    `${option}: received ${quote(text)}, expected the name of a branch, such as main: letters, digits and the characters .@#+/_-.`,
  )
}

/** An environment of the repository, which GitHub writes into the subject as it is. Throws a UserError. */
export function parseEnvironment(text: string, option: string): string {
  if (/^[\w.-](?:[\w .-]{0,253}[\w.-])?$/.test(text)) return text
  throw new UserError(
    `${option}: received ${quote(text)}, expected the name of an environment of the repository: letters, digits, blanks and the characters ._-.`,
  )
}
