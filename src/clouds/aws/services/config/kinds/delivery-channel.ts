import { byName, created, deleted } from '../../../reading/changing-call.ts'
import { operationsOf } from '../../../client/operation.ts'
import { keyId, toArn, toArnsOf } from '../../../reading/arn-parts.ts'
import { type KindSource, to } from '../../../reading/kind-source.ts'
import { string } from '../../../reading/shape.ts'

const config = operationsOf('config')

export const DELIVERY_CHANNEL: KindSource = {
  name: 'aws_config_delivery_channel',
  about: 'Where AWS Config delivers what it records of a region.',
  bases: [],
  ...config('DescribeDeliveryChannels'),
  list: 'DeliveryChannels',
  pageSize: null,
  id: 'name',
  nameFrom: 'name',
  arn: null,
  console: 'config/home?region={region}#/settings',
  tagsFrom: null,
  properties: {
    delivery_channel_s3_bucket_name: string('s3BucketName'),
    delivery_channel_s3_key_prefix: string('s3KeyPrefix'),
    delivery_channel_s3_kms_key_arn: string('s3KmsKeyArn'),
    delivery_channel_sns_topic_arn: string('snsTopicARN'),
    delivery_channel_frequency: string('configSnapshotDeliveryProperties.deliveryFrequency'),
  },
  changedBy: byName([...created('PutDeliveryChannel'), ...deleted('DeleteDeliveryChannel')]),
  edges: [
    ...to('aws_s3_bucket', 's3BucketName'),
    ...toArnsOf('aws_sns_topic', 'snsTopicARN', 'sns'),
    ...toArn('aws_kms_key', 's3KmsKeyArn', keyId),
  ],
}
