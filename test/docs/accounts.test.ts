import { afterAll, describe, expect, it } from '@jest/globals'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { load } from 'js-yaml'
import { LOOKUP_EVENTS } from '../../src/clouds/aws/attribution/lookup.ts'
import { AWS_KINDS } from '../../src/clouds/aws/kinds.ts'
import { checkRules } from '../../src/rules/load/check.ts'
import { iamPolicy } from '../../src/clouds/aws/least-policy/rules-policy.ts'
import { loadRules } from '../../src/rules/load/load.ts'
import { neededKinds } from '../../src/rules/load/needed-kinds.ts'
import { accountParameters } from '../../src/settings/account-parameters.ts'
import { readConfig } from '../../src/settings/config-file.ts'

const PAGE = readFileSync('docs/accounts.md', 'utf8')
const workspace = mkdtempSync(join(tmpdir(), 'cloud-baseline-accounts-page-'))
afterAll(() => rmSync(workspace, { recursive: true }))
const options = { workspace, model: AWS_KINDS, now: new Date(0) }

describe('the page about accounts', () => {
  const config = [...PAGE.matchAll(/^```yaml\n(.*?)^```/gms)]
    .map((match) => match[1] ?? '')
    .find((block) => block.startsWith('accounts:'))

  it('shows a configuration that is taken, and values that fit the rules', () => {
    writeFileSync(join(workspace, 'config.yml'), config ?? '')
    const read = readConfig('config.yml', workspace)
    expect(read.perAccount['111122223333']).toMatchObject({ name: 'shop', environment: 'production' })
    expect(read.access).toMatchObject({
      via: ['arn:aws:iam::999988887777:role/audit-gate'],
      role: 'cloud-baseline-read',
    })
    const accounts = accountParameters(read.perAccount)
    const { accountRules, problems } = checkRules(['default'], { ...options, accounts, examples: 'own' })
    expect(problems).toEqual([])
    const old = accountRules.of('111122223333').find(({ rule }) => rule.id === 'aws-ec2-instance-too-old')
    expect(old?.rule.parameters['max_age']?.value).toBe('2y')
  })
})

describe('the template of the role in member accounts', () => {
  it('allows what the rules that ship and attribution need, and nothing else', () => {
    // CloudFormation's own tags, which plain YAML does not know.
    const text = readFileSync('docs/examples/member-role.yml', 'utf8').replaceAll(/!\w+ /g, '')
    const template = load(text) as {
      Resources: {
        Role: { Properties: { RoleName: string; Policies: readonly { PolicyDocument: unknown }[] } }
      }
    }
    const { RoleName, Policies } = template.Resources.Role.Properties
    expect(PAGE).toContain(`role: ${RoleName}`)
    const { rules } = loadRules(['default'], { ...options, examples: 'own' })
    expect(Policies.map(({ PolicyDocument }) => PolicyDocument)).toEqual([
      iamPolicy(neededKinds(rules.filter(({ change }) => change === null)), AWS_KINDS, [
        LOOKUP_EVENTS.action,
      ]),
    ])
  })
})
