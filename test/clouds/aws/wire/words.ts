import type { FaultKind } from '../../../../sandbox/aws/faults.ts'

/** How errors travel: AWS's query protocol, its JSON protocol, that of services which spoke the other one before, and the two of REST. */
type Wire = 'query' | 'json' | 'query-json' | 'rest-json' | 'rest-xml'

export type Said = readonly [code: string, status: number]

/** What a service says where it does not answer. */
interface Words {
  readonly wire: Wire
  readonly throttled: readonly Said[]
  readonly denied: readonly Said[]
  readonly failed: readonly Said[]
}

/**
 * Codes and statuses: the errors of each operation and the common errors in the API reference of each service, and the shapes
 * of errors in the SDK's models.
 */
export const WORDS: Readonly<Record<string, Words>> = {
  iam: {
    wire: 'query',
    throttled: [['Throttling', 400]],
    denied: [['AccessDenied', 403]],
    failed: [['ServiceFailure', 500]],
  },
  account: {
    wire: 'rest-json',
    throttled: [['TooManyRequestsException', 429]],
    denied: [['AccessDeniedException', 403]],
    failed: [['InternalServerException', 500]],
  },
  organizations: {
    wire: 'json',
    throttled: [['TooManyRequestsException', 400]],
    denied: [['AccessDeniedException', 400]],
    failed: [['ServiceException', 500]],
  },
  s3: {
    wire: 'rest-xml',
    throttled: [['SlowDown', 503]],
    denied: [
      ['AccessDenied', 403],
      ['AllAccessDisabled', 403],
    ],
    failed: [
      ['InternalError', 500],
      ['ServiceUnavailable', 503],
    ],
  },
  backup: {
    wire: 'rest-json',
    throttled: [['ThrottlingException', 400]],
    denied: [['AccessDeniedException', 403]],
    failed: [['ServiceUnavailableException', 500]],
  },
  kms: {
    wire: 'json',
    throttled: [['ThrottlingException', 400]],
    denied: [['AccessDeniedException', 400]],
    failed: [
      ['KMSInternalException', 500],
      ['DependencyTimeoutException', 503],
    ],
  },
  secretsmanager: {
    wire: 'json',
    throttled: [['ThrottlingException', 400]],
    denied: [['AccessDeniedException', 400]],
    failed: [['InternalServiceError', 500]],
  },
  sqs: {
    wire: 'query-json',
    throttled: [
      ['RequestThrottled', 403],
      ['ThrottlingException', 400],
    ],
    denied: [
      ['AccessDenied', 403],
      ['AccessDeniedException', 400],
    ],
    failed: [['InternalFailure', 500]],
  },
  sns: {
    wire: 'query',
    throttled: [
      ['Throttled', 429],
      ['Throttling', 400],
      ['ThrottlingException', 400],
    ],
    denied: [['AuthorizationError', 403]],
    failed: [['InternalError', 500]],
  },
  events: {
    wire: 'json',
    throttled: [['ThrottlingException', 400]],
    denied: [['AccessDeniedException', 400]],
    failed: [['InternalException', 500]],
  },
  cloudtrail: {
    wire: 'json',
    throttled: [
      ['ThrottlingException', 400],
      ['ThrottlingException', 429],
    ],
    denied: [['AccessDeniedException', 400]],
    failed: [['InternalFailure', 500]],
  },
  config: {
    wire: 'json',
    throttled: [['ThrottlingException', 400]],
    denied: [['AccessDeniedException', 400]],
    failed: [['InternalFailure', 500]],
  },
  logs: {
    wire: 'json',
    throttled: [['ThrottlingException', 400]],
    denied: [['AccessDeniedException', 400]],
    failed: [['ServiceUnavailableException', 500]],
  },
  cloudwatch: {
    wire: 'query-json',
    throttled: [
      ['Throttling', 400],
      ['ThrottlingException', 400],
    ],
    denied: [['AccessDenied', 403]],
    failed: [['InternalServiceError', 500]],
  },
  guardduty: {
    wire: 'rest-json',
    throttled: [
      ['TooManyRequestsException', 429],
      ['ThrottlingException', 400],
    ],
    denied: [['AccessDeniedException', 403]],
    failed: [['InternalServerErrorException', 500]],
  },
  securityhub: {
    wire: 'rest-json',
    throttled: [
      ['TooManyRequestsException', 429],
      // "… beyond the current Amazon Web Services account or throttling limits".
      ['LimitExceededException', 429],
      ['ThrottlingException', 429],
    ],
    denied: [['AccessDeniedException', 403]],
    failed: [['InternalException', 500]],
  },
  'access-analyzer': {
    wire: 'rest-json',
    throttled: [['ThrottlingException', 429]],
    denied: [['AccessDeniedException', 403]],
    failed: [['InternalServerException', 500]],
  },
  inspector2: {
    wire: 'rest-json',
    throttled: [['ThrottlingException', 429]],
    denied: [['AccessDeniedException', 403]],
    failed: [['InternalServerException', 500]],
  },
  macie2: {
    wire: 'rest-json',
    throttled: [['ThrottlingException', 429]],
    denied: [['AccessDeniedException', 403]],
    failed: [['InternalServerException', 500]],
  },
  acm: {
    wire: 'json',
    throttled: [['ThrottlingException', 400]],
    denied: [['AccessDeniedException', 400]],
    failed: [['InternalFailure', 500]],
  },
  ssm: {
    wire: 'json',
    throttled: [['ThrottlingException', 400]],
    denied: [['AccessDeniedException', 400]],
    failed: [['InternalServerError', 500]],
  },
}

/** Of credentials that are not valid, or not any more ("Common errors" of the API references; S3's "Error responses"). */
const NOT_VALID: Readonly<Record<Wire, readonly Said[]>> = {
  query: [
    ['ExpiredToken', 403],
    ['InvalidClientTokenId', 403],
    ['SignatureDoesNotMatch', 403],
  ],
  json: [
    ['ExpiredTokenException', 400],
    ['UnrecognizedClientException', 400],
    ['InvalidSignatureException', 400],
  ],
  'query-json': [
    ['ExpiredTokenException', 400],
    ['InvalidClientTokenId', 403],
  ],
  'rest-json': [
    ['ExpiredTokenException', 403],
    ['UnrecognizedClientException', 403],
    ['InvalidSignatureException', 403],
  ],
  'rest-xml': [
    ['ExpiredToken', 400],
    ['InvalidAccessKeyId', 403],
    ['InvalidToken', 400],
  ],
}

export function wordsOf(service: string): Words & { readonly notValid: readonly Said[] } {
  const words = WORDS[service]
  if (words === undefined) throw new Error(`Nobody looked up how ${service} refuses.`)
  return { ...words, notValid: NOT_VALID[words.wire] }
}

interface More {
  /** Its sentence. */
  readonly message?: string
  /** What the service says beside the code to those that know it by the query protocol alone. */
  readonly inQuery?: string
}

/** The error as the service writes it: JSON says where a code is at home, and REST where to read about it. */
export function faultOf(service: string, [code, status]: Said, more: More = {}): FaultKind {
  const { message = `It said ${code}.`, inQuery = code } = more
  const { wire } = wordsOf(service)
  if (wire === 'json' || wire === 'query-json') {
    const headers = wire === 'json' ? {} : { 'x-amzn-query-error': `${inQuery};Sender` }
    return { kind: 'error', code: `com.amazonaws.${service}#${code}`, status, message, headers }
  }
  const about = wire === 'rest-json' ? `:http://internal.amazon.com/coral/com.amazonaws.${service}/` : ''
  return { kind: 'error', code: `${code}${about}`, status, message }
}
