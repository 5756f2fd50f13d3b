import { describe, expect, it } from '@jest/globals'
import type { JsonObject } from '../../src/model/json.ts'
import { nodeId } from '../../src/search/graph/structure.ts'
import { AROUND, compile, matches, resource } from './kinds.ts'

describe('is, id and all (1.5)', () => {
  it.each([
    ['is(aws_ec2_volume)', true],
    ['is(volume)', true],
    ['is(aws_resource)', true],
    ['is(resource)', true],
    ['is(instance)', false],
    ['is(instance, volume)', true],
    ['not is(volume)', false],
    ['all', true],
  ])('%s is %s of a volume', (search, expected) => {
    expect(matches(search, {})).toBe(expected)
  })

  it('compares id() with the node’s id, not with the cloud’s', () => {
    const volume = resource('aws_ec2_volume', { id: 'vol-1' })
    const id = nodeId(volume)
    expect(id).toMatch(/^[0-9a-f]{32}$/)
    expect(compile(`id(${id}, other)`).match(volume, AROUND)).toEqual([])
    expect(compile('id("vol-1")').match(volume, AROUND)).toBeNull()
    expect(nodeId({ ...volume, region: 'eu-west-1' })).not.toBe(id)
    expect(compile(`/id = ${id}`).match(volume, AROUND)).toEqual([{ path: '/id', value: id }])
  })
})

describe('functions (1.5)', () => {
  const tags: JsonObject = { tags: { owner: 'me', empty: null } }
  it.each<[string, JsonObject, boolean]>([
    ['has_key(tags, owner)', tags, true],
    ['has_key(tags, empty)', tags, true],
    ['has_key(tags, [owner, empty])', tags, true],
    ['has_key(tags, [owner, other])', tags, false],
    ['has_key(tags, other)', tags, false],
    ['has_key(tags, owner)', {}, false],
    ['has_key(name, owner)', { name: 'owner' }, false],
    ['in_subnet(ip, "1.2.3.4/24")', { ip: '1.2.3.200' }, true],
    ['in_subnet(ip, 1.2.3.4/24)', { ip: '1.2.4.200' }, false],
    ['in_subnet(ip, "0.0.0.0/0")', { ip: '255.255.255.255' }, true],
    ['in_subnet(ip, "200.0.0.0/6")', { ip: '203.1.1.1' }, true],
    ['in_subnet(ip, "10.0.0.1")', { ip: '10.0.0.1' }, true],
    ['in_subnet(ip, "10.0.0.0/8")', {}, false],
    ['in_subnet(ip, "10.0.0.0/8")', { ip: 'fe80::1' }, false],
    ['in_subnet(ip, "10.0.0.0/8")', { ip: '10.0.0.300' }, false],
    ['has_desired_change(name)', { name: 'x' }, false],
  ])('%s of %j is %s', (search, reported, expected) => {
    expect(matches(search, reported)).toBe(expected)
  })

  it.each([
    ['has_key(tags)', 'found 0 arguments after the path'],
    ['has_key(tags, a, b)', 'found 2 arguments after the path'],
    ['in_subnet(ip)', 'found nothing after the path'],
    ['in_subnet(ip, "10.0.0.0/33")', 'found "10.0.0.0/33"'],
    ['in_subnet(ip, "fe80::/10")', 'one IPv4 network such as "10.0.0.0/8"'],
    ['in_subnet(ip, "10.0.0.0/8", "11.0.0.0/8")', 'found "10.0.0.0/8", "11.0.0.0/8"'],
  ])('%s is refused', (search, message) => {
    expect(() => compile(search)).toThrow(message)
  })
})

describe('full text (1.5)', () => {
  const volume = {
    id: 'vol-1',
    name: 'Web_Server/blue',
    volume_size: 80,
    ctime: '2024-01-02T03:04:05Z',
    volume_encrypted: true,
    list: [{ deep: 'user@example.com' }],
  }
  it.each([
    ['"web"', true],
    ['"WEB server"', true],
    ['"server blue"', true],
    ['"web blue"', false],
    ['"erve"', false],
    ['"80"', true],
    ['"true"', false],
    ['"name"', false],
    ['"2024-01-02 03:04"', true],
    ['"02t03"', false],
    ['"user@example"', true],
    ['not "green"', true],
    ['"web" and volume_size = 80', true],
  ])('%s is %s', (search, expected) => {
    expect(matches(search, volume)).toBe(expected)
  })

  it('wants at least one word', () => {
    expect(() => compile('"-- "')).toThrow('at least one word')
  })
})

describe('sections and short names (1.4)', () => {
  it.each([
    ['account = prod', true],
    ['account.name = prod', true],
    ['account.id = "012345678901"', true],
    ['/ancestors.account.reported.id = "012345678901"', true],
    ['region = us-east-1', true],
    ['region in [us-east-1, eu-west-1]', true],
    ['cloud = aws', true],
    ['zone = null', true],
    ['not zone = "us-east-1a"', true],
    ['/reported.name = n', true],
    ['reported.name = n', false],
    ['/kinds[*] = volume', true],
    ['/metadata.protected = true', false],
    ['/metadata.protected != true', true],
    ['usage.cpu = null', true],
    ['/desired.clean = null', true],
  ])('%s is %s', (search, expected) => {
    expect(matches(search, { name: 'n' })).toBe(expected)
  })

  it('warns of sections that are always missing, and of paths without their slash', () => {
    expect(compile('/metadata.protected = true').warnings[0]).toContain('the section metadata is not kept')
    expect(compile('/repoted.name = x').warnings[0]).toContain('perhaps you mean `/reported`')
    expect(compile('ancestors.account.reported.name = x').warnings[0]).toContain(
      'write `/ancestors.account.reported.name`',
    )
    expect(compile('reported.name = x').warnings[0]).toContain('leave `reported.` out')
  })

  it.each([
    ['/ancestors.aws_vpc.reported.name = x', 'there is no kind `aws_vpc`'],
    ['/ancestors.account.id = x', 'such as /ancestors.account.reported.name'],
    ['/descendants.aws_vpc.reported.name = x', 'there is no kind `aws_vpc`'],
  ])('%s is refused', (search, message) => {
    expect(() => compile(search)).toThrow(message)
  })
})
