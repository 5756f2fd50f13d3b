import { describe, expect, it } from '@jest/globals'
import { AWS_DERIVED } from '../../src/clouds/aws/kinds.ts'
import { SERVICES } from '../../src/clouds/aws/services.ts'
import { deriving } from '../../src/derive/stage.ts'
import type { DerivedProperty } from '../../src/model/derived-property.ts'
import { needOf } from '../../src/model/kind.ts'
import { GLOBAL_REGION, type Resource } from '../../src/model/resource.ts'

const ACCOUNT = '111122223333'

function counted(kind: string, level?: 'account'): DerivedProperty {
  return {
    kind,
    name: 'number',
    ...(level === undefined ? {} : { level }),
    type: { type: 'int' },
    description: 'How many there are.',
    from: [`${kind}_part`],
    prepare: (scope) => () => ({ value: scope.of(kind).length }),
  }
}

const PROPERTIES = [counted('aws_user', 'account'), counted('aws_vpc'), counted('aws_subnet')]
const NEEDS = ['aws_user.number', 'aws_vpc.number']

function read(kind: string, region: string) {
  const resource: Resource = {
    account: ACCOUNT,
    region,
    kind,
    id: '1',
    name: '1',
    reported: { id: '1' },
    edges: [],
  }
  return { account: ACCOUNT, region, resources: [resource], complete: [], gaps: [] }
}

describe('deriving', () => {
  const { sources, derive } = deriving(NEEDS, PROPERTIES)

  it('takes what the needed properties are made of', () => {
    expect([...sources].toSorted()).toEqual(['aws_user', 'aws_user_part', 'aws_vpc', 'aws_vpc_part'])
  })

  it('works properties out on their level and tells of them nowhere else', () => {
    const account = derive(read('aws_user', GLOBAL_REGION)).scope
    expect(account.resources.map(({ reported }) => reported['number'])).toEqual([1])
    expect(account.complete.map(({ kind }) => kind)).toEqual(['aws_user.number'])
    const region = derive(read('aws_vpc', 'eu-west-1')).scope
    expect(region.resources.map(({ reported }) => reported['number'])).toEqual([1])
    expect(region.complete.map(({ kind }) => kind)).toEqual(['aws_vpc.number'])
  })
})

describe('what every kind has', () => {
  it('has to be derived where a rule asks for it: without it nothing would be found, as if there were nothing', () => {
    const needs = ['aws_vpc', 'aws_vpc.sensitive_data']
    expect(() => deriving(needs, PROPERTIES)).toThrow(
      'aws_vpc.sensitive_data is asked for, and nothing given here derives it',
    )
    expect(() => deriving(needs, AWS_DERIVED)).not.toThrow()
  })
})

describe('who is no stranger to an account', () => {
  const property: DerivedProperty = {
    ...counted('aws_vpc'),
    prepare:
      ({ trust: { trusted, organisation, members } }) =>
      () => ({ value: [...trusted, organisation ?? 'none', ...members] }),
  }

  it('is what the user trusts, and the organisation that was read', () => {
    const { derive } = deriving(['aws_vpc.number'], [property], { trustedAccounts: ['o-exampleorgid'] })
    const of = (scope: Parameters<typeof derive>[0]): unknown =>
      derive(scope).scope.resources[0]?.reported['number']
    const vpc = read('aws_vpc', 'eu-west-1')
    expect(of(vpc)).toEqual(['o-exampleorgid', 'none'])
    const organisation = { id: 'o-own0000000', members: new Set([ACCOUNT]) }
    expect(of({ ...vpc, organisation })).toEqual(['o-exampleorgid', 'o-own0000000', ACCOUNT])
  })
})

describe('the derived properties of AWS', () => {
  it('are of the level on which their kinds are read', () => {
    const levels = new Map(
      SERVICES.flatMap(({ level, kinds, settings = [] }) =>
        [...kinds, ...settings].map(({ name }) => [name, level] as const),
      ),
    )
    levels.set('aws_account', 'account').set('aws_region', 'region')
    const elsewhere = SERVICES.flatMap(({ derived = [] }) => derived).filter(
      ({ kind, from, level = 'region' }) =>
        ![kind, ...from].every((source) => levels.get(source.split('.')[0] ?? source) === level),
    )
    expect(elsewhere.map(({ kind, name }) => needOf(kind, name))).toEqual([])
  })
})
