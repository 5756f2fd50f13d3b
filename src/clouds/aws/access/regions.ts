import { EVERYTHING, type GapReason } from '../../../model/coverage.ts'
import { isRegionCode, meansRegion, nearestRegion, patternsIn } from '../../../accounts/region-pattern.ts'
import { compareText } from '../../../text/compare.ts'
import { fitsGlob } from '../../../text/glob.ts'
import { callAws } from '../client/call.ts'
import type { Connection } from '../client/connection.ts'
import { CallFailure, classify, malformed } from '../client/failure.ts'
import { isRecord } from '../reading/value-path.ts'
import { ec2 } from '../services/ec2/operation.ts'

export const DESCRIBE_REGIONS = ec2('DescribeRegions')

/** A region to read. `description` is what DescribeRegions said of it, or why that is not known. */
export interface ReadableRegion {
  readonly name: string
  readonly description: Readonly<Record<string, unknown>> | CallFailure
}

interface RegionChoice {
  readonly read: readonly ReadableRegion[]
  readonly skipped: readonly { readonly name: string; readonly failure: CallFailure }[]
}

/** By partition: on in every account, and where services of its accounts as a whole are asked, such as IAM. */
const ALWAYS_ON: Readonly<Record<string, string>> = {
  aws: 'us-east-1',
  'aws-cn': 'cn-north-1',
  'aws-us-gov': 'us-gov-west-1',
}

/** `otherwise`: for partitions that are not known. */
function alwaysOnRegion(partition: string, otherwise: string): string {
  return ALWAYS_ON[partition] ?? otherwise
}

/**
 * The regions of one account that are to be read: those that the patterns mean and that are enabled there. When AWS does
 * not tell which there are, those named by their codes are tried as they are: service control policies forbid the
 * question in many organisations. A pattern that takes in no region that AWS knows is skipped with a failure, as is an
 * account of which nothing is left.
 * @param connection to EC2, in the home region
 */
export async function chooseRegions(
  connection: Connection,
  homeRegion: string,
  partition: string,
  patterns: readonly string[],
): Promise<RegionChoice> {
  const named = patternsIn(patterns).filter((name) => isRegionCode(name) && meansRegion(patterns, name))
  const places = new Set([homeRegion, alwaysOnRegion(partition, homeRegion), named[0] ?? homeRegion])
  const answer = await describeRegions(connection, [...places])
  if (answer instanceof CallFailure) {
    const globs = patternsIn(patterns).filter((pattern) => !isRegionCode(pattern))
    const untold = named.length === 0 ? [EVERYTHING] : globs
    return {
      read: unique(named).map((name) => ({ name, description: answer })),
      skipped: unique(untold).map((name) => ({ name, failure: answer })),
    }
  }
  const read: ReadableRegion[] = []
  const skipped: { name: string; failure: CallFailure }[] = []
  for (const [name, description] of answer) {
    if (!meansRegion(patterns, name)) continue
    if (isEnabled(description)) read.push({ name, description })
    // One that a glob takes in beside others is as one that all take in: nobody asked for it.
    else if (named.includes(name)) skipped.push({ name, failure: disabled(name) })
  }
  const takesIn = (pattern: string): boolean => [...answer.keys()].some((name) => fitsGlob(pattern, name))
  for (const name of patternsIn(patterns)) {
    const isForNothing = isRegionCode(name) ? named.includes(name) && !answer.has(name) : !takesIn(name)
    if (isForNothing) skipped.push({ name, failure: unknown(name, answer.keys()) })
  }
  if (read.length === 0 && skipped.length === 0) {
    skipped.push({ name: EVERYTHING, failure: nothingLeft(patterns) })
  }
  return { read: inOrder(read), skipped: inOrder(skipped) }
}

type RegionDescription = Readonly<Record<string, unknown>>

/** Why one region may refuse the question that another answers, beside a policy that keeps the account to some regions. */
const REFUSED_THERE: ReadonlySet<GapReason> = new Set(['denied', 'no-credentials', 'not-activated'])

async function describeRegions(
  connection: Connection,
  places: readonly string[],
): Promise<ReadonlyMap<string, RegionDescription> | CallFailure> {
  let first: CallFailure | null = null
  for (const place of places) {
    const { call, context } = connection.in(place)
    try {
      const ask = async (signal: AbortSignal): Promise<ReadonlyMap<string, RegionDescription>> =>
        byName(await call(DESCRIBE_REGIONS.operation, { AllRegions: true }, signal))
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
  return new CallFailure('region-disabled', DESCRIBE_REGIONS.action, message)
}

/** `known`: those of the account's part of AWS, enabled or not. */
function unknown(name: string, known: Iterable<string>): CallFailure {
  const guess = nearestRegion(name, known)
  const message = `AWS knows no region ${name} for this account${guess === null ? '' : `; perhaps you mean ${guess}`}. Correct it in regions.`
  return new CallFailure('region-unknown', DESCRIBE_REGIONS.action, message)
}

function nothingLeft(patterns: readonly string[]): CallFailure {
  const message = `Of the regions that are enabled in this account, regions (${patterns.join(', ')}) leaves none to be read. Correct it, or leave the account out of accounts.`
  return new CallFailure('region-unknown', DESCRIBE_REGIONS.action, message)
}

function inOrder<T extends { readonly name: string }>(regions: readonly T[]): readonly T[] {
  return regions.toSorted((a, b) => compareText(a.name, b.name))
}

function unique(names: readonly string[]): readonly string[] {
  return [...new Set(names)].toSorted()
}
