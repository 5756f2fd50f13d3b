import type { Readable, Writable } from 'node:stream'
import { isCancel, select, text } from '@clack/prompts'
import type { Asking } from '../model/asking.ts'
import { UserError } from '../model/errors.ts'
import { visible } from '../text/visible.ts'

interface Terminal {
  readonly input: Readable
  readonly output: Writable
}

/** Questions in a terminal. */
export function terminalAsking(terminal: Terminal): Asking {
  return {
    text: async ({ ask, initial, example, check }) => {
      const answer = await text({
        ...terminal,
        message: ask,
        ...(initial === undefined ? {} : { initialValue: initial }),
        ...(example === undefined ? {} : { placeholder: example }),
        validate: (value = '') => {
          const fault = check(value.trim())
          return fault === null ? undefined : visible(fault)
        },
      })
      return answered(answer).trim()
    },
    choice: async ({ ask, options }) =>
      answered(
        await select<string>({
          ...terminal,
          message: ask,
          options: options.map((option) => ({ ...option })),
        }),
      ) as (typeof options)[number]['value'],
  }
}

function answered(answer: string | symbol): string {
  if (isCancel(answer)) throw new UserError('init: broken off. Nothing was written.')
  return String(answer)
}
