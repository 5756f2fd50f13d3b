import { routes, type RouteRow } from './truth-path-row.ts'

const TO_IGW = '0.0.0.0/0 to igw-1'
const PRIVATE = '0.0.0.0/0 to nat-1'

/** Which table a subnet has. */
export const TABLE_ROWS: readonly RouteRow[] = [
  routes(
    'A subnet without a table of its own takes the main one of its VPC.',
    [`main table: ${TO_IGW}`],
    ['ipv4'],
  ),
  routes('The main table leads to a NAT gateway.', [`main table: ${PRIVATE}`], []),
  routes(
    'The subnet’s own table decides, not the main one.',
    [`own table: ${PRIVATE}`, `main table: ${TO_IGW}`],
    [],
  ),
  routes(
    'The subnet’s own table leads out, though the main one does not.',
    [`own table: ${TO_IGW}`, `main table: local`],
    ['ipv4'],
  ),
  routes(
    'Only the main table of the subnet’s own VPC counts; whoever takes any main table of the region calls the subnet public.',
    ['main table: local', `main table of another VPC: ${TO_IGW}`],
    [],
  ),
  routes(
    'The same the other way round: the private main table of another VPC hides nothing.',
    [`main table: ${TO_IGW}`, 'main table of another VPC: local'],
    ['ipv4'],
  ),
  routes(
    'An association that is over no longer counts.',
    [`former table: ${TO_IGW}`, 'main table: local'],
    [],
  ),
  routes(
    'A table for what an internet gateway takes in is not the subnet’s.',
    [`table of the gateway: ${PRIVATE}`, `main table: ${TO_IGW}`],
    ['ipv4'],
  ),
  routes('A table that leads nowhere but into the VPC makes it private.', ['own table: local'], []),
  routes(
    'Where no table could be read, the subnet may be public or not.',
    ['unread: route tables'],
    [],
    ['ipv4', 'ipv6'],
  ),
]

/** Where the routes of a table lead. */
export const ROUTE_ROWS: readonly RouteRow[] = [
  routes(
    'Both families lead to the internet gateway.',
    [`own table: ${TO_IGW}, ::/0 to igw-1`],
    ['ipv4', 'ipv6'],
  ),
  routes(
    'IPv6 alone leads to the internet gateway; whoever looks at 0.0.0.0/0 alone misses it.',
    [`own table: ${PRIVATE}, ::/0 to igw-1`],
    ['ipv6'],
  ),
  routes('An egress-only internet gateway lets nothing in.', ['own table: ::/0 to eigw-1'], []),
  routes('IPv4 comes in, and IPv6 only goes out.', [`own table: ${TO_IGW}, ::/0 to eigw-1`], ['ipv4']),
  routes(
    'Two halves are everything; whoever looks for 0.0.0.0/0 misses them.',
    ['own table: 0.0.0.0/1 to igw-1, 128.0.0.0/1 to igw-1'],
    ['ipv4'],
  ),
  routes(
    'Four quarters are everything.',
    ['own table: 0.0.0.0/2 to igw-1, 64.0.0.0/2 to igw-1, 128.0.0.0/2 to igw-1, 192.0.0.0/2 to igw-1'],
    ['ipv4'],
  ),
  routes('One half is not the internet.', ['own table: 0.0.0.0/1 to igw-1'], []),
  routes(
    'One half goes to the NAT gateway: the longer prefix wins.',
    [`own table: ${TO_IGW}, 0.0.0.0/1 to nat-1`],
    [],
  ),
  routes(
    'Both halves go to the NAT gateway: nothing is left of 0.0.0.0/0.',
    [`own table: ${TO_IGW}, 0.0.0.0/1 to nat-1, 128.0.0.0/1 to nat-1`],
    [],
  ),
  routes(
    'Both halves go to the internet gateway: nothing is left for the NAT gateway.',
    [`own table: ${PRIVATE}, 0.0.0.0/1 to igw-1, 128.0.0.0/1 to igw-1`],
    ['ipv4'],
  ),
  routes(
    'Only the network of a partner is sent to the internet gateway.',
    [`own table: ${PRIVATE}, 8.8.8.0/24 to igw-1`],
    [],
  ),
  routes(
    'Private networks elsewhere take nothing from the internet.',
    [`own table: ${TO_IGW}, 10.0.0.0/8 to tgw-1, 172.16.0.0/12 to vgw-1, 192.168.0.0/16 to pcx-1`],
    ['ipv4'],
  ),
  routes(
    'A public /8 that leads elsewhere leaves the internet in.',
    [`own table: ${TO_IGW}, 8.0.0.0/8 to vgw-1`],
    ['ipv4'],
  ),
  routes(
    'More than a quarter of public space leads elsewhere.',
    [`own table: ${TO_IGW}, 64.0.0.0/2 to vgw-1`],
    [],
  ),
  routes('All public IPv6 addresses are in 2000::/3.', ['own table: 2000::/3 to igw-1'], ['ipv6']),
  routes(
    'NAT64 addresses are not of the internet.',
    ['own table: ::/0 to igw-1, 64:ff9b::/96 to nat-1'],
    ['ipv6'],
  ),
  routes(
    'The internet gateway is gone: a blackhole leads nowhere.',
    ['own table: 0.0.0.0/0 to igw-1 (blackhole)'],
    [],
  ),
  routes(
    'Blackholes for both halves still take all of 0.0.0.0/0.',
    [`own table: ${TO_IGW}, 0.0.0.0/1 to nat-1 (blackhole), 128.0.0.0/1 to nat-1 (blackhole)`],
    [],
  ),
  routes(
    'A blackhole for a private network takes nothing.',
    [`own table: ${TO_IGW}, 10.0.0.0/8 to pcx-1 (blackhole)`],
    ['ipv4'],
  ),
  routes(
    'A transit gateway is not an internet gateway, wherever it leads.',
    ['own table: 0.0.0.0/0 to tgw-1'],
    [],
  ),
  routes(
    'The endpoint of a firewall, without a way back: what comes in passes it by, and the firewall knows no such connection (Network Firewall guide, internet gateway).',
    ['own table: 0.0.0.0/0 to vpce-1'],
    [],
  ),
  routes(
    'The endpoint of a gateway for S3 takes its own list alone.',
    ['own table: pl-of-aws to vpce-1, 0.0.0.0/0 to nat-1'],
    [],
  ),
  routes(
    'A virtual private gateway leads to the customer’s own network.',
    ['own table: 0.0.0.0/0 to vgw-1'],
    [],
  ),
  routes(
    'A network interface, of a NAT instance for example, stands between.',
    ['own table: 0.0.0.0/0 to eni-9'],
    [],
  ),
  routes(
    'A peering connection does not lead to the internet: AWS does not pass it on.',
    ['own table: 0.0.0.0/0 to pcx-1'],
    [],
  ),
  routes(
    'A carrier gateway leads to the network of a mobile carrier.',
    ['own table: 0.0.0.0/0 to cagw-1'],
    [],
  ),
  routes('A local gateway leads to the network around an Outpost.', ['own table: 0.0.0.0/0 to lgw-1'], []),
  routes('A core network is not an internet gateway.', ['own table: 0.0.0.0/0 to core-network-1'], []),
  routes(
    'Of the same prefix the static route wins against the propagated one.',
    [`own table: ${TO_IGW}, 0.0.0.0/0 to vgw-1 (propagated)`],
    ['ipv4'],
  ),
  routes(
    'A propagated route with a longer prefix wins against the static one.',
    [`own table: ${TO_IGW}, 0.0.0.0/1 to vgw-1 (propagated), 128.0.0.0/1 to vgw-1 (propagated)`],
    [],
  ),
  routes(
    'A prefix list of everything leads to the internet gateway.',
    ['own table: pl-world to igw-1'],
    ['ipv4'],
  ),
  routes(
    'A prefix list of both halves leads to the internet gateway.',
    ['own table: pl-halves to igw-1'],
    ['ipv4'],
  ),
  routes(
    'A prefix list of one half and a route for the other are everything.',
    ['own table: pl-low to igw-1, 128.0.0.0/1 to igw-1'],
    ['ipv4'],
  ),
  routes(
    'A prefix list of an office is not the internet.',
    [`own table: ${PRIVATE}, pl-office to igw-1`],
    [],
  ),
  routes(
    'A prefix list of both halves takes all of 0.0.0.0/0 away.',
    [`own table: ${TO_IGW}, pl-halves to tgw-1`],
    [],
  ),
  routes(
    'Of the same prefix the static route wins against the prefix list.',
    [`own table: ${TO_IGW}, pl-world to tgw-1`],
    ['ipv4'],
  ),
  routes(
    'Of the same prefix the prefix list wins against the propagated route.',
    ['own table: pl-world to igw-1, 0.0.0.0/0 to vgw-1 (propagated)'],
    ['ipv4'],
  ),
  routes(
    'An unread prefix list may hold the internet.',
    ['own table: pl-unread to igw-1'],
    [],
    ['ipv4', 'ipv6'],
  ),
  routes(
    'An unread prefix list may take the internet away.',
    [`own table: ${TO_IGW}, pl-unread to tgw-1`],
    [],
    ['ipv4'],
  ),
  routes(
    'An unread prefix list that leads where all else leads changes nothing.',
    [`own table: ${TO_IGW}, ::/0 to igw-1, pl-unread to igw-1`],
    ['ipv4', 'ipv6'],
  ),
  routes(
    'An unread prefix list takes nothing where there is nothing to take.',
    [`own table: ${PRIVATE}, pl-unread to tgw-1`],
    [],
  ),
  routes(
    'The lists that AWS keeps for its own services are short, read or not.',
    [`own table: ${TO_IGW}, pl-of-aws to vpce-1`],
    ['ipv4'],
  ),
]

const TO_FIREWALL = '0.0.0.0/0 to vpce-1'
const THROUGH = `own table: ${TO_FIREWALL}`

/** Firewalls and other appliances on the way, and the route table of the internet gateway itself. */
export const APPLIANCE_ROWS: readonly RouteRow[] = [
  routes(
    'Out through the endpoint of a firewall, and the gateway’s own table leads back through it: the subnet is public (Network Firewall guide, internet gateway).',
    [THROUGH, 'table of the gateway: 10.0.1.0/24 to vpce-1'],
    ['ipv4'],
  ),
  routes(
    'The same for IPv6 alone.',
    ['own table: ::/0 to vpce-1', 'table of the gateway: 2600:1f18:0:1::/64 to vpce-1'],
    ['ipv6'],
  ),
  routes(
    'Both families, of which the gateway’s table leads IPv4 alone back through the firewall.',
    [`${THROUGH}, ::/0 to vpce-1`, 'table of the gateway: 10.0.1.0/24 to vpce-1'],
    ['ipv4'],
  ),
  routes(
    'Both halves go out through the firewall.',
    ['own table: 0.0.0.0/1 to vpce-1, 128.0.0.0/1 to vpce-1', 'table of the gateway: 10.0.1.0/24 to vpce-1'],
    ['ipv4'],
  ),
  routes(
    'The endpoint by which it comes in may be another one of the same firewall.',
    [THROUGH, 'table of the gateway: 10.0.1.0/24 to vpce-2'],
    ['ipv4'],
  ),
  routes(
    'The gateway’s table leads another subnet through the firewall.',
    [THROUGH, 'table of the gateway: 10.0.2.0/24 to vpce-1'],
    [],
  ),
  routes(
    'The gateway’s table leads back to an endpoint that is gone.',
    [THROUGH, 'table of the gateway: 10.0.1.0/24 to vpce-1 (blackhole)'],
    [],
  ),
  routes(
    'The endpoint by which it would go out is gone.',
    ['own table: 0.0.0.0/0 to vpce-1 (blackhole)', 'table of the gateway: 10.0.1.0/24 to vpce-2'],
    [],
  ),
  routes(
    'A table of a virtual private gateway is about the customer’s own network (VPC guide, gateway route tables).',
    [THROUGH, 'table of the private gateway: 10.0.1.0/24 to vpce-1'],
    [],
  ),
  routes(
    'Out and in by the interface of an appliance whose source/destination check is off (EC2 guide, source/destination checking).',
    ['own table: 0.0.0.0/0 to eni-9', 'table of the gateway: 10.0.1.0/24 to eni-9', 'appliance: check off'],
    ['ipv4'],
  ),
  routes(
    'Its check is on: it takes nothing that is not for itself.',
    ['own table: 0.0.0.0/0 to eni-9', 'table of the gateway: 10.0.1.0/24 to eni-9', 'appliance: check on'],
    [],
  ),
  routes(
    'Whether its check is on was not read.',
    ['own table: 0.0.0.0/0 to eni-9', 'table of the gateway: 10.0.1.0/24 to eni-9'],
    [],
    ['ipv4'],
  ),
  routes(
    'A NAT instance that the gateway’s table does not lead to lets nothing in.',
    ['own table: 0.0.0.0/0 to eni-9', 'appliance: check off'],
    [],
  ),
  routes(
    'A NAT gateway lets nothing in, whatever the gateway’s table says.',
    ['own table: 0.0.0.0/0 to nat-1', 'table of the gateway: 10.0.1.0/24 to vpce-1'],
    [],
  ),
  routes(
    'An inspection VPC behind a transit gateway has an internet gateway of its own, which knows no addresses of this one.',
    ['own table: 0.0.0.0/0 to tgw-1', 'table of the gateway: 10.0.1.0/24 to vpce-1'],
    [],
  ),
  routes(
    'A part of the internet goes out straight, the rest through the firewall.',
    ['own table: 0.0.0.0/1 to igw-1, 128.0.0.0/1 to vpce-1', 'table of the gateway: 10.0.1.0/24 to vpce-1'],
    ['ipv4'],
  ),
]
