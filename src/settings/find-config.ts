import { PROJECT_FILES } from '../workflow/project-files.ts'
import { type Findable, findFile } from './find-file.ts'

/** `cloud_baseline.yml`, `CloudBaseline.yaml`, `cloud-baseline-config.yml`, `cloud-baseline.json` …; not the workflow. */
const NEAR_MISS =
  /^\.?cloud[-_. ]?baseline(?<config>[-_. ]?(?:config|configuration|settings))?\.(?:ya?ml|json)$/i

const CONFIG: Findable = {
  input: 'config',
  places: [PROJECT_FILES.config, '.github/cloud-baseline.yaml'],
  holds: 'all settings',
  isMeant(name, folder) {
    const found = NEAR_MISS.exec(name)
    return found !== null && (folder !== '.github/workflows' || found.groups?.['config'] !== undefined)
  },
}

/**
 * The absolute path of the configuration; null where there is none. Throws a UserError where it is not clear which
 * file is meant: without it nothing is production and nothing pages.
 */
export function findConfig(text: string, workspace: string): string | null {
  return findFile(text, workspace, CONFIG)
}
