import { describe, expect, it } from '@jest/globals'
import { shippedRules } from '../../scripts/peer-checks-docs.ts'
import type { Severity } from '../../src/model/severity.ts'

/** Security Hub's guide, controls for Amazon EC2, on 28 November 2026. Its 25 controls about tags are low. */
const BY_CONTROL: Readonly<Record<Severity, readonly number[]>> = {
  critical: [1, 19],
  high: [2, 8, 9, 13, 14, 18, 23, 25, 53, 54, 182],
  medium: [3, 4, 6, 7, 10, 15, 20, 21, 22, 24, 55, 56, 57, 58, 60, 171, 172, 173, 180, 181, 183],
  low: [12, 16, 17, 51, 170],
}

const cases = Object.entries(BY_CONTROL).flatMap(([severity, numbers]) =>
  numbers.map((number) => [`EC2.${number}`, severity] as const),
)
const { rules } = shippedRules()

function worst(severity: (typeof rules)[number]['severity']): readonly string[] {
  return typeof severity === 'string' ? [severity] : Object.values(severity)
}

describe('the severity of a rule', () => {
  it.each(cases)('that answers %s is %s, or the note says why it is not', (control, severity) => {
    const rule = rules.find(({ aliases }) => aliases.includes(control))
    if (rule === undefined) throw new Error(`no rule answers ${control}`)
    if (worst(rule.severity).every((own) => own === severity)) return
    const sentences = rule.note.split(/(?<=[.])\s+/)
    const says = sentences.filter((sentence) => /sever|lower|higher/i.test(sentence))
    expect([rule.id, says.length > 0]).toEqual([rule.id, true])
  })
})
