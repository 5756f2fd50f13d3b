import type { Settings } from '../../model/settings.ts'

/** Something that a run hands on, or keeps: to whom, what it holds, where and for how long. Sentences are for people. */
export interface DataFlow {
  /** A file, or a message. */
  readonly what: string
  /** Who can see it then. */
  readonly to: string
  readonly holds: string
  /** The place, as far as the settings tell. */
  readonly where: string
  readonly kept: string
  /** Whether it happens by these settings. `perhaps`: a step of the workflow or a secret decides, which the settings do not show. */
  readonly happens: 'yes' | 'no' | 'perhaps'
  /** What decides; empty: nothing does, it always happens. */
  readonly by: string
}

const ARTIFACT: Pick<DataFlow, 'to' | 'where' | 'kept' | 'happens' | 'by'> = {
  to: 'whoever may read the repository, where a step uploads the report folder',
  where: 'the disk of the runner, then GitHub',
  kept: 'retention-days of the step that uploads it; 90 days where it says nothing',
  happens: 'perhaps',
  by: 'a step of the workflow that uploads the report folder',
}

/** A file of the report folder: it stays on the runner unless the workflow uploads it. */
export function fileFlow(what: string, holds: string, kept?: string): DataFlow {
  return { what, holds, ...ARTIFACT, ...(kept === undefined ? {} : { kept }) }
}

/** What a job or the next run needs to mask alike, as the end of a list; nothing where the settings have it. */
export function keyOf({ privacyKey }: Pick<Settings, 'privacyKey'>): string {
  return privacyKey === null ? ', and where privacy-key is not set the key of the fingerprints' : ''
}

/** What findings hold. */
export function findingsOf({ attribution }: Pick<Settings, 'attribution'>): string {
  const who = attribution ? ', and who made a change' : ''
  return `findings (accounts, regions, ids and names of resources, evidence such as addresses and ports${who})`
}
