import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Framework } from '../../model/compliance.ts'
import { shippedPacks } from '../load/shipped-packs.ts'
import { parseYaml } from '../../text/yaml.ts'

/** Absolute path of the folder that holds the mappings, which ships beside the rules. */
export function shippedMappings(): string {
  return join(dirname(shippedPacks()), 'compliance')
}

/**
 * The frameworks that ship, by id. Nobody but us writes these files: a test holds them to schema/compliance.json, so
 * they are taken as they are here.
 */
export function loadFrameworks(): readonly Framework[] {
  const folder = shippedMappings()
  return readdirSync(folder)
    .filter((name) => name.endsWith('.yml'))
    .toSorted()
    .map((name) => withRules(parseYaml(readFileSync(join(folder, name), 'utf8'))[0]?.value as Framework))
}

/** Files leave out the rules of what is for people. */
function withRules(framework: Framework): Framework {
  const requirements = framework.requirements.map((one) =>
    one.manual === undefined ? one : { ...one, rules: [] },
  )
  return { ...framework, requirements }
}
