export interface RestAnswer {
  readonly status: number
  readonly body: object
  readonly headers?: Readonly<Record<string, string>>
}

/** A request about a repository that the token sees. */
export interface RepositoryRequest {
  readonly method: string
  /** Below the repository. */
  readonly route: string
  readonly query: URLSearchParams
  readonly token: string | null
  readonly text: string
}

/** In GitHub's form. */
export function problem(status: number, message: string): RestAnswer {
  return {
    status,
    body: { message, documentation_url: 'https://docs.github.com/rest', status: String(status) },
  }
}

export function notPermitted(): RestAnswer {
  return problem(403, 'Resource not accessible by integration')
}

/** A page of a list: 30 entries unless asked, and never more than 100. */
export function pageOf<T>(entries: readonly T[], query: URLSearchParams): readonly T[] {
  const size = Math.min(100, Number(query.get('per_page') ?? 30))
  const page = Number(query.get('page') ?? 1)
  return entries.slice((page - 1) * size, page * size)
}
