import type { NamedAccount } from '../accounts/account-pattern.ts'
import { readTextFile } from '../files/read-regular-file.ts'
import { messageOf, UserError } from '../model/errors.ts'
import type { Finding } from '../model/finding.ts'
import { isJsonObject, type Json } from '../model/json.ts'
import { RESULT_SCHEMA, type ResultFile } from '../report/formats/result-file.ts'
import { parseJson } from '../text/json.ts'

export type ReportedFinding = Pick<
  Finding,
  'rule' | 'account' | 'region' | 'kind' | 'id' | 'name' | 'arn' | 'fingerprint'
>

export interface ReportedFindings {
  readonly findings: readonly ReportedFinding[]
  /** By id. */
  readonly accounts: ReadonlyMap<string, NamedAccount>
}

/** The findings of a result.json that a run wrote. Throws a UserError where it is none of this format. */
export function readResult(path: string): ReportedFindings {
  const value = parse(path)
  const schema = isJsonObject(value) ? value['schema'] : undefined
  if (schema !== RESULT_SCHEMA)
    throw new UserError(
      `--result: received ${JSON.stringify(path)}, expected the result.json of a run, of schema ${RESULT_SCHEMA}${typeof schema === 'number' ? `; it is of schema ${schema}` : ''}.`,
    )
  const { findings, accounts } = value as unknown as ResultFile
  return { findings, accounts: new Map(accounts.map((account) => [account.id, account])) }
}

function parse(path: string): Json {
  try {
    return parseJson(readTextFile(path)) as Json
  } catch (error) {
    throw new UserError(
      `--result: received ${JSON.stringify(path)}, expected the result.json of a run: ${messageOf(error)}.`,
    )
  }
}
