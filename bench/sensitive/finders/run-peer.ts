import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { text } from 'node:stream/consumers'

/** What a program prints when it is given these lines. Throws with its errors where it fails. */
export async function runPeer(
  program: string,
  options: readonly string[],
  lines: readonly string[] = [],
): Promise<string> {
  const child = spawn(program, options, { stdio: ['pipe', 'pipe', 'pipe'] })
  const ended = once(child, 'close')
  // Where it ends before it has read all, its code and its errors say why.
  child.stdin.on('error', () => undefined)
  child.stdin.end(lines.map((line) => `${line}\n`).join(''))
  const [printed, errors] = await Promise.all([text(child.stdout), text(child.stderr)])
  const [code] = (await ended) as [number | null]
  if (code !== 0) throw new Error(`${program} ended with ${code}:\n${errors}`)
  return printed
}

/** The same of one that reads and prints JSON, a line for each question. */
export async function askPeer<T>(
  program: string,
  options: readonly string[],
  questions: readonly string[],
): Promise<readonly T[]> {
  const printed = await runPeer(program, options, questions)
  const answers = printed.split('\n').filter((line) => line !== '')
  if (answers.length !== questions.length) {
    throw new Error(`${program} gave ${answers.length} answers to ${questions.length} questions`)
  }
  return answers.map((line) => JSON.parse(line) as T)
}
