import { describe, expect, it } from '@jest/globals'
import { evaluateScope } from '../../src/evaluate/evaluate-scope.ts'
import { NOTHING_ABOVE } from '../../src/evaluate/scope-content.ts'
import type { LookedFor } from '../../src/model/data-map.ts'
import { type DetectionPolicy, USUAL_POLICY } from '../../src/model/sensitive.ts'
import { notLookedFor, withNotLookedFor } from '../../src/offline/not-looked-for.ts'
import { askedBy } from '../../src/run/evaluate-saved.ts'
import { lookedForBy } from '../../src/sensitive/looked-for.ts'
import { accountOf, SHOP } from '../support/account.ts'
import { compiledRule } from '../support/compiled-rule.ts'

const VOLUME = 'aws_ec2_volume'
const EMAIL = { class: 'email', path: 'tags.owner', confidence: 0.9, masked: 'b***@example.com' }

const place = { account: SHOP, region: 'eu-west-1' }
const volume = (id: string, items: readonly (typeof EMAIL)[]) => ({
  ...place,
  kind: VOLUME,
  id,
  name: id,
  reported: { id, tags: { owner: 'somebody' }, sensitive_data: items },
  edges: [],
})
const SCOPE = {
  account: accountOf({ id: SHOP }),
  region: place.region,
  resources: [volume('vol-1', []), volume('vol-2', [EMAIL])],
  complete: [VOLUME, `${VOLUME}.sensitive_data`].map((kind) => Object.assign({ kind, count: 2 }, place)),
  gaps: [],
}

function lookedFor(changes: Partial<DetectionPolicy> = {}): LookedFor {
  return lookedForBy({ ...USUAL_POLICY, ...changes })
}

/** What the rule says of the two volumes, and the sentences about what is not known. */
function evaluated(then: LookedFor | undefined, now: LookedFor, search: string) {
  const rule = compiledRule(`is(${VOLUME}) and sensitive_data[*].{${search}}`)
  const { seeks } = askedBy([rule], [])
  const { resources, complete, gaps } = withNotLookedFor(SCOPE, notLookedFor(then, now), seeks)
  const [outcome] = evaluateScope([rule], {
    ...SCOPE,
    resources,
    complete,
    gaps,
    above: NOTHING_ABOVE,
  }).outcomes
  return {
    passed: outcome?.passed,
    violations: outcome?.violations,
    says: gaps.map(({ message }) => message),
  }
}

function says(what: string): readonly string[] {
  return [
    `The inventory does not say that the run that wrote it looked for ${what}: what 2 resources of aws_ec2_volume hold of that is unknown. Collect it with these settings of privacy.`,
  ]
}

describe('an inventory that was collected with other settings of privacy', () => {
  const german = lookedFor({ nationalIds: ['DE'] })

  it('is what it is where the same was looked for, or more', () => {
    const more = lookedFor({ nationalIds: ['DE', 'US'], minimumConfidence: 0.4 })
    for (const then of [german, more])
      expect(evaluated(then, german, 'class = national_id')).toEqual({ passed: 2, violations: 0, says: [] })
  })

  it('leaves open who holds national ids of a country that was not named, and nothing else', () => {
    const open = { passed: 0, violations: 0, says: says('national ids of DE') }
    for (const then of [lookedFor(), lookedFor({ nationalIds: ['US'] })]) {
      expect(evaluated(then, german, 'class = national_id')).toEqual(open)
      expect(evaluated(then, german, 'class = email')).toEqual({ passed: 1, violations: 1, says: [] })
    }
  })

  it('leaves everything open where it does not say what was looked for', () => {
    const sensitive = says('sensitive data as this run does')
    expect(evaluated(undefined, lookedFor(), 'class = email')).toEqual({
      passed: 0,
      violations: 1,
      says: sensitive,
    })
    const ids = says('national ids of DE and sensitive data as this run does')
    expect(evaluated(undefined, german, 'class = national_id')).toMatchObject({ passed: 0, says: ids })
  })

  // As the rules that ship ask: only in tags, names and descriptions, or in policies.
  it.each([
    ['path =~ "^(tags[.]|name$)|description$"', 0, 1],
    ['path = "name"', 0, 0],
    ['path =~ "polic|document"', 2, 0],
  ])('leaves open only what a resource has texts for: %s', (where, passed, violations) => {
    const [then, now] = [lookedFor({ ownDomains: ['acme.example'] }), lookedFor()]
    expect(evaluated(then, now, `class = email and ${where}`)).toMatchObject({ passed, violations })
  })

  it('leaves open who holds what another list leaves out, and nothing where the lists are the same', () => {
    const then = lookedFor({ ownDomains: ['acme.example', 'acme.test'] })
    const other = lookedFor({ ownDomains: ['other.example'] })
    const same = lookedFor({ ownDomains: ['acme.test', 'acme.example'] })
    expect(evaluated(then, other, 'class = email').passed).toBe(0)
    expect(evaluated(then, same, 'class = email').passed).toBe(1)
    expect(evaluated(lookedFor(), then, 'class = email').passed).toBe(1)
  })

  it('leaves open who holds what was less certain than was counted', () => {
    const [then, now] = [lookedFor({ minimumConfidence: 0.8 }), lookedFor()]
    const open = { passed: 0, violations: 1, says: says('what is less certain than 0.8') }
    expect(evaluated(then, now, 'class = email and confidence >= 0.7')).toEqual(open)
  })

  it.each<[Partial<DetectionPolicy>, string, string, number]>([
    [{ ownDomains: ['acme.example'] }, 'email', 'e-mail addresses that own-domains leaves out', 1],
    [{ roleAddresses: ['ops*'] }, 'email', 'e-mail addresses that role-addresses leaves out', 1],
    [
      { trustedNetworks: ['198.51.100.0/24'] },
      'home_address',
      'home addresses that trusted-networks leaves out',
      0,
    ],
  ])('leaves open what was no personal data then: %j', (policy, of, what, violations) => {
    const [then, now] = [lookedFor(policy), lookedFor()]
    expect(evaluated(then, now, `class = ${of}`)).toEqual({ passed: 0, violations, says: says(what) })
    expect(evaluated(then, then, `class = ${of}`)).toMatchObject({ violations, says: [] })
  })
})
