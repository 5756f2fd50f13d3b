import { copyFile, mkdir } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { ROOT, runProgram } from './run-program.ts'

/** Copies what a commit of the work tree as it is would hold, and nothing that git ignores, to the folder. */
export async function checkOut(folder: string): Promise<void> {
  const listing = ['ls-files', '-z', '--cached', '--others', '--exclude-standard', '--deduplicate']
  const removed = await gitPaths(['ls-files', '-z', '--deleted'])
  const kept = (await gitPaths(listing)).filter((path) => !removed.includes(path))
  for (const path of kept) {
    await mkdir(dirname(join(folder, path)), { recursive: true })
    await copyFile(join(ROOT, path), join(folder, path))
  }
}

async function gitPaths(options: readonly string[]): Promise<readonly string[]> {
  const { code, stdout, stderr } = await runProgram('git', options)
  if (code !== 0) throw new Error(`git ${options.join(' ')}: ${stderr}`)
  return stdout.split('\0').filter((path) => path !== '')
}
