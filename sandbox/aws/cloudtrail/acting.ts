import { CHANGES } from '../changes/changes.ts'
import { Cloud } from '../changes/cloud.ts'
import { AwsFault } from '../errors.ts'
import type { Account } from '../account.ts'
import type { CallerOfEvent } from './callers.ts'
import { eventLog } from './event-log.ts'

interface Act {
  readonly region: string
  readonly by: CallerOfEvent
  /** Now unless given. */
  readonly at?: Date
}

/**
 * Changes something of EC2 in the account as somebody's call would, and has CloudTrail log it, also where EC2 refuses it.
 * Answers what EC2 answers.
 */
export function act(account: Account, operation: string, input: object, { region, by, at }: Act): object {
  const apply = CHANGES[operation]
  if (apply === undefined) throw new Error(`The sandbox does not play ${operation}.`)
  const cloudIn = (code: string): Cloud => new Cloud(account.region(code), cloudIn)
  const cloud = cloudIn(region)
  const log = (more: { readonly response?: object; readonly errorCode?: string }): void =>
    account.of(eventLog).add(account.id, {
      region,
      name: operation,
      service: 'ec2',
      by,
      ...(at === undefined ? {} : { at }),
      request: loggedInput(operation, input),
      resources: resourcesOf(operation, input),
      ...more,
    })
  try {
    const response = apply(cloud, structuredClone(input) as never)
    while (cloud.isBusy) cloud.pass()
    log({ response: loggedAnswer(operation, response) })
    return response
  } catch (error) {
    if (error instanceof AwsFault) log({ errorCode: `Client.${error.code}` })
    throw error
  }
}

/** Operations of EC2's newer protocol: their requests are logged whole, under their name, as they were sent. */
const NEWER = new Set([
  'CreateFlowLogs',
  'DeleteFlowLogs',
  'DisableEbsEncryptionByDefault',
  'EnableEbsEncryptionByDefault',
  'ModifyInstanceMetadataDefaults',
  'ModifySecurityGroupRules',
])

function loggedInput(operation: string, input: object): object {
  if (operation === 'ModifySnapshotAttribute') return snapshotAttribute(input)
  return NEWER.has(operation) ? { [`${operation}Request`]: numbered(input) } : lowered(input)
}

function loggedAnswer(operation: string, answer: object): object {
  const [only] = Object.values(answer) as unknown[]
  if (NEWER.has(operation)) return { [`${operation}Response`]: lowered(answer) }
  return only === true || only === undefined ? { _return: true } : lowered(answer)
}

/** `GroupId: 'sg-1', IpPermissions: […]` → `groupId: 'sg-1', ipPermissions: { items: […] }`. */
function lowered(value: unknown): object {
  return changedValue(
    value,
    (name) => name.charAt(0).toLowerCase() + name.slice(1),
    (items) => (items.length === 0 ? {} : { items }),
  ) as object
}

/** `FlowLogIds: ['fl-1']` → `FlowLogId: { tag: 1, content: 'fl-1' }`. */
function numbered(value: unknown): unknown {
  const named = changedValue(
    value,
    (name) => name.replace(/(Id|Rule)s$/, '$1'),
    (items) => {
      const all = items.map((item, index) =>
        typeof item === 'object' && item !== null
          ? { ...item, tag: index + 1 }
          : { tag: index + 1, content: item },
      )
      return all.length === 1 ? all[0] : all
    },
  )
  return typeof named === 'object' && named !== null && Object.keys(named).length === 0 ? '' : named
}

function changedValue(
  value: unknown,
  name: (member: string) => string,
  list: (items: readonly unknown[]) => unknown,
): unknown {
  if (Array.isArray(value)) return list(value.map((item) => changedValue(item, name, list)))
  if (value instanceof Date) return value.toISOString()
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).flatMap(([member, inner]) =>
      inner === undefined ? [] : [[name(member), changedValue(inner, name, list)]],
    ),
  )
}

function snapshotAttribute(input: object): object {
  const {
    SnapshotId,
    OperationType = 'add',
    GroupNames = [],
    UserIds = [],
  } = input as {
    readonly SnapshotId?: string
    readonly OperationType?: string
    readonly GroupNames?: readonly string[]
    readonly UserIds?: readonly string[]
  }
  const items = [...GroupNames.map((group) => ({ group })), ...UserIds.map((userId) => ({ userId }))]
  return {
    snapshotId: SnapshotId,
    createVolumePermission: { [OperationType]: { items } },
    attributeType: 'CREATE_VOLUME_PERMISSION',
  }
}

/** By the parameter that names it. CloudTrail lists no resources with the newer operations. */
const TYPES: Readonly<Record<string, string>> = {
  GroupId: 'AWS::EC2::SecurityGroup',
  ImageId: 'AWS::EC2::Ami',
  InstanceId: 'AWS::EC2::Instance',
  NetworkAclId: 'AWS::EC2::NetworkAcl',
  RouteTableId: 'AWS::EC2::RouteTable',
  SnapshotId: 'AWS::EC2::Snapshot',
  SubnetId: 'AWS::EC2::Subnet',
  VpcId: 'AWS::EC2::VPC',
}

function resourcesOf(operation: string, input: object): Readonly<Record<string, string>> {
  if (NEWER.has(operation) && operation !== 'ModifySecurityGroupRules') return {}
  return Object.fromEntries(
    Object.entries(input).flatMap(([name, value]) => {
      const type = TYPES[name]
      return type === undefined || typeof value !== 'string' ? [] : [[value, type] as const]
    }),
  )
}
