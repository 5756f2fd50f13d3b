import type { DocumentIdentifier, ParameterMetadata } from '@aws-sdk/client-ssm'
import type { Region } from '../region.ts'

interface PlayedDocument extends DocumentIdentifier {
  readonly Name: string
  /** Ids of accounts, or `all`. */
  sharedWith: string[]
}

export interface SsmState {
  parameters: ParameterMetadata[]
  documents: PlayedDocument[]
  /** By the id of the setting: what somebody has set. */
  readonly settings: Map<string, string>
}

export const PUBLIC_SHARING = '/ssm/documents/console/public-sharing-permission'

/** As AWS opens regions: documents may be shared with everybody. */
export function ssmState(): SsmState {
  return { parameters: [], documents: [], settings: new Map() }
}

export function blockPublicDocuments(region: Region): void {
  region.of(ssmState).settings.set(PUBLIC_SHARING, 'Disable')
}

/** A document of the account’s own, shared with nobody unless told otherwise. */
export function addDocument(region: Region, name: string, sharedWith: readonly string[] = []): void {
  region.of(ssmState).documents.push({
    Name: name,
    Owner: region.account,
    CreatedDate: new Date('2024-03-01T09:00:00Z'),
    DocumentType: 'Command',
    DocumentFormat: 'YAML',
    DocumentVersion: '1',
    SchemaVersion: '2.2',
    Tags: [],
    sharedWith: [...sharedWith],
  })
}
