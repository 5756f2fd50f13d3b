import { resolve } from 'node:path'
import { UserError } from '../model/errors.ts'
import type { InputPlace } from './input.ts'
import { quote } from './values.ts'

/** Absolute path of the history file; null: none is kept. */
export function parseHistory(text: string, { workspace }: InputPlace): string | null {
  if (text === 'none') return null
  if (text === 'cache' || text.startsWith('branch:')) {
    throw new UserError(`history: received ${quote(text)}, expected none or the path of a file.`)
  }
  return resolve(workspace, text)
}
