import type { Account } from '../account.ts'
import type { Call, Operations } from '../call.ts'
import { AwsFault } from '../errors.ts'
import { jsonInSeconds } from '../json-in-seconds.ts'
import type { Organisation } from '../organisation.ts'
import { listParameter } from '../parameters.ts'
import { tokenPage } from '../token-pages.ts'
import { lookupEvents } from './lookup-events.ts'
import { cloudTrailState, type PlayedTrail } from './state.ts'

/** ListTrails takes a token, and no number of entries. */
const PAGE = { size: 'none', token: 'NextToken', most: 1000, refusal: 'InvalidTokenException' }

/** What the account sees in a region: its own trails, copies of those of all regions, and copies of its organisation's. */
function visible({ caller, organisation, region }: Call): readonly PlayedTrail[] {
  const { account } = caller
  const all = [...account.of(cloudTrailState), ...organisationTrails(account, organisation)]
  return all.filter(({ trail }) => covers(trail, region))
}

/** Those of the management account that are meant for its members. */
function organisationTrails(
  account: Account,
  { management, accounts }: Organisation,
): readonly PlayedTrail[] {
  if (management === null || management === account.id) return []
  const trails = accounts.find(({ id }) => id === management)?.of(cloudTrailState) ?? []
  return trails.filter(({ trail }) => trail.IsOrganizationTrail === true)
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

/** All that the account has, in whatever region, and those of its organisation. */
function listTrails(call: Call): string {
  const { caller, organisation } = call
  const own = caller.account.of(cloudTrailState)
  const all = [...own, ...organisationTrails(caller.account, organisation)]
  const { items, next } = tokenPage(call, all, PAGE)
  const Trails = items.map(({ trail: { Name, TrailARN, HomeRegion } }) => ({ Name, TrailARN, HomeRegion }))
  return JSON.stringify({ Trails, ...next })
}

function getTrail(call: Call): string {
  return JSON.stringify({ Trail: theTrail(call, call.parameters.get('Name') ?? '').trail })
}

/** Copies, and trails of the organisation, answer to their ARN alone. */
function theTrail(call: Call, name: string): PlayedTrail {
  const found = visible(call).find(
    (one) => one.trail.TrailARN === name || (one.trail.Name === name && !isShadow(one, call)),
  )
  if (found === undefined) {
    throw new AwsFault('TrailNotFoundException', 400, `Unknown trail: ${name} for the user: ${call.account}`)
  }
  return found
}

function getTrailStatus(call: Call): string {
  const { status } = theTrail(call, call.parameters.get('Name') ?? '')
  return jsonInSeconds(status)
}

function getEventSelectors(call: Call): string {
  const { trail, selectors, advanced } = theTrail(call, call.parameters.get('TrailName') ?? '')
  const told = advanced.length > 0 ? { AdvancedEventSelectors: advanced } : { EventSelectors: selectors }
  return JSON.stringify({ TrailARN: trail.TrailARN, ...told })
}

/** At home only, and of the account's own trails. */
function listTags(call: Call): string {
  const ids = listParameter(call.parameters, 'ResourceIdList')
  if (ids.some((id) => !id.includes(`:${call.account}:`))) {
    const message = `AccountID in ARN is wrong, you can only access resources with AccountID ${call.account}.`
    throw new AwsFault('CloudTrailARNInvalidException', 400, message)
  }
  const tagged = ids.map((id) => {
    const one = theTrail(call, id)
    if (isShadow(one, call)) {
      throw new AwsFault('ResourceNotFoundException', 400, `Trail not found: ${id}`)
    }
    return { ResourceId: id, TagsList: one.tags }
  })
  return JSON.stringify({ ResourceTagList: tagged })
}

function getInsightSelectors(call: Call): string {
  const { trail, insights } = theTrail(call, call.parameters.get('TrailName') ?? '')
  if (insights.length > 0) return JSON.stringify({ TrailARN: trail.TrailARN, InsightSelectors: insights })
  const message = `Trail ${trail.TrailARN} does not have Insights enabled.`
  throw new AwsFault('InsightNotEnabledException', 400, message)
}

export const CLOUDTRAIL_OPERATIONS: Operations = {
  DescribeTrails: describeTrails,
  GetEventSelectors: getEventSelectors,
  GetInsightSelectors: getInsightSelectors,
  GetTrail: getTrail,
  GetTrailStatus: getTrailStatus,
  ListTags: listTags,
  ListTrails: listTrails,
  LookupEvents: lookupEvents,
}
