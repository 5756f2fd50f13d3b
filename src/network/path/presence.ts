import type { JsonObject } from '../../model/json.ts'
import { memberOf, textOf } from '../../text/members.ts'
import type { ScopeView } from '../../model/derived-property.ts'
import { certain, missingFrom, type Bounds } from './bounds.ts'
import { ofAccount, ofNobody } from '../beyond.ts'
import { attachedInstance, isUnattached } from './interface-owner.ts'

export const INSTANCE = 'aws_ec2_instance'

/** Whether something is there to answer. */
export interface Presence {
  readonly answers: Bounds<boolean>
  /** Undefined: services answer for their interfaces, and there is nothing to say about them. */
  readonly sentence: string | undefined
}

/** What is behind a network interface, if it is an instance or nothing. */
export function presenceBehind(scope: ScopeView, networkInterface: JsonObject): Presence {
  const instanceId = attachedInstance(networkInterface)
  if (instanceId === undefined) {
    return isUnattached(networkInterface)
      ? { answers: certain(false), sentence: 'It is attached to nothing.' }
      : { answers: certain(true), sentence: undefined }
  }
  const owner = textOf(memberOf(networkInterface['nic_attachment'], 'instance_owner_id'))
  if (owner !== undefined && owner !== scope.account) return unread(instanceId, ofAccount(instanceId, owner))
  const instance = scope.byId(INSTANCE, instanceId)
  if (instance !== undefined) return presenceOf(instanceId, instance.reported)
  if (scope.isGone(instanceId)) return unread(instanceId, ofNobody(instanceId))
  return unread(instanceId, missingFrom(scope, INSTANCE, instanceId))
}

/** Instances that are starting up answer soon enough, and those in a state that AWS has added since may too. */
export function presenceOf(instanceId: string, instance: JsonObject): Presence {
  const state = textOf(memberOf(instance['instance_state'], 'name') ?? instance['instance_status'])
  if (state === undefined) return unread(instanceId, instanceId)
  return { answers: certain(!ABSENT.has(state.toLowerCase())), sentence: `${instanceId} is ${state}.` }
}

const ABSENT: ReadonlySet<string> = new Set(['stopping', 'stopped', 'shutting-down', 'terminated'])

function unread(instanceId: string, missing: string): Presence {
  return {
    answers: { least: false, most: true, missing: [missing] },
    sentence: `The state of ${instanceId} was not read.`,
  }
}
