import { describe, expect, it } from '@jest/globals'
import { find, ids } from './network.ts'

describe('sort, limit and reversed (1.10)', () => {
  it.each<[string, readonly string[]]>([
    ['is(volume) sort size', ['vol-4', 'vol-1', 'vol-3', 'vol-2']],
    ['is(volume) sort size desc', ['vol-2', 'vol-3', 'vol-1', 'vol-4']],
    ['is(volume) sort size limit 2', ['vol-4', 'vol-1']],
    ['is(volume) sort size limit 1, 2', ['vol-1', 'vol-3']],
    ['is(volume) sort size limit 9, 2', []],
    ['is(volume) limit 0', []],
    ['is(volume) sort size limit 2 reversed', ['vol-1', 'vol-4']],
    ['is(instance) sort age', ['db', 'web']],
    ['is(instance) sort age desc', ['web', 'db']],
    ['is(instance) sort ctime', ['web', 'db']],
    [
      'is(volume, instance) sort kind desc, size desc, cores',
      ['vol-2', 'vol-3', 'vol-1', 'vol-4', 'web', 'db'],
    ],
    ['is(instance) sort groups[*]', ['web', 'db']],
    ['is(volume, instance) limit 3', ['db', 'web', 'vol-1']],
    ['is(volume, instance) reversed', ['vol-4', 'vol-3', 'vol-2', 'vol-1', 'web', 'db']],
    ['is(instance) sort cores desc limit 1 --> is(volume)', ['vol-3']],
    ['is(instance) sort cores limit 1 --> is(volume) sort size desc limit 1', ['vol-2']],
  ])('%s finds %j', (search, expected) => {
    expect(ids(search)).toEqual(expected)
  })
})

function tagged(search: string): readonly string[] {
  return find(search).map(({ resource, tag }) => `${resource.id}${tag === null ? '' : `#${tag}`}`)
}

describe('tags', () => {
  it('bring the set on the way, before what it leads to', () => {
    expect(tagged('is(instance)#hosts --> is(volume) and size > 15')).toEqual([
      'web#hosts',
      'db#hosts',
      'vol-2',
      'vol-3',
    ])
    expect(tagged('is(instance)#hosts sort cores limit 1 --> is(volume)')).toEqual([
      'web#hosts',
      'vol-1',
      'vol-2',
    ])
    expect(tagged('is(instance) and cores = 8#red')).toEqual(['db#red'])
  })
})

function found(search: string): readonly string[] {
  return find(search).map(({ resource, implied }) => `${resource.id}${implied ? '?' : ''}`)
}

describe('what was not read', () => {
  it('is found where clouds, accounts and regions are asked for, and marked', () => {
    expect(found('is(region)')).toEqual(['us-east-1', 'eu-west-1?'])
    expect(found('is(cloud)')).toEqual(['aws?'])
    expect(found('is(account) and name = prod')).toEqual(['111111111111?'])
    expect(found('id = "vpc-3" <-- is(region)')).toEqual(['eu-west-1?'])
  })

  it('is not found among everything else', () => {
    expect(ids('name = prod')).toEqual([])
    expect(ids('name =~ "^(us|eu)-"')).toEqual(['us-east-1'])
  })
})
