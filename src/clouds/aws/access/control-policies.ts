import { forEachLimited } from '../../../concurrency/limit.ts'
import type { Controls } from '../../../model/controls.ts'
import { callAws } from '../client/call.ts'
import type { Connection } from '../client/connection.ts'
import { CallFailure, isHopeless, malformed } from '../client/failure.ts'
import type { ListOperation } from '../reading/pages.ts'
import { isRecord } from '../reading/value-path.ts'
import { LIST_POLICIES } from '../services/organizations/list-policies.ts'
import { organizations, PAGE_SIZE } from '../services/organizations/operation.ts'
import { bindAccounts, NOTHING_CONTROLLED } from './bind-accounts.ts'
import { listAll, REQUESTS_OF_ORGANIZATIONS } from './list-all.ts'
import type { Parents } from './organization-units.ts'

export const DESCRIBE_POLICY = organizations('DescribePolicy')
export const LIST_TARGETS: ListOperation = {
  ...organizations('ListTargetsForPolicy'),
  list: 'Targets',
  pageSize: PAGE_SIZE,
}

/** What is known of the service control policies, and why it is not all of it; null: it is. */
export interface ReadControls {
  /** Undefined: nothing is known. */
  readonly controls: Controls | undefined
  readonly failure: CallFailure | null
}

/**
 * The service control policies that bind the accounts. It takes a call for each page of policies, and for each policy one for
 * what it says and one for each page of what it is attached to; where the organisation has none of its own, the first alone.
 * What cannot be read is taken to allow everything. Nothing that AWS does is thrown.
 * @param accounts those that may be bound: no policy binds the management account
 * @param parentsOf asked only where a policy is attached to a unit; throws a CallFailure
 */
export async function readControls(
  accounts: readonly string[],
  parentsOf: () => Promise<Parents>,
  connection: Connection,
): Promise<ReadControls> {
  const listed = await tried(() => listPolicies(connection))
  if (listed instanceof CallFailure) return { controls: undefined, failure: listed }
  const ids = listed.map(({ id }) => id)
  const ofAws = listed.filter(({ isOfAws }) => isOfAws).map(({ id }) => id)
  const own = ids.filter((id) => !ofAws.includes(id))
  if (own.length === 0) return { controls: NOTHING_CONTROLLED, failure: null }
  const targets = await askEach(ids, (id) => listTargets(id, connection))
  const placesOf = (id: string): readonly string[] => targets.answers.get(id) ?? []
  const inForce = own.filter((id) => placesOf(id).length > 0)
  const documents = await askEach(inForce, (id) => describe(id, connection))
  const isOnUnits = inForce.some((id) => placesOf(id).some((place) => place.startsWith('ou-')))
  const parents = isOnUnits ? await tried(parentsOf) : null
  const failures = [targets.failure, documents.failure, parents instanceof CallFailure ? parents : null]
  const controls = bindAccounts({
    accounts,
    parents: parents instanceof CallFailure ? null : parents,
    targets: targets.answers,
    unplaced: ids.filter((id) => !targets.answers.has(id)),
    documents: new Map([...documents.answers, ...ofAws.map((id) => [id, ALLOWS_EVERYTHING] as const)]),
    own: new Set(own),
  })
  return { controls, failure: failures.find((one) => one !== null) ?? null }
}

/** What AWS's own policies say: `FullAWSAccess` is the only one (Organizations user guide, "SCP evaluation"). */
const ALLOWS_EVERYTHING = JSON.stringify({
  Version: '2012-10-17',
  Statement: [{ Effect: 'Allow', Action: '*', Resource: '*' }],
})

const TYPE = 'SERVICE_CONTROL_POLICY'

interface Listed {
  readonly id: string
  readonly isOfAws: boolean
}

async function listPolicies(connection: Connection): Promise<readonly Listed[]> {
  const policies = await listAll({ ...LIST_POLICIES, parameters: { Filter: TYPE } }, connection)
  return policies.map((one) => ({ id: idIn(one, 'Id', LIST_POLICIES), isOfAws: one['AwsManaged'] === true }))
}

async function listTargets(policy: string, connection: Connection): Promise<readonly string[]> {
  const targets = await listAll({ ...LIST_TARGETS, parameters: { PolicyId: policy } }, connection)
  return targets.map((one) => idIn(one, 'TargetId', LIST_TARGETS))
}

function idIn(listed: Readonly<Record<string, unknown>>, member: string, operation: ListOperation): string {
  const id = listed[member]
  if (typeof id === 'string') return id
  throw malformed(operation, `one of the ${operation.list} has no ${member}`)
}

function describe(policy: string, { call, context }: Connection): Promise<string> {
  const ask = async (signal: AbortSignal): Promise<string> => {
    const { Policy: described } = await call(DESCRIBE_POLICY.operation, { PolicyId: policy }, signal)
    const content = isRecord(described) ? described['Content'] : undefined
    if (typeof content !== 'string') throw malformed(DESCRIBE_POLICY, 'the answer holds no policy')
    return content
  }
  return callAws(DESCRIBE_POLICY, ask, context)
}

async function tried<T>(ask: () => Promise<T>): Promise<T | CallFailure> {
  try {
    return await ask()
  } catch (thrown) {
    if (thrown instanceof CallFailure) return thrown
    throw thrown
  }
}

interface Answers<T> {
  /** What could be asked, by what was asked about. */
  readonly answers: ReadonlyMap<string, T>
  /** The first failure; null: all was answered. */
  readonly failure: CallFailure | null
}

/**
 * Asks about each, the first one alone: what is denied of one is denied of all, and each denial is an entry in the log of calls
 * that people have alarms on.
 */
async function askEach<T>(ids: readonly string[], ask: (id: string) => Promise<T>): Promise<Answers<T>> {
  const answers = new Map<string, T>()
  const failures: CallFailure[] = []
  const askAbout = async (id: string): Promise<void> => {
    if (failures.some(isHopeless)) return
    const answer = await tried(() => ask(id))
    if (answer instanceof CallFailure) failures.push(answer)
    else answers.set(id, answer)
  }
  const [first, ...others] = ids
  if (first !== undefined) await askAbout(first)
  await forEachLimited(others, REQUESTS_OF_ORGANIZATIONS, askAbout)
  return { answers, failure: failures[0] ?? null }
}
