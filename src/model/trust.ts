import type { Controls } from './controls.ts'

/** What a run knows of the organisation whose accounts it reads. */
export interface KnownOrganisation {
  /** Undefined: AWS did not say. */
  readonly id: string | undefined
  /** All its accounts, also those that are not read. */
  readonly members: ReadonlySet<string>
  /** Absent: nothing asks for them, or they are not known. */
  readonly controls?: Controls
}

/** Who is not a stranger to an account, besides itself. */
export interface Trust {
  /** Ids of accounts and of organisations (`o-…`) that the user trusts. */
  readonly trusted: ReadonlySet<string>
  /** The organisation that the account is in; undefined: none, or it is not known. */
  readonly organisation: string | undefined
  /** The accounts of that organisation, as far as this run knows them. */
  readonly members: ReadonlySet<string>
}

export const NOBODY_TRUSTED: Trust = { trusted: new Set(), organisation: undefined, members: new Set() }
