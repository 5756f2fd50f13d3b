import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { addSecurityGroup, authorizeIngress } from '../../sandbox/aws/security-groups.ts'
import type { ActionRun } from '../../sandbox/runner/run-action.ts'
import { textsIn, unescaped } from '../run/canary/all-texts.ts'
import { CANARIES, NEVER, PERSON } from '../run/canary/canaries.ts'
import { legsOf, MatrixRun, resultOf } from './matrix.ts'
import { EXTERNAL_ID, organisationOf, packageAction, PRODUCTION, ROLE, STAGING, World } from './support.ts'

const REGION = 'eu-central-1'
const KEY = 'the key of all jobs'
const INPUTS = {
  accounts: 'organization',
  // Its name, as only a job knows that has the key.
  'production-accounts': `shop of ${CANARIES['email'] ?? ''}`,
  'fail-on': 'none',
  'privacy-key': KEY,
  'alert-per': 'resource',
}
const EMAIL = CANARIES['email'] ?? ''

const packaged = packageAction()
let world: World

beforeAll(async () => {
  const organisation = organisationOf([STAGING], [REGION])
  organisation.management = STAGING
  const account = organisation.addAccount({
    id: PRODUCTION,
    name: `shop of ${EMAIL}`,
    role: ROLE,
    externalId: EXTERNAL_ID,
  })
  const group = addSecurityGroup(account.region(REGION), {
    name: `open by ${EMAIL}`,
    description: `pays to ${CANARIES['iban']}`,
    tags: { Contact: EMAIL, [PERSON.key]: PERSON.value, Key: CANARIES['access key'] ?? '' },
  })
  authorizeIngress(group, '-1', null, '0.0.0.0/0')
  world = await World.create(packaged.action, organisation)
  world.aws.faults.add(
    { operation: 'DescribeVolumes', account: PRODUCTION },
    {
      kind: 'error',
      status: 403,
      code: 'UnauthorizedOperation',
      message: `User: arn:aws:iam::${PRODUCTION}:user/${EMAIL} is not authorized to perform this operation.`,
    },
  )
})
afterAll(async () => {
  await world.close()
  rmSync(packaged.folder, { recursive: true, force: true })
})

/** What is seen of what was planted in everything that a job left: its files, log, summary, annotations and outputs. */
function seenIn(job: ActionRun): readonly string[] {
  const files = [...textsIn(join(job.workspace, 'cloud-baseline-report'))]
  const { log, summary, annotations, outputs } = job
  const all = [
    ...files,
    ['log', log],
    ['summary', summary],
    ['shown', JSON.stringify({ annotations, outputs })],
  ]
  return all.flatMap(([name = '', text = '']) => {
    const plain = `${text}\n${unescaped(text)}`.toLowerCase()
    return NEVER.filter(([, value]) => plain.includes(value.toLowerCase())).map(
      ([what]) => `${what} in ${name}`,
    )
  })
}

function names({ findings }: ReturnType<typeof resultOf>): readonly string[] {
  return findings.map(({ fingerprint, id, name }) => `${fingerprint} ${id} ${name}`)
}

describe('what was planted in a run that is divided', () => {
  let run: MatrixRun
  let jobs: Awaited<ReturnType<MatrixRun['whole']>>
  beforeAll(async () => {
    run = new MatrixRun(world, packaged.action, 1, INPUTS)
    jobs = await run.whole('2')
  })

  it('is found, and stands in nothing that any of its jobs leaves, sends or keeps', () => {
    const { plan, legs, merge } = jobs
    expect([plan, ...legs, merge].map(({ exitCode }) => exitCode)).toEqual([0, 0, 0, 1])
    const kinds = resultOf(merge).findings.filter(({ kind }) => kind === 'aws_ec2_security_group')
    expect(kinds.map(({ rule }) => rule)).toEqual(
      expect.arrayContaining(['aws-privacy-email-addresses-in-metadata']),
    )
    for (const job of [plan, ...legs, merge]) {
      expect(seenIn(job)).toEqual([])
      expect(job.log).not.toContain('Please report this')
    }
    expect(textsIn(join(world.workspace, 'state')).get('history.json')).not.toContain(EMAIL)
    const sent = JSON.stringify(world.pagerduty.requests.map(({ text }) => text))
    expect(sent).toContain('shop of [e-mail w***@mail.example.net #')
    expect(NEVER.filter(([, value]) => sent.includes(value))).toEqual([])
  })

  it('has the same findings in a run of one job with the same key, and is known there', async () => {
    const whole = await world.run({ ...INPUTS, history: 'state/history.json' })
    expect(names(world.result())).toEqual(names(resultOf(jobs.merge)))
    expect(whole.outputs).toMatchObject({ new: '0', fixed: '0' })
  })

  it('is masked by one key alone: a job with another says so, and names none', async () => {
    const other = run.copy(1, { 'privacy-key': 'the key of nobody else' })
    const [leg] = legsOf(jobs.plan)
    if (leg === undefined) throw new Error('There is no leg')
    for (const job of [await other.collect(leg), await other.merge()]) {
      expect(job.exitCode).toBe(1)
      expect(job.annotations.map(({ message }) => message).join('\n')).toMatch(
        /^privacy-key: received another key than .*plan\.json was made with, expected the same in all jobs of a run\.$/,
      )
      for (const key of [KEY, 'the key of nobody else']) expect(job.log).not.toContain(key)
    }
  })

  it('needs no key of the user: the plan holds one, or the history', async () => {
    const own = new MatrixRun(world, packaged.action, 2, {
      ...INPUTS,
      'privacy-key': '',
      'production-accounts': '*',
      history: 'none',
    })
    const { merge, legs } = await own.whole('2')
    expect(legs.flatMap(seenIn)).toEqual([])
    expect(seenIn(merge)).toEqual([])
    expect(resultOf(merge).findings.length).toBe(resultOf(jobs.merge).findings.length)
  })
})
