import {
  CreateLaunchTemplateCommand,
  CreateLaunchTemplateVersionCommand,
  type EC2Client,
  ModifyLaunchTemplateCommand,
  type RequestLaunchTemplateData,
} from '@aws-sdk/client-ec2'
import type { Random } from '../../../../sandbox/random.ts'
import { given, named, shareOf, type Turn } from './made.ts'
import { USER_DATA } from './user-data.ts'

type Data = RequestLaunchTemplateData

const TYPE: Data = { ImageId: 'ami-0123456789abcdef0', InstanceType: 't3.micro' }
const REQUIRED: Data = { MetadataOptions: { HttpTokens: 'required' } }
const ENCRYPTED: Data = disks(true)

function disks(...encrypted: readonly (boolean | undefined)[]): Data {
  return {
    BlockDeviceMappings: encrypted.map((Encrypted, index) => ({
      DeviceName: `/dev/sd${'abc'[index]}`,
      Ebs: { VolumeSize: 8, ...(Encrypted === undefined ? {} : { Encrypted }) },
    })),
  }
}

function interfaces(...publicly: readonly (boolean | undefined)[]): Data {
  return {
    NetworkInterfaces: publicly.map((AssociatePublicIpAddress, DeviceIndex) =>
      AssociatePublicIpAddress === undefined ? { DeviceIndex } : { DeviceIndex, AssociatePublicIpAddress },
    ),
  }
}

function runs(text: string): Data {
  return { UserData: Buffer.from(text).toString('base64') }
}

/** The versions of each; the default is the first, but for those with a star behind their name. */
const TEMPLATES: Readonly<Record<string, readonly Data[]>> = {
  safe: [{ ...REQUIRED, ...ENCRYPTED, ...interfaces(false) }],
  'no-word-of-tokens': [ENCRYPTED],
  'tokens-optional': [{ MetadataOptions: { HttpTokens: 'optional' } }],
  'no-metadata': [{ MetadataOptions: { HttpTokens: 'optional', HttpEndpoint: 'disabled' } }],
  'tokens-lost': [REQUIRED, {}],
  'tokens-mended': [{}, REQUIRED],
  'tokens-mended-by-default*': [{}, REQUIRED],
  'tokens-in-the-middle': [REQUIRED, { MetadataOptions: { HttpTokens: 'optional' } }, REQUIRED],
  'no-word-of-encryption': [{ ...REQUIRED, ...disks(undefined) }],
  'not-encrypted': [{ ...REQUIRED, ...disks(true, false) }],
  'encryption-lost': [
    { ...REQUIRED, ...ENCRYPTED },
    { ...REQUIRED, ...disks(false) },
  ],
  'public-address': [{ ...REQUIRED, ...interfaces(undefined, true) }],
  'public-address-later': [
    { ...REQUIRED, ...interfaces(false) },
    { ...REQUIRED, ...interfaces(true) },
  ],
}

/** Launch templates whose versions differ in what rules ask about. */
export async function createLaunchTemplates(ec2: EC2Client, turn: Turn, random: Random): Promise<void> {
  const scripts = Object.entries(USER_DATA).map(
    ([name, { text }]) => [`runs-${name}`, [{ ...REQUIRED, ...runs(text) }]] as const,
  )
  const later = [REQUIRED, { ...REQUIRED, ...runs(USER_DATA['in-yaml']?.text ?? '') }]
  const all = [...Object.entries(TEMPLATES), ...scripts, ['runs-later', later] as const]
  for (const [name, versions] of shareOf(all, turn, random, 0.1)) await createTemplate(ec2, name, versions)
}

async function createTemplate(ec2: EC2Client, name: string, [first, ...others]: readonly Data[]) {
  const { LaunchTemplate } = await ec2.send(
    new CreateLaunchTemplateCommand({
      LaunchTemplateName: name.replace('*', ''),
      LaunchTemplateData: { ...TYPE, ...first },
      TagSpecifications: name === 'safe' ? [] : named('launch-template', name),
    }),
  )
  const LaunchTemplateId = given(LaunchTemplate?.LaunchTemplateId)
  for (const data of others) {
    const LaunchTemplateData = { ...TYPE, ...data }
    await ec2.send(new CreateLaunchTemplateVersionCommand({ LaunchTemplateId, LaunchTemplateData }))
  }
  if (!name.endsWith('*')) return
  const DefaultVersion = String(others.length + 1)
  await ec2.send(new ModifyLaunchTemplateCommand({ LaunchTemplateId, DefaultVersion }))
}
