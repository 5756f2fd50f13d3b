import { describe, expect, it } from '@jest/globals'
import { readFileSync } from 'node:fs'
import { makePlan, type ShardPlan } from '../../src/shard/plan.ts'
import { checkSettings, checkShard, readPlan, writePlan } from '../../src/shard/plan-file.ts'
import type { Agreement } from '../../src/shard/settings-digest.ts'
import { VERSION } from '../../src/text/version.ts'
import { refusal, useReportFolder } from './folder.ts'
import { outgoingOf } from '../support/outgoing.ts'
import { nested } from '../support/nested.ts'

const folder = useReportFolder()

function planOf(changes: Partial<ShardPlan> = {}): ShardPlan {
  const plan = makePlan({
    version: VERSION,
    workflow: '77',
    privacy: { digest: 'ab' },
    at: '2026-03-01T12:00:00.000Z',
    agreed: { settings: { regions: 'b'.repeat(32), rules: 'b'.repeat(32) }, rules: { r: 'b'.repeat(32) } },
    accounts: [
      { id: '012345678901', name: 'shop', partition: 'aws', unit: 'Workloads/Production' },
      { id: '444455556666', name: '444455556666', partition: 'aws' },
    ],
    leftOut: [],
    gaps: [],
    watched: [{ account: '012345678901', region: 'eu-west-1', kind: 'aws_vpc', id: 'vpc-1' }],
    sizes: {},
    unknown: { listings: 1, resources: 0 },
    wished: null,
  })
  return { ...plan, ...changes }
}

async function attempt(check: () => void): Promise<void> {
  check()
}

describe('plan.json', () => {
  it('comes back as it was written, wherever it lies below the folder', async () => {
    await writePlan(folder.at('some/artifact'), planOf(), outgoingOf())
    const { plan, digest, path } = await readPlan(folder.path, '77')
    expect(plan).toEqual(planOf())
    expect(digest).toMatch(/^[0-9a-f]{32}$/)
    expect(path).toBe(folder.at('some/artifact/plan.json'))
  })

  it('has what binds the accounts of an organisation, and nothing else beside it', async () => {
    const controls = {
      policies: { 'p-1': '{"Version":"2012-10-17"}', 'p-2': null },
      attached: { 'r-ab12': ['p-1', 'p-2'] },
      bound: { '444455556666': ['r-ab12'] },
    }
    await writePlan(folder.path, planOf({ organisation: 'o-exampleorgid', controls }), outgoingOf())
    expect((await readPlan(folder.path, '77')).plan.controls).toEqual(controls)
    const strange = { ...controls, bound: { '444455556666': 'r-ab12' } } as unknown as typeof controls
    await writePlan(folder.path, planOf({ controls: strange }), outgoingOf())
    expect(await refusal(readPlan(folder.path, '77'))).toContain(
      'controls.bound[444455556666]: received "r-ab12", expected a list of ids',
    )
  })

  it('has a digest that tells plans apart', async () => {
    await writePlan(folder.path, planOf(), outgoingOf())
    const { digest } = await readPlan(folder.path, '77')
    await writePlan(folder.path, planOf({ at: '2026-03-01T12:00:00.001Z' }), outgoingOf())
    expect((await readPlan(folder.path, '77')).digest).not.toBe(digest)
  })

  it('may be there twice, if both say the same', async () => {
    await writePlan(folder.path, planOf(), outgoingOf())
    await writePlan(folder.at('copy'), planOf(), outgoingOf())
    expect((await readPlan(folder.path, '77')).plan).toEqual(planOf())
    await writePlan(folder.at('copy'), planOf({ shards: 2 }), outgoingOf())
    expect(await refusal(readPlan(folder.path, '77'))).toBe(
      `${folder.at('copy/plan.json')} and ${folder.at('plan.json')} are different plans, expected the one of this run. Start with an empty report-dir.`,
    )
  })

  it.each(['here', 'nowhere'])('is asked for where there is none: %s', async (name) => {
    const directory = name === 'here' ? folder.path : folder.at(name)
    expect(await refusal(readPlan(directory, '77'))).toMatch(
      /^No plan\.json was found in .*mode: plan writes it/,
    )
  })

  it.each<[string, (text: string) => string, string]>([
    ['cut off', (text) => text.slice(0, -10), 'The plan is damaged: it is not JSON'],
    ['that nests as none does', () => nested(5_000), 'damaged: it has lists and objects in each other'],
    ['of something else', () => '{}', 'The plan is damaged: the field schema is missing'],
    [
      'with an account that is none',
      (text) => text.replace('012345678901', '12345678901'),
      'accounts[0].id: received',
    ],
    [
      'with a time that is none',
      (text) => text.replace('2026-03-01T12', 'yesterday'),
      'at: received "yesterday',
    ],
    [
      'in another format',
      (text) => text.replace('"schema": 4', '"schema": 5'),
      'a plan in format the number 5, expected 4',
    ],
    [
      'of another version',
      (text) => text.replace(`"${VERSION}"`, '"0.1.0"'),
      'a plan of Cloud Baseline "0.1.0", expected',
    ],
    [
      'of another workflow run',
      (text) => text.replace('"77"', '"78"'),
      'the plan of workflow run "78", expected that of "77"',
    ],
  ])('is refused %s', async (_, change, sentence) => {
    await writePlan(folder.path, planOf(), outgoingOf())
    folder.write('plan.json', change(readFileSync(folder.at('plan.json'), 'utf8')))
    expect(await refusal(readPlan(folder.path, '77'))).toContain(sentence)
  })

  it('says where it cannot be written', async () => {
    folder.write('taken', '')
    expect(await refusal(writePlan(folder.at('taken'), planOf(), outgoingOf()))).toContain(
      'The plan cannot be written to',
    )
  })

  it('holds only for the settings and the shards that it was made with', async () => {
    await writePlan(folder.path, planOf({ shards: 8 }), outgoingOf())
    const known = await readPlan(folder.path, '77')
    const { agreed } = known.plan
    checkSettings(known, agreed)
    checkShard(known, { number: 2, of: 8 })
    const other = 'c'.repeat(32)
    const refused = (changes: Partial<Agreement>): Promise<string> =>
      refusal(attempt(() => checkSettings(known, { ...agreed, ...changes })))
    const advice = 'Give all jobs of a run the same inputs and files, from the same commit.'
    expect(await refused({ settings: { ...agreed.settings, regions: other }, rules: {} })).toBe(
      `${folder.at('plan.json')} was made with other settings: regions differs. ${advice}`,
    )
    expect(await refused({ settings: { regions: other, rules: other, alerts: other } })).toContain(
      'was made with other settings: regions, rules and alerts differ.',
    )
    expect(await refused({ rules: { r: other } })).toContain('was made with other rules: r differs.')
    expect(await refused({ rules: { ...agreed.rules, mine: other, yours: other } })).toContain(
      'was made with other rules: mine and yours differ.',
    )
    expect(await refusal(attempt(() => checkShard(known, { number: 2, of: 9 })))).toContain(
      'shard: received "2/9", expected one of 8',
    )
  })
})
