import { MalformedAnswer } from '../client/failure.ts'

/** A step of a path such as `Groups[].GroupId`, in AWS's names. */
export interface Step {
  readonly member: string
  /** Whether the path goes on through each value of a list. */
  readonly each: boolean
}

export function stepsOf(path: string): readonly Step[] {
  return path.split('.').map((step) => ({ member: step.replace(/\[\]$/, ''), each: step.endsWith('[]') }))
}

/** The value at the path; undefined where AWS sent none. Throws a MalformedAnswer for what is said to be none (`xsi:nil`). */
export function follow(source: unknown, steps: readonly Step[], path: string): unknown {
  let value = source
  for (const { member } of steps) {
    if (!isRecord(value)) {
      if (typeof value === 'symbol') throw unexpected(path, value)
      return undefined
    }
    value = value[member] ?? undefined
  }
  return value
}

/** What `read` makes of the values at the path, through every list on the way. */
export function collect<T>(
  source: unknown,
  steps: readonly Step[],
  path: string,
  read: (value: unknown) => T,
): T[] {
  const found: T[] = []
  const walk = (value: unknown, from: number): void => {
    const step = steps[from]
    if (step === undefined) {
      found.push(read(value))
      return
    }
    if (!isRecord(value)) throw unexpected(path, value)
    const next = value[step.member] ?? undefined
    if (next === undefined) return
    if (!step.each) return walk(next, from + 1)
    if (!Array.isArray(next)) throw unexpected(path, next)
    for (const member of next as readonly unknown[]) walk(member, from + 1)
  }
  walk(source, 0)
  return found
}

/** A value that is not what AWS documents at the path. */
export function unexpected(path: string, value: unknown): MalformedAnswer {
  return new MalformedAnswer(`unexpected value at ${path}: ${show(value)}`)
}

function show(value: unknown): string {
  if (value instanceof Date) return 'an invalid date'
  if (Number.isNaN(value)) return 'not a number'
  if (typeof value === 'symbol') return 'nil'
  return (JSON.stringify(value) ?? typeof value).slice(0, 80)
}

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
