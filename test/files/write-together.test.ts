import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { writeTogether } from '../../src/files/write-together.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'cloud-baseline-together-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

/** Paths with `/` behind folders. */
function all(): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .map(
      (entry) =>
        join(entry.parentPath, entry.name).slice(folder.length + 1) + (entry.isDirectory() ? '/' : ''),
    )
    .toSorted()
}

describe('writeTogether', () => {
  it('writes all files, and the folders that they take', async () => {
    writeFileSync(join(folder, 'a.txt'), 'before')
    await writeTogether(
      folder,
      new Map([
        ['a.txt', 'now'],
        ['b/c/d.txt', 'é\n'],
        ['b/e.txt', ''],
      ]),
    )
    expect(all()).toEqual(['a.txt', 'b/', 'b/c/', 'b/c/d.txt', 'b/e.txt'])
    expect(['a.txt', 'b/c/d.txt', 'b/e.txt'].map((name) => readFileSync(join(folder, name), 'utf8'))).toEqual(
      ['now', 'é\n', ''],
    )
  })

  it('takes everything back where one file cannot get its name', async () => {
    writeFileSync(join(folder, 'a.txt'), 'before')
    mkdirSync(join(folder, 'taken/full'), { recursive: true })
    const files = new Map([
      ['a.txt', 'now'],
      ['new/b.txt', 'b'],
      ['taken', 'c'],
      ['d.txt', 'd'],
    ])
    await expect(writeTogether(folder, files)).rejects.toThrow(/EISDIR|ENOTEMPTY|EEXIST|EPERM/)
    expect(all()).toEqual(['a.txt', 'taken/', 'taken/full/'])
    expect(readFileSync(join(folder, 'a.txt'), 'utf8')).toBe('before')
  })

  it('replaces a pipe, which has no end to be read to', async () => {
    spawnSync('mkfifo', [join(folder, 'a.txt')])
    await writeTogether(folder, new Map([['a.txt', 'now']]))
    expect(readFileSync(join(folder, 'a.txt'), 'utf8')).toBe('now')
  })

  it('takes everything back where a folder cannot be made', async () => {
    writeFileSync(join(folder, 'file'), 'f')
    const files = new Map([
      ['x/y/b.txt', 'b'],
      ['file/below.txt', 'c'],
    ])
    await expect(writeTogether(folder, files)).rejects.toThrow(/ENOTDIR|EEXIST/)
    expect(all()).toEqual(['file'])
  })
})
