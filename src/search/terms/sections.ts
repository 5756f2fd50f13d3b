import type { JsonObject } from '../../model/json.ts'
import type { Path, Segment } from '../language/ast.ts'
import { type Compilation, reportedOf } from './compilation.ts'
import { kindsOf } from './documents.ts'
import { nearest } from '../../text/nearest.ts'
import type { Surrounding } from './matcher.ts'
import { declaredType, metadataScope, reportedScope, scopeOf } from './properties.ts'
import { relativeSection } from './relatives.ts'
import type { Section } from './section.ts'
import { ANCESTORS, ENVIRONMENT, nodeId } from '../graph/structure.ts'

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
  const added = scopeOf(compilation.added)
  if (declaredType(added, segments) !== null) {
    return { root: (frame) => frame.added, name: '/', rest: segments, scope: added }
  }
  switch (name) {
    case 'reported':
      return {
        root: (frame) => frame.reported,
        name: '',
        rest,
        scope: reportedOf(compilation),
      }
    case 'id':
      return whole((frame) => nodeId(frame.resource), segments)
    case 'kinds':
      return whole(({ resource }) => kindsOf(resource.kind, compilation.model), segments)
    case 'ancestors':
      return ancestorSection(path, rest, compilation) ?? relativeSection(path, 'in', rest, compilation)
    case 'descendants':
      return relativeSection(path, 'out', rest, compilation)
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

/** Cloud, account, region and zone, which every resource knows; null for kinds that are looked for in the graph. */
function ancestorSection(path: Path, rest: readonly Segment[], compilation: Compilation): Section | null {
  const [kind, section, ...properties] = rest
  const name = kind?.name ?? ''
  if (!ANCESTORS.includes(name)) return null
  if (section?.name !== 'reported') {
    const sentence = `Expected a property such as /ancestors.${name}.reported.name, but found \`${path.text}\`.`
    compilation.problems.refuse(sentence, path.at)
  }
  const known = [...compilation.model.values()].filter(
    (candidate) => candidate.name === name || candidate.bases.includes(name),
  )
  if (known.length === 0) {
    compilation.problems.warn(
      `\`${path.text}\` is always missing: no kind of ${name} is read by this program.`,
    )
  }
  const property = properties[0]?.name ?? ''
  const root: Section['root'] = ({ resource, surroundings }) =>
    reportedWithName(surroundings.ancestor(resource, name))
  const start = { root, name: `/ancestors.${name}.reported`, rest: properties }
  if (name === 'account' && property === ENVIRONMENT) {
    compilation.needs.environment = true
    compilation.needs.around = true
    return { ...start, ancestor: name, scope: scopeOf({ [ENVIRONMENT]: { type: 'string' } }) }
  }
  if (!['id', 'name'].includes(property)) compilation.needs.graph = true
  // Ids of accounts and names of regions are known without listing them.
  const free = name === 'account' ? ['id'] : ['id', 'name']
  if (!free.includes(property)) compilation.needs.around = true
  const kinds = known.map((candidate) => candidate.name)
  if (property === 'name' && name === 'account') for (const one of kinds) compilation.needs.named.add(one)
  else if (!free.includes(property)) compilation.needs.add(kinds)
  return { ...start, ancestor: name, scope: known.length > 0 ? reportedScope(known) : null }
}

function reportedWithName(ancestor: Surrounding | null): JsonObject | undefined {
  if (ancestor === null) return undefined
  const { id, name, reported } = ancestor
  return reported['id'] === id && reported['name'] === name ? reported : { ...reported, id, name }
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
