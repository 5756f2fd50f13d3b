import { MalformedAnswer } from '../../../client/failure.ts'

/** Text as it stands in the XML, without markup, as the characters that it means. Throws a MalformedAnswer. */
export function decodeText(raw: string): string {
  // XML 1.0 section 2.11: line ends are normalised before entities are resolved.
  const text = raw.includes('\r') ? normalizeLines(raw) : raw
  if (!text.includes('&')) return text
  const decoded = text.replace(REFERENCE, decodeReference)
  // Some serializers of Java write a character beyond 0xFFFF as two references, one for each half. Halves are none.
  if (!decoded.isWellFormed()) throw new MalformedAnswer('the XML refers to half a character')
  return decoded
}

export function normalizeLines(raw: string): string {
  return raw.replace(/\r\n?/g, '\n')
}

const REFERENCE = /&(?:#x([\dA-Fa-f]+)|#(\d+)|(\w+));|&/g

/** No other entities exist without a document type, and that is refused. */
const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

function decodeReference(reference: string, hex?: string, decimal?: string, name?: string): string {
  if (name !== undefined && Object.hasOwn(ENTITIES, name)) return ENTITIES[name] ?? ''
  const point = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16)
  if (point > 0 && point <= 0x10ffff) return String.fromCodePoint(point)
  throw new MalformedAnswer(`the XML has an unknown reference ${reference}`)
}
