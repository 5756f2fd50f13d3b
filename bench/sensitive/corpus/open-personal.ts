import { service } from '../ordinary.ts'
import { NATIONAL_IDS } from '../values/national-ids.ts'
import { card, groupedCard, iban, spacedIban } from '../values/numbers.ts'
import {
  email,
  firstName,
  fullName,
  homeCidr,
  homeCidr6,
  localPhone,
  login,
  phone,
} from '../values/people.ts'
import { described, label, named, ruled, script, tagged, type Template } from './item.ts'

/** Personal data where people leave it in AWS: the part of the corpus that detectors may be tuned on. */
export const OPEN_PERSONAL: readonly Template[] = [
  ...['Owner', 'owner', 'Contact', 'created-by', 'CreatedBy', 'Requester', 'TechnicalContact'].map(
    (key): Template => [
      `e-mail in ${key}`,
      (dice) => {
        const text = email(dice)
        return tagged(dice, key, text, label('email', text))
      },
    ],
  ),
  [
    'e-mail in a description',
    (dice) => {
      const text = email(dice)
      return described(
        `Test box of the ${service(dice)} team, ask ${text} before deleting`,
        label('email', text),
      )
    },
  ],
  [
    'e-mail in brackets',
    (dice) => {
      const [text, name] = [email(dice), fullName(dice)]
      return tagged(dice, 'Maintainer', `${name} <${text}>`, label('person', name), label('email', text))
    },
  ],
  [
    'e-mail in an ARN',
    (dice) => {
      const text = email(dice)
      const arn = `arn:aws:sts::111122223333:assumed-role/AWSReservedSSO_Admin_0123456789abcdef/${text}`
      return tagged(dice, 'aws:createdBy', arn, label('email', text))
    },
  ],
  [
    'e-mail in the name of a user',
    (dice) => {
      const text = email(dice)
      return {
        value: { name: text, user_arn: `arn:aws:iam::111122223333:user/${text}` },
        labels: [label('email', text)],
      }
    },
  ],
  [
    'two e-mails',
    (dice) => {
      const [one, other] = [email(dice), email(dice)]
      return tagged(dice, 'alert-recipients', `${one};${other}`, label('email', one), label('email', other))
    },
  ],
  [
    'e-mail in a script',
    (dice) => {
      const text = email(dice)
      const lines = ['#!/bin/bash', `git config --global user.email "${text}"`, 'yum -y install httpd']
      return script(lines, label('email', text))
    },
  ],
  ...['phone', 'Phone', 'on-call-phone', 'emergency_contact_tel', 'mobile'].map((key): Template => [
    `phone in ${key}`,
    (dice) => {
      const text = dice.chance(70) ? phone(dice) : localPhone(dice)
      return tagged(dice, key, text, label('phone', text))
    },
  ]),
  [
    'phone in a description',
    (dice) => {
      const text = phone(dice)
      return described(`Do not stop without calling ${text} first`, label('phone', text))
    },
  ],
  [
    'phone beside a name',
    (dice) => {
      const [name, text] = [fullName(dice), phone(dice)]
      return tagged(dice, 'Contact', `${name}, ${text}`, label('person', name), label('phone', text))
    },
  ],
  ...['Owner', 'owner-name', 'Contact', 'CreatedBy', 'created_by', 'Responsible', 'Requester', 'Author'].map(
    (key): Template => [
      `person in ${key}`,
      (dice) => {
        const name = fullName(dice)
        return tagged(dice, key, name, label('person', name))
      },
    ],
  ),
  [
    'login in Owner',
    (dice) => {
      const name = login(dice)
      return tagged(dice, 'Owner', name, label('person', name))
    },
  ],
  ...['corporate-card', 'payment_method', 'billing_card'].map((key): Template => [
    `card in ${key}`,
    (dice) => {
      const text = dice.chance(50) ? card(dice) : groupedCard(dice)
      return tagged(dice, key, text, label('payment_card', text))
    },
  ]),
  [
    'card in a description',
    (dice) => {
      const text = dice.chance(50) ? card(dice) : groupedCard(dice)
      return described(`billing goes to card ${text} exp 11/29`, label('payment_card', text))
    },
  ],
  [
    'card without a word',
    (dice) => {
      const text = groupedCard(dice)
      return tagged(dice, 'note', text, label('payment_card', text))
    },
  ],
  [
    'card in a script',
    (dice) => {
      const text = card(dice)
      const insert = `mysql shop -e "INSERT INTO payments (pan, expiry) VALUES ('${text}', '2029-11')"`
      return script(['#!/bin/bash', 'set -e', insert], label('payment_card', text))
    },
  ],
  ...['iban', 'bank-account', 'cost-account'].map((key): Template => [
    `IBAN in ${key}`,
    (dice) => {
      const text = dice.chance(60) ? iban(dice) : spacedIban(dice)
      return tagged(dice, key, text, label('iban', text))
    },
  ]),
  [
    'IBAN in a description',
    (dice) => {
      const text = dice.chance(60) ? iban(dice) : spacedIban(dice)
      return described(`invoices paid from ${text} (${service(dice)})`, label('iban', text))
    },
  ],
  ...NATIONAL_IDS.map((make, index): Template => [
    `national id ${index + 1} in a tag`,
    (dice) => {
      const { key, text } = make(dice)
      return tagged(dice, key, text, label('national_id', text))
    },
    8,
  ]),
  ...NATIONAL_IDS.map((make, index): Template => [
    `national id ${index + 1} in a description`,
    (dice) => {
      const { key, text } = make(dice)
      return described(
        `test record of ${firstName(dice)}, ${key.toUpperCase()} ${text}`,
        label('national_id', text),
      )
    },
    8,
  ]),
  ...[
    (name: string) => `${name} home IP`,
    (name: string) => `${name}'s home`,
    (name: string) => `ssh from home (${name})`,
    (name: string) => `${name} WFH`,
    () => 'home office, temporary',
    (name: string) => `Zuhause ${name}`,
    (name: string) => `${name}'s house`,
  ].map((text, index): Template => [
    `home address ${index + 1}`,
    (dice) => {
      const cidr = dice.chance(85) ? homeCidr(dice) : homeCidr6(dice)
      return ruled(cidr, text(firstName(dice)), label('home_address', cidr))
    },
    15,
  ]),
  [
    'home address in a prefix list',
    (dice) => {
      const cidr = homeCidr(dice)
      const entries = [{ cidr, description: `home of ${firstName(dice)}` }]
      return { value: { prefix_list_entries: entries }, labels: [label('home_address', cidr)] }
    },
    15,
  ],
  [
    'e-mail in the name of a key pair',
    (dice) => {
      const text = email(dice)
      return named(text, label('email', text))
    },
  ],
]
