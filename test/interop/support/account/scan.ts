import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { runAction } from '../../../../sandbox/runner/run-action.ts'
import type { ResultFile } from '../../../../src/report/formats/result-file.ts'
import { ROOT } from '../run-program.ts'

/** The account of whoever signs without being anybody on moto. */
export const ACCOUNT = '123456789012'
export const REGIONS = ['eu-west-1', 'us-east-1'] as const
export const KEYS = { accessKeyId: 'AKIAIOSFODNN7EXAMPLE', secretAccessKey: 'secret' }

/** What the bundle says of the account on moto, in both regions unless the inputs say otherwise. */
export async function scanAccount(
  url: string,
  workspace: string,
  name: string,
  inputs: Readonly<Record<string, string>> = {},
): Promise<ResultFile> {
  await runAction({
    entry: join(ROOT, 'dist/index.js'),
    workspace,
    inputs: {
      regions: REGIONS.join(', '),
      'fail-on': 'none',
      'report-dir': name,
      history: 'none',
      ...inputs,
    },
    env: {
      AWS_ENDPOINT_URL: url,
      AWS_ACCESS_KEY_ID: KEYS.accessKeyId,
      AWS_SECRET_ACCESS_KEY: KEYS.secretAccessKey,
      AWS_REGION: 'us-east-1',
      AWS_EC2_METADATA_DISABLED: 'true',
    },
  })
  return JSON.parse(await readFile(join(workspace, name, 'result.json'), 'utf8')) as ResultFile
}
