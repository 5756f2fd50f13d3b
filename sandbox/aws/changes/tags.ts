import type * as Ec2 from '@aws-sdk/client-ec2'
import { type Changes, type Cloud, refuse } from './cloud.ts'

/** Everything in the region that has tags, with its id. */
function tagged({ region }: Cloud): readonly { readonly id: unknown; readonly item: { Tags?: Ec2.Tag[] } }[] {
  const lists = Object.values(region).filter(Array.isArray) as readonly (readonly object[])[]
  return lists.flat().flatMap((item) => {
    const ids = Object.entries(item).filter(
      ([name, value]) => name.endsWith('Id') && typeof value === 'string',
    )
    return ids.map(([, id]) => ({ id: id as unknown, item }))
  })
}

function create(cloud: Cloud, { Resources = [], Tags = [] }: Ec2.CreateTagsCommandInput): object {
  for (const id of Resources) {
    // The first id of a thing is its own.
    const found = tagged(cloud).find((one) => one.id === id)
    if (found === undefined) return refuse('InvalidID', `The ID '${id}' is not valid`)
    found.item.Tags = [...(found.item.Tags ?? []), ...Tags]
  }
  return {}
}

export const TAG_CHANGES: Changes = { CreateTags: create }
