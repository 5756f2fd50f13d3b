import type { Gap } from '../model/coverage.ts'

/** What was not read, as a clause: `bucket_policy: denied (s3:GetBucketPolicy)`. */
export function gapClause({ reason, action, properties }: Gap): string {
  const what = properties === undefined ? '' : `${properties.join(', ')}: `
  if (reason === 'kept-on-runner') return `${what}kept on the runner that read it (data-region)`
  return `${what}${reason}${action === null ? '' : ` (${action})`}`
}
