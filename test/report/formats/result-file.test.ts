import { readFile } from 'node:fs/promises'
import { describe, expect, it } from '@jest/globals'
import { Ajv2020 } from 'ajv/dist/2020.js'
import type { AssessedRequirement } from '../../../src/model/compliance.ts'
import { serializeResult, type ResultFile } from '../../../src/report/formats/result-file.ts'
import {
  alertsOf,
  deliveryOf,
  intentOf,
  findingOf,
  NO_ALERTS,
  ROUTING_KEY,
  ruleOf,
  runOf,
} from '../fixtures.ts'
import { PAYMENTS, SANDBOX, SHOP } from '../../support/account.ts'
import { COMPLETE, outcomesOf, REGIONS } from '../../support/company.ts'
import { blindSample, largeSample, mixedSample, type Sample } from '../samples.ts'
import { fullSample } from '../html/full-sample.ts'
import { buildResult } from '../rendered.ts'

const schema = JSON.parse(
  await readFile(new URL('../../../schema/result.json', import.meta.url), 'utf8'),
) as object

function textOf({ run, alerts }: Sample): string {
  return [...serializeResult(buildResult(run, alerts))].join('')
}

const CLOSING = alertsOf([
  deliveryOf({ intent: intentOf({ action: 'resolve', unrepaired: 'the rule r is no longer enabled' }) }),
])

const CHANGED = (['no-longer-met', 'no-longer-assessed', 'now-met', 'none'] as const).map(
  (change): AssessedRequirement => ({
    id: change,
    title: 'Title',
    rules: ['r'],
    status: 'met',
    violations: 0,
    change,
  }),
)
const COMPLIANCE = [{ id: 'f-1', name: 'F', version: '1', url: 'https://f.example/', requirements: CHANGED }]

describe('result.json', () => {
  const validate = new Ajv2020({ allErrors: true }).compile(schema)

  it.each<[string, Sample]>([
    ['a clean run', { run: runOf(), alerts: NO_ALERTS }],
    ['a mixed run', mixedSample()],
    ['a blind run', blindSample()],
    ['a run with requirements that changed', { run: runOf({ compliance: COMPLIANCE }), alerts: NO_ALERTS }],
    ['a run with a data map', { run: runOf({ dataMap: fullSample().run.dataMap }), alerts: NO_ALERTS }],
    ['a large run', largeSample(500)],
    ['a run that closes what is not repaired', { run: runOf(), alerts: CLOSING }],
  ])('of %s is what the schema says', (_, sample) => {
    validate(JSON.parse(textOf(sample)))
    expect(validate.errors).toBeNull()
  })

  it('is refused by the schema when something is missing or unknown', () => {
    const result = JSON.parse(textOf(mixedSample())) as ResultFile
    expect(validate({ ...result, verdict: 'green' })).toBe(false)
    expect(validate({ ...result, extra: 1 })).toBe(false)
    expect(validate({ ...result, coverage: undefined })).toBe(false)
  })

  it('holds what it was made of', () => {
    const { run, alerts } = mixedSample()
    const result = JSON.parse(textOf({ run, alerts })) as ResultFile
    const { coverage, outcomes, changes, ...others } = buildResult(run, alerts)
    expect(result).toMatchObject(JSON.parse(JSON.stringify(others)) as object)
    expect(result.coverage.complete).toEqual([...coverage.complete])
    expect(result.outcomes).toEqual([...outcomes])
    expect(result.changes).toEqual([...changes])
    expect(result.schema).toBe(3)
    expect([result.verdict, result.complete]).toEqual(['violations', false])
    expect(result.findings).toHaveLength(42)
    expect(result.coverage.gaps).toEqual(run.coverage.gaps)
    expect(result.counts.new).toBe(6)
    expect(result.alerts.events.map(({ key, outcome }) => [key, outcome])).toEqual([
      [`allow_ingress_from_internet_to_any_port/${PAYMENTS}`, 'accepted'],
      ['volumes/222233334444', 'accepted'],
      ['ssh_from_internet/111122223333', 'pending'],
    ])
    expect(result.failure).toMatch(/^Not everything was seen/)
  })

  it('sorts findings by severity, rule, account, region and id', () => {
    const findings = [
      findingOf({ severity: 'low', rule: 'a' }),
      findingOf({ rule: 'b', id: 'sg-2' }),
      findingOf({ rule: 'b', id: 'sg-10' }),
      findingOf({ rule: 'b', region: 'ap-south-1' }),
      findingOf({ rule: 'b', account: SANDBOX, region: 'ap-south-1' }),
      findingOf({ rule: 'a', account: SANDBOX }),
    ]
    const sorted = buildResult(runOf({ findings }), NO_ALERTS).findings
    expect(sorted.map((finding) => findings.indexOf(finding))).toEqual([5, 3, 2, 1, 4, 0])
  })

  it('has each list of regions once, and its position wherever it is meant', () => {
    const [first, second] = COMPLETE
    const global = { account: SHOP, kind: 'aws_account', regions: ['global'], count: 1 }
    const outcomes = outcomesOf([ruleOf()])
    const lost = { rule: 'a', account: '*', regions: ['*'], incomplete: ['*'], passed: 0, violations: 0 }
    const complete = [first, global, second].filter((kind) => kind !== undefined)
    const run = runOf({ coverage: { complete, gaps: [] }, outcomes: [...outcomes, lost] })
    const text = textOf({ run, alerts: NO_ALERTS })
    const result = JSON.parse(text) as ResultFile
    expect(result.regionLists).toEqual([REGIONS, ['global'], ['*']])
    expect(result.coverage.complete).toEqual([
      { account: PAYMENTS, kind: 'aws_ec2_security_group', regions: 0, count: 300 },
      { account: SHOP, kind: 'aws_account', regions: 1, count: 1 },
      { account: PAYMENTS, kind: 'aws_vpc', regions: 0, count: 4 },
    ])
    expect(result.outcomes.map(({ account, regions }) => [account, regions])).toEqual([
      [PAYMENTS, 0],
      [SHOP, 0],
      [SANDBOX, 0],
      ['*', 2],
    ])
    expect(text).toContain(
      '\n    {"rule":"a","account":"*","regions":2,"incomplete":["*"],"passed":0,"violations":0}\n  ],',
    )
    validate(result)
    expect(validate.errors).toBeNull()
  })

  it('has empty lists where there is nothing', () => {
    const run = runOf({ outcomes: [], coverage: { complete: [], gaps: [] } })
    const result = JSON.parse(textOf({ run, alerts: NO_ALERTS })) as ResultFile
    expect(result).toMatchObject({ regionLists: [], coverage: { complete: [], gaps: [] }, outcomes: [] })
  })

  it('holds no secret', () => {
    expect(textOf(mixedSample())).not.toContain(ROUTING_KEY)
  })

  it('has a line per finding', () => {
    const lines = textOf(largeSample(500)).split('\n')
    expect(lines.filter((line) => line.includes('"fingerprint"'))).toHaveLength(500)
  })
})
