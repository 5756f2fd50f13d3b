import { describe, expect, it } from '@jest/globals'
import { gzipSync } from 'node:zlib'
import { USUAL_POLICY } from '../../../src/model/sensitive.ts'
import { detectorOf } from '../../../src/sensitive/detector.ts'
import { detectedIn } from '../../support/detected.ts'

// In parts: whole, they would be taken for live ones where this text is published.
const ACCESS_KEY = ['AK', 'IA', 'QWERTYUIOPASDFGH'].join('')
const GITHUB = ['ghp', '_', 'aB3dE5fG7hI9jK1lM3nO5pQ7rS9tU1vW3xY5'].join('')
const STRIPE = ['sk', '_live_', 'aB3dE5fG7hI9jK1lM3nO5pQ7'].join('')
const WEBHOOK = ['whs', 'ec_', 'aB3dE5fG7hI9jK1lM3nO5pQ7rS9tU1vW'].join('')
const STANDARD_WEBHOOK = ['whs', 'ec_', 'aB3dE5fG7hI9jK1l+3nO5pQ7rS9/U1vWxY=='].join('')
const SLACK = ['https://hooks.', 'slack.com/services/', 'T0AB12CD3/B0AB12CD3/aB3dE5fG7hI9jK1lM3nO5pQ7'].join(
  '',
)
const TELEGRAM = ['123456789', ':AA', 'aB3dE5fG7hI9jK1lM3nO5pQ7rS9tU1vW3'].join('')
const JWT = ['eyJhbGciOiJIUzI1NiJ9', 'eyJzdWIiOiIxMjM0NTY3ODkwIn0', 'dozjgNryP4J3jVmNHl0w5N_XgL0n3I9P'].join(
  '.',
)
const PEM = [
  '-----BEGIN RSA ',
  'PRIVATE KEY-----\nMIIEowIBAAKCAQEA\nabc=\n-----END RSA ',
  'PRIVATE KEY-----',
].join('')

function formsIn(key: string, text: string): string[] {
  return detectorOf(USUAL_POLICY)
    .inText(text, { key })
    .map(({ form, start, end }) => `${form}: ${text.slice(start, end)}`)
}

describe('a credential', () => {
  it.each([
    [`key ${ACCESS_KEY}!`, ACCESS_KEY, 0.95],
    [`x=${GITHUB}`, GITHUB, 0.95],
    [STRIPE, STRIPE, 0.95],
    [`"${WEBHOOK}"`, WEBHOOK, 0.95],
    [`verify by ${STANDARD_WEBHOOK}.`, STANDARD_WEBHOOK, 0.95],
    ['_auth=YXBwOmh1bnRlcjIyMjI=', 'YXBwOmh1bnRlcjIyMjI=', 0.85],
    ['machine h\n  login app\n  password hunter2222\n', 'hunter2222', 0.85],
    ['keytool -storepass hunter2222 -list', 'hunter2222', 0.85],
    [`post to ${SLACK}`, SLACK, 0.95],
    [`bot ${TELEGRAM}`, TELEGRAM, 0.95],
    [`see ${JWT}`, JWT, 0.9],
    [`before\n${PEM}\nafter`, PEM, 1],
    ['postgres://app:hunter2222@db.example.com/x', 'hunter2222', 0.85],
    [
      'https://x.blob.core.windows.net/c?sv=1&sig=aB3dE5fG7hI9jK1lM3nO5pQ7rS9tU1vW3xY5zA7bC9%3D',
      'aB3dE5fG7hI9jK1lM3nO5pQ7rS9tU1vW3xY5zA7bC9%3D',
      0.95,
    ],
    ['mysql -uroot -phunter2222 -e "select 1"', 'hunter2222', 0.85],
    ['curl -u app:hunter2222 https://example.com', 'hunter2222', 0.85],
    ['chpasswd:\n  list: |\n    root:hunter2222\n', 'hunter2222', 0.85],
    ['export A=1 DB_PASSWORD=hunter2222 B=2', 'hunter2222', 0.75],
    ['a: 1\r\npassword: |\r\n  hunter2222\r\nb: 2', 'hunter2222', 0.75],
    [String.raw`curl -d "{\"user\": \"a\", \"password\": \"hunter2222\"}" x`, 'hunter2222', 0.75],
    ['<AdminPassword> hunter2222 </AdminPassword>', 'hunter2222', 0.75],
    ['Server=db;Password=swordfish;', 'swordfish', 0.65],
  ])('%s', (text, secret, confidence) => {
    expect(detectedIn(text)).toEqual([`credential: ${secret}, ${confidence}`])
  })

  it('is a login that Docker keeps as Base64', () => {
    expect(detectedIn('YXBwOmh1bnRlcjIyMjI=', 'auth')).toEqual(['credential: YXBwOmh1bnRlcjIyMjI=, 0.85'])
    expect(detectedIn('YXBwOmh1bnRlcjIyMjI=', 'id')).toEqual([])
    for (const text of ['required', 'c2NyYW0tc2hhLTI1Ng==', 'YXBwOiR7VE9LRU59'])
      expect(detectedIn(text, 'auth')).toEqual([])
  })

  it('is a value of what is called so', () => {
    expect(detectedIn(' hunter2222 ', 'DB_PASSWORD')).toEqual(['credential: hunter2222, 0.75'])
    expect(detectedIn('aB3dE5fG7hI9', 'apiToken')).toEqual(['credential: aB3dE5fG7hI9, 0.75'])
  })

  it('is the whole of such a value, whatever a part of it looks like', () => {
    const assigned = 'value assigned to the name of a secret'
    expect(formsIn('master_password', 'Xy12!! token=abc123def')).toEqual([
      `${assigned}: Xy12!! token=abc123def`,
    ])
    expect(formsIn('password', 'bob@example.com/1')).toEqual([`${assigned}: bob@example.com/1`])
    expect(formsIn('api_key', `${ACCESS_KEY} Xy12!!`)).toEqual([`access key of AWS: ${ACCESS_KEY} Xy12!!`])
    // Of an address the host may be known, and of a sentence the words.
    expect(formsIn('db_secret', 'postgres://app:hunter2222@db.example.com/x')).toEqual([
      'password in an address: hunter2222',
    ])
    expect(formsIn('GrantToken', 'The token. DB_PASSWORD=hunter2222 is no more.')).toEqual([
      `${assigned}: hunter2222`,
    ])
  })

  // Made of groups that are not alike, as tokens of sessions and of registries are.
  const LONG = Array.from({ length: 300 }, (_, at) => `a${(at * 7919) % 97}B/`).join('')

  it.each([
    ['export AWS_SESSION_TOKEN=', ''],
    ['export AWS_SESSION_TOKEN="', '" A=1'],
    ['{"session_token": "', '", "a": 1}'],
    [String.raw`curl -d "{\"token\": \"`, String.raw`\"}"`],
    ['<token>', '</token>'],
    ['password: |\n  ', '\nb: 2'],
    ['register --token ', ' --force'],
    ['curl -H "Authorization: Bearer ', '" https://example.com'],
    ['echo ', ' | docker login -u app --password-stdin example.com'],
    ['curl -u app:', ' https://example.com'],
    ['chpasswd:\n  list: |\n    root:', '\n'],
  ])('is found whole, however long it is: %s…%s', (before, after) => {
    for (const length of [199, 201, 599, 600, 601, 900, 1200]) {
      const secret = LONG.slice(0, length)
      const [one, ...others] = detectorOf(USUAL_POLICY).inText(before + secret + after)
      expect(others).toEqual([])
      expect(one).toMatchObject({ start: before.length, end: before.length + length })
    }
  })

  it('in quotes is found whole, also of many words', () => {
    const words = 'correct horse battery staple, '.repeat(40).trim()
    expect(detectedIn(`passphrase="${words}" a="b"`)).toEqual([`credential: ${words}, 0.75`])
    expect(detectedIn(`passphrase="${words}`)).toEqual([])
  })

  it('in a command is found whole, wherever on a line that stands', () => {
    const command = 'mysql -u root -pSuperSecret123Password456 db'
    for (let before = 500; before < 1100; before += 1)
      expect(detectedIn(`${'x '.repeat(before / 2).padEnd(before, 'x')} ${command}`)).toEqual([
        'credential: SuperSecret123Password456, 0.85',
      ])
  })

  it.each([
    ['the documentation’s', ['AK', 'IA', 'IOSFODNN7EXAMPLE'].join(''), undefined],
    ['a key of KMS', 'd387239c-e682-41a9-abf9-14c727b57c1d', 'encryption_key'],
    ['a name', 'external-managed', 'credential'],
    ['a sentence', 'The grant token.', 'GrantToken'],
  ])('is not reported where it is %s', (_, text, key) => {
    expect(detectorOf(USUAL_POLICY).inText(text, key === undefined ? undefined : { key })).toEqual([])
  })

  it.each([
    ['client_token', 'd387239c-e682-41a9-abf9-14c727b57c1d'],
    ['ClientRequestToken', 'd387239c-e682-41a9-abf9-14c727b57c1d'],
    ['NextContinuationToken', 'd387239c-e682-41a9-abf9-14c727b57c1d'],
    ['DB_PASSWORD', '${DB_PASSWORD}'],
    ['secret_arn', 'arn:aws:secretsmanager:us-east-1:111122223333:secret:web-AbCdEf'],
    ['region', 'asiapacificservices1'],
  ])('is not %s: %s', (key, text) => {
    expect(detectedIn(text, key)).toEqual([])
  })

  it.each([
    '444455556666',
    'i-0123456789abcdef0',
    'sg-01234567',
    'eu-west-1a',
    't3.micro',
    '5.7.mysql_aurora.2.11.1',
    'AROAJ2UCCR6DPCEXAMPLE',
    'AWS::SecretsManager::Secret',
    'arn:aws:iam::444455556666:role/web',
    '2026-11-30',
    '2026-11-30 12:00:00',
    '2026-11-30T12:00:00.123Z',
  ])('is no id of AWS or date that is called a token: %s', (text) => {
    expect(detectedIn(text, 'api-token')).toEqual([])
    for (const line of [`"api-token","${text}"`, `{"api-token": "${text}"}`, `api-token="${text}"`])
      expect(detectedIn(line)).toEqual([])
  })

  it.each([
    // Keys of services look so.
    ['api_token', 'd387239c-e682-41a9-abf9-14c727b57c1d'],
    ['api_token', 'd41d8cd98f00b204e9800998ecf8427e'],
    ['api_token', '4444555566667'],
    ['api_token', 'secret-0123456789abcdef0'],
    ['api_token', 'i-0123456789abcdef0-x7Qz'],
    // Somebody may have chosen it.
    ['db_password', '444455556666'],
    ['db_password', 'i-0123456789abcdef0'],
    ['db_password', '2026-11-30T12:00:00Z'],
  ])('is what only resembles one, or is a password: %s %s', (key, text) => {
    expect(detectedIn(text, key)).toEqual([`credential: ${text}, 0.75`])
    expect(detectedIn(`"${key}","${text}"`)).toEqual([`credential: ${text}, 0.75`])
  })

  it('packed in Base64 is the whole piece, and so is what else is packed', () => {
    const packed = Buffer.from('export DB_PASSWORD=hunter2222 # for bob@example.com').toString('base64')
    expect(detectedIn(`echo ${packed} | base64 -d`)).toEqual([`credential: ${packed}, 0.75`])
    const mail = gzipSync('Please ask bob@example.com about it.').toString('base64')
    expect(detectedIn(`content: ${mail}`)).toEqual([`email: ${mail}, 0.9`])
    const twice = Buffer.from(mail).toString('base64')
    expect(detectedIn(`content: ${twice}`)).toEqual([`email: ${twice}, 0.9`])
  })

  it('shows nothing of itself', () => {
    expect(detectorOf(USUAL_POLICY).inText(GITHUB)).toMatchObject([{ masked: '', form: 'token of GitHub' }])
  })
})
