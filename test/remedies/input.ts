import * as sdk from '@aws-sdk/client-ec2'
import { NormalizedSchema } from '@smithy/core/schema'
import type { StaticOperationSchema } from '@smithy/types'
import { readShorthand } from './shorthand.ts'

export interface Command {
  /** `StopInstances`. */
  readonly operation: string
  /** As the SDK takes it: every member and every type is the operation's. */
  readonly input: Readonly<Record<string, unknown>>
  /** What the CLI does with the answer. */
  readonly query: string | null
  readonly output: string | null
  readonly region: string | null
}

/** What `file://` reads. */
type Files = ReadonlyMap<string, string>

/** `aws ec2 stop-instances --instance-ids i-1`, word by word; throws where the CLI would not take it. */
export function readCommand(words: readonly string[], files: Files): Command {
  const [, , name = '', ...rest] = words
  const operation = name.replaceAll(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase())
  const schema = inputSchema(operation)
  const members = new Map(
    [...schema.structIterator()].map(([member, own]) => [optionOf(member), { member, own }]),
  )
  const input: Record<string, unknown> = {}
  const general = new Map<string, string>()
  for (const { option, values } of optionsOf(rest)) {
    const custom = CUSTOM[`${name} ${option}`]
    if (['query', 'output', 'region'].includes(option) && !members.has(option))
      general.set(option, values.join(' '))
    else if (custom !== undefined) custom(input, values.join(' '))
    else Object.assign(input, readOption(option, values, members, files))
  }
  complete(name, input)
  const told = (option: string) => general.get(option) ?? null
  return { operation, input, query: told('query'), output: told('output'), region: told('region') }
}

interface Member {
  readonly member: string
  readonly own: NormalizedSchema
}

function inputSchema(operation: string): NormalizedSchema {
  const schemas = sdk as unknown as Readonly<Record<string, StaticOperationSchema | undefined>>
  const schema = schemas[`${operation}$`]
  if (schema === undefined) throw new Error(`EC2 has no operation ${operation}.`)
  return NormalizedSchema.of(schema[4])
}

/** As botocore turns members into options. */
function optionOf(member: string): string {
  return member
    .replaceAll(/(.)([A-Z][a-z]+)/g, '$1-$2')
    .replaceAll(/([a-z0-9])([A-Z])/g, '$1-$2')
    .toLowerCase()
}

function optionsOf(words: readonly string[]): readonly { option: string; values: string[] }[] {
  const options: { option: string; values: string[] }[] = []
  for (const word of words) {
    const [, name, value] = /^--([a-z0-9-]+)(?:=(.*))?$/s.exec(word) ?? []
    if (name !== undefined) options.push({ option: name, values: value === undefined ? [] : [value] })
    else if (options.length === 0) throw new Error(`The CLI takes no ${word} here.`)
    else options.at(-1)?.values.push(word)
  }
  return options
}

function readOption(
  option: string,
  values: readonly string[],
  members: ReadonlyMap<string, Member>,
  files: Files,
): Readonly<Record<string, unknown>> {
  const positive = members.get(option)
  const found = positive ?? members.get(option.replace(/^no-/, ''))
  if (found === undefined) throw new Error(`The CLI has no option --${option} here.`)
  const { member, own } = found
  const flag = flagOf(own, positive !== undefined)
  if (flag !== null && values.length === 0) return { [member]: flag }
  if (positive === undefined) throw new Error(`The CLI has no option --${option} here.`)
  return { [member]: convert(valueOf(values, own, files), own, option) }
}

/** A switch: a boolean, or EC2's structure around one. */
function flagOf(schema: NormalizedSchema, value: boolean): unknown {
  if (schema.isBooleanSchema()) return value
  if (!schema.isStructSchema()) return null
  const [[name, only] = [], ...others] = [...schema.structIterator()]
  return name === 'Value' && only?.isBooleanSchema() === true && others.length === 0 ? { Value: value } : null
}

function valueOf(values: readonly string[], schema: NormalizedSchema, files: Files): unknown {
  const read = values.map((value) => {
    if (!value.startsWith('file://')) return value
    const text = files.get(value.slice('file://'.length))
    if (text === undefined) throw new Error(`There is no ${value}.`)
    return text
  })
  if (schema.isListSchema()) {
    const [first = ''] = read
    if (read.length === 1 && first.startsWith('[')) return structured(first)
    return schema.getValueSchema().isStructSchema() ? read.map(structured) : read
  }
  if (read.length !== 1) throw new Error(`The CLI takes one value and not ${read.join(' ')}.`)
  return schema.isStructSchema() ? structured(read[0] ?? '') : read[0]
}

function structured(text: string): unknown {
  const isJson = /^\s*[[{]\s*["[{\]}]/.test(text)
  return isJson ? (JSON.parse(text) as unknown) : readShorthand(text)
}

/** The value as the shape has it; throws at members that it has not, and at values of another type. */
function convert(value: unknown, schema: NormalizedSchema, path: string): unknown {
  if (schema.isListSchema()) {
    const items = Array.isArray(value) ? (value as readonly unknown[]) : [value]
    return items.map((item) => convert(item, schema.getValueSchema(), path))
  }
  if (schema.isStructSchema()) {
    if (typeof value !== 'object' || value === null || Array.isArray(value))
      throw misfit(value, 'a map', path)
    const members = new Map(schema.structIterator())
    return Object.fromEntries(
      Object.entries(value).map(([name, inner]) => {
        const member = members.get(name)
        if (member === undefined) throw new Error(`Unknown parameter in ${path}: ${name}`)
        return [name, convert(inner, member, `${path}.${name}`)]
      }),
    )
  }
  if (schema.isBooleanSchema()) {
    if (typeof value === 'boolean') return value
    if (value !== 'true' && value !== 'false') throw misfit(value, 'true or false', path)
    return value === 'true'
  }
  if (schema.isNumericSchema()) {
    if (Number.isNaN(Number(value)) || value === '' || value === null) throw misfit(value, 'a number', path)
    return Number(value)
  }
  if (typeof value !== 'string') throw misfit(value, 'a text', path)
  return value
}

function misfit(value: unknown, expected: string, path: string): Error {
  return new Error(`Invalid type for parameter ${path}: ${JSON.stringify(value)} is not ${expected}.`)
}

type Custom = (input: Record<string, unknown>, value: string) => void

const PERMISSION = (input: Record<string, unknown>): Record<string, unknown> => {
  const [known] = (input['IpPermissions'] ?? []) as Record<string, unknown>[]
  const permission = known ?? {}
  input['IpPermissions'] = [permission]
  return permission
}

const ACL: Custom = (input) => {
  input['Egress'] = false
}

const PROTOCOLS: Readonly<Record<string, string>> = { tcp: '6', udp: '17', icmp: '1' }

const PROTOCOL: Custom = (input, value) => {
  input['Protocol'] = PROTOCOLS[value] ?? value
}

/** What the CLI has of its own for EC2 (awscli/customizations/ec2). */
const CUSTOM: Readonly<Record<string, Custom>> = {
  'authorize-security-group-ingress protocol': (input, value) => {
    PERMISSION(input)['IpProtocol'] = value
  },
  'authorize-security-group-ingress port': (input, value) => {
    const [from, to = from] = value.split('-').map(Number)
    Object.assign(PERMISSION(input), { FromPort: from, ToPort: to })
  },
  'authorize-security-group-ingress cidr': (input, CidrIp) => {
    PERMISSION(input)['IpRanges'] = [{ CidrIp }]
  },
  'authorize-security-group-ingress source-group': (input, GroupId) => {
    PERMISSION(input)['UserIdGroupPairs'] = [{ GroupId }]
  },
  'create-network-acl-entry ingress': ACL,
  'create-network-acl-entry protocol': PROTOCOL,
  'delete-network-acl-entry ingress': ACL,
}

function complete(name: string, input: Record<string, unknown>): void {
  if (name === 'run-instances') Object.assign(input, { MinCount: 1, MaxCount: 1 })
}
