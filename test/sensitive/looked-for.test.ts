import { describe, expect, it } from '@jest/globals'
import { SENSITIVE_CLASSES, USUAL_POLICY } from '../../src/model/sensitive.ts'
import { lookedForBy } from '../../src/sensitive/looked-for.ts'

function digestOf(...ownDomains: readonly string[]): string {
  return lookedForBy({ ...USUAL_POLICY, ownDomains }).exemptDigest
}

describe('what was looked for', () => {
  it('are national ids where countries are named alone', () => {
    expect(lookedForBy(USUAL_POLICY)).toEqual({
      classes: SENSITIVE_CLASSES.filter((one) => one !== 'national_id'),
      nationalIds: [],
      minimumConfidence: 0.6,
      exempt: [],
      exemptDigest: '',
    })
    expect(lookedForBy({ ...USUAL_POLICY, nationalIds: ['US', 'DE'] })).toMatchObject({
      classes: SENSITIVE_CLASSES,
      nationalIds: ['DE', 'US'],
    })
  })

  it('names the settings that leave something out, and not what', () => {
    const policy = { ...USUAL_POLICY, trustedNetworks: ['198.51.100.0/24'], ownDomains: ['acme.example'] }
    const looked = lookedForBy(policy)
    expect(looked.exempt).toEqual(['own-domains', 'trusted-networks'])
    expect(JSON.stringify(looked)).not.toMatch(/acme|198[.]51/)
  })

  it('tells whether two leave out the same, in whatever order', () => {
    expect(digestOf('acme.example', 'acme.test')).toMatch(/^[0-9a-f]{8}$/)
    expect(digestOf('acme.test', 'acme.example')).toBe(digestOf('acme.example', 'acme.test'))
    expect(digestOf('acme.example')).not.toBe(digestOf('acme.test'))
  })
})
