import type { Json } from '../../../model/json.ts'
import { endpointPlace, type PolicyPlace } from './context.ts'
import { letsIn, newBudget, type Budget } from './decide.ts'
import type { Place } from './place.ts'
import { policyOf, type Policy, type Statement } from './policy.ts'
import { ANYBODY, EVERYBODY, type Principal } from './principal.ts'
import { mentionedIn, namedBy, peopleOf, strangers, type Mentioned } from './requester.ts'
import { not, type Truth } from './three-valued.ts'

/**
 * What one statement allows one principal, or one of the accounts to which conditions and denials narrow everybody
 * down.
 */
export interface Grant {
  /** As written; `*` also where a statement allows all but some. */
  readonly principal: string
  /** 12 digits, or `*` for anybody; null: the principal is an AWS service, or does not say. */
  readonly account: string | null
  /** Whether it lets in somebody who does not provably belong to the own account, a named organisation or AWS. */
  readonly foreign: Truth
  /** Whether conditions or denials keep strangers out. */
  readonly conditional: Truth
  /** As written; `*` also where a statement allows all actions but some. */
  readonly actions: readonly string[]
}

export interface Grants {
  readonly list: readonly Grant[]
  /** Lower case: keys of conditions that matter and are not understood. */
  readonly unknownKeys: readonly string[]
}

/** What an endpoint's policy grants, after its denials; null where it makes no sense. */
export function grantsOf(document: Json, endpoint: PolicyPlace): Grants | null {
  const policy = policyOf(document)
  if (policy === null) return null
  const place = endpointPlace(endpoint)
  const mentioned = mentionedIn(policy.statements)
  const budget = newBudget(mentioned)
  const list = policy.statements
    .filter(({ allows }) => allows)
    .flatMap((statement) =>
      allowedBy(statement).flatMap((principal) =>
        grantsTo(principal, { statement, policy, mentioned, place, budget }),
      ),
    )
  const [nobody] = strangers(mentioned)
  const keys = policy.statements.flatMap(({ tests }) => (tests ?? []).map(({ key }) => key))
  const unknown = keys.filter((key) => nobody !== undefined && place.domainOf(key, nobody) === 'unknown')
  return { list, unknownKeys: [...new Set(unknown)] }
}

function allowedBy({ principals }: Statement): readonly Principal[] {
  return principals.but ? [EVERYBODY] : principals.list
}

interface Question {
  readonly statement: Statement
  readonly policy: Policy
  readonly mentioned: Mentioned
  readonly place: Place
  readonly budget: Budget
}

function grantsTo(principal: Principal, question: Question): Grant[] {
  const { statement, mentioned, place } = question
  const { name, account, type } = principal
  const about = { principal: name, account, actions: statement.writtenActions }
  if (type === 'service') return [{ ...about, foreign: false, conditional: statement.tests?.length !== 0 }]
  if (name !== ANYBODY) {
    const letIn = letsIn(namedBy(principal, mentioned), question)
    return [{ ...about, foreign: account === place.account ? false : letIn, conditional: not(letIn) }]
  }
  const letIn = letsIn(strangers(mentioned), question)
  const everybody = { ...about, foreign: letIn, conditional: not(letIn) }
  if (letIn === true) return [everybody]
  const left = mentioned.accounts.flatMap((one): Grant[] => {
    const its = letsIn(peopleOf(one, mentioned), question)
    if (its === false) return []
    return [{ ...about, account: one, foreign: one === place.account ? false : its, conditional: true }]
  })
  return letIn === null || left.length === 0 ? [everybody, ...left] : left
}
