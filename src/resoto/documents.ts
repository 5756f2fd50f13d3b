import { isJsonObject, type Json, type JsonObject } from '../model/json.ts'
import { parseYaml } from '../text/yaml.ts'
import type { Item, Place } from './items.ts'
import { withSettings } from './script.ts'

/**
 * Reads what Resoto prints and keeps as YAML or JSON: jobs, checks, benchmarks, the configuration of reports and of
 * commands. Null where there is none of these. Throws a YamlError.
 */
export function readDocuments(text: string, file: string): readonly Item[] | null {
  const items: Item[] = []
  let isOurs = false
  for (const document of parseYaml(text)) {
    if (document.value === null) continue
    const isList = Array.isArray(document.value)
    const values = isList ? (document.value as readonly Json[]) : [document.value as Json]
    for (const [index, value] of values.entries()) {
      const path = isList ? [index] : []
      const lineOf = (inner: readonly (string | number)[]): Place => ({
        file,
        line: document.lineOf([...path, ...inner]),
      })
      const found = isJsonObject(value) ? itemsOf(value, lineOf) : null
      isOurs ||= found !== null
      items.push(...(found ?? [stranger(value, items.length + 1, lineOf([]))]))
    }
  }
  return isOurs ? items : null
}

/** Among others that are. */
function stranger(value: Json, number: number, place: Place): Item {
  const id = isJsonObject(value) ? (textAt(value, 'id') ?? textAt(value, 'name')) : null
  return {
    type: 'line',
    name: id ?? `entry ${number}`,
    reason: 'it is no job, check or configuration',
    place,
  }
}

type PlaceOf = (path: readonly (string | number)[]) => Place

/** Null where it is nothing of Resoto's. */
function itemsOf(value: JsonObject, placeOf: PlaceOf): readonly Item[] | null {
  const parts = Object.entries(value).map(([key, part]) => {
    const read = Object.hasOwn(SECTIONS, key) ? SECTIONS[key] : undefined
    return read === undefined || !isJsonObject(part) ? null : read(part, (path) => placeOf([key, ...path]))
  })
  if (parts.length > 0 && parts.every((part) => part !== null)) return parts.flat()
  if (typeof value['command'] === 'string') return [jobOf(value, placeOf([]))]
  if (Array.isArray(value['checks']) && 'provider' in value) return checksOf(value, placeOf)
  if ('detect' in value) return [checkOf(value, '', placeOf([]))]
  if ('framework' in value || 'children' in value) return [benchmarkOf(value, placeOf([]))]
  if (['ignore_checks', 'ignore_accounts', 'override_values'].some((key) => key in value))
    return [reportConfigOf(value, placeOf([]))]
  return null
}

const SECTIONS: Readonly<Record<string, (part: JsonObject, placeOf: PlaceOf) => readonly Item[]>> = {
  report_check: checksOf,
  report_benchmark: (part, placeOf) => [benchmarkOf(part, placeOf([]))],
  report_config: (part, placeOf) => [reportConfigOf(part, placeOf([]))],
  custom_commands: commandsOf,
}

function jobOf(value: JsonObject, place: Place): Item {
  const trigger = objectAt(value, 'trigger')
  const { settings, command } = withSettings(textAt(value, 'command') ?? '')
  const environment = objectAt(value, 'environment')
  const outer = Object.keys(environment).flatMap((name) => {
    const one = textAt(environment, name)
    return one === null ? [] : [[name, one] as const]
  })
  return {
    type: 'job',
    id: textAt(value, 'id'),
    command,
    cron: textAt(trigger, 'cron_expression'),
    event: textAt(objectAt(value, 'wait'), 'message_type') ?? textAt(trigger, 'message_type'),
    active: value['active'] !== false,
    timeout: typeof value['timeout'] === 'number' ? value['timeout'] : null,
    settings: { ...Object.fromEntries(outer), ...settings },
    place,
  }
}

function checksOf(part: JsonObject, placeOf: PlaceOf): readonly Item[] {
  const prefix = ['provider', 'service'].map((key) => textAt(part, key) ?? '').filter((word) => word !== '')
  return listAt(part, 'checks').map((check, index): Item => {
    const place = placeOf(['checks', index])
    return isJsonObject(check)
      ? checkOf(check, prefix.join('_'), place)
      : { type: 'line', name: `check ${index + 1}`, reason: 'it is no map, so it is no check', place }
  })
}

function checkOf(written: JsonObject, prefix: string, place: Place): Item {
  const name = textAt(written, 'name') ?? textAt(written, 'id')
  if (name === null) return { type: 'line', name: 'a check', reason: 'it has no name', place }
  const own =
    prefix === '' ? ['provider', 'service'].flatMap((key) => textAt(written, key) ?? []).join('_') : prefix
  const id = textAt(written, 'id') ?? (own === '' ? name : `${own}_${name}`)
  return { type: 'check', id, written, place }
}

function benchmarkOf(written: JsonObject, place: Place): Item {
  return {
    type: 'benchmark',
    id: textAt(written, 'id') ?? textAt(written, 'title') ?? 'benchmark',
    written,
    place,
  }
}

function reportConfigOf(written: JsonObject, place: Place): Item {
  const texts = (key: string): readonly string[] =>
    listAt(written, key).map((one) => (typeof one === 'string' ? one : JSON.stringify(one)))
  return {
    type: 'report configuration',
    ignoreChecks: texts('ignore_checks'),
    // YAML reads an id without quotes as a number, and drops its leading zeros.
    ignoreAccounts: texts('ignore_accounts').map((id) => (/^\d+$/.test(id) ? id.padStart(12, '0') : id)),
    overrideValues: objectAt(written, 'override_values'),
    place,
  }
}

function commandsOf(part: JsonObject, placeOf: PlaceOf): readonly Item[] {
  return listAt(part, 'commands').map((command, index): Item => {
    const place = placeOf(['commands', index])
    const name = isJsonObject(command) ? textAt(command, 'name') : null
    if (name === null || !isJsonObject(command))
      return { type: 'line', name: `command ${index + 1}`, reason: 'it has no name', place }
    const defaults = listAt(command, 'parameters').flatMap((one) => {
      const key = isJsonObject(one) ? textAt(one, 'name') : null
      const value = isJsonObject(one) ? textAt(one, 'default') : null
      return key === null || value === null ? [] : [[key, value] as const]
    })
    return { type: 'command', name, defaults: Object.fromEntries(defaults), place }
  })
}

function objectAt(value: JsonObject, key: string): JsonObject {
  const part = Object.hasOwn(value, key) ? value[key] : undefined
  return isJsonObject(part) ? part : {}
}

function listAt(value: JsonObject, key: string): readonly Json[] {
  const part = Object.hasOwn(value, key) ? value[key] : undefined
  return Array.isArray(part) ? (part as readonly Json[]) : []
}

/** A number or a text; null where there is none. */
function textAt(value: JsonObject, key: string): string | null {
  const part = Object.hasOwn(value, key) ? value[key] : undefined
  if (typeof part === 'number') return String(part)
  return typeof part === 'string' && part.trim() !== '' ? part : null
}
