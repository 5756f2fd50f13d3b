import { isJsonObject, type Json, type JsonObject } from '../model/json.ts'
import { count, enumerate } from '../text/words.ts'
import type { Entry } from './entry.ts'
import type { Import } from './import.ts'
import type { Benchmark } from './items.ts'

/**
 * A benchmark names checks: the rules that ship for them are selected, and what nothing is known of is an entry of its own.
 */
export function carryBenchmark(benchmark: Benchmark, into: Import): readonly Entry[] {
  const { id, written, place } = benchmark
  const checks = checksOf(written)
  const shipped: string[] = []
  const own: string[] = []
  const unknown: string[] = []
  for (const check of checks) {
    if (into.hasCheck(check)) own.push(check)
    else if (into.selectShipped(check) === null) unknown.push(check)
    else shipped.push(check)
  }
  const parts = [
    ...(shipped.length === 0
      ? []
      : [
          `${count(shipped.length, 'check')} with rules that ship, which are selected unless they are ignored or a job has the key`,
        ]),
    ...(own.length === 0 ? [] : [`${count(own.length, 'check')} of these files`]),
    ...(unknown.length === 0 ? [] : [`${count(unknown.length, 'check')} without a rule, listed below`]),
  ]
  const sums = parts.length === 0 ? 'it names no checks' : `it has ${enumerate(parts)}`
  const outcome = shipped.length + own.length > 0 ? 'with remarks' : 'not carried'
  const whole: Entry = {
    what: 'benchmark',
    name: id,
    place,
    outcome,
    files: [],
    notes: [
      sums,
      'its sections are not taken over: reports have frameworks of their own (docs/rules.md#compliance)',
    ],
  }
  const left = unknown.filter((check) => into.isNewGap(check))
  return [
    whole,
    ...left.map((check): Entry => ({
      what: 'check',
      name: check,
      place,
      outcome: 'not carried',
      files: [],
      notes: [
        `the benchmark ${id} names it, no rule that ships stands for it, and no file that was read defines it`,
      ],
    })),
  ]
}

/** All checks of the tree, each once. */
function checksOf(written: JsonObject): readonly string[] {
  const checks = new Set<string>()
  const waiting: JsonObject[] = [written]
  for (let part = waiting.pop(); part !== undefined; part = waiting.pop()) {
    for (const check of listAt(part, 'checks')) if (typeof check === 'string') checks.add(check)
    for (const child of listAt(part, 'children')) if (isJsonObject(child)) waiting.push(child)
  }
  return [...checks].toSorted()
}

function listAt(value: JsonObject, key: string): readonly Json[] {
  const part = Object.hasOwn(value, key) ? value[key] : undefined
  return Array.isArray(part) ? (part as readonly Json[]) : []
}
