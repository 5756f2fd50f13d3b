import { OTHER_ENVIRONMENT } from '../../accounts/environment.ts'
import { goneReader } from '../../model/gone.ts'
import type { Json, JsonObject } from '../../model/json.ts'
import type { Kind } from '../../model/kind.ts'
import { GLOBAL_REGION, type Resource } from '../../model/resource.ts'
import { type Surroundings, surroundingsOf } from '../../search/index.ts'

/** The account of AWS's own documentation. */
const EXAMPLE_ACCOUNT = '111122223333'
const EXAMPLE_REGION = 'us-east-1'
export const EXAMPLE_ID = 'example'

/** An example's properties as the resource that an inventory would hold. The schema has checked the texts in them. */
export function exampleResource(properties: JsonObject, kind: Kind): Resource {
  const { account, region, ...others } = properties
  const id = textOr(properties['id'], EXAMPLE_ID)
  const name = textOr(properties['name'], id)
  const gone = kind.gone === undefined ? undefined : goneReader(kind.gone)(properties)
  return {
    ...(gone === undefined ? {} : { gone }),
    kind: kind.name,
    id,
    name,
    account: textOr(account, EXAMPLE_ACCOUNT),
    region: textOr(region, kind.level === 'account' ? GLOBAL_REGION : EXAMPLE_REGION),
    reported: { ...others, id, name, kind: kind.name },
    edges: [],
  }
}

function textOr(value: Json | undefined, otherwise: string): string {
  return typeof value === 'string' ? value : otherwise
}

/** An example lies in an account and a region, and nothing else is around it. */
export function exampleSurroundings(
  { account, region }: Resource,
  environment = OTHER_ENVIRONMENT,
): Surroundings {
  return surroundingsOf({ id: account, name: account, environment }, region)
}
