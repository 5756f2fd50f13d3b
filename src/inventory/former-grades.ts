import { isJsonObject, type Json, type JsonObject } from '../model/json.ts'
import type { Resource } from '../model/resource.ts'

const EXPOSURE = 'internet_exposure'

/** What the grade was called before anybody could take it for a way in. */
const FORMER = 'open'
const PRESENT = 'open-but-blocked'

/** A resource of an inventory of any version, with the grades of its exposure as they are called now. */
export function withPresentGrades<T extends Pick<Resource, 'reported' | 'doubts'>>(resource: T): T {
  const { reported, doubts } = resource
  if (!Object.hasOwn(reported, EXPOSURE)) return resource
  return Object.assign({}, resource, {
    reported: renamedIn(reported),
    ...(doubts === undefined ? {} : { doubts: doubts.map(renamedIn) }),
  })
}

function renamedIn(reported: JsonObject): JsonObject {
  const exposure = reported[EXPOSURE]
  return exposure === undefined ? reported : { ...reported, [EXPOSURE]: renamed(exposure) }
}

/** Its own grade, and of a security group those of its interfaces. */
function renamed(exposure: Json): Json {
  if (!isJsonObject(exposure)) return exposure
  const { grade, interfaces } = exposure
  return {
    ...exposure,
    ...(grade === FORMER ? { grade: PRESENT } : {}),
    ...(Array.isArray(interfaces) ? { interfaces: interfaces.map(renamed) } : {}),
  }
}
