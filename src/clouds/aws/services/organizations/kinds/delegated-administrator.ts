import { byName, changed, created, deleted } from '../../../reading/changing-call.ts'
import type { KindSource } from '../../../reading/kind-source.ts'
import { alwaysList, datetime, string } from '../../../reading/shape.ts'
import { organizations, PAGE_SIZE } from '../operation.ts'

/** The address that AWS answers, too, is personal and not kept. */
export const DELEGATED_ADMINISTRATOR: KindSource = {
  name: 'aws_organizations_delegated_administrator',
  about:
    'A member that administers services of AWS for the whole organisation. Read in the management account alone.',
  bases: [],
  ofManagement: true,
  ...organizations('ListDelegatedAdministrators'),
  list: 'DelegatedAdministrators',
  pageSize: PAGE_SIZE,
  id: 'Id',
  nameFrom: 'Name',
  arn: { from: 'Arn', form: 'arn:{partition}:organizations::{account}:account/{id}' },
  console: 'organizations/v2/home/accounts/{id}',
  tagsFrom: null,
  properties: {
    ctime: datetime('DelegationEnabledDate'),
    status: string('Status'),
  },
  changedBy: byName([
    ...created('RegisterDelegatedAdministrator'),
    ...deleted('DeregisterDelegatedAdministrator'),
  ]),
  compared: { keys: { services: ['service_principal'] } },
  edges: [],
  details: [
    {
      ...organizations('ListDelegatedServicesForAccount'),
      answer: 'DelegatedServices',
      pageSize: PAGE_SIZE,
      idParameter: 'AccountId',
      costly: true,
      changedBy: byName(
        changed(['RegisterDelegatedAdministrator', 'DeregisterDelegatedAdministrator'], { of: ['services'] }),
      ),
      properties: {
        services: alwaysList('DelegatedServices', {
          service_principal: string('ServicePrincipal'),
          delegation_enabled_date: datetime('DelegationEnabledDate'),
        }),
      },
    },
  ],
}
