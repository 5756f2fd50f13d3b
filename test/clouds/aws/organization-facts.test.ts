import { describe, expect, it } from '@jest/globals'
import {
  addPolicy,
  onlyRegions,
  optOut,
  type OrganizationsState,
  tightenOrganization,
} from '../../../sandbox/aws/organizations/state.ts'
import { ROOT_ID, unitId } from '../../../sandbox/aws/organizations/units.ts'
import type { AwsSandbox } from '../../../sandbox/aws/server.ts'
import { deriving } from '../../../src/derive/stage.ts'
import { DERIVED } from '../../../src/clouds/clouds.ts'
import { brief, collectAll, type Everything } from './harness.ts'
import { HOME, reported, sandbox, useSandboxes } from './read-sandbox.ts'

useSandboxes()

const MEMBER = '444455556666'
const ROOT = 'aws_organizational_root'
const ACCOUNT = 'aws_organizations_account'
const POLICY = 'aws_organizations_policy'
const ADMINISTRATOR = 'aws_organizations_delegated_administrator'
const FEATURES = 'aws_iam_organizations_features'
const ALL = [ROOT, ACCOUNT, POLICY, ADMINISTRATOR, FEATURES]
const WORKLOADS = unitId('Workloads')

/** The account that the credentials open manages an organisation, with a member in a unit. */
async function managed(
  pageLimit?: number,
): Promise<{ readonly aws: AwsSandbox; readonly state: OrganizationsState }> {
  const { aws } = await sandbox(pageLimit)
  aws.organisation.management = HOME
  aws.organisation.addAccount({ id: MEMBER, name: 'shop' }).unit = 'Workloads/Production'
  return { aws, state: aws.organisation.organizations }
}

function isAsked({ kind }: { readonly kind: string }): boolean {
  return !/^aws_(account|region)\b/.test(kind)
}

async function read(...kinds: readonly string[]): Promise<Everything> {
  const all = await collectAll(
    { kinds, deriving: deriving(kinds, DERIVED) },
    { environment: { AWS_REGION: 'eu-central-1' } },
  )
  return { ...all, resources: all.resources.filter(isAsked), complete: all.complete.filter(isAsked) }
}

function kindsOf({ complete }: Everything): readonly string[] {
  return complete.map(({ kind, count }) => `${kind} ${count}`).toSorted()
}

describe('what only the management account may ask', () => {
  it('is not asked of a member, which has none of it', async () => {
    const { aws } = await sandbox()
    aws.organisation.addAccount({ id: MEMBER, name: 'management' })
    aws.organisation.management = MEMBER
    const all = await read(...ALL)
    expect(all.gaps).toEqual([])
    expect(all.resources).toEqual([])
    expect(kindsOf(all)).toEqual(ALL.map((kind) => `${kind} 0`).toSorted())
    expect(aws.log.countBy('operation').map(([operation]) => operation)).not.toEqual(
      expect.arrayContaining([
        expect.stringMatching(/^List(Roots|Policies|Accounts|Delegated|Organizations)/),
      ]),
    )
    expect(aws.log.count({ operation: 'DescribeOrganization' })).toBe(1)
  })

  it('is told of each property that is wanted, of which there is none either', async () => {
    const { aws } = await sandbox()
    aws.organisation.addAccount({ id: MEMBER, name: 'management' })
    aws.organisation.management = MEMBER
    const targets = 'aws_organizations_policy.targets'
    const services = 'aws_organizations_delegated_administrator.services'
    const kinds = ['aws_organizations_policy', 'aws_organizations_delegated_administrator']
    const all = await read(...kinds, targets, services)
    expect(all.gaps).toEqual([])
    expect(kindsOf(all)).toEqual([...kinds, targets, services].map((need) => `${need} 0`).toSorted())
    aws.faults.deny({ operation: 'DescribeOrganization' })
    const unknown = await read(...kinds, targets, services)
    expect(unknown.complete).toEqual([])
    expect(unknown.gaps.map(({ kind }) => kind)).toEqual(expect.arrayContaining([targets, services]))
  })

  it('is not asked of an account that is in no organisation', async () => {
    const { aws } = await sandbox()
    const all = await read(...ALL)
    expect(all.gaps).toEqual([])
    expect(all.resources).toEqual([])
    expect(aws.log.count({ operation: 'ListOrganizationsFeatures' })).toBe(0)
  })

  it('is unknown where it cannot be asked which account manages the organisation', async () => {
    const { aws } = await managed()
    aws.faults.deny({ operation: 'DescribeOrganization' })
    const all = await read(...ALL)
    expect(all.complete).toEqual([])
    const gaps = all.gaps.map(brief)
    expect(gaps).toEqual(
      expect.arrayContaining(
        ALL.map((kind) => `${HOME} global ${kind} denied organizations:DescribeOrganization`),
      ),
    )
    expect(aws.log.count({ operation: 'ListRoots' })).toBe(0)
  })

  it('is a gap where the management account itself may not', async () => {
    const { aws } = await managed()
    aws.faults.deny({
      operation: ['ListRoots', 'ListAccounts', 'ListDelegatedAdministrators', 'ListOrganizationsFeatures'],
    })
    const all = await read(...ALL)
    expect(all.resources).toEqual([])
    expect(all.gaps.map(brief).toSorted()).toEqual(
      [
        `${HOME} global ${ROOT} denied organizations:ListRoots`,
        `${HOME} global ${FEATURES} denied iam:ListOrganizationsFeatures`,
        `${HOME} global ${ACCOUNT} denied organizations:ListAccounts`,
        `${HOME} global ${ADMINISTRATOR} denied organizations:ListDelegatedAdministrators`,
        `${HOME} global ${POLICY} denied organizations:ListRoots`,
      ].toSorted(),
    )
  })
})

describe('central root access', () => {
  it('has the features that are on', async () => {
    const { state } = await managed()
    state.rootFeatures = ['RootSessions']
    expect(reported(await read(FEATURES), HOME)).toMatchObject({ enabled_features: ['RootSessions'] })
    state.rootFeatures = []
    expect(reported(await read(FEATURES), HOME)).toMatchObject({ enabled_features: [] })
  })

  it.each(['ServiceAccessNotEnabledException', 'OrganizationNotInAllFeaturesModeException'])(
    'is off where IAM answers %s',
    async (code) => {
      const { aws, state } = await managed()
      state.rootFeatures = ['RootCredentialsManagement']
      aws.faults.error({ operation: 'ListOrganizationsFeatures' }, code, 'No.', 400)
      const all = await read(FEATURES)
      expect(all.gaps).toEqual([])
      expect(reported(all, HOME)).toMatchObject({ enabled_features: [] })
    },
  )

  it.each(['AccountNotManagementOrDelegatedAdministratorException', 'OrganizationNotFoundException'])(
    'is neither on nor off where IAM answers %s to the management account',
    async (code) => {
      const { aws } = await managed()
      aws.faults.error({ operation: 'ListOrganizationsFeatures' }, code, 'No.', 400)
      const all = await read(FEATURES)
      expect(all.gaps.map(brief)).toEqual([`${HOME} global ${FEATURES} error iam:ListOrganizationsFeatures`])
      expect(all.resources).toEqual([])
    },
  )
})

describe('delegated administrators', () => {
  it('are read on all pages, with their services, and without an address', async () => {
    const { aws, state } = await managed(1)
    aws.organisation.addAccount({ id: '777788889999', name: 'audit' })
    state.delegatedServices.set(MEMBER, ['guardduty.amazonaws.com', 'sso.amazonaws.com'])
    state.delegatedServices.set('777788889999', [])
    const all = await read(ADMINISTRATOR, `${ADMINISTRATOR}.services`)
    expect(all.gaps).toEqual([])
    expect(all.resources.map(({ reported: own }) => own)).toMatchObject([
      {
        id: MEMBER,
        name: 'shop',
        status: 'ACTIVE',
        ctime: '2024-02-01T10:00:00Z',
        services: [
          { service_principal: 'guardduty.amazonaws.com' },
          { service_principal: 'sso.amazonaws.com' },
        ],
      },
      { id: '777788889999', name: 'audit', services: [] },
    ])
    expect(JSON.stringify(all.resources)).not.toContain('@')
  })
})

describe('policies of an organisation', () => {
  it('are of every type that the root names, also of one that nobody knows yet, on all pages', async () => {
    const { aws, state } = await managed(1)
    addPolicy(state, 'SERVICE_CONTROL_POLICY', {
      document: onlyRegions('eu-west-1'),
      targets: [ROOT_ID, MEMBER],
    })
    addPolicy(state, 'QUANTUM_POLICY', { document: { quantum: {} } })
    const all = await read(POLICY, `${POLICY}.targets`, `${POLICY}.policy_document`)
    expect(all.gaps).toEqual([])
    expect(all.resources.map(({ reported: own }) => own)).toMatchObject([
      { id: 'p-FullAWSAccess', policy_type: 'SERVICE_CONTROL_POLICY', aws_managed: true },
      {
        id: 'p-00000001',
        policy_type: 'SERVICE_CONTROL_POLICY',
        aws_managed: false,
        targets: [
          { target_id: ROOT_ID, type: 'ROOT' },
          { target_id: MEMBER, type: 'ACCOUNT' },
        ],
        policy_document: { Statement: [{ Sid: 'OnlyRegions' }] },
      },
      { id: 'p-00000002', policy_type: 'QUANTUM_POLICY', policy_document: { quantum: {} } },
    ])
    // Of AWS's own nothing more is asked.
    expect(aws.log.count({ operation: 'DescribePolicy' })).toBe(2)
  })

  it('are not asked about where nobody wants to know more than that they are there', async () => {
    const { aws, state } = await managed()
    tightenOrganization(state)
    expect((await read(POLICY)).resources).toHaveLength(3)
    expect(aws.log.count({ operation: 'DescribePolicy' })).toBe(0)
    expect(aws.log.count({ operation: 'ListTargetsForPolicy' })).toBe(0)
  })

  it('are a gap where one type could not be listed', async () => {
    const { aws, state } = await managed()
    addPolicy(state, 'TAG_POLICY', { document: {} })
    aws.faults.error(
      { operation: 'ListPolicies', after: 1 },
      'InvalidInputException',
      'INVALID_ENUM_POLICY_TYPE',
      400,
    )
    const all = await read(POLICY)
    expect(all.gaps.map(brief)).toEqual([`${HOME} global ${POLICY} error organizations:ListPolicies`])
  })
})

describe('whether a policy limits an account', () => {
  const LIMITED = `${ACCOUNT}.limited_by_policies`
  const KINDS = [ACCOUNT, LIMITED]

  async function limited(): Promise<unknown> {
    const all = await read(...KINDS)
    const { reported: own, doubts } = all.resources.find(({ id }) => id === MEMBER) ?? {}
    return doubts === undefined ? own?.['limited_by_policies'] : 'unknown'
  }

  it.each([
    ['the root', ROOT_ID, true],
    ['the account', MEMBER, true],
    ['the unit above it', unitId('Workloads/Production'), true],
    ['a unit further up', WORKLOADS, true],
    ['another unit', unitId('Sandbox'), false],
    ['another account', '777788889999', false],
  ])('hangs on where it is attached: %s', async (_, target, expected) => {
    const { state } = await managed()
    addPolicy(state, 'RESOURCE_CONTROL_POLICY', { document: {}, targets: [target] })
    expect(await limited()).toBe(expected)
  })

  it('is never so by AWS’s own that allows everything, by another type, or of the management account', async () => {
    const { aws, state } = await managed()
    addPolicy(state, 'TAG_POLICY', { document: {} })
    expect(await limited()).toBe(false)
    // Where a tag policy is attached makes no difference.
    expect(aws.log.count({ operation: 'ListTargetsForPolicy' })).toBe(0)
    addPolicy(state, 'SERVICE_CONTROL_POLICY', { document: {} })
    const all = await read(...KINDS, `${ACCOUNT}.is_management_account`)
    expect(reported(all, HOME)).toMatchObject({ limited_by_policies: false, is_management_account: true })
    expect(reported(all, MEMBER)).toMatchObject({ limited_by_policies: true, is_management_account: false })
  })

  it('is unknown where AWS does not say which units are above, unless the policy is at the root', async () => {
    const { aws, state } = await managed()
    aws.organisation.tellsPaths = false
    const policy = addPolicy(state, 'SERVICE_CONTROL_POLICY', { document: {}, targets: [WORKLOADS] })
    expect(await limited()).toBe('unknown')
    policy.targets = [WORKLOADS, ROOT_ID]
    expect(await limited()).toBe(true)
    policy.targets = ['777788889999']
    expect(await limited()).toBe(false)
  })

  it('is unknown where policies could not be listed, or where one is attached could not be read', async () => {
    const { aws, state } = await managed()
    addPolicy(state, 'SERVICE_CONTROL_POLICY', { document: {}, targets: [WORKLOADS] })
    const listed = aws.faults.deny({ operation: 'ListPolicies' })
    expect(await limited()).toBe('unknown')
    listed.remove()
    aws.faults.deny({ operation: 'ListTargetsForPolicy' })
    expect(await limited()).toBe('unknown')
  })
})

async function allowed(document: object, targets = [ROOT_ID]): Promise<unknown> {
  const { state } = await managed()
  addPolicy(state, 'SERVICE_CONTROL_POLICY', { document, targets })
  const all = await read(ACCOUNT, `${ACCOUNT}.allowed_regions`)
  expect(all.gaps).toEqual([])
  return reported(all, MEMBER)?.['allowed_regions']
}

function denial(changes: object): object {
  const Condition = { StringNotEquals: { 'aws:RequestedRegion': ['eu-west-1', 'eu-central-1'] } }
  return { Statement: { Effect: 'Deny', Action: '*', Resource: '*', Condition, ...changes } }
}

describe('the regions that policies leave to an account', () => {
  it.each([
    ['all actions are denied elsewhere', denial({}), ['eu-central-1', 'eu-west-1']],
    ['all actions but some, and some roles are spared', onlyRegions('eu-west-1'), ['eu-west-1']],
    [
      'a pattern',
      denial({ Condition: { StringNotLike: { 'aws:requestedregion': 'sa-*' } } }),
      ['sa-east-1', 'sa-west-1'],
    ],
    ['the actions of one service', denial({ Action: 'ec2:*' }), undefined],
    ['an allowance', denial({ Effect: 'Allow' }), undefined],
    [
      'a denial for one principal alone',
      denial({
        Condition: {
          StringNotEquals: { 'aws:RequestedRegion': 'eu-west-1' },
          ArnLike: { 'aws:PrincipalArn': 'arn:aws:iam::*:role/one' },
        },
      }),
      undefined,
    ],
    ['some resources', denial({ Resource: 'arn:aws:s3:::logs/*' }), undefined],
    ['no region', denial({ Condition: { Bool: { 'aws:MultiFactorAuthPresent': 'false' } } }), undefined],
  ])('are those that are left where the statement is about %s', async (_, document, expected) => {
    expect(await allowed(document)).toEqual(expected)
  })

  it('are all where the policy is attached elsewhere', async () => {
    expect(await allowed(denial({}), [unitId('Sandbox')])).toBeUndefined()
  })

  it('are unknown where what the policy says could not be read', async () => {
    const { aws, state } = await managed()
    addPolicy(state, 'SERVICE_CONTROL_POLICY', { document: denial({}) })
    aws.faults.deny({ operation: 'DescribePolicy' })
    const all = await read(ACCOUNT, `${ACCOUNT}.allowed_regions`)
    expect(all.resources.find(({ id }) => id === MEMBER)?.doubts).toMatchObject([{ allowed_regions: [] }])
  })
})

describe('whether AWS’s AI services are opted out of', () => {
  const OUT = `${ROOT}.ai_services_opted_out`

  async function optedOut(): Promise<unknown> {
    const { reported: own, doubts } = (await read(ROOT, OUT)).resources[0] ?? {}
    return doubts === undefined ? own?.['ai_services_opted_out'] : 'unknown'
  }

  const LEX = { services: { lex: { opt_out_policy: { '@@assign': 'optIn' } } } }
  const OPEN = { services: { default: { opt_out_policy: { '@@assign': 'optOut' } } } }
  const TYPE = 'AISERVICES_OPT_OUT_POLICY'

  it('hangs on the default of what is attached to the root', async () => {
    const { aws, state } = await managed()
    expect(await optedOut()).toBe(false)
    const policy = addPolicy(state, TYPE, { document: optOut(), targets: [WORKLOADS] })
    expect(await optedOut()).toBe(false)
    policy.targets = [ROOT_ID]
    expect(await optedOut()).toBe(true)
    policy.document = optOut('optIn')
    expect(await optedOut()).toBe(false)
    policy.document = LEX
    expect(await optedOut()).toBe(false)
    // What a service control policy says makes no difference here.
    addPolicy(state, 'SERVICE_CONTROL_POLICY', { document: onlyRegions('eu-west-1') })
    const before = aws.log.count({ operation: 'DescribePolicy' })
    await optedOut()
    expect(aws.log.count({ operation: 'DescribePolicy' }) - before).toBe(1)
  })

  it('is not so where one below opts in again, unless the root’s keeps it from that', async () => {
    const { state } = await managed()
    const atRoot = addPolicy(state, TYPE, { document: OPEN })
    const below = addPolicy(state, TYPE, { document: LEX, targets: [MEMBER] })
    expect(await optedOut()).toBe(false)
    atRoot.document = optOut()
    expect(await optedOut()).toBe(true)
    atRoot.document = OPEN
    below.targets = []
    expect(await optedOut()).toBe(true)
  })

  it.each(['ListPolicies', 'ListTargetsForPolicy', 'DescribePolicy'])(
    'is unknown where %s is denied',
    async (operation) => {
      const { aws, state } = await managed()
      addPolicy(state, TYPE, { document: optOut() })
      aws.faults.deny({ operation })
      expect(await optedOut()).toBe('unknown')
    },
  )
})

describe('the root', () => {
  it('knows which types are enabled and attached, and who else manages policies', async () => {
    const { state } = await managed()
    state.policyTypes.set('BACKUP_POLICY', 'PENDING_ENABLE')
    addPolicy(state, 'TAG_POLICY', { document: {}, targets: [WORKLOADS] })
    addPolicy(state, 'BACKUP_POLICY', { document: {}, targets: [] })
    const kinds = [ROOT, `${ROOT}.attached_policy_types`, `${ROOT}.delegation_policy_set`]
    expect(reported(await read(...kinds), ROOT_ID)).toMatchObject({
      policy_types: [
        { type: 'SERVICE_CONTROL_POLICY', status: 'ENABLED' },
        { type: 'BACKUP_POLICY', status: 'PENDING_ENABLE' },
        { type: 'TAG_POLICY', status: 'ENABLED' },
      ],
      attached_policy_types: ['TAG_POLICY'],
      delegation_policy_set: false,
    })
    state.delegationPolicy = { Statement: [{ Effect: 'Allow', Principal: { AWS: MEMBER } }] }
    expect(reported(await read(...kinds), ROOT_ID)).toMatchObject({
      delegation_policy_set: true,
      delegation_policy: { Statement: [{ Effect: 'Allow' }] },
    })
  })
})
