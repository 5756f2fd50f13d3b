import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { awsPolicy } from '../../sandbox/aws/iam/aws-policies.ts'
import { addUser } from '../../sandbox/aws/iam/principals.ts'
import { iamState } from '../../sandbox/aws/iam/state.ts'
import { Organisation } from '../../sandbox/aws/organisation.ts'
import { addPolicy } from '../../sandbox/aws/organizations/state.ts'
import { unitId } from '../../sandbox/aws/organizations/units.ts'
import { addSecurityGroup, authorizeIngress } from '../../sandbox/aws/security-groups.ts'
import type { ActionRun } from '../../sandbox/runner/run-action.ts'
import { decode } from '../report/text-of-markdown.ts'
import { addOpenGroup, packageAction, STAGING as MANAGEMENT, World } from './support.ts'

const SHOP = '111100000001'
const BANK = '111100000002'
const LAB = '111100000003'
const CLOSED = '111100000004'
const PLAY = '111100000005'

const RULE = 'aws-ec2-security-group-ingress-wide-public-ranges'
const CONFIG = `
accounts:
  - id: '${LAB}'
    name: laboratory
    parameters:
      ${RULE}: { trusted_networks: [50.0.0.0/8] }
exclude-accounts: [play-*]
environments:
  production: ['ou:Workloads/Prod']
  staging: [lab*]
`

const INPUTS = { accounts: 'organization', role: 'auditor', 'external-id': '', 'production-accounts': '' }

const packaged = packageAction()
const organisation = new Organisation({ regions: ['us-east-1', 'eu-central-1'] })
let world: World
let run: ActionRun

beforeAll(async () => {
  organisation.management = MANAGEMENT
  organisation.addAccount({ id: MANAGEMENT, name: 'management' })
  const role = { role: 'auditor', trusted: [MANAGEMENT] }
  organisation.addAccount({ id: SHOP, name: 'shop', unit: 'Workloads/Prod/EU', ...role })
  organisation.addAccount({ id: BANK, name: 'bank', unit: 'Workloads/Prod', ...role })
  organisation.addAccount({ id: LAB, name: 'lab', unit: 'Workloads/Test', ...role })
  organisation.addAccount({ id: CLOSED, name: 'closed', state: 'SUSPENDED', ...role })
  organisation.addAccount({ id: PLAY, name: 'play-1', unit: 'Play', ...role })
  for (const account of organisation.accounts) {
    const group = addSecurityGroup(account.region('eu-central-1'), { name: 'partners' })
    authorizeIngress(group, 'tcp', 443, '50.0.0.0/8')
  }
  for (const id of [SHOP, LAB]) {
    const iam = organisation.account(id).of(iamState)
    addUser(iam, { name: 'ada', attached: [awsPolicy('AdministratorAccess')] })
  }
  addOpenGroup(organisation.account(SHOP).region('us-east-1'))
  world = await World.create(packaged.action, organisation)
  mkdirSync(join(world.workspace, '.github'))
  writeFileSync(join(world.workspace, '.github/cloud-baseline.yml'), CONFIG)
  run = await world.run(INPUTS)
})
afterAll(async () => {
  await world.close()
  rmSync(packaged.folder, { recursive: true, force: true })
})

describe('an organisation, read by the bundle', () => {
  it('is listed from the management account, which is read without the role', () => {
    const { accounts, leftOut, coverage } = world.result()
    expect(coverage.gaps).toEqual([])
    expect(accounts.map(({ id, name, environment, unit }) => [id, name, environment, unit])).toEqual([
      [SHOP, 'shop', 'production', 'Workloads/Prod/EU'],
      [BANK, 'bank', 'production', 'Workloads/Prod'],
      [LAB, 'laboratory', 'staging', 'Workloads/Test'],
      [MANAGEMENT, 'management', 'non-production', ''],
    ])
    expect(leftOut.map(({ id, why }) => [id, why])).toEqual([
      [CLOSED, 'suspended'],
      [PLAY, 'excluded'],
    ])
    expect(world.aws.log.count({ operation: 'AssumeRole', account: MANAGEMENT })).toBe(0)
    for (const account of [CLOSED, PLAY]) expect(world.aws.log.count({ account })).toBe(0)
  })

  it('says in log and summary what is left out, and names accounts by their names', () => {
    expect(run.log).toContain(
      `2 accounts of the organisation left out (1 excluded, 1 suspended): closed (${CLOSED}) suspended, play-1 (${PLAY}) excluded`,
    )
    const summary = decode(run.summary)
    expect(summary).toContain('2 accounts of the organisation are left out (1 excluded, 1 suspended).')
    expect(summary).toContain(`shop (${SHOP})`)
    expect(summary).not.toContain('matches no account')
  })

  it('checks each account with its own values', () => {
    const { findings, accounts, rules } = world.result()
    const wide = findings.filter(({ rule }) => rule === RULE).map(({ account }) => account)
    expect(wide.toSorted()).toEqual([SHOP, BANK, MANAGEMENT])
    expect(accounts.find(({ id }) => id === LAB)?.parameters).toEqual({
      [RULE]: { trusted_networks: ['50.0.0.0/8'] },
    })
    expect(rules.find(({ id }) => id === RULE)?.parameters['trusted_networks']).toEqual([])
  })

  it('pages for the account whose unit is production', () => {
    const open = world.pagerduty.incidents.map(({ key }) => key)
    expect(open).toContain(`allow_ingress_from_internet_to_any_port/${SHOP}`)
    expect(open.every((key) => key.endsWith(SHOP) || key.endsWith(BANK))).toBe(true)
  })

  it('whose units may not be listed is read, and holds what would page by unit', async () => {
    const fault = world.aws.faults.deny({ operation: 'ListOrganizationalUnitsForParent' })
    const doubtful = await world.run(INPUTS)
    fault.remove()
    expect(doubtful.outputs).toMatchObject({
      verdict: 'violations',
      gaps: '1',
      'alerts-resolved': '0',
      fixed: '0',
    })
    expect(decode(doubtful.summary)).toContain('organizations:ListOrganizationalUnitsForParent')
    expect(world.result().alerts.held[0]?.reason).toBe(
      `The name or the unit of account ${SHOP} could not be read, so it is not known whether it is still production.`,
    )
    expect(world.pagerduty.incidents.every(({ status }) => status === 'triggered')).toBe(true)
  })

  it('has no administrators where a service control policy leaves none, as soon as it can be read', async () => {
    const administrators = (): readonly string[] =>
      world
        .result()
        .findings.filter(({ rule }) => rule === 'aws-iam-user-administrator')
        .map(({ account }) => account)
        .toSorted()
    expect(administrators()).toEqual([SHOP, LAB])
    addPolicy(organisation.organizations, 'SERVICE_CONTROL_POLICY', {
      document: {
        Version: '2012-10-17',
        Statement: [{ Effect: 'Deny', Action: ['iam:*', 'sso:*'], Resource: '*' }],
      },
      targets: [unitId('Workloads/Test')],
    })
    const fault = world.aws.faults.deny({ operation: 'DescribePolicy' })
    const blind = await world.run(INPUTS)
    fault.remove()
    expect(administrators()).toEqual([SHOP, LAB])
    expect(blind.outputs).toMatchObject({ verdict: 'violations', new: '0' })
    expect(blind.log).toContain(
      'Service control policies that could not be read count as if they denied nothing: DescribePolicy: AccessDeniedException',
    )
    const seeing = await world.run(INPUTS)
    expect(administrators()).toEqual([SHOP])
    expect(seeing.outputs).toMatchObject({ new: '0', fixed: '1' })
    expect(seeing.log).not.toContain('Service control policies')
  })

  it('that may not be listed is one gap that says what to allow, holds alerts and fails', async () => {
    const fault = world.aws.faults.deny({ operation: 'ListAccounts' })
    const blind = await world.run(INPUTS)
    fault.remove()
    expect(blind.exitCode).toBe(1)
    expect(blind.outputs).toMatchObject({ verdict: 'incomplete', gaps: '1', 'alerts-resolved': '0' })
    expect(decode(blind.summary)).toContain('allows organizations:ListAccounts')
    expect(world.pagerduty.incidents.every(({ status }) => status === 'triggered')).toBe(true)
  })
})
