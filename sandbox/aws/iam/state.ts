import type { PasswordPolicy, SummaryKeyType } from '@aws-sdk/client-iam'
import { addServiceRole, type Principals } from './principals.ts'

/** What IAM keeps of an account. */
export interface IamState extends Principals {
  /** Null: nobody has set one. */
  passwordPolicy: PasswordPolicy | null
  /** What it says of root, and any number that is to differ from what there is. */
  readonly summary: Partial<Record<SummaryKeyType, number>>
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
  Object.assign(state.summary, { AccountMFAEnabled: 1, MFADevices: 1, MFADevicesInUse: 1 })
}
