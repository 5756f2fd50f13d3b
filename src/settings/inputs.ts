/**
 * The inputs of action.yml and their defaults. A test keeps both equal; the CLI offers the same names as options.
 * The runner fills in action.yml's defaults, a terminal does not: an empty value always means the default.
 */
export const INPUT_DEFAULTS = {
  config: '',
  rules: 'default',
  accounts: '',
  role: '',
  'external-id': '',
  regions: 'all',
  'production-accounts': '',
  history: 'none',
  'fail-on': 'high',
  'fail-on-new': 'false',
  'on-incomplete': 'fail',
  'annotate-from': 'medium',
  'report-from': 'low',
  'alert-from': 'high',
  'alert-per': 'account',
  'alert-limit': '50',
  'alert-scope': '',
  'pagerduty-routing-key': '',
  'pagerduty-endpoint': 'https://events.pagerduty.com',
  'slack-webhook-url': '',
  'webhook-url': '',
  'webhook-secret': '',
  'dry-run': 'false',
  'max-rate': '20',
  'timeout-minutes': '30',
  'report-dir': 'cloud-baseline-report',
  mode: 'run',
  shard: '',
} as const

export type InputName = keyof typeof INPUT_DEFAULTS

export const INPUT_NAMES = Object.keys(INPUT_DEFAULTS) as readonly InputName[]

/** Inputs that must never be printed. */
export const SECRET_INPUTS: readonly InputName[] = [
  'pagerduty-routing-key',
  'slack-webhook-url',
  'webhook-url',
  'webhook-secret',
]

/** Gives an input's text as the user wrote it; empty where it was not given. */
export type ReadInput = (name: InputName) => string
