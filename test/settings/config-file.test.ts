import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { NO_ACCOUNTS } from '../../src/settings/config-accounts.ts'
import { NO_ROUTES } from '../../src/settings/config-alerts.ts'
import { USUAL_POLICY } from '../../src/model/sensitive.ts'
import { FIX_WITHIN } from '../../src/settings/config-fix-within.ts'
import { readConfig } from '../../src/settings/config-file.ts'

const NOTHING_SAID = {
  ...NO_ACCOUNTS,
  ...NO_ROUTES,
  send: [],
  inputs: [],
  notes: [],
  parameters: {},
  regions: [],
  fixWithin: FIX_WITHIN,
  internetShare: 1,
  exceptionsMaxDays: 365,
  personalData: 'show',
  privacy: USUAL_POLICY,
}

let workspace: string
beforeEach(() => {
  workspace = mkdtempSync(join(tmpdir(), 'cloud-baseline-config-'))
  mkdirSync(join(workspace, '.github'))
})
afterEach(() => rmSync(workspace, { recursive: true }))

function write(text: string, file = '.github/cloud-baseline.yml'): void {
  writeFileSync(join(workspace, file), text)
}

const NETWORKS = [
  'parameters:',
  '  aws-x:',
  '    trusted_networks: [198.51.100.0/24]',
  "  '*': { max_age: 90d }",
]

describe('the configuration file', () => {
  it('may be missing, empty or a comment where it stands by default', () => {
    expect(readConfig('', workspace)).toEqual(NOTHING_SAID)
    for (const text of ['', '# nothing yet\n']) {
      write(text)
      expect(readConfig('', workspace)).toEqual({
        ...NOTHING_SAID,
        notes: ['.github/cloud-baseline.yml is empty, so inputs and defaults hold.'],
      })
    }
  })

  it('gives values for parameters, with their places', () => {
    write(NETWORKS.join('\n'))
    const file = '.github/cloud-baseline.yml'
    expect(readConfig('', workspace)).toEqual({
      ...NOTHING_SAID,
      parameters: {
        'aws-x': { trusted_networks: { value: ['198.51.100.0/24'], file, line: 3 } },
        '*': { max_age: { value: '90d', file, line: 4 } },
      },
    })
  })

  it('says what counts as the internet', () => {
    write('internet-share: 0.75')
    expect(readConfig('', workspace).internetShare).toBe(0.75)
  })

  it('may be another one', () => {
    write('parameters: { aws-x: { most: 1 } }', 'own.yml')
    expect(readConfig('own.yml', workspace).parameters['aws-x']).toEqual({
      most: { value: 1, file: 'own.yml', line: 1 },
    })
    expect(() => readConfig('other.yml', workspace)).toThrow(
      /^config: received "other.yml", expected a file that can be read: .*ENOENT/,
    )
  })

  it('may end in .yaml, and hold documents without content', () => {
    write('# nothing\n---\ninternet-share: 0.5\n---\n', '.github/cloud-baseline.yaml')
    expect(readConfig('', workspace).internetShare).toBe(0.5)
  })

  it('is refused where two are there, unless one is named', () => {
    write('internet-share: 0.5')
    write('internet-share: 0.25', '.github/cloud-baseline.yaml')
    expect(() => readConfig('', workspace)).toThrow(
      'config: found .github/cloud-baseline.yml and .github/cloud-baseline.yaml, expected one of them',
    )
    expect(readConfig('.github/cloud-baseline.yaml', workspace).internetShare).toBe(0.25)
  })

  it.each([
    '.github/cloud_baseline.yml',
    '.github/Cloud-Baseline.YML',
    '.github/cloud-baseline-config.yml',
    '.github/cloud-baseline.json',
    '.github/workflows/cloud-baseline-config.yml',
    'cloud-baseline.yml',
    '.cloud-baseline.yaml',
  ])('%s is not left unread without a word', (file) => {
    mkdirSync(join(workspace, '.github/workflows'), { recursive: true })
    write('internet-share: 0.5', file)
    expect(() => readConfig('', workspace)).toThrow(
      `config: found ${file}, which is not read, expected .github/cloud-baseline.yml; move it there`,
    )
    expect(readConfig(file, workspace).internetShare).toBe(0.5)
    write('internet-share: 0.25')
    expect(readConfig('', workspace).internetShare).toBe(0.25)
  })

  it.each(['.github/workflows/cloud-baseline.yml', '.github/cloud-baseline-exceptions.yml', 'cloud.yml'])(
    '%s is something else',
    (file) => {
      mkdirSync(join(workspace, '.github/workflows'), { recursive: true })
      write('on: push', file)
      expect(readConfig('', workspace)).toEqual(NOTHING_SAID)
    },
  )

  it.each([
    ['a.yml, b.yml', 'config: received "a.yml, b.yml", expected one file'],
    ['a.yml\nb.yml', 'config: received "a.yml\\nb.yml", expected one file'],
    ['.github', 'config: received ".github", expected a file that can be read: it is a folder, not a file.'],
    ['pipe.yml', 'config: received "pipe.yml", expected a file that can be read: it is a pipe, not a file.'],
    ['latin.yml', 'it is not UTF-8 text.'],
    ['out.yml', 'config: received "out.yml", a link that leads out of the workspace, expected a file in it.'],
  ])('cannot be %j', (name, sentence) => {
    execFileSync('mkfifo', [join(workspace, 'pipe.yml')])
    writeFileSync(join(workspace, 'latin.yml'), Buffer.from('name: \xe4', 'latin1'))
    symlinkSync('/etc/hostname', join(workspace, 'out.yml'))
    expect(() => readConfig(name, workspace)).toThrow(sentence)
  })

  it('says where a link that leads nowhere fails', () => {
    symlinkSync('nowhere', join(workspace, '.github/cloud-baseline.yml'))
    expect(() => readConfig('', workspace)).toThrow(/^config: received "\.github.*ENOENT/)
  })

  it.each([
    ['environment: production', '1: environment belongs to an entry of accounts'],
    [
      'production-accounts: [a]',
      '1: production-accounts is an input of the action; in this file write environments.production.',
    ],
    [
      'report_dir: x',
      '1: report-dir is an input of the action (with:) or an option of scan, not of this file.',
    ],
    ['fail_on: high', '1: unknown field "fail_on"; did you mean fail-on?'],
    ['dry-run: true', '1: dry-run is an input of the action (with:) or an option of scan, not of this file.'],
    [
      'slack-webhook-url: https://hooks.slack.com/services/T0/B0/secret',
      '1: slack-webhook-url is a secret, which stands in no file; write slack-webhook-url-from with the name of the environment variable that holds it.',
    ],
    [
      'environments:\n  production: [a]\n  fail-on: low',
      '3: environments.fail-on: fail-on belongs at the top of the file.',
    ],
    [
      'environments:\n  production: [a]\n  exclude-accounts: [b]',
      '3: environments.exclude-accounts: exclude-accounts belongs at the top of the file.',
    ],
    ['environments:\n  Production: [a]', '2: environments.Production: did you mean production?'],
    [
      "accounts:\n  - id: '111122223333'\n    internet-share: 1",
      '3: accounts[0].internet-share: internet-share belongs at the top of the file.',
    ],
    [
      "accounts:\n  - id: '111122223333'\n    environment: PRODUCTION",
      '3: accounts[0].environment: did you mean production? Only that environment pages.',
    ],
    ['role: a\nrole: b', /cloud-baseline\.yml:2: .*duplicated mapping key/],
    ['role:\n\ta', /cloud-baseline\.yml:2: .*tab/],
    ['x: &x [a]\nenvironments: { production: *x }', '1: unknown field "x"'],
    ['---\n# nothing\n---\nrole: a\n---\nrole: b', ':6: received a second document, expected one.'],
  ])('is told about keys at the wrong place and other slips: %j', (text, message) => {
    write(text)
    expect(() => readConfig('', workspace)).toThrow(message)
    expect(() => readConfig('', workspace)).not.toThrow(/regions.*unknown field/)
  })

  it.each([
    ['paramters: {}', '.github/cloud-baseline.yml:1: unknown field "paramters"; did you mean parameters?'],
    [
      'internet-share: 75%',
      '.github/cloud-baseline.yml:1: internet-share: received "75%", expected a number above 0 and up to 1.',
    ],
    ['internet-share: 0', /internet-share: received the number 0, expected a number above 0 and up to 1\.$/],
    ['a: [', /^\.github\/cloud-baseline\.yml:1: /],
    [
      '- a',
      '.github/cloud-baseline.yml:1: received a list of 1, expected a map with settings such as accounts and parameters.',
    ],
    ['{}\n---\n{}', '.github/cloud-baseline.yml:3: received a second document, expected one.'],
    [
      'parameters:\n  aws-x:\n    most: { a: 1 }\n  aws-y: 5',
      [
        '.github/cloud-baseline.yml:3: parameters.aws-x.most: received a map, expected a text, a number, true or false, or a list of these.',
        '.github/cloud-baseline.yml:4: parameters.aws-y: received the number 5, expected a map of parameters to values.',
      ].join('\n'),
    ],
  ])('is refused with file and line: %j', (text, message) => {
    write(text)
    expect(() => readConfig('', workspace)).toThrow(message)
  })
})

describe('fix-within', () => {
  it('says in what time what is to be fixed; the rest is as by default', () => {
    write('fix-within: { critical: 12h, low: none }')
    const { critical: _c, low: _l, ...others } = FIX_WITHIN
    expect(readConfig('', workspace).fixWithin).toEqual({ critical: 43_200, low: null, ...others })
  })

  it('takes durations alone, and names file and line', () => {
    write(['fix-within:', '  high: 7d', '  low: soon', '  medium: -3d'].join('\n'))
    expect(() => readConfig('', workspace)).toThrow(
      [
        '.github/cloud-baseline.yml:4: fix-within.medium: received "-3d", expected a duration such as 12h or 7d, or none.',
        '.github/cloud-baseline.yml:3: fix-within.low: received "soon", expected a duration such as 12h or 7d, or none.',
      ].join('\n'),
    )
    write('fix-within: { severe: 1d }')
    expect(() => readConfig('', workspace)).toThrow(/cloud-baseline\.yml:1: .*severe/)
  })
})

describe('privacy in the configuration file', () => {
  it('says what is none and what is looked for besides', () => {
    write('privacy:\n  own-domains: [example.com]\n  national-ids: [DE]\n')
    expect(readConfig('', workspace).privacy).toEqual({
      ...USUAL_POLICY,
      ownDomains: ['example.com'],
      nationalIds: ['DE'],
    })
  })

  it('names a country of which no ids are known', () => {
    write('privacy:\n  national-ids: [DE, ZZ]\n')
    expect(() => readConfig('', workspace)).toThrow(
      '.github/cloud-baseline.yml:2: privacy.national-ids[1]: received "ZZ", expected a country whose ids are known: ',
    )
  })

  it('names what is no network', () => {
    write('privacy:\n  trusted-networks: [203.0.113.0/24, office]\n')
    expect(() => readConfig('', workspace)).toThrow(
      '.github/cloud-baseline.yml:2: privacy.trusted-networks[1]: received "office", expected a network such as 203.0.113.0/24 or 2001:db8::/32.',
    )
  })
})
