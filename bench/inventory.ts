import { AWS_KINDS } from '../src/clouds/aws/kinds.ts'
import { KINDS } from '../src/clouds/clouds.ts'
import { InventoryWriter } from '../src/inventory/writer.ts'
import { fleet } from './fleet.ts'
import { STANDARD } from '../test/support/privacy.ts'

/** In this many resources a scope is written at a time, and no more of them are in memory. */
const PER_SCOPE = 2000

/** Writes an inventory of that many resources, scope by scope. */
export async function writeInventory(path: string, resources: number): Promise<void> {
  const origin = { run: 'bench', at: '2024-05-01T12:00:00Z', internetShare: 1 }
  const writer = await InventoryWriter.create(path, origin, KINDS, STANDARD)
  for (const { scope, resources: read } of fleet(resources, PER_SCOPE)) {
    await writer.write({
      account: { id: scope.account, name: 'prod', partition: 'aws' },
      region: scope.region,
      resources: read,
      complete: [...AWS_KINDS.keys()].map((kind) => ({
        account: scope.account,
        region: scope.region,
        kind,
        count: 0,
      })),
      gaps: [],
    })
  }
  await writer.close()
}
