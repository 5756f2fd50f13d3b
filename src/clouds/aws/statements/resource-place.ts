import { SOMETHING } from './condition.ts'
import { isChosen, NOBODY, OF_REQUESTERS } from './context.ts'
import { hasWildcard, instanceOf } from './glob.ts'
import { ABSENT, type Domain, type Place, present, type Values } from './place.ts'
import { ownArns, type Mentioned, type Requester } from './requester.ts'

/** The resource whose policy it is. */
export interface PolicyOwner {
  readonly account: string
  /** Of the organisation that the account is in; undefined: none, or it is not known. */
  readonly organisation?: string | undefined
  /** What the policy can allow. Absent: anything. */
  readonly actions?: Place['actions']
  readonly resources?: Place['resources']
  /** Absent: requests come straight to the resource, or through access points of whoever asks. */
  readonly accessPoint?: ThroughAccessPoint
}

/** An access point of the owner's through which all requests come. */
export interface ThroughAccessPoint {
  readonly account: string
  readonly arn: string
}

/** Keys that say from which network a request comes. Whoever is named may be in any. */
const NETWORK_KEYS: ReadonlySet<string> = new Set([
  'aws:sourceip',
  'aws:sourcevpc',
  'aws:sourcevpce',
  'aws:sourcevpcarn',
  'aws:vpceaccount',
  'aws:vpceorgid',
  'aws:vpceorgpaths',
])

/** Actions of SNS that are about an endpoint: it is the caller's own, and is asked whether it wants to be subscribed. */
const OF_ENDPOINTS: ReadonlySet<string> = new Set(['sns:subscribe', 'sns:receive'])

/** Keys that every request has, true or false as the caller likes. */
const EITHER_WAY: ReadonlySet<string> = new Set(['aws:securetransport', 'aws:viaawsservice'])

/** Whether anything in the policy asks from where a request comes. */
export function asksForNetworks({ values }: Mentioned): boolean {
  return [...NETWORK_KEYS].some((key) => values.has(key))
}

/**
 * A policy of a resource: of all requests about it, from the internet, from networks of strangers, or of AWS services that
 * act for somebody. Which keys keep strangers out, and which never do: docs/policy-truth-table.md.
 */
export function resourcePlace(owner: PolicyOwner, mentioned: Mentioned): Place {
  const { account, organisation, actions, resources, accessPoint } = owner
  const wildcardsOf = (key: string): readonly string[] =>
    (mentioned.values.get(key) ?? []).filter(hasWildcard)
  /** What nobody else has: a stranger has another one, or one that a wildcard leaves open. */
  const own = (key: string, made: string): readonly Values[] =>
    [made, ...wildcardsOf(key).map(instanceOf)].map((value) => [value])
  const ownArnsOf = (key: string, requester: Requester): readonly Values[] => [
    undefined,
    ...ownArns(mentioned.values.get(key) ?? [], requester).map((arn) => [arn]),
  ]
  const organisationOf = [[organisation ?? SOMETHING]]
  const settled = new Map<string, (requester: Requester, action?: string) => Domain>([
    ...OF_REQUESTERS,
    ['aws:sourceaccount', (one) => said(one, present(one.account))],
    ['aws:sourceowner', (one) => said(one, present(one.account))],
    ['aws:sourceorgid', (one) => said(one, present(one.organisation?.id))],
    ['aws:sourceorgpaths', (one) => said(one, present(one.organisation?.path))],
    [
      'aws:sourcearn',
      (one) =>
        said(
          one,
          ownArns(mentioned.values.get('aws:sourcearn') ?? [], one)
            .concat(one.account === undefined ? [] : instanceOf(`arn:aws:*:*:${one.account}:*`))
            .map((arn) => [arn]),
        ),
    ],
    ['aws:resourceaccount', () => [[account]]],
    ['s3:resourceaccount', () => [[account]]],
    ['aws:resourceorgid', () => organisationOf],
    ['aws:resourceorgpaths', () => (organisation === undefined ? organisationOf : 'unknown')],
    [
      'aws:userid',
      ({ account: of }) => (of === undefined ? [[NOBODY]] : own('aws:userid', instanceOf('AROA*:*'))),
    ],
    [
      's3:dataaccesspointaccount',
      (one) => (accessPoint === undefined ? [undefined, ...present(one.account)] : [[accessPoint.account]]),
    ],
    [
      's3:dataaccesspointarn',
      (one) => (accessPoint === undefined ? ownArnsOf('s3:dataaccesspointarn', one) : [[accessPoint.arn]]),
    ],
    // Whoever uses a key has to be let in by its policy as well (S3 guide, "The meaning of public").
    [
      's3:x-amz-server-side-encryption-aws-kms-key-id',
      () => [undefined, ...own('s3:x-amz-server-side-encryption-aws-kms-key-id', instanceOf('arn:*'))],
    ],
    ...[...EITHER_WAY].map((key) => [key, () => [['true'], ['false']]] as const),
    [
      'sns:endpoint',
      (one, action) =>
        one.way === undefined || action === undefined || !OF_ENDPOINTS.has(action)
          ? 'free'
          : own('sns:endpoint', instanceOf('https://*')),
    ],
    ['aws:sourceip', ({ way }) => (typeof way === 'object' ? [[way.address]] : ABSENT)],
    ['aws:sourcevpc', ({ way }) => (way === 'endpoint' ? own('aws:sourcevpc', instanceOf('vpc-*')) : ABSENT)],
    [
      'aws:sourcevpce',
      ({ way }) => (way === 'endpoint' ? own('aws:sourcevpce', instanceOf('vpce-*')) : ABSENT),
    ],
    [
      'aws:sourcevpcarn',
      (one) => (one.way === 'endpoint' ? ownArnsOf('aws:sourcevpcarn', one).slice(1) : ABSENT),
    ],
    ['aws:vpceaccount', (one) => (one.way === 'endpoint' ? present(one.account) : ABSENT)],
    ['aws:vpceorgid', (one) => (one.way === 'endpoint' ? present(one.organisation?.id) : ABSENT)],
    ['aws:vpceorgpaths', (one) => (one.way === 'endpoint' ? present(one.organisation?.path) : ABSENT)],
    ['aws:ec2instancesourcevpc', () => [undefined, ...own('aws:ec2instancesourcevpc', instanceOf('vpc-*'))]],
  ])
  const isFree = (key: string): boolean => EITHER_WAY.has(key) || (!settled.has(key) && isChosen(key))
  return {
    account,
    isFree,
    spared: new Set(['aws:viaawsservice']),
    ...(actions && { actions }),
    ...(resources && { resources }),
    domainOf: (key, requester, action) => {
      if (requester.account === undefined && OF_SIGNERS.test(key)) return ABSENT
      if (requester.service !== undefined) {
        const domain = ofService(key, requester, mentioned)
        if (domain !== undefined) return domain
      }
      if (requester.way === undefined && requester.service === undefined && NETWORK_KEYS.has(key))
        return 'free'
      return settled.get(key)?.(requester, action) ?? (isFree(key) ? 'free' : 'unknown')
    },
  }
}

/** What services say of those for whom they act; of people it is not there, unless a service acts for them. */
function said({ service }: Requester, values: readonly Values[]): Domain {
  if (service?.says === true) return values
  return service?.says === false ? ABSENT : [undefined, ...values]
}

/** What only a signed-in user or role has. */
const OF_PEOPLE =
  /^aws:(?:principal(?:account|arn|orgid|orgpaths|tag\/.*)|user(?:id|name)|multifactorauth.*|tokenissuetime|sourceidentity|federatedprovider)$/

/** What only signed requests have, and whoever signs can choose. */
const OF_SIGNERS =
  /^aws:(?:principaltag\/.*|username|multifactorauth.*|tokenissuetime|sourceidentity|federatedprovider)$/

/** What is not the same of services that act for somebody as of that somebody. */
function ofService(key: string, requester: Requester, mentioned: Mentioned): Domain | undefined {
  const { service } = requester
  if (key === 'aws:principalisawsservice') return [['true']]
  if (key === 'aws:principalservicename' || key === 'aws:principalservicenameslist')
    return present(service?.name)
  if (OF_PEOPLE.test(key)) return ABSENT
  if (key === 'kms:calleraccount' || NETWORK_KEYS.has(key)) return ABSENT
  // CloudWatch Logs and others encrypt for a thing of somebody's, and name it there.
  if (key.startsWith('kms:encryptioncontext:')) {
    return [undefined, ...ownArns(mentioned.values.get(key) ?? [], requester).map((arn) => [arn])]
  }
  return undefined
}
