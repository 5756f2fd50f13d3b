/** The property of aws_account that says which account manages its organisation, and the action that it takes. */
export const MANAGEMENT_ACCOUNT = {
  property: 'organization_management_account_id',
  action: 'organizations:DescribeOrganization',
} as const
