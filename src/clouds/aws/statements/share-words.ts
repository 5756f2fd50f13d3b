import type { Evidence } from '../../../model/evidence.ts'
import type { Json } from '../../../model/json.ts'
import { some } from '../../../text/words.ts'

/** Actions and others that a sentence names: result.json has all. */
const MOST = 3

/**
 * `999988887777 may s3:GetObject and s3:PutBucketPolicy (statement Partner)`: evidence of `shared_with`, in one sentence for
 * people. Empty where it does not say with whom.
 */
export function shareWords(evidence: readonly Evidence[]): string {
  const items = Map.groupBy(evidence, ({ path }) => /^\w+(?:\[\d+\])?/.exec(path)?.[0] ?? path)
  const phrases = [...items].map(([item, own]) => {
    const valueOf = (member: string) => own.find(({ path }) => path === `${item}.${member}`)?.value
    const id = valueOf('id')
    return typeof id === 'string' ? phraseOf(id, valueOf) : ''
  })
  const said = [...new Set(phrases)].filter((phrase) => phrase !== '')
  if (said.length === 0) return ''
  const rest = said.length - MOST
  return [...said.slice(0, MOST), ...(rest > 0 ? [`${rest} more`] : [])].join('; ')
}

function phraseOf(id: string, valueOf: (member: string) => Json | undefined): string {
  const actions = valueOf('actions')
  const statement = valueOf('statement')
  const what = Array.isArray(actions) && actions.length > 0 ? ` may ${some(actions.map(String), MOST)}` : ''
  const where = typeof statement === 'string' && statement !== '' ? ` (statement ${statement})` : ''
  const condition = valueOf('conditional') === true ? ', under a condition' : ''
  return what === '' ? '' : `${id}${what}${where}${condition}`
}
