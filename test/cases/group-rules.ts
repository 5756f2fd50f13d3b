import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { IpPermission, SecurityGroup } from '@aws-sdk/client-ec2'
import { type CliFile, type RecordedAnswer, readCliFile } from '../../sandbox/aws/recording.ts'
import { type Case, cliCase } from './play.ts'

/** A case whose groups were recorded without their rules, with the rules that AWS lists for them: `sgr-GROUP-NUMBER`. */
export function withGroupRules(folder: string): Case {
  const one = cliCase(folder)
  const recording = [...one.recording].map(([account, regions]) => {
    const path = join(import.meta.dirname, 'data', folder, `${account}.json`)
    const { ops } = JSON.parse(readFileSync(path, 'utf8')) as CliFile
    const { SecurityGroups: groups } = ops['DescribeSecurityGroups'] as unknown as {
      SecurityGroups: readonly SecurityGroup[]
    }
    const rules = groups.flatMap(groupRules)
    return [
      account,
      new Map([...regions].map(([region, answers]) => [region, withRules(answers, rules, account)])),
    ] as const
  })
  return { ...one, recording: new Map(recording) }
}

type Rule = NonNullable<CliFile['ops'][string]>

function withRules(
  answers: ReadonlyMap<string, RecordedAnswer>,
  rules: readonly Rule[],
  account: string,
): ReadonlyMap<string, RecordedAnswer> {
  const ops = { DescribeSecurityGroupRules: { SecurityGroupRules: rules } }
  return new Map([...answers, ...readCliFile({ ops }, account)])
}

export function groupRules({ GroupId = '', OwnerId = '', IpPermissions = [] }: SecurityGroup): Rule[] {
  return IpPermissions.flatMap(sourcesOf).map((source, index) =>
    Object.assign(
      {
        SecurityGroupRuleId: `sgr-${GroupId.replace('sg-', '')}-${index}`,
        GroupId,
        GroupOwnerId: OwnerId,
        IsEgress: false,
        Tags: [],
      },
      source,
    ),
  )
}

/** A rule has one source, and ports even where a permission has none. */
function sourcesOf(permission: IpPermission) {
  const {
    IpProtocol,
    FromPort = -1,
    ToPort = -1,
    IpRanges,
    Ipv6Ranges,
    PrefixListIds,
    UserIdGroupPairs,
  } = permission
  const common = { IpProtocol, FromPort, ToPort }
  return [
    ...(IpRanges ?? []).map(({ CidrIp }) => Object.assign({ CidrIpv4: CidrIp }, common)),
    ...(Ipv6Ranges ?? []).map(({ CidrIpv6 }) => Object.assign({ CidrIpv6 }, common)),
    ...(PrefixListIds ?? []).map(({ PrefixListId }) => Object.assign({ PrefixListId }, common)),
    ...(UserIdGroupPairs ?? []).map(({ GroupId }) =>
      Object.assign({ ReferencedGroupInfo: { GroupId } }, common),
    ),
  ]
}
