import { CLASS_NOUNS, SENSITIVE_CLASSES, type SensitiveClass } from '../../model/sensitive.ts'
import { count, enumerate } from '../../text/words.ts'

/** `2 e-mail addresses were masked in findings.csv at the last moment …`: for people, and for us. */
export function lateSentence(place: string, masked: readonly SensitiveClass[]): string {
  const what = SENSITIVE_CLASSES.flatMap((name) => {
    const number = masked.filter((one) => one === name).length
    return number === 0 ? [] : [count(number, ...CLASS_NOUNS[name])]
  })
  const [were, they] = masked.length === 1 ? ['was', 'it'] : ['were', 'they']
  return `${enumerate(what)} ${were} masked in ${place} at the last moment: ${they} had come past the gate where everything sensitive is masked. Please report this.`
}
