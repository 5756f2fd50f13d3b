import { describe, expect, it } from '@jest/globals'
import { PassThrough } from 'node:stream'
import { stripVTControlCharacters } from 'node:util'
import { terminalAsking } from '../../src/host/terminal-asking.ts'
import type { Asking } from '../../src/model/asking.ts'

/** Types keys one after the other, and gives what came of it and what was shown. */
async function type<T>(keys: readonly string[], question: (asking: Asking) => Promise<T>) {
  const [input, output] = [new PassThrough(), new PassThrough()]
  let shown = ''
  output.on('data', (chunk: Buffer) => (shown += chunk.toString()))
  const answer = question(terminalAsking({ input, output }))
  answer.catch(() => undefined)
  for (const key of keys) {
    input.write(key)
    await new Promise((done) => setImmediate(done))
  }
  const result = await answer.then(
    (value) => ({ value }),
    (error: Error) => ({ error: error.message }),
  )
  return { ...result, shown: stripVTControlCharacters(shown) }
}

const ENTER = '\r'
const DOWN = '\u001b[B'
const CTRL_C = '\u0003'
const CTRL_D = '\u0004'

describe('terminalAsking', () => {
  it('gives the text without blanks around it', async () => {
    const { value, shown } = (await type([' ', 'a', 'b', ' ', ENTER], (asking) =>
      asking.text({ ask: 'Which?', check: () => null }),
    )) as { value: string; shown: string }
    expect(value).toBe('ab')
    expect(shown).toContain('Which?')
  })

  it('proposes, and asks again with what is wrong, made visible', async () => {
    const result = await type([ENTER, 'x', ENTER], (asking) =>
      asking.text({
        ask: 'Which?',
        initial: 'a',
        check: (answer) => (answer === 'a' ? 'received "a\u001b[31m", expected ax.' : null),
      }),
    )
    expect(result).toMatchObject({ value: 'ax' })
    expect(result.shown).toContain(String.raw`received "a\u001b[31m", expected ax.`)
  })

  it('gives the option that was moved to', async () => {
    const result = await type([DOWN, ENTER], (asking) =>
      asking.choice({
        ask: 'Which?',
        options: [
          { value: 'a', label: 'First' },
          { value: 'b', label: 'Second', hint: 'why not' },
        ],
      }),
    )
    expect(result).toMatchObject({ value: 'b' })
    expect(result.shown).toContain('Second (why not)')
  })

  it.each([
    ['a text', (asking: Asking) => asking.text({ ask: 'Which?', check: () => null })],
    ['a choice', (asking: Asking) => asking.choice({ ask: 'Which?', options: [{ value: 'a', label: 'A' }] })],
  ])('rejects where %s is broken off, or the terminal closed', async (_, question) => {
    const brokenOff = { error: 'init: broken off. Nothing was written.' }
    expect(await type([CTRL_C], question)).toMatchObject(brokenOff)
    expect(await type([CTRL_D], question)).toMatchObject(brokenOff)
  })
})
