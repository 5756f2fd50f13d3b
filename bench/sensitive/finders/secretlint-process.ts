/** Lints each line's `content` with secretlint from the folder that it is given, and prints what it found of each. */
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { pathToFileURL } from 'node:url'

/** As much of @secretlint/core as is used. */
interface Core {
  lintSource(what: object): Promise<{
    readonly messages: readonly { readonly range: readonly [start: number, end: number] }[]
  }>
}

const PRESET = '@secretlint/secretlint-rule-preset-recommend'
const installed = createRequire(join(process.argv[2] ?? '', 'package.json'))
const core = await load<Core>('@secretlint/core')
const { creator } = await load<{ readonly creator: unknown }>(PRESET)
const options = { config: { rules: [{ id: PRESET, rule: creator }] } }

for await (const line of createInterface({ input: process.stdin })) {
  const { extension, content } = JSON.parse(line) as { extension: string; content: string }
  const source = { filePath: `/text.${extension}`, content, ext: `.${extension}`, contentType: 'text' }
  const { messages } = await core.lintSource({ source, options })
  process.stdout.write(`${JSON.stringify(messages.map(({ range }) => content.slice(...range)))}\n`)
}

async function load<T>(name: string): Promise<T> {
  return (await import(pathToFileURL(installed.resolve(name)).href)) as T
}
