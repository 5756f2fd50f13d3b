import type { Call, Operations } from '../call.ts'
import { AwsFault } from '../errors.ts'
import { tokenPage } from '../token-pages.ts'
import { guardDutyState, type GuardDutyState } from './state.ts'

const PAGE = { size: 'maxResults', token: 'nextToken', most: 50, refusal: 'BadRequestException' }

function detectorOf({ caller, region }: Call): GuardDutyState['detector'] {
  return caller.account.region(region).of(guardDutyState).detector
}

function listDetectors(call: Call): string {
  const detector = detectorOf(call)
  const { items, next } = tokenPage(call, detector === null ? [] : [detector.id], PAGE)
  return JSON.stringify({ detectorIds: items, ...next })
}

function getDetector(call: Call): string {
  const detector = detectorOf(call)
  if (detector === null || detector.id !== call.parameters.get('DetectorId')) {
    throw new AwsFault(
      'BadRequestException',
      400,
      'The request is rejected because the input detectorId is not owned by the current account.',
    )
  }
  const { id: _, ...told } = detector
  return JSON.stringify(inCamelCase(told))
}

/** GuardDuty's members begin with a small letter on the wire; keys of tags are no members. */
function inCamelCase(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inCamelCase)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([name, own]) => [
      name.charAt(0).toLowerCase() + name.slice(1),
      name === 'Tags' ? own : inCamelCase(own),
    ]),
  )
}

export const GUARDDUTY_OPERATIONS: Operations = {
  GetDetector: getDetector,
  ListDetectors: listDetectors,
}
