import { describe, expect, it } from '@jest/globals'
import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { blocksOf, textOf } from './pages.ts'

/** What can be read in a few minutes. */
const MOST_WORDS = 900

describe('the README', () => {
  it('says what the sources say, as do action.yml, the reusable workflow and docs/', () => {
    const { status, stderr } = spawnSync(process.execPath, ['scripts/docs.ts', '--check'], {
      encoding: 'utf8',
    })
    expect([status, stderr]).toEqual([0, ''])
  })

  it(`has at most ${MOST_WORDS} words, code included`, () => {
    expect(textOf('README.md').trim().split(/\s+/).length).toBeLessThanOrEqual(MOST_WORDS)
  })

  it('says in the first sentence what is covered', () => {
    const [, first = ''] = /^# [^\n]*\n\n(.*?[.])\s/s.exec(textOf('README.md')) ?? []
    for (const service of ['EC2', 'VPC', 'EBS', 'IAM', 'S3', 'CloudTrail']) expect(first).toContain(service)
  })

  it('says how to try and to test it', () => {
    const commands = blocksOf('README.md').flatMap(({ text }) => text.split('\n'))
    for (const command of ['npm ci && npm start', 'npm ci && npm test'])
      expect(commands.some((line) => line.startsWith(command))).toBe(true)
  })

  // act runs the latter: what holds for it holds for the former.
  it('prints a workflow that is the one for several accounts, but for the inputs of the scan', () => {
    const several = readFileSync('docs/examples/scan.yml', 'utf8')
    const one = readFileSync('docs/examples/scan-one-account.yml', 'utf8')
    expect(several.replace(/(uses: acme\/cloud-baseline@v1\n) +with:\n(?: {10}.*\n)+/, '$1')).toBe(one)
    expect(blocksOf('README.md').map(({ text }) => text)).toContain(one)
  })

  it('shows a trust policy for one branch, with both subjects that GitHub gives', () => {
    const trust = JSON.parse(
      blocksOf('README.md').find(({ language }) => language === 'json')?.text ?? '',
    ) as {
      readonly Statement: readonly { readonly Condition: Record<string, Record<string, unknown>> }[]
    }
    expect(trust.Statement).toHaveLength(1)
    expect(trust.Statement[0]?.Condition['StringEquals']).toEqual({
      'token.actions.githubusercontent.com:aud': 'sts.amazonaws.com',
      'token.actions.githubusercontent.com:sub': [
        'repo:you/infra:ref:refs/heads/main',
        expect.stringMatching(/^repo:you@\d+\/infra@\d+:ref:refs\/heads\/main$/),
      ],
    })
  })
})
