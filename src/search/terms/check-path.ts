import { enumerate, some } from '../../text/words.ts'
import { nearestName } from '../../text/nearest.ts'
import { ANCESTORS, ENVIRONMENT } from '../graph/structure.ts'
import type { Path, Segment } from '../language/ast.ts'
import type { Compilation } from './compilation.ts'
import { type Declared, declaredType, declaringKinds, namesInstead, type TypeScope } from './properties.ts'

/** What a path may be that no kind declares. */
const SHORT_NAMES = [...ANCESTORS, ENVIRONMENT, 'age', 'last_update', 'last_access']

/** Kinds and properties that a sentence names. */
const MOST_NAMED = 3
const MOST_MEMBERS = 6

/** The declaration that a path leads to; warns where it leads to nothing, or not to what people expect. */
export function checkPath(
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
  compilation: Compilation,
): void {
  const { problems } = compilation
  const instead = namesInstead(scope, segments)
  if (!path.absolute && ['reported', 'ancestors', 'metadata', 'desired'].includes(segments[0]?.name ?? '')) {
    const fix = segments[0]?.name === 'reported' ? 'leave `reported.` out' : `write \`/${path.text}\``
    problems.warn(`No kind has a property \`${path.text}\`: paths start in the section reported; ${fix}.`)
    return
  }
  // Where a path may begin there are short names as well.
  const short = path.absolute || segments[0]?.name !== instead?.unknown ? [] : SHORT_NAMES
  const own = segments.length + scope.prefix.length === 1 ? ownNames(compilation) : []
  const guess =
    instead === null
      ? null
      : (nearestName(instead.unknown, [...short, ...own]) ?? nearestName(instead.unknown, instead.names))
  const place = segments.length === 1 ? '' : ` instead of \`${instead?.unknown}\``
  // All properties of all kinds are no help.
  const isFirst = scope.prefix.length === 0 && segments[0]?.name === instead?.unknown
  const members = isFirst ? [] : (instead?.names ?? []).map((name) => `\`${name}\``)
  const known = members.length === 0 ? '' : `; in its place there are ${some(members, MOST_MEMBERS)}`
  const fix = guess === null ? known : `; perhaps you mean \`${guess}\`${place}`
  problems.warn(`No kind has a property \`${path.text}\`, so it is always missing${fix}.`)
}

function ownNames({ subjects }: Compilation): readonly string[] {
  return subjects.flatMap(({ properties }) => Object.keys(properties))
}

/** A misplaced property is as missing as a misspelt one. */
function warnOfOtherKind(
  path: Path,
  segments: readonly Segment[],
  scope: TypeScope,
  compilation: Compilation,
): void {
  const { subjects, model, problems } = compilation
  const names = subjects.map((kind) => kind.name)
  const known = scope.owners.some(({ kind }) => kind !== null && names.includes(kind))
  if (names.length === 0 || names.length === model.size || !known) return
  const others: string[] = []
  for (const owner of declaringKinds(scope, segments)) {
    if (owner === null || names.includes(owner)) return
    others.push(owner)
  }
  const [{ name } = { name: '' }, ...inner] = segments
  const guess = inner.length === 0 ? nearestName(name, ownNames(compilation)) : null
  const fix = guess === null ? '' : `; perhaps you mean \`${guess}\``
  problems.warn(
    `\`${path.text}\` is a property of ${enumerate(others.slice(0, 3))}, not of ${enumerate(names.slice(0, 3))}${fix}.`,
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
