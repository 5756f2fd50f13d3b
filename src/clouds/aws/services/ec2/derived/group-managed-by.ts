import type { JsonObject } from '../../../../../model/json.ts'
import type { Resource } from '../../../../../model/resource.ts'
import type { DerivedProperty } from '../../../../../model/derived-property.ts'
import { textOf } from '../../../../../text/members.ts'
import { interfacesByGroup } from './group-use.ts'

const GROUP = 'aws_ec2_security_group'
const INTERFACE = 'aws_ec2_network_interface'

/** A service that creates security groups for its own interfaces and asks users to leave them as they are. */
interface MakingService {
  readonly name: string
  /** The groups' names, as the service gives them. Anybody may choose such a name, so it is never enough alone. */
  readonly groups: RegExp
  /** Whether the interface is one that the service created for the group of this name: nobody else can create one. */
  readonly isOwn: (networkInterface: JsonObject, group: string) => boolean
}

/**
 * Only those whose permissions are the service's own decision. The groups of EKS, EMR or WorkSpaces are for the user to
 * open and close, whoever made them: EKS's lets in only its own nodes until somebody adds more, and EMR's guide asks
 * users to remove the world from its groups.
 */
const SERVICES: readonly MakingService[] = [
  {
    // Directory Service guide, "What gets created": a group for the domain controllers, and interfaces that nobody can
    // give a public address. Changing its permissions "may break your ability to communicate" with the directory.
    name: 'AWS Directory Service',
    groups: /^d-[0-9a-f]{10}_controllers$/,
    isOwn: ({ nic_requester_managed: managed, description }, group) => {
      const [, directory] = /for directory (d-[0-9a-f]{10})\b/.exec(textOf(description) ?? '') ?? []
      return managed === true && directory !== undefined && group.startsWith(`${directory}_`)
    },
  },
  {
    // Global Accelerator guide, "Best practices for client IP address preservation": do not edit its groups.
    name: 'AWS Global Accelerator',
    groups: /^GlobalAccelerator$/,
    isOwn: ({ network_interface_type: type }) => type === 'global_accelerator_managed',
  },
]

export const GROUP_MANAGED_BY: DerivedProperty = {
  kind: GROUP,
  name: 'managed_by',
  type: { type: 'string', values: SERVICES.map(({ name }) => name) },
  description:
    'The AWS service that made the group for its own interfaces and asks users to leave its rules alone (AWS Directory Service, AWS Global Accelerator): the group has the name that the service gives, and is only on interfaces of that service.',
  from: [INTERFACE],
  prepare: (scope) => {
    const interfaces = interfacesByGroup(scope)
    const whole = scope.isWhole(INTERFACE)
    return (group) => {
      const service = serviceOf(group, interfaces.get(group.id) ?? [])
      // Interfaces that were not read may belong to anybody.
      if (service === undefined || whole) return { value: service }
      return { value: undefined, possible: service, missing: [INTERFACE] }
    }
  },
}

function serviceOf({ name }: Resource, interfaces: readonly Resource[]): string | undefined {
  if (interfaces.length === 0) return undefined
  return SERVICES.find(
    ({ groups, isOwn }) => groups.test(name) && interfaces.every(({ reported }) => isOwn(reported, name)),
  )?.name
}
