import type { AlertRoute } from '../model/settings.ts'
import type { Severity } from '../model/severity.ts'
import { nearest } from '../text/nearest.ts'
import type { YamlDocument } from '../text/yaml.ts'
import type { YamlPath } from '../text/yaml-positions.ts'
import type { Report } from './config-regions.ts'

/** The targets that the inputs give, by the input that names where they are. */
export const INPUT_TARGETS = {
  pagerduty: 'pagerduty-routing-key',
  slack: 'slack-webhook-url',
  webhook: 'webhook-url',
} as const

/** A target as the file has it: what it is reached by stands in variables of the environment. */
export interface WrittenTarget {
  readonly name: string
  readonly channel: keyof typeof INPUT_TARGETS
  /** By what they hold. */
  readonly variables: Readonly<Partial<Record<'routing-key-from' | 'url-from' | 'secret-from', string>>>
  readonly endpoint: string | null
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
  readonly targets?: Readonly<
    Record<
      string,
      WrittenTarget['variables'] & { readonly channel: WrittenTarget['channel']; readonly endpoint?: string }
    >
  >
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

/** Reads what the schema took, and reports what it cannot see. */
export function alertsConfig(document: YamlDocument, file: string, report: Report): AlertsConfig {
  const { targets = {}, alerts = [] } = document.value as WrittenAlerts
  const placeOf = (path: YamlPath): string => `${file}:${document.lineOf(path)}`
  for (const name of Object.keys(targets)) {
    if (name in INPUT_TARGETS) {
      report(['targets', name], 'the inputs give a target of this name, expected another.')
    }
  }
  const known = [...Object.keys(INPUT_TARGETS), ...Object.keys(targets)]
  return {
    targets: Object.entries(targets).map(([name, { channel, endpoint, ...variables }]) => ({
      name,
      channel,
      variables,
      endpoint: endpoint ?? null,
      place: placeOf(['targets', name]),
    })),
    routes: alerts.map(({ to, match = {} }, index) => {
      const path = ['alerts', index] as const
      const names = listOf(to)
      for (const name of names) if (!known.includes(name)) report([...path, 'to'], unknown(name, known))
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

function unknown(name: string, known: readonly string[]): string {
  const meant = nearest(name, known)
  const help =
    meant === null ? `expected one of targets, or ${known.slice(0, 3).join(', ')}.` : `did you mean ${meant}?`
  return `no target is called "${name}"; ${help}`
}

function listOf(written: OneOrMore | undefined): readonly string[] {
  if (written === undefined) return []
  return typeof written === 'string' ? [written] : written
}
