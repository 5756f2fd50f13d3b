import { describe, expect, it } from '@jest/globals'
import { createHash } from 'node:crypto'
import { gzipSync } from 'node:zlib'
import { renderSarif } from '../../../src/report/formats/sarif/sarif.ts'
import { viewOf } from '../../../src/report/view.ts'
import type { Finding } from '../../../src/model/finding.ts'
import type { SafeRun } from '../../../src/model/run.ts'
import { compareFindings } from '../../../src/evaluate/finding-order.ts'
import { PAYMENTS, SHOP } from '../../support/account.ts'
import { findingOf, gapOf, NO_ALERTS, ruleOf, runOf, SETTINGS } from '../fixtures.ts'
import { hostileRun } from '../hostile-run.ts'
import { HOSTILE } from '../hostile-strings.ts'
import { mixedSample, type Sample } from '../samples.ts'

interface Message {
  readonly text: string
}

interface Result {
  readonly ruleId: string
  readonly ruleIndex?: number
  readonly level: string
  readonly message: Message
  readonly locations: readonly {
    readonly physicalLocation?: {
      readonly artifactLocation: { readonly uri: string; readonly uriBaseId: string }
      readonly region: { readonly startLine: number }
    }
    readonly logicalLocations: readonly { readonly name: string; readonly fullyQualifiedName: string }[]
  }[]
  readonly partialFingerprints: Readonly<Record<string, string>>
  readonly suppressions: readonly { readonly kind: string; readonly justification: string }[]
  readonly properties: Readonly<Record<string, unknown>>
}

interface SarifRun {
  readonly tool: {
    readonly driver: {
      readonly rules: readonly {
        readonly id: string
        readonly helpUri?: string
        readonly help: { readonly text: string; readonly markdown: string }
        readonly defaultConfiguration: { readonly level: string }
        readonly properties: { readonly tags: readonly string[]; readonly 'security-severity': string }
      }[]
    }
  }
  readonly automationDetails?: { readonly id: string }
  readonly results: readonly Result[]
  readonly invocations: readonly {
    readonly executionSuccessful: boolean
    readonly toolExecutionNotifications: readonly {
      readonly descriptor: { readonly id: string }
      readonly level: string
      readonly message: Message
      readonly associatedRule?: { readonly id: string }
    }[]
  }[]
  readonly properties: Readonly<Record<string, unknown>>
}

function textOf({ run, alerts }: Sample): string {
  return [...renderSarif(viewOf(run, alerts))].join('')
}

function sarifOf(run: SafeRun): SarifRun {
  return parse(textOf({ run, alerts: NO_ALERTS }))
}

function parse(text: string): SarifRun {
  const log = JSON.parse(text) as { runs: SarifRun[] }
  expect(log).toMatchObject({ version: '2.1.0' })
  expect(log.runs).toHaveLength(1)
  return log.runs[0] as SarifRun
}

function notificationsOf({ invocations }: SarifRun): readonly string[] {
  const all = invocations[0]?.toolExecutionNotifications ?? []
  return all.map(({ descriptor, message }) => `${descriptor.id}: ${message.text}`)
}

function onlyResultOf(finding: Finding, changes: Parameters<typeof runOf>[0] = {}): Result {
  const [result, ...others] = sarifOf(runOf({ findings: [finding], ...changes })).results
  expect(others).toEqual([])
  return result as Result
}

/** The file and the line at which the only result is shown; null where there is none. */
function placesOf(
  changes: Parameters<typeof runOf>[0],
  finding = findingOf(),
): readonly [string, number] | null {
  const physical = onlyResultOf(finding, changes).locations[0]?.physicalLocation
  return physical === undefined ? null : [physical.artifactLocation.uri, physical.region.startLine]
}

/** Text that no compression shortens. */
function noise(seed: number): string {
  return createHash('shake256', { outputLength: 650 }).update(String(seed)).digest('base64')
}

function shapeOf(data: string): unknown {
  return shape(JSON.parse(textOf(hostileRun(data))))
}

/** Members and the kinds of their values, without texts. */
function shape(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(shape)
  if (typeof value !== 'object' || value === null) return typeof value
  return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, shape(member)]))
}

const ACCEPTED = findingOf({
  exception: {
    place: { file: '.github/cloud-baseline-exceptions.yml', line: 12 },
    reason: 'The office has no other way in',
    owner: 'network@example.com',
    ticket: null,
    expires: '2027-01-31',
    daysLeft: 71,
  },
})
const CHANGED = findingOf({
  change: {
    operation: 'changed',
    acceptedAt: '2026-10-01T00:00:00.000Z',
    accepted: 'a'.repeat(16),
    attributes: [{ id: 'f'.repeat(16), operation: 'changed', path: 'name', before: 'x', after: 'y' }],
  },
})

const EXCEPTIONS = `${SETTINGS.workspace}/.github/cloud-baseline-exceptions.yml`

describe('findings.sarif', () => {
  it('says of a finding which it is, how bad, where and what is seen', () => {
    const finding = findingOf({ id: 'sg-1', name: 'web', because: 'TCP 22 from 0.0.0.0/0', state: 'new' })
    expect(onlyResultOf(finding)).toEqual({
      ruleId: finding.rule,
      ruleIndex: 0,
      level: 'error',
      message: {
        text: `Security group sg-1 (web) in payments (${PAYMENTS}), ${finding.region}: TCP 22 from 0.0.0.0/0.`,
      },
      locations: [
        {
          physicalLocation: {
            artifactLocation: { uri: '.github/workflows/scan.yml', uriBaseId: '%SRCROOT%' },
            region: { startLine: 1 },
          },
          logicalLocations: [{ name: 'web', fullyQualifiedName: finding.arn, kind: 'resource' }],
        },
      ],
      // Without the first the upload makes one of the line's text, the same for all results there (fingerprints.ts).
      partialFingerprints: {
        primaryLocationLineHash: finding.fingerprint,
        'cloudBaseline/v1': finding.fingerprint,
      },
      suppressions: [],
      properties: expect.objectContaining({
        status: 'violation',
        account: PAYMENTS,
        environment: 'production',
      }),
    })
  })

  it('says since when it is known, in words that are the same each day', () => {
    const known = findingOf({
      because: 'TCP 22',
      reopened: 2,
      overdue: true,
      due: '2026-11-08T03:00:00.000Z',
    })
    expect(onlyResultOf(known).message.text).toMatch(
      /: TCP 22\. Known since 2026-11-01, reopened 2 times\. Overdue since 2026-11-08\.$/,
    )
  })

  it('describes rules with help, and with a severity that code scanning calls the same', () => {
    const rules = (['critical', 'high', 'medium', 'low'] as const).map((severity) =>
      ruleOf({
        id: `a-${severity}`,
        severity,
        remediation: { text: 'Close it.', url: 'https://example.com/a b|c' },
      }),
    )
    const { driver } = sarifOf(runOf({ rules })).tool
    expect(driver.rules.map((rule) => [rule.id, rule.defaultConfiguration.level, rule.properties])).toEqual([
      ['a-critical', 'error', { tags: ['security'], 'security-severity': '9.5' }],
      ['a-high', 'error', { tags: ['security'], 'security-severity': '8.0' }],
      ['a-medium', 'warning', { tags: ['security'], 'security-severity': '5.5' }],
      ['a-low', 'note', { tags: ['security'], 'security-severity': '2.0' }],
    ])
    expect(driver.rules[0]?.helpUri).toBe('https://example.com/a%20b%7Cc')
    expect(driver.rules[0]?.help.text).toBe(`${rules[0]?.risk}\n\nClose it.`)
    expect(driver.rules[0]?.help.markdown).toContain('<strong>How to fix it</strong>\n\nClose it')
  })

  it('gives a rule a name for each severity: none is shown as worse than it is', () => {
    const rule = ruleOf({ severity: { production: 'critical', default: 'low' } })
    const findings = [
      findingOf({ id: 'sg-1' }),
      findingOf({ id: 'sg-2', severity: 'low' }),
      findingOf({ id: 'sg-3', severity: 'low', rule: 'gone' }),
    ]
    const { tool, results } = sarifOf(runOf({ rules: [rule], findings }))
    expect(tool.driver.rules.map((one) => [one.id, one.properties['security-severity']])).toEqual([
      [rule.id, '9.5'],
      [`${rule.id}/low`, '2.0'],
    ])
    expect(results.map(({ ruleId, ruleIndex }) => [ruleId, ruleIndex])).toEqual([
      [rule.id, 0],
      [`${rule.id}/low`, 1],
      ['gone', undefined],
    ])
  })

  it('names at most ten tags, the frameworks of a rule among them', () => {
    const rule = ruleOf()
    const compliance = Array.from({ length: 12 }, (_, at) => ({
      id: `f-${at}`,
      name: 'Framework',
      version: `${at}`,
      url: 'https://f.example/',
      requirements: [{ id: '5.2', title: 'T', rules: [rule.id], status: 'not-met' as const, violations: 1 }],
    }))
    const [described] = sarifOf(runOf({ rules: [rule], compliance })).tool.driver.rules
    expect(described?.properties.tags).toEqual([
      'security',
      ...Array.from({ length: 9 }, (_, at) => `f-${at}`),
    ])
  })

  describe('shows a result where the repository has something', () => {
    const links = { ...runOf().links, workflow: null }

    it('at the rule that lies there', () => {
      const place = { file: 'rules/größe & mehr.yml', line: 7, shipped: false }
      expect(placesOf({ rules: [ruleOf({ place })] })).toEqual(['rules/gr%C3%B6%C3%9Fe%20%26%20mehr.yml', 7])
    })

    it.each(['/opt/rules/a.yml', '../rules/a.yml'])(
      'at the workflow where the rule is from elsewhere: %s',
      (file) => {
        const rules = [ruleOf({ place: { file, line: 7, shipped: false } })]
        expect(placesOf({ rules })).toEqual(['.github/workflows/scan.yml', 1])
      },
    )

    it('at the exception that accepts it', () => {
      const settings = { exceptions: EXCEPTIONS }
      expect(placesOf({ settings }, ACCEPTED)).toEqual(['.github/cloud-baseline-exceptions.yml', 12])
    })

    it('at the accepted state from which it differs', () => {
      const settings = { acceptedState: `${SETTINGS.workspace}/.github/accepted-state` }
      const { account, region, kind } = findingOf()
      expect(placesOf({ settings }, CHANGED)).toEqual([
        `.github/accepted-state/${account}/${region}/${kind}.json`,
        1,
      ])
      expect(placesOf({ settings })).toEqual(['.github/workflows/scan.yml', 1])
    })

    it('at the exceptions file outside of a workflow', () => {
      const settings = { exceptions: EXCEPTIONS }
      expect(placesOf({ settings, links })).toEqual(['.github/cloud-baseline-exceptions.yml', 1])
    })

    it('nowhere rather than where nothing is, and says so', () => {
      expect(placesOf({ links })).toBeNull()
      expect(notificationsOf(sarifOf(runOf({ findings: [findingOf()], links })))).toEqual([
        expect.stringContaining('no-location: 1 result is without a location'),
      ])
    })
  })

  it('lists what is accepted as such, behind all else', () => {
    const findings = [ACCEPTED, findingOf({ id: 'sg-2', severity: 'medium' })].toSorted(compareFindings)
    const { results } = sarifOf(runOf({ findings }))
    expect(results.map(({ suppressions }) => suppressions)).toEqual([
      [],
      [
        {
          kind: 'external',
          status: 'accepted',
          justification:
            'The office has no other way in (network@example.com, until 2027-01-31, .github/cloud-baseline-exceptions.yml:12)',
        },
      ],
    ])
    expect(results[1]?.message.text).toContain(
      'Accepted by exception .github/cloud-baseline-exceptions.yml:12 until 2027-01-31: The office has no other way in',
    )
  })

  it('leaves out what another finding reports, and says so', () => {
    const findings = [findingOf(), findingOf({ rule: 'narrower', coveredBy: ruleOf().id })]
    const sarif = sarifOf(runOf({ findings }))
    expect(sarif.results.map(({ ruleId }) => ruleId)).toEqual([ruleOf().id])
    expect(notificationsOf(sarif)).toEqual([expect.stringMatching(/^covered: 1 finding is not listed/)])
  })

  describe('closes no alert of what was not read', () => {
    const gap = gapOf({ account: SHOP, region: '*', kind: '*', reason: 'role-not-assumable' })
    const coverage = { complete: [], gaps: [gap] }

    it('keeps what an earlier run saw, and says that this one could not look', () => {
      const unseen = findingOf({ account: SHOP, state: 'unseen', result: 'unknown' })
      const run = runOf({ findings: [unseen], coverage, outcomes: [] })
      const { results, invocations, properties } = sarifOf(run)
      expect(results.map(({ level, properties: { status } }) => [level, status])).toEqual([
        ['error', 'unknown'],
      ])
      expect(results[0]?.message.text).toContain(
        'This run could not look at it. It was last seen on 2026-11-21',
      )
      expect(invocations[0]?.executionSuccessful).toBe(true)
      expect(properties['complete']).toBe(false)
    })

    it('tells of everything that was not read, and of each rule whose result is unknown', () => {
      const [notRead, unknown, ...others] =
        sarifOf(runOf({ coverage, outcomes: [] })).invocations[0]?.toolExecutionNotifications ?? []
      expect(notRead?.message.text).toMatch(
        /^Not read: shop \(\d{12}\): everything in all regions \(role not assumable/,
      )
      expect(unknown).toMatchObject({ level: 'warning', associatedRule: { id: ruleOf().id } })
      expect(unknown?.message.text).toMatch(/^Unknown in shop \(\d{12}\), all regions: /)
      expect(others).toEqual([])
    })

    it.each([
      ['none', false],
      ['lost', false],
      ['unavailable', false],
      ['first', true],
      ['loaded', true],
    ] as const)('with a history that is %s succeeded: %s', (status, succeeded) => {
      const past = { status, previousAt: null, message: 'A sentence.' }
      const incomplete = sarifOf(runOf({ coverage, outcomes: [], past })).invocations[0]
      expect(incomplete?.executionSuccessful).toBe(succeeded)
      expect(incomplete?.toolExecutionNotifications[0]?.descriptor.id).toBe(
        succeeded ? 'not-read' : 'history-missing',
      )
      expect(sarifOf(runOf({ past })).invocations[0]?.executionSuccessful).toBe(true)
    })
  })

  it('has a category of its own where the scan has a name, and else that of its job', () => {
    expect(sarifOf(runOf()).automationDetails).toBeUndefined()
    const settings = { alertScope: 'eu/prod' }
    expect(sarifOf(runOf({ settings })).automationDetails).toEqual({ id: 'cloud-baseline/eu-prod/' })
  })

  it('keeps the worst within what code scanning takes: 25,000 results, 10 MB of gzip', () => {
    const findings = Array.from({ length: 30_000 }, (_, at) =>
      findingOf({ id: `sg-${at}`, severity: at < 26_000 ? 'low' : 'critical' }),
    ).toSorted(compareFindings)
    const text = textOf({ run: runOf({ findings }), alerts: NO_ALERTS })
    const sarif = parse(text)
    const { results } = sarif
    expect(results).toHaveLength(25_000)
    expect(results.filter(({ level }) => level === 'error')).toHaveLength(4000)
    expect(results.slice(0, 4000).every(({ level }) => level === 'error')).toBe(true)
    expect(gzipSync(text).length).toBeLessThan(10_000_000)
    expect(notificationsOf(sarif)).toEqual([
      'left-out: 5,000 findings are left out, since code scanning takes no more; the worst are here. ' +
        'What is left out is not fixed: result.json has every finding.',
    ])
  })

  it('stays within 10 MB of gzip also where nothing repeats', () => {
    const findings = Array.from({ length: 20_000 }, (_, at) =>
      findingOf({ id: `sg-${at}`, because: noise(at) }),
    )
    const text = textOf({ run: runOf({ findings }), alerts: NO_ALERTS })
    const sarif = parse(text)
    const listed = sarif.results.length
    expect(listed).toBeGreaterThan(5000)
    expect(listed).toBeLessThan(20_000)
    expect(gzipSync(text).length).toBeLessThan(10_000_000)
    expect(notificationsOf(sarif)[0]).toContain(
      `${(20_000 - listed).toLocaleString('en-US')} findings are left out`,
    )
  })

  it.each(HOSTILE)('keeps its structure with %j everywhere', (hostile) => {
    expect(shapeOf(hostile)).toEqual(shapeOf('plain'))
  })

  it.each(['[label](https://evil.example)', String.raw`[a\](https://evil.example)`, '![x](y) [z](1)'])(
    'makes no link of %j',
    (name) => {
      const { message } = onlyResultOf(findingOf({ name }))
      // As SARIF 2.1.0, 3.11.6 has it: brackets that no backslash escapes, then parentheses.
      expect(message.text.replace(/\\./g, '')).not.toMatch(/\[[^\]]*\]\(/)
    },
  )

  it('leaves brackets as they are that make no link', () => {
    expect(onlyResultOf(findingOf()).message.text).toContain('group_ip_permissions[0].ip_protocol')
  })

  it('holds to what the upload refuses, in a run of everything', () => {
    const { results, tool } = sarifOf(mixedSample().run)
    for (const { locations, ruleId } of results) {
      const uri = locations[0]?.physicalLocation?.artifactLocation.uri ?? ''
      // "locationFromSarifResult: expected artifact location", "did not match the checkout URI scheme"
      expect(uri).toMatch(/^(?!\/)[\w./%-]+$/)
      expect(tool.driver.rules.map(({ id }) => id)).toContain(ruleId)
    }
    const identities = results.map(
      ({ ruleId, partialFingerprints }) => ruleId + partialFingerprints['primaryLocationLineHash'],
    )
    expect(new Set(identities).size).toBe(results.length)
  })
})
