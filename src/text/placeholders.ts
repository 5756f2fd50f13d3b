/** What stands in a command for something that differs from case to case, such as `<group id>`. */
const PLACEHOLDER = /<([a-z0-9][a-z0-9 ]*)>/g

/** The names of the placeholders in commands, each once. */
export function placeholdersIn(commands: string): readonly string[] {
  return [...new Set([...commands.matchAll(PLACEHOLDER)].map(([, name = '']) => name))]
}

/** The commands with what is known in place of their placeholders; the others stay. */
export function fillPlaceholders(commands: string, fills: Readonly<Record<string, string>>): string {
  return commands.replaceAll(PLACEHOLDER, (whole, name: string) =>
    Object.hasOwn(fills, name) ? (fills[name] ?? whole) : whole,
  )
}
