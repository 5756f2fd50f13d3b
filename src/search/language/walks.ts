import type { EdgeType } from '../../model/resource.ts'
import type { Navigation } from './ast.ts'

export type Direction = 'in' | 'out'

/** One way of an arrow: a path never mixes types or directions, so an arrow is the union of its walks. */
export interface Walk {
  readonly type: EdgeType
  readonly direction: Direction
  /** Levels: the vertices reached lie from `start` to `end` edges away. */
  readonly start: number
  readonly end: number
}

export function walksOf({ direction, types, outTypes, start, end }: Navigation): readonly Walk[] {
  const walks = (way: Direction, ofTypes: readonly EdgeType[]): readonly Walk[] =>
    ofTypes.map((type) => ({ type, direction: way, start, end }))
  if (direction !== 'both') return walks(direction, types)
  return [...walks('in', types), ...walks('out', outTypes.length > 0 ? outTypes : types)]
}
