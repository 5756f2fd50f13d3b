/**
 * Makes dist/: TypeScript's compiler writes build/, ncc bundles its engine, and beside that go the two entries, which
 * are nothing but a call, the rule packs and the compliance mappings. That is all that a runner downloads. Always from
 * the repository's root: ncc's module ids depend on the working directory, and the result has to be the same everywhere.
 */
import { spawnSync } from 'node:child_process'
import { chmodSync, cpSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = dirname(dirname(fileURLToPath(import.meta.url)))

/** Quiet unless it fails: the compiler writes its errors to standard output. */
function run(command: string, ...args: string[]): void {
  const { status, stdout, stderr } = spawnSync(join(root, 'node_modules', '.bin', command), args, {
    cwd: root,
    encoding: 'utf8',
  })
  if (status === 0) return
  process.stderr.write(`${stdout}${stderr}`)
  throw new Error(`${command} ${args.join(' ')} failed.`)
}

// ncc does not delete what an earlier build left behind.
for (const folder of ['build', 'dist']) rmSync(join(root, folder), { recursive: true, force: true })
run('tsc', '-p', 'tsconfig.build.json')
cpSync(join(root, 'src/report/formats/html/browser'), join(root, 'build/src/report/formats/html/browser'), {
  recursive: true,
})
run('ncc', 'build', 'build/src/engine/index.js', '-o', 'dist/engine', '-C', '--license', 'licenses.txt')
const parts = [
  ['build/src/index.js', 'dist/index.js'],
  ['build/src/cli/index.js', 'dist/cli/index.js'],
  ['dist/engine/package.json', 'dist/package.json'],
  ['rules', 'dist/rules'],
  ['compliance', 'dist/compliance'],
] as const
for (const [from, to] of parts) cpSync(join(root, from), join(root, to), { recursive: true })
chmodSync(join(root, 'dist/cli/index.js'), 0o755)
