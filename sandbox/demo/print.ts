import type { RequestLog } from '../aws/request-log.ts'
import type { Incident } from '../pagerduty/incidents.ts'
import type { ActionRun } from '../runner/run-action.ts'
import { readable } from '../terminal/inline.ts'
import { renderMarkdown, type TerminalOptions } from '../terminal/markdown.ts'
import { BOLD, DIM, paint, plain, type Span, wrap } from '../terminal/spans.ts'

/** Lines. What takes more is folded on GitHub too, and whole in summary.md. */
const UNFOLD_UP_TO = 10

type Write = (text: string) => void

/** Writes the demo's own words and what it shows of others, in the terminal's width. */
export class Printer {
  readonly #write: Write
  readonly #terminal: TerminalOptions

  constructor(write: Write, terminal: TerminalOptions) {
    this.#write = write
    this.#terminal = terminal
  }

  chapter(title: string): void {
    const { width } = this.#terminal
    this.#lines([[], [{ text: '━'.repeat(width), codes: [BOLD] }], [{ text: title, codes: [BOLD] }], []])
  }

  heading(title: string): void {
    this.#lines([[], ...wrap([{ text: title, codes: [BOLD] }], this.#terminal.width)])
  }

  /** A paragraph. */
  say(text: string): void {
    this.#lines(wrap([plain(text)], this.#terminal.width))
  }

  summary(markdown: string): void {
    const { width, colour } = this.#terminal
    const body = renderMarkdown(markdown, { width: width - 2, colour, unfoldUpTo: UNFOLD_UP_TO })
    const bar = paint([{ text: '│', codes: [DIM] }], colour)
    this.#write(
      body
        .trimEnd()
        .split('\n')
        .map((line) => `${bar} ${line}`.trimEnd())
        .join('\n') + '\n',
    )
  }

  incidents(incidents: readonly Incident[]): void {
    for (const { number, title, key, status, severity, entries } of incidents) {
      const steps = entries.map(({ type }) => type).join(', ')
      const mark = status === 'resolved' ? '✓' : '●'
      this.#lines([
        ...this.#hanging(`${mark} #${number} `, [{ text: readable(title), codes: [BOLD] }]),
        ...this.#hanging('     ', [
          plain(`${status}, ${severity}, ${counted(entries.length, 'log entry', 'log entries')} (${steps})`),
        ]),
        ...this.#hanging('     ', [{ text: readable(key), codes: [DIM] }]),
      ])
    }
  }

  requests(log: RequestLog): void {
    const of = (part: 'operation' | 'account'): string =>
      log
        .countBy(part)
        .map(([name, number]) => `${name} ${number}`)
        .join(', ')
    const refused = log.matching().filter(({ code }) => code !== null)
    this.say(`${counted(log.count(), 'request', 'requests')}, at most ${log.maxInFlight} at once.`)
    this.say(`By operation: ${of('operation')}.`)
    this.say(`By account: ${of('account')}.`)
    for (const { account, region, operation, code } of refused) {
      this.say(`Refused: ${operation} in ${account} / ${region} with ${code}.`)
    }
  }

  annotations(run: ActionRun): void {
    const numbers = (['error', 'warning', 'notice'] as const).map((type) => {
      const number = run.annotations.filter((one) => one.type === type).length
      return counted(number, type, `${type}s`)
    })
    this.say(
      `Annotations on the run's page: ${numbers.join(', ')}; left out by GitHub's limit: ${run.droppedAnnotations}.`,
    )
  }

  #hanging(mark: string, spans: readonly Span[]): Span[][] {
    return wrap(spans, this.#terminal.width - mark.length).map((line, index) =>
      [plain(index === 0 ? mark : ' '.repeat(mark.length))].concat(line),
    )
  }

  #lines(lines: readonly Span[][]): void {
    this.#write(lines.map((line) => `${paint(line, this.#terminal.colour).trimEnd()}\n`).join(''))
  }
}

export function counted(number: number, one: string, many: string): string {
  return `${number.toLocaleString('en-US')} ${number === 1 ? one : many}`
}
