import type { AlertRoute } from '../model/settings.ts'
import type { Severity } from '../model/severity.ts'
import { nearest } from '../text/nearest.ts'
import type { YamlDocument } from '../text/yaml.ts'
import type { YamlPath } from '../text/yaml-positions.ts'
import type { Report } from './config-regions.ts'

/** A target as the file has it: what is secret of its address stands in variables of the environment. */
export interface WrittenTarget {
  readonly name: string
  readonly channel: string
  /** By the keys that its channel declares. */
  readonly keys: Readonly<Record<string, string>>
  /** `file:line`. */
  readonly place: string
}

/** What the configuration file says about alerts. */
export interface AlertsConfig {
  readonly targets: readonly WrittenTarget[]
  readonly routes: readonly AlertRoute[]
}

export const NO_ROUTES: AlertsConfig = { targets: [], routes: [] }

type OneOrMore = string | readonly string[]

/** What schema/config.json lets through. */
interface WrittenAlerts {
  readonly targets?: Readonly<Record<string, WrittenTarget['keys'] & { readonly channel: string }>>
  readonly alerts?: readonly WrittenRoute[]
}

interface WrittenRoute {
  readonly to: OneOrMore
  readonly match?: {
    readonly environment?: OneOrMore
    readonly severity?: Severity
    readonly rule?: OneOrMore
    readonly account?: OneOrMore
    readonly tag?: Readonly<Record<string, OneOrMore>>
  }
}

/**
 * Reads what the schema took, and reports what it cannot see.
 * @param channels their names, which the targets of the inputs bear
 */
export function alertsConfig(
  document: YamlDocument,
  file: string,
  channels: readonly string[],
  report: Report,
): AlertsConfig {
  const { targets = {}, alerts = [] } = document.value as WrittenAlerts
  const placeOf = (path: YamlPath): string => `${file}:${document.lineOf(path)}`
  for (const name of Object.keys(targets)) {
    if (channels.includes(name)) {
      report(['targets', name], 'the inputs give a target of this name, expected another.')
    }
  }
  return {
    targets: Object.entries(targets).map(([name, { channel, ...keys }]) => ({
      name,
      channel,
      keys,
      place: placeOf(['targets', name]),
    })),
    routes: alerts.map(({ to, match = {} }, index) => {
      const path = ['alerts', index] as const
      const names = listOf(to)
      for (const name of names) {
        if (channels.includes(name) || Object.hasOwn(targets, name)) continue
        report([...path, 'to'], unknown(name, channels, Object.keys(targets)))
      }
      return {
        to: names,
        environments: listOf(match.environment),
        severity: match.severity ?? null,
        rules: listOf(match.rule),
        accounts: listOf(match.account),
        tags: Object.fromEntries(
          Object.entries(match.tag ?? {}).map(([key, value]) => [key, listOf(value)] as const),
        ),
        place: placeOf(path),
      }
    }),
  }
}

function unknown(name: string, channels: readonly string[], targets: readonly string[]): string {
  const meant = nearest(name, [...channels, ...targets])
  const help =
    meant === null ? `expected one of targets, or ${channels.join(', ')}.` : `did you mean ${meant}?`
  return `no target is called "${name}"; ${help}`
}

function listOf(written: OneOrMore | undefined): readonly string[] {
  if (written === undefined) return []
  return typeof written === 'string' ? [written] : written
}
