/**
 * Writes build/package/, what is published to npm: `node scripts/package.ts`, after dist/ is built. A package of its own,
 * since this repository's is for those who work on it: private, with scripts, and with dependencies that dist/ holds
 * already. With a tag (`node scripts/package.ts v1.2.3`) it fails where package.json has another version.
 */
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { requireVersion } from './release-notes.ts'

/** The fields of package.json that hold for the published package, too. */
const SAME = [
  'name',
  'version',
  'description',
  'license',
  'homepage',
  'repository',
  'bugs',
  'type',
  'engines',
  'bin',
  'optionalDependencies',
] as const

/** What any Node can start, the program, and the schemas that editors ask for; npm adds README, LICENSE and the manifest. */
const FILES = ['bin/cloud-baseline.js', 'bin/node-24.js', 'dist', 'schema', 'CHANGELOG.md']
/** Pages that are read beside the program, where their relative links would lead nowhere. */
const PAGES = ['README.md', 'CHANGELOG.md']

export interface PackageManifest extends Readonly<Record<(typeof SAME)[number], unknown>> {
  readonly version: string
  readonly homepage: string
}

/**
 * Writes the package into a folder, which is emptied before.
 * @param root the repository, with dist/ built
 */
export function writePackage(root: string, folder: string): void {
  const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as PackageManifest
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  for (const file of [...FILES, 'LICENSE']) cpSync(join(root, file), join(folder, file), { recursive: true })
  for (const page of PAGES)
    writeFileSync(join(folder, page), withAddresses(readFileSync(join(root, page), 'utf8'), manifest))
  const written = { ...Object.fromEntries(SAME.map((field) => [field, manifest[field]])), files: FILES }
  writeFileSync(join(folder, 'package.json'), `${JSON.stringify(written, null, 2)}\n`)
}

/** A page whose links to files of the repository are addresses, of this very version. */
export function withAddresses(
  page: string,
  { homepage, version }: Pick<PackageManifest, 'homepage' | 'version'>,
): string {
  return page.replaceAll(/(!?)(\[[^\]]*\])\((?![a-z]+:|#)([^)\s]+)\)/g, (_, image, words, path) => {
    // What `raw` serves is the picture; `blob` is the page around it.
    const view = image === '!' ? 'raw' : 'blob'
    return `${image}${words}(${homepage}/${view}/v${version}/${path})`
  })
}

function main(tag: string | undefined): void {
  const root = dirname(dirname(fileURLToPath(import.meta.url)))
  if (tag !== undefined) requireVersion(root, tag)
  writePackage(root, join(root, 'build/package'))
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  try {
    main(process.argv[2])
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
    process.exitCode = 1
  }
}
