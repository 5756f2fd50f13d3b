import type { Settings } from '../model/settings.ts'
import { nearest } from '../text/nearest.ts'
import { enumerate } from '../text/words.ts'
import { isProductionName, namesProduction, PRODUCTION } from './environment.ts'

/**
 * Says that the settings name environments and none of them is production, which alone pages; null: they name it, or say that
 * there is none, or nobody would expect to be paged.
 * @param isAlerting whether there is a target that what is for production goes to
 */
export function nobodyPaged(settings: Settings, isAlerting: boolean): string | null {
  if (settings.withoutProduction || namesProduction(settings)) return null
  const inList = Object.keys(settings.environments)
  const ofAccounts = Object.values(settings.perAccount).flatMap(({ environment }) => environment ?? [])
  const names = [...new Set([...inList, ...ofAccounts])]
  const isMeant = names.some(isLikeProduction)
  const isRouted = settings.routes.some(({ environments }) =>
    environments.some((name) => names.includes(name)),
  )
  if (names.length === 0 || (!isAlerting && (!isMeant || isRouted))) return null
  const said = `${inList.length === names.length ? 'environments' : 'the configuration'} has ${enumerate(names)}`
  const help = isMeant
    ? `Did you mean ${PRODUCTION}?`
    : 'If no account is production, production-accounts: none says so.'
  return isRouted
    ? `no account is ${PRODUCTION}, so what is for ${PRODUCTION} pages nobody: ${said}. ${help}`
    : `no account is ${PRODUCTION}, so nobody is paged: ${said}, but only ${PRODUCTION} pages. ${help}`
}

/** `prod`, `Production-EU`, `prodcution`; not `non-production` or `preprod`. */
function isLikeProduction(name: string): boolean {
  if (isProductionName(name) || /^(?:non|not|pre)/i.test(name)) return false
  return /^pro?d|^live\b/i.test(name) || nearest(name, [PRODUCTION]) !== null
}
