import { messageOf } from '../model/errors.ts'
import { NoRegularFile } from './read-regular-file.ts'

/** Why a file could not be read or written, as a clause without its path, which the sentence around it has. */
export function fileReason(error: unknown): string {
  if (error instanceof NoRegularFile) return error.message
  const code = codeOf(error)
  return (code === null ? undefined : REASONS.get(code)) ?? messageOf(error)
}

/** The system's word, such as ENOENT; null where it is no error of the system. */
export function codeOf(error: unknown): string | null {
  if (typeof error !== 'object' || error === null || !('code' in error)) return null
  return typeof error.code === 'string' ? error.code : null
}

const REASONS = new Map([
  ['ENOENT', 'there is no such file (ENOENT)'],
  ['EACCES', 'access was denied (EACCES)'],
  ['EPERM', 'the operation is not permitted (EPERM)'],
  ['ENOTDIR', 'a part of the path is a file, not a folder (ENOTDIR)'],
  ['EROFS', 'the file system is read-only (EROFS)'],
  ['ENOSPC', 'no space is left on the device (ENOSPC)'],
])
