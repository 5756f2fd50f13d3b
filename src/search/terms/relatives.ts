import type { Resource } from '../../model/resource.ts'
import { MAX_LEVELS, type Path, type Segment } from '../language/ast.ts'
import { about, type Compilation, ownReported } from './compilation.ts'
import { documentOf, documentType } from './documents.ts'
import { nearestName } from '../../text/nearest.ts'
import { type Frame, frameOf, graphOf } from './matcher.ts'
import { scopeOf, typeOfScope } from './properties.ts'
import type { Section } from './section.ts'
import { startAt, walkFrom } from '../graph/traverse.ts'
import type { Direction } from '../language/walks.ts'

const SECTION_NAMES = { in: 'ancestors', out: 'descendants' } as const

/** `/ancestors.<kind>…` and `/descendants.<kind>…`: the nearest resource of the kind on default edges, first found. */
export function relativeSection(
  path: Path,
  direction: Direction,
  rest: readonly Segment[],
  compilation: Compilation,
): Section {
  const section = SECTION_NAMES[direction]
  const [kind, ...inside] = rest
  const { kindNames, kindGraph, needs, problems, structure, subjects } = compilation
  const name = kind?.name ?? ''
  if (kind === undefined || kind.indices.length > 0) {
    problems.refuse(`Expected the name of a kind after /${section}, but found \`${path.text}\`.`, path.at)
  } else if (!kindNames.isKnown(name)) {
    const guess = nearestName(name, [...kindNames.names])
    const fix =
      guess === null ? 'expected the name of a kind that this program reads' : `perhaps you mean \`${guess}\``
    problems.refuse(`\`${path.text}\`: there is no kind \`${name}\`; ${fix}.`, path.at)
  }
  const kinds = kindNames.concrete([name])
  const walk = { type: 'default', direction, start: 1, end: MAX_LEVELS } as const
  const starts = new Set(subjects.map((subject) => subject.name))
  const ends = new Set([...kinds].filter((end) => kindGraph.ends(starts, walk).has(end)))
  // The nearest account or region is the resource's own: nothing on another path can be nearer.
  const direct = direction === 'in' && [...ends].every((end) => structure.kinds.has(end))
  if (!direct) needs.addCorridor(kindGraph.corridor(starts, walk, ends))
  needs.add(ends)
  needs.graph = true
  needs.around = true
  if (ends.size === 0 && starts.size > 0 && kinds.size > 0) {
    problems.warn(`\`${path.text}\` is always missing: no default edges lead there.`)
  }
  const find = (frame: Frame): Resource | null => {
    for (const { resource } of walkFrom(graphOf(frame.surroundings), startAt(frame.resource), walk)) {
      if (kinds.has(resource.kind)) return resource
    }
    return null
  }
  const declared = ownReported(about(compilation, ends))
  const [first, ...properties] = inside
  if (first?.name === 'id' && properties.length === 0) {
    const meant = `/${section}.${name}.reported.id`
    problems.warn(
      `\`${path.text}\` is the id of a node in the graph, not the cloud's; perhaps you mean \`${meant}\`.`,
    )
  }
  if (first?.name === 'reported' && first.indices.length === 0) {
    return {
      root: (frame) => find(frame)?.reported,
      name: `/${section}.${name}.reported`,
      rest: properties,
      scope: ends.size === 0 ? null : declared,
    }
  }
  const type = documentType(typeOfScope(declared))
  return {
    root: (frame) => {
      const found = find(frame)
      return {
        [name]: found === null ? null : documentOf(frameOf(found, frame.surroundings), compilation.model),
      }
    },
    name: `/${section}`,
    rest: kind === undefined ? [] : [kind, ...inside],
    scope: ends.size === 0 ? null : scopeOf({ [name]: type }),
  }
}
