import { isSecretName } from './credentials/assignments.ts'

/** What the name of a member or tag says of its value. */
export interface KeyContext {
  /** In small letters, words apart: `createdBy` is `created by`. */
  readonly words: string
  readonly phone: boolean
  readonly card: boolean
  readonly person: boolean
  /** `db_password`: the value is a secret. */
  readonly secret: boolean
  /** `auth`, in which Docker and npm keep a login as Base64. */
  readonly auth: boolean
  /** `cidr_ip`: the value is an address or a network. */
  readonly isAddress: boolean
  /** `value`, whose name stands beside it. */
  readonly isValue: boolean
  /** Whether nothing sensitive can be in the name itself: there is no mark and no digit in it. */
  readonly isPlain: boolean
}

const ADDRESS =
  /^(?:[a-z]+ )*(?:cidr|cidrs|cidr ipv?\d?|ip|ips|address|addresses|ip address|cidr block|prefix|network)$/
const VALUE = /^(?:(?:parameter|resolved|default) )?value$/

/** As many names are remembered, then all are forgotten: resources of a kind have the same ones. */
const MOST = 4096
const remembered = new Map<string, KeyContext>()

const PHONE =
  /\b(?:tel|tels|telephone|telefon|telefono|teléfono|téléphone|phone|phones|mobile|mobil|cell|cellphone|fax|call|handy|whatsapp|sms|pager|hotline|msisdn)\b/
const CARD = /\b(?:card|cards|pan|visa|mastercard|amex|credit|debit|cc|karte|kreditkarte|carte|tarjeta)\b/
const PERSON =
  /\b(?:owner|owners|contact|contacts|created by|creator|responsible|requester|requested by|requestor|author|maintainer|maintained by|manager|managed by|user|username|user name|person|employee|engineer|developer|approver|approved by|assignee|lead|customer|customer name|patient|full name|first name|last name|surname|reporter|administrator|admin|operator|name of|managed for|on behalf of|besitzer|ansprechpartner|verantwortlich|verantwortlicher|responsable|propriétaire|propietario|titular)\b/
/** `owner-team`, `user-data`, `contact-email`: not names of people. */
const NO_PERSON =
  /\b(?:team|teams|group|groups|id|ids|arn|account|department|unit|org|email|mail|url|data|pool|type|agent|role|policy|status|path|version|tool|system|service)\b/

/** What a member's name says; the same for all texts without one. */
export function keyContext(key = ''): KeyContext {
  const known = remembered.get(key)
  if (known !== undefined) return known
  const made = contextOf(key)
  if (remembered.size >= MOST) remembered.clear()
  if (key.length <= 128) remembered.set(key, made)
  return made
}

function contextOf(key: string): KeyContext {
  const name = key.slice(0, 256)
  const words = name
    .replaceAll(/(?<=[\p{Ll}\d])(?=\p{Lu})/gu, ' ')
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .toLowerCase()
  return {
    words,
    phone: PHONE.test(words),
    card: CARD.test(words),
    person: PERSON.test(words) && !NO_PERSON.test(words),
    secret: isSecretName(name),
    auth: words === 'auth',
    isAddress: ADDRESS.test(words),
    isValue: VALUE.test(words),
    isPlain: /^[a-z_]{0,48}$/.test(key),
  }
}
