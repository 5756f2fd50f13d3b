import { KINDS } from '../clouds/clouds.ts'
import type { AttributeChange, ReportedAttribute, ReportedChange } from '../model/change.ts'
import type { Finding } from '../model/finding.ts'
import { isJsonObject, type Json } from '../model/json.ts'
import { rootOf } from '../rules/change/view.ts'
import { compareText } from '../text/compare.ts'
import { limitCodePoints } from '../text/limit.ts'
import { some } from '../text/words.ts'

/** Of a value in a line. */
const VALUE = 160

/** What is said of a value that is not there. */
const NOTHING = 'nothing'

/** A change as people read it. */
type ShownAttribute = Omit<ReportedAttribute, 'id'>

/** What reports say of a change: its sentence, and the attributes of which that says less than their values do. */
export function changeShown({ kind, because, change }: Pick<Finding, 'kind' | 'because' | 'change'>): {
  readonly sentence: string | null
  readonly attributes: readonly ShownAttribute[]
} {
  const all = change?.attributes ?? []
  const say = KINDS.get(kind)?.say ?? {}
  const attributes = replaced(
    all.filter((one) => one.path !== '' && (one.operation === 'changed' || say[rootOf(one)] === undefined)),
  )
  const isSaid = attributes.length === 0 || attributes.length < replaced(all).length
  return { sentence: isSaid ? (because ?? null) : null, attributes }
}

/** An item of a list that went while another one came is one change, from the one to the other. */
function replaced(attributes: readonly ShownAttribute[]): readonly ShownAttribute[] {
  return [...Map.groupBy(attributes, ({ path }) => path).values()].flatMap((same) => {
    const [gone, come] = same.toSorted((a, b) => compareText(b.operation, a.operation))
    if (same.length !== 2 || gone?.operation !== 'removed' || come?.operation !== 'added') return same
    return [
      { ...come, ...(gone.cut === true ? { cut: true } : {}), operation: 'changed', before: gone.before },
    ]
  })
}

/** `false → true`, `added cidr_ip 0.0.0.0/0`; what its values are is left out of a resource as a whole. */
export function happenedTo({ operation, path, before, after, cut }: ShownAttribute): string {
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
  return limitCodePoints(plainOf(value), VALUE)
}

/** `sse_algorithm aws:kms, bucket_key_enabled true`; in JSON what holds more than names and single values. */
function plainOf(value: Json): string {
  if (typeof value === 'string' && value !== '') return value
  const members = isJsonObject(value) ? Object.entries(value) : []
  if (members.length === 0 || members.some(([, member]) => typeof member === 'object'))
    return JSON.stringify(value)
  return members.map(([name, member]) => `${name} ${plainOf(member)}`).join(', ')
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
