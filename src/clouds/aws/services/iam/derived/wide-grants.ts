import { between } from '../../../../../derive/between.ts'
import type { Derived, DerivedProperty } from '../../../../../model/derived-property.ts'
import type { Json, JsonObject } from '../../../../../model/json.ts'
import type { ValueType } from '../../../../../model/kind.ts'
import { memberOf, objectsOf, textOf } from '../../../../../text/members.ts'
import { fullAccessOf, isWide, WIDE_GRANTS } from '../../../statements/identity/wide-grants.ts'
import type { Home } from '../../../statements/identity/world.ts'
import { identityPolicyOf } from '../../../statements/policy.ts'
import { homeOf, INLINE, POLICY } from './people.ts'

const GRANTS: ValueType = { type: 'array', items: { type: 'string', values: WIDE_GRANTS } }
const FULL_ACCESS: ValueType = {
  type: 'array',
  items: { type: 'object', properties: { service: { type: 'string' }, everywhere: { type: 'boolean' } } },
}

const WHAT =
  'administration: anything with anything; decrypt-all-keys: kms:Decrypt or kms:ReEncryptFrom with every key of the account or of a region, conditions aside; assume-any-role: every role of the account, without a condition; marketplace-subscribe: buying anything on AWS Marketplace. Each by this policy alone, after its own denials.'
const FULL =
  'The services of which every action is allowed (ec2:*), an item for each; everywhere: on all resources. A star for all services is not among them.'

const DOCUMENT = 'the policy document'

export const WIDE_GRANTS_OF_POLICIES: readonly DerivedProperty[] = [
  {
    kind: POLICY,
    name: 'wide_grants',
    level: 'account',
    type: GRANTS,
    description: `What the policy grants that is seldom meant. ${WHAT}`,
    from: [],
    prepare: () => (resource) => {
      const document = memberOf(resource.reported['policy_document'], 'document')
      const { certain, possible } = grantsOf(document ?? null, homeOf(resource))
      const derived = between(certain, possible, [DOCUMENT])
      // Any of them alone: a search may ask for one without another.
      const open = possible.filter((grant) => !certain.includes(grant))
      return open.length < 2 ? derived : { ...derived, between: open.map((grant) => certain.concat(grant)) }
    },
  },
  {
    kind: POLICY,
    name: 'full_access',
    level: 'account',
    type: FULL_ACCESS,
    description: FULL,
    because: ['service', 'everywhere'],
    from: [],
    prepare: () => (resource) =>
      fullAccess(memberOf(resource.reported['policy_document'], 'document') ?? null),
  },
  ...Object.entries(INLINE).map(([kind, property]): DerivedProperty => ({
    kind,
    name: 'inline_grants',
    level: 'account',
    type: {
      type: 'array',
      items: {
        type: 'object',
        properties: { policy: { type: 'string' }, grants: GRANTS, full_access: FULL_ACCESS },
      },
    },
    description: `What its inline policies grant that is seldom meant, an item for each policy that does. ${WHAT} full_access: the services of which every action is allowed; everywhere: on all resources.`,
    because: ['policy'],
    from: [],
    prepare: () => (resource) => {
      const home = homeOf(resource)
      const all = objectsOf(resource.reported[property]).map((one) => inlineGrants(one, home))
      const items = (end: 'certain' | 'possible'): JsonObject[] => all.flatMap((one) => one[end])
      return between(items('certain'), items('possible'), [DOCUMENT])
    },
  })),
]

const NOTHING: readonly Json[] = []

interface Ends<T> {
  readonly certain: T
  readonly possible: T
}

function grantsOf(document: Json, home: Home): Ends<readonly Json[]> {
  const policy = identityPolicyOf(document)
  if (policy === null) return { certain: NOTHING, possible: WIDE_GRANTS }
  const truths = WIDE_GRANTS.map((grant) => ({ grant, is: isWide(grant, policy, home) }))
  const list = (isIn: (is: boolean | null) => boolean): readonly Json[] => {
    const found = truths.filter(({ is }) => isIn(is)).map(({ grant }) => grant)
    return found.length === 0 ? NOTHING : found
  }
  return { certain: list((is) => is === true), possible: list((is) => is !== false) }
}

function fullAccess(document: Json): Derived {
  const policy = identityPolicyOf(document)
  if (policy === null) return between([], LIKELY, [DOCUMENT])
  return { value: shown(policy) }
}

/** Of a policy that makes no sense, which may be about any service: those that searches are likely to ask for. */
const LIKELY: readonly Json[] = ['cloudtrail', 'kms'].map((service) => ({ service, everywhere: true }))

function shown(policy: Parameters<typeof fullAccessOf>[0]): readonly Json[] {
  const found = fullAccessOf(policy)
  return found.length === 0 ? NOTHING : found.map(({ service, everywhere }) => ({ service, everywhere }))
}

function inlineGrants(one: JsonObject, home: Home): Ends<readonly JsonObject[]> {
  const policy = textOf(one['policy_name']) ?? ''
  const document = one['policy_document'] ?? null
  const { certain, possible } = grantsOf(document, home)
  const read = identityPolicyOf(document)
  const full = read === null ? LIKELY : shown(read)
  const item = (grants: readonly Json[]): JsonObject[] =>
    grants.length + full.length === 0 ? [] : [{ policy, grants, full_access: full }]
  // Any of what is open alone: a search may ask for one without another.
  const open = possible.filter((grant) => !certain.includes(grant))
  const ends = open.flatMap((grant) => item([...certain, grant]))
  return { certain: read === null ? [] : item(certain), possible: open.length === 0 ? item(certain) : ends }
}
