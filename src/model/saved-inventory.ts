/** An inventory that a run evaluated in place of what it would have read. */
export interface SavedInventory {
  /** Its path, relative to the workspace where it lies there. */
  readonly file: string
  /** Id of the run that collected it. */
  readonly run: string
  /** ISO time, UTC: when that run began, which is the time that its rules asked about. */
  readonly at: string
  /** The version of Cloud Baseline that wrote it. */
  readonly version: string
}
