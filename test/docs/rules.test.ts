import { afterAll, describe, expect, it } from '@jest/globals'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { AWS_KINDS } from '../../src/clouds/aws/kinds.ts'
import { loadRules } from '../../src/rules/load/load.ts'
import { readConfig } from '../../src/settings/config-file.ts'

const PAGE = readFileSync('docs/rules.md', 'utf8')
const BLOCKS = [...PAGE.matchAll(/^```yaml\n(.*?)^```/gms)].map((match) => match[1] ?? '')
const workspace = mkdtempSync(join(tmpdir(), 'cloud-baseline-rules-page-'))
afterAll(() => rmSync(workspace, { recursive: true }))

describe('the page about the rules that ship', () => {
  it('links to files that exist', () => {
    const links = [...PAGE.matchAll(/\]\((?!https?:|#)([^)#]+)/g)].map((match) => match[1] ?? '')
    expect(links.length).toBeGreaterThan(5)
    expect(links.filter((link) => !existsSync(join('docs', link)))).toEqual([])
  })

  it('names all rules that are off by default', () => {
    const { rules } = loadRules(['default'], {
      workspace,
      model: AWS_KINDS,
      now: new Date(),
      withDisabled: true,
    })
    const disabled = rules.filter(({ rule }) => rule.enabled === false).map(({ rule }) => rule.id)
    const named = [...PAGE.matchAll(/^\| `(aws-[a-z0-9-]+)`/gm)].map((match) => match[1] ?? '')
    expect(named.toSorted()).toEqual(disabled.toSorted())
  })

  it('shows a configuration that fits the rules', () => {
    const config = BLOCKS.find((block) => block.includes('internet-share')) ?? ''
    writeFileSync(join(workspace, 'config.yml'), config)
    const { parameters, internetShare } = readConfig('config.yml', workspace)
    expect(internetShare).toBe(1)
    const { rules } = loadRules(['default'], { workspace, model: AWS_KINDS, now: new Date(), parameters })
    const old = rules.find(({ rule }) => rule.id === 'aws-ec2-instance-too-old')
    expect(old?.rule.parameters['max_age']?.value).toBe('365d')
  })
})
