import type { Finding } from '../../../../model/finding.ts'
import { GLOBAL_REGION } from '../../../../model/resource.ts'
import type { Rule } from '../../../../model/rule.ts'
import { commandsFor } from '../../../../words/commands.ts'

/** Stands around the number of a value in a template: a character of the private use area, which commands have no use for. */
const MARK = '\ue000'

/** Commands in which values are left out, and the values: `aws … --group-id ⟦0⟧` and `sg-1`. */
export interface FilledCommands {
  readonly template: string
  readonly values: readonly string[]
}

/**
 * A rule's commands for its findings: hundreds of them differ in a few ids, and a page that has each whole is twice as long.
 * Null where the rule has none.
 */
export class CommandTemplates {
  readonly #known = new Map<string, string>()

  of({ id, remediation: { cli } }: Rule, finding: Finding): FilledCommands | null {
    if (cli === undefined) return null
    const { region, homeRegion = region, fills = {} } = finding
    const names = Object.keys(fills)
    const isGlobal = homeRegion === GLOBAL_REGION
    const key = [id, String(isGlobal), ...names].join(MARK)
    let template = this.#known.get(key)
    if (template === undefined) {
      const marked = Object.fromEntries(names.map((name, at) => [name, `${MARK}${at + 1}${MARK}`]))
      const where = isGlobal ? GLOBAL_REGION : `${MARK}0${MARK}`
      template = commandsFor(cli, { region: where, fills: marked }) ?? cli
      this.#known.set(key, template)
    }
    return { template, values: [homeRegion, ...Object.values(fills)] }
  }
}
