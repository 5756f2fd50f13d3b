/** Limits of Block Kit and of messages (docs.slack.dev, "Blocks", "Section block", "Header block", "Context block"). */
const MOST_BLOCKS = 50
const MOST_SECTION = 3000
const MOST_HEADER = 150
const MOST_ELEMENTS = 10
const MOST_TEXT = 40_000

/** What is wrong with a message, as the words that Slack answers; null for one that it takes. */
export function faultOf(body: unknown): 'invalid_payload' | 'no_text' | 'invalid_blocks' | null {
  if (!isObject(body)) return 'invalid_payload'
  const { text, blocks } = body
  if (text !== undefined && (typeof text !== 'string' || text.length > MOST_TEXT)) return 'invalid_payload'
  if (blocks === undefined) return text === undefined || text === '' ? 'no_text' : null
  if (!Array.isArray(blocks) || blocks.length === 0 || blocks.length > MOST_BLOCKS) return 'invalid_blocks'
  return blocks.every(isBlock) ? null : 'invalid_blocks'
}

function isBlock(block: unknown): boolean {
  if (!isObject(block)) return false
  const { type, text, elements } = block
  if (type === 'header') return isText(text, 'plain_text', MOST_HEADER)
  if (type === 'section') return isText(text, 'mrkdwn', MOST_SECTION)
  if (type === 'divider') return true
  if (type !== 'context' || !Array.isArray(elements)) return false
  return (
    elements.length > 0 &&
    elements.length <= MOST_ELEMENTS &&
    elements.every((element) => isText(element, 'mrkdwn', MOST_SECTION))
  )
}

function isText(text: unknown, type: string, most: number): boolean {
  if (!isObject(text) || text['type'] !== type) return false
  const inside = text['text']
  return typeof inside === 'string' && inside.length > 0 && inside.length <= most
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
