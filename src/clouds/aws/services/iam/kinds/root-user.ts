import { type KindSource, from } from '../../../reading/kind-source.ts'
import { CREDENTIAL_REPORT, OF_ROW, VIRTUAL_DEVICES, virtualDevices, VOLATILE } from './credentials.ts'

export const ROOT_USER: KindSource = {
  name: 'aws_root_user',
  about: 'The user that owns the account and may do anything in it, as the credential report knows it.',
  bases: ['user', 'iam_principal'],
  ...CREDENTIAL_REPORT,
  list: 'Root',
  id: 'Arn',
  nameFrom: 'Name',
  arn: { from: 'Arn', form: '{id}' },
  properties: OF_ROW,
  compared: { volatile: VOLATILE, keys: { access_keys: ['slot'] } },
  edges: from('aws_account', 'Account'),
  details: [
    {
      ...VIRTUAL_DEVICES,
      heldBy: 'User.Arn',
      idFrom: 'arn',
      costly: true,
      properties: { user_virtual_mfa_devices: virtualDevices() },
    },
  ],
}
