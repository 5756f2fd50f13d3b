import { initialStatus } from './region-codes.ts'
import { Region } from './region.ts'

export type AccountState = 'PENDING_ACTIVATION' | 'ACTIVE' | 'SUSPENDED' | 'PENDING_CLOSURE' | 'CLOSED'

export interface AccountOptions {
  /** 12 digits. */
  readonly id: string
  readonly name: string
  /** The role that others may assume here, with its path where it has one; none unless given. */
  readonly role?: string
  /** What a caller must say to assume the role. */
  readonly externalId?: string
  /** Accounts (ids) or principals (ARNs) that may assume the role; every account of the organisation unless given. */
  readonly trusted?: readonly string[]
  /** What Organizations says of it; ACTIVE unless given. */
  readonly state?: AccountState
  /** Its organisational unit, names from the root down (`Workloads/Production`); the root unless given. */
  readonly unit?: string
}

interface AccessKeys {
  readonly accessKeyId: string
  readonly secretAccessKey: string
}

export class Account {
  readonly id: string
  readonly name: string
  readonly role: string | null
  externalId: string | null
  trusted: readonly string[] | null
  state: AccountState
  unit: string
  /** Long-lived keys of an IAM user in this account. */
  readonly keys: AccessKeys
  readonly #regions = new Map<string, Region>()
  readonly #states = new Map<() => object, object>()

  constructor(options: AccountOptions, regionCodes: readonly string[]) {
    this.id = options.id
    this.name = options.name
    this.role = options.role ?? null
    this.externalId = options.externalId ?? null
    this.trusted = options.trusted ?? null
    this.state = options.state ?? 'ACTIVE'
    this.unit = options.unit ?? ''
    this.keys = { accessKeyId: `AKIASBOX${options.id}`, secretAccessKey: `sandbox/secret/of/${options.id}` }
    for (const code of regionCodes) this.#regions.set(code, new Region(options.id, code, initialStatus(code)))
  }

  get regions(): readonly Region[] {
    return [...this.#regions.values()]
  }

  region(code: string): Region {
    const region = this.#regions.get(code)
    if (region === undefined) throw new RangeError(`There is no region ${code}`)
    return region
  }

  findRegion(code: string): Region | undefined {
    return this.#regions.get(code)
  }

  /** What a service keeps of the account as a whole: the service's own function says how it begins. */
  of<T extends object>(begin: () => T): T {
    const state = this.#states.get(begin) ?? begin()
    this.#states.set(begin, state)
    return state as T
  }

  enable(...codes: readonly string[]): this {
    for (const code of codes) {
      const initial = initialStatus(code)
      this.region(code).optInStatus = initial === 'not-opted-in' ? 'opted-in' : initial
    }
    return this
  }

  disable(...codes: readonly string[]): this {
    for (const code of codes) this.region(code).optInStatus = 'not-opted-in'
    return this
  }
}
