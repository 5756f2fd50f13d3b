import { isJsonObject, type Json } from '../../src/model/json.ts'
import { type Detected, type DetectedIn, type Detector, USUAL_POLICY } from '../../src/model/sensitive.ts'

/** Finds the addresses at example.com and nothing else, for tests of what is made of that. */
export const WORD_DETECTOR: Detector = {
  policy: USUAL_POLICY,
  inText: (text) =>
    [...text.matchAll(/\b(\w)\w*@example\.com/g)].map((match): Detected => ({
      class: 'email',
      form: '',
      start: match.index,
      end: match.index + match[0].length,
      confidence: 0.9,
      masked: `${match[1]}***@example.com`,
    })),
  inValue: (value) => inside(value, ''),
}

function inside(value: Json, path: string): readonly DetectedIn[] {
  if (typeof value === 'string')
    return WORD_DETECTOR.inText(value).map((one) =>
      Object.assign({ path, text: value.slice(one.start, one.end) }, one),
    )
  if (Array.isArray(value))
    return (value as readonly Json[]).flatMap((item, index) => inside(item, `${path}[${index}]`))
  if (!isJsonObject(value)) return []
  return Object.entries(value).flatMap(([key, inner]) => {
    const here = path === '' ? key : `${path}.${key}`
    const inKey = inside(key, here)
    return inKey.concat(inside(inner, here))
  })
}
