import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import type { AccountState } from '../../../../sandbox/aws/account.ts'
import { Organisation } from '../../../../sandbox/aws/organisation.ts'
import { type AwsSandbox, startAws } from '../../../../sandbox/aws/server.ts'
import { addQueue, sqsState } from '../../../../sandbox/aws/sqs/state.ts'
import type { LeftOutAccount } from '../../../../src/model/left-out.ts'
import { brief, collectAll, type Everything, useFakeAws } from '../harness.ts'

const fake = useFakeAws()

const MANAGEMENT = '111122223333'
const ROLE = 'auditor'

let aws: AwsSandbox
let leftOut: readonly LeftOutAccount[]
beforeEach(async () => {
  aws = await startAws(new Organisation({ regions: ['eu-central-1'] }))
  aws.organisation.management = MANAGEMENT
  aws.organisation.addAccount({ id: MANAGEMENT, name: 'management' })
  const { accessKeyId, secretAccessKey } = aws.organisation.account(MANAGEMENT).keys
  Object.assign(process.env, { AWS_ACCESS_KEY_ID: accessKeyId, AWS_SECRET_ACCESS_KEY: secretAccessKey })
  fake.endpoint(aws.url)
  leftOut = []
})
afterEach(() => aws.close())

function member(id: string, name: string, options: { state?: AccountState; unit?: string } = {}): void {
  aws.organisation.addAccount({ id, name, role: ROLE, ...options })
}

function read(request: Parameters<typeof collectAll>[0] = {}): Promise<Everything> {
  return collectAll(
    { organization: true, role: ROLE, kinds: [], ...request },
    { environment: { AWS_REGION: 'eu-central-1' }, onLeftOut: (accounts) => (leftOut = accounts) },
  )
}

/** `444455556666 shop Workloads/Prod`, of those that were opened. */
function opened({ scopes }: Everything): readonly string[] {
  return scopes
    .filter(({ region, account }) => region === 'global' && account.id !== '*')
    .map(({ account: { id, name, unit } }) => [id, name, unit].filter((part) => part !== undefined).join(' '))
    .toSorted()
}

describe('the accounts of an organisation', () => {
  it('are all read, page by page, under their names, the own one with the credentials as they are', async () => {
    for (let index = 0; index < 44; index += 1) member(String(200_000_000_000 + index), `team-${index}`)
    const all = await read()
    expect(all.gaps).toEqual([])
    expect(opened(all)).toHaveLength(45)
    expect(opened(all)).toContain('200000000043 team-43')
    expect(aws.log.count({ operation: 'ListAccounts' })).toBe(3)
    expect(aws.log.matching({ service: 'organizations' }).map(({ region }) => region)).toEqual(
      Array.from({ length: 3 }, () => 'us-east-1'),
    )
    expect(aws.log.count({ operation: 'AssumeRole' })).toBe(44)
    expect(aws.log.count({ operation: 'AssumeRole', account: MANAGEMENT })).toBe(0)
    expect(leftOut).toEqual([])
    const accounts = all.resources.filter(({ kind }) => kind === 'aws_account')
    expect(accounts.find(({ id }) => id === MANAGEMENT)?.reported).not.toHaveProperty('role')
    expect(accounts.find(({ id }) => id === '200000000043')?.name).toBe('team-43')
  })

  it('are no strangers to each other, nor is the organisation, whether they are read or not', async () => {
    member('222200000002', 'closed-shop', { state: 'CLOSED' })
    const accounts = ['222200000002', '333300000001'].map((id) => `arn:aws:iam::${id}:root`)
    const policy = {
      Statement: [
        { Effect: 'Allow', Principal: { AWS: accounts }, Action: 'sqs:SendMessage', Resource: '*' },
        ...['o-sandbox0001', 'o-another0001'].map((organisation) => ({
          Effect: 'Allow',
          Principal: '*',
          Action: 'sqs:SendMessage',
          Resource: '*',
          Condition: { StringEquals: { 'aws:PrincipalOrgID': organisation } },
        })),
      ],
    }
    const region = aws.organisation.account(MANAGEMENT).region('eu-central-1')
    addQueue(region.of(sqsState), { account: MANAGEMENT, region: 'eu-central-1' }, { name: 'jobs', policy })
    const kinds = ['aws_sqs_queue', 'aws_sqs_queue.sqs_policy', 'aws_sqs_queue.shared_with']
    const [closed, stranger, own, other] = [
      { id: '222200000002', foreign: false },
      { id: '333300000001', foreign: true },
      { id: 'o-sandbox0001', foreign: false },
      { id: 'o-another0001', foreign: true },
    ]
    const all = await read({ kinds })
    const shared = all.resources.find(({ kind }) => kind === 'aws_sqs_queue')?.reported['shared_with']
    expect(shared).toMatchObject([closed, stranger, own, other])
    expect(all.gaps).toEqual([])
    // Account by account, the organisation is not known: its own may be either.
    const alone = await read({ kinds, organization: false, accounts: [MANAGEMENT], role: null })
    const queue = alone.resources.find(({ kind }) => kind === 'aws_sqs_queue')
    expect(queue?.doubts?.[0]?.['shared_with']).toMatchObject([
      { ...closed, foreign: true },
      stranger,
      { ...own, foreign: true },
      other,
    ])
    expect(alone.gaps).toEqual([])
  })

  it('are left out where they are not active or excluded, which is said', async () => {
    member('222200000001', 'shop')
    member('222200000002', 'closed-shop', { state: 'SUSPENDED' })
    member('222200000003', 'going', { state: 'PENDING_CLOSURE' })
    member('222200000004', 'gone', { state: 'CLOSED' })
    member('222200000005', 'coming', { state: 'PENDING_ACTIVATION' })
    member('222200000006', 'old-shop')
    member('222200000007', 'old-closed', { state: 'SUSPENDED' })
    const all = await read({ excludeAccounts: ['old-*', MANAGEMENT] })
    expect(opened(all)).toEqual(['222200000001 shop'])
    expect(leftOut.map(({ id, name, why }) => `${id} ${name} ${why}`)).toEqual([
      `${MANAGEMENT} management excluded`,
      '222200000002 closed-shop suspended',
      '222200000003 going pending-closure',
      '222200000004 gone closed',
      '222200000005 coming pending-activation',
      '222200000006 old-shop excluded',
      '222200000007 old-closed excluded',
    ])
    expect(all.log[0]).toBe(
      '7 accounts of the organisation left out (3 excluded, 1 suspended, 1 pending closure, 1 closed, 1 pending activation): management (111122223333) excluded, closed-shop (222200000002) suspended, going (222200000003) pending closure, gone (222200000004) closed, coming (222200000005) pending activation, old-shop (222200000006) excluded, old-closed (222200000007) excluded',
    )
  })

  it('take what is said of a single one: name, role, regions, external id', async () => {
    member('222200000001', 'shop')
    aws.organisation.addAccount({ id: '222200000002', name: 'bank', role: 'vault', externalId: 'bank:1' })
    aws.organisation.addAccount({ id: '222200000003', name: 'own role', role: 'gate' })
    const perAccount = {
      '222200000001': { name: 'Shop', regions: ['ap-south-1'] },
      '222200000002': { role: 'vault', externalId: 'bank:1' },
      [MANAGEMENT]: { role: 'auditor' },
    }
    const all = await read({ perAccount })
    expect(opened(all)).toEqual(['222200000001 Shop', '222200000002 bank'])
    expect(all.gaps.map(brief).toSorted()).toEqual([
      `${MANAGEMENT} * * role-not-assumable sts:AssumeRole`,
      '222200000001 ap-south-1 * region-unknown ec2:DescribeRegions',
      '222200000003 * * role-not-assumable sts:AssumeRole',
    ])
  })
})

describe('organisational units', () => {
  beforeEach(() => {
    member('222200000001', 'shop', { unit: 'Workloads/Prod' })
    member('222200000002', 'bank', { unit: 'Workloads/Prod/EU' })
    member('222200000003', 'lab', { unit: 'Workloads/Test' })
    member('222200000004', 'play', { unit: 'Sandbox' })
  })

  it('are asked for only where a pattern takes them', async () => {
    expect(opened(await read())).toContain('222200000001 shop')
    expect(aws.log.countBy('operation', { service: 'organizations' })).toEqual([['ListAccounts', 1]])
  })

  it.each([
    ['with the ids that ListAccounts tells', true, 3, 0],
    ['from each account up where it tells none', false, 3, 10],
  ])('are found %s', async (_, tellsPaths, lists, parents) => {
    aws.organisation.tellsPaths = tellsPaths
    const all = await read({ units: true, excludeAccounts: ['ou:Sandbox'] })
    expect(all.gaps).toEqual([])
    expect(opened(all)).toEqual([
      `${MANAGEMENT} management `,
      '222200000001 shop Workloads/Prod',
      '222200000002 bank Workloads/Prod/EU',
      '222200000003 lab Workloads/Test',
    ])
    expect(leftOut).toEqual([{ id: '222200000004', name: 'play', unit: 'Sandbox', why: 'excluded' }])
    // The root, Workloads and Workloads/Prod: units below which nothing is are not asked about.
    expect(aws.log.count({ operation: 'ListOrganizationalUnitsForParent' })).toBe(lists)
    // Five accounts and the five units above them, each once.
    expect(aws.log.count({ operation: 'ListParents' })).toBe(parents)
  })

  it('that may not be listed are a gap, and the accounts are read all the same', async () => {
    aws.faults.deny({ operation: 'ListOrganizationalUnitsForParent' })
    const all = await read({ units: true })
    expect(all.gaps).toMatchObject([
      {
        account: '*',
        region: 'global',
        kind: 'aws_account',
        properties: ['unit'],
        reason: 'denied',
        action: 'organizations:ListOrganizationalUnitsForParent',
      },
    ])
    expect(opened(all)).toHaveLength(5)
    expect(opened(all)).toContain('222200000001 shop')
  })

  it('that stand above themselves are malformed, and nothing waits for them', async () => {
    aws.organisation.tellsPaths = false
    const parents = [{ Id: 'ou-ab12-11111111', Type: 'ORGANIZATIONAL_UNIT' }]
    aws.faults.body({ operation: 'ListParents' }, JSON.stringify({ Parents: parents }))
    const all = await read({ units: true })
    expect(all.gaps).toMatchObject([{ properties: ['unit'], reason: 'malformed' }])
    expect(all.gaps[0]?.message).toContain('ou-ab12-11111111 is above itself')
  })
})

describe('an organisation that cannot be listed', () => {
  it('is one gap that says what to allow, and never no accounts', async () => {
    aws.organisation.management = '999999999999'
    const denied = await read()
    expect(denied.resources).toEqual([])
    expect(denied.gaps.map(brief)).toEqual(['* * * denied organizations:ListAccounts'])
    expect(denied.gaps[0]?.message).toBe(
      "Sign in to the organisation's management account or a delegated administrator with a role that allows organizations:ListAccounts, or give the ids of the accounts to read. AWS said: ListAccounts: AccessDeniedException: You don't have permissions to access this resource.",
    )
    aws.organisation.management = null
    const unused = await read()
    expect(unused.gaps.map(brief)).toEqual(['* * * error organizations:ListAccounts'])
    expect(unused.gaps[0]?.message).toBe(
      `Account ${MANAGEMENT} is in no organisation: give the ids of the accounts to read. AWS said: ListAccounts: AWSOrganizationsNotInUseException: Your account is not a member of an organization.`,
    )
  })

  it('is tried again while it throttles or fails, and is a gap when a page of it never comes', async () => {
    for (let index = 0; index < 30; index += 1) member(String(200_000_000_000 + index), `team-${index}`)
    aws.faults.throttle({ operation: 'ListAccounts', times: 3 })
    aws.faults.serverError({ operation: 'ListAccounts', after: 3, times: 1 })
    expect(opened(await read())).toHaveLength(31)
    aws.faults.clear()
    aws.faults.truncate({ operation: 'ListAccounts', after: 1 })
    const cut = await read()
    expect(cut.gaps.map(brief)).toEqual(['* * * malformed organizations:ListAccounts'])
    expect(cut.resources).toEqual([])
  })

  it('is a gap where nothing is left to read', async () => {
    const { gaps } = await read({ excludeAccounts: ['*'] })
    expect(gaps.map(brief)).toEqual(['* * * error organizations:ListAccounts'])
    expect(gaps[0]?.message).toBe(
      'None of the 1 accounts of the organisation is left to read: all are excluded or not active.',
    )
  })
})

describe('roles on the way to others', () => {
  const GATE = '999900000001'
  beforeEach(() => {
    aws.organisation.addAccount({ id: GATE, name: 'gate', role: 'gate', externalId: 'x:1' })
    const trusted = [GATE]
    for (const id of ['222200000001', '222200000002'])
      aws.organisation.addAccount({ id, name: id, role: ROLE, externalId: 'x:1', trusted })
  })
  const request = {
    organization: false,
    accounts: ['222200000001', '222200000002'],
    via: [`arn:aws:iam::${GATE}:role/gate`],
    externalId: 'x:1',
  }

  it('are assumed once, and the others from them', async () => {
    const all = await read(request)
    expect(all.gaps).toEqual([])
    const assumed = aws.log.matching({ operation: 'AssumeRole' })
    expect(assumed.map(({ account, caller }) => `${account} ${caller}`).toSorted()).toEqual([
      `222200000001 arn:aws:sts::${GATE}:assumed-role/gate/cloud-baseline`,
      `222200000002 arn:aws:sts::${GATE}:assumed-role/gate/cloud-baseline`,
      `${GATE} arn:aws:iam::${MANAGEMENT}:user/ci`,
    ])
  })

  it('that may not be assumed are named, and are not tried by each account', async () => {
    aws.organisation.account(GATE).externalId = 'other'
    const { gaps } = await read(request)
    expect(gaps.map(brief).toSorted()).toEqual([
      '222200000001 * * role-not-assumable sts:AssumeRole',
      '222200000002 * * role-not-assumable sts:AssumeRole',
    ])
    expect(new Set(gaps.map(({ message }) => message))).toEqual(
      new Set([
        `sts:AssumeRole arn:aws:iam::${GATE}:role/gate: AccessDenied: User: arn:aws:iam::${MANAGEMENT}:user/ci is not authorized to perform: sts:AssumeRole on resource: arn:aws:iam::${GATE}:role/gate`,
      ]),
    )
    expect(aws.log.count({ operation: 'AssumeRole' })).toBe(1)
  })
})
