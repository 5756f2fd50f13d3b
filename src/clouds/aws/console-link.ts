import type { FindingSubject } from '../../model/finding.ts'
import { GLOBAL_REGION } from '../../model/resource.ts'
import { ACCOUNT_KIND } from './access/account-kind.ts'
import { SERVICES } from './services.ts'
import { arnParts } from './reading/arn-parts.ts'

/** Console domains by partition; the others have none that outsiders can open. */
const DOMAINS: Readonly<Record<string, string>> = {
  aws: 'console.aws.amazon.com',
  'aws-cn': 'console.amazonaws.cn',
  'aws-us-gov': 'console.amazonaws-us-gov.com',
}

/** By kind. What is found of an account itself is mostly IAM's. */
const PAGES: ReadonlyMap<string, string> = new Map([
  [ACCOUNT_KIND, 'iam/home'],
  ...SERVICES.flatMap(({ kinds }) =>
    kinds.flatMap(({ name, console }) => (console === undefined ? [] : [[name, console] as const])),
  ),
])

/** What needs no encoding, and means nothing to Markdown or HTML. */
const PLAIN_ID = /^[A-Za-z0-9][\w.:/-]*$/
const REGION = /^[a-z]+(-[a-z]+)+-\d+$/

/** The resource's page in the AWS console (of whichever account is signed in), or null where none is known. */
export function consoleLink({ kind, id, region }: FindingSubject, partition: string): string | null {
  const domain = DOMAINS[partition]
  const page = PAGES.get(kind)
  if (domain === undefined || page === undefined || !PLAIN_ID.test(id)) return null
  const place = region === GLOBAL_REGION ? regionOfArn(id) : region
  if (place === '' ? page.includes('{region}') : !REGION.test(place)) return null
  const host = place === '' ? domain : `${place}.${domain}`
  return `https://${host}/${page.replaceAll('{region}', place).replaceAll('{id}', id)}`
}

function regionOfArn(id: string): string {
  return arnParts(id)?.region ?? ''
}
