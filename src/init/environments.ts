import { PRODUCTION } from '../accounts/environment.ts'
import { ACCOUNTS } from '../clouds/accounts.ts'
import { UserError } from '../model/errors.ts'
import { parseList } from '../settings/values.ts'
import { quote } from '../text/words.ts'

/** No name that means something to JavaScript begins with a letter and holds no capital one. */
const NAME = /^[a-z][a-z0-9._-]{0,49}$/

/** Patterns by environment, from entries such as `staging=*-staging`. Throws a UserError. */
export function parseEnvironments(text: string, option: string): ReadonlyMap<string, readonly string[]> {
  const environments = new Map<string, readonly string[]>()
  for (const entry of parseList(text)) {
    const [, name = '', pattern = ''] = /^(.*?)\s*=\s*(.*)$/.exec(entry) ?? []
    if (!NAME.test(name) || pattern === '')
      throw new UserError(
        `${option}: received ${quote(entry)}, expected the name of an environment in small letters, = and the id, name or glob of an account, such as staging=*-staging.`,
      )
    if (name === PRODUCTION)
      throw new UserError(`${option}: received ${quote(entry)}, expected that in production-accounts.`)
    refuseWrongId(pattern, option)
    environments.set(name, [...(environments.get(name) ?? []), pattern])
  }
  return environments
}

function refuseWrongId(pattern: string, option: string): void {
  const { pattern: id, words, advice } = ACCOUNTS.accountIds
  if (!/^\d+$/.test(pattern) || id.test(pattern)) return
  throw new UserError(`${option}: received ${quote(pattern)}, expected ${words}${advice(pattern)}.`)
}
