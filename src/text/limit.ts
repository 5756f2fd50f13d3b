/** Length in bytes of UTF-8, which is what services count. */
export function byteLength(text: string): number {
  return Buffer.byteLength(text, 'utf8')
}

/** At most `max` code points; a cut is marked by an ellipsis within them. */
export function limitCodePoints(text: string, max: number): string {
  if (text.length <= max) return text
  const points = Array.from(text)
  return points.length <= max ? text : `${points.slice(0, max - 1).join('')}…`
}
