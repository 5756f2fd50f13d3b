import { isAbsolute, relative } from 'node:path'
import { statePath } from '../../../drift/state/state-path.ts'
import type { Finding } from '../../../model/finding.ts'
import type { Run } from '../../../model/run.ts'
import type { Settings } from '../../../model/settings.ts'
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
 * exceptions file; what has changed, at the file of what it was accepted as; what a rule of the repository finds, at the
 * rule; all else at the workflow, which is there wherever one runs, and outside of a workflow at the exceptions file. Null
 * where the run knows no such file.
 */
export function placeOf({ settings, links }: Run, { status, finding, rule }: Row): Place | null {
  const exceptions = settings.exceptions === null ? null : relative(settings.workspace, settings.exceptions)
  const exceptionsFile = exceptions !== null && isInside(exceptions) ? exceptions : null
  if (status === 'accepted' && finding.exception !== undefined && exceptionsFile !== null)
    return { file: exceptionsFile, line: finding.exception.place.line }
  const accepted = acceptedFile(settings, finding)
  if (accepted !== null) return { file: accepted, line: 1 }
  if (rule !== null && !rule.place.shipped && isInside(rule.place.file)) return rule.place
  const file = links.workflow ?? exceptionsFile
  return file === null ? null : { file, line: 1 }
}

/** Null of what is no change: there may be no such file. */
function acceptedFile({ acceptedState, workspace }: Settings, finding: Finding): string | null {
  const isKnown = finding.change !== undefined && acceptedState !== null
  const path = isKnown ? statePath(acceptedState, finding, finding.kind) : null
  const file = path === null ? null : relative(workspace, path)
  return file !== null && isInside(file) ? file : null
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
