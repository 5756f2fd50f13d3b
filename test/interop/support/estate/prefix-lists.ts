import { CreateManagedPrefixListCommand, type EC2Client } from '@aws-sdk/client-ec2'
import { ALL_BUT_PRIVATE } from './cidrs.ts'
import { given, named } from './made.ts'

/** Customer-managed prefix lists by name. */
const LISTS: Readonly<Record<string, readonly string[]>> = {
  'two-halves': ['0.0.0.0/1', '128.0.0.0/1'],
  'lower-half': ['0.0.0.0/1'],
  'all-but-private': ALL_BUT_PRIVATE,
  offices: ['198.51.100.0/24', '203.0.113.7/32'],
  clouds: ['3.0.0.0/8', '52.94.0.0/15'],
  'all-ipv6': ['2000::/4', '3000::/4'],
  'some-ipv6': ['2001:db8::/32', '2a00:1450::/32'],
}

/** Makes them. Ids by name. */
export async function createPrefixLists(ec2: EC2Client): Promise<ReadonlyMap<string, string>> {
  const ids = new Map<string, string>()
  for (const [name, cidrs] of Object.entries(LISTS)) {
    const { PrefixList } = await ec2.send(
      new CreateManagedPrefixListCommand({
        PrefixListName: name,
        AddressFamily: name.endsWith('ipv6') ? 'IPv6' : 'IPv4',
        MaxEntries: 40,
        Entries: cidrs.map((Cidr) => ({ Cidr })),
        TagSpecifications: name === 'offices' ? [] : named('prefix-list', name),
      }),
    )
    ids.set(name, given(PrefixList?.PrefixListId))
  }
  return ids
}
