import { operationsOf } from '../../../client/operation.ts'
import { byName, changed, created, deleted } from '../../../reading/changing-call.ts'
import type { KindSource } from '../../../reading/kind-source.ts'
import { datetime, string, strings } from '../../../reading/shape.ts'

const ssm = operationsOf('ssm')

/** The account's own; what AWS and others share are theirs. Contents are never read. */
export const DOCUMENT: KindSource = {
  name: 'aws_ssm_document',
  about:
    'A document of the account’s own that says what Systems Manager does on machines, and who may use it.',
  bases: [],
  ...ssm('ListDocuments'),
  list: 'DocumentIdentifiers',
  pageSize: 50,
  parameters: { Filters: [{ Key: 'Owner', Values: ['Self'] }] },
  id: 'Name',
  nameFrom: 'Name',
  arn: { form: 'arn:{partition}:ssm:{region}:{account}:document/{id}' },
  console: 'systems-manager/documents/{id}/description?region={region}',
  properties: {
    ctime: datetime('CreatedDate'),
    owner: string('Owner'),
    document_type: string('DocumentType'),
    document_format: string('DocumentFormat'),
    document_version: string('DocumentVersion'),
    schema_version: string('SchemaVersion'),
  },
  changedBy: byName([
    ...created('CreateDocument'),
    ...changed(['UpdateDocument', 'UpdateDocumentDefaultVersion']),
    ...deleted('DeleteDocument'),
  ]),
  edges: [],
  details: [
    {
      ...ssm('DescribeDocumentPermission'),
      idParameter: 'Name',
      parameters: { PermissionType: 'Share' },
      answer: 'AccountIds',
      pageSize: 200,
      eachByItself: true,
      costly: true,
      // Of types that cannot be shared at all.
      notSet: { codes: ['InvalidDocumentOperation'], answer: { AccountIds: [] } },
      changedBy: byName(changed(['ModifyDocumentPermission'])),
      properties: { document_shared_with_accounts: strings('AccountIds[]') },
    },
  ],
}
