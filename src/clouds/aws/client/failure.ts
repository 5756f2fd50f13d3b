import type { Gap, GapReason } from '../../../model/coverage.ts'
import { denyingPolicy } from './denying-policy.ts'
import type { ErrorWords } from './error-words.ts'
import type { Operation } from './operation.ts'
import { isCancelled } from '../../../model/cancelled.ts'
import { messageOf } from '../../../model/errors.ts'
import { limitCodePoints } from '../../../text/limit.ts'
import { count } from '../../../text/words.ts'
import { certificateHelp } from '../../../net/untrusted.ts'
import { withoutSecrets } from './secrets.ts'
import { skewOf } from './server-clock.ts'

/** How much patience a failure deserves: `long` for AWS asking us to slow down, `short` for what seldom mends. */
export type Patience = 'long' | 'medium' | 'short' | 'none'

/**
 * Why a call did not give what was asked for, in the words of coverage. The message is one line of untrusted text, in
 * which nothing of the request's credentials is left.
 */
export class CallFailure extends Error {
  override readonly name: string = 'CallFailure'
  readonly reason: GapReason
  /** IAM action; null where no single one was asked for. */
  readonly action: string | null
  readonly patience: Patience
  /** AWS's error code; empty where it sent none. */
  readonly code: string

  constructor(
    reason: GapReason,
    action: string | null,
    message: string,
    patience: Patience = 'none',
    code = '',
  ) {
    super(oneLine(message))
    this.reason = reason
    this.action = action
    this.patience = patience
    this.code = code
  }
}

/** An answer that is not what AWS documents. */
export class MalformedAnswer extends Error {
  override readonly name = 'MalformedAnswer'
}

/** `properties`: what of the kind's resources the failure keeps from us; without it, the resources themselves. */
export function gapOf(
  failure: CallFailure,
  account: string,
  region: string,
  kind: string,
  properties?: readonly string[],
): Gap {
  const { reason, action, message } = failure
  const deniedBy = reason === 'denied' ? denyingPolicy(message) : null
  return {
    account,
    region,
    kind,
    ...(properties === undefined ? {} : { properties }),
    reason,
    ...(deniedBy === null ? {} : { deniedBy }),
    action,
    message,
  }
}

/**
 * What a call becomes that the end of the run cuts off.
 * @param throttled how often AWS throttled what it waited for, which is then the reason rather than the time limit
 */
export function endedOf(
  { operation, action }: Operation | { readonly operation: string; readonly action: null },
  signal: AbortSignal,
  throttled = 0,
): CallFailure {
  if (isCancelled(signal)) {
    return new CallFailure('cancelled', action, `${operation}: the run was cancelled before this was read.`)
  }
  if (throttled > 0) {
    const times = count(throttled, 'request')
    const message = `${operation}: the time limit was reached while AWS throttled this account and region (${times}).`
    return new CallFailure('throttled', action, message)
  }
  return new CallFailure('timeout', action, `${operation}: the time limit was reached before this was read.`)
}

export function malformed({ operation, action }: Operation, message: string): CallFailure {
  return new CallFailure('malformed', action, `${operation}: ${message}`, 'short')
}

/** What a call or the reading of its answer threw; our own faults are thrown on. */
export function failureOf(thrown: unknown, operation: Operation): CallFailure {
  if (!(thrown instanceof CallFailure) && !(thrown instanceof MalformedAnswer)) throw thrown
  return classify(thrown, operation)
}

/** What the SDK threw, in the words of coverage. `words`: the service's own, beside those that all services share. */
export function classify(thrown: unknown, asked: Operation, words: ErrorWords = {}): CallFailure {
  if (thrown instanceof CallFailure) return thrown
  if (thrown instanceof MalformedAnswer) return malformed(asked, sentenceOf(thrown))
  const { code, name, awsCode, status, retryAllowed } = factsOf(thrown)
  const { operation, action } = asked
  const isIn = (known: ReadonlySet<string>): boolean => known.has(name) || known.has(awsCode)
  const told = sentenceOf(thrown)
  const skew = isIn(NO_CREDENTIALS) && status !== undefined ? skewOf(thrown) : null
  const help = skew ?? (Object.hasOwn(ADVICE, name) ? ADVICE[name] : undefined)
  const advice = help === undefined ? '' : `${help} AWS said: `
  const failure = (reason: GapReason, message: string, patience: Patience): CallFailure =>
    new CallFailure(reason, action, `${advice}${operation}: ${message}`, patience, awsCode || name)

  if (status === 407) return failure('unreachable', PROXY_REFUSAL, 'short')
  if (NO_ROUTE.has(code) || isCertificateError(code))
    return failure('unreachable', `${told}${certificateHelp(code)}`, 'short')
  if (BROKEN.has(code) || name === 'TimeoutError') return failure('unreachable', told, 'medium')
  // A reply that came with success and could not be read: truncated XML, a proxy's HTML page.
  if (status !== undefined && status >= 200 && status < 300) return malformed(asked, told)
  const said = UNSAID.has(name) || told === 'Unknown' ? '' : `${name}: ${told}`
  const orStatus = said === '' ? `HTTP ${status ?? 'error'} without AWS's error message` : said
  if (isIn(THROTTLED) || status === 429) return failure('throttled', orStatus, 'long')
  if (isIn(NO_CREDENTIALS)) return failure(skew === null ? 'no-credentials' : 'error', said, 'none')
  if (isIn(NOT_ACTIVATED)) return failure('not-activated', said, 'none')
  if (isIn(DENIED) || words.denied?.some((word) => word === name || word === awsCode) === true)
    return failure('denied', said, 'none')
  if (status !== undefined && status >= 500) return failure('error', orStatus, 'medium')
  if (status === 401 || status === 403) return failure('denied', orStatus, 'none')
  if (status !== undefined && said === '') return failure('malformed', orStatus, 'short')
  return failure('error', said === '' ? told : said, retryAllowed ? 'medium' : 'none')
}

/** Names of errors about which AWS said nothing: what came was no JSON, or no XML, of an error's. */
const UNSAID = new Set(['', 'Error', 'SyntaxError', 'Unknown'])

/** Whether the next call would meet the same, after the same patience. */
export function isHopeless({ reason }: CallFailure): boolean {
  return reason !== 'error' && reason !== 'malformed'
}

/** AWS's names for too many requests: EC2 API error codes; CommonErrors of the query APIs. */
const THROTTLED = new Set([
  'RequestLimitExceeded',
  'Throttling',
  'ThrottlingException',
  'ThrottledException',
  'RequestThrottled',
  'RequestThrottledException',
  'EC2ThrottledException',
  'TooManyRequestsException',
  'BandwidthLimitExceeded',
  'SlowDown',
])

/** AWS's names for being refused: EC2 client error codes; CommonErrors of STS. */
const DENIED = new Set([
  'UnauthorizedOperation',
  'AccessDenied',
  'AccessDeniedException',
  'AuthorizationError',
  'NotAuthorized',
])

/** AWS's names for what no permission mends: an account, or a region of it, that is not open for use (the same pages). */
const NOT_ACTIVATED = new Set([
  'Blocked',
  'NotSignedUp',
  'OptInRequired',
  'PendingVerification',
  'SubscriptionRequiredException',
])

/**
 * What to do where AWS's own sentence leaves it open. Regions that are not enabled by default take no session tokens of
 * STS's global endpoint, and say that the credentials could not be validated (IAM user guide, "Managing AWS STS").
 */
const ADVICE: Readonly<Record<string, string>> = {
  AuthFailure:
    'These credentials are not valid, or not in this region. Sign in again, at a regional endpoint of STS, or leave the region out of regions.',
  OptInRequired:
    'The account is not signed up for this, or the region is not enabled in it. Complete its sign-up or enable the region, or leave the region out of regions.',
}

/** The SDK's names for credentials that cannot be had, and AWS's for credentials that are not valid (any more). */
const NO_CREDENTIALS = new Set([
  'CredentialsProviderError',
  'TokenProviderError',
  'ProviderError',
  'AuthFailure',
  'ExpiredToken',
  'ExpiredTokenException',
  'IDPRejectedClaim',
  'IncompleteSignature',
  'InvalidAccessKeyId',
  'InvalidClientTokenId',
  'InvalidIdentityToken',
  'InvalidSecurity',
  'InvalidSignatureException',
  'InvalidToken',
  'MissingAuthenticationToken',
  'MissingAuthenticationTokenException',
  'RequestExpired',
  'RequestTimeTooSkewed',
  'SignatureDoesNotMatch',
  'TokenRefreshRequired',
  'UnrecognizedClientException',
])

const PROXY_REFUSAL =
  'a proxy asks for a user and a password, or for others (HTTP 407): check HTTPS_PROXY and HTTP_PROXY.'

/** Nothing is there: a few quick tries, not minutes. */
const NO_ROUTE = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'EAI_AGAIN',
  'ERR_PROXY_TUNNEL',
])
const BROKEN = new Set(['ECONNRESET', 'EPIPE', 'ETIMEDOUT', 'ECONNABORTED', 'ERR_SOCKET_CLOSED'])

function isCertificateError(code: string): boolean {
  return /^(ERR_TLS_|ERR_SSL_|CERT_|UNABLE_TO_|SELF_SIGNED_|DEPTH_ZERO_|EPROTO)/.test(code)
}

interface Facts {
  readonly code: string
  readonly name: string
  /** AWS's own code, where the SDK keeps it beside the name that it gives the error; empty where it does not. */
  readonly awsCode: string
  readonly status: number | undefined
  readonly retryAllowed: boolean
}

function factsOf(thrown: unknown): Facts {
  const error = (typeof thrown === 'object' && thrown !== null ? thrown : {}) as {
    readonly code?: unknown
    readonly name?: unknown
    readonly Code?: unknown
    readonly $metadata?: { readonly httpStatusCode?: unknown }
    readonly $response?: { readonly statusCode?: unknown }
    readonly $retryable?: unknown
  }
  const status = error.$response?.statusCode ?? error.$metadata?.httpStatusCode
  return {
    code: codeOf(error.code, status, thrown),
    name: typeof error.name === 'string' ? error.name : '',
    awsCode: typeof error.Code === 'string' ? error.Code : '',
    status: typeof status === 'number' ? status : undefined,
    retryAllowed: error.$retryable !== undefined && error.$retryable !== null,
  }
}

/** Errors that the SDK did not recognise as such it wraps, and keeps nothing but their text. */
function codeOf(code: unknown, status: unknown, thrown: unknown): string {
  if (typeof code === 'string') return code
  if (status !== undefined) return ''
  const message = messageOf(thrown)
  if (/socket hang up|: aborted$/m.test(message)) return 'ECONNRESET'
  return /\bE(?:CONN|AI_|NOT|HOST|NET|PIPE|TIMED)[A-Z]*\b/.exec(message)?.[0] ?? ''
}

/** AWS's own sentence, or the network's, without what only AWS can read and what the SDK adds for its developers. */
function sentenceOf(thrown: unknown): string {
  const inner = thrown instanceof AggregateError ? thrown.errors.map(messageOf).join('; ') : ''
  return (messageOf(thrown) || inner)
    .replace(/\s*Deserialization error: to see the raw response[^]*$/, '')
    .replace(/\s*Encoded authorization failure message:\s*[\w+/=-]*\.?/, '')
    .replace(/^AWS SDK error wrapper for (\w+: )?/, '')
    .replace(/^@(aws-sdk|smithy)(\/[\w-]+)?( -)?\s*(\[ERROR\] )?/, '')
}

/** EC2 sentences run to some 300 characters; the rest would only fill reports. */
const MAX_MESSAGE = 600

function oneLine(text: string): string {
  return limitCodePoints(withoutSecrets(text).replace(/\s+/g, ' ').trim(), MAX_MESSAGE)
}
