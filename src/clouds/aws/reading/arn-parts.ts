import type { EdgeType } from '../../../model/resource.ts'
import type { EdgeSource } from './edge-source.ts'
import type { Property } from './property.ts'
import { region as regionCode, string, strings } from './shape.ts'

/** `arn:partition:service:region:account:resource`, of which the resource may hold colons itself. */
export interface ArnParts {
  readonly arn: string
  readonly partition: string
  readonly service: string
  readonly region: string
  readonly account: string
  readonly resource: string
}

/** Null for what is no ARN. */
export function arnParts(arn: string): ArnParts | null {
  const [scheme, partition = '', service = '', region = '', account = '', ...resource] = arn.split(':')
  return scheme !== 'arn' || resource.length === 0
    ? null
    : { arn, partition, service, region, account, resource: resource.join(':') }
}

/** Something of the ARN at the path; absent where there is none, or nothing of it. */
export function ofArn(path: string, part: (parts: ArnParts) => string | undefined): Property {
  const { read } = string(path)
  return {
    type: { type: 'string' },
    path,
    read: (source) => {
      const arn = read(source)
      const parts = typeof arn === 'string' ? arnParts(arn) : null
      return parts === null ? undefined : part(parts) || undefined
    },
  }
}

/** The account that the ARN at the path names. */
export function accountOfArn(path: string): Property {
  return ofArn(path, ({ account }) => account)
}

/** The region that the ARN at the path names. */
export function regionOfArn(path: string): Property {
  return { ...regionCode(path), read: ofArn(path, (parts) => parts.region).read }
}

/**
 * `toArn('aws_kms_key', 'KmsKeyId', …)`: this resource → what the ARN at the path names, wherever that lies, of its own
 * account alone. `id`: how the kind is known by.
 */
export function toArn(
  kind: string,
  path: string,
  id: (parts: ArnParts) => string | undefined,
  ...types: readonly EdgeType[]
): readonly EdgeSource[] {
  return (types.length === 0 ? (['default'] as const) : types).map((type) => ({
    type,
    direction: 'out',
    kind,
    ids: ofArn(path, id),
    region: ofArn(path, ({ region }) => region),
    owner: accountOfArn(path),
  }))
}

/** This resource → those of the kind among the ARNs at the path: AWS keeps ARNs of several services in one place. */
export function toArnsOf(kind: string, path: string, service: string): readonly EdgeSource[] {
  const { type, read } = strings(path)
  const ids: Property = {
    type,
    path,
    read: (source) => (read(source) as readonly string[]).filter((arn) => arnParts(arn)?.service === service),
  }
  return [{ type: 'default', direction: 'out', kind, ids }]
}

/** The id of a KMS key; none of an alias. */
export function keyId({ service, resource }: ArnParts): string | undefined {
  return service === 'kms' && resource.startsWith('key/') ? resource.slice('key/'.length) : undefined
}
