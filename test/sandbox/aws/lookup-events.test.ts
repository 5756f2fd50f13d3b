import { LookupEventsCommand, type LookupEventsCommandInput } from '@aws-sdk/client-cloudtrail'
import { describe, expect, it } from '@jest/globals'
import { act } from '../../../sandbox/aws/cloudtrail/acting.ts'
import { assumedRole } from '../../../sandbox/aws/cloudtrail/callers.ts'
import { eventLog } from '../../../sandbox/aws/cloudtrail/event-log.ts'
import { addSecurityGroup, permission } from '../../../sandbox/aws/security-groups.ts'
import { cloudTrail, HOME, start, twoAccounts } from './sandbox.ts'

const ALICE = assumedRole(HOME, 'deploy', 'alice')
const REGION = 'eu-central-1'
const DAY_MS = 24 * 3_600_000

async function played() {
  const organisation = twoAccounts()
  const account = organisation.account(HOME)
  const group = addSecurityGroup(account.region(REGION), { name: 'web', id: 'sg-0a1' })
  const aws = await start(organisation)
  const client = cloudTrail(aws, { region: REGION })
  return {
    account,
    group,
    lookUp: (input: LookupEventsCommandInput) => client.send(new LookupEventsCommand(input)),
  }
}

const BY_GROUP = { LookupAttributes: [{ AttributeKey: 'ResourceName' as const, AttributeValue: 'sg-0a1' }] }

describe('LookupEvents', () => {
  it('tells of a change who made it, in the form of CloudTrail', async () => {
    const { account, group, lookUp } = await played()
    const at = new Date(Date.now() - 3_600_000)
    const input = { GroupId: 'sg-0a1', IpPermissions: [permission('tcp', 22, '0.0.0.0/0')] }
    act(account, 'AuthorizeSecurityGroupIngress', input, { region: REGION, by: ALICE, at })

    const { Events = [], NextToken } = await lookUp(BY_GROUP)

    expect(group.IpPermissions).toMatchObject([{ FromPort: 22 }])
    expect(NextToken).toBeUndefined()
    expect(Events).toMatchObject([
      {
        EventName: 'AuthorizeSecurityGroupIngress',
        Username: 'alice',
        Resources: [{ ResourceType: 'AWS::EC2::SecurityGroup', ResourceName: 'sg-0a1' }],
      },
    ])
    expect(JSON.parse(Events[0]?.CloudTrailEvent ?? '')).toMatchObject({
      userIdentity: { type: 'AssumedRole', arn: `arn:aws:sts::${HOME}:assumed-role/deploy/alice` },
      sourceIPAddress: '203.0.113.7',
      requestParameters: {
        groupId: 'sg-0a1',
        ipPermissions: {
          items: [
            {
              ipProtocol: 'tcp',
              fromPort: 22,
              toPort: 22,
              ipRanges: { items: [{ cidrIp: '0.0.0.0/0' }] },
              ipv6Ranges: {},
            },
          ],
        },
      },
      responseElements: { _return: true },
    })
  })

  it('keeps calls that were refused, with the error', async () => {
    const { account, lookUp } = await played()
    const input = { GroupId: 'sg-0a1', SecurityGroupRuleIds: ['sgr-none'] }
    const revoke = () => act(account, 'RevokeSecurityGroupIngress', input, { region: REGION, by: ALICE })
    expect(revoke).toThrow(/does not exist/)
    const { Events = [] } = await lookUp(BY_GROUP)
    expect(JSON.parse(Events[0]?.CloudTrailEvent ?? '')).toMatchObject({
      errorCode: 'Client.InvalidSecurityGroupRuleId.NotFound',
      responseElements: null,
    })
  })

  it('pages newest first, takes a token with its own parameters only, and forgets after 90 days', async () => {
    const { account, lookUp } = await played()
    const log = account.of(eventLog)
    const event = { region: REGION, name: 'StopLogging', service: 'cloudtrail', by: ALICE }
    for (let day = 0; day < 120; day += 1) {
      log.add(HOME, { ...event, at: new Date(Date.now() - day * DAY_MS - 60_000) })
    }
    const byName = {
      LookupAttributes: [{ AttributeKey: 'EventName' as const, AttributeValue: 'StopLogging' }],
    }
    const first = await lookUp(byName)
    const second = await lookUp({ ...byName, NextToken: first.NextToken })
    const times = [...(first.Events ?? []), ...(second.Events ?? [])].map(({ EventTime }) => EventTime)
    expect([first.Events?.length, second.Events?.length, second.NextToken]).toEqual([50, 40, undefined])
    expect(times).toEqual(times.toSorted((a, b) => Number(b) - Number(a)))
    await new Promise((resolve) => setTimeout(resolve, 1_000))
    await expect(lookUp({ ...BY_GROUP, NextToken: first.NextToken })).rejects.toThrow(
      expect.objectContaining({ name: 'InvalidNextTokenException' }),
    )
  })

  it('refuses a second attribute, too large a page, and more than two requests a second', async () => {
    const { lookUp } = await played()
    const two = { LookupAttributes: [...BY_GROUP.LookupAttributes, ...BY_GROUP.LookupAttributes] }
    await expect(lookUp(two)).rejects.toThrow(
      expect.objectContaining({ name: 'InvalidLookupAttributesException' }),
    )
    await expect(lookUp({ MaxResults: 51 })).rejects.toThrow(
      expect.objectContaining({ name: 'InvalidMaxResultsException' }),
    )
    await expect(lookUp({})).rejects.toThrow(expect.objectContaining({ name: 'ThrottlingException' }))
  })
})
