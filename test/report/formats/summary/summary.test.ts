import { describe, expect, it } from '@jest/globals'
import { byteLength } from '../../../../src/text/limit.ts'
import { SUMMARY_BYTES } from '../../../../src/report/formats/summary/summary.ts'
import {
  alertsOf,
  deliveryOf,
  intentOf,
  findingOf,
  fixedOf,
  gapOf,
  NO_ALERTS,
  ruleOf,
  runOf,
} from '../../fixtures.ts'
import { PAYMENTS, SANDBOX } from '../../../support/account.ts'
import { HOSTILE } from '../../hostile-strings.ts'
import { blindSample, largeSample, mixedSample } from '../../samples.ts'
import { decode } from '../../text-of-markdown.ts'
import { renderSummary } from '../../rendered.ts'

function linesOf(run: Parameters<typeof renderSummary>[0], alerts = NO_ALERTS): string[] {
  return decode(renderSummary(run, alerts)).split('\n')
}

function newItem(number: string, region: string, account: string, again = ''): string {
  const id = `sg-0a1b2c3d4e5f61${number.padStart(3, '0')}`
  const place = `https://${region}.console.aws.amazon.com/ec2/home?region=${region}#SecurityGroup:groupId=${id}`
  return `- 🟥 ${again}[<code>${id}</code>](${place}) web-public-${number} · ${account} · ${region}: Security groups let the whole internet in on any port`
}

describe('a clean run', () => {
  it('says in a line what was checked', () => {
    expect(linesOf(runOf())).toEqual([
      '## ✅ Cloud Baseline: no violations',
      '',
      '<strong>Nothing new and nothing fixed since the last run</strong>. Checked 1 rule on 912 resources in 3 accounts and 2 regions. Last run: 2026-11-20 03:00 UTC, 24 hours before this one.',
      '',
      '<sub>8.4 s · Cloud Baseline 1.0.0</sub>',
      '',
    ])
  })

  it('lists what was fixed', () => {
    const lines = linesOf(
      runOf({ fixed: [fixedOf(), fixedOf({ id: 'sg-2', name: 'sg-2', how: 'deleted', firstSeen: null })] }),
    )
    expect(lines[2]).toMatch(/^<strong>2 fixed since the last run<\/strong>\. Checked /)
    expect(lines).toContain('<strong>Fixed (2)</strong>')
    expect(lines).toContain(
      '- [<code>sg-0fed0000000000001</code>](https://eu-west-1.console.aws.amazon.com/ec2/home?region=eu-west-1#SecurityGroup:groupId=sg-0fed0000000000001) web-public · payments · eu-west-1: repaired, open since 2026-10-01; Security groups let the whole internet in on any port',
    )
    expect(lines).toContain(
      '- <code>sg-2</code> · payments · eu-west-1: deleted; Security groups let the whole internet in on any port',
    )
  })
})

describe('the table of rules', () => {
  const severities = ['critical', 'high', 'medium', 'low'] as const
  /** `numbers` rules of each severity, each with a finding. */
  const tableOf = (...numbers: readonly [number, number, number, number]): string[] => {
    const rules = severities.flatMap((severity, at) =>
      Array.from({ length: numbers[at] ?? 0 }, (_, index) =>
        ruleOf({ id: `${severity}-${index}`, title: `A ${severity} rule ${index}`, severity }),
      ),
    )
    const findings = rules.map(({ id, severity }, index) =>
      findingOf({ id: `sg-${index}`, rule: id, severity: severity as 'low' }),
    )
    const lines = linesOf(runOf({ rules, findings }))
    return lines.slice(
      lines.findIndex((line) => line.startsWith('| severity')),
      lines.findIndex((line) => line.startsWith('###')),
    )
  }

  it('is whole where it is short', () => {
    const lines = tableOf(1, 1, 1, 12)
    expect(lines.filter((line) => line.startsWith('| '))).toHaveLength(1 + 1 + 15)
    expect(lines.join('\n')).not.toContain('<details>')
  })

  it('folds those of medium and low severity where it is long, since a phone shows six of them', () => {
    const lines = tableOf(1, 1, 2, 12)
    const fold = lines.indexOf('<details><summary>14 more rules: 🟡 2 medium, 🔹 12 low</summary>')
    const titles = (from: number, to?: number) =>
      lines.slice(from, to).flatMap((line) => /A \w+ rule \d+/.exec(line)?.[0] ?? [])
    expect(titles(0, fold)).toEqual(['A critical rule 0', 'A high rule 0'])
    expect(titles(fold)).toHaveLength(14)
    expect(titles(fold)[0]).toBe('A medium rule 0')
  })
})

describe('a run with violations, gaps and alerts', () => {
  const { run, alerts } = mixedSample()
  const lines = linesOf(run, alerts)

  it('has all that matters before the first rule: what changed, what was not seen, alerts, the rules', () => {
    expect(
      lines.slice(
        0,
        lines.findIndex((line) => line.startsWith('### ')),
      ),
    ).toEqual([
      '## ❌ Cloud Baseline: at least 41 violations, 34 critical',
      '',
      '<strong>6 new (2 reopened), 35 known and 2 fixed since the last run</strong>. Checked 3 rules on 912 resources in 3 accounts and 2 regions. Last run: 2026-11-20 03:00 UTC, 24 hours before this one.',
      '',
      '<strong>New (6)</strong>',
      '',
      newItem('22', 'eu-west-1', 'payments'),
      newItem('26', 'eu-west-1', 'payments', '<strong>🔁 reopened</strong> '),
      newItem('11', 'us-east-1', 'payments'),
      newItem('13', 'us-east-1', 'payments', '<strong>🔁 reopened</strong> '),
      newItem('0', 'eu-west-1', 'sandbox'),
      newItem('33', 'us-east-1', 'sandbox'),
      '',
      '<strong>Fixed (2)</strong>',
      '',
      '- [<code>sg-0fed0000000000001</code>](https://eu-west-1.console.aws.amazon.com/ec2/home?region=eu-west-1#SecurityGroup:groupId=sg-0fed0000000000001) web-public · payments · eu-west-1: repaired, open since 2026-10-01; Security groups let the whole internet in on any port',
      '- <code>sg-0fed0000000000002</code> web-public · payments · eu-west-1: deleted, open since 2026-10-01; Security groups let the whole internet in on any port',
      '',
      '> [!WARNING]',
      '> <strong>Not seen:</strong> 9 gaps in 2 accounts and 1 earlier violation that could not be looked at again. Anything there is unknown.',
      '>',
      '> - <strong>shop (222233334444)</strong>: instance, security group, volume and VPC in ap-south-1 and ap-south-2 (denied, needs ec2:DescribeInstances, ec2:DescribeSecurityGroups, ec2:DescribeVolumes and ec2:DescribeVpcs)',
      '> - <strong>payments (111122223333)</strong>: volume in sa-east-1 (throttled, calling ec2:DescribeVolumes)',
      '',
      '> [!CAUTION]',
      '> <strong>1 alert event not delivered to PagerDuty.</strong>',
      '>',
      '> - trigger <code>ssh_from_internet/111122223333</code>: not accepted after 5 attempts (HTTP 503, Service Unavailable); the next run sends it',
      '',
      '<strong>PagerDuty:</strong> 1 opened, 1 closed, 1 held open.',
      '',
      '- held <code>allow_ingress_from_internet_to_any_port/222233334444</code>: Security groups in ap-south-1 and ap-south-2 could not be read.',
      '',
      '|  | production | development |',
      '| --- | ---: | ---: |',
      '| critical | <strong>22+</strong> | <strong>12</strong> |',
      '| high | <strong>3+</strong> | 0 |',
      '| medium | <strong>1+</strong> | <strong>3</strong> |',
      '| low | 0+ | 0 |',
      '',
      '<sub>+ means at least: not everything of that environment was seen.</sub>',
      '',
      '| severity | rule | found | new |',
      '| --- | --- | ---: | ---: |',
      '| 🟥 critical | Security groups let the whole internet in on any port | 34 (1 not seen) | <strong>6</strong> |',
      '| 🔶 high | Security groups let the whole internet in on SSH | 6 |  |',
      '| 🟡 medium | Volumes are not encrypted | 1 |  |',
      '',
    ])
  })

  it('shows the worst rule open and linked to its file, and the others in a line each', () => {
    expect(lines.filter((line) => line.startsWith('### '))).toEqual([
      '### 🟥 critical: [Security groups let the whole internet in on any port](https://github.com/acme/cloud-baseline/blob/v1.0.0/rules/aws/aws-ec2-security-group-ingress-all-traffic-from-internet.yml#L2) (34 resources, 6 new, 1 more could not be looked at again)',
      '### 1 warning',
    ])
    expect(lines.filter((line) => line.startsWith('<details><summary>') && !line.includes('more'))).toEqual([
      '<details><summary>Why, fix and references</summary>',
      '<details><summary>🔶 high: Security groups let the whole internet in on SSH (6 resources: 3 high, 3 medium)</summary>',
      '<details><summary>🟡 medium: 1 rule, 1 resource</summary>',
      '<details><summary><b>Not seen: 9 gaps</b></summary>',
    ])
    expect(lines).toContain('#### Volumes are not encrypted (1 resource)')
  })

  it('lists new resources before reopened and known ones, and what was not seen last', () => {
    const section = lines.slice(
      lines.findIndex((line) => line.startsWith('### 🟥')),
      lines.findIndex((line) => line.startsWith('<details><summary>🔶')),
    )
    const items = section.filter((line) => line.startsWith('- ') && line.includes('console.aws'))
    const states = items.map((line) => /🆕 new|🔁 reopened|❔ not seen this time/.exec(line)?.[0] ?? 'known')
    expect(states).toHaveLength(35)
    expect(states.slice(0, 7)).toEqual([
      ...Array.from({ length: 4 }, () => '🆕 new'),
      '🔁 reopened',
      '🔁 reopened',
      'known',
    ])
    expect(states.at(-1)).toBe('❔ not seen this time')
    expect(items[4]).toBe(
      '- <strong>🔁 reopened</strong> [<code>sg-0a1b2c3d4e5f61026</code>](https://eu-west-1.console.aws.amazon.com/ec2/home?region=eu-west-1#SecurityGroup:groupId=sg-0a1b2c3d4e5f61026) web-public-26 · ' +
        'payments · eu-west-1 · since 2026-11-01 (20 days, reopened 2 times)',
    )
  })

  it('counts by account, says why it matters and how to fix it', () => {
    expect(lines).toContain(
      'payments (111122223333) <strong>22</strong>, sandbox (333344445555) <strong>12</strong>',
    )
    expect(lines).toContain('Anyone on the internet can try every service on every host behind this group.')
    expect(lines).toContain(
      '<strong>How to fix:</strong> Remove the rule, or narrow its source to the addresses that need it.',
    )
    expect(lines).toContain('<strong>Terraform</strong>')
    expect(lines).toContain('<details><summary>25 more resources</summary>')
  })

  it('names the missing permission and what AWS said', () => {
    expect(lines).toContain(
      '- <strong>shop (222233334444)</strong><br>ap-south-1 and ap-south-2<br><em>instance, security group, volume and VPC</em><br><strong>denied</strong>, needs <code>ec2:DescribeInstances</code>, <code>ec2:DescribeSecurityGroups</code>, <code>ec2:DescribeVolumes</code>, <code>ec2:DescribeVpcs</code><br>You are not authorized to perform this operation.',
    )
  })

  it('is the same every time', () => {
    expect(renderSummary(run, alerts)).toBe(renderSummary(mixedSample().run, mixedSample().alerts))
  })
})

describe('a run that saw too little', () => {
  const { run, alerts } = blindSample()

  it('has no word of success', () => {
    const summary = linesOf(run, alerts).join('\n')
    expect(summary).toContain('## ⚠️ Cloud Baseline: incomplete, not everything was seen')
    expect(summary).toContain('Checked 1 rule on 912 resources in 2 of 3 accounts and 2 regions.')
    expect(summary).not.toMatch(/✅|no violations|\bpass|\bclean\b|all good/i)
    expect(summary).toContain(
      '> - <strong>payments (111122223333)</strong>: everything in all regions (role not assumable, calling sts:AssumeRole)',
    )
  })
})

describe('the past', () => {
  it('is a warning where it is damaged', () => {
    const run = runOf({
      past: { status: 'damaged', previousAt: null, message: 'history.json ends in the middle.' },
    })
    const summary = linesOf(run).join('\n')
    expect(summary).toContain(
      '> <strong>The last run is not known.</strong> history.json ends in the middle.',
    )
    expect(summary).not.toContain('since the last run')
  })

  it.each([
    ['none', '', 'No history is kept, so nothing can be called new or fixed'],
    ['first', 'This is the first run with this history.', 'This is the first run with this history'],
    ['first', '', 'There is no last run to compare with'],
  ] as const)('is a note at the end when it is %s', (status, message, expected) => {
    const lines = linesOf(runOf({ past: { status, previousAt: null, message } }))
    expect(lines[2]).toMatch(/^Checked /)
    expect(lines.at(-4)).toBe(`<em>${expected}.</em>`)
  })
})

describe('what is new', () => {
  it('is not claimed where there is no last run', () => {
    const past = {
      status: 'first',
      previousAt: null,
      message: 'This is the first run with this history.',
    } as const
    const other = ruleOf({ id: 'other', title: 'Other' })
    const findings = [
      findingOf({ state: 'new' }),
      findingOf({ rule: 'other', state: 'new', severity: 'low' }),
    ]
    const lines = linesOf(runOf({ past, findings, rules: [ruleOf(), other] }))
    expect(lines).toContain('| severity | rule | found |')
    expect(lines).toContain('| 🔹 low | Other | 1 |')
    expect(lines.find((line) => line.startsWith('### '))).toMatch(/ \(1 resource\)$/)
    expect(lines.join('\n')).not.toContain('New (')
    expect(lines.join('\n')).not.toContain('🆕')
  })

  it('is not mixed up with what was not seen', () => {
    const lines = linesOf(runOf({ findings: [findingOf({ result: 'unknown', state: 'unseen' })] }))
    expect(lines[0]).toBe('## ⚠️ Cloud Baseline: incomplete, not everything was seen')
    expect(lines.find((line) => line.startsWith('### '))).toMatch(
      / \(1 resource could not be looked at again\)$/,
    )
  })
})

describe('report-from', () => {
  it('counts what it does not list', () => {
    const findings = [findingOf(), findingOf({ rule: 'low-rule', severity: 'low', id: 'sg-0b' })]
    const lines = linesOf(runOf({ findings, settings: { reportFrom: 'medium' } }))
    expect(lines).toContain('1 low not listed (report-from: medium).')
    expect(lines.join('\n')).not.toContain('sg-0b')
  })
})

describe('alerts', () => {
  it('says when they were not sent on purpose', () => {
    const intents = [intentOf()]
    const silent = linesOf(runOf(), alertsOf([], { intents }, 'no pagerduty-routing-key is set'))
    expect(silent).toContain('<strong>PagerDuty:</strong> 1 not sent (no pagerduty-routing-key is set).')
    const dry = linesOf(
      runOf({ settings: { dryRun: true } }),
      alertsOf([deliveryOf({ outcome: 'dry-run', attempts: 0, status: null })], {}, 'dry run'),
    )
    expect(dry).toContain('<strong>PagerDuty:</strong> 1 not sent (dry run).')
  })

  it('takes an event that nobody delivered for undelivered', () => {
    const notes = ['3 alerts were collapsed into one.']
    const lines = linesOf(runOf(), alertsOf([], { intents: [intentOf()], notes }))
    expect(lines).toContain(
      `> - trigger <code>allow_ingress_from_internet_to_any_port/${PAYMENTS}</code>: was never attempted`,
    )
    expect(lines).toContain('- 3 alerts were collapsed into one.')
  })

  it('says why an alert was closed whose violations were not repaired, and of others that they were closed', () => {
    const unrepaired = `the account ${PAYMENTS} is no longer production`
    const closed = intentOf({ key: 'open/1', action: 'resolve', unrepaired })
    const repaired = intentOf({ key: 'open/2', action: 'resolve' })
    const lines = linesOf(
      runOf(),
      alertsOf([deliveryOf({ intent: closed }), deliveryOf({ intent: repaired })]),
    )
    expect(lines).toContain('<strong>PagerDuty:</strong> 2 closed.')
    expect(lines).toContain(`- closed <code>open/1</code>, not repaired: ${unrepaired}`)
    expect(lines.join('\n')).not.toContain('open/2')
  })

  it('does not call an alert closed that PagerDuty did not take', () => {
    const intent = intentOf({
      key: 'open/1',
      action: 'resolve',
      unrepaired: 'the rule r is no longer enabled',
    })
    const lines = linesOf(runOf(), alertsOf([deliveryOf({ intent, outcome: 'pending' })]))
    expect(lines.filter((line) => line.startsWith('- closed'))).toEqual([])
  })

  it('says where the rest of a long list is', () => {
    const held = Array.from({ length: 9 }, (_, at) => ({
      key: `key/${at}`,
      rule: 'r',
      account: null,
      reason: 'Denied.',
    }))
    const lines = linesOf(runOf(), alertsOf([], { held }))
    expect(lines.filter((line) => line.startsWith('- held'))).toHaveLength(5)
    expect(lines).toContain('- <em>4 more in <code>result.json</code></em>')
  })
})

describe('environments', () => {
  it('are at most three and the others', () => {
    const names = ['staging', 'production', 'alpha', 'beta', 'gamma']
    const findings = names.map((environment, at) => findingOf({ environment, id: `sg-${at}` }))
    expect(linesOf(runOf({ findings }))).toContain('|  | production | alpha | beta | 3 others |')
  })
})

describe('the size', () => {
  it('stays below the limit with 200,000 findings and says what is missing', () => {
    const { run, alerts } = largeSample()
    const summary = renderSummary(run, alerts)
    expect(byteLength(summary)).toBeLessThanOrEqual(SUMMARY_BYTES)
    expect(byteLength(summary)).toBeGreaterThan(SUMMARY_BYTES / 2)
    expect(summary.match(/^(?:### 🟥|<details><summary>🔶|#### )/gmu)).toHaveLength(40)
    expect(summary).toContain('<em>4,930 more in <code>result.json</code></em>')
    expectWhole(summary)
  })

  it('leaves out the least severe rules where not even their counts fit', () => {
    const { run, alerts } = largeSample(4000, 1500)
    const summary = renderSummary(run, alerts)
    expect(byteLength(summary)).toBeLessThanOrEqual(SUMMARY_BYTES)
    expect(decode(summary)).toMatch(
      /<strong><em>[\d,]+ more rules in <code>result\.json<\/code><\/em><\/strong> \([\d,]+ findings\): this page has a limit\./,
    )
    const listed = summary.match(/^### (?:🟥|🔶|🟡|🔹)/gmu) ?? []
    expect(listed.length).toBeGreaterThan(300)
    expect(listed[0]).toBe('### 🟥')
    expect(listed.length).toBeLessThan(1500)
    expectWhole(summary)
  })

  it('holds with the longest texts everywhere', () => {
    const long = '\u202e'.repeat(5000)
    const rule = ruleOf({
      title: long,
      risk: long,
      remediation: { text: long, console: long, cli: long, terraform: long },
    })
    const gaps = Array.from({ length: 500 }, (_, at) =>
      gapOf({ account: String(at).padStart(12, '0'), action: `${long}${at}`, message: long }),
    )
    const findings = Array.from({ length: 100 }, (_, at) =>
      findingOf({
        name: long,
        id: `sg-${at}`,
        account: SANDBOX,
        evidence: Array.from({ length: 50 }, () => ({ path: long, value: long })),
      }),
    )
    const fixed = Array.from({ length: 500 }, (_, at) => fixedOf({ id: `sg-${at}`, name: long }))
    const run = runOf({
      rules: [rule],
      findings,
      fixed,
      coverage: { complete: [], gaps },
      warnings: Array.from({ length: 100 }, () => long),
    })
    const held = Array.from({ length: 100 }, (_, at) => ({
      key: `${long}${at}`,
      rule: rule.id,
      account: null,
      reason: long,
    }))
    const summary = renderSummary(run, alertsOf([], { held, notes: HOSTILE }))
    expect(byteLength(summary)).toBeLessThanOrEqual(SUMMARY_BYTES)
    expectWhole(summary)
  })
})

/** Nothing was cut in the middle: folds and blocks are closed, references whole. */
function expectWhole(summary: string): void {
  for (const tag of ['details', 'summary', 'code', 'pre', 'strong', 'em', 'sub']) {
    expect(summary.split(`<${tag}>`).length).toBe(summary.split(`</${tag}>`).length)
  }
  expect(summary.match(/&(?!#\d+;|amp;)/g)).toBeNull()
  expect(summary.endsWith('</sub>\n')).toBe(true)
}
