import { describe, expect, it } from '@jest/globals'
import { nodeProblem } from '../../src/host/node-version.ts'

describe('nodeProblem', () => {
  it('is none with Node 24 and later', () => {
    expect(nodeProblem('24.0.0')).toBeNull()
    expect(nodeProblem('25.1.0')).toBeNull()
  })

  it('says what to do with an older one', () => {
    expect(nodeProblem('20.20.2')).toBe(
      'Cloud Baseline needs Node 24 or later, and this is 20.20.2. In a clone, "npm ci" brings it on Linux x64: ' +
        'write "npx node" instead of "node".',
    )
  })
})
