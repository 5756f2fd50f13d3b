import { UserError } from '../model/errors.ts'
import { type Mode, MOST_SHARDS, type Shard } from '../model/mode.ts'
import { parseInteger, quote } from './values.ts'

export const MODES = ['run', 'plan', 'collect', 'merge', 'preview'] as const

/**
 * What the input `mode` means in this place: on a pull request, unless it says otherwise, what that changes. Throws a UserError
 * for `pull_request_target`, where files that anybody proposes could be read with the repository's secrets at hand: the
 * configuration file may name any of them and any address to send to.
 * @param environment the runner's; null in a terminal
 */
export function modeNameIn(environment: NodeJS.ProcessEnv | null, given: Mode['name'] | null): Mode['name'] {
  const event = environment?.['GITHUB_EVENT_NAME']
  if (event === 'pull_request_target') {
    throw new UserError(
      'on: received pull_request_target, expected pull_request: this event gives the secrets of the repository to a job that may read ' +
        'rules and settings which anybody can propose. See docs/pull-requests.md.',
    )
  }
  if (given === 'preview' && event !== 'pull_request') {
    const where = environment === null ? 'in a terminal' : `on the event ${quote(event ?? '')}`
    throw new UserError(
      `mode: received "preview" ${where}, expected a workflow on pull_request: it says what a pull request changes.`,
    )
  }
  return given ?? (event === 'pull_request' ? 'preview' : 'run')
}

/** Whether a job is to preview a pull request, also where its settings do not load. @param given the input `mode` as it is */
export function isPreviewIn(environment: NodeJS.ProcessEnv, given: string): boolean {
  return environment['GITHUB_EVENT_NAME'] === 'pull_request' && ['', 'preview'].includes(given.trim())
}

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
