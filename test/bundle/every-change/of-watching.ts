import { addAnalyzer, analyzerState } from '../../../sandbox/aws/access-analyzer/state.ts'
import { addTrail, cloudTrailState, type PlayedTrail } from '../../../sandbox/aws/cloudtrail/state.ts'
import { addAlarm, cloudWatchState } from '../../../sandbox/aws/cloudwatch/state.ts'
import { configState } from '../../../sandbox/aws/config/state.ts'
import { guardDutyState } from '../../../sandbox/aws/guardduty/state.ts'
import { inspectorState } from '../../../sandbox/aws/inspector2/state.ts'
import { addLogGroup, addMetricFilter, logsState } from '../../../sandbox/aws/logs/state.ts'
import { macieState } from '../../../sandbox/aws/macie2/state.ts'
import { securityHubState } from '../../../sandbox/aws/securityhub/state.ts'
import type { ChangeCase, Place } from './change-case.ts'
import { type Edit, edited, removed } from './edit.ts'

function place({ account, region }: Place): { readonly account: string; readonly region: string } {
  return { account: account.id, region: region.code }
}

function trail(rule: string, change: (trail: PlayedTrail, trails: PlayedTrail[]) => Edit): ChangeCase {
  return {
    rule,
    global: true,
    play: (at) => {
      const trails = at.account.of(cloudTrailState)
      const made = addTrail(trails, at.account.id, { Name: at.name, HomeRegion: at.region.code })
      return { found: at.name, change: change(made, trails) }
    },
  }
}

/** What there is one of in a region, which is the name that it goes by. */
function ofRegion(
  rule: string,
  change: (place: Place) => Edit,
  more: Pick<ChangeCase, 'nth'> & { readonly found?: string } = {},
): ChangeCase {
  const { found, ...others } = more
  return {
    rule,
    single: true,
    ...others,
    play: (at) => ({ found: found ?? at.region.code, change: change(at) }),
  }
}

function detector({ region }: Place) {
  const { detector: played } = region.of(guardDutyState)
  if (played === null) throw new Error(`GuardDuty is off in ${region.code}.`)
  return played
}

function recorder({ region }: Place) {
  const state = region.of(configState)
  const { recorder: played, status } = state
  if (played === null || status === null) throw new Error(`Config records nothing in ${region.code}.`)
  return { state, recorder: played, status }
}

/** Trails, Config, alarms and what else looks for attacks. */
export const WATCHING_CHANGES: readonly ChangeCase[] = [
  trail('aws-cloudtrail-trail-stopped-changed', ({ status }) =>
    edited(status, { IsLogging: false, StopLoggingTime: new Date('2026-11-29T03:00:00Z') }),
  ),
  trail('aws-cloudtrail-trail-deleted-changed', (made, trails) => removed(trails, made)),
  trail('aws-cloudtrail-trail-narrowed-changed', (made) =>
    edited(made.trail, { IncludeGlobalServiceEvents: false }),
  ),
  ofRegion(
    'aws-config-recorder-stopped-changed',
    (at) => edited(recorder(at).status, { recording: false, lastStopTime: new Date('2026-11-29T03:00:00Z') }),
    { found: 'default' },
  ),
  ofRegion(
    'aws-config-recorder-deleted-changed',
    (at) => edited(recorder(at).state, { recorder: null, status: null }),
    { nth: 1, found: 'default' },
  ),
  ofRegion(
    'aws-config-recorder-narrowed-changed',
    (at) =>
      edited(recorder(at).recorder, {
        recordingGroup: {
          allSupported: false,
          includeGlobalResourceTypes: false,
          resourceTypes: ['AWS::EC2::Instance'],
          recordingStrategy: { useOnly: 'INCLUSION_BY_RESOURCE_TYPES' },
        },
      }),
    { nth: 2, found: 'default' },
  ),
  ofRegion('aws-securityhub-off-changed', ({ region }) =>
    edited(region.of(securityHubState), { hub: null, standards: [] }),
  ),
  ofRegion(
    'aws-securityhub-standard-off-changed',
    ({ region }) => edited(region.of(securityHubState), { standards: [] }),
    { nth: 1 },
  ),
  ofRegion('aws-inspector-off-changed', ({ region }) => {
    const { enabled } = region.of(inspectorState)
    enabled.add('EC2')
    return { make: () => enabled.delete('EC2'), undo: () => enabled.add('EC2') }
  }),
  ofRegion('aws-macie-off-changed', ({ region }) => {
    const macie = region.of(macieState)
    macie.status = 'ENABLED'
    return edited(macie, { status: null })
  }),
  {
    rule: 'aws-guardduty-off-changed',
    single: true,
    play: (at) => ({ found: detector(at).id, change: edited(detector(at), { Status: 'DISABLED' }) }),
  },
  {
    rule: 'aws-guardduty-plan-off-changed',
    single: true,
    nth: 1,
    play: (at) => {
      const Features = detector(at).Features?.map((plan) =>
        plan.Name === 'S3_DATA_EVENTS' ? Object.assign({}, plan, { Status: 'DISABLED' }) : plan,
      )
      return { found: detector(at).id, change: edited(detector(at), { Features }) }
    },
  },
  {
    rule: 'aws-access-analyzer-removed-changed',
    play: ({ region, name }) => {
      addAnalyzer(region, { name })
      const analyzers = region.of(analyzerState)
      const made = analyzers.find((one) => one.name === name)
      if (made === undefined) throw new Error(`There is no analyzer ${name}.`)
      return { found: name, change: removed(analyzers, made) }
    },
  },
  {
    rule: 'aws-cloudwatch-alarm-changed',
    play: (at) => {
      const state = at.region.of(cloudWatchState)
      addAlarm(state, place(at), { AlarmName: at.name, MetricName: 'logins', Namespace: 'Shop' })
      const alarm = state.alarms.find(({ AlarmName }) => AlarmName === at.name) ?? {}
      return { found: at.name, change: edited(alarm, { ActionsEnabled: false }) }
    },
  },
  {
    rule: 'aws-cloudwatch-filter-changed',
    play: (at) => {
      const state = at.region.of(logsState)
      const group = `shop/${at.name}`
      addLogGroup(state, place(at), { logGroupName: group })
      const own = { group, name: at.name, pattern: 'ERROR', metric: 'errors', namespace: 'Shop' }
      addMetricFilter(state, own)
      const filter = state.filters.find(({ filterName }) => filterName === at.name) ?? {}
      return { found: at.name, change: edited(filter, { filterPattern: 'NEVER' }) }
    },
  },
]
