import { describe, expect, it } from '@jest/globals'
import { GROUP_MANAGED_BY } from '../../../../../../src/clouds/aws/services/ec2/derived/group-managed-by.ts'
import type { JsonObject } from '../../../../../../src/model/json.ts'
import { derived, GROUP, INTERFACE, resource } from './world.ts'

const DIRECTORY = 'd-93676fd512'
const OF_DIRECTORY = {
  nic_requester_managed: true,
  description: `AWS created network interface for directory ${DIRECTORY}`,
}

function managedBy(name: string, interfaces: readonly JsonObject[], unread: readonly string[] = []) {
  const group = { ...resource(GROUP, 'sg-1'), name }
  const cards = interfaces.map((reported, index) =>
    resource(INTERFACE, `eni-${index}`, { nic_groups: [{ group_id: 'sg-1' }], ...reported }),
  )
  return derived(GROUP_MANAGED_BY, [group, ...cards], unread)
}

describe('managed_by of a security group', () => {
  it('is the service whose name it bears and whose interfaces have it', () => {
    expect(managedBy(`${DIRECTORY}_controllers`, [OF_DIRECTORY, OF_DIRECTORY])).toEqual({
      value: 'AWS Directory Service',
    })
    const accelerator = { network_interface_type: 'global_accelerator_managed' }
    expect(managedBy('GlobalAccelerator', [accelerator])).toEqual({ value: 'AWS Global Accelerator' })
  })

  it.each<[string, string, readonly JsonObject[]]>([
    ['on nothing', `${DIRECTORY}_controllers`, []],
    ['under another name', 'controllers', [OF_DIRECTORY]],
    ['under a longer name', `${DIRECTORY}_controllers-2`, [OF_DIRECTORY]],
    [
      'on an interface that somebody else made',
      `${DIRECTORY}_controllers`,
      [{ ...OF_DIRECTORY, nic_requester_managed: false }],
    ],
    [
      'on one of another service as well',
      `${DIRECTORY}_controllers`,
      [OF_DIRECTORY, { nic_requester_managed: true, description: 'RDSNetworkInterface' }],
    ],
    ['on one of another directory', 'd-0000000000_controllers', [OF_DIRECTORY]],
    ['of WorkSpaces, which users change', `${DIRECTORY}_workspacesMembers`, [OF_DIRECTORY]],
    [
      'named as an accelerator, on an instance',
      'GlobalAccelerator',
      [{ network_interface_type: 'interface' }],
    ],
  ])('is nobody %s', (_, name, interfaces) => {
    expect(managedBy(name, interfaces).value).toBeUndefined()
    expect(managedBy(name, interfaces).possible).toBeUndefined()
  })

  it('is in doubt where the interfaces were not all read', () => {
    expect(managedBy(`${DIRECTORY}_controllers`, [OF_DIRECTORY], [INTERFACE])).toEqual({
      value: undefined,
      possible: 'AWS Directory Service',
      missing: [INTERFACE],
    })
  })
})
