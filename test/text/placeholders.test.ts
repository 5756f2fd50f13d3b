import { describe, expect, it } from '@jest/globals'
import { fillPlaceholders, placeholdersIn, strangePlaceholders } from '../../src/text/placeholders.ts'

describe('placeholders', () => {
  it('are words in small letters, each named once', () => {
    expect(placeholdersIn('a <group id> --x <vpc id> <group id> < in > out <<EOF')).toEqual([
      'group id',
      'vpc id',
    ])
  })

  it('give way to what is known, and stay where nothing is', () => {
    expect(fillPlaceholders('--group-id <group id> --cidr <office cidr block>', { 'group id': 'sg-1' })).toBe(
      '--group-id sg-1 --cidr <office cidr block>',
    )
  })

  it('are not found in members that every object has', () => {
    expect(fillPlaceholders('<constructor>', {})).toBe('<constructor>')
  })

  it.each(['<GROUP_ID>', '<group-id>', '<Group id>', '<group  id>', '{{ group_id }}', '${GROUP_ID}'])(
    'are not written %s',
    (text) => {
      expect(strangePlaceholders(`aws ec2 x --id ${text} <vpc id>`)).toEqual([{ text, offset: 15 }])
    },
  )

  it('are neither redirections nor the words of a query', () => {
    const cli = `aws x --query 'Vpcs[?a>\`1\`]' < in.json > out.json; cat <<EOF > file`
    expect(strangePlaceholders(cli)).toEqual([])
  })
})
