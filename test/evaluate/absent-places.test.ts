import { describe, expect, it } from '@jest/globals'
import { absentPlaceWarnings } from '../../src/evaluate/absent-places.ts'
import { EVERYTHING } from '../../src/model/coverage.ts'
import type { SafeRun } from '../../src/model/run.ts'
import { PAYMENTS, SANDBOX, SHOP } from '../support/account.ts'
import { companyRun } from '../support/company.ts'
import { compiledRule } from '../support/compiled-rule.ts'
import { gapOf } from '../support/scope.ts'

const NOW = new Date('2026-11-21T03:00:00Z')

function warningsOf(condition: string, run: SafeRun = companyRun()): readonly string[] {
  const rule = compiledRule(`is(aws_vpc) and ${condition}`, { id: 'mine' })
  return absentPlaceWarnings([compiledRule('is(aws_vpc)'), rule], run, NOW)
}

const REGIONS = 'there are `eu-west-1` and `us-east-1`.'
const ENVIRONMENTS = 'there are `development` and `production`.'

describe('a rule that asks for what the run does not have', () => {
  it.each([
    [
      'region = eu-west-3',
      `There is no region \`eu-west-3\` in this run; perhaps you mean \`eu-west-1\`: ${REGIONS}`,
    ],
    [
      'region in [eu-west-3, ap-south-1] and name != x',
      `There is no region \`eu-west-3\` in this run; perhaps you mean \`eu-west-1\`: ${REGIONS}`,
    ],
    [
      'environment = prod',
      `There is no environment \`prod\` in this run; perhaps you mean \`production\`: ${ENVIRONMENTS}`,
    ],
    ['environment =~ "^stag"', `"^stag" matches no environment in this run; ${ENVIRONMENTS}`],
    ['account.id = "000000000000"', expect.stringMatching(/^There is no account `000000000000` in this run/)],
  ])('%s', (condition, sentence) => {
    const [first] = warningsOf(condition)
    expect(first?.replace(/^mine: /, '')).toEqual(sentence)
  })

  it.each([
    'region = eu-west-1',
    'region in [eu-west-3, us-east-1]',
    'region != eu-west-3',
    'region not in [eu-west-3]',
    'region !~ "^ap-"',
    'environment = production',
    `account.id in ["${PAYMENTS}", "000000000000"]`,
    `account in ["${SHOP}", "${SANDBOX}"]`,
    'tags.account = x',
  ])('nothing is said of %s', (condition) => {
    expect(warningsOf(condition)).toEqual([])
  })

  it('nothing is said where an account was not opened', () => {
    const gap = gapOf({ account: '000000000000', region: EVERYTHING, kind: EVERYTHING })
    const run = companyRun({ coverage: { complete: companyRun().coverage.complete, gaps: [gap] } })
    expect(warningsOf('account.id = "000000000001" and region = eu-west-3', run)).toEqual([])
  })
})
