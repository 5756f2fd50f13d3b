import type { Json } from '../../../model/json.ts'
import type { Trust } from '../../../model/trust.ts'
import { saysForWhom } from './calling-services.ts'
import { holds, letsIn, newBudget, type Budget } from './decide.ts'
import { instanceOf } from './glob.ts'
import type { Place } from './place.ts'
import { policyOf, type Policy, type Statement } from './policy.ts'
import { ANYBODY, EVERYBODY, isStrange, type Principal } from './principal.ts'
import { type Access, PROBED, type Probe, type ProbedType } from './probes.ts'
import { nameOf, unknownIn, whyOf } from './reason.ts'
import {
  accountsNamed,
  membersOf,
  mentionedIn,
  namedBy,
  organisationsNamed,
  peopleOf,
  serviceForStrangers,
  strangersOnAllWays,
  type Mentioned,
  type Requester,
} from './requester.ts'
import { asksForNetworks, resourcePlace, type ThroughAccessPoint } from './resource-place.ts'
import { not, type Truth } from './three-valued.ts'

/** The resource whose policy is judged. */
export interface PolicyResource {
  readonly account: string
  /** Undefined: it is not known, and statements are taken to be about it. */
  readonly arn: string | undefined
  readonly type: ProbedType
  readonly trust: Trust
  /** Canonical user ids of the own account (S3). */
  readonly canonicalIds?: readonly string[]
  /** The access point of the account through which all requests come (S3). */
  readonly accessPoint?: ThroughAccessPoint
}

/** What a statement lets strangers do: anybody, whoever they are. */
export interface PublicAccess {
  readonly access: Access
  /** As its Sid has it, or its number. */
  readonly statement: string
  /** Those that were asked about, as IAM spells them; the statement's own where it allows none of these. */
  readonly actions: readonly string[]
  readonly why: string
  /** True, or null where it is not known. */
  readonly isSo: Exclude<Truth, false>
}

export const SHARED_TYPES = ['account', 'organization', 'service', 'provider'] as const

/** What a statement lets somebody do who is not of the own account. */
export interface Shared {
  readonly type: (typeof SHARED_TYPES)[number]
  readonly id: string
  readonly access: readonly Access[]
  readonly actions: readonly string[]
  /** Of a service: whether a condition or a denial lets it act for nobody else; of others: whether there is a condition. */
  readonly conditional: Truth
  readonly foreign: Truth
  readonly statement: string
  readonly isSo: Exclude<Truth, false>
}

export interface Judgement {
  readonly publicAccess: readonly PublicAccess[]
  readonly shared: readonly Shared[]
  /** A sentence for each Allow statement that names everybody: whether strangers get in, and why. */
  readonly reasons: readonly string[]
  /** What was not understood, and matters: for `missing`. */
  readonly unknown: readonly string[]
}

/** Who gets in by the policy of a resource; null where the policy makes no sense. */
export function judge(document: Json, resource: PolicyResource): Judgement | null {
  const policy = policyOf(document)
  if (policy === null) return null
  const mentioned = mentionedIn(policy.statements)
  const { probes, prefix, resources, isOpenToUnsigned } = PROBED[resource.type]
  const place = resourcePlace(
    {
      account: resource.account,
      organisation: resource.trust.organisation,
      actions: { exact: [], beginnings: [`${prefix}:`] },
      ...(resource.accessPoint && { accessPoint: resource.accessPoint }),
      ...(resources !== undefined && resource.arn !== undefined && { resources: resources(resource.arn) }),
    },
    mentioned,
  )
  const strangers = strangersOnAllWays(mentioned, asksForNetworks(mentioned)).filter(
    ({ account }) => account !== undefined || isOpenToUnsigned,
  )
  const about: About = { policy, mentioned, place, probes, strangers, resource, budget: newBudget(mentioned) }
  const allowed = policy.statements.filter(({ allows }) => allows)
  const open = allowed.filter(isOpen).map((statement) => openTo(statement, about))
  const publicAccess = open.flatMap(({ entries }) => entries)
  const shared = allowed.flatMap((statement) =>
    (statement.principals.but ? [EVERYBODY] : statement.principals.list).flatMap((principal) =>
      sharedWith(principal, statement, about),
    ),
  )
  return {
    publicAccess,
    shared: withoutRepeats(shared),
    reasons: open.map(({ why }) => why),
    unknown: unknownIn(policy, place, strangers),
  }
}

interface About {
  readonly policy: Policy
  readonly mentioned: Mentioned
  readonly place: Place
  readonly probes: readonly Probe[]
  readonly strangers: readonly Requester[]
  readonly resource: PolicyResource
  readonly budget: Budget
}

/** Whether a statement may be about everybody. */
function isOpen({ principals: { but, list } }: Statement): boolean {
  return but || list.some((one) => one.type !== 'service' && (one.account === ANYBODY || isStrange(one)))
}

interface Open {
  readonly entries: readonly PublicAccess[]
  readonly why: string
}

function openTo(statement: Statement, about: About): Open {
  const reached = reachedBy(about.strangers, statement, about)
  const why = whyOf({ ...about, statement, isLetIn: reached.isAny, ask: letsIn })
  const entries = reached.groups.map(({ access, actions, isSo }): PublicAccess => {
    return { access, statement: nameOf(statement), actions, why, isSo }
  })
  return { entries, why }
}

interface Group {
  readonly access: Access
  readonly actions: readonly string[]
  readonly isSo: Exclude<Truth, false>
}

/** What the requesters can do by the statement. */
function reachedBy(
  requesters: readonly Requester[],
  statement: Statement,
  { policy, place, probes, budget }: About,
): { readonly isAny: Truth; readonly groups: readonly Group[] } {
  const groups: Group[] = []
  for (const [access, own] of Map.groupBy(probes, (one) => one.access)) {
    const found = own.flatMap(({ action }) => {
      const asked = action.toLowerCase()
      if (holds(statement.actions, asked, true) === false) return []
      const isLetIn = letsIn(requesters, { statement, policy, place, budget, action: asked })
      return isLetIn === false ? [] : [{ action, isLetIn }]
    })
    const sure = found.filter(({ isLetIn }) => isLetIn === true)
    if (found.length === 0) continue
    const actions = (sure.length === 0 ? found : sure).map(({ action }) => action)
    groups.push({ access, actions, isSo: sure.length === 0 ? null : true })
  }
  if (groups.some(({ isSo }) => isSo === true)) return { isAny: true, groups }
  // An action that is not asked about by name: S3 counts the policy as public all the same.
  const isAny = letsIn(requesters, { statement, policy, place, budget })
  if (isAny === true || (isAny === null && groups.length === 0))
    groups.push({ access: 'use', actions: statement.writtenActions, isSo: isAny })
  return { isAny: groups.length > 0 && isAny === false ? null : isAny, groups }
}

/** A user, a role or another principal that was deleted: AWS shows its id, and gives it to nobody again. */
const DELETED = /^A[A-Z]{2}A[A-Z0-9]{12,}$/
const CLOUDFRONT_IDENTITY = /^arn:[\w-]+:iam::cloudfront:user\//

function sharedWith(principal: Principal, statement: Statement, about: About): readonly Shared[] {
  const { name, account, type } = principal
  const { mentioned, resource } = about
  const { trust } = resource
  if (type === 'service') return ofService(name, statement, about)
  if (type === 'canonical') {
    const isOwn = resource.canonicalIds?.includes(name)
    if (isOwn === true) return []
    const foreign = isOwn === undefined ? null : true
    return entryOf('account', name, foreign, namedBy(principal, mentioned), statement, about)
  }
  if (CLOUDFRONT_IDENTITY.test(name)) return identityOfCloudFront(principal, statement, about)
  if (DELETED.test(name)) return []
  if (type === 'provider') {
    const foreign = account === ANYBODY || !isTrusted(account ?? '', resource)
    return entryOf('provider', name, foreign, providerOf(principal, mentioned), statement, about)
  }
  if (name !== ANYBODY) {
    if (account === resource.account) return []
    const id = account ?? name
    const foreign = account === null ? null : !isTrusted(account, resource)
    if (isStrange(principal)) {
      const entry = { type: 'account', id, foreign, conditional: null, isSo: null } as const
      return [{ ...entry, ...probedActions(statement, about), statement: nameOf(statement) }]
    }
    const direct = entryOf('account', id, foreign, namedBy(principal, mentioned), statement, about)
    if (direct.length > 0 || account === null) return direct
    return organisationsNamed(mentioned).flatMap((organisation) => {
      const members = membersOf(organisation, account, mentioned).filter(
        ({ names }) => isWhole(name) || names.includes(name),
      )
      const isForeign = foreign === true ? isForeignOrganisation(organisation, trust) : foreign
      return entryOf('account', id, isForeign, members, statement, about)
    })
  }
  return narrowedDown(statement, about)
}

function isWhole(name: string): boolean {
  return /^\d{12}$|:root$/.test(name)
}

/** Everybody is named: who is left where conditions and denials keep strangers out. */
function narrowedDown(statement: Statement, about: About): readonly Shared[] {
  const { mentioned, resource, policy, place, strangers, budget } = about
  if (letsIn(strangers, { statement, policy, place, budget }) === true) return []
  const accounts = accountsNamed(mentioned)
    .filter((one) => one !== resource.account)
    .flatMap((one) =>
      entryOf('account', one, !isTrusted(one, resource), peopleOf(one, mentioned), statement, about),
    )
  const organisations = organisationsNamed(mentioned).flatMap((one) =>
    entryOf(
      'organization',
      one,
      isForeignOrganisation(one, resource.trust),
      membersOf(one, undefined, mentioned),
      statement,
      about,
    ),
  )
  const keys = new Set((statement.tests ?? []).map(({ key }) => key))
  const services = (mentioned.values.get('aws:principalservicename') ?? []).concat(
    mentioned.values.get('aws:principalservicenameslist') ?? [],
    keys.has('aws:principalisawsservice') ? ANYBODY : [],
  )
  const isOfServices = [...keys].some((key) => /^aws:principal(?:isawsservice|servicename)/.test(key))
  const named = isOfServices ? [...new Set(services)].flatMap((one) => ofService(one, statement, about)) : []
  return [...accounts, ...organisations, ...named]
}

function ofService(name: string, statement: Statement, about: About): readonly Shared[] {
  const { mentioned, policy, place, budget } = about
  const says = saysForWhom(name)
  // With what it sends for the owner of the resource, whatever that is, it gets in.
  const service = { name: name === ANYBODY ? instanceOf(ANYBODY) : name, says }
  const forStrangers = serviceForStrangers(service, mentioned)
  const conditional = not(letsIn(forStrangers, { statement, policy, place, budget }))
  const foreign = conditional === true ? false : conditional === false ? says : null
  const actions = probedActions(statement, about)
  return [
    { type: 'service', id: name, ...actions, conditional, foreign, statement: nameOf(statement), isSo: true },
  ]
}

/** What the statement allows whom it names, before denials. */
function probedActions(
  statement: Statement,
  { probes }: About,
): { readonly access: readonly Access[]; readonly actions: readonly string[] } {
  const allowed = probes.filter(
    ({ action }) => holds(statement.actions, action.toLowerCase(), true) !== false,
  )
  if (allowed.length === 0) return { access: ['use'], actions: statement.writtenActions }
  return {
    access: [...new Set(allowed.map(({ access }) => access))],
    actions: allowed.map(({ action }) => action),
  }
}

/** An origin access identity: it stands for one distribution of somebody's, and was told to the owner. */
function identityOfCloudFront(principal: Principal, statement: Statement, about: About): readonly Shared[] {
  const entries = entryOf(
    'service',
    'cloudfront.amazonaws.com',
    false,
    namedBy(principal, about.mentioned),
    statement,
    about,
  )
  return entries.map((entry) => Object.assign({}, entry, { conditional: true }))
}

function providerOf(principal: Principal, mentioned: Mentioned): readonly Requester[] {
  return principal.account === ANYBODY
    ? namedBy({ ...principal, account: null }, mentioned)
    : namedBy(principal, mentioned)
}

function entryOf(
  type: Shared['type'],
  id: string,
  foreign: Truth,
  requesters: readonly Requester[],
  statement: Statement,
  about: About,
): readonly Shared[] {
  const { groups } = reachedBy(requesters, statement, about)
  const sure = groups.filter(({ isSo }) => isSo === true)
  const told = sure.length === 0 ? groups : sure
  if (told.length === 0) return []
  return [
    {
      type,
      id,
      access: told.map(({ access }) => access),
      actions: told.flatMap(({ actions }) => actions),
      conditional: statement.tests?.length !== 0,
      foreign,
      statement: nameOf(statement),
      isSo: sure.length === 0 ? null : true,
    },
  ]
}

function isTrusted(account: string, { account: own, trust }: PolicyResource): boolean {
  return account === own || trust.trusted.has(account) || trust.members.has(account)
}

/** Null: the account's own organisation is not known, and may be the one. */
function isForeignOrganisation(id: string, { trusted, organisation }: Trust): Truth {
  if (trusted.has(id) || id === organisation) return false
  return organisation === undefined ? null : true
}

/** Several principals of one account in a statement are one entry. */
function withoutRepeats(entries: readonly Shared[]): readonly Shared[] {
  const byText = new Map(entries.map((entry) => [JSON.stringify(entry), entry]))
  return [...byText.values()]
}
