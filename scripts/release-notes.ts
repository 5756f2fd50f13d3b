/**
 * Prints what CHANGELOG.md tells of a version: `node scripts/release-notes.ts v1.2.3`. Fails where it tells nothing, or
 * where package.json has another version.
 */
import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

/**
 * The text below the heading of a version. Throws an Error, whose message is a sentence, where there is none.
 * @param tag such as v1.2.3
 */
export function releaseNotes(changelog: string, tag: string): string {
  const version = tag.replace(/^v/, '')
  const sections = changelog.split(/^## /m)
  const section = sections.find((text) => text.startsWith(`[${version}] - `))
  if (section === undefined)
    throw new Error(`CHANGELOG.md has no heading "## [${version}] - " with a date behind it.`)
  const notes = section.slice(section.indexOf('\n')).trim()
  if (notes === '') throw new Error(`CHANGELOG.md tells nothing of ${version}.`)
  return notes
}

/**
 * Throws an Error, whose message is a sentence, unless the tag is that of the version in package.json.
 * @param root the repository
 */
export function requireVersion(root: string, tag: string): void {
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string }
  if (tag !== `v${version}`)
    throw new Error(
      `received the tag ${JSON.stringify(tag)}, but the version in package.json is ${version}; expected v${version}.`,
    )
}

function main(tag: string): void {
  const root = dirname(dirname(fileURLToPath(import.meta.url)))
  requireVersion(root, tag)
  process.stdout.write(`${releaseNotes(readFileSync(join(root, 'CHANGELOG.md'), 'utf8'), tag)}\n`)
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  try {
    main(process.argv[2] ?? '')
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
    process.exitCode = 1
  }
}
