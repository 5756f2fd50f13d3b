import type { Account } from '../account.ts'
import type { Call, Operations } from '../call.ts'
import { AwsFault } from '../errors.ts'
import type { Organisation } from '../organisation.ts'
import { ORGANIZATION_ID, ROOT_ID, unitId, unitsAbove, unitsOf } from './units.ts'

/** Organizations is one for the whole partition: requests are signed for this region wherever they come from. */
export const ORGANIZATIONS_REGION = 'us-east-1'

const LARGEST_PAGE = 20

function listAccounts(call: Call): string {
  const { organisation } = call
  const accounts = organisation.accounts.map((account) => describe(account, organisation))
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
  return JSON.stringify({ [list]: entries.slice(start, end), ...token })
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
function describeOrganization({ organisation }: Call): string {
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
  if (management !== null) return management
  throw new AwsFault(
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
  }),
}
