import { join } from 'node:path'
import { ROOT } from './run-program.ts'

/**
 * The actions of others that the workflow uses, as `owner/repository@ref`, and the folders that stand in for them.
 * Without actions/checkout, in whose place act copies the repository by itself.
 */
export function standInsFor(workflow: string): Record<string, string> {
  const used = [...workflow.matchAll(/uses: ([\w-]+\/([\w-]+))\S*@(\S+)/g)]
  const folders = used.map(([, action = '', name = '', ref = '']) => [
    `${action}@${ref}`,
    join(ROOT, 'test/interop/actions', name),
  ])
  return Object.fromEntries(
    folders.filter(([action = '']) => !action.startsWith('actions/checkout@')),
  ) as Record<string, string>
}
