import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** Variable → file of each command file; they must exist before the step starts. */
const FILES = {
  GITHUB_OUTPUT: 'set_output',
  GITHUB_STEP_SUMMARY: 'step_summary',
  GITHUB_STATE: 'save_state',
  GITHUB_ENV: 'set_env',
  GITHUB_PATH: 'add_path',
} as const

type FileVariable = keyof typeof FILES

/** Creates the empty files below the folder; returns the variables that name them. */
export function createCommandFiles(folder: string): Record<FileVariable, string> {
  const home = join(folder, '_runner_file_commands')
  mkdirSync(home, { recursive: true })
  const create = (variable: FileVariable): string => {
    const path = join(home, `${FILES[variable]}_6f1c2a`)
    writeFileSync(path, '')
    return path
  }
  return {
    GITHUB_OUTPUT: create('GITHUB_OUTPUT'),
    GITHUB_STEP_SUMMARY: create('GITHUB_STEP_SUMMARY'),
    GITHUB_STATE: create('GITHUB_STATE'),
    GITHUB_ENV: create('GITHUB_ENV'),
    GITHUB_PATH: create('GITHUB_PATH'),
  }
}

/** Reads `name=value` and `name<<DELIMITER` as the runner does; throws with the runner's words. */
export function parseKeyValues(text: string): Record<string, string> {
  const values: Record<string, string> = {}
  const lines = text.split(/\r?\n/)
  for (let index = 0; index < lines.length; index += 1) {
    const line = lines[index] ?? ''
    if (line === '') continue
    const equals = line.indexOf('=')
    const heredoc = line.indexOf('<<')
    if (heredoc >= 0 && (equals < 0 || heredoc < equals)) {
      const [name, delimiter] = [line.slice(0, heredoc), line.slice(heredoc + 2)]
      const end = lines.indexOf(delimiter, index + 1)
      if (name === '' || delimiter === '') {
        throw new Error(`Invalid format '${line}'. Name must not be empty and delimiter must not be empty`)
      }
      if (end < 0) throw new Error(`Invalid value. Matching delimiter not found '${delimiter}'`)
      values[name] = lines.slice(index + 1, end).join('\n')
      index = end
    } else if (equals > 0) {
      values[line.slice(0, equals)] = line.slice(equals + 1)
    } else {
      throw new Error(`Invalid format '${line}'`)
    }
  }
  return values
}

/** 1 MiB (FileCommandManager.cs): one byte more and GitHub throws the whole summary away. */
export const MOST_SUMMARY_BYTES = 1_048_576

export function readCommandFile(path: string): { readonly text: string; readonly bytes: number } {
  const bytes = readFileSync(path)
  return { text: bytes.toString('utf8'), bytes: bytes.length }
}
