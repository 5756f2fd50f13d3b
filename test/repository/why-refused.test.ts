import { describe, expect, it } from '@jest/globals'
import { whyRefused } from '../../src/repository/why-refused.ts'

describe('why GitHub refused', () => {
  it.each([
    [401, 'Bad credentials', 'GitHub does not accept the token of the input github-token (HTTP 401)'],
    [
      403,
      'Resource not accessible by integration',
      'the token may not do it: add `permissions: contents: write` to the job (HTTP 403)',
    ],
    [404, 'Not Found', 'the token does not see it: the job needs `permissions: contents: write` (HTTP 404)'],
    [503, 'Service Unavailable', 'GitHub failed (HTTP 503)'],
    [null, 'within 30 seconds', 'GitHub did not answer (within 30 seconds)'],
    [
      422,
      'Cannot update this protected ref.',
      'GitHub refused it (HTTP 422: Cannot update this protected ref.)',
    ],
  ])('HTTP %s: %s', (code, message, clause) => {
    expect(whyRefused({ status: 'refused', code, message }, 'contents: write')).toBe(clause)
  })
})
