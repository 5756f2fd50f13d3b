import { statSync } from 'node:fs'
import { resolve } from 'node:path'
import { UserError } from '../model/errors.ts'
import type { InputPlace } from './input.ts'
import { quote } from './values.ts'

/**
 * Absolute path of the folder with the accepted state; null: none is given. One that is named and not there is refused:
 * without it no change would be looked at, and nobody would notice.
 */
export function parseAcceptedState(text: string, { name, workspace }: InputPlace): string | null {
  if (text === '') return null
  const folder = resolve(workspace, text)
  if (statSync(folder, { throwIfNoEntry: false })?.isDirectory() === true) return folder
  throw new UserError(
    `${name}: received ${quote(text)}, expected a folder that is there. Check the repository out before this step. Before anything is accepted, commit the folder with some file in it, since git keeps no empty folder.`,
  )
}
