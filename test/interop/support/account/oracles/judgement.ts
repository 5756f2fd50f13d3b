import type { Connection } from '../connection.ts'

/** What a rule has to say of one resource. */
export interface Judgement {
  readonly rule: string
  readonly region: string
  readonly id: string
  readonly verdict: Verdict
}

type Verdict = 'pass' | 'unknown' | 'violation'

/** Of what an account has once. */
export const GLOBAL = 'global'

/** How an account of moto is asked; the first region is asked what the account has once. */
export interface Asked {
  readonly account: string
  readonly home: Connection
  readonly regions: readonly Connection[]
}

/** What is read of an account on moto by the SDK alone, judged as the documentation of the rules says. */
export type Oracle = (asked: Asked) => Promise<readonly Judgement[]>

/** By the rule's id without `aws-`: whether it is violated, or null where moto does not tell. */
export type Verdicts = Readonly<Record<string, boolean | null>>

export function about(region: string, id: string | undefined, verdicts: Verdicts): Judgement[] {
  if (id === undefined) throw new Error(`moto lists something in ${region} without an id`)
  return Object.entries(verdicts).map(([rule, isViolated]) => ({
    rule: `aws-${rule}`,
    region,
    id,
    verdict: isViolated === null ? 'unknown' : isViolated ? 'violation' : 'pass',
  }))
}

/** What each region's oracle says, one after the other. */
export async function inEach(
  { regions }: Asked,
  judge: (place: Connection) => Promise<readonly Judgement[]>,
): Promise<readonly Judgement[]> {
  const found: Judgement[] = []
  for (const place of regions) found.push(...(await judge(place)))
  return found
}

/** The answer, or undefined where the service answers with one of these errors: nothing was set. */
export async function unlessNotSet<T>(asked: Promise<T>, codes: readonly string[]): Promise<T | undefined> {
  try {
    return await asked
  } catch (thrown) {
    if (thrown instanceof Error && codes.includes(thrown.name)) return undefined
    throw thrown
  }
}
