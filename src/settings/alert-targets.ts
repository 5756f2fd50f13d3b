import type { Declaration, Field } from '../alert/channels/declaration.ts'
import { UserError } from '../model/errors.ts'
import type { AlertRoute, InputTarget, NamedTarget, TargetAddress } from '../model/settings.ts'
import type { WrittenTarget } from './config-alerts.ts'
import { unsetVariable, variableValue } from './environment-variable.ts'

/**
 * The targets that the inputs give, one for each channel.
 * @param valueOf gives what an input holds, by the input's name; null: it is not set
 * @param isNamed whether the configuration file says which variable holds it: then it is only not set here
 */
export function inputTargets(
  channels: readonly Declaration[],
  valueOf: (input: string) => string | null,
  isNamed: (input: string) => boolean = () => false,
): readonly InputTarget[] {
  return channels.map((channel) => {
    const fields = Object.entries(channel.fields)
    const address = Object.fromEntries(fields.map(([field, { input }]) => [field, valueOf(input)] as const))
    const input = inputOf(channel)
    const isSet = (address[channel.reachedBy] ?? null) !== null || isNamed(input)
    return { name: channel.name, channel: channel.name, address, input, isSet }
  })
}

/**
 * The targets of the file with what the environment holds for them. Throws a UserError, with file and line, for a
 * variable that is not set or holds something else, and for two targets at one place: each would close what the other
 * opened.
 * @param isSending whether this job sends anything: others need not be trusted with secrets
 */
export function namedTargets(
  written: readonly WrittenTarget[],
  channels: readonly Declaration[],
  inputs: readonly InputTarget[],
  environment: NodeJS.ProcessEnv,
  isSending: boolean,
): readonly NamedTarget[] {
  const taken = new Map(inputs.map((target) => [placeOf(target, channels), describe(target)] as const))
  return written.map((target) => {
    const named = resolve(target, channels, inputs, environment, isSending)
    const place = placeOf(named, channels)
    const other = place === null ? undefined : taken.get(place)
    if (other !== undefined) {
      throw new UserError(
        `${target.place}: targets.${target.name}: it is at the same place as ${other}, expected another; use that one's name in alerts.`,
      )
    }
    taken.set(place, `targets.${target.name}`)
    return { ...named, place: target.place }
  })
}

/** Refuses what is of no use without an address, and routes to targets of inputs that are not set. */
export function checkInputTargets(
  routes: readonly AlertRoute[],
  channels: readonly Declaration[],
  inputs: readonly InputTarget[],
  isSending: boolean,
): void {
  if (!isSending) return
  const unset = inputs.filter(({ isSet }) => !isSet)
  for (const { channel, address, input } of unset) {
    for (const [field, { idle, input: own }] of fieldsOf(channel, channels)) {
      if (idle === undefined || (address[field] ?? null) === null) continue
      throw new UserError(`${own} is set, but ${input} is not: ${idle}.`)
    }
  }
  for (const { to, place } of routes) {
    for (const name of to) {
      const meant = unset.find((target) => target.name === name)
      if (meant === undefined) continue
      throw new UserError(`${place}: alerts: ${name} is ${describe(meant)}, which is not set.`)
    }
  }
}

function resolve(
  { name, channel, keys, place }: WrittenTarget,
  channels: readonly Declaration[],
  inputs: readonly InputTarget[],
  environment: NodeJS.ProcessEnv,
  isSending: boolean,
): TargetAddress {
  const ofInput = inputs.find((target) => target.channel === channel)?.address
  const valueOf = (field: string, { key, holds, parse }: Field): string | null => {
    const at = `${place}: targets.${name}.${key}`
    const written = keys[key]
    if (holds === 'value') return written === undefined ? (ofInput?.[field] ?? null) : parse(written, at)
    if (written === undefined) return null
    const value = variableValue(written, environment)
    if (value !== null) return parse(value, `${at}: ${written}`)
    if (!isSending) return null
    throw unsetVariable(written, at)
  }
  const address = fieldsOf(channel, channels).map(([field, how]) => [field, valueOf(field, how)] as const)
  return { name, channel, address: Object.fromEntries(address) }
}

function describe({ input }: InputTarget): string {
  return `the target of the input ${input}`
}

function inputOf({ fields, reachedBy }: Declaration): string {
  const field = fields[reachedBy]
  if (field === undefined) throw new Error(`No field is called ${reachedBy}.`)
  return field.input
}

function fieldsOf(channel: string, channels: readonly Declaration[]): readonly (readonly [string, Field])[] {
  return Object.entries(channels.find(({ name }) => name === channel)?.fields ?? {})
}

/** Tells places apart within a run; null: what the target is reached by is not set. */
function placeOf({ channel, address }: TargetAddress, channels: readonly Declaration[]): string | null {
  const reachedBy = channels.find(({ name }) => name === channel)?.reachedBy ?? ''
  if ((address[reachedBy] ?? null) === null) return null
  const parts = fieldsOf(channel, channels).filter(([, { isPlace }]) => isPlace)
  return [channel, ...parts.map(([field]) => address[field] ?? '')].join(' ')
}
