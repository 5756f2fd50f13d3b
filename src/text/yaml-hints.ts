/** A field whose value begins on its line: its name, what it begins with, and the rest. */
const FIELD = /^\s*(?:- +)?([A-Za-z_][\w-]*): +(\S)(.*)$/

/** What YAML takes for the beginning of something else than a plain text. */
const INDICATORS = '{["\'@`'

/**
 * What to do about a text that YAML does not read as one, such as a search that begins with a brace; empty where the
 * line is wrong for another reason.
 * @param line 1-based, of the fault
 * @param reason what YAML's reader says of it
 */
export function hintAbout(source: string, line: number, reason = ''): string {
  if (reason.startsWith('tab characters')) return ' Write blanks instead.'
  if (reason.startsWith('duplicated mapping key')) return ' The field of this line stands above it already.'
  const lines = source.split(/\r\n|\n|\r/)
  if (reason.includes('implicit key')) {
    // What has no colon goes on in the next line, where the reader gives up.
    for (let at = Math.min(line, lines.length); at > Math.max(0, line - 3); at--) {
      const [, word] = /^\s*(?:- +)?([A-Za-z_]\w*) [^:]*$/.exec(lines[at - 1] ?? '') ?? []
      if (word !== undefined) return ` Perhaps line ${at} lacks a colon: \`${word}: …\`.`
    }
  }
  // A bracket that is never closed is only missed in a line below.
  for (let at = Math.min(line, lines.length); at > Math.max(0, line - 3); at--) {
    const [, name = '', first = '', rest = ''] = FIELD.exec(lines[at - 1] ?? '') ?? []
    if (name === '') continue
    if (INDICATORS.includes(first)) return ` A text that begins with ${first} ${insteadOf(name)}`
    if (at === line && /: |:$/.test(rest))
      return ` A text with a colon before a blank in it ${insteadOf(name)}`
  }
  return reason.startsWith('bad indentation')
    ? ' What belongs to one thing begins in one column, and an item of a list two columns behind its dash.'
    : ''
}

/** Where a text stands so that YAML reads all of it as it is. */
export function insteadOf(name: string): string {
  return `goes below \`${name}: >-\`, indented.`
}
