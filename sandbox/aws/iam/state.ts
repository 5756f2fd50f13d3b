import type { PasswordPolicy, SummaryKeyType } from '@aws-sdk/client-iam'

/** What IAM keeps of an account as a whole. */
export interface IamState {
  /** Null: nobody has set one. */
  passwordPolicy: PasswordPolicy | null
  readonly summary: Partial<Record<SummaryKeyType, number>>
}

/** As AWS opens accounts: root has a password and no second factor, and passwords are as AWS has them by default. */
export function iamState(): IamState {
  return {
    passwordPolicy: null,
    summary: {
      AccountAccessKeysPresent: 0,
      AccountMFAEnabled: 0,
      AccountPasswordPresent: 1,
      AccountSigningCertificatesPresent: 0,
      AccessKeysPerUserQuota: 2,
      Groups: 0,
      InstanceProfiles: 0,
      MFADevices: 0,
      MFADevicesInUse: 0,
      Policies: 0,
      Providers: 0,
      Roles: 2,
      ServerCertificates: 0,
      Users: 0,
    },
  }
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
