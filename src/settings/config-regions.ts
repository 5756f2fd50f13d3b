import type { YamlPath } from '../text/yaml-positions.ts'
import { regionFault, regionPatterns } from './region-values.ts'
import { parseList } from './values.ts'

/** Takes a sentence about a part of the file. */
export type Report = (path: YamlPath, sentence: string) => void

/** A list, or one line as the input takes it. */
export type WrittenRegions = string | readonly string[]

/** The patterns that the file gives; undefined where it gives none. Reports what the schema cannot see. */
export function regionsConfig(
  written: WrittenRegions | undefined,
  path: YamlPath,
  report: Report,
): readonly string[] | undefined {
  if (written === undefined) return undefined
  const entries = typeof written === 'string' ? parseList(written) : written
  const fault = regionFault(entries)
  if (fault === null) return regionPatterns(entries, 'regions')
  report(path, fault)
  return []
}
