import type { SecurityGroup } from '@aws-sdk/client-ec2'
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { tightenAccount } from '../../sandbox/aws/careful.ts'
import { networkInterface } from '../../sandbox/aws/machines.ts'
import { Organisation } from '../../sandbox/aws/organisation.ts'
import type { Region } from '../../sandbox/aws/region.ts'
import { tighten } from '../../sandbox/aws/region-settings.ts'
import { addSecurityGroup, authorizeIngress } from '../../sandbox/aws/security-groups.ts'
import { type AwsOptions, type AwsSandbox, awsEnvironment, startAws } from '../../sandbox/aws/server.ts'
import { type PagerDutySandbox, startPagerDuty } from '../../sandbox/pagerduty/server.ts'
import { seededRandom } from '../../sandbox/random.ts'
import { type ActionOptions, type ActionRun, runAction } from '../../sandbox/runner/run-action.ts'
import type { History, LedgerEntry } from '../../src/model/history.ts'
import type { ResultFile } from '../../src/report/formats/result-file.ts'

export const ROUTING_KEY = 'f00dfeedf00dfeedf00dfeedf00dfeed'
export const PRODUCTION = '012345678901'
export const STAGING = '444455556666'
export const SANDBOX = '777788889999'
export const ROLE = 'security/baseline-reader'
export const EXTERNAL_ID = 'baseline:42'

/** What a user downloads, in a folder of its own without node_modules. */
export function packageAction(): { folder: string; action: string; cli: string } {
  const folder = mkdtempSync(join(tmpdir(), 'cloud-baseline-package-'))
  cpSync(resolve('dist'), join(folder, 'dist'), { recursive: true })
  cpSync(resolve('action.yml'), join(folder, 'action.yml'))
  return { folder, action: join(folder, 'dist/index.js'), cli: join(folder, 'dist/cli/index.js') }
}

interface WorldOptions {
  /** On top of those that every run of the world has. */
  readonly inputs?: Readonly<Record<string, string>>
  /** The account that the credentials belong to; STAGING unless given. */
  readonly caller?: string
}

/** For suites to which it does not matter what is read and which files are written: a third of the time. */
export const LEAN: WorldOptions = { inputs: { services: 'ec2', formats: 'csv' } }

/** Accounts, of which three are scanned unless told otherwise, a PagerDuty, and a place that keeps the history between runs. */
export class World {
  readonly aws: AwsSandbox
  readonly pagerduty: PagerDutySandbox
  readonly workspace = mkdtempSync(join(tmpdir(), 'cloud-baseline-workspace-'))
  readonly #entry: string
  readonly #options: WorldOptions
  #runs = 0

  constructor(aws: AwsSandbox, pagerduty: PagerDutySandbox, entry: string, options: WorldOptions = {}) {
    this.aws = aws
    this.pagerduty = pagerduty
    this.#entry = entry
    this.#options = options
  }

  static async create(
    entry: string,
    organisation: Organisation,
    { inputs = {}, caller = STAGING, ...aws }: AwsOptions & WorldOptions = {},
  ): Promise<World> {
    return new World(await startAws(organisation, aws), await startPagerDuty(), entry, { inputs, caller })
  }

  /** Runs the step as a scheduled workflow would; every run reports into a folder of its own. */
  run(
    inputs: Readonly<Record<string, string>> = {},
    env: Readonly<Record<string, string>> = {},
    more: Pick<ActionOptions, 'onStart' | 'onLine'> = {},
  ): Promise<ActionRun> {
    this.#runs += 1
    return runAction({
      entry: this.#entry,
      workspace: this.workspace,
      runNumber: this.#runs,
      inputs: {
        accounts: [PRODUCTION, STAGING, SANDBOX].join('\n'),
        role: ROLE,
        'external-id': EXTERNAL_ID,
        'production-accounts': PRODUCTION,
        'pagerduty-routing-key': ROUTING_KEY,
        'pagerduty-endpoint': this.pagerduty.url,
        history: 'state/history.json',
        'report-dir': `report-${this.#runs}`,
        // AWS takes two such requests a second: attribution.test.ts waits for them, the others need not.
        attribution: 'false',
        ...this.#options.inputs,
        ...inputs,
      },
      env: { ...awsEnvironment(this.aws, this.#options.caller ?? STAGING), ...env },
      ...more,
    })
  }

  /** Of the last run, in the workspace. */
  get lastReport(): string {
    return `report-${this.#runs}`
  }

  file(name: string): string {
    return readFileSync(join(this.workspace, `report-${this.#runs}`, name), 'utf8')
  }

  result(): ResultFile {
    return JSON.parse(this.file('result.json')) as ResultFile
  }

  inventory(): Readonly<Record<string, unknown>>[] {
    const packed = readFileSync(join(this.workspace, `report-${this.#runs}`, 'inventory.ndjson.gz'))
    const lines = gunzipSync(packed).toString('utf8').trimEnd().split('\n')
    return lines.map((line) => JSON.parse(line) as Record<string, unknown>)
  }

  async close(): Promise<void> {
    await Promise.all([this.aws.close(), this.pagerduty.close()])
    rmSync(this.workspace, { recursive: true, force: true })
  }
}

/** What a history says of alerts, wherever they were sent. */
export function alertsIn({ ledgers }: Pick<History, 'ledgers'>): Readonly<Record<string, LedgerEntry>> {
  return Object.assign({}, ...Object.values(ledgers).map(({ alerts }) => alerts)) as Record<
    string,
    LedgerEntry
  >
}

/** Accounts without resources, whose settings give no rule that ships a reason: nothing is found in them. */
export function organisationOf(accounts: readonly string[], regions?: readonly string[]): Organisation {
  const organisation = new Organisation(regions === undefined ? {} : { regions })
  for (const id of accounts) {
    const account = organisation.addAccount({
      id,
      name: `account-${id}`,
      role: ROLE,
      externalId: EXTERNAL_ID,
    })
    tightenAccount(account)
    for (const { settings } of account.regions) {
      tighten(settings)
      settings.vpcBlockPublicAccess.InternetGatewayBlockMode = 'block-bidirectional'
    }
  }
  return organisation
}

/** Opens one group of the production account to the world. */
export function openGroup({ aws }: World, name = 'open', region = 'eu-central-1'): SecurityGroup {
  return addOpenGroup(aws.organisation.account(PRODUCTION).region(region), name)
}

/** A group that is open to the world on every port, and used: what nobody uses does not page. */
export function addOpenGroup(region: Region, name = 'open', cidr = '0.0.0.0/0'): SecurityGroup {
  const group = addSecurityGroup(region, { name })
  authorizeIngress(group, '-1', null, cidr)
  putInUse(region, [group])
  return group
}

/** An interface with these groups and without a public address, so that nothing is reached through them. */
function putInUse(region: Region, groups: readonly SecurityGroup[]): void {
  const serial = (region.networkInterfaces.length + 1).toString(16).padStart(17, '0')
  const subnet = { SubnetId: 'subnet-0a1b2c3d4e5f60718', VpcId: groups[0]?.VpcId }
  region.networkInterfaces.push(
    networkInterface(region, { id: `eni-${serial}`, subnet, groups, address: '10.0.0.10' }),
  )
}

/**
 * Fills every region with closed groups of many shapes, and opens some to the world on every port; puts these to use and returns them as
 * `account/region/id`. The shapes of the closed ones are those that careless checks mistake for open.
 */
export function fillWithGroups(organisation: Organisation, perRegion: number, seed: string): Set<string> {
  const random = seededRandom(seed)
  const open = new Set<string>()
  for (const account of organisation.accounts) {
    for (const region of account.regions.filter(({ optInStatus }) => optInStatus !== 'not-opted-in')) {
      for (let index = 0; index < perRegion; index += 1) {
        const group = addSecurityGroup(region, { name: `group-${random.hex(6)}`, id: `sg-${random.hex(17)}` })
        const shape = random.below(40)
        if (shape === 0) authorizeIngress(group, '-1', null, '10.0.0.0/8', '0.0.0.0/0')
        else if (shape === 1) authorizeIngress(group, '-1', null, '::/0')
        else if (shape % 3 === 0) {
          authorizeIngress(group, '-1', null, '10.0.0.0/8', 'sg-0123456789abcdef0')
          authorizeIngress(group, 'tcp', 443, '0.0.0.0/0', '::/0')
        } else if (shape % 3 === 1) authorizeIngress(group, '-1', null, '0.0.0.0/1', '203.0.113.7/32')
        if (shape >= 2) continue
        open.add(`${account.id}/${region.code}/${group.GroupId}`)
        putInUse(region, [group])
      }
    }
  }
  return open
}
