import { between } from '../../../../../derive/between.ts'
import type { DerivedProperty } from '../../../../../model/derived-property.ts'
import { needOf } from '../../../../../model/kind.ts'
import { isSelected, type SelectableEvent } from './selectors.ts'
import { arnParts } from '../../../reading/arn-parts.ts'

const TRAIL = 'aws_cloud_trail'
const SELECTORS = needOf(TRAIL, 'trail_event_selectors')

function ofManagement(
  readOnly: 'true' | 'false',
  calls: Readonly<Record<string, string>>,
): readonly SelectableEvent[] {
  return Object.entries(calls).map(([eventName, service]) => ({
    eventCategory: 'Management',
    readOnly,
    eventName,
    eventSource: `${service}.amazonaws.com`,
  }))
}

/** Of objects in buckets whose names are anybody's: a selector for some buckets takes none of them. */
function ofObjects(readOnly: 'true' | 'false', eventNames: readonly string[]): readonly SelectableEvent[] {
  return eventNames.map((eventName) => ({
    eventCategory: 'Data',
    readOnly,
    eventName,
    eventSource: 's3.amazonaws.com',
    'resources.type': 'AWS::S3::Object',
    'resources.ARN': 'arn:aws:s3:::?/?',
  }))
}

/** Events that stand for all of their sort: who leaves one of them out does not record the sort. */
const SORTS: readonly { readonly name: string; readonly events: readonly SelectableEvent[] }[] = [
  {
    name: 'management reads',
    events: ofManagement('true', { DescribeInstances: 'ec2', ListUsers: 'iam', AssumeRole: 'sts' }),
  },
  {
    name: 'management writes',
    events: ofManagement('false', { RunInstances: 'ec2', CreateUser: 'iam', ConsoleLogin: 'signin' }),
  },
  { name: 'object reads', events: ofObjects('true', ['GetObject', 'HeadObject']) },
  { name: 'object writes', events: ofObjects('false', ['PutObject', 'DeleteObject', 'CopyObject']) },
]

const NAMES = SORTS.map(({ name }) => name)

export const TRAIL_RECORDS: DerivedProperty = {
  kind: TRAIL,
  name: 'trail_records',
  level: 'account',
  type: { type: 'array', items: { type: 'string', values: NAMES } },
  description:
    'Of what the trail’s selectors take all events: calls that manage resources, and reads and writes of objects in any bucket. Selectors of both forms are evaluated; one for some buckets or calls is not all. That KMS and the RDS Data API are left out counts for nothing.',
  from: [SELECTORS],
  ofItself: ['trail_event_selectors'],
  prepare: () => (trail) => {
    const { trail_event_selectors: selectors } = trail.reported
    if (selectors === undefined) return between([], NAMES, [SELECTORS])
    // S3's ARNs differ from partition to partition.
    const partition = arnParts(trail.id)?.partition ?? 'aws'
    const isWhole = (event: SelectableEvent): boolean => isSelected(selectors, inPartition(event, partition))
    return { value: SORTS.filter(({ events }) => events.every(isWhole)).map(({ name }) => name) }
  },
}

function inPartition(event: SelectableEvent, partition: string): SelectableEvent {
  const arn = event['resources.ARN']
  return arn === undefined
    ? event
    : { ...event, 'resources.ARN': arn.replace('arn:aws:', `arn:${partition}:`) }
}
