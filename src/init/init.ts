import { UserError } from '../model/errors.ts'
import { writeTogether } from '../files/write-together.ts'
import { startsAtMinuteZero } from '../workflow/cron.ts'
import { enumerate, quote } from '../text/words.ts'
import { type Answers, readAnswers } from './answers.ts'
import type { Given } from './given.ts'
import { existingOf, type Place } from './place.ts'
import { planProject, type Project } from './project.ts'
import { parseBranch, parseRepository } from './repository.ts'

/** What was written. */
export interface Initialised {
  readonly answers: Answers
  readonly project: Project
  /** Of the files, those that were there before. */
  readonly replaced: readonly string[]
  /** What a person should know, as sentences. */
  readonly notes: readonly string[]
}

/** What a clone says of itself, where it is not given. */
export function knownOf({ git }: Place): Given {
  const repository = onGitHub(git?.origin ?? null)
  const branch = asBranch(git?.defaultBranch ?? null)
  return {
    ...(repository === null ? {} : { repository }),
    ...(branch === null ? {} : { branch }),
  }
}

/**
 * Writes workflow, configuration, templates of the roles and a first rule: all, after they were read as a run would read
 * them, or none. Throws a UserError.
 */
export async function initialise(
  place: Place,
  given: Given,
  { force, now }: { readonly force: boolean; readonly now: Date },
): Promise<Initialised> {
  const answers = readAnswers(given)
  const project = planProject(answers, place.folder, place.hasRules, now)
  const replaced = existingOf(place, [...project.files.keys()], { force })
  try {
    await writeTogether(place.folder, project.files)
  } catch (error) {
    throw cannotWrite(error, place.folder)
  }
  return { answers, project, replaced, notes: notesOf(place, answers) }
}

function notesOf({ git, otherScans }: Place, { schedule }: Answers): readonly string[] {
  return [
    ...(git === null
      ? [
          'The folder is in no clone. GitHub runs the workflow once it is in a repository, on the default branch.',
        ]
      : []),
    ...(startsAtMinuteZero(schedule)
      ? ['The schedule has minute 0, when GitHub delays and drops the most: another minute is kept better.']
      : []),
    ...(otherScans.length > 0
      ? [
          `${enumerate(otherScans)} ${otherScans.length === 1 ? 'scans' : 'scan'} already: two scans of the same accounts with the same key would close each other's alerts. Keep one, or set alert-scope.`,
        ]
      : []),
  ]
}

/** `owner/name`; null for a clone from elsewhere. */
function onGitHub(origin: string | null): string | null {
  if (origin === null || !origin.includes('github.com')) return null
  try {
    const { owner, name } = parseRepository(origin, '')
    return `${owner}/${name}`
  } catch {
    return null
  }
}

/** Null for a name that templates do not take. */
function asBranch(name: string | null): string | null {
  try {
    return name === null ? null : parseBranch(name, '')
  } catch {
    return null
  }
}

function cannotWrite(error: unknown, folder: string): unknown {
  const { code } = error as NodeJS.ErrnoException
  if (typeof code !== 'string') return error
  return new UserError(
    `--into: received ${quote(folder)}, where files cannot be written (${code}), expected a folder that can. Nothing was written.`,
  )
}
