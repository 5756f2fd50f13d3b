/**
 * Makes dist/: TypeScript's compiler writes build/, ncc bundles it twice (the Action and the CLI), and the rule packs
 * go beside the bundle, which is all that a runner downloads. Always from the repository's root: ncc's module ids
 * depend on the working directory, and the result has to be the same everywhere.
 */
import { spawnSync } from 'node:child_process'
import { chmodSync, cpSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
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
run('ncc', 'build', 'build/src/index.js', '-o', 'dist', '-C', '--license', 'licenses.txt')
run('ncc', 'build', 'build/src/cli.js', '-o', 'dist/cli', '-C')
cpSync(join(root, 'rules'), join(root, 'dist', 'rules'), { recursive: true })

const cli = join(root, 'dist', 'cli', 'index.js')
const shebang = '#!/usr/bin/env node\n'
const code = readFileSync(cli, 'utf8')
if (!code.startsWith(shebang)) writeFileSync(cli, shebang + code)
chmodSync(cli, 0o755)
for (const file of ['dist/index.js', 'dist/cli/index.js', 'dist/package.json']) {
  if (!existsSync(join(root, file))) throw new Error(`The build did not write ${file}.`)
}
