import { describe, expect, it } from '@jest/globals'
import { awsPolicy } from '../../../../sandbox/aws/iam/aws-policies.ts'
import { accessKey } from '../../../../sandbox/aws/iam/credentials.ts'
import { addPolicy, addRole, addUser, ownPolicy } from '../../../../sandbox/aws/iam/principals.ts'
import { iamState } from '../../../../sandbox/aws/iam/state.ts'
import { addGitHub } from '../../../../sandbox/aws/iam/trusted.ts'
import { AWS_KINDS } from '../../../../src/clouds/aws/kinds.ts'
import { IAM } from '../../../../src/clouds/aws/services/iam/service.ts'
import { loadRules } from '../../../../src/rules/load/load.ts'
import { neededKinds } from '../../../../src/rules/load/needed-kinds.ts'
import { shippedPacks } from '../../../../src/rules/load/shipped-packs.ts'
import { HOME, read, sandbox, useSandboxes } from '../read-sandbox.ts'

useSandboxes()

/** What the rules that ship need of IAM, those about changes included. */
function needs(): readonly string[] {
  const { rules } = loadRules(['default'], {
    workspace: shippedPacks(),
    model: AWS_KINDS,
    now: new Date(),
    examples: 'own',
  })
  const own = new Set(['aws_account', ...IAM.kinds.map(({ name }) => name)])
  return [...neededKinds(rules)].filter((need) => own.has(need.split('.')[0] ?? ''))
}

describe('IAM of a large account', () => {
  it('takes at most 30 calls, also where pages are smaller than asked', async () => {
    const { aws, account } = await sandbox(100)
    const state = account.of(iamState)
    for (let index = 0; index < 150; index += 1) addPolicy(state, { name: `policy-${index}` })
    for (let index = 0; index < 100; index += 1) {
      addUser(state, {
        name: `user-${index}`,
        password: { changed: new Date('2026-01-01T00:00:00Z'), used: null },
        mfa: 'virtual',
        keys: [accessKey(`AKIA${index}`)],
        attached: [ownPolicy(HOME, `policy-${index}`)],
      })
    }
    for (let index = 0; index < 298; index += 1) {
      addRole(state, { name: `role-${index}`, attached: [awsPolicy('ReadOnlyAccess')] })
    }
    addGitHub(state)
    const all = await read(...needs())
    expect(all.resources.filter(({ kind }) => kind === 'aws_iam_role')).toHaveLength(300)
    expect(all.resources.filter(({ kind }) => kind === 'aws_iam_user')).toHaveLength(100)
    const calls = aws.log.count({ service: 'iam' })
    expect(calls).toBeLessThanOrEqual(30)
    // Nobody is asked about one by one.
    expect(aws.log.countBy('operation').filter(([, count]) => count > 10)).toEqual([])
  })
})
