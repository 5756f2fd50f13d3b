import type { ResourceChange } from '../../model/change.ts'
import type { Scope } from '../../model/resource.ts'
import type { Redact } from '../../model/settings.ts'
import { compareText } from '../../text/compare.ts'
import { diffOf } from '../diff.ts'
import { areMaskedOtherwise, MASKED_OTHERWISE } from '../other-masks.ts'
import { keyOf } from './inventory-side.ts'
import type { Side, SideKind } from './side.ts'

/** A resource that differs, or a kind of which that is not known in a scope. */
export type Difference = Scope & { readonly kind: string } & (
    | { readonly id: string; readonly name: string; readonly change: ResourceChange }
    | { readonly unknown: string }
  )

/**
 * What differs, in the order of the second side; then what that says nothing of.
 * @param redact as both passed the gate
 */
export async function* compare(before: Side, after: Side, redact: Redact): AsyncGenerator<Difference> {
  const seen = new Set<string>()
  for await (const now of after.all()) {
    const { account, region, kind } = now
    seen.add(keyOf(now, kind))
    const then = await before.of(now, kind)
    if (then === null) yield { account, region, kind, unknown: `not read in ${before.name}` }
    else if (areMaskedOtherwise(then.resources, now.resources, redact))
      yield { account, region, kind, unknown: MASKED_OTHERWISE }
    else yield* differences({ ...then, gap: named(then, before) }, { ...now, gap: named(now, after) })
  }
  for await (const { account, region, kind } of before.places())
    if (!seen.has(keyOf({ account, region }, kind)))
      yield { account, region, kind, unknown: `not read in ${after.name}` }
}

function named({ gap, listed }: SideKind, { name }: Side): string | null {
  if (gap !== null) return `not read in ${name}: ${gap}`
  return listed ? null : `not read to its end in ${name}`
}

/** What is certain although something was not read: a resource that came is there, and one that did not may be. */
function* differences(before: SideKind, after: SideKind): Generator<Difference> {
  const { account, region, kind } = after
  const ids = new Set([...before.resources.keys(), ...after.resources.keys()])
  for (const id of [...ids].toSorted(compareText)) {
    const [then, now] = [before.resources.get(id), after.resources.get(id)]
    if ((then === undefined && !before.listed) || (now === undefined && !after.listed)) continue
    const change = diffOf(then, now, before.at)
    if (change !== null) yield { account, region, kind, id, name: (now ?? then)?.name ?? id, change }
  }
  const unknown = before.gap ?? after.gap
  if (unknown !== null) yield { account, region, kind, unknown }
}
