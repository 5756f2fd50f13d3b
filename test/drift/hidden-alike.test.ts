import { describe, expect, it } from '@jest/globals'
import { hiddenAlike } from '../../src/drift/hidden-alike.ts'
import { areMaskedOtherwise } from '../../src/drift/other-masks.ts'
import { normalForm } from '../../src/drift/normalise/normal-form.ts'
import { ANYTHING } from '../../src/drift/normalise/shape.ts'
import type { Normalised } from '../../src/drift/normalise/normalised.ts'
import type { JsonObject } from '../../src/model/json.ts'
import type { Privacy } from '../../src/sensitive/privacy.ts'
import { gateOf } from '../support/privacy.ts'
import { normalised } from './support.ts'

function gateThatMet(...names: readonly string[]): Privacy {
  const gate = gateOf('strict')
  gate.meet(names.map((name) => ({ id: name, name })))
  return gate
}

function writtenBy(gate: Privacy, reported: JsonObject): Normalised {
  return { ...normalised({}), value: normalForm(gate.value(reported), ANYTHING) as JsonObject }
}

const VALUES: readonly (readonly [what: string, reported: JsonObject])[] = [
  ['a whole text', { description: 'payroll' }],
  ['the end of a text', { description: 'repo:acme/shop:ref:refs/heads/payroll' }],
  ['the middle of a text', { description: 'of payroll, and more' }],
  ['two in a text', { description: 'payroll beside web and payroll' }],
  ['lists, whose order it changes', { group_names: ['a', 'payroll', 'web', 'zz'] }],
  ['objects in lists', { permissions: [{ description: 'for payroll' }, { description: 'other' }] }],
  ['the value of a tag', { tags: { service: 'payroll' } }],
  ['a principal', { description: 'arn:aws:iam::111122223333:role/payroll' }],
]

describe('what another run hid', () => {
  it.each(VALUES)('is the same where this one has not met it: %s', (_, reported) => {
    const accepted = writtenBy(gateThatMet('payroll', 'web'), reported)
    const gate = gateThatMet('web')
    const now = writtenBy(gate, reported)
    expect(now.value).not.toEqual(accepted.value)
    expect(hiddenAlike(now, accepted, gate).value).toEqual(accepted.value)
  })

  it.each([
    ['another name', { description: 'of billing, and more' }, { description: 'of payroll, and more' }],
    ['other words', { description: 'of payroll, no more' }, { description: 'of payroll, and more' }],
    ['fewer items', { group_names: ['a'] }, { group_names: ['a', 'payroll'] }],
    ['no name', { description: 'of , and more' }, { description: 'of payroll, and more' }],
  ])('is no reason to take for the same what has %s', (_, present, before) => {
    const accepted = writtenBy(gateThatMet('payroll'), before)
    const gate = gateThatMet()
    const now = writtenBy(gate, present)
    const hidden = hiddenAlike(now, accepted, gate)
    expect(hidden.value).toEqual(now.value)
    expect(hidden.value).not.toEqual(accepted.value)
  })

  it('is hidden in no resource that was not there', () => {
    const now = normalised({ description: 'payroll' })
    expect(hiddenAlike(now, undefined, gateThatMet())).toBe(now)
  })
})

describe('names that were hidden', () => {
  const strict = new Map([['x-1', writtenBy(gateThatMet('payroll'), { description: 'payroll' })]])
  const standard = new Map([['x-1', normalised({ description: 'payroll' })]])

  it('cannot be compared where none are, on whichever side they stand', () => {
    expect(areMaskedOtherwise(strict, standard, 'standard')).toBe(true)
    expect(areMaskedOtherwise(standard, strict, 'standard')).toBe(true)
    expect(areMaskedOtherwise(standard, standard, 'standard')).toBe(false)
  })

  it('can be where they are', () => {
    expect(areMaskedOtherwise(strict, strict, 'strict')).toBe(false)
    expect(areMaskedOtherwise(standard, strict, 'strict')).toBe(false)
  })
})
