/**
 * What stands in a command for something that differs from case to case: `<group id>`, words in small letters. A shell's
 * `<file` has no end, and its `< in > out` blanks.
 */
const PLACEHOLDER = /<([a-z0-9]+(?: [a-z0-9]+)*)>/g

/** `<GROUP_ID>`, `{{ group_id }}`, `${GROUP_ID}`: other programs' placeholders, and misspelt ones. */
const STRANGE = /<(?![a-z0-9]+(?: [a-z0-9]+)*>)\w(?:[^<>\n]*\w)?>|\{\{[^{}\n]*\}\}|\$\{\w+\}/g

/** The names of the placeholders in commands, each once. */
export function placeholdersIn(commands: string): readonly string[] {
  return [...new Set([...commands.matchAll(PLACEHOLDER)].map(([, name = '']) => name))]
}

/** What seems to be meant as a placeholder but is not one. */
export function strangePlaceholders(
  commands: string,
): readonly { readonly text: string; readonly offset: number }[] {
  return [...commands.matchAll(STRANGE)].map(({ 0: text, index }) => ({ text, offset: index }))
}

/** The commands with what is known in place of their placeholders; the others stay. */
export function fillPlaceholders(commands: string, fills: Readonly<Record<string, string>>): string {
  return commands.replaceAll(PLACEHOLDER, (whole, name: string) =>
    Object.hasOwn(fills, name) ? (fills[name] ?? whole) : whole,
  )
}
