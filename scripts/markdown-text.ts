export function code(text: string): string {
  return `\`${text}\``
}

/** Text in which nothing is Markdown. */
export function plain(text: string): string {
  return text.replaceAll(MARKUP, '\\$&')
}

/** Sentences in which nothing is Markdown, but names of properties, parameters and rules are set as code. */
export function prose(text: string): string {
  return text
    .split(NAME)
    .map((part, i) => (i % 2 === 0 ? plain(part) : code(part)))
    .join('')
}

const MARKUP = /[\\`*_<>[\]]/g
const NAME = /\b([a-z0-9]+(?:_[a-z0-9]+)+|aws(?:-[a-z0-9]+)+)\b/
