import type { Region as RegionEntry } from '@aws-sdk/client-ec2'
import type { Call, Operations } from '../call.ts'
import { AwsFault, invalidValue } from '../errors.ts'
import type { Region } from '../region.ts'
import { listParameter } from '../parameters.ts'
import { renderElement } from '../xml.ts'
import { REGION } from './shapes.ts'

const FILTERS: Readonly<Record<string, (region: RegionEntry) => string | undefined>> = {
  endpoint: (region) => region.Endpoint,
  'opt-in-status': (region) => region.OptInStatus,
  'region-name': (region) => region.RegionName,
}

/** Without AllRegions only those that the account has enabled. Not paginated. */
function describeRegions(call: Call): string {
  const { parameters } = call
  if (parameters.has('MaxResults') || parameters.has('NextToken')) {
    throw new AwsFault('UnknownParameter', 400, 'The parameter MaxResults is not recognized')
  }
  const all = parameters.get('AllRegions') === 'true'
  const names = listParameter(parameters, 'RegionName')
  const known = new Set(call.organisation.regionCodes)
  const unknown = names.filter((name) => !known.has(name))
  if (unknown.length > 0) throw invalidValue(`Invalid region: ${unknown.join(', ')}`)
  const regions = call.caller.account.regions
    .filter((region) => (all || region.enabled) && (names.length === 0 || names.includes(region.code)))
    .map(entry)
    .filter(filterOf(parameters))
  return renderElement('regionInfo', regions, REGION)
}

function entry(region: Region): RegionEntry {
  return {
    RegionName: region.code,
    Endpoint: `ec2.${region.code}.amazonaws.com`,
    OptInStatus: region.optInStatus,
  }
}

function filterOf(parameters: URLSearchParams): (region: RegionEntry) => boolean {
  const tests: ((region: RegionEntry) => boolean)[] = []
  for (let index = 1; ; index += 1) {
    const name = parameters.get(`Filter.${index}.Name`)
    if (name === null) return (region) => tests.every((test) => test(region))
    const read = FILTERS[name]
    if (read === undefined) throw invalidValue(`The filter '${name}' is invalid`)
    const values = listParameter(parameters, `Filter.${index}.Value`)
    tests.push((region) => values.includes(read(region) ?? ''))
  }
}

export const REGION_OPERATIONS: Operations = { DescribeRegions: describeRegions }
