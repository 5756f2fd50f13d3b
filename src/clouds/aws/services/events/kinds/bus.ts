import { byName, changed, created } from '../../../reading/changing-call.ts'
import { operationsOf } from '../../../client/operation.ts'
import type { Detail } from '../../../reading/detail.ts'
import type { KindSource } from '../../../reading/kind-source.ts'
import { datetime, document, present, string, tags, text } from '../../../reading/shape.ts'

const events = operationsOf('events')

const DETAILS: readonly Detail[] = [
  {
    ...events('DescribeEventBus'),
    idParameter: 'Name',
    eachByItself: true,
    costly: true,
    answer: 'Arn',
    changedBy: byName(changed(['UpdateEventBus'])),
    properties: { kms_key_identifier: string('KmsKeyIdentifier') },
  },
  {
    ...events('ListTagsForResource'),
    idParameter: 'ResourceARN',
    idFrom: 'arn',
    eachByItself: true,
    costly: true,
    answer: null,
    properties: { tags: tags('Tags') },
  },
]

export const EVENT_BUS: KindSource = {
  name: 'aws_event_bus',
  about: 'A bus of EventBridge: who may put events on it. Every region has the bus `default`.',
  bases: [],
  ...events('ListEventBuses'),
  list: 'EventBuses',
  pageSize: 100,
  paging: { token: 'NextToken', next: 'NextToken', size: 'Limit' },
  id: 'Name',
  nameFrom: 'Name',
  arn: { from: 'Arn', form: 'arn:{partition}:events:{region}:{account}:event-bus/{id}' },
  console: 'events/home?region={region}#/eventbus/{id}',
  tagsFrom: null,
  properties: {
    ctime: datetime('CreationTime'),
    mtime: datetime('LastModifiedTime'),
    description: text('Description'),
    policy: document('Policy'),
    policy_set: present('Policy'),
    managed_by: string('ManagedBy'),
  },
  changedBy: byName([
    ...created('CreateEventBus'),
    // About the default bus they name none, so nobody is found for that.
    ...changed(['PutPermission', 'RemovePermission'], { of: ['policy', 'policy_set'] }),
  ]),
  compared: {
    volatile: ['mtime'],
    keys: { 'policy.Statement': ['Sid'] },
    caseless: ['policy.Statement.Action', 'policy.Statement.NotAction'],
  },
  edges: [],
  details: DETAILS,
}
