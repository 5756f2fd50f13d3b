import { afterAll, afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { awsEnvironment } from '../../sandbox/aws/server.ts'
import type { ActionRun } from '../../sandbox/runner/run-action.ts'
import type { ChildResult } from '../../sandbox/runner/child.ts'
import { runCli } from '../../sandbox/runner/run-cli.ts'
import { differences, MatrixRun } from './matrix.ts'
import {
  EXTERNAL_ID,
  fillWithGroups,
  openGroup,
  organisationOf,
  packageAction,
  PRODUCTION,
  ROLE,
  ROUTING_KEY,
  SANDBOX,
  STAGING,
  World,
  LEAN,
} from './support.ts'

const packaged = packageAction()
const FILE = '.github/cloud-baseline.yml'
const OPEN = 'aws-ec2-security-group-ingress-all-traffic-from-internet'
let world: World
let other: World | null = null

beforeEach(async () => {
  const organisation = organisationOf([PRODUCTION, STAGING, SANDBOX], ['eu-central-1', 'us-east-1'])
  fillWithGroups(organisation, 8, 'config-inputs')
  world = await World.create(packaged.action, organisation, LEAN)
  openGroup(world)
  mkdirSync(join(world.workspace, '.github'))
})
afterEach(async () => {
  await world.close()
  await other?.close()
  other = null
})
afterAll(() => rmSync(packaged.folder, { recursive: true, force: true }))

/** Everything that the scans of these tests ask for. */
function textOf(more: readonly string[] = []): string {
  return [
    'accounts:',
    ...[PRODUCTION, STAGING, SANDBOX].map((id) => `  - '${id}'`),
    `role: ${ROLE}`,
    `external-id: ${EXTERNAL_ID}`,
    `environments: { production: ['${PRODUCTION}'] }`,
    `rules: [${OPEN}, .github/rules]`,
    'fail-on: none',
    'annotate-from: none',
    'history: state/history.json',
    'attribution: false',
    'pagerduty-routing-key-from: PD',
    `pagerduty-endpoint: ${world.pagerduty.url}`,
    ...more,
  ].join('\n')
}

const RULE = `id: large-volume
title: Volumes are small
severity: low
search: is(aws_ec2_volume) and volume_size > 100
risk: Cost.
remediation: { text: Make it smaller. }
examples:
  - { name: large, expect: violation, resource: { volume_size: 200 } }
  - { name: small, expect: pass, resource: { volume_size: 20 } }
`

/** What the file says stands in no input. */
const NO_INPUTS = {
  accounts: '',
  role: '',
  'external-id': '',
  'production-accounts': '',
  'pagerduty-routing-key': '',
  'pagerduty-endpoint': '',
  history: '',
  attribution: '',
}

function write(text: string, path = FILE): void {
  mkdirSync(join(world.workspace, '.github/rules'), { recursive: true })
  writeFileSync(join(world.workspace, path), text)
}

function run(
  inputs: Readonly<Record<string, string>> = {},
  env: Readonly<Record<string, string>> = { PD: ROUTING_KEY },
): Promise<ActionRun> {
  return world.run({ ...NO_INPUTS, ...inputs }, env)
}

function at(args: readonly string[], env: Readonly<Record<string, string>> = {}): Promise<ChildResult> {
  return runCli(args, { entry: packaged.cli, cwd: world.workspace, env })
}

function messages({ annotations }: ActionRun): readonly string[] {
  return annotations.map(({ message }) => message)
}

describe('a step without inputs', () => {
  it('does what the file says, and shows nobody its secrets', async () => {
    write(textOf())
    write(RULE, '.github/rules/large.yml')
    const alone = await run()
    expect([alone.exitCode, alone.annotations]).toEqual([0, []])
    expect(world.result().rules.map(({ id }) => id)).toEqual([OPEN, 'large-volume'])
    expect(world.pagerduty.incidents.length).toBeGreaterThan(0)
    expect(alone.masks).toContain(ROUTING_KEY)
    expect(readFileSync(join(world.workspace, 'state/history.json'), 'utf8')).toContain('"findings"')
    expect((await run()).outputs['new']).toBe('0')
  })

  it('lets inputs win, and says which', async () => {
    write(textOf())
    write(RULE, '.github/rules/large.yml')
    const failing = await run({ 'fail-on': 'low', rules: OPEN })
    expect(failing.exitCode).toBe(1)
    expect(failing.log).toContain(
      `rules (${FILE}:8) and fail-on (${FILE}:9): not used, since inputs say otherwise.`,
    )
    expect(world.result().rules.map(({ id }) => id)).toEqual([OPEN])
  })

  it('is refused with file and line, before any call', async () => {
    write(RULE, '.github/rules/large.yml')
    for (const [more, sentence] of [
      [
        'alert-from: sever',
        `${FILE}:15: alert-from: received "sever", expected critical, high, medium, low or none.`,
      ],
      ['alert-limit: 0', `${FILE}:15: alert-limit: received "0", expected a whole number from 1 to 1000.`],
      [
        'accepted-state: nowhere',
        `${FILE}:15: accepted-state: received "nowhere", expected a folder that is there.`,
      ],
      [
        'dry-run: true',
        `${FILE}:15: dry-run is an input of the action (with:) or an option of scan, not of this file.`,
      ],
      [
        'heartbeat-url-from: BEAT',
        `${FILE}:15: heartbeat-url-from: the environment variable BEAT is not set`,
      ],
    ] as const) {
      write(textOf([more]))
      expect(messages(await run())).toEqual([expect.stringContaining(sentence)])
    }
    write(textOf().replace(OPEN, 'aws-ec2-no-such-rule'))
    expect(messages(await run())).toEqual([
      expect.stringContaining(`${FILE}:8: rules: received "aws-ec2-no-such-rule", but there is no such file`),
    ])
    write(textOf())
    expect(messages(await run({}, {}))).toEqual([
      expect.stringContaining(
        `${FILE}:13: pagerduty-routing-key-from: the environment variable PD is not set`,
      ),
    ])
    expect(world.aws.log.requests).toEqual([])
  })

  it('hears that its file is empty', async () => {
    write('# nothing yet\n')
    const alone = await run({ 'dry-run': 'true', rules: OPEN })
    expect(alone.log).toContain(`${FILE} is empty, so inputs and defaults hold.`)
  })

  it('hears once that nobody is paged where no environment is production', async () => {
    write(textOf().replace('production:', 'prod:'))
    write(RULE, '.github/rules/large.yml')
    const alone = await run()
    const sentence =
      'no account is production, so nobody is paged: environments has prod, but only production pages. Did you mean production?'
    expect(alone.log.split(sentence)).toHaveLength(2)
    // The summary escapes what could be Markdown.
    expect(alone.summary.split('Did you mean production?')).toHaveLength(2)
    expect(alone.log + alone.summary).not.toContain('production-accounts is empty')
  })
})

describe('a divided run', () => {
  it('sees what one job sees, and refuses a leg with another file by the name of the setting', async () => {
    other = await World.create(packaged.action, world.aws.organisation)
    const files = { [FILE]: textOf(), '.github/rules/large.yml': RULE }
    for (const [path, text] of Object.entries(files)) write(text, path)
    const inputs = { ...NO_INPUTS, 'report-dir': 'cloud-baseline-report' }
    const one = await run({ 'report-dir': 'cloud-baseline-report' })
    const env = { PD: ROUTING_KEY }
    // Beside the history of the other world, as the workflow's cache would be.
    const divided = new MatrixRun(
      other,
      packaged.action,
      1,
      {
        ...inputs,
        history: join(other.workspace, 'state/history.json'),
        'pagerduty-endpoint': other.pagerduty.url,
      },
      files,
    )
    const plan = await divided.plan('2')
    const legs = await divided.collectAll(plan)
    const merge = await divided.merge(env)
    expect([plan, ...legs, merge].map(({ exitCode }) => exitCode)).toEqual([0, 0, 0, 0])
    expect(differences(merge, other, one, world)).toEqual([])
    expect(other.pagerduty.incidents.length).toBe(world.pagerduty.incidents.length)

    const requests = other.aws.log.requests.length
    const refusals: readonly (readonly [Readonly<Record<string, string>>, string])[] = [
      [{ ...files, [FILE]: textOf(['internet-share: 0.5']) }, 'settings: internet-share differs.'],
      [{ ...files, [FILE]: textOf().replace(', .github/rules', '') }, 'settings: rules differs.'],
      [{ ...files, '.github/rules/large.yml': RULE.replace('100', '101') }, 'rules: large-volume differs.'],
    ]
    for (const [changed, sentence] of refusals) {
      const leg = await divided.copy(1, {}, changed).collect({ shard: '1/2', name: '1-of-2' })
      expect(messages(leg)).toEqual([expect.stringContaining(`was made with other ${sentence}`)])
    }
    expect(other.aws.log.requests).toHaveLength(requests)
  })
})

describe('the command line', () => {
  it('takes rules, parameters and files from the file', async () => {
    write(textOf())
    write(RULE, '.github/rules/large.yml')
    const [check, list, policy, one] = [
      await at(['rules', 'check']),
      await at(['rules', 'list', '--json']),
      await at(['policy']),
      await at(['rules', 'check', OPEN]),
    ]
    expect(check.stdout).toContain('2 rules with')
    expect((JSON.parse(list.stdout) as { id: string }[]).map(({ id }) => id)).toEqual([OPEN, 'large-volume'])
    expect(policy.stdout).toContain('ec2:DescribeVolumes')
    expect(one.stdout).toContain('1 rule with')
    write(textOf().replace('.github/rules', '.github/rule'))
    const wrong = await at(['rules', 'check'])
    expect([wrong.exitCode, wrong.stderr]).toEqual([
      2,
      expect.stringContaining(`${FILE}:8: rules: received ".github/rule"`),
    ])
  })

  it('accepts into the folder that the file names, there or not yet, and explains against it', async () => {
    write(textOf().replace(`${OPEN}, .github/rules`, 'default'))
    await run({ 'dry-run': 'true', 'report-dir': 'first' })
    write(textOf(['accepted-state: accepted']).replace(`${OPEN}, .github/rules`, 'default'))
    const inventory = ['--inventory', 'first/inventory.ndjson.gz']
    const accepted = await at(['accept', ...inventory, '--reason', 'as it is'])
    expect([accepted.exitCode, accepted.stdout]).toEqual([
      0,
      expect.stringContaining('Accepted state in accepted: '),
    ])
    const unknown = await at(['explain', '--change', '0123456789abcdef', ...inventory])
    expect(unknown.stderr).toContain('0123456789abcdef')
    expect(unknown.stderr).not.toContain('no --accepted-state')
    write(textOf())
    const nowhere = await at(['accept', ...inventory, '--reason', 'as it is'])
    expect(nowhere.stderr).toContain('the configuration file names no accepted-state')
  })

  it('sends nothing and keeps nothing when somebody tries the file', async () => {
    write(textOf().replace('state/history.json', 'cache'))
    write(RULE, '.github/rules/large.yml')
    const tried = await at(['scan', '--dry-run'], awsEnvironment(world.aws, STAGING))
    expect(tried.exitCode).toBe(0)
    expect(tried.stderr).toContain(`history (${FILE}:11): not used in a terminal, so no history is kept`)
    expect(tried.stdout).toContain('Cloud Baseline')
    expect(world.pagerduty.requests).toEqual([])
    const sent = await at(['scan'], awsEnvironment(world.aws, STAGING))
    expect([sent.exitCode, sent.stderr]).toEqual([
      2,
      expect.stringContaining(
        `${FILE}:13: pagerduty-routing-key-from: the environment variable PD is not set`,
      ),
    ])
  })

  it('speaks of profiles where there are no credentials', async () => {
    mkdirSync(join(world.workspace, '.aws'))
    writeFileSync(
      join(world.workspace, '.aws/config'),
      '[profile a]\nregion = eu-west-1\n[profile b]\nregion = eu-west-1\n',
    )
    const lost = await at(['scan', '--rules', OPEN], {
      AWS_PROFILE: 'acme',
      AWS_EC2_METADATA_DISABLED: 'true',
    })
    expect(lost.stdout.replaceAll(/\s+/g, ' ')).toContain(
      'AWS_PROFILE is acme, and ~/.aws/config has no such profile; it has a and b.',
    )
    expect(lost.stdout + lost.stderr).not.toContain('aws-actions')
  })
})
