import { UserError } from '../model/errors.ts'
import type { AlertRoute, NamedTarget, Settings, TargetAddress } from '../model/settings.ts'
import { INPUT_TARGETS, type WrittenTarget } from './config-alerts.ts'
import { parseSecret, parseSlackUrl, parseWebhookUrl } from './alert-values.ts'
import { parseEndpoint, parseRoutingKey } from './pagerduty-values.ts'

type InputTargets = Pick<
  Settings,
  'pagerdutyRoutingKey' | 'pagerdutyEndpoint' | 'slackWebhookUrl' | 'webhookUrl' | 'webhookSecret'
>

/**
 * The targets of the file with what the environment holds for them. Throws a UserError, with file and line, for a
 * variable that is not set or holds something else, and for two targets at one place: each would close what the other
 * opened.
 * @param isSending whether this job sends anything: others need not be trusted with secrets
 */
export function namedTargets(
  written: readonly WrittenTarget[],
  inputs: InputTargets,
  environment: NodeJS.ProcessEnv,
  isSending: boolean,
): readonly NamedTarget[] {
  const taken = new Map(placesOf(inputs))
  return written.map((target) => {
    const named = resolve(target, inputs, environment, isSending)
    const place = placeOf(named)
    const other = place === null ? undefined : taken.get(place)
    if (place !== null && other !== undefined) {
      throw new UserError(
        `${target.place}: targets.${target.name}: it is at the same place as ${other}, expected another; use that one's name in alerts.`,
      )
    }
    if (place !== null) taken.set(place, `targets.${target.name}`)
    return { ...named, place: target.place }
  })
}

/** Refuses a secret without an address, and routes to targets of inputs that are not set. */
export function checkInputTargets(
  routes: readonly AlertRoute[],
  inputs: InputTargets,
  isSending: boolean,
): void {
  if (!isSending) return
  if (inputs.webhookSecret !== null && inputs.webhookUrl === null) {
    throw new UserError('webhook-secret is set, but webhook-url is not: there is nothing to sign.')
  }
  const set = {
    pagerduty: inputs.pagerdutyRoutingKey,
    slack: inputs.slackWebhookUrl,
    webhook: inputs.webhookUrl,
  }
  for (const { to, place } of routes) {
    for (const name of to) {
      if (!(name in set) || set[name as keyof typeof set] !== null) continue
      const input = INPUT_TARGETS[name as keyof typeof INPUT_TARGETS]
      throw new UserError(`${place}: alerts: ${name} is the target of the input ${input}, which is not set.`)
    }
  }
}

/** An integration key of PagerDuty, which may pass for a name. */
const LIKE_A_KEY = /^(?=.*\d)[a-z0-9]{32}$/i

function resolve(
  { name, channel, variables, endpoint, place }: WrittenTarget,
  inputs: InputTargets,
  environment: NodeJS.ProcessEnv,
  isSending: boolean,
): TargetAddress {
  const at = `${place}: targets.${name}`
  const valueOf = <T>(
    key: keyof WrittenTarget['variables'],
    parse: (text: string, of: string) => T,
  ): T | null => {
    const variable = variables[key]
    if (variable === undefined) return null
    const value = environment[variable]?.trim() ?? ''
    if (value !== '') return parse(value, `${at}.${key}: ${variable}`)
    if (!isSending) return null
    throw new UserError(
      LIKE_A_KEY.test(variable)
        ? `${at}.${key}: received what looks like a key itself, expected the name of the environment variable that holds it.`
        : `${at}.${key}: the environment variable ${variable} is not set; give it to the step under env.`,
    )
  }
  if (channel === 'pagerduty') {
    return {
      name,
      channel,
      routingKey: valueOf('routing-key-from', parseRoutingKey),
      endpoint: endpoint === null ? inputs.pagerdutyEndpoint : parseEndpoint(endpoint, `${at}.endpoint`),
    }
  }
  if (channel === 'slack') return { name, channel, url: valueOf('url-from', parseSlackUrl) }
  return {
    name,
    channel,
    url: valueOf('url-from', parseWebhookUrl),
    secret: valueOf('secret-from', parseSecret),
  }
}

function placesOf(inputs: InputTargets): readonly (readonly [string, string])[] {
  const { pagerdutyRoutingKey: routingKey, pagerdutyEndpoint: endpoint, slackWebhookUrl, webhookUrl } = inputs
  const given: readonly TargetAddress[] = [
    { channel: 'pagerduty', name: INPUT_TARGETS.pagerduty, routingKey, endpoint },
    { channel: 'slack', name: INPUT_TARGETS.slack, url: slackWebhookUrl },
    { channel: 'webhook', name: INPUT_TARGETS.webhook, url: webhookUrl, secret: null },
  ]
  return given.flatMap((target) => {
    const place = placeOf(target)
    return place === null ? [] : [[place, `the target of the input ${target.name}`] as const]
  })
}

function placeOf(target: TargetAddress): string | null {
  if (target.channel !== 'pagerduty') return target.url === null ? null : `${target.channel} ${target.url}`
  return target.routingKey === null ? null : `${target.channel} ${target.endpoint} ${target.routingKey}`
}
