import { resolve } from 'node:path'
import { UserError } from '../model/errors.ts'
import type { HistorySetting } from '../model/settings.ts'
import type { InputPlace } from './input.ts'
import { quote } from './values.ts'

/** What comes before the name of a branch. */
export const BRANCH = 'branch:'

/** `none`, `cache`, `branch:NAME` or the path of a file. */
export function parseHistory(text: string, { workspace }: InputPlace): HistorySetting {
  if (text === 'none') return { store: 'none' }
  if (text === 'cache') return { store: 'cache' }
  if (!text.startsWith(BRANCH)) return { store: 'file', path: resolve(workspace, text) }
  const name = text.slice(BRANCH.length)
  if (isBranchName(name)) return { store: 'branch', name }
  throw new UserError(
    `history: received ${quote(text)}, expected branch: and the name of a branch, such as branch:cloud-baseline-history.`,
  )
}

/** What git takes for a branch (git check-ref-format), as far as it can be read in a sentence of a log. */
function isBranchName(name: string): boolean {
  return (
    /^[\w][\w./+-]{0,199}$/.test(name) &&
    !name.includes('..') &&
    !name.startsWith('refs/') &&
    name.split('/').every((part) => part !== '' && !part.startsWith('.') && !/\.(?:lock)?$/.test(part))
  )
}
