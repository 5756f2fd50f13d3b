import { readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { AWS_KINDS } from '../../src/collect/aws/kinds.ts'
import type { JsonObject } from '../../src/model/json.ts'
import type { CompiledRule } from '../../src/rules/compiled-rule.ts'
import { exampleResource, exampleSurroundings } from '../../src/rules/example-resource.ts'
import { loadRules } from '../../src/rules/load.ts'
import { shippedPacks } from '../../src/rules/shipped-packs.ts'
import { compileSearch, type Query } from '../../src/search/compile.ts'
import { HOSTILE, type Hostile } from './hostile-resources.ts'
import { mutantsOf } from './mutants.ts'

const now = new Date('2026-11-21T00:00:00Z')
const loaded = loadRules(['default'], { workspace: shippedPacks(), model: AWS_KINDS, now })
const rules = loaded.rules.map((compiled) => [compiled.rule.id, compiled] as const)

function resultOf(query: Query, resource: JsonObject): 'violation' | 'pass' {
  const kind = AWS_KINDS.get(query.subjects[0] ?? '')
  if (kind === undefined) throw new Error('the rule has no subject')
  const example = exampleResource(resource, kind)
  return query.match(example, exampleSurroundings(example)) === null ? 'pass' : 'violation'
}

function casesOf({ rule }: CompiledRule): readonly Hostile[] {
  const own = rule.examples.map(({ name, expect: result, resource }): Hostile => [name, result, resource])
  return [...own, ...(HOSTILE[rule.id] ?? [])]
}

describe('the packs that ship', () => {
  it('load without a warning', () => {
    expect(loaded.warnings).toEqual([])
    expect(loaded.rules.map(({ rule }) => rule.id)).toEqual(Object.keys(HOSTILE).toSorted())
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

describe.each(rules)('%s', (id, compiled) => {
  const { rule, query } = compiled

  it('stands in a file of its name that editors can check', () => {
    expect(basename(rule.place.file)).toBe(`${id}.yml`)
    expect(rule.place).toMatchObject({ line: 2, shipped: true })
    const text = readFileSync(join(shippedPacks(), '..', rule.place.file), 'utf8')
    expect(text.split('\n')[0]).toBe('# yaml-language-server: $schema=../../schema/rule.json')
  })

  it('says what is at risk and how to repair it', () => {
    expect(rule.risk.length).toBeGreaterThan(80)
    expect(Object.keys(rule.remediation).toSorted()).toEqual(['cli', 'console', 'terraform', 'text', 'url'])
    for (const address of [rule.remediation.url ?? '', ...rule.references]) {
      expect(address).toMatch(/^https:\/\/docs\.aws\.amazon\.com\//)
    }
    expect(rule.references.length).toBeGreaterThan(0)
    expect(rule.examples.length).toBeGreaterThanOrEqual(4)
  })

  it('is about one kind', () => {
    expect(query.subjects).toHaveLength(1)
    expect(query.kinds).toEqual(query.subjects)
  })

  it.each<Hostile>(HOSTILE[id] ?? [])('%s: %s', (_name, result, resource) => {
    expect(resultOf(query, resource)).toBe(result)
  })

  it('has examples and tests that notice every slip in its search', () => {
    const cases = casesOf(compiled)
    const mutants = mutantsOf(rule.search)
    expect(mutants.length).toBeGreaterThan(2)
    const unnoticed = mutants.filter((search) => {
      const mutant = compileSearch(search, { model: AWS_KINDS, now })
      return (
        mutant.subjects.length === 1 &&
        cases.every(([, result, resource]) => resultOf(mutant, resource) === result)
      )
    })
    expect(unnoticed).toEqual([])
  })
})
