import { createHash } from 'node:crypto'
import type { Call } from '../call.ts'
import { AwsFault } from '../errors.ts'
import { JSON_REFUSALS } from '../service.ts'
import { eventLog, type PlayedEvent } from './event-log.ts'

/** All figures of this file: CloudTrail API reference, LookupEvents. */
const LARGEST_PAGE = 50
const PER_SECOND = 2
const DAYS = 90

const ATTRIBUTES: Readonly<Record<string, (event: PlayedEvent, value: string) => boolean>> = {
  EventId: ({ id }, value) => id === value,
  EventName: ({ name }, value) => name === value,
  ReadOnly: ({ readOnly }, value) => String(readOnly) === value,
  Username: ({ user }, value) => user === value,
  ResourceType: ({ resources }, value) => resources.some(({ ResourceType }) => ResourceType === value),
  ResourceName: ({ resources }, value) => resources.some(({ ResourceName }) => ResourceName === value),
  EventSource: ({ service }, value) => `${service}.amazonaws.com` === value,
  AccessKeyId: ({ record }, value) => record.includes(`"accessKeyId":${JSON.stringify(value)}`),
}

/** Newest first, one attribute at a time. */
export function lookupEvents(call: Call): string {
  const { caller, region, parameters, pageLimit } = call
  refuseHaste(call)
  const fits = attributeOf(parameters)
  const start = timeOf(parameters, 'StartTime') ?? 0
  const end = timeOf(parameters, 'EndTime') ?? Infinity
  if (start > end) {
    refuse('InvalidTimeRangeException', 'Start time cannot be after end time.')
  }
  const size = Number(parameters.get('MaxResults') ?? LARGEST_PAGE)
  if (!(size >= 1 && size <= LARGEST_PAGE)) {
    refuse('InvalidMaxResultsException', `Max results must be between 1 and ${LARGEST_PAGE}.`)
  }
  const oldest = Math.max(start, Date.now() - DAYS * 24 * 3_600_000)
  const all = caller.account
    .of(eventLog)
    .eventsIn(region)
    .filter(({ at }) => at.getTime() >= oldest && at.getTime() <= end)
    .filter(fits)
  const from = offsetOf(parameters)
  const to = from + Math.min(size, pageLimit)
  return JSON.stringify({
    Events: all.slice(from, to).map(listed),
    ...(to < all.length ? { NextToken: tokenOf(parameters, to) } : {}),
  })
}

function listed({ id, name, readOnly, at, service, user, resources, record }: PlayedEvent): object {
  return {
    EventId: id,
    EventName: name,
    ReadOnly: String(readOnly),
    EventTime: at.getTime() / 1000,
    EventSource: `${service}.amazonaws.com`,
    Username: user,
    Resources: resources,
    CloudTrailEvent: record,
  }
}

function attributeOf(parameters: URLSearchParams): (event: PlayedEvent) => boolean {
  if (parameters.has('LookupAttributes.2.AttributeKey')) {
    refuse('InvalidLookupAttributesException', 'The list of lookup attributes can contain only one item.')
  }
  const key = parameters.get('LookupAttributes.1.AttributeKey')
  if (key === null) return () => true
  const value = parameters.get('LookupAttributes.1.AttributeValue') ?? ''
  const fits = Object.hasOwn(ATTRIBUTES, key) ? ATTRIBUTES[key] : undefined
  if (fits === undefined || value === '' || value.length > 2000) {
    return refuse('InvalidLookupAttributesException', `The lookup attribute ${key} is not valid.`)
  }
  return (event) => fits(event, value)
}

/** Milliseconds. */
function timeOf(parameters: URLSearchParams, name: string): number | null {
  const seconds = parameters.get(name)
  return seconds === null ? null : Number(seconds) * 1000
}

/** A token goes with the parameters of the request that it came from. */
function tokenOf(parameters: URLSearchParams, offset: number): string {
  const same = new URLSearchParams(parameters)
  same.delete('NextToken')
  same.sort()
  const digest = createHash('sha256').update(same.toString()).digest('hex').slice(0, 32)
  return Buffer.from(`${offset} ${digest}`).toString('base64')
}

function offsetOf(parameters: URLSearchParams): number {
  const token = parameters.get('NextToken')
  if (token === null) return 0
  const offset = Number.parseInt(Buffer.from(token, 'base64').toString(), 10)
  if (token !== tokenOf(parameters, offset)) refuse('InvalidNextTokenException', 'Invalid token.')
  return offset
}

/** What an account has left in each region. */
class Pace {
  readonly #left = new Map<string, { tokens: number; at: number }>()

  take(region: string): boolean {
    const now = performance.now()
    const { tokens, at } = this.#left.get(region) ?? { tokens: PER_SECOND, at: now }
    const left = Math.min(PER_SECOND, tokens + ((now - at) / 1000) * PER_SECOND)
    // Requests half a second apart arrive a little more or less than that.
    const isGranted = left >= 0.9
    this.#left.set(region, { tokens: isGranted ? Math.max(0, left - 1) : left, at: now })
    return isGranted
  }
}

function pace(): Pace {
  return new Pace()
}

function refuseHaste({ caller, region }: Call): void {
  if (!caller.account.of(pace).take(region)) throw JSON_REFUSALS.throttled
}

function refuse(code: string, message: string): never {
  throw new AwsFault(code, 400, message)
}
