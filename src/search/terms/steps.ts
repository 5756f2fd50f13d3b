import { isJsonObject, type Json, type JsonObject } from '../../model/json.ts'
import type { Segment } from '../language/ast.ts'
import type { Frame } from './matcher.ts'

/** One step into a value. `each`: every element, and of `[**]` every element of the elements. */
export type Step =
  | { readonly type: 'name'; readonly name: string }
  | { readonly type: 'index'; readonly index: number }
  | { readonly type: 'each'; readonly levels: number }

export function stepsOf(segments: readonly Segment[]): readonly Step[] {
  return segments.flatMap(({ name, indices }): readonly Step[] => [
    { type: 'name', name },
    ...indices.map(indexStep),
  ])
}

function indexStep(index: string): Step {
  return index === '' || index.includes('*')
    ? { type: 'each', levels: Math.max(1, index.length) }
    : { type: 'index', index: Number(index) }
}

export function hasEach(steps: readonly Step[]): boolean {
  return steps.some((step) => step.type === 'each')
}

/** A question about a value; `frame` is passed on to terms inside. */
export type Probe = (value: Json | undefined, frame: Frame) => boolean

/** Whether some value at the end of the steps passes. A missing value is tested as undefined. */
export function compileSome(steps: readonly Step[], test: Probe): Probe {
  return steps.reduceRight(throughStep, test)
}

function throughStep(next: Probe, step: Step): Probe {
  if (step.type === 'each') return step.levels === 1 ? throughList(next) : throughLists(next, step.levels)
  if (step.type === 'index') return (value, frame) => next(take(value, step), frame)
  const { name } = step
  // What no list or object inherits can be read without asking whose it is.
  if (name in Array.prototype) return (value, frame) => next(ownValue(value, name), frame)
  return (value, frame) =>
    next(typeof value === 'object' && value !== null ? (value as JsonObject)[name] : undefined, frame)
}

function throughList(next: Probe): Probe {
  return (value, frame) => {
    if (!isList(value)) return false
    for (let index = 0; index < value.length; index++) if (next(value[index], frame)) return true
    return false
  }
}

function throughLists(next: Probe, levels: number): Probe {
  return (value, frame) => elementsOf(value, levels).some((element) => next(element, frame))
}

/** Every value at the end of the steps with its path; returns how many there were. */
export function visitValues(
  value: Json | undefined,
  steps: readonly Step[],
  path: string,
  visit: (value: Json | undefined, path: string) => void,
  from = 0,
): number {
  let current = value
  let place = path
  for (let index = from; index < steps.length; index++) {
    const step = steps[index]
    if (step === undefined) break
    if (step.type === 'each') {
      let count = 0
      visitElements(current, step.levels, place, (element, where) => {
        count += visitValues(element, steps, where, visit, index + 1)
      })
      return count
    }
    current = take(current, step)
    place = step.type === 'name' ? joinName(place, step.name) : `${place}[${step.index}]`
  }
  visit(current, place)
  return 1
}

/** Elements of a list; nothing else has elements. */
export function elementsOf(value: Json | undefined, levels: number): readonly Json[] {
  if (!isList(value)) return []
  return levels > 1 ? value.flatMap((item) => (isList(item) ? elementsOf(item, levels - 1) : [item])) : value
}

export function visitElements(
  value: Json | undefined,
  levels: number,
  path: string,
  visit: (element: Json, path: string) => void,
): void {
  if (!isList(value)) return
  for (const [index, item] of value.entries()) {
    const place = `${path}[${index}]`
    if (levels > 1 && isList(item)) visitElements(item, levels - 1, place, visit)
    else visit(item, place)
  }
}

export function isList(value: Json | undefined): value is readonly Json[] {
  return Array.isArray(value)
}

function take(value: Json | undefined, step: Exclude<Step, { type: 'each' }>): Json | undefined {
  if (step.type === 'name') return ownValue(value, step.name)
  return isList(value) ? value[step.index] : undefined
}

/** Own keys only: a tag may be called `constructor`. */
function ownValue(value: Json | undefined, name: string): Json | undefined {
  return isJsonObject(value) && Object.hasOwn(value, name) ? value[name] : undefined
}

export function joinName(path: string, name: string): string {
  const text = /^[A-Za-z_][A-Za-z0-9_-]*$/.test(name) ? name : `\`${name}\``
  return path === '' || path === '/' ? `${path}${text}` : `${path}.${text}`
}
