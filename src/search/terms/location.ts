import type { Json } from '../../model/json.ts'
import type { ValueType } from '../../model/kind.ts'
import type { Path, Segment } from '../language/ast.ts'
import type { Compilation, Place } from './compilation.ts'
import { checkPath } from './check-path.ts'
import { mayLeadOn } from './masked.ts'
import type { Frame } from './matcher.ts'
import { declaredType, reportedScope, scopeInside, type TypeScope } from './properties.ts'
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

/** The same, where a name on the way may be one that is masked: what stands there is open. */
export function someOrOpenAt(location: Location, test: Probe): Probe {
  const some = someAt(location, test)
  const { steps } = location
  // Properties themselves are named by their kinds.
  if (steps.length < 2) return some
  return (value, frame) =>
    frame.ifOpen !== undefined && mayLeadOn(startOf(location, value, frame), steps)
      ? frame.ifOpen
      : some(value, frame)
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
    const declared = checkPath(path, section.rest, section.scope, compilation)
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
  const declared = checkPath(path, segments, place.scope, compilation)
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
