import type { AnalyzerSummary } from '@aws-sdk/client-accessanalyzer'
import type { Region } from '../region.ts'

/** The analyzers of a region; AWS opens regions without any. */
export function analyzerState(): AnalyzerSummary[] {
  return []
}

/** One that looks for access from outside of the account, unless told otherwise. */
export function addAnalyzer(region: Region, own: Partial<AnalyzerSummary> = {}): void {
  const name = own.name ?? 'external-access'
  region.of(analyzerState).push({
    arn: `arn:aws:access-analyzer:${region.code}:${region.account}:analyzer/${name}`,
    name,
    type: 'ACCOUNT',
    status: 'ACTIVE',
    createdAt: new Date('2024-03-01T09:00:00Z'),
    tags: {},
    ...own,
  })
}
