import { describe, expect, it } from '@jest/globals'
import { judgedGithub } from './github-judged.ts'
import { GITHUB_SECTIONS } from './github-rows.ts'

describe.each(GITHUB_SECTIONS)('GitHub’s workflows: $title', ({ rows }) => {
  it.each(
    rows.map(
      (row) =>
        [
          `${JSON.stringify(row.condition)} ${row.issuer ?? ''} ${JSON.stringify(row.more ?? '')}`,
          row,
        ] as const,
    ),
  )('%s', (_, row) => {
    const { subject, repositories, byNumber, isCertain, audience, conditional } = judgedGithub(row)
    expect({ subject, repositories, byNumber, isCertain, audience, conditional }).toEqual({
      subject: row.subject,
      repositories: row.repositories ?? [],
      byNumber: row.byNumber ?? false,
      isCertain: row.isCertain ?? true,
      audience: row.audience ?? 'right',
      conditional: row.conditional ?? false,
    })
  })
})

it('there are sixty of them and more', () => {
  expect(GITHUB_SECTIONS.flatMap(({ rows }) => rows).length).toBeGreaterThanOrEqual(60)
})
