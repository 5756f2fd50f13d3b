import type { Requester } from './requester.ts'
import { instanceOf } from './glob.ts'

/** The endpoint whose policy it is. */
export interface PolicyPlace {
  readonly account: string
  readonly endpointId: string
  readonly vpcId: string | undefined
}

/** Values of a key in a request; undefined: the request lacks the key. */
export type Values = readonly string[] | undefined

/** `free`: the caller can choose it; `unknown`: the caller may determine it, in a way not known here. */
type Domain = readonly Values[] | 'free' | 'unknown'

const ABSENT: Domain = [undefined]

/** What follows from who calls through which endpoint (IAM guide, "AWS global condition context keys"). */
const KNOWN: ReadonlyMap<string, (requester: Requester, place: PolicyPlace) => Domain> = new Map<
  string,
  (requester: Requester, place: PolicyPlace) => Domain
>([
  ['aws:principalaccount', ({ account }) => present(account)],
  ['kms:calleraccount', ({ account }) => present(account)],
  ['aws:principalarn', ({ arn }) => present(arn)],
  ['aws:principalorgid', ({ organisation }) => present(organisation?.id)],
  ['aws:principalorgpaths', ({ organisation }) => present(organisation?.path)],
  // An unsigned request lacks it; AWS's own examples deny by Bool without IfExists, and mean such a request as well.
  ['aws:principalisawsservice', () => [['false']]],
  ['aws:principalservicename', () => ABSENT],
  ['aws:principalservicenameslist', () => ABSENT],
  ['aws:sourcevpc', (_, { vpcId }) => (vpcId === undefined ? 'unknown' : [[vpcId]])],
  ['aws:sourcevpce', (_, { endpointId }) => [[endpointId]]],
  ['aws:vpceaccount', (_, { account }) => [[account]]],
  // Not in requests that come through an endpoint.
  ['aws:sourceip', () => ABSENT],
  // Only AWS services send these, to say for whom they act: a stranger may have one act for their own account.
  ['aws:sourceaccount', ({ account }) => [undefined, ...present(account)]],
  ['aws:sourceorgid', ({ organisation }) => [undefined, ...present(organisation?.id)]],
  ['aws:sourceorgpaths', ({ organisation }) => [undefined, ...present(organisation?.path)]],
  ['aws:sourcearn', ({ sources }) => [undefined, ...sources.map((one) => [one])]],
  ['aws:ec2instancesourcevpc', () => [undefined, [instanceOf('vpc-*')]]],
])

function present(value: string | undefined): readonly Values[] {
  return value === undefined ? [undefined] : [[value]]
}

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

/** `key`: in lower case. */
export function domainOf(key: string, requester: Requester, place: PolicyPlace): Domain {
  const known = KNOWN.get(key)
  if (known !== undefined) return known(requester, place)
  return isFree(key) ? 'free' : 'unknown'
}

/** A service's keys describe what is requested; those of identity providers describe who requests it. */
export function isFree(key: string): boolean {
  if (KNOWN.has(key)) return false
  if (key.startsWith('aws:')) {
    return FREE.has(key) || FREE_PREFIXES.some((prefix) => key.startsWith(prefix))
  }
  return /^(?!saml:)[\w-]+:/.test(key)
}
