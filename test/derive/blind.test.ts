import { describe, expect, it } from '@jest/globals'
import { DERIVED } from '../../src/clouds/clouds.ts'
import { derive, type ReadScope } from '../../src/derive/derive.ts'
import { needOf } from '../../src/model/kind.ts'
import type { JsonObject } from '../../src/model/json.ts'
import type { Resource } from '../../src/model/resource.ts'

const PLACE = { account: '111122223333', region: 'us-east-1' }
const GROUP = 'aws_ec2_security_group'
const INTERFACE = 'aws_ec2_network_interface'
const VPC = 'aws_vpc'
const NEEDS = new Set([
  needOf(GROUP, 'internet_ingress'),
  needOf(GROUP, 'group_in_use'),
  needOf(INTERFACE, 'internet_exposure'),
])
const WORLD = [
  {
    ip_protocol: '-1',
    ip_ranges: [{ cidr_ip: '0.0.0.0/0' }],
    ipv6_ranges: [],
    prefix_list_ids: [],
    user_id_group_pairs: [],
  },
]

function resource(kind: string, id: string, own: JsonObject, unread?: readonly string[]): Resource {
  const reported = { kind, id, owner_id: PLACE.account, ...own }
  return { ...PLACE, kind, id, name: id, reported, edges: [], ...(unread === undefined ? {} : { unread }) }
}

function card(id: string, group: string, unread?: readonly string[]): Resource {
  const reported = {
    nic_groups: [{ group_id: group }],
    nic_association: { public_ip: '52.1.2.3' },
    public_ips: ['52.1.2.3'],
    network_interface_status: 'in-use',
  }
  return resource(INTERFACE, id, reported, unread)
}

function derived(...resources: readonly Resource[]): ReadScope {
  const kinds = [
    GROUP,
    INTERFACE,
    VPC,
    'aws_ec2_subnet',
    'aws_ec2_route_table',
    'aws_ec2_network_acl',
    'aws_ec2_instance',
  ]
  const complete = kinds.map((kind) => Object.assign({ kind, count: 0 }, PLACE))
  return derive({ ...PLACE, resources, complete, gaps: [] }, NEEDS, DERIVED)
}

function byId({ resources }: ReadScope, id: string): Resource {
  const found = resources.find((one) => one.id === id)
  if (found === undefined) throw new RangeError(id)
  return found
}

describe('a resource that could not be read itself', () => {
  const scope = derived(
    resource(GROUP, 'sg-lost', { group_ip_permissions_egress: [] }, ['group_ip_permissions']),
    resource(GROUP, 'sg-open', { group_ip_permissions: WORLD, group_ip_permissions_egress: [] }),
    card('eni-lost', 'sg-lost'),
    card('eni-open', 'sg-open'),
  )

  it('has nothing that is worked out of it', () => {
    const { reported, unread } = byId(scope, 'sg-lost')
    expect(unread).toEqual(['group_ip_permissions', 'group_in_use', 'internet_ingress'])
    expect('internet_ingress' in reported).toBe(false)
  })

  it('is unknown to what depends on it, and to nothing else', () => {
    const exposures = ['eni-lost', 'eni-open'].map((id) => {
      const { reported, doubts = [] } = byId(scope, id)
      return [reported, ...doubts].map((one) => (one['internet_exposure'] as JsonObject)['grade'])
    })
    expect(exposures[0]).toContain('closed')
    expect(exposures[0]?.length).toBeGreaterThan(1)
    expect(exposures[1]).not.toContain('closed')
    expect(byId(scope, 'sg-open').reported['internet_ingress']).toHaveLength(4)
    expect(byId(scope, 'sg-open').unread).toBeUndefined()
  })

  it('is read as far as anybody asks where a date is lost', () => {
    const dated = derived(
      resource(GROUP, 'sg-open', { group_ip_permissions: WORLD, group_ip_permissions_egress: [] }),
      card('eni-open', 'sg-open', ['nic_attachment.attach_time']),
    )
    expect(byId(dated, 'eni-open').unread).toEqual(['nic_attachment.attach_time'])
    expect('internet_exposure' in byId(dated, 'eni-open').reported).toBe(true)
    expect(byId(dated, 'sg-open').reported['group_in_use']).toBe(true)
  })

  it('is told of in coverage with its kind', () => {
    expect(scope.gaps.filter(({ kind }) => kind === needOf(GROUP, 'internet_ingress'))).toMatchObject([
      { properties: ['internet_ingress'], partial: true },
    ])
  })
})
