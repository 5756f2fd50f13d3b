import { isVariable, passes, type Test } from '../condition.ts'
import { isChosen } from '../context.ts'
import { ANYBODY } from '../principal.ts'
import type { Names, Policy, Statement } from '../policy.ts'
import { fitsGlob } from '../../../../text/glob.ts'
import { ALWAYS_SENT, CLAIM_VALUES, subjectsOfAnybody, subjectsOfOwner } from './github-language.ts'
import { every } from '../three-valued.ts'
import { signsOf, type Sign } from './pattern.ts'
import { type Context, type Facts, type Tag, waysToFit } from './subject-language.ts'

/** Whose workflows get in, from everybody's to one branch's; the first that is true counts. */
export const SUBJECTS = [
  'missing',
  'any',
  'any-owner',
  'reusable-workflow',
  'any-repository',
  'any-ref',
  'pull-request',
  'any-branch',
  'branch-wildcard',
  'environment-wildcard',
  'tag-wildcard',
  'workflow',
  'branch',
  'environment',
  'tag',
  'nobody',
] as const

export type Subject = (typeof SUBJECTS)[number]

export const AUDIENCES = ['right', 'missing', 'wrong'] as const

export interface GithubTrust {
  readonly subject: Subject
  /** Whether the statement lets in no more than this: false where a denial or a value was not understood. */
  readonly isCertain: boolean
  readonly audience: (typeof AUDIENCES)[number]
  /** What the audience of a token has to pass. */
  readonly audienceTests: readonly Test[]
  /** `octo-org/octo-repo`, `octo-org/*`; sorted. */
  readonly repositories: readonly string[]
  /** Whether other conditions, such as one on the sender's address, narrow it further. */
  readonly conditional: boolean
  /** Whether each owner and repository is named by its number, which nobody else is ever given. */
  readonly byNumber: boolean
}

const WHOSE: ReadonlySet<Tag> = new Set<Tag>(['owner', 'ownerId', 'enterprise', 'repositoryId', 'workflow'])
const ALL: ReadonlySet<Tag> = new Set<Tag>([...WHOSE, 'repository', 'branch', 'tag', 'environment'])

/** What GitHub's own action for AWS asks for (aws-actions/configure-aws-credentials, `audience`), and what it does in China. */
const RIGHT_AUDIENCE = /^sts\.amazonaws\.com(?:\.cn)?$/

/** Claims that anybody can have as they like in a repository of their own. */
const SAYS_NOTHING: ReadonlySet<string> = new Set(['actor', 'actor_id', 'workflow'])

/** Ways for a token to be let in; null: more than could be worked out. */
type Ways = readonly Facts[] | null

export interface GithubProvider {
  /** As the statement names it. */
  readonly provider: string
  /** Its address. */
  readonly issuer: string
  /** Whose tokens alone it takes; null: everybody's. */
  readonly enterprise: string | null
}

/** Whose workflows an Allow statement of a trust policy lets in through GitHub's provider. */
export function githubTrust(
  statement: Statement,
  policy: Policy,
  { provider, issuer, enterprise }: GithubProvider,
): GithubTrust {
  const prefix = `${issuer}:`
  const { tests, isClosed, isCertain: isDenialClear } = withDenials(statement, policy, provider, prefix)
  const isNobody =
    isClosed || tests.some((test) => isOfOtherIssuer(test.key, prefix) && passes(test, undefined) === false)
  const narrowing = tests.filter((test) => narrowsClaim(test, prefix))
  let isCertain = isDenialClear
  let ways: readonly Facts[] = isNobody ? [] : [enterprise === null ? {} : { enterprise }]
  for (const test of narrowing) {
    const its = waysOf(test, test.key.slice(prefix.length))
    if (its === null) isCertain = false
    else ways = ways.flatMap((one) => its.flatMap((other) => both(one, other)))
  }
  return {
    subject: subjectOf(ways, narrowing, prefix),
    isCertain,
    audience: audienceOf(tests, prefix),
    audienceTests: tests.filter(({ key }) => key === `${prefix}aud`),
    repositories: repositoriesOf(ways),
    conditional: tests.some(
      ({ key }) => !key.startsWith(prefix) && !isOfOtherIssuer(key, prefix) && !isChosen(key),
    ),
    byNumber: ways.length > 0 && ways.every(isByNumber),
  }
}

interface Narrowed {
  readonly tests: readonly Test[]
  /** Whether a denial leaves nobody. */
  readonly isClosed: boolean
  /** Whether each denial was understood. */
  readonly isCertain: boolean
}

/** The statement's tests, with those that denials add: who is not denied passes the contrary of a denial's test. */
function withDenials(
  { tests: own }: Statement,
  { statements, isDoubtful }: Policy,
  provider: string,
  prefix: string,
): Narrowed {
  const tests = [...(own ?? [])]
  let isCertain = !isDoubtful && own !== null
  let isClosed = false
  for (const { allows, principals, actions, tests: denied } of statements) {
    const isNamed = principals.list.some(({ name }) => name === ANYBODY || name === provider)
    if (allows || isNamed === principals.but || !includes(actions, ASSUME)) continue
    if (denied === null) {
      isCertain = false
      continue
    }
    const ofOthers = every(
      denied.filter(({ key }) => isOfOtherIssuer(key, prefix)),
      (test) => passes(test, undefined),
    )
    // What asks for a claim of another issuer denies no token of this one.
    if (ofOthers === false) continue
    const asked = denied.filter(({ key }) => !isOfOtherIssuer(key, prefix))
    const [only, ...more] = asked
    if (ofOthers === null) isCertain = false
    else if (only === undefined) isClosed = true
    else if (more.length === 0 && only.key.startsWith(prefix)) tests.push(contrary(only))
    else if (asked.some(({ key }) => key.startsWith(prefix))) isCertain = false
    else tests.push(...asked)
  }
  return { tests, isClosed, isCertain }
}

const ASSUME = 'sts:assumerolewithwebidentity'

function includes({ but, patterns }: Names, action: string): boolean {
  return patterns.some((pattern) => fitsGlob(pattern, action)) !== but
}

function contrary(test: Test): Test {
  return { ...test, negated: !test.negated, ifExists: false, quantifier: 'one' }
}

export function isRightAudience(audience: string): boolean {
  return RIGHT_AUDIENCE.test(audience)
}

function audienceOf(tests: readonly Test[], prefix: string): GithubTrust['audience'] {
  const own = tests.filter((test) => test.key === `${prefix}aud` && !test.negated && !test.isNull)
  if (own.length === 0) return 'missing'
  const isRight = own.some(({ values }) => values.length > 0 && values.every(isRightAudience))
  return isRight ? 'right' : 'wrong'
}

function isOfOtherIssuer(key: string, prefix: string): boolean {
  return /:(?:sub|aud)$/.test(key) && !key.startsWith(prefix)
}

/** Whether only some values of the claim pass. */
function narrowsClaim(test: Test, prefix: string): boolean {
  const claim = test.key.slice(prefix.length)
  if (!test.key.startsWith(prefix) || claim === 'aud') return false
  if (test.negated || test.isNull || SAYS_NOTHING.has(claim)) return false
  const isLoose = test.ifExists || test.quantifier === 'all'
  return !isLoose || ALWAYS_SENT.has(claim)
}

const KNOWN = new Map<string, Ways>()

/** In what ways a token passes the test; null: that could not be worked out. */
function waysOf({ values, operator }: Test, claim: string): Ways {
  const all: Facts[] = []
  for (const value of values) {
    const key = `${claim} ${operator} ${value}`
    const known = KNOWN.get(key)
    const ways = known === undefined ? waysOfValue(value, operator, claim) : known
    if (known === undefined) KNOWN.set(key, ways)
    if (ways === null) return null
    all.push(...ways)
  }
  return all
}

function waysOfValue(value: string, operator: string, claim: string): Ways {
  const signs = isVariable(value) ? null : signsOf(value, operator)
  if (signs === null) return null
  const language = CLAIM_VALUES.get(claim)
  if (language !== undefined) return waysToFit(signs, language, ALL, true)
  // A claim that is not known keeps nobody out for certain.
  if (claim !== 'sub') return null
  return waysOfSubject(signs, value)
}

function waysOfSubject(signs: readonly Sign[], value: string): Ways {
  const whose = waysToFit(signs, subjectsOfAnybody(value), WHOSE, false)
  if (whose === null) return null
  const language = whose.every(isOwned) ? subjectsOfOwner(value) : subjectsOfAnybody(value)
  return waysToFit(signs, language, ALL, true) ?? whose
}

/** Subjects of which no pattern names anything. */
const STRANGE: Readonly<Record<Context, string>> = {
  branch: 'repo:\u0001/\u0001:ref:refs/heads/\u0001',
  tag: 'repo:\u0001/\u0001:ref:refs/tags/\u0001',
  environment: 'repo:\u0001/\u0001:environment:\u0001',
  'pull-request': 'repo:\u0001/\u0001:pull_request',
}

function fits(signs: readonly Sign[], text: string): boolean {
  let at = new Set([0])
  const passed = (from: ReadonlySet<number>): Set<number> => {
    const all = new Set(from)
    for (const one of all) if (signs[one] === 'any') all.add(one + 1)
    return all
  }
  at = passed(at)
  for (const character of text) {
    const next = new Set<number>()
    for (const one of at) {
      const sign = signs[one]
      if (sign === 'any') next.add(one)
      else if (sign === 'one' || (sign !== undefined && sign.is === character)) next.add(one + 1)
    }
    at = passed(next)
  }
  return at.has(signs.length)
}

function isOwned({ owner, ownerId, enterprise, repositoryId }: Facts): boolean {
  return [owner, ownerId, enterprise, repositoryId].some((one) => one !== undefined)
}

function isOfRepository({ repository, repositoryId }: Facts): boolean {
  return repository !== undefined || repositoryId !== undefined
}

function isByNumber({ ownerId, enterprise, repositoryId }: Facts): boolean {
  return repositoryId !== undefined || (ownerId !== undefined && enterprise === undefined)
}

/** What holds of a token that passes both; none where they contradict each other. */
function both(one: Facts, other: Facts): readonly Facts[] {
  const isContrary = [...ALL].some((tag) => {
    const [a, b] = [one[tag], other[tag]]
    return a !== undefined && b !== undefined && a.toLowerCase() !== b.toLowerCase()
  })
  if (isContrary) return []
  return [{ ...other, ...one }]
}

function subjectOf(ways: readonly Facts[], narrowing: readonly Test[], prefix: string): Subject {
  const found = new Set(ways.map((way) => subjectOfWay(way, narrowing, prefix)))
  const whole: readonly Subject[] = ['pull-request', 'any-branch', 'environment-wildcard', 'tag-wildcard']
  if (whole.every((one) => found.has(one))) found.add('any-ref')
  return SUBJECTS.find((one) => found.has(one)) ?? 'nobody'
}

function subjectOfWay(way: Facts, narrowing: readonly Test[], prefix: string): Subject {
  const { workflow, branch, environment, tag, context } = way
  if (!isOwned(way)) {
    if (narrowing.length === 0) return 'missing'
    if (workflow !== undefined) return 'reusable-workflow'
    return narrowing.every((test) => takesAnything(test, prefix)) ? 'any' : 'any-owner'
  }
  if (workflow !== undefined) return 'workflow'
  if (!isOfRepository(way)) return 'any-repository'
  if (branch !== undefined) return 'branch'
  if (environment !== undefined) return 'environment'
  if (tag !== undefined) return 'tag'
  switch (context) {
    case 'branch':
      return isAnyBranch(narrowing, prefix) ? 'any-branch' : 'branch-wildcard'
    case 'environment':
      return 'environment-wildcard'
    case 'tag':
      return 'tag-wildcard'
    case 'pull-request':
      return 'pull-request'
    case undefined:
    default:
      return 'any-ref'
  }
}

function takesAnything({ key, values, operator }: Test, prefix: string): boolean {
  const all = values.flatMap((value) => signsOf(value, operator) ?? [])
  const patterns = values.map((value) => signsOf(value, operator) ?? [])
  if (key !== `${prefix}sub`) return all.length > 0 && all.every((sign) => sign === 'any')
  return Object.values(STRANGE).every((subject) => patterns.some((signs) => fits(signs, subject)))
}

/** Whether the part of a subject or ref that names the branch is one wildcard. */
function isAnyBranch(narrowing: readonly Test[], prefix: string): boolean {
  return narrowing
    .filter(({ key }) => key === `${prefix}sub` || key === `${prefix}ref`)
    .every(({ values }) => values.some((value) => !/refs\/heads\/[^*?]/.test(value)))
}

/** Where strangers get in, the names that they may not choose. */
function repositoriesOf(ways: readonly Facts[]): readonly string[] {
  const strange = ways.filter((one) => !isOwned(one))
  const names = new Set((strange.length > 0 ? strange : ways).map(nameOf))
  if (names.has('*')) return []
  // What a wider name has in it is not named again.
  return [...names].filter((name) => !isWithin(name, names)).toSorted()
}

function isWithin(name: string, names: ReadonlySet<string>): boolean {
  const [owner = ''] = name.split('/')
  return name !== `${owner}/*` && names.has(`${owner}/*`)
}

function nameOf({ owner, ownerId, repository, repositoryId, enterprise }: Facts): string {
  const who = owner ?? (ownerId === undefined ? undefined : `#${ownerId}`)
  const what = repository ?? (repositoryId === undefined ? undefined : `#${repositoryId}`)
  if (who === undefined && what === undefined)
    return enterprise === undefined ? '*' : `enterprise ${enterprise}`
  return `${who ?? '*'}/${what ?? '*'}`
}
