/**
 * `search` in a process of its own, which watches its own memory: node search-worker.ts FILE [QUERY]. Without a query
 * the file is only unpacked and parsed, which is what any search takes at least.
 */
import { searchCommand } from '../src/cli/search.ts'
import { linesOf } from '../src/inventory/lines.ts'

export interface Watched {
  readonly milliseconds: number
  /** Characters of JSON; 0 for a search. */
  readonly characters: number
  /** Resident bytes, every 100 ms. */
  readonly resident: readonly number[]
  /** The most that was ever resident, in bytes. */
  readonly peak: number
}

const [file = '', query] = process.argv.slice(2)
const resident: number[] = []
const watch = setInterval(() => resident.push(process.memoryUsage.rss()), 100)
const start = performance.now()
const characters = query === undefined ? await parseOnly(file) : 0
if (query !== undefined) await searchCommand(query, { inventory: [file], json: true })
const milliseconds = performance.now() - start
clearInterval(watch)
const watched: Watched = { milliseconds, characters, resident, peak: process.resourceUsage().maxRSS * 1024 }
process.send?.(watched)

async function parseOnly(path: string): Promise<number> {
  let length = 0
  for await (const line of linesOf(path)) {
    if (typeof JSON.parse(line) === 'object') length += line.length + 1
  }
  return length
}
