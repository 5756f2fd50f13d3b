import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type AwsSandbox, startAws } from './aws/server.ts'
import { authorizeIngress, repairIngress } from './aws/security-groups.ts'
import { surprisesOfFirst, surprisesOfSecond } from './demo/expectations.ts'
import { demoOrganisation, PRODUCTION, TOOLS } from './demo/organisation.ts'
import { counted, Printer } from './demo/print.ts'
import { CLOSED_GROUP, OPEN_GROUP } from './demo/production.ts'
import { HISTORY_FILE, runDemo } from './demo/run.ts'
import { type PagerDutySandbox, startPagerDuty } from './pagerduty/server.ts'
import type { ActionRun } from './runner/run-action.ts'
import { terminalOf } from './terminal/terminal.ts'

const ROOT = fileURLToPath(new URL('..', import.meta.url))
const ENTRY = join(ROOT, 'dist/index.js')
const OUTPUT = join(ROOT, 'sandbox-output')

const printer = new Printer((text) => process.stdout.write(text), terminalOf(process.stdout, process.env))

/** Runs the packaged action twice on an organisation that is only played. Returns what was not as it should be. */
async function demo(aws: AwsSandbox, pagerDuty: PagerDutySandbox): Promise<readonly string[]> {
  introduce(aws)
  printer.chapter('Run 1: what is wrong today')
  const first = await runDemo(ENTRY, OUTPUT, aws, pagerDuty, 1)
  show(first, 1, aws, pagerDuty)
  const surprises = surprisesOfFirst(first, pagerDuty.incidents)
  if (surprises.length > 0) return surprises

  change(aws)
  aws.log.clear()
  printer.chapter('Run 2: an hour later')
  const second = await runDemo(ENTRY, OUTPUT, aws, pagerDuty, 2)
  show(second, 2, aws, pagerDuty)
  return surprisesOfSecond(second, pagerDuty.incidents)
}

function introduce({ organisation }: AwsSandbox): void {
  const regions = organisation.accounts.flatMap((account) => account.regions.filter(({ enabled }) => enabled))
  const codes = new Set(regions.map(({ code }) => code))
  const groups = regions.reduce((sum, region) => sum + region.securityGroups.length, 0)
  const names = organisation.accounts.map(({ name, id }) => `${name} (${id})`).join(', ')
  printer.say(
    `This is Cloud Baseline as GitHub's runner would run it, on an AWS organisation and a PagerDuty that this ` +
      `computer plays: ${names}; ${codes.size} regions are enabled, not all in each of them, with ` +
      `${counted(groups, 'security group', 'security groups')}. Nothing leaves this machine.`,
  )
}

/** Between the runs. */
function change({ organisation }: AwsSandbox): void {
  const production = organisation.account(PRODUCTION)
  repairIngress(production.region(OPEN_GROUP.region).securityGroup(OPEN_GROUP.name))
  authorizeIngress(
    production.region(CLOSED_GROUP.region).securityGroup(CLOSED_GROUP.name),
    'tcp',
    3389,
    '0.0.0.0/0',
  )
  printer.chapter('Between the runs')
  printer.say(
    `Somebody repairs the group ${OPEN_GROUP.name} (production, ${OPEN_GROUP.region}): the internet is out again.`,
  )
  printer.say(
    `Somebody else opens port 3389 of ${CLOSED_GROUP.name} (production, ${CLOSED_GROUP.region}) to the whole internet, to ` +
      `work from home.`,
  )
}

function show(run: ActionRun, number: number, aws: AwsSandbox, pagerDuty: PagerDutySandbox): void {
  const folder = join(OUTPUT, `run-${number}`)
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, 'step.log'), run.log)
  writeFileSync(join(folder, 'summary.md'), run.summary)
  printer.say(
    run.exitCode === 1
      ? `The step failed (exit 1) after ${seconds(run)}: it found violations, and fail-on is high. As it should.`
      : `The step ended with exit ${run.exitCode} after ${seconds(run)}.`,
  )
  printer.annotations(run)
  printer.heading('The job summary (what is folded on GitHub and long is folded here; summary.md has all)')
  printer.summary(run.summary)
  printer.heading('PagerDuty')
  printer.incidents(pagerDuty.incidents)
  printer.heading('What AWS saw')
  printer.requests(aws.log)
}

function finish(surprises: readonly string[]): number {
  const place = relative(process.cwd(), OUTPUT) || '.'
  printer.heading('Files')
  printer.say(
    `${place}/run-1 and ${place}/run-2: the reports, with step.log and summary.md as GitHub shows them.`,
  )
  printer.say(`${place}/${HISTORY_FILE}: what a run hands to the next.`)
  printer.heading(
    surprises.length === 0 ? 'Both runs did what they should.' : 'This is not what should happen:',
  )
  for (const surprise of surprises) printer.say(surprise)
  if (surprises.length > 0) printer.say(`The step's log is in ${place}/run-1/step.log or run-2/step.log.`)
  return surprises.length === 0 ? 0 : 1
}

function seconds({ durationMs }: ActionRun): string {
  return `${(durationMs / 1000).toFixed(1)} s`
}

async function main(): Promise<number> {
  if (!existsSync(ENTRY)) {
    printer.say('dist/index.js is not there: run `npm run build` first, then `npm start` again.')
    return 2
  }
  for (const name of ['run-1', 'run-2', HISTORY_FILE]) {
    rmSync(join(OUTPUT, name), { recursive: true, force: true })
  }
  mkdirSync(OUTPUT, { recursive: true })
  const [aws, pagerDuty] = await Promise.all([
    startAws(demoOrganisation(), { delayMs: 25 }),
    startPagerDuty({ ratePerMinute: 120 }),
  ])
  try {
    aws.faults.deny({ account: TOOLS, region: 'eu-west-1', operation: 'DescribeVolumes' })
    return finish(await demo(aws, pagerDuty))
  } finally {
    await Promise.all([aws.close(), pagerDuty.close()])
  }
}

process.exitCode = await main()
