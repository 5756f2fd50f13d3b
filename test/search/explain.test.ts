import { describe, expect, it } from '@jest/globals'
import { explainSearch } from '../../src/search/explain.ts'
import { mixedOperators } from '../../src/search/language/mixed-operators.ts'
import { parseSearch } from '../../src/search/language/parse.ts'
import { MODEL, NOW } from './kinds.ts'

describe('explain', () => {
  it('tells grouping, kinds, IAM actions and how sections, short names and types are understood', () => {
    const text = 'search is(volume) and age > 3d and account = prod and volume_size = "8" and name = -1'
    expect(explainSearch(text, { model: MODEL, now: NOW })).toEqual({
      canonical:
        '((((is("volume") and age > "3d") and account == "prod") and volume_size == "8") and name == -1)',
      kinds: ['aws_ec2_volume', 'aws_account'],
      actions: ['ec2:DescribeVolumes'],
      warnings: [],
      notes: [
        '`age > "3d"` is compared on ctime: `ctime < "2024-04-28T12:00:00Z"`.',
        '`account` is short for `/ancestors.account.reported.name`.',
        '`account.id` is short for `/ancestors.account.reported.id`.',
        '`volume_size`: "8" is compared as the number 8.',
        '`name`: -1 is compared as the text "-1".',
      ],
    })
  })

  it('names all kinds that are meant, where one of them is none', () => {
    const text = 'is(aws_ec2_volum) --> is(instance) with(any, <-- is(security_group)) limit 3'
    const explanation = explainSearch(text, { model: MODEL, now: NOW })
    expect(explanation.kinds).toEqual(['aws_ec2_instance', 'aws_ec2_security_group', 'aws_ec2_volum'])
    expect(explanation.actions).toEqual(['ec2:DescribeInstances', 'ec2:DescribeSecurityGroups'])
    expect(explanation.warnings).toEqual([
      'There is no kind `aws_ec2_volum`; perhaps you mean `aws_ec2_volume`.',
    ])
  })

  it('goes on after what a rule would be refused for', () => {
    const text = 'has_key(tags) or name =~ "(?=x)" or age > x or /descendants.a.b = 1 or "-"'
    const { warnings } = explainSearch(text, { model: MODEL, now: NOW })
    expect(warnings).toHaveLength(5)
    expect(warnings.join()).toContain('look-ahead and look-behind are not supported')
  })
})

describe('mixed operators', () => {
  it.each([
    ['a=1 or b=2 and c=3', '((a == 1 or b == 2) and c == 3)'],
    ['(a=1 and b=2) or c=3 and d=4', '(((a == 1 and b == 2) or c == 3) and d == 4)'],
    ['x=1 and (a=1 or b=2 and c=3)', '((a == 1 or b == 2) and c == 3)'],
    ['(a=1 or b=2 and c=3) or d=4', '((a == 1 or b == 2) and c == 3)'],
    ['g[*].{a=1 and b=2 or c=3}', '((a == 1 and b == 2) or c == 3)'],
    ['not (a=1 and b=2 or c=3)', '((a == 1 and b == 2) or c == 3)'],
    ['is(a) with(any, --> b=1 or c=2 and d=3)', '((b == 1 or c == 2) and d == 3)'],
    ['is(a) {x: --> b=1 or c=2 and d=3}', '((b == 1 or c == 2) and d == 3)'],
  ])('%s is warned of', (text, grouping) => {
    expect(mixedOperators(parseSearch(text))).toBe(
      `\`and\` and \`or\` are mixed without parentheses; they are read from left to right: ${grouping}.`,
    )
  })

  it.each([
    'a=1',
    'a=1 and b=2 and c=3',
    'a=1 or b=2 or c=3',
    '(a=1 or b=2) and c=3',
    'a=1 and (b=2 or c=3)',
    '(a=1 and b=2) or (c=3 and d=4)',
    '((a=1 and b=2)) or c=3',
    'not a=1 and b=2',
    'g[*].{a=1 and (b=2 or c=3)} or d=4',
    'a=1 or g[*].{b=1 and c=2}',
  ])('%s is not', (text) => {
    expect(mixedOperators(parseSearch(text))).toBeNull()
  })
})
