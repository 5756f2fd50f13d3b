import { OWN_ACTION } from './pinned-actions.ts'

interface Step {
  readonly uses?: unknown
  readonly with?: Readonly<Record<string, string>>
}

/** What a workflow hands to its first step with this action; empty where it has none. @param workflow as YAML is read */
export function scanInputs(workflow: unknown): Readonly<Record<string, string>> {
  const { jobs = {} } = (workflow ?? {}) as {
    readonly jobs?: Readonly<Record<string, { readonly steps?: readonly Step[] }>>
  }
  const steps = Object.values(jobs).flatMap((job) => job.steps ?? [])
  return steps.find(({ uses }) => uses === OWN_ACTION)?.with ?? {}
}
