import type { IncomingMessage } from 'node:http'
import type { Call, CallSubject, Operations } from './call.ts'
import { EC2_OPERATIONS } from './ec2/operations.ts'
import {
  type Answer,
  AwsFault,
  ec2Answer,
  faultAnswer,
  notAuthenticated,
  organizationsAnswer,
  type Service,
  stsAnswer,
} from './errors.ts'
import type { Principal } from './identities.ts'
import type { Organisation } from './organisation.ts'
import { ORGANIZATIONS_OPERATIONS, ORGANIZATIONS_REGION } from './organizations/operations.ts'
import { type AwsRequest, readRequest } from './request.ts'
import { refuseTime } from './signing-time.ts'
import { STS_OPERATIONS, subjectAccount } from './sts/operations.ts'

const OPERATIONS: Readonly<Record<Service, Operations>> = {
  ec2: EC2_OPERATIONS,
  sts: STS_OPERATIONS,
  organizations: ORGANIZATIONS_OPERATIONS,
}

const ANSWERS: Readonly<Record<Service, (operation: string, content: string) => Answer>> = {
  ec2: ec2Answer,
  sts: stsAnswer,
  organizations: (_, content) => organizationsAnswer(content),
}

/** A request whose caller is known. */
export interface Identified extends CallSubject {
  readonly caller: Principal
  readonly parameters: URLSearchParams
}

/** Reads the request and says whose it is; an Answer where AWS would refuse it before anything else. */
export async function identify(
  message: IncomingMessage,
  organisation: Organisation,
  now: Date,
): Promise<Identified | { readonly refusal: Answer }> {
  let service: Service = 'ec2'
  try {
    const request = await readRequest(message)
    service = request.service
    refuseTime(request, now)
    const caller = organisation.identities.authenticate(service, request.accessKeyId, request.sessionToken)
    refuseRegion(request, caller, organisation)
    const { operation, parameters, region } = request
    return {
      service,
      operation,
      region,
      account: subjectAccount(operation, parameters, caller.account.id),
      caller,
      parameters,
    }
  } catch (error) {
    if (error instanceof AwsFault) return { refusal: faultAnswer(service, error) }
    throw error
  }
}

function refuseRegion(request: AwsRequest, caller: Principal, organisation: Organisation): void {
  const isOrganizations = request.service === 'organizations'
  const known = isOrganizations
    ? request.region === ORGANIZATIONS_REGION
    : organisation.regionCodes.includes(request.region)
  if (!known) {
    throw new AwsFault(
      'SignatureDoesNotMatch',
      403,
      `Credential should be scoped to a valid region, not '${request.region}'.`,
    )
  }
  if (isOrganizations || caller.account.region(request.region).enabled) return
  if (request.service === 'sts' && request.operation === 'AssumeRole') {
    throw new AwsFault(
      'RegionDisabledException',
      403,
      `STS is not activated in this region for account:${caller.account.id}. Your account administrator can activate STS in this region using the IAM Console.`,
    )
  }
  throw notAuthenticated(request.service)
}

/** What AWS answers to the request when nothing goes wrong on its side. */
export function answer(identified: Identified, organisation: Organisation, pageLimit: number): Answer {
  const { service, operation } = identified
  const call: Call = { ...identified, organisation, pageLimit }
  try {
    const perform = Object.hasOwn(OPERATIONS[service], operation) ? OPERATIONS[service][operation] : undefined
    if (perform === undefined) {
      throw new AwsFault('InvalidAction', 400, `The action ${operation} is not valid for this web service.`)
    }
    const content = perform(call)
    return ANSWERS[service](operation, content)
  } catch (error) {
    if (error instanceof AwsFault) return faultAnswer(service, error)
    throw error
  }
}
