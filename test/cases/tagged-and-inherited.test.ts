import { afterAll, afterEach, describe, expect, it } from '@jest/globals'
import { rmSync } from 'node:fs'
import type { WorldFile } from '../../sandbox/aws/recording.ts'
import { packageAction, type World } from '../bundle/support.ts'
import { type Case, caseOf, playCase, worldCase } from './play.ts'

const ACCOUNT = '111122223333'
const packaged = packageAction()
let world: World

afterEach(() => world.close())
afterAll(() => rmSync(packaged.folder, { recursive: true, force: true }))

async function play(one: Case): Promise<void> {
  world = await playCase(packaged.action, one)
  await world.run()
}

/** What the rule finds, and whether it could decide everything. */
function saidBy(rule: string): { readonly found: readonly string[]; readonly decided: boolean } {
  const { findings, coverage } = world.result()
  return {
    found: findings.filter((finding) => finding.rule === rule).map(({ id }) => id),
    decided: !coverage.gaps.some(({ properties }) => properties?.includes('launch_metadata')),
  }
}

type Members = Readonly<Record<string, unknown>>

function inRegion(operations: Readonly<Record<string, unknown>>): Case {
  const file: WorldFile = { caller: ACCOUNT, accounts: { [ACCOUNT]: { 'us-east-1': operations } } }
  return caseOf(file)
}

const TEMPLATES = 'aws-ec2-launch-template-imdsv1-allowed'
const DEFAULTS = 'GetInstanceMetadataDefaults'

/** The case with another answer, or none, about the account's default, and images that may be denied. */
function templateCase(answers: Readonly<Record<string, unknown>>, options: Members = {}): Case {
  const version = {
    launchTemplateId: 'lt-aa000000000000000',
    launchTemplateName: 'aa',
    versionNumber: 1,
    createTime: '2024-01-01T00:00:00.000Z',
    createdBy: `arn:aws:iam::${ACCOUNT}:root`,
    defaultVersion: true,
    launchTemplateData: { imageId: 'ami-00000000000000001', ...options },
  }
  const { createTime, createdBy, launchTemplateId, launchTemplateName } = version
  return inRegion({
    DescribeLaunchTemplates: [
      {
        launchTemplateId,
        launchTemplateName,
        createTime,
        createdBy,
        defaultVersionNumber: 1,
        latestVersionNumber: 1,
      },
    ],
    DescribeLaunchTemplateVersions: [version],
    ...answers,
  })
}

const DENIED = { error: ['UnauthorizedOperation', 'You are not authorized to perform this operation.', 403] }
const V2_IMAGE = [{ imageId: 'ami-00000000000000001', imageState: 'available', imdsSupport: 'v2.0' }]

describe('a launch template that says nothing of tokens', () => {
  it('passes where the account’s default requires them, and says why', async () => {
    await play(worldCase('lt-imds-inherited'))
    expect(saidBy(TEMPLATES)).toEqual({ found: [], decided: true })
    const template = world.inventory().find(({ id }) => id === 'lt-aa000000000000000')
    expect(template).toMatchObject({
      reported: {
        launch_metadata: [
          { version: 'default', http_tokens: 'required', tokens_from: 'account' },
          { version: 'latest', http_tokens: 'required', tokens_from: 'account' },
        ],
      },
    })
  })

  it.each<[string, Readonly<Record<string, unknown>>, Members, ReturnType<typeof saidBy>]>([
    [
      'is found where nothing else requires them',
      { [DEFAULTS]: { accountLevel: {} } },
      {},
      { found: ['lt-aa000000000000000'], decided: true },
    ],
    [
      'passes where the image requires them',
      { [DEFAULTS]: { accountLevel: { httpTokens: 'no-preference' } }, DescribeImages: V2_IMAGE },
      {},
      { found: [], decided: true },
    ],
    [
      'is unknown where the account’s default is denied',
      { [DEFAULTS]: DENIED },
      {},
      { found: [], decided: false },
    ],
    [
      'is unknown where the images are denied',
      { [DEFAULTS]: { accountLevel: {} }, DescribeImages: DENIED },
      {},
      { found: [], decided: false },
    ],
    [
      'is no question where it asks for optional ones',
      { [DEFAULTS]: { accountLevel: { httpTokens: 'required' } } },
      { metadataOptions: { httpTokens: 'optional' } },
      { found: ['lt-aa000000000000000'], decided: true },
    ],
  ])('%s', async (_, answers, options, expected) => {
    await play(templateCase(answers, options))
    expect(saidBy(TEMPLATES)).toEqual(expected)
  })
})

describe('security groups of launch wizards', () => {
  it('are found by the names that the wizards of EC2 and RDS give', async () => {
    const names = [
      'launch-wizard-3',
      'rds-launch-wizard-10',
      'rds-launch-wizard',
      'our-launch-wizard-1',
      'rds',
    ]
    await play(
      inRegion({
        DescribeSecurityGroups: names.map((groupName, index) => ({
          groupId: `sg-${index}`,
          groupName,
          groupDescription: 'Created from the RDS Management Console',
          ownerId: ACCOUNT,
          vpcId: 'vpc-1',
        })),
      }),
    )
    const { found } = saidBy('aws-ec2-security-group-from-launch-wizard')
    expect(found.toSorted()).toEqual(['sg-0', 'sg-1', 'sg-2'])
  })
})

/** An instance with interfaces that have these tags. */
function node(id: string, ...tags: readonly Readonly<Record<string, string>>[]) {
  const cards = tags.map((own, index) => ({
    networkInterfaceId: `eni-${id}-${index}`,
    subnetId: 'subnet-1',
    vpcId: 'vpc-1',
    ownerId: ACCOUNT,
    status: 'in-use',
    interfaceType: 'interface',
    sourceDestCheck: true,
    groupSet: [],
    attachment: {
      attachmentId: `att-${id}-${index}`,
      instanceId: id,
      deviceIndex: index,
      status: 'attached',
    },
    tagSet: Object.entries(own).map(([key, value]) => ({ key, value })),
    privateIpAddressesSet: [],
    ipv6AddressesSet: [],
  }))
  const instance = {
    instanceId: id,
    imageId: 'ami-1',
    instanceState: { code: 16, name: 'running' },
    instanceType: 'm6i.large',
    launchTime: '2026-11-25T15:21:28.266Z',
    networkInterfaceSet: cards.map(({ networkInterfaceId, attachment }) => ({
      networkInterfaceId,
      attachment: {
        attachmentId: attachment.attachmentId,
        deviceIndex: attachment.deviceIndex,
        status: 'attached',
      },
    })),
  }
  return { cards, reservation: { reservationId: `r-${id}`, ownerId: ACCOUNT, instancesSet: [instance] } }
}

describe('nodes of EKS', () => {
  it('are not told of the interfaces that the VPC CNI has made and tagged', async () => {
    const nodes = [
      node(
        'i-cni',
        {},
        { 'node.k8s.amazonaws.com/instance_id': 'i-cni', 'cluster.k8s.amazonaws.com/name': 'main' },
      ),
      node('i-trunk', {}, { 'eks:eni:owner': 'eks-vpc-resource-controller' }),
      node('i-own', {}, { 'node.k8s.amazonaws.com/no_manage': 'true' }),
      node('i-three', {}, { Name: 'backup' }, { 'eks:eni:owner': 'amazon-vpc-cni' }),
    ]
    await play(
      inRegion({
        DescribeInstances: nodes.map(({ reservation }) => reservation),
        DescribeNetworkInterfaces: nodes.flatMap(({ cards }) => cards),
      }),
    )
    const { found } = saidBy('aws-ec2-instance-multiple-interfaces')
    expect(found.toSorted()).toEqual(['i-own', 'i-three'])
  })
})
