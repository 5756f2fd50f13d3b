/**
 * Verbs of actions that only read: those of AWS's own SecurityAudit, ViewOnlyAccess and ReadOnlyAccess (March 2026). AWS
 * has no list of all actions that could be asked.
 */
const READING = [
  ['batchdescribe', 'batchget', 'batchlist', 'check', 'classify', 'compare', 'contains', 'count'],
  ['describe', 'detect', 'discover', 'download', 'estimate', 'evaluate', 'filter', 'generate', 'get'],
  ['head', 'isauthorized', 'ismember', 'isvpcpeered', 'list', 'lookup', 'partiqlselect', 'preview', 'probe'],
  ['query', 'read', 'recognize', 'resolve', 'retrieve', 'sample', 'scan', 'search', 'select', 'simulate'],
  ['test', 'validate', 'verify', 'view'],
].flat()

/** Verbs of which nearly every service has one. */
const COMMON = ['create', 'delete', 'put', 'tag', 'update']

const WRITING = [
  COMMON,
  ['accept', 'activate', 'add', 'allocate', 'apply', 'associate', 'attach', 'authorize', 'batchdelete'],
  ['batchput', 'batchupdate', 'batchwrite', 'cancel', 'change', 'checkin', 'checkout', 'copy', 'deactivate'],
  ['deploy', 'deregister', 'detach', 'disable', 'disassociate', 'enable', 'execute', 'import', 'invoke'],
  ['modify', 'move', 'pass', 'publish', 'purge', 'reboot', 'register', 'reject', 'release', 'remove'],
  ['replace', 'reset', 'restore', 'resume', 'revoke', 'rotate', 'run', 'schedule', 'send', 'set', 'start'],
  ['stop', 'suspend', 'terminate', 'transfer', 'untag', 'upload', 'write'],
].flat()

/** Actions, or patterns of them, whose names say something else than what they do: the same policies have all of these. */
const READS_NEVERTHELESS =
  /^(?:apigateway:(?:get|head)|(?:athena|codedeploy):batch.*|cloudtrail:startquery|codecommit:gitpull|config:deliver.*|es:eshttp(?:get|head)|logs:(?:start|stop)(?:query|livetail)|sdb:domainmetadata)$/

/** Services none of whose actions changes anything; a session of another role is no change by itself. */
const CHANGES_NOTHING: ReadonlySet<string> = new Set(['pricing', 'sts', 'sustainability'])

/** What stands for the part of a name that a pattern leaves open. */
const REST = 'unnamed'

/** Actions, in lower case, of those that a pattern stands for. */
export interface Changing {
  /** Each changes something; of the service's actions that a wildcard leaves open, as they may be called. */
  readonly certain: readonly string[]
  /** They may. */
  readonly possible: readonly string[]
}

const NOTHING: Changing = { certain: [], possible: [] }

/**
 * What of an Action element's pattern (lower case, such as `s3:put*`) changes something, by the verbs that the names of
 * actions begin with.
 */
export function changingActions(pattern: string): Changing {
  const [service = '', name = '*'] = pattern.includes(':') ? pattern.split(':') : ['*', pattern]
  if (CHANGES_NOTHING.has(service) || READS_NEVERTHELESS.test(pattern)) return NOTHING
  const prefix = service.replaceAll(/[*?]+/g, REST)
  const [head = ''] = name.split(/[*?]/)
  const action = head === name ? `${prefix}:${name}` : `${prefix}:${head}${REST}`
  const [reads, writes] = [longestIn(READING, head), longestIn(WRITING, head)]
  if (writes > reads) return { certain: [action], possible: [] }
  if (reads > 0) return NOTHING
  if (head === name) return { certain: [], possible: [action] }
  const open = WRITING.filter((verb) => verb.startsWith(head)).map((verb) => `${prefix}:${verb}${REST}`)
  if (COMMON.some((verb) => verb.startsWith(head))) return { certain: open, possible: [] }
  const isReading = open.length === 0 && READING.some((verb) => verb.startsWith(head))
  return isReading ? NOTHING : { certain: [], possible: [action, ...open] }
}

/** How many letters of the name are one of the verbs. */
function longestIn(verbs: readonly string[], name: string): number {
  return Math.max(0, ...verbs.filter((verb) => name.startsWith(verb)).map(({ length }) => length))
}
