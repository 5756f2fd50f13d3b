import type { ClosedSets } from '../../reading/closed-sets.ts'

/** Written by npm run docs, from AWS's model in the SDK. */
export const CLOSED_SETS: ClosedSets = {
  sets: {
    FeatureType: 'RootCredentialsManagement|RootSessions',
    PermissionsBoundaryAttachmentType: 'PermissionsBoundaryPolicy|Policy',
    StatusType: 'Active|Expired|Inactive',
  },
  kinds: {
    aws_iam_user: {
      'user_permissions_boundary.permissions_boundary_type': 'PermissionsBoundaryAttachmentType',
    },
    aws_iam_role: {
      'role_permissions_boundary.permissions_boundary_type': 'PermissionsBoundaryAttachmentType',
    },
    aws_iam_access_key: { access_key_status: 'StatusType' },
    aws_iam_service_specific_credential: { credential_status: 'StatusType' },
    aws_iam_organizations_features: { enabled_features: 'FeatureType' },
  },
}
