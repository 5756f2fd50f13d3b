import { afterEach, beforeEach, expect, it } from '@jest/globals'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { writeWhole } from '../../src/files/write-whole.ts'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'cloud-baseline-files-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

function* lines(count: number): Generator<string> {
  for (let line = 0; line < count; line += 1) yield `${line} ${'x'.repeat(100)}\n`
}

function* broken(): Generator<string> {
  yield* lines(20_000)
  throw new Error('broken off')
}

it.each([0, 1, 30_000])('writes %i parts, plain or compressed', async (count) => {
  const text = [...lines(count)].join('')
  await writeWhole(join(folder, 'plain'), lines(count))
  await writeWhole(join(folder, 'packed'), lines(count), { gzip: true })
  expect(readFileSync(join(folder, 'plain'), 'utf8')).toBe(text)
  expect(gunzipSync(readFileSync(join(folder, 'packed'))).toString()).toBe(text)
  expect(readdirSync(folder).toSorted()).toEqual(['packed', 'plain'])
})

// Around the size of the buffer (262,144 bytes) and a third of it, which any text of so many characters fits.
it.each(['a', 'é', '中', '😀'])('writes texts and bytes of every size: %s', async (character) => {
  const sizes = [0, 1, 3, 87_380, 87_381, 87_382, 262_143, 262_144, 262_145, 20, 300_000, 5]
  const parts = sizes.flatMap((size) => {
    const text = character.repeat(size)
    return [text, Buffer.from(`${text}|`), '']
  })
  const whole = Buffer.concat(parts.map((part) => Buffer.from(part)))
  await writeWhole(join(folder, 'plain'), parts)
  await writeWhole(join(folder, 'packed'), parts, { gzip: true })
  expect(readFileSync(join(folder, 'plain')).equals(whole)).toBe(true)
  expect(gunzipSync(readFileSync(join(folder, 'packed'))).equals(whole)).toBe(true)
})

it('leaves what was there, and nothing else, when it breaks off', async () => {
  const path = join(folder, 'file')
  writeFileSync(path, 'before')
  await expect(writeWhole(path, broken())).rejects.toThrow('broken off')
  expect(readFileSync(path, 'utf8')).toBe('before')
  expect(readdirSync(folder)).toEqual(['file'])
})

it('fails where the folder is none', async () => {
  await expect(writeWhole(join(folder, 'none/file'), lines(1))).rejects.toThrow('ENOENT')
})
