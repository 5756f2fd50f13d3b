import { byName, changed, created, deleted, mended } from '../../../reading/changing-call.ts'
import { operationsOf } from '../../../client/operation.ts'
import type { KindSource } from '../../../reading/kind-source.ts'
import { bool, datetime, object, oneOf, string, strings } from '../../../reading/shape.ts'

const config = operationsOf('config')

/** Without names Config tells of the customer's own recorder alone, of which a region has one at most. */
export const RECORDER: KindSource = {
  name: 'aws_config_recorder',
  about: 'What AWS Config records of a region’s resources, and whether it does.',
  bases: [],
  ...config('DescribeConfigurationRecorders'),
  list: 'ConfigurationRecorders',
  pageSize: null,
  id: 'name',
  nameFrom: 'name',
  arn: { from: 'arn', form: 'arn:{partition}:config:{region}:{account}:configuration-recorder/{id}' },
  console: 'config/home?region={region}#/settings',
  tagsFrom: null,
  properties: {
    recorder_role_arn: string('roleARN'),
    recorder_service_principal: string('servicePrincipal'),
    recorder_recording_frequency: oneOf('recordingMode.recordingFrequency', ['CONTINUOUS', 'DAILY']),
    recorder_group: object('recordingGroup', {
      all_supported: bool('allSupported'),
      include_global_resource_types: bool('includeGlobalResourceTypes'),
      resource_types: strings('resourceTypes[]'),
      excluded_resource_types: strings('exclusionByResourceTypes.resourceTypes[]'),
      recording_strategy: string('recordingStrategy.useOnly'),
    }),
    recorder_status: object('Status', {
      recording: bool('recording'),
      last_status: string('lastStatus'),
      last_error_code: string('lastErrorCode'),
      last_error_message: string('lastErrorMessage'),
      last_start_time: datetime('lastStartTime'),
      last_stop_time: datetime('lastStopTime'),
      last_status_change_time: datetime('lastStatusChangeTime'),
    }),
  },
  beside: {
    ...config('DescribeConfigurationRecorderStatus'),
    list: 'ConfigurationRecordersStatus',
    pageSize: null,
    as: 'Status',
    tells: ['recorder_status'],
  },
  changedBy: byName([
    ...created('PutConfigurationRecorder'),
    ...deleted('DeleteConfigurationRecorder'),
    { event: 'StopConfigurationRecorder', did: 'switched off' },
    ...mended('StartConfigurationRecorder'),
    ...changed(['AssociateResourceTypes', 'DisassociateResourceTypes']),
  ]),
  compared: {
    volatile: [
      'recorder_status.last_status',
      'recorder_status.last_error_code',
      'recorder_status.last_error_message',
      'recorder_status.last_status_change_time',
    ],
  },
  edges: [],
}
