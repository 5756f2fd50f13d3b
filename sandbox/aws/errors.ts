import { randomUUID } from 'node:crypto'
import { renderElement } from './xml.ts'

export type Service = 'ec2' | 'sts' | 'organizations'

/** What the sandbox answers instead of a result; rendered in the service's own form. */
export class AwsFault extends Error {
  override readonly name = 'AwsFault'
  readonly code: string
  readonly status: number

  constructor(code: string, status: number, message: string) {
    super(message)
    this.code = code
    this.status = status
  }
}

export interface Answer {
  readonly status: number
  /** AWS's error code; null for results. */
  readonly code: string | null
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
}

const XML_TYPE = 'text/xml;charset=UTF-8'
const PROLOGUE = '<?xml version="1.0" encoding="UTF-8"?>\n'
const EC2_NAMESPACE = 'http://ec2.amazonaws.com/doc/2016-11-15/'
const STS_NAMESPACE = 'https://sts.amazonaws.com/doc/2011-06-15/'

/** `content` is what stands beside the request id in EC2's response element. */
export function ec2Answer(operation: string, content: string): Answer {
  const id = randomUUID()
  const body = `${PROLOGUE}<${operation}Response xmlns="${EC2_NAMESPACE}">
    <requestId>${id}</requestId>
    ${content}
</${operation}Response>`
  return { status: 200, code: null, headers: { 'content-type': XML_TYPE, 'x-amzn-requestid': id }, body }
}

export function stsAnswer(operation: string, content: string): Answer {
  const id = randomUUID()
  const body = `<${operation}Response xmlns="${STS_NAMESPACE}">
  <${operation}Result>${content}</${operation}Result>
  <ResponseMetadata><RequestId>${id}</RequestId></ResponseMetadata>
</${operation}Response>
`
  return { status: 200, code: null, headers: { 'content-type': 'text/xml', 'x-amzn-requestid': id }, body }
}

/** AWS's JSON protocol, version 1.1. */
const JSON_TYPE = 'application/x-amz-json-1.1'

export function organizationsAnswer(content: string): Answer {
  const headers = { 'content-type': JSON_TYPE, 'x-amzn-requestid': randomUUID() }
  return { status: 200, code: null, headers, body: content }
}

export function faultAnswer(service: Service, fault: AwsFault): Answer {
  const id = randomUUID()
  const headers = {
    'content-type': service === 'organizations' ? JSON_TYPE : XML_TYPE,
    'x-amzn-requestid': id,
  }
  return { status: fault.status, code: fault.code, headers, body: FAULT_BODIES[service](fault, id) }
}

const FAULT_BODIES: Readonly<Record<Service, (fault: AwsFault, id: string) => string>> = {
  ec2: (fault, id) =>
    `${PROLOGUE}<Response><Errors><Error>${codeAndMessage(fault)}</Error></Errors><RequestID>${id}</RequestID></Response>`,
  sts: (fault, id) => `<ErrorResponse xmlns="${STS_NAMESPACE}">
  <Error><Type>${fault.status >= 500 ? 'Receiver' : 'Sender'}</Type>${codeAndMessage(fault)}</Error>
  <RequestId>${id}</RequestId>
</ErrorResponse>
`,
  organizations: ({ code, message }) => JSON.stringify({ __type: code, Message: message }),
}

function codeAndMessage({ code, message }: AwsFault): string {
  return renderElement('Code', code) + renderElement('Message', message)
}

/** `scp`: an organisation's policy denies the region; the message differs and says so. */
export type DeniedBy = 'identity' | 'scp'

export function denied(service: Service, operation: string, user: string, by: DeniedBy): AwsFault {
  const action = `${service}:${operation}`
  const reason =
    by === 'scp'
      ? 'with an explicit deny in a service control policy'
      : `because no identity-based policy allows the ${action} action`
  const who = `User: ${user} is not authorized to perform: ${action}`
  if (service === 'ec2') {
    return new AwsFault(
      'UnauthorizedOperation',
      403,
      `You are not authorized to perform this operation. ${who} ${reason}`,
    )
  }
  return service === 'sts'
    ? new AwsFault('AccessDenied', 403, `${who} ${reason}`)
    : new AwsFault('AccessDeniedException', 400, `${who} ${reason}`)
}

export function throttled(service: Service): AwsFault {
  return THROTTLES[service]
}

const THROTTLES: Readonly<Record<Service, AwsFault>> = {
  ec2: new AwsFault('RequestLimitExceeded', 503, 'Request limit exceeded.'),
  sts: new AwsFault('Throttling', 400, 'Rate exceeded'),
  organizations: new AwsFault(
    'TooManyRequestsException',
    400,
    'You have sent too many requests in too short a period of time.',
  ),
}

export function serverFault(service: Service, status: number): AwsFault {
  if (service === 'organizations') return new AwsFault('ServiceException', status, 'An error occurred.')
  if (status === 500) return new AwsFault('InternalError', 500, 'An internal error has occurred')
  return service === 'ec2'
    ? new AwsFault('Unavailable', status, 'The service is unavailable. Please try again shortly.')
    : new AwsFault('ServiceUnavailable', status, 'Service is unable to handle request.')
}

/** Keys that nobody has, or a region that the account has not enabled: AWS does not tell the two apart. */
export function notAuthenticated(service: Service): AwsFault {
  return NOT_AUTHENTICATED[service]
}

const INVALID_TOKEN = 'The security token included in the request is invalid.'
const NOT_AUTHENTICATED: Readonly<Record<Service, AwsFault>> = {
  ec2: new AwsFault('AuthFailure', 401, 'AWS was not able to validate the provided access credentials'),
  sts: new AwsFault('InvalidClientTokenId', 403, INVALID_TOKEN),
  organizations: new AwsFault('UnrecognizedClientException', 400, INVALID_TOKEN),
}

export function expired(service: Service): AwsFault {
  return EXPIRED[service]
}

const EXPIRED_TOKEN = 'The security token included in the request is expired'
const EXPIRED: Readonly<Record<Service, AwsFault>> = {
  ec2: new AwsFault('RequestExpired', 400, 'Request has expired.'),
  sts: new AwsFault('ExpiredToken', 403, EXPIRED_TOKEN),
  organizations: new AwsFault('ExpiredTokenException', 400, EXPIRED_TOKEN),
}

export function invalidValue(message: string): AwsFault {
  return new AwsFault('InvalidParameterValue', 400, message)
}
