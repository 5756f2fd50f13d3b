import type { NormalizedSchema } from '@smithy/core/schema'
import type { Random } from '../../../sandbox/random.ts'

interface DocumentOptions {
  readonly random: Random
  /**
   * Without all that the SDK reads otherwise once a byte of it is changed: other members than text, white space
   * between tags, attributes of texts, references to characters.
   */
  readonly isPlain?: boolean
  /** No member is left out and no list empty. */
  readonly isFull?: boolean
}

/** An answer with anything that its schema and XML allow, as far as the SDK reads that as XML means it. */
export function randomDocument(name: string, output: NormalizedSchema, options: DocumentOptions): string {
  const { random } = options
  const start = random.pick(['', DECLARATION, `${DECLARATION}\n`, `<!-- hello -->\n${DECLARATION}`])
  const content = members(output, 0, options)
  const root = `<${name}Response xmlns="http://ec2.amazonaws.com/doc/2016-11-15/">${content}</${name}Response>`
  return `${start}${root}${random.pick(['', '\n', '<!-- bye -->', '<?the end?>\n'])}`
}

const DECLARATION = '<?xml version="1.0" encoding="UTF-8"?>'

function members(schema: NormalizedSchema, depth: number, options: DocumentOptions): string {
  const { random, isPlain = false, isFull = false } = options
  const parts: string[] = []
  for (const [name, member] of schema.structIterator()) {
    if (!isFull && random.next() < 0.25 + depth * 0.1) continue
    if (isPlain && !isText(member)) continue
    const element = member.getMemberTraits().xmlName ?? name
    parts.push(between(options), value(element, member, depth + 1, options))
    if (random.below(12) === 0) parts.push(unknownElement(0, options))
  }
  return `${parts.join('')}${between(options)}`
}

function isText(schema: NormalizedSchema): boolean {
  return schema.isStructSchema() || schema.isListSchema() || schema.isStringSchema()
}

function value(element: string, schema: NormalizedSchema, depth: number, options: DocumentOptions): string {
  const { random, isPlain = false, isFull = false } = options
  if (!schema.isStructSchema() && !schema.isListSchema()) return scalar(element, schema, options)
  const space = random.pick(['', '', ' ', '\n'])
  const attributes = random.below(6) === 0 ? ` note="${attributeText(random)}" xml:lang='de'` : ''
  if (!isFull && random.below(8) === 0) return `<${element}${attributes}${space}/>`
  const inside: string[] = []
  if (schema.isStructSchema()) inside.push(members(schema, depth, options))
  else {
    const item = schema.getValueSchema()
    const count = isPlain && !isText(item) ? 0 : random.pick(isFull ? [1, 2] : [0, 1, 1, 2, 3])
    for (let index = 0; index < count; index++) {
      inside.push(between(options), value(item.getMergedTraits().xmlName ?? 'member', item, depth, options))
    }
    inside.push(between(options))
  }
  return `<${element}${attributes}${space}>${inside.join('')}</${element}${space}>`
}

function scalar(element: string, schema: NormalizedSchema, options: DocumentOptions): string {
  const { random, isPlain = false } = options
  if (schema.isStringSchema()) {
    const form = random.below(4)
    if (form === 0) return `<${element}/>`
    if (form === 1 && !isPlain) return `<${element} lang="en">${text(options)}x</${element}>`
    return `<${element}>${mixedText(options)}</${element}>`
  }
  const texts = schema.isBooleanSchema() ? BOOLEANS : schema.isTimestampSchema() ? TIMESTAMPS : NUMBERS
  const [before, after] = random.pick([
    ['', ''],
    ['', ''],
    ['<!-- - -->', '<?x?>'],
    ['<![CDATA[', ']]>'],
  ])
  return `<${element}>${before}${random.pick(texts)}${after}</${element}>`
}

const BOOLEANS = ['true', 'false', 'True', 'FALSE']
const NUMBERS = [
  '0',
  '-1',
  '+7',
  '65535',
  '0042',
  '3.25',
  '.5',
  '1e3',
  '-2.5E-7',
  ' 5\n',
  '9007199254740993',
  '18446744073709551615',
]
const TIMESTAMPS = [
  '2024-01-02T03:04:05.000Z',
  '2024-02-29T23:59:60Z',
  '2024-01-02T03:04:05.123456Z',
  '2024-12-31T23:30:00+05:30',
  '1999-12-31T00:00:00-00:00',
  '9999-01-01t00:00:00z',
]

/** White space without a line break the SDK takes for text. */
function between({ random, isPlain = false }: DocumentOptions): string {
  if (isPlain) return ''
  return random.pick([
    '',
    '',
    '',
    '\n    ',
    '\r\n\t',
    '<!-- <vpcId>not this</vpcId> -->',
    '<?pi <item> ?>',
    '\n<!---->\n',
  ])
}

function unknownElement(depth: number, options: DocumentOptions): string {
  const { random } = options
  const name = random.pick(['unheardOf', 'item', 'x', 'zürich', 'a.b-c_d:e'])
  if (depth === 0 && name === 'item') return ''
  const inside: string[] = []
  for (let index = random.below(depth > 4 ? 1 : 4); index > 0; index--) {
    inside.push(random.below(2) === 0 ? mixedText(options) : unknownElement(depth + 1, options))
  }
  const attributes = random.below(3) === 0 ? ` of="${attributeText(random)}"` : ''
  return inside.length === 0
    ? `<${name}${attributes}/>`
    : `<${name}${attributes}>${inside.join('')}</${name}>`
}

function mixedText(options: DocumentOptions): string {
  const { random } = options
  const parts = Array.from({ length: random.pick([0, 1, 1, 1, 2, 3]) }, () =>
    random.pick([text(options), text(options), ...NO_TEXTS]),
  )
  return parts.join('')
}

const NO_TEXTS = ['<!-- no &text; -->', '<![CDATA[<b>&amp;</b> ]] ]>]]>', '<?no text?>']

/** Without the one thing that the SDK gets wrong: a reference to a character beyond 0xFFFF. */
function text({ random, isPlain = false }: DocumentOptions): string {
  const texts = isPlain ? TEXTS.filter((one) => !one.includes('&#')) : TEXTS
  return Array.from({ length: random.below(4) }, () => random.pick(texts)).join('')
}

const TEXTS = [
  'sg-0a1b2c3d4e5f60718',
  'a description that is longer than what is remembered of texts',
  'tcp',
  ' ',
  '\n',
  '\r\n  ',
  '\r',
  '\t',
  'Zürich 東京 😀',
  '&lt;item&gt;',
  '&amp;amp;',
  '&quot;&apos;',
  '&#65;&#x42;&#x1;&#13;',
  '&#55357;&#56832;',
  '>',
  '/>',
  ']]',
  '=\'"',
  'é'.normalize('NFD'),
]

function attributeText(random: Random): string {
  return random.pick(['', 'a', 'a &lt; b', '/>', '</item>'.replaceAll('<', '&lt;'), 'ü', '\n'])
}
