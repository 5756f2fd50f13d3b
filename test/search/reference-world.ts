import type { Edge, EdgeType, Resource } from '../../src/model/resource.ts'
import type { Kind, KindModel } from '../../src/model/kind.ts'

interface WorldEdge {
  readonly type: EdgeType
  readonly from: Resource
  readonly to: Resource
}

/** Resources with all edges between them, the implied ones included: cloud → account → region → resource. */
export interface World {
  readonly model: KindModel
  readonly kinds: readonly Kind[]
  readonly now: Date
  /** In the order of the inventory; what was not read follows: the cloud, then accounts, then regions. */
  readonly nodes: readonly Resource[]
  /** How many of the nodes were read. */
  readonly read: number
  readonly edges: readonly WorldEdge[]
}

export function worldOf(
  resources: readonly Resource[],
  accounts: readonly { readonly id: string; readonly name: string }[],
  model: KindModel,
  now: Date,
): World {
  const nodes = [...resources, bare('cloud', '', 'global', 'aws', 'aws')]
  const hasNode = (kind: string, account: string, id: string): boolean =>
    nodes.some((node) => node.kind === kind && node.account === account && node.id === id)
  for (const { id, name } of accounts) {
    if (!hasNode('aws_account', id, id)) nodes.push(bare('aws_account', id, 'global', id, name))
  }
  for (const { kind, account, region } of resources) {
    if (kind === 'aws_account' || kind === 'aws_region') continue
    if (!hasNode('aws_region', account, region))
      nodes.push(bare('aws_region', account, region, region, region))
  }
  const edges: WorldEdge[] = []
  for (const node of nodes) {
    const above = nodes.find((other) => isAbove(other, node))
    if (above !== undefined) edges.push({ type: 'default', from: above, to: node })
    for (const edge of node.edges) {
      const other = nodes.find((candidate) => isEnd(candidate, edge, node))
      if (other === undefined || other === node) continue
      edges.push(
        edge.direction === 'out'
          ? { type: edge.type, from: node, to: other }
          : { type: edge.type, from: other, to: node },
      )
    }
  }
  const cloud: Kind = { name: 'cloud', bases: ['resource'], properties: {}, actions: [], links: [] }
  const withCloud = new Map([['cloud', cloud], ...model])
  return { model: withCloud, kinds: [...model.values()], now, nodes, read: resources.length, edges }
}

function bare(kind: string, account: string, region: string, id: string, name: string): Resource {
  return { kind, account, region, id, name, reported: { kind, id, name }, edges: [] }
}

function isAbove(above: Resource, node: Resource): boolean {
  switch (node.kind) {
    case 'cloud':
      return false
    case 'aws_account':
      return above.kind === 'cloud'
    case 'aws_region':
      return above.kind === 'aws_account' && above.id === node.account
    default:
      return above.kind === 'aws_region' && above.account === node.account && above.id === node.region
  }
}

function isEnd(candidate: Resource, edge: Edge, node: Resource): boolean {
  return (
    candidate.kind === edge.kind &&
    candidate.id === edge.id &&
    candidate.account === node.account &&
    candidate.region === (edge.region ?? node.region)
  )
}
