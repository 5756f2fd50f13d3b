import type { Operations } from './call.ts'
import { AwsFault, type DeniedBy } from './errors.ts'
import type { Protocol } from './protocols/protocol.ts'

/** A service that the sandbox plays: a folder, and a line in services.ts. */
export interface PlayedService {
  /** As signatures name it, and IAM's actions. */
  readonly name: string
  /** As IAM's actions begin, where that is another word. */
  readonly prefix?: string
  readonly protocol: Protocol
  readonly operations: Operations
  readonly refusals: Refusals
  /** The one region that requests are signed for; any that the account has enabled unless given. */
  readonly home?: string
  /** Regions in which it is asked also by those who use nothing else there. */
  readonly alsoIn?: readonly string[]
  /** IAM's names for operations that have another one there. */
  readonly actions?: Readonly<Record<string, string>>
  /** The account that is asked about, where that may be another than the caller's. */
  readonly subject?: (operation: string, parameters: URLSearchParams, own: string) => string
  /** The parameter that names the one resource that is asked about. */
  readonly resource?: string
  /** What operations are answered in a region that the account has not enabled, where it is a word of their own. */
  readonly disabled?: (operation: string, account: string) => AwsFault | null
}

/** How a service says no. */
interface Refusals {
  /** `who` may not do what; the sentence is AWS's. */
  readonly denied: (sentence: string) => AwsFault
  readonly throttled: AwsFault
  /** Keys that nobody has, or a region that the account has not enabled: AWS does not tell the two apart. */
  readonly unknownKeys: AwsFault
  readonly expired: AwsFault
  readonly unavailable: (status: number) => AwsFault
  /** A signature of another time. */
  readonly untimely: (about: Untimely) => AwsFault
}

interface Untimely {
  readonly isAhead: boolean
  /** As most services put it. */
  readonly sentence: string
}

/** `s3:ListAllMyBuckets` of S3's ListBuckets. */
export function actionOf({ name, prefix = name, actions = {} }: PlayedService, operation: string): string {
  return `${prefix}:${Object.hasOwn(actions, operation) ? actions[operation] : operation}`
}

export function denied(service: PlayedService, operation: string, user: string, by: DeniedBy): AwsFault {
  const action = actionOf(service, operation)
  const reason =
    by === 'scp'
      ? 'with an explicit deny in a service control policy'
      : `because no identity-based policy allows the ${action} action`
  return service.refusals.denied(`User: ${user} is not authorized to perform: ${action} ${reason}`)
}

const INVALID_TOKEN = 'The security token included in the request is invalid.'
const EXPIRED_TOKEN = 'The security token included in the request is expired'

/** The words of the query protocol ("Common Errors" of IAM and STS). */
export const QUERY_REFUSALS: Refusals = {
  denied: (sentence) => new AwsFault('AccessDenied', 403, sentence),
  throttled: new AwsFault('Throttling', 400, 'Rate exceeded'),
  unknownKeys: new AwsFault('InvalidClientTokenId', 403, INVALID_TOKEN),
  expired: new AwsFault('ExpiredToken', 403, EXPIRED_TOKEN),
  unavailable: (status) =>
    status === 500
      ? new AwsFault('InternalError', 500, 'An internal error has occurred')
      : new AwsFault('ServiceUnavailable', status, 'Service is unable to handle request.'),
  untimely: ({ sentence }) => new AwsFault('SignatureDoesNotMatch', 403, sentence),
}

/** The words of the JSON protocol ("Common Errors" of CloudTrail and Organizations). */
export const JSON_REFUSALS: Refusals = {
  denied: (sentence) => new AwsFault('AccessDeniedException', 400, sentence),
  throttled: new AwsFault('ThrottlingException', 400, 'Rate exceeded'),
  unknownKeys: new AwsFault('UnrecognizedClientException', 400, INVALID_TOKEN),
  expired: new AwsFault('ExpiredTokenException', 400, EXPIRED_TOKEN),
  unavailable: (status) =>
    status === 500
      ? new AwsFault('InternalFailure', 500, 'An internal error occurred.')
      : new AwsFault('ServiceUnavailable', status, 'Service is unable to handle request.'),
  untimely: ({ sentence }) => new AwsFault('InvalidSignatureException', 400, sentence),
}

/** The words of the REST protocol with JSON, which has statuses of its own. */
export const REST_JSON_REFUSALS: Refusals = {
  ...JSON_REFUSALS,
  denied: (sentence) => new AwsFault('AccessDeniedException', 403, sentence),
  throttled: new AwsFault('TooManyRequestsException', 429, 'Rate exceeded'),
  unknownKeys: new AwsFault('UnrecognizedClientException', 403, INVALID_TOKEN),
  expired: new AwsFault('ExpiredTokenException', 403, EXPIRED_TOKEN),
  untimely: ({ sentence }) => new AwsFault('InvalidSignatureException', 403, sentence),
}
