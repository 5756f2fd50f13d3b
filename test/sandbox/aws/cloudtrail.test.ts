import {
  DescribeTrailsCommand,
  GetEventSelectorsCommand,
  GetTrailCommand,
  GetTrailStatusCommand,
  ListTagsCommand,
  ListTrailsCommand,
} from '@aws-sdk/client-cloudtrail'
import { describe, expect, it } from '@jest/globals'
import { addTrail, cloudTrailState } from '../../../sandbox/aws/cloudtrail/state.ts'
import { cloudTrail, HOME, OTHER, start, twoAccounts } from './sandbox.ts'

const ARN = `arn:aws:cloudtrail:eu-west-1:${HOME}:trail/everything`

/** A trail of all regions and the organisation, and one that does not record, of one region. */
function twoTrails() {
  const organisation = twoAccounts()
  const trails = organisation.account(HOME).of(cloudTrailState)
  addTrail(trails, HOME, {
    Name: 'everything',
    HomeRegion: 'eu-west-1',
    IsOrganizationTrail: true,
    tags: { Team: 'audit' },
  })
  addTrail(trails, HOME, {
    Name: 'local',
    HomeRegion: 'us-east-1',
    IsMultiRegionTrail: false,
    isLogging: false,
  })
  organisation.management = HOME
  return organisation
}

describe('CloudTrail', () => {
  it('shows trails of all regions everywhere, and copies only where they are asked for', async () => {
    const aws = await start(twoTrails())
    const names = async (account: string, region: string, includeShadowTrails?: boolean) => {
      const command = new DescribeTrailsCommand({ includeShadowTrails })
      const { trailList } = await cloudTrail(aws, { account, region }).send(command)
      return trailList?.map(({ Name }) => Name)
    }
    expect(await names(HOME, 'eu-west-1')).toEqual(['everything'])
    expect(await names(HOME, 'us-east-1')).toEqual(['everything', 'local'])
    expect(await names(HOME, 'us-east-1', false)).toEqual(['local'])
    expect(await names(OTHER, 'us-east-1')).toEqual(['everything'])
    expect(await names(OTHER, 'eu-west-1', false)).toEqual([])
  })

  it('says whether a trail records, what, and whose it is', async () => {
    const client = cloudTrail(await start(twoTrails()), { region: 'eu-west-1' })
    const status = await client.send(new GetTrailStatusCommand({ Name: 'everything' }))
    expect(status).toMatchObject({ IsLogging: true, StartLoggingTime: new Date('2024-03-01T09:00:00Z') })
    const selectors = await client.send(new GetEventSelectorsCommand({ TrailName: ARN }))
    expect(selectors.EventSelectors).toEqual([
      { ReadWriteType: 'All', IncludeManagementEvents: true, DataResources: [] },
    ])
    const tags = await client.send(new ListTagsCommand({ ResourceIdList: [ARN] }))
    expect(tags.ResourceTagList).toEqual([{ ResourceId: ARN, TagsList: [{ Key: 'Team', Value: 'audit' }] }])
  })

  it('lists the trails of all regions in any, and those of the organisation', async () => {
    const aws = await start(twoTrails())
    const { Trails } = await cloudTrail(aws, { region: 'eu-central-1' }).send(new ListTrailsCommand({}))
    expect(Trails).toEqual([
      { Name: 'everything', TrailARN: ARN, HomeRegion: 'eu-west-1' },
      expect.objectContaining({ Name: 'local', HomeRegion: 'us-east-1' }),
    ])
    const member = cloudTrail(aws, { account: OTHER, region: 'eu-west-1' })
    expect((await member.send(new ListTrailsCommand({}))).Trails).toMatchObject([{ TrailARN: ARN }])
    const { Trail } = await member.send(new GetTrailCommand({ Name: ARN }))
    expect(Trail).toMatchObject({ IsOrganizationTrail: true, IsMultiRegionTrail: true })
  })

  it('knows copies and trails of the organisation by their ARN alone, and tells members no tags of these', async () => {
    const aws = await start(twoTrails())
    const byName = new GetTrailStatusCommand({ Name: 'everything' })
    const byArn = new GetTrailStatusCommand({ Name: ARN })
    await expect(cloudTrail(aws).send(byName)).rejects.toMatchObject({
      name: 'TrailNotFoundException',
      message: `Unknown trail: everything for the user: ${HOME}`,
    })
    expect(await cloudTrail(aws).send(byArn)).toMatchObject({ IsLogging: true })
    const member = cloudTrail(aws, { account: OTHER, region: 'eu-west-1' })
    await expect(member.send(byName)).rejects.toMatchObject({ name: 'TrailNotFoundException' })
    expect(await member.send(byArn)).toMatchObject({ IsLogging: true })
    await expect(member.send(new ListTagsCommand({ ResourceIdList: [ARN] }))).rejects.toMatchObject({
      name: 'CloudTrailARNInvalidException',
    })
  })

  it('denies, throttles and knows no strangers in its own words', async () => {
    const aws = await start(twoTrails())
    const command = new DescribeTrailsCommand({})
    aws.faults.deny({ service: 'cloudtrail' }, 'scp')
    await expect(cloudTrail(aws).send(command)).rejects.toMatchObject({
      name: 'AccessDeniedException',
      message: expect.stringContaining('with an explicit deny in a service control policy'),
    })
    aws.faults.throttle({ service: 'cloudtrail' })
    await expect(cloudTrail(aws).send(command)).rejects.toMatchObject({ name: 'ThrottlingException' })
    await expect(cloudTrail(aws, { region: 'eu-south-1' }).send(command)).rejects.toMatchObject({
      name: 'UnrecognizedClientException',
    })
  })
})
