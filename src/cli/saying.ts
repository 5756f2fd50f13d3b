import type { Outgoing } from '../sensitive/outgoing.ts'
import { print, printJson, tell } from './print.ts'

/** What a command says, past the last look. */
export interface Saying {
  readonly print: (text: string) => void
  readonly tell: (text: string) => void
  readonly json: (value: unknown) => void
  /** Cells of a table. */
  readonly cells: (texts: readonly string[]) => readonly string[]
  /** To be called at the end: what came past the gate is said. */
  readonly end: () => void
}

export function sayingOf(outgoing: Outgoing): Saying {
  const passage = outgoing.to('the output of the command')
  return {
    print: (text) => print(passage.text(text)),
    tell: (text) => tell(passage.text(text)),
    json: (value) => printJson(passage.value(value)),
    cells: (texts) => passage.value(texts),
    end: () => {
      for (const sentence of outgoing.sentences()) tell(`Warning: ${sentence}`)
    },
  }
}
