import type { Account } from '../account.ts'
import type { Call, Operations } from '../call.ts'
import { AwsFault } from '../errors.ts'
import { jsonOf } from '../paged.ts'
import type { Organisation } from '../organisation.ts'
import type { PlayedPolicy } from './state.ts'
import { ORGANIZATION_ID, ROOT_ID, unitId, unitsAbove, unitsOf } from './units.ts'

/** Organizations is one for the whole partition: requests are signed for this region wherever they come from. */
export const ORGANIZATIONS_REGION = 'us-east-1'

const LARGEST_PAGE = 20

function listAccounts(call: Call): string {
  const { organisation } = call
  const accounts = organisation.accounts
    .filter(({ id }) => !organisation.left.has(id))
    .map((account) => describe(account, organisation))
  return page(call, 'Accounts', accounts)
}

function listOrganizationalUnitsForParent(call: Call): string {
  const parent = call.parameters.get('ParentId') ?? ''
  const units = unitsOf(call.organisation)
  if (parent !== ROOT_ID && !units.some(({ id }) => id === parent)) {
    throw new AwsFault('ParentNotFoundException', 400, "You specified parent that doesn't exist.")
  }
  const children = units.filter((unit) => unit.parent === parent)
  return page(
    call,
    'OrganizationalUnits',
    children.map(({ id, name }) => ({
      Id: id,
      Arn: arnOf(call.organisation, `ou/${ORGANIZATION_ID}/${id}`),
      Name: name,
    })),
  )
}

function listParents(call: Call): string {
  const child = call.parameters.get('ChildId') ?? ''
  const account = call.organisation.accounts.find(({ id }) => id === child)
  const parent =
    account === undefined
      ? unitsOf(call.organisation).find(({ id }) => id === child)?.parent
      : unitId(account.unit)
  if (parent === undefined) {
    throw new AwsFault('ChildNotFoundException', 400, "You specified a child that doesn't exist.")
  }
  const type = parent === ROOT_ID ? 'ROOT' : 'ORGANIZATIONAL_UNIT'
  return page(call, 'Parents', [{ Id: parent, Type: type }])
}

function listRoots(call: Call): string {
  const { policyTypes } = call.organisation.organizations
  const types = [...policyTypes].map(([Type, Status]) => ({ Type, Status }))
  const arn = arnOf(call.organisation, `root/${ORGANIZATION_ID}/${ROOT_ID}`)
  return page(call, 'Roots', [{ Id: ROOT_ID, Arn: arn, Name: 'Root', PolicyTypes: types }])
}

function listPolicies(call: Call): string {
  const { policies } = call.organisation.organizations
  const wanted = call.parameters.get('Filter')
  if (wanted === null) throw new AwsFault('InvalidInputException', 400, 'You must specify a Filter.')
  return page(
    call,
    'Policies',
    policies.filter(({ type }) => type === wanted).map((policy) => summaryOf(policy, call)),
  )
}

function summaryOf({ id, name, type, awsManaged }: PlayedPolicy, { organisation }: Call): object {
  const kind = type.toLowerCase()
  const own = arnOf(organisation, `policy/${ORGANIZATION_ID}/${kind}/${id}`)
  const arn = awsManaged ? `arn:aws:organizations::aws:policy/${kind}/${id}` : own
  return { Id: id, Arn: arn, Name: name, Description: '', Type: type, AwsManaged: awsManaged }
}

function policyOf({ organisation, parameters }: Call): PlayedPolicy {
  const wanted = parameters.get('PolicyId')
  const policy = organisation.organizations.policies.find(({ id }) => id === wanted)
  if (policy !== undefined) return policy
  throw new AwsFault('PolicyNotFoundException', 400, "You specified a policy that doesn't exist.")
}

function describePolicy(call: Call): string {
  const policy = policyOf(call)
  return JSON.stringify({
    Policy: { PolicySummary: summaryOf(policy, call), Content: JSON.stringify(policy.document) },
  })
}

function listTargetsForPolicy(call: Call): string {
  const { targets } = policyOf(call)
  const ids = targets === 'everything' ? everythingIn(call.organisation) : targets
  return page(
    call,
    'Targets',
    ids.map((id) => ({ TargetId: id, Name: id, Type: typeOf(id) })),
  )
}

/** Whatever policies can be attached to. */
function everythingIn(organisation: Organisation): readonly string[] {
  return [ROOT_ID, ...unitsOf(organisation).map(({ id }) => id), ...organisation.accounts.map(({ id }) => id)]
}

function typeOf(id: string): string {
  if (id.startsWith('r-')) return 'ROOT'
  return id.startsWith('ou-') ? 'ORGANIZATIONAL_UNIT' : 'ACCOUNT'
}

const DELEGATED = new Date('2024-02-01T10:00:00Z')

function listDelegatedAdministrators(call: Call): string {
  const { organisation } = call
  const { delegatedServices } = organisation.organizations
  const administrators = organisation.accounts.filter(({ id }) => delegatedServices.has(id))
  return page(
    call,
    'DelegatedAdministrators',
    administrators.map(({ id, name }) => ({
      Id: id,
      Arn: arnOf(organisation, `account/${ORGANIZATION_ID}/${id}`),
      Email: `aws+${id}@example.com`,
      Name: name,
      Status: 'ACTIVE',
      JoinedMethod: 'CREATED',
      DelegationEnabledDate: DELEGATED,
    })),
  )
}

function listDelegatedServicesForAccount(call: Call): string {
  const services = call.organisation.organizations.delegatedServices.get(
    call.parameters.get('AccountId') ?? '',
  )
  if (services === undefined) {
    throw new AwsFault(
      'AccountNotRegisteredException',
      400,
      'The provided account is not a registered delegated administrator for your organization.',
    )
  }
  return page(
    call,
    'DelegatedServices',
    services.map((name) => ({ ServicePrincipal: name, DelegationEnabledDate: DELEGATED })),
  )
}

function describeResourcePolicy({ organisation }: Call): string {
  const { delegationPolicy } = organisation.organizations
  if (delegationPolicy === null) {
    throw new AwsFault('ResourcePolicyNotFoundException', 400, 'The resource policy does not exist.')
  }
  const arn = arnOf(organisation, `resourcepolicy/${ORGANIZATION_ID}/rp-12345678`)
  return JSON.stringify({
    ResourcePolicy: {
      ResourcePolicySummary: { Id: 'rp-12345678', Arn: arn },
      Content: JSON.stringify(delegationPolicy),
    },
  })
}

function describe({ id, name, state, unit }: Account, organisation: Organisation): object {
  const above = [ORGANIZATION_ID, ROOT_ID, ...unitsAbove(unit).map((one) => one.id), id]
  return {
    Id: id,
    Arn: arnOf(organisation, `account/${ORGANIZATION_ID}/${id}`),
    Email: `aws+${id}@example.com`,
    Name: name,
    State: state,
    ...(organisation.tellsPaths ? { Paths: [`${above.join('/')}/`] } : {}),
    JoinedMethod: 'CREATED',
    JoinedTimestamp: 1_600_000_000,
  }
}

function arnOf({ management }: Organisation, what: string): string {
  return `arn:aws:organizations::${management ?? ''}:${what}`
}

/** A token says where the next page begins. */
function page({ parameters, pageLimit }: Call, list: string, entries: readonly object[]): string {
  const wanted = Number(parameters.get('MaxResults') ?? LARGEST_PAGE)
  if (!(wanted >= 1 && wanted <= LARGEST_PAGE)) {
    throw new AwsFault(
      'InvalidInputException',
      400,
      'You provided a value for MaxResults that is out of range.',
    )
  }
  const start = Number(parameters.get('NextToken') ?? 0)
  if (!Number.isSafeInteger(start)) {
    throw new AwsFault('InvalidInputException', 400, 'You provided an invalid pagination token.')
  }
  const end = start + Math.min(wanted, pageLimit)
  const token = end < entries.length ? { NextToken: String(end) } : {}
  return jsonOf({ [list]: entries.slice(start, end), ...token })
}

/** Only the management account and delegated administrators may ask. */
function guarded(operations: Operations): Operations {
  return Object.fromEntries(
    Object.entries(operations).map(([name, perform]) => [
      name,
      (call: Call): string => {
        const { delegated } = call.organisation
        const management = managementOf(call.organisation)
        if (![management, ...delegated].includes(call.account)) {
          throw new AwsFault(
            'AccessDeniedException',
            400,
            "You don't have permissions to access this resource.",
          )
        }
        return perform(call)
      },
    ]),
  )
}

/** Every member may ask this. */
function describeOrganization({ account, organisation }: Call): string {
  if (organisation.left.has(account)) throw notInUse()
  const management = managementOf(organisation)
  return JSON.stringify({
    Organization: {
      Id: ORGANIZATION_ID,
      Arn: arnOf(organisation, `organization/${ORGANIZATION_ID}`),
      FeatureSet: 'ALL',
      MasterAccountArn: arnOf(organisation, `account/${ORGANIZATION_ID}/${management}`),
      MasterAccountEmail: `aws+${management}@example.com`,
      MasterAccountId: management,
      AvailablePolicyTypes: [],
    },
  })
}

function managementOf({ management }: Organisation): string {
  if (management === null) throw notInUse()
  return management
}

function notInUse(): AwsFault {
  return new AwsFault(
    'AWSOrganizationsNotInUseException',
    400,
    'Your account is not a member of an organization.',
  )
}

export const ORGANIZATIONS_OPERATIONS: Operations = {
  DescribeOrganization: describeOrganization,
  ...guarded({
    ListAccounts: listAccounts,
    ListOrganizationalUnitsForParent: listOrganizationalUnitsForParent,
    ListParents: listParents,
    ListRoots: listRoots,
    ListPolicies: listPolicies,
    DescribePolicy: describePolicy,
    ListTargetsForPolicy: listTargetsForPolicy,
    ListDelegatedAdministrators: listDelegatedAdministrators,
    ListDelegatedServicesForAccount: listDelegatedServicesForAccount,
    DescribeResourcePolicy: describeResourcePolicy,
  }),
}
