import { acl, type AclRow } from './truth-acl-row.ts'
import { ALL4, ALL6 } from './truth-row.ts'

const ALLOW4 = '100 allow all 0.0.0.0/0'
const ALLOW6 = '100 allow all ::/0'
const SSH = ['tcp 22 ipv4']

/** Of which addresses entries speak, and how much of the internet is the internet. */
export const ACL_SOURCE_ROWS: readonly AclRow[] = [
  acl('One address less is still the internet.', ['90 deny all 8.8.8.8/32', ALLOW4], ALL4),
  acl(
    'One address denied on one port is no protection either.',
    ['90 deny tcp 22 8.8.8.8/32', '100 allow tcp 22 0.0.0.0/0'],
    SSH,
  ),
  acl(
    'A list of a few bad networks leaves the internet in.',
    ['10 deny all 185.220.100.0/22', '11 deny all 45.155.204.0/24', '12 deny all 193.0.0.0/16', ALLOW4],
    ALL4,
  ),
  acl('A public /8 less is still the internet.', ['90 deny all 8.0.0.0/8', ALLOW4], ALL4),
  acl(
    'Whole countries less are still the internet: here an eighth is denied.',
    ['90 deny all 64.0.0.0/3', ALLOW4],
    ALL4,
  ),
  acl(
    'What several denials take is added up: here it is less than a quarter of public space.',
    ['90 deny all 64.0.0.0/3', '91 deny all 96.0.0.0/4', ALLOW4],
    ALL4,
  ),
  acl(
    'A little more, and it is more than a quarter: what is left no longer counts as the internet.',
    ['90 deny all 64.0.0.0/3', '91 deny all 96.0.0.0/4', '92 deny all 112.0.0.0/5', ALLOW4],
    [],
  ),
  acl(
    'What is denied twice is taken once.',
    ['90 deny all 64.0.0.0/3', '91 deny all 64.0.0.0/3', ALLOW4],
    ALL4,
  ),
  acl(
    'A quarter of all IPv4 addresses is more than a quarter of the public ones.',
    ['90 deny all 64.0.0.0/2', ALLOW4],
    [],
  ),
  acl(
    'Private addresses never come from the internet: to deny them takes nothing away.',
    ['90 deny all 10.0.0.0/8', '91 deny all 172.16.0.0/12', '92 deny all 192.168.0.0/16', ALLOW4],
    ALL4,
  ),
  acl(
    'Multicast and reserved space are an eighth of all addresses and none of the internet.',
    ['90 deny all 224.0.0.0/3', ALLOW4],
    ALL4,
  ),
  acl('To deny carrier-grade NAT takes nothing away.', ['90 deny all 100.64.0.0/10', ALLOW4], ALL4),
  acl('Half of the internet is denied.', ['90 deny all 0.0.0.0/1', ALLOW4], []),
  acl('The other half is denied.', ['90 deny all 128.0.0.0/1', ALLOW4], []),
  acl(
    'Two denied halves are everything; whoever looks for the text 0.0.0.0/0 in denials calls it open.',
    ['90 deny all 0.0.0.0/1', '91 deny all 128.0.0.0/1', ALLOW4],
    [],
  ),
  acl(
    'Halves denied after the allow come too late.',
    [ALLOW4, '200 deny all 0.0.0.0/1', '201 deny all 128.0.0.0/1'],
    ALL4,
  ),
  acl(
    'Half is denied on port 22 only.',
    ['90 deny tcp 22 0.0.0.0/1', '100 allow tcp 20-25 0.0.0.0/0'],
    ['tcp 20-21 ipv4', 'tcp 23-25 ipv4'],
  ),
  acl(
    'Halves denied on ports that meet in one port close that one.',
    ['90 deny tcp 20-22 0.0.0.0/1', '91 deny tcp 22-25 128.0.0.0/1', '100 allow tcp 22 0.0.0.0/0'],
    [],
  ),
  acl('One allowed half is not the internet.', ['100 allow tcp 22 0.0.0.0/1'], []),
  acl(
    'Two allowed halves are the internet; whoever looks for the text 0.0.0.0/0 misses them.',
    ['100 allow tcp 22 0.0.0.0/1', '110 allow tcp 22 128.0.0.0/1'],
    SSH,
  ),
  acl(
    'Four allowed quarters are the internet.',
    [
      '10 allow tcp 22 192.0.0.0/2',
      '20 allow tcp 22 0.0.0.0/2',
      '30 allow tcp 22 128.0.0.0/2',
      '40 allow tcp 22 64.0.0.0/2',
    ],
    SSH,
  ),
  acl('The same half twice is a half.', ['100 allow tcp 22 0.0.0.0/1', '110 allow tcp 22 0.0.0.0/1'], []),
  acl(
    'Allowed halves meet where their ports overlap.',
    ['100 allow tcp 20-25 0.0.0.0/1', '110 allow tcp 22-30 128.0.0.0/1'],
    ['tcp 22-25 ipv4'],
  ),
  acl(
    'An allowed half of TCP and one of UDP never meet.',
    ['100 allow tcp 22 0.0.0.0/1', '110 allow udp 22 128.0.0.0/1'],
    [],
  ),
  acl(
    'A half for all traffic meets a half for one port.',
    ['100 allow all 0.0.0.0/1', '110 allow tcp 22 128.0.0.0/1'],
    SSH,
  ),
  acl(
    'The second half is denied before it is allowed.',
    ['10 allow tcp 22 0.0.0.0/1', '20 deny tcp 22 0.0.0.0/0', '30 allow tcp 22 128.0.0.0/1'],
    [],
  ),
  acl(
    'A half is allowed before it is denied, the other half after.',
    ['10 allow tcp 22 0.0.0.0/1', '20 deny tcp 22 0.0.0.0/1', '30 allow tcp 22 0.0.0.0/0'],
    SSH,
  ),
  acl(
    'Everything but multicast and reserved space is everything that is public.',
    ['10 allow tcp 22 0.0.0.0/1', '20 allow tcp 22 128.0.0.0/2', '30 allow tcp 22 192.0.0.0/3'],
    SSH,
  ),
  acl('Private addresses let in are not the internet.', ['100 allow all 10.0.0.0/8'], []),
  acl('One public address let in is not the internet.', ['100 allow all 9.9.9.9/32'], []),
  acl('A wide public network let in is not the internet.', ['100 allow all 64.0.0.0/2'], []),
  acl(
    'A length of 0 is everything, whatever address stands before it.',
    ['100 allow tcp 22 10.1.2.3/0'],
    SSH,
  ),
  acl(
    'The address 0.0.0.0 alone is not everything.',
    ['90 deny tcp 22 0.0.0.0/32', '100 allow tcp 22 0.0.0.0/0'],
    SSH,
  ),
  acl('Of IPv6, 2000::/3 is all that is public.', ['100 allow tcp 22 2000::/3'], ['tcp 22 ipv6']),
  acl('So is the lower half of IPv6, which holds it.', ['100 allow tcp 22 ::/1'], ['tcp 22 ipv6']),
  acl('The upper half of IPv6 holds no public address.', ['100 allow tcp 22 8000::/1'], []),
  acl('To deny the upper half of IPv6 takes nothing away.', ['90 deny all 8000::/1', ALLOW6], ALL6),
  acl('2000::/4 is half of the IPv6 internet.', ['90 deny all 2000::/4', ALLOW6], []),
  acl('One /32 of IPv6, as providers have it, is little.', ['90 deny all 2a00:1450::/32', ALLOW6], ALL6),
  acl('A /12 of IPv6, as registries have it, is little.', ['90 deny all 2a00::/12', ALLOW6], ALL6),
  acl(
    'Three eighths of 2000::/3 are more than a quarter.',
    ['90 deny all 2800::/5', '91 deny all 2400::/6', ALLOW6],
    [],
  ),
  acl('Unique local addresses are not public.', ['100 allow all fc00::/7'], []),
  acl('IPv4 written as IPv6 is not IPv4, and not public.', ['100 allow all ::ffff:0.0.0.0/96'], []),
  acl(
    'Half of IPv4 and half of IPv6 are not one internet.',
    ['100 allow tcp 22 0.0.0.0/1', '110 allow tcp 22 2000::/4'],
    [],
  ),
]
