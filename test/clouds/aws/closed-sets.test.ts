import { describe, expect, it } from '@jest/globals'
import { join } from 'node:path'
import { closedSetsOf } from '../../../scripts/closed-sets.ts'
import { answerOf, readAwsModel, typeAt } from '../../../scripts/aws-model.ts'
import { AWS_KINDS } from '../../../src/clouds/aws/kinds.ts'
import { SERVICES } from '../../../src/clouds/aws/services.ts'
import type { ValueType } from '../../../src/model/kind.ts'

const MODULES = join(process.cwd(), 'node_modules')

function typeOf(kind: string, path: string): ValueType | undefined {
  let type: ValueType | undefined = { type: 'object', properties: AWS_KINDS.get(kind)?.properties ?? {} }
  for (const name of path.split('.')) {
    while (type?.type === 'array') type = type.items
    type = type?.type === 'object' ? type.properties[name] : undefined
  }
  while (type?.type === 'array') type = type.items
  return type
}

describe('the closed sets', () => {
  it.each(SERVICES)(
    'of $name are what the SDK’s types say, and every path of a kind is in them',
    (service) => {
      const { sets, unknown } = closedSetsOf(service, MODULES)
      expect(service.closedSets ?? { sets: {}, kinds: {} }).toEqual(sets)
      // What the reader puts there itself, rows of the credential report, numbers in a map, and attributes, which are a map of
      // texts.
      const own = unknown.filter(
        (path) =>
          !/^aws_root_user\.|: (ForEveryone\.Listed|Made\.\w+|Users\[\]\..*|SummaryMap\.\w+|Attributes\.\w+)$/.test(
            path,
          ),
      )
      expect(own).toEqual([])
    },
  )

  it.each([
    ['aws_ec2_instance', 'instance_state.name', 'pending|running|shutting-down|stopped|stopping|terminated'],
    ['aws_ec2_instance', 'instance_status', 'busy|running|stopped|terminated|unknown'],
    ['aws_ec2_volume', 'volume_attachments.state', 'attached|attaching|busy|detached|detaching'],
    ['aws_ec2_network_acl', 'acl_entries.rule_action', 'allow|deny'],
    [
      'aws_ec2_launch_template',
      'latest_launch_template_data.metadata_options.http_tokens',
      'optional|required',
    ],
    ['aws_ec2_launch_template', 'launch_metadata.tokens_from', 'template|account|image|aws'],
    [
      'aws_ec2_account_settings',
      'snapshot_block_public_access_state',
      'block-all-sharing|block-new-sharing|unblocked',
    ],
    [
      'aws_s3_bucket',
      'bucket_ownership.object_ownership',
      'BucketOwnerEnforced|BucketOwnerPreferred|ObjectWriter',
    ],
    ['aws_cloud_trail', 'trail_event_selectors.event_selectors.read_write_type', 'All|ReadOnly|WriteOnly'],
    ['aws_region', 'opt_in_status', 'opt-in-not-required|opted-in|not-opted-in'],
    [
      'aws_ec2_security_group',
      'internet_exposure.interfaces.grade',
      'closed|open-but-blocked|exposed-but-stopped|reachable',
    ],
    ['aws_ec2_security_group', 'internet_ingress.family', 'ipv4|ipv6'],
  ])('%s: %s is %s', (kind, path, values) => {
    expect(typeOf(kind, path)).toEqual({ type: 'string', values: values.split('|') })
  })

  it.each([
    ['aws_ec2_security_group', 'group_ip_permissions.ip_protocol', 'numbers are protocols too'],
    ['aws_ec2_reserved_instances', 'reservation_product_description', 'AWS’s own set lacks SUSE Linux'],
    ['aws_ec2_instance', 'instance_id', 'nobody lists ids'],
  ])('%s: %s is open, since %s', (kind, path) => {
    expect(typeOf(kind, path) ?? { type: 'string' }).toEqual({ type: 'string' })
  })

  it('are found along paths through lists and maps of AWS’s names', () => {
    const folder = join(MODULES, '@aws-sdk', 'client-ec2')
    const model = readAwsModel([folder])
    expect(answerOf([folder], 'DescribeVolumes')).toBe('DescribeVolumesResult')
    expect(typeAt(model, 'DescribeVolumesResult', 'Volumes[].Attachments[].State')).toBe(
      'VolumeAttachmentState',
    )
    expect(typeAt(model, 'DescribeVolumesResult', 'Volumes[].Nothing')).toBeNull()
    expect(model.sets.get('VolumeState')).toEqual(
      ['available', 'creating', 'deleted', 'deleting', 'error', 'in_use'].map((one) => one.replace('_', '-')),
    )
  })
})
