import { afterAll, beforeAll } from '@jest/globals'
import { peerPaths } from '../../../scripts/peers.ts'
import { KEYS } from './moto-accounts.ts'
import { type MotoServer, startMoto } from './moto-server.ts'

/** Moto for all tests of a file, empty at first: the SDK finds it, and keys that will do, in the environment. */
export function useMoto(): Pick<MotoServer, 'url'> {
  const kept = { ...process.env }
  let moto: MotoServer | null = null
  beforeAll(async () => {
    moto = await startMoto((await peerPaths()).motoServer)
    Object.assign(process.env, {
      AWS_ENDPOINT_URL: moto.url,
      AWS_ACCESS_KEY_ID: KEYS.accessKeyId,
      AWS_SECRET_ACCESS_KEY: KEYS.secretAccessKey,
      AWS_EC2_METADATA_DISABLED: 'true',
    })
  })
  afterAll(async () => {
    await moto?.stop()
    for (const name of Object.keys(process.env)) if (!(name in kept)) delete process.env[name]
    Object.assign(process.env, kept)
  })
  return {
    get url() {
      if (moto === null) throw new Error('Moto runs only within tests.')
      return moto.url
    },
  }
}
