import type { Json, JsonObject } from '../model/json.ts'
import type { Kind } from '../model/kind.ts'
import type { Path, Segment } from './ast.ts'
import type { Compilation } from './compilation.ts'
import { nearest } from './guess.ts'
import type { Frame, Surrounding } from './matcher.ts'
import { nodeId } from './node-id.ts'
import { metadataScope, reportedScope, type TypeScope } from './properties.ts'

/** The start of an absolute path: how to get there, what is declared there, and what of the path is left. */
export interface Section {
  readonly root: (frame: Frame) => Json | undefined
  /** For evidence: `` for the reported section, else with a slash. */
  readonly name: string
  readonly rest: readonly Segment[]
  /** null: nothing is known of it, so nothing is said about unknown properties. */
  readonly scope: TypeScope | null
}

export const ANCESTORS = ['cloud', 'account', 'region', 'zone']
const SECTIONS = [
  'reported',
  'id',
  'kinds',
  'metadata',
  'desired',
  'security',
  'usage',
  'refs',
  'ancestors',
  'descendants',
]

/** Where `/section.rest` begins. */
export function sectionOf(path: Path, segments: readonly Segment[], compilation: Compilation): Section {
  const [first, ...rest] = segments
  const name = first?.name ?? ''
  switch (name) {
    case 'reported':
      return {
        root: (frame) => frame.resource.reported,
        name: '',
        rest,
        scope: reportedScope(kindsInOrder(compilation)),
      }
    case 'id':
      return whole((frame) => nodeId(frame.resource), segments)
    case 'kinds':
      return whole(kindsOf(compilation), segments)
    case 'ancestors':
      return ancestorSection(path, rest, compilation)
    case 'descendants':
      compilation.problems.refuse(`\`${path.text}\`: descendants are not evaluated by this version.`, path.at)
      return missing(segments)
    default:
      warnOfSection(path, name, compilation)
      return { ...missing(segments), scope: name === 'metadata' ? metadataScope() : null, rest }
  }
}

function whole(root: Section['root'], segments: readonly Segment[]): Section {
  const [first, ...rest] = segments
  const start = first === undefined ? [] : [first]
  return {
    root: (frame) => ({ [first?.name ?? '']: root(frame) ?? null }),
    name: '/',
    rest: [...start, ...rest],
    scope: null,
  }
}

function missing(segments: readonly Segment[]): Section {
  return { root: () => undefined, name: `/${segments[0]?.name ?? ''}`, rest: segments.slice(1), scope: null }
}

/** The kinds that `is()` narrows the search to, then all others. */
export function kindsInOrder({ model, subjects }: Compilation): readonly Kind[] {
  return [...new Set([...subjects, ...model.values()])]
}

function kindsOf({ model }: Compilation): Section['root'] {
  return ({ resource }) => [resource.kind, ...(model.get(resource.kind)?.bases ?? [])]
}

function ancestorSection(path: Path, rest: readonly Segment[], compilation: Compilation): Section {
  const [kind, section, ...properties] = rest
  if (kind === undefined || section?.name !== 'reported') {
    const sentence = `Expected an ancestor's property such as /ancestors.account.reported.name, but found \`${path.text}\`.`
    compilation.problems.refuse(sentence, path.at)
  } else if (!ANCESTORS.includes(kind.name)) {
    const sentence = `\`${path.text}\`: only the ancestors ${ANCESTORS.join(', ')} are evaluated by this version.`
    compilation.problems.refuse(sentence, path.at)
  }
  const name = kind?.name ?? ''
  const used = compilation.ancestors.get(name) ?? new Set()
  compilation.ancestors.set(name, used.add(properties[0]?.name ?? ''))
  const known = [...compilation.model.values()].filter((candidate) => candidate.bases.includes(name))
  return {
    root: ({ resource, surroundings }) => reportedOf(surroundings.ancestor(resource, name)),
    name: `/ancestors.${name}.reported`,
    rest: properties,
    scope: known.length > 0 ? reportedScope(known) : null,
  }
}

const reportedCache = new WeakMap<Surrounding, JsonObject>()

function reportedOf(ancestor: Surrounding | null): JsonObject | undefined {
  if (ancestor === null) return undefined
  const known = reportedCache.get(ancestor)
  if (known !== undefined) return known
  const reported = { ...ancestor.reported, id: ancestor.id, name: ancestor.name }
  reportedCache.set(ancestor, reported)
  return reported
}

function warnOfSection(path: Path, name: string, { problems }: Compilation): void {
  if (SECTIONS.includes(name)) {
    problems.warn(`\`${path.text}\` is always missing: the section ${name} is not kept by this program.`)
    return
  }
  const guess = nearest(name, SECTIONS)
  const fix = guess === null ? `properties are written without the slash` : `perhaps you mean \`/${guess}\``
  problems.warn(`There is no section \`${name}\` for \`${path.text}\`, so it is always missing; ${fix}.`)
}
