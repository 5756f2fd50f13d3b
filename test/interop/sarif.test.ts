import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { peerPaths } from '../../scripts/peers.ts'
import { renderSarif } from '../../src/report/formats/sarif/sarif.ts'
import { viewOf } from '../../src/report/view.ts'
import { findingOf, NO_ALERTS, runOf, SETTINGS } from '../report/fixtures.ts'
import { hostileRun } from '../report/hostile-run.ts'
import { HOSTILE } from '../report/hostile-strings.ts'
import { mixedSample, type Sample } from '../report/samples.ts'
import { runProgram } from './support/run-program.ts'
import { makeTemporaryFolder } from './support/temporary-folder.ts'

let folder: { path: string; remove: () => Promise<void> }
let peer: string
let validate: ValidateFunction

beforeAll(async () => {
  folder = await makeTemporaryFolder()
  peer = (await peerPaths()).sarif
  // OASIS's schema, as the validator brings it.
  const schema = JSON.parse(await readFile(join(peer, 'sarif-2.1.0.json'), 'utf8')) as object
  validate = new Ajv2020({ strict: false, validateFormats: false }).compile(schema)
})
afterAll(() => folder.remove())

function textOf({ run, alerts }: Sample): string {
  return [...renderSarif(viewOf(run, alerts))].join('')
}

/** A run with a finding that an exception accepts. */
function acceptedSample(): Sample {
  const exception = {
    place: { file: '.github/cloud-baseline-exceptions.yml', line: 12 },
    reason: 'The office has no other way in',
    owner: 'network@example.com',
    ticket: null,
    expires: '2027-01-31',
    daysLeft: 71,
  }
  const exceptions = `${SETTINGS.workspace}/.github/cloud-baseline-exceptions.yml`
  const findings = [findingOf({ exception }), findingOf({ id: 'sg-2' })]
  return { run: runOf({ findings, settings: { exceptions, alertScope: 'prod' } }), alerts: NO_ALERTS }
}

/** What Microsoft's validator says, by SARIF's rules and by those of GitHub's code scanning; the ids of its rules. */
async function findingsOf(name: string, text: string): Promise<readonly string[]> {
  const file = join(folder.path, `${name}.sarif`)
  const output = join(folder.path, `${name}.found.json`)
  await writeFile(file, text)
  const program = join(peer, 'Sarif.Multitool')
  const run = await runProgram(program, ['validate', file, '--rule-kind', 'Sarif;Ghas', '--output', output], {
    // It runs without the system's tables of languages, which a slim machine does not have.
    env: { ...process.env, DOTNET_SYSTEM_GLOBALIZATION_INVARIANT: '1' },
  })
  expect([run.code, run.stderr]).toEqual([0, ''])
  const report = JSON.parse((await readFile(output, 'utf8')).replace(/^\ufeff/, '')) as {
    runs: readonly { results?: readonly { ruleId: string }[] }[]
  }
  return report.runs.flatMap(({ results = [] }) => results.map(({ ruleId }) => ruleId))
}

describe('findings.sarif', () => {
  it.each([
    ['a mixed', mixedSample],
    ['an accepting', acceptedSample],
    ['a clean', () => ({ run: runOf(), alerts: NO_ALERTS })],
  ] as const)('is what the schema and the rules of code scanning ask for: %s run', async (name, sample) => {
    const text = textOf(sample())
    expect([validate(JSON.parse(text)), validate.errors]).toEqual([true, null])
    expect(await findingsOf(name.replace(' ', '-'), text)).toEqual([])
  })

  it.each(HOSTILE)('is what the schema asks for with %j everywhere', (hostile) => {
    expect([validate(JSON.parse(textOf(hostileRun(hostile)))), validate.errors]).toEqual([true, null])
  })

  it('would be found where it is not', async () => {
    const text = textOf(mixedSample())
    expect(validate(JSON.parse(text.replace('"level":"error"', '"level":"fatal"')))).toBe(false)
    const withoutPlaces = text.replaceAll(
      /"locations":\[.*?\],"partialFingerprints"/g,
      '"partialFingerprints"',
    )
    expect(withoutPlaces).not.toContain('"locations"')
    // What GitHub refuses the whole file for: "expected at least one location".
    expect(await findingsOf('without-places', withoutPlaces)).toContain('GH1015')
  })
})
