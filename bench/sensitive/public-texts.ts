import { fileURLToPath } from 'node:url'
import { runPeer } from './finders/run-peer.ts'
import type { Ordinary } from './ordinary.ts'

const PROCESS = fileURLToPath(new URL('public_texts.py', import.meta.url))

export interface PublicText extends Ordinary {
  /** AWS's managed policies, public images and types of instances, or examples of the documentation. */
  readonly source: 'policies' | 'images' | 'documentation'
}

/** Public texts of AWS: what moto and botocore have of its policies, images and documentation. */
export async function publicTexts(python: string): Promise<readonly PublicText[]> {
  const printed = await runPeer(python, [PROCESS])
  return printed
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as PublicText)
}
