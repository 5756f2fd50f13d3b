import type { Evidence } from '../model/evidence.ts'
import { CLASS_NOUNS, SENSITIVE_CLASSES } from '../model/sensitive.ts'
import { some, withArticle } from '../text/words.ts'

/** More are in result.json. */
const MOST = 3

/** `an e-mail address (b***@example.com) in tags.Owner`. */
export function sensitiveWords(evidence: readonly Evidence[]): string {
  const items = Map.groupBy(evidence, ({ path }) => /^\w+\[\d+\]/.exec(path)?.[0] ?? '')
  const phrases = [...items.values()].flatMap((own) => {
    const member = (name: string): string => {
      const value = own.find(({ path }) => path.endsWith(`].${name}`))?.value
      return typeof value === 'string' ? value : ''
    }
    const of = SENSITIVE_CLASSES.find((one) => one === member('class'))
    if (of === undefined) return []
    const [form, masked, path] = [member('form'), member('masked'), member('path')]
    // The form of a credential is a noun of its own, such as a private key; that of others narrows theirs.
    const isNoun = of === 'credential' && form !== ''
    const details = [isNoun ? '' : form, masked].filter((detail) => detail !== '').join(', ')
    const where = path === '' ? '' : ` in ${path}`
    return [
      `${withArticle(isNoun ? form : CLASS_NOUNS[of][0])}${details === '' ? '' : ` (${details})`}${where}`,
    ]
  })
  return some([...new Set(phrases)], MOST)
}
