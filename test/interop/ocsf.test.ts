import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { peerPaths } from '../../scripts/peers.ts'
import { renderOcsf } from '../../src/report/formats/ocsf/render.ts'
import { viewOf } from '../../src/report/view.ts'
import { findingOf, fixedOf, NO_ALERTS, runOf } from '../report/fixtures.ts'
import { hostileRun } from '../report/hostile-run.ts'
import { HOSTILE } from '../report/hostile-strings.ts'
import { blindSample, type Sample } from '../report/samples.ts'
import { PAYMENTS } from '../support/account.ts'
import { ROOT, runProgram } from './support/run-program.ts'
import { makeTemporaryFolder } from './support/temporary-folder.ts'

/** An event, as support/read_ocsf.py prints it. */
type Read = Readonly<Record<string, unknown>>

let folder: { path: string; remove: () => Promise<void> }

beforeAll(async () => {
  folder = await makeTemporaryFolder()
})
afterAll(() => folder.remove())

async function read({ run, alerts }: Sample): Promise<readonly Read[]> {
  const { python } = await peerPaths()
  const file = join(folder.path, 'findings.ocsf.ndjson')
  await writeFile(file, [...renderOcsf(viewOf(run, alerts))].join(''))
  const { stdout, stderr } = await runProgram(python, [join(ROOT, 'test/interop/support/read_ocsf.py'), file])
  expect(stderr).toBe('')
  return JSON.parse(stdout) as Read[]
}

describe('findings.ocsf.ndjson, read by py-ocsf-models', () => {
  it('says there what became of findings', async () => {
    const opened = findingOf({ id: 'sg-1', state: 'new' })
    const known = findingOf({ id: 'sg-2', severity: 'low' })
    const repaired = fixedOf({ id: 'sg-3' })
    const withdrawn = fixedOf({ id: 'sg-4', how: 'withdrawn' })
    const run = runOf({ findings: [opened, known], fixed: [repaired, withdrawn] })
    const of = { provider: 'AWS', account: PAYMENTS }
    expect(await read({ run, alerts: NO_ALERTS })).toEqual([
      {
        ...of,
        uid: opened.fingerprint,
        type: 'Create',
        status: 'New',
        check: 'FAIL',
        severity: 'Critical',
        resources: ['sg-1'],
      },
      {
        ...of,
        uid: known.fingerprint,
        type: 'Update',
        status: 'New',
        check: 'FAIL',
        severity: 'Low',
        resources: ['sg-2'],
      },
      {
        ...of,
        uid: repaired.fingerprint,
        type: 'Close',
        status: 'Resolved',
        check: 'PASS',
        severity: 'Critical',
        resources: ['sg-3'],
      },
      {
        ...of,
        uid: withdrawn.fingerprint,
        type: 'Close',
        status: 'Archived',
        check: 'WARNING',
        severity: 'Critical',
        resources: ['sg-4'],
      },
    ])
  })

  it('has events where nothing could be read, and none of them passes', async () => {
    const checks = (await read(blindSample())).map(({ check }) => check)
    expect(checks.length).toBeGreaterThan(0)
    expect([...new Set(checks)]).toEqual(['WARNING'])
  })

  it('is read whole with hostile texts everywhere', async () => {
    for (const hostile of HOSTILE) {
      const events = await read(hostileRun(hostile))
      expect(events[0]?.['resources']).toEqual([hostile.toWellFormed()])
      expect(events).toHaveLength((await read(hostileRun('plain'))).length)
    }
  })
})
