import { describe, expect, it } from '@jest/globals'
import { maskedLogger } from '../../src/sensitive/masked-logger.ts'
import { terminalLogger } from '../../src/host/terminal-logger.ts'
import { OPEN } from '../../src/sensitive/late/passage.ts'

/** What a logger writes to a stream that is a terminal of 40 columns, or none. */
function loggerOn(isTTY: boolean, environment: NodeJS.ProcessEnv = {}) {
  const written: string[] = []
  const stream = { isTTY, columns: 40, write: (text: string) => written.push(text) > 0 }
  const place = terminalLogger(stream as unknown as NodeJS.WriteStream, environment)
  const logger = maskedLogger(place, (line) => OPEN.text(line))
  return { logger, written: () => written.join('') }
}

describe('on a terminal', () => {
  it('a line replaces the one before and gives way to the log', () => {
    const { logger, written } = loggerOn(true)
    logger.live?.('… 1 of 2 read')
    logger.live?.('… 2 of 2 read')
    logger.info('Done.')
    logger.info('Bye.')
    expect(written()).toBe('\r\u001b[2K… 1 of 2 read\r\u001b[2K… 2 of 2 read\r\u001b[2KDone.\nBye.\n')
  })

  it('the line is never longer than a row, and shows no control characters', () => {
    const { logger, written } = loggerOn(true)
    logger.live?.(`\u001b[31m${'x'.repeat(100)}`)
    const shown = written().slice('\r\u001b[2K'.length)
    expect(shown).not.toContain('\u001b')
    expect(Array.from(shown)).toHaveLength(39)
  })

  it('the line is gone when the work ends', async () => {
    const { logger, written } = loggerOn(true)
    await logger.group('Reading', () => Promise.resolve(logger.live?.('…')))
    expect(written()).toBe('Reading\n\r\u001b[2K…\r\u001b[2K')
  })
})

describe('elsewhere', () => {
  it.each([
    ['a file or a pipe', false, {}],
    ['a terminal that cannot erase', true, { TERM: 'dumb' }],
    ['a CI service', true, { CI: 'true' }],
  ] as const)('%s gets plain lines', (_name, isTTY, environment) => {
    const { logger, written } = loggerOn(isTTY, environment)
    expect(logger.live).toBeUndefined()
    logger.warning('Slow.')
    expect(written()).toBe('Warning: Slow.\n')
  })
})
