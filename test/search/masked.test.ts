import { describe, expect, it } from '@jest/globals'
import { matchSurely, openMasked } from '../../src/search/index.ts'
import { AROUND, compile, resource } from './kinds.ts'

const OWNER = '[e-mail b***@example.com #k2q7hm4xw3na]'
const OTHER = '[e-mail c***@example.org #k2aaaaaaaaaa]'
const reported = {
  name: `volume of ${OWNER}`,
  tags: { owner: OWNER, env: 'dev', [OTHER]: 'yes' },
  volume_names: ['plain', OWNER],
  volume_raw: { a: [OWNER] },
  volume_size: 8,
}
const VOLUME = { ...resource('aws_ec2_volume', reported), masked: true } as const

function said(search: string): string {
  const answer = matchSurely(compile(`is(aws_ec2_volume) and (${search})`), VOLUME, AROUND)
  return answer === 'undecided' ? answer : answer === null ? 'no' : 'yes'
}

function open(search: string): unknown {
  return openMasked([compile(search)], VOLUME)
}

describe('a search about texts in which something is masked', () => {
  it.each([
    // What the mask shows and what surrounds it tell it from most other texts.
    ['tags.owner = "bob@example.com"', 'undecided'],
    ['tags.owner = "BOB@Example.com"', 'undecided'],
    ['tags.owner = "bob@example.org"', 'no'],
    ['tags.owner = "carl@example.com"', 'no'],
    ['tags.owner = ops', 'no'],
    ['tags.owner = ""', 'no'],
    ['tags.owner != "bob@example.com"', 'undecided'],
    ['tags.owner != ops', 'yes'],
    ['tags.owner in [ops, "bob@example.com"]', 'undecided'],
    ['tags.owner not in [ops, dev]', 'yes'],
    ['name = "volume of bob@example.com"', 'undecided'],
    ['name = "disk of bob@example.com"', 'no'],
    ['name = "volume of bob@example.com and more"', 'no'],
    // A mask is no text that fits a pattern.
    ['tags.owner =~ "@example[.]com$"', 'undecided'],
    ['tags.owner =~ "e-mail"', 'undecided'],
    ['tags.owner !~ "e-mail"', 'undecided'],
    ['tags.owner > m', 'undecided'],
    ['tags.owner > 3', 'undecided'],
    // Whether it is there is known.
    ['tags.owner != null', 'yes'],
    ['tags.owner = null', 'no'],
    ['has_key(tags, owner)', 'yes'],
    ['has_key(tags, [owner, env])', 'yes'],
    ['has_key(tags, cost)', 'no'],
    ['tags.cost = null', 'yes'],
    ['tags.env = dev', 'yes'],
    // Names of tags may be masked, too.
    ['has_key(tags, "carl@example.org")', 'undecided'],
    ['has_key(tags, "bob@example.org")', 'no'],
    ['tags.`carl@example.org` = yes', 'undecided'],
    ['tags.`carl@example.org` != null', 'undecided'],
    ['tags.`bob@example.org` = null', 'yes'],
    // What else decides is certain.
    ['tags.env = prod and tags.owner = "bob@example.com"', 'no'],
    ['tags.env = dev or tags.owner = "bob@example.com"', 'yes'],
    ['tags.env = dev and not tags.owner = "bob@example.com"', 'undecided'],
    ['not (tags.env = prod and tags.owner =~ "bob")', 'yes'],
    ['volume_names[*] = plain', 'yes'],
    ['volume_names[*] = "bob@example.com"', 'undecided'],
    ['volume_names[*] = other', 'no'],
    ['volume_names all =~ "a"', 'undecided'],
    ['volume_names any = plain', 'yes'],
    ['volume_names none = plain', 'no'],
    ['volume_names none = "bob@example.com"', 'undecided'],
    ['volume_names none = other', 'yes'],
    ['volume_names = [plain, "bob@example.com"]', 'undecided'],
    ['volume_raw = {a: ["bob@example.com"]}', 'undecided'],
    ['in_subnet(tags.owner, "10.0.0.0/8")', 'undecided'],
    // Words.
    ['"dev"', 'yes'],
    ['"volume of"', 'undecided'],
    ['"bob"', 'undecided'],
    ['"e mail b"', 'undecided'],
    ['volume_size = 8', 'yes'],
  ])('%s: %s', (search, expected) => {
    expect(said(search)).toBe(expected)
  })

  it('compares the mask itself as text: it is the same wherever the same value was', () => {
    expect(said(`tags.owner = "${OWNER}"`)).toBe('yes')
    expect(said('tags.owner = "[e-mail b***@example.com #k2bbbbbbbbbb]"')).toBe('no')
  })

  it('is certain of a resource that only has texts which look like masks', () => {
    const query = compile('is(aws_ec2_volume) and tags.owner = "bob@example.com"')
    const { masked: _, ...real } = VOLUME
    expect(matchSurely(query, real, AROUND)).toBeNull()
  })

  it('tells which texts leave something open that it asks', () => {
    expect(open('is(aws_ec2_volume) and tags.owner = "bob@example.com"')).toEqual([['tags', 'owner']])
    expect(open('is(aws_ec2_volume) and tags.owner = ops')).toEqual([])
    expect(open('is(aws_ec2_volume) and tags.owner != null')).toEqual([])
    expect(open('is(aws_ec2_volume) and tags.{owner =~ bob}')).toEqual([['tags', 'owner']])
    expect(open('is(aws_ec2_volume) and has_key(tags, "carl@example.org")')).toEqual([['tags', OTHER]])
  })
})

describe('addresses that were masked', () => {
  const group = {
    ...resource('aws_ec2_security_group', {
      group_ip_permissions: [
        {
          ip_protocol: 'tcp',
          ip_ranges: [{ cidr_ip: '[home address #k2q7hm4xw3na]' }, { cidr_ip: '[address #k2q7hm4xw3na]' }],
        },
      ],
    }),
    masked: true,
  } as const
  it.each([
    ['0.0.0.0/0', 'no'],
    ['203.0.113.7/32', 'undecided'],
    ['10.0.0.0/8', 'undecided'],
  ])('%s: %s', (cidr, expected) => {
    const query = compile(
      `is(aws_ec2_security_group) and group_ip_permissions[*].ip_ranges[*].cidr_ip = "${cidr}"`,
    )
    expect(matchSurely(query, group, AROUND) ?? 'no').toBe(expected)
  })
})
