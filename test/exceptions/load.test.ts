import { describe, expect, it } from '@jest/globals'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { AWS_KINDS } from '../../src/clouds/aws/kinds.ts'
import { checkExceptions, loadExceptions } from '../../src/exceptions/load.ts'
import { compiledRule } from '../support/compiled-rule.ts'

const options = {
  workspace: resolve('.'),
  now: new Date('2026-11-29T12:00:00Z'),
  maxDays: 365,
  rules: [compiledRule('is(aws_ec2_security_group)')],
  model: AWS_KINDS,
}

function problemsOf(text: string): readonly string[] {
  const workspace = mkdtempSync(join(tmpdir(), 'exceptions-'))
  writeFileSync(join(workspace, 'e.yml'), text)
  const { problems } = checkExceptions(join(workspace, 'e.yml'), { ...options, workspace })
  return problems.map(({ line, message }) => `${line}: ${message}`)
}

describe('the exceptions file', () => {
  it('of the documents loads', () => {
    const path = resolve('docs/examples/cloud-baseline-exceptions.yml')
    expect(loadExceptions(path, options).entries.map(({ ticket }) => ticket)).toEqual(['NET-1234'])
  })

  it('may be empty', () => {
    expect(problemsOf('')).toEqual([])
    expect(problemsOf('exceptions: []\n')).toEqual([])
  })

  it('is refused with all that is wrong, each with its line', () => {
    const entry = ['exceptions:', '  - rule: open-to-the-wrold', '    owner: me', '    expires: 2027-02-30']
    expect(problemsOf(`${entry.join('\n')}\n`)).toEqual([
      expect.stringMatching(/^2: exceptions\[0\]: the field reason is missing/),
      '2: exceptions[0].rule: no rule that ships or is selected is called "open-to-the-wrold"; did you mean open-to-the-world?',
      expect.stringMatching(/^4: exceptions\[0\]\.expires: received "2027-02-30", which no calendar has/),
    ])
  })

  it('needs an end, not too far away, where a rule may be grave', () => {
    const entry = ['exceptions:', '  - rule: open-*', '    reason: r', '    owner: me', '']
    expect(problemsOf(entry.join('\n'))).toEqual([expect.stringContaining('the field is missing')])
    entry[4] = '    expires: 2028-01-01'
    expect(problemsOf(entry.join('\n'))).toEqual([expect.stringContaining('expected 2027-11-29 or earlier')])
    entry[4] = '    expires: 2020-01-01'
    expect(problemsOf(entry.join('\n'))).toEqual([])
  })
})
