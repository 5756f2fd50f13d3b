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

interface AccountName {
  readonly id: string
  readonly name: string
}

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
    account: exampleAccount({ account: account ?? null }).id,
    region: textOr(region, kind.level === 'account' ? GLOBAL_REGION : EXAMPLE_REGION),
    reported: { ...others, id, name, kind: kind.name },
    edges: [],
  }
}

/** The account that the properties name, by its id or by what it is called. */
export function exampleAccount({ account }: JsonObject): AccountName {
  const written = textOr(account, EXAMPLE_ACCOUNT)
  return { id: /^\d{12}$/.test(written) ? written : EXAMPLE_ACCOUNT, name: written }
}

function textOr(value: Json | undefined, otherwise: string): string {
  return typeof value === 'string' ? value : otherwise
}

/** An example lies in an account and a region, and nothing else is around it. */
export function exampleSurroundings(
  { account: id, region }: Resource,
  environment = OTHER_ENVIRONMENT,
  { name }: Pick<AccountName, 'name'> = { name: id },
): Surroundings {
  return surroundingsOf({ id, name, environment }, region)
}
