import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { strFromU8, unzipSync } from 'fflate'

/** Every text in the folder by its path, archives and compressed files opened. */
export function textsIn(folder: string): ReadonlyMap<string, string> {
  const texts = new Map<string, string>()
  for (const name of readdirSync(folder)) {
    const path = join(folder, name)
    if (statSync(path).isDirectory())
      for (const [inner, text] of textsIn(path)) texts.set(`${name}/${inner}`, text)
    else if (name.endsWith('.zip'))
      for (const [inner, bytes] of Object.entries(unzipSync(readFileSync(path))))
        texts.set(`${name}/${inner}`, strFromU8(bytes))
    else
      texts.set(name, (name.endsWith('.gz') ? gunzipSync(readFileSync(path)) : readFileSync(path)).toString())
  }
  return texts
}

/** The text as a reader of its format has it: escapes of JSON, of HTML and of Markdown are undone, and so are addresses. */
export function unescaped(text: string): string {
  return text
    .replaceAll(/\\u([0-9a-f]{4})/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    .replaceAll(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .replaceAll(/&#x([0-9a-f]+);/gi, (_, code: string) => String.fromCodePoint(Number.parseInt(code, 16)))
    .replaceAll(/%([0-9a-f]{2})/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    .replaceAll('<wbr>', '')
    .replaceAll('\\n', '\n')
    .replaceAll(/\\([^\w\s])/g, '$1')
}
