import * as sdk from '@aws-sdk/client-ec2'
import { AwsEc2QueryProtocol } from '@aws-sdk/core/protocols'
import { NormalizedSchema, operation } from '@smithy/core/schema'
import type { StaticOperationSchema } from '@smithy/types'
import { EC2 } from '../../../src/clouds/aws/services/ec2/service.ts'
import { PageProtocol } from '../../../src/clouds/aws/services/ec2/page-reader/protocol.ts'
import { DESCRIBE_REGIONS } from '../../../src/clouds/aws/access/regions.ts'

/** Every operation of EC2 that this program calls, by name. */
export const OPERATIONS: readonly string[] = [
  ...new Set(
    [
      DESCRIBE_REGIONS,
      EC2.kinds.flatMap((kind) => [kind, kind.beside ?? [], kind.details ?? []]),
      (EC2.settings ?? []).flatMap(({ details }) => details),
    ]
      .flat(3)
      .map((asked) => asked.operation),
  ),
]

/** What the operation answers. */
export function outputOf(name: string): NormalizedSchema {
  return NormalizedSchema.of(schemaOf(name)[5])
}

const SETTINGS = {
  defaultNamespace: 'com.amazonaws.ec2',
  xmlNamespace: 'http://ec2.amazonaws.com/doc/2016-11-15',
  version: '2016-11-15',
}
const OURS = new PageProtocol(SETTINGS)
const THEIRS = new AwsEc2QueryProtocol(SETTINGS)

type Answer = Readonly<Record<string, unknown>>

/** As the collector's SDK reads an answer with status 200. */
export function read(name: string, body: string | Buffer): Promise<Answer> {
  return answerOf(OURS, name, body)
}

/** As the SDK alone reads it. */
export function readBySdk(name: string, body: string | Buffer): Promise<Answer> {
  return answerOf(THEIRS, name, body)
}

async function answerOf(protocol: AwsEc2QueryProtocol, name: string, body: string | Buffer): Promise<Answer> {
  const [, namespace, short, traits, input, output] = schemaOf(name)
  const response = { statusCode: 200, headers: {}, body: Buffer.from(body as string) }
  const { $metadata, ...answer } = await protocol.deserializeResponse(
    operation(namespace, short, traits, input, output),
    {} as Context,
    response,
  )
  if ($metadata.httpStatusCode !== 200) throw new Error('The answer has no status.')
  return answer
}

type Context = Parameters<AwsEc2QueryProtocol['deserializeResponse']>[1]

function schemaOf(name: string): StaticOperationSchema {
  const schemas = sdk as unknown as Readonly<Record<string, StaticOperationSchema | undefined>>
  const schema = schemas[`${name}$`]
  if (schema === undefined) throw new Error(`The SDK has no operation ${name}.`)
  return schema
}
