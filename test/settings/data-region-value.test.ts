import { describe, expect, it } from '@jest/globals'
import { parseDataRegion } from '../../src/settings/data-region-value.ts'

const parse = (text: string): readonly string[] => parseDataRegion(text, 'data-region')

describe('data-region', () => {
  it.each<[string, readonly string[]]>([
    ['', []],
    ['eu-central-1', ['eu-central-1']],
    ['eu-central-1, eu-west-1\neu-west-1', ['eu-central-1', 'eu-west-1']],
    ['global', ['global']],
    ['global, eu-*', ['eu-*', 'global']],
    // None that takes regions in means all, and nothing would be none.
    ['all', ['*']],
    ['*', ['*']],
    ['all, !us-*, global', ['*', '!us-*', 'global']],
    ['!us-east-1', ['*', '!us-east-1']],
  ])('takes %j', (text, patterns) => {
    expect(parse(text)).toEqual(patterns)
  })

  it.each([
    [
      'Frankfurt',
      'data-region: received "Frankfurt", expected all, region codes such as eu-central-1, globs such as eu-*, with ! in front to leave regions out. global stands for what belongs to an account as a whole.',
    ],
    [
      '!global',
      'data-region: received "!global", expected all, region codes such as eu-central-1, globs such as eu-*, with ! in front to leave regions out. global stands for what belongs to an account as a whole.',
    ],
    [
      'all, eu-west-1',
      'data-region: received "all" beside "eu-west-1", expected either all or a list of regions; only what is left out, such as "!eu-west-1", may stand beside all. global stands for what belongs to an account as a whole.',
    ],
    [
      'eu-centrall-1',
      'data-region: received "eu-centrall-1", which is no region that is known; perhaps you mean eu-central-1. What is read there would not be kept back.',
    ],
    [
      'ue-*',
      'data-region: received "ue-*", which is no region that is known; perhaps you mean eu-*. What is read there would not be kept back.',
    ],
    [
      'all, !eu-wets-1',
      'data-region: received "!eu-wets-1", which is no region that is known; perhaps you mean eu-west-1. What is read there would be kept back.',
    ],
    [
      'xx-nowhere-9',
      'data-region: received "xx-nowhere-9", which is no region that is known; a region that is newer than this version is named by a glob that others fit as well, such as eu-*. What is read there would not be kept back.',
    ],
  ])('refuses %j', (text, sentence) => {
    expect(() => parse(text)).toThrow(sentence)
  })
})
