import { GAP_REASONS } from '../model/coverage.ts'

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

/** Whether the text at the path of a value of ours, such as a finding, is of a closed set. */
export function isOurs(path: string, text: string): boolean {
  const member = path.slice(path.lastIndexOf('.') + 1).replace(/(?:\[\d+\])+$/, '')
  // Gaps have reasons, and so have exceptions, which are somebody's words.
  if (member === 'reason') return GAP_REASONS.some((one) => one === text)
  return OURS.has(member) && !THEIRS.test(path)
}

/** Properties are called by words; tags may be called anything. */
export function isPropertyName(name: string): boolean {
  return /^\w+$/.test(name)
}
