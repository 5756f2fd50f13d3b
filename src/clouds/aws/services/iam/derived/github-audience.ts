import { between } from '../../../../../derive/between.ts'
import type { Derived, DerivedProperty, ScopeView } from '../../../../../model/derived-property.ts'
import type { JsonObject } from '../../../../../model/json.ts'
import type { Resource } from '../../../../../model/resource.ts'
import { enumerate } from '../../../../../text/words.ts'
import { passes } from '../../../statements/condition.ts'
import { isRightAudience } from '../../../statements/federation/github.ts'
import type { GithubStatement } from '../../../statements/federation/trust.ts'
import { every, type Truth } from '../../../statements/three-valued.ts'
import { OPEN_ID_CONNECT_PROVIDER } from '../kinds/identity-providers.ts'
import { ROLE, textsOf } from './people.ts'
import { TRUST_DOCUMENT, trustOf } from './trust.ts'

const PROVIDER = OPEN_ID_CONNECT_PROVIDER.name

const LET_IN = ['right', 'others', 'none'] as const

/** A token gets in if the provider takes its audience and the statement does: IAM user guide, "Create an OIDC provider". */
export const GITHUB_AUDIENCE: DerivedProperty = {
  kind: ROLE,
  name: 'github_audience',
  level: 'account',
  type: {
    type: 'array',
    items: {
      type: 'object',
      properties: {
        audience: { type: 'string', values: LET_IN },
        others: { type: 'array', items: { type: 'string' } },
        statement: { type: 'string' },
        why: { type: 'string' },
      },
    },
  },
  description:
    'For which audiences tokens of GitHub Actions get in, an item for each statement that trusts GitHub’s OIDC provider and that some workflow fits. audience: sts.amazonaws.com alone (right), others that the provider takes as well, or none, since provider and statement have none in common or the account has no such provider. others: those audiences.',
  because: ['others', 'statement', 'why'],
  from: [PROVIDER],
  ofItself: [TRUST_DOCUMENT],
  prepare: (scope) => (role) => audiencesOf(role, scope),
}

function audiencesOf(role: Resource, scope: ScopeView): Derived {
  const trust = trustOf(role, scope)
  if (trust === undefined) return { value: [] }
  if (trust === null) {
    return { value: [], possible: [OPEN, NONE].map((one) => shown(one, '1')), missing: ['the trust policy'] }
  }
  const all = trust.github
    .filter(({ subject }) => subject !== 'nobody')
    .map((one) => Object.assign({ statement: one.statement }, letIn(one, scope)))
  return between(
    all.flatMap(({ certain, statement }) => (certain === null ? [] : [shown(certain, statement)])),
    all.flatMap(({ possible, statement }) => possible.map((one) => shown(one, statement))),
    all.flatMap(({ missing }) => missing),
  )
}

/** Audiences whose tokens get in; null: there is no provider. */
type Audiences = readonly string[] | null

interface LetIn {
  /** Null: it is not known. */
  readonly certain: { readonly audiences: Audiences } | null
  readonly possible: readonly { readonly audiences: Audiences }[]
  readonly missing: readonly string[]
}

const OPEN = { audiences: ['*'] }
const NONE = { audiences: [] }

function letIn({ provider, audienceTests, isCertain }: GithubStatement, scope: ScopeView): LetIn {
  const found = scope.byId(PROVIDER, provider)
  if (found === undefined) {
    const gone = { audiences: null }
    return scope.isWhole(PROVIDER)
      ? { certain: gone, possible: [gone], missing: [] }
      : { certain: null, possible: [OPEN, NONE], missing: [PROVIDER] }
  }
  const taken = textsOf(found.reported['client_id_list'])
  const isIn = (audience: string): Truth => every(audienceTests, (test) => passes(test, [audience]))
  const fits = taken.filter((audience) => isIn(audience) !== false)
  if (isCertain && fits.every((audience) => isIn(audience) === true)) {
    return { certain: { audiences: fits }, possible: [{ audiences: fits }], missing: [] }
  }
  return { certain: null, possible: [{ audiences: fits }, NONE], missing: ['the trust policy'] }
}

function shown({ audiences }: { readonly audiences: Audiences }, statement: string): JsonObject {
  const others = (audiences ?? []).filter((one) => !isRightAudience(one)).toSorted()
  const audience: (typeof LET_IN)[number] =
    others.length > 0 ? 'others' : (audiences ?? []).length > 0 ? 'right' : 'none'
  return { audience, others, statement, why: whyOf(audiences, others) }
}

function whyOf(audiences: Audiences, others: readonly string[]): string {
  if (audiences === null) return 'The account has no such provider, so no token gets in.'
  if (audiences.length === 0)
    return 'The provider takes no audience that the statement asks for, so no token gets in.'
  if (others.length === 0) return 'Only tokens for AWS get in.'
  return `Tokens for ${enumerate(others)} get in too.`
}
