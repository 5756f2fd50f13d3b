import { describe, expect, it } from '@jest/globals'
import { answerText, judged, policyLines } from './truth/row.ts'
import { POLICY_SECTIONS } from './truth/sections.ts'

describe.each(POLICY_SECTIONS.map((section) => [section.title, section] as const))('%s', (_, { rows }) => {
  it.each(rows.map((row) => [policyLines(row.statements).join('; '), row] as const))('%s', (_policy, row) => {
    const judgement = judged(row)
    expect(answerText(judgement)).toBe(row.answer)
    for (const reason of judgement?.reasons ?? [])
      expect(reason).toMatch(/^(Statement|Whether statement) \d.*\.$/)
  })
})
