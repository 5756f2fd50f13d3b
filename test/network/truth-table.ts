import { ACL_ORDER_ROWS } from './truth-acl-order.ts'
import { ACL_PROTOCOL_ROWS } from './truth-acl-protocols.ts'
import type { AclRow } from './truth-acl-row.ts'
import { ACL_SOURCE_ROWS } from './truth-acl-sources.ts'
import { ACL_UNREAD_ROWS } from './truth-acl-unread.ts'
import type { FindingRow, RevokeRow, TellingRow } from './truth-finding-row.ts'
import { FINDING_ROWS, REVOKE_ROWS } from './truth-findings.ts'
import type { PathRow, RouteRow } from './truth-path-row.ts'
import { OTHERS_ROWS, FIREWALL_ROWS } from './truth-others.ts'
import { BLOCK_ROWS, PATH_ACL_ROWS, PATH_ROWS, PATH_UNREAD_ROWS, SHARED_SUBNET_ROWS } from './truth-paths.ts'
import { PORT_ROWS } from './truth-ports.ts'
import { PREFIX_LIST_ROWS } from './truth-prefix-lists.ts'
import { APPLIANCE_ROWS, ROUTE_ROWS, TABLE_ROWS } from './truth-routes.ts'
import type { TruthRow } from './truth-row.ts'
import { TELLING_ROWS } from './truth-telling.ts'
import { SOURCE_ROWS } from './truth-sources.ts'

/** A part of the truth table: cases that are run as tests and shown in docs/network-truth-table.md. */
export interface TruthSection<Row> {
  readonly title: string
  readonly rows: readonly Row[]
}

/** What the internet reaches through the permissions of a security group. */
export const PERMISSION_SECTIONS: readonly TruthSection<TruthRow>[] = [
  { title: 'Protocols and ports', rows: PORT_ROWS },
  { title: 'Sources', rows: SOURCE_ROWS },
  { title: 'Prefix lists', rows: PREFIX_LIST_ROWS },
]

/** What the internet gets through the entries of a network ACL. */
export const ACL_SECTIONS: readonly TruthSection<AclRow>[] = [
  { title: 'The order of entries', rows: ACL_ORDER_ROWS },
  { title: 'Addresses', rows: ACL_SOURCE_ROWS },
  { title: 'Protocols, ports and messages', rows: ACL_PROTOCOL_ROWS },
  { title: 'Entries that could not be read', rows: ACL_UNREAD_ROWS },
]

/** Whether a subnet is public. */
export const ROUTE_SECTIONS: readonly TruthSection<RouteRow>[] = [
  { title: 'The table of a subnet', rows: TABLE_ROWS },
  { title: 'Where routes lead', rows: ROUTE_ROWS },
  { title: 'Firewalls, appliances and the gateway’s own table', rows: APPLIANCE_ROWS },
]

/** What the internet reaches of a network interface. */
export const PATH_SECTIONS: readonly TruthSection<PathRow>[] = [
  { title: 'Groups, addresses, routes and who answers', rows: PATH_ROWS },
  { title: 'The network ACL on the way', rows: PATH_ACL_ROWS },
  { title: 'VPC block public access', rows: BLOCK_ROWS },
  { title: 'Through a firewall or another appliance', rows: FIREWALL_ROWS },
  { title: 'Through load balancers and other services', rows: OTHERS_ROWS },
  { title: 'What could not be read', rows: PATH_UNREAD_ROWS },
  { title: 'Subnets that another account shares', rows: SHARED_SUBNET_ROWS },
]

/** How far the internet gets to an interface at what a rule is about. */
export const FINDING_SECTIONS: readonly TruthSection<FindingRow>[] = [
  { title: 'How far the internet gets at the ports of a finding', rows: FINDING_ROWS },
]

/** Which rules of a group have to go. */
export const REVOKE_SECTIONS: readonly TruthSection<RevokeRow>[] = [
  { title: 'Which rules have to go', rows: REVOKE_ROWS },
]

/** Which findings report a group. */
export const TELLING_SECTIONS: readonly TruthSection<TellingRow>[] = [
  { title: 'Which findings report a group', rows: TELLING_ROWS },
]
