import type { Detected, DetectionPolicy } from '../../model/sensitive.ts'
import { fitsGlob } from '../../text/glob.ts'
import type { Finder, LookedAt } from '../looked-at.ts'
import { has } from '../looks.ts'
import { isRemoteLogin } from './remote-login.ts'

/** RFC 5321, 4.5.3.1: no longer local parts and domains exist. */
const LONGEST_LOCAL = 64
const LONGEST_DOMAIN = 255

/** Without the marks of RFC 5322 that nobody has: with them, half of any script would be addresses. */
const LOCAL = setOf(/[\w.%+'&-]/)
const DOMAIN = setOf(/[A-Za-z0-9.-]/)
/** Beyond ASCII (RFC 6531), of scripts with capitals: others are written without blanks, and an address stands amid their words. */
const CASED = /[\p{Lu}\p{Ll}\p{M}]/u
const LETTER = /[\p{L}\p{M}]/u
const LABEL = /^[\p{L}\p{M}\d](?:[\p{L}\p{M}\d-]{0,61}[\p{L}\p{M}\d])?$/u
const TOP_LEVEL = /^(?:[\p{L}\p{M}]{2,24}|xn--[a-z0-9-]{2,59})$/iu
/** `bob@example.com` with the words of such a script behind it. */
const WORDS_BEHIND = /(?<=\.[a-z]{2,24})\p{Lo}.*$/iu

/** Nobody gets mail there; the last label of `git@host.internal`, `getty@tty1.service` and `icon@2x.png`. */
const NO_MAIL: ReadonlySet<string> = new Set(
  [
    'internal local localhost localdomain lan corp home intranet private invalid onion arpa',
    'service socket target timer mount automount path slice scope swap device',
    'png jpg jpeg gif svg webp ico bmp pdf js mjs cjs jsx tsx json yml yaml xml html htm css scss txt log conf cfg',
    'ini toml tf tfvars hcl jar war gz tgz tar bz2 xz rpm deb exe dll iso img ova vmdk qcow lock bak tmp csv sql pem',
    'key crt env properties ipynb',
  ]
    .join(' ')
    .split(' '),
)

/** Where nobody in particular reads, or the documentation's nobody. */
const ROLES =
  /^(?:no-?reply|do-?not-?reply|bounces?|mailer-daemon|support|help|helpdesk|service-?desk|info|contact|contact-?us|hello|mail|email|office|team|teams|staff|everyone|all|security|secops|infosec|soc|csirt|cert|psirt|abuse|privacy|dpo|gdpr|legal|compliance|audit|ops|operations|devops|sre|noc|oncall|on-call|alerts?|alarms?|notifications?|notify|monitoring|incidents?|pager|admins?|administrator|root|postmaster|hostmaster|webmaster|sysadmin|it|itops|platform|infra|infrastructure|cloud|cloudops|aws|aws-admins?|finops|billing|finance|accounts?|accounting|invoices?|invoicing|payments?|purchasing|procurement|sales|marketing|press|media|pr|hr|jobs|careers|recruiting|dev|developers?|engineering|engineers|eng|qa|test|tests|testing|release|releases|build|builds|ci|cd|cicd|deploy|deployments?|deployer|bot|bots|robot|automation|jenkins|terraform|github-actions|git|gitlab|svn|hg|ec2-user|ubuntu|centos|debian|daemon|nobody|system|service|services|data|database|dba|dbas|network|networking|backend|frontend|web|api|app|apps|user|username|name|your-?name|your\.name|you|someone|somebody|anyone|example|sample|first\.?last|firstname\.?lastname)(?:[+_-].*)?$/i
/** `payments-team@`, `team-blue@`, `aws+prod@`: words of teams in a name. */
const TEAM =
  /(?:^|[._+-])(?:team|teams|squad|group|dept|department|ops|devops|sre|oncall|alerts?|support|noreply|list|dl|admins?|platform|security|engineering|billing|bot|svc|service)(?:$|[._+-])/i

export const EMAIL: Finder = {
  wants: (looks) => has(looks, 'email'),
  find: (looked) => {
    const found: Detected[] = []
    for (const [at, width] of signsIn(looked.text)) {
      const one = addressAt(looked, at, width)
      if (one !== null) found.push(one)
    }
    return found
  },
}

/** The places of @, and of `%40` as addresses have it. */
function* signsIn(text: string): Generator<readonly [at: number, width: number]> {
  for (let at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1)) yield [at, 1]
  for (let at = text.indexOf('%40'); at >= 0; at = text.indexOf('%40', at + 1)) yield [at, 3]
}

function addressAt({ text, policy }: LookedAt, at: number, width: number): Detected | null {
  const start = startOf(text, at)
  const local = text.slice(start, at)
  if (local === '' || local.endsWith('.') || local.includes('..') || isCut(text, start)) return null
  const domain = domainFrom(text, at + width)
  if (domain === null) return null
  const end = at + width + domain.length
  // `%40` is part of a name: `smtp://bob%40example.com:…@host`.
  if (text[end] === '@' || (width === 1 && isRemoteLogin(text, start, end))) return null
  const confidence = confidenceOf(local, domain.toLowerCase(), policy)
  if (confidence === 0) return null
  return { class: 'email', form: '', start, end, confidence, masked: `${local.charAt(0)}***@${domain}` }
}

/** The ends of what an address may stand behind: escapes of JSON and scripts, and blanks and marks as addresses have them. */
const ESCAPE = /^(?:[nrt]|u[0-9a-fA-F]{4}|x[0-9a-fA-F]{2})/
const PERCENT = /^.*%(?:0[9AD]|2[0268CF]|3[A-F]|5[BD]|7B)/i

/** Where the local part begins that ends at the place. */
function startOf(text: string, at: number): number {
  let start = at
  while (start > 0 && at - start < LONGEST_LOCAL && isOfName(text, start - 1, LOCAL, CASED)) start -= 1
  // `用户@例子.广告`: of such a script alone.
  if (start === at)
    while (start > 0 && at - start < LONGEST_LOCAL && isOfName(text, start - 1, LOCAL, LETTER)) start -= 1
  const before = text.slice(start, at)
  const escape = text[start - 1] === '\\' ? ESCAPE.exec(before) : PERCENT.exec(before)
  start += escape?.[0].length ?? 0
  while (start < at && /[.'%&_-]/.test(text[start] ?? '')) start += 1
  return start
}

function isOfName(text: string, at: number, ascii: Uint8Array, others: RegExp): boolean {
  const code = text.charCodeAt(at)
  return code < 128 ? ascii[code] === 1 : others.test(text.charAt(at))
}

/** `a***lee@`, `pa@ss@`, `$USER@`, `${env}user@`, `$(id)user@`: what stands there is not whole. */
function isCut(text: string, start: number): boolean {
  const before = text.slice(Math.max(0, start - LONGEST_LOCAL), start)
  return /(?:[@$}]|[\w.]\*+|\$\([^()]*\))$/.test(before)
}

/** The longest beginning that is a name of the DNS with a top-level domain that may have mail. */
function domainFrom(text: string, from: number): string | null {
  let end = from
  while (end < text.length && end - from <= LONGEST_DOMAIN && isOfName(text, end, DOMAIN, LETTER)) end += 1
  if (end - from > LONGEST_DOMAIN) return null
  const domain = text
    .slice(from, end)
    .replace(/[.-]+$/, '')
    .replace(WORDS_BEHIND, '')
  const labels = domain.split('.')
  const last = labels.at(-1) ?? ''
  if (labels.length < 2 || !labels.every((label) => LABEL.test(label))) return null
  if (!TOP_LEVEL.test(last) || NO_MAIL.has(last.toLowerCase())) return null
  const behind = from + domain.length
  return /^_*[A-Za-z\d]/.test(text.slice(behind, behind + LONGEST_LOCAL)) ? null : domain
}

function confidenceOf(local: string, domain: string, policy: DetectionPolicy): number {
  if (policy.ownDomains.some((own) => isBelow(domain, own.toLowerCase()))) return 0
  if (policy.roleAddresses.some((role) => fitsGlob(role.toLowerCase(), local.toLowerCase()))) return 0.3
  return ROLES.test(local) || TEAM.test(local) ? 0.4 : 0.9
}

function isBelow(domain: string, own: string): boolean {
  const bare = own.replace(/^[@.*]+/, '')
  return domain === bare || domain.endsWith(`.${bare}`)
}

/** Of the characters of ASCII, 1 for those that fit. */
function setOf(pattern: RegExp): Uint8Array {
  return Uint8Array.from({ length: 128 }, (_, code) => (pattern.test(String.fromCharCode(code)) ? 1 : 0))
}
