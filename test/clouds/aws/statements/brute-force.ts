import type { Json, JsonObject } from '../../../../src/model/json.ts'

/** AWS's evaluation of a policy, written down plainly and tried with every request of a small world. */
export interface World {
  readonly own: string
  readonly others: readonly string[]
  /** The one that policies name, and another one. */
  readonly organisations: readonly [named: string, other: string]
  readonly actions: readonly string[]
  readonly resources: readonly string[]
}

interface Request {
  readonly isForeign: boolean
  readonly account: string | undefined
  readonly arn: string | undefined
  readonly action: string
  readonly resource: string
  readonly keys: Readonly<Record<string, string>>
}

export function letsStrangersIn(policy: JsonObject, world: World): boolean {
  const statements = policy['Statement'] as readonly JsonObject[]
  return requestsIn(world).some(
    (request) =>
      request.isForeign &&
      statements.some((one) => one['Effect'] === 'Allow' && matches(one, request)) &&
      !statements.some((one) => one['Effect'] === 'Deny' && matches(one, request)),
  )
}

function requestsIn(world: World): Request[] {
  const [named, other] = world.organisations
  const people = [world.own, ...world.others].flatMap((account) =>
    ['admin', 'app', 'other'].flatMap((role) =>
      [undefined, named, other].map((organisation) => {
        const arn = `arn:aws:iam::${account}:role/${role}`
        const keys: Record<string, string> = {
          'aws:principalaccount': account,
          'aws:principalarn': arn,
          'aws:principalisawsservice': 'false',
          ...(organisation === undefined ? {} : { 'aws:principalorgid': organisation }),
        }
        return { isForeign: account !== world.own && organisation !== named, account, arn, keys }
      }),
    ),
  )
  const service = {
    isForeign: false,
    account: undefined,
    arn: undefined,
    keys: { 'aws:principalisawsservice': 'true', 'aws:principalservicename': 'logs.amazonaws.com' },
  }
  const unsigned = {
    isForeign: true,
    account: undefined,
    arn: undefined,
    keys: { 'aws:principalaccount': 'anonymous' },
  }
  return [...people, service, unsigned].flatMap((who) =>
    world.actions.flatMap((action) =>
      world.resources.flatMap((resource) =>
        ['true', 'false'].flatMap((tls) =>
          [undefined, named, other, 'o-third'].map((owner) => {
            const more = owner === undefined ? {} : { 'aws:resourceorgid': owner }
            const keys = { ...who.keys, ...more, 'aws:securetransport': tls, 'aws:sourcevpc': 'vpc-1' }
            return Object.assign({}, who, { action, resource, keys })
          }),
        ),
      ),
    ),
  )
}

function matches(statement: JsonObject, request: Request): boolean {
  const { Principal: principal, NotPrincipal: others } = statement
  const isNamed = others === undefined ? names(principal, request) : !names(others, request)
  return (
    isNamed &&
    inList(statement, 'Action', request.action) &&
    inList(statement, 'Resource', request.resource) &&
    Object.entries((statement['Condition'] ?? {}) as JsonObject).every(([operator, tests]) =>
      Object.entries(tests as JsonObject).every(([key, values]) =>
        holds(operator, request.keys[key.toLowerCase()], [values].flat() as readonly string[]),
      ),
    )
  )
}

function names(principal: Json | undefined, { account, arn }: Request): boolean {
  if (principal === '*') return true
  const listed = [(principal as JsonObject)['AWS'] ?? []].flat()
  return listed.some(
    (name) =>
      name === '*' || name === arn || (account !== undefined && name === `arn:aws:iam::${account}:root`),
  )
}

function inList(statement: JsonObject, member: string, name: string): boolean {
  const but = statement[`Not${member}`]
  const isIn = [but ?? statement[member] ?? []]
    .flat()
    .some((pattern) => typeof pattern === 'string' && like(pattern, name))
  return isIn === (but === undefined)
}

function like(pattern: string, text: string): boolean {
  const parts = pattern.split(/([*?])/).map((part) => ({ '*': '.*', '?': '.' })[part] ?? escape(part))
  return new RegExp(`^${parts.join('')}$`, 's').test(text)
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
  const isEqual = wanted.some((one) => (isWild ? like(one, value) : one === value))
  return operator.includes('Not') ? !isEqual : isEqual
}
