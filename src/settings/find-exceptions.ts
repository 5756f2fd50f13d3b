import { PROJECT_FILES } from '../workflow/project-files.ts'
import { type Findable, findFile } from './find-file.ts'

/** `cloud_baseline_exceptions.yml`, `cloud-baseline-exception.json`, `cloud-baseline-suppressions.yaml` … */
const NEAR_MISS =
  /^\.?cloud[-_. ]?baseline[-_. ]?(?:exceptions?|exemptions?|suppressions?|waivers?|mute-?list|allow-?list|ignore)\.(?:ya?ml|json)$/i

const EXCEPTIONS: Findable = {
  input: 'exceptions',
  places: [PROJECT_FILES.exceptions, '.github/cloud-baseline-exceptions.yaml'],
  holds: 'all exceptions',
  isMeant: (name) => NEAR_MISS.test(name),
}

/**
 * The absolute path of the exceptions file; null where there is none. Throws a UserError where it is not clear which file
 * is meant: without it what was accepted pages.
 */
export function findExceptions(text: string, workspace: string): string | null {
  return findFile(text, workspace, EXCEPTIONS)
}
