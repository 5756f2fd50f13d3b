import { parseCommand, type RunnerCommand } from './commands.ts'
import type { Masks } from './masks.ts'

type AnnotationType = 'error' | 'warning' | 'notice'

export interface Annotation {
  readonly type: AnnotationType
  readonly message: string
  readonly title: string | null
  /** Null: the annotation hangs on the run, not on a file. */
  readonly file: string | null
  readonly line: number | null
  readonly endLine: number | null
  readonly column: number | null
  readonly endColumn: number | null
}

/** The runner keeps ten per type and step and says nothing about the others (ExecutionContext.cs). */
const MOST_PER_TYPE = 10
const MOST_MESSAGE = 4096

/** Reads a step's lines as the runner does: what a person sees, what is annotated, what is masked. */
export class LogReader {
  readonly masks: Masks
  readonly commands: RunnerCommand[] = []
  readonly annotations: Annotation[] = []
  /** Annotations beyond the limit: they stand in the log only. */
  dropped = 0
  /** By set-output and save-state of old; files come on top. */
  readonly legacyOutputs: Record<string, string> = {}
  readonly #lines: string[] = []
  readonly #debug: boolean
  #stopToken: string | null = null

  constructor(masks: Masks, debug: boolean) {
    this.masks = masks
    this.#debug = debug
  }

  get log(): string {
    return this.#lines.map((line) => `${line}\n`).join('')
  }

  read(line: string): void {
    const command = parseCommand(line, this.#stopToken)
    if (command === null) {
      this.#show(line)
    } else if (this.#stopToken === null) {
      this.commands.push(command)
      this.#perform(command)
    } else if (command.name === this.#stopToken.toLowerCase()) {
      this.#stopToken = null
    } else {
      this.#show(line)
    }
  }

  /** An annotation by the runner itself, or by a command. */
  annotate(type: AnnotationType, text: string, properties: Readonly<Record<string, string>> = {}): void {
    const message = this.masks.apply(text).slice(0, MOST_MESSAGE)
    this.#show(`${HEADINGS[type]}: ${message}`)
    if (this.annotations.filter((other) => other.type === type).length >= MOST_PER_TYPE) {
      this.dropped += 1
      return
    }
    this.annotations.push({
      type,
      message,
      title: properties['title'] ?? null,
      file: properties['file'] ?? null,
      line: number(properties['line']),
      endLine: number(properties['endLine']),
      column: number(properties['col']),
      endColumn: number(properties['endColumn']),
    })
  }

  #perform({ name, properties, data }: RunnerCommand): void {
    switch (name) {
      case 'error':
      case 'warning':
      case 'notice':
        this.annotate(name, data, properties)
        return
      case 'debug':
        if (this.#debug) this.#show(`Debug: ${data}`)
        return
      case 'group':
        this.#show(`▼ ${data}`)
        return
      case 'add-mask':
        if (data.trim() === '') this.annotate('warning', "Can't add secret mask for empty string")
        this.masks.add(data)
        return
      case 'stop-commands':
        this.#stopToken = data
        return
      case 'set-output':
        this.annotate('warning', 'The `set-output` command is deprecated and will be disabled soon.')
        this.legacyOutputs[properties['name'] ?? ''] = data
        return
      case 'set-env':
      case 'add-path':
        this.annotate(
          'error',
          `The \`${name}\` command is disabled. Please upgrade to using Environment Files.`,
        )
        return
      default:
    }
  }

  #show(line: string): void {
    this.#lines.push(this.masks.apply(line))
  }
}

const HEADINGS: Readonly<Record<AnnotationType, string>> = {
  error: 'Error',
  warning: 'Warning',
  notice: 'Notice',
}

function number(text: string | undefined): number | null {
  const value = Number.parseInt(text ?? '', 10)
  return Number.isNaN(value) ? null : value
}
