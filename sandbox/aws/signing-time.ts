import type { AwsRequest } from './request.ts'
import type { PlayedService } from './service.ts'

/** How far a signature may be from AWS's clock (AWS general reference, "Signature Version 4", and EC2's error codes). */
const TOLERANCE_MS = 15 * 60_000

/** Throws what the service answers to a signature of another time. */
export function refuseTime({ signedAt }: AwsRequest, { refusals }: PlayedService, now: Date): void {
  const [, year, month, day, hour, minute, second] =
    /^(\d{4})(\d{2})(\d{2})T(\d{2})(\d{2})(\d{2})Z$/.exec(signedAt) ?? []
  const ahead = Date.parse(`${year}-${month}-${day}T${hour}:${minute}:${second}Z`) - now.getTime()
  if (Number.isNaN(ahead) || Math.abs(ahead) <= TOLERANCE_MS) return
  const isAhead = ahead > 0
  throw refusals.untimely({ isAhead, sentence: sentence(signedAt, isAhead, now) })
}

function sentence(signedAt: string, isAhead: boolean, now: Date): string {
  const limit = new Date(now.getTime() + (isAhead ? TOLERANCE_MS : -TOLERANCE_MS))
  return isAhead
    ? `Signature not yet current: ${signedAt} is still later than ${basic(limit)} (${basic(now)} + 15 min.)`
    : `Signature expired: ${signedAt} is now earlier than ${basic(limit)} (${basic(now)} - 15 min.)`
}

function basic(date: Date): string {
  return date.toISOString().replace(/[-:]|\.\d+/g, '')
}
