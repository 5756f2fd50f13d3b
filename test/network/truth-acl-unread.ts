import { acl, type AclRow } from './truth-acl-row.ts'
import { ALL4, ALL6 } from './truth-row.ts'

const ALL = [...ALL4, ...ALL6]
const SSH_ALLOWED = '100 allow tcp 22 0.0.0.0/0'
const SSH = ['tcp 22 ipv4']

/** Entries that make no sense may be anything at their number. */
export const ACL_UNREAD_ROWS: readonly AclRow[] = [
  acl('A protocol that nobody knows may be any.', ['90 deny tpc 22 0.0.0.0/0', SSH_ALLOWED], [], ALL),
  acl('An action that nobody knows may be either.', ['90 refuse tcp 22 0.0.0.0/0', SSH_ALLOWED], [], ALL),
  acl('A network that is none may be any.', ['90 deny tcp 22 0.0.0.0/40', SSH_ALLOWED], [], ALL),
  acl('A range turned round says nothing.', ['90 deny tcp 23-22 0.0.0.0/0', SSH_ALLOWED], [], ALL),
  acl('Ports that are no numbers say nothing.', ['90 deny tcp ssh 0.0.0.0/0', SSH_ALLOWED], [], ALL),
  acl('ICMP has no type 256.', ['90 deny icmp 256/0 0.0.0.0/0', SSH_ALLOWED], [], ALL),
  acl(
    'An entry without a number may come first of all.',
    ['none deny tcp 22 0.0.0.0/0', '1 allow tcp 22 0.0.0.0/0'],
    [],
    ALL,
  ),
  acl(
    'Something that is no entry may be one, and come first.',
    ['nonsense', '1 allow tcp 22 0.0.0.0/0'],
    [],
    ALL,
  ),
  acl(
    'An entry that does not say its direction may be for what comes in.',
    ['in-or-out 90 deny tcp 22 0.0.0.0/0', SSH_ALLOWED],
    [],
    ALL,
  ),
  acl(
    'What comes before the unread entry is certain.',
    [SSH_ALLOWED, '110 allow tpc 22 0.0.0.0/0'],
    SSH,
    ALL,
  ),
  acl(
    'What comes before an unread denial is certain too.',
    [SSH_ALLOWED, '110 deny tpc 22 0.0.0.0/0'],
    SSH,
    ALL,
  ),
  acl(
    'Where all is allowed before, the unread entry decides nothing.',
    ['100 allow all 0.0.0.0/0', '101 allow all ::/0', '110 deny tpc 0.0.0.0/0'],
    ALL,
  ),
  acl(
    'Where all is denied before, the unread entry decides nothing.',
    ['100 deny all 0.0.0.0/0', '101 deny all ::/0', '110 allow tpc 0.0.0.0/0'],
    [],
  ),
  acl(
    'Where one family is decided before, only the other is unknown.',
    ['100 allow all 0.0.0.0/0', '110 allow tpc ::/0'],
    ALL4,
    ALL,
  ),
  acl('An unread entry for what goes out decides nothing.', ['out 90 deny tpc 0.0.0.0/0', SSH_ALLOWED], SSH),
]
