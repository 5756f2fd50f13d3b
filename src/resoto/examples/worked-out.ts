import type { JsonObject } from '../../model/json.ts'

/** A resource that lies beside the one of this id, so that a property of that one is worked out to be true. */
export type Beside = (id: string) => JsonObject

/**
 * Properties that are worked out of other resources cannot be written into an example. Of these, which Resoto had as well
 * and which most of its checks about networks ask, it is known what makes them true.
 */
const MADE_TRUE: Readonly<Record<string, Beside>> = {
  vpc_in_use: (id) => ({ kind: 'aws_ec2_network_interface', id: `interface-in-${id}`, vpc_id: id }),
}

/** Null: nobody knows. */
export function besideFor(property: string): Beside | null {
  return Object.hasOwn(MADE_TRUE, property) ? (MADE_TRUE[property] ?? null) : null
}
