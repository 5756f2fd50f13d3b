import type { Answer } from './permissions.ts'

export interface Escalation {
  readonly way: string
  /** As IAM writes them, in lower case. */
  readonly actions: readonly string[]
  /** Names of the policies that allow it. */
  readonly through: readonly string[]
  /** Their statements: Sid, or number. */
  readonly statements: readonly string[]
  /** What it leads to: an ARN. */
  readonly target: string
  /** Whether a condition may stand in the way. */
  readonly conditional: boolean
  /** Whether it takes something that runs with the target's rights already, which is not read here. */
  readonly needsExisting: boolean
}

/** The way, if every action that it takes may be allowed; null: one of them is not. */
export function escalationOf(
  way: string,
  target: string,
  actions: readonly string[],
  answers: readonly Answer[],
  needsExisting = false,
): Escalation | null {
  if (answers.some(({ allowed }) => allowed === false)) return null
  const by = answers.flatMap((answer) => answer.by ?? [])
  return {
    way,
    actions,
    through: [...new Set(by.map(({ source }) => source.policy))],
    statements: [...new Set(by.map(({ statement: { sid, number } }) => sid ?? `statement ${number}`))],
    target,
    conditional: answers.some(({ allowed }) => allowed === null),
    needsExisting,
  }
}
