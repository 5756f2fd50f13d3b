import { changed } from '../../reading/changing-call.ts'
import type { SettingSource } from '../../reading/setting-source.ts'
import { strings } from '../../reading/shape.ts'
import { iam } from './operation.ts'

/** That IAM may not look into the organisation, or the organisation only shares its bills, is that nothing is on. */
export const ORGANIZATIONS_FEATURES: SettingSource = {
  name: 'aws_iam_organizations_features',
  about:
    'Central root access: what the management account of an organisation may do about the root users of its members. Read in the management account alone.',
  bases: [],
  ofManagement: true,
  details: [
    {
      ...iam('ListOrganizationsFeatures'),
      answer: 'OrganizationId',
      notSet: {
        codes: ['ServiceAccessNotEnabledException', 'OrganizationNotInAllFeaturesModeException'],
        answer: {},
      },
      changedBy: changed([
        'EnableOrganizationsRootCredentialsManagement',
        'DisableOrganizationsRootCredentialsManagement',
        'EnableOrganizationsRootSessions',
        'DisableOrganizationsRootSessions',
      ]),
      properties: { enabled_features: strings('EnabledFeatures[]') },
    },
  ],
}
