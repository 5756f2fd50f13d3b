/**
 * One value of each class that is told without what stands around it, and of the two that are not. Those that look like
 * live secrets are put together here, so that no scanner of repositories takes this file for a leak.
 */
export const CANARIES: Readonly<Record<string, string>> = {
  email: 'wilhelmina.canary@mail.example.net',
  phone: '+44 20 7946 0958',
  payment_card: '4929 1234 5678 9015',
  iban: 'GB82 WEST 1234 5698 7654 32',
  'access key': ['AKIA', 'Y34FZKBOKMUTVV7A'].join(''),
  'token of GitHub': ['ghp', '_x7Kq2LmN8pRsT4vWyZ1aBcD3eFgH5iJkL9oQ'].join(''),
  'private key': ['-----BEGIN RSA', ' PRIVATE KEY-----\nMIIEpAIBAAKCAQEA7canarycanarycanary'].join(''),
  'connection string': ['postgres://app:', 'Xk29canarypQz7', '@db.internal:5432/app'].join(''),
}

/** By the name of the tag alone. */
export const PERSON = { key: 'Owner', value: 'Wilhelmina Canarybird' } as const

/** All of them in one text, as nobody should write them. */
export const ALL = `ask ${Object.values(CANARIES).join(' , ')} , thanks`

/** What must not be seen: each value, and what is left of it without what it is written with. */
export const NEVER: readonly (readonly [name: string, text: string])[] = [
  ...Object.entries(CANARIES).map(([name, text]) => [name, text] as const),
  ['connection string', 'Xk29canarypQz7'],
  ['private key', 'MIIEpAIBAAKCAQEA7canary'],
  ['email', 'wilhelmina.canary'],
  ['person', PERSON.value],
]
