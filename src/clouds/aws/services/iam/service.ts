import type { Service } from '../../service.ts'
import { ACCOUNT_SUMMARY, PASSWORD_POLICY, ROOT_DEVICES } from './account.ts'
import { CLOSED_SETS } from './closed-sets.ts'
import { ADMINISTRATORS } from './derived/administrator.ts'
import { GITHUB_AUDIENCE } from './derived/github-audience.ts'
import { PRIVILEGE_ESCALATION } from './derived/privilege-escalation.ts'
import { ROLES_OF_SCANS } from './derived/scan-role.ts'
import { TRUST_OF_ROLES } from './derived/trust.ts'
import { WIDE_GRANTS_OF_POLICIES } from './derived/wide-grants.ts'
import { ACCESS_KEY } from './kinds/access-key.ts'
import { GROUP } from './kinds/group.ts'
import { OPEN_ID_CONNECT_PROVIDER, SAML_PROVIDER } from './kinds/identity-providers.ts'
import { INSTANCE_PROFILE } from './kinds/instance-profile.ts'
import { POLICY } from './kinds/policy.ts'
import { ROLE } from './kinds/role.ts'
import { ROOT_USER } from './kinds/root-user.ts'
import { SERVER_CERTIFICATE } from './kinds/server-certificate.ts'
import { SERVICE_SPECIFIC_CREDENTIAL } from './kinds/service-specific-credential.ts'
import { USER } from './kinds/user.ts'
import { IAM_PAGING } from './operation.ts'
import { ORGANIZATIONS_FEATURES } from './organizations-features.ts'

/** IAM is one per partition: AWS General Reference, its endpoints. */
const REGIONS: Readonly<Record<string, string>> = {
  aws: 'us-east-1',
  'aws-cn': 'cn-north-1',
  'aws-us-gov': 'us-gov-west-1',
}

export const IAM: Service = {
  name: 'iam',
  label: 'IAM',
  client: async () => (await import('./client.ts')).openIam,
  level: 'account',
  askedIn: (partition, homeRegion) => REGIONS[partition] ?? homeRegion,
  paging: IAM_PAGING,
  errors: { isGone: ({ code }) => code === 'NoSuchEntity' },
  detailsAtATime: 2,
  kinds: [
    ROOT_USER,
    USER,
    GROUP,
    ROLE,
    POLICY,
    INSTANCE_PROFILE,
    ACCESS_KEY,
    SERVICE_SPECIFIC_CREDENTIAL,
    SERVER_CERTIFICATE,
    SAML_PROVIDER,
    OPEN_ID_CONNECT_PROVIDER,
  ],
  settings: [ORGANIZATIONS_FEATURES],
  ofAccount: [ACCOUNT_SUMMARY, PASSWORD_POLICY, ROOT_DEVICES],
  closedSets: CLOSED_SETS,
  derived: [
    ...ADMINISTRATORS,
    ...PRIVILEGE_ESCALATION,
    ...WIDE_GRANTS_OF_POLICIES,
    ...TRUST_OF_ROLES,
    GITHUB_AUDIENCE,
    ...ROLES_OF_SCANS,
  ],
}
