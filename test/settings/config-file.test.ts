import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { NO_ACCOUNTS } from '../../src/settings/config-accounts.ts'
import { readConfig } from '../../src/settings/config-file.ts'

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
    expect(readConfig('', workspace)).toEqual({
      ...NO_ACCOUNTS,
      parameters: {},
      regions: [],
      internetShare: 1,
    })
    write('')
    expect(readConfig('', workspace)).toEqual({
      ...NO_ACCOUNTS,
      parameters: {},
      regions: [],
      internetShare: 1,
    })
    write('# nothing yet\n')
    expect(readConfig('', workspace)).toEqual({
      ...NO_ACCOUNTS,
      parameters: {},
      regions: [],
      internetShare: 1,
    })
  })

  it('gives values for parameters, with their places', () => {
    write(NETWORKS.join('\n'))
    const file = '.github/cloud-baseline.yml'
    expect(readConfig('', workspace)).toEqual({
      ...NO_ACCOUNTS,
      regions: [],
      internetShare: 1,
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
