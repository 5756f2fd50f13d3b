import type { JsonObject } from '../model/json.ts'

/** A request to GitHub's REST API about the repository of the workflow. */
export interface RepositoryRequest {
  readonly method: 'GET' | 'POST' | 'PATCH' | 'DELETE'
  /** Below the repository, with its leading slash, such as `/git/blobs`; empty: the repository itself. */
  readonly route: string
  /** Of a GET the query. */
  readonly body?: JsonObject
  /**
   * That each request makes something anew, such as an issue: it is not sent again where nobody knows whether it was
   * carried out. Whoever makes such a thing looks for it first.
   */
  readonly creates?: true
}

/** What came of it, when everything that is worth another attempt was tried again. */
export type RepositoryAnswer = { readonly status: 'answered'; readonly data: unknown } | Refusal

export interface Refusal {
  readonly status: 'refused'
  /** HTTP's; null where no answer came. */
  readonly code: number | null
  /** GitHub's words, or the network's. */
  readonly message: string
}

/** The repository of the workflow at GitHub, as far as the token may see it. */
export interface Repository {
  /** `owner/name`. */
  readonly name: string
  ask(request: RepositoryRequest): Promise<RepositoryAnswer>
}

/** Whether nobody knows if GitHub carried it out: no answer came, or GitHub failed on the way. */
export function isDoubtful({ code }: Refusal): boolean {
  return code === null || code >= 500
}
