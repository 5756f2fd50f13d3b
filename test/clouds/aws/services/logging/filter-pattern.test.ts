import { describe, expect, it } from '@jest/globals'
import { WATCHED_CHANGES } from '../../../../../sandbox/aws/logs/watched-changes.ts'
import { CHANGE_NAMES } from '../../../../../src/clouds/aws/services/logs/changes/monitored-changes.ts'
import { reportedBy } from '../../../../../src/clouds/aws/services/logs/changes/reported.ts'
import { parsePattern } from '../../../../../src/clouds/aws/services/logs/pattern/parse.ts'
import { matches } from '../../../../../src/clouds/aws/services/logs/pattern/matches.ts'
import type { Resource } from '../../../../../src/model/resource.ts'

/** What is known of an event: members by path, `null` for what is certainly not there; else nobody knows. */
function on(pattern: string, members: Readonly<Record<string, string | boolean | null>>): unknown {
  const parsed = parsePattern(pattern)
  if (parsed === null) return 'not understood'
  const text = JSON.stringify(members)
  return matches(parsed, { at: (path) => members[path], text, name: String(members['eventName']) })
}

const EVENT = {
  eventName: 'StopLogging',
  eventSource: 'cloudtrail.amazonaws.com',
  errorCode: null,
  read: false,
}

describe('a filter pattern', () => {
  it.each([
    ['', true],
    ['{ $.eventName = StopLogging }', true],
    ['{$.eventName="StopLogging"}', true],
    ['{ ($.eventName = "StopLogging") }', true],
    ['{ $.["eventName"] = StopLogging }', true],
    [`{ $['eventName'] = StopLogging }`, true],
    ['{ $.eventName = Stop* }', true],
    ['{ $.eventName = "*Logging" }', true],
    ['{ $.eventName = S*p*ing }', true],
    ['{ $.eventName = s* }', false],
    ['{ $.eventName = Logging }', false],
    ['{ $.eventName = %^Stop% }', true],
    ['{ $.eventName = %Start|Stop% }', true],
    ['{ $.eventName = %(Stop)+% }', null],
    ['{ $.eventName != StartLogging }', true],
    ['{ $.eventName != StopLogging }', false],
    ['{ $.errorCode NOT EXISTS }', true],
    ['{ $.errorCode = "AccessDenied" }', false],
    ['{ $.errorCode != "AccessDenied" }', null],
    ['{ $.eventName NOT EXISTS }', false],
    ['{ $.read IS FALSE }', true],
    ['{ $.read IS TRUE }', false],
    ['{ $.requestParameters.name = "x" }', null],
    // && binds closer than ||.
    ['{ $.eventName = StopLogging || $.eventName = X && $.eventName = Y }', true],
    ['{ ($.eventName = StopLogging || $.eventName = X) && $.eventName = Y }', false],
    ['{ $.eventName = X && $.requestParameters.name = "x" }', false],
    ['{ $.eventName = StopLogging || $.requestParameters.name = "x" }', true],
    ['{ $.eventName = StopLogging && $.requestParameters.name = "x" }', null],
    ['{ $.eventName > 3 }', false],
    ['{ $.eventName = }', 'not understood'],
    ['{ $.eventName = a b }', 'not understood'],
    ['{ ($.eventName = a }', 'not understood'],
    ['{ $.eventName IN (a, b) }', 'not understood'],
    ['StopLogging', true],
    ['"StopLogging" cloudtrail', true],
    ['StopLogging kms', false],
    ['?kms ?StopLogging', true],
    ['StopLogging -cloudtrail', false],
    ['%Stop%', 'not understood'],
    ['[ip, user, name]', false],
    ['[...]', true],
    ['[..., code = 404]', false],
    ['[first = *StopLogging*, ...]', null],
  ])('%s: %s', (pattern, expected) => {
    expect(on(pattern, EVENT)).toBe(expected)
  })

  it('of many parentheses is not understood, and costs nothing', () => {
    expect(on(`{ ${'('.repeat(50_000)}$.a = b`, EVENT)).toBe('not understood')
  })
})

function filter(pattern: string): Resource {
  const place = { account: '111122223333', region: 'eu-central-1' }
  const own = { kind: 'aws_cloudwatch_metric_filter', id: 'trail:one', name: 'one', edges: [] }
  return { ...place, ...own, reported: { filter_pattern: pattern } }
}

function changesOf(pattern: string): readonly string[] {
  return reportedBy(filter(pattern))
    .filter(({ events }) => events.every(({ reported }) => reported === true))
    .map(({ change }) => change)
}

describe('what a filter reports on', () => {
  it('is known of fifteen changes', () => {
    expect(Object.keys(WATCHED_CHANGES)).toEqual(CHANGE_NAMES)
  })

  it.each(Object.entries(WATCHED_CHANGES))(
    'is %s alone, for a pattern that was written for it',
    (name, pattern) => {
      expect(changesOf(pattern)).toEqual([name])
    },
  )

  it('hangs on no order, quotes or blanks', () => {
    const names = ['UpdateTrail', 'StopLogging', 'DeleteTrail', 'CreateTrail', 'StartLogging']
    const written = names.map((name, at) =>
      at % 2 === 0 ? `$.eventName="${name}"` : `( $.eventName = ${name} )`,
    )
    expect(changesOf(`{${written.join('||')}}`)).toEqual(['cloudtrail'])
  })

  it('is nothing where an event is missing', () => {
    const pattern = WATCHED_CHANGES['security-groups']?.replace('CreateSecurityGroup', 'CreateNothing') ?? ''
    expect(changesOf(pattern)).toEqual([])
  })

  it('is found with wildcards and all of a service', () => {
    expect(changesOf('{ $.eventName = *SecurityGroup* }')).toEqual(['security-groups'])
    expect(changesOf('{ $.eventSource = kms.amazonaws.com }')).toEqual(['kms-keys'])
    expect(changesOf('{ $.eventSource = ec2* && $.eventName != Describe* }')).toEqual([
      'security-groups',
      'network-acls',
      'gateways',
      'route-tables',
      'vpcs',
    ])
  })

  it('is everything without a pattern', () => {
    expect(changesOf('')).toEqual(CHANGE_NAMES)
  })

  it('is not a change in one region, or by one user, alone', () => {
    const own = '($.eventName = DisableKey || $.eventName = ScheduleKeyDeletion)'
    expect(changesOf(`{ ${own} && $.awsRegion = "us-east-1" }`)).toEqual([])
    expect(changesOf(`{ ${own} && $.userIdentity.type = "IAMUser" }`)).toEqual([])
    expect(changesOf(`{ ${own} && $.userIdentity.arn != "*deploy*" }`)).toEqual(['kms-keys'])
  })

  it('is anything where the pattern is not understood', () => {
    const reported = reportedBy(filter('{ $.eventName IN (a, b) }'))
    expect(new Set(reported.flatMap(({ events }) => events.map((one) => one.reported)))).toEqual(
      new Set([null]),
    )
  })
})
