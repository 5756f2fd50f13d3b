import { describe, expect, it } from '@jest/globals'
import { keepsRegion, keptWords } from '../../src/accounts/kept-regions.ts'

describe('what stays on the runner', () => {
  it.each<[readonly string[], string, boolean]>([
    [[], 'eu-central-1', false],
    [['eu-central-1'], 'eu-central-1', true],
    [['eu-central-1'], 'us-east-1', false],
    [['eu-*', '!eu-west-3'], 'eu-west-1', true],
    [['eu-*', '!eu-west-3'], 'eu-west-3', false],
    [['*', '!us-*'], 'ap-south-1', true],
    // The account as a whole is no region: a glob does not mean it.
    [['*'], 'global', false],
    [['global'], 'global', true],
    [['global'], 'eu-central-1', false],
    [['*', 'global'], 'global', true],
    [['*', 'global'], '*', false],
  ])('%j of %s: %s', (patterns, region, kept) => {
    expect(keepsRegion(patterns, region)).toBe(kept)
  })

  it.each<[readonly string[], string]>([
    [['eu-central-1'], 'eu-central-1'],
    [['eu-central-1', 'ap-*'], 'eu-central-1 and ap-*'],
    [['eu-*', 'global', '!eu-west-3'], 'global and eu-* but eu-west-3'],
    [['*', '!us-*', '!ap-south-1'], 'all regions but us-* and ap-south-1'],
    [['global'], 'global'],
  ])('%j in words: %s', (patterns, words) => {
    expect(keptWords(patterns)).toBe(words)
  })
})
