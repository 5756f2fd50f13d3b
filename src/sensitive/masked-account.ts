import type { Privacy } from './privacy.ts'

/** What people called an account, and the units that it is in. */
interface Called {
  /** The id where no name is known. */
  readonly name: string
  /** Names from the root down, as in AccountIdentity. */
  readonly unit?: string
}

/** The name where it is not even known which accounts there are. */
const NOBODYS = '*'

/** To be called before anything is written: what accounts and their units are called is hidden wherever it stands. */
export function meetAccounts(accounts: Iterable<Called>, privacy: Pick<Privacy, 'meet'>): void {
  for (const { name, unit = '' } of accounts) {
    const names = [name, ...unit.split('/')].filter((one) => one !== NOBODYS)
    privacy.meet(names.map((one) => ({ id: one, name: one })))
  }
}

/** The account as others may see it. What else is said of it are words of ours, and ids. */
export function maskedAccount<T extends Called>(account: T, privacy: Pick<Privacy, 'text'>): T {
  const { name, unit } = account
  return {
    ...account,
    name: privacy.text(name),
    ...(unit === undefined ? {} : { unit: privacy.text(unit) }),
  }
}
