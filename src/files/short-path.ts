import { relative } from 'node:path'

/** As people wrote it, since the machine's path means nothing to them: within the workspace from there, else whole. */
export function shortPath(path: string, workspace: string): string {
  const short = relative(workspace, path)
  return short === '' || short.startsWith('..') ? path : short.replaceAll('\\', '/')
}
