import { telling, type TellingRow } from './truth-finding-row.ts'

/** Of a group that is on an interface. */
export const TELLING_ROWS: readonly TellingRow[] = [
  telling(
    'One permission opens a dozen services, which are named: one finding, one page.',
    ['tcp 1024-65535 from 0.0.0.0/0'],
    ['high-risk-ports'],
  ),
  telling(
    'Each of two permissions is reported.',
    ['tcp 22 from 0.0.0.0/0', 'tcp 3306 from 0.0.0.0/0'],
    ['mysql', 'ssh'],
  ),
  telling(
    'All traffic is reported by its own rule, and by no other.',
    ['all from 0.0.0.0/0'],
    ['all-traffic'],
  ),
  telling(
    'A permission for SSH next to it has to be removed as well.',
    ['all from 0.0.0.0/0', 'tcp 22 from 0.0.0.0/0'],
    ['all-traffic', 'ssh'],
  ),
  telling(
    'So does one next to a permission for every port.',
    ['tcp 0-65535 from 0.0.0.0/0', 'tcp 22 from 0.0.0.0/0'],
    ['all-ports', 'ssh'],
  ),
  telling(
    'Two halves of the internet open the port together: one fault in two permissions.',
    ['tcp 22 from 0.0.0.0/1', 'tcp 22 from 128.0.0.0/1'],
    ['ssh'],
  ),
  telling('So do both families.', ['tcp 22 from 0.0.0.0/0', 'tcp 22 from ::/0'], ['ssh']),
  telling(
    'A half next to the whole adds nothing.',
    ['tcp 22 from 0.0.0.0/0', 'tcp 22 from 0.0.0.0/1'],
    ['ssh'],
  ),
  telling(
    'Three permissions, three findings: what opens FTP and SSH, MySQL, and a port that nobody authorised.',
    ['tcp 20-22 from 0.0.0.0/0', 'tcp 3306 from 0.0.0.0/0', 'tcp 8443 from 0.0.0.0/0'],
    ['high-risk-ports', 'mysql', 'unauthorised-ports'],
  ),
  telling(
    'HTTPS is authorised.',
    ['tcp 443 from 0.0.0.0/0', 'tcp 8443 from 0.0.0.0/0'],
    ['unauthorised-ports'],
  ),
  telling('Nothing is open to the internet.', ['tcp 22 from 10.0.0.0/8'], []),
]
