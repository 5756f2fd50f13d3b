import { cpSync, existsSync, lstatSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import type { CollectRequest } from '../clouds/cloud.ts'
import { policyRequest } from '../run/policy-request.ts'
import { INPUT_NAMES, type InputName } from '../settings/inputs.ts'
import { readSettings } from '../settings/read-settings.ts'
import { readYamlValue } from '../text/yaml.ts'
import { PROJECT_FILES } from '../workflow/project-files.ts'
import { scanInputs } from '../workflow/scan-inputs.ts'

export interface CheckedProject {
  /** What is read, as the policies for it need it. */
  readonly request: CollectRequest
  /** How many are checked, those of one's own among them. */
  readonly rules: number
  readonly examples: number
}

/** What a run reads of the project beside the configuration. */
const READ = [
  PROJECT_FILES.rules,
  PROJECT_FILES.exceptions,
  PROJECT_FILES.exceptions.replace(/yml$/, 'yaml'),
] as const

/**
 * Reads the files as a run would, in a folder of their own: with the rules and exceptions that the project has already.
 * Throws a UserError for what is wrong with them, before anything is written.
 * @param files texts by path relative to the project
 */
export function checkProject(files: ReadonlyMap<string, string>, project: string, now: Date): CheckedProject {
  const folder = mkdtempSync(join(tmpdir(), 'cloud-baseline-init-'))
  try {
    for (const name of READ) copyPlain(join(project, name), join(folder, name))
    for (const [name, text] of files) {
      mkdirSync(dirname(join(folder, name)), { recursive: true })
      writeFileSync(join(folder, name), text)
    }
    const inputs = inputsOf(files.get(PROJECT_FILES.workflow) ?? '')
    const settings = readSettings((name) => inputs[name] ?? '', folder)
    const { request, loaded } = policyRequest(settings, now)
    const examples = loaded.rules.reduce((sum, { rule }) => sum + (rule.change ?? rule).examples.length, 0)
    return { request, rules: loaded.rules.length, examples }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Files and folders; links may lead anywhere, and a run refuses those that lead out. */
function copyPlain(from: string, to: string): void {
  if (!existsSync(from)) return
  cpSync(from, to, {
    recursive: true,
    filter: (path) => {
      const found = lstatSync(path)
      return found.isDirectory() || found.isFile()
    },
  })
}

/** What the workflow hands to the scan. A run without it sends nothing, so that no secret need be there. */
function inputsOf(workflow: string): Readonly<Partial<Record<InputName, string>>> {
  const given = scanInputs(readYamlValue(workflow))
  const unknown = Object.keys(given).filter((name) => !INPUT_NAMES.some((one) => one === name))
  if (unknown.length > 0)
    throw new Error(`the workflow gives inputs that there are not: ${unknown.join(', ')}`)
  return { ...given, 'pagerduty-routing-key': '', 'dry-run': 'true' }
}
