import { LEFT_OUT_REASONS, type LeftOutAccount } from '../model/left-out.ts'
import { withCommas } from '../text/words.ts'

/** `1 excluded, 2 suspended`. */
export function leftOutWords(accounts: readonly LeftOutAccount[]): string {
  return LEFT_OUT_REASONS.flatMap((reason) => {
    const number = accounts.filter(({ why }) => why === reason).length
    return number === 0 ? [] : [`${withCommas(number)} ${reason.replace('-', ' ')}`]
  }).join(', ')
}
