import { gzipSync } from 'node:zlib'
import { describe, expect, it } from '@jest/globals'
import { strToU8, zipSync } from 'fflate'
import { audited } from './audited.ts'

/** APPNOTE.TXT, 4.3.12 and 4.3.16: the signatures of the directory's entries and of its end. */
const ENTRY = 'PK\u0001\u0002'
const END = 'PK\u0005\u0006'

const TEXT = `${'x'.repeat(30)} bob@example.com`

function zipped(files: Record<string, string | Uint8Array>, level: 0 | 6 = 6): Buffer {
  const bytes = Object.entries(files).map(([name, content]) => [
    name,
    typeof content === 'string' ? strToU8(content) : content,
  ])
  return Buffer.from(zipSync(Object.fromEntries(bytes) as Record<string, Uint8Array>, { level }))
}

/** With a field of an entry of the directory changed. */
function changed(archive: Buffer, field: number, value: number, bytes: 2 | 4 = 4): Buffer {
  const copy = Buffer.from(archive)
  copy.writeUIntLE(value, copy.indexOf(ENTRY, 0, 'latin1') + field, bytes)
  return copy
}

describe('an audit of ZIP archives', () => {
  it('looks at each of several files of one name', async () => {
    const archive = zipped({ 'a.txt': 'bob@example.com', 'b.txt': 'x' })
    for (let at = archive.indexOf('b.txt'); at >= 0; at = archive.indexOf('b.txt', at)) archive[at] = 0x61
    expect(await audited('a.zip', archive)).toEqual(['1:1 email'])
  })

  it.each([0, 6] as const)('says so where a file is not as its directory says (level %d)', async (level) => {
    const archive = zipped({ 'a.txt': TEXT }, level)
    expect(await audited('a.zip', archive)).toEqual(['1:32 email'])
    expect(await audited('a.zip', changed(archive, 24, 20))).toEqual([
      '! null it has more bytes than the archive says',
    ])
    expect(await audited('a.zip', changed(archive, 24, 2000))).toEqual([
      '! null it has fewer bytes than the archive says',
    ])
    expect(await audited('a.zip', changed(archive, 16, 1))).toEqual([
      '! null its checksum is not that of the archive',
    ])
    expect(await audited('a.zip', changed(archive, 8, 1, 2))).toEqual(['! null it is encrypted'])
    expect(await audited('a.zip', changed(archive, 10, 12, 2))).toEqual([
      '! null it is packed in a way that is not known (12)',
    ])
    expect(await audited('a.zip', changed(archive, 42, 3))).toEqual([
      '! null the archive is damaged: the file "a.txt" is cut',
    ])
  })

  it('says so where bytes belong to no file of the directory', async () => {
    const archive = zipped({ 'a.txt': TEXT, 'b.txt': 'bob@example.com' })
    const first = archive.indexOf(ENTRY, 0, 'latin1')
    const second = archive.indexOf(ENTRY, first + 4, 'latin1')
    const without = Buffer.concat([archive.subarray(0, first), archive.subarray(second)])
    const end = without.indexOf(END, 0, 'latin1')
    without.writeUInt16LE(1, end + 10)
    without.writeUInt32LE(archive.length - 22 - second, end + 12)
    expect(await audited('a.zip', without)).toEqual([
      '! null it has bytes that belong to no file of its directory',
      '1:1 email',
    ])
    expect(await audited('a.zip', Buffer.concat([archive, Buffer.from('bob@example.com')]))).toEqual([
      '! null the archive is damaged: it has no directory at its end',
    ])
  })

  it('looks at its comment, and at what is named as a folder but is none', async () => {
    const archive = zipped({ 'a/': TEXT })
    expect(await audited('a.zip', archive)).toEqual(['1:32 email'])
    archive.writeUInt16LE(15, archive.length - 2)
    expect(await audited('a.zip', Buffer.concat([archive, Buffer.from('bob@example.com')]))).toEqual([
      '1:1 email',
      '1:32 email',
    ])
  })

  it('looks at the comment on a file', async () => {
    const comment = { comment: 'bob@example.com' }
    expect(await audited('a.zip', zipSync({ 'a.txt': [strToU8('x'), comment] }))).toEqual(['1:1 email'])
  })

  it('goes on behind a file that is damaged', async () => {
    const damaged = gzipSync(TEXT).fill(0xff, 10, 20)
    const lines = await audited('a.zip', zipped({ 'a.gz': damaged, 'b.txt': TEXT }))
    expect(lines).toHaveLength(2)
    expect(lines[0]).toMatch(/^! null .*invalid/)
    expect(lines[1]).toBe('1:32 email')
  })

  it('says so of tar archives, which are not unpacked', async () => {
    const tar = Buffer.alloc(10_240)
    tar.write('a.txt')
    tar.write('ustar\u000000', 257)
    tar.write('bob@example.com', 512)
    const why = '! null it is a tar archive, which is not unpacked'
    expect(await audited('a.tar', tar)).toEqual([why])
    expect(await audited('a.tgz', gzipSync(tar))).toEqual([why])
    expect(await audited('a.zip', zipped({ 'a.tar': tar, 'b.txt': TEXT }))).toEqual([why, '1:32 email'])
  })

  it('knows an archive without a file', async () => {
    expect(await audited('a.zip', Buffer.from(`${END}${'\0'.repeat(18)}`, 'latin1'))).toEqual([])
  })
})
