import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import type { PlayedIssue } from '../../sandbox/github/issues.ts'
import { GITHUB_TOKEN, type GitHubSandbox, startGitHub } from '../../sandbox/github/server.ts'
import type { Outcome } from '../../src/model/finding.ts'
import type { Account } from '../../src/model/resource.ts'
import type { SafeRun } from '../../src/model/run.ts'
import { viewOf } from '../../src/report/view.ts'
import type { Repository } from '../../src/repository/repository.ts'
import { knownIssues } from '../../src/tickets/known.ts'
import { planTickets } from '../../src/tickets/plan.ts'
import { type Sent, sendTickets } from '../../src/tickets/send.ts'
import { accountOf, PAYMENTS, SANDBOX, SHOP } from '../support/account.ts'
import { withEnvironments } from '../../src/accounts/environment.ts'
import { ACCOUNTS, companyRun, outcomesOf, type RunChanges } from '../support/company.ts'
import { findingOf, fixedOf, unseenOf } from '../support/finding.ts'
import { ruleOf } from '../support/rule.ts'
import { gapOf } from '../support/scope.ts'
import { settingsOf } from '../support/settings.ts'

const SCAN = 'scan-0a1b2c'
const RULE = ruleOf().id
const LATER = '2026-11-22T03:00:00.000Z'

/** What the history says of this scan. */
const BEFORE = {
  repository: null,
  workflow: null,
  name: '',
  accounts: [PAYMENTS],
  regions: [],
  production: [PAYMENTS],
}

let github: GitHubSandbox
let repository: Repository

beforeAll(async () => {
  github = await startGitHub()
  process.env['GITHUB_API_URL'] = github.url
  const { openRepository } = await import('../../src/host/github/repository.ts')
  repository = openRepository(GITHUB_TOKEN, 'acme/cloud-policies', () => Promise.resolve())
})
beforeEach(() => {
  github.recover()
  github.repository.issues.length = 0
  github.repository.labels.clear()
  github.repository.mayLabel = true
  github.repository.hasIssues = true
  github.repository.grants.set(GITHUB_TOKEN, ['issues: write'])
})
afterAll(() => github.close())

/** What a run does about issues. */
async function night(
  run: SafeRun | RunChanges,
  scan = SCAN,
  signal = new AbortController().signal,
): Promise<Sent> {
  const whole = 'id' in run && 'outcomes' in run ? (run as SafeRun) : companyRun(run)
  const known = await knownIssues(repository, whole.settings.alertScope)
  if (known.status !== 'known') throw new Error(JSON.stringify(known))
  const view = viewOf(whole, { targets: [], logs: [] })
  return sendTickets(repository, planTickets(view, known.issues, scan), () => Promise.resolve(), signal)
}

function issues(): readonly PlayedIssue[] {
  return github.repository.issues
}

function only(): PlayedIssue {
  expect(issues()).toHaveLength(1)
  const [issue] = issues()
  if (issue === undefined) throw new Error('no issue')
  return issue
}

/** As people read it. */
function shown(issue: PlayedIssue): string {
  const text = issue.body.replaceAll(/<!--.*?-->/g, '').replaceAll('<wbr>', '')
  return text.replaceAll(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
}

/** As people see it who follow a repository. */
function changesAsked(): number {
  return github.requests.filter(({ method, path }) => method !== 'GET' && path.includes('/issues')).length
}

/** A run over one account alone. */
function runOver(account: string, changes: RunChanges = {}): SafeRun {
  return companyRun({
    accounts: ACCOUNTS.filter(({ id }) => id === account),
    outcomes: outcomesOf([ruleOf()]).filter((one) => one.account === account),
    ...changes,
  })
}

/** More than a run opens issues for. */
function many(): RunChanges {
  const rules = Array.from({ length: 25 }, (_, at) => ruleOf({ id: `rule-${at}` }))
  return { rules, outcomes: outcomesOf(rules), findings: rules.map(({ id }) => findingOf({ rule: id })) }
}

/** Nothing violates the rule, as far as was read. */
function outcomesWith(changes: (outcome: Outcome) => Partial<Outcome>): readonly Outcome[] {
  return outcomesOf([ruleOf()]).map((outcome) => Object.assign(outcome, changes(outcome)))
}

describe('an issue for each rule and environment', () => {
  it('is opened with what is wrong, where, and how to mend it', async () => {
    const findings = [
      findingOf({ because: 'TCP 22 from 0.0.0.0/0' }),
      findingOf({ account: SHOP, id: 'sg-2' }),
      findingOf({ account: SANDBOX, id: 'sg-3', severity: 'medium' }),
    ]
    const sent = await night({ findings })
    expect(sent).toEqual({ done: ['2 opened'], warnings: [] })
    expect(issues().map(({ title, labels }) => [title, labels])).toEqual([
      ['Security groups let the whole internet in (production)', [{ name: 'cloud-baseline' }]],
      ['Security groups let the whole internet in (development)', [{ name: 'cloud-baseline' }]],
    ])
    const [production] = issues()
    if (production === undefined) throw new Error('no issue')
    expect(production.body).toMatch(/^<!-- cloud-baseline: - open-to-the-world production -->\n/)
    for (const said of [
      'critical',
      '2 resources in 2 accounts',
      'sg-1',
      'sg-2',
      'payments (111122223333)',
      'TCP 22 from 0.0.0.0/0',
      'Narrow the group.',
    ])
      expect(shown(production)).toContain(said)
    expect(shown(production)).not.toContain('sg-3')
  })

  it('is opened from annotate-from on, and for nothing that is covered, accepted or unknown', async () => {
    await night({
      settings: { annotateFrom: 'high' },
      findings: [
        findingOf({ severity: 'medium' }),
        findingOf({ rule: 'covered', coveredBy: RULE, severity: 'high' }),
        unseenOf({ rule: 'unseen' }),
      ],
    })
    expect(issues()).toEqual([])
  })

  it('stays as it is while nothing changes, whatever the run', async () => {
    const findings = [findingOf()]
    await night({ findings: [findingOf({ state: 'new' })] })
    const before = changesAsked()
    const next = companyRun({ findings, id: 'run-9', finishedAt: LATER, startedAt: LATER })
    const links = {
      ...next.links,
      run: 'https://github.com/acme/cloud/actions/runs/9',
      files: 'https://github.com/acme/cloud/blob/9/',
    }
    expect(await night({ ...next, links })).toEqual({ done: [], warnings: [] })
    expect(changesAsked()).toBe(before)
  })

  it('gets new resources, and a comment where it becomes worse', async () => {
    await night({ findings: [findingOf({ severity: 'medium' })] })
    await night({
      findings: [findingOf({ severity: 'medium' }), findingOf({ id: 'sg-2', severity: 'medium' })],
    })
    expect(shown(only())).toContain('sg-2')
    expect(only().comments).toEqual([])
    await night({ findings: [findingOf({ severity: 'critical', state: 'worsened' })] })
    expect(only().comments).toEqual(['Worse than before: medium became critical.'])
  })

  it('is of its alert-scope alone', async () => {
    await night({ findings: [findingOf()], settings: { alertScope: 'eu' } })
    await night({ findings: [findingOf()] })
    await night({ settings: { alertScope: 'eu' } })
    expect(issues().map(({ state }) => state)).toEqual(['closed', 'open'])
  })

  it('is found by a former id of its rule, and has the new one then', async () => {
    await night({ findings: [findingOf()] })
    const rules = [ruleOf({ id: 'renamed', aliases: [RULE] })]
    await night({ rules, outcomes: outcomesOf(rules), findings: [findingOf({ rule: 'renamed' })] })
    expect(only().body).toContain('<!-- cloud-baseline: - renamed production -->')
  })
})

describe('an issue is closed', () => {
  it('once everything was read and nothing violates the rule', async () => {
    await night({ findings: [findingOf()] })
    const sent = await night({ fixed: [fixedOf()] })
    expect(sent).toEqual({ done: ['1 closed'], warnings: [] })
    expect(only()).toMatchObject({ state: 'closed', state_reason: 'completed' })
    const why =
      'All that the rule needs was read in 2 accounts, and nothing violates it (since the last run 1 repaired).'
    expect(shown(only())).toContain(why)
    expect(only().comments).toHaveLength(1)
  })

  it('also where an earlier run saw it repaired and could not say so', async () => {
    await night({ findings: [findingOf()] })
    github.fail(/PATCH/, { status: 502, body: { message: 'Bad Gateway' } })
    const failed = await night({ fixed: [fixedOf()] })
    expect(failed.warnings).toEqual([
      '1 issue could not be written, since GitHub failed (HTTP 502). The next run tries again.',
    ])
    github.recover()
    await night({})
    expect(only()).toMatchObject({ state: 'closed', state_reason: 'completed' })
  })

  it('as not planned where the rule is switched off, but not by another scan', async () => {
    await night({ findings: [findingOf()] })
    const rules = [ruleOf({ id: 'another' })]
    await night({ rules, outcomes: outcomesOf(rules) }, 'scan-of-others')
    expect(only().state).toBe('open')
    await night({ rules, outcomes: outcomesOf(rules) })
    expect(only()).toMatchObject({ state: 'closed', state_reason: 'not_planned' })
    expect(shown(only())).toContain('is no longer enabled')
  })

  it('as not planned where an exception accepts the rest', async () => {
    await night({ findings: [findingOf()] })
    const exception = {
      place: { file: '.github/cloud-baseline-exceptions.yml', line: 3 },
      reason: 'Bastion host',
      owner: 'network-team@example.com',
      expires: '2027-01-31',
      daysLeft: 60,
    }
    const accepted = findingOf({ exception } as unknown as Parameters<typeof findingOf>[0])
    expect(accepted.standing).toBe('accepted')
    await night({ findings: [accepted] })
    expect(only()).toMatchObject({ state: 'closed', state_reason: 'not_planned' })
    expect(shown(only())).toContain('Bastion host')
  })

  it('as not planned where regions decide that are left out now, of which nothing was read', async () => {
    await night({ findings: [findingOf()] })
    const { settings, coverage } = companyRun({})
    const here = [...new Set(coverage.complete.flatMap(({ regions }) => regions))].filter(
      (one) => one !== 'global',
    )
    await night({
      settings: { ...settings, regions: here },
      before: { ...BEFORE, regions: [...here, 'eu-south-2'] },
      outcomes: outcomesWith(() => ({ leftOpen: ['sg-1'] })),
    })
    expect(only()).toMatchObject({ state: 'closed', state_reason: 'not_planned' })
    expect(shown(only())).toContain('Regions that the settings leave out decide in')
    expect(shown(only())).not.toContain('All that the rule needs was read')
  })

  it('as not planned where a broader rule counts what is left', async () => {
    await night({ findings: [findingOf({ severity: 'medium' })] })
    await night({ findings: [findingOf({ severity: 'medium', coveredBy: 'broader' })] })
    expect(only()).toMatchObject({ state: 'closed', state_reason: 'not_planned' })
    expect(shown(only())).toContain('1 violation is counted by a broader rule')
  })

  it('as not planned where the account certainly is in another environment now, which gets an issue of its own', async () => {
    await night({ findings: [findingOf({ account: SANDBOX, environment: 'development' })] })
    const accounts = withEnvironments(
      [PAYMENTS, SHOP, SANDBOX].map((id) =>
        accountOf({ id, environment: id === SANDBOX ? 'staging' : 'production' }),
      ),
      [],
      settingsOf({ perAccount: { [SANDBOX]: { environment: 'staging' } } }),
    )
    await night({ accounts, findings: [findingOf({ account: SANDBOX, environment: 'staging' })] })
    expect(issues().map(({ state, title }) => `${title}: ${state}`)).toEqual([
      'Security groups let the whole internet in (development): closed',
      'Security groups let the whole internet in (staging): open',
    ])
  })
})

describe('an issue stays open', () => {
  it.each<[string, RunChanges]>([
    ['the resource could not be looked at again', { findings: [unseenOf()] }],
    ['a region of its account could not be read', { coverage: { complete: [], gaps: [gapOf()] } }],
    [
      'an account of its environment could not be read',
      { coverage: { complete: [], gaps: [gapOf({ account: SHOP, region: '*', kind: '*' })] } },
    ],
    [
      'its account was not read at all',
      {
        accounts: ACCOUNTS.filter(({ id }) => id !== PAYMENTS),
        outcomes: outcomesOf([ruleOf()]).filter(({ account }) => account !== PAYMENTS),
      },
    ],
    [
      'regions decide that the settings leave out',
      { outcomes: outcomesWith(() => ({ leftOpen: ['sg-1'] })) },
    ],
  ])('while %s, and says so', async (_, changes) => {
    await night({ findings: [findingOf()] })
    const outcomes =
      changes.outcomes ??
      outcomesWith(({ account, regions }) => ({
        incomplete: changes.coverage !== undefined && account !== SANDBOX ? regions : [],
      }))
    await night({ ...changes, outcomes })
    expect(only().state).toBe('open')
    expect(shown(only())).toContain('Not everything was seen.')
    await night({})
    expect(only().state).toBe('closed')
  })

  it('where another scan of the same repository is clean, and this one is the next to say that it is', async () => {
    await night(runOver(PAYMENTS, { findings: [findingOf()] }))
    await night(runOver(SHOP, { settings: { accounts: [SHOP] } }), 'scan-of-shop')
    expect(only().state).toBe('open')
    await night(runOver(PAYMENTS))
    expect(only().state).toBe('closed')
  })

  it('while it is violated where nobody knows which environment that is, but not where nothing violates it', async () => {
    await night({ findings: [findingOf()] })
    const why = 'production-accounts is empty'
    const environment = { name: 'non-production', certain: false as const, why }
    const accounts = ACCOUNTS.map((account): Account => Object.assign({}, account, { environment }))
    const settings = { annotateFrom: 'none' as const }
    await night({ accounts, settings, findings: [findingOf({ environment: 'non-production' })] })
    expect(only().state).toBe('open')
    expect(shown(only())).toContain(why)
    await night({ accounts, settings })
    expect(only()).toMatchObject({ state: 'closed', state_reason: 'completed' })
  })

  it('where somebody damaged what it remembers', async () => {
    await night({ findings: [findingOf()] })
    only().body = only().body.replace('"scan"', 'scan')
    await night({})
    expect(only().state).toBe('open')
  })
})

describe('a fault that comes back', () => {
  it('opens its issue again, and no second one', async () => {
    await night({ findings: [findingOf()] })
    await night({})
    await night({ findings: [findingOf({ state: 'reopened', reopened: 1, openedAt: LATER })] })
    expect(only()).toMatchObject({ state: 'open', state_reason: 'reopened' })
    expect(only().comments.at(-1)).toBe('Violated again: 1 resource, critical.')
    await night({})
    expect(only().state).toBe('closed')
  })
})

describe('an issue that a person closed', () => {
  it('stays closed while there is nothing new, and comes back with what is', async () => {
    await night({ findings: [findingOf()] })
    only().state = 'closed'
    await night({ findings: [findingOf()] })
    expect(only().state).toBe('closed')
    await night({ findings: [findingOf(), findingOf({ id: 'sg-2', state: 'new', firstSeen: LATER })] })
    expect(only().state).toBe('open')
    expect(only().comments.at(-1)).toContain('something new')
  })

  it('comes back also where the run that saw the news could not say so', async () => {
    await night({ findings: [findingOf()] })
    only().state = 'closed'
    await night({ findings: [findingOf(), findingOf({ id: 'sg-2', firstSeen: LATER })] })
    expect(only().state).toBe('open')
  })

  it('stays closed where nobody knows what is new', async () => {
    await night({ findings: [findingOf()] })
    only().state = 'closed'
    const past = { status: 'lost', previousAt: null, message: 'No history was there.' } as const
    await night({ findings: [findingOf({ state: 'new' })], past })
    expect(only().state).toBe('closed')
  })

  it('stays open where a person opens one that this program closed', async () => {
    await night({ findings: [findingOf()] })
    await night({})
    only().state = 'open'
    await night({})
    expect(only().state).toBe('open')
  })
})

describe('there is never a duplicate', () => {
  it('where nobody knows whether an issue was opened', async () => {
    github.before(/POST .*\/issues$/, async () => {
      // It is made, and the answer is lost.
      github.recover()
      await night({ findings: [findingOf()] })
      github.fail(/POST .*\/issues$/, 'close', 1)
    })
    const sent = await night({ findings: [findingOf()] })
    expect(sent.warnings[0]).toMatch(/could not be written, since GitHub did not answer/)
    await night({ findings: [findingOf()] })
    expect(only().state).toBe('open')
  })

  it('beyond the first page of the list', async () => {
    const rules = Array.from({ length: 130 }, (_, at) => ruleOf({ id: `rule-${at}` }))
    const run = {
      rules,
      outcomes: outcomesOf(rules),
      findings: rules.map(({ id }) => findingOf({ rule: id })),
    }
    for (let at = 0; at < 7; at++) await night(run)
    expect(issues()).toHaveLength(130)
    expect(await night(run)).toEqual({ done: [], warnings: [] })
  })

  it('after two runs at once: the younger is closed, unless somebody else wrote it', async () => {
    await night({ findings: [findingOf()] })
    const first = only()
    const copy = (number: number, login: string): PlayedIssue => ({
      ...first,
      number,
      comments: [],
      user: { login, type: 'User' },
    })
    github.repository.issues.push(copy(2, first.user.login), copy(3, 'octocat'))
    await night({ findings: [findingOf()] })
    expect(issues().map(({ state }) => state)).toEqual(['open', 'closed', 'open'])
    expect(issues()[1]?.comments).toEqual(['The same as #1, which is older.'])
  })
})

describe('what GitHub or a limit does not let through', () => {
  it('is left to the next run beyond 20 new issues', async () => {
    expect(await night(many())).toEqual({
      done: ['20 opened'],
      warnings: ['5 more issues are left to the next run: one opens at most 20 and changes at most 60.'],
    })
    expect((await night(many())).done).toEqual(['5 opened'])
  })

  it('is left to the next run where GitHub slows down', async () => {
    const body = { message: 'You have exceeded a secondary rate limit.' }
    github.fail(/POST .*\/issues$/, { status: 403, body, headers: { 'retry-after': '3600' } })
    expect((await night(many())).warnings[0]).toMatch(
      /^20 issues could not be written, since GitHub refused it \(HTTP 403: You have exceeded a secondary rate limit\.\)/,
    )
    expect(issues()).toEqual([])
    github.recover()
    expect((await night(many())).done).toEqual(['20 opened'])
  })

  it('leaves out an issue alone that somebody deletes after it was listed, and the next run opens another', async () => {
    const findings = [findingOf(), findingOf({ account: SANDBOX, id: 'sg-2', severity: 'medium' })]
    await night({ findings })
    github.before(/PATCH .*\/issues\/1$/, () => void github.repository.issues.splice(0, 1))
    const more = findings.map((one) => findingOf({ ...one, id: `${one.id}-other` }))
    expect(await night({ findings: [...findings, ...more] })).toEqual({
      done: ['1 updated'],
      warnings: [
        'The issue #1 could not be changed: it was listed, and is no longer there (HTTP 410). Where its rule is violated, the next run opens another.',
      ],
    })
    expect((await night({ findings: [...findings, ...more] })).done).toEqual(['1 opened'])
    expect(issues().map(({ number, state }) => [number, state])).toEqual([
      [2, 'open'],
      [3, 'open'],
    ])
  })

  it.each([
    [
      'is not there to read either',
      /(?:GET|PATCH) .*\/issues\/1$/,
      ['1 updated'],
      'it was listed, and is no longer there (HTTP 404)',
    ],
    ['is there to read', /PATCH .*\/issues\/1$/, [], 'the job needs `permissions: issues: write` (HTTP 404)'],
  ])('takes an issue that may not be changed for deleted only where it %s', async (_, fits, done, why) => {
    const findings = [findingOf(), findingOf({ account: SANDBOX, id: 'sg-2', severity: 'medium' })]
    await night({ findings })
    github.fail(fits, { status: 404, body: { message: 'Not Found' } })
    const more = findings.map((one) => findingOf({ ...one, id: `${one.id}-other` }))
    const sent = await night({ findings: [...findings, ...more] })
    expect(sent.done).toEqual(done)
    expect(sent.warnings).toEqual([expect.stringContaining(why)])
  })

  it('stops where labels vanish, lest every run opens it again', async () => {
    github.repository.mayLabel = false
    const sent = await night(many())
    expect(issues()).toHaveLength(1)
    expect(sent.warnings[0]).toContain('permissions: issues: write')
  })

  it.each([
    [
      'lacks the permission',
      () => github.repository.grants.clear(),
      'Resource not accessible by integration',
    ],
    [
      'has no issues',
      () => (github.repository.hasIssues = false),
      'Issues has been disabled in this repository.',
    ],
  ])('is refused by a repository that %s', async (_, act, message) => {
    act()
    expect(await knownIssues(repository, '')).toMatchObject({ status: 'refused', message })
  })

  it('stops with the run', async () => {
    const controller = new AbortController()
    controller.abort()
    expect((await night(many(), SCAN, controller.signal)).warnings[0]).toContain('the run was cancelled')
    expect(issues()).toEqual([])
  })
})
