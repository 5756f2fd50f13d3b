import { fitsGlob } from '../../../../text/glob.ts'
import { answerOn } from './candidates.ts'
import { escalationOf, type Escalation } from './escalation.ts'
import { answerTo, includes, type Answer } from './permissions.ts'
import type { Person, Strong } from './person.ts'
import { EXISTING_WAYS, NEW_WAYS, type RunWay } from './ways.ts'
import { arnOf, type Home } from './world.ts'

/** By a service that runs one's code, or acts, with a strong role. */
export function byRunning(person: Person, strong: Strong, home: Home): Escalation[] {
  return [
    ...NEW_WAYS.flatMap((way) => runWith(person, way, strong, home, true)),
    ...EXISTING_WAYS.flatMap((way) => runWith(person, way, strong, home, false)),
  ]
}

/** `passes`: the role has to be handed over; else it is there already. */
function runWith(
  person: Person,
  { way, service, steps }: RunWay,
  { roles }: Strong,
  home: Home,
  passes: boolean,
): Escalation[] {
  const name = `${service}.amazonaws.com`
  const strong = roles.filter((role) => role.arn !== person.arn && isTrusting(role, name))
  if (strong.length === 0) return []
  const answers: Answer[] = []
  const actions: string[] = []
  for (const alternatives of steps) {
    const tried = alternatives.map(([action, form]) => ({
      action,
      answer: answerOn(person.permissions, action, arnOf(home, form)),
    }))
    const best =
      tried.find(({ answer }) => answer.allowed === true) ??
      tried.find(({ answer }) => answer.allowed === null)
    if (best === undefined) return []
    answers.push(best.answer)
    actions.push(best.action)
  }
  let conditional: Escalation | null = null
  for (const { arn } of strong) {
    const given = passes ? [passing(person, arn, name)] : []
    const made = escalationOf(
      passes ? `pass-role-${way}` : way,
      arn,
      passes ? ['iam:passrole', ...actions] : actions,
      [...given, ...answers],
      !passes,
    )
    if (made?.conditional === false) return [made]
    conditional ??= made
  }
  return conditional === null ? [] : [conditional]
}

function passing({ permissions }: Person, role: string, service: string): Answer {
  const keys = new Map([['iam:passedtoservice', [service]]])
  return answerTo(permissions, { action: 'iam:passrole', resource: role, keys })
}

const TRUSTING = new WeakMap<Person, Map<string, boolean>>()

function isTrusting(role: Person, service: string): boolean {
  const known = TRUSTING.get(role) ?? new Map<string, boolean>()
  TRUSTING.set(role, known)
  const found =
    known.get(service) ??
    (role.trust?.statements ?? []).some(
      ({ allows, principals, actions }) =>
        allows &&
        !principals.but &&
        includes(actions, 'sts:assumerole') &&
        principals.list.some(
          ({ name }) => name === '*' || fitsGlob(name, service) || name === `${service}.cn`,
        ),
    )
  known.set(service, found)
  return found
}
