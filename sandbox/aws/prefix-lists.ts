import { seededRandom } from '../random.ts'
import type { Region } from './region.ts'

/** A few of the networks of each; the whole lists are in AWS's ip-ranges.json. */
const LISTS: Readonly<Record<string, readonly string[]>> = {
  dynamodb: ['52.94.5.0/24', '52.94.26.0/23', '52.119.232.0/21'],
  'ec2-instance-connect': ['18.206.107.24/29'],
  s3: ['3.5.0.0/19', '52.216.0.0/15', '54.231.0.0/16'],
}

const CLOUDFRONT = 'com.amazonaws.global.cloudfront.origin-facing'
const CLOUDFRONT_NETWORKS = ['120.52.22.96/27', '130.176.0.0/17', '205.251.249.0/24']

/** The lists that AWS keeps in each region, the same for every account. */
export function addAwsPrefixLists(region: Region): void {
  for (const [service, networks] of Object.entries(LISTS)) {
    addList(region, `com.amazonaws.${region.code}.${service}`, networks)
  }
  addList(region, CLOUDFRONT, CLOUDFRONT_NETWORKS)
}

/** The id of the list with the addresses from which CloudFront fetches. */
export function cloudFrontList(region: Region): string {
  return listId(region, CLOUDFRONT)
}

function addList(region: Region, name: string, networks: readonly string[]): void {
  const id = listId(region, name)
  region.prefixLists.push({
    PrefixListId: id,
    PrefixListName: name,
    PrefixListArn: `arn:aws:ec2:${region.code}:aws:prefix-list/${id}`,
    AddressFamily: 'IPv4',
    State: 'create-complete',
    Tags: [],
    OwnerId: 'AWS',
  })
  region.prefixListEntries.set(
    id,
    networks.map((Cidr) => ({ Cidr })),
  )
}

function listId(region: Region, name: string): string {
  return `pl-${seededRandom(`${region.code} ${name}`).hex(8)}`
}
