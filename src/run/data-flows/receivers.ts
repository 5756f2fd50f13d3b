import { DECLARED } from '../../alert/channels/declared.ts'
import type { NamedSender, Settings, TargetAddress } from '../../model/settings.ts'
import { originOf } from '../../net/secret-url.ts'
import { SENDERS_DECLARED } from '../../send/declared.ts'
import { type DataFlow, findingsOf } from './data-flow.ts'

/**
 * PagerDuty's two service regions. Some kinds of data it keeps elsewhere as well, such as logs of its own applications
 * (https://support.pagerduty.com/main/docs/service-regions).
 */
const PAGERDUTY_REGIONS = new Map([
  ['https://events.pagerduty.com', 'the service region US of PagerDuty'],
  ['https://events.eu.pagerduty.com', 'the service region EU of PagerDuty'],
])

const KEPT = 'as the receiver keeps it, which only its owner knows'

/** Who is paged, told and called. @param isDry whether nothing is sent */
export function receiverFlows(settings: Settings, isDry: boolean): readonly DataFlow[] {
  const alerts = `${findingsOf(settings)}; tags where alerts are routed by them`
  const inputs = settings.inputTargets.map(({ isSet, input, ...target }): DataFlow => {
    const happens = isDry ? 'no' : isSet ? 'yes' : 'perhaps'
    return { ...targetOf(target, alerts), happens, by: isDry ? 'dry-run' : input }
  })
  const named = settings.targets.map((target): DataFlow => {
    const by = isDry ? 'dry-run' : target.place
    return {
      ...targetOf(target, alerts),
      what: `alerts of ${target.name}`,
      happens: isDry ? 'no' : 'yes',
      by,
    }
  })
  return [
    ...inputs,
    ...named,
    ...settings.senders.map((sender) => senderOf(sender, settings, isDry)),
    {
      what: 'heartbeat',
      to: 'your dead man’s switch',
      holds: 'a GET without a word on findings',
      where: 'the address of heartbeat-url',
      kept: 'nothing but that the call came',
      happens: isDry ? 'no' : settings.heartbeatUrl === null ? 'perhaps' : 'yes',
      by: isDry ? 'dry-run' : 'heartbeat-url',
    },
  ]
}

function targetOf(
  { channel, address }: TargetAddress,
  holds: string,
): Pick<DataFlow, 'what' | 'to' | 'holds' | 'where' | 'kept'> {
  const declared = DECLARED.find(({ name }) => name === channel)
  const origin = originOf(address[declared?.sentTo ?? ''] ?? null)
  return {
    what: `alerts to ${declared?.label ?? channel}`,
    to: 'whoever the receiver shows them to',
    holds,
    where: PAGERDUTY_REGIONS.get(origin ?? '') ?? origin ?? 'where its address leads, which is a secret',
    kept: KEPT,
  }
}

function senderOf(
  { name, to, label, address, place }: NamedSender,
  settings: Settings,
  isDry: boolean,
): DataFlow {
  const declared = SENDERS_DECLARED.find((one) => one.name === to)
  const sendsEvents = declared !== undefined && 'events' in declared.fields
  return {
    what: `${sendsEvents ? 'events' : 'metrics'} of ${name}`,
    to: `whoever ${label} shows them to`,
    holds: sendsEvents ? findingsOf(settings) : 'numbers, with ids and names of accounts',
    where: originOf(address[declared?.sentTo ?? ''] ?? null) ?? 'where its address leads',
    kept: KEPT,
    happens: isDry ? 'no' : 'yes',
    by: isDry ? 'dry-run' : place,
  }
}
