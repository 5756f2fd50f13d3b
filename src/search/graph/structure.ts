import { createHash } from 'node:crypto'
import type { Kind, KindModel } from '../../model/kind.ts'
import { GLOBAL_REGION, type Resource } from '../../model/resource.ts'

export const CLOUD_KIND = 'cloud'

/** What a resource lies in and knows without edges: `/ancestors.account.reported.name`, in short `account`. */
export const ANCESTORS: readonly string[] = ['cloud', 'account', 'region', 'zone']

/** What the settings say of accounts, so that it stands beside what was read of them. */
export const ENVIRONMENT = 'environment'

/** The one kind that no listing gives. */
export const CLOUD: Kind = {
  name: CLOUD_KIND,
  bases: ['resource'],
  properties: {},
  lacks: ['arn', 'ctime', 'mtime', 'atime'],
  actions: [],
  links: [],
}

/** Whose a kind is: `aws` of aws_vpc. */
export function cloudIdOf(kind: string): string {
  return kind.split('_', 1)[0] ?? kind
}

type Level = 'account' | 'region'

/**
 * What the resources of each cloud lie in, by default edges: cloud → account → region → resource. The model says which
 * kinds these are: those with the base kind `account` or `region`.
 */
export class Structure {
  /** Those of all clouds, `cloud` included. */
  readonly kinds: ReadonlySet<string>
  readonly #levels = new Map<string, Level>()
  /** `aws account` → aws_account. */
  readonly #names = new Map<string, string>()
  readonly #clouds = new Set<string>()
  readonly #whole = new Map<string, string>()
  /** The cloud of accounts without a known resource, and of kinds that no cloud has. */
  readonly #first: string

  constructor(model: KindModel) {
    for (const { name, bases, whole } of model.values()) {
      if (whole !== undefined) this.#whole.set(name, whole)
      for (const level of ['account', 'region'] as const) {
        if (!bases.includes(level)) continue
        this.#levels.set(name, level)
        this.#clouds.add(cloudIdOf(name))
        this.#names.set(`${cloudIdOf(name)} ${level}`, name)
      }
    }
    this.kinds = new Set([CLOUD_KIND, ...this.#levels.keys()])
    const some = [...this.#levels.keys(), ...model.keys()].find((kind) => kind !== CLOUD_KIND)
    this.#first = cloudIdOf(some ?? '')
  }

  /** The id of the cloud that has the kind. */
  cloudOf(kind: string): string {
    const id = cloudIdOf(kind)
    return this.#clouds.has(id) ? id : this.#first
  }

  /** What the kind stands for; null: it does not belong to the structure. */
  levelOf(kind: string): 'cloud' | Level | null {
    return kind === CLOUD_KIND ? 'cloud' : (this.#levels.get(kind) ?? null)
  }

  /** See Kind.whole; null: the kind has no such property. */
  wholeOf(kind: string): string | null {
    return this.#whole.get(kind) ?? null
  }

  /** The kind above: the implied edge comes from there. Null for the cloud. */
  kindAbove(kind: string): string | null {
    const level = this.levelOf(kind)
    if (level === 'cloud') return null
    if (level === 'account') return CLOUD_KIND
    return this.#name(this.cloudOf(kind), level === 'region' ? 'account' : 'region')
  }

  impliedCloud(id = this.#first): Resource {
    return implied(CLOUD_KIND, '', id, id)
  }

  impliedAccount(id: string, name: string, cloud = this.#first): Resource {
    return implied(this.#name(cloud, 'account'), id, id, name)
  }

  impliedRegion(account: string, region: string, cloud = this.#first): Resource {
    return { ...implied(this.#name(cloud, 'region'), account, region, region), region }
  }

  #name(cloud: string, level: Level): string {
    return this.#names.get(`${cloud} ${level}`) ?? `${cloud}_${level}`
  }
}

function implied(kind: string, account: string, id: string, name: string): Resource {
  return { kind, id, name, account, region: GLOBAL_REGION, reported: { kind, id, name }, edges: [] }
}

/** What `id("…")` compares: 32 hexadecimal digits, the same in every run for the same resource. */
export function nodeId({ kind, account, region, id }: NodePlace): string {
  const cloud = kind === CLOUD_KIND ? id : cloudIdOf(kind)
  const parts = [kind, cloud, account, region, id]
  return createHash('sha256').update(parts.join('\n')).digest('hex').slice(0, 32)
}

type NodePlace = Pick<Resource, 'kind' | 'account' | 'region' | 'id'>
