import { byName, changed, created, deleted } from '../../../reading/changing-call.ts'
import type { KindSource } from '../../../reading/kind-source.ts'
import { datetime, string } from '../../../reading/shape.ts'
import { iam } from '../operation.ts'

export const SERVICE_SPECIFIC_CREDENTIAL: KindSource = {
  name: 'aws_iam_service_specific_credential',
  about:
    'A user’s credentials for one service alone, such as an API key of Bedrock or a password for CodeCommit. The credential report does not know them.',
  bases: [],
  ...iam('ListServiceSpecificCredentials'),
  list: 'ServiceSpecificCredentials',
  pageSize: 1000,
  parameters: { AllUsers: true },
  id: 'ServiceSpecificCredentialId',
  nameFrom: 'UserName',
  arn: null,
  properties: {
    ctime: datetime('CreateDate'),
    expires: datetime('ExpirationDate'),
    credential_status: string('Status'),
    credential_user: string('UserName'),
    service_name: string('ServiceName'),
  },
  changedBy: byName([
    ...created('CreateServiceSpecificCredential'),
    ...deleted('DeleteServiceSpecificCredential'),
    ...changed(['UpdateServiceSpecificCredential', 'ResetServiceSpecificCredential']),
  ]),
  edges: [],
  namedEdges: [{ type: 'default', direction: 'in', kind: 'aws_iam_user', property: 'credential_user' }],
}
