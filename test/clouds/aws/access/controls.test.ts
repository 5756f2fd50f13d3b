import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { awsPolicy } from '../../../../sandbox/aws/iam/aws-policies.ts'
import { addUser } from '../../../../sandbox/aws/iam/principals.ts'
import { iamState } from '../../../../sandbox/aws/iam/state.ts'
import { Organisation } from '../../../../sandbox/aws/organisation.ts'
import { addPolicy, type OrganizationsState } from '../../../../sandbox/aws/organizations/state.ts'
import { ROOT_ID, unitId } from '../../../../sandbox/aws/organizations/units.ts'
import { type AwsSandbox, startAws } from '../../../../sandbox/aws/server.ts'
import { findAccounts } from '../../../../src/clouds/aws/access/find-accounts.ts'
import { collectAll, type Everything, RecordingLogger, REQUEST, useFakeAws } from '../harness.ts'

const fake = useFakeAws()

const MANAGEMENT = '111122223333'
const SHOP = '222200000001'
const LAB = '222200000002'
const ROLE = 'auditor'
const KINDS = ['aws_iam_user', 'aws_iam_user.administrator']
const PRODUCTION = unitId('Workloads/Production')
const SCP = 'SERVICE_CONTROL_POLICY'
const NOTE = 'Service control policies that could not be read count as if they denied nothing: '
const document = (...statements: readonly object[]): object => ({
  Version: '2012-10-17',
  Statement: statements,
})
const NO_IAM = document({ Effect: 'Deny', Action: 'iam:*', Resource: '*' })
const NO_TRAILS = document({ Effect: 'Deny', Action: 'cloudtrail:StopLogging', Resource: '*' })

let aws: AwsSandbox
let state: OrganizationsState
beforeEach(async () => {
  aws = await startAws(new Organisation({ regions: ['eu-central-1'] }))
  const { organisation } = aws
  organisation.management = MANAGEMENT
  state = organisation.organizations
  organisation.addAccount({ id: MANAGEMENT, name: 'management' })
  organisation.addAccount({ id: SHOP, name: 'shop', role: ROLE, unit: 'Workloads/Production' })
  organisation.addAccount({ id: LAB, name: 'lab', role: ROLE, unit: 'Workloads/Test' })
  for (const { id } of organisation.accounts) {
    addUser(organisation.account(id).of(iamState), {
      name: 'ada',
      attached: [awsPolicy('AdministratorAccess')],
    })
  }
  const { accessKeyId, secretAccessKey } = organisation.account(MANAGEMENT).keys
  Object.assign(process.env, { AWS_ACCESS_KEY_ID: accessKeyId, AWS_SECRET_ACCESS_KEY: secretAccessKey })
  fake.endpoint(aws.url)
})
afterEach(() => aws.close())

function read(request: Parameters<typeof collectAll>[0] = {}): Promise<Everything> {
  return collectAll(
    { organization: true, role: ROLE, kinds: KINDS, ...request },
    { environment: { AWS_REGION: 'eu-central-1' } },
  )
}

/** Accounts in which ada is an administrator, sorted by id. */
function administrators({ resources }: Everything): readonly string[] {
  return resources
    .filter(({ kind, reported }) => kind === 'aws_iam_user' && reported['administrator'] === true)
    .map(({ account }) => account)
    .toSorted()
}

function notesOf({ log }: Everything): readonly string[] {
  return log.filter((line) => line.startsWith('Service control'))
}

/** How often each operation of Organizations was asked for. */
function calls(): Readonly<Record<string, number>> {
  return Object.fromEntries(aws.log.countBy('operation', { service: 'organizations' }))
}

describe('service control policies', () => {
  it('bind the accounts below, and never the management account', async () => {
    addPolicy(state, SCP, { document: NO_IAM, targets: [PRODUCTION] })
    const all = await read()
    expect(administrators(all)).toEqual([MANAGEMENT, LAB])
    expect(all.gaps).toEqual([])
    expect(all.resources.every(({ doubts }) => doubts === undefined)).toBe(true)
    expect(notesOf(all)).toEqual([])
    expect(calls()).toEqual({ ListAccounts: 1, ListPolicies: 1, ListTargetsForPolicy: 2, DescribePolicy: 1 })
  })

  it.each([
    ['the root', [ROOT_ID], [MANAGEMENT]],
    ['a unit above a unit', [unitId('Workloads')], [MANAGEMENT]],
    ['an account', [LAB], [MANAGEMENT, SHOP]],
    ['nothing', [], [MANAGEMENT, SHOP, LAB]],
  ])('hold where they are attached to %s', async (_, targets, expected) => {
    addPolicy(state, SCP, { document: NO_IAM, targets })
    expect(administrators(await read())).toEqual(expected)
  })

  it('leave nothing on a level where none allows anything', async () => {
    const full = state.policies.find(({ awsManaged }) => awsManaged)
    if (full === undefined) throw new Error('nothing is allowed')
    full.targets = [ROOT_ID, unitId('Workloads'), PRODUCTION, unitId('Workloads/Test'), SHOP]
    addPolicy(state, SCP, { document: NO_TRAILS, targets: [SHOP, LAB] })
    expect(administrators(await read())).toEqual([MANAGEMENT, SHOP])
  })

  it('are not asked for where no rule needs them, and are one call where there are none', async () => {
    addPolicy(state, SCP, { document: NO_IAM })
    await read({ kinds: ['aws_iam_user'] })
    expect(calls()).toEqual({ ListAccounts: 1 })
    aws.log.clear()
    state.policies.splice(1)
    expect(administrators(await read())).toEqual([MANAGEMENT, SHOP, LAB])
    expect(calls()).toEqual({ ListAccounts: 1, ListPolicies: 1 })
  })

  it('are not asked for account by account', async () => {
    addPolicy(state, SCP, { document: NO_IAM })
    const all = await read({ organization: false, accounts: [SHOP] })
    expect(administrators(all)).toEqual([SHOP])
    expect(calls()).toEqual({})
  })

  it('are read page by page, through throttles and faults', async () => {
    for (let index = 0; index < 25; index += 1) {
      aws.organisation.addAccount({ id: String(300_000_000_000 + index), name: `team-${index}`, role: ROLE })
      addPolicy(state, SCP, { document: NO_TRAILS, targets: [] })
    }
    const teams = aws.organisation.accounts.map(({ id }) => id).filter((id) => id.startsWith('3'))
    addPolicy(state, SCP, { document: NO_IAM, targets: [...teams, LAB] })
    aws.faults.throttle({ operation: ['ListPolicies', 'ListTargetsForPolicy', 'DescribePolicy'], times: 4 })
    aws.faults.serverError({ operation: 'ListTargetsForPolicy', after: 20, times: 1 })
    const all = await read({ accounts: [], excludeAccounts: teams })
    expect(administrators(all)).toEqual([MANAGEMENT, SHOP])
    expect(notesOf(all)).toEqual([])
    const { DescribePolicy: described = 0 } = calls()
    expect(described).toBeLessThan(6)
  })

  it.each([
    ['with the ids that ListAccounts tells', true, 0],
    ['from each account up where it tells none', false, 6],
  ])('are found above accounts %s', async (_, tellsPaths, parents) => {
    aws.organisation.tellsPaths = tellsPaths
    addPolicy(state, SCP, { document: NO_IAM, targets: [PRODUCTION] })
    const all = await read({ units: true })
    expect(administrators(all)).toEqual([MANAGEMENT, LAB])
    // Three accounts and the units above them, each once, though units are asked for as well.
    expect(aws.log.count({ operation: 'ListParents' })).toBe(parents)
  })
})

describe('service control policies that cannot be read', () => {
  it.each([
    ['ListPolicies', 1],
    ['ListTargetsForPolicy', 1],
    ['DescribePolicy', 1],
  ])(
    'with %s denied change nothing, are said in a line, and are asked for once',
    async (operation, asked) => {
      for (let index = 0; index < 9; index += 1) addPolicy(state, SCP, { document: NO_IAM })
      aws.faults.deny({ operation })
      const all = await read()
      expect(administrators(all)).toEqual([MANAGEMENT, SHOP, LAB])
      expect(all.gaps).toEqual([])
      expect(all.resources.every(({ doubts }) => doubts === undefined)).toBe(true)
      expect(notesOf(all)).toEqual([expect.stringContaining(`${NOTE}${operation}: AccessDeniedException: `)])
      expect(aws.log.count({ operation })).toBe(asked)
    },
  )

  it('take nothing back of what the others deny', async () => {
    addPolicy(state, SCP, { document: NO_IAM, targets: [PRODUCTION] })
    addPolicy(state, SCP, { document: NO_TRAILS, targets: [PRODUCTION, LAB] })
    aws.faults.error(
      { operation: 'DescribePolicy', after: 1 },
      'PolicyNotFoundException',
      'We can’t find a policy with that id.',
    )
    const all = await read()
    expect(administrators(all)).toEqual([MANAGEMENT, LAB])
    expect(notesOf(all)).toHaveLength(1)
  })

  it('hold nowhere below units of which it is not known which accounts are in them', async () => {
    aws.organisation.tellsPaths = false
    addPolicy(state, SCP, { document: NO_IAM, targets: [PRODUCTION, LAB] })
    aws.faults.deny({ operation: 'ListParents' })
    const all = await read()
    expect(administrators(all)).toEqual([MANAGEMENT, SHOP])
    expect(notesOf(all)).toEqual([expect.stringContaining(`${NOTE}ListParents: `)])
    expect(all.gaps).toEqual([])
  })

  it('are not known either where an answer is none', async () => {
    addPolicy(state, SCP, { document: NO_IAM })
    aws.faults.body({ operation: 'ListPolicies' }, JSON.stringify({ Policies: [{ Name: 'nameless' }] }))
    const all = await read()
    expect(administrators(all)).toEqual([MANAGEMENT, SHOP, LAB])
    expect(notesOf(all)).toEqual([`${NOTE}ListPolicies: one of the Policies has no Id`])
  })
})

it('are handed to the jobs that read the accounts', async () => {
  addPolicy(state, SCP, { document: NO_IAM, targets: [PRODUCTION] })
  const tools = {
    logger: new RecordingLogger(),
    signal: new AbortController().signal,
    now: () => new Date(),
    environment: { AWS_REGION: 'eu-central-1' },
  }
  const request = { ...REQUEST, organization: true, role: ROLE, kinds: KINDS }
  const { organisation, accounts } = await findAccounts(request, tools)
  aws.log.clear()
  const all = await read({ found: accounts, ...(organisation && { organisation }) })
  expect(administrators(all)).toEqual([MANAGEMENT, LAB])
  expect(calls()).toEqual({})
})
