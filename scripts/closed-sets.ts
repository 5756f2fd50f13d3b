import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { AnyDetail } from '../src/clouds/aws/reading/detail.ts'
import type { ClosedSets } from '../src/clouds/aws/reading/closed-sets.ts'
import type { KindSource } from '../src/clouds/aws/reading/kind-source.ts'
import type { ListOperation } from '../src/clouds/aws/reading/pages.ts'
import type { Properties, Property } from '../src/clouds/aws/reading/property.ts'
import type { Service } from '../src/clouds/aws/service.ts'
import { SERVICES } from '../src/clouds/aws/services.ts'
import { ACCOUNT_KIND } from '../src/clouds/aws/access/account-kind.ts'
import { answerOf, readAwsModel, typeAt, type AwsModel } from './aws-model.ts'

/** What AWS sends although its model does not have it, by the name of the set. */
const ALSO_SENT: Readonly<Record<string, readonly string[]>> = {
  // EC2's reference of DescribeInstances and DescribeImages: "the value is `windows`".
  PlatformValues: ['windows'],
  // EC2 answers nat_gateway where its reference says natGateway.
  NetworkInterfaceType: ['nat_gateway'],
  // EC2's reference of InternetGatewayAttachment: "the state is `available` when attached to a VPC".
  AttachmentStatus: ['available'],
  // IAM's reference of AttachedPermissionsBoundary: "This data type can only have a value of Policy".
  PermissionsBoundaryAttachmentType: ['Policy'],
  // DescribeVpcEndpoints answers in small letters, as its reference shows in the examples.
  State: [
    'available',
    'deleted',
    'deleting',
    'expired',
    'failed',
    'partial',
    'pending',
    'pendingAcceptance',
    'rejected',
  ],
}

/**
 * Sets that are none: products of reserved instances have names such as `SUSE Linux` and `Windows with SQL Server Web`, and
 * AWS in China has another currency. The types that Config records are hundreds, and more every month.
 */
const NOT_CLOSED: ReadonlySet<string> = new Set([
  'RIProductDescription',
  'CurrencyCodeValues',
  'ResourceType',
])

/** A member that AWS's shapes do not have because the reader puts it there, and the shape that it has. */
type Added = Readonly<Record<string, string>>

/** The sets of a service's kinds, and the paths that AWS's model does not have. */
export interface FoundSets {
  readonly sets: ClosedSets
  /** `aws_vpc.state: State`. */
  readonly unknown: readonly string[]
}

/** Packages of the SDK with which a service is asked besides. */
const MORE_PACKAGES: Readonly<Record<string, readonly string[]>> = { s3: ['client-s3-control'] }

export function closedSetsOf(service: Service, modules: string): FoundSets {
  const packages = [clientOf(service.name), ...(MORE_PACKAGES[service.name] ?? [])]
  const folders = packages.map((name) => join(modules, '@aws-sdk', name))
  const model = readAwsModel(folders)
  const names = new Set<string>()
  const unknown: string[] = []
  const kinds: Record<string, Record<string, string>> = {}
  const add = (kind: string, properties: Properties, shape: string | null, added: Added = {}): void => {
    for (const [path, property] of leavesOf(properties)) {
      const type = typeOf(model, shape, property.aws, added)
      if (type === null) unknown.push(`${kind}.${path}: ${property.aws}`)
      if (type === null || !model.sets.has(type) || NOT_CLOSED.has(type) || !isText(property.property))
        continue
      kinds[kind] = { ...kinds[kind], [path]: type }
      names.add(type)
    }
  }
  const elementOf = ({ operation, list }: ListOperation): string | null =>
    typeAt(model, answerOf(folders, operation), list)
  const addDetails = (kind: string, details: readonly AnyDetail[]): void => {
    for (const detail of details) {
      const shape = 'by' in detail ? elementOf(detail) : answerOf(folders, detail.operation)
      add(kind, detail.properties, shape)
    }
  }
  for (const kind of service.kinds) {
    const { shape, added } = shapeOf(kind, elementOf, model)
    add(kind.name, kind.properties, shape, added)
    addDetails(kind.name, kind.details ?? [])
  }
  for (const { name, details } of service.settings ?? []) addDetails(name, details)
  addDetails(ACCOUNT_KIND, service.ofAccount ?? [])
  const sets = [...names].toSorted().map((name) => [name, valuesOf(name, model)] as const)
  return { sets: { sets: Object.fromEntries(sets), kinds }, unknown }
}

/** The SDK's package, which IAM's name of the service need not be in: EventBridge's is client-eventbridge. */
function clientOf(service: string): string {
  const path = fileURLToPath(new URL(`../src/clouds/aws/services/${service}/client.ts`, import.meta.url))
  const [, client] = /'@aws-sdk\/(client-[\w-]+)'/.exec(readFileSync(path, 'utf8')) ?? []
  if (client === undefined) throw new Error(`${path} imports no client of the SDK.`)
  return client
}

function valuesOf(name: string, { sets }: AwsModel): string {
  const values = [...(sets.get(name) ?? []), ...(ALSO_SENT[name] ?? [])].toSorted()
  if (values.some((value) => value.includes('|'))) throw new Error(`A value of ${name} has a bar.`)
  return values.join('|')
}

/** What a kind's paths start from, and what the reader adds. */
function shapeOf(
  { within, beside, arrange, ...kind }: KindSource,
  elementOf: (list: ListOperation) => string | null,
  model: AwsModel,
): { readonly shape: string | null; readonly added: Added } {
  const listed = elementOf(kind)
  const besides = beside === undefined ? null : elementOf(beside)
  const shape = within === undefined || listed === null ? listed : typeAt(model, listed, within.list)
  return {
    shape,
    added: {
      ...(within === undefined || listed === null ? {} : { [within.outer]: listed }),
      ...(beside === undefined || besides === null ? {} : { [beside.as]: besides }),
      // What is arranged holds others of the same list.
      ...(arrange === undefined || shape === null ? {} : { Latest: shape }),
    },
  }
}

function typeOf(model: AwsModel, shape: string | null, path: string, added: Added): string | null {
  const [first = '', ...rest] = path.split('.')
  const start = added[first]
  if (start !== undefined) return rest.length === 0 ? start : typeAt(model, start, rest.join('.'))
  return shape === null ? null : typeAt(model, shape, path)
}

interface Leaf {
  readonly property: Property
  /** Its whole path in AWS's names. */
  readonly aws: string
}

/** Properties that hold no others, by their paths. */
function leavesOf(properties: Properties, path = '', aws = ''): readonly (readonly [string, Leaf])[] {
  return Object.entries(properties).flatMap(([name, property]): readonly (readonly [string, Leaf])[] => {
    const inner = path === '' ? name : `${path}.${name}`
    const source = [aws, property.path ?? ''].filter((part) => part !== '').join('.')
    if (property.members !== undefined) return leavesOf(property.members, inner, source)
    return property.path === undefined ? [] : [[inner, { property, aws: source }]]
  })
}

function isText({ type }: Property): boolean {
  const element = type.type === 'array' ? type.items : type
  return element.type === 'string' && !('values' in element) && !('secret' in element)
}

/** By the file that holds them. */
export function closedSetFiles(modules: string): Readonly<Record<string, string>> {
  const files = SERVICES.map((service) => {
    const { sets } = closedSetsOf(service, modules)
    const hasSets = Object.keys(sets.sets).length > 0
    if (hasSets && service.closedSets === undefined) {
      throw new Error(`services/${service.name}/service.ts lacks \`closedSets: CLOSED_SETS\`.`)
    }
    return [`src/clouds/aws/services/${service.name}/closed-sets.ts`, hasSets ? fileOf(sets) : null] as const
  })
  return Object.fromEntries(files.flatMap(([file, text]) => (text === null ? [] : [[file, text]])))
}

function fileOf(sets: ClosedSets): string {
  return `import type { ClosedSets } from '../../reading/closed-sets.ts'

/** Written by npm run docs, from AWS's model in the SDK. */
export const CLOSED_SETS: ClosedSets = ${JSON.stringify(sets)}
`
}
