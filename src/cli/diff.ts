import { statSync } from 'node:fs'
import { resolve } from 'node:path'
import { changeId } from '../drift/diff.ts'
import { compare, type Difference } from '../drift/sides/compare.ts'
import { InventorySide } from '../drift/sides/inventory-side.ts'
import type { ReadingGate } from '../drift/sides/masked-inventory.ts'
import { ManySides } from '../drift/sides/many-sides.ts'
import type { Side } from '../drift/sides/side.ts'
import { StateSide } from '../drift/sides/state-side.ts'
import { AcceptedState } from '../drift/state/accepted-state.ts'
import type { AttributeChange } from '../model/change.ts'
import type { Json } from '../model/json.ts'
import { findInventories } from '../offline/find-inventories.ts'
import { parseList } from '../settings/values.ts'
import { limitCodePoints } from '../text/limit.ts'
import { visible } from '../text/visible.ts'
import { count } from '../text/words.ts'
import { EXIT } from './exit.ts'
import { gateGiven } from './gate.ts'
import { kindsGiven, openInventories } from './inventories.ts'
import type { DiffOptions } from './options.ts'
import { type Saying, sayingOf } from './saying.ts'

/** As many as anybody reads; JSON has all. */
const MOST_UNKNOWN = 20
const LONGEST_VALUE = 200
const SIGNS = { added: '+', removed: '-', changed: '~' } as const

/** Shows what changed from one inventory, or accepted state, to another. */
export async function diffCommand(before: string, after: string, options: DiffOptions): Promise<number> {
  const kinds = options.kinds === undefined ? await acceptedKinds([before, after]) : kindsGiven(options.kinds)
  const { privacy, outgoing } = gateGiven(options)
  const sides: Side[] = []
  try {
    for (const name of [before, after]) sides.push(await sideOf(name, kinds ?? null, privacy))
    const [one, other] = sides
    if (one === undefined || other === undefined) return EXIT.wrongUse
    return await show(compare(one, other, privacy.redact), options.json ?? false, sayingOf(outgoing))
  } finally {
    for (const side of sides) await side.close()
  }
}

/** What was never accepted of any account is no question to an accepted state. Undefined: there is none, or an empty one. */
async function acceptedKinds(names: readonly string[]): Promise<ReadonlySet<string> | undefined> {
  const kinds = new Set<string>()
  for (const name of names.filter(isState))
    for (const kind of await (await AcceptedState.open(name)).kinds()) kinds.add(kind)
  return kinds.size === 0 ? undefined : kinds
}

/** A folder is an accepted state. */
function isState(name: string): boolean {
  return statSync(name, { throwIfNoEntry: false })?.isDirectory() === true
}

async function sideOf(name: string, kinds: ReadonlySet<string> | null, gate: ReadingGate): Promise<Side> {
  if (isState(name)) return new StateSide(name, await AcceptedState.open(name), kinds, gate)
  const found = findInventories(parseList(name), resolve('.'))
  const inventories = await openInventories(found, gate, kinds ?? undefined)
  const sides = inventories.map((inventory) => new InventorySide(inventory, kinds))
  const [only, ...more] = sides
  return only !== undefined && more.length === 0 ? only : new ManySides(name, sides)
}

async function show(
  differences: AsyncIterable<Difference>,
  json: boolean,
  { print, tell, json: printJson, end }: Saying,
): Promise<number> {
  const counts = { added: 0, removed: 0, changed: 0 }
  let unknown = 0
  for await (const difference of differences) {
    if (json) printJson(jsonOf(difference))
    if ('unknown' in difference) {
      unknown += 1
      if (unknown <= MOST_UNKNOWN) tell(`Unknown: ${placeOf(difference)}: ${difference.unknown}`)
      continue
    }
    const { id, name, change } = difference
    counts[change.operation] += 1
    if (json) continue
    const called = name === id ? id : `${id} (${name})`
    print(`${SIGNS[change.operation]} ${placeOf(difference)} ${visible(called)}`)
    if (change.operation === 'changed')
      for (const attribute of change.attributes) print(`    ${lineOf(attribute)}`)
  }
  const total = counts.added + counts.removed + counts.changed
  if (!json)
    print(
      total === 0
        ? 'No difference in what was compared.'
        : `${count(total, 'resource')} ${total === 1 ? 'differs' : 'differ'}: ${counts.added} added, ${counts.removed} removed, ${counts.changed} changed.`,
    )
  if (unknown > 0)
    tell(
      `${count(unknown, 'kind')} in a region or account could not be compared, or not all of it: what changed there is unknown, not unchanged.`,
    )
  end()
  if (total > 0) return EXIT.violations
  return unknown > 0 ? EXIT.incomplete : EXIT.good
}

function placeOf({ account, region, kind }: Difference): string {
  return visible(`${account} ${region} ${kind}`)
}

function lineOf({ operation, path, before, after }: AttributeChange): string {
  const values = operation === 'changed' ? `${shown(before)} → ${shown(after)}` : shown(before ?? after)
  return `${SIGNS[operation]} ${visible(path)}: ${values}`
}

function shown(value: Json): string {
  return visible(limitCodePoints(JSON.stringify(value), LONGEST_VALUE))
}

/** Each attribute with the id by which `accept --only` takes it. */
function jsonOf(difference: Difference): object {
  if ('unknown' in difference) return difference
  const { account, region, kind, id, name, change } = difference
  const { operation, attributes } = change
  const changes = attributes.map((one) => Object.assign({ change: changeId(difference, one) }, one))
  return { account, region, kind, id, name, operation, attributes: changes }
}
