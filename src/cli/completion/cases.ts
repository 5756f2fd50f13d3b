import type { Place } from './offers.ts'

type Offered = (words: string) => string

/** The pattern of what leads from a command to one below it: `' rules'|'rules check'`. */
export function pathsOf(places: readonly Place[]): string {
  return places.flatMap(({ path, commands }) => commands.map(({ word }) => `'${path} ${word}'`)).join('|')
}

/** A case for each option with a value: its values, or nothing, where only a file or a free text can stand. */
export function casesOf(places: readonly Place[], offered: Offered): string {
  const byWords = new Map<string, string[]>()
  for (const { path, options } of places)
    for (const { word, takesValue, values } of options) {
      if (!takesValue) continue
      const words = values.join(' ')
      byWords.set(words, [...(byWords.get(words) ?? []), `'${path} ${word}'`])
    }
  return [...byWords].map(([words, patterns]) => `    ${patterns.join('|')}) ${offered(words)} ;;`).join('\n')
}

/** A case for each command: what can stand behind it. */
export function byPath(places: readonly Place[], offered: Offered): string {
  return places
    .map(({ path, commands, options, operands }) => {
      const words = [...commands.map(({ word }) => word), ...operands, ...options.map(({ word }) => word)]
      return `        '${path}') ${offered(words.join(' '))} ;;`
    })
    .join('\n')
}
