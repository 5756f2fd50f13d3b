import { every, some, type Truth } from '../three-valued.ts'
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

/** Ways to hand out rights: somebody who has none of them any more administers nothing. */
const HANDING_OUT: readonly (readonly [action: string, resource: string])[] = [
  ['iam:attachrolepolicy', `iam::{a}:role/${UNNAMED}`],
  ['iam:putrolepolicy', `iam::{a}:role/${UNNAMED}`],
  ['iam:attachuserpolicy', `iam::{a}:user/${UNNAMED}`],
  ['iam:putuserpolicy', `iam::{a}:user/${UNNAMED}`],
  ['iam:attachgrouppolicy', `iam::{a}:group/${UNNAMED}`],
  ['iam:createpolicyversion', `iam::{a}:policy/${UNNAMED}`],
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
 * the boundary lets it. A denial takes that away only if nothing is left, or no way to hand out rights.
 */
export function administration(permissions: Permissions, home: Home): Administration {
  const [anything, handing] = [ANYTHING, HANDING_OUT].map((list) => requestsOf(list, home))
  if (anything === undefined || handing === undefined) return NO_ADMINISTRATOR
  const judge = (assumed: Assumed): Truth =>
    every(
      [
        () => every(anything, (one) => isAllowed(permissions, one, assumed)),
        () => some(anything, (one) => answerTo(permissions, one, assumed).allowed),
        () => some(handing, (one) => answerTo(permissions, one, assumed).allowed),
      ],
      (part) => part(),
    )
  const is = judge('caller')
  if (is === false) return NO_ADMINISTRATOR
  return { is, conditional: judge('nothing') !== true, by: makersOf(permissions, anything) }
}

/** Apart from denials, and from what a NotAction leaves out, which says the same. */
function isAllowed(permissions: Permissions, request: Request, assumed: Assumed): Truth {
  const { allowed } = answerTo(permissions, request, assumed)
  return allowed === false ? answerTo(withoutExceptions(permissions), request, assumed).allowed : allowed
}

const WITHOUT = new WeakMap<Permissions, Permissions>()

function withoutExceptions(permissions: Permissions): Permissions {
  const known = WITHOUT.get(permissions)
  if (known !== undefined) return known
  const made: Permissions = {
    ...permissions,
    sources: permissions.sources.map((one) => Object.assign({}, one, { document: allowsOf(one.document) })),
    boundary: allowsOf(permissions.boundary),
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
