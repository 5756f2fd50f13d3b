import { resolve } from 'node:path'
import { KINDS } from '../clouds/clouds.ts'
import { changeId } from '../drift/diff.ts'
import { maskedState } from '../drift/masked-state.ts'
import { areMaskedOtherwise, MASKED_OTHERWISE } from '../drift/other-masks.ts'
import { Normaliser, type PresentKind } from '../drift/normalise/normaliser.ts'
import type { ReadingGate } from '../drift/sides/masked-inventory.ts'
import { AcceptedState } from '../drift/state/accepted-state.ts'
import type { AttributeChange } from '../model/change.ts'
import { UserError } from '../model/errors.ts'
import type { Resource } from '../model/resource.ts'
import { appliesTo, severityFor } from '../model/rule.ts'
import { acceptedResource } from '../rules/change/accepted-resource.ts'
import { type Answer, askRule } from '../rules/change/ask.ts'
import { pairsOf } from '../rules/change/compared-kind.ts'
import { inJudgeOrder, isLast } from '../rules/change/judge-order.ts'
import type { ChangedResource } from '../rules/change/view.ts'
import type { CompiledRule } from '../rules/load/compiled-rule.ts'
import { loadRules } from '../rules/load/load.ts'
import { surroundingsOf } from '../search/index.ts'
import type { FoundInventory } from '../offline/find-inventories.ts'
import { chosenState } from '../settings/chosen-state.ts'
import { maskingsIn } from '../sensitive/masked-alike.ts'
import { enumerate, some } from '../text/words.ts'
import { visible } from '../text/visible.ts'
import { changeWords } from '../words/change-words.ts'
import { EXIT } from './exit.ts'
import { type CommandGate, gateGiven } from './gate.ts'
import { inventoriesGiven, openInventories } from './inventories.ts'
import { type ExplainChangeOptions, secretVariable } from './options.ts'
import { rulesToLoad } from './rules-to-load.ts'
import { sayingOf } from './saying.ts'

/** A change of the inventory that was asked about. */
interface Found extends ChangedResource {
  readonly place: Pick<Resource, 'account' | 'region' | 'kind' | 'id'>
  readonly attribute: AttributeChange
}

/** Shows which rules were asked about a change, in their order, and what each of them said. */
export async function explainChangeCommand(options: ExplainChangeOptions): Promise<number> {
  const { change: id, inventory, acceptedState: given, rules: chosen = '', config = '', json } = options
  const { environment = 'production' } = options
  const acceptedState = chosenState(given, config, resolve('.'))
  if (acceptedState === null)
    throw new UserError(
      '--change: received no --accepted-state, expected it: the rules see the resource then and now.',
    )
  const inventories = inventoriesGiven(inventory, 'explain --change')
  const { selection, ...load } = rulesToLoad([chosen], { config })
  const { rules } = loadRules(selection, { ...load, examples: 'own' })
  const gate = gateGiven(options)
  const { outgoing } = gate
  const { print, json: printJson, end } = sayingOf(outgoing)
  const found = await findChange(id, inventories, acceptedState, gate)
  const answers = answersAbout(found, rules, environment)
  if (json === true) {
    printJson({ change: id, ...found.place, ...found.attribute, rules: answers })
    end()
    return EXIT.good
  }
  const { account, region, kind, id: resource } = found.place
  print(visible(`${kind} ${resource} in ${region} of ${account}`))
  const shown = {
    operation: found.attribute.operation,
    acceptedAt: '',
    attributes: [{ id, ...found.attribute }],
  }
  print(visible(`  ${changeWords(shown)}`))
  print('')
  for (const [index, { rule, severity, judges, why }] of answers.entries())
    print(`${index + 1}. ${rule} (${severity}): ${judges === true ? 'judges it' : why}`)
  if (answers.every(({ judges }) => judges !== true))
    print('No rule judges it: it is listed, and counts for nothing.')
  end()
  return EXIT.good
}

interface RuleAnswer {
  readonly rule: string
  readonly severity: string
  readonly judges: Answer['judges']
  readonly why: string
}

/** Up to the one that judges it. */
function answersAbout(
  { before, after, attribute, place }: Found,
  rules: readonly CompiledRule[],
  environment: string,
): readonly RuleAnswer[] {
  const surroundings = surroundingsOf({ id: place.account, name: place.account, environment }, place.region)
  const answers: RuleAnswer[] = []
  const asked = inJudgeOrder(
    rules.filter(({ rule, query }) => appliesTo(rule, environment) && query.subjects.includes(place.kind)),
    environment,
  )
  for (const compiled of asked) {
    const answer = isLast(compiled)
      ? { judges: false as const, why: 'it judges the rest, in accounts that are immutable' }
      : askRule(compiled, { before, after }, attribute, surroundings)
    const severity = severityFor(compiled.rule, environment)
    answers.push({
      rule: compiled.rule.id,
      severity,
      judges: answer.judges,
      why: 'why' in answer ? answer.why : '',
    })
    if (answer.judges === true) break
  }
  return answers
}

async function findChange(
  id: string,
  inventories: readonly FoundInventory[],
  folder: string,
  { privacy: gate, isKeyed }: CommandGate,
): Promise<Found> {
  const open = new Set<string>()
  const ownTag = isKeyed ? null : gate.fingerprints.of('email', '').slice(1, 3)
  const accepted = await AcceptedState.open(folder)
  const normaliser = new Normaliser(KINDS, 'withheld')
  for (const saved of await openInventories(inventories, gate)) {
    for await (const scope of saved.scopes()) {
      for (const present of normaliser.kindsOf(scope)) {
        const found = await findIn(id, { present, accepted, gate, ownTag }, scope.resources)
        if (typeof found === 'object') return found
        if (found === 'open') open.add(`${present.kind} in ${present.region} of ${present.account}`)
      }
    }
  }
  const sides = `${folder} and ${enumerate(inventories.map(({ file }) => file))}`
  if (open.size > 0)
    throw new UserError(
      `--change: received ${JSON.stringify(id)}, which may be a change between ${sides}: of ${some([...open], 3)} ${MASKED_OTHERWISE}; expected the privacy-key of the runs in ${secretVariable('privacy-key')}, and their redact.`,
    )
  throw new UserError(
    `--change: received ${JSON.stringify(id)}, which is no change between ${sides}; expected the id of one that the report shows.`,
  )
}

interface Compared {
  readonly present: PresentKind
  readonly accepted: AcceptedState
  readonly gate: ReadingGate
  /** By which masks are told that are of this command's own key, and of no run's; null: there are none. */
  readonly ownTag: string | null
}

/** `open`: it may be one, and cannot be told without the key of the runs. */
async function findIn(
  id: string,
  { present, accepted: state, gate, ownTag }: Compared,
  resources: readonly Resource[],
): Promise<Found | 'open' | 'none'> {
  const { account, region, kind: name } = present
  const given = await state.of(account, region, name)
  const kind = KINDS.get(name)
  if (given === null || 'problem' in given || kind === undefined) return 'none'
  const accepted = maskedState(given, gate, present.resources)
  let isOpen = areMaskedOtherwise(accepted.resources, present.resources, gate.redact)
  for (const { id: resource, before, after, change } of pairsOf({ present, accepted })) {
    const place = { account, region, kind: name, id: resource }
    const attribute = change?.attributes.find((one) => changeId(place, one) === id)
    // What is masked is part of a change's id.
    isOpen ||= change?.attributes.some((one) => isMaskedBy(ownTag, one)) === true
    if (attribute === undefined) continue
    const now = resources.find((one) => one.kind === name && one.id === resource)
    return {
      place,
      attribute,
      before:
        before === undefined ? null : { normalised: before, resource: acceptedResource(before, place, kind) },
      after: after !== undefined && now !== undefined ? { normalised: after, resource: now } : null,
    }
  }
  return isOpen ? 'open' : 'none'
}

function isMaskedBy(tag: string | null, { before, after }: AttributeChange): boolean {
  return tag !== null && maskingsIn(JSON.stringify([before, after])).some((one) => one.startsWith(tag))
}
