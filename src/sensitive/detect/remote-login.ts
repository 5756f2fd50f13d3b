/** Where people have their mail, and nobody logs in. */
const MAILBOXES =
  /^(?:(?:gmail|googlemail|outlook|hotmail|live|msn|icloud|me|aol|protonmail|qq)\.com|proton\.me|(?:web|t-online)\.de|(?:mail|yandex)\.ru|(?:yahoo|gmx)\.[a-z.]{2,6})$/i

/** The commands whose `user@host` is a machine's. In capitals they are words: `SSH access for …`. */
const COMMANDS = /(?<![\w.-])(?:ssh|sftp|mosh|ssh-copy-id|(?<copies>scp|rsync|git +clone))(?= )/g
const WORDS = /(?:"[^"\n]*"|'[^'\n]*'|[^\s"'])+|["']/g

/** As far before an address as its command is. */
const FAR = 200

/**
 * Whether an address at the place says who logs in where: `git@github.com:acme/web.git`, `https://user@host`,
 * `ssh -i key.pem user@host`.
 */
export function isRemoteLogin(text: string, start: number, end: number): boolean {
  if (MAILBOXES.test(text.slice(text.indexOf('@', start) + 1, end))) return false
  const after = text.slice(end, end + 110)
  if (/^:(?:[^\s:@]{0,100}\/|~|\d+\/)/.test(after)) return true
  const before = text.slice(Math.max(0, start - FAR), start)
  if (/(?<!\bmailto):\/\/[^\s/@?#]{0,200}$/.test(before)) return true
  const line = before.replace(/^(?:[^]*[^\\])?\n/, '')
  return [...line.matchAll(COMMANDS)].some(({ 0: command, index, groups }) => {
    const words = line.slice(index + command.length).match(WORDS) ?? []
    return groups?.['copies'] === undefined ? areOptions(words) : isCopied(words, after)
  })
}

/** `scp x user@host:path`; without a path behind the colon, what is copied has to look like one. */
function isCopied(words: readonly string[], after: string): boolean {
  if (!after.startsWith(':')) return false
  return /^:[^\s:]/.test(after) ? !words.some(endsClause) : areOptions(words.filter((word) => !isPath(word)))
}

function isPath(word: string): boolean {
  return /^[^-$].*[/.~*$]|^[./~*]/.test(word) && !endsClause(word)
}

/** Options, each with what it is given: nothing that a sentence has. */
function areOptions(words: readonly string[]): boolean {
  return words.every((word, at) => {
    if (endsClause(word)) return false
    const isLastQuote = at === words.length - 1 && /^["']$/.test(word)
    return isLastQuote || /^(?:--?\w|\$|\\$)/.test(word) || TAKES.test(words[at - 1] ?? '')
  })
}

/** The options of ssh and its like that something is given to. */
const TAKES = /^-\w*[BbcDEeFIiJLlmOopPQRSWw]$/

/** `backups,` and `x;`: neither an option nor a path. */
function endsClause(word: string): boolean {
  return /[,:]$|[;|&]/.test(word.replaceAll(/"[^"]*"|'[^']*'/g, ''))
}
