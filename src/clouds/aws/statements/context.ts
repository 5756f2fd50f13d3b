import { instanceOf } from './glob.ts'
import { ABSENT, type Domain, type Place, present } from './place.ts'
import type { Requester } from './requester.ts'

/** The endpoint whose policy it is. */
export interface PolicyPlace {
  readonly account: string
  readonly endpointId: string
  readonly vpcId: string | undefined
}

/** What some keys are in an unsigned request (IAM guide, "Principal key values"). */
export const NOBODY = 'anonymous'

/** What follows from who calls (IAM guide, "AWS global condition context keys"). */
export const OF_REQUESTERS: ReadonlyMap<string, (requester: Requester) => Domain> = new Map<
  string,
  (requester: Requester) => Domain
>([
  ['aws:principalaccount', ({ account = NOBODY }) => [[account]]],
  ['kms:calleraccount', ({ account }) => present(account)],
  ['aws:principalarn', ({ arn }) => present(arn)],
  ['aws:principalorgid', ({ organisation }) => present(organisation?.id)],
  ['aws:principalorgpaths', ({ organisation }) => present(organisation?.path)],
  // Only signed requests have it: a denial by Bool without IfExists leaves the others in.
  ['aws:principalisawsservice', ({ account }) => (account === undefined ? ABSENT : [['false']])],
  ['aws:principalservicename', () => ABSENT],
  ['aws:principalservicenameslist', () => ABSENT],
  // Only AWS services send these, to say for whom they act: a stranger may have one act for their own account.
  ['aws:sourceaccount', ({ account }) => [undefined, ...present(account)]],
  ['aws:sourceorgid', ({ organisation }) => [undefined, ...present(organisation?.id)]],
  ['aws:sourceorgpaths', ({ organisation }) => [undefined, ...present(organisation?.path)]],
  ['aws:sourcearn', ({ sources }) => [undefined, ...sources.map((one) => [one])]],
  ['aws:ec2instancesourcevpc', () => [undefined, [instanceOf('vpc-*')]]],
])

/** Global keys about the request and its resource, and those that a stranger's account gives its own principals. */
const FREE: ReadonlySet<string> = new Set(
  [
    [
      'currenttime',
      'epochtime',
      'requestedregion',
      'requestedaccount',
      'securetransport',
      'useragent',
      'referer',
    ],
    ['multifactorauthage', 'multifactorauthpresent', 'tokenissuetime', 'principaltype', 'username'],
    ['sourceidentity', 'federatedprovider', 'assumedroot', 'ec2instancesourceprivateipv4'],
    ['resourceaccount', 'resourceorgid', 'resourceorgpaths', 'tagkeys', 'vpcsourceip'],
    ['calledvia', 'calledviafirst', 'calledvialast', 'viaawsservice', 'vpceorgid', 'vpceorgpaths'],
  ].flatMap((names) => names.map((name) => `aws:${name}`)),
)

const FREE_PREFIXES = ['aws:principaltag/', 'aws:requesttag/', 'aws:resourcetag/']

/**
 * Whether nothing settles the key that is true of strangers: a service's keys describe what is requested; those of identity
 * providers describe who requests it. `key`: in lower case.
 */
export function isChosen(key: string): boolean {
  if (key.startsWith('aws:')) {
    return FREE.has(key) || FREE_PREFIXES.some((prefix) => key.startsWith(prefix))
  }
  return /^(?!saml:)[\w-]+:/.test(key)
}

/** The policy of an endpoint: of all requests that come through it, whatever they are about. */
export function endpointPlace({ account, endpointId, vpcId }: PolicyPlace): Place {
  const settled = new Map<string, Domain>([
    ['aws:sourcevpc', vpcId === undefined ? 'unknown' : [[vpcId]]],
    ['aws:sourcevpce', [[endpointId]]],
    ['aws:vpceaccount', [[account]]],
    // Not in requests that come through an endpoint.
    ['aws:sourceip', ABSENT],
  ])
  const isFree = (key: string): boolean => !OF_REQUESTERS.has(key) && !settled.has(key) && isChosen(key)
  return {
    account,
    isFree,
    spared: new Set(),
    domainOf: (key, requester) =>
      OF_REQUESTERS.get(key)?.(requester) ?? settled.get(key) ?? (isFree(key) ? 'free' : 'unknown'),
  }
}
