import type { KnownEvent } from '../pattern/matches.ts'
import type { ChangeEvent } from './monitored-changes.ts'

/** Members of an event whose value nobody knows beforehand ("CloudTrail record contents"). */
const OPEN = new Set([
  'additionalEventData',
  'addendum',
  'apiVersion',
  'eventID',
  'eventTime',
  'requestID',
  'requestParameters',
  'resources',
  'responseElements',
  'serviceEventDetails',
  'sharedEventID',
  'tlsDetails',
  'userIdentity',
  'vpcEndpointAccountId',
  'vpcEndpointId',
])

/** By whom, from where and in which region an event comes differs: a pattern on one of these reports on some alone. */
const CASES = [
  {
    awsRegion: 'eu-central-1',
    sourceIPAddress: '203.0.113.7',
    userAgent: 'aws-cli/2.31.0 md/awscrt Python/3.13.7',
    'userIdentity.type': 'IAMUser',
    'userIdentity.arn': 'arn:aws:iam::111122223333:user/someone',
    'userIdentity.principalId': 'AIDAEXAMPLE1EXAMPLE1',
    'userIdentity.userName': 'someone',
  },
  {
    awsRegion: 'us-east-1',
    sourceIPAddress: '198.51.100.23',
    userAgent: 'Mozilla/5.0',
    'userIdentity.type': 'AssumedRole',
    'userIdentity.arn': 'arn:aws:sts::111122223333:assumed-role/Example/session',
    'userIdentity.principalId': 'AROAEXAMPLE2EXAMPLE2:session',
  },
]

/** The event as CloudTrail may log it, in the cases that differ. */
export function loggedAs({ eventName, eventSource, more = {} }: ChangeEvent): readonly KnownEvent[] {
  return CASES.map((own) => {
    const members: Readonly<Record<string, string | boolean>> = {
      eventVersion: '1.11',
      eventType: 'AwsApiCall',
      eventCategory: 'Management',
      managementEvent: true,
      recipientAccountId: '111122223333',
      'userIdentity.accountId': '111122223333',
      ...own,
      eventName,
      eventSource,
      ...more,
    }
    return { name: eventName, text: textOf(members), at: (path) => valueAt(members, path) }
  })
}

function valueAt(
  members: Readonly<Record<string, string | boolean>>,
  path: string,
): string | boolean | null | undefined {
  if (Object.hasOwn(members, path)) return members[path]
  // Whoever acts for a service says so, and what went well has no error.
  if (path === 'userIdentity.invokedBy') return null
  return OPEN.has(path.split(/[.[]/)[0] ?? path) ? undefined : null
}

/** Each member as it stands in the log. */
function textOf(members: Readonly<Record<string, string | boolean>>): string {
  const pairs = Object.entries(members).map(([path, value]) => [path.split('.').at(-1), value] as const)
  return `{${pairs.map(([name, value]) => `${JSON.stringify(name)}:${JSON.stringify(value)}`).join(',')}}`
}
