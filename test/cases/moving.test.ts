import { afterAll, afterEach, describe, expect, it } from '@jest/globals'
import { readdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import type { JsonObject } from '../../src/model/json.ts'
import { packageAction, type World } from '../bundle/support.ts'
import { type Case, caseOf, cliCase, playCase, worldCase } from './play.ts'
import { gapsIn } from '../bundle/gaps.ts'

const packaged = packageAction()
let world: World

afterEach(() => world.close())
afterAll(() => rmSync(packaged.folder, { recursive: true, force: true }))

async function play(one: Case): Promise<number | null> {
  world = await playCase(packaged.action, one)
  const { exitCode } = await world.run({ 'on-incomplete': 'fail' })
  return exitCode
}

/** Ids with findings of the rule. */
function found(rule: string): readonly string[] {
  return world.result().findings.flatMap((one) => (one.rule === rule ? [one.id] : []))
}

function gaps(): readonly unknown[] {
  return gapsIn(world.result()).map(({ kind, reason, message }) => [kind, reason, message])
}

function exposure(id: string): JsonObject {
  const line = world.inventory().find((one) => one['id'] === id) ?? {}
  const reported = line['reported'] as JsonObject | undefined
  return (reported?.['internet_exposure'] ?? {}) as JsonObject
}

/** Everything that the run wrote, unpacked, with its log. */
function filesOf(log: string): string {
  const folder = join(world.workspace, 'report-1')
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((one) => one.isFile())
  const texts = files.map(({ parentPath, name }) => {
    const bytes = readFileSync(join(parentPath, name))
    return name.endsWith('.gz') ? gunzipSync(bytes).toString('utf8') : bytes.toString('utf8')
  })
  return [log, ...texts].join('\n')
}

describe('an instance that starts while it is read', () => {
  it('is judged by what it tells, and is no gap', async () => {
    expect(await play(worldCase('launch-during-scan'))).toBe(0)
    expect(gaps()).toEqual([])
    expect(exposure('i-00000000000000002')).toMatchObject({
      grade: 'closed',
      interface_ids: ['eni-00000000000000002'],
    })
  })
})

describe('what is gone, failed or came to nothing', () => {
  it('is in the inventory and not judged', async () => {
    await play(worldCase('gone-resources'))
    const judged = new Set(world.result().findings.map(({ id }) => id))
    const ended = world.inventory().filter((line) => line['gone'] !== undefined)
    expect(ended.map(({ id }) => id)).toEqual(
      expect.arrayContaining([
        'i-00',
        'i-01',
        'vol-00',
        'vol-01',
        'vol-02',
        'ami-00',
        'ami-01',
        'ami-02',
        'vpce-02',
      ]),
    )
    expect(ended.filter(({ id }) => judged.has(String(id)))).toEqual([])
    expect(found('aws-ec2-image-public')).toEqual([])
    expect(found('aws-ec2-volume-not-encrypted')).toEqual(['vol-03'])
    expect(found('aws-vpc-endpoint-policy-trusts-others')).toEqual(['vpce-05'])
    expect(found('aws-vpc-endpoint-service-trusts-others')).toEqual([])
    expect(found('aws-vpn-tunnel-down')).toEqual([])
    expect(found('aws-ec2-client-vpn-logging-off')).toEqual([])
    expect(found('aws-ec2-transit-gateway-auto-accepts')).toEqual([])
    expect(found('aws-ec2-spot-fleet-not-encrypted')).toEqual([])
  })

  it('is told so in capitals as well; a service of another region is another service', async () => {
    await play(cliCase('endpoint-states'))
    expect(found('aws-vpc-endpoint-policy-trusts-others')).toEqual(['vpce-03', 'vpce-04'])
    expect(found('aws-vpc-no-ec2-endpoint')).toEqual([])
    expect(found('aws-vpc-no-ecr-api-endpoint')).toEqual(['vpc-1'])
  })
})

describe('what is empty', () => {
  it('is no date: the other image is told', async () => {
    await play(cliCase('image-creation-date'))
    expect([found('aws-ec2-image-public'), gaps()]).toEqual([['ami-2'], []])
  })

  it('is no interface', async () => {
    await play(cliCase('eip-empty'))
    expect(found('aws-ec2-elastic-ip-not-used')).toEqual(['54.9.9.9'])
  })

  it('is no public address', async () => {
    const instance = {
      instanceId: 'i-1',
      instanceState: { code: 16, name: 'running' },
      ipAddress: '',
      dnsName: '',
      networkInterfaceSet: [],
      iamInstanceProfile: { arn: 'arn:aws:iam::111122223333:instance-profile/x', id: 'AIPAX' },
    }
    await play(
      recorded({ DescribeInstances: [{ reservationId: 'r-1', ownerId: ACCOUNT, instancesSet: [instance] }] }),
    )
    expect([
      found('aws-ec2-instance-public-address'),
      found('aws-ec2-instance-public-address-with-profile'),
    ]).toEqual([[], []])
  })
})

const ACCOUNT = '111122223333'

function recorded(operations: Readonly<Record<string, unknown>>): Case {
  return caseOf({ caller: ACCOUNT, accounts: { [ACCOUNT]: { 'us-east-1': operations } } })
}

function image(imageId: string, creationDate: string, isPublic: boolean): JsonObject {
  return { imageId, imageOwnerId: ACCOUNT, imageState: 'available', creationDate, isPublic }
}

function vpc(vpcId: string): JsonObject {
  return { vpcId, ownerId: ACCOUNT, state: 'available', isDefault: false }
}

function subnet(subnetId: string, availabilityZone: string, vpcId: string): JsonObject {
  return { subnetId, vpcId, ownerId: ACCOUNT, availabilityZone, state: 'available' }
}

describe('what cannot be read', () => {
  it('costs that property of that resource', async () => {
    expect(
      await play(
        recorded({ DescribeImages: [image('ami-1', 'yesterday', true), image('ami-2', '', false)] }),
      ),
    ).toBe(1)
    expect(found('aws-ec2-image-public')).toEqual(['ami-1'])
    expect(gaps()).toEqual([
      [
        'aws_ec2_image',
        'malformed',
        'DescribeImages: ctime of 1 of 2 resources could not be read, such as of ami-1: unexpected value at CreationDate: "yesterday".',
      ],
    ])
  })

  it('is no reason to doubt what does not hang on it: zones are decided without routes', async () => {
    await play(
      recorded({
        DescribeVpcs: [vpc('vpc-1'), vpc('vpc-2')],
        DescribeSubnets: [
          subnet('subnet-1', 'us-east-1a', 'vpc-1'),
          subnet('subnet-2', 'us-east-1a', 'vpc-1'),
          subnet('subnet-3', 'us-east-1a', 'vpc-2'),
          subnet('subnet-4', 'us-east-1b', 'vpc-2'),
        ],
        DescribeRouteTables: { error: ['UnauthorizedOperation', 'You are not authorized.', 403] },
      }),
    )
    const rule = 'aws-vpc-subnets-in-one-zone'
    expect(found(rule)).toEqual(['vpc-1'])
    expect(world.result().outcomes.find((one) => one.rule === rule)).toMatchObject({ passed: 1 })
  })
})

describe('what AWS repeats of a request', () => {
  it('is in no file and no log', async () => {
    const token = `IQoJb3JpZ2lu${'X2VjE/+'.repeat(30)}`
    const said = `The request signature we calculated does not match. The Canonical String should have been 'POST\n/\n\nx-amz-security-token:${token}\n'`
    world = await playCase(
      packaged.action,
      recorded({ DescribeVpcs: { error: ['SignatureDoesNotMatch', said, 403] } }),
    )
    const run = await world.run({ 'dry-run': 'true' })
    const all = filesOf(run.log + run.stdout + run.summary)
    expect(all).toContain('SignatureDoesNotMatch')
    expect(all).not.toContain('X2VjE')
  })
})

describe('a region that lacks security groups', () => {
  it('is not believed', async () => {
    const refusal = [
      'UnsupportedOperation',
      'The functionality you requested is not supported in this region.',
    ]
    expect(await play(recorded({ DescribeSecurityGroups: { error: refusal } }))).toBe(1)
    expect(gapsIn(world.result()).map(({ kind, reason }) => [kind, reason])).toContainEqual([
      'aws_ec2_security_group',
      'error',
    ])
  })
})

describe('user data', () => {
  it('is searched while it is read, and in no file', async () => {
    const secret = 'hunter2-and-more'
    const data = Buffer.from(`#!/bin/sh\nexport DB_PASSWORD=${secret}\n`).toString('base64')
    const instance = {
      instanceId: 'i-1',
      instanceState: { code: 16, name: 'running' },
      networkInterfaceSet: [],
    }
    const version = {
      launchTemplateId: 'lt-1',
      launchTemplateName: 'web',
      versionNumber: 1,
      defaultVersion: true,
      launchTemplateData: { userData: data },
    }
    world = await playCase(
      packaged.action,
      recorded({
        DescribeInstances: [{ reservationId: 'r-1', ownerId: ACCOUNT, instancesSet: [instance] }],
        DescribeInstanceAttribute: { instanceId: 'i-1', userData: { value: data } },
        DescribeLaunchTemplateVersions: [version],
      }),
    )
    const rules = ['default', 'aws-ec2-instance-secrets-in-user-data'].join('\n')
    const run = await world.run({ rules, 'dry-run': 'true' })
    expect(found('aws-ec2-instance-secrets-in-user-data')).toEqual(['i-1'])
    expect(found('aws-ec2-launch-template-secrets-in-user-data')).toEqual(['lt-1'])
    const all = filesOf(run.log + run.stdout + run.summary)
    expect(all).toContain('(not kept: sha256 ')
    expect(all).not.toContain(secret)
    expect(all).not.toContain(data)
  })
})
