import { count } from '../src/text/words.ts'
import { judgedGithub } from '../test/clouds/aws/statements/federation/github-judged.ts'
import { GITHUB_SECTIONS, type GithubRow } from '../test/clouds/aws/statements/federation/github-rows.ts'
import { table } from './markdown-table.ts'
import { code, plain } from './markdown-text.ts'

/** What docs/github-trust-table.md has between its markers, by their names. */
export function githubTrustSections(): Readonly<Record<string, string>> {
  const total = GITHUB_SECTIONS.reduce((sum, { rows }) => sum + rows.length, 0)
  let number = 0
  const parts = GITHUB_SECTIONS.map(({ title, rows }) => {
    const cells = rows.map((row) => [String((number += 1)), linesOf(row), answerOf(row), plain(row.why)])
    return `### ${title}\n\n${table(['#', 'condition', 'our result', 'why'], cells)}`
  })
  return { 'github count': `${count(total, 'case')}.`, 'github cases': parts.join('\n\n') }
}

function linesOf({ condition, issuer, more = [] }: GithubRow): string {
  const lines = Object.entries(condition).map(([operator, keys]) =>
    code(`${operator} ${JSON.stringify(keys)}`),
  )
  const denials = more.map((one) => code(JSON.stringify(one)))
  const of = issuer === undefined ? [] : [`issuer ${code(`token.actions.${issuer}`)}`]
  const all = [...of, ...lines, ...denials]
  return all.length === 0 ? 'the audience alone' : all.join('<br>')
}

function answerOf(row: GithubRow): string {
  const { subject, repositories, audience, byNumber, isCertain, conditional } = judgedGithub(row)
  const more = [
    ...repositories.map(code),
    ...(byNumber ? ['by number'] : []),
    ...(audience === 'right' ? [] : [`audience ${audience}`]),
    ...(conditional ? ['conditional'] : []),
    ...(isCertain ? [] : ['not certain']),
  ]
  return [`**${subject}**`, ...more].join(', ')
}
