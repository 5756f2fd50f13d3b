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

/** What stands in a page's address for what differs. */
const REGION_MARK = '{region}'
const ID_MARK = '{id}'
const MARKS = /(\{region\}|\{id\})/

/** Texts and marks, by kind. What is found of an account itself is mostly IAM's. */
const PAGES: ReadonlyMap<string, readonly string[]> = new Map([
  [ACCOUNT_KIND, ['iam/home']],
  ...SERVICES.flatMap(({ kinds }) =>
    kinds.flatMap(({ name, console }) =>
      console === undefined ? [] : [[name, console.split(MARKS)] as const],
    ),
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
  if (place === '' ? page.includes(REGION_MARK) : !REGION.test(place)) return null
  let address = place === '' ? `https://${domain}/` : `https://${place}.${domain}/`
  for (const part of page) address += part === ID_MARK ? id : part === REGION_MARK ? place : part
  return address
}

function regionOfArn(id: string): string {
  return arnParts(id)?.region ?? ''
}
