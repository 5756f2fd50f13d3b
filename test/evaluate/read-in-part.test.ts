import { describe, expect, it } from '@jest/globals'
import { DERIVED } from '../../src/clouds/clouds.ts'
import type { DeriveOptions, ReadScope } from '../../src/derive/derive.ts'
import { deriving } from '../../src/derive/stage.ts'
import { Scan } from '../../src/evaluate/scan.ts'
import type { JsonObject } from '../../src/model/json.ts'
import { GLOBAL_REGION, type Edge, type Resource } from '../../src/model/resource.ts'
import { AccountRules } from '../../src/rules/load/account-rules.ts'
import { neededKinds } from '../../src/rules/load/needed-kinds.ts'
import { readSettings } from '../../src/settings/read-settings.ts'
import { accountOf, SHOP } from '../support/account.ts'
import { rules } from './first-findings.ts'
import { STANDARD } from '../support/privacy.ts'

const ACCOUNT = accountOf({ id: SHOP })
const HERE = 'eu-west-1'
const THERE = 'us-east-1'
const ONLY_HERE: DeriveOptions = { regions: [HERE] }
const FILTER = 'aws_cloudwatch_metric_filter'
const ALARM = 'aws_cloudwatch_alarm'
const LOG_GROUP = 'aws_cloudwatch_log_group'
const RECORDER = 'aws_config_recorder'
const VPC = 'aws_vpc'

function resource(
  kind: string,
  id: string,
  region: string,
  own: JsonObject = {},
  edges: Edge[] = [],
): Resource {
  return { account: SHOP, region, kind, id, name: id, reported: { kind, id, name: id, ...own }, edges }
}

const TRAIL = resource(
  'aws_cloud_trail',
  `arn:aws:cloudtrail:${HERE}:${SHOP}:trail/all`,
  GLOBAL_REGION,
  {
    trail_is_multi_region_trail: true,
    trail_status: { is_logging: true },
    trail_event_selectors: { event_selectors: [{ include_management_events: true, read_write_type: 'All' }] },
  },
  [{ type: 'default', direction: 'out', kind: LOG_GROUP, id: 'trail', region: HERE }],
)
const GROUP = resource(LOG_GROUP, 'trail', HERE)
const PATTERN =
  '{ ($.userIdentity.type = "Root") && ($.userIdentity.invokedBy NOT EXISTS) && ($.eventType != "AwsServiceEvent") }'
const ON_ROOT = resource(FILTER, 'trail:root', HERE, {
  log_group_name: 'trail',
  filter_pattern: PATTERN,
  filter_transformations: [{ metric_namespace: 'CloudTrail', metric_name: 'root' }],
})
const TELLS = resource(ALARM, 'root', HERE, {
  cloudwatch_namespace: 'CloudTrail',
  cloudwatch_metric_name: 'root',
  cloudwatch_actions_enabled: true,
  cloudwatch_alarm_actions: [`arn:aws:sns:${HERE}:${SHOP}:security`],
})
const CHAIN = [TRAIL, GROUP, ON_ROOT, TELLS]
const RECORDS_ALL = resource(RECORDER, 'default', HERE, {
  recorder_status: { recording: true },
  recorder_group: { all_supported: true, include_global_resource_types: true },
})
const RECORDS_REGION = resource(RECORDER, 'default', HERE, {
  recorder_status: { recording: true },
  recorder_group: { all_supported: true, include_global_resource_types: false },
})

interface Unread {
  readonly region: string
  readonly kind: string
}

/** What the rule says of an account with these resources in two regions, of which some kinds could not be read. */
function judge(
  rule: string,
  resources: readonly Resource[],
  unread: readonly Unread[] = [],
  options: DeriveOptions = {},
): 'violation' | 'pass' | 'unknown' {
  const asked = rules.filter((one) => one.rule.id === rule)
  const stage = deriving(neededKinds(asked), DERIVED, options)
  const kinds = new Set([...neededKinds(asked), ...stage.sources])
  const scan = new Scan(
    readSettings(() => '', '/nowhere'),
    new AccountRules(asked),
    { saw: () => undefined },
    STANDARD,
  )
  const itself = resource('aws_account', SHOP, GLOBAL_REGION)
  const regions = [HERE, THERE].map((region) => resource('aws_region', region, region))
  const all = [itself, ...regions, ...resources]
  const read = options.regions ?? [HERE, THERE]
  for (const region of [GLOBAL_REGION, ...read]) {
    const missing = unread.filter((one) => one.region === region).map(({ kind }) => kind)
    const about = { account: SHOP, region }
    const scope: ReadScope = {
      ...about,
      resources: all.filter((one) => one.region === region && !missing.includes(one.kind)),
      complete: [...kinds]
        .filter((kind) => !missing.includes(kind))
        .map((kind) => Object.assign({ kind, count: 0 }, about)),
      gaps: missing.map((kind) =>
        Object.assign({ kind, reason: 'denied', action: 'aws:X', message: 'no' } as const, about),
      ),
    }
    scan.add({ ...stage.derive(scope).scope, account: ACCOUNT })
  }
  const { violations, outcomes } = scan.finish()
  if (violations.length > 0) return 'violation'
  const passed = outcomes.reduce((sum, one) => sum + one.passed, 0)
  // What regions that are left out may hold is nobody's gap.
  expect(outcomes.some(({ incomplete }) => incomplete.length > 0)).toBe(passed === 0 && unread.length > 0)
  const isLeftOpen = outcomes.some(({ leftOpen }) => leftOpen !== undefined)
  expect(isLeftOpen).toBe(passed === 0 && unread.length === 0)
  return passed === 0 ? 'unknown' : 'pass'
}

describe('an account that needs one of something', () => {
  const ROOT = 'aws-cloudwatch-no-alarm-on-root-use'
  const GLOBAL_TYPES = 'aws-config-global-types-not-recorded'

  it.each([FILTER, ALARM, LOG_GROUP])('has it, whatever %s elsewhere may be', (kind) => {
    expect(judge(ROOT, CHAIN)).toBe('pass')
    expect(judge(ROOT, CHAIN, [{ region: THERE, kind }])).toBe('pass')
  })

  it.each([FILTER, ALARM, LOG_GROUP])('is unknown where %s could not be read where it would be', (kind) => {
    expect(judge(ROOT, CHAIN, [{ region: HERE, kind }])).toBe('unknown')
  })

  it('lacks it where all that could be it was read', () => {
    const silent = [TRAIL, GROUP, ON_ROOT]
    expect(judge(ROOT, silent)).toBe('violation')
    // Filters and alarms of a region to which the trail does not deliver are none of it.
    expect(judge(ROOT, silent, [{ region: THERE, kind: FILTER }])).toBe('violation')
    expect(judge(ROOT, silent, [{ region: GLOBAL_REGION, kind: TRAIL.kind }])).toBe('unknown')
  })

  it('is unknown where a second trail delivers to a region that is left out, and passes where the first suffices', () => {
    const arn = `arn:aws:logs:${THERE}:${SHOP}:log-group:more:*`
    const { id, region, reported } = TRAIL
    const second = resource(TRAIL.kind, `${id}-more`, region, {
      ...reported,
      trail_cloud_watch_logs_log_group_arn: arn,
    })
    expect(judge(ROOT, [second, TRAIL, GROUP, ON_ROOT], [], ONLY_HERE)).toBe('unknown')
    expect(judge(ROOT, [second, ...CHAIN], [], ONLY_HERE)).toBe('pass')
    expect(judge(ROOT, [second, TRAIL, GROUP, ON_ROOT])).toBe('violation')
  })

  it('has a recorder of global types, whatever other regions have', () => {
    const gap = [{ region: THERE, kind: RECORDER }]
    expect(judge(GLOBAL_TYPES, [RECORDS_ALL], gap)).toBe('pass')
    expect(judge(GLOBAL_TYPES, [RECORDS_REGION], gap)).toBe('unknown')
    expect(judge(GLOBAL_TYPES, [RECORDS_REGION])).toBe('violation')
  })

  it('is unknown, without a gap, where regions are left out and the others do not suffice', () => {
    expect(judge(GLOBAL_TYPES, [RECORDS_ALL], [], ONLY_HERE)).toBe('pass')
    expect(judge(GLOBAL_TYPES, [RECORDS_REGION], [], ONLY_HERE)).toBe('unknown')
  })
})

describe('VPCs of one region only', () => {
  const RULE = 'aws-vpc-one-region-only'
  const [vpcHere, vpcThere] = [HERE, THERE].map((region) => resource(VPC, `vpc-${region}`, region))
  const [one, two] = [[vpcHere], [vpcHere, vpcThere]].map((all) => all.filter((each) => each !== undefined))

  it.each([
    ['one region', one, [], {}, 'violation'],
    ['two regions', two, [], {}, 'pass'],
    ['one region, and another could not be read', one, [{ region: THERE, kind: VPC }], {}, 'unknown'],
    ['one region, and others are left out', one, [], ONLY_HERE, 'unknown'],
    ['two regions, and others are left out', two, [], { regions: [HERE, THERE] }, 'pass'],
    ['none', [], [], {}, 'pass'],
    ['none, and others are left out', [], [], ONLY_HERE, 'unknown'],
  ] as const)('%s', (_, resources, unread, options, expected) => {
    expect(judge(RULE, resources ?? [], unread, options)).toBe(expected)
  })
})
