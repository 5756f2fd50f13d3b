import { Ajv2020, type ErrorObject, type ValidateFunction } from 'ajv/dist/2020.js'
import { nearest } from './nearest.ts'
import { enumerate, withCommas } from './words.ts'
import type { YamlPath } from './yaml-positions.ts'

/** Where a value is not what a schema asks for, and the sentence about it. */
export interface SchemaProblem {
  readonly path: YamlPath
  readonly message: string
}

/** Checks values against a JSON Schema, in which `title` says what is expected and `writeOnly` what is not shown. Gives nothing where one is well-formed. */
export function schemaCheck(schema: object): (value: unknown) => readonly SchemaProblem[] {
  let compiled: ValidateFunction | null = null
  return (value) => {
    compiled ??= new Ajv2020({ allErrors: true, verbose: true, strictTypes: false }).compile(schema)
    return compiled(value) ? [] : withoutConsequences(compiled.errors ?? []).map(explain)
  }
}

/**
 * One fault, one sentence: ajv also reports every attempt of `if` and `contains`, and each keyword that a value fails.
 */
function withoutConsequences(all: readonly ErrorObject[]): readonly ErrorObject[] {
  const errors = all.filter(
    ({ keyword, schemaPath, instancePath }) =>
      keyword !== 'if' &&
      !schemaPath.includes('/contains/') &&
      // What stands deeper says why none of several forms fits; what one of them lacks does not.
      !(keyword === 'required' && schemaPath.includes('/anyOf/')) &&
      !(keyword === 'anyOf' && all.some((other) => other.instancePath.startsWith(`${instancePath}/`))),
  )
  const told = new Set<string>()
  return errors.filter(({ keyword, instancePath }) => {
    if (keyword === 'contains')
      return !errors.some((other) => other.instancePath.startsWith(`${instancePath}/`))
    if (keyword === 'additionalProperties' || keyword === 'required') return true
    if (told.has(instancePath)) return false
    told.add(instancePath)
    return true
  })
}

function explain(error: ErrorObject): SchemaProblem {
  const path = error.instancePath.split('/').slice(1).map(unescapeStep)
  const place = path.length === 0 ? '' : `${showPath(path)}: `
  const around = error.parentSchema as {
    title?: string
    writeOnly?: boolean
    properties?: Record<string, { title?: string }>
  }
  if (error.keyword === 'additionalProperties') {
    const name = String(error.params['additionalProperty'])
    const known = Object.keys(around.properties ?? {})
    const meant = nearest(name, known)
    const help = meant === null ? `expected ${enumerate(known, 'or')}.` : `did you mean ${meant}?`
    return { path: [...path, name], message: `${place}unknown field ${show(name)}; ${help}` }
  }
  if (error.keyword === 'required') {
    const name = String(error.params['missingProperty'])
    return {
      path,
      message: `${place}the field ${name} is missing; expected ${titleOf(around.properties?.[name])}.`,
    }
  }
  if (error.keyword === 'maxLength') {
    const most = withCommas(Number(error.params['limit']))
    return { path, message: `${place}received ${show(error.data)}, expected at most ${most} characters.` }
  }
  const received = around.writeOnly === true ? 'something else' : show(error.data)
  return { path, message: `${place}received ${received}, expected ${titleOf(around)}.` }
}

function titleOf(part: { title?: string } | undefined): string {
  return part?.title ?? 'a value'
}

/** JSON Pointer (RFC 6901) writes / as ~1 and ~ as ~0. */
function unescapeStep(step: string): string {
  return step.replaceAll('~1', '/').replaceAll('~0', '~')
}

/** examples[1].expect */
export function showPath(path: YamlPath): string {
  return path.reduce<string>((text, step) => {
    if (/^\d+$/.test(String(step))) return `${text}[${step}]`
    return text === '' ? String(step) : `${text}.${step}`
  }, '')
}

/** The received value as messages show it. */
export function show(value: unknown): string {
  if (value === null || value === undefined) return 'nothing'
  if (Array.isArray(value)) return `a list of ${value.length}`
  if (typeof value === 'object') return 'a map'
  if (typeof value === 'number') return `the number ${value}`
  const text = JSON.stringify(value)
  return text.length > 100 ? `${text.slice(0, 100)}…` : text
}
