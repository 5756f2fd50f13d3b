import { hash } from 'node:crypto'
import type { AttributeChange, ResourceChange } from '../model/change.ts'
import type { Scope } from '../model/resource.ts'
import { compareText } from '../text/compare.ts'
import { merge, operationOf } from './attribute-changes.ts'
import { isSame } from './same.ts'
import type { Normalised } from './normalise/normalised.ts'

/**
 * What differs of a resource; undefined: it was not there, or is no more. Null: nothing that was read of both.
 * @param acceptedAt when the state was read that it is compared with
 */
export function diffOf(
  before: Normalised | undefined,
  after: Normalised | undefined,
  acceptedAt: string,
): ResourceChange | null {
  // Of nearly all resources there is nothing more to do.
  if (before !== undefined && after !== undefined && isSame(before.value, after.value)) return null
  const operation = operationOf(before, after)
  const attributes =
    before === undefined || after === undefined
      ? [{ operation, path: '', before: before?.value ?? null, after: after?.value ?? null }]
      : attributeChanges(before, after)
  return attributes.length === 0 ? null : { operation, attributes, acceptedAt }
}

/** By path; at one path by what was there, or is. Swapped, the states give the same order. */
function attributeChanges(before: Normalised, after: Normalised): readonly AttributeChange[] {
  const changes: AttributeChange[] = []
  merge(before, after, (change) => {
    changes.push(change)
    return false
  })
  return changes.length < 2 ? changes : changes.toSorted(inOrder)
}

function inOrder(one: AttributeChange, other: AttributeChange): number {
  return compareText(one.path, other.path) || compareText(textOf(one), textOf(other))
}

function textOf({ before, after }: AttributeChange): string {
  return JSON.stringify(before ?? after)
}

/** A resource, and the kind it is of. */
export interface ChangedResource extends Scope {
  readonly kind: string
  readonly id: string
}

/**
 * 16 hexadecimal digits, the same in every run for the same change: what was there before and what is there now are part
 * of it, so that whoever accepts a change accepts what was looked at.
 */
export function changeId(
  { account, region, kind, id }: ChangedResource,
  { path, before, after }: AttributeChange,
): string {
  const parts = ['cbc1', account, region, kind, id, path, before, after]
  return hash('sha256', JSON.stringify(parts), 'buffer').toString('hex', 0, 8)
}
