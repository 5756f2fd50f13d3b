import { objectsOf, textOf } from '../text/members.ts'
import { openingsOf, readReach, type Opening } from '../network/path/openings.ts'
import { withinReach, type RuleReach } from '../network/ingress/rule-reach.ts'
import type { JsonObject } from '../model/json.ts'

/** A source, and a rule with that source, that open something of what a finding is about. */
export interface OpenedBy {
  readonly source: string
  /** Undefined: the rules were not read. */
  readonly ruleId: string | undefined
  /** All that the rule lets in, in the family that it is told for. */
  readonly lets: Opening | undefined
}

/** Who opens what of an item of `internet_ingress` the rule is about; null where it has nothing of that. */
export function openedBy(item: JsonObject, reach: RuleReach): readonly OpenedBy[] | null {
  const found = objectsOf(item['opened_by']).flatMap((opener): OpenedBy[] => {
    const { protocol = null, family = null } = item
    const opened = openingOf({ ...opener, protocol, family })
    const source = textOf(opener['source'])
    if (opened === undefined || source === undefined || withinReach([opened], reach).length === 0) return []
    const [lets] = objectsOf(opener['lets'])
    const all = lets === undefined ? undefined : openingOf({ ...lets, family })
    return [{ source, ruleId: textOf(opener['rule_id']), lets: all }]
  })
  return found.length === 0 ? null : found
}

function openingOf(item: JsonObject): Opening | undefined {
  const read = readReach(item)
  return read === null ? undefined : openingsOf([read])[0]
}
