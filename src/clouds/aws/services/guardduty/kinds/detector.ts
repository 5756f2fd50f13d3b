import { operationsOf } from '../../../client/operation.ts'
import { byName, changed, created, deleted, mended } from '../../../reading/changing-call.ts'
import type { KindSource } from '../../../reading/kind-source.ts'
import { datetimeText, list, string, tagMap } from '../../../reading/shape.ts'

const guardduty = operationsOf('guardduty')

/** A region has one detector or none; a suspended one has the status DISABLED. */
export const DETECTOR: KindSource = {
  name: 'aws_guard_duty_detector',
  about: 'GuardDuty in a region: whether it watches, and what.',
  bases: [],
  ...guardduty('ListDetectors'),
  list: 'DetectorIds',
  pageSize: 50,
  arrange: (ids) => ids.map((id) => ({ DetectorId: id })),
  id: 'DetectorId',
  nameFrom: 'DetectorId',
  arn: { form: 'arn:{partition}:guardduty:{region}:{account}:detector/{id}' },
  console: 'guardduty/home?region={region}#/settings',
  tagsFrom: null,
  properties: {},
  changedBy: byName([...created('CreateDetector'), ...deleted('DeleteDetector')]),
  compared: { keys: { features: ['name'], 'features.additional_configuration': ['name'] } },
  edges: [],
  details: [
    {
      ...guardduty('GetDetector'),
      idParameter: 'DetectorId',
      answer: 'Status',
      changedBy: byName([...changed(['UpdateDetector']), ...mended('CreateDetector')]),
      properties: {
        ctime: datetimeText('CreatedAt'),
        tags: tagMap('Tags'),
        status: string('Status'),
        finding_publishing_frequency: string('FindingPublishingFrequency'),
        features: list('Features', {
          name: string('Name'),
          status: string('Status'),
          managed_by: string('ManagedBy'),
          additional_configuration: list('AdditionalConfiguration', {
            name: string('Name'),
            status: string('Status'),
          }),
        }),
      },
    },
  ],
}
