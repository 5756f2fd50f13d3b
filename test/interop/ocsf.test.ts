import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { peerPaths } from '../../scripts/peers.ts'
import { renderOcsf } from '../../src/report/formats/ocsf/render.ts'
import { viewOf } from '../../src/report/view.ts'
import { partText } from '../../src/text/recurring.ts'
import { findingOf, fixedOf, NO_ALERTS, runOf } from '../report/fixtures.ts'
import { hostileRun } from '../report/hostile-run.ts'
import { HOSTILE } from '../report/hostile-strings.ts'
import { blindSample, type Sample } from '../report/samples.ts'
import { ROOT, runProgram } from './support/run-program.ts'
import { makeTemporaryFolder } from './support/temporary-folder.ts'

/** An event, as support/read_ocsf.py prints it. */
type Read = Readonly<Record<string, unknown>>

let folder: { path: string; remove: () => Promise<void> }

beforeAll(async () => {
  folder = await makeTemporaryFolder()
})
afterAll(() => folder.remove())

function textOf({ run, alerts }: Sample): string {
  return Array.from(renderOcsf(viewOf(run, alerts)), partText).join('')
}

/** Several samples make one file, since Python starts slowly. */
async function read(...samples: readonly Sample[]): Promise<readonly Read[]> {
  const { python } = await peerPaths()
  const file = join(folder.path, 'findings.ocsf.ndjson')
  await writeFile(file, samples.map(textOf).join(''))
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
    expect(await read({ run, alerts: NO_ALERTS })).toEqual([
      {
        uid: opened.fingerprint,
        type: 'Create',
        status: 'New',
        check: 'Fail',
        severity: 'Critical',
        resources: ['sg-1'],
      },
      {
        uid: known.fingerprint,
        type: 'Update',
        status: 'New',
        check: 'Fail',
        severity: 'Low',
        resources: ['sg-2'],
      },
      {
        uid: repaired.fingerprint,
        type: 'Close',
        status: 'Resolved',
        check: 'Pass',
        severity: 'Critical',
        resources: ['sg-3'],
      },
      {
        uid: withdrawn.fingerprint,
        type: 'Close',
        status: 'Archived',
        check: 'Warning',
        severity: 'Critical',
        resources: ['sg-4'],
      },
    ])
  })

  it('has events where nothing could be read, and none of them passes', async () => {
    const checks = (await read(blindSample())).map(({ check }) => check)
    expect(checks.length).toBeGreaterThan(0)
    expect([...new Set(checks)]).toEqual(['Warning'])
  })

  it('is read whole with hostile texts everywhere', async () => {
    const { length } = await read(hostileRun('plain'))
    const events = await read(...HOSTILE.map((hostile) => hostileRun(hostile)))
    expect(events).toHaveLength(HOSTILE.length * length)
    const firsts = HOSTILE.map((_, at) => events[at * length])
    expect(firsts.map((event) => event?.['resources'])).toEqual(HOSTILE.map((one) => [one.toWellFormed()]))
  })
})
