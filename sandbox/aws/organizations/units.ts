import { createHash } from 'node:crypto'
import type { Organisation } from '../organisation.ts'

export const ROOT_ID = 'r-sbox'
export const ORGANIZATION_ID = 'o-sandbox0001'

/** An organisational unit; they are there because accounts are in them. */
interface Unit {
  readonly id: string
  readonly name: string
  /** Names from the root down. */
  readonly path: string
  readonly parent: string
}

/** Every unit that holds an account or a unit, each once. */
export function unitsOf(organisation: Organisation): readonly Unit[] {
  const units = new Map<string, Unit>()
  for (const { unit } of organisation.accounts) {
    for (const one of unitsAbove(unit)) units.set(one.id, one)
  }
  return [...units.values()]
}

/** The units that lie on the path, from the root down. */
export function unitsAbove(path: string): readonly Unit[] {
  const names = path === '' ? [] : path.split('/')
  return names.map((name, index) => {
    const parent = names.slice(0, index).join('/')
    const own = names.slice(0, index + 1).join('/')
    return { id: unitId(own), name, path: own, parent: unitId(parent) }
  })
}

export function unitId(path: string): string {
  if (path === '') return ROOT_ID
  return `ou-${ROOT_ID.slice(2)}-${createHash('sha256').update(path).digest('hex').slice(0, 10)}`
}
