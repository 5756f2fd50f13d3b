import { styleText } from 'node:util'
import { SEVERITIES } from '../model/severity.ts'

type Style = Parameters<typeof styleText>[0]

const STYLES: Readonly<Record<string, Style>> = {
  critical: ['bold', 'red'],
  high: 'red',
  medium: 'yellow',
  low: 'blue',
  'not seen': ['bold', 'yellow'],
}

/** What a line of a report or of a list may begin with. */
const LEAD = new RegExp(`^((?:- )?)(${[...SEVERITIES, 'not seen'].join('|')})(?=:|  )`, 'i')

/**
 * A line with the severity that it begins with in its colour, on a stream that shows colours: a terminal, unless NO_COLOR
 * or FORCE_COLOR say otherwise.
 */
export function withSeverityInColour(line: string, stream: NodeJS.WriteStream): string {
  return line.replace(LEAD, (_, lead: string, word: string) => {
    const style = STYLES[word.toLowerCase()]
    return `${lead}${style === undefined ? word : styleText(style, word, { stream })}`
  })
}
