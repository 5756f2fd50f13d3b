import type { NewEvent } from '../../../sandbox/aws/cloudtrail/event-log.ts'
import { MANAGEMENT } from './all.ts'
import type { Played } from './change-case.ts'

/** How CloudTrail logs the call that makes the change of a rule, in CloudTrail's form. */
interface LoggedCall extends Pick<NewEvent, 'service' | 'name' | 'region'> {
  /** What the report says that it did. */
  readonly did: string
  readonly request: (of: Played) => object
  /** Type of what CloudTrail lists for the event, under its id; absent: the event lists nothing. */
  readonly lists?: string
}

const HOME = 'eu-central-1'
/** Where CloudTrail logs what is global. */
const GLOBAL = 'us-east-1'

function idOf({ id, found }: Played): string {
  return id ?? found
}

/**
 * By rule: a sample over services, over the two ways to look events up, and over what is global and what is not. Of what is
 * looked up by name each event takes a request, and a run has 20 for an account and region.
 */
export const CALLS: Readonly<Record<string, LoggedCall>> = {
  'aws-ec2-security-group-internet-ingress-changed': {
    service: 'ec2',
    name: 'AuthorizeSecurityGroupIngress',
    region: HOME,
    did: 'opened',
    request: (of) => ({
      groupId: idOf(of),
      ipPermissions: {
        items: [
          {
            ipProtocol: 'tcp',
            fromPort: 8443,
            toPort: 8443,
            ipRanges: { items: [{ cidrIp: '0.0.0.0/0' }] },
          },
        ],
      },
    }),
    lists: 'AWS::EC2::SecurityGroup',
  },
  'aws-ec2-flow-log-deleted-changed': {
    service: 'ec2',
    name: 'DeleteFlowLogs',
    region: HOME,
    did: 'deleted',
    request: (of) => ({ DeleteFlowLogsRequest: { FlowLogId: { tag: 1, content: idOf(of) } } }),
  },
  'aws-s3-bucket-policy-principal-changed': {
    service: 's3',
    name: 'PutBucketPolicy',
    region: HOME,
    did: 'changed',
    request: (of) => ({ bucketName: idOf(of), policy: '' }),
    lists: 'AWS::S3::Bucket',
  },
  'aws-iam-trust-changed': {
    service: 'iam',
    name: 'UpdateAssumeRolePolicy',
    region: GLOBAL,
    did: 'changed',
    request: (of) => ({ roleName: idOf(of) }),
    lists: 'AWS::IAM::Role',
  },
  'aws-organizations-policy-changed': {
    service: 'organizations',
    name: 'DetachPolicy',
    region: GLOBAL,
    did: 'changed',
    request: (of) => ({ policyId: idOf(of), targetId: 'r-sbox' }),
  },
  'aws-cloudtrail-trail-stopped-changed': {
    service: 'cloudtrail',
    name: 'StopLogging',
    region: HOME,
    did: 'switched off',
    request: (of) => ({ name: `arn:aws:cloudtrail:${HOME}:${MANAGEMENT}:trail/${idOf(of)}` }),
  },
  'aws-sns-topic-public-changed': {
    service: 'sns',
    name: 'SetTopicAttributes',
    region: HOME,
    did: 'changed',
    request: (of) => ({
      topicArn: `arn:aws:sns:${HOME}:${MANAGEMENT}:${idOf(of)}`,
      attributeName: 'Policy',
    }),
  },
  'aws-guardduty-off-changed': {
    service: 'guardduty',
    name: 'UpdateDetector',
    region: HOME,
    did: 'changed',
    request: (of) => ({ detectorId: idOf(of), enable: false }),
  },
}

/** The event, but for who did it and when. */
export function eventOf(call: LoggedCall, of: Played): Omit<NewEvent, 'by' | 'at'> {
  const { service, name, region, request, lists } = call
  const resources = lists === undefined ? {} : { [idOf(of)]: lists }
  return { service, name, region, request: request(of), resources }
}
