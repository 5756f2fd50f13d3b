import { afterAll, describe, expect, it } from '@jest/globals'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { AWS_KINDS } from '../../src/clouds/aws/kinds.ts'
import { checkRules } from '../../src/rules/load/check.ts'
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

  it('shows an instance that the internet reaches', () => {
    writeFileSync(join(workspace, 'reach.yml'), part('id: acme-web-reachable'))
    const { rules, warnings } = loadRules(['reach.yml'], { workspace, model: AWS_KINDS, now: new Date() })
    expect(warnings).toEqual([])
    expect(rules.map(({ rule }) => rule.examples.map(({ expect: to }) => to))).toEqual([
      ['violation', 'pass'],
    ])
  })

  it('says what every field of a rule is', () => {
    const schema = JSON.parse(readFileSync('schema/rule.json', 'utf8')) as { readonly properties: object }
    const section = PAGE.split('## The fields')[1]?.split('\n## ')[0] ?? ''
    const named = [...section.matchAll(/^\| `(\w+)`/gm)].map(([, name = '']) => name)
    expect(named.toSorted()).toEqual(Object.keys(schema.properties).toSorted())
  })
})

describe('the ten usual mistakes', () => {
  const pairs = [...PAGE.matchAll(/^```mistake\n(.*?)^```\n\n```said\n(.*?)^```/gms)].map(
    ([, mistake = '', said = '']) => ({ mistake, said: said.trimEnd().split('\n') }),
  )
  const base = fieldsOf(part('id: acme-large-volume-free'))

  it('are ten, in a rule that has none', () => {
    expect(pairs).toHaveLength(10)
    expect(problemsOf(new Map())).toEqual([])
  })

  it.each(pairs)('$mistake', ({ mistake, said }) => {
    expect(problemsOf(fieldsOf(mistake)).map(withoutCount)).toEqual(said.map(withoutCount))
  })

  function problemsOf(fields: ReadonlyMap<string, string>): readonly string[] {
    writeFileSync(join(workspace, 'mistake.yml'), [...new Map([...base, ...fields]).values()].join(''))
    const { problems } = checkRules(['mistake.yml'], {
      workspace,
      model: AWS_KINDS,
      now: new Date(),
      environments: ['production', 'non-production'],
    })
    return problems.map(({ level, message }) => `${level}: ${message}`)
  }
})

/** How many kinds there are changes with every service. */
function withoutCount(text: string): string {
  return text.replace(/its \d+ kinds/, 'its kinds')
}

/** The top-level fields of a rule, each with the lines below it. */
function fieldsOf(text: string): ReadonlyMap<string, string> {
  return new Map(
    [...text.matchAll(/^(\w+):.*\n(?:[ ].*\n)*/gm)].map(([lines, name = '']) => [name, lines] as const),
  )
}
