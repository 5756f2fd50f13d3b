import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Settings } from '../../src/model/settings.ts'
import { SENDERS_DECLARED } from '../../src/send/declared.ts'
import { SENDERS } from '../../src/send/senders.ts'
import { readSettings } from '../../src/settings/read-settings.ts'
import { settingsSecrets } from '../../src/settings/secrets.ts'

const TOKEN = '11111111-2222-3333-4444-555555555555'
const SPLUNK = `send:
  siem: { to: splunk, url: 'https://splunk.example.com:8088', token-from: TOKEN }
`
let workspace = ''
beforeAll(() => {
  workspace = mkdtempSync(join(tmpdir(), 'senders-'))
})
afterAll(() => rmSync(workspace, { recursive: true, force: true }))

function read(
  text: string,
  environment: NodeJS.ProcessEnv = { TOKEN },
  inputs: Readonly<Record<string, string>> = {},
): Settings {
  writeFileSync(join(workspace, 'baseline.yml'), text)
  const all: Readonly<Record<string, string>> = { config: 'baseline.yml', ...inputs }
  return readSettings((name) => all[name] ?? '', workspace, environment)
}

describe('send in the configuration file', () => {
  it('names receivers, with what variables hold', () => {
    expect(read(SPLUNK).senders).toEqual([
      {
        name: 'siem',
        to: 'splunk',
        label: 'Splunk (siem)',
        address: {
          url: 'https://splunk.example.com:8088/',
          token: TOKEN,
          events: 'ocsf',
          index: null,
          host: null,
          sourcetype: null,
        },
        secrets: [TOKEN],
        place: 'baseline.yml:2',
      },
    ])
  })

  it('may leave the address to a variable, and then it is a secret as well', () => {
    const url = 'https://splunk.example.com/some/path'
    const settings = read(SPLUNK.replace(/url: \S+/, 'url-from: ADDRESS,'), { TOKEN, ADDRESS: url })
    expect(settings.senders[0]?.address['url']).toBe(url)
    expect(settingsSecrets(settings)).toEqual(expect.arrayContaining([url, '/some/path', TOKEN]))
  })

  it('is nothing where it is left out', () => {
    expect(read('fail-on: low\n').senders).toEqual([])
  })

  it.each([{ 'dry-run': 'true' }, { mode: 'collect', shard: '1/2' }, { inventory: 'a.ndjson.gz' }])(
    'needs no variables where nothing is sent: %j',
    (inputs) => {
      expect(read(SPLUNK, {}, inputs).senders[0]?.address['token']).toBeNull()
    },
  )

  it.each([
    [
      SPLUNK,
      {},
      'baseline.yml:2: send.siem.token-from: the environment variable TOKEN is not set; give it to the step under env, or send nothing (dry-run).',
    ],
    [
      SPLUNK,
      { TOKEN: 'a b' },
      'baseline.yml:2: send.siem.token-from: TOKEN: received something with blanks, line breaks or letters beyond ASCII, expected a secret without them.',
    ],
    [
      SPLUNK.replace('https', 'http'),
      { TOKEN },
      'baseline.yml:2: send.siem.url: received an http address, expected an address such as https://splunk.example.com:8088; http is only taken for this machine.',
    ],
    [
      SPLUNK.replace(/url: \S+/, ''),
      { TOKEN },
      'baseline.yml:2: send.siem: the field url is missing; expected an address such as https://splunk.example.com:8088, or url-from with the environment variable that holds it.',
    ],
    [
      SPLUNK.replace('token-from', 'url-from: URL, token-from'),
      { TOKEN },
      'baseline.yml:2: send.siem: received both url and url-from, expected one of them.',
    ],
    [
      SPLUNK.replace('token-from: TOKEN', 'events: ocsf'),
      { TOKEN },
      'baseline.yml:2: send.siem: the field token-from is missing; expected the name of an environment variable.',
    ],
    [
      SPLUNK.replace('splunk,', 'spunk,'),
      { TOKEN },
      'baseline.yml:2: send.siem.to: received "spunk", expected ',
    ],
    [
      SPLUNK.replace('token-from', 'events: "ocsf, csv", token-from'),
      { TOKEN },
      'baseline.yml:2: send.siem.events: received "csv", expected ocsf, ecs or ecs-changes.',
    ],
    [
      SPLUNK.replace('token-from', 'events: 7, token-from'),
      { TOKEN },
      'baseline.yml:2: send.siem.events: received the number 7',
    ],
    [
      SPLUNK.replace('siem:', 'Siem:'),
      { TOKEN },
      'baseline.yml:1: send: received "Siem", expected a name of up to 40 small letters, digits and hyphens.',
    ],
  ])('is refused with file and line: %j', (text, environment, sentence) => {
    expect(() => read(text, environment)).toThrow(sentence)
  })
})

describe('the list of receivers', () => {
  it('has a sender for each declaration, and each names its own fields', () => {
    for (const { name, fields, sentTo } of SENDERS_DECLARED) {
      expect(SENDERS.has(name)).toBe(true)
      expect(Object.keys(fields)).toContain(sentTo)
    }
  })
})
