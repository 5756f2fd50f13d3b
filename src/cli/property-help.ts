import { KINDS } from '../clouds/clouds.ts'
import { CALL } from '../text/call.ts'
import { some } from '../text/words.ts'

const MOST = 3

/** What helps somebody who gave the name of a property where another name was expected; null where it is none. */
export function propertyHelp(name: string): string | null {
  const kinds = [...KINDS.values()].filter(({ properties }) => Object.hasOwn(properties, name))
  const [first] = kinds
  if (first === undefined) return null
  const names = some(
    kinds.map((kind) => kind.name),
    MOST,
  )
  return `\`${name}\` is a property of ${names}: \`${CALL} kinds ${first.name}\` says what it holds.`
}
