import { between } from '../../../derive/between.ts'
import type { DerivedProperty, Derived, Level, ScopeView } from '../../../model/derived-property.ts'
import type { Json, JsonObject } from '../../../model/json.ts'
import { needOf } from '../../../model/kind.ts'
import type { Resource } from '../../../model/resource.ts'
import { ofAccount } from '../../../network/beyond.ts'
import { textOf } from '../../../text/members.ts'
import { judge, SHARED_TYPES, type Judgement, type PublicAccess, type Shared } from './judge.ts'
import { ACCESS, type ProbedType } from './probes.ts'
import { shareWords } from './share-words.ts'

/** A kind whose resources have policies. */
export interface WithPolicy {
  readonly kind: string
  readonly level?: Level
  /** What its policies are about: which actions are asked about (see PROBED). */
  readonly type: ProbedType
  /** The property that holds the policy: a document, or its text. A resource without it has no policy. */
  readonly policy: string
  /** A property that is there wherever it was asked whether there is a policy; left out: that is certain. */
  readonly isSet?: string
  /** What people call the policy: `the queue’s policy`. */
  readonly called: string
  /** The property that holds the ARN that the policy's statements are about; `arn` where it is left out. */
  readonly arn?: string
  /** What has to be read for the policy (see DerivedProperty.from): the policy itself where it is left out. */
  readonly from?: readonly string[]
  /** Whether the policy decides nothing of this resource, as that of a key of AWS's own. */
  readonly isIdle?: (resource: Resource) => boolean
}

/** `public_access` and `shared_with` of resources with a policy. */
export function ofResourcePolicy(kind: WithPolicy): readonly DerivedProperty[] {
  const judging = judgingIn(kind)
  return [
    {
      ...baseOf(kind),
      ...PUBLIC_ACCESS,
      prepare: (scope) => {
        const judgeOf = judging(scope)
        return (resource) => {
          const judged = judgeOf(resource)
          if (judged === undefined) return { value: [] }
          return judged === null ? unreadable(STRANGE_ACCESS, kind) : publicAccessOf(judged, kind.called)
        }
      },
    },
    sharedWith(kind, judging),
  ]
}

/** `shared_with` alone, where more than a policy decides what is public. */
export function sharedWith(kind: WithPolicy, judging = judgingIn(kind)): DerivedProperty {
  return {
    ...baseOf(kind),
    ...SHARED_WITH,
    prepare: (scope) => {
      const judgeOf = judging(scope)
      return (resource) => {
        const judged = judgeOf(resource)
        if (judged === undefined) return { value: [] }
        return judged === null
          ? unreadable(STRANGE_SHARES, kind)
          : sharedOf(judged, kind.called, scope.account)
      }
    },
  }
}

function baseOf({ kind, level, from, policy, isSet }: WithPolicy) {
  return {
    kind,
    ...(level && { level }),
    from: from ?? [needOf(kind, policy)],
    ofItself: isSet === undefined ? [policy] : [policy, isSet],
  }
}

export const PUBLIC_ACCESS = {
  name: 'public_access',
  type: {
    type: 'array',
    items: {
      type: 'object',
      properties: {
        access: { type: 'string', values: ACCESS },
        through: { type: 'string', values: ['policy', 'acl', 'access point'] },
        statement: { type: 'string' },
        actions: { type: 'array', items: { type: 'string' } },
        why: { type: 'string' },
      },
    },
  },
  description:
    'What anybody at all may do, as AWS itself defines public: an item per statement and access that strangers have, after conditions and denials. access is read, list, write, permissions (to change who may do what) or use; through is policy, acl or access point; statement is the Sid, or the number where there is none; actions are those that were asked about and are allowed; why is a sentence for people. Empty where no stranger gets in. docs/policy-truth-table.md has cases.',
  because: ['statement', 'why'],
} as const satisfies Pick<DerivedProperty, 'name' | 'type' | 'description' | 'because'>

export const SHARED_WITH = {
  name: 'shared_with',
  type: {
    type: 'array',
    items: {
      type: 'object',
      properties: {
        type: { type: 'string', values: SHARED_TYPES },
        id: { type: 'string' },
        access: { type: 'array', items: { type: 'string', values: ACCESS } },
        actions: { type: 'array', items: { type: 'string' } },
        conditional: { type: 'boolean' },
        foreign: { type: 'boolean' },
        statement: { type: 'string' },
      },
    },
  },
  description:
    'Whom the policy lets in besides the own account, and besides everybody (public_access): an item per statement and account, organization, service of AWS or provider of identities (type), with its id. foreign: neither of the own organisation, as far as the run knows it, nor in trusted-accounts; of a service: strangers can have it act here for them, since it is known to say for whom it acts and no condition asks for that (the confused deputy). conditional: of a service, whether a condition or a denial lets it act for nobody else; of others, whether the statement has a condition.',
  because: ['id', 'statement', 'actions', 'conditional'],
  say: shareWords,
} as const satisfies Pick<DerivedProperty, 'name' | 'type' | 'description' | 'because' | 'say'>

/** Undefined: there is no policy, or it decides nothing. Null: it makes no sense. */
type JudgeResource = (resource: Resource) => Judgement | null | undefined

/** Both properties of one resource are worked out of one judgement. */
function judgingIn(kind: WithPolicy): (scope: ScopeView) => JudgeResource {
  const known = new WeakMap<Resource, Judgement | null>()
  return ({ trust }) =>
    (resource) => {
      const { account, reported } = resource
      const policy = reported[kind.policy]
      if (kind.isSet !== undefined && reported[kind.isSet] === undefined) return null
      if (policy === undefined || kind.isIdle?.(resource) === true) return undefined
      const before = known.get(resource)
      if (before !== undefined) return before
      const judged = judge(policy, {
        account,
        arn: textOf(reported[kind.arn ?? 'arn']),
        type: kind.type,
        trust,
      })
      known.set(resource, judged)
      return judged
    }
}

/** What is certain of the public access by a policy, and the most that it may be. */
export function publicAccessOf({ publicAccess, unknown }: Judgement, called: string): Derived {
  const certain = publicAccess.filter(({ isSo }) => isSo === true)
  return between(certain.map(shownAccess), publicAccess.map(shownAccess), missingOf(unknown, called))
}

export function shownAccess({ access, statement, actions, why }: PublicAccess): JsonObject {
  return { access, through: 'policy', statement, actions, why }
}

/** The same of whom a policy lets in besides. */
export function sharedOf({ shared, unknown }: Judgement, called: string, account: string): Derived {
  const certain = shared.filter(({ isSo }) => isSo === true)
  const beyond = shared.flatMap((one) => whatOthersKnow(one, account))
  const isDoubtful = shared.some(({ isSo, conditional }) => isSo === null || conditional === null)
  return between(
    certain.map((one) => shownShare(one, false)),
    shared.map((one) => shownShare(one, true)),
    [...(isDoubtful ? missingOf(unknown, called) : []), ...new Set(beyond)],
  )
}

/** What no call would tell this run: see isBeyond. */
function whatOthersKnow({ type, id, foreign, isSo }: Shared, account: string): readonly string[] {
  if (foreign !== null || isSo === null) return []
  if (type === 'organization') return [ofAccount('the organisation', account)]
  return [
    ofAccount(
      type === 'service' ? `for whom ${id} acts in policies` : `whether ${id} is the canonical user`,
      account,
    ),
  ]
}

/** `unknown`: what is taken for true where it is not known. */
function shownShare(
  { type, id, access, actions, conditional, foreign, statement }: Shared,
  unknown: boolean,
): JsonObject {
  return {
    type,
    id,
    access,
    actions,
    conditional: conditional ?? !unknown,
    foreign: foreign ?? unknown,
    statement,
  }
}

function missingOf(unknown: readonly string[], called: string): readonly string[] {
  return unknown.length === 0 ? [called] : unknown.map((what) => `${what} of ${called}`)
}

/** What a policy that makes no sense may say. */
const STRANGE_ACCESS: readonly Json[] = ACCESS.map((access) => ({
  access,
  through: 'policy',
  statement: '1',
  actions: ['*'],
  why: 'The policy could not be understood.',
}))
const STRANGE_SHARES: readonly Json[] = ['account', 'organization', 'service', 'provider'].map((type) => ({
  type,
  id: '*',
  access: [...ACCESS],
  actions: ['*'],
  conditional: false,
  foreign: true,
  statement: '1',
}))

function unreadable(possible: readonly Json[], { called }: WithPolicy): Derived {
  return { value: [], possible, missing: [called] }
}
