import { describe, expect, it } from '@jest/globals'
import { DescribeSecurityGroupsCommand, EC2Client, type SecurityGroup } from '@aws-sdk/client-ec2'
import { repairIngress } from '../../sandbox/aws/security-groups.ts'
import { awsEnvironment, startAws } from '../../sandbox/aws/server.ts'
import { generateOrganisation } from '../../sandbox/aws/generate.ts'
import { OPEN_KEY, RDP_KEY, surprisesOfFirst, surprisesOfSecond } from '../../sandbox/demo/expectations.ts'
import { demoOrganisation, PRODUCTION, TOOLS } from '../../sandbox/demo/organisation.ts'
import { HOSTILE_TEXT, OPEN_GROUP } from '../../sandbox/demo/production.ts'
import type { Incident } from '../../sandbox/pagerduty/incidents.ts'
import type { ActionRun } from '../../sandbox/runner/run-action.ts'

const isOpen = (group: SecurityGroup): boolean =>
  (group.IpPermissions ?? []).some(
    (one) => one.IpProtocol === '-1' && one.IpRanges?.some(({ CidrIp }) => CidrIp === '0.0.0.0/0'),
  )

describe('the demo organisation', () => {
  it('is the same each time, with one open group in production', async () => {
    const [first, second] = [demoOrganisation(), demoOrganisation()]
    const groups = (organisation: typeof first) =>
      organisation.account(PRODUCTION).regions.flatMap((region) => region.securityGroups)
    expect(groups(first)).toEqual(groups(second))
    expect(
      groups(first)
        .filter((group) => isOpen(group))
        .map((group) => group.GroupName),
    ).toEqual([OPEN_GROUP.name])
    const group = first.account(PRODUCTION).region(OPEN_GROUP.region).securityGroup(OPEN_GROUP.name)
    repairIngress(group)
    expect(group.IpPermissions).toMatchObject([{ FromPort: 8080, IpRanges: [{ CidrIp: '10.0.0.0/8' }] }])
  })

  it('has no id twice', () => {
    const ids = demoOrganisation().accounts.flatMap((account) =>
      account.regions.flatMap((region) => [
        ...region.securityGroups.map((group) => group.GroupId),
        ...region.instances.map((instance) => instance.InstanceId),
        ...region.volumes.map((volume) => volume.VolumeId),
      ]),
    )
    expect(new Set(ids).size).toBe(ids.length)
    expect(ids.length).toBeGreaterThan(500)
  })

  it('is reached with the environment that a process is given', async () => {
    const aws = await startAws(demoOrganisation())
    const env = awsEnvironment(aws, TOOLS)
    const client = new EC2Client({
      endpoint: env['AWS_ENDPOINT_URL'] ?? '',
      region: 'us-west-2',
      credentials: {
        accessKeyId: env['AWS_ACCESS_KEY_ID'] ?? '',
        secretAccessKey: env['AWS_SECRET_ACCESS_KEY'] ?? '',
      },
    })
    const { SecurityGroups } = await client.send(new DescribeSecurityGroupsCommand({}))
    await aws.close()
    expect(SecurityGroups).toHaveLength(8)
    expect(SecurityGroups?.some((group) => group.GroupName === HOSTILE_TEXT)).toBe(false)
  })
})

describe('a generated organisation', () => {
  it('has exactly the open groups that were asked for, in every enabled region', () => {
    const organisation = generateOrganisation({
      seed: 7,
      accounts: [{ id: '222233334444', name: 'a' }],
      securityGroups: 9,
      openGroups: 2,
    })
    const regions = organisation.account('222233334444').regions.filter(({ enabled }) => enabled)
    expect(regions).toHaveLength(17)
    for (const region of regions) {
      expect(region.securityGroups).toHaveLength(11)
      expect(region.securityGroups.filter((group) => isOpen(group))).toHaveLength(2)
    }
  })
})

function run(changes: Partial<ActionRun> = {}): ActionRun {
  return {
    exitCode: 1,
    timedOut: false,
    stdout: '',
    stderr: '',
    durationMs: 1,
    log: '',
    annotations: [],
    droppedAnnotations: 0,
    outputs: { violations: '3', gaps: '1', fixed: '1', new: '2' },
    maskedOutputs: [],
    state: {},
    summary: '# x',
    summaryBytes: 3,
    masks: [],
    commands: [],
    workspace: '',
    ...changes,
  }
}

function incident(key: string, status: Incident['status']): Incident {
  return { number: 1, routingKey: '', key, title: '', severity: 'critical', status, entries: [] }
}

describe('what the demo takes for success', () => {
  it('is a page, and then its end beside another page', () => {
    expect(surprisesOfFirst(run(), [incident(OPEN_KEY, 'triggered')])).toEqual([])
    const later = [incident(OPEN_KEY, 'resolved'), incident(RDP_KEY, 'triggered')]
    expect(surprisesOfSecond(run(), later)).toEqual([])
  })

  it('is nothing else', () => {
    const open = [incident(OPEN_KEY, 'triggered')]
    expect(surprisesOfFirst(run({ exitCode: 0 }), open)).toEqual([
      'The action ended with exit code 0, not with 1.',
    ])
    expect(surprisesOfFirst(run({ timedOut: true, exitCode: null }), open)).toHaveLength(1)
    expect(surprisesOfFirst(run({ summary: '' }), open)).toEqual(['The action wrote no summary.'])
    expect(surprisesOfFirst(run(), [])).toEqual([`PagerDuty has no open incident ${OPEN_KEY}.`])
    expect(surprisesOfFirst(run(), [...open, incident('x/444455556666', 'triggered')])).toHaveLength(1)
    expect(surprisesOfFirst(run(), [...open, incident(RDP_KEY, 'triggered')])).toHaveLength(1)
    const gaps = run({ outputs: { violations: '3', gaps: '49' } })
    expect(surprisesOfFirst(gaps, open)).toEqual([expect.stringContaining("'gaps' is '49'")])
    expect(surprisesOfSecond(run(), open)).toHaveLength(2)
    const idle = run({ outputs: { violations: '3', gaps: '1', fixed: '0', new: '0' } })
    const later = [incident(OPEN_KEY, 'resolved'), incident(RDP_KEY, 'triggered')]
    expect(surprisesOfSecond(idle, later)).toHaveLength(2)
  })
})
