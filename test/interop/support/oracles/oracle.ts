import type { Listed } from '../listed.ts'

/** What a rule has to say of one resource. */
export interface Judgement {
  readonly account: string
  readonly region: string
  readonly kind: string
  readonly id: string
  /** Of the violation; null: there is none that is certain. */
  readonly severity: string | null
  /** It may pass or not: that hangs on what moto does not tell. */
  readonly unknown?: true
}

/** A rule that ships, told again in plain code on what the SDK lists. */
export interface Oracle {
  readonly rule: string
  /** Of every resource of the estate that the rule looks at. */
  readonly judge: (estate: readonly Listed[]) => readonly Judgement[]
}

export const UNKNOWN = Symbol('unknown')

/** Severity of a violation of the item; null or false: it passes. */
type Verdict<T> = (item: T, place: Listed) => string | null | false | typeof UNKNOWN

export function isPassed({ severity, unknown }: Judgement): boolean {
  return severity === null && unknown !== true
}

/** The account that is production. */
export const PRODUCTION = '444455556666'

/** A rule that looks at the resources of a kind in each account and region. */
export function eachOf<T>(
  kind: string,
  itemsOf: (place: Listed) => readonly T[],
  idOf: (item: T, place: Listed) => string | undefined,
): (rule: string, verdict: Verdict<T>) => Oracle {
  return (rule, verdict) => ({
    rule,
    judge: (estate) =>
      estate.flatMap((place) =>
        itemsOf(place).map((item) => {
          const { account, region } = place
          const id = idOf(item, place) ?? 'without id'
          const found = verdict(item, place)
          if (found === UNKNOWN) return { account, region, kind, id, severity: null, unknown: true }
          return { account, region, kind, id, severity: found || null }
        }),
      ),
  })
}

/** The first severity whose condition holds, else the last. */
export function firstOf(severity: string, ...lower: readonly (readonly [boolean, string])[]): string {
  return lower.find(([holds]) => holds)?.[1] ?? severity
}

export function inProduction({ account }: Listed, severity: string, elsewhere: string): string {
  return account === PRODUCTION ? severity : elsewhere
}

/** What is worked out of an object once. */
export function once<K extends object, V>(work: (key: K) => V): (key: K) => V {
  const known = new WeakMap<K, { readonly value: V }>()
  return (key) => {
    const found = known.get(key) ?? { value: work(key) }
    known.set(key, found)
    return found.value
  }
}
