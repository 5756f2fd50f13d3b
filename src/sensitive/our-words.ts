/** Members with words of a closed set. */
const OURS: ReadonlySet<string> = new Set([
  'account',
  'action',
  'deniedBy',
  'environment',
  'how',
  'kind',
  'kinds',
  'operation',
  'partition',
  'path',
  'properties',
  'reason',
  'region',
  'regions',
  'result',
  'rule',
  'rules',
  'severity',
  'standing',
  'state',
  'status',
])

/** What a resource had or has, and what its owner wrote: members in it are called by them. */
const THEIRS = /(?:^|\.)(?:tags|before|after|value)[.[]/

/** Whether the member at the path of a value of ours, such as a finding, has words of a closed set. */
export function isOurs(path: string): boolean {
  const member = path.slice(path.lastIndexOf('.') + 1).replace(/(?:\[\d+\])+$/, '')
  return OURS.has(member) && !THEIRS.test(path)
}

/** Properties are called by words; tags may be called anything. */
export function isPropertyName(name: string): boolean {
  return /^\w+$/.test(name)
}
