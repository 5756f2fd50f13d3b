import { ALL4, ALL6, all, permission, row, tcp, udp, type TruthRow } from './truth-row.ts'

const W = '0.0.0.0/0'
const W6 = '::/0'
const PL = 'pl-unread'

export const PREFIX_LIST_ROWS: readonly TruthRow[] = [
  row(
    'The list holds everything; whoever ignores prefix lists misses it.',
    [tcp(22, 22, 'pl-world')],
    ['tcp 22 ipv4'],
  ),
  row('The list holds everything of IPv6.', [tcp(22, 22, 'pl-world6')], ['tcp 22 ipv6']),
  row('The list holds two halves.', [tcp(22, 22, 'pl-halves')], ['tcp 22 ipv4']),
  row('The list holds four quarters.', [tcp(22, 22, 'pl-quarters')], ['tcp 22 ipv4']),
  row('Two lists hold a half each.', [tcp(22, 22, 'pl-low', 'pl-high')], ['tcp 22 ipv4']),
  row(
    'Two lists hold a half each, and meet where the ports of their permissions do.',
    [tcp(20, 23, 'pl-low'), tcp(22, 25, 'pl-high')],
    ['tcp 22-23 ipv4'],
  ),
  row(
    'The list holds one half, a CIDR is the other.',
    [tcp(22, 22, 'pl-low', '128.0.0.0/1')],
    ['tcp 22 ipv4'],
  ),
  row('All traffic is let in from a list of everything.', [all('pl-world')], ALL4),
  row('All IPv6 traffic is let in from a list of everything.', [all('pl-world6')], ALL6),
  row('The list holds one half.', [tcp(22, 22, 'pl-low')], []),
  row('The list holds the networks of an office.', [tcp(22, 22, 'pl-office')], []),
  row('The list is empty.', [tcp(22, 22, 'pl-empty')], []),
  row('A list that could not be read may hold anything.', [tcp(22, 22, PL)], [], [PL]),
  row(
    'Two lists that could not be read may hold anything.',
    [tcp(22, 22, 'pl-b', 'pl-a')],
    [],
    ['pl-a', 'pl-b'],
  ),
  row(
    'An unread list changes nothing where both families are open.',
    [tcp(22, 22, PL, W, W6)],
    ['tcp 22 ipv4', 'tcp 22 ipv6'],
  ),
  row(
    'An unread list may hold IPv6, of which nothing is open yet.',
    [tcp(22, 22, PL, W)],
    ['tcp 22 ipv4'],
    [PL],
  ),
  row(
    'An unread list changes nothing on ports that another permission opens.',
    [tcp(22, 22, PL), tcp(0, 99, W, W6)],
    ['tcp 0-99 ipv4', 'tcp 0-99 ipv6'],
  ),
  row(
    'An unread list reaches one port further than what is open.',
    [tcp(22, 100, PL), tcp(0, 99, W, W6)],
    ['tcp 0-99 ipv4', 'tcp 0-99 ipv6'],
    [PL],
  ),
  row(
    'An unread list is for another port than the open one.',
    [tcp(22, 22, PL), tcp(443, 443, W, W6)],
    ['tcp 443 ipv4', 'tcp 443 ipv6'],
    [PL],
  ),
  row(
    'An unread list is for UDP, and TCP is open.',
    [udp(22, 22, PL), tcp(22, 22, W, W6)],
    ['tcp 22 ipv4', 'tcp 22 ipv6'],
    [PL],
  ),
  row(
    'An unread list changes nothing where all traffic is open.',
    [tcp(22, 22, PL), all(W, W6)],
    [...ALL4, ...ALL6],
  ),
  row(
    'An unread list for ESP changes nothing where all traffic is open.',
    [permission('50', {}, PL), all(W, W6)],
    [...ALL4, ...ALL6],
  ),
  row(
    'An unread list for all traffic may open more than all of TCP.',
    [all(PL), tcp(0, 65535, W, W6)],
    ['tcp 0-65535 ipv4', 'tcp 0-65535 ipv6'],
    [PL],
  ),
  row(
    'Unread lists for ESP and for all traffic may each open something.',
    [permission('50', {}, 'pl-b'), all('pl-a')],
    [],
    ['pl-a', 'pl-b'],
  ),
  row('An unread list may hold the other half.', [tcp(22, 22, PL, '0.0.0.0/1')], [], [PL]),
  row(
    'An unread list may hold anything, whatever a security group is.',
    [tcp(22, 22, PL, 'sg-0123456789abcdef0')],
    [],
    [PL],
  ),
  row('An entry that makes no sense may be anything.', [tcp(22, 22, 'pl-broken')], [], ['pl-broken']),
  row(
    'An entry that makes no sense may be IPv6, of which nothing is open yet.',
    [tcp(22, 22, 'pl-broken-world')],
    ['tcp 22 ipv4'],
    ['pl-broken-world'],
  ),
  row(
    'An entry that makes no sense changes nothing where both families are open.',
    [tcp(22, 22, 'pl-broken-world', W6)],
    ['tcp 22 ipv4', 'tcp 22 ipv6'],
  ),
  row(
    'An unread list and a range turned round may open anything.',
    [tcp(23, 22, PL)],
    [],
    [`ports 23 to 22 from ${PL}`],
  ),
]
