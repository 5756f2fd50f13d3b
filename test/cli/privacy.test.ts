import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals'
import { privacyCommand } from '../../src/cli/privacy.ts'
import type { PrivacyOptions } from '../../src/cli/options.ts'
import { UserError } from '../../src/model/errors.ts'

const ADDRESS = 'bob.smith@example.com'
/** Made here, so that no file of this repository holds it. */
const KEY_LINE = ['-----BEGIN', 'RSA PRIVATE KEY-----'].join(' ')

let folder: string
let out = ''
let told = ''

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'cloud-baseline-privacy-'))
  out = told = ''
  jest.spyOn(process.stdout, 'write').mockImplementation((text) => {
    out += String(text)
    return true
  })
  jest.spyOn(process.stderr, 'write').mockImplementation((text) => {
    told += String(text)
    return true
  })
})
afterEach(() => {
  jest.restoreAllMocks()
  rmSync(folder, { recursive: true })
})

function write(name: string, content: string | Uint8Array): string {
  const path = join(folder, name)
  mkdirSync(join(path, '..'), { recursive: true })
  writeFileSync(path, content)
  return path
}

/** What it prints, with names as in the folder. */
async function look(options: PrivacyOptions = {}): Promise<{ code: number; out: string; told: string }> {
  const code = await privacyCommand([folder], options)
  const short = (text: string): string => text.replaceAll(`${folder}/`, '')
  return { code, out: short(out), told: short(told) }
}

describe('privacy', () => {
  it('prints places and masked forms, and never what is there', async () => {
    write('a.log', `to ${ADDRESS}\n${KEY_LINE}\n`)
    write('b.ndjson', `{"tags":{"Owner":"${ADDRESS}","${ADDRESS}":1}}\n`)
    const said = await look()
    expect(said).toEqual({
      code: 1,
      out: [
        'a.log:1:4: e-mail b***@example.com, confidence 0.9',
        'a.log:2:1: credential (private key), confidence 1',
        'b.ndjson:1:19: e-mail b***@example.com, confidence 0.9, in tags.Owner',
        'b.ndjson:1:43: e-mail b***@example.com, confidence 0.9, in tags.`[e-mail]`',
        '',
      ].join('\n'),
      told: '2 files were looked through: 4 places found in what was read.\n',
    })
  })

  it('gives programs the same, an object for each place', async () => {
    write('a.log', `to ${ADDRESS}`)
    write('b.bin', Buffer.from([0]))
    const { code, out: lines } = await look({ json: true })
    expect(code).toBe(1)
    expect(
      lines
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line) as unknown),
    ).toEqual([
      {
        file: 'a.log',
        line: 1,
        column: 4,
        path: null,
        class: 'email',
        form: '',
        confidence: 0.9,
        masked: 'b***@example.com',
        fingerprint: null,
      },
      { file: 'b.bin', line: null, unread: 'it is not text' },
    ])
  })

  it('masks the name of a file, which is a place as well', async () => {
    write(`${ADDRESS}/a.log`, 'nothing')
    expect(await look()).toMatchObject({
      code: 1,
      out: '[e-mail]/a.log: e-mail b***@example.com, confidence 0.9, in its name\n',
    })
  })

  it('is good where nothing was found and everything was read', async () => {
    write('a.log', 'nothing')
    expect(await look()).toEqual({
      code: 0,
      out: '',
      told: '1 file was looked through: nothing was found in what was read.\n',
    })
  })

  it('is incomplete where something was not read, and where there is nothing', async () => {
    expect(await look()).toEqual({
      code: 3,
      out: '',
      told: 'No file was looked through: there is none.\n',
    })
    told = ''
    write('a.bin', Buffer.from([0]))
    write('b.log', 'nothing')
    expect(await look()).toEqual({
      code: 3,
      out: '',
      told: [
        'a.bin: not looked at, or not all of it: it is not text.',
        '1 file was looked through: nothing was found in what was read. 1 part could not be looked at: what is there is unknown.',
        '',
      ].join('\n'),
    })
    told = ''
    expect(await look({ exclude: '*.bin' })).toMatchObject({ code: 0 })
  })

  it.each([
    ['a.csv', `email,email\n${ADDRESS},x\n`, 1],
    ['a.json', `{"a":"${ADDRESS}","a":"x"}`, 1],
    ['a.log', '[INFO] saved {"owner":"Ann Lee","phone":"0171 1234567"}\n', 1],
    ['a.gz', Buffer.concat([gzipSync('x'), Buffer.alloc(4), Buffer.from(ADDRESS)]), 3],
  ])('never says that there is nothing where something is hidden: %s', async (name, content, code) => {
    write(name, content)
    expect((await look()).code).toBe(code)
  })

  it('follows a value by its fingerprint where there is a key', async () => {
    write('a.log', `to ${ADDRESS}\n${ADDRESS.toUpperCase()}`)
    process.env['CLOUD_BASELINE_PRIVACY_KEY'] = 'a key that is long enough'
    try {
      const { out: lines } = await look()
      const marks = [...lines.matchAll(/#[a-z2-7]{12}/g)].map(([mark]) => mark)
      expect(marks).toHaveLength(2)
      expect(new Set(marks).size).toBe(1)
    } finally {
      delete process.env['CLOUD_BASELINE_PRIVACY_KEY']
    }
  })

  it('takes what the configuration file says is none', async () => {
    const config = write('cloud-baseline.yml', 'privacy:\n  own-domains: [example.com]\n')
    write('a.log', `to ${ADDRESS}`)
    expect(await look({ config })).toMatchObject({ code: 0 })
  })

  it('takes what the user says is none', async () => {
    write('a.log', `to ${ADDRESS}`)
    expect(await look({ ownDomains: 'example.org, example.com' })).toMatchObject({ code: 0 })
    expect(await look({ minimumConfidence: '0.95' })).toMatchObject({ code: 0 })
    await expect(look({ minimumConfidence: '2' })).rejects.toThrow(
      new UserError('--minimum-confidence: received "2", expected a number above 0 and up to 1.'),
    )
    await expect(look({ trustedNetworks: 'home' })).rejects.toThrow(/^--trusted-networks: received "home"/)
  })
})
