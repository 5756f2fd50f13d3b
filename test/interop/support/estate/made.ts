import type { ResourceType, TagSpecification } from '@aws-sdk/client-ec2'
import type { Random } from '../../../../sandbox/random.ts'

/** The id that the server gave to what it made. */
export function given(id: string | undefined): string {
  if (id === undefined) throw new Error('moto gave what it made no id')
  return id
}

/** The tags of a request that makes something of the type. */
export function named(ResourceType: ResourceType, name: string): TagSpecification[] {
  return [{ ResourceType, Tags: [{ Key: 'Name', Value: name }] }]
}

/** What `ids` has under the name. */
export function pick(ids: ReadonlyMap<string, string>, name: string): string {
  const id = ids.get(name)
  if (id === undefined) throw new Error(`The estate has no ${name}`)
  return id
}

/** Which of how many places with an estate this is. */
export type Turn = readonly [turn: number, turns: number]

/** A share of the items, so that each of them is in one place at least, and more where the generator wants it. */
export function shareOf<T>(items: readonly T[], [turn, turns]: Turn, random: Random, more: number): T[] {
  return items.filter((_, index) => index % turns === turn || random.next() < more)
}
