import { NormalizedSchema } from '@smithy/core/schema'
import type { StaticStructureSchema } from '@smithy/types'

/** A thing with a value for every member that the SDK may deliver; lists have one. */
export function fullValue(shape: StaticStructureSchema): object {
  return valueOf(NormalizedSchema.of(shape)) as object
}

function valueOf(schema: NormalizedSchema): unknown {
  if (schema.isStructSchema()) {
    return Object.fromEntries([...schema.structIterator()].map(([name, member]) => [name, valueOf(member)]))
  }
  if (schema.isListSchema()) return [valueOf(schema.getValueSchema())]
  if (schema.isNumericSchema()) return 1
  if (schema.isBooleanSchema()) return true
  if (schema.isTimestampSchema()) return new Date('2024-01-01T00:00:00Z')
  return 'text'
}
