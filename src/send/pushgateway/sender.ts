import type { Address } from '../../model/settings.ts'
import { type Attempt, waitOf } from '../../net/attempt.ts'
import type { Answer } from '../../net/post.ts'
import { under } from '../address-field.ts'
import { basicAuthorization } from '../login-field.ts'
import { oneLine, refusalOf } from '../refusal.ts'
import type { Origin, Parcel, Sender } from '../sender.ts'
import { groupPath } from './group-path.ts'

/** One request is all that is sent. */
const PER_MINUTE = 60

/**
 * Prometheus's Pushgateway (github.com/prometheus/pushgateway, README): a PUT replaces all that earlier runs put under the same
 * group, so that a number that is not known any more is gone.
 */
export const pushgateway: Sender = {
  noun: 'number',
  perMinute: PER_MINUTE,
  pack: async function* (goods, address, origin) {
    yield parcelOf([...(await goods.text())].join(''), address, origin)
  },
}

function parcelOf(text: string, { url, login, job }: Address, { repository, scope }: Origin): Parcel {
  const size = text.split('\n').filter((line) => line !== '' && !line.startsWith('#')).length
  const group = [
    ['job', job ?? ''],
    ...(repository === null ? [] : [['repository', repository] as const]),
    ...(scope === '' ? [] : [['scan', scope] as const]),
  ] as const
  return {
    size,
    open: size,
    lines: [],
    refused: [],
    request: () => ({
      method: 'PUT',
      url: under(url ?? '', groupPath(group)),
      body: text,
      headers: { 'Content-Type': 'text/plain; version=0.0.4; charset=utf-8', ...basicAuthorization(login) },
    }),
    judge,
  }
}

/** The gateway answers 200 once it has checked the numbers, and 202 where it does not check them. */
function judge(answer: Answer, now: number): Attempt {
  const { status, body } = answer
  const again = (error: string): Attempt => ({ kind: 'again', status, error, wait: waitOf(answer, now) })
  // It says nothing beside it; a sign-in page does.
  if (status === 200 || status === 202) {
    return body.trim() === '' ? { kind: 'accepted', status } : again('the answer is not the gateway’s')
  }
  if (status === 429) return again('too many requests')
  if (status === 408 || status >= 500) return again('the gateway is in trouble')
  if (status >= 200 && status < 300) return again('the answer is not the gateway’s')
  if (status === 400) return { kind: 'refused', status, error: oneLine(body) }
  return { kind: 'refused', status, error: refusalOf(answer, null, 'url and login-from'), stops: true }
}
