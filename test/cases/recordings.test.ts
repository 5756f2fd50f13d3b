import { afterAll, afterEach, describe, expect, it } from '@jest/globals'
import { rmSync } from 'node:fs'
import { packageAction, type World } from '../bundle/support.ts'
import { type Case, cliCase, playCase, worldCase } from './play.ts'

const packaged = packageAction()
let world: World

afterEach(() => world.close())
afterAll(() => rmSync(packaged.folder, { recursive: true, force: true }))

async function play(one: Case): Promise<World> {
  world = await playCase(packaged.action, one)
  await world.run()
  return world
}

function idsOf(kind: string): readonly unknown[] {
  return world.inventory().flatMap((line) => (line['kind'] === kind ? (line['id'] ?? []) : []))
}

describe('recorded answers', () => {
  it('are read as the query XML names them, of several accounts', async () => {
    await play(worldCase('shared-tgw'))
    expect(world.result().accounts.map(({ id }) => id)).toEqual(['111122223333', '444455556666'])
    expect(idsOf('aws_ec2_transit_gateway')).toEqual(['tgw-0123456789abcdef0', 'tgw-0123456789abcdef0'])
  })

  it('are read as the AWS CLI prints them, with what is denied', async () => {
    await play(cliCase('bpa-denied', '3'))
    const { gaps } = world.result().coverage
    expect(gaps.map(({ action, reason }) => [action, reason])).toContainEqual([
      'ec2:DescribeNetworkAcls',
      'denied',
    ])
    expect(idsOf('aws_ec2_security_group')).toEqual(['sg-1'])
  })
})
