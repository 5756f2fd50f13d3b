import { isJsonObject, type Json, type JsonObject } from '../../../model/json.ts'
import { parseJson } from '../../../text/json.ts'
import { textOf } from '../../../text/members.ts'
import type { LoggedRequest } from '../reading/changing-call.ts'
import { isRecord } from '../reading/value-path.ts'

/** A call in CloudTrail's event history that was answered. */
export interface LoggedEvent extends LoggedRequest {
  readonly event: string
  /** ISO time, UTC. */
  readonly at: string
  readonly source: string
  readonly userAgent: string
}

/** CloudTrail cuts what is longer than 256 KB ("CloudTrail record contents"). */
const MOST_CHARACTERS = 1024 * 1024

/**
 * An event as LookupEvents lists it; null for what is no event, nests as no event does, or a call that failed or was only tried (DryRun): it changed
 * nothing.
 */
export function readEvent(listed: unknown): LoggedEvent | null {
  const text = isRecord(listed) ? listed['CloudTrailEvent'] : undefined
  if (typeof text !== 'string' || text.length > MOST_CHARACTERS) return null
  const record = parsed(text)
  if (record === null || record['errorCode'] !== undefined) return null
  const { eventName, eventTime, sourceIPAddress, userAgent } = record
  const at = Date.parse(textOf(eventTime) ?? '')
  if (typeof eventName !== 'string' || Number.isNaN(at)) return null
  return {
    event: eventName,
    at: new Date(at).toISOString(),
    source: textOf(sourceIPAddress) ?? '',
    userAgent: textOf(userAgent) ?? '',
    request: objectOf(record['requestParameters']),
    response: objectOf(record['responseElements']),
    identity: objectOf(record['userIdentity']),
  }
}

function parsed(text: string): JsonObject | null {
  try {
    const record = parseJson(text) as Json
    return isJsonObject(record) ? record : null
  } catch {
    return null
  }
}

function objectOf(value: Json | undefined): JsonObject {
  return isJsonObject(value) ? value : {}
}

/** Whether request or answer holds one of these texts, at whatever place. */
export function mentions({ request, response }: LoggedRequest, texts: ReadonlySet<string>): boolean {
  const holds = (value: Json | undefined): boolean => {
    if (typeof value === 'string') return texts.has(value)
    if (typeof value !== 'object' || value === null) return false
    return Object.values(value as Readonly<Record<string, Json>>).some(holds)
  }
  return holds(request) || holds(response)
}
