import type { Call, Operations } from '../call.ts'
import { jsonInSeconds } from '../json-in-seconds.ts'
import { type ConfigState, configState } from './state.ts'

/** What there is of it in the call's region. */
function listed(member: string, pick: (state: ConfigState) => object | null): (call: Call) => string {
  return ({ caller, region }) => {
    const one = pick(caller.account.region(region).of(configState))
    return jsonInSeconds({ [member]: one === null ? [] : [one] })
  }
}

export const CONFIG_OPERATIONS: Operations = {
  DescribeConfigurationRecorders: listed('ConfigurationRecorders', ({ recorder }) => recorder),
  DescribeConfigurationRecorderStatus: listed('ConfigurationRecordersStatus', ({ status }) => status),
  DescribeDeliveryChannels: listed('DeliveryChannels', ({ channel }) => channel),
}
