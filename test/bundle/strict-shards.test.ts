import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { awsPolicy } from '../../sandbox/aws/iam/aws-policies.ts'
import { addUser } from '../../sandbox/aws/iam/principals.ts'
import { iamState } from '../../sandbox/aws/iam/state.ts'
import { Organisation } from '../../sandbox/aws/organisation.ts'
import { addPolicy } from '../../sandbox/aws/organizations/state.ts'
import { addSecurityGroup, authorizeIngress } from '../../sandbox/aws/security-groups.ts'
import type { ActionRun } from '../../sandbox/runner/run-action.ts'
import { textsIn, unescaped } from '../run/canary/all-texts.ts'
import { differences, legsOf, MatrixRun, resultOf } from './matrix.ts'
import { EXTERNAL_ID, packageAction, PRODUCTION, ROLE, SANDBOX, STAGING, World } from './support.ts'

const REGION = 'eu-central-1'
const ARCHIVE = '222200000001'
const CLOSED = '222200000002'
const EMAIL = 'wendelin.obermaier@mail.example.net'

/** What people called accounts that are read and that are left out, and their units. */
const NAMES = {
  payroll: 'Kassenbuch Nord',
  lab: 'Versuchsanstalt',
  management: 'Stammhaus Obermaier',
  archive: 'Personalakten',
  closed: 'Treuhand Alt',
}
const UNITS = ['Lohnwesen', 'Buchhaltung Zwei', 'Werkbank', 'Aktenkeller']
/** No rule finds anything of it: only its shard knows that something is called so. */
const QUIET = 'ruhige-kammer'
const HIDDEN = [...Object.values(NAMES), ...UNITS, EMAIL, 'wendelin.obermaier', `open-${SANDBOX}`, QUIET]

const EXPIRES = new Date(Date.now() + 30 * 86_400_000).toISOString().slice(0, 10)

const FILES = {
  '.github/cloud-baseline.yml': `
exclude-accounts: ['Personal*']
environments:
  staging: ['ou:Werkbank']
  production: ['ou:Lohnwesen/Buchhaltung*']
`,
  '.github/cloud-baseline-exceptions.yml': `
exceptions:
  - rule: aws-ec2-security-group-ingress-all-traffic-from-internet
    accounts: ['Versuchs*']
    resources: ['open-${SANDBOX}']
    reason: it is a laboratory
    owner: the laboratory
    expires: ${EXPIRES}
  - rule: aws-ec2-security-group-ingress-all-traffic-from-internet
    resources: ['${QUIET}']
    reason: nobody is in Ruhige-Kammer yet
    owner: the laboratory
    expires: ${EXPIRES}
`,
  'rules/own.yml': `
id: accounts-of-cash
title: The account is one of those with cash
severity: medium
search: is(aws_account) and name =~ "^Kassenbuch"
examples:
  - { name: it is, expect: violation, resource: { kind: aws_account, id: a, name: Kassenbuch Süd } }
  - { name: it is not, expect: pass, resource: { kind: aws_account, id: b, name: shop } }
`,
}

const INPUTS = {
  accounts: 'organization',
  rules: 'default\nrules/own.yml',
  redact: 'strict',
  'privacy-key': 'the key of all jobs of it',
  'production-accounts': 'Stammhaus*',
  'fail-on': 'none',
  formats: 'all',
}

const packaged = packageAction()
let alone: World
let divided: World
let single: ActionRun
let run: MatrixRun
let jobs: Awaited<ReturnType<MatrixRun['whole']>>

function organisation(): Organisation {
  const made = new Organisation({ regions: [REGION] })
  made.management = STAGING
  const role = { role: ROLE, externalId: EXTERNAL_ID }
  const [payroll, books, lab, cellar] = UNITS
  made.addAccount({ id: STAGING, name: NAMES.management, ...role })
  made.addAccount({ id: PRODUCTION, name: NAMES.payroll, unit: `${payroll}/${books}`, ...role })
  made.addAccount({ id: SANDBOX, name: NAMES.lab, unit: lab ?? '', ...role })
  made.addAccount({ id: ARCHIVE, name: NAMES.archive, unit: cellar ?? '', ...role })
  made.addAccount({ id: CLOSED, name: NAMES.closed, state: 'SUSPENDED', ...role })
  for (const id of [PRODUCTION, SANDBOX]) {
    const group = addSecurityGroup(made.account(id).region(REGION), {
      name: `open-${id}`,
      description: `for ${NAMES.management} and ${NAMES.lab}, once of ${NAMES.archive} in ${cellar}`,
      tags: { Used: `by ${NAMES.payroll}`, Of: NAMES.closed },
    })
    authorizeIngress(group, '-1', null, '0.0.0.0/0')
  }
  addSecurityGroup(made.account(SANDBOX).region(REGION), { name: QUIET, description: 'nothing is let in' })
  const iam = made.account(PRODUCTION).of(iamState)
  for (const name of [EMAIL, 'deployer']) addUser(iam, { name, attached: [awsPolicy('AdministratorAccess')] })
  // Only she may do anything.
  addPolicy(made.organizations, 'SERVICE_CONTROL_POLICY', {
    document: {
      Version: '2012-10-17',
      Statement: [
        {
          Sid: 'NobodyElse',
          Effect: 'Deny',
          Action: '*',
          Resource: '*',
          Condition: {
            ArnNotEquals: { 'aws:PrincipalArn': `arn:aws:iam::${PRODUCTION}:user/${EMAIL}` },
          },
        },
      ],
    },
  })
  return made
}

async function worldOf(made: Organisation): Promise<World> {
  const world = await World.create(packaged.action, made)
  world.aws.faults.add(
    { operation: 'DescribeVolumes', account: PRODUCTION },
    {
      kind: 'error',
      status: 403,
      code: 'UnauthorizedOperation',
      message: `${NAMES.payroll} is not authorized to perform this operation in ${NAMES.archive}.`,
    },
  )
  return world
}

beforeAll(async () => {
  const made = organisation()
  alone = await worldOf(made)
  divided = await worldOf(made)
  for (const [path, text] of Object.entries(FILES)) {
    mkdirSync(dirname(join(alone.workspace, path)), { recursive: true })
    writeFileSync(join(alone.workspace, path), text)
  }
  single = await alone.run({ ...INPUTS, 'report-dir': 'cloud-baseline-report' })
  run = new MatrixRun(divided, packaged.action, 1, INPUTS, FILES)
  jobs = await run.whole('2')
})
afterAll(async () => {
  await alone.close()
  await divided.close()
  rmSync(packaged.folder, { recursive: true, force: true })
})

/** What is seen of what is to be hidden in everything that a job left: its files, log, summary, annotations and outputs. */
function seenIn(job: ActionRun): readonly string[] {
  const { log, summary, annotations, outputs } = job
  const all = [
    ...textsIn(join(job.workspace, 'cloud-baseline-report')),
    ['log', log],
    ['summary', summary],
    ['shown', JSON.stringify({ annotations, outputs })],
  ]
  return all.flatMap(([place = '', text = '']) => {
    const plain = `${text}\n${unescaped(text)}`.toLowerCase()
    return HIDDEN.filter((one) => plain.includes(one.toLowerCase())).map((one) => `${one} in ${place}`)
  })
}

describe('names of accounts and units with redact: strict', () => {
  it('stand in nothing that any job of a divided run leaves, sends or keeps', () => {
    for (const job of [jobs.plan, ...jobs.legs, jobs.merge]) {
      expect([job.exitCode, seenIn(job)]).toEqual([job === jobs.merge ? 1 : 0, []])
      expect(job.log).not.toContain('Please report this')
    }
    expect(seenIn({ ...single, workspace: join(alone.workspace) })).toEqual([])
    const kept = JSON.stringify([...textsIn(join(divided.workspace, 'state'))])
    const sent = JSON.stringify(divided.pagerduty.requests.map(({ text }) => text))
    expect(sent).toContain('[name #')
    expect(HIDDEN.filter((one) => `${kept}${sent}`.includes(one))).toEqual([])
  })

  it('decide all the same: the result is that of a run of one job', () => {
    expect(differences(jobs.merge, divided, single, alone)).toEqual([])
    const { accounts, leftOut, findings } = resultOf(jobs.merge)
    expect(accounts.map(({ id, environment }) => [id, environment])).toEqual([
      [PRODUCTION, 'production'],
      [STAGING, 'production'],
      [SANDBOX, 'staging'],
    ])
    expect(leftOut.map(({ id, why }) => [id, why])).toEqual([
      [ARCHIVE, 'excluded'],
      [CLOSED, 'suspended'],
    ])
    const of = (rule: string) => findings.filter((one) => one.rule === rule)
    expect(of('accounts-of-cash').map(({ account }) => account)).toEqual([PRODUCTION])
    const open = of('aws-ec2-security-group-ingress-all-traffic-from-internet')
    expect(open.map(({ account, standing }) => [account, standing])).toEqual([
      [PRODUCTION, 'counted'],
      [SANDBOX, 'accepted'],
    ])
  })

  it('have one fingerprint each, from the plan to the report', () => {
    const planned = run.planFile().accounts.map(({ id, name, unit }) => [id, name, unit])
    const reported = resultOf(jobs.merge).accounts.map(({ id, name, unit }) => [id, name, unit])
    expect(planned).toEqual(reported)
    expect(reported[0]?.slice(1)).toEqual([
      expect.stringMatching(/^\[name #[a-z2-7]{12}\]$/),
      expect.stringMatching(/^\[name #[a-z2-7]{12}\]\/\[name #[a-z2-7]{12}\]$/),
    ])
  })

  it('go to no job without a key', async () => {
    const without = new MatrixRun(divided, packaged.action, 2, { ...INPUTS, 'privacy-key': '' }, FILES)
    const plan = await without.plan('2')
    expect(plan.exitCode).toBe(1)
    expect(plan.annotations.map(({ message }) => message)).toEqual([
      expect.stringMatching(
        /^privacy-key: received none, expected a secret with redact: strict in a run that is divided/,
      ),
    ])
  })

  it('cannot be read with another key', async () => {
    const other = run.copy(1, { 'privacy-key': 'the key of somebody else' })
    const [leg] = legsOf(jobs.plan)
    if (leg === undefined) throw new Error('There is no leg')
    const job = await other.collect(leg)
    expect([job.exitCode, seenIn(job)]).toEqual([1, []])
  })
})
