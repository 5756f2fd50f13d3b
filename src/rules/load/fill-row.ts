import type { Json } from '../../model/json.ts'
import { textOfValue } from '../../search/index.ts'
import type { YamlPath } from '../../text/yaml-positions.ts'
import { columnAlone, partsOf } from './row-text.ts'

/** What a row has, by column. */
export type Cells = Readonly<Record<string, unknown>>

/** A part of a text that was put together, from its start to that of the next. */
interface Piece {
  readonly start: number
  readonly path: YamlPath
  /** The text that it was taken from, and where in that. */
  readonly text: string
  readonly offset: number
}

/** Where a part of a filled template was taken from. */
interface Origin {
  readonly path: YamlPath
  /** Of a text with placeholders in it. */
  readonly pieces?: readonly Piece[]
}

interface Filled {
  readonly value: unknown
  /** By paths in the value, joined by slashes: of all that does not stand at its own path in the template. */
  readonly origins: ReadonlyMap<string, Origin>
}

const LEFT_OUT = Symbol('left out')

/**
 * The template with the values of a row put in. A text that is nothing but a placeholder becomes the value, an item of
 * a list that is becomes the items of a list, and what becomes null is left out. Values hold no placeholders.
 * @param rowPath where the row stands
 */
export function fillRow(template: unknown, cells: Cells, rowPath: YamlPath): Filled {
  const origins = new Map<string, Origin>()
  const value = fill(template, [], [])
  return { value: value === LEFT_OUT ? null : value, origins }

  function fill(part: unknown, from: YamlPath, to: YamlPath): unknown {
    if (typeof part === 'string') return fillText(part, from, to)
    if (Array.isArray(part)) return fillList(part, from, to)
    if (typeof part !== 'object' || part === null) return part
    const fields = Object.entries(part).map(
      ([name, one]) => [name, fill(one, [...from, name], [...to, name])] as const,
    )
    return Object.fromEntries(fields.filter(([, one]) => one !== LEFT_OUT))
  }

  function fillText(text: string, from: YamlPath, to: YamlPath): unknown {
    const column = columnAlone(text)
    if (column !== null) {
      origins.set(to.join('/'), { path: [...rowPath, column] })
      return cells[column] ?? LEFT_OUT
    }
    const pieces: Piece[] = []
    let filled = ''
    for (const part of partsOf(text)) {
      const cell = part.column === null ? null : textOfValue((cells[part.column] ?? null) as Json)
      const piece =
        part.column === null || cell === null
          ? { path: from, text, offset: part.start }
          : { path: [...rowPath, part.column], text: cell, offset: 0 }
      pieces.push({ start: filled.length, ...piece })
      filled += cell ?? part.text
    }
    if (pieces.length > 1) origins.set(to.join('/'), { path: from, pieces })
    return filled
  }

  function fillList(list: readonly unknown[], from: YamlPath, to: YamlPath): readonly unknown[] {
    const filled: unknown[] = []
    for (const [index, item] of list.entries()) {
      const column = typeof item === 'string' ? columnAlone(item) : null
      const cell = column === null ? null : cells[column]
      if (column !== null && Array.isArray(cell)) {
        for (const [place, one] of cell.entries()) {
          origins.set([...to, filled.length].join('/'), { path: [...rowPath, column, place] })
          filled.push(one)
        }
        continue
      }
      const target = [...to, filled.length]
      origins.set(target.join('/'), { path: [...from, index] })
      const one = fill(item, [...from, index], target)
      if (one !== LEFT_OUT) filled.push(one)
    }
    return filled
  }
}

/** Where what stands at the path of a filled template was taken from. */
export function originOf({ origins }: Filled, path: YamlPath): Origin {
  for (let length = path.length; length > 0; length -= 1) {
    const origin = origins.get(path.slice(0, length).join('/'))
    if (origin === undefined) continue
    const rest = path.slice(length)
    return rest.length === 0 ? origin : { path: [...origin.path, ...rest] }
  }
  return { path }
}
