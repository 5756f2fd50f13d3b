import type { Detected, DetectionPolicy } from '../model/sensitive.ts'
import type { KeyContext } from './key-context.ts'
import type { Looks } from './looks.ts'

/** A text, and what all that look at it need to know of it. */
export interface LookedAt {
  readonly text: string
  /** The text with what AWS made, and what is masked already, blanked out: as long as the text. */
  readonly plain: () => string
  readonly looks: Looks
  readonly key: KeyContext
  readonly policy: DetectionPolicy
}

/** What finds one class in texts. */
export interface Finder {
  /** Whether the text may hold one: quick, and where it says no, there is none. */
  readonly wants: (looks: Looks, key: KeyContext, policy: DetectionPolicy) => boolean
  readonly find: (looked: LookedAt) => readonly Detected[]
}

/** As far from a number as words say what it is. */
const NEAR = 40

/** The words around a place and of the name that holds the text, in small letters. */
export function nearby({ text, key }: LookedAt, start: number, end: number): string {
  const around = `${text.slice(Math.max(0, start - NEAR), start)} ${text.slice(end, end + NEAR / 2)}`
  return `${key.words} ${around.toLowerCase()}`
}
