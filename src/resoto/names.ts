import { limitCodePoints } from '../text/limit.ts'
import { visible } from '../text/visible.ts'

/** Ids of rules have at most 120 characters; an ending may follow. */
const MOST = 110
const MOST_LINE = 200
const MOST_KEY = 209

/** Lower-case words joined by hyphens, as rules are called; null where nothing is left. */
export function kebab(text: string): string | null {
  const words = text
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/([a-z0-9])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .match(/[a-z0-9]+/g)
  const id = (words ?? []).join('-').slice(0, MOST).replace(/-$/, '')
  return id === '' ? null : id
}

/** A text on one line, of as many characters as a rule's texts may have. */
export function oneLine(text: string): string {
  return limitCodePoints(visible(text.replaceAll(/\s+/g, ' ')).trim(), MOST_LINE)
}

/** A deduplication key that rules may have; null where nothing is left of it. */
export function keyOf(text: string): string | null {
  const key = Array.from(text.replaceAll(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu, '').trim())
    .slice(0, MOST_KEY)
    .join('')
    .trim()
  return key === '' ? null : key
}

/** Gives every name once. */
export class Names {
  readonly #taken: Set<string>

  constructor(taken: Iterable<string> = []) {
    this.#taken = new Set(taken)
  }

  /** The name, with a number behind it where it is taken. */
  take(name: string): string {
    for (let number = 1; ; number += 1) {
      const one = number === 1 ? name : `${name}-${number}`
      if (this.#taken.has(one)) continue
      this.#taken.add(one)
      return one
    }
  }

  has(name: string): boolean {
    return this.#taken.has(name)
  }
}
