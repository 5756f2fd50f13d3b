import { actionOf } from '../../../sandbox/aws/service.ts'
import { SERVICES as PLAYED } from '../../../sandbox/aws/services.ts'

/** Operations of the sandbox that take the action: what a fault has to hit. */
export function operationsOf(action: string): {
  readonly service: string
  readonly operation: readonly string[]
} {
  const [played, ...others] = PLAYED.filter((one) =>
    Object.keys(one.operations).some((operation) => actionOf(one, operation) === action),
  )
  if (played === undefined || others.length > 0) throw new Error(`${action} is not one played service's.`)
  const operation = Object.keys(played.operations).filter((one) => actionOf(played, one) === action)
  return { service: played.name, operation }
}
