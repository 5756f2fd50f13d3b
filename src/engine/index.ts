import { nodeProblem } from '../host/node-version.ts'

/**
 * The doors of the bundle. The Action and the CLI share one, so that what they have in common is packaged once; what
 * only one of them needs is loaded when it is entered.
 */
export async function enterAction(): Promise<void> {
  const { runAction } = await import('../host/action.ts')
  await runAction(process.env)
}

export async function enterCli(): Promise<void> {
  const problem = nodeProblem(process.versions.node)
  if (problem !== null) {
    process.stderr.write(`${problem}\n`)
    process.exitCode = 2
    return
  }
  const { runProgram } = await import('../cli/program.ts')
  await runProgram()
}
