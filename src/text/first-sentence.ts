const sentences = new Intl.Segmenter('en', { granularity: 'sentence' })

/** The first sentence of a text of several, on one line; dots within names and numbers end none. */
export function firstSentence(text: string): string {
  const line = text.trim().replaceAll(/[ \t\r\n]+/g, ' ')
  const [first] = sentences.segment(line)
  return first?.segment.trim() ?? ''
}
