import { describe, expect, it } from '@jest/globals'
import { copyFileSync, readFileSync } from 'node:fs'
import { seededRandom } from '../../sandbox/random.ts'
import { GAP_REASONS } from '../../src/model/coverage.ts'
import { LEFT_OUT_REASONS } from '../../src/model/left-out.ts'
import { SENSITIVE_CLASSES } from '../../src/model/sensitive.ts'
import { seal } from '../../src/text/seal.ts'
import { gatherParts } from '../../src/shard/gather-parts.ts'
import { mergeParts } from '../../src/shard/merge.ts'
import { writePart } from '../../src/shard/part-file.ts'
import { accountsOf, makePlan, type ShardPlan } from '../../src/shard/plan.ts'
import { type KnownPlan, readPlan, writePlan } from '../../src/shard/plan-file.ts'
import { unreadScopes } from '../../src/shard/unread.ts'
import { VERSION } from '../../src/text/version.ts'
import { makeEstate, scan } from './estate.ts'
import { refusal, useReportFolder } from './folder.ts'
import { outgoingOf } from '../support/outgoing.ts'
import { nested } from '../support/nested.ts'

const OF = 3
const SECOND = 'part-2-of-3.ndjson.gz'
const folder = useReportFolder()
const estate = makeEstate(seededRandom('parts'), 7)
const everything = estate.flat()
const watched = everything
  .flatMap(({ resources }) => resources)
  .map(({ account, region, kind, id }) => ({ account, region, kind, id }))

function planOf(changes: Partial<ShardPlan> = {}): ShardPlan {
  const plan = makePlan({
    version: VERSION,
    workflow: '77',
    privacy: { digest: 'ab' },
    at: '2026-03-01T12:00:00.000Z',
    agreed: { settings: { regions: 'b'.repeat(32), rules: 'b'.repeat(32) }, rules: { r: 'b'.repeat(32) } },
    accounts: estate
      .flatMap(([scope]) => (scope === undefined ? [] : [scope.account]))
      .toSorted((a, b) => Number(a.id) - Number(b.id)),
    leftOut: [],
    gaps: [],
    watched,
    sizes: {},
    unknown: { listings: 1, resources: 0 },
    wished: OF,
  })
  return { ...plan, ...changes }
}

/** Writes the plan, and the parts of these shards as their jobs would. */
async function write(shards: readonly number[], changes: Partial<ShardPlan> = {}): Promise<KnownPlan> {
  await writePlan(folder.path, planOf(changes), outgoingOf())
  const known = await readPlan(folder.path, changes.workflow === undefined ? '77' : changes.workflow)
  for (const number of shards) {
    const ids = new Set(accountsOf(known.plan, number).map(({ id }) => id))
    const mine = everything.filter(({ account }) => ids.has(account.id))
    await writePart(folder.path, known, { number, of: OF }, scan(mine, watched), outgoingOf())
  }
  return known
}

const ALL = [1, 2, 3]
const CLOSED =
  /^part-2-of-3\.ndjson\.gz is damaged: what is sealed in it cannot be opened with privacy-key: it was changed, or its job had another key\.$/

function isOf(what: string): (line: string) => boolean {
  return (line) => line.startsWith(`{"${what}"`)
}

/** With its number of lines as the end says it. */
function ended(lines: readonly string[]): string[] {
  return [...lines.slice(0, -1), `{"end":{"records":${lines.length - 1}}}`]
}

function doubled(lines: readonly string[], what: string, change = (line: string): string => line): string[] {
  const at = lines.findIndex(isOf(what))
  return ended(lines.toSpliced(at, 0, change(lines[at] ?? '')))
}

describe('parts on disk', () => {
  it('give back what one job finds that reads everything', async () => {
    const { contents, missing } = await gatherParts(folder.path, await write(ALL), null)
    expect(missing).toEqual([])
    expect(JSON.stringify(mergeParts(contents))).toBe(JSON.stringify(mergeParts([scan(everything, watched)])))
  })

  it('share each list of regions, whichever of them it stood in', async () => {
    const { contents } = await gatherParts(folder.path, await write(ALL), null)
    const { outcomes, coverage } = mergeParts(contents).scan
    const lists = [
      ...outcomes.flatMap(({ regions, incomplete }) => [regions, incomplete]),
      ...coverage.complete.map(({ regions }) => regions),
    ]
    const parts = contents.filter(({ scan: { coverage: of } }) => of.complete.length > 0)
    expect(parts.length).toBeGreaterThan(1)
    expect(new Set(lists).size).toBe(new Set(lists.map((list) => list.join())).size)
    expect(lists.length).toBeGreaterThan(2 * new Set(lists).size)
  })

  it('may lie in folders below, and some twice', async () => {
    const known = await write(ALL)
    folder.write(`artifacts/two/${SECOND}`, readFileSync(folder.at(SECOND)))
    const { contents, missing } = await gatherParts(folder.path, known, null)
    expect([contents.length, missing]).toEqual([OF, []])
  })

  it('are missing where they are not', async () => {
    const { contents, missing } = await gatherParts(folder.path, await write([1, 3]), null)
    expect(contents).toHaveLength(2)
    expect(missing).toEqual([
      {
        shard: 2,
        reason: 'Shard 2 of 3 left no part: its job failed, was cancelled or did not hand it over.',
      },
    ])
  })

  it('are missing, never smaller, wherever they are cut', async () => {
    const known = await write(ALL)
    const whole = readFileSync(folder.at(SECOND))
    for (let length = 0; length < whole.length; length += 97) {
      folder.write(SECOND, whole.subarray(0, length))
      const { contents, missing } = await gatherParts(folder.path, known, null)
      expect([contents.length, missing.map(({ shard }) => shard)]).toEqual([2, [2]])
      expect(missing[0]?.reason).toMatch(/^part-2-of-3\.ndjson\.gz is damaged: /)
    }
  })

  it.each<[string, (lines: string[]) => string[], string]>([
    ['a line less', (lines) => lines.toSpliced(5, 1), 'it should have'],
    ['no end', (lines) => lines.slice(0, -1), 'it breaks off before its end'],
    ['an empty line alone', () => [], 'line 1 is not JSON'],
    ['no header', (lines) => lines.slice(1), 'it does not start with a header'],
    ['two headers', (lines) => lines.toSpliced(1, 0, lines[0] ?? ''), 'it has a second header'],
    ['more after the end', (lines) => [...lines, lines.at(-1) ?? ''], 'it continues after its end'],
    ['what is not JSON', (lines) => lines.with(3, 'nonsense'), 'line 4 is not JSON'],
    [
      'an outcome that does not say where',
      (lines) => lines.map((line) => line.replace(/,"incomplete":\[[^\]]*\]/, '')),
      'outcome: the field incomplete',
    ],
    [
      'a record that nests as none does',
      (lines) => lines.with(3, `{"account":${nested(5_000)}}`),
      'line 4: it has lists and objects in each other',
    ],
    ['what is no record', (lines) => lines.with(3, '{"flag":{}}'), 'line 4: unknown field "flag"'],
    ['a record without a field', (lines) => lines.with(3, '{"account":{}}'), 'line 4: account: the field id'],
    [
      'a wrong count',
      (lines) => lines.with(3, '{"resources":{"kind":"a","count":-1}}'),
      'line 4: resources.count',
    ],
    [
      'an account of another shard',
      (lines) =>
        lines.with(
          1,
          '{"account":{"id":"999999999999","name":"x","partition":"aws","environment":"production"}}',
        ),
      'it holds account 999999999999, which is not of its shard',
    ],
    ['a line twice', (lines) => doubled(lines, 'outcome'), 'it says the same twice: {"outcome"'],
    ['an account twice', (lines) => doubled(lines, 'account'), 'it says the same twice: {"account"'],
    ['a violation twice', (lines) => doubled(lines, 'violation'), 'it says the same twice: {"violation"'],
    [
      'a coverage twice, with another count',
      (lines) => doubled(lines, 'complete', (line) => line.replace(/"count":\d+/, '"count":1')),
      'it says the same twice: {"complete"',
    ],
    [
      'fewer violations than it counts',
      (lines) => ended(lines.filter((line, index) => index !== lines.findIndex(isOf('violation')))),
      'and lists',
    ],
    [
      'more violations than it counts',
      (lines) => lines.map((line) => line.replace(/"violations":[1-9]\d*/, '"violations":0')),
      'it counts 0 violations of',
    ],
    [
      'violations without an outcome',
      (lines) => ended(lines.filter((line) => !/^{"outcome".*"violations":[1-9]/.test(line))),
      'without saying how many there are',
    ],
    [
      'fewer resources than were read',
      (lines) => lines.map((line) => line.replace(/("resources":{.*"count":)[1-9]\d*/, '$10')),
      'it counts 0 resources of',
    ],
    [
      'more resources looked through than were read',
      (lines) => lines.map((line) => line.replace(/("looked":{.*"resources":)\d+/, '$199999')),
      'and looks through 99999',
    ],
    [
      'data in more resources than were looked through',
      (lines) => lines.map((line) => line.replace(/("sensitive":{.*"resources":)\d+/, '$199999')),
      'and finds something in ',
    ],
    [
      'a place of data twice, with another count',
      (lines) => doubled(lines, 'sensitive', (line) => line.replace(/"places":\d+/, '"places":99')),
      'it says the same twice: {"sensitive"',
    ],
    ['a kind looked through twice', (lines) => doubled(lines, 'looked'), 'it says the same twice: {"looked"'],
    [
      'an account that is not introduced',
      (lines) => ended(lines.filter((line, index) => index !== lines.findIndex(isOf('account')))),
      'without describing it',
    ],
    [
      'an outcome that knows nothing of more than it says',
      (lines) =>
        lines.map((line) => line.replace(/("outcome":.*"incomplete":)\[[^\]]*\]/, '$1["xx-nowhere-1"]')),
      'it knows less of',
    ],
  ])('are missing with %s', async (_, change, reason) => {
    const known = await write(ALL)
    folder.respell(SECOND, SECOND, (text) => `${change(text.trimEnd().split('\n')).join('\n')}\n`)
    const { missing } = await gatherParts(folder.path, known, null)
    expect(missing.map(({ shard }) => shard)).toEqual([2])
    expect(missing[0]?.reason).toContain(reason)
  })

  it.each([
    ['with another key', seal('{}', { secret: 'another key', salt: 'ab', what: 'part' })],
    ['and changed', 'c29tZXRoaW5n'],
    ['and lost', ''],
  ])('are missing with what was sealed %s, to who has the key', async (_, sealed) => {
    const known = await write(ALL)
    folder.respell(SECOND, SECOND, (text) => {
      const lines = text.trimEnd().split('\n')
      return `${ended(lines.toSpliced(-1, 0, JSON.stringify({ sealed }))).join('\n')}\n`
    })
    const { missing } = await gatherParts(folder.path, known, 'the key of all jobs')
    expect(missing).toEqual([{ shard: 2, reason: expect.stringMatching(CLOSED) as unknown }])
  })

  it('are taken where a damaged copy lies beside a whole one', async () => {
    const known = await write(ALL)
    folder.write(`artifacts/two/${SECOND}`, 'cut off')
    expect((await gatherParts(folder.path, known, null)).missing).toEqual([])
  })

  it.each<[string, (text: string) => string, string]>([
    [
      'of another plan',
      (text) => text.replace(/"plan":"\w+"/, `"plan":"${'0'.repeat(32)}"`),
      'by another plan',
    ],
    [
      'of another workflow run',
      (text) => text.replace('"77"', '"78"'),
      'is of workflow run "78", expected "77"',
    ],
    ['of another version', (text) => text.replace(`"${VERSION}"`, '"0.1.0"'), 'is of Cloud Baseline "0.1.0"'],
    [
      'in another format',
      (text) => text.replace('"schema":3', '"schema":4'),
      'in format the number 4, expected 3',
    ],
    ['of another shard', (text) => text.replace('"number":2', '"number":3'), 'holds shard 3/3'],
    ['that read less', (text) => text.replace(/"accounts":\["\d+",/, '"accounts":['), 'read other accounts'],
    [
      'of another content',
      (text) => text.replace(/"passed":/, '"passed":1'),
      'are different parts of one shard',
    ],
  ])('are refused with one %s among them', async (_, change, sentence) => {
    const known = await write(ALL)
    folder.respell(SECOND, `other/${SECOND}`, change)
    expect(await refusal(gatherParts(folder.path, known, null))).toContain(sentence)
  })

  it('are refused where a name says another number of shards', async () => {
    const known = await write(ALL)
    copyFileSync(folder.at(SECOND), folder.at('part-2-of-4.ndjson.gz'))
    expect(await refusal(gatherParts(folder.path, known, null))).toContain('is one of 4, expected 3 in all')
  })

  it('are asked for where there is none', async () => {
    const known = await write([])
    expect(await refusal(gatherParts(folder.path, known, null))).toContain(
      `No part was found in ${folder.path}, expected 3`,
    )
  })

  it('are none where the plan found no account', async () => {
    const known = await write([], { shards: 0, accounts: [] })
    expect(await gatherParts(folder.path, known, null)).toEqual({
      contents: [],
      originals: new Map(),
      missing: [],
    })
  })

  it('say where they cannot be written', async () => {
    const known = await write([])
    const into = folder.at('plan.json')
    const content = scan([])
    expect(await refusal(writePart(into, known, { number: 1, of: OF }, content, outgoingOf()))).toContain(
      'The part cannot be written',
    )
  })
})

describe('unreadScopes', () => {
  const lost = planOf().accounts.filter(({ shard }) => shard === 2)

  it('gives every account of a missing part a gap that says why', async () => {
    const gathered = await gatherParts(folder.path, await write([1, 3]), null)
    const scopes = unreadScopes(planOf(), gathered)
    expect(scopes.map(({ account }) => account.id)).toEqual(lost.map(({ id }) => id))
    expect(scopes[0]).toEqual({
      account: { id: lost[0]?.id, name: lost[0]?.name, partition: 'aws' },
      region: '*',
      resources: [],
      complete: [],
      gaps: [
        {
          account: lost[0]?.id,
          region: '*',
          kind: '*',
          reason: 'part-missing',
          action: null,
          message: expect.stringMatching(/^Shard 2 of 3 left no part/),
        },
      ],
    })
  })

  it('gives one to an account of which its part says nothing', async () => {
    const known = await write(ALL)
    const [first, ...others] = lost
    const ids = new Set(others.map(({ id }) => id))
    const rest = scan(everything.filter(({ account }) => ids.has(account.id)), watched) // prettier-ignore
    await writePart(folder.path, known, { number: 2, of: OF }, rest, outgoingOf())
    const scopes = unreadScopes(known.plan, await gatherParts(folder.path, known, null))
    expect(scopes.map(({ account, gaps }) => [account.id, gaps[0]?.message])).toEqual([
      [first?.id, 'The part of shard 2 of 3 says nothing about this account.'],
    ])
  })

  it('repeats what the plan could not find out', async () => {
    const gap = {
      account: '*',
      region: '*',
      kind: '*',
      reason: 'denied',
      action: 'sts:X',
      message: 'no',
    } as const
    const known = await write(ALL, { gaps: [gap] })
    const [scope, ...others] = unreadScopes(known.plan, await gatherParts(folder.path, known, null))
    expect(others).toEqual([])
    expect(scope).toMatchObject({ account: { id: '*' }, region: '*', gaps: [gap] })
  })
})

function classesIn(file: string): unknown {
  const schema = JSON.parse(readFileSync(file, 'utf8')) as object
  return JSON.stringify(schema).match(/"enum":(\["credential"[^\]]*\])/)?.[1]
}

function reasonsIn(file: string): unknown {
  const schema = JSON.parse(readFileSync(file, 'utf8')) as object
  return JSON.stringify(schema).match(/"enum":(\["no-credentials"[^\]]*\])/)?.[1]
}

describe('the schemas', () => {
  it('know every reason for a gap', () => {
    const reasons = JSON.stringify(GAP_REASONS)
    expect(['part', 'plan', 'result'].map((name) => reasonsIn(`schema/${name}.json`))).toEqual([
      reasons,
      reasons,
      reasons,
    ])
  })

  it('know every class of sensitive data', () => {
    const classes = JSON.stringify(SENSITIVE_CLASSES)
    expect(['part', 'result'].map((name) => classesIn(`schema/${name}.json`))).toEqual([classes, classes])
  })

  it('let a plan leave out accounts for every reason', async () => {
    const leftOut = LEFT_OUT_REASONS.map((why, index) => ({
      id: String(300_000_000_000 + index),
      name: why,
      unit: 'Workloads',
      why,
    }))
    expect((await write([], { leftOut })).plan.leftOut).toEqual(leftOut)
  })
})
