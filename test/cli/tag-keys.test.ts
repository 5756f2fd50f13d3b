import { describe, expect, it } from '@jest/globals'
import { TagKeys } from '../../src/cli/tag-keys.ts'

function warningsOf(search: string, ...seen: readonly object[]): readonly string[] {
  const keys = new TagKeys(search)
  for (const tags of seen) keys.note({ reported: { tags: { ...tags } } })
  return keys.warnings
}

const OWNER = 'None of the resources that were searched has the tag `owner`; perhaps you mean `Owner`.'

describe('the keys of tags that a search asks for', () => {
  it.each([
    'is(aws_vpc) and tags.owner = null',
    'is(aws_vpc) and tags.`owner` = x or tags.Team = y',
    'is(aws_vpc) and not has_key(tags, owner)',
    'is(aws_vpc) and has_key( tags, "owner" )',
    'aggregate(tags.owner as o: sum(1) as n): is(aws_vpc)',
  ])('%s', (search) => {
    expect(warningsOf(search, { Team: 'web' }, { Owner: 'me' })).toEqual([OWNER])
  })

  it('are not spoken of where a resource has them, or nothing is like them', () => {
    expect(warningsOf('tags.owner = null', { owner: 'me' }, { Owner: 'me' })).toEqual([])
    expect(warningsOf('tags.CostCentre = null', { Team: 'web' })).toEqual([])
    expect(warningsOf('name = owner', { Owner: 'me' })).toEqual([])
    expect(warningsOf('tags.owner = null')).toEqual([])
  })
})
