import { byName, changed, created } from '../../../reading/changing-call.ts'
import { ec2 } from '../operation.ts'
import type { KindSource } from '../../../reading/kind-source.ts'
import { bool, int, list, oneOf, string, strings, text } from '../../../reading/shape.ts'

/**
 * AWS's own lists too: rules of security groups name them, and their owner is `AWS`. Every region has about ten, few of
 * them used, so entries are read one list at a time and only where they matter.
 */
export const MANAGED_PREFIX_LIST: KindSource = {
  name: 'aws_ec2_managed_prefix_list',
  about: 'A list of address ranges that security groups and routes name.',
  bases: [],
  ...ec2('DescribeManagedPrefixLists'),
  notInAllRegions: true,
  list: 'PrefixLists',
  pageSize: 100,
  id: 'PrefixListId',
  again: { prefix: 'pl-', filter: 'prefix-list-id' },
  nameFrom: 'PrefixListName',
  arn: { from: 'PrefixListArn', form: 'arn:{partition}:ec2:{region}:{owner}:prefix-list/{id}' },
  properties: {
    address_family: oneOf('AddressFamily', ['IPv4', 'IPv6']),
    state: string('State'),
    state_message: string('StateMessage'),
    prefix_list_name: string('PrefixListName'),
    max_entries: int('MaxEntries'),
    version: int('Version'),
    ipam_prefix_list_resolver_target_id: string('IpamPrefixListResolverTargetId'),
    ipam_prefix_list_resolver_sync_enabled: bool('IpamPrefixListResolverSyncEnabled'),
    owner_id: string('OwnerId'),
  },
  gone: { property: 'state', states: ['create-failed', 'delete-complete', 'delete-in-progress'] },
  changedBy: byName([...changed(['ModifyManagedPrefixList']), ...created('CreateManagedPrefixList')]),
  compared: { volatile: ['state_message', 'version'], keys: { entries: ['cidr'] } },
  edges: [],
  details: [
    {
      ...ec2('GetManagedPrefixListEntries'),
      answer: 'Entries',
      pageSize: 100,
      idParameter: 'PrefixListId',
      properties: { entries: list('Entries', { cidr: string('Cidr'), description: text('Description') }) },
      costly: true,
      namedBy: {
        aws_ec2_route_table: strings('route_table_routes[].destination_prefix_list_id'),
        aws_ec2_security_group: strings('group_ip_permissions[].prefix_list_ids[].prefix_list_id'),
      },
    },
  ],
}
