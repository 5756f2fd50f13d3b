import type { Call, Operations } from '../call.ts'
import { AwsFault } from '../errors.ts'
import { ORGANIZATION_ID } from '../organizations/units.ts'
import { render } from './render.ts'

function listOrganizationsFeatures({ account, organisation }: Call): string {
  const { management, organizations } = organisation
  if (management === null) {
    throw new AwsFault(
      'OrganizationNotFoundException',
      400,
      'No organization is associated with your account.',
    )
  }
  if (account !== management) {
    throw new AwsFault(
      'AccountNotManagementOrDelegatedAdministratorException',
      400,
      'The account is neither the management account nor a delegated administrator.',
    )
  }
  if (organizations.rootFeatures === null) {
    throw new AwsFault(
      'ServiceAccessNotEnabledException',
      400,
      'Trusted access is not enabled for IAM in AWS Organizations.',
    )
  }
  return render({ OrganizationId: ORGANIZATION_ID, EnabledFeatures: organizations.rootFeatures })
}

export const ORGANIZATIONS_FEATURES: Operations = { ListOrganizationsFeatures: listOrganizationsFeatures }
