/** A text as it was before it was escaped, and where its characters stand in what was made of it. */
export interface Unescaped {
  readonly text: string
  /** Where the character stands in the escaped text; of the text's length, where that ends. */
  place(at: number): number
}

/**
 * What stands for one character, in whichever of the formats that we write: references of HTML, XML and Markdown, escapes of
 * JSON and of what is made visible, and the marks at which browsers may break a word, which stand for none.
 */
const ESCAPE =
  /&#(?<decimal>\d{1,7});|&#x(?<hex>[\da-f]{1,6});|&(?<name>amp|lt|gt|quot|apos|commat);|\\u(?<unit>[\da-f]{4})|\\(?<sign>[nrtbf"'\\/@*_`.+#-])|<wbr>/gi

const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  commat: '@',
  n: '\n',
  r: '\r',
  t: '\t',
  b: '\b',
  f: '\f',
}

export function unescaped(given: string): Unescaped {
  if (!/[&\\<]/.test(given)) return { text: given, place: (at) => at }
  let text = ''
  let last = 0
  // Where each stretch that is as it was begins, in the text and in what is given.
  const stretches: (readonly [at: number, place: number])[] = [[0, 0]]
  for (const match of given.matchAll(ESCAPE)) {
    text += given.slice(last, match.index) + characterOf(match.groups ?? {})
    last = match.index + match[0].length
    stretches.push([text.length, last])
  }
  text += given.slice(last)
  return {
    text,
    place: (at) => {
      const [begin, place] = stretches.findLast(([start]) => start <= at) ?? [0, 0]
      return place + at - begin
    },
  }
}

function characterOf({
  decimal,
  hex,
  name,
  unit,
  sign,
}: Readonly<Record<string, string | undefined>>): string {
  const code = decimal === undefined ? Number.parseInt(hex ?? unit ?? '', 16) : Number(decimal)
  if (!Number.isNaN(code)) return code > 0x10ffff ? '\ufffd' : String.fromCodePoint(code)
  const word = name?.toLowerCase() ?? sign
  return word === undefined ? '' : (NAMED[word] ?? word)
}
