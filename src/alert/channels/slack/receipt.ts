import { limitCodePoints } from '../../../text/limit.ts'
import type { Receipt } from '../../../net/attempt.ts'
import type { Answer } from '../../../net/post.ts'

/** So much of a body that is not what it should be is shown. */
const SHOWN = 200

/** What Slack's error words mean for whoever set it up (docs.slack.dev, "Sending messages using incoming webhooks"). */
const REASONS = new Map([
  ['invalid_payload', 'Slack cannot read the message'],
  ['invalid_blocks', 'Slack cannot read the message'],
  ['no_text', 'Slack cannot read the message'],
  ['action_prohibited', 'an administrator does not allow it'],
  ['posting_to_general_channel_denied', 'an administrator does not allow it'],
  ['channel_is_archived', 'the channel is archived'],
  ['channel_not_found', 'the channel is gone'],
  ['no_service', 'the webhook is removed or switched off'],
  ['no_active_hooks', 'the webhook is removed or switched off'],
  ['invalid_token', 'the address is wrong'],
  ['no_team', 'the workspace is gone'],
  ['team_disabled', 'the workspace is switched off'],
  ['user_not_found', 'the user is gone'],
])

/** Slack says 200 with `ok`. Anything else did not come from it. */
export function slackReceipt(setting: string): Receipt {
  return {
    accepts: (status) => status === 200,
    fault: (body) => (body.trim() === 'ok' ? null : strange(body, setting)),
    refusal: (answer) => refusal(answer, setting),
    who: 'Slack',
  }
}

function strange(body: string, setting: string): string {
  const what = body.trim() === '' ? 'the answer is empty' : `it is ${show(body)}`
  return `Slack did not answer this (check the proxy and ${setting}): ${what}`
}

function refusal({ status, body }: Answer, setting: string): string {
  if (status >= 300 && status < 400) {
    return `it was a redirect, which is not followed: check ${setting} and the proxy`
  }
  const reason = REASONS.get(body.trim())
  const said = body.trim() === '' ? 'it says nothing' : `it says ${show(body)}`
  return reason === undefined ? `${said}: check ${setting}` : `${reason} (${said}): check ${setting}`
}

function show(body: string): string {
  return JSON.stringify(limitCodePoints(body.trim().replace(/\s+/g, ' '), SHOWN))
}
