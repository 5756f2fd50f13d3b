import { ANYBODY, accountOf, isStrange, isWholeAccount, type Principal } from './principal.ts'
import { fitsGlob } from '../../../text/glob.ts'
import { hasWildcard, instanceOf } from './glob.ts'
import { strangeAddresses } from './networks.ts'
import type { Statement } from './policy.ts'
import type { Truth } from './three-valued.ts'

/** Somebody who may call, as far as a policy can distinguish callers. */
export interface Requester {
  /** Undefined: an unsigned request, of nobody. */
  readonly account: string | undefined
  readonly arn: string | undefined
  /** ARNs and ids by which a statement may name them, besides everybody and their account. */
  readonly names: readonly string[]
  /** Undefined: their account is in none. */
  readonly organisation: Organisation | undefined
  /** ARNs of things of their own that a service may act for. */
  readonly sources: readonly string[]
  /** How the request comes; absent: the place says it. */
  readonly way?: Way
  /** The AWS service that calls, for somebody of the account. */
  readonly service?: CallingService
}

/** Over the internet from an address, or through an endpoint of the requester's own. */
export type Way = { readonly address: string } | 'endpoint'

export interface CallingService {
  /** Its principal, such as `sns.amazonaws.com`. */
  readonly name: string
  /** Whether it says for whom it acts (aws:SourceAccount, aws:SourceArn). */
  readonly says: Truth
}

interface Organisation {
  readonly id: string
  readonly path: string
}

/** What a policy compares callers with: callers that it does not distinguish count as one. */
export interface Mentioned {
  /** 12 digits, sorted. */
  readonly accounts: readonly string[]
  readonly accountPatterns: readonly string[]
  readonly arns: readonly string[]
  readonly sourcePatterns: readonly string[]
  readonly organisationPatterns: readonly string[]
  /** Providers of identities that every account knows. */
  readonly providers: readonly string[]
  /** By key, in lower case: all values that it is compared with. */
  readonly values: ReadonlyMap<string, readonly string[]>
  /** Whether it is all that the policy mentions. */
  readonly isWhole: boolean
}

const ACCOUNT_KEYS: ReadonlySet<string> = new Set([
  'aws:principalaccount',
  'aws:sourceaccount',
  'kms:calleraccount',
])
const ARN_KEYS: ReadonlySet<string> = new Set(['aws:principalarn'])
const SOURCE_KEYS: ReadonlySet<string> = new Set(['aws:sourcearn'])
const ORGANISATION_KEYS: ReadonlySet<string> = new Set([
  'aws:principalorgid',
  'aws:principalorgpaths',
  'aws:sourceorgid',
  'aws:sourceorgpaths',
])

/** Patterns that are looked at, by what they are of: with more, not every kind of stranger is tried. */
const MOST = { accounts: 10, arns: 50, sources: 50, organisations: 15 } as const

export function mentionedIn(statements: readonly Statement[]): Mentioned {
  const valuesOf = (keys: ReadonlySet<string>): readonly string[] =>
    unique(
      statements.flatMap(({ tests }) =>
        (tests ?? []).flatMap((one) => (keys.has(one.key) ? one.values : [])),
      ),
    )
  const named = statements.flatMap(({ principals }) => principals.list.map(({ name }) => name))
  const accounts = valuesOf(ACCOUNT_KEYS)
  const arns = [...valuesOf(ARN_KEYS), ...named.filter((name) => name !== ANYBODY && !isWholeAccount(name))]
  const sources = valuesOf(SOURCE_KEYS)
  const all = [...accounts, ...named, ...arns].map((text) => accountOf(text) ?? accountInside(text))
  const openArns = arns.filter(hasWildcard)
  const accountPatterns = unique([...accounts, ...[...arns, ...sources].map(accountInside)]).filter(
    (one) => hasWildcard(one) && one !== ANYBODY,
  )
  // One without wildcards is named on purpose, and so is one that leaves only its units open.
  const organisationPatterns = valuesOf(ORGANISATION_KEYS).filter((one) => hasWildcard(one) && !isInOne(one))
  const sourcePatterns = sources.filter(isOpenSource)
  return {
    accounts: [...new Set(all)].filter((one) => /^\d{12}$/.test(one)).toSorted(),
    accountPatterns: accountPatterns.slice(0, MOST.accounts),
    arns: [...arns.filter((one) => !hasWildcard(one)), ...openArns.slice(0, MOST.arns)],
    sourcePatterns: sourcePatterns.slice(0, MOST.sources),
    organisationPatterns: organisationPatterns.slice(0, MOST.organisations),
    isWhole:
      accountPatterns.length <= MOST.accounts &&
      openArns.length <= MOST.arns &&
      sourcePatterns.length <= MOST.sources &&
      organisationPatterns.length <= MOST.organisations,
    providers: statements.flatMap(({ principals }) =>
      principals.list.flatMap(({ name, type, account }) =>
        type === 'provider' && account === ANYBODY ? name : [],
      ),
    ),
    values: valuesByKey(statements),
  }
}

function unique(values: readonly string[]): readonly string[] {
  return [...new Set(values)]
}

function valuesByKey(statements: readonly Statement[]): ReadonlyMap<string, readonly string[]> {
  const tests = statements.flatMap((one) => one.tests ?? [])
  return new Map(
    [...Map.groupBy(tests, ({ key }) => key)].map(([key, own]) => [
      key,
      [...new Set(own.flatMap(({ values }) => values))],
    ]),
  )
}

function isInOne(path: string): boolean {
  return /^o-[a-z0-9]+\//.test(path)
}

function accountInside(arn: string): string {
  return arn.split(':')[4] ?? ''
}

/** Everybody in accounts and organisations that the policy does not name. */
export function strangers(mentioned: Mentioned): Requester[] {
  const nobody: Requester = {
    account: undefined,
    arn: undefined,
    names: [],
    organisation: undefined,
    sources: [],
  }
  return [nobody, ...strangeAccounts(mentioned).flatMap((account) => peopleOf(account, mentioned))]
}

/** Strangers, and the ways on which requests of theirs come. */
export function strangersOnAllWays(mentioned: Mentioned, asksForNetworks: boolean): Requester[] {
  const [unknown = ''] = strangeAccounts(mentioned)
  const signedIn = peopleOf(unknown, mentioned)
    .slice(0, mentioned.providers.length === 0 ? 0 : 1)
    .map((one): Requester => Object.assign({}, one, { names: mentioned.providers }))
  const ways: readonly Way[] = asksForNetworks
    ? [
        ...strangeAddresses(mentioned.values.get('aws:sourceip') ?? []).map((address) => ({ address })),
        'endpoint',
      ]
    : [{ address: '198.51.100.1' }]
  return [...strangers(mentioned), ...signedIn].flatMap((one) =>
    ways.map((way): Requester => Object.assign({}, one, { way })),
  )
}

/** A service that acts for strangers. */
export function serviceForStrangers(service: CallingService, mentioned: Mentioned): Requester[] {
  return strangeAccounts(mentioned).flatMap((account) =>
    peopleOf(account, mentioned).map((one): Requester => Object.assign({}, one, { names: [], service })),
  )
}

/** Everybody of an organisation that the policy names, wherever in it they are. */
export function membersOf(id: string, account: string | undefined, mentioned: Mentioned): Requester[] {
  const [unknown = ''] = strangeAccounts(mentioned)
  const of = account ?? unknown
  const paths = [...ORGANISATION_KEYS]
    .flatMap((key) => mentioned.values.get(key) ?? [])
    .filter((value) => value.startsWith(`${id}/`))
    .map(instanceOf)
  return arnsOf(of, mentioned).flatMap((arn) =>
    [...new Set([`${id}/${instanceOf('*')}`, ...paths])].map((path): Requester => {
      const organisation = { id, path }
      return { account: of, arn: roleOf(arn), names: [arn, roleOf(arn)], organisation, sources: [] }
    }),
  )
}

/** The organisations that conditions name, without wildcards. */
export function organisationsNamed({ values }: Mentioned): readonly string[] {
  const named = [...ORGANISATION_KEYS].flatMap((key) => values.get(key) ?? [])
  return [...new Set(named.flatMap((value) => /^(o-[a-z0-9]+)(?:\/|$)/.exec(value.toLowerCase())?.[1] ?? []))]
}

/** The accounts that a policy names, also as the owners of what services act for. */
export function accountsNamed({ accounts, values }: Mentioned): readonly string[] {
  const sources = [...SOURCE_KEYS, 's3:dataaccesspointarn'].flatMap((key) => values.get(key) ?? [])
  const owners = [...sources.map(accountInside), ...OWNER_KEYS.flatMap((key) => values.get(key) ?? [])]
  return [...new Set([...accounts, ...owners])].filter((one) => /^\d{12}$/.test(one)).toSorted()
}

const OWNER_KEYS = ['aws:sourceowner', 's3:dataaccesspointaccount'] as const

/** ARNs of the requester's own that the patterns leave open to them; of somebody whom the policy names, also those named. */
export function ownArns(
  patterns: readonly string[],
  { account, way, service }: Requester,
): readonly string[] {
  if (account === undefined) return []
  const isNamed = way === undefined && service === undefined
  return patterns
    .filter((pattern) => isNamed || isOpenSource(pattern))
    .flatMap((pattern) => sourceLike(pattern, account))
}

/** Everybody of an account, while it is in no organisation that the policy names. */
export function peopleOf(account: string, mentioned: Mentioned): readonly Requester[] {
  const known = PEOPLE.get(mentioned) ?? new Map<string, readonly Requester[]>()
  PEOPLE.set(mentioned, known)
  const people = known.get(account) ?? makePeople(account, mentioned)
  known.set(account, people)
  return people
}

const PEOPLE = new WeakMap<Mentioned, Map<string, readonly Requester[]>>()

function makePeople(account: string, mentioned: Mentioned): readonly Requester[] {
  const sources = mentioned.sourcePatterns.flatMap((pattern) => sourceLike(pattern, account))
  const arns = arnsOf(account, mentioned)
  return organisationsOf(mentioned).flatMap((organisation) =>
    arns.map((arn): Requester => {
      return { account, arn: roleOf(arn), names: [arn, roleOf(arn)], organisation, sources }
    }),
  )
}

/** The requesters that a statement names one by one. */
export function namedBy({ name, account }: Principal, mentioned: Mentioned): readonly Requester[] {
  if (account !== null && account !== ANYBODY) {
    const all = peopleOf(account, mentioned)
    return isWholeAccount(name) ? all : all.filter(({ names }) => names.includes(name))
  }
  // The account is not visible: a role's ID, a canonical user, a provider that all accounts know.
  const [unknown = ''] = strangeAccounts(mentioned)
  return peopleOf(unknown, mentioned).map((one) => Object.assign({}, one, { names: [name] }))
}

/** Whether the statement's principal includes them. */
export function isMeant({ account, names, service }: Requester, principal: Principal): Truth {
  const { name, type } = principal
  if (type === 'service') return service !== undefined && (name === ANYBODY || name === service.name)
  if (name === ANYBODY) return true
  if (service !== undefined) return false
  if (isStrange(principal)) return null
  return names.includes(name) || (isWholeAccount(name) && accountOf(name) === account)
}

/** Account IDs are digits; one number that the policy does not name stands for all others. */
function strangeAccounts({ accounts, accountPatterns }: Mentioned): string[] {
  const first =
    ['7', '8', '9', '6'].map((digit) => digit.repeat(12)).find((one) => !accounts.includes(one)) ?? ''
  const open = accountPatterns
    .map(numberLike)
    .filter((one) => /^\d{12}$/.test(one) && !accounts.includes(one))
  return [...new Set([first, ...open])]
}

function numberLike(pattern: string): string {
  const digits = pattern.replaceAll('?', '7')
  return digits.replace('*', '7'.repeat(Math.max(0, 13 - digits.length))).replaceAll('*', '')
}

function organisationsOf({ organisationPatterns }: Mentioned): (Organisation | undefined)[] {
  const named = organisationPatterns.map((pattern): Organisation => {
    const path = instanceOf(pattern)
    return { id: path.split('/')[0] ?? path, path }
  })
  const other = instanceOf('o-*')
  return [undefined, { id: other, path: `${other}/${instanceOf('r-*/ou-*')}/` }, ...named]
}

/** A role that the policy does not name, and one for each ARN of it that the account may have. */
function arnsOf(account: string, { arns }: Mentioned): string[] {
  const plain = `arn:aws:iam::${account}:role/${instanceOf('*')}`
  return [...new Set([plain, ...arns.flatMap((pattern) => arnLike(pattern, account))])]
}

function arnLike(pattern: string, account: string): string[] {
  const parts = pattern.split(':')
  if (parts.length >= 6) {
    const [, partition = '', service = '', , of = '', ...resource] = parts
    if (!fitsGlob(of, account)) return []
    const kinds = [hasWildcard(partition) ? 'aws' : partition, hasWildcard(service) ? 'iam' : service]
    const head = `arn:${kinds.join(':')}::${account}`
    return [`${head}:${instanceOf(resource.join(':'))}`]
  }
  if (!hasWildcard(pattern)) return []
  // Its first wildcard spans colons: as much of an ARN as makes it one of the account.
  const head = `arn:aws:iam::${account}:role/${instanceOf('*')}`
  const tails = Array.from({ length: head.length }, (_, from) => head.slice(from))
  const pieces = tails.flatMap((tail) =>
    ['', account, ':role'].map((end) => (end === '' ? tail : tail.slice(0, tail.indexOf(end) + end.length))),
  )
  const made = pieces.map((piece) => instanceOf(pattern.replace('*', () => piece)))
  return [...new Set(made.filter((arn) => arn.startsWith(`arn:aws:iam::${account}:`)))]
}

/** ARNs of buckets have neither region nor account, and AWS's examples have wildcards in their places. */
const BUCKET = /^(arn:[\w*-]+:s3):[^:]*:[^:]*:([^/:]+)$/

/** Whether strangers may have a thing whose ARN fits. */
function isOpenSource(pattern: string): boolean {
  return hasWildcard(BUCKET.exec(pattern)?.[2] ?? pattern)
}

/** Anybody may take a name that a wildcard leaves open, unless an account precedes it. */
function sourceLike(pattern: string, account: string): string[] {
  const [, service, bucket] = BUCKET.exec(pattern) ?? []
  if (service !== undefined && bucket !== undefined) return [instanceOf(`${service}:::${bucket}`)]
  const of = pattern.split(':')[4]
  if (of === undefined || of === '') return [instanceOf(pattern)]
  return fitsGlob(of, account) ? [instanceOf(pattern.replace(`:${of}:`, `:${account}:`))] : []
}

/** The `aws:PrincipalArn` of a session: the ARN of its role. */
function roleOf(arn: string): string {
  return arn.replace(/^(arn:[\w-]+):sts::(\d{12}):assumed-role\/([^/]+)\/.*$/s, '$1:iam::$2:role/$3')
}
