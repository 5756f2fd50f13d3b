import { fileURLToPath } from 'node:url'
import type { Finder } from './finder.ts'
import { askPeer } from './run-peer.ts'
import { fileOf, textsOf } from './texts.ts'

const PROCESS = fileURLToPath(new URL('secretlint-process.ts', import.meta.url))

/** secretlint with the rules that it recommends, in a process of its own. */
export function secretlint(folder: string): Finder {
  return {
    name: 'secretlint',
    classes: ['credential'],
    async find(values) {
      const texts = textsOf(values)
      const answers = await askPeer<readonly string[]>(
        process.execPath,
        [PROCESS, folder],
        texts.map((text) => JSON.stringify(fileOf(text))),
      )
      return answers.flatMap((found, index) =>
        found.map((text) => ({
          item: texts[index]?.item ?? -1,
          class: 'credential' as const,
          text,
          confidence: 1,
        })),
      )
    },
  }
}
