import { afterAll, describe, expect, it } from '@jest/globals'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { load } from 'js-yaml'
import { AWS_KINDS } from '../../src/clouds/aws/kinds.ts'
import { loadExceptions } from '../../src/exceptions/load.ts'
import { checkRules } from '../../src/rules/load/check.ts'
import { loadRules } from '../../src/rules/load/load.ts'
import { readConfig } from '../../src/settings/config-file.ts'
import { INPUT_NAMES } from '../../src/settings/inputs.ts'
import { readSettings } from '../../src/settings/read-settings.ts'
import { type Block, blocksOf, PAGES } from './pages.ts'

type Mapping = Readonly<Record<string, unknown>>

const workspace = mkdtempSync(join(tmpdir(), 'cloud-baseline-yaml-'))
afterAll(() => rmSync(workspace, { recursive: true }))

const options = { workspace, model: AWS_KINDS, now: new Date('2026-11-28T12:00:00Z') }
const RULE_KEYS = keysOf('rule')
const CONFIG_KEYS = keysOf('config')

function keysOf(schema: 'rule' | 'config'): ReadonlySet<string> {
  const { properties } = JSON.parse(readFileSync(`schema/${schema}.json`, 'utf8')) as { properties: object }
  return new Set(Object.keys(properties))
}

/** What a block is taken for: whoever reads it may paste it, so the program has to take it. */
interface Form {
  readonly name: string
  /** By the keys at its top. */
  readonly is: (keys: readonly string[]) => boolean
  readonly check: (text: string, value: Mapping) => void
}

const FORMS: readonly Form[] = [
  { name: 'a workflow', is: (keys) => keys.includes('jobs') && keys.includes('on'), check: checkWorkflow },
  { name: 'a rule', is: (keys) => keys.includes('id') && keys.includes('search'), check: checkRule },
  { name: 'exceptions', is: (keys) => keys.join() === 'exceptions', check: checkExceptions },
  {
    name: 'inputs',
    is: (keys) => keys.join() === 'with',
    check: (_, value) => checkInputs(value['with'] as Mapping),
  },
  {
    name: 'configuration',
    is: (keys) => keys.every((key) => CONFIG_KEYS.has(key)) && !isPart(keys),
    check: checkConfig,
  },
  // Their values are held by the tests of their pages.
  { name: 'a part of a rule', is: isPart, check: () => {} },
  {
    name: 'a part of a workflow',
    is: (keys) => ['if', 'env', 'uses', 'permissions'].includes(keys[0] ?? ''),
    check: () => {},
  },
  // Cloud Custodian's, on the page for those who come from there.
  { name: 'a policy of another program', is: (keys) => keys.join() === 'policies', check: () => {} },
]

/** `parameters` of a rule stand beside its search. */
function isPart(keys: readonly string[]): boolean {
  const isAll = keys.every((key) => RULE_KEYS.has(key))
  return isAll && !keys.includes('id') && !(keys.join() === 'parameters')
}

function checkWorkflow(_: string, value: Mapping): void {
  const jobs = Object.values(value['jobs'] as Record<string, Mapping>)
  const steps = jobs.flatMap((job) => (job['steps'] ?? []) as readonly Mapping[])
  for (const { uses, with: given } of steps) {
    if (typeof uses === 'string' && uses.startsWith('acme/cloud-baseline@') && given !== undefined)
      checkInputs(given as Mapping)
  }
}

/** Expressions are GitHub's to fill in. */
function checkInputs(given: Mapping): void {
  expect(Object.keys(given).filter((name) => !INPUT_NAMES.some((known) => known === name))).toEqual([])
  readSettings((name) => {
    const text = Object.hasOwn(given, name) ? String(given[name]) : ''
    return text.includes('${{') ? '' : text
  }, workspace)
}

function checkRule(text: string): void {
  writeFileSync(join(workspace, 'rule.yml'), text)
  const { rules, problems } = checkRules(['rule.yml'], options)
  expect(problems).toEqual([])
  expect(rules.length).toBeGreaterThan(0)
}

function checkExceptions(text: string): void {
  writeFileSync(join(workspace, 'exceptions.yml'), text)
  const { rules } = loadRules(['default'], { ...options, examples: 'own' })
  loadExceptions(join(workspace, 'exceptions.yml'), {
    workspace,
    now: options.now,
    asOf: options.now,
    maxDays: 365,
    rules,
    model: AWS_KINDS,
  })
}

function checkConfig(text: string): void {
  writeFileSync(join(workspace, 'config.yml'), text)
  readConfig('config.yml', workspace)
}

function formOf({ text }: Block): Form | undefined {
  const value = load(text)
  const keys = typeof value === 'object' && value !== null ? Object.keys(value) : []
  return FORMS.find(({ is }) => is(keys))
}

describe('YAML on the pages', () => {
  const blocks = PAGES.flatMap(blocksOf).filter(({ language }) => ['yaml', 'yml'].includes(language))

  it('is of every form', () => {
    const seen = new Set(blocks.map((block) => formOf(block)?.name))
    expect(FORMS.map(({ name }) => name).filter((name) => name !== 'exceptions' && !seen.has(name))).toEqual(
      [],
    )
  })

  it.each(blocks)('$place is taken', (block) => {
    const form = formOf(block)
    if (form === undefined)
      throw new Error('This is no form that test/docs/yaml.test.ts knows: add one there.')
    expect(() => form.check(block.text, load(block.text) as Mapping)).not.toThrow()
  })
})
