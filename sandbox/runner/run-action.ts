import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { readActionFile } from './action-file.ts'
import { type ChildOptions, type ChildResult, runChild } from './child.ts'
import type { RunnerCommand } from './commands.ts'
import { inputVariables, runnerEnvironment } from './environment.ts'
import { createCommandFiles, MOST_SUMMARY_BYTES, parseKeyValues, readCommandFile } from './file-commands.ts'
import { type Annotation, LogReader } from './log-reader.ts'
import { Masks } from './masks.ts'

export interface ActionOptions {
  /** The script: dist/index.js. */
  readonly entry: string
  /** Its action.yml; the nearest one above the entry unless given. */
  readonly actionFile?: string
  /** As in `with:`; the others take action.yml's defaults. */
  readonly inputs?: Readonly<Record<string, string>>
  /** As in `env:`; wins over what the runner sets. */
  readonly env?: Readonly<Record<string, string>>
  /** Working directory of the step; a new empty folder unless given, which the caller removes. */
  readonly workspace?: string
  readonly repository?: string
  readonly eventName?: string
  readonly event?: object
  readonly runNumber?: number
  /** The workflow's token, for defaults that name it. */
  readonly token?: string
  /** Values of the secrets context: masked from the start. */
  readonly secrets?: readonly string[]
  readonly debug?: boolean
  readonly timeoutMs?: number
  /** As in runChild. */
  readonly onStart?: NonNullable<ChildOptions['onStart']>
  /** Each line that the step writes, before the runner reads it. */
  readonly onLine?: (line: string) => void
}

export interface ActionRun extends ChildResult {
  /** The step's log as a person sees it: commands carried out, secrets masked. */
  readonly log: string
  /** At most ten per type, as GitHub shows them. */
  readonly annotations: readonly Annotation[]
  /** How many GitHub would have left out. */
  readonly droppedAnnotations: number
  readonly outputs: Readonly<Record<string, string>>
  /** Outputs that hold a masked value: they vanish between jobs. */
  readonly maskedOutputs: readonly string[]
  readonly state: Readonly<Record<string, string>>
  /** The Markdown as it is uploaded: masked, and empty where it was too large. */
  readonly summary: string
  readonly summaryBytes: number
  readonly masks: readonly string[]
  /** Every command of the log that the runner carried out. */
  readonly commands: readonly RunnerCommand[]
  readonly workspace: string
}

const DEFAULT_TIMEOUT_MS = 120_000

/** Runs an action's script as GitHub's runner runs a step, from an empty environment. */
export async function runAction(options: ActionOptions): Promise<ActionRun> {
  const entry = resolve(options.entry)
  const actionFile = options.actionFile ?? nearestActionFile(entry)
  const folder = mkdtempSync(join(tmpdir(), 'cloud-baseline-runner-'))
  try {
    const workspace = resolve(options.workspace ?? mkdtempSync(join(tmpdir(), 'cloud-baseline-workspace-')))
    const files = createCommandFiles(folder)
    const masks = new Masks()
    for (const secret of [...(options.secrets ?? []), options.token ?? '']) masks.add(secret)
    const reader = new LogReader(masks, options.debug ?? false)
    const inputs = mergeInputs(actionFile, options, reader)
    const child = await runChild({
      script: entry,
      cwd: workspace,
      timeoutMs: options.timeoutMs ?? DEFAULT_TIMEOUT_MS,
      onLine: (line) => {
        options.onLine?.(line)
        reader.read(line)
      },
      ...(options.onStart === undefined ? {} : { onStart: options.onStart }),
      env: {
        ...runnerEnvironment({
          folder,
          workspace,
          actionFolder: dirname(actionFile),
          repository: options.repository ?? 'acme/cloud-policies',
          eventName: options.eventName ?? 'schedule',
          event: options.event ?? { schedule: '17 * * * *' },
          runNumber: options.runNumber ?? 1,
          debug: options.debug ?? false,
        }),
        ...files,
        ...inputVariables(inputs),
        ...options.env,
      },
    })
    const outputs = { ...reader.legacyOutputs, ...keyValues('output', files.GITHUB_OUTPUT, reader) }
    const state = keyValues('state', files.GITHUB_STATE, reader)
    const summary = readSummary(files.GITHUB_STEP_SUMMARY, reader)
    return {
      ...child,
      log: reader.log,
      annotations: reader.annotations,
      droppedAnnotations: reader.dropped,
      outputs,
      maskedOutputs: Object.keys(outputs).filter((name) => masks.hides(outputs[name] ?? '')),
      state,
      summary: summary.text,
      summaryBytes: summary.bytes,
      masks: masks.values,
      commands: reader.commands,
      workspace,
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function nearestActionFile(entry: string): string {
  for (let folder = dirname(entry); ; folder = dirname(folder)) {
    for (const name of ['action.yml', 'action.yaml']) {
      if (existsSync(join(folder, name))) return join(folder, name)
    }
    if (dirname(folder) === folder) throw new Error(`There is no action.yml above ${entry}`)
  }
}

/** Inputs that action.yml does not know are passed on all the same, with the runner's warning. */
function mergeInputs(actionFile: string, options: ActionOptions, reader: LogReader): Map<string, string> {
  const declared = readActionFile(actionFile, options.token ?? '')
  const given = Object.entries(options.inputs ?? {})
  const unexpected = given.map(([name]) => name).filter((name) => !declared.inputs.has(name))
  if (unexpected.length > 0) {
    const valid = [...declared.inputs.keys()].map((name) => `'${name}'`).join(', ')
    const names = unexpected.map((name) => `'${name}'`).join(', ')
    reader.annotate('warning', `Unexpected input(s) ${names}, valid inputs are [${valid}]`)
  }
  return new Map([...declared.inputs, ...given])
}

function keyValues(what: string, path: string, reader: LogReader): Record<string, string> {
  try {
    return parseKeyValues(readCommandFile(path).text)
  } catch (error) {
    reader.annotate('error', `Unable to process file command '${what}' successfully.`)
    reader.annotate('error', (error as Error).message)
    return {}
  }
}

function readSummary(path: string, reader: LogReader): { text: string; bytes: number } {
  const { text, bytes } = readCommandFile(path)
  if (bytes <= MOST_SUMMARY_BYTES) return { text: reader.masks.apply(text), bytes }
  const size = Math.ceil(bytes / 1024)
  reader.annotate(
    'error',
    `$GITHUB_STEP_SUMMARY upload aborted, supports content up to a size of 1024k, got ${size}k.`,
  )
  return { text: '', bytes }
}
