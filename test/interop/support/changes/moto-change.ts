import type { Connection } from '../account/connection.ts'

/** Something on moto that somebody may change, and change back. */
export interface Made {
  /** As findings have it. */
  readonly id: string
  readonly change: () => Promise<unknown>
  readonly undo: () => Promise<unknown>
}

/** A change that one rule is about, made with AWS's SDK. */
export interface MotoChange {
  readonly rule: string
  /** The finding belongs to the account as a whole. */
  readonly global?: true
  /** There is one of it: it has no twin. */
  readonly single?: true
  /** Makes what somebody accepts, called so. Asked again for a twin, which nobody changes. */
  readonly make: (place: Connection, name: string) => Promise<Made>
}

/** The account of a reader who has nothing to do with it. */
export const STRANGER = 'arn:aws:iam::999988887777:root'

export function allow(action: string, principal: unknown, resource = '*'): string {
  const statement = { Sid: 'Use', Effect: 'Allow', Principal: principal, Action: action, Resource: resource }
  return JSON.stringify({ Version: '2012-10-17', Statement: [statement] })
}

/** The value, which moto always answers. */
export function told<T>(value: T | undefined, what: string): T {
  if (value === undefined) throw new Error(`moto told nothing of ${what}.`)
  return value
}
