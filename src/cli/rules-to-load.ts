import { resolve } from 'node:path'
import { KINDS } from '../clouds/clouds.ts'
import type { LoadOptions } from '../rules/load/load.ts'
import { chosenRules } from '../settings/chosen-rules.ts'
import { parseServices } from '../settings/services-value.ts'
import type { ConfigOption, ServicesOption } from './options.ts'

/** What is given, else what the configuration file says. */
export function rulesToLoad(
  given: readonly string[],
  { config = '', services }: ConfigOption & ServicesOption,
): LoadOptions & { readonly selection: readonly string[] } {
  const workspace = resolve('.')
  const { environments, nationalIds, ...chosen } = chosenRules(given, config, workspace)
  const narrowed = services === undefined ? chosen : { ...chosen, services: parseServices(services) }
  return {
    ...narrowed,
    workspace,
    model: KINDS,
    now: new Date(),
    ...(environments !== null && { environments }),
    ...(nationalIds !== null && { nationalIds }),
  }
}
