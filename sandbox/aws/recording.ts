import * as sdk from '@aws-sdk/client-ec2'
import { NormalizedSchema } from '@smithy/core/schema'
import type { StaticOperationSchema } from '@smithy/types'
import type { Identified } from './answer.ts'
import { EC2_PROTOCOL } from './ec2/protocol.ts'
import { EC2 } from './ec2/service.ts'
import { AwsFault } from './errors.ts'
import { listParameter } from './parameters.ts'
import type { Answer } from './protocols/protocol.ts'
import { denied } from './service.ts'
import { renderElement, type XmlValue } from './xml.ts'

type Members = { readonly [name: string]: XmlValue }

/** What AWS said to one operation: the items of its list, the members of its answer, or an error. */
export type RecordedAnswer =
  { readonly items: readonly Members[] } | { readonly members: Members } | { readonly error: AwsFault }

/** By account, region and operation. Where nothing is recorded, the sandbox answers: nothing is there. */
export type Recording = ReadonlyMap<string, ReadonlyMap<string, ReadonlyMap<string, RecordedAnswer>>>

/** Answers of several accounts, members under the names that EC2's query XML gives them. */
export interface WorldFile {
  /** The account that the credentials belong to. */
  readonly caller: string
  /** Enabled regions; us-east-1 unless given. */
  readonly regions?: readonly string[]
  readonly accounts: Readonly<Record<string, Readonly<Record<string, Readonly<Record<string, unknown>>>>>>
}

/** Answers of one account in one region, members under the names that the AWS CLI prints. */
export interface CliFile {
  readonly ops: Readonly<Record<string, Members>>
  /** Operations that are refused. */
  readonly deny?: readonly string[]
}

/** The recorded answer; null where nothing was recorded. Lists of ids and filters by members are heeded. */
export function answerRecorded(recording: Recording, call: Identified): Answer | null {
  const { service, operation, account, region, parameters } = call
  const recorded = service === EC2.name ? recording.get(account)?.get(region)?.get(operation) : undefined
  if (recorded === undefined) return null
  if ('error' in recorded) return EC2_PROTOCOL.fault(recorded.error)
  if ('members' in recorded) return EC2_PROTOCOL.answer(operation, renderEach(recorded.members))
  const items = recorded.items.filter((item) => isAskedFor(item, parameters))
  return EC2_PROTOCOL.answer(operation, renderElement(listElement(operation), items))
}

export function readWorld({ accounts }: WorldFile): Recording {
  return mapOf(accounts, (regions) => mapOf(regions, (operations) => mapOf(operations, readAnswer)))
}

export function readCliFile(
  { ops, deny = [] }: CliFile,
  account: string,
): ReadonlyMap<string, RecordedAnswer> {
  const by = `arn:aws:sts::${account}:assumed-role/audit/session`
  return new Map<string, RecordedAnswer>([
    ...Object.entries(ops).map(([name, answer]) => {
      const members = toElements(answer, NormalizedSchema.of(schemaOf(name)[5])) as Members
      return [name, { members }] as const
    }),
    ...deny.map((name) => [name, { error: denied(EC2, name, by, 'identity') }] as const),
  ])
}

function mapOf<T, U>(record: Readonly<Record<string, T>>, read: (value: T) => U): ReadonlyMap<string, U> {
  return new Map(Object.entries(record).map(([name, value]) => [name, read(value)]))
}

function readAnswer(value: unknown): RecordedAnswer {
  if (Array.isArray(value)) return { items: value as readonly Members[] }
  const { error, ...members } = value as { error?: readonly [string, string, number?] } & Members
  if (error === undefined) return { members }
  const [code, message, status = 400] = error
  return { error: new AwsFault(code, status, message) }
}

/** What is null is there and empty, as in `<accountLevel/>`. */
function renderEach(members: Members): string {
  return Object.entries(members)
    .map(([element, value]) => renderElement(element, value))
    .join('')
}

/** `NetworkInterfaceId.1` asks by id, `Filter.1.Name` by a member whose name in kebab case it is. */
function isAskedFor(item: Members, parameters: URLSearchParams): boolean {
  for (const name of parameters.keys()) {
    const [, own] = /^(\w+Id)\.1$/.exec(name) ?? []
    if (own !== undefined && !hasOneOf(item, camelCase(own), listParameter(parameters, own))) return false
    const [, filter, number] = /^(Filter)\.(\d+)\.Name$/.exec(name) ?? []
    if (filter === undefined) continue
    const member = camelCase(parameters.get(name) ?? '')
    if (!hasOneOf(item, member, listParameter(parameters, `Filter.${number}.Value`))) return false
  }
  return true
}

/** Reservations have no ids that anybody asks for: an item stands for what lies in it too. */
function hasOneOf(item: Members, member: string, values: readonly string[]): boolean {
  if (member in item) return values.some((value) => value === item[member])
  const inner = Object.values(item).filter(Array.isArray).flat() as readonly Members[]
  const holders = inner.filter((one) => typeof one === 'object' && one !== null && member in one)
  return holders.length === 0 || holders.some((one) => values.some((value) => value === one[member]))
}

function camelCase(name: string): string {
  const joined = name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase())
  return joined.charAt(0).toLowerCase() + joined.slice(1)
}

/** The element around the items: the first list of the operation's answer. */
function listElement(operation: string): string {
  const lists = [...NormalizedSchema.of(schemaOf(operation)[5]).structIterator()].filter(([, member]) =>
    member.isListSchema(),
  )
  // DescribeVpcEndpointServices lists names beside what they are the names of.
  const [name, member] = lists.find(([, list]) => list.getValueSchema().isStructSchema()) ?? lists[0] ?? []
  if (name === undefined || member === undefined) throw new Error(`${operation} answers no list.`)
  return member.getMemberTraits().xmlName ?? name
}

/** Members renamed from the SDK's names, which the CLI prints, to the elements of the wire. */
function toElements(value: XmlValue, schema: NormalizedSchema): XmlValue {
  if (Array.isArray(value)) {
    const item = schema.getValueSchema()
    return (value as readonly XmlValue[]).map((one) => toElements(one, item))
  }
  if (!schema.isStructSchema() || typeof value !== 'object' || value === null) return value
  const members = value as Members
  const known = new Map(schema.structIterator())
  return Object.fromEntries(
    Object.entries(members).map(([name, own]) => {
      const member = known.get(name)
      if (member === undefined) throw new Error(`The SDK knows no member ${name}.`)
      return [member.getMemberTraits().xmlName ?? name, toElements(own, member)] as const
    }),
  )
}

function schemaOf(operation: string): StaticOperationSchema {
  const schemas = sdk as unknown as Readonly<Record<string, StaticOperationSchema | undefined>>
  const schema = schemas[`${operation}$`]
  if (schema === undefined) throw new Error(`The SDK has no operation ${operation}.`)
  return schema
}
