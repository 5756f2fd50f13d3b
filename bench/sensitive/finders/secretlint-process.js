/** Lints each line's `content` with secretlint from the folder that it is given, and prints what it found of each. */
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { pathToFileURL } from 'node:url'

const installed = createRequire(join(process.argv[2] ?? '', 'package.json'))
/** @param {string} name */
const load = (name) => import(pathToFileURL(installed.resolve(name)).href)
const { lintSource } = await load('@secretlint/core')
const { creator } = await load('@secretlint/secretlint-rule-preset-recommend')
const config = { rules: [{ id: '@secretlint/secretlint-rule-preset-recommend', rule: creator }] }

for await (const line of createInterface({ input: process.stdin })) {
  const { extension, content } = JSON.parse(line)
  const source = { filePath: `/text.${extension}`, content, ext: `.${extension}`, contentType: 'text' }
  const { messages } = await lintSource({ source, options: { config } })
  const found = messages.map(({ range: [start, end] }) => content.slice(start, end))
  process.stdout.write(`${JSON.stringify(found)}\n`)
}
