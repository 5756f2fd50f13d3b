/**
 * Makes text from outside show what it holds: control characters, line breaks and the bidi controls that reorder
 * what a reader sees (CVE-2021-42574) become visible escapes such as \u202e. Every gate starts with this.
 */
export function visible(text: string): string {
  // Nearly all texts are; to look for each hidden character takes ten times as long.
  if (PLAIN.test(text)) return text
  return text.replace(HIDDEN, (character) => {
    const code = character.codePointAt(0) ?? 0
    const hex = code.toString(16)
    return NAMED.get(code) ?? (code > 0xffff ? `\\u{${hex}}` : `\\u${hex.padStart(4, '0')}`)
  })
}

/** ASCII, in which what hides is left out. */
const PLAIN = /^[ -~]*$/

const NAMED = new Map([
  [0x09, ' '],
  [0x0a, '\\n'],
  [0x0d, '\\r'],
])

/** C0, DEL, C1, line separators, bidi controls, zero-width characters, the BOM, noncharacters, unpaired surrogates, tag characters. */
const HIDDEN =
  /[\p{Cc}\u2028\u2029\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb\ufffe\uffff\p{Cs}\u{e0000}-\u{e007f}]/gu
