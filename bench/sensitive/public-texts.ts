import { fileURLToPath } from 'node:url'
import { runPeer } from './finders/run-peer.ts'
import type { Ordinary } from './ordinary.ts'

const PROCESS = fileURLToPath(new URL('public_texts.py', import.meta.url))

/** Public texts of AWS: what moto and botocore have of its policies, images and documentation. */
export async function publicTexts(python: string): Promise<readonly Ordinary[]> {
  const printed = await runPeer(python, [PROCESS])
  return printed
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Ordinary)
}
