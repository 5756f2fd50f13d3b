import { WHOLE_RESOURCE } from '../../model/rule.ts'
import { fitsGlob } from '../../text/glob.ts'

/**
 * Whether a path of a changed attribute (see AttributeChange) is one of those that a rule is about; of none, any is. Takes
 * time in proportion to globs × path, whatever they are.
 */
export function pathTest(globs: readonly string[]): (path: string) => boolean {
  if (globs.length === 0) return () => true
  const all = globs.map((glob) => (glob === WHOLE_RESOURCE ? [] : stepsOf(glob)))
  return (path) => {
    const names = path === '' ? [] : path.split('/')
    return all.some((steps) => (steps.length === 0 ? names.length === 0 : fits(steps, names)))
  }
}

/** The property at the start of a glob, or null where a star stands there, or it is the resource as a whole. */
export function propertyOf(glob: string): string | null {
  const [first = ''] = glob.split('/')
  return glob === WHOLE_RESOURCE || /[*?]/.test(first) ? null : first
}

function stepsOf(glob: string): readonly string[] {
  return glob.split('/').filter((step, index, all) => step !== '**' || all[index - 1] !== '**')
}

/** Goes along the names and keeps which steps they may have reached. The resource as a whole has no names, and fits nothing. */
function fits(steps: readonly string[], names: readonly string[]): boolean {
  if (names.length === 0) return false
  let reached = onward(steps, new Set([0]))
  for (const name of names) {
    const next = new Set<number>()
    for (const at of reached) {
      const step = steps[at]
      if (step === '**') next.add(at).add(at + 1)
      else if (step !== undefined && fitsGlob(step, name)) next.add(at + 1)
    }
    reached = onward(steps, next)
  }
  return reached.has(steps.length)
}

function onward(steps: readonly string[], reached: Set<number>): ReadonlySet<number> {
  for (const at of reached) if (steps[at] === '**') reached.add(at + 1)
  return reached
}
