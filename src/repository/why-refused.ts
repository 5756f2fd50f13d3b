import type { Refusal } from './repository.ts'

/** GitHub's words where a token lacks a permission, for whatever endpoint. */
const NOT_PERMITTED = /Resource not accessible by (?:integration|personal access token)/i

/**
 * Why GitHub refused, as a clause with what mends it.
 * @param permission what the workflow has to permit for this request, such as `contents: write`
 */
export function whyRefused({ code, message }: Refusal, permission: string): string {
  if (code === null) return `GitHub did not answer (${message})`
  if (code === 401) return 'GitHub does not accept the token of the input github-token (HTTP 401)'
  if (code === 403 && NOT_PERMITTED.test(message))
    return `the token may not do it: add \`permissions: ${permission}\` to the job (HTTP 403)`
  if (code === 404)
    return `the token does not see it: the job needs \`permissions: ${permission}\` (HTTP 404)`
  if (code >= 500) return `GitHub failed (HTTP ${code})`
  return `GitHub refused it (HTTP ${code}: ${message})`
}
