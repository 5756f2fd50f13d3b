import type { PasswordPolicy, SummaryKeyType } from '@aws-sdk/client-iam'
import type { PlayedReport, PlayedRoot } from './credentials.ts'
import { addServiceRole, type Principals } from './principals.ts'
import { nobodyTrusted, type Trusted } from './trusted.ts'

/** What IAM keeps of an account. */
export interface IamState extends Principals, Trusted {
  /** Null: nobody has set one. */
  passwordPolicy: PasswordPolicy | null
  /** What it says of root, and any number that is to differ from what there is. */
  readonly summary: Partial<Record<SummaryKeyType, number>>
  root: PlayedRoot
  report: PlayedReport
}

/**
 * As AWS opens accounts: root has a password and no second factor, passwords are as AWS has them by default, and two services
 * have made themselves roles.
 */
export function iamState(): IamState {
  const state: IamState = {
    passwordPolicy: null,
    summary: {
      AccountAccessKeysPresent: 0,
      AccountMFAEnabled: 0,
      AccountPasswordPresent: 1,
      AccountSigningCertificatesPresent: 0,
    },
    users: [],
    groups: [],
    roles: [],
    policies: [],
    profiles: [],
    ...nobodyTrusted(),
    root: {
      passwordLastUsed: new Date('2024-03-01T09:00:00Z'),
      keyLastUsed: null,
      mfa: 'virtual',
    },
    report: { made: 'now', polls: 2, pollsLeft: null },
  }
  addServiceRole(state, 'support', 'Support', 'AWSSupportServiceRolePolicy')
  addServiceRole(state, 'trustedadvisor', 'TrustedAdvisor', 'AWSTrustedAdvisorServiceRolePolicy')
  return state
}

/** As careful owners set an account up. */
export function tightenIam(state: IamState): void {
  state.passwordPolicy = {
    MinimumPasswordLength: 14,
    RequireSymbols: true,
    RequireNumbers: true,
    RequireUppercaseCharacters: true,
    RequireLowercaseCharacters: true,
    AllowUsersToChangePassword: true,
    ExpirePasswords: false,
    PasswordReusePrevention: 24,
  }
  state.root.mfa = 'hardware'
  state.summary.AccountMFAEnabled = 1
}
