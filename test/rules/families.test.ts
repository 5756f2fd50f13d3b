import { readFileSync } from 'node:fs'
import { describe, expect, it } from '@jest/globals'
import { AWS_KINDS } from '../../src/clouds/aws/kinds.ts'
import { loadRules } from '../../src/rules/load/load.ts'
import { shippedPacks } from '../../src/rules/load/shipped-packs.ts'

/** As they were when each stood in a file of its own: what findings, alerts and settings refer to. */
const BEFORE = JSON.parse(
  readFileSync(new URL('data/rules-before-families.json', import.meta.url), 'utf8'),
) as readonly { readonly id: string }[]

const { rules } = loadRules(['default'], {
  workspace: shippedPacks(),
  model: AWS_KINDS,
  now: new Date('2026-11-21T00:00:00Z'),
  examples: 'own',
})

describe('the families that ship', () => {
  it.each(BEFORE.map((rule) => [rule.id, rule] as const))('have %s as it was', (id, before) => {
    const compiled = rules.find(({ rule }) => rule.id === id)
    expect({ ...compiled?.rule, kinds: compiled?.query.kinds }).toMatchObject(before)
  })

  it('have no other rules about the state of EC2', () => {
    const found = rules.filter(
      ({ rule: { id, place }, change }) =>
        change === null && place.file.startsWith('rules/aws/ec2/') && !place.file.endsWith(`/${id}.yml`),
    )
    expect(found.map(({ rule }) => rule.id)).toEqual(BEFORE.map(({ id }) => id))
  })
})
