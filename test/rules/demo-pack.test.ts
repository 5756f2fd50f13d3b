import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { type AwsSandbox, awsEnvironment, startAws } from '../../sandbox/aws/server.ts'
import {
  demoOrganisation,
  EXTERNAL_ID,
  PRODUCTION,
  ROLE,
  STAGING,
  TOOLS,
} from '../../sandbox/demo/organisation.ts'
import { AWS_KINDS } from '../../src/clouds/aws/kinds.ts'
import { loadRules } from '../../src/rules/load/load.ts'
import { shippedPacks } from '../../src/rules/load/shipped-packs.ts'
import { useFakeAws } from '../clouds/aws/harness.ts'
import { ABOUT_NOTHING, PASSED, VIOLATED } from './demo-pack.ts'
import { scanSandbox, type Seen } from './scan-sandbox.ts'

const rules = loadRules(['default'], {
  workspace: shippedPacks(),
  withDisabled: true,
  model: AWS_KINDS,
  now: new Date(),
  examples: 'own',
}).rules.filter(({ change }) => change === null)
const fake = useFakeAws()
let aws: AwsSandbox
let seen: Seen

beforeAll(async () => {
  aws = await startAws(demoOrganisation())
  const { AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY } = awsEnvironment(aws, TOOLS)
  Object.assign(process.env, { AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY })
  fake.endpoint(aws.url)
  const accounts = [PRODUCTION, STAGING, TOOLS]
  seen = await scanSandbox(rules, { accounts, role: ROLE, externalId: EXTERNAL_ID })
})
afterAll(() => aws.close())

/** By rule, over all accounts. */
function counted(of: 'passed' | 'violations'): Readonly<Record<string, number>> {
  const byRule = Map.groupBy(seen.outcomes, ({ rule }) => rule)
  return Object.fromEntries(
    rules.map(({ rule: { id } }) => {
      const own = byRule.get(id) ?? []
      return [id, own.reduce((sum, outcome) => sum + outcome[of], 0)]
    }),
  )
}

function idsWhere(fits: (id: string) => boolean): readonly string[] {
  return rules
    .map(({ rule }) => rule.id)
    .filter(fits)
    .toSorted()
}

describe('the whole pack over the demo', () => {
  it('leaves nothing undecided', () => {
    expect(seen.gaps).toEqual([])
    expect(seen.outcomes.filter(({ incomplete }) => incomplete.length > 0)).toEqual([])
  })

  it('finds exactly what is wrong, rule by rule', () => {
    const violations = counted('violations')
    expect(Object.fromEntries(Object.entries(violations).filter(([, count]) => count > 0))).toEqual(VIOLATED)
  })

  it('passes the others, but for those that are about nothing there', () => {
    const violations = counted('violations')
    const passed = counted('passed')
    expect(idsWhere((id) => violations[id] === 0 && (passed[id] ?? 0) > 0)).toEqual(PASSED)
    expect(idsWhere((id) => violations[id] === 0 && passed[id] === 0)).toEqual(ABOUT_NOTHING)
  })
})
