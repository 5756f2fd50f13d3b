import type { Json, JsonObject } from '../../../../src/model/json.ts'
import { isInNetwork } from '../../../../src/clouds/aws/statements/networks.ts'

/** The own account, one that policies name, and two that none names. */
export const OWN = '111122223333'
export const NAMED = '444455556666'
const STRANGE = ['121212121212', '343434343434'] as const
/** The own organisation, one that policies name, and one that none names. */
export const OWN_ORGANISATION = 'o-own0000000'
export const NAMED_ORGANISATION = 'o-named00000'
const STRANGE_ORGANISATION = 'o-strange000'

/** A request about one queue, with its keys in lower case. */
interface Request {
  readonly account: string | undefined
  readonly arn: string | undefined
  readonly service?: string | undefined
  readonly action: string
  readonly keys: Readonly<Record<string, string>>
}

export const QUEUE = `arn:aws:sqs:eu-west-1:${OWN}:jobs`

type Keys = Readonly<Record<string, string>>

interface Who {
  readonly account?: string
  readonly arn?: string
  readonly service?: string | undefined
  readonly keys: Keys
}

/** Everybody who is in none of the accounts and organisations that policies name. */
export const STRANGERS: readonly Who[] = [
  { keys: { 'aws:principalaccount': 'anonymous' } },
  ...STRANGE.flatMap((account) => peopleOf(account, [undefined, STRANGE_ORGANISATION])),
]
/** People of the account that policies name. */
export const NAMED_PEOPLE: readonly Who[] = peopleOf(NAMED, [undefined, STRANGE_ORGANISATION])
export const NAMED_MEMBERS: readonly Who[] = peopleOf(NAMED, [OWN_ORGANISATION, NAMED_ORGANISATION])

function peopleOf(account: string, organisations: readonly (string | undefined)[]): Who[] {
  return ['admin', 'app', 'other'].flatMap((role) =>
    organisations.map((organisation): Who => {
      const arn = `arn:aws:iam::${account}:role/${role}`
      const keys = {
        'aws:principalaccount': account,
        'aws:principalarn': arn,
        ...(organisation === undefined ? {} : { 'aws:principalorgid': organisation }),
      }
      return { account, arn, keys }
    }),
  )
}

/** SNS, which says for whom it acts: for strangers. */
export const SERVICE_FOR_STRANGERS: readonly Who[] = STRANGE.flatMap((account) =>
  [undefined, STRANGE_ORGANISATION].flatMap((organisation) =>
    ['news', 'other'].map((topic): Who => {
      const keys = {
        'aws:sourceaccount': account,
        'aws:sourcearn': `arn:aws:sns:eu-west-1:${account}:${topic}`,
        ...(organisation === undefined ? {} : { 'aws:sourceorgid': organisation }),
      }
      return { service: 'sns.amazonaws.com', keys }
    }),
  ),
)

const INTERNET: readonly Keys[] = ['8.8.8.8', '200.1.1.1', '2600::1'].map((address) => ({
  'aws:sourceip': address,
}))
const OWN_ENDPOINTS: readonly Keys[] = [{ 'aws:sourcevpc': 'vpc-9z', 'aws:sourcevpce': 'vpce-9z' }]
/** Who is named may be where the policy wants them. */
const NAMED_PLACES: readonly Keys[] = [
  { 'aws:sourceip': '203.0.113.7' },
  { 'aws:sourceip': '54.1.2.3' },
  ...['vpc-1a', 'vpc-9z'].flatMap((vpc) =>
    ['vpce-1a', 'vpce-1b', 'vpce-9z'].map((vpce) => ({ 'aws:sourcevpc': vpc, 'aws:sourcevpce': vpce })),
  ),
]
const TAGS: readonly Keys[] = [
  {},
  { 'aws:principaltag/team': 'red' },
  { 'aws:principaltag/team': 'blue' },
  { 'aws:principaltag/team': 'green' },
]
const TLS: readonly Keys[] = ['true', 'false'].map((one) => ({ 'aws:securetransport': one }))

export function requestsOf(who: readonly Who[], actions: readonly string[]): readonly Request[] {
  return who.flatMap(({ account, arn, service, keys: own }) => {
    const isStranger = account === undefined || (STRANGE as readonly string[]).includes(account)
    const places =
      service === undefined ? [...INTERNET, ...OWN_ENDPOINTS, ...(isStranger ? [] : NAMED_PLACES)] : [{}]
    const sources: readonly Keys[] =
      account === undefined
        ? [{}]
        : [
            {},
            { 'aws:sourceaccount': account },
            {
              'aws:sourceaccount': account,
              'aws:sourcearn': `arn:aws:sns:eu-west-1:${account}:news`,
            },
            {
              'aws:sourceaccount': account,
              'aws:sourcearn': `arn:aws:events:eu-west-1:${account}:rule/x`,
            },
          ]
    return actions.flatMap((action) =>
      places.flatMap((place) =>
        sources.flatMap((source) =>
          TLS.flatMap((tls) =>
            (account === undefined ? [{}] : TAGS).map((tag): Request => {
              const keys = {
                'aws:resourceaccount': OWN,
                'aws:resourceorgid': OWN_ORGANISATION,
                ...(account === undefined && service === undefined
                  ? {}
                  : { 'aws:principalisawsservice': String(service !== undefined) }),
                ...own,
                ...place,
                ...source,
                ...tls,
                ...tag,
              }
              return { account, arn, action, keys, service }
            }),
          ),
        ),
      ),
    )
  })
}

/** Whether the statement allows one of the requests, and no denial of the policy takes it back. */
export function isLetIn(
  requests: readonly Request[],
  statement: JsonObject,
  statements: readonly JsonObject[],
): boolean {
  const denials = statements.filter((one) => one['Effect'] === 'Deny')
  return requests.some((one) => matches(statement, one) && !denials.some((denial) => matches(denial, one)))
}

function matches(statement: JsonObject, request: Request): boolean {
  const { Principal: principal, NotPrincipal: others } = statement
  const isNamed = others === undefined ? names(principal, request) : !names(others, request)
  return (
    isNamed &&
    inList(statement, 'Action', request.action.toLowerCase()) &&
    inList(statement, 'Resource', QUEUE) &&
    Object.entries((statement['Condition'] ?? {}) as JsonObject).every(([operator, tests]) =>
      Object.entries(tests as JsonObject).every(([key, values]) =>
        holds(
          operator,
          request.keys[key.toLowerCase()],
          filled([values].flat() as readonly string[], request),
        ),
      ),
    )
  )
}

function filled(values: readonly string[], { keys }: Request): readonly string[] {
  return values.map((value) =>
    value.replaceAll(/\$\{(.*?)\}/g, (_, key: string) => keys[key.toLowerCase()] ?? '(absent)'),
  )
}

function names(principal: Json | undefined, { account, arn, service }: Request): boolean {
  if (principal === '*') return true
  const { AWS: aws = [], Service: services = [] } = principal as JsonObject
  if ([services].flat().some((name) => name === service && service !== undefined)) return true
  return [aws]
    .flat()
    .some(
      (name) =>
        name === '*' ||
        (arn !== undefined && name === arn) ||
        (account !== undefined && (name === `arn:aws:iam::${account}:root` || name === account)),
    )
}

function inList(statement: JsonObject, member: string, name: string): boolean {
  const but = statement[`Not${member}`]
  const isIn = [but ?? statement[member] ?? []]
    .flat()
    .some(
      (pattern) =>
        typeof pattern === 'string' && like(member === 'Action' ? pattern.toLowerCase() : pattern, name),
    )
  return isIn === (but === undefined)
}

const KNOWN = new Map<string, RegExp>()

function like(pattern: string, text: string): boolean {
  const known = KNOWN.get(pattern)
  if (known !== undefined) return known.test(text)
  const parts = pattern.split(/([*?])/).map((part) => ({ '*': '.*', '?': '.' })[part] ?? escape(part))
  const made = new RegExp(`^${parts.join('')}$`, 's')
  KNOWN.set(pattern, made)
  return made.test(text)
}

function escape(text: string): string {
  return text.replaceAll(/[$()+.[\\\]^{|}]/g, String.raw`\$&`)
}

function holds(name: string, value: string | undefined, wanted: readonly string[]): boolean {
  const [, quantifier, operator = '', ifExists] =
    /^(ForAnyValue:|ForAllValues:)?(.*?)(IfExists)?$/.exec(name) ?? []
  if (operator === 'Null') return wanted.includes(String(value === undefined))
  if (value === undefined) {
    if (ifExists !== undefined || quantifier === 'ForAllValues:') return true
    return quantifier === undefined && operator.includes('Not')
  }
  const plain = operator.replace('Not', '')
  const isWild = plain === 'StringLike' || plain.startsWith('Arn')
  const isMet = wanted.some((one) =>
    plain === 'IpAddress' ? isInNetwork(one, value) === true : isWild ? like(one, value) : one === value,
  )
  return operator.includes('Not') ? !isMet : isMet
}
