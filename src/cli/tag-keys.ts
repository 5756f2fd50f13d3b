import type { Resource } from '../model/resource.ts'
import { nearest } from '../text/nearest.ts'

const IN_PATH = /\btags\.(?:`([^`]+)`|([A-Za-z0-9_-]+))/g
const IN_FUNCTION = /\bhas_key\(\s*tags\s*,\s*(?:"([^"]+)"|([A-Za-z0-9_-]+))/g

/** Keys of tags that a search asks for, and those that the searched resources have: keys are case-sensitive. */
export class TagKeys {
  readonly #asked: ReadonlySet<string>
  readonly #seen = new Set<string>()

  constructor(search: string) {
    const found = [...search.matchAll(IN_PATH), ...search.matchAll(IN_FUNCTION)]
    this.#asked = new Set(found.flatMap(([, quoted, plain]) => quoted ?? plain ?? []))
  }

  note({ reported: { tags } }: Pick<Resource, 'reported'>): void {
    if (this.#asked.size === 0 || typeof tags !== 'object' || tags === null) return
    for (const key of Object.keys(tags)) this.#seen.add(key)
  }

  /** A sentence for each key that no resource has where another is nearly the same. */
  get warnings(): readonly string[] {
    return [...this.#asked].flatMap((key) => {
      const meant = this.#seen.has(key) ? null : nearest(key, this.#seen)
      return meant === null
        ? []
        : [`None of the resources that were searched has the tag \`${key}\`; perhaps you mean \`${meant}\`.`]
    })
  }
}
