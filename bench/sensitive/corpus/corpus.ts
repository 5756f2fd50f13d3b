import { Dice } from '../../dice.ts'
import { HELD_OUT } from './held-out.ts'
import { type Item, itemsOf } from './item.ts'
import { OPEN_CREDENTIALS } from './open-credentials.ts'
import { OPEN_INNOCENT } from './open-innocent.ts'
import { OPEN_PERSONAL } from './open-personal.ts'

export type Part = 'open' | 'held out'

const SEED = 17
/** Of each template, where it does not say. */
const USUAL = 20

/** Metadata of AWS with labels, the same every time. */
export function corpus(part: Part): readonly Item[] {
  const templates = part === 'open' ? [...OPEN_PERSONAL, ...OPEN_CREDENTIALS, ...OPEN_INNOCENT] : HELD_OUT
  return itemsOf(templates, new Dice(SEED + (part === 'open' ? 0 : 1)), USUAL)
}
