import { join } from 'node:path'
import { KINDS } from '../../src/clouds/clouds.ts'
import { Normaliser } from '../../src/drift/normalise/normaliser.ts'
import { AcceptedState } from '../../src/drift/state/accepted-state.ts'
import type { Collected } from '../../src/model/collected.ts'
import type { World } from './support.ts'

export async function accept(_cli: string, world: World): Promise<void> {
  const state = await AcceptedState.open(join(world.workspace, 'accepted'))
  const normaliser = new Normaliser(KINDS, 'withheld')
  const scopes = new Map<string, { resources: unknown[]; complete: unknown[]; gaps: unknown[] }>()
  for (const record of world.inventory()) {
    const { account, region, type } = record as Record<string, string>
    if (account === undefined || region === undefined) continue
    const key = `${account} ${region}`
    const scope = scopes.get(key) ?? { resources: [], complete: [], gaps: [] }
    scopes.set(key, scope)
    if (type === 'resource') scope.resources.push(record)
    if (type === 'complete') scope.complete.push(record)
    if (type === 'gap') scope.gaps.push(record)
  }
  for (const [key, scope] of scopes) {
    const [account = '', region = ''] = key.split(' ')
    const collected = { ...scope, account: { id: account, name: account, partition: 'aws' }, region } as unknown as Collected
    for (const present of normaliser.kindsOf(collected)) {
      if (!present.listed || present.gaps.length > 0) continue
      await state.save({ ...present, at: '2026-11-01T00:00:00Z', by: 'me', reason: 'known' })
    }
  }
}
