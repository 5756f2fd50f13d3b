import type { JsonObject } from '../../model/json.ts'
import type { Safe } from '../../model/safe.ts'
import type { Passage } from '../../sensitive/late/passage.ts'
import type { Message, SafeMessage } from './channel.ts'

/** The message as it may leave: before it is signed, logged, or kept for a later run to say. */
export function passed({ name, says, body }: Message, passage: Passage): SafeMessage {
  const safe: Safe<JsonObject> = passage.value(body)
  return {
    name: passage.text(name),
    body: safe,
    // What is kept is often the body itself, which is not to be counted twice.
    says: says.map(({ intent, kept }) => ({ intent, kept: kept === body ? safe : passage.value(kept) })),
  }
}
