import { byName, created, deleted } from '../../../reading/changing-call.ts'
import type { KindSource } from '../../../reading/kind-source.ts'
import { datetime, string, tags } from '../../../reading/shape.ts'
import { iam } from '../operation.ts'

export const SERVER_CERTIFICATE: KindSource = {
  name: 'aws_iam_server_certificate',
  about: 'A certificate for TLS that is kept in IAM, as was done before there was ACM.',
  bases: ['certificate'],
  ...iam('ListServerCertificates'),
  list: 'ServerCertificateMetadataList',
  pageSize: 1000,
  id: 'ServerCertificateId',
  nameFrom: 'ServerCertificateName',
  arn: { from: 'Arn', form: 'arn:{partition}:iam::{account}:server-certificate{path}{name}' },
  tagsFrom: null,
  properties: {
    ctime: datetime('UploadDate'),
    path: string('Path'),
    expires: datetime('Expiration'),
  },
  changedBy: byName([...created('UploadServerCertificate'), ...deleted('DeleteServerCertificate')]),
  edges: [],
  details: [
    {
      ...iam('ListServerCertificateTags'),
      answer: 'Tags',
      pageSize: 1000,
      idParameter: 'ServerCertificateName',
      idFrom: 'name',
      costly: true,
      properties: { tags: tags('Tags') },
    },
  ],
}
