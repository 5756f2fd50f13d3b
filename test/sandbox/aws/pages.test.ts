import {
  DescribeInstancesCommand,
  DescribeSecurityGroupsCommand,
  DescribeVolumesCommand,
  paginateDescribeInstances,
  paginateDescribeSecurityGroups,
} from '@aws-sdk/client-ec2'
import { describe, expect, it } from '@jest/globals'
import { addSecurityGroup } from '../../../sandbox/aws/security-groups.ts'
import { ec2, HOME, OTHER, start, twoAccounts } from './sandbox.ts'

async function sandboxWith(groups: number, pageLimit?: number) {
  const organisation = twoAccounts()
  const region = organisation.account(HOME).region('us-east-1')
  for (let index = 0; index < groups; index += 1) addSecurityGroup(region, { name: `group-${index}` })
  const aws = await start(organisation, pageLimit === undefined ? {} : { pageLimit })
  return { aws, client: ec2(aws), region }
}

describe('pages', () => {
  it.each([
    [5, 23, 5],
    [11, 22, 2],
    [22, 22, 1],
    [1000, 22, 1],
  ])('of %i bring each of %i groups once in %i requests', async (size, groups, pages) => {
    const { aws, client, region } = await sandboxWith(groups)
    const names: (string | undefined)[] = []
    for await (const page of paginateDescribeSecurityGroups({ client, pageSize: size }, {})) {
      names.push(...(page.SecurityGroups ?? []).map((group) => group.GroupName))
    }
    expect(names).toEqual(region.securityGroups.map((group) => group.GroupName))
    expect(aws.log.count({ operation: 'DescribeSecurityGroups' })).toBe(pages)
  })

  it('come without MaxResults too, as many as the operation gives at most', async () => {
    const { client } = await sandboxWith(1203)
    const first = await client.send(new DescribeSecurityGroupsCommand({}))
    expect(first.SecurityGroups).toHaveLength(1000)
    const next = await client.send(new DescribeSecurityGroupsCommand({ NextToken: first.NextToken }))
    expect([next.SecurityGroups?.length, next.NextToken]).toEqual([203, undefined])
  })

  it('may be smaller than what was asked for', async () => {
    const { client } = await sandboxWith(9, 4)
    const first = await client.send(new DescribeSecurityGroupsCommand({ MaxResults: 1000 }))
    expect(first.SecurityGroups).toHaveLength(4)
  })

  it('count instances, not reservations', async () => {
    const { aws, client, region } = await sandboxWith(0)
    for (let index = 0; index < 4; index += 1) {
      const Instances = [0, 1, 2].map((number) => ({ InstanceId: `i-${index}-${number}` }))
      region.reservations.push({ ReservationId: `r-${index}`, Instances })
    }
    const first = await client.send(new DescribeInstancesCommand({ MaxResults: 7 }))
    expect(first.Reservations?.map((one) => one.ReservationId)).toEqual(['r-0', 'r-1'])
    const ids: (string | undefined)[] = []
    for await (const page of paginateDescribeInstances({ client, pageSize: 7 }, {})) {
      ids.push(...(page.Reservations ?? []).map((one) => one.ReservationId))
    }
    expect(ids).toEqual(['r-0', 'r-1', 'r-2', 'r-3'])
    expect(aws.log.count({ operation: 'DescribeInstances' })).toBe(3)
  })

  it('refuse sizes that EC2 refuses', async () => {
    const { client } = await sandboxWith(1)
    const refused = {
      name: 'InvalidParameterValue',
      $metadata: expect.objectContaining({ httpStatusCode: 400 }),
    }
    await expect(client.send(new DescribeSecurityGroupsCommand({ MaxResults: 4 }))).rejects.toMatchObject(
      refused,
    )
    await expect(client.send(new DescribeSecurityGroupsCommand({ MaxResults: 1001 }))).rejects.toMatchObject(
      refused,
    )
    await expect(client.send(new DescribeVolumesCommand({ MaxResults: 501 }))).rejects.toMatchObject(refused)
    await expect(client.send(new DescribeVolumesCommand({ MaxResults: 500 }))).resolves.toHaveProperty(
      'Volumes',
      [],
    )
  })

  it('refuse tokens of another account, region or operation, and made-up ones', async () => {
    const { aws, client } = await sandboxWith(20)
    const { NextToken } = await client.send(new DescribeSecurityGroupsCommand({ MaxResults: 5 }))
    const refused = { name: 'InvalidParameterValue', message: expect.stringContaining('nextToken') }
    await expect(client.send(new DescribeVolumesCommand({ NextToken }))).rejects.toMatchObject(refused)
    for (const elsewhere of [ec2(aws, { region: 'eu-west-1' }), ec2(aws, { account: OTHER })]) {
      await expect(elsewhere.send(new DescribeSecurityGroupsCommand({ NextToken }))).rejects.toMatchObject(
        refused,
      )
    }
    const madeUp = new DescribeSecurityGroupsCommand({ NextToken: 'bWFkZSB1cA==' })
    await expect(client.send(madeUp)).rejects.toMatchObject(refused)
  })

  it('heed filters by id, and refuse others rather than answer more than EC2 would', async () => {
    const { client } = await sandboxWith(2)
    const all = await client.send(new DescribeSecurityGroupsCommand({}))
    const id = all.SecurityGroups?.[1]?.GroupId ?? ''
    const byId = new DescribeSecurityGroupsCommand({
      Filters: [{ Name: 'group-id', Values: ['sg-gone', id] }],
    })
    const some = await client.send(byId)
    expect(some.SecurityGroups?.map(({ GroupId }) => GroupId)).toEqual([id])
    const filtered = new DescribeSecurityGroupsCommand({ Filters: [{ Name: 'vpc-id', Values: ['vpc-1'] }] })
    await expect(client.send(filtered)).rejects.toMatchObject({ name: 'InvalidParameterValue' })
  })
})
