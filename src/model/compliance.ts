/** What a requirement of a framework is, as far as rules decide it. Ids are the framework's, words are ours. */
export interface Requirement {
  /** As the framework numbers it: `5.2`, `A.8.20`, `Art. 32(1)(a)`. */
  readonly id: string
  readonly title: string
  /** Ids of the rules that decide it; empty where it is for people. */
  readonly rules: readonly string[]
  /** Why no API decides it, so that people have to: a sentence. Given where there are no rules, and nowhere else. */
  readonly manual?: string
  /** True where the rules decide only a part of it. Then `note` says which. */
  readonly partial?: true
  /** What the rules cover, or how they differ from the framework's own check. */
  readonly note?: string
}

/** One version of a framework: a file of compliance/. */
export interface Framework {
  /** The file's name without its ending: `cis-aws-foundations-3.0`. */
  readonly id: string
  readonly name: string
  /** One word for a column; the versions of a framework share it. */
  readonly label: string
  readonly version: string
  readonly url: string
  readonly requirements: readonly Requirement[]
}

/**
 * `not-met`: a rule is violated for certain, and no exception accepts it. `met`: every rule was enabled and passed on
 * complete data in every account (of a partial requirement: that part). `met-with-exceptions`: it would be, were it not for
 * violations that exceptions accept. `manual`: no rule decides it. `not-assessed`: anything else.
 */
export type RequirementStatus = 'met' | 'met-with-exceptions' | 'not-met' | 'not-assessed' | 'manual'

/** How a requirement stands against the last run that could assess it. `none`: as it was. */
export type RequirementChange =
  'no-longer-met' | 'no-longer-assessed' | 'now-met-with-exceptions' | 'now-met' | 'none'

export interface AssessedRequirement extends Requirement {
  readonly status: RequirementStatus
  /** Rule × resource that violates, but for what is accepted. The least that there is where a reason is given. */
  readonly violations: number
  /** Rule × resource that violates and that exceptions accept. Absent: none. */
  readonly accepted?: number
  /** What keeps it from being known in full: a text for people, whole sentences. Absent where nothing does. */
  readonly reason?: string
  /** Absent where no earlier run is known that asked the same of the same accounts. */
  readonly change?: RequirementChange
}

/** What a run says about a framework. */
export interface AssessedFramework extends Pick<Framework, 'id' | 'name' | 'version' | 'url'> {
  readonly requirements: readonly AssessedRequirement[]
}
