import { byName, changed, created } from '../../../reading/changing-call.ts'
import { ec2 } from '../operation.ts'
import type { BatchDetail } from '../../../reading/detail.ts'
import { MalformedAnswer } from '../../../client/failure.ts'
import type { KindSource } from '../../../reading/kind-source.ts'
import { bool, datetime, int, object, string, text } from '../../../reading/shape.ts'
import { isRecord } from '../../../reading/value-path.ts'
import { launchTemplateData } from './launch-template-data.ts'
import { operator } from './shared.ts'

/** The default version of each template with what its latest version says, and the template's tags. */
export const LAUNCH_TEMPLATE: KindSource = {
  name: 'aws_ec2_launch_template',
  about: 'What instances are started from, in its default and latest version.',
  bases: [],
  ...ec2('DescribeLaunchTemplateVersions'),
  // Without a template's ID these two are answered for all templates.
  parameters: { Versions: ['$Default', '$Latest'] },
  list: 'LaunchTemplateVersions',
  pageSize: 200,
  arrange: byTemplate,
  beside: {
    as: 'Template',
    tells: ['tags'],
    ...ec2('DescribeLaunchTemplates'),
    list: 'LaunchTemplates',
    pageSize: 200,
  },
  id: 'LaunchTemplateId',
  nameFrom: 'LaunchTemplateName',
  arn: { form: 'arn:{partition}:ec2:{region}:{account}:launch-template/{id}' },
  tagsFrom: 'Template.Tags',
  properties: {
    ctime: datetime('CreateTime'),
    version_number: int('VersionNumber'),
    version_description: text('VersionDescription'),
    created_by: string('CreatedBy'),
    is_default_version: bool('DefaultVersion'),
    launch_template_data: object('LaunchTemplateData', launchTemplateData),
    operator: object('Operator', operator),
    latest_version_number: int('Latest.VersionNumber'),
    latest_launch_template_data: object('Latest.LaunchTemplateData', launchTemplateData),
    image_id: string('LaunchTemplateData.ImageId'),
    latest_image_id: string('Latest.LaunchTemplateData.ImageId'),
  },
  changedBy: byName([
    ...changed(['CreateLaunchTemplateVersion', 'ModifyLaunchTemplate']),
    ...created('CreateLaunchTemplate'),
  ]),
  compared: {
    keys: {
      'launch_template_data.block_device_mappings': ['device_name'],
      'launch_template_data.network_interfaces': ['network_card_index', 'device_index'],
      'launch_template_data.tag_specifications': ['resource_type'],
      'latest_launch_template_data.block_device_mappings': ['device_name'],
      'latest_launch_template_data.network_interfaces': ['network_card_index', 'device_index'],
      'latest_launch_template_data.tag_specifications': ['resource_type'],
    },
  },
  edges: [],
  details: [
    imdsSupport('image_id', 'image_imds_support'),
    imdsSupport('latest_image_id', 'latest_image_imds_support'),
  ],
}

/** The image's metadata options, which count where neither template nor account say anything. */
function imdsSupport(by: string, property: string): BatchDetail {
  return {
    ...ec2('DescribeImages'),
    parameters: { IncludeDeprecated: true, IncludeDisabled: true },
    list: 'Images',
    pageSize: 1000,
    by,
    filter: 'image-id',
    id: 'ImageId',
    properties: { [property]: string('ImdsSupport') },
    costly: true,
  }
}

/** Each default version, with the one of the highest number as `Latest`. */
function byTemplate(versions: readonly unknown[]): readonly unknown[] {
  const defaults = new Map<unknown, Readonly<Record<string, unknown>>>()
  const latest = new Map<unknown, Readonly<Record<string, unknown>>>()
  for (const version of versions) {
    if (!isRecord(version)) throw new MalformedAnswer('a launch template version is not an object')
    const { LaunchTemplateId: id, DefaultVersion: isDefault } = version
    if (isDefault === true) defaults.set(id, version)
    const known = latest.get(id)
    if (known === undefined || numberOf(known) <= numberOf(version)) latest.set(id, version)
  }
  const templates: unknown[] = []
  for (const [id, newest] of latest) {
    const version = defaults.get(id)
    if (version === undefined)
      throw new MalformedAnswer(`launch template ${String(id)} has no default version`)
    templates.push({ ...version, Latest: newest })
  }
  return templates
}

function numberOf({ VersionNumber: number }: Readonly<Record<string, unknown>>): number {
  return typeof number === 'number' ? number : 0
}
