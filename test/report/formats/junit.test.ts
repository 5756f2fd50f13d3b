import { describe, expect, it } from '@jest/globals'
import { XMLParser, XMLValidator } from 'fast-xml-parser'
import { renderJunit } from '../../../src/report/formats/junit/junit.ts'
import { partText } from '../../../src/text/recurring.ts'
import { viewOf } from '../../../src/report/view.ts'
import { PAYMENTS, SANDBOX, SHOP } from '../../support/account.ts'
import { outcomeOf, summedOutcomes } from '../../support/scope.ts'
import { NO_ALERTS, findingOf, gapOf, ruleOf, runOf } from '../fixtures.ts'
import { hostileRun } from '../hostile-run.ts'
import { HOSTILE } from '../hostile-strings.ts'
import { largeSample, mixedSample, type Sample } from '../samples.ts'

interface Tag {
  readonly type?: string
  readonly message?: string
  readonly text?: string
}

interface Case {
  readonly classname: string
  readonly name: string
  readonly failure?: Tag
  readonly error?: Tag
  readonly skipped?: Tag
}

interface Suite {
  readonly name: string
  readonly tests: string
  readonly failures: string
  readonly errors: string
  readonly skipped: string
  readonly testcase: readonly Case[]
}

interface Report {
  readonly tests: string
  readonly failures: string
  readonly errors: string
  readonly testsuite: readonly Suite[]
}

const PARSER = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '',
  alwaysCreateTextNode: false,
  textNodeName: 'text',
  parseAttributeValue: false,
  parseTagValue: false,
  trimValues: false,
  isArray: (name) => name === 'testsuite' || name === 'testcase',
})

function reportOf({ run, alerts }: Sample): Report {
  const text = Array.from(renderJunit(viewOf(run, alerts)), partText).join('')
  expect(XMLValidator.validate(text)).toBe(true)
  return (PARSER.parse(text) as { testsuites: Report }).testsuites
}

function suiteOf(sample: Sample, name: string): Suite | undefined {
  return reportOf(sample).testsuite.find((suite) => suite.name === name)
}

/** Each case as class, name and what came of it. */
function linesOf(suite: Suite | undefined): readonly string[] {
  return (suite?.testcase ?? []).map(({ classname, name, failure, error, skipped }) => {
    const outcome = failure === undefined ? (error === undefined ? 'skipped' : 'error') : 'failure'
    const tag = failure ?? error ?? skipped
    return `${classname} ${name}: ${tag === undefined ? 'passed' : `${outcome} ${tag.type}`}`
  })
}

/** Which elements and attributes each case has. */
function shape({ testsuite }: Report): readonly (readonly (readonly string[])[])[] {
  return testsuite.map(({ testcase }) => testcase.map((one) => Object.keys(one)))
}

const RULE = ruleOf()

describe('junit.xml', () => {
  it('has a case for each account and region that was judged and is clean', () => {
    const sample = { run: runOf(), alerts: NO_ALERTS }
    expect(linesOf(suiteOf(sample, RULE.id))).toEqual(
      [PAYMENTS, SHOP, SANDBOX].flatMap((account) =>
        ['eu-west-1', 'us-east-1'].map((region) => `${account}.${region} ${RULE.id}: passed`),
      ),
    )
    expect(linesOf(suiteOf(sample, 'cloud-baseline'))).toEqual([
      'cloud-baseline everything was seen: passed',
      'cloud-baseline the step does not fail: passed',
    ])
  })

  it('tells violations, what is accepted, what is covered and what could not be looked at again apart', () => {
    const base = { region: 'eu-west-1', account: PAYMENTS }
    const exception = {
      place: { file: 'exceptions.yml', line: 12 },
      reason: 'A honeypot',
      owner: 'network-team',
      ticket: null,
      expires: '2027-01-31',
      daysLeft: 71,
    }
    const findings = [
      findingOf({ ...base, id: 'sg-1', because: 'TCP 22 from 0.0.0.0/0', fix: 'Revoke sgr-1.' }),
      findingOf({ ...base, id: 'sg-2', standing: 'accepted', exception }),
      findingOf({ ...base, id: 'sg-3', standing: 'covered', coveredBy: 'other-rule' }),
      findingOf({ ...base, id: 'sg-4', standing: 'unseen', result: 'unknown', state: 'unseen' }),
    ]
    const outcomes = summedOutcomes([
      outcomeOf({ rule: RULE.id, region: 'eu-west-1', violations: 3 }),
      outcomeOf({ rule: RULE.id, region: 'us-east-1' }),
    ])
    const suite = suiteOf({ run: runOf({ findings, outcomes }), alerts: NO_ALERTS }, RULE.id)
    expect(linesOf(suite)).toEqual([
      `${PAYMENTS}.eu-west-1 ${RULE.id}: sg-1: failure critical`,
      `${PAYMENTS}.eu-west-1 ${RULE.id}: sg-2: skipped accepted`,
      `${PAYMENTS}.eu-west-1 ${RULE.id}: sg-3: skipped covered`,
      `${PAYMENTS}.eu-west-1 ${RULE.id}: sg-4: skipped unknown`,
      `${PAYMENTS}.us-east-1 ${RULE.id}: passed`,
    ])
    expect(suite).toMatchObject({ tests: '5', failures: '1', errors: '0', skipped: '3' })
    const [violated, accepted] = suite?.testcase ?? []
    expect(violated?.failure?.message).toBe(`${RULE.title}: TCP 22 from 0.0.0.0/0`)
    expect(violated?.failure?.text).toContain('\nFix: Revoke sgr-1.\n')
    expect(violated?.failure?.text).toContain(
      '\naws ec2 revoke-security-group-ingress --region eu-west-1 \\\n',
    )
    expect(accepted?.skipped?.message).toBe(
      'accepted by exception exceptions.yml:12 until 2027-01-31: A honeypot (network-team)',
    )
  })

  it('lets nothing pass that was not read to its end, and fails with the step', () => {
    const kind = 'aws_ec2_security_group'
    const unread = gapOf({ account: SHOP, region: '*', kind: '*', reason: 'role-not-assumable' })
    const denied = gapOf({ account: PAYMENTS, region: 'eu-west-1', kind })
    const run = runOf({
      rules: [ruleOf({ needs: [kind] })],
      outcomes: summedOutcomes([
        outcomeOf({ rule: RULE.id, region: 'eu-west-1', complete: false, violations: 1 }),
        outcomeOf({ rule: RULE.id, region: 'us-east-1' }),
      ]),
      findings: [findingOf({ account: PAYMENTS, region: 'eu-west-1', id: 'sg-1' })],
      coverage: { complete: [], gaps: [unread, denied] },
    })
    const sample = { run, alerts: NO_ALERTS }
    const suite = suiteOf(sample, RULE.id)
    expect(linesOf(suite)).toEqual([
      `${PAYMENTS}.eu-west-1 ${RULE.id}: sg-1: failure critical`,
      `${PAYMENTS}.eu-west-1 ${RULE.id}: skipped unknown`,
      `${PAYMENTS}.us-east-1 ${RULE.id}: passed`,
      `${SHOP}.all-regions ${RULE.id}: skipped unknown`,
    ])
    expect(suite?.testcase[1]?.skipped?.message).toBe(
      'unknown: not everything that it needs was read: denied',
    )
    const about = suiteOf(sample, 'cloud-baseline')
    expect(linesOf(about)).toEqual([
      'cloud-baseline everything was seen: skipped unknown',
      'cloud-baseline the step does not fail: error violations',
    ])
    expect(about?.testcase[0]?.skipped?.text).toContain('role not assumable')
    expect(about?.testcase[1]?.error?.message).toBe(viewOf(run, NO_ALERTS).failure)
  })

  it('lets nothing pass that hangs on regions which the settings leave out', () => {
    const outcomes = summedOutcomes([
      outcomeOf({ rule: RULE.id, region: 'global', passed: 0, leftOpen: ['trail-1'] }),
      outcomeOf({ rule: RULE.id, region: 'eu-west-1', complete: false }),
    ])
    const suite = suiteOf({ run: runOf({ outcomes }), alerts: NO_ALERTS }, RULE.id)
    expect(linesOf(suite).toSorted()).toEqual([
      `${PAYMENTS}.eu-west-1 ${RULE.id}: skipped unknown`,
      `${PAYMENTS}.global ${RULE.id}: skipped unknown`,
    ])
    expect(suite?.testcase.map(({ skipped }) => skipped?.message)).toContain(
      'unknown: the settings leave out regions that decide',
    )
  })

  it('is not empty where nothing could be read', () => {
    const run = runOf({
      accounts: [],
      outcomes: [],
      coverage: { complete: [], gaps: [gapOf({ account: '*', region: '*', kind: '*' })] },
    })
    const { testsuite, tests } = reportOf({ run, alerts: NO_ALERTS })
    expect(tests).toBe('2')
    expect(linesOf(testsuite[0])[0]).toBe('cloud-baseline everything was seen: skipped unknown')
  })

  it.each([
    ['some findings', mixedSample()],
    ['more findings than it holds', largeSample(12_000)],
  ])('has numbers that add up, and no two cases with one name, with %s', (_, sample) => {
    const report = reportOf(sample)
    const totals = { tests: 0, failures: 0, errors: 0, skipped: 0 }
    for (const suite of report.testsuite) {
      const { testcase: cases } = suite
      const counted = {
        tests: cases.length,
        failures: cases.filter(({ failure }) => failure !== undefined).length,
        errors: cases.filter(({ error }) => error !== undefined).length,
        skipped: cases.filter(({ skipped }) => skipped !== undefined).length,
      }
      for (const key of ['tests', 'failures', 'errors', 'skipped'] as const) {
        expect([suite.name, key, suite[key]]).toEqual([suite.name, key, String(counted[key])])
        totals[key] += counted[key]
      }
    }
    const { tests, failures, errors } = report
    expect([tests, failures, errors]).toEqual([totals.tests, totals.failures, totals.errors].map(String))
    const names = report.testsuite.flatMap(({ testcase }) =>
      testcase.map(({ classname, name }) => `${classname} ${name}`),
    )
    expect(new Set(names).size).toBe(names.length)
  })

  it('says how many violations have no case of their own, and fails for them', () => {
    const { testsuite } = reportOf(largeSample(12_000))
    const rest = testsuite.flatMap(({ testcase }) =>
      testcase.filter(({ classname }) => classname === 'all-accounts'),
    )
    const left = rest.map(({ failure }) => /^([\d,]+) more in result\.json/.exec(failure?.message ?? '')?.[1])
    const numbers = left.map((number) => Number(number?.replaceAll(',', '')))
    expect(numbers.reduce((sum, number) => sum + number, 0)).toBe(2000)
    // The worst have one.
    expect(rest.map(({ failure }) => failure?.type)).not.toContain('critical')
  })

  it('has a case for an account where one for each of its regions were too many', () => {
    const regions = Array.from({ length: 20_000 }, (_, at) => `region-${at}`)
    const incomplete = ['region-7', 'region-8']
    const outcomes = [
      { rule: RULE.id, account: PAYMENTS, regions, incomplete: [], passed: 1, violations: 0 },
      { rule: RULE.id, account: SHOP, regions: incomplete, incomplete, passed: 0, violations: 0 },
    ]
    const suite = suiteOf({ run: runOf({ outcomes }), alerts: NO_ALERTS }, RULE.id)
    expect(linesOf(suite)).toEqual([`${PAYMENTS} ${RULE.id}: passed`, `${SHOP} ${RULE.id}: skipped unknown`])
    expect(suite?.testcase[1]?.skipped?.message).toBe(
      'unknown in region-7 and region-8: not everything that it needs was read',
    )
  })

  it.each(HOSTILE)('keeps suites and cases with %j everywhere', (hostile) => {
    expect(shape(reportOf(hostileRun(hostile)))).toEqual(shape(reportOf(hostileRun('plain'))))
  })
})
