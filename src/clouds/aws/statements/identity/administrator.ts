import { every, some, type Truth } from '../three-valued.ts'
import { candidates } from './candidates.ts'
import {
  allowing,
  answerTo,
  type Allowing,
  type Assumed,
  type Permissions,
  type Request,
} from './permissions.ts'
import { ANY_REGION, arnOf, globalRegion, UNNAMED, type Home } from './world.ts'

/** Things that have nothing in common but that an administrator may do them, on something that no policy names. */
const ANYTHING: readonly (readonly [action: string, resource: string])[] = [
  ['s3:getobject', `s3:::${UNNAMED}/${UNNAMED}`],
  ['s3:putbucketpolicy', `s3:::${UNNAMED}`],
  ['ec2:runinstances', `ec2:${ANY_REGION}:{a}:instance/${UNNAMED}`],
  ['lambda:createfunction', `lambda:${ANY_REGION}:{a}:function:${UNNAMED}`],
  ['kms:decrypt', `kms:${ANY_REGION}:{a}:key/${UNNAMED}`],
  ['secretsmanager:getsecretvalue', `secretsmanager:${ANY_REGION}:{a}:secret:${UNNAMED}`],
  ['rds:deletedbinstance', `rds:${ANY_REGION}:{a}:db:${UNNAMED}`],
  ['dynamodb:scan', `dynamodb:${ANY_REGION}:{a}:table/${UNNAMED}`],
  ['cloudformation:createstack', `cloudformation:${ANY_REGION}:{a}:stack/${UNNAMED}/*`],
  ['glue:createjob', `glue:${ANY_REGION}:{a}:job/${UNNAMED}`],
  ['sts:assumerole', `iam::{a}:role/${UNNAMED}`],
  ['iam:createuser', `iam::{a}:user/${UNNAMED}`],
]

/** Ways to hand out rights, on anything: somebody who has none of them any more administers nothing. */
const HANDING_OUT: typeof ANYTHING = [
  ['iam:attachrolepolicy', 'iam::{a}:role/*'],
  ['iam:putrolepolicy', 'iam::{a}:role/*'],
  ['iam:attachuserpolicy', 'iam::{a}:user/*'],
  ['iam:putuserpolicy', 'iam::{a}:user/*'],
  ['iam:attachgrouppolicy', 'iam::{a}:group/*'],
  ['iam:createpolicyversion', 'iam::{a}:policy/*'],
]

export interface Administration {
  /** Whether it may do anything with anything; null: it may depend on something that was not understood. */
  readonly is: Truth
  /** Whether it is so only for callers who come as some condition demands: with MFA, from an address … */
  readonly conditional: boolean
  /** The statements that make it so. */
  readonly by: readonly Allowing[]
}

const NO_ADMINISTRATOR: Administration = { is: false, conditional: false, by: [] }

/**
 * Whether somebody may do anything: by `*`, by everything but some actions, or by what several policies add up to, as far as
 * the boundary lets it. A denial takes that away only if nothing is left, or no way to hand out rights; and so does what the
 * organisation does not allow the account: whoever may do all that is left is its administrator.
 */
export function administration(permissions: Permissions, home: Home): Administration {
  const anything = requestsOf(ANYTHING, home)
  const handing = requestsOf(HANDING_OUT, home).flatMap((one) =>
    candidates(permissions, one.action, one.resource).map((resource): Request =>
      Object.assign({}, one, { resource }),
    ),
  )
  const plain = withoutExceptions(permissions)
  const judge = (assumed: Assumed): Truth =>
    every(
      [
        () => every(anything, (one) => answerTo(plain, one, assumed).allowed),
        () => some(anything, (one) => answerTo(permissions, one, assumed).allowed),
        () => some(handing, (one) => answerTo(permissions, one, assumed).allowed),
      ],
      (part) => part(),
    )
  const is = judge('caller')
  if (is === false) return NO_ADMINISTRATOR
  return { is, conditional: judge('nothing') !== true, by: makersOf(permissions, anything) }
}

const WITHOUT = new WeakMap<Permissions, Permissions>()

/** Apart from denials, from what a NotAction leaves out, which says the same, and from what the organisation leaves. */
function withoutExceptions(permissions: Permissions): Permissions {
  const known = WITHOUT.get(permissions)
  if (known !== undefined) return known
  const made: Permissions = {
    ...permissions,
    sources: permissions.sources.map((one) => Object.assign({}, one, { document: allowsOf(one.document) })),
    boundary: allowsOf(permissions.boundary),
    controls: [],
  }
  WITHOUT.set(permissions, made)
  return made
}

const EVERY_ACTION = { but: false, patterns: ['*'] } as const

function allowsOf<T extends Permissions['boundary']>(policy: T): T {
  if (policy === null) return policy
  const statements = policy.statements
    .filter(({ allows }) => allows)
    .map((one) => (one.actions.but ? Object.assign({}, one, { actions: EVERY_ACTION }) : one))
  return Object.assign({}, policy, { statements, isDoubtful: false })
}

/** The one statement that allows all of it, or else all that allow some. */
function makersOf({ sources }: Permissions, requests: readonly Request[]): readonly Allowing[] {
  const all = sources.flatMap((source) =>
    source.document.statements.map((statement): Allowing => ({ source, statement })),
  )
  const count = ({ source, statement }: Allowing): number =>
    requests.filter(({ action }) => allowing(source.document, action).includes(statement)).length
  const whole = all.filter((one) => count(one) === requests.length)
  if (whole.length > 0) return whole
  return all.filter((one) => count(one) > 0)
}

function requestsOf(list: typeof ANYTHING, home: Home): readonly Request[] {
  const inIam = new Map([['aws:requestedregion', [globalRegion(home.partition)]]])
  return list.map(([action, resource]) =>
    Object.assign(
      { action, resource: arnOf(home, resource) },
      action.startsWith('iam:') ? { keys: inIam } : {},
    ),
  )
}
