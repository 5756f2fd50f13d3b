import type { KindSource } from '../../../reading/kind-source.ts'
import type { Property } from '../../../reading/property.ts'
import { datetime, string } from '../../../reading/shape.ts'
import { isRecord } from '../../../reading/value-path.ts'
import { organizations, PAGE_SIZE } from '../operation.ts'
import { parentsIn } from '../parents.ts'

/** Status is what State was called before September 2026. */
const STATE = string('State')
const STATUS = string('Status')
const STATE_OR_STATUS: Property = { ...STATE, read: (source) => STATE.read(source) ?? STATUS.read(source) }

const PARENTS: Property = {
  type: { type: 'array', items: { type: 'string' } },
  path: 'Paths',
  read: (source) => parentsIn(isRecord(source) ? source['Paths'] : undefined) ?? undefined,
}

/** As the organisation sees it; what is in it is aws_account’s. The address of its root, which AWS answers, too, is not kept. */
export const MEMBER: KindSource = {
  name: 'aws_organizations_account',
  about: 'An account as its organisation lists it. Read in the management account alone.',
  bases: [],
  ofManagement: true,
  ...organizations('ListAccounts'),
  list: 'Accounts',
  pageSize: PAGE_SIZE,
  id: 'Id',
  nameFrom: 'Name',
  arn: { from: 'Arn', form: 'arn:{partition}:organizations::{account}:account/{id}' },
  console: 'organizations/v2/home/accounts/{id}',
  tagsFrom: null,
  properties: {
    ctime: datetime('JoinedTimestamp'),
    account_state: STATE_OR_STATUS,
    parents: PARENTS,
  },
  edges: [],
}
