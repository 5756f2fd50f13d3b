import { ALPHANUMERIC, type Dice, DIGITS, HEX, UPPER } from '../../dice.ts'
import { REGIONS, SERVICES } from '../ordinary.ts'
import {
  accessKeyId,
  addressPassword,
  HELD_OUT_TOKENS,
  password,
  secretAccessKey,
} from '../values/credentials.ts'
import { NATIONAL_IDS } from '../values/national-ids.ts'
import { card, groupedCard, iban, spacedIban } from '../values/numbers.ts'
import { email, firstName, fullName, homeCidr, localPhone, login, phone } from '../values/people.ts'
import {
  described,
  type Label,
  label,
  named,
  pairs,
  parameters,
  ruled,
  script,
  tagged,
  type Template,
  variables,
} from './item.ts'

/**
 * The part of the corpus that nobody tunes a detector on: other keys, other sentences, other forms of secrets than the
 * open part. Whoever mends a detector reads the counts of its classes and not which of these it missed.
 */

const secret = (text: string): Label => label('credential', text)

const EMAILS: readonly (readonly [
  name: string,
  make: (dice: Dice, text: string) => ReturnType<Template[1]>,
])[] = [
  ['approver', (dice, text) => tagged(dice, 'approver', text, label('email', text))],
  ['business owner', (dice, text) => tagged(dice, 'BusinessOwnerEmail', text, label('email', text))],
  ['mailto', (_, text) => described(`Report problems to mailto:${text}`, label('email', text))],
  ['notification', (_, text) => parameters({ NotificationAddress: text }, label('email', text))],
  [
    'path of a user',
    (_, text) => ({
      value: { arn: `arn:aws:sts::123456789012:federated-user/${text}` },
      labels: [label('email', text)],
    }),
  ],
  ['rule', (_, text) => ruled('192.0.2.0/24', `requested by ${text} 2024-03-01`, label('email', text))],
  [
    'cron',
    (_, text) => script(['#!/bin/sh', `MAILTO=${text}`, '0 3 * * * /opt/backup.sh'], label('email', text)),
  ],
  [
    'JSON',
    (dice, text) => tagged(dice, 'meta', JSON.stringify({ po: text, since: 2021 }), label('email', text)),
  ],
]

const PHONES: readonly (readonly [name: string, make: (dice: Dice) => ReturnType<Template[1]>])[] = [
  [
    'pager',
    (dice) => {
      const text = phone(dice)
      return tagged(dice, 'pager', text, label('phone', text))
    },
  ],
  [
    'SMS',
    (dice) => {
      const text = phone(dice)
      return parameters({ SmsEndpoint: text }, label('phone', text))
    },
  ],
  [
    'escalation',
    (dice) => {
      const text = phone(dice)
      return described(`escalate to ${firstName(dice)} (${text})`, label('phone', text))
    },
  ],
  [
    'cell',
    (dice) => {
      const text = localPhone(dice)
      return tagged(dice, 'cell', text, label('phone', text))
    },
  ],
  [
    'tel:',
    (dice) => {
      const text = phone(dice).replaceAll(' ', '')
      return tagged(dice, 'escalation', `tel:${text}`, label('phone', text))
    },
  ],
]

const PEOPLE: readonly (readonly [
  name: string,
  make: (dice: Dice, name: string) => ReturnType<Template[1]>,
])[] = [
  ['developer', (dice, name) => tagged(dice, 'developer', name, label('person', name))],
  ['manager', (dice, name) => tagged(dice, 'manager', name, label('person', name))],
  ['point of contact', (dice, name) => tagged(dice, 'PointOfContact', name, label('person', name))],
  ['launched by', (dice, name) => tagged(dice, 'launched-by', name, label('person', name))],
  ['creator', (dice, name) => tagged(dice, 'creator', name, label('person', name))],
  ['product owner', (dice, name) => tagged(dice, 'ProductOwner', name, label('person', name))],
  ['maintainer', (dice, name) => tagged(dice, 'maintainer', name, label('person', name))],
  ['parameter', (_, name) => parameters({ OwnerName: name, Stage: 'prod' }, label('person', name))],
]

const LINES: readonly (readonly [name: string, make: (word: string) => readonly string[]])[] = [
  ['htpasswd', (word) => ['#!/bin/bash', `htpasswd -bc /etc/nginx/.htpasswd admin ${word}`]],
  ['sshpass', (word) => ['#!/bin/bash', `sshpass -p ${word} scp build@10.0.0.4:/srv/app.tgz .`]],
  [
    'wget',
    (word) => ['#!/bin/bash', `wget --user=mirror --password=${word} https://files.example.com/agent.deb`],
  ],
  ['INI', (word) => ['[database]', 'user = app', `password = ${word}`]],
  [
    'PowerShell',
    (word) => ['<powershell>', `$adminPassword = "${word}"`, 'Restart-Service app', '</powershell>'],
  ],
  ['XML', (word) => ['<datasource>', `  <password>${word}</password>`, '</datasource>']],
  ['Dockerfile', (word) => ['FROM nginx', `ENV SMTP_PASSWORD ${word}`]],
  ['helm', (word) => ['#!/bin/bash', `helm upgrade app ./chart --set auth.password=${word}`]],
  ['PGPASSWORD', (word) => ['#!/bin/bash', `PGPASSWORD=${word} psql -h db -U app -c 'select 1'`]],
  ['systemd', (word) => ['[Service]', `Environment=CLIENT_SECRET=${word}`, 'ExecStart=/usr/bin/app']],
]

export const HELD_OUT: readonly Template[] = [
  ...EMAILS.map(([name, make]): Template => [`e-mail: ${name}`, (dice) => make(dice, email(dice))]),
  ...PHONES.map(([name, make]): Template => [`phone: ${name}`, make]),
  ...PEOPLE.map(([name, make]): Template => [`person: ${name}`, (dice) => make(dice, fullName(dice))]),
  [
    'person: login',
    (dice) => {
      const name = login(dice)
      return tagged(dice, 'requested-by', name, label('person', name))
    },
  ],
  [
    'card: tag',
    (dice) => {
      const text = groupedCard(dice)
      return tagged(dice, 'procurement', `amex/visa ${text}`, label('payment_card', text))
    },
  ],
  [
    'card: variable',
    (dice) => {
      const text = card(dice)
      return variables({ DEFAULT_PAN: text }, label('payment_card', text))
    },
  ],
  [
    'card: sentence',
    (dice) => {
      const text = card(dice)
      return described(`subscription charged to ${text}`, label('payment_card', text))
    },
  ],
  [
    'card: CSV',
    (dice) => {
      const text = card(dice)
      return script(
        ['name,number,cvv', `${firstName(dice)},${text},${dice.word(3, DIGITS)}`],
        label('payment_card', text),
      )
    },
  ],
  [
    'IBAN: tag',
    (dice) => {
      const text = iban(dice)
      return tagged(dice, 'refund-to', text, label('iban', text))
    },
  ],
  [
    'IBAN: variable',
    (dice) => {
      const text = spacedIban(dice)
      return variables({ PAYOUT: text }, label('iban', text))
    },
  ],
  [
    'IBAN: sentence',
    (dice) => {
      const text = iban(dice)
      return described(`Lastschrift von ${text}, Kst 4711`, label('iban', text))
    },
  ],
  ...NATIONAL_IDS.map((make, index): Template => [
    `national id ${index + 1}`,
    (dice) => {
      const { key, text } = make(dice)
      return variables({ [`employee_${key.replaceAll('-', '_')}`]: text }, label('national_id', text))
    },
    8,
  ]),
  ...[
    (name: string) => `${name} - home broadband`,
    (name: string) => `temp access ${name} home`,
    (name: string) => `${name} (working from home)`,
    (name: string) => `domicile ${name}`,
    (name: string) => `${name} home fiber`,
  ].map((text, index): Template => [
    `home address ${index + 1}`,
    (dice) => {
      const cidr = homeCidr(dice)
      return ruled(cidr, text(firstName(dice)), label('home_address', cidr))
    },
  ]),
  ...Object.entries(HELD_OUT_TOKENS).map(([name, make]): Template => [
    `secret: ${name}`,
    (dice) => {
      const token = make(dice)
      const spread = token.includes('\n') ? `'${token}'` : token
      return dice.pick([
        () => tagged(dice, dice.pick(['info', 'auth', 'comment']), token, secret(token)),
        () => parameters({ Stage: 'prod', ServiceToken: token }, secret(token)),
        () => pairs({ TZ: 'UTC', SVC_KEY: token }, secret(token)),
        () =>
          script(['#!/usr/bin/env python3', 'import os', `os.environ["KEY"] = "${token}"`], secret(token)),
        () => script(['#!/bin/sh', `echo ${spread} > /etc/agent.conf`], secret(token)),
      ])()
    },
    12,
  ]),
  ...LINES.map(([name, make]): Template => [
    `secret: ${name}`,
    (dice) => {
      const word = addressPassword(dice)
      return script(make(word), secret(word))
    },
    12,
  ]),
  [
    'secret: variable',
    (dice) => {
      const word = password(dice)
      return variables(
        {
          [dice.pick([
            'MAIL_PASS',
            'GRAFANA_ADMIN_PASSWORD',
            'SESSION_SECRET',
            'ENCRYPTION_KEY',
            'OAUTH_CLIENT_SECRET',
          ])]: word,
        },
        secret(word),
      )
    },
    40,
  ],
  [
    'secret: parameter',
    (dice) => {
      const word = password(dice)
      return parameters(
        { [dice.pick(['MasterUserPassword', 'RootPassword', 'KeystorePassphrase'])]: word },
        secret(word),
      )
    },
  ],
  [
    'secret: MySQL address',
    (dice) => {
      const word = addressPassword(dice)
      return variables({ DSN: `mysql://root:${word}@db.example.internal/shop` }, secret(word))
    },
  ],
  [
    'secret: SQL Server',
    (dice) => {
      const word = addressPassword(dice)
      return variables(
        {
          CONN: `Server=tcp:sql.example.internal,1433;Database=shop;User Id=sa;Password=${word};Encrypt=true`,
        },
        secret(word),
      )
    },
  ],
  [
    'secret: proxy',
    (dice) => {
      const word = addressPassword(dice)
      return script(
        ['#!/bin/sh', `export https_proxy=http://svc:${word}@proxy.example.internal:3128`],
        secret(word),
      )
    },
  ],
  [
    'secret: AWS pair in a file',
    (dice) => {
      const [id, key] = [accessKeyId(dice), secretAccessKey(dice)]
      return script(
        ['[default]', `aws_access_key_id = ${id}`, `aws_secret_access_key = ${key}`],
        secret(id),
        secret(key),
      )
    },
  ],
  [
    'secret: description',
    (dice) => {
      const word = dice.word(11, ALPHANUMERIC)
      return described(`RDP user Administrator pwd=${word}`, secret(word))
    },
  ],
  [
    'secret: packed',
    (dice) => {
      const word = addressPassword(dice)
      const text = Buffer.from(`{"auths": {"registry.example.com": {"password": "${word}"}}}`).toString(
        'base64',
      )
      return { value: { user_data: text }, labels: [{ class: 'credential', text, inner: word }] }
    },
  ],
  [
    'innocent: mention',
    (dice) =>
      described(
        dice.pick([
          'rotate the token monthly',
          'password policy: see wiki',
          'no secrets here, please',
          'API key is in Vault',
        ]),
      ),
  ],
  [
    'innocent: reference',
    (dice) =>
      variables({
        DB_PASSWORD: `arn:aws:secretsmanager:${dice.pick(REGIONS)}:123456789012:secret:db-${dice.word(6, ALPHANUMERIC)}`,
        SECRET_ID: 'prod/db',
      }),
  ],
  [
    'innocent: shell',
    () => script(['#!/bin/bash', 'read -s PASSWORD', 'export PASSWORD', 'echo "password: $PASSWORD" >&2']),
  ],
  [
    'innocent: Terraform',
    (dice) =>
      script([
        'resource "random_password" "db" { length = 20 }',
        `password = random_password.db.result # ${dice.word(6, HEX)}`,
      ]),
  ],
  [
    'innocent: flags',
    () =>
      variables({
        USE_TOKEN: 'true',
        PASSWORD_RESET_URL: 'https://id.example.com/reset',
        SECRET_ROTATION: 'enabled',
      }),
  ],
  ['innocent: serial', (dice) => tagged(dice, 'serial', `${dice.word(4, UPPER)}-${dice.word(10, DIGITS)}`)],
  [
    'innocent: numbers',
    (dice) =>
      described(
        `limits ${dice.word(5, DIGITS)} / ${dice.word(6, DIGITS)} / ${dice.word(4, DIGITS)}, batch ${dice.word(9, DIGITS)}`,
      ),
  ],
  [
    'innocent: digest',
    (dice) => variables({ IMAGE: `app@sha256:${dice.word(64, HEX)}`, REV: dice.word(40, HEX) }),
  ],
  [
    'innocent: names',
    (dice) =>
      tagged(
        dice,
        'Owner',
        dice.pick([
          'Finance Systems',
          'Customer Success',
          'Red Team',
          'Core Infrastructure',
          'Machine Learning',
          'Release Management',
        ]),
      ),
  ],
  [
    'innocent: place',
    (dice) => tagged(dice, 'site', dice.pick(['San Francisco', 'New York', 'Frankfurt West', 'São Paulo'])),
  ],
  ['innocent: words', (dice) => named(`Primary ${dice.pick(SERVICES)} Database Server`)],
  [
    'innocent: network',
    (dice) =>
      ruled(
        `203.0.113.${dice.below(250)}/32`,
        dice.pick(['HQ firewall', 'Home Depot EDI', 'AWS DX', 'Pingdom probe', 'customer VPN']),
      ),
  ],
  [
    'innocent: Git',
    (dice) =>
      script([
        '#!/bin/sh',
        `git clone ssh://git@git.example.com/acme/${dice.pick(SERVICES)}.git`,
        'ssh admin@10.1.2.3 uptime',
      ]),
  ],
  [
    'innocent: scope',
    (dice) => tagged(dice, 'module', `@acme/${dice.pick(SERVICES)}@^${dice.below(9)}.${dice.below(9)}.0`),
  ],
]
