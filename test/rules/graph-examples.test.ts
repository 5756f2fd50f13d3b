import { afterAll, describe, expect, it } from '@jest/globals'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { AWS_KINDS } from '../../src/clouds/aws/kinds.ts'
import { checkRules } from '../../src/rules/load/check.ts'

const workspace = mkdtempSync(join(tmpdir(), 'cloud-baseline-graph-examples-'))
afterAll(() => rmSync(workspace, { recursive: true }))

function check(...examples: string[]) {
  const lines = [
    'id: vpc-without-flow-log',
    'title: VPCs have no flow log',
    'severity: medium',
    'search: is(aws_vpc) with(empty, --> is(aws_ec2_flow_log))',
    'examples:',
    ...examples.map((example) => `  - ${example}`),
  ]
  writeFileSync(join(workspace, 'rule.yml'), lines.join('\n'))
  const { rules, problems } = checkRules(['rule.yml'], { workspace, model: AWS_KINDS, now: new Date(0) })
  return [rules.length, ...problems.map(({ line, message }) => `${line} ${message}`)]
}

const BARE = '{ name: bare, expect: violation, resource: { id: vpc-1 } }'
const LOGGED =
  '{ name: logged, expect: pass, resource: { id: vpc-1 }, around: [{ kind: aws_ec2_flow_log, id: fl-1 }], edges: [{ from: vpc-1, to: fl-1 }] }'

describe('examples of a search that follows edges', () => {
  it('have resources around them', () => {
    expect(check(BARE, LOGGED)).toEqual([1])
  })

  it('fail where the edge is missing', () => {
    const unlinked = LOGGED.replace(/, edges: .*/, ' }')
    expect(check(BARE, unlinked)).toEqual([
      0,
      expect.stringContaining('7 example "logged": expected pass, got violation'),
    ])
  })

  it('are refused where an edge leads nowhere', () => {
    expect(check(BARE, LOGGED.replace('to: fl-1', 'to: fl-2'))).toEqual([
      0,
      '7 example "logged": an edge names "fl-2", expected the id of the resource or of one around it.',
    ])
  })

  it('are refused where a kind is unknown', () => {
    expect(check(BARE, LOGGED.replace('aws_ec2_flow_log', 'aws_ec2_flowlog'))).toEqual([
      0,
      '7 example "logged": received the kind "aws_ec2_flowlog"; did you mean aws_ec2_flow_log?',
    ])
  })
})
