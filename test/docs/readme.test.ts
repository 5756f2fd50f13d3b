import { describe, expect, it } from '@jest/globals'
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { AWS_KINDS } from '../../src/clouds/aws/kinds.ts'
import { checkRules } from '../../src/rules/load/check.ts'

const README = readFileSync('README.md', 'utf8')

function blocks(language: string): string[] {
  return [...README.matchAll(new RegExp(`^\`\`\`${language}\n(.*?)^\`\`\``, 'gms'))].map(
    (match) => match[1] ?? '',
  )
}

describe('the README', () => {
  it('says what the sources say, as do action.yml, the reusable workflow and docs/', () => {
    const { status, stderr } = spawnSync(process.execPath, ['scripts/docs.ts', '--check'], {
      encoding: 'utf8',
    })
    expect([status, stderr]).toEqual([0, ''])
  })

  it('shows a rule that loads without a warning', () => {
    const rules = blocks('yaml').filter((block) => block.startsWith('id:'))
    expect(rules).toHaveLength(1)
    const workspace = mkdtempSync(join(tmpdir(), 'cloud-baseline-readme-'))
    writeFileSync(join(workspace, 'rule.yml'), rules[0] ?? '')
    const checked = checkRules(['rule.yml'], { workspace, model: AWS_KINDS, now: new Date(0) })
    rmSync(workspace, { recursive: true })
    expect(checked.problems).toEqual([])
    expect(checked.rules).toHaveLength(1)
  })

  it('links to files that exist', () => {
    const links = [...README.matchAll(/\]\((?!https?:|#)([^)#]+)/g)].map((match) => match[1] ?? '')
    expect(links.length).toBeGreaterThan(0)
    expect(links.filter((link) => !existsSync(link))).toEqual([])
  })
})
