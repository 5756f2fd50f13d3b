import { isAbsolute, relative } from 'node:path'
import type { Run } from '../../../model/run.ts'
import type { Row } from '../../rows.ts'

/** A line of a file of the user's repository. */
interface Place {
  /** Relative to the workspace. */
  readonly file: string
  /** 1-based. */
  readonly line: number
}

/**
 * Where code scanning shows a finding, which has to be in the user's repository: what is accepted, at the entry of the
 * exceptions file; what a rule of the repository finds, at the rule; all else at the workflow, which is there
 * wherever one runs, and outside of a workflow at the exceptions file. Null where the run knows no such file.
 */
export function placeOf({ settings, links }: Run, { status, finding, rule }: Row): Place | null {
  const exceptions = settings.exceptions === null ? null : relative(settings.workspace, settings.exceptions)
  const exceptionsFile = exceptions !== null && isInside(exceptions) ? exceptions : null
  if (status === 'accepted' && finding.exception !== undefined && exceptionsFile !== null)
    return { file: exceptionsFile, line: finding.exception.place.line }
  if (rule !== null && !rule.place.shipped && isInside(rule.place.file)) return rule.place
  const file = links.workflow ?? exceptionsFile
  return file === null ? null : { file, line: 1 }
}

function isInside(file: string): boolean {
  return !isAbsolute(file) && !/^\.\.(?:[/\\]|$)/.test(file)
}

/** As SARIF has it: percent-encoded, relative to what the upload takes for the repository. */
export function physicalLocation({ file, line }: Place): object {
  const uri = file.split(/[/\\]/).map((part) => encodeURIComponent(part.toWellFormed()))
  return {
    artifactLocation: { uri: uri.join('/'), uriBaseId: '%SRCROOT%' },
    region: { startLine: line },
  }
}
