import type { Received, Receiver } from '../receiver.ts'
import { startReceiver } from '../receiver.ts'

/** A document that the cluster has, or has not. */
export interface Document {
  readonly index: string
  readonly id: string
  readonly source: Readonly<Record<string, unknown>>
}

/** What becomes of a document instead of being written. */
interface Failure {
  readonly status: number
  readonly type: string
  readonly reason: string
}

export interface Cluster extends Receiver {
  /** By data stream and id. */
  readonly documents: ReadonlyMap<string, Document>
  /** From now on; null: it is written. */
  failDocuments(failure: (document: Document) => Failure | null): void
}

const WRITTEN: (document: Document) => Failure | null = () => null
const CONFLICT = 'version_conflict_engine_exception'

/**
 * The bulk API of Elasticsearch as it is documented (elastic.co, "Bulk API"): NDJSON with a line break at its end, `create`
 * alone, which data streams take, and a status for each document in an answer that succeeds as a whole.
 */
export async function startElasticsearch(authorization: string): Promise<Cluster> {
  const documents = new Map<string, Document>()
  let failure = WRITTEN
  const write = (document: Document): Readonly<Record<string, unknown>> => {
    const failed = failure(document)
    if (failed !== null) return itemOf(failed)
    const key = `${document.index} ${document.id}`
    if (documents.has(key)) {
      const reason = `[${document.id}]: version conflict, document already exists (current version [1])`
      return itemOf({ status: 409, type: CONFLICT, reason })
    }
    documents.set(key, document)
    return { create: { status: 201 } }
  }
  const receiver = await startReceiver(
    '',
    (request) => {
      if (request.headers.authorization !== authorization) {
        return answer(401, error('security_exception', 'missing authentication credentials for REST request'))
      }
      if (request.headers['content-type'] !== 'application/x-ndjson') {
        return answer(406, { error: 'Content-Type header is not supported', status: 406 })
      }
      const sent = documentsIn(request)
      if (typeof sent === 'string') return answer(400, error('illegal_argument_exception', sent))
      const items = sent.map(write)
      return answer(200, { errors: items.some((item) => 'error' in (item['create'] as object)), items })
    },
    (method, url) => method === 'POST' && url.split('?')[0] === '/_bulk',
  )
  return {
    ...receiver,
    documents,
    failDocuments: (given) => {
      failure = given
    },
  }
}

/** What is wrong with the request, as a text. */
function documentsIn({ bytes }: Received): readonly Document[] | string {
  const text = bytes.toString('utf8')
  if (!text.endsWith('\n')) return 'The bulk request must be terminated by a newline [\\n]'
  const lines = text.trimEnd().split('\n')
  const documents: Document[] = []
  for (let at = 0; at < lines.length; at += 2) {
    const action = JSON.parse(lines[at] ?? '') as { create?: Readonly<Record<'_index' | '_id', string>> }
    if (action.create === undefined)
      return 'only write ops with an op_type of create are allowed in data streams'
    const source = JSON.parse(lines[at + 1] ?? '') as Document['source']
    const { _index: index, _id: id } = action.create
    documents.push({ index, id, source })
  }
  return documents
}

function itemOf({ status, type, reason }: Failure): Readonly<Record<string, unknown>> {
  return { create: { status, error: { type, reason } } }
}

function error(type: string, reason: string): object {
  return { error: { type, reason, root_cause: [{ type, reason }] } }
}

function answer(status: number, body: object): { status: number; text: string } {
  return { status, text: JSON.stringify(body) }
}
