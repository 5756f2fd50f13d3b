import { describe, expect, it } from '@jest/globals'
import { detectedIn } from '../../support/detected.ts'

describe('a person', () => {
  it.each([
    ['Owner', 'Ann Lee', 0.75],
    ['createdBy', 'Ludwig van der Velde', 0.75],
    ['created-by', 'ann.lee', 0.65],
    ['contact', 'Lee, Ann', 0.75],
    ['responsible', 'Мария Иванова', 0.75],
    ['author', '山田太郎', 0.7],
    ['maintainer', 'ANN LEE', 0.6],
    ['user', 'Seán O’Neill', 0.75],
    ['Verantwortlich', 'Anne-Marie Groß', 0.75],
  ])('%s: %s', (key, text, confidence) => {
    expect(detectedIn(text, key)).toEqual([`person: ${text}, ${confidence}`])
  })

  it('one of several, and in a sentence that says it', () => {
    expect(detectedIn('Ann Lee / Bob Ray (on leave)', 'owners')).toEqual([
      'person: Ann Lee, 0.75',
      'person: Bob Ray, 0.75',
    ])
    expect(detectedIn('Test machine, ask Ann Lee before you stop it')).toEqual(['person: Ann Lee, 0.6'])
  })

  it.each([
    ['Owner', 'Platform Team'],
    ['Owner', 'Site Reliability'],
    ['owner', 'platform.ops'],
    ['owner', 'web.example.com'],
    ['CreatedBy', 'AWS Backup'],
    ['created-by', 'terraform'],
    ['Contact', 'Service Desk'],
    ['owner-team', 'Ann Lee'],
    ['Name', 'Ann Lee'],
    ['description', 'Created by Packer Builder'],
  ])('is not %s: %s', (key, text) => {
    expect(detectedIn(text, key)).toEqual([])
  })
})

describe('a home address', () => {
  // Networks of an access provider; which address of them is whose, nobody here knows.
  it.each([
    ['91.64.0.7/32 home of Bob', '91.64.0.7/32'],
    ['Bobs FritzBox 91.64.0.7', '91.64.0.7'],
    ['2a02:810d::17/128 zu Hause', '2a02:810d::17/128'],
  ])('%s', (text, address) => {
    expect(detectedIn(text)).toEqual([`home_address: ${address}, 0.8`])
  })

  it.each([
    ['a network', 'home of Bob 91.64.0.0/24'],
    ['private', 'home of Bob 10.1.2.3/32'],
    ['shared by a provider', 'home of Bob 100.64.2.3/32'],
    ['of documentation', 'home of Bob 203.0.113.7/32'],
    ['of a folder', 'cp /home/bob 91.64.0.7'],
    ['of a variable', 'curl 91.64.0.7 > $HOME/x'],
    ['of a page', 'home page 91.64.0.7/32'],
    ['of another line', 'Bob is at home\n91.64.0.7'],
    ['a version', 'home 91.64.0.7.1'],
  ])('is not one %s', (_, text) => {
    expect(detectedIn(text)).toEqual([])
  })

  it('in a network that is trusted is none', () => {
    expect(detectedIn('home office 91.64.0.7/32', undefined, { trustedNetworks: ['91.64.0.0/16'] })).toEqual(
      [],
    )
    expect(
      detectedIn('home office 2a02:810d::1', undefined, { trustedNetworks: ['2a02:810d::/32'] }),
    ).toEqual([])
  })
})
