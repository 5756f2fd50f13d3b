import { ALL4, ALL6, all, permission, row, tcp, udp, type TruthRow } from './truth-row.ts'

const W = '0.0.0.0/0'
const W6 = '::/0'
const PL = 'pl-unread'

export const PREFIX_LIST_ROWS: readonly TruthRow[] = [
  row('a list of everything', [tcp(22, 22, 'pl-world')], ['tcp 22 ipv4']),
  row('a list of everything for IPv6', [tcp(22, 22, 'pl-world6')], ['tcp 22 ipv6']),
  row('a list of two halves', [tcp(22, 22, 'pl-halves')], ['tcp 22 ipv4']),
  row('a list of four quarters', [tcp(22, 22, 'pl-quarters')], ['tcp 22 ipv4']),
  row('two lists with a half each', [tcp(22, 22, 'pl-low', 'pl-high')], ['tcp 22 ipv4']),
  row(
    'two lists with a half each in two permissions',
    [tcp(20, 23, 'pl-low'), tcp(22, 25, 'pl-high')],
    ['tcp 22-23 ipv4'],
  ),
  row(
    'a list with a half and a CIDR with the other',
    [tcp(22, 22, 'pl-low', '128.0.0.0/1')],
    ['tcp 22 ipv4'],
  ),
  row('all traffic from a list of everything', [all('pl-world')], ALL4),
  row('all traffic from a list of everything for IPv6', [all('pl-world6')], ALL6),
  row('a list with one half', [tcp(22, 22, 'pl-low')], []),
  row('a list of an office', [tcp(22, 22, 'pl-office')], []),
  row('an empty list', [tcp(22, 22, 'pl-empty')], []),
  row('a list nobody could read may hold anything', [tcp(22, 22, PL)], [], [PL]),
  row('two lists nobody could read', [tcp(22, 22, 'pl-b', 'pl-a')], [], ['pl-a', 'pl-b']),
  row(
    'an unread list changes nothing where both families are open',
    [tcp(22, 22, PL, W, W6)],
    ['tcp 22 ipv4', 'tcp 22 ipv6'],
  ),
  row('an unread list may open IPv6 where only IPv4 is open', [tcp(22, 22, PL, W)], ['tcp 22 ipv4'], [PL]),
  row(
    'an unread list on ports that another permission opens',
    [tcp(22, 22, PL), tcp(0, 99, W, W6)],
    ['tcp 0-99 ipv4', 'tcp 0-99 ipv6'],
  ),
  row(
    'an unread list reaches one port further',
    [tcp(22, 100, PL), tcp(0, 99, W, W6)],
    ['tcp 0-99 ipv4', 'tcp 0-99 ipv6'],
    [PL],
  ),
  row(
    'an unread list on other ports',
    [tcp(22, 22, PL), tcp(443, 443, W, W6)],
    ['tcp 443 ipv4', 'tcp 443 ipv6'],
    [PL],
  ),
  row(
    'an unread list for UDP beside open TCP',
    [udp(22, 22, PL), tcp(22, 22, W, W6)],
    ['tcp 22 ipv4', 'tcp 22 ipv6'],
    [PL],
  ),
  row('an unread list where all traffic is open', [tcp(22, 22, PL), all(W, W6)], [...ALL4, ...ALL6]),
  row(
    'an unread list of ESP where all traffic is open',
    [permission('50', {}, PL), all(W, W6)],
    [...ALL4, ...ALL6],
  ),
  row(
    'an unread list of all traffic where all of TCP is open',
    [all(PL), tcp(0, 65535, W, W6)],
    ['tcp 0-65535 ipv4', 'tcp 0-65535 ipv6'],
    [PL],
  ),
  row(
    'an unread list of ESP beside one of all traffic',
    [permission('50', {}, 'pl-b'), all('pl-a')],
    [],
    ['pl-a', 'pl-b'],
  ),
  row('an unread list beside a half', [tcp(22, 22, PL, '0.0.0.0/1')], [], [PL]),
  row('an unread list beside a security group', [tcp(22, 22, PL, 'sg-0123456789abcdef0')], [], [PL]),
  row('a list with an entry that makes no sense', [tcp(22, 22, 'pl-broken')], [], ['pl-broken']),
  row(
    'such an entry may still be IPv6 where the rest is everything',
    [tcp(22, 22, 'pl-broken-world')],
    ['tcp 22 ipv4'],
    ['pl-broken-world'],
  ),
  row(
    'such an entry where both families are open',
    [tcp(22, 22, 'pl-broken-world', W6)],
    ['tcp 22 ipv4', 'tcp 22 ipv6'],
  ),
  row('an unread list with ports turned round', [tcp(23, 22, PL)], [], [`ports 23 to 22 from ${PL}`]),
]
