import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { InputName } from '../../src/settings/inputs.ts'
import { readSettings } from '../../src/settings/read-settings.ts'

const FILE = '.github/cloud-baseline.yml'

let workspace: string
beforeEach(() => {
  workspace = mkdtempSync(join(tmpdir(), 'cloud-baseline-accounts-'))
  mkdirSync(join(workspace, '.github'))
})
afterEach(() => rmSync(workspace, { recursive: true }))

function read(text: string, inputs: Partial<Record<InputName, string>> = {}) {
  writeFileSync(join(workspace, FILE), text)
  return readSettings((name) => inputs[name] ?? '', workspace)
}

const LIST = `
accounts:
  - '000011112222'
  - id: '111122223333'
    name: shop
    environment: staging
    role: [arn:aws:iam::444455556666:role/gate, reader]
    external-id: shop:1
    regions: [eu-central-1]
    parameters:
      aws-x: { most: 5 }
role: auditor
external-id: all:1
environments:
  production: ['0000*']
`

describe('accounts in the configuration file', () => {
  it('are read as the file has them', () => {
    expect(read(LIST)).toMatchObject({
      accounts: ['000011112222', '111122223333'],
      organization: false,
      access: { role: 'auditor', via: [], externalId: 'all:1' },
      environments: { production: ['0000*'] },
      perAccount: {
        '111122223333': {
          name: 'shop',
          environment: 'staging',
          access: {
            role: 'reader',
            via: ['arn:aws:iam::444455556666:role/gate'],
            externalId: 'shop:1',
          },
          regions: ['eu-central-1'],
          parameters: { 'aws-x': { most: { value: 5, file: FILE, line: 11 } } },
        },
      },
    })
  })

  it('give way to the inputs, which keep what the file says of single accounts', () => {
    const whole = read(LIST, { accounts: 'organization', role: 'other' })
    expect(whole).toMatchObject({
      accounts: [],
      organization: true,
      access: { role: 'other', externalId: 'all:1' },
    })
    expect(Object.keys(whole.perAccount)).toEqual(['111122223333'])
    const one = read(LIST, { accounts: '777788889999', 'external-id': 'other:1' })
    expect(one).toMatchObject({
      accounts: ['777788889999'],
      organization: false,
      access: { externalId: 'other:1' },
    })
    const organization = 'accounts: organization\nrole: [hop, auditor]\nexclude-accounts: [ou:Sandbox, old-*]'
    expect(read(organization)).toMatchObject({
      organization: true,
      access: { role: 'auditor', via: ['hop'] },
      excludeAccounts: ['ou:Sandbox', 'old-*'],
    })
    expect(read(organization, { role: 'plain', accounts: '777788889999, 000011112222' })).toMatchObject({
      organization: false,
      excludeAccounts: [],
      access: { via: [] },
    })
  })

  it('need no common role where each has its own', () => {
    const text = `accounts:\n  - { id: '000011112222', role: a }\n  - { id: '111122223333', role: b }\n  - '777788889999'`
    expect(read(text)).toMatchObject({
      access: { role: null },
      accounts: ['000011112222', '111122223333', '777788889999'],
    })
  })

  it.each([
    ['accounts: all', `${FILE}:1: accounts: received "all", expected organization, or a list of accounts.`],
    [
      'accounts: []',
      `${FILE}:1: accounts: received a list of 0, expected organization, or a list of accounts.`,
    ],
    [
      'accounts:\n  - 012345678901',
      `${FILE}:2: accounts[0]: received the number 12345678901, expected an account id, 12 digits in quotes (YAML drops the leading zeros of a number), or a map with an id.`,
    ],
    [
      "accounts:\n  - id: 12345678901\n  - { id: '1111-2222-3333' }",
      [
        `${FILE}:2: accounts[0].id: received the number 12345678901, expected an account id, 12 digits in quotes (YAML drops the leading zeros of a number).`,
        `${FILE}:3: accounts[1].id: received "1111-2222-3333", expected an account id, 12 digits in quotes (YAML drops the leading zeros of a number).`,
      ].join('\n'),
    ],
    [
      'accounts:\n  - name: x',
      /:2: accounts\[0\]: the field id is missing; expected an account id, 12 digits/,
    ],
    [
      "accounts:\n  - { id: '000011112222', rol: x }",
      /:2: accounts\[0\]: unknown field "rol"; did you mean role\?$/,
    ],
    [
      "accounts:\n  - '000011112222'\n  - id: '000011112222'",
      `${FILE}:3: accounts[1]: account 000011112222 is in the list already, expected each once.`,
    ],
    [
      "accounts:\n  - id: '000011112222'\n    regions:\n      - Frankfurt",
      `${FILE}:4: accounts[0].regions[0]: received "Frankfurt", expected a region code such as eu-central-1, a glob such as eu-*, one of these after ! in quotes, or all.`,
    ],
    [
      "accounts:\n  - id: '000011112222'\n    role: arn:aws:iam::111122223333:role/x",
      `${FILE}:3: accounts[0].role: received an ARN of account 111122223333, which cannot open account 000011112222.`,
    ],
    [
      "role: ['hop-{account}', auditor]",
      `${FILE}:1: role: received "hop-{account}" on the way to other roles, expected one that is the same for all accounts, without {account}.`,
    ],
    [
      'role: [a role, auditor]',
      `${FILE}:1: role[0]: received "a role", expected the name of a role, or an ARN such as arn:aws:iam::{account}:role/cloud-baseline.`,
    ],
    ['environments: [production]', /:1: environments: received a list of 1, expected a map of environments/],
    [
      'environments:\n  production:\n    - 1234\n    - "ou:"',
      [
        `${FILE}:3: environments.production[0]: received the number 1234, expected an account id of 12 digits in quotes, a name, a glob, or ou: with the path of an organisational unit.`,
        `${FILE}:4: environments.production[1]: received "ou:", expected an account id of 12 digits in quotes, a name, a glob, or ou: with the path of an organisational unit.`,
      ].join('\n'),
    ],
    [
      "exclude-accounts: ['1234']",
      /:1: exclude-accounts\[0\]: received "1234", expected an account id of 12/,
    ],
  ])('are refused with file and line: %j', (text, message) => {
    expect(() => read(text)).toThrow(message)
  })

  it.each<[string, Partial<Record<InputName, string>>, string]>([
    [
      '',
      { accounts: 'organization' },
      'role: received nothing beside accounts: organization, expected the name of a role to assume in each of them; the credentials alone open only their own account.',
    ],
    [
      '',
      { accounts: 'organization', role: 'arn:aws:iam::111122223333:role/x' },
      'role: received an ARN of account 111122223333, which cannot open the others; write {account} in place of the id.',
    ],
    [
      '',
      { accounts: 'organization, 111122223333', role: 'x' },
      'accounts: received "organization" beside "111122223333", expected either organization or a list of account ids.',
    ],
    [
      '',
      { accounts: 'Organisation', role: 'x' },
      'accounts: received "Organisation", expected either organization or a list of account ids.',
    ],
    [
      "accounts: [{ id: '000011112222', external-id: x:1 }]",
      {},
      'external-id: received a value for account 000011112222 without role, expected both: the id is sent when the role is assumed.',
    ],
    [
      'exclude-accounts: [old-*]',
      {},
      'exclude-accounts: received "old-*" without accounts: organization, expected both; leave the account out of the list instead.',
    ],
    [
      'environments: { production: [ou:Prod] }',
      { accounts: '111122223333' },
      'environments and production-accounts: received a pattern with ou: without accounts: organization, expected both; a list of accounts does not say in which units they are.',
    ],
  ])('must make sense together: %j with %j', (text, inputs, message) => {
    expect(() => read(text, inputs)).toThrow(message)
  })
})
