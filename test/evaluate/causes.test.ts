import { describe, expect, it } from '@jest/globals'
import { affectedBy } from '../../src/evaluate/affected.ts'
import { withCauses } from '../../src/evaluate/causes.ts'
import type { JsonObject } from '../../src/model/json.ts'
import { affectedWords } from '../../src/model/affected-words.ts'
import type { Resource } from '../../src/model/resource.ts'

function group(reported: JsonObject): Resource {
  const place = { account: '111122223333', region: 'eu-west-1' }
  return { ...place, kind: 'aws_ec2_security_group', id: 'sg-1', name: 'sg-1', reported, edges: [] }
}

describe('withCauses', () => {
  const open = { protocol: 'tcp', from_port: 22, to_port: 22, family: 'ipv4' }
  const resource = group({
    internet_ingress: [
      { ...open, sources: ['0.0.0.0/1', '128.0.0.0/1'], rule_ids: ['sgr-1'] },
      { ...open, sources: ['pl-1'], rule_ids: [] },
    ],
  })

  it('puts sources and rules behind what they open, once', () => {
    const evidence = [
      { path: 'internet_ingress[0].protocol', value: 'tcp' },
      { path: 'internet_ingress[0].from_port', value: 22 },
      { path: 'internet_ingress[1].protocol', value: 'tcp' },
    ]
    expect(withCauses(resource, evidence)).toEqual([
      ...evidence.slice(0, 2),
      { path: 'internet_ingress[0].family', value: 'ipv4' },
      { path: 'internet_ingress[0].sources', value: ['0.0.0.0/1', '128.0.0.0/1'] },
      { path: 'internet_ingress[0].rule_ids', value: ['sgr-1'] },
      evidence[2],
      { path: 'internet_ingress[1].family', value: 'ipv4' },
      { path: 'internet_ingress[1].sources', value: ['pl-1'] },
    ])
  })

  it('says nothing twice that the search asked about', () => {
    const evidence = ['protocol', 'family', 'sources'].map((name) => ({
      path: `internet_ingress[1].${name}`,
      value: 'as asked',
    }))
    expect(withCauses(resource, evidence)).toEqual(evidence)
  })

  it('leaves other evidence as it is', () => {
    const evidence = [{ path: 'group_ip_permissions[0].ip_protocol', value: '-1' }]
    expect(withCauses(resource, evidence)).toEqual(evidence)
  })
})

describe('what a group lays open', () => {
  const interfaces = [
    { interface_id: 'eni-1', instance_id: 'i-1', owner: 'instance', grade: 'reachable' },
    { interface_id: 'eni-2', owner: 'load_balancer', grade: 'open' },
  ]

  it('is told with instances and grades', () => {
    const affected = affectedBy(group({ internet_exposure: { grade: 'reachable', interfaces } }))
    expect(affected).toEqual([
      { kind: 'aws_ec2_network_interface', id: 'eni-1', grade: 'reachable', instance: 'i-1' },
      { kind: 'aws_ec2_network_interface', id: 'eni-2', grade: 'open' },
    ])
    expect(affectedWords(affected)).toBe('i-1 (reachable from the internet), eni-2 (not reached)')
  })

  it('is nothing where nobody worked it out', () => {
    expect(affectedBy(group({}))).toEqual([])
    expect(affectedWords([])).toBe('')
  })

  it('is shortened in words', () => {
    const many = Array.from({ length: 9 }, (_, index) => ({ kind: '', id: `eni-${index}`, grade: 'open' }))
    expect(affectedWords(many)).toMatch(/eni-4 \(not reached\) and 4 more$/)
  })
})
