import type { Json } from '../../model/json.ts'
import type { Path } from '../language/ast.ts'
import { Cursor } from '../language/cursor.ts'
import { parsePath } from '../language/parse-paths.ts'
import { Problems } from '../language/problems.ts'
import { CLOUD_KIND } from '../graph/structure.ts'
import { Needs } from '../graph/needs.ts'
import { type Compilation, reportedPlace } from './compilation.ts'
import { timestampOf } from './location.ts'
import type { Frame } from './matcher.ts'
import type { Column, ShownColumns } from './query.ts'
import { secondsSince, valueAt } from './sort.ts'

/** What is shown of results: everything that a condition may ask. What a column needs is no doubt of the results. */
export function compileColumns(
  texts: readonly string[],
  kinds: ReadonlySet<string>,
  compilation: Compilation,
): ShownColumns {
  const needs = new Needs(compilation.structure)
  needs.add([...kinds])
  const warnings: string[] = []
  const columns = texts.map((text): Column => {
    const problems = new Problems(text, false)
    const column = compileColumn(pathOf(text), { ...compilation, needs, problems })
    warnings.push(...problems.warnings)
    return column
  })
  const named = [...needs.kinds].filter((kind) => kind !== CLOUD_KIND)
  return {
    columns,
    warnings,
    kinds: [...new Set([...named, ...needs.costly(compilation.model)])],
    takeGraph: needs.graph,
  }
}

function compileColumn(path: Path, compilation: Compilation): Column {
  const timestamp = timestampOf(path, reportedPlace(compilation))
  if (timestamp === null) return { isAge: false, value: valueAt(path, compilation) }
  const time = valueAt(path, compilation, timestamp)
  const { now } = compilation
  return { isAge: true, value: (frame: Frame): Json | undefined => secondsSince(time(frame), now) }
}

/** As searches write it; a key with other characters may stand without its backticks: `tags.aws:cloudformation:stack-id`. */
function pathOf(text: string): Path {
  const cursor = new Cursor(text, 0)
  const path = parsePath(cursor)
  if (path !== null && cursor.atEnd()) return path
  const segments = text.split('.').map((name) => ({ name, indices: [] }))
  return { text, absolute: false, segments, at: 0 }
}
