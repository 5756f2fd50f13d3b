import { EVERYTHING, type GapReason } from '../../model/coverage.ts'
import { nearest } from '../../text/nearest.ts'
import { callAws, type CallContext } from './call.ts'
import { CallFailure, classify, malformed } from './failure.ts'
import { isRecord } from './shape.ts'
import type { AwsSdk, CredentialSource } from './sdk.ts'

export const DESCRIBE_REGIONS = 'ec2:DescribeRegions'

/** A region to read. `description` is what DescribeRegions said of it, or why that is not known. */
export interface ReadableRegion {
  readonly name: string
  readonly description: Readonly<Record<string, unknown>> | CallFailure
}

export interface RegionChoice {
  readonly read: readonly ReadableRegion[]
  readonly skipped: readonly { readonly name: string; readonly failure: CallFailure }[]
}

/** Where an account's regions are asked about when the home region refuses: always on, in every account. */
const ALWAYS_ON: Readonly<Record<string, string>> = {
  aws: 'us-east-1',
  'aws-cn': 'cn-north-1',
  'aws-us-gov': 'us-gov-west-1',
}

/**
 * The regions of one account that are to be read: the wanted ones, or all that are enabled there. When AWS does not
 * tell, the wanted ones are tried as they are: service control policies forbid the question in many organisations.
 */
export async function chooseRegions(
  sdk: AwsSdk,
  credentials: CredentialSource,
  partition: string,
  wanted: readonly string[],
  context: CallContext,
): Promise<RegionChoice> {
  const places = new Set([
    sdk.homeRegion,
    ALWAYS_ON[partition] ?? sdk.homeRegion,
    wanted[0] ?? sdk.homeRegion,
  ])
  const answer = await describeRegions(sdk, credentials, [...places], context)
  if (answer instanceof CallFailure) {
    if (wanted.length === 0) return { read: [], skipped: [{ name: EVERYTHING, failure: answer }] }
    return { read: unique(wanted).map((name) => ({ name, description: answer })), skipped: [] }
  }
  const names =
    wanted.length === 0 ? [...answer.keys()].filter((name) => isEnabled(answer.get(name))) : wanted
  const read: ReadableRegion[] = []
  const skipped: { name: string; failure: CallFailure }[] = []
  for (const name of unique(names)) {
    const description = answer.get(name)
    if (description !== undefined && isEnabled(description)) read.push({ name, description })
    else
      skipped.push({
        name,
        failure: description === undefined ? unknown(name, answer.keys()) : disabled(name),
      })
  }
  return { read, skipped }
}

type RegionDescription = Readonly<Record<string, unknown>>

/** Why one region may refuse the question that another answers, beside a policy that keeps the account to some regions. */
const REFUSED_THERE: ReadonlySet<GapReason> = new Set(['denied', 'no-credentials', 'not-activated'])

async function describeRegions(
  sdk: AwsSdk,
  credentials: CredentialSource,
  places: readonly string[],
  context: CallContext,
): Promise<ReadonlyMap<string, RegionDescription> | CallFailure> {
  let first: CallFailure | null = null
  for (const place of places) {
    const ec2 = sdk.ec2(place, credentials)
    try {
      const ask = async (signal: AbortSignal): Promise<ReadonlyMap<string, RegionDescription>> =>
        byName(await ec2('DescribeRegions', { AllRegions: true }, signal))
      return await callAws(DESCRIBE_REGIONS, ask, context)
    } catch (thrown) {
      const failure = classify(thrown, DESCRIBE_REGIONS)
      first ??= failure
      if (!REFUSED_THERE.has(failure.reason)) break
    }
  }
  return first ?? malformed(DESCRIBE_REGIONS, 'there was no region to ask')
}

function byName(answer: Readonly<Record<string, unknown>>): ReadonlyMap<string, RegionDescription> {
  const regions: unknown = answer['Regions']
  if (!Array.isArray(regions)) throw malformed(DESCRIBE_REGIONS, 'the answer has no list of regions')
  const named = new Map<string, RegionDescription>()
  for (const region of regions as readonly unknown[]) {
    const name = isRecord(region) ? region['RegionName'] : undefined
    if (!isRecord(region) || typeof name !== 'string' || name === '') {
      throw malformed(DESCRIBE_REGIONS, 'a region has no name')
    }
    named.set(name, region)
  }
  if (![...named.values()].some(isEnabled)) throw malformed(DESCRIBE_REGIONS, 'no region is enabled')
  return named
}

function isEnabled(region: RegionDescription | undefined): boolean {
  return region !== undefined && region['OptInStatus'] !== 'not-opted-in'
}

function disabled(name: string): CallFailure {
  const message = `The region ${name} is not enabled in this account: enable it, or leave it out of regions.`
  return new CallFailure('region-disabled', DESCRIBE_REGIONS, message)
}

/** `known`: those of the account's part of AWS, enabled or not. */
function unknown(name: string, known: Iterable<string>): CallFailure {
  const guess = nearest(name, known)
  const message = `AWS knows no region ${name} for this account${guess === null ? '' : `; perhaps you mean ${guess}`}. Correct it in regions.`
  return new CallFailure('region-unknown', DESCRIBE_REGIONS, message)
}

function unique(names: readonly string[]): readonly string[] {
  return [...new Set(names)].toSorted()
}
