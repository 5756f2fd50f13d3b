import { ALPHANUMERIC, type Dice, DIGITS, HEX, LETTERS, LOWER, UPPER } from '../../dice.ts'

/**
 * Secrets in the forms that their issuers document, made of dice at run time: none of them opens anything, and none is
 * in this repository as a whole.
 */
export type MakeSecret = (dice: Dice) => string

const URLSAFE = `${ALPHANUMERIC}_-`
const BASE64 = `${ALPHANUMERIC}+/`
const BASE32 = `${UPPER}234567`

export function password(dice: Dice): string {
  return dice.pick([
    () =>
      `${dice.word(5, LOWER)}${dice.word(2, UPPER)}${dice.pick(['!', '#', '$9', '%', '@'])}${dice.word(4, DIGITS)}`,
    () => `${dice.word(1, UPPER)}${dice.word(5, LOWER)}${2015 + dice.below(12)}!`,
    () => dice.word(16, ALPHANUMERIC),
    () => dice.word(20, `${ALPHANUMERIC}*^+=-_`),
    () => `${dice.word(6, LOWER)}-${dice.word(7, LOWER)}-${dice.word(5, LOWER)}${dice.below(90)}`,
  ])()
}

/** What fits into an address as it is. */
export function addressPassword(dice: Dice): string {
  return dice.word(14, ALPHANUMERIC)
}

export function secretAccessKey(dice: Dice): string {
  return dice.word(40, BASE64)
}

export function accessKeyId(dice: Dice): string {
  return `AKIA${dice.word(16, BASE32)}`
}

const base64url = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url')

export function jwt(dice: Dice): string {
  const payload = {
    sub: dice.word(10, DIGITS),
    iss: 'https://login.example.com',
    iat: 1_600_000_000 + dice.below(9e7),
  }
  return `${base64url({ alg: 'HS256', typ: 'JWT' })}.${base64url(payload)}.${dice.word(43, URLSAFE)}`
}

export function privateKey(dice: Dice, name = dice.pick(['RSA ', 'EC ', 'OPENSSH ', ''])): string {
  const lines = Array.from({ length: 12 }, () => dice.word(64, BASE64))
  const what = `${name}PRIVATE KEY-----`
  return [`-----BEGIN ${what}`, ...lines, `${dice.word(30, BASE64)}==`, `-----END ${what}`].join('\n')
}

/** Known by how they look. */
export const TOKENS: Readonly<Record<string, MakeSecret>> = {
  'AWS access key': accessKeyId,
  'GitHub personal token': (dice) => `ghp_${dice.word(36, ALPHANUMERIC)}`,
  'GitHub fine-grained token': (dice) =>
    `github_pat_${dice.word(22, ALPHANUMERIC)}_${dice.word(59, ALPHANUMERIC)}`,
  'GitLab token': (dice) => `glpat-${dice.word(20, ALPHANUMERIC)}`,
  'Slack bot token': (dice) =>
    `xoxb-${dice.word(12, DIGITS)}-${dice.word(12, DIGITS)}-${dice.word(24, ALPHANUMERIC)}`,
  'Slack webhook': (dice) =>
    `https://hooks.slack.com/services/T${dice.word(10, UPPER + DIGITS)}/B${dice.word(10, UPPER + DIGITS)}/${dice.word(24, ALPHANUMERIC)}`,
  'Stripe key': (dice) => `sk_live_${dice.word(24, ALPHANUMERIC)}`,
  'Google API key': (dice) => `AIza${dice.word(35, URLSAFE)}`,
  'npm token': (dice) => `npm_${dice.word(36, ALPHANUMERIC)}`,
  'PyPI token': (dice) => `pypi-AgEIcHlwaS5vcmc${dice.word(80, URLSAFE)}`,
  'SendGrid key': (dice) => `SG.${dice.word(22, URLSAFE)}.${dice.word(43, URLSAFE)}`,
  'Twilio key': (dice) => `SK${dice.word(32, HEX)}`,
  'New Relic key': (dice) => `NRAK-${dice.word(27, UPPER + DIGITS)}`,
  'Vault token': (dice) => `hvs.${dice.word(95, URLSAFE)}`,
  'DigitalOcean token': (dice) => `dop_v1_${dice.word(64, HEX)}`,
  'Shopify token': (dice) => `shpat_${dice.word(32, HEX)}`,
  'Hugging Face token': (dice) => `hf_${dice.word(34, LETTERS)}`,
  'Databricks token': (dice) => `dapi${dice.word(32, HEX)}`,
  'Grafana token': (dice) => `glsa_${dice.word(32, ALPHANUMERIC)}_${dice.word(8, HEX)}`,
  'OpenAI key': (dice) => `sk-proj-${dice.word(74, ALPHANUMERIC)}T3BlbkFJ${dice.word(74, ALPHANUMERIC)}`,
  'Azure client secret': (dice) => `${dice.word(3, ALPHANUMERIC)}8Q~${dice.word(34, `${ALPHANUMERIC}_.~-`)}`,
  'signed token (JWT)': jwt,
  'private key': (dice) => privateKey(dice),
}

/** The same, kept for the part of the corpus that nobody tunes on. */
export const HELD_OUT_TOKENS: Readonly<Record<string, MakeSecret>> = {
  'AWS temporary key': (dice) => `ASIA${dice.word(16, BASE32)}`,
  'GitHub app token': (dice) => `ghs_${dice.word(36, ALPHANUMERIC)}`,
  'Anthropic key': (dice) => `sk-ant-api03-${dice.word(93, URLSAFE)}AA`,
  'Terraform Cloud token': (dice) => `${dice.word(14, ALPHANUMERIC)}.atlasv1.${dice.word(67, ALPHANUMERIC)}`,
  'Docker Hub token': (dice) => `dckr_pat_${dice.word(27, URLSAFE)}`,
  'Telegram bot token': (dice) => `${1 + dice.below(9)}${dice.word(9, DIGITS)}:AA${dice.word(33, URLSAFE)}`,
  'Dynatrace token': (dice) => `dt0c01.${dice.word(24, UPPER + DIGITS)}.${dice.word(64, UPPER + DIGITS)}`,
  'Doppler token': (dice) => `dp.pt.${dice.word(43, ALPHANUMERIC)}`,
  'Pulumi token': (dice) => `pul-${dice.word(40, HEX)}`,
  'Linear key': (dice) => `lin_api_${dice.word(40, ALPHANUMERIC)}`,
  'Postman key': (dice) => `PMAK-${dice.word(24, HEX)}-${dice.word(34, HEX)}`,
  'RubyGems key': (dice) => `rubygems_${dice.word(48, HEX)}`,
  'PlanetScale password': (dice) => `pscale_pw_${dice.word(43, ALPHANUMERIC)}`,
  'age key': (dice) => `AGE-SECRET-KEY-1${dice.word(58, 'QPZRY9X8GF2TVDW0S3JN54KHCE6MUA7L')}`,
  'Slack app token': (dice) =>
    `xapp-1-A${dice.word(10, UPPER + DIGITS)}-${dice.word(13, DIGITS)}-${dice.word(64, HEX)}`,
  'GitLab runner token': (dice) => `glrt-${dice.word(20, ALPHANUMERIC)}`,
  'signed token (JWT)': jwt,
  'private key': (dice) => privateKey(dice, 'ENCRYPTED '),
}
