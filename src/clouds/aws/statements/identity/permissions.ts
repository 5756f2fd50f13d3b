import { isVariable, passes, type Test } from '../condition.ts'
import type { Values } from '../place.ts'
import type { Names, Policy, Statement } from '../policy.ts'
import { every, not, some, type Truth } from '../three-valued.ts'
import { fitsGlob } from '../../../../text/glob.ts'
import { filled } from './variables.ts'

/** A policy that speaks of a user, a group or a role, and how it comes to do so. */
export interface Source {
  /** Its name, or its ARN where it is attached. */
  readonly policy: string
  readonly through: 'inline' | 'attached' | 'group'
  readonly document: Policy
}

/** What somebody may do, as far as it was read. */
export interface Permissions {
  readonly sources: readonly Source[]
  /** What it may do at most; null: no boundary. */
  readonly boundary: Policy | null
  /**
   * What the organisation lets its account do at most: service control policies, a list for each level from the root down to the
   * account. Empty: anything, or it is not known.
   */
  readonly controls: readonly (readonly Policy[])[]
  /** Keys of conditions, in lower case, that follow from who it is; undefined: such requests lack the key. */
  readonly keys: ReadonlyMap<string, Values>
  /** What speaks of it and was not read: ARNs and names. */
  readonly unread: readonly string[]
}

export interface Request {
  /** Lower case. */
  readonly action: string
  readonly resource: string
  /** What this request says of itself, by keys in lower case. */
  readonly keys?: ReadonlyMap<string, Values>
}

export interface Allowing {
  readonly source: Source
  readonly statement: Statement
}

/** `true`: whatever else is the case; null: only under conditions, or by exception from a denial. */
export interface Answer {
  readonly allowed: Truth
  /** The statement that allows it, where any may. */
  readonly by: Allowing | undefined
}

/** What may be taken for granted of the caller: `nothing`, or that it comes as the conditions on callers demand. */
export type Assumed = 'nothing' | 'caller'

/** What nobody has to ask for: a caller picks the region, and AWS's own programs use TLS. */
const CHOSEN: ReadonlySet<string> = new Set(['aws:requestedregion', 'aws:securetransport'])

/** Global keys of what is asked about, or of another service that asks. */
const OF_RESOURCES = /^aws:(?:resource|requesttag\/|tagkeys|called|viaaws|source(?:account|arn|org|owner))/

const ADMITTED: Answer = { allowed: false, by: undefined }

/**
 * IAM user guide, "Policy evaluation logic": some policy and the boundary allow it, and nothing denies it. Organizations user
 * guide, "SCP evaluation": on each level from the root to the account some service control policy allows it, and none denies it.
 */
export function answerTo(permissions: Permissions, request: Request, assumed: Assumed = 'nothing'): Answer {
  const { sources, boundary, controls } = permissions
  let best = ADMITTED
  for (const source of sources) {
    for (const statement of allowing(source.document, request.action)) {
      const allowed = applies(statement, request, permissions, assumed)
      if (allowed === true) best = { allowed, by: { source, statement } }
      else if (allowed === null && best.by === undefined) best = { allowed, by: { source, statement } }
      if (best.allowed === true) break
    }
    if (best.allowed === true) break
  }
  if (best.allowed === false) return best
  const allowed = every(
    [
      () => best.allowed,
      () => (boundary === null ? true : isAllowedBy(boundary, request, permissions, assumed)),
      () =>
        every(controls, (level) =>
          some(level, (policy) => isAllowedBy(policy, request, permissions, assumed)),
        ),
      () => not(isDenied(permissions, request, assumed)),
    ],
    (part) => part(),
  )
  return allowed === false ? ADMITTED : { allowed, by: best.by }
}

function isAllowedBy(policy: Policy, request: Request, permissions: Permissions, assumed: Assumed): Truth {
  return some(allowing(policy, request.action), (one) => applies(one, request, permissions, assumed))
}

function isDenied(permissions: Permissions, request: Request, assumed: Assumed = 'nothing'): Truth {
  return some(policiesOf(permissions), ({ statements, isDoubtful }) => {
    const denied = some(statements, (one) =>
      one.allows || !includes(one.actions, request.action)
        ? false
        : applies(one, request, permissions, assumed),
    )
    return denied === false && isDoubtful ? null : denied
  })
}

/** All that may deny something. */
export function policiesOf({ sources, boundary, controls }: Permissions): readonly Policy[] {
  return [
    ...sources.map(({ document }) => document),
    ...(boundary === null ? [] : [boundary]),
    ...controls.flat(),
  ]
}

/** Whether a statement whose actions include the request's speaks of the request. */
function applies(
  { resources, tests, allows }: Statement,
  request: Request,
  permissions: Permissions,
  assumed: Assumed,
): Truth {
  return every(
    [
      () => reaches(resources, request.resource, permissions),
      () =>
        tests === null
          ? null
          : every(tests, (test) => isMet(test, request, permissions, { assumed, allows })),
    ],
    (part) => part(),
  )
}

function reaches({ but, patterns }: Names, resource: string, { keys }: Permissions): Truth {
  const found = some(patterns, (pattern) => {
    if (!isVariable(pattern)) return pattern === '*' || fitsGlob(pattern, resource)
    const whole = filled(pattern, keys)
    return whole === null ? null : whole !== undefined && fitsGlob(whole, resource)
  })
  return but ? not(found) : found
}

interface Side {
  readonly assumed: Assumed
  readonly allows: boolean
}

function isMet(test: Test, request: Request, { keys }: Permissions, { assumed, allows }: Side): Truth {
  const { key } = test
  const known = request.keys?.has(key) === true ? request.keys : keys.has(key) ? keys : undefined
  if (known !== undefined) return passesFilled(test, known.get(key), keys)
  // What the caller picks suits them: an Allow is met, and a Deny is not.
  if (CHOSEN.has(key)) return allows
  if (assumed === 'caller' && key.startsWith('aws:') && !OF_RESOURCES.test(key)) return allows
  return null
}

function passesFilled(test: Test, values: Values, keys: Permissions['keys']): Truth {
  if (!test.values.some(isVariable)) return passes(test, values)
  const wanted = test.values.map((value) => (isVariable(value) ? filled(value, keys) : value))
  if (wanted.includes(null)) return null
  const whole = wanted.flatMap((value) => value ?? [])
  // A value that nobody can fill in equals nothing.
  return whole.length === 0 ? test.negated : passes({ ...test, values: whole }, values)
}

const ALLOWING = new WeakMap<Policy, Map<string, readonly Statement[]>>()

/** The statements that allow the action on something. Policies are shared, and asked the same again and again. */
export function allowing(policy: Policy, action: string): readonly Statement[] {
  const known = ALLOWING.get(policy) ?? new Map<string, readonly Statement[]>()
  ALLOWING.set(policy, known)
  const found = known.get(action)
  if (found !== undefined) return found
  const statements = policy.statements.filter((one) => one.allows && includes(one.actions, action))
  known.set(action, statements)
  return statements
}

/** `action`: in lower case. */
export function includes({ but, patterns }: Names, action: string): boolean {
  return patterns.some((pattern) => fitsAction(pattern, action)) !== but
}

function fitsAction(pattern: string, action: string): boolean {
  const wildcard = pattern.search(/[*?]/)
  if (wildcard < 0) return pattern === action
  return action.startsWith(pattern.slice(0, wildcard)) && fitsGlob(pattern, action)
}
