import { matchesGlob } from 'node:path'
import { UserError } from '../../model/errors.ts'
import { fitsGlob } from '../../text/glob.ts'

/** Node makes a regular expression of a glob, whose time grows with the length of names to this power. */
const MOST_STARS = 3
const MOST_CHARACTERS = 1_000

/**
 * Whether names that lead to a file are what a glob stands for, as Node's `path.matchesGlob` decides it, in a time that
 * does not explode: `*`, `?` and `**` are matched here, and globs with sets and alternatives (`[ab]`, `{a,b}`) by Node
 * as long as they have few stars. Throws a UserError for others.
 */
export function pathGlob(glob: string): (names: readonly string[]) => boolean {
  if (glob.length > MOST_CHARACTERS) throw unusable(glob, 'is longer than 1,000 characters')
  const steps = glob
    .split('/')
    .filter((step, index, all) => step !== '' && step !== '.' && !(step === '**' && all[index - 1] === '**'))
  if (!/[[\]{}()\\!+@]/.test(glob)) return (names) => matchesSteps(steps, names)
  if (steps.some((step) => step.split('*').length - 1 > MOST_STARS))
    throw unusable(glob, `has more than ${MOST_STARS} stars beside sets or alternatives`)
  return (names) => matchesGlob(names.join('/'), glob)
}

function unusable(glob: string, why: string): UserError {
  const shown = glob.length > 100 ? `${glob.slice(0, 100)}…` : glob
  return new UserError(
    `rules: received ${JSON.stringify(shown)}, a glob that ${why}, expected a simpler one.`,
  )
}

/**
 * Goes along the names and keeps which steps they may have reached. `**` stands for any number of names, at the end for
 * at least one.
 */
function matchesSteps(steps: readonly string[], names: readonly string[]): boolean {
  let reached = onward(steps, new Set([0]))
  for (const name of names) {
    const next = new Set<number>()
    for (const at of reached) {
      const step = steps[at]
      if (step === undefined) continue
      if (step === '**') {
        if (!name.startsWith('.')) next.add(at).add(at + 1)
      } else if (matchesName(step, name)) next.add(at + 1)
    }
    reached = onward(steps, next)
  }
  return reached.has(steps.length)
}

function onward(steps: readonly string[], reached: Set<number>): ReadonlySet<number> {
  for (const at of reached) if (steps[at] === '**' && at + 1 < steps.length) reached.add(at + 1)
  return reached
}

/** As in a shell, a name with a dot before it is only meant where the dot is written. */
function matchesName(step: string, name: string): boolean {
  return (!name.startsWith('.') || step.startsWith('.')) && fitsGlob(step, name)
}
