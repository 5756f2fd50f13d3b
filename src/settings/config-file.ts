import { relative } from 'node:path'
import type { Declaration } from '../alert/channels/declaration.ts'
import { DECLARED } from '../alert/channels/declared.ts'
import { readTextFile } from '../files/read-regular-file.ts'
import { fileReason } from '../files/file-reason.ts'
import { UserError } from '../model/errors.ts'
import type { JsonObject } from '../model/json.ts'
import type { GivenParameters } from '../model/rule.ts'
import { USUAL_POLICY } from '../model/sensitive.ts'
import type { PersonalData, Settings } from '../model/settings.ts'
import { schemaCheck, type SchemaProblem, showPath } from '../text/schema-problems.ts'
import { parseYaml, YamlError, type YamlDocument } from '../text/yaml.ts'
import { accountsConfig, type AccountsConfig, NO_ACCOUNTS, parametersAt } from './config-accounts.ts'
import { alertsConfig, type AlertsConfig, NO_ROUTES } from './config-alerts.ts'
import { type ConfigInput, inputsConfig } from './config-inputs.ts'
import { misplacedKeys } from './config-places.ts'
import { regionsConfig, type Report, type WrittenRegions } from './config-regions.ts'
import { privacyConfig, type WrittenPrivacy } from './config-privacy.ts'
import { configSchema } from './config-schema.ts'
import { FIX_WITHIN, fixWithinConfig, type WrittenFixWithin } from './config-fix-within.ts'
import { sendConfig, type WrittenSender } from './config-send.ts'
import { findConfig } from './find-config.ts'
import { quote } from './values.ts'

/** All settings of 10,000 accounts have some 2 MB. */
const MOST_BYTES = 16 * 1024 * 1024

/** What the configuration file says. */
interface Config extends AccountsConfig, AlertsConfig {
  /** Where events and metrics go. */
  readonly send: readonly WrittenSender[]
  /** Inputs that stand in the file. */
  readonly inputs: readonly ConfigInput[]
  /** As in Settings. */
  readonly notes: readonly string[]
  readonly parameters: GivenParameters
  /** As in Settings. */
  readonly regions: readonly string[]
  /** As in Settings. */
  readonly fixWithin: Settings['fixWithin']
  /** The share (0–1) of public space that counts as the whole internet. */
  readonly internetShare: number
  /** As in Settings. */
  readonly exceptionsMaxDays: number
  readonly personalData: PersonalData
  /** As in Settings. */
  readonly privacy: Settings['privacy']
}

const NOTHING: Config = {
  ...NO_ACCOUNTS,
  ...NO_ROUTES,
  send: [],
  inputs: [],
  notes: [],
  parameters: {},
  regions: [],
  fixWithin: FIX_WITHIN,
  internetShare: 1,
  exceptionsMaxDays: 365,
  personalData: 'show',
  privacy: USUAL_POLICY,
}

/**
 * Reads the file that the input names, or the default one where there is one. Throws a UserError that lists everything
 * that is wrong in it, one problem per line, with file and line.
 * @param channels say what a target may be
 */
export function readConfig(
  text: string,
  workspace: string,
  channels: readonly Declaration[] = DECLARED,
): Config {
  const path = findConfig(text, workspace)
  if (path === null) return NOTHING
  const file = relative(workspace, path)
  const [document, second] = parse(readText(path, file), file).filter(({ value }) => value !== null)
  if (document === undefined) {
    return { ...NOTHING, notes: [`${file} is empty, so inputs and defaults hold.`] }
  }
  if (second !== undefined) {
    throw new UserError(`${file}:${second.lineOf([])}: received a second document, expected one.`)
  }
  const misplaced = misplacedKeys(document.value)
  const reported = new Set(misplaced.map(({ path: at }) => at.join('\n')))
  const malformed = schemaCheck(configSchema(channels))(document.value).filter(
    ({ path: at }) => !reported.has(at.join('\n')),
  )
  const problems = [...misplaced, ...malformed]
  refuse(problems, document, file)
  const written = document.value as WrittenConfig
  const report: Report = (at, sentence) =>
    problems.push({ path: at, message: `${showPath(at)}: ${sentence}` })
  const accounts = accountsConfig(document, file, report)
  const regions = regionsConfig(written.regions, ['regions'], report)
  const names = channels.map(({ name }) => name)
  const alerts = alertsConfig(document, file, names, report)
  const send = sendConfig(document, file, report)
  const privacy = privacyConfig(written.privacy, report)
  const fixWithin = fixWithinConfig(written['fix-within'], report)
  refuse(problems, document, file)
  return {
    ...accounts,
    ...alerts,
    send,
    inputs: inputsConfig(document, file),
    notes: [],
    regions: regions ?? [],
    fixWithin,
    internetShare: written['internet-share'] ?? NOTHING.internetShare,
    exceptionsMaxDays: written['exceptions-max-days'] ?? NOTHING.exceptionsMaxDays,
    personalData: written['personal-data'] ?? 'show',
    privacy,
    parameters: parametersAt(['parameters'], written.parameters ?? {}, document, file),
  }
}

/** Whether there is a file, however little it says. @param text the input `config` */
export function hasConfig(text: string, workspace: string): boolean {
  return findConfig(text, workspace) !== null
}

/** What schema/config.json lets through besides accounts. */
interface WrittenConfig {
  readonly regions?: WrittenRegions
  readonly 'internet-share'?: number
  readonly 'exceptions-max-days'?: number
  readonly 'personal-data'?: PersonalData
  readonly privacy?: WrittenPrivacy
  readonly 'fix-within'?: WrittenFixWithin
  readonly parameters?: Readonly<Record<string, JsonObject>>
}

function refuse(problems: readonly SchemaProblem[], document: YamlDocument, file: string): void {
  if (problems.length === 0) return
  throw new UserError(
    problems.map(({ path, message }) => `${file}:${document.lineOf(path)}: ${message}`).join('\n'),
  )
}

function readText(path: string, file: string): string {
  try {
    return readTextFile(path, MOST_BYTES)
  } catch (error) {
    throw new UserError(
      `config: received ${quote(file)}, expected a file that can be read: ${fileReason(error)}.`,
    )
  }
}

function parse(text: string, file: string): readonly YamlDocument[] {
  try {
    return parseYaml(text)
  } catch (error) {
    if (error instanceof YamlError) throw new UserError(`${file}:${error.line}: ${error.message}`)
    throw error
  }
}
