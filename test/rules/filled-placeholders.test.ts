import { describe, expect, it } from '@jest/globals'
import { KINDS } from '../../src/clouds/clouds.ts'
import type { ValueType } from '../../src/model/kind.ts'
import { loadRules } from '../../src/rules/load/load.ts'
import { shippedPacks } from '../../src/rules/load/shipped-packs.ts'

/** By kind and placeholder: the properties that may stand for it beside the resource's own id. Each was looked at. */
const LOOKED_AT: Readonly<Record<string, readonly string[]>> = {
  'aws_ec2_elastic_ip <allocation id>': ['ip_allocation_id'],
  // Several values fill in nothing, so a placement group is never taken for a security group.
  'aws_ec2_instance <group id>': [
    'instance_placement.group_id',
    'instance_network_interfaces[].groups[].group_id',
    'instance_security_groups[].group_id',
  ],
  'aws_ec2_instance <attachment id>': ['instance_network_interfaces[].attachment.attachment_id'],
  'aws_ec2_instance <image id>': ['instance_image_id'],
  'aws_ec2_instance <interface id>': ['instance_network_interfaces[].network_interface_id'],
  'aws_ec2_instance <subnet id>': [
    'instance_subnet_id',
    'instance_network_interfaces[].subnet_id',
    'subnet_id',
  ],
  'aws_ec2_route_table <connection id>': [
    'route_table_routes[].vpc_peering_connection_id',
    'peering_routes[].vpc_peering_connection_id',
  ],
  'aws_ec2_security_group <interface id>': ['internet_exposure.interfaces[].interface_id'],
  'aws_ec2_security_group <vpc id>': [
    'group_ip_permissions[].user_id_group_pairs[].vpc_id',
    'group_ip_permissions_egress[].user_id_group_pairs[].vpc_id',
    'vpc_id',
    'group_vpc_associations[].vpc_id',
  ],
  'aws_ec2_volume <instance id>': ['volume_attachments[].instance_id'],
}

const { rules } = loadRules(['default'], {
  workspace: shippedPacks(),
  withDisabled: true,
  model: KINDS,
  now: new Date(),
})

/** Properties that are called so or end so, as fillsOf looks for them. */
function* called(name: string, type: ValueType, path = ''): Generator<string> {
  if (type.type === 'array') yield* called(name, type.items, `${path}[]`)
  if (type.type !== 'object') return
  for (const [member, one] of Object.entries(type.properties)) {
    const at = path === '' ? member : `${path}.${member}`
    if (member === name || member.endsWith(`_${name}`)) yield at
    else if (member !== 'tags') yield* called(name, one, at)
  }
}

describe('the placeholders of the commands that ship', () => {
  it('are filled with nothing that nobody looked at: an id of another resource than the one meant', () => {
    const found: Record<string, readonly string[]> = {}
    for (const { rule, placeholders } of rules) {
      const [, kind = ''] = /\bis\("?(\w+)/.exec(rule.search) ?? []
      const properties = KINDS.get(kind)?.properties ?? {}
      for (const placeholder of placeholders) {
        const words = placeholder.replace(/ id$/, '').replaceAll(' ', '_')
        const isOwn = kind.endsWith(`_${words}`) || ['resource id', 'account id'].includes(placeholder)
        if (isOwn || !placeholder.endsWith(' id')) continue
        const paths = [...called(placeholder.replaceAll(' ', '_'), { type: 'object', properties })]
        if (paths.length > 0) found[`${kind} <${placeholder}>`] = paths
      }
    }
    expect(found).toEqual(LOOKED_AT)
  })
})
