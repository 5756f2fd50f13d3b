import type { Aggregate, AggregateFunction, AggregateGroup, GroupName } from './ast.ts'

/** What the columns of an aggregate's rows are called: those of its groups, then those of its functions. */
export function columnsOf({ groups, functions }: Aggregate): readonly string[] {
  return [...groups.map(groupColumn), ...functions.map(functionColumn)]
}

export function groupColumn({ name, as }: AggregateGroup): string {
  return as ?? printName(name)
}

export function functionColumn({ name, argument, as }: AggregateFunction): string {
  return as ?? `${name}_of_${argument.text}`
}

function printName(name: GroupName): string {
  if (name.type === 'path') return name.path.text
  if (name.type === 'entries') return `${name.of}(${name.path.text})`
  return name.parts.map((part) => (typeof part === 'string' ? part : `{${part.text}}`)).join('')
}
