import { describe, expect, it } from '@jest/globals'
import type { Resource } from '../../src/model/resource.ts'
import { buildGraph } from '../../src/search/graph/graph.ts'
import { edge, GRAPH, PROD, RESOURCES, STRUCTURE, thing } from './network.ts'

function named(id: string, region?: string): Resource {
  const found = RESOURCES.find(
    (resource) => resource.id === id && (region ?? resource.region) === resource.region,
  )
  if (found === undefined) throw new Error(id)
  return found
}

function idsOf(resources: Iterable<Resource>): string[] {
  return Array.from(resources, ({ id }) => id)
}

describe('the graph of resources', () => {
  it('lists kinds in the order of the inventory, and what is implied at the end', () => {
    expect(idsOf(GRAPH.resources(['aws_ec2_instance', 'aws_vpc']))).toEqual([
      'vpc-1',
      'vpc-2',
      'vpc-3',
      'web',
      'db',
    ])
    expect(idsOf(GRAPH.resources(['cloud', 'aws_account', 'aws_region']))).toEqual([
      'us-east-1',
      'aws',
      PROD,
      'eu-west-1',
    ])
    expect(idsOf(GRAPH.resources([]))).toEqual([])
    expect(idsOf(GRAPH.resources(['nothing']))).toEqual([])
  })

  it('follows declared edges both ways, by type, without those whose end was not read', () => {
    const web = named('web')
    expect(idsOf(GRAPH.linked(web, 'default', 'out'))).toEqual(['vol-1', 'vol-2'])
    expect(idsOf(GRAPH.linked(web, 'default', 'in'))).toEqual(['subnet-1', 'us-east-1'])
    expect(idsOf(GRAPH.linked(web, 'delete', 'in'))).toEqual(['vol-1'])
    expect(idsOf(GRAPH.linked(named('vol-1'), 'delete', 'out'))).toEqual(['web'])
    expect(idsOf(GRAPH.linked(web, 'iam', 'out'))).toEqual([])
    expect(idsOf(GRAPH.linked(named('fl-1'), 'default', 'in'))).toEqual(['vpc-1', 'us-east-1'])
  })

  it('follows an edge into another region of the account', () => {
    expect(idsOf(GRAPH.linked(named('vpc-3'), 'default', 'out'))).toEqual(['pcx-1'])
  })

  it('implies cloud, accounts and regions, of which a read region takes its place', () => {
    const [cloud, account] = GRAPH.resources(['cloud', 'aws_account'])
    if (cloud === undefined || account === undefined) throw new Error('missing')
    expect(account).toMatchObject({ kind: 'aws_account', id: PROD, name: 'prod', account: PROD })
    expect(cloud.reported).toEqual({ kind: 'cloud', id: 'aws', name: 'aws' })
    expect(idsOf(GRAPH.linked(cloud, 'default', 'out'))).toEqual([PROD])
    expect(idsOf(GRAPH.linked(account, 'default', 'out'))).toEqual(['us-east-1', 'eu-west-1'])
    expect(GRAPH.isImplied(account)).toBe(true)
    expect(GRAPH.isImplied(named('us-east-1'))).toBe(false)
    expect(idsOf(GRAPH.linked(named('us-east-1'), 'default', 'out'))).toHaveLength(RESOURCES.length - 2)
  })

  it('knows the ancestors of a resource, with what was read of them', () => {
    const web = named('web')
    expect(GRAPH.ancestor(web, 'region')?.reported['long_name']).toBe('Virginia')
    expect(GRAPH.ancestor(web, 'account')).toMatchObject({ id: PROD, name: 'prod' })
    expect(GRAPH.ancestor(web, 'cloud')).toMatchObject({ id: 'aws', name: 'aws' })
    expect(GRAPH.ancestor(web, 'zone')).toBeNull()
    expect(GRAPH.ancestor(named('us-east-1'), 'region')?.id).toBe('us-east-1')
  })

  it('keeps accounts and kinds with the same ids apart, and an edge that both ends declare is one', () => {
    const here = thing('a', 'x', { edges: [edge('out', 'b', 'x'), edge('out', 'a', 'x')] })
    const other = thing('b', 'x', { edges: [edge('in', 'a', 'x')] })
    const away = thing('b', 'x', { account: '222222222222' })
    const graph = buildGraph([here, other, away], [], STRUCTURE)
    expect(graph.linked(here, 'default', 'out')).toEqual([other])
    expect(graph.linked(away, 'default', 'in').map(({ kind }) => kind)).toEqual(['aws_region'])
    expect(graph.ancestor(away, 'account')).toMatchObject({ id: '222222222222', name: '222222222222' })
  })

  it('has no edges of resources that it does not hold', () => {
    expect(GRAPH.linked(thing('aws_vpc', 'vpc-1'), 'default', 'out')).toEqual([])
  })
})
