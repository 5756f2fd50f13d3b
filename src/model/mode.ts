/** One of the parts into which the accounts of a run are divided: the second of eight is `{ number: 2, of: 8 }`. */
export interface Shard {
  /** From 1 on. */
  readonly number: number
  readonly of: number
}

/**
 * What this job does: the whole run, or one step of a run that is divided over a matrix. `shards`: how many the plan
 * shall make; null: as many as the work takes.
 */
export type Mode =
  | { readonly name: 'run' }
  | { readonly name: 'plan'; readonly shards: number | null }
  | { readonly name: 'collect'; readonly shard: Shard }
  | { readonly name: 'merge' }
  /** What a pull request changes, judged by what the last scan read. */
  | { readonly name: 'preview' }

/** GitHub takes no more jobs in a matrix. */
export const MOST_SHARDS = 256

/** `2/8`, as the input `shard` has it. */
export function shardText({ number, of }: Shard): string {
  return `${number}/${of}`
}

/** `2-of-8`, for names of files and artifacts, which take no slash. */
export function shardName({ number, of }: Shard): string {
  return `${number}-of-${of}`
}

/** Whether the job has the last word of its run: it compares, alerts and reports. */
export function reports({ name }: Mode): boolean {
  return name === 'run' || name === 'merge'
}
