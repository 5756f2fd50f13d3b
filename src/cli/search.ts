import { AWS_KINDS } from '../collect/aws/kinds.ts'
import { readInventory } from '../collect/inventory-reader.ts'
import { surroundingsOf } from '../search/surroundings.ts'
import { EVERYTHING, type Gap } from '../model/coverage.ts'
import type { Evidence } from '../model/evidence.ts'
import type { Resource } from '../model/resource.ts'
import { compileSearch } from '../search/compile.ts'
import { parseInteger } from '../settings/values.ts'
import { visible } from '../text/visible.ts'
import { count, enumerate } from '../text/words.ts'
import { EXIT } from './exit.ts'
import type { SearchOptions } from './options.ts'
import { print } from './print.ts'

/** Searches a saved inventory, line by line: memory does not follow its size. */
export async function searchCommand(text: string, options: SearchOptions): Promise<number> {
  const limit =
    options.limit === undefined ? Infinity : parseInteger('--limit', options.limit, 1, 1_000_000_000)
  const query = compileSearch(text, { model: AWS_KINDS, now: new Date() })
  for (const warning of query.warnings) process.stderr.write(`Warning: ${visible(warning)}\n`)
  const names = new Map<string, string>()
  const gaps: Gap[] = []
  let found = 0
  for await (const record of readInventory(options.inventory)) {
    if (record.type === 'account') names.set(record.id, record.name)
    if (record.type === 'gap' && (record.kind === EVERYTHING || query.kinds.includes(record.kind)))
      gaps.push(record)
    if (record.type !== 'resource') continue
    const account = { id: record.account, name: names.get(record.account) ?? record.account }
    const evidence = query.match(record, surroundingsOf(account, record.region))
    if (evidence === null) continue
    found += 1
    if (found <= limit) show(record, evidence, options)
  }
  if (!options.json)
    print(found > limit ? `${count(found, 'resource')}, ${limit} shown.` : `${count(found, 'resource')}.`)
  if (gaps.length === 0) return EXIT.good
  const where = enumerate([...new Set(gaps.map(({ account, region }) => `${account} ${region}`))].slice(0, 5))
  process.stderr.write(
    visible(
      `The inventory has ${count(gaps.length, 'gap')} in what this search asks about (${where}): there may be more.`,
    ) + '\n',
  )
  return EXIT.incomplete
}

function show(resource: Resource, evidence: readonly Evidence[], { json }: SearchOptions): void {
  if (json) {
    const { kind, id, name, account, region, reported } = resource
    print(JSON.stringify({ kind, id, name, account, region, reported, evidence }))
    return
  }
  const { account, region, kind, id, name } = resource
  print(
    visible(
      `${account}  ${region.padEnd(14)}  ${kind.padEnd(24)}  ${id.padEnd(21)}  ${name === id ? '' : name}`,
    ).trimEnd(),
  )
}
