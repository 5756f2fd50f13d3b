import { describe, expect, it } from '@jest/globals'
import { merge } from '../../src/drift/attribute-changes.ts'
import { diffOf } from '../../src/drift/diff.ts'
import type { AttributeChange } from '../../src/model/change.ts'
import type { JsonObject } from '../../src/model/json.ts'
import type { Kind } from '../../src/model/kind.ts'
import { Random } from '../search/random.ts'
import { changed, RANDOM_KINDS, randomReported, shuffled } from './random-resources.ts'
import { normalised } from './support.ts'

const AT = '2026-11-01T00:00:00Z'
const CASES = 200

/** Two states of a resource, the second a bit different. */
function each(check: (random: Random, kind: Kind, before: JsonObject, after: JsonObject) => void): void {
  for (let seed = 1; seed <= CASES; seed++) {
    const random = new Random(seed)
    const kind = random.pick(RANDOM_KINDS)
    const before = randomReported(random, kind)
    check(random, kind, before, changed(random, before, kind))
  }
}

function mirrored({ operation, path, before, after }: AttributeChange): AttributeChange {
  const swapped = { added: 'removed', removed: 'added', changed: 'changed' } as const
  return { operation: swapped[operation], path, before: after, after: before }
}

describe('states of resources', () => {
  it('are the same whatever order AWS lists things in', () => {
    each((random, { name: kind }, before) => {
      const one = normalised(before, { kind })
      const other = normalised(shuffled(random, before) as JsonObject, { kind })
      expect(JSON.stringify(other.value)).toBe(JSON.stringify(one.value))
      expect(diffOf(one, other, AT)).toBeNull()
    })
  })

  it('have a normal form that is its own normal form', () => {
    each((_, { name: kind }, before) => {
      const { value } = normalised(before, { kind })
      // These are texts before, and something else after.
      if (value['endpoint_policy_document'] !== undefined || value['instance_user_data'] !== undefined) return
      expect(normalised(value, { kind }).value).toEqual(value)
    })
  })

  it('differ in nothing once all that differs is accepted', () => {
    each((_, { name: kind }, before, after) => {
      const [old, now] = [normalised(before, { kind }), normalised(after, { kind })]
      const accepted = { ...old, value: merge(old, now, () => true) }
      expect(JSON.stringify(accepted.value)).toBe(JSON.stringify(now.value))
      expect(diffOf(accepted, now, AT)).toBeNull()
    })
  })

  it('differ no more in what was accepted, and then in the rest', () => {
    each((random, { name: kind }, before, after) => {
      const [old, now] = [normalised(before, { kind }), normalised(after, { kind })]
      const all = diffOf(old, now, AT)?.attributes ?? []
      const [chosen] = all
      if (chosen === undefined) return
      const isChosen = (change: AttributeChange): boolean => JSON.stringify(change) === JSON.stringify(chosen)
      const accepted = { ...old, value: merge(old, now, isChosen) }
      expect(diffOf(accepted, now, AT)?.attributes ?? []).not.toContainEqual(chosen)
      expect(merge(accepted, now, () => true)).toEqual(now.value)
    })
  })

  it('mirror each other', () => {
    each((_, { name: kind }, before, after) => {
      const [old, now] = [normalised(before, { kind }), normalised(after, { kind })]
      const there = diffOf(old, now, AT)?.attributes ?? []
      expect(diffOf(now, old, AT)?.attributes ?? []).toEqual(there.map(mirrored))
    })
  })
})
