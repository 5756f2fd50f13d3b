import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { inFolder } from '../../scale/scan.ts'
import type { Finder } from './finder.ts'
import { runPeer } from './run-peer.ts'
import { fileOf, textsOf } from './texts.ts'

interface Leak {
  readonly File: string
  readonly Secret: string
}

/** gitleaks with its own rules, a file for each text; it looks into Base64 by itself. */
export function gitleaks(program: string): Finder {
  return {
    name: 'gitleaks',
    classes: ['credential'],
    find(values) {
      return inFolder(async (folder) => {
        const input = join(folder, 'input')
        const report = join(folder, 'report.json')
        await mkdir(input)
        const texts = textsOf(values)
        for (const [index, text] of texts.entries()) {
          const { extension, content } = fileOf(text)
          await writeFile(join(input, `${index}.${extension}`), content)
        }
        const options = ['--report-format', 'json', '--report-path', report, '--exit-code', '0']
        await runPeer(program, ['dir', input, '--no-banner', ...options])
        const leaks = JSON.parse(await readFile(report, 'utf8')) as readonly Leak[]
        return leaks.map(({ File, Secret }) => ({
          item: texts[Number.parseInt(basename(File), 10)]?.item ?? -1,
          class: 'credential',
          text: Secret,
          confidence: 1,
        }))
      })
    },
  }
}
