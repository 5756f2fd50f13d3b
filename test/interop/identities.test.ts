import { IAMClient, UpdateAccountPasswordPolicyCommand } from '@aws-sdk/client-iam'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { peerPaths } from '../../scripts/peers.ts'
import type { ResultFile } from '../../src/report/formats/result-file.ts'
import { GROUPS, POLICIES, ROLES, USERS } from './support/account/identities.ts'
import { makeIdentities } from './support/account/make-identities.ts'
import { ACCOUNT, foundOf, gapsOf, KEYS, scanAccount } from './support/account/scan.ts'
import { type MotoServer, startMoto } from './support/moto-server.ts'
import { makeTemporaryFolder } from './support/temporary-folder.ts'

const IDENTITIES = /^aws-iam-/
/** Of the credential report: moto's has no row of root. */
const GAPS = ['aws_root_user iam:GetCredentialReport']
/** moto tells of no second factor of root, and never whether root has a password. */
const ROOT = `aws-iam-root-without-mfa ${ACCOUNT}`
/** Found in any account on moto, which gives policies no names. */
const SUPPORT = `aws-iam-nobody-for-support ${ACCOUNT}`

let moto: MotoServer
let folder: { path: string; remove: () => Promise<void> }
let empty: ResultFile
let filled: ResultFile
let expected: readonly string[]

beforeAll(async () => {
  folder = await makeTemporaryFolder()
  // AWS's own policies are there only where they are asked for.
  moto = await startMoto((await peerPaths()).motoServer, { MOTO_IAM_LOAD_MANAGED_POLICIES: 'true' })
  empty = await scanAccount(moto.url, folder.path, 'empty')
  const iam = new IAMClient({ endpoint: moto.url, region: 'us-east-1', credentials: KEYS })
  await iam.send(
    new UpdateAccountPasswordPolicyCommand({
      MinimumPasswordLength: 14,
      PasswordReusePrevention: 24,
      RequireLowercaseCharacters: true,
      RequireNumbers: true,
      RequireSymbols: true,
      RequireUppercaseCharacters: true,
    }),
  )
  expected = await makeIdentities(moto.url)
  filled = await scanAccount(moto.url, folder.path, 'filled')
})
afterAll(async () => {
  await moto.stop()
  await folder.remove()
})

describe('IAM on moto', () => {
  it('is judged in an account where nobody has set anything', () => {
    expect(foundOf(empty, IDENTITIES)).toEqual([
      SUPPORT,
      `aws-iam-passwords-reused ${ACCOUNT}`,
      `aws-iam-passwords-too-short ${ACCOUNT}`,
      `aws-iam-passwords-without-lowercase ${ACCOUNT}`,
      `aws-iam-passwords-without-numbers ${ACCOUNT}`,
      `aws-iam-passwords-without-symbols ${ACCOUNT}`,
      `aws-iam-passwords-without-uppercase ${ACCOUNT}`,
      ROOT,
    ])
    expect(gapsOf(empty, /^aws_(account|iam|root)/)).toEqual(GAPS)
  })

  it('is judged by what was set of each user, group, role and policy', () => {
    const all = [...expected, ROOT, SUPPORT]
    expect(foundOf(filled, IDENTITIES)).toEqual(all.toSorted())
    expect(gapsOf(filled, /^aws_(account|iam|root)/)).toEqual(GAPS)
  })

  it('passes nothing of root that its report does not tell', () => {
    const outcomes = filled.outcomes.filter(({ rule }) => rule === 'aws-iam-root-used')
    expect(outcomes.map(({ passed, incomplete }) => ({ passed, incomplete }))).toEqual([
      { passed: 0, incomplete: ['global'] },
    ])
  })

  it.each([
    ['aws-iam-user-', USERS],
    ['aws-iam-role-', ROLES],
  ])('passes of %s what does not violate it', (prefix, forms) => {
    const own = filled.outcomes.filter(({ rule }) => rule.startsWith(prefix))
    expect(own.length).toBeGreaterThan(5)
    for (const { rule, passed, violations } of own) {
      const violated = forms.filter(({ violates }) => violates.includes(rule.slice('aws-iam-'.length))).length
      expect({ rule, passed, violations }).toEqual({
        rule,
        passed: forms.length - violated,
        violations: violated,
      })
    }
  })

  it('has something of everything', () => {
    for (const forms of [GROUPS, POLICIES, ROLES, USERS]) {
      expect(forms.some(({ violates }) => violates.length === 0)).toBe(true)
      expect(forms.some(({ violates }) => violates.length > 0)).toBe(true)
    }
  })
})
