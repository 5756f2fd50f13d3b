import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { AWS_KINDS } from '../../../src/clouds/aws/kinds.ts'
import { checkRules, type LoadOptions } from '../../../src/rules/load/check.ts'
import { selectRules } from '../../../src/run/prologue.ts'
import { readSettings } from '../../../src/settings/read-settings.ts'
import { makeWorkspace, ruleText, type Workspace } from '../workspace.ts'

const SHIPPED = 'aws-privacy-national-ids-in-metadata'
/** As in ruleText. */
const OWN = 'volumes-encrypted'
const NOT_LOOKED_FOR =
  'asks for national ids, but privacy in the configuration file names no country whose ids are looked for, so that it would pass without a look; expected one there, as in national-ids: [DE], or the rule left out.'

let workspace: Workspace
beforeEach(() => {
  workspace = makeWorkspace()
})
afterEach(() => workspace.remove())

function checked(
  selection: readonly string[],
  more: Partial<LoadOptions> = {},
): ReturnType<typeof checkRules> {
  const options = { workspace: workspace.path, model: AWS_KINDS, now: new Date('2026-11-30T00:00:00Z') }
  return checkRules(selection, { ...options, examples: 'own', ...more })
}

/** Whether the rule that ships is among those that are checked. */
function isThere(selection: readonly string[], more: Partial<LoadOptions>): boolean {
  const { rules, problems } = checked(selection, more)
  expect(problems).toEqual([])
  return rules.some(({ rule }) => rule.id === SHIPPED)
}

describe('the rule about national ids', () => {
  const named = { nationalIds: ['DE'] }

  it('is off where no country is named', () => {
    expect(isThere(['default'], { nationalIds: [] })).toBe(false)
    expect(isThere([], { nationalIds: [] })).toBe(false)
    expect(isThere(['default'], {})).toBe(false)
  })

  it('is on where one is, as part of all that ships', () => {
    expect(isThere(['default'], named)).toBe(true)
    expect(isThere([], named)).toBe(true)
    expect(isThere(['!aws-iam-root-access-key'], named)).toBe(true)
  })

  it('is left out, not named, and no part of a service as any other', () => {
    expect(isThere(['default', `!${SHIPPED}`], named)).toBe(false)
    expect(isThere([`!${SHIPPED}`], named)).toBe(false)
    expect(isThere(['aws-privacy-home-addresses'], named)).toBe(false)
    expect(isThere(['default'], { ...named, services: ['s3'] })).toBe(false)
  })

  it('is refused where it is named and no country is, and may be where nobody knows', () => {
    const { rules, problems } = checked(['default', SHIPPED], { nationalIds: [] })
    expect(rules.map(({ rule }) => rule.id)).not.toContain(SHIPPED)
    expect(problems).toMatchObject([
      {
        file: 'rules/aws/privacy/personal-data/aws-privacy-personal-data-in-metadata.yml',
        level: 'error',
        message: expect.stringContaining(`search: ${SHIPPED} ${NOT_LOOKED_FOR}`),
      },
    ])
    expect(isThere([SHIPPED], {})).toBe(true)
  })

  it('follows the configuration file of a run', () => {
    const selected = (rules: string): readonly string[] =>
      selectRules(
        readSettings((name) => (name === 'rules' ? rules : ''), workspace.path),
        new Date('2026-11-30T00:00:00Z'),
      ).rules.map(({ rule }) => rule.id)
    expect(selected('')).not.toContain(SHIPPED)
    expect(() => selected(`default, ${SHIPPED}`)).toThrow(NOT_LOOKED_FOR)
    workspace.write('.github/cloud-baseline.yml', 'privacy: { national-ids: [DE] }\n')
    expect(selected('')).toContain(SHIPPED)
  })

  it('is no mistake to those who list all', () => {
    expect(isThere(['default'], { nationalIds: [], withDisabled: true })).toBe(true)
  })
})

function messagesOf(
  fields: Readonly<Record<string, string>>,
  nationalIds: readonly string[],
): readonly string[] {
  workspace.write('rules/a.yml', ruleText(fields))
  return checked(['rules/a.yml'], { nationalIds }).problems.map(({ message }) => message)
}

/** Of a volume, as in ruleText. */
const ruleWith = (condition: string): Readonly<Record<string, string>> => ({
  search: `search: 'is(aws_ec2_volume) and ${condition}'`,
  examples: `examples:
  - {name: a, expect: violation, resource: {tags: {note: 'Steuer-ID 36574261809, card 4539 1488 0343 6467'}}}
  - {name: b, expect: pass, resource: {}}`,
})

describe('a rule of one’s own', () => {
  it.each([
    'sensitive_data[*].class = national_id',
    'sensitive_data[*].{class = national_id and path =~ "^tags"}',
    'sensitive_data[*].class in [iban, national_id, payment_card]',
    'sensitive_data[*].class =~ "^(national_id|iban)$"',
    'not not sensitive_data[*].class = national_id',
  ])('that asks for national ids is refused where none are looked for: %s', (condition) => {
    expect(messagesOf(ruleWith(condition), [])).toEqual([`search: ${OWN} ${NOT_LOOKED_FOR}`])
    expect(messagesOf(ruleWith(condition), ['DE'])).toEqual([])
  })

  it('that is lowered by them is refused as well', () => {
    const fields = {
      ...ruleWith('tags.note != null'),
      lower_when: "lower_when: [{search: 'not sensitive_data[*].class = national_id', severity: low}]",
    }
    expect(messagesOf(fields, [])).toEqual([`search: ${OWN} ${NOT_LOOKED_FOR}`])
    expect(messagesOf(fields, ['DE'])).toEqual([])
  })

  it.each([
    'sensitive_data[*].class = payment_card',
    'sensitive_data[*].{class != national_id and confidence > 0.5}',
    'tags.note =~ "^Steuer-ID"',
    'sensitive_data[*].path = "tags.note"',
  ])('that asks for something else is not: %s', (condition) => {
    expect(messagesOf(ruleWith(condition), [])).toEqual([])
  })
})
