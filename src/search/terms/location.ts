import type { Json } from '../../model/json.ts'
import type { ValueType } from '../../model/kind.ts'
import { enumerate } from '../../text/words.ts'
import type { Path, Segment } from '../language/ast.ts'
import type { Compilation, Place } from './compilation.ts'
import { nearest } from '../../text/nearest.ts'
import type { Frame } from './matcher.ts'
import {
  type Declared,
  declaredType,
  declaringKinds,
  namesInstead,
  reportedScope,
  scopeInside,
  type TypeScope,
} from './properties.ts'
import { sectionOf } from './sections.ts'
import { ANCESTORS, ENVIRONMENT } from '../graph/structure.ts'
import { compileSome, type Probe, type Step, stepsOf } from './steps.ts'

/** Where a path leads: what it starts from, the steps from there, and the declared type at its end. */
export interface Location {
  /** What an absolute path starts from; null: a relative path starts from the value in force. */
  readonly root: ((frame: Frame) => Json | undefined) | null
  /** The text of the start for evidence, given that of the place in force. */
  readonly startName: (path: string) => string
  readonly steps: readonly Step[]
  readonly segments: readonly Segment[]
  readonly type: ValueType | null
  /** What is declared behind this path, for terms in `.{…}`. */
  readonly inside: TypeScope | null
  /** See Section. */
  readonly ancestor: string | null
}

/** Properties that are computed from a time: the age of a resource comes from its ctime. */
const SYNTHETIC: Readonly<Record<string, string>> = {
  age: 'ctime',
  last_update: 'mtime',
  last_access: 'atime',
}

/** Kinds that a sentence names. */
const MOST_NAMED = 3

/** The timestamp behind a synthetic age at the end of this path, or null. */
export function timestampOf(path: Path, place: Place): string | null {
  const segments = withoutShortNames(path, place)
  const last = segments.at(-1)
  if (last === undefined || last.indices.length > 0) return null
  const absolute = path.absolute || segments !== path.segments
  const section = absolute
    ? segments
        .slice(0, -1)
        .map((segment) => segment.name)
        .join('.')
    : 'reported'
  if (place.inContext && !absolute) return null
  if (section === 'metadata') return last.name === 'exported_age' ? 'exported_at' : null
  const reported = section === 'reported' || /^ancestors\.\w+\.reported$/.test(section)
  const alone = absolute || segments.length === 1
  return reported && alone && Object.hasOwn(SYNTHETIC, last.name) ? (SYNTHETIC[last.name] ?? null) : null
}

/** Whether some value at the end of the path passes. */
export function someAt({ root, steps }: Location, test: Probe): Probe {
  const some = compileSome(steps, test)
  return root === null ? some : (_, frame) => some(root(frame), frame)
}

export function startOf({ root }: Location, value: Json | undefined, frame: Frame): Json | undefined {
  return root === null ? value : root(frame)
}

/** Follows short names and sections, and warns of properties that no kind has. */
export function locate(path: Path, place: Place, compilation: Compilation, lastName?: string): Location {
  const renamed = withoutShortNames(path, place)
  const segments = lastName === undefined ? renamed : withLast(renamed, lastName)
  for (const { name } of segments) compilation.needs.names.add(name)
  if (renamed !== path.segments) noteShortName(path, renamed, compilation)
  if (path.absolute || renamed !== path.segments) {
    const section = sectionOf(path, segments, compilation)
    const declared = check(path, section.rest, section.scope, compilation)
    return {
      root: section.root,
      startName: () => section.name,
      steps: stepsOf(section.rest),
      segments: section.rest,
      type: declared?.type ?? null,
      inside: section.scope === null ? null : scopeInside(section.scope, section.rest),
      ancestor: section.ancestor ?? null,
    }
  }
  const declared = check(path, segments, place.scope, compilation)
  return {
    root: null,
    startName: (name) => name,
    steps: stepsOf(segments),
    segments,
    type: declared?.type ?? null,
    inside: scopeInside(place.scope, segments),
    ancestor: null,
  }
}

/**
 * `account = x` → /ancestors.account.reported.name, `account.id` → …reported.id, `environment` → that of the account,
 * `usage.x` → /usage.x.
 */
function withoutShortNames(path: Path, place: Place): readonly Segment[] {
  const [first, ...rest] = path.segments
  const plain = first !== undefined && first.indices.length === 0 && path.text.startsWith(first.name)
  if (path.absolute || place.inContext || !plain) return path.segments
  if (first.name === 'usage' && rest.length > 0) return [...path.segments]
  if (first.name === ENVIRONMENT && rest.length === 0) return inAncestor('account', [first])
  if (!ANCESTORS.includes(first.name)) return path.segments
  return inAncestor(first.name, rest.length > 0 ? rest : [{ name: 'name', indices: [] }])
}

/** Whether anything of a resource is called so: a property of any kind, or one that is known of all. */
export function isNamed(path: Path, { model }: Pick<Compilation, 'model'>): boolean {
  const place = { scope: reportedScope([...model.values()]), inContext: false }
  return (
    path.absolute ||
    withoutShortNames(path, place) !== path.segments ||
    timestampOf(path, place) !== null ||
    declaredType(place.scope, path.segments) !== null
  )
}

/** Whether the path is `account` and no more. */
export function isAccountName(path: Path, place: Place): boolean {
  return path.text === 'account' && withoutShortNames(path, place) !== path.segments
}

function inAncestor(kind: string, property: readonly Segment[]): readonly Segment[] {
  return [...['ancestors', kind, 'reported'].map((name) => ({ name, indices: [] })), ...property]
}

function withLast(segments: readonly Segment[], name: string): readonly Segment[] {
  return [...segments.slice(0, -1), { name, indices: [] }]
}

function noteShortName(path: Path, segments: readonly Segment[], { problems }: Compilation): void {
  const full = segments
    .map(({ name, indices }) => name + indices.map((index) => `[${index}]`).join(''))
    .join('.')
  problems.note(`\`${path.text}\` is short for \`/${full}\`.`)
}

function check(
  path: Path,
  segments: readonly Segment[],
  scope: TypeScope | null,
  compilation: Compilation,
): Declared | null {
  if (scope === null || segments.length === 0) return null
  const declared = declaredType(scope, segments)
  if (declared === null) warnOfUnknown(path, segments, scope, compilation)
  else {
    warnOfOtherKind(path, segments, scope, compilation)
    warnOfLacking(path, segments, scope, compilation)
    const { unopenedList } = declared
    // The context warns of a list before `.{…}`.
    if (unopenedList !== null && segments.some(({ name }) => name === unopenedList)) {
      warnOfList(path, unopenedList, compilation)
    }
  }
  return declared
}

function warnOfUnknown(
  path: Path,
  segments: readonly Segment[],
  scope: TypeScope,
  { problems }: Compilation,
): void {
  const instead = namesInstead(scope, segments)
  if (!path.absolute && ['reported', 'ancestors', 'metadata', 'desired'].includes(segments[0]?.name ?? '')) {
    const fix = segments[0]?.name === 'reported' ? 'leave `reported.` out' : `write \`/${path.text}\``
    problems.warn(`No kind has a property \`${path.text}\`: paths start in the section reported; ${fix}.`)
    return
  }
  const guess = instead === null ? null : nearest(instead.unknown, instead.names)
  const place = segments.length === 1 ? '' : ` instead of \`${instead?.unknown}\``
  const fix = guess === null ? '' : `; perhaps you mean \`${guess}\`${place}`
  problems.warn(`No kind has a property \`${path.text}\`, so it is always missing${fix}.`)
}

/** A misplaced property is as missing as a misspelt one. */
function warnOfOtherKind(
  path: Path,
  segments: readonly Segment[],
  scope: TypeScope,
  { subjects, model, problems }: Compilation,
): void {
  const names = subjects.map((kind) => kind.name)
  const known = scope.owners.some(({ kind }) => kind !== null && names.includes(kind))
  if (names.length === 0 || names.length === model.size || !known) return
  const others: string[] = []
  for (const owner of declaringKinds(scope, segments)) {
    if (owner === null || names.includes(owner)) return
    others.push(owner)
  }
  problems.warn(
    `\`${path.text}\` is a property of ${enumerate(others.slice(0, 3))}, not of ${enumerate(names.slice(0, 3))}.`,
  )
}

/** Every kind may have a time of its creation; AWS tells it of some alone. */
function warnOfLacking(
  path: Path,
  [first, ...more]: readonly Segment[],
  { owners, prefix }: TypeScope,
  { subjects, model, problems }: Compilation,
): void {
  if (first === undefined || more.length + prefix.length > 0) return
  const { name } = first
  if (owners.slice(0, -1).some(({ kind, properties }) => kind === null && Object.hasOwn(properties, name)))
    return
  const known = new Set(owners.map(({ kind }) => kind))
  const own = subjects.filter((kind) => known.has(kind.name))
  const asked = own.length > 0 ? own : [...model.values()].filter((kind) => known.has(kind.name))
  if (asked.length === 0 || !asked.every(({ lacks = [] }) => lacks.includes(name))) return
  const names = asked.map((kind) => kind.name)
  const who = names.length > MOST_NAMED ? 'kind of this search' : enumerate(names, 'or')
  problems.warn(
    path.text.endsWith(name)
      ? `\`${path.text}\` is always missing: no ${who} has it.`
      : `\`${path.text}\` is worked out of \`${name}\`, which no ${who} has, so it is always missing.`,
  )
}

function warnOfList(path: Path, list: string, { problems }: Compilation): void {
  const opened = path.text.replace(new RegExp(`(^|[./])${list}(?=\\.)`), `$1${list}[*]`)
  problems.warn(
    `\`${list}\` is a list, so \`${path.text}\` is always missing; its elements are \`${opened}\`.`,
  )
}
