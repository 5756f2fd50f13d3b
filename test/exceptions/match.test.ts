import { describe, expect, it } from '@jest/globals'
import type { NamedAccount } from '../../src/accounts/account-pattern.ts'
import type { ExceptionsOf } from '../../src/model/exception.ts'
import type { Resource } from '../../src/model/resource.ts'
import { compiledRule } from '../support/compiled-rule.ts'
import { STANDARD } from '../support/privacy.ts'
import { exceptionsOf, RULE, withExceptions } from './entries.ts'

const ACCOUNT: NamedAccount = { id: '111122223333', name: 'payments', unit: 'Workloads/Prod' }
const ARN = 'arn:aws:ec2:eu-west-1:111122223333:security-group/sg-0abc'

function group(changes: Partial<Resource> = {}, reported: Resource['reported'] = {}): Resource {
  const own = { kind: 'aws_ec2_security_group', id: 'sg-0abc', name: 'bastion-1' }
  return {
    account: ACCOUNT.id,
    region: 'eu-west-1',
    ...own,
    reported: { ...own, arn: ARN, tags: { team: 'network' }, ...reported },
    edges: [],
    ...changes,
  }
}

function ask(
  entries: readonly string[],
  { account = ACCOUNT, resource = group() }: { account?: NamedAccount; resource?: Resource } = {},
): ExceptionsOf {
  const { exceptions } = withExceptions(RULE, exceptionsOf(entries))
  return exceptions?.of(account, resource, () => []) ?? {}
}

/** `yes` where the entry accepts it, `unknown` where that cannot be decided. */
function answer(entry: string, subject: Parameters<typeof ask>[1] = {}): string {
  const { exception, uncheckedExceptions = [] } = ask([entry], subject)
  if (exception !== undefined) return 'yes'
  return uncheckedExceptions.length > 0 ? 'unknown' : 'no'
}

const exposed = (grade: string): Resource['reported'] => ({ internet_exposure: { grade } })

describe('an entry', () => {
  it.each([
    ["accounts: ['111122223333']", 'yes'],
    ["accounts: ['222233334444']", 'no'],
    ['accounts: [pay*]', 'yes'],
    ["accounts: ['!payments']", 'no'],
    ["accounts: ['!shop']", 'yes'],
    ["accounts: ['*', '!ou:Workloads']", 'no'],
    ["accounts: ['ou:Workloads/Prod']", 'yes'],
    ["accounts: ['ou:Lab']", 'no'],
    ['regions: [eu-*]', 'yes'],
    ["regions: ['!eu-west-1']", 'no'],
    ["regions: [all, '!us-*']", 'yes'],
    ['resources: [sg-0abc]', 'yes'],
    ['resources: [bastion-1]', 'yes'],
    ["resources: ['bastion-*']", 'yes'],
    [`resources: ['${ARN}']`, 'yes'],
    ["resources: ['*:security-group/sg-0*']", 'yes'],
    ['resources: [sg-0ab]', 'no'],
    ["resources: ['sg-*', '!bastion-*']", 'no'],
    ['tags: { team: network }', 'yes'],
    ['tags: { team: net*, stage: prod }', 'no'],
    ["tags: { team: ['*', '!network'] }", 'no'],
    ['where: name = "bastion-1"', 'yes'],
    ['where: name = "other"', 'no'],
    ["resources: [sg-0abc], regions: ['us-*']", 'no'],
    ['rule: open-to-the-world', 'yes'],
  ])('with %s: %s', (entry, expected) => {
    expect(answer(entry)).toBe(expected)
  })

  it('is undecided where the name or the unit of the account is not known, but by an id', () => {
    const account = { id: ACCOUNT.id, name: ACCOUNT.id }
    expect(answer('accounts: [payments]', { account })).toBe('unknown')
    expect(answer("accounts: ['!sandbox-*']", { account })).toBe('unknown')
    expect(answer("accounts: ['ou:Lab']", { account })).toBe('unknown')
    expect(answer("accounts: ['222233334444']", { account })).toBe('no')
    expect(answer("accounts: ['111122223333']", { account })).toBe('yes')
  })

  it('is undecided where tags were not read, and says so', () => {
    const resource = group({ unread: ['tags'] })
    expect(ask(['tags: { team: network }'], { resource })).toEqual({
      uncheckedExceptions: [
        { place: { file: 'exceptions.yml', line: 2 }, why: 'the tags of the resource were not read' },
      ],
    })
    // What another field rules out need not be decided.
    expect(ask(['resources: [sg-1], tags: { team: network }'], { resource })).toEqual({})
  })

  it('is undecided where its search asks about what is in doubt or was not read', () => {
    const where = 'where: internet_exposure.grade != "reachable"'
    expect(answer(where, { resource: group({}, exposed('open-but-blocked')) })).toBe('yes')
    expect(answer(where, { resource: group({}, exposed('reachable')) })).toBe('no')
    const doubts = [exposed('reachable')]
    expect(answer(where, { resource: group({ doubts }, exposed('open-but-blocked')) })).toBe('unknown')
    expect(answer(where, { resource: group({ unread: ['internet_exposure'] }) })).toBe('unknown')
  })

  it('that has expired accepts nothing, and is named as the last that did', () => {
    const said = ask(['expires: 2020-01-01'])
    expect(said.exception).toBeUndefined()
    expect(said.expiredException).toMatchObject({ place: { line: 2 }, expires: '2020-01-01' })
    expect(
      ask(['expires: 2020-01-01, tags: { team: x }'], { resource: group({ unread: ['tags'] }) }),
    ).toEqual({})
  })
})

const needs = (entry: string) => withExceptions(RULE, exceptionsOf([entry])).exceptions?.needs

describe('of several entries', () => {
  it('the one that lasts longest accepts, and all that match are known', () => {
    const said = ask([
      'expires: 2026-12-01',
      'expires: 2026-12-24',
      'expires: 2020-01-01',
      'resources: [other]',
    ])
    expect(said.exception?.place.line).toBe(3)
    expect(said.matchedExceptions).toEqual([2, 3, 4])
    expect(said.expiredException).toBeUndefined()
  })

  it('those are found that name it by id, by name and by ARN, in accounts by id and by pattern', () => {
    const found = ask([
      'resources: [sg-0abc, bastion-1]',
      "resources: [bastion-1], accounts: ['111122223333']",
      `resources: ['${ARN}'], accounts: ['pay*']`,
      "accounts: ['111122223333', '!shop']",
      ...Array.from({ length: 50 }, (_, index) => `resources: [sg-${index}]`),
    ])
    expect(found.matchedExceptions).toEqual([2, 3, 4, 5])
    // An account may bear the id of another one as its name.
    const account = { id: '222233334444', name: '111122223333' }
    expect(ask(["accounts: ['111122223333']"], { account }).exception).toBeDefined()
  })

  it('a rule needs what their searches ask about, and not for what has expired', () => {
    const where = 'where: internet_exposure.grade = "open-but-blocked"'
    expect(needs(where)).toEqual(expect.arrayContaining(['aws_ec2_security_group.internet_exposure']))
    expect(needs(`expires: 2020-01-01, ${where}`)).toEqual([])
    const other = compiledRule('is(aws_ec2_volume)', { id: 'other' })
    expect(withExceptions(other, exceptionsOf(['rule: open-*'])).exceptions).toBeUndefined()
  })
})

describe('an entry about a resource of which texts are masked', () => {
  const BOB = 'bob.miller@mail.example.net'
  const masked = STANDARD.resource(
    group({ name: `laptop of ${BOB}` }, { tags: { Owner: BOB, [BOB]: 'yes', team: 'network' } }),
  )
  const owner = STANDARD.text(BOB)

  it.each([
    [`tags: { Owner: ${BOB} }`, 'unknown'],
    [`tags: { Owner: '*@mail.example.net' }`, 'unknown'],
    [`tags: { Owner: ann@mail.example.net }`, 'no'],
    [`tags: { Owner: '*@shop.example.net' }`, 'no'],
    [`tags: { Owner: '*' }`, 'yes'],
    [`tags: { Owner: '!${BOB}' }`, 'unknown'],
    [`tags: { Owner: '${owner}' }`, 'yes'],
    [`tags: { '${BOB}': yes }`, 'unknown'],
    ['tags: { ann: yes }', 'no'],
    ['tags: { team: network }', 'yes'],
    [`resources: ['laptop of ${BOB}']`, 'unknown'],
    [`resources: ['laptop of b*']`, 'unknown'],
    [`resources: ['server of b*']`, 'no'],
    ['resources: [sg-0abc]', 'yes'],
    [`where: 'tags.Owner = "${BOB}"'`, 'unknown'],
    [`where: 'tags.Owner = "ann@mail.example.net"'`, 'no'],
  ])('with %s: %s', (entry, expected) => {
    expect(answer(entry, { resource: masked })).toBe(expected)
  })

  it('is undecided about an account whose name is masked, and says so', () => {
    const account = { ...ACCOUNT, name: `shop of ${owner}` }
    expect(answer(`accounts: ['shop of ${BOB}']`, { account })).toBe('unknown')
    expect(answer(`accounts: ['*@shop.example.net']`, { account })).toBe('no')
    expect(answer(`accounts: ['shop*']`, { account })).toBe('yes')
    expect(ask([`accounts: ['shop of ${BOB}']`], { account }).uncheckedExceptions?.[0]?.why).toBe(
      'the name or the unit of account 111122223333 is masked',
    )
  })
})
