import type { Call } from '../call.ts'
import { type IamState, iamState } from './state.ts'

export function stateOf({ caller }: Call): IamState {
  return caller.account.of(iamState)
}
