import { afterAll, describe, expect, it } from '@jest/globals'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { AWS_KINDS } from '../../src/clouds/aws/kinds.ts'
import { loadRules } from '../../src/rules/load/load.ts'

const PAGE = readFileSync('docs/writing-rules.md', 'utf8')
const BLOCKS = [...PAGE.matchAll(/^```yaml\n(.*?)^```/gms)].map((match) => match[1] ?? '')
const workspace = mkdtempSync(join(tmpdir(), 'cloud-baseline-writing-rules-page-'))
afterAll(() => rmSync(workspace, { recursive: true }))

function part(word: string): string {
  return BLOCKS.find((block) => block.startsWith(word)) ?? ''
}

describe('the page about writing rules', () => {
  it('links to files that exist', () => {
    const links = [...PAGE.matchAll(/\]\((?!https?:|#)([^)#]+)/g)].map((match) => match[1] ?? '')
    expect(links.length).toBeGreaterThan(5)
    expect(links.filter((link) => !existsSync(join('docs', link)))).toEqual([])
  })

  it('shows a family that loads', () => {
    writeFileSync(join(workspace, 'family.yml'), part('for_each:'))
    const { rules, warnings } = loadRules(['family.yml'], { workspace, model: AWS_KINDS, now: new Date() })
    expect(warnings).toEqual([])
    expect(rules.map(({ rule }) => rule.id)).toEqual(['volume-gp2-of-odd-size', 'volume-io1-of-odd-size'])
    expect(PAGE).toContain(`rules show ${rules[0]?.rule.id}`)
  })

  it('shows a rule about changes that loads', () => {
    const rule = part('search: is(aws_ec2_security_group)\nchange:')
    writeFileSync(join(workspace, 'change.yml'), `id: page-change\ntitle: Page\nseverity: high\n${rule}`)
    const { rules, warnings } = loadRules(['change.yml'], { workspace, model: AWS_KINDS, now: new Date() })
    expect(warnings).toEqual([])
    expect(rules[0]?.rule.change?.examples).toHaveLength(2)
  })

  it('shows examples and severities that a rule may have', () => {
    const head = ['id: page', 'title: Page']
    const pass = '  - { name: closed, expect: pass, resource: {} }\n'
    writeFileSync(
      join(workspace, 'rule.yml'),
      `${head.join('\n')}\n${part('severity:')}${part('examples:')}${pass}`,
    )
    const { rules, warnings } = loadRules(['rule.yml'], { workspace, model: AWS_KINDS, now: new Date() })
    expect(warnings).toEqual([])
    expect(rules[0]?.rule.examples).toHaveLength(3)
    const asked = rules[0]?.lowerings[1]?.query.text ?? ''
    expect(part('lower_when:')).toContain(/not internet_exposure.*\}/.exec(asked)?.[0] ?? 'no such search')
  })
})
