import { UserError } from '../model/errors.ts'
import { type Mode, MOST_SHARDS, type Shard } from '../model/mode.ts'
import { parseInteger, quote } from './values.ts'

export const MODES = ['run', 'plan', 'collect', 'merge'] as const

/** What this job does, from the inputs `mode` and `shard`, of which neither says everything by itself. */
export function modeOf(name: Mode['name'], shard: string): Mode {
  if (name === 'collect') return { name, shard: parseShard(shard) }
  if (name === 'plan')
    return { name, shards: shard === '' ? null : parseInteger('shard', shard, 1, MOST_SHARDS) }
  if (shard === '') return { name }
  throw new UserError(
    `shard: received ${quote(shard)} with mode ${name}, expected nothing; it is for the modes plan and collect.`,
  )
}

function parseShard(text: string): Shard {
  const expected = 'expected a shard of the plan such as 2/8'
  if (text === '') throw new UserError(`shard: received nothing with mode collect, ${expected}.`)
  const [, number = Number.NaN, of = Number.NaN] = (/^(\d{1,9})\/(\d{1,9})$/.exec(text) ?? []).map(Number)
  if (of > MOST_SHARDS) {
    throw new UserError(`shard: received ${quote(text)}, ${expected}: a plan has at most ${MOST_SHARDS}.`)
  }
  if (number >= 1 && number <= of) return { number, of }
  const counted = of >= 1 ? `: they are counted from 1 to ${of}` : ''
  throw new UserError(`shard: received ${quote(text)}, ${expected}${counted}.`)
}
