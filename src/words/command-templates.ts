import type { Finding } from '../model/finding.ts'
import { GLOBAL_REGION } from '../model/resource.ts'
import type { Rule } from '../model/rule.ts'
import { commandsFor } from './commands.ts'

/** Stands around the number of a value in a template: a character of the private use area, which commands have no use for. */
const MARK = '\ue000'

/** The number of a value: texts and numbers take turns where a template is split by it. */
const NUMBER = /\ue000(\d+)\ue000/

/** Commands in which values are left out, and the values: `aws … --group-id ⟦1⟧` and `sg-1`. */
export interface FilledCommands {
  readonly template: string
  readonly values: readonly string[]
}

interface Template {
  readonly text: string
  /** The text before the first value, and behind each the next text. */
  readonly texts: readonly string[]
  /** Positions of the values between the texts. */
  readonly numbers: readonly number[]
}

/**
 * A rule's commands for its findings, as commandsFor gives them: hundreds of findings differ in a few ids, so what takes long
 * is done once. A page that has each whole is twice as long.
 */
export class CommandTemplates {
  readonly #known = new Map<string, Template>()

  /** Null where the rule has none. */
  of(rule: Rule, finding: Finding): FilledCommands | null {
    const { cli } = rule.remediation
    if (cli === undefined) return null
    return { template: this.#templateOf(rule.id, cli, finding).text, values: valuesOf(finding) }
  }

  /** The commands themselves, with what is known filled in; null where the rule has none. */
  textOf(rule: Rule, finding: Finding): string | null {
    const { cli } = rule.remediation
    if (cli === undefined) return null
    const { texts, numbers } = this.#templateOf(rule.id, cli, finding)
    const values = valuesOf(finding)
    return texts.reduce((text, next, at) => `${text}${values[numbers[at - 1] ?? -1] ?? ''}${next}`)
  }

  #templateOf(rule: string, cli: string, { region, homeRegion = region, fills = {} }: Finding): Template {
    const names = Object.keys(fills)
    const isGlobal = homeRegion === GLOBAL_REGION
    const key = [rule, String(isGlobal), ...names].join(MARK)
    const known = this.#known.get(key)
    if (known !== undefined) return known
    const marked = Object.fromEntries(names.map((name, at) => [name, `${MARK}${at + 1}${MARK}`]))
    const where = isGlobal ? GLOBAL_REGION : `${MARK}0${MARK}`
    const text = commandsFor(cli, { region: where, fills: marked }) ?? cli
    const parts = text.split(NUMBER)
    const template = {
      text,
      texts: parts.filter((_, at) => at % 2 === 0),
      numbers: parts.filter((_, at) => at % 2 === 1).map(Number),
    }
    this.#known.set(key, template)
    return template
  }
}

/** The region, then the others in their order. */
function valuesOf({ region, homeRegion = region, fills = {} }: Finding): readonly string[] {
  return [homeRegion, ...Object.values(fills)]
}
