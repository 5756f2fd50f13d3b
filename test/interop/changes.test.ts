import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { peerPaths } from '../../scripts/peers.ts'
import { runCli } from '../../sandbox/runner/run-cli.ts'
import type { ResultFile } from '../../src/report/formats/result-file.ts'
import { KEYS, scanAccount } from './support/account/scan.ts'
import { IDENTITY_CHANGES } from './support/changes/of-identities.ts'
import { NETWORK_CHANGES } from './support/changes/of-networks.ts'
import { STORE_CHANGES } from './support/changes/of-stores.ts'
import { WATCHING_CHANGES } from './support/changes/of-watching.ts'
import { type Made, type MotoChange } from './support/changes/moto-change.ts'
import { type MotoServer, startMoto } from './support/moto-server.ts'
import { ROOT } from './support/run-program.ts'
import { makeTemporaryFolder } from './support/temporary-folder.ts'

const REGION = 'eu-west-1'
const STATE = 'accepted'
/** What moto can change; test/bundle/every-change.test.ts has all others as well. */
const CHANGES: readonly MotoChange[] = [
  ...IDENTITY_CHANGES,
  ...NETWORK_CHANGES,
  ...STORE_CHANGES,
  ...WATCHING_CHANGES,
]
const RULES = CHANGES.map(({ rule }) => rule)

let moto: MotoServer
let folder: { path: string; remove: () => Promise<void> }
let made: readonly (Made & { readonly finding: string })[]

beforeAll(async () => {
  folder = await makeTemporaryFolder()
  moto = await startMoto((await peerPaths()).motoServer)
  await mkdir(join(folder.path, STATE))
  const place = { endpoint: moto.url, region: REGION, credentials: KEYS }
  const all: (typeof made)[number][] = []
  for (const { rule, global, single, make } of CHANGES) {
    const name = rule.replace(/^aws-|-changed$/g, '')
    const own = await make(place, name)
    if (single !== true) await make(place, `${name}-twin`)
    all.push({ ...own, finding: `${rule} ${global === true ? 'global' : REGION} ${own.id}` })
  }
  made = all
})
afterAll(async () => {
  await moto.stop()
  await folder.remove()
})

function scan(name: string): Promise<ResultFile> {
  return scanAccount(moto.url, folder.path, name, {
    regions: REGION,
    rules: RULES.join('\n'),
    'accepted-state': STATE,
    'max-rate': '1000',
    'bucket-rate': '1000',
    history: 'history.json',
    attribution: 'false',
  })
}

function told(of: ResultFile['findings'] | ResultFile['fixed']): readonly string[] {
  return of.map(({ rule, region, id }) => `${rule} ${region} ${id}`).toSorted()
}

describe('changes that somebody makes on moto', () => {
  it('are none in what was just accepted', async () => {
    await scan('first')
    const args = [
      '--inventory',
      'first/inventory.ndjson.gz',
      '--accepted-state',
      STATE,
      '--reason',
      'as it is',
    ]
    const accepted = await runCli(['accept', ...args, '--rules', RULES.join(',')], {
      entry: join(ROOT, 'dist/cli/index.js'),
      cwd: folder.path,
    })
    expect([accepted.exitCode, accepted.stderr]).toEqual([0, ''])
    const { findings, coverage } = await scan('accepted-just-now')
    expect(coverage.gaps).toEqual([])
    expect(told(findings)).toEqual([])
  })

  it('are found, each by its rule, and nothing else is', async () => {
    for (const { change } of made) await change()
    const { findings, coverage } = await scan('changed')
    expect(coverage.gaps).toEqual([])
    expect(told(findings)).toEqual(made.map(({ finding }) => finding).toSorted())
  })

  it('are said to be reverted once somebody reverts them', async () => {
    for (const { undo } of made) await undo()
    const { findings, fixed } = await scan('reverted')
    expect(told(findings)).toEqual([])
    expect(told(fixed)).toEqual(made.map(({ finding }) => finding).toSorted())
    expect(new Set(fixed.map(({ how }) => how))).toEqual(new Set(['reverted']))
  })
})
