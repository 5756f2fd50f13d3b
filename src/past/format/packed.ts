import { gunzipSync, gzipSync } from 'node:zlib'
import { messageOf } from '../../model/errors.ts'
import { DamagedHistoryError } from './errors.ts'

/** The first bytes of a gzip file (RFC 1952). */
const GZIP = Buffer.from([0x1f, 0x8b])
/** In bytes. A history of the most findings that are kept unpacks to a tenth of it; more is an attack on the memory. */
const MOST_UNPACKED = 400_000_000

export function packed(text: string): Buffer {
  return gzipSync(text)
}

/** The text of a history, packed or not. Throws DamagedHistoryError. */
export function unpacked(bytes: Buffer, most = MOST_UNPACKED): string {
  if (!bytes.subarray(0, GZIP.length).equals(GZIP)) return bytes.toString('utf8')
  try {
    return gunzipSync(bytes, { maxOutputLength: most }).toString('utf8')
  } catch (error) {
    throw new DamagedHistoryError(`it cannot be unpacked: ${messageOf(error)}`)
  }
}
