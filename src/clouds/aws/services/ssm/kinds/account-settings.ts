import { operationsOf } from '../../../client/operation.ts'
import { changed, type LoggedRequest } from '../../../reading/changing-call.ts'
import type { Detail } from '../../../reading/detail.ts'
import type { SettingSource } from '../../../reading/setting-source.ts'
import { oneOf, string } from '../../../reading/shape.ts'
import type { Property } from '../../../reading/property.ts'

const ssm = operationsOf('ssm')

export const ACCOUNT_SETTINGS: SettingSource = {
  name: 'aws_ssm_account_settings',
  about: 'What the account has decided for Systems Manager in a region.',
  bases: [],
  details: [
    setting('/ssm/documents/console/public-sharing-permission', {
      document_public_sharing_permission: oneOf('ServiceSetting.SettingValue', ['Disable', 'Enable']),
    }),
    setting('/ssm/automation/customer-script-log-destination', {
      automation_log_destination: string('ServiceSetting.SettingValue'),
    }),
  ],
}

function setting(id: string, properties: Readonly<Record<string, Property>>): Detail {
  const isAbout = ({ request }: LoggedRequest): boolean => {
    const asked = request['settingId']
    // Somebody may name it by its ARN.
    return typeof asked === 'string' && asked.endsWith(id)
  }
  return {
    ...ssm('GetServiceSetting'),
    parameters: { SettingId: id },
    answer: 'ServiceSetting',
    notSet: { codes: ['ServiceSettingNotFound'], answer: {} },
    costly: true,
    changedBy: changed(['UpdateServiceSetting', 'ResetServiceSetting'], { isAbout }),
    properties,
  }
}
