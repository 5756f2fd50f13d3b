/**
 * Verbs of actions that change nothing: those of AWS's own SecurityAudit, ViewOnlyAccess and ReadOnlyAccess and of its
 * policies for reading single services (March 2026). AWS has no list of all actions that could be asked.
 */
const READING = [
  ['adminget', 'adminlist', 'batchcheck', 'batchdescribe', 'batchdetect', 'batchget', 'batchlist'],
  [
    'batchread',
    'check',
    'classify',
    'compare',
    'contains',
    'count',
    'decrypt',
    'describe',
    'detect',
    'discover',
  ],
  [
    'download',
    'encrypt',
    'estimate',
    'evaluate',
    'filter',
    'generate',
    'get',
    'head',
    'isauthorized',
    'ismember',
  ],
  ['isvpcpeered', 'list', 'lookup', 'partiqlselect', 'preview', 'probe', 'query', 'read', 'receive'],
  ['recognize', 'resolve', 'retrieve', 'sample', 'scan', 'search', 'select', 'simulate', 'synthesize'],
  ['test', 'translate', 'validate', 'verify', 'view'],
].flat()

/** Verbs of which nearly every service has one. */
const COMMON = ['create', 'delete', 'put', 'tag', 'update']

const WRITING = [
  COMMON,
  ['accept', 'activate', 'add', 'allocate', 'apply', 'associate', 'attach', 'authorize', 'batchdelete'],
  ['batchput', 'batchupdate', 'batchwrite', 'cancel', 'change', 'checkin', 'checkout', 'copy', 'deactivate'],
  ['deploy', 'deregister', 'detach', 'disable', 'disassociate', 'enable', 'execute', 'import', 'invoke'],
  ['modify', 'move', 'passrole', 'publish', 'purge', 'reboot', 'register', 'reject', 'release', 'remove'],
  ['replace', 'reset', 'restore', 'resume', 'revoke', 'rotate', 'run', 'schedule', 'send', 'set', 'start'],
  ['stop', 'suspend', 'terminate', 'transfer', 'untag', 'upload', 'write'],
].flat()

/** Actions, or patterns of them, whose names say something else than what they do: the same policies have nearly all. */
const READS_NEVERTHELESS = new RegExp(
  `^(?:${[
    'apigateway:(?:get|head)',
    '(?:athena|codedeploy):batch.*',
    '[\\w-]+:(?:cancel|execute|start|stop)query',
    'codecommit:gitpull',
    'config:deliver.*',
    'devops-guru:startcostestimation',
    'elasticbeanstalk:request.*',
    'es:eshttp(?:get|head)',
    'logs:(?:start|stop)livetail',
    'sdb:domainmetadata',
    'servicequotas:startquotautilizationreport',
    'wellarchitected:exportlens',
    'xray:(?:start|cancel)traceretrieval',
  ].join('|')})$`,
)

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
