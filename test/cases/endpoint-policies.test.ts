import { afterAll, afterEach, describe, expect, it } from '@jest/globals'
import { rmSync } from 'node:fs'
import { packageAction, type World } from '../bundle/support.ts'
import { type Case, caseOf, playCase, worldCase } from './play.ts'

const RULE = 'aws-vpc-endpoint-policy-trusts-others'
const ACCOUNT = '111122223333'

const packaged = packageAction()
let world: World

afterEach(() => world.close())
afterAll(() => rmSync(packaged.folder, { recursive: true, force: true }))

async function found(one: Case): Promise<readonly string[]> {
  world = await playCase(packaged.action, one)
  await world.run()
  return world
    .result()
    .findings.filter(({ rule }) => rule === RULE)
    .map(({ id }) => id)
}

function endpoints(...documents: readonly (readonly [service: string, policy: string])[]): Case {
  const all = documents.map(([service, policyDocument], index) => ({
    vpcEndpointId: `vpce-${index}`,
    vpcEndpointType: 'Interface',
    vpcId: 'vpc-1',
    serviceName: service,
    state: 'available',
    ownerId: ACCOUNT,
    policyDocument,
  }))
  const services = [
    { serviceName: 'com.amazonaws.us-east-1.new-service', vpcEndpointPolicySupported: false },
    { serviceName: 'com.amazonaws.us-east-1.sqs', vpcEndpointPolicySupported: true },
  ]
  const operations = { DescribeVpcEndpoints: all, DescribeVpcEndpointServices: services }
  return caseOf({ caller: ACCOUNT, accounts: { [ACCOUNT]: { 'us-east-1': operations } } })
}

const FULL = '{"Statement":[{"Action":"*","Effect":"Allow","Principal":"*","Resource":"*"}]}'

describe('policies of endpoints', () => {
  it('as AWS publishes them for a perimeter let nobody else in', async () => {
    expect(await found(worldCase('endpoint-policies'))).toEqual(['vpce-04', 'vpce-05', 'vpce-08'])
  })

  it('are none of services that take none', async () => {
    expect(await found(worldCase('endpoint-policy-unsupported'))).toEqual(['vpce-03'])
  })

  it('are none of services of which AWS says so', async () => {
    const one = endpoints(
      ['com.amazonaws.us-east-1.new-service', FULL],
      ['com.amazonaws.us-east-1.sqs', FULL],
      ['com.amazonaws.us-east-1.email-smtp', FULL],
      ['com.amazonaws.us-west-2.sqs', FULL],
    )
    expect(await found(one)).toEqual(['vpce-1', 'vpce-3'])
  })
})
