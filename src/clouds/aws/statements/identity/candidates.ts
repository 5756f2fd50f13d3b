import { fitsGlob } from '../../../../text/glob.ts'
import type { Values } from '../place.ts'
import type { Policy } from '../policy.ts'
import { answerTo, includes, policiesOf, type Answer, type Permissions } from './permissions.ts'
import { ANY_REGION, UNNAMED } from './world.ts'
import { filled } from './variables.ts'

const NEVER: Answer = { allowed: false, by: undefined }

/**
 * Whether the action is allowed on something of this form (`arn:aws:lambda:*:111122223333:function:*`): on a name that
 * nobody uses, or on one that a policy asks for, since whoever makes the thing names it.
 */
export function answerOn(
  permissions: Permissions,
  action: string,
  form: string,
  keys?: ReadonlyMap<string, Values>,
): Answer {
  let best = NEVER
  for (const resource of candidates(permissions, action, form)) {
    const answer = answerTo(
      permissions,
      keys === undefined ? { action, resource } : { action, resource, keys },
    )
    if (answer.allowed === true) return answer
    if (answer.allowed === null) best = answer
  }
  return best
}

/** Resources of this form that tell apart what policies say of the action. */
export function candidates(permissions: Permissions, action: string, form: string): readonly string[] {
  const all = new Set([instanceOf(form, form)])
  for (const policy of policiesOf(permissions)) {
    for (const pattern of mentionedIn(policy, action)) {
      const whole = filled(pattern, permissions.keys)
      if (whole === null || whole === undefined || whole === '*') continue
      const made = instanceOf(whole, form)
      if (fitsGlob(form, made)) all.add(made)
    }
  }
  return [...all]
}

/** Resources that a policy allows the action on, or spares when it denies it on all others. */
function mentionedIn(policy: Policy, action: string): readonly string[] {
  return policy.statements.flatMap(({ allows, actions, resources: { but, patterns } }) =>
    allows !== but && includes(actions, action) ? patterns : [],
  )
}

const PARTS = 6

/** A name of the pattern; what it leaves open before the resource itself is taken from the form. */
function instanceOf(pattern: string, form: string): string {
  const wanted = form.split(':')
  const given = pattern.split(':')
  if (given.length < PARTS) return form.replaceAll('*', UNNAMED)
  const head = given.slice(0, PARTS - 1).map((part, index) => {
    const asked = wanted[index] ?? ''
    if (!/[*?]/.test(part)) return part
    return asked === '*' ? ANY_REGION : asked
  })
  const kind = wanted.slice(PARTS - 1).join(':')
  const name = given.slice(PARTS - 1).join(':')
  const whole = /^[*?]*$/.test(name) ? kind : name
  return [...head, whole.replaceAll('*', UNNAMED).replaceAll('?', 'x')].join(':')
}
