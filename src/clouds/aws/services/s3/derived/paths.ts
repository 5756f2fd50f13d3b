import type { Json, JsonObject } from '../../../../../model/json.ts'
import { type Access, ACCESS } from '../../../statements/probes.ts'

/** What strangers may do with a bucket on one way into it: for certain, and where nobody knows. */
export interface Way {
  readonly certain: readonly JsonObject[]
  readonly possible: readonly JsonObject[]
  /** What was not read, or not understood, and would decide it. */
  readonly missing: readonly string[]
}

export const CLOSED: Way = { certain: [], possible: [], missing: [] }

/** Nobody knows what the way lets in. */
export function unknownWay(through: string, missing: readonly string[]): Way {
  const why = `What it lets in could not be read.`
  const possible = ACCESS.filter((access) => access !== 'use').map((access) =>
    entry({ access, through, statement: '', actions: [], why }),
  )
  return { certain: [], possible, missing }
}

interface Entry {
  readonly access: Access
  readonly through: string
  readonly statement: string
  readonly actions: readonly string[]
  readonly why: string
}

export function entry({ access, through, statement, actions, why }: Entry): JsonObject {
  return { access, through, statement, actions: [...actions] as Json[], why }
}

/** The ways side by side. */
export function together(ways: readonly Way[]): Way {
  return {
    certain: ways.flatMap(({ certain }) => certain),
    possible: ways.flatMap(({ possible }) => possible),
    missing: [...new Set(ways.flatMap(({ missing }) => missing))],
  }
}
