import { beforeEach, describe, expect, it } from '@jest/globals'
import { act } from '../../../../sandbox/aws/cloudtrail/acting.ts'
import { assumedRole, awsService, iamUser, rootUser } from '../../../../sandbox/aws/cloudtrail/callers.ts'
import { eventLog, type NewEvent } from '../../../../sandbox/aws/cloudtrail/event-log.ts'
import { addSecurityGroup, permission } from '../../../../sandbox/aws/security-groups.ts'
import { type Bounds, attributeWithin } from '../../../../src/clouds/aws/attribution/attribute.ts'
import type { AttributionQuestion, AttributionRequest } from '../../../../src/clouds/cloud.ts'
import { QUICK, RecordingLogger } from '../harness.ts'
import { HOME, STRANGER, useSandbox } from '../use-sandbox.ts'

const sandbox = useSandbox()
const REGION = 'eu-central-1'
const GROUP = 'sg-0a1'
const ALICE = assumedRole(HOME, 'deploy', 'alice')
const BOB = iamUser(HOME, 'bob', { source: '2001:db8:1:2::7' })
const HOUR_MS = 3_600_000

/** AWS grants two a second; the sandbox does, too, and says so: see the test of throttles. */
const BOUNDS: Bounds = { perScope: 20, inAll: 100, perSecond: 2, seconds: 60, pace: QUICK }

beforeEach(() => {
  addSecurityGroup(sandbox.region, { name: 'web', id: GROUP })
})

function question(changes: Partial<AttributionQuestion> = {}): AttributionQuestion {
  return {
    rule: 'aws-ec2-security-group-ingress-ssh-from-internet',
    account: HOME,
    region: REGION,
    kind: 'aws_ec2_security_group',
    id: GROUP,
    name: 'web',
    evidence: [{ path: 'internet_ingress[0].ports', value: '22' }],
    permissions: [{ id: 'tcp 22 from 0.0.0.0/0', ports: 1 }],
    isMending: false,
    ...changes,
  }
}

async function ask(
  questions: readonly AttributionQuestion[],
  { bounds = {}, ...more }: Partial<AttributionRequest> & { readonly bounds?: Partial<Bounds> } = {},
) {
  const request: AttributionRequest = {
    accounts: [],
    access: { role: null, via: [], externalId: null },
    regions: [],
    found: [...new Set(questions.map(({ account }) => account))].map((id) => ({
      id,
      name: id,
      partition: 'aws',
    })),
    questions,
    until: new Date(),
    masked: false,
    ...more,
  }
  const tools = {
    logger: new RecordingLogger(),
    signal: new AbortController().signal,
    now: () => new Date(),
    environment: process.env,
  }
  return attributeWithin(request, tools, { ...BOUNDS, ...bounds })
}

function open(port: number, by = ALICE, hoursAgo = 1, group = GROUP): void {
  const input = { GroupId: group, IpPermissions: [permission('tcp', port, '0.0.0.0/0')] }
  const at = new Date(Date.now() - hoursAgo * HOUR_MS)
  act(sandbox.organisation.account(HOME), 'AuthorizeSecurityGroupIngress', input, { region: REGION, by, at })
}

function log(event: Partial<NewEvent> & Pick<NewEvent, 'name'>): void {
  sandbox.organisation
    .account(HOME)
    .of(eventLog)
    .add(HOME, { region: REGION, service: 'ec2', by: ALICE, at: new Date(Date.now() - HOUR_MS), ...event })
}

function lookups(): number {
  return sandbox.aws.log.requests.filter(({ operation }) => operation === 'LookupEvents').length
}

describe('who did it', () => {
  it('names the call whose request opened what the finding rests on, even if others came later', async () => {
    open(22, ALICE, 3)
    open(443, BOB, 1)
    const { answers, calls } = await ask([question()])
    expect(answers).toEqual([
      {
        status: 'found',
        call: {
          event: 'AuthorizeSecurityGroupIngress',
          did: 'opened',
          at: expect.stringMatching(/^20\d\d-\d\d-\d\dT.*Z$/) as unknown,
          principal: 'assumed-role/deploy/alice',
          source: '203.0.113.7',
          userAgent: expect.stringMatching(/^aws-cli\//) as unknown,
        },
      },
    ])
    expect(calls).toBe(1)
  })

  it('claims nothing but a change of the newest call where no request names it', async () => {
    open(80, ALICE, 3)
    open(443, BOB, 1)
    const { answers } = await ask([question()])
    expect(answers).toMatchObject([
      { status: 'found', call: { did: 'changed', principal: 'user/bob', source: '2001:db8:1:2::7' } },
    ])
  })

  it.each([
    {
      path: 'group_ip_permissions',
      after: { ip_protocol: 'tcp', from_port: 22, to_port: 22, ip_ranges: [{ cidr_ip: '0.0.0.0/0' }] },
    },
    { path: 'group_ip_permissions/22 tcp/ip_ranges', after: { cidr_ip: '0.0.0.0/0' } },
  ])('knows the permission of a change at $path again', async ({ path, after }) => {
    open(22, ALICE, 3)
    open(443, BOB, 1)
    const attributes = [{ operation: 'added' as const, path, before: null, after }]
    const change = { operation: 'changed' as const, attributes, acceptedAt: '2026-11-01T00:00:00.000Z' }
    const { permissions: _, ...of } = question({ change, evidence: [] })
    const { answers } = await ask([of])
    expect(answers).toMatchObject([{ call: { did: 'opened', principal: 'assumed-role/deploy/alice' } }])
  })

  it('passes over calls that failed, that can only mend, and that came after the run', async () => {
    open(22, ALICE, 3)
    log({
      name: 'AuthorizeSecurityGroupIngress',
      by: BOB,
      errorCode: 'Client.DryRunOperation',
      resources: { [GROUP]: 'AWS::EC2::SecurityGroup' },
    })
    log({ name: 'RevokeSecurityGroupIngress', by: BOB, resources: { [GROUP]: 'AWS::EC2::SecurityGroup' } })
    open(22, BOB, -1)
    const { answers } = await ask([question()])
    expect(answers).toMatchObject([{ call: { principal: 'assumed-role/deploy/alice' } }])
  })

  it('names whoever undid a change', async () => {
    open(22, ALICE, 3)
    const input = { GroupId: GROUP, IpPermissions: [permission('tcp', 22, '0.0.0.0/0')] }
    act(sandbox.organisation.account(HOME), 'RevokeSecurityGroupIngress', input, { region: REGION, by: BOB })
    const { answers } = await ask([question({ evidence: [], isMending: true })], {
      until: new Date(Date.now() + 1_000),
    })
    expect(answers).toMatchObject([{ call: { event: 'RevokeSecurityGroupIngress', did: 'changed' } }])
  })

  it('finds by its name what CloudTrail lists no resources for, and takes the call that names the resource', async () => {
    log({
      name: 'DeleteFlowLogs',
      request: { DeleteFlowLogsRequest: { FlowLogId: { tag: 1, content: 'fl-1' } } },
    })
    log({
      name: 'DeleteFlowLogs',
      by: BOB,
      at: new Date(Date.now() - 60_000),
      request: { DeleteFlowLogsRequest: { FlowLogId: { tag: 1, content: 'fl-2' } } },
    })
    const gone = question({
      kind: 'aws_ec2_flow_log',
      id: 'fl-1',
      name: 'fl-1',
      evidence: [],
      isMending: true,
    })
    const { answers } = await ask([gone])
    expect(answers).toMatchObject([{ call: { did: 'deleted', principal: 'assumed-role/deploy/alice' } }])
  })

  it('asks about one setting by the calls that change it, and no others', async () => {
    log({ name: 'DisableEbsEncryptionByDefault' })
    log({ name: 'ModifyInstanceMetadataDefaults', by: BOB, at: new Date(Date.now() - 60_000) })
    const settings = { kind: 'aws_ec2_account_settings', id: REGION, name: REGION, permissions: [] }
    const evidence = [{ path: 'ebs_encryption_by_default', value: false }]
    const { answers, calls } = await ask([question({ ...settings, evidence })])
    expect(answers).toMatchObject([{ call: { did: 'switched off', event: 'DisableEbsEncryptionByDefault' } }])
    expect(calls).toBe(1)
  })

  it('asks about an account where IAM is, and about a bucket where it lies', async () => {
    log({ name: 'CreateAccessKey', service: 'iam', region: 'us-east-1', by: rootUser(HOME) })
    log({ name: 'CreateAccessKey', service: 'iam', region: 'us-east-1', by: BOB, at: new Date() })
    log({
      name: 'PutBucketPolicy',
      service: 's3',
      by: awsService('cloudformation.amazonaws.com'),
      resources: { logs: 'AWS::S3::Bucket' },
    })
    const whole = { region: 'global', permissions: [] }
    const { answers } = await ask([
      question({
        ...whole,
        kind: 'aws_account',
        id: HOME,
        evidence: [{ path: 'account_access_keys_present', value: 1 }],
      }),
      question({
        ...whole,
        kind: 'aws_s3_bucket',
        id: 'logs',
        name: 'logs',
        homeRegion: REGION,
        evidence: [{ path: 'plain_http_denied', value: false }],
      }),
      question({
        ...whole,
        kind: 'aws_s3_bucket',
        id: 'nobody-knows-where',
        name: 'nobody-knows-where',
        evidence: [{ path: 'plain_http_denied', value: false }],
      }),
    ])
    expect(answers).toMatchObject([
      { call: { did: 'created', principal: 'root' } },
      { call: { did: 'changed', principal: 'cloudformation.amazonaws.com' } },
      { status: 'not-asked', message: 'it is not known in which region its calls are logged' },
    ])
  })

  it('masks names and addresses of people, and neither roles nor services', async () => {
    open(22)
    const { answers } = await ask([question()], { masked: true })
    expect(answers).toMatchObject([
      {
        call: {
          principal: 'assumed-role/deploy/a***',
          source: '203.0.113.*',
          userAgent: 'aws-cli/2.31.0',
        },
      },
    ])
  })

  it('says nothing of kinds of which no call is known', async () => {
    expect(await ask([question({ kind: 'aws_ec2_keypair' })])).toEqual({ answers: [null], calls: 0 })
  })
})

describe('what CloudTrail does not say', () => {
  it('is none found where it was asked to the end', async () => {
    expect((await ask([question()])).answers).toEqual([{ status: 'none-found' }])
  })

  it('is a denial with its action, and is asked once for an account and region', async () => {
    sandbox.aws.faults.deny({ operation: 'LookupEvents' }, 'scp')
    const { answers } = await ask([question(), question({ id: 'sg-0a2' })])
    const denied = {
      status: 'not-answered',
      message: 'cloudtrail:LookupEvents was denied by a service control policy',
    }
    expect(answers).toEqual([denied, denied])
    expect(lookups()).toBe(1)
  })

  it('is the role that cannot be assumed, or credentials that are of no use', async () => {
    const there = question({ account: STRANGER })
    expect((await ask([there])).answers).toEqual([
      { status: 'not-answered', message: 'the role in the account could not be assumed' },
    ])
    process.env['AWS_ACCESS_KEY_ID'] = 'AKIANOBODY0000000000'
    expect((await ask([question()])).answers).toEqual([
      { status: 'not-answered', message: 'this job has no valid AWS credentials' },
    ])
  })

  it('is a mask, by which nothing is called in the log', async () => {
    const id = '[e-mail b***@pay.example.net #k2q7hm4xw3na]'
    const { answers, calls } = await ask([question({ kind: 'aws_iam_user', id, name: id })])
    expect(answers).toEqual([
      { status: 'not-asked', message: 'this job knows no more than a mask of its name' },
    ])
    expect(calls).toBe(0)
  })

  it('is the budget of an account and region, the worst going first and the same resource costing one call', async () => {
    open(22)
    const questions = [
      question(),
      question({ rule: 'another' }),
      question({ id: 'sg-0a2' }),
      question({ id: 'sg-0a3' }),
      question({ id: 'sg-0a3', region: 'eu-west-1' }),
    ]
    const { answers, calls } = await ask(questions, { bounds: { perScope: 2, inAll: 3 } })
    expect(answers.map((answer) => answer?.status)).toEqual([
      'found',
      'found',
      'none-found',
      'not-asked',
      'none-found',
    ])
    expect(answers[3]).toMatchObject({
      message: 'the 2 calls for this account and region went to worse findings',
    })
    expect(calls).toBe(3)
  })

  it('is the time, where it is over', async () => {
    sandbox.aws.faults.hang({ operation: 'LookupEvents' })
    const { answers } = await ask([question()], { bounds: { seconds: 0.3 } })
    expect(answers).toEqual([{ status: 'not-asked', message: 'the 0.3 s for it were over' }])
  })

  it('is too many calls, where the one in question is not among the newest', async () => {
    for (let index = 0; index < 160; index += 1) {
      log({
        name: 'CreateTags',
        at: new Date(Date.now() - index * 1_000 - 1_000),
        resources: { [GROUP]: 'AWS::EC2::SecurityGroup' },
      })
    }
    const { answers, calls } = await ask([question()])
    expect(answers).toEqual([
      { status: 'not-asked', message: 'only the newest of its many calls were looked at' },
    ])
    expect(calls).toBe(3)
  })

  it('keeps to two requests a second, and waits where AWS throttles all the same', async () => {
    open(22)
    sandbox.aws.faults.throttle({ operation: 'LookupEvents', times: 2 })
    const { answers } = await ask([question()])
    expect(answers).toMatchObject([{ status: 'found' }])
    expect(lookups()).toBe(3)
  })

  it('is nothing at all that is no event', async () => {
    const strange = sandbox.organisation.account(HOME).of(eventLog)
    strange.add(HOME, {
      region: REGION,
      name: 'AuthorizeSecurityGroupIngress',
      service: 'ec2',
      by: { user: '', identity: { type: 'Odd' }, source: 'x'.repeat(5_000), userAgent: '' },
      resources: { [GROUP]: 'AWS::EC2::SecurityGroup' },
      at: new Date(Date.now() - 1_000),
    })
    const { answers } = await ask([question()])
    expect(answers).toMatchObject([
      { call: { did: 'changed', principal: 'somebody whom CloudTrail does not name', userAgent: '' } },
    ])
    const [answer] = answers
    expect(answer?.status === 'found' ? answer.call.source.length : 0).toBe(200)
  })
})
