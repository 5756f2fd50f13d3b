import type { SummaryKeyType } from '@aws-sdk/client-iam'
import type { IamState } from './state.ts'

/** The numbers of what there is, with what the state says of root. */
export function summaryOf(state: IamState): Partial<Record<SummaryKeyType, number>> {
  const { users, groups, roles, policies, profiles, certificates, samlProviders, oidcProviders, summary } =
    state
  const devices = users.filter(({ mfa }) => mfa !== null).length
  return {
    AccessKeysPerUserQuota: 2,
    Groups: groups.length,
    InstanceProfiles: profiles.length,
    MFADevices: devices + (summary.AccountMFAEnabled ?? 0),
    MFADevicesInUse: devices + (summary.AccountMFAEnabled ?? 0),
    Policies: policies.length,
    Providers: samlProviders.length + oidcProviders.length,
    Roles: roles.length,
    ServerCertificates: certificates.length,
    Users: users.length,
    ...summary,
  }
}
