import type { LaunchTemplateVersion, ResponseLaunchTemplateData } from '@aws-sdk/client-ec2'
import { USER_DATA } from '../estate/user-data.ts'
import type { Listed } from '../listed.ts'
import { eachOf, firstOf, type Oracle, UNKNOWN } from './oracle.ts'

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

function optionsOf([, said]: Template) {
  return said.map(({ MetadataOptions = {} }) => MetadataOptions)
}

/** What a version leaves open the account's default settles, which moto does not tell. */
export function templatesInDoubt(place: Listed): readonly Template[] {
  return templatesOf(place).filter((one) => optionsOf(one).some(({ HttpTokens }) => HttpTokens === undefined))
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
  template('aws-ec2-launch-template-imdsv1-allowed', (one) => {
    const served = optionsOf(one).filter(({ HttpEndpoint }) => HttpEndpoint !== 'disabled')
    if (served.some(({ HttpTokens }) => HttpTokens === 'optional')) return 'medium'
    return served.some(({ HttpTokens }) => HttpTokens === undefined) && UNKNOWN
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
