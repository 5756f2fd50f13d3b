import { existsSync, readFileSync } from 'node:fs'
import { relative, resolve } from 'node:path'
import schema from '../../schema/config.json' with { type: 'json' }
import { messageOf, UserError } from '../model/errors.ts'
import type { JsonObject } from '../model/json.ts'
import type { GivenParameters } from '../model/rule.ts'
import { schemaCheck, type SchemaProblem, showPath } from '../text/schema-problems.ts'
import { parseYaml, YamlError, type YamlDocument } from '../text/yaml.ts'
import { accountsConfig, type AccountsConfig, NO_ACCOUNTS, parametersAt } from './config-accounts.ts'
import { regionsConfig, type Report, type WrittenRegions } from './config-regions.ts'
import { quote } from './values.ts'

/** Read if it is there, unless the input config names another. */
export const DEFAULT_CONFIG = '.github/cloud-baseline.yml'

/** What the configuration file says. */
export interface Config extends AccountsConfig {
  readonly parameters: GivenParameters
  /** As in Settings. */
  readonly regions: readonly string[]
  /** The share (0–1) of public space that counts as the whole internet. */
  readonly internetShare: number
}

const NOTHING: Config = { ...NO_ACCOUNTS, parameters: {}, regions: [], internetShare: 1 }

const problemsOf = schemaCheck(schema)

/**
 * Reads the file that the input names, or the default one where there is one. Throws a UserError that tells everything
 * that is wrong in it, one problem per line, with file and line.
 */
export function readConfig(text: string, workspace: string): Config {
  const path = resolve(workspace, text === '' ? DEFAULT_CONFIG : text)
  if (text === '' && !existsSync(path)) return NOTHING
  const file = relative(workspace, path)
  const [document, second] = parse(readText(path, text), file)
  if (document === undefined || document.value === null) return NOTHING
  if (second !== undefined) {
    throw new UserError(`${file}:${second.lineOf([])}: received a second document, expected one.`)
  }
  const problems = [...problemsOf(document.value)]
  refuse(problems, document, file)
  const written = document.value as WrittenConfig
  const report: Report = (at, sentence) =>
    problems.push({ path: at, message: `${showPath(at)}: ${sentence}` })
  const accounts = accountsConfig(document, file, report)
  const regions = regionsConfig(written.regions, ['regions'], report)
  refuse(problems, document, file)
  return {
    ...accounts,
    regions: regions ?? [],
    internetShare: written['internet-share'] ?? 1,
    parameters: parametersAt(['parameters'], written.parameters ?? {}, document, file),
  }
}

/** What schema/config.json lets through besides accounts. */
interface WrittenConfig {
  readonly regions?: WrittenRegions
  readonly 'internet-share'?: number
  readonly parameters?: Readonly<Record<string, JsonObject>>
}

function refuse(problems: readonly SchemaProblem[], document: YamlDocument, file: string): void {
  if (problems.length === 0) return
  throw new UserError(
    problems.map(({ path, message }) => `${file}:${document.lineOf(path)}: ${message}`).join('\n'),
  )
}

function readText(path: string, text: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch (error) {
    throw new UserError(
      `config: received ${quote(text)}, expected a file that can be read: ${messageOf(error)}.`,
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
