import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { leadsOut } from '../../src/files/leads-out.ts'
import { makeFolder } from '../../src/files/make-folder.ts'
import { readRegularFile, readTextFile } from '../../src/files/read-regular-file.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'cloud-baseline-files-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

describe('makeFolder', () => {
  it('makes all that is missing, and leaves what is there', async () => {
    const path = join(folder, 'a/b/c')
    await makeFolder(path)
    await makeFolder(path)
    expect(statSync(path).isDirectory()).toBe(true)
  })

  it('makes one folder for many who ask at once', async () => {
    const path = join(folder, 'a/b')
    await Promise.all(Array.from({ length: 10 }, () => makeFolder(path)))
    expect(statSync(path).isDirectory()).toBe(true)
  })

  it.each([
    ['taken', 'EEXIST'],
    ['taken/report', 'ENOTDIR'],
    ['/proc/report/a/b', 'ENOENT'],
    ['dangling', 'ENOENT'],
  ])("ends with the system's error for %s", async (name, code) => {
    writeFileSync(join(folder, 'taken'), '')
    symlinkSync('nowhere', join(folder, 'dangling'))
    const path = name.startsWith('/') ? name : join(folder, name)
    await expect(makeFolder(path)).rejects.toMatchObject({ code, syscall: expect.any(String) })
  })
})

describe('readRegularFile', () => {
  it.each([
    ['.', 'it is a folder, not a file'],
    ['pipe', 'it is a pipe, not a file'],
    ['/dev/zero', 'it is a device, not a file'],
    ['long', 'it has more than 3 bytes'],
    ['none', 'ENOENT'],
  ])('refuses %s', (name, sentence) => {
    execFileSync('mkfifo', [join(folder, 'pipe')])
    writeFileSync(join(folder, 'long'), 'abcd')
    const path = name.startsWith('/') ? name : join(folder, name)
    expect(() => readRegularFile(path, 3)).toThrow(sentence)
  })

  it('gives text without its byte order mark, if it is text', () => {
    writeFileSync(join(folder, 'text'), '\ufeffgrün')
    writeFileSync(join(folder, 'bytes'), Buffer.from([0x67, 0xfc]))
    expect(readTextFile(join(folder, 'text'))).toBe('grün')
    expect(() => readTextFile(join(folder, 'bytes'))).toThrow('it is not UTF-8 text')
  })
})

describe('leadsOut', () => {
  it('tells links that leave the folder from those that stay, and from paths that are outside', () => {
    writeFileSync(join(folder, 'own'), '')
    symlinkSync('own', join(folder, 'inner'))
    symlinkSync('/etc', join(folder, 'outer'))
    symlinkSync('nowhere', join(folder, 'dangling'))
    const told = ['own', 'inner', 'outer', 'outer/hostname', 'dangling', '/etc/hostname'].map((name) =>
      leadsOut(name.startsWith('/') ? name : join(folder, name), folder),
    )
    expect(told).toEqual([false, false, true, true, false, false])
  })
})
