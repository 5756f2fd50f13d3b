import type { IncomingMessage } from 'node:http'
import type { Call, CallSubject } from './call.ts'
import { AwsFault } from './errors.ts'
import type { Principal } from './identities.ts'
import type { Organisation } from './organisation.ts'
import type { Answer } from './protocols/protocol.ts'
import { type AwsRequest, readRequest, serviceOf } from './request.ts'
import type { PlayedService } from './service.ts'
import { refuseTime } from './signing-time.ts'

/** A request whose caller is known. */
export interface Identified extends CallSubject {
  readonly played: PlayedService
  readonly caller: Principal
  readonly parameters: URLSearchParams
}

/** Reads the request and says whose it is; an Answer where AWS would refuse it before anything else. */
export async function identify(
  message: IncomingMessage,
  organisation: Organisation,
  now: Date,
): Promise<Identified | { readonly refusal: Answer }> {
  const played = serviceOf(message)
  try {
    const request = await readRequest(message, played)
    refuseTime(request, played, now)
    const { accessKeyId, sessionToken, operation, parameters, region } = request
    const caller = organisation.identities.authenticate(played, accessKeyId, sessionToken)
    refuseRegion(request, played, caller, organisation)
    const own = caller.account.id
    return {
      played,
      service: played.name,
      operation,
      region,
      account: played.subject?.(operation, parameters, own) ?? own,
      resource: parameters.get(played.resource ?? '') ?? '',
      caller,
      parameters,
    }
  } catch (error) {
    if (error instanceof AwsFault) return { refusal: played.protocol.fault(error) }
    throw error
  }
}

function refuseRegion(
  { region, operation }: AwsRequest,
  { home, alsoIn = [], disabled, refusals }: PlayedService,
  { account }: Principal,
  organisation: Organisation,
): void {
  if (alsoIn.includes(region) && account.findRegion(region)?.enabled !== false) return
  const known = home === undefined ? organisation.regionCodes.includes(region) : region === home
  if (!known) {
    throw new AwsFault(
      'SignatureDoesNotMatch',
      403,
      `Credential should be scoped to a valid region, not '${region}'.`,
    )
  }
  if (home !== undefined || account.region(region).enabled) return
  throw disabled?.(operation, account.id) ?? refusals.unknownKeys
}

/** What AWS answers to the request when nothing goes wrong on its side. */
export function answer(identified: Identified, organisation: Organisation, pageLimit: number): Answer {
  const { operation, played } = identified
  const { operations, protocol } = played
  const call: Call = { ...identified, organisation, pageLimit }
  try {
    const perform = Object.hasOwn(operations, operation) ? operations[operation] : undefined
    if (perform === undefined) {
      throw new AwsFault('InvalidAction', 400, `The action ${operation} is not valid for this web service.`)
    }
    return protocol.answer(operation, perform(call))
  } catch (error) {
    if (error instanceof AwsFault) return protocol.fault(error)
    throw error
  }
}
