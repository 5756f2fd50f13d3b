import { describe, expect, it } from '@jest/globals'
import { compile } from './kinds.ts'

const ALL = ['aws_ec2_security_group', 'aws_ec2_volume', 'aws_ec2_instance', 'aws_account', 'aws_region']

describe('the kinds of a search', () => {
  it.each([
    ['all', ALL],
    ['volume_size > 3', ALL],
    ['is(aws_ec2_volume)', ['aws_ec2_volume']],
    ['is(resource)', ALL],
    ['is(volume) or is(instance) and name = x', ['aws_ec2_volume', 'aws_ec2_instance']],
    ['is(volume) or name = x', ALL],
    [
      'is(resource) and not is(account, region)',
      ['aws_ec2_security_group', 'aws_ec2_volume', 'aws_ec2_instance'],
    ],
    ['not (is(volume) or name = x)', ALL.filter((kind) => kind !== 'aws_ec2_volume')],
    ['is(volume) and is(instance)', []],
  ])('%s can match %j', (search, subjects) => {
    expect(compile(search).subjects).toEqual(subjects)
  })

  it('include the account or region whose properties are asked, unless these are known anyway', () => {
    expect(compile('is(volume) and account = prod').kinds).toEqual(['aws_ec2_volume', 'aws_account'])
    expect(compile('is(volume) and account.id = "1"').kinds).toEqual(['aws_ec2_volume'])
    expect(compile('is(volume) and region = us-east-1').kinds).toEqual(['aws_ec2_volume'])
    expect(compile('is(volume) and region.long_name = x').kinds).toEqual(['aws_ec2_volume', 'aws_region'])
  })

  it('that do not exist are refused, with a guess and the place', () => {
    expect(() => compile('name = x and is(aws_ec2_volum)')).toThrow(
      expect.objectContaining({
        message: 'There is no kind `aws_ec2_volum`; perhaps you mean `aws_ec2_volume`.',
        excerpt: 'name = x and is(aws_ec2_volum)\n                ^',
      }),
    )
    expect(() => compile('is(banana)')).toThrow('expected the name of a kind that this program reads')
  })

  it('that exclude each other are warned of', () => {
    expect(compile('is(volume) and is(instance)').warnings).toEqual([
      'No kind can match this search: its `is()` terms exclude each other.',
    ])
  })
})

describe('unknown properties', () => {
  it.each([
    ['is(volume) and volume_sise > 3', 'perhaps you mean `volume_size`.'],
    ['is(volume) and volume_attachments[*].devise = x', 'perhaps you mean `device` instead of `devise`.'],
    ['is(security_group) and group_ip_permissions[*].{from_prt = 22}', 'perhaps you mean `from_port`.'],
    ['is(volume) and zzzz = 1', 'No kind has a property `zzzz`, so it is always missing.'],
    [
      'is(volume) and instance_type = x',
      '`instance_type` is a property of aws_ec2_instance, not of aws_ec2_volume.',
    ],
  ])('%s warns', (search, warning) => {
    const { warnings } = compile(search)
    expect(warnings).toHaveLength(1)
    expect(warnings[0]).toContain(warning)
  })

  it.each([
    'volume_size > 3',
    'is(volume) and name = x and tags.whatever = 1',
    'volume_raw.any.thing = 1',
    'mtime < -1d',
  ])('%s does not', (search) => {
    expect(compile(search).warnings).toEqual([])
  })
})
