import { path, type PathRow } from './truth-path-row.ts'

const SSH = 'reachable tcp 22 ipv4'
const THROUGH = ['own table: 0.0.0.0/0 to vpce-1', 'table of the gateway: 10.0.1.0/24 to vpce-1']

/** What a firewall lets through is not in the EC2 API: at the least nothing, at the most all. */
export const FIREWALL_ROWS: readonly PathRow[] = [
  path(
    'Out and in through the endpoint of a firewall: it is reached as far as the firewall lets it be (Network Firewall guide, internet gateway).',
    THROUGH,
    'open-but-blocked',
    SSH,
  ),
  path(
    'The instance behind the firewall is stopped.',
    [...THROUGH, 'instance: stopped'],
    'open-but-blocked',
    'exposed-but-stopped tcp 22 ipv4',
  ),
  path('No group lets the internet in; the firewall is idle.', [...THROUGH, 'group: empty'], 'closed'),
  path(
    'The ACL stops what the firewall may let through.',
    [...THROUGH, 'ACL: 90 deny tcp 22 0.0.0.0/0; 100 allow all 0.0.0.0/0'],
    'open-but-blocked',
  ),
  path('It has no public address.', [...THROUGH, 'address: none'], 'open-but-blocked'),
  path('No way back through the firewall.', ['own table: 0.0.0.0/0 to vpce-1'], 'open-but-blocked'),
  path(
    'The subnet leads straight out, and the gateway leads what comes in through a firewall (VPC guide, gateway route tables).',
    ['table of the gateway: 10.0.1.0/24 to vpce-1'],
    'open-but-blocked',
    SSH,
  ),
  path(
    'The gateway leads what comes in to a firewall that is gone.',
    ['table of the gateway: 10.0.1.0/24 to vpce-1 (blackhole)'],
    'open-but-blocked',
  ),
  path('The gateway’s table is about another subnet.', ['table of the gateway: 10.0.2.0/24 to vpce-1'], SSH),
  path('The gateway’s table leads into the VPC alone.', ['table of the gateway: local'], SSH),
  path(
    'The gateway leads what comes in to an appliance that takes nothing but its own (EC2 guide, source/destination checking).',
    ['table of the gateway: 10.0.1.0/24 to eni-9', 'appliance: check on'],
    'open-but-blocked',
  ),
  path(
    'It leads to an appliance that passes on.',
    ['table of the gateway: 10.0.1.0/24 to eni-9', 'appliance: check off'],
    'open-but-blocked',
    SSH,
  ),
  path('The appliance is the interface itself.', ['table of the gateway: 10.0.1.0/24 to eni-1'], SSH),
  path(
    'IPv4 comes in through the firewall and IPv6 beside it.',
    ['address: 203.0.113.5, 2600:1f18::5', 'table of the gateway: 10.0.1.0/24 to vpce-1'],
    'reachable tcp 22 ipv6',
    'reachable tcp 22 ipv4, tcp 22 ipv6',
  ),
]

const PRIVATE = ['address: none', 'own table: 0.0.0.0/0 to nat-1']
const NLB = 'also in the VPC: load balancer net/web'

/** To whom services pass on what they take is not in the EC2 API: at the least to nobody here. */
export const OTHERS_ROWS: readonly PathRow[] = [
  path(
    'A network load balancer of the internet in the VPC keeps the addresses of clients: a group that is open to all lets them in (NLB guide, client IP preservation).',
    [...PRIVATE, NLB],
    'open-but-blocked',
    SSH,
  ),
  path(
    'An internal one takes nothing from the internet.',
    [...PRIVATE, 'also in the VPC: internal load balancer net/web'],
    'open-but-blocked',
  ),
  path(
    'VPC block public access stops what load balancers take as well (VPC guide, block public access).',
    [...PRIVATE, NLB, 'block public access: block-ingress'],
    'open-but-blocked',
  ),
  path('No group lets the internet in.', [...PRIVATE, NLB, 'group: tcp 22 from 10.0.0.0/8'], 'closed'),
  path(
    'Network load balancers pass UDP on as well.',
    [...PRIVATE, NLB, 'group: udp 53 from 0.0.0.0/0'],
    'open-but-blocked',
    'reachable udp 53 ipv4',
  ),
  path('They pass no ICMP on.', [...PRIVATE, NLB, 'group: icmp 8/0 from 0.0.0.0/0'], 'open-but-blocked'),
  path(
    'An application load balancer ends connections and sends HTTP requests of its own (ALB guide, listeners): nobody connects to a port behind it.',
    [...PRIVATE, 'also in the VPC: load balancer app/shop'],
    'open-but-blocked',
  ),
  path(
    'A classic load balancer passes TCP on, with an address of its own, which a group that is open to all lets in too (Classic Load Balancer guide, listeners).',
    [...PRIVATE, 'also in the VPC: load balancer classic'],
    'open-but-blocked',
    SSH,
  ),
  path(
    'The ACL of the subnet lets nobody in at the port, load balancers neither.',
    [...PRIVATE, NLB, 'ACL: 90 deny tcp 22 0.0.0.0/0; 100 allow all 0.0.0.0/0'],
    'open-but-blocked',
  ),
  path(
    'The ACL lets the VPC in alone, and with it what load balancers pass on under their own addresses.',
    [...PRIVATE, NLB, 'ACL: 100 allow all 10.0.0.0/16'],
    'open-but-blocked',
    SSH,
  ),
  path('What is reached by itself is reached with load balancers or without.', [NLB], SSH),
  path(
    'The instance behind it is stopped.',
    [...PRIVATE, NLB, 'instance: stopped'],
    'open-but-blocked',
    'exposed-but-stopped tcp 22 ipv4',
  ),
  path('A NAT gateway is behind no load balancer.', [...PRIVATE, NLB, 'interface: nat_gateway'], 'closed'),
  path(
    'IPv6 gets to nobody who has no address of it.',
    [...PRIVATE, NLB, 'group: tcp 22 from ::/0'],
    'open-but-blocked',
  ),
  path(
    'An accelerator has an interface in the subnets of its endpoints and keeps the addresses of clients (Global Accelerator guide, client IP address preservation).',
    [...PRIVATE, 'also in the subnet: Global Accelerator'],
    'open-but-blocked',
    SSH,
  ),
  path(
    'An accelerator’s interface in another subnet is for others.',
    [...PRIVATE, 'also in the VPC: Global Accelerator'],
    'open-but-blocked',
  ),
  path(
    'API Gateway sends HTTP requests of its own by a VPC link (API Gateway guide, VPC links).',
    [...PRIVATE, 'also in the VPC: VPC link of API Gateway'],
    'open-but-blocked',
  ),
  path(
    'CloudFront sends HTTP requests of its own to origins in private subnets (CloudFront guide, VPC origins).',
    [...PRIVATE, 'also in the VPC: VPC origin of CloudFront'],
    'open-but-blocked',
  ),
  path(
    'EC2 Instance Connect Endpoint asks IAM who somebody is: no stranger comes in (EC2 guide, EC2 Instance Connect Endpoint).',
    [...PRIVATE, 'also in the VPC: EC2 Instance Connect Endpoint'],
    'open-but-blocked',
  ),
  path(
    'Client VPN asks for a certificate or a login (Client VPN guide, authentication).',
    [...PRIVATE, 'also in the VPC: Client VPN'],
    'open-but-blocked',
  ),
  path(
    'Verified Access asks who somebody is before it lets them on (Verified Access guide).',
    [...PRIVATE, 'also in the VPC: Verified Access'],
    'open-but-blocked',
  ),
  path(
    'An interface endpoint takes connections from the VPC and not into it.',
    [...PRIVATE, 'also in the VPC: interface endpoint'],
    'open-but-blocked',
  ),
  path(
    'What comes by a transit gateway comes from other networks of the customer; an internet gateway does not pass on to it.',
    [...PRIVATE, 'also in the VPC: transit gateway'],
    'open-but-blocked',
  ),
]
