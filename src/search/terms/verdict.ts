import type { Resource } from '../../model/resource.ts'
import { frameOf, type Graph, type Matcher, possibleFrames } from './matcher.ts'

/** What a search says of a resource in a graph that was read in part; `undecided`: that hangs on what was not read. */
export type Verdict = boolean | 'undecided'

/** What of a graph was read, as far as one search asks about it. */
export interface Known {
  /** Whether there may be more resources of these kinds, or more edges of theirs, around the resource than the graph has. */
  mayBeMore(kinds: ReadonlySet<string>, around: Resource): boolean
  /** Whether all that the search asks about the resource itself was read. */
  isRead(resource: Resource): boolean
}

export type Judge = (resource: Resource, graph: Graph, known: Known) => Verdict

/** By a filter and a `with`, if there is one. */
export function judgeBy(term: Matcher, clause: { readonly judge: Judge } | null): Judge {
  return (resource, graph, known) => {
    const own = verdictOf(term, resource, graph, known)
    if (own === false || clause === null) return own
    const around = clause.judge(resource, graph, known)
    return own === true || around === false ? around : 'undecided'
  }
}

/** What holds of all that the resource may be is certain (see Resource.doubts). */
function verdictOf(term: Matcher, resource: Resource, graph: Graph, known: Known): Verdict {
  if (!known.isRead(resource)) return 'undecided'
  const verdict = term.test(resource.reported, frameOf(resource, graph))
  const { doubts, masked } = resource
  if (doubts === undefined && masked === undefined) return verdict
  const isSame = possibleFrames(resource, graph).every((one) => term.test(one.reported, one) === verdict)
  return isSame ? verdict : 'undecided'
}
