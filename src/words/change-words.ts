import type { AttributeChange, ReportedAttribute, ReportedChange } from '../model/change.ts'
import type { Json } from '../model/json.ts'
import { limitCodePoints } from '../text/limit.ts'
import { some } from '../text/words.ts'

/** Of a value in a line. */
const VALUE = 160

/** What is said of a value that is not there. */
const NOTHING = 'nothing'

/** `changed false → true`, `added {"cidr_ip":"0.0.0.0/0"}`; what its values are is left out of a resource as a whole. */
export function happenedTo({ operation, path, before, after, cut }: ReportedAttribute): string {
  if (path === '') return operation
  const shown = cut === true ? ' (cut)' : ''
  if (operation === 'added') return `added ${valueWords(after)}${shown}`
  if (operation === 'removed') return `removed ${valueWords(before)}${shown}`
  return `${valueWords(before)} → ${valueWords(after)}${shown}`
}

/** The path as people read it: a tag's key or an address with a slash in it is whole. */
export function pathWords({ path }: AttributeChange): string {
  return path
    .split('/')
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'))
    .join(' › ')
}

function valueWords(value: Json): string {
  if (value === null) return NOTHING
  return limitCodePoints(typeof value === 'string' && value !== '' ? value : JSON.stringify(value), VALUE)
}

/** `group_ip_permissions › tcp 22 › ip_ranges, tags › team and 3 more`; `added` of a resource as a whole. */
export function whatChanged({ operation, attributes, left = 0 }: ReportedChange): string {
  if (attributes.some(({ path }) => path === '')) return operation
  const paths = [...new Set(attributes.map(pathWords))]
  const more = Array.from({ length: left }, () => '')
  return some([...paths, ...more], 3)
}

/** Attributes that a line names with their values. */
const MOST = 3

/** `group_ip_permissions › tcp 22 › ip_ranges: added {"cidr_ip":"0.0.0.0/0"}; tags › team: a → b; 2 more`. */
export function changeWords({ attributes, left = 0 }: ReportedChange): string {
  const shown = attributes.slice(0, MOST)
  const rest = attributes.length + left - shown.length
  return [
    ...shown.map((one) => (one.path === '' ? happenedTo(one) : `${pathWords(one)}: ${happenedTo(one)}`)),
    ...(rest > 0 ? [`${rest} more`] : []),
  ].join('; ')
}
