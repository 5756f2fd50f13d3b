import { describe, expect, it } from '@jest/globals'
import { awsEnvironment, startAws } from '../../sandbox/aws/server.ts'
import { AWS_KINDS } from '../../src/clouds/aws/kinds.ts'
import { watchFor } from '../../src/past/presence.ts'
import type { Violation } from '../../src/model/finding.ts'
import { AccountRules } from '../../src/rules/load/account-rules.ts'
import { loadRules } from '../../src/rules/load/load.ts'
import { neededKinds } from '../../src/rules/load/needed-kinds.ts'
import { shippedPacks } from '../../src/rules/load/shipped-packs.ts'
import { Scan } from '../../src/evaluate/scan.ts'
import { readSettings } from '../../src/settings/read-settings.ts'
import { collectAll, useFakeAws } from '../clouds/aws/harness.ts'
import { ACCOUNT_CASES } from './account-cases.ts'
import { playForAccount } from './account-services.ts'
import { ACL_CASES } from './acl-cases.ts'
import type { RemedyCase } from './case.ts'
import { ACCOUNT, Estate, REGION, SECOND_REGION } from './estate.ts'
import { GROUP_CASES } from './group-cases.ts'
import { INSTANCE_CASES } from './instance-cases.ts'
import { NETWORK_CASES } from './network-cases.ts'
import { type Played, play } from './player.ts'
import { linesOf, placeholdersIn } from './script.ts'
import { STORAGE_CASES } from './storage-cases.ts'
import { STANDARD } from '../support/privacy.ts'

const CASES = [
  ...ACCOUNT_CASES,
  ...GROUP_CASES,
  ...ACL_CASES,
  ...INSTANCE_CASES,
  ...STORAGE_CASES,
  ...NETWORK_CASES,
]

/** Rules whose commands repair nothing by themselves. */
const NOT_PLAYED: Readonly<Record<string, string>> = {
  'aws-vpn-tunnel-down': 'What has to be mended is the device on the other side.',
}

/** Commands of other services than EC2, which the sandbox does not play. */
const OF_OTHERS: Readonly<Record<string, string>> = {
  'autoscaling describe-auto-scaling-groups': 'Only looks.',
  'autoscaling start-instance-refresh': 'The way for groups; for single instances EC2’s commands are played.',
  'cloudtrail lookup-events': 'Only looks.',
  'dlm create-lifecycle-policy': 'Makes the snapshots after the first one.',
  'rds modify-db-instance': 'The way for databases; for interfaces EC2’s command is played.',
  'secretsmanager create-secret': 'Where the secret goes; that it leaves the user data is played.',
  'ssm get-parameter': 'Only looks.',
}

/** The resource's own id, as the placeholders call it. */
const OWN_ID: Readonly<Record<string, string>> = {
  aws_cloud_trail: 'trail id',
  aws_ec2_client_vpn_endpoint: 'endpoint id',
  aws_ec2_image: 'image id',
  aws_ec2_instance: 'instance id',
  aws_ec2_launch_template: 'template id',
  aws_ec2_network_acl: 'acl id',
  aws_ec2_network_interface: 'interface id',
  aws_ec2_route_table: 'table id',
  aws_ec2_security_group: 'group id',
  aws_ec2_snapshot: 'snapshot id',
  aws_ec2_spot_fleet_request: 'request id',
  aws_ec2_subnet: 'subnet id',
  aws_ec2_transit_gateway: 'gateway id',
  aws_ec2_volume: 'volume id',
  aws_ec2_vpn_connection: 'connection id',
  aws_s3_bucket: 'bucket id',
  aws_vpc: 'vpc id',
  aws_vpc_endpoint: 'endpoint id',
  aws_vpc_endpoint_service: 'service id',
}

const now = new Date()
const loaded = loadRules(['default'], {
  workspace: shippedPacks(),
  withDisabled: true,
  model: AWS_KINDS,
  now,
})
/** What undoes a change depends on the change: those are not played. */
const rules = loaded.rules.filter(({ change }) => change === null)
const byId = new Map(rules.map((compiled) => [compiled.rule.id, compiled.rule]))
const settings = readSettings(() => '', '/nowhere')
const fake = useFakeAws()

/** The commands of all other rules are held to AWS's model: spelling.test.ts. */
function isPlayed(rule: string, file: string): boolean {
  return file.startsWith('rules/aws/ec2/') || CASES.some((one) => one.rule === rule)
}

function commandsOf(rule: string): string {
  return byId.get(rule)?.remediation.cli ?? ''
}

/** Everything that the rules find in the estate, as a run would. */
async function findings(
  { organisation, cloud }: Estate,
  { isEverywhere = false }: RemedyCase,
): Promise<readonly Violation[]> {
  cloud.showCards()
  const aws = await startAws(organisation)
  try {
    const { AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY } = awsEnvironment(aws, ACCOUNT)
    Object.assign(process.env, { AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY })
    fake.endpoint(aws.url)
    const scan = new Scan(settings, new AccountRules(rules), watchFor([]), STANDARD)
    const { scopes, gaps } = await collectAll(
      { regions: isEverywhere ? [REGION, SECOND_REGION] : [REGION], kinds: neededKinds(rules) },
      { environment: { AWS_REGION: REGION } },
    )
    expect(gaps).toEqual([])
    for (const scope of scopes) scan.add(scope)
    return scan.finish().violations
  } finally {
    await aws.close()
  }
}

function named({ rule, kind, id }: Violation): string {
  return `${rule} ${kind} ${id}`
}

/** Follows the rule's commands on the first thing that it finds. */
async function follow(one: RemedyCase): Promise<Played & { readonly estate: Estate }> {
  const estate = new Estate()
  one.prepare(estate)
  const before = await findings(estate, one)
  const meant = one.resource?.(estate)
  const found = before.find(({ rule, id }) => rule === one.rule && (meant === undefined || id === meant))
  if (found === undefined) throw new Error(`${one.rule} finds nothing.`)
  const given = one.given?.(estate) ?? {}
  const known: Readonly<Record<string, string | null>> = {
    region: found.region,
    'resource id': found.id,
    [OWN_ID[found.kind] ?? '']: found.id,
    ...given,
  }
  const played = play(commandsOf(one.rule), estate.cloud, {
    fill: (name) => {
      const value = known[name]
      if (value === undefined) throw new Error(`Nobody says what <${name}> is.`)
      return value
    },
    edit: (text) => JSON.stringify(one.edit?.(JSON.parse(text) as Record<string, unknown>) ?? {}),
    files: one.files ?? {},
    others: (step, files) => playForAccount(estate.organisation.account(ACCOUNT), step, files),
  })
  // What was begun is done by the next run; that nothing depends on it before is what the waits are for.
  while (estate.cloud.isBusy) estate.cloud.pass()
  const after = await findings(estate, one)
  expect(after.map(named)).not.toContain(named(found))
  const old = new Set(before.map(named))
  const brought = after.filter(
    (finding) => !old.has(named(finding)) && one.brings?.[finding.rule] === undefined,
  )
  expect(brought.map(named)).toEqual([])
  for (const [actual, expected] of one.keeps?.(estate) ?? []) expect(actual).toEqual(expected)
  return { ...played, estate }
}

describe('the commands of the remedies', () => {
  const played = new Map<string, Set<string>>()

  it.each(CASES.map((one) => [one.of === undefined ? one.rule : `${one.rule}: ${one.of}`, one] as const))(
    'repair %s and nothing else',
    async (_, one) => {
      const { lines, others } = await follow(one)
      const known = played.get(one.rule) ?? new Set()
      played.set(one.rule, known)
      for (const line of [...lines, ...others]) known.add(line)
      const unknown = others
        .map((line) => line.split(' ').slice(1, 3).join(' '))
        .filter((name) => !(name in OF_OTHERS))
      expect(unknown).toEqual([])
    },
  )

  it('are played to the last one', () => {
    const left = rules.flatMap(({ rule: { id, place } }) =>
      id in NOT_PLAYED || !isPlayed(id, place.file)
        ? []
        : linesOf(commandsOf(id))
            .filter(({ line }) => played.get(id)?.has(line) !== true)
            .map(({ line }) => `${id}: ${line}`),
    )
    expect(left).toEqual([])
  })
})

describe('the placeholders of the remedies', () => {
  const lines = rules.flatMap(({ rule }) => linesOf(rule.remediation.cli ?? '').map(({ line }) => line))
  const names = new Set(lines.flatMap(placeholdersIn))

  it('are words in small letters', () => {
    expect([...names].filter((name) => !/^[a-z][a-z0-9]*( [a-z0-9]+)*$/.test(name))).toEqual([])
  })
})
