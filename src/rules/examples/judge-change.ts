import { OTHER_ENVIRONMENT } from '../../accounts/environment.ts'
import type { ReadScope } from '../../derive/derive.ts'
import { Normaliser, type PresentKind } from '../../drift/normalise/normaliser.ts'
import type { JsonObject } from '../../model/json.ts'
import type { Kind, KindModel } from '../../model/kind.ts'
import type { Resource } from '../../model/resource.ts'
import { appliesTo, type ChangeExample } from '../../model/rule.ts'
import { isCertain } from '../../search/index.ts'
import { some } from '../../text/words.ts'
import { acceptedResource } from '../change/accepted-resource.ts'
import { askRule } from '../change/ask.ts'
import { type ComparedKind, pairsOf } from '../change/compared-kind.ts'
import { isWatchedWhole } from '../change/watched-whole.ts'
import { type CompiledRule, searchesOf } from '../load/compiled-rule.ts'
import { severityOf, withCertainLowerings } from '../load/severity.ts'
import { exampleAccount, exampleSurroundings } from './example-resource.ts'
import { exampleScope } from './example-scope.ts'
import type { Judgement } from './judge-example.ts'

const ACCEPTED_AT = '2026-01-01T00:00:00Z'

/** What the rule says of the example's change, in an account that is immutable. */
export function judgeChange(
  example: ChangeExample,
  kind: Kind,
  compiled: CompiledRule,
  model: KindModel,
): Judgement {
  const { unread = [], environment = OTHER_ENVIRONMENT } = example
  if (!appliesTo(compiled.rule, environment) && example.environment !== undefined)
    return { result: 'pass', why: `the rule is not for ${environment}` }
  const account = exampleAccount(example.after ?? example.before ?? {})
  const then = scopeWith(example.before ?? example.after ?? {}, [], example, kind, compiled, model)
  const now = scopeWith(example.after ?? example.before ?? {}, unread, example, kind, compiled, model)
  const accepted = kindIn(then, kind, model, example.before !== undefined)
  const present = kindIn(now, kind, model, example.after !== undefined)
  const compared: ComparedKind = { present, accepted: { at: ACCEPTED_AT, ...accepted } }
  const gapsOf = (name: string) => now.gaps.filter((gap) => gap.kind === name)
  const certain = searchesOf(compiled).every((search) => isCertain(search, gapsOf))
  let isOpen = !certain || !isWatchedWhole(compiled, compared)
  const whys: string[] = []
  for (const { before, after, change: found } of pairsOf(compared)) {
    const was = before === undefined ? null : acceptedResource(before, accepted, kind)
    const is = after === undefined ? null : resourceIn(now)
    const resource = is ?? was
    if (resource === null) continue
    const changed = {
      before: before === undefined || was === null ? null : { normalised: before, resource: was },
      after: after === undefined || is === null ? null : { normalised: after, resource: is },
    }
    const surroundings = exampleSurroundings(resource, environment, account)
    for (const attribute of found?.attributes ?? []) {
      const answer = askRule(compiled, changed, attribute, surroundings, certain)
      if (answer.judges === 'unknown') isOpen = true
      if (answer.judges !== true) {
        whys.push(`of ${attribute.path}, ${answer.why}`)
        continue
      }
      const evidence = [{ path: attribute.path, value: attribute.after ?? attribute.before }]
      const rule = withCertainLowerings(compiled, gapsOf)
      const severity = severityOf(rule, resource, environment, surroundings)
      return { result: 'violation', evidence, severity, outside: false }
    }
  }
  return { result: isOpen ? 'unknown' : 'pass', why: whys.length === 0 ? 'nothing differs' : some(whys, 3) }
}

function scopeWith(
  resource: JsonObject,
  unread: readonly string[],
  { name, expect }: ChangeExample,
  kind: Kind,
  compiled: CompiledRule,
  model: KindModel,
): ReadScope {
  return exampleScope({ name, expect, unread, resource }, kind, compiled, model)
}

/** The kind in the scope, with its resource or without. */
function kindIn(scope: ReadScope, kind: Kind, model: KindModel, isThere: boolean): PresentKind {
  const [found] = new Normaliser(model, 'read', [kind.name]).kindsOf({
    ...scope,
    account: { id: scope.account },
    resources: isThere ? [resourceIn(scope)] : [],
  })
  if (found === undefined) throw new TypeError('an example whose kind was not asked for')
  return found
}

function resourceIn({ resources: [resource] }: ReadScope): Resource {
  if (resource === undefined) throw new TypeError('an example without a resource')
  return resource
}
