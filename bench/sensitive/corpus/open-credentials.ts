import { ALPHANUMERIC, type Dice, HEX } from '../../dice.ts'
import { gzipSync } from 'node:zlib'
import { service } from '../ordinary.ts'
import { accessKeyId, addressPassword, password, secretAccessKey, TOKENS } from '../values/credentials.ts'
import {
  described,
  type Label,
  label,
  pairs,
  parameters,
  script,
  tagged,
  type Template,
  variables,
} from './item.ts'

const secret = (text: string): Label => label('credential', text)

/** A place that any token may be left in. */
const PLACES: readonly ((dice: Dice, token: string) => ReturnType<Template[1]>)[] = [
  (dice, token) => tagged(dice, dice.pick(['token', 'note', 'api-key', 'config']), token, secret(token)),
  (dice, token) => described(`deploys with ${token} until the pipeline works`, secret(token)),
  (_, token) => variables({ STAGE: 'production', API_TOKEN: token }, secret(token)),
  (_, token) => pairs({ LOG_LEVEL: 'info', ACCESS_TOKEN: token }, secret(token)),
  (_, token) =>
    script(['#!/bin/bash', 'yum -y update', `export TOKEN=${quoted(token)}`, './start.sh'], secret(token)),
  (_, token) =>
    script(
      ['#cloud-config', 'write_files:', '  - path: /etc/app', `    content: ${quoted(token)}`],
      secret(token),
    ),
]

function quoted(token: string): string {
  return token.includes('\n') ? `"${token}"` : token
}

type MakeScript = (secret: string, dice: Dice) => string
/** Passwords in what shells, configuration and programs are told. */
const LINES: readonly (readonly [name: string, make: MakeScript])[] = [
  ['export', (word) => `export DB_PASSWORD='${word}'`],
  ['assignment', (word) => `MYSQL_ROOT_PASSWORD="${word}"`],
  ['YAML', (word) => `    password: "${word}"`],
  ['JSON', (word) => `{"user": "app", "password": "${word}"}`],
  ['mysql', (word) => `mysql -u root -p'${word}' shop < schema.sql`],
  [
    'curl',
    (word, dice) => `curl -fsS -u deploy:${word} https://repo.example.com/${service(dice)}.rpm -o agent.rpm`,
  ],
  ['docker login', (word) => `docker login -u ci -p ${word} registry.example.com`],
  ['chpasswd', (word) => `echo "admin:${word}" | chpasswd`],
  ['option', (word) => `/opt/agent/register --server mon.example.com --api-key ${word}`],
  ['header', (word) => `curl -H "Authorization: Bearer ${word}" https://api.example.com/v1/nodes`],
  ['properties', (word) => `spring.datasource.password=${word}`],
  ['net user', (word) => `net user svc_backup ${word} /add`],
]
/** Those that stand in double quotes, or in none. */
const BARE = new Set([
  'curl',
  'docker login',
  'option',
  'header',
  'properties',
  'net user',
  'chpasswd',
  'YAML',
  'JSON',
  'assignment',
])

const NAMES = [
  'DB_PASSWORD',
  'db_password',
  'SECRET_KEY',
  'REDIS_AUTH_TOKEN',
  'AdminPassword',
  'jwt_secret',
  'API_KEY',
]

const ADDRESSES: readonly (readonly [name: string, make: (word: string) => string])[] = [
  ['PostgreSQL', (word) => `postgres://app:${word}@db.example.internal:5432/shop`],
  ['MongoDB', (word) => `mongodb+srv://root:${word}@cluster0.example.net/prod?retryWrites=true`],
  ['Redis', (word) => `redis://:${word}@cache.example.internal:6379/0`],
  ['basic auth', (word) => `https://deploy:${word}@git.example.com/acme/app.git`],
  ['AMQP', (word) => `amqps://worker:${word}@mq.example.internal:5671/jobs`],
]

export const OPEN_CREDENTIALS: readonly Template[] = [
  ...Object.entries(TOKENS).map(([name, make]): Template => [
    name,
    (dice) => dice.pick(PLACES)(dice, make(dice)),
    18,
  ]),
  ...LINES.map(([name, make]): Template => [
    `password in a script: ${name}`,
    (dice) => {
      const word = BARE.has(name) ? addressPassword(dice) : password(dice)
      return script(
        ['#!/bin/bash', 'set -euo pipefail', make(word, dice), 'systemctl enable --now app'],
        secret(word),
      )
    },
    15,
  ]),
  ...NAMES.map((name): Template => [
    `password in ${name}`,
    (dice) => {
      const word = password(dice)
      const place = dice.pick([variables, pairs, parameters])
      return place({ REGION: 'eu-central-1', [name]: word }, secret(word))
    },
    15,
  ]),
  [
    'password in a tag',
    (dice) => {
      const word = password(dice)
      return tagged(
        dice,
        dice.pick(['password', 'admin-password', 'rdp_password', 'DbPassword']),
        word,
        secret(word),
      )
    },
  ],
  [
    'password in a description',
    (dice) => {
      const word = dice.word(12, ALPHANUMERIC)
      return described(`login: admin password: ${word}`, secret(word))
    },
  ],
  ...ADDRESSES.map(([name, make]): Template => [
    `password in an address: ${name}`,
    (dice) => {
      const word = addressPassword(dice)
      const place = dice.pick([variables, pairs])
      return dice.chance(70)
        ? place({ CONNECTION: make(word) }, secret(word))
        : script(['#!/bin/sh', `./migrate ${make(word)}`], secret(word))
    },
    15,
  ]),
  [
    'pair of AWS keys',
    (dice) => {
      const [id, key] = [accessKeyId(dice), secretAccessKey(dice)]
      const lines = ['#!/bin/bash', `export AWS_ACCESS_KEY_ID=${id}`, `export AWS_SECRET_ACCESS_KEY=${key}`]
      return script(lines, secret(id), secret(key))
    },
  ],
  [
    'Azure storage',
    (dice) => {
      const key = `${dice.word(86, `${ALPHANUMERIC}+/`)}==`
      const text = `DefaultEndpointsProtocol=https;AccountName=acme${dice.word(4, HEX)};AccountKey=${key};EndpointSuffix=core.windows.net`
      return variables({ STORAGE: text }, secret(key))
    },
  ],
  [
    'packed in Base64',
    (dice) => {
      const word = password(dice)
      const inner = `#!/bin/bash\nexport DB_PASSWORD='${word}'\nexec /usr/local/bin/app\n`
      const text = Buffer.from(inner).toString('base64')
      return { value: { user_data: text }, labels: [{ class: 'credential', text, inner: word }] }
    },
  ],
  [
    'packed in a script',
    (dice) => {
      const token = TOKENS['GitHub personal token']?.(dice) ?? ''
      const text = Buffer.from(`machine github.com login ci password ${token}\n`).toString('base64')
      const line = `echo ${text} | base64 -d > ~/.netrc`
      return { ...script(['#!/bin/bash', line]), labels: [{ class: 'credential', text, inner: token }] }
    },
  ],
  [
    'packed and compressed',
    (dice) => {
      const word = password(dice)
      const inner = `#cloud-config\nchpasswd:\n  list: |\n    root:${word}\n`
      const text = gzipSync(inner).toString('base64')
      return { value: { user_data: text }, labels: [{ class: 'credential', text, inner: word }] }
    },
  ],
]
