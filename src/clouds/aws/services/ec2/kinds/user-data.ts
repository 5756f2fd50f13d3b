import { gunzipSync } from 'node:zlib'
import type { Property } from '../../../reading/property.ts'
import { string } from '../../../reading/shape.ts'

/** User data holds 16 KiB at most; what swells beyond this is a bomb, not a script. */
const MAX_TEXT = 4 * 1024 * 1024

/** The text of user data, unpacked where it is gzipped, as cloud-init does. What is not text stays in Base64. */
export function userData(path: string): Property {
  const { read } = string(path)
  return {
    type: { type: 'string', secret: true },
    path,
    read: (source) => {
      const base64 = read(source)
      return typeof base64 === 'string' ? (textOf(Buffer.from(base64, 'base64')) ?? base64) : undefined
    },
  }
}

function textOf(bytes: Buffer): string | null {
  try {
    const isGzip = bytes[0] === 0x1f && bytes[1] === 0x8b
    const plain = isGzip ? gunzipSync(bytes, { maxOutputLength: MAX_TEXT }) : bytes
    return plain.includes(0) ? null : new TextDecoder('utf-8', { fatal: true }).decode(plain)
  } catch {
    return null
  }
}
