import type { CallFailure } from '../client/failure.ts'

/** What follows where service control policies are not known, or not all: results are those of a run that never asked. */
export function controlsNote({ message }: CallFailure): string {
  return `Service control policies that could not be read count as if they denied nothing: ${message}`
}
