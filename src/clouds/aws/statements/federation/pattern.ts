/** One character of a pattern: itself, any one character, or any text. */
export type Sign = { readonly is: string } | 'one' | 'any'

/** A value of a condition as signs; `null`: the operator compares something else than texts. */
export function signsOf(value: string, operator: string): readonly Sign[] | null {
  switch (operator) {
    case 'stringlike':
    case 'arnlike':
    case 'arnequals':
      return Array.from(value, (is): Sign => (is === '*' ? 'any' : is === '?' ? 'one' : { is }))
    case 'stringequals':
      return Array.from(value, (is): Sign => ({ is }))
    case 'stringequalsignorecase':
      return Array.from(value, (is): Sign => ({ is: is.toLowerCase() }))
    default:
      return null
  }
}
