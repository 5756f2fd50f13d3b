import { RESULT_FILE } from '../../file-names.ts'
import { code, safe, type Markdown } from '../../markdown/markdown.ts'

/** What stands where a list was cut. */
export function moreLine(rest: number, noun = ''): Markdown {
  return safe`<em>${rest} more${noun === '' ? '' : ` ${noun}`} in ${code(RESULT_FILE)}</em>`
}
