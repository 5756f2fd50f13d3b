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
      const answer = await untilClosed(terminal, (signal) =>
        text({
          ...terminal,
          signal,
          message: ask,
          ...(initial === undefined ? {} : { initialValue: initial }),
          ...(example === undefined ? {} : { placeholder: example }),
          validate: (value = '') => {
            const fault = check(value.trim())
            return fault === null ? undefined : visible(fault)
          },
        }),
      )
      return answered(answer).trim()
    },
    choice: async ({ ask, options }) =>
      answered(
        await untilClosed(terminal, (signal) =>
          select<string>({
            ...terminal,
            signal,
            message: ask,
            options: options.map((option) => ({ ...option })),
          }),
        ),
      ) as (typeof options)[number]['value'],
  }
}

/**
 * Breaks a question off where nobody reads the terminal any more, as after Ctrl+D on an empty line: the library would wait
 * for ever, and Node end without a word.
 */
async function untilClosed<T>(
  { input }: Terminal,
  question: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  const controller = new AbortController()
  let isAnswered = false
  // An answer closes it as well, and is known a moment later.
  const onPause = (): void => {
    setImmediate(() => {
      if (!isAnswered) controller.abort()
    })
  }
  input.on('pause', onPause).on('end', onPause)
  try {
    return await question(controller.signal)
  } finally {
    isAnswered = true
    input.off('pause', onPause).off('end', onPause)
  }
}

function answered(answer: string | symbol): string {
  if (isCancel(answer)) throw new UserError('init: broken off. Nothing was written.')
  return String(answer)
}
