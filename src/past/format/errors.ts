/** Says what is wrong with a history, as a clause. */
export class DamagedHistoryError extends Error {
  override readonly name = 'DamagedHistoryError'
}

/** A later version of Cloud Baseline wrote it: it is not read, and not replaced. */
export class NewerHistoryError extends Error {
  override readonly name = 'NewerHistoryError'

  constructor(schema: number) {
    super(`a later version of Cloud Baseline wrote it (schema ${schema})`)
  }
}
