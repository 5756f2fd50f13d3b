import { tmpdir } from 'node:os'
import { resolve } from 'node:path'
import { type ChildOptions, type ChildResult, runChild } from './child.ts'

interface CliOptions {
  /** dist/cli/index.js. */
  readonly entry: string
  readonly cwd?: string
  /** On top of PATH and HOME. */
  readonly env?: Readonly<Record<string, string>>
  readonly stdin?: string
  readonly timeoutMs?: number
  /** As in runChild. */
  readonly onStart?: NonNullable<ChildOptions['onStart']>
  /** Each line of both streams. */
  readonly onLine?: (line: string) => void
}

/** Runs the command line as a person would, but from an empty environment. */
export async function runCli(args: readonly string[], options: CliOptions): Promise<ChildResult> {
  const cwd = resolve(options.cwd ?? tmpdir())
  return runChild({
    script: resolve(options.entry),
    args,
    cwd,
    env: { PATH: '/usr/local/bin:/usr/bin:/bin', HOME: cwd, LANG: 'C.UTF-8', ...options.env },
    timeoutMs: options.timeoutMs ?? 120_000,
    ...(options.stdin === undefined ? {} : { stdin: options.stdin }),
    ...(options.onStart === undefined ? {} : { onStart: options.onStart }),
    ...(options.onLine === undefined ? {} : { onLine: options.onLine }),
  })
}
