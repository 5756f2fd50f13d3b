import type { ScannedAccount } from '../../src/model/resource.ts'

/** The company of the tests: two accounts of production, one of development. */
export const PAYMENTS = '111122223333'
export const SHOP = '222233334444'
export const SANDBOX = '333344445555'

const NAMES: Readonly<Record<string, string>> = {
  [PAYMENTS]: 'payments',
  [SHOP]: 'shop',
  [SANDBOX]: 'sandbox',
}

export function environmentOfAccount(id: string): string {
  return id === SANDBOX ? 'development' : 'production'
}

/** The account payments, changed as the test needs; another one of the company by its id. */
export function accountOf(changes: Partial<ScannedAccount> = {}): ScannedAccount {
  const { id = PAYMENTS } = changes
  return { id, name: NAMES[id] ?? id, partition: 'aws', environment: environmentOfAccount(id), ...changes }
}
