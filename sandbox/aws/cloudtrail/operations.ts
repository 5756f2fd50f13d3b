import type { Account } from '../account.ts'
import type { Call, Operations } from '../call.ts'
import { AwsFault } from '../errors.ts'
import { listParameter } from '../parameters.ts'
import { cloudTrailState, type PlayedTrail } from './state.ts'

/** What the account sees in a region: its own trails, copies of those of all regions, and copies of its organisation's. */
function visible({ caller, organisation, region }: Call): readonly PlayedTrail[] {
  const { account } = caller
  const own = account.of(cloudTrailState).filter(({ trail }) => covers(trail, region))
  return [...own, ...organisationTrails(account, organisation.management, organisation.accounts, region)]
}

function organisationTrails(
  account: Account,
  management: string | null,
  accounts: readonly Account[],
  region: string,
): readonly PlayedTrail[] {
  if (management === null || management === account.id) return []
  const trails = accounts.find(({ id }) => id === management)?.of(cloudTrailState) ?? []
  return trails.filter(({ trail }) => trail.IsOrganizationTrail === true && covers(trail, region))
}

function covers({ IsMultiRegionTrail, HomeRegion }: PlayedTrail['trail'], region: string): boolean {
  return IsMultiRegionTrail === true || HomeRegion === region
}

/** A trail that lies elsewhere: in another region, or in the management account. */
function isShadow({ trail }: PlayedTrail, { account, region }: Call): boolean {
  return trail.HomeRegion !== region || !trail.TrailARN.includes(`:${account}:`)
}

function describeTrails(call: Call): string {
  const names = listParameter(call.parameters, 'trailNameList')
  const shadows = call.parameters.get('includeShadowTrails') !== 'false'
  const trails = visible(call).filter(
    (one) =>
      (shadows || !isShadow(one, call)) &&
      (names.length === 0 || names.includes(one.trail.Name) || names.includes(one.trail.TrailARN)),
  )
  return JSON.stringify({ trailList: trails.map(({ trail }) => trail) })
}

/** Copies answer to their ARN alone, and those of an organisation's trail to nobody but the management account. */
function theTrail(call: Call, name: string): PlayedTrail {
  const found = visible(call).find(
    (one) => one.trail.TrailARN === name || (one.trail.Name === name && !isShadow(one, call)),
  )
  if (found === undefined || !found.trail.TrailARN.includes(`:${call.account}:`)) {
    throw new AwsFault('TrailNotFoundException', 400, `Unknown trail: ${name} for the user: ${call.account}`)
  }
  return found
}

function getTrailStatus(call: Call): string {
  const { status } = theTrail(call, call.parameters.get('Name') ?? '')
  return JSON.stringify(status, inSeconds)
}

function getEventSelectors(call: Call): string {
  const { trail, selectors } = theTrail(call, call.parameters.get('TrailName') ?? '')
  return JSON.stringify({ TrailARN: trail.TrailARN, EventSelectors: selectors })
}

/** At home only. */
function listTags(call: Call): string {
  const ids = listParameter(call.parameters, 'ResourceIdList')
  const tagged = ids.map((id) => {
    const one = theTrail(call, id)
    if (isShadow(one, call)) {
      throw new AwsFault('ResourceNotFoundException', 400, `Trail not found: ${id}`)
    }
    return { ResourceId: id, TagsList: one.tags }
  })
  return JSON.stringify({ ResourceTagList: tagged })
}

/** Times are numbers in this protocol: seconds since 1970. */
function inSeconds(this: Readonly<Record<string, unknown>>, name: string, value: unknown): unknown {
  const own = this[name]
  return own instanceof Date ? own.getTime() / 1000 : value
}

export const CLOUDTRAIL_OPERATIONS: Operations = {
  DescribeTrails: describeTrails,
  GetEventSelectors: getEventSelectors,
  GetTrailStatus: getTrailStatus,
  ListTags: listTags,
}
