import type { LaunchTemplateVersion, ResponseLaunchTemplateData } from '@aws-sdk/client-ec2'
import { USER_DATA } from '../estate/user-data.ts'
import type { Listed } from '../listed.ts'
import { eachOf, firstOf, type Oracle } from './oracle.ts'

type Data = ResponseLaunchTemplateData

/** What the default version says and what the last one does; one may be both. */
type Template = readonly [id: string, said: readonly Data[]]

const template = eachOf<Template>('aws_ec2_launch_template', templatesOf, ([id]) => id)

function templatesOf({ templateVersions }: Listed): readonly Template[] {
  const byId = Map.groupBy(templateVersions, ({ LaunchTemplateId = '' }) => LaunchTemplateId)
  return [...byId].map(([id, versions]) => {
    const last = Math.max(...versions.map(numberOf))
    const counting = versions.filter((one) => one.DefaultVersion === true || numberOf(one) === last)
    return [id, counting.map(({ LaunchTemplateData = {} }) => LaunchTemplateData)]
  })
}

function numberOf({ VersionNumber = 0 }: LaunchTemplateVersion): number {
  return VersionNumber
}

function disksOf({ BlockDeviceMappings = [] }: Data) {
  return BlockDeviceMappings.flatMap(({ Ebs }) => (Ebs === undefined ? [] : [Ebs]))
}

const SECRETS = new Set(
  Object.values(USER_DATA).flatMap(({ text, secret }) =>
    secret ? [Buffer.from(text).toString('base64')] : [],
  ),
)

export const LAUNCH_TEMPLATE_ORACLES: readonly Oracle[] = [
  template('aws-ec2-launch-template-imdsv1-allowed', ([, said]) => {
    const options = said.map(({ MetadataOptions = {} }) => MetadataOptions)
    const isAllowed = options.some(
      ({ HttpTokens, HttpEndpoint }) => HttpTokens !== 'required' && HttpEndpoint !== 'disabled',
    )
    const isSaid = options.some(({ HttpTokens }) => HttpTokens === 'optional')
    return isAllowed && firstOf('medium', [!isSaid, 'low'])
  }),
  template('aws-ec2-launch-template-not-encrypted', ([, said]) => {
    const disks = said.flatMap(disksOf)
    const isSaid = disks.some(({ Encrypted }) => Encrypted === false)
    return disks.some(({ Encrypted }) => Encrypted !== true) && firstOf('medium', [!isSaid, 'low'])
  }),
  template(
    'aws-ec2-launch-template-public-address',
    ([, said]) =>
      said
        .flatMap(({ NetworkInterfaces = [] }) => NetworkInterfaces)
        .some(({ AssociatePublicIpAddress }) => AssociatePublicIpAddress === true) && 'medium',
  ),
  template(
    'aws-ec2-launch-template-secrets-in-user-data',
    ([, said]) => said.some(({ UserData = '' }) => SECRETS.has(UserData)) && 'high',
  ),
]
