import { matchesAny } from '../../../accounts/account-pattern.ts'
import type { LeftOutAccount, LeftOutReason } from '../../../model/left-out.ts'
import type { AccountIdentity } from '../../../model/collected.ts'
import type { KnownOrganisation } from '../../../model/trust.ts'
import type { CallContext } from '../client/call.ts'
import { type Connection, NEXT_TOKEN } from '../client/connection.ts'
import { CallFailure, malformed, MalformedAnswer } from '../client/failure.ts'
import { asksForControls } from './asks-for-controls.ts'
import { type ReadControls, readControls } from './control-policies.ts'
import { parentsOf, type Parents, type Placed, unitsOf } from './organization-units.ts'
import { pagesOf } from '../reading/pages.ts'
import type { CollectRequest } from '../request.ts'
import type { AwsSdk } from '../client/sdk.ts'
import { isRecord } from '../reading/value-path.ts'
import { organizations, PAGE_SIZE } from '../services/organizations/operation.ts'
import { parentsIn } from '../services/organizations/parents.ts'

export const LIST_ACCOUNTS = organizations('ListAccounts')

/** An account as Organizations lists it. */
interface Member extends Placed {
  readonly name: string
  /** Null where it is to be read. */
  readonly inactive: Exclude<LeftOutReason, 'excluded'> | null
  /** The organisation's id; undefined: its ARN does not say. */
  readonly organisation: string | undefined
  /** The account that manages it; undefined: the ARN does not say. */
  readonly management: string | undefined
}

/** The accounts of the credentials' organisation. */
interface OrganizationAccounts {
  readonly accounts: readonly AccountIdentity[]
  readonly leftOut: readonly LeftOutAccount[]
  /** Why it is not known in which units the accounts are, though it was asked; null otherwise. */
  readonly unitsFailure: CallFailure | null
  /** The same of policies that bind them. */
  readonly controlsFailure: CallFailure | null
  readonly organisation: KnownOrganisation
}

/**
 * All accounts of the organisation that are to be read, and which are not and why. An organisation of which no account
 * is to be read is a failure: nothing was checked then. Throws a CallFailure.
 */
export async function readOrganization(
  sdk: AwsSdk,
  caller: AccountIdentity,
  request: CollectRequest,
  context: CallContext,
): Promise<OrganizationAccounts> {
  const call = await sdk.organizations(caller.partition)
  const connection: Connection = {
    conventions: { paging: NEXT_TOKEN, errors: {}, detailsAtATime: 1 },
    call,
    context,
    in: () => connection,
  }
  const members = await listMembers(connection, caller)
  const placed = once(() => parentsOf(members, connection))
  const { units, failure } = await unitsWanted(connection, placed, request)
  const accounts: AccountIdentity[] = []
  const leftOut: LeftOutAccount[] = []
  for (const { id, name: listed, inactive } of members) {
    const unit = units.get(id)
    const name = request.perAccount?.[id]?.name ?? listed
    const account = { id, name, ...(unit === undefined ? {} : { unit }) }
    const excluded = matchesAny(request.excludeAccounts ?? NONE, account)
    const why = excluded ? 'excluded' : inactive
    if (why === null) accounts.push({ ...account, partition: caller.partition })
    else leftOut.push({ ...account, why })
  }
  if (accounts.length > 0) {
    const read = await controlsWanted(connection, accounts, members, placed, request)
    const organisation = {
      id: members.find((one) => one.organisation !== undefined)?.organisation,
      members: new Set(members.map(({ id }) => id)),
      ...(read.controls && { controls: read.controls }),
    }
    return { accounts, leftOut, unitsFailure: failure, controlsFailure: read.failure, organisation }
  }
  throw new CallFailure(
    'error',
    LIST_ACCOUNTS.action,
    `None of the ${leftOut.length} accounts of the organisation is left to read: all are excluded or not active.`,
  )
}

async function listMembers(connection: Connection, caller: AccountIdentity): Promise<readonly Member[]> {
  const operation = { ...LIST_ACCOUNTS, list: 'Accounts', pageSize: PAGE_SIZE }
  // An account that moves while the pages are read may be on two of them.
  const members = new Map<string, Member>()
  try {
    for await (const page of pagesOf(operation, connection)) {
      for (const member of page.map(memberOf)) members.set(member.id, member)
    }
  } catch (thrown) {
    if (thrown instanceof MalformedAnswer) throw malformed(LIST_ACCOUNTS, thrown.message)
    throw thrown instanceof CallFailure ? withAdvice(thrown, caller) : thrown
  }
  if (members.size === 0) throw malformed(LIST_ACCOUNTS, 'the answer names no account')
  return [...members.values()]
}

function memberOf(listed: unknown): Member {
  const {
    Id: id,
    Arn: arn,
    Name: name,
    State: state,
    Status: status,
    Paths: paths,
  } = isRecord(listed) ? listed : {}
  if (typeof id !== 'string' || !/^\d{12}$/.test(id)) throw new MalformedAnswer('an account has no id')
  return {
    id,
    name: typeof name === 'string' && name.trim() !== '' ? name : id,
    inactive: INACTIVE.get(state ?? status) ?? null,
    ...ownerIn(arn),
    parents: parentsIn(paths),
  }
}

/** Of `arn:aws:organizations::111122223333:account/o-ab12/444455556666`: the organisation, and the account that manages it. */
function ownerIn(arn: unknown): Pick<Member, 'organisation' | 'management'> {
  const found = typeof arn === 'string' ? /:(\d{12}):account\/(o-[a-z0-9]+)\//.exec(arn) : null
  return { management: found?.[1], organisation: found?.[2] }
}

const NONE: readonly string[] = []

/**
 * Status is what State was called before September 2026. What AWS says of no account of ours yet is tried: that it
 * cannot be read is then seen.
 */
const INACTIVE: ReadonlyMap<unknown, Exclude<LeftOutReason, 'excluded'>> = new Map([
  ['SUSPENDED', 'suspended'],
  ['PENDING_CLOSURE', 'pending-closure'],
  ['CLOSED', 'closed'],
  ['PENDING_ACTIVATION', 'pending-activation'],
] as const)

function once<T>(work: () => Promise<T>): () => Promise<T> {
  let begun: Promise<T> | undefined
  return () => (begun ??= work())
}

async function unitsWanted(
  connection: Connection,
  placed: () => Promise<Parents>,
  request: CollectRequest,
): Promise<{ readonly units: ReadonlyMap<string, string>; readonly failure: CallFailure | null }> {
  if (request.units !== true) return { units: new Map(), failure: null }
  try {
    return { units: await unitsOf(await placed(), connection), failure: null }
  } catch (thrown) {
    if (thrown instanceof CallFailure) return { units: new Map(), failure: thrown }
    throw thrown
  }
}

async function controlsWanted(
  connection: Connection,
  accounts: readonly AccountIdentity[],
  members: readonly Member[],
  placed: () => Promise<Parents>,
  { kinds }: CollectRequest,
): Promise<ReadControls> {
  if (!asksForControls(kinds)) return { controls: undefined, failure: null }
  const management = members.find((one) => one.management !== undefined)?.management
  if (management === undefined) {
    return {
      controls: undefined,
      failure: malformed(LIST_ACCOUNTS, 'no ARN says which account manages the organisation'),
    }
  }
  const ids = accounts.map(({ id }) => id).filter((id) => id !== management)
  return readControls(ids, placed, connection)
}

/** AWS's own sentences say that one may not, and not who may; reports cut long ones, so what to do comes first. */
function withAdvice(failure: CallFailure, { id }: AccountIdentity): CallFailure {
  const { reason, message, code } = failure
  const isUnused = code === 'AWSOrganizationsNotInUseException'
  if (reason !== 'denied' && !isUnused) return failure
  const advice = isUnused
    ? `Account ${id} is in no organisation: give the ids of the accounts to read.`
    : `Sign in to the organisation's management account or a delegated administrator with a role that allows ${LIST_ACCOUNTS.action}, or give the ids of the accounts to read.`
  return new CallFailure(reason, LIST_ACCOUNTS.action, `${advice} AWS said: ${message}`, 'none', code)
}
