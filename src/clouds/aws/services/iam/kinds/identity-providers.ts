import { byName, changed, created, deleted } from '../../../reading/changing-call.ts'
import type { KindSource } from '../../../reading/kind-source.ts'
import { datetime, string, strings, tags } from '../../../reading/shape.ts'
import { iam } from '../operation.ts'

export const SAML_PROVIDER: KindSource = {
  name: 'aws_iam_saml_provider',
  about: 'A directory whose word on who somebody is the account believes, by SAML.',
  bases: [],
  ...iam('ListSAMLProviders'),
  list: 'SAMLProviderList',
  pageSize: null,
  id: 'Arn',
  nameFrom: 'Arn',
  arn: { from: 'Arn', form: '{id}' },
  tagsFrom: null,
  properties: {
    ctime: datetime('CreateDate'),
    expires: datetime('ValidUntil'),
  },
  changedBy: byName([
    ...created('CreateSAMLProvider'),
    ...deleted('DeleteSAMLProvider'),
    ...changed(['UpdateSAMLProvider']),
  ]),
  edges: [],
  details: [
    {
      ...iam('ListSAMLProviderTags'),
      answer: 'Tags',
      pageSize: 1000,
      idParameter: 'SAMLProviderArn',
      costly: true,
      properties: { tags: tags('Tags') },
    },
  ],
}

export const OPEN_ID_CONNECT_PROVIDER: KindSource = {
  name: 'aws_iam_open_id_connect_provider',
  about: 'A service such as GitHub whose word on who somebody is the account believes, by OpenID Connect.',
  bases: [],
  ...iam('ListOpenIDConnectProviders'),
  list: 'OpenIDConnectProviderList',
  pageSize: null,
  id: 'Arn',
  nameFrom: 'Arn',
  arn: { from: 'Arn', form: '{id}' },
  tagsFrom: null,
  properties: {},
  changedBy: byName([
    ...created('CreateOpenIDConnectProvider'),
    ...deleted('DeleteOpenIDConnectProvider'),
    ...changed(['AddClientIDToOpenIDConnectProvider', 'RemoveClientIDFromOpenIDConnectProvider'], {
      of: ['client_id_list'],
    }),
    ...changed(['UpdateOpenIDConnectProviderThumbprint'], { of: ['thumbprint_list'] }),
  ]),
  edges: [],
  details: [
    {
      ...iam('GetOpenIDConnectProvider'),
      answer: 'Url',
      idParameter: 'OpenIDConnectProviderArn',
      properties: {
        ctime: datetime('CreateDate'),
        url: string('Url'),
        client_id_list: strings('ClientIDList[]'),
        thumbprint_list: strings('ThumbprintList[]'),
        tags: tags('Tags'),
      },
    },
  ],
}
