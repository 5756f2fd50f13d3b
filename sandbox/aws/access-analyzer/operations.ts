import type { Call, Operations } from '../call.ts'
import { analyzerState } from './state.ts'

function listAnalyzers({ caller, region, parameters, pageLimit }: Call): string {
  const all = caller.account.region(region).of(analyzerState)
  const start = Number(parameters.get('nextToken') ?? 0)
  const end = start + Math.min(Number(parameters.get('maxResults') ?? 100), pageLimit)
  const more = end < all.length ? { nextToken: String(end) } : {}
  return JSON.stringify({ analyzers: all.slice(start, end), ...more })
}

export const ACCESS_ANALYZER_OPERATIONS: Operations = { ListAnalyzers: listAnalyzers }
