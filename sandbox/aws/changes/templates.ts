import type * as Ec2 from '@aws-sdk/client-ec2'
import { type Changes, type Cloud, theOne, refuse } from './cloud.ts'

function templateOf({ region }: Cloud, id: string | undefined): Ec2.LaunchTemplate {
  const isIt = ({ LaunchTemplateId }: Ec2.LaunchTemplate) => LaunchTemplateId === id
  return theOne(region.launchTemplates, isIt, 'InvalidLaunchTemplateId.NotFound', id)
}

function versionsOf({ region }: Cloud, id: string | undefined): readonly Ec2.LaunchTemplateVersion[] {
  return region.launchTemplateVersions.filter(({ LaunchTemplateId }) => LaunchTemplateId === id)
}

function versionOf(cloud: Cloud, id: string | undefined, number: string): Ec2.LaunchTemplateVersion {
  const isIt = ({ VersionNumber }: Ec2.LaunchTemplateVersion) => String(VersionNumber) === number
  return theOne(versionsOf(cloud, id), isIt, 'InvalidLaunchTemplateId.VersionNotFound', number)
}

/** Structures that are given replace those of the source, with everything in them (API_CreateLaunchTemplateVersion). */
function createVersion(cloud: Cloud, input: Ec2.CreateLaunchTemplateVersionCommandInput): object {
  const { LaunchTemplateId, SourceVersion, LaunchTemplateData } = input
  const template = templateOf(cloud, LaunchTemplateId)
  const source = SourceVersion === undefined ? {} : versionOf(cloud, LaunchTemplateId, SourceVersion)
  const VersionNumber = (template.LatestVersionNumber ?? 0) + 1
  const made: Ec2.LaunchTemplateVersion = {
    LaunchTemplateId,
    LaunchTemplateName: template.LaunchTemplateName,
    VersionNumber,
    CreateTime: new Date(),
    CreatedBy: template.CreatedBy,
    DefaultVersion: false,
    LaunchTemplateData: {
      ...('LaunchTemplateData' in source ? source.LaunchTemplateData : {}),
      ...(LaunchTemplateData as Ec2.ResponseLaunchTemplateData),
    },
  }
  template.LatestVersionNumber = VersionNumber
  cloud.region.launchTemplateVersions.push(made)
  return { LaunchTemplateVersion: made }
}

function modify(
  cloud: Cloud,
  { LaunchTemplateId, DefaultVersion }: Ec2.ModifyLaunchTemplateCommandInput,
): object {
  const template = templateOf(cloud, LaunchTemplateId)
  const chosen = versionOf(cloud, LaunchTemplateId, DefaultVersion ?? '')
  template.DefaultVersionNumber = chosen.VersionNumber
  for (const version of versionsOf(cloud, LaunchTemplateId)) version.DefaultVersion = version === chosen
  return {}
}

function deleteVersions(cloud: Cloud, input: Ec2.DeleteLaunchTemplateVersionsCommandInput): object {
  const { LaunchTemplateId, Versions = [] } = input
  const gone = new Set(Versions.map((number) => versionOf(cloud, LaunchTemplateId, number)))
  if ([...gone].some(({ DefaultVersion }) => DefaultVersion === true)) {
    refuse('OperationNotPermitted', 'The default version cannot be deleted.')
  }
  cloud.region.launchTemplateVersions = cloud.region.launchTemplateVersions.filter((one) => !gone.has(one))
  return {}
}

function requestFleet(cloud: Cloud, { SpotFleetRequestConfig }: Ec2.RequestSpotFleetCommandInput): object {
  const SpotFleetRequestId = `sfr-${cloud.id('f').slice(2)}`
  const made: Ec2.SpotFleetRequestConfig = {
    SpotFleetRequestId,
    SpotFleetRequestConfig: SpotFleetRequestConfig ?? { IamFleetRole: '', TargetCapacity: 0 },
    SpotFleetRequestState: 'active',
    ActivityStatus: 'pending_fulfillment',
    CreateTime: new Date(),
    Tags: [],
  }
  cloud.region.spotFleetRequests.push(made)
  cloud.later(() => {
    made.ActivityStatus = 'fulfilled'
  })
  return { SpotFleetRequestId }
}

function cancelFleets(cloud: Cloud, input: Ec2.CancelSpotFleetRequestsCommandInput): object {
  const { SpotFleetRequestIds = [], TerminateInstances } = input
  for (const id of SpotFleetRequestIds) {
    const isIt = ({ SpotFleetRequestId }: Ec2.SpotFleetRequestConfig) => SpotFleetRequestId === id
    const request = theOne(cloud.region.spotFleetRequests, isIt, 'InvalidSpotFleetRequestId.NotFound', id)
    request.SpotFleetRequestState =
      TerminateInstances === true ? 'cancelled_terminating' : 'cancelled_running'
  }
  return {}
}

export const TEMPLATE_CHANGES: Changes = {
  CancelSpotFleetRequests: cancelFleets,
  CreateLaunchTemplateVersion: createVersion,
  DeleteLaunchTemplateVersions: deleteVersions,
  ModifyLaunchTemplate: modify,
  RequestSpotFleet: requestFleet,
}
