/** Text that can be nothing but text in GitHub's Markdown, on one line. */
export const INERT =
  /^(?:[A-Za-z0-9,;/%?{}]|(?<! ) (?! |$)|(?<=[A-Za-z0-9](?:<wbr>)?)[_.-](?=[A-Za-z0-9])|(?<=[A-Za-z0-9]):(?=[A-Za-z0-9])(?!\w+:)|&#\d+;|<wbr>|[^\p{ASCII}\u200b-\u200f\u2028-\u202f\u2066-\u2069\ufeff])*$/u

/** What a reader sees of escaped text. */
export function decode(source: string): string {
  return source
    .replaceAll('<wbr>', '')
    .replaceAll(/&#(\d+);/g, (_, number: string) => String.fromCodePoint(Number(number)))
}
