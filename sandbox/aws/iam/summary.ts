import type { SummaryKeyType } from '@aws-sdk/client-iam'
import type { IamState } from './state.ts'

/** The numbers of what there is, with what the state says of root. */
export function summaryOf(state: IamState): Partial<Record<SummaryKeyType, number>> {
  const { users, groups, roles, policies, profiles, summary } = state
  return {
    AccessKeysPerUserQuota: 2,
    Groups: groups.length,
    InstanceProfiles: profiles.length,
    MFADevices: 0,
    MFADevicesInUse: 0,
    Policies: policies.length,
    Providers: 0,
    Roles: roles.length,
    ServerCertificates: 0,
    Users: users.length,
    ...summary,
  }
}
