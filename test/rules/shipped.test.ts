import { readdirSync, readFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { AWS_KINDS } from '../../src/clouds/aws/kinds.ts'
import { UserError } from '../../src/model/errors.ts'
import type { RuleExample } from '../../src/model/rule.ts'
import { withValues } from '../../src/rules/load/check-searches.ts'
import type { CompiledRule } from '../../src/rules/load/compiled-rule.ts'
import { judgeExample, type Judgement } from '../../src/rules/examples/judge-example.ts'
import { loadRules } from '../../src/rules/load/load.ts'
import { exampleValues } from '../../src/rules/load/parameters.ts'
import { shippedPacks } from '../../src/rules/load/shipped-packs.ts'
import { HOSTILE } from './hostile-resources.ts'
import { mutantsOf } from './mutants.ts'

const now = new Date('2026-11-21T00:00:00Z')
const options = { model: AWS_KINDS, now }
const loaded = loadRules(['default'], { workspace: shippedPacks(), withDisabled: true, ...options })
const rules = loaded.rules.map((compiled) => [compiled.rule.id, compiled] as const)
const ids = new Set(loaded.rules.map(({ rule }) => rule.id))

/** What the rule says, with another search in its place. */
function judge(
  { rule, query }: CompiledRule,
  example: RuleExample,
  search = rule.search,
): Judgement['result'] {
  const values = exampleValues(rule, example.parameters)
  const compiled = withValues({ ...rule, search }, values, options)
  const name = example.resource['kind'] ?? query.subjects[0] ?? ''
  const kind = AWS_KINDS.get(typeof name === 'string' ? name : '')
  if (kind === undefined) throw new Error(`no kind of an example of ${rule.id}`)
  return judgeExample(example, kind, compiled, AWS_KINDS).result
}

function casesOf({ rule }: CompiledRule): readonly RuleExample[] {
  const hostile = HOSTILE[rule.id] ?? []
  return [
    ...rule.examples,
    ...hostile.map(([name, expected, resource]) => ({ name, expect: expected, resource })),
  ]
}

/** Whether some case comes out otherwise with the slip in the search, or it cannot even be read. */
function isNoticed(compiled: CompiledRule, search: string): boolean {
  try {
    return casesOf(compiled).some((example) => judge(compiled, example, search) !== example.expect)
  } catch (error) {
    if (error instanceof UserError) return true
    throw error
  }
}

/** The folder of rules that are about no service. */
const OF_ALL_KINDS = 'privacy'

/** Examples are of runs that leave no region out, so they cannot notice this slip; test/bundle/failures.test.ts does. */
const ALWAYS_SO = / or seen_in_all_regions = true /

describe('the packs that ship', () => {
  it('load without a warning', () => {
    expect(loaded.warnings).toEqual([])
    expect([...ids]).toEqual(expect.arrayContaining(Object.keys(HOSTILE)))
  })

  it('hold the seed as it was given', () => {
    const seed = loaded.rules.find(
      ({ rule }) => rule.alert.dedupKey === 'allow_ingress_from_internet_to_any_port',
    )?.rule
    expect(seed).toMatchObject({
      id: 'aws-ec2-security-group-ingress-all-traffic-from-internet',
      title: 'Security groups let the whole internet in on any port',
      severity: 'critical',
      status: 'stable',
      search:
        'is(aws_ec2_security_group) and group_ip_permissions[*].{ip_protocol="-1" and ' +
        '(ip_ranges[*].cidr_ip="0.0.0.0/0" or ipv6_ranges[*].cidr_ipv6="::/0")}',
      alert: { summary: 'Security groups allow ingress from 0.0.0.0/0 or ::/0 to any port.' },
    })
  })
})

describe.each(rules)('%s', (id, { rule }) => {
  it('stands in a file of its name, or of its family, that editors can check', () => {
    const [, service = ''] = /^rules\/aws\/([a-z0-9-]+)\/[a-z0-9-]+$/.exec(dirname(rule.place.file)) ?? []
    expect([...readdirSync('src/clouds/aws/services'), OF_ALL_KINDS]).toContain(service)
    const text = readFileSync(join(shippedPacks(), '..', rule.place.file), 'utf8')
    const [first, second] = text.split('\n')
    expect(first).toBe('# yaml-language-server: $schema=../../../../schema/rule.json')
    const isFamily = second === 'for_each:'
    expect(['for_each:', `id: ${id}`]).toContain(second)
    expect(basename(rule.place.file) === `${id}.yml`).toBe(!isFamily)
    expect(rule.place.line === 2).toBe(!isFamily)
    expect(rule.place.shipped).toBe(true)
  })

  it('says what is at risk and how to repair it', () => {
    expect(rule.risk.length).toBeGreaterThan(80)
    // The first sentence stands alone in the job summary.
    expect(rule.risk.split(/(?<=[.!?])\s+(?=\p{Lu})/u)[0]?.length).toBeLessThanOrEqual(160)
    // What undoes a change depends on the change: not all of them have a command, and none is undone by Terraform.
    const ways =
      rule.change === undefined ? ['cli', 'console', 'terraform', 'text', 'url'] : ['console', 'text', 'url']
    expect(Object.keys(rule.remediation).toSorted()).toEqual(expect.arrayContaining(ways))
    for (const address of [rule.remediation.url ?? '', ...rule.references]) {
      expect(address).toMatch(/^https:\/\/docs\.aws\.amazon\.com\//)
    }
    expect(rule.references.length).toBeGreaterThan(0)
    expect(ids).toEqual(new Set([...ids, ...(rule.alert.coveredBy ?? [])]))
  })
})

const aboutState = rules.filter(([, { change }]) => change === null)
const aboutChanges = rules.filter(([, { change }]) => change !== null)

describe.each(aboutChanges)('%s', (_id, { rule }) => {
  it('has examples of all that it can say', () => {
    const examples = rule.change?.examples ?? []
    const results = examples.map(({ expect: result }) => result)
    expect(results).toEqual(expect.arrayContaining(['violation', 'pass', 'unknown']))
    expect(examples.length).toBeGreaterThanOrEqual(3)
  })

  it('and states the severity of a violation for everything that lowers it', () => {
    const stated = new Set(rule.change?.examples.map(({ severity }) => severity))
    for (const { severity } of rule.lowerWhen) expect(stated).toContain(severity)
  })

  it('says what to do with a change that was meant', () => {
    expect(rule.remediation.text).toMatch(/accept (it|the change) with npx cloud-baseline accept\s+--only/)
  })
})

describe.each(aboutState)('%s', (_id, compiled) => {
  const { rule, query } = compiled

  it('has examples of all that it can say', () => {
    expect(rule.examples.length).toBeGreaterThanOrEqual(4)
    const results = new Set(rule.examples.map(({ expect: result }) => result))
    const asksForMore = query.kinds.length > query.subjects.length
    const needed = asksForMore ? ['violation', 'pass', 'unknown'] : ['violation', 'pass']
    expect([...results]).toEqual(expect.arrayContaining(needed))
  })

  it('states the severity of a violation for everything that lowers it', () => {
    const stated = new Set(rule.examples.map(({ severity }) => severity))
    for (const { severity } of rule.lowerWhen) expect(stated).toContain(severity)
  })

  it('is not misled by resources made to mislead it', () => {
    const wrong = casesOf(compiled).filter((example) => judge(compiled, example) !== example.expect)
    expect(wrong.map(({ name }) => name)).toEqual([])
  })

  it('has examples and tests that notice every slip in its search', () => {
    const mutants = mutantsOf(rule.search)
    expect(mutants.length).toBeGreaterThan(0)
    const missed = mutants.filter((search) => !isNoticed(compiled, search) && !ALWAYS_SO.test(search))
    expect(missed).toEqual([])
  })
})
