import type { FindingSubject } from '../../model/finding.ts'

/** Console domains by partition; the others have none that outsiders can open. */
const DOMAINS: Readonly<Record<string, string>> = {
  aws: 'console.aws.amazon.com',
  'aws-cn': 'console.amazonaws.cn',
  'aws-us-gov': 'console.amazonaws-us-gov.com',
}

const PAGES: Readonly<Record<string, string>> = {
  aws_ec2_security_group: 'ec2 SecurityGroup:groupId',
  aws_ec2_instance: 'ec2 InstanceDetails:instanceId',
  aws_ec2_volume: 'ec2 VolumeDetails:volumeId',
  aws_ec2_network_interface: 'ec2 NetworkInterface:networkInterfaceId',
  aws_vpc: 'vpcconsole VpcDetails:VpcId',
  aws_ec2_subnet: 'vpcconsole SubnetDetails:subnetId',
}

/** The resource's page in the AWS console (of whichever account is signed in), or null where none is known. */
export function consoleLink(subject: FindingSubject, partition: string): string | null {
  const domain = DOMAINS[partition]
  const [service, anchor] = PAGES[subject.kind]?.split(' ') ?? []
  if (domain === undefined || service === undefined || anchor === undefined) return null
  if (!/^[a-z]+-[0-9a-f]+$/.test(subject.id) || !/^[a-z]+(-[a-z]+)+-\d+$/.test(subject.region)) return null
  return `https://${subject.region}.${domain}/${service}/home?region=${subject.region}#${anchor}=${subject.id}`
}
