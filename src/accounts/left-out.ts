import { LEFT_OUT_REASONS, type LeftOutAccount } from '../model/left-out.ts'

/** `1 excluded, 2 suspended`. */
export function leftOutWords(accounts: readonly LeftOutAccount[]): string {
  return LEFT_OUT_REASONS.flatMap((reason) => {
    const number = accounts.filter(({ why }) => why === reason).length
    return number === 0 ? [] : [`${number.toLocaleString('en-US')} ${reason.replace('-', ' ')}`]
  }).join(', ')
}
